"""A draft as the timeline's page draws it, and what its footage looks and sounds like."""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO
from typing import Any

from nemo_jupyter import pictures
from nemo_jupyter.timeline.model import Draft, Segment, Track
from nemo_jupyter.timeline.words import kind_name, one_line, track_title

_KINDS = ("video", "audio", "text")
_MOST_PICTURES = 60


def scene(draft: Draft, fps: float) -> dict[str, Any]:
    """What js/src/shared/scene.ts calls a Scene."""
    main = draft.main
    return {
        "duration": draft.duration,
        "fps": fps,
        "tracks": [_row(track, track is main) for track in draft.all_tracks],
    }


def _row(track: Track, story: bool) -> dict[str, Any]:
    kind = kind_name(track.kind)
    return {
        "kind": kind if kind in _KINDS else "other",
        "title": one_line(track_title(track)),
        "story": story,
        "clips": [_clip(segment) for segment in track.segments],
    }


def _clip(segment: Segment) -> dict[str, Any]:
    clip: dict[str, Any] = {
        "id": segment.id,
        "start": segment.start,
        "duration": segment.duration,
        "label": one_line(segment.label),
        "in": segment.in_point,
        "speed": segment.speed,
        "asset": segment.asset,
    }
    if segment.transition:
        clip["transition"] = [segment.transition.duration, segment.transition.kind]
    if segment.muted:
        clip["muted"] = True
    if maker := segment.made_by:
        clip["by"] = f"turn {maker.turn}, {maker.op.replace('_', ' ')}"
    return clip


def looks(draft: Draft, known: Iterable[str]) -> dict[str, dict[str, Any]]:
    """Waveforms and pictures of the footage whose files are on this machine.

    Args:
        draft: The timeline.
        known: Assets that the page has seen already.
    """
    found = pictures.options(draft)
    assets = {*found["waveforms"], *found["filmstrips"]} - set(known)
    return {asset: _look(asset, found) for asset in sorted(assets)}


def _look(asset: str, found: dict[str, Any]) -> dict[str, Any]:
    look: dict[str, Any] = {"step": found["waveform_step"], "count": 0, "every": 1}
    peaks, strip = found["waveforms"].get(asset), found["filmstrips"].get(asset)
    if peaks is not None:
        look["peaks"] = (peaks * 255).astype("uint8").tobytes()
    if strip is not None:
        # A long film has more seconds than anyone could tell apart at this size.
        stride = -(-len(strip) // _MOST_PICTURES)
        shown = strip[::stride]
        look |= {"strip": _side_by_side(shown), "count": len(shown)}
        look["every"] = found["filmstrip_step"] * stride
    return look


def _side_by_side(strip: Any) -> bytes:
    from PIL import Image

    count, height, width, _ = strip.shape
    out = BytesIO()
    image = Image.fromarray(strip.transpose(1, 0, 2, 3).reshape(height, count * width, 3))
    image.save(out, "JPEG", quality=70)
    return out.getvalue()
