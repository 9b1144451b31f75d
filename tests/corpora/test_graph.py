import pytest

from jianwen.corpora.gold import GoldDocument, GoldEvent, GoldMention
from jianwen.corpora.graph import Arrow, Graph, Node, from_graph, to_graph
from jianwen.corpora.problems import strict

TEXT = "甲院乙院签约开工"
NODES = [Node("a", "ORG", 0, 2), Node("b", "ORG", 2, 4), Node("c", "cooperation", 4, 6)]


def document(nodes, arrows, report=strict):
    return from_graph("d", TEXT, None, [], Graph(nodes, arrows), report)


def test_graph_of_two_events_with_one_trigger_and_back():
    mentions = [GoldMention("O1", "ORG", 0, 2, None), GoldMention("T1", "TRIGGER", 4, 6, None)]
    events = [
        GoldEvent("T1", "cooperation", "actual", {"agent": ["O1"]}),
        GoldEvent("T1", "launch", "planned", {"agent": ["O1"]}),
    ]
    gold = GoldDocument("d", TEXT, None, [], mentions, [], events)
    graph = to_graph(gold)
    assert [(node.key, node.label, node.status) for node in graph.nodes] == [
        ("O1", "ORG", "actual"),
        ("T1", "cooperation", "actual"),
        ("T1.2", "launch", "planned"),
    ]
    assert from_graph("d", TEXT, None, [], graph, strict) == gold


def test_graph_joins_chains_of_aliases():
    nodes = [Node(key, "ORG", at, at + 1) for at, key in enumerate("abcdef")]
    arrows = [Arrow(*pair, "Alias") for pair in ("ab", "ef", "cb", "fa")]
    assert document(nodes, arrows).aliases == [["O1", "O2", "O3", "O5", "O6"]]


def test_graph_keeps_a_trigger_without_an_event_as_a_mark():
    gold = document([Node("t", "TRIGGER", 6, 8)], [])
    assert gold.mentions == [GoldMention("T1", "TRIGGER", 6, 8, None)]
    assert gold.events == []


@pytest.mark.parametrize(
    ("arrow", "kind", "message"),
    [
        (Arrow("c", "z", "agent"), "error", "begins or ends at a span that is not there"),
        (Arrow("a", "c", "agent"), "lost", "ORG at 0 to cooperation at 4 is no slot"),
        (Arrow("c", "a", "place"), "lost", "an arrow place"),
        (Arrow("c", "e", "object"), "lost", "to launch at 6"),
    ],
)
def test_graph_reports_arrows_that_mean_nothing(arrow, kind, message):
    said = []
    document([*NODES, Node("e", "launch", 6, 8)], [arrow], said.append)
    assert [problem.kind for problem in said] == [kind]
    assert message in said[0].message


@pytest.mark.parametrize("node", [Node("x", "launch", 6, 8, None, "hoped"), Node("x", "ORG", 6, 8, None, "planned")])
def test_graph_reports_statuses_that_mean_nothing(node):
    said = []
    gold = document([node], [], said.append)
    assert [(problem.doc, problem.kind) for problem in said] == [("d", "lost")]
    assert all(event.status == "actual" for event in gold.events)
