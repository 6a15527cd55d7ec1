"""Lists of bare days: what they are for, their hour and their place are said once, above."""

from datetime import date

import pytest

from calfeed.model.when import AllDay, Timed
from tests.grammar.documents import reading_of

INTROS = {
    "en": (
        "The planning committee will meet three times before the summer recess.",
        "The planning committee meets on the following dates:",
        "Dates of the next meetings of the planning committee:",
    ),
    "de": (
        "Der Bauausschuss tagt bis zum Sommer dreimal.",
        "Der Bauausschuss tagt an folgenden Terminen:",
        "Die nächsten Sitzungen des Bauausschusses:",
    ),
    "fr": ("La commission d’urbanisme se réunira aux dates suivantes :",),
    "es": ("La comisión de urbanismo se reunirá tres veces antes del verano.",),
    "uk": ("Бюджетна комісія збереться тричі до літа.", "Бюджетна комісія засідатиме в такі дні:"),
}
DAYS = {
    "en": ("Tuesday 12 January 2027", "Tuesday 9 February 2027 (note the day)", "Wednesday 10 March 2027 – Town Hall"),
    "de": ("Dienstag, 12. Januar 2027", "Dienstag, 9. Februar 2027 (Rathaus)", "Mittwoch, 10. März 2027 – Rathaus"),
    "fr": ("mardi 12 janvier 2027", "mardi 9 février 2027 (attention)", "mercredi 10 mars 2027 – mairie"),
    "es": ("martes 12 de enero de 2027", "martes 9 de febrero de 2027", "miércoles 10 de marzo de 2027 – Ayuntamiento"),
    "uk": ("вівторок, 12 січня 2027 року", "вівторок, 9 лютого 2027 року", "середа, 10 березня 2027 року"),
}
AFTER = {
    "en": "Papers are published five days before each meeting.",
    "de": "Die Unterlagen werden fünf Tage vorher veröffentlicht.",
    "fr": "Les documents sont publiés cinq jours avant chaque séance.",
    "es": "La documentación se publica cinco días antes de cada sesión.",
    "uk": "Матеріали публікують за п’ять днів до кожного засідання.",
}
WANTED = [date(2027, 1, 12), date(2027, 2, 9), date(2027, 3, 10)]


@pytest.mark.parametrize("mark", ["- ", ""])
@pytest.mark.parametrize(("language", "intro"), [(lang, intro) for lang, intros in INTROS.items() for intro in intros])
def test_each_day_of_a_list_is_an_event_of_what_stands_above(language: str, intro: str, mark: str) -> None:
    """As many as there are days, and none for what is done some days before each of them."""
    listed = "\n".join(mark + day for day in DAYS[language])
    found = reading_of(f"{intro}\n\n{listed}\n\n{AFTER[language]}\n", written="2026-12-14").sightings
    assert [s.when.first for s in found if isinstance(s.when, AllDay)] == WANTED
    assert len(found) == len(WANTED)
    assert len({s.title.split(",")[0] for s in found}) == 1


def test_what_is_said_of_all_days_gives_their_hour_and_their_place() -> None:
    """A day with an hour of its own keeps it; "All meetings" is no name where a fuller one stands beside it."""
    text = (
        "The planning committee of Eastmere Council will meet four times this spring. All meetings are held in the "
        "Council Chamber and begin at 6.30pm unless stated otherwise.\n\n"
        "- Tuesday 12 January 2027\n- Tuesday 9 February 2027\n- Tuesday 13 April 2027, 7pm\n"
    )
    found = reading_of(text, written="2026-12-14").sightings
    assert [s.when.start.strftime("%d.%m. %H:%M") for s in found if isinstance(s.when, Timed)] == [
        "12.01. 18:30",
        "09.02. 18:30",
        "13.04. 19:00",
    ]
    assert {s.title for s in found} == {"Meeting of the planning committee of Eastmere Council"}
    assert {s.place for s in found} == {"Council Chamber"}


def test_days_that_are_over_are_no_events() -> None:
    """A list of what has been has no event, whatever is said above it."""
    text = "Published 14 December 2026\n\nThe choir has sung at three fairs.\n\n- 5 December 2026\n- 6 December 2026\n"
    assert reading_of(text, written="2026-12-14").sightings == ()
