"""English for words on the screen. The earlier row wins."""

# One way of saying it a line, however long: a table is read by its first column.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from ..lexicon import rule

STYLE = (
    rule("text_style", r"give( (the|my|all|this|that))+ ({lettering}|{title})( text)?( (an?|some))?( [\w-]+){0,2}? (shadow|outline|glow|stroke|border|background|box|backdrop)( .*)?"),
    rule("ask", r"^(the|my|our) ({title}|{lettering}) (stay|last|appear|come|go|linger|show|pop)s?( \w+)? too (long|short|early|late|soon|fast|slow\w*)( .*)?$", topic="told"),
    rule(
        "caption_style",
        r"(enlarge|shrink|scale (up|down)|blow up|bold(?= (the|my|all|these|those|font|text)\b)|embolden|cent(er|re)|resize|restyle|(increase|reduce|decrease|lower|raise|change|bump up|bring (up|down)) the (font |text )?size of)( (the|my|all|these|those|font|text))* {captions}( (a|bit|little|lot|slightly|more|much|further|by|<p>|again))*$",
        r"^(the|my|these|those|our) {captions} (at|in|on|to|near|along) (?!<t>|<i>|<c>).*",
        r"(place|shift|position|paint|drag|slide|align|stick|pin|tint)( (the|my|all|these|those))+ {captions}( .*)?",
    ),
    rule("caption_style", r"(raise|lift)( (the|my|all))* {captions}( (a|bit|little|lot|slightly|more|further))*$", position="up"),
    rule("caption_style", r"lower( (the|my|all))* {captions}( (a|bit|little|lot|slightly|more|further))*$", position="down"),
    rule(
        "text_style",
        r"(enlarge|shrink|scale (up|down)|blow up|bold|embolden|cent(er|re)|resize|(increase|reduce|decrease|lower|raise|change|bump up|bring (up|down)) the (font |text )?size of)( (the|my|all|this|that|these|those|font|text|on-screen))+ ({lettering}|{title})( (a|bit|little|lot|slightly|more|much|further|by|<p>|again))*$",
        r"scale( (the|my|all|this|that|these|those))+ ({lettering}|{title}) (up|down)( .*)?",
        r"(use|try|apply|pick|choose|go with)( [\w'<>-]+){1,4}? (for|on) (the|my|all|these|those) ({lettering}|{title})( .*)?",
        r"^(the|my|this|that) {lettering} (in|at|on) (an? |the )?({style_word}|{colors})( .*)?",
        r"(place|shift|position|paint|drag|slide|align|tint)( (the|my|all|this|that))+ {lettering}( .*)?",
    ),
    rule(
        "title",
        r"(write|put|use|add|set|show|have|make) <q> as (the|a|an|my)( (opening|intro|end|closing|main|big|video))* (title|headline|title card|heading)( .*)?",
        r"(call|name|title|entitle) (it|this|that|the (video|film|clip|movie)) <q>( .*)?",
    ),
    rule(
        "text",
        r"(have|make|let|want|need|get)( the)?( (words?|text|phrase|line))? <q>( to)? (appear|show|show up|come up|pop up|pop in|on( the)? screen|be (displayed|shown|visible)|flash|over|across|at|in)( .*)?",
        r"^((an?|some|the) )?((bold|big|small|large|white|price|promo|discount|product|location|date|name|quote|offer|sale|step|{style_word}) )*(text|words|line|message|banner|tag|label|sticker|badge|callout|overlay)(?! (track|card))s?:?( (saying|that says|reading|that reads|with))?:? <q>( .*)?$",
    ),
    rule("caption_style", r"(use|try|apply|pick|choose|go with|set)( [\w'<>-]+){1,5}? (for|on|in) (the|my|all|these|those)( all)? {captions}( .*)?"),
    rule("text", r"({write})( (?!titles?|titled|card|lower|chyron|headline|name)[\w'-]+){0,4}? <q>( (text|words?|that|which))* (fad|slid|pop|zoom|bounc|fly|typ)(e|es|ing|ping|s)?( (in|up|on))( .*)?"),
    rule("ask", r"^(the|these|those|our|my) ({captions}|{music}|{lettering}|{voice})( \w+)? (clash|distract|annoy|bother|hide|block|overlap|blend|disappear|vanish|lag|cover|get (lost|in the way)|do(n'?t| not|esn'?t| does not) (fit|match|work|suit|line up|stand out)|won'?t)(s|es)?\b.*", topic="told"),
    rule("text_style", r"(the |my |our )?({title}|{lettering})( (card|text|screen))? (should|must|needs? to|has to|ought to|can|could|to) (say|read|be) <q>( .*)?"),
    rule("title", r"(open|start|begin|kick off|lead|lead in|launch|close|finish|end|wrap up|sign off)( (it|things|the (video|film|clip|edit)|everything))?( off)? (with|on)( (an?|the|my|our|some|big|bold|simple|words?|phrase|text|line|message|quote|card|slide|title|screen|slate|<t>|second|saying|that says|reading|that reads|which says))* <q>( .*)?"),
    rule("title", r"(open|start|begin|kick off|lead|close|finish|end|wrap up|sign off)( (it|things|the (video|film|clip|edit)))?( off)? (with|on) (an? |the |my |our )(\w+ )?(card|screen|slate|slide|title)( .*)?"),
    rule("text", r"(open|start|begin|kick off|close|finish|end|wrap up|sign off)( (it|things|the (video|film|clip|edit)))?( off)? (with|on) (an? |the |my |our )?((strong|clear|bold|big|short|simple|catchy) )*(?!hook$)({text})( .*)?"),
    rule("text", r"(label|name|tag|caption|mark|title) (?P<clip><c>)( (as|with))? <q>( .*)?"),
    rule("text_style", r"(re-?title|rename|re-?word|re-?caption)( (it|the|this|title|text|card|headline))*( (to|as))? <q>( .*)?"),
    rule("lower_third", r"({add}|write|making|a|some)( (?!and\b)[\w'<>-]+){0,4}? lower[- ]?thirds? (captions?|subtitles?|text|titles?|labels?)( .*)?"),
    rule("caption", r"(give me|get me|get)( (some|nice|good|english))* {captions}$"),
    rule("text", r"(want|need|would like|have|let|make|get)( (the|a|some|it|this|video|screen|there to be|that|text|words?|headline|banner|message|caption))+ (to )?(say|read|saying|reading) <q>( .*)?"),
    rule("text", r"(?<!\w )(say|read) <q> (at|on|in|over|across|during|for|from) (the |<)(?!voice|script)( ?.*)?"),
    rule("text", r"^(captions?|subtitles?) (saying |that (says|reads) |reading )<q>( .*)?"),
    rule("title", r"((add|roll|show|put|include)( (the|some|my))* )?(end |closing |rolling |final )*credits (roll|(at|in|to) the (very )?end)( .*)?", at="end"),
    rule("text", r"(put|add|insert|show|write|place|display|overlay|have|with|a)( (a|an|the|my|{style_word}))* (captions?|subtitles?)( (at|from|in|on|for|over) (?!<q)[\w'<>-]+( (?!<q)[\w'<>-]+){0,3}?)?( (saying|that (says|reads)|reading|with))? <q>( .*)?"),
    rule("caption", r"({add}|burn in|overlay|hardcode|bake in|embed)( (?!the\b|my\b|these\b)[\w'-]+){0,4}? {captions}( [\w'-]+){0,4}? (with|on|in|over|against)( an?| the)? ([\w-]+ )?(background|box|bar|backdrop|banner)(?! (music|noise))( .*)?", r"^((?!the\b|my\b|our\b|these\b|those\b|make\b|put\b|set\b|change\b|move\b)[\w'-]+ ){0,3}?{captions}( [\w'-]+){0,4}? (with|on|in|over|against)( an?| the)? ([\w-]+ )?(background|box|bar|backdrop|banner)(?! (music|noise))( .*)?"),
    rule("caption", r"({add})( [\w'-]+){0,3}? {captions}( [\w'-]+){0,4}? in (an? )?(\w+ ){0,2}?({colors})\b( .*)?"),
    rule("caption", r"put( [\w'-]+){0,3}? {captions} (on|onto|over|in) (it|this|that|the (video|clip|footage|screen)|my (video|clip)|everything|all)( .*)?"),
    rule("caption", r"(turn|switch)( (the|auto))* {captions} (back )?on"),
    rule("caption", r"(put|have|display)( (some|big|bold|small|{style_word}))* {captions} (at|on|in|near|along|across)( the)? (very )?(bottom|top|cent(er|re)|middle|lower|upper)( .*)?"),
    rule("text_style", r"(add|put|use|give|apply)( [\w'-]+){0,3}? (shadows?|outline|glow|stroke|border|background|box|backdrop)( (behind|around|to|under|on|for))( (the|my|those|these|all))+ {lettering}( .*)?"),
    rule(
        "caption_style",
        r"(make|set|turn|put|write|display|show) (every|each|both)( single| other)? {captions}( .*)?",
        r"(?!(style|bold|give me) {captions}( |$))(?!make( (?!the\b|my\b|our\b|these\b|those\b|all\b|your\b|every\b|each\b|both\b)[\w'-]+)+ {captions}\b)(?!(put|have|set|render|place|give|let|show|display|use)( (?!the\b|my\b|our\b|these\b|those\b|all\b|your\b)[\w'-]+)* {captions}\b)({change}|bump|nudge|push|scale|blow|pump|beef|give|increase|decrease|enlarge|shrink|colou?r|recolou?r|reduce|bold(?= (the|my|all|these|those)\b)|center(?= (the|my|all|these|those)\b)|resize|animate|highlight|raise|lower|adjust)( (the|my|all|colou?r|of|font|size|position|style|these|those|look|existing|on|for|your|for the))* {captions}(?! (to (the|my|this|it|your) (video|clip|footage|reel|short)|and|in (english|spanish|french|german|chinese|japanese|korean|hindi|arabic|portuguese|italian|russian)|from|for (the|my|this|it|that|these|each|every|all)))( (are|be|to|into|in|on|a|an|font|size|colou?r|more|with|the|is|look|at|should be|up|down|using|use|has|have|as|so|that|it|they|by|over))*( [\w'<>#-]+){1,10}",
        r"{captions}( (font|text|size|colou?r))* (are|is|should be|too|needs? to be|look|must be|to be)( [\w'<>#-]+){1,8}",
        r"(change|make|set|use|increase|decrease|switch|update)( (the|a|to|different|another))* (captions?|subtitles?|subtitle|caption)( (font|style|colou?r|size|position|background))+( .*)?",
        r"(bigger|larger|smaller|bolder) {captions}( .*)?",
        r"{captions} (bigger|larger|smaller|bolder|higher|lower)( .*)?",
        r"(add|put|use|give|apply)( [\w'-]+){0,5}? (behind|around|to|under|on|for) (the|my|those|these|all) {captions}( .*)?",
        r"(?<!\w )(?<!\w-)(restyle|style|reposition)( (the|my))* {captions}( .*)?",
        r"(highlight|emphasi[sz]e)( \w+){0,4} (words?|keywords?|phrases?|terms?)( (in|on|of|as)( \w+){0,5})?",
        r"(the )?(active|current|spoken|key|important) ?words?( \w+)? (highlighted|emphasi[sz]ed|colou?red|bolded)( .*)?",
    ),
    rule(
        "caption_style",
        r"^(animated )?(word[- ]by[- ]word|karaoke|(active|single|per|spoken)[- ]word|word[- ]level)([- ](style|highlight(ing|s|ed)?|animations?|pop(s|ping)?|reveals?|effects?))+$",
        r"^(each|every|the (spoken|current|active)) word (pop|light|appear|highlight|bounce|glow|turn|fade|slide)s?( .*)?",
    ),
    rule("text_style", r"(change|edit|update|reword|correct|fix|rewrite)( (the|my|this|that))*( (first|second|third|last|current))? (captions?|subtitles?)( (text|line))? (to (say|read)|to|so it (says|reads)|saying|into) <q>( .*)?"),
    rule("text_style", r"(replace|change|swap|switch)( (the )?(words?|text|title))? <q> (with|to|by|for|into) (?P<text><q>)( .*)?"),
    rule("text_style", r"(have|let|make|get)( (the|my|this|that|all|opening|main))+ ({lettering}|{title})( (text|card))? (to )?(fly|slide|pop|bounce|fade|come|zoom|spin|drop|type|scroll|appear|glide|float|swoop|grow|blink|flash|pulse|wipe)s?\b( .*)?"),
    rule("text_style", r"^(bold|center|centre|italici[sz]e|enlarge)( (the|my|all|this))+ ({title}|{text}|titles?|font)( .*)?"),
    rule(
        "text_style",
        r"(animate)( (the|my|all|this))* ({title}|{text}|titles?)( .*)?",
        r"(?!(put|set|move) (the |a |my )?(title|text|headline|words?|name) <q>)(make|set|change|turn|increase|decrease|enlarge|shrink|bump|nudge|push|scale|blow|tint|paint|move|put(?= the (title|text|headline)s? (at|in|on))|(re)?colou?r|resize|raise|lower|adjust|style|restyle|update|edit|switch|reposition)( (the|my|all|colou?r|of|font|size|position|style|this|that|these|opening|animation|on|for|<q>))* ((lettering|title|headline|text|heading|lower[- ]third|font|label|name|texts|titles|words|overlay text|text overlay|caption text)s?)( (card|overlay|colou?r|size|font|position|style|animation))*( (be|to|into|in|on|a|an|more|with|the|is|look|at|up|down|last|appear|stay|until|have|using|as|show|disappear|from|animation))* ?(?!card\b)([\w'<>#-]+)( .*)?",
        r"(make|set|change|turn|recolou?r|resize|move|shift|nudge|bump|push|bring|drag|update|edit|rename|reword|retitle|keep|leave|shorten|lengthen|extend|fade|slide|bounce|pop|spin|center|centre)( (the|my|this|that|these|those))( [\w'&<>-]+){0,3}? (title|text|headline|heading|label|lower[- ]third|callout)s?(?! (to the|to my|card|over|on) (video|clip|footage|at))\b( .*)?",
        r"(the |my )?(title|headline|text|heading|lower[- ]third|label|callout)s? (should|needs? to|has to|must|is|are|looks?|can|ought)\b.*",
        r"^(the )?(title|headline|text|heading)s? ((font|text|colou?r|size|position) ?)+.*",
        r"((bigger|larger|smaller|bolder) {lettering}|{lettering} (bigger|larger|smaller|bolder)|(text|title) (is|looks) too (small|big))( .*)?",
    ),
)
"""Words that are there already: asked about before anything else that a verb such as "shorten" may mean."""

TEXT = (
    rule(
        "delete_track",
        r"{captions}( tracks?)? off",
        r"({remove}|turn off|hide|get rid of|disable|take off|stop|switch off)( (the|all|any|my|existing|existing|old|background|these|those|of))* (?P<track>{captions})( (from|on|in)( .*)?)?",
        track="captions",
    ),
    rule(
        "caption",
        r"caption (this|it|that|my|the|everything|all)( .*)?",
        r"translate{_}{captions}( .*)?",
        r"(translate|translated)( (it|the|video|this|to|into|everything|and|add|my|in))* (english|spanish|french|german|chinese|japanese|korean|hindi|arabic|portuguese|italian|russian|mandarin)( {captions})",
    ),
    rule(
        "caption",
        r"(add|use|with|put|give me|generate|make|want|need|do)( (some|the|my|a))* (\w+[- ])?(?P<style>(?!text|font|title|new|different|same|my|the)[a-z]+)[- ]style {captions}( .*)?",
        r"(convert|turn|transcribe)( (the|this|my|all))* (song|audio|speech|voice|talking|dialogue|lyrics|spoken words) (in)?to (on-?screen )?text",
    ),
    rule(
        "export",
        r"(export|download|save|send)( (the|me|my|just|only|a|as|an|these|of|full|this))* ({captions}|transcript)( (as|in|to|file|files|an?|format|only|<f>|srt|vtt|\.srt|\.vtt))*",
        r"(get|give)( (the|me|my|just|only|a|an|these|full|this))* ({captions}|transcript)( (as|to|file|files|an?|format|only|<f>|srt|vtt|\.srt|\.vtt))+",
        r"(get|give)( (the|me|my|a|full))* transcript",
    ),
    rule(
        "caption",
        r"((add|put|generate|create|make|include|insert|burn(ing)?([- ]?in)?|with|need|want|use|turn on|enable|overlay|give|apply|auto|do|have|transcribe|show|display|write|get|some|and|translate|hardcode|embed|produce|automatic|also|bake|hard-code)( [\w'<>&-]+){0,8}? |(?<!\bthe )(?<!\bmy )(?<!these )(?<!those )(?<!\bour )(?<!existing )(?<!current )){captions}(?! (file|style|font|colou?r))( .*)?",
        r"(captioning|subtitling|captioned|subtitled)",
        r"(caption|subtitle) (it|this|the|my|in|video|every|all|everything)\b.*",
        r"(transcribe|transcription)( .*)?",
        r"(show|display|put|write|turn)( (my|the|his|her|all|every))* (words?|lines|speech|sentences|lyrics|talking|voice)( (as|into) (on-?screen )?(text|subtitles|captions)| on( the)? screen (as|while|when) )( .*)?",
        r"(put|show|display|write|add)( (what|everything|the words))+ (i|i'?m|we|he|she|they|is being|spoken)( (say|said|saying|says|are saying))?( .*)?",
    ),
    rule("caption", r"(use|apply|give me|try|with|in)( (the|an?))? (\w+[- ])?(?P<style>(?!this|that|different|another|same|new|my|font|text|nice|cool|better)[a-z]+) (caption|subtitle) style"),
    rule("caption", r"(burn|bake)(ed|ing)?( (it|them|these|those|in|into|the|video|to|onto))+( (with|in|using) (an? )?({style_word} )*(text|letters|lettering|font|type)( (and|on|with) (an? )?[\w -]*(background|box|bar|outline|shadow)( (bar|box))?)?)?", burn=True),
    rule("lower_third", r"(({add}|a|an|some)( [\w'<>-]+){0,5}? )?({lower_third})( .*)?"),
    rule(
        "voiceover",
        r"(({add}|generate|record|do|ai|narrate|replace)( (?!behind|under|underneath|beneath|below|over|around|during|from|while)[\w'<>-]+){0,5}? |(?<!the )(?<!my )(?<!his )(?<!her )(?<!our )(?<!under )(?<!over ))({spoken_voice})(?! (<[bpx]>|louder|quieter|softer|less loud|up|down|volume|level|half as|((by|at|to)|around|about) <[bpx]>|(at|to) half|(a (bit|little|lot|touch)|much|slightly|way) (louder|quieter|softer)))( .*)?",
        r"({add}|have|let)( [\w'-]+){0,5}? voices? (to )?(read|narrat|speak|say)\w*( .*)?",
        r"({add}|have|let)( [\w'-]+){0,4}? (ai|natural|human|female|male|computer|synthetic)([- ]\w+)? voice (read|narrat|speak|say)\w*( .*)?",
        r"({add}|use)( [\w'-]+){0,2}? (ai|synthetic|computer|tts|robot|natural)( (male|female))? voice$|voice (it|this|that) over$",
        r"narrate( .*)?",
        r"(replace|swap|change)( (my|the|his|her|original|own|real))* voices? (with|for|to|into) (an? )?(ai|synthetic|computer|generated|artificial|natural)[- ](generated )?voice( .*)?",
        r"(?<!that )(?<!which )(?<!to )(?<!it )(read|speak|say)( (the|this|following|text|aloud|out|script|loud|words?|line))* <q>( .*)?",
    ),
    rule("title", r"^(intro|opening|outro|ending|closing|end)( text| title| card| screen| frame| slate)? <q>( .*)?"),
    rule(
        "title",
        r"(({add}|a|an|some|opening|closing|start|open|end|need|each with)( [\w'<>-]+){0,6}? )?({title})(:| <q>| [\w'<>,-]+)*",
        r"(add|create|make|insert|include|with|need|a)( (a|an|short|quick|<t>|animated|catchy|nice|simple|branded|brief|cool|new|second|long|bold|clean|cinematic|professional))* (intro|outro|opening|closing|end card)s?( (screen|section|text|card|slide|graphic|page))?(?! (music|animation|clip|video|sequence|bumper|song|transition|of))( (with|of|at|that|saying|for|to|and|showing|featuring|<q>|<t>)( .*)?)?",
    ),
    rule(
        "text",
        r"(?!((start|open|begin|close|end|finish) )?with (the|my|her|his|that) hook\b(?!.*<q>))({add}|type|flash|animate|pop up)( [\w'<>-]+){0,6}? ({text})(?! (music|song))( [\w'<>%,:-]+)*",
        r"({write})( (?!transition|effect|filter|look|preset)(the|a|words?|big|bold|message|at|\w+))?( (the|a|an|my|our|bold|<t>|<c>|at|words?|phrase|text|line|quote|message|handle|slogan|tagline|date|hashtag|website|url|name))* <q>( .*)?",
        r"^(animated |bold |big |on-?screen )*(text( (overlays?|callouts?|labels?|annotations?))?|callouts?|call[- ]to[- ]action( text)?|banner|headline|hook text|cta)( (overlays?|at|for|with|in|on|over|to|<q>|:|<t>|<i>|saying|that|says|the|highlighting|showing)( .*)?)?$",
        r"^(the (words?|phrase|text) )?<q>( (text|title|caption|words?|overlay|label))?( ((fly|slid|fad|popp?|zoom|bounc|appear|com|typ|drop|scroll)ing|at|on|in|from|for|over|across|during|as|along|until|throughout)( .*)?)?$",
        r"^({style_word} )*(text|words|letters|lettering) on (an? )?(\w+ )?background( (saying|that says|reading|with))? <q>( .*)?$",
        r"^((typewriter|bouncing|sliding|glitch|bold|big|large|small|animated|{style_word}|neon|simple|centered)[- ])+(text|words|caption text)( (saying|that says|reading|with))? <q>( .*)?$",
    ),
    rule("text", r"(add|put|show|insert|include|with|display|have|need)?( (a|an|the))* ?(subscribe|like and subscribe|follow)( (reminder|button|prompt|call|pop-?up|animation|message|cta|banner|overlay))+( .*)?", text="Subscribe"),
    rule("text", r"(add|put|show|write|display|place|type|insert)( [\w'<>:-]+){0,10}? <q>( .*)?"),
)
