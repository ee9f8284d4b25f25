"""English phrases for the values of arguments; the first row that occurs in a clause counts."""

# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from .lexicon import Rows

COLORS = "yellow|white|red|blue|green|black|orange|pink|purple|gold|cyan|magenta|gr[ae]y|brown|teal|silver|lime|navy|turquoise|beige"
SURFACE = (
    r"(?: (?:background|box(?:es)?|bar|bg|backdrop|outline|shadow|border|stroke|highlight|banner))"
)


def _same(words: str) -> Rows:
    return tuple((word, word) for word in words.split("|"))


def _colors() -> Rows:
    named = ((word, "gray" if "[" in word else word) for word in COLORS.split("|"))
    return tuple((rf"(?<!-)(?:{word})(?!-and-|{SURFACE})", name) for word, name in named)


def _backgrounds() -> Rows:
    box = SURFACE.replace("|outline|shadow|border|stroke|highlight", "")
    named = ((word, "gray" if "[" in word else word) for word in COLORS.split("|"))
    return tuple((rf"(?:{word})(?: \w+)?{box}", name) for word, name in named)


VALUES: dict[str, Rows] = {
    "color": _colors(),
    "background": (
        *_backgrounds(),
        (r"(?:with|in|on) (?:a )?(?:boxes|box|background|backdrop)|boxed", "box"),
    ),
    "look": (
        (r"black[- ]and[- ]white|b ?/ ?w|bw|gr[ae]yscale|monochrom(?:e|atic)|black-n-white", "bw"),
        (
            r"cinematic(?:ally)?|cinema|filmic|film(?: look| like|[- ]style)|(?:like (?:a |in the )?)?movies?(?:[- ](?:like|look|style))?|hollywood",
            "cinematic",
        ),
        (
            r"vintage|old[- ]?school|nostalgic|old[- ]?(?:film|movie)|8 ?mm|super 8|old timey",
            "vintage",
        ),
        (r"retro", "retro"),
        (r"sepia", "sepia"),
        (r"noir", "noir"),
        (r"moody", "moody"),
        (r"teal[- ]and[- ]orange|teal/orange|teal-orange", "teal orange"),
        (r"vibrant|vivid|punchy|pop", "vibrant"),
        (r"pastel", "pastel"),
        (r"dramatic", "dramatic"),
        (r"dreamy", "dreamy"),
        (r"golden[- ]hour|sunset", "golden hour"),
        (r"hdr", "hdr"),
        (r"cyberpunk|neon", "cyberpunk"),
        (r"matte|faded", "faded"),
        (r"vhs", "vhs"),
        (r"documentary", "documentary"),
        (r"bleach bypass", "bleach bypass"),
        (r"horror", "horror"),
        (r"warm(?:-toned)?(?!er|th)", "warm"),
        (r"cool(?!er)|cold(?!er)", "cool"),
        (r"professional|polished", "professional"),
        (r"natural", "natural"),
        (r"clean", "clean"),
        (r"airy", "airy"),
        (r"dark(?!er)", "dark"),
        (r"bright(?!er|en)", "bright"),
        (r"sunny|summer", "summer"),
        *_same("red|blue|green|orange|pink|purple|yellow|gold|teal"),
    ),
    "mood": (
        (r"lo-?fi|low[- ]?fi", "lo-fi"),
        (r"up-?beat|peppy", "upbeat"),
        (r"energetic|high[- ]energy|energy|hype|pumped?|driving|powerful", "energetic"),
        (r"calm(?:ing)?|peaceful|soothing|tranquil|serene", "calm"),
        (r"relax(?:ed|ing)|laid[- ]?back", "relaxed"),
        (r"chill(?:ed)?(?: out)?|chillhop", "chill"),
        (r"happy|cheerful|joyful", "happy"),
        (r"sad|melanchol(?:y|ic)|emotional", "sad"),
        (r"epic|heroic", "epic"),
        (r"dramatic", "dramatic"),
        (r"cinematic|orchestral", "cinematic"),
        (r"inspir(?:ing|ational)|uplifting", "inspirational"),
        (r"motivational|motivating", "motivational"),
        (r"suspense(?:ful)?|tense|thriller", "suspense"),
        (r"hip[- ]?hop|rap", "hip hop"),
        (r"edm|techno|electronic|house|dance", "electronic"),
        *_same(
            "acoustic|corporate|jazz|ambient|soft|gentle|romantic|rock|piano|classical|travel|trendy|funky|dark|fun|playful|light|warm|fast|slow|pop|funk|folk|country|guitar|minimal|subtle|quirky|dreamy|mellow|tropical|summer|christmas|holiday|spooky|mysterious|groovy|synthwave|retro|modern|tech|beautiful|elegant|intense|bright|exciting"
        ),
    ),
    "lang": (
        (r"english|eng", "en"),
        (r"spanish|espa[nñ]ol", "es"),
        (r"french", "fr"),
        (r"german", "de"),
        (r"chinese|mandarin", "zh"),
        (r"japanese", "ja"),
        (r"korean", "ko"),
        (r"hindi", "hi"),
        (r"arabic", "ar"),
        (r"portuguese", "pt"),
        (r"italian", "it"),
        (r"russian", "ru"),
        (r"turkish", "tr"),
        (r"dutch", "nl"),
        (r"polish subtitles|in polish", "pl"),
        (r"indonesian|bahasa", "id"),
        (r"vietnamese", "vi"),
        (r"thai", "th"),
        (r"urdu", "ur"),
        (r"bengali", "bn"),
        (r"swedish", "sv"),
        (r"greek", "el"),
        (r"hebrew", "he"),
        (r"ukrainian", "uk"),
        (r"tamil", "ta"),
        (r"telugu", "te"),
        (r"persian|farsi", "fa"),
        (r"tagalog|filipino", "tl"),
        (r"cantonese", "yue"),
    ),
    "position": (
        (r"(?:move|shift|raise|nudge|bring)(?: [\w'-]+)* (?:up|higher)|higher", "up"), (r"(?:move|shift|nudge|bring)(?: [\w'-]+)* (?:down|lower)", "down"),
        (r"(?:top|upper)[- ]left(?:[- ]hand)?(?: corner)?", "top_left"),
        (r"(?:top|upper)[- ]right(?:[- ]hand)?(?: corner)?", "top_right"),
        (r"(?:bottom|lower)[- ]left(?:[- ]hand)?(?: corner)?", "bottom_left"),
        (r"(?:bottom|lower)[- ]right(?:[- ]hand)?(?: corner)?", "bottom_right"),
        (
            r"(?:(?:at|on|to|near|along) (?:the )?)?(?:very )?top(?: (?:of|center|middle)(?: the)?(?: screen| frame| video)?)?(?! of (?:the )?(?:video|this|that|each other))",
            "top",
        ),
        (r"(?:(?:at|on|to) the )?bottom(?! line)|lower part|below", "bottom"),
        (
            r"(?:in|at|to|into) the (?:cent(?:er|re)|middle)(?! of the (?:video|clip|timeline))|cent(?:er|re)(?:ed|d)?(?: of the (?:screen|frame))?|mid(?:dle of the )?screen|middle of the (?:screen|frame)",
            "center",
        ),
        (r"(?:on|to|at) the left(?: side)?|left side", "left"),
        (r"(?:on|to|at) the right(?: side)?|right side", "right"),
        (r"(?:in|to) (?:the |a )?corner", "corner"),
    ),
    "edge": (
        (
            r"(?:at |to |on |as |with )?(?:the |an )?(?:very )?(?:start|beginning|front|opening|intro|head)(?! (?:animation|clip|video))(?: of)?|(?:open|start|begin)(?:s|ing)? with|opening|intro|up front|first thing|at first",
            "start",
        ),
        (
            r"(?:at |to |on |as )?(?:the |an )?(?:very )?(?:end(?:ing)?|outro|finish|tail|back)(?: of)?(?! ?to end)|(?:end|finish|close)(?:s|ing)? with|closing|end ?(?:card|screen|slate|credits)",
            "end",
        ),
    ),
    "range": (
        (r"first-half|front half", "first_half"),
        (r"latter-half|second half|back half", "second_half"),
        (r"intro(?:duction)?(?!-)", "intro"),
        (r"outro", "outro"),
        (r"middle(?: part| section| bit)?|mid-?section", "middle"),
        (
            r"(?:the |at |from |in )+(?:very )?(?:start|beginning|opening|front|head|first part)|beginning|opening",
            "start",
        ),
        (
            r"(?:the |at |from |in )+(?:very )?(?:end(?:ing)?|tail|last part|back)(?! of (?:each|every))|ending",
            "end",
        ),
    ),
    "track": (
        (r"voice[- ]?overs?|narration|narrator", "voiceover"),
        (
            r"(?:(?:background|bg) )?(?:music|bgm|soundtrack|song)|background (?:track|audio)",
            "music",
        ),
        (r"voices?|speech|speakers?|dialogues?|vocals?|speaking|talking|people", "voice"),
        (r"captions?|subtitles?|subs", "captions"),
        (
            r"(?:original |the |source |video'?s? |clip )*(?:audio|sound)(?: track)?(?! effect)",
            "audio",
        ),
    ),
    "animation": (
        (r"typewriter|typing|typed", "typewriter"),
        (r"word[- ]by[- ]word|karaoke|one word at a time|word[- ]pop", "word_by_word"),
        (r"bounc(?:e|ing|y)", "bounce"),
        (r"slid(?:e|es|ing)(?:[- ](?:in|up|left|right))*", "slide"),
        (r"pop(?:s|ping)?(?:[- ](?:up|in|on))", "pop"),
        (r"fad(?:e|es|ing)[- ]?in", "fade"),
        (r"zoom(?:ing)?[- ]?in", "zoom"),
        (r"animated?|animation", "animated"),
        (r"glitch", "glitch"),
        (r"scroll(?:ing)?", "scroll"),
    ),
    "weight": (
        (r"bold(?:er|ed)?", "bold"),
        (r"light(?:er)? (?:font|weight)|thin(?:ner)?", "light"),
    ),
    "text_size": (
        (
            r"bigger|larger|(?:increase|enlarge){_}(?:size|font|text|captions?|subtitles?|title)",
            "up",
        ),
        (
            r"smaller|tinier|(?:decrease|reduce|shrink){_}(?:size|font|text|captions?|subtitles?|title)",
            "down",
        ),
        (r"big|large|huge|giant", "large"),
        (r"small|tiny", "small"),
    ),
    "style": (
        (r"hormozi(?:[- ]style)?", "hormozi"),
        (r"karaoke", "karaoke"),
        (r"tiktok[- ]?(?:style)?(?= captions?| subtitles?|[- ]style)", "tiktok"),
        (r"netflix(?:[- ]style)?", "netflix"),
        (r"mrbeast(?:[- ]style)?", "mrbeast"),
        (r"outline[ds]?|outlined|stroke", "outline"),
        (r"shadow(?:ed)?", "shadow"),
        (r"minimal(?:ist)?", "minimal"),
        (r"modern", "modern"),
        (r"handwritten", "handwritten"),
        (r"trendy", "trendy"),
    ),
    "transition_kind": (
        (r"cross[- ]?(?:fades?|dissolves?)|dissolves?|(?:cross)fading|xfades?|blend", "crossfade"),
        (r"fad(?:e|es|ing)(?: to black| through black)?|dip to black", "fade"),
        (r"wip(?:e|es)", "wipe"),
        (r"(?:slide|push|swipe)s?", "slide"),
        (r"zoom(?:[- ](?:in|out))?s?", "zoom"),
        (r"spin(?:ning)?s?", "spin"),
        (r"glitch(?:es|y)?", "glitch"),
        (r"whip(?: ?pan)?s?", "whip"),
        (r"(?:smooth(?:er|ly)?|gentle|soft|seamless|subtle|nice|clean|natural)", "smooth"),
        (r"flash(?:es)?|white flash", "flash"),
        (r"blur", "blur"),
        (r"morph", "morph"),
        (r"hard cuts?|jump cuts?|simple cuts?|straight cuts?", "cut"),
        (r"iris|circle", "circle"),
        (r"light leaks?", "light_leak"),
        (r"dynamic|fast|quick|snappy", "dynamic"),
    ),
    "shape": (
        (r"vertical(?:ly)?|portrait", "9:16"),
        (r"square", "1:1"),
        (r"landscape|horizontal(?:ly)?|wide-?screen", "16:9"),
    ),
    "ratio": (
        (
            r"tik ?tok|reels?|shorts?(?! (?:clip|film|video))|vertical(?:ly)?|portrait(?: mode)?|stories|snapchat|phone format|upright|for mobile|phones",
            "9:16",
        ),
        (r"square(?:d)?", "1:1"),
        (r"youtube|landscape|horizontal(?:ly)?|wide-?screen|linkedin|wide", "16:9"),
        (r"ultra-?wide|cinemascope|anamorphic", "21:9"),
        (r"instagram(?: (?:post|feed))?|insta|ig", "4:5"),
    ),
    "platform": (
        (r"tik ?tok", "tiktok"),
        (r"(?:instagram |ig |insta )?reels?", "reels"),
        (r"(?:youtube |yt )?shorts", "shorts"),
        (r"youtube|yt", "youtube"),
        (r"instagram|insta|ig", "instagram"),
        (r"twitter|x\.com", "twitter"),
        (r"facebook|fb", "facebook"),
        (r"linkedin", "linkedin"),
        (r"whats ?app", "whatsapp"),
        (r"discord", "discord"),
        (r"snapchat", "snapchat"),
        (r"e-?mail", "email"),
        (r"slack", "slack"),
        (r"telegram", "telegram"),
        (r"we ?chat", "wechat"),
        (r"vimeo", "vimeo"),
        (r"web(?:site)?", "web"),
    ),
    "format": (
        *(
            (rf"\.?{name}", name)
            for name in (
                "mp4",
                "mov",
                "webm",
                "mkv",
                "avi",
                "gif",
                "mp3",
                "wav",
                "m4a",
                "aac",
                "srt",
                "vtt",
                "edl",
                "fcpxml",
                "otio",
                "prores",
            )
        ),
        (r"(?:subtitles?|captions?)(?: file)?|transcript", "srt"),
        (r"(?:only |the |video'?s? |just )*(?:audio|sound)(?: only| track)?", "mp3"),
    ),
    "quality": (
        (
            r"(?:high(?:est)?|best|max(?:imum)?|top|full|lossless|great|good|original)[- ](?:possible )?(?:quality|res(?:olution)?)|hd|high[- ]def(?:inition)?|high[- ]?res",
            "high",
        ),
        (
            r"(?:low(?:er|est)?|draft|small|poor)[- ]?(?:quality|res(?:olution)?)|preview quality|draft",
            "low",
        ),
        (r"(?:medium|mid|normal|standard)[- ]quality", "medium"),
    ),
    "axis": (
        (r"vertical(?:ly)?|upside[- ]down|top to bottom", "vertical"),
        (r"horizontal(?:ly)?|mirror(?:ed)?|left to right|flip", "horizontal"),
    ),
    "direction": (
        (r"{up}|too (?:quiet|low|soft)|can'?t hear|hard to hear|barely hear", "up"),
        (r"{down}|too (?:loud|high)", "down"),
    ),
    "region": (
        *(
            (rf"(?:{a})[- ]{b} (?:quarter|quadrant|corner)", f"{n}_{b}_quarter")
            for a, n in (("top|upper", "top"), ("bottom|lower", "bottom"))
            for b in ("left", "right")
        ),
        (r"top half|upper half", "top_half"),
        (r"bottom half|lower half", "bottom_half"),
        (r"left half|left side", "left_half"),
        (r"right half|right side", "right_half"),
        (r"cent(?:er|re)|middle", "center"),
    ),
    "effect_name": (
        (r"robot(?:ic)?", "voice_robot"),
        (r"chipmunk|high[- ]pitch(?:ed)?", "voice_chipmunk"),
        (r"deep(?:er)? voice|low[- ]pitch(?:ed)?", "voice_deep"),
        (r"echo", "echo"),
        (r"reverb", "reverb"),
        (r"glitch(?:y|es)?", "glitch"),
        (r"vhs|tape|crt|scan ?lines", "vhs"),
        (r"film grain|grain(?:y)?|noise", "grain"),
        (r"vignett(?:e|ing)", "vignette"),
        (r"(?:camera )?shak(?:e|y|ing)", "shake"),
        (r"light leaks?", "light_leak"),
        (r"lens flares?|flares?", "lens_flare"),
        (r"pixelat(?:e|ed|ion)|mosaic", "pixelate"),
        (r"sparkles?|glitter", "sparkle"),
        (r"snow(?:fall|ing)?", "snow"),
        (r"rain", "rain"),
        (r"confetti", "confetti"),
        (r"strobe|flash(?:ing|es)?", "flash"),
        (r"(?:chromatic )?aberration|rgb[- ]?split", "rgb_split"),
        (r"glow(?:ing)?|bloom", "glow"),
        (r"fire|flames?", "fire"),
        (r"sharpen(?:ed|ing)?|sharper", "sharpen"),
        (r"letterbox(?:ed|ing)?|cinematic bars|black bars", "letterbox"),
        (r"ghost(?:ing)?|motion blur", "motion_blur"),
        (r"telephone|phone|radio", "voice_phone"),
        (r"dust|scratches", "dust"),
        (r"invert(?:ed)?|negative", "invert"),
        (r"posteri[sz]e", "posterize"),
        (r"emboss", "emboss"),
        (r"edge(?:s| detection)?", "edges"),
        (r"mirror(?:ed)?|kaleidoscope", "mirror"),
        (r"particles?", "particles"),
    ),
    "sfx_name": tuple(
        (word, name)
        for word, name in (
            (r"whoosh(?:es)?|swoosh(?:es)?", "whoosh"),
            (r"pops?", "pop"),
            (r"clicks?", "click"),
            (r"dings?|bells?", "ding"),
            (r"booms?", "boom"),
            (r"applause|clapping|claps", "applause"),
            (r"laugh(?:ter|s)?|laugh track", "laughter"),
            (r"beeps?", "beep"),
            (r"record scratch", "record_scratch"),
            (r"explosions?", "explosion"),
            (r"thunder", "thunder"),
            (r"rain", "rain"),
            (r"(?:camera )?shutters?", "shutter"),
            (r"drum ?rolls?", "drum_roll"),
            (r"cha-?ching", "cha_ching"),
            (r"risers?", "riser"),
            (r"cheer(?:s|ing)?", "cheer"),
            (r"waves?|ocean", "waves"),
            (r"birds?(?:ong)?", "birds"),
            (r"typing|keyboard", "typing"),
        )
    ),
    "zoom_kind": (
        (
            r"punch[- ]?ins?|zoom[- ]?(?:punch(?:es)?|cuts?)|punch(?:es)?|jump zooms?|snap zooms?|quick zooms?",
            "punch_in",
        ),
        (
            r"(?:slow(?:ly)?|gradual(?:ly)?|gentle|gently|subtle|smooth(?:ly)?|push)[- ]?(?:ly )?(?:zoom(?:s|ing)?[- ]?in|push(?:[- ]in)?|zooms?|in)|zooms?(?:ing)?(?: in)? (?:slowly|gradually|gently)|slow push",
            "slow_in",
        ),
        (r"ken ?burns", "ken_burns"),
        (r"(?:zoom(?:s|ing)?|pull)[- ](?:it )?out|out(?: slowly)?", "out"),
    ),
    "overlay_kind": (
        (r"split[- ]?screen|side-by-side|split view", "split_screen"),
        (r"picture-in-picture|pip|face ?cam|webcam|inset|overlay|corner|b-?roll", "pip"),
    ),
    "overlay_what": ((r"face ?cam|webcam|camera|my face|reaction", "facecam"),),
    "voice": (
        (r"female|woman'?s?|girl", "female"),
        (r"male|man'?s?|guy", "male"),
        (r"british", "british"),
        (r"deep", "deep"),
        (r"robot", "robot"),
    ),
    "fade_to": (
        (r"(?:to|into|from|through) black", "black"),
        (r"(?:to|into|from|through) white", "white"),
    ),
    "duck_off": (
        (
            r"don'?t duck|no (?:audio )?ducking|without ducking|(?:turn off|disable|stop|remove)(?: the| audio)* ducking",
            False,
        ),
    ),
    "brightness": (
        (
            r"brightness|brighten(?:ed|ing)?|brighter|lighten|lighter|under-?exposed|too dark|dark(?= (?:indoor|footage|video|clip|scene|room|interview|shot))",
            "any",
        ),
        (r"darken(?:ed|ing)?|darker|dim(?:mer)?|too bright|over-?exposed", "down"),
    ),
    "contrast": ((r"contrast(?:y|ed)?|contrastier", "any"),),
    "saturation": (
        (r"desaturated?|less (?:saturated|colou?rful)", "down"),
        (
            r"saturation|saturated?|more colou?rful|colou?rful|vibran(?:ce|cy)|more vi(?:vid|brant)|less saturation",
            "any",
        ),
    ),
    "exposure": ((r"exposure", "any"),),
    "temperature": (
        (r"warmer|warmth|more warm", "up"),
        (r"cooler|colder", "down"),
        (r"(?:colou?r )?temperature", "any"),
    ),
    "shadows": ((r"shadows", "any"),),
    "turn": (
        (r"counter-?clockwise|anti-?clockwise|to the left|left|ccw", 270),
        (r"upside[- ]down|right side up", 180),
        (r"clockwise|to the right|right|sideways|cw|on its side", 90),
    ),
    "split_by": (
        (
            r"scenes?(?: changes?| cuts?| boundar(?:y|ies)| detection)?|(?:scene|shot) changes?|shots?",
            "scene",
        ),
        (r"chapters?|topics?", "chapter"),
        (r"silences?|pauses?", "silence"),
        (r"sentences?", "sentence"),
        (r"speakers?", "speaker"),
        (r"in half|half|halves|two|into 2", 2),
        (r"thirds|three", 3),
        (r"four|quarters", 4),
        (r"five", 5),
    ),
    "split_at": ((r"middle|midpoint|half-?way(?: point)?|cent(?:er|re)", "middle"),),
    "merge_position": (
        (r"(?:to|at|before|in)(?: the)? (?:very )?(?:start|beginning|front)", "start"),
        (r"(?:to|at|after|on)(?: the)? (?:very )?end", "end"),
    ),
    "loop_kind": (
        (r"boomerang|ping-?pong", "boomerang"),
        (r"seamless(?:ly)?|perfect(?:ly)?", "seamless"),
    ),
    "audio_format": tuple((name, name) for name in ("mp3", "wav", "m4a", "aac", "flac")),
    "burn": (
        (r"burn(?:ed|ing|t)?(?:[- ]?in)?|hard-?cod(?:e|ed)|bak(?:e|ed) in|permanent(?:ly)?", True),
    ),
    "to": ((r"first", 1), (r"last", -1), (r"start|beginning|front", "start"), (r"end|back", "end")),
    "where": ((r"before|ahead of|in front of", "before"), (r"after|behind", "after")),
    "place": ((r"first", 1), (r"second", 2), (r"third", 3), (r"fourth", 4), (r"fifth", 5)),
    "except_track": (
        (r"voice-?over|narration", "voiceover"),
        (r"music|bgm", "music"),
        (r"voice|speech|dialogue|vocals?", "voice"),
        (r"captions?", "captions"),
    ),
    "side": ((r"bottom", "bottom"), (r"top", "top"), (r"left", "left"), (r"right", "right")),
    "none": (),
}
PHRASES = {
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
    "words_per_line": r"<n> words?",
    "pronoun": r"it|them|that|this|those|these",
    "next_clip": r"the (?:rest|others?|other clips?|remaining clips?)",
    "request": r"(?!(?:the|a|an|my|this|that|it|its|it's|i|we|you|he|she|they|there|here|for|from|to|in|on|at|of|with|without|by|as|like|so|if|when|where|while|because|since|about|into|is|are|was|were|be|no|not|and|or|but|very|all|some|any|more|less|too|than|instead|using|which|who|what|how|also|etc|no|e\.g|i'm|i've|start(?:ing)?|after|before|during|between|until|over|under|ideal|perfect|great)\b)[a-z'-]+ (?:the|my|our|a|an|it|this|that|them|these|those|all|every|each|some|any|in|out|off|up|down|<[a-z]\d+>)\b.*",
    "filler": r"(?:it'?s |this is |that'?s )?(?:please|thanks|thank you|ok(?:ay)?|cool|great|nice|now|then|etc|too|as well|also|so on|done|first|finally|for me|asap|ready to (?:post|share|upload|publish)|by (?:the way|tomorrow)|no (?:text|problem|rush)|if (?:possible|you can)|hi|hello|hey|yes|sure|from my browser|that'?s (?:it|all)|in one go|keep (?:it|the) (?:natural|pacing|pace|simple|clean|same)(?: .*)?|make sure .*|without losing .*|no watermark|the usual|if needed|where needed|or so|more or less)\.?",
    "scope_only": r"(?:(?:at|from|in|on|for|during|between|to|of|the|around|after|before|until|and|over) )*(?:<[tic]>|beginning|start|end|intro|outro|first-half|latter-half|middle)(?: (?:mark|of|the|video|clip|to|onwards?|intro|<[tc]>|end|in|only))*",
    "negation": r"(?:please |but )?(?:do not|don'?t|never|no need to|avoid|without) (?!want|need|like|let\b)(?:\w+ )*?(?:export|upload|render|add|put|change|touch|cut|remove|delete|use|download|save|edit|trim|crop|make|publish|share|burn|mute|apply|affect|alter|modify|do|include|lose|losing|exporting|uploading|changing|cutting|re-?encod\w+)\b.*",
    "style_only": r"(?:(?:in|with|and|a|the|at|on|of|to|use|using|font|size|be|as|should be|make it|make them) )*(?:{style_word})(?:[ -](?:{style_word}|font|text|letters?|colou?rs?|background|box|outline|shadow|style|corner|screen|middle|the|of|at|in|on|a|with|and|frame|highlight|marking|animation|centered|size|<n>|<t>|<p>|aligned|black|for|side|part))*",
    "count_wanted": r"<n> (?:best |top |key |short |most \w+ |vertical |viral )*(?:highlights?|moments?|clips|shorts|reels|parts|scenes|tik ?toks|segments|bits|plays|shots)|top <n>",
    "per_image": r"<t> (?:each|per|for each|an? (?:photo|image|picture|slide))|(?:each|every|per)(?: \w+)? (?:for |shown for |at |lasts? )?<t>",
    "follow_up": r"(?:(?:no|now|actually|and|but|ok|hmm|also|please|a bit|a little|even|much|slightly|way|still|too|more|less),? )*(?:(?:make|change|turn|set|put|move|switch|have|shift|place|use|try|give|bring|get|keep|center|align|show|render)(?: (?:it|that|this|them|those|these|the colou?r|the font))?\b.*|(?:it|that|this|they)(?:'s| is| are| should| looks?| needs?)\b.*|(?:bigger|smaller|larger|bolder|bold|yellow|white|red|blue|green|black|orange|pink|purple|louder|quieter|softer|longer|shorter|higher|lower|up|down|top|bottom|center|left|right|in (?:yellow|white|red|blue|green|black|bold))\b.*)",
    "again": r"(?:(?:do|apply|repeat) )?(?:it |that |this |the same(?: thing)? )?(?:again|once more|one more time|a (?:bit|little) more|more|even more|some more|another one|same again|further)(?: please)?|repeat (?:that|this|it)",
    "translates": r"translat\w+|from \w+ (?:in)?to",
    "adding": r"with",
    "remark": r"(?:keep|leave|preserve|maintain|retain)(?:ing)? (?:the |my |all |its |it )*(?:original |existing |background |natural |current |same )*(?:music|audio|sound|voices?|speech|dialogue|captions?|rest|everything else|others?|pacing|pace|colou?rs?|quality|aspect ratio|resolution|video|text|titles?|natural|simple|clean|order|length|as is|speed|flow|style|tone|energy|look)(?: (?:as is|as it is|on|intact|unchanged|playing|the same|natural|as they are|untouched|alone|going|original|visible|in sync|audible|consistent))*",
    "description": r"(?:\w+ly )?(?!bring|string|opening|closing|ending|starting|during|something|anything|everything|nothing)\w{3,}ing .* for (?:[\w'-]+,? ){0,8}\w+s|(?:\w+ly )?(?:automating|streamlining|converting|turning|transforming|creating|generating|producing|editing) .*(?:into|without|like|from) .*",
}
