"""German clauses: the verb that counts, the subject behind it, and what is due."""

from datetime import date

import pytest

from calfeed.grammar.resolve import feast_of
from calfeed.model.meeting import Kind
from tests.grammar.documents import reading_of


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Für heute Abend, 19.30 Uhr, hat Bürgermeisterin Erna Zöhrer in die Mehrzweckhalle geladen.",
            "Bürgermeisterin Erna Zöhrer in die Mehrzweckhalle geladen",
        ),
        (
            "Am 23. Januar schließt Bürgermeister Knurbein um 11 Uhr die Türen des alten Kaufhauses auf.",
            "Bürgermeister Knurbein schließt die Türen des alten Kaufhauses auf",
        ),
        ("Unser Brunnenmeister liest am 22. Januar die Zähler ab.", "Brunnenmeister liest die Zähler ab"),
        ("Am 22. Januar liest die Autorin Wiebke Tholen.", "Lesung: Autorin Wiebke Tholen"),
        ("Der Finanzausschuss tritt am 22. Januar zusammen.", "Treffen: Finanzausschuss"),
        (
            "Die Bürgerinitiative, die für den 22. Januar in den Gasthof Canisius einlädt, sucht Helfer.",
            "Bürgerinitiative einlädt in den Gasthof Canisius",
        ),
        (
            "Geologen der ETH werden den Hang am 22. Januar mit Sonden bestücken.",
            "Geologen der ETH den Hang mit Sonden bestücken",
        ),
    ],
)
def test_a_clause_names_its_event(text: str, title: str) -> None:
    """Where no noun does, subject, verb and rest name the event, with the prefix that makes the verb another one."""
    found = [s.title for s in reading_of(text).sightings]
    assert len(found) == 1
    assert found[0].replace(":", "") == title.replace(":", "")


@pytest.mark.parametrize(
    "text",
    [
        "Die Stiftung ist am 8. Februar errichtet worden.",
        "Budget und Unterlagen liegen ab dem 21. Januar auf der Kanzlei auf.",
        "Der Rat wird nicht, wie bisher vorgesehen, am 21. Januar über die Klinik entscheiden.",
        "Ausweichtermin ist der 22. Januar.",
        "Bei Regen wird die Taufe am 22. Januar nachgeholt.",
        "Die Einladungen gehen bis 22. Januar in die Post.",
        "Vom 1. Februar an gelten neue Öffnungszeiten.",
        "Auf den Gehwegen dürfen ab dem 22. Januar keine Autos stehen.",
        "Wir gratulieren Kaspar Natter, der am 22. Januar seinen Geburtstag feiert.",
    ],
)
def test_what_is_over_a_rule_or_given_up_is_no_event(text: str) -> None:
    """A perfect tense, a stay of papers, a date given up, a fallback and a birthday announce nothing."""
    assert reading_of(text).sightings == ()


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Einsprüche gegen den Plan nimmt die Gemeinde bis einschließlich 30. Jänner entgegen.", "Einsprüche"),
        ("Anfragen reichen Sie bitte bis Donnerstag, 22. Januar, beim Sitzungsdienst ein.", "Anfragen"),
        ("Wer mitkommen möchte, gibt uns bitte bis zum 22. Januar Bescheid.", "Rückmeldung"),
        ("Gebote sind bis 15. Januar im Rathaus abzugeben.", "Gebote"),
    ],
)
def test_what_is_due_is_told_by_noun_or_verb(text: str, title: str) -> None:
    """A deadline names what is handed in, else what one does."""
    found = reading_of(text).sightings
    assert [s.kind for s in found] == [Kind.DEADLINE]
    assert title in found[0].title


def test_the_second_date_of_a_shift_counts() -> None:
    """A meeting put off in an apposition keeps its old day; "auf Mittwoch verlegt" alone is no cancellation."""
    moved = "Die Versammlung, ursprünglich für den 22. Januar angesetzt, wird auf Mittwoch, 28. Januar, verlegt."
    (found,) = reading_of(moved).sightings
    assert found.previous == date(2026, 1, 22)
    (alone,) = reading_of("Die Sitzung wurde auf Mittwoch, 21. Januar, verlegt.").sightings
    assert alone.status == "confirmed"


@pytest.mark.parametrize(
    ("feast", "day"),
    [
        ("advent-1", date(2024, 12, 1)),
        ("advent-4", date(2023, 12, 24)),
        ("bettag", date(2025, 11, 19)),
        ("week-12", date(2026, 3, 22)),
        ("week-53", None),
        ("before-5-advent-1", date(2024, 11, 30)),
        ("after-5-easter+0", date(2025, 4, 26)),
    ],
)
def test_days_around_feasts_are_counted(feast: str, day: date | None) -> None:
    """Advent, the day of repentance, weeks by number and weekdays beside a feast have their date in each year."""
    year = day.year if day is not None else 2025
    assert feast_of(feast, year) == day
