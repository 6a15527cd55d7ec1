"""The files of a folder that are new or changed since the last look."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from stat import S_ISDIR

from calfeed.errors import FetchError
from calfeed.fetch.refused import Refused

SETTLED = timedelta(seconds=2)  # a file that changed more recently may still be being written


@dataclass(frozen=True, slots=True)
class FolderState:
    """What was seen of each file by its name, size and time of change; plain text, to be kept."""

    files: Mapping[str, str] = field(default_factory=dict)


def new_files(
    folder: Path, state: FolderState, now: datetime
) -> tuple[tuple[Path, ...], tuple[Refused, ...], FolderState]:
    """The files to read, by name, those that are not taken, and what to remember; FetchError without the folder.

    Each file is named once, and again when it has changed. Hidden files and folders in the folder are left alone.
    """
    found: list[Path] = []
    refused: list[Refused] = []
    seen: dict[str, str] = {}
    for path in _visible(folder):
        try:
            status = path.stat()
        except OSError:  # it went away, or the link leads nowhere
            continue
        if S_ISDIR(status.st_mode):
            continue
        name = path.name if path.name.isprintable() else ascii(path.name)
        before = state.files.get(name)
        if abs(now.timestamp() - status.st_mtime) < SETTLED.total_seconds():
            seen |= {name: before} if before else {}
            continue
        seen[name] = f"{status.st_size} {status.st_mtime_ns}"
        if seen[name] == before:
            continue
        if reason := _why_not(path, folder):
            refused.append(Refused(name, reason))
        else:
            found.append(path)
    return tuple(found), tuple(refused), FolderState(seen)


def _visible(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except FileNotFoundError:
        raise FetchError(f"{folder}: no such folder; check its name") from None
    except OSError as error:
        raise FetchError(f"{folder}: can't be read ({(error.strerror or str(error)).lower()})") from None


def _why_not(path: Path, folder: Path) -> str:
    if not path.resolve().is_relative_to(folder.resolve()):
        return "is a link that leads out of the folder; put the file itself there"
    if not path.is_file():
        return "is not a regular file; put a file there"
    if not path.name.isprintable():
        return "has a name that can't be shown; rename it"
    return ""
