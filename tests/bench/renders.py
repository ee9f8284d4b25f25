"""``python -m tests.bench.renders``: renders beside ffmpeg and MoviePy, as a table.

Each line is a target: what is measured, what it may be, what it is. Times are CPU seconds, user
and system, of whole process trees, medians; where wall time is the target it says so.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from nemo_jupyter.timeline.model import Draft
from tests import film
from tests.bench import films, inputs, measure, peers
from tests.bench.measure import Cost

FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"


@dataclass(frozen=True, slots=True)
class Line:
    """A target and what was measured."""

    name: str
    target: str
    measured: str
    how: str = ""


class Bench:
    """A folder with inputs, and films rendered into it."""

    def __init__(self, folder: Path, seconds: int, runs: int, moviepy: str | None) -> None:
        self.folder, self.seconds, self.runs, self.moviepy = folder, seconds, runs, moviepy
        self.log = folder / "log.txt"
        self.cache = folder / "cache"

    def talk(self, seconds: int | None = None, size: tuple[int, int] | None = None) -> Path:
        """Footage of some length."""
        seconds, size = seconds or self.seconds, size or (inputs.WIDTH, inputs.HEIGHT)
        path = self.folder / f"talk-{size[1]}-{seconds}.mp4"
        made = [str(path), str(seconds), *map(str, size)]
        subprocess.run([sys.executable, "-m", "tests.bench.inputs", *made], check=True)
        return path

    def ours(
        self,
        draft: Draft,
        source: Path,
        *,
        fresh: bool = True,
        speech: list[list[int]] | None = None,
        only: str | None = None,
    ) -> Cost:
        """One render, as a command; ``fresh`` empties the cache before."""
        if fresh:
            shutil.rmtree(self.cache, ignore_errors=True)
        job = {
            "draft": draft.to_wire(),
            "media": {films.TALK: str(source), films.MUSIC: str(self.music)},
            "speech": speech or [],
            "only": only,
            "cache": str(self.cache),
            "target": str(self.folder / "ours.mp4"),
        }
        path = self.folder / "job.json"
        path.write_text(json.dumps(job))
        return measure.run([sys.executable, "-m", "tests.bench.ours", str(path)], self.log)

    @property
    def music(self) -> Path:
        return films.music(self.folder / "music.m4a")

    def peer(self, command: list[str]) -> Cost:
        """The median of a peer's runs."""
        return measure.repeat(self.runs, lambda: measure.run(command, self.log))

    def median(self, work: Callable[[], Cost]) -> Cost:
        """The median of our runs."""
        return measure.repeat(self.runs, work)


def changes(bench: Bench) -> Iterator[Line]:
    """A film of some minutes, rendered again after small changes."""
    source, pieces = bench.talk(), films.dense_cuts(bench.seconds)
    draft = films.talk(pieces)
    whole = bench.peer(peers.ffmpeg_whole(source, bench.folder / "peer.mp4"))
    first = bench.ours(draft, source)
    again = bench.median(lambda: bench.ours(draft, source, fresh=False))
    yield _share("the same film again, of the first render", "< 0.02", again, first)
    middle = draft.duration // 2
    numbers = iter(range(99))

    def title() -> Cost:
        changed = films.titled(draft, middle, f"Title number {next(numbers)}")
        return bench.ours(changed, source, fresh=False)

    yield _share("a 3 s title added, of a full encode", "<= 0.02", bench.median(title), whole)

    def removed() -> Cost:
        bench.ours(draft, source, fresh=False)
        return bench.ours(films.talk(films.without_middle(pieces)), source, fresh=False)

    yield _share(
        "a clip removed from the middle, of a full encode", "<= 0.02", bench.median(removed), whole
    )


def trims(bench: Bench) -> Iterator[Line]:
    """Silences trimmed from a talk whose pictures can be copied."""
    source = bench.talk()
    for name, limit, pieces in (
        ("a cut every 3 to 4 s", "<= 0.30", films.dense_cuts(bench.seconds)),
        ("a cut a minute", "<= 0.10", films.rare_cuts(bench.seconds)),
    ):
        ours = bench.median(lambda p=pieces: bench.ours(films.talk(p), source))
        theirs = bench.peer(peers.ffmpeg_pieces(source, pieces, bench.folder / "peer.mp4"))
        yield _share(f"trim, {name}: CPU of ffmpeg's trim and concat", limit, ours, theirs)


def full_edit(bench: Bench) -> Iterator[Line]:
    """Everything encoded: captions all over, title, music, 9:16."""
    seconds = min(bench.seconds, 30)
    source, target = bench.talk(seconds), bench.folder / "peer.mp4"
    draft, speech = films.full_edit(seconds), films.speech(seconds)
    ours = bench.median(lambda: bench.ours(draft, source, speech=speech))
    words = films.subtitles(bench.folder / "words.ass", seconds)
    ffmpeg = bench.peer(peers.ffmpeg_full_edit(source, bench.music, words, seconds, target))
    yield _share("full edit: CPU of one ffmpeg graph", "<= 0.95", ours, ffmpeg)
    yield Line("full edit: wall time of it", "< 1", f"{ours.wall / ffmpeg.wall:.2f}")
    if bench.moviepy:
        job = bench.folder / "moviepy.json"
        texts = [(words, a, b, 64, 1500) for a, b, words in films.captions(seconds)]
        texts.append(("A title of three seconds", 0.5, 3.5, 110, "center"))
        said = {"source": source, "music": bench.music, "target": target, "folder": bench.folder}
        paths = {name: str(path) for name, path in said.items()}
        more = {"texts": texts, "font": FONT, "duration": seconds}
        job.write_text(json.dumps({**paths, **more}))
        command = [bench.moviepy, "-c", peers.MOVIEPY_FULL_EDIT, str(job)]
        moviepy = bench.peer(command)
        yield _share("full edit: CPU of MoviePy", "<= 0.4", ours, moviepy)
        yield Line("full edit: wall time of it", "< 1", f"{ours.wall / moviepy.wall:.2f}")


def growth(bench: Bench) -> Iterator[Line]:
    """Many cuts, and long films: small pictures, so that only growth is seen."""
    size = (320, 180)
    source = bench.talk(600, size)
    cost = {}
    for count in (10, 100, 1000):
        step = 600 / count
        pieces = [
            (round(n * step * 30) / 30, round((n + 0.5) * step * 30) / 30) for n in range(count)
        ]
        cost[count] = bench.median(lambda p=pieces: bench.ours(films.talk(p), source))
    told = ", ".join(f"{n}: {c.cpu:.1f} s" for n, c in cost.items())
    per_cut = (cost[1000].cpu - cost[100].cpu) / 900, (cost[100].cpu - cost[10].cpu) / 90
    yield Line(
        "1,000 cuts: CPU of one more cut, of the same at 100",
        "about 1",
        f"{per_cut[0] / per_cut[1]:.2f}",
        told,
    )
    peaks = {}
    for minutes in (1, 60):
        cuts = films.talk(films.rare_cuts(60 * minutes))
        peaks[minutes] = bench.ours(cuts, bench.talk(60 * minutes)).memory
    yield Line(
        "memory: 60 min, of 1 min", "<= 1.2", f"{peaks[60] / peaks[1]:.2f}", f"{peaks[60]:.0f} MB"
    )
    large = bench.ours(films.full_edit(10), bench.talk(10), speech=films.speech(10))
    yield Line("memory: largest process, 1080p", "< 700 MB", f"{large.memory:.0f} MB")


def joins(bench: Bench) -> Iterator[Line]:
    """A thousand joins of copied and encoded pictures: every frame and every click at its place."""
    tags = "keyint=8:bframes=2:colorprim=bt709:transfer=bt709:colormatrix=bt709"
    source = bench.folder / "coded.mp4"
    film.make(source, 30.0, options={"x264-params": tags})
    dice, pieces, wanted = np.random.default_rng(5), [], []
    for _ in range(1000):
        # One click in each piece, away from its edges.
        first = 30 * int(dice.integers(1, 29)) - int(dice.integers(4, 13))
        pieces.append((first / 30, (first + 17) / 30))
        wanted += range(first, first + 17)
    bench.ours(films.talk(pieces), source)
    target = bench.folder / "ours.mp4"
    shown, heard = film.numbers(target), film.heard(target)
    wrong = sum(a != b for a, b in zip(shown, wanted, strict=True))
    # A click lasts 2 ms and sounds with every thirtieth frame.
    clicks = [n / 30 for n, frame in enumerate(wanted) if frame % 30 == 0]
    worst = max(min(abs(click - place) for click in heard) for place in clicks)
    report = json.loads(bench.log.read_text().splitlines()[-1])
    told = f"{len(clicks)} clicks heard, {report['copied_ms'] / report['duration_ms']:.0%} copied"
    yield Line("1,000 joins: frames wrong", "0", str(wrong))
    yield Line("1,000 joins: worst offset of sound", "< 10 ms", f"{1000 * worst:.1f} ms", told)


def sound(bench: Bench) -> Iterator[Line]:
    """An hour of sound: voice, music stepping back."""
    seconds = 3600 if bench.seconds >= 600 else 600
    source, spoken = bench.talk(seconds, (320, 180)), films.speech(seconds)
    cost = bench.ours(films.full_edit(seconds), source, speech=spoken, only="sound")
    times = f"{seconds / cost.cpu:.0f} x by CPU, {seconds / cost.wall:.0f} x by wall"
    name = f"sound of {seconds // 60} min: faster than real time"
    yield Line(name, ">= 40 x", times, f"{cost.memory:.0f} MB")


def looks(bench: Bench) -> Iterator[Line]:
    """Previews and frames by the engine, wall time."""
    import nemo_jupyter as nemo
    from nemo_jupyter.engine import process

    with tempfile.TemporaryDirectory() as home, nemo.connect(data_dir=home) as session:
        session.upload(bench.talk(60))
        session.frame(0)
        took = []
        for n in range(bench.runs):
            begun = time.perf_counter()
            session.preview(1000 + n * 11_000 % 48_000, 11_000 + n * 11_000 % 48_000)
            took.append(time.perf_counter() - begun)
        frames = []
        for n in range(2 * bench.runs + 1):
            begun = time.perf_counter()
            session.frame(700 + n * 3_137 % 58_000)
            frames.append(1000 * (time.perf_counter() - begun))
        process.stop(Path(home))
    yield Line("preview of 10 s, wall", "< 2 s", f"{sorted(took)[len(took) // 2]:.2f} s")
    yield Line("a frame, wall", "< 200 ms", f"{sorted(frames)[len(frames) // 2]:.0f} ms")


CASES = {f.__name__: f for f in (changes, trims, full_edit, growth, joins, sound, looks)}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cases", nargs="*", choices=[*CASES, []], help="all when none is named")
    parser.add_argument("--folder", type=Path, help="where footage is kept from run to run")
    parser.add_argument("--seconds", type=int, default=600, help="length of the talk")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--moviepy", metavar="PYTHON", help="a Python that has MoviePy")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = options.folder or Path(made)
        folder.mkdir(parents=True, exist_ok=True)
        bench = Bench(folder, options.seconds, options.runs, options.moviepy)
        print("| what | target | measured | |\n|---|---|---|---|", flush=True)
        for name in options.cases or CASES:
            for line in CASES[name](bench):
                print(f"| {line.name} | {line.target} | {line.measured} | {line.how} |", flush=True)


def _share(name: str, target: str, ours: Cost, theirs: Cost) -> Line:
    how = f"{ours.cpu:.1f} of {theirs.cpu:.1f} CPU s"
    return Line(name, target, f"{ours.cpu / theirs.cpu:.3f}", how)


if __name__ == "__main__":
    main()
