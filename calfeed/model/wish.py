"""What a reader wants mail about: of which meetings, and how long before each."""

from dataclasses import dataclass, field
from datetime import time, timedelta
from enum import StrEnum
from functools import lru_cache
from urllib.parse import parse_qsl

from calfeed.errors import InvalidInputError
from calfeed.model.digest import Digest, digest_from
from calfeed.model.feed import FeedSpec, Filter, spec_from
from calfeed.model.quiet import Quiet, quiet_from
from calfeed.model.reminder import ALL_DAY_LEADS, TIMED_LEADS, Before, DayBefore, Lead
from calfeed.model.when import Slot, Timed
from calfeed.model.wording import N_

QUERY_MOST = 4_000  # characters of a filter
TIMED_CHOICES: dict[Lead, str] = {
    Before(timedelta(days=7)): N_("a week before"),
    DayBefore(time(9)): N_("the day before at 09:00"),
    DayBefore(time(18)): N_("the day before at 18:00"),
    Before(timedelta(hours=24)): N_("24 hours before"),
    Before(timedelta(hours=3)): N_("3 hours before"),
    Before(timedelta(hours=1)): N_("1 hour before"),
    Before(timedelta(minutes=15)): N_("15 minutes before"),
}
ALL_DAY_CHOICES: dict[Lead, str] = {
    DayBefore(time(9), days=7): N_("a week before at 09:00"),
    DayBefore(time(9), days=3): N_("3 days before at 09:00"),
    DayBefore(time(9)): N_("the day before at 09:00"),
    DayBefore(time(18)): N_("the day before at 18:00"),
}


class Notices(StrEnum):
    """When moves and cancellations are told: by a mail each, or in the look-ahead if that comes in time."""

    AT_ONCE = "at once"
    IN_DIGEST = "digest"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Leads for meetings with an hour and for those without one, in the order of the choices, and a filter.

    `digest` is a mail that looks ahead, `quiet` is when no mail comes.
    """

    timed: tuple[Lead, ...] = TIMED_LEADS
    all_day: tuple[Lead, ...] = ALL_DAY_LEADS
    filter: Filter = field(default_factory=Filter)
    digest: Digest | None = None
    notices: Notices = Notices.AT_ONCE
    quiet: Quiet | None = None

    @property
    def parts(self) -> dict[str, str]:
        """Each part of it as it is kept."""
        return {
            "timed": codes(self.timed),
            "all_day": codes(self.all_day),
            "filter": self.query,
            "digest": self.digest.code if self.digest else "",
            "notices": self.notices.value,
            "quiet": self.quiet.code if self.quiet else "",
        }

    @property
    def query(self) -> str:
        """The filter as the query of a feed."""
        return FeedSpec(filter=self.filter).query

    @property
    def words(self) -> tuple[str, ...]:
        """The values of the filter, as they were given."""
        return FeedSpec(filter=self.filter).words

    def leads(self, slot: Slot) -> tuple[Lead, ...]:
        """How long before such a time."""
        return self.timed if isinstance(slot, Timed) else self.all_day


DEFAULT = Wish()


@lru_cache(maxsize=4_096)  # few wishes are shared by many readers
def wish_from(
    timed: str, all_day: str, query: str, digest: str = "", notices: str = Notices.AT_ONCE, quiet: str = ""
) -> Wish:
    """The wish for these codes of leads, parted by spaces, and of the rest; InvalidInputError for what is none."""
    if len(query) > QUERY_MOST:
        raise InvalidInputError(N_("these are too many words for a filter of mails: choose fewer"))
    spec = spec_from(parse_qsl(query, keep_blank_values=True))
    if spec != FeedSpec(filter=spec.filter):
        raise InvalidInputError(N_("how a calendar shows meetings says nothing about mails: give a filter only"))
    wish = Wish(
        timed=_chosen(timed, TIMED_CHOICES),
        all_day=_chosen(all_day, ALL_DAY_CHOICES),
        filter=spec.filter,
        digest=digest_from(digest),
        notices=_notices(notices),
        quiet=quiet_from(quiet),
    )
    if wish.digest is None and wish.notices is Notices.IN_DIGEST:
        raise InvalidInputError(N_("choose a look-ahead if moves and cancellations are to wait for it"))
    if wish.digest and wish.quiet and wish.quiet.covers(wish.digest.at):
        raise InvalidInputError(N_("the look-ahead would come in the quiet hours: choose another hour for it"))
    return wish


def codes(leads: tuple[Lead, ...]) -> str:
    """Leads as they are kept."""
    return " ".join(lead.code for lead in leads)


def _chosen(given: str, choices: dict[Lead, str]) -> tuple[Lead, ...]:
    wanted = set(given.split())
    if unknown := wanted - {lead.code for lead in choices}:
        raise InvalidInputError(f"a lead is one of {codes(tuple(choices))}, not {min(unknown)[:40]!r}")
    return tuple(lead for lead in choices if lead.code in wanted)


def _notices(given: str) -> Notices:
    try:
        return Notices(given)
    except ValueError as wrong:
        raise InvalidInputError(f"notices come {' or '.join(Notices)}, not {given[:40]!r}") from wrong
