"""How calfeed logs: one line an event to standard error, its name first, then its facts."""

import logging
import time


def set_up(level: str) -> None:
    """Log from `level` on (debug, info, warning, error); times are UTC."""
    handler = logging.StreamHandler()
    formatter = logging.Formatter("%(asctime)s %(levelname)-7s %(message)s", "%Y-%m-%dT%H:%M:%SZ")
    formatter.converter = time.gmtime
    handler.setFormatter(formatter)
    logging.basicConfig(level=level.upper(), handlers=[handler], force=True)
    for chatty in ("apscheduler", "waitress", "werkzeug"):
        logging.getLogger(chatty).setLevel(max(logging.WARNING, logging.getLogger().level))
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)  # it tells of each request that waits for a moment
