"""Why a date is no event."""

from datetime import date

import pytest

from calfeed.model.meeting import Kind, Status
from calfeed.model.when import AllDay, Timed, first_day
from tests.grammar.documents import reading_of


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("The council met on 14 December.", "past"),
        ("He was visiting a factory on 1 January.", "reported as under way"),
        ("It could be held on 15 January, if at all.", "hypothetical"),
        ("The permit is valid until 15 January.", "a validity range"),
        ("The council will meet on 31 February.", "no such date, or no year to place it in"),
        ("Embargoed until 15 January.", "embargo"),
        ("The weather will be fine on 15 January.", "no event named"),
    ],
)
def test_a_date_that_is_no_event_says_why(text: str, reason: str) -> None:
    """Every date that was read and left out has its reason."""
    reading = reading_of(text)
    assert reading.sightings == ()
    assert [entry.reason for entry in reading.skipped] == [reason]


@pytest.mark.parametrize(
    ("text", "announced"),
    [
        ("The witness has been given Monday for a second hearing.", True),
        ("The court has been sitting in a second hearing on Monday.", False),
        ("The holders will get a second say, after the court on 5 January gave leave for a hearing.", False),
        ("The seats are set for the vote on 15 January, after the writ was moved in the house.", True),
        ("It was to have been held on 6 November 1956, but the ceremony was cancelled.", False),
        ("The dividend is payable on 12 June to holders of record on 29 May.", False),
        ("My flight for the talk is booked: I land on Monday and leave on Friday.", False),
        ("Whether you come to us on 6 January or 7 January is up to you.", False),
        ("A lecture to be given each year will bear her name.", False),
        ("Ring Ann for the talk (not Wednesdays).", False),
        ("The choir has sung there since May, and this Saturday (10 January) it will host a concert.", True),
        ("The bridge has been shut since the flood on 10 January.", False),
        ("The job fair that the mayor opened last time, in Hall 2 on 20 January, will be open to all.", True),
        ("The court heard the appeal for two days and posted it to 12 January for orders.", True),
        ("He was jailed for the robbery on 12 January.", False),
        ("The annual bird count is on the first weekend of March.", True),
        ("Expect a decision on the grant in the first week of March.", True),
        ("Prices rose in the first week of March.", False),
        ("The rate was cut to 2 per cent from 1 January last in some parishes.", False),
    ],
)
def test_only_what_lies_ahead_is_announced(text: str, announced: bool) -> None:
    """The present perfect with a date looks ahead; a date beside a verb of the past, a payment or an old plan don't."""
    assert bool(reading_of(text).sightings) is announced


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The expo runs from 4 to 6 May. She will give a keynote on Day 2.", "2026-05-05"),
        ("The fair runs from 4 to 6 May. A concert will be held on the closing day.", "2026-05-06"),
        ("The AGM is on 26 March. A briefing will be held 14 days before the AGM.", "2026-03-12"),
        ("The meeting is on 26 March. Tickets were sold on 3 May 2019. A party follows the next day.", "2026-03-27"),
        ("They reported by 10am on Tuesday 10 March to the meeting.", "2026-03-10"),
    ],
)
def test_days_that_the_text_counts(text: str, day: str) -> None:
    """Days count from the event of several days, the event named beside them, or the last day that is not long gone."""
    days = [s.when.first if isinstance(s.when, AllDay) else s.when.start.date() for s in reading_of(text).sightings]
    assert date.fromisoformat(day) in days


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The council has until the end of March to answer the ombudsman.", "2026-03-31"),
        ("The court gave the airline until the end of next week to pay.", "2026-01-09"),
        ("The landlord has until the end of Monday to hand over the keys.", "2026-01-05"),
        ("The AGM is on 26 March at 10am. Proxies close 48 hours earlier.", "2026-03-24"),
        ("The vote is on 26 March. Proxy forms are due 72 hours before that.", "2026-03-23"),
    ],
)
def test_the_last_day_on_which_something_can_be_done(text: str, day: str) -> None:
    """The end of a month is its last day, that of a week its Friday, and 48 hours are two days."""
    found = [str(first_day(s.when)) for s in reading_of(text).sightings if s.kind is Kind.DEADLINE]
    assert found == [day]


@pytest.mark.parametrize(
    "text",
    [
        "The exhibition runs until the end of March.",
        "Campaigning has to end 24 hours before the poll.",
        "From 1 March until the end of April the bridge is narrow.",
    ],
)
def test_the_end_of_a_span_that_nobody_has_to_meet(text: str) -> None:
    """What only lasts until the end of a month is not due then."""
    assert not any(s.kind is Kind.DEADLINE for s in reading_of(text).sightings)


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("What is on:\n- Tue 13 January: no meeting of the audit committee, it was listed by mistake\n", "audit"),
        ("Fri 16 January   No rehearsal (the hall is let)\n", "rehearsal"),
    ],
)
def test_a_line_that_denies_an_event_calls_it_off(text: str, missing: str) -> None:
    """What a line under its day says there is none of was expected then."""
    found = [s for s in reading_of(text).sightings if missing in s.title.lower()]
    assert [s.status for s in found] == [Status.CANCELLED]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Раду скликали на 15 січня: сесія буде відкритою.", ["2026-01-15"]),  # the past sets a day to come
        ("Якщо грошей не буде до 15 січня, люди погрожують страйком.", []),
        ("Прийом заявок триває до 15 січня.", ["2026-01-15"]),
        ("Виставка триватиме до 15 січня.", []),
        ("Бібліотека не працюватиме 15 січня, санітарний день.", ["2026-01-15"]),
        ("Бібліотека не працює щопонеділка, це санітарний день.", []),
        ("Каса працює щосереди з 9:00 до 12:00.", []),
        ("Особистий прийом голова веде щосереди з 9:00 до 12:00.", ["2026-01-07"]),
        ("15 січня води не буде: міняємо засув.", ["2026-01-15"]),
    ],
)
def test_what_ukrainian_announces(text: str, days: list[str]) -> None:
    """ "For" a day plans even in the past; conditions, last days of what is on and opening hours announce nothing."""
    assert [f"{first_day(s.when)}" for s in reading_of(text).sightings] == days


@pytest.mark.parametrize(
    "text",
    [
        "Inductions: Thu 15, Fri 16 & Sat 17 January, all at 10.30am.",
        "Inductions are on Thu 15, Fri 16 and Sat 17 January, all at 10.30am.",
    ],
)
def test_days_that_are_each_an_event(text: str) -> None:
    """Days in a row are one event, unless the words behind them give each its hour."""
    assert len(reading_of(text).sightings) == 3


def test_an_event_itself() -> None:
    """ "Itself" is no part of a name and hides none."""
    (sighting,) = reading_of("The concert itself is on 20 January in the hall.").sightings
    assert sighting.title == "Concert in the hall"


@pytest.mark.parametrize(
    "exception", ["Half-term doesn't count: no singing on 19 January.", "None on 19 January either."]
)
def test_an_exception_by_the_days_of_a_series(exception: str) -> None:
    """A day denied that a series would fall on is an exception of it."""
    reading = reading_of(f"The choir will meet every Monday from 12 January to 23 March at 8pm. {exception}")
    (sighting,) = reading.sightings
    assert isinstance(sighting.when, Timed)
    assert (str(sighting.when.start)[:16], sighting.excluded) == ("2026-01-12 20:00", (date(2026, 1, 19),))


@pytest.mark.parametrize(
    "text",
    [
        "A £60m loan for the line matures on 30 March.",
        "The present agreement with the port runs until 31 March.",
        "The minister's term ends on 15 March.",
        "Green permits from last year will be accepted until 31 March.",
        "The price of a day ticket is frozen until 1 March.",
        "The captain, who will turn 35 in July, lifted the cup.",
        "Heavy rain is forecast to reach the coast by Wednesday.",
        "A summit on 9 May would be a miracle.",
        "Der Vertrag mit dem Bauträger läuft am 31. März aus.",
        "Die Amtszeit der Vorständin endet am 31. März.",
        "Son bail court jusqu'au 31 août.",
        "Le prix du pain est garanti jusqu'au 30 juin.",
        "La météo prévoit de la pluie jusqu'à jeudi.",
        "Los contratos firmados en julio vencen el 30 de junio.",
        "El mandato de la presidenta termina el 3 de marzo.",
        "Договір із підрядником спливає 15 лютого.",
        "Повноваження голови ради завершуються 15 лютого.",
    ],
)
def test_terms_prices_ages_and_weather_announce_nothing(text: str) -> None:
    """When a contract, a term or a price runs out, what age one reaches and what the weather may do are no events."""
    assert reading_of(text).sightings == ()


@pytest.mark.parametrize(
    "text",
    [
        "The ballot on the contract will be held on 30 March.",
        "The agreement will be signed in Geneva on 31 March.",
        "The hearing on the permit is on 31 March.",
        "The summer term ends with a concert on 31 March.",
    ],
)
def test_what_is_about_a_contract_or_a_term_is_announced(text: str) -> None:
    """An event that a contract, a permit or a term is named in is not its end."""
    assert len(reading_of(text).sightings) == 1


@pytest.mark.parametrize(
    ("text", "announced"),
    [
        ("If you move on 10 March, the old permit is cancelled.", False),
        ("A permit that starts on 10 March, for example, ends in a year.", False),
        ("Wenn Sie am 10. März umziehen, beginnt eine neue Frist.", False),
        ("S'il neige le 10 mars, la route sera fermée.", False),
        ("Si llueve el 10 de marzo, no se riega.", False),
        ("If you come to the annual meeting on 10 March, bring a chair.", True),
        ("A hearing fixed for 3 February had been adjourned when a witness fell ill.", False),
        ("A hearing fixed for 3 February will be adjourned.", True),
        ("Zone B: daily, 9am to 9pm, from 1 April to 30 September.", False),
        ("Am 1. März tritt das neue Wärmegesetz in Kraft.", False),
        ("Im Oktober wird die Genossenschaft hundert Jahre alt.", False),
    ],
)
def test_conditions_old_plans_hours_and_laws_announce_nothing(text: str, announced: bool) -> None:
    """A day in a condition or an example, of a plan in the past perfect, of daily hours or of a law is no event's."""
    assert bool(reading_of(text).sightings) is announced


@pytest.mark.parametrize(
    "text",
    [
        "En diez días pasaron por las casetas unas 112.000 personas.",
        "За два тижні виставку оглянули дев'ять тисяч людей.",
        "In three days some 4,000 people visited the fair.",
        "La bodega abre al público de martes a sábado, de 10 a 14 horas.",
        "The shop opens Monday to Saturday from 10am to 4pm.",
    ],
)
def test_how_long_it_took_and_when_it_is_open_announces_nothing(text: str) -> None:
    """ "In ten days" beside a verb of the past is how long it took; most of a week with hours is when it is open."""
    assert reading_of(text).sightings == ()


def test_a_day_that_is_only_a_reason() -> None:
    """Why a date was moved is no event."""
    text = "The regatta is moved from 10 January to 11 January because the lake is closed on the Friday."
    reading = reading_of(text)
    assert [str(first_day(s.when)) for s in reading.sightings] == ["2026-01-11"]
    assert "only the reason for another day" in [entry.reason for entry in reading.skipped]


@pytest.mark.parametrize(
    "text",
    [
        "The friendly was due on Tuesday. It's off until September.",
        "The hearing, which was going to be held on 19 February, won't be until September now.",
        "The inquest has been put off until September.",
    ],
)
def test_what_is_put_off_to_a_month_has_a_window(text: str) -> None:
    """A month behind a verb of moving is a window."""
    (sighting,) = reading_of(text).sightings
    assert str(first_day(sighting.when)) == "2026-09-01"


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("The talks have been put off until the second quarter.", "2026-04-01"),
        ("Two town hall debates are planned by the college in the first week of November.", "2026-11-01"),
        ("Half-year results are due in the second half of August.", "2026-08-17"),
        ("The new swimming baths will open this spring.", "2026-03-01"),
        ("The club set aside 400 pounds in the third quarter, and a ruling is expected.", None),
        ("The forms are due by the first week of November.", None),
        ("The crews will race at seven lakes this summer.", None),
    ],
)
def test_spans_in_which_something_is_planned(text: str, starts: str | None) -> None:
    """A quarter, a season ahead, and what is planned or due in a span are windows; what only goes on then is none."""
    assert [str(first_day(s.when)) for s in reading_of(text).sightings] == ([starts] if starts else [])
