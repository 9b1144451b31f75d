from jianwen.corpora.inline import parse, read
from jianwen.corpora.reader import create_inline_reader, to_examples


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
