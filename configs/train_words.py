"""Trains the word boundary model that ships with jianwen: spacy-pkuseg on the words of UD Chinese GSDSimp.

    python configs/train_words.py FOLDER-WITH-IOB2-FILES pipeline/jianwen/models/words

FOLDER holds zh_gsdsimp-ud-{train,dev,test}.iob2 as Universal NER distributes them (CC BY-SA 4.0). The model is trained
on train (dev is what spacy-pkuseg reports on while it trains), made small, and measured on dev and test. OUTPUT
receives features.msgpack and weights.npz, which `spacy_pkuseg.pkuseg(OUTPUT)` loads, and README.md, the model card.
Takes about eight minutes on one core. `--trained FOLDER` makes a model that spacy-pkuseg has trained before small.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from string import Template

import numpy as np
import spacy_pkuseg
import srsly

from jianwen.components.words.segmenter import Segmenter
from jianwen.components.words.tables import FILES

CARD = Path(__file__).with_name("words.md")
# spacy-pkuseg prints, and its configuration is global: it trains in a process of its own. It shuffles the sentences.
TRAINING = "import random, sys, spacy_pkuseg as p; random.seed(0); p.train(*sys.argv[1:4], train_iter=int(sys.argv[4]))"


def sentences(path: Path) -> list[list[str]]:
    """The sentences of an iob2 file, each a list of words; spaces inside a word (of a foreign name) are dropped."""
    found: list[list[str]] = [[]]
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip():
            found.append([])
        elif not line.startswith("# "):
            found[-1].append(line.split("\t")[1].replace(" ", ""))
    return [words for words in found if words]


def train(data: Path, target: Path, *, iterations: int = 20) -> None:
    """Train spacy-pkuseg on data/train.txt (words separated by spaces) and write the model to the folder target."""
    files = [str(data / "train.txt"), str(data / "dev.txt"), str(target)]
    command = [sys.executable, "-c", TRAINING, *files, str(iterations)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def prune(source: Path, target: Path, *, floor: float = 0.07, step: int = 256) -> None:
    """Write a small copy of the model in source to target.

    A feature whose weights differ by no more than floor from tag to tag is dropped (a constant added to all five tags
    changes nothing), weights are rounded to multiples of 1/step (sums of them are then exact, whatever the order of
    adding), words that no feature is left of are dropped, as are the word pairs, which only training reads.
    """
    data = srsly.read_msgpack(source / "features.msgpack")
    archive = np.load(source / "weights.npz")
    tags, features = (int(size) for size in archive["sizes"])
    weights = archive["w"][: tags * features].reshape(features, tags)
    keep = np.ptp(weights, axis=1) > floor
    keep[0] = True  # the feature of every position, known to spacy-pkuseg by its index 0
    kept = sorted(
        (name for name, i in data["feature_to_idx"].items() if keep[i]), key=lambda name: (name != "$$", name)
    )
    rows = weights[[data["feature_to_idx"][name] for name in kept]]
    weights = np.concatenate([rows.ravel(), archive["w"][tags * features :]])
    # "w1.WORD", "w-1.WORD", "ww.l.WORD*WORD", "ww.r.WORD*WORD"
    used = {word for name in kept if name.startswith("w") for word in name.rpartition(".")[2].split("*")}
    data["unigram"] = [word for word in data["unigram"] if word in used]
    data["bigram"] = []
    data["feature_to_idx"] = {name: i for i, name in enumerate(kept)}
    target.mkdir(parents=True, exist_ok=True)
    srsly.write_msgpack(target / "features.msgpack", data)
    sizes = np.array([tags, len(kept)])
    np.savez_compressed(target / "weights.npz", sizes=sizes, w=np.round(weights * step) / step)


def f_scores(gold: list[list[str]], starts: list[list[bool]]) -> tuple[float, float]:
    """F in per cent of the words, and of the boundaries between them (the start of a sentence is none)."""
    counts = np.zeros(6)
    for words, found in zip(gold, starts, strict=True):
        right = {0, *np.cumsum([len(word) for word in words]).tolist()}
        ours = {i for i, start in enumerate(found) if start} | {len(found)}
        pairs = [set(zip(sorted(cuts), sorted(cuts)[1:], strict=False)) for cuts in (right, ours)]
        inner = [cuts - {0, len(found)} for cuts in (right, ours)]
        for at, (a, b) in ((0, pairs), (3, inner)):
            counts[at : at + 3] += len(a & b), len(a), len(b)
    return 200 * counts[0] / (counts[1] + counts[2]), 200 * counts[3] / (counts[4] + counts[5])


def speeds(model: Path, gold: list[list[str]]) -> tuple[float, float]:
    """Characters per processor second of spacy-pkuseg and of jianwen's decoder, in articles of 1,000 characters."""
    text = "".join("".join(words) for words in gold)
    pieces = [text[i : i + 1000] for i in range(0, len(text), 1000)]
    results = []
    for cut in (spacy_pkuseg.pkuseg(str(model))._cut, Segmenter.from_folder(model).starts):
        cut(pieces[0])
        begin = time.process_time()
        for piece in pieces:
            cut(piece)
        results.append(len(text) / (time.process_time() - begin))
    return results[0], results[1]


def figures(gold: dict[str, list[list[str]]], **models: Path) -> dict[str, str]:
    """What the model card says in figures, by the names that its template uses; models: before and after pruning."""
    theirs, ours = speeds(models["after"], gold["test"])
    found = {part: f"{len(gold[part]):,}" for part in gold}
    found |= {"theirs": f"{round(theirs, -3):,.0f}", "ours": f"{round(ours, -3):,.0f}", "ratio": f"{ours / theirs:.0f}"}
    for when, folder in models.items():
        found[f"{when}_size"] = f"{sum((folder / name).stat().st_size for name in FILES) / 1e6:.1f}"
        found[f"{when}_features"] = f"{len(srsly.read_msgpack(folder / FILES[0])['feature_to_idx']):,}"
        segmenter = Segmenter.from_folder(folder)
        for part in ("dev", "test"):
            scores = f_scores(gold[part], [segmenter.starts("".join(words)).tolist() for words in gold[part]])
            found |= {f"{when}_{part}_{what}": f"{f:.2f}" for what, f in zip(("words", "cuts"), scores, strict=True)}
    return found


def main() -> None:
    """Train, prune, measure, and write the model with its card."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--trained", type=Path)
    given = parser.parse_args()
    gold = {part: sentences(given.folder / f"zh_gsdsimp-ud-{part}.iob2") for part in ("train", "dev", "test")}
    with tempfile.TemporaryDirectory() as name:
        trained = given.trained or Path(name) / "model"
        if not given.trained:
            for part, found in gold.items():
                lines = "".join(" ".join(words) + "\n" for words in found)
                (Path(name) / f"{part}.txt").write_text(lines, encoding="utf-8")
            train(Path(name), trained)
        prune(trained, given.output)
        card = Template(CARD.read_text(encoding="utf-8")).substitute(figures(gold, before=trained, after=given.output))
    (given.output / "README.md").write_text(card, encoding="utf-8")


if __name__ == "__main__":
    main()
