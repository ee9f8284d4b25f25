"""Set phrases of English and their plain form, which the tables know.

They are applied from top to bottom, each to what those before it left. What undoes a slip or
shortens a name therefore stands before what needs the plain form.
"""

# One way of saying it a line, however long: a table is read by its first column.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from ..lexicon import Plain
from . import (
    asides,
    circumstances,
    complaints,
    endings,
    forms,
    headings,
    hedges,
    hinglish,
    notes,
    reasons,
    spoken_of,
)
from .verbs import DOING, DONE, VERBS

REST = rf"(?:(?! (?:and|then|but|plus) (?:then |also )?(?:{VERBS})\b)[^,;.\n])*"
"""What a remark goes on with: up to the next piece, or the next request."""
BESIDES = (
    (r"(?<=\w),? and (?:give|send|get|make)(?: me)? a clean (?:version|copy|video)\b", ""),
    (r"(?<=vertical|portrait) and blur the (?:sides|edges|background|rest|borders)\b|(?<=9:16) and blur the (?:sides|edges|background|rest|borders)\b", ""),
    (r"\b(?:i'?ll|i will|i'?m going to|i am going to|i can) (?:\w+ )?upload\b[^,.;]*\b(?:later|tomorrow|soon|afterwards?|in a (?:bit|minute|moment)|next|myself)\b[^,.;]*(?:[,.;] ?(?:and |but )?|$)", ""),
    (r"^\s*(?:(?:i|we)(?:'m|'re| am| are)? (?:need|want|have|plan(?:ning)?|hop(?:e|ing)|going|'d like|would like|posting|sharing|publishing|putting|uploading)(?: to)?(?: (?:post|share|upload|publish|put|use))?|(?:it'?s|this is) (?:going|meant|supposed) to (?:be (?:posted|shared|uploaded|published)|go)|(?:it'?s|this is) going(?: up)?) (?:(?:it|this|that|them|the \w+|these) )?(?:up )?(?:to|on|onto|in) (?:(?:my|our|the) )?(?:(?:company|own|personal) )?(?:instagram|ig|tik ?tok|youtube|facebook|linkedin|twitter|x|reddit|social(?: media)?|website|channel|feed|page|story|blog)\b[^,.;!\n]*?(?:[.;!\n]+|,? (?:and|so) (?=(?:please|can you|could you|i (?:need|want)|make|add|cut)\b)) *(?=\w)", ""),
    (r"\b(?:once|when|after|until) i (?:\w+ )?upload(?:ed)?\b[^,.;]*(?:[,.;] ?|$)", ""),
    (r" with (?:citations?|references|links|timestamps)(?: \w+)? (?:to|of|from) (?:the )?(?:original|source)[^,.;]*", ""),
    (r"\b((?:add|put|throw in|play|use|insert|lay|drop in)\b[^,.;]*\b(?:music|beats?|track|song|bgm)\b[^,.;]*?) (?:at|with) (?:an? )?(?:low|quiet|soft|subtle|lower|very low) (?:volume|level)\b", r"\1"),
    (r" with (?:an? )?(?:clean|nice|proper|simple|smooth|strong|short) (?:intro|outro|opening|ending)(?: and (?:intro|outro|opening|ending))?\b", ""),
    (r",?\s*(?:(?:for )?free,? |online,? |with |and )*no watermarks?(?: added)?\b|\b(?:for free|online free|free online|for free online)\b|\bfree\s*$", ""),
    (r",? (?:without (?!showing|using)\w+ing|(?:without|but not|instead of) (?:losing|re-?encoding|blowing|changing|touching|affecting|hurting|making|cropping|cutting|distorting|stretching|using|any(?! (?:sound|audio|music|voice|captions?|subtitles?|titles?|text))))\b" + REST, ""),
    (r",? while (?:keeping|maintaining|preserving|retaining|still|leaving)\b" + REST, ""),
    (r",? so (?:that )?(?:the (?:jumps?|viewers?|audience|speaker|text|video|cuts?)|it'?s?|i|you|they|we|people|viewers?|everyone|no)\b(?!.*\b(?:whats ?app|discord|slack|telegram|voice|speech|over ?power|drown|fits?|fills?|lasts?|talk|louder|\d+(?::\d\d| ?(?:s|secs?|seconds?|min(?:ute)?s?)))\b)" + REST, ""),
    (r" to (?:keep|improve|increase|maximi[sz]e|engage|grab|hook|maintain|boost) (?:the |my |more )?(?:energy|accessibility|engagement|retention|attention|viewers?|viewer|interest|momentum|audience|watch|clarity|readability|pace|flow|people|visual)\b" + REST, ""),
    (r"(?<=\d)( ?(?:s|secs?|seconds?|mins?|minutes?|mark))?,? (?:where|when|in which|while|because|since) (?:i|he|she|we|they|you|it|there|nothing|nobody|no one|everyone|someone|the|my)\b[^,;.\n]*(?=$|[,;.\n])", r"\1"),
    (r" for (?:readability|clarity|emphasis|accessibility|better \w+|mobile viewers|easy \w+|sharing(?: via \w+)?)\b", ""),
)
"""What is said besides and left out: what somebody will do himself, what it is for, what it costs."""
NO_TONGUE = "".join(f"(?<!{tongue} )" for tongue in ("english", "spanish", "french", "german", "chinese", "japanese", "korean", "hindi", "arabic", "portuguese", "italian", "russian"))
RATIO = r"(?:16:9|9:16|1:1|4:3|3:4|4:5|5:4|21:9)"
ROUNDABOUT = (
    (r"\bfades? in ?(?:/|and|&|or) ?out (?=between\b)", "fade transition "),
    (r"\bfade (?:the |my )?(music|audio|sound|song|track|video|picture) (?=(?:over|during|in|for|across) the (?:last|final)\b|away\b|at the (?:very )?end\b)", r"fade out the \1 "),
    (r"\bfrom (?:4k|uhd|(?:full )?hd|\d{3,4}p) (?:down |up )?to (?=\d{3,4}p|4k|uhd|hd|full hd)", "to "),
    (rf"\bfrom {RATIO} to (?:an? )?({RATIO})(?!\d)", r"to \1"), (rf"^(?:to )?(?:{RATIO} to )?({RATIO})$", r"make it \1"),
    (rf"\b(convert|turn|change|crop|resize|reformat|make) (?:my|the|this|our) (?:[\w:-]+ ){{0,5}}?(?:highlight|montage|recap|teaser|trailer)(?: clip| video| reel)?(?= (?:in)?to (?:an? )?(?:{RATIO}|vertical|portrait|square|landscape|horizontal))", r"\1 the video"),
    (rf"\b(?:horizontal |landscape |vertical |portrait |widescreen )?{RATIO} ((?:[a-z-]+ ){{0,3}}?(?:video|clip|footage|recording|film)\b[^,.;:]*? (?:in)?to (?:an? )?{RATIO})(?!\d)", r"\1"),
    (r"\b(?:the )?(?:volume|level|loudness) of (?:the |my )?(music|bgm|song|background music) (?=when|while|during|under)", r"the \1 "),
    (r"\b(?:loud|quiet) and (?:the )?(?:quiet|loud) (?:parts|bits|sections|passages|moments|voices|clips)\b", "loudness differences"),
    (r"\b(the|my|that) (?:boring|slow|dull|long|tedious|dragging) (middle|intro|outro|beginning|ending|opening)\b(?! (?:part|section|bit)s?\b)", r"\1 \2"),
    (r"\b(?:stick|tape|bolt|click) ((?:these|the|my|all|both|those)(?: [\w-]+){0,2}? (?:clips|videos|files|recordings|parts|pieces|takes)) together\b", r"join \1 together"),
    (r"(\bbetween (?:clips? )?\d+ and (?:clip )?\d+(?:,| and| then)+ (?:an? )?(?:wipe|zoom|fade|dissolve|slide|crossfade|flash|spin|blur)) between (?:clips? )?(\d+) and (?:clip )?(\d+)\b(?! ?(?:s\b|sec|min))", r"\1 transition between clips \2 and \3"),
    (r"\b(?:export|make|give me|create|i need) (?:an?|the|another) (?:version|copy|cut) without (?:the |any |my )?(pauses|silences?|dead air|ums|filler words|fillers|retakes)\b", r"remove the \1 and export it"),
    (r"\b(?:without|with no|no) (?:any |the )?(music|captions?|subtitles?|titles?|text|effects?|transitions?) (?:or|nor|and no) (?:any |the )?(music|captions?|subtitles?|titles?|text|effects?|transitions?)\b", r"no \1, no \2"),
    (r"\b(?:cancel|call off|drop|forget|scrap) (?:the|that|my|this|your) (?=(?:[a-z-]+ )?(?:slow[- ]?mo(?:tion)?|speed[- ]?up|zoom(?:ing)?|blur|loop(?:ing)?|freeze|reverse|fade|crop|rotation|flip|effects?|filters?|transitions?|music|captions?|titles?|voice-?over)\b)", "remove the "),
    (r"\b(?:compress|squeeze|squash|crunch) ((?:the|my|this|our) [^,.;]{1,40}?) (?:down )?(?:in)?to an? (?=\d+(?:\.\d+)?[- ](?:s|sec|second|min|minute)s?\b)", r"shorten \1 to a "),
    (r"\bhighlight(?:ing)? (?:the )?(?:key ?words?|important words|key phrases|key terms|main words) (?:in|with) (?:yellow|white|red|blue|green|orange|pink|colou?r|bold)\b", "marking key words"),
    (r"(?:,| and) (?:then )?(?:close|fill|remove)(?: up)? (?:the|any|that) (?:gaps?|space|hole) (?:it|that|this|he|she|they|left|behind|after|where|which)\b[^,.;]*", ""),
    (r"\b(?:throw|slap|drop|stick|chuck|pop)(?: in| on)? (?=(?:an? |some |the )?(?:[a-z]+ )?(?:{sounds})\b)", "add "),
    (r"(<f\d+>),? and (?:name|call|save|title) (?:it|them|this)\b[^,.;]*", r"\1"),
    (r"(?:,? and|,) (?:have|let|make) (?:it|them) (?:to )?(?:appear|come in|come up|show up|pop up|enter) (?=with|in|by|at|from|after|\d)", " appearing "),
    (r"\bappearing ([\d.]+ ?(?:s|secs?|seconds?)) in\b", r"appearing at \1"),
    (r"\btighten(?: up)? (?:the |my |this |that |our |whole |entire )+(?:[\w-]+ )?(?:talk|podcast|interview|lecture|speech|conversation|webinar|monologue|presentation|episode|talking[- ]head)\b(?: video)?(?! (?:to|down|by|so)\b)", "tighten the pacing"),
    (r"\b(?:give|make|create|get|send)(?: me| us)?(?: both| separate| two)? (square|portrait|landscape|vertical|horizontal|\d+:\d+) and (square|portrait|landscape|vertical|horizontal|\d+:\d+) (?:exports?|renders?|versions?|files?|outputs?|copies|cuts?)\b", r"export \1 and \2"),
    (r"\b(?:create|make|build|edit|cut|give me|compile) (?:an? |the )?(?:edit|super-?cut|compilation|video|clip|montage) (?:of|with|from) (?:all|every|each)(?: of)?(?: the)? (?:times?|moments?|parts?|clips?|places?|bits?)(?: when| where| that| in which)?(?= [^,.;]*\b(?:says?|said|mentions?|mentioned)\b)", "keep every part where"),
    (r"^(?:analy[sz]e|watch|review|look at|go through|scan) (?:this|the|my|our|all the|these|it)(?: [\w-]+)?(?: (?:video|clip|footage|recording|film|file)s?)? and (?:then )?(?=(?:split|cut|trim|remove|delete|add|shorten|speed|slow|caption|edit)\b)", ""),
    (r"\b(?:set up|prepare|do|run|queue) an? ((?:[\w-]+ ){0,3}?)(?:render|export)\b", r"export it as a \1video"),
    (r"\bcrop and (?:scale|resize|reframe) ", "crop "),
    (r"\b(?:switch|change) (?:the |my )?(?:editing )?(?:style|edit|editing) from [^,.;]*? to ", "use "),
    (NO_TONGUE + r"\b((?:captions?|subtitles?|subs)) (for|to|on) (?:my|this|the|our|an?) (spanish|french|german|chinese|mandarin|japanese|korean|hindi|arabic|portuguese|italian|russian|turkish|dutch) (?={described}{0,4}{source}\b)", r"\1 in \3 \2 this "),
    (r"\b(?:there'?s|there is|it has|video has|footage has) (?:an? |this )?((?:\w+ )?(?:watermark|logo|person|man|woman|stain))\b[^,.;]*(?:[,.;]| and) ?(?:please |can you )?(?:remove|get rid of|delete|erase) (?:it|that|them)\b", r"remove the \1"),
    (r"\b(write|draft)((?: me| us)?)(?: an?| the)? (?:hook|caption|title|intro|cta|headline|voice-?over|post|description)s? and (?=(?:an? |the )?(?:[\w-]+ )?(?:scripts?|description|copy)\b)", r"\1\2 "),
    (r"^.*(?:\.{3}|…|[,;.-]) ?(?:(?:no|oh|hmm),? )?(?:wait|scratch that|actually,? no|on second thought),? (?:just |only |make (?:it|that) |let'?s go )+(\w+er|more \w+|less \w+)\b(?=[ .!]*$)", r"make it \1"),
    (r"\b(?:suggest|find|choose|pick|select|identify|generate|create|design) and (?=(?:add|insert|overlay|place|apply|put)\b)", ""),
    (r"\b(?:fix|correct|cure|smooth(?: out)?|steady|remove|reduce|get rid of|do something about) (?:the |my |this |that |all )+(?:very |really |super )?(?:shaky|wobbly|jittery|unsteady|bumpy) (?:{source}|clips?|shots?|camera(?: ?work)?|hands?)\b", "stabilize the video"),
    (r"\bde-?noise (?=(?:the |this |my |our )?(?:very )?(?:low[- ]?light|dark|grainy|dim|night)\b)", "denoise the picture of "),
    (rf"\bby (?=(?:{'|'.join(DOING)})\b)", ", "),
    *((rf"(?:^|(?<=, )|(?<=and )|(?<=with )){done}(?= (?:the )?(?:overall )?(?:brightness|contrast|saturation|exposure|volume|highlights|shadows|sharpness)\b)", verb) for done, verb in DONE.items()),
    *(((rf"(?<=, ){doing}\b|(?<=and ){doing}\b", verb)) for doing, verb in DOING.items()),
    (r"\b(?:take|strip|get|cut) (?!out\b|off\b|it\b|me\b|us\b|a\b|an\b|in\b|to\b|\d)((?:(?:the|my|that|this|all|any|these|those|its|\w+) )(?:[\w'<>-]+ ){0,3}?)(?<!fade )(?:out|off|away)(?= of\b| from\b| in the\b| during\b| throughout\b|\s*$|[,.;])", r"remove \1"),
    (r"\b(turn|switch|shut) ((?:the|my|that|this|all|its|background|music) (?:[\w'<>-]+ ){0,3}?|(?:music|captions?|subtitles?|subs|audio|sound|ducking|voices?|narration) )(off|on)\b(?! (?:its|the|top))", r"\1 \3 \2"),
    (r"\b(?:take|get|strip) ((?:the |my |all |any )?(?:sound|audio|music|captions?|subtitles?)) off (?:of )?(?=(?:the |my |this |each |every )?(?:first |last |second |third )?(?:clip|video|intro|outro|shot|scene)s?\b)", r"remove \1 from "),
)
"""Roundabout and two-part ways of asking for one thing."""
FILM = (
    (r" in (?:jpe?g|png|heic|raw) format\b", ""),
    (r"\b(from|these|my|of|the|turn|combine|\d+|two|three|four|five|ten)( \w+)? (?:jpe?g|png|heic)s?(?: files?| images?| photos?)?\b(?! (?:logo|watermark|file))", r"\1\2 photos"),
    (r"\b(?:add|insert|put|place) (?:an?|the|my|this)(?: new)? (?:clip|video|file|shot)((?: (?:at|to|in|before|after)\b[^,.]*?)?) (?:called|named) (<[vfj]\d+>)", r"insert \2\1"),
    (r"\bfinal (file|video|version|result)\b", r"finished \1"),
    (r"\b(?:make|create|give me|i need|export) (?:two|2|both|three|3|multiple) versions?[,:;]? ?(?:one |with one |- )?(?=(?:square|vertical|portrait|landscape|horizontal|\d+:\d+))", "make it "),
    (r"\b(clip|video|scene|shot|segment|image|photo)(\d{1,2})\b(?![.\w])", r"\1 \2"),
    (r"\btake ((?:(?:my|these|the|our|those|all|\d+|\w+) ){0,3}?(?:photos?|images?|pictures?|pics|screenshots)) and (?:create|make|turn (?:it|them) into|build|produce|generate)(?= an? )", r"turn \1 into"),
    (r"(?<!download )(?<!save )(?<!export )(?<!send )(?<! me )(?<! over )(?<! under )(?<! behind )(?<! only )\b(?:this|my|our|your|his|her|that|the) (?!(?<!clean up my )(?<!clean up the )speech\b){described}{0,6}{source}\b(?! ?\d|'s|s\b| (?:track|editor|title|intro|outro|length|quality|speed|clips))", "the video"),
    (r"\b(edit|trim|cut|shorten|condense|take|compress|clean up|polish|split|process|tighten|grad(?:e|ing)|stabili[sz](?:e|ing)|caption(?:ing)?|editing|trimming|cutting|shortening|subtitle|denoise|crop|speed up|of|off|from) an? (?!(?:[\w-]+ ){0,3}(?:highlights?|best|recap|sizzle|teaser|trailer|montage)\b){described}{0,6}{source}\b(?! ?\d|s\b)", r"\1 the video"),
    (r"^(?:edit|trim|cut|process|clean up|polish|fix) (?:the video|it|this|my (?:video|footage|clip|recording)|the footage) to (?=(?:remove|cut|delete|add|get rid of|include|insert|trim|shorten|put|apply)\b)", ""),
    (r"^(?:create|make|turn|convert|edit|build|generate|animate|put)(?= .*\b(?:photos|images|headshots|pictures|screenshots|stills)\b.*? (?:in)?to an? .*(?:mp4|video|reel|short))", "turn"),
    (r"^(?:create|make|generate|convert|produce|add) an? {described}{1,7}(?:{source}|clip|montage clip) (?=(?:in)?to an? )", "edit the video "),
    (r"\b(edit|trim|cut|shorten|crop|compress|caption|convert|speed up|slow down|resize|rotate|flip|reverse|mute|denoise)(?: (?:my|the|this))?(?: (?:video|clip|file|recording|footage))?(?: (?:at|in|from|called|named))? <v>", r"\1 the video"),
    (r"\b(to|on|onto|over|under|in|into) (?:my|our|your) (?:[\w'-]+ ){0,3}(?:moments|highlights?|scenes|bits) (?:video|clip|footage|recording|reel|montage|compilation)\b", r"\1 the video"),
    (r"\b((?:add|apply|put|insert|include|burn|give|use)\b[^,.;<]*?) (?:to|on|onto|over|for) an? \d+[- ](?:second|minute|hour)s?\b(?:[- ](?!and\b|with\b)[\w-]+){0,4}? (?:{source}|clip)\b", r"\1 to the video"),
)
"""What the film and its files are called: "my three-minute holiday clip" is the video."""
AMOUNTS = (
    (r"\ban? (?:full|whole|entire) (?=(?:second|minute|hour)\b)", "one "),
    (r"(?<=[a-z] )\b(?:like|about|around|roughly|approximately|approx\.?|exactly|precisely|an? (?:full|whole)|full|whole) (?=(?:\d[\d:.]*|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|sixty|ninety|half an?) ?-?(?:s|secs?|seconds?|min(?:ute)?s?|hours?)\b)", ""),
    (r"\b((?:delete|remove|cut|trim)(?: everything| all)?(?: after| past| before| until)) (\d+(?:\.\d+)?)(?=\s*$|[,.;]| and )", r"\1 \2 seconds"),
    (r"\b(?:max(?:imum)?|full) volume\b|\bvolume (?:to|at|on) (?:the )?(?:max(?:imum)?|full)\b", "volume to 100%"),
    (r"\b(\d{1,3}) ?m(?:in(?:ute)?s?)? (\d{2})\b(?! ?(?:s\b|sec|min|m\b|%|h))", r"\1:\2"),
    (r"\bhalf-speed\b", "half speed"),
    (r"\b(normali[sz]e[^,.;]*?|loudness|level(?: it| everything)?) (to|at) (-\d+(?:\.\d+)?)\b(?! ?(?:db|lufs|lkfs|%|\d))", r"\1 \2 \3 LUFS"),
    (r"\b(silences?|pauses?|gaps?) (?:>=?|over|above|longer than|more than) ?(\d+(?:\.\d+)?)(?![\d.]| ?(?:s\b|secs?\b|seconds?|ms\b|milli|min|%|db))", r"\1 longer than \2 seconds"),
    (r"\b(fade (?:the |my )?(?:music|audio|sound|video|picture|it|song|track|bgm|everything)) in (over|for|across|during|in) ([\d.]+(?: ?(?:s|secs?|seconds?))?\b),? and out (over|for|across|during|in) ", r"\1 in \2 \3 and \1 out \4 "),
    (r"\brun ((?:it|this|that|(?:the|my|our|this) [\w-]+|clip \w+) )(\d+(?:\.\d+)?x)\b(?! (?:faster|slower|quicker|speed|as|the|its|normal))", r"run \1at \2 speed"),
    (r"\b(undo|redo) (?:it )?twice\b", r"\1 2 times"),
    (r" ?\((half|double|triple|quarter|normal|[\d.]+x)[- ]?(?:speed|rate)?\)", r" at \1 speed"),
    (r"(?<=\d);(?=\d\d\b)", ":"),
    (r"\bfirst (?:and|&) (?:the )?last (?=\d|(?:{number}) (?:s|sec|min))", "first-and-last "),
    (r"\b(seconds?|minutes?) (\d+(?:\.\d+)?) ?(to|-|until|through|and) ?(?:(?:seconds?|minutes?) )?(\d+(?:\.\d+)?)(?![\d:]| ?(?:s\b|sec|min))", r"\2 \1 to \4 \1"),
    (r"\b(at|from|to|until|after|before) (second|minute) (\d+(?:\.\d+)?)\b", r"\1 \3 \2"),
    (r"\b(?:the )?(?:19)?[5-9]0'?s\b(?! (?:mark|long|clip|each))(?<=the \d0s)|\bthe \d0'?s\b", "the old days"),
    (r"\b((?:frame ?rate|fps) (?:to|of|at)) (\d+)(?! ?fps)\b", r"\1 \2fps"),
    (r"\b(\d+(?:\.\d+)?)( ?(?:s|secs?|seconds?)) (from|off) ((?:the )?(?:start|beginning|front)) and (\d+(?:\.\d+)?) (?=(?:from|off) )", r"\1\2 \3 \4 and \5\2 "),
    (r"(?<!that )(?<!which )(?<!music )\bstart(?:s|ing)?(?: it| the video)? (?:at|from) ([\d:.]+(?: ?(?:s|secs?|seconds?|min\w*)\b)?) and (?:end|stop|finish)(?:e?s|ing)?(?: it)? at (?=\d)", r"keep \1 to "),
    (r"\b(?:by )?(?:a )?factor of (\d+(?:\.\d+)?)x?", r"by \1x"),
)
"""Amounts and times, each as the one phrase that is read as a number."""
LIMITS = (
    (r"\b(music|captions?|subtitles?|bgm|song|grain|vignette|filter|blur) only (?=(?:to|in|during|over|for|at|on|from)\b)", r"\1 "),
    (r"^((?:please |pls )?(?:don'?t|dont|do not|no need to)\b[^,.;]*?) (?:just|only|simply) (?=[a-z])", r"\1, "),
    (r",? but only (?=(?:for|from|in|on|during|until|at)\b)", " "),
    (r"\b(?:the |all )?(?:[\w-]+ )?(?<!silent )(?<!quiet )(?<!dead )(?:parts?|bits?|sections?|scenes?|segments?|portions?|stretch(?:es)?|chunks?)(?: of (?:the|my|this|our)(?: [\w-]+){1,3}?)? (?=(?:from|between) (?:the )?\d)", ""),
    (r",(?= (?:except|excluding|apart from|other than|but not)\b)", ""),
    (r"\b(?:everything|all(?: of it)?) but(?: not)?\b", "everything except"),
    (r"\b(?:delete|remove|cut(?: out)?|trim|drop|erase|get rid of) (?:everything|all|anything)(?: of it)? (?:except(?: for)?|apart from|other than) (?=(?:the )?(?:first|last|final|clip|opening|ending|intro|outro|middle|part|\d))", "keep only "),
    (r"\bbut not (?:the |my )?(?:music|voices?|audio|captions?|text|sound)\b", " "),
    (r"\bbut (?=(?:for |the |my |clips? \d|not |voice|music|only the ))", "except "),
    (r"\bkeep (?:everything|all(?: of it)?|the whole (?:thing|video)) (?:except|but|apart from|other than)(?: for)? ", "remove "),
    (r"(?<!empty)(?<!boring)(?<!flat)(?<!dull)(?<!bare)(?<!weird)(?<!dead)(?<!lifeless)(?<!naked)(?<!quiet) without (?:any |the |my )?(?=(?:captions?|subtitles?|music|text|titles?|transitions?|effects?)\b)", ", no "),
)
"""Where a request applies, and what it spares."""
SLIPS = (
    (r"\bteh\b", "the"), (r"\bvoice over\b(?= (?:that|which|saying|reading|in|with|using|from)\b)", "voiceover"),
    (r"\b(?:fist|frist|fisrt|firts) (?=\d|few\b|couple\b|half\b|minute\b|clip\b|two\b|three\b|five\b|ten\b)", "first "),
    (r"\b(?:tile|tilte|totle) (?=cards?\b|screens?\b)", "title "), (r"\bsped (?=ramp)", "speed "), (r"\bvice[- ]?over", "voiceover"),
    (r"\brise (?=(?:the |my )(?:volume|music|bgm|soundtrack|audio|sound|voice\w*|level|brightness|contrast|saturation|exposure|speed|pitch)\b)", "raise "),
    (r"\babit\b|\ba (?:touch|tad|smidge|smidgen|notch|hair|wee bit)\b(?! of)|\b(?:slightly|ever so slightly|a little bit)(?= (?:more|less|louder|quieter))", "a bit"),
    (r"\bbl(?:ak|ck|akc)(?= )", "black"),
    (r"(?<!punch )(?<!zoom )(?<!snap )(?<!fade )(?<!fade-)(?<!push )(?<!-)\bin ?to\b", "into"),
    (r"\b(transitions?|zoom[- ]?cuts?|zooms)\s*: ", r"\1 "),
    (r"(?:^(?:please )?|(?<=[.;,!\n] ))(remove|delete|cut(?: out)?|trim|add|include|insert|apply|keep|fix|drop)\s*:\s+", r"\1 "),
)
"""Common slips, and colons that end no clause."""
ONE_THING = (
    (r"\b((?:make|turn) (?:the|my|his|her|their) (?:sky|grass|water|sea|hair|eyes?|shirt|dress|car|wall|trees?) [\w-]+) and (?=[\w-]+[ .!]*$)", r"\1-"),
    (r" with an? (?:cool|nice|fun|smooth|great|slick|catchy|simple|subtle) animation\b", " with an animation"),
    (r"^([^,.;\n]*\b(?:square|vertical|portrait|landscape|widescreen|tik ?tok|reel|short|\d+:\d+)\b[^,.;\n]*), (\d+ ?(?:-| )?(?:s|secs?|seconds?|mins?|minutes?))(?: (?:long|max|total))?(?=[ .!]*$|, | and )", r"\1, shorten to \2"),
    (r"\b((?:an?|some|the|with|find|that)(?: {adjective})+), (?={adjective}\b(?! and\b)(?:[ ,]+[\w-]+){0,2}? (?:{music}|track|beat|look|grade|grading|style|tone|filter|feel|vibe|captions?|subtitles?|text|title|font|transitions?))", r"\1 "),
    (r"\b({music}(?: \w+){0,3}),? (?:something|anything|sth) (?:a bit |really |quite |more )?(?=(?:{mood})\b)", r"\1 that is "),
    (r"\bfade (?:n|&|and|'n') out\b", "fade in-and-out"),
    (r"\b(english|spanish|french|german|chinese|mandarin|japanese|korean|hindi|arabic|portuguese|italian|russian|turkish|dutch)(?: and | & | ?/ ?| ?\+ ?)(?=(?:english|spanish|french|german|chinese|mandarin|japanese|korean|hindi|arabic|portuguese|italian|russian|turkish|dutch)\b)", r"\1 "),
    (r"\bbefore ?(?:/|and|&|-) ?after\b", "before-after"),
    (r"\bname (?:and|&) (?:title|role|job title|position)\b", "name-and-role"),
    (r"\b((?:yellow|white|red|green|blue|orange|pink|\w+ed)) highlights?(?: colou?r)?\b(?! reel)", r"\1 marking"),
    (r"\bblack (?:and|&|n) white\b|\bb ?& ?w\b", "black-and-white"),
    (r"\bteal (?:and|&) orange\b|\borange (?:and|&) teal\b", "teal-and-orange"),
    (r"\bin ?(?:(?<= )and|&|/|\+|(?<= )n) ?out\b", "in-and-out"),
    (r"\b(?:the )?(?:start|beginning) (?:and|&|/) (?:the )?end(?:ing)?\b|\bboth ends\b|\b(?:the )?end (?:and|&) (?:the )?(?:start|beginning)\b|\beither end\b", "both-ends"),
    (r"\b(?:the )?intro(?: (?:and|&) (?:an? |the |my )?| ?/ ?)outro\b", "intro-and-outro"),
    (r"(<q>)'?s\b", r"\1"),
    (r"\b(clips|videos|segments|parts|shorts|reels), each (?:one |of them )?(?=(?:under|about|around|max|no more|no longer|less|up to|at most|\d)\b)", r"\1 each "),
    (r"\b(captions?|subtitles?|captioning)((?: (?!and\b)[\w-]+){0,3}?) (?:in the style of|like|styled like|à la) (?:alex )?(hormozi|mr ?beast|tik ?tok|netflix|karaoke)(?:'s)?\b", r"\3-style \1\2"),
    (r"\b[hx]\.?26([45])\b", r"h26\1"),
    (r"^(\d+ ?(?:s|secs?|seconds?)),? (?=(?:vertical|portrait|square|landscape|\d+:\d+)\b)", r"shorten to \1, make it "),
    (r"\bpicture (?:in|-in-) ?picture\b", "picture-in-picture"),
    (r"\bside[- ]by[- ]side\b", "side-by-side"),
    (r"\brock (?:and|&|n') roll\b", "rock"),
    (r"\b(?:ums?|uhs?|ahs?|ers?)(?:,? (?:and|&|or) |, ?|/)(?:ums?|uhs?|ahs?|ers?|ums)\b(?:(?:,? (?:and|&|or) |, ?)(?:uhs?|ahs?|ers?|ums?)\b)*", "ums"),
)
"""What is one thing, so that no "and" or comma in it ends a clause."""
POLITE = (
    (r"\b(?:many )?(?:thanks|thank you|thx|cheers|thanking you)(?: so much| a lot| again| all)* in advance\b", " "),
    (r"(?:^|(?<=[.!?;] ))(?:many |big |huge )?(?:thanks|thank you|thx|cheers)(?: so much| a lot| again| you| both| all)* for (?!me\b|us\b|advance)[^.;!?,\n]*(?:[,.;!]|$)(?: (?:and|but|so))?", " "),
    (r"\b(?:please|pls|plz|kindly|thanks|thank you|thx)\b", " "),
    (r"^\s*(?:(?:hi|hey|hello|oops|whoops|ugh|argh|hmm+|ok(?:ay)?|yes|yeah|great|perfect|nice|cool(?=,)|alright|so|well|now|also|um|(?:first|next|then|finally|lastly|also|second(?:ly)?|third)(?=,))\b(?:[,.!]| there[,.!]?| nemo[,.!]?)*(?!$)\s*)+", ""),
    (r",? (?:asap|if (?:possible|you can)|for me|(?:right )?now|right away|immediately)(?=[ .!]*$)", ""),
    (r"\b(?:do not|don'?t|never|stop|without|no more|quit) duck(?:ing)?(?: the (?:music|song|bgm|soundtrack|track))?\b", "no ducking"),
    (r"^(?:please )?(?:do not|don'?t|never|stop) (?:lower|dip|dim|quiet|reduc|turn)(?:e|ing)?(?: down)? the (?:music|song|bgm|soundtrack)(?: down)? (?:when|while|whenever) .*", "no ducking"),
    (r"^(?:(?:go|change|switch|turn|put|bring|make)(?: it)? )?back (?:to|into|in) (?=(?:landscape|portrait|vertical|square|horizontal|wide-?screen|\d+:\d+)\b)", "make it "),
    (r"^(?:make|have|let) (the (?:music|song|bgm|soundtrack)) (?:stop|end|finish) (?=at |after )", r"stop \1 "),
    (r"^(the (?:music|song|bgm|soundtrack)) (?:should|must|has to|needs to|is to) (?:stop|end|finish) (?=at |after )", r"stop \1 "),
    (r"(?:^|(?<=[.!?] ))(?:can|could|may|might) (?:i|we) (?:please |also )?(?:get|have) (?=(?:an? |some |the |my |our )?(?:[\w-]+ ){0,3}?(?:{captions}|{music}|{title}|{lower_third}|{text})\b)", "add "),
    (r"^(?:can|could|may|might) (?:i|we) (?:please |also )?(?:get|have) (?:this|it|that|the (?:file|video|result)) (?=(?:as|in) )", "export it "),
    (r"^(?:can|could|may) i (?:please )?(?=(?:download|export|save|render|undo|upload) (?:it|this|that|the (?:video|file|film|result|clip))\b(?! (?:in|as|at|for|to)\b))", ""),
    (r"^(?:can|could|may) i (?:please )?(?:get|have) (?=[\w<]+)(?!a look|help)", "add "),
    (r"\b(?:don'?t|do not|never) forget (?:about )?(?=(?:the |my |some |a )?(?:{captions}|{music}|{title}|{lower_third}|{text}|transitions?|logo)\b)", "add "),
    (r"\b(?:can|could|would|will) (?:you|u|we)(?: also| just| maybe)?\b(?! see| tell)", " "),
    (r"\b(?:i'?d (?:like|love)(?: you)? to(?! (?:have|get|see)\b)|i would (?:like|love)(?: you)? to(?! (?:have|get|see)\b)|i want(?: you)? to|i wanna|i need(?: you)? to|i need(?= \w+ed)|help me(?: to)?|let'?s|let us|go ahead and|i'?m trying to|we need to|we want to|you (?:can(?! (?:see|hear|tell|barely|hardly|clearly|notice|only|even|almost|still)\b)|should|need to|must|have to))\b", " "),
)
"""Courtesies, and requests that are put as questions or wishes."""
LEFT_OVER = (
    (r"\b(?:i'?d (?:like|love)|i would (?:like|love))(?: to (?:have|get|see))?\b", "add"),
    (r"\b(?:just|simply|automatically|automagically|quickly|maybe|really|actually|basically)\b(?! edit\w+ing)", " "),
    (r"\bstyled for (?:(?:youtube|instagram) )?\w+\b", ""),
    (r"(?<=\w )@[\w.]+", ""),
    (r"^(?:can|could) (it|this|that|the (?:\w+ )?\w+|clip \w+) (?=be\b|go\b|play\b|look\b|sound\b|start\b|end\b)", r"make \1 "),
    (r"\b(clips? \d+(?:(?:, ?| and |-)\d+)*) ?: (?=[a-z0-9])", r"\1 "),
    (r"^(?:is there (?:a|any) way (?:that )?(?:you|we) (?:can|could)|why (?:don'?t|dont) (?:you|we)|why not|any way (?:you|we) (?:can|could))\b(?= \w+)", " "),
    (r"^instead of (?!\w+ing\b)[^,.;<]{1,30}, ", ""),
    (r"(?<=\w) instead of (?:(?:the|any|an?|my) )?(?!\w+ing\b)(?:{captions}|{music}|titles?|text|subtitles?)(?=\s*$|[,.;])", ""),
)
"""What the forms of a request leave over."""
SPELLINGS = (
    (r"\bvol\b", "volume"), (r"\bi am (?=\w+ing\b)", "i'm "), (r"\b(they|we|you) are (?=\w+ing\b)", r"\1're "),
    (r"\bdel\b", "delete"),
    (r"\bsat(?= [+-]?\d)", "saturation"),
    (r"\b(sub|water|thumb|back)[ -](titles?|marks?|nails?|ground)\b", r"\1\2"),
    (r"\b(?:hi-?lights?|highlites?) (?=reel|video|clip)", "highlight "),
    (r"\bvid\b", "video"),
    (r"\bvids\b", "videos"),
    (r"\bpic(?:ture)?s\b", "photos"),
    (r"\bsecond half\b(?! (?:an? )?(?:minute|hour)\b)", "latter-half"),
    *((rf"\b{words} degrees?\b", f"{degrees} degrees") for words, degrees in (("ninety", 90), ("forty[- ]five", 45), ("(?:a |one )?hundred(?: and)? eighty", 180), ("two hundred(?: and)? seventy", 270))),
    (r"\b(?:1st|first) half\b(?! an? (?:second|minute|hour)| second| minute| hour| of a)", "first-half"),
    (r"\b2nd half\b|\blast half\b(?! (?:an? )?(?:minute|second|hour|sec|min)\b)", "latter-half"),
)
"""Short forms, and words that are spelled in several ways."""
REWRITES: tuple[tuple[str, Plain], ...] = (
    *hinglish.REWRITES, *headings.REWRITES, *complaints.ADVICE, *notes.REWRITES, *hedges.REWRITES, *circumstances.REWRITES, *spoken_of.REWRITES, *reasons.REWRITES,
    *asides.REWRITES, *endings.REWRITES,
    *BESIDES, *ROUNDABOUT, *FILM, *AMOUNTS, *LIMITS, *SLIPS, *ONE_THING, *POLITE, *forms.REWRITES, *LEFT_OVER, *SPELLINGS,
)
