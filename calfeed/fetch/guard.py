"""Judges the addresses that names lead to, and connects to the very address that was judged."""

import queue
import socket
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Any

from calfeed.errors import FetchError

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network
Resolve = Callable[..., Iterable[tuple[Any, ...]]]  # as socket.getaddrinfo

SLOW = "no complete answer in time; the server is slow or the answer large"
ADDRESSES_MOST = 8  # of one name; more are not tried

# https://www.iana.org/assignments/iana-ipv4-special-registry
_NOT_PUBLIC_V4 = tuple(
    IPv4Network(network)
    for network in (
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "168.63.129.16/32",  # in Azure, the machine's own metadata
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/3",  # multicast, reserved, broadcast
    )
)
# Only global unicast is public in IPv6; that leaves out mapped, compatible, NAT64, unique local and the like.
_GLOBAL_UNICAST = IPv6Network("2000::/3")
# https://www.iana.org/assignments/iana-ipv6-special-registry
_NOT_PUBLIC_V6 = tuple(
    IPv6Network(network)
    for network in (
        "2001::/23",  # protocol assignments, among them Teredo, ORCHID and benchmarks
        "2001:db8::/32",
        "2002::/16",  # 6to4
        "3ffe::/16",  # the former 6bone
        "3fff::/20",  # documentation
    )
)
_ISATAP = (0x0000_5EFE, 0x0200_5EFE)  # an interface identifier that holds an IPv4 address (RFC 5214, 6.1)


def is_public(address: Address) -> bool:
    """Whether the address is one of the public internet's; `ipaddress.is_global` lets tunnels and NAT64 through."""
    if isinstance(address, IPv4Address):
        return not any(address in network for network in _NOT_PUBLIC_V4)
    if address not in _GLOBAL_UNICAST or address.scope_id is not None:
        return False
    holds_v4 = (int(address) >> 32) & 0xFFFF_FFFF in _ISATAP
    return not holds_v4 and not any(address in network for network in _NOT_PUBLIC_V6)


@dataclass(frozen=True, slots=True)
class Guard:
    """Opens connections to public addresses, and to the networks that the operator allows."""

    allow: tuple[Network, ...] = ()
    resolve: Resolve = socket.getaddrinfo

    def connect(self, host: str, port: int, deadline: float) -> socket.socket:
        """A connection to the host, by the deadline (`time.monotonic`); FetchError without one if it may not be.

        The name is resolved once, and one address that may not be reached refuses them all.
        """
        addresses = self._addresses(host, port, deadline)
        for address in addresses:
            if not self.may(address):
                raise FetchError(f"{host} leads to {address}, which is not a public address; sources must be public")
        return _first_answering(addresses, host, port, deadline)

    def may(self, address: Address) -> bool:
        """Whether a connection to the address may be opened."""
        return is_public(address) or self.is_allowed(address)

    def is_allowed(self, address: Address) -> bool:
        """Whether the address is in a network that the operator allows."""
        return any(address in network for network in self.allow)

    def outside(self) -> "Guard":
        """The same guard without the operator's networks: for addresses that strangers wrote."""
        return replace(self, allow=())

    def behind(self, address: Address) -> "Guard":
        """The guard for where the address leads on: out of the networks that hold it only to public addresses."""
        return replace(self, allow=tuple(network for network in self.allow if address in network))

    def _addresses(self, host: str, port: int, deadline: float) -> list[Address]:
        """What the resolver says, which can't be told to hurry: it is left alone when it is late."""
        said: queue.SimpleQueue[list[Address] | Exception] = queue.SimpleQueue()

        def ask() -> None:
            try:
                answers = self.resolve(host, port, type=socket.SOCK_STREAM)
                said.put(list(dict.fromkeys(ip_address(answer[4][0]) for answer in answers)))
            except Exception as error:
                said.put(error)

        threading.Thread(target=ask, name=f"resolve {host[:100]}", daemon=True).start()
        try:
            addresses = said.get(timeout=left(deadline))
        except queue.Empty:
            raise FetchError(f"{host} was not found in time; the name server doesn't answer") from None
        if isinstance(addresses, (OSError, ValueError)) or not addresses:
            raise FetchError(f"{host} was not found; check the name")
        if isinstance(addresses, Exception):
            raise addresses
        return addresses


def networks(names: Iterable[str]) -> tuple[Network, ...]:
    """The networks that "10.1.0.0/16", "fd12::/32" or one address name; ValueError for anything else."""
    return tuple(ip_network(name) for name in names)


def left(deadline: float) -> float:
    """The seconds until the deadline; FetchError when it has passed."""
    seconds = deadline - time.monotonic()
    if seconds <= 0:
        raise FetchError(SLOW)
    return seconds


def _first_answering(addresses: list[Address], host: str, port: int, deadline: float) -> socket.socket:
    reason = "no answer"
    tried = addresses[:ADDRESSES_MOST]
    for number, address in enumerate(tried):
        seconds = left(deadline) / (len(tried) - number)
        connection = socket.socket(socket.AF_INET if address.version == 4 else socket.AF_INET6, socket.SOCK_STREAM)
        connection.settimeout(seconds)
        try:
            connection.connect((str(address), port))
        except OSError as error:
            connection.close()
            reason = "no answer" if isinstance(error, TimeoutError) else (error.strerror or str(error)).lower()
        else:
            connection.settimeout(max(deadline - time.monotonic(), 0.001))
            return connection
    raise FetchError(f"{host} port {port} can't be reached ({reason}); check the address, or try later")
