"""The errors of calfeed; each says what happened and what to do."""


class CalfeedError(Exception):
    """Root of all errors that a user can act on; its text is one line, with its facts: "there is no event %(uid)s"."""

    def __init__(self, english: str, /, **facts: object) -> None:
        super().__init__(english % facts if facts else english)
        self.english, self.facts = english, facts


class SettingsError(CalfeedError):
    """A setting is unknown or has a bad value; the text names the key, the file and what is allowed."""


class ReadError(CalfeedError):
    """A document can't be read (missing, empty, binary, too large, unknown encoding); the text says which and why."""


class ParseError(CalfeedError):
    """A document was read but can't be parsed (too many dates, too long a line); the text says which limit."""


class StoreError(CalfeedError):
    """The database can't be opened, is locked, or is newer than this program; the text says what to do."""


class StoreAwayError(StoreError):
    """The database can't be had now (locked, full, stopped); what was asked of it works when that is over."""


class NotFoundError(CalfeedError):
    """No such event, feed, subscriber or token; the text says what was asked for."""


class GoneError(NotFoundError):
    """There was such an event, but it is published no more; the text says so."""


class LinkError(NotFoundError):
    """The link from a mail was never ours or holds no longer; the text says how to get another."""


class InvalidInputError(CalfeedError):
    """Something a person or a client sent is not acceptable; the text says what is."""


class LoginError(CalfeedError):
    """Nobody is logged in, or name and password don't fit; the text says what to do."""


class TooManyTriesError(LoginError):
    """Too many tries to log in failed; the text says how long to wait."""


class TooManyRequestsError(CalfeedError):
    """More was asked for than one part of the network may in a while; the text says how long to wait."""


class ForbiddenError(CalfeedError):
    """Somebody who is known may not do this, or it was not them who asked for it; the text says why."""


class FetchError(CalfeedError):
    """A source can't be fetched (forbidden address, no answer, too large, wrong kind); the text says why."""


class MailError(CalfeedError):
    """Mail can't be handed over at all (no server, bad configuration); single refusals are outcomes, not errors."""


class ListenError(CalfeedError):
    """The address or port to listen on can't be had; the text says why and what to do."""
