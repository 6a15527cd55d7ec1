"""The signed addresses that undeliverable mail comes back to: they tell whose it was, and nobody else can make one."""

import hashlib
import hmac
import re
from base64 import b32encode
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

MARK = "{}"  # where in the address the code goes
LONGEST_TEMPLATE = 24  # with the code, what is before the "@" stays within 64 octets (RFC 5321, 4.5.3.1.1)
CODE = r"(?P<subscriber>[0-9a-f]{1,15})-(?P<minute>[0-9a-f]{1,8})-(?P<seal>[a-z2-7]{16})"
MINUTE = timedelta(minutes=1)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Claim:
    """What an address says: a mail to this subscriber left at this minute; the seal must match their address."""

    subscriber: int
    sent_at: datetime
    seal: str


@dataclass(frozen=True, slots=True)
class Returns:
    """Makes and knows the addresses of one template, "bounce+{}@example.org", by a key that only we have."""

    template: str
    key: bytes = field(repr=False)

    def address(self, subscriber: int, recipient: str, at: datetime) -> str:
        """Where a mail that leaves now comes back to. Lower case, as some servers make everything."""
        minute = (at - EPOCH) // MINUTE
        return self.template.replace(MARK, f"{subscriber:x}-{minute:x}-{self._seal(subscriber, minute, recipient)}")

    def claims(self, text: str) -> Iterator[Claim]:
        """What the addresses in a text say that look like ours."""
        local, _, domain = self.template.partition("@")
        before, _, after = local.partition(MARK)
        for found in re.finditer(f"{re.escape(before)}{CODE}{re.escape(after)}@{re.escape(domain)}", text, re.I):
            minute = int(found["minute"], 16)
            if minute < 0xFFFFFFF:  # the year 2480
                yield Claim(int(found["subscriber"], 16), EPOCH + minute * MINUTE, found["seal"].lower())

    def vouches(self, claim: Claim, recipient: str) -> bool:
        """Whether the address was made by us, for a mail to this recipient."""
        minute = (claim.sent_at - EPOCH) // MINUTE
        return hmac.compare_digest(claim.seal, self._seal(claim.subscriber, minute, recipient))

    def _seal(self, subscriber: int, minute: int, recipient: str) -> str:
        said = f"{subscriber:x} {minute:x} {recipient.lower()}"
        return b32encode(hmac.digest(self.key, said.encode(), hashlib.sha256)[:10]).decode().lower()
