"""What English says besides a request: what it is for, what is amiss, what the footage is."""

# One way of saying it a line, however long: a table is read by its first column.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

LAYER = r"captions?|subtitles?|subs|text|titles?|logo|watermark|web ?cam|face ?cam|overlay"
HIDING = r"(?:is |are |keeps? )?(?:cover|hid|hide|block|overlap|obscur|obscure|get in the way of|sit on)(?:s|es|ing|ping)?"
PLACES = (
    r"corner|left|right|top|bottom|cent(?:er|re)|middle|background|screen|side|frame|upper|lower|video|music|clip|first"
    r"|last|second|third|start|end|beginning|intro|outro|title|text|captions?|logo|picture|whole|part|section"
)
"""After "on the", what says where in the picture or the film, and is no name for a stretch that is measured."""
NUMBER = r"\d+|one|two|three|four|five|ten|fifteen|twenty|thirty|forty|sixty|ninety"
REWRITES = (
    (r"\b(this|my|our|these|his|her) (?:horizontal|landscape|vertical|portrait|square|widescreen|\d+:\d+) (?=(?:video|clip|footage|recording|film|shot)s?\b(?! (?:version|cut|edit)))", r"\1 "),
    (r"\bless dark\b", "brighter"), (r"\b(?:less|not (?:so|as|that)) bright\b", "darker"), (r"\b(?:less|not (?:so|as|that)) loud\b", "quieter"),
    (r"\b(?:less|not (?:so|as|that)) (?:warm|yellow|orange)\b", "cooler"), (r"\b(?:less|not (?:so|as|that)) (?:cold|cool|blue)\b", "warmer"),
    (r"\b(?:less|not (?:so|as|that)) fast\b", "slower"), (r"\b(?:less|not (?:so|as|that)) slow\b", "faster"),
    (r"\b(?:hard |plain |straight |simple |just )?cuts (?:instead of|rather than) (?:the |any )?(?:fades?|dissolves?|cross-?fades?|wipes?|transitions?)\b", "straight cuts"),
    (r"(?<=\w) (?:instead of|rather than) (?:the |any |a |an |all )?(?:(?:hard|jump|straight) )?(?:fades?|cuts?|dissolves?|cross-?fades?|wipes?|blur|bars|black bars)(?=\s*$|[,.;])", ""),
    (r"\b(?:(?:it|this|that|the \w+|we|i) )?could (?:use|do with) (?=(?:an?|some|more|less|a bit)\b(?! \w+ing\b))", "add "),
    (r"([aeouy])\1{2,}", r"\1"),
    (r"(?:\bi (?:think|guess|feel|believe)(?: that)? )?\b(this|it|the video|everything|(?:the )?(?:output|result|final (?:video|cut|result)|aspect|format|picture|frame)|the (?:whole )?(?:thing|film|clip|footage)|(?<!of )clip \d+|every(?: single)? (?:scene change|cut|clip|transition)) (?:needs? to|should|must|has to|have to|ought to|is supposed to|are supposed to)(?! (?:be |get )?(?:all )?(?:\w+ed|cut|gone|taken|out|away|split|left|kept|made|put)\b| go(?: away)?\s*(?:$|[,.;]))(?: be| go| move| run| play)? (?!be\b|go\b|get\b|have\b|stay\b|remain\b|say\b|read\b|match\b|last\b|start\b|end\b|not\b|fit\b|appear\b)", r"make \1 "),
    (r"\b(rotate|turn|spin|flip|tilt)((?: (?:the|this|my|that|whole|entire))* (?:video|clip|image|picture|photo|shot|footage))(?: by)? (45|90|180|270|360|ninety|one eighty)\b(?! ?(?:deg|°))", r"\1\2 by \3 degrees"),
    (r"\b(?:start|begin)(?:s|ing)?(?: off| out)? (?:fast|slow|quick)\w*(?:,| and| then| but)+ (?:end|finish|get|go|become|turn|speed|slow)(?:s|ing)?(?: up| down)? ?(?:slow|fast|quick)?\w*", "speed ramp"),
    (r"\bby (?:a|one)[- ]third\b", "by 33%"), (r"\bby two[- ]thirds\b", "by 67%"), (r"\bby (?:a|one)[- ]quarter\b", "by 25%"),
    (r"\bby three[- ]quarters\b", "by 75%"), (r"\bby (?:a|one)[- ]fifth\b", "by 20%"), (r"\bby (?:a|one)[- ]tenth\b", "by 10%"),
    (rf"\b(?:fit|squeeze|cram|squash|compress|condense|stretch|shrink|get|bring|make)\b([^,.;]*?) (?:(?:down )?(?:in)?to|in|last|be) ((?:exactly |about |just |only )*(?:\d[\d:.]*|{NUMBER})[ -]?(?:s|secs?|seconds?|min(?:ute)?s?)\b)(?: long)? (?:by|through) (?:speeding|slowing|changing|adjusting|altering|playing|running)\b[^,.;]*", r"speed up\1 so it fits \2"),
    (r"\bfade((?: in| out)?) (?:the )?(?:video|picture|image|visuals?) and (?:the )?(?:sound|audio|music)\b|\bfade((?: in| out)?) (?:the )?(?:sound|audio|music) and (?:the )?(?:video|picture|image|visuals?)\b", r"fade\1\2 everything"),
    (r", (?:but )?(?:nice|good|real) (?:and|&|n) (?:slow|slowly|easy|gentle|gently|smooth|smoothly)\b", " slowly"),
    (rf"\b(?:for|on|during|over|in) the (?!{PLACES})[a-z]+(?: (?:scene|part|bit|shot|section|sequence|moment))?,? (?:\(|at |from |between )(?=\d+:\d\d(?:\.\d+)? ?(?:-|to|until|till|and) ?\d)", "from "),
    (rf"\b((?:slow|speed|reverse|fast|slo-?w?-?mo|sped|fast-?forward|accelerate)\b(?: (?!the\b)[\w-]+){{0,2}}?)(?: (?:for|on|during|over|in|at))? the (?!{PLACES})[a-z]+(?: (?:scene|part|bit|shot|section|sequence|moment))?(?: please)?(?:, | ?\()(?=(?:from )?\d+:\d\d(?:\.\d+)? ?(?:-|to|until|till|and) ?\d)", r"\1 "),
    (r"\b(?:the |my )?[\w-]+ (?:clip|shot|one|video) \((clip \d+)\)", r"\1"),
    (r",? (?:like|say|about|around|maybe|roughly) (?=\d[\d.]* ?(?:%|percent|x\b))", " at "),
    (r",? but (?:only|just) (?=(?:the )?(?:clips?|first|last|second|third|final|intro|outro|ending|middle|opening)\b)", " on "),
    (r"\bfade[- ]?(in|out)s\b", r"fade \1"),
    (r"\bpan(?:s|ning)? (?:and|&|n) zoom(?:s|ing)?\b|\bzoom(?:s|ing)? (?:and|&|n) pan(?:s|ning)?\b", "ken burns"),
    (r"\b(?:the )?(?:lower|bottom) third of (?:the |my )?(?:frame|screen|picture|image|video|shot)\b", "the bottom of the frame"),
    (r"\b(?:the )?(?:upper|top) third of (?:the |my )?(?:frame|screen|picture|image|video|shot)\b", "the top of the frame"),
    (r"\b(?:the )?(ending|end|beginning|start|opening|intro|outro) (?:is|feels|looks|comes|seems|stops|starts|ends)\b[^,.;-]*[,;.-]+ ?(?:so |please )?(?:add|put|use|give it|needs|it needs) (?:in )?(?:an? |some )?(\w+ )?fade(?=[ .!]*$|,)", r"add a \2fade at the \1"),
    (r"\ban? (?:small|mini|little|tiny|smaller)(?:er)? (?:version|copy) of (?=\S+\.(?:mp4|mov|mkv|webm|avi)\b|<[vf])", ""),
    (r"\b(?:there(?:'s| is| are)|i (?:can )?(?:see|have|got|get)|i'?ve got|it has|it'?s got)(?: (?:these|some|the|ugly|big|thick|two|annoying))* (?:black|letterbox) (?:bars?|borders?|edges?|bands?|stripes?)\b[^,.;]*(?:[,.;-]| and)+ ?(?:please |can you |could you |so )*(?:remove|get rid of|crop|lose|cut|take|fix|zoom)\b[^,.;]*", "remove the black bars"),
    (r"^(?:i'?d|i would|we'?d|we would) (?:prefer|rather have|go for|opt for|pick|choose) (?!(?:to|not|if|that)\b)", "add "),
    (r"\b(stabili[sz]e|steady|smooth out|de-?shake)((?: (?:the|my|all|any|these|those|of|this|our|that))*) (?:hand-?held|wobbly|jittery|jerky|bumpy|unsteady|shaky|bouncy)(?= [a-z])", r"\1\2"),
    (r"((?:(?:\b|(?<=\d))(?:px|pixels)|%|\bpercent|\beach)(?: off| from| of| on)?(?: both| each)?(?: the)? (?:top|bottom|left|right)) (?:and|&|/) (?:the )?(top|bottom|left|right)\b", r"\1 \2"),
    (rf"\b(?:the|my|our) ({LAYER}) {HIDING} [^,.;]*?(?:[,.;-]|,? so| and) (?:please |can you )?(move|put|shift|raise|lower|place|bring|push|shrink|make) (?:it|them)\b", r"\2 the \1"),
    (r"\b((?:add|put|use|insert|play|layer)\b[^,.;]*\b(?:sounds?|noise|ambience|effects?)\b[^,.;]*?) to (?:make|help|let|give|set|create)\b[^,.;]*", r"\1"),
    (r"(?<=[a-z]) to (?:keep|put|draw|bring|shift) (?:the |all |more |viewers'? )*(?:focus|attention|eyes?|emphasis)\b[^,.;]*", ""),
    (r",? so (?:that )?(?:no|each|every)(?: single)? (?:captions?|lines?|subtitles?|words?|titles?|cards?)\b[^,.;]*", ""),
    (r"^(?:import|load|open) (?:this|the|my) (?:video|clip|file|footage|recording)(?:,| and)(?: then)? (?=\w)", ""),
    (rf"\b(this|these|that|those|my|our|his|her|their) (?:{NUMBER})[- ]?(?:minute|hour|min|hr)[- ](?:long )?(?=[a-z])", r"\1 "),
    (r"\b(full|short|whole|final|main|finished|complete|feature)[- ]film\b(?! (?:look|grain|style))", r"\1 video"),
    (r"\bphotograph(s?)\b", r"photo\1"),
    (r"\b(?:an? |one )?quarter[- ]turn\b", "90 degrees"), (r"\b(?:an? |one )?half[- ]turn\b", "180 degrees"),
    (r"\b(?:landscape|portrait|vertical|square|horizontal) (?=(?:photo|image|picture)s?\b)", ""),
    (r"\b(?:i have|i'?ve got|here(?:'s| is| are)|this is|these are) (?:an? |my |some |the )?((?:[\w-]+ ){0,3}?(?:photo|image|picture)s?)\b[^,.;-]*(?:[,.;-]| - |,? and) ?(?:can you |could you )?(turn|make|convert|transform) (?:it|them|this|these) into", r"\2 the \1 into"),
    (r"\b(export|render|save|deliver)(?: it| this)? (?:as|to|into) an? ((?:[a-z-]+ ){0,2}?)(\d+[- ](?:second|minute)s?)[- ](?=(?:[a-z]+ ){0,2}?(?:clip|video|reel|cut|version|short|teaser|edit|mp4|film)\b)", r"make it \3 and \1 as a \2"),
    (r"\b(audio|music|sound|volume) fade[- ]?in and(?: an?)? fade[- ]?out\b(?=\s*$|[,.;])", r"\1 fade in-and-out"),
    (r"[,;-]+ (?:because |since |as )?(?:they|it)(?:'re|'s| are| is)? (?:cover|hid|hide|block|overlap|obscur)(?:s|es|e|ing)?\b[^,.;]*", ""),
    (rf"\b(first|last) ((?:{NUMBER})) (seconds?|secs?|minutes?)((?:,| and| &)+ (?:the |then the )?)(first|last|final) ({NUMBER})\b(?! ?(?:seconds?|secs?|s\b|minutes?|min|m\b|clips?|photos?|%|[:.]\d))", r"\1 \2 \3\4\5 \6 \3"),
    (r"\b(?:the |my )?(?:first|opening) (?:few|couple(?: of)?|several) (?:seconds|secs|frames|moments)\b", "the beginning"),
    (r"\b(?:the |my )?(?:last|final) (?:few|couple(?: of)?|several) (?:seconds|secs|frames|moments)\b", "the end"),
    (r"\b((?:longer|greater|more) than|over|above) ((?:\d[\d.]* ?(?:seconds?|secs?|s|ms|milliseconds)|half an? second|an? second)) to (?=\d|an?\b|half\b)", r"\1 \2 down to "),
    (r"\b(?:take|get|use|grab) (?:the |only the )?(?:audio|sound)(?: track)? (?:from|of|in) (<[vfa]\d+>)(?:,? and (?:use|put) it)? (?:instead of|in place of|to replace|over) [^,.;]*", r"replace the audio with \1"),
    (r"\b(louder|quieter|softer|brighter|darker|bigger|smaller|larger|faster|slower) than (?:the |my |your |his |her )?(?!\d|<)[a-z][a-z ]{1,30}?(?=\s*$|[,.;]| and )", r"\1"),
    (r"\b(?:shorten|trim|cut)(?: [\w'-]+){0,4}? so (?:that )?it (?:ends|stops|finishes) at (?=\d)", "end it at "),
    (r"\bexport (?:two|2|both|three|3|multiple) versions?[,:;]? ?(?:one |with one |- )?(?=(?:square|vertical|portrait|landscape|widescreen|horizontal|\d+:\d+))", "export "),
    (r"\bbackwards?(?:,? and|,? then|,? and then) forwards?\b", "as a boomerang"),
    (r"^.{3,60}? (?:at|from) (\d[\d:.]*(?: ?s\w*)?)(?:,| and| -)+ (?:so |please )?(?:cut|remove|delete|take) (?:that|this|the)(?: (?:bit|part|section|out))* (?:until|till|to|through) (?=\d)", r"cut \1 to "),
    (r" by (?:half a|a|one|two|\d+) (?:f-?)?stops?\b", ""),
    (r"(?<=\w),? (?:and )?not (?:just )?(?:the )?(?:video|picture|image|visuals?|sound|audio)(?: track| part)?(?=,|\s*$| as | in )", ""),
    (r"\b(?:it|this|that|the \w+)(?:'s| is| feels| seems| looks| sounds)(?: [\w'-]+){1,3} without (?:any )?(?=music|a soundtrack|sound|captions|subtitles|titles?|a title)", "it lacks "),
    (r"\b(?:mute|remove|delete|strip|drop|take out|cut|kill) ((?:the |my |all |its )*(?:original |existing |source |camera |video )?(?:audio|sound)(?: track)?)(?:,| and|,? then)+ replace (?:it|that) (?:with|by) ", r"replace \1 with "),
    (r"\ba couple(?: of)? (?=dbs?\b|decibels?\b)", "2 "), (r"\ba few (?=dbs?\b|decibels?\b)", "3 "),
    (r"\bfreeze (?=\d+:\d\d)", "freeze at "),
    (r"^(?:before|prior to) (?:you )?(?:export|render|sav|deliver|finish|publish|send|post)(?:ing)?(?: (?:it|this|the (?:video|file)))?,? ", ""),
    (r"\b(export|render|save|download)( (?:it|this|the (?:video|file)))? without (?:any |the )?(?:sound|audio)\b", r"mute it and \1"),
    (r"\b(clip \d+)'s (?=(?:too|very|really|a bit|so|not|way)\b)", r"\1 is "),
    (r"\b(?:take|bring|knock|pull|dial|push|nudge) (it|that|this|them|the \w+) (up|down) (?=(?:by )?-?\d)", r"turn \1 \2 "),
    (r"\b(transitions?|wipes?|dissolves?|crossfades?|fades?|cuts?) between (?:clips? )?(\d+) and (?:clip )?(\d+)(?![\d:%]|\.\d| ?s\b)", r"\1 between clip \2 and clip \3"),
    (rf"\b(first|last) (\d+|{NUMBER})((?:,| and| &)+ (?:the |then the )?)(first|last|final) ({NUMBER}) (seconds?|secs?|s|minutes?)\b", r"\1 \2 \6\3\4 \5 \6"),
    (r"^(?:i (?:want|need)|we (?:want|need)|make|create|give me|export|produce|deliver)(?: (?:me|us|out))? (?:two|three|four|\d|several|multiple) (?:different )?(?:versions|cuts|formats|copies|files|exports)[,:;-]* ?(?:one |with one )?(?=(?:square|vertical|portrait|landscape|widescreen|horizontal|\d+:\d+))", "export "),
    (r"\bwhat(?:'?s| is) (?:left|remaining)(?: over)?\b|\bwhat remains\b|\bthe remainder\b", "the rest"),
    (r"\b(?:i|we) (?:want|need|would like|'d like) (it|this|the \w+) (?:cut |trimmed |edited |to be )?down to (?=\d|an?\b|one|two|three|half)", r"shorten \1 to "),
    (r"(?:,? ?\b(?:and|but))? (?:while|as long as|since) (?:you'?re|you are|we'?re) (?:at|about|on) it,? (?:please |also |then )?", " and "),
    (r"^(?:never ?mind|forget(?: about)?|ignore|scrap the idea of|leave out) (?:about )?(?:the |my |any |all )?(?:captions?|subtitles?|music|titles?|text|transitions?|effects?|colou?rs?|intro|outro|logo|fade|thumbnail)[,;.-]+ ?(?:and |but )?", ""),
    (r",? ?\b(?:whatever (?:you do|happens)|no matter what|under no circumstances|by the way|as discussed|as agreed|as (?:we|i) said|like (?:we|i) said),? ?", " "),
    (r"\bthe (?:whole )?lot\b|\bthe whole (?:thing|shebang|lot)\b", "everything"),
    (r",? nor (?=(?:the|my|any|a|for)\b)", " and "),
    (r"(?<=[\w,]) n (?=(?:add|make|put|cut|remove|export|speed|slow|mute|then|trim|turn|fade|crop|save|give|the|my)\b)", " and "),
    (r"^(?:i'?d|i would|we'?d) (?:prefer|like|love) it if (?!you\b|we\b)", "i'd be happier if "),
    (rf"^(?:an? |my |our |the |this )?(?:{NUMBER}|half[- ]an?)[- ]?(?:minute|hour|min|hr)s?(?:[- ]long)?[- ](?:[\w-]+ ){{0,3}}?(?:podcast|interview|recording|footage|webinar|lecture|talk|meeting|vlog|tutorial|call|sermon|speech|stream|gameplay)(?: (?:clip|video|recording|file|episode))?\s*[:.;-]+\s+", ""),
    (r"\bh\.(?=26[45]\b)", "h"),
)
"""Asides and the plain form they leave, applied before anything else is read."""
