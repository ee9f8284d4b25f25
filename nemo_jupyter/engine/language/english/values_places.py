"""English phrases for the values of arguments about places and stretches; the first row that occurs counts."""

# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from ..lexicon import Rows

VALUES: dict[str, Rows] = {
    "start": ((r"{here}", "playhead"),),
    "end": ((r"{here}", "playhead"),),
    "position": (
        (r"(top|upper)[- ]left([- ]hand)?( corner)?", "top_left"),
        (r"(top|upper)[- ]right([- ]hand)?( corner)?", "top_right"),
        (r"(bottom|lower)[- ]left([- ]hand)?( corner)?", "bottom_left"),
        (r"(bottom|lower)[- ]right([- ]hand)?( corner)?", "bottom_right"),
        (r"(move|shift|raise|nudge|bring|put|place|push)( [\w'-]+)* (up|higher)(?! (at|to|in|near) the (very )?(top|bottom|cent|middle))|higher|^up( (a (bit|little)|some))?$", "up"),
        (r"(move|shift|nudge|bring|put|place|push)( [\w'-]+)* (down|lower)(?! third)|(be|sit|go|appear)( a bit| slightly| much| further)* lower(?! third)|lower (on|in|down) the (screen|frame|picture)|^((no|now|ok|and|but|please),? )*((a (bit|little)|even|much|slightly|still) )*lower$|^down( (a (bit|little)|some))?$", "down"),
        (r"(upper|top)[- ](third|half|part|portion|side|edge|area|strip)", "top"), (r"lower[- ](half|part|portion|side|edge|area|strip)", "bottom"), (r"((at|on|to|near|along) (the )?)?(very )?top( (of|center|middle)( the)?( screen| frame| video)?)?(?! of (the )?(video|this|that|each other))", "top"),
        (r"((at|on|to) the )?bottom(?! line)|lower part|below", "bottom"),
        (r"(in|at|to|into|across|through) the (cent(er|re)|middle)(?! of the (video|clip|timeline))|cent(er|re)(ed|d)?( of the (screen|frame))?|mid(dle of the )?screen|middle of the (screen|frame|picture|image)|cent(er|re) (half|third|part|portion|area|strip)", "center"),
        (r"(on|to|at) the left( side)?|left[- ](hand )?(side|half|third|quarter|part|portion|edge|strip)", "left"),
        (r"(on|to|at) the right( side)?|right[- ](hand )?(side|half|third|quarter|part|portion|edge|strip)", "right"), (r"(in|to) (the |a )?corner", "corner"),
    ),
    "edge": (
        (r"first frame", "start"), (r"(last|final) frame", "end"),
        (r"(at |to |on |as |with )?(the |an )?(very )?(start|beginning|front|opening|intro|head)(?! (animation|clip|video))( of)?|(open|start|begin|kick(ing)? off)(s|n?ing)?( (it|off|things|the (video|film|clip|edit)))* (with|on)|opening|intro|up front|first thing|at first", "start"),
        (r"(at |to |on |as )?(the |an )?(very )?(end(ing)?|outro|finish(?! line)|tail|back)( of)?(?! ?to end)|(end|finish|close|wrap(ping)? up|sign(ing)? off)(s|ing)?( (it|off|up|things|the (video|film|clip|edit)))* (with|on)|closing|end ?(card|screen|slate|credits)", "end"),
    ),
    "ramp_end": ((r"(back )?to (normal|regular|full|original|real)( (speed|time))?", 1.0),),
    "times_said": ((r"once", 1), (r"twice", 2), (r"thrice", 3)),
    "range": (
        (r"first-half|front half", "first_half"), (r"latter-half|second half|back half", "second_half"),
        (r"intro(duction)?(?!-)", "intro"), (r"outro", "outro"),
        (r"(?<!into the )middle( part| section| bit)?(?! of the (frame|screen|picture|image|shot))|mid-?section", "middle"),
        (r"(the |at |from |in )+(very )?(start|beginning|opening|front|head|first part)|beginning|opening", "start"),
        (r"(the |at |from |in )+(very )?(end(ing)?|tail|last part|back)(?! of (each|every))|ending", "end"),
    ),
    "to": (
        (r"second", 2), (r"third", 3), (r"fourth", 4), (r"fifth", 5),
        (r"first|start|beginning|front", "start"), (r"last", "end"), (r"end|back", "end"),
    ),
    "step": ((r"earlier|left|up|sooner", -1), (r"later|right|down", 1)),
    "where": (
        (r"before|ahead of|in front of", "before"), (r"after|behind", "after"), (r"between", "between"),
    ),
    "place": (
        (r"first", 1), (r"second", 2), (r"third", 3), (r"fourth", 4), (r"fifth", 5),
    ),
    "side": (
        (r"(both|left and right) sides|sides", "left right"),
        (r"bottom", "bottom"), (r"top", "top"), (r"left", "left"), (r"right", "right"),
    ),
    "region": (
        (r"(top|upper)[- ]left (quarter|quadrant|corner)", "top_left_quarter"),
        (r"(top|upper)[- ]right (quarter|quadrant|corner)", "top_right_quarter"),
        (r"(bottom|lower)[- ]left (quarter|quadrant|corner)", "bottom_left_quarter"),
        (r"(bottom|lower)[- ]right (quarter|quadrant|corner)", "bottom_right_quarter"),
        (r"top half|upper half", "top_half"), (r"bottom half|lower half", "bottom_half"),
        (r"left half|left side", "left_half"), (r"right half|right side", "right_half"),
        (r"cent(er|re)|middle", "center"),
    ),
    "split_by": (
        (r"scenes?( changes?| cuts?| boundar(y|ies)| detection)?|(scene|shot) changes?|shots?", "scene"),
        (r"chapters?|topics?", "chapter"), (r"silences?|pauses?", "silence"), (r"sentences?", "sentence"),
        (r"speakers?", "speaker"), (r"in half|half|halves|two|into 2", 2), (r"thirds|three", 3), (r"four|quarters", 4),
        (r"five", 5),
    ),
    "split_at": (
        (r"middle|midpoint|half-?way( point)?|cent(er|re)", "middle"),
    ),
    "merge_position": (
        (r"before (everything|it|the (video|rest|film))", "start"),
        (r"(to|at|before|in)( the)? (very )?(start|beginning|front)", "start"),
        (r"(to|at|after|on)( the)? (very )?end", "end"),
    ),
}
