"""English that is looked for before all else, whatever it is about: later rows would read it
as something else.
"""

# One way of saying it a line, however long: a table is read by its first column.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from ..lexicon import rule

SAID = (
    rule("help", r"^what('s| is| are) (an?|the|some|your) (good|nice|best|ideal|recommended|typical|usual|right|safe|standard|common)\b.*"),
    rule("help", r"^(cut|edit|trim|split|merge|process|handle|reverse|join|crop|convert) (videos|movies|podcasts|clips|films|vlogs|files)$"),
    rule("help", r"^how (do|does|did|can|could|should|would) (i|you|we|one|people|it|they|the|my|this|these|captions?|subtitles?|music|titles?|transitions?|exports?|undo|credits|ducking|uploads?)\b.*"),
    rule("help", r"^(who|what) (are|is) (you|nemo|this (tool|thing|app|engine))\b.*", r"^what (happens|will happen|would happen|'?ll happen)( (to|with)\b.*)? (if|when|after|once)\b.*", r"^(where|when) (?!are we)(did|do|does|will|would|is|are|can) (you|it|the|my|i|we|nemo)\b.*", r"^(will|would|does|do|did|is|was|are|has|have) (the|my|it|this|that|there|anyone|anybody|nemo)\b[^,]* (if|when|after|once) (i|you|we) .*"),
    rule("help", r"^have you (already |just |really )?(\w+ed|cut|put|made|done)\b.*"),
    rule("cut", r"({remove}|take out)\b[^,<]* (i|he|she|we|they|you|it|someone|somebody|people|the (speaker|host|guest|video)) (say|says|said)( the (word|phrase|words))? (?P<phrases><q>)"),
    rule("keep", r"(keep|show)\b[^,<]* (i|he|she|we|they|you|it|someone|somebody|people|the (speaker|host|guest|video)) (say|says|said)( the (word|phrase|words))? (?P<phrases><q>)"),
    rule("help", r"^(can|could|should|may) (captions?|subtitles?|titles?|texts?|videos?|clips?|transitions?|music|effects?|exports?|photos?|fonts?|files?) be [a-z]+\b.*"),
    rule("ask", r"(download|grab|rip|fetch|import|get|save)( (the|this|that|a|me|video|clip|film|footage|shorts?|reel))+ (at|from|off|on) <f>( .*)?"),
)
CORNER = (
    rule("extract_audio", r"({remove}|spit out|write out|output|pull out|give me)( (the|its))* (audio|sound)( track)? (as|to|into|in) (an? )?(mp3|wav|m4a|aac|flac|(audio )?file)( file)?"),
    rule(
        "effect",
        r"({remove}|reduce|fix|lower)( (the|any|some|all|digital|video|visual|iso))* ((noise|noisiness|graininess) (in|from|of) (the |my |this )?(picture|image|low-light \w+|dark \w+|night \w+)|grain(iness)? (in|from|of) .*)",
        r"({remove}|reduce|fix|lower|clean up|less|too much)( (the|any|some|all|digital|of))* (video|visual|image|picture|iso|sensor|colou?r|chroma|luma|low-?light) noise( .*)?",
        r"de-?noise( (the|this|my|all))* (picture|image|visuals)( of .*)?",
        name="denoise",
    ),
    rule("overlay", r"(put|show|place|play|stack|arrange|display)( [\w'<>-]+){0,6}? side-by-side( .*)?", kind="split_screen"),
    rule("extract_audio", r"(save|export|extract|rip|pull|grab|get|download)( (out|the|just|only))* (audio|sound)( track)?( (of|from|in|out|the|my|<c>|<i>|video|clip))* (as|to|in|into)( an?)? (?P<format>mp3|wav|m4a|aac|flac)( (file|format))*$"),
    rule("voiceover", r"({add}|generate|record|do)( (an?|the|some|ai|my))* {spoken_voice} (in|with|using) an? ((?!cloned)[\w'-]+ ){1,3}voice( .*)?"),
    rule("denoise_audio", r"({remove}|reduce|fix|lower)( (the|some|all|any|room|that))* (echo|reverb) (from|in|on|of) (the|my|our) (recording|audio|voice|room|sound|mic|video|speech|dialogue|interview|podcast)"),
    rule("mute", r"(mute|silence)( (everything|all|every track|all tracks|all (the )?(audio|sound)s?))( (except|but|other than|apart from))( (for|the|my))* (?P<except_track>voice-?overs?|narration|music|bgm|voices?|speech|dialogue|vocals?)"),
    rule("music", r"(put|lay|add|play|throw|drop|^some|^an?|^a bit of)( (some|a|an|on|in|down|bit|of))* ({mood})([ -]({mood}))*( (beats?|tunes?|track))?( (quietly|softly|gently|low|lightly))? (underneath|under it|under the (video|voice|talking|speech|whole thing)|in the background|behind (it|the \w+))( .*)?"),
    rule("music", r"^((an?|some) )?(({mood})[ -])*(({mood})|beats?|tune|song)( (quietly|softly|gently|low|lightly))? (underneath|under it|under the (video|voice|talking|speech|whole thing)|in the background|behind (it|the \w+))$"),
    rule("music", r"^((her|his|my|our|their|the|with|some)( [\w'-]+){0,2} )?(song|track|tune|music|soundtrack) (?P<file><[fa]>)( .*)?"),
    rule("music", r"^({mood})([ -]({mood}))* (pads?|beats?|synths?|strings|bed|tunes?|loops?)( (softly|quietly|low|gently))*( (underneath|under it|under (the|my) .*|in the background|behind .*))?$"),
    rule("watermark", r"(put|place|add|show|overlay|stick|slap)( (the|my|our))*( (logo|watermark))? <j> (on|over|onto|to)( (it|this|the|my|video|clip|whole|entire|film|footage|everything))+$"),
    rule("watermark", r"(put|place|add|show|overlay|stick|insert)( (the|my|our|picture|image|a|small))* <j>( (at|in|on|to|the|bottom|top|upper|lower))* ((top|bottom|upper|lower)[- ](left|right)|cent(er|re)|middle|corner)( .*)?"),
    rule("watermark", r"({add}|overlay|stick|stamp)( (the|my|our|image|picture|a|small))* <j>( (with|at)( an?)?)? (opacity|<p>|half)( .*)?"),
    rule(
        "overlay",
        r"(put|place|overlay|layer|add|insert|show|have|stick|float|play)( (the|my|video|clip|file|footage|recording|a|small|little|tiny))* (?P<file><v>)( (small|smaller|tiny|as an?|picture-in-picture|pip|inset|facecam|webcam|overlay|inside|clip))*( (in|at|on|into|to|over))( (a|an|the|my|one))* (((top|bottom|upper|lower|left|right)[- ]?){1,2}(-?hand )?(corner|side)?|corner|main video|footage|video)( (of|corner)( .*)?)?(?! (end|start))",
        r"(put|place|overlay|layer|add|insert|show|stick)( (the|my|video|clip))* (?P<file2><v>) (top|bottom|upper|lower)[- ](left|right)( corner)?( .*)?",
        kind="pip",
    ),
)
"""A film in a corner is laid over the story, not put into it."""
RANKED = (
    rule("unsupported", r"find where it (starts|begins|opens|ends|stops)( (just|right))? (when|where|as|before|after)\b(?!.*<q>).*", what="content_search"),
    rule("crop", r"crop( (the|my|this|video|clip|footage|picture|it|image|recording))+$"),
    rule("freeze", r"^(an? )?still( frame| image)?( (at|on|for)( the)?( <t>| mark| end| last frame)+)+"),
    rule("keep", r"(keep|use|take|want|need)( (only|just|the))* (?P<end><t>) (from|at|of) the (very )?(start|beginning)", start=0),
    rule("keep", r"(keep|use|take|want|need)( (only|just|the))* (?P<last><t>) (from|at|of) the (very )?end"),
    rule("undo", r"(undo|revert|take back|cancel)( (the|my|that))* (last|latest|previous|most recent|final)( [\w-]+){0,2} (operations?|edits?|changes?|steps?|actions?|commands?)"),
    rule("thumbnail", r"(make|create|generate|give me|suggest|design|get)( [\w<>-]+){0,2} (thumbnails?|cover (images?|frames?))( (options?|ideas|variants?|choices|candidates))?"),
    rule("extract_audio", r"(convert|turn|change|transcode|export|save|make)( (the|my|this))* (<[vf]>|video) (in)?(to|as) (?P<saved_as><a>)"),
    rule("export", r"(convert|transcode|change|turn|save|export)( (the|my|this))* (<v>|video) (in)?(to|as) (?P<saved_as><v>)"),
    rule("export", r"(convert|turn|change|transcode|save|export)( (this|my|the|an?|animated))* gif (in)?(to|as) (an? )?(?P<format>mp4|mov|webm)( (video|file|clip))*"),
    rule("export", r"(convert|turn|change|make)( (this|my|the|an?|animated))* gif (in)?(to|as) (an? )?(regular |normal |proper )?(video|film|movie)( file)?", format="mp4"),
    rule("mute", r"(mute|silence|kill)( (the|all|any|that))* ((background|crowd|street|wind|ambient|room|traffic|audience|unwanted|loud) )*(noises?|sounds?|chatter|hum|applause|cheering)( (between|from|at|during|in|for|over|until))* (the )?(<i>|first <t>|last <t>|intro|outro)"),
    rule("effect", r"(darken|dim)( the| its)? (edges|corners|borders)( .*)?", name="vignette"),
    rule("aspect", r"(make{_})?(fit|fill)(s|ting)? (an? |the |my )?(i?phone|mobile|android|smart-?phone)( screen)?s?( .*)?", ratio="9:16"),
    rule("export", r"^(render|output)( (out|it|this|that|the|my|our|final|finished|whole|video|film|clip|edit|project|cut|thing))* (for .*|(in|at|as)( (an?|the|\.|final|best|high|low|draft|full|good|top))* (<h>|<s>|<r>|\.?mp4|\.?mov|\.?webm|\.?mkv|quality|resolution)(?!\w).*)$", r"^(save|download)( (it|this|that|the|my|our|final|finished|whole|video|film|clip|edit|project|cut))* for (?!later|me\b|now|free|the (last|first))[a-z].*$"),
    rule("export", r"^((i|we) )?(just )?(need|want|give me|send me|get me)( (me|a|an|the|my|our))* ((<h>|<s>|final|finished|rendered|exported|high[- ]quality) )*(mp4|mov|webm|mkv|(finished|final|rendered|exported) (video|file|film|cut))( (file|version|at <s>|in <h>))*$"),
    rule("thumbnail", r"(take|grab|get|save|capture|give me|make)( (an?|the|me))* (still|screenshot|snapshot|frame grab|still frame)( (at|from|of|the|frame|picture|image))* (<t>|{here})( mark)?$"),
    rule("export", r"^(render|output)( (it|this|the video))? (in|at|as) <h>( .*)?"),
    rule("beat_sync", r"(cut|edit|sync|time|place|switch|change|land)( (the|my|every|all|each|some))* (b-?roll|clips?|shots?|cuts?|footage|edits?)( (right|exactly))? (on|to|with)( (the|every|each|<n>|other))* (down)?beats?( .*)?"),
    rule("music", r"^(with|over|using|set to|cut to)( (the|my|this|our))?( (song|track|music|audio|tune|file))? <a>( (as|for|in|under|underneath|behind|playing|throughout)\b.*)?$"),
    rule("music", r"(set|cut|edit|put)( (it|this|that|everything|the (video|clip|film|footage|edit|whole thing)|my (video|footage)))+ to (the )?((song|track|music|audio|file) )?<a>$"),
    rule("watermark", r"^with( (the|my|our|a))?( (logo|watermark))? <j>( .*)?$"),
    rule("trim_silence", r"{remove}( [\w-]+){0,4} (where|when|while) (nobody|no one|no-one|nothing|(i|he|she|we|they)('m| am|'s| is|'re| are) not|there'?s no)( (is|gets|being|was))*( (talk|speak|say|said|spoken|speech|talking|dialogue))\w*( .*)?", r"{remove}( [\w-]+){0,4} (where|when|while) (i|he|she|we|they|the \w+) ((say|says|said) nothing|(do|does|did)( not|n'?t) (say anything|say a word|speak|talk))( .*)?"),
    rule("thumbnail", r"(save|export|grab|take|get|extract|download)( (the|this|an?|current|single))* (frame|still|snapshot)( (at|from) (the )?<t>( mark)?)?( (as|to|in) (an? )?(picture|image|photo|png|jpe?g|still|file))?$"),
    rule("insert", r"(add|put|insert|use|attach|include|stick|tack|slap|drop|place|play|throw|append|prepend|pop)( (my|our))( (usual|standard|channel|branded|own|custom|regular))* (?P<what>intro|outro|bumper|end screen)( (at|to|before|after|on|onto|in|up front|first|last)\b.*)?$", r"^(my|our)( (usual|standard|channel|branded|own|custom|regular))* (?P<what>intro|outro|bumper|end screen) (goes|comes|belongs|should go|should come) (at|to|before|after|on|in|up front|first|last)\b.*"),
    rule("color", r"^((colou?r (grad(e|ing)|correction)|grade|look|colou?rs?):? )?((slight|slightly|soft|deep|a bit|subtle) )*({look})( ({look}))* (highlights|shadows|mid-?tones|blacks|whites)(?! (reels?|videos?|clips?|of|from)\b)"),
    rule("volume", r"^(the )?(voice-?over|narration|voices?|dialogue|original (audio|sound)) (at|to|around) (about )?(<p>|<b>)$"),
    rule("music", r"^((some|an?) )?(({mood}|{instrument}|{genre}|chilled)[ ,-]+)+{music}{scope}( (at|@|around|starting at) (<[pbt]>))*( volume)?$"),
    rule("music", r"^(background |bg )?(music|bgm|soundtrack) (at|around|@) (about )?(<p>|<b>)( volume)?$"),
    rule("ask", r"^(sound effects?|sfx) (at|to|around) (about )?(<p>|<b>)$"),
    rule("slideshow", r"(each|every)( of the)? (photos?|images?|pictures?|slides?)( (should|must|needs to|to|will|be|stays?|lasts?|is|shown|visible|on screen|up|displayed|for))+ (?P<per_image><t>)"),
    rule("effect", r"((add|apply|use|put|give)( (it|an?|some|the))* )?rgb[- ]?split( .*)?"),
    rule("ask", r"(slow|quick|fast|long|short|snappy|rapid)(er)? cuts?$", topic="vague"),
    rule("ask", r"make{_}(feel|look|seem)( (more|a bit|kind of))? like (an? |the )?([\w-]+ )?(trailer|teaser|montage|highlight reel|ad|advert|commercial|blockbuster|music video|news report)$", topic="likeness"),
    rule("aspect", r"(smart|auto)[- ]?(reframe|crop|resize)( (it|this|the video|everything))? (to|for|as|in(to)?) (an? )?(<r>|vertical|square|portrait|landscape|{upright})( (for|and) {upright})?"),
    rule("keep", r"(create|make|export|extract|get|give me|save|pull)( (me|just|only))* (an? |the )?(short |new |quick )?(clip|snippet|excerpt|subclip)( (of|from|between|out of|just|only|using|the video))* (?P<keep><i>)"),
    rule("denoise_audio", r"({remove}|reduce|fix|less|too much)( (the|all|any|that|room|annoying|some|of))* (echo|reverb)(es|ing)?(?! effect)( (from|in|on|of|at) .*)?"),
    rule("ask", r"(fix|correct|repair|adjust|sort out)( [\w'/-]+){0,3}? (audio|sound|lips?|a/?v|voice)([ -](and |/ ?)?(video|picture))?[ -](sync|drift|delay|lag)\w*( .*)?", r"(audio|sound|voice)( is|'s)?( \w+)? (out of sync|not in sync|off sync|delayed|lagging)( .*)?", topic="sync"),
    rule("remove_repeats", r"({remove}|fix)( (all|the|out|any|every))* (parts?|places|bits|sections|times?|moments?|takes)( (when|where))? i (repeat(ed)? myself|stumbled?|mess(ed)? up|misspoke|restart(ed)?|stutter(ed)?|flub(bed)?)"),
    rule("thumbnail", r"(grab|take|use|pick|choose|save|get|pull|find)( (an?|the|this|that|good|nice|great|best))* (frame|still|shot|image)( [\w'<>-]+){0,4}? (as|for)( (the|a|my|our|youtube|video))* (cover|thumbnail|poster)( .*)?"),
    rule("split", r"(chop|split|slice|divide|break|cut){whole}( up)? into <t>[- ](long )?(chunks|parts|pieces|segments|sections|intervals|bits|clips|videos)( each)?"),
    rule("zoom", r"^(punch|snap|cut)[- ]?in(?! (to |on )?(the |some |a |an |my |more )*([a-z-]+ )?(b-?roll|footage|clips?|shots?|photos?|images?|pictures?))( (to|by) (<p>|<x>))?( .*)?$", kind="punch_in"),
    rule("reorder", r"(move|put|place|bring|shift|take)( the)? (last|final|closing) (?P<last><t>)( of .*?)? (to|at)( the)?( very)? (?P<to>start|beginning|front|top|end|back)( .*)?"),
    rule("reorder", r"(move|put|place|bring|shift|take)( the)? (first|opening) (?P<end><t>)( of .*?)? (to|at)( the)?( very)? (?P<to>start|beginning|front|top|end|back)( .*)?", start=0),
    rule("reorder", r"(move|put|place|bring|shift|take)( (the|part|section|bit|footage|stretch|segment))* (?P<span><i>)( of .*?)? (to|at)( the)?( very)? (?P<to>start|beginning|front|top|end|back)( .*)?"),
    rule(
        "shorten_to",
        r"(make|have|get|let|bring|cut|set|reduce)?{whole} ?<x> (as long|(the |its |of the |of its )?(original |current |video |clip |total |overall )*(length|duration|runtime|running time))( (of|for) .*)?( as it is)?",
        r"(make|have|get|let){whole} <p> (shorter|longer)( .*)?",
        r"(cut|shorten|trim|condense|extend|lengthen){whole} (by|to) (<x>|<p>)( of (its|the) (original |current )?(length|duration))?(?! (of|speed|volume|size|quality))",
        r"(reduce|increase|decrease|cut|change|set){whole} (length|duration|runtime) (by|to) (<x>|<p>)",
    ),
    rule("cut_first", r"({remove}|take|lop)( (the|out|off))* (first|opening|initial) (?P<percent><p>)( (off|out|of|from)\b.*)?"),
    rule("cut_last", r"({remove}|take|lop)( (the|out|off))* (last|final|closing) (?P<percent><p>)( (off|out|of|from)\b.*)?"),
    rule("merge", r"(merge|combine|join)( (everything|all|them|it|the|clips|these|my|videos|together))* in (the |this )?(following )?order:? (?P<order><n>((, ?(and )?| and | )<n>)+)"),
    rule("slideshow", r"(giv(e|ing)|show(ing)?|display(ing)?|keep(ing)?|hold(ing)?|make|set|play(ing)?)( (each|every|all( the)?|per))( of (the|my|these|our|those))? (photos?|images?|pictures?|slides?|screenshots?|stills?)( (for|lasts?|last|on screen|about|visible|be))* (?P<per_image><t>)( (long|each|on screen))*"),
    rule("shorten_to", r"(trim|cut|shorten|crop|limit|reduce)( down)? (each|every|all( (of )?the)?)( (clips?|one|of them|videos?|shots?|segments?))* (down )?(to|at|to be|to last|so (it|they|each) (is|are|lasts?)) (about |exactly |just |only )*(?P<ms><t>)( (each|long))*", r"(make|keep|set|have|limit)( (each|every|all( (of )?the)?|my)){1,2} (clips?|one|videos?|shots?|segments?)( (be|last|run|to|at|only|just|about|exactly))* (?P<ms><t>)( (each|long))*$"),
    rule("ask", r"(reduce|lower|recover|bring (down|up)|lift|raise|boost|crush|increase|decrease|pull down|tone down)( (the|my))* (highlights|whites|blacks|mid-?tones|clarity|vibrance)( (a bit|a little|slightly|by <p>|down|up))*", topic="grading"),
    rule("speed", r"(speed|slow)( (up|down))?( (the|my|this|it|video|clip|whole|thing|everything|edit|film|footage|<c>))* (to (?=fit|last|fill|be)|so (that )?it('s)?|un?till? it('s)?)( ?(fit|fits|last|lasts|fill|fills|be|is|just|exactly|about|in|into|within|a|the)){0,4} <t>( (long|slot))?$"),
    rule("speed", r"(speed|sped)(ing)? up\b(?! by| to <[xp]>)[^,]* (in|down )?to (just |about |only |under )?(?P<fit_ms><t>)$"),
    rule("slideshow", r"(turn|convert|animate|extend|make|stretch)( (my|these|the|our|this|static|still|all|<n>|some|single|an?|\w+)){0,4} (images?|photos?|pictures?|stills|headshots|screenshots|slides)( (from|of|in) [\w'-]+( [\w'-]+)?)? into (an? )?(?P<duration><t>)( [\w-]+){0,3}? (videos?|reel|movie|montage|clip|film|slide ?show)( (reel|video))?"),
    rule("trim_silence", r"({remove}|leave|keep|have|so)\b.* <t> (of )?(dead ?space|dead ?air|silence|padding|room|breathing room) (before|after|around|between)\b.*"),
    rule("highlight", r"(find|pick|get|pull|give me|extract|cut|trim|keep|make|create|choose|select|grab)(?!.* (where|when|that|showing|mentioning|about) )( [\w'<>-]+){0,6}? (the |my )?(<n> )?(best|top|most \w+|strongest|key) (<n> )?(self-contained |stand-?alone |short |shareable |viral |tik ?tok |shorts |reels? )*(moments?|parts?|highlights?|bits|clips|segments?|scenes?|plays?|quotes?|stories|story|hooks?|insights|takeaways|sound ?bites|<t>)( (out of|of|from|in|for|to|across|into)( .*)?)?"),
    rule("remove_filler", r"({remove})( (out|the|all|parts?|places|where|bits?|every ?(time|where)))* (i|he|she|we|they) (say|says|said|go|keep saying)( too many| all the)? {filler}( .*)?"),
)
"""Asked about before what is said or seen is looked for: the best moments and the ums need no search."""
