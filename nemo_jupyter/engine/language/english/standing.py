"""English about what is there already: how long it stays, until when, and that it goes. Later rows
would read it as something new.
"""

# One way of saying it a line, however long: a table is read by its first column.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from ..lexicon import rule

OFF = r"({remove}|turn off|switch off|hide|take off|get rid of|no more) {det}((other|added|on-?screen|video|visual|special) )*"
"""What is said to take off what was put on."""
SHOWN = r"({title}|{lower_third}|{captions}|texts?|words|logo|watermark|sticker|overlay)"
"""What lies over the picture for a time."""
STANDING = (
    rule("ask", rf"(make|have|let|keep|leave|hold|show|display|extend)( (the|my|our|this|that|opening|end|all))* {SHOWN}( (to|card|stay|last|be|is|on|screen|on-screen|up|visible|for|a|bit|little|much|even|there))* (longer|shorter|briefer)( on (the )?screen)?$", topic="stays"),
    rule("ask", r"(make|have|let|keep|get)( (the|my|our|this|that|background))* {music}( (play|last|run|be|a|bit|little|much))* (longer|shorter)$", topic="longer"),
    rule("delete_track", rf"^{OFF}(timer|countdown|count-down|clock)( timer| clock)?( (again|please|from the (video|screen)|on (the )?screen))*$", track="timer", taken_off=True),
    rule("effect", rf"^{OFF}effects( (again|please|from (it|everything|the (video|clips|film|picture))|i (just )?(added|put)|you (just )?(added|put)|from <c>|(on|in) <c>))*$", r"^no( more)? effects?( (on|in) <c>)?$", name="none", taken_off=True),
    rule("color", r"^((put|bring|make|turn|show|have|get)( (it|this|that|the video|everything|<c>))? )?(back )?(in|to|into) (full )?colou?r( again)?( please)?$", r"^(bring|put|give)( me)? (back )?the colou?rs?( back)?$", look="none"),
    rule("background", r"^((add|use|put|give (it|me)|make it|have|with|want|i want) )*(an? )?(solid |plain |pure )?(?!blur|transp)(?P<color>{colors}) background( colou?r)?( please)?$", r"^background( colou?r)?:? (is |to |in )?(?!blur|transp)(?P<color1>{colors})( please)?$"),
    rule("loop", r"loop(ing)?( (it|this|that|the|video|clip|film|whole|thing|<c>|<n>|<x>|times|twice|forever))* with (a |an |some )?((smooth|soft|seamless|nice) )*((?P<crossfade><t>)[- ](long )?)?(cross-?fade|dissolve|blend|seam)( .*)?", kind="seamless"),
    rule("slideshow", r"(shorten|cut|trim|bring|reduce|extend|lengthen|stretch|make)( (the|my|this|that))* slide-?show( (down|last|be|run))*( (to|for))? <t>( long)?$"),
    rule("music", r"^(and )?(with|to|over|under|set to|using) (the (song|music|track) )?(?P<file><[fa]>)( (as|for) (the |my )?(background |bg )?({music}|soundtrack))?$"),
    rule("speed", r"^((a (bit|little)|way|far|much|still) )*too slow$", sense="up"),
    rule("speed", r"^((a (bit|little)|way|far|much|still) )*too fast$", sense="down"),
)
