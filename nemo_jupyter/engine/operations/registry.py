"""Which function carries out which operation of the vocabulary."""

from __future__ import annotations

from collections.abc import Callable

from nemo_jupyter.engine.operation import Operation
from nemo_jupyter.engine.operations import (
    captions,
    chapters,
    cutting,
    effects,
    framing,
    grading,
    highlight,
    layers,
    lengths,
    lettering,
    loudness,
    marks,
    order,
    pace,
    picture,
    products,
    recorded,
    retiming,
    rhythm,
    slideshow,
    sound,
    speech,
    structure,
    tidy,
    words,
    zooming,
)
from nemo_jupyter.engine.operations.context import Args, Context
from nemo_jupyter.timeline.model import Draft

Function = Callable[[Draft, Args, Context], Draft]

OPERATIONS: dict[str, Function] = {
    "trim_silence": cutting.trim_silence,
    "remove_filler": speech.remove_filler,
    "remove_repeats": speech.remove_repeats,
    "cut_first": cutting.cut_first,
    "cut_last": cutting.cut_last,
    "cut": cutting.cut,
    "keep": cutting.keep,
    "shorten_to": lengths.shorten_to,
    "shorten_by": lengths.shorten_by,
    "extend_to": lengths.extend_to,
    "highlight": highlight.highlight,
    "reorder": order.reorder,
    "duplicate": order.duplicate,
    "loop": order.loop,
    "beat_sync": rhythm.beat_sync,
    "split": structure.split,
    "delete_clip": structure.delete_clip,
    "merge": structure.merge,
    "insert": structure.insert,
    "delete_track": structure.delete_track,
    "speed": pace.speed,
    "caption": captions.caption,
    "caption_style": captions.caption_style,
    "chapters": chapters.chapters,
    "title": words.title,
    "lower_third": words.lower_third,
    "text": words.text,
    "music": sound.music,
    "volume": sound.volume,
    "mute": sound.mute,
    "unmute": sound.unmute,
    "duck": sound.duck,
    "normalize_audio": loudness.normalize_audio,
    "denoise_audio": loudness.denoise_audio,
    "sfx": recorded.sfx,
    "voiceover": recorded.voiceover,
    "replace_audio": recorded.replace_audio,
    "fade_in": picture.fade_in,
    "fade_out": picture.fade_out,
    "transition": picture.transition,
    "aspect": picture.aspect,
    "freeze": retiming.freeze,
    "reverse": retiming.reverse,
    "speed_ramp": retiming.speed_ramp,
    "overlay": layers.overlay,
    "watermark": marks.watermark,
    "slideshow": slideshow.slideshow,
    "text_style": lettering.text_style,
    "timer": lettering.timer,
    "color": grading.color,
    "crop": framing.crop,
    "rotate": framing.rotate,
    "flip": framing.flip,
    "resize": framing.resize,
    "background": framing.background,
    "zoom": zooming.zoom,
    "blur": effects.blur,
    "effect": effects.effect,
    "stabilize": effects.stabilize,
    "thumbnail": products.thumbnail,
    "gif": products.gif,
    "extract_audio": products.extract_audio,
    "compress": products.compress,
    "trim": tidy.trim,
    "auto_edit": tidy.auto_edit,
}


def is_known(name: str) -> bool:
    """Whether there is a function for an operation."""
    return name in OPERATIONS


def apply(operation: Operation, draft: Draft, context: Context) -> Draft:
    """Carry out an operation that :func:`is_known`; what it did is in ``context.notes``.

    Captions that were there stay on their words, whatever became of the story.

    Raises:
        Question: Something has to be asked first.
        OutOfRange: It points at something that is not there.
    """
    context.clause = operation.clause or context.words
    changed = OPERATIONS[operation.name](draft, operation.args, context)
    return captions.follow(draft, changed, context)
