"""A small tokenizer with pieces of several characters, and documents for it."""

import spacy
from spacy.tokens import Doc
from tokenizers import Tokenizer
from tokenizers.models import Unigram

from jianwen.components.sentences import create_sentences  # noqa: F401  registers the component
from jianwen.components.tokenizer import CharacterTokenizer

PIECES = ["<s>", "<pad>", "</s>", "<unk>", "医院", "第一", "20", "23", *"第一医院市人民开展手术。，0123456789 AB"]


def tokenizer() -> Tokenizer:
    """Longer pieces are the likelier ones; what is no piece is <unk>."""
    return Tokenizer(Unigram([(piece, -1.0 / len(piece)) for piece in dict.fromkeys(PIECES)], unk_id=3))


def make_docs(*texts: str) -> list[Doc]:
    nlp = spacy.blank("zh")
    nlp.tokenizer = CharacterTokenizer(nlp.vocab)
    nlp.add_pipe("health_sentences")
    return list(nlp.pipe(texts))
