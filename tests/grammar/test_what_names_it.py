"""Titles of what names itself by a clause, by a pronoun or by papers: the heading, the label or the sentence before."""

import pytest

from calfeed.model.when import first_day
from tests.grammar.documents import reading_of

WRITTEN = "2027-01-04"


def titles(text: str) -> list[str]:
    """The titles in a text, by day."""
    return [s.title for s in sorted(reading_of(text, written=WRITTEN).sightings, key=lambda s: first_day(s.when))]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Accreditation. Requests must be with the registry by 6 p.m. on 4 March.\n", "accreditation: requests"),
        ("Press places. Names and outlets to press@quay.example by 4 March.\n", "press places: names and outlets"),
        ("How to register\n\nNames and passport numbers to desk@camp.example by 4 March.\n", "to register: names"),
        ("Exclude yourself. Your letter has to reach the trustee by 4 March.\n", "to exclude yourself: your letter"),
        ("Send a claim. Forms must be postmarked no later than 4 March.\n", "to send a claim: forms"),
        ("Driving test: every pupil has to pass it online by 4 March.\n", "to pass driving test online"),
        ("Drills: we lend six. Tell us by 4 March if you need one.\n", "to tell us if you need drills"),
        ("If you vote elsewhere, you need a V12. It has to be in by 5 pm on 4 March.\n", "V12"),
        ("The questionnaire is on the site. Please fill it in by 4 March.\n", "questionnaire"),
        ("Some 900 people are on the register. It closes on 4 March.\n", "register"),
        ("Booking is through the portal. For York it shuts on 4 March at noon.\n", "booking: York"),
        ("Chile has still to name its own judge. It must do so by 4 March.\n", "to name its own judge"),
        ("Members may appeal against the ruling. They must do so by 4 March.\n", "to appeal against the ruling"),
        ("Those who wish to speak at the inquiry must do so by 4 March.\n", "to speak at the inquiry"),
        ("- Lists of members who can't come: to me by 4 March, 17:00.\n", "lists of members"),
        ("- Scores, as PDF: received by the jury secretary not later than 4 March\n", "scores"),
        ("Revised texts are sent to a jury and have to be in by 4 March.\n", "revised texts"),
        ("Names of those to be presented to the Queen should reach this office by 4 March.\n", "names of those"),
        ("The seat falls to Ann Lee of Harwich, who has until 18:00 on 4 March to say yes.\n", "Ann Lee"),
        ("Media who come, please confirm with Ms. Ada Bell on or before 4 March: name, outlet.\n", "with Ms. Ada Bell"),
        ("The court set a deadline of 4 March for the parties to file replies.\n", "for the parties to file replies"),
        ("The deadline to object is 4 March.\n", "to object"),
        ("Titles of posters reach us by 4 March.\n", "for titles of posters"),
        ("The accounts are ready. You have until 4 March to look at them.\n", "to look at accounts"),
        ("- Media for the visit: submit names to the desk by 4 March.\n", "to submit names to the desk"),
    ],
)
def test_a_deadline_says_what_is_due_and_what_for(text: str, title: str) -> None:
    """Pronouns become what they stand for; where only papers are due the label or heading says what for."""
    (found,) = titles(text)
    assert found.startswith("Deadline ")
    assert title in found


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("London. Responses must be in by 4 March.\n", "Deadline for responses"),
        ("The works. Tenders must be in by 4 March.\n", "Deadline for tenders"),
        (
            "Shareholders must register by the close of business on 4 March.\n",
            "Deadline for registration of shareholders",
        ),
        ("What to know\n\nForms must be in by 4 March.\n", "Deadline for forms"),
    ],
)
def test_a_deadline_is_called_for_nothing_else(text: str, title: str) -> None:
    """A town, a heading that says nothing and what is due by itself leave its name alone."""
    assert titles(text)[0].startswith(title)


@pytest.mark.parametrize(
    ("who", "title"),
    [
        ("The transport ministers of Chile, Peru and Ecuador", "the transport ministers of Chile, Peru and Ecuador"),
        ("officials from Kenya, Uganda and Malawi", "officials from Kenya, Uganda and Malawi"),
        ("The mayors of Lyon, Turin, and Geneva", "the mayors of Lyon, Turin, and Geneva"),
        ("The bank, the union and the council", "the bank, the union and the council"),
        ("OSLO (Wire) — The mayors of Lyon, Turin and Geneva", "the mayors of Lyon, Turin and Geneva"),
        ("Nurses, teachers and drivers", "Nurses, teachers and drivers"),
        ("After weeks of talks, Chile and Peru", "Meeting of Chile and Peru"),
        ("Meanwhile, Chile and Peru", "Meeting of Chile and Peru"),
        ("Once bitter rivals, Chile and Peru", "Meeting of Chile and Peru"),
        ("Speaking in Paris, Chile and Peru", "Meeting of Chile and Peru"),
    ],
)
def test_all_who_stand_in_a_row_meet(who: str, title: str) -> None:
    """Not only the last two; what opens a sentence is none of them."""
    assert title in titles(f"{who} will meet on 12 March.\n")[0]


SECTIONS = """Rowing club, spring letter

Here is what we plan.

{above}

{text}
"""


@pytest.mark.parametrize(
    ("above", "text", "title"),
    [
        ("MEDIA DAY", "Crews go out on the river on 12 March with a camera.", "Media Day: Crews go out"),
        ("Naming", "The mayor breaks a bottle on 12 March at 3pm.", "Naming: Mayor breaks a bottle"),
        ("Arrival", "The ship passes through the lock on 12 March.", "Arrival: Ship passes"),
        ("What to bring", "The team travels to Leeds on 12 March.", "Visit of the team to Leeds"),
        ("News in brief", "The choir sails to Jura on 12 March.", "Choir sails to Jura"),
        ("And then", "The choir sails to Jura on 12 March.", "Choir sails to Jura"),
        ("Need a hand?", "Volunteers carry the boats to the shed on 12 March.", "Volunteers carry"),
        ("JANE DUNN", "The choir sails to Jura on 12 March.", "Choir sails to Jura"),
    ],
)
def test_a_clause_goes_with_its_heading(above: str, text: str, title: str) -> None:
    """Under a heading that names what is on it says who does what; a question, a byline and a rubric name nothing."""
    (found,) = titles(SECTIONS.format(above=above, text=text))
    assert found.startswith(title)


def mail(text: str, subject: str = "Roof estimates") -> str:
    """A mail, as text."""
    head = f"From: Ann Lee <ann@mill.example>\nSubject: {subject}\nDate: Mon, 4 Jan 2027 10:00:00 +0000\n"
    return f"{head}\nHi Bo,\n\n{text}\n"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("I'd like us to get together about it next Tuesday at 6.15pm.", "Meeting: Roof estimates"),
        ("Shall we speak on Thursday at 2pm?", "Call: Roof estimates"),
        ("Could we talk on Thursday at 2pm?", "Call: Roof estimates"),
        ("Let's meet on Thursday at 2pm in my office.", "Meeting: Roof estimates"),
        ("Can we catch up on Thursday at 2pm?", "Catch-up: Roof estimates"),
        ("The work will be carried out from 12 March 22:00 to 13 March 04:00.", "Roof estimates"),
    ],
)
def test_a_mail_names_what_it_only_proposes_or_calls_the_work(text: str, title: str) -> None:
    """What people do together, and the subject of the mail."""
    (found,) = reading_of(mail(text), name="roof.eml").sightings
    assert found.title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Our first event is the Lake Barrow District in Ayr. It's 12 to 14 March.", "Lake Barrow District in Ayr"),
        (
            "Wales will play two one-day internationals. Ayr hosts them both. The first is on 12 March.",
            "One-day international",
        ),
        ("The club holds two open days. Both are free. The first is on 12 March.", "Open day"),
        ("Not sure? Join our question hour on Zoom. Ann Lee and Bo Orr will be there on 12 March.", "Question hour on"),
        ("Second: the photo walk in Ayr. Meeting at the lighthouse on 12 March at 3 pm.", "Photo walk"),
        ("Chile and Peru will sit down in Lima on 12 March to discuss the border.", "Talks of Chile and Peru"),
        ("After a day's rest the teams meet again on 12 March.", "Meeting of the teams"),
        ("The show starts today. In the capital the Water Council meets on 12 March.", "Meeting of the Water Council"),
        ("The agency is targeting 12 March for the launch of its second probe.", "Launch of its second probe"),
        (
            "An expert group on brakes (leader: Mr Roy, FR) will meet on 12 March.",
            "Meeting of an expert group on brakes",
        ),
        (
            "🐣 COUCH TO 5K. New group with Lin! Six o'clock every Sunday from 14 March at the fountain.",
            "Couch to 5k: New",
        ),
        ("Threadbare: hangings from the north\n\nOpen to the public 14 March 2027 – 25 April 2027.", "Threadbare"),
        ("By the plan, party primaries, including run-offs, are to be held on 12 March.", "Party primaries"),
        (
            "Two engineers and the chief of police, Ola Berg, explain the wall on 12 March.",
            "Two engineers and the chief",
        ),
        ("Bo Orr will tell the story of the mill in a talk in Ayr on 12 March at 7pm.", "Talk of Bo Orr"),
        ("The failover drill we'd planned for 12 March is off.", "Failover drill"),
        ("On the day after the symposium, 12 March, we cross the river to the old mill.", "Cross the river"),
        ("We'll let you know by 12 March.", "Deadline for notification"),
        ("The two sides last met in May. They will do so again on 12 March in Oslo.", "Meeting of the two sides"),
        ("The lighthouse opens its doors to visitors. It will do so on 12 March.", "Lighthouse opens its doors"),
        ("Heating. Nobody knows. We vote on it on 12 March.", "Vote on heating"),
        ("Book club: we're reading Emma. See you on 12 March, 7.30pm, at Jo's.", "Book club"),
        ("Under the new rules the harbour board meets in Ayr on 12 March.", "Meeting of the harbour board"),
        ("At the end of the week the council and the union meet on 12 March.", "Meeting of the council and the union"),
        ("The plans are on show in the library from 12 March.", "Plans are on show in the library"),
        ("Dear members\n\nThe accounts will be put to the vote at the AGM on 12 March.", "AGM"),
        ("6. Club regatta. On Lake Barrow, Friday 12 March, first race 8.30. Hull can't come.", "Club regatta"),
        ("She'll be moved to Dock 2 for an open day on 12 March.", "Open day"),
        ("For those who have never seen a trial before, we offer a tour on 12 March.", "Tour"),
    ],
)
def test_an_event_is_called_what_it_is(text: str, title: str) -> None:
    """By what the sentence before brings up or counts, and by its own noun, not by what stands beside it."""
    assert titles(f"{text}\n")[-1].startswith(title)


@pytest.mark.parametrize("above", ["A G E N D A", "M I N U T E S"])
def test_a_rubric_in_spaced_letters_is_no_name(above: str) -> None:
    """The body whose agenda it is names the meeting."""
    day = "Thursday, March 11, 2027, 4:00 p.m.\nTown Hall, 3 Main Street"
    assert titles(f"HARBOUR COMMITTEE\n\n{above}\n\n{day}\n\n1. Roll call.\n")[0].startswith("Harbour Committee")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Gemeindebrief\n\nDas ist geplant.\n\nCHRISTBAUMVERKAUF\n\nDer Forstbetrieb verkauft am 12. März Tannen.\n",
            "Christbaumverkauf: ",
        ),
        (
            "Boletín\n\nLo previsto:\n\nLIMPIEZA DE LA PLAYA\n\nLos vecinos recogen la basura el 12 de marzo.\n",
            "Limpieza de la playa: ",
        ),
        (
            "Вісник\n\nОсь що заплановано.\n\nСАДИ Й ЛІСИ\n\nМешканці висадять дуби біля вежі 12 березня о 9:00.\n",
            "Сади й ліси: ",
        ),
    ],
)
def test_a_clause_goes_with_its_heading_in_other_languages(text: str, title: str) -> None:
    """As in English."""
    (found,) = titles(text)
    assert found.startswith(title)
