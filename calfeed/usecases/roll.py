"""Subscribers by the list: read from a table that an operator brings, or written into one.

rows_of → enrol; a row that can't be read is told by its line, and the others go on
"""

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from io import StringIO
from typing import Any

from calfeed.errors import InvalidInputError
from calfeed.mail.address import Address, address_from
from calfeed.model.outbox import SubscriberState
from calfeed.model.wave import MailKind
from calfeed.model.wish import DEFAULT, Wish, wish_from
from calfeed.store import Tx, outbox, own_data, subscribers, wishes
from calfeed.usecases.arm import arm_new, in_use
from calfeed.usecases.deps import Deps
from calfeed.usecases.subscribe import CONFIRM_WITHIN, ask_mailbox, known_language
from calfeed.usecases.zones import zones

ADDRESS, ZONE, LANGUAGE, PAUSED, STATE = "address", "zone", "language", "paused_until", "state"
LEADS = ("timed", "all_day")
READ = (ADDRESS, ZONE, LANGUAGE, *DEFAULT.parts, PAUSED, STATE)
NO_LEADS = "none"  # an empty cell is for who chose nothing
EXPORTED = (*READ, "signed_up_at", "active_since", "gone_at")
STAY_AWAY = {SubscriberState.GONE, SubscriberState.SUPPRESSED}
ROWS_A_TRANSACTION = 500  # so that whoever else writes waits for less than a second


class Enrolled(StrEnum):
    """What became of a row."""

    ASKED = "asked by mail"
    CONFIRMED = "get reminders from now on"
    KNOWN = "got reminders already"
    WAITING = "were asked in the last two days"
    LEFT = "had unsubscribed or refused mail, and stay so"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One person of the list; `state` is the one they have in another calfeed, if the list is from there."""

    line: int
    address: Address
    zone: str
    wish: Wish = DEFAULT
    language: str = "en"
    paused_until: date | None = None
    state: str = ""


@dataclass(frozen=True, slots=True)
class Trouble:
    """A row that can't be read, and why."""

    line: int
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Roll:
    """A list that was read; columns that mean nothing here are `unused`."""

    rows: tuple[Row, ...]
    troubles: tuple[Trouble, ...]
    unused: tuple[str, ...]


def rows_of(text: str, zone: str = "") -> Roll:
    """Read a table in CSV whose first line names its columns; `zone` is for rows without one.

    InvalidInputError if it has no column of addresses.
    """
    first = text.partition("\n")[0]
    lines = csv.reader(StringIO(text, newline=""), delimiter=next((mark for mark in ",;\t" if mark in first), ","))
    names = [name.strip().lower() for name in next(lines, [])]
    if ADDRESS not in names or len(set(names)) < len(names):
        raise InvalidInputError(f"the first line must name the columns, each once: {ADDRESS}, and {ZONE} if it has one")
    rows: list[Row] = []
    troubles: list[Trouble] = []
    seen: dict[str, int] = {}
    for line, cells in _cells(lines):
        try:
            if isinstance(cells, str):
                raise InvalidInputError(cells)
            row = _row(line, names, cells, zone)
        except InvalidInputError as wrong:
            troubles.append(Trouble(line, str(wrong)))
            continue
        if first_line := seen.get(row.address.mailbox):
            troubles.append(Trouble(line, f"the same mailbox as line {first_line}"))
            continue
        seen[row.address.mailbox] = line
        rows.append(row)
    unused = tuple(name for name in names if name not in {*READ, *EXPORTED})
    return Roll(rows=tuple(rows), troubles=tuple(troubles), unused=unused)


def enrol(deps: Deps, rows: Sequence[Row], *, confirmed: bool = False) -> Iterator[tuple[Row, Enrolled]]:
    """Ask each mailbox whether it wants reminders, or, if it said so elsewhere, let it have them; what became of each.

    Doing it twice is doing it once: nobody is asked again within two days, and nobody who left, here or where the list
    is from, is brought back.
    """
    for start in range(0, len(rows), ROWS_A_TRANSACTION):
        # In one order, so that two imports never wait for each other.
        some = sorted(rows[start : start + ROWS_A_TRANSACTION], key=lambda row: row.address.mailbox)
        now = deps.clock()
        with deps.store.write() as tx:
            before = in_use(tx)
            done = [(row, _enrol(tx, row, confirmed=confirmed, now=now)) for row in some]
            arm_new(tx, before, now)
        yield from done


def table(deps: Deps) -> str:
    """All subscribers in CSV, in the order they came, with all that is kept of them."""
    written = StringIO(newline="")
    to = csv.writer(written)
    to.writerow(EXPORTED)
    with deps.store.read() as tx:
        to.writerows(_exported(subscribers.kept(tx)))
    return written.getvalue()


def _cells(lines: Any) -> Iterator[tuple[int, list[str] | str]]:
    """Each row with the line it begins on; instead of its cells what is wrong with them."""
    while True:
        line = lines.line_num + 1
        try:
            cells: list[str] = next(lines)
        except StopIteration:
            return
        except csv.Error as wrong:
            yield line, str(wrong)
            continue
        if lines.line_num > line:  # what a quotation mark swallows must not be lost without a word
            yield line, f"it goes on to line {lines.line_num}; is a quotation mark missing?"
        elif any(cell.strip() for cell in cells):
            yield line, cells


def _row(line: int, names: Sequence[str], cells: Sequence[str], zone: str) -> Row:
    if len(cells) > len(names):
        raise InvalidInputError("it has more cells than the first line has names")
    told = dict(zip(names, (cell.strip() for cell in cells), strict=False))
    its_zone = told.get(ZONE) or zone
    if not its_zone:
        raise InvalidInputError("it has no zone")
    if its_zone not in zones():
        raise InvalidInputError(f"{its_zone!a} is not a time zone such as Europe/Kyiv")
    language = told.get(LANGUAGE) or "en"
    known_language(language)
    return Row(
        line=line,
        address=address_from(told.get(ADDRESS, "")),
        zone=its_zone,
        wish=_wish(told),
        language=language,
        paused_until=_day(told.get(PAUSED, "")),
        state=told.get(STATE, ""),
    )


def _wish(told: Mapping[str, str]) -> Wish:
    parts = {name: told.get(name) or usual for name, usual in DEFAULT.parts.items()}
    return wish_from(*("" if name in LEADS and part == NO_LEADS else part for name, part in parts.items()))


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as wrong:
        raise InvalidInputError(f"{PAUSED} is a day such as 2026-01-31, not {text[:40]!a}") from wrong


def _enrol(tx: Tx, row: Row, *, confirmed: bool, now: datetime) -> Enrolled:
    to, zone = row.address, row.zone
    if row.state in STAY_AWAY or own_data.is_erased(tx, to.mailbox):
        return Enrolled.LEFT
    known = subscribers.ask(tx, mailbox=to.mailbox, address=to.given, zone=zone, language=row.language, now=now)
    if known.state is SubscriberState.ACTIVE:
        return Enrolled.KNOWN
    if known.state in STAY_AWAY:
        return Enrolled.LEFT
    if confirmed and row.state != SubscriberState.PENDING:
        wish = wishes.number_of(tx, row.wish)
        how = {"zone": zone, "language": row.language}
        subscribers.activate(tx, known.id, address=to.given, **how, now=now, wish=wish)
        subscribers.change(tx, known.id, **how, paused_until=row.paused_until, wish=wish)
        return Enrolled.CONFIRMED
    if outbox.questions_since(tx, MailKind.CONFIRM, known.id, now - CONFIRM_WITHIN):
        return Enrolled.WAITING
    ask_mailbox(tx, MailKind.CONFIRM, to, zone, now, wish=row.wish, language=row.language)
    return Enrolled.ASKED


def _exported(everybody: Iterable[subscribers.Kept]) -> Iterator[tuple[str, ...]]:
    for one in everybody:
        reader, moments = one.reader, (one.signed_up_at, one.active_since, one.gone_at)
        told = (f"{at:%Y-%m-%dT%H:%M:%SZ}" if at else "" for at in moments)
        wished = (part or (NO_LEADS if name in LEADS else "") for name, part in reader.wish.parts.items())
        paused = reader.paused_until.isoformat() if reader.paused_until else ""
        yield reader.address, reader.zone, reader.language, *wished, paused, reader.state.value, *told
