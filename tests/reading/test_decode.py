import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianwen.reading.decode import UndecodableText, decode

NEWS = "青禾市第一人民医院5月24日在市委党校举行“医联体”签约仪式，来自3家医院的120余名医务人员参加。\r\n记者 王伟 摄\n"
TRADITIONAL = "青禾市第一醫院昨日在市民廣場舉行大型義診活動，來自十個科室的專家為三百餘名群眾免費檢查，並發放健康資料。"
KOREAN = (
    "새로운 병원이 오늘 문을 열었다. 환자는 빠르게 회복하고 있으며 의료진은 계속 지원할 예정이다. 많은 사람이 참석했다."
)


@pytest.mark.parametrize(
    "data",
    [
        NEWS.encode(),
        codecs.BOM_UTF8 + NEWS.encode(),
        NEWS.encode("gb18030"),
        NEWS.encode("gbk"),
        NEWS.encode("gb2312"),
        NEWS.encode("utf-16"),
        codecs.BOM_UTF16_BE + NEWS.encode("utf-16-be"),
    ],
)
def test_decode_knows_encoding_and_keeps_line_ends(data):
    assert decode(data).text == NEWS


@pytest.mark.parametrize(
    "text", ["", "plain ASCII\n", "a\rb\r\nc\n\n", "王喆、李翀翃与张骉", "一个\x00零", "👍医院\f二"]
)
def test_decode_keeps_every_character_of_utf8(text):
    assert decode(text.encode()) == (text, "UTF-8")


@pytest.mark.parametrize(
    "text", ["市一院与王喆签约，聘期3年。", "王喆医生从医㸃滴20年，成功实施手术。", "地址：青禾市中山路１号"]
)
def test_decode_short_gb18030_with_a_rare_character(text):
    assert decode(text.encode("gb18030")) == (text, "GB18030")


@pytest.mark.parametrize(
    "declaration",
    [
        '<html><head><meta charset="big5">',
        "<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=Big5'>",
        "<head><meta charset = big5-hkscs />",
        '<?xml version="1.0" encoding="Big5"?><html>',
        f"<html><head><script>{'var a=1;' * 200}</script><meta charset='BIG5'>",
    ],
)
def test_decode_big5_where_the_page_declares_it(declaration):
    page = f"{declaration}<p>{TRADITIONAL}</p>"
    assert decode(page.encode("big5")) == (page, "Big5")


@pytest.mark.parametrize("declaration", ["", "<meta charset=gbk>", "<meta charset=iso-8859-1>", "<p>charset=big5</p>"])
def test_decode_never_guesses_big5(declaration):
    with pytest.raises(UndecodableText):
        decode((declaration + TRADITIONAL).encode("big5"))


@pytest.mark.parametrize("declared", ["gb2312", "GBK", "gb18030", "utf-8", "big5", "shift_jis", "no-such"])
@pytest.mark.parametrize(("codec", "encoding"), [("utf-8", "UTF-8"), ("gb18030", "GB18030")])
def test_decode_what_a_page_is_in_counts_more_than_what_it_says(declared, codec, encoding):
    page = f'<meta charset="{declared}"><p>{NEWS}</p>'
    assert decode(page.encode(codec)) == (page, encoding)


def test_decode_traditional_characters_pass_through():
    for codec in ("utf-8", "gb18030", "gbk", "utf-16"):
        assert decode(TRADITIONAL.encode(codec)).text == TRADITIONAL


@pytest.mark.parametrize(
    ("codec", "encoding"), [("big5", "Big5"), ("gbk", "GB18030"), ("utf-8", "Big5"), ("utf-16-le", "UTF-16")]
)
def test_decode_believes_the_user_of_what_is_not_utf8(codec, encoding):
    assert decode(TRADITIONAL.encode(codec), encoding).text == TRADITIONAL
    rare = "王喆翀骉"  # no Chinese to be told by
    if codec != "big5":
        assert decode(rare.encode(codec), encoding).text == rare


def test_decode_with_a_wrong_option_is_refused():
    with pytest.raises(UndecodableText, match=r"^not UTF-8: [^;]*$"):
        decode(NEWS.encode("gb18030"), "UTF-8")
    with pytest.raises(UndecodableText, match=r"not Big5: illegal multibyte sequence at byte \d+"):
        decode("喆翀骉醫".encode("gb18030"), "Big5")


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(NEWS.encode()[:-3], id="UTF-8 cut inside a character"),
        pytest.param(NEWS.encode()[1:], id="UTF-8 begun inside a character"),
        pytest.param(NEWS.strip().encode("gb18030")[:-1], id="GB18030 cut inside a character"),
        pytest.param(NEWS.encode("utf-16-le"), id="UTF-16 without a mark"),
        pytest.param("abcd 1234".encode("utf-16-be"), id="ASCII in UTF-16 without a mark"),
        pytest.param("新聞：青禾市第一醫院舉行簽約儀式".encode("big5"), id="Big5"),
        pytest.param(KOREAN.encode("euc-kr"), id="Korean"),
        pytest.param("本日、病院で新しい手術をおこないました。".encode("euc-jp"), id="Japanese"),
        pytest.param("Où est l'hôpital d'été".encode("latin-1"), id="Latin-1"),
        pytest.param(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00", id="PNG"),
        pytest.param(b"text\x00\x01\x02\x03 with\x1b controls\x00\x00", id="control characters"),
        pytest.param(bytes(range(256)) * 4, id="all bytes"),
        pytest.param(codecs.BOM_UTF16_LE + b"\x00", id="half a character"),
    ],
)
def test_decode_refuses_what_is_no_text(data):
    with pytest.raises(UndecodableText):
        decode(data)


def test_decode_message_says_what_was_tried_and_where_it_failed():
    with pytest.raises(ValueError, match=r"not UTF-8: invalid start byte at byte 2; not GB18030: illegal .* at byte 2"):
        decode(b"ab\xff\xff")


@given(st.text())
def test_decode_gives_back_utf8_or_refuses_controls(text):
    try:
        assert decode(text.encode()).text == text.removeprefix("\ufeff")
    except UndecodableText as error:
        assert "control characters" in str(error)


@given(st.binary(max_size=200))
def test_decode_any_bytes_give_text_or_refusal(data):
    try:
        assert isinstance(decode(data).text, str)
    except UndecodableText as error:
        assert str(error).startswith("not UTF-")
