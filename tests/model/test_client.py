import pytest

from calfeed.model.client import CALENDARS, family
from tests.pace import within

SEEN = {
    "Apple Calendar": (
        "iOS/26.6 (23G71) dataaccessd/1.0",
        "iOS/14.0 (18A373) accountsd/1.0",
        "macOS/12.7.4 (21H1105) CalendarAgent/961.4.2",
        "macOS/26.6.2 (25G83) dataaccessd/1.0",
        "Mac+OS+X/10.10.5 (14F27) CalendarAgent/316.1",
        "DAVKit/4.0.3 (732.2); CalendarStore/4.0.4 (997.7); iCal/4.0.4 (1395.7); Mac OS X/10.6.8 (10K549)",
    ),
    "Google Calendar": ("Google-Calendar-Importer", "Google-Calendar-Importer; googlebot"),
    "Outlook": (
        "Microsoft.Exchange/15.20 (Windows NT 10.0; Win64; x64)",
        "Microsoft Exchange (Windows NT 10.0)",
        "Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0.17328; Pro)",
        "Mozilla/4.0 (compatible; ms-office; MSOffice 16)",
        "Mozilla/4.0 (compatible; MSIE 7.0; Windows NT 10.0; WOW64; Trident/8.0; .NET4.0C; .NET4.0E; .NET CLR "
        "2.0.50727; .NET CLR 3.0.30729; .NET CLR 3.5.30729; Microsoft Outlook 16.0.6366; ms-office; MSOffice 16)",
        "Outlook-iOS/2.0",
    ),
    "Thunderbird": ("Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Thunderbird/128.3.0",),
    "GNOME": ("Evolution/3.60.2",),
    "KDE": (
        "KIO/6.22 kioworker/6.22.0",
        "Mozilla/5.0 (X11; Linux x86_64) KHTML/5.103.0 (like Gecko) Konqueror/5 KIO/5.103",
    ),
    "DAVx⁵ and ICSx⁵": (
        "ICSx5/2.4.3 (ical4j/3.2.19 okhttp/5.3.2 Android/16)",
        "DAVx5/4.3.3.2-ose (2023/09/12; dav4jvm; okhttp/4.11.0) Android/13",
    ),
    "Nextcloud": ("Nextcloud Webcal Service", "Nextcloud-Server-Crawler/34.0.3", "Nextcloud Server Crawler"),
    "Fastmail": ("FastmailUA/1.0",),
    "Yandex Calendar": ("Mozilla/5.0 (compatible; YandexCalendar/1.0; +http://yandex.com/bots)",),
    "Home Assistant": ("HomeAssistant/2026.9.3 httpx/0.28.1 Python/3.14",),
    "vdirsyncer and khal": ("vdirsyncer/0.19.0",),
    "WordPress": ("WordPress/7.1 ICS Calendar/12.1.3.1",),
    "Bots": (
        "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
        "Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)",
        "Yahoo! Slurp/Site Explorer",
    ),
    "Scripts": (
        "curl/8.5.0",
        "Wget/1.21",
        "Python-urllib/3.13",
        "python-requests/2.32.3",
        "Go-http-client/1.1",
        "okhttp/4.12.0",
    ),
    "Browsers": (
        "Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/126.0 Safari/537.36",
        "Mozilla/5.0 (Linux; Android 9; CUBOT_X18) AppleWebKit/537.36 Chrome/86.0 Mobile Safari/537.36",
    ),
    "Other": ("", "\0", "x" * 8192, "Zap Calendar", "ünïcode ☃"),
}


@pytest.mark.parametrize(("name", "agent"), [(name, agent) for name, agents in SEEN.items() for agent in agents])
def test_family(name: str, agent: str) -> None:
    """User-Agents that were seen in the logs of servers are told apart, in any case of their letters."""
    assert family(agent) == family(agent.upper()) == name


def test_hostile_headers_cost_little() -> None:
    """A thousand different headers of 8 kB are told in a fraction of a second."""
    with within(0.5):
        assert {family(f"{number} bo{'bo' * 4000}") for number in range(1000)} == {"Other"}


def test_what_to_expect() -> None:
    """The calendars that people use most are among those whose pace is told."""
    paces = {one.name: one.pace for one in CALENDARS}
    assert paces["Google Calendar"] == "every 4 to 24 hours"
    assert {"Apple Calendar", "Outlook", "Thunderbird"} <= set(paces)
