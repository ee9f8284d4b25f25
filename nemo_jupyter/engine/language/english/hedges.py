"""English requests as they are put to a person: with doubt, tact and praise around them.

"Do you guys think it would be possible to cut the intro?", "if somebody could cut the intro, that
would be great" and "my only suggestion would be to cut the intro" are all "cut the intro".
"""

# One way of saying it a line, however long: a table is read by its first column.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

import re

from .verbs import GERUNDS, VERBS

START = r"(?:^\s*|(?<=[.,;:!?\n-] )\s*|(?<=\n)|(?<= but )|(?<= so )|(?<= and ))"
"""Where a request may begin."""
SOON = r"(?:(?:maybe|perhaps|possibly|please|also|just|kindly|somehow|ever|at all|even) )*"
VERB = rf"(?={SOON}(?:(?:{VERBS}|see|hear)\b|<r>))"
DOING = rf"(?={SOON}(?:{'|'.join(GERUNDS)})\b)"
YOU = r"(?:you|we|u|i|y'?all|ye)(?: guys| all| folks| people| two)?|one of you(?: guys)?|someone|somebody|anyone|anybody|the editors?"
COULD = r"(?:could|can|would|might|may|should|were able to|are able to|is able to|be able to)"
GREAT = r"(?:great|nice|good|awesome|cool|lovely|ideal|better|best|perfect|helpful|useful|handy|amazing|fantastic|wonderful|neat|fun|interesting|wise|smart|sensible|possible|preferable|sweet|excellent|appreciated|brilliant|super|fine|a good idea|a great idea|a (?:huge |big |great )?help|beneficial|nicer|cleaner|clearer|safer|easier|rad|swell|stellar|killer|incredible|beautiful)"
VERY = r"(?:(?:really|so|super|very|even|much|a bit|a lot|kind of|pretty|rather|also|probably|perhaps|maybe|most|definitely|certainly|truly|just|way|far|quite) )*"
BE = r"(?:'d| would| could| might| may|'ll| will)"
WISH = r"(?:suggestions?|requests?|preferences?|wish|recommendations?|advice|votes?|feedback|proposals?|hope|ideas?|ask|nitpicks?|nits?|comments?|thoughts?|notes?|remarks?|tips?|concerns?|complaints?|criticisms?|critiques?|issues?|gripes?|quibbles?|problems?|points?)"
SMALL = r"(?:only|one|main|other|first|second|third|next|small|minor|personal|biggest|last|final|big|single|tiny|little|quick|another|just|some|a|an|few|two|three|general|overall|general|more|additional|further|couple(?: of)?)"
REQUEST = (
    (rf"{START}(?:after (?:some|a lot of|much|long|further|careful) [\w ]+?,? )?(?:i|we|they|the (?:team|client|board|committee|others|customer))(?: all| both| have|'ve| finally| also)* (?:decided|agreed|concluded|voted|settled|resolved)(?: that)?(?: (?:{YOU}))? (?:to|should|could) {SOON}{VERB}(?![^.;!?\n]*\b(?:yesterday|already|last|ourselves|myself|and (?:did|it))\b)", ""),
    (rf"{START}(?:(?:so|hey|ok|also|and|but|well|hm+)[,!]? )?(?:do|does|did|don'?t|would)(?: (?:you|anyone|anybody|someone|somebody|y'?all|everyone))(?: guys| all| folks| people| two)? (?:think|feel|reckon|believe|suppose|agree)(?: that)? (?:(?:{YOU}) (?:could|can|might) {SOON}|it(?:{BE}|'?s| is)(?: be)? {VERY}(?:{GREAT}|feasible|doable|an option|okay|ok|worth it)(?: for (?:you|us|someone))? to )(?:be able to )?{VERB}", ""),
    (rf"{START}(?:would|might|could) it(?: at all)? be {VERY}(?:possible|feasible|doable|okay?|alright|an option|too much (?:trouble|work|to ask)|a lot of work|hard|difficult|easy|simple|{GREAT})(?: for (?:you|us|someone|me))?(?: at all)? (?:to|if (?:{YOU}) (?:{COULD} )?){SOON}{VERB}", ""),
    (rf"{START}(?:would|might|could) it(?: at all)? be (?:at all )?(?:possible|feasible|doable)(?: for you)?(?: at all)? to ", ""),
    (rf"{START}is it {VERY}(?:relatively |fairly |reasonably |technically |still |at all )*(?:possible|feasible|doable|okay?|easy|simple|hard|difficult|straightforward)(?: for (?:you|us|someone|me))?(?: at all)? to {SOON}(?=(?:{VERBS})\b(?: [\w-]+)*? (?:the|my|this|these|it|all|clips?|\d+)\b)", ""),
    (rf"{START}(?:is there |are there )?(?:any |a |some |no )?(?:chances?|way|possibility|hope|option)(?: at all)?(?: that)? (?:{YOU}) (?:{COULD} )?(?:be able to )?{SOON}{VERB}", ""),
    (rf"{START}(?:can|could|may|might) (?:we|i|you) (?:please |also |maybe )*(?:have|get|see) (?:the (?:words?|text) )?(?=<q)", "show the text "),
    (rf"{START}is it (?:just|only) me,? or (is|are|does|do) ((?:the|this|that|our) [\w-]+(?: (?!(?:way|too|a|very|really|so)\b)[\w-]+)?)", r"\2 \1"),
    (r"(?<=[\w>]),? (?:instead of|rather than|as opposed to) (?:just |simply |only )?(?!being\b|nothing\b|anything\b|something\b)\w+ing\b[^.;!?\n,]*(?=\s*$|[.;!?,])", ""),
    (rf"{START}(?:is there |are there )(?:any |a |some )?(?:chances?|possibility|option)(?: at all)? to {VERB}", ""),
    (rf"{START}(?:is there |are there |what are the )?(?:any |a |some )?(?:chances?|possibility|hope)(?: at all)? (?:of|for) (?:us |you )?{DOING}", "would you mind "),
    (rf"{START}(?:is there |are there )?any (?:chance|possibility|hope)(?: at all)?(?: of| for) (?:us )?(?:having|getting|seeing|hearing) ", "add "),
    (rf"{START}(?:could|can|would|will|might)(?: please| maybe)? (?:somebody|someone|anyone|anybody|one of you(?: guys)?|y'?all|you (?:guys|all|folks|people|lot)|they|the editor)(?: please| kindly| maybe| possibly| perhaps)*(?: be able to)? {VERB}", "can you "),
    (rf"{START}(?:if|when(?:ever)?|in case|should) (?:{YOU}) {SOON}(?:{COULD} )?{SOON}(?:be able to |be willing to |have (?:the )?(?:time|a (?:minute|moment|sec|second|chance)|a spare \w+) to |has (?:the )?(?:time|a (?:minute|moment|sec|second|chance)) to |ha(?:s|ve) time to |wants? to |feels? like |gets? (?:a chance|around|time) to |be so kind (?:as )?to |manages? to )?{SOON}{VERB}(?=[^.!?\n]*?(?:,|;| -| that| it| i)+ *(?:that|it|this|i|we|which|then)?(?:{BE}) (?:be |appreciate|love|really appreciate|help|make))", ""),
    (rf"{START}(?:(?:if|when(?:ever)?) (?:{YOU}) (?:could|can) (?:please )?{VERB}(?=[^,;.!?\n]*[.!?]?$))", ""),
    (rf"{START}(?:i|we)(?:'d| would)? (?:really |very much |greatly |so )*(?:appreciate|love|like|be (?:grateful|happy|glad|thankful))(?: it)? if (?:{YOU}) (?:{COULD} )?{SOON}{VERB}", ""),
    (rf"{START}(?:i think |i feel like |i guess |maybe |perhaps )?(?:it|that|this)?(?:{BE}|(?:^|(?<=[.!?] ))(?:would|could|might)) (?:really |also |probably |perhaps |maybe |still |definitely )*be {VERY}{GREAT}(?: for (?:us|me|you|everyone|everybody|accessibility|clarity|\w+ viewers))?(?: here| too)?,? (?:if (?:{YOU}) (?:{COULD} )?|to ){SOON}(?:be able to )?{VERB}", ""),
    (rf"{START}(?:i think |i feel like |maybe |perhaps )?(?:it|that|this)?(?:{BE}|(?:^|(?<=[.!?] ))(?:would|could|might)) (?:also |probably |perhaps |maybe |still |definitely )*be {VERY}(?:worth(?: it)?(?: to| considering| trying)?|{GREAT}) {DOING}", "would you mind "),
    (rf"{START}(?:it|that)(?:'?s| is| might be| may be| would be|'d be) (?:probably |perhaps |maybe )*(?:worth|a good idea|best|better|wise) to {VERB}", ""),
    (rf"{START}(?:my|our|the|an?)(?: {SMALL})* {WISH}(?:(?:{BE})? be| is|'s| are|:| -)(?: for (?:you|us|someone))?(?: to| that (?:{YOU})(?: should| could)?| if (?:{YOU})(?: could| can)?)? {SOON}{VERB}", ""),
    (rf"{START}(?:my|our|the|an?)(?: {SMALL})* {WISH}(?:(?:{BE})? be| is|'s| are|:)(?: about)? {DOING}", "would you mind "),
    (rf"{START}(?:the|my|our)(?: {SMALL})* (?:thing|{WISH})(?: that)?(?: (?:i|we)(?:'d|'ve got| would| have(?: with (?:it|this))?)?)?(?: (?:want|like|love|have|had|need|wish)(?: to)?)? ?(?:change|fix|improve|adjust|tweak|suggest|add|mention|complain about|note|say|point out|criticize|nitpick|see|do differently|edit)?(?: here| about it| so far| for me| with it)?(?:'s| is| would be| was)(?: that| the fact that| how)? (?=\w)", ""),
    (rf"{START}(?:i|we)(?:'d| would)? (?:personally |also |strongly |humbly |just |only )*(?:suggest|recommend|propose|advise|advocate|vote)(?: that)?(?: for)? (?:to |(?:{YOU})(?: should| could)? ){SOON}{VERB}", ""),
    (rf"{START}(?:(?:i|we)(?:'d| would)? (?:personally |also |strongly |humbly |just |only )*(?:suggest|recommend|propose|advise|advocate(?: for)?|vote(?: for)?|be (?:in favou?r of|up for)|support)|\+1 (?:for|to|on)|what do you (?:all |guys )?think (?:about|of)|how do you (?:all |guys )?feel about) {DOING}", "would you mind "),
    (rf"{START}(?:(?:i|we)(?:'d| would) (?:personally |also |just |probably )*(?:suggest|recommend|propose|vote(?: for)?|be (?:in favou?r of|up for))) (?=(?:an?|some|more|less) )", "add "),
    (rf"{START}(?:i|we)(?:'d| would) (?:just |personally |probably |maybe |perhaps |also |honestly |definitely |really |rather |simply |at least |even |certainly )*(?!like\b|love\b|help\b|need\b|want\b|have \w+(?:ed|t|en|de|ne)\b|try to\b)(?=(?:{VERBS})\b)", ""),
    (rf"{START}(?:i|we) (?:was |were |am |'m |'?ve been )?(?:just |also |only )?(?:wonder(?:ing)?|asking|curious)(?: about)? (?:if|whether) (?:(?:{YOU}) (?:{COULD}|can) |it(?:{BE}|'?s| is)? ?(?:makes?|be|would make) (?:sense|possible|worth(?:while)?|better|good|best) to ){SOON}(?:be able to )?{VERB}", ""),
    (rf"{START}(?:does|would|could|might) it (?:not )?make (?:more |any )?sense to {VERB}|{START}wouldn'?t it be {VERY}{GREAT} (?:to|if (?:{YOU})(?: {COULD})?) {VERB}", ""),
    (rf"{START}(?:i|we)(?:'?m|'re| am| are| was| were)? (?:really |just |also )?(?:hope|hoping|wish|trust)(?: that)? (?:{YOU}) (?:{COULD}|can) {SOON}(?:be able to )?{VERB}|{START}hopefully (?:{YOU}) (?:{COULD}|can) {SOON}{VERB}", ""),
    (rf"{START}(?:please )?(?:see if|let'?s see if|let us see if|try to see if|check if) (?:{YOU}) can {VERB}", ""),
    (rf"{START}(?:you|we) (?:should|could|might want to|may want to|ought to) (?:also |maybe |probably |perhaps )*(?:consider|think about|look into|try) {DOING}", "would you mind "),
    (rf"{START}(?:you|we|you guys) (?:might|may|probably|should|could|probably should|might also|will|'ll) (?:want|wanna|need|like)(?: to)? {SOON}{VERB}", ""),
    (rf"\b(?:{VERBS})(?: it)?,? or (?:at least|at a minimum|if that'?s not possible|if not possible|if not,?|failing that,?|otherwise,?) (?:just )?(?=(?:{VERBS})\b)", ""),
)
"""Doubt and tact before the verb."""
BESIDE = (
    (r"(?:^|(?<=[.!?] ))(?:as|like) (?:i|we|you|he|she|they)(?:'ve| have| had)? (?:already |just )?(?:said|mentioned|discussed|noted|wrote|agreed|talked about|told you|pointed out|suggested)\b[^,.;!?\n]*, ", ""),
    (r",? \bif (?:that|it|this)(?:'s| is) (?:ok|okay|fine|alright|all right|cool|good)(?: with (?:everyone|everybody|you(?: all| guys)?|the (?:team|others)))?(?=\s*$|\s*[,.;!?)])", ""),
    (r"(?:^|(?<=[.!?] ))(?:i know|i realize|i understand|i get that|i'?m (?:not|no|just|new)|i am (?:not|no|just|new)|i don'?t (?:know|have|understand) (?:much|a lot|anything|any)|(?:this|it) (?:may|might)|maybe it'?s just me|no (?:rush|offen[cs]e|pressure|hurry|worries|idea))\b[^.;!?\n]*?,? but (?=\w)", ""),
    (rf"(?:[,.;!-]|\s-)+ *(?:that|it|this|which|i think that|i think it)(?:{BE}) (?:be {VERY}{GREAT}|make (?:it|me|us|this|things) [^,.;!?\n]*|help(?: (?:a lot|us|me|everyone|so much|immensely|with that))*)(?: (?:for|of|to|with|in|on|from|here)\b[^,.;!?\n]*)?(?=\s*$|\s*[.;!?])", ""),
    (r"(?:,|(?<=^)|(?<=[.!] )) ?(?:(?:so )?sorry (?:to|for|about)|apolog(?:ies|ize)|i know (?:it'?s|this is|that'?s) (?:a )?(?:bit|lot|much)?)(?: (?:bother|both?ering|being|the|ask|asking|this|that|nit-?pick|keep)\b[^,.;!?\n]*)?(?:, but|,|[.!]) ?", " "),
    (r"(?:^|(?<=[,.;!] ))(?:if|when(?:ever)?|once) (?:it'?s|it is|that'?s|that is|you have|you'?ve got|you get|you find|you can find|someone has|anybody has|anyone has|somebody has|there'?s|there is|you don'?t|you do not|you would not|you wouldn'?t|you feel|you want)(?: (?:not|n't|a|an|any|the|too|mind|much|trouble|lot|of|work|minute|moment|sec|second|chance|time|some|spare|few|free|still|hassle|problem|big|deal|possible|ok|okay|alright|easy|hard|feasible|convenient|like it|up to it|to))+(?<! too)(?<! a)(?<! an)(?<! the)(?<! any)(?<! not)(?<! of)(?<! some),? (?:then |and |please |could |can |would )*(?:you |we )?(?=\w)", ""),
    (r",? ?\b(?:if|when(?:ever)?) (?:it'?s|it is|that'?s|that is|this is|you have|you'?ve got|you get|you find|someone has|anybody has|there'?s|there is|it isn'?t|it is not|that isn'?t|you don'?t|you'?re|you are)(?: (?:not|n't|a|an|any|the|too|mind|much|trouble|lot|of|work|minute|moment|sec|second|chance|time|some|spare|few|free|still|hassle|problem|big|deal|possible|ok|okay|alright|easy|hard|feasible|convenient|able|willing|up to it|to|doable|at all))+(?=\s*$|\s*[,.;!?)])", ""),
    (r",? ?\b(?:imo|imho|tbh|fwiw|to be honest|to be fair|in my (?:humble )?opinion|if you ask me|for what it'?s worth|from my (?:perspective|point of view)|(?<=, )personally|(?<=, )honestly|(?<=, )though|i'?d say|(?<=\w )i (?:think|guess|suppose|feel|believe|reckon))(?=[ .!?)]*$|[ )]*[.;!?])", ""),
    (rf"{START}(?:imo|imho|tbh|fwiw|afaict) (?=\w)", ""),
    (rf"{START}(?:imo|imho|tbh|fwiw|to be honest|to be fair|in my (?:humble )?opinion|if you ask me|personally|honestly|frankly|ideally|preferably|perhaps|alternatively|btw|by the way|as a suggestion|as feedback|just a thought|just an idea|small thing|minor thing|nit|nitpick|minor|suggestion|request|feedback|also worth noting|one idea|pretty please|overall)[,:]+ (?=\w)", ""),
    (rf"{START}(?:{SMALL} )+(?:thing|edit|change|tweak|correction|fix|{WISH})(?: from (?:me|us|our side|my side|our end|the team))?(?: though| here)?(?: would be)? ?[:,-]+ (?=[a-z])", ""),
)
"""Courtesies, opinions and apologies around a request."""


def _topic(found: re.Match[str]) -> str:
    """What was announced, in the place of the "it" that stands for it."""
    thing, rest = found["thing"], found["rest"]
    named, count = re.subn(r"\b(?:it|them|those)\b(?!'s| is| are| was| feels| looks| seems)", lambda _: thing, rest, count=1, flags=re.IGNORECASE)
    if count or not re.fullmatch(PLACE, thing, re.IGNORECASE):
        return named
    return f"at {thing}, {rest}"


PLACE = r"(?:the )?(?:very )?(?:end|ending|beginning|start|intro|outro|middle)|(?:the )?(?:first|second|third|last) clip|clip \d+"
LAYER = r"captions?|subtitles?|music|text|titles?|logo|watermark|voice-?over|narration|transitions?|intro|outro|end|ending|beginning|start|middle|font|thumbnail|sound|audio|volume|speed|pace|colou?rs?"
REMOVAL = r"(?:version|cut|copy|edit|take)(?: of (?:this|it|the (?:video|film|talk|recording)))?"
WISHES = (
    (rf"{START}(?:as for|regarding|concerning|with regards? to|when it comes to|in terms of|speaking of|about|re|on the (?:topic|subject) of) (?P<thing>(?:the |our |my )?(?:[\w-]+ )?(?:{LAYER}))\s?[,:-]+ ?(?P<rest>[^.!?\n]+)", _topic),
    (r"\b(?:i|we)(?:'d| would) (?:rather|sooner|much rather|prefer to|like to|love to) (?:have|see|get|keep|put) (?=(?:the|my|our|these|those|(?:it|them) (?:at|in|on))\b)", "put "),
    (rf"{START}(?:i|we)(?:'d| would) (?:much )?(?:prefer|rather have|like) (?=(?:the|our|my|this|that) (?:[\w-]+ )?(?:{LAYER}) (?:at|in|on|near|to)\b)", "put "),
    (rf"{START}(?:(?:i|we)(?:'d| would)? (?:really )?(?:like|love|prefer|want|need|rather have)(?: to (?:see|have|get))?|would (?:love|like)(?: to (?:see|have|get))?|give me|make|can (?:we|i|you) (?:get|have)|is there|do you have) an? (?:[\w-]+ )?{REMOVAL} without (?:the |any |all(?: of)? the |all )?", "remove the "),
    (rf"{START}(?:i think |i feel |i feel like |i believe |maybe )?(?:the (?:video|film|clip|ending|result)|it|this)(?: would| might|'d| could)? (?:be|look|work|feel|flow|sound|read) {VERY}(?:better|nicer|stronger|cleaner|tighter|best|good|great|fine) without (?=(?:the|any|all|that|this|those|our|my)\b)", "remove "),
    (rf"{START}(?:i think |i feel |i feel like |i believe |maybe )?((?:an?|some) (?!(?:few|lot|bit|little)\b)(?:[\w-]+ ){{0,5}}?(?:fade|dissolve|cross-?fade|transition|music|song|title|captions?|subtitles?|logo|watermark|zoom|intro|outro|card|third|effect|text|freeze|vignette|filter|blur|screen|slide|bumper)s?(?: (?:to|from|out|in|at|on|over|between|with|for|saying)(?: [\w<>-]+){{1,4}}?)?)(?: here| there)? (?:would|could|might) (?:be|look|work|feel|sound|help|make)\b[^,.;!?\n]*", r"add \1"),
    (rf"{START}(?:i'?m |we'?re )?(?:(?:not |n't )(?:really |exactly |personally |at all )?(?:an? )?(?:big |huge |great )?(?:fan|friend|lover) of|not (?:too |so |really )?(?:keen on|happy with|sold on|into|convinced by|loving|crazy about)|(?:i|we) (?:don'?t|do not) (?:really |quite |particularly )?(?:like|love|care for|enjoy)|(?:i|we) (?:really )?(?:dislike|hate)) (?P<thing>(?:the|this|that|our) (?:[\w-]+ )*?(?:music|song|track|soundtrack|bgm|tune))\b[^.;!?\n]*[.;!?,-]+ *(?:can|could|would|may|shall|let'?s|perhaps|maybe|how about|what about|please|and|so|or|i'?d)?(?: we| you| i)?(?: please| maybe| perhaps| also)?(?: try| use| go with| go for| pick| find| choose| have| get| trying| using| prefer| put(?: in)?)? (?:something|anything|one that(?: is|'s)|an?other (?:one|track|song)(?: that(?: is|'s))?)(?: that is|'s)? ", r"replace \g<thing> with something "),
    (rf"{START}(?:i|we) (?:don'?t|do not) (?:think|feel|believe)(?: that)? (?:{YOU}) (?:really |actually )?(?:need|want) ", "we don't need "),
    (rf"{START}(?:music|sound|audio)[- ]?wise,? (?:i'?d |i would |we |you )?(?:go |opt |think )?(?:for |of |with |prefer |like |use )?(?:something |anything )?(?:like |along the lines of |more )?", "add music that is "),
    (rf"{START}(?:ideally|preferably|at best|i think),? (?:it|this|the (?:video|film|clip|final [a-z]+|whole thing)) (?:would|should|could|can|will|might) (?:be|run|last) (?=(?:about |around |at most |under |max )?\d)", "shorten it to "),
    (r"\b(?:make|be) sure(?: that)? (?:it|this|the (?:[\w-]+ )?(?:video|film|clip|file|cut|version|thing|result|edit)) (?:isn'?t|is not|is no|'s not|doesn'?t get|does not get|doesn'?t run|does not run|isn'?t any) (?:any )?longer than (?=\d|an?\b|one\b|two\b|thirty\b|sixty\b|ninety\b)", "shorten it to "),
    (r"\b(?:make|be) sure(?: that)? (?:it|this|the (?:[\w-]+ )?(?:video|film|clip|cut|version|thing|result|edit)) (?:doesn'?t|does not|won'?t) (?:exceed|go (?:over|beyond|past|above)) (?=(?:\d[\d:.]*|one|two|thirty|sixty|ninety) ?(?:s\b|sec|min|$|[.,]))", "shorten it to "),
    (r"\breplace (?:the |all |my )*(audio|sound|music)(?: track)? (?:with|by) (?:silence|nothing)\b", r"mute the \1"),
    (r"(?:,| and|;| -)+ (?:then |please )*(?:keep|leave|hold|have) (?:it|that|this|them) (?:up|on(?:[- ]screen)?|there|visible|in|displayed|showing)(?: there)? for (?=\d|a\b|about|two|three|four|five|ten)", " for "),
    (r"\b(?:typo|misspelled|spelling(?: mistake| error)?|wrong (?:text|word|name|spelling))[^.;!?\n]*?(?:should|must|has to|needs to|supposed to) (?:say|read|be) (<q>|\w+)(?:,? (?:not|instead of|rather than|and not) (?:<q>|\w+))?", r"change the text to \1"),
    (r"(?<=\d)( ?(?:s|secs?|seconds?|mins?|minutes?)) (?:tops|at (?:the )?most|at the longest|or less|or shorter)(?=\s*$|[.,;!?])", r"\1"),
)
"""Wishes that are put as an opinion: what would look better, what one is no fan of."""
ASKED_BACK = (
    (rf"((?:^\s*|(?<=[.!;:,] )|(?<= but ))(?:please |we |can you |could you |can we |could we |let'?s |i'?d like to |i think we should |maybe )*(?:{VERBS})\b[^?\n]*?)(?:[.;!?,]| -)+ *(?:what do you (?:all |guys )?(?:think|say|reckon)|(?:any )?thoughts|wdyt|(?:does that )?make sense|is that (?:ok|okay|possible|doable|alright|fine)|would that (?:be (?:ok|okay|possible)|work)|agree[d]?|right|how does that sound|sounds? good)(?: (?:about|of) (?:it|that|this))?\?+\s*$", r"\1"),
)
"""What somebody thinks of it, asked behind a request."""
REWRITES = (*BESIDE, *REQUEST, *WISHES, *ASKED_BACK)
