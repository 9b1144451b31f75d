"""Places with their suffix (平湖市, 长桥街道), listed or not."""

from .mirror import Mirror, Piece
from .vocabulary import Kind

NAMED = (Kind.PLACE, Kind.TOWN)
LONGEST_NAME = 3  # characters of a place name that no list holds
LONGEST_STREET = 5  # 石门二路街道
LONGEST_PEOPLES = 8  # 某某傣族佤族自治县
USUAL_NAME = 2
VILLAGES = "镇乡村街道社区"


def may_be_place(mirror: Mirror, word: Piece) -> bool:
    """Whether a word that a look back meets is, or ends in, the suffix of a place."""
    return word.kind is Kind.SUFFIX or (mirror.text[word.end - 1] in "县市" and word.end - word.start == 2)


def place(mirror: Mirror, word: Piece) -> Piece:
    """The place whose suffix is at the end of `word`; `word` itself where there is none."""
    text, end = mirror.text, word.end
    if word.kind is not Kind.SUFFIX:
        return two_characters(mirror, word)
    name = mirror.word(word.start) if word.start else None
    if text[max(0, word.start - USUAL_NAME) : word.start] in mirror.words.suffixed:
        return Piece(word.start - USUAL_NAME, end, Kind.PLACE)
    if name is not None and name.kind is Kind.PLACE:
        return Piece(name.start, end, Kind.PLACE)
    if name is not None and name.kind is Kind.TOWN:  # 尧龙山镇, where 龙山 is a town of its own
        longer = name.start > 0 and text[word.start : end] in VILLAGES and mirror.is_unknown(name.start)
        return Piece(name.start - longer, end, Kind.PLACE)
    village = name is not None and text[name.start : end] in ("村镇", "村乡")  # 王村镇
    if name is not None and not village and (name.kind is not Kind.PROPER or name.end - name.start < USUAL_NAME):
        return word
    return unlisted(mirror, word, name.start if name is not None and village else word.start)


def two_characters(mirror: Mirror, word: Piece) -> Piece:
    """A county of two characters or 城市, unless the first belongs to the word before: 完成|县医院, 邹城|市."""
    name = mirror.word(word.end - 1)
    if name is None or name.start >= word.start:
        return word
    if word.kind is Kind.TOWN and name.kind is Kind.STOP:
        return Piece(word.end - 1, word.end, Kind.SUFFIX)
    if mirror.text[word.start : word.end] == "城市" and name.kind in NAMED:
        return Piece(name.start, word.end, Kind.PLACE)
    return word


def unlisted(mirror: Mirror, suffix: Piece, start: int) -> Piece:
    """The place of unknown name that ends with `suffix`; its name reaches to `start` at least."""
    first, end = suffix.start, suffix.end
    longest = LONGEST_STREET if end - first > 1 else LONGEST_NAME
    if mirror.text.startswith("自治", first):
        longest = LONGEST_PEOPLES
    while start > 0 and first - start <= longest and mirror.is_unknown(start):
        start -= 1
    road = mirror.word(start) if first - start == 1 < end - first and start else None
    if road is not None and road.kind in NAMED:
        return Piece(road.start, end, Kind.PLACE)  # 江宁路街道
    if first - start > longest:
        start = first - USUAL_NAME
    if first - start == 1 and mirror.text[first:end] not in "县乡镇":
        return suffix  # only these have names of one character
    return Piece(start, end, Kind.PLACE) if start < first else suffix
