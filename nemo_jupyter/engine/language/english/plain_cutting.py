"""Plain English of cutting, order, speed and shape: rows that go before the tables of these."""

# One way of saying it a line, however long: a table is read by its first column.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from ..lexicon import rule

FILM = r"(it|this|that|the|my|our|whole|entire|full|video|clip|footage|film|movie|recording|thing|everything|<c>|<i>|last|first|<t>|playback|picture|image|shot)"
THINGS = (
    r"coins?|pancakes?|burgers?|house|bill|check|difference|money|hair|teams?|class|compan(y|ies)|spreadsheets?|documents?|docs|pdfs?|branch(es)?|pull requests?|contacts"
    r"|cells|e-?mails?|newsletter|wi-?fi|internet|lunch|grass|cake|budget|hedges?|costs|onions?|rope|beard|guest list|christmas tree|ti?yres?|tires|staff|shifts|homework"
    r"|leftovers|(bank )?account|pizza|credit card|assets|hiring( process)?|computer|laptop|replies|bank statement|bookmarks|recipes?|whales|invoices?|repo(sitory)?|keys?|database"
    r"|wallpaper|air|zip( (file|folder))?|array|sofa|comments?|browser history|folder|apps?|memory|paragraph|dots|slack|pages?|table|newspaper|garden|charges|decision|aging process"
    r"|notes|nails|prices|wood|losses|lawn|planet|voicemail|mattress|meat|parking space|belt|eggs?|gym|army|lanes|accounts|invoice|steak|spring|cost|git branches|render queue|downloads?|traffic|meeting notes|minutes of the meeting|row <n>|rows?|columns?|subscription|password"
)
"""What people split, merge, flip or freeze that is in no film."""
FILE = r"(the |my |our |this )?((video|clip|file) )?(?P<file><v>)"
PUT = r"(add|put|insert|place|stick|drop|prepend|append|attach|slot|splice|throw|tack|pop|bring|cut|slide|squeeze|paste)( (in|on))?"

PLAIN_CUTTING = (
    rule(
        "ask",
        rf"(merge|combine|join|connect|split|divide|cut|trim|flip|toss|spin|rotate|turn|reverse|freeze|compress|crop|resize|duplicate|copy|clone|loop|speed up|slow down|export|download|save|move|delete|shorten|extend)( (up|down|out|through|over|to))?( (the|my|our|a|an|this|that|these|those|your|his|her|me|some|two|<n>|audio engineers'|desktop|internet|second|first))* ({THINGS})\b(?! (clips?|videos?|footage|scenes?|shots?|parts?|text|titles?|photos?|images?|pictures?|sounds?|of (the|my) (video|clip))\b)(?! <q>)( (?!and\b).*)?$",
        r"(join|connect)( (me|us|in|with (me|us)|the (meeting|call|server|group)|(my|our|the) [\w]+ (server|channel|group)))+( .*)?$",
        r"loop (me|us|him|her|[a-z]+) in( .*)?$", r"loop (in|over|through) (?!(the )?(video|clip|film|footage|<))(the |my )?\w+$",
        r"(export|save|download|compress) .*\b(icloud|into a zip|spotify|in the game)$", r"(export|save|download) (goods|time|money)( .*)?$", r"insert (a )?(coin|joke)s?( .*)?$",
    ),
    rule("insert", rf"{PUT} {FILE}( in)?( (right|just|directly|immediately))? (?P<where>after|before|between|behind|in front of) (the )?(?P<other><c>)( (ends?|is over|and (the )?next( one)?))?"),
    rule("insert", rf"{PUT} {FILE}( (in|right|exactly|at))* {{here}}", position="playhead"),
    rule("insert", rf"{PUT} {FILE}( (in|right|exactly))* (at|from) (the )?(time-?stamp |time |second )?(?P<position><t>)( (mark|point))?"),
    rule("insert", rf"{PUT} {FILE}( (right|just|in|as))* ((at|to|on|in|before|up|as|from)( (the|my|our))*( very)? (start|beginning|front|top|head|intro|opening|opener|everything|it|(video|film|rest|clip 1)))( of .*)?$", rf"{PUT} {FILE} (first|up front|in front)$", position="start"),
    rule("merge", r"(make|create|build|give me|produce|get)( (me|us))? (one|a single|<n>)( (long|short|big|continuous))* (video|film|clip|movie|file)( (out of|from|of|with|using)) (the |these )?(?P<order><o>)$", r"(assemble|splice|weld|append|compile|glue|knit|fuse|concat|tie|link up)( together)? (?P<order><o>)( together)?( (in|into|as|to|end|back|one|order|this|a|single|long|video|film|movie|file|clip|together|after|another))*$"),
    rule("merge", r"(make|create|build|give me|produce|get)( (me|us))? (one|a single|<n>)( (long|short))* (file|video|film|movie|clip) (out of|from|of) (the |my |these )?(clips|files|videos|recordings|takes|footage)$", r"(assemble|splice|weld|append|compile|glue|knit|fuse|concat|tie|link up|roll)( (together|the|my|all|these|those|both|parts|pieces|clips|takes|everything|files|recordings|videos|<c>))+( (in|into|as|to|end|back|one|order|this|a|single|long|video|film|movie|file|clip|together|after|another))*$"),
    rule("merge", r"(cut|edit|roll|get|put|bring|turn)( (the|my|all|these|those|our|<c>|parts|pieces|clips|takes|everything|files|recordings))+( together)? into (one|a single|<n>)( (long|short))? (video|film|movie|file|clip)$", r"(append|roll|tie|knit|weld|link|sew|bolt)( (the|my|all|these|those|our|parts|pieces|clips|takes|everything|files|recordings|videos))+ together( .*)?$"),
    rule("merge", rf"{PUT} {FILE}( (right|just|in|on|as))* ((at|to|on|in|after|as|onto)( (the|my|our))*( very)? (end|back|tail|outro|ending|everything|it|(video|film|rest)))( of .*)?$", rf"{PUT} {FILE} (last|at last)$", position="end"),
    rule("freeze", r"(a |add a |put a |make a )?(still|freeze|hold|still frame|freeze[- ]?frames?|frame hold|hold frame)( (the|on|frame|picture|image))* (at|from|@)( the)? (?P<at><t>)( mark)?( (for|of|lasting|long|,|-))* (?P<duration><t>)( long)?", r"(a |add a )?(still|freeze|still frame|freeze[- ]?frame|frame hold|hold frame)( (for|of|lasting))? (?P<duration><t>) at (the )?(?P<at><t>)( mark)?", r"(a |add a )?<t> (still|freeze|hold|still frame|freeze[- ]?frame|frame hold|hold frame)( (at|of|on|the|first|last|frame|end|start|<t>|mark))+"),
    rule("freeze", r"(still frame|frame hold|hold frame) at (the )?<t>( mark)?"),
    rule("freeze", r"(freeze|hold|pause)( on)?( (the|this|that))* (shot|frame|picture|image)(( at (the )?(?P<at><t>)( mark)?)?( for (?P<duration><t>))?|( for (?P<duration2><t>))( at (the )?(?P<at2><t>)( mark)?)?)$"),
    rule("freeze", r"(hold|end|pause|freeze|stay|finish|linger|stop)( on)? the (last|final|first|closing|opening) (frame|shot|image|picture)( of <c>)?( for (?P<duration><t>))?"),
    rule("cut_first", r"({remove}|crop|clip|slice off)( (the|my|very))* (first|opening|initial|beginning|starting) (?P<ms><t>)( (of|from|off|in)( (the|my|this|it|video|clip|footage|film|recording|start|timeline))*)?$"),
    rule("cut_last", r"({remove}|crop|clip|slice off)( (the|my|very))* (last|final|closing|ending) (?P<ms><t>)( (of|from|off|in)( (the|my|this|it|video|clip|footage|film|recording|end|timeline))*)?$"),
    rule("split", r"(split|cut|divide|slice|chop|break|separate|blade|razor)( (it|this|that|the|my|our|video|clip|footage|recording|film|up|<c>))*( (in|into) (two|2|half|halves)( (parts|pieces|clips))?)?( (at|right|exactly|about))+ (the )?(?P<at><t>)( mark)?$", r"(split|divide|slice|chop|break|separate|blade|razor)( (it|this|that|the|my|our|video|clip|footage|recording|film|up|<c>))* after (?P<at><t>)$"),
    rule("split", r"(split|cut|divide|slice|chop|break|separate|carve)( (it|this|that|the|my|our|video|clip|footage|recording|film|up|<c>))* (at )?(each|every) (?P<every><t>)$", r"(split|cut|divide|slice|chop|break|separate|carve)( (it|this|that|the|my|our|video|clip|footage|recording|film|up|<c>))* (in)?to (pieces|segments|chunks|parts|clips|bits|sections) of (?P<every><t>)( each)?$"),
    rule("split", r"(carve|split|cut|divide|slice|chop|break|separate)( (it|this|that|the|my|our|video|clip|footage|recording|film|up|<c>))* (in)?to <n>( (equal|even))*( (parts|pieces|segments|chunks|clips|sections))?$"),
    rule("cut_first", r"(have|make|let|get) (it|this|the video|the clip|the film) (start|begin) ((at|from|after) (the )?)?(?P<ms><t>)( (mark|point|in|later))?$", r"(start|begin)( (it|the video|the clip|playing))* (after|from|at) (the )?(?P<ms><t>)( (mark|point))?$"),
    rule("keep", r"(trim|cut|crop|clip|shorten|edit|reduce)( (it|this|that|the|my|our|video|clip|footage|recording|film|down|<c>))* so( that)? (only|just) (?P<keep><i>) (is left|remains|stays|is kept|are left|remain)", r"edit( (it|this|that|the|my|our|video|clip|footage|recording|film|down))*( down)? to( (just|only|the part))* (?P<keep><i>)$", r"(use|isolate|save|give me|keep|extract|take|leave|retain|preserve|i( only)? (want|need))( (only|just))? what('s| is| happens| comes)( in)? (?P<keep><i>)( .*)?$"),
    rule("keep", r"pull out (just|only)( (the|bit|portion|part|section|segment|piece|stretch))* (?P<keep><i>)$"),
    rule("shorten_by", rf"(shorten|trim|cut|reduce)( {FILM})+( down)? by (?P<ms><t>)$"),
    rule("cut", r"({remove})( (everything|all|the part|the bit))? what('s| is| happens| comes)( in)? (?P<span><i>)( (of|from|in) .*)?$"),
    rule("shorten_to", r"(i )?(make|create|produce|give me|need|want|cut|edit|get|render|do|build)( (me|us|an?|the|short|quick|snappy|tight))* (?P<ms><t>)[- ](\w+ )?(spot|ad|advert|commercial|version|cut|edit)( (of|from|out of|for|using)( .*)?)?$"),
    rule("shorten_to", rf"(squeeze|boil|whittle|pare|cut|trim|condense|shorten|get|edit|reduce)( {FILM})+( down)? (in)?to (an? )?(about |around )?(?P<ms><t>)( (cut|version|edit|spot|ad))?$"),
    rule("aspect", r"(i )?(make|create|produce|give me|need|want|cut|edit|get|render|do|build|prepare)( (me|us|an?|the|another|separate))* (<r>|vertical|portrait|square|landscape|widescreen|horizontal|{upright})( (version|cut|edit|copy|variant|format))+( (of|from|out of|for|using)( .*)?)?$"),
    rule("speed", r"double( (the|its|playback|video|clip))* (speed|pace|tempo)( (of|in) .*)?$", r"({speed_up}|speed|crank up|play|run)( {film_thing})* (by (a factor of )?2x|two-?fold|by 100%|(to )?twice (the|its) speed)".replace("{film_thing}", FILM), factor=2.0),
    rule("speed", rf"({{speed_up}}|speed)( {FILM})* (to )?(?P<factor><x>) (the|its|normal) speed$", rf"speed up( {FILM})* (<x>|<p>)( times)? (faster|quicker)$"),
    rule("speed", rf"pick up the pace of( {FILM})+( .*)?$", direction="up"),
    rule("speed_ramp", r"(add|apply|use|make|create|do|insert|give me)( (an?|some|smooth))* (ramp (from|to) <x>.*|velocity (edit|ramp)s?)( .*)?", r"ramp( (up|down))? (the )?((video|clip|<c>'s|<c>) )?speed( (of|up|down|from|to|in)( .*)?)?"),
    rule("compress", r"(bring|cut|take|get) down( (the|my|this))* (file ?size|size( of (the |my )?(video|file|clip|it))?|file)( .*)?$", r"(compress|shrink|reduce|lower|decrease|make|get)( (the|my|this|it|an?|video))* (file|filesize|file size|size of the (video|file|clip))( (smaller|lighter|less heavy|tiny))( .*)?$", r"make it an? (smaller|lighter) file( .*)?$"),
    rule("split", r"(split|cut|divide|slice|break|separate|chop)( (it|this|that|the|my|our|video|clip|footage|recording|film|up|everything|down))* ((in)?to|by|at|on|scene|each|every|where)( (by|the|each|every|all|individual|separate|single|new|different))* (scene|shot)s?( (changes?|cuts?|boundar(y|ies)))?$", by="scene"),
    rule("loop", r"play everything (<n>|<x>|twice|three times|two times)$", r"(play|show|run|loop)( (it|this|the|my|video|clip|film|whole|thing|footage|everything|<c>|<v>))* (<n>|<x>|three|two|four|five|twice)( (times|x))( in a row| over| back to back)?$", r"(play|show|run)( (the|my|whole|thing|footage|<v>))+ (twice|(<n>|<x>)( times)?) in a row$"),
    rule("duplicate", r"(replicate|double up|create a copy of|make a second copy of|paste another copy of) (?P<clip><c>)"),
    rule("reorder", r"(trade|interchange|switch around|swap around)( (the|order|of|places|positions|places of))* (?P<swap><c>)( (around|over|with each other))?$", r"(trade|interchange|swap around|exchange) (?P<pair><c> (with|and|for) <c>)"),
    rule("reorder", r"(send|slide|move|put|push|place|shift|bring|drag)( (up|over))? (?P<clip><c>)( (right|all the way))? (at|to|before|after|in front of|ahead of)( the)? (top|beginning|start|front)$", to="start"),
    rule("reorder", r"(send|slide|move|put|push|place) (?P<clip><c>) (?P<where>before|after|ahead of|behind|in front of) (?P<other><c>)"),
    rule("reorder", r"(send|slide|push) (?P<clip><c>)( (to|at|the))* (?P<to>first|last|end|beginning|start|front)$", r"(send|slide|move|put|push|place|shift|bring|drag) (?P<clip><c>) to (position|slot|spot|place|number) (?P<place><n>)$"),
    rule("rotate", rf"(turn|spin|rotate|pivot)( {FILM})* (right|left|clockwise|counter-?clockwise|anti-?clockwise|to the (right|left))( by)?( <g>)?$"),
    rule("rotate", rf"pivot( {FILM})*( by)? <g>( clockwise| to the right)?$"),
    rule("rotate", rf"(turn|spin|rotate|flip)( {FILM})* (by |around )?180$", deg=180),
    rule("reverse", rf"(play|run|show|put)( {FILM})+ (from end to start|from back to front|back to front)", rf"rewind( {FILM})+ (backwards?|in reverse)$"),
    rule("slideshow", r"(make|create|build|generate|put together|give me|produce|need)( (an?|the|me|nice|short|photo|picture))* slide ?show (video|film|movie|clip)( .*)?$", r"(make|create|build|generate|put together|give me|produce|need)( (an?|the|me|nice|short))* (photo|picture|image) montages?( .*)?$", r"(animate|string|put|make|turn)( (these|my|the|all|those|our|<n>))* (stills|pics|photos|pictures|images)( together)? into an? (\w+ )?(video|slide ?show|movie|reel|film)", r"(turn|make|convert|transform|animate|put|string)( (these|my|the))* <j> into an? (\w+ )?(video|slide ?show|movie|reel|film)$"),
    rule("beat_sync", r"(sync|sync up|cut|align|match|time|synchronize|snap|lock|edit)( (the|my|all|clips?|cuts|video|everything|it|edits?|footage|shots|changes|up))+ (to|with) <a>$", r"(lock|set)( (the|my|all|clips?|cuts|edits?|shots))+ to the (music|beat)$", r"(sync|sync up|cut|edit|align|match|time|synchronize|snap|lock|set)( (the|my|all|clips?|cuts|video|everything|it|edits?|footage|shots|changes|up))+ (to|with|on) the ((song|music|track|drum|bass)('s)? )?(beats?|rhythm|tempo|drums)( .*)?$"),
    rule("highlight", r"(put together|assemble|compile|edit together)( (an?|the|me|short|quick|nice|exciting|<t>|long))* (best[- ]of|highlights?|recap|supercut|sizzle|best (bits|moments))( (reel|video|montage|compilation|clip|package))*( (of|from|out of|for) .*)?$"),
    rule("highlight", r"(find|pick|extract|select|pull|pull out|keep only|grab|choose|get|show me|identify|keep)( (me|just|only|out))* the (best|top|most exciting|most interesting|funniest|strongest|juiciest|key|most engaging|greatest|coolest)( <n>)? (moments?|parts?|clips?|bits?|scenes?|highlights?|segments?|seconds)( (from|of|in|out of) (the |this |my )?(video|stream|podcast|clip|footage|recording|game|match|it|this))?$"),
    rule("resize", r"(downsize|downsample|downres|scale|resize|shrink|convert|bring)( (it|this|that|the|my|our|video|clip|footage|recording|film|resolution|down|<c>))* (in)?to (hd )?<h>( resolution)?$"),
    rule("crop", r"(?<!to )(crop|trim|cut|remove|take|lose|get rid of|chop|delete|kill|clip)( (off|out|away))?( (the|those|these|any|ugly))* ((letterbox(ing)?|pillarbox(ing)?)( bars?)?|black (bars?|borders?|edges?|bands?|strips?))( (at|on|from|in|off|around)( (the|both|my|this|it|and|top|bottom|sides?|edges?|left|right|video|clip|picture|frame|footage))+)?$", what="black_bars"),
    rule("flip", rf"un-?mirror( {FILM})*$", rf"(flip|mirror)( {FILM})* sideways$", axis="horizontal"),
    rule("delete_clip", r"(?!trim |crop |clean |cut |clip |skip |shave )({remove}|leave out|chuck|nuke|toss|bin|zap)( (just|only|out))* (?P<clip><c>)(?=$|( (from|out of) the (timeline|video|edit)| entirely| completely| altogether)$)"),
    rule("aspect", rf"(reformat|reframe|format|adapt|convert)( {FILM})+ for youtube$", ratio="16:9"),
    rule("aspect", rf"(adapt|format|reshape)( {FILM})+ (in)?to (an? )?(<r>|vertical|portrait|landscape|square|widescreen|horizontal)( (video|format|mode|orientation|shape))*$"),
    rule("export", r"(render|output|export|save)( (it|this|that|the|my|our|video|project|edit|film|everything|final|cut|movie))+ (as|in|to|into)( (an?|the))? (mov|mp4|mkv|webm|avi|h\.?26[45]|hevc|prores|(best|highest|high|low|good|full|max|maximum)( possible)? quality|<h>)( (file|video|format|quality|resolution))*( .*)?$"),
    rule("ask", r"(trim|cut|cut off|chop off|remove)( the)? (left|right|top|bottom)([- ]hand)? (side|third|half|edge)( of .*)?$"),
    rule("extend_to", rf"(extend|lengthen|stretch|stretch out|expand|prolong|draw out)( {FILM})+( out)? to( (about|around|a|one|exactly))* (?P<ms><t>)$"),
)
