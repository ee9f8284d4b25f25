"""English for sound that other rows would read as cuts, captions, music or speech."""

# One way of saying it a line, however long: a table is read by its first column.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from ..lexicon import rule

DUCK = (
    rule("music", r"({swap})( (the|my|this|that|background))* {music}( (to|with|for|by))? (something|sth)( .*)?", replace=True),
    rule("ask", r"^(swap|switch|change)( (it|that|this))? (to|for|with) something( .*)?", topic="vague"),
    rule("volume", r"(make|get|bring|turn|have)( (the|my))* {music}( up)? (as loud as|(to )?the same (volume|level|loudness) as)( .*)?", direction="up", track="music"),
    rule("music", r"(merge|combine|mix|pair|join|put|blend)( together)?( (the|this|my|that))+ (song|track|music|tune|soundtrack)( together)? (with|and|under|over)( (the|this|my|that))* (video|footage|film|clip)s?( .*)?"),
    rule(
        "duck",
        r"(the |my )?{music} (should|must|can)( never| not|n'?t) (be|get|go)( (any|too|that|so))* (loud|louder|higher)( .*)?",
        r"(the |my )?{music} (shouldn'?t|mustn'?t|can'?t|cannot) (be|get|go)( (any|too|that|so))* (loud|louder|higher)( .*)?",
    ),
    rule("volume", r"((have|make|let|get)( (the|my))* |^(the |my )?){music}( (to|should|must))? (swell|build|grow|rise|come up)(s|ing)?( up)?( .*)?", direction="up", track="music"),
    rule("volume", r"({heard}|it|this)( is|'s)?( (way|far|a bit|much|really))* too (hot|strong|powerful|overpowering)( .*)?", direction="down"),
    rule("volume", r"(the |my |our )?(guests?|hosts?|he|she|they|speakers?|presenters?|{voice}) (sounds?|is|are|was)( (too|very|a bit|a little|rather|really|so|quite))* (faint|distant|weak|far away|inaudible|hard to hear|drowned out)( .*)?", direction="up", track="voice"),
    rule("fade_in volume", r"fade( (the|my|background|bg))* {music} in( [^,]*?)? (at|to) (<p>|<b>)( volume)?( .*)?", r"fade in( (the|my|background|bg))* {music}( [^,]*?)? (at|to) (<p>|<b>)( volume)?( .*)?", track="music"),
    rule("music duck", r"(add|put|use|insert|play|lay|include|with|need|want)( [\w'<>&,-]+){0,8}? {music}(,? (that|which|and|but))?( (it|automatically|should|is|gets?|goes))* (ducks?|ducked|ducking|lowers|lowered|dips?|quieter|quiets|fades? down)( .*)?"),
    rule("duck", r"(balance|blend|mix)( (it|this|them|(the )?{music}))? (with|against|under|behind|below|beneath) (the |my |your )?{voice}( .*)?"),
    rule(
        "duck",
        r"(music|bgm|song|background music)( is)? (drown\w*|overpower\w*|cover\w*|overwhelm\w*|competing with)( .*)?",
        r"((don'?t|do not|stop|no|disable|remove|turn off|without|turn)( [\w']+){0,4}? )?(audio |auto[- ]?|automatically |voice |speech |music |with |{music} )*duck(ing|ed|s)?( .*)?",
        r"(quieter|lower|softer|duck|less) {music} (when|while|under|during|behind|if) .*",
        r"({down}|lower|dip|turn down|bring down|drop|reduce|make)( (the|my|background|bg))* {music}( (volume|down|level|quieter|softer|lower|a|bit|little))* (when(ever)?|while|during|under(neath)?|behind|beneath|if|as)( [\w']+){1,4}? (talk|speak|speech|voice|dialogue|narrat|vocal|say)\w*( .*)?",
        r"(?!drop in\b)({down}|lower|dip|quiet|fade|keep(?=.* (low|lower|down|quiet|quieter|soft|softer)\b)|make|bring|turn|reduce|drop|decrease|((?<!\w )|(?<=the )|(?<=my ))((background|bg) )?music(?! (at|@) (<p>|<b>))|should)( [\w'<>-]+){0,8}? (when(ever)?|while|during|under(neath)?|behind|beneath|as|if|where|for)( (the|i|i'?m|(he|she|they|we|someone|somebody|anyone|anybody|everyone)('?s|'re)?|people|there'?s|there is|my|a|any|somebody|main|we|is))* (speech|voice(-?over)?s?|dialogues?|talk(s|ing)?|speak(s|ing|er speaks|er is speaking)?|narration|vocals?|speakers?( (speak|talk)s?)?|person (talks|speaks)|words|conversation)( .*)?",
        r"(so|don'?t let|keep|stop|prevent|without|make sure|it doesn'?t|that|doesn'?t|not)( [\w']+){0,5} (overpower|drown|compet|overwhelm|clash|cover)(e|s|es|ing)?( .*)?",
        r"((turn|switch)( (the|auto|audio))* )?duck(ing)? (off|on)( .*)?",
        r"side-?chain( .*)?",
        r"(when(ever)?|while|every ?time|as soon as)( [\w']+){1,4}? (talk|speak|sp[eo]k|say|narrat)\w*,? (bring|turn|pull|dial|take|keep|make|have|get|put)( (down|the|my|background))* {music}( .*)?",
        r"(when(ever)?|while|every ?time|as soon as)( [\w']+){1,4}? (talk|speak|sp[eo]k|say|narrat)\w*(,| then| the| my| should| must| has to| needs to)* ?(lower|dip|drop|turn down|quiet|fade|{music})( .*)?",
        r"(voice|speech|dialogue|i|speaker|words?|narration)( (?!barely|hardly|scarcely|not|isn|cannot|never)\w+){0,3} (can be|is|stays?|remains?|to be)? ?(heard|clear(ly)? over|audible|on top|above|over the music|in front|louder than the music|more prominent)( .*)?",
    ),
)
"""Asked about before what is said or seen is looked for: "lower it when I talk" needs no search."""
HEARD = (
    rule("fade_in", r"fade (in|up)( (the|my|his|her|background))* {heard}( (slowly|gently|gradually|from|silence))*{scope}$"),
    rule("mute", r"(pause|stop|cut|silence|interrupt|drop|hold)( (the|my|background))* ({music}|{voice}) (<i>|(for|during) the (first|last) <t>)( .*)?"),
    rule("unmute", r"^(the )?(sound|audio|volume|voice) (back )?on( again)?$"),
    rule(
        "normalize_audio",
        r"({lessen})( (the|all|any))* (volume|loudness|audio|level|sound) (differences|jumps|changes|swings|spikes|peaks|variations)( .*)?",
        r"(to |at |for )?(ebu ?)?r ?128( (loudness|standard|level))?",
    ),
    rule(
        "extract_audio",
        r"(dump|remove|take|get|pull|put|save|write|bounce|render|strip)( the)? (audio|sound)( track)?( <i>)? (in)?to an? (mp3|wav|m4a|aac|flac)( file)?( .*)?",
        r"(need|want|give me|get|save|export)( (me|the|its))* (soundtrack|audio|sound)( (of|from)( [\w'<>]+){1,3})? as (an? )?(audio|sound|separate|standalone|mp3|wav|m4a)( file)?( .*)?",
    ),
    rule("volume", r"(lower|raise|set|bring|turn|put|boost|reduce|keep)( (all|every|each|the|of|my|down|up))* (clips?|videos?|tracks?) (to|by|at) <b>"),
    rule(
        "volume",
        r"(dial|pull|knock|ease|take|push|bring|turn|bump|crank|jack|lift|scale)( (down|up)|(?<=dial|pull|ease|take) back)( (the|my|his|her|their|that|background|bg|overall|volume|level|of))* {heard}('s)?( (volume|level))?( (a|bit|little|lot|notch|by|<b>|<p>|slightly|in|on|for|<c>|<i>|the|to|again))*$",
        r"(dial|pull|knock|ease|take|push|turn|bump|crank|jack|lift|scale)( (the|my|his|her|their|that|background|bg|overall|volume|level|of))* {heard}('s)?( (volume|level))?( (back|down|up))( (a|bit|little|lot|notch|by|<b>|<p>|slightly|in|on|for|<c>|<i>|the|to|again))*$",
    ),
    rule(
        "volume",
        r"(boost|amplify|crank up|pump up|jack up|dial down|dial back|tone down|quieten|hush)( (the )?(volume|audio|sound) of)? <c>( (a|bit|little|lot|notch|by|up|down|<b>|<p>|slightly))*$",
        r"(crank|pump|jack|dial|tone) <c> (up|down|back)( .*)?$",
    ),
    rule(
        "volume",
        r"add <b> (to|on)( (the|my))* ({heard}|<c>)( .*)?",
        r"^<c>( volume| audio| sound)?,? <b>$",
        r"(give|take|pull|push|bring|knock|turn|put|cut|drop|shave|lower|raise|boost|reduce)( [\w'-]+){0,3}? (<c>|{heard})( (volume|level|down|up|back|by|to|another))* <b>( (more|less|louder|quieter))?$",
        r"(take|pull|push|bring|knock|turn|cut|drop|shave|lower|raise|boost|reduce|increase|decrease|amplify)( (the|my|background|bg|volume|level|of))* {heard}( (volume|level|down|up|back|by|to|another))* <p>( (more|less|louder|quieter))?{scope}$",
        r"(put|keep|leave|have|hold|set|get|bring|turn|take)( (the|my|this|that|background|bg|down|up))+ ({heard}|<c>)( (volume|level|down|up))* (at|to|around) (about )?(<p>|<b>)( volume)?{scope}$",
        r"make( (the|my))* ({heard}|<c>) <p>( (volume|loud))?$",
        r"<c>'?s? volume (at|to|=|:)? ?<p>",
    ),
    rule("volume", r"give( (the|my))* ({heard}|<c>)( (a|bit|little|some|more|extra|less|lower|higher|much))+ (volume|level|loudness|oomph|punch|presence)"),
    rule("mute", r"(make|turn|have)( (the|my))* ({heard}|<c>)( (completely|totally))? (silent|muted|mute)$", r"disable( (the|my))* ({heard})$"),
    rule(
        "unmute",
        r"(turn|switch|put) on( back)?( (the|my|original))* {heard}( (back|again))+",
        r"(turn|switch|put) back on( (the|my|original))* {heard}",
        r"(bring|put) back( (the|my|original))* {heard}{scope}$",
        r"(want|bring|put|get|have)( (the|my|original))* {heard} back( (on|in|again))*$",
        r"(enable|restore|re-?enable|reinstate)( (the|my|original))* {heard}{scope}$",
    ),
    rule("music", r"set (it|this|that|the (video|film|clip|edit|whole thing)) to( (some|a|an|the|nice|bit|of))*( ({mood}))* {music}( .*)?"),
    rule(
        "denoise_audio",
        r"(make|get|have|want)( (the|my|this|his|her|all))* ({heard}|recording)( (sound|be|much|a bit|more|way|a lot))* (clean(er)?|clear(er)?|crisp(er)?|less noisy|less muffled)( .*)?",
        r"(make|get|have) (it|this|that|everything) sound( (much|a bit|more|way|a lot))* (clean(er)?|clear(er)?|crisp(er)?|less noisy|less muffled)( .*)?",
        r"^(crisp|clear|clean)(er)? (audio|sound|voice|speech|dialogue)( .*)?$",
        r"^(i (can )?|you can |we )?(hear|notice) (a|an|some|the|too much)?( [\w-]+)? ?(hiss|hum|buzz(ing)?|noise|static|rumble|crackle|echo)( .*)?$",
        r"^(a lot )?less( (background|wind|room|mic|street|traffic))* (noise|hiss|hum|static|echo|reverb|rumble)( .*)?$",
        r"({lessen})( (the|all|any|some|that|this|my|of|annoying|background|wind|room|mic|street|traffic|ambient|fan|constant))* (noises?|hiss(ing)?|hum(ming)?|static|buzz(ing)?|rumble|crackle|echo(es)?|reverb|wind)( (in|on|from|of|at|during|behind|a|bit|as|for|throughout|everywhere|please)( .*)?)?$",
    ),
    rule(
        "extract_audio",
        r"(separate|split|detach|unlink)( off)?( (the|its))* (audio|sound)( track)? (from|off|out of)( .*)?",
        r"^(i |we )?(only |just )?(need|want) (the|its|only the|just the) (audio|sound)( (track|file|part))?( (as|in) .*)?$",
        r"^(as )?(an? )?(mp3|wav|m4a|flac|aac)( (file|please|only|version))*$",
        r"(make|turn) (it|this|that) (in)?(to )?an? (mp3|wav|m4a|flac|aac)( file)?",
    ),
    rule(
        "normalize_audio",
        r"(the )?(volume|loudness|audio|sound)( levels?)?( (is|are|gets?|keeps?|feels?|seems?))+ (inconsistent|uneven|all over the place|up and down|changing|jumping|different|not (consistent|even|balanced|the same))( .*)?",
        r"(even|smooth|level|balance)( (the|my|all))* (audio|volume|sound|levels?|loudness) out( .*)?",
        r"(equali[sz]e|stabili[sz]e|standardi[sz]e|unify|harmoni[sz]e)( (the|all|my|out))* (audio|volume|sound|levels?|loudness)( .*)?",
        r"^(a )?(consistent|even|equal|uniform|(the )?same) (volume|loudness|audio levels?|levels?|sound level)( .*)?$",
        r"(fix|correct|sort out|remove)( (the|all|my))* (volume|loudness|level) (differences|jumps|changes|swings|spikes|variations|inconsistenc(y|ies))( .*)?",
        r"(match|align)( (the|all|my))* (volume|loudness|audio levels?|levels?)( (of|between|across|for|on)( .*)?)?$",
        r"normali[sz]e( (it|everything|all|this|the (audio|sound|video)))? (to|at) -?<n>",
    ),
    rule("replace_audio", r"(set|make|have) <[favj]> (as|be|to be) the (new |only |main )?(audio|sound)( track)?$"),
    rule(
        "mute",
        r"^((make|have|keep|turn|get|put) )?(everything|all( (the|other))*( (audio|sounds?|tracks?))) (silent|muted|quiet|off|mute) (except|apart from|other than|besides|but)( for)?( (the|my))* (?P<except_track>music|bgm|soundtrack|song|voice-?over|voices?|speech|narration|dialogue)$",
        r"^(everything|all( (the|other))*( (audio|sounds?|tracks?))) (except|apart from|other than|besides|but)( for)?( (the|my))* (?P<except_track2>music|bgm|soundtrack|song|voice-?over|voices?|speech|narration|dialogue)( (is|are|should be|must be|to be))? (silent|muted|quiet|off|mute)$$",
        r"only( (the|my))* (?P<except_track>music|bgm|soundtrack|song|voice-?over|voices?|speech|narration|dialogue)( (should|must|has to|to|is|can))* (be )?(audible|heard|play(ing)?|on|left)$",
    ),
    rule(
        "mute",
        r"^((the |my )?(video|clip|film|it|everything|version|copy) )?(with no|without)( (any|all))* (sound|audio)( at all)?$",
        r"(want|need|make|give me|have)( (the|it|this|a|an|my|video|film|clip|version|copy|copies))* (with no|without|(that is|to be))( any)? (sound|audio|silent)( at all)?$",
    ),
    rule(
        "unmute",
        r"(give|get|put|bring|return)( [\w'<>]+){0,3}? (its|the|their|original|my)?( (sound|audio|voice))+ back( on)?( .*)?",
        r"(want to |wanna |let me )?hear( (the|its|original|camera|source|my|real))* (audio|sound)( (of|on|in) (the )?[\w<>]+)? again",
        r"(put|bring|switch|turn)( back)?( (the|its|original|camera))* (audio|sound) (back|again)( (in|on))?( .*)?",
    ),
    rule("normalize_audio", r"(make|get|have|want|keep|set)( (all|the|every|each|both|my|clips?|videos?|shots?|everything|voices?|them|speakers?|parts?|sound|audio|of))+( (sound|be|at|to|equally|just as|play))* (equally loud|the same (loudness|volume|level)|equal (in )?(volume|loudness)|even(ly loud)?|as loud as each other|at one (level|volume))( .*)?"),
    rule("extract_audio", r"(make|create|get|give me|build|produce)( (an?|the|just))* (mp3|wav|m4a|aac|flac)( file)? (out of|from|of)( .*)?"),
    rule("music", r"(the |my |this )?{music} (should|must|needs? to|has to|could) (be|sound|feel)( (more|less|a|bit|little|much|really|something|very|and))* ({mood}|faster|slower|happier|sadder|calmer|darker)( .*)?", replace=True),
    rule("extract_audio", r"(take|get|pull|remove|strip|lift)( (the|all))* (audio|sound)( track)? (out of|off|of|from)( [\w'<>-]+){0,4}? (as|to|into|in) (an? )?(mp3|wav|m4a|aac|flac|audio)( (file|format))?( .*)?"),
    rule("mute", r"^(no|without|kill|cut|remove|drop|lose|strip|mute|silence)( (the|any|all|original))* (audio|sound)( (for|in|on|during|from|at|over))+ (the )?(<i>|<c>|<t>|first|last|final|opening|intro|outro|beginning|start|end|whole)( .*)?"),
    rule("mute sfx", r"(bleep|(?<!a )beep|censor)( (it|that|this|out|over|the|swearing|language|words?|audio|sound|voice))* (at |from |between )?<i>( .*)?", name=(None, "beep")),
    rule(
        "replace_audio",
        r"(use|put|take|play|lay|with) <[favj]>( [\w'-]+){0,2}? (instead of|in place of|rather than|over|as|for)( (the|my|its|original|existing|source|current|bad|only|new|main|sole))* (camera|video|original|source|on-?set|recorded|clip|footage)?('s)? ?(audio|sound)( track)?( .*)?",
        r"({swap})( (out|the|my|its|original|existing|source|camera|video|video's|clip's|current|recorded))* (audio|sound|voice|dialogue|speech|talking)( track| recording)?( (with|for|by|to|out for)) <[favj]>( .*)?",
    ),
    rule(
        "denoise_audio",
        r"((there'?s|there is|i (can )?hear|it has|we have)( [\w'-]+){0,4}? |(too much|a lot of|lots of|so much) )(background |wind |room |fan |traffic |street |mic )*(noise|hum|hiss|static|buzz(ing)?|wind|echo|reverb|rumble|crackle|interference|feedback)( (in|on|behind|from|under) .*)?",
        r"(the |this |that )?(room |wind |background |traffic |fan |mic |microphone |street |constant |annoying )*(echo|reverb|noise|hiss(ing)?|hum(ming)?|static|wind|buzz(ing)?|rumble|crackle)( in the background| on the (mic|recording|audio))? (is|are|'s|was|sounds?|gets?|keeps?|drives me|ruins|bothers me|bugs me)( .*)?",
        r"(noisy|hissy|echoey) (audio|sound|background|recording)",
        r"(audio|sound|recording|mic|it|voice)('s| is| sounds) (too |very |so |really |all |a bit )*(noisy|hissy|echoey|muffled|scratchy|crackly|boomy|full of (noise|hiss|hum))",
        complaint=True,
    ),
)
"""Asked about before what is cut, put on or spoken: "no sound for the first 3 seconds" shortens
nothing, and "give the narration more volume" speaks nothing."""
