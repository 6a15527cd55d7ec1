"""Prints the feed of a database as a process of its own makes it: `python -m tests.feeds.printed ADDRESS MOMENT`."""

import sys
from datetime import datetime

from calfeed.clock import SettableClock
from calfeed.mail import MemoryMailer
from calfeed.store import Store, open_store
from calfeed.usecases.deps import Deps
from calfeed.usecases.publish import feed


def printed(store: Store, at: datetime) -> bytes:
    """The octets of the feed at a moment."""
    return feed(Deps(clock=SettableClock(at), store=store, mailer=MemoryMailer())).octets


if __name__ == "__main__":
    sys.stdout.buffer.write(printed(open_store(sys.argv[1]), datetime.fromisoformat(sys.argv[2])))
