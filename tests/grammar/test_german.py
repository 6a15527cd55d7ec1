"""German clauses: the verb that counts, the subject behind it, and what is due."""

from datetime import date

import pytest

from calfeed.grammar.resolve import feast_of
from calfeed.model.meeting import Kind
from calfeed.model.when import first_day
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


@pytest.mark.parametrize(
    ("text", "day", "old"),
    [
        ("Die Versammlung findet nicht am 26. März, sondern erst am 2. April statt.", "2026-04-02", "2026-03-26"),
        ("Die Sitzung vom 26. März wird auf den 2. April verschoben.", "2026-04-02", "2026-03-26"),
        ("Der Verein verlegt sein Konzert vom 26. März auf den 2. April.", "2026-04-02", "2026-03-26"),
        ("Die Sitzung ist auf den 25. März vorgezogen; sie war für den 26. März geplant.", "2026-03-25", "2026-03-26"),
        ("Der für den 14. März angesetzte Flohmarkt wird um eine Woche verschoben.", "2026-03-21", "2026-03-14"),
        ("Neuer Termin für das Konzert vom 26. März ist der 2. April.", "2026-04-02", "2026-03-26"),
        ("Das Konzert am 26. März muss verschoben werden. Neuer Termin ist der 2. April.", "2026-04-02", "2026-03-26"),
        ("Die Sitzung am 26. März findet einen Tag später statt.", "2026-03-27", "2026-03-26"),
    ],
)
def test_moved_in_all_wordings(text: str, day: str, old: str) -> None:
    """The new day stands behind "auf" or "sondern", or is counted from the old one, which is kept."""
    (found,) = reading_of(text, written="2026-03-10").sightings
    assert (str(first_day(found.when)), str(found.previous), found.status) == (day, old, "confirmed")


@pytest.mark.parametrize(
    "text",
    [
        "Die Probe findet am 26. März leider nicht statt.",
        "Am 26. März fällt die Probe aus.",
        "Leider müssen wir die Probe am 26. März absagen.",
        "Die Probe am 26. März fällt krankheitsbedingt ins Wasser.",
        "Aus der Probe am 26. März wird nichts.",
        "Die Probe am 26. März ist auf unbestimmte Zeit verschoben.",
    ],
)
def test_called_off_in_all_wordings(text: str) -> None:
    """What falls through, is dropped or put off without a day is called off."""
    (found,) = reading_of(text, written="2026-03-10").sightings
    assert (str(first_day(found.when)), found.status) == ("2026-03-26", "cancelled")


@pytest.mark.parametrize(
    ("text", "day", "rule"),
    [
        ("Ab 16. März probt der Chor wieder jeden Montag um 20 Uhr.", "2026-03-16", "FREQ=WEEKLY;BYDAY=MO"),
        (
            "Der Kreis trifft sich jeden Montag um 19 Uhr, das nächste Mal am 16. März.",
            "2026-03-16",
            "FREQ=WEEKLY;BYDAY=MO",
        ),
        (
            "Der Kreis trifft sich ab April jeden ersten Mittwoch im Monat um 19 Uhr.",
            "2026-04-01",
            "FREQ=MONTHLY;BYDAY=1WE",
        ),
    ],
)
def test_a_series_begins_on_its_first_day(text: str, day: str, rule: str) -> None:
    """The first day of a series may stand in front of its verb or behind its hour."""
    (found,) = reading_of(text, written="2026-03-10").sightings
    assert (str(first_day(found.when)), found.rrule) == (day, rule)


def test_a_rule_in_a_letter_of_a_day_is_no_event() -> None:
    """A publication of a day is what a text quotes."""
    assert reading_of("Die Feier wird, anders als im Amtsblatt vom 26. März zu lesen ist, groß.").sightings == ()


def test_the_parts_of_one_event_are_no_events() -> None:
    """What stands under "Ablauf" is part of the event announced above."""
    text = "Am Dienstag, 31. März, um 13 Uhr wird der Graben feierlich geschlossen.\n\nAblauf\n\n"
    programme = "13.20 Uhr Fahrt ins Moor\n\n14.30 Uhr Führung\n"
    (found,) = reading_of(text + programme, written="2026-03-10").sightings
    assert str(first_day(found.when)) == "2026-03-31"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Wir laden zur ordentlichen Mitgliederversammlung am 19. März um 18 Uhr ein.", "Ordentliche"),
        ("Wir laden Sie zu einer öffentlichen Sitzung am 19. März um 18 Uhr ein.", "Öffentliche"),
    ],
)
def test_an_adjective_stands_in_a_title_as_it_stands_alone(text: str, title: str) -> None:
    """ "Zur ordentlichen Versammlung" is "Ordentliche Versammlung"."""
    assert [s.title.split()[0] for s in reading_of(text).sightings] == [title]
