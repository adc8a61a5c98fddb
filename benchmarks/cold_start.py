"""How long a fresh process takes: the command on two short articles, and the import, each beside what it builds on.

    python benchmarks/cold_start.py [--runs N]

Runs alternate, so that a busy machine slows both; the medians and the median of the paired ratios are printed. What is
installed is measured, from an empty folder and with the compiled modules that Python keeps of both sides.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from factcheck.reading import PACKAGED_MODEL

ARTICLES = {
    "agency": "Norland Grid agreed to pay $14 million for Kestrelworks on Tuesday, it said.",
    "blog": "Norland Grid agreed to pay $16 million for Kestrelworks on Tuesday, it said.",
}


def seconds(*arguments: str) -> float:
    """How long one process takes from start to end."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryDirectory() as empty:
        started = time.perf_counter()
        subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL, cwd=empty, env=environment)
        return time.perf_counter() - started


def print_ratio(what: str, ours: tuple[str, ...], beside: tuple[str, ...], runs: int) -> None:
    """Time two processes in turn, after one of each, and print how they compare."""
    seconds(*ours), seconds(*beside)
    pairs = [(seconds(*ours), seconds(*beside)) for _ in range(runs)]
    ratio = statistics.median(a / b for a, b in pairs)
    mine, theirs = (statistics.median(times) for times in zip(*pairs, strict=True))
    print(f"{what:40} {mine:6.2f} s beside {theirs:6.2f} s, ratio {ratio:.2f}")


def main() -> None:
    """Time the command and the import."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--runs", type=int, default=5, help="how many pairs of runs")
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for name, text in ARTICLES.items():
            files.append(Path(folder) / f"{name}.txt")
            files[-1].write_text(text, encoding="utf-8")
        command = ("-m", "factcheck", "compare", "--fail-on", "never", *map(str, files))
        load = ("-c", f"import spacy; spacy.load({PACKAGED_MODEL!r})")
        print_ratio("compare two articles / load the model", command, load, runs)
    print_ratio("import factcheck / import pydantic", ("-c", "import factcheck"), ("-c", "import pydantic"), runs)


if __name__ == "__main__":
    main()
