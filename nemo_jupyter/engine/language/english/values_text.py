"""English phrases for the values of arguments about words on the screen; the first row that occurs counts."""

# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from ..lexicon import Rows

VALUES: dict[str, Rows] = {
    "color": (
        (r"(?<!-)(yellow)(?!-and-|( (background|box(es)?|bar|bg|backdrop|outline|shadow|border|stroke|highlight|banner)))", "yellow"),
        (r"(?<!-)(white)(?!-and-|( (background|box(es)?|bar|bg|backdrop|outline|shadow|border|stroke|highlight|banner)))", "white"),
        (r"(?<!-)(red)(?!-and-|( (background|box(es)?|bar|bg|backdrop|outline|shadow|border|stroke|highlight|banner)))", "red"),
        (r"(?<!-)(blue)(?!-and-|( (background|box(es)?|bar|bg|backdrop|outline|shadow|border|stroke|highlight|banner)))", "blue"),
        (r"(?<!-)(green)(?!-and-|( (background|box(es)?|bar|bg|backdrop|outline|shadow|border|stroke|highlight|banner)))", "green"),
        (r"(?<!-)(black)(?!-and-|( (background|box(es)?|bar|bg|backdrop|outline|shadow|border|stroke|highlight|banner)))", "black"),
        (r"(?<!-)(orange)(?!-and-|( (background|box(es)?|bar|bg|backdrop|outline|shadow|border|stroke|highlight|banner)))", "orange"),
        (r"(?<!-)(pink)(?!-and-|( (background|box(es)?|bar|bg|backdrop|outline|shadow|border|stroke|highlight|banner)))", "pink"),
        (r"(?<!-)(purple)(?!-and-|( (background|box(es)?|bar|bg|backdrop|outline|shadow|border|stroke|highlight|banner)))", "purple"),
        (r"(?<!-)(gold)(?!-and-|( (background|box(es)?|bar|bg|backdrop|outline|shadow|border|stroke|highlight|banner)))", "gold"),
        (r"(?<!-)(cyan)(?!-and-|( (background|box(es)?|bar|bg|backdrop|outline|shadow|border|stroke|highlight|banner)))", "cyan"),
        (r"(?<!-)(magenta)(?!-and-|( (background|box(es)?|bar|bg|backdrop|outline|shadow|border|stroke|highlight|banner)))", "magenta"),
        (r"(?<!-)(gr[ae]y)(?!-and-|( (background|box(es)?|bar|bg|backdrop|outline|shadow|border|stroke|highlight|banner)))", "gray"),
        (r"(?<!-)(brown)(?!-and-|( (background|box(es)?|bar|bg|backdrop|outline|shadow|border|stroke|highlight|banner)))", "brown"),
        (r"(?<!-)(teal)(?!-and-|( (background|box(es)?|bar|bg|backdrop|outline|shadow|border|stroke|highlight|banner)))", "teal"),
        (r"(?<!-)(silver)(?!-and-|( (background|box(es)?|bar|bg|backdrop|outline|shadow|border|stroke|highlight|banner)))", "silver"),
        (r"(?<!-)(lime)(?!-and-|( (background|box(es)?|bar|bg|backdrop|outline|shadow|border|stroke|highlight|banner)))", "lime"),
        (r"(?<!-)(navy)(?!-and-|( (background|box(es)?|bar|bg|backdrop|outline|shadow|border|stroke|highlight|banner)))", "navy"),
        (r"(?<!-)(turquoise)(?!-and-|( (background|box(es)?|bar|bg|backdrop|outline|shadow|border|stroke|highlight|banner)))", "turquoise"),
        (r"(?<!-)(beige)(?!-and-|( (background|box(es)?|bar|bg|backdrop|outline|shadow|border|stroke|highlight|banner)))", "beige"),
    ),
    "background": (
        (r"(yellow)( \w+)?( (background|box(es)?|bar|bg|backdrop|banner))", "yellow"),
        (r"(white)( \w+)?( (background|box(es)?|bar|bg|backdrop|banner))", "white"),
        (r"(red)( \w+)?( (background|box(es)?|bar|bg|backdrop|banner))", "red"),
        (r"(blue)( \w+)?( (background|box(es)?|bar|bg|backdrop|banner))", "blue"),
        (r"(green)( \w+)?( (background|box(es)?|bar|bg|backdrop|banner))", "green"),
        (r"(black)( \w+)?( (background|box(es)?|bar|bg|backdrop|banner))", "black"),
        (r"(orange)( \w+)?( (background|box(es)?|bar|bg|backdrop|banner))", "orange"),
        (r"(pink)( \w+)?( (background|box(es)?|bar|bg|backdrop|banner))", "pink"),
        (r"(purple)( \w+)?( (background|box(es)?|bar|bg|backdrop|banner))", "purple"),
        (r"(gold)( \w+)?( (background|box(es)?|bar|bg|backdrop|banner))", "gold"),
        (r"(cyan)( \w+)?( (background|box(es)?|bar|bg|backdrop|banner))", "cyan"),
        (r"(magenta)( \w+)?( (background|box(es)?|bar|bg|backdrop|banner))", "magenta"),
        (r"(gr[ae]y)( \w+)?( (background|box(es)?|bar|bg|backdrop|banner))", "gray"),
        (r"(brown)( \w+)?( (background|box(es)?|bar|bg|backdrop|banner))", "brown"),
        (r"(teal)( \w+)?( (background|box(es)?|bar|bg|backdrop|banner))", "teal"),
        (r"(silver)( \w+)?( (background|box(es)?|bar|bg|backdrop|banner))", "silver"),
        (r"(lime)( \w+)?( (background|box(es)?|bar|bg|backdrop|banner))", "lime"),
        (r"(navy)( \w+)?( (background|box(es)?|bar|bg|backdrop|banner))", "navy"),
        (r"(turquoise)( \w+)?( (background|box(es)?|bar|bg|backdrop|banner))", "turquoise"),
        (r"(beige)( \w+)?( (background|box(es)?|bar|bg|backdrop|banner))", "beige"),
        (r"(dark|semi-?transparent|translucent)( \w+)?( (background|box(es)?|bar|bg|backdrop|banner))", "dark"),
        (r"(with|in|on) (a )?(boxes|box|background|backdrop)|boxed", "box"),
    ),
    "animation": (
        (r"typewriter|typing|typed|types? (itself|in|out|on)|letter[- ]by[- ]letter", "typewriter"),
        (r"word[- ]by[- ]word|(one|<n>) word at a time|word[- ]pop", "word_by_word"), (r"bounc(e|ing|y)", "bounce"),
        (r"slid(e|es|ing)([- ](in|up|left|right))*|(fly|flies|flying|glid(e|es|ing)|swoop(s|ing)?)( in| up| across)?", "slide"), (r"pop(s|ping)?([- ](up|in|on))", "pop"),
        (r"(appear\w*|com(es?|ing) (in|up|on)|enter(s|ing)?) (with|by|in)( an?)?( [\w-]+)? fad(e|ing)|fad(e|es|ing)[- ]?(in|on|up)|fade (the|my|this)( [\w'&-]+){1,4}? (in|out)", "fade"), (r"zoom(ing)?[- ]?in", "zoom"), (r"animated?|animation", "animated"),
        (r"glitch", "glitch"), (r"scroll(ing)?", "scroll"),
    ),
    "weight": (
        (r"bold(er|ed)?", "bold"), (r"light(er)? (font|weight)|thin(ner)?", "light"),
    ),
    "text_size": (
        (r"too (small|tiny|little)|(is|are|look|looks|seem|seems)( (a bit|rather|pretty|quite|so|really|very))? (small|tiny)|(scale|blow|bump|size|beef|pump)( (it|them|the|my|those|captions?|subtitles?|text|title|font))* up", "up"),
        (r"too (big|large|huge)|(is|are|look|looks|seem|seems)( (a bit|rather|pretty|quite|so|really|very))? (huge|enormous|massive)|(scale|size|tone)( (it|them|the|my|those|captions?|subtitles?|text|title|font))* down", "down"),
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
