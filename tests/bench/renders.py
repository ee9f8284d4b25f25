"""``python -m tests.bench.renders``: renders beside ffmpeg and MoviePy, as a table.

Each line is a target: what is measured, what it may be, what it is. Times are CPU seconds, user
and system, of whole process trees; where wall time is the target it says so. They are medians,
with the least and the most in brackets. What a peer costs is kept in ``--folder``, so that the
cases can be run one after the other and again.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from nemo_jupyter.engine.media.cutpoints import cut_points
from nemo_jupyter.engine.media.probe import probe
from tests import film
from tests.bench import films, measure, peers
from tests.bench.measure import Cost
from tests.bench.workbench import Bench, Line, peaks_line, share

FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"


def changes(bench: Bench) -> Iterator[Line]:
    """A film of some minutes, rendered again after small changes."""
    source, pieces = bench.talk(), films.dense_cuts(bench.seconds)
    draft = films.talk(pieces)
    whole = bench.peer(peers.ffmpeg_whole(source, bench.folder / "peer.mp4"))
    first = bench.ours(draft, source)
    again = bench.median(lambda: bench.ours(draft, source, fresh=False))
    yield share("the same film again, of the first render", "< 0.02", again, first)
    middle = draft.duration // 2
    numbers = iter(range(99))

    def title() -> Cost:
        changed = films.titled(draft, middle, f"Title number {next(numbers)}")
        return bench.ours(changed, source, fresh=False)

    yield share("a 3 s title added, of a full encode", "<= 0.02", bench.median(title), whole)

    def removed() -> Cost:
        # Another clip each time: what a run encoded is kept for the next.
        changed = films.without_one(pieces, next(numbers))
        return bench.ours(films.talk(changed), source, fresh=False)

    yield share(
        "a clip removed from the middle, of a full encode", "<= 0.02", bench.median(removed), whole
    )


def trims(bench: Bench) -> Iterator[Line]:
    """Silences trimmed from a talk whose pictures can be copied."""
    source = bench.talk()
    dense, rare = films.dense_cuts(bench.seconds), films.rare_cuts(bench.seconds)
    points = cut_points(source, probe(source, source.name))
    for name, limit, pieces in (
        ("a cut a minute", "<= 0.10", rare),
        ("a cut every 3 to 4 s, as `trim_silence` cuts", "<= 0.30", films.eased(dense, points)),
        ("a cut every 3 to 4 s, anywhere", "<= 0.30", dense),
    ):
        command = peers.ffmpeg_pieces(source, pieces, bench.folder / "peer.mp4")
        ours, theirs = bench.compare(lambda p=pieces: bench.ours(films.talk(p), source), command)
        yield share(f"trim, {name}: CPU of ffmpeg's trim and concat", limit, ours, theirs)


def full_edit(bench: Bench) -> Iterator[Line]:
    """Everything encoded: captions all over, title, music, 9:16."""
    seconds = min(bench.seconds, 30)
    source, target = bench.talk(seconds), bench.folder / "peer.mp4"
    draft, speech = films.full_edit(seconds), films.speech(seconds)
    words = films.subtitles(bench.folder / f"words-{seconds}.ass", seconds)
    command = peers.ffmpeg_full_edit(source, bench.music, words, seconds, target)
    ours, ffmpeg = bench.compare(lambda: bench.ours(draft, source, speech=speech), command)
    yield share("full edit: CPU of one ffmpeg graph", "<= 0.95", ours, ffmpeg)
    yield Line("full edit: wall time of it", "< 1", f"{ours.wall / ffmpeg.wall:.2f}")
    if bench.moviepy:
        job = bench.folder / f"moviepy-{seconds}.json"
        texts = [(words, a, b, 64, 1500) for a, b, words in films.captions(seconds)]
        texts.append(("A title of three seconds", 0.5, 3.5, 110, "center"))
        said = {"source": source, "music": bench.music, "target": target, "folder": bench.folder}
        paths = {name: str(path) for name, path in said.items()}
        more = {"texts": texts, "font": FONT, "duration": seconds}
        job.write_text(json.dumps({**paths, **more}))
        moviepy = bench.peer([bench.moviepy, "-c", peers.MOVIEPY_FULL_EDIT, str(job)])
        yield share("full edit: CPU of MoviePy", "<= 0.4", ours, moviepy)
        yield Line("full edit: wall time of it", "< 1", f"{ours.wall / moviepy.wall:.2f}")


def growth(bench: Bench) -> Iterator[Line]:
    """Many cuts, and long films."""
    small = (320, 180)  # pictures so small that only growth is seen
    source = bench.talk(600, small)
    cost = {}
    for count in (10, 100, 1000):
        step = 600 / count
        pieces = [
            (round(n * step * 30) / 30, round((n + 0.5) * step * 30) / 30) for n in range(count)
        ]
        cost[count] = bench.median(lambda p=pieces: bench.ours(films.talk(p), source))
    told = ", ".join(f"{n}: {c} CPU s" for n, c in cost.items())
    per_cut = (cost[1000].cpu - cost[100].cpu) / 900, (cost[100].cpu - cost[10].cpu) / 90
    name = "1,000 cuts: CPU of one more cut, of the same at 100"
    yield Line(name, "<= 1.2", f"{per_cut[0] / per_cut[1]:.2f}", told)
    long = bench.minutes
    peaks, alone = {}, {}
    for minutes in (1, long):
        # Several parts for each worker, so that in a minute it comes to the peak of one.
        rare, dense = films.rare_cuts(60 * minutes, every=10), films.dense_cuts(60 * minutes)
        peaks[minutes] = bench.ours(films.talk(rare), bench.talk(60 * minutes)).memory
        bench.ours(films.talk(dense), bench.talk(60 * minutes, small))
        alone[minutes] = float(bench.report()["own_memory"])
    yield peaks_line(f"memory: largest process, 1080p, {long} min, of 1 min", "<= 1.2", peaks)
    yield peaks_line(f"memory: without workers, a cut every 3 to 4 s, {long} min, of 1", "", alone)
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
    report = bench.report()
    told = f"{len(clicks)} clicks heard, {report['copied_ms'] / report['duration_ms']:.0%} copied"
    yield Line("1,000 joins: frames wrong", "0", str(wrong))
    yield Line("1,000 joins: worst offset of sound", "< 10 ms", f"{1000 * worst:.1f} ms", told)


def sound(bench: Bench) -> Iterator[Line]:
    """An hour of sound: voice, music stepping back."""
    seconds = 3600 if bench.seconds >= 600 else 600
    source, spoken = bench.talk(seconds, (320, 180)), films.speech(seconds)
    draft = films.full_edit(seconds)
    cost = bench.median(lambda: bench.ours(draft, source, speech=spoken, only="sound"))
    times = f"{seconds / cost.cpu:.0f} x by CPU, {seconds / cost.wall:.0f} x by wall"
    name = f"sound of {seconds // 60} min: faster than real time"
    yield Line(name, ">= 40 x", times, f"{cost} CPU s, {cost.memory:.0f} MB")


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
    yield Line("preview of 10 s, wall", "< 2 s", f"{measure.spread(took, 2)} s")
    yield Line("a frame, wall", "< 200 ms", f"{measure.spread(frames, 0)} ms")


CASES = {f.__name__: f for f in (changes, trims, full_edit, growth, joins, sound, looks)}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cases", nargs="*", choices=[*CASES, []], help="all when none is named")
    parser.add_argument("--folder", type=Path, help="where footage is kept from run to run")
    parser.add_argument("--seconds", type=int, default=600, help="length of the talk")
    parser.add_argument("--minutes", type=int, default=20, help="length of the film of `growth`")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--peer-runs", type=int, help="of each peer; as many if not given")
    parser.add_argument("--moviepy", metavar="PYTHON", help="a Python that has MoviePy")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = options.folder or Path(made)
        folder.mkdir(parents=True, exist_ok=True)
        bench = Bench(folder, options)
        print("| what | target | measured | |\n|---|---|---|---|", flush=True)
        for name in options.cases or CASES:
            for line in CASES[name](bench):
                print(f"| {line.name} | {line.target} | {line.measured} | {line.how} |", flush=True)


if __name__ == "__main__":
    main()
