"""What English adds to a request that changes nothing in it: courtesies, reasons, the name of the file."""

# One way of saying it a line, however long: a table is read by its first column.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

EDITING = (
    r"split(?: up)?|slice|divide|chop|break(?: up)?|separate|loop|repeat|extend|lengthen|stretch(?: out)?|expand|prolong|reduce|condense|shrink|tighten|reframe|reformat"
    r"|brighten|darken|scale(?: down)?|downscale|downsize|rescale|turn|spin|pivot|mirror|un-?mirror|rewind|silence|stabili[sz]e|steady|subtitle|caption|transcribe|make|get|run|accelerate|slow|speed|crank up"
    r"|decelerate|quicken|fast[- ]?forward|change|switch|adapt|format|reshape|set|bring|squeeze|boil|whittle|pare|carve|blade|razor|double the speed of|flip|resize|reverse|rotate|crop|mute"
)
"""Verbs whose object is the film as it is: the name of its file is as good as "the video"."""
WHY = r"drags?(?: on)?|lags|feels? [\w ]+|is (?:too )?(?:long|slow|boring|dull|much|big|heavy|large)|gets boring|looks? [\w ]+|flows? better|feels? tighter"
REWRITES = (
    (r"(?:^|(?<=[.;] ))(?:hey|hi|hello|okay|ok|alright|yo)(?: there| nemo)?[,!]? (?=[a-z])", ""),
    (r"(?:,? (?:for (?:me|us|my (?:channel|audience|viewers|followers|boss|class|students|page|friends|blog|website))|thanks|thank you|thx|pls|please|real quick|asap|if you can|if possible|before (?:i|we) (?:post|upload|publish|share|send) (?:it|this)))+(?=\s*$|[.;!])", ""),
    (rf",? (?:because|since|as) (?:it|this|that|they)(?:'s|'re)? (?:really |just |kind of |too |so |way )*(?:{WHY}|long|slow|boring|dull|big|heavy|large)(?=\s*$|[,.;!])", ""),
    (rf",? so (?:that )?it (?:{WHY})(?=\s*$|[,.;!])", ""),
    (rf"\b({EDITING})((?: (?:up|down|my|the|this|video|clip|file|recording|footage))*)(?: (?:called|named))? <v>(?! (?:the )?(?:intro|outro|opening|first|last)\b)(?!(?:,| and| &| with) (?:<v>|<f>))", r"\1 the video"),
    (r"(?<!slot )(?<!splice )(?<!throw )(?<!drop )(?<!put )(?<!bring )(?<!slide )(?<!add )(?<!stick )(?<!cut )\b(of|in|out of) <v>(?!,? (?:and|&) <v>)", r"\1 the video"),
    (r"\b((?:cut|trim|remove|delete|drop|take|chop|lose|get rid of|shave|snip|slice|crop|hack|knock|lop|clip|discard|skip|strip|axe|ditch|edit|version|reel|highlights?|moments?|clips|teaser|montage|recap|silences?|pauses|words)\b[^,.;<]*(?:<t>)?[^,.;<]*?) (from|off) <v>(?=\s*$|[,.;])", r"\1 \2 the video"),
    (r"\b(still(?: frame)?|freeze(?:[- ]frame)?|frame hold|hold frame)((?: at|,) \d[\d:.]*(?: ?s(?:ec(?:ond)?s?)?)?)(?: mark)?(?:,? ?[-(–] ?|, ?| )(?:for )?(\d+(?:\.\d+)? ?(?:s|secs?|seconds?))\b\)?", r"\1 at\2 for \3"),
    (r"\b(still|freeze|hold)((?: [a-z]+)?) at(?:,| at) ", r"\1\2 at "),
    (r"\b(my|our|this|the) (?!speech\b){source} (?=\d[\d.]* ?(?:%|x\b|degrees?|deg|°|seconds?\b|secs?\b|s\b|times\b|\d*:\d|percent))", "the video "),
    (r"\b(?:initial|starting|opening) (?=(?:\d+|three|five|ten) ?(?:s|secs?|seconds?)\b)", "first "),
    (r"\b(?:closing|ending) (?=(?:\d+|three|five|ten) ?(?:s|secs?|seconds?)\b)", "last "),
    (r"\b((?:first|last) (?:\d+|three|five|ten) ?(?:s|secs?|seconds?)) off (?=the |my |this |it\b)", r"\1 of "),
    (r",? so (?:that )?it(?:'s| is) (under|below|less than|smaller than|at most|no more than) (?=\d+ ?(?:mb|megabytes?)\b)", r" to \1 "),
    (r"\b(turn|spin|rotate) (?:the |my |this |our )?[a-z]+ 180(?=\s*$|[,.;])", r"\1 the video 180 degrees"),
    (r"\bthree[- ]quarters of a minute\b", "45 seconds"),
    (r"\b(?:(?:a )?quarter|25%) of a minute\b", "15 seconds"),
    (r"(?<!for )(?<!to )(?<!into )(?<!as )\b(?:my|our|this) (?:reel|short)\b(?! (?:film|clip|video|format|shape|size|intro|version))", "the video"),
    (r"\bplay <v>(?= (?:(?:at|to) (?:\d|half|double|twice)|in (?:reverse|slow)|backwards?|twice|\d|(?:two|three|four|five) times))", "play the video"),
    (r"\bput <v>(?= (?:in|into|to) (?:an? )?(?:\d+:\d|vertical|portrait|square|landscape|widescreen|horizontal|slow))", "put the video"),
    (r"\bspeed up ((?:the |my |this )?\w+) (?:by )?(\d[\d.]*(?:%|x| times)|one and a half times) (?:faster|quicker)\b", r"make \1 \2 faster"),
    (r"\b((?:re-?takes?|takes|repeat\w*|repetitions|restarts|flubs|false starts|stutters|duplicates?|bloopers|mess-?ups|lines|phrases|attempts|stumbles|mistakes)\b[^,.;]*?),? (?:and|but) (?:only )?(?:keep|leave|use)(?: only| just)? (?:the |my )?(?:best|last|final|good|latest|cleanest)(?: (?:one|take|version|attempt)s?)\b", r"\1"),
    (r"\bthe very (?=(?:last|first|final|beginning|start|end|opening)\b)", "the "),
    (r"\b(flip|mirror|rotate) the (?:shot|picture|image|scene|frame)\b", r"\1 the video"),
    (r"\b(freeze|hold|pause)(?: on)? the (?:shot|picture|image|scene)(?= (?:at|for) )", r"\1 the frame"),
    (r"\b((?:black |letterbox |dark )(?:bars|borders|edges|bands|strips)) (?:at|on|from) (?:the )?(?:(?:top|left|bottom|right)(?:,? and (?:the )?(?:bottom|right|top|left))?|sides|both sides)\b", r"\1"),
    (r"\bsomewhat\b", "a bit"),
    (r"\b((?:reorder|rearrange|arrange|put|sort|order) (?:the |my |these )?(?:clips|them|shots|videos)) (?:like this|like so|this way|as follows):?(?= ?\d)", r"\1 in this order:"),
    (r"\b(?:i|we)(?:'ve| have)?(?: got)? (?:the |these |some )?((?:\w+ ){0,3}?(?:clips|videos|files|recordings|takes)),? (?:and |so |please )*(?:make|turn|put|merge|combine|join|cut|edit|stitch|bring) them (?:all )?(?:in)?to (?:one|a single)(?: \w+)?(?=\s*$|[,.;])|\b(?:i|we)(?:'ve| have)?(?: got)? (?:the |these |some )?((?:\w+ ){0,3}?(?:clips|videos|files|recordings|takes)),? (?:and |so |please )*make them one\b(?: \w+)?", "merge the clips"),
    (r"\bbetween (\d[\d:.]*) ?& ?(\d)", r"between \1 and \2"),
    (r"\b(?:starting|beginning) (?:at|from) (\d[\d:.]*(?: ?s(?:ec(?:ond)?s?)?)?),? and (?:ending|stopping|finishing) at (?=\d)", r"from \1 to "),
    (r"\bspeed (it|this|the video|my video|the clip|<c>|clip \d+|the footage|the recording) (by|\d)", r"speed up \1 \2"),
    (r"\b(first|last|opening|closing|initial|final) minute and a half\b|\b(?:one|a) minute and a half\b", r"\1 90 seconds"),
    (r"(?<=[a-z] )(\"um\"|'um'|<q>) and (\"uh\"|'uh'|<q>) (?=in\b|from\b)", r"\1, \2 "),
)
