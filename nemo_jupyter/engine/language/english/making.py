"""English for making a film of several: highlights, slideshows, joining. The earlier row wins."""

# One way of saying it a line, however long: a table is read by its first column.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from ..lexicon import rule

MAKING = (
    rule("beat_sync music", r"(beat-?sync|sync|cut|edit|match|time|set)(hroni[sz]e|ed|ing)?( (?!with\b)[\w'-]+){0,4}? to (an? |some )?(({mood})(,? and |,? ))+{music}"),
    rule(
        "beat_sync",
        r"sync(hroni[sz]e)?( (the|my|up|background))* (music|song|audio track|beat)( (to|with|and))( (the|my|video|scene))* (cuts|video|edits|footage|clips|transitions|visuals|scenes)",
        r"(sync(hroni[sz]e|ed|ing)?|match|align|time|snap|set|lock|(cut|edit|trim|arrange|pace)(?!.* with ))({__}|s? )(to|with|on|onto|and)( (the|every|each|its|a))*( [\w<>]+)? ?(beats?|rhythm|tempo|music|drops?|bpm|downbeats?)( (of|in|drops?|from)( (the|my|a|this|background))* (music|song|track|soundtrack|audio|beat))?",
        r"(land|fall|hit|drop|happen|occur|snap|line up)(s|ing)? (on|to|with) (the|every|each)( <n>)? ?([\w-]+ )?(down)?beats?",
        r"(sync(hroni[sz]e)?|match|align|time)( [\w'-]+){0,3}? (drops?|beats?|rhythm|tempo)( (of|in|from)( [\w'-]+){1,4}?)? (to|with|and)( (the|my|every|each))*( \w+)? (cuts?|transitions?|edits?|clips?|shots?|scenes?|action|footage|video|visuals)",
        r"line{_}up (with|to)( (the|my|every|each|its))* ([\w-]+ )?(beats?|rhythm|music|drops?|song|track)",
        r"(change|switch|cut|swap)( (shots?|clips?|scenes?|images?|photos?|between|the|every))* (on|with|at|to) (the |every |each )?(down)?(beats?( drops?)?|drops?)",
        r"(beat|music)[- ]?(sync(ed|hroni[sz]ed|ing)?|matched|cuts?|match(ing)?)",
        r"(sync|match|align|cut|edit|time|lock|fit)(s|ed|ing|hroni[sz]e)?( up)?( (all|the|my|these|this|our|every|each|of))* (clips?|cuts?|video|footage|edits?|shots?|scenes?|photos?|slides?|it|them|everything|images?|transitions?)( up)? (to|with|on)( (the|this|my|that|an?|our))* ((?!voice|audio|caption|narration)\w+ )?(song|track|soundtrack|tune)",
        r"(a |cut|switch|change)( (cut|clips?|shots?|to))* (every|each) <n> beats?",
        r"on (the|every) beat",
        r"to the (beat|rhythm)( of (the )?(music|song|track))?",
        r"(cuts?|transitions?) on (every|each)( <n>| \w+)? beats?",
    ),
    rule("highlight aspect", r"(give me|make|create|get|pull|cut|find|generate|extract|need|want|produce|build|edit)( (?!from\b)[\w'-]+){0,4}? <n> ((short|viral|best|punchy|great|<t>) )*({shape}) ((short|viral|highlight|social|<t>) )*(clips|videos|edits|snippets|segments|teasers|highlights|moments)( of <t>)?( each)?( (from|out of|of|for) .*?(?=$|\n| with | and ))?"),
    rule("highlight", r"(give me|make|create|get|pull|pick|choose|select|grab|cut(?! (it|this|that|the video|them) into <n> clips$)|find|generate|extract|need|want)( [\w'-]+){0,4}? <n> ((short|viral|best|punchy|vertical|<t>|great|scroll-stopping) )*(hooks|soundbites|sound ?bites|highlights|clips|snippets|moments|teasers|quotes)( of <t>)?( each)?( (from|out of|of|for) .*?(?=$|\n| with | and ))?"),
    rule("highlight aspect", r"(turn|cut|repurpose|convert|transform|make)( [\w'<>-]+){0,6}? (in)?to (<n> )?((short|viral|bite-sized|engaging|social|<t>) )*(vertical|square|portrait) ((short|viral|social|<t>) )*(clips|videos|snippets|segments)"),
    rule("highlight", r"(turn|cut|repurpose|convert|transform|make)( [\w'<>-]+){0,6}? (in)?to (<n> )?((short|viral|social|best|punchy|vertical|bite-sized|engaging|square) )+(media )?(clips|videos|snippets|segments)(?! each)( (?!with\b|and\b)[\w\'<>-]+)*"),
    rule("highlight", r"(cut|split|chop|turn|break|divide|edit|make)( [\w'<>-]+){0,6}? into <n> ([\w-]+ )?(clips|videos|snippets|segments) each (under|less than|max|up to|no more than|no longer than|at most|below) <t>"),
    rule("highlight aspect", r"(cut|turn|chop|repurpose|split|break|clip)( [\w'<>-]+){0,6}? (in)?to (<n> )?(\w+ ){0,2}(shorts|reels|tik ?toks)( (?!with\b|and\b)[\w\'<>-]+)*"),
    rule("highlight", r"(turn|repurpose|convert|transform)( [\w'<>-]+){0,6}? (in)?to <n> (<t>[- ](long )?)?(clips|videos|snippets)( (?!with\b|and\b)[\w\'<>-]+)*"),
    rule("highlight aspect", r"(make|create|cut|get|pull|give me|edit|produce|generate|build|need|want|turn)( [\w'<>-]+){0,3}? (<t>[- ])?(vertical|portrait|square|landscape|<r>),? ([\w<>-]+[ -]){0,3}?(teasers?|trailers?|highlights?( reels?)?|recaps?|montages?|sizzle reels?|highlight reels?)( (from|of|out of)( (?!with\b|and\b)[\w'<>-]+)*)?"),
    rule("highlight", r"(condense|cut|trim|shorten|edit|boil|reduce|compress|turn)( [\w'<>-]+){0,5}? to (its|the|their) (most [\w-]+|best|top|strongest|key|liveliest|juiciest) <t>"),
    rule("highlight", r"best[- ]of( (video|reel|compilation|edit|cut|montage|mix|clip))?( of .*)?"),
    rule("highlight", r"summari[sz]e( [\w'-]+){0,5}? (in|into|to|as)( an?)? <t>( (video|clip|summary|reel))?"),
    rule("highlight aspect", r"(turn|cut|make|convert|repurpose|clip|split|edit|create|extract|chop|get|give me)( [\w'<>-]+){0,8}? (<n>|several|multiple|some|a few|short|viral)( (short|viral|vertical|engaging|bite-sized|punchy|<t>))* (tik ?toks?|shorts|reels)( (from|out of|for) .*)?"),
    rule("highlight", r"((add|want|need|find|pick|select|get|pull|extract|keep|grab|choose|take|use|compile|collect|gather|make|create|turn|edit|show|give me|identify|cut|clip|build|generate|put together|produce|compress|trim)( [\w'<>-]+){0,8}? )?(highlight(s)?( (reel|video|clip|montage|edit|compilation|package|cut|version)s?)?(?! (the|clicks?|words?|key|text|important|every|each|my|current|it)\b)|(?<!at )(?<!at the )(?<!during )(?<!during the )(?<!on )(?<!on the )(best|key|top|main|great(est)?|strongest|coolest|most exciting|good|exciting|important|standout|memorable|peak|favou?rite|action) (<n> )?(moments?|parts?|bits?|clips?|scenes?|shots?|segments?|takes|plays|highlights?|stuff|sections?|points?)|best (of( .*)?|<t>|part)|sizzle reel|(movie |short )?trailer|teaser|recap( video| reel)?|montage(?! curve)|supercut|condensed version|summary (video|reel|cut))({_}(compile|combine|put|turn|make|cut|edit|assemble|stitch)( them| it| those)? (in)?to( an?)?( [\w<>-]+){0,4}?( (highlight )?(reel|video|clip|montage|short|edit|highlights)))?"),
    rule(
        "slideshow",
        r"(make|create|build|produce|generate|edit|cut|put together)( [\w'<>-]+){0,6}? (videos?|movie|reel|montage|clip|film) (from|with|of|out of|using|for)( (these|my|the|our|some|<n>|all|this|those|a|few|set|of))*( (?!video|clip|music|text)[\w-]+){0,2} (photos?|images?|pictures?|screenshots?|pics|slides|stills)",
        r"((make|create|build|turn|convert|combine|put|assemble|generate|do|produce|edit|compile|merge|transform)( [\w'<>-]+){0,8}? )?((photo |image |picture |smooth |video |memory |music )*(slide ?shows?)|(photo|picture|image) (montage|video|movie|reel|story|sequence))( (video|of|from|with(?! ([\w-]+ ){0,3}?({music}|captions?|transitions?|titles?|text|fades?|crossfades?))|out|using|for)( (these|my|the|this|our|photos?|images?|pictures?|pics|video|folder|of|all|<n>|out))*)?",
        r"animate( (my|these|the|our|all|<n>|some|\w+)){1,4} (images|photos|pictures|stills|screenshots|slides) into .*",
        r"^(turn|convert|animate|combine|make|put|sequence|assemble)( (my|these|the|our|this|static|still|all|<n>|some|\w+)){0,4} (images|photos|pictures|stills|headshots|screenshots|slides)$",
        r"(?!.*\bloop)(turn|make|convert|combine|create|merge|edit|put|transform|stitch|assemble|compile)( (these|my|the|all|our|this|those|into|some|of|a|video|from|together|out|using|with|<n>|set|album|folder|\w+))*? (photos?|images?|pictures?|pics|stills|jpe?gs|screenshots|headshots)( (into|to|together|as)( (a|an|one|single|smooth|short|nice|cool|<t>|\w+))*? ?(video|movie|reel|clip|montage|film|mp4|ad|promo|commercial|teaser|trailer|story)?)",
    ),
    rule("merge", r"(merge|combine|join|stitch|put|assemble|edit|arrange|concatenate|concat)( together)?( (the|these|my|<n>|files?|clips?|videos?|three|two|four|mp4|mov|in|this|following|order:?|:))* (?P<order><o>)( together)?( (?!with\b).*)?"),
    rule(
        "merge",
        r"(merge|combine|join|concatenate|concat|stitch|splice|assemble|glue|fuse|compile|string|piece|tie|sew|link|blend|sequence)( (all|these|those|the|my|our|both|of|two|three|four|five|multiple|several|separate|this|that|raw|different|short|video|videos|clips?|files?|footage|segments?|parts?|scenes?|shots?|takes?|recordings?|<c>|<f>|<n>|and|with(?! ([\w<>-]+ ){0,3}?({music}|captions?|transitions?|titles?|text|(cross-?)?fades?|dissolves?))|them|everything|an?|<t>|mp4|mkv|mov|avi|webm|phone|drone|gopro|it|pieces?|,))*( together| in order| back together| back to back| end to end| (in)?to( (a|an|one|single|<t>(?! ([\w-]+ )?(montage|highlight|recap|supercut|trailer|teaser))|long|continuous|seamless|smooth|complete|final|full|1|short|cohesive|whole|polished|finished|new|combined|this|the))* ?(video|clip|file|movie|film|sequence|timeline|edit|piece|mp4|reel|vlog|montage|recording|story)?)(?! (beat|music))",
        r"(put|make|play|have|join|place|line up|arrange)( [\w'<>-]+){0,6}? (one after (another|the other)|back-to-back|end-to-end|in a row|into one)$",
        r"(make|create|build|get|have|want|need|add)( [\w'<>-]+){0,3}? ((one|single|long|continuous|big|complete|full) )+(video|file|clip|movie|film|sequence|mp4) (out of|from|of|with)( (all|these|my|the|those|<n>|<[vfo]>|clips?|files?|videos?|footage|of|them|both|everything|shots?|recordings?|parts?))+",
        r"(make|turn|get|join|combine|put) (all of )?(them|these|those|it all|everything) (all )?(into |in )?(one|a single one|<n>)( (video|file|clip|movie))?$",
        r"(make|create|build|get|have|want|need|add|put|turn)? ?(all |these |my |the )*(<o>|clips|files|videos|them|those|these|recordings)( [\w'<>-]+){0,2}? (as|into) (one|a single|a|1|<n>)( (single|continuous|long))* (video|file|clip|movie|film|sequence|mp4)$",
        r"(assemble|put|join|edit|place|arrange|merge|combine)( (all|the|my|these|clips?|files?|videos?|footage|them|it|shots))* in (the |their |that |chronological |upload )*(order|sequence)( (that |in which )?(i|we) .*| they .*| of .*)?$",
        r"(put|cut|edit|bring|place|mix|get)( [\w'<>-]+){0,6}? (together|back to back|end to end)( (in)?to (a|an|one)( \w+){0,3} (video|clip|file|movie|film|reel|vlog|montage))?",
        r"(turn|make|edit|cut)( (all|these|those|the|my|our|both|of|two|three|four|five|multiple|several|<n>|raw|video|short))*? (clips|files|videos|recordings|takes|shots|footage)( (in)?to (one|a single|1))( \w+){0,3}",
        r"(merge|combine|concatenate|concat|stitch|join)( (all|these|those|the|my|our|both|of|two|three|four|five|multiple|several|separate|raw|video|videos|clips?|files?|footage|segments?|parts?|scenes?|shots?|takes?|recordings?|<c>|<f>|<n>|and|with(?! ([\w<>-]+ ){0,3}?({music}|captions?|transitions?|titles?|text|(cross-?)?fades?|dissolves?))|them|everything|it|audio(?! track)|this|short|different|an?|mp4|mkv|mov|avi))*",
        r"(append|add|attach|tack|stick|slap|put|throw|glue|place|drop|join)( (the|my|this|another|a|new|second|clip|video|file|it|on))* <[vf]>(?= (to|at|after|on|onto|before|in|as)\b|$)( (to|at|after|on|onto|into|before|in)( (the|very|end|start|beginning|of|timeline|video|it|this|my|current|front|clip|main|<c>))*)?(?! as)",
    ),
    rule("merge", r"have (<n>|two|three|four|five|six|several|multiple|some|a few|many)( \w+){0,2} (clips|videos|files|recordings|segments)( (from|of|that)( [\w'-]+){0,6})?", weak=True),
    rule("insert", r"(insert|put|add|place|use|drop|play|start with|end with|attach|include|prepend)( (my|our|the|a|this))* ((custom|branded|standard|usual|channel|company|logo|animated) )*(?P<what>(intro|outro|bumper|end screen|sting))( (animation|clip|video|sequence|bumper|footage))+"),
    rule("insert", r"(insert|put|place|prepend|use|drop|stick|throw|attach)( (the|my|clip|video|file|a|in|on))* (?P<file><f>)(?= (at|after|before|between|in|to|on|into) (the )?(start|beginning|front|middle|everything|<t>|<c>|timeline))", r"(insert|place|prepend)( (the|my|clip|video|file|a|in|on))* (?P<file><f>)(?= (at|to|on) (the )?end)"),
)
