"""Encrypted connections, as this machine trusts them."""

import ssl
from functools import cache


@cache
def default_context() -> ssl.SSLContext:
    """What this machine trusts; made once, for it reads all certificates."""
    return ssl.create_default_context()


def what_failed(error: ssl.SSLError) -> str:
    """Why there is no encrypted connection, for people."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"its certificate is not valid ({error.verify_message}); nobody could tell who answers"
    return f"no encrypted connection ({error.reason or 'broken off'})"
