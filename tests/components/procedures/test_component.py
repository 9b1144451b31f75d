import pytest
from spacy.tokens import SpanGroup
from spacy.vocab import Vocab

from jianwen.components.candidates import Candidate
from jianwen.components.procedures import ProcedureFinder
from jianwen.components.procedures.component import longest, outside
from jianwen.components.tokenizer import CharacterTokenizer
from marked import parse


@pytest.fixture(scope="module")
def finder():
    return ProcedureFinder(None, "procedures", lexicon="procedures")  # type: ignore[arg-type]


def doc_of(text):
    return CharacterTokenizer(Vocab())(text)


def check_procedures(finder, marked):
    text, marks = parse(marked)
    found = finder.find(doc_of(text))
    assert [text[c.start : c.end] for c in found] == [mark.text for mark in marks]
    assert [c.start for c in found] == [mark.start for mark in marks]


@pytest.mark.parametrize(
    "marked",
    [
        # approach, site, condition, thing before an operation
        "行⟦超声引导下甲状腺结节射频消融术⟧",
        "独立完成11台⟦腹腔镜胆囊切除术⟧和8台⟦阑尾切除术⟧",
        "不缝针的⟦无痛肩关节松解术⟧已经完成",
        "⟦冠脉支架植入术⟧后三天出院",
        "以及⟦重型颅脑损伤手术⟧等",
        "⟦经皮肾镜碎石取石术⟧",
        "⟦达芬奇机器人胰十二指肠切除术⟧",
        "⟦左侧人工全膝关节置换术⟧",
        "⟦白内障、胆囊、子宫手术⟧都能做",
        "⟦青光眼白内障联合手术⟧",
        "⟦内镜下的微创手术⟧",
        "开展⟦3D打印辅助髋关节置换术⟧",
        "⟦Nuss手术⟧创伤小",
        "⟦“绿激光”手术⟧出血少",
        "⟦前列腺的切除手术⟧",
        "⟦小儿疝气手术⟧",
        "⟦眼科手术⟧增多",
        # a part that is in no list, between parts that are
        "完成⟦腹腔镜红柳切除术⟧",
        "⟦经皮肾红柳取石术⟧",
        "肿瘤患者⟦肝切除术⟧后",
        "⟦甲状腺红柳手术⟧",
        "肾脏，红柳⟦肝切除术⟧",
        # techniques of acts, not acts with a technique of any thing
        "开展⟦颅骨修复技术⟧",
        "⟦腹腔镜疝修补技术⟧",
        "⟦器官移植⟧技术",
        # a name that is one without 治疗
        "⟦ESD⟧治疗",
        "⟦换药⟧治疗",
        # machines and meetings
        "车载CT下乡",
        "移动磁共振",
        "呼吸治疗大会",
        "整个⟦体检⟧过程",
        # named operations
        "⟦开颅手术⟧，⟦搭桥手术⟧，⟦换瓣手术⟧，⟦取卵手术⟧",
        "⟦剖宫产⟧、⟦断指再植⟧、⟦介入治疗⟧",
        # acts
        "⟦胆囊切除⟧与⟦骨折复位⟧",
        "⟦肺癌微波消融⟧",
        # examinations, screening, testing, diagnosis
        "做了⟦胃肠镜检查⟧和⟦心电图检查⟧",
        "⟦甲状腺、乳腺彩超检查⟧",
        "⟦支气管镜检查⟧",
        "⟦宫颈癌筛查⟧、⟦乙肝筛查⟧",
        "⟦新生儿听力筛查⟧",
        "⟦核酸检测⟧3597份，⟦血糖检测⟧50人次",
        "⟦血压、血糖测量⟧",
        "⟦冠脉CT诊断⟧",
        "⟦职业健康检查⟧",
        # therapy, training, technique
        "接受⟦抗病毒治疗⟧、⟦CAR-T细胞治疗⟧，给予⟦靶向治疗⟧",
        "⟦盆底肌训练⟧和⟦呼吸训练⟧",
        "引进⟦辅助生殖技术⟧",
        # wholes
        "⟦放疗⟧、⟦化疗⟧",
        "⟦针灸⟧、⟦推拿⟧、⟦拔罐⟧、⟦刮痧⟧、⟦艾灸⟧",
        "⟦脐针⟧、⟦腹针⟧、⟦药浴⟧、⟦熏蒸⟧、⟦足浴⟧",
        "⟦针刀⟧、⟦中药灌肠⟧、⟦创面修复⟧、⟦皮瓣手术⟧",
        "在⟦静脉全麻⟧下，⟦神经阻滞麻醉⟧后",
        "⟦头颅CT⟧、⟦心脏彩超⟧、⟦核磁共振⟧",
        "进行⟦心肺复苏⟧、⟦电击除颤⟧、⟦气管插管⟧",
        "免费⟦体检⟧，⟦健康体检⟧",
        "⟦体格检查⟧、⟦听诊⟧、⟦采血⟧",
        "⟦无痛分娩⟧、⟦血液透析⟧、⟦ECMO⟧",
        # vaccination
        "⟦HPV疫苗接种⟧率，⟦疫苗接种⟧门诊",
        "⟦流感疫苗接种⟧，⟦预防接种⟧",
        # verbs with an object
        "为她⟦测量血压⟧",
        "⟦测血压、血糖⟧、⟦心电图⟧",
        "⟦开颅切除肿瘤⟧",
        "⟦切除子宫⟧",
        "⟦接种HPV疫苗⟧",
        # a compound that a procedure stands in
        "⟦核酸采样⟧人员",
        # an unlisted part, bounded by a verb or by quotation marks
        "完成⟦臀位足月外倒转术⟧",
        "名为“⟦岭西何氏飞针⟧”",
    ],
)
def test_find_marks(finder, marked):
    check_procedures(finder, marked)


@pytest.mark.parametrize(
    "text",
    [
        "患者接受手术，术后恢复良好",
        "急诊手术和四级手术",
        "治疗、检查、诊疗、救治、抢救、护理、康复、会诊、门诊",
        "常规手术，大手术，复杂手术",
        "学术交流、技术合作、艺术、战术、算术、仁心仁术",
        "推进手术室，躺在手术台上",
        "核酸检测点，血液透析中心，无痛分娩室，心电图室，CT室",
        "麻醉科、针灸科、超声医学科",
        "针灸师、麻醉医师、呼吸治疗师",
        "心电图机、血压计、B超机、生物反馈治疗仪",
        "手术机器人，达芬奇手术机器人",
        "水质检测，监督检查，纪律检查",
        "术前检查，影像资料",
        "肿瘤术后，精准的术前评估",
        "高血压、糖尿病、白内障",
        "爱心手术，担心手术",
        "药物治疗，保守治疗，手术治疗",
        "康复训练，实操训练，军事训练",
        "加强检测，积极筛查",
        "心理咨询，远程会诊，骨伤科学",
        "推行DRG付费，EMRS系统",
        "直接产生摩擦，长出一种牙源性肿瘤",
        "接种预防针，接种工作",
        "献血，单采血小板",
        "变“输血”为造血",
        "",
    ],
)
def test_find_leaves_alone(finder, text):
    check_procedures(finder, text)


@pytest.mark.parametrize(
    "marked",
    [
        "采用⟦微创手术⟧治疗",
        "⟦超声消融⟧治疗肝癌",
        "⟦肺移植术⟧后第三天",
        "传统⟦开放手术⟧",
        "复杂的⟦肝胆手术⟧",
        "个性化的⟦体检⟧方案",
        "⟦身体检查⟧，⟦乙肝抗体检测⟧180人",
        "医院中心⟦CT⟧",
        "⟦广泛子宫切除术⟧+⟦淋巴结清扫术⟧",
        "⟦人工晶体植入术⟧联合⟦玻璃体腔注药术⟧",
        "⟦B超⟧⟦心电图⟧等",
        "⟦体检⟧报告、⟦化疗⟧药物",
        "⟦听诊⟧、⟦查体⟧等检查",
        "⟦测血糖⟧、⟦口腔检查⟧",
        "⟦艾灸疗法⟧与⟦热疗⟧",
        "⟦骨折复位⟧，肩关节的⟦复位⟧",
        "新的切除术式，⟦无瘢痕腔镜术式⟧",
        "肾脏的切除",
        "⟦针灸⟧⟦推拿⟧",
        "体检中心⟦体检⟧",
    ],
)
def test_find_ends_names_where_they_end(finder, marked):
    check_procedures(finder, marked)


def test_find_keeps_out_of_organizations(finder):
    text = "青禾市血液透析医院开展血液透析"
    doc = doc_of(text)
    doc.spans["organizations"] = SpanGroup(doc, spans=[doc[0:9]])
    assert [(c.start, c.end) for c in finder.find(doc)] == [(11, 15)]


def test_find_scores_full_names_above_weak_words(finder):
    full, weak = finder.find(doc_of("腹腔镜胆囊切除术；移植"))
    assert 0 < weak.score < full.score <= 1


def test_find_does_not_cross_lines(finder):
    text = "腹腔镜\n胆囊切除术"
    assert [text[c.start : c.end] for c in finder.find(doc_of(text))] == ["胆囊切除术"]


def test_call_writes_the_span_group(finder):
    doc = finder(doc_of("行CT检查"))
    assert [(span.text, span.label_) for span in doc.spans["procedures"]] == [("CT检查", "PROCEDURE")]
    assert doc.spans["procedures"].attrs["scores"][0] > 0


@pytest.mark.parametrize(
    ("found", "kept"),
    [
        ([(0, 4), (2, 8)], [(2, 8)]),
        ([(0, 4), (4, 6)], [(0, 4), (4, 6)]),
        ([(3, 5), (0, 9), (8, 12)], [(0, 9)]),
        ([], []),
    ],
)
def test_longest_wins(found, kept):
    assert [c[:2] for c in longest(Candidate(*span) for span in found)] == kept


@pytest.mark.parametrize(("name", "kept"), [((0, 3), [(3, 5)]), ((4, 9), [(0, 2)]), ((2, 3), [(0, 2), (3, 5)])])
def test_outside_drops_what_overlaps_a_name(name, kept):
    assert [c[:2] for c in outside([Candidate(0, 2), Candidate(3, 5)], [name])] == kept
