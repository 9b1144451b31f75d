"""The steps of a training: spaCy's, but so that they can begin in the middle."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from timeit import default_timer
from typing import IO, Any

import orjson
from spacy.language import Language
from spacy.schemas import ConfigSchemaTraining
from spacy.training import Example
from spacy.training.loop import (
    create_before_to_disk_callback,
    create_evaluation_callback,
    create_train_batches,
    subdivide_batch,
    update_meta,
)
from spacy.util import registry, resolve_dot_names
from thinc.api import fix_random_seed

from .checkpoint import Checkpoint, Progress, trained

BEST, LAST, LOG = "model-best", "model-last", "log.jsonl"
Batch = tuple[int, list[Example]]  # with the number of its epoch


class Training:
    """A training of a pipeline that has been initialised; `progress` says where it stands."""

    def __init__(self, nlp: Language, output: Path) -> None:
        config = nlp.config.interpolate()
        self.nlp, self.output = nlp, output
        self.seed: int = config["training"]["seed"] or 0
        fix_random_seed(self.seed)
        self.settings: dict[str, Any] = registry.resolve(config["training"], schema=ConfigSchemaTraining)
        self.optimizer = self.settings["optimizer"]
        corpora = [self.settings["train_corpus"], self.settings["dev_corpus"]]
        self.train_corpus, dev_corpus = resolve_dot_names(config, corpora)
        self.evaluate = create_evaluation_callback(nlp, dev_corpus, self.settings["score_weights"])
        self.before_to_disk = create_before_to_disk_callback(self.settings["before_to_disk"])
        self.checkpoint = Checkpoint(output, nlp, self.optimizer)
        self.progress = Progress()

    def resume(self) -> None:
        """Go to where the checkpoint stands, if there is one."""
        if self.checkpoint.exists():
            self.progress = self.checkpoint.load()

    def run(self, stdout: IO[str], stderr: IO[str]) -> None:
        """Take all steps that are left; write the pipelines, the log and the checkpoint after each evaluation."""
        progress, begin = self.progress, default_timer() - self.progress.seconds
        frozen = self.settings["frozen_components"]
        with self.nlp.select_pipes(disable=frozen):
            log, finish = self.settings["logger"](self.nlp, stdout, stderr)
        try:
            for last, (epoch, batch) in _with_last(self._batches()):
                if self._stops():
                    break
                self._update(epoch, batch)
                progress.seconds = default_timer() - begin
                done = last or progress.step == self.settings["max_steps"]
                evaluated = done or progress.step % self.settings["eval_frequency"] == 0
                log(self._evaluated() if evaluated else None)
        finally:
            finish()

    def _batches(self) -> Iterator[Batch]:
        """The batches that are left: those of the steps that were taken are drawn again, and thrown away."""
        fix_random_seed(self.seed)
        settings = self.settings
        batches = create_train_batches(self.nlp, self.train_corpus, settings["batcher"], settings["max_epochs"])
        yield from islice(batches, self.progress.step, None)

    def _stops(self) -> bool:
        """Whether all steps are taken, or the score has not become better for so long that no more are."""
        progress, settings = self.progress, self.settings
        if settings["max_steps"] and progress.step >= settings["max_steps"]:
            return True
        return bool(settings["patience"]) and progress.step - progress.best_step() >= settings["patience"]

    def _update(self, epoch: int, batch: list[Example]) -> None:
        progress, settings = self.progress, self.settings
        if progress.random is not None:  # drawing batches again has used random numbers
            progress.restore_random()
        if settings["before_update"]:
            settings["before_update"](self.nlp, {"step": progress.step, "epoch": epoch})
        for part in subdivide_batch(batch, settings["accumulate_gradient"]):  # type: ignore[no-untyped-call]
            self.nlp.update(
                part,
                drop=settings["dropout"],
                losses=progress.losses,
                sgd=False,  # type: ignore[arg-type]
                exclude=settings["frozen_components"],
                annotates=settings["annotating_components"],
            )
        for _, component in trained(self.nlp, settings["frozen_components"]):
            component.finish_update(self.optimizer)
        self.optimizer.step_schedules()
        progress.step += 1
        progress.epoch = epoch
        progress.words += sum(len(example) for example in batch)

    def _evaluated(self) -> dict[str, Any]:
        """Evaluate, and write everything; what the logger is to show."""
        progress = self.progress
        with self._averaged():
            score, scores = self.evaluate()
            best = score > max((score for score, _ in progress.results), default=float("-inf"))
            progress.results.append((score, progress.step))
            info = {**progress.shown(), "score": score, "other_scores": scores}
            with self.nlp.select_pipes(disable=self.settings["frozen_components"]):
                update_meta(self.settings, self.nlp, info)
            _replace(self.output / LAST, lambda path: self.before_to_disk(self.nlp).to_disk(path))
            if best:
                _replace(self.output / BEST, lambda path: shutil.copytree(self.output / LAST, path))
        progress.losses = {}
        with (self.output / LOG).open("ab") as file:
            file.write(orjson.dumps(info, option=orjson.OPT_APPEND_NEWLINE))
        self.checkpoint.save(progress)
        return info

    def _averaged(self) -> ExitStack:
        """Inside it, the weights are the running averages of the optimizer, if it keeps them."""
        stack = ExitStack()
        if self.optimizer.averages:
            stack.enter_context(self.nlp.use_params(self.optimizer.averages))
        return stack


def _with_last(batches: Iterator[Batch]) -> Iterator[tuple[bool, Batch]]:
    """Each batch with whether it is the last one."""
    before: Batch | None = None
    for batch in batches:
        if before is not None:
            yield False, before
        before = batch
    if before is not None:
        yield True, before


def _replace(path: Path, write: Any) -> None:
    """Write a folder anew: beside the old one first, so that there is always one that is whole."""
    new = path.with_name(path.name + ".new")
    shutil.rmtree(new, ignore_errors=True)
    write(new)
    shutil.rmtree(path, ignore_errors=True)
    new.rename(path)
