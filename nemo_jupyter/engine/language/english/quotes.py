"""English phrases after which the user's own words follow without quotes: "a title saying Day 1"."""

# One way of saying it a line, however long.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

QUOTES = (
    r"(?:[Ff]illers?|[Ff]iller[- ]?words?|[Ff]iller sounds?|[Vv]erbal tics|[Cc]rutch words|[Hh]esitations)(?:,? (?:like|such as|e\.g\.|for example|including)|:| ?\(| -) ?(?:like |such as |e\.g\. |i\.e\. )?(?P<order>(?:{um})(?:, (?:{um}))*(?:,? (?:and|or) (?:{um}))?)(?![\w-])\)?",
    r"\b(?:[Cc]ombine|[Mm]erge|[Jj]oin|[Ss]titch|[Aa]ssemble|[Pp]ut)(?: together)? (?P<order>(?:{part})(?:, (?:{part}))*,? and (?:{part}))(?![\w-])",
    r"(?:\b(?:[Tt]itle|[Hh]eadline|[Tt]ext|[Ll]ower[- ][Tt]hird|[Cc]aption|[Nn]ame|CTA|cta|[Ee]nd (?:frame|card|screen|title|text|slate)|[Oo]pening (?:title|text|card|frame|slide|screen)|[Cc]losing (?:title|text|card|frame|slide|screen|line)|[Ee]nd slide|[Ii]ntro(?: text| title)|[Oo]utro(?: text| title)|[Tt]itle card|[Hh]ook(?: text)?|[Cc]redits?)s?(?: card| overlay)?(?: please| pls| should be| says| text)?\s*(?::|=)\s*)(?P<text>(?![<\s])(?!(?i:english|spanish|french|german|chinese|mandarin|japanese|korean|hindi|arabic|portuguese|italian|russian|turkish|dutch)\b)(?!white|black|yellow|bold|large|big|small|at |in |on |bottom|top|none|yes|no\b|auto|word[- ]by|karaoke|minimal|animated|hormozi|tiktok|burn|hard-?coded|cent(?:er|re)|sentence)(?:[^,.;!?\(\n<]|\.(?=\w)|{short}|,(?= [A-Z])|[!?](?=\s*$))+)",
    r"\b(?:[Tt]itle|[Tt]ext|[Nn]ame|[Hh]eadline|[Cc]aption|[Ww]ords?|[Mm]essage|[Bb]anner|[Cc]ard|CTA|[Cc]all[- ]to[- ]action) (?:(?:at|in|on|over|across|along) the [a-z][a-z -]{2,20}?|(?:top|bottom|upper|lower|cent(?:er|re)|middle)(?: [a-z]+)?): (?P<text>(?!<q)[A-Z0-9][^.;!?\(\n<]*)",
    r"\b(?:[Ss]uper|[Cc]hyron|[Nn]ame ?(?:tag|strap|plate|bar)|[Bb]anner|[Ss]logan|[Tt]agline|[Hh]eading)s?: (?P<text>(?!<q)[A-Z0-9](?:[^,.;!?\(\n<]|\.(?=\w)|{short}|,(?= [A-Z])(?! ?[^,]*\d:\d\d)|[!?](?=\s*$))*)",
    r"\b(?:[Tt]itle|[Tt]ext|[Nn]ame ?(?:[Tt]ag|[Ss]trap|[Pp]late|[Bb]ar)|[Ll]ower[- ]?[Tt]hird|[Cc]hyron)s?(?: card)? (?:for|with(?: the name)?) (?P<text>{proper}(?:, (?-i:[A-Z])[\w-]+(?: [\w&-]+)??)??)(?= (?:at|in|on|from|for|over|when|between|along|across|with)\b|\s*$|[,.;]| <)",
    r"\b(?:[Rr]e-?title|[Rr]ename|[Cc]hange)(?: it| this| that)?(?: the)?(?: (?:title|headline|heading|text|name))?(?<=it|le|ne|ng|xt|me|is|at) to (?:say |read )?(?P<text>{proper})(?=\s*$|[,;.!]| (?:at|in|on|and)\b)",
    r"\b(?:[Tt]he|[Aa]|[Oo]ur|[Mm]y|[Hh]is|[Hh]er|[Tt]heir|\w+'s)(?: (?:website|web|company|channel|brand|instagram|tiktok|twitter|ig|email|e-mail|phone|show|event))? (?:handle|date|year|name|words?|phrase|location|place|city|price|website|handle|number|message|line|hashtag|address|url|slogan) (?P<text>(?:[A-Z0-9#@$€£]|www\.|[\w-]+\.(?=com\b|org\b|net\b|co\b|io\b|tv\b))(?:[\w'’&!%.:/#@$-]*)(?: [A-Z0-9][\w'’&!%.-]*)*)(?= (?:at|in|on|from|for|over|between|along|across|under|below|above|during|to)\b|\s*$|[,;]| <)",
    r"\b(?:[Vv]oice-?over|[Nn]arration|[Tt]ext[- ]to[- ]speech|TTS|tts): (?P<text>(?!<q)(?![^.\n]*\b(?:voice|male|female|accent|tone)\b)[A-Z][^;\(\n<]*)",
    r"\b(?:[Mm]y name|[Tt]he name)(?:,| is|:)? (?P<text>[A-Z][\w.'-]+(?: [A-Z][\w.'-]+)+)",
    r"\b(?:[Nn]arrate|[Ss]ay|[Ss]peak|[Rr]ead)(?: (?:this|the following|out loud|aloud))*:\s*(?P<text>(?!\s*<q)[^<\n]+)",
    r"\b(?:[Ww]rite|[Tt]ype) (?P<text>[A-Z][\w'&!%]*(?: [A-Z0-9][\w'&!%]*)*)(?= (?:in|at|on|over|across|for|from)\b|\s*$)",
    r"\b(?<!\bi )(?<!\bI )(?<!'d )(?<!would )(?<!he )(?<!we )(?<!they )(?<!you )(?:(?:that |which )?(?:says|(?<!, )say|(?<!to )reads|saying|reading(?! (?:my|the|this|a|an|it|aloud|out)\b)|(?<=that )read)|titled|called|with the (?:text|words?|title|message|caption|headline)|named|labell?ed)(?: |: ?)(?P<text>(?!<q)(?![uU]+[hm]+\b|that\b|no\b|at \d|it\b|them\b|my (?:script|text|notes)|the (?:script|text|captions?)\b|where\b|goodbye to)[^,.;!?\(\n<]+?)(?=$|[,.;!?\(\n]| (?:and (?:then |also )?(?:add|put|export|make|fade|set|cut|trim|remove|insert|apply)|(?:across|along|near|under|below|above) the|with an? |at (?:the|<)|on (?:the|clip|top|screen)|in (?:the|white|black|red|yellow|blue|green|bold|big|large)|for <|from <|over (?:the|clip)|for (?:the|\d+)|at \d+|from \d+|during)\b)",
    r"\b(?:add|put|insert|show|write|display|overlay|type|flash|pop up)(?: the| a)? (?:text|title|words?|headline|lower[- ]third|name|title card|caption)s?(?: (?:with|for)(?: the)?(?: name)?)? (?P<text>(?!<|AI\b)(?:[A-Z0-9][\w'&!:-]*)(?: (?:[A-Z0-9&][\w'&!:-]*|of|the|and(?= [A-Z])|to|in|for|by|with|a|my)(?! <))*?(?: [A-Z0-9][\w'&!?-]*)?(?:, [A-Z][\w ]+?(?=$|[.;]))?)(?=$|[,.;\(\n]| @| (?:at|on|in|for|from|to|over|and|during)\b)",
)
"""The words are the group ``text``; ``order`` lists several."""
