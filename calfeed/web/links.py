"""Addresses: those that subscribe a calendar to a feed, and which foreign ones a page may link to."""

from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import quote, urlsplit


@dataclass(frozen=True, slots=True, kw_only=True)
class SubscribeLinks:
    """One feed's addresses for the calendars people use."""

    https: str
    webcal: str
    google: str
    outlook: str
    office: str


def subscribe_links(feed: str, name: str) -> SubscribeLinks:
    """The links for a feed at an http(s) address. Google takes the webcal address; with https it fails."""
    webcal = "webcal" + feed[feed.index("://") :]
    outlook = f"calendar/0/addfromweb/?url={quote(feed, safe='')}&name={quote(name, safe='')}"
    return SubscribeLinks(
        https=feed,
        webcal=webcal,
        google=f"https://calendar.google.com/calendar/r?cid={quote(webcal, safe='')}",
        outlook=f"https://outlook.live.com/{outlook}",
        office=f"https://outlook.office.com/{outlook}",
    )


def is_local(url: str) -> bool:
    """Whether only this machine or its network can reach the address, so that Google and Outlook can't."""
    host = urlsplit(url).hostname or ""
    try:
        return not ip_address(host).is_global
    except ValueError:
        return host == "localhost" or "." not in host or host.endswith((".local", ".localhost", ".internal"))
