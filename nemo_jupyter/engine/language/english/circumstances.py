"""English that first tells how things are: "the talk begins at 4:31, so cut everything before that".

What was told is put into the request, which then stands alone: "cut everything before 4:31".
"""

# One way of saying it a line, however long: a table is read by its first column.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

import re

from .verbs import PARTICIPLES, VERBS

TIME = r"(?:\d{1,2}:)?\d{1,2}:\d\d(?:\.\d+)?(?![\d:%])|\d[\d.]* ?(?:s|secs?|seconds?|mins?|minutes?)\b"
SO = r"(?:,|;|\.| -| so| and)+ *(?:(?:so|please|and|then|just|can (?:you|we|someone)|could (?:you|we)|let'?s|maybe|we should|you should|we can|i'?d|i think we should) +)*"
WAY = r"(?:remove|delete|cut|trim|drop|lose|chop|get rid of|take out|edit out|skip|crop|mask|zoom past)(?: out| off| away)?"
OUT = r"(?: out| off| away| up)?"
FILM = r"(?:(?:the|this|our|my) (?:(?:whole|final|entire|actual|finished) )?(?:video|film|clip|recording|talk|movie|footage)|it|this)"
SHOULD = r"(?:(?:really|probably|just|actually) )?(?:should|could|can|must|needs? to|has to|have to|ought to|would|is supposed to)(?: (?:really|probably|just|actually))?"


def _there(found: re.Match[str]) -> str:
    """A passive wish about "that" as the imperative about the stretch told of before."""
    verb = PARTICIPLES.get(found["done"].lower())
    return f"{verb}{found['particle'] or ''} from {found['a']} to {found['b']}" if verb else found[0]


def _remark(found: re.Match[str]) -> str:
    """What stands in brackets, unless it says where, when or how much."""
    said = found["inside"].lower().startswith("not ")
    return found[0] if not said and re.search(r"\d|<|\b(?:clip|first|last|except)\b", found["inside"]) else " "


TIMES = (
    (r"(?<=\d)( ?(?:s|secs?|seconds?|mins?|minutes?))? or so\b", r"\1"),
    (rf"(?:^|(?<=[.;,!] ))[^.;!?\n,]*?\b(?:at|by|until|till|from|around|before|after) (?:about |around |like )?({TIME})(?![^.;!?\n]*\d:\d\d)[^.;!?\n]*?(?:,|;| -|\.| so| and)+ *(?:everything|anything|all|the rest|what comes|what's|whatever is) (before|after)(?: (?:that|it|this|then))? (?:can|could|should|may|must|needs to) (?:go|be (?:cut|removed|deleted|dropped|trimmed|skipped))(?: out| away| off)?", r"remove everything \2 \1"),
    (rf"(?:^|(?<=[.;,!\n] ))(?:please )?(?:everything )?(?:from |starting (?:at|from) |after )?(?:the )?({TIME})(?: mark)?(?: ?(?:-|to|till|until) ?(?:the )?(?:very )?end| onwards?| on| and (?:later|after)| forward)\b[^.;!?\n]*?(?:(?:can|could|should|may|must) (?:go|be (?:cut|removed|deleted|dropped|trimmed))|(?::|,| -)+ *(?:please )?{WAY}(?: (?:it|that|this|all of (?:it|that)|please))?(?=\s*$|[.;!?])|{SO}{WAY} (?:it|that|this|all of (?:it|that))(?=\s*$|[.;!?]))(?: out| off| away)?", r"remove everything after \1"),
    (rf"(?:nothing|not much|nothing much)[^.;!?\n]*? (?:until|till|before) ({TIME})[^.;!?\n]*?{SO}(?:start|begin|open)(?: it| the video)?(?: (?:there|then|from there|at that point))(?=\s*$|[.;!?])", r"remove everything before \1"),
    (rf"\b(?:the|that|this) (?:[\w-]+ ){{0,2}}(?:part|bit|section|segment|scene|piece|stretch|portion)s?(?: (?:in|at|near|around|towards) the [a-z]+)? ?\((?:from |at )?({TIME}) ?(?:-|to|until|till) ?({TIME})\)", r"from \1 to \2"),
    (rf"\b(?P<verb>{WAY} )?(?:the|that|this|those) (?:part|bit|section|segment|scene|moment|piece|stretch|portion)s? (?:where|when|in which|with|about|of|that|which) [^.;!?\d()<]*?,? ?\(?(?:from |at |between )?(?P<a>{TIME}) ?(?:-|to|and|until|till) ?(?P<b>{TIME})\)?", lambda found: f"{found['verb'] or 'from '}{found['a']} to {found['b']}"),
    (rf"\b(?:after|before|during|over|on|for|when|where|right after|just after) (?:the|my|his|her|their|our) (?!title|text|caption|subtitle|logo|music|song|first|last|second|third|clip|intro|outro|beginning|start|end|video|transition|cut|logo)[a-z]+(?: [a-z]+)? at (?={TIME})", "at "),
    (rf"(?:^|(?<=[.;!?] ))[^.;!?\n]*\b({TIME})[^.;!?\n]*?{SO}(?:can|could )?(?:we |you )?(?:need to |have to |please )*(?:get|bring|cut|trim|shorten|make|edit|squeeze) (?:it|this|that|the (?:video|film|clip|whole thing))(?: down)? (?:to|under|below|within) (?:that|this)(?: (?:length|limit|time))?", r"; shorten it to \1"),
    (r"\b((?:the|our|my|this) (?:[\w-]+ )?(?:title|text|caption|logo|card|headline|lower third))(?: at the (?:start|beginning|end))? (?:stays|is shown|is up|lingers|is on screen|remains|is visible|lasts)(?: (?:up|on screen|visible|there))?(?: for)?(?: (?:way|far|a bit|a little|much))* too (?:long|short),? (?:maybe |say,? |like |perhaps |about |make it |can we make it |could it be )*(\d[\d.]* ?\w+)(?: instead of (?:the )?\d[\d.]*(?: ?s\w*)?)?", r"make \1 last \2"),
    (rf"\b(?:at|by|until|till|from|around|before|after|is|on) (?:about |around |like )?({TIME})(?![^.;!?\n]*\d:\d\d)[^;!?\n]*?{SO}({WAY}) (everything|anything|all|what(?:ever)? (?:is|comes|came)|the (?:part|bit|stuff|rest|video)) (before|after|until|from|past|up to) (?:that|then|it|this|there)(?: (?:point|time|moment|mark))?", r"; \2 \3 \4 \1"),
    (rf"(?:^|(?<=[.;,!] ))[^.;!?\n,]*?\b(?:from|between|at) (?P<a>{TIME}) ?(?:to|and|-|until|till) ?(?P<b>{TIME})[^.;!?\n]*?{SO}(?:that|this|it|which)(?: (?:part|bit|section|stretch|whole thing|segment))? (?:should|could|can|needs? to|must|has to|might)(?: (?:all|just|probably|definitely|really))* be (?P<done>{'|'.join(PARTICIPLES)})(?P<particle> (?:up|down|out|off|away))?(?: or [a-z]+(?: (?:up|down|out|off))?)?", _there),
    (rf"(?:^|(?<=[.;,!] )|(?<= and )|(?<= but ))(?:please )?(?:i think |maybe )?{FILM} {SHOULD} (end|stop|finish|start|begin) (?:at|by|around|from)(?: about| around)? (?={TIME})", lambda found: ("end it at " if found[1].lower() in ("end", "stop", "finish") else "start it at ")),
    (rf"(?:^|(?<=[.;,!] ))(?:the|that) (?:only )?(?:part|bit|section|segment|portion|stretch|piece)s? (?:that |which )?(?:we|i|they|you) (?:actually |really |only )*(?:want|need|care about|would like|are interested in|am interested in|'d like|like|want to keep|need to keep)(?: to (?:keep|use|have|show))? (?:is|are|goes|runs|would be|:)(?: from| between)? ?(?={TIME})", "keep only "),
    (rf"\b({WAY}) ((?:the|our|that|my) [\w&'-]+(?: [\w&'-]+){{0,2}}) at the end,? (?:which |that )?(?:starting|beginning|starts|begins|from) (?:at |from )?(?={TIME})", r"\1 everything after "),
    (rf"\b(start|beginning|front|intro|opening) \((?:(?:the|about|around|roughly|approx\.?|approximately|first|like|maybe|some|circa|~) ?)*({TIME})(?: or so)?\)", r"first \2"),
    (rf"\b(end|ending|outro|tail|closing) \((?:(?:the|about|around|roughly|approx\.?|approximately|last|like|maybe|some|circa|~) ?)*({TIME})(?: or so)?\)", r"last \2"),
    (r"\bby (?:like|about|around|roughly|maybe|say|approximately|some|something like|perhaps|a good|circa|~) ?(?=\d|half\b)", "by "),
    (r"\bmy (?:boss|manager|client|wife|husband|team|colleague|editor|director|co-?host|partner|professor|teacher|sister|brother|mom|dad|friend)s? (?:would|wants?|asked(?: me)?)(?: (?:like|love|prefer|for|to have))? (?=(?:the|our|this|it)\b)", "i'd like "),
    (rf"\b((?:the|our|my|this) (?:[\w-]+ )?(?:title|text|caption|logo|card|headline|lower third))(?: to)? (?:be|stay|remain|last)(?: visible| shown)?(?: on[- ]?screen| up| visible| there)?(?: for)?(?: (?:a bit|a little|slightly|somewhat|much|just))* longer,? (?:say,? |like |maybe |about |for |perhaps )*(?=(?:{TIME}))(\d[\d.]* ?\w+)(?: instead of (?:the )?(?:current )?\d[\d.]*(?: ?s\w*)?)?", r"make \1 last \2"),
)
"""A time that was told before the request that needs it."""
PRAISE = (
    (r"(?:^|(?<=[.!?] ))(?:really |very |such |absolutely |overall,? |what )*(?:an? )?(?:great|nice|good|awesome|excellent|amazing|fantastic|lovely|beautiful|solid|super|wonderful|fabulous|terrific) (?:job|work|stuff|effort|choice|touch) (?:on|with|of|for|by|to) [^.;!?\n]*[.;!]?(?= |$)", "thanks. "),
    (r" ?\((?P<inside>(?:sorry|the|it|i|we|he|she|they|my|our|that|this|there|you|because|since|some|which|long story|not (?:\d|in|as|an?|too)|background|source|main|original|raw)\b[^()]*)\)", _remark),
    (rf"(?:^|(?<=[.!?] ))((?:the|my|our) (?!(?:{VERBS})\b)[\w-]+(?: [\w-]+){{0,3}}), which ((?:is|are|feels|looks|sounds|seems) (?:\w+ )*?too \w+)(?: (?:compared|relative) (?:to|with) [^.;!?\n]*)?", r"\1 \2"),
)
"""What is liked, and what stands in brackets beside a request."""
REWRITES = (*PRAISE, *TIMES)
