import pytest

from jianwen.components.procedures.normal import normal
from jianwen.labels import PROCEDURE_CLASSES
from jianwen.lexicons import read

# What is of a class, and what looks like it and is of another.
CASES = {
    "operation": (
        "腹腔镜胆囊切除术 机器人辅助全膝关节置换术 白内障超声乳化吸除术 肾移植 断指再植 开颅手术 微创手术 "
        "经鼻内镜视神经减压术 拔牙 穿刺活检 骨折复位 关节镜手术 角膜移植手术 清创缝合 阑尾手术",
        "内镜下息肉切除术 冠脉支架植入术 剖宫产手术 手术麻醉",
    ),
    "endoscopy": (
        "胃镜 无痛胃肠镜 肠镜检查 支气管镜检查 内镜下息肉切除术 ESD ERCP 胶囊内镜检查 电子喉镜检查",
        "腹腔镜探查 关节镜手术 鼻内镜手术 神经内镜下血肿清除术 单侧双通道脊柱内镜手术",
    ),
    "intervention": (
        "冠脉支架植入术 介入治疗 射频消融术 子宫动脉栓塞 房间隔缺损封堵术 球囊扩张 机械取栓 心脏起搏器植入术 冠脉造影",
        "静脉溶栓 骨支架重建 输液 造影",
    ),
    "imaging": (
        "CT MRI 核磁共振检查 B超 彩超 X线检查 胸片 乳腺钼靶 心脏超声 PET-CT 眼底照相 颈动脉彩超",
        "超声引导下穿刺术 CT引导下消融术 超声雾化 超声内镜 白内障超声乳化 低剂量螺旋CT筛查",
    ),
    "laboratory": (
        "核酸检测 血常规 测血压 心电图 验光 病理检查 基因检测 肺功能检查 采血 视力检查 抗原检测 碳14呼气试验",
        "基因筛查 听力筛查 采血机器人手术",
    ),
    "anaesthesia": ("全麻 静脉麻醉 局麻 无痛分娩 椎管内镇痛 臂丛神经阻滞 全麻插管", "无痛胃镜 全麻下拔牙 局麻下修补术"),
    "dialysis": ("血液透析 血透 腹膜透析 血浆置换 CRRT 血液净化", "腹膜透析置管术 动静脉内瘘成形术"),
    "radiotherapy": ("放疗 放射治疗 伽马刀治疗 调强放疗 新辅助放化疗 放射性粒子植入", "放射性核素扫描 放射检查"),
    "drug therapy": (
        "化疗 靶向治疗 免疫治疗 抗病毒治疗 静脉溶栓 输液 雾化 CAR-T细胞治疗 输血 膀胱灌注",
        "动脉溶栓 中药治疗 介入化疗栓塞 免疫接种 注射疫苗",
    ),
    "traditional Chinese therapy": (
        "针灸 推拿 拔罐 刮痧 艾灸 三伏贴 中药熏洗 耳穴压豆 穴位贴敷 中医正骨 把脉 督灸 小针刀 火龙罐",
        "打针 水光针 康复训练 骨折复位",
    ),
    "rehabilitation": (
        "康复训练 盆底康复 理疗 电疗 牵引 言语治疗 经颅磁刺激 生物反馈 冲击波治疗 吞咽训练",
        "放疗 足疗",
    ),
    "screening": (
        "宫颈癌筛查 两癌筛查 体检 征兵体检 新生儿听力筛查 PSA筛查 早筛 查体 妇女病普查",
        "产检 核酸检测 胃镜检查",
    ),
    "vaccination": ("接种HPV疫苗 疫苗接种 预防接种 打流感疫苗 免疫接种", "注射胰岛素 免疫治疗 免疫组化"),
    "obstetric": (
        "剖宫产 引产 人流 接生 会阴侧切 胎头吸引术 体外受精 胚胎移植 取卵手术 产检 胎心监护 无创DNA产前检测",
        "子宫切除术 分娩镇痛 新生儿疾病筛查 宫颈癌筛查",
    ),
    "emergency": (
        "心肺复苏 电除颤 海姆立克急救法 止血包扎 气管插管 洗胃 机械通气 ECMO 人工呼吸 胸外按压 急救",
        "全麻插管 除颤器植入术 白内障复明手术",
    ),
    "other": (
        "尸检 听诊 灌肠 换药 洗牙 窝沟封闭 高压氧 口腔检查 脑死亡判定 导尿 石膏固定",
        "中药灌肠 牙齿种植 内固定术 物理治疗",
    ),
}


def test_every_class_has_its_cases():
    assert tuple(CASES) == PROCEDURE_CLASSES


@pytest.mark.parametrize(
    ("kind", "name"), [(kind, name) for kind, (right, _) in CASES.items() for name in right.split()]
)
def test_what_is_of_a_class(kind, name):
    assert normal(name).kind == kind


@pytest.mark.parametrize(
    ("kind", "name"), [(kind, name) for kind, (_, wrong) in CASES.items() for name in wrong.split()]
)
def test_what_is_not_of_a_class(kind, name):
    assert normal(name).kind != kind


def test_the_lexicon_has_every_class_and_each_word_once():
    lexicon = read("procedure_classes")
    words = [word for kind in PROCEDURE_CLASSES for word in lexicon[kind]]
    assert len(words) == len(set(words))
    weak = [word for section, found in lexicon.items() if section.endswith(", weak") for word in found]
    assert len(weak) == len(set(weak))
    for section in lexicon:
        head = section.removesuffix(", weak").removesuffix(", not")
        assert not head or {*head.split(" > ")} <= {*PROCEDURE_CLASSES}, section


@pytest.mark.parametrize("name", ["", "某某", "ABC"])
def test_what_no_word_tells_is_other(name):
    assert normal(name).kind == "other"
