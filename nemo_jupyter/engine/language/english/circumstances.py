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
VOICES = r"(?:(?:the|my|his|her|our|their|speaker'?s|narrator'?s|host'?s|presenter'?s|original) )*(?:voices?|narration|speech|voice-?over|speaking|talking|dialogue|speaker|spoken (?:words?|audio|part))"
MUSIC = r"(?:(?:any|the|that|this|background|bg|backing|annoying) )*(?:music|track|soundtrack|song|bgm)"
MEGABYTES = r"\d+(?:\.\d+)? ?(?:mb|megabytes?|megs)\b"


def _there(found: re.Match[str]) -> str:
    """A passive wish about "that" as the imperative about the stretch told of before."""
    verb = PARTICIPLES.get(found["done"].lower())
    return f"{verb}{found['particle'] or ''} from {found['a']} to {found['b']}" if verb else found[0]


def _remark(found: re.Match[str]) -> str:
    """What stands in brackets, unless it says where, when or how much."""
    said = found["inside"].lower().startswith("not ")
    return found[0] if not said and re.search(r"\d|<|\b(?:clip|first|last|except)\b", found["inside"]) else " "


TIMES = (
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
SOUND = (
    (rf"(?:^|(?<=[.;,!] ))(?:i |we )?(?:just |only |please )*(?:want |need |have |use |keep |leave |play |would like |'d like |like |hear )?(?:only |just |to hear |to have |nothing but )*{VOICES}(?: please| only)?(?: playing| track)?(?:,| -|;|\.| and| but)* (?:without|with no|no|and no|but no|not|minus|and not)(?: (?:the|any|that|background|loud))* {MUSIC}(?: (?:playing|in the background|at the same time|underneath|behind (?:it|them|him|her)|under (?:it|them|him|her)|on top|at all|please|or sound effects|and (?:no )?(?:sound )?effects))*", "remove the music"),
    (rf"(?:^|(?<=[.;,!] ))(?:i |we )?(?:just |only |please )+(?:want|need|have|use|keep|leave|play|hear|would like) (?:to hear |to have )?{VOICES}(?= *(?:$|[.!?]))", "mute everything but the voice"),
    (r"\b(?:switch|change|mix|shake|swap|freshen) up (?=(?:the |that |this |our |my )?(?:background |bg )?(?:music|song|soundtrack|bgm|tune)\b)", "change "),
    (r"\b(?:use|try|find|pick|choose|get|go (?:with|for)|do|have) (?:an? )?(?:other|another|different|new|fresh) (?:background )?(?:piece of music|music(?: track)?|track|song|tune|soundtrack|bgm)\b(?!,? (?:at|from|after|in|for|under|during|over|on|by|that|which|with)\b)", "change the music"),
    (r"\b(?:background |wind |fan |street |traffic |room )*(noise|hum|hiss|buzz|buzzing|echo|static|rumble|wind)\b([^.;!?\n]*?(?:,|;|\.| -| so| and)+ *(?:(?:so|please|and|then|can (?:you|we)|could (?:you|we)|let'?s) +)*)(reduce|remove|fix|lower|filter(?: out)?|clean(?: up)?|get rid of|cut(?: out)?|take out|edit out|eliminate) (?:that|this|it)(?: out| up| down)?(?=\s*$|[,.;!?)]| if)", r"\1\2 reduce the noise"),
)
"""Only the voice, other music, a noise that was told of."""
THINGS = (
    (r"\bthe (black|letterbox|dark) (bars?|borders?|edges?|bands?|strips?)\b[^.;!?\n,]*?(?:,|;| -|\.| so| and)+ *(?:(?:so|please|and|can (?:you|we)|could (?:you|we)|let'?s|maybe) +)*(?:remove|crop|cut|lose|get rid of|take|fix|zoom past|hide|eliminate|trim) (?:them|those|these|that|it)(?: out| off| away| in)?", "remove the black bars"),
    (r"\b(?:is|was|are|were|came out|looks|appears|ended up|turned out)(?: \w+)? upside[- ]down\b[^.;!?\n,]*?(?:,|;| -|[.!]| so| and)+ *(?:(?:so|please|and|can (?:you|we|someone)|could (?:you|we|someone)|let'?s|maybe) +)*(?:flip|turn|rotate|fix|put|correct) (?:it|that|this|them)(?: (?:the )?(?:right|correct) (?:way|side) (?:up|round|around)| over| around| back| right)*", "; rotate it by 180 degrees"),
    (rf"({MEGABYTES})[^.;!?\n]*?{SO}(?:(?:it|this|that|the (?:video|file))(?:'ll| would| will| should| must| needs?| has| have|'d)*(?: to| have to| need to)* be )?(?:compress(?:ed)?|shr[iu]nk|reduced?|ma[dk]e|squeezed?|got|get|brought|bring)(?: (?:it|this|the (?:video|file)|down|small enough|smaller))*(?: (?:to|for|below|under|so it) (?:that|this|fits?|fit)(?: size| limit)?)", r"; compress it to \1"),
    (r"\b(?:how (?:often|many times|much|frequently)|every time) (?:i|he|she|we|they|you) (?:say|says|said|use|uses|used) ((?:the word )?<q>(?:(?:,| and| or)* <q>)*)[^.;!?\n]*?[-,.;]+ *(?:(?:so|please|and|can|could|should|may|let'?s) +)*(?:you |we |someone )*(?:those|these|they|them|that|it|all|cut|remove|edit|take|bleep|get)\b[^.;!?\n]*", r"remove \1"),
    (rf"\b((?:the|our|my) (?:logo|watermark)) (?:is|looks|seems|feels) (?:[\w]+ ){{0,3}}?(?:too )?(big|large|huge|small|tiny|little)\b[^.;!?\n]*?{SO}(?:enlarge|shrink|reduce|increase|make|scale|resize|blow|bump|fix|change) (?:it|that|this|its size|the size)(?: (?:smaller|bigger|larger|down|up|a bit|a little|slightly))*", lambda found: f"make {found[1]} {'bigger' if found[2].lower() in ('small', 'tiny', 'little') else 'smaller'}"),
    (r"\b((?:the|our|my) (?:logo|watermark))\b([^.;!?\n]*?) (smaller|bigger|larger) and (?:a bit |a little |slightly |maybe |also |even |much )*(?=more |less |fainter|paler|lighter)", r"\1\2 \3; make the logo "),
    (r"[?.!;,-]+ *(?:maybe |perhaps |e\.g\.?,? |for example,? )?(?:something|anything|text|wording|words)(?: along the lines of| like| such as| similar to|:) (<q>)", r" saying \1"),
    (r"\bend (?:it |the video )?with ((?:the |our |my )(?:logo|watermark)) and (?=(?:the )?(?:text|words|title|message|line)\b)", r"end with \1 and end with "),
    (r"\bintro ?(?:/|or|&) ?outro\b", "intro and outro"),
    (r"\b(?:have|get|set|put|see|keep|want|watch) ((?:the )?(?:(?:whole|entire|full) )?(?:video|thing|film|talk)|clip \d+|it|everything|all of it) at (\d[\d.]*) ?x\b(?: speed)?", r"play \1 at \2x speed"),
    (r"\bthen (?:to )?(?:resume|return|go back|come back|get back|continue|back)(?: (?:to|at|with))? (?:the )?(?:normal|regular|original|usual) (?:speed|pace)\b", ""),
    (r"\bcheck (?:the |on the )?(?:white balance|exposure|focus|audio levels?|levels|colou?rs?)\b", "look at it"),
    (r"\b(?:can|could|may|might) (it|they|that|the [\w-]+) (?:maybe |also |please |possibly )*be (?=(?:in |a bit |a little |slightly |made |more |less |much )*(?:yellow|white|red|blue|green|black|orange|pink|bold|bigger|larger|smaller|louder|quieter|brighter|darker|faster|slower|longer|shorter|higher|lower|visible)\b)", lambda found: f"make {'them' if found[1].lower() == 'they' else found[1]} "),
    (r"\b(gets?|got|becomes?|becoming|goes|went|turns?) (?:(?:really|very|so|super|extremely|pretty|quite|way|much|rather|too|a (?:bit|little)) )+(?:too )?(loud|quiet|dark|bright)\b(?! there)", r"is too \2"),
    (r"\b(?:take|pull|rip|strip|edit) (those|these|the|all|my|our) (bloopers?|outtakes|mistakes|retakes|false starts|pauses|silences|ums|fillers?) out\b", r"remove \1 \2"),
    (r"\bedit ((?:those|these|the|all|my|our|any) (?:[\w-]+ )?(?:bloopers?|outtakes|mistakes|retakes|false starts|pauses|silences|ums|filler words|fillers?|parts?|bits?)) out\b", r"remove \1"),
    (r"\bmost interesting (?:portions?|parts?|bits?|moments?|sections?|segments?)\b", "best parts"),
)
"""What was said of a thing, and the wish with "it", "them" or "that" for the thing."""
PRAISE = (
    (r"(?:^|(?<=[.!?] ))(?:really |very |such |absolutely |overall,? |what )*(?:an? )?(?:great|nice|good|awesome|excellent|amazing|fantastic|lovely|beautiful|solid|super|wonderful|fabulous|terrific) (?:job|work|stuff|effort|choice|touch) (?:on|with|of|for|by|to) [^.;!?\n]*[.;!]?(?= |$)", "thanks. "),
    (r" ?\((?P<inside>(?:sorry|the|it|i|we|he|she|they|my|our|that|this|there|you|because|since|some|which|long story|not (?:\d|in|as|an?|too)|background|source|main|original|raw)\b[^()]*)\)", _remark),
    (rf"(?:^|(?<=[.!?] ))((?:the|my|our) (?!(?:{VERBS})\b)[\w-]+(?: [\w-]+){{0,3}}), which ((?:is|are|feels|looks|sounds|seems) (?:\w+ )*?too \w+)(?: (?:compared|relative) (?:to|with) [^.;!?\n]*)?", r"\1 \2"),
)
"""What is liked, and what stands in brackets beside a request."""
REWRITES = (*PRAISE, *TIMES, *SOUND, *THINGS)
