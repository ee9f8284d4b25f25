"""English requests that are no imperative, and the imperative they stand for.

"Would you mind removing the intro", "the intro should be removed", "I want the intro gone" and
"chuck the intro out" are all "remove the intro": the tables need to know that one only.
"""

# One way of saying it a line, however long.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

import re

from .measures import UNITS_IN_WORDS
from .verbs import GERUNDS, PARTICIPLES, VERBS

START = r"(?:^\s*|(?<=[,.;:!?\n-] )\s*|(?<=\n)|(?<= and )|(?<= but )|(?<= then ))"
"""Where a request may begin."""
END = r"(?=\s*$|\s*[,.;!?\n]|\s+-\s| (?:and|then|so|please|again|as well|too|starting|beginning|(?:from|at) \d|from (?:the|my|this) (?:video|timeline|clip|edit|film|end result))\b)"
"""Where it may end."""
NEXT = rf"(?:\s*,(?!\s*(?:and|then|so|but)\b)|{END})"
"""The same, with the comma of a list, over which no verb is lent: "pauses gone, captions"."""
WORD = r"[\w'<>:.%#/-]*[\w'<>%]"
DOER = r"i|you|we|if|when|while|so|because|but|and|which|who|where|how|what|why|that|there|should|could|can|would|will|do|does|did|is|are|was|were|not|to(?! \d)|or"
TIME = r"\d[\d:.]*(?: ?-?(?:s|secs?|seconds?|mins?|minutes?)\b)?"
DEFINITE = r"(?:(?:whatever(?:'s)?|half|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|second|third|fourth|fifth|final|opening|middle|the|my|our|this|that|these|those|its|his|her|their|all|any|every|each|both|everything|anything|clips?|shots?|scenes?|first|last|from|between)(?![\w'])|\d|<)"
NOUNS = rf"(?=(?:{DEFINITE}|(?!(?:{DOER}|{VERBS})\b)\w))(?!(?:{DOER})\b){WORD}(?: (?!(?:i|you|we|is|are|was|were|should|must|can|could|needs?|ha(?:s|ve)|but)\b)(?!and (?:{VERBS})\b){WORD}){{0,11}}?"
"""What a request is about: a few words without a subject of their own."""
THING = rf"{DEFINITE}[\w'<>:.%#/-]*(?: (?!(?:{DOER})(?<!and)\b)(?!and (?:{VERBS})\b){WORD}){{0,9}}?"
"""The same where it begins like a thing that is there."""
GONE = r"(?:cut|gone|removed|deleted|taken out|out|dropped|trimmed(?: off| out| away)?|cut (?:out|off|away)|chopped off|stripped(?: out)?|edited out)"
AWAY = r"(?:remove|delete|cut|trim|drop|lose|ditch|erase|scrap|discard|kill|chop|snip|get rid of)(?: out| off| away)?"
SUBJECT = rf"(?:(?:the|my|our|his|her|their|all|any|every|each|this|these|those|both)|clips?|first|last|second|third|(?!(?:{DOER})\b)[a-z]+s|music|audio|sound|video|footage|logo|hiss|noise|background|volume|text|dead|silence|everything|(?:long|awkward|big) (?=[a-z]+s))(?: (?!(?:{DOER}|be|been|being|has|have|had|gets?|got|he|she|they|it|never|already|just|must|needs?|may|with)\b)[\w'<>&-]+){{0,4}}?"
"""A thing, in a list of what is to have happened: "pauses gone, clip 2 muted"."""
THAT = r"(?:it|that|this|them|those|these)(?: (?:part|bit|section|segment|stretch|piece|one)s?)?"
OUT = r" (?:out|off|away)(?: of (?:there|here|it|the \w+))?"
IT = rf"{THAT}(?:{OUT})?"
TAKE_IT = rf"(?:{AWAY} {IT}|(?:bin|axe|chuck|trash|toss|junk|nix|purge) {IT}|(?:take|leave|throw|edit|toss|pull|rip|get) {THAT}{OUT})"
SO = r"(?:,|;|\.| -| so| and)+ *(?:(?:so|please|and|then|just|can you|could you|let's|feel free to|you can|we can|you could|we could) )*"
NOUNED = r"(?!(?:the|my|our|this|that|each|every|both|all|first|last|next|final) (?:\w+ )?(?:cut|split|fade|title|caption|loop|freeze)s?\b(?! (?:out|off|away)))"
"""No cut or split that is a thing itself: "the cut at 0:30"."""
LAYERED = r"watermarks?|logos?|text|captions?|subtitles?|titles?|music|song|noise|sound|hum|hiss|echo"
"""What lies over the film, or is heard in it: gone without the film going."""
NUMBER = r"(?:\d[\d.]*|an?|one|two|three|four|five|six|seven|eight|nine|ten)"
BIN = (
    r"bin|axe|nix|cull|prune|purge|zap|excise|trash|nuke|junk|omit|wipe(?: out)?(?! (?:everything|all|the timeline|the project|it|from|between)\b(?! (?:after|before|from|but|except)))|toss(?: out| away)?|chuck(?: out| away)?"
    r"|leave out|throw out|throw away|hack off|knock off|weed out|root out|rip out|yank(?: out)?|do away with|rid (?:me|us|it|the (?:video|footage)) of|get (?:me|us) rid of|get shot of|dispose of|dump|scratch|scrub(?: out)?|strike out|expunge|peel off|part with|take care of(?= (?:the |my |all )*(?:silen|pauses|ums|fill))"
    r"|(?:pull|filter|weed|sift|crop|clean) out(?= (?:the |my |all |any |every |long )*(?:first|last|opening|final|second|third|silen|pauses|dead|ums|uhs|filler|bad takes|gaps|empty|(?:part |bit |section )?(?:from|between)|\d|clip|music))"
)
"""Other words for removing, where a thing follows."""
FILM = r"(?:(?:the|my|this|our|whole|entire) )*(?:video|film|movie|clip|edit|footage|recording|vlog|episode|stream|podcast|interview|lecture|talk)|it|this|that|everything"
SEVERAL = r"(?:(?:all|these|those|the|my|our|both|of|them|\d+|two|three|four|five|six|raw|separate|[a-z]+) ){0,4}(?:clips|files|videos|recordings|takes|shots|scenes|segments|parts|pieces|them|these|those|everything|<[vfo]>)"
SYNONYMS = (
    (rf"{START}(?:break|cut|split|pull|take|tear|chop) ((?:{FILM}|(?:the |my |this )?\w+ (?:clip|video))) apart\b", r"split \1"),
    (r"\b((?:move|put|place|bring|use) [^,.;]*?(?:first|start|beginning|front|up front)) as (?:a|an|the) (?:teaser|hook|cold open|preview|opener)\b", r"\1"),
    (rf"{START}(?:carve(?: up)?|chunk|partition|subdivide|segment|dice|section(?: off)?|cleave|divvy up|cut up|chop up|slice up|break apart) (?={DEFINITE}|it\b)", "split "),
    (rf"{START}(?:bisect|halve) ((?:the |my |this )?(?:\w+ )?clip(?: \d+)?)\b", r"cut \1 in half"),
    (rf"{START}(?:lump|fuse|weld|bundle|bolt|mash(?: up)?|unite|unify|consolidate|paste|amalgamate|meld|knit|weave|chain|link(?: up)?|connect|pool|hook up) (?={SEVERAL})", "merge "),
    (rf"{START}(?:relocate|transfer|reposition|hoist|bump|pop|slot|stick|drag|jump) (?=(?:the |my |this )?(?:(?:\w+ )?(?:clip|shot|scene|segment)\b|clip \d))", "move "),
    (rf"{START}(?:abbreviate|abridge|curtail|slim(?: down)?|crunch(?: down)?|distil+|whittle(?: down)?|pare(?: down)?|boil(?: down)?|cram|squash|squish) ((?:{FILM})) (?=(?:down |in|with)?(?:to|into)\b)", r"shorten \1 "),
    (rf"{START}(?:tidy(?: up)?|squeeze|squash|compact|condense|crush|skip over|fast[- ]forward (?:through|past)|cut back(?: on)?|cut down(?: on)?|limit) (?=(?:the |my |all |any |those |these )*(?:long |awkward )?(?:silen|pauses|dead|gaps))", "tighten "),
    (rf"{START}(?:park|linger|dwell|rest|stay|hang|stop) on (?=(?:the|that|this) (?:\w+ )?(?:frame|shot|image)\b)", "hold on "),
    (rf"{START}(?:cherry-?pick|hand-?pick|curate|round up|dig out) (?=(?:the |my )*(?:best|top|good|great|high))", "pick "),
    (rf"{START}(?:bump|bring|push|get|take|raise|increase) (?:up )?(?:the |its )?(?:length|duration|runtime|running time) (?:up )?to ", "extend it to "),
)
"""Other verbs for the ones that the tables know, each with what it must be about."""
MODAL = r"(?:should(?: probably| really| just)?|must|ha(?:s|ve) to|needs? to|ought to|may|is to|are to|can(?: all| just)?)"
USELESS = r"(?:(?:is|are|'s|'re)(?:n't| not) (?:needed|necessary|useful|wanted|required)|(?:is|are|'s|'re) (?:un(?:necessary|needed|wanted|usable)|useless|pointless|redundant|superfluous|no good|garbage|rubbish))(?! *,)"
STRETCH = r"(?=[^,.;!?]*(?:\d|\bclips?\b|\bshots?\b|intro\b|outro\b|silences?\b|pauses?\b|dead air|gaps?\b|fillers?\b|takes?\b|ums\b|minute|second|half\b|music|songs?\b|soundtrack\b|bgm\b|captions?\b|subtitles?\b|subs\b|titles?\b|text\b|voice-?over|narration|transitions?\b|effects?\b|filters?\b|zooms?\b))"
"""Ahead stands what is a part of the film, and not a picture of something."""


def _base(found: re.Match[str]) -> str:
    """The imperative of a verb in -ing."""
    return GERUNDS[found["doing"].lower()]


def _active(found: re.Match[str]) -> str:
    """The imperative of a passive sentence: verb, thing, and the rest."""
    verb = PARTICIPLES[found["done"].lower()]
    particle = found["particle"] or ""
    thing = {"they": "them", "he": "him"}.get(found["thing"].lower(), found["thing"])
    return f"{verb}{particle} {thing}"


def _nothing(found: re.Match[str]) -> str:
    """What lies before or after a time, taken away."""
    side, time = (word for word in found.groups() if word)
    return f"remove everything {side} {time}"


def _apart(found: re.Match[str], imperative: str) -> str:
    """The imperative, kept apart from what follows it in a list."""
    return imperative + (";" if found[0].endswith(",") else "")


_DONE = rf"(?P<done>{'|'.join(PARTICIPLES)})(?P<particle> (?:up|down|off|out|away)(?! (?:the|by|to|of|from)\b))?(?![\w-])"
_LISTED = rf"(?!(?:cut|put|set|split|let|left|made|done|found|given|shown|kept|built|sent|lost|needed|wanted|helped|started|ended|finished|opened|closed|filmed|recorded|called|named|mixed|used|based|styled|animated|highlighted|rounded|framed|tinted|faded|colou?red|colou?r)\b){_DONE}"
_DOING = rf"(?P<doing>{'|'.join(GERUNDS)})\b"
FIRST = (
    (r"\b(?:the|my|our|this) music video\b", "the video"),
    (rf"^\s*(?:i (?:think|guess|feel|believe|reckon) (?:that )?)?(?:you|we) (?:should|could|might|ought to|forgot to|still need to)(?: also| maybe| probably| really)? (?=(?:{VERBS})\b(?![^.;!?\n]*\b(?:later|some ?day|next time|tomorrow|eventually)\b))|^\s*i (?:think|guess|feel|believe|reckon)  *(?=(?:{VERBS})\b)", ""),
    (r",? (?:cheers|ta|many thanks|much appreciated|tia|ty)[ .!]*$", ""),
    (rf"^\s*(?:process|edit|go through|take|for|on|in)? ?(?:all|each|every)(?: of)?(?: the| my| these)?(?: mp4| mov| video)* (?:files?|videos?|clips?|footage)(?: (?:in|from|of) (?:my|the|this) (?:folder|directory|library|project))?: (?=(?:{VERBS})\b)", ""),
    (rf"{START}(?:(?:i|we) (?:think|guess|feel(?: like)?|believe|reckon|suppose|figure)(?: that)?|imo|imho|in my opinion|honestly|tbh),? (?={DEFINITE}|we\b|you\b|it (?:should|needs?|must|has to)\b)", ""),
    (rf"{START}(?:would|do) you mind |{START}(?:mind|how about|what about|try|consider|start(?: off)? by|begin by|(?:we|you|i) (?:could|might) try|what if (?:we|you) (?:try|tried)) (?=\w+ing\b)", "doing: "),
    (rf"{START}(?:(?:i|we)(?:'m| am|'re| are|'d| would)? )?(?:need|could use|want|require|looking for|like|love|appreciate|have|having|struggling)(?: (?:some|your|a bit of|a little))? (?:help|assistance|a hand|support|guidance|trouble|difficulty|problems|issues)(?: (?:with|on|in|when))? (?:colou?r[- ](?=grad|correct))?(?=\w+ing\b)", "doing: "),
    (rf"doing: {_DOING}", _base), (r"doing: ", ""),
    (rf"^\s*(?:i (?:wonder|was wondering) if |do you think |(?:are|would) you (?:be )?able to |i (?:need|could use|want) (?:some |your )?help(?: to)? )(?:you |we )?(?:could |can |to )?(?=(?:{VERBS})\b)", ""),
    (r"^\s*(?:to (?:start|begin) with|for starters|first of all|first off|last but not least|one (?:more|last) thing|step \d+|with (?:one|a single) click)[,:]? (?=\w)", ""),
    (rf"{START}(?:make sure|be sure|remember|don'?t forget|try|feel free|your (?:job|task) is|the task is) to (?=(?:{VERBS})\b)", ""),
    (rf"^\s*i(?:'?m| am) (?:an? |not |new |no )[^,.;]*, so  ?(?=(?:{VERBS})\b)", ""),
    (rf"^(\s*(?:{VERBS})\b[^.;\n]*?)(?:,| -| because| as| since|, as|, because) (?:it|that|this|they)(?:'s|'re| is| are| feels?| gets?| drags?| goes on)(?: (?:way|just|a bit|really|much|far|so|very|kind of))*(?: too)?(?: (?:long|boring|slow|dull|tedious|annoying|distracting|repetitive|awkward|pointless|unnecessary))?(?=[ .!]*$)", r"\1"),
    (rf"^\s*(?:is there (?:a|any) way|(?:is|would|was) it (?:be )?possible)(?: for you)? to (?=(?:{VERBS})\b(?: [\w-]+)*? (?:the|my|this|these|it|all|clips?|\d+)\b)|^any (?:chance|way) (?:you|we|u) (?:could|can|would) |^(?:would|could) it be possible to |^do me a favou?r and |^(?:how about|why don'?t|what if) (?:we|you) (?=(?:{VERBS})\b)", ""),
    (r"^(?:it'?d|it would) be (?:great|nice|good|awesome|cool|lovely|ideal|better|best|perfect|helpful) (?:if (?:you|we) (?:could |can |would )?|to )", ""),
    (rf"^(?:(?:i|we)(?: wa|'?)(?:s|m|'?re| am| are)? )?(?:hoping|looking|trying|planning|here|aiming|meaning) to (?=(?:{VERBS})\b)|^(?:my|the|our) (?:goal|aim|idea|plan|task|wish|request) is to |^(?:i|we) (?:gotta|wish to|hope to|aim to|plan to) |^gotta ", ""),
)
"""What comes before the verb."""
ONLY = r"(?:just|only|nothing but|nothing except|solely)"
PART = r"(?:(?:the|a|an|that|this|my|one|short|little|small|quick) )*(?:segments?|sections?|parts?|bits?|portions?|pieces?|snippets?|excerpts?|sub-?clips?|stretch(?:es)?|footage|chunks?)"
"""A part of the film, which a time tells more of."""
WHICH = rf"(?=(?:(?:the|my) )?(?:first|last|opening|closing|final|initial|second|third|fourth|fifth|middle|intro|outro|from|between|clips?|shots?|scenes?|ending|beginning|{PART})\b|\d)"
KEEPING = (
    (rf"{START}(?:remove|{AWAY}) (?:all|every)(?: the| of the| my)? (?:other )?(?:clips?|shots?|scenes?|segments?) (?:except(?: for)?|but|apart from|other than|besides) (?:clips? |numbers? |shots? )?(?=\d)", "keep only clips "),
    (rf"{START}(?:remove|{AWAY}|throw(?: away| out)?|bin|trash|toss|dump|forget|ignore) (?:everything|all|anything|it all)(?: of it)?(?: else)?(?: away| out)? (?:except(?: for)?|but|apart from|aside from|other than|outside(?: of)?|besides) {WHICH}", "keep only "),
    (rf"{START}(?:give me|get me|i need|i want|we need|we want|show me|retain|isolate|preserve|leave(?: me)?(?: with)?|save|keep|use|all (?:i|we) (?:need|want) is) {ONLY}(?: keep)? {WHICH}|{START}(?:i|we) {ONLY} (?:need|want|care about) {WHICH}|{START}all (?:i|we) (?:need|want) is {WHICH}|{START}i(?:'m| am) only (?:interested in|after|keeping|using) {WHICH}", "keep only "),
    (rf"{START}(?:isolate|retain|preserve|save|extract|grab|pull(?: out)?|get me|give me|i need|i want) (?={PART}\b[^,.;]*\d)", "keep only "),
    (rf"\b{PART}(?: that)?(?: (?:running|going|lasting|spanning|ranging|located|found|sitting|which|runs|goes|is|starts?|starting))*:? (?=(?:from |between ){TIME} ?(?:-|to|and|until|till|through|thru) ?{TIME}|\d[\d.]*(?::\d+| ?(?:s|secs?|seconds?|mins?|minutes?)\b)? ?(?:-|to|until|till|through|thru) ?{TIME})", ""),
)
"""Ways to say that only a part is wanted."""
ORDINAL = {"other": 2, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "eighth": 8, "8th": 8}
TIMES = (
    (rf"\b((?:\d+|{UNITS_IN_WORDS})) minutes? ((?:twenty|thirty|forty|fifty)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|ten|fifteen|five)\b(?! ?(?:s\b|sec|min))", r"\1 minutes \2 seconds"),
    (rf"\b((?:\d+|{UNITS_IN_WORDS})) (best|top|most \w+|liveliest) (?=minutes?\b|seconds?\b)", r"\2 \1 "),
    (rf"\bat ({TIME}),? and (?:another|one|a second|again|one more|also)(?: one| cut| split)? at (?={TIME})", r"at \1 and "),
    (r"\bforwards?,? (?:and |and then |then )backwards?\b", "as a boomerang"),
    (rf"{START}(?:knock|hack|whack|lop|shave|slice|clip|snip|pare|crop) ((?:about )?(?:an? |one )?[\w.]+(?: \w+)?(?: of a)? ?(?:s|secs?|seconds?|mins?|minutes?|ms)) (?=off\b|from\b)", r"trim \1 "),
    (r"\bone (?:right )?after (?:another|the other)\b|\bback to back\b|\bend to end\b", "back-to-back"),
    (r"\b(\d{1,3}) ?(?:mins?|minutes?)(?: and)? (\d{1,2})(?=\s*$|[,.;!?)]| (?:to|and|until|till|through|mark|-))(?! ?(?:s\b|sec|min|%|:))", lambda found: f"{found[1]}:{int(found[2]):02d}"),
    (r"\b(seconds?|minutes?) (\d+(?:\.\d+)?) (thru|till|up to) (\d+(?:\.\d+)?)(?![\d:])", r"\2 \1 to \4 \1"),
    (rf"({TIME}) *(?:\.{{2,}}|→|~|- {{2,}}) *(?={TIME})", r"\1 to "),
    (rf"\((?:from )?({TIME} ?(?:-|to|until) ?{TIME})\)", r"from \1"),
    (rf"(?<!fade )(?<!fading )(?<!zoom )\b({NUMBER} ?(?:s|secs?|seconds?|mins?|minutes?)) (?:in|into (?:it|the (?:video|clip|film)))(?=\s*$|[,.;:]| (?:and|that|which|saying|reading|for|lasting|with|<q\d+>) | ?\()", r"at \1"),
    (rf"\b(?:opening|initial|starting|beginning) (?={NUMBER}(?:[ -]\w+)? ?(?:s|secs|seconds|minutes?|mins)\b(?! \w+ (?:title|text|card)))", "first "),
    (rf"\b(?:closing|ending|trailing) (?={NUMBER}(?:[ -]\w+)? ?(?:s|secs|seconds|minutes?|mins)\b(?! \w+ (?:title|text|card)))", "last "),
    (r"\bopening (?=minute\b)", "first "),
    (r"\bat ((?:\d+(?:\.\d+)?, )+)(?:and )?(\d+(?:\.\d+)?)(?:,? and (\d+(?:\.\d+)?))? ?(s|secs?|seconds?|mins?|minutes?)\b", lambda found: "at " + ", ".join(f"{number}{found[4][:3]}" for number in re.findall(r"\d+(?:\.\d+)?", found[0]))),
    (r"\bevery (other|second|2nd|third|3rd|fourth|4th|eighth|8th) (?=(?:down)?beats?\b|bars?\b)", lambda found: f"every {ORDINAL[found[1].lower()]} "),
)
"""Times and counts as the measures spell them."""
SHORTENING = ("tighten", "shorten", "reduce", "close")
PAUSES = r"pauses|silences|gaps|dead air|breaths|filler words|fillers|ums|uhs|stutters|retakes|repetitions|repeats|bad takes|mistakes|false starts|bloopers"
REWRITES = (
    *FIRST,
    (rf"{START}(?:after|once|when) you(?:'ve| have|'re done| are done|'re finished)? {_DONE} (?P<thing>[^,.;\n]+?)(?:,| then)+ (?=\w)", lambda found: f"{_active(found)}, then "),
    (rf"{START}(?:i'?d|i would|it'?d|it would) (?:be (?:happier|better|nicer|good|great|best)|prefer(?: it)?|like it|love it) if ({THING}) (?:came|went|was|were|ran|started|ended) (?=(?:first|last|at the (?:start|end))\b)", r"move \1 "),
    (rf"{START}(?:i'?d|i would|it'?d|it would) (?:be (?:happier|better|nicer|good|great|best)|prefer(?: it)?|like it|love it) if ({THING}) (?:was|were|could be|got|became|looked|sounded) (?=\w)", r"make \1 "),
    (rf"{START}({THING}) (?:should|must|needs? to|has to|have to) (?:run|play|go) (?=(?:at|in|twice|half|faster|slower|backwards)\b)", r"play \1 "),
    *TIMES,
    *SYNONYMS,
    *KEEPING,
    (rf"{START}(?:{BIN})(?= (?:{DEFINITE}|silen|pauses|dead|ums|uhs|filler|bad takes|gaps))", "remove"),
    (rf"{START}(?:make sure|ensure|be sure|see to it)(?: that)? (?P<thing>{NOUNS}) (?:is|are|gets?) (?:all )?{_DONE}", _active),
    (rf"{START}(?!\w+ (?:face|head)s? )(?P<thing>{NOUNS}) {MODAL} (?:be|get) (?:all )?{_DONE}", _active),
    (rf"{START}(?:(?:i'?d|i would|we'?d|we would) (?:like|love|prefer|want)|(?:(?:i|we) )?(?:want|need|wanna see)|get|have|please have|let'?s (?:get|have)) (?P<thing>{THING})(?: to be)? (?!left(?: corner| side| hand|\s*$|[,.;])){_DONE}(?! (?:the|my|a|an|bars|sides|backgrounds?|edges|borders|captions?|subtitles?|music|text|titles?|transitions?|clips?|version|look|style|audio|sound|video|footage)\b)", _active),
    (rf"{START}(?P<thing>{NOUNS}) (?:needs?|could use|wants?) {_DOING}", lambda found: f"{GERUNDS[found['doing'].lower()]} {found['thing']}"),
    (rf"{START}(?:(?:i'?d|i would|we'?d) (?:like|love|prefer)|(?:i|we) (?:want|need)|get|have) ({THING})(?<!itself)(?<!themselves) (?:gone|out|off){END}", r"remove \1"),
    (rf"{START}(?!(?:[^,.;]* )?(?:{LAYERED})\b)[^,.;\n]*?\b(?:from|between|at) ({TIME} ?(?:to|and|until|till|-) ?{TIME})[^.;\n]*?{SO}{TAKE_IT}{END}", r"remove \1"),
    (rf"{START}(?!(?:[^,.;]* )?(?:{LAYERED})\b)[^,.;\n]*?\bat ({TIME})(?: mark)? for (?:about |around |roughly )?({NUMBER} ?(?:s|secs?|seconds?))\b[^.;\n]*?{SO}{TAKE_IT}{END}", r"remove \2 from \1"),
    (rf"{START}(?:cut|take|chop|trim|strip|throw|edit|snip|leave|toss|clip|chuck|lop|slice|rip|yank|weed|kick|pull(?! \w+ (?:audio|sound))|get(?! \w+ (?:audio|sound)))(?! \d+ (?:out|in)) ({THING}) (?:out|off|away){END}", r"remove \1"),
    (rf"{START}(?:(?:since|because|as) )?{STRETCH}({THING}) (?:is|are|was|were|looks?|sounds?|feels?|seems?|drags?)\b[^.;\n]*?{SO}{TAKE_IT}{END}", r"remove \1"),
    (rf"{START}{STRETCH}({THING}) (?:{MODAL} (?:go(?: away)?|come out|come off|disappear|vanish|get the chop){END}|{USELESS}{END})", r"remove \1"),
    (rf"^\s*(?:can|could|may|might) (?P<thing>{THING}) be (?:all )?{_DONE}", _active),
    (rf"^\s*make (?P<thing>{THING}) be {_DONE}", _active),
    (rf"{START}({THING}) (?:is|are) all (?:that )?(?:i|we) (?:want|need|care about){END}", r"keep only \1"),
    (rf"{START}({THING}) (?:should|must|ha(?:s|ve) to|needs? to) (?:go|play|run|be played) (?=backwards?\b|in reverse\b)", r"play \1 "),
    (rf"{START}(?:(?:i|we) (?:want|need|'d like)|let|have|make|add|put) ({THING})(?: to)? (?:come|go|be|play|sit|appear)(?: (?:right|directly|straight))? (?=(?:first|last|before|after|at the (?:start|end|beginning|very))\b)", r"move \1 "),
    (rf"{START}(?:let|have|make) ((?:the |my )?(?:\w+ )?(?:clip|shot|scene)(?: \d+)?) (?:open|start|begin|lead)(?: (?:the |my |this )?(?:video|film|edit|it))?{END}", r"move \1 to the start"),
    (rf"{START}(?:let|have|make) ((?:the |my )?(?:\w+ )?(?:clip|shot|scene)(?: \d+)?) (?:close|end|finish)(?: (?:the |my |this )?(?:video|film|edit|it))?{END}", r"move \1 to the end"),
    (rf"{START}(?:start|open|begin)(?: (?:the |my |this )?(?:video|film|edit|it))?(?: off)? (?:on|with) ((?:the |my )?(?:\w+ )?clip(?: \d+)?){END}", r"move \1 to the start"),
    (rf"{START}(?:end|finish|close)(?: (?:the |my |this )?(?:video|film|edit|it))? (?:on|with) ((?:the |my )?(?:\w+ )?clip(?: \d+)?){END}", r"move \1 to the end"),
    (rf"{START}(?:add|get|have|give me|save|export|i need|i want) ({TIME} ?(?:to|-|till|until|through) ?{TIME}) as (?:a|its own|an?other|one)(?: (?:separate|new|single|own|different))* (?:video|clip|file){END}", r"keep only \1"),
    (rf"{START}(?:(?:i|we) (?:can|could) (?:do|live) without|(?:i|we|you) (?:can|could) lose|no need for|(?:i|we) (?:do not|have no use for|won't be needing)(?: need| want)?|(?:i|we)'d rather not have) (?={DEFINITE})", "remove "),
    (r"\b(?:i|he|she|we|they) (?:say|says|said|use|uses|overuse|keep saying|keeps saying) (<q>(?:(?:,| and| or)* <q>)*) (?:(?:way|far|just|so|all) )*(?:too )?(?:much|often|many times|a lot|the time)\b", r"remove \1"),
    (rf"{START}(?:remove|{AWAY}|strip(?: out)?|take out) ((?:(?:the|my|all|any|original|background) )*(?:music|song|soundtrack|bgm|voice-?over|narration|voices?|audio|sound))(?: track)? (?=(?:from|in|during|for|of|on|after|before|until|at|between) (?:the |my )?(?:first|last|final|opening|closing|start|beginning|end|ending|intro|outro|middle|\d|clips?|second|third)\b)", r"mute \1 "),
    (rf"{START}{STRETCH}({THING})\s*(?:,| -)+ *(?:i|we) (?:do not|don'?t|no longer) (?:want|need|like) (?:it|that|them|those){END}", r"remove \1"),
    (rf"{START}(?:(?:i|we) (?:want|need)|add|get|have) ((?:the |my )?(?:\w+ )?clip(?: \d+)?) halved{END}", r"cut \1 in half"),
    (rf"{START}nothing (before|after|past|until) ({TIME}) (?:is|was|'s) (?:needed|useful|usable|necessary|important|interesting)|{START}nothing (?:useful |interesting |important )?(?:happens|goes on|is said) (before|after|past|until) ({TIME})", _nothing),
    (rf"{START}(?:i|we) (?:don'?t|do not|won'?t) need (?:anything|everything|what(?: come)?s|what is|the (?:part|bit|stuff)) (before|after|past|until) (?={TIME})", r"remove everything \1 "),
    (rf"{START}(?:i|we) (?:don'?t|do not|no longer) (?:need|want) (?=(?:(?:the|my|any|those|these|all) )+(?:{LAYERED}|intro|outro|transitions?|effects?|voice-?over)\b(?! to\b)(?! in\b))", "remove "),
    (rf"{START}removal of (?=\w)", "remove "),
    (rf"{START}(?!(?:{VERBS})\b)[^.;\n]*?\b((?:{PAUSES}))\b[^.;\n]*?{SO}((?:remove|delete|cut|trim|drop|get rid of|close|tighten|shorten|reduce|clean|fix|edit|take)(?: up| out)?) (?:them|those|these|it|that)(?: all| up| out| down| away)*{END}", lambda found: f"{found[2] if found[2].startswith(SHORTENING) else 'remove'} the {found[1]}"),
    (rf"{START}(?:can we have |let )?({THING}) (?:should|must|ha(?:s|ve) to|needs? to|ought to) (?=(?:start|begin|end|stop|finish)\b)", r"make \1 "),
    (rf"{START}({THING}) (?:should|must|ha(?:s|ve) to|needs? to|ought to) (?:come|go|be) (?=(?:first|last|before|after|at the (?:start|end|beginning|very))\b)", r"move \1 "),
    (rf"{START}{STRETCH}({THING})(?:\s*[:,=→-]+\s*|\s+){AWAY}(?: {IT})?{END}", r"remove \1"),
    (rf"{START}(?P<thing>{SUBJECT}) (?:matched|levell?ed|evened out|balanced){NEXT}", lambda found: _apart(found, f"normalize {found['thing']}")),
    (rf"{START}(?P<thing>{SUBJECT}) (?:(?:should|must|needs? to) be )?gone{NEXT}", lambda found: _apart(found, f"remove {found['thing']}")),
    (rf"{START}{NOUNED}(?P<thing>{SUBJECT}) {_LISTED}{NEXT}", lambda found: _apart(found, _active(found))),
    (rf"(?:^\s*|(?<=[,.;/] )\s*)(?![^,.;]*\b(?:fade|zoom|ease|slide|wipe)\b){NOUNED}{STRETCH}({THING}) {GONE}{NEXT}", lambda found: _apart(found, f"remove {found[1]}")),
)
"""Sentences about what should become of a thing, and the imperative."""
