"""English verbs and what they are wanted for where no offline engine can help.

A row says: what cannot be done, by which verbs, with which things. Verbs and things are words or
patterns between commas; a thing may be a plural. A few words may stand between the two, and what
follows belongs to the same wish.
"""

# One row a line: a table is read by its first column.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

import re

from ..lexicon import Rule, rule

ERASE = "remove, erase, delete, get rid of, take out, paint out, edit out, hide, clean up, clear"
SWAP = "replace, swap, swap out, change, exchange, substitute"
MAKE = "make, create, generate, add, build, put, show, insert, use, draw, animate, design, have, give me, need, want"
WRITE = "write, draft, come up with, think of, brainstorm, suggest, propose"
INVENT = f"{WRITE}, generate, create, give me, make, need, want"
FIND = "find, detect, identify, recognise, recognize, label, tag, name(?! ?-?(tags?|straps?|plates?|cards?|bars?|supers?)\\b), list, tell me, count, show me, spot"
FIND_CLIPS = "find, detect, identify, show, keep, get, pull, select, remove, delete, cut, use"
NOT_HEARD = "!(no |the |a |my )*(audio|sound|music|captions?|text|titles?|speech|silence|voice|noise|transitions?|fades?|effects?)\\b"
VOICED = "make, turn up, turn down, boost, mute, unmute, lower(?! ?-?third), raise, bring up, isolate"
CUT = "remove, delete, cut, cut out, trim, trim out, take out, edit out, discard, drop, get rid of, throw out"
BLEEP = f"{CUT}, bleep, bleep out, beep out, censor, mute, silence, blur"
RETOUCH = (
    "retouch, touch up, beautify, airbrush, smooth, soften, whiten, slim, slim down, reshape, fix, clear up, enhance"
    ", improve, edit, sharpen, light up, correct, perfect"
)
SEEN = (
    "logos?, face, head, eye, mouth, hand, product, speaker, presenter, subject, person, people, man, woman, guy"
    ", girl, boy, kid, child, baby, dog, cat, car, ball, player, phone, button, sign, text on [a-z ]+"
    ", whiteboard, chart, price, label, licen[cs]e plate, number plate, cursor, menu, face[s]? of [a-z ]+"
)
WORN = (
    "logo, clothes, outfit, shirt, t-shirt, hat, dress, shoes?, hair, sky, car, bike, phone, cup, mug, bottle, sign"
    ", poster, tv, screen, product, packaging, person, man, woman, guy, actor, dog, cat, object, furniture"
)

THINGS = (
    ("remove_object", SWAP, WORN),
    ("locate_on_screen", "add, put, insert, place", "((an?|the|some) )?(?!text|title|captions?|subtitles?|words|music|logo|watermark|it|them|effects?)[a-z-]+ (on|onto|over|in) ((his|her|my|their) (head|face|hand|arm|shoulder|eye|nose|shirt|body|hair|chest|lap)|me|him|her|them|the (cat|dog|baby|man|woman|guy|girl|boy|kid|actor|speaker|bride|groom))"),
    ("remove_object", "crop out, cut out, edit out, paint out, take out, blend out", "guy, man, woman, person, people, kid, boy, girl, dog, cat, photobomber, stranger, passer-?by, hand, pole, tripod"),
    ("remove_object", ERASE, "everyone( else)?, everybody( else)?, crowd, shadow of [a-z ]+, crew, extras, power ?lines, scratch, fingerprint, spot, dirt"),
    ("erase_text", ERASE, "(burned|burnt|baked)[- ]in [a-z]+, hard-?coded [a-z]+, chyron in the [a-z ]+, timecode"),
    ("face_retouch", RETOUCH, "face, skin, teeth, eye bag, dark circle, wrinkle, blemish, acne, pimple, double chin"),
    ("face_retouch", "straighten, fix, correct, improve", "posture, tie, teeth, hair"),
    ("face_retouch", RETOUCH, "body, waist, nose, jawline, complexion, gaze, eye line, eyes, hair, belly"),
    ("face_retouch", f"{SWAP}, put, copy", "face(?! ?-?cam)"),
    ("subject_tracking", "pin, attach, stick, anchor, lock, tie, glue", "to (the|my|his|her|a) [a-z ]+"),
    ("subject_tracking", "track, motion track, motion-track, follow, auto-?follow, auto-?reframe", "{seen}"),
    ("locate_on_screen", "zoom in on, zoom into, zoom on, punch in on, crop to, crop around, crop in on, crop onto, focus on, close up on", "{seen}"),
    ("locate_on_screen", "add, put, draw, place, show", "(spotlight|circle|box|arrow|outline)s? (on|around|over|at|to|pointing (at|to)) (the|my|his|her) (?!title|text|captions?|subtitles?|video|frame|clip|picture|screen|image)[a-z]+"),
    ("locate_on_screen", "pixelate, blur, blur out, mosaic, black out, cover, cover up, censor", "{seen}"),
    ("content_search", BLEEP, "swear ?(word)?, swearing, curse ?(word)?, cursing, profanity, profanities, expletive"),
    ("content_search", BLEEP, "bad word, f-bomb, [a-z]-word, slur, bad language, cuss ?(word)?, foul language"),
    ("content_search", CUT, "cough, sneeze, sniff, sniffle, burp, lip smack, throat clearing, mouth (click|noise)"),
    ("content_search", "bleep, bleep out, beep out, censor, mute", "((the )?words? )?<q>"),
    ("content_search", f"{CUT}, keep, lose, skip", "(tangent|story|rant|joke|anecdote|digression|bit|part|section|discussion|segment|chapter|question)s? (about|regarding|concerning) [a-z' ]+"),
    ("b_roll", "cut in, cut to, intercut, splice in, weave in, sprinkle in, cut away to", "b-?roll"),
    ("content_search", CUT, "(blurry|shaky|out[- ]of[- ]focus|badly lit|ugly|overexposed) (clip|shot|photo|take|frame|part|bit|section|moment|scene)"),
    ("content_search", CUT, "(clip|shot|take|photo)s? (that|which) (is|are|look) [a-z ]+"),
    ("content_search", "cut, trim, jump, skip, start, go, loop, keep, use, sync, shorten", "(to (the |just the )*)?(chorus|verse|refrain)"),
    ("content_search", "pick, choose, select, keep, use, find", "(best-looking|sharpest|prettiest) (shot|take)"),
    ("content_search", FIND_CLIPS, f"(?:scene|clip|shot|moment|part|photo|frame)s? with (?{NOT_HEARD})[a-z]+"),
    ("content_search", "caption, subtitle, captions, subtitles", "only what (he|she|they|the [a-z]+) says?"),
    ("content_search", "caption, subtitle, captions, subtitles", "for (only |just )?(the|my|his|her) ([a-z]+ )?(guest|host|interviewer|interviewee|man|woman|first speaker|second speaker)"),
    ("stem_separation", VOICED, "guest, host, interviewer, interviewee, commentator, crowd, audience, other speaker"),
    ("content_analysis", "add, put, show, display, write", "(name|date|time|location|speed) (of (the|this|each|every)|it was)"),
    ("stock_search", "add, use, put, play, get", "(song|track|music|tune)s? (by|from ((the|that|this) ([a-z0-9-]+ ){0,2}?(movie|film|show|series|advert|commercial|ad|game|trailer)|youtube|spotify|tiktok|soundcloud))"),
    ("content_analysis", FIND, "speakers?, speaker names?, sentiment, emotion, topic, keyword, takeaway, action item"),
    ("content_analysis", "add, put, show", "speaker (name|label|id), name of (each|every|the) speaker"),
    ("content_analysis", "organi[sz]e, sort, group, tag, order, rank", "by (how [a-z]+ (they|it|he|she|the [a-z]+)|quality|looks|content|topic|subject|location|person|people|theme)"),
    ("script_writing", INVENT, "(titles?|hooks?|captions?|names?|thumbnails?) (idea|option|suggestion|variation), hashtag, script, slogan, tagline, blurb"),
    ("script_writing", INVENT, "(video|youtube|seo|ad|sales) (description|copy), synopsis, press release"),
    ("script_writing", f"{INVENT}, with, include, add", "(post|ad|sales|social|marketing|caption) copy"),
    ("script_writing", WRITE, "title, headline, caption for, hook, bio, post, tweet, copy, thread, newsletter"),
    ("script_writing", f"{MAKE}, {WRITE}", "(voice-?over|narration) (about|on(?! (it|this|that|top|the (video|clip|film|footage|first|last|second)))|explaining|describing)"),
    ("music_generation", "write, compose, make, generate, create, produce", "song, jingle, melody, rap, anthem, beat"),
    ("motion_graphics", MAKE, "lottie, <n>d (title|text|logo|model), infographic, particle, animated (chart|graph)"),
    ("motion_graphics", f"{MAKE}, with", "progress bar, (info|note|notes|side|text) panel, waveform, (audio )?visuali[sz]er"),
    ("motion_graphics", "animate, turn, show, visuali[sz]e, display, present, make, convert", "(as|into|in) (an? )?(animated )?(bar |pie |line )?(chart|graph|infographic|diagram)"),
    ("motion_graphics", f"{MAKE}, with", "logo (spinning|flying|bouncing|rotating|exploding)"),
    ("motion_graphics", MAKE, "map animation, route animation, bar chart, pie chart, (flying|spinning|animated) logo, logo spin, news ticker"),
    ("stock_search", "download, get, find, grab, fetch", "(song|video|clip|music|footage)s? (from|off|on) (?!(the|my|our|this|that|it|these|clip)\\b)[a-z]+"),
    ("stock_search", "find, get, grab, add, use", "(drone|stock|aerial|archive|public domain) (shot|footage|clip)"),
    ("style_transfer", "change, make", "weather, season, (it|the scene) (night|rain|snow|winter|autumn|day ?time)"),
    ("style_transfer", "turn, change, convert", "day (in)?to night, night (in)?to day, summer (in)?to winter"),
    ("generate_video", "extend, expand, fill, fill in, outpaint, uncrop", "(background|sides?|frame) with ai"),
    ("upscaling", "restore, colou?ri[sz]e, remaster, upscale, unblur, de-?blur, deblur", "video, footage, photo, film"),
    ("upscaling", "colou?ri[sz]e, remaster, unblur, de-?blur, deblur, upscale", "it, this, that, picture"),
    ("generate_video", f"{INVENT}, invent, imagine, make up, add", "(new|different|alternat(e|ive)|surprise|happy) (ending|scene|shot|plot|storyline|character)"),
    ("content_analysis", "pull, extract, get, list, find, grab", "(stat|statistic|figure|data point)"),
    ("content_analysis", "tell me, tell us, let me know", "(which|who|whose|whether|how many|what (the|they|he|she|people)|if (the|he|she|they|anyone))"),
    ("quiz", MAKE, "quiz, quizze, poll, interactive [a-z]+, multiple[- ]choice [a-z]+"),
)
"""What cannot be done, the verbs, and the things."""

PHRASES = (
    ("stock_search", "(the |that )?(song|track|music|tune|theme)s? (from|in) (that|the|this) ([a-z0-9-]+ )?(movie|show|series|advert|commercial|ad|game|trailer)"),
    ("face_retouch", "eye contact, look(ing)? (at|into) the (camera|lens), beauty (filter|mode|effect)"),
    ("face_retouch", "make (me|him|her|us|them|my [a-z]+) (look |appear )?((a bit|a lot|much|<n>|<t>|ten|five|twenty|years?) )*(young|old|slim|thin|pretti|handsom|tall|beautiful)[a-z]*"),
    ("generate_video", "make (me|him|her|us|them|(the|my|this) (character|person|man|woman|statue|avatar|baby|photo|portrait)) (say|sing|dance|talk|fly|disappear)"),
    ("face_retouch", "make (me|him|her|us|them) (smile|blink|cry|wink)"),
    ("subject_tracking", "auto[- ]?reframe, auto[- ]?re-?frame, smart reframe, auto[- ]?framing, cent(er|re) stage"),
    ("upscaling", "(use|using|with|via) (an? )?(ai|artificial intelligence|topaz)( model)? to (upscal|enhanc|sharpen|restor)[a-z]*"),
    ("upscaling", "(ai|neural|super)[- ](upscal|resolution|enhanc)[a-z]*, interpolat[a-z]+"),
    ("upscaling", "super[- ]?resolution, frame interpolation, unblur[a-z]*, de-?blur[a-z]*"),
    ("style_transfer", "relight[a-z]*, re-?light, rotoscop[a-z]+, change the camera angle"),
    ("voice_clone", "overdub, sound like (?!an?\\b|it|the\\b|i\\b|we\\b|he\\b|she\\b|they|there|old\\b)[a-z]+ [a-z]+"),
    ("voice_clone", "(change|turn) (my|the|his|her) voice (in)?to (?!an? (robot|alien|monster|chipmunk)).+"),
    ("cursor_effects", "(when|where|whenever|wherever|every time|each time) (i|you|we|the user|someone) (click|tap|scroll|hover|type)[a-z]*"),
    ("subject_tracking", "with (the|my|his|her) (speaker|face|subject|person|host|player) (always )?(cent(er|re)e?d|in (the )?(frame|middle|cent(er|re)))"),
    ("subject_tracking", "keep (whoever|the (person|one))( who)?('s| is) (speaking|talking) (in|on) (the )?(frame|screen|camera|shot)"),
    ("subject_tracking", "(face|head)s? (has to|have to|should|must|needs? to) (be|stay) (pixelated|blurred|hidden|censored|masked|covered)"),
    ("subject_tracking", "(auto[- ]?)?(zoom|focus|follow|show|keep|cut|switch|pan|cent(er|re)|crop)(s|ing)?( in)?( (on|to|onto))? (whoever|who('s| is) (talking|speaking)|the (person|one) (who('s| is) )?(talking|speaking)|the (active|current) speaker)"),
    ("cursor_effects", "zooms?([- ]?ins?)? (on|to|at|for|with) ((every|each|all|my|mouse) )*clicks?, where i click, when i click"),
    ("cursor_effects", "(bigger|larger|smooth) (mouse|cursor|pointer), (mouse|cursor|pointer) (bigger|larger)"),
    ("content_search", "(when|while|whenever|every time|each time) (i|he|she|they|we|someone) (speak|cough|sneez|cr)[a-z]*"),
    ("content_analysis", "speaker (diari[sz]ation|labels?|identification), sentiment, (key )?takeaways, action items"),
    ("translate_audio", "(match|sync)[a-z]* [^,.;]*(with|to|and) (my|his|her|their|the) (lips|mouth)( movements?)?"),
    ("generate_video", "(make|have|let) (the|my|his|her|this|that|our) (?!titles?|text|words?|captions?|logo|subtitles?|name|letters|headline|music)[a-z]+ (wear|wearing|hold|holding|smile|dance|fly|levitate)"),
    ("content_analysis", "(count|tally) (how (often|many)|the number of)"),
    ("content_analysis", "(identify|recogni[sz]e|name|shazam) (the|this|that|which) (song|track|tune|music|place|person|people|actor|location)"),
    ("content_analysis", "summari[sz]e (the |all )?(main |key |most important )?(points?|ideas?|arguments?|discussion|topics?|takeaways|findings|what (is|was|he|she|they|we))"),
    ("publish", "(schedule|program) (it|this|the (video|post|upload|reel|clip)) (for|on|at|to)"),
    ("publish", "(post|publish|upload|share|put) (it|this|that|the (video|clip|reel|best one|result)|them)( up)? (to|on|in) (my|our|the) ([a-z]+ )?([a-z]+ )?(account|channel|page|profile|feed|story|blog|website|site|group)"),
    ("publish", "(post|publish|upload|share) (it|this|that|the (video|clip|reel|best one|result)|them)\\b[^,.;]*\\b(tomorrow|tonight|next week|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|every day|daily)"),
    ("publish", "(set|make|keep|mark|list) (it|this|that|the video) (to |as )?(private|public|unlisted)"),
    ("publish", "share (it|this|that|the (video|clip|film|result)) with (my|our|the|his|her|everyone|everybody|all|[a-z]+)( .*)?"),
    ("publish", "(email|e-mail|mail|dm|whatsapp|text|message|forward|send|airdrop) (it|this|that|the (video|clip|film|result)) to (my|our|the|his|her) (?!(phone|computer|laptop|desktop|timeline|end|start|front|back|beginning)\\b)[a-z]+"),
    ("translate_audio", "lip[- ]?sync[a-z]*, sync (the |my |his |her )?lips, match the lips"),
)
"""What cannot be done, and set phrases for it."""


def _listed(words: str) -> list[str]:
    return [word.replace("{seen}", _any(SEEN)) for word in re.split(r",\s+", words)]


def _any(words: str) -> str:
    return "|".join(re.split(r",\s+", words))


GIVEN = (
    r"(?![- ](position|size|opacity|clips?|noise|sound|track|volume|text|sync\w*|ready|card|overlay)\b)"
    r"(?! (with |to |for |by )?<[a-z]\d+>)"
)
"""After a thing, what makes it another thing, or gives what else would have to be found or made."""


def _wish(what: str, verbs: str, things: str) -> Rule:
    named = "|".join(_listed(things))
    return rule(
        "unsupported",
        rf"(?:{_any(verbs)})(?: (?!(?:to|with|and|from|using)\b)[\w'<>-]+){{0,4}}? (?:{named})(?:s|es)?(?:'s)?(?![\w-]){GIVEN}(?: .*)?",
        what=what,
    )


OUT_OF_REACH = (
    *(rule("unsupported", rf"(?:{_any(phrases)})(?: .*)?", what=what) for what, phrases in PHRASES),
    *(_wish(*row) for row in THINGS),
)
