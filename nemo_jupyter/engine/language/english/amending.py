"""English that amends the turn before."""

# ruff: noqa: E501
# fmt: off

from __future__ import annotations

_LEAD = r"((no|nope|sorry|oops|actually|wait|well|ok(ay)?|hmm+|oh|please|and|but|now|then|also|so|on second thought|never ?mind|scratch that|i meant?|i said|rather|better|perhaps|maybe),? )*"
_IT = r"(it|that|this|them|those|these)"
_END = r"(,? (again|please|now|then|too|instead|rather|thanks|would be better|is better|is enough|tops|at most|max))*"

AMENDING = {
    "take_away": rf"{_LEAD}((remove|delete|drop|lose|scrap|ditch|kill|erase|cut|cancel|get rid of|take (out|away|off|back)) {_IT}|(take|turn|switch) {_IT} (off|out|away|back)|(i )?(don'?t|do not) (want|need) {_IT}( (any ?more|after all))?){_END}",
    "same_for": rf"{_LEAD}((do |apply |repeat |make |use )?(exactly )?(the |that )?same( thing| effect| change| treatment)?( again)?( (to|for|on|with|in|at|between))+ .*|(and|also|plus)( (for|to|on|the|between))* <c>{_END}|<c>,? (too|as well|also)( please)?|and (the )?(others?|rest)( (of them|clips|ones))?( too| as well)?)",
    "instead": r"(?<!\bof )instead(?! of)|rather(?! than)$",
    "corrects": r"(no|nope|sorry|oops|wait|i meant?|i said|not that)\b,? (?P<rest>.*)",
    "correction": rf"{_LEAD}((make|change|set|turn|try|do) {_IT}( to)? |(make|try|use|do|let'?s (do|try|make it|go with|say)|how about|what about|{_IT}('s| is| should be| must be| needs to be)( (at|for|about))?|should be|to|at|with|for|only|just|about|around) ?)*(a )?(<[txnpbhgmrslcq]>)( (seconds?|secs?|long|opacity|transparent|volume|speed|of the (volume|speed|width|screen|size)|louder|quieter|faster|slower|wide|total|each|degrees?|times|is (enough|better|fine)))*{_END}",
    "placing": rf"{_LEAD}((show|display|keep|leave|hold|have|start|begin|put|place|move|shift|bring in|end|play|let){{_}}?{_IT}( (up|on|on screen|on the screen|visible|appear|start|begin|run|stay|last|end|play|come in|in|be))*|{_IT} (should|must|needs to|has to)( (appear|start|begin|be|stay|last|show|run|play|come in|show up|up|on|screen|visible))*|(starting|ending|beginning))( (for|at|from|to|until|till|only|just|about|the))* (<[ti]>|start|beginning|end)( (mark|seconds?|on))*{_END}".replace("{_}?", " ?"),
    "less": rf"{_LEAD}((a (bit|little|touch) |slightly |somewhat )?less( of (it|that))?|not (that|so|quite so|quite that) (much|strong|fast|slow|loud|bright|dark|big|hard)|(that'?s |it'?s )?(a bit )?too much|(tone|dial|take|turn) {_IT} (down|back)( (a (bit|little|notch|touch)))?|half (that|as much|of that)){_END}",
    "a_bit_longer": rf"{_LEAD}(make {_IT} )?(a (bit|little) |slightly |even |much )?longer{_END}",
    "a_bit_shorter": rf"{_LEAD}(make {_IT} )?(a (bit|little) |slightly |even |much )?(shorter|briefer){_END}",
    "film_or_part": r"(please )?make it( to)? <t>( long)?",
    "pace_only": r"((a (bit|little)|even|much|way|make it|go|too) )*(slower|faster|quicker|slow|fast)( please)?",
}
