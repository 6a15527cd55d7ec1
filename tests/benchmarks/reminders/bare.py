"""The least that sends mail: a loop of smtplib over a kept connection; `python -m tests.benchmarks.reminders.bare`."""

import smtplib
import subprocess
import sys
import time
from pathlib import Path

from tests.service import ROOT

START_UP = 1.0


def mails_a_second(port: int, octets: Path, mails: int, processes: int) -> float:
    """How many mails leave by so many processes at once, each with a connection of its own."""
    share, begin = mails // processes, time.monotonic() + START_UP
    command = [sys.executable, "-m", "tests.benchmarks.reminders.bare", str(port), str(octets), str(share), str(begin)]
    running = [subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) for _ in range(processes)]
    try:
        ends = [float(one.communicate()[0]) for one in running]
    finally:
        for one in running:
            one.kill()
            one.wait()
    return share * processes / (max(ends) - begin)


def send(port: int, octets: bytes, mails: int, begin: float) -> float:
    """Send from that moment of the monotonic clock on, which all processes share; when the last mail was taken."""
    with smtplib.SMTP("127.0.0.1", port) as server:
        time.sleep(max(0.0, begin - time.monotonic()))
        for number in range(mails):
            server.sendmail("calfeed@localhost", f"reader{number}@d.example", octets)
        return time.monotonic()


if __name__ == "__main__":
    print(send(int(sys.argv[1]), Path(sys.argv[2]).read_bytes(), int(sys.argv[3]), float(sys.argv[4])))
