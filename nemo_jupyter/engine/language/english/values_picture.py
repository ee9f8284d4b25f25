"""English phrases for the values of arguments about the picture; the first row that occurs counts."""

# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from ..lexicon import Rows

COLORS = ("black", "white", "red", "blue", "green", "yellow", "orange", "pink", "purple", "gold", "cyan", "magenta", "gray", "brown", "teal", "silver", "navy", "beige")
VALUES: dict[str, Rows] = {
    "look": (
        (r"(an? )?old (photo|photograph|picture|film|movie|tape|camera|tv)s?", "vintage"),
        (r"black[- ]and[- ]white|b ?/ ?w|bw|gr[ae]yscale|monochrom(e|atic)|black-n-white", "bw"),
        (r"cinematic(ally)?|cinema|filmic|(?<=on )film|film( look| like|[- ]style)|(like (a |in the )?)?movies?([- ](like|look|style))?|hollywood", "cinematic"),
        (r"vintage|old[- ]?school|nostalgic|old[- ]?(film|movie)|8 ?mm|super 8|old timey", "vintage"),
        (r"retro", "retro"), (r"sepia", "sepia"), (r"noir", "noir"), (r"moody", "moody"),
        (r"teal[- ]and[- ]orange|teal/orange|teal-orange", "teal orange"), (r"vibrant|vivid|punchy|pop", "vibrant"),
        (r"pastel", "pastel"), (r"dramatic", "dramatic"), (r"dreamy", "dreamy"),
        (r"golden[- ]hour|sunset", "golden hour"), (r"hdr", "hdr"), (r"cyberpunk|neon", "cyberpunk"),
        (r"matte|faded", "faded"), (r"vhs", "vhs"), (r"documentary", "documentary"),
        (r"bleach bypass", "bleach bypass"), (r"horror", "horror"), (r"warm(-toned)?(?!er|th)", "warm"),
        (r"cool(?!er)|cold(?!er)", "cool"), (r"professional|polished", "professional"), (r"natural", "natural"),
        (r"clean", "clean"), (r"airy", "airy"), (r"dark(?!er)", "dark"), (r"bright(?!er|en)", "bright"),
        (r"sunny|summer", "summer"), (r"autumn(al)?", "autumn"), (r"wint(er|ry)|icy", "winter"), (r"co[sz]y", "cozy"), (r"gritty", "gritty"),
        (r"fresh", "fresh"), (r"romantic", "romantic"), (r"elegant", "elegant"), (r"neutral", "neutral"), (r"muted", "faded"),
        (r"golden", "golden"), (r"soft", "soft"), (r"red(dish)?", "red"), (r"blu(e|e?ish)", "blue"), (r"green", "green"), (r"orange", "orange"),
        (r"pink", "pink"), (r"purple", "purple"), (r"yellow", "yellow"), (r"gold", "gold"), (r"teal", "teal"),
    ),
    "brightness": (
        (r"brightness|brighten(ed|ing)?|brighter|lighten|lighter|under-?exposed|too dark|(more|less|bit of|little|touch of|lot of) light|dark(?= (indoor|footage|video|clip|scene|room|interview|shot))", "any"),
        (r"darken(ed|ing)?|darker|dim(mer)?|too bright|over-?exposed", "down"),
    ),
    "contrast": (
        (r"contrast(y|ed)?|contrastier", "any"),
    ),
    "saturation": (
        (r"less colou?r|desaturated?|(too|over-?|overly) ?saturated|too (colou?rful|vibrant)|less (saturated|colou?rful)", "down"),
        (r"more colou?r|saturation|saturated?|more colou?rful|colou?rful|vibran(ce|cy)|more vi(vid|brant)|less saturation", "any"),
    ),
    "exposure": (
        (r"exposure", "any"),
    ),
    "temperature": (
        (r"(remove|get rid of|reduce|fix|correct|neutrali[sz]e)( [\w-]+)* (yellow|orange|warm)(ish)? (cast|tint|tinge|hue|tone)", "down"),
        (r"(remove|get rid of|reduce|fix|correct|neutrali[sz]e)( [\w-]+)* (blue|cyan|cold|cool)(ish)? (cast|tint|tinge|hue|tone)", "up"),
        (r"too (cold|cool|blue|bluish)", "up"), (r"too (warm|yellow|yellowish|orange|orangey|hot)", "down"), (r"warmer|warmth|more warm|warm up|warm (the|it|this)( \w+)?( up)?", "up"),
        (r"cooler|colder|cool( \w+)* down|cool (the|it|this)", "down"), (r"(colou?r )?temperature", "any"),
    ),
    "shadows": (
        (r"shadows", "any"),
    ),
    "transition_kind": (
        (r"cross[- ]?(fades?|dissolves?)|dissolves?|(cross)fading|xfades?|blend", "crossfade"),
        (r"fad(e|es|ing)( to black| through black)?|dip to black", "fade"), (r"wip(e|es)", "wipe"),
        (r"(slide|push|swipe)s?", "slide"), (r"zoom([- ](in|out))?s?", "zoom"), (r"spin(ning)?s?", "spin"),
        (r"glitch(es|y)?", "glitch"), (r"whip( ?pan)?s?", "whip"),
        (r"(smooth(er|ly)?|fluid|flowing|gentle|soft|seamless|subtle|nice|clean|natural)", "smooth"),
        (r"flash(es)?|white flash", "flash"), (r"blur", "blur"), (r"morph", "morph"),
        (r"(hard|jump|simple|straight|plain|clean|direct|normal) cuts?", "cut"), (r"iris|circle", "circle"),
        (r"light[- ]leaks?", "light_leak"), (r"film[- ]burns?", "film_burn"), (r"dynamic|fast|quick|snappy", "dynamic"),
    ),
    "fade_color": tuple((name, name) for name in COLORS),
    "zoom_kind": (
        (r"(push|zoom)(es|ed|ing)?[- ]in (hard|fast|quick(ly)?|sharp(ly)?|suddenly)", "punch_in"),
        (r"punch[- ]?ins?|zoom[- ]?(punch(es)?|cuts?)|punch(es)?|jump zooms?|snap zooms?|quick zooms?", "punch_in"),
        (r"(zoom(s|ing)?|pull)[- ](it )?out|zoom out", "out"), (r"(slow(ly)?|gradual(ly)?|gentle|gently|subtle|smooth(ly)?|push)[- ]?(ly )?(zoom(s|ing)?[- ]?in|push([- ]in)?|zooms?|in)|zooms?(ing)?( in)? (slowly|gradually|gently)|slow push", "slow_in"),
        (r"ken ?burns", "ken_burns"), (r"(zoom(s|ing)?|pull)[- ](it )?out|out( slowly)?", "out"),
    ),
    "overlay_kind": (
        (r"split[- ]?screen|side-by-side|split view", "split_screen"),
        (r"picture-in-picture|pip|face ?cam|webcam|inset|overlay|corner|b-?roll", "pip"),
    ),
    "overlay_what": (
        (r"webcam", "webcam"), (r"face ?cam|camera|my face|reaction", "facecam"),
    ),
    "effect_name": (
        (r"robot(ic)?", "voice_robot"), (r"slid(e|es|ing)[- ]in|slide", "slide_in"), (r"bounc(e|es|ing)([- ]in)?", "bounce"), (r"spin(s|ning)?([- ]in)?", "spin"), (r"shake", "shake"), (r"chipmunk|high[- ]pitch(ed)?", "voice_chipmunk"),
        (r"deep(er)?|low[- ]pitch(ed)?", "voice_deep"), (r"echo", "echo"), (r"reverb", "reverb"),
        (r"glitch(y|es)?", "glitch"), (r"vhs|tape|crt|scan ?lines|camcorder", "vhs"),
        (r"film grain|grain(y)?|noise", "grain"), (r"vignett(e|ing)", "vignette"),
        (r"(camera )?shak(e|y|ing)", "shake"), (r"light[- ]leaks?", "light_leak"),
        (r"lens flares?|flares?", "lens_flare"), (r"pixelat(e|ed|ion)|mosaic", "pixelate"),
        (r"sparkles?|glitter", "sparkle"), (r"snow(fall|ing)?", "snow"), (r"rain", "rain"), (r"confetti", "confetti"),
        (r"strobe|flash(ing|es)?", "flash"), (r"(chromatic )?aberration|rgb[- ]?split", "rgb_split"),
        (r"glow(ing)?|bloom", "glow"), (r"fire|flames?", "fire"), (r"sharpen(ed|ing)?|sharper|crisp(en)?", "sharpen"),
        (r"letterbox(ed|ing)?|cinematic bars|black bars", "letterbox"), (r"ghost(ing)?|motion blur", "motion_blur"),
        (r"telephone|phone|radio", "voice_phone"), (r"megaphone", "voice_megaphone"), (r"underwater", "voice_underwater"), (r"dust|scratches", "dust"), (r"invert(ed)?|negative", "invert"),
        (r"posteri[sz]e", "posterize"), (r"emboss", "emboss"), (r"edge(s| detection)?", "edges"),
        (r"mirror(ed)?|kaleidoscope", "mirror"), (r"particles?", "particles"),
    ),
    "blur_amount": (
        (r"subt(le|ly)|slight(ly)?|gent(le|ly)|light(ly)?|mild(ly)?|faint(ly)?|soft(?!en)|a (bit|little|touch)", "low"), (r"heavy|heavily|strong(ly)?|intense|extreme(ly)?|a lot", "high"),
    ),
    "turn": (
        (r"right way (up|round|around)|correct way up|upright", None),
        (r"counter-?clockwise|anti-?clockwise|to the left|left|ccw", 270), (r"upside[- ]down|right side up|on its head", 180),
        (r"clockwise|to the right|right|sideways|cw|on its side", 90),
    ),
    "axis": (
        (r"vertical(ly)?|upside[- ]down|top to bottom", "vertical"),
        (r"horizontal(ly)?|mirror(ed)?|left to right|flip", "horizontal"),
    ),
    "shape": (
        (r"vertical(ly)?|portrait", "9:16"), (r"square", "1:1"),
        (r"landscape|horizontal(ly)?|wide-?screen", "16:9"),
    ),
    "ratio": (
        (r"tik ?toks?|reels?|(instagram |ig |insta )?stor(y|ies)(?! of)|shorts?(?! (clip|film|video))|vertical(ly)?|portrait( mode)?|stories|snapchat|phone format|upright|for mobile|phones", "9:16"),
        (r"square(d)?", "1:1"), (r"youtube|landscape|horizontal(ly)?|wide-?screen|linkedin|wide", "16:9"),
        (r"ultra-?wide|cinemascope|anamorphic", "21:9"), (r"instagram( (post|feed))?|insta|ig", "4:5"),
    ),
}
