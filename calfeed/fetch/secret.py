"""Reads a mailbox's password from where its source says it is."""

import os
from pathlib import Path

from calfeed.errors import FetchError
from calfeed.model.source import Source


def password(source: Source) -> str:
    """The password, which nothing keeps; FetchError if the file or the environment variable doesn't hold one."""
    if source.secret_variable:
        found = os.environ.get(source.secret_variable, "")
        where = f"the environment variable {source.secret_variable}"
    else:
        where = f"the file {source.secret_file}"
        try:
            found = Path(source.secret_file).expanduser().read_text("utf-8").strip()
        except (OSError, ValueError) as wrong:
            raise FetchError(f"{where} can't be read ({getattr(wrong, 'strerror', None) or wrong})") from None
    if not found:
        raise FetchError(f"{where} is empty; put the mailbox's password there")
    return found
