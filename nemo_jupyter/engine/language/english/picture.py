"""English for speed and picture. The earlier row wins."""

# One way of saying it a line, however long: a table is read by its first column.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from ..lexicon import rule

PICTURE = (
    rule(
        "sfx",
        r"(?:(?:{add}|play|with|some|a|an)(?: [\w'<>-]+){0,5}? )?(?:sound ?(?:effects?|fx)|sfx|foley|(?:whoosh(?:es)?|swoosh(?:es)?|ding|applause|laugh track|record scratch|explosion|drum ?roll|cash register|camera shutter|cha-?ching|riser|click|pop|beep|bell|boom|clap(?:ping)?|laughter|thunder|cheer(?:ing)?|ocean(?: waves?)?|birds?(?:ong)?|rain)(?: (?:sounds?(?: effects?)?|noise|effects?|sfx)))(?: .*)?",
        r"(?:add|play|insert|put)(?: (?:a|an|some|the))* (?:whoosh(?:es)?|swoosh(?:es)?|applause|laughter|record scratch|explosion|drum ?roll|cha-?ching|riser|ding|boom|beep|laugh track)(?: .*)?",
    ),
    rule(
        "speed_ramp",
        r"(?:(?:add|apply|use|create|do|make|with|insert|some|put)(?: (?:a|an|some|smooth|dramatic|slow|cinematic))* )?(?:speed|velocity|time)[- ]?ramp(?:s|ing|ed)?(?: (?:from|to|effect|effects|on|up|down|the|in|between|into|at|action|for|during|parts?|clip|moments?|<x>|<c>|and|video|shots?|scenes?))*",
        r"ramp{_}speed(?: (?:up|down|from|to|<x>|and))*",
        r"velocity (?:edit|effect)",
        r"time remap\w*",
        r"gradually (?:speed up|slow down|accelerate|increase the speed).*",
        r"start{_}slow{_}(?:speed|then).*",
    ),
    rule(
        "speed",
        r"(?:set|return|reset|change|make|put|restore|get|bring|back)(?: [\w'<>-]+){0,5}? (?:back )?(?:to |at )?(?:normal|original|regular|real|default|1x)[- ]?(?:speed|time|pace|tempo)",
        r"(?:set|reset|return|restore|change|make|put)(?: (?:the|its|my))* speed(?: (?:of|for|on)(?: (?:the|this|video|<c>|it))*)?(?: back)?(?: to)? (?:normal|original|regular|default|1)",
        r"normal speed",
        r"(?:put|set|bring|return|get|take) (?:<c>|it|this|that) (?:back )?(?:to|at) (?:normal|original|regular|1x)(?: speed)?",
        factor=1.0,
    ),
    rule("speed", r"(?:make|play|run|get|go|let|put|want|turn|set|have|show)?(?: [\w'<>-]+){0,4}? ?(?:a (?:bit|little|tad|touch)|slightly|much|<p>|<x>|way|even)? ?(?:{speed_up})(?:{_}(?:by|to|at|x|of) (?:<x>|<p>|<n>)|(?: (?:the|it|this|that|video|clip|footage|everything|whole|entire|my|a bit|a little|slightly|playback|<c>|<x>|<p>|<i>|all|them|of|from|by|to|between|section|segment|at|first|last|<t>|intro|outro|middle|up|beginning|end|rest|others?|part|bit|thing|still|please|again|now|some|more|one|little|bit|everything|<n>|percent|only|on|in|here|during|speed))*)?", sense="up"),
    rule("speed", r"(?:make|play|run|get|go|let|put|want|turn|set|have|show|add|in|apply|use|with|do|give|some)?(?: [\w'<>-]+){0,4}? ?(?:a (?:bit|little|tad|touch)|slightly|much|<p>|<x>|way|even)? ?(?:{slow_down})(?:{_}(?:by|to|at|x|of) (?:<x>|<p>|<n>)|(?: (?:the|it|this|that|video|clip|footage|everything|whole|entire|my|a bit|a little|slightly|playback|<c>|<x>|<p>|<i>|all|parts?|them|of|from|by|to|between|section|segment|at|rest|first|last|<t>|intro|outro|middle|effect|for|on|action|replay|shots?|moments?|beginning|end|down|motion|others?|bit|thing|still|please|again|now|some|more|one|little|in|only|here|during|speed|than|is))*)?", sense="down"),
    rule("speed", r"(?:increase|raise|boost|bump up)(?: (?:the|its|video|clip|playback|my|this|<c>|overall))* (?:speed|tempo|pace)(?: (?:of|by|to|for|the|it|<c>|<x>|<p>|<i>|clip|video|a|bit|little|slightly|from|in|on))*", sense="up"),
    rule("speed", r"(?:decrease|reduce|lower|drop)(?: (?:the|its|video|clip|playback|my|this|<c>|overall))* (?:speed|tempo|pace)(?: (?:of|by|to|for|the|it|<c>|<x>|<p>|<i>|clip|video|a|bit|little|slightly|from|in|on))*", sense="down"),
    rule(
        "speed",
        r"(?:set|change|adjust|make|play|run|put|use|increase|decrease|reduce|raise|lower|bump|double|triple|have)?(?: [\w'<>-]+){0,4}? ?(?:play(?:back)? )?(?:speed|tempo|pace)(?: [\w'<>-]+){0,5}? ?(?:to|at|by|of|:|=|is)? ?(?:<x>|<p>|<n>)(?: (?:speed|of|normal|original|its|the|faster|slower|playback))*",
        r"(?:at |to |in |with |play(?:s|ed)?(?: it)?(?: at)? )?<[xp]> (?:the )?(?:play(?:back)? )?(?:speed|tempo|pace|normal|original|rate)(?: speed)?(?: (?:for|on|of))?",
        r"(?:make|play|run|watch|put|set|render)(?: (?:it|this|the|video|clip|<c>|at|to|whole))* (?P<factor><x>)(?! (?:zoom|scale|size|bigger|larger|loud))",
        r"^(?P<factor><x>)(?: speed)?$",
        r"double-?time",
        r"<x> as (?:fast|slow|quick)",
        r"(?:set|go|play|run|take|bring|make|put)(?: (?:it|this|the|all|every|everything|video|clips?|footage|<c>|down|up|to|at|on))* <x>(?: (?:on|for|in|to)(?: (?:the|video|clip|<c>|<i>|<t>|whole|part|section))*)?(?! (?:zoom|scale|size|bigger|larger|loud))",
    ),
    rule("ask", r"(?:change|adjust|set|modify) (?:the )?speed", topic="speed"),
    rule(
        "transition",
        r"(?:(?:add|use|put|insert|apply|include|create|make|with|some|need|have|give me|want|throw in|place|set|change|do|a|an|replace|connect|smooth|link|join)(?: [\w'<>-]+){0,6}? )?(?:cross[- ]?(?:fades?|dissolves?)|dissolves?|transitions?(?: effects?)?|transitioning|wipes?(?= (?:transition|between|effect|from|to|at)|$)|xfades?|whip pans?(?! shot)|dip to (?:black|white) between)(?: (?:effects?|between|from|to|the|each|every|all|clips?|scenes?|shots?|my|<c>|with|of|and|at|for|in|cuts?|them|segments?|photos?|sections?|parts?|duration|<t>|<i>|transitions?|a|an|into|images?|slides?|using|every|where|needed|over|long|other|two|on|kind|smooth|crossfade|style|throughout|topics?|everything|type|fade|is|should be|wipe|zoom|both))*",
        r"fad(?:e|es|ing) (?:between|from <c> (?:to|into)|<c> into)(?: (?:the|all|each|every|clips?|scenes?|shots?|my|<c>|photos?|them|images?|of|segments?))*",
        r"blend(?: (?:the|these|my|all))* (?:clips?|scenes?|shots?)(?: together)?",
        r"(?:smooth|connect|link)(?: out)?(?: (?:the|all|between))* (?:cuts|joins|clips)(?: together)?",
        r"(?:zoom|slide|spin|swipe|glitch|wipe|fade|flash|whip|blur)[- ]transitions?",
    ),
    rule("transition", r"(?:fade|crossfade)s? between.*", kind="fade"),
    rule(
        "fade_in",
        r"(?:bring|ease|start|have|let)(?: [\w'<>-]+){1,4}? in (?:with a|on a|by) (?:\w+ )?fad(?:e|ing)(?: .*)?",
    ),
    rule("fade_in fade_out", r"(?:(?:add|apply|put|insert|use|with|make|give|do|a|an|have|create)(?: [\w'<>-]+){0,5}? )?(?:audio |music |video |smooth |gentle |slow |quick |short |<t> )*fad(?:e|es|ing)(?: (?:the|it|this|video|clip|music|audio|my|sound|them|everything|<c>|text|title|background|volume|whole|of|voice))* ?(?:in-and-out|both-ends|at both-ends|on both-ends)(?: (?:the|of|on|for|at|to|with|video|music|audio|clip|<c>|<t>|effect|effects|over|black|from|each|background|both-ends|start|end|long))*"),
    rule("fade_in", r"(?:(?:add|apply|put|insert|use|with|make|give|do|a|an|have|create|start with|open with|begin with)(?: [\w'<>-]+){0,5}? )?(?:audio |music |video |smooth |gentle |slow |quick |short |<t> )*(?:fad(?:e|es|ing)[- ]?(?:up )?(?:the |it |this |video |clip |music |audio |my |sound |them |everything |<c> |text |title |background |volume |whole |voice |song |bgm )*in(?! clip)|fad(?:e|es|ing)(?: up)? from (?:black|white)|fadein|fad(?:e|es|ing)(?: (?:effect|it|the|video|clip|music|audio|smoothly))*(?: (?:to|at|from|on|for))*(?: the)? (?:start|beginning|opening|intro|front))(?: (?:effect|from|to|black|white|the|at|start|of|for|over|on|video|music|audio|beginning|clip|<t>|<c>|<i>|first|in|with|a|sound|intro|long|opening|background|during|effects|second|slowly))*"),
    rule("fade_out", r"(?:(?:add|apply|put|insert|use|with|make|give|do|a|an|have|create|end with|end on|close with|finish with|closing|ending|end|and|should|to)(?: [\w'<>-]+){0,5}? )?(?:audio |music |video |smooth |gentle |slow |quick |short |<t> )*(?:fad(?:e|es|ing)[- ]?(?:the |it |this |video |clip |music |audio |my |sound |them |everything |<c> |text |title |background |volume |whole |voice |song |bgm )*(?:out|away|to silence|to nothing)|fad(?:e|es|ing)(?: (?:the|it|this|video|clip|smoothly|slowly|out|music))* (?:in)?to (?:black|white)|fadeout|fad(?:e|es|ing)(?: (?:effect|it|the|video|clip|music|audio|smoothly|out))*(?: (?:to|at|on|for|near|toward|towards))*(?: the)? (?:end(?:ing)?|outro|finish)|cut to black)(?: (?:effect|from|to|black|white|the|at|end|of|for|over|on|video|music|audio|ending|clip|<t>|<c>|<i>|last|in|with|a|sound|outro|long|date|background|during|effects|final|slowly|smoothly))*"),
    rule(
        "flip",
        r"(?:flip|mirror)(?:ped|ed)?(?: (?:the|it|this|video|clip|image|picture|footage|<c>|horizontal(?:ly)?|vertical(?:ly)?|upside[- ]down|left|right|to|around|effect|frame|my|selfie|over|h|on|axis|y|x|whole))*",
        r"(?:horizontal|vertical) flip",
        r"make{_}mirrored",
    ),
    rule(
        "rotate",
        r"(?:rotate|turn|spin|tilt)(?: (?:the|it|this|video|clip|image|picture|footage|<c>|my|by|left|right|to|the|around|whole|frame|screen|counter-?clockwise|anti-?clockwise|clockwise|phone))* (?:<g>|<n>)(?: (?:degrees?|clockwise|counter-?clockwise|anti-?clockwise|to|the|left|right|cw|ccw))*",
        r"rotat(?:e|ed|ion)(?: (?:the|it|this|video|clip|image|picture|footage|<c>|my|by|left|right|to|clockwise|counter-?clockwise|anti-?clockwise|sideways|upside|down))*",
        r"(?:turn|put)(?: (?:it|the|video|clip|this))* (?:upside[- ]down|sideways|right side up|on its side)",
        r"(?:it'?s|video is|footage is|filmed|shot) (?:sideways|upside[- ]down)(?:.*)?",
    ),
    rule(
        "stabilize",
        r"(?:video|footage|clip|camera|<c>|it) (?:is|looks) (?:too |very |so |a bit )?(?:shaky|jittery|wobbly)",
        r"(?:stabili[sz]e|steady|de-?shake|smooth out the (?:shak\w+|camera|motion)|fix{_}shak\w+|stabili[sz]ation|reduce{_}(?:shake|shaking|shakiness|camera shake|jitter)|remove{_}(?:camera )?(?:shake|shaking|jitter))(?: (?:the|it|this|video|clip|footage|shaky|my|camera|<c>|handheld|shots?|shake|drone|gopro|image|out|motion|phone))*",
    ),
    rule("aspect", r"(?:{change}|crop|reframe|reformat|resize|format|convert|re-?size|adapt|scale|rotate|fit|set|optimi[sz]e|prepare|go|flip|adjust|reshape|transform|fill|need|want|repurpose|should be|i want it|square|get)(?: [\w'<>&-]+){0,9}? (?:<r>|vertical(?! flip|ly flip)(?:ly)?|portrait(?: mode)?|square(?:d)?|landscape(?! (?:video|interview|footage|clip|recording|image))|widescreen|horizontal(?! flip)(?:ly)?|wide-?screen|9x16|tik ?tok|reels|(?:youtube |yt )?shorts|instagram reels?|insta(?:gram)?(?: (?:post|feed|story|stories))?|stories)(?: (?:format|mode|aspect|ratio|orientation|video|version|size|dimensions|for|and|tik ?tok|reels?|(?:youtube |yt )?shorts|instagram|<r>|stories|frame|layout|clip|style|friendly|crop|ready|ratios|snapchat|facebook|youtube|phone|mobile|social media|social|linkedin|specs|feed|it))*"),
    rule(
        "aspect",
        r"(?:aspect(?:[- ]ratio)?|ratio|format|orientation|canvas)(?: (?:to|of|is|should be|in|:|for))*:? ?(?:<r>|vertical|square|portrait|landscape|widescreen|horizontal)",
        r"^(?:in |for |as |a )?(?:<r>|vertical(?:ly)?|portrait|square|landscape|widescreen)(?: (?:format|mode|aspect|ratio|orientation|video|version|crop|for|tik ?tok|reels?|shorts|instagram|youtube|output|<r>|please|and))*$",
        r"(?:optimi[sz]ed?|format(?:ted)?|ready|perfect|suitable|prep(?:are)?|sized?|resized?) (?:it )?for (?:tik ?tok|(?:instagram )?reels?|(?:youtube )?shorts|instagram(?: stories)?|stories|youtube|snapchat)(?: (?:and|or) (?:tik ?tok|reels|shorts|instagram))*",
        r"(?:in|as a|as) (?:<r>|vertical|portrait|square)(?: (?:format|video|aspect|ratio|mode))*",
        r"(?:make|turn|cut|convert)(?: (?:each|it|them|this|those|these|every|one|clip|all|of|moment))+ (?:in)?(?:to )?(?:a |an )?(?:youtube )?(?:shorts?|reels?|tik ?toks?)(?! film| clip| video)",
    ),
    rule("crop", r"(?:remove|crop out|crop|delete|get rid of|cut off|trim|eliminate|cut){_}(?:black|letterbox) (?:bars?|borders?|edges?)", what="black_bars"),
    rule("crop", r"crop(?:ping)?(?: .*)?"),
    rule(
        "resize",
        r"(?:resize|scale|downscale|upscale|convert|change|set|make|reduce|down-?res|rescale|render|enhance|improve|increase|boost|upgrade)(?: [\w'<>-]+){0,5}? (?P<height><h>)(?! (?:mp4|mov|webm|mkv|gif))(?: (?:resolution|quality|video|p))*",
        r"(?:resolution)(?: (?:to|of|at))*:? (?P<height><h>)",
        r"(?:resize|rescale|scale)(?: (?:it|the|video|to|this|width|clip|a|of))* (?P<width><n>) ?(?:px|pixels)?(?: wide)?",
    ),
    rule(
        "background",
        r"(?:{change}|add|use|apply|replace|fill){_}(?P<kind>blur(?:red|ry)?) (?:bars|sides|fill|borders?|edges|padding|background fill)",
        r"(?:set|change|make|add|use|fill|put|give)(?: (?:the|a|an|it|canvas|solid|to))* (?:(?P<color>{colors}) (?:canvas|background|backdrop|borders?|bars)|(?:background|canvas)(?: colou?r)?(?: to| as|:)? (?P<color2>{colors}))(?: .*)?",
        r"fill(?: (?:the|in|up|empty|black|side))* (?:bars|sides|borders?|background|space|gaps) (?:with|in) (?P<color>{colors})",
        r"^(?P<color>{colors}) (?:background|canvas|bars|borders?)(?: .*)?",
    ),
    rule(
        "overlay",
        r"(?:(?:add|make|create|put|use|do|place|insert|show|overlay|set up|with|shrink|edit|turn|have)(?: [\w'<>-]+){0,8}? )?(?:split[- ]?screens?|side-by-side|split view|picture-in-picture|pip|face ?cam|webcam(?! (?:recording|video|footage))|reaction (?:cam|video|overlay))(?: .*)?",
        r"(?:put|place|overlay|layer|add|insert)(?: (?:the|my|this|a|second|other|clip|video|footage|of))* (?:<c>|<f>|second video|other video|video)(?: (?:on top of|over|onto|in the corner of|above|inside)(?: .*)?)",
    ),
    rule("zoom", r"(?:animate|bring to life|add motion to|add movement to)(?: [\w'-]+){0,4}? (?:photos?|images?|pictures?|stills?)(?: [\w'-]+){0,4}? (?:zoom|pan|ken burns|push)(?:[- ]?(?:in|out|effect))?(?: .*)?", kind="ken_burns"),
    rule("zoom", r"(?:(?:add|use|apply|create|make|do|put|insert|with|some|a|give|slowly|have|include)(?: [\w'<>-]+){0,5}? )?(?:ken ?burns(?: effects?)?|punch[- ]?ins?|zoom[- ]?(?:punch(?:es)?|cuts?|ins?|outs?|effects?)s?|jump zooms?|(?:dynamic|auto|slow|subtle|smooth|quick|snap|gradual|gentle)? ?zooms?(?:ing|ed)?(?:[- ](?:in|out|into|on|to))*|push[- ]in|pull[- ]out|scale(?: (?:it|the|video|clip|picture|this|<c>))* (?:up|down)|enlarge)(?: (?:the|it|this|video|clip|on|to|in|into|for|effect|effects|every|<t>|<c>|<x>|<p>|<n>|by|slowly|slightly|at|<i>|energy|emphasis|face|speaker|me|my|action|center|gradually|of|a bit|and|cuts|during|key|moments|a|out|from|points|subject|picture|interest|emphasize|each|photos?|image|between|footage|frame|words|throughout|where|important))*"),
    rule("blur", r"(?:blur|gaussian blur|blurred)(?:ring)?(?: (?:the|it|this|video|whole|everything|clip|out|effect|on|a|bit|slightly|by|<p>|<c>|<i>|<n>|edges?|picture|frame|screen|image|to|add|bottom|top|left|right|corner|half|strong|heavy|px|of|in|footage|<t>|first|last|for))*"),
    rule("watermark", r"(?:(?:add|put|insert|place|overlay|use|apply|include|show|stick|with|have|burn|display|set)(?: [\w'<>-]+){0,6}? )?(?:watermarks?|logo(?: overlay| bug| watermark)?|brand(?:ing)? (?:logo|mark|bug)|<j>(?! (?:at|to) the (?:end|start|beginning))(?= (?:as|at|in|on|to|from) (?:an? |the )?(?:watermark|logo|overlay|<i>|<t>|top|bottom|upper|lower|corner)))(?: (?:watermark|logo|overlay|in|on|at|the|to|top|bottom|left|right|upper|lower|corner|of|with|my|video|and|<p>|opacity|<i>|<t>|<f>|a|as|for|from|entire|whole|throughout|center|middle|image|screen|frame|side|transparency|semi-transparent|every|start|beginning|end|bottom-right|top-right|bottom-left|top-left|transparent))*"),
    rule("thumbnail", r"(?:(?:make|create|generate|grab|export|get|extract|design|pick|choose|set|add|save|give me|take)(?: [\w'<>-]+){0,5}? )?(?:thumbnails?|cover (?:image|frame|photo|art)|poster (?:image|frame)|still (?:frame|image)s?|screenshot|screen ?grab|video cover)(?: .*)?"),
    rule(
        "gif",
        r"(?:make|create|turn|convert|export|generate|save|extract|render|get|give me|produce|as|into|to)(?: [\w'<>&-]+){0,8}? gifs?(?: .*)?",
        r"^(?:an? )?gif$",
    ),
    rule(
        "effect",
        r"(?:make|have|turn|let|give)(?: [\w'<>-]+){0,6}? sounds? (?:like|as if|deep(?:er)?|robotic|higher|lower|high[- ]pitched|low[- ]pitched|distant|muffled)(?: .*)?",
        r"(?:make|pitch)(?: (?:my|the|his|her|their))* voice (?:deeper|higher|lower|robotic)(?: .*)?",
        r"(?:add|put|use|apply|give|with|make)(?: [\w'<>-]+){0,6}? (?:bounce|spin|shake|wiggle|pendulum|swing|rock|slide|pop|zoom in|fade in)(?:[- ]in|[- ]out)? animations?(?: .*)?",
        r"(?:make|have|let)(?: (?:the|my|it|this|<c>|clip|video))* (?:slide|spin|bounce|shake|swing|pop|wiggle|fly)(?:[- ]?(?:in|out))?(?: .*)?",
    ),
    rule("effect", r"(?:(?:add|apply|use|put|insert|give|with|make|a|an|some|overlay|do|create|slap|throw)(?: [\w'<>-]+){0,5}? )?(?:(?:robot(?:ic)?|chipmunk|deep|alien|monster|telephone|helium|high[- ]pitched|low[- ]pitched) voice(?: effect)?|echo|reverb|glitch(?:y|es)?(?! (?:transition))|vhs(?! look)|(?:film )?grain(?:y)?|vignett(?:e|ing)|(?:camera |screen )?shakes?(?! effect needed)|light leaks?(?! trans)|lens flares?|pixelat(?:e|ed|ion)|mosaic|sparkles?|snowfall|confetti|strobe|flash(?:ing|es)? effects?|chromatic aberration|rgb[- ]?split|glow(?:ing)?(?: effect)?|bloom|motion blur|scan ?lines|sharpen(?:ed|ing)?|sharper|letterbox(?:ing)?|cinematic bars|invert(?:ed)?(?: colou?rs)?|posteri[sz]e|emboss|kaleidoscope|particles?|dust and scratches|film scratches|crt)(?: (?:effect|effects|filter|overlay|on|to|the|video|clip|<c>|over|for|at|from|<i>|<t>|voice|audio|in|of|whole|it|a bit|slightly|colou?rs|transitions?))*"),
    rule(
        "color",
        r"(?:{change}|add|apply|give|use|put|with|a|an|in|for|go|set to|do|color|grade|want|like|throw|slap|create|have|get|style|tone|look|looks|feel|feels|needs?|keep|go for|aim for|try)(?: [\w'<>&-]+){0,6}? (?:(?:more |a bit |slightly |super |very |nice |beautiful |subtle |overall |clean |bright |dark |soft |natural |dramatic )*{strong_look}(?:(?:,? and |, | & | )?{look})*)(?:[- ](?:tones?|toned|style|like))?(?: (?:and professional|and clean))?(?: {filter})*(?! (?:\w+ )?(?:music|song|bgm|track|transitions?|captions?|subtitles?|text|title|cut|final|mp4|version|export|voice-?over|voice|narration|intro|trailer|b-roll))(?: (?:to|on|for|over|across|in|except)(?: (?:the|video|<c>|whole|clip|entire|all|clips|my|everything|footage|it|this|shots|scenes|<i>|intro|outro|beginning|end|start|first-half|latter-half|middle|interview|for))*)?",
        r"^(?:{look})(?:(?:,? and |, | & | )?{look})*(?: {filter})*(?: (?:to|on|for|except|besides)(?: (?:the|video|<c>|whole|clip|entire|all|clips|for))*)?$",
        r"<c> (?:{look})(?: {filter})*$",
    ),
    rule(
        "color",
        r"(?:make|look|looks|feel|feels|give|keep|want|turn|have|get|needs?|go for|{change})(?: [\w'<>&-]+){0,5}? (?:(?:more |a bit |slightly |super |very |nice |much )*{look}(?:(?:,? and |, | & | )?{look})*)(?: {filter})*(?=\s*(?:$|\n))",
        r"(?:{look})(?:(?:,? and |, | & | )?{look})* (?:filter|look|grade|colou?r(?: grade| grading)?|tone|tint|preset|lut|aesthetic|palette)s?(?: (?:to|on|for|over)(?: .*)?)?",
    ),
    rule(
        "color",
        r"(?:add|apply|use|give(?: it| the video| me)?|put|with|do)(?: (?:a|an|the|some|my|our))* (?P<look>(?!an?\b|the\b|my\b|some\b|this\b|nice|better|good|different|new|colou?r|some|auto)[a-z-]+) (?:colou?r grad(?:e|ing)|colou?r palette|luts?|preset)s?(?: .*)?",
        r"(?:make|have)(?: [\w'-]+){0,3} (?:dreamier|crisper|cleaner|moodier|more natural|more vintage|more cinematic)(?: .*)?",
    ),
    rule("color", r"(?:make|look|have)(?: [\w'-]+){0,3}? like (?:an? )?(?:old|vintage|retro|classic|hollywood|real)? ?(?:movie|film|vhs(?: tape)?|documentary|dream|photo)(?: .*)?"),
    rule(
        "color",
        r"(?:warm|cool)(?: (?:it|the|this|my|up|down|video|clip|image|picture|footage|colou?rs?|tones?|<c>|shot|a bit|slightly))*(?= ?(?:up|down|$|\n))",
        r"(?:warm up|cool down)(?: (?:it|the|this|my|video|clip|image|picture|footage|colou?rs?|tones?|<c>|shot))*",
    ),
    rule("color", r"(?:make|let|have){_}colou?rs?{_}(?:pop|vivid|vibrant|richer|stand out)(?: .*)?", look="vibrant"),
    rule("color", r"^(?:style|look|grade|colou?rs?(?: grade| grading)?|filter|vibe|tone)(?::| is|=)? (?:[\w-]+ )?{look}(?:(?:,? and |, | )?{look})*(?: .*)?$"),
    rule(
        "color",
        r"(?:colou?r|colou?rs)[- ]?(?:grad(?:e|ing|ed)|correct(?:ion|ed)?|treatment|balance|match(?:ing)?|fix|adjustments?)(?: .*)?",
        r"(?:grade|correct|fix|balance|match|adjust|enhance|improve|tweak){_}(?:colou?rs?(?: grading| grade| correction| balance)?|white balance|lighting|tones?)(?: .*)?",
        r"{look} (?:filter|look|grade|colou?r(?: grade| grading)?|tone|tint|preset|lut|aesthetic|palette)s?",
        r"(?:apply|add|use|put)(?: (?:an?|the|my|some|nice))* (?:filters?|luts?|colou?r presets?)(?: .*)?",
    ),
    rule("color", r"(?:(?:{up}|{down}|{change}|adjust|add|improve|fix|lift|enhance|give|a bit|slightly|much|<p>|too|lighten|darken|more|less|it'?s|video is|looks?|is|subject|the|face|my)(?: [\w'<>+-]+){0,6}? )?(?:brightness|brighten(?:ed|ing)?|brighter|darken(?:ed|ing)?|darker|lighten|lighter|contrast(?:y|ed)?|contrastier|saturation|saturate[d]?|desaturate[d]?|exposure|under-?exposed|over-?exposed|warmer|warmth|cooler|colder|temperature|too dark|too bright|dim(?:mer)?|dark(?= (?:indoor|footage|video|clip|scene|room|interview|shot))|shadows|highlights (?:up|down)|vibran(?:ce|cy|t)|more vivid|more colou?rful|colou?rful|(?:more|less) (?:contrast|saturated|colou?r))(?: (?:by|to|of|the|a|bit|little|video|it|up|down|<p>|<x>|<n>|<c>|<i>|slightly|image|picture|clip|on|for|in|level|at|footage|this|more|less|much|and natural|than|whole|my|start|beginning|end|shot|levels|everything|<t>|first|last|face|interview|indoor|shots?|scenes?|first-half|latter-half))*"),
    rule(
        "color",
        r"^(?:{change})(?: (?:it|this|the|video|clip|everything|picture|whole|<c>|image|screen|footage|look|more|to))* (?:red|blue|green|orange|pink|purple|yellow|teal)(?:ish)?(?: (?:tint(?:ed)?|tone))?$",
        r"(?:add|apply|give|use)(?: (?:an?|it|some|slight|the))* (?:red|blue|green|orange|pink|purple|yellow|teal)(?:ish)? (?:tint|tone|hue|filter|cast|wash)(?: .*)?",
    ),
)
