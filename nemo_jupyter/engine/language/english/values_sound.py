"""English phrases for the values of arguments about sound; the first row that occurs counts."""

# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from ..lexicon import Rows

VALUES: dict[str, Rows] = {
    "mix": ((r"mix(ed|ing)?( it)? (with|into|over)|(keep|alongside|on top of|together with)( the)? (original|existing) (audio|sound)", True),),
    "mood": (
        (r"lo-?fi|low[- ]?fi", "lo-fi"), (r"up-?beat|peppy", "upbeat"),
        (r"energetic|high[- ]energy|energy|hype|pumped?|driving|powerful", "energetic"),
        (r"calm(ing|er)?|peaceful|soothing|tranquil|serene", "calm"), (r"relax(ed|ing)|laid[- ]?back", "relaxed"),
        (r"chill(ed)?( out)?|chillhop", "chill"), (r"happ(y|ier)|cheerful|joyful", "happy"),
        (r"sad(der)?|melanchol(y|ic)|emotional", "sad"), (r"epic|heroic", "epic"), (r"dramatic", "dramatic"),
        (r"cinematic|orchestral", "cinematic"), (r"inspir(ing|ational)|uplifting", "inspirational"),
        (r"motivational|motivating", "motivational"), (r"suspense(ful)?|tense|thriller", "suspense"),
        (r"hip[- ]?hop|rap", "hip hop"), (r"edm|techno|electronic|house|dance", "electronic"),
        (r"acoustic", "acoustic"), (r"corporate", "corporate"), (r"jazz", "jazz"), (r"ambient", "ambient"),
        (r"soft", "soft"), (r"gentle", "gentle"), (r"romantic", "romantic"), (r"rock", "rock"), (r"piano", "piano"),
        (r"classical", "classical"), (r"travel", "travel"), (r"trendy", "trendy"), (r"funky", "funky"),
        (r"dark(er)?", "dark"), (r"fun", "fun"), (r"playful", "playful"), (r"light", "light"), (r"warm", "warm"),
        (r"fast", "fast"), (r"slow", "slow"), (r"pop", "pop"), (r"funk", "funk"), (r"folk", "folk"),
        (r"country", "country"), (r"guitar", "guitar"), (r"minimal", "minimal"), (r"subtle", "subtle"),
        (r"quirky", "quirky"), (r"dreamy", "dreamy"), (r"mellow(er)?", "mellow"), (r"tropical", "tropical"),
        (r"summer", "summer"), (r"christmas", "christmas"), (r"holiday", "holiday"), (r"spooky", "spooky"),
        (r"mysterious", "mysterious"), (r"groovy", "groovy"), (r"synthwave", "synthwave"), (r"retro", "retro"),
        (r"modern", "modern"), (r"tech", "tech"), (r"beautiful", "beautiful"), (r"elegant", "elegant"),
        (r"intense", "intense"), (r"bright", "bright"), (r"exciting", "exciting"),
        (r"eerie", "eerie"), (r"haunting", "haunting"), (r"hopeful", "hopeful"), (r"nostalgic", "nostalgic"), (r"bouncy", "bouncy"),
        (r"sentimental", "sentimental"), (r"sweet", "sweet"), (r"smooth", "smooth"), (r"blues(y)?", "blues"), (r"jazzy", "jazz"),
        (r"moody", "moody"), (r"atmospheric", "atmospheric"), (r"mystical", "mystical"), (r"festive", "festive"), (r"trap", "trap"),
        (r"reggae", "reggae"), (r"swing", "swing"), (r"latin", "latin"), (r"bossa nova", "bossa nova"), (r"punk", "punk"),
        (r"metal", "metal"), (r"soul", "soul"), (r"r&b", "r&b"), (r"indie", "indie"), (r"strings|violins?|cellos?", "strings"),
        (r"synths?", "synth"), (r"drums?", "drums"), (r"ukulele", "ukulele"), (r"sax(ophone)?", "saxophone"), (r"phonk", "phonk"),
        (r"quiet", "quiet"), (r"disco", "disco"), (r"gospel", "gospel"), (r"choir", "choir"),
    ),
    "track": (
        (r"voice-?overs?|voice over(?! <t>)|narration|narrator", "voiceover"),
        (r"((background|bg) )?(music|bgm|soundtrack|song)|background (track|audio)", "music"),
        (r"voices?|speech|speakers?|dialogues?|vocals?|speaking|talking|people|guests?|hosts?|presenters?|interviewer|interviewee|hear (me|him|her|them|myself)", "voice"),
        (r"captions?|subtitles?|subs", "captions"),
        (r"(original |the |source |video'?s? |clip )*(audio|sound)( track)?(?! effect)", "audio"),
    ),
    "except_track": (
        (r"voice-?over|narration", "voiceover"), (r"music|bgm", "music"), (r"voice|speech|dialogue|vocals?", "voice"),
        (r"captions?", "captions"),
    ),
    "direction": (
        (r"not (so|as|too|that) loud|less loud", "down"), (r"(is|are|'s|'re|was|were|sounds|seems)( (a bit|much|way|so|far|really|too|very|quite))* (quieter|softer|fainter|faint|quiet)", "up"),
        (r"(is|are|'s|'re|was|were|sounds|seems)( (a bit|much|way|so|far|really|too|very|quite))* (louder|loud|deafening|blaring|booming)", "down"),
        (r"(bring|push|put)( [\w'<>]+){1,3} (forward|to the (front|fore))|more present", "up"), (r"too hot", "down"), (r"(cut|slash|trim|knock|dim)( back| down)?( (the|some))* (brightness|contrast|saturation|exposure)|(cut|shave|knock|trim)( [\w'<>-]+){1,4} <b\d+>", "down"), (r"(cut|trim|shave|take|knock)( [\w'<>-]+){1,4} (by|down)|(dial|pull|ease|take|scale)( [\w'<>]+){0,4} back", "down"), (r"{up}|too (quiet|low|soft)|can'?t hear|hard to hear|barely hear", "up"),
        (r"{down}|too (loud|high)|deafening|blaring|(?<!is )(?<!are )(?<!too )low(?! (quality|res))|quiet|soft", "down"),
    ),
    "sfx_name": (
        (r"whoosh(es)?|swoosh(es)?", "whoosh"), (r"pops?", "pop"), (r"clicks?", "click"),
        (r"dings?|bells?", "ding"), (r"booms?", "boom"), (r"applause|clapping|claps", "applause"),
        (r"laugh(ter|s)?|laugh track", "laughter"), (r"b[el]+eps?", "beep"), (r"record scratch", "record_scratch"),
        (r"explosions?", "explosion"), (r"thunder", "thunder"), (r"rain", "rain"),
        (r"(camera )?shutters?", "shutter"), (r"drum ?rolls?", "drum_roll"), (r"cha-?ching|cash registers?", "cha_ching"),
        (r"cymbals?( crash(es)?)?", "cymbal"), (r"chimes?", "chime"), (r"gongs?", "gong"), (r"air ?horns?|horns?", "horn"), (r"sirens?", "siren"),
        (r"alarms?", "alarm"), (r"buzzers?", "buzzer"), (r"door ?bells?", "doorbell"), (r"gunshots?", "gunshot"), (r"footsteps", "footsteps"),
        (r"heartbeat", "heartbeat"), (r"(clock )?tick(s|ing)?", "ticking"), (r"splash(es)?", "splash"), (r"crickets", "crickets"), (r"fanfare|tada", "fanfare"),
        (r"phone ring(ing)?", "phone_ring"), (r"gasps?", "gasp"), (r"crash(es)?", "crash"), (r"rimshot|ba-?dum-?tss", "rimshot"), (r"boing|bonk", "boing"),
        (r"risers?", "riser"), (r"cheer(s|ing)?", "cheer"), (r"waves?|ocean", "waves"), (r"birds?(ong)?", "birds"),
        (r"typing|keyboard", "typing"),
    ),
    "voice": (
        (r"female|woman'?s?|girl", "female"), (r"male|man'?s?|guy", "male"), (r"british", "british"), (r"deep", "deep"),
        (r"robot", "robot"),
    ),
    "duck_off": (
        (r"duck(ing|ed)?( \w+)? off|(don'?t|do not|stop|disable)( [\w']+){0,4}? duck\w*|no (audio )?ducking|without ducking|(turn off|disable|stop|remove)( the| audio)* ducking", False),
    ),
    "audio_format": (
        (r"mp3", "mp3"), (r"wav", "wav"), (r"m4a", "m4a"), (r"aac", "aac"), (r"flac", "flac"),
    ),
}
