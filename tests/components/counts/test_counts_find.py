"""Counts as a number and a unit, from marked-up text: ⟦600余名|600 人 ~⟧, where ~ says approximate."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jianwen.components.counts import find_counts
from jianwen.components.counts.patterns import UNITS
from marked import parse


def check(marked: str) -> None:
    text, marks = parse(marked)
    found = [(c.start, c.end, f"{c.value:g} {c.unit}{' ~' * c.approximate}") for c in find_counts(text)]
    assert found == [(mark.start, mark.end, mark.note) for mark in marks]


@pytest.mark.parametrize(
    "marked",
    [
        "完成⟦11台|11 台⟧手术",
        "服务⟦1,200例|1200 例⟧",
        "服务⟦１２０例|120 例⟧",
        "接种⟦1.2万人次|12000 人次⟧",
        "接种⟦5.5万人份|55000 人份⟧",
        "为⟦一名|1 人⟧患者",
        "⟦两位|2 人⟧专家",
        "⟦三十二例|32 例⟧",
        "⟦一百零三户|103 户⟧",
        "⟦一万二千人|12000 人⟧",
        "⟦27批|27 批⟧共⟦52人次|52 人次⟧",
        "献血⟦200ml|200 毫升⟧",
        "消杀⟦306.6平方米|306.6 平方米⟧",
        "罚款⟦23.4万元|234000 元⟧",
    ],
)
def test_exact_counts(marked):
    check(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "惠及⟦600余名|600 人 ~⟧群众",
        "⟦30多人|30 人 ~⟧",
        "⟦三十余例|30 例 ~⟧",
        "⟦百余场|100 场 ~⟧",
        "⟦3万余份|30000 份 ~⟧",
        "⟦10多万人|100000 人 ~⟧",
        "⟦近50名|50 人 ~⟧",
        "⟦约600份|600 份 ~⟧",
        "⟦超过1800例|1800 例 ~⟧",
        "⟦逾600例|600 例 ~⟧",
        "⟦不到20人|20 人 ~⟧",
        "⟦100例以上|100 例 ~⟧",
        "⟦200例左右|200 例 ~⟧",
        "⟦上千名|1000 人 ~⟧",
        "⟦数十名|10 人 ~⟧",
        "⟦数千万元|1e+07 元 ~⟧",
        "⟦几十名|10 人 ~⟧",
        "⟦十几名|10 人 ~⟧",
    ],
)
def test_approximate_counts(marked):
    check(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "⟦两三百人|200 人 ~⟧",
        "⟦十五六个|15 个 ~⟧",
        "⟦二三十人|20 人 ~⟧",
        "⟦三五名|3 人 ~⟧",
        "⟦20至30人|20 人 ~⟧",
        "⟦3-5例|3 例 ~⟧",
        "⟦1例至2例|1 例 ~⟧",
        "⟦五到十名|5 人 ~⟧",
    ],
)
def test_of_several_numbers_the_least_is_the_value(marked):
    check(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "⟦50%|50 %⟧",
        "⟦12.5％|12.5 %⟧",
        "⟦百分之五十|50 %⟧",
        "⟦百分之12|12 %⟧",
        "⟦九成以上|90 % ~⟧",
        "⟦近九成|90 % ~⟧居民",
        "⟦七八成|70 % ~⟧患者",
        "⟦八成五|85 %⟧的居民",
        "⟦8成以上|80 % ~⟧",
        "提高⟦3个百分点|3 百分点⟧",
    ],
)
def test_shares_are_per_cent(marked):
    check(marked)


@pytest.mark.parametrize(
    "text",
    [
        "第3例，第三名",
        "每名患者，每1000人",
        "62岁，3个月，24小时，12年",
        "2023年5月3日，8.5个月",
        "百名医生下乡，健康进万家",
        "三人民医院",
        "成功，成立，一成不变，形成以上",
        "",
    ],
)
def test_what_is_no_count(text):
    check(text)


@pytest.mark.parametrize(("written", "unit"), UNITS.items())
def test_every_unit_is_read_in_the_form_of_the_table(written, unit):
    check(f"共⟦12{written}|12 {unit}⟧。")


def test_units_of_the_table_are_written_in_one_way_only():
    assert set(UNITS.values()) <= set(UNITS)
    assert all(UNITS[unit] == unit for unit in UNITS.values())


def test_a_part_of_the_text_only():
    assert [(c.start, c.value) for c in find_counts("8台，9台，10台", 3, 6)] == [(3, 9)]


@given(st.integers(1, 10**9), st.sampled_from(sorted(UNITS)))
@settings(deadline=None)
def test_any_number_before_any_unit(number, unit):
    for written in (f"{number}", f"{number:,}"):
        assert [(c.value, c.unit) for c in find_counts(f"共{written}{unit}。")] == [(number, UNITS[unit])]


@given(st.text(alphabet="一两三十百千万亿0123456789,.%成余多近约至-名例台个次第每百分之数几上 "))
@settings(deadline=None)
def test_find_never_raises_and_counts_are_in_order(text):
    at = 0
    for count in find_counts(text):
        assert 0 <= count.start < count.end <= len(text)
        assert at <= count.start
        at = count.end
