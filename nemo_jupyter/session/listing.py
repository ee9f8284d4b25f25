"""Tables that a terminal shows with all their columns."""

from __future__ import annotations

import shutil

from pandas import DataFrame

from nemo_jupyter.timeline.words import one_line

_LEAST = 8  # characters of a text


class Listing(DataFrame):
    """A table whose texts are shortened in a terminal, so that no column is left out.

    What is taken from it is an ordinary table with whole texts.
    """

    def __repr__(self) -> str:
        shown = DataFrame(self)
        others = shown.select_dtypes(exclude=["number", "bool", "datetime"])
        texts = [str(name) for name in others.columns]
        for name in texts:
            shown[name] = [one_line(str(value), 200) for value in shown[name]]
        taken = len(shown.drop(columns=texts).to_string(index=False).partition("\n")[0])
        room = shutil.get_terminal_size().columns - taken - 2 * len(texts)
        # The short ones leave what they do not need to the long ones.
        texts.sort(key=lambda name: int(shown[name].str.len().sum()))
        for left, name in zip(range(len(texts), 0, -1), texts, strict=True):
            share = max(_LEAST, room // left)
            shown[name] = [one_line(value, share) for value in shown[name]]
            room -= max([len(name), *(len(value) for value in shown[name])])
        return str(shown.to_string(index=False))
