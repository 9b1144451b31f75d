"""The documents of a run that are worth annotating next, written for an annotation tool with what the run found."""

from collections.abc import Iterable
from pathlib import Path, PurePath

from ..running.inputs import check
from ..settings import SettingError
from .convert import Conversion, prepare, writable, write
from .output import RUN, input_texts, is_output, predictions
from .problems import Problem
from .sampling import Pick, sample

# Label Studio tells predictions from annotations; elsewhere what the run found is there to be corrected.
TOOLS = {"label-studio": "label-studio-predictions", "doccano": "doccano", "brat": "brat"}


def annotate_next(
    folder: Path,
    target: Path,
    *,
    to: str,
    documents: int = 20,
    inputs: Iterable[str | PurePath] | None = None,
    overwrite: bool = False,
) -> tuple[list[Pick], Conversion]:
    """Pick documents of the run in `folder` and write them to `target` with pre-annotations.

    inputs: where the raw documents are; the run's own inputs when None. Raises SettingError for what can't be used.
    A document whose text is not there any more, or is not the one of the run, is reported and left out.
    """
    if not is_output(folder):
        raise SettingError(f"OUTPUT_DIR {folder} is not the output of a run: it needs articles.jsonl and events.jsonl")
    if to not in TOOLS:
        raise SettingError(f"--to {to} is no annotation tool; there are {', '.join(TOOLS)}")
    if documents < 1:
        raise SettingError(f"--documents {documents}: pick at least one")
    if inputs is None and not (folder / RUN).is_file():
        raise SettingError(f"OUTPUT_DIR {folder} has no run.json that names the inputs; name them with --input")
    writer = writable(TOOLS[to])
    paths = None if inputs is None else check(inputs)
    prepare(target, writer, overwrite=overwrite)
    picks = sample(folder, documents)
    wanted = [pick.doc for pick in picks]
    texts = input_texts(folder, paths, set(wanted))
    done = Conversion("output", to, cannot=writer.cannot)
    found = {d.id: d for d in predictions(folder, done.problems.append, texts=texts, docs=texts.keys() & set(wanted))}
    missing = "its text is not in the run's inputs any more; name where it is with --input"
    done.problems += [Problem(doc, "error", missing) for doc in wanted if doc not in found]
    write([found[doc] for doc in wanted if doc in found], target, writer, done)
    failed = {problem.doc for problem in done.problems if problem.kind == "error"}
    return [pick for pick in picks if pick.doc not in failed], done
