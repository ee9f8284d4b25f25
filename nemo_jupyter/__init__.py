"""Edit video in a notebook by saying what you want.

>>> import nemo_jupyter as nemo
>>> session = nemo.connect()
>>> session.upload("talk.mp4")
>>> session.edit("trim the pauses and add lo-fi music")
>>> session.export("talk-short.mp4")
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from nemo_jupyter.errors import NemoError as NemoError
    from nemo_jupyter.notebook.magics import load_ipython_extension as load_ipython_extension
    from nemo_jupyter.notebook.magics import unload_ipython_extension as unload_ipython_extension
    from nemo_jupyter.results import Credits as Credits
    from nemo_jupyter.results import Frame as Frame
    from nemo_jupyter.results import Media as Media
    from nemo_jupyter.results import Plan as Plan
    from nemo_jupyter.results import Progress as Progress
    from nemo_jupyter.results import Render as Render
    from nemo_jupyter.results import State as State
    from nemo_jupyter.results import Turn as Turn
    from nemo_jupyter.session import Session as Session
    from nemo_jupyter.session import aconnect as aconnect
    from nemo_jupyter.session import connect as connect
    from nemo_jupyter.timeline.model import Draft as Draft

__version__ = "0.1.0"

# Names load with first use, so that importing the package costs next to nothing.
_HOMES = {
    "connect": "session",
    "aconnect": "session",
    "Session": "session",
    "Draft": "timeline.model",
    "Turn": "results",
    "Render": "results",
    "Frame": "results",
    "Media": "results",
    "Credits": "results",
    "State": "results",
    "Plan": "results",
    "Progress": "results",
    "NemoError": "errors",
    "load_ipython_extension": "notebook.magics",
    "unload_ipython_extension": "notebook.magics",
}
__all__ = ["__version__", *_HOMES]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
