"""English for sound. The earlier row wins."""

# One way of saying it a line, however long: a table is read by its first column.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from ..lexicon import rule

DUCK = (
    rule("music fade_out", r"(add|put|use|insert|play|lay|include|with|need|want)( [\w'<>&,-]+){0,8}? {music}(,? (that|which|and))?( (it|should|slowly|gently|gradually))* fad(es?|ing) (out|away)( .*)?", track=(None, "music")),
    rule("music duck", r"(add|put|use|insert|play|lay|include|with|need|want)( [\w'<>&,-]+){0,8}? {music}(,? (that|which|and|but))?( (it|automatically|should|is|gets?|goes))* (ducks?|ducked|ducking|lowers?|lowered|dips?|quieter|quiets|fades? down)( .*)?"),
    rule("duck", r"(balance|blend|mix)( (it|this|them|(the )?{music}))? (with|against|under|behind|below|beneath) (the |my |your )?{voice}( .*)?"),
    rule(
        "duck",
        r"(music|bgm|song|background music)( is)? (drown\w*|overpower\w*|cover\w*|overwhelm\w*|competing with)( .*)?",
        r"((don'?t|do not|stop|no|disable|remove|turn off|without|turn)( [\w']+){0,4}? )?(audio |auto[- ]?|automatically |voice |speech |music |with |{music} )*duck(ing|ed|s)?( .*)?",
        r"(quieter|lower|softer|duck|less) {music} (when|while|under|during|behind|if) .*",
        r"({down}|lower|dip|turn down|bring down|drop|reduce|make)( (the|my|background|bg))* {music}( (volume|down|level|quieter|softer|lower|a|bit|little))* (when(ever)?|while|during|under(neath)?|behind|beneath|if|as)( [\w']+){1,4}? (talk|speak|speech|voice|dialogue|narrat|vocal|say)\w*( .*)?",
        r"(?!drop in\b)({down}|lower|dip|quiet|fade|keep(?=.* (low|lower|down|quiet|quieter|soft|softer)\b)|make|bring|turn|reduce|drop|decrease|music|should)( [\w'<>-]+){0,8}? (when(ever)?|while|during|under(neath)?|behind|beneath|as|if|where|for)( (the|i|i'?m|he|she|they|someone|anyone|people|there'?s|there is|my|a|any|somebody|main|we|is))* (speech|voice(-?over)?s?|dialogues?|talk(s|ing)?|speak(s|ing|er speaks|er is speaking)?|narration|vocals?|speakers?( (speak|talk)s?)?|person (talks|speaks)|words|conversation)( .*)?",
        r"(so|don'?t let|without|make sure|it doesn'?t|that|doesn'?t|not)( [\w']+){0,5} (overpower|drown|compete|overwhelm|clash|cover)(s|ing)?( .*)?",
        r"((turn|switch)( (the|auto|audio))* )?duck(ing)? (off|on)( .*)?",
        r"side-?chain( .*)?",
        r"(voice|speech|dialogue|i|speaker|words?|narration)( \w+){0,3} (can be|is|stays?|remains?|to be)? ?(heard|clear(ly)? over|audible|on top)( .*)?",
    ),
)
"""Asked about before what is said or seen is looked for: "lower it when I talk" needs no search."""
SILENT = (
    rule("extract_audio", r"(take|get|pull|remove|strip|lift)( (the|all))* (audio|sound)( track)? (out of|off|of|from)( [\w'<>-]+){0,4}? (as|to|into|in) (an? )?(mp3|wav|m4a|aac|flac|audio)( (file|format))?( .*)?"),
    rule("mute", r"^(no|without|kill|cut|remove|drop|lose|strip|mute|silence)( (the|any|all|original))* (audio|sound)( (for|in|on|during|from|at|over))+ (the )?(<i>|<c>|<t>|first|last|final|opening|intro|outro|beginning|start|end|whole)( .*)?"),
    rule("mute sfx", r"(bleep|beep|censor)( (it|that|this|out|over|the|swearing|language|words?|audio|sound|voice))* (at |from |between )?<i>( .*)?", name=(None, "beep")),
    rule("replace_audio", r"(use|put|take|play|lay|with) <[favj]>( [\w'-]+){0,2}? (instead of|in place of|rather than|over|as|for)( (the|my|its|original|existing|source|current|bad))* (camera|video|original|source|on-?set|recorded|clip|footage)?('s)? ?(audio|sound)( track)?( .*)?", r"(replace|swap|substitute|change|exchange|switch)( (the|my|its|original|existing|source|camera|video|current|recorded))* (audio|sound)( track)?( (with|for|by|to|out for)) <[favj]>( .*)?"),
    rule(
        "denoise_audio",
        r"((there'?s|there is|i (can )?hear|it has|we have)( [\w'-]+){0,4}? |(too much|a lot of|lots of|so much) )(background |wind |room |fan |traffic |street )*(noise|hum|hiss|static|buzz(ing)?)",
        r"(the |this |that )?(room |wind |background |traffic |fan |mic |microphone |street |constant |annoying )*(echo|reverb|noise|hiss(ing)?|hum(ming)?|static|wind|buzz(ing)?|rumble|crackle)( in the background| on the (mic|recording|audio))? (is|are|'s|was|sounds?|gets?|keeps?|drives me|ruins|bothers me|bugs me)( .*)?",
        r"(noisy|hissy|echoey) (audio|sound|background|recording)",
        r"(audio|sound|recording|mic|it|voice)('s| is| sounds) (too |very |so |really |all |a bit )*(noisy|hissy|echoey|muffled|scratchy|crackly|boomy|full of (noise|hiss|hum))",
        complaint=True,
    ),
)
"""Asked about before what is cut off or put on: "no sound for the first 3 seconds" shortens nothing."""

SOUND = (
    rule(
        "extract_audio",
        r"(extract|pull|rip|separate|grab|get|save|strip out|isolate|export|download|detach|give me|convert)( (out|just|only|the|my|all|me|to|as|a|from|it|this|video|into))* (audio|sound|soundtrack|mp3|wav)(?! (effect|from|levels?|volumes?|sync|quality|clear|clean$|louder|quieter|right|consistent|even))( (as (an? )?(separate|own|standalone) .*|track|from|of|only|as|to|out|in|file|high-quality|clean|<n> ?kbps|at|back|it|just|sound|recording|<c>|the|my|this|video|mp3|wav|m4a|aac|an?|clip|mkv|mov|mp4|between|<i>|format|<f>|and))*",
        r"(extract|rip|pull)( [\w']+){0,3} (audio|sound)( .*)?",
        r"(extract|rip|pull|grab|save|export)( (out|just|only|the|my|me))* (music|song|audio|sound) track( (from|of|in|out|as|to) .*)?",
        r"(convert|turn|change|transcode)( [\w'<>.-]+){0,9}? (in)?to (an? )?(high-quality )?(mp3|wav|m4a|aac|flac|audio)( (file|only|format|at .*|so .*))*",
        r"extract( [\w'<>-]+){0,6} (wav|audio|mp3|sound|m4a)( .*)?",
        r"(need|want|like|give me|get me|get|send me)( (just|only|the|its))* (audio|sound|soundtrack)( (from|of|in) (this|the|my)( \w+)?)? (as|in) (an? )?(mp3|wav|m4a|aac|flac)( .*)?",
        r"(((only|just) )?(need|want|give me|get me|send me)|(i|we) (only|just) (need|want))( the)?( (just|only))+ (the )?(audio|sound)(?! (effect|to|louder))",
        r"(only|just) (need|want|keep|give me)( the)? (audio|sound|soundtrack)( (track|file|part))?( as (an? )?(mp3|wav|m4a|aac|flac))?$",
        r"audio only",
    ),
    rule(
        "replace_audio",
        r"(replace|swap|substitute|change){_}(original |source )?(audio|sound)( track)?( (with|for|by|to) .*)?",
        r"use <f> (as|for) the (audio|sound)",
    ),
    rule(
        "normalize_audio",
        r"(bring|get|set|take|raise|match|make|put|level|boost)( [\w'-]+){0,4}? (to|at|for|up to) (podcast|broadcast|streaming|youtube|spotify|standard|professional|ebu|tv|radio)( \w+)? (loudness|levels?|volume|standards?)",
        r"(normali[sz]e|(auto-?)?level|even out|balance|equali[sz]e|match|master|standardi[sz]e|stabili[sz]e|consistent|make|get|fix|set|smooth out|adjust)( [\w'<>-]+){0,6}? (loudness|(audio|volume|sound)( levels?| volumes?)?( (consistent|even|the same|across.*|between.*|to <l>|normalized|level))+|(audio|volume|sound) levels?(?! (to|up|down|by) <)|levels)( .*)?",
        r"(normali[sz]e|level( out)?|even out|balance|master)( (the|all|my|out))* (audio|volume|sound|voices?|speech|it|music|dialogue|clips?|everything|levels?)?( .*)?",
        r"(set|to|at|target)( \w+){0,3} <l>( .*)?",
        r"<l>( loudness)?",
        r"normali[sz]e( (for|across|between|everything)\b.*)?$",
        r"(smooth|even|level)( out)?( (the|my|all))* (audio|sound|volume)$",
        r"(volume|audio|loudness|sound) (normali[sz]ation|leveling|levelling|balancing)( .*)?",
    ),
    rule(
        "denoise_audio",
        r"({remove}|reduce|clean( up)?|filter( out)?|suppress|cancel|fix|get rid of|isolate|lower|hide|cut|mute|silence){_}(background |wind |ambient |mic(rophone)? |room |fan |traffic |static |hum |hiss |ac )*(noises?|hiss(ing)?|hum(ming)?|static|wind(?! chimes)|buzz(ing)?|echo|rumble|crackle|background chatter|background sounds?|room tone|reverb|breathing)( .*)?",
        r"(make|get|have|want|need)( (the|my|his|her|their))* ({voice}|{audio}|recording)( (sound|be|much|a bit|more|way))* (clearer|cleaner|crisper|crystal clear|clear|crisp)( .*)?",
        r"de-?noise( .*)?",
        r"noise (reduction|removal|cancel\w*|suppression|gate)( .*)?",
        r"(clean( up)?|enhance|improve|polish|fix){_}(audio|sound|voice|speech|dialogue|mic(rophone)?)( quality| clarity)?( .*)?",
        r"studio (sound|quality (audio|sound)|voice)",
        r"(audio|voice|speech|sound) (cleanup|enhancement|clarity)",
    ),
    rule(
        "mute",
        r"(mute|silence|turn off|switch off|kill|shut off|remove|strip|cut|drop|take out|disable|delete|get rid of|clear|no){_}(everything|all|audio|sound|tracks?) ((audio|sound|tracks?) )?(except|but|other than|apart from|besides|excluding)( for)?( (the|my))* (?P<except_track>music|bgm|voice-?over|voice|speech|narration|dialogue|captions?|vocals?)( track)?",
        r"(keep|leave) (only|just)( the| my)? (?P<except_track>music|bgm|voice-?over|voice|narration)( (track|audio))?$",
    ),
    rule(
        "unmute",
        r"un-?mute( .*)?",
        r"(turn|switch|bring)( (the|my))* (audio|sound|volume) (back )?on( again)?",
        r"(restore|bring back|enable|turn on)( (the|my|original))* (audio|sound)( .*)?",
        r"(turn|switch) (on|back on)( the)? (audio|sound)",
    ),
    rule("delete_track", r"({remove}|get rid of|take out|no|i (don'?t|do not|dont) (want|need|like)|without|stop|clear)( (any|the|all|out|that|this|my|current|existing|old|entire|of|background|bg))* (?P<track>(background |bg )?(music|bgm|soundtrack|song|audio track|background audio|voice-?over( track)?|narration))(?! (video|volume|by|down|to <))( (track|layer|from|on|in|entirely|completely|please|at all|anymore|altogether))*( (the|video|timeline|it|my|clip))*"),
    rule(
        "mute",
        r"(no|without|turn off|switch off|kill|shut off|disable)( (the|my|any|original|source|camera|all|video))* (audio|sound|voices?)(?! effect)( (at all|from|in|for|on|of|the|my|video|clip|<c>|<i>))*",
        r"(turn|switch|shut) off( (the|my|any|background|bg|all))* {music}( .*)?",
        r"make{_}silent",
        r"(?<!\bon )(?<!of )(?<!says )(mute|silence)( (the|my|all|any|of|original|entire|it|this|that|video|clip|clips|audio|sound|music|voice|voices|<c>|from|<i>|track|tracks|on|in|volume|for|everything|whole|source|camera|speech|talking|narration|voice-?over|first|last|<t>|background|bgm|and|between|footage|during|intro|outro|at|beginning|end|start|,|dialogue|song|completely|section|segment|part|them|both|speaker|out|,))*",
        r"({remove}|strip|take out|get rid of|delete)( (the|my|all|any|original|entire|out|video|source|its|existing|camera|clip|of))* (audio|sound)(?! effects?)( (track|from|of|on|in|for|the|my|video|clip|<c>|<i>|this|it|entirely|completely|original|footage|between|first|last|<t>|and|at|all|clips))*",
    ),
    rule("music", r"(some |an? )?(({mood})(,? and |,? | )?)+ (background |bg )?({music}|track|bed|beat|tune)( (at|@|around|about|to))+ (<p>|<b>)( .*)?"),
    rule("music", r"^with (an? |some )([\w-]+ ){0,2}(beats?|track|tune)$"),
    rule("music", r"^(some |with )?(lo-?fi|phonk|jazz|hip[- ]?hop|edm|techno|synthwave)( (at|@|around|under|behind|in)( .*)?)?$"),
    rule("music", r"^(some |an? )?(({mood})(,? and |,? | )?)+(background |bg )?({music}|track|bed|beat|tune)( (under|over|with|throughout|for|in|behind|underneath)( .*)?)?$"),
    rule("music", r"(add|play|put|use|throw in|lay)( (some|a bit of|a little|in))+ (lo-?fi|jazz|rock|hip[- ]?hop|edm|techno|classical|funk|ambient|piano|acoustic|folk|country|electronic|pop)( (under|over|from|in|to|at|for|behind|quietly|throughout|<i>|<t>)\b.*| <i>)?$"),
    rule("music", r"(add|put|use|play|lay|drop in|layer|with|need|want)( (some|a|an|the|bit|of|nice))* ({mood})(,? and |,? | )?(({mood}) )?(beats?|vibes|sounds|instrumentals?|loops?)( .*)?"),
    rule("music", r"(add|put|use|insert|play|lay|include|drop in|layer|find|pick|choose|select|(search|look) for)( (a|an|the|some|new|different|another|backing|background|{mood}))* ((?<!the )track|music bed|bed|beat|beats|tune)(?! (to|of|number))( .*)?"),
    rule("music", r"(add|put|use|insert|play|lay|include|drop in|with|layer|need|want|have)( [\w'<>&,-]+){0,8}? {music}( [\w'<>-]+){0,4}? (at|@|to|with)( (a|about|around|volume|only|low))* (<p>|<b>)( .*)?"),
    rule("music", r"({add}|layer)( (a|an|the|some|bit|of|nice|little|{mood}|,))* {music}( (underneath|under it|in the background|behind it))? (at|on|with)( (a|an|very|really|quite))* (low|quiet|soft|subtle|gentle|barely audible)( (volume|level))?( .*)?"),
    rule("music", r"(switch|change|swap|replace)( (it|the|that|this|song|music|track|out))*( (to|with|for|into)) <a>( .*)?", replace=True),
    rule("music", r"(swap|replace|change|switch)( (out|the|my|this|that|current|existing|to|a|different|another|background|with|up))* {music}(?! (volume|level))( (to|with|for|into|by))(?! (<p>|<b>))( .*)?", replace=True),
    rule("volume", r"(can'?t|cannot|hard to|barely|could not|couldn'?t) (really )?hear( (the|my|his|her|their|this))* ({voice}|{music}|him|her|them|me|myself|anything|it|person|guest|host)?", direction="up"),
    rule("volume", r"(boost|raise|lower|reduce|increase|decrease|turn|bring|drop|cut)( (it|this|that|them|everything|up|down|<c>|all|the|by|to|another))* <b>"),
    rule(
        "volume",
        r"(({up}|{down}|{change}|turn|bring|adjust|keep|crank|(?<!-)half|halve|double|<x>|lower|raise|boost|mix|quiet)( [\w'<>+-]+){0,7}? )?({audio}|{music}|{voice}|mic(rophone)?)( [\w'<>+-]+){0,4}? ?(volume|level)?( (to|by|at|of|up|down|is|should be|be|a bit|a little|slightly|more|much|even|way|too|so))* ?({up}|{down}|<p>|<b>|<x>|<n>|loud|quiet|low|soft|(?<!-)half|max(imum)?|full|zero)( (by|to|for|in|on|of|the|a|bit|little|video|clip|<c>|<p>|<b>|<x>|<n>|volume|voice-?over|dialogue|speech|speaker|narration|more|slightly|level|from|<i>|<t>|than|it|original|percent|so|at|voice|music|much|way|voice-?over|dialogue|speech|speaker|background|narration|louder|quieter|softer|higher|lower|db|everywhere|overall|only|again))*",
        r"({up}|{down}|turn|bring)( (the|my|it|this|up|down|a|bit|little|of|overall|whole|all|clip|video|some|slightly|main|original|level|by|<p>|<b>|<x>|<c>))* ({audio}|{music}|{voice}|mic)(?! (music|effects?|file|into))( (up|down|by|to|at|a|bit|little|slightly|<p>|<b>|<x>|<n>|of|the|my|for|on|in|volume|level|video|clip|<c>|<i>|<t>|track|more|lot|from|much|{music}|{voice}|levels|low))*",
    ),
    rule(
        "volume",
        r"(make|turn|get|bring|dial|crank|boost|set|pump|raise|lower|put)?( [\w'<>-]+){0,4}? ?(louder|quieter|softer|more quiet|turn(ed)? (it |this |that |them |everything )?(up|down)|volume up|volume down|less loud|too (loud|quiet)|(?<=turn )(it|this|<c>|that|them) (up|down)|(?<=bring )(it|this|<c>|that|them) (up|down)|(?<=crank )it up|(?<=dial )it (up|down))( (by|to|a|bit|little|<p>|<b>|<x>|<c>|please|for|the|in|on|from|<i>|than|much|way|more|at|of|it|slightly|lot|video|everything))*",
        r"(set|put|change|turn)( (it|this|<c>|the))* (to )?<b>( .*)?",
        r"(lower|raise|turn|bring|drop)( (it|that|them))( (up|down))? (to|by) (about |around |just )?<p>( .*)?",
        r"(keep|leave|hold) (it|that) (at|to|around|under|below|near) (about |around |just )?(<p>|<b>)( .*)?",
        r"^<p> (volume|loudness)( (on|for|of|to)( .*)?)?",
        r"^<b> (on|for|to|of)( (the|my|background))* ({music}|{voice}|{audio}|<c>)( .*)?",
        r"^(by )?<b>$",
        r"^<x> (the )?(volume|loudness)( (of|on|for)( .*)?)?",
        r"(make|turn|play)( [\w'<>-]+){0,4}? <x> (as )?(loud|louder)( .*)?",
        r"<x> (as )?(loud|louder)",
        r"<x> (the |its )?(volume|loudness|sound|audio)( (of|for|on) .*)?",
        r"(make|turn|set|have)( (the|my))* (voice-?over|narration|{voice}) (<b> )?(louder|quieter|softer|up|down)( .*)?",
        r"(set|turn|bring|put|keep)( (the|my|background))* ({music}|{voice}|{audio})( volume)? (to|at|down to|up to) half( .*)?",
    ),
    rule(
        "music",
        r"(swap|replace|change|switch)( (out|the|my|this|that|current|existing|to|a|different|another|background|with|up))* {music}( .*)?",
        r"(different|another|new) (\w+ )?{music}( .*)?",
        replace=True,
    ),
    rule(
        "music",
        r"({add}|lay|play|mix|find|pick|choose|score|some|set( it)? to|with|layer|back it with|over|under|and|select|replace|match)( [\w'<>&,-]+){0,8}? {music}(?! (video|fade|volume|beat|ducking|note))( .*)?",
        r"(add|use|put|play|insert|drop in|lay)( (the|my|this|in|track|file|audio|song))* <a>( (as|for|under|behind|in|on|to|at|softly|quietly|underneath)( (the|a|background|bg|whole|video|it|my|of))* ?(music|bgm|soundtrack|song|audio|score|background|track|video)?)?( .*)?",
        r"^(?!(boost|reduce|increase|decrease|lower|raise|fix|improve|enhance|adjust|cut|trim|split|speed|slow|stop|pause|end|extend|shorten|fade|isolate|separate|export|save|detect|[a-z]+ (the|my|this|that|our) {music}|keep|make|change|turn|remove|delete|mute|move|shift|loop|extract|louder|softer|quieter|my|this|what|is|analy[sz]e|equali[sz]e|eq)\b)([\w<>,-]+ ){0,5}?{music}( (<i>|at|under(neath)?|with|in|throughout|over|for|that|fitting|:|from|during|behind|track|to|matching|and)( .*)?)?$",
        r"^{music}:( .*)?",
        r"(underscore|score|back|soundtrack|set)( (it|this|that|everything|the (video|clip|film|edit|whole thing)))?( to| with| by)( (some|a|an|the|bit|of|something|soft|light))* (({mood})|{instrument})( .*)?",
        r"({add}|lay|play|layer|with|some)( (some|a|an|bit|of|nice|little|the|touch))*(( ({mood}))* {instrument}|( ({mood}|hip-hop|trap|reggae|bossa nova|blues|disco|punk|metal|samba|salsa|afrobeats?|house|drum and bass|trip-hop|soul|gospel|swing|ska|chillwave|vaporwave|phonk))+)( (music|tunes?|beats?|track|loop|line|riff|melody|bed|score))?( (underneath|beneath|under|over|behind|below|on top|in the background|throughout|to go with|for|to)( .*)?)$",
        r"^(some |a bit of )?(({mood})[ -])+(piano|guitar|strings|violins?|beats|jazz|synths?)( (in the background|underneath))?$",
    ),
)
