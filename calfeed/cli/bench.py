"""`calfeed bench`: how well the parser's confidence holds against gold files, and new weights made from them."""

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import click

from calfeed import grammar, reading
from calfeed.cli import inputs, retold
from calfeed.clock import system_clock
from calfeed.errors import ReadError
from calfeed.grammar import confidence, fit, weights
from calfeed.grammar.explain import Candidate, Explanation
from calfeed.grammar.mention import Clock
from calfeed.grammar.output import event
from calfeed.grammar.written import options as stamp_options
from calfeed.model.text import Stamp, StampOrigin

STAMP_PENALTY, STAMP_FEWEST = 3.0, 4  # of the time of writing, one choice in each version of a document
START_PENALTY, START_FEWEST = 2.0, 5  # of the hours told elsewhere, of which most documents have one or none
DAY_PENALTY, DAY_FEWEST = 3.0, 4  # of the days that are meant by "on Thursday", "the 19th", a few in a document
MIDNIGHT = 24, 0
TITLE_PENALTY = 4.0
HOME_PENALTY, HOME_FEWEST = 3.0, 4  # of the zone at home, one choice in each document
NOT_AT_HOME = frozenset(("UTC", "Etc/GMT+12"))  # zones in which hours are told anywhere
NEAR = timedelta(days=45)  # from the day of writing: farther off it is better to know none
SURE = fit.Terms(penalty=9.0)  # of confidence: what stands in a paragraph alone counts twice
# Of who takes part there are many examples, and some documents name hundreds.
PEOPLE, PARTS = fit.Terms(penalty=12.0, rounds=60, fewest=6, most=40.0), 3
HARDER = "of another folder than the first"  # a fact that is not kept
SHORTEST = 3  # letters of a fragment that stands as a word
GOLD = ".gold.json"
T = TypeVar("T")
WEIGHTS = Path(weights.__file__).parent
folders = click.argument("folders", nargs=-1, required=True, type=click.Path(path_type=Path, file_okay=False))


@click.group()
def bench() -> None:
    """Measure the parser against announcements with gold files (NAME.gold.json beside NAME.txt, .html or .eml)."""


@bench.command()
@folders
@click.option("--crossed", is_flag=True, help="Weigh each document by weights that were made without it.")
def calibration(folders: tuple[Path, ...], *, crossed: bool) -> None:
    """Print how many events were right among those of each confidence."""
    examples = _examples(folders, _events_of)
    sure = fit.crossed(examples) if crossed else [confidence.of(e.facts) for e in examples]
    kept = [(p, e.right) for p, e in zip(sure, examples, strict=True) if p >= confidence.ENOUGH]
    table, error = fit.calibration([p for p, _ in kept], [right for _, right in kept])
    click.echo("confidence  events  mean  right")
    for row in table:
        click.echo(f"{row.low:.1f} to {row.low + 0.1:.1f}  {row.count:6}  {row.sure:.2f}  {row.right:.2f}")
    click.echo(f"expected calibration error {error:.3f}, {len(kept)} events in {_documents(examples)} documents")


@bench.command()
@folders
def score(folders: tuple[Path, ...]) -> None:
    """Print the share of events that are right (day and title), and of announced ones that are found."""
    kept = [e.right for e in _examples(folders, _events_of) if confidence.of(e.facts) >= confidence.ENOUGH]
    gold = sum(len(_gold_of(path)["events"]) for path in _todo(folders))
    precision, recall = sum(kept) / max(1, len(kept)), sum(kept) / max(1, gold)
    click.echo(f"precision {precision:.3f}  recall {recall:.3f}  F1 {2 * sum(kept) / max(1, len(kept) + gold):.3f}")


@bench.command()
@folders
@click.option(
    "--out", type=click.Path(path_type=Path, file_okay=False), default=WEIGHTS, help="Where they are written."
)
def train(folders: tuple[Path, ...], out: Path) -> None:
    """Make the weights of what is learnt, in the order in which it is used; print how they do on documents left out.

    The first of several folders is what announcements are like: it says how often an event is right, however hard the
    others are. How readily gold files say that an event has no place is a habit: that of the first does not count.
    """
    said = "time of writing: right in {} of {} versions of documents left out"
    _learn(out, "written", said, _examples(folders, _stamps_of), STAMP_PENALTY, STAMP_FEWEST)
    said = "zone at home: right in {} of {} documents left out"
    _learn(out, "homeland", said, _examples(folders, _homes_of), HOME_PENALTY, HOME_FEWEST)
    said = "day of what does not say it: right in {} of {} in documents left out"
    _learn(out, "whichday", said, _examples(folders, _days_of), DAY_PENALTY, DAY_FEWEST)
    said = "hour of the start, told or not: right in {} of {} in documents left out"
    _learn(out, "starts", said, _examples(folders, _starts_of), START_PENALTY, START_FEWEST)
    said = "title: right in {} of {} events of documents left out"
    _learn(out, "called", said, _examples(folders, _titles_of), TITLE_PENALTY, fit.FEWEST_FOR_CHOICE)
    options = [o for n, folder in enumerate(folders) for o in _examples([folder], _places_of(_habit(n, folders)))]
    done = [right for right, e in zip(fit.chosen(options), options, strict=True) if not e.named]
    click.echo(f"place of events that name none: right in {sum(done)} of {len(done)} in documents left out")
    _save(out / "whereabouts.json", options, fit.fit_choice(options))
    if out == WEIGHTS:
        weights.weights.cache_clear()
    events = [e for n, folder in enumerate(folders) for e in _of_kind(n, _examples([folder], _events_and_shorter))]
    sure = fit.crossed(events, terms=SURE)
    for enough in (0.0, 0.2, 0.3, 0.4, 0.5):
        kept = [e.right for p, e in zip(sure, events, strict=True) if p >= enough]
        click.echo(f"from {enough:.1f}: {len(kept)} events, {sum(kept)} right ({sum(kept) / max(1, len(kept)):.1%})")
    _, error = fit.calibration(sure, [e.right for e in events])
    click.echo(f"expected calibration error on documents left out: {error:.3f}")
    _write(out / "confidence.json", events, SURE)
    if out == WEIGHTS:
        weights.weights.cache_clear()
    people = _examples(folders, _people_of)
    sure = fit.crossed(people, parts=PARTS, terms=PEOPLE)
    for enough in (0.2, 0.3, 0.4, 0.5):
        kept = [e.right for p, e in zip(sure, people, strict=True) if p >= enough]
        click.echo(
            f"who takes part, from {enough:.1f}: {len(kept)}, {sum(kept)} right of {sum(e.right for e in people)}"
        )
    _write(out / "people.json", people, PEOPLE)


def _learn(out: Path, name: str, said: str, examples: Sequence[fit.Options], penalty: float, fewest: int) -> None:
    """Make the weights of a choice, with which is read what comes next, and print how it does on documents left out."""
    done = fit.chosen(examples, penalty=penalty, fewest=fewest)
    click.echo(said.format(sum(done), len(done)))
    _save(out / f"{name}.json", examples, fit.fit_choice(examples, penalty=penalty, fewest=fewest))
    if out == WEIGHTS:
        weights.weights.cache_clear()


def _write(path: Path, examples: Sequence[fit.Example], terms: fit.Terms = fit.USUAL) -> None:
    known = fit.fit(examples, terms)
    _save(path, examples, {fact: weight for fact, weight in known.items() if fact != HARDER})


def _save(path: Path, examples: Sequence[fit.Example | fit.Options], known: dict[str, float]) -> None:
    made = {"documents": _documents(examples), "examples": len(examples), "weights": known}
    path.write_text(json.dumps(made, ensure_ascii=False, indent=0, sort_keys=True) + "\n", "utf-8")


def _documents(examples: Iterable[fit.Example | fit.Options]) -> int:
    return len({e.document for e in examples})


def _examples(folders: Iterable[Path], of: Callable[[Path], list[T]]) -> list[T]:
    """The examples that every document in the folders gives that has a gold file."""
    found: list[T] = []
    for _, result in inputs.each(_todo(folders), of):
        if isinstance(result, Exception):
            raise result
        found += result
    return found


def _todo(folders: Iterable[Path]) -> list[Path]:
    """The announcements in the folders that have a gold file; ReadError if there is none."""
    todo = [path for folder in folders for path in inputs.folder_files(folder) if _gold(path).exists()]
    if not todo:
        raise ReadError(f"no file that ends in {GOLD} beside an announcement in {', '.join(map(str, folders))}")
    return todo


def _gold(path: Path) -> Path:
    return path.with_suffix(GOLD)


def _gold_of(path: Path) -> dict[str, Any]:
    said: dict[str, Any] = json.loads(_gold(path).read_text("utf-8"))
    return said


def _stamps_of(path: Path) -> list[fit.Options]:
    """The days on which each version of the document may have been written; if none is right, the nearest is."""
    published = date.fromisoformat(_gold_of(path)["published"][:10])
    made = []
    for document, fallback in retold.versions(inputs.announcement(path, system_clock()), published):
        found = stamp_options(document, fallback)
        off = [abs(option.stamp.on - published) if option.stamp else NEAR for option in found]
        right = tuple(days == min(off) <= NEAR for days in off)
        made.append(fit.Options(path.name, tuple(option.facts for option in found), right))
    return made


def _days_of(path: Path) -> list[fit.Options]:
    """The days that each mention may mean which does not say its day, where a gold file quotes its sentence."""
    explained, gold = _explained(path), _gold_of(path)["events"]
    text = explained.document.text
    quoted = [(found.span(), event) for event in gold if (found := _quote(event["quote"], text))]
    made = []
    for turn in explained.turns:
        near = [e for (start, end), e in quoted if start <= turn.span.start and turn.span.end <= end]
        near = near or [e for (start, end), e in quoted if start < turn.sentence.end and turn.sentence.start < end]
        starts = {day[:10] for e in near for day in (e["start"], e["previous_start"]) if day}
        ends = {e["end"][:10] for e in near if e["end"]}
        right = tuple(option.days[0].isoformat() in starts for option in turn.options)
        if not any(right):
            right = tuple(option.days[1].isoformat() in ends for option in turn.options)
        if any(right) and not all(right):
            made.append(fit.Options(path.name, tuple(option.facts for option in turn.options), right))
    return made


def _quote(quote: str, text: str) -> re.Match[str] | None:
    """Where a text has a quote, however its white space is broken."""
    return re.search(r"\s+".join(map(re.escape, quote.split())), text)


def _starts_of(path: Path) -> list[fit.Options]:
    """The hours at which each event of the document may begin, also where its own sentence tells one."""
    return [
        fit.Options(
            document=path.name,
            facts=tuple(hour.facts for hour in found.starts),
            right=tuple(_begins(hour.clock, gold["start"]) for hour in found.starts),
        )
        for found, gold in _both(path)
        if found.starts and gold["start"] is not None
    ]


def _begins(clock: Clock | None, start: str) -> bool:
    """Whether a clock time, in whichever zone it is told, is that of a start; none is right for a whole day."""
    _, _, told = start.partition("T")
    if clock is None or not told:
        return clock is None and not told
    hours = [(clock.hour, clock.minute), *(other[:2] for other in clock.alternatives)]
    return told[:5] in (f"{hour:02}:{minute:02}" if (hour, minute) != MIDNIGHT else "23:59" for hour, minute in hours)


def _titles_of(path: Path) -> list[fit.Options]:
    """The titles that each event may have; those are right that its gold event has, by the rules' title or the day."""
    possible, gold = _explained(path, every=True).candidates, _gold_of(path)["events"]
    events = [event(candidate.sighting) | {"title": candidate.titles[0].words} for candidate in possible]
    pairs = _pairs(events, gold)
    left = [wanted for at, wanted in enumerate(gold) if at not in pairs.values()]
    made = []
    for number, candidate in enumerate(possible):
        wanted = [gold[pairs[number]]] if number in pairs else [g for g in left if _same_day(events[number], g)]
        right = tuple(any(_is_called(option.words, g) for g in wanted) for option in candidate.titles)
        made.append(fit.Options(document=path.name, facts=tuple(o.facts for o in candidate.titles), right=right))
    return made


def _homes_of(path: Path) -> list[fit.Options]:
    """The zones that the document may be at home in; right is any that shows the hours of most of its events."""
    timed = [e for e in _gold_of(path)["events"] if e["start"] and "T" in e["start"]]
    at_home = Counter(e["timezone"] for e in timed if e["timezone"] not in NOT_AT_HOME).most_common(1)
    if not at_home:
        return []
    name = at_home[0][0]
    moment = next(datetime.fromisoformat(e["start"]) for e in timed if e["timezone"] == name)
    lands = _explained(path, every=True).lands
    right = tuple(_offset(land.zone, moment) == _offset(name, moment) for land in lands)
    return [fit.Options(path.name, tuple(land.facts for land in lands), right)] if lands else []


def _offset(zone: str | None, at: datetime) -> timedelta | None:
    return at.replace(tzinfo=ZoneInfo(zone)).utcoffset() if zone else None


def _events_of(path: Path) -> list[fit.Example]:
    """Each possible event of the document."""
    possible = _explained(path).candidates
    right = _pairs([event(c.sighting) for c in possible], _gold_of(path)["events"])
    return [fit.Example(path.name, c.facts, n in right) for n, c in enumerate(possible)]


def _events_and_shorter(path: Path) -> list[fit.Example]:
    """Each possible event of the document, and of each of its paragraphs as an announcement of its own.

    A paragraph that gives an event the day and title of the whole document is as right as it is. Without such short
    texts one that says nothing of many events and dates would hardly be believed.
    """
    whole, gold = _explained(path), _gold_of(path)
    events = [event(c.sighting) for c in whole.candidates]
    right = _pairs(events, gold["events"])
    known = {_day_and_title(found): n in right for n, found in enumerate(events)}
    made = [fit.Example(path.name, c.facts, n in right) for n, c in enumerate(whole.candidates)]
    written = Stamp(on=date.fromisoformat(gold["published"][:10]), origin=StampOrigin.CALLER)
    for paragraph in retold.paragraphs(whole.document, [c.sighting.quote_span.start for c in whole.candidates]):
        for candidate in grammar.explained(paragraph, fallback=written).candidates:
            found = _day_and_title(event(candidate.sighting))
            if found in known:
                made.append(fit.Example(path.name, candidate.facts, known[found]))
    return made


def _day_and_title(found: dict[str, Any]) -> tuple[str, str]:
    return str(found["window"] or found["start"][:10]), found["title"]


def _people_of(path: Path) -> list[fit.Example]:
    """Each party that may take part in an event of the document that a gold file has.

    Where a participant is named again, that is no example: who is found is not to be found twice.
    """
    gold = _gold_of(path)["events"]
    explained = _explained(path)
    possible = [c for c in explained.candidates if c.kept]
    made = []
    for number, at in _pairs([event(c.sighting) for c in possible], gold).items():
        wanted = [[_fold(fragment) for fragment in party] for party in gold[at]["participants"]]
        found: set[int] = set()
        for span, facts in possible[number].offers():
            words = _fold(explained.document.words(span))
            named = {n for n, party in enumerate(wanted) if any(_names(fragment, words) for fragment in party)}
            if not named or not named <= found:
                made.append(fit.Example(path.name, facts, bool(named)))
            found |= named
    return made


def _names(fragment: str, words: str) -> bool:
    """Whether a fragment of a participant is in some words; a short one has to be one of them."""
    if len(fragment) <= SHORTEST:
        return re.search(rf"(?<!\w){re.escape(fragment)}(?!\w)", words) is not None
    return fragment in words


def _of_kind(number: int, examples: list[fit.Example]) -> list[fit.Example]:
    """The examples of a folder, which say so if it is not the first: they may be of harder announcements."""
    return [replace(e, facts=(*e.facts, HARDER)) for e in examples] if number else examples


def _habit(number: int, folders: Sequence[Path]) -> str:
    """Whose habit it is how readily the gold files of a folder say that there is no place; "" if it is learnt."""
    return folders[0].name if number == 0 and len(folders) > 1 else ""


def _places_of(habit: str) -> Callable[[Path], list[fit.Options]]:
    """What gives the places that each event of a document may be at, if people have to go to one."""

    def of(path: Path) -> list[fit.Options]:
        return [
            fit.Options(
                document=path.name,
                facts=tuple(choice.facts for choice in found.places),
                right=tuple(_is_there(choice.words, gold["place_any"]) for choice in found.places),
                habit=habit,
                named=found.named,
            )
            for found, gold in _both(path)
            if found.places
        ]

    return of


def _is_there(words: str, gold: Sequence[str] | None) -> bool:
    """Whether words name a place that the gold file accepts; the empty text is right where it names none."""
    if gold is None or not words:
        return gold is None and not words
    return any(_names(_fold(fragment), _fold(words)) for fragment in gold)


def _explained(path: Path, *, every: bool = False) -> Explanation:
    """What the parser makes of a document, with all that it chose from."""
    document = reading.read(inputs.announcement(path, system_clock()))
    return grammar.explained(document, fallback=inputs.fallback(path, None), every=every)


def _both(path: Path) -> list[tuple[Candidate, dict[str, Any]]]:
    """Each event of a document that a gold file has, with what may be chosen for it, and the gold event."""
    possible, gold = _explained(path, every=True).candidates, _gold_of(path)["events"]
    pairs = _pairs([event(candidate.sighting) for candidate in possible], gold)
    return [(possible[number], gold[at]) for number, at in sorted(pairs.items())]


def _pairs(events: Sequence[dict[str, Any]], gold: Sequence[dict[str, Any]]) -> dict[int, int]:
    """The numbers of events and of a gold event for each, as many as can be (Kuhn's augmenting paths)."""
    owner: dict[int, int] = {}

    def assign(number: int, tried: set[int]) -> bool:
        for at, wanted in enumerate(gold):
            if at not in tried and _same(events[number], wanted):
                tried.add(at)
                if at not in owner or assign(owner[at], tried):
                    owner[at] = number
                    return True
        return False

    for number in range(len(events)):
        assign(number, set())
    return {number: at for at, number in owner.items()}


def _same(found: dict[str, Any], gold: dict[str, Any]) -> bool:
    """Whether an event has the day, or overlaps the window, of a gold event, and its title."""
    return _is_called(found["title"], gold) and _same_day(found, gold)


def _is_called(words: str, gold: dict[str, Any]) -> bool:
    """Whether a title is one of those that a gold event may have."""
    title = _fold(words)
    return any(_fold(f) in title for f in gold["title_any"]) and all(_fold(f) in title for f in gold["title_all"])


def _same_day(found: dict[str, Any], gold: dict[str, Any]) -> bool:
    if gold["start"] is not None:
        return found["start"] is not None and bool(found["start"][:10] == gold["start"][:10])
    window = found["window"]
    return window is not None and bool(gold["window"][0] <= window[1] and window[0] <= gold["window"][1])


def _fold(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().replace("’", "'").split())
