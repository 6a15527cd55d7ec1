"""A service that lives through a stretch of time in a process of its own, by the zone rules of its environment.

python -m tests.usecases.living DATABASE_URL FROM UNTIL; prints each mail that it sends as a line of JSON.
"""

import json
import sys

from calfeed.mail.message import subject_of
from calfeed.store import open_store
from calfeed.usecases.zone_rules import follow_zone_rules
from tests.usecases.reminding import Service


def main(database_url: str, start: str, until: str) -> None:
    """What a worker does at its start, and then each second."""
    store = open_store(database_url)
    service = Service(store, start)
    follow_zone_rules(service.deps)
    for at, mail in service.live(until):
        print(json.dumps([f"{at:%Y-%m-%d %H:%M}", mail.recipient.partition("@")[0], subject_of(mail.octets)]))
    store.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
