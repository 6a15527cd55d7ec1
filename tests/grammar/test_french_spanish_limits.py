"""Days that are only a bound, a fallback or a limit, in French and Spanish notices, and what a limit is for."""

import pytest

from calfeed.model.meeting import Status
from calfeed.model.when import AllDay, Timed
from tests.grammar.documents import reading_of

WRITTEN = "2027-01-04"


def told(text: str) -> list[str]:
    """The day on which each event begins, and its title."""
    found = [(s.when, s.title) for s in reading_of(text, written=WRITTEN).sightings]
    return [
        f"{(w.start if isinstance(w, Timed) else w.first):%m-%d} {title}"
        for w, title in found
        if isinstance(w, Timed | AllDay)
    ]


def days(text: str) -> list[str]:
    """The day on which each event begins."""
    return [one.partition(" ")[0] for one in told(text)]


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Le concert a lieu le dimanche 16 mai. En cas de pluie, il est reporté au dimanche 23 mai.\n", "05-16"),
        ("Brocante le dimanche 16 mai. S'il pleut, elle se tiendra le dimanche suivant.\n", "05-16"),
        ("Concert le samedi 6 février (report au dimanche 7 en cas de neige).\n", "02-06"),
        ("La fête du 16 mai sera reportée au 23 mai en cas d'orage.\n", "05-16"),
        ("L'AG se tient le 6 février à 16 h. Faute de quorum, une seconde AG se tiendra le 20 février.\n", "02-06"),
        ("El mercadillo será el domingo 16 de mayo. En caso de lluvia, se celebrará el domingo siguiente.\n", "05-16"),
        ("Verbena el sábado 12 de junio (si llueve, el domingo 13).\n", "06-12"),
        ("La romería del 16 de mayo se aplazará al 23 de mayo si llueve.\n", "05-16"),
        ("El pleno es el jueves 21 de enero. De no haber quórum, se celebrará el sábado 23.\n", "01-21"),
        ("The fair takes place on Sunday 16 May. If it rains, it will be postponed to Sunday 23 May.\n", "05-16"),
        ("Street party: Saturday 12 June, 2pm (if it rains, Sunday 13 June).\n", "06-12"),
        ("Das Konzert am 6. Februar wird bei Regen auf den 13. Februar verschoben.\n", "02-06"),
        ("Ярмарок відбудеться 16 травня. У разі дощу його перенесуть на неділю, 23 травня.\n", "05-16"),
    ],
)
def test_a_day_for_bad_weather_is_no_event(text: str, held: str) -> None:
    """What is planned stays on its day."""
    assert days(text) == [held]


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("En raison de la pluie, le concert du 6 février est reporté au 13 février.\n", "02-13"),
        ("Debido a la lluvia, el concierto del 6 de febrero se aplaza al 13 de febrero.\n", "02-13"),
        ("En cas de pluie, le concert du samedi 6 février aura lieu à l'église.\n", "02-06"),
        ("En caso de lluvia, el concierto del sábado 6 de febrero será en la iglesia.\n", "02-06"),
        ("Le débat, reporté faute de quorum, se tiendra le 29 janvier.\n", "01-29"),
        ("Si le temps le permet, nous marcherons jusqu'au lac le dimanche 10 janvier.\n", "01-10"),
        ("Si el tiempo lo permite, iremos al lago el domingo 10 de enero.\n", "01-10"),
    ],
)
def test_bad_weather_that_moves_or_houses_an_event_does_so(text: str, held: str) -> None:
    """It has come already, or it only changes the place; and good weather is hoped for."""
    assert days(text) == [held]


@pytest.mark.parametrize(
    "text",
    [
        "La pièce sera jouée jusqu'au 24 janvier.\n",
        "Les arrêts Mairie et Poste ne seront pas desservis jusqu'au 5 mars inclus.\n",
        "La ligne sera interrompue jusqu'au 5 mars.\n",
        "Le stationnement sera interdit jusqu'au 5 mars.\n",
        "Il n'y aura pas de tram jusqu'au 5 mars.\n",
        "Pas de cours jusqu'au 12 janvier.\n",
        "Las paradas del centro no tendrán servicio hasta el 5 de marzo.\n",
        "La campaña continuará hasta el 13 de marzo.\n",
        "La exposición se puede visitar hasta el 5 de marzo.\n",
        "No habrá servicio de tranvía hasta el 5 de marzo.\n",
        "No habrá clase hasta el 12 de enero.\n",
    ],
)
def test_how_long_something_is_so_is_no_event(text: str) -> None:
    """Nothing begins on that day, and nothing is due."""
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Les familles ont jusqu'au 12 février pour inscrire leurs enfants.\n",
            "Date limite pour inscrire leurs enfants",
        ),
        ("Vous avez jusqu'au 12 février pour voter.\n", "Date limite pour voter"),
        ("Les clubs ont jusqu'au 12 février pour se mettre en règle.\n", "Date limite pour se mettre en règle"),
        ("On peut voter en ligne jusqu'au 12 février.\n", "Date limite pour voter en ligne"),
        ("Écris-moi avant le 12 février si tu veux une place.\n", "Date limite : réponses"),
        ("Dites-nous avant le 12 février si vous venez.\n", "Date limite : réponses"),
        ("La consultation reste ouverte jusqu'au 12 février.\n", "Date limite : consultation"),
        ("En cas d'absence, merci de transmettre votre dossier avant le 12 février.\n", "Date limite : dossier"),
        ("L'appel à projets est ouvert jusqu'au 12 février à 12 h.\n", "Date limite : appel à projets"),
        ("Los vecinos tienen hasta el 12 de febrero para apuntarse al viaje.\n", "Plazo para apuntarse al viaje"),
        ("El plazo para presentar propuestas termina el 12 de febrero.\n", "Plazo de propuestas"),
        ("Los socios podrán canjear su boleta a más tardar el 12 de febrero.\n", "Plazo para canjear su boleta"),
        ("Decidme antes del 12 de febrero si venís a la cena.\n", "Plazo de respuestas"),
        ("La matrícula estará abierta hasta el 12 de febrero.\n", "Plazo de matrícula"),
        ("Se puede votar en línea hasta el 12 de febrero.\n", "Plazo para votar en línea"),
    ],
)
def test_a_limit_says_what_it_is_for(text: str, title: str) -> None:
    """By what has to be done up to then."""
    assert told(text) == [f"02-12 {title}"]


@pytest.mark.parametrize(
    ("language", "line", "is_on"),
    [
        ("fr", "Café littéraire", True),
        ("fr", "Café des parents", True),
        ("fr", "Accueil des nouveaux habitants", True),
        ("fr", "Arrivée du père Noël", True),
        ("fr", "Accueil café", False),
        ("fr", "Café d'accueil", False),
        ("fr", "Arrivée des participants", False),
        ("es", "Café literario", True),
        ("es", "Puertas abiertas en el instituto", True),
        ("es", "Llegada de los Reyes Magos", True),
        ("es", "Bienvenida a los nuevos vecinos", True),
        ("es", "Café de bienvenida", False),
        ("es", "Llegada de los participantes", False),
    ],
)
def test_what_only_sounds_like_a_break_is_on(language: str, line: str, is_on: bool) -> None:
    """A café where people read, and who is welcomed or arrives."""
    text = (
        f"Programa\n\nSábado 23 de enero, 11 h – {line}\nLunes 25 de enero, 18 h – Charla\nMartes 26 de enero – Cine\n"
        if language == "es"
        else f"Programme\n\nSamedi 23 janvier, 11 h – {line}\nLundi 25 janvier, 18 h – Débat\nMardi 26 janvier – Bal\n"
    )
    assert ("01-23" in days(text)) is is_on


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("La réunion aura lieu le mardi 12 janvier à 18 h au 12 rue de Cracovie.\n", "Europe/Paris"),
        ("La marche partira de la place d'Italie le mardi 12 janvier à 14 h.\n", "Europe/Paris"),
        ("La reunión será el martes 12 de enero a las 18 h en la avenida de Moscú, 3.\n", "Europe/Madrid"),
        ("La réunion aura lieu le mardi 12 janvier à 18 h à Londres.\n", "Europe/London"),
        ("La réunion aura lieu le mardi 12 janvier à 18 h à la mairie de Montréal.\n", "America/Toronto"),
    ],
)
def test_a_street_named_after_a_town_is_elsewhere(text: str, zone: str) -> None:
    """Its hours are not those of that town, as a hall's are."""
    (found,) = reading_of(text, written=WRITTEN).sightings
    assert isinstance(found.when, Timed)
    assert str(found.when.start.tzinfo) == zone
    assert found.status is Status.CONFIRMED
