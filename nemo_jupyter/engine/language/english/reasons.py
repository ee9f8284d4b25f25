"""English that says why: a reason behind a request is no request itself.

"Cut the last 20 seconds, it gets slow there" must not slow anything down, and "add captions because
people watch with the sound muted" must not mute.
"""

# One way of saying it a line, however long: a table is read by its first column.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

import re

from .verbs import VERBS

WANTED = re.compile(
    rf"^\W*(?:(?:and|but|so|then|also|please|pls|maybe|perhaps|just|now|next|finally|doing:|would you mind|can you|could you|can we|could we|let'?s) )*(?:(?:{VERBS})(?:ing)?\b|no (?!one\b)[a-z]|captions?\b|subtitles?\b)"
    r"|\b(?:should|must|needs?|ha(?:s|ve) to|want|wants|please|can (?:you|we|i)|could (?:you|we|i)|would you|would like|'d like|'d rather|'d prefer|let'?s|how about|what about|rather than|don'?t (?:want|need)|too [a-z]+)\b",
    re.IGNORECASE,
)
"""What a sentence must hold before its reason may be left out."""
DOES = r"(?:'s|'re|'m|'d|'ve|'ll|is|isn'?t|are|aren'?t|was|wasn'?t|were|weren'?t|gets?|got|goes|go|feels?|felt|looks?|looked|seems?|sounds?|has|have|had|hasn'?t|haven'?t|hadn'?t|can|can'?t|cannot|could|couldn'?t|do|don'?t|does|doesn'?t|did|didn'?t|won'?t|will|would|wouldn'?t|might|may|keeps?|kept|takes?|makes?|made|covers?|hides?|drags?|needs?|wants?|said|says?|speaks?|talks?|forgot|never|cannot)"
SOMETHING = r"(?:it|this|that|they|there|he|she|i|we|you|people|someone|some|most|many|nobody|no one|everyone|half|the|our|my|his|her|their|these|those|[a-z]{3,})"
GOES_ON = rf"(?:(?!(?:,| -|,? and|,? but|,? so|,? then|,? plus|,? also)+ (?:(?:then|also|please|so|and|can you|could you|let'?s|maybe|add|i'?d like to) )*(?:(?:{VERBS})\b(?! (?:is|are|was|were|feels?|looks?|sounds?)\b)|should\b|could you\b|can you\b|please\b))(?:[^.;!?\n]|\.(?=\d)))*"
"""The rest of a reason, up to the next request."""


def _without(found: re.Match[str]) -> str:
    """The request without its reason; what asks for nothing keeps all of its words."""
    return found["head"] if WANTED.search(found["head"]) else found[0]


OLD_ONE = r"(?:(?:the|this|that)(?: (?:current|existing|old|original|present|other|previous|first|top|bottom|left|right|upper|lower|default))*(?: (?:left|right))? (?:one|ones|version|position|placement|track|song)|(?:my|his|her|their|our|the (?:speaker|host|guest|presenter)'?s?) (?:skin|face|hair|eyes|shirt|lips|skin tones?))"
HEAD = r"(?:(?<=^)|(?<=[.;!?\n]))(?P<head>(?:[^.;!?\n]|\.(?=[\w<]))*?)"
REWRITES = (
    (rf"{HEAD}(?:,| -|\()* ?\b(?:because(?! of (?:which|that))|(?:be)?cuz|coz|'cause|cause(?= (?:it|the|i|we|they|there)\b)|(?:in order )?given(?: the fact)? that|considering(?: the fact)?(?: that)?|seeing (?:as|that)|due to|owing to|on account of|for the reason that|the reason (?:being|is)|since(?! \d| <| (?:the )?(?:beginning|start)\b)|(?<=, )otherwise|or else)\b{GOES_ON}\)?", _without),
    (rf"{HEAD}(?:,| -|\()* ?\b(?:as(?! (?:loud|fast|slow|quick|long|big|bright|is|are|it is|they are|it was|they were|i (?:speak|talk|say)|(?:he|she|they|we) (?:speak|talk|say)s?|shown|discussed)\b)) (?={SOMETHING}(?: (?!as\b)[\w'-]+){{0,5}}?(?: |(?='))(?:{DOES})\b){GOES_ON}\)?", _without),
    (rf"{HEAD},? which (?:(?:is|are|was|were|feels?|looks?|sounds?|seems?|gets?|goes|comes?|might be|can be)(?: (?:a (?:bit|little|tad)|kind of|sort of|rather|quite|pretty|really|very|way|far|just|so|always|already|now|currently))* (?:too |so |very |quite )?(?!in\b|at\b|on\b|by\b|from\b)[a-z]+|(?:covers?|hides?|makes?|distracts?|blocks?|doesn'?t|does not|can'?t|isn'?t|i|we|no ?one|nobody|people)\b){GOES_ON}", _without),
    (rf"(?P<head>(?:^|(?<=[.;\n] ))[^;\n]*?[\w>)])(?:[,.;!?]| -)+ +(?:because |since |but )?{OLD_ONE}(?: (?:is|was|are|feels?|felt|sounds?|looks?|seems?|gets?|makes?|covers?|hides?|blocks?|drives?|distracts?|doesn'?t|does not|isn'?t|just|really|kind of|always)\b|'s\b){GOES_ON}", _without),
)
"""Reasons in the sentence of the request."""
WISH = rf"should|must|needs?|plays? (?:at|back)|ha(?:s|ve) to|ought|please|can you|could you|would you|let'?s|want|'d like|'d love|'d prefer|'d rather|would like|would prefer|instead|supposed to|(?:, |and |so |but )(?:{VERBS}) (?:the|it|them|that|this|my|our|some|an?)"
OLD = r"(?:the|this|that) (?:current|old|existing|original|present|other|one|previous|wrong)(?: (?:one|ones|track|song|music|version|logo|title|file|font))?|this one|that one|these ones|(?:watching|seeing|hearing|listening to|waiting for|having to|having) [^.;!?,]*?|(?-i:[A-Z])[a-z]+(?= (?:speaks?|talks?|is|was|says?|sounds?|goes|looks?|walks?|keeps?|mumbles?|gets?))|some (?:of (?:the|our|my) )?(?:people|viewers|users|folks|of us|of them|speakers)|most (?:people|viewers|users|of us|of them)|half (?:of )?(?:the|our|my) [a-z]+"
REASON = (
    rf"(?!.*\b(?:{WISH})\b)(?:and |but |so |also |though |plus |cause |tbh |honestly )*(?:it|this|that|these|those|they|he|she|there|{OLD})(?:'|(?: (?:really|just|kind of|kinda|only|also|all|sort of|almost|even|actually|always|now))* (?:{DOES}|[a-z]+s|[a-z]+ed)\b).*"
    rf"|(?!.*\b(?:{WISH})\b)(?:and |but |also |though |plus )*(?:feels?|sounds?|looks?|seems?|drags?|goes by|gets|it's|way too|far too|a bit too|a little too|kind of|kinda|just too|too) [\w' -]+"
)
"""What it is that was spoken of, or how: "it gets dark there", "feels a bit slow"."""
TELLING = (
    rf"(?!.*\b(?:{WISH})\b)(?!(?:you|we|someone|somebody|i) (?:can|could|may|might|would|will)(?: also| just| maybe| then)* (?:{VERBS})\b)(?:and |but |so |also |though |plus |otherwise |else )*(?:i|you|we|people|everyone|everybody|nobody|no one|someone|somebody|viewers|users|folks|[a-z]+(?<!ly)s|(?:some|many|most|several|certain|a few|other|lots of|plenty of) [a-z]+|the (?:viewers?|audience|listeners?|users?|people|reader))(?:'(?:m|ve|d|re|s|ll)|(?: (?:really|just|only|also|always|almost|even|actually|now|can|can't|cannot|could|couldn't|don't|didn't|won't|might|may|will|would|barely|hardly|still|kept|keep|had to|have to|never))+| (?:find|think|feel|hear|see|know|get|paused?|had|have|was|were|am|are|is|did|said|say|stumbled?|messed|forgot|lost|watch|watched|recorded|shot|was|got|went|noticed|heard|listen|tend|scroll|complained|kept|tried|couldn't))\b.*"
)
"""What somebody does, finds or did, told behind a request."""
