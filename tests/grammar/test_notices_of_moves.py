"""A notice over, in or below an announcement that moves it, and a reply that moves what the quoted mail set."""

from datetime import UTC, date, datetime

import pytest

from calfeed import grammar, reading
from calfeed.grammar.output import event
from calfeed.model.text import Announcement, Stamp, StampOrigin

OLD, NEW = "2027-04-27T19:00", "2027-05-04T19:00"
BODIES = {
    "en": "{}\n\nTuesday 27 April 2027, 7 pm\nTown hall\n\nAll are welcome. Admission is free.",
    "de": "{}\n\nDienstag, 27. April 2027, 19 Uhr\nRathaus\n\nAlle sind willkommen. Der Eintritt ist frei.",
    "fr": "{}\n\nMardi 27 avril 2027, 19 h\nMairie\n\nEntrée libre.",
    "es": "{}\n\nMartes 27 de abril de 2027, 19.00 h\nAyuntamiento\n\nEntrada libre.",
    "uk": "{}\n\nВівторок, 27 квітня 2027 року, 19:00\nРатуша\n\nВхід вільний.",
}
NAMES = {
    "en": "Harbour safety workshop",
    "de": "Sommerfest",
    "fr": "Visite du port",
    "es": "Visita al puerto",
    "uk": "Репетиція хору",
}
NOTICES = [
    ("en", "UPDATE, 20 April: the harbour safety workshop below has been put back to 4 May."),
    ("en", "UPDATE: This event has been moved to 4 May."),
    ("en", "*** POSTPONED to 4 May ***"),
    ("en", "UPDATE: The harbour safety workshop of 27 April has been moved to 4 May."),
    ("de", "Update: jetzt am 4. Mai!"),
    ("de", "AKTUALISIERUNG: Diese Veranstaltung wurde auf den 4. Mai verlegt."),
    ("fr", "MISE À JOUR : cet événement a été déplacé au 4 mai."),
    ("fr", "Mise à jour 20/4 : reporté au 4 mai."),
    ("es", "ACTUALIZACIÓN: este acto se ha trasladado al 4 de mayo."),
    ("uk", "ОНОВЛЕННЯ: цю подію перенесено на 4 травня."),
]
REPLIES = [
    (
        "Tuesday doesn't work for me, let's make it 4 May, same time.",
        "The summer fair will be on Tuesday 27 April at 7 pm.",
    ),
    (
        "Sorry, the 27th is no good. Let's meet on 4 May instead.",
        "The summer fair will be on Tuesday 27 April at 7 pm.",
    ),
    ("Machen wir es lieber am 4. Mai, gleiche Zeit.", "Das Sommerfest ist am Dienstag, 27. April, um 19 Uhr."),
    ("El 27 no puedo. Lo pasamos al 4 de mayo, a la misma hora.", "Visita al puerto: martes 27 de abril a las 19.00."),
]


def events(text: str, name: str = "x.txt") -> list[dict[str, object]]:
    """What is read from a text of 20 April 2027."""
    document = reading.read(Announcement(name=name, data=text.encode(), received_at=datetime(2030, 1, 1, tzinfo=UTC)))
    found = grammar.parse(document, fallback=Stamp(on=date(2027, 4, 20), origin=StampOrigin.CALLER))
    return [event(sighting) for sighting in found.sightings]


@pytest.mark.parametrize(("language", "notice"), NOTICES)
@pytest.mark.parametrize("where", ["over", "in", "below"])
def test_notice_moves_what_is_announced(language: str, notice: str, where: str) -> None:
    """One event on the new day, with the old one."""
    head, rest = BODIES[language].format(NAMES[language]).split("\n\n", 1)
    parts = {"over": [notice, head, rest], "in": [head, notice, rest], "below": [head, rest, notice]}[where]
    (found,) = events("\n\n".join(parts))
    assert str(found["start"]).startswith(NEW[:10])
    assert str(found["previous_start"]).startswith(OLD[:10])
    assert found["status"] == "confirmed"


@pytest.mark.parametrize(("reply", "quoted"), REPLIES)
def test_reply_moves_what_the_quoted_mail_set(reply: str, quoted: str) -> None:
    """The event of the quoted mail on the day of the reply."""
    head = "From: Tom <tom@port.example>\nSubject: Re: plans\nDate: Tue, 20 Apr 2027 09:00:00 +0000\n"
    kind = "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
    (found,) = events(f"{head}{kind}> {quoted}\n\n{reply}\n", "x.eml")
    assert (found["start"], str(found["previous_start"])[:10]) == (NEW, OLD[:10])


def test_notice_of_another_event_moves_nothing() -> None:
    """What a notice names is another event than the one announced."""
    found = events(BODIES["en"].format("Summer fair") + "\n\nThe annual blood donation drive has been moved to 4 May.")
    assert ["2027-04-27T19:00", None] in [[f["start"], f["previous_start"]] for f in found]
