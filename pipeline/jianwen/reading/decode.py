"""Bytes → text: UTF-8 or GB18030, and a refusal rather than mojibake for anything else."""

import codecs
import re
from collections import Counter
from functools import cache

# Line ends, tabs and form feeds are layout; every other control character (and the two non-characters that a wrong
# byte order gives) is a sign that these bytes are no text in this encoding.
CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
UTF_16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
# The most frequent characters of written Chinese: every text of some length has them, Korean or random bytes do not.
FREQUENT = frozenset(
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过民前面市院医"
)
SCRIPT_CHARACTERS = 40  # from this many characters on, some of them must be frequent ones
FREQUENT_SHARE = 0.05  # news has 0.2 to 0.35, Korean in EUC-KR read as GB18030 under 0.02
COMMON_SHARE = 0.75  # news in GB18030 has 0.95 or more, UTF-8 read as GB18030 under 0.5


class UndecodableText(ValueError):
    """These bytes are no text in an encoding that the reader knows."""


def decode(data: bytes) -> str:
    """The text of a file, its byte order mark left out and its line ends as they are.

    Raises UndecodableText, which says what was tried and where each attempt failed.
    """
    encodings = ("UTF-16",) if data.startswith(UTF_16_MARKS) else ("UTF-8", "GB18030")
    faults = []
    for encoding in encodings:
        try:
            # For UTF-8 the mark is optional; Python's "utf-8-sig" takes it off where it stands.
            text = data.decode("utf-8-sig" if encoding == "UTF-8" else encoding)
        except UnicodeDecodeError as error:
            faults.append(f"not {encoding}: {error.reason} at byte {error.start}")
            continue
        # What decodes as UTF-8 is UTF-8, so a fault in its characters is final; GB18030 comes last in any case.
        if fault := _fault(text) or (encoding == "GB18030" and _foreign(text)):
            faults.append(f"not {encoding}: {fault}")
            break
        return text
    raise UndecodableText("; ".join(faults))


def _fault(text: str) -> str:
    """Why this is no text, for all that it could be decoded; empty for a text."""
    controls = CONTROL.findall(text)
    if len(controls) <= 1 + len(text) // 100:
        return ""
    return f"{len(controls)} control characters, the first at character {text.index(controls[0])}"


def _foreign(text: str) -> str:
    """Why what decodes as GB18030, as nearly all bytes do, is not Chinese; empty where it is."""
    counts = {character: n for character, n in Counter(text).items() if character > "\x7f"}
    total = sum(counts.values())
    common = sum(n for character, n in counts.items() if character in _common())
    if common < COMMON_SHARE * total:
        return f"only {common} of {total} characters beyond ASCII are common in Chinese"
    frequent = sum(n for character, n in counts.items() if character in FREQUENT)
    if total >= SCRIPT_CHARACTERS and frequent < FREQUENT_SHARE * total:
        return f"only {frequent} of {total} characters beyond ASCII are frequent in Chinese"
    return ""


@cache
def _common() -> frozenset[str]:
    """The 3,755 common Han characters (level 1 of GB 2312), its punctuation (row 1) and full-width ASCII (row 3)."""
    rows = [0xA1, 0xA3, *range(0xB0, 0xD8)]
    pairs = bytes(byte for row in rows for cell in range(0xA1, 0xFF) for byte in (row, cell))
    return frozenset(pairs.decode("gb2312", errors="ignore")) | {"\u3000", "\xa0", "·", "•", "—", "–", "€"}
