import pytest

import jianwen
from conftest import ROOT
from jianwen import loading
from jianwen.settings import SettingError

TEXT = "5月24日，澜溪市第一人民医院与白苇县人民医院签订医联体合作协议。"


def test_rules_always_ship():
    assert "rules" in loading.shipped()
    assert "default" not in loading.shipped() or (loading.MODELS / "default" / "config.cfg").is_file()


def test_a_trained_pipeline_in_models_is_loaded_by_its_name(trained, monkeypatch, tmp_path):
    (tmp_path / "mine").symlink_to(trained / "model-best", target_is_directory=True)
    monkeypatch.setattr(loading, "MODELS", tmp_path)
    assert loading.shipped() == ["mine", "rules"]
    assert jianwen.load("mine").pipe_names[-1] == "linker"


def test_a_configuration_that_must_be_trained_is_no_pipeline():
    with pytest.raises(SettingError, match="tagger, linker must be trained first"):
        jianwen.load(ROOT / "configs" / "default.cfg")


@pytest.mark.parametrize("setting", ["nothing_like_it", "nowhere/pipeline.cfg"])
def test_an_unknown_name_is_refused(setting):
    with pytest.raises(SettingError, match="it may be"):
        jianwen.load(setting)


def test_fingerprint_depends_on_the_weights_and_not_on_what_was_read(trained):
    nlp = jianwen.load(trained / "model-best")
    before = loading.fingerprint(nlp)
    nlp("一个从未见过的词：饕餮。" + TEXT)
    assert loading.fingerprint(nlp) == before
    nlp.get_pipe("linker").model.get_ref("slots").get_param("b")[0] += 1
    assert loading.fingerprint(nlp) != before
