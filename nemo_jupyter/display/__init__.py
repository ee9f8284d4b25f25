"""How results look."""

from nemo_jupyter.display.markup import look
from nemo_jupyter.display.sources import film_source, serves_files
from nemo_jupyter.display.views import (
    FilmsView,
    MediaView,
    Plain,
    TimelineView,
    bundle,
    listed,
    plain,
)

__all__ = [
    "FilmsView",
    "MediaView",
    "Plain",
    "TimelineView",
    "bundle",
    "film_source",
    "listed",
    "look",
    "plain",
    "serves_files",
]
