import pytest
from flask.testing import FlaskClient

from calfeed.usecases.zones import zones
from calfeed.web.regions import by_region


@pytest.mark.parametrize(
    ("language", "region", "kyiv", "knox"),
    [
        ("en", "Europe", "Kyiv", "Indiana – Knox"),
        ("uk", "Європа", "Київ", "Нокс, Індіана"),
        ("de", "Europa", "Kiew", "Knox, Indiana"),
    ],
)
def test_cities_have_their_names_in_the_language_of_the_page(
    client: FlaskClient, language: str, region: str, kyiv: str, knox: str
) -> None:
    """A state stands in front of its city where the name does not tell it."""
    with client.application.test_request_context(f"/?lang={language}"):
        found = by_region()
    labels = {name: label for places in found.values() for name, label in places}
    assert ("Europe/Kyiv", kyiv) in found[region]
    assert labels["America/Indiana/Knox"] == knox
    assert labels.keys() <= zones()
    assert len(labels) > 400


def test_cities_stand_in_the_order_of_the_alphabet(client: FlaskClient) -> None:
    """In Ukrainian, І behind З and not behind Я; accents count for nothing in German."""
    with client.application.test_request_context("/?lang=uk"):
        asia = [label for _, label in by_region()["Азія"] if not label.isascii()]
    assert asia.index("Єкатеринбург") < asia.index("Єреван") < asia.index("Карачі") < asia.index("Якутськ")
    with client.application.test_request_context("/?lang=de"):
        europe = [label for _, label in by_region()["Europa"]]
    assert europe.index("Skopje") < europe.index("Zürich") == len(europe) - 1
