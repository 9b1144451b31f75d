"""The user's own registry: what it says goes before what the rules say, and what is wrong in it is named."""

import pytest

from jianwen.linking.known_files import read_known
from jianwen.settings import SettingError
from linked import article, registry

CSV = """name,variants,id,kind,place,label
澜溪市第一人民医院,澜大附院|澜溪医学院附属医院,LX-1,hospital,澜溪市,
老干部之家,,,welfare,,ORG
腹腔镜胆囊切除术,LC,P-7,,,PROCEDURE
"""
JSONL = """
{"name": "澜溪市第一人民医院", "variants": ["澜大附院", "澜溪医学院附属医院"], "id": "LX-1", KIND}

{"name": "老干部之家", "kind": "welfare", "label": "ORG"}
{"name": "腹腔镜胆囊切除术", "variants": ["LC"], "id": "P-7", "label": "PROCEDURE"}
""".replace("KIND", '"kind": "hospital", "place": "澜溪市"')


@pytest.fixture(params=[("known.csv", CSV), ("known.jsonl", JSONL)], ids=["csv", "jsonl"])
def file(request, tmp_path):
    name, text = request.param
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def test_both_forms_say_the_same(file):
    hospital, home, procedure = read_known(file).entries.values()
    assert (hospital.id, hospital.name, hospital.kind, hospital.place) == (
        "LX-1",
        "澜溪市第一人民医院",
        "hospital",
        "澜溪市",
    )
    assert hospital.variants == ("澜大附院", "澜溪医学院附属医院")
    assert (home.label, home.place, len(home.id)) == ("ORG", None, 16)
    assert (procedure.label, procedure.variants) == ("PROCEDURE", ("LC",))


def test_known_names_are_one_line_with_the_users_id_and_name(file, tmp_path):
    found = registry(
        tmp_path / "run",
        article("a", org=["澜溪市第一人民医院", "市一院"]),
        article("b", org=["澜大附院"], procedure=["LC"]),
        article("c", org=["澜溪医学院附属医院"], procedure=["腹腔镜下胆囊切除"]),
        article("d", org=["澜溪市一院", "老干部之家"]),
        registry=file,
    )
    hospital = found.one("澜大附院")
    assert (hospital["id"], hospital["name"], hospital["known"], hospital["articles"]) == (
        "LX-1",
        "澜溪市第一人民医院",
        True,
        4,
    )
    assert found.one("LC")["id"] == "P-7"
    assert found.one("LC")["articles"] == 2
    assert found.one("老干部之家")["kind"] == "welfare"


def test_a_short_name_of_a_known_one_is_that(tmp_path):
    (tmp_path / "known.csv").write_text("name,id\n澜溪市第一人民医院,LX-1\n", encoding="utf-8")
    found = registry(tmp_path / "run", article("a", org=["澜溪市一院"]), registry=tmp_path / "known.csv")
    assert [(line["id"], line["name"]) for line in found.organizations] == [("LX-1", "澜溪市第一人民医院")]


def test_a_known_name_that_no_article_has_gives_no_line(file, tmp_path):
    found = registry(tmp_path / "run", article("a", org=["青川市中医院"]), registry=file)
    assert [line["name"] for line in found.organizations] == ["青川市中医院"]


def test_a_known_name_of_another_place_is_not_meant(tmp_path):
    (tmp_path / "known.csv").write_text("name,variants,place\n第一人民医院,一院,澜溪市\n", encoding="utf-8")
    articles = [article("a", org=["青川市第一人民医院", "一院"]), article("b", org=["澜溪市第一人民医院"])]
    found = registry(tmp_path / "run", *articles, registry=tmp_path / "known.csv")
    assert not found.one("青川市第一人民医院")["known"]
    assert not found.one("一院")["known"]
    assert found.one("澜溪市第一人民医院")["known"]


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.csv", "", "line 1, column name: "),
        ("a.csv", "title\n甲医院\n", "line 1, column title: there is no such column; there are name, "),
        ("a.csv", "id,place\n1,澜溪市\n", "line 1, column name: "),
        ("a.csv", "name,kind\n甲医院,hospital\n,hospital\n", "line 3, column name: is missing"),
        ("a.csv", "name,kind\n甲医院,clinics\n", "line 2, column kind: clinics: may be hospital, "),
        ("a.csv", "name,label\n甲医院,PERSON\n", "line 2, column label: PERSON: may be ORG or PROCEDURE"),
        ("a.csv", "name,id\n甲医院,1\n乙医院,1\n", "line 3, column id: 1 is the id of line 2 already"),
        (
            "a.csv",
            "name,variants\n澜溪甲医院,\n澜溪乙医院,老院|澜溪甲医院\n",
            "line 3, column variants: 澜溪甲医院 means",
        ),
        ("a.csv", "name,variants\n澜溪甲医院,\n澜溪甲医院,\n", "line 3, column "),
        ("a.csv", "name,id\n甲医院,1,2\n", "line 2, column id: 3 values, but 2 columns"),
        ("a.csv", 'name\n"甲医院', "line 2, column name: "),
        ("a.jsonl", '{"name": "甲医院"}\n{"name": }\n', "line 2, column 10: not JSON"),
        ("a.jsonl", "[]\n", "line 1, column 1: not an object"),
        ("a.jsonl", '{"name": 1}\n', "line 1, column name: has to be text"),
        ("a.jsonl", '{"name": "甲医院", "variants": [1]}\n', "line 1, column variants: has to be names"),
        ("a.jsonl", '{"name": "甲医院", "place_of": "x"}\n', "line 1, column place_of: there is no such column"),
    ],
)
def test_what_can_not_be_used_is_named_with_file_line_and_column(tmp_path, name, text, message):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SettingError) as wrong:
        read_known(path)
    assert str(wrong.value).startswith(f"--registry {path}, {message}")


@pytest.mark.parametrize("name", ["nowhere.csv", "."])
def test_a_file_that_can_not_be_read_is_named(tmp_path, name):
    with pytest.raises(SettingError, match=r"--registry .* can't be read"):
        read_known(tmp_path / name)


def test_a_file_in_another_encoding_is_named(tmp_path):
    (tmp_path / "a.csv").write_bytes("name\n澜溪市医院\n".encode("gb18030"))
    with pytest.raises(SettingError, match=r"a\.csv, line 2, column 1: is not in UTF-8"):
        read_known(tmp_path / "a.csv")


def test_a_file_that_excel_wrote_is_read(tmp_path):
    (tmp_path / "a.csv").write_bytes("﻿name,id\r\n澜溪市医院,7\r\n".encode())
    assert list(read_known(tmp_path / "a.csv").entries) == ["7"]
