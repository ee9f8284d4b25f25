"""English phrases for the values of arguments about words on the screen; the first row that occurs counts."""

# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from ..lexicon import Rows

COLORS = (
    *((name, name) for name in ("yellow", "white", "red", "blue", "green", "black", "orange", "pink", "purple", "gold", "cyan", "magenta")),
    ("gr[ae]y", "gray"),
    *((name, name) for name in ("brown", "teal", "silver", "lime", "navy", "turquoise", "beige")),
)
"""How a colour is spelled, and its name."""
BEHIND = r"background|box(es)?|bar|bg|backdrop|banner"
"""What stands behind letters, whose colour is not theirs."""
VALUES: dict[str, Rows] = {
    "color": tuple((rf"(?<!-)({word})(?!-and-|( ({BEHIND}|outline|shadow|border|stroke|highlight)))", name) for word, name in COLORS),
    "background": (
        *((rf"({word})( \w+)?( ({BEHIND}))", name) for word, name in COLORS),
        (rf"(dark|semi-?transparent|translucent)( \w+)?( ({BEHIND}))", "dark"),
        (r"(with|in|on) (a )?(boxes|box|background|backdrop)|boxed", "box"),
    ),
    "animation": (
        (r"typewriter|typing|typed|types? (itself|in|out|on)|letter[- ]by[- ]letter", "typewriter"),
        (r"word[- ]by[- ]word|(one|<n>) word at a time|word[- ]pop", "word_by_word"), (r"bounc(e|ing|y)", "bounce"),
        (r"slid(e|es|ing)([- ](in|up|left|right))*|(fly|flies|flying|glid(e|es|ing)|swoop(s|ing)?)( in| up| across)?", "slide"), (r"pop(s|ping)?([- ](up|in|on))", "pop"),
        (r"(appear\w*|com(es?|ing) (in|up|on)|enter(s|ing)?) (with|by|in)( an?)?( [\w-]+)? fad(e|ing)|fad(e|es|ing)[- ]?(in|on|up)|fade (the|my|this)( [\w'&-]+){1,4}? (in|out)", "fade"), (r"zoom(ing)?[- ]?in", "zoom"), (r"animated?|animation", "animated"),
        (r"(with|and) (the |each |every )?words? popp?ing|words? (that )?pop(s)?", "pop"), (r"glitch", "glitch"), (r"scroll(ing)?", "scroll"),
    ),
    "weight": (
        (r"bold(er|ed)?", "bold"), (r"light(er)? (font|weight)|thin(ner)?", "light"),
    ),
    "text_size": (
        (r"(too|not (that|so)|less) (small|tiny|little)|(is|are|look|looks|seem|seems)( (a bit|rather|pretty|quite|so|really|very))? (small|tiny)|(scale|blow|bump|size|beef|pump)( (it|them|the|my|those|captions?|subtitles?|text|title|font))* up", "up"),
        (r"(too|not (that|so)|less) (big|large|huge)|(is|are|look|looks|seem|seems)( (a bit|rather|pretty|quite|so|really|very))? (huge|enormous|massive)|(scale|size|tone)( (it|them|the|my|those|captions?|subtitles?|text|title|font))* down", "down"),
        (r"bigger|larger|((raise|bring up){_}(size|font)|(increase|enlarge|bump up){_}(size|font|text|captions?|subtitles?|subs|title|headline|heading|lower third|lettering|words))", "up"),
        (r"smaller|tinier|((lower|bring down){_}(size|font)|(decrease|reduce|shrink){_}(size|font|text|captions?|subtitles?|subs|title|headline|heading|lower third|lettering|words))", "down"),
        (r"big|large|huge|giant", "large"), (r"small|tiny", "small"),
    ),
    "style": (
        (r"hormozi([- ]style)?", "hormozi"), (r"karaoke", "karaoke"),
        (r"tiktok[- ]?(style)?(?= captions?| subtitles?|[- ]style)", "tiktok"), (r"netflix([- ]style)?", "netflix"),
        (r"mrbeast([- ]style)?", "mrbeast"), (r"outline[ds]?|outlined|stroke", "outline"),
        (r"shadow(ed)?", "shadow"), (r"minimal(ist)?", "minimal"), (r"modern", "modern"),
        (r"handwritten", "handwritten"), (r"trendy", "trendy"),
    ),
    "lang": (
        (r"english|eng", "en"), (r"spanish|espa[nñ]ol", "es"), (r"french", "fr"), (r"german", "de"),
        (r"chinese|mandarin", "zh"), (r"japanese", "ja"), (r"korean", "ko"), (r"hindi|hinglish", "hi"), (r"arabic", "ar"),
        (r"portuguese", "pt"), (r"italian", "it"), (r"russian", "ru"), (r"turkish", "tr"), (r"dutch", "nl"),
        (r"polish subtitles|in polish", "pl"), (r"indonesian|bahasa", "id"), (r"vietnamese", "vi"), (r"thai", "th"),
        (r"urdu", "ur"), (r"bengali", "bn"), (r"swedish", "sv"), (r"greek", "el"), (r"hebrew", "he"),
        (r"ukrainian", "uk"), (r"tamil", "ta"), (r"telugu", "te"), (r"persian|farsi", "fa"),
        (r"tagalog|filipino", "tl"), (r"norwegian", "no"), (r"danish", "da"), (r"finnish", "fi"), (r"czech", "cs"),
        (r"hungarian", "hu"), (r"romanian", "ro"), (r"malay", "ms"), (r"punjabi", "pa"), (r"marathi", "mr"), (r"swahili", "sw"),
        (r"catalan", "ca"), (r"croatian", "hr"), (r"serbian", "sr"), (r"bulgarian", "bg"), (r"slovak", "sk"), (r"cantonese", "yue"),
    ),
}
