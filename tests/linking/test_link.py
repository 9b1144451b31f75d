"""jianwen link end to end, over runs made by hand: about invented places and people."""

import random

import pytest

from jianwen.linking.link import LINES, LINK, WORK, link
from jianwen.records.registry import LinkRecord, OrganizationRecord, PersonRecord, ProcedureRecord
from jianwen.settings import SettingError
from linked import Registry, article, event, registry, write

FIRST = "澜溪市第一人民医院"
RUN = [
    article("a", org=[(FIRST, "市一院"), "澜溪市卫健局"], person={"沈怀瑾": FIRST}, published="2023-05-24"),
    article("b", org=["澜溪市眼科医院", "市第一人民医院"], procedure=["腹腔镜下胆囊切除"], published="2023-06"),
    article("c", org=["澜溪市一院", "白苇县人民医院"], procedure=["腹腔镜胆囊切除手术", "CT"], published=None),
    article("d", org=["市第一人民医院"], person={"沈怀瑾": None}, published="2022-12-01"),
    article("e", org=["澜溪市第一人民医院骨科"], person={"沈怀瑾": "澜溪市第一人民医院骨科"}, published="2023-01-02"),
    article("f", org=["青川县卫健局", "县人民医院"], person={"王大爷": None, "李某": None}),
]
EVENTS = [event(RUN[0], "市一院", "沈怀瑾"), event(RUN[1], "市第一人民医院"), event(RUN[3], "沈怀瑾")]


def files(folder):
    return {name: (folder / name).read_bytes() for name in LINES}


def test_full_names_short_names_and_the_articles_place_make_one_organisation(tmp_path):
    found = registry(tmp_path, *RUN).one(FIRST)
    assert found["name"] == FIRST
    assert {v["text"]: v["count"] for v in found["variants"]} == {
        FIRST: 1,
        "市一院": 1,
        "市第一人民医院": 1,
        "澜溪市一院": 1,
    }
    assert (found["kind"], found["level"], found["place"]) == ("hospital", "city", "澜溪市")
    assert (found["articles"], found["mentions"]) == (3, 4)
    assert (found["first_seen"], found["last_seen"]) == ("2023-05-24", "2023-06")
    assert (found["resolved"], found["known"]) == (True, False)


def test_a_bare_name_in_an_article_without_a_place_is_joined_to_nothing(tmp_path):
    found = registry(tmp_path, article("x", org=["市一院"]), article("y", org=["市一院"]), *RUN[:1])
    assert [(line["resolved"], line["articles"]) for line in found.named("市一院")].count((False, 1)) == 2


def test_a_bare_name_before_the_only_place_of_its_article_is_joined_to_nothing(tmp_path):
    sent = article("x", org=["市卫健局", "白杨河市人民医院"])
    found = registry(tmp_path, sent, article("y", org=["白杨河市卫健局"]))
    assert not found.one("市卫健局")["resolved"]
    assert found.one("白杨河市卫健局")["articles"] == 1


def test_organisations_with_other_numerals_or_places_are_never_joined(tmp_path):
    names = [
        "澜溪市第一人民医院",
        "澜溪市第二人民医院",
        "青川市第一人民医院",
        "白苇县人民医院",
        "青川县人民医院",
        "澜溪市人民医院",
    ]
    found = registry(tmp_path, *(article(name, org=[name]) for name in names))
    assert sorted(line["name"] for line in found.organizations) == sorted(names)


def test_towns_of_one_name_are_parted_by_the_county_that_the_article_names(tmp_path):
    one = article("a", org=["白苇县卫健局", "石矶镇卫生院"])
    other = article("b", org=["青川县卫健局", "石矶镇卫生院"])
    again = article("c", org=["白苇县石矶镇卫生院"])
    found = registry(tmp_path, one, other, again).named("石矶镇卫生院")
    assert {(line["place"], line["articles"]) for line in found} == {("白苇县石矶镇", 2), ("青川县石矶镇", 1)}


def test_people_are_joined_only_with_a_shared_organisation(tmp_path):
    found = registry(tmp_path, *RUN, article("g", org=["青川市中医院"], person={"沈怀瑾": "青川市中医院"}))
    joined, *others = sorted(found.named("沈怀瑾"), key=lambda line: -line["articles"])
    assert joined["articles"] == 2  # of the hospital, and of a department of it
    assert [line["name"] for line in joined["organizations"]] == [FIRST, "澜溪市第一人民医院骨科"]
    assert sorted(len(line["organizations"]) for line in others) == [0, 1]


def test_forms_of_address_are_joined_by_nothing(tmp_path):
    articles = [article(doc, org=[FIRST], person={"王大爷": FIRST, "李某": FIRST}) for doc in "ab"]
    found = registry(tmp_path, *articles)
    assert len(found.named("王大爷")) == len(found.named("李某")) == 2


def test_titles_of_a_person_are_counted(tmp_path):
    articles = [article(doc, org=[FIRST], person={"沈怀瑾": FIRST}, titles=["主任医师"]) for doc in "ab"]
    assert registry(tmp_path, *articles).one("沈怀瑾")["titles"] == [{"text": "主任医师", "articles": 2}]


def test_procedures_are_joined_by_their_normal_form(tmp_path):
    found = registry(tmp_path, *RUN).one("腹腔镜下胆囊切除")
    assert (found["name"], found["class"], found["articles"]) == ("腹腔镜胆囊切除术", "operation", 2)


def test_events_are_those_in_which_it_fills_a_slot(tmp_path):
    found = Registry(write(tmp_path, RUN, EVENTS))
    assert found.one(FIRST)["events"] == sorted([EVENTS[0].id, EVENTS[1].id])
    assert [line["events"] for line in found.named("沈怀瑾") if line["articles"] == 2] == [[EVENTS[0].id]]
    assert found.linked.events == 3


def test_every_entity_has_one_link_to_a_line_of_its_file(tmp_path):
    found = registry(tmp_path, *RUN)
    lines = {"ORG": found.organizations, "PERSON": found.people, "PROCEDURE": found.procedures}
    links = {(link["article_id"], link["entity"]): link for link in found.links}
    entities = {(record.id, entity.id): entity for record in RUN for entity in record.entities}
    assert links.keys() == entities.keys()
    assert len(found.links) == len(links) == found.linked.entities
    for key, entity in entities.items():
        (line,) = [line for line in lines[entity.label] if line["id"] == links[key]["id"]]
        assert links[key]["label"] == entity.label
        assert line["mentions"] >= len(entity.mentions)


def test_lines_are_of_their_schemas_and_the_run_is_left_as_it_was(tmp_path):
    write(tmp_path, RUN, EVENTS)
    before = [(tmp_path / name).read_bytes() for name in ("articles.jsonl", "events.jsonl")]
    link(tmp_path)
    for name, kind in zip(LINES, (OrganizationRecord, PersonRecord, ProcedureRecord, LinkRecord), strict=True):
        for line in (tmp_path / name).read_bytes().splitlines():
            kind.model_validate_json(line)
            assert line.startswith(b'{"schema":"jianwen.')
    assert [(tmp_path / name).read_bytes() for name in ("articles.jsonl", "events.jsonl")] == before


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_the_articles_changes_nothing(tmp_path, seed):
    link(write(tmp_path / "one", RUN, EVENTS))
    chance = random.Random(seed)
    link(write(tmp_path / "other", chance.sample(RUN, len(RUN)), chance.sample(EVENTS, len(EVENTS))))
    assert files(tmp_path / "one") == files(tmp_path / "other")


@pytest.mark.parametrize("size", range(1, len(RUN)))
def test_linking_again_after_more_articles_gives_what_linking_all_at_once_gives(tmp_path, size):
    link(write(tmp_path / "one", RUN, EVENTS))
    first = Registry(write(tmp_path / "other", RUN[:size]))
    write(tmp_path / "other", RUN[size:], EVENTS)
    again = Registry(tmp_path / "other", overwrite=True)
    assert files(tmp_path / "one") == files(tmp_path / "other")
    kept = {line["id"] for line in (*again.organizations, *again.people, *again.procedures)}
    gone = [line for line in (*first.organizations, *first.people, *first.procedures) if line["id"] not in kept]
    # only the id of a short name may be given up, for that of the full name
    assert [line["name"] for line in gone if line["name"] != "澜溪市一院"] == []


def test_an_id_does_not_depend_on_what_else_was_read(tmp_path):
    alone = registry(tmp_path / "one", RUN[0]).one(FIRST)["id"]
    assert registry(tmp_path / "other", *RUN).one(FIRST)["id"] == alone


def test_an_article_that_stands_twice_counts_once(tmp_path):
    link(write(tmp_path / "one", RUN))
    link(write(tmp_path / "other", RUN * 2))
    assert files(tmp_path / "one") == files(tmp_path / "other")


def test_a_registry_is_replaced_only_when_asked(tmp_path):
    link(write(tmp_path, RUN))
    with pytest.raises(SettingError, match=r"already holds .*--overwrite"):
        link(tmp_path)
    link(tmp_path, overwrite=True)


def test_a_link_that_was_killed_can_be_given_again(tmp_path):
    link(write(tmp_path / "one", RUN))
    killed = write(tmp_path / "other", RUN)
    (killed / WORK).mkdir()
    (killed / WORK / "store.sqlite").write_bytes(b"half of it")
    (killed / "people.jsonl").write_bytes(b"half of it")
    link(killed)
    assert files(tmp_path / "one") == files(killed)
    assert not (killed / WORK).exists()


def test_an_error_leaves_an_earlier_registry_as_it_was(tmp_path):
    link(write(tmp_path, RUN))
    before = files(tmp_path)
    with (tmp_path / "articles.jsonl").open("ab") as file:
        file.write(b'{"schema": "jianwen.article/1", "doc": "x"}\n')
    with pytest.raises(SettingError, match=rf"articles\.jsonl, line {len(RUN) + 1}: "):
        link(tmp_path, overwrite=True)
    assert files(tmp_path) == before
    assert (tmp_path / LINK).exists()
    assert not (tmp_path / WORK).exists()


@pytest.mark.parametrize("text", [b"{", b"[]", b"\xff\n"])
def test_a_line_that_is_no_record_is_named(tmp_path, text):
    write(tmp_path, RUN)
    (tmp_path / "events.jsonl").write_bytes(text)
    with pytest.raises(SettingError, match=r"events\.jsonl, line 1: "):
        link(tmp_path)


def test_a_folder_without_a_run_is_refused(tmp_path):
    with pytest.raises(SettingError, match=r"does not hold articles\.jsonl"):
        link(tmp_path)
    with pytest.raises(SettingError, match="no folder"):
        link(tmp_path / "nowhere")


def test_a_run_without_articles_gives_an_empty_registry(tmp_path):
    link(write(tmp_path, []))
    assert set(files(tmp_path).values()) == {b""}
