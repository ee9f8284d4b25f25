"""English: how sentences fall into clauses, what is said before anything is understood, and all tables."""

# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from ..lexicon import Lexicon, Rows, Rule
from . import (
    asides,
    control,
    cutting,
    first,
    hinglish,
    not_local,
    out_of_reach,
    picture,
    sound,
    text,
    values_delivery,
    values_picture,
    values_places,
    values_sound,
    values_text,
)
from .measures import MEASURES
from .shapes import SHAPES
from .words import COMMON, REAL, WORDS

RULES: tuple[Rule, ...] = (
    *first.SAID, *first.CORNER, *control.TAKEN_OFF, *sound.DUCK, *first.RANKED, *not_local.NOT_LOCAL, *out_of_reach.OUT_OF_REACH, *control.CONTROL, *text.STYLE, *cutting.CUTTING, *picture.PICTURE, *text.TEXT,
    *sound.SOUND, *control.DELIVERY, *control.VAGUE,
)
"""Ways of asking for operations; where two overlap in a clause, the earlier row wins."""
VALUES: dict[str, Rows] = {
    **values_text.VALUES, **values_places.VALUES, **values_picture.VALUES, **values_sound.VALUES,
    **values_delivery.VALUES,
}
SEPARATOR = (
    r"\s*(?:^|(?<=\s))(?:<n>|[a-z])\)\s+|(?:\s*(?:[;\n]|\.(?=\s|$|[A-Z])|[!?](?=\s|$)|->|=>|→|•|(?<=\s)[-*](?=\s))+\s*)"
    r"|:\s+(?=(?:square|vertical|portrait|landscape|remove|add|cut|trim|put|make|insert|captions?|delete|speed|slow|mute|split|merge)\b|<r>)"
    r"|\s*,\s*(?:(?:and |& |but |plus )?(?:then |also |finally |lastly |next |afterwards |after that,? )*)?"
    r"|\s+(?:and|&|\+|plus|but|then|while(?! (?:i|i'm|he|she|we|they|you|someone|somebody|people|there|the|my|speaking|talking)\b)|followed by|as well as|along with|also)\s+"
    r"(?:(?:then|also|finally|lastly|next|afterwards|after that,?|just)\s+)*|\s*\+\s*|\s+\|+\s+|(?<!\d)\s*/\s*(?!\d)"
)
VERBS = (
    "add|put|insert|include|place|create|make|give|apply|use|attach|drop|throw|generate|set|lay|want|need|show"
    "|display|write|overlay|remove|delete|cut|trim|strip|get|take|kill|eliminate|clean|clear|erase|edit|lose"
    "|ditch|chop|snip|clip(?= out| off)|discard|exclude|tighten|shave|crop|scrap|silence|change|turn|switch|convert|swap|recolor"
    "|restyle|style|update|render|merge|combine|join|concatenate|stitch|splice|compile|assemble|append|split"
    "|divide|slice|keep|retain|leave|move|shift|reorder|rearrange|arrange|sort|duplicate|copy|clone|repeat|loop|freeze"
    "|reverse|rewind|speed|slow|accelerate|fade|dissolve|crossfade|rotate|flip|mirror|spin|tilt|zoom|punch|blur"
    "|stabilize|stabilise|steady|mute|unmute|duck|lower|raise|increase|decrease|boost|reduce|amplify|normalize"
    "|normalise|denoise|sync|match|align|export|save|download|send|upload|publish|share|undo|redo|revert|caption"
    "|subtitle|transcribe|translate|dub|burn|animate|highlight|find|pick|select|extract|pull|grab|shorten|extend"
    "|lengthen|stretch|condense|compress|shrink|resize|scale|reframe|reformat|brighten|darken|lighten|saturate|desaturate|grade"
    "|colou?r|tint|fix|correct|adjust|enhance|improve|polish|smooth|soften|replace|play|stop|start|end|open|close"
    "|finish|begin|bring|do|help|check|tell|explain|describe|analyze|summarize|dim|sharpen|crank|pump|bump|tone|build"
    "|produce|turn|transform|separate|isolate|record|narrate|voice|pan|hide|center|centre|position|round|frame|letterbox"
    "|watermark|brand|balance|level|master|equalize|title|label|name|count|time|automate|process|convert|go|let|have|try|pair|razor|blade"
    "|warm(?= (?:it|this|the|them|up))|cool(?= (?:it|this|the|them|down))"
)
REST = rf"(?:(?! (?:and|then|but|plus) (?:then |also )?(?:{VERBS})\b)[^,;.\n])*"
"""What a remark goes on with: up to the next piece, or the next request."""
DOING = {
    "removing": "remove", "adding": "add", "cutting": "cut", "trimming": "trim", "keeping": "keep", "combining": "combine",
    "merging": "merge", "boosting": "boost", "lowering": "lower", "raising": "raise", "speeding": "speed", "slowing": "slow",
    "putting": "put", "inserting": "insert", "applying": "apply", "tightening": "tighten", "deleting": "delete", "muting": "mute",
    "cropping": "crop", "zooming": "zoom", "fading": "fade", "exporting": "export", "brightening": "brighten", "reducing": "reduce",
}
"""What a list may say instead of a request: "by removing the pauses and boosting the voice"."""
LEXICON = Lexicon(
    code="en",
    spaced=True,
    words=WORDS,
    measures=MEASURES,
    quotes=(
        r"(?:[Ff]illers?|[Ff]iller[- ]?words?|[Ff]iller sounds?|[Vv]erbal tics|[Cc]rutch words|[Hh]esitations)(?:,? (?:like|such as|e\.g\.|for example|including)|:| ?\(| -) ?(?:like |such as |e\.g\. |i\.e\. )?(?P<order>(?:{um})(?:, (?:{um}))*(?:,? (?:and|or) (?:{um}))?)(?![\w-])\)?",
        r"\b(?:[Cc]ombine|[Mm]erge|[Jj]oin|[Ss]titch|[Aa]ssemble|[Pp]ut)(?: together)? (?P<order>(?:{part})(?:, (?:{part}))*,? and (?:{part}))(?![\w-])",
        r"(?:\b(?:[Tt]itle|[Hh]eadline|[Tt]ext|[Ll]ower[- ][Tt]hird|[Cc]aption|[Nn]ame|CTA|cta|[Ee]nd (?:frame|card|screen|title|text|slate)|[Oo]pening (?:title|text|card|frame)|[Cc]losing (?:title|text|card|frame)|[Ii]ntro(?: text| title)|[Oo]utro(?: text| title)|[Tt]itle card|[Hh]ook(?: text)?)s?(?: card| overlay)?\s*(?::|=)\s*)(?P<text>(?![<\s])(?!white|black|yellow|bold|large|big|small|at |in |on |bottom|top|none|yes|no\b|auto)(?:[^,.;!?\(\n<]|\.(?=\w)|,(?= [A-Z])|[!?](?=\s*$))+)",
        r"\b(?:[Tt]itle|[Tt]ext|[Nn]ame|[Hh]eadline|[Cc]aption|[Ww]ords?|[Mm]essage) (?:at|in|on) the [a-z][a-z -]{2,20}?: (?P<text>(?!<q)[A-Z][^.;!?\(\n<]*)",
        r"\b(?:[Vv]oice-?over|[Nn]arration): (?P<text>(?!<q)(?![^.\n]*\b(?:voice|male|female|accent|tone)\b)[A-Z][^;\(\n<]*)",
        r"\b(?:[Mm]y name|[Tt]he name)(?:,| is|:)? (?P<text>[A-Z][\w.'-]+(?: [A-Z][\w.'-]+)+)",
        r"\b(?:[Nn]arrate|[Ss]ay|[Ss]peak|[Rr]ead)(?: (?:this|the following|out loud|aloud))*: ?(?P<text>(?!<q)[^<\n]+)",
        r"\b(?:[Ww]rite|[Tt]ype) (?P<text>[A-Z][\w'&!%]*(?: [A-Z0-9][\w'&!%]*)*)(?= (?:in|at|on|over|across|for|from)\b|\s*$)",
        r"\b(?<!\bi )(?<!\bI )(?<!he )(?<!we )(?<!they )(?<!you )(?:(?:that |which )?(?:says?|(?<!to )reads|saying|reading(?! (?:my|the|this|a|an|it|aloud|out)\b)|(?<=that )read)|titled|called|with the (?:text|words?|title|message|caption|headline)|named|labell?ed)(?: |: ?)(?P<text>(?!<q)(?!that\b|no\b|at \d|it\b|them\b|my (?:script|text|notes)|the (?:script|text|captions?)\b|where\b|goodbye to)[^,.;!?\(\n<]+?)(?=$|[,.;!?\(\n]| (?:and (?:then |also )?(?:add|put|export|make|fade|set|cut|trim|remove|insert|apply)|(?:across|along|near|under|below|above) the|with an? |at (?:the|<)|on (?:the|clip|top|screen)|in (?:the|white|black|red|yellow|blue|green|bold|big|large)|for <|from <|over (?:the|clip)|for (?:the|\d)|at \d|from \d|during)\b)",
        r"\b(?:add|put|insert|show|write|display|overlay|type|flash|pop up)(?: the| a)? (?:text|title|words?|headline|lower[- ]third|name|title card|caption)s?(?: (?:with|for)(?: the)?(?: name)?)? (?P<text>(?!<|AI\b)(?:[A-Z0-9][\w'&!:-]*)(?: (?:[A-Z0-9&][\w'&!:-]*|of|the|and(?= [A-Z])|to|in|for|by|with|a|my)(?! <))*?(?: [A-Z0-9][\w'&!?-]*)?(?:, [A-Z][\w ]+?(?=$|[.;]))?)(?=$|[,.;\(\n]| @| (?:at|on|in|for|from|to|over|and|during)\b)",
    ),
    rewrites=(
        *hinglish.REWRITES,
        *asides.REWRITES,
        (r"\b(music|captions?|subtitles?|bgm|song|grain|vignette|filter|blur) only (?=(?:to|in|during|over|for|at|on|from)\b)", r"\1 "),
        (r"(?<=\w),? and (?:give|send|get|make)(?: me)? a clean (?:version|copy|video)\b", ""),
        (r"(?<=vertical|portrait) and blur the (?:sides|edges|background|rest|borders)\b|(?<=9:16) and blur the (?:sides|edges|background|rest|borders)\b", ""),
        (r"^((?:please |pls )?(?:don'?t|dont|do not|no need to)\b[^,.;]*?) (?:just|only|simply) (?=[a-z])", r"\1, "),
        (r"\b(?:i'?ll|i will|i'?m going to|i am going to|i can) (?:\w+ )?upload\b[^,.;]*\b(?:later|tomorrow|soon|afterwards?|in a (?:bit|minute|moment)|next|myself)\b[^,.;]*(?:[,.;] ?(?:and |but )?|$)", ""),
        (r"\b(?:once|when|after|until) i (?:\w+ )?upload(?:ed)?\b[^,.;]*(?:[,.;] ?|$)", ""),
        (r"\ban? (?:full|whole|entire) (?=(?:second|minute|hour)\b)", "one "),
        (r"(?<=[a-z] )\b(?:like|about|around|roughly|approximately|approx\.?|exactly|precisely|an? (?:full|whole)|full|whole) (?=(?:\d[\d:.]*|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|sixty|ninety|half an?) ?-?(?:s|secs?|seconds?|min(?:ute)?s?|hours?)\b)", ""),
        (r" in (?:jpe?g|png|heic|raw) format\b", ""),
        (r"\b(from|these|my|of|the|turn|combine|\d+|two|three|four|five|ten)( \w+)? (?:jpe?g|png|heic)s?(?: files?| images?| photos?)?\b(?! (?:logo|watermark|file))", r"\1\2 photos"),
        (r" with (?:citations?|references|links|timestamps)(?: \w+)? (?:to|of|from) (?:the )?(?:original|source)[^,.;]*", ""),
        (r"\b(?:there'?s|there is|it has|video has|footage has) (?:an? |this )?((?:\w+ )?(?:watermark|logo|person|man|woman|stain))\b[^,.;]*(?:[,.;]| and) ?(?:please |can you )?(?:remove|get rid of|delete|erase) (?:it|that|them)\b", r"remove the \1"),
        (r"\b(write|draft)((?: me| us)?)(?: an?| the)? (?:hook|caption|title|intro|cta|headline|voice-?over|post|description)s? and (?=(?:an? |the )?(?:[\w-]+ )?(?:scripts?|description|copy)\b)", r"\1\2 "),
        (r"\b((?:delete|remove|cut|trim)(?: everything| all)?(?: after| past| before| until)) (\d+(?:\.\d+)?)(?=\s*$|[,.;]| and )", r"\1 \2 seconds"),
        (r"\b(?:add|insert|put|place) (?:an?|the|my|this)(?: new)? (?:clip|video|file|shot)((?: (?:at|to|in|before|after)\b[^,.]*?)?) (?:called|named) (<[vfj]\d+>)", r"insert \2\1"),
        (r"\bfinal (file|video|version|result)\b", r"finished \1"),
        (r"\b((?:add|put|throw in|play|use|insert|lay|drop in)\b[^,.;]*\b(?:music|beats?|track|song|bgm)\b[^,.;]*?) (?:at|with) (?:an? )?(?:low|quiet|soft|subtle|lower|very low) (?:volume|level)\b", r"\1"),
        (r",? but only (?=(?:for|from|in|on|during|until|at)\b)", " "),
        (r"\b(?:make|create|give me|i need|export) (?:two|2|both|three|3|multiple) versions?[,:;]? ?(?:one |with one |- )?(?=(?:square|vertical|portrait|landscape|horizontal|\d+:\d+))", "make it "),
        (r"\b((?:make|turn) (?:the|my|his|her|their) (?:sky|grass|water|sea|hair|eyes?|shirt|dress|car|wall|trees?) [\w-]+) and (?=[\w-]+[ .!]*$)", r"\1-"),
        (r" with an? (?:cool|nice|fun|smooth|great|slick|catchy|simple|subtle) animation\b", " with an animation"),
        (r"\b(clip|video|scene|shot|segment|image|photo)(\d{1,2})\b(?![.\w])", r"\1 \2"),
        (r"^.*(?:\.{3}|…|[,;.-]) ?(?:(?:no|oh|hmm),? )?(?:wait|scratch that|actually,? no|on second thought),? (?:just |only |make (?:it|that) |let'?s go )+(\w+er|more \w+|less \w+)\b(?=[ .!]*$)", r"make it \1"),
        (r"\b(?:suggest|find|choose|pick|select|identify|generate|create|design) and (?=(?:add|insert|overlay|place|apply|put)\b)", ""),
        (r"\btake ((?:(?:my|these|the|our|those|all|\d+|\w+) ){0,3}?(?:photos?|images?|pictures?|pics|screenshots)) and (?:create|make|turn (?:it|them) into|build|produce|generate)(?= an? )", r"turn \1 into"),
        (r" with (?:an? )?(?:clean|nice|proper|simple|smooth|strong|short) (?:intro|outro|opening|ending)(?: and (?:intro|outro|opening|ending))?\b", ""),
        (r"\b(?:max(?:imum)?|full) volume\b|\bvolume (?:to|at|on) (?:the )?(?:max(?:imum)?|full)\b", "volume to 100%"),
        (r"\b(\d{1,3}) ?m(?:in(?:ute)?s?)? (\d{2})\b(?! ?(?:s\b|sec|min|m\b|%|h))", r"\1:\2"),
        (r"\bhalf-speed\b", "half speed"),
        (r"^([^,.;\n]*\b(?:square|vertical|portrait|landscape|widescreen|tik ?tok|reel|short|\d+:\d+)\b[^,.;\n]*), (\d+ ?(?:-| )?(?:s|secs?|seconds?|mins?|minutes?))(?: (?:long|max|total))?(?=[ .!]*$|, | and )", r"\1, shorten to \2"),
        (r"\b((?:an?|some|the|with|find|that)(?: {adjective})+), (?={adjective}\b(?! and\b)(?:[ ,]+[\w-]+){0,2}? (?:{music}|track|beat|look|grade|grading|style|tone|filter|feel|vibe|captions?|subtitles?|text|title|font|transitions?))", r"\1 "),
        (r"\b(?:this|my|our|your|his|her|that|the) {described}{0,6}{source}\b(?! ?\d|'s|s\b| (?:track|editor|title|intro|outro|length|quality|speed|clips))", "the video"),
        (r"\b(edit|trim|cut|shorten|condense|take|compress|clean up|polish|split|process|tighten|of|off|from) an? {described}{0,6}{source}\b(?! ?\d|s\b)", r"\1 the video"),
        (r",?\s*(?:(?:for )?free,? |online,? |with |and )*no watermarks?(?: added)?\b|\b(?:for free|online free|free online|for free online)\b|\bfree\s*$", ""),
        (r",? (?:without|but not|instead of) (?:losing|re-?encoding|blowing|changing|touching|affecting|hurting|making|cropping|cutting|distorting|stretching|using|any)\b" + REST, ""),
        (r",? while (?:keeping|maintaining|preserving|retaining|still|leaving)\b" + REST, ""),
        (r",? so (?:that )?(?:the (?:jumps?|viewers?|audience|speaker|text|video|cuts?)|it'?s?|i|you|they|we|people|viewers?|everyone|no)\b(?!.*\b(?:voice|speech|over ?power|drown|fits?|lasts?|talk|louder|\d+(?::\d\d| ?(?:s|secs?|seconds?|min(?:ute)?s?)))\b)" + REST, ""),
        (r" to (?:keep|improve|increase|maximi[sz]e|engage|grab|hook|maintain|boost) (?:the |my |more )?(?:energy|accessibility|engagement|retention|attention|viewers?|viewer|interest|momentum|audience|watch|clarity|readability|pace|flow|people|visual)\b" + REST, ""),
        (r"\b(?:the |all )?(?:[\w-]+ )?(?<!silent )(?<!quiet )(?<!dead )(?:parts?|bits?|sections?|scenes?|segments?|portions?|stretch(?:es)?|chunks?)(?: of (?:the|my|this|our)(?: [\w-]+){1,3}?)? (?=(?:from|between) (?:the )?\d)", ""),
        (r"(?<=\d)( ?(?:s|secs?|seconds?|mins?|minutes?|mark))?,? (?:where|when|in which|while|because|since) (?:i|he|she|we|they|you|it|there|nothing|nobody|no one|everyone|someone|the|my)\b[^,;.\n]*(?=$|[,;.\n])", r"\1"),
        (r" for (?:readability|clarity|emphasis|accessibility|better \w+|mobile viewers|easy \w+|sharing(?: via \w+)?)\b", ""),
        (rf"\bby (?=(?:{'|'.join(DOING)})\b)", ", "),
        *(((rf"(?<=, ){doing}\b|(?<=and ){doing}\b", verb)) for doing, verb in DOING.items()),
        (r"^(?:edit|trim|cut|process|clean up|polish|fix) (?:the video|it|this|my (?:video|footage|clip|recording)|the footage) to (?=(?:remove|cut|delete|add|get rid of|include|insert|trim|shorten|put|apply)\b)", ""),
        (r"^(?:create|make|turn|convert|edit|build|generate|animate|put)(?= .*\b(?:photos|images|headshots|pictures|screenshots|stills)\b.*? (?:in)?to an? .*(?:mp4|video|reel|short))", "turn"),
        (r"^(?:create|make|generate|convert|produce|add) an? {described}{1,7}(?:{source}|clip|montage clip) (?=(?:in)?to an? )", "edit the video "),
        (r"\b(edit|trim|cut|shorten|crop|compress|caption|convert|speed up|slow down|resize|rotate|flip|reverse|mute|denoise)(?: (?:my|the|this))?(?: (?:video|clip|file|recording|footage))?(?: (?:at|in|from|called|named))? <v>", r"\1 the video"),
        (r"\b(undo|redo) (?:it )?twice\b", r"\1 2 times"),
        (r"(?<=\d);(?=\d\d\b)", ":"),
        (r",(?= (?:except|excluding|apart from|other than|but not)\b)", ""),
        (r"\bfirst (?:and|&) (?:the )?last (?=\d|(?:{number}) (?:s|sec|min))", "first-and-last "),
        (r"\b({music}(?: \w+){0,3}),? (?:something|anything|sth) (?:a bit |really |quite |more )?(?=(?:{mood})\b)", r"\1 that is "),
        (r"\bteh\b", "the"),
        (r"\bfade (?:n|&|and|'n') out\b", "fade in-and-out"),
        (r"\babit\b", "a bit"),
        (r"\bbl(?:ak|ck|akc)(?= )", "black"),
        (r"(?<!punch )(?<!zoom )(?<!snap )\bin ?to\b", "into"),
        (r"\b((?:add|apply|put|insert|include|burn|give|use)\b[^,.;<]*?) (?:to|on|onto|over|for) an? \d+[- ](?:second|minute|hour)s?\b(?:[- ](?!and\b|with\b)[\w-]+){0,4}? (?:{source}|clip)\b", r"\1 to the video"),
        (r"\b(transitions?|zoom[- ]?cuts?|zooms)\s*: ", r"\1 "),
        (r"(?:^(?:please )?|(?<=[.;,!\n] ))(remove|delete|cut(?: out)?|trim|add|include|insert|apply|keep|fix|drop)\s*:\s+", r"\1 "),
        (r"\b(?:take|strip|get|cut) (?!out\b|off\b|it\b|a\b|an\b|in\b|to\b|\d)((?:(?:the|my|that|this|all|any|these|those|its|\w+) )(?:[\w'<>-]+ ){0,3}?)(?:out|off|away)(?= of\b| from\b|\s*$|[,.;])", r"remove \1"),
        (r"\b(turn|switch|shut) ((?:the|my|that|this|all|its|background|music) (?:[\w'<>-]+ ){0,3}?|music )(off|on)\b(?! (?:its|the|top))", r"\1 \3 \2"),
        (r"\b(seconds?|minutes?) (\d+(?:\.\d+)?) ?(to|-|until|through|and) ?(?:(?:seconds?|minutes?) )?(\d+(?:\.\d+)?)(?![\d:]| ?(?:s\b|sec|min))", r"\2 \1 to \4 \1"),
        (r"\b(at|from|to|until|after|before) (second|minute) (\d+(?:\.\d+)?)\b", r"\1 \3 \2"),
        (r"\b(english|spanish|french|german|chinese|mandarin|japanese|korean|hindi|arabic|portuguese|italian|russian|turkish|dutch)(?: and | & | ?/ ?| ?\+ ?)(?=(?:english|spanish|french|german|chinese|mandarin|japanese|korean|hindi|arabic|portuguese|italian|russian|turkish|dutch)\b)", r"\1 "),
        (r"\bbefore ?(?:/|and|&|-) ?after\b", "before-after"),
        (r"\b(?:the )?(?:19)?[5-9]0'?s\b(?! (?:mark|long|clip|each))(?<=the \d0s)|\bthe \d0'?s\b", "the old days"),
        (r"\b((?:frame ?rate|fps) (?:to|of|at)) (\d+)(?! ?fps)\b", r"\1 \2fps"),
        (r"\b(\d+(?:\.\d+)?)( ?(?:s|secs?|seconds?)) (from|off) ((?:the )?(?:start|beginning|front)) and (\d+(?:\.\d+)?) (?=(?:from|off) )", r"\1\2 \3 \4 and \5\2 "),
        (r"(?<!that )(?<!which )(?<!music )\bstart(?:s|ing)?(?: it| the video)? (?:at|from) ([\d:.]+(?: ?(?:s|secs?|seconds?|min\w*)\b)?) and (?:end|stop|finish)(?:e?s|ing)?(?: it)? at (?=\d)", r"keep \1 to "),
        (r"\bname (?:and|&) (?:title|role|job title|position)\b", "name-and-role"),
        (r"\b(?:everything|all(?: of it)?) but(?: not)?\b", "everything except"),
        (r"\b(?:delete|remove|cut(?: out)?|trim|drop|erase|get rid of) (?:everything|all|anything)(?: of it)? (?:except(?: for)?|apart from|other than) (?=(?:the )?(?:first|last|final|clip|opening|ending|intro|outro|middle|part|\d))", "keep only "),
        (r"\b(?:by )?(?:a )?factor of (\d+(?:\.\d+)?)x?", r"by \1x"),
        (
            r"\b((?:yellow|white|red|green|blue|orange|pink|\w+ed)) highlights?(?: colou?r)?\b(?! reel)",
            r"\1 marking",
        ),
        (r"\bbut not (?:the |my )?(?:music|voices?|audio|captions?|text|sound)\b", " "),
        (r"\bbut (?=(?:for |the |my |clips? \d|not |voice|music|only the ))", "except "),
        (r"\bblack (?:and|&|n) white\b|\bb ?& ?w\b", "black-and-white"),
        (r"\bteal (?:and|&) orange\b|\borange (?:and|&) teal\b", "teal-and-orange"),
        (r"\bin (?:and|&|/) out\b", "in-and-out"),
        (
            r"\b(?:the )?(?:start|beginning) (?:and|&|/) (?:the )?end(?:ing)?\b|\bboth ends\b|\b(?:the )?end (?:and|&) (?:the )?(?:start|beginning)\b|\beither end\b",
            "both-ends",
        ),
        (r"\b(?:the )?intro (?:and|&) (?:the )?outro\b", "intro-and-outro"),
        (r"(<q>)'?s\b", r"\1"),
        (r"\bkeep (?:everything|all(?: of it)?|the whole (?:thing|video)) (?:except|but|apart from|other than)(?: for)? ", "remove "),
        (r" without (?:any |the |my )?(?=(?:captions?|subtitles?|music|text|titles?|transitions?|effects?)\b)", ", no "),
        (r"\b(clips|videos|segments|parts|shorts|reels), each (?:one |of them )?(?=(?:under|about|around|max|no more|no longer|less|up to|at most|\d)\b)", r"\1 each "),
        (r"\b(captions?|subtitles?|captioning)((?: (?!and\b)[\w-]+){0,3}?) (?:in the style of|like|styled like|à la) (?:alex )?(hormozi|mr ?beast|tik ?tok|netflix|karaoke)(?:'s)?\b", r"\3-style \1\2"),
        (r"\b[hx]\.?26([45])\b", r"h26\1"),
        (r"^(\d+ ?(?:s|secs?|seconds?)),? (?=(?:vertical|portrait|square|landscape|\d+:\d+)\b)", r"shorten to \1, make it "),
        (r"\b(?:take|get|strip) ((?:the |my |all |any )?(?:sound|audio|music|captions?|subtitles?)) off (?:of )?(?=(?:the |my |this |each |every )?(?:first |last |second |third )?(?:clip|video|intro|outro|shot|scene)s?\b)", r"remove \1 from "),
        (r"\bpicture (?:in|-in-) ?picture\b", "picture-in-picture"),
        (r"\bside[- ]by[- ]side\b", "side-by-side"),
        (r"\brock (?:and|&|n') roll\b", "rock"),
        (
            r"\b(?:ums?|uhs?|ahs?|ers?)(?:,? (?:and|&|or) |, ?|/)(?:ums?|uhs?|ahs?|ers?|ums)\b(?:(?:,? (?:and|&|or) |, ?)(?:uhs?|ahs?|ers?|ums?)\b)*",
            "ums",
        ),
        (r"\b(?:please|pls|plz|kindly|thanks|thank you|thx)\b,?", " "),
        (
            r"^\s*(?:(?:hi|hey|hello|ok(?:ay)?|yes|yeah|great|perfect|nice|cool(?=,)|alright|so|well|now|also|um|(?:first|next|then|finally|lastly|also|second(?:ly)?|third)(?=,))\b(?:[,.!]| there[,.!]?| nemo[,.!]?)*(?!$)\s*)+",
            "",
        ),
        (r",? (?:asap|if (?:possible|you can)|for me|(?:right )?now|right away|immediately)(?=[ .!]*$)", ""),
        (r"\b(?:can|could|would|will) (?:you|u|we)(?: also| just| maybe)?\b(?! see| tell)", " "),
        (
            r"\b(?:i'?d like(?: you)? to|i would like(?: you)? to|i want(?: you)? to|i wanna|i need(?: you)? to|i need(?= \w+ed)|help me(?: to)?|let'?s|let us|go ahead and|i'?m trying to|we need to|we want to|you (?:can|should|need to|must|have to))\b",
            " ",
        ),
        (r"\b(?:i'?d like|i would like)\b", "add"),
        (
            r"\b(?:just|simply|automatically|automagically|quickly|maybe|really|actually|basically)\b(?! edit\w+ing)",
            " ",
        ),
        (r"\bstyled for (?:(?:youtube|instagram) )?\w+\b", ""),
        (r"(?<=\w )@[\w.]+", ""),
        (r"^(?:can|could) (it|this|that|the (?:\w+ )?\w+|clip \w+) (?=be\b|go\b|play\b|look\b|sound\b|start\b|end\b)", r"make \1 "),
        (r"\b(clips? \d+(?:(?:, ?| and |-)\d+)*) ?: (?=[a-z0-9])", r"\1 "),
        (r"^(?:is there (?:a|any) way (?:that )?(?:you|we) (?:can|could)|why (?:don'?t|dont) (?:you|we)|why not|any way (?:you|we) (?:can|could))\b(?= \w+)", " "),
        (r"^instead of (?!\w+ing\b)[^,.;<]{1,30}, ", ""),
        (r"(?<=\w) instead of (?:(?:the|any|an?|my) )?(?!\w+ing\b)(?:{captions}|{music}|titles?|text|subtitles?)(?=\s*$|[,.;])", ""),
        (r"^(?:can|could|may) i (?:please )?(?:get|have) (?=\w+)(?!a look|help)", "add "),
        (r"\bvol\b", "volume"),
        (r"\bdel\b", "delete"),
        (r"\bsat(?= [+-]?\d)", "saturation"),
        (r"\b(sub|water|thumb|back)[ -](titles?|marks?|nails?|ground)\b", r"\1\2"),
        (r"\b(?:hi-?lights?|highlites?) (?=reel|video|clip)", "highlight "),
        (r"\bvid\b", "video"),
        (r"\bvids\b", "videos"),
        (r"\bpic(?:ture)?s\b", "photos"),
        (r"\bsecond half\b", "latter-half"),
        (r"\b(?:1st|first) half\b(?! an?\b| second| minute| hour| of a)", "first-half"),
        (r"\b2nd half\b|\blast half\b", "latter-half"),
    ),
    separator=SEPARATOR,
    verb=rf"(?:(?:to|also|now|only|just|please|do not|don'?t|never|finally|again|next|first|lastly|i|we|you) )*(?:{VERBS})(?:ing|ning|ting|ming)?\b(?!:)(?: (?:up|out|off|rid of)\b(?! (?:to|at)))?",
    rules=RULES,
    values=VALUES,
    phrases=SHAPES,
    common=COMMON,
    real=REAL,
)
