"""Follows the rules of zones: when a law changes them, a meeting keeps its wall time, and so gets another instant."""

import logging
from datetime import timedelta
from functools import partial

from calfeed.ics import render_piece
from calfeed.store import meetings, occurrences
from calfeed.usecases.deps import Deps
from calfeed.usecases.settle import AHEAD

log = logging.getLogger(__name__)


def follow_zone_rules(deps: Deps) -> int:
    """Derive anew the instants that this machine's zones say otherwise than when they were kept; of how many meetings.

    A process knows the rules that were there when it started. Reminders follow by themselves (`arm_ahead`).
    """
    now = deps.clock()
    since = now.date() - timedelta(days=1)
    with deps.store.read() as tx:
        if not occurrences.out_of_rule(tx, since):
            return 0
    with deps.store.write() as tx:
        meetings.one_at_a_time(tx)
        uids = occurrences.out_of_rule(tx, since)
        render = partial(render_piece, public_url=deps.public_url)
        meetings.derive_anew(tx, uids, now.date() + AHEAD, now, render)
    log.info("zone rules have changed  meetings=%d", len(uids))
    return len(uids)
