"""Widgets: views that stay in touch with the kernel."""

from nemo_jupyter.widgets.player import Player

__all__ = ["Player"]
