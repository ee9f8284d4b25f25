"""A Dask cluster to work on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nemo_jupyter.errors import Unsupported

if TYPE_CHECKING:
    from distributed import Client


def cluster(address: str) -> Client:
    """A client of a Dask cluster.

    Raises:
        Unsupported: The extra is missing, or nothing answers at the address.
    """
    try:
        from distributed import Client
    except ImportError:
        raise Unsupported("A cluster needs the extra: pip install 'nemo-jupyter[batch]'.") from None
    try:
        return Client(address)
    except (OSError, ValueError) as error:
        raise Unsupported(f"No Dask scheduler answers at {address}; start one first.") from error
