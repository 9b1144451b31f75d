from pathlib import Path

import pytest

from jianwen.running.inputs import Names, Source, check, sources
from jianwen.settings import SettingError


@pytest.fixture
def folder(tmp_path):
    for name in ("b.txt", "a/2.md", "a/1.txt", "a.txt", ".hidden/x.txt", ".x.txt", "img/photo.JPG", "bad.bin"):
        path = tmp_path / "pages" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("文", encoding="utf-8")
    return tmp_path / "pages"


def names(inputs, glob=None):
    return [source.name for source in sources(inputs, glob) if source.wanted]


def test_sources_walk_folders_in_the_order_of_names(folder):
    assert names([folder]) == ["a/1.txt", "a/2.md", "a.txt", "b.txt", "bad.bin"]


def test_sources_leave_out_page_assets_and_say_so(folder):
    assert [source.name for source in sources([folder], None) if not source.wanted] == ["img/photo.JPG"]


def test_sources_take_what_the_pattern_matches(folder):
    assert names([folder], "*.txt") == ["a/1.txt", "a.txt", "b.txt"]


def test_sources_always_take_files_that_are_named(folder):
    assert names([folder / "img" / "photo.JPG"], "*.txt") == ["photo.JPG"]


def test_sources_standard_input():
    assert list(sources([Path("-")], None)) == [Source("stdin", None)]


@pytest.mark.parametrize("inputs", [["nowhere"], [], ["a", "a"]])
def test_check_refuses_inputs_that_can_not_be_used(tmp_path, monkeypatch, inputs):
    (tmp_path / "a").mkdir()
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SettingError, match="INPUT"):
        check(inputs)


def test_check_refuses_a_folder_inside_another(folder):
    with pytest.raises(SettingError, match="hold the same files"):
        check([folder, folder / "a"])


def test_names_taken_finds_a_name_given_by_an_earlier_input(tmp_path):
    for name in ("one/a.txt", "two/a.txt", "two/b.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("文", encoding="utf-8")
    inputs = [tmp_path / "one", tmp_path / "two"]
    names = Names(inputs)
    assert [(s.name, names.taken(s)) for s in sources(inputs, None)] == [
        ("a.txt", False),
        ("a.txt", True),
        ("b.txt", False),
    ]


def test_names_taken_between_files_and_folders(tmp_path):
    for name in ("one/a.txt", "two/a.txt", "three/a.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("文", encoding="utf-8")
    inputs = [tmp_path / "one" / "a.txt", tmp_path / "two", tmp_path / "three" / "a.txt"]
    assert [Names(inputs).taken(source) for source in sources(inputs, None)] == [False, True, True]
