"""Widgets: views that stay in touch with the kernel."""

from nemo_jupyter.widgets.player import Player
from nemo_jupyter.widgets.prompt import Prompt
from nemo_jupyter.widgets.studio import Studio
from nemo_jupyter.widgets.timeline import Timeline
from nemo_jupyter.widgets.uploader import Uploader

__all__ = ["Player", "Prompt", "Studio", "Timeline", "Uploader"]
