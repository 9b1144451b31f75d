"""Counts: 8台, 600余名, 约600份, 上千名, 一名."""

import re
from collections.abc import Iterator

from .records import Quantity

DIGITS = {
    c: v for v, chars in enumerate(("零〇", "一", "二两", "三", "四", "五", "六", "七", "八", "九")) for c in chars
}
POWERS = {"十": 10, "百": 100, "千": 1000, "万": 10_000, "亿": 100_000_000}
UNITS = (
    "人次|人份|人|名|位|例次|例|台次|台|个治疗量|个单位|家|支|篇|件|套|批次|批|余?盒|份|项|本|场|期|所|张|对|辆|车次|架"
    "|毫升|次|册|间|个|面|部|只|万?单位"
)
NUMBER = re.compile(
    r"(?P<number>[0-9]+(?:[,，][0-9]{3})*(?:\.[0-9]+)?\s?[百千万亿]*|[一二两三四五六七八九十百千万]+)"
    rf"(?P<more>余|多|几|来)?(?P<power>万)?\s?(?P<unit>{UNITS})(?P<after>以上|左右|多)?"
)
# Searched for behind a number was found: a pattern that begins with it would be tried at every character.
ABOUT = re.compile(r"(?:大约|约|接近|将近|近|超过|超|逾|上|数)\s?$")
# Not counts of an event: ordinals, parts of a longer number, frequencies.
NOT_BEFORE = re.compile(r"[第每0-9.．:：%年月\-—~～]")
NOT_AFTER = re.compile(r"月|小时|年|星期|百分|岁|多月|半月|性|民|以来|们|方面|体|人民")
# 一次 and 一场 are no counts, 一个 is an article; 一名, 一位, 一例 and 一台 count.
ARTICLE = re.compile(r"次|场|个|项|家|所|批|部|件|对|期|只|面|套|份|张|本|人")


def find(text: str, start: int, end: int) -> Iterator[Quantity]:
    """The counts in text[start:end], in order."""
    for match in NUMBER.finditer(text, start, end):
        first, number = match.start("number"), match["number"]
        if NOT_BEFORE.match(text, max(0, first - 1), first) or NOT_AFTER.match(text, match.end()):
            continue
        if number in ("一", "两") and ARTICLE.fullmatch(match["unit"]):
            continue
        about = ABOUT.search(text, max(start, first - 3), first)
        if number[0] in POWERS and number[0] != "十" and not (about or match["more"]):
            continue  # 百名, 万家: in names (百名医生下乡) rather than in counts
        yield Quantity(
            start=about.start() if about else first,
            end=match.end(),
            value=value(number + (match["power"] or "")),
            unit=match["unit"],
            approximate=bool(about or match["more"] or match["after"]),
        )


def value(number: str) -> float | None:
    """The value of a number in digits (1,300; 2.5万) or in Chinese numerals (三十二, 两百); None when it has none."""
    number = re.sub(r"[,，\s]", "", number)
    digits = re.match(r"[0-9.]*", number)
    head = digits[0] if digits else ""
    if not head:
        return _numeral(number)
    try:
        total = float(head)
    except ValueError:
        return None
    for power in number[len(head) :]:
        total *= POWERS[power]
    return int(total) if total.is_integer() else total


def _numeral(number: str) -> int | None:
    total, section, digit = 0, 0, 0
    for character in number:
        if character in DIGITS:
            digit = DIGITS[character]
        elif character not in POWERS:
            return None
        elif POWERS[character] < POWERS["万"]:
            section += (digit or 1) * POWERS[character]
            digit = 0
        else:
            total += (section + digit or 1) * POWERS[character]
            section, digit = 0, 0
    return total + section + digit
