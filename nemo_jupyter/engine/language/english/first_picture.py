"""English for the picture that is looked for before all else: other rows would read it as cuts of
time, as sound, or as something else done to the picture.
"""

# One way of saying it a line, however long: a table is read by its first column.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from ..lexicon import rule

LOGO = r"((the|my|our|this|that) )*(channel |company |brand )?(logo|watermark|wm)"
"""A mark that is there."""
SIDE = r"(top|bottom|left|right)( (top|bottom|left|right))?( (and right )?(side|edge|hand side)s?)?|(all |both |each |every )?(four )?(sides?|edges?)( of (the )?(frame|picture|image|video|screen))?"
"""Where a picture has edges."""
PICTURE = (
    rule("ask", r"^(the |its |that )?({colors}|{look})( (tint|look|tone|cast|grade|filter|effect|colou?r))? (is|looks|feels|seems)( (a bit|way|far|much|really|just))* too (strong|much|heavy|intense|dominant|harsh|obvious)( .*)?", topic="grading"),
    rule("unsupported", r"(rotate|spin|flip|tilt|mirror)( (the|my|our|this|that))+ (logo|watermark|titles?|text|captions?|subtitles?|lower[- ]third|sticker|emblem)( .*)?", what="motion_graphics"),
    rule("ask", r"(make|turn|colou?r|tint|have)( (the|my|our))+ (logo|watermark|emblem)(?!( [a-z]+){0,3} (more|less) transparent)( [\w'-]+){0,2}? ({look}|{colors}|brighter|darker|warmer|cooler|lighter|blurry|sharper)( .*)?", topic="logo"),
    rule("ask", r"^(brighter|darker|warmer|cooler|colder|lighter|dimmer|sharper) (?!(and|or|but|in|on|at|for|than|the|this|that|my|our|it|skin|video|picture|image|look|tones?|colou?rs?|file|size|clip|footage|please|now|overall|by|to|from|during|everywhere|shadows|highlights|mood|grade|grading|style|version|lighting|light|shot|scene|edit|again|instead|though|maybe|actually|perhaps|too|also|\w+ly|then|after|before|until|thanks|pls|mate|where|when|except|not|throughout|here|there|with|an?|still|way|over|feel|film|background|beginning|start|end|ending|intro|outro|first|last|middle)\b)[a-z]+", topic="vague"),
    rule("unsupported", r"(use )?(an? )?(ai|neural|machine learning)( to)? ([\w'-]+ ){0,3}?(upscal\w+|super-?res\w*|enhanc\w+)( .*)?|(upscale|enhance)( .*)? (with|using|by) (an? )?(ai|neural).*", what="upscaling"),
    rule("unsupported", r"(crop|frame)( (him|her|them|someone|everyone))? out (the|that|this|my|his|her|any|some) (?!(top|bottom|left|right|edges?|sides?|black|dark|bars?|borders?|letterbox\w*|frame|video|first|last|outer|empty|blank|white|silen\w+|pauses?|middle|ums?|filler|intro|outro|start|end|beginning)\b)[a-z]+( (on|in|at|from|of) the .*)?$", what="remove_object"),
    rule("unsupported", r"(colou?r|paint|dye|tint) (the|my|his|her|their|that) (?!(whole|entire|video|clip|film|footage|picture|image|screen|frame|everything|texts?|titles?|captions?|subtitles?|subs|headlines?|heading|lettering|words|font|letters|lower|background|highlights|shadows|shot|scene)\b)[a-z]+ (in )?{colors}$", what="locate_on_screen"),
    rule("unsupported", r"(match|copy|borrow|steal)(ing)? (the |its |my )?(colou?rs?|look|grade|grading|tones?|style)( grad(e|ing))? (of|from|to|with|in) (?!(each other|one another|all|every|the (rest|others?|clips?|shots?))\b).*", what="style_transfer"),
    rule("unsupported", r"(make|get|have)( (my|his|her|their|the))+ skin( [\w'-]+){0,3}? (smooth|clear|soft|clean|even|young|bright|flawless|tan)\w*( .*)?", what="face_retouch"),
    rule("speed", r"(make|have|let|get|play|run|want|squeeze)( [\w'<>-]+){0,5}? (go by|play|run|finish|fly by|zip by|pass|be over|be done|go past|whizz by|race by)( (back|through))? (in|within)( (about|just|only|under|exactly))* (?P<fit_ms><t>)$"),
    rule("speed", r"(tighten|bring|take|pick|kick|(?<!speed )(?<!velocity )ramp|get|push|pull|knock|dial|nudge|bump|crank)( (it|this|that|things|everything|the|video|clip|footage|up|down|back|<c>))* to <x>(?! (zoom|size|volume|scale|loud))( (on|for|in) .*)?"),
    rule("speed", r"(give|add|apply|make|with)( (it|this|that|the video|everything|<c>|to))*( (a|an))? (<p>|<x>) (boost|increase|bump|kick|lift|raise|speed-?up)( (in|of|to|for))*( (the|its|playback))* ({pace})( .*)?", sense="up"),
    rule("speed", r"(give|add|apply|make|with)( (it|this|that|the video|everything|<c>|to))*( (a|an))? (<p>|<x>) (reduction|decrease|cut|drop|slow-?down)( (in|of|to|for))*( (the|its|playback))* ({pace})( .*)?", sense="down"),
    rule("speed", r"(in |at |to )?double[- ]?(time|speed)( .*)?", factor=2.0), rule("speed", r"(in |at |to )?<x>[- ]?time( .*)?"), rule("speed", r"(in |at |to )?half[- ]?time( .*)?", factor=0.5),
    rule("speed", r"(play|run|make|show|have)( (it|this|that|the video|everything|<c>))* <x> as slow(ly)?( .*)?", sense="down"),
    rule("speed", r"(play|run|make|show|have)( (it|this|that|the video|everything|<c>))* <x> as (fast|quick(ly)?)( .*)?"),
    rule("speed_ramp", r"(ease|ramp|glide|go|shift|move|slide|transition|blend)( [\w]+){0,3}? (from|between) (normal|full|regular|real|fast|slow|<x>|half|double|high)( (speed|time|motion|mo|pace))* (in)?to (slow\w*|normal|regular|full|fast|real|super|<x>|half|double|high)( .*)?"),
    rule(
        "speed",
        r"(set|return|reset|change|make|put|restore|get|bring|back)( [\w'<>-]+){0,5}? (back )?(to |at )?(normal|original|regular|real|default|1x)[- ]?({pace}|time)",
        r"(set|reset|return|restore|change|make|put)( (the|its|my))* speed( (of|for|on)( (the|this|video|<c>|it))*)?( back)?( to)? (normal|original|regular|default|1)",
        r"normal speed", r"(put|set|bring|return|get|take)( (everything|it all|all of it|the (whole )?(video|thing)|the ({pace})))? back( (up|down))? (to|at) (the )?(normal|original|regular)( ({pace}))?",
        r"(put|set|bring|return|get|take) (<c>|it|this|that) (back )?(to|at) (normal|original|regular|1x)( speed)?",
        factor=1.0,
    ),
    rule("transition", r"(the )?(cut|jump|join|switch|change|transition)( (at|between|from|after|to|the))* (<t>|<c>|<i>)( [\w'-]+){0,2}? (is|feels?|looks?|seems?)( (too|so|very|a bit|really|pretty))* (harsh|abrupt|hard|jarring|sudden|rough|jumpy|choppy)", kind="smooth", complaint=True),
    rule("transition", r"(make|have)( (every|each|all|the|single|of))* (scene change|cut|clip|transition)s?( [\w'-]+){0,2}? fade( (to|through|into|out|in|from|black|white|and|the|next|one))*", kind="fade"),
    rule("transition", r"^fade (through|via) (black|white)( .*)?", kind="fade"),
    rule("transition", r"(set|make|keep|have|let|change|adjust|shorten|extend|lengthen|increase|reduce|cut)( (the|all|every|my|each|of|our))* (transition|cross-?fade|dissolve|wipe)s?( (duration|length|time|between|the|clips))*( (last|be|to|at|run|take|down|up|for|=|lasting))* (about |around )?<t>( (long|each|instead|apiece|every time))*"),
    rule("transition", r"(transition|cross-?fade|dissolve)s? (duration|length|time)( of|:| =| at| to)? <t>"),
    rule("transition", r"({remove}|no more|turn off|undo|without|no)( (all|the|any|my|of|every|each|those|these|fancy|those))* (transitions?|cross-?(fade|dissolve)s?|dissolves?|wipes?|fades?(?= between))( (effects?|between|from|the|clips?|scenes?|shots?|all|entirely|completely|everywhere|anywhere|again|at|<t>|after|before|<c>|and|my|one|mark|in|of|project|timeline|video|film|edit))*$", kind="none"),
    rule("transition", r"(just |only |use |make |with |go back to |back to |i want |change |switch |turn |keep )*(the |all |them |it |transitions? |to |into )*(straight|hard|simple|plain|clean|direct|normal) cuts?( (only|please|between|the|clips?|everywhere|throughout|scenes?|shots?|instead|no|of|transitions?|fades?|dissolves?|from|shot|to))*$", kind="cut"),
    rule("transition", r"(swap|switch|replace|exchange|trade|turn|change|convert)( (the|this|that|hard|jump|straight|my))* (cut|join|transition) (at|between|after|before|from)( the)? (<t>|<c>)( mark)?( out)? (for|with|to|into|by) ((?!<t>|faster|slower|shorter|longer|the (start|end))[\w-]+ ){0,3}?(cut|dissolve|cross-?fade|wipe|fade|slide|push|zoom|dip( to black)?)( transition)?$"),
    rule("transition", r"((an?|add|use|put|with|smooth|quick|fast|do|warm|soft|white|subtle|nice|stylish|bright|some|cool|insert|apply) )*((zoom|slide|spin|swipe|glitch|wipe|fade|flash|whip|blur|push|page|cube|circle|iris|clock|morph|luma|light[- ]leak|film[- ]burn)[- ]){1,3}transitions?( .*)?"),
    rule("transition", r"(swap|switch|replace|exchange|trade|turn|change|convert)( [\w-]+){0,4}? (cuts|transitions?|dissolves|cross-?fades|wipes|fades)( out)? (for|with|to|into|by) ((?!<t>|faster|slower|shorter|longer|the (start|end))[\w-]+ ){0,3}?(cuts?|dissolves?|cross-?fades?|wipes?|fades?|slides?|pushe?s?|zooms?|dips?( to black)?)( transitions?)?$"),
    rule("transition", r"((make|have|get|want|let|soften|smooth( out)?) )?((the|my|all|these|those|hard|harsh) )*(cuts|joins|jumps|edit points|scene changes|changes of scene|switches)( [\w'-]+){0,4}? (softer|smoother|gentler|seamless|smooth|soft|less (abrupt|harsh|jarring|jumpy|sudden|hard|rough|choppy))( .*)?", kind="smooth"),
    rule("transition", r"^(an? )?(quick |slow |soft )?dip(s|ping)? (to|through|into) (black|white)( (at|after|before|every|on|when)( (the|each|every|scene|cut))* (<t>|<c>|cuts?|scenes?|changes?)( change| mark)?| (in )?between( .*)?|$)", kind="fade"),
    rule("fade_in", r"(bring|come|have|let|make)( [\w'-]+){0,4}? (up|in)( (slowly|gently|gradually))? (from|out of) (black|white)( .*)?"),
    rule("fade_in", r"(start|open|begin)(s|ing)?( it| this| the video| the film)? (on|from|in|with|out of|out) (an? )?(black|white|dark)( screen| frame)?$"),
    rule("fade_in", r"(ease|bring|swell|lift)( (the|my|background))* ({music}|{audio}|picture)( (up|slowly|gently|gradually))* in( .*)?"),
    rule("fade_out", r"((let|make|have)( (it|the video|everything|the picture))* )?(go|goes|cut|drop|sink|slip|ease)( (slowly|gently|gradually|down))? (to|into) (black|white)( (at|over|in|for|on|during|with) (the )?(very )?(end|last|final|close).*)?$"),
    rule("fade_out", r"(end|finish|close|stop)(s|ing)?( it| this| the video| the film)? (on|in|with|to|at) (an? )?(black|white|dark)( screen| frame)?$"),
    rule("fade_out", r"(ease|taper|trail|tail|fade) (off|out|away|down)( (the|my|his|her|background))* ({heard}|picture)( .*)?"),
    rule("fade_out", r"((have|let|make|get|want)( (the|my|it|background))* )?({faded}|soundtrack)( [\w'-]+){0,2} (ease|melt|drift|taper|die|trail|tail|fade|dissolve)s?( (slowly|gently|gradually|smoothly))? (out(?! of)|away|off|down)( .*)?"),
    rule("fade_out", r"(ease|taper|trail|tail)( (the|my|background|down))* ({music}|{audio}|picture|it)( (slowly|gently|gradually))? (out|away)( .*)?"),
    rule("aspect background", r"(pad|fit|letterbox|pillarbox|put|make)( [\w'-]+){0,4}? ({shape})( [\w'-]+){0,2}? (with|on|in|against|over|using)( (an?|the|plain|solid))* (?P<color>(?!blur){colors})( (background|bars?|borders?|canvas|padding|backdrop|sides?))*"),
    rule("aspect", r"(need|want|make|have)( [\w'-]+){0,3}? upright( version| format| video)?( for (my |the |our |a )?(phones?|mobile|vertical|tik ?tok|reels|shorts|stories).*)?$", ratio="9:16"),
    rule("resize", r"(down-?sample|down-?scale|down-?res|scale down|bring down)( (it|this|the|video|everything))* (to )?<h>( .*)?"),
    rule("aspect", r"(pad|letterbox|pillarbox)( (it|this|the video|everything|out|my video|them|<c>))*( (in)?to| for| as)?( an?)? ({shape})( .*)?"),
    rule("aspect", r"^(add:? )?(an? )?({shape}) (crop|cut|framing|frame|reframe|version|edit|export|output|canvas)( (for|to) .*)?$"),
    rule("aspect", r"^((in|for|as|an?) )*(ultra-?wide|cinemascope|anamorphic|scope|wide-?screen|classic|old tv|tv|cinema)( format| ratio| aspect)? <r>$|^<r> (ultra-?wide|cinemascope|anamorphic|scope|wide-?screen|classic|old tv|tv|cinema)( .*)?$"),
    rule("resize", r"^(add |in |at |to |want |need )?<h>( (px|pixels?|resolution|please|size|video|picture))*$"),
    rule("resize", r"(set|make|change|put|bring)( (the|its|my|video|picture|frame|output))* width( (to|at|of|=|be))* (?P<width><n>)( ?(px|pixels))?$"),
    rule("resize", r"(set|make|change|put|bring)( (the|its|my|video|picture|frame|output))* height( (to|at|of|=|be))* (?P<tall><n>)( ?(px|pixels))?$"),
    rule("resize", r"(make|set|have|get|bring|want|resize|scale|shrink|need|render)( [\w'-]+){0,5}? (?P<width><n>) ?(px |pixels? )?(wide|across|in width|width)( .*)?"),
    rule("resize", r"(make|set|have|get|bring|want|resize|scale|shrink|need|render)( [\w'-]+){0,5}? (?P<tall><n>) ?(px |pixels? )?(tall|high|in height|height)( .*)?"),
    rule("crop", r"({remove}|take|trim|shave|crop|cut|chop|slice|lose)( (off|away|out|about|just|the|a|an|another|outer))*( (top|bottom|left|right))? (<n> ?(px|pixels?)|<p>)( (px|pixels?|off|away|from|of|on|at|the|each|both|every|all))* (" + SIDE + r")( .*)?"),
    rule("crop", r"({remove}|take|trim|shave|crop|cut|chop|slice)( (off|away|out|the))* (" + SIDE + r")( (off|by|edge|side|about|the))* (<n> ?(px|pixels?)|<p>)( .*)?"),
    rule("crop", r"(there (are|is)|i (can )?(see|have|get|got)|it has|it's got)( [\w'-]+){0,3}? (black|letterbox) (bars?|borders?|edges?)( .*)?", what="black_bars", complaint=True),
    rule("crop", r"(keep|show|use|leave|only)( (only|just|me))*( the)? (left|right|top|bottom|upper|lower|cent(er|re)|middle)[- ](half|third|quarter|part|side|strip)( of (the |my |this )?(picture|frame|image|screen|video|shot|clip))?$"),
    rule("stabilize", r"(the |my )?(camera|picture|image|video|footage|shot|<c>|it) (wobbles|shakes|jitters|bounces|judders|jiggles|sways|moves too much|moves around)( .*)?", complaint=True),
    rule("rotate", r"(flip|turn|spin){_}<g>( .*)?"),
    rule("rotate", r"^upside[- ]down$", deg=180),
    rule("ask", r"(it|this|video|footage|clip|picture|image|recording|everything)('s| is| was| came out| looks| got)( rotated| turned| flipped| filmed| recorded)? (in )?the wrong (way|orientation|side)( (round|around|up))?", topic="vague"),
    rule("rotate", r"(turn|put|set|stand|flip|get|rotate)( (it|the|video|clip|this|that|<c>|image|picture|footage|whole|thing))* (the |back )?(right way (up|round|around)|upright|the correct way up)( again)?"),
    rule("rotate", r"(straighten|level|tilt|angle|swivel|tip|lean)( [\w'-]+){0,4}? (by |at )?<g>( .*)?"),
    rule("flip", r"(the |my |all |his |her )*(text|words|letters|lettering|writing|logo|sign|captions on my shirt|t-?shirt)( [\w'-]+){0,5}? (is|are|looks?|reads?|appears?|comes? out|came out) (backwards?|mirrored|reversed|flipped|the wrong way (round|around)|back to front)", complaint=True),
    rule("zoom", r"tighten( up)?( (the|my|that))* (crop|framing|frame|shot)( .*)?"),
    rule("zoom", r"reset( (the|all|my|that))* zooms?( .*)?", factor=1.0),
    rule("zoom", r"((add|with|put|use|do|give)( [\w'-]+){0,3}? )?((quick|subtle|slight|small|little|tiny|gentle|snappy|punchy|hard) )*(zooms?|punch)([- ]ins?)? (on|at|with) (every|each) cut( .*)?", kind="punch_in"),
    rule("background", r"^(a |add |use |with |put |i want |prefer |have )*blur(red|ry)? (sides|bars|background|edges|fill|borders|padding)( (instead|rather)( of| than) .*)?$", kind="blur"),
    rule("overlay", r"split (the |my )?(screen|frame|picture|image)( .*)?", kind="split_screen"),
    rule("overlay", r"(inset|overlay|pip|picture-in-picture|superimpose|float)( (the|my|video|clip|file|footage|recording|a|small))* (?P<file><v>)( .*)?", kind="pip"),
    rule("overlay", r"(put|place|show|lay|overlay|layer|play|have)( (the|my|a|small|tiny|video|clip|file))* (?P<file><v>)( (small|smaller|tiny))? (over|on top of|onto|on) <v>( .*)?", kind="pip"),
    *(
        rule(
            "watermark",
            rf"{LOGO} {{described}}{{0,5}}?(is|are|looks?|seems?|feels?)( (a bit|a little|much|way|far|slightly|rather|really|just))* too {too}( .*)?",
            rf"((make|have|get|want|need|turn|scale|blow|bump) )?{LOGO}( (in|at|on) the [\w -]+?)?( (should|could|must|needs to|has to|to|be|become|get))*( (a bit|a little|much|slightly|even|way|rather|quite|somewhat))* {more}( .*)?",
            rf"({verbs}) {LOGO}( .*)?",
            **{key: step},
        )
        for key, step, too, more, verbs in (
            ("size", "up", "(small|tiny|little)", "(bigger|larger|up)", "enlarge|scale up|blow up|increase( the)? size of|bump up"),
            ("size", "down", "(big|large|huge|prominent|dominant)", "(smaller|tinier)", "shrink|scale down|reduce( the)? size of"),
            ("opacity", "down", "(opaque|strong|solid|visible|distracting)", "(more (transparent|subtle|see-through|translucent)|less (opaque|visible|solid|prominent)|fainter|paler)", "fade back"),
            ("opacity", "up", "(transparent|faint|pale|weak)", "(more (opaque|visible|solid|prominent)|less transparent|stronger)", "strengthen"),
        )
    ),
    rule("ask", r"(make|have|get|shrink|enlarge|scale|resize|need|want)( (the|my|that|this|our))+ (pip|picture-in-picture|face ?cam|webcam|overlay|inset)( [\w'-]+){0,3}? (smaller|bigger|larger|tiny|small|big|round(er)?|circular|up|down|wider|narrower)( .*)?", topic="size"),
    rule("overlay", r"^(two-up|2-up|diptych|split view)( .*)?", kind="split_screen"),
    rule("watermark", r"^<j>( (at|in|on|the|top|bottom|left|right|upper|lower|corner|cent(er|re)|middle|side|with|opacity|opaque|transparen(t|cy)|semi-transparent|whole|entire|video|throughout|for|from|first|last|hand|<p>|<t>|<i>|<c>))+$"),
    rule("watermark", r"({add}|stick|stamp)( (an?|the|small|simple|faint|my))* text watermark( (saying|that says|reading|with( the text)?))?:? <q>( .*)?"),
    rule("watermark", r"(stamp|watermark|brand)( (it|this|everything|the video|every \w+|with|the words?|in|a|big|faint|<c>))* <q>( .*)?"),
    rule("thumbnail", r"(save|export|grab|take|get|extract|download|give me)( (the|this|an?|me|single))* (frame|still|snapshot|image|picture)( (at|from|of|number))?( the)? (?P<at><t>)( (as|to|in|mark|a|an|png|jpe?g|image|file|picture|photo|still))*$"),
    rule("effect", r"(reverse|invert|negate|flip)( (the|all|its|my))* colou?rs?( .*)?", name="invert"),
    rule("effect", r"(add|apply|put|use|with|some)( (a|an|bit|of|film|digital|visual|subtle|heavy|little|light|some|analog))* noise(?! (reduction|gate|removal|suppression|cancel))( (to|on|over) (it|the (video|picture|footage|image|film)|<c>|everything))?$", name="grain"),
    rule("color", r"({remove}|reduce|fix|correct|neutrali[sz]e)( (the|that|this|any|slight|strong|ugly))* (yellow|orange|warm)(ish)? (cast|tint|tinge|hue|tone)( .*)?", temperature="down"),
    rule("color", r"({remove}|reduce|fix|correct|neutrali[sz]e)( (the|that|this|any|slight|strong|ugly))* (blue|cyan|cold|cool)(ish)? (cast|tint|tinge|hue|tone)( .*)?", temperature="up"),
    rule("color", r"((add|give|with|some)( (it|me|some))* )?((a )?(bit|little|touch|lot) (of |more )?|more |less )+light(?=\s*$| (to|in|on) (it|the (video|picture|footage|shot|clip|scene))|\s*[.!])"),
    rule("gif", r"(make|create|get|turn|export|generate)( [\w'-]+){0,4}? gif (of|from|out of|with) (the )?(best|funniest|liveliest|most \w+) <t>( .*)?"),
    rule("gif", r"^gif( (it|this|that|them|everything|the (whole thing|clip|video)|<c>|<i>|please|up|from))+$", r"^((an?|the|short|looping|looped|small|tiny|quick|little|animated|square|<t>|<m>|seamless|silent) )+gifs?( .*)?$"),
)
"""Asked about before cuts, sound, and what each word means elsewhere."""
