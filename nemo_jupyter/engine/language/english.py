"""English: word classes, clause shapes and the small tables. Rules and values are beside it."""

# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from .english_measures import MEASURES
from .english_rules import RULES
from .english_values import PHRASES, VALUES
from .lexicon import Lexicon

WORDS = {
    "number": MEASURES.number,
    "_": r"(?: [\w'<>/&#+.-]+){0,4}? ",
    "__": r"(?: [\w'<>/&#+.-]+){0,9}? ",
    "det": r"(?:(?:the|a|an|my|our|this|that|these|those|its|all|any|some|every|each|of|both|entire|whole) )*",
    "add": r"add|put|insert|include|place|create|make|give(?: it| me| this)?|apply|use|attach|drop(?: in)?|throw(?: in| on)?|slap|generate|set|lay|with|want|need|show|display|write|overlay|layer|bring in|introduce|stick|have|get|do|run|start with|end with|mix in|try|open with|close with|finish with|begin with",
    "remove": r"remove|delete|cut out|cut|trim out|trim off|trim|strip out|strip|drop|get rid of|take out|take off|take away|kill|eliminate|clean up|clean out|clear out|clear|erase|edit out|lose|ditch|chop off|chop out|chop|snip|discard|exclude|shave off|shave|crop out|scrap|lop off|cut off|cut away|trim away|no more|skip|rid of|dump|axe|throw away|throw out|i (?:don'?t|do not) want|don'?t (?:want|need)|no",
    "tighten": r"tighten up|tighten|minimi[sz]e|reduce|shorten|close up|close|collapse|cut down(?: on)?|silence",
    "change": r"change|make|turn|set|switch|convert|swap|recolou?r|restyle|style|update|render|put|have|move|let",
    "captions": r"(?:closed[- ]?|live |auto[- ]?|automatic(?:ally generated)? |auto[- ]?generated |animated |dynamic |burned[- ]in |bilingual |english |spanish |french |german |chinese |japanese |korean |hindi |arabic |portuguese |italian |russian |word[- ]by[- ]word |karaoke(?:[- ]style)? |hormozi(?:[- ]style)? |tiktok[- ]style |bold |big |large |clean |accurate |speech )*(?:captions?|captioning|subtitles?|subtitling|subs|subtitels|cc)",
    "text": r"(?:on-?screen |animated |bold |big |large |small )*(?:text overlays?|text|overlay text|words(?= <q>)|caption text|watermark text|headline|callouts?|labels?|annotations?|bullet points?|cta|call[- ]to[- ]action|hook text|hook|tagline|slogan|quote|company name|name tags?|date|price|step numbers|key (?:points|takeaways|terms)|product name|location (?:name|tag)s?)",
    "title": r"(?:(?:opening|intro|animated|bold|big|simple|clean|cinematic|main|end(?:ing)?|closing|final) )*(?:title ?cards?|titles?|title (?:screen|text|sequence|slide)|end ?(?:cards?|screen|slate)|outro card|intro card|intro title|opening title|closing title|credits roll|end credits|closing credits|headline card|chapter card|section titles?)",
    "lower_third": r"lower[- ]?third(?:s|'s)?(?: (?:titles?|text|graphics?|captions?|name ?tags?|names?|banners?))?|name ?(?:plate|strap|super|bar)s?|chyrons?",
    "music": r"trending (?:audio|sounds?)|(?:(?:background|bg|back ?ground|royalty[- ]free|instrumental|soft|some|backing) )*(?:music(?! video)|bgm|soundtrack|song|backing track|music track|background track|background audio|score|tune)",
    "audio": r"audio|sound(?! effect)s?|volume|loudness|sound level|audio level|levels?",
    "voice": r"voices?|speech|speakers?|dialogue?|vocals?|narration|talking|speaking|voice[- ]?over|narrator",
    "silence": r"(?:(?:long|awkward|dead|unnecessary|empty|silent|quiet|big|the) )*(?:silences?|silent (?:parts?|sections?|gaps?|moments?|bits?|segments?|pauses?)|pauses?|dead[- ]?(?:air|space|spots?|time)|gaps?(?! between clips)|quiet (?:parts?|bits?|sections?)|breaths?|downtime|idle (?:time|parts?))",
    "filler": r"(?:filler[- ]?(?:words?|sounds?)?s?|fillers|um+s?|uh+m*s?|er+ms?|ah+s|hesitations?|verbal tics|(?:ums?|uhs?),? (?:and|&|or) (?:uhs?|ahs?|ums?|ers?)|you knows?|likes(?= and))",
    "repeats": r"(?:repeated|duplicate|repetitive|bad|failed|redundant|flubbed) (?:takes?|phrases?|words?|sentences?|lines?|parts?|sections?)|retakes?|repetitions?|repeats|false starts?|stutter(?:s|ing)?|flubs?|bloopers?|mistakes?|mess[- ]?ups?|stumbles|duplicates|redundanc(?:y|ies)",
    "edge_start": r"(?:very )?(?:start|beginning|front|top|opening|head|intro)",
    "edge_end": r"(?:very )?(?:end(?:ing)?|back|finish|tail|close|outro|last part)",
    "filter": r"look|filter|grade|grading|colou?r|tone|style|vibe|feel|preset|lut|effect|aesthetic|tint|treatment|mood|palette|colou?rs",
    "look": r"cinematic|cinema|filmic|film|movie[- ]like|vintage|retro|old[- ]?school|nostalgic|black[- ]and[- ]white|black & white|b&w|b ?/ ?w|bw|grayscale|greyscale|monochrome|sepia|noir|moody|teal[- ]and[- ]orange|teal[- &/]orange|orange[- ]and[- ]teal|vibrant|vivid|punchy|pastel|dramatic|bleach bypass|dreamy|golden[- ]hour|warm|warm-toned|cool|cold|hdr|cyberpunk|matte|faded|desaturated|natural|airy|dark|bright|summer|sunny|soft|clean|professional|documentary|hollywood|vhs|8mm|super 8|kodak|neon|polished|wes anderson|horror",
    "up": r"louder|higher|up|raise|increase|boost|more|stronger|turn(?:ed)? up|bump|crank|amplify|pump",
    "down": r"quieter|lower|down|decrease|reduce|less|softer|turn(?:ed)? down|soften|weaker|drop|bring down|dial down",
    "style_word": r"yellow|white|red|blue|green|black|orange|pink|purple|gold|cyan|gr[ae]y|bold|italic|large|big|bigger|small|smaller|huge|centered|centred|top|bottom|center|centre|lower|upper|left|right|animated|typewriter|word[- ]by[- ]word|karaoke|outlined?|shadow(?:ed)?|boxed|bouncy|pop-up|top-left|top-right|bottom-left|bottom-right|fade[- ]in|slide[- ]in",
    "colors": "yellow|white|red|blue|green|black|orange|pink|purple|gold|cyan|magenta|gr[ae]y|brown|teal|silver|navy|beige|blur(?:red)?|transparent",
    "part": r"(?:(?:the|my|our|a|an) )?(?:intro|outro|main (?:content|video|part|footage|clip|section)|body|hook|teaser|interview|b-roll|cta|call to action|opening|ending|middle|trailer|demo|credits|highlights?)",
    "strong_look": r"cinematic|cinema|filmic|film(?: look)?|movie[- ]like|vintage|retro|old[- ]?school|nostalgic|black[- ]and[- ]white|black & white|b&w|b ?/ ?w|bw|gr[ae]yscale|monochrome|sepia|noir|moody|teal[- ]and[- ]orange|teal[- &/]orange|orange[- ]and[- ]teal|vibrant|vivid|punchy|pastel|bleach bypass|dreamy|golden[- ]hour|warm-toned|hdr|cyberpunk|desaturated|hollywood|vhs|8mm|super 8|kodak|neon|wes anderson|warm|cool|cold",
    "speed_up": r"speed(?:ed|ing)?[ -]?up|speed(?:ing)?(?: (?:it|this|that|them|everything|all|things|the|my|whole|video|clip|footage|<c>))+ up|faster|quicker|accelerate|hurry|hasten|fast[- ]?forward|time[- ]?lapse|sped up|fast[- ]motion|quicken|speedup|snappier|hyperlapse|pick up the pace|more quickly",
    "slow_down": r"slow(?:ed|ing)?(?: it| this| that| them| everything| the \w+)?[ -]?down|slower|slow[- ]?mo(?:tion)?|decelerate|slowmo|slow(?=$| <| the| clip| this| it\b)|super slow|more slowly",
}
SEPARATOR = (
    r"\s*(?:^|(?<=\s))(?:<n>|[a-z])\)\s+|(?:\s*(?:[;\n]|\.(?=\s|$|[A-Z])|[!?](?=\s|$)|->|=>|→|•|(?<=\s)[-*](?=\s))+\s*)"
    r"|\s*,\s*(?:(?:and |& |but |plus )?(?:then |also |finally |lastly |next |afterwards |after that,? )*)?"
    r"|\s+(?:and|&|\+|plus|but|then|while|followed by|as well as|along with|also)\s+"
    r"(?:(?:then|also|finally|lastly|next|afterwards|after that,?|just)\s+)*|\s*\+\s*|(?<!\d)\s*/\s*(?!\d)"
)
VERBS = (
    "add|put|insert|include|place|create|make|give|apply|use|attach|drop|throw|generate|set|lay|want|need|show"
    "|display|write|overlay|remove|delete|cut|trim|strip|get|take|kill|eliminate|clean|clear|erase|edit|lose"
    "|ditch|chop|snip|discard|exclude|tighten|shave|crop|scrap|silence|change|turn|switch|convert|swap|recolor"
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
    "|watermark|brand|balance|level|master|equalize|title|label|name|count|time|automate|process|convert|go|let|have|try|pair"
)
LEXICON = Lexicon(
    code="en",
    spaced=True,
    words=WORDS,
    measures=MEASURES,
    quotes=(
        r"\b(?:[Cc]ombine|[Mm]erge|[Jj]oin|[Ss]titch|[Aa]ssemble|[Pp]ut)(?: together)? (?P<order>(?:{part})(?:, (?:{part}))*,? and (?:{part}))(?![\w-])",
        r"(?:\b(?:[Tt]itle|[Hh]eadline|[Tt]ext|[Ll]ower[- ][Tt]hird|[Cc]aption|[Nn]ame|CTA|cta|[Ee]nd (?:frame|card|screen|title|text|slate)|[Oo]pening (?:title|text|card|frame)|[Cc]losing (?:title|text|card|frame)|[Ii]ntro(?: text| title)|[Oo]utro(?: text| title)|[Tt]itle card|[Hh]ook(?: text)?)s?(?: card| overlay)?\s*(?::|=)\s*)(?P<text>(?![<\s])(?!white|black|yellow|bold|large|big|small|at |in |on |bottom|top|none|yes|no\b|auto)(?:[^,.;!?(\n<]|\.(?=\w)|,(?= [A-Z])|[!?](?=\s*$))+)",
        r"\b(?:(?:that |which )?(?:says?|reads?|saying|reading)|titled|called|with the (?:text|words?|title|message|caption|headline)|named|labell?ed)(?: |: ?)(?P<text>(?!<q)(?!that\b|no\b|where\b|goodbye to)[^,.;!?(\n<]+?)(?=$|[,.;!?(\n]| (?:and (?:then |also )?(?:add|put|export|make|fade|set|cut|trim|remove|insert|apply)|at (?:the|<)|on (?:the|clip|top|screen)|in (?:the|white|black|red|yellow|blue|green|bold|big|large)|for <|from <|over (?:the|clip)|for (?:the|\d)|at \d|from \d|during)\b)",
        r"\b(?:add|put|insert|show|write|display|overlay|type)(?: the| a)? (?:text|title|words?|headline|lower[- ]third|name|title card|caption)s?(?: (?:with|for)(?: the)?(?: name)?)? (?P<text>(?!<)(?:[A-Z0-9][\w'&!:-]*)(?: (?:[A-Z0-9&][\w'&!:-]*|of|the|and(?= [A-Z])|to|in|for|by|with|a|my)(?! <))*?(?: [A-Z0-9][\w'&!?-]*)?(?:, [A-Z][\w ]+?(?=$|[.;]))?)(?=$|[,.;(\n]| (?:at|on|in|for|from|to|over|and|during)\b)",
    ),
    rewrites=(
        (r"\b(seconds?|minutes?) (\d+(?:\.\d+)?) ?(to|-|until|through|and) ?(?:(?:seconds?|minutes?) )?(\d+(?:\.\d+)?)(?![\d:]| ?(?:s\b|sec|min))", r"\2 \1 to \4 \1"),
        (r"\b(at|from|to|until|after|before) (second|minute) (\d+(?:\.\d+)?)\b", r"\1 \3 \2"),
        (r"\b(english|spanish|french|german|chinese|mandarin|japanese|korean|hindi|arabic|portuguese|italian|russian|turkish|dutch)(?: and | & | ?/ ?| ?\+ ?)(?=(?:english|spanish|french|german|chinese|mandarin|japanese|korean|hindi|arabic|portuguese|italian|russian|turkish|dutch)\b)", r"\1 "),
        (r"\bbefore ?(?:/|and|&|-) ?after\b", "before-after"),
        (r"\b(?:the )?(?:19)?[5-9]0'?s\b(?! (?:mark|long|clip|each))(?<=the \d0s)|\bthe \d0'?s\b", "the old days"),
        (r"\b(frame ?rate (?:to|of|at)) (\d+)(?! ?fps)\b", r"\1 \2fps"),
        (r"\bname (?:and|&) (?:title|role|job title|position)\b", "name-and-role"),
        (r"\b(?:everything|all(?: of it)?) but\b", "everything except"),
        (r"\b(?:by )?(?:a )?factor of (\d+(?:\.\d+)?)x?", r"by \1x"),
        (
            r"\b((?:yellow|white|red|green|blue|orange|pink|\w+ed)) highlights?(?: colou?r)?\b(?! reel)",
            r"\1 marking",
        ),
        (r"\bbut (?=(?:for |the |my |clips? \d|not |voice|music|only the ))", "except "),
        (r"\bblack (?:and|&|n) white\b|\bb ?& ?w\b", "black-and-white"),
        (r"\bteal (?:and|&) orange\b|\borange (?:and|&) teal\b", "teal-and-orange"),
        (r"\bin (?:and|&|/) out\b", "in-and-out"),
        (
            r"\b(?:the )?(?:start|beginning) (?:and|&|/) (?:the )?end(?:ing)?\b|\bboth ends\b|\b(?:the )?end (?:and|&) (?:the )?(?:start|beginning)\b|\beither end\b",
            "both-ends",
        ),
        (r"\b(?:the )?intro (?:and|&) (?:the )?outro\b", "intro-and-outro"),
        (r"\bpicture (?:in|-in-) ?picture\b", "picture-in-picture"),
        (r"\bside[- ]by[- ]side\b", "side-by-side"),
        (r"\brock (?:and|&|n') roll\b", "rock"),
        (
            r"\b(?:ums?|uhs?|ahs?|ers?)(?:,? (?:and|&|or) |, ?|/)(?:ums?|uhs?|ahs?|ers?|ums)\b(?:(?:,? (?:and|&|or) |, ?)(?:uhs?|ahs?|ers?|ums?)\b)*",
            "ums",
        ),
        (r"\b(?:please|pls|plz|kindly|thanks|thank you|thx)\b,?", " "),
        (
            r"^\s*(?:hi|hey|hello|ok(?:ay)?|yes|yeah|great|perfect|nice|cool(?=,)|alright|so|well|now|um)\b(?:[,.!]| there[,.!]?| nemo[,.!]?)*(?!$)\s*",
            "",
        ),
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
        (r"\bvid\b", "video"),
        (r"\bvids\b", "videos"),
        (r"\bpic(?:ture)?s\b", "photos"),
        (r"\bsecond half\b", "latter-half"),
        (r"\b(?:1st|first) half\b(?! an?\b| second| minute| hour| of a)", "first-half"),
        (r"\b2nd half\b|\blast half\b", "latter-half"),
    ),
    separator=SEPARATOR,
    verb=rf"(?:(?:to|also|now|do not|don'?t|never|finally|again|next|first|lastly|i|we|you) )*(?:{VERBS})(?:ing|ning|ting|ming)?\b(?!:)",
    rules=RULES,
    values=VALUES,
    phrases=PHRASES,
)
