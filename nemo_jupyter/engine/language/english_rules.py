"""English ways of asking for each operation. Where two overlap in a clause, the earlier row wins."""

from __future__ import annotations

from .lexicon import Rule, rule

NOT_LOCAL = (
    rule(
        "unsupported",
        r"(?:{remove}|replace|change|swap|blur out){_}backgrounds?(?! (?:music|noise|sound|audio|hum|track|song|voices?|chatter|hiss|vocals))(?:{_}(?:with|to) .*)?|green ?screen|chroma ?key|cut out the (?:person|subject)",
        what="remove_background",
    ),
    rule(
        "unsupported",
        r"blur(?:red|ring|ry)?{_}backgrounds?|background blur|bokeh|portrait mode|depth of field",
        what="background_blur",
    ),
    rule(
        "unsupported",
        r"(?:isolate|separate|extract|split out|remove|mute|take out){_}(?:vocals?|instrumentals?|stems|acapella|drums)(?: from.*)?|(?:isolate|separate){_}(?:voice|speech|dialogue|music)(?: from.*)?|karaoke version",
        what="stem_separation",
    ),
    rule(
        "unsupported",
        r"clone{_}voice|voice clon(?:e|ing)|(?:in|with|using) my (?:own )?(?:cloned )?voice|sound like (?:me|him|her)",
        what="voice_clone",
    ),
    rule(
        "unsupported",
        r"(?:retouch|beautif\w+|airbrush|slim|whiten|reshape){_}(?:face|skin|teeth|body|me)|(?:smooth(?:en)?|soften){_}skin|(?:skin|face|beauty) (?:smoothing|retouch\w*|filter)|(?:remove|hide){_}(?:wrinkles|blemishes|acne|pimples|double chin)|makeup|face swap|deepfake|swap{_}face",
        what="face_retouch",
    ),
    rule(
        "unsupported",
        r"(?:generate|compose|write|make up|create an? (?:original|custom|ai)){_}(?:song|soundtrack|music|melody|jingle|theme(?: song| tune)?)|ai(?:-generated)? music",
        what="music_generation",
    ),
    rule(
        "unsupported",
        r"motion graphics?|kinetic typography|(?:animated? |animate {det})(?:logo|infographics?|charts?|maps?|graphs?|arrows?|diagrams?|stats?|mascot|character)(?: reveal| intro| sting)?|(?:data|product) (?:visuali[sz]ation|animation)|3d (?:text|animation|model|title)|logo (?:reveal|sting|animation)",
        what="motion_graphics",
    ),
    rule(
        "unsupported",
        r"(?:write|draft|come up with|create|generate|script){_}(?:scripts?|screenplay|voice-?over script|storyboard|blog post|article|description|hashtags?|social copy|show notes)|storyboard",
        what="script_writing",
    ),
    rule(
        "unsupported",
        r"(?:cursor|mouse(?: pointer)?|pointer|click)s? (?:effects?|highlights?|spotlight|animation|trails?|zoom)|(?:highlight|emphasi[sz]e|smooth|enlarge|hide|show|follow|track){_}(?:cursor|mouse|clicks?)(?: movements?)?",
        what="cursor_effects",
    ),
    rule(
        "unsupported",
        r"(?:erase|remove|delete|get rid of|hide|clean up|clear|take out){_}(?:date (?:overlay|stamp)|time ?stamp|date|burned[- ]in \w+|hard-?coded \w+|on-?screen text|existing text|text overlay|baked[- ]in \w+|username)(?:{__}(?:video|footage|recording|corner|screen|frame|clip))?",
        what="erase_text",
    ),
    rule(
        "unsupported",
        r"(?:remove|erase|delete|get rid of|take out|paint out|edit out|hide){_}(?:objects?|persons?|people|m[ae]n|wom[ae]n|guys?|girl|boy|kid|watermark|logo|passers?-?by|cars?|wires?|photobombers?|tourists?|reflections?|microphone|mic|tripod|drone|boom|stain|trash|pole|bystanders?|strangers?|dog|cat|sign|glare)(?! (?:track|sound|noise|clip|overlay i|part))(?:{__}(?:background|shot|frame|video|scene|footage|photo|clip))?|inpaint\w*|object removal",
        what="remove_object",
    ),
    rule(
        "unsupported",
        r"dub(?:bed|bing)?(?: \w+)*(?: in(?:to)? \w+)?|(?:translate|convert){_}(?:audio|voice|speech|voice-?over|dialogue|narration|spoken)(?: (?:in)?to \w+)?|lip-?sync\w*",
        what="translate_audio",
    ),
    rule(
        "unsupported",
        r"translate(?!{_}{captions})(?: [\w'-]+){0,5}? (?:in)?to \w+(?! {captions})",
        what="translation",
    ),
    rule(
        "unsupported",
        r"avatars?|talking head (?:generator|from)|digital human|ai (?:presenter|host|spokesperson|actor|anchor|influencer)|virtual (?:presenter|host|human|avatar)",
        what="avatar",
    ),
    rule(
        "unsupported",
        r"(?:add|insert|put|with|use|overlay|find|include|drop in|cut to|some|relevant|matching|auto|cover{_}with)?(?: \w+){0,3} ?b-?rolls?(?: (?:footage|clips|shots))?(?: (?:of|over|to|for|where|when) .*)?",
        what="b_roll",
    ),
    rule(
        "unsupported",
        r"(?:stock|pexels|pixabay|royalty-free|getty|shutterstock) (?:footage|video|clips?|images?|photos?|media)|(?:search|find|look for|get|fetch|download|source){_}(?:footage|videos?|clips?|images?|photos?|materials?|memes?|gifs?){_}(?:of|from|about|online|on|for)\b.*|search (?:for|youtube|online|the web).*",
        what="stock_search",
    ),
    rule(
        "unsupported",
        r"(?:in|into|to|with|as|like)?(?: an?| the)? ?(?:anime|cartoon|comic(?: book)?|pixar|ghibli|disney|watercolou?r|oil[- ]painting|sketch|clay(?:mation)?|lego|pixel art|van gogh|simpsons|manga|gta|minecraft|pencil drawing|3d animation|stop[- ]motion)(?:[- ]style)?(?: (?:look|filter|effect|style|version|video|animation))?|style transfer|in the style of .*|(?:match|copy|mimic|replicate){_}(?:style|look|editing) of .*",
        what="style_transfer",
    ),
    rule(
        "unsupported",
        r"(?:what(?:'s| is| are)? (?:happen|in |on |the (?:main|topic|content)|this video)|who (?:is|are|appears)|how many (?:people|times|scenes|cars|words))\b.*|(?:describe|analy[sz]e|summari[sz]e|review|rate|critique|watch|transcribe and summari[sz]e){_}(?:video|footage|clips?|scenes?|content|recording|interview|talk|meeting|it|this|performance|pacing|timeline)\b.*|give me (?:a )?(?:summary|feedback|breakdown).*|summary of .*",
        what="content_analysis",
    ),
    rule(
        "unsupported",
        r"quiz(?:zes)?(?: .*)?|poll question|interactive (?:question|quiz)s?",
        what="quiz",
    ),
    rule(
        "unsupported",
        r"(?:generate|create|make|produce|design|draw|replace){_}(?:ai )?(?:images?|pictures?|illustrations?|artwork|photos?|posters?|banner)(?! (?:slideshow|to|into))(?:{_}with .*| (?:of|showing|about|for) .*)?|ai(?:-generated)? images?|text[- ]to[- ]image",
        what="generate_image",
    ),
    rule(
        "unsupported",
        r"text[- ]to[- ]video|image[- ]to[- ]video|(?:generate|create|produce|make|write and produce|build|design)(?: me)?(?: an?| the| some| my| \d+| <\w+>)*(?: [\w'-]+){0,5}? ?(?:videos?|clips?|movies?|films?|animations?|ads?|commercials?|explainers?|trailers?|intro videos?|vlogs?)(?: [\w'-]+)? (?:about|of|on(?! (?:clip|the timeline))|explaining|showing|promoting|advertising|featuring|introducing|where|that (?:shows|explains)|from (?:scratch|text|a (?:prompt|script|product|url|link|description)|this (?:script|article|text|url|prompt)|an? article)|for (?:my|our|a|the) (?:\w+ )?(?:product|business|brand|company|startup|store|shop|restaurant|app|launch|event|sale))\b.*|(?:generate|imagine)(?: an?| the| some| <\w+>)*(?: [\w'-]+){0,4}? (?:videos?|clips?|scenes?|footage|animations?|shots?)\b.*|(?:animate|bring to life|make{_}(?:talk|dance|move)){_}(?:photos?|pictures?|images?|portrait)|convert(?:ing)? (?:text|prompts?|script|article|blog)s?{_}(?:in)?to .*video.*|extend the scene with ai|outpaint\w*",
        what="generate_video",
    ),
    rule(
        "unsupported",
        r"(?:keep|keeping|hold|center|centre)(?:{_}| )(?:face|speaker|subject|person|me|him|her|player|action|host|product)(?: (?:always|perfectly|nicely|person))*(?: (?:centered|centred|in (?:the )?(?:frame|shot|cent(?:er|re)|middle|view)|visible))(?: .*)?|(?:follow|track)(?:s|ing)?{_}(?:face|person|speaker|subject|player|ball|car|dog|object|action|me|him|her|movement|runner|head)(?: .*)?|(?:motion|face|object|subject) tracking|auto-?track",
        what="subject_tracking",
    ),
    rule(
        "unsupported",
        r"(?:blur|censor|hide|pixelate|mask|anonymi[sz]e|cover|redact|zoom in on|zoom into|circle|highlight|point(?: an? arrow)? (?:at|to)|arrows? (?:at|to|pointing (?:at|to))|spotlight|box around|magnify|label){_}(?:faces?|license plates?|number plates?|plates?|logos?|button|menu|screen element|code|error(?: message)?|password|email(?: address)?|phone number|address|names?|eyes|credit card|api keys?|sensitive\w*(?: info\w*)?|url|icon|cell|chart|graph|field|person|man|woman|kids?|child(?:ren)?|brand\w*)(?: .*)?",
        what="locate_on_screen",
    ),
    rule(
        "unsupported",
        r"(?:find|search(?: for)?|locate|pick out|pull out|extract|get|grab|show|identify|keep|remove|cut|delete|select|jump to|clip(?: out)?|isolate|list|compile|collect|gather|cut to|start at|trim to|split at){_}(?:parts?|moments?|scenes?|clips?|bits?|sections?|segments?|shots?|time|times|point|frames?|everything|footage|instances?|mentions?|occurrences?|quotes?|answers?|places?|reactions?|plays?|goals?)(?: \w+)? (?:where|when|in which|that (?:show|mention|feature|contain|talk|have|include|are about)|with (?:the |a |my |his |her )?(?:dog|cat|ball|person|people|face|car|baby|bride|groom|speaker|man|woman|kids?|child|host|guest|logo|product)|mentioning|talking about|about|showing|featuring|containing|of (?:the |a |my |him|her|them|people)|i (?:say|said|talk|mention|start)|he (?:say|said)s?|she|they|someone|people|somebody)\b.*|(?:find|search|show|keep|get|grab|extract)(?: me)?(?: only| just)? (?:all |every |the |each )*(?:mentions?|goals?|[\w-]+ scoring plays?|scoring plays?|laughs?|smiles?|dunks|kills|knockouts|touchdowns|jokes|reactions?|questions?|answers?|plays?)\b.*|(?:show|keep) (?:only|just) (?:the )?[\w-]+(?: [\w-]+)? (?:plays?|shots?|moments?|scenes?|parts?|bits|reactions?)\b|(?:most|more) (?:\w+ )?(?:\w+ or )?(?:surprising|contrarian|controversial|funny|emotional|interesting|insightful|viral|quotable|shocking|dramatic|important|powerful|inspiring|valuable|engaging) ?(?:or \w+)? (?:moments?|parts?|quotes?|bits?|clips?|statements?|segments?)(?: (?:in|from|of) .*)?|(?:when|where|whenever|every time|each time|after|before|until) (?:i|he|she|they|we|someone|the (?:speaker|host|guest|man|woman|dog|cat|ball|player|crowd|car|baby|bride|teacher|presenter)|people) (?:say|says|said|mention|mentions|talk|talks|start|starts|enter|enters|appear|appears|walk|walks|laugh|laughs|smile|smiles|score|scores|jump|jumps|look|looks|leave|leaves|mess|pick|finish|finishes|wave|waves|hit|hits|kick|kicks|fall|falls|sing|sings|clap|ask|asks|answer|answers)\b.*",
        what="content_search",
    ),
)

CONTROL = (
    rule(
        "export",
        r"^export(?:ing)?(?: (?!.*\b(?:audio|sound|captions?|subtitles?|srt|thumbnails?|frames?|chapters?|settings|options|gif)\b).*)?$",
    ),
    rule(
        "undo",
        r"(?:undo|revert|roll ?back|take back|ctrl[- ]?z|cancel)(?: (?:that|this|it|the|my|last|previous|all|everything|both|edits?|changes?|steps?|actions?|cut|one|effect|<n>|of|what you (?:just )?did))*|(?:go|step|get) back(?: (?:a|one|<n>|step|steps|the|to|previous|version|last|before|edit))*|never ?mind that|(?:put|change|bring) (?:it|that|everything) back(?: (?:to )?(?:how|the way|like|as) .*)?|i (?:didn'?t|don'?t) (?:want|like) (?:that|it|this)",
    ),
    rule(
        "redo",
        r"redo(?: (?:that|this|it|the|my|last|edit|change|step|action))*|undo the undo|ctrl[- ]?y|bring (?:it|that) back(?! \w)",
    ),
    rule(
        "credits",
        r"(?:(?:check|show|see|view|get|tell me|display|look up|what(?:'s| is| are)?|how (?:many|much)|do i have)(?: \w+){0,5} )?(?:credits?(?! roll)|credit balance|balance|quota|usage|tokens? left|account balance)(?: (?:do i|i|are|is|have|left|remaining|remain|available|balance|still|there|my|got|you|check|status|in|account|count|how many))*",
    ),
    rule(
        "state",
        r"(?:(?:check|show|see|view|get|give me|tell me|display|list|print|what(?:'s| is| are)?|where(?:'s| is| are)?)(?: \w+){0,4} )?(?:(?:current )?(?:(?:project|render|job|export|timeline|edit|processing|session) )?(?:status|state|progress)(?! bar)|tracks|timeline|draft)(?: (?:of|on|the|my|project|timeline|so|far|now|right|is|are|in|render|export|look like|looks like|we|have|do|edit|video|job|update|report|please|it|at|current|there))*|(?:how(?:'s| is)|how far)(?: \w+)* (?:going|coming(?: along)?|along|is it|progressing)|is (?:it|the (?:render|export|video)) (?:done|ready|finished)(?: yet)?|(?:list|show)(?: me)?(?: all)?(?: the| my)? (?:clips|segments|layers)|what(?:'s| is| do (?:we|i) have) (?:on|in) (?:the|my) (?:timeline|project|draft)|are we there yet|how long is (?:my|the|this) (?:video|timeline|clip|edit|project)",
    ),
    rule(
        "upload",
        r"upload(?:ing)?(?: (?:a|my|the|this|new|some|another|more|files?|videos?|footage|clips?|photos?|music|media|here|it|from|computer|<f>|to|images?|and|your|an|song|logo|please|project|raw|second|first|mp4|mov|<n>|server))*|(?:i (?:want|need)|let me|how (?:do|can) i|import|attach|add)(?: to)?(?: (?:a|my|the|some|new|another))* (?:upload|files? from my (?:computer|drive|phone|laptop))|import(?: (?:a|my|the|this|new|some|files?|videos?|footage|clips?|<f>|media))*|here(?:'s| is| are)(?: my| the| a)? (?:files?|video|footage|clips?) <f>",
    ),
    rule(
        "help",
        r"help(?! me)|what can (?:you|i|this|it) do|what (?:commands?|formats?|operations?|options?|features?|edits?)(?: \w+)*|how (?:do|does|can|could|should|would) (?:i|you|we|this|one|it)\b.*|how to\b.*|what (?:is|are|does|do|kind|kinds|type|types|would|should|happens)\b.*|which\b.*|why\b.*|(?:can|could|do|does|is|are|should|will) (?:i|it|there|this|we|my|nemo)\b.*|list (?:commands?|features?|what you can do)|do you (?:support|have|know|offer)\b.*|are there\b.*|what(?:'s| is) the (?:best|difference|max\w*|limit|default|easiest)\b.*|where (?:do|can|is)\b.*|explain(?: how)?\b.*|tell me (?:about|how|what|more)\b.*|show me how\b.*|(?:tutorial|instructions|examples?) (?:for|on|of)\b.*|can (?:you|u) (?:see|tell)\b.*",
    ),
)

CUTTING = (
    rule(
        "trim_silence",
        r"(?:{remove}|find{_}{remove}|speed through|auto-?cut|jump ?cut|detect|smooth out|fix|compress|find and {remove}|truncate){_}{silence}(?: (?:in|from|of|between|over|longer|greater|more|above|that|which|at|out|automatically)(?: [\w'<>.-]+){0,6})?|{silence} (?:removal|remover|detection|trimming|cutting|removed|trimmed|cut(?: out)?|gone|deleted)|(?:auto )?jump[- ]?cuts?(?: (?:it|this|the \w+|edit))?|{silence} (?:over|longer than|above|greater than|under|of|more than) <t>|no (?:more )?{silence}|(?:make|keep|get)?{_}?tight(?:en)?(?:er)?(?: up)? (?:the )?(?:pacing|pace|edit)|(?:pick up|improve|quicken) the (?:pacing|pace)",
    ),
    rule(
        "remove_filler",
        r"(?:{remove}|clean up|filter(?: out)?|bleep|detect|find and remove){_}{filler}(?:(?:,| and| or) (?:likes|you knows|sos|ums|uhs))*|{filler} (?:removal|words? removal|removed|gone|cleanup|cut)|(?:remove|cut|delete|clean up){_}(?:likes|you knows|sos|basicallys?)|no (?:more )?{filler}",
    ),
    rule(
        "remove_repeats",
        r"(?:{remove}|clean up|fix|find{_}{remove}){_}{repeats}|{repeats} (?:removal|removed|cut)|(?:keep|use|choose|pick|select) (?:only )?(?:the )?(?:best|last|cleanest|good|final) takes?(?: of each.*| only)?|(?:parts?|places|bits|sections|where|when|times) (?:where )?i (?:repeat(?:ed)? myself|stumbled?|messed up|mess up|misspoke|restart(?:ed)?|stutter(?:ed)?)|repeat(?:ed|ing)? myself",
    ),
    rule(
        "beat_sync",
        r"(?:sync(?:hroni[sz]e|ed|ing)?|match|align|cut|edit|time|snap|set|lock|trim|arrange|pace)(?:{__}|s? )(?:to|with|on|onto|and)(?: (?:the|every|each|its|a))*(?: [\w<>]+)? ?(?:beats?|rhythm|tempo|music|drops?|bpm|downbeats?)(?: (?:of|in|drops?|from)(?: (?:the|my|a|this|background))* (?:music|song|track|soundtrack|audio|beat))?|(?:beat|music)[- ]?(?:sync(?:ed|hroni[sz]ed|ing)?|matched|cuts?|match(?:ing)?)|on (?:the|every) beat|to the (?:beat|rhythm)(?: of (?:the )?(?:music|song|track))?|(?:cuts?|transitions?) on (?:every|each)(?: <n>| \w+)? beats?",
    ),
    rule(
        "highlight aspect",
        r"(?:turn|cut|make|convert|repurpose|clip|split|edit|create|extract|chop|get|give me)(?: [\w'<>-]+){0,8}? (?:<n>|several|multiple|some|a few|short|viral)(?: (?:short|viral|vertical|engaging|bite-sized|punchy|<t>))* (?:tik ?toks?|shorts|reels)(?: (?:from|out of|for) .*)?",
    ),
    rule(
        "highlight",
        r"(?:(?:find|pick|select|get|pull|extract|keep|grab|choose|take|use|compile|collect|gather|make|create|turn|edit|show|give me|identify|cut|clip|build|generate|put together|produce|compress|trim)(?: [\w'<>-]+){0,8}? )?(?:highlight(?:s)?(?: (?:reel|video|clip|montage|edit|compilation|package|cut|version)s?)?(?! (?:the|clicks?|words?|key|text|important|every|each|my|current|it)\b)|(?:best|key|top|main|great(?:est)?|strongest|coolest|most exciting|good|exciting|important|standout|memorable|peak|favou?rite|action) (?:<n> )?(?:moments?|parts?|bits?|clips?|scenes?|shots?|segments?|takes|plays|highlights?|stuff|sections?|points?)|best (?:of(?: .*)?|<t>|part)|sizzle reel|(?:movie |short )?trailer|teaser|recap(?: video| reel)?|montage|supercut|condensed version|summary (?:video|reel|cut))(?:{_}(?:compile|combine|put|turn|make|cut|edit|assemble|stitch)(?: them| it| those)? (?:in)?to(?: an?)?(?: [\w<>-]+){0,4}?(?: (?:highlight )?(?:reel|video|clip|montage|short|edit|highlights)))?",
    ),
    rule(
        "slideshow",
        r"(?:(?:make|create|build|turn|convert|combine|put|assemble|generate|do|produce|edit|compile|merge|transform)(?: [\w'<>-]+){0,8}? )?(?:photo |image |picture |smooth |video |memory |music )*(?:slide ?shows?)(?: (?:video|of|from|with|out|using|for)(?: (?:these|my|the|this|our|photos?|images?|pictures?|pics|video|folder|of|all|<n>|out))*)?|(?:turn|make|convert|combine|create|merge|edit|put|transform|stitch|assemble|compile)(?: (?:these|my|the|all|our|this|those|into|some|of|a|video|from|together|out|using|with|<n>|set|album|folder|\w+))*? (?:photos?|images?|pictures?|pics|stills|jpe?gs|screenshots)(?: (?:into|to|together|as)(?: (?:a|an|one|single|smooth|short|nice|cool|<t>|\w+))*? ?(?:video|movie|reel|clip|montage|film|mp4)?)",
    ),
    rule(
        "merge",
        r"(?:merge|combine|join|concatenate|concat|stitch|splice|assemble|glue|fuse|compile|string|piece|tie|sew|link|blend)(?: (?:all|these|those|the|my|our|both|of|two|three|four|five|multiple|several|separate|this|that|raw|different|short|video|videos|clips?|files?|footage|segments?|parts?|scenes?|shots?|takes?|recordings?|<c>|<f>|<n>|and|with|them|everything|an?|<t>|mp4|mkv|mov|avi|webm|phone|drone|gopro|it|pieces?|,))*(?: together| in order| back together| back to back| end to end| (?:in)?to(?: (?:a|an|one|single|<t>|long|continuous|seamless|smooth|complete|final|full|1|short|cohesive|whole|polished|finished|new|combined|this|the))* ?(?:video|clip|file|movie|film|sequence|timeline|edit|piece|mp4|reel|vlog|montage|recording|story)?)(?! (?:beat|music))|(?:put|cut|edit|bring|place|mix|get)(?: [\w'<>-]+){0,6}? (?:together|back to back|end to end)(?: (?:in)?to (?:a|an|one)(?: \w+){0,3} (?:video|clip|file|movie|film|reel|vlog|montage))?|(?:turn|make|edit|cut)(?: (?:all|these|those|the|my|our|both|of|two|three|four|five|multiple|several|<n>|raw|video|short))*? (?:clips|files|videos|recordings|takes|shots|footage)(?: (?:in)?to (?:one|a single|1))(?: \w+){0,3}|(?:merge|combine|concatenate|concat|stitch|join)(?: (?:all|these|those|the|my|our|both|of|two|three|four|five|multiple|several|separate|raw|video|videos|clips?|files?|footage|segments?|parts?|scenes?|shots?|takes?|recordings?|<c>|<f>|<n>|and|with|them|everything|it|audio|this|short|different|an?|mp4|mkv|mov|avi))*|(?:append|add|attach|tack on|join)(?: (?:the|my|this|another|a|new|second|clip|video|file|it|on))* <f>(?: (?:to|at|after|on|onto|into|before|in)(?: (?:the|very|end|start|beginning|of|timeline|video|it|this|my|current|front|clip|main|<c>))*)?(?! as)",
    ),
    rule(
        "merge",
        r"have (?:<n>|two|three|four|five|six|several|multiple|some|a few|many)(?: \w+){0,2} (?:clips|videos|files|recordings|segments)(?: (?:from|of|that)(?: [\w'-]+){0,6})?",
        weak=True,
    ),
    rule(
        "insert",
        r"(?:insert|put|add|place|use|drop|play|start with|end with|attach|include|prepend)(?: (?:my|our|the|a|this))* (?P<what>(?:custom |branded |standard |usual |channel |company |logo )*(?:intro|outro|bumper|end screen|sting)(?: (?:animation|clip|video|sequence|bumper|footage))+)",
    ),
    rule(
        "insert",
        r"(?:insert|put|place|prepend|use|drop)(?: (?:the|my|clip|video|file|a))* (?P<file><f>)(?= (?:at|after|before|between|in|to|on|into) (?:the )?(?:start|beginning|end|front|middle|<t>|<c>|timeline))",
    ),
    rule(
        "extend_to",
        r"(?:extend|lengthen|stretch|expand|make){_}(?:to|until|last|be|reach|for) (?:at least |about |exactly )?(?P<ms><t>)(?: long)?|longer to <t>",
    ),
    rule(
        "shorten_by",
        r"(?:shorten|reduce|trim|cut|shrink)(?: (?:the|my|this|it|video|clip|length|duration|of|whole|<c>|overall|total|runtime))* (?:down )?by (?P<ms><t>)|(?:take|shave|cut|trim) (?P<ms2><t>) off(?: of)?(?: (?:the|this|my|total|overall|it|whole))* (?:video|length|runtime|duration|clip|it)?(?! ?(?:start|end|beginning|front|back))|make{_}(?P<ms3><t>) shorter",
    ),
    rule(
        "cut_first cut_last",
        r"(?:{remove}|drop|take){_}(?:first|last)(?: and last| and first) (?P<ms><t>)|(?:{remove}|take) (?:off )?(?:the )?(?P<ms2><t>)(?: off)?(?: (?:of|from|at|off|on))*(?: the)? (?:both-ends|both sides|intro-and-outro|front and back)|{remove}{_}both-ends{_}by (?P<ms3><t>)",
    ),
    rule(
        "cut_first",
        r"(?:{remove}|skip|lop off|start after|starts? from after|lose|omit)(?:{_}| )(?:first|opening|initial|starting|intro(?:ductory)?|beginning) (?P<ms><t>)(?: (?:of|from|off|out)(?: (?:the|this|my|each|every|all|video|clips?|footage|recording|<c>))*)?|(?:{remove}|take|lop)(?: (?:out|off|about|the))* (?P<ms2><t>)(?: (?:off|of|from|at|out|in))*(?: (?:the|my|its))* {edge_start}(?: of (?:each|every|all|both)? ?(?:clips?|<c>))?|{remove}{_}{edge_start}{_}by (?P<ms3><t>)|start (?:the )?(?:video|clip|it) (?:at|from) (?P<ms4><t>)|first (?P<ms5><t>) (?:off|out|away|gone|removed|should go|can go)|(?:the )?first (?P<ms6><t>) (?:is|are) .*",
    ),
    rule(
        "cut_last",
        r"(?:{remove}|skip|lop off|lose|omit)(?:{_}| )(?:last|final|closing|ending|end) (?P<ms><t>)(?: (?:of|from|off|out)(?: (?:the|this|my|each|every|all|video|clips?|footage|recording|<c>))*)?|(?:{remove}|take|lop)(?: (?:out|off|about|the))* (?P<ms2><t>)(?: (?:off|of|from|at|out|in))*(?: (?:the|my|its))* {edge_end}(?: of (?:each|every|all|both)? ?(?:clips?|<c>))?|{remove}{_}{edge_end}{_}by (?P<ms3><t>)|last (?P<ms4><t>) (?:off|out|away|gone|removed|should go|can go)",
    ),
    rule(
        "keep",
        r"(?:keep|use|retain|leave|save|want|need|take|preserve|only)(?: (?:only|just|me|the|with|in))* (?P<keep><i>)(?: only)?|(?:trim|crop|cut|clip|shorten|reduce)(?: (?:it|this|the|my|video|clip|footage|down|<c>))* (?:to|down to|so (?:that )?it(?:'s| is)(?: only)?|to only|to just|to keep)(?: only| just| the)* (?P<keep2><i>)|(?:only|just) (?:the )?(?:part|section|bit|segment|portion|piece)? ?(?P<keep3><i>)|extract(?: (?:the|a|clip|part|section|segment|portion|piece|video|of|footage))* (?P<keep4><i>)|(?:remove|cut|delete|trim) everything (?:except|but|outside|other than|apart from)(?: (?:the|for|part|of|section))* (?P<keep5><i>)|(?:start|begin)(?:s|ing)? at (?P<from><t>) (?:and )?end(?:s|ing)? at (?P<to><t>)",
    ),
    rule(
        "keep",
        r"(?:keep|use|retain|leave|save|want|preserve|take)(?: (?:only|just|me|with|of))*(?: the)? first (?P<end><t>)(?: of .*)?(?: only)?|(?:trim|crop|cut|clip|shorten)(?: (?:it|this|the|my|video|clip|footage|down))* to (?:only |just )?the first (?P<end2><t>)|(?:only|just) the first (?P<end3><t>)|(?:{remove}|cut|drop)(?: \w+)? (?:everything|anything|all|the rest) (?:after|past|beyond) (?:the )?(?:first )?(?P<end4><t>)|end (?:the )?(?:video|clip|it) at (?P<end5><t>)",
        start=0,
    ),
    rule(
        "keep",
        r"(?:keep|use|retain|leave|save|want|preserve|take|trim to|cut to|only|just)(?: (?:only|just|me|with|of|it|down|to))*(?: the)? (?:last|final) (?P<last><t>)(?: of .*)?(?: only)?",
    ),
    rule(
        "keep",
        r"(?:keep|use|retain|leave|save|want|preserve)(?: (?:only|just|me|with))* (?P<clip><c>)(?: only)?(?! (?:at|as|muted|in|on|un))|(?:{remove}|get rid of|drop) (?:everything|all(?: the)?(?: other)?(?: clips)?|every clip) (?:except|but|other than|apart from|besides)(?: for)? (?P<clip2><c>)|only(?: keep| use)? (?P<clip3><c>)",
    ),
    rule(
        "shorten_to",
        r"(?:limit|cap|keep)(?: [\w'<>-]+){0,3}? (?:to|at|under) (?P<ms8><t>)|(?:shorten|trim|cut|reduce|condense|compress|get|bring|edit|make|shrink|squeeze|crop|speed|tighten|turn|keep|limit|cap|pare|boil|convert|edit down|clip|chop|fit|take|distill|whittle)(?: (?:it|this|that|the|my|our|video|clip|footage|down|length|duration|everything|recording|interview|podcast|reel|<c>|whole|entire|raw|long|original|edit|timeline|<t>|intro|outro|to be|final|vlog|talk|webinar|lecture|total|runtime|be|all|of|content|longer|film|short|movie|meeting|zoom|livestream|stream|session|presentation|speech))* (?:to|into|under|within|to under|down to|be|to be|less than|below|in)(?: (?:an?|about|around|exactly|under|just|roughly|the|fit|less than|no more than|max|at most|only|or less|approximately|within|be|fast-paced|punchy|short|clean|tight|below|maximum|upto|up to))* (?P<ms><t>)(?: (?:short|clips?|videos?|version|cut|edit|reel|teaser|ad|long|total|max|or less|or under|maximum|in total|length|promo|spot|tiktok|story|overall|summary|vertical|social|instagram|youtube|reels?|shorts?|highlight|demo|recap|limit|commercial))*|(?:make|get|keep)(?: (?:it|this|the|my|video|clip|<c>|whole|total|length|edit|reel))+ (?:be )?(?:about |around |exactly |only |under |roughly |just |less than )*(?P<ms2><t>)(?: (?:long|in length|total|or less|max|or shorter))*|(?:make|create|produce|give me|need|generate|build|do)(?: (?:me|into|this|it|my|a|an|the|new|short|quick|one|punchy|vertical|fast-paced|social|from))* (?P<ms3><t>)[- ](?:\w+[- ]){0,2}(?:short|clips?|videos?|version|cut|edit|reel|teaser|ad|promo|spot|tiktok|story|vlog|film|commercial|demo|summary|intro video|trailer|movie|montage|advert)\b|(?:target|total|final|max(?:imum)?)? ?(?:length|duration|runtime)(?: (?:of|to|is|should be|at|under|around|about|must be))*:? (?P<ms4><t>)|(?:should|must|needs? to|has to|to) (?:be|last|run)(?: (?:about|around|exactly|under|no longer than|at most|less than|only))* (?P<ms5><t>)(?: long)?|(?:under|no (?:longer|more) than|less than|at most) (?P<ms6><t>)(?: (?:long|total|max|in length))*|(?:keep|limit)(?: it| this)? (?:to|under|at) (?P<ms7><t>)",
    ),
    rule(
        "split",
        r"(?:split|divide|slice|cut|chop|break|separate|razor|blade)(?: (?:up|it|this|the|my|video|clip|footage|into|down|<c>|whole|long|recording|in|timeline|here|podcast|that|to|apart|raw))* (?:<n>|two|three|four|five|<x>|half|halves|thirds|quarters|in half|equal|even|separate|shorter|smaller|individual|chapters|<t>)(?: (?:equal|even|separate|shorter|smaller|individual|same-size|different))*[- ]?(?:parts?|pieces?|clips?|segments?|sections?|halves|chunks?|intervals?|equal)*(?: each)?(?: long)?|(?:split|divide|slice|chop|break|razor|blade|cut|make a cut|add a cut)(?: (?:up|it|this|the|my|video|clip|footage|<c>|timeline|into|clips|scenes|in|long|recording|that|everything|raw|whole|podcast))*(?: (?:at|on|by|every|into|after|around|right at|per|where|along|based on|here|using|in))+(?: (?:the|each|every|a|an|its|and|separate|individual|new|different|of))*(?: (?:<t>|<n>|<p>|playhead|cursor|current position|middle|midpoint|half-?way(?: point)?|cent(?:er|re)|scenes?(?: changes?| cuts?| boundar(?:y|ies)| detection)?|shots?(?: changes?)?|clips|topics?|chapters?|sentences?|speakers?|silences?|<i>|mark|minutes?|seconds?))+(?: (?:mark|changes?|clips|parts|intervals?|chunks|segments|pieces|long))*|(?:scene|shot) (?:detection|split(?:ting)?)|(?:detect|find|identify)(?: (?:the|all))* (?:scenes?|shots?)(?: changes?| cuts?| boundaries)?|split(?![- ]?screen| view)(?: (?:it|this|the|clip|video|my|here|<c>|at|now|that|footage|timeline|into|up|clips|two))*|(?:cut|slice) (?:it |this |the clip )?(?:here|at the playhead|at <t>)(?! to)",
    ),
    rule(
        "delete_clip",
        r"(?:{remove}|take out|get rid of|drop|throw (?:away|out))(?: (?:all|any|every|the|my|of|clips?|shots?|segments?|pieces?|that|are|which))* (?:shorter than|under|below|less than|shorter) (?P<shorter_than><t>)(?: long)?",
    ),
    rule(
        "delete_clip",
        r"(?:{remove}|take out|get rid of|throw (?:away|out))(?: (?:just|only|out))* (?P<clip><c>)(?! (?:at|to|in half|into|by|from|up|on|so|audio|sound|volume|intro|<t>|<p>|<x>))(?: (?:from|of|entirely|completely|altogether|please|out|off)(?: (?:the|video|timeline|my|it))*)?|(?P<clip2><c>) (?:needs to go|should (?:go|be removed)|out|removed|deleted)",
    ),
    rule(
        "delete_clip",
        r"(?:{remove}|take out){_}(?:latter-half|(?:second|2nd|last) (?:half|part|piece|one))",
        clip=2,
        after_split="second_half",
    ),
    rule(
        "delete_clip",
        r"(?:{remove}|take out){_}(?:first-half|first (?:part|piece|one))",
        clip=1,
        after_split="first_half",
    ),
    rule(
        "cut",
        r"(?:{remove}|take out|cut|drop|lose)(?: (?:out|the|a|an|part|section|bit|segment|portion|piece|footage|video|of|my|this|clip|stuff|everything|area|chunk|time|it|away|stretch|frames|<c>))* (?P<span><i>)(?: (?:from|of|in|out)(?: (?:the|video|clip|my|<c>|footage))*)?|(?P<span2><i>) (?:out|away|needs to go|should go|removed|deleted)",
    ),
    rule(
        "cut",
        r"{remove}(?: (?:the|out))* (?P<duration><t>) (?:after|from|following|at) (?:the )?(?P<start>playhead|cursor|current position|<t>)(?: mark)?|{remove}(?: (?:the|out))* next (?P<duration2><t>)",
    ),
    rule(
        "cut",
        r"{remove}(?: (?:the|out))* (?P<duration><t>) (?:before|up to|until) (?:the )?(?P<end>playhead|cursor|<t>)(?: mark)?",
    ),
    rule(
        "cut",
        r"{remove}{_}(?:after|past|beyond|starting (?:at|from)) (?:the )?(?P<start><t>)(?: mark)?(?: (?:to the end|onwards?))?|{remove}(?: (?:it|the|video|clip|footage|off))* at (?P<start2><t>) (?:and (?:remove|delete|drop) the rest|onwards?)",
    ),
    rule("cut", r"{remove}{_}(?:before|until|up to) (?:the )?(?P<end><t>)(?: mark)?", start=0),
    rule(
        "trim trim",
        r"(?:{remove}|tidy|shorten|clean){_}(?:both-ends|both sides|intro-and-outro)(?: of .*)?",
    ),
    rule(
        "trim",
        r"(?:shorten|trim|tighten|cut(?: down)?|clip|tidy(?: up)?|clean up|crop|chop|reduce|remove|delete|skip|lose|get rid of|condense|cut out|cut off|trim off|trim down)(?: (?:down|up|out|off|the|my|this|a|some|bit|of|long|boring|unnecessary|awkward|fluff|parts?|from|unwanted|dead|extra|slightly|little|bits?|part|at|in|whole))* (?:intro(?:duction)?|outro|beginning|start|end(?:ing)?|middle(?: part| section)?|first-half|latter-half|first half)(?! (?:card|screen|of (?:each|the) (?:word|sentence)))(?: (?:of|part|section|a bit|slightly|more|a little)(?: (?:the|this|video|clip|my|it|footage|bit|<c>))*)?",
    ),
    rule(
        "trim",
        r"trim(?:ming)?(?: (?:the|my|this|these|down|it|up|video|clips?|footage|raw|a bit|slightly|some|long|recording|each|all|of|them|<c>|fat|excess|unnecessary|unwanted|boring|parts?|dull|slow|bits?|interview|content|scenes?|sections?))*|(?:{remove}|tighten)(?: (?:the|all|any|out|my|some|of|those))* (?:boring|unnecessary|unwanted|useless|bad|dull|slow|extra|irrelevant|empty|shaky|blurry|fluff|excess|slow|filler|rambling|tangents?|fat|off-topic|weak)(?: (?:or|and) \w+)?(?: (?:parts?|bits?|sections?|footage|clips?|frames?|stuff|scenes?|moments?|content|shots?|material|segments?))*|(?:shorten|tighten|condense)(?: (?:up|the|it|this|my|video|clip|footage|a bit|a little|down|edit|whole|slightly|long|<c>|interview|recording|everything|podcast))*|make{_}(?:shorter|tighter|more concise|less long)|(?:cut|crop|clip) (?:the |my |this |it )*(?:video|footage|clip|recording)(?: down)?(?= ?$)|shorter",
    ),
    rule(
        "reorder",
        r"(?:swap|switch|exchange|flip)(?: (?:the|order|of|places|positions|around))* (?P<swap><c>)(?: (?:order|around|places|positions))*|swap (?P<pair><c> (?:with|and|for) <c>)",
    ),
    rule(
        "reorder",
        r"(?:move|put|place|bring|shift|drag|send|make|reposition|set)(?: (?:up|over))* (?P<clip><c>)(?: (?:be|go|to|at|come|comes|as|up))*(?: the)?(?: very)? (?P<to>first|start|beginning|front|last|end|back)(?: (?:of|clip|position|one|spot|in)(?: (?:the|timeline|video|sequence|order|line|my|it))*)?(?! card)|start with (?P<clip2><c>)",
    ),
    rule(
        "reorder",
        r"(?:move|put|place|bring|shift|drag|reposition)(?: (?:up|over))* (?P<clip><c>) (?P<where>before|after|ahead of|behind|in front of) (?P<other><c>)|(?:move|put|place|shift)(?: (?:up|over))* (?P<clip2><c>)(?: (?:to|into|in))*(?: (?:the|position|slot|spot|place|number|track))+ (?P<place><n>|first|second|third|fourth|fifth)(?: (?:position|place|spot))?",
    ),
    rule(
        "reorder",
        r"(?:move|shift|nudge|push|delay|slide)(?: (?:the|it|this|<c>|clip|everything|title|text|captions?))* (?:(?:forwards?|later|right|to the right|ahead) )?by (?P<later><t>)(?: (?:forwards?|later|to the right))?|(?:shift|move|nudge|delay|push) (?:the |all )?(?P<track>captions?|subtitles?|music|audio)? ?(?:forwards?|later) (?P<later2><t>)",
    ),
    rule(
        "ask", r"(?:reorder|rearrange|re-?order|sort|shuffle|reorganize)(?: .*)?", topic="reorder"
    ),
    rule(
        "duplicate",
        r"(?:duplicate|copy|clone|make (?:a|another) (?:copy|duplicate) of)(?: (?:the|this|it|video|clip|that|selected|<c>|<n>|times|twice|and paste|paste|segment))*|repeat (?P<clip><c>)(?: (?:twice|<n> times|once))?",
    ),
    rule(
        "freeze",
        r"(?:add|insert|make|create|do|put)?(?: an?)? ?freeze[- ]?(?:frame)?(?: (?:the|it|a|frame|last|on|video|clip|image|at|picture|this|here|effect|for|first|final|<c>|<t>|end|start|of|playhead|mark))*|(?:hold|pause) (?:on )?(?:the )?(?:last |first |final )?(?:frame|shot|image|picture|<c>)(?: (?:at|for|on|of|the|end|<t>|video))*",
    ),
    rule(
        "loop",
        r"(?P<kind>boomerang|ping-?pong|seamless|perfect)(?: (?:loop(?:ing)?|effect|video|clip|style|gif))*|(?:loop|repeat)(?:ing|ed)?(?: (?:the|it|this|video|clip|footage|seamless(?:ly)?|forever|perfectly|<c>|<n>|times|for|until|whole|background|to|<t>|twice|infinite(?:ly)?|once|animation|segment|music|section|that|back|indefinitely|<i>))*|make{_}loop(?:able|ing)?(?: (?:seamless(?:ly)?|perfectly|forever))*|(?:create|make)(?: an?)?(?: \w+)? loop(?: (?:of|from|it|this|the|video|clip))*",
    ),
    rule(
        "reverse",
        r"(?:reverse|reversed|backwards?|in reverse|rewind|play(?:s|ing)?{_}(?:backwards?|in reverse)|run{_}backwards?|make{_}(?:backwards?|reverse(?:d)?))(?: (?:the|it|this|video|clip|footage|whole|<c>|<i>|that|my|entire|segment|section|from|motion|audio|everything|playback|effect|order))*",
    ),
    rule(
        "chapters",
        r"(?:(?:add|create|make|generate|insert|mark|split|divide|put|include|set|build|give me|break)(?: [\w'<>-]+){0,5}? )?(?:youtube )?(?:chapters?(?! (?:card|title))|chapter markers?|time-?stamps?|timeline markers|table of contents)(?: (?:markers?|to|for|from|the|video|based on.*|with|titles?|and|youtube|timestamps?|automatically|my|this|at.*|points?|list|sections))*",
    ),
    rule(
        "timer",
        r"(?:add|insert|put|show|display|create|make|include|set|overlay|build|with|need)?(?: (?:a|an|the|on-screen|animated|visible|simple|big|<t>|workout|work|rest|hiit|interval|tabata))* ?(?:count-?downs?(?: (?:timer|clock|animation|overlay))?|timers?|stop-?watch|count-?up|interval timer)(?: .*)?",
    ),
)

PICTURE = (
    rule(
        "speed_ramp",
        r"(?:(?:add|apply|use|create|do|make|with|insert|some|put)(?: (?:a|an|some|smooth|dramatic|slow|cinematic))* )?(?:speed|velocity|time)[- ]?ramp(?:s|ing|ed)?(?: (?:from|to|effect|effects|on|up|down|the|in|between|into|at|action|for|during|parts?|clip|moments?|<x>|<c>|and|video|shots?|scenes?))*|ramp{_}speed(?: (?:up|down|from|to|<x>|and))*|velocity (?:edit|effect)|time remap\w*|gradually (?:speed up|slow down|accelerate|increase the speed).*|start{_}slow{_}(?:speed|then).*",
    ),
    rule(
        "speed",
        r"(?:set|return|reset|change|make|put|restore|get|bring|back)(?: [\w'<>-]+){0,5}? (?:back )?(?:to |at )?(?:normal|original|regular|real|default|1x)[- ]?(?:speed|time|pace|tempo)|(?:set|reset|return|restore|change|make|put)(?: (?:the|its|my))* speed(?: (?:of|for|on)(?: (?:the|this|video|<c>|it))*)?(?: back)?(?: to)? (?:normal|original|regular|default|1)|normal speed",
        factor=1.0,
    ),
    rule(
        "speed",
        r"(?:make|play|run|get|go|let|put|want|turn|set|have|show)?(?: [\w'<>-]+){0,4}? ?(?:a (?:bit|little|tad|touch)|slightly|much|<p>|<x>|way|even)? ?(?:{speed_up})(?:{_}(?:by|to|at|x|of) (?:<x>|<p>|<n>)|(?: (?:the|it|this|that|video|clip|footage|everything|whole|entire|my|a bit|a little|slightly|playback|<c>|<x>|<p>|<i>|all|parts?|boring|them|of|from|by|to|between|section|segment|at|rest|slow|first|last|<t>|intro|outro|middle|up|beginning|end|walking|silences?|silent|dull|quiet))*)?",
        sense="up",
    ),
    rule(
        "speed",
        r"(?:make|play|run|get|go|let|put|want|turn|set|have|show|add|in|apply|use|with|do|give|some)?(?: [\w'<>-]+){0,4}? ?(?:a (?:bit|little|tad|touch)|slightly|much|<p>|<x>|way|even)? ?(?:{slow_down})(?:{_}(?:by|to|at|x|of) (?:<x>|<p>|<n>)|(?: (?:the|it|this|that|video|clip|footage|everything|whole|entire|my|a bit|a little|slightly|playback|<c>|<x>|<p>|<i>|all|parts?|them|of|from|by|to|between|section|segment|at|rest|first|last|<t>|intro|outro|middle|effect|for|on|action|replay|shots?|moments?|beginning|end|down|motion))*)?",
        sense="down",
    ),
    rule(
        "speed",
        r"(?:increase|raise|boost|bump up)(?: (?:the|its|video|clip|playback|my|this|<c>|overall))* (?:speed|tempo|pace)(?: (?:of|by|to|for|the|it|<c>|<x>|<p>|<i>|clip|video|a|bit|little|slightly|from|in|on))*",
        sense="up",
    ),
    rule(
        "speed",
        r"(?:decrease|reduce|lower|drop)(?: (?:the|its|video|clip|playback|my|this|<c>|overall))* (?:speed|tempo|pace)(?: (?:of|by|to|for|the|it|<c>|<x>|<p>|<i>|clip|video|a|bit|little|slightly|from|in|on))*",
        sense="down",
    ),
    rule(
        "speed",
        r"(?:set|change|adjust|make|play|run|put|use|increase|decrease|reduce|raise|lower|bump|double|triple|have)?(?: [\w'<>-]+){0,4}? ?(?:play(?:back)? )?(?:speed|tempo|pace)(?: [\w'<>-]+){0,5}? ?(?:to|at|by|of|:|=|is)? ?(?:<x>|<p>|<n>)(?: (?:speed|of|normal|original|its|the|faster|slower|playback))*|(?:at |to |in |with |play(?:s|ed)?(?: it)?(?: at)? )?<[xp]> (?:the )?(?:play(?:back)? )?(?:speed|tempo|pace|normal|original|rate)(?: speed)?(?: (?:for|on|of))?|(?:make|play|run|watch|put|set|render)(?: (?:it|this|the|video|clip|<c>|at|to|whole))* (?P<factor><x>)(?! (?:zoom|scale|size|bigger|larger|loud))|^(?P<factor2><x>)(?: speed)?$|double-?time",
    ),
    rule("ask", r"(?:change|adjust|set|modify) (?:the )?speed", topic="speed"),
    rule(
        "transition",
        r"(?:(?:add|use|put|insert|apply|include|create|make|with|some|need|have|give me|want|throw in|place|set|change|do|a|an|replace|connect|smooth|link|join)(?: [\w'<>-]+){0,6}? )?(?:cross[- ]?(?:fades?|dissolves?)|dissolves?|transitions?(?: effects?)?|transitioning|wipes?(?= (?:transition|between|effect|from|to|at)|$)|xfades?|whip pans?(?! shot)|dip to (?:black|white) between)(?: (?:effects?|between|from|to|the|each|every|all|clips?|scenes?|shots?|my|<c>|with|of|and|at|for|in|cuts?|them|segments?|photos?|sections?|parts?|duration|<t>|<i>|transitions?|a|an|into|images?|slides?|using|every|where|needed|over|long|other|two|on|kind|smooth|crossfade|style|throughout|topics?|everything|type|fade|is|should be|wipe|zoom|both))*|fad(?:e|es|ing) (?:between|from <c> (?:to|into)|<c> into)(?: (?:the|all|each|every|clips?|scenes?|shots?|my|<c>|photos?|them|images?|of|segments?))*|blend(?: (?:the|these|my|all))* (?:clips?|scenes?|shots?)(?: together)?|(?:smooth|connect|link)(?: out)?(?: (?:the|all|between))* (?:cuts|joins|clips)(?: together)?|(?:zoom|slide|spin|swipe|glitch|wipe|fade|flash|whip|blur)[- ]transitions?",
    ),
    rule("transition", r"(?:fade|crossfade)s? between.*", kind="fade"),
    rule(
        "fade_in fade_out",
        r"(?:(?:add|apply|put|insert|use|with|make|give|do|a|an|have|create)(?: [\w'<>-]+){0,5}? )?(?:audio |music |video |smooth |gentle |slow |quick |short |<t> )*fad(?:e|es|ing)(?: (?:the|it|this|video|clip|music|audio|my|sound|them|everything|<c>|text|title|background|volume|whole|of|voice))* ?(?:in-and-out|both-ends|at both-ends|on both-ends)(?: (?:the|of|on|for|at|to|with|video|music|audio|clip|<c>|<t>|effect|effects|over|black|from|each|background|both-ends|start|end|long))*",
    ),
    rule(
        "fade_in",
        r"(?:(?:add|apply|put|insert|use|with|make|give|do|a|an|have|create|start with|open with|begin with)(?: [\w'<>-]+){0,5}? )?(?:audio |music |video |smooth |gentle |slow |quick |short |<t> )*(?:fad(?:e|es|ing)[- ]?(?:up )?(?:the |it |this |video |clip |music |audio |my |sound |them |everything |<c> |text |title |background |volume |whole |voice |song |bgm )*in(?! clip)|fad(?:e|es|ing)(?: up)? from (?:black|white)|fadein|fad(?:e|es|ing)(?: (?:effect|it|the|video|clip|music|audio|smoothly))*(?: (?:to|at|from|on|for))*(?: the)? (?:start|beginning|opening|intro|front))(?: (?:effect|from|to|black|white|the|at|start|of|for|over|on|video|music|audio|beginning|clip|<t>|<c>|<i>|first|in|with|a|sound|intro|long|opening|background|during|effects|second|slowly))*",
    ),
    rule(
        "fade_out",
        r"(?:(?:add|apply|put|insert|use|with|make|give|do|a|an|have|create|end with|end on|close with|finish with|closing|ending|end|and|should|to)(?: [\w'<>-]+){0,5}? )?(?:audio |music |video |smooth |gentle |slow |quick |short |<t> )*(?:fad(?:e|es|ing)[- ]?(?:the |it |this |video |clip |music |audio |my |sound |them |everything |<c> |text |title |background |volume |whole |voice |song |bgm )*(?:out|away|to silence|to nothing)|fad(?:e|es|ing)(?: (?:the|it|this|video|clip|smoothly|slowly|out|music))* (?:in)?to (?:black|white)|fadeout|fad(?:e|es|ing)(?: (?:effect|it|the|video|clip|music|audio|smoothly|out))*(?: (?:to|at|on|for|near|toward|towards))*(?: the)? (?:end(?:ing)?|outro|finish)|cut to black)(?: (?:effect|from|to|black|white|the|at|end|of|for|over|on|video|music|audio|ending|clip|<t>|<c>|<i>|last|in|with|a|sound|outro|long|date|background|during|effects|final|slowly|smoothly))*",
    ),
    rule(
        "flip",
        r"(?:flip|mirror)(?:ped|ed)?(?: (?:the|it|this|video|clip|image|picture|footage|<c>|horizontal(?:ly)?|vertical(?:ly)?|upside[- ]down|left|right|to|around|effect|frame|my|selfie|over|h|on|axis|y|x|whole))*|(?:horizontal|vertical) flip|make{_}mirrored",
    ),
    rule(
        "rotate",
        r"(?:rotate|turn|spin|tilt)(?: (?:the|it|this|video|clip|image|picture|footage|<c>|my|by|left|right|to|the|around|whole|frame|screen|counter-?clockwise|anti-?clockwise|clockwise|phone))* (?P<deg><g>|<n>)(?: (?:degrees?|clockwise|counter-?clockwise|anti-?clockwise|to|the|left|right|cw|ccw))*|rotat(?:e|ed|ion)(?: (?:the|it|this|video|clip|image|picture|footage|<c>|my|by|left|right|to|clockwise|counter-?clockwise|anti-?clockwise|sideways|upside|down))*|(?:turn|put)(?: (?:it|the|video|clip|this))* (?:upside[- ]down|sideways|right side up|on its side)|(?:it'?s|video is|footage is|filmed|shot) (?:sideways|upside[- ]down)(?:.*)?",
    ),
    rule(
        "stabilize",
        r"(?:stabili[sz]e|steady|de-?shake|smooth out the (?:shak\w+|camera|motion)|fix{_}shak\w+|stabili[sz]ation|reduce{_}(?:shake|shaking|shakiness|camera shake|jitter)|remove{_}(?:camera )?(?:shake|shaking|jitter))(?: (?:the|it|this|video|clip|footage|shaky|my|camera|<c>|handheld|shots?|shake|drone|gopro|image|out|motion|phone))*",
    ),
    rule(
        "aspect",
        r"(?:{change}|crop|reframe|reformat|resize|format|convert|re-?size|adapt|scale|rotate|fit|set|optimi[sz]e|prepare|go|flip|adjust|reshape|transform|fill|need|want|repurpose|should be|i want it)(?: [\w'<>&-]+){0,9}? (?:<r>|vertical(?! flip|ly flip)(?:ly)?|portrait(?: mode)?|square(?:d)?|landscape(?! (?:video|interview|footage|clip|recording|image))|widescreen|horizontal(?! flip)(?:ly)?|wide-?screen|9x16|tik ?tok|reels|(?:youtube |yt )?shorts|instagram reels?|insta(?:gram)?(?: (?:post|feed|story|stories))?|stories)(?: (?:format|mode|aspect|ratio|orientation|video|version|size|dimensions|for|and|tik ?tok|reels?|(?:youtube |yt )?shorts|instagram|<r>|stories|frame|layout|clip|style|friendly|crop|ready|ratios|snapchat|facebook|youtube|phone|mobile|social media|social|linkedin|specs|feed|it))*",
    ),
    rule(
        "aspect",
        r"(?:aspect(?:[- ]ratio)?|ratio|format|orientation|canvas)(?: (?:to|of|is|should be|in|:|for))*:? ?(?:<r>|vertical|square|portrait|landscape|widescreen|horizontal)|^(?:in |for |as |a )?(?:<r>|vertical(?:ly)?|portrait|square|landscape|widescreen)(?: (?:format|mode|aspect|ratio|orientation|video|version|crop|for|tik ?tok|reels?|shorts|instagram|youtube|output|<r>|please|and))*$|(?:optimi[sz]ed?|format(?:ted)?|ready|perfect|suitable|prep(?:are)?|sized?|resized?) (?:it )?for (?:tik ?tok|(?:instagram )?reels?|(?:youtube )?shorts|instagram(?: stories)?|stories|youtube|snapchat)(?: (?:and|or) (?:tik ?tok|reels|shorts|instagram))*|(?:in|as a|as) (?:<r>|vertical|portrait|square)(?: (?:format|video|aspect|ratio|mode))*|(?:make|turn|cut|convert)(?: (?:each|it|them|this|those|these|every|one|clip|all|of|moment))+ (?:in)?(?:to )?(?:a |an )?(?:youtube )?(?:shorts?|reels?|tik ?toks?)(?! film| clip| video)",
    ),
    rule(
        "crop",
        r"(?:remove|crop out|crop|delete|get rid of|cut off|trim|eliminate|cut){_}(?:black|letterbox) (?:bars?|borders?|edges?)",
        what="black_bars",
    ),
    rule(
        "crop",
        r"crop(?:ping)?(?: (?:out|off|in|the|to|it|this|video|frame|my|picture|image|down|from|clip|footage|<c>|by|edges?|area|region|of))* (?P<bottom><p>|<n>|<h>)(?: ?(?:px|pixels))?(?: (?:off|from|of|at))*(?: the)? bottom|crop(?:ping)?(?: .*)?",
    ),
    rule(
        "resize",
        r"(?:resize|scale|downscale|upscale|convert|change|set|make|reduce|down-?res|rescale|render)(?: [\w'<>-]+){0,5}? (?P<height><h>)(?: (?:resolution|quality|video|p))*|(?:resolution)(?: (?:to|of|at))*:? (?P<height2><h>)|(?:resize|rescale|scale)(?: (?:it|the|video|to|this|width|clip|a|of))* (?P<width><n>) ?(?:px|pixels)?(?: wide)?",
    ),
    rule(
        "background",
        r"(?:{change}|add|use|apply|replace|fill){_}(?P<kind>blur(?:red|ry)?) (?:bars|sides|fill|borders?|edges|padding|background fill)|(?:set|change|make|add|use|fill|put)(?: (?:the|a|an|canvas|solid|to))* (?:(?P<color>\w+) (?:canvas|background|backdrop|borders?|bars)|background(?: colou?r)?(?: to| as|:)? (?P<color2>\w+))",
    ),
    rule(
        "overlay",
        r"(?:(?:add|make|create|put|use|do|place|insert|show|overlay|set up|with|shrink|edit|turn|have)(?: [\w'<>-]+){0,8}? )?(?:split[- ]?screens?|side-by-side|split view|picture-in-picture|pip|face ?cam|webcam(?! (?:recording|video|footage))|reaction (?:cam|video|overlay))(?: .*)?|(?:put|place|overlay|layer|add|insert)(?: (?:the|my|this|a|second|other|clip|video|footage|of))* (?:<c>|<f>|second video|other video|video)(?: (?:on top of|over|onto|in the corner of|above|inside)(?: .*)?)",
    ),
    rule(
        "zoom",
        r"(?:(?:add|use|apply|create|make|do|put|insert|with|some|a|give|slowly|have|include)(?: [\w'<>-]+){0,5}? )?(?:ken ?burns(?: effects?)?|punch[- ]?ins?|zoom[- ]?(?:punch(?:es)?|cuts?|ins?|outs?|effects?)s?|jump zooms?|(?:dynamic|auto|slow|subtle|smooth|quick|snap|gradual|gentle)? ?zooms?(?:ing|ed)?(?:[- ](?:in|out|into|on|to))*|push[- ]in|pull[- ]out|scale up|scale down|enlarge)(?: (?:the|it|this|video|clip|on|to|in|into|for|effect|effects|every|<t>|<c>|<x>|<p>|<n>|by|slowly|slightly|at|<i>|energy|emphasis|face|speaker|me|my|action|center|gradually|of|a bit|and|cuts|during|key|moments|a|out|from|points|subject|picture|interest|emphasize|each|photos?|image|between|footage|frame|words|throughout|where|important))*",
    ),
    rule(
        "blur",
        r"(?:blur|gaussian blur|blurred)(?:ring)?(?: (?:the|it|this|video|whole|everything|clip|out|effect|on|a|bit|slightly|by|<p>|<c>|<i>|<n>|edges?|picture|frame|screen|image|to|add|bottom|top|left|right|corner|half|strong|heavy|px|of|in|footage|<t>|first|last|for))*",
    ),
    rule(
        "watermark",
        r"(?:(?:add|put|insert|place|overlay|use|apply|include|show|stick|with|have|burn|display|set)(?: [\w'<>-]+){0,6}? )?(?:watermarks?|logo(?: overlay| bug| watermark)?|brand(?:ing)? (?:logo|mark|bug)|<f>(?= (?:as|at|in|on|to) (?:a |the )?(?:watermark|logo|top|bottom|upper|lower|corner)))(?: (?:watermark|logo|overlay|in|on|at|the|to|top|bottom|left|right|upper|lower|corner|of|with|my|video|and|<p>|opacity|<i>|<t>|<f>|a|as|for|from|entire|whole|throughout|center|middle|image|screen|frame|side|transparency|semi-transparent|every|start|beginning|end|bottom-right|top-right|bottom-left|top-left|transparent))*",
    ),
    rule(
        "thumbnail",
        r"(?:(?:make|create|generate|grab|export|get|extract|design|pick|choose|set|add|save|give me|take)(?: [\w'<>-]+){0,5}? )?(?:thumbnails?|cover (?:image|frame|photo|art)|poster (?:image|frame)|still (?:frame|image)s?|screenshot|screen ?grab|video cover)(?: .*)?",
    ),
    rule(
        "gif",
        r"(?:make|create|turn|convert|export|generate|save|extract|render|get|give me|produce|as|into|to)(?: [\w'<>&-]+){0,8}? gifs?(?: .*)?|^(?:an? )?gif$",
    ),
    rule(
        "effect",
        r"(?:(?:add|apply|use|put|insert|give|with|make|a|an|some|overlay|do|create|slap|throw)(?: [\w'<>-]+){0,5}? )?(?:(?:robot(?:ic)?|chipmunk|deep|alien|monster|telephone|helium|high[- ]pitched|low[- ]pitched) voice(?: effect)?|echo|reverb|glitch(?:y|es)?(?! (?:transition))|vhs(?! look)|(?:film )?grain(?:y)?|vignett(?:e|ing)|(?:camera |screen )?shakes?(?! effect needed)|light leaks?(?! trans)|lens flares?|pixelat(?:e|ed|ion)|mosaic|sparkles?|snowfall|confetti|strobe|flash(?:ing|es)? effects?|chromatic aberration|rgb[- ]?split|glow(?:ing)?(?: effect)?|bloom|motion blur|scan ?lines|sharpen(?:ed|ing)?|sharper|letterbox(?:ing)?|cinematic bars|invert(?:ed)?(?: colou?rs)?|posteri[sz]e|emboss|kaleidoscope|particles?|dust and scratches|film scratches|crt)(?: (?:effect|effects|filter|overlay|on|to|the|video|clip|<c>|over|for|at|from|<i>|<t>|voice|audio|in|of|whole|it|a bit|slightly|colou?rs|transitions?))*",
    ),
    rule(
        "color",
        r"(?:{change}|add|apply|give|use|put|with|a|an|in|for|go|set to|do|color|grade|want|like|throw|slap|create|have|get|style|tone|look|looks|feel|feels|needs?|keep|go for|aim for|try)(?: [\w'<>&-]+){0,6}? (?:(?:more |a bit |slightly |super |very |nice |beautiful |subtle |overall )*{look}(?:(?:,? and |, | & | )?{look})*)(?:[- ](?:tones?|toned|style|like))?(?: (?:and professional|and clean))?(?: {filter})*(?! (?:music|song|bgm|track|transition|captions?|subtitles?|text|title|background music|beat|cut|final|mp4|version|export))(?: (?:to|on|for|over|across|in)(?: (?:the|video|<c>|whole|clip|entire|all|clips|my|everything|footage|it|this|shots|scenes|<i>|intro|outro|beginning|end|start|first-half|latter-half|middle|interview))*)?|^(?:{look})(?:(?:,? and |, | & | )?{look})*(?: {filter})*(?: (?:to|on|for|except|besides)(?: (?:the|video|<c>|whole|clip|entire|all|clips|for))*)?$|<c> (?:{look})(?: {filter})*$",
    ),
    rule(
        "color",
        r"(?:colou?r|colou?rs)[- ]?(?:grad(?:e|ing|ed)|correct(?:ion|ed)?|treatment|balance|match(?:ing)?|fix|adjustments?)(?: .*)?|(?:grade|correct|fix|balance|match|adjust|enhance|improve|tweak){_}(?:colou?rs?(?: grading| grade| correction| balance)?|white balance|lighting|tones?)(?: .*)?|{look} (?:filter|look|grade|colou?r(?: grade| grading)?|tone|tint|preset|lut|aesthetic|palette)s?|(?:apply|add|use|put)(?: (?:an?|the|my|some|nice))* (?:filters?|luts?|colou?r presets?)(?: .*)?",
    ),
    rule(
        "color",
        r"(?:(?:{up}|{down}|{change}|adjust|add|improve|fix|lift|enhance|give|a bit|slightly|much|<p>|too|lighten|darken|more|less|it'?s|video is|looks?|is|subject|the|face|my)(?: [\w'<>+-]+){0,6}? )?(?:brightness|brighten(?:ed|ing)?|brighter|darken(?:ed|ing)?|darker|lighten|lighter|contrast(?:y|ed)?|contrastier|saturation|saturate[d]?|desaturate[d]?|exposure|under-?exposed|over-?exposed|warmer|warmth|cooler|colder|temperature|too dark|too bright|dim(?:mer)?|dark(?= (?:indoor|footage|video|clip|scene|room|interview|shot))|shadows|highlights (?:up|down)|vibran(?:ce|cy|t)|more vivid|more colou?rful|colou?rful|(?:more|less) (?:contrast|saturated|colou?r))(?: (?:by|to|of|the|a|bit|little|video|it|up|down|<p>|<x>|<n>|<c>|<i>|slightly|image|picture|clip|on|for|in|level|at|footage|this|more|less|much|and natural|than|whole|my|start|beginning|end|shot|levels|everything|<t>|first|last|face|interview|indoor|shots?|scenes?|first-half|latter-half))*",
    ),
    rule(
        "color",
        r"^(?:{change})(?: (?:it|this|the|video|clip|everything|picture|whole|<c>|image|screen|footage|look|more|to))* (?:red|blue|green|orange|pink|purple|yellow|teal)(?:ish)?(?: (?:tint(?:ed)?|tone))?$|(?:add|apply|give|use)(?: (?:an?|it|some|slight|the))* (?:red|blue|green|orange|pink|purple|yellow|teal)(?:ish)? (?:tint|tone|hue|filter|cast|wash)(?: .*)?",
    ),
)

TEXT = (
    rule(
        "caption_style",
        r"(?:{change}|increase|decrease|enlarge|shrink|colou?r|recolou?r|reduce|bold|center|resize|animate|highlight|raise|lower|adjust)(?: (?:the|my|all|colou?r|of|font|size|position|style|these|those|look|existing|on|for|your|for the))* {captions}(?! (?:to (?:the|my|this|it|your) (?:video|clip|footage|reel|short)|and|in (?:english|spanish|french|german|chinese|japanese|korean|hindi|arabic|portuguese|italian|russian)|from|for (?:the|my)))(?: (?:are|be|to|into|in|on|a|an|font|size|colou?r|more|with|the|is|look|at|should be|up|down|using|use|has|have|as|so|that|it|they|by|over))*(?: [\w'<>#-]+){1,10}|{captions}(?: (?:font|text|size|colou?r))* (?:are|is|should be|too|needs? to be|look|must be|to be)(?: [\w'<>#-]+){1,8}|(?:change|make|set|use|increase|decrease|switch|update)(?: (?:the|a|to|different|another))* (?:captions?|subtitles?|subtitle|caption)(?: (?:font|style|colou?r|size|position|background))+(?: .*)?|(?:bigger|larger|smaller) {captions}|(?:restyle|style|reposition)(?: (?:the|my))* {captions}(?: .*)?|(?:highlight|emphasi[sz]e)(?: \w+){0,4} (?:words?|keywords?)(?: (?:in|on|of|as)(?: \w+){0,5})?",
    ),
    rule(
        "delete_track",
        r"(?:{remove}|turn off|hide|get rid of|disable|take off|stop|switch off)(?: (?:the|all|any|my|existing|existing|old|background|these|those|of))* (?P<track>{captions})(?: (?:from|on|in)(?: .*)?)?",
        track="captions",
    ),
    rule(
        "caption",
        r"translate{_}{captions}(?: .*)?|(?:translate|translated)(?: (?:it|the|video|this|to|into|everything|and|add|my|in))* (?:english|spanish|french|german|chinese|japanese|korean|hindi|arabic|portuguese|italian|russian|mandarin)(?: {captions})",
    ),
    rule(
        "export",
        r"(?:export|download|save|get|send|give me)(?: (?:the|me|my|just|only|a|as|an|these|of))* {captions}(?: (?:as|in|to|file|files|an?|format|only|<f>|srt|vtt|\.srt|\.vtt))*",
        format="srt",
    ),
    rule(
        "caption",
        r"(?:(?:add|put|generate|create|make|include|insert|burn(?:ing)?(?:[- ]?in)?|with|need|want|use|turn on|enable|overlay|give|apply|auto|do|have|transcribe|show|display|write|get|some|and|translate|hardcode|embed|produce|automatic|also|bake)(?: [\w'<>&-]+){0,8}? )?{captions}(?! (?:file|style|font|colou?r))(?: .*)?|(?:captioning|subtitling)|(?:caption|subtitle) (?:it|this|the|my|in|video|every|all|everything)\b.*|(?:transcribe|transcription)(?: .*)?|(?:put|show|display|write|add)(?: (?:what|everything|the words))+ (?:i|i'?m|we|he|she|they|is being|spoken)(?: (?:say|said|saying|says|are saying))?(?: .*)?",
    ),
    rule(
        "text_style",
        r"(?:animate)(?: (?:the|my|all|this))* (?:{title}|{text}|titles?)(?: .*)?|(?:make|set|change|turn|increase|decrease|enlarge|shrink|move|put|recolou?r|resize|bold|center|raise|lower|adjust|style|restyle|update|edit|switch|reposition)(?: (?:the|my|all|colou?r|of|font|size|position|style|this|that|these|opening|animation|on|for|<q>))* (?:(?:title|headline|text|heading|lower[- ]third|font|label|name|texts|titles|words|overlay text|text overlay|caption text)s?)(?: (?:card|overlay|colou?r|size|font|position|style|animation))*(?: (?:be|to|into|in|on|a|an|more|with|the|is|look|at|up|down|last|appear|stay|until|have|using|as|show|disappear|from|animation))* ?(?!card\b)(?:[\w'<>#-]+)(?: .*)?|(?:(?:bigger|larger|smaller|bolder) (?:text|title|font|headline)|(?:text|title|font|headline)s? (?:bigger|larger|smaller|bolder)|(?:text|title) (?:is|looks) too (?:small|big))(?: .*)?",
    ),
    rule("lower_third", r"(?:(?:{add}|a|an|some)(?: [\w'<>-]+){0,5}? )?(?:{lower_third})(?: .*)?"),
    rule(
        "voiceover",
        r"(?:(?:{add}|generate|record|do|ai|narrate|replace)(?: [\w'<>-]+){0,5}? )?(?:voice-?overs?|voice over|narration|tts|text[- ]to[- ]speech|narrator)(?: .*)?|narrate(?: .*)?|(?:read|speak|say)(?: (?:the|this|following|text|aloud|out|script|loud))* <q>(?: .*)?",
    ),
    rule(
        "title",
        r"(?:(?:{add}|a|an|some|opening|closing|start|open|end|need|each with)(?: [\w'<>-]+){0,6}? )?(?:{title})(?::| <q>| [\w'<>,-]+)*|(?:add|create|make|put|insert|include|with|need|a)(?: (?:a|an|the|my|short|quick|<t>|animated|catchy|nice|simple|branded|brief|cool|new|second|long|bold|clean|cinematic|professional))* (?:intro|outro|opening|closing|end card)s?(?: (?:screen|section|text|card|slide|graphic|page))?(?! (?:music|animation|clip|video|sequence|bumper|song|transition|of))(?: (?:with|of|at|that|saying|for|to|and|showing|featuring|<q>|<t>)(?: .*)?)?",
    ),
    rule(
        "text",
        r"(?:{add}|type|flash|animate|pop up)(?: [\w'<>-]+){0,6}? (?:{text})(?! (?:music|song))(?: [\w'<>%,:-]+)*|(?:add|put|write|show|display|overlay|type|place|insert|flash|have|include)(?: (?:the|a|words?|big|bold|message|at|\w+))?(?: (?:the|a|bold|<t>|at))* <q>(?: .*)?|^(?:animated |bold |big |on-?screen )*(?:text(?: overlays?)?|callouts?|call to action|headline|hook text|cta)(?: (?:overlays?|at|for|with|in|on|over|to|<q>|:|<t>|<i>|saying|that|says|the|highlighting|showing)(?: .*)?)?$|^<q>(?: (?:at|on|in|from|for)(?: .*)?)?$",
    ),
)

SOUND = (
    rule(
        "extract_audio",
        r"(?:extract|pull|rip|separate|grab|get|save|strip out|isolate|export|download|detach|give me|convert)(?: (?:out|just|only|the|my|all|me|to|as|a|from|it|this|video|into))* (?:audio|sound|soundtrack|mp3|wav)(?! (?:effect|from))(?: (?:track|from|of|only|as|to|out|in|file|the|my|this|video|mp3|wav|m4a|aac|an?|clip|mkv|mov|mp4|between|<i>|format|<f>|and))*|(?:extract|rip|pull)(?: [\w']+){0,3} (?:audio|sound)(?: .*)?|(?:convert|turn)(?: [\w']+){0,4} (?:in)?to (?:an? )?(?:mp3|wav|m4a|audio)(?: file)?|audio only",
    ),
    rule(
        "replace_audio",
        r"(?:replace|swap|substitute|change){_}(?:original |source )?(?:audio|sound)(?: track)?(?: (?:with|for|by|to) .*)?|use <f> (?:as|for) the (?:audio|sound)",
    ),
    rule(
        "duck",
        r"(?:audio |auto |voice |speech |music |with )*duck(?:ing|ed|s)?(?: .*)?|(?:{down}|lower|dip|quiet|fade|keep|make|bring|turn|reduce|drop|decrease|music|should)(?: [\w'<>-]+){0,8}? (?:when(?:ever)?|while|during|under(?:neath)?|behind|beneath|as|if|where|for)(?: (?:the|i|i'?m|he|she|they|someone|anyone|people|there'?s|there is|my|a|any|somebody|main|we|is))* (?:speech|voice(?:-?over)?s?|dialogues?|talk(?:s|ing)?|speak(?:s|ing|er speaks|er is speaking)?|narration|vocals?|speakers?(?: (?:speak|talk)s?)?|person (?:talks|speaks)|words|conversation)(?: .*)?|(?:so|don'?t let|without|make sure|it doesn'?t|that|doesn'?t|not)(?: [\w']+){0,5} (?:overpower|drown|compete|overwhelm|clash|cover)(?:s|ing)?(?: .*)?|(?:voice|speech|dialogue|i|speaker|words?|narration)(?: \w+){0,3} (?:can be|is|stays?|remains?|to be)? ?(?:heard|clear(?:ly)? over|audible|on top)(?: .*)?",
    ),
    rule(
        "normalize_audio",
        r"(?:normali[sz]e|level|even out|balance|equali[sz]e|match|master|standardi[sz]e|stabili[sz]e|consistent|make|fix|set|smooth out|adjust)(?: [\w'<>-]+){0,6}? (?:loudness|(?:audio|volume|sound)(?: levels?| volumes?)?(?: (?:consistent|even|the same|across.*|between.*|to <l>|normalized|level))+|(?:audio|volume|sound) levels?(?! (?:to|up|down|by) <)|levels)(?: .*)?|(?:normali[sz]e|level out|even out|balance|master)(?: (?:the|all|my|out))* (?:audio|volume|sound|voices?|speech|it|music|dialogue|clips?|everything|levels?)?(?: .*)?|(?:set|to|at|target)(?: \w+){0,3} <l>(?: .*)?|<l>(?: loudness)?|(?:volume|audio|loudness|sound) (?:normali[sz]ation|leveling|levelling|balancing)(?: .*)?",
    ),
    rule(
        "denoise_audio",
        r"(?:{remove}|reduce|clean(?: up)?|filter(?: out)?|suppress|cancel|fix|get rid of|isolate|lower|hide|cut){_}(?:background |wind |ambient |mic(?:rophone)? |room |fan |traffic |static |hum |hiss |ac )*(?:noises?|hiss(?:ing)?|hum(?:ming)?|static|wind(?! chimes)|buzz(?:ing)?|echo|rumble|crackle|background chatter|background sounds?|room tone|reverb|breathing)(?: .*)?|de-?noise(?: .*)?|noise (?:reduction|removal|cancel\w*|suppression|gate)(?: .*)?|(?:clean(?: up)?|enhance|improve|polish|fix){_}(?:audio|sound|voice|speech|dialogue|mic(?:rophone)?)(?: quality| clarity)?(?: .*)?|studio (?:sound|quality (?:audio|sound)|voice)|(?:audio|voice|speech|sound) (?:cleanup|enhancement|clarity)",
    ),
    rule(
        "sfx",
        r"(?:(?:{add}|play|with|some|a|an)(?: [\w'<>-]+){0,5}? )?(?:sound ?(?:effects?|fx)|sfx|foley|(?:whoosh(?:es)?|swoosh(?:es)?|ding|applause|laugh track|record scratch|explosion|drum ?roll|cash register|camera shutter|cha-?ching|riser|click|pop|beep|bell|boom|clap(?:ping)?|laughter|thunder|cheer(?:ing)?|ocean(?: waves?)?|birds?(?:ong)?|rain)(?: (?:sounds?(?: effects?)?|noise|effects?|sfx)))(?: .*)?|(?:add|play|insert|put)(?: (?:a|an|some|the))* (?:whoosh(?:es)?|swoosh(?:es)?|applause|laughter|record scratch|explosion|drum ?roll|cha-?ching|riser|ding|boom|beep|laugh track)(?: .*)?",
    ),
    rule(
        "mute",
        r"(?:mute|silence|turn off|switch off|kill|shut off|remove|strip|cut|drop|take out|disable|delete|get rid of|clear|no){_}(?:everything|all|audio|sound|tracks?) (?:(?:audio|sound|tracks?) )?(?:except|but|other than|apart from|besides|excluding)(?: for)?(?: (?:the|my))* (?P<except_track>music|bgm|voice-?over|voice|speech|narration|dialogue|captions?|vocals?)(?: track)?|(?:keep|leave) (?:only|just)(?: the| my)? (?P<except_track2>music|bgm|voice-?over|voice|narration)(?: (?:track|audio))?$",
    ),
    rule(
        "unmute",
        r"un-?mute(?: .*)?|(?:turn|switch|bring)(?: (?:the|my))* (?:audio|sound|volume) (?:back )?on(?: again)?|(?:restore|bring back|enable|turn on)(?: (?:the|my|original))* (?:audio|sound)(?: .*)?|(?:turn|switch) (?:on|back on)(?: the)? (?:audio|sound)",
    ),
    rule(
        "delete_track",
        r"(?:{remove}|get rid of|take out|no|i (?:don'?t|do not|dont) (?:want|need|like)|without|stop|clear)(?: (?:any|the|all|out|that|this|my|current|existing|old|entire|of|background|bg))* (?P<track>(?:background |bg )?(?:music|bgm|soundtrack|song|audio track|background audio|voice-?over(?: track)?|narration))(?! (?:video|volume))(?: (?:track|layer|from|on|in|entirely|completely|please|at all|anymore|altogether))*(?: (?:the|video|timeline|it|my|clip))*",
    ),
    rule(
        "mute",
        r"(?:no|without|turn off|switch off|kill|shut off|disable)(?: (?:the|my|any|original|source|camera|all|video))* (?:audio|sound|voices?)(?! effect)(?: (?:at all|from|in|for|on|of|the|my|video|clip|<c>|<i>))*|make{_}silent|(?:mute|silence)(?: (?:the|my|all|any|of|original|entire|it|this|that|video|clip|clips|audio|sound|music|voice|voices|<c>|from|<i>|track|tracks|on|in|volume|for|everything|whole|source|camera|speech|talking|narration|voice-?over|first|last|<t>|background|bgm|and|between|footage|during|intro|outro|at|beginning|end|start|,|dialogue|song|completely|section|segment|part|them|both|speaker|out|,))*|(?:{remove}|strip|take out|get rid of|delete)(?: (?:the|my|all|any|original|entire|out|video|source|its|existing|camera|clip|of))* (?:audio|sound)(?! effects?)(?: (?:track|from|of|on|in|for|the|my|video|clip|<c>|<i>|this|it|entirely|completely|original|footage|between|first|last|<t>|and|at|all|clips))*",
    ),
    rule(
        "music",
        r"(?:add|put|use|insert|play|lay|include|drop in|with|layer|need|want|have)(?: [\w'<>&,-]+){0,8}? {music}(?: [\w'<>-]+){0,4}? (?:at|@|to|with)(?: (?:a|about|around|volume|only|low))* (?:<p>|<b>)(?: .*)?",
    ),
    rule(
        "volume",
        r"(?:(?:{up}|{down}|{change}|turn|bring|adjust|keep|crank|half|halve|double|<x>|lower|raise|boost|mix|quiet)(?: [\w'<>+-]+){0,7}? )?(?:{audio}|{music}|{voice}|mic(?:rophone)?)(?: [\w'<>+-]+){0,4}? ?(?:volume|level)?(?: (?:to|by|at|of|up|down|is|should be|be|a bit|a little|slightly|more|much|even|way|too|so))* ?(?:{up}|{down}|<p>|<b>|<x>|<n>|loud|quiet|low|soft|half|max(?:imum)?|full|zero)(?: (?:by|to|for|in|on|of|the|a|bit|little|video|clip|<c>|<p>|<b>|<x>|<n>|volume|more|slightly|level|from|<i>|<t>|than|it|original|percent|so|at|voice|music|much|way))*|(?:{up}|{down}|turn|bring)(?: (?:the|my|it|this|up|down|a|bit|little|of|overall|whole|all|clip|video|some|slightly|main|original|level|by|<p>|<b>|<x>|<c>))* (?:{audio}|{music}|{voice}|mic)(?! (?:music|effects?|file))(?: (?:up|down|by|to|at|a|bit|little|slightly|<p>|<b>|<x>|<n>|of|the|for|on|in|volume|level|video|clip|<c>|<i>|<t>|track|more|lot|from|much|music|voice|levels|low))*",
    ),
    rule(
        "volume",
        r"(?:make|turn|get|bring|dial|crank|boost|set|pump|raise|lower|put)?(?: [\w'<>-]+){0,4}? ?(?:louder|quieter|softer|more quiet|turn(?:ed)? (?:it |this |that |them |everything )?(?:up|down)|volume up|volume down|less loud|too (?:loud|quiet)|(?:it|this|<c>|that) (?:up|down))(?: (?:by|to|a|bit|little|<p>|<b>|<x>|<c>|please|for|the|in|on|from|<i>|than|much|way|more|at|of|it|slightly|lot|video|everything))*|(?:set|put|change|turn)(?: (?:it|this|<c>|the))* (?:to )?<b>(?: .*)?|^(?:by )?<b>$",
    ),
    rule(
        "music",
        r"(?:swap|replace|change|switch)(?: (?:out|the|my|this|that|current|existing|to|a|different|another|background|with|up))* {music}(?: .*)?|(?:different|another|new) (?:\w+ )?{music}(?: .*)?",
        replace=True,
    ),
    rule(
        "music",
        r"(?:{add}|lay|play|mix|find|pick|choose|score|some|set(?: it)? to|with|layer|back it with|over|under|and|select|replace|match)(?: [\w'<>&,-]+){0,8}? {music}(?! (?:video|fade|volume|beat|ducking|note))(?: .*)?|(?:add|use|put|play|insert|drop in|lay)(?: (?:the|my|this|in|track|file|audio|song))* <f>(?: (?:as|for|under|behind|in|on|to|at|softly|quietly|underneath)(?: (?:the|a|background|bg|whole|video|it|my|of))* ?(?:music|bgm|soundtrack|song|audio|score|background|track|video)?)?(?: .*)?|^(?:[\w<>,-]+ ){0,5}?{music}(?: (?:at|under(?:neath)?|with|in|throughout|over|for|that|fitting|:|from|during|behind|track|to|matching|and)(?: .*)?)?$|^{music}:(?: .*)?",
    ),
)

DELIVERY = (
    rule(
        "compress",
        r"(?:compress|shrink|reduce|squeeze|make|get|keep|optimi[sz]e|lower|downsize|cut down|bring|decrease|need)(?: [\w'<>-]+){0,9}? (?P<max_mb><m>)(?: .*)?|(?:compress|shrink)(?:ed|ing|ion)?(?: .*)?|(?:reduce|decrease|lower|cut|optimi[sz]e|minimi[sz]e)(?: (?:the|my|this|video|overall))* (?:file ?size|bitrate|mb|megabytes|size of the file|size)(?: .*)?|make{_}(?:file )?(?:smaller file|file smaller|file size smaller)(?: .*)?|smaller file(?: size)?(?: .*)?|(?:under|below|less than|max|at most) (?P<max_mb2><m>)",
    ),
    rule(
        "export",
        r"(?:export(?:ing|ed)?|download|render(?: out)?|save|output|deliver|finali[sz]e(?! the (?:cut|edit))|bounce|encode)(?! (?:options|settings|formats?|presets?)\b)(?: .*)?|(?:send|give|hand|mail|email|share|get|show)(?: (?:me|us|it|to|over|back))* (?:the|my|a|final|finished|completed|edited|resulting|link|video|file|mp4|result|cut)(?: (?:final|finished|completed|edited|video|file|cut|version|result|mp4|link|to|me|download|of|clip|movie|edit))*$|(?:(?:convert|transcode|change)(?: [\w'<>&-]+){0,9}? )?(?:in)?to(?: (?:an?|one|single|the|clean|polished|finished|final|<h>|high-quality|hd|shareable|ready-to-post|professional|standard|new|publish-ready|web-ready))* (?P<format>mp4|mov|webm|mkv|avi|prores)(?: (?:format|file|video|files|for.*|with.*))*|(?:i'?m done|we'?re done|that'?s (?:it|all), (?:render|save)|ready to export)|(?:as|in)(?: (?:an?|<h>|high-quality|clean|hd))* (?:mp4|mov|webm|mkv)(?: (?:file|format|video))?|^(?:final )?(?:render|<h>|mp4|mov)(?: (?:mp4|mov|<h>|please|video|output|quality|resolution|export))*$|(?:post|publish|upload)(?: (?:it|this|the|video|to|on|my|directly|straight))* (?:to|on) (?:youtube|tik ?tok|instagram|facebook|twitter|x|linkedin|vimeo|reels|shorts)(?: .*)?",
    ),
    rule(
        "auto_edit",
        r"(?:auto(?:matically)?[- ]?)?(?:edit|clean up|polish|process|automate|finish|tidy(?: up)?|fix(?: up)?|enhance|work on|do|touch up|cut|make|turn)(?: up)?(?: (?:my|the|this|these|our|a|an|some|raw|unedited|whole|all|of|long|short|new|<t>|<n>|phone|gopro|drone|iphone|zoom|wedding|travel|vacation|family|gaming|gameplay|product|talking[- ]head|screen|interview|vlog|youtube|rough|simple|quick|basic|recorded|uploaded|attached|latest|podcast|webinar|client|event|demo|sports?|real estate|birthday|cooking|tutorial|lecture|meeting|course|music|<f>|it|and|for|me|up|landscape|vertical|home|testimonial|unscripted|recent|entire|full|brand|marketing|social media|training|conference|church|sermon|dance|workout|fitness|unboxing|review|project|school|single|bunch|couple|set|multi-?cam))* (?:videos?|footage|clips?|recordings?|film|movie|vlog|podcast|interview|it|this|material|rushes|content|episode|stuff|reel|lecture|webinar|project|walkthrough|files?|<f>|session|gameplay|montage|talk|sermon)(?: (?:for|into|to|from|of|so|that|in|with|and|using|on)(?: .*)?)?(?=\s*(?:$|\n))|auto[- ]?edit(?: .*)?|(?:do|make|give me|create)(?: (?:a|an|the|some|quick|first|basic|simple|rough|automatic|nice))* (?:rough cut|first cut|edit|quick edit|first pass|assembly(?: cut)?|clean cut|pass)(?: (?:of|on|for|from)(?: .*)?)?|^edit$|(?:clean|tidy|polish)(?: (?:it|this|everything|video|footage|the|my))+ ?(?:up)?|make{_}(?:postable|publish-ready|ready (?:to post|for (?:youtube|posting|publishing|upload))|watchable|presentable)",
    ),
)

VAGUE = (
    rule(
        "ask",
        r"make{_}(?:better|nice(?:r)?|good|great|cool(?:er)?|pop(?! up)|awesome|amazing|beautiful|interesting|engaging|exciting|fun(?:nier)?|more (?:\w+)|viral|dynamic|perfect|amazing|less boring|not boring|smaller|bigger|larger|different|professional(?:-looking)?|go viral|flow(?: better)?|feel \w+|look (?:good|better|nice|great|cool|amazing|right|professional|awesome)|work|shine|aesthetic|funny)(?: .*)?|(?:improve|enhance|fix|spice up|jazz up|upgrade|elevate|level up|perfect)(?: .*)?|(?:do|surprise|impress)(?: (?:something|your|me|it|magic|thing|best|whatever))+(?: .*)?|(?:something|anything|whatever)(?: .*)?",
        topic="vague",
    ),
    rule(
        "ask",
        r"(?:add|give|more|some|need)(?: (?:it|some|more|a|bit|of))* (?:energy|pizzazz|flair|life|excitement|emotion|drama|personality|style|effects?|animations?|vibes?|magic|spice|interest|dynamism|motion|movement)(?: .*)?",
        topic="vague",
    ),
)

RULES: tuple[Rule, ...] = (
    *NOT_LOCAL, *CONTROL, *CUTTING, *PICTURE, *TEXT, *SOUND, *DELIVERY, *VAGUE,
)  # fmt: skip
