"""Recognises what stands beside an article's text: bylines, labelled lines, captions, the dateline of a report."""

import re

from ..lexicons import any_of, read
from .article import Range

WORDS = read("reading")
ROLE, PREFIX = any_of(WORDS["roles"]), any_of(WORDS["role prefixes"])
MEDIA = any_of(WORDS["media"])
MARK = r"[■●◆□▲◎]"
HAN = r"\u3400-\u9fff"
PERSON = rf"[{HAN}]{{1,4}}(?:·[{HAN}]{{1,8}})?"
SIGNED = rf"(?:{ROLE})[：:/／ \u3000]*{PERSON}(?:[ \u3000、，,/／]+{PERSON})*"
NAMES = rf"{PERSON}(?:[ \u3000、，,/／]+{PERSON})*"
ADDED = r"(?:[ \u3000/／]*(?:文|图|摄|报道|摄影报道|综合报道))?"

BYLINE = re.compile(
    rf"[（(]?(?:{MARK}\s*)?(?:(?:{PREFIX})?[/／]?\s*(?:{MEDIA}|[{HAN}]{{0,8}}?)\s*)?"
    rf"{SIGNED}(?:[ \u3000、，,/／]*[{HAN}]{{0,8}}?{SIGNED})*{ADDED}[）)]?"
    rf"|(?:文|图|摄影|撰文|作者|供稿)\s*[/／|｜：: ]\s*{NAMES}"
)
LABEL = re.compile(rf"[（(]?\s*(?:{any_of(WORDS['labels'])})\s*[：:；/／]|[（(]?链接h")
AUTHOR = re.compile(
    rf"(?:{any_of(WORDS['author labels'])})\s*[：:]\s*(?:{SIGNED}|{NAMES})(?:[ \u3000、，,/／]*{SIGNED})*"
)
LINK = re.compile(r"[（(]?(?:原文|本文)?链接\s*[：:；h]")
STAMP = re.compile(r"\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?")
IN_DATELINE = re.compile(rf"[（(](?P<byline>[^（）()。]{{0,20}}(?:{ROLE})[^（）()。]{{1,60}})[）)]")
DATELINE = re.compile(
    rf"[（(【]?\s*(?:本报|本网|本刊|晚报|早报|{MEDIA}|[{HAN}·]{{2,8}}(?:网|报|新闻|在线|社|台))"
    rf"[{HAN}·—\-]{{0,12}}(?:\d{{1,2}}月\d{{1,2}}日)?\s*(?:专?电|讯|消息|综合)(?:[\s（(，,：:“]|(?=[{HAN}\d]))"
)
CAPTION = re.compile(
    rf"^[{HAN}]{{2,6}}现场$|^(?:图为|上图|下图|左图|右图|▲|△)"
    r"|(?:[\s　。）)]|记者.{1,12})摄[）)]?$|(?:供图|资料图|资料图片|图片)[）)]?$"
)
PHOTO = re.compile(r"(?:摄|供图|图为[^。]*。)[）)]?$")
CLOSING_BYLINE = re.compile(
    rf"[。！？”）)…]\s*(?:{MARK}\s*)?(?:{PREFIX})?{SIGNED}(?:[ \u3000]*{SIGNED})*$|[（(]完[）)]$"
)
MARKED = re.compile(MARK)
BYLINE_WIDTH, CAPTION_WIDTH, BESIDE_STAMP = 60, 120, 30


def is_byline(plain: str) -> bool:
    """Whether the whole line only says who wrote or photographed."""
    return len(plain) <= BYLINE_WIDTH and BYLINE.fullmatch(plain) is not None


def is_label(plain: str) -> bool:
    """Whether the line is one or more pairs of label and value (时间：…, 来源：…), or begins with a time stamp."""
    if len(plain) > 2 * BYLINE_WIDTH or "。" in plain:
        return False
    if LABEL.match(plain):
        return True
    stamp = STAMP.match(plain)
    if stamp is None:
        return False
    rest = plain[stamp.end() :].strip()
    return len(rest) <= BESIDE_STAMP and "，" not in rest and "," not in rest


def is_author(plain: str) -> bool:
    """Whether the line is a label and who wrote: 作者：王伟."""
    return len(plain) <= BYLINE_WIDTH and AUTHOR.fullmatch(plain) is not None


def is_link(plain: str) -> bool:
    """Whether the line says where on the web the text stands, which nothing of it follows."""
    return LINK.match(plain) is not None


def is_marked(plain: str) -> bool:
    """Whether the line is a byline behind a mark (■通讯员 …), as papers set them above or below an article."""
    return MARKED.match(plain) is not None and is_byline(plain)


def is_caption(plain: str) -> bool:
    """Whether the line says what a photograph shows and who took it."""
    return len(plain) <= CAPTION_WIDTH and CAPTION.search(plain) is not None


def opens_report(plain: str) -> bool:
    """Whether the paragraph begins with a dateline: 本报讯, 某网某地5月1日电."""
    return DATELINE.match(plain) is not None


def byline_in(plain: str) -> Range | None:
    """The range of the byline in the brackets of a dateline: 本报讯（记者 …）."""
    dateline = DATELINE.match(plain)
    match = IN_DATELINE.search(plain, 0, dateline.end() + BYLINE_WIDTH) if dateline else None
    return match.span("byline") if match else None


def closes_report(plain: str) -> bool:
    """Whether the paragraph ends with a byline of its own, or with （完）."""
    return CLOSING_BYLINE.search(plain[-BYLINE_WIDTH:]) is not None
