"""A folder with footage, our renders and the peers' figures, and a line of the table."""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nemo_jupyter.timeline.model import Draft
from tests.bench import films, inputs, measure
from tests.bench.measure import Cost, Runs


@dataclass(frozen=True, slots=True)
class Line:
    """A target and what was measured."""

    name: str
    target: str
    measured: str
    how: str = ""


class Bench:
    """A folder with inputs, and films rendered into it."""

    def __init__(self, folder: Path, options: argparse.Namespace) -> None:
        self.folder = folder
        self.seconds: int = options.seconds
        self.minutes: int = options.minutes
        self.runs: int = options.runs
        self.peer_runs: int = options.peer_runs or options.runs
        self.moviepy: str | None = options.moviepy
        self.log = folder / "log.txt"
        self.cache = folder / "cache"
        self.peers = measure.Kept(folder / "peers.json")

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

    def report(self) -> dict[str, Any]:
        """What the last render said of itself."""
        report: dict[str, Any] = json.loads(self.log.read_text().splitlines()[-1])
        return report

    @property
    def music(self) -> Path:
        return films.music(self.folder / "music.m4a")

    def median(self, work: Callable[[], Cost]) -> Runs:
        """Our runs."""
        return measure.repeat(self.runs, work)

    def peer(self, command: list[str]) -> Runs:
        """A peer's runs, those that are kept already first."""
        return self.compare(None, command)[1]

    def compare(self, ours: Callable[[], Cost] | None, peer: list[str]) -> tuple[Runs, Runs]:
        """Our runs and a peer's, in turns, since machines get warm and others come and go."""
        mine: list[Cost] = []
        for number in range(max(self.runs, self.peer_runs)):
            if ours is not None and number < self.runs:
                mine.append(ours())
            if len(self.peers.costs(peer)) <= number < self.peer_runs:
                self.peers.add(peer, measure.run(peer, self.log))
        return Runs(tuple(mine)), Runs(self.peers.costs(peer))


def share(name: str, target: str, ours: Runs | Cost, theirs: Runs | Cost) -> Line:
    """What our work costs of a peer's."""
    told = [c if isinstance(c, Runs) else Runs((c,)) for c in (ours, theirs)]
    return Line(name, target, f"{ours.cpu / theirs.cpu:.3f}", f"{told[0]} of {told[1]} CPU s")


def peaks_line(name: str, target: str, peaks: dict[int, float]) -> Line:
    """What the longer film takes of the shorter one's memory."""
    short, long = peaks.values()
    return Line(name, target, f"{long / short:.2f}", f"{long:.0f} MB, {short:.0f} MB")
