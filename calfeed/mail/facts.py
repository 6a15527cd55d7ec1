"""What a mail may say of a meeting, in words: those of the reader's language, on the reader's clock, as of now."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from calfeed.mail.message import one_line
from calfeed.model.meeting import Meeting, Status
from calfeed.model.wave import MailKind, Told
from calfeed.model.when import AllDay, Slot, Timed, Window, ZoneOrigin, seen_from
from calfeed.model.wording import N_, Wording

LONGEST_TITLE = 200
LONGEST_WORDS = 2_000
IN_DAYS = {0: N_("Today"), 1: N_("Tomorrow")}


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What a mail tells of a meeting: `slot` is when it is, if that is known; `told` is what the mail corrects."""

    kind: MailKind
    meeting: Meeting
    slot: Slot | None
    page: str
    told: Told | None = None
    calendar: bytes = b""


@dataclass(frozen=True, slots=True)
class Reading:
    """How a mail is read: in which language, by which clock, and when."""

    wording: Wording
    zone: ZoneInfo
    now: datetime

    def facts(self, news: News) -> dict[str, object]:
        """What templates may say of a meeting."""
        meeting, slot, words = news.meeting, news.slot, self.wording
        plain = meeting.status if meeting.status is Status.TENTATIVE else Status.CONFIRMED
        return {
            "title": words.marked_title(one_line(meeting.title, LONGEST_TITLE), meeting.kind, plain, meeting.certainty),
            "has_day": slot is not None,
            "day": self._day(slot) if slot else words.date_to_be_fixed,
            "in_days": self._in_days(slot) if slot else "",
            "hour_note": "" if isinstance(slot, Timed) or slot is None else words.hour_not_announced,
            "times": self._times(meeting, slot),
            "moved": self._moved(news),
            "was": self._day(news.told.slot) if news.told else "",
            "place": one_line(meeting.place or "", LONGEST_TITLE),
            "was_place": one_line(news.told.place or "", LONGEST_TITLE) if news.told else "",
            "online": words.online(meeting.online),
            "participants": words.listed([one_line(name, LONGEST_TITLE) for name in meeting.participants]),
            "topic": one_line(meeting.topic or "", LONGEST_TITLE),
            "words": one_line(meeting.quote, LONGEST_WORDS),
            "source": one_line(" ".join(filter(None, (meeting.source_name, meeting.source_url))), LONGEST_WORDS),
            "page": news.page,
        }

    def _day(self, slot: Slot) -> str:
        """Mon 5 Jan, or Mon 5 Jan, 10:00; the year where it is another one."""
        local = self._start(slot)
        day = self.wording.short_day(local, year=local.year != self.now.astimezone(self.zone).year)
        return f"{day}, {local:%H:%M}" if isinstance(local, datetime) else day

    def _in_days(self, slot: Slot) -> str:
        """Today or Tomorrow, on the reader's calendar; nothing for other days."""
        local = self._start(slot)
        day = local.date() if isinstance(local, datetime) else local
        said = IN_DAYS.get((day - self.now.astimezone(self.zone).date()).days)
        return self.wording.gettext(said) if said else ""

    def _times(self, meeting: Meeting, slot: Slot | None) -> list[str]:
        """When it is, for the reader; then for those who meet, where that is another clock."""
        words = self.wording
        if slot is None:
            return [words.when_words(meeting.when)] if isinstance(meeting.when, Window) else []
        if isinstance(slot, AllDay):
            return [words.when_words(slot)]
        origin = "" if slot.zone_origin is ZoneOrigin.STATED else f" ({words.zone_origin(slot.zone_origin)})"
        theirs = f"{words.when_words(slot)}{origin}"
        return [theirs] if slot.zone.key == self.zone.key else [self._yours(words.when_words(self._seen(slot))), theirs]

    def _moved(self, news: News) -> str:
        """was 5 January, now 8 January; hours on the reader's clock."""
        if news.told is None:
            return ""
        was, when = news.told.start, news.slot or news.meeting.when
        if isinstance(was, datetime) and isinstance(when, Timed):
            return self._yours(self.wording.moved_words(was.astimezone(self.zone), self._seen(when)))
        return self.wording.moved_words(was, when)

    def _yours(self, words: str) -> str:
        return self.wording.gettext("%(when)s (your time)", when=words)

    def _seen(self, slot: Timed) -> Timed:
        return seen_from(slot, self.zone)

    def _start(self, slot: Slot) -> date | datetime:
        return slot.start.astimezone(self.zone) if isinstance(slot, Timed) else slot.first
