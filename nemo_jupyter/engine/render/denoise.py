"""Steady noise taken out of speech: libavfilter's spectral denoiser, shown the room's sound."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

import numpy as np

from nemo_jupyter.engine.render.level import Chain, Samples, through

_REDUCTION_DB = 20  # what noise loses; more leaves speech hollow (measured on talks)
_SMOOTHING = 4  # bins whose gain is averaged, against tones that come and go
_LEAD_BLOCK = 1024
_DELAY_S = 0.025  # of the filter: half its window
_LOUDEST_DB, _QUIETEST_DB = -20.0, -80.0  # noise floors that the filter takes


def denoised(
    blocks: Iterable[Samples], room: Samples, level_db: float, rate: int
) -> Iterator[Samples]:
    """The sound without the room's noise, as long as it was and in its place.

    Args:
        blocks: Stereo sound.
        room: A stretch of the same recording in which nobody speaks.
        level_db: RMS of that stretch, dB relative to full scale.
        rate: Samples a second.
    """
    learned = len(room) / rate
    floor = min(_LOUDEST_DB, max(_QUIETEST_DB, level_db))
    filters = Chain(
        rate,
        ("asendcmd", f"c='0.02 afftdn sn start; {learned:.3f} afftdn sn stop'"),
        ("afftdn", f"nr={_REDUCTION_DB}:nf={floor:.1f}:gs={_SMOOTHING}"),
    )
    # The room is heard first, then once more in part, while the filter takes to it; in small
    # blocks, since a command takes effect between two of them.
    lead = np.concatenate([room, room[: len(room) // 2]])
    leading = [lead[at : at + _LEAD_BLOCK] for at in range(0, len(lead), _LEAD_BLOCK)]
    delay = round(_DELAY_S * rate)
    drop = len(lead) + delay
    for block in through(filters, chain(leading, blocks, [np.zeros((delay, 2), np.float32)])):
        if len(rest := block[drop:]):
            yield rest
        drop = max(0, drop - len(block))
