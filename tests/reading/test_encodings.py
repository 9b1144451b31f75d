import pytest

from jianwen.reading.encodings import CODECS, declared, named, parse_option
from jianwen.settings import SettingError


@pytest.mark.parametrize(
    ("name", "encoding"),
    [("GB2312", "GB18030"), (" gbk ", "GB18030"), ("cp936", "GB18030"), ("BIG5", "Big5"), ("utf8", "UTF-8")],
)
def test_named_knows_what_pages_call_them(name, encoding):
    assert named(name) == parse_option(name) == encoding


@pytest.mark.parametrize("name", ["", "latin-1", "iso-8859-1", "shift_jis", "euc-kr", "rot13", "国标"])
def test_named_knows_no_others(name):
    assert named(name) is None
    with pytest.raises(SettingError, match=r"--encoding .* must be one of UTF-8, UTF-16, GB18030, Big5"):
        parse_option(name)


@pytest.mark.parametrize("name", CODECS)
def test_every_encoding_has_its_own_name_and_a_codec(name):
    assert named(name) == name
    assert "医院".encode(CODECS[name]).decode(CODECS[name]) == "医院" or name == "Big5"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (b"<meta charset=big5>", "Big5"),
        (b"<meta name=a><meta content='text/html;charset=GB2312' http-equiv=Content-Type>", "GB18030"),
        (b"<?xml version='1.0' encoding='gbk' ?>", "GB18030"),
        (b"<?xml version='1.0' ?><meta charset=big5>", "Big5"),
        (b"<meta charset=latin-1>", None),
        (b"<meta charset=\xff>", None),
        (b"<p>charset=big5", None),
        (b"<meta charset=>", None),
        (b" " * 9000 + b"<meta charset=big5>", None),
        (b"", None),
    ],
)
def test_declared(data, encoding):
    assert declared(data) == encoding
