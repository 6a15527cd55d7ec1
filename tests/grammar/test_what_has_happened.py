"""What has happened is no event to come: a weekday beside a verb of the past is a day that is over."""

import pytest

from calfeed.model.when import first_day
from tests.grammar.documents import reading_of

WRITTEN = "2027-01-14"  # a Thursday
DID = {
    "en": (
        ("On Tuesday the company {} the old mill.", "The mayor {} in the hall on Tuesday."),
        "withdrew forgot rode swept hung dug sank froze shook tore stole wept slept knelt sought laid rebuilt fled "
        "rang upheld overtook underwent",
    ),
    "de": (
        ("Am Dienstag {} das Unternehmen den Hof.", "Der Bürgermeister {} am Dienstag den Hof."),
        "verkaufte unterzeichnete bestritt bat hob strich enthüllte bezahlte reparierte hörte führte trieb schob "
        "schnitt vergaß schuf betrog",
    ),
    "es": (
        ("El martes la empresa {} el molino.", "El alcalde {} el molino el martes."),
        "mantuvo detuvo impuso condujo obtuvo propuso redujo tradujo",
    ),
    "fr": (
        ("Mardi, l'entreprise {} le moulin.", "Le maire {} le moulin mardi."),
        "a_repeint a_craint a_rejoint prit permit reçut rendit gagna",
    ),
    "uk": (
        ("У вівторок компанія {} до Києва.", "Мерка {} до Києва у вівторок."),
        "прибула дала віддала відбула додала",
    ),
}
CASES = [frame.format(verb) for frames, verbs in DID.values() for frame in frames for verb in verbs.split()]


@pytest.mark.parametrize("text", [case.replace("_", " ") for case in CASES])
def test_a_verb_with_a_form_of_its_own_for_the_past(text: str) -> None:
    assert not reading_of(text + "\n", written=WRITTEN).sightings


@pytest.mark.parametrize(
    "text",
    [
        "On Tuesday the company slipped to second place in the league.",
        "On Tuesday the bank closed higher.",
        "The two leaders shook hands on Tuesday and left without a word.",
        "On Tuesday the company named a new chair.",
        "On Tuesday the company asked for help.",
        "The company put the mill up for sale on Tuesday.",
        "Un informe publicado el martes muestra una subida.",
        "Foto tomada el martes por Ana Ruiz.",
        "El acuerdo, alcanzado el martes, pone fin a la huelga.",
        "Photo prise mardi par Anne Roy.",
        "Le sommet, tenu mardi à Kiev, n'a rien donné.",
        "L'accord, conclu mardi, met fin à la grève.",
        "Nous nous sommes réunis mardi.",
        "Звіт, оприлюднений у вівторок, свідчить про зростання.",
        "Фото зроблене у вівторок.",
        "Угода, досягнута у вівторок, завершує страйк.",
        "У ніч на вівторок снаряд влучив у школу.",
    ],
)
def test_other_words_for_what_is_over(text: str) -> None:
    assert not reading_of(text + "\n", written=WRITTEN).sightings


@pytest.mark.parametrize(
    "text",
    [
        "On Tuesday the company adjourned the hearing.",
        "On Tuesday the match was cancelled.",
        "Am Dienstag sagte der Verein das Konzert ab.",
        "Am Dienstag hat das Unternehmen 200 Stellen gestrichen.",
        "Am Dienstag wurde das Konzert abgesagt.",
        "Der Bürgermeister vertagte am Dienstag die Sitzung.",
        "El martes la empresa aplazó la vista.",
        "El martes la empresa suspendió el concierto.",
        "Mardi, l'entreprise a supprimé 200 postes.",
        "У вівторок компанія відклала слухання.",
    ],
)
def test_the_day_on_which_something_was_called_off_is_not_its_own(text: str) -> None:
    assert not reading_of(text + "\n", written=WRITTEN).sightings


@pytest.mark.parametrize(
    "text",
    [
        "On Monday we adjourned the AGM to 20 January.",
        "On Monday the board put off the vote until 20 January.",
        "On Monday the AGM was adjourned to 20 January.",
        "Am Montag verschob der Vorstand die Wahl auf den 20. Januar.",
        "El lunes la junta aplazó la votación al 20 de enero.",
        "Lundi, le bureau a reporté le vote au 20 janvier.",
        "У понеділок правління перенесло голосування на 20 січня.",
    ],
)
def test_the_day_on_which_something_was_put_off_is_not_its_former_day(text: str) -> None:
    (found,) = reading_of(text + "\n", written=WRITTEN).sightings
    assert (str(first_day(found.when)), found.previous) == ("2027-01-20", None)


@pytest.mark.parametrize(
    "text",
    [
        "On Tuesday the class is cancelled.",
        "On Tuesday we have cancelled the yoga class.",
        "Tuesday's class was cancelled.",
        "Mardi, le cours est annulé.",
        "Am Dienstag fällt der Kurs aus.",
        "El martes se suspende la clase.",
        "У вівторок заняття скасовано.",
    ],
)
def test_what_is_called_off_on_its_day(text: str) -> None:
    (found,) = reading_of(text + "\n", written=WRITTEN).sightings
    assert (str(first_day(found.when)), found.status.value) == ("2027-01-19", "cancelled")


@pytest.mark.parametrize(
    "text",
    [
        "The rebuilt pier opens on Wednesday 20 January.",
        "Swept Away: screening on 20 January at 7pm.",
        "Spun Sugar workshop, 20 January, 10am.",
        "Hung parliament debate on 20 January.",
        "The laid table: supper club on 20 January at 7pm.",
        "Burnt Norton reading on Wednesday 20 January.",
        "Ann Lee, who dug the first trench, speaks on 20 January.",
        "All hands meeting on 20 January at 10.",
        "L'assemblée sera tenue le mercredi 20 janvier.",
        "Das verlegte Konzert findet am 20. Januar statt.",
        "Wir vertagten die Sitzung auf den 20. Januar.",
        "Wir verlegten das Training auf Mittwoch.",
        "Cata de vino el 20 de enero.",
        "Vino y queso: cata el 20 de enero a las 19 h.",
        "Концерт буде проведений 20 січня.",
    ],
)
def test_a_participle_or_name_is_no_verb_of_the_past(text: str) -> None:
    (found,) = reading_of(text + "\n", written=WRITTEN).sightings
    assert str(first_day(found.when)) == "2027-01-20"


@pytest.mark.parametrize(
    "text",
    [
        "Fares go up on 1 February.",
        "The new stamp costs £1.70 from 20 January.",
        "The drug is approved for use from 20 January.",
        "Her passport expires on 20 January 2030.",
        "The road is closed until 31 January.",
        "The sun sets at 16:20 on 20 January.",
        "A cold front moves in on Thursday.",
        "The baby is due on 20 January.",
        "It is not known whether the talks will resume on Tuesday.",
        "Ab 1. Februar steigen die Preise um drei Prozent.",
        "Das Geschäftsjahr beginnt am 1. April.",
        "Die Straße ist bis 31. Januar gesperrt.",
        "Die Sonne geht am 20. Januar um 16.20 Uhr unter.",
        "Ob die Gespräche am Dienstag weitergehen, ist offen.",
        "Das Kind kommt am 20. Januar zur Welt.",
        "Les prix augmentent de 3 % au 1er février.",
        "Son passeport expire le 20 janvier 2030.",
        "Le magasin est ouvert mardi de 9 h à 17 h.",
        "La rue est fermée jusqu'au 31 janvier.",
        "La lune sera pleine le 22 janvier.",
        "Il fera 30 degrés vendredi.",
        "On ignore si les discussions reprendront mardi.",
        "Le médicament est autorisé à partir du 20 janvier.",
        "Los precios suben un 3 % a partir del 1 de febrero.",
        "Su pasaporte caduca el 20 de enero de 2030.",
        "La tienda abre el martes de 9 a 17 horas.",
        "La prohibición está en vigor hasta el 31 de enero.",
        "La calle está cerrada hasta el 31 de enero.",
        "El plazo del 10 de enero ha vencido.",
        "La luna llena será el 22 de enero.",
        "El viernes se alcanzarán los 30 grados.",
        "No se sabe si el diálogo se reanudará el martes.",
        "У п'ятницю повітря прогріється до 30 градусів.",
        "У вівторок крамниця працює з 9 до 17.",
        "Фінансовий рік починається 1 квітня.",
        "Сонце заходить о 16:20 20 січня.",
        "Невідомо, чи відновляться переговори у вівторок.",
    ],
)
def test_how_things_are_is_no_event(text: str) -> None:
    """What holds or costs something from a day on, the sky and the weather, and what nobody knows yet."""
    assert not reading_of(text + "\n", written=WRITTEN).sightings
