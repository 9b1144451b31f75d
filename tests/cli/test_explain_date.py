import orjson
import pytest
from typer.testing import CliRunner

from jianwen.cli import app
from jianwen.cli.explain_date import run
from jianwen.settings import SettingError


@pytest.fixture
def command():
    runner = CliRunner(env={"COLUMNS": "200", "NO_COLOR": "1", "TERM": "dumb"})
    return lambda *arguments: runner.invoke(app, ["explain-date", *map(str, arguments)])


def test_explain_date_shows_value_days_and_steps(command):
    result = command("去年5月，近日", "--published", "2023-08-16")
    assert result.exit_code == 0, result.output
    assert result.stdout.splitlines() == [
        "去年5月  2022-05  2022-05-01 … 2022-05-31",
        "  read as month: yearword 去年, month 5",
        "  去年: counted from the year of publication, 2023",
        "近日  PAST_REF  ? … ?",
        "  read as ref: ref 近日",
        "  it says no more than that it is past",
    ]


def test_explain_date_writes_json_to_standard_output_alone(command):
    (date,) = orjson.loads(command("2月30日", "--published", "2023", "--json", "-").stdout)["dates"]
    assert {key: date[key] for key in ("text", "start", "end", "value", "from", "to")} == {
        "text": "2月30日",
        "start": 0,
        "end": 5,
        "value": None,
        "from": None,
        "to": None,
    }
    assert date["steps"][-1] == "the calendar has no such day"


def test_explain_date_writes_a_file_and_shows_the_dates(command, tmp_path):
    result = command("今天", "--published", "2023-08-16", "--json", tmp_path / "dates.json")
    assert "2023-08-16" in result.stdout
    assert orjson.loads((tmp_path / "dates.json").read_bytes())["dates"][0]["from"] == "2023-08-16"


def test_explain_date_says_when_there_is_none(command):
    assert command("随后出院").stdout == "no date found\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["今天", "--published", "yesterday"], "--published yesterday"),
        (["今天", "--json", "{tmp_path}"], "--json"),
    ],
)
def test_explain_date_exits_2_for_a_wrong_setting(command, tmp_path, arguments, message):
    result = command(*(argument.format(tmp_path=tmp_path) for argument in arguments))
    assert result.exit_code == 2
    assert message in result.stderr


def test_run_is_a_function_that_raises():
    assert [date.value for date in run("昨日", published="2023-08-16")] == ["2023-08-15"]
    with pytest.raises(SettingError):
        run("昨日", published="soon")
