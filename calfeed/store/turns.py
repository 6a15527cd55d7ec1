"""The rows that a sender holds: read together when they are claimed, looked at one by one as each mail's turn comes.

What a mail depends on, and may change while its row is held, belongs into SEEN: then it is read anew.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import RowMapping, Select, Text, bindparam, func, select, type_coerce, update

from calfeed.model.outbox import Reminder, Subscriber, SubscriberState
from calfeed.model.wave import MailKind
from calfeed.model.wish import wish_from
from calfeed.store.engine import Single, Tx
from calfeed.store.outbox import ADDRESS, WAITING
from calfeed.store.reminder_tables import WISH, outbox, subscribers, waves, wishes
from calfeed.store.tables import meetings
from calfeed.store.waves import told_from

_o, _s, _m = outbox.c, subscribers.c, meetings.c
SEEN = (  # as drivers give it
    *(_o.time_revision, _o.wave, _s.state, _s.address, _s.zone, _s.wish, _s.refusals),
    *(_s.language, type_coerce(_s.paused_until, Text)),
)
READ = (
    *(_o.id, _o.kind, _o.uid, _o.key, _o.time_revision, _o.lead, _o.due_at, _o.not_after, _o.attempts, _o.reason),
    *(_s.id.label("subscriber"), _s.state.label("subscriber_state"), _s.refusals),
    *(ADDRESS.label("mailed_to"), func.coalesce(_o.zone, _s.zone).label("zone")),
    *(func.coalesce(_o.language, _s.language).label("language"), _s.paused_until),
    *(waves.c.was, waves.c.was_cancelled, waves.c.was_place, *WISH),
)
_HELD = (_o.id == bindparam("row"), _o.leased_by == bindparam("lease"), _o.state == WAITING)
LOOK = (
    select(*SEEN, _m.sequence, _m.time_revision.label("revision"), func.length(_m.documents))
    .join_from(outbox, subscribers)
    .outerjoin(meetings, _m.uid == _o.uid)
    .where(*_HELD)
)
MARK = (
    update(outbox)
    .where(*_HELD)
    .values(
        state=bindparam("ended"),
        reason=bindparam("why"),
        finished_at=bindparam("now"),
        attempts=_o.attempts + 1,
        leased_by=None,
        leased_until=None,
    )
)


Version = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Held:
    """A row of the outbox with all that its mail needs to know of its reader; `seen` tells whether it still holds."""

    row: RowMapping
    seen: tuple[Any, ...]

    @property
    def kind(self) -> MailKind:
        """What the mail is about."""
        return MailKind(self.row["kind"])

    @property
    def reader(self) -> int:
        """The number of who gets it."""
        number: int = self.row["subscriber"]
        return number

    def reminder(self) -> Reminder:
        """The mail."""
        row = self.row
        return Reminder(
            id=row["id"],
            kind=MailKind(row["kind"]),
            uid=row["uid"],
            key=row["key"],
            time_revision=row["time_revision"],
            lead=row["lead"],
            due_at=row["due_at"],
            not_after=row["not_after"],
            attempts=row["attempts"],
            refusals=row["refusals"],
            reason=row["reason"] or "",
            reader=Subscriber(
                id=row["subscriber"],
                address=row["mailed_to"],
                zone=row["zone"],
                state=SubscriberState(row["subscriber_state"]),
                language=row["language"],
                paused_until=row["paused_until"],
                wish=wish_from(*(row[part.name] for part in WISH)),
            ),
            told=told_from(row["was"], row["was_cancelled"], row["was_place"]),
        )


class Seen(NamedTuple):
    """What a look finds of the row with its reader, and of its meeting, each to be compared with what was found."""

    reader: tuple[Any, ...]
    meeting: Version


class Turns:
    """What a sender asks and notes of each mail that it holds under a lease: one statement each."""

    def __init__(self, single: Single, lease: str) -> None:
        self._single, self._lease = single, lease

    def look(self, row: int) -> Seen | None:
        """A row as it is now; None if somebody else has it, or it is done."""
        found = self._single.run(LOOK, row=row, lease=self._lease)
        return Seen(tuple(found[0][: len(SEEN)]), tuple(found[0][len(SEEN) :])) if found else None

    def finish(self, row: int, now: datetime, *, state: str, reason: str) -> None:
        """Sent, or dropped: the row is done, and keeps why."""
        self._single.run(MARK, row=row, lease=self._lease, ended=state, why=reason, now=now)


def read(tx: Tx, rows: Sequence[int]) -> dict[int, Held]:
    """Rows of the outbox, by their numbers."""
    labelled = [column.label(f"seen_{number}") for number, column in enumerate(SEEN)]
    query: Select[Any] = (
        select(*READ, *labelled)
        .join_from(outbox, subscribers)
        .join(wishes, wishes.c.id == func.coalesce(_o.wish, _s.wish))
        .outerjoin(waves, _o.wave == waves.c.id)
        .where(_o.id.in_(rows))
    )
    return {row.id: Held(row._mapping, tuple(row)[-len(SEEN) :]) for row in tx.connection.execute(query)}
