"""English that asks for nothing: how it is, what was done, what stays, courtesies."""

# One way of saying it a line, however long: a table is read by its first column.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from ..patterns import any_of
from .replies import REPLIES

WISH = r"should|must|needs?|has to|have to|ought|too|please|want|can go|so (?:i|we) (?:want|need)|instead"
"""Words with which a sentence asks for something after all."""
PLAIN = rf"(?!.*\b(?:{WISH})\b)"
THING = r"(?:the|my|our|his|her|their|your|this|that|these|those|both|all|each|every|some|one of the|<c>|{captions}|{music}|transitions?|effects?|titles?|zooms?|crops?|fades?|{source}s?|clips?|pauses)(?: (?!(?:is|are|was|were|to|so|and|but|with|in|for)\b)[\w'<>-]+){0,4}(?: (?:at|in|of|on|from|between|for) (?:the |my |our )?[\w'<>-]+){0,2}"
SOMEBODY = r"(?:i|we|you|he|she|they|nobody|everyone|everybody|someone|somebody|people|most people|my [a-z]+|our [a-z]+|the (?:client|customer|director|producer|team|agency|boss|teacher|narrator|host|speaker|guest|editor|videographer|intern|assistant|photographer))"
OFTEN = r"(?:(?:already|just|always|usually|often|never|also|really|actually|still|both|all|sometimes|normally|recently|even|finally|then|n't|don'?t|didn'?t|haven'?t) )*"
NICE = r"great|nice|good|fine|perfect|lovely|cool|awesome|amazing|beautiful|gorgeous|excellent|wonderful|wrong|bad|annoying|terrible|awful|ugly|horrible|boring|weird|strange|funny|ok|okay|alright|done|finished|ready|better|best|worse|worst|missing|important|spot on|on point|the (?:best|worst)|a (?:bit )?(?:nice|good|great|lovely|bad|weird)|my favou?rites?|exactly"
CAPTIONS_AND_SUCH = r"{captions}|{music}|transitions?|effects?|titles?|(?:jump )?cuts|slow[- ]?motion|silence|fades|zooms|(?:vertical |short |long )?videos|b-?roll|grain|speed|filters|pauses"
MEANT = r"fine|golden|overrated|underrated|great|cool|nice|everything|part of|on purpose|intentional|deliberate|my favou?rite|a matter|free|cheap|hard|easy|important|overused|optional|a must|in fashion|better than"
STATEMENT = any_of(
    *REPLIES,
    # What is not there.
    r"there(?:'s| is| are|'re) (?:no|not any|hardly any|barely any|never any) (?:[\w-]+ )?(?:noise|pauses?|silences?|hum|hiss|echo|fillers?|dead air|black bars)\b.*",
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
    # What would have been, what took long, and what is for another film.
    r"(?:i|we|you|people|they|viewers)(?: really| still| just)? (?:couldn'?t|can'?t|cannot|could not|wasn'?t able to|weren'?t able to|didn'?t|struggle[ds]? to|find it hard to|found it hard to)(?: really| quite| even)? (?:keep up|follow|understand|concentrate|focus|figure|wait|believe|remember|get|finish|decide|manage)\b.*",
    r"(?:my|our|his|her|the|this) (?:laptop|computer|phone|mac(?:book)?|pc|machine|software|editor|internet|connection|browser|ci|build|pipeline|hard drive|gpu)\b(?!.*\b(?:please|can you|could you|so)\b).*",
    r"(?:i|we)(?:'d| would|'ll| will|'m going to| am going to)? need (?:about |around |at least |another |some |a few |a couple of |a lot of )*(?:[\w-]+ )?(?:hours?|days?|weeks?|months?|more time|time|help|permission|budget|money)\b.*",
    r"(?:this|that|it|the [a-z]+|this [a-z]+)(?:'s| is| was| looks like)(?: possibly| probably| just)? an? (?:duplicate|copy|clone|repeat|fork|dupe) (?:of|from)\b.*",
    r"(?:i|we|you|he|she|they|it)'d have (?!to\b|like\b|love\b|prefer)(?:\w+(?:ed|en|t|ne|de)|put|cut|been)\b.*",
    r"(?:please |just )?(?:let (?:me|us) know|tell (?:me|us) when|ping me|notify me)\b.*",
    r"(?:really |absolutely |just |also |i )*(?:love|loved|loving|liked|enjoyed|adore|dig|digging|appreciate) (?:the|your|how|what|this|that|all|every|it)\b.*",
    rf"{PLAIN}(?:i|we|you|they) (?:can'?t|cannot|(?:are|am)(?:n'?t| not) (?:allowed|permitted) to|may not|must not) (?:use|have|show|keep|play|include)\b.*",
    r"(?:i|we|you|he|she|they|it|that|there|this) (?:would|could|should|might|must)(?: (?:not|probably|really|also))?(?: have|'?ve) (?!like\b|love\b|prefer\b)(?:\w+(?:ed|en|t|ne|de)|put|cut|been)\b.*",
    r"if (?:i|we|you|they|he|she|it|there) (?:had|'d|were|was|hadn'?t|weren'?t) .*\b(?:would|could|might)\b.*",
    r"it (?:took|takes|has taken|had taken) (?!out|off|away)\w+ .*",
    r"(?:for |in )?(?:the|our|my|your) next (?:video|film|episode|one|tutorial|recording|talk|project)\b,? .*",
    rf"{SOMEBODY} (?:had|have had|has|ran into|faced|saw|got|see|have) (?:the|a|an) (?:same|similar) (?:problem|issue|thing|trouble|complaint)\b.*",
    # What somebody did, does or likes.
    rf"{PLAIN}{SOMEBODY} {{often}}(?:like|likes|love|loves|enjoy|enjoys|hate|hates|liked|loved|saw|heard|made|did|had|have|has|used|put|added|edited|trimmed|removed|muted|shot|filmed|recorded|wrote|bought|got|took|knows?|remember|said|says|told|asked|saying|chose|picked|spent|paid|forgot|noticed|watched|watch)\b.*".replace("{often}", OFTEN),
    rf"{PLAIN}{SOMEBODY} (?:(?:just|also) )*(?:already|always|usually|often|never|sometimes|normally|recently) [a-z]+.*",
    rf"{PLAIN}{SOMEBODY} (?:cut|trimmed|added|removed|muted|put|made|exported|faded|changed)\b.*\b(?:yesterday|earlier|before|last (?:time|week|night|month|year)|ages ago|a while ago|myself|ourselves|already)",
    r"(?:i|we|he|she|they)(?:'ve|'d| have| had)?(?: (?:already|just|also|accidentally|only|once|always|later))* (?!need|want|like|prefer|speed|feed|uploaded|attached|recorded|filmed)[a-z]{2,}ed\b.*",
    r"(?:my|our|the|his|her|their) [a-z]+ (?!needs|wants|should)[a-z]+s (?:automatically|by itself|on its own|itself|every time|a lot|sometimes)\b.*",
    r"(?:it|this|that|everything|the [a-z]+)(?:'s| is| are) [a-z]+ed (?:correctly|properly|right|well|nicely|fine|already|now|perfectly)(?: now| already)?",
    r".*\b(?:went|turned out|came out) (?:well|great|fine|badly|wrong|ok|okay|nicely)\b.*",
    rf"{PLAIN}{SOMEBODY} (?:already |just |accidentally |also )?(?!need|want|speed|feed|would|prefer)(?:[a-z]+ed|split|cut|put|made) (?:it|this|that|the|my|our|all|them|these)\b.*",
    rf"{PLAIN}(?:yesterday|last (?:night|week|month|year)|earlier today|this morning),? {SOMEBODY} [a-z]+.*",
    rf"{PLAIN}(?:it|this|that|{THING}) (?:was|were|has been|had been|got) (?:already )?(?:exported|cut|trimmed|merged|split|reversed|rotated|cropped|compressed|shortened|rendered|edited)\b.*",
    # What is there already, and how it is.
    r"(?:the|my|our|your|his|her|their|this|that) (?:[a-z]+ )?(?:logo|watermark|thumbnail|fade[- ]?(?:in|out)s?|fades?|effects?|zooms?|speed|crop|gif|overlay|vignette|filter|rotation)(?: of [a-z]+)? (?:is|are|was|were) (?!too\b|not\b|missing|wrong|off\b|so\b|supposed|to\b|a (?:bit|little|touch)\b|hard\b|very\b|really\b|slightly\b|covering|hiding|blocking).*",
    r"(?:the|my|this|that|your) .*\b(?:never|doesn'?t|don'?t|won'?t|didn'?t|can'?t|isn'?t) (?:really |even |seem to )?(?:works?|helps?|load|open|respond|do anything|make sense)\b.*",
    # What somebody will do some other time.
    rf"{PLAIN}(?:i|we)(?:'m|'re|'ll| am| are| will)? (?:gonna |going to |planning to |about to |hoping to |probably )*(?!.*\b(?:you|nemo)\b).*\b(?:later|tomorrow|tonight|next (?:time|week|month)|some ?day|soon|myself|ourselves|another (?:day|time)|afterwards)",
    rf"{PLAIN}(?:later|tomorrow|tonight|next (?:time|week|month)|some ?day|soon)(?: on)?,? (?:i|we)(?:'ll|'m| will| am| are)?\b.*",
    # Words of a request as something else: a music teacher, a caption contest.
    r"(a |the |our |my )?(captions?|subtitle|music|title|sound|audio) (contest|competition|festival|award|lesson|teacher|vendor|agency|engineer|artist|industry|store|department|guy|team)s?\b.*",
    # Who does, did or will do something.
    r"(we|he|she|they) (split|cut|put|joined|merged|trimmed|kept|left|moved|took|lost|played|shortened|removed) .*",
    r"(the|my|our|his|her|their) ([\w-]+ ){0,2}?({title}|{music}|{text})( (of|in|for|from|to|by|on) [\w' ]+)? (was|(has|had)(?! to\b)|does|did|won|will|would|might|may|is (?!too|a bit|way|not|so|very|really|drown|over|cover|loud|quiet|low|missing|in the way|wrong|hard|barely|big|small|huge|tiny)[\w-]+)\b.*",
    r"(most|many|some|half|all) (of )?(my|our|the) (viewers|followers|subscribers|audience|clients|students|users|people|fans)\b.*",
    r"(my|the|our|his|her|this)( [\w'-]+){1,2} (is|are) (called|named|about|titled)\b.*",
    r"(the |my |our )?{music} (won|wins|has won)\b.*",
    r"(my|the|our|his|her|this)( [\w'-]+){1,2} (will|would|might|may|wants? to|is going to|likes?|loves?|hates?|enjoys?) (watch|see|view|hear|love|like|enjoy|be)\b.*",
    r"(the |this |that )?(narrator|speaker|host|guest|presenter|singer|voice) (says?|said|mentions?|tells?|asks?|explains?) (?!<q>).*",
    r"i (already |just |have already |really |quite )?(like|liked|prefer|enjoy|saw|noticed|know|think|added|made|exported|uploaded|tried|used|hate|love|was thinking|am thinking|wonder)\b.*",
    r"i'?(m|ve been) (thinking|wondering|considering)\b.*",
    # Later, or done already, or how it is.
    r"(maybe )?(later|tomorrow|next time|some ?day)\b.*",
    r"(we|i) (will|might|may|could|should) .*\b(later( on)?|tomorrow|soon|next time|some ?day|eventually)",
    r"(the |my |our |these |those )?({captions}|{music}|titles?|video|clips?|footage|{voice}) (was|were|has been|have been) (already )?(added|made|done|written|recorded|composed|chosen|created|translated)( (by|in|at|on|with|yesterday|today|earlier|before|last|already)( .*)?)?",
    r"(the |my |our )?({captions}|transitions?|{music}|effects?|titles?|fades?|colou?rs?) (are|is|look|looks) (so |very |really |too )?(great|hard|nice|cool|awesome|good|bad|fine|ok|okay|perfect|amazing|terrible|weird|wrong|in the wrong .*)",
    # What others do, or somebody some other time, and what is only imagined.
    r"(tell|ask|remind|text|call|email) (?!me\b|us\b|you\b)((?-i:[A-Z])\w+|my \w+|the \w+|him|her|them) (to|that|about|if|whether) .*",
    r"remind me (to|that|about) .*|remember (that|to) .*\b(next time|later|tomorrow|in (the )?future)",
    r"let me (first |just |quickly )?(add|think|cut|trim|finish|ask|try|do|consider|put|edit|check with|sleep on|talk to|record|find|get)\b.*",
    r"let (?!me\b|us\b)((?-i:[A-Z])\w+|my \w+|him|her|them) (know|decide|choose|do)\b.*",
    r"(and |so )?(see|talk about|think about|wait and see|discuss) (what|how|if|whether|the|my)\b(?!.*\b(timeline|tracks|state|status|list)\b).*",
    r"(imagine|suppose|supposing|pretend|picture) .*",
    rf"{PLAIN}(my|the|our) (editor|assistant|colleague|friend|brother|sister|dad|mum|mom|wife|husband|intern|team|boss) (will|is going to|'ll|is) [a-z]+\b.*",
    r".* next time",
    rf"{PLAIN}i (was going|wanted|planned|meant|intended|was hoping|used) to .*",
    rf"{PLAIN}in (my|the|our|your|his|her|their) (last|other|previous|first|next|old|earlier|new) (video|film|project|edit|vlog|episode|one)s?,? .*",
    rf"{PLAIN}(last (year|week|month)'s|my (old|other|last|previous|first)|the (old|other|previous)) (version|film|video|project|edit|cut|vlog|one) .*",
    rf"{PLAIN}(?!.*<[qn])(their|your|his|her) (?!voice|mic|audio|sound|volume|face|microphone|music|speech|words|part|clip|name|video (is|sounds|looks))[a-z]+ (has|had|have|spins?|uses?|shows?|was|were)\b.*",
    # What is true in general, or meant to be as it is.
    rf"{PLAIN}({CAPTIONS_AND_SUCH}) (are|is) (always |usually |really |so |just )?({MEANT})\b.*",
    rf"{PLAIN}({CAPTIONS_AND_SUCH}) (always |usually |really |often )?(help|sell|matter|convert|perform|makes? (me|people|everything|everyone|videos|us|all)|works?|wins?|ruins?|kills?)\b.*",
    rf"{PLAIN}(the|this|that|my|our) [a-z]+( [a-z]+)? (is|are|was) (all |just |actually |really )?(part of|on purpose|intentional|deliberate|by design|a (choice|feature|joke)|wanted)\b.*",
    r"(there'?s|there is) no (need|reason|point) .*|(wait|hold off|hang on) (with|on) .*",
    r"(it|this|that|the (video|film|clip|intro)) ((doesn'?t|does not|didn'?t) (need|have|require|want)|needn'?t|need not)\b.*",
    r"(i|we)('d| would) never .*|(nobody|no one|no-one) (asked|wants|needs|said)\b.*",
    r"i (don'?t|do not|didn'?t|never) (want (you|it|this|that|the (?!{music}|{captions}|first|last|intro|outro)\w+) (to\b|\w+er\b|slow|fast|cut|muted|reversed|cropped)|ask(ed)? for|sa(y|id))\b.*",
    # What does not work.
    r"(the |my )?(export|render|upload|download|video|file|app|it)( \w+)? (failed|fails|crashed|crashes|(won'?t|doesn'?t|can'?t) (play|open|load|work|export))\b.*",
)
"""What tells something, where nothing is asked for."""
KEPT = any_of(
    r"picture|pictures|image|visuals|video track|music|audio|sound|voices?|speech|dialogue|captions?|rest",
    r"everything else|others?|pacing|pace|colou?rs?|quality|aspect ratio|resolution|video|text|titles?|breaths?",
    r"breathing|rhythm|quality|(audio|video|sound|picture) quality|natural|simple|clean|order|length|as is|speed|flow",
    r"style|tone|energy|look|pitch|volume|framing|(short|natural|small|tiny|brief) (ones|pauses|gaps|breaths)",
)
"""What is to stay."""
KEPT_AS = any_of(
    r"as is|as it is|on|intact|unchanged|playing|synced|synchroni[sz]ed|the same|normal|natural|as they are|untouched",
    r"alone|going|original|visible|in sync|audible|consistent",
)
"""How it is to stay."""
REMARK = any_of(
    # Doubt.
    r"(hm+,? |well,? |but |though )*(i'?m |i am |we'?re |we are )?(still )?(not|un)[ -]?(so |too |really |quite |entirely |very )?sure (about|of|if|whether)\b.*",
    r"(keep|leave)(ing)? (the |my )?(?!it |this |video |everything |rest |clip )[\w-]+( [\w-]+)? (at|in) (the )?(normal|regular|original|real) (speed|time)",
    r"(keep|leave)(ing)? (a (bit|little|touch)|some|enough)( of)? (breathing room|room|space|air|breath|gaps?)( .*)?",
    r"(keep|leave)(ing)? (the |my |all |all the |all my |our )*(?!it |this |video |clip )[a-z]+( [a-z]+)? in",
    r"(please )?(leave|keep)(ing)? (the |my |all )*({music}|{voice}|{captions}|{audio}) (alone|untouched|as (it|they) (is|are)|as is|unchanged|intact|the same)",
    r"(but |and |so )*leave (it|that|them|those|these|this)( (alone|as (it|they) (is|are)|as is|be|in|there|like that|for now))*",
    # What goes on as before, and where what was asked for ends.
    r"(but )?(keep|leave)( (the|my))* (<c>|[a-z]+( one)?) (as (it|they) (is|are|was|were)|as[- ]is|unchanged|untouched|the same|at normal speed)",
    r"(make|save|export|turn) (a|one|each|them|every one)( (short|separate|own|new))*( (clip|short|video|file))?( (of|from|for|out of|into|as))* (each( one)?|them|every one|one)",
    r"keep(ing)? (her|him|them|me|us|it|the \w+) (talking|speaking|going|audible|playing)",
    r"keep(ing)? (everything|all)( (else|that came|i did))?( (after|before) (it|that)|(?<=else))( .*)?",
    r"(nicely |perfectly |well )?in sync|(split|cut) there",
    r"keep(ing)? (the |my )?(energy|mood|pace|pacing|tempo|momentum|vibe) (up|high|fast|light|moving|going|lively|relaxed|calm)",
    r"split (the |long |caption )*lines\b.*",
    r"(then )?(back to |return to )?(normal|regular) speed (after(wards?)?|for the rest)( .*)?",
    r"(the )?(rest|others?|everything else)( (at|stays?|in|is|plays?|remains?))* (normal|regular|original|unchanged|as is)( speed)?",
    r"(but )?(not|leave|skip|don'?t (touch|mute|change)) (the |my )?(music|voice|audio|captions?|text|rest|others?)( alone)?",
    r"(keep|leave) (the )?(rest|others?|other parts)\b.*",
    rf"(keep|leave|preserve|maintain|retain)(ing)? (the |my |all |its |it )*(original |existing |background |natural |current |same |intro |outro |opening )*({KEPT})( ({KEPT_AS}))*",
)
"""What is said beside a request of what stays as it is."""
COURTESY = any_of(
    r"please|thanks|thank you|ok(ay)?|cool|great|nice|now|then|etc|too|as well|also|so on|done|first|finally|for me",
    r"asap|ready to (post|share|upload|publish)|by (the way|tomorrow)|no (text|problem|rush)|if (possible|you can)|hi",
    r"hello|hey|yes|sure|from my browser|that'?s (it|all)|in one go",
    r"keep (it|the) (natural|pacing|pace|simple|clean|same)( .*)?|make sure .*|without losing .*|no watermark",
    r"the usual|if needed|where needed|or so|more or less",
)
"""Greetings, thanks, and what is said to round a request off."""
FILLER = any_of(
    # Before a list of requests.
    r"(add|make|do|apply|here are|these are)?( (the|these|some|my|following|below))* (changes|edits|things|tweaks|steps|adjustments)( (below|to (it|this|the video)))*",
    # What one does with what was just asked for.
    r"(pull|rein|nudge|sort) (it|that|this|them|things)( (down|up|back|out|in))+( (a|an|just|slightly|some|bit|touch|notch|little|tad|hair|smidge|lot))*",
    r"(add|put|place|insert|apply|drop|use|lay) (it|them)( (to|into|in|on|over|under|behind|for)( (the|my|this|a|whole|entire|full))* (video|clip|footage|timeline|project|reel|film|background|edit|whole thing))?",
    r"sync(ing|ed)? (it|them|the \w+) (up )?(from|at|to|with) (the )?(very )?(beginning|start|top)",
    r"sync(ing|ed)? (it|them|everything|the \w+)? ?(up )?(to|with) (the |my |his |her )?(spoken |original |speaker'?s |person'?s |host'?s )?(dialogue|audio|speech|voice|words?|timing|video|footage|speaker|talking)( .*)?",
    r"keep(ing)? (it|them|everything|the \w+|the \w+ \w+) (in (sequence|order|sync)|tasteful|subtle|short|simple|readable|as is|intact|the same)( .*)?",
    # What comes of it, and what is to be told.
    r"(i|we) (just )?(need|want) (the|it|just the) (sound|audio|file|mp3|result)?( .*)?",
    r"(tell|show|list|report|explain|check|verify|watch|review|audit|proofread|summari[sz]e)( (me|us|every|all|which|what|the|it|them|why|each|if|that))+ .*",
    r"render a preview.*|preview( (it|the).*)?|(set|do|make) (that|this|it) (up|happen)",
    r"let me (know|see|review|check).*|please be .*|be (accurate|careful|precise|gentle).*|no rush.*",
    # Which footage it is.
    r"(edit|take|open|use|work on|process|here is)( (this|my|the|our))+ (video|footage|clip|file|recording)s?( (at|in|from) <[vf]>)?",
    r"(i|we)('ve|'m| have| had| got| just| recorded| shot| filmed| made| am| uploaded) .*",
    r"(take|grab|open|load|use|here'?s|here is|here are|this is|attached is|given|from)( (this|my|the|these|those|a|an|our|raw|landscape|horizontal|vertical|long|short|<t>|<n>|unedited|attached|uploaded|following|[a-z-]+))* (videos?|footage|clips?|recordings?|podcast|interview|vlog|file|movie|photos?|images?|<c>)",
    r"fix (both|them|it|that|this|these)",
    # Courtesies.
    rf"(it'?s |this is |that'?s )?({COURTESY})\.?",
)
"""What is said around requests and asks for nothing."""
DESCRIPTION = any_of(
    # Somebody who does not know what he wants yet.
    r".*\b(not sure|unsure|don'?t know|do not know|no idea|undecided|can'?t decide)( yet)?( about)? (what|which)( (one|of them|version))? (i|we) (want|need|like|prefer)\b.*",
    # A headline: "Automating podcasts into shorts".
    r"(\w+ly )?(?!bring|string|opening|closing|ending|starting|during|something|anything|everything|nothing)\w{3,}ing .* for ([\w'-]+,? ){0,8}\w+s",
    r"(\w+ly )?(automating|streamlining|converting|turning|transforming|creating|generating|producing|editing) .*(into|without|like|from) .*",
)
"""What makes a whole instruction no request at all."""
STATED = any_of(
    r"(i|we)('ve|'m| have| had)?( (just|already|accidentally|only|originally|got))* (recorded|shot|filmed|made|have|had|captured|took|created|uploaded|attached|exported|rendered|imported|downloaded|edited|got)(?! to\b) .*",
    r"(this|here|it|that)('s| is| are) (an? |my |our |the )([\w<>-]+ ){0,6}?{source}s?( .*)?",
    r"(my|the|this|our|it|that)( [\w-]+){0,2}? ?('s|is|was|are|were)( (currently|now|about|only|already|originally|shot|filmed|recorded|in|an?))* (<[tsrh]>|<n>|vertical|landscape|portrait|horizontal|square|widescreen)( (long|format|mode|orientation|video|clip|footage|landscape|portrait|vertical|horizontal|right now|now))*",
)
"""What the footage is, said before what is to become of it."""
TOLD = any_of(
    r"(i|he|she|we|they|it|there)('(s|m|re|ve|d))? .*",
    r"(the|my|its|their|this|that|everything)\b(?!.* (should|must|needs?|has to|have to|to be)\b).*\b(is|are|was|were|looks?|seems?|feels?|sounds?|came|turned)\b.*",
)
"""What somebody or something does or is, whatever it may be."""
