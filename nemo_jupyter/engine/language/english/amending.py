"""English that amends the turn before: how such a sentence begins and ends, and what it says."""

# One way of saying it a line, however long: a table is read by its first column.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from ..patterns import any_of

NO = any_of(
    r"nope|nah|sorry|oops|whoops|wait|actually|on second thought|scratch that|my (bad|mistake)|not that(?=,)|not <c>(?=,)|i (actually )?meant?|i said|i wanted",
    r"no(?=[,;.:!-]| -| <| (make|put|use|try|i|only|just|at|to|by|the other|more|a bit|a little|in)\b)",
)
"""How a correction begins."""
SMALL = r"except(?= (only|just)\b)|ok(ay)?|hmm+|oh|ah|please|well|now|then|so|but|and|also|plus|maybe|perhaps|better|rather|hey|yeah|yes|great|good|nice|cool|perfect|thanks|thank you|(can|could) you|let'?s"
"""What else may stand before what is said."""
END = r"(,? (please|now|then|too|as well|also|instead|rather|thanks|thank you|though|((would be|is|looks|sounds) (better|enough|fine))|tops|at most|max|after all|if possible))*"
IT = r"(it|that|this|them|those|these)"
FOR = r"((for|to|on|in|at|from|with|between|over|during|the|my|only|just) )*"
PLACE = r"(<c>|<i>|(first|last|final|opening|closing) <t>|intro|outro|beginning|start|end(ing)?|middle|(first|second|last|other)[- ]half|voice(over)?|music|speech|dialogue)( (clip|shot|segment|part|one|half|track|of (it|the (video|clip|film))))*"
SHOW = r"(show|display|move|put|place|shift|set|start|begin|play|have|bring|keep|let|slide|insert|add)"
SHOWN = rf"((make|let|have) {IT} (start|begin|appear|come in|show up|show|play)|{SHOW} {IT}( (in|up|on|on screen|start|begin|appear|be|come in|play|go))*|{IT} (should|must|needs to|has to|ought to|can)( (appear|start|begin|be|show|show up|come in|come|go|play|on|up|in))*|{SHOW})"

AMENDING = {
    "said": rf"(((?P<corrects>{NO})|{SMALL})( ?[,;.:!-]+)? )*(?P<core>.*?)((?<=>),? not <c>)?{END}",
    "instead": r"(?<!\bof )instead(?! of)|rather(?! than)$",
    "adds": r"(ok(ay)?,? |please,? |yes,? )*(and|also|plus)\b.*|.*\b(too|as well|also)",
    "only": r"((ok(ay)?|no|please|actually|sorry|and|but),? )*(only|just)\b.*|.*\bonly",
    # What is left of it.
    "take_away": any_of(
        rf"(remove|delete|drop|lose|scrap|ditch|kill|erase|cut|cancel|get rid of|take (out|away|off|back)) ({IT}|(the|that|this) (effect|edit|change|one|thing))( (out|away|off|again|completely))*",
        rf"(take|turn|switch) {IT} (off|out|away|back)( (again|completely))?|(i )?(don'?t|do not) (want|need) {IT}( any ?more)?",
    ),
    "put_back": any_of(
        rf"(put|bring|get|have|give me|i want|i need|i'?d like|add) ({IT}|(the |my )?(?P<thing>[\w'<>-]+( [\w'<>-]+)?)) back( in| again| there)?",
        r"(put|bring|get|give me|add) back (?P<thing1>(the |my )?[\w'<>-]+( [\w'<>-]+)?)|(restore|reinstate|undelete|keep) (?P<thing2>(?!(it|that|this|them|only|just)\b)(the |my )?[\w'<>-]+( [\w'<>-]+)?)",
        rf"(restore|reinstate|undelete) {IT}|(go |put it |set it )?back to (normal|before|(how|what|the way) it was)",
    ),
    "kept_after_removal": rf"(keep|leave|restore) {IT}( (there|in|on|alone|as it (is|was)|how it was))?|(don'?t|do not) (remove|delete|cut|mute|drop|lose|touch) {IT}",
    "all_but": r"(undo|revert|take back|remove|drop|scrap|reverse|roll back|cancel|lose)( (that|it|this|all|everything|the rest|those|both|of|the|last|edits?|changes?))*,? ((but|except|apart from|other than)|and (keep|leave))( (for|please|keep|leave|not|in|only))* (?P<thing>.+)",
    "without": r"(remove|delete|drop|lose|take (out|off|away|back)|get rid of|cancel|revert|undo|without|no|not|skip|leave out|minus|kill|ditch|scrap|turn off)( (all|any|more|of))*( (the|that|this|those|these|my|your))*( (last|new))? (?P<thing>.+)",
    # Where.
    "same_for": rf"(do|apply|repeat) {IT}( again)? (to|for|on|with|in) <c>|" r"((do|apply|repeat|make|use) )?(exactly )?(the |that )?same( thing| effect| change| treatment)?( again)?( (to|for|on|with|in|at|between))+ (?!all\b|every).*|(and )?(the )?(others?|rest)( (of them|clips|ones))?",
    "place": rf"((do|apply|repeat|use|make|put|show|place|move) ({IT}|the same)( again)? )?{FOR}{PLACE}( and {FOR}{PLACE})*|{FOR}(last|first|final) <n>( seconds)?",
    "moment": r"(at |on |from )?<t>",
    "only_there": rf"(only|just) (((do|apply) )?{IT} )?{FOR}{PLACE}|{FOR}{PLACE} only|(do|apply|use) {IT} (only|just) {FOR}{PLACE}",
    "not_there": r"(except not|not|except|excluding|without|leave out|skip|other than|apart from|everywhere (but|except)|all (but|except))( (for|on|in|the|to))* <c>( alone)?",
    "everywhere": rf"((do|apply|use|make|put|have) )?({IT} |(the )?same )?{FOR}(everywhere|everything|throughout|all( of (it|them))?|(all|every|each)( of)?( the| my)? (clips?|shots?|segments?|ones?|joins?|cuts?)|(the )?(whole|entire|full) (thing|video|film|movie|clip|timeline|project))",
    "edge_from": r"(from|starting at|beginning at) <t>",
    "start_at": rf"(start|begin)( {IT})?( (at|from))+ <t>",
    "edge_to": r"(to|until|till|up to|ending at) <t>",
    "bare_clip": r"(the )?<c>( (one|clip|part))?",
    # When.
    "begins": r"(starting|beginning) (at|from) <t>|(start|begin) (it|that|them) (at|from) <t>",
    "later": rf"({SHOWN} )?(back |forward )?(by )?<t> (later|after|further|forwards?|further on|to the right)|(delay|push back) {IT}( by)? <t>|push {IT} back( by)? <t>",
    "earlier": rf"({SHOWN} )?(by )?<t> (earlier|sooner|before|to the left)",
    "earlier_or_later": rf"({SHOWN} )?((a (bit|little|touch)|slightly|somewhat|even|much) )?(later|earlier|sooner)",
    "until": rf"((make|have|let) {IT} )?(end|stop|finish|disappear|fade|last|go away|be gone|run|play|stay)( {IT})?( (on|up))?( (at|until|till|by))+ <t>|(end|stop|finish|cut|hide|remove) {IT}( (off|out))?( (at|until|till|by))+ <t>|(keep|show|leave|play|hold) {IT}( (on|up|on screen))?( (until|till|up to))+ <t>|{IT} (should|must|needs to|has to) (end|stop|finish|disappear|go away|last|be gone)( (at|by|until))* <t>|(only )?(until|till|up to) <t>|(ending|stopping|ends|stops) (at|by) <t>",
    "lasting": rf"((only|just) )?(for|lasting) (only |just )?<t>|(make|have|let) {IT} (last|stay|run|be)( (up|on|on screen|on the screen|visible|for|only|just))* <t>|(keep|leave|hold|show|display) {IT}( (up|on|on screen|on the screen|visible|for|only|just))* <t>|{IT} (should|must|needs to) (last|stay|be (up|visible|shown|on screen))( (for|only|just))* <t>",
    "moved": rf"({SHOWN} )?((starting|beginning) )?(at|to|from|on|into|around)( the)? (<t>( mark)?|(very )?(start|beginning|end))( (of (it|the (video|film|clip)))|on(wards?)?)?",
    "at_the_start": r".*\b(start|beginning)\b(?! (at|from|on|to)\b)( of (it|the (video|film|clip)))?",
    "from_to": rf"((show|display|move|put|place|play|have) {IT} |{IT} should be (shown |on |visible )?)?{FOR}<i>",
    "a_bit_longer": rf"((make|keep|have|leave|hold|let) {IT}( (last|stay|on|up|on screen|run|for))* )?(for )?(a (bit|little) |slightly |even |much |way )?longer",
    "a_bit_shorter": rf"((make|keep|have) {IT} )?(a (bit|little) |slightly |even |much |way )?(shorter|briefer)",
    "so_much_more": r"(<t>|<n>( more)? seconds?) (more|longer|extra)|<n> more (seconds?|secs?)|(another|plus|add|one more|and) <t>( more)?|(make {it} )?<t> longer".replace("{it}", IT),
    "so_much_less": rf"(<t>|<n>) (less|shorter)|(make {IT} )?<t> shorter|<n> (fewer|less) (seconds?|secs?)",
    # How much.
    "correction": rf"((make|change|set|turn|try|do) {IT}( to)? |(make|try|use|do|go with|say|how (about|at)|what (about|at)|{IT}('s| is| should be| must be| needs to be)( (at|for|about))?|should be|to|at|by|with|for|only|just|about|around) ?)*(a )?(<[txnpbhgmrslcq]>)( (seconds?|secs?|long|opacity|transparent|volume|speed|of the (volume|speed|width|screen|size)|louder|quieter|faster|slower|wide|total|each|degrees?|times|is (enough|fine|plenty|better)))*",
    "film_or_part": r"(please )?make it( to)? <t>( long)?",
    "less": any_of(
        r"(a (bit|little|touch) |slightly |somewhat )?less( of (it|that))?|(not|don'?t make it) (that|so|quite so|quite that|as) (much|strong|fast|slow|loud|quiet|bright|dark|long|short|hard)",
        rf"(({IT}'s|{IT} is) )?((a (bit|little)|far|way) )?too (much|strong|fast|slow|long|extreme|heavy)|(tone|dial|take|turn) {IT} (down|back)( (a (bit|little|notch|touch)))?",
        r"half (that|of (that|it)|as (much|long|fast|strong|far))|halve (it|that)",
        rf"(make {IT} )?<x> (as )?(that|much|long|fast|strong|of (that|it))",
    ),
    "less_of": r"(less|a bit less|not so much|reduce the|tone down the) (?P<thing>.+)",
    "exactly_half": r"half\b.*|halve\b.*|<x> .*|not (that|so|as) (much|long)",
    "doubled": rf"double( ({IT}|as (much|long|fast|loud|strong)))?|twice( (that|as (much|long|fast|strong|far)))?",
    "more": r"((do|apply|repeat) )?((it|that|this|the same( thing)?) )?((a (bit|little|touch)|some|even|much|slightly) )?(more|further)( of (it|that))?|((a (bit|little|touch)|even|much) )?stronger",
    "the_other_way": r"(in )?the (other|opposite) (way|direction|side)( (a)?round)?|counter-?clockwise|anti-?clockwise",
    "bare_level": rf"((turn|bring|put) {IT} (back )?)?((a (bit|little|touch|notch)|even|much|still|too|slightly|way|back|some) )*(louder|quieter|softer|up|down|higher|lower|loud|quiet)( (a (bit|little|touch|notch)|some|again))?",
    "pace_only": r"((a (bit|little)|even|much|way|make it|go|too) )*(slower|faster|quicker|slow|fast)",
    # What.
    "filling": r"(with |use |add |put |just |no |and )*((crop|zoom|fill|letter-?box|pillar-?box|black|bars|blur|blurred|cropped|sides|edges|frame|screen|the|it|to|in|so|that|out|up|fills|filled|on|without|any|don'?t|do not|never|cropping|make|blurry) ?)+",
    "of_the_film": r"(the|this|my|our|whole|entire) (video|film|clip|footage|movie|picture|vlog|project|edit|thing|recording)\b",
    "done_to_it": rf"(?!(make|give|have|get|let|keep)\b)[a-z]+ {IT}( (up|down|out|off|too|a (bit|little)|(by|to) .{{1,12}}))*|(make|loop) {IT} (shorter|longer)|zoom (in|out)( on)? {IT}",
    "wording": rf"((make|have|let) {IT} (say|read)|(change|set|switch|turn) ({IT}|the (text|words|wording|title)) (to|into)|({IT}|the (text|title|words?)) (should|must|needs? to) (say|be|read)|say|use|try|write|put|with|it'?s|the (text|words?) (is|are))? ?<q>",
    "setting": rf"((make|change|turn|set|switch) {IT}( (to|into))?|use|try|do|go with|go for|pick|take|how (about|at)|what (about|at)|{IT} (should|must) be|should be|to|with|by|in) (?P<rest>.+)",
    "trying": r"(try|use|go with|go for|how (about|at)|what (about|at)|pick|take|change {IT} to|make {IT}) .+".replace("{IT}", IT),
    "refining": rf"((only|just) )?(((make|have|do) {IT} )?(to|from|with|in|by|over|using|longer than|shorter than|between) .{{1,30}}|(counter-?|anti-?)?clockwise|(horizontal|vertical)(ly)?|only (the )?(pauses|silences|gaps).{{1,30}})",
}
DEEDS = (
    (r"captions?|subtitles?|subs", ("caption", "caption_style")), (r"{music}", ("music",)), (r"{title}|titles?", ("title",)),
    (r"{lower_third}s?", ("lower_third",)), (r"(on-?screen )?(texts?|words)", ("text", "title", "lower_third", "text_style")), (r"logo|watermark", ("watermark",)), (r"timer|countdown", ("timer",)),
    (r"speed([ -]?up)?( changes?)?|slow[ -]?mo(tion)?|slow(ing)? down|tempo|pace", ("speed", "speed_ramp")), (r"zooms?|punch[- ]ins?|ken burns", ("zoom",)),
    (r"looks?|grad(e|ing)|filters?|luts?|colou?rs?|brightness|contrast|warmth|black and white|saturation", ("color",)), (r"blur", ("blur",)), (r"transitions?|cross-?fades?|wipes?|dissolves?", ("transition",)),
    (r"fade[- ]?ins?", ("fade_in",)), (r"fade[- ]?outs?", ("fade_out",)), (r"fades?", ("fade_in", "fade_out")), (r"effects?", ("effect", "blur")), (r"voice-?over|narration", ("voiceover",)),
    (r"stabili[sz]ation", ("stabilize",)), (r"mirror(ing)?|flip(ping)?", ("flip",)), (r"rotation|turn", ("rotate",)), (r"freeze( frame)?", ("freeze",)), (r"crop(ping)?", ("crop", "aspect")),
    (r"pauses?|silences?|gaps?", ("trim_silence",)), (r"ums?|fillers?( words)?|hesitations", ("remove_filler",)), (r"(sound effects?|sfx)", ("sfx",)), (r"volume( change)?", ("volume",)), (r"ducking", ("duck",)), (r"(the )?(cuts?|trims?|trimming)", ("cut", "cut_first", "cut_last", "trim", "trim_silence")),
    (r"(picture[- ]in[- ]picture|pip|overlay|split[- ]screen)", ("overlay",)), (r"background", ("background",)), (r"split", ("split",)), (r"(vertical|aspect|format|shape)", ("aspect",)),
)
"""What an operation is called once it was done."""
FITS = (
    (r"(don'?t|do not|no|without|never|not) crop\w*|uncropped", "pad"),
    (r"fill(s|ing|ed)?( (up|out))?( the)? (frame|screen)|crop(ped|ping)?|no (black )?bars|without( the)?( black)? bars|edge to edge|zoom(ed)? (in )?to fill", "crop"),
    (r"(black )?bars|letter-?box(ed|ing)?|pillar-?box(ed|ing)?", "pad"), (r"blur(red|ry)? (sides|bars|edges|background)|blur on the sides|(sides|bars|edges) (\w+ )?blur(red|ry)?", "blur"),
)
"""How a picture fills a shape that is not its own."""
