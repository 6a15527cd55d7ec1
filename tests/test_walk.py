"""The whole walk with real parts: from the seeds to a feed that calendars read and a mail that arrives."""

from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import cast

import icalendar
import pytest
from ical.calendar_stream import IcsCalendarStream

from tests.service import Mailbox, Service, eventually, link

DAYS = ("2026-01-03", "2026-01-05", "2026-01-06")
JUST_BEFORE = "2026-01-02T08:59:45Z"  # the all-day meeting of 3 January is announced to UTC readers at 09:00


@pytest.mark.timeout(120)
def test_walk(tmp_path: Path, database_url: str) -> None:
    """Seeds become events that two parsers read; who signs up gets the mail at 09:00, with the feed's UID in it."""
    settings = {"CALFEED_DATABASE_URL": database_url, "CALFEED_SOURCE_ZONE": "Europe/Kyiv"}
    with (
        Mailbox() as mailbox,
        Service(tmp_path, "run", "--clock", JUST_BEFORE, "--send", **settings, CALFEED_MAIL_URL=mailbox.url) as service,
    ):
        service.wait_until_ready()
        assert service.post("/subscribe", address="ada@example.org", zone="UTC").status == 200
        confirm = link(eventually(lambda: mailbox.find("onfirm", "ada@example.org")), "confirm")
        assert service.get(confirm).status == 200  # a scanner opens the link: nothing happens
        assert service.post(confirm).status == 200

        feed = service.get("/feeds/all.ics").read()
        events = {str(event["UID"]): event for event in icalendar.Calendar.from_ical(feed).walk("VEVENT")}
        strict = {event.uid: event for event in IcsCalendarStream.calendar_from_ics(feed.decode()).events}
        assert events.keys() == strict.keys()
        peace = {f"{event.dtstart}": uid for uid, event in strict.items() if f"{event.dtstart}" in DAYS}
        assert set(peace) == set(DAYS)

        reminder = eventually(lambda: mailbox.find("Tomorrow, Sat 3 Jan", "ada@example.org"), 60)
        invitation = next(part for part in reminder.walk() if part.get_content_type() == "text/calendar")
        [mailed] = icalendar.Calendar.from_ical(invitation.get_content().encode()).walk("VEVENT")
        assert str(mailed["UID"]) == peace["2026-01-03"]
        assert str(mailed["SUMMARY"]) in reminder["Subject"]

        one_click = reminder["List-Unsubscribe"].strip("<>")
        assert service.post(one_click, **{"List-Unsubscribe": "One-Click"}).status == 200
        assert service.post(one_click, **{"List-Unsubscribe": "One-Click"}).status == 200
        assert len([m for m in mailbox.messages if "3 Jan" in m["Subject"]]) == 1


@pytest.mark.timeout(120)
def test_maildir(tmp_path: Path) -> None:
    """With the clock set and no mail server, the reminder of the next day's meeting lies in the Maildir at 09:00."""
    folder = tmp_path / "data" / "maildir" / "new"

    def filed(subject: str) -> EmailMessage | None:
        messages = [message_from_bytes(path.read_bytes(), policy=policy.default) for path in folder.glob("*")]
        return next((cast(EmailMessage, m) for m in messages if subject in m["Subject"]), None)

    with Service(tmp_path, "run", "--clock", "2026-01-02T08:59:50Z") as service:
        service.wait_until_ready()
        assert service.post("/subscribe", address="ada@example.org", zone="UTC").status == 200
        assert service.post(link(eventually(lambda: filed("onfirm")), "confirm")).status == 200
        reminder = eventually(lambda: filed("Tomorrow, Sat 3 Jan"), 60)
        assert reminder["To"] == "ada@example.org"
