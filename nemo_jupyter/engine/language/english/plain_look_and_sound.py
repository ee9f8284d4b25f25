"""Plain English for picture, words on it, and sound: a verb, a thing, how much, and where."""

# One way of saying it a line, however long: a table is read by its first column.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from ..lexicon import rule

THE = r"( (the|my|our|his|her|their|this|that|these|those|all|any|some|every|each|of))*"
BIT = r"( (a|an|bit|little|tad|touch|notch|lot|much|way|far|slightly|somewhat|even|more|too|so|very|really|pretty|quite|rather|kind of))*"
FILM = r"(video|film|clip|footage|recording|picture|image|intro|outro|whole thing|it|this|everything|<c>|<i>|(first|last|final|opening|closing) <t>)"
SIDE = r"((top|upper|bottom|lower)[- ](left|right)([- ]hand)?|left([- ]hand)?|right([- ]hand)?|top|upper|bottom|lower|cent(er|re)|middle)"
TONES = r"(shadows|highlights|mid-?tones|blacks|whites)"
QUALITY = r"(high|higher|highest|best|better|max|maximum|top|full|great)"
SAY = r"( (that (says|reads)|saying|reading|which (says|reads)))*:?"

LOOK = (
    rule("blur", rf"(blur|defocus|(apply|put|add|use)( an?)?( \w+)? blur)( out)?( (to|on|over|across))?( (just|only))?( the)? {SIDE} (half|third|quarter|side|part|portion|edge|corner|strip|area)( .*)?", r"(blur|defocus)( out)?( the)? (cent(er|re)|middle)( of the (frame|picture|image|screen))( .*)?", r"(apply|put|add|use)( an?)?( \w+)? blur (to|on|over|across) the (cent(er|re)|middle)( of the (frame|picture|image|screen))( .*)?"),
    rule("ask", r"(make|get|turn|have|push)( the| my)* (shadows|blacks) (look )?(a bit |slightly |a little |more |much )*(warm|cool|blu|orange|teal|green|red|purple|pink|yellow|cold)\w*( .*)?", rf"(warm|cool|tint|colou?r)( up| down)?( the| my)* {TONES}( (up|down|a bit|slightly|a little|{{colors}}))*$", r"(make|get|turn|have|push|darken|brighten|deepen|open up|bring (up|down)|crush|lift)( the| my)* (highlights|mid-?tones|whites)( (look|up|down|a|bit|slightly|little|more|much|less|warmer|cooler|bluer|brighter|darker|softer|brown|pop|punchier|{colors}))*$", topic="grading"),
    rule("color", r"(cut|slash|trim|knock|dim)( back| down)?( (the|some))* (brightness|contrast|saturation|exposure)(?! (to|by) )"),
    rule("color", rf"(make|get|have|keep){THE} {FILM}( to)?( (look|be|feel|appear))?{BIT} (brighter|darker|warmer|cooler|less dark|less bright|less saturated|more (colou?rful|vibrant|saturated|contrasty|vivid)|less (colou?rful|vibrant|contrasty))(?= |$)"),
    rule("transition", r"(smooth|soften|ease|smoothen)( (out|over|up))?( (the|all|my|those|these|hard|harsh|abrupt|rough|sudden|every|each|any))* (jump |hard )?(cuts?|transitions?|scene changes?|joins?)( between .*)?$", kind="smooth"),
    rule("transition", r"(blend|dissolve|crossfade)( (smoothly|gently|softly))? between( (the|all|each|every|my|these|of))* (clips?|scenes?|shots?|cuts?|<c>( and <c>)?)( (smoothly|gently|softly|for|over|with|in|<t>|a|of))*$", kind="crossfade"),
    rule("transition", r"(add|put|use|set|insert|apply|throw in|include|place)( (some|a|an|nice|simple|quick))* wipes? (across|between|in between|on|at|to)( .*)?", kind="wipe"),
    rule("transition", r"^(the |my |all |all the )?(clips|cuts|scenes|shots) (should|must|need to|have to) (fade|dissolve|crossfade|blend|melt)( (into|to|between) (each other|one another|the next( one)?))?$", kind="fade"),
    rule("stabilize", rf"(make|get|have|keep){THE} (video|film|clip|footage|recording|picture|image|shot|camera|it|this|everything|<c>)( (look|be|feel))?{BIT} (less (shaky|wobbly|jittery|jumpy|bumpy|bouncy)|more (stable|steady)|steadier|stable|steady)( .*)?"),
    rule("stabilize", r"(calm( down)?|tame|lessen|take|smooth(en)?( out)?|iron out|minimi[sz]e|remove|reduce|clean up|get rid of|fix|take out)( (the|my|this|all|any|that|handheld|camera))* (shaky[- ]cam|shaky (camera )?(movements?|motion)|jitters?|shak(e|es|ing|iness)(?! effect)|(camera )?(wobble|bumps))( .*)?"),
    rule("stabilize", r"(smooth(en)?( out)?|de-?shake|stabili[sz]e|steady|(apply|add|use|run|put) stabili[sz]ation (to|on))( (the|my|this|our|all|every|each|of|shaky|handheld|hand-held|drone|gopro|action|cam|phone|raw|whole|entire))* (<v>|<c>|video|footage|clips?|recording|film|shots?)$"),
    rule("overlay", r"(put|show|place|play|arrange|display|lay)( [\w'<>.-]+){0,6}? (next to each other|beside each other|alongside each other)( .*)?", kind="split_screen"),
    rule("overlay", r"(put|place|add|insert|show|use|have|overlay)( (the|my|video|clip|file))* (?P<file><v>)( as)( (an?|the|my|small|little|tiny))* (overlay|window|inset|pip|picture-in-picture|face ?cam|webcam)( .*)?", r"use( (the|my))* (?P<file2><v>) ((on top of|over)( the)?( main)? (video|footage|film)|in the( (top|bottom|upper|lower|left|right))+( corner)?)$", kind="pip"),
    rule("zoom", r"((add|put|use|do|throw in|insert|apply|create|have|with)( (it|an?|some|the))* )?((crash|dramatic|gradual|snap|dynamic|cinematic|punchy) )+(zooms?|push|punch)([- ]?(in|out)s?)?( effects?)?(?! (transitions?|cuts?|between|blur|call|meeting|recording|(on|at|to|into|towards) (the|my|his|her|me|him)))"),
    rule("gif", r"(get|give|make|create|grab|produce)( me)?( an?)?( (animated|looping|short|little|quick|small|<t>))* gif( (of|from|out of) (<c>|it|this|that|<i>|the (video|clip)))?$", r"(save|turn|make|convert|export|render)( (just|only|the))* (<c>|it|this|that|<i>|video|clip)( (in)?to| as)( an?)?( (animated|looping|short|small))* gif$"),
    rule("unsupported", r"(zoom (in )?and )?enhance( (the|that|his|her|this))* (licen[cs]e|number) plates?( .*)?", r"zoom( in)? and enhance\b( .*)?", what="locate_on_screen"),
    rule("background", r"(apply|set|make)( an?)? (plain |solid )?(black|white|red|blue|green|gr[ae]y) background( (behind|to|for|on|around) (it|the (video|clip|frame|picture)))?$"),
    rule("export", rf"(render|output|save|export|download)( (it|the|this|my|final|video|film|clip|edit))* (in|at|with)( the| a)? {QUALITY}( possible)? quality$", rf"^((an?|the|want|need|give me|get me|do|i) )*{QUALITY}[- ](quality|res(olution)?) (export|render|version|output|file)$", quality="high"),
)
"""Pictures: what is named with a side of the frame, a tone, or how steady it is."""
WORDS = (
    rule("caption", r"({add}|burn)( (some|in))* {captions}( (in|at)( [\w'-]+){1,3}?)? (with|on|in|over) (an? )?(({style_word}|solid|dark|rounded) )*(background|box|bar|backdrop)( .*)?"),
    rule("text_style", r"(put|place|show|display|have)( (the|my))+ {lower_third} (at|in|on|near|to) (the )?(very )?(top|bottom|left|right|cent(er|re)|middle|upper|lower)( .*)?"),
    rule("caption", r"(put|turn|change|switch|convert|set|make|get)( (the|my|our|these|those|all))* {captions}( (language|text))? (in|into|to) {tongue}$"),
    rule("text_style", r"(show|display|keep|leave|hold|have)( (the|my|this|that|opening|main))+ ({title}|{lettering})( (on[- ]screen|on|up|visible|there))+ (for|until|till|to) (<t>|the (very )?end|the whole .*)$"),
    rule("text_style", r"(have|make|let|get)( (the|my|this|that))+ ({title}|{lettering})( (text|card))? type (itself|themselves)( (out|in|on))?"),
    rule("text_style", r"(change|edit|update|rename|re-?word|switch|re-?title|replace|set|swap)( [\w'-]+){0,4}? from <q> (to|into) (?P<text><q>)( .*)?"),
    rule("text_style", r"(change|edit|update|rename|re-?word|switch|re-?title|set)( (the|my|this|opening|main))* ({title}|{lettering})( (text|card))? (so|so that) it (says?|reads?) <q>( .*)?"),
    rule("text_style", r"(put|place|bring|drag|push|pull|slide|nudge)( (the|my|our))+ ({title}|{lettering})( a bit| slightly| a little)? (to|down|up|lower|higher|further)(?! (the )?(video|clip|film|footage|start|end|beginning))( .*)?"),
    rule("caption_style", r"(bring|place|drag|slide|push|pull|nudge)( (the|our|my|these|those|all))+ {captions}( (a|bit|little|slightly|further|more))* (up|down|higher|lower|((to|at|in|into|on|near|towards?) (the )?(very )?(top|bottom|cent(er|re)|middle|left|right|upper|lower)))( .*)?"),
    rule("caption_style", r"(bump up|bump|adjust|enlarge|reduce|increase|decrease|change|lower|raise)( (the|my|our|all))* (captions?|subtitles?)( (text|font|letter))* (size|font|colou?r)( .*)?"),
    rule("caption", r"^(i )?(create|get|give me|generate|want|need|make|needs|should have|has to have|add)( (some|with))?( (bold|big|large|yellow|white|animated|simple|clean|small|minimal))+ {captions}(?! (bigger|smaller|bolder|in|to the))( (on|at|for|throughout|from)( .*)?)?$"),
    rule("caption_style", r"(get|have|make|change|keep|turn|want|need|i'?d like)( (the|my|our|these|those|all))+ {captions}( (to|in|an?|be|look|much|bit|little|more|less|twice as|font))* (bold(er)?|bigger|smaller|larger|big|small|stand out|readable|legible|visible|easier to (read|see)|{colors})( .*)?"),
    rule("text", rf"(burn|bake)( in)?( (the|some|a|an|line of|bold|big|in))* (text|words?|phrase|line|message|line of text){SAY} <q>( .*)?"),
    rule("title", r"(add|put|insert|create|make|include|show|display|use|place|have)( (a|an|the|my|big|bold|animated|opening|intro|short))* (title|intro card|opening card|title card) which (says|reads) <q>( .*)?"),
    rule("watermark", r"(brand)( (it|this|the video|my video|everything|every clip))+ with( (the|my|our))* (<j>|logo)( .*)?"),
)
"""Words that are there already keep what they are: "put the title lower" adds none."""
LOUD = r"(louder|quieter|softer|lower|higher|less loud|less quiet|not (so|as|that) loud|more quiet)"
SPOKEN = r"(talk|speak|spe[ae]k|speech|voice|dialog|narrat|say|convers|someone|anyone|somebody)"
SOUND = (
    rule("extract_audio", r"(lift|dump|pull|split off|isolate|strip)( (just|only))?( (the|its))? (audio|sound)( track)? (to|as|into) (an? )?(mp3|wav|m4a|aac|flac)( file)?$"),
    rule("normalize_audio", r"(keep|make|get|have)( (the|my|all|our))* (volumes?|loudness|audio|sound|levels?|volume levels?)( more)? (consistent|even|uniform)( (throughout|everywhere|across .*))?$", r"(get|bring|set|put|take)( (the|my|all|our|whole|overall))* ({audio}|{voice}|mix|master|everything)( levels?)? (to|at) <l>", r"(fix|correct|even out|sort out|repair)( (the|my|all))* (uneven|inconsistent|unequal|varying|different) ({audio}|audio levels?|volumes?)( .*)?", r"(keep|make|get)( (the|my|all|our))* {audio}( levels?| volumes?)?( more)? (consistent|even|uniform|the same)( .*)?"),
    rule("volume", rf"(make|get|have|turn|put|keep)( (the|my|his|her|their|our|that))+ {{heard}}( (volume|level)s?)?( (to|be|sound|a|an|bit|little|tad|touch|notch|lot|much|way|slightly|somewhat|even|<[pbx]>))* ({LOUD}|loud)( by <[pb]>)?( overall)?{{scope}}$"),
    rule(
        "volume",
        r"^(\+ ?)?(<[bp]> )?(more|less) (volume|loudness|level)( (on|for|to|of|in)( (the|my))* ({heard}|<c>)( .*)?)?$",
        r"^<b> (more|less|louder|quieter)$",
        r"^<x> the (level|volume|loudness) of( (the|my))* {heard}{scope}$",
    ),
    rule("volume", rf"(i'?d prefer|prefer|want|like|need|i'?d like|add)( (the|my|his|her|background))+ {{heard}}( to be)?( (a|bit|little|much|lot|slightly))* {LOUD}$"),
    rule("volume", r"(don'?t|do not|dont|never|not|remove)( (want|let|make|like|need|have))?( (the|my|background))* {heard}( (to|be|get|play|is|so|too|that|very|as|overly))* loud( .*)?", r"(the |my )?{heard} (shouldn'?t|should not|can'?t|ought not to) (be|get|play)( (so|too|that|as|very|overly))* loud( .*)?", direction="down"),
    rule("volume", r"(can|could) (hardly|barely|scarcely|not) (really )?hear( (the|my|his|her|their|this))* ({voice}|{music}|{audio}|him|her|them|me|myself|anything|it)", direction="up"),
    rule("volume", r"(the |my |our )?{heard}( (volume|level))? (is|was|sounds?|seems?|feels?|are|were)( (way|a|bit|little|kind|of|pretty|rather|too|so|very|really|quite|still|far))* (loud|quiet)(?! (enough|and clear))(?=$| (in|on|at|during|for|from|so|<|please|fix|here|there|now|compared|over|under|relative))"),
    rule("volume", r"(put|set|bring|turn|adjust|change|take)( (the|my))* (volume|level|loudness) (of|for|on)( (the|my|background|bg))* {heard}( (up|down))?( (to|at|around))+ (<p>|<b>)(?!.* (when|while|during|under)).*"),
    rule("volume", r"(lower|raise|turn (down|up)|reduce|quiet|soften|knock down|dial back|drop)( (the|my))* (volume of (the )?)?({music}|audio|sound|volume|audio level|sound level){BIT}( (somewhat|a bit|a little|slightly|a lot|a touch))$".replace("{BIT}", BIT)),
    rule("duck", rf"(fade|bring|pull|turn|lower|take|dip|drop|quiet|soften|duck)( down)?( (the|my|background|bg))* {{music}}( (volume|level))?( down)? (when|while|whenever|during|under|any ?time|every ?time|if)\b[^,]*{SPOKEN}.*"),
    rule("duck", r"((turn|switch) off|disable|remove|stop|no|without)( (the|my|all|any))* ((auto|audio|music|sidechain|volume|voice)[- ])*(duck(ing)?|side-?chain(ing)?)( .*)?", enabled=False),
    rule("duck", r"(add|use|apply|turn on|enable|do)( (some|the|an?))* (music|audio|auto|sidechain)[- ]duck(ing)?( .*)?"),
    rule("music", r"(add|mix|lay|layer|put|play|drop|slip|bring|set|throw|include|insert|use)( (in|down))?( (some|an?|the|nice|bit of))*( ({mood}|{instrument}|{genre}|acoustic|soft|gentle|upbeat))* {music} (behind|under|underneath|beneath|below)( the| my)? (talking|voice|speech|dialogue|narration|voice-?over|conversation|words)$"),
    rule("music", r"(lay|put)( down)( (some|a|an|bit of|nice|background))*( ({mood}|{instrument}|{genre}))* ({music}|beats?|track)$"),
    rule("denoise_audio", r"^noise[- ]reduc(e|ing)( .*)?", r"(add|apply|use|run|do)( (an?|some|the))* de-?nois(e|ing)( .*)?"),
    rule("replace_audio", r"({swap}|swap out)( (out|the|my|its|original|existing|source|current|camera|video'?s?))* (audio|sound)( track)? (with|for|by|to)( (an?|the|my|our|his|her|clean|new|better|separate|proper|own|recorded))* (voice-?over|narration|recording|audio|take) (that |which )?(i|we|he|she)('ve| have)? (recorded|made|did|uploaded|added|sent)( .*)?"),
)
"""Sound: how loud a thing is to be or is, what goes down under speech, and what goes under it."""
