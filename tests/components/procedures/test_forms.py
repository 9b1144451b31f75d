from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianwen.components.procedures.normal import normal
from jianwen.lexicons import read

LEXICON = read("procedures")
FORMS = read("procedure_forms")
PIECES = sorted(
    {
        *(word for section in ("approach", "site", "act", "operative", "whole", "image") for word in LEXICON[section]),
        *(
            form
            for section in ("parts", "treating", "examining", "same")
            for e in FORMS[section]
            for form in e.split("=")
        ),
        *(word for section in ("measures", "measuring", "silent") for word in FORMS[section]),
        *(verb for entry in FORMS["operating"] for verb in entry.split("=")),
    }
)


@pytest.mark.parametrize(
    ("form", "names"),
    [
        (
            "腹腔镜胆囊切除术",
            "腹腔镜胆囊切除术 腹腔镜胆囊切除手术 腹腔镜下胆囊切除 腹腔镜下的胆囊切除术 腹腔镜胆囊摘除术",
        ),
        ("磁共振", "核磁共振 MRI mri 磁共振检查 磁共振成像 核磁 ＭＲＩ 核磁共振（MR）检查"),
        ("胃肠镜", "胃肠镜 肠胃镜 胃肠镜检查 肠胃镜的检查"),
        ("剖宫产", "剖宫产 剖腹产 剖宫产术 剖宫产手术"),
        ("CT", "CT CT检查 CT扫描 免费CT"),
        ("血压检测", "测血压 量血压 测量血压 血压测量 血压的测量 测了血压 测完血压 血压检测 血压检查"),
        ("血压、血糖检测", "测血压、血糖 测血糖和血压 测量血压和血糖 血糖血压检测 测测血压血糖"),
        ("HPV疫苗接种", "接种HPV疫苗 HPV疫苗接种 注射人乳头瘤病毒疫苗 打HPV疫苗 接种第一剂次HPV疫苗 HPV疫苗免费接种"),
        ("子宫切除术", "切除子宫 切除了子宫 子宫切除 子宫切除手术 子宫的切除术"),
        ("支架植入术", "支架植入术 支架置入术 植入支架 放置支架 植入2枚支架 支架植入治疗"),
        ("全身麻醉", "全麻 全身麻醉"),
        ("体检", "体检 健康体检 身体检查 检查身体 免费体检"),
        ("海姆立克急救法", "海姆立克急救法 海姆立克法 海姆立克手法 ‘海姆立克’急救法 海姆利克急救法"),
        ("内镜黏膜下剥离术", "ESD 内镜黏膜下剥离术 内镜下黏膜下剥离术 内镜粘膜下剥离术"),
        ("机器人全髋关节置换术", "机器人辅助全髋关节置换术 机器人全髋关节置换手术 机器人辅助下全髋关节置换"),
        ("针灸", "针灸 针灸治疗 中医针灸"),
        ("化疗", "化疗 化学治疗 化学疗法"),
        ("病理检查", "病理检查 病理 病理诊断 病理学检查"),
    ],
)
def test_names_of_one_procedure_have_one_form(form, names):
    assert {normal(name).form for name in names.split()} == {form}


@pytest.mark.parametrize(
    "names",
    [
        "腹腔镜胆囊切除术 胆囊切除术 腹腔镜手术 胆囊手术 腹腔镜检查",
        "胃镜 肠镜 胃肠镜 无痛胃镜",
        "CT 增强CT 胸部CT PET-CT",
        "全髋关节置换术 髋关节置换术 膝关节置换术",
        "HPV疫苗接种 九价HPV疫苗接种 疫苗接种 HPV筛查",
        "血压检测 血糖检测 血压监测 动态血压监测",
        "放疗 化疗 放化疗",
        "针灸 针刺 针刀 艾灸",
        "体检 征兵体检 体格检查 产检",
        "介入治疗 介入栓塞术 微创手术 微创介入",
        "乳腺彩超 乳腺超声 乳腺钼靶",
        "MRCP 磁共振 MRA",
    ],
)
def test_different_procedures_have_different_forms(names):
    for one, other in combinations(names.split(), 2):
        assert normal(one).form != normal(other).form, (one, other)


@pytest.mark.parametrize("section", ["whole", "operative", "image"])
def test_every_listed_name_has_a_form_that_is_its_own(section):
    for name in LEXICON[section]:
        form = normal(name).form
        assert form
        assert normal(form) == normal(name)


def test_every_name_given_as_the_same_has_the_form_of_the_first():
    for entry in FORMS["same"]:
        first, *others = entry.split("=")
        assert {normal(name).form for name in (first, *others)} == {first}


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=4).map("".join))
def test_a_form_is_its_own_form(name):
    form = normal(name).form
    assert form
    assert normal(form).form == form


@given(st.text(max_size=12))
def test_any_text_has_a_form(text):
    assert isinstance(normal(text).form, str)
