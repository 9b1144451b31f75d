import pytest

from event_texts import passage_of
from jianwen.components.events import groups
from jianwen.components.events.vocabulary import Vocabulary

VERBS = Vocabulary().any_sending


def grouped(marked):
    passage, _ = passage_of(marked)
    found = groups.of(passage, VERBS, 0, len(passage.text))
    return [([passage.text[m.start : m.end] for m in group.members], group.role) for group in found]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("⟦甲医院|O⟧、⟦乙医院|O⟧和⟦丙医院|O⟧开设", [(["甲医院", "乙医院", "丙医院"], "subject")]),
        ("⟦甲医院|O⟧联合⟦乙医院|O⟧开展", [(["甲医院", "乙医院"], "subject")]),
        ("⟦甲医院|O⟧与⟦乙医院|O⟧签订", [(["甲医院", "乙医院"], "subject")]),
        ("由⟦甲局|O⟧主办，⟦乙医院|O⟧承办的论坛", [(["甲局", "乙医院"], "by")]),
        ("⟦甲医院|O⟧组织⟦乙医院|O⟧义诊", [(["甲医院", "乙医院"], "subject")]),
        ("⟦甲医院|O⟧医生⟦秦望舒|P⟧说", [(["秦望舒"], "subject")]),
        ("⟦甲医院|O⟧⟦秦望舒|P⟧说", [(["秦望舒"], "subject")]),
        ("院长⟦秦望舒|P⟧、副院长⟦陆晚|P⟧来到", [(["秦望舒", "陆晚"], "subject")]),
        ("⟦秦望舒|P⟧、⟦乙医院|O⟧院长⟦陆晚|P⟧来到", [(["秦望舒", "陆晚"], "subject")]),
        ("⟦甲医院|O⟧。⟦乙医院|O⟧", [(["甲医院"], "subject"), (["乙医院"], "subject")]),
        ("⟦甲医院|O⟧为⟦金女士|P⟧治疗", [(["甲医院"], "subject"), (["金女士"], "to")]),
        ("⟦甲医院|O⟧派人到⟦乙医院|O⟧帮扶", [(["甲医院"], "subject"), (["乙医院"], "to")]),
        ("论坛在⟦甲学校|O⟧举行", [(["甲学校"], "at")]),
        ("由⟦甲局|O⟧举办", [(["甲局"], "by")]),
        ("该院与⟦甲局|O⟧签约", [(["甲局"], "with")]),
        ("⟦甲医院|O⟧选派医师⟦叶知秋|P⟧赴外地", [(["甲医院"], "subject"), (["叶知秋"], "subject")]),
        ("该院受到⟦甲局|O⟧表彰", [(["甲局"], "by")]),
        ("他来到⟦甲局|O⟧", [(["甲局"], "to")]),
        ("⟦5月3日|D⟧好", []),
    ],
)
def test_groups_join_lists_and_tell_roles(marked, expected):
    assert grouped(marked) == expected
