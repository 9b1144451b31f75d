"""Takes apart the head of a one-line wire text: time stamp, labels, title, body (2023-08-13 19:32，正文：原标题：…)."""

import re

from ..lexicons import any_of, read
from .article import Range

WORDS = read("reading")
MEDIA, ROLE = any_of(WORDS["media"]), any_of(WORDS["roles"])
HAN = r"\u3400-\u9fff"

HEAD = re.compile(
    r"(?P<stamp>[\d/\-.:： 年月日T]{0,24}?)\s*[，,]?\s*正文[：:]\s*(?P<title>[（(【]?(?:原)?标题[：:]\s*)?"
)
TWICE = re.compile(r"(?P<title>[^\n]{8,60}?)\s*(?=(?P=title))")
# What a report's first sentence begins with, hence where a title that runs into it ends.
BODY = re.compile(
    rf"[（(【]?(?:{MEDIA}(?:{ROLE})|记者|通讯员)[ 　:：丨]"
    rf"|[（(【]?(?:{MEDIA})(?:[{HAN}]{{0,4}})(?:\d{{1,2}}月\d{{1,2}}日)?(?:讯|电|消息|综合)"
    r"|(?:本报|本网)(?:讯|记者|综合|消息)"
    rf"|(?:\d{{4}}年)?\d{{1,2}}月\d{{1,2}}日(?:[上下]午|晚上?|清晨)?[，,]"
    rf"|(?:{any_of(WORDS['times'])})[，,]"
    rf"|为(?:{any_of(WORDS['purposes'])})"
)
SHORTEST, LONGEST = 8, 60
# A title does not end so: before the cue stands a medium that we don't know, or a clause of the body.
UNCLEAR = re.compile(
    r"(?:[，,：:、|｜\-（(]|讯|电|客户端|报道|网|报|社|媒体|首席|特约|实习|见习|[（(][^）)]*)\s*$|”“.*”$"
)
OVER = re.compile(r"[。；\n]")


def wire_head(plain: str) -> tuple[Range, Range, int] | None:
    """The ranges of the time stamp and of the title (empty where there is none) and the body's start in a wire text.

    What lies between them are labels. None for a text that does not begin as wire texts do.
    """
    head = HEAD.match(plain)
    if head is None:
        return None
    start = head.end()
    end = _title_end(plain, start) if head["title"] else start
    body = end + len(plain[end:]) - len(plain[end:].lstrip()) if end > start else start
    return head.span("stamp"), (start, start + len(plain[start:end].rstrip())), body


def _title_end(plain: str, start: int) -> int:
    """Where the title that begins at `start` ends; `start` itself when the text does not show it."""
    if twice := TWICE.match(plain, start):
        return twice.end("title")
    body = BODY.search(plain, start + SHORTEST, start + LONGEST)
    if body is None or OVER.search(plain, start, body.start()):
        return start
    return start if UNCLEAR.search(plain[start : body.start()]) else body.start()
