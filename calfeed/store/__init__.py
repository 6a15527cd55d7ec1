"""The database: SQLite on one machine, PostgreSQL on many; nobody outside meets a row.

`engine.py` opens it and gives transactions (`Tx`); `migrations.py` is the numbered chain for both engines. The other
modules are functions that take a `Tx` and speak in the types of `calfeed.model`.
"""

from calfeed.store.engine import Store, Tx, open_store

__all__ = ["Store", "Tx", "open_store"]
