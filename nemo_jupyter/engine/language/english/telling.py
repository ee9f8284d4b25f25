"""English that only tells something: how it is, what was done, what somebody will do himself."""

# One way of saying it a line, however long: a table is read by its first column.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

WISH = r"should|must|needs?|has to|have to|ought|too|please|want|can go|so (?:i|we) (?:want|need)|instead"
"""Words with which a sentence asks for something after all."""
PLAIN = rf"(?!.*\b(?:{WISH})\b)"
THING = r"(?:the|my|our|his|her|their|your|this|that|these|those|both|all|each|every|some|one of the|<c>|{captions}|{music}|transitions?|effects?|titles?|zooms?|crops?|fades?|{source}s?|clips?|pauses)(?: (?!(?:is|are|was|were|to|so|and|but|with|in|for)\b)[\w'<>-]+){0,4}(?: (?:at|in|of|on|from|between|for) (?:the |my |our )?[\w'<>-]+){0,2}"
SOMEBODY = r"(?:i|we|you|he|she|they|nobody|everyone|everybody|someone|somebody|people|most people|my [a-z]+|our [a-z]+|the (?:client|customer|director|producer|team|agency|boss|teacher|narrator|host|speaker|guest))"
OFTEN = r"(?:(?:already|just|always|usually|often|never|also|really|actually|still|both|all|sometimes|normally|recently|even|finally|then|n't|don'?t|didn'?t|haven'?t) )*"
NICE = r"great|nice|good|fine|perfect|lovely|cool|awesome|amazing|beautiful|gorgeous|excellent|wonderful|wrong|bad|annoying|terrible|awful|ugly|horrible|boring|weird|strange|funny|ok|okay|alright|done|finished|ready|better|best|worse|worst|missing|important|spot on|on point|the (?:best|worst)|a (?:bit )?(?:nice|good|great|lovely|bad|weird)|my favou?rites?|exactly"
STATEMENT = "|".join((
    # What is, was or became so.
    rf"{PLAIN}{THING} (?:was|were|took|takes|got|went|came|felt|had|worked|works|made|never|always|used to|won|has been|have been|broke|crashed|ended up|turned out|stayed|remained|belongs? to|comes? from|lasts)\b.*",
    rf"{PLAIN}{THING} (?:is|are|'s|looks?|sounds?|feels?|seems?)(?: (?:so|very|really|pretty|quite|rather|just|all|both|actually|now|still|also|super))* (?:{NICE}|by|from|about|called|named|one of)\b.*",
    rf"{PLAIN}{THING} (?:is|are|'s|has|have)(?: been)? (?:(?:already|all) [a-z]+(?:ed|en|t)|[a-z]+(?:ed|en|t) already)\b.*",
    rf"{PLAIN}(?:my|our|his|her|the|a) (?:[a-z]+ ){{1,3}}[a-z]+ed (?:me|us|him|her|them|that|himself|herself)\b.*",
    rf"{PLAIN}{THING} (?:is|are|was|were) (?:usually|normally|always|often|generally|sometimes|mostly|never)\b.*",
    rf"(?:how come |why )?{PLAIN}{THING} (?:has|have|had|'s got|got) no (?:sound|audio|picture|music|captions?|voice)\b.*",
    r"(?:i|we) (?:wouldn'?t|won'?t|would not|will not|shouldn'?t|didn'?t|don'?t want to|do not want to) (?!need\b|mind\b)[a-z]+\b.*",
    r"(?:stretch|extend|lengthen) (?:it|this|that|the [a-z]+) (?:to be|to make it|so it'?s|until it'?s) shorter|(?:shorten|trim|condense) (?:it|this|that|the [a-z]+) (?:to be|to make it|so it'?s|until it'?s) longer",
    r"(?:please )?[a-z]+ (?:absolutely )?(?:nothing|none of (?:it|them)|no part of it)(?: else)?",
    # What somebody did, does or likes.
    rf"{PLAIN}{SOMEBODY} {{often}}(?:like|likes|love|loves|enjoy|enjoys|hate|hates|liked|loved|saw|heard|made|did|had|have|has|used|put|added|edited|trimmed|removed|muted|shot|filmed|recorded|wrote|bought|got|took|knows?|remember|said|says|told|asked|saying|chose|picked|spent|paid|forgot|noticed|watched|watch)\b.*".replace("{often}", OFTEN),
    rf"{PLAIN}{SOMEBODY} (?:(?:just|also) )*(?:already|always|usually|often|never|sometimes|normally|recently) [a-z]+.*",
    rf"{PLAIN}{SOMEBODY} (?:cut|trimmed|added|removed|muted|put|made|exported|faded|changed)\b.*\b(?:yesterday|earlier|before|last (?:time|week|night|month|year)|ages ago|a while ago|myself|ourselves|already)",
    r"(?:i|we|he|she|they)(?:'ve|'d| have| had)?(?: (?:already|just|also|accidentally|only|once|always|later))* (?!need|want|like|prefer|speed|feed|uploaded|attached|recorded|filmed)[a-z]{2,}ed\b.*",
    r"(?:my|our|the|his|her|their) [a-z]+ (?!needs|wants|should)[a-z]+s (?:automatically|by itself|on its own|itself|every time|a lot|sometimes)\b.*",
    r"(?:it|this|that|everything|the [a-z]+)(?:'s| is| are) [a-z]+ed (?:correctly|properly|right|well|nicely|fine|already|now|perfectly)(?: now| already)?",
    r".*\b(?:went|turned out|came out) (?:well|great|fine|badly|wrong|ok|okay|nicely)\b.*",
    # What is there already, and how it is.
    r"(?:the|my|our|your|his|her|their|this|that) (?:[a-z]+ )?(?:logo|watermark|thumbnail|fade[- ]?(?:in|out)s?|fades?|effects?|zooms?|speed|crop|gif|overlay|vignette|filter|rotation)(?: of [a-z]+)? (?:is|are|was|were) (?!too\b|not\b|missing|wrong|off\b|so\b|supposed|to\b|a (?:bit|little|touch)\b|hard\b|very\b|really\b|slightly\b|covering|hiding|blocking).*",
    r"(?:the|my|this|that|your) .*\b(?:never|doesn'?t|don'?t|won'?t|didn'?t|can'?t|isn'?t) (?:really |even |seem to )?(?:works?|helps?|load|open|respond|do anything|make sense)\b.*",
    # What somebody will do some other time.
    rf"{PLAIN}(?:i|we)(?:'m|'re|'ll| am| are| will)? (?:gonna |going to |planning to |about to |hoping to |probably )*(?!.*\b(?:you|nemo)\b).*\b(?:later|tomorrow|tonight|next (?:time|week|month)|some ?day|soon|myself|ourselves|another (?:day|time)|afterwards)",
    rf"{PLAIN}(?:later|tomorrow|tonight|next (?:time|week|month)|some ?day|soon)(?: on)?,? (?:i|we)(?:'ll|'m| will| am| are)?\b.*",
))
REMARK = "|".join((
    r"(keep|leave)(ing)? (the |my )?(?!it |this |video |everything |rest |clip )[\w-]+( [\w-]+)? (at|in) (the )?(normal|regular|original|real) (speed|time)",
    r"(keep|leave)(ing)? (a (bit|little|touch)|some|enough)( of)? (breathing room|room|space|air|breath|gaps?)( .*)?",
    r"(keep|leave)(ing)? (the |my |all |all the |all my |our )*(?!it |this |video |clip )[a-z]+( [a-z]+)? in",
    r"(please )?(leave|keep)(ing)? (the |my |all )*({music}|{voice}|{captions}|{audio}) (alone|untouched|as (it|they) (is|are)|as is|unchanged|intact|the same)",
    r"(but |and |so )*leave (it|that|them|those|these|this)( (alone|as (it|they) (is|are)|as is|be|in|there|like that|for now))*",
))
"""What is said beside a request of what stays as it is."""
UNDECIDED = r".*\b(not sure|unsure|don'?t know|do not know|no idea|undecided|can'?t decide)( yet)?( about)? (what|which)( (one|of them|version))? (i|we) (want|need|like|prefer)\b.*"
"""What makes a wish of no request at all."""
FILLER = r"(add|make|do|apply|here are|these are)?( (the|these|some|my|following|below))* (changes|edits|things|tweaks|steps|adjustments)( (below|to (it|this|the video)))*"
"""What is said before a list of requests."""
