"""The marks of Markdown and stray HTML in plain text."""

import pytest

from calfeed.reading.markdown import unmarked


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("The **talk** is on _5 May_.", "The talk is on 5 May."),
        ("***Doors:*** 7pm", "Doors: 7pm"),
        ("in the [village hall](https://example.org/hall?a=b_c) at 7", "in the village hall at 7"),
        ('[Zoom](https://zoom.example/j/1 "join us"){:target="_blank"}', "Zoom"),
        ("![poster](/img/poster.png)\nFete", "\nFete"),
        ("[![poster](/img/p.png)](https://example.org)", ""),
        ("see [the minutes][1] for more", "see the minutes for more"),
        ("until <mark>12 May</mark>, <span class='caps'>ABC</span>&nbsp;hall", "until 12 May, ABC hall"),
        ("Saturday 5 May<br />\nTown hall<br>7 pm", "Saturday 5 May\nTown hall\n7 pm"),
        ("<https://example.org/a>", "https://example.org/a"),
        ("l&#8217;été &amp; l'hiver", "l’été & l'hiver"),
        ('{{< lead class="x" >}}Open day{{< /lead >}} {% include a.html %}', "Open day "),
        ("on <del>3 May</del> <s>4 May</s> 10 May", "on ~~3 May~~ ~~4 May~~ 10 May"),
        ("<!-- draft --><b>5 May</b><!-- end", "5 May<!-- end"),
        ("`5 May` at 7\\_8", "5 May at 7_8"),
    ],
)
def test_words_stay_and_marks_go(text: str, read: str) -> None:
    assert unmarked(text) == read


@pytest.mark.parametrize(
    "text",
    [
        "* a list\n* of two",
        "Brooklyn *\n\n* no support act",
        "5 * 3 * 2 is 30",
        "name_of_file.txt and other_name.txt",
        "Name: ______ Date: ______",
        "~~3 May~~ 10 May",
        "the hall [1](see below) and [2]",
        "mail <ann@example.org>, R&D; a < b > c",
        "| 7 pm | Talk |\n|---|---|",
    ],
)
def test_what_is_no_mark_stays(text: str) -> None:
    assert unmarked(text) == text


def test_a_hostile_text_takes_no_time() -> None:
    for part in ("[", "](", "**a", "<!--", "{{", "_a ", "&", "<a ", "![", "`a"):
        unmarked(part * 100_000)


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
