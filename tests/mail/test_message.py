"""Messages, octet by octet."""

import quopri
import re
from email import message_from_bytes, policy
from email.message import EmailMessage

from hypothesis import example, given
from hypothesis import strategies as st

from calfeed.mail.message import Part, folded, header, message, one_line, quoted, subject_of

any_text = st.text(alphabet=st.characters(), max_size=300)


@given(any_text)
def test_a_header_cannot_be_broken_out_of(text: str) -> None:
    """Whatever a title holds, it stays within its header, and short lines stay short."""
    octets = header("Subject", text)
    lines = octets.split(b"\r\n")
    assert all(line.startswith(b" ") for line in lines[1:])
    assert not re.search(rb"[\r\n]", b"".join(lines))
    assert octets.isascii()
    assert all(len(line) <= 998 for line in lines)
    parsed = message_from_bytes(octets + b"\r\n\r\n", policy=policy.default)
    assert parsed.keys() == ["Subject"]
    assert not parsed.get_payload()


@given(st.text(alphabet=st.characters(exclude_categories=("Cc", "Cs", "Cf", "Zl", "Zp", "Co", "Cn")), max_size=200))
def test_a_subject_reads_as_it_was(text: str) -> None:
    """A mail program shows the words of the subject, in any language."""
    octets = header("Subject", text) + b"\r\n\r\n"
    assert "".join(subject_of(octets).split()) == "".join(one_line(text).split())


def test_encoded_words_keep_to_their_length() -> None:
    """Encoded words are at most 75 characters, their lines 76 (RFC 2047, 2)."""
    lines = header("Subject", "Зустріч начальників генеральних штабів " * 6).split(b"\r\n")
    assert len(lines) > 2
    assert all(len(line) <= 76 for line in lines)
    assert all(len(word) <= 75 for line in lines for word in line.split())


def test_a_long_unsubscribe_link_is_left_alone() -> None:
    """A List-Unsubscribe longer than a line is neither folded nor encoded, or one-click is dead."""
    link = f"<https://{'a' * 200}.example/unsubscribe/{'b' * 43}>"
    assert header("List-Unsubscribe", link) == f"List-Unsubscribe: {link}".encode()


@example("\r\x85")
@given(st.text(alphabet=st.characters(exclude_categories=("Cs",)), max_size=500))
def test_parts_arrive_as_they_were(text: str) -> None:
    """A part's lines stay within 76 octets and decode to the same text; boundaries can't be forged."""
    body = "\n".join(text.splitlines())
    octets = message([("Subject", "x")], "<id@x>", [Part("text/plain; charset=utf-8", body.encode())])
    assert all(len(line) <= 76 for line in octets.split(b"\r\n") if b"boundary" not in line)
    parsed = message_from_bytes(octets, policy=policy.default)
    [part] = parsed.iter_parts()
    assert isinstance(part, EmailMessage)
    assert part.get_content().rstrip("\r\n").splitlines() == body.rstrip("\n").splitlines()
    assert not parsed.defects


def test_equal_arguments_equal_octets() -> None:
    """The same message is the same octets, so that a repeat can be known for one."""
    parts = [Part("text/plain; charset=utf-8", b"tea\r\n"), Part("text/html; charset=utf-8", b"<p>tea")]
    assert message([("A", "b")], "<1@x>", parts) == message([("A", "b")], "<1@x>", parts)


def test_blanks_at_the_end_of_a_full_line() -> None:
    """A line that has to end with an encoded blank stays within 76 octets too, and reads as it was."""
    for length in range(60, 160):
        octets = quoted(b"x" * length + b" \r\ny\t\r\n")
        assert all(len(line) <= 76 for line in octets.split(b"\r\n"))
        assert quopri.decodestring(octets) == b"x" * length + b" \r\ny\t\r\n"


def test_long_lines_of_text() -> None:
    """Words go on below the beginning of what they tell, links and short lines stay as they are."""
    text = f"Who:   {'Ada Lovelace, ' * 9}Bob\nsee https://example.org/{'a' * 90}\n-- \nshort\n"
    assert folded(text).split("\n") == [
        f"Who:   {'Ada Lovelace, ' * 4}Ada Lovelace,",
        f"       {'Ada Lovelace, ' * 4}Bob",
        "see",
        f"https://example.org/{'a' * 90}",
        "-- ",
        "short",
        "",
    ]


def test_line_ends() -> None:
    """Every line ends with CRLF, whatever ended it before."""
    assert quoted(b"a\nb\r\nc") == b"a\r\nb\r\nc"
