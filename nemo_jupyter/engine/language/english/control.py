"""English for services, delivery, and wishes that are no request. The earlier row wins."""

# One way of saying it a line, however long: a table is read by its first column.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from ..lexicon import rule

ENDS = r"( (again|completely|entirely|you (just )?(added|made|put)|i (just )?(added|made|put)|we (just )?added|(from|on|in) (the )?(timeline|start|beginning|end|opening|intro|outro)|at the (start|beginning|end)|on screen|card|track|tracks|off|please))*$"
"""After the name of what is taken off, nothing that tells it from what the footage itself shows."""
TAKEN_OFF = (
    rule("delete_track", r"^({remove}|turn off|switch off|hide|take off|get rid of)( {det})?(opening |closing |main |intro |end |big )?(title|title cards?|titles|end cards?|headline)" + ENDS, track="title", taken_off=True),
    rule("delete_track", r"^({remove}|turn off|switch off|hide|take off|get rid of)( {det})?(on-?screen )?(lower[- ]thirds?|name ?tags?|name plates?)" + ENDS, track="lower_third", taken_off=True),
    rule("delete_track", r"^({remove}|turn off|switch off|hide|take off|get rid of)( {det})?(on-?screen )?(texts?|text overlays?|words|text layers?)" + ENDS, track="text", taken_off=True),
    rule("ask", r"^undo (the|my|that|this) (?!last|previous|edit|change|cut|whole|one|step|action|undo|first|second)[a-z-]+( [a-z-]+)?$", topic="take_off"),
    rule("delete_track", r"^({remove}|get rid of)( {det})?(voice-?over|narration)( track)?" + ENDS, track="voiceover"),
    rule("color", r"^({remove}|turn off|switch off|disable|take off|get rid of)( {det})?((colou?r |cinematic |warm |vintage )*(grade|grading|filters?|luts?|colou?r correction))( {where})?" + ENDS, look="none", taken_off=True),
    rule(
        "ask",
        r"(?<!\ba )(?<!\badd )({remove}|turn off|switch off|disable|hide|take off|get rid of|undo)( (?!with\b)[\w'<>&-]+){0,5}? (filters?|luts?|(colou?r )?grad(e|ing)|looks?|transitions?|dissolves?|crossfades?|wipes?|fades?|effects?|animations?|zooms?|vignettes?|(background )?blur|speed ramps?|titles?|(?<!watermark )(?<!logo )texts?|lower[- ]thirds?|stickers?|(?<!date )(?<!stamp )(?<!time )overlays?|highlighting|rotation|stabili[sz]ation|sharpening|mirroring|ken burns( effect)?|crop|slow[- ]?mo(tion)?|speed( changes?)?)(?! (and|words))( (from|between|at|on|in|after|before|that|which|to|effect|off|of|'|<)( ?.*)?)?",
        topic="take_off",
    ),
)
"""Effects are not taken off by name; asked about before anything that the effect's own name may mean."""

FAMILIAR = (
    r"[^\n]*\b(?:captions?|subtitles?|music|songs?|bgm|soundtrack|audio|sounds?|noise|voices?|volume|texts?|titles?|words?|logos?|watermarks?|stickers?|emojis?|transitions?|effects?|filters?|luts?|fades?|zooms?|grades?|grading"
    r"|colou?rs?|look|style|background|video|film|movie|footage (?:from|of)|speed|pace|pacing|tempo|file|timeline|project|edit|edits|track|tracks|play ?head|markers?|beats?|quality|size|length|duration|aspect|ratio|intro|outro|beginning|end|ending|start"
    r"|middle|half|halves|rest|chase|step|steps|mood|vibe|hook|story|one|ones|thing|things|crap|fat|fluff|excess|stuff|bloat|rough|edges|borders|bars|overlays?|animations?|frames?|timer|thumbnail|chapters?|credits?|cards?|screen|corner|first|last|second|third|next|previous|other|others|same|new|old|b-?roll|interview|recording|footage|clip|clips|shot|segment|selected|current|two|three|takes?|best|good|bad|boring|slow|fast|long|short|gap|gaps|pauses?|silences?|ums?|fillers?|breaths?|breathing|mistakes?|it|brightness|contrast|saturation|exposure|cut|cuts|jump|crop|point|playback|rate|volume|levels?|bass|treble|voice-?over|narration|bags?|skin|face|eyes?|hair|teeth|change|changes|version|draft|way|dots|line|lines|key|box|caption|photos?|pictures?|images?|slides?|opening|closing)\b"
)
"""Words for what an editor knows: a clause with one is no matter of what the footage shows."""
CONTROL = (
    rule(
        "redo",
        r"(undo|revert|reverse|cancel) (the|that|my|last) undo",
        r"re-do( .*)?",
        r"(restore|reapply|re-apply|bring back) (the|that|my|what)( (last|change|edit|step))* (that )?(i|you|we) (just )?(undid|reverted|took back|removed)",
    ),
    rule(
        "export",
        r"^(i |we )?(need|want) (it|this|that|the (video|file|film|result)) for (tik ?tok|(instagram )?reels?|(youtube )?shorts|instagram|youtube|facebook|linkedin|twitter)$",
        r"^(generate|produce|create|make|build|prepare)( (the|a|my))* (final|finished|output)( (video|file|version|cut|export|movie|film|mp4))+$",
        r"^(ship|deliver|wrap|finali[sz]e) (it|this|that|the (file|video|film|movie|project))( up| out)?$",
        r"^(i |we )?(need|want)( (the|my|a|final|finished|edited))+ (file|mp4|mov|download|export)( now)?$",
        r"^(i |we )?(need|want) (it|this|that|the (video|file|film|result)) (in|at|as)( (an?|the|high|full|low|good|best|max|maximum))* (<h>|<s>|mp4|mov|webm|mkv|hd|quality|res|resolution)( .*)?$",
        r"^(add|have|get) (the|my) ((finished |final |edited )(file|mp4|video|result|export)|file|mp4|export)$",
    ),
    rule("compress", r"(a |the )?(small|light|tini|slimm)er (file|export|mp4|version|copy|download)( size)?( .*)?"),
    rule("compress", r"(make|get|have|need|want|can|could|must|should|has to)?( (it|this|that|the (video|file|clip|export)))? ?(fit|small enough|go|work|light enough|send)( (in|into|on|to|for|through|over|as|via|inside))+( (an?|my|the))? (discord|whats ?app|e-?mail|telegram|slack)( .*)?"),
    rule("ask", r"(make|let|have|get){_}<t> longer( .*)?", r"(extend|lengthen){_}by <t>( .*)?", topic="longer"),
    rule(
        "ask",
        r"(do|make|add|try|give me) something .*",
        r"fix (it|this|that|them|everything)$",
        r"(turn (down|up)|lower|raise|reduce|boost|quiet)( (the|all|volume|of|sound))* (everything|all|tracks)( \w+)? (except|but|other than|apart from)( for)?( (the|my))* ({music}|{voice}|{captions})( .*)?",
        r"(cut|trim|shorten|reduce|bring|get)( (it|this|that|the video))+ (down )?to <n>$",
        r"(make|keep|get)( (the|my|this))* (intro|hook|opening|outro|ending|edit|pac(e|ing)|start|beginning)( (more|feel|really|super))* (punch(y|ier)|snappy|strong(er)?|exciting|engaging)$",
        r"make{_}(look |feel |seem |more |really |super )*(professional|polished|clean|viral|aesthetic)([- ]looking)?(?=$| with\b)",
        r"(make|have|get|set|keep){_}(transitions?|fades?|dissolves?|crossfades?|cuts) ([\w'-]+ ){0,3}?(faster|slower|quicker|shorter|longer|smoother|snappier|slow|fast|quick|short|long)(?! with\b)( .*)?",
        r"(set|make|change|put|use|blend|multiply|screen)\b.*\b(blend(ing)?( mode)?|overlay) (mode|to|multiply|screen|lighten|darken)\b.*",
        r"((split|cut|trim|delete|remove|mute|keep|speed|slow|blade|chop)\b.* )?(at|before|after|from|until|to) (the |my )?([\w-]+ ){0,3}markers?( .*)?",
        r"(?!change the (music|bgm|song)$)(adjust|change|edit|fix|tweak|modify)( (the|my|this|some|up))* (music|audio|sound|volume|bgm|song|look|colou?rs?|text|animation|effects?|style|pace|transitions?|timing|size|font|voice|background)$",
        r"(trim|cut|shorten|extend|lengthen|stretch|loop|adjust)( (the|my|background))* {music} (to (fit|match|cover|the (length|end))|so (that )?it)\b.*",
        r"(trim|shorten|extend|lengthen)( (the|my|background))* {music}$",
        r"(make|have|let)( (the|my|background))* {music} (end|stop|finish|match|last|fit|run|loop)( .*)?",
        r"(slow( down)?|speed up|slower|faster)( (the|my|down|up|background))* {music}( .*)?",
        topic="vague",
    ),
    rule("export", r"^export(ing)?( (?!.*\b(audio|sound|captions?|subtitles?|srt|thumbnails?|frames?|chapters?|settings|options|gif|wav|mp3|m4a|aac|flac)\b).*)?$"),
    rule("export", r"^(download|deliver|give|send|get|hand|need|want)( (it|this|that|the|my|a|final|finished|video|edit|film|cut|version|copy|to|me|us|over))* for (tik ?tok|(instagram )?reels?|(youtube )?shorts|instagram|youtube|facebook|linkedin|twitter)$"),
    rule("export", r"^(render|save|output)( (it|this|that|the|my|a|final|finished|video|edit|film|cut|version|copy))*( out)? for (tik ?tok|(instagram )?reels?|(youtube )?shorts|instagram|youtube|facebook|linkedin|twitter)( .*)?$"),
    rule("export", r"(generate|make|create|write|produce|export|get|give|need|want|extract|download|output)( (me|us|an?|the|my|just|out))* (srt|vtt|webvtt)s?( (file|subtitles?|captions?|transcript))?( (for|of|from|with)( .*)?)?$"),
    rule("export", r"(generate|make|create|write|produce|export|get|give|need|want|extract|download|output|save)( (me|us|an?|the|my|just|out))* (captions?|subtitles?) files?( .*)?$"),
    rule("ask", r"(suggest|recommend|advise|propose|give me (ideas|suggestions|tips|advice))\b.*", topic="advice"),
    rule(
        "undo",
        r"(undo|revert|roll ?back|take back|ctrl[- ]?z)( (that|this|it|the|my|last|previous|all|everything|both|edits?|changes?|steps?|actions?|cut|one|effect|<n>|<x>|twice|times?|of|what you (just )?did))*",
        r"(?<!the )start (all )?(over|again|afresh|anew|from scratch)( (again|from scratch|from the beginning))*$",
        r"(reset|restart|wipe)( (everything|it|all|the|my|whole|edit|project|timeline|video|draft))*$",
        r"^(back|back (an?|one|<n>) (step|edit)s?|scratch that|discard (that|this|it)|(oops,? )?(that|this|it) was an? (mistake|accident|error)|i (didn'?t|did not) mean (that|this|to|it)( .*)?|my (bad|mistake)|restore (it )?(how|what) it was( .*)?)$",
        r"(reverse|remove|delete|get rid of|lose|scrap|drop|discard|cancel|revoke|reject|forget) (that|this|the|my|your)( (last|latest|previous|most recent|final))? (change|edit|step|action|modification|adjustment)s?( please)?$",
        r"(scrap|forget|drop|discard|remove|lose|ditch|trash|kill) (what|everything|all) (you|we|i)('ve|'ve just| have| just)*( just)? (did|done|made|changed|added)( .*)?",
        r"(restore|bring back|return to|go (back )?to|load|give me)( (me|back))?( (the|my|our))* (previous|last|earlier|old|prior) (version|state|edit|cut|draft|one)",
        r"(take|step|go|move) (a |one )?steps? back(wards?)?( once)?$", r"step back( once| one)?$",
        r"(discard|throw away|drop|remove|forget|scrap|cancel|rewind|reverse)( (the|my|that|those|these))* (last|latest|previous)( <n>)? (changes?|edits?|steps?|actions?)", r"restore (it|that|this)( please)?$",
        r"(discard|throw away|drop|remove|forget|scrap|cancel)( (all|every|everything|of|the|my|these|those))+ (changes?|edits?)( .*)?",
        r"(restore|give me back|bring back|back to)( (to|the|my))* originals?( (video|clip|footage|version|state|file|cut))?$",
        r"(go|step|get|take (me|it)|bring (it|everything)|put (it|everything)|change (it|everything)) back to( (the|my))* originals?( .*)?",
        r"(take|put|bring|change|roll|turn) (it|that|this|everything|things) back( (a step|again|now|the way it was|to (how|what|where) .*))?$",
        r"(go|step|get) back( (a|one|<n>|step|steps|the|to|previous|version|last|before|edit))*",
        r"never ?mind that",
        r"(put|change|bring) (it|that|everything) back( (to )?(how|the way|like|as) .*)?",
        r"cancel( (that|it|this|the last|last|my last|the previous)( (edit|change|one|step|action))?)",
        r"i (didn'?t|don'?t) (want|like) (that|it|this)",
    ),
    rule(
        "redo",
        r"(bring|put) (that|the|my|those|this) (last )?(change|edit|step|cut|one)s? back( again| in)?",
        r"(^|.* )(re-?apply|put back|bring back|reinstate) (that|it|what i (just )?undid|the (last )?(edit|change))",
        r"redo( (that|this|it|the|my|last|edit|change|step|action))*",
        r"undo the undo",
        r"ctrl[- ]?y",
        r"bring (it|that) back(?! \w)",
    ),
    rule(
        "credits",
        r"^(how (many|much)|what) .*\b(cash|credit|account|my) balance\b.*",
        r"^how many (free )?[\w -]*(runs|generations|exports|credits) (remain|are left|do i have)\b.*",
    ),
    rule(
        "credits",
        r"^(remaining|current|available|my) (credits?|balance|quota)( (left|remaining|available|now))*$",
        r"^how (many|much)( \w+){0,2} (credits?|quota|balance|tokens?)\b.*",
        r"^(((check|show|see|view|get|tell me|display|look up|what('s| is| are)?|how (many|much)|do i have)( \w+){0,5} )?(credits?(?! roll)|(cash |account )balance|credit balance|balance|quota|usage|tokens? left|account balance)( (do i|i|are|is|have|left|remaining|remain|available|balance|still|there|my|got|you|check|status|in|account|count|how many))*)$",
    ),
    rule("state", r"^(is|has|are)( (it|the|my|our|this|that|you|we|render|export|video|film|job))+( (been|all|done|finished|ready|completed?|still))+( (rendering|exporting|processing|yet|now))*$"),
    rule(
        "state",
        r"^(what|which) (clips|edits|changes|tracks|files|videos|songs|titles|captions) (do (i|we) have|did (you|we|i) (make|do|add|apply|use)|are (there|in (it|the \w+)|on (it|the \w+))|have (you|we|i) (made|done|added))( .*)?$",
        r"^(show|open|see|view|list|summari[sz]e|recap|display)( me)?( (the|my|our|all|current))* (project|timeline|edits?|edit list|edit history|history|changes|layers|tracks|draft)( (so far|again|please|made|done))*$",
        r"^what('s| is) the( (current|total|final|overall))* (duration|length|runtime|running time)( (of|now|so far|right now)( .*)?)?$",
        r"^show( me)? what (you|i|we)('ve)? (did|done|changed|have|made)( .*)?$",
    ),
    rule(
        "state",
        r"^how('s| is| are| was)( (the|my|our))* (render|export|edit|job|video|film|processing|progress)s?( (doing|going|getting on|coming|coming along|looking|progressing|so far|now))+$",
        r"^(give|show|get|send)( me| us)? (an? |the )?(quick |short |full )?(rundown|overview|list|summary|breakdown|status|recap) (of|on) (the |my |our |all )?(current |whole )?(edit|edits|timeline|project|draft|changes|clips|tracks)( so far)?$",
    ),
    rule(
        "state",
        r"^how far( along)?( is| are|'s)?\b.*",
        r"^where (are|were) (we|you|things)( (at|now|up to|with (it|this|that|the (edit|video|render|export)))){0,3}$",
        r"^(how much|what (percent(age)?|part)|how many percent)( of)?( (the|my|our|this|it))*( (video|render|export|edit|film|job))? (is|are|has been|have been)( (done|finished|ready|complete|completed|rendered|exported|left))+\b.*",
        r"^how (long|much longer) (until|till|before|will|does|is left)\b.*\b(render|export|done|ready|finish(ed)?|take)\b.*",
    ),
    rule("state", r"^what('s| is) (happening|going on|up) with (the|my|our) (render|export|job|edit|processing)\b.*"),
    rule(
        "state",
        r"^what (am i|are we) (working with|looking at)\b.*",
        r"^(show|tell|list|remind|give)( me| us)?( of)? (what|all|everything)( that)?('s| is| was| has been| have| did)?( (you|we|i)('ve)?( (have|just|already))*)? (changed?|done|do|edit(ed)?|happened|left)( (so far|to do|already|until now))*$",
        r"^(check|show|tell|list|see|display)( me)? (what|which)( \w+)? (clips|tracks|edits|changes|titles|songs|files)?( (i|we) have)?( (is|are|there( is| are)?))*( (on|in) (the|my|our) (timeline|project|draft|video))?$",
        r"^what (did|have) (you|we|i) (just )?(changed?|do(ne)?|edit(ed)?)\b.*",
        r"^how long is (my|the|this|our|it)( (current|whole|entire|final))?( (cut|video|edit|timeline|draft|clip|sequence|footage))?( (right now|now|so far|currently|at the moment))*[ ?]*$",
        r"^(what('s| is| has been| have (you|we|i))( been)? (done|finished|completed|left|changed|edited)( so far| already| to do)?|((check|show|see|view|get|give me|tell me|display|list|print|what('s| is| are)?|where('s| is| are)?)( \w+){0,4} )?(sequences|timelines|(current )?((project|render|job|export|timeline|edit|processing|session) )?(status|state|progress)(?! bar)|tracks|timeline|draft)( (of|on|the|my|project|timeline|so|far|now|right|is|are|in|render|export|look like|looks like|we|have|do|edit|video|job|update|report|please|it|at|current|there))*|(how('s| is)|how far)( \w+)* (going|coming( along)?|along|is it|progressing)|is (it|(the|my) (render|export|video|edit|file)) (done|ready|finished)( yet)?|(list|show)( me)?( all)?( the| my)? (clips|segments|layers|(edit )?history|edits|changes)|what('s| is| do (we|i) have) (on|in) (the|my) (timeline|project|draft)|are we there yet|how long is (my|the|this) (video|timeline|clip|edit|project))$",
    ),
    rule(
        "upload",
        r"(?<!for )(?<!tube )(?<!tok )(?<!before )(?<!the )(?<!gram )upload(ing)?(?!( (it|this|the|video|directly|straight|final))* (to|on) (youtube|tik ?tok|instagram|facebook|twitter|x|linkedin|vimeo|reels|shorts))( (a|my|the|this|new|some|another|more|files?|videos?|footage|clips?|photos?|music|media|here|it|from|computer|<f>|to|images?|and|your|an|song|logo|please|project|raw|second|first|mp4|mov|<n>|server))*",
        r"(i (want|need)|let me|how (do|can) i|import|attach|add)( to)?( (a|my|the|some|new|another))* (upload|files? from my (computer|drive|phone|laptop))",
        r"import( (a|my|the|this|new|some|files?|videos?|footage|clips?|<f>|media))*",
        r"here('s| is| are)( my| the| a)? (files?|video|footage|clips?) <f>",
    ),
    rule(
        "help",
        r"help(?! me)",
        r"^able to .*",
        r"what can (you|i|this|it) do",
        r"what (\w+ )?(commands?|formats?|operations?|options?|features?|edits?|settings|presets|resolutions|styles|effects|transitions|fonts|filters|languages)( \w+)*",
        r"how (do|does|can|could|should|would) (i|you|we|this|one|it)\b.*",
        r"how to\b.*",
        r"how (long|many|much|big|often|far|loud|fast) (is|are|was|were|does|do|did|should|can|will|would)\b.*",
        r"^(is|are|was|were|does|did|isn'?t|aren'?t|doesn'?t|didn'?t|wasn'?t) .*",
        r"what (is|are|does|do|kind|kinds|type|types|would|should|happens)\b.*",
        r"which\b.*",
        r"why\b.*",
        r"(can|could|does|is|are|should|will) (i|it|there|this|we|my|nemo)\b.*",
        r"who\b.*",
        r"(do|did) (i|we|you|they|my|our|the|these|those)\b.*",
        r"list (commands?|features?|what you can do)",
        r"do you (support|have|know|offer)\b.*",
        r"are there\b.*",
        r"what('s| is) the (best|difference|max\w*|limit|default|easiest)\b.*",
        r"where (do|can|is)\b.*",
        r"explain( how)?\b.*",
        r"tell me (about|how|what|more)\b.*",
        r"show me how\b.*",
        r"(tutorial|instructions|examples?) (for|on|of)\b.*",
        r"can (you|u) (see|tell)\b.*",
    ),
)

DELIVERY = (
    rule(
        "compress",
        r"(compress|shrink|reduce|squeeze|make|get|keep|optimi[sz]e|lower|downsize|cut down|bring|decrease|need)( [\w'<>-]+){0,9}? <m>( .*)?",
        r"(compress|shrink)(ed|ing|ion)?( .*)?",
        r"(reduce|decrease|lower|cut|optimi[sz]e|minimi[sz]e)( (the|my|this|video|overall))* (file ?size|bitrate|mb|megabytes|size of the file|size)( .*)?",
        r"make{_}(file )?(smaller file|file smaller|file size smaller)( .*)?",
        r"optimi[sz]e( (it|this|the|my|video|file|clip|everything))* for (the )?(web|e-?mail|streaming|internet|sharing|mobile|phones?|upload\w*|whats ?app|discord|telegram|slack)( .*)?",
        r"smaller file( size)?( .*)?",
        r"(make|get|keep|shrink)( [\w'-]+){0,3}? (small|light) enough (for|to)( .*)?",
        r"(under|below|less than|max|at most) <m>",
        r"(has|needs?|have|must|should|ought|got|want|can)( (it|this|that|the (file|video)|to|only|not))* (fit|stay|be|go|come|get|end up|weigh)( (in|into|to|smaller|lighter|under|below|within|inside|less|than|at|most|max|no|more|larger|bigger|exceed|over|about|around|as|a|file|of))+ <m>( .*)?",
        r"(file|video|mp4)( (should|must|needs to|has to|is|to))* (be )?(under|below|within|less than|no (more|larger|bigger) than|at most|max) <m>( .*)?",
        r"(half|halve|<x>|cut|reduce|shrink|make|get|bring)?( [\w'<>-]+){0,3}? ?(file|video|export|mp4)('s)? ?(size)?( (in half|by half|half the size|half as (big|large)|<p> (smaller|lighter)|down (by|to) <p>|by <p>|<x> (the )?size))",
        r"(half|halve|<x>)( (the|of|its))* file ?size", r"(squash|crunch|slim|downsize|squeeze)( (down|the|my|this|it|video|file|mp4|clip))+( .*)?",
        r"(the |my |our )?((upload|file|size|attachment|mail|max|maximum) )*(limit|cap|maximum) (is|of) <m>( .*)?",
    ),
    rule(
        "export",
        r"(export(ing|ed)?|download|render( out)?(?! (a )?previews?)|save|output|deliver|finali[sz]e(?! the (cut|edit))|bounce(?= (it|the|this|down|out|to))|encode)(?! (options|settings|formats?|presets?)\b)( .*)?",
        r"(give|send|get)( me)?( (the|my|an?))* (srt|vtt|mp4|mp3|wav|mov|gif|download)( (file|link|version))*$",
        r"(send|give|hand|mail|email|share|get|show)( (me|us|it|to|over|back))* (the|my|a|final|finished|completed|edited|resulting|link|video|file|mp4|result|cut)( (final|finished|completed|edited|video|file|cut|version|result|mp4|link|to|me|download|of|clip|movie|edit))*$",
        r"((convert|transcode|change)( [\w'<>&-]+){0,9}? )?(in)?to( (an?|one|single|the|clean|polished|finished|final|<h>|high-quality|hd|shareable|ready-to-post|professional|standard|new|publish-ready|web-ready))* (?P<format>mp4|mov|webm|mkv|avi|prores)( (format|file|video|files|for.*|with.*))*",
        r"(give|send|get|hand|email|mail|make)( (me|us|it))*( (a|an|the|one|my|in|as|final|clean|finished|single))* (<h> ?)?(file|video|version|mp4|mov|webm|copy|download link)( (file|in|at|as|of|version|<h>|format|mp4|it|please))*$",
        r"(give|send|get)( me)?( (a|an|the|one|it|in|as))* <h>( (mp4|mov|webm|file|video|version|export|please))*$",
        r"(convert|export|encode|transcode|save|output)( [\w'<>.-]+){0,6}? (in)?to (h\.?26[45]|hevc|av1|prores)( (format|codec|video))*",
        r"(send|email|mail|hand|give) (it|this|that|them)( back| over)? to (me|us)( .*)?",
        r"(let|can|could|may) (me|us|i|we) (have|get|see|grab|take)( (the|my|a))* (final|finished|completed|edited|result|output|file|mp4|export|movie|video)( (final|finished|completed|edited|video|file|cut|version|result|mp4|film))*$",
        r"(send|hand|pass) (over|across|me|us)( (the|my|a|final|finished))* (mp4|mov|file|video|result|cut|export)( .*)?",
        r"(spit|churn|pump|crank|kick|print|put|pass|write|bang|knock) (it |this |that |me )?out( (a|an|the|as|in|at|to|for|my|final|finished|<h>|<s>))* ?(<h>|mp4|mov|webm|mkv|file|version|video|export|copy|final|master|it)( .*)?",
        r"(i'?m done(?! \w+ing)|we'?re done|that'?s (it|all), (render|save)|ready to export)",
        r"(as|in)( (an?|<h>|high-quality|clean|hd))* (mp4|mov|webm|mkv)( (file|format|video))?",
        r"^(final )?(render|<h>|<s>|mp4|mov)( (mp4|mov|<h>|<s>|for|at|youtube|tik ?tok|instagram|please|video|output|quality|resolution|export))*$",
        r"(post|publish|upload|share|put)( (it|this|the|video|to|on|my|directly|straight))* (to|on) (youtube|tik ?tok|instagram|facebook|twitter|x|linkedin|vimeo|reels|shorts)( .*)?",
    ),
    rule("export", r"(convert|change|set|render|make|output|conform)( [\w'<>-]+){0,6}? (to |at |of )?<s>( .*)?"),
    rule(
        "auto_edit",
        r"(auto(matically)?[- ]?)?(edit|clean up|polish|process|automate|finish|tidy( up)?|fix( up)?|enhance|work on|do|touch up|cut|make|turn)( up)?( (my|the|this|these|our|a|an|some|raw|unedited|whole|all|of|long|short|new|<t>|<n>|phone|video|gopro|drone|iphone|zoom|wedding|travel|vacation|family|gaming|gameplay|product|talking[- ]head|screen|interview|vlog|youtube|rough|simple|quick|basic|recorded|uploaded|attached|latest|podcast|webinar|client|event|demo|sports?|real estate|birthday|cooking|tutorial|lecture|meeting|course|music|<f>|it|and|for|me|up|landscape|vertical|home|testimonial|unscripted|recent|entire|full|brand|marketing|social media|training|conference|church|sermon|dance|workout|fitness|unboxing|review|project|school|single|bunch|couple|set|multi-?cam))* (videos?|footage|clips?|recordings?|film|movie|vlog|podcast|interview|it|this|material|rushes|content|episode|stuff|reel|lecture|webinar|project|walkthrough|files?|<f>|session|gameplay|montage|talk|sermon)( (for|into|to|from|of|in|with|and|using|on)( (?!.*<[tip]>).*)?)?(?=\s*($|\n))",
        r"auto[- ]?edit( .*)?",
        r"(do|make|give me|create)( (a|an|the|some|quick|first|basic|simple|rough|automatic|nice))* (rough cut|first cut|edit|quick edit|first pass|assembly( cut)?|clean cut|pass)( (of|on|for|from)( .*)?)?",
        r"^edit$",
        r"(clean|tidy|polish)( (it|this|everything|video|footage|the|my))+ ?(up)?",
        r"make{_}(postable|publish-ready|ready (to post|for (youtube|posting|publishing|upload))|watchable|presentable)",
    ),
)

VAGUE = (
    rule("unsupported", r"(cut|turn|split|make|export|save|pull|put)( [\w'-]+){1,6}? (in)?to (its|their) own (clips?|videos?|shorts?|files?|segments?)", what="content_search"),
    rule("unsupported", r"(find|pick|show|compile|collect|gather)( me)? (the |all the |my )?(best|top|most [a-z]+|coolest|funniest|biggest) ([\w-]+ )?[a-z-]+s\b.*", what="content_search"),
    rule(
        "ask",
        r"make{_}(better|nice(r)?|good|great|cool(er)?|pop(?! up)|awesome|amazing|beautiful|interesting|engaging|exciting|fun(nier)?|more (\w+)|viral|dynamic|perfect|(?!mov|loop|slid|flash|spin|bounc|play|fad|start|end|show|talk|sing)\w+ing$|memorable|catchy|attractive|appealing|unique|amazing|less boring|not boring|smaller|bigger|larger|different|professional(-looking)?|go viral|flow( better)?|feel \w+|look (good|better|nice|great|cool|amazing|right|professional|awesome)|work|shine|aesthetic|funny)( .*)?",
        r"(improve|enhance|fix|spice up|jazz up|upgrade|elevate|level up|perfect)( .*)?",
        r"(do|surprise|impress)( (something|your|me|it|magic|thing|best|whatever))+( .*)?",
        r"(something|anything|whatever)( .*)?",
        topic="vague",
    ),
    rule(
        "unsupported",
        rf"^(cut( out)?|{{remove}}|take out|edit out|skip( over)?|keep (just|only)|(only|just) (keep|show)|show( me)?( only| just)|find( me)?|start (with|at|on|from)|begin (with|at|on)|open (with|on)|end (with|on)|jump to|cut to|freeze on|zoom in on|slow down|speed up|bring in)( (out|only|just|all|of|every|each|any|in))* ((the|my|our|his|her|their|all|every|any|each|those|these|that) |(?-i:[A-Z][a-z]+)'s |everything (that|where|which|with)(?='| ))(?!{FAMILIAR})[^\n<]{{3,}}$",
        r"^(put|move|bring|place) (the|my|all|all the|those|these) (?!({unseen})\b)[a-z]+( [a-z]+)? (shots?|scenes?|clips?|parts?|footage|takes?) (first|last|before|after|at|to|in front|up front)( .*)?$",
        what="content_search",
    ),
    rule("ask", r"(add|give|more|some|need)( (it|some|more|a|bit|of))* (energy|pizzazz|flair|life|excitement|emotion|drama|personality|style|effects?|animations?|vibes?|magic|spice|interest|dynamism|motion|movement)( .*)?", topic="vague"),
)
