"""What changed between two drafts, in words.

Segments are matched by source and in-point (see :mod:`nemo_jupyter.timeline.match`), so cutting
the start of a talk is one change and not a move of everything behind it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from nemo_jupyter.timeline import match
from nemo_jupyter.timeline.effects import describe
from nemo_jupyter.timeline.match import Placed, Source
from nemo_jupyter.timeline.model import FORWARD, Draft, Segment, Span, Transition
from nemo_jupyter.timeline.words import (
    counted,
    html,
    listed,
    number,
    one_line,
    percent,
    quoted,
    seconds,
    source_name,
    stretch,
)

_LEAST_MS = 50  # 1.5 frames at 30 a second


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is different.

    Attributes:
        kind: ``added``, ``removed``, ``changed``, ``moved``, ``split`` or ``joined``.
        what: The source, text or setting concerned.
        words: The change as a phrase.
    """

    kind: str
    what: str
    words: str


@dataclass(frozen=True, slots=True)
class Diff:
    """Everything that is different, in the order of the timeline; false when nothing is."""

    changes: tuple[Change, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.changes)

    def __iter__(self) -> Iterator[Change]:
        return iter(self.changes)

    def __len__(self) -> int:
        return len(self.changes)

    def __str__(self) -> str:
        return "; ".join(change.words for change in self.changes) or "nothing changed"

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        printer.text(str(self))

    def _repr_html_(self) -> str:
        if not self.changes:
            return "<div>Nothing changed.</div>"
        return f"<ul>{''.join(f'<li>{html(c.words)}</li>' for c in self.changes)}</ul>"


def diff(before: Draft, after: Draft) -> Diff:
    """What ``after`` has that ``before`` had not, and the other way round."""
    if before == after:
        return Diff()
    found = [*_canvas(before, after), *_media(before, after), *_texts(before, after)]
    if len(before.chapters) != len(after.chapters):
        words = counted(len(after.chapters), "chapter") if after.chapters else "no chapters"
        found.append(Change("changed", "chapters", f"marked {words}"))
    if not found and _bare(before) != _bare(after):
        found.append(Change("changed", "details", "changed details that have no name here"))
    return Diff(tuple(found))


def _bare(draft: Draft) -> Draft:
    """The draft without what only tells where it comes from."""
    tracks = [
        replace(t, id="", segments=tuple(replace(s, id="", made_by=None) for s in t.segments))
        for t in draft.all_tracks
    ]
    return replace(draft, all_tracks=tuple(tracks))


def _canvas(before: Draft, after: Draft) -> Iterator[Change]:
    old, new = before.canvas, after.canvas
    if old.ratio != new.ratio:
        words = f"shape {old.ratio or 'as filmed'} → {new.ratio or 'as filmed'}"
        yield Change("changed", "shape", one_line(words))
    for side in ("width", "height"):
        was, now = getattr(old, side), getattr(new, side)
        if was != now:
            yield Change("changed", side, one_line(f"{side} {was or 'open'} → {now or 'open'}"))
    if before.master.lufs != after.master.lufs:
        levels = (before.master.lufs, after.master.lufs)
        said = ("default" if level is None else f"{number(level)} LUFS" for level in levels)
        yield Change("changed", "loudness", f"loudness {' → '.join(said)}")
    if before.master.max_bytes != after.master.max_bytes:
        size = after.master.max_bytes
        words = f"at most {number(size / 1e6)} MB" if size else "no limit of size"
        yield Change("changed", "size", words)


def _media(before: Draft, after: Draft) -> Iterator[Change]:
    shifted: list[tuple[Placed, Placed]] = []
    for source in match.sources(before, after):
        if source.before and source.after:
            yield from _cuts(source)
            yield from _settings(_subject(source.after), [(o[1], n[1]) for o, n in source.pairs])
            for old, new in source.pairs:
                if match.is_main(old[0], before) and match.is_main(new[0], after):
                    shifted.append((old, new))
                elif len(source.after) == len(source.before):
                    yield from _place(before, after, old[1], new[1])
        elif source.before:
            yield _whole("removed", source.before)
        else:
            yield _whole("added", source.after)
    yield from _order(match.out_of_order(shifted))


def _subject(placed: Sequence[Placed]) -> str:
    """What a source is called: music by its role too, since its name says little."""
    track, segment = placed[0]
    name = source_name(segment)
    return f"music {name}" if "music" in (track.role, segment.role) else name


def _whole(kind: str, placed: Sequence[Placed]) -> Change:
    """A source that came or went altogether."""
    segments = [segment for _, segment in placed]
    span = stretch(min(s.start for s in segments), max(s.end for s in segments))
    words = f"{kind} {_subject(placed)} {span}"
    if len(segments) > 1:
        words += f" in {len(segments)} pieces"
    if kind == "added":
        words += "".join(f", {fact}" for fact in _character(segments[0]))
    return Change(kind, source_name(segments[0]), words)


def _character(segment: Segment) -> Iterator[str]:
    if segment.muted:
        yield "muted"
    elif segment.volume != 1.0:
        yield f"at {percent(segment.volume)}"
    if segment.speed != 1.0:
        yield f"at {number(segment.speed)}x"
    if segment.playback != FORWARD:
        yield one_line(segment.playback)
    if segment.duck_db:
        yield "stepping back under speech"


def _cuts(source: Source) -> Iterator[Change]:
    """Material of a source that came or went, else where it was split or joined."""
    name = _subject(source.after)
    if any(s.loop for _, s in (*source.before, *source.after)):
        return
    gone = _seen(match.lost(match.used(source.before), match.used(source.after)))
    come = _seen(match.lost(match.used(source.after), match.used(source.before)))
    for kind, spans, placed in (("removed", gone, source.before), ("added", come, source.after)):
        if spans:
            total = seconds(sum(span.duration for span in spans))
            seen = match.on_timeline(spans[0], placed)
            where = f"in {len(spans)} places"
            if len(spans) == 1:
                where = f"at {stretch(seen[0].start, seen[0].end)}" if seen else ""
            yield Change(kind, name, f"{kind} {total} of {name} {where}".rstrip())
    more = len(source.after) - len(source.before)
    if more > 0 and not gone and not come:
        pieces = counted(len(source.after), "piece")
        yield Change("split", name, f"split {name} into {pieces}")
    elif more < 0 and not gone and not come:
        yield Change("joined", name, f"joined pieces of {name}, now {len(source.after)}")


def _seen(spans: Sequence[Span]) -> list[Span]:
    """What is worth telling: less than a frame and a half comes of cutting at frames."""
    return [span for span in spans if span.duration >= _LEAST_MS]


def _order(moved: Sequence[Segment]) -> Iterator[Change]:
    if len(moved) == 1:
        clip = moved[0]
        words = f"moved {source_name(clip)} to {stretch(clip.start, clip.end)}"
        yield Change("moved", source_name(clip), words)
    elif moved:
        names = listed(list(dict.fromkeys(source_name(s) for s in moved)))
        yield Change("moved", names, f"moved {len(moved)} clips of {names}")


def _place(before: Draft, after: Draft, old: Segment, new: Segment) -> Iterator[Change]:
    """A text or sound that is somewhere else than the edit of the story carried it."""
    starts = match.follows(before, after, old.start, new.start)
    ends = match.follows(before, after, old.end, new.end)
    whole = old.end >= before.duration and new.end >= after.duration
    if starts and (ends or whole):
        return
    kind = "changed" if starts else "moved"
    words = f"{stretch(old.start, old.end)} → {stretch(new.start, new.end)}"
    yield Change(kind, source_name(new), f"{source_name(new)} {words}")


def _texts(before: Draft, after: Draft) -> Iterator[Change]:
    if _set_anew(before, after):
        track = after.role("captions")
        words = counted(len(track.segments), "caption") if track else ""
        yield Change("changed", "captions", f"{words} set anew on what is said")
        before, after = (_without_captions(draft) for draft in (before, after))
    pairs, gone, come = match.pair_texts(before, after)
    for kind, segments in (("removed", gone), ("added", come)):
        yield from _text_groups(kind, segments)
    for old, new in pairs:
        if old.text != new.text:
            words = f"{source_name(old)} → {source_name(new)}"
            yield Change("changed", source_name(new), words)
        yield from _place(before, after, old, new)
    for role in dict.fromkeys(new.role for _, new in pairs):
        some = [(old, new) for old, new in pairs if new.role == role]
        subject = source_name(some[0][1]) if len(some) == 1 else _role_name(role, len(some))
        yield from _settings(subject, some)


def _set_anew(before: Draft, after: Draft) -> bool:
    """Whether captions that follow the speech lie elsewhere: each of them is no news."""
    tracks = [draft.role("captions") for draft in (before, after)]
    if not all(track and any(s.words for s in track.segments) for track in tracks):
        return False
    old, new = ([s.span for s in track.segments] for track in tracks if track)
    return old != new


def _without_captions(draft: Draft) -> Draft:
    track = draft.role("captions")
    return draft.without_track(track.id) if track else draft


def _text_groups(kind: str, segments: Sequence[Segment]) -> Iterator[Change]:
    """Single texts by their words, many by their number."""
    for role in dict.fromkeys(s.role for s in segments):
        some = [s for s in segments if s.role == role]
        if len(some) > 3:
            span = stretch(some[0].start, max(s.end for s in some))
            what = _role_name(role, len(some))
            yield Change(kind, what, f"{kind} {len(some)} {what} {span}")
            continue
        for s in some:
            words = f"{kind} {_role_name(role, 1)} {source_name(s)} {stretch(s.start, s.end)}"
            yield Change(kind, source_name(s), words)


def _role_name(role: str, count: int) -> str:
    name = one_line(role, 20).replace("_", " ") or "text"
    return name if count == 1 or name.endswith("s") else f"{name}s"


def _settings(subject: str, pairs: Sequence[tuple[Segment, Segment]]) -> Iterator[Change]:
    """Changed settings of matched segments; the same change of several is told once."""
    counts: dict[str, int] = {}
    for old, new in pairs:
        for words in _differences(old, new):
            counts[words] = counts.get(words, 0) + 1
    for words, count in counts.items():
        where = f" in {count} of {len(pairs)} pieces" if count < len(pairs) else ""
        yield Change("changed", subject, f"{subject} {words}{where}")


def _differences(old: Segment, new: Segment) -> Iterator[str]:
    for name, get, show in _SHOWN:
        was, now = get(old), get(new)
        if was != now:
            yield f"{name} {show(was)} → {show(now)}"
    for key in dict.fromkeys([*old.style, *new.style]):
        was, now = old.style.get(key), new.style.get(key)
        if was != now:
            yield one_line(f"{key} {_plain(key, was)} → {_plain(key, now)}")
    if old.extra != new.extra:
        yield "other details"


def _plain(key: str, value: object) -> str:
    """A value of a style; sizes are shares of the picture's height."""
    if value is None:
        return "default"
    return f"{number(100 * value)} %" if key == "size" and isinstance(value, float) else str(value)


def _length(ms: int) -> str:
    return seconds(ms) if ms else "none"


def _transition(value: Transition | None) -> str:
    return f"{one_line(value.kind, 20)} {seconds(value.duration)}" if value else "cut"


def _effects(segment: Segment) -> tuple[str, ...]:
    return tuple(describe(effect) for effect in segment.effects)


# What can be told of a segment: its name, how to read it, how to say it.
_SHOWN: list[tuple[str, Callable[[Segment], Any], Callable[[Any], str]]] = [
    ("name", lambda s: s.name if s.text is None else "", lambda v: quoted(v)),
    ("speed", lambda s: s.speed, lambda v: f"{number(v)}x"),
    ("playback", lambda s: s.playback, one_line),
    ("volume", lambda s: s.gain, percent),
    ("ducking", lambda s: s.duck_db, lambda v: f"{number(v)} dB" if v else "off"),
    ("fade in", lambda s: s.fade_in, _length),
    ("fade out", lambda s: s.fade_out, _length),
    ("fade colour", lambda s: s.fade_color, one_line),
    ("fill", lambda s: s.fit, one_line),
    ("repeat", lambda s: s.loop, lambda v: "on" if v else "off"),
    ("transition", lambda s: s.transition, _transition),
    ("effects", _effects, lambda v: one_line(", ".join(v)) or "none"),
    ("role", lambda s: s.role, lambda v: one_line(v) or "none"),
]
