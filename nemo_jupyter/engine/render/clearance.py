"""Captions make room for what else is written at the bottom of the picture."""

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


def clear_of_names(draft: Draft) -> Draft:
    """The draft with captions raised for as long as they would lie on another text.

    A caption keeps one place for as long as it is shown (Netflix Timed Text Style Guide,
    General Requirements 5: no overlap with text on the picture).
    """
    below = [s for _, s in draft.walk() if s.text and s.role != "caption" and _at_bottom(s)]
    if not below:
        return draft

    def raised(track: Track, segment: Segment) -> Segment:
        if segment.role != "caption" or not _at_bottom(segment):
            return segment
        if not any(segment.span.intersect(o.span).duration > _BRIEF_MS for o in below):
            return segment
        x = styled("caption", segment.style).anchor[0]
        return replace(segment, style={**segment.style, "position": [x, _RAISED]})

    return draft.map_segments(raised)


def _at_bottom(segment: Segment) -> bool:
    return styled(segment.role, segment.style).anchor[1] > _BOTTOM
