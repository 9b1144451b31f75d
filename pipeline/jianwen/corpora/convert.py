"""Gold data of one format → another, with an account of everything that did not come through."""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from ..settings import SettingError
from .formats import FORMATS, Format
from .gold import GoldDocument
from .losses import Loss, losses
from .problems import GoldError, Problem
from .read import detect


@dataclass
class Conversion:
    """What a conversion did.

    `lost` is what did not come through, as (document, loss); `problems` is all else that was found on the way.
    `cannot` is what the written format can't hold, whether it occurred or not.
    """

    source: str
    target: str
    documents: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    lost: list[tuple[str, Loss]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    cannot: tuple[str, ...] = ()

    @property
    def errors(self) -> int:
        """How many parts of the input were wrong and left out, or could not be written."""
        return sum(problem.kind == "error" for problem in self.problems)


def convert(source: Path, target: Path, *, to: str, format: str | None = None, overwrite: bool = False) -> Conversion:
    """Read `source` (a file or folder; its format is detected unless named) and write it as format `to`.

    What was written is read again and compared, so that nothing is lost without a word. Raises SettingError for what
    can't be used: an unknown format, an input in no known form, a target that is there already.
    """
    writer = writable(to)
    if format is not None and format not in FORMATS:
        raise SettingError(f"--from {format} is no format; there are {', '.join(FORMATS)}")
    try:
        reader = FORMATS[format] if format else detect(source)
    except GoldError as error:
        raise SettingError(f"INPUT {error}") from error
    done = Conversion(reader.name, to, cannot=writer.cannot)
    documents = list(reader.read(source, done.problems.append))
    if target.resolve() == source.resolve():
        raise SettingError(f"OUT {target} is IN; name another one")
    prepare(target, writer, overwrite=overwrite)
    write(documents, target, writer, done)
    return done


def write(documents: list[GoldDocument], target: Path, writer: Format, done: Conversion) -> None:
    """Write the documents, read them again, and note in `done` what came of them.

    A document whose text is gone, or is not the one that its marks are about, is reported and left out.
    """
    if writer.write is None:
        raise SettingError(f"--to {writer.name} is a format that is only read")
    said: list[Problem] = []
    documents = _writable(documents, said)
    writer.write(documents, target, said.append)
    again = {document.id: document for document in writer.read(target, lambda problem: None)}
    for id in again.keys() - {document.id for document in documents}:
        said.append(Problem(id, "note", "was in the folder before and stays there"))
    failed = {problem.doc for problem in said if problem.kind == "error"}
    for document in documents:
        done.documents += document.id in again
        done.counts.update(f"marks: {mention.label}" for mention in document.mentions)
        done.counts.update(f"events: {event.type}" for event in document.events)
        if (found := again.get(document.id)) is None:
            lost = [] if document.id in failed else [Loss("documents", 1, 1)]
        else:
            lost = losses(document, found)
        done.lost += [(document.id, loss) for loss in lost]
    done.problems += said


def _writable(documents: list[GoldDocument], said: list[Problem]) -> list[GoldDocument]:
    """The documents whose text is there, and of those with the same id, which every tool would mix up, the first."""
    kept: dict[str, GoldDocument] = {}
    for document in documents:
        if any(mention.end > len(document.text) for mention in document.mentions):
            why = "its text is not the one that was run" if document.text else "its text is not there any more"
            said.append(Problem(document.id, "error", f"{why}: not written"))
        elif kept.setdefault(document.id, document) is not document:
            said.append(Problem(document.id, "error", "another document has the same id: not written"))
    return [*kept.values()]


def writable(name: str) -> Format:
    """The format that is to be written. Raises SettingError when there is none of the name, or it is only read."""
    names = [format.name for format in FORMATS.values() if format.write]
    if name not in names:
        raise SettingError(f"--to {name} can't be written; there are {', '.join(names)}")
    return FORMATS[name]


def prepare(target: Path, writer: Format, *, overwrite: bool) -> None:
    """See that the target can be written. Raises SettingError when it is there already, or is of the other kind."""
    held = any(target.iterdir()) if target.is_dir() else target.exists()
    if target.is_dir() != writer.folder and target.exists():
        raise SettingError(f"OUT {target}: {writer.name} is written to a {'folder' if writer.folder else 'file'}")
    if held and not overwrite:
        raise SettingError(f"OUT {target} is there already; name another one, or give --overwrite")
    try:
        (target if writer.folder else target.parent).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SettingError(f"OUT {target} can't be made: {error.strerror}") from error
