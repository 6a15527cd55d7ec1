"""The tables of what became of the mails in sums, as SQLAlchemy Core sees them; migration 11 makes them."""

from sqlalchemy import BigInteger, Column, Date, Double, Integer, Table, Text

from calfeed.store.engine import Instant
from calfeed.store.tables import metadata

# One row a day (UTC), domain of the recipients, state that the mails ended in, and step of lateness (0 if not sent).
mail_results = Table(
    "mail_results",
    metadata,
    Column("day", Date, primary_key=True),
    Column("domain", Text, primary_key=True),
    Column("outcome", Text, primary_key=True),
    Column("step", Integer, primary_key=True),
    Column("mails", BigInteger, nullable=False),
    Column("put_off", BigInteger, nullable=False),
    Column("seconds", Double, nullable=False),
)

# One row: the mails that were finished until then are in the sums. Empty until the first one is.
mail_results_until = Table(
    "mail_results_until",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("at", Instant),
)
