"""When mailboxes that refuse our mail get no more; pure rules about what servers answer."""

import re
from collections.abc import Iterable
from datetime import datetime, timedelta

ENOUGH = 3
APART = timedelta(hours=20)  # a day on which a server refused everybody counts once
UNKNOWN = re.compile(r"\b5\.1\.(1|2|6|10)\b")  # RFC 3463, 3.2, and RFC 7505: no such mailbox, host, or any more

# RFC 3463, 3: what is said of addresses, mailboxes and the way to them, or not said; not of our mail's text or of us.
ABOUT_MAILBOX = re.compile(r"5\.[0124]\.")


def refusals_after(before: int, last_at: datetime | None, answer: str, now: datetime) -> int:
    """How many refusals a mailbox has with this one; who says that there is no such mailbox says enough."""
    if UNKNOWN.search(answer):
        return ENOUGH
    return before if last_at and last_at <= now < last_at + APART else before + 1


def is_enough(answers: Iterable[tuple[datetime, str]]) -> bool:
    """Whether mails that came back, in the order they were sent, are so many that no more should go there."""
    number, last_at = 0, None
    for at, answer in answers:
        before, number = number, refusals_after(number, last_at, answer, at)
        last_at = at if number > before else last_at
    return number >= ENOUGH


def is_about_mailbox(status: str) -> bool:
    """Whether the code of a report tells that the mailbox takes no mail, rather than not this one, or not from us."""
    return ABOUT_MAILBOX.match(status) is not None
