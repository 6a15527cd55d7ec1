"""What stands above a list: its name, its own address, and how we are called."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """A list's title, the address it is fetched from, and our public address, without a slash at its end."""

    title: str
    address: str
    public_url: str
