"""A video player that steps by frames and tells Python where it is."""

from __future__ import annotations

from typing import Any

import traitlets

from nemo_jupyter.widgets.base import Widget


class Player(Widget):
    """Plays a video by URL.

    Attributes:
        url: Where the video is; a relative one is meant from the notebook's folder.
        before_url: Another video, to be seen beside it and moved along with it.
        poster: A picture as a ``data:`` URI, shown until it plays.
        label: What the video is, for people who cannot see it.
        captions: Captions as WebVTT.
        chapters: Times to jump to, ms, such as the cuts.
        fps: Frames per second, for stepping.
        revision: Goes up when another video takes the place of this one under the same URL.
        position_ms: Where it is; written by the player.
    """

    _bundle = "player"

    url = traitlets.Unicode().tag(sync=True)
    before_url = traitlets.Unicode().tag(sync=True)
    poster = traitlets.Unicode().tag(sync=True)
    label = traitlets.Unicode().tag(sync=True)
    captions = traitlets.Unicode().tag(sync=True)
    chapters: traitlets.List[int] = traitlets.List(traitlets.Int()).tag(sync=True)
    fps = traitlets.Float(25.0).tag(sync=True)
    revision = traitlets.Int(1).tag(sync=True)
    # An echo of where it was would hold up a player that moves on meanwhile.
    position_ms = traitlets.Int(0).tag(sync=True, echo_update=False)
    # What another widget on the page wants of it; see js/src/player.ts.
    _wanted = traitlets.Dict({"turn": 0}).tag(sync=True, echo_update=False)

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
