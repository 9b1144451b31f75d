import orjson
import pytest
from typer.testing import CliRunner

import jianwen
from conftest import ROOT
from jianwen.cli import app
from jianwen.corpora.reader import create_gold_reader
from jianwen.settings import SettingError
from jianwen.training.loop import Training
from small import SMALL, train_small

CONFIG = ROOT / "configs" / "default.cfg"
SHORT = {
    "paths__train": str(ROOT / "annotations" / "county-plan.ann"),
    "paths__dev": str(ROOT / "annotations" / "county-plan.ann"),
    "training__batcher__size": 60,
    "training__max_epochs": 12,
    "training__eval_frequency": 5,
}


@pytest.fixture
def annotation():
    return ROOT / "annotations" / "county-plan.ann"


def weights(nlp):
    return [nlp.get_pipe(name).model.to_bytes() for name in ("tagger", "linker")]


def test_train_learns_what_it_is_shown(trained, trained_nlp, annotations):
    scores = trained_nlp.evaluate(list(create_gold_reader(annotations)(trained_nlp)))
    assert scores["tagger_ents_f"] > 0.95
    assert scores["tagger_triggers_f"] > 0.9
    assert scores["tagger_things_f"] > 0.9
    assert scores["ents_f"] > 0.95
    assert scores["events_f"] > 0.9
    assert scores["figures"]["slots.classified"] > 0.75


def test_train_logs_scores_and_losses(trained):
    lines = [orjson.loads(line) for line in (trained / "log.jsonl").read_bytes().splitlines()]
    assert [line["step"] for line in lines] == sorted({line["step"] for line in lines})
    for line in lines:
        assert {"tagger", "tagger_entities", "tagger_triggers", "linker"} <= line["losses"].keys()
        assert {"ents_f", "events_f", "tagger_things_f"} <= line["other_scores"].keys()
    assert len(lines) >= 3
    assert lines[1]["losses"]["tagger"] < lines[0]["losses"]["tagger"]  # of as many steps


def test_trained_pipeline_makes_records(trained, seeds):
    nlp = jianwen.load(trained / "model-last")
    result = jianwen.extract(seeds / "newspaper_page.txt", nlp=nlp)
    assert result.errors == []
    assert len(result.articles) >= 6
    assert {mention.source for article in result.articles for mention in article.mentions} >= {"both"}
    assert len({event.type for event in result.events}) >= 4
    for event in result.events:
        filled = [event.agent, event.target, event.object, event.procedure, event.quantity, event.time]
        assert sum(map(bool, filled)) >= 2
        assert event.sentence.start <= event.trigger.start < event.trigger.end <= event.sentence.end
    assert any(count.value for event in result.events for count in event.quantity)
    assert any(time.value for event in result.events for time in event.time)


@pytest.mark.parametrize("averages", [True, False])
def test_train_goes_on_as_if_it_had_not_been_broken_off(tmp_path, annotation, monkeypatch, averages):
    short = SHORT | {"training__optimizer__use_averages": averages}
    whole, _ = train_small(CONFIG, annotation, tmp_path / "whole", **short)
    update, steps = Training._update, []

    def broken(self, epoch, batch):
        steps.append(epoch)
        if len(steps) == 9:
            raise KeyboardInterrupt
        update(self, epoch, batch)

    monkeypatch.setattr(Training, "_update", broken)
    with pytest.raises(KeyboardInterrupt):
        train_small(CONFIG, annotation, tmp_path / "broken", **short)
    monkeypatch.setattr(Training, "_update", update)
    mended, shown = train_small(CONFIG, annotation, tmp_path / "broken", resume=True, **short)
    assert weights(mended) == weights(whole)
    logs = [(tmp_path / name / "log.jsonl").read_bytes().splitlines() for name in ("whole", "broken")]
    assert [orjson.loads(line)["losses"] for line in logs[0]] == [orjson.loads(line)["losses"] for line in logs[1]]
    assert "     5  " not in shown  # the first evaluation is not made again


def test_train_that_is_finished_does_nothing_more(tmp_path, annotation):
    nlp, _ = train_small(CONFIG, annotation, tmp_path, **SHORT)
    before = (tmp_path / "log.jsonl").read_bytes()
    again, _ = train_small(CONFIG, annotation, tmp_path, resume=True, **SHORT)
    assert (tmp_path / "log.jsonl").read_bytes() == before
    assert weights(again) == weights(nlp)


def test_train_starts_with_the_weights_of_another_training(trained, tmp_path, annotation):
    train_small(CONFIG, annotation, tmp_path, start=trained / "model-best", **(SHORT | {"training__max_epochs": 1}))
    (line, *_) = (tmp_path / "log.jsonl").read_bytes().splitlines()
    assert orjson.loads(line)["other_scores"]["tagger_ents_f"] > 0.9


def test_train_refuses_to_start_with_weights_of_another_size(trained, tmp_path, annotation):
    settings = SHORT | {"components__tagger__model__encoder__width": 32}
    with pytest.raises(SettingError, match="its tagger is of another size"):
        train_small(CONFIG, annotation, tmp_path, start=trained / "model-best", **settings)


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"paths__train": None}, "paths.train"),
        ({"paths__train": "nowhere"}, "nowhere"),
        ({"training__dropout": "much"}, "dropout"),
        ({"nonsense__setting": 1}, "nonsense"),
        ({"components__tagger__weights": {"nothing": 1.0}}, "nothing"),
        ({"corpora__train__part": "test", "corpora__train__fold": 3}, "fold is 3"),
    ],
)
def test_train_refuses_wrong_settings(tmp_path, annotation, settings, message):
    with pytest.raises(SettingError, match=message):
        train_small(CONFIG, annotation, tmp_path, **(SHORT | settings))


def test_train_refuses_a_folder_that_holds_a_training(trained, annotation):
    with pytest.raises(SettingError, match="--resume"):
        train_small(CONFIG, annotation, trained, **SHORT)


def test_train_refuses_to_go_on_with_other_settings(trained, annotation):
    with pytest.raises(SettingError, match="other settings"):
        train_small(CONFIG, annotation, trained, resume=True, training__dropout=0.3)


def test_train_command(tmp_path, annotation):
    runner = CliRunner(env={"COLUMNS": "200", "NO_COLOR": "1", "TERM": "dumb"})
    overrides = SMALL | {name.replace("__", "."): value for name, value in SHORT.items()} | {"training.max_epochs": 2}
    arguments = [part for name, value in overrides.items() for part in (f"--{name}", str(value))]
    result = runner.invoke(app, ["train", str(CONFIG), "--output", str(tmp_path / "out"), *arguments])
    assert result.exit_code == 0, result.output
    assert "TAGGER" in result.stdout
    assert (tmp_path / "out" / "model-last" / "config.cfg").is_file()
    again = runner.invoke(app, ["train", str(CONFIG), "--output", str(tmp_path / "out"), *arguments])
    assert again.exit_code == 2
    assert "--resume" in again.stderr


def test_train_command_refuses_what_is_no_setting(tmp_path):
    result = CliRunner().invoke(app, ["train", str(CONFIG), "--output", str(tmp_path / "out"), "--paths.train"])
    assert result.exit_code == 2
    assert "path" in result.stderr
