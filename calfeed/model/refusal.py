"""When mailboxes that refuse our mail get no more; pure rules about what servers answer."""

import re
from datetime import datetime, timedelta

ENOUGH = 3
APART = timedelta(hours=20)  # a day on which a server refused everybody counts once
UNKNOWN = re.compile(r"\b5\.1\.(1|2|6|10)\b")  # RFC 3463, 3.2, and RFC 7505: no such mailbox, host, or any more


def refusals_after(before: int, last_at: datetime | None, answer: str, now: datetime) -> int:
    """How many refusals a mailbox has with this one; who says that there is no such mailbox says enough."""
    if UNKNOWN.search(answer):
        return ENOUGH
    return before if last_at and last_at <= now < last_at + APART else before + 1
