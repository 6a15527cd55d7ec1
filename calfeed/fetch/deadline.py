"""Ends connections on time, however slowly the other side sends."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress


@contextmanager
def hung_up(connection: socket.socket, deadline: float) -> Iterator[None]:
    """Ends the connection afterwards, and in any case at the deadline (`time.monotonic`).

    A socket's own timeout begins anew at each octet that arrives. This works on a second handle of the same
    connection, so that TLS may take over the first one meanwhile.
    """
    with connection.dup() as handle:

        def hang_up() -> None:
            with suppress(OSError):
                handle.shutdown(socket.SHUT_RDWR)

        timer = threading.Timer(max(deadline - time.monotonic(), 0), hang_up)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            timer.join()
            hang_up()
