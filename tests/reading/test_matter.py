import pytest

from calfeed.reading.markdown import unmarked
from calfeed.reading.matter import without_matter

BODY = "We meet on Tuesday at 7 pm.\n\nAll welcome.\n"
FENCED = f"""---
layout: post
title: "Minutes of the \\"old\\" choir: a reading"
date: 2027-01-04 18:20:00 +0100
updated_at: 2027-01-05
author:
  name: Ann Lee
tags: [choir, readings]
categories:
  - news
description: >
  Three voices read
  what was sung
location: Long Room
---

{BODY}"""
NARROW = {
    "toml": ("+++\ntitle = 'Harbour walk'\ndate = 2027-01-04\ndraft = false\n+++\n\n", "date: 2027-01-04\n\n"),
    "bare": ("title: Harbour walk\ndate: 2027-01-04\ntags: walks\n\n", "date: 2027-01-04\n\n"),
    "folded": ("---\ntitle: >-\n  Harbour\n  walk\ncover: a.jpg\n---\n", ""),
    "dots": ("---\ntitle: Harbour walk\n...\n", ""),
    "quotes": ("---\ntitle: 'Harbour walk'\nvenue: 'The Pilot''s House'\n---\n", "venue: The Pilot's House\n\n"),
    "changed only": ("---\ntitle: Harbour walk\nupdated: 2027-01-04\n---\n", "updated: 2027-01-04\n\n"),
}


def test_title_date_and_place_stay() -> None:
    """Of the front matter of a post its title, when it was written and where it is stay, and what is below."""
    head = '# Minutes of the "old" choir: a reading\n\ndate: 2027-01-04 18:20:00 +0100\nlocation: Long Room\n\n'
    assert without_matter(FENCED) == head + BODY


@pytest.mark.parametrize("form", NARROW)
def test_forms(form: str) -> None:
    """Front matter has marks of several generators, and lines that go on below."""
    matter, telling = NARROW[form]
    assert without_matter(matter + BODY) == "# Harbour walk\n\n" + telling + BODY


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        f"---\n\n{BODY}---\n",
        f"---\nWe meet on Tuesday.\n---\n\n{BODY}",
        f"Title: Harbour walk\nDate: 4 January\n\n{BODY}",
        f"title: Harbour walk\n\n{BODY}",
        f"---\nlayout: post\ntags: walks\n---\n{BODY}",
        "---\ntitle: Harbour walk\ndate: 2027-01-04\n---\n",
        f"when: Tuesday\nwhere: the hall\n\n{BODY}",
        "",
    ],
)
def test_else_as_it_was(text: str) -> None:
    """A text without a title among its fields, without a body, or with another opening is as it was."""
    assert without_matter(text) == text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[![Poster](a.png)](https://example.org/a.png)On Friday we sing.", "On Friday we sing."),
        ('{% include box.html src="a.png"\n   title="Invitation" %}On Friday we sing.', "On Friday we sing."),
        ("**On Friday from 3\nto 6 pm we sing!**", "On Friday from 3\nto 6 pm we sing!"),
        (f"**{'We sing. ' * 60}Come!**", f"{'We sing. ' * 60}Come!"),
        ("**One\n\nTwo**", "**One\n\nTwo**"),
        ("*One\n*Two\n* Three", "*One\n*Two\n* Three"),
    ],
)
def test_marks_around_pictures_and_over_lines(text: str, words: str) -> None:
    """A picture that links leaves nothing, and what is stressed goes over the lines of a paragraph."""
    assert unmarked(text) == words
