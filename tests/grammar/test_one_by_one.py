"""Several events told on one line of days, then one by one: "The first is for the directors. They will gather at 9"."""

import pytest

from calfeed.model.when import Timed
from tests.grammar.documents import reading_of

EN = ("Consultations between the two banks will be held on 10, 12 and 13 May 2027.", "first", "second", "third")
DE = ("Die Gespräche der beiden Banken finden am 10., 12. und 13. Mai 2027 statt.", "erste", "zweite", "dritte")
FR = (
    "Les consultations entre les deux banques auront lieu les 10, 12 et 13 mai 2027.",
    "première",
    "deuxième",
    "troisième",
)
ES = ("Las consultas entre los dos bancos serán el 10, 12 y 13 de mayo de 2027.", "primera", "segunda", "tercera")
UK = ("Заплановано три зустрічі щодо квот на вилов: 10, 12 та 13 травня 2027 року.", "перша", "друга", "третя")


@pytest.mark.parametrize("apart", [" ", "\n\n"])
@pytest.mark.parametrize(
    ("told", "one"),
    [
        (EN, "The {} is for the directors. They will gather in the Town Hall at {}:00."),
        (EN, "At the {}, which opens at {}:00, the deputies speak."),
        (EN, "For the {}, two engineers come to the quay. It should get under way at about {}:00."),
        (DE, "Die {} davon, auf Ebene der Stellvertreter, beginnt um {} Uhr."),
        (DE, "Bei der {}n, die um {} Uhr im Rathaus beginnt, sprechen die Stellvertreter."),
        (FR, "La {} est réservée aux directeurs. Ils se réuniront à l'hôtel de ville à {} h."),
        (FR, "Lors de la {}, qui s'ouvre à {} h à l'hôtel de ville, les adjoints parleront."),
        (ES, "La {} es para los directores. Se reunirán en el Ayuntamiento a las {}:00."),
        (ES, "En la {}, que se abre a las {}:00 en el Ayuntamiento, hablarán los adjuntos."),
        (UK, "{} — для директорів. Вона почнеться о {}:00 у ратуші."),
        (UK, "{} з них, на рівні заступників, розпочнеться о {}:00."),
    ],
)
def test_hours_by_order(told: tuple[str, ...], one: str, apart: str) -> None:
    """Each gets the hour that its own sentence tells, or the sentence behind that, also in another paragraph."""
    opens, *orders = told
    hours = (9, 14, 16)
    said = apart.join(one.format(o.capitalize() if one[0] == "{" else o, h) for o, h in zip(orders, hours, strict=True))
    found = reading_of(f"{opens}{apart}{said}\n").sightings
    assert [(s.when.start.day, s.when.start.hour) for s in found if isinstance(s.when, Timed)] == [
        (10, 9), (12, 14), (13, 16)
    ]  # fmt: skip
