"""Captions make room for what else is written on the picture."""

from __future__ import annotations

from dataclasses import replace

from nemo_jupyter.engine.render.looks import styled
from nemo_jupyter.timeline.model import Draft, Segment, Track

# For less than this a caption is not moved: what comes and goes is faded meanwhile.
_BRIEF_MS = 300
# Above this share of the free height a text is not at the bottom.
_BOTTOM = 0.75
# Where a caption of two lines lies clear of a lower third of two.
_RAISED = 0.7
_NEAR, _APART = 0.2, 0.7  # shares of the free height and width within which texts may meet


def clear_of_names(draft: Draft) -> Draft:
    """The draft with captions elsewhere for as long as they would lie on another text: those at
    the bottom higher, others at the bottom.

    A caption keeps one place for as long as it is shown (Netflix Timed Text Style Guide,
    General Requirements 5: no overlap with text on the picture).
    """
    texts = [s for _, s in draft.walk() if s.text and s.role != "caption"]
    if not texts:
        return draft

    def clear(track: Track, segment: Segment) -> Segment:
        if segment.role != "caption":
            return segment
        beside = [o for o in texts if segment.span.intersect(o.span).duration > _BRIEF_MS]
        x, y = styled("caption", segment.style).anchor
        below = any(_at_bottom(o) for o in beside)
        if not _at_bottom(segment):
            rows = [styled(o.role, o.style).anchor for o in beside]
            if not any(abs(at[1] - y) < _NEAR and abs(at[0] - x) < _APART for at in rows):
                return segment
        elif not below:
            return segment
        return replace(segment, style={**segment.style, "position": [x, _RAISED if below else 1.0]})

    return draft.map_segments(clear)


def _at_bottom(segment: Segment) -> bool:
    return styled(segment.role, segment.style).anchor[1] > _BOTTOM
