"""Connections that end on time."""

import socket
import threading
import time

from calfeed.fetch.deadline import hung_up


def test_at_the_deadline() -> None:
    """At the deadline, whoever waits for octets gets the end of the connection, however many came before."""
    here, there = socket.socketpair()
    with here, there:
        began = time.monotonic()
        with hung_up(here, began + 0.3):
            there.sendall(b"x")
            assert here.recv(1) == b"x"
            assert here.recv(1) == b""
        assert 0.2 < time.monotonic() - began < 5


def test_afterwards() -> None:
    """Afterwards the connection is ended, even where somebody still holds it, and nothing keeps on waiting."""
    here, there = socket.socketpair()
    with here, there, here.makefile("rb"):
        with hung_up(here, time.monotonic() + 60):
            pass
        assert there.recv(1) == b""
    assert not [thread for thread in threading.enumerate() if isinstance(thread, threading.Timer)]


def test_a_deadline_that_has_passed() -> None:
    """A deadline in the past ends the connection at once."""
    here, there = socket.socketpair()
    with here, there, hung_up(here, time.monotonic() - 1):
        assert here.recv(1) == b""
