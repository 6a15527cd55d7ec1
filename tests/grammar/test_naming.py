"""What an event is called."""

import pytest

from calfeed.model.meeting import Kind, Status
from calfeed.model.when import Timed, first_day
from tests.grammar.documents import reading_of


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("On 3 May, a meeting of security advisors will take place in Ukraine.", "Meeting of security advisors"),
        ("A meeting of the military – chiefs of staff – will be held on 5 May.", "Meeting of chiefs of staff"),
        ("The president announced a meeting of leaders scheduled for January 6.", "Meeting of leaders"),
        ("The North Atlantic Council will meet on 15 January.", "Meeting of the North Atlantic Council"),
        ("The school board has called a special meeting for 15 January.", "Special meeting of the school board"),
        ("The library will be closed on 15 January.", "Closure of the library"),
        ("The Senate will vote on the nomination on 15 January.", "Vote on nomination by the Senate"),
        ("Written comments must reach the clerk by 15 January.", "Deadline for written comments"),
        ("Please register by 15 January.", "Deadline for registration"),
        ("Two senators take the oath on 15 January.", "Swearing-in of two senators"),
        ("Whitby Athletic: The game will now take place on 15 January.", "Whitby Athletic: Game"),
    ],
)
def test_an_event_is_named_as_an_editor_would(text: str, title: str) -> None:
    """An event noun, a verb, a label or what is due make the title."""
    (sighting,) = reading_of(text).sightings
    assert sighting.title == title


def test_they_are_the_people_of_the_sentence_before() -> None:
    """ "They are to meet" is a meeting of the people named before."""
    text = "The first round belongs to the national security advisors. They are to meet in Ukraine on 3 January."
    (sighting,) = reading_of(text).sightings
    assert sighting.title == "Meeting of national security advisors"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Ann Lee opened a session. She will open the new bridge on 15 January.", "Ann Lee opens the new bridge"),
        ("A congress is near. It will be held on 15 January.", "Congress"),
        (
            "It will release results for its quarter ended 27 September 2025 after the close of trade on 15 January.",
            "Release of results for its quarter ended",
        ),
        ("The concert will be outdoors. It runs from 15 January.", "Concert"),
        ("Farmers have called a march against the levy. It leaves the mill on 15 January.", "March against the levy"),
        ("The bakers launched a share offer last week. It closes on 15 January.", "Deadline for share offer"),
        ("Sue Rowe, who joined on 2 January 2025, will take questions on 15 January.", "Sue Rowe takes questions"),
        ("The team is back. We'll open a new hut on 15 January.", "Open a new hut"),
        ("She goes home because a cabinet meeting awaits her on 15 January.", "Cabinet meeting"),
    ],
)
def test_a_pronoun_is_who_acts_or_what_takes_place(text: str, title: str) -> None:
    """ "She" who does something is who was named before; "it" that is held is the event; "we" is nobody named."""
    assert title in [s.title for s in reading_of(text).sightings]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("У вівторок депутати голосують, а 15 січня — зміни до бюджету.", "Зміни до бюджету"),
        ("Служба буде 15 січня після літургії.", "Служба"),
        ("Капітана, який провів 311 поєдинків, 15 січня чекає прощальний вечір.", "Прощальний вечір"),
        ("Молодіжна збірна 15 січня збереться на тренувальний табір.", "Тренувальний табір"),
        ("Запрошуємо журналістів на технічний прогін.\nКоли: 15 січня", "Технічний прогін"),
        ("Прем’єр відвідає Рівненщину 15 січня.", "Візит: Прем’єр відвідає Рівненщину"),
    ],
)
def test_ukrainian_names(text: str, title: str) -> None:
    """What a dash, an invitation or a verb names, not what only says when it is or belongs to a relative clause."""
    titles = [s.title for s in reading_of(text, written="2026-01-10").sightings]
    assert titles[-1].startswith(title)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "The man who signed off the doors takes the stand on 15 January.",
            "Testimony of the man who signed off the doors",
        ),
        ("The new governor will be sworn in on 15 January.", "Swearing-in of the new governor"),
        ("Her remains will lie in state on 15 January.", "Lying in state of her remains"),
        (
            "The annual mayor-making, postponed because of the election, stays where it is on 15 January.",
            "mayor-making",
        ),
        (
            "Ann Lee fronts analysts at home. On 15 January she addresses Bluewater's own investors.",
            "Address by Ann Lee",
        ),
        ("Zimbabwe land in Mumbai on 14 January and take on a Board XI at home on 15 January.", "Zimbabwe take on"),
        ("Ticket sales for the final go live on 15 January.", "Ticket sales"),
    ],
)
def test_a_verb_of_the_news_names_its_event(text: str, title: str) -> None:
    """Oaths, trials and testimonies are named by their verb; what stands between commas names nothing."""
    assert any(title in s.title for s in reading_of(text).sightings)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Proxies have until 15 January to lodge their forms.", "Deadline for proxies to lodge their forms"),
        ("Tenants have until 15 January to object.", "Deadline for tenants to object"),
        ("Ask for a seat by e-mail before 4pm on 15 January.", "Deadline to ask for a seat by e-mail"),
        (
            "Please notify the desk of any equipment by 10am on the 15th.",
            "Deadline to notify the desk of any equipment",
        ),
        ("Guests are asked to confirm attendance by 15 January.", "Deadline for guests to confirm attendance"),
        ("Owners must remove their boats before 15 January.", "Deadline for owners to remove their boats"),
        ("If you would like a stall, tell Maureen by 15 January.", "Deadline for stall"),
        ("If you need a lift, ring Carol by 15 January.", "Deadline for lift"),
        ("Call the office by 15 January to book a place on the coach.", "Deadline to book a place on the coach"),
        ("If you can't make it, write to us by 15 January for a refund.", "Deadline for refund"),
        ("Tell Priya by 15 January to be safe.", "Deadline to tell Priya"),
        ("Call the surgery by 15 January for further details.", "Deadline to call the surgery"),
        (
            "Names, outlet and car registration, please, to Jo by 15 January.",
            "Deadline for names, outlet and car registration",
        ),
        (
            "The trustee has asked for offers for the boat. They must be in his hands by 15 January.",
            "Deadline for offers for the boat",
        ),
        ("Names to Moira by 15 January, please.", "Deadline for names to Moira"),
        ("On 15 January cars must leave the street by noon.", "Deadline for cars to leave the street"),
        ("The consultation closes at noon on 15 January.", "Deadline for consultation"),
        ("Objections will be accepted up to 5pm on 15 January.", "Deadline for objections"),
    ],
)
def test_what_has_to_be_done_names_its_deadline(text: str, title: str) -> None:
    """A limit behind a request is a deadline, named by what is asked for."""
    (sighting,) = reading_of(text).sightings
    assert (sighting.kind.value, sighting.title) == ("deadline", title)


def test_a_rule_for_a_season_is_no_deadline() -> None:
    """What must be so from one day to another is a rule."""
    assert not reading_of("All dogs must be off the beach from 1 May to 30 September.").sightings


@pytest.mark.parametrize(
    ("text", "title", "on"),
    [
        ("Last orders for the vests are Sunday 18 January at midnight.", "Last orders for the vests", "2026-01-18"),
        ("Cut-off for entries is 15 January.", "Deadline for entries", "2026-01-15"),
        ("Last day for refunds: 20 January.", "Last day for refunds", "2026-01-20"),
        ("Last posting date for the raffle is 20 January.", "Last posting date for the raffle", "2026-01-20"),
        ("Enter with Priti, who closes the list on 21 January at 6 pm.", "Deadline for entries", "2026-01-21"),
        (
            "Mission boxes should come back by Friday 23 January.",
            "Deadline for mission boxes to come back",
            "2026-01-23",
        ),
        ("Ann, the list has to be on the server by Friday.", "Deadline for the list to be on the server", "2026-01-02"),
        ("Accounts will be locked at midnight on 16 January.", "Deadline for accounts", "2026-01-16"),
        ("The fee (£140) must reach Pip by 31 January.", "Deadline for fee", "2026-01-31"),
        ("Proxies have to be lodged by 10am on 20 January.", "Deadline for proxies", "2026-01-20"),
        ("The dinner is on Thursday; tell us by the 5th if you come.", "Deadline for replies: dinner", "2026-01-05"),
        ("The artist will be told by the 17th of January.", "Deadline for notification", "2026-01-17"),
    ],
)
def test_a_deadline_is_named_by_what_is_due(text: str, title: str, on: str) -> None:
    """What closes, what has to be handed in, whose answer is asked for."""
    found = {(s.title, str(first_day(s.when))) for s in reading_of(text).sightings if s.kind is Kind.DEADLINE}
    assert (title, on) in found


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("The regatta therefore goes back from 13 to 20 June.", ["Regatta"]),
        ("Fair\n\nSave the date: Saturday 24 January, town hall, viewing from 9, first lot at 10.30.", ["Fair"]),
        ("# Annual meeting\n\nTo be held on 12 January at 7 p.m.\n", ["Annual meeting"]),
    ],
)
def test_what_says_nothing_is_no_part_of_a_name(text: str, titles: list[str]) -> None:
    """Adverbs, reminders and a bare verb leave the name to the noun or the heading."""
    assert [s.title for s in reading_of(text, name="notice.md").sightings] == titles


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Board of Zoning Appeals of Port Alden, Ohio, will meet on January 14.", "Board of Zoning Appeals"),
        ("The Cabinet discusses the licence on Monday.", "Debate on licence by the Cabinet"),
        ("A scan on Saturday afternoon will decide it.", "Scan"),
    ],
)
def test_a_subject_goes_over_its_place_and_its_day(text: str, name: str) -> None:
    """Neither the state behind a town nor the day in a subject is who does it, and who does it is named."""
    assert name in reading_of(text).sightings[0].title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Shareholders of Lorch gather in Pirmasens on 15 January.", "Meeting of Shareholders of Lorch"),
        ("The probe fires its engine again on 15 January.", "Probe fires its engine"),
        ("The crews have to clear the track on 15 January.", "Crews clear the track"),
        ("The Senate has to decide; it meets in Cork on 15 January.", "Meeting of the Senate"),
        ("She said Ann Lee is ill. She arrives on 15 January.", "Visit of Ann Lee"),
    ],
)
def test_a_verb_in_the_present_announces(text: str, title: str) -> None:
    """Of several, before a possessive, as what has to be done, and behind another clause with the same subject."""
    assert title in [s.title for s in reading_of(text).sightings]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Both sides prepare the ground on 15 January, when the Senate meets in Cork.", "Meeting of the Senate"),
        (
            "They tabled a motion of no confidence. She has set it down for 15 January.",
            "Motion of no confidence",
        ),
        (
            "The street throws an iftar for all on 15 January.",
            "Iftar for all",
        ),
        ("The road tunnel shuts at 8pm on 15 January.", "Closure of the road tunnel"),
        ("Ann Lee is due back in court on 15 January.", "Court appearance of Ann Lee"),
        ("Ann Lee was bailed to appear at Derby Crown Court on 15 January.", "Court appearance of Ann Lee"),
        ("The report is due out on 15 January.", "Release of the report"),
        ("Volunteers start painting the pier on 15 January.", "Volunteers start painting the pier"),
        ("The committee takes evidence from the minister on 15 January.", "Committee takes evidence from the minister"),
        ("The new album is out on 15 January.", "New album out"),
        ("The plan goes before councillors on 15 January.", "Plan goes before councillors"),
        ("The Fed next meets on 15 January.", "Meeting of the Fed"),
        ("The Lakers play at Denver on 15 January.", "Lakers play at Denver"),
        ("After Leeds the production travels to York on 15 January.", "Visit of the production to York"),
        (
            "Farmers say they will park tractors across the gates on 15 January.",
            "Farmers park tractors across the gates",
        ),
        ("The measure goes before voters on 15 January.", "Measure goes before voters"),
        (
            "Ann Lee hosts two vigils: one in Leeds on 14 January, the other in York on 15 January.",
            "Two vigils with Ann Lee",
        ),
        ("The telescope will be taken out of service on 15 January.", "Telescope is taken out of service"),
        ("On 15 January the museum stays open late.", "Museum stays open late"),
        ("Ann Stott sits a maths exam on 15 January.", "Maths exam of Ann Stott"),
        (
            "Come to one of our surgeries: Cork, the Poly, 14 January; Cobh, town hall, 15 January.",
            "Surgeries: Cobh, town hall",
        ),
        ("A short service follows at noon on 15 January.", "Short service"),
        ("Polling is on 15 January in both wards.", "Polling in wards"),
        ("The sleepover, first set for 2 January, is being held on 15 January.", "Sleepover"),
        ("The gala should have started on 2 January, but will now be held on 15 January.", "Gala"),
    ],
)
def test_a_clause_beside_the_date_names_what_happens(text: str, title: str) -> None:
    """What "when" says of the day, and a subject in front of an inserted plan."""
    assert title in [s.title for s in reading_of(text).sightings]


@pytest.mark.parametrize(
    ("text", "title", "starts"),
    [
        ("Imposition of ashes is at 7.30pm on 15 January.", "Imposition of ashes", "2026-01-15T19:30"),
        ("Cllr Bray will open the new garden. Friday 11am, on the terrace.", "Cllr Bray opens", "2026-01-02T11:00"),
        ("We are having a garage sale. Sunday 10 to 2, 11 High Street.", "Garage sale", "2026-01-04T10:00"),
        (
            "There will be an open rehearsal in January. The second Thursday (8 January), Hall, 6pm.",
            "Open",
            "2026-01-08T18:00",
        ),
        ("Who's up for a beach clean? Sat 17 Jan, 10am, meet by the slip.", "Beach clean", "2026-01-17T10:00"),
        ("We'll be live on Instagram with Dr. Patel on 11 January at 8pm.", "Live on Instagram", "2026-01-11T20:00"),
        ("Thrilled to be speaking at PyCon Limerick on 14 March!", "Speaking at PyCon Limerick", "2026-03-14"),
        ("The procession leaves the Town Hall at 10am on 15 January.", "Procession", "2026-01-15T10:00"),
        ("We meet at Euston at 7.15am on Friday 9 January.", "Meet at Euston", "2026-01-09T07:15"),
        ("Can't wait to see you all at the Winter Ball on 24 January.", "Winter Ball", "2026-01-24"),
        ("The talk has moved to Thursday (15th).", "Talk", "2026-01-15"),
        ("Songs and cake with Obi Lee, Thu 15 Jan 7pm, at the Lion", "Songs and cake with Obi Lee", "2026-01-15T19:00"),
    ],
)
def test_a_day_is_named_by_what_falls_on_it_or_was_told_before_it(text: str, title: str, starts: str) -> None:
    """The subject of a bare "is", the sentence before one without a verb, or the words in front of a comma."""
    (sighting,) = reading_of(text).sightings
    assert sighting.title.startswith(title)
    when = sighting.when
    assert (when.start.strftime("%Y-%m-%dT%H:%M") if isinstance(when, Timed) else str(first_day(when))) == starts


@pytest.mark.parametrize(
    "text", ["Her birthday is on 15 January.", "Sunset is at 4pm on 15 January.", "It is 15 January."]
)
def test_what_only_falls_on_a_day_is_no_event(text: str) -> None:
    """A birthday, the tide or the date itself is nothing that one could go to."""
    assert not reading_of(text).sightings


def test_an_hour_behind_followed_is_that_of_what_follows() -> None:
    """ "Followed at 3.15 p.m. by a vote" tells a second event, and a talk is named with the event it is given at."""
    text = "On Monday at 2 p.m. there will be a debate, followed at 3.15 p.m. by a vote."
    assert [s.title.split(":")[0] for s in reading_of(text).sightings] == ["Debate", "Vote"]
    (talk,) = reading_of("Ann Lee speaks at the Gateway lunch on Monday.").sightings
    assert talk.title == "Talk by Ann Lee at Gateway lunch"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Motions from branches must be with the Secretary, typed on headed paper, by Friday 16 January.",
            "Deadline for motions from branches",
        ),
        ("Nominations must reach the clerk on the yellow form by noon on 20 January.", "Deadline for nominations"),
        (
            "Ray Dee has asked for bids for the old engines. They must be in his hands by noon on 20 January.",
            "Deadline for bids for the old engines",
        ),
        ("The Journal welcomes essays on fog. The door closes at noon on 20 January.", "Deadline for essays on fog"),
    ],
)
def test_a_deadline_is_for_what_has_to_arrive(text: str, title: str) -> None:
    """It is named after the subject of its verb, or what a sentence before asks for."""
    (sighting,) = reading_of(text).sightings
    assert sighting.title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Campaigners will carry a petition with 9,000 names to Parliament on 20 January.",
            "Petition with 9,000 names to Parliament",
        ),
        ("Visitors are reminded that the portal, open since 1 January, will shut on 20 January.", "Portal shuts"),
        (
            "You don't have to wait: Ann Lee is in conversation with Bo Ek on 20 January.",
            "Ann Lee is in conversation with Bo Ek",
        ),
        (
            "The school board's regular January meeting has been pushed up to the 8th.",
            "School board's regular January meeting",
        ),
        ("The quiz clashes with the match, so we're holding it on 20 January.", "Quiz"),
    ],
)
def test_a_name_is_whole(text: str, title: str) -> None:
    """No comma of a number, date between commas, other clause or date inside it cuts it."""
    assert title in [sighting.title for sighting in reading_of(text).sightings]


def test_a_town_hall_is_a_meeting_or_a_building() -> None:
    """What happens at a building bears its own name."""
    (built,) = reading_of(
        "Free shower heads will be handed out in the Town Hall car park on Saturday, January 10."
    ).sightings
    (held,) = reading_of("The senator holds a town hall in Caldwell on 10 January.").sightings
    assert (built.title, held.title) == ("Free shower heads are handed out", "Town hall of the senator")


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "There will be three public hearings on the dam. The first is on 9 January, the last on 20 January.",
            ["Public hearing on the dam", "Public hearing on the dam"],
        ),
        ("Two of the four concerts are over. The remaining two are on 9 and 16 January.", ["Concert"] * 2),
        (
            "Two of the four strikes are off. The last two, on 9 and 13 January, still stand, the union said.",
            ["Strike", "Strike"],
        ),
        (
            "The crew will test the ramp at noon on Friday in the park; should that fail, another is due on 9 January.",
            ["Crew tests the ramp"] * 2,
        ),
    ],
)
def test_some_of_several_have_their_name(text: str, titles: list[str]) -> None:
    """ "The last two" are what the sentence before counts."""
    assert [s.title for s in reading_of(text).sightings] == titles


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The judge adjourned the inquest. It picks up again on 9 January.", "Inquest"),
        ("The mayor has signed the charter. It will be unveiled on 9 January.", "Charter is unveiled"),
        ("The queen's visit to Leeds will last a week. She opens the library on 9 January.", "Queen opens the library"),
        ("The ship was refitted. On 9 January it leaves for Lima.", "Ship leaves for Lima"),
        ('"Cold Harbour" has sold out in Hull. The play moves to Leeds on 9 January.', "Play: Cold Harbour"),
        (
            "The ministers left the oil where it was. They next sit down together on 9 January.",
            "Talks of the ministers",
        ),
        ("The debate was moved because of the flood. Candidates now meet on 9 January at 7pm.", "Debate of Candidates"),
        ("Swimmers from both clubs exchange flags on 9 January.", "Swimmers from both clubs exchange flags"),
        ("The new wing's first lodger moves in on 9 January.", "New wing's first lodger moves"),
    ],
)
def test_it_is_no_person_and_he_no_event(text: str, title: str) -> None:
    """A pronoun stands for what it can stand for, and "the play" for the title in quotes before it."""
    assert [s.title for s in reading_of(text).sightings] == [title]


@pytest.mark.parametrize(
    "text",
    [
        "Members of the jury closed their case on Friday morning.",
        "The abbot read the letter on Thursday.",
        "Annual fees fell due on 1 January.",
        "The final dividend of 12 cents will be paid on 4 February to members on the register on 20 January.",
        "We are hiring for two posts starting on 1 February.",
        "No parking on the green after 9 January.",
    ],
)
def test_what_is_over_paid_or_a_condition_is_no_event(text: str) -> None:
    """Verbs whose past looks like their present, dividends, and the first day of a job."""
    assert not reading_of(text).sightings


@pytest.mark.parametrize(
    ("text", "title", "on"),
    [
        ("Entries received after 9 January will not be accepted.", "Deadline for entries", "2026-01-09"),
        (
            "Postal votes that come in after noon on 9 January cannot be counted.",
            "Deadline for postal votes",
            "2026-01-09",
        ),
        ("Forms which reach us after the 9th are too late for the draw.", "Deadline for forms", "2026-01-09"),
        ("The keys come back to the office by 9 January.", "Deadline for keys", "2026-01-09"),
        ("Contractors must register by 9 January.", "Deadline for registration of contractors", "2026-01-09"),
        ("Votes can be handed to any steward up to noon on 9 January.", "Deadline for votes", "2026-01-09"),
        (
            "Proposals are invited for a mural. Send a sketch and a budget to the clerk by 9 January.",
            "Deadline for proposals",
            "2026-01-09",
        ),
        (
            "The bank needs a copy of the lease. It must reach the branch by 9 January.",
            "Deadline for copy of the lease",
            "2026-01-09",
        ),
        (
            "Bids for the engines were to be in by Friday. The court has given firms another week, until 9 January.",
            "Deadline for bids for the engines",
            "2026-01-09",
        ),
    ],
)
def test_a_limit_is_told_in_many_ways(text: str, title: str, on: str) -> None:
    """By what comes too late, by what goes back, by who must do it, by what was asked for before."""
    found = {(s.title, str(first_day(s.when))) for s in reading_of(text).sightings if s.kind is Kind.DEADLINE}
    assert (title, on) in found


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("The choir was to sing at the minster on 9 January but will not now appear.", ["Choir sing at the minster"]),
        (
            "Both the fair and the dance have been called off. The club had planned them for 9 January.",
            ["Fair", "Dance"],
        ),
    ],
)
def test_what_was_planned_and_will_not_be_is_called_off(text: str, titles: list[str]) -> None:
    """A plan of the past that is denied behind "but", and one of which the sentence before says so."""
    found = reading_of(text).sightings
    assert [s.title.split(" of ")[0] for s in found] == titles
    assert {s.status for s in found} == {Status.CANCELLED}
