"""English that says what is to have happened: "the pauses gone", "clip 2 should be muted"."""

# One way of saying it a line, however long: a table is read by its first column.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

DONE = (
    ("gone|removed|deleted|taken out|cut out|trimmed out|edited out|stripped out|dropped|thrown out", "remove"),
    ("muted|silenced", "mute"), ("reversed|played backwards", "reverse"), ("flipped|mirrored", "flip"), ("rotated", "rotate"),
    ("boosted|raised|turned up", "raise"), ("lowered|turned down|brought down", "lower"), ("ducked", "duck"),
    ("matched|levell?ed|evened out|normali[sz]ed|balanced", "normalize"), ("stabili[sz]ed|steadied", "stabilize"),
    ("brightened", "brighten"), ("darkened", "darken"), ("sharpened", "sharpen"), ("blurred", "blur"),
    ("trimmed", "trim"), ("tightened", "tighten"), ("shortened", "shorten"), ("cropped", "crop"), ("resized", "resize"),
    ("sped up", "speed up"), ("slowed down", "slow down"), ("merged|joined|stitched together|combined", "merge"), ("split", "split"),
    ("added|put in|included|inserted", "add"), ("burned in|burnt in", "burn in"), ("exported|rendered", "export"), ("looped", "loop"),
    ("denoised|cleaned up", "clean up"), ("faded out", "fade out"), ("faded in", "fade in"), ("centered|centred", "center"),
    ("moved", "move"), ("swapped", "swap"), ("replaced", "replace"), ("duplicated", "duplicate"), ("captioned", "caption"), ("subtitled", "subtitle"),
)
"""What may be said of a thing that something was done to, and the request for it."""
NEEDED = {
    "removing": "remove", "deleting": "delete", "cutting": "cut", "muting": "mute", "trimming": "trim", "boosting": "boost",
    "brightening": "brighten", "sharpening": "sharpen", "stabili[sz]ing": "stabilize", "tightening": "tighten", "rotating": "rotate", "flipping": "flip",
}
FINITE = r"is|are|was|were|be|been|being|has|have|had|gets?|got|i|we|you|he|she|they|it|who|that|which|where|when|while|because|if|not|never|already|just|and|or|but|so|then|to|should|must|needs?|can|could|will|would|may|do|does|did|with"
NAMED = rf"(?:(?:the|my|our|his|her|their|all|any|every|each|this|these|those|both)|clips?|(?:the )?(?:first|last|second|third)|(?!(?:{FINITE})\b)[a-z]+s|music|audio|sound|video|footage|logo|hiss|noise|background|volume|text|dead|silence|everything|(?:long|awkward|big) (?=[a-z]+s))"
THING = rf"({NAMED}(?: (?!(?:{FINITE})\b)[\w'<>&-]+){{0,4}}?)"
PAIR = rf"({NAMED}(?: (?!(?:{FINITE})\b)[\w'<>&-]+){{0,4}}?(?:(?:,? and|,) (?:the |my )?(?!(?:{FINITE})\b)[\w'<>&-]+(?: (?!(?:{FINITE})\b)[\w'<>&-]+){{0,2}}?)?)"
OUTSET = r"(?:^|(?<=[,.;:\n!?] )|(?<=\n)|(?<=\band )|(?<=\bthen )|(?<=\bso )|(?<=\bthat )|(?<=\bbut ))"
MUST = r"(?: also| all| both| really| just| probably| definitely)*(?: (?:should|must|shall|can|could|ought to|needs? to|has to|have to|'d better|had better)(?: also| all| both| please| just)* be)(?: (?:completely|fully|all|also|just))*"
MIND = r"(?:make sure|ensure|see to it|check|be sure)(?: that)? "
TAIL = r"(?=\s*(?:$|[,.;:!?\n]| and | but | then | please| thanks|(?: (?:to|at|by|from|in|over|with|for|after|before|between|on|down|so)\b)))"
END = r"(?=\s*(?:$|[,.;:!?\n]| and | but | then ))"

REWRITES = (
    *((rf"{OUTSET}{PAIR}{MUST} (?:{done}){TAIL}", rf"{verb} \1") for done, verb in DONE),
    *((rf"\b{MIND}{PAIR} (?:is|are|gets?)(?: all| also| fully)* (?:{done}){TAIL}", rf"{verb} \1") for done, verb in DONE),
    *((rf"{OUTSET}{THING} (?:{done}){END}", rf"{verb} \1") for done, verb in DONE if verb != "split"),
    (rf"{OUTSET}{PAIR}(?: also| all| both| really| just)* (?:can|could|should|must|may|needs? to|has to|have to|might as well)(?: all| both| just| also)* (?:go|disappear|leave){END}", r"remove \1"),
    (rf"{OUTSET}(?:we|i) (?:can|could) (?:do|live|easily do|easily live) without {PAIR}{END}", r"remove \1"),
    *((rf"{OUTSET}{PAIR} (?:needs?|wants?|could do with|could use) {doing}{END}", rf"{verb} \1") for doing, verb in NEEDED.items()),
)
"""The same as requests, applied before anything else is read."""
