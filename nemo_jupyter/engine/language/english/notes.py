"""English revision notes, which begin with a time: "9:22 - add a title", "[0:40-0:55] cut this bit".

What follows is meant there: "at 9:22, add a title", "remove 0:40 to 0:55".
"""

# One way of saying it a line, however long: a table is read by its first column.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from .verbs import VERBS

TIME = r"(?!9:16\b)(?:\d{1,2}:)?\d{1,2}:[0-5]\d(?:\.\d+)?(?!\d|:\d|%|(?!ish\b)\w)"
NOTE = r"(?:^|(?<=[\n.;!?/|] )|(?<=\n)|(?<=[\n.;!?/|] [-*•] ))\s*(?:[-*•] |\d{1,2}[.)] )?(?:(?:note|comment|feedback|edit|timestamp|timecode|revision|change|todo|fixe?|list)s? ?(?:\d+ ?)?(?:at|@|for|from)? ?:? )?"
"""Where a note may begin."""
MARK = r"(?:~|ca\.? |around |about |roughly |approx(?:\.|imately)? )?"
SIGN = r"\s*(?:[:,)\]|]|-+>?|=>|→|[:,)\]] ?-+>?)+\s+"
"""What sets a time apart from the note on it."""
NO_NOTE = r"(?!(?:s|sec|secs|seconds?|min|mins|minutes?|long|highlights?|clips?|videos?|version|reel|teaser|trailer|short|timer|countdown|mark|am|pm|of|to|and|or|in|is|on|onwards?|until|till|for|max|is|was|are|has|into|as|marks?|from|at|-)\b|[-\d,.;:)])"
"""What after a bare time would make it a length, or the end of a list."""
TO = r" ?(?:-+>?|=>|→|to|until|till|through|thru|and) ?"
THIS = r"(?:(?:this|that|the|it)(?: (?:whole|entire))?(?: (?:bit|part|section|segment|piece|stretch|scene|shot|moment|pause|silence|one))?|here|out|please|completely|entirely|all|altogether)"
AWAY = r"(?:please |just |can (?:we|you) |could (?:we|you) |let'?s |i'?d |should be |needs to be |must be |to be )*(?:cut|remove[d]?|delete[d]?|trim(?:med)?|lose|drop(?:ped)?|take|taken|get rid of|edit(?:ed)?|skip|chop)(?! (?:to|in|into)\b)"
REWRITES = (
    (rf"(?<=\w) \d{{1,2}}[.)] (?=[\[(@]?{TIME})|(?<=[\w>]) [/|+] (?=[\[(@]?{TIME})", "; "),
    (rf"{NOTE}[\[(]?(?:from |between |at )?({TIME}){TO}({TIME})[\])]?(?:{SIGN}|\s+)(?:(?:here|this|in this part)[,:]? )?{AWAY}(?: {THIS})*(?=\s*$|\s*[.;,!?\n(]| - )", r"; remove \1 to \2"),
    (rf"{NOTE}[\[(]?({TIME}){TO}({TIME})[\])]?(?:{SIGN}|(?<=[\])])\s+)(?=[a-z<'\"])", r"; from \1 to \2, "),
    (rf"{NOTE}(?:@ ?|at )?{MARK}({TIME})(?: ?-?ish| or so)?{SIGN}(?!(?:the )?(?:very )?end\b)(?=[a-z<'\"])", r"; at \1, "),
    (rf"{NOTE}(?:@ ?|at )?[\[(]{MARK}({TIME})[\])]:?\s+(?=[a-z<'\"])", r"; at \1, "),
    (rf"{NOTE}(?:@ ?|at )(?:the )?{MARK}({TIME})(?: ?-?ish| or so)(?: mark)?,?\s+(?=[a-z<'\"])", r"; at \1, "),
    (rf"{NOTE}@ ?({TIME}),?\s+(?=[a-z<'\"])", r"; at \1, "),
    (rf"{NOTE}({TIME})\s+{NO_NOTE}(?=(?:{VERBS}|<|the\b|my\b|our\b|a\b|an\b|music\b|text\b|logo\b|title\b|sound\b|audio\b|captions?\b|subtitles?\b|volume\b|voice\b|picture\b|image\b|transition\b|too\b|please\b|can\b|could\b|should\b|maybe\b|needs?\b|no\b|this\b|it\b|here\b|lower\b|font\b|typo\b|pause\b|i\b|we\b))", r"; at \1, "),
    (rf"((?:^|[\n.;] ) ?(?:at {TIME}|from {TIME} to {TIME}), [a-z][^.;\n]*?)(?:,? and|,|;| [/|+]) ({TIME})\s+{NO_NOTE}(?=(?:{VERBS}|text|title|logo|music|lower[- ]third|captions?)\b)", r"\1; at \2, "),
    (rf"((?:at|from) {TIME}(?: to {TIME})?, )(text|title|lower[- ]third|logo|caption): (?=<q>)", r"\1add \2 "),
    (rf"(^| )at ({TIME}), ((?:(?!\bthen\b)[^.;!?\n])*?),? (?:until|till|up to|through) ({TIME})", r"\1from \2 to \4, \3"),
    (rf"(at {TIME}),? {AWAY}(?: (?:it|this|that|here))?(?: out| away| please| here)*(?=\s*$|[.,;!?])", r"\1, remove this part"),
    (rf"at ({TIME}),? (?:please |can (?:we|you) |could (?:we|you) )*(?:insert|put in|drop in|splice in|add|play) (<[vj]\d*>)(?: here)?(?=\s*$|[.,;!?])", r"insert \2 at \1"),
    (rf"at ({TIME}),? (?:please |can (?:we|you) |could (?:we|you) )*(?:pause|freeze|hold|stop)(?: (?:it|the (?:video|frame|picture|image)|here|there))*(?: for (?:about |around |like )?(\d[\d.]* ?\w+|a (?:second|moment)))?(?: here| please)*(?=\s*$|[.,;!?])", lambda found: f"freeze at {found[1]}" + (f" for {found[2]}" if found[2] else "")),
    (rf"at ({TIME}), (?:please )?mute(?: (?:it|this|the (?:audio|sound)))?(?:;|,| and)+ at ({TIME}), (?:please )?un-?mute(?: (?:it|this))?", r"mute from \1 to \2"),
    (rf"at ({TIME}), (?:the )?(?:background )?(music|song|track) (?:should|could|can|must|needs to|has to|may) (?:start|begin|come in|kick in|set in)(?: playing)?(?: here)?(?:,? (?:and )?not [^,.;!?\n]*)?", r"start the \2 at \1"),
    (rf"((?:at|from) {TIME}(?: to {TIME})?, [^.;!?\n]*?) here\b(?=\s*$|[ ,.;!?])", r"\1"),
    (rf"(at {TIME}),? (?:there(?:'s| is| are)|i (?:have|hear|make|left|see)|you (?:can )?(?:hear|see)) (?:an? |some )?(?:\w+ )*?(pauses?|silences?|gap)\b[^.;!?\n]*?(?:,|;| -|\.| so| and)+ (?:can you |please |could you |so )*(?:remove|cut|take|trim|get rid of|edit|shorten|delete) (?:it|that|this|them)(?: out| down| away)?", r"\1, remove the silence"),
    (rf"(at {TIME}),? (?:there(?:'s| is) (?:an? )?|the |an? |this )?(?:(?:hard|abrupt|harsh|sudden|jump|rough) )*(transition|cut|change|switch|jump)(?: (?:is|feels|looks|seems))?\b[^.;!?\n]*?(?:,|;| -|\.| so| and)+ (?:please |can you |could you |so |maybe |perhaps |can we |could we )*(?:try |use |add |make it |put |i'?d rather have |i'?d like |i'?d prefer |have |go (?:with|for) )+", r"\1, use "),
    (rf"((?:at|from) {TIME}(?: to {TIME})?, (?:please |can you |could you )*(?:{VERBS})\b[^.;!?\n]*?) (?:when|where|while|as|just as|right when) (?:the|he|she|they|i|you|it|we|my|somebody|someone|a|an)\b(?![^,.;!?\n]*\d)[^,.;!?\n]*", r"\1"),
    (rf"((?:at|from) {TIME}(?: to {TIME})?,) (?:way |far |a (?:bit|little) |much )?too (?:long|slow|fast|short|loud|quiet|dark|bright|hard to \w+)[^.;!?\n,]*?(?:,|;| -|\.| so| and)+ (?=(?:please |can you |could you |so |maybe |can we |could we )*(?:{VERBS})\b)", r"\1 "),
)
"""Notes, each as the request it stands for."""
