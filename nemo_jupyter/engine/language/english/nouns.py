"""English words for what a film consists of: what a request to change it may be about.

A request about anything else ("brighten the truck") means what is seen or heard in the film, which
nothing here can find. It must not change the whole film instead.
"""

from __future__ import annotations

from ..patterns import any_of

FILM = """
    video footage film movie recording timeline project sequence montage reel short tiktok
    gif slideshow draft edit recap supercut compilation screencast collage animation timelapse
    time-lapse hyperlapse boomerang stream livestream
"""
FILES = """
    clip b-roll broll version file take shot scene media material content stuff thing lot rest whole
    everything one other cut cutdown original copy result output master render export preview screen
    script order directory folder mp3 mp4 mov webm mkv avi wav srt upload download loop
"""
PARTS = """
    part section segment bit piece chunk portion stretch moment second minute hour frame first
    last middle half halves third quarter intro introduction outro opening opener ending start
    beginning end hook teaser trailer credits front back head tail mark point playhead position
    selection spot place gap pause silence air space break lull breath chapter boundary boundaries
    join seam highlight climax action reaction punchline drop beat downbeat fat fluff waffle
    filler um uhm uh erm flub mistake blooper outtake retake repeat duplicate double repetition
    stutter stumble slip slip-up attempt try tries sentence line word phrase waiting boring
    talking speaking walking
"""
OCCASIONS = """
    vlog blog interview podcast episode webinar lecture tutorial demo presentation meeting call
    gameplay speech speeches sermon keynote talk show commercial ad advert promo documentary
    documentaries concert gig wedding ceremony ceremonies reception party birthday trip holiday
    vacation tour hike ride drive run walk match game race performance dance routine lesson class
    classes course review unboxing haul recipe workout session event conference panel debate
    monologue story stories sketch skit news broadcast walkthrough testimonial explainer travel
    graduation festival rehearsal anniversary journey adventure flight zoom facecam webcam gopro
    cam iphone screenshot slide photo picture image still pic snap selfie portrait tasting soundbite
    quote answer takeaway workshop seminar training symposium rally parade marathon picnic
    barbecue bbq safari expo exhibition townhall standup premiere prom gala fundraiser service
    playthrough montage challenge experiment build tryout practice lap heat set jam recital play
    musical opera audition pitch briefing announcement update message chat podcast's
    q&a qa ama
"""
SOUNDS = """
    sound audio music song track tune soundtrack bgm score voice vocal narration narrator
    voiceover voice-over dialogue dialog speech mic noise hum hiss echo reverb rumble static wind
    crackle click pop plosive ambience atmosphere volume loudness level gain bass treble pitch eq
    equalizer beep ding whoosh swoosh sfx applause bassline hit buzz clipping distortion peak mono
    stereo channel lufs db ducking
"""
LOOKS = """
    color colour contrast saturation brightness exposure shadows blacks whites midtone mid-tone
    hue tone tint temperature balance look filter grade grading effect background backdrop canvas
    angle corner border bar letterbox letterboxing
    drum roll pillarbox pillarboxing edge top bottom left right side center
    centre area region resolution size ratio quality height width framing bitrate framerate rate
    fps speed pace pacing tempo rhythm length duration runtime motion movement stabilization
    stabilisation camera shake shakiness wobble jitter jiggle horizon rotation orientation crop
    blur grain vignette overlay layer pip split-screen layout light lighting sharpness warmth cast
    vibrance clarity focus flicker pixel mask opacity transparency skin
"""
LETTERS = """
    caption subtitle sub title text lettering letter font typeface headline heading label callout
    lower-third card cta logo watermark emblem badge sticker emoji arrow banner timer countdown
    date name handle hashtag transition fade fade-in fade-out crossfade dissolve wipe thumbnail
    cover transcript style preset uppercase punctuation stroke outline dot icon url link
"""
AMOUNTS = """
    little touch notch tad hair smidge smidgen couple few two three four five six amount factor
    percent percentage degree tenth while dozen time step more less same best change setting work
    next previous final longest shortest loudest quietest biggest all way average normal minimum
    maximum max min default command undo redo action operation
"""
FILM_WORDS = frozenset(
    " ".join((FILM, OCCASIONS, FILES, PARTS, SOUNDS, LOOKS, LETTERS, AMOUNTS)).split()
)
"""What there is to change, by the name in the singular."""
OCCASION_WORDS = frozenset(OCCASIONS.split()) - frozenset((SOUNDS + " interview podcast").split())
"""What may be the whole film, or be seen in a part of it."""

THE = r"(?:the|my|our|his|her|its|their|your|this|that|these|those|every|each|any|all|both|some)"
ADDING = (
    "add|put|insert|include|place|create|apply|use|attach|generate|lay|need|want|display|write|overlay|show|do|type"
    "|print|superimpose|stick|slap|drop|throw|slip|weave|trigger|compose|build|produce|design|draw|start|begin|open|close|finish"
)
"""Verbs of what is not there yet."""
MAKING = (
    "make|give|have|get|let|set|turn|take|keep|bring|help|go|export|render|save|deliver|output|convert"
    "|transform|grab"
)
"""Verbs of what is not there yet, too, if it has an indefinite article."""
STOP = any_of(
    "in|on|at|of|to|into|onto|from|with|and|or|but|for|by|as|so|than|that|which|who|whose|where",
    "when|whenever|while|is|are|was|were|be|been|until|till|if|because|over|under|behind|before",
    "after|during|about|around|across|through|throughout|between|without|against|inside|beyond",
    "beneath|too|more|less|up|down|out|off|away|back|together|apart|again|now|then|please|instead",
    "only|just|a|an|it|them|him|not|like|using|via|per|almost|nearly|twice|once|i|he|she|we|they",
    "you|looks?|sounds?|feels?|plays?|appears?|go|last|fit|stay|sit|fast|slow|loud|quiet|dark",
    "square|vertical|portrait|landscape|horizontal|wide-?screen|louder|quieter|faster|slower|brighter",
    "darker|warmer|cooler|colder|bigger|smaller|larger|shorter|longer|softer|higher|sharper|clearer",
    "smoother|lighter|tighter|punchier|snappier|stronger|weaker|earlier|later|bold",
    "bright|warm|cool|big|small|better|smooth|blurry|visible|sideways|backwards?|upside|add|put|make|use",
    "insert|apply|mute|brighten|darken",
    "(?!butterfly|family|assembly|jelly|belly|bully|lily|ally|fly)[a-z]+ly",
)
"""Words with which what a thing is called has ended."""
LESSER = (
    "(louder|quieter|softer|faster|slower|brighter|darker|sharper|warmer|cooler|blurry|fast|slow|loud"
    "|bright|dark|black and white)"
)
"""What a thing is made to be."""
NO_VERB = (
    "in|on|at|of|to|into|onto|from|with|and|or|for|by|as|the|an?|it|is|are|was|were|be|all|this|that"
    "|then|when|where"
)
COLORS = "black|white|red|blue|green|yellow|orange|pink|purple|gold|cyan|magenta|gr[ae]y|brown|teal"
WORD = rf"(?!({STOP})(?![\w-]))[a-z][a-z'-]*"
LEAD = r"((please|just|now|then|also|first|finally|only|to|and|i|we) )*"
PARTICLE = r"( (up|down|out|in|off|away|over|back|together|apart|in two|in half|black and white))*"
TOWARDS = r"( (on|onto|into|of|to|at|around|across|from|over|through))?"
CALLED = rf"(?!({COLORS})s?(?![\w-])(?! {WORD}))(?P<thing>{WORD}( (?!({COLORS})(?![\w-])){WORD})*)"
ACTED_ON = (
    rf"{LEAD}(?!({ADDING}|{NO_VERB})(?![\w-]))(?!({MAKING}) an? (?![^<]* {LESSER}$))"
    r"[a-z]+(-[a-z]+)?"
    rf"{PARTICLE}{TOWARDS} (an? |((all|both) )?{THE} ((of|{THE}) )*){CALLED}"
)
"""A verb, and the thing it is about."""
TOUCHING = any_of(
    "blur|brighten|lighten|darken|dim|sharpen|saturate|desaturate|(warm|cool|slow)(?= up| down)",
    "zoom|rotate|flip|mirror|mute|silence|unmute|freeze|reverse|rewind|loop|repeat|duplicate|copy",
    "speed|fade|crop|stabili[sz]e|pixelate|trim|shorten|merge|join|split",
)
NO_THING = any_of(
    "what|here|there|this|these|those|that|everything|anything|all|ramp|in-and-out|both-ends|removal|x|y",
    "(counter-?|anti-?)?clockwise|me|us|forever|again|correct|something|everyone|everybody|him|her",
)
ACTED_ON_BARE = rf"{LEAD}({TOUCHING}){PARTICLE}{TOWARDS} (?!({NO_THING}|{THE})(?![\w-])){CALLED}"
"""A verb on the film, and a thing without an article: "blur faces"."""
SAID_OF = (
    rf"{LEAD}((would )?(want|like|love|need|prefer|add) )?({THE} )+{CALLED}"
    r" (should|must|needs?( to)?|has to|have to|ought to|could|to be)(?![\w-])"
)
"""A thing that is to be otherwise: "the bride should be brighter"."""
BESIDE = (
    "over|above|next to|beside|near|behind|on|onto|in front of|around|inside|against|during|after"
    "|before|until|till|between|throughout|in|at|from|to|into|except( for)?|other than|apart from"
    "|but|(only|just)( (for|in|on|at|during|with))?"
)
ONE = "(the|my|our|his|her|its|their|your|this|that|these|those|every|each)"
PLACE = rf"(?P<where>{BESIDE}) (all )?({ONE} )+{CALLED}"
"""A place by what is to be seen or heard there: "on the wall", "during the goal"."""
SPEAKS = (
    r"((is|are|am) )?(not )?(talk|speak|say|start|done|finish|end|begin|play)\w*"
    r"(?! (about|of|to)\b)"
)
WHEN = r"(when|whenever|while|once|the moment|as soon as|every time|each time)"
MOMENT = (
    rf"(({WHEN}|as|until|till|before|after) "
    r"(he|she|they|we|i|you|someone|somebody|people|everyone|nobody)"
    rf"|{WHEN} (it|(?-i:[A-Z])[a-z]+|{ONE} (?P<thing>[a-z]+)(?= [a-z]+s\b)))"
    rf"(?!('s|'re|'m)? {SPEAKS})('re|'m)? (?!is|are|has|needed|possible|usual)[a-z]+"
)
"""A moment by what happens in it: "when she turns around"."""
PURPOSE = (
    r"(so|in order )?to (correct|fix|avoid|hide|match|fit|show|get|keep|cover|reveal|emphasi[sz]e"
    r"|help|let|give) .*"
)
"""What it is for, which is no place."""
