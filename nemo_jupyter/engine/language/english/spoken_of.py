"""English that speaks of a thing and then wishes something with "it": "the bars are ugly, crop them".

The thing is put where "it", "them" or "that" stands, so that the wish can be read alone.
"""

# One way of saying it a line, however long: a table is read by its first column.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

import re

from .circumstances import SO
from .verbs import PARTICIPLES, VERBS

MEGABYTES = r"\d+(?:\.\d+)? ?(?:mb|megabytes?|megs)\b"
VOICES = r"(?:(?:the|my|his|her|our|their|speaker'?s|narrator'?s|host'?s|presenter'?s|original) )*(?:voices?|narration|speech|voice-?over|speaking|talking|dialogue|speaker|spoken (?:words?|audio|part))"
MUSIC = r"(?:(?:any|the|that|this|background|bg|backing|annoying) )*(?:music|track|soundtrack|song|bgm)"
COLOR = r"(?:dark |light |bright |plain |pure |hot |neon )*(?:yellow|white|red|blue|green|black|orange|pink|purple|gold|cyan|gr[ae]y|magenta|teal|silver)"
WORDS = r"(?:captions?|subtitles?|subs|text|titles?|font|headline|lower[- ]thirds?|letters?|lettering)"
LAYER = r"(?:[\w-]+ )?(?:music|song|track|soundtrack|bgm|logo|watermark|intro|outro|title|captions?|subtitles?|text|voice-?over|transition|clip|shot|footage|photo|picture|image)s?"
NOT_ALLOWED = r"(?:can'?t|cannot|can not|(?:are|am|is)(?:n'?t| not) (?:allowed|permitted|supposed) to|may not|must not|mustn'?t|don'?t have the (?:rights?|permission|licen[cs]e) (?:to|for)|shouldn'?t|should not|won'?t be able to|don'?t want to|no longer want to)"
PAST = PARTICIPLES | {"came": "come", "went": "go", "began": "begin", "started": "start", "ended": "end", "opened": "open", "closed": "close", "finished": "finish", "appeared": "appear", "popped": "pop"}
MOVING = r"faded|slid|zoomed|came|popped|appeared|started|began|ended|stopped|played|ran|switched|changed|turned|dissolved|flew|went|disappeared"


def _moved(found: re.Match[str]) -> str:
    """What a thing would better do, as the imperative: "if the music faded out"."""
    thing, past, particle = [word or "" for word in (found[1] or found[4], found[2] or found[5], found[3] or found[6])]
    if past.lower() in ("came", "popped", "appeared", "slid", "flew", "zoomed"):
        return f"animate {thing}"
    return " ".join(filter(None, (PAST.get(past.lower(), past), particle, thing)))


SOUND = (
    (rf"(?:^|(?<=[.;,!] ))(?:i |we )?(?:just |only |please )*(?:want |need |have |use |keep |leave |play |would like |'d like |like |hear )?(?:only |just |to hear |to have |nothing but )*{VOICES}(?: please| only)?(?: playing| track)?(?:,| -|;|\.| and| but)* (?:without|with no|no|and no|but no|not|minus|and not)(?: (?:the|any|that|background|loud))* {MUSIC}(?: (?:playing|in the background|at the same time|underneath|behind (?:it|them|him|her)|under (?:it|them|him|her)|on top|at all|please|or sound effects|and (?:no )?(?:sound )?effects))*", "remove the music"),
    (rf"(?:^|(?<=[.;,!] ))(?:i |we )?(?:just |only |please )+(?:want|need|have|use|keep|leave|play|hear|would like) (?:to hear |to have )?{VOICES}(?= *(?:$|[.!?]))", "mute everything but the voice"),
    (r"\b(?:switch|change|mix|shake|swap|freshen) up (?=(?:the |that |this |our |my )?(?:background |bg )?(?:music|song|soundtrack|bgm|tune)\b)", "change "),
    (r"\b(?:use|try|find|pick|choose|get|go (?:with|for)|do|have) (?:an? )?(?:other|another|different|new|fresh) (?:background )?(?:piece of music|music(?: track)?|track|song|tune|soundtrack|bgm)\b(?!,? (?:at|from|after|in|for|under|during|over|on|by|that|which|with)\b)", "change the music"),
    (r"\b(?:background |wind |fan |street |traffic |room )*(noise|hum|hiss|buzz|buzzing|echo|static|rumble|wind)\b([^.;!?\n]*?(?:,|;|\.| -| so| and)+ *(?:(?:so|please|and|then|can (?:you|we)|could (?:you|we)|let'?s) +)*)(reduce|remove|fix|lower|filter(?: out)?|clean(?: up)?|get rid of|cut(?: out)?|take out|edit out|eliminate) (?:that|this|it)(?: out| up| down)?(?=\s*$|[,.;!?)]| if)", r"\1\2 reduce the noise"),
)
"""Only the voice, other music, a noise that was told of."""
THINGS = (
    (rf"(?:^|(?<=[.;,!] ))(?:unfortunately,? |sadly,? )?(?:i|we|you|they)(?: really| actually)? {NOT_ALLOWED}(?: (?:use|have|show|keep|play|include|publish|post|do))? ((?:the|this|that|those|these|our|my) {LAYER})\b[^.;!?\n]*?{SO}(remove|take|cut|delete|replace|swap|get rid of|lose|drop|change|exchange|switch|edit|mute) (?:it|that|them|this|those)\b", r"\2 \1"),
    (r"(?:^|(?<=[.;!?] ))(?:does|do|is|am|are) (?:anyone|anybody|someone|somebody|you|you guys|i)(?: else)?(?: guys)? (?:find|think|feel|agree)(?: that)? ((?:the|this|that) [\w-]+(?: [\w-]+)?) (?:is |are |sounds |looks |feels |to be )?((?:(?:a bit|too|so|really|very|kind of|rather|quite|pretty|super) )*[a-z]+)\?", r"\1 is \2."),
    (rf"\b((?:the|that|this) {COLOR} ({WORDS})|(?:the|this|that|our|my) ({WORDS}) in {COLOR})\b[^.;!?\n,]*?(?:,|;| -|[.!]| so| and| but)+ *(?:(?:so|please|and|can (?:you|we)|could (?:you|we)|let'?s|maybe|i'?d|i would|how about|what about|just) +)*(?:rather |prefer |rather have |do |use |go (?:for|with) |try |make (?:it|them) |have |like )+({COLOR})(?: instead)?\b", lambda found: f"; make the {found[2] or found[3]} {found[4]}"),
    (r"\binstead of (?:the|this|that|a) (?:(?:hard|jump|straight|abrupt|plain) )*(?:cut|transition|jump|fade|switch) (at \d[\d:.]*),? (?:please |can you |could you |could we |can we |i'?d )*(?:do |use |add |put |have |try |like |make it )(?:in )?(an? [\w -]+?)(?=\s*$|[.,;!?])", r"add \2 \1"),
    (rf"\b(?:is|are|was|were|sounds?|seems?)(?: (?:much|way|a lot|far|a bit|slightly|so much))* (?:louder|quieter|softer|lower) than [^.;!?\n]*?{SO}(?:even|balance|level|match|fix|normali[sz]e|equali[sz]e|correct|adjust) (?:it|that|this|them|those|things|both)(?: out| up)?", "; normalize the audio"),
    (rf"\b(?:make sure(?: that)? )?((?:the|our|my) {LAYER}) (?:aren'?t|isn'?t|are not|is not|don'?t get|doesn'?t get|are|is|gets?|will be|won'?t be) (?:being |partly |partially |half )*(?:covered|hidden|cut off|blocked|obscured|cropped|overlapped)\b[^.;!?\n]*?{SO}(move|put|shift|raise|lower|place|bring|push) (?:it|them)\b", r"; \2 \1"),
    (rf"\b(?:can'?t|cannot|couldn'?t|can barely|could barely|can hardly|barely) (?:really )?hear(?: (?:a thing|anything|much|you|him|her|them|the (?:speaker|voice|audio|sound)|what's said|it))* ((?:in|during|at|from|between|for) [^.;!?\n]*?){SO}(?:boost|raise|turn up|fix|bump|increase|lift|amplify) (?:it|that|this|them)(?: up)?\b", r"; boost the volume \1"),
    (r"\b(?:put|bring|get|add)(?: back)? (?:the|that) (?:[\w-]+ ){1,3}?(?:that )?(?:you|we|i|was|were|they) (?:just |were |was )?(?:deleted|removed|cut|took out|dropped|lost)(?: back)?\b(?! (?:it|at|from))", "undo"),
    (r"\b(?:typo|misspelling|spelling)\b[^<.;!?\n]*(<q\d*>)\s*(?:->?|=>|→|should be|must be|has to be|to|,)+\s*(<q\d*>)", r"change the text to \2"),
    (r"\bfrom the (?:very )?(?:bottom|top|left|right|cent(?:er|re)|middle|corner)(?: (?:left|right|corner|side))? to (?=the (?:bottom|top|left|right|cent|middle|corner|upper|lower))", "to "),
    (r"(<q\d*>|<q>) (?:should|could|must|needs to|has to|can) (?:appear|be shown|show(?: up)?|come up|pop up|be displayed|be written|be on screen|be visible)(?: as text| on[- ]?screen| there| here)?", r"show the text \1"),
    (r"\b(?:the |our |my )?(title|text|caption|headline|card|sign|lower third)s? (?:says|reads|is|said|currently says|now says) <q>[^.;!?\n<]*?(?:,|;|\.| but| and| -)+ *(?:it |that |this |but |and )*(?:should|must|has to|needs to|is supposed to|was supposed to)(?: actually| really)? (?:be|say|read) (<q>)(?: instead)?", r"change the \1 to \2"),
    (r"\b((?:the|our|my) (?:music|song|soundtrack|bgm|track|audio|sound|video|picture|title|text|logo)) (?:stops|ends|starts|begins|cuts|comes|goes|just|is|feels)\b[^.;!?\n]*?(?:,|;|\.| -| and| so)+ *(?:maybe |perhaps |please )*(?:could|can|should|would|may) (?:it|that|we) (?:please |maybe |also |rather )*(fade (?:it )?(?:in|out)|be faded (?:in|out))(?: instead| at the end| slowly| gradually)*", lambda found: f"{found[2].replace('be faded', 'fade').replace(' it', '')} {found[1]}"),
    (r"\b(?:can|could|may|should) (?:the )?(?:background )?(music|song|track) (?:please |maybe )?(?:come in|start|begin|kick in|set in)(?: (?:a (?:little|bit)|slightly|somewhat|much))?(?: later| earlier| sooner)?,? ?(?:like |say,? |maybe |perhaps |about |around |only )*(?:at|from|around|after)(?: like| about| around)? (?=\d)", r"start the \1 at "),
    (rf"(?:^|(?<=[.;,!] ))(?:i'?d |i would |we'?d )(?:prefer|like|love|be happier|rather)(?: it)? if ((?:the|our|my) [\w-]+(?: [\w-]+)?) ({MOVING}) ?(in|out|up|away)?\b|(?:^|(?<=[.;,!] ))(?:it|that)(?:'d| would| might| could)(?: really| also| maybe)? be (?:\w+ )?\w+ if ((?:the|our|my) [\w-]+(?: [\w-]+)?) ({MOVING}) ?(in|out|up|away)?\b", lambda found: _moved(found)),
    (r"\b(?:can|could|may) (?:i|we|you) (?:please )?(?:get|have|go back to|return to|restore|bring back|put back) the (?:last|previous|old|earlier|prior) (?:version|one|state|cut|edit)(?: back)?\b|\b(?:go|get|switch) back to (?:how it was|the way it was|what it was|the (?:previous|last|earlier|prior) (?:version|one|state|cut|edit))(?: before)?", "undo"),
    (r"\b(?:send|give|make|export|render|prepare|get)(?: me| us)?(?: also)? an?(?:other)? (?:version|copy|cut|file|export) (?:without|with no) (?:the |any )?(captions?|subtitles?|music|title|titles|logo|watermark|text|voice-?over)\b", r"remove the \1 and export it"),
    (r"\bcolou?rs? (?:is|are|look|looks|feel|seem)\b[^.;!?\n]*?(?:,|;|\.| -| so| and)+ *(?:(?:so|please|and|can (?:you|we)|could (?:you|we)|let'?s|maybe|i'?d) +)*(?:punch|pump|boost|spice|liven|beef|crank|bump|bring|jazz) (?:them|it|that|those)(?: up| out)?", "; make the colors pop"),
    (r"\bredo (?=(?:the|our|my|all the|all) (?:captions?|subtitles?|titles?|text|colou?rs?|lower[- ]thirds?)\b)", "restyle "),
    (r"\b(?:fine|good|ok(?:ay)?|great|perfect|happy|nice)\b[^.;!?\n]*?\b(?:except(?: for)?(?: that)?|apart from|other than|but|besides) ((?:the|our|my) [\w -]+?), (?:which|it|that) ", r"; \1 "),
    (r"(?:^|(?<=[.;,:!] ))((?:the |our |my )?(?:background )?(?:intro|outro|ending|beginning|middle|music|voice|voice-?over|narration|audio|sound|picture|image|video|title|text|captions?|subtitles?|logo|transitions?)) (?:(?:way|far|a bit|a little|much|slightly) )*too (?=(?:long|short|loud|quiet|fast|slow|dark|bright|boring|small|big|large|low|high)\b)", r"\1 is too "),
    (r"\b(?:don'?t|do not|never) (?:use|include|show|keep) (?=(?:the )?(?:first|second|third|fourth|fifth|last) (?:clip|shot|scene|take)\b|clips? \d)", "remove "),
    (r"\b(?:the|this|that|our) ((?:background )?(?:music|song|track|soundtrack)) (?:doesn'?t|does not|isn'?t|is not|just doesn'?t) (?:really |quite |feel |seem )*(?:fit|work|match|right|suit|go|appropriate|it)\b[^.;!?\n]*[.;!?,-]+ *(?:any chance (?:of|for)|(?:can|could|may) (?:we|you|i)|let'?s|maybe|how about|what about|please)(?: please| maybe)?(?: have| get| try| use| find| pick| getting| having| trying)? (?:something|anything) ", r"replace the \1 with something "),
    (rf"(?:^|(?<=[.;,!?] ))(?:i'?d|i would|i) say(?: we| you)?(?: should)?,? (?=(?:{VERBS})\b)", ""),
    (r"(?:^|(?<=[.;,!?] ))what if (?:we|you|it|the video|this) (started|opened|began|ended|finished|closed|swapped|moved|removed|dropped|trimmed|used|tried|switched|flipped|sped|slowed|faded) (?=[\w<])", lambda found: PAST.get(found[1].lower(), found[1]) + " "),
    (r"\bcredit (?:the |our )?[\w ]+? (at the (?:end|start|beginning)) \((<q>)\)", r"add the text \2 \1"),
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
REWRITES = (*SOUND, *THINGS)
