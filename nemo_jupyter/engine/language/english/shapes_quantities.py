"""English shapes around quantities: which time, amount or number is meant."""

# One way of saying it a line, however long: a table is read by its first column.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from ..patterns import any_of

PROPERTY = any_of(
    r"characters?|chars?|letters|lines?|a|showing|shown|displaying|displayed|image|photo|slide|picture|for|seconds?",
    r"opacity|transparency|transparent|opaque|see-through|volume|size|length|duration|height|width|per \w+|each|at|with|of|to|is|about|max|px|pt",
    r"points?|font|level|long|<[pbxtnrhsmg]>|[:, ]",
)
"""Words of a piece that only gives a property and its amount: "opacity 50%"."""
QUANTITIES = {
    # A place in time.
    "first_part": r"(the )?first <t>",
    "last_part": r"(the )?(last|final) <t>",
    "from_time": r"(from|starting (at|from)|after|beginning at|since) (the )?<t>",
    "until_time": r"(until|till|up to|before) (the )?<t>",
    "at_time": any_of(
        r"(at|around|@|on|to|after|from|starting( at)?) (the |about |exactly |second |minute |around )*(<t>)( mark)?",
        r"<t> mark",
        r"(at|@) (second |about )?<n>(?! ?(px|pt|percent|(character|char|word|letter|frame|point|pixel|degree|time|beat)s?\b|bpm|kbps))",
    ),
    "from_at": r"(at|@|starting( at)?) (the |about |around )?<t>( mark)?",
    "set_to": r"(set|change|make|adjust|shorten|lengthen)\b.* (to|be|last) (about |around )?<t>",
    "into_time": r"(in)?to (a |an |one |about |roughly )*<t>",
    "target_time": r"(into|to|for|until|till|up to|fills?|covers?|(?<!the )(?<!very )lasts?|reach(es)?|so)( (it|it's|is|the video|lasts|runs|be))*( (an?|about|exactly|the|total of|at least))* <t>",
    "fit_time": r"(to fit|(un)?till? (it|the (video|clip|film))('s| is| lasts| runs| takes| fits)*|fit|so (that )?it('s| lasts| is| fits| runs)|to last)( (in|into|within|to))* <t>",
    # How long a text or a picture is shown.
    "appears": r"(appear|show( up)?|start|begin|come in|come up|pop up)s?(ing)? (at|from|after) <t>",
    "disappears": r"(until|till|end(s|ing)? at|disappears? at|gone (by|at)|out at|stops? at|vanish(es)? at|(disappear|vanish|go(es)? away|go)s? after) <t>",
    "lasts": any_of(
        r"(title|text|headline|lower[- ]third|it) (for|to|last|lasts|stay|stays)( (for|on screen for|be|up for))? <t>(?! mark)",
        r"<t> long(?!er)",
        r"(on[- ]screen|visible|shown|up|displayed)( for)? <t>(?! mark)",
    ),
    "from_to_shown": r"(is |are )?(shown|visible|displayed|on screen) <i>",
    "throughout": r"(for|through|during) the (whole|entire) (video|thing|clip)|throughout|the whole time|all the way through",
    "to_the_end": r"(until|till|to) the (very )?end",
    "each": r"<[ti]> ?(each|apiece|per \w+|long|max|in length|(\w+ )?(clips?|shorts|reels|videos?|highlights?))",
    "per_image": any_of(
        r"<t> (each|per|for each|an? (photo|image|picture|slide))",
        r"(each|every|per)( \w+)?( (should|must|will|be|is|stays?|lasts?|shown|visible|on screen|up|for|at))* <t>",
    ),
    # An amount as it is, not a change of it.
    "absolute": r"(to|at|=|is|of|set)( (about|around|only))* ?(<[pxbn]>)|(<[px]>) (speed|of|volume|normal)|play(s|ed)? (it )?(<[px]>)(?! (slower|faster|quicker|louder|quieter|more|less))",
    "lowered_by": r"by (about |around )?<p>",
    "bare_speed": r"({pace})( (down|up|back|to|at|of|=|:|is))* <n>(?! ?(%|percent|frames?|seconds?|s\b))",
    "opacity": r"(opacity|transparency)( of| at| to|:)? ?<p>|<p> (opacity|opaque|transparency|transparent)",
    "of_size": r"(size|scale|width)( of| at|:)? ?<p>|<p> (of the (width|height|frame|picture)|size|wide)",
    "point_size": r"(size|font)( (to|of|is|the|my|{captions}|{lettering}|:))*:? ?<n>|<n> ?(pt|px|point|pixels)",
    "line_length": r"(max(imum)?( of)? )?<n> (characters?|chars?)( (per|a) line)?",
    "lengthens": r"longer|extend|lengthen|increase",
    "amount_only": r"(for |lasting |(with (a )?)?duration( of)? |of |over |about |each |length )*<t>( (each|long|duration|in length|per \w+))*",
    "property": rf"({PROPERTY})+",
    # A part of the picture.
    "all_sides": r"(all( (the|four|its))*|every|each|around the|outer) (sides?|edges?)|(?<!top )(?<!bottom )(?<!left )(?<!right )edges|all (the way )?(around|round)",
    "box_x": r"x( ?[=:] ?| )<n>",
    "box_y": r"y( ?[=:] ?| )<n>",
    "box_width": r"w(idth)?( ?[=:] ?| )<n>",
    "box_height": r"h(eight)?( ?[=:] ?| )<n>",
    # How many, and how often.
    "every_time": r"(every|each|per|into) (<t>)(?! (parts?|clips? each))|<t> (each|chunks?|intervals?|segments?|pieces?|parts?|clips?|sections?)",
    "parts": r"(in|into) (<n>)|<n> (equal |even |separate |shorter |smaller )*(parts?|pieces?|clips?|segments?|sections?|chunks?)",
    "count_wanted": any_of(
        r"<n> ({upright} |best |top |key |short |strongest |greatest |self-contained |stand-?alone |most \w+ |instagram |ig |youtube |facebook |linkedin |vertical |square |landscape |horizontal |portrait |highlight |social |viral |<t> )*(highlights?|moments?|clips|videos|edits|shorts|reels|parts|scenes|tik ?toks|segments|bits|plays|shots|hooks|sound ?bites|snippets|teasers|quotes|stories|insights|takeaways)",
        r"top <n>",
    ),
    # What is left of a pause.
    "keeps_time": r"(but |and )?(leave|leaving|keep|keeping)( (about|only|just|at least|a|in))* <t>( (of (it|them|each|silence|pause|room|padding|air|space)|each|in|between .*|there|gaps?|cuts?|pauses?|cushion|buffer|margin|handles?|at the cuts?|breathing room|padding|before|after|around|each|side|on|either|both))*",
    "leave_time": any_of(
        r"<t> (of )?(dead ?space|dead ?air|silence|padding|room|breathing room)(?= (before|after|around|between))",
        r"(leave|leaving|keep|keeping|down to|to)( (at most|at the most|max|about|only|just|a))* <t>",
    ),
    # A training timer.
    "work": r"<t>( of)? (work|on|exercise|active)|(work|exercise)( for|:)? <t>",
    "rest": r"<t>( of)? (rest|off|break)|(rest|break)( for|:)? <t>",
    "rounds": r"<n> (rounds?|sets?|times|cycles?|reps)",
}
