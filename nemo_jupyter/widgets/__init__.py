"""Widgets: views that stay in touch with the kernel."""

from nemo_jupyter.widgets.player import Player
from nemo_jupyter.widgets.timeline import Timeline
from nemo_jupyter.widgets.uploader import Uploader

__all__ = ["Player", "Timeline", "Uploader"]
