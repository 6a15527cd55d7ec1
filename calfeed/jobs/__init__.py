"""The ticks that keep reminders and sources going: APScheduler is the clock, the database is the truth."""

from calfeed.jobs.scheduler import Scheduler, start

__all__ = ["Scheduler", "start"]
