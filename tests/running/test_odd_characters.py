"""Encodings and characters that texts are found with, each through the whole run: the offsets of every record hold."""

import orjson
import pytest

import jianwen
from jianwen.records.promise import bare, holds

PAGE = (
    "澜溪市第一人民医院成立疼痛科\n"
    "本报讯（记者 何素青）2023年5月24日，澜溪市第一人民医院与白苇县人民医院签订医联体合作协议。\n"
    "骨科主任沈怀瑾为王大爷成功实施腹腔镜胆囊切除术8台。\n"
)
MENTIONS = {"何素青", "2023年5月24日", "澜溪市第一人民医院", "白苇县人民医院", "沈怀瑾", "王大爷", "腹腔镜胆囊切除术"}
FULL_WIDTH = {code: code + 0xFEE0 for code in range(0x21, 0x7F)}
# Each makes the page odd and says which of its mentions may be missed for it.
ODD = {
    "as it is": (lambda page: page, set()),
    "CR LF": (lambda page: page.replace("\n", "\r\n"), set()),
    "lone CR": (lambda page: page.replace("\n", "\r"), set()),
    "line separators": (lambda page: page.replace("\n", "\u2028"), set()),
    "next lines": (lambda page: page.replace("\n", "\x85"), set()),
    "full-width digits": (lambda page: page.translate(FULL_WIDTH), set()),
    "private use": (lambda page: page.replace("\n", "\n\ue5e5").replace("。", "。\ue003\U000f0000"), set()),
    "zero width at the edges": (lambda page: page.replace("\n", "\u200b\n\ufeff").replace("，", "，\u200b"), set()),
    "zero width inside": (
        lambda page: page.replace("人民", "人\u200b民").replace("怀", "\ufeff怀"),
        {"澜溪市第一人民医院", "白苇县人民医院", "沈怀瑾"},
    ),
    "soft hyphens": (lambda page: page.replace("人民", "人\xad民"), {"澜溪市第一人民医院", "白苇县人民医院"}),
    "emoji": (lambda page: "👨‍⚕️🏥" + page.replace("。", "。👩🏽‍⚕️🎉"), set()),
    "compatibility forms": (lambda page: page.replace("不", "\uf967").replace("台", "㎏") + "㈠①㎎\uf9b5", set()),
    "characters of plane 2": (lambda page: page.replace("成功", "\U00020bb7\U0002f804成功"), set()),
    "no-break spaces": (lambda page: page.replace("（", "\xa0（").replace(" ", "\u3000"), set()),
    "layout spaces": (lambda page: page.replace("5月", " 5月 ").replace("2023年", "2023 年"), set()),
}


def records(raw: bytes, tmp_path, nlp) -> list[dict]:
    (tmp_path / "page.txt").write_bytes(raw)
    summary = jianwen.run([tmp_path / "page.txt"], output=tmp_path / "out", model=nlp)
    assert summary.errors == 0
    return [
        orjson.loads(line)
        for name in ("articles.jsonl", "events.jsonl")
        for line in (tmp_path / "out" / name).read_bytes().splitlines()
    ]


def pointed(record) -> list[dict]:
    """Everything in the record that points at the document."""
    if isinstance(record, list):
        return [found for one in record for found in pointed(one)]
    if not isinstance(record, dict):
        return []
    inside = [found for value in record.values() for found in pointed(value)]
    return [record, *inside] if {"start", "end", "text"} <= set(record) else inside


@pytest.mark.parametrize("name", ODD)
@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16"])
def test_odd_characters_move_no_offsets(name, codec, tmp_path, nlp):
    make, missed = ODD[name]
    raw = make(PAGE)
    found = records(raw.encode(codec), tmp_path, nlp)
    places = pointed(found)
    assert all(holds(raw, place["start"], place["end"], place["text"]) for place in places)
    wanted = {make(mention) for mention in MENTIONS - missed} if name == "full-width digits" else MENTIONS - missed
    assert {bare(one) for one in wanted} <= {bare(place["text"]) for place in places}


@pytest.mark.parametrize("codec", ["gb18030", "gbk"])
def test_gb18030_counts_characters_not_bytes(codec, tmp_path, nlp):
    raw = PAGE.replace("\n", "\r\n")
    places = pointed(records(raw.encode(codec), tmp_path, nlp))
    assert all(raw[place["start"] : place["end"]] == place["text"] for place in places)
    assert {place["text"] for place in places} >= MENTIONS


def test_full_width_digits_have_a_value(tmp_path, nlp):
    article, *_ = records("２０２３年５月，澜溪市第一人民医院举行义诊。".encode(), tmp_path, nlp)
    assert [(m["text"], m["value"]) for m in article["mentions"] if m["label"] == "DATE"] == [
        ("２０２３年５月", "2023-05")
    ]


def test_traditional_characters_pass_through(tmp_path, nlp):
    raw = "2023年5月24日，蘭溪市第一醫院與白葦縣醫院簽訂合作協議，王大爺出席。\n"
    places = pointed(records(raw.encode(), tmp_path, nlp))
    assert {place["text"] for place in places} >= {"2023年5月24日"}
    assert all(raw[place["start"] : place["end"]] == place["text"] for place in places)
