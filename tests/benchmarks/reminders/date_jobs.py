"""APScheduler 3 as it comes, with a date job for each reminder."""

import logging
import smtplib
import threading
import time
from datetime import timedelta

from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_EXECUTED, EVENT_JOB_MISSED
from apscheduler.schedulers.background import BackgroundScheduler

from calfeed.clock import system_clock
from tests.benchmarks.reminders.burst import PATIENCE, Burst
from tests.service import eventually

START_UP = timedelta(seconds=10)  # until all jobs are added
local = threading.local()


def send(port: int, octets: bytes, mails: int) -> Burst:
    """Let it send so many mails that are due together, each thread over a connection that it keeps."""
    logging.getLogger("apscheduler").setLevel(logging.CRITICAL)  # it would write of each job that it misses
    late: list[float] = []
    events: dict[int, int] = {EVENT_JOB_EXECUTED: 0, EVENT_JOB_ERROR: 0, EVENT_JOB_MISSED: 0}
    counted = threading.Lock()
    due = system_clock() + START_UP

    def job(number: int) -> None:
        if not hasattr(local, "server"):
            local.server = smtplib.SMTP("127.0.0.1", port)
        local.server.sendmail("calfeed@localhost", f"reader{number}@d.example", octets)
        late.append((system_clock() - due).total_seconds())

    def count(code: int) -> None:
        with counted:
            events[code] += 1

    scheduler = BackgroundScheduler()
    scheduler.add_listener(lambda event: count(event.code), sum(events))
    for number in range(mails):
        scheduler.add_job(job, "date", (number,), run_date=due)
    scheduler.start()
    assert system_clock() < due, "adding the jobs took too long"
    try:
        time.sleep((due - system_clock()).total_seconds())
        eventually(lambda: sum(events.values()) == mails, PATIENCE)
    finally:
        scheduler.shutdown()
    assert events[EVENT_JOB_ERROR] == 0
    return Burst(max(late), late, events[EVENT_JOB_MISSED])
