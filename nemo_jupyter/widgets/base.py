"""What all widgets share: their bundle, and traits that are checked by name."""

from __future__ import annotations

import difflib
from importlib.resources import files
from typing import Any

import anywidget
import traitlets

from nemo_jupyter.display import serves_files
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

    def _still(self) -> str:
        """What a page without a kernel shows in place of the widget, as HTML."""
        return ""

    def _ipython_display_(self) -> None:
        show(self._repr_mimebundle_(), self._still())


def show(forms: tuple[dict[str, Any], dict[str, Any]] | dict[str, Any] | None, still: str) -> None:
    """Display a widget, and what stands for it once there is no kernel.

    In Jupyter a widget that lost its kernel shows an error, whatever else its output holds. So
    its stand-in is an output of its own, which the living widget hides (js/src/shared/theme.css).
    Elsewhere the page would show both, so there it is a form of the same output.
    """
    from IPython.display import display

    data, about = forms if isinstance(forms, tuple) else (forms or {}, {})
    if not serves_files():
        data = {**data, **({"text/html": still} if still else {})}
    elif still:
        page = {"text/html": f'<div class="nemo-still">{still}</div>', "text/plain": ""}
        display(page, raw=True)  # type: ignore[no-untyped-call]
    display(data, metadata=about, raw=True)  # type: ignore[no-untyped-call]


def bundle(name: str) -> str:
    """The built JavaScript of a widget."""
    try:
        return files("nemo_jupyter.widgets").joinpath(f"static/{name}.js").read_text("utf-8")
    except FileNotFoundError:
        raise Unsupported(
            "This installation has no widgets, since it was built without Node; "
            "install a released wheel, or run `npm ci && npm run build` in js/."
        ) from None
