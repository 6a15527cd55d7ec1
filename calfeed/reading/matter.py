"""The front matter over a post or page of a site generator: its title and what tells of time and place stay."""

import re

MOST = 100  # lines
_FENCE = re.compile(r"---|\+\+\+")
_END = re.compile(r"---|\+\+\+|\.\.\.")
_FIELD = re.compile(r"(?P<name>[a-z][\w-]{1,23})[ ]?[:=](?:[ \t]+(?P<value>\S.*))?")
_QUOTED = re.compile(r"([\"'])(.*)\1")
_FOLDED = re.compile(r"[>|][+-]?")
# The others are for the generator: its layout, tags and pictures, and a summary that the list of all posts shows.
_TELLING = re.compile(r"place|venue|location|address|city|subtitle")
_WRITTEN = re.compile(r"date|datum|data|fecha|pub(?:lish(?:ed)?)?_?(?:date|at|on)?")
_CHANGED = re.compile(r"(?:last_?)?(?:mod(?:ified)?|updated?|created?)(?:_?(?:date|at|on))?")


def without_matter(text: str) -> str:
    """The text below its title and the lines over it that tell of time and place; as it was if it opens otherwise."""
    lines = [line.rstrip() for line in text[:20_000].lstrip("\n").split("\n", MOST)]
    fenced = _FENCE.fullmatch(lines[0]) is not None
    end = _fenced(lines) if fenced else _bare(lines)
    if not end:
        return text
    fields = _fields(lines[fenced : end - fenced])
    body = text.lstrip("\n").split("\n", end)[end:]
    if not fields.get("title") or not body or not body[0].strip():
        return text
    said = {name: f"{name}: {value}" for name, value in fields.items() if value}
    written = [name for name in said if _WRITTEN.fullmatch(name)] or [name for name in said if _CHANGED.fullmatch(name)]
    telling = [words for name, words in said.items() if name in written or _TELLING.fullmatch(name)]
    return "\n\n".join((f"# {fields['title']}", *("\n".join(telling),) * bool(telling), body[0].lstrip("\n")))


def _fenced(lines: list[str]) -> int:
    """The number of lines to the second fence; 0 if what is between the two are no fields."""
    end = next((at for at, line in enumerate(lines[1:], 1) if _END.fullmatch(line)), 0)
    return end + 1 if end > 1 and _FIELD.fullmatch(lines[1]) else 0


def _bare(lines: list[str]) -> int:
    """The number of fields that open a text without fences: a title and at least one more."""
    end = next((at for at, line in enumerate(lines) if not _FIELD.fullmatch(line)), len(lines))
    return end if end > 1 else 0


def _fields(lines: list[str]) -> dict[str, str]:
    """The fields at the margin, with their values; one that goes on below is joined to one line."""
    fields: dict[str, str] = {}
    name = ""
    for line in lines:
        if (field := _FIELD.fullmatch(line)) is not None:
            name = field["name"].lower()
            value = field["value"] or ""
            fields[name] = "" if _FOLDED.fullmatch(value) else value
        elif name and line[:1] in " \t" and ":" not in line and not line.lstrip().startswith("- "):
            fields[name] = f"{fields[name]} {line.strip()}".strip()
    return {name: _unquoted(value) for name, value in fields.items()}


def _unquoted(value: str) -> str:
    quoted = _QUOTED.fullmatch(value)
    if quoted is None:
        return value
    return quoted[2].replace('\\"', '"') if quoted[1] == '"' else quoted[2].replace("''", "'")
