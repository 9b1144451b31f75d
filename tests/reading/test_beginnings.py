import pytest

from jianwen.reading.beginnings import LENGTH, codes, features, load

BEGINNINGS = (
    "近日，柳汀镇卫生院举办义诊活动。",
    "下一步，双桥镇将继续改善饮用水的水质。",
    "据了解，该院已做手术三百例。",
    "此次活动由柳汀镇卫生院主办。",
)
REMAINDERS = (
    "制中心也将派出专家为老人检查身体。",
    "的眼科医生为老人做视力筛查。",
    "例，其中白内障手术三十例。",
    "和菌落总数符合国家标准，村民可以放心饮用。",
)


def test_beginnings_are_told_from_remainders():
    assert min(load().evidence([*BEGINNINGS])) > max(0.0, *load().evidence([*REMAINDERS]))


def test_evidence_of_a_text_does_not_depend_on_the_others():
    alone = [load().evidence([text])[0] for text in BEGINNINGS]
    assert load().evidence([*BEGINNINGS]) == pytest.approx(alone)


def test_evidence_is_given_for_any_text():
    assert load().evidence([]) == []
    assert len(load().evidence(["", "长", "\U00020000" * 99, "\ud800"])) == 4


def test_only_the_first_characters_count():
    text = BEGINNINGS[0].ljust(LENGTH, "长")
    assert load().evidence([text]) == load().evidence([text + "。"])


def test_features_stand_in_the_table():
    places = features(codes([*BEGINNINGS]))
    assert len(places) == len(BEGINNINGS)
    assert 0 <= places.min() <= places.max() < len(load().weights)
