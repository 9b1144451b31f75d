import pytest

from event_texts import annotate, passage_of
from jianwen.components.events.cues import Cues
from jianwen.components.events.passage import Passage
from jianwen.components.events.scoring import most_from_slots, weigh
from jianwen.components.events.slots import Filler
from jianwen.components.events.triggers import TriggerFinder
from jianwen.components.events.vocabulary import Vocabulary
from jianwen.components.events.weights import WEIGHTS
from jianwen.labels import EVENT_TYPES, SLOTS

VOCABULARY = Vocabulary()
FINDER = TriggerFinder(VOCABULARY)
CUES = Cues(VOCABULARY)


def cues_of(passage, word="签署", kind="cooperation"):
    at = [occurrence for occurrence in FINDER.find(passage) if occurrence.word == word][-1]
    filler = Filler(passage, VOCABULARY)
    filled = filler.fill(at, kind, filler.surroundings(at))
    words, types = CUES.of_word(passage, at), CUES.of_type(passage, at, kind, dict(at.types).get(kind, 0))
    return {*words, *types, *CUES.of_slots(kind, filled)}


# cue → (a text in which it holds for 签署, one in which it does not)
WORD_CUES = {
    "了": ("签署了协议", "签署协议"),
    "unreal next": ("双方应签署协议", "双方签署协议"),
    "unreal": ("希望双方共同签署协议", "双方共同签署协议"),
    "happened": ("双方已签署协议", "双方签署协议"),
    "planned": ("双方将签署协议", "双方签署协议"),
    "purpose": ("为签署协议，双方见面", "双方为友谊签署协议"),
    "begins clause": ("他来，签署协议", "他们来签署协议"),
    "preceded by 、": ("起草、签署协议", "起草签署协议"),
    "preceded by and": ("起草和签署协议", "起草签署协议"),
    "preceded by 的": ("双方的签署", "双方签署"),
    "followed by 、": ("签署、交换", "签署交换"),
    "followed by and": ("签署和交换", "签署交换"),
    "followed by 的": ("签署的协议", "签署协议"),
    "followed by stop": ("双方签署。", "双方签署协议。"),
    "compound": ("签署工作", "签署协议"),
    "trigger next": ("签署成立协议", "签署协议"),
    "trigger before": ("成立签署协议", "双方签署协议"),
    "named": ("签署“银龄”协议", "签署协议"),
    "relative": ("签署有效的协议", "签署协议"),
    "this": ("此次签署协议", "双方签署协议"),
    "in quotes": ("“双方签署协议”", "双方签署协议"),
    "later": ("下一步，双方签署协议", "双方签署协议"),
    "said": ("他说，双方签署协议", "双方签署协议"),
    "said before": ("双方签署。双方签署协议", "双方签署协议"),
    "early": ("双方签署协议", "一。二。三。双方签署协议"),
    "speech": ("“我们两家医院很高兴，两家的同事都到了，今天在这里签署协议。”", "双方签署协议"),
}


@pytest.mark.parametrize("cue", WORD_CUES)
def test_word_cues_hold_and_do_not(cue):
    yes, no = WORD_CUES[cue]
    assert cue in cues_of(passage_of(yes)[0])
    assert cue not in cues_of(passage_of(no)[0])


def test_title_cue_needs_a_title():
    doc, _ = annotate("双方签署协议")
    assert "title" not in cues_of(Passage(doc))
    doc.spans["title"] = [doc[0:6]]
    assert "title" in cues_of(Passage(doc))


@pytest.mark.parametrize(
    ("marked", "word", "kind", "cue"),
    [
        ("签署协议", "签署", "cooperation", "word 5"),
        ("召开会议", "召开", "meeting", "light 5"),
        ("启动项目", "启动", "launch", "light own 5"),
        ("全市首例手术，采用机器人", "采用", "new_technique", "first"),
        ("义诊现场发放资料", "发放", "outreach", "public outreach"),
        ("⟦甲医院|O⟧签署协议", "签署", "cooperation", "agent clause"),
        ("⟦甲医院|O⟧签署协议", "签署", "cooperation", "agent ORG"),
        ("⟦秦望舒|P⟧签署协议", "签署", "cooperation", "agent PERSON"),
        ("签署协议", "签署", "cooperation", "agent none"),
        ("⟦今年|D⟧签署", "签署", "cooperation", "time cooperation"),
        ("签署合作协议", "签署", "cooperation", "slots 1"),
    ],
)
def test_cues_of_type_and_slots(marked, word, kind, cue):
    assert cue in cues_of(passage_of(marked)[0], word, kind)


def test_every_weight_belongs_to_a_cue():
    names = {*WORD_CUES, *EVENT_TYPES, *SLOTS, "title", "first", "public care", "public outreach"}
    names |= {f"{slot} {kind}" for slot in SLOTS for kind in EVENT_TYPES}
    names |= {f"agent {place}" for place in ("clause", "sentence", "earlier", "none", "ORG", "PERSON")}
    names |= {f"{word} {strength}" for word in ("word", "light", "light own") for strength in range(2, 6)}
    names |= {f"slots {count}" for count in range(5)}
    assert set(WEIGHTS) <= names


@pytest.mark.parametrize(
    "marked",
    [
        "⟦今年|D⟧，⟦甲医院|O⟧为⟦金女士|P⟧实施⟦剖宫产|M⟧手术8台",
        "⟦今年|D⟧，患者⟦金女士|P⟧到⟦甲医院|O⟧。为她实施手术治疗",
        "实施手术8台",
        "⟦今年|D⟧实施手术",
        "⟦甲医院|O⟧实施手术。⟦秦望舒|P⟧出席",
    ],
)
@pytest.mark.parametrize("kind", EVENT_TYPES)
def test_fillers_never_add_more_than_is_allowed_for(marked, kind):
    passage, _ = passage_of(marked)
    at = next(FINDER.find(passage))
    filler = Filler(passage, VOCABULARY)
    filled = filler.fill(at, kind, filler.surroundings(at))
    assert weigh(CUES.of_slots(kind, filled)) <= most_from_slots(kind, filler.fillable(at, kind)) + 1e-9
