"""English shapes of a whole piece of an instruction: a request, part of one, or none."""

# One way of saying it a line, however long: a table is read by its first column.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from ..patterns import any_of
from . import reasons, telling

NO_VERB = any_of(
    r"the|a|an|my|this|that|it|its|it's|i|we|you|he|she|they|there|here|for|from|to|in|on|at|of|with|without|by|as",
    r"like|so|if|when|where|while|because|since|about|into|is|are|was|were|be|no|not|and|or|but|very|all|some|any|more",
    r"less|too|than|instead|using|which|who|what|how|also|etc|no|e\.g|i'm|i've|start(ing)?|after|before|during|between",
    r"until|over|under|ideal|perfect|great",
)
"""First words of a piece that are no verb."""
OBJECT_START = r"the|my|our|a|an|it|this|that|them|these|those|all|every|each|some|any|in|out|off|up|down|<[a-z]\d+>"
"""What may follow a verb: the first word of its object, or the rest of the verb."""
HELD = any_of(
    r"possible|need(ed|s)?|necessary|you|we can|i (may|could|might)|so\b|not\b|any\b|available|applicable|it helps",
    r"it'?s (ok|okay|possible|easier|no trouble|not too)|there('s| is| are) (any |some |a |still )*({silence}|{filler}|{repeats}|noise|hum|hiss|black bars?)",
    r"(it|they|any \w+|the (video|clip|film|file|result|cut))('s| is| are| gets?| runs?| lasts?)( still| now)? (longer|over|more|shorter) than",
)
"""Conditions that hold, or that the operation itself looks for."""
DECIDES = r"(he|she|they|we|i|the (client|boss|team|director|customer|producer|editor|teacher)|my \w+|(?-i:[A-Z])[a-z]+) (\w+ )?(approv|agree|confirm|say|said|repl|sign|respond|decid|get|hear|object|like|love)\w*"
DAY = r"it'?s (\w+day|done|ready|finished|approved|night|christmas|new year)"
CONDITION = any_of(
    rf"(?<!what )(?<!what happens )(?<!as )(?<!happier )(?<!better )(?<!great )(?<!nice )(?<!good )(?<!see )(?<!know )(?<!check )(?<!mind )(?<!wonder )(?<!wondering )(?<!even )if (?!{HELD}).*",
    r"(unless|in case|provided( that)?|assuming|supposing|depending on) .*",
    rf"(once|as soon as|when|after|until) ({DECIDES}|{DAY})\b.*",
    r"(where|when|if|as) (appropriate|boring|it makes sense|it fits)",
)
"""What nobody here can tell whether it is so."""
CLAUSES = {
    # A request, or what only looks like one.
    "request": rf"(?!({NO_VERB})\b)[a-z'-]+ ({OBJECT_START})\b.*",
    "question": any_of(
        r"[^?]*[,;.-] ?(what do you (think|say|reckon)|what would you (do|pick|choose|recommend)|which (one )?(is|looks|sounds|would be) better|any (thoughts|ideas|suggestions))",
        r"(should|do(?! (an?|some)\b)|does|did|are|is|was|were|have|has|had|will|would|if|can|how would|what would|what if)\b(?! (it be possible|you mind|there (a|any) way|i (have|get)|captions? be (?!exported|edited|changed)))([^?]|\?(?=.*\?))*",
    ),
    "negation": any_of(
        r"(please )?leave <c>( exactly| just)?( (alone|untouched|unchanged|as (it|they) (is|are|was|were)))?",
        r"(please )?never ?mind (the|my|about)\b.*",
        r"(i|we|you) (wouldn'?t|would not|shouldn'?t|should not)( (ever|really))* (?!mind|be\b|have\b|say\b)\w+.*",
        r"(stop|prevent|keep) (the |it|my |this )?[\w ]*?\bfrom (?!drown|overpower|cover|overwhelm|clip|distort|peak)\w+ing\b.*",
        r"(cancel|stop|abort|halt|quit|interrupt) (the |my )?(export|render|download|upload)(ing)?",
        r"((but|please|and|so|also|just|no|nope|actually|wait) )*((do not|don'?t|never|please not|no need to)( (ever|just|you|accidentally))* (?!want|need|like|let\b|have|keep|leave|forget|worry|care|think|know|mind|see\b|show)\w+|(avoid|without) (\w+ )*?(\w+ing|re-?encod\w+|export|upload|render))\b.*",
    ),
    "exception": r"(all|everything|every \w+|each \w+) but (the|my|that|those) [a-z]+|(except( for)?|excluding|apart from|other than|but not|not(?= (in|at|on|during|for) )|but keep|all but|everything but|while (keeping|leaving)) ((in|at|on|during|for|only|the|my|ones?|very|its) )*(first|last|beginning|start|end|ending|intro|outro|middle|opening|half|clips?|second|third|part|longer|shorter|before|after|from|\d(?![\d.]* ?(s|ms|sec|seconds?)\b)[\d:.]*)\b",
    "rest_stays": r"(?<!but )not (at|from|in) (the )?(very )?(beginning|start|end|top|bottom|middle|corner)",
    "unwanted": r"(and |but )?(no|without|skip the|leave out the) (?!more\b)[a-z]+",
    "amiss": r"(?!make |have |let |keep |get |ensure |want |need )([\w'<>-]+ ){0,7}?('s|'re|is|are|was|were|feels?|looks?|sounds?|seems?|can'?t|cannot|barely|hardly|drown\w*|overpower\w*|there'?s|there is|it'?s|they'?re|gets?|keeps?|stays?|lasts)( (?!should|must|needs? to)[\w'<>-]+)*",
    # A piece that goes with the request before it.
    "scope_only": r"((everywhere|everything|all|all clips|every clip|on all clips|in all clips) )?(except( for)?|apart from|other than|excluding) <c>|((starting|beginning|at|from|in|on|for|during|between|to|of|the|around|after|before|until|and|over|first|last|final|opening|only|just) )*(<[tic]>|beginning|start|end|intro|outro|first-half|latter-half|middle)( (mark|of|the|video|clip|to|onwards?|intro|<[tc]>|end|in|only))*",
    "modifier": r"with|featuring|including|for(?= (my |an? |the )?{upright}(?!\w))",
    "adding": r"with",
    "follow_up": r"(?!(put|use|try|give|have|get|bring|show|place|set)( it| the video)? (an? |some )?([a-z-]+ )*(zooms?|punch-ins?|looks?|filters?|grades?|vignettes?|effects?|tones?|highlights)\b)((no|now|actually|and|but|ok|hmm|also|please|a bit|a little|even|much|slightly|way|still|too|more|less),? )*((make|change|turn|set|put|move|switch|have|shift|place|use|try|give|bring|get|keep|center|centre|align|show|render)( (it|that|this|them|those|these|the colou?r|the font))?\b.*|(it|that|this|they)('s|'re| is| are| should| looks?| needs?)\b.*|(can|could) (it|they|that|those|these) be .*|(bigger|smaller|larger|bolder|bold|yellow|white|red|blue|green|black|orange|pink|purple|louder|quieter|softer|longer|shorter|higher|lower|up|down|top|bottom|center|centre|left|right|in (yellow|white|red|blue|green|black|bold))\b.*|(too|not (that|so)|less) (big|large|huge|small|tiny|loud|quiet)|(something )?more ({mood})|(something )?({mood})er)",
    "names_a_thing": r"(the|my|our|his|her|their|this|that|these|those|every|each|all) (?!(top|bottom|left|right|cent(er|re)|middle|corner|upper|lower|screen|frame|sides?|edges?|colou?rs?|font|size|position|background|texts?|words|letters|lettering|same|key|keywords?|main|important|very|other|next|first|last|whole|way|ones?|bit|time|in|on|to|at|a|an|up|down|with|more|less|by|for|of|them|it|too|and|is|should|needs?|look|looks|style|box|outline|shadow|safe|third|thirds|bold|bolder|caps|\w+er|{colors})\b)[a-z]+",
    "again": any_of(
        r"((do|apply|repeat) )?(it |that |this |the same( thing)? )?(again|once more|one more time|a (bit|little) more|more|even more|some more|another one|same again|further)( please)?",
        r"repeat (that|this|it)",
    ),
    "condition": CONDITION,
    "unfinished": r"(and|then|also)|((and|then|also) )?[a-z]+( (out|up|in|off|down|the|my|a|some))?",
    "bare_deed": r"(now |then |also |first )?[a-z]+([ -](up|down|out|in))?",
    "kept_after_all": r"(but |and |yet )?(still )?(keep|leave)( all of)? (it|that|them|those|this|the (full|whole|entire|original) (length|duration))( all)?( in| there)?",
    "heard_after_all": r"(but |and |yet )?(still )?(keep|leave)( (all|in|on|the|my|its|of|original|existing))* (sound|audio)( (on|as is|in))?",
    "turned_into": r"(in)?to (?!fit\b)[^,]*",
    # What the verb does.
    "removed": r"(please )?(remove|delete|get rid of|erase|eliminate|clear|take out|take off|take away|no more)\b(?!.* with ).*",
    "lending": r"(remove|delete|get rid of|get|strip|mute|erase|eliminate|no|without|clean|clear|unmute|disable|take out|take off|export|render|download|save|convert|output|deliver|fade( out| in)?|lower|raise|boost|turn (down|up|off)|silence|kill|stop|fix|tighten|shorten|speed up|slow down|reduce|increase|adjust|tweak|correct)(?![\w])",
    "sentence": r"(the|my|our|this|these|those|that|its|his|her)\b.*? (should|must|needs? to|has to|have to|is|are|was|were|sounds?|looks?|feels?)\b.*",
    "exchanging": r"(replace|swap|substitute|exchange|trade|switch|change|sync\w*|match|align|pair|cover|fill|mix|blend|dub|combine|compare|balance|start|end|open|close|begin|finish)\b",
    "seeks": r"(auto-?detect|recogni[sz]e|find|detect|locate|identify|pick|choose|select|search( for)?|look for|spot|get)\b",
    "adjusting": r"adjust(ing|ment)?|fix|correct(ion)?|balance|tweak|fine-?tune|check|work on",
    "translates": r"translat\w+|from \w+ (in)?to",
    # What is no request at all.
    "statement": telling.STATEMENT,
    "stated": telling.STATED,
    "told": telling.TOLD,
    "reason": reasons.REASON,
    "telling": reasons.TELLING,
    "remark": telling.REMARK,
    "filler": telling.FILLER,
    "description": telling.DESCRIPTION,
}
