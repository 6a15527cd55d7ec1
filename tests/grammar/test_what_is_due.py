"""What a deadline is called that only says what to send, to whom, or what stops."""

import pytest

from calfeed.model.when import first_day
from tests.grammar.documents import reading_of

WRITTEN = "2027-01-04"


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("How to apply\n\nSend one portfolio (max. 20 MB) to jobs@kiln.example before noon on 26 February.\n", "apply"),
        ("To enter, upload a film of up to eight minutes to otter.example by 26 February, 6pm.\n", "enter"),
        ("Media accreditation\n\nPlease e-mail a scan of your press card by 26 February.\n", "accreditation"),
        ("If you would like to volunteer, please fill in the form on our site by 26 February.\n", "volunteer"),
        ("Orders for seed potatoes to Gwen before 26 February.\n", "potatoes"),
        ("Cake orders to Bridget by 26 February, please.\n", "Cake"),
        ("Names and car registration, please, to press@quay.example by noon on 26 February.\n", "names"),
        ("Names and plate numbers have to be with Public Affairs by 26 February.\n", "names"),
        ("The caterers need final numbers by 26 February.\n", "numbers"),
        ("The council wants comments on the draft plan by 26 February.\n", "comments"),
        ("We will stop accepting manuscripts on 26 February.\n", "manuscripts"),
        ("The box office stops selling season tickets at 5pm on 26 February.\n", "season tickets"),
        ("Advance booking for the summer camps stops on 26 February.\n", "booking"),
        ("Seats can still be exchanged up to 26 February.\n", "seats"),
    ],
)
def test_a_deadline_is_called_after_what_is_due(text: str, due: str) -> None:
    """Its name says what for, by the words in front, the heading above or what is handed in."""
    (found,) = reading_of(text, written=WRITTEN).sightings
    assert str(first_day(found.when)) == "2027-02-26"
    assert found.title.startswith("Deadline ")
    assert due.lower() in found.title.lower()


@pytest.mark.parametrize(
    "text",
    [
        "The valley needs rain by April, farmers say.\n",
        "The company stopped selling petrol cars on 1 December.\n",
        "Visitors to the tower by 31 December numbered 40,000.\n",
        "The bridge needs repairs, and engineers had looked at it by 3 December.\n",
    ],
)
def test_a_need_or_a_stop_without_a_limit_is_none(text: str) -> None:
    """Nothing can be handed in."""
    assert not reading_of(text, written=WRITTEN).sightings
