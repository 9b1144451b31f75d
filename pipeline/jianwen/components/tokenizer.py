"""Characters as tokens; runs of digits and of Latin letters stay whole."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import registry
from spacy.vocab import Vocab

from .text import remember

# A run of digits (with a decimal point or thousands separators inside), a run of Latin letters, a run of white space
# other than a single space, or any other single character.
TOKEN = re.compile(r"[0-9０-９]+(?:[.,][0-9]+)*|[A-Za-zÀ-ɏＡ-Ｚａ-ｚ]+|[^\S ]+|.", re.DOTALL)


class CharacterTokenizer:
    """Splits a text into tokens whose texts join to the text again, character for character."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        found: list[str] = TOKEN.findall(text)
        if " " not in text:
            return remember(Doc(self.vocab, words=found, spaces=[False] * len(found)), text)
        words: list[str] = []
        spaces: list[bool] = []
        for word in found:
            if word == " " and words and not spaces[-1]:
                spaces[-1] = True
            else:
                words.append(word)
                spaces.append(False)
        return remember(Doc(self.vocab, words=words, spaces=spaces), text)

    # The tokenizer has no state of its own; spaCy asks every tokenizer for these.
    def to_bytes(self, **kwargs: Any) -> bytes:
        return b""

    def from_bytes(self, data: bytes, **kwargs: Any) -> "CharacterTokenizer":
        return self

    def to_disk(self, path: str | Path, **kwargs: Any) -> None:
        return None

    def from_disk(self, path: str | Path, **kwargs: Any) -> "CharacterTokenizer":
        return self


@registry.tokenizers("jianwen.CharacterTokenizer.v1")
def create_character_tokenizer() -> Callable[[Language], CharacterTokenizer]:
    return lambda nlp: CharacterTokenizer(nlp.vocab)
