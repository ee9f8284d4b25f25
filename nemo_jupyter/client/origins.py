"""Which addresses the client may go to, and with what.

The token and the client id go to the API's own origin and nowhere else. A finished render may
lie elsewhere: that address comes from outside, so it must be https and public, unless the API
itself is on a private network.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from dataclasses import dataclass

import httpx

from nemo_jupyter.errors import InvalidInput, TransferError

_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Origin:
    """Scheme, host and port, the unit that secrets are bound to."""

    scheme: str
    host: str
    port: int

    @classmethod
    def of(cls, url: httpx.URL | str) -> Origin:
        """The origin of an address.

        Raises:
            InvalidInput: It is no http(s) address, or carries a password.
        """
        try:
            parsed = httpx.URL(url)
        except (httpx.InvalidURL, ValueError, TypeError):
            raise InvalidInput("This is no web address; check it and try again.") from None
        if parsed.scheme not in _PORTS or not parsed.host or parsed.userinfo:
            raise InvalidInput("Only plain http(s) addresses work; check it and try again.")
        return cls(parsed.scheme, parsed.host.lower(), parsed.port or _PORTS[parsed.scheme])

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}"

    @property
    def loopback(self) -> bool:
        """Whether this names the machine itself, without asking anybody."""
        if self.host == "localhost" or self.host.endswith(".localhost"):
            return True
        address = _address(self.host)
        return address is not None and address.is_loopback

    async def private(self) -> bool:
        """Whether the host is, or resolves to, an address that is not public."""
        if self.loopback:
            return True
        if _address(self.host) is not None:
            return not _public(self.host)
        loop = asyncio.get_running_loop()
        try:
            found = await loop.getaddrinfo(self.host, self.port, type=socket.SOCK_STREAM)
        except OSError:
            # The connection will fail by itself, or a proxy knows the name.
            return False
        return not all(_public(str(entry[4][0])) for entry in found)


async def check_foreign(url: httpx.URL, *, api_private: bool) -> None:
    """Refuse an address the service named that no finished render can have.

    Raises:
        TransferError: Not https, or not public although the API is.
    """
    try:
        origin = Origin.of(url)
    except InvalidInput:
        raise TransferError("The service named no usable address for the file.") from None
    if origin.scheme != "https" and not api_private:
        raise TransferError("The file's address is not https, so it was not fetched.")
    if not api_private and await origin.private():
        raise TransferError("The file's address is inside a private network; not fetched.")


def check_peer(response: httpx.Response) -> None:
    """The same for the machine that really answered: a name may resolve anew every time.

    Raises:
        TransferError: The answer comes from a private address.
    """
    stream = response.extensions.get("network_stream")
    peer = stream.get_extra_info("server_addr") if stream is not None else None
    if isinstance(peer, tuple) and peer and not _public(str(peer[0])):
        raise TransferError("The file's address is inside a private network; not fetched.")


def _address(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return None


def _public(host: str) -> bool:
    address = _address(host)
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped is not None:
        address = address.ipv4_mapped
    return address is not None and address.is_global and not address.is_multicast
