import pytest

from jianwen.corpora import conll
from jianwen.corpora.inline import parse
from jianwen.corpora.problems import strict


@pytest.fixture
def read(tmp_path):
    def through(text, name="a.conll"):
        (tmp_path / name).write_text(text, encoding="utf-8", newline="")
        said = []
        return list(conll.read(tmp_path / name, said.append)), said

    return through


def marks(gold):
    return [(gold.text[m.start : m.end], m.label) for m in gold.mentions]


def test_conll_reads_characters_without_the_text(read):
    (gold,), said = read("市 B-ORG\n一 I-ORG\n院 I-ORG\n和 O\n李 B-PERSON\n四 I-PERSON\n\n好 O\n")
    assert gold.text == "市一院和李四\n好"
    assert marks(gold) == [("市一院", "ORG"), ("李四", "PERSON")]
    assert [problem.kind for problem in said] == ["note"]


@pytest.mark.parametrize(
    "tags",
    [
        ["B-ORG", "I-ORG", "B-ORG", "I-ORG", "O"],  # BIO
        ["I-ORG", "I-ORG", "B-ORG", "I-ORG", "O"],  # IOB1
        ["B-ORG", "E-ORG", "B-ORG", "E-ORG", "O"],  # BIOES, BMES
        ["B-ORG", "L-ORG", "B-ORG", "L-ORG", "O"],  # BILOU
        ["B-ORG", "E-ORG", "I-ORG", "I-ORG", "O"],
    ],
)
def test_conll_reads_every_scheme(read, tags):
    rows = "".join(f"{word}\tx\t{tag}\n" for word, tag in zip("甲乙丙丁戊", tags, strict=True))
    (gold,), _ = read(f"-DOCSTART- -X- O O\n\n{rows}")
    assert marks(gold) == [("甲乙", "ORG"), ("丙丁", "ORG")]


def test_conll_reads_single_tags_and_latin_words(read):
    (gold,), _ = read("Foo S-ORG\nBar S-ORG\n院 O\n")
    assert gold.text == "Foo Bar院"
    assert marks(gold) == [("Foo", "ORG"), ("Bar", "ORG")]


def test_conll_reads_several_documents_with_crlf(read):
    found, _ = read('# id = a\r\n# text = "市 院"\r\n市\tB-ORG\r\n院\tI-ORG\r\n\r\n# id = b\r\n李\tB-PERSON\r\n')
    assert [(gold.id, gold.text, marks(gold)) for gold in found] == [
        ("a", "市 院", [("市 院", "ORG")]),
        ("b", "李", [("李", "PERSON")]),
    ]


def test_conll_reads_documents_without_ids(read):
    found, _ = read("-DOCSTART- O\n\n市 O\n\n-DOCSTART- O\n\n院 O\n")
    assert [gold.id for gold in found] == ["a", "a:2"]


def test_conll_reports_words_that_are_not_in_the_text(read):
    (gold,), said = read('# id = a\n# text = "市一院说"\n市\tB-ORG\n院\tI-ORG\n说\tB-PERSON\n')
    assert marks(gold) == [("市", "ORG")]
    assert [(problem.kind, "'院'" in problem.message) for problem in said] == [("error", True)]


def test_conll_writes_one_row_a_token_and_triggers_by_type(tmp_path):
    gold = parse("⟦市一\n院|O1⟧⟦5月|D1=2023-05⟧\n⟦成立|T1⟧ CT\n###\nT1 establishment agent=O1 time=D1\n", "页")
    conll.write([gold], tmp_path / "a.conll", strict)
    assert (tmp_path / "a.conll").read_text(encoding="utf-8").split("\n") == [
        "# id = 页",
        '# text = "市一\\n院5月\\n成立 CT"',
        *("市\tB-ORG", "一\tI-ORG", "院\tI-ORG", "5\tB-DATE", "月\tI-DATE"),
        "",
        *("成\tB-establishment", "立\tI-establishment", "CT\tO"),
        "",
        "",
    ]
