"""An order becomes files in the session's store."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np

from nemo_jupyter.engine.footage import Footage, adopt
from nemo_jupyter.engine.jobs import sources_of
from nemo_jupyter.engine.operations.context import Context, Order
from nemo_jupyter.engine.products import gif, thumbnail
from nemo_jupyter.engine.products.forms import TYPES
from nemo_jupyter.engine.render.compose import Source
from nemo_jupyter.engine.render.format import OutputFormat, choose
from nemo_jupyter.engine.render.score import score_of
from nemo_jupyter.engine.render.sound import mix
from nemo_jupyter.engine.render.stills import Stills
from nemo_jupyter.engine.store import Media, Session, Store
from nemo_jupyter.errors import Cancelled
from nemo_jupyter.timeline.model import Draft, Span

OnProgress = Callable[[str, float], None]

_SMALL = 240  # lines of the pictures that are weighed against each other
_TYPES = {"jpg": "image/jpeg", **TYPES}


@dataclass(frozen=True, slots=True)
class Workshop:
    """Where the files of one turn are made.

    Attributes:
        store: Where they go.
        session: Whose they are.
        footage: What its timeline is made of.
        cancelled: Asked often.
        on_progress: Told what is being done.
    """

    store: Store
    session: Session
    footage: Footage
    cancelled: Callable[[], bool]
    on_progress: OnProgress
    _numbers: Iterator[int] = field(default_factory=itertools.count)

    def fill(self, orders: Sequence[Order]) -> list[Media]:
        """Make the files of some orders, in order.

        Raises:
            InvalidInput: One cannot be made as asked.
            Cancelled: ``cancelled`` said so; no file is kept.
        """
        try:
            return self._filled(orders)
        finally:
            for left in self.store.media.folder.glob(f".{id(self)}.part.*"):
                left.unlink(missing_ok=True)

    def _filled(self, orders: Sequence[Order]) -> list[Media]:
        made = [item for order in orders for item in self._make(order)]
        known = {m.file.asset: m.name for m in self.store.media.products(self.session)}
        named = []
        for path, wanted in made:
            file = adopt(self.store, path, wanted)
            name = known.setdefault(file.asset, _free(wanted, set(known.values())))
            self.store.media.add_product(self.session, file.asset, name)
            named.append(Media(name, file))
        return named

    def _make(self, order: Order) -> Iterator[tuple[Path, str]]:
        sources = sources_of(self.store, order.draft)
        stem = _stem(order.draft)
        if order.kind == "thumbnail":
            yield from self._thumbnails(order, sources, stem)
        elif order.kind == "gif":
            yield self._gif(order, sources), f"{stem}.gif"
        else:
            form = order.args["format"]
            yield self._audio(order, sources), f"{stem}-audio.{form}"

    def _thumbnails(
        self, order: Order, sources: dict[str, Source], stem: str
    ) -> Iterator[tuple[Path, str]]:
        times = order.args.get("times")
        if times is None:
            with Stills(order.draft, sources, _output(order.draft, sources, _SMALL)) as small:
                times = thumbnail.choose(
                    order.args["clips"],
                    order.args["count"],
                    small,
                    lambda share: self._watch("Looking for the best frames", share),
                )
        with Stills(order.draft, sources, _output(order.draft, sources)) as full:
            for time in times:
                path = self._path("frame.jpg")
                thumbnail.write(full.at(time), path)
                yield path, f"{stem}-{time / 1000:.1f}s.jpg"

    def _gif(self, order: Order, sources: dict[str, Source]) -> Path:
        start, end = order.args["start"], order.args["end"]
        output = replace(_output(order.draft, sources), fps=gif.FPS)
        scale = min(Fraction(1), Fraction(gif.SETTINGS[0].side, max(output.width, output.height)))
        width, height = _even(output.width * scale), _even(output.height * scale)
        output = replace(output, width=width, height=height)
        pictures = []
        with Stills(order.draft, sources, output) as stills:
            for time, picture in stills.between(start, end):
                pictures.append(np.array(picture))
                self._watch("Making the GIF", 0.7 * (time - start) / (end - start))
        path = self._path("moving.gif")
        gif.make(
            pictures,
            path,
            max_bytes=order.args["max_bytes"],
            cancelled=self.cancelled,
            on_share=lambda share: self._watch("Making the GIF smaller", 0.7 + 0.3 * share),
        )
        return path

    def _audio(self, order: Order, sources: dict[str, Source]) -> Path:
        draft, span = order.draft, Span(order.args["start"], order.args["end"])
        speech = Context(0, Fraction(30), self.footage).speech(draft)
        path = self._path(f"sound.{order.args['format']}")
        mix(
            score_of(draft, sources, speech),
            sources,
            path,
            span=span,
            form=order.args["format"],
            cancelled=self.cancelled,
            on_share=lambda share: self._watch("Mixing sound", share),
        )
        return path

    def _watch(self, doing: str, share: float) -> None:
        if self.cancelled():
            raise Cancelled("Stopped; nothing was made or changed.")
        self.on_progress(doing, share)

    def _path(self, name: str) -> Path:
        number = next(self._numbers)
        return self.store.media.folder / f".{id(self)}.part.{number}.{name}"


def describe(item: Media) -> dict[str, Any]:
    """A file as the API shows it among the generated media."""
    file = item.file
    return {
        "name": item.name,
        "asset": file.asset,
        "mime_type": _TYPES.get(file.path.suffix[1:], "application/octet-stream"),
        "size": file.size,
        **file.info.to_dict(),
    }


def _output(draft: Draft, sources: dict[str, Source], height: int | None = None) -> OutputFormat:
    media = {asset: source.info for asset, source in sources.items()}
    return choose(draft, media, height=height)


def _stem(draft: Draft) -> str:
    """A name after the first footage, fit for a file."""
    names = [s.name for s in draft.main.segments if s.name] if draft.main else []
    stem = names[0].rsplit(".", 1)[0] if names else "film"
    return "".join(c if c.isalnum() or c in "-_ " else "-" for c in stem).strip() or "film"


def _free(wanted: str, taken: set[str]) -> str:
    """The name, with a number where it is taken."""
    stem, dot, ending = wanted.rpartition(".")
    number, name = 1, wanted
    while name in taken:
        number += 1
        name = f"{stem}-{number}{dot}{ending}"
    return name


def _even(value: Fraction) -> int:
    return max(2, 2 * round(value / 2))
