"""A video player that steps by frames and tells Python where it is."""

from __future__ import annotations

from base64 import b64encode
from pathlib import Path
from typing import TYPE_CHECKING, Any

import traitlets

from nemo_jupyter.display import bundle, film_source
from nemo_jupyter.errors import Unsupported
from nemo_jupyter.widgets.base import Widget

if TYPE_CHECKING:
    from nemo_jupyter.results import Render
    from nemo_jupyter.timeline.model import Draft

# Sent in pieces, a film may be this large; more would take minutes to come.
_MOST_CARRIED = 64 * 1024 * 1024
_PIECE = 256 * 1024


class Player(Widget):
    """Plays a video by URL.

    Attributes:
        url: Where the video is; a relative one is meant from the notebook's folder.
        before_url: Another video, to be seen beside it and moved along with it.
        compare: Whether the two are seen side by side.
        poster: A picture as a ``data:`` URI, shown until it plays.
        label: What the video is, for people who cannot see it.
        captions: Captions as WebVTT.
        chapters: Times to jump to, ms, such as the cuts.
        fps: Frames per second, for stepping.
        note: A word beside the film, such as that another is on its way.
        revision: Goes up when another video takes the place of this one under the same URL.
        position_ms: Where it is; written by the player.
    """

    _bundle = "player"

    url = traitlets.Unicode().tag(sync=True)
    before_url = traitlets.Unicode().tag(sync=True)
    compare = traitlets.Bool(False).tag(sync=True)
    poster = traitlets.Unicode().tag(sync=True)
    label = traitlets.Unicode().tag(sync=True)
    captions = traitlets.Unicode().tag(sync=True)
    chapters: traitlets.List[int] = traitlets.List(traitlets.Int()).tag(sync=True)
    note = traitlets.Unicode().tag(sync=True)
    fps = traitlets.Float(25.0).tag(sync=True)
    revision = traitlets.Int(1).tag(sync=True)
    # An echo of where it was would hold up a player that moves on meanwhile.
    position_ms = traitlets.Int(0).tag(sync=True, echo_update=False)
    # Bytes of a film that no address leads to, so that the page asks for its pieces.
    _carried = traitlets.Int(0).tag(sync=True)
    # What another widget on the page wants of it; see js/src/player.ts.
    _wanted = traitlets.Dict({"turn": 0}).tag(sync=True, echo_update=False)

    _render: Render | None = None
    _path: Path | None = None

    def __init__(self, **traits: Any) -> None:
        super().__init__(**traits)
        self.on_msg(self._on_message)

    def _on_message(self, _: Any, content: Any, __: Any) -> None:
        """Send a piece of the film, where the page asks for one."""
        asked = isinstance(content, dict) and content.get("kind") == "piece"
        offset = content.get("offset") if asked else None
        if self._path is None or not isinstance(offset, int) or not 0 <= offset < self._carried:
            return
        try:
            with self._path.open("rb") as file:
                file.seek(offset)
                piece = file.read(_PIECE)
        except OSError:
            return  # the film is gone; the page keeps its poster
        self.send({"kind": "piece", "offset": offset}, [piece])

    def _still(self) -> str:
        return bundle(self._render)["text/html"] if self._render else ""

    @traitlets.validate("fps")
    def _check_fps(self, proposal: Any) -> float:
        if not 0 < proposal["value"] <= 1000:
            raise traitlets.TraitError("fps must be above 0 and at most 1000")
        return float(proposal["value"])

    def replace(self, url: str, poster: str = "", fps: float | None = None, **more: Any) -> None:
        """Show another video, never an older one that the browser kept.

        Args:
            url: Where it is.
            poster: Its poster.
            fps: Its frames a second, if they are others.
            **more: Other traits that go with it, such as ``captions``.
        """
        with self.hold_sync():
            self.url, self.poster = url, poster
            self.fps = self.fps if fps is None else fps
            for name, value in more.items():
                self.set_trait(name, value)
            self.revision += 1

    def show(
        self, render: Render, draft: Draft | None = None, *, keep_before: bool = False
    ) -> None:
        """Show a finished film.

        Args:
            render: The film.
            draft: Its timeline, for captions and cuts.
            keep_before: Keep the film shown so far to compare with.

        A film that the page cannot load by an address, being outside of the notebook's folder or
        on a machine of its own, is sent to it in pieces.

        Raises:
            Unsupported: That film is too large to be sent.
        """
        self._render = render
        source = film_source(render)
        if source is None or source.startswith("data:"):
            source, self._path = "", render.path
            if render.size > _MOST_CARRIED:
                raise Unsupported(
                    f"The page cannot load {render.path}; export to a place beside the notebook."
                )
        else:
            self._path = None
        poster = (
            f"data:image/jpeg;base64,{b64encode(render.poster).decode()}" if render.poster else ""
        )
        more: dict[str, Any] = {
            "_carried": render.size if self._path else 0,
            "before_url": self.url if keep_before else "",
        }
        if draft is not None:
            cuts = draft.main.segments if draft.main else ()
            captioned = any(s.role == "caption" for _, s in draft.walk())
            more["chapters"] = [segment.start for segment in cuts]
            more["captions"] = draft.to_vtt() if captioned else ""
        self.replace(source, poster, **more)

    def clear(self) -> None:
        """Show nothing."""
        self._render = self._path = None
        self.replace("", _carried=0, before_url="", chapters=[], captions="", note="")

    # The kinds of message are those of js/src/player.ts.
    def seek(self, ms: int) -> None:
        """Go to a time."""
        self.send({"kind": "seek", "ms": ms})

    def play(self) -> None:
        """Start, where the browser allows it without a click."""
        self.send({"kind": "play"})

    def pause(self) -> None:
        """Stop where it is."""
        self.send({"kind": "pause"})
