"""What a change does, in words: field by field, and in the feed."""

from dataclasses import dataclass

from calfeed.model.meeting import Change, Meeting
from calfeed.model.wording import FIELDS
from calfeed.model.wording import english as wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A field before and after; either may be empty."""

    name: str
    before: str
    after: str


def differences(change: Change) -> list[Difference]:
    """The fields that differ; all that are known of a meeting that is new."""
    before = _words(change.before) if change.before else {}
    return [
        Difference(name=name, before=before.get(name, ""), after=after)
        for name, after in _words(change.after).items()
        if before.get(name, "") != after
    ]


def feed_words(change: Change) -> str:
    """What subscribers' calendars show after it."""
    was, is_ = change.before is not None and change.before.is_public, change.after.is_public
    if was and is_:
        sequences = (change.before.sequence if change.before else 0, change.after.sequence)
        if sequences[0] == sequences[1]:
            return "The feed stays as it is."
        return f"The event in the feed changes (its sequence rises from {sequences[0]} to {sequences[1]})."
    if is_:
        return "The event comes into the feed."
    return "The event is shown as cancelled in calendars that have it." if was else "It is not in the feed."


def _words(meeting: Meeting) -> dict[str, str]:
    fields = {name: wording.value_words(getattr(meeting, field)) for field, name in FIELDS.items()}
    return fields | {"Standing": "another meeting" if meeting.joined else meeting.standing.value}
