"""Where a name begins when a part of it is in no list: a verb or a quotation mark before it tells."""

import re

# 行|臀位足月|外倒转术: what stands between the verb of doing and a known part belongs to the name.
DONE_TO = re.compile(
    "(?:实施|施行|进行|开展|完成|接受|采用|行)(?:了|过|的)?(?:[首一二两三0-9]+[例台])?[“‘]?"
    "(?P<unknown>[^的了过为在是和与或及并被将把者们我他她该其这那等例台次以对有各新项类包括术常规传统、，。；：！？“”‘’《》（）\\s]{2,5})$"
)
# “|岭南陈氏|飞针”: a name in quotation marks is in them as a whole.
QUOTED = re.compile("[“‘](?P<unknown>[^的了过为在是和与或及并将把等“”‘’、，。；：！？\\s]{1,4})$")
REACH = 14


def with_unknown(text: str, start: int, end: int, floor: int) -> int:
    """Where the name that was read back to `start` begins, an unlisted part before it included; at `floor` or later."""
    before = text[max(floor, start - REACH) : start]
    quoted = text[end : end + 1] in ("”", "’")
    pattern = QUOTED if quoted else DONE_TO if text[end - 1] == "术" else None
    found = pattern.search(before) if pattern else None
    return start - len(found["unknown"]) if found else start
