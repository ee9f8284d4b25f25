"""English phrases for the values of arguments about delivery; the first row that occurs counts."""

# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from ..lexicon import Rows

VALUES: dict[str, Rows] = {
    "platform": (
        (r"whats ?app", "whatsapp"), (r"e-?mail", "email"), (r"discord", "discord"), (r"telegram", "telegram"), (r"slack", "slack"),
        (r"tik ?tok", "tiktok"), (r"(instagram |ig |insta )?reels?", "reels"), (r"(youtube |yt )?shorts", "shorts"),
        (r"youtube|yt", "youtube"), (r"instagram|insta|ig", "instagram"), (r"twitter|x\.com", "twitter"),
        (r"facebook|fb", "facebook"), (r"linkedin", "linkedin"), (r"whats ?app", "whatsapp"), (r"discord", "discord"),
        (r"snapchat", "snapchat"), (r"e-?mail", "email"), (r"slack", "slack"), (r"telegram", "telegram"),
        (r"we ?chat", "wechat"), (r"vimeo", "vimeo"), (r"web(site)?", "web"),
    ),
    "format": (
        (r"\.?mp4", "mp4"), (r"\.?mov", "mov"), (r"\.?webm", "webm"), (r"\.?mkv", "mkv"), (r"\.?avi", "avi"),
        (r"\.?gif", "gif"), (r"\.?mp3", "mp3"), (r"\.?wav", "wav"), (r"\.?m4a", "m4a"), (r"\.?aac", "aac"),
        (r"\.?srt", "srt"), (r"\.?vtt", "vtt"), (r"\.?edl", "edl"), (r"\.?fcpxml", "fcpxml"), (r"\.?otio", "otio"),
        (r"\.?prores", "prores"), (r"(subtitles?|captions?)( file)?|transcript", "srt"),
        (r"(only |the |video'?s? |just )*(audio|sound)( only| track)?", "mp3"),
    ),
    "quality": (
        (r"(high(er|est)?|best|better|max(imum)?|top|full|lossless|great|good|original)[- ](possible )?(quality|res(olution)?)|hd|high[- ]def(inition)?|high[- ]?res", "high"),
        (r"(low(er|est)?|draft|small|poor)[- ]?(quality|res(olution)?)|preview quality|draft", "low"),
        (r"(medium|mid|normal|standard)[- ]quality", "medium"),
    ),
    "burn": (
        (r"burn(ed|ing|t)?([- ]?in)?|hard-?cod(e|ed)|bak(e|ed) in|permanent(ly)?", True),
    ),
    "opacity": ((r"half[- ](opacity|transparen(t|cy)|opaque|see-through)", 0.5),),
    "see_through": ((r"<p> (transparent|see-through|transparency)|transparency (of |at |to )?<p>", True),),
    "size_share": ((r"half|halve|halved|in two", 50), (r"(to )?(a )?third", 67), (r"(to )?(a )?quarter", 75)),
    "loop_kind": (
        (r"boomerang|ping-?pong", "boomerang"), (r"seamless(ly)?|perfect(ly)?", "seamless"),
    ),
    "everything": (
        (r"everything|all|every|originals?|scratch|over|afresh|anew|again|reset|restart|wipe", "all"),
    ),
}
