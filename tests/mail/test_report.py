"""What mail that comes back says."""

import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfeed.mail.report import Report, report_from
from tests.mail.reports import COMPLAINT, EXCHANGE, EXIM, POSTFIX, SERVERS, a_report

AUTO_REPLY = b"""From: ada@example.org\r
To: bounce@calfeed.test\r
Auto-Submitted: auto-replied\r
Precedence: bulk\r
Subject: Out of office: Status: 5.1.1\r
\r
Action: failed\r
Status: 5.1.1\r
"""


@pytest.mark.parametrize("server", SERVERS)
def test_of_each_server(server: str) -> None:
    """The code, the words and the address that it came to are found in the reports of three servers."""
    report = report_from(a_report("bounce+1@calfeed.test", template=SERVERS[server]))
    assert report is not None
    assert report.status == "5.1.1 smtp; 550 5.1.1 no such user".replace("; ", ";" if server == "exchange" else "; ")
    assert "bounce+1@calfeed.test" in report.sent_to
    assert "Message-ID: <1@calfeed.test>" in report.returned
    assert not report.is_complaint


@pytest.mark.parametrize(
    ("action", "status"),
    [
        ("delayed", "4.4.1"),
        ("delayed", "5.1.1"),
        ("failed", "4.4.7"),
        ("delivered", "2.0.0"),
        ("relayed", "2.0.0"),
        ("expanded", "2.0.0"),
        ("failed", ""),
        ("failed", "5"),
        ("failed", "555"),
        ("failed", "5.1.1000000"),
        ("", "5.1.1"),
    ],
)
def test_what_is_no_failure_for_good(action: str, status: str) -> None:
    """A delay, a success, or a code that can't be read is no failure."""
    report = report_from(a_report(action=action, status=status))
    assert report is not None
    assert report.status == ""


def test_complaint() -> None:
    """A complaint is one, and shows the link of the mail that it is about; other feedback is none."""
    report = report_from(a_report(template=COMPLAINT, action="abuse", link="https://calfeed.test/unsubscribe/secret"))
    assert report is not None
    assert report.is_complaint
    assert "List-Unsubscribe: <https://calfeed.test/unsubscribe/secret>" in report.returned
    other = report_from(a_report(template=COMPLAINT, action="not-spam"))
    assert other is not None
    assert not other.is_complaint


@pytest.mark.parametrize(
    "octets",
    [
        b"",
        b"\r\n",
        AUTO_REPLY,
        b"Subject: hello\r\n\r\nhello\r\n",
        b"Content-Type: multipart/report; boundary=x\r\n\r\n",
        b"Content-Type: multipart/report; boundary=x\r\n\r\n--x\r\nContent-Type: message/delivery-status\r\n",
        a_report().replace(b"multipart/report", b"multipart/mixed"),
        a_report().replace(b"message/delivery-status", b"text/plain"),
    ],
)
def test_what_is_no_report(octets: bytes) -> None:
    """Answers of people and their programs, newsletters and fragments fail nobody."""
    report = report_from(octets)
    assert report is None or not report.status


@pytest.mark.parametrize("template", [POSTFIX, EXIM, EXCHANGE, COMPLAINT])
def test_cut_anywhere(template: str) -> None:
    """A report that ends early says less, or nothing."""
    whole = a_report(template=template)
    for length in range(0, len(whole), 7):
        assert isinstance(report_from(whole[:length]), Report | None)


@given(st.binary(max_size=600), st.sampled_from([POSTFIX, EXIM, EXCHANGE, COMPLAINT]), st.integers(0, 2_000))
def test_anything_inside(octets: bytes, template: str, at: int) -> None:
    """Octets of any kind in the middle of a report raise nothing."""
    whole = a_report(template=template)
    assert isinstance(report_from(whole[:at] + octets + whole[at:]), Report | None)


def test_hostile_shapes_take_no_time() -> None:
    """As much as is ever read of one mail, in the worst shapes: nested parts, many parts, headers and blocks."""
    nested = b"".join(b"Content-Type: multipart/report; boundary=%d\r\n\r\n--%d\r\n" % (n, n) for n in range(1_900))
    shapes = [
        nested,
        b"Content-Type: multipart/report; boundary=x\r\n\r\n" + b"--x\r\n\r\n" * 14_000,
        b"To: a\r\n" * 14_000 + a_report(),
        b"To: " + b"(" * 99_000 + b"\r\n" + a_report(),
        a_report().replace(b"Action: failed", b"Action: delayed\r\n\r\n" * 4_000),
        a_report(words="5" * 90_000),
        b"Content-Type: multipart/report;" + b" a=b;" * 19_000 + b"\r\n\r\n",
    ]
    for shape in shapes:
        began = time.monotonic()
        with suppress(RecursionError):  # whoever reads it goes on
            report_from(shape[:100_000])
        assert time.monotonic() - began < 5
