"""English that says what is amiss, and means what mends it: "my talk has long pauses"."""

# One way of saying it a line, however long: a table is read by its first column.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from ..lexicon import rule
from ..pronouns import TOLD

WHO = r"((i|we|you|he|she|they|it|this|that|there|everyone|everybody|<c>|(the|my|our|his|her|their|this|that|these|those|all|both|some|most)( (?!that|which|who|where|when)[\w'-]+){1,5}?)( (also|really|just|still|always|sometimes|am|is|are))*)"
MEANT = r".*\b(on purpose|intended|intentional(ly)?|deliberate(ly)?|used to|supposed to|(previous|earlier|last|old) (version|cut|edit|time|one|week|video)|no longer|anymore|already (fixed|removed|gone))\b"
"""What says that it is to be so, or is so no longer."""
TROUBLED = r"(struggling with|(having|have|has) (trouble|problems?|issues?) with|dealing with|bothered by|annoyed by|full of)"
SUFFERS = rf"^(?!{MEANT})((but|and|so|because|since) )?({WHO} (has|have|'ve got|have got|got|gets|suffers? from|struggles? with)|({WHO}('m|'re|'s)? )?{TROUBLED}|there(('s| is| are)|'re)|too many|too much|(a )?lots? of|((i|we)('ve| have)?( got| shot| filmed| recorded| made)? |this is |here's )?(an?|the|my|our) ([\w'<>-]+ ){{0,3}}?{{source}} (with|that has))"
"""Who or what has a flaw, up to the flaw."""
SOME = r"( (a|an|the|some|lots?|ton|tons|bit|little|load|loads|bunch|few|several|really|very|so|too|pretty|quite|many|much|of|serious|bad|annoying|constant|terrible|horrible|awful|major|loud|heavy|that|this|all|these|those|noticeable))*"
WHERE = r"( (in|on|at|from|between|across|throughout|during|behind|every|all over|after|before|with|around|from|that|which|because|due to)\b.*| everywhere)?$"
ADVICE = (
    (r"(?<=\w)\s*(?:[,.;:!]| -+|\u2014|\u2013)+ *(?:so |and )?(?:what(?:'s| is| would be) the (?:best|easiest|right|quickest|simplest) (?:approach|way|workflow|option|solution|fix|method)(?: (?:to|for|of) (?:do|fix|solv|handl|approach|go about|deal with)(?:e|ing)? (?:it|this|that))?|what (?:would|do) you (?:recommend|suggest|advise)|what (?:should|can|could) (?:i|we|you) do(?: about (?:it|this|that))?|how (?:do|can|should|would|could) (?:i|we|you) (?:fix|solve|handle|address|approach|deal with|get rid of|go about|tackle) (?:it|this|that|them|these|those))(?: please)?\s*\?*\s*$", "."),
)
"""A question that only asks for what mends the thing complained of before it."""
COMPLAINTS = (
    rule("normalize_audio", SUFFERS + SOME + r" (inconsistent|uneven|varying|unbalanced|unequal|fluctuating|jumpy|all over the place) (audio|volume|sound|loudness|levels?|speaker)( (levels?|volumes?))?" + WHERE, complaint=TOLD),
    rule("denoise_audio", SUFFERS + SOME + r" ((background|wind|room|fan|traffic|street|mic|microphone|ambient|static|audio|electrical|air conditioning|ac) )*(noise|hum(ming)?|hiss(ing)?|static|buzz(ing)?|echo|reverb|rumble|crackl(e|ing)|interference)" + WHERE, complaint=TOLD),
    rule("trim_silence", SUFFERS + SOME + r" {silence}" + WHERE, complaint=TOLD),
    rule("remove_filler", SUFFERS + SOME + r" {filler}" + WHERE, WHO + r" ((keeps?|kept) )?(says?|said|saying|uses?|using) {filler} (a lot|(way |far )?too (much|often)|all the time|constantly|every (few|other|five) \w+|so much|so often|repeatedly)", complaint=TOLD),
    rule("crop", SUFFERS + SOME + r" ((ugly|big|thick) )*(black|letterbox) (bars?|borders?|edges?)" + WHERE, what="black_bars", complaint=TOLD),
)
"""What is amiss with the sound, the talk or the picture, and what mends it."""
