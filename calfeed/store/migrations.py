"""The schema's history: numbered steps for both engines, run in one transaction under a lock."""

from collections.abc import Callable

from sqlalchemy import text

from calfeed.errors import StoreError
from calfeed.store.engine import Tx
from calfeed.store.m0001_meetings import create_meetings
from calfeed.store.m0002_reminders import create_reminders
from calfeed.store.m0003_heard import create_heard
from calfeed.store.m0004_sources import create_sources
from calfeed.store.m0005_accounts import create_accounts
from calfeed.store.m0006_positions import number_changes
from calfeed.store.m0007_feeds import create_facets
from calfeed.store.m0008_secret_feeds import create_secret_feeds
from calfeed.store.m0009_fetched import create_fetched
from calfeed.store.m0010_outbox_report import index_outbox
from calfeed.store.m0011_mail_results import create_mail_results
from calfeed.store.m0012_wishes import create_wishes
from calfeed.store.m0013_agenda import index_agenda
from calfeed.store.m0014_erased import create_erased
from calfeed.store.m0015_domains import create_domains
from calfeed.store.m0016_found_by import find_by_first_day
from calfeed.store.m0017_choices import widen_choices
from calfeed.store.m0018_bounces import create_bounces
from calfeed.store.m0019_told_place import keep_told_place
from calfeed.store.m0020_joined import index_joined

LOCK = 0x63616C66656564  # "calfeed": one upgrade at a time, whoever starts it

Migration = Callable[[Tx], None]


MIGRATIONS: tuple[Migration, ...] = (
    create_meetings,
    create_reminders,
    create_heard,
    create_sources,
    create_accounts,
    number_changes,
    create_facets,
    create_secret_feeds,
    create_fetched,
    index_outbox,
    create_mail_results,
    create_wishes,
    index_agenda,
    create_erased,
    create_domains,
    find_by_first_day,
    widen_choices,
    create_bounces,
    keep_told_place,
    index_joined,
)


def upgrade(tx: Tx) -> int:
    """Bring the schema up to date; the version it has now. StoreError if the database is newer than the program."""
    if tx.postgresql:
        tx.connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
    tx.connection.execute(text("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)"))
    version: int = tx.connection.execute(text("SELECT coalesce(max(version), 0) FROM schema_version")).scalar_one()
    newest = len(MIGRATIONS)
    if version > newest:
        raise StoreError(
            f"the database has schema {version}, this calfeed knows {newest}: upgrade calfeed, or restore the "
            "backup made before the upgrade"
        )
    for number, migration in enumerate(MIGRATIONS[version:], version + 1):
        migration(tx)
        tx.connection.execute(text("INSERT INTO schema_version VALUES (:number)"), {"number": number})
    return newest
