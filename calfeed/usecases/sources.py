"""The sources of this service: added, synchronised with their file, listed, removed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from calfeed.errors import InvalidInputError, NotFoundError
from calfeed.model.source import Fetch, Source
from calfeed.store import Tx, sources
from calfeed.store.sources import KeptSource, Origin
from calfeed.usecases.deps import Deps


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A source and how it does: its last fetch, and whether it has been silent for longer than it should."""

    kept: KeptSource
    last: Fetch | None
    silent: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Synchronised:
    """The names of the sources that the file added, changed and took away."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


def add(deps: Deps, source: Source) -> None:
    """Keep a new source, to be asked at once. InvalidInputError if its name is taken."""
    now = deps.clock()
    with deps.store.write() as tx:
        sources.one_at_a_time(tx)
        known = sources.by_name(tx, source.name)
        if known is not None and known.removed_at is None:
            raise InvalidInputError(f"there is a source {source.name} already; choose another name, or remove it first")
        sources.put(tx, source, Origin.COMMAND, now)


def remove(deps: Deps, name: str) -> KeptSource:
    """Ask a source no more; its history stays. NotFoundError if there is none of this name."""
    now = deps.clock()
    with deps.store.write() as tx:
        known = _known(tx, name)
        sources.remove(tx, name, now)
    return known


def synchronise(deps: Deps, listed: Iterable[Source]) -> Synchronised:
    """Make the sources that come from the file what the file lists; those added by the command line stay."""
    now = deps.clock()
    wanted = {source.name: source for source in listed}
    with deps.store.write() as tx:
        sources.one_at_a_time(tx)
        live = {kept.source.name: kept for kept in sources.all_known(tx)}
        added = [name for name in wanted if name not in live]
        changed = [name for name in wanted if name in live and not _is_from_file(live[name], wanted[name])]
        gone = [name for name, kept in live.items() if kept.origin is Origin.FILE and name not in wanted]
        for name in (*added, *changed):
            sources.put(tx, wanted[name], Origin.FILE, now)
        for name in gone:
            sources.remove(tx, name, now)
    return Synchronised(added=tuple(added), changed=tuple(changed), removed=tuple(gone))


def named(deps: Deps, name: str) -> KeptSource:
    """The source of this name. NotFoundError if there is none, or it was removed."""
    with deps.store.read() as tx:
        return _known(tx, name)


def find(deps: Deps, name: str) -> Source | None:
    """The source of this name, if there is one."""
    with deps.store.read() as tx:
        known = sources.by_name(tx, name)
    return known.source if known and known.removed_at is None else None


def listing(deps: Deps) -> list[Listed]:
    """All sources that are asked, by name."""
    now = deps.clock()
    with deps.store.read() as tx:
        last = sources.last_fetches(tx)
        known = sources.all_known(tx)
    return [Listed(kept=kept, last=last.get(kept.source.name), silent=_is_silent(kept, now)) for kept in known]


def listed(deps: Deps, name: str) -> Listed:
    """The source of this name, and how it does. NotFoundError if there is none, or it was removed."""
    found = next((one for one in listing(deps) if one.kept.source.name == name), None)
    if found is None:
        raise NotFoundError(f"there is no source {name}; `calfeed source list` shows them")
    return found


def silent(deps: Deps) -> list[Listed]:
    """The sources that have brought nothing new for longer than they should, the most silent first."""
    found = [one for one in listing(deps) if one.silent]
    return sorted(found, key=lambda one: one.kept.last_new_at or one.kept.added_at)


def fetches(deps: Deps, name: str) -> list[Fetch]:
    """What the last looks at a source brought, the last one first; of a removed source too."""
    with deps.store.read() as tx:
        if sources.by_name(tx, name) is None:
            raise NotFoundError(f"there is no source {name}; `calfeed source list` shows them")
        return sources.fetches_of(tx, name)


def _known(tx: Tx, name: str) -> KeptSource:
    known = sources.by_name(tx, name)
    if known is None or known.removed_at is not None:
        raise NotFoundError(f"there is no source {name}; `calfeed source list` shows them")
    return known


def _is_from_file(kept: KeptSource, source: Source) -> bool:
    """Whether it is kept just as the file has it."""
    return kept.origin is Origin.FILE and kept.source == source


def _is_silent(kept: KeptSource, now: datetime) -> bool:
    return now - (kept.last_new_at or kept.added_at) > kept.source.patience
