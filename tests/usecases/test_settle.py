"""What the store finds of all that was heard leads to the meetings that a replay of everything gives."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import fields
from datetime import date, datetime
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from calfeed.clock import SettableClock
from calfeed.mail import MemoryMailer
from calfeed.merge import Cause
from calfeed.model.heard import Heard
from calfeed.model.meeting import Meeting, Reading
from calfeed.model.text import Announcement, Document
from calfeed.store import announcements, meetings, open_store
from calfeed.usecases.deps import Deps
from calfeed.usecases.settle import settle
from tests.builders import NOW, an_announcement
from tests.merge.book import Book
from tests.merge.test_laws import STAMPS, AnyDocument, documents_of_all_kinds


@settings(max_examples=25, deadline=None)
@given(documents_of_all_kinds, st.randoms(use_true_random=False))
def test_the_store_finds_what_is_related(documents: list[AnyDocument], shuffled: Random) -> None:
    """Whatever documents say, and in whatever order they come, the store has the meetings that all of them tell."""
    book, arrivals = Book(), []
    for number, document in enumerate(documents):
        said, told, source, policy = document
        announcement = an_announcement(f"Text {number}.")
        arrivals.append((announcement, _heard(announcement.digest, document)))
        book.hear(*told, said=said, document=announcement.digest, source=source, policy=policy)
    shuffled.shuffle(arrivals)
    assert _believed(_kept(arrivals)) == _believed(book)


def _heard(digest: str, document: AnyDocument) -> list[Heard]:
    said, told, source, policy = document
    at = datetime.fromisoformat(said) if isinstance(said, str) else None
    on = said if isinstance(said, date) else datetime.fromisoformat(said).date()
    about = {"document": digest, "said_on": on, "said_at": at, "source": source, "source_name": "Department"}
    return [Heard(told=one, number=number, policy=policy, **about) for number, one in enumerate(told)]


def _kept(arrivals: Sequence[tuple[Announcement, list[Heard]]]) -> list[Meeting]:
    store = open_store("sqlite://")
    deps = Deps(clock=SettableClock(NOW), store=store, mailer=MemoryMailer(), public_url="https://calfeed.test")
    for announcement, heard in arrivals:
        text = announcement.data.decode()
        document = Document(name=announcement.name, digest=announcement.digest, text=text, blocks=())
        with store.write() as tx:
            announcements.save_announcement(tx, announcement, document, Reading(written=None), NOW)
            settle(deps, tx, heard, Cause(document=announcement.digest), NOW)
    with store.read() as tx:
        known = [*meetings.agenda(tx, date.min), *meetings.waiting(tx)]
    store.close()
    return known


def _believed(known: Iterable[Meeting]) -> Counter[str]:
    """All that is believed, without identities and stamps."""
    names = [one.name for one in fields(Meeting) if one.name not in STAMPS]
    return Counter(repr([getattr(one, name) for name in names]) for one in known)
