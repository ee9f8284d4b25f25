"""English word classes, for use in patterns as ``{name}``."""

# ruff: noqa: E501
# fmt: off

from __future__ import annotations

import re

from .measures import MEASURES

WORDS = {
    "cutting_verb": "cut",
    "here": r"(the )?(play ?head|cursor|current (position|time|frame|point|spot)|this (point|moment|spot))\b|here\b(?!')",
    "where": r"((for|in|on|during|over|at|from|only|just|to|of|through|throughout|and) )*(the )?(<i>|<c>|(first|last|final|opening) <t>|intro|outro|first-half|latter-half|beginning|start|end(ing)?|middle)( (of|only|section|part)( (the|my|this|video|film|clip|<c>))*)?",
    "modifier": r"( (?!for\b|of\b|from\b|to\b|in\b|into\b|on\b|with\b|and\b|or\b|subtitles?\b|captions?\b|transcripts?\b|music\b|the video\b)[\w'<>.-]+)",
    "writing": r"(scripts?|blogs?( posts?)?|articles?|texts?|threads?|stor(y|ies)|tweets?|descriptions?|ideas?|prompts?|lyrics|urls?|links?|pdfs?|slide deck|announcement|newsletter|outline|concept|words|quote|data|json)",
    "mood": r"lo-?fi|up-?beat|energetic|calm(ing)?|peaceful|relax(ed|ing)|chill|happy|cheerful|sad|epic|dramatic|cinematic|inspir(ing|ational)|motivational|suspense(ful)?|hip[- ]?hop|edm|techno|electronic|acoustic|corporate|jazz|ambient|soft|gentle|romantic|rock|piano|classical|trendy|funky|dark|fun|playful|light|warm|pop|funk|folk|country|guitar|minimal|subtle|quirky|dreamy|mellow|tropical|spooky|mysterious|synthwave|tech|elegant|intense|orchestral|melanchol(y|ic)|travel|instrumental|tense|groovy|summery?|beautiful|modern|retro|exciting|bright|soothing|hype|driving|eerie|haunting|hopeful|nostalgic|bouncy|sentimental|haunting|sweet|smooth|bluesy|jazzy|dramatic|quiet|moody|atmospheric|heroic|mystical|festive|christmas|holiday|trap|reggae|house|synth|swing|latin|bossa nova|punk|metal|blues|soul|r&b|indie",
    "upright": r"tik ?toks?|(instagram |ig |insta )?(reels?|stor(y|ies))|(youtube |yt )?shorts?(?! film)|snapchat",
    "adjective": r"{mood}|{strong_look}|bold|big|large|clean|simple|modern|minimal|smooth|soft|professional|animated|yellow|white|red|blue|green|black",
    "source": r"(videos?( (clip|file|recording))?|recording|footage|interview|webinar|podcast( episode)?|vlog|tutorial|demo|film|movie|lecture|call|session|talk|presentation|meeting|documentary|screencast|walkthrough|livestream|stream|episode|gameplay|speech|sermon|keynote|mp4|mov|mkv|avi|webm)",
    "described": r"((?!where\b|then\b|also\b|next\b|finally\b|more\b|less\b|under\b|below\b|when\b|which\b|that\b|who\b|i\b|he\b|she\b|we\b|they\b|you\b|parts?\b|sections?\b|moments?\b|scenes?\b|bits?\b|it\b|not\b|or\b|but\b|about\b|if\b|webcam|face ?cam|reaction|photo|picture|image|portrait|person|man\b|woman|dog|cat|baby|statue|music|titles?\b|intro\b|outro\b|captions?|subtitles?|corner|over\b|left\b|right\b|top\b|bottom\b|shots?|scenes?|segments?|first|second|third|fourth|fifth|last|end\b|start|middle|whole|entire|rest\b|audio|sound|voice|original|final\b|finished\b|to\b|of\b|in\b|into\b|from|with|and\b|for\b|on\b|at\b|by\b|as\b|is\b|are\b|look|background|length|speed|volume|clips?\b|<[qc])[\w'<>:-]+(\.[\w'<>-]+)* )",
    "sounds": r"whoosh(es)?|swoosh(es)?|dings?|applause|laugh track|record scratch|explosions?|drum ?roll|camera shutter|cash registers?|cha-?ching|risers?|pops?|clicks?|beeps?|bells?|booms?|claps?|thunder|cymbal( crash)?(es)?|crash(es)?|chimes?|gongs?|horns?|air ?horns?|sirens?|alarms?|buzzers?|sting(er)?s?|cheer(ing|s)?|laughter|laughs|gasps?|gunshots?|footsteps|door ?bell|door slam|phone ring(ing)?|heartbeat|clock tick(ing)?|ticking|splash(es)?|crickets|static burst|glitch sound|typing sounds?|keyboard sounds?|bird ?song|waves|thud|tada|fanfare|rimshot|ba-?dum-?tss|vine boom|bonk|boing|bleeps?",
    "short": r"(?<=\b[DMSJ]r)\.|(?<=\bMrs)\.|(?<=\bMs)\.|(?<=\bProf)\.|(?<=\bSt)\.|(?<=\bvs)\.|(?<=\bInc)\.|(?<=\bNo)\.",
    "spoken_voice": r"voice-?overs?|voice over|narration(?! track)|tts|text[- ]to[- ]speech|narrator",
    "proper": r"(?-i:(?:(?:Dr|Mr|Mrs|Ms|Prof|Sir)\.? )?[A-Z][\w'’-]+(?: (?:of|the|and|&|de|van|von)(?= [A-Z])| [A-Z][\w.'’-]*)*)",
    "whole": r"( (it|this|that|the|my|whole|entire|video|clip|film|footage|edit|movie|<c>|thing|overall|total|length|duration|runtime|running time|of|its|down|be|original|current))*",
    "number": MEASURES.number,
    "swap": r"swap|replace|change|switch|exchange|trade|substitute",
    "write": r"write|type|print|superimpose|stamp|paste|flash( up)?|pop( up)?|stick|slap|drop|throw|overlay|display|show|put|add|insert|place|include|have|pin|pop in|bring up|layer|render|lay|run|use|set|give( me| it)?|need|want",
    "_": r"( [\w'<>/&#+.-]+){0,4}? ",
    "film": r"( (right|just|exactly|the|my|our|this|that|these|its|it|all|any|some|out|off|away|about|around|only|whole|entire|full|very|first|last|video|clips?|footage|film|movie|recording|edit|timeline|vlog|episode|interview|podcast|lecture|webinar|stream|talk|tape|take|scene|shot|parts?|sections?|bits?|segments?|portions?|pieces?|chunks?|stretch|moments?|stuff|everything|anything|whatever|content|material|what|comes|happens|is|of|from|at|in|to|on|by|up|down|boring|bad|awkward|dull|slow|useless|unwanted|unnecessary|unusable|shaky|blurry|dead|empty|silent|extra|excess|leading|trailing|intro|outro|opening|ending|setup|fumble|junk|garbage|fluff|rambling|chatter|small|waffle|and|each|every|<[cvfn]>)){0,6}? ",
    "__": r"( [\w'<>/&#+.-]+){0,9}? ",
    "det": r"((the|a|an|my|our|this|that|these|those|its|all|any|some|every|each|of|both|entire|whole) )*",
    "add": r"add|could (use|do with)|put|pop( in| on)?(?= (some|a|an|the|my)\b)|print|bang( in| on)?(?= (some|a|an)\b)|whack( in| on)?(?= (some|a|an)\b)|chuck( in| on)?|squeeze in|work in|bring up|superimpose|insert|include|place|create|make|give( it| me| this)?|apply|use|attach|drop(?= (an?|some|in)\b)( in)?|throw( in| on)?|slap|generate|set|lay|with|want|need|show|display|write|overlay|layer|bring in|introduce|stick|have|get|do|run|start with|end with|mix in|try|open with|close with|finish with|begin with",
    "unseen": r"first|last|second|third|fourth|fifth|final|next|previous|opening|closing|ending|starting|middle|selected|current|other|same|remaining|rest|whole|entire|full|complete|raw|long|longer|longest|short|shorter|shortest|new|old|video|film|movie|audio|silent|quiet|quieter|loud|louder|dead|black|blank|empty|dark|darker|bright|brighter|shaky|individual|separate|different|single|two|three|four|few|several|these|those|this|that|the|my|our|all|each|every|of|main|intro|outro|b-roll|music|speaking|talking|spoken|speech|playful|highlight|best|end|start|beginning|very|and|or|both|between|to|other|more|most|half|adjacent|neighbou?ring|following|preceding|top|bottom|left|right|upper|lower|color|colour|in|on|with|for|from|by",
    "remove": r"remove|delete|weed out|squeeze out|zap|prune|nuke|chuck|clip out|clip off|slice off|slice out|snip out|snip off|cut out|cut|trim out|trim off|trim|strip out|strip|drop(?! (an?|some|in|down|your)\b)|get rid of|take out|take off|take away|kill|eliminate|clean up|clean out|clear out|clear|erase|edit out|lose|ditch|chop off|chop out|chop|snip|discard|exclude|shave off|shave|crop out|scrap|lop off|cut off|cut away|trim away|no more|skip|rid of|dump|axe|throw away|throw out|i (don'?t|do not) want(?![^,.;]* to (be|get|sound|look|feel|have|go|start|end|play|last|cover|change)\b)|don'?t (want|need)(?![^,.;]* to (be|get|sound|look|feel|have|go|start|end|play|last|cover|change)\b)|no",
    "tighten": r"tighten up|tighten|minimi[sz]e|reduce|shorten|close up|close|collapse|cut down( on)?|silence",
    "lessen": r"{remove}|reduce|lessen|minimi[sz]e|cut down( on)?|cut back( on)?|suppress|filter( out)?|cancel( out)?|clean( up)?|lower|fix|tame|kill|do away with|dampen|treat|attenuate|mask|soften|tone down|scrub( out)?|wash out|isolate|deal with|take care of",
    "change": r"change|make|turn|set|switch|convert|swap|recolou?r|restyle|style|update|render|put|have|move|let",
    "captions": r"(closed[- ]?|live |auto[- ]?|automatic(ally generated)? |auto[- ]?generated |animated |dynamic |burned[- ]in |bilingual |english |spanish |french |german |chinese |japanese |korean |hindi |arabic |portuguese |italian |russian |word[- ]by[- ]word |karaoke([- ]style)? |hormozi([- ]style)? |tiktok[- ]style |bold |big |large |clean |accurate |speech )*(captions?|captioning|subtitles?|subtitling|subs|subtitels|cc)",
    "text": r"(on-?screen |animated |bold |big |large |small )*(text overlays?|text|overlay text|words(?= <q>)|caption text|watermark text|headline|callouts?|labels?|annotations?|bullet points?|cta|call[- ]to[- ]action|hook text|hook|tagline|slogan|quote|company name|name tags?|date|price|step numbers|key (points|takeaways|terms)|banners?|chapter names?|product name|location (name|tag)s?)",
    "lettering": r"(lettering|title|headline|text|heading|lower[- ]third|font|label|name|words|overlay text|text overlay|caption text|callout|end card|title card|watermark text)s?",
    "title": r"((opening|intro|animated|bold|big|simple|clean|cinematic|main|end(ing)?|closing|final) )*(title ?cards?|titles?|title (screen|text|sequence|slide)|end ?(cards?|screen|slate)|outro card|intro card|intro title|opening title|closing title|credits roll|end credits|closing credits|headline card|chapter card|section titles?)",
    "lower_third": r"lower[- ]?third(s|'s)?( (titles?|text|graphics?|captions?|name ?tags?|names?|banners?))?|(caption|info|title|news) bars?|name captions?|name ?(plate|strap|super|bar)s?|name ?tags?(?= (for|of|with|saying|at|on|in|from|to|when|<)|$)|chyrons?",
    "music": r"trending (audio|sounds?)|((background|bg|back ?ground|royalty[- ]free|instrumental|soft|some|backing) )*(music(?! video)|bgm|soundtrack|song|backing track|music track|background track|background audio|score|tunes?)",
    "genre": r"lo-?fi|jazz|hip[- ]?hop|trap|edm|techno|reggae|bossa nova|blues|disco|punk rock|heavy metal|samba|salsa|afrobeats?|drum and bass|trip-hop|gospel|ska|chillwave|vaporwave|synthwave|phonk|k-pop|bluegrass|flamenco|funk|ambient",
    "heard": r"({audio}|{music}|{voice}|mic(rophone)?)",
    "instrument": r"bass ?lines?|riffs?|melod(y|ies)|grooves?|piano|(acoustic |electric |bass )?guitars?|strings|violins?|cellos?|drums?|beats?|synths?|ukulele|orchestra|sax(ophone)?|flute|choir|percussion|brass|harp|organ|banjo|trumpets?|808s?|keys|marimba|bells|hand ?pan|harmonica|pads?",
    "audio": r"audio|sound(?! effect)s?|volume|loudness|sound level|audio level|levels?",
    "voice": r"voices?|speech|speakers?|dialogue?|vocals?|narration|talking|speaking|voice[- ]?over|narrator",
    "silence": r"((long|awkward|dead|unnecessary|empty|silent|quiet|big|the) )*(silences?|stretches of silence|moments of silence|silent stretches|(gaps|parts|moments) (where|when|in which) (nobody|no one) (talks|speaks|says anything)|(long|awkward) breaks|(blank|empty|dead) spots|silent (parts?|sections?|gaps?|moments?|bits?|segments?|pauses?)|pauses?|dead[- ]?(air|space(?! (on|at|around|above|below) )|spots?|time)|gaps?(?! between clips)|(quiet|blank|lifeless|wordless|speechless|soundless) (parts?|bits?|sections?|stretches|spots?|moments?|patch(es)?)|lulls?|breaths?|downtime|idle (time|parts?))",
    "um": r"[uU]+[hm]+|[eE](rm?|uh)|[aA]h+|[hH]mm+|[lL]ike|[yY]ou know|[bB]asically|[aA]ctually|[lL]iterally|[sS]o|I mean|i mean|sort of|kind of|right|okay|well|honestly|obviously",
    "filler": r"(filler[- ]?(words?|sounds?)?s?|fillers|um+s?|uh+m*s?|er+ms?|ah+s|hesitations?|verbal tics|(ums?|uhs?),? (and|&|or) (uhs?|ahs?|ums?|ers?)|you knows?|likes(?= and))",
    "repeats": r"(double|second|third) (takes|attempts|tries)|(repeated|duplicate|repetitive|bad|failed|redundant|flubbed|botched|fluffed|blown|aborted|abandoned|messed[- ]up|unsuccessful|earlier|unused|spoiled|ruined) (takes?|attempts?|tries|readings?|versions?|(?<=duplicate )clips|phrases?|words?|sentences?|lines?|parts?|sections?)|retakes?|repetitions?|repeats|false starts?|stutter(s|ing)?|flubs?|bloopers?|outtakes?|do-overs|slip-?ups?|goofs?|restarts|re-?dos|(lines?|sentences?|things|parts?) (that )?(i|he|she|we|they) (say|said|read|recorded|repeat(ed)?|did) (twice|more than once|several times|again)|mistakes?|mess[- ]?ups?|stumbles|duplicates|redundanc(y|ies)",
    "edge_start": r"(very )?(start|beginning|front( end)?|top|opening|head|intro)",
    "edge_end": r"(very )?(end(ing)?|back|finish|tail|close|outro|last part)",
    "filter": r"look|filter|grade|grading|colou?r|tone|style|vibe|feel|preset|lut|effect|aesthetic|tint|treatment|mood|palette|colou?rs",
    "look": r"cinematic|cinema|filmic|film|movie[- ]like|vintage|retro|old[- ]?(film|movie)|old[- ]?school|nostalgic|black[- ]and[- ]white|black & white|b&w|b ?/ ?w|bw|grayscale|greyscale|monochrome|sepia|noir|moody|teal[- ]and[- ]orange|teal[- &/]orange|orange[- ]and[- ]teal|vibrant|vivid|punchy|pastel|dramatic|bleach bypass|dreamy|golden[- ]hour|warm|warm-toned|cool|cold|hdr|cyberpunk|matte|faded|desaturated|natural|airy|dark|bright|summer|sunny|soft|clean|professional|documentary|hollywood|vhs|8mm|super 8|kodak|neon|polished|wes anderson|horror",
    "up": r"louder|higher|up|raise|increase|boost|more(?! ({mood}|[a-z]+(ful|ic|ive|ous|ish))\b)|stronger|turn(ed)? up|bump|crank|amplify|pump|lift|strengthen|jack|beef|increased|boosted|raised|heightened",
    "down": r"quieter|lower|down|decrease|reduce|less|softer|turn(ed)? down|soften|weaker|drop|bring down|dial down|quiet(en)?( (it|this|that|them|everything))? down|quieten|hush|tone down|ease down|cut back|duck down|knock down|pull down|pull back|dial back|take down|reduced|decreased|lowered|lessened",
    "style_word": r"yellow|white|red|blue|green|black|orange|pink|purple|gold|cyan|gr[ae]y|bold|italic|large|big|bigger|small|smaller|huge|centered|centred|top|bottom|center|centre|lower|upper|left|right|animated|typewriter|word[- ]by[- ]word|karaoke|outlined?|shadow(ed)?|boxed|bouncy|pop-up|top-left|top-right|bottom-left|bottom-right|fade[- ]in|slide[- ]in|minimal|clean|readable|simple|modern|sans-serif|serif|rounded|semi-transparent|translucent|upper-third",
    "colors": "yellow|white|red|blue|green|black|orange|pink|purple|gold|cyan|magenta|gr[ae]y|brown|teal|silver|navy|beige|blur(red)?|transparent",
    "part": r"((the|my|our|a|an) )?(intro|outro|main (content|video|part|footage|clip|section)|body|hook|teaser|interview|b-roll|cta|call to action|opening|ending|middle|trailer|demo|credits|highlights?)",
    "strong_look": r"cinematic|cinema|filmic|film( look)?|movie[- ]like|vintage|retro|old[- ]?(film|movie)|old[- ]?school|nostalgic|black[- ]and[- ]white|black & white|b&w|b ?/ ?w|bw|gr[ae]yscale|monochrome|sepia|noir|moody|teal[- ]and[- ]orange|teal[- &/]orange|orange[- ]and[- ]teal|vibrant|vivid|punchy|pastel|bleach bypass|dreamy|golden[- ]hour|warm-toned|hdr|cyberpunk|desaturated|hollywood|vhs|8mm|super 8|kodak|neon|wes anderson|warm|cool|cold",
    "pace": r"((play(back)?|running)[- ])?(speed|tempo|pace)|play(back)?[- ]?rate",
    "shape": r"<r>|vertical(ly)?|portrait|square(d)?|landscape|wide-?screen|horizontal(ly)?|ultra-?wide|cinemascope",
    "mood_look": r"autumn(al)?|wint(er|ry)|cosy|cozy|gritty|fresh|romantic|elegant|neutral|muted|earthy|icy|golden|sunset|spring|tropical|soft|rich|deep|hazy",
    "faded": r"(the|it|this|that|them|everything|all|my|our|its|whole|entire|<c>|{music}|{audio}|{voice}|track|beat|picture|image|screen|video|clip|shot|footage|film|movie|text|title|background|bg|bgm)",
    "speed_up": r"speed(ed|ing)?[ -]?up|speed(ing)?( (it|this|that|them|everything|all|things|the|my|whole|video|clip|footage|<c>))+ up|faster|quicker|accelerate|hurry|hasten|fast[- ]?forward|time[- ]?lapse|sped up|fast[- ]motion|speedup|snappier|hyperlapse|pick (up )?the pace( up)?|((hyper|super|really|very|crazy|insanely|ultra|lightning|extra|so) )+(fast|quick)|quicken|more quickly",
    "slow_down": r"slow(ed|ing)?( it| this| that| them| everything| the \w+)?( right| way| all the way| even further)?[ -]?down|slower|slow[- ]?mo(tion)?|decelerate|slowmo|slow(?=$| <| the| clip| this| it\b)|super slow|more slowly",
}

COMMON = frozenset(re.findall(r"\w+", """
    the and for with from into onto that this then them their video videos clip clips film footage movie part parts
    moment moments scene scenes where when which who what make add put get find music captions text title audio
    start end beginning middle first second last whole some all every
"""))
"""Words that name nothing in particular, so that a second mention means nothing."""

REAL = frozenset(re.findall(r"\w+", """
    bears bland blank block boats charm chips clearer cleaver colon flame later loader loser minor pastor photon plane
    plate quilt quite remind reserve revere scare scent shower slide smart spice squire stack stale stark steed trick
    truck whine
"""))
"""Words that are right as they are, though one slip away from a word of the rules."""
