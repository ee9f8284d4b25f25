"""How captions leave the film: drawn into it, as a track of it, or beside it."""

from __future__ import annotations

import re

from nemo_jupyter.engine.operations.context import Args, Context

# The words for each way; what is said first in the table wins.
_DELIVERIES = (
    ("track", r"(?:subtitle|caption|text) track|soft(?:[- ]?subs| subtitles| captions)|closed cap"
     r"|switch(?:ed|able)? (?:on|off)|turn(?:ed)? (?:on|off)|软字幕|可(?:以)?(?:关闭|开关)|字幕轨"),
    ("sidecar", r"\bsrt\b|\bvtt\b|side-?car|separate (?:subtitle |caption )?file"
     r"|(?:subtitle|caption)s? file|(?:do(?:n'|no| no)t|without|not|no) (?:be )?burn"
     r"|外挂|单独(?:的)?(?:字幕)?文件|不(?:要)?(?:烧|压|内嵌)"),
)  # fmt: skip
#: Each way as it is told in a reply.
DELIVERED = {
    "burn": "in the picture",
    "sidecar": "written as .srt and .vtt beside the film when you export",
    "track": "as a track of the film that a player switches on and off",
}


def delivery(args: Args, context: Context) -> str:
    """How the captions are wanted, by the arguments or by the words of the instruction."""
    if args.get("burn"):
        return "burn"
    spoken = (how for how, words in _DELIVERIES if re.search(words, context.words, re.IGNORECASE))
    return next(spoken, "sidecar" if args.get("burn") is False else "burn")
