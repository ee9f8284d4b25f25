"""How a failed cell looks: one line that says why, and what to do next."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from nemo_jupyter.errors import Cancelled, NemoError


@contextmanager
def one_line_errors() -> Iterator[None]:
    """Errors made for people are shown as one line; the cell still counts as failed."""
    try:
        yield
    except NemoError as error:
        raise in_one_line(error) from None
    except KeyboardInterrupt:
        stopped = Cancelled("Stopped. What was complete is kept; %nemo status shows it.")
        raise in_one_line(stopped) from None


def in_one_line(error: NemoError) -> NemoError:
    """The error, made to show itself without a traceback."""
    line = one_line(error)
    # IPython asks the exception itself for its traceback, wherever the cell runs.
    error._render_traceback_ = lambda: [line]  # type: ignore[attr-defined]
    return error


def one_line(error: BaseException) -> str:
    """What kind of error it is, and its words."""
    words = error.message if isinstance(error, NemoError) else str(error)
    return f"{type(error).__name__}: {' '.join(words.split())}"
