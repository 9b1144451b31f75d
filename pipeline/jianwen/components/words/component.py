"""The pipeline component that tells which tokens begin a word."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import srsly
from spacy.language import Language
from spacy.pipeline import Pipe
from spacy.tokens import Doc

from ...resources import resource
from ...settings import SettingError
from .. import extensions  # noqa: F401  registers the attribute that is written here
from ..batches import annotated, by_tokens
from ..text import text_of
from .segmenter import Segmenter


@Language.factory(
    "health_words", assigns=["doc._.word_starts"], default_config={"model": None}, default_score_weights={}
)
def create_words(nlp: Language, name: str, model: str | None) -> "Words":
    """The factory of `health_words`."""
    return Words(nlp, name, model=model)


class Words(Pipe):
    """Sets doc._.word_starts: the indices of the tokens at whose first character a word begins, ascending.

    A word start inside a token (a run of digits or of Latin letters) is dropped. A token of white space counts as a
    word of its own. So each word starts reach from one to the next.

    model: a folder that spacy_pkuseg.train has written; None: the model that ships with jianwen. The model goes with
    the pipeline to disk and to bytes, and is what counts when that is loaded again. Where the folder does not exist
    any more by then, load with spacy.load(..., config={"components": {NAME: {"model": None}}}).

    Raises SettingError when the folder is missing or no such model.
    """

    def __init__(self, nlp: Language, name: str, *, model: str | None) -> None:
        self.name = name
        folder = resource("models", "words") if model is None else Path(model)
        try:
            self.segmenter = Segmenter.from_folder(folder)
        except Exception as error:  # whatever a damaged archive makes its readers raise
            raise SettingError(
                f"components.{name}.model: {folder} is no word model ({type(error).__name__}: {error}); it may be a "
                "folder that spacy_pkuseg.train has written, or null for the model that ships"
            ) from error

    def __call__(self, doc: Doc) -> Doc:
        try:
            self.set_annotations([doc], self.find([doc]))
        except Exception as error:
            self.get_error_handler()(self.name, self, [doc], error)
        return doc

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = 128) -> Iterator[Doc]:
        """Annotate a stream of documents in batches of at most batch_size, cut by their tokens.

        Segmenting several at once takes a third of the time, and some 20 MB of memory.
        """
        handler = self.get_error_handler()
        return annotated(
            by_tokens(stream, batch_size),
            lambda docs: self.set_annotations(docs, self.find(docs)),
            lambda docs, error: handler(self.name, self, docs, error),
        )

    def find(self, docs: list[Doc]) -> list[list[int]]:
        """The tokens of each document that begin a word; nothing is written."""
        texts = [text_of(doc) for doc in docs]
        starts = self.segmenter.starts("\n".join(texts))
        found, at = [], 0
        for doc, text in zip(docs, texts, strict=True):
            offsets = doc.to_array("IDX").astype(np.int64)
            found.append(np.flatnonzero(starts[at + offsets]).tolist())
            at += len(text) + 1
        return found

    def set_annotations(self, docs: list[Doc], found: list[list[int]]) -> None:
        """Write what find has found."""
        for doc, starts in zip(docs, found, strict=True):
            doc._.word_starts = starts

    def to_bytes(self, **kwargs: Any) -> bytes:
        return bytes(srsly.msgpack_dumps(self.segmenter.files))

    def from_bytes(self, data: bytes, **kwargs: Any) -> "Words":
        self.segmenter = Segmenter(srsly.msgpack_loads(data))
        return self

    def to_disk(self, path: str | Path, **kwargs: Any) -> None:
        Path(path).mkdir(parents=True, exist_ok=True)
        for name, content in self.segmenter.files.items():
            (Path(path) / name).write_bytes(content)

    def from_disk(self, path: str | Path, **kwargs: Any) -> "Words":
        self.segmenter = Segmenter.from_folder(Path(path))
        return self
