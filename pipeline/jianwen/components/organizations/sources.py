"""Media named where an article says where it comes from: 来源：…, …讯（记者 …, 某某网浙江新闻."""

import re
from collections.abc import Iterator

from ..candidates import Candidate

SPACE = r"[ \u3000]*"
BREAKS = (
    "返回 责任编辑 责编 编辑 作者 校对 审核 审稿 记者 通讯员 点击 版权 微信 综合 原标题",
    r"[0-9]{1,4}[年月] [\s，。、；：:|丨/（(【》”)）] $",
)
BREAK = "|".join(" ".join(BREAKS).split())
SOURCE = re.compile(rf"(?<!权力)(?:来源|稿源|转自|摘自)[：:丨]{SPACE}[“《]?(?P<name>[\w+·－\-]{{2,16}}?)(?={BREAK})")
MEDIUM = "[报网台社刊]|视频|视点|频道|在线|快讯|发布|时刻|财经|周刊|新闻|客户端|融媒"
WIRE = re.compile(  # a medium on its own before 讯, with a town or a date or nothing between
    rf"(?:(?<=[\s，。：！？”】）])|^)(?P<name>[\w+·]{{1,8}}?(?:{MEDIUM})){SPACE}(?:[\u4e00-\u9fff]{{2,4}})??{SPACE}"
    r"(?:[0-9]{1,2}月[0-9]{1,2}日)?(?:讯|电)(?=[\s（(]|记者|通讯员)"
)
LOCAL = re.compile(
    r"(?:中新网|人民网|新华网|央广网|大众网|红网|光明网|中国网)[－\-·]?[\u4e00-\u9fff]{2,4}?(?:新闻|频道|站|分社)(?![网报台])"
)
NOT_A_NAME = re.compile(
    r"^[晚日晨]报$|本[报网台站刊]|[0-9]{4}|未知|网络|综合|官网|公众号|微信$|原创|^记者|图片|[本我]院|医院$|资料|^的|互联网|http|www"
)


def sources(text: str) -> Iterator[Candidate]:
    """The names that stand in source lines, before 讯 or 电, and the local editions of national media."""
    for match in SOURCE.finditer(text):
        if not NOT_A_NAME.search(match["name"]):
            yield Candidate(*match.span("name"), 0.85)
    for match in LOCAL.finditer(text):
        yield Candidate(match.start(), match.end(), 0.95)
    for match in WIRE.finditer(text):
        if not NOT_A_NAME.search(match["name"]):
            yield Candidate(*match.span("name"), 0.8)
