import json
import re
import time

import pytest

from jianwen.corpora.inline import parse
from jianwen.evaluation.documents import ArticleRanges, Event, Filler, Labels, Mention, from_gold
from jianwen.evaluation.figures import Estimate, Figure
from jianwen.viewing.report import as_json, write_report

BODY = "⟦市一院|O1⟧于⟦5月4日|D1=2023-05-04⟧⟦举办|T1⟧⟦义诊|X1⟧。⟦王伟|P1⟧说，⟦省厅|O2⟧😀来了。\n另有⟦针灸|M1⟧。\n"
FOUND = "市⟦一院|O1⟧于⟦5月4日|D1=2022-05-04⟧⟦举办|T1⟧⟦义诊|X1⟧。⟦王伟|O3⟧说，⟦省厅|O2⟧😀来了。\n另有针灸。\n"
TAIL = "###\nT1 outreach "
GOLD = BODY + TAIL + "agent=O1 object=X1 time=D1"
PREDICTED = FOUND + TAIL + "agent=O1 time=D1"
SECOND = ("在⟦县医院|O1⟧。\n###\n", "在县医院。\n###\n")
RIGHT = ("在⟦县医院|O1⟧。\n###\n", "在⟦县医院|O1⟧。\n###\n")
CASES = {"first": (GOLD, PREDICTED), "second": SECOND, "right": RIGHT}

HOSTILE = [
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(2)>",
    "<!--<script>",
    "\"><svg onload='alert(3)'>",
    "{{ 7*7 }}{% raw %}",
    "javascript:alert(4)",
    "\u2028\u2029\x00\ud800\ufeff\r\n`${alert(5)}`",
    '<link rel=stylesheet href="http://example.org/a.css"><base href="http://example.org/">',
    "]]><iframe src=http://example.org/></iframe>",
]


def of(cases):
    return [tuple(from_gold(parse(side, name)) for side in both) for name, both in cases.items()]


def hostile(text: str) -> tuple[Labels, Labels]:
    """A document whose name, labels, values, types and slots are the text, too, as other tools' files may have it."""
    size = len(text)
    articles = [ArticleRanges(1, ((0, 3 * size),), text)]
    gold = Labels(text, text * 3, articles, [Mention(size, 2 * size, text, text, None, 1)], [])
    event = Event(1, 3, text, text, (Filler(text, 0, 2, ((0, 2),)),))
    return gold, Labels(text, "", articles, [Mention(size, 2 * size - 1, text, "b", None, 1)], [event])


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    return write_report(of(CASES), tmp_path_factory.mktemp("report") / "report.html")


@pytest.fixture
def page(report, open_page):
    page = open_page(report)
    yield page
    assert page.faults == []
    assert page.asked == [report.as_uri()]


def marks(page, selector="#document .text .error"):
    return page.eval_on_selector_all(
        selector, "found => found.map(e => [e.dataset.kind, e.textContent, e.closest('.side').dataset.side])"
    )


def test_gold_and_prediction_stand_side_by_side(page):
    for side in ("gold", "predicted"):
        halves = page.eval_on_selector_all(f".text .side.{side}", "found => found.map(e => e.textContent)")
        assert halves == ["市一院于5月4日举办义诊。", "王伟说，省厅😀来了。\n", "另有针灸。"]
    assert marks(page) == [
        ["boundary", "市一院", "gold"],
        ["value", "5月4日", "gold"],
        ["boundary", "一院", "predicted"],
        ["value", "5月4日", "predicted"],
        ["label", "王伟", "gold"],
        ["label", "王伟", "predicted"],
        ["missed", "针灸", "gold"],
    ]
    assert marks(page, ".events .error") == [["slot", "义诊", "gold"]]


def test_an_error_is_told_by_sign_and_words_not_by_colour_alone(page):
    badges = page.eval_on_selector_all(".text .error", "found => found.map(e => e.dataset.badge)")
    assert badges == ["↔ ORG", "V DATE 2023-05-04", "↔ ORG", "V DATE 2022-05-04", "L PERSON", "L ORG", "− PROC"]
    said = page.locator(".error[data-kind=label]").first.get_attribute("aria-label")
    assert said == "label, mention; gold: PERSON “王伟” at 13–15; predicted: ORG “王伟” at 13–15"
    shapes = {
        page.locator(f".error[data-kind={kind}]").first.evaluate(
            "e => ['border-top-style', 'border-left-style', 'border-bottom-style', 'text-decoration-style']"
            ".map(name => getComputedStyle(e).getPropertyValue(name)).join()"
        )
        for kind in ("missed", "boundary", "value", "label", "slot")
    }
    assert len(shapes) == 5


def test_filter_by_kind(page):
    page.uncheck("[data-group=kinds] input[value=value]")
    page.uncheck("[data-group=kinds] input[value=slot]")
    assert {kind for kind, _, _ in marks(page, "#document .error")} == {"boundary", "label", "missed"}
    assert page.locator("#list button").first.inner_text().split() == ["first", "3"]
    page.click("[data-group=kinds] [data-set=none]")
    assert marks(page, "#document .error") == []
    page.click("[data-group=kinds] [data-set=all]")
    assert len(marks(page, "#document .error")) == 8


def test_filter_by_label_and_type(page):
    page.click("[data-group=labels] [data-set=none]")
    assert marks(page, "#document .error") == [["slot", "义诊", "gold"]]
    page.check("[data-group=labels] input[value=PERSON]")
    page.uncheck("[data-group=types] input[value=outreach]")
    assert [text for _, text, _ in marks(page, "#document .error")] == ["王伟", "王伟"]
    assert page.locator(".events").count() == 0
    # what is right is marked for the labels and types chosen only
    assert page.locator(".text .mark:not(.error)").all_inner_texts() == ["义诊"]


def test_choices_say_how_many_errors_they_show(page):
    def counts(group):
        return dict(line.split() for line in page.locator(f"[data-group={group}] label").all_inner_texts())

    assert counts("labels") == {"ORG": "3", "PERSON": "1", "DATE": "1", "PROCEDURE": "1"}
    assert counts("types") == {"outreach": "1"}
    page.uncheck("[data-group=kinds] input[value=missed]")
    assert counts("labels") == {"ORG": "2", "PERSON": "1", "DATE": "1", "PROCEDURE": "0"}


def test_only_lines_with_errors(page):
    assert page.locator(".text .row:visible").count() == 4
    page.uncheck("[data-group=kinds] input[value=missed]")
    page.check("#only")
    assert page.locator(".text .row:visible").count() == 3


def test_a_cell_of_a_matrix_opens_its_errors(page):
    page.click("[data-view=figures]")
    page.click("[data-on=mention][data-gold=PERSON][data-predicted=ORG]")
    assert [text for _, text, _ in marks(page, "#document .error")] == ["王伟", "王伟"]
    page.click("#cell button")
    assert len(marks(page, "#document .error")) == 8


def test_keys_move_through_errors_and_documents(page):
    seen = []
    for _ in range(7):
        page.keyboard.press("j")
        active = page.locator(".error.active")
        assert active.evaluate("e => e === document.activeElement && getComputedStyle(e).outlineStyle === 'solid'")
        seen.append((page.locator("#document h2").inner_text(), active.inner_text()))
        assert page.locator("#detail").inner_text().strip().endswith(active.get_attribute("aria-label"))
    assert seen == [
        ("first", "市一院"), ("first", "5月4日"), ("first", "王伟"), ("first", "针灸"), ("first", "义诊"),
        ("second", "县医院"), ("second", "县医院"),
    ]  # fmt: skip
    page.keyboard.press("k")
    assert page.locator(".error.active").inner_text() == "义诊"
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowLeft")
    assert page.locator(".error.active").inner_text() == "王伟"
    assert page.locator(".error.partner").inner_text() == "王伟"
    page.keyboard.press("n")
    assert page.locator("#document h2").inner_text() == "second"
    page.keyboard.press("Escape")
    assert page.locator("#detail").is_hidden()


def test_tab_reaches_every_error(page):
    page.locator("#document").focus()
    reached = []
    for _ in range(8):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.textContent"))
    assert reached == ["市一院", "5月4日", "一院", "5月4日", "王伟", "王伟", "针灸", "义诊"]


def test_keys_are_letters_in_the_search(page):
    page.keyboard.press("/")
    page.keyboard.type("jk")
    assert page.locator("#search").input_value() == "jk"
    assert page.locator("#list button").count() == 0
    page.fill("#search", "县医院")
    assert page.locator("#list .name").all_inner_texts() == ["second", "right"]
    assert page.locator("#document h2").inner_text() == "second"
    page.keyboard.press("Escape")
    page.keyboard.press("f")
    assert page.evaluate("document.activeElement.value") == "missed"


@pytest.mark.parametrize(("scheme", "is_dark"), [("light", False), ("dark", True)])
def test_follows_the_system_and_its_own_switch(report, open_page, scheme, is_dark):
    page = open_page(report, color_scheme=scheme)

    def dark():
        colour = page.evaluate("getComputedStyle(document.body).backgroundColor")
        return sum(map(int, re.findall(r"\d+", colour)[:3])) < 200

    seen = [dark()]
    for _ in range(3):
        page.click("#theme")
        seen.append(dark())
    assert seen == [is_dark, False, True, is_dark]


CONTRAST = """() => {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const light = (colour) => {
    canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
    const linear = (c) => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4;
    const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((c) => linear(c / 255));
    return .2126 * r + .7152 * g + .0722 * b;
  };
  return [...document.querySelectorAll("#document .error")].flatMap((e) => [null, "::before"].map((part) => {
    const style = getComputedStyle(e, part);
    const [a, b] = [light(style.color), light(style.backgroundColor)].sort((x, y) => y - x);
    return (a + .05) / (b + .05);
  }));
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_marks_can_be_read(report, open_page, scheme):
    ratios = open_page(report, color_scheme=scheme).evaluate(CONTRAST)
    assert len(ratios) == 16 and min(ratios) >= 4.5


def test_fits_a_narrow_window(report, open_page):
    page = open_page(report, viewport={"width": 360, "height": 640}, color_scheme="light")
    for view in ("documents", "figures"):
        page.click(f"[data-view={view}]")
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.click("[data-view=documents]")
    gold, predicted = (page.locator(f".text .side.{side}").first.bounding_box() for side in ("gold", "predicted"))
    assert predicted["y"] > gold["y"] and predicted["x"] == gold["x"]


def test_nothing_of_a_document_is_executed(tmp_path, open_page):
    path = write_report([hostile(text) for text in HOSTILE], tmp_path / "report.html", title=HOSTILE[0])
    page = open_page(path)
    for number in range(len(HOSTILE)):
        page.click(f"#list [data-document='{number}']")
        shown = page.eval_on_selector_all(".text .side.gold", "found => found.map(e => e.textContent).join('')")
        assert shown.encode("utf-16", "surrogatepass") == (HOSTILE[number] * 3).encode("utf-16", "surrogatepass")
        page.keyboard.press("j")
        assert page.locator("#detail").is_visible()
    page.click("[data-view=figures]")
    assert page.locator("script").count() == 2
    assert page.locator("main img, main svg, main iframe, main link, #figures img, #figures svg").count() == 0
    assert page.faults == []
    assert page.asked == [path.as_uri()]


def test_the_policy_refuses_a_foreign_script(report, tmp_path, open_page):
    text = report.read_text(encoding="utf-8").replace("</main>", "<script>window.foreign = 1</script></main>")
    (tmp_path / "changed.html").write_text(text, encoding="utf-8")
    page = open_page(tmp_path / "changed.html")
    assert page.evaluate("window.foreign") is None
    assert page.locator("#list button").count() == 3


def test_report_names_no_address(report):
    text = report.read_text(encoding="utf-8")
    assert not re.search(r"(?:https?:)?//[a-z]|url\(|@import|\bsrc=", re.sub(r"(?m)^\s*//.*$", "", text))


def test_nested_and_crossing_marks_keep_the_text(tmp_path, open_page):
    text = "甲乙丙丁戊己"
    spans = [(0, 4, "ORG"), (1, 3, "PERSON"), (2, 5, "DATE"), (2, 5, "ORG"), (5, 6, "DATE")]
    articles = [ArticleRanges(1, ((0, 6),), None)]
    gold = Labels("x", text, articles, [Mention(*span, None, None, 1) for span in spans], [])
    page = open_page(write_report([(gold, Labels("x", "", articles, [], []))], tmp_path / "report.html"))
    assert page.locator(".side.gold").first.evaluate("e => e.textContent") == text
    parts = page.eval_on_selector_all(".gold .error", "found => found.map(e => [e.dataset.error, e.textContent])")
    joined: dict[str, str] = {}
    for number, part in parts:
        joined[number] = joined.get(number, "") + part
    assert sorted(joined.values()) == sorted(text[start:end] for start, end, _ in spans)
    assert page.faults == []


def test_no_documents(tmp_path, open_page):
    page = open_page(write_report([], tmp_path / "report.html"))
    page.keyboard.press("j")
    page.click("[data-group=kinds] [data-set=none]")
    assert "There are no documents" in page.locator("#document").inner_text()
    assert page.faults == []


def test_figures_are_shown_with_their_intervals(tmp_path, open_page):
    figure = Figure(
        "entities.strict", "f1", Estimate(0.8, (0.75, 0.85)), Estimate(0.9, None), Estimate(None, None), 8, 9, 8, 11
    )
    page = open_page(write_report(of(CASES), tmp_path / "report.html", {figure.name: figure}))
    page.click("[data-view=figures]")
    cells = page.locator("figure", has_text="All figures").locator("tbody tr").first.locator("th, td").all_inner_texts()
    assert cells == ["entities.strict", "f1", "0.800 (0.750–0.850)", "0.900", "–", "8", "9", "8", "11"]
    assert page.locator("figcaption", has_text="Mentions by length").count() == 1


def test_six_hundred_documents_stay_usable(tmp_path, open_page):
    """Only the open document is drawn, so that opening, filtering and moving don't wait for the others."""
    long = "。\n" * 3 + "这一天，很多人来到这里，听了讲座，问了问题。" * 50 + "\n###"
    one = tuple(side.replace("\n###", long) for side in (GOLD, PREDICTED))
    many = {f"d{i}": one for i in range(600)}
    page = open_page(write_report(of(many), tmp_path / "report.html"))
    assert page.locator("#list button").count() == 600
    assert page.locator("*").count() < 5000
    start = time.perf_counter()
    page.uncheck("[data-group=kinds] input[value=slot]")
    for _ in range(9):
        page.keyboard.press("j")
    assert page.locator("#document h2").inner_text() == "d2"
    assert time.perf_counter() - start < 10


def test_as_json_ends_no_element_and_stays_the_same():
    for text in HOSTILE:
        written = as_json({"text": text})
        assert not set(written) & set("<>&\u2028\u2029\ud800")
        assert json.loads(written) == {"text": text}
        assert written.encode("utf-8")


def test_the_report_of_the_same_is_the_same(tmp_path):
    one, two = (write_report(of(CASES), tmp_path / name).read_bytes() for name in ("a.html", "b.html"))
    assert one == two
