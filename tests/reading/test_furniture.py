import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianwen.reading.furniture import furniture_in, is_furniture, tail
from pages import without


@pytest.mark.parametrize(
    "line",
    [
        "新闻中心",
        "图片",
        "网站首页",
        "上一篇:市二院召开年度工作会议 下一篇:春季养生要点",
        "返回搜狐，查看更多",
        "责任编辑：邹立平  电话：0579-0000000",
        "责任编辑 邹立平 版式 何青 电话 0573-1234567",
        "■责编 邹立平 ■校对 何青",
        "（下转第3版）",
        "版权所有 © 澜溪市卫生健康委员会",
        "Copyright 2023",
        "浏览次数：120",
        "---",
        "网站首页 | 医院概况 | 科室导航",
        "关闭窗口 打印本页",
        "阅读 (3124)",
        "医院地址：澜溪市人民路1号 急救电话：0573-0000000 技术支持：岭东科技",
        "平台声明：该文观点仅代表作者本人",
        "第5版",
        "A03",
        "3 / 8",
        "https://news.example.org/2023/06/08/1.html",
        "2023年6月8日 星期四   第5版",
        "2022年9月15日 星期四 第6版 卫生健康",
    ],
)
def test_is_furniture(line):
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "市一院完成首例机器人手术",
        "图片记录下的感人瞬间",
        "新闻中心揭牌",
        "2023年6月8日，市一院举行义诊。",
        "责任重大",
        "编辑 出版 发行一体化",
        "（下转诊疗工作推进会）召开",
        "编辑部来信",
        "120",
        "阅读障碍门诊开诊",
        "技术支持和人才保障，让群众受益",
        "点击率",
        "编辑们走进医院",
        "首页 市一院举行义诊",
        "地址：澜溪市人民路1号门诊大厅，欢迎前往",
        "声明：经查，网传信息不实。",
        "第5版图书发布",
        "点击查看",
    ],
)
def test_is_not_furniture(line):
    assert is_furniture(line) == (line == "120")  # a bare number is the number of a page


@pytest.mark.parametrize("line", ["健康澜溪", "健康周刊", "卫生健康", "关注健康"])
def test_is_furniture_masthead_at_the_head_of_a_page_only(line):
    assert is_furniture(line, first=True)
    assert not is_furniture(line)


@pytest.mark.parametrize("line", ["健康从早餐开始", "今日启程赴疆", "关注儿童视力健康"])
def test_is_no_masthead(line):
    assert not is_furniture(line, first=True)


@pytest.mark.parametrize(
    "marked",
    [
        "活动受到好评。⟦返回搜狐，查看更多责任编辑：⟧",
        "活动受到好评。⟦来源：澜溪日报 编辑：黎小满返回搜狐，查看更多 责任编辑：⟧",
        "活动受到好评。⟦（来源：澜溪日报）返回搜狐，查看更多⟧",
        "活动受到好评。⟦来源：澜溪发布⟧",
        "活动受到好评。⟦来源 澜溪日报、岭东新闻⟧",
        "活动受到好评。⟦编辑 甘小雨 校对 陆苇⟧",
        "活动受到好评。⟦编辑：甘小雨责任编辑：陆苇*文汇独家稿件，转载请注明出处。⟧",
        "活动受到好评。（甘小雨）⟦（编辑：陆苇）⟧",
        "活动受到好评。 ⟦统筹：甘小雨、陆苇出品：岭东日报⟧".replace(" ⟦", "⟦ "),
        "活动受到好评。⟦【此文系转载，版权归属原作者】编辑：陆苇返回搜狐，查看更多⟧",
        "活动受到好评。⟦新闻线索报料通道：应用市场下载“岭东”APP，等你来报料！返回搜狐，查看更多责任编辑：⟧",
        "活动受到好评。⟦《 岭东日报 》（ 2023年08月01日 15 版）⟧",
        "活动受到好评。⟦如遇作品内容、版权等问题，请在30日内与本网联系。⟧",
        "活动受到好评。⟦分享让更多人看到⟧",
        "本报记者 陆苇 摄⟦返回搜狐，查看更多责任编辑：⟧",
        "活动受到好评。岭东日报记者 温如玉⟦校对 陆苇返回搜狐，查看更多责任编辑：⟧",
        "⟦如遇作品内容、版权等问题，请与本网联系。⟧",
        "患者已出院。⟦（下转第3版）⟧",
        "⟦（上接第1版）⟧患者已出院。",
        "患者已出院。⟦广告 种植牙贵吗？立即获取报价 ×⟧医生提醒，要定期复查。",
        "",
    ],
)
def test_furniture_in_drops_what_is_marked(marked):
    text, left = without(marked)
    for start, end in reversed(furniture_in(text)):
        text = text[:start] + text[end:]
    assert text == left


@pytest.mark.parametrize(
    "text",
    [
        "活动受到好评。",
        "他曾在编辑部工作，后来学医。",
        "医生说，感染的来源：一是接触，二是飞沫。",
        "（图片由市卫健局提供）",
        "活动受到好评。（甘小雨 陆苇）",
        "活动受到好评。文字/摄影：甘小雨",
        "活动受到好评。供稿｜甘小雨",
        "专家提醒，更多精彩内容将在下周举行。",
        "等到了这一天！伤医案二审维持原判",
        "活动受到好评。欢迎关注官方信息，" + "市卫健委将继续做好服务。" * 15,
        "来源：澜溪日报",
        "2023-03-20   来源：麻醉科党支部",
        "报道截图（来源：岭东日报）今年5月，此事引发关注",
        "市民扫码关注公众号即可预约。",
        "新闻发布会上播放了公益广告 活动由市卫健局主办。",
    ],
)
def test_furniture_in_leaves_text_alone(text):
    assert furniture_in(text) == []


@given(st.text(alphabet="医院。编辑来源：返回搜狐（） 责任校对×广告", max_size=120))
def test_furniture_in_ranges_are_apart_and_inside(text):
    ranges = furniture_in(text)
    edges = [edge for pair in ranges for edge in pair]
    assert edges == sorted(edges)
    assert all(0 <= start < end <= len(text) for start, end in ranges)
    assert tail(text[: tail(text)]) == tail(text)
