"""The operations an instruction may ask for, and the slots each can fill."""

from __future__ import annotations

from collections.abc import Mapping

from . import amounts, places, slots
from .slots import Slot, first_spoken, quantity, several, table

SCOPE: tuple[Slot, ...] = (places.span, table("range"), places.clip)
"""Where: a stretch of time, a part that nobody measured, clips, or all clips but some."""
STRETCH: tuple[Slot, ...] = (places.span, table("range"), places.clip_alone)
"""The same for operations that know no exceptions."""
LETTERS: tuple[Slot, ...] = (
    first_spoken("color"), table("weight"), table("animation"), table("position"), table("style"),
    table("background"),
)  # fmt: skip
MUSIC: tuple[Slot, ...] = (
    several("mood", "mood"), quantity("file", "favj"), amounts.music_level, table("mix"),
)  # fmt: skip

SLOTS: Mapping[str, tuple[Slot, ...]] = {
    "trim_silence": (slots.minimum_pause, *STRETCH),
    "remove_filler": (slots.filler_words, *STRETCH),
    "remove_repeats": STRETCH,
    "cut_first": (places.clip_or_each,),
    "cut_last": (places.clip_or_each,),
    "cut": (places.clip_alone,),
    "keep": (places.clip,),
    "trim": (table("range"), places.clip_alone),
    "shorten_to": (amounts.share_of_length, table("range"), places.clip_or_each),
    "shorten_by": (table("range"), places.clip_alone),
    "extend_to": (places.clip_alone,),
    "highlight": (slots.moment_length, slots.count_wanted),
    "split": (places.division, places.clip_alone),
    "merge": (places.clips_joined, slots.files, quantity("order", "o"),
              table("position", "merge_position")),
    "insert": (quantity("file", "favj"), places.place),
    "delete_clip": (places.clip_alone,),
    "delete_track": (table("track"),),
    "reorder": (),
    "duplicate": (slots.times, *STRETCH),
    "freeze": (places.at_or_edge, places.duration, places.clip_alone),
    "reverse": STRETCH,
    "loop": (slots.loop_length, slots.times, table("kind", "loop_kind"), *STRETCH),
    "slideshow": (slots.per_image,),
    "chapters": (slots.count,),
    "timer": (places.countdown,),
    "speed": (amounts.factor, *SCOPE, places.onwards),
    "speed_ramp": (slots.ramp_end, *STRETCH),
    "transition": (slots.transition_kind, places.crossfade_length, places.between,
                   places.joint),
    "fade_in": (places.fade_length, table("track"), slots.fade_color, places.clip_or_each),
    "fade_out": (places.fade_length, table("track"), slots.fade_color, places.clip_or_each),
    "aspect": (slots.ratio,),
    "resize": (slots.height,),
    "crop": (places.region, *SCOPE),
    "rotate": (slots.turn, *SCOPE),
    "flip": (table("axis"), *SCOPE),
    "color": (amounts.picture, *SCOPE),
    "zoom": (table("kind", "zoom_kind"), places.every, amounts.zoom_factor, *SCOPE,
             places.at),
    "blur": (quantity("amount", "p"), table("amount", "blur_amount"),
             table("target", "position"), *SCOPE),
    "effect": (table("name", "effect_name"), *SCOPE, places.onwards),
    "stabilize": SCOPE,
    "background": (table("color"), *SCOPE),
    "overlay": (table("kind", "overlay_kind"), quantity("file", "favj"),
                table("what", "overlay_what"), table("position"), places.shown, places.at),
    "watermark": (
        quantity("file", "favj"), slots.text, table("position"), amounts.opacity, places.shown,
        places.start_or_edge, places.duration,
    ),
    "thumbnail": (slots.count, places.at),
    "gif": (*STRETCH, places.duration, slots.count, amounts.max_size),
    "caption": (table("lang"), *LETTERS, slots.size, slots.longest_line, *STRETCH,
                table("burn")),
    "caption_style": (*LETTERS, slots.size),
    "title": (slots.text, places.card_time, places.duration, table("position"), table("weight"),
              first_spoken("color"), places.clip_alone),
    "lower_third": (slots.text, places.shown, places.start_or_edge, places.duration,
                    places.clip_alone),
    "text": (slots.text, places.shown, places.start_or_edge, places.duration, table("position"),
             slots.size, places.clip_alone, first_spoken("color"), slots.entrance, table("weight")),
    "text_style": (slots.text, places.lifetime, places.at, first_spoken("color"), slots.size,
                   table("position"), table("animation"), table("weight"), places.clip_alone),
    "music": (*MUSIC, places.span, places.music_start, table("range")),
    "volume": (amounts.loudness, table("track"), *SCOPE),
    "mute": (table("track"), *SCOPE),
    "unmute": (table("track"), *SCOPE),
    "duck": (table("enabled", "duck_off"), amounts.under_speech),
    "beat_sync": (slots.count,),
    "normalize_audio": (quantity("lufs", "l"), places.clip_alone),
    "denoise_audio": (places.clip_alone,),
    "sfx": (table("name", "sfx_name"), places.span, places.at_or_edge),
    "replace_audio": (quantity("file", "favj"), *STRETCH),
    "extract_audio": (table("format", "audio_format"), *STRETCH),
    "voiceover": (quantity("file", "a"), slots.text, table("lang"), table("voice"),
                  places.at_or_edge),
    "export": (slots.file_format, table("format"), slots.height, slots.frame_rate, table("quality"),
               slots.export_ratio, table("platform")),
    "compress": (amounts.max_size, amounts.size_share, table("platform")),
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
