"""The tables of subscribers, waves and outbox, of migrations 2, 10, 12, 14, 15, 17, 19."""

from sqlalchemy import BigInteger, Column, Date, Double, ForeignKey, Index, Integer, Table, Text, UniqueConstraint, text

from calfeed.store.engine import Instant
from calfeed.store.secret_feed_tables import secret_feeds
from calfeed.store.tables import Id, metadata

# What readers want, each wish once: leads as codes with spaces between, the filter as the query of a feed, and codes of
# the look-ahead and the quiet hours. The first is what one has who chose nothing.
wishes = Table(
    "wishes",
    metadata,
    Column("id", Id, primary_key=True),
    Column("timed", Text, nullable=False),
    Column("all_day", Text, nullable=False),
    Column("filter", Text, nullable=False),
    Column("digest", Text, nullable=False, server_default=text("''")),
    Column("notices", Text, nullable=False, server_default=text("'at once'")),
    Column("quiet", Text, nullable=False, server_default=text("''")),
    UniqueConstraint("timed", "all_day", "filter", "digest", "notices", "quiet"),
)
# What a wish is made of, in the order in which `wish_from` takes it.
WISH = (wishes.c.timed, wishes.c.all_day, wishes.c.filter, wishes.c.digest, wishes.c.notices, wishes.c.quiet)

# `mailbox` is one key for all spellings of an address. `active_since` is the latest confirmation. `refusals`
# is on how many days its mails were refused for good since it last took one. No mail goes before the day `paused_until`
# begins where the reader is.
subscribers = Table(
    "subscribers",
    metadata,
    Column("id", Id, primary_key=True),
    Column("mailbox", Text, nullable=False, unique=True),
    Column("address", Text, nullable=False),
    Column("zone", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("signed_up_at", Instant, nullable=False),
    Column("active_since", Instant),
    Column("gone_at", Instant),
    Column("refusals", Integer, nullable=False, server_default=text("0")),
    Column("refused_at", Instant),
    Column("wish", BigInteger, nullable=False, server_default="1"),
    Column("language", Text, nullable=False, server_default=text("'en'")),
    Column("paused_until", Date),
    Index(
        "ix_subscribers_wish",
        "wish",
        "zone",
        "id",
        sqlite_where=text("state = 'active'"),
        postgresql_where=text("state = 'active'"),
    ),
    Index(
        "ix_subscribers_active",
        "zone",
        "id",
        sqlite_where=text("state = 'active'"),
        postgresql_where=text("state = 'active'"),
    ),
)

# Only the SHA-256 of a token is kept. `address`, `zone`, `wish` and `language` are what a sign-up asked for; confirming
# puts them in force. `secret_feed` is what the link ties to the mailbox.
tokens = Table(
    "tokens",
    metadata,
    Column("digest", Text, primary_key=True),
    Column("purpose", Text, nullable=False),
    Column("subscriber", BigInteger, ForeignKey("subscribers.id"), nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("expires_at", Instant),
    Column("used_at", Instant),
    Column("address", Text),
    Column("zone", Text),
    Column("secret_feed", BigInteger, ForeignKey(secret_feeds.c.id)),
    Column("wish", BigInteger),
    Column("language", Text),
    Index("ix_tokens_subscriber", "subscriber"),
)

# One row an occurrence, lead and, where the hour is the reader's, zone in use: never one a subscriber. `cursor` is the
# last subscriber who was served; `audience_at` is when one must have been active to be told. `was`, `was_cancelled`
# and `was_place` are what people were told last: the start that a notice calls the old one.
waves = Table(
    "waves",
    metadata,
    Column("id", Id, primary_key=True),
    Column("uid", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("time_revision", Integer, nullable=False),
    Column("lead", Text, nullable=False),
    Column("zone", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("audience_at", Instant, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("not_after", Instant, nullable=False),
    Column("was", Text),
    Column("was_cancelled", Integer),
    Column("was_place", Text),
    Column("cursor", BigInteger, nullable=False),
    Column("closed_at", Instant),
    Column("closed_because", Text),
    Column("dropped", Integer, nullable=False),
    UniqueConstraint("uid", "key", "time_revision", "lead", "zone", "kind"),
    Index(
        "ix_waves_due",
        "due_at",
        "id",
        sqlite_where=text("closed_at IS NULL"),
        postgresql_where=text("closed_at IS NULL"),
    ),
)

# One row a mail. `lead` is the change's number in a notice, so that a second cancellation is told too. A question
# whether something was the reader has no event: its `uid` is empty, its `key` random, its `lead` the secret feed.
outbox = Table(
    "outbox",
    metadata,
    Column("id", Id, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("uid", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("time_revision", Integer, nullable=False),
    Column("lead", Text, nullable=False),
    Column("subscriber", BigInteger, ForeignKey("subscribers.id"), nullable=False),
    Column("wave", BigInteger, ForeignKey("waves.id")),
    Column("address", Text),
    Column("zone", Text),
    Column("made_at", Instant, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("not_after", Instant, nullable=False),
    Column("next_try_at", Instant, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("leased_by", Text),
    Column("leased_until", Instant),
    Column("state", Text, nullable=False),
    Column("reason", Text),
    Column("finished_at", Instant),
    Column("wish", BigInteger),
    Column("language", Text),
    UniqueConstraint("uid", "key", "time_revision", "subscriber", "lead", "kind"),
    Index(
        "ix_outbox_waiting",
        "next_try_at",
        "id",
        sqlite_where=text("state = 'waiting'"),
        postgresql_where=text("state = 'waiting'"),
    ),
    Index("ix_outbox_subscriber", "subscriber", "made_at"),
    Index(
        "ix_outbox_unsent",
        "due_at",
        sqlite_where=text("state = 'waiting'"),
        postgresql_where=text("state = 'waiting'"),
    ),
    Index(
        "ix_outbox_finished",
        "state",
        "finished_at",
        sqlite_where=text("finished_at IS NOT NULL"),
        postgresql_where=text("finished_at IS NOT NULL"),
    ),
)

# Hashes of the mailboxes whose owners had all that was kept of them erased: no list may bring them back.
erased = Table("erased", metadata, Column("mailbox", Text, primary_key=True))
# How mail to a recipient domain fares: `failures` in a row with the last `answer`, and the tokens in its bucket.
domains = Table(
    "domains",
    metadata,
    Column("domain", Text, primary_key=True),
    Column("failures", Integer, nullable=False, server_default=text("0")),
    Column("answer", Text, nullable=False, server_default=text("''")),
    Column("tokens", Double, nullable=False, server_default=text("0")),
    Column("filled_at", Instant),
)

# When the scheduler last showed that it lives.
beats = Table(
    "beats",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("at", Instant, nullable=False),
)
