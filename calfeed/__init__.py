"""calfeed: meetings announced in prose become calendar feeds, reminders and .ics files."""
