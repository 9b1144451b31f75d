"""Recognises furniture: what stands on a page around its articles and belongs to none of them."""

import re

from ..lexicons import any_of, read
from .article import Range

WORDS = read("reading")
WHOLE = frozenset(WORDS["furniture lines"])
OPENING = re.compile(rf"{any_of(WORDS['furniture openings'])}|(?:{any_of(WORDS['furniture labels'])})\s*[：:]")
MASTHEAD = re.compile(
    rf"(?:{any_of(WORDS['mastheads'])})|(?:{any_of(WORDS['masthead beginnings'])})[\u3400-\u9fff]{{2,3}}"
)
BARE = re.compile(
    r"[\W_]+|(?:阅读|浏览|点击|评论)\s*[（(:：]?\s*\d+\s*[）)]?|(?:医院|单位)?地址[：:].{0,60}(?:邮编|备案|技术支持)[：:].*|第?\s*[A-Z]?\d{1,3}\s*版?|(?:https?://|www\.)\S+|[-—\s]{0,9}\d{1,4}\s*/\s*\d{1,4}[-—\s]{0,9}"
)
PAGE_HEAD = re.compile(  # 2023年6月1日 星期四 编辑 某某 第3版
    r"(?:\d{4}\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}\s*日?)\s*(?:[（(]?\s*(?:星期|周)[一二三四五六日天].{0,30})"
)

PAGE_STAFF = any_of(WORDS["staff"] + WORDS["staff apart"] + WORDS["staff of a page"])
STAFF_LINE = re.compile(  # 责任编辑 某某 版式 某某 电话 0573-1234567
    rf"(?:[■●◆|｜\s]*{PAGE_STAFF}[：:/／\s]+[\u3400-\u9fff]{{2,4}})+"
    r"(?:\s+(?:电话|邮箱|E-?mail)\S*.{0,40})?\s*"
)
JUMP = re.compile(r"[（(]\s*(?:上接|下转|紧接)[^）)]{2,12}[）)]")  # （下转第3版）

REST = r"[^。！？；\n）)】]{1,60}[）)】]?\s*$"
NAMES = r"[^。！？；，,\n]{0,24}$"
APART = r"[：:/／丨|\s]"
# What may end a text, each from its cue to the end; the brackets before a cue are taken with it.
CLOSING = re.compile(any_of(WORDS["closings"]))
SURE_CLOSING = re.compile(any_of(WORDS["sure closings"]))
ENDS = re.compile(
    rf"(?:{any_of(WORDS['staff'])}){APART}*{NAMES}|(?:{any_of(WORDS['staff apart'])}){APART}+{NAMES}"
    rf"|(?:{any_of(WORDS['staff with colon'])})[：:]{REST}"
    rf"|(?:{any_of(WORDS['sources'])})\s*[：:]{REST}|来源 [^。！？；\n]{{2,40}}$"
    r"|《\s*[^》]{2,10}》\s*（\s*\d{4}年[^）]{3,14}版\s*）\s*$"
)
BEFORE_CLOSING = frozenset('。！？!?…）)】”"；※ \t\n\xa0\u3000')
BRACKETS = "（(【*[ \u3000\xa0"
ADVERTISEMENT = re.compile(r"广告\s(?:[^×。\n]|。(?=[^×\n]{0,60}×)){2,120}×\s*")
INSIDE = re.compile(f"{ADVERTISEMENT.pattern}|{JUMP.pattern}")
PERHAPS = re.compile("广告|上接|下转|紧接")
SENTENCE = re.compile(r"[。！？!?…]")
WINDOW, LONGEST_CLOSING, LONGEST_END = 400, 160, 100  # characters from the end in which each is looked for

BETWEEN_WORDS = re.compile(r"[\s|｜>›»·/]+")
LONGEST_MENU = 120
WHOLE_LINES = (BARE, PAGE_HEAD, STAFF_LINE, JUMP)


def is_furniture(plain: str, first: bool = False) -> bool:
    """Whether the whole line is furniture; `first` says that it stands at the head of the page."""
    if (
        plain in WHOLE
        or _is_menu(plain)
        or OPENING.match(plain)
        or any(pattern.fullmatch(plain) for pattern in WHOLE_LINES)
    ):
        return True
    return first and MASTHEAD.fullmatch(plain) is not None


def _is_menu(plain: str) -> bool:
    """Whether the line is several furniture words and nothing else: 网站首页 | 医院概况 > 科室导航."""
    words = BETWEEN_WORDS.split(plain) if len(plain) <= LONGEST_MENU else []
    return len(words) > 1 and all(word in WHOLE for word in words if word)


def furniture_in(plain: str) -> list[Range]:
    """The ranges of a paragraph that are furniture: advertising and page jumps in it, what closes it on a portal.

    A line that is nothing but labels is judged elsewhere.
    """
    found = [match.span() for match in INSIDE.finditer(plain)] if PERHAPS.search(plain) else []
    end = tail(plain)
    found = [(start, stop) for start, stop in found if stop <= end]
    return [*found, (end, len(plain))] if end < len(plain) else found


def tail(plain: str) -> int:
    """Where the furniture at the end of the paragraph begins; its length without any."""
    end = len(plain)
    while end > 0:
        cut = _cut(plain, end)
        if cut >= end:
            break
        end = cut
    return end


def _cut(plain: str, end: int) -> int:
    """Where the last piece of furniture before `end` begins, its brackets taken with it; `end` without any."""
    if (start := _closing(plain, end)) < end:
        return _with_brackets(plain, start)
    if plain[end - 1] in "。！？":  # a sentence
        return end
    found = ENDS.search(plain, max(0, end - LONGEST_END), end)
    if found is None or not SENTENCE.search(plain, max(0, found.start() - WINDOW), found.start()):
        return end
    return _with_brackets(plain, found.start())


def _closing(plain: str, end: int) -> int:
    """Where the first cue stands of what closes a text on a portal; `end` without one."""
    sure = SURE_CLOSING.search(plain, max(0, end - WINDOW), end)
    first = sure.start() if sure else end
    for match in CLOSING.finditer(plain, max(0, end - LONGEST_CLOSING), end):
        if match.start() == 0 or plain[match.start() - 1] in BEFORE_CLOSING:
            return min(first, match.start())
    return first


def _with_brackets(plain: str, start: int) -> int:
    while start and plain[start - 1] in BRACKETS:
        start -= 1
    return start
