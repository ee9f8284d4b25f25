"""The user's variables in what is said: only those that are named, everything else literally."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from nemo_jupyter.errors import InvalidInput
from nemo_jupyter.suggest import did_you_mean


def fill(texts: Sequence[str], names: Sequence[str], namespace: Mapping[str, Any]) -> list[str]:
    """Texts with ``{NAME}`` replaced by the value of each variable named.

    A value is taken as it is: braces in it are not looked at again.

    Raises:
        InvalidInput: There is no such variable, or no place for it.
    """
    for name in names:
        if name not in namespace:
            hint = did_you_mean(name, public(namespace)) or "; assign it in a cell before this one."
            raise InvalidInput(f"There is no variable {name!r}{hint}")
        if not any(f"{{{name}}}" in text for text in texts):
            raise InvalidInput(f"--var {name} has no place to go; write {{{name}}} where it does.")
    if not names:
        return list(texts)
    place = re.compile(rf"\{{({'|'.join(map(re.escape, names))})\}}")
    return [place.sub(lambda found: str(namespace[found[1]]), text) for text in texts]


def public(namespace: Mapping[str, Any]) -> list[str]:
    """Names of the variables that hold values of the user's own."""
    return [
        name
        for name, value in namespace.items()
        if not name.startswith("_") and not callable(value) and type(value).__name__ != "module"
    ]
