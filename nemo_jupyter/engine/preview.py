"""A quick look at a timeline: a stretch of it as a small film, a moment of it as a picture."""

from __future__ import annotations

import hashlib
import io
import json
import re
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image

from nemo_jupyter.engine.jobs import ducking_speech, output_for, sources_of
from nemo_jupyter.engine.render.cache import Cache
from nemo_jupyter.engine.render.chunks import RENDERER_VERSION
from nemo_jupyter.engine.render.film import render
from nemo_jupyter.engine.render.score import MIX_VERSION
from nemo_jupyter.engine.render.stills import Stills
from nemo_jupyter.engine.render.workers import encode_in_threads
from nemo_jupyter.engine.store import Store
from nemo_jupyter.errors import EmptyTimeline, InvalidInput
from nemo_jupyter.timeline.model import Draft, Span, TrackKind
from nemo_jupyter.timeline.wire import to_wire

_JPEG_QUALITY = 90
# Two at a time would only make each other slow.
_one_at_a_time = threading.Lock()


@dataclass(frozen=True, slots=True)
class Look:
    """A preview: its file, the stretch of the timeline that it shows, its columns and lines."""

    path: Path
    span: Span
    width: int
    height: int

    def to_dict(self) -> dict[str, Any]:
        """A form for JSON; the file by its name alone."""
        return {
            "file": self.path.name,
            "start_ms": self.span.start,
            "end_ms": self.span.end,
            "width": self.width,
            "height": self.height,
        }


def stretch(
    store: Store,
    cache: Cache,
    draft: Draft,
    start_ms: int,
    end_ms: int | None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Look:
    """A stretch of the timeline as an MP4 of 360 lines; made once.

    Args:
        store: Where the footage is.
        cache: Where previews and their parts are kept.
        draft: The timeline.
        start_ms: First time wanted.
        end_ms: Time to stop before; the timeline's end when ``None``.
        cancelled: Asked several times a second.

    Raises:
        EmptyTimeline: There is no picture.
        InvalidInput: The stretch lies behind the end, or is none.
        Cancelled: ``cancelled`` said so.
    """
    end_ms = draft.duration if end_ms is None else min(end_ms, draft.duration)
    _check(draft, start_ms, end_ms)
    sources = sources_of(store, draft)
    output = output_for(draft, sources, {"quality": "draft"})
    key = _key(draft, ["film", start_ms, end_ms])
    if not cache.has(key, ".mp4"):
        speech = ducking_speech(store, draft)
        with _one_at_a_time, cache.making(key, ".mp4") as partial:
            render(
                draft,
                sources,
                speech,
                output,
                cache,
                partial,
                span=Span(start_ms, end_ms),
                encode=encode_in_threads,
                cancelled=cancelled,
            )
    return Look(cache.path(key, ".mp4"), Span(start_ms, end_ms), output.width, output.height)


def still(store: Store, cache: Cache, draft: Draft, ms: int, height: int | None = None) -> Look:
    """What the film shows at a time, as a JPEG in the film's size or smaller; made once.

    Raises:
        EmptyTimeline: There is no picture.
        InvalidInput: The time lies outside of the timeline, or no picture has that height.
    """
    _check(draft, ms, ms + 1)
    sources = sources_of(store, draft)
    output = output_for(draft, sources, {"height": height})
    key = _key(draft, ["still", ms, height])
    if not cache.has(key, ".jpg"):
        with Stills(draft, sources, output) as stills:
            picture = stills.at(ms)
        coded = io.BytesIO()
        Image.fromarray(picture).save(coded, "JPEG", quality=_JPEG_QUALITY)
        with cache.making(key, ".jpg") as partial:
            partial.write_bytes(coded.getvalue())
    return Look(cache.path(key, ".jpg"), Span(ms, ms), output.width, output.height)


def found(cache: Cache, name: str) -> Path | None:
    """The file of an earlier look by its name."""
    match = re.fullmatch(r"([0-9a-f]{64})(\.mp4|\.jpg)", name)
    return cache.path(match[1], match[2]) if match and cache.has(match[1], match[2]) else None


def _check(draft: Draft, start_ms: int, end_ms: int) -> None:
    if not any(t.segments for t in draft.by_kind(TrackKind.VIDEO)):
        raise EmptyTimeline("The timeline has no picture; upload a video first.")
    if not 0 <= start_ms < min(end_ms, draft.duration):
        raise InvalidInput(
            f"The timeline runs from 0 to {draft.duration} ms; ask for a time within it."
        )


def _key(draft: Draft, wanted: list[Any]) -> str:
    content = [RENDERER_VERSION, MIX_VERSION, to_wire(draft), wanted]
    return hashlib.sha256(json.dumps(content, sort_keys=True, default=str).encode()).hexdigest()
