"""The session as widgets that stay in touch with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from nemo_jupyter.session.core import Core

if TYPE_CHECKING:
    from nemo_jupyter.results import Render
    from nemo_jupyter.session.session import Session
    from nemo_jupyter.widgets import Player, Studio, Timeline, Uploader


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

    def player(self, render: Render | None = None, before: Render | None = None) -> Player:
        """A film, to be played, stepped through, and compared.

        Args:
            render: What an export gave; by default a preview of the timeline as it is.
            before: Another one, to be seen beside it.

        Raises:
            Unsupported: The page has no way to its file, there are no widgets here, or the service
                offers no previews.
        """
        from nemo_jupyter.widgets import Player

        render = render or cast("Session", self).preview()
        player = Player(label=render.path.name, compare=before is not None)
        if before is not None:
            player.show(before)
        player.show(render, self.draft, keep_before=before is not None)
        return player

    def studio(self) -> Studio:
        """Uploader, player, timeline and a box for instructions, joined up.

        Raises:
            Unsupported: This installation was built without the widgets.
        """
        from nemo_jupyter.widgets import Studio

        return Studio(cast("Session", self))
