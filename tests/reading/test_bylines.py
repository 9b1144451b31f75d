import pytest

from jianwen.reading.bylines import (
    byline_in,
    closes_report,
    is_author,
    is_byline,
    is_caption,
    is_label,
    is_link,
    opens_report,
)
from marked import parse


@pytest.mark.parametrize(
    "line",
    [
        "■通讯员 陆苇",
        "■记者 何素青 通讯员 汤立群",
        "■摄影 屠小满",
        "本报记者 谷雨晴",
        "晚报记者 许岸 报道",
        "记者 谷雨晴",
        "文/岭东晚报记者 陈岸 通讯员 郝黎",
        "（记者 谷雨晴）",
        "作者 温如玉",
        "通讯员：陆苇",
    ],
)
def test_is_byline(line):
    assert is_byline(line)


@pytest.mark.parametrize(
    "line",
    [
        "记者从市卫健委获悉，医院今日开诊",
        "市一院完成首例手术",
        "■科室简介",
        "通讯员培训班开班。",
        "记者",
        "记者节的医院一日" + "长" * 60,
    ],
)
def test_is_no_byline(line):
    assert not is_byline(line)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("作者：刘小满", True),
        ("作者：记者 谷雨晴 通讯员 陆苇 何青", True),
        ("发表者：汤立", True),
        ("作者：张 群 蒋廷玉", True),
        ("作者：记者曾文琼 通讯员陈靖 周小英", True),
        ("来源：岭东日报", False),
        ("时间：2015-4-16", False),
        ("作者：王小满说，这是一本科普书", False),
    ],
)
def test_is_author(line, says):
    assert is_author(line) is says
    assert is_label(line)


@pytest.mark.parametrize(
    "line",
    [
        "医学指导：市一院疼痛科主任沈怀瑾",
        "受访专家/市一院副主任医师　彭小林",
        "时间：2015-4-16",
        "作者：刘小满",
        "日期；2009-07-03 00：00",
        "链接：http://news.example.org/1.html",
        "（原标题：市二院开诊）",
        "发布时间：2024-04-16 来源：澜溪市卫健委",
        "2023-03-20 来源:麻醉科党支部",
        "2023-07-19 18:42",
    ],
)
def test_is_label(line):
    assert is_label(line)


@pytest.mark.parametrize(
    "line",
    [
        "时间就是生命",
        "作者王小满说，这是一本科普书",
        "2023年6月8日，市一院在广场举行大型义诊活动，吸引了众多的市民前来咨询",
        "时间：上午九点。地点：市一院。",
    ],
)
def test_is_no_label(line):
    assert not is_label(line)


@pytest.mark.parametrize(
    "line", ["链接：http://news.example.org/1.html", "原文链接：https://example.org", "链接http://example.org"]
)
def test_is_link(line):
    assert is_link(line)
    assert is_label(line)


def test_is_no_link():
    assert not is_link("来源：澜溪日报")


@pytest.mark.parametrize(
    "line",
    [
        "诊断中心成立揭牌。岭东晚报记者 唐小满 摄",
        "医务人员为老人体检。　吴岸　摄",
        "图为义诊现场",
        "手术室内（市一院供图）",
        "小区正门入口（吴小满/摄）".replace("/摄", " 摄"),
    ],
)
def test_is_caption(line):
    assert is_caption(line)


@pytest.mark.parametrize("line", ["他热爱拍摄", "医院举办摄影展", "图书馆今日开放", "活动现场。" * 30 + "谷雨 摄"])
def test_is_no_caption(line):
    assert not is_caption(line)


@pytest.mark.parametrize(
    "text",
    [
        "本报讯(记者谷雨晴)昨日，记者从市卫健委了解到，",
        "本报讯 昨日，",
        "本报澜溪10月31日讯(记者 唐小满) 10月30日，",
        "岭东网白苇10月12日电（记者 温如玉）",
        "中新网澜溪8月4日电(张小满) ",
        "新华社澜溪8月28日专电（记者史小满）",
        "科技日报讯 （汪小满）11月12日，",
        "晚报讯 今天，",
    ],
)
def test_opens_report(text):
    assert opens_report(text)


@pytest.mark.parametrize(
    "text",
    ["昨日，记者从市卫健委了解到", "市医院停电一小时", "通讯员培训班开班", "本报记者在现场看到", "科技日报社走进医院"],
)
def test_opens_no_report(text):
    assert not opens_report(text)


@pytest.mark.parametrize(
    "marked",
    [
        "本报讯(⟦记者谷雨晴⟧)昨日，(下称市一院)",
        "岭东网白苇10月12日电（⟦记者 温如玉⟧）“血压稳多了。”",
        "本报澜溪10月31日讯(⟦记者 唐小满 通讯员 王岸⟧) 10月30日，",
        "本报讯 昨日，记者（化名）到了现场。",
        "市医院（原记者楼）开诊。",
    ],
)
def test_byline_in_dateline(marked):
    text, marks = parse(marked)
    assert byline_in(text) == ((marks[0].start, marks[0].end) if marks else None)


@pytest.mark.parametrize(
    "text", ["技术水平提高了。 ■摄影 屠小满", "活动圆满结束。通讯员 陆苇", "全县已全部覆盖。(完)", "覆盖。（完）"]
)
def test_closes_report(text):
    assert closes_report(text)


@pytest.mark.parametrize("text", ["技术水平提高了。", "他对记者说。", "已经做完", "任务（完成）"])
def test_closes_no_report(text):
    assert not closes_report(text)
