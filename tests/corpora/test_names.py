import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianwen.corpora.names import doc_id, file_name, files


@pytest.mark.parametrize(
    ("id", "name"),
    [
        ("2023/06/第3版.txt", "2023/06/第3版.txt"),
        ("a:b?", "a%3Ab%3F"),
        ("../x", "%2E./x"),
        ("/etc", "%/etc"),
        (".hidden", "%2Ehidden"),
        ("100%", "100%25"),
        ("", "%"),
    ],
)
def test_names_of_files_are_safe_and_lead_back(id, name):
    assert file_name(id) == name
    assert doc_id(name) == id


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_names_of_any_id_lead_back(id):
    assert doc_id(file_name(id)) == id
    assert not {"", ".", ".."} & set(file_name(id).split("/"))


@pytest.mark.parametrize("name", ["50%", "a%20b", "%zz"])
def test_names_that_we_did_not_make_are_ids(name):
    assert doc_id(name) == name


def test_files_are_found_below_the_folder_in_order(tmp_path):
    for name in ("b.ann", "a/c.ann", "a/d.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("", encoding="utf-8")
    assert [id for id, _ in files(tmp_path, ".ann")] == ["a/c", "b"]
    assert [id for id, _ in files(tmp_path / "b.ann", ".ann")] == ["b"]
