"""The encodings that the reader knows: their names, and where a page declares its own."""

import re
from typing import Literal

from ..settings import SettingError

Encoding = Literal["UTF-8", "UTF-16", "GB18030", "Big5"]

# How each is decoded: for UTF-8 the byte order mark is optional, and the Big5 of web pages is that of Hong Kong.
CODECS: dict[Encoding, str] = {"UTF-8": "utf-8-sig", "UTF-16": "utf-16", "GB18030": "gb18030", "Big5": "big5hkscs"}
# What pages and people call them. GB2312 and GBK are parts of GB18030, and pages that name them use more of it.
NAMES: dict[str, Encoding] = {
    **dict.fromkeys(("utf-8", "utf8", "utf-8-sig"), "UTF-8"),
    **dict.fromkeys(("utf-16", "utf16", "unicode"), "UTF-16"),
    **dict.fromkeys(("gb18030", "gb2312", "gb_2312", "gb_2312-80", "gbk", "x-gbk", "cp936", "ms936"), "GB18030"),
    **dict.fromkeys(("big5", "big-5", "big5-hkscs", "big5hkscs", "cp950", "x-x-big5"), "Big5"),
}
DECLARED = re.compile(
    rb"""<\?xml\s[^>]{0,100}?encoding\s*=\s*["']([\w-]+)|<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w-]+)""",
    re.IGNORECASE,
)
DECLARED_WITHIN = 8192  # bytes: browsers look at 1024, but real pages put it below their scripts


def named(name: str) -> Encoding | None:
    """The encoding of that name, however it is written; None for one that the reader doesn't know."""
    return NAMES.get(name.strip().lower())


def declared(data: bytes) -> Encoding | None:
    """What a page says of its own encoding, in a meta element or an XML declaration."""
    found = DECLARED.search(data, 0, DECLARED_WITHIN)
    return named((found[1] or found[2]).decode("ascii", "ignore")) if found else None


def parse_option(text: str) -> Encoding:
    """The --encoding option. Raises SettingError for an encoding that the reader doesn't know."""
    if (found := named(text)) is None:
        raise SettingError(f"--encoding {text}: it must be one of {', '.join(CODECS)}")
    return found
