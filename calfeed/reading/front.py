"""The fields that a site generator keeps over a text: its title, when it was written, when and where its event is.

They stand between two rules ("---", "+++") or, as Pelican has them, right at the top of the text:

    ---
    title: "Harbour walk"
    date: 2027-01-04 10:00:00 +0100
    ---
"""

import re
from collections.abc import Iterator
from datetime import date
from itertools import takewhile
from typing import NamedTuple

from calfeed.model.text import Stamp, StampOrigin

MOST_LINES, MOST_VALUE, MOST_UNFENCED = 120, 400, 20
_RULES = ("---", "+++")
_FIELD = re.compile(r"(?P<key>[A-Za-z_][\w.-]{0,40})[ \t]*[:=](?:[ \t]+(?P<value>\S.*)?|$)")
_NESTED = re.compile(r"[ \t]|-(?:[ \t]|$)|[\]})]+,?$|#|\[[\w.\"-]{1,60}\]\]?$")  # what a field holds, and a comment
_QUOTED = re.compile(r"(?P<mark>[\"'])(?P<words>.*)(?P=mark)")
_ESCAPED = re.compile(r"\\([\"\\])|''")
_FOLDED = re.compile(r"[>|][+-]?")
_DAY_FIRST = re.compile(r"(?P<day>\d\d?)[-./](?P<month>\d\d?)[-./](?P<year>\d{4})(?:[ T]|$)")
_SPACE = re.compile(r"[ \t]+(?=[+-]\d\d:?\d\d$)")
_HOUR = re.compile(r"(?:^|[ T])(\d{1,2}:\d\d)(?!\d)")
# Keys without their case, "-" and "_".
_SITE = frozenset(
    {"slug", "layout", "permalink", "tags", "category", "categories", "lang", "draft", "template", "aliases"}
)
_WRITTEN = ("publishdate", "publishedat", "publishedon", "published", "pubdate", "date", "created", "createdat")
_STARTS = ("startdate", "start", "datestart", "eventdate", "eventstart", "eventstartdate", "dtstart")
_ENDS = ("enddate", "end", "dateend", "eventend", "eventenddate", "dtend")
_STARTS_AT, _ENDS_AT = ("starttime", "timestart", "eventtime", "time"), ("endtime", "timeend")
_WHERE = ("location", "venue", "place", "address")
_OTHER_DAY = re.compile(r"start|end|until|expir|unpublish|event|deadline|due|time|upda|modif|lastmod|revis|title|slug")


class Front(NamedTuple):
    """The text below the fields, with what is to be read of them in front, and when they say that it was written."""

    text: str
    stamps: tuple[Stamp, ...] = ()


def without_front(text: str) -> Front:
    """The text with its title as a heading instead of the fields over it; a text without any is as it was."""
    fields, rest = _fenced(text) or _unfenced(text) or ({}, text)
    if not fields:
        return Front(text)
    title = fields.get("title", "").strip()
    below = rest.lstrip().partition("\n")[0].lstrip("# ").strip("*_ ")
    heads = [f"# {title}"] if title and title != below else []
    when, where = _event(fields)
    of_event = "\n".join(filter(None, (when, where)))
    lines = [*heads, of_event] if of_event else heads
    return Front("\n\n".join([*lines, rest.lstrip("\n")]), tuple(_stamps(fields, of_event=bool(when))))


def _fenced(text: str) -> tuple[dict[str, str], str] | None:
    start = text.lstrip()
    rule = start[:3]
    if rule not in _RULES or start[3:4] not in ("\n", " "):
        return None
    lines = start.split("\n", MOST_LINES)
    end = next((at for at, line in enumerate(lines[1:-1], 1) if line.rstrip() == rule), 0)
    fields = _fields(lines[1:end])
    return (fields, "\n".join(lines[end + 1 :])) if fields else None


def _unfenced(text: str) -> tuple[dict[str, str], str] | None:
    """The fields at the top of a text; a card that people write opens in large letters and has no key of a site."""
    lines = text.lstrip("\n").split("\n", MOST_UNFENCED)
    found = [*takewhile(str.strip, lines[:MOST_UNFENCED])]
    if not found or _FIELD.match(found[0]) is None:
        return None
    fields = _fields(found)
    small = not any(line[0].isupper() for line in found)
    if not (fields.get("title") and (small or _SITE & fields.keys()) and any(_stamps(fields, of_event=False))):
        return None
    return fields, "\n".join(lines[len(found) :])


def _fields(lines: list[str]) -> dict[str, str]:
    """The fields that lines hold, none if another line is among them."""
    found: dict[str, str] = {}
    key = ""
    for line in lines:
        if not line.strip():
            continue
        field = _FIELD.match(line)
        if field is not None:
            key = field["key"].lower().replace("_", "").replace("-", "")
            value = (field["value"] or "").strip()
            found.setdefault(key, "" if _FOLDED.fullmatch(value) else value[:MOST_VALUE])
        elif _NESTED.match(line) is None or not key:
            return {}
        elif line[0] in " \t" and len(found[key]) < MOST_VALUE and not _FIELD.match(line.strip()):
            found[key] = f"{found[key]} {line.strip()}".strip()  # a value that is wrapped
    return {key: _plain(value) for key, value in found.items()}


def _plain(value: str) -> str:
    quoted = _QUOTED.fullmatch(value.strip())
    return _ESCAPED.sub(lambda found: found[1] or "'", quoted["words"]) if quoted else value.strip()


def _stamps(fields: dict[str, str], *, of_event: bool) -> Iterator[Stamp]:
    """When the text was written; a key that is misspelt says so too, if it can say nothing else."""
    known = [key for key in _WRITTEN if key in fields and not (key == "date" and of_event)]
    others = [key for key in fields if key not in _WRITTEN and _OTHER_DAY.search(key) is None]
    for key in (*known, *others):
        if (stamp := _stamp(fields[key])) is not None:
            yield stamp
            return


def _stamp(value: str) -> Stamp | None:
    from calfeed.reading.stamps import stamp_from  # most texts have no fields

    if (found := _DAY_FIRST.match(value)) is not None:
        try:
            on = date(int(found["year"]), int(found["month"]), int(found["day"]))
        except ValueError:
            return None
        return Stamp(on=on, origin=StampOrigin.METADATA, words=value)
    return stamp_from(_SPACE.sub("", value)) if value[:4].isdigit() or "," in value[:4] else None


def _event(fields: dict[str, str]) -> tuple[str, str]:
    """When and where the event of the text is, as its fields tell."""
    ends = next((fields[key] for key in _ENDS if fields.get(key)), "")
    starts = next((fields[key] for key in _STARTS if fields.get(key)), fields.get("date", "") if ends else "")
    first, last = _stamp(starts), _stamp(ends)
    if first is None:
        return "", ""
    begins, closes = _hour(fields, starts, _STARTS_AT), _hour(fields, ends, _ENDS_AT)
    when = f"{first.on} {begins}".strip()
    if last is not None and last.on > first.on:
        when += f" – {last.on} {closes}".rstrip() if begins and closes else f" – {last.on}"
    elif begins and closes > begins:
        when += f" – {closes}"
    return when, next((fields[key] for key in _WHERE if fields.get(key)), "")


def _hour(fields: dict[str, str], day: str, keys: tuple[str, ...]) -> str:
    told = (_HOUR.search(value) for value in (*(fields.get(key, "") for key in keys), day))
    hour = next((found[1] for found in told if found is not None), "")
    return "" if hour == "00:00" else hour.zfill(5) if hour else ""
