"""English shapes of clauses and of the words around quantities, by the names slots know them by."""

# ruff: noqa: E501
# fmt: off

from __future__ import annotations

SHAPES = {
    "except_clip": r"(?:except|but|other than|apart from|besides|excluding)(?: for| not)? (?:<c>)",
    "first_part": r"(?:the )?first <t>",
    "last_part": r"(?:the )?(?:last|final) <t>",
    "from_time": r"(?:from|starting (?:at|from)|after|beginning at|since) (?:the )?<t>",
    "until_time": r"(?:until|till|up to|before) (?:the )?<t>",
    "at_time": r"(?:at|around|@|on|to|after|from|starting(?: at)?) (?:the |about |exactly |second |minute |around )*(?:<t>)(?: mark)?|<t> mark|(?:at|@) (?:second |about )?<n>(?! ?(?:px|pt|percent))",
    "playhead": r"playhead|cursor|current (?:position|time|frame)|here",
    "fit_time": r"(?:to fit|fit|so (?:that )?it (?:lasts|is|fits)|to last)(?: (?:in|into|within|to))* <t>",
    "absolute": r"(?:to|at|=|is|of|set)(?: (?:about|around|only))* ?(?:<[pxbn]>)|(?:<[px]>) (?:speed|of|volume|normal)|play(?:s|ed)? (?:it )?(?:<[px]>)",
    "every_time": r"(?:every|each|per|into) (?:<t>)(?! (?:parts?|clips? each))|<t> (?:each|chunks?|intervals?|segments?|pieces?|parts?|clips?|sections?)",
    "parts": r"(?:in|into) (?:<n>)|<n> (?:equal |even |separate |shorter |smaller )*(?:parts?|pieces?|clips?|segments?|sections?|chunks?)",
    "leave_time": r"(?:leave|leaving|keep|keeping|down to|to)(?: (?:at most|about|only|just|a))* <t>",
    "work": r"<t>(?: of)? (?:work|on|exercise|active)|(?:work|exercise)(?: for|:)? <t>",
    "rest": r"<t>(?: of)? (?:rest|off|break)|(?:rest|break)(?: for|:)? <t>",
    "rounds": r"<n> (?:rounds?|sets?|times|cycles?|reps)",
    "point_size": r"(?:size|font)(?: (?:to|of|is|:))*:? ?<n>|<n> ?(?:pt|px|point|pixels)",
    "line_length": r"(?:max(?:imum)?(?: of)? )?<n> (?:characters?|chars?)(?: (?:per|a) line)?",
    "pronoun": r"it|them|that|this|those|these",
    "request": r"(?!(?:the|a|an|my|this|that|it|its|it's|i|we|you|he|she|they|there|here|for|from|to|in|on|at|of|with|without|by|as|like|so|if|when|where|while|because|since|about|into|is|are|was|were|be|no|not|and|or|but|very|all|some|any|more|less|too|than|instead|using|which|who|what|how|also|etc|no|e\.g|i'm|i've|start(?:ing)?|after|before|during|between|until|over|under|ideal|perfect|great)\b)[a-z'-]+ (?:the|my|our|a|an|it|this|that|them|these|those|all|every|each|some|any|in|out|off|up|down|<[a-z]\d+>)\b.*",
    "filler": r"(?:i|we)(?:'ve|'m| have| had| got| just| recorded| shot| filmed| made| am| uploaded) .*|(?:take|grab|open|load|use|here'?s|here is|here are|this is|attached is|given|from)(?: (?:this|my|the|these|those|a|an|our|raw|landscape|horizontal|vertical|long|short|<t>|<n>|unedited|attached|uploaded|following|[a-z-]+))* (?:videos?|footage|clips?|recordings?|podcast|interview|vlog|file|movie|photos?|images?)|fix (?:both|them|it|that|this|these)|(?:it'?s |this is |that'?s )?(?:please|thanks|thank you|ok(?:ay)?|cool|great|nice|now|then|etc|too|as well|also|so on|done|first|finally|for me|asap|ready to (?:post|share|upload|publish)|by (?:the way|tomorrow)|no (?:text|problem|rush)|if (?:possible|you can)|hi|hello|hey|yes|sure|from my browser|that'?s (?:it|all)|in one go|keep (?:it|the) (?:natural|pacing|pace|simple|clean|same)(?: .*)?|make sure .*|without losing .*|no watermark|the usual|if needed|where needed|or so|more or less)\.?",
    "scope_only": r"(?:(?:at|from|in|on|for|during|between|to|of|the|around|after|before|until|and|over) )*(?:<[tic]>|beginning|start|end|intro|outro|first-half|latter-half|middle)(?: (?:mark|of|the|video|clip|to|onwards?|intro|<[tc]>|end|in|only))*",
    "negation": r"cancel (?:the |my )?(?:export|render|download|upload)|(?:please |but )?(?:do not|don'?t|never|no need to|avoid|without) (?!want|need|like|let\b)(?:\w+ )*?(?:export|upload|render|add|put|change|touch|cut|remove|delete|use|download|save|edit|trim|crop|make|publish|share|burn|mute|apply|affect|alter|modify|do|include|lose|losing|exporting|uploading|changing|cutting|re-?encod\w+)\b.*",
    "style_only": r"(?:(?:in|with|and|a|the|at|on|of|to|use|using|font|size|be|as|should be|make it|make them) )*(?:{style_word})(?:[ -](?:{style_word}|font|text|letters?|colou?rs?|background|box|outline|shadow|style|corner|screen|middle|the|of|at|in|on|a|with|and|frame|highlight|marking|animation|centered|size|<n>|<t>|<p>|aligned|black|for|side|part))*",
    "count_wanted": r"<n> (?:best |top |key |short |most \w+ |vertical |viral )*(?:highlights?|moments?|clips|shorts|reels|parts|scenes|tik ?toks|segments|bits|plays|shots|hooks|sound ?bites|snippets|teasers|quotes)|top <n>",
    "per_image": r"<t> (?:each|per|for each|an? (?:photo|image|picture|slide))|(?:each|every|per)(?: \w+)? (?:for |shown for |at |lasts? )?<t>",
    "follow_up": r"(?:(?:no|now|actually|and|but|ok|hmm|also|please|a bit|a little|even|much|slightly|way|still|too|more|less),? )*(?:(?:make|change|turn|set|put|move|switch|have|shift|place|use|try|give|bring|get|keep|center|align|show|render)(?: (?:it|that|this|them|those|these|the colou?r|the font))?\b.*|(?:it|that|this|they)(?:'s| is| are| should| looks?| needs?)\b.*|(?:bigger|smaller|larger|bolder|bold|yellow|white|red|blue|green|black|orange|pink|purple|louder|quieter|softer|longer|shorter|higher|lower|up|down|top|bottom|center|left|right|in (?:yellow|white|red|blue|green|black|bold))\b.*)",
    "again": r"(?:(?:do|apply|repeat) )?(?:it |that |this |the same(?: thing)? )?(?:again|once more|one more time|a (?:bit|little) more|more|even more|some more|another one|same again|further)(?: please)?|repeat (?:that|this|it)",
    "translates": r"translat\w+|from \w+ (?:in)?to",
    "removing": r"(?:remove|delete|get rid of|get|strip|mute|erase|eliminate|no|without|clean|clear|unmute|disable|take out|take off|export|render|download|save|convert)(?![\w])",
    "removed": r"(?:please )?(?:remove|delete|get rid of|erase|eliminate|clear|take out|take off|take away|no more)\b(?!.* with ).*",
    "target_time": r"(?:into|to|for|until|up to|reach(?:es)?)(?: (?:an?|about|exactly|the|total of|at least))* <t>",
    "amount_only": r"(?:for |lasting |(?:with (?:a )?)?duration(?: of)? |of |over |about |each |length )*<t>(?: (?:each|long|duration|in length|per \w+))*",
    "property": r"(?:opacity|transparency|volume|size|length|duration|height|width|per \w+|each|at|with|of|to|is|about|max|px|pt|points?|font|level|long|<[pbxtnrhsmg]>|[:, ])+",
    "object": r"\s+(?!(?:a|an|and|but|or|for|to|in|on|at|of|with|so|because|by|from|then|please|now|too|as|when|while|if|until|after|before|during|again|first|there|instead|except|it|is|are|up|down|more|much|only|over|through|throughout|like|not|than|using|via|per|every|each|right|back|off|out|where|that|which|slightly|overall|here|also|asap|pls|\w+ly)(?!\w))[a-z]{3,}",
    "adding": r"with",
    "remark": r"(?:keep|leave) (?:the )?(?:rest|others?|other parts)\b.*|(?:keep|leave|preserve|maintain|retain)(?:ing)? (?:the |my |all |its |it )*(?:original |existing |background |natural |current |same )*(?:music|audio|sound|voices?|speech|dialogue|captions?|rest|everything else|others?|pacing|pace|colou?rs?|quality|aspect ratio|resolution|video|text|titles?|natural|simple|clean|order|length|as is|speed|flow|style|tone|energy|look|pitch|volume|framing|(?:short|natural|small|tiny|brief) (?:ones|pauses|gaps|breaths))(?: (?:as is|as it is|on|intact|unchanged|playing|the same|natural|as they are|untouched|alone|going|original|visible|in sync|audible|consistent))*",
    "description": r"(?:\w+ly )?(?!bring|string|opening|closing|ending|starting|during|something|anything|everything|nothing)\w{3,}ing .* for (?:[\w'-]+,? ){0,8}\w+s|(?:\w+ly )?(?:automating|streamlining|converting|turning|transforming|creating|generating|producing|editing) .*(?:into|without|like|from) .*",
}
