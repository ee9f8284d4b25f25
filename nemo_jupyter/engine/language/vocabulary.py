"""The operations an instruction may ask for, and the slots each can fill."""

from __future__ import annotations

from collections.abc import Mapping

from . import amounts, slots
from .slots import Slot, first_spoken, quantity, several, table

SCOPE: tuple[Slot, ...] = (slots.span, table("range"), slots.clip)
SOUND_SCOPE: tuple[Slot, ...] = (slots.span, slots.clip)
LETTERS: tuple[Slot, ...] = (
    first_spoken("color"), table("weight"), table("animation"), table("position"), table("style"),
    table("background"),
)  # fmt: skip
MUSIC: tuple[Slot, ...] = (
    several("mood", "mood"), quantity("file", "favj"), amounts.music_level, table("mix"),
)  # fmt: skip

SLOTS: Mapping[str, tuple[Slot, ...]] = {
    "trim_silence": (slots.minimum_pause, table("range")),
    "remove_filler": (slots.filler_words, table("range")),
    "remove_repeats": (),
    "cut_first": (slots.clip,),
    "cut_last": (slots.clip,),
    "cut": (slots.clip,),
    "keep": (slots.clip,),
    "trim": (table("range"), slots.clip),
    "shorten_to": (table("range"), slots.clip),
    "shorten_by": (table("range"), slots.clip),
    "extend_to": (slots.clip,),
    "highlight": (quantity("ms", "t"), slots.count_wanted),
    "split": (slots.division, slots.clip),
    "merge": (slots.clips_joined, quantity("file", "favj"), quantity("order", "o"),
              table("position", "merge_position")),
    "insert": (quantity("file", "favj"), slots.place),
    "delete_clip": (slots.clip,),
    "delete_track": (table("track"),),
    "reorder": (),
    "duplicate": (slots.clip,),
    "freeze": (slots.at_or_edge, slots.duration),
    "reverse": (slots.span, slots.clip),
    "loop": (slots.loop_length, slots.times, table("kind", "loop_kind"), slots.clip),
    "slideshow": (slots.per_image,),
    "chapters": (slots.count,),
    "timer": (slots.timer,),
    "speed": (amounts.factor, *SCOPE),
    "speed_ramp": (slots.ramp_end, slots.clip),
    "transition": (table("kind", "transition_kind"), slots.crossfade_length, slots.between,
                   slots.at_or_edge),
    "fade_in": (slots.fade_length, table("track"), table("to", "fade_to"), slots.clip),
    "fade_out": (slots.fade_length, table("track"), table("to", "fade_to"), slots.clip),
    "aspect": (slots.ratio,),
    "resize": (slots.height,),
    "crop": (slots.region,),
    "rotate": (slots.turn, slots.clip),
    "flip": (table("axis"), slots.clip),
    "color": (amounts.picture, *SCOPE),
    "zoom": (table("kind", "zoom_kind"), slots.every, amounts.zoom_factor, slots.span,
             slots.clip, slots.at),
    "blur": (quantity("amount", "p"), table("target", "position"), *SCOPE),
    "effect": (table("name", "effect_name"), *SOUND_SCOPE),
    "stabilize": (slots.clip,),
    "background": (table("color"),),
    "overlay": (table("kind", "overlay_kind"), table("what", "overlay_what"), table("position")),
    "watermark": (
        quantity("file", "favj"), slots.text, table("position"), amounts.opacity, slots.span,
        slots.edge, slots.duration,
    ),
    "thumbnail": (slots.count, slots.at),
    "gif": (slots.span, slots.count, amounts.max_size),
    "caption": (table("lang"), *LETTERS, slots.size, slots.longest_line, slots.span,
                table("burn"), slots.clip),
    "caption_style": (*LETTERS, slots.size, slots.clip),
    "title": (slots.text, slots.card_time, slots.duration, table("position"), table("weight"),
              first_spoken("color")),
    "lower_third": (slots.text, slots.shown, slots.start_or_edge, slots.duration),
    "text": (slots.text, slots.shown, slots.start_or_edge, slots.duration, table("position"),
             slots.size, slots.clip, first_spoken("color")),
    "text_style": (slots.text, slots.lifetime, slots.at, first_spoken("color"), slots.size,
                   table("position"), table("animation"), table("weight")),
    "music": (*MUSIC, slots.span, slots.music_start, table("range")),
    "volume": (amounts.loudness, table("track"), *SCOPE),
    "mute": (table("track"), *SCOPE),
    "unmute": (table("track"), slots.clip),
    "duck": (table("enabled", "duck_off"),),
    "beat_sync": (slots.count,),
    "normalize_audio": (quantity("lufs", "l"),),
    "denoise_audio": (),
    "sfx": (table("name", "sfx_name"), slots.span, slots.at_or_edge),
    "replace_audio": (quantity("file", "favj"),),
    "extract_audio": (table("format", "audio_format"), slots.span),
    "voiceover": (quantity("file", "a"), slots.text, table("lang"), table("voice")),
    "export": (table("format"), slots.height, slots.frame_rate, table("quality"),
               slots.export_ratio, table("platform")),
    "compress": (amounts.max_size, quantity("percent", "p"), table("platform")),
    "undo": (table("count", "everything"), slots.count),
    "redo": (slots.count,),
    "auto_edit": (),
    "credits": (),
    "state": (),
    "upload": (),
    "help": (),
    "ask": (),
    "unsupported": (),
}  # fmt: skip
"""Each operation's slots; on equal arguments the earlier slot wins."""

UNDERSTOOD_AS = {
    "beat_sync": {"count": "every"},
    "undo": {"count": "times"},
    "redo": {"count": "times"},
}
"""Arguments that go by another name in one operation."""

ANSWERS = frozenset({"ask", "help", "unsupported"})
"""Operations that only answer."""

SERVICES = ("export", "credits", "state", "upload")
"""Operations that are a route of their own when nothing is edited."""
