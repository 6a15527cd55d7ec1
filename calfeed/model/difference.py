"""What a change changed, field by field, with the words that each new value was read in."""

from dataclasses import dataclass
from typing import Any

from calfeed.model.meeting import VISIBLE, Change, Evidence

FIELDS = (*VISIBLE, "certainty", "standing", "joined")


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One field's old and new value, and what the document of the change says of it."""

    field: str
    before: Any
    after: Any
    evidence: tuple[Evidence, ...] = ()


def differences(change: Change) -> tuple[Difference, ...]:
    """All fields that a change changed; for a new meeting, all that say something."""
    return tuple(
        Difference(field=name, before=before, after=after, evidence=_evidence(change, name))
        for name in FIELDS
        for before, after in [(getattr(change.before, name, None), getattr(change.after, name))]
        if (before != after if change.before else after)
    )


def _evidence(change: Change, name: str) -> tuple[Evidence, ...]:
    return tuple(
        one
        for one in change.after.evidence
        if one.field is VISIBLE.get(name) and one.document == change.document and not change.person
    )
