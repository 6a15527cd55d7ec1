"""What hostile documents cost: each in a process of its own, with its time, its peak memory and how it ended."""

import multiprocessing
import resource
import time
from datetime import UTC, datetime
from multiprocessing.connection import Connection

from calfeed import grammar, reading
from calfeed.errors import CalfeedError
from calfeed.model.text import Announcement

DAYS = "on 5 May 2026 the council will meet in Lyon, and "
HOSTILE: dict[str, tuple[str, bytes]] = {
    "5 MB in one line": ("a.txt", b"word " * 1_000_000),
    "5 MB without a space": ("a.txt", b"a" * 5_000_000),
    "100 000 dates": ("a.txt", b"5 May 2026. " * 100_000),
    "20 000 dates in lines": ("a.txt", b"The council will meet on 5 May 2026.\n" * 20_000),
    "500 dates, no full stop": ("a.txt", DAYS.encode() * 400),
    "4 000 sentences": ("a.txt", b"The council will meet on 5 May 2026. " * 4_000),
    "nested quotes": ("a.txt", b"\n".join(b">" * n + b" On 5 May 2026 we meet" for n in range(1, 2_000))),
    "brackets": ("a.txt", b"(" * 100_000 + b"5 May 2026" + b")" * 100_000),
    "quotation marks": ("a.txt", "“".encode() * 60_000 + b" 5 May 2026"),
    "digits": ("a.txt", b"1" * 240_000),
    "digits and stops": ("a.txt", b"1." * 120_000),
    "digits and commas": ("a.txt", b"1, " * 80_000 + b"May"),
    "5 MB of scores": ("a.txt", b"1-1 " * 1_250_000),
    "scores": ("a.txt", b"1-1 " * 62_000),
    "scores in lines": ("a.txt", (b"1-1 " * 25 + b"\n") * 2_400),
    "scores with dashes": ("a.txt", "1–1 ".encode() * 62_000),
    "runs of figures": ("a.txt", b"1-1-1 " * 41_000),
    "hours without a day": ("a.txt", b"10 - 11 " * 31_000),
    "months before figures": ("a.txt", b"may-1-1 " * 31_000),
    "ordinals": ("a.txt", b"1st " * 60_000),
    "dashes": ("a.txt", b"-" * 240_000),
    "spaces": ("a.txt", b"5" + b" " * 240_000 + b"May 2026"),
    "tabs": ("a.txt", b"5 May\t" * 40_000),
    "capitals": ("a.txt", b"A" * 240_000),
    "names": ("a.txt", b"Aa Bb " * 40_000 + b"5 May 2026"),
    "'the' many times": ("a.txt", b"the " * 60_000),
    "'every' many times": ("a.txt", b"every " * 40_000),
    "colons": ("a.txt", b"12:" * 80_000),
    "combining marks": ("a.txt", ("e" + "\u0301" * 100_000).encode()),
    "lines of 'a|b'": ("a.txt", b"5 May 2026 | 10:00 | meeting\n" * 8_000),
    "headings": ("a.html", b"<h2>5 May 2026</h2><p>10:00 Meeting of the council</p>" * 5_000),
    "deep HTML": ("a.html", b"<div>" * 100_000 + b"5 May 2026" + b"</div>" * 100_000),
    "deep unclosed HTML": ("a.html", b"<b><i><a>" * 60_000 + b"5 May 2026"),
    "huge table": ("a.html", b"<table>" + b"<tr><td>5 May 2026<td>10:00<td>Meeting</tr>" * 20_000 + b"</table>"),
    "wide table": ("a.html", b"<table><tr>" + b"<td>5 May 2026" * 20_000 + b"</table>"),
    "colspan": ("a.html", b"<table><tr><td colspan=9999999 rowspan=9999999>5 May 2026</table>"),
    "attributes": ("a.html", b"<p " + b" ".join(b"a%d=1" % n for n in range(100_000)) + b">5 May 2026"),
    "entities": ("a.html", b"&amp;" * 200_000),
    "headers": ("a.eml", b"".join(b"X-%d: 5 May 2026\n" % n for n in range(50_000)) + b"\nMeeting on 5 May 2026"),
    "parts": (
        "a.eml",
        b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nMeeting on 5 May 2026\n" * 20_000 + b"--b--",
    ),
}


def attempt(name: str) -> tuple[float, int, str]:
    """Seconds, peak MB and the outcome of one document in a fresh process."""
    ours, theirs = multiprocessing.get_context("spawn").Pipe(duplex=False)
    process = multiprocessing.get_context("spawn").Process(target=_attempt, args=(name, theirs))
    process.start()
    theirs.close()
    try:
        answer: tuple[float, int, str] = ours.recv() if ours.poll(60) else (60.0, 0, "not finished")
    except EOFError:
        answer = (0.0, 0, "died")
    process.kill()
    process.join()
    return answer


def _attempt(name: str, answer: Connection) -> None:
    filename, data = HOSTILE[name]
    at = datetime(2026, 1, 1, tzinfo=UTC)
    warm = reading.read(Announcement(name="w.txt", data=DAYS.encode() + b"at 10:00.", received_at=at))
    grammar.parse(warm)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.process_time()
    outcome = outcome_of(Announcement(name=filename, data=data, received_at=at))
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    answer.send((time.process_time() - began, max(after, before) // 1024, outcome))


def outcome_of(announcement: Announcement) -> str:
    """How many events were read, or why the document was refused; anything else is a crash."""
    try:
        return f"{len(grammar.parse(reading.read(announcement)).sightings)} events"
    except CalfeedError as error:
        return f"refused: {error}"


if __name__ == "__main__":
    for case in HOSTILE:
        seconds, megabytes, outcome = attempt(case)
        mark = " " if seconds <= 2 and megabytes <= 200 and outcome != "died" else "!"
        print(f"{mark} {case:26} {seconds:6.2f} s {megabytes:5} MB  {outcome[:70]}", flush=True)
