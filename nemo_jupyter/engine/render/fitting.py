"""A film of at most a given size."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import partial
from pathlib import Path

from nemo_jupyter.engine.render.cache import Cache
from nemo_jupyter.engine.render.compose import Source
from nemo_jupyter.engine.render.film import OnProgress, Report, render
from nemo_jupyter.engine.render.format import OutputFormat
from nemo_jupyter.engine.render.workers import Encode, encode_runs
from nemo_jupyter.errors import RenderFailed
from nemo_jupyter.timeline.model import Draft, Span

# x264's files halve with six steps of its rate factor, more or less (x264's own rule of thumb).
_CRF_OF_HALF = 6.0
_WORST_CRF = 33  # beyond, a smaller picture looks better
_FIRST_CRF = 23  # where footage was copied, and nothing is known of how it encodes
_SMALLER = Fraction(3, 4)
_LEAST_LINES = 96
# Bytes grow somewhat slower than pixels.
_PIXEL_POWER = 0.8
_SOUND_RATES = (192_000, 128_000, 96_000, 64_000, 48_000)
_SOUND_SHARE = 0.2
_ROUNDS = 8
_LAST_CRF = 51
_WELL_USED = 0.8  # of the size; less is tried to be better


def render_within(
    draft: Draft,
    sources: Mapping[str, Source],
    speech: Sequence[Span],
    output: OutputFormat,
    cache: Cache,
    target: Path,
    *,
    encode: Encode = encode_runs,
    cancelled: Callable[[], bool] = lambda: False,
    on_progress: OnProgress = lambda doing, share: None,
) -> Report:
    """Make the MP4 of a draft in at most ``draft.master.max_bytes``.

    It is made, weighed, and made again with a coarser picture, then with a smaller one, until it
    fits and uses most of what it may. For the arguments see :func:`.film.render`.

    Raises:
        RenderFailed: The smallest film that can be made is larger.
    """
    limit = draft.master.max_bytes or 0
    seconds = max(0.1, draft.duration / 1000)
    make = partial(
        render,
        draft,
        sources,
        speech,
        cache=cache,
        target=target,
        encode=encode,
        cancelled=cancelled,
        on_progress=lambda doing, share: on_progress(f"{doing}, to {limit / 1e6:.3g} MB", share),
    )
    report = make(output=output)
    size = target.stat().st_size
    if size <= limit:
        return report
    rate = min(output.sound_rate, _sound_rate(limit, seconds))
    sound = rate * seconds / 8
    search = _Search(replace(output, sound_rate=rate), 0.97 * limit - sound)
    search.begin(size - output.sound_rate * seconds / 8, copied=report.copied_ms > 0)
    for _ in range(_ROUNDS):
        attempt = search.attempt
        report = make(output=attempt)
        size = target.stat().st_size
        if not search.note(size - sound, size <= limit, copied=report.copied_ms > 0):
            return report if search.best == attempt else make(output=search.best or attempt)
    if search.best is not None:
        return make(output=search.best)
    raise _too_little(limit, seconds, size)


@dataclass(slots=True)
class _Search:
    """The search for the best picture that fits.

    Attributes:
        attempt: What to try next.
        room: Bytes that the picture may take.
        best: The best that fits so far.
    """

    attempt: OutputFormat
    room: float
    best: OutputFormat | None = None
    _finest: int = 0
    _too_large: tuple[int, float] | None = None
    _fits: tuple[int, float] | None = None

    def __post_init__(self) -> None:
        self._finest = self.attempt.crf

    def begin(self, picture: float, *, copied: bool) -> None:
        """Take in what the film came to with all its sound."""
        if picture > self.room:
            self.note(picture, False, copied=copied)

    def note(self, picture: float, fits: bool, *, copied: bool) -> bool:
        """Take in what the attempt came to; gives whether there is another one worth making."""
        crf, picture = self.attempt.crf, max(1.0, picture)
        if fits:
            self.best, self._fits = self.attempt, (crf, picture)
            if copied or crf <= self._finest or picture > _WELL_USED * self.room:
                return False
        elif copied:
            self.attempt = replace(self.attempt, copies=False, crf=max(crf, _FIRST_CRF))
            return True
        else:
            self._too_large = (crf, picture)
        if self._fits is None:
            self.attempt = self._coarser(picture)
            return True
        low = self._too_large[0] if self._too_large else self._finest - 1
        if self._fits[0] - low <= 1:
            return False
        wanted = self._between()
        finer = min(self._fits[0] - 1, max(low + 1, wanted))
        self.attempt = replace(self.attempt, copies=False, crf=finer)
        return True

    def _between(self) -> int:
        """The rate factor that should just fit, from sizes that did and did not."""
        assert self._fits is not None
        crf, picture = self._fits
        slope = 1 / _CRF_OF_HALF
        if self._too_large is not None:
            steps = crf - self._too_large[0]
            slope = max(0.02, math.log2(self._too_large[1] / picture) / steps)
        return math.ceil(crf - math.log2(max(1.0, self.room / picture)) / slope)

    def _coarser(self, picture: float) -> OutputFormat:
        """A coarser picture, and from some point on a smaller one instead."""
        over = picture / self.room if self.room > 0 else 64.0
        crf = self.attempt.crf + max(1.0, _CRF_OF_HALF * math.log2(max(over, 1.0)))
        width, height = Fraction(self.attempt.width), Fraction(self.attempt.height)
        while crf > _WORST_CRF and min(width, height) * _SMALLER >= _LEAST_LINES:
            width, height = width * _SMALLER, height * _SMALLER
            crf += _CRF_OF_HALF * _PIXEL_POWER * 2 * math.log2(_SMALLER)
            self._too_large = None
        crf = min(_LAST_CRF, max(self._finest, math.ceil(crf)))
        smaller = replace(self.attempt, width=_even(width), height=_even(height))
        return replace(smaller, copies=False, crf=crf)


def _too_little(limit: int, seconds: float, size: int) -> RenderFailed:
    return RenderFailed(
        f"{limit / 1e6:.3g} MB is too little for {seconds:.0f} s of film: the smallest I made has "
        f"{size / 1e6:.3g} MB. Allow more, or make the film shorter."
    )


def _sound_rate(limit: int, seconds: float) -> int:
    """The best rate that leaves most of the room to the picture."""
    room = limit * 8 / seconds * _SOUND_SHARE
    return next((rate for rate in _SOUND_RATES if rate <= room), _SOUND_RATES[-1])


def _even(value: Fraction) -> int:
    return max(2, 2 * round(value / 2))
