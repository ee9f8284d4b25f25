"""Another length for the whole or a part of it, where nobody says which part should go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from nemo_jupyter.engine.media.pauses import AFTER_MS, BEFORE_MS
from nemo_jupyter.engine.operations import reel
from nemo_jupyter.engine.operations.context import Args, Context, OutOfRange, Question, clock
from nemo_jupyter.engine.operations.cutting import without
from nemo_jupyter.engine.operations.interest import Stretch, stretches
from nemo_jupyter.engine.operations.structure import at_most
from nemo_jupyter.engine.operations.target import clip_words, story, stretch
from nemo_jupyter.timeline.model import Draft, Span, frame_of, ms_of

_SHORTEST_SHOT_MS = 1000  # a shorter shot is not seen
_SLOWEST_TALK, _SLOWEST_SHOT = 0.8, 0.5  # how far a length may be stretched without being asked
_SEEN_MS = 200  # a smaller difference is none
_NEAR = 0.1  # a share of the length by which a sentence may be spared


def shorten_to(draft: Draft, args: Args, context: Context) -> Draft:
    """Bring the video or a part of it to a length: pauses go first, then what matters least."""
    if args.get("clip") == "all" and args.get("ms"):
        changed = at_most(draft, args["ms"], context, "shorten_to")
        if changed == draft:
            context.note(f"No clip is longer than {clock(int(args['ms']))}.")
        return changed
    where = _where(args, draft, context)
    return _shortened(draft, args, where, _wanted(args, where), "shorten_to", context)


def shorten_by(draft: Draft, args: Args, context: Context) -> Draft:
    """Take an amount of time away: pauses go first, then what matters least."""
    where = _where(args, draft, context)
    wanted = where.duration - int(args["ms"])
    if wanted <= 0:
        raise OutOfRange(
            f"Taking {clock(int(args['ms']))} away would leave nothing of "
            f"{clock(where.duration)}. Give a shorter time."
        )
    return _shortened(draft, args, where, wanted, "shorten_by", context)


def extend_to(draft: Draft, args: Args, context: Context) -> Draft:
    """Bring the video or a part of it to a greater length: by what was cut off its end, then by
    playing it more slowly, within bounds; beyond them it is asked how."""
    where = _where(args, draft, context)
    wanted = context.snap(_wanted(args, where))
    missing = wanted - where.duration
    if missing < 0:
        # "Make it last 4 seconds" names a length, whichever way it is reached.
        return _shortened(draft, args, where, wanted, "extend_to", context)
    if not missing:
        context.note(f"It is {clock(where.duration)} long already.")
        return draft
    whole = reel.split(reel.reel_of(draft), [where.start, where.end])
    inside = [
        (n, p)
        for n, (p, s) in enumerate(reel.spans(whole))
        if where.start <= s.start and s.end <= where.end
    ]
    last, final = inside[-1]
    spare = min(missing, (0 if final.tail else context.spare(final)))
    parts = list(whole)
    if spare:
        longer = replace(final.segment, duration=final.segment.duration + spare)
        grown = replace(final, own=final.own + spare, segment=longer)
        parts[last] = reel.marked(grown, context.made_by("extend_to"))
        context.note(f"Brought back {clock(spare)} of {final.segment.name} at the end.")
    factor = (where.duration + spare) / wanted
    if factor < 1:
        least = _slowest(draft, where, context)
        if factor < least:
            raise Question(
                f"From {clock(where.duration)} to {clock(wanted)} is too far for slowing it down. "
                "Shall I loop it, hold the last picture, or add other footage?"
            )
        for n, _ in inside:
            slower = reel.at_speed(parts[n], factor)
            parts[n] = reel.marked(slower, context.made_by("extend_to"))
        context.note(f"Playing at {factor:.3g}x, so that it lasts {clock(wanted)}.")
    return context.lay(draft, tuple(parts))


def _where(args: Args, draft: Draft, context: Context) -> Span:
    whole = Span(0, story(draft).end)
    if not args.get("ms") and not args.get("factor"):
        raise Question("How long should it be?")
    return stretch(args, draft, context) or whole


def _wanted(args: Args, where: Span) -> int:
    """The length asked for: in ms, or by how much of what it is now."""
    return int(args.get("ms") or round(where.duration * float(args["factor"])))


def _shortened(
    draft: Draft, args: Args, where: Span, wanted: int, op: str, context: Context
) -> Draft:
    wanted = context.snap(wanted)
    if wanted >= where.duration:
        longer = f"; say “extend it to {clock(wanted)}” for more" if wanted > where.duration else ""
        context.note(f"It is {clock(where.duration)} long already{longer}.")
        return draft
    inside = _inside(stretches(draft, context), where)
    if where.duration - wanted > _give(inside):
        # Pauses will not do. What has to go goes sentence by sentence.
        inside = _inside(stretches(draft, context, words=True), where)
    unwanted, said = shortening(inside, where.duration - wanted)
    changed = without(draft, _on_frames(unwanted, context.fps), op, context)
    what = (
        "" if where.duration == draft.duration else f" {clock(where.start)} to {clock(where.end)},"
    )
    if args.get("clip") not in (None, "all"):
        what = f" {clip_words(args['clip'], draft).lower()} from"
    after = where.duration - (draft.duration - changed.duration)
    spared = after < wanted - _SEEN_MS and any(s.kind == "speech" for s in inside)
    whole = ", so that no sentence is cut into" if spared else ""
    context.note(f"Shortened{what} {clock(where.duration)} to {clock(after)}: {said}{whole}.")
    return changed


def _inside(found: Sequence[Stretch], where: Span) -> list[Stretch]:
    return [replace(s, span=s.span.intersect(where)) for s in found if s.span.overlaps(where)]


def _on_frames(unwanted: Sequence[Span], fps: Fraction) -> list[Span]:
    """Stretches moved to whole frames; what rounding adds up to is spread over the longest."""
    frames = [[frame_of(s.start, fps), frame_of(s.end, fps)] for s in unwanted]
    off = frame_of(sum(s.duration for s in unwanted), fps) - sum(b - a for a, b in frames)
    for place in sorted(frames, key=lambda f: f[0] - f[1])[: abs(off)]:
        place[0] -= 1 if off > 0 else -1
    return [Span(ms_of(a, fps), ms_of(b, fps)) for a, b in frames if a < b]


def shortening(inside: Sequence[Stretch], excess: int) -> tuple[list[Span], str]:
    """What to take out of some stretches so that they are shorter, and that in words.

    Pauses give first, the longest most. Shots without speech give of their ends, each the same
    share, at most half. Then whole sentences or shots go, those where least is going on, until
    pauses and ends can give the rest.

    Args:
        inside: Stretches in order.
        excess: How much time is too much, ms; less than their sum.
    """
    content = sorted((s for s in inside if s.kind != "pause"), key=lambda s: s.score)
    if [s.kind for s in inside] == ["shot"]:
        end = inside[0].span.end
        return [Span(end - excess, end)], "the end went"
    gone: list[Stretch] = []
    stays = list(inside)
    while excess - _total(gone) > _give(stays):
        least = content.pop(0)
        gone += _with_pause(least, inside)
        stays = [s for s in stays if s not in gone]
    dropped = [s for s in gone if s.kind != "pause"]
    for one in sorted((s for s in dropped[:-1] if s.kind == "speech"), key=lambda s: -s.score):
        again = _with_pause(one, inside)
        if _total(again) <= _total(gone) - excess:
            # A longer sentence that went after it makes room for it again.
            gone = [s for s in gone if s not in again]
            stays = [s for s in inside if s not in gone]
    rest = excess - _total(gone)
    spans = [s.span for s in gone]
    if rest < 0 and -rest > _NEAR * _total(stays):
        # One long sentence: better to cut into it than to lose all of it.
        last = next(n for n in reversed(range(len(gone))) if gone[n].kind != "pause")
        until = gone[last].until(spans[last].start - rest)
        spans[last:] = [Span(max(s.start, until), s.end) for s in spans[last:]]
    quiet = _from_pauses(stays, min(max(0, rest), _quiet(stays)))
    ends = _from_ends(stays, max(0, rest - _quiet(stays)))
    return [s for s in (*spans, *quiet, *ends) if s.duration], _in_words(
        gone, bool(quiet), bool(ends)
    )


def _with_pause(one: Stretch, inside: Sequence[Stretch]) -> list[Stretch]:
    """A sentence or shot, with the pause behind it."""
    behind = inside.index(one) + 1
    return [one, *(s for s in inside[behind : behind + 1] if s.kind == "pause")]


def _in_words(gone: Sequence[Stretch], quiet: bool, ends: bool) -> str:
    count = sum(s.kind != "pause" for s in gone)
    talk = any(s.kind == "speech" for s in gone)
    what = "passages" if talk else "shots"
    said = ["pauses became shorter"] if quiet else []
    said += ["shots without speech lost some of their end"] if ends else []
    said += [f"the {count} least eventful {what} were cut"] if count > 1 else []
    said += [f"the least eventful {what[:-1]} was cut"] if count == 1 else []
    return " and ".join(said)


def _total(chosen: Sequence[Stretch]) -> int:
    return sum(s.span.duration for s in chosen)


def _give(chosen: Sequence[Stretch]) -> int:
    """How much time pauses and the ends of shots can spare."""
    return _quiet(chosen) + sum(map(_spared, chosen))


def _quiet(chosen: Sequence[Stretch]) -> int:
    return sum(_give_of_pauses(chosen).values())


def _give_of_pauses(chosen: Sequence[Stretch]) -> dict[Span, int]:
    """What each pause can lose: all but the air around the words next to it."""
    return {
        s.span: max(0, s.span.duration - sum(_airs(s, chosen))) for s in chosen if s.kind == "pause"
    }


def _airs(pause: Stretch, chosen: Sequence[Stretch]) -> tuple[int, int]:
    """What of a pause is left behind the words before it and ahead of those after it."""
    at = chosen.index(pause)
    before = at > 0 and chosen[at - 1].kind == "speech"
    after = at + 1 < len(chosen) and chosen[at + 1].kind == "speech"
    return AFTER_MS * before, BEFORE_MS * after


def _from_pauses(chosen: Sequence[Stretch], excess: int) -> list[Span]:
    """Pauses brought down to one length, so that together they lose ``excess``."""
    give = _give_of_pauses(chosen)
    # The air that stays lies mostly behind the words before, where they fade.
    airs = {s.span: _airs(s, chosen) for s in chosen if s.kind == "pause"}
    shares = {span: a / (a + b) if a + b else 0.0 for span, (a, b) in airs.items()}
    low, high = 0, max(give.values(), default=0)
    while low < high:
        level = (low + high) // 2
        if sum(max(0, g - level) for g in give.values()) <= excess:
            high = level
        else:
            low = level + 1
    left = excess - sum(max(0, g - low) for g in give.values())
    out = []
    for span, most in give.items():
        amount = max(0, most - low)
        more = min(left, most - amount)
        amount, left = amount + more, left - more
        start = span.start + round((span.duration - amount) * shares[span])
        out.append(Span(start, start + amount))
    return [s for s in out if s.duration]


def _spared(shot: Stretch) -> int:
    if shot.kind != "shot":
        return 0
    return max(0, shot.span.duration - max(_SHORTEST_SHOT_MS, shot.span.duration // 2))


def _from_ends(chosen: Sequence[Stretch], excess: int) -> list[Span]:
    """The ends that shots lose, each the same share of what it can spare."""
    room = sum(map(_spared, chosen))
    out, done, passed = [], 0, 0
    for shot in chosen:
        passed += _spared(shot)
        amount = (excess * passed // room if room else 0) - done
        done += amount
        out.append(Span(shot.span.end - amount, shot.span.end))
    return [s for s in out if s.duration]


def _slowest(draft: Draft, where: Span, context: Context) -> float:
    talks = any(s.overlaps(where) for s in context.speech(draft))
    return _SLOWEST_TALK if talks else _SLOWEST_SHOT
