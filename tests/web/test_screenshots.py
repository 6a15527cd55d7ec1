"""The pictures of our pages: there is one of each in each size, and none is heavy."""

import re

from PIL import Image

from tests.service import ROOT
from tests.web.screenshots import FOLDER, LARGEST, PAGES, SIZES


def test_each_is_there_and_light() -> None:
    """Each picture is as large as its window, and small enough for the README."""
    for page in PAGES:
        for size, window in SIZES.items():
            path = FOLDER / f"{page.__name__}-{size}.png"
            assert path.stat().st_size < LARGEST, path
            assert Image.open(path).size == tuple(2 * side for side in window)


def test_the_readme_shows_two() -> None:
    """The README's pictures are there, and say in words what they show."""
    shown = re.findall(r'<img src="([^"]+)"[^>]* alt="[^"]{40,}"', (ROOT / "README.md").read_text("utf-8"))
    assert len(shown) == 2
    assert all((ROOT / path).is_file() for path in shown)
