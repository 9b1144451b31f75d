"""How counts are written: numbers, words that make them approximate, units (seeds/lexicons/counts.lex)."""

import re

from ...lexicons import any_of, read

# Each way to write a unit, with the form that records have: {"名": "人", ...}.
UNITS = {written: unit for unit, entries in read("counts").items() for written in entries}
SHARE = "%"

POWER = r"(?:[十百万亿]|千(?![克米]))"  # 12千克 counts 千克
DIGITS = rf"\d+(?:[,，]\d{{3}})*(?:\.\d+)?(?: ?{POWER}+)?"
NUMERAL = rf"(?:[一二两三四五六七八九]|{POWER})+(?:零(?:[一二三四五六七八九]|{POWER})+)*"
ANY = rf"(?:{DIGITS}|{NUMERAL})"
MORE = r"[余多几来]"
TO = r"(?:-|至|到)"

# Where a count can begin: the engine finds a character of a class far faster than a place where a pattern matches.
FIRST = re.compile(r"[\d一二两三四五六七八九十百千万亿]\d*")
COUNT = re.compile(
    rf"(?P<number>{ANY})(?P<more>{MORE})?(?P<power>[万亿])?(?P<more2>[余多])?"
    rf"(?:(?:{any_of(UNITS)})?{TO}(?P<high>{ANY}){MORE}?)?"
    rf" ?(?P<unit>{any_of(UNITS)})(?P<after>以上|左右|上下|多)?"
)
SHARES = re.compile(
    rf"(?:(?P<percent>\d+(?:\.\d+)?) ?[%％]|百分之(?P<hundredths>{ANY})"
    r"|(?P<tenths>[一二两三四五六七八九]{1,2}|[1-9])成(?P<half>[一二三四五六七八九])?(?=以上|左右|多|的|[患居市群老学家病医职])"
    r")(?P<after>以上|左右|上下|多)?"
)
# In front of a number. Searched for behind a number was found: a pattern that begins with it would be tried at every
# character. The first ones belong to the count, 上千名 and 数十名 need theirs.
ABOUT = re.compile(r"(?:大约|约|接近|将近|近|超过|超|逾|不足|不到|上|数|几) ?$")
FEW = ("数", "几", "上")  # before a power alone: 数十, 几百, 上千
# Not counts: ordinals, parts of a longer number, frequencies.
NOT_BEFORE = re.compile(r"[第每\d.:%年月\-]")
NOT_AFTER = re.compile(r"月|小时|年|星期|百分|岁|多月|半月|性|民|以来|们|方面|体|人民")
# Two digits side by side say that it is one of the two: 两三百, 十五六, 三五.
EITHER = re.compile(r"[一二两三四五六七八](?=(?P<second>[二三四五六七八九])(?:[十百千万亿]|$))")
