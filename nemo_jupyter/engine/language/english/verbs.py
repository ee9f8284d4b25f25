"""The verbs of English requests, and the forms they take."""

# ruff: noqa: E501
# fmt: off

from __future__ import annotations

import re

VERBS = (
    "add|put|insert|include|place|create|make|give|apply|use|attach|drop|throw|generate|set|lay|want|need|show"
    "|display|write|overlay|remove|delete|cut|trim|strip|get|take|kill|eliminate|clean|clear|erase|edit|lose"
    "|ditch|chop|snip|clip(?= out| off)|discard|exclude|tighten|shave|crop|scrap|silence|change|turn|switch|convert|swap|recolor"
    "|restyle|style|update|render|merge|combine|join|concatenate|stitch|splice|compile|assemble|append|split"
    "|divide|slice|keep|retain|leave|move|shift|reorder|rearrange|arrange|sort|duplicate|copy|clone|repeat|loop|freeze"
    "|reverse|rewind|speed|slow|accelerate|fade|dissolve|crossfade|rotate|flip|mirror|spin|tilt|zoom|punch|blur"
    "|stabilize|stabilise|steady|mute|unmute|duck|lower|raise|increase|decrease|boost|reduce|amplify|normalize"
    "|normalise|denoise|sync|match|align|export|save|download|send|upload|publish|share|undo|redo|revert|caption"
    "|subtitle|transcribe|translate|dub|burn|animate|highlight|find|pick|select|extract|pull|grab|shorten|extend"
    "|lengthen|stretch|condense|compress|shrink|resize|scale|reframe|reformat|brighten|darken|lighten|saturate|desaturate|grade"
    "|colou?r|tint|fix|correct|adjust|enhance|improve|polish|smooth|soften|replace|play|stop|start|end|open|close"
    "|finish|begin|bring|do|help|check|tell|explain|describe|analyze|summarize|dim|sharpen|crank|pump|bump|tone|build"
    "|produce|turn|transform|separate|isolate|record|narrate|voice|pan|hide|center|centre|position|round|frame|letterbox"
    "|pop(?= (?:in|on) )|chuck|slap|stick|bang|whack|squeeze|work(?= in )|print|type|underscore|score|superimpose|bleep|beep|censor|side-?chain|spit|churn|kick|roll|mix|tag|overdub|read|speak|say|clarify|enable|disable"
    "|de-?shake|fast[- ]forward|trash|unite|quicken|hurry|dial|normali[sz]e|concat|link|fuse|watermark|brand|balance|level|master|equalize|title|label|name|count|time|automate|process|convert|go|let|have|try|pair|razor|blade"
    "|slot|prepend|tack|weed|zap|prune|nuke|downsize|downsample|downres|pivot|un-?mirror|replicate|decelerate|trade|carve|prolong|whittle|pare|boil|linger|hold|ramp|output|prepare|adapt|rescale|choose|double(?= (?:up|the))"
    "|layer|embed|introduce|incorporate|inject|straighten|optimi[sz]e|deliver|repurpose|orient|encode|transcode|retime|feature(?= (?:the|my|our))"
    "|downscale|upscale|restore|rip|hard-?code|exchange|triple(?= the)|substitute|run(?= (?:it|this|that|everything|clips?|the (?:video|clip|footage|film|intro|outro|first|last|second|whole|end|part)))"
    "|warm(?= (?:it|this|the|them|up))|cool(?= (?:it|this|the|them|down))"
)
"""What may begin a request."""
DONE = {
    "reduced": "reduce", "lowered": "lower", "decreased": "decrease", "increased": "increase", "boosted": "boost", "raised": "raise", "lifted": "raise",
}
"""Participles of a list of wishes: "vintage look, reduced contrast"."""
DOING = {
    "removing": "remove", "adding": "add", "cutting": "cut", "trimming": "trim", "keeping": "keep", "combining": "combine",
    "merging": "merge", "boosting": "boost", "lowering": "lower", "raising": "raise", "speeding": "speed", "slowing": "slow",
    "putting": "put", "inserting": "insert", "applying": "apply", "tightening": "tighten", "deleting": "delete", "muting": "mute",
    "cropping": "crop", "zooming": "zoom", "fading": "fade", "exporting": "export", "brightening": "brighten", "reducing": "reduce",
}
"""What a list may say instead of a request: "by removing the pauses and boosting the voice"."""
IRREGULAR = {
    "cut": "cut", "put": "put", "set": "set", "split": "split", "let": "let", "sped": "speed", "made": "make", "taken": "take",
    "thrown": "throw", "kept": "keep", "left": "leave", "shown": "show", "sent": "send", "brought": "bring", "built": "build",
    "done": "do", "lost": "lose", "given": "give", "hidden": "hide", "laid": "lay", "written": "write", "found": "find",
    "frozen": "freeze", "shrunk": "shrink", "spun": "spin", "undone": "undo", "redone": "redo", "gotten": "get",
}
NO_PARTICIPLE = frozenset(["want", "need", "go", "have", "help", "tell", "time", "color", "start", "end", "finish", "begin", "close"])
"""Verbs whose participle says how something is, or that are asked of a person."""


def _stem(verb: str) -> str:
    """What the ending follows: trim makes trimm-ing, remove remov-ing."""
    short = re.search(r"[^aeiou][aeiou][bgkmnprt]$", verb)
    if short and not re.search(r"..(?:en|er|it)$", verb):
        return verb + verb[-1]
    return verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb


def _past(verb: str) -> str:
    return re.sub(r"(?<=[^aeiou])yed$", "ied", _stem(verb) + "ed")


PLAIN = [verb for verb in re.sub(r"\(\?=.*?\)+|\?", "", VERBS).split("|") if verb.isalpha()]
GERUNDS = {_stem(verb) + "ing": verb for verb in PLAIN} | {"getting rid of": "get rid of"}
"""What follows "would you mind": the verb by the form in -ing."""
PARTICIPLES = {
    _past(verb): verb for verb in PLAIN if verb not in (*IRREGULAR.values(), *NO_PARTICIPLE)
} | IRREGULAR
"""What follows "should be": the verb by its participle."""
