"""What all widgets share: their bundle, and traits that are checked by name."""

from __future__ import annotations

import difflib
from importlib.resources import files
from typing import Any

import anywidget
import traitlets

from nemo_jupyter.errors import InvalidInput, Unsupported


class Widget(anywidget.AnyWidget):
    """A widget whose JavaScript is ``static/<_bundle>.js``.

    Raises:
        InvalidInput: A keyword argument is no trait of the widget, or its value does not fit.
        Unsupported: This installation was built without the widgets.
    """

    _bundle = ""
    _esm = traitlets.Unicode().tag(sync=True)

    def __init__(self, **traits: Any) -> None:
        for name in traits:
            if not self.has_trait(name):
                public = [known for known in self.trait_names() if not known.startswith("_")]
                close = difflib.get_close_matches(name, public, 1)
                hint = f"; did you mean {close[0]!r}?" if close else "."
                raise InvalidInput(f"{type(self).__name__} has no setting {name!r}{hint}")
        try:
            super().__init__(_esm=bundle(self._bundle), **traits)
        except traitlets.TraitError as error:
            raise InvalidInput(str(error)) from None


def bundle(name: str) -> str:
    """The built JavaScript of a widget."""
    try:
        return files("nemo_jupyter.widgets").joinpath(f"static/{name}.js").read_text("utf-8")
    except FileNotFoundError:
        raise Unsupported(
            "This installation has no widgets, since it was built without Node; "
            "install a released wheel, or run `npm ci && npm run build` in js/."
        ) from None
