"""English that only answers somebody: praise, thanks, agreement, what one noticed or is used to."""

# One way of saying it a line, however long: a table is read by its first column.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

WISH = r"should|must|needs?|has to|have to|please|can you|could you|instead|so (?:i|we) (?:want|need)"
PLAIN = rf"(?!.*\b(?:{WISH})\b)"
OURS = r"(?:our|my|the|their|his|her|a|an|other|some|most) (?:competitors?|friends?|colleagues?|clients?|boss|neighbou?rs?|brother|sister|wife|husband|mom|dad|kids?|son|daughter|company|team|agency|channels?|customers?|users?|audience|reviewers?|people|everyone)"
FELT = r"happy|pleased|fine|ok|okay|good|satisfied|cool|thrilled|delighted|impressed|unhappy|confused|sad|sorry|worried|excited|curious|glad|proud|familiar|done|finished|struggling"
REPLIES = (
    rf"{PLAIN}(?:(?:i'?m|i am|we'?re|we are|she'?s|he'?s|they'?re) )?(?:\w+ )?(?:{FELT}) (?:with|about|by|for)\b(?! a\b).*",
    r"(?:for|many thanks|thanks|thank you|kudos|congrat(?:s|ulations)|props|hats off|credit|shout-?out|bravo|well done|good call|nice one|good job|\+ ?1|\+<n>|plus one)(?: so much| a lot| again)? (?:for|on|to|about|with) (?!the (?:first|last|next|intro|outro|rest)\b)\w+ing\b.*",
    r"(?:many thanks|thanks|thank you|kudos|congrat(?:s|ulations)|props|hats off|shout-?out|bravo|well done|good call|nice one|good job|\+ ?1|\+<n>|plus one|agreed|respect|credit)(?: so much| a lot| again)? (?:for|on|to|about|with)\b.*",
    rf"{PLAIN}i see(?: that)? (?:you|we|they|he|she|it)\b.*",
    r"(?:i|we)(?: was| were|'?ve been|'?m|'?re| am| are| keep| kept| have been)*(?: just| still| also)? ?(?:wonder(?:ing|ed)?|thinking|thought|curious|confused|worried|excited|talking|dreaming|hearing|reading) (?:about|of)\b.*",
    r"(?:wondering|thinking|curious|confused|worried|excited) about (?!\w+ing\b).*",
    r"(?:i|we|you|they)(?: still| just| really)? (?:can'?t|cannot|couldn'?t|can not|don'?t|didn'?t) (?:find|open|access|locate|recall|identify|stand|mind|notice|recognize|remember)\b.*",
    r"(?:i|we) (?:totally |fully |completely |strongly |also |don'?t |do not )?(?:agree|disagree|concur|argue|care|worry|forgot|heard|read|dreamed|laughed|cried) (?:about|with|on|that|at|when|how|over)\b.*",
    rf"{PLAIN}(?:in|for|on) (?:the|our|my|your|his|her) (?:last|previous|other|old|older|original|earlier) (?:video|version|film|episode|one|cut|draft),? (?:the|it|we|you|i|there|my|our|they|he|she)\b(?!.*\btoo\b).*",
    r"(?:i'?m |i am )?not (?:really |entirely |quite )?(?:sure|certain|clear) (?:what|why|how|who|where|which|whether|if|about)\b.*",
    r"(?:i|we|they|you)(?:'ve| have| had)? never [a-z]+.*",
    rf"{PLAIN}{OURS} (?:also |already |always |never |really |just )*(?:uses?|used|has|have|had|likes?|liked|loves?|loved|did|does|made|makes|says?|said|thinks?|thought|hates?|hated|noticed|mentioned|approved|watched|prefers?)\b.*",
    rf"{PLAIN}(?:the|this|that|your|our|my|those|these) (?:[\w'-]+ ){{1,3}}?(?:at <t> |in <c> |at the (?:start|end|beginning) )?(?:is|are|was|were) (?:what|why|how|where|who|my favou?rite|the best|the worst|a highlight)\b.*",
    rf"{PLAIN}(?:the|this|that|your|our|my|those|these) (?:[\w'-]+ ){{1,3}}?(?:at <t> |in <c> |at the (?:start|end|beginning) )?(?:gave|gives|reminds?|reminded|sold|saved|stuck|stands? out|caught|suits?|rocks?|slaps?|grew|helped|cracked|blew|killed it|nailed|surprised?|scared?|annoyed|bothered|confused|inspired)\b.*",
    r"(?:the|this|that|your|our|my|those|these) [\w' -]+? (?:can|may|could|might) (?:definitely |totally |also )?stay(?: (?:in|as (?:it|they) (?:is|are)|there|like (?:that|this)|for now|the same))*",
    r"(?:please |but |and |just |so )*(?:leave|keep) (?:the |my |our |all |that |this )*[\w' <>:-]+? (?:alone|untouched|unchanged|be|exactly as (?:it|they) (?:is|are)|as (?:it|they) (?:is|are)|as is)",
    r"(?:i have |we have |i'?ve )?(?:no|zero|any|a few|some) (?:complaints?|problems?|issues?|objections?|notes|comments?|concerns?|questions?|idea|opinion|thoughts?|clue) (?:about|with|on|regarding|to|for|against)\b.*",
    rf"{PLAIN}(?:i|we) have (?:a|one|some|no) (?:questions?|thoughts?|story|problem|comment|point) (?:about|on|regarding|for)\b.*",
    rf"{PLAIN}(?:you|he|she|they|you guys) (?:really |totally |absolutely )?(?:nailed|rocked|killed|crushed|did|got|outdid|knocked|made|put)\b(?! rid).*",
)
"""What asks for nothing, said to somebody who made or watched the film."""
