"""A voice while it is heard: decoded block by block, faded and ducked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from nemo_jupyter.engine.media import sound
from nemo_jupyter.engine.media.room import sample
from nemo_jupyter.engine.render import level
from nemo_jupyter.engine.render.compose import Source
from nemo_jupyter.engine.render.denoise import denoised
from nemo_jupyter.engine.render.ducking import Ducking
from nemo_jupyter.engine.render.samples import BLOCK, RATE, Samples, samples_of
from nemo_jupyter.engine.render.score import Voice

_WINDOW_MS = 5000  # of sound held in memory to be turned round


class Playing:
    """A voice being decoded, from a sample of the film on.

    Attributes:
        start: The sample of the film at which it is heard first.
        end: The sample after its last.
    """

    def __init__(self, voice: Voice, source: Source, first: int) -> None:
        self._voice = voice
        self.start = samples_of(voice.start)
        self.end = samples_of(voice.start + voice.duration)
        self._rest: Samples = np.zeros((0, 2), np.float32)
        late = max(0, first - self.start)
        if _can_begin_late(voice):
            whole_ms = late * 1000 // RATE
            voice = replace(voice, in_point=voice.in_point + whole_ms)
            voice = replace(voice, duration=voice.duration - whole_ms)
            late -= samples_of(whole_ms)
        self._blocks = _decoded(voice, source)
        self._take(late)

    def add_to(self, block: Samples, first: int, ducking: Ducking) -> None:
        """Add what is heard of it to a block of the film, which begins at sample ``first``."""
        begin = max(first, self.start)
        end = min(first + len(block), self.end)
        if begin >= end:
            return
        samples = self._take(end - begin)
        at = np.arange(begin, begin + len(samples))
        gain = self._envelope(at)
        if self._voice.duck_db:
            gain *= ducking.gain(at, self._voice.duck_db)
        block[begin - first : begin - first + len(samples)] += samples * gain[:, None]

    def _take(self, count: int) -> Samples:
        parts, have = [self._rest], len(self._rest)
        while have < count:
            block = next(self._blocks, None)
            if block is None:
                break
            parts.append(block)
            have += len(block)
        joined = np.concatenate(parts)
        self._rest = joined[count:]
        return joined[:count]

    def _envelope(self, at: NDArray[np.intp]) -> Samples:
        voice = self._voice
        rise = np.clip((at - self.start) / max(1, samples_of(voice.fade_in)), 0, 1)
        fall = np.clip((self.end - at) / max(1, samples_of(voice.fade_out)), 0, 1)
        # Quarter sines keep the power of two overlapping voices level.
        curve = np.sin(rise * np.pi / 2) * np.sin(fall * np.pi / 2) * voice.gain
        return np.asarray(curve, np.float32)


def _can_begin_late(voice: Voice) -> bool:
    """Whether its samples are those of the source one by one, so that some may be left out."""
    return voice.speed == 1 and not voice.backward and not voice.loop and voice.room is None


def _decoded(voice: Voice, source: Source) -> Iterator[Samples]:
    """The voice from its beginning: in its direction and speed, without the noise of its room."""
    end = voice.in_point + round(voice.duration * voice.speed)
    path = source.path
    blocks = _forwards(voice, source, end)
    if voice.backward:
        blocks = _backwards(path, voice.in_point, end)
    if voice.room is not None:
        heard = sample(path, voice.room.span, RATE)
        blocks = denoised(blocks, heard, voice.room.level_db, RATE)
    return blocks if voice.speed == 1 else level.stretched(blocks, voice.speed, RATE)


def _forwards(voice: Voice, source: Source, end_ms: int) -> Iterator[Samples]:
    blocks = partial(
        sound.blocks, source.path, rate=RATE, channels=2, codec=source.info.audio_codec
    )
    yield from blocks(start_ms=voice.in_point, end_ms=None if voice.loop else end_ms)
    while voice.loop:
        yield from blocks()


def _backwards(path: Path, start_ms: int, end_ms: int) -> Iterator[Samples]:
    """The sound of a stretch from its end to its beginning, a window at a time."""
    for end in range(end_ms, start_ms, -_WINDOW_MS):
        begin = max(start_ms, end - _WINDOW_MS)
        blocks = list(sound.blocks(path, rate=RATE, channels=2, start_ms=begin, end_ms=end))
        wanted = samples_of(end) - samples_of(begin)
        heard = np.concatenate(blocks) if blocks else np.zeros((0, 2), np.float32)
        # Where the file's sound ends before the picture does, the silence comes first.
        late = np.zeros((max(0, wanted - len(heard)), 2), np.float32)
        turned = np.concatenate([late, heard[:wanted][::-1]])
        yield from (turned[n : n + BLOCK] for n in range(0, wanted, BLOCK))
