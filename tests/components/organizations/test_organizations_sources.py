import pytest

from jianwen.components.organizations.sources import sources


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("来源：云溪健康 编辑：张三", ["云溪健康"]),
        ("来源：云溪发布返回搜狐", ["云溪发布"]),
        ("来源：云溪日报\n正文", ["云溪日报"]),
        ("稿源：云溪网2023年", ["云溪网"]),
        ("来源：本报", []),
        ("来源：网络", []),
        ("来源：综合", []),
        ("资金来源：财政", ["财政"]),
        ("云溪晚报讯（记者 张三）", ["云溪晚报"]),
        ("云溪网柳河8月1日讯 ", ["云溪网"]),
        ("本报讯（记者 张三）", []),
        ("晚报讯（记者 张三）", []),
        ("中新网云溪新闻8月1日", ["中新网云溪新闻"]),
        ("人民网－云溪频道", ["人民网－云溪频道"]),
        ("中新网记者", []),
    ],
)
def test_sources_are_named_after_their_labels(text, names):
    assert [text[c.start : c.end] for c in sources(text)] == names
