"""English shapes of what a request is about: clips, things, what was spoken of, looks."""

# One way of saying it a line, however long: a table is read by its first column.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from ..patterns import NEVER, any_of
from . import nouns

LAYER = r"({music}|{captions}|{title}|{lower_third}|voice-?overs?|narration|vocals|text|headline|logos?|watermarks?|stickers?|transitions?|fades?|(sound )?effects?|filters?|colou?rs?|fonts?|overlays?)"
PART = r"(?![- ](clips?|videos?|footage|parts?|sections?|scenes?|shots?|bits?|segments?|montage|files?|recordings?|takes?|sequence|in between|(and|to) (the )?(video|footage|picture|clips?|beat|music))\b)"
"""After which such a word is no thing but says which part of the film is meant."""
LAYERED = any_of(
    rf"[a-z]+( (up|off|out|away|down|only|just))* ((the|my|our|all|every|each|this|that|these|those|background|opening|closing|intro|main|new|first|last|end) )+{LAYER}(?![\w-]){PART}",
    rf"[a-z]+ ({{music}}|{{captions}}|titles|transitions)(?![\w-]){PART}",
    rf"([\w'<>-]+ ){{1,6}}?(of|off|from) (the|my|our) ((very )?(start|end|beginning|front|back) of (the|my) )?({{music}}|{{captions}}|{{title}}|voice-?overs?|logo|watermark|transitions?|sound effects?|colou?rs?)(?![\w-]){PART}",
)
"""What a request for the film is really about: something that lies over it or is heard in it."""
NO_OBJECT = any_of(
    r"speed|pace|tempo|mode|effects?|a|an|and|but|or|for|to|into|onto|in|on|at|of|with|so|because|by|from|then|please",
    r"now|too|as|when|while|if|until|after|before|during|again|first|there|instead|except|it|is|are|up|down|more|much",
    r"starting|beginning|only|over|through|throughout|like|not|than|using|via|per|every|each|right|back|off|out|where|that|which|slightly",
    r"overall|here|also|asap|pls|\w+ly",
)
"""Words after a verb that name nothing it could be meant for."""
WHOLE_OR_PLACE = any_of(
    r"(this|that|these|those|them|all)\s*$|top |bottom |left |right |upper |lower |cent(er|re)|middle |corner|edges",
    r"sides|whole |entire |everything|(the )?rest\b|thing",
)
"""What a verb is meant for when it is the whole, or a place in the picture."""
STYLE_LEAD = any_of(
    r"in|with|and|a|the|at|on|of|to|use|using|font|size|be|as|should be|make it|make them|keep|keeping|style|styled",
    r"display|show|place|put|position|them|it|text|sentence by sentence|sentence|line by line|clean|minimal|placed",
    r"letters",
)
"""What comes before the first word of a style."""
STYLE_REST = any_of(
    r"{style_word}|font|text|letters?|colou?rs?|background|box|outline|shadow|style|corner|screen|middle|the|of|at|in",
    r"on|a|with|and|frame|highlight|marking|animation|centered|size|<n>|<t>|<p>|aligned|black|for|side|part",
)
"""What may stand between and after the words of a style."""
THINGS = {
    # Clips.
    "except_clip": r"(except|but|other than|apart from|besides|excluding)( for| not)? (<c>)",
    "before_clip": r"(before|into|at the (start|beginning) of) <c>",
    "each_clip": r"(each|every|all( of)?( the| my)?) (clips?|shots?|segments?|scenes?)(?! together)",
    "others": r"(?<!every )(?<!each )(the )?(others?|other (clips|ones|parts|shots|scenes)|rest|remaining (clips|ones|parts)|everything else)(?! of (the )?(track|music))",
    "ends_with_clip": r".* (to|on|in|for|over|from|of|at) (the |my )?<c>",
    "intro_and_outro": r"intro-and-outro",
    "both_ends": r"both-ends",
    # What was spoken of before.
    "pronoun": r"(?<!so )(?<!until )(?<!till )(?<!so that )(?<!because )it|them|those|that(?=$| (one|too|down|up))|this(?= one)",
    "about_them": any_of(
        r"it|them|those|these|there|him|her|which",
        r"(that|this)(?! (video|film|movie|footage|recording|whole))",
        r"the (result|output|answer|findings?)",
    ),
    "stands_for": r"it|them|those|(?<=turn )that(?= (up|down|off))",
    "one_of": r"(?<=add )(some|one)|(?<=put )(some|one)( in| on)?|(?<=give it )(some|one)|(?<=insert )(some|one)|(?<=use )(some|one)",
    "again_named": r"(the|that|this|those|these|both|each) ((new|generated|found|first|ai|final) )?(?P<thing>[a-z]{3,}?)s?",
    # A thing, named.
    "thing": r"((the|my|our|that|this|some|a|an|any|annoying|background|constant) )*({music}|{voice}|{captions}|{title}|{lower_third}|{lettering}|{audio}|logo|watermark|hum|hiss|(background |wind |room )*noise|echo|static|rumble|whoosh|sound effect|fade|transition)s?",
    "definite": r"(the|my|our|that|this|those|these|all|any)\b.*",
    "indefinite": r"(?!(a (bit|little|touch|tad|notch|lot))\b)(an?|some) [^<]*",
    "object": rf"\s+(?!{WHOLE_OR_PLACE}|({NO_OBJECT})(?!\w))[a-z]{{3,}}",
    "acted_on": nouns.ACTED_ON,
    "acted_on_bare": nouns.ACTED_ON_BARE,
    "said_of": nouns.SAID_OF,
    "place_of_thing": nouns.PLACE,
    "other_things": NEVER,
    "seen_moment": nouns.MOMENT,
    "place_lead": r"(but|and|only|just|exactly|right|well|so|oh|please)( (but|and|only|just|exactly|right|please))*",
    "purpose": nouns.PURPOSE,
    "layer_object": LAYERED,
    "seen_scope": any_of(
        r"(parts?|bits?|sections?|segments?|portions?|moments?|places|scenes?|clips?|shots?) (where|when|in which)",
        r"(the|all|all the|every|each|any|my|only|those|both|on|for|in|during|over) (?!({unseen})\b)[a-z][a-z-]+ (clips?|shots?|scenes?|parts?|moments?|bits?|sections?|segments?|portions?)(?! of (the )?(music|song))",
        r"only (the|my|that|those) (?!({unseen})\b)[a-z][a-z-]+ (footage|videos?|films?|recordings?|takes?)",
        r"(freeze([- ]frame)?|pause|hold|stop)( it| the (video|picture|frame))? (on|at|when|as) (the|a|my|his|her|their) (?!({unseen}|frame|spot|position|mark|cut|playhead|cursor|beat)\b)[a-z]+",
    ),
    "held": r"hand-?held|drone|go-?pro|i?phone|action cam|dash ?cam|camera|selfie|bumpy|wobbly|jittery|jerky|unsteady|moving|walking|bike|car",
    "playhead": r"{here}",
    # The user's own words.
    "scare_quoted": r"(?<=the |ese |ose |all |any |our )[\"'“‘`](?P<said>(the )?({silence}|{repeats}|{filler}|downtime|down-?time|down time|dead space))[\"'”’`]",
    "quoted_kind": r"<q>(?= (transition|effect|filter|look|preset)s?)",
    "content": r"((it|this|that|they|which|the (title|text|card|words?)|with the (text|words?)|and|saying|reading|with) )*((should|must|could|has to|needs to|to|will|can) )*((say|read|be|says|reads|saying|reading)( the words?)? )?<q>( \(?(for |lasting )?<t>( long)?\)?)?",
    "saved_as": r"(as|to|named|called|into) <[vja]>",
    # How it is to look or sound.
    "described_as": r"({style_word})([ ,-]+({style_word}))*",
    "named_look": r"([\w&-]+ )*({filter})s?",
    "style_only": rf"(({STYLE_LEAD}) )*({{style_word}})([ -]({STYLE_REST}))*",
    "tone": r"((with|in|use|using|keep) )?((an?|the) )?([\w'-]+ ){1,4}(tone|voice|style|vibe|wording|language)",
    "manner": any_of(
        r"in ((bright|dark|light|neon|pastel|hot|deep) )?({colors})(?! and white)",
        r"slowly|quickly|gradually|gently|suddenly|abruptly|dramatically|randomly|diagonally",
    ),
    "fades_to": r"(to|into|from|through)( (a|solid|pure|plain|full|complete|total|bright|dark|deep|light))* (black|white|red|blue|green|yellow|orange|pink|purple|gold|cyan|magenta|gr[ae]y|brown|teal|silver|navy|beige)(?! and)",
    "exchanged_for": r"(for|with|into|by|to) [^<]*\b(cuts?|dissolves?|cross-?fades?|wipes?|fades?|slides?|zooms?|dips?)( transitions?)?$",
    "mood_last": r".*\b{music}( track)?((:| -|,)? ([\w-]+ )*?({mood}))?",
    "mood_only": r"(something |anything )?({mood}|slow|fast)([ -]({mood}|slow|fast))*( (vibe|feel|mood|tone)s?)?",
    "voice_only": r"(in|with|using|use|make it) an? (\w+ )?(male|female|man'?s?|woman'?s?) (voice|narrator|speaker)",
    "spared_colors": r"((do not|don'?t|never|without) (touch|chang|alter|affect|mess with)\w*|((but|and|yet|while|still) )*(keep|leave|preserve)(ing)?) (the |any |its |my |all |original )*colou?rs?\b.*",
    "spared_length": r"((but|and|yet|while|still) )*((keep|leave|preserve)(ing)? (the |its |it )?(same |original |total |overall )*(length|duration|run ?time)( the same)?|(at|with) the same (length|duration)|without (changing|shortening) the (length|duration))( .*)?",
    "spared_frames": r"((but|and|yet) )*(do not|don'?t|without|never) (cut|trim|remov|delet|los)\w*( (or|and) [\w ]+)? (anything|a thing|any of it|something|footage)( .*)?",
    "silent_after_all": r"((but|and|yet) )*((keep|leave|make)(ing)? it (silent|mute|muted|quiet)|(no|without)( any)? (sound|audio))( .*)?",
    "heard_music": r"((but|and|yet) )*(keep|leave)(ing)? (the |my )?{music}( .*)?",
    "unlettered_after_all": r"((but|and|yet) )*(i don'?t want|no|without)( any)? (text|words|letters|captions|subtitles)( on (it|the (video|screen)))?",
}
