"""The session as widgets that stay in touch with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from nemo_jupyter.session.core import Core

if TYPE_CHECKING:
    from nemo_jupyter.session.session import Session
    from nemo_jupyter.widgets import Player, Timeline, Uploader


class Views(Core):
    """What of a session can be seen and touched on a page."""

    def uploader(self) -> Uploader:
        """A place on the page to drop footage on.

        Raises:
            Unsupported: This installation was built without the widgets.
        """
        from nemo_jupyter.widgets import Uploader

        return Uploader(cast("Session", self))

    def timeline(self, player: Player | None = None) -> Timeline:
        """The timeline to look at closely and to edit by hand.

        Args:
            player: A player to move along with.

        Raises:
            Unsupported: This installation was built without the widgets.
        """
        from nemo_jupyter.widgets import Timeline

        return Timeline(cast("Session", self), player=player)
