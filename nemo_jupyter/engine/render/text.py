"""Words as pictures: titles, lower thirds, captions.

Text is drawn here once and laid over the film as pixels, so nothing a person writes is ever
part of a command or filter.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFilter

from nemo_jupyter.engine.render import fonts, lines
from nemo_jupyter.engine.render.canvas import SMALLEST, Canvas
from nemo_jupyter.engine.render.fonts import Face
from nemo_jupyter.engine.render.lines import Typeset
from nemo_jupyter.engine.render.looks import DARK, Color, Look, styled
from nemo_jupyter.engine.render.spoken import Place, Spoken

_LEADING = 1.24
# From the base line, in sizes: what a box must enclose of ordinary letters.
_ASCENT, _DESCENT = 0.82, 0.26
# The shadow, in sizes.
_SHADOW, _SHADOW_DROP = 0.1, 0.035
_SHADOW_STRENGTH = 0.65
_PANEL_ALPHA = 208
_ACCENT = (255, 184, 28)
# Where captions of an upright picture lie, as a share of the free height.
_UPRIGHT_CAPTION = 0.8


@dataclass(frozen=True, slots=True)
class TextPicture:
    """A drawn text, cropped to what is not transparent.

    Attributes:
        x: Left edge on the canvas, pixels.
        y: Upper edge on the canvas, pixels.
        rgba: ``(height, width, 4)`` of 8 bits; alpha is straight, not premultiplied.
    """

    x: int
    y: int
    rgba: npt.NDArray[np.uint8]


def draw(
    text: str,
    style: Mapping[str, Any],
    role: str,
    canvas_width: int,
    canvas_height: int,
    spoken: Spoken | None = None,
) -> TextPicture:
    """Draw a text for a canvas, inside its safe area.

    Args:
        text: What is written; a new line begins where it has one.
        style: Any of ``color`` and ``outline`` (a CSS colour, ``none`` for no outline),
            ``background`` (a CSS colour, ``box`` or ``none``), ``size`` (``small``, ``medium``,
            ``large``, a share of the height, or pixels at 1080 lines), ``weight`` (a name or
            100 to 900), ``position`` (``top``, ``bottom-left``, ... or a pair of shares),
            ``case`` (``upper``), and, of a caption whose words are spoken, ``highlight`` (a CSS
            colour) and ``animation`` (``pop``: the spoken word stands out; ``reveal``: words
            appear when they are spoken).
        role: ``title``, ``lower_third``, ``text`` or ``caption``; others look like ``text``.
        canvas_width: Columns of the film.
        canvas_height: Lines of the film.
        spoken: Which of its words is being said.

    Raises:
        InvalidInput: A style has a value that cannot be understood.
    """
    look = styled(role, style)
    words = _clean(text.upper() if look.upper else text)
    if not words:
        return TextPicture(0, 0, np.zeros((0, 0, 4), dtype=np.uint8))
    canvas = Canvas(canvas_width, canvas_height)
    if role == "caption" and canvas.is_upright and not style.get("position"):
        # Players on phones lay their buttons over the lowest part of the picture.
        look = replace(look, anchor=(0.5, _UPRIGHT_CAPTION))
    size = canvas.size(look.size)
    said = spoken.within(words, upper=look.upper) if spoken else None
    while True:
        block = _Block(words, look, size, canvas, said)
        if block.fits or size <= 6:
            return block.paint()
        size = min(size - 1, int(size * 0.94))


def _clean(text: str) -> str:
    """Without what has no shape: control characters other than line ends and tabs."""
    plain = unicodedata.normalize("NFC", text).replace("\t", "    ")
    kept = "".join(c for c in plain if c == "\n" or unicodedata.category(c) not in ("Cc", "Cs"))
    return "\n".join(line.strip() for line in kept.strip().split("\n"))


@dataclass(frozen=True, slots=True)
class _Line:
    """A line to draw: its words, how they are set, how wide it is, where words of it begin."""

    text: str
    type: Typeset
    width: float
    starts: tuple[int, ...] = ()
    before: int = 0


class _Block:
    """A text set at one size, before and after it is painted."""

    def __init__(
        self, words: str, look: Look, size: int, canvas: Canvas, said: Place | None = None
    ) -> None:
        self._said = said
        self._look, self._size, self._canvas = look, size, canvas
        left, top, right, bottom = canvas.safe
        self._room = (right - left, bottom - top)
        self._rim = max(1, round(size * look.rim)) if look.outline else 0
        self._pad = (round(size * 0.55), round(size * 0.34)) if look.panel else (0, 0)
        self._bar = max(3, round(size * 0.16)) if self._is_lower_third else 0
        self._lines = self._set(words)
        self._rtl = lines.is_rtl(words)

    @property
    def _is_lower_third(self) -> bool:
        return self._look.panel and self._look.first_bold

    def _set(self, words: str) -> list[_Line]:
        look = self._look
        share = 1.0 if self._canvas.is_upright else look.measure
        limit = self._room[0] * share - 2 * (self._pad[0] + self._rim) - self._bar
        language = fonts.language_of(words)
        found: list[_Line] = []
        at = 0
        for number, paragraph in enumerate(words.split("\n")):
            second = look.first_bold and number > 0
            size = round(self._size * 0.78) if second else self._size
            type_ = Typeset(max(size, 6), fonts.REGULAR if second else look.weight, language)
            for line in lines.wrap(paragraph, type_, max(limit, size)):
                at = words.index(line, at)
                found.append(self._line(line, type_, at))
                at += len(line)
        return found

    def _line(self, text: str, type_: Typeset, at: int) -> _Line:
        """A line that begins at a character of the whole text."""
        if self._said is None:
            return _Line(text, type_, lines.width(text, type_))
        every = self._said.starts
        first, last = bisect_right(every, at - 1), bisect_right(every, at + len(text) - 1)
        starts = tuple(start - at for start in every[first:last])
        parts = lines.runs(text, type_.language, starts)
        return _Line(text, type_, sum(lines.advance(r, type_) for r in parts), starts, first)

    @property
    def _ink(self) -> tuple[float, float]:
        """Width and height of the lines without box or rim."""
        leading = sum(line.type.size * _LEADING for line in self._lines[1:])
        height = leading + self._lines[0].type.size * _ASCENT + self._lines[-1].type.size * _DESCENT
        return max(line.width for line in self._lines), height

    @property
    def _outer(self) -> tuple[int, int]:
        width, height = self._ink
        return (
            round(width) + 2 * (self._pad[0] + self._rim) + self._bar,
            round(height) + 2 * (self._pad[1] + self._rim),
        )

    @property
    def fits(self) -> bool:
        """Whether it lies within the safe area, and within as many lines as are read at ease."""
        width, height = self._outer
        # A title may fill the middle; anything else must leave the picture to be seen.
        share = 0.8 if self._look.anchor == (0.5, 0.5) else 0.5
        smallest = round(SMALLEST * self._canvas.height)
        roomy = height <= self._room[1] * share or self._size <= smallest
        return width <= self._room[0] and height <= self._room[1] and roomy

    def _origin(self) -> tuple[int, int]:
        left, top, _, _ = self._canvas.safe
        width, height = self._outer
        x, y = self._look.anchor
        free = max(0, self._room[0] - width), max(0, self._room[1] - height)
        return left + round(free[0] * x), top + round(free[1] * y)

    def paint(self) -> TextPicture:
        """Draw it on a canvas of its own, with room for the shadow, and crop that."""
        width, height = self._outer
        left, top = self._origin()
        margin = self._size
        area = (width + 2 * margin, height + 2 * margin)
        picture = Image.new("RGBA", area)
        if self._look.panel:
            self._paint_panel(picture, margin)
        letters, marked, rim = self._masks(area, margin)
        if not self._look.panel:
            _lay(picture, self._shadow(rim), (0, 0, 0), _SHADOW_STRENGTH)
            if self._look.outline:
                _lay(picture, rim, self._look.outline, 1.0)
        _lay(picture, letters, self._look.color, 1.0)
        _lay(picture, marked, self._look.highlight, 1.0)
        dx, dy = self._inwards(rim, left - margin, top - margin)
        return self._cropped(picture, left - margin + dx, top - margin + dy)

    def _inwards(self, rim: Image.Image, x: int, y: int) -> tuple[int, int]:
        """How to move letters taller than usual, such as emoji, back into the safe area."""
        box = rim.getbbox()
        if box is None:
            return 0, 0
        left, top, right, bottom = self._canvas.safe
        return (
            max(0, left - x - box[0]) or min(0, right - x - box[2]),
            max(0, top - y - box[1]) or min(0, bottom - y - box[3]),
        )

    def _paint_panel(self, picture: Image.Image, margin: int) -> None:
        width, height = self._outer
        box = (margin, margin, margin + width - 1, margin + height - 1)
        color = self._look.background or DARK
        pen = ImageDraw.Draw(picture)
        if not self._bar:
            pen.rounded_rectangle(box, round(self._size * 0.18), fill=(*color, _PANEL_ALPHA))
            return
        pen.rectangle(box, fill=(*color, _PANEL_ALPHA))
        x = box[2] - self._bar + 1 if self._rtl else box[0]
        pen.rectangle((x, box[1], x + self._bar - 1, box[3]), fill=(*_ACCENT, 255))

    def _masks(self, area: tuple[int, int], margin: int) -> tuple[Image.Image, ...]:
        """Coverage of the letters, of those that stand out, and of all with their rim."""
        masks = letters, marked, rim = tuple(Image.new("L", area) for _ in range(3))
        baseline = margin + self._pad[1] + self._rim + self._lines[0].type.size * _ASCENT
        for number, line in enumerate(self._lines):
            baseline += line.type.size * _LEADING if number else 0.0
            x = margin + self._indent(line)
            for run in lines.runs(line.text, line.type.language, line.starts):
                font = run.face.font(line.type.size, line.type.weight)
                thick = _thickening(run.face, line.type)
                state = self._said.state(line.before + run.part) if self._said else "plain"
                pens = {"plain": (letters, rim), "marked": (marked, rim), "unseen": ()}[state]
                for mask, stroke in zip(pens, (thick, thick + self._rim), strict=False):
                    ImageDraw.Draw(mask).text(
                        (x, baseline),
                        run.text,
                        fill=255,
                        font=font,
                        anchor="ls",
                        direction=run.direction,
                        stroke_width=stroke,
                    )
                x += lines.advance(run, line.type)
        return masks

    def _indent(self, line: _Line) -> float:
        bar = 0 if self._rtl else self._bar
        start = self._pad[0] + self._rim + bar
        free = self._ink[0] - line.width
        if self._look.align == "center":
            return start + free / 2
        # A paragraph that reads from the right begins there.
        return start + free if self._look.align == "right" or self._rtl else start

    def _shadow(self, rim: Image.Image) -> Image.Image:
        offset = max(1, round(self._size * _SHADOW_DROP))
        moved = Image.new("L", rim.size)
        moved.paste(rim, (0, offset))
        return moved.filter(ImageFilter.GaussianBlur(self._size * _SHADOW))

    def _cropped(self, picture: Image.Image, x: int, y: int) -> TextPicture:
        """Cut to what is seen, and to the canvas."""
        box = picture.getchannel("A").point(lambda a: 255 if a > 2 else 0).getbbox()
        if box is None:
            return TextPicture(0, 0, np.zeros((0, 0, 4), dtype=np.uint8))
        left, top = max(box[0], -x), max(box[1], -y)
        right = min(box[2], self._canvas.width - x)
        bottom = min(box[3], self._canvas.height - y)
        rgba = np.asarray(picture.crop((left, top, right, bottom)), dtype=np.uint8)
        return TextPicture(x + left, y + top, rgba)


def _thickening(face: Face, type_: Typeset) -> float:
    """Faces of one weight are made bolder by a stroke, half a unit of weight a side."""
    return 0.0 if face.variable or type_.weight <= 500 else type_.size / 48


def _lay(picture: Image.Image, mask: Image.Image, color: Color, strength: float) -> None:
    """Lay a colour over a picture through a mask."""
    layer = Image.new("RGBA", picture.size, (*color, 0))
    layer.putalpha(mask if strength == 1.0 else mask.point(lambda a: round(a * strength)))
    picture.alpha_composite(layer)
