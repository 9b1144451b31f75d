"""Where a training stands, on disk: enough to go on as if it had not been broken off."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import srsly
from numpy.typing import NDArray
from spacy.language import Language
from spacy.pipeline import TrainablePipe
from thinc.api import Optimizer

from ..settings import SettingError

MOMENTS = ("mom1", "mom2", "averages")  # of the optimizer, one array a parameter each
Key = tuple[int, str]  # of a parameter, for the optimizer: id of its layer, name


@dataclass
class Progress:
    """What a training has done: steps, epochs, seconds, words, the losses since the last evaluation, all scores.

    results: score and step of each evaluation. random: the state of numpy's random numbers, as of the checkpoint.
    """

    step: int = 0
    epoch: int = 0
    seconds: float = 0.0
    words: int = 0
    losses: dict[str, float] = field(default_factory=dict)
    results: list[tuple[float, int]] = field(default_factory=list)
    random: list[Any] | None = None

    def best_step(self) -> int:
        """The step of the evaluation with the best score, the earliest of several."""
        return max(self.results, key=lambda result: (result[0], -result[1]), default=(0.0, 0))[1]

    def shown(self) -> dict[str, Any]:
        """What spaCy's loggers show."""
        return {
            "epoch": self.epoch,
            "step": self.step,
            "losses": self.losses,
            "checkpoints": [list(result) for result in self.results],
            "seconds": round(self.seconds),
            "words": self.words,
        }

    def restore_random(self) -> None:
        """Go on with the random numbers of the checkpoint."""
        if self.random is not None:
            name, keys, *rest = self.random
            np.random.set_state((name, np.frombuffer(keys, np.uint32), *rest))
            self.random = None


class Checkpoint:
    """The file that holds weights, the optimizer's state and the progress of a training into a folder."""

    FILE = "checkpoint.msgpack"

    def __init__(self, folder: Path, nlp: Language, optimizer: Optimizer) -> None:
        self.path, self.nlp, self.optimizer = folder / self.FILE, nlp, optimizer

    def exists(self) -> bool:
        return self.path.exists()

    def save(self, progress: Progress) -> None:
        """Write the file; one that is there is replaced at once, when the new one is whole."""
        name, keys, *rest = np.random.get_state(legacy=True)
        state = {**asdict(progress), "random": [name, np.asarray(keys).tobytes(), *rest]}
        arrays = {name: component.model.to_bytes() for name, component in trained(self.nlp)}
        data = {"config": self._config(), "progress": state, "models": arrays, "optimizer": self._optimizer()}
        new = self.path.with_suffix(".new")
        new.write_bytes(srsly.msgpack_dumps(data))
        new.replace(self.path)

    def load(self) -> Progress:
        """Put everything back. Raises SettingError when the checkpoint was made with other settings."""
        data = srsly.msgpack_loads(self.path.read_bytes())
        if data["config"] != self._config():
            raise SettingError(f"{self.path} was made with other settings: go on with those, or train into another DIR")
        for name, component in trained(self.nlp):
            component.model.from_bytes(data["models"][name])
        optimizer, state = self.optimizer, data["optimizer"]
        for name, key in self._parameters():
            if name in state["updates"]:
                optimizer.nr_update[key] = state["updates"][name]
                for moment in MOMENTS:
                    if name in state.get(moment, {}):  # an optimizer need not keep averages
                        getattr(optimizer, moment)[key] = state[moment][name].copy()
        for _ in range(data["progress"]["step"]):
            optimizer.step_schedules()  # type: ignore[no-untyped-call]
        results = [(score, step) for score, step in data["progress"].pop("results")]
        return Progress(**data["progress"], results=results)

    def _optimizer(self) -> dict[str, dict[str, Any]]:
        """The optimizer's state by names of parameters that are the same in every process."""
        optimizer = self.optimizer
        keys = {name: key for name, key in self._parameters() if key in optimizer.nr_update}
        moments: dict[str, dict[str, NDArray[np.float32]]] = {
            moment: {name: found[key] for name, key in keys.items() if key in found}
            for moment in MOMENTS
            if (found := getattr(optimizer, moment)) is not None
        }
        return {"updates": {name: optimizer.nr_update[key] for name, key in keys.items()}, **moments}

    def _parameters(self) -> Iterator[tuple[str, Key]]:
        for name, component in trained(self.nlp):
            for number, layer in enumerate(component.model.walk()):
                yield from ((f"{name}/{number}/{parameter}", (layer.id, parameter)) for parameter in layer.param_names)

    def _config(self) -> str:
        return self.nlp.config.to_str()


def trained(nlp: Language, frozen: list[str] | None = None) -> Iterator[tuple[str, TrainablePipe]]:
    """The components of the pipeline that are trained, by name; all that can be, without `frozen`."""
    for name, component in nlp.pipeline:
        if isinstance(component, TrainablePipe) and name not in (frozen or ()):
            yield name, component
