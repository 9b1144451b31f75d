import pytest
from spacy.util import load_config, load_model_from_config

from conftest import ROOT
from jianwen.corpora.gold_jsonl import write as write_all
from jianwen.corpora.inline import parse, read
from jianwen.corpora.problems import strict
from jianwen.corpora.reader import GoldReader, create_gold_reader, create_inline_reader, to_examples
from jianwen.settings import SettingError


def test_reader_projects_gold_through_the_reader_of_pages(nlp):
    gold = parse(
        "⟪A1⟫为满足群众看病就医的需要，⟦市第一人\n民医院|O1⟧于⟦5月 24日|D1=2023-05-24⟧正式⟦成立|T1⟧疼\n痛科。\n"
        "###\nanchor 2023\nT1 establishment agent=O1 time=D1\n",
        "a",
    )
    (example,) = to_examples(nlp, gold)
    ents = [(ent.text, ent.label_, ent._.value) for ent in example.reference.ents]
    assert ents == [("市第一人民医院", "ORG", None), ("5月24日", "DATE", "2023-05-24")]
    assert [(span.text, span.label_) for span in example.reference.spans["trigger"]] == [("成立", "establishment")]
    assert not example.predicted.ents


def test_reader_keeps_nearly_all_labels_of_the_annotations(nlp, annotations):
    found = sum(len(example.reference.ents) for example in create_inline_reader(annotations)(nlp))
    inside = 0
    for path in sorted(annotations.glob("*.ann")):
        gold = read(path)
        for mention in gold.mentions:
            numbers = [0, *(article.number for article in gold.articles if article.start <= mention.start)]
            inside += numbers[-1] > 0 and mention.label in ("ORG", "PERSON", "DATE", "PROCEDURE")
    assert found >= 0.95 * inside


def test_nlp_evaluate_scores_entities_dates_and_triggers(nlp, annotations):
    scores = nlp.evaluate(list(create_inline_reader(annotations)(nlp)))
    assert set(scores["ents_per_type"]) == {"ORG", "PERSON", "DATE", "PROCEDURE"}
    assert scores["ents_f"] > 0.6
    assert scores["date_value"] > 0.8
    assert 0 < scores["events_f"] <= 1


def test_reader_reads_one_file(nlp, annotations):
    (example,) = create_inline_reader(annotations / "county-plan.ann")(nlp)
    assert example.reference.ents
    assert example.reference.ents[0].text == "省卫生健康委"


def test_gold_reader_reads_any_form_and_annotates_once(nlp, annotations, tmp_path, monkeypatch):
    write_all([read(annotations / "county-plan.ann")], tmp_path / "gold.jsonl", strict)
    calls = []
    words = nlp.get_pipe("words")
    find = words.find
    monkeypatch.setattr(words, "find", lambda docs: calls.append(len(docs)) or find(docs))
    reader = create_gold_reader(tmp_path / "gold.jsonl")
    (example,) = reader(nlp)
    assert list(reader(nlp)) == [example]
    assert calls == [1]
    assert example.predicted.spans["organizations"]
    assert example.predicted.ents
    assert example.reference.ents[0].text == "省卫生健康委"


def test_gold_reader_stops_in_front_of_what_is_trained(annotations):
    nlp = load_model_from_config(load_config(ROOT / "configs" / "default.cfg"), auto_fill=True)
    (example,) = create_gold_reader(annotations / "county-plan.ann")(nlp)
    assert "organizations" in example.predicted.spans
    assert "model" not in example.predicted.spans
    assert not example.predicted.ents


def test_gold_reader_limits_documents(nlp, annotations):
    assert len(list(GoldReader(annotations, limit=2, folds=0, fold=0, part="all").documents())) == 2


def test_gold_reader_folds_are_parts_of_the_whole(annotations):
    def ids(fold, part):
        reader = GoldReader(annotations, limit=0, folds=3, fold=fold, part=part)
        return {document.id for document in reader.documents()}

    everything = ids(0, "all")
    tests = [ids(fold, "test") for fold in range(3)]
    assert set().union(*tests) == everything
    assert sum(map(len, tests)) == len(everything)
    for fold, test in enumerate(tests):
        assert ids(fold, "train") == everything - test


@pytest.mark.parametrize(("path", "message"), [(None, "paths.train"), ("nowhere", "nowhere")])
def test_gold_reader_refuses_what_is_no_gold(nlp, path, message):
    with pytest.raises(SettingError, match=message):
        list(create_gold_reader(path)(nlp))


def test_gold_reader_refuses_a_fold_that_there_is_not(annotations):
    with pytest.raises(SettingError, match="fold is 5"):
        create_gold_reader(annotations, folds=5, fold=5, part="test")
