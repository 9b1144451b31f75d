from jianwen.components.entities.clusters import Clusters


def test_join_makes_one_set_of_two():
    clusters = Clusters("abcde")
    clusters.join("a", "b")
    clusters.join("c", "d")
    assert clusters.of("b") is clusters.of("a")
    assert clusters.of("c") is not clusters.of("a")
    clusters.join("b", "d")
    assert sorted(clusters.of("c")) == ["a", "b", "c", "d"]
    assert clusters.of("e") == ["e"]


def test_joining_what_is_joined_changes_nothing():
    clusters = Clusters("ab")
    clusters.join("a", "b")
    clusters.join("b", "a")
    assert clusters.of("a") == ["a", "b"]


def test_sets_come_once_each_by_their_first_members():
    clusters = Clusters("abcd")
    clusters.join("d", "a")
    assert [sorted(members) for members in clusters] == [["a", "d"], ["b"], ["c"]]
