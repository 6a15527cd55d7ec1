"""How a German clause is built: its finite verb, what closes its bracket, its subject, and the diary line it makes."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from calfeed.grammar import title
from calfeed.grammar.finder import Finder
from calfeed.grammar.frame import Context, Scene
from calfeed.grammar.tense import Cue
from calfeed.grammar.vocabulary import Tense
from calfeed.model.text import Span

MOST_WORDS, MOST_SUBJECT, MOST_OPEN, LONGEST = 10, 8, 4, 700


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


ARTICLES = _set("""
    der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner unser unsere unseren
    unserem unserer mein meine meinen meinem meiner dein deine euer eure euren eurem ihr ihre ihren ihrem ihrer sein
    seine seinen seinem seiner dieser diese diesen diesem dieses jeder jede jeden jedem jedes jener jene alle allen
    beide beiden einige mehrere viele zwei drei vier fünf sechs sieben acht neun zehn zwölf beim zum zur
""")
OBLIQUE = _set("den dem des einen einem eines keinen keinem unseren unserem ihren ihrem seinen seinem diesen diesem")
PREPOSITIONS = _set("""
    in im ins an am ans auf aufs aus bei beim nach vor vom von zu zum zur mit ohne für gegen um durch durchs über übers
    unter zwischen seit bis ab während wegen trotz statt laut samt nebst gemäß entlang hinter neben außer gegenüber
    innerhalb außerhalb anlässlich aufgrund mittels dank per pro via binnen unweit nahe namens je zugunsten
""")
PRONOUNS = _set("er sie es wir ich ihr man uns euch ihnen ihm ihn mir mich dir dich sich Sie Ihnen wer was dies")
POINTING = _set("er sie es dies dieser diese dieses letzterer letztere")
COME = _set("kommt komm")  # all that are told to
ADVERBS = _set("""
    auch nur noch schon bereits dann danach zuvor vorher davor anschließend anschliessend zudem außerdem ausserdem
    ferner weiter weiterhin wieder erneut erstmals zunächst zuerst zuletzt letztmals letztmalig endlich jetzt nun heuer
    dabei dafür dazu damit darüber darum hierzu hierfür dort da hier sogar selbst eben ebenfalls ebenso gleich
    gleichzeitig gemeinsam voraussichtlich vermutlich wahrscheinlich möglicherweise vielleicht wohl eigentlich
    ursprünglich jedoch aber allerdings hingegen dagegen indes unterdessen inzwischen mittlerweile deshalb daher somit
    also nämlich etwa rund circa ca mindestens höchstens spätestens frühestens jeweils immer stets oft meist herzlich
    gerne gern bitte nicht nie erst bald so wieder und oder sowie aber doch denn sondern genau pünktlich regulär
    kurzfristig leider zusätzlich ausnahmsweise diesmal einmal vorab vorerst vorläufig vorsorglich traditionell
    trotzdem dennoch stattdessen sonst zwar immerhin überhaupt insgesamt längst soweit sofort täglich
    beziehungsweise wie als
""")
AUXILIARIES = _set("""
    wird werden werde wirst werdet wurde wurden worden soll sollen sollte sollten will wollen wollte wollten kann können
    konnte konnten muss müssen musste mussten müsst darf dürfen durfte durften möchte möchten mag mögen hat haben habt
    hatte hatten habe ist sind war waren sei seien wäre wären hätte hätten würde würden könnte könnten müsste müssten
    lässt lassen bleibt bleiben solle wolle könne müsse dürfe
""")
SAID = _set("""
    falle finde entfalle beginne gebe komme gehe stehe trete halte lade starte tage öffne schließe ende bleibe reise
""")  # what somebody is told to have said: "das Spiel falle aus"
WISHED = _set("wäre wären hätte hätten würde würden könnte könnten müsste müssten dürfte")
GONE = _set("wurde wurden war waren hatte hatten konnte konnten musste mussten durfte durften wollte wollten")
AHEAD = _set(
    "wird werden werde werdet soll sollen will wollen möchte möchten darf dürfen kann können muss müssen müsst "
    "solle wolle könne müsse dürfe"
)
HAVE = _set("hat haben habt habe ist sind sei seien")
NO_VERB = _set("""
    nicht jetzt dort mit seit zuletzt zunächst erst fast statt selbst sonst oft meist laut samt damit somit nächst
    zuerst überhaupt insgesamt längst möglichst vielleicht herzlich recht gut alt kalt weit breit bunt leicht schlecht
    bekannt direkt exakt komplett nett dicht echt fest bereit spät privat separat konkret perfekt interessant tot satt
    sofort soweit nachts bereits stets abends rechts morgens mittags anhand zeit kurzfristig den denen ihnen neben wegen
    gegen oben unten innen außen zwischen morgen hinten vorn eben zusammen daneben dagegen hingegen einen allen jeden
    beiden anderen weiteren einigen ersten letzten nächsten kommenden vergangenen folgenden innerhalb abermals gestern
    drinnen draußen drüben droben samstagen sieben mitten beisammen willkommen offen verschieden eigen gesamt
    anlässlich dergestalt derart seitens entgegen allerseits rückwärts mehrfach unbekannt rasant geschickt gekonnt
    stattdessen indessen dessen deren wessen währenddessen unterdessen infolgedessen insgesamten
""")
ADJECTIVE = re.compile(
    r"\w+(?:ische|liche|ige|bare|same|este|ste|hafte|ierte|ende|ete|elle|ale|are|ive|eue|roße|leine|ange|urze|unge|\balte|kalte)"
    r"[nrsm]?\Z"
)
# Verbs of several, or infinitives, that look like adjectives in "-igen", "-ellen", "-ischen" and so on.
VERB_EN = re.compile(
    r"\w{0,9}(?:zeigen|steigen|schweigen|einigen|reinigen|sichtigen|kündigen|würdigen|nehmigen|stätigen|teidigen|"
    r"teiligen|schäftigen|ständigen|digen|stellen|malen|sparen|freuen|streuen|treuen|neuen|fangen|langen|hangen|senden|"
    r"wenden|spenden|blenden|treten|beten|bieten|mieten|kneten|testen|rasten|mischen|wischen|fischen|krönen)\Z"
)
PARTICIPLE = re.compile(
    r"(?:\w{0,14}ge\w{2,18}(?:t|en)|(?:be|ver|er|ent|zer|emp|miss|über|unter|wieder|hinter)\w{2,18}(?:t|en)|"
    r"\w{2,14}(?:be|ver|er|ent)\w{2,14}(?:t|en)|\w{3,18}iert)\Z"
)
FINITE_GE = re.compile(r"ge(?:hör|stalte|währ|lang|denk|winn|rä|fäll|schieh|ling|statte|nieß|brauch|nehmig|leite)e?t\Z")
PRESENT_TEN = re.compile(
    r"\w*(?:arbeiten|warten|starten|bitten|bieten|raten|treten|halten|stalten|walten|leiten|breiten|bereiten|streiten|"
    r"reiten|richten|zichten|achten|testen|kosten|leisten|gelten|retten|braten|schalten|falten|antworten|heiraten|"
    r"statten|fasten|posten|dichten|pachten|mieten|beten|kneten|lüften|stiften|haften|verfassten|trachten)\Z"
)
STRONG_PAST = re.compile(
    r"(?:be|ge|er|ver|ent|emp|zer|unter|über|wieder|hinter|miss)?(?:kam|ging|stand|fand|nahm|gab|sah|las|sprach|traf|trat|"
    r"zog|flog|bog|log|wog|hob|schob|fror|lor|schor|roch|kroch|focht|quoll|schmolz|schwor|genas|aß|fraß|vergaß|maß|bat|tat|"
    r"fuhr|trug|trog|schlug|lud|rief|lief|schlief|hielt|fiel|fing|hing|ließ|stieß|hieß|blies|briet|riet|schrieb|trieb|rieb|blieb|"
    r"stieg|schied|schien|wies|lieh|verzieh|strich|wich|glich|schlich|stritt|ritt|schnitt|litt|glitt|riss|griff|pfiff|biss|"
    r"schoss|goss|floss|schloss|bot|lag|saß|sass|trank|sang|klang|sprang|sank|rang|drang|zwang|schwang|schlang|gann|gewann|"
    r"rann|spann|schwamm|band|wand|schwand|starb|warb|warf|darb|half|brach|stach|stahl|fahl|wuchs|wusch|schuf|grub|mied|"
    r"brachte|dachte|wusste|kannte|nannte|rannte|brannte|sandte|wandte|barg|galt|schwieg)(?:en|n)?\Z"
)
WEAK_PAST = re.compile(r"(?<!vier)(?<!har)(?<!zar)(?<!smar)te\Z")
PREFIX = _set("""
    ab an auf aus bei ein fest fort frei her hin los mit nach statt teil um unter vor weg weiter wieder zu zurück
    zusammen heraus herum hinaus vorbei durch bevor entgegen auseinander bereit preis nieder
    dar fern heim hoch inne
    kennen kund stand voran voraus hinzu hinauf herein hinein vorüber über empor
""")
SMALL = ARTICLES | PREPOSITIONS | PRONOUNS | ADVERBS | _set("los es dies alles vieles einiges")
SUBORDINATE = _set("""
    dass weil wenn falls sofern ob obwohl während nachdem bevor bis damit sodass sobald solange wo wobei wofür wozu
    womit da als wie indem soweit weshalb warum wonach worauf woran
""")
RELATIVE = _set("der die das den dem deren dessen denen welche welcher welches wer was")
LEADING = _set("am im um ab gegen dem den der ersten uhr erst dann schon bereits")  # words that lead to a date
WHOM = _set("den dem der die das denen deren dessen")
STARTERS = SUBORDINATE | RELATIVE | _set("und aber doch denn sondern teilte sagte hieß so sowie jedoch dann")
# Participles with which "hat", "ist" and "wurde" speak of what is still to come.
SET = re.compile(
    r"(?:ein|vor)?geladen|gebeten|(?:an|fest)gesetzt|gelegt|angekündigt|anberaumt|geplant|(?:ver)?eingeplant|vorgesehen|"
    r"einberufen|aufgerufen|angemeldet|vereinbart|festgelegt|terminiert|angepeilt|anvisiert|angestrebt|bestellt|ausgeschrieben|gebucht|datiert|"
    r"reserviert|beantragt|avisiert|zugesagt|verabredet|vorgemerkt|fixiert|beschlossen|angedacht|gesperrt|geschlossen|"
    r"aufgefordert|verpflichtet|einbestellt|vorgeladen\Z"
)
DECIDED = re.compile(r"beschlossen|angekündigt|vereinbart|beantragt|zugesagt|aufgefordert|verpflichtet")
SHUT = re.compile(r"gesperrt|geschlossen|gebucht|reserviert")  # what somebody "hat" is done; what "ist" stays so
# With a day as their object they keep it for an event: "wir haben den 10. Juni reserviert".
KEEPS = re.compile(
    r"(?:ge)?block(?:t|iert)|eingetragen|frei(?:ge)?halten|notiert|vorgemerkt|(?:aus)?gewählt|ausgesucht|reserviert|gebucht"
)
HAPPENS = re.compile(r"find(?:et|en)\sstatt|stattfind(?:et|en)|steigt|steigen|geht\slos|gehen\slos")
GATHER = _set("treffen sehen holen verschieben machen kommen sind")
OFF = re.compile(
    r"entf(?:ällt|allen)|ausfallen|f(?:ällt|allen)\s(?:aus|flach)|ausgefallen|"
    r"(?:(?:ab|an|fest)ge(?:sagt|setzt|legt|dacht)|geplant|vorgesehen|anberaumt|abberaumt|terminiert)(?:\s(?:worden|werden))?"
)
OBJECT = _set("den dem das die einen")  # articles of what is no genitive
MODAL = _set("will wollen möchte möchten kann können darf dürfen soll sollen muss müssen")
# Why something is off: "fällt wegen Regens aus".
WHY = re.compile(
    r"\b(?:wegen|aufgrund|mangels|infolge)\s(?:[^\s,]+\s?){1,4}?(?=(?:zwischen|gegen|mit|über|in|im|am|auf|für|von|zum|zur)\s|\Z)"
)
CALLED_OFF = re.compile(r"verschoben|vertagt|gestrichen|verlegt")
MAKING = _set("machen mache macht feiern feiere feiert veranstalten begehen")
HELD = re.compile(r"stattfinden|(?:ab|durch|aus)ge(?:halten|führt|tragen|richtet)|veranstaltet")
GENERIC = re.compile(r"(?:\w+\s+){0,6}(?:Termine?|Datum|Zeitpunkt)\Z", re.IGNORECASE)
SUBMITTED = re.compile(
    r"(?:über|ein|ab|zu)?(?:weisen|richten|senden|schicken|zahlen|entrichten|beantragen|melden|bestellen|erklären|leisten|"
    r"mitteln|hinterlegen|unterschreiben|bezahlen|nennen|begleichen|stellen|erheben|übermitteln)"
)
HANDED = re.compile(
    r"vorliegen|(?:ein|vor)gegangen|eingehen|eintreffen|(?:ein|ab)ge(?:reicht|geben|sandt|zahlt)|überwiesen|bezahlt"
)
TOLD = re.compile(r"informiert|benachrichtigt|verständigt|unterrichtet")
CONGRATULATES = re.compile(r"\b[Gg]ratul(?:iert|ieren|ation)\b|\bGlückwunsch\b|\bGeburtstag\b")
INVITES = re.compile(r"\b[Ff]eier(?:e\sich|n\swir)\b|\b(?:[Ii]ch\sfeiere|[Ww]ir\sfeiern)\b")  # to one's own birthday
# "nicht, wie bisher vorgesehen, am 21. Mai"
NOT_AS = re.compile(
    r"\bnicht,?\s+wie\b[^.;]{2,50}?(?:geplant|vorgesehen|angekündigt|angegeben|angesetzt|gewohnt|üblich|gemeldet),?\s+"
    r"(?:am|im|auf\s+den|erst\s+am|schon\s+am|bereits\s+am)\s+\Z"
)
GIVEN_UP = re.compile(r"\b(?:hinfällig|falsch|gegenstandslos|überholt|ungültig|gestrichen)\b")
ONTO = re.compile(r"\bauf\s+(?:den\s+|die\s+|das\s+)?(?:kommenden\s+|nächsten\s+)?\Z")
STANDING = re.compile(
    r"(?<!über die )(?<!über )(?<!neuen )\b(?:Öffnungs|Sprech|Büro|Geschäfts|Schalter|Dienst|Betriebs|Telefon)"
    r"(?:zeiten|stunden)\b|\bin\s+Kraft\b|\bJahre\s+alt\b|\bläuft\b[^.;]*\baus(?=[\s,]*(?:[.;,]|$))"
)
MOVED = re.compile(
    r"(?:vor|zurück|um)?verlegt|verschoben|vertagt|vorgezogen|umgelegt|verlängert|nachgeholt|\w*verschoben"
)
WORD = re.compile(r"[^\W_](?:[\w'’./&+:-]*[\w])?")  # "Helfer:innen" is one
MARK = re.compile(r"[;!?()\[\]]|:(?!\w)|\s[–—-]+\s|,(?!\d)|\.(?=\s*\Z)")
BRACKET = re.compile(r"\([^()\n]{1,80}\)(?=[\s,]+[a-zäöüß])")  # in the midst of a clause
ROOM = re.compile(r"\s*(?:,\s[A-ZÄÖÜ][\w.-]*(?:\s[A-ZÄÖÜ\d][\w.-]*){0,2})?")  # "am 4. Februar, 10 Uhr, Saal 2, verlegt"
_NOUN = r"(?:[a-zäöüß]+\s){0,2}[A-ZÄÖÜ][\w-]+"
ROW = re.compile(rf",\s{_NOUN}(?:,\s{_NOUN}){{0,4}}\s(?:und|oder|sowie)\s{_NOUN}")
QUOTED = re.compile(r"[„“\"«»‚][^„“”\"«»‚‘\n]{1,90}[“”\"«»‘]")


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a clause, or a date in it."""

    start: int
    end: int
    word: str
    hole: bool = False
    quoted: bool = False  # a title in quotation marks, as one word

    @property
    def lower(self) -> str:
        return self.word.lower()

    @property
    def is_noun(self) -> bool:
        return self.quoted or ((self.word[:1].isupper() or self.word[:1].isdigit()) and self.lower not in SMALL)


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch between commas that has a finite verb; `closing` are the words that end its bracket."""

    span: Span
    tokens: tuple[Token, ...]
    verb: int
    closing: tuple[int, ...]
    subordinate: bool
    left: Span | None  # the piece in front of its comma

    @property
    def finite(self) -> Token:
        return self.tokens[self.verb]

    @property
    def final(self) -> str:
        """The words that close the bracket."""
        return " ".join(self.tokens[i].word for i in self.closing)


def clause_of(scene: Scene, at: Span, ctx: Context) -> Clause | None:
    """The clause that a date or a verb stands in; None if it has no finite verb. Each is looked for once."""
    if ctx.cut is None or ctx.cut[0] != scene.span:
        ctx.clauses.clear()
    if (scene.span, at) not in ctx.clauses:
        ctx.clauses[scene.span, at] = _clause_of(scene, at, ctx)
    found: Clause | None = ctx.clauses[scene.span, at]
    return found


def _clause_of(scene: Scene, at: Span, ctx: Context) -> Clause | None:
    pieces = _pieces(scene, ctx)
    number = max(0, bisect_right([p.start for p in pieces], at.start) - 1)
    if number > 1 and _hangs(pieces[number - 1], ctx):
        # What a clause between commas parts: "Der Rat wird nicht, wie geplant, am 21. Mai entscheiden".
        around = _clause(scene, (pieces[number - 2], pieces[number]), None, at, ctx, apart=True)
        if around is not None and _clause(scene, (pieces[number],), None, at, ctx) is None:
            return around
    behind_colon = number > 0 and ctx.document.text[pieces[number - 1].end : pieces[number].start].strip() == ":"
    for begin, end in ((number, number), (number - 1, number), (number, number + 1), (number - 2, number)):
        if begin < 0 or end >= len(pieces) or (behind_colon and (begin, end) == (number, number + 1)):
            continue
        if (begin, end) == (number, number + 1) and _is_clause_of_its_own(pieces[end], ctx):
            continue  # "Sternengucken am Samstag, wenn der Himmel klar ist"
        joined = pieces[begin : end + 1]
        if joined[-1].end - joined[0].start > LONGEST or not _may_join(ctx.document.text, joined):
            continue
        found = _clause(scene, joined, pieces[begin - 1] if begin else None, at, ctx)
        if (
            found is not None
            and found.verb == 0
            and begin > 1
            and _may_join(ctx.document.text, pieces[begin - 2 : end + 1])
        ):
            whole = _clause(scene, (pieces[begin - 2], pieces[end]), None, at, ctx, apart=True)
            return whole if whole is not None and whole.verb else found  # "Der Zug, der ..., hält"
        if found is not None:
            return found
    return None


def _hangs(piece: Span, ctx: Context) -> bool:
    """Whether a piece is a clause that hangs on another."""
    first = WORD.search(ctx.document.text, piece.start, piece.end)
    return first is not None and (first[0].lower() in SUBORDINATE or first[0].lower() in RELATIVE)


def _is_clause_of_its_own(piece: Span, ctx: Context) -> bool:
    """Whether a piece is a clause with a conjunction, which says only when or why."""
    first = WORD.search(ctx.document.text, piece.start, piece.end)
    return first is not None and first[0].lower() in SUBORDINATE


def _may_join(text: str, pieces: Sequence[Span]) -> bool:
    """Whether only commas part the pieces."""
    gaps = [text[a.end : b.start].strip() for a, b in pairwise(pieces)]
    return gaps == [":"] or all(set(gap) <= {","} for gap in gaps)


def _pieces(scene: Scene, ctx: Context) -> list[Span]:
    """A sentence cut at its pauses, but not inside a date or a quotation, nor at the commas around a date."""
    if ctx.cut is not None and ctx.cut[0] == scene.span:
        return ctx.cut[1]
    text = ctx.document.text
    holes = sorted((m.span for m in scene.mentions), key=lambda span: span.start)
    quotes = [Span(*m.span()) for m in QUOTED.finditer(text, scene.span.start, scene.span.end)]
    masked = sorted([*holes, *quotes, *_asides(scene, scene.span, text)], key=lambda span: span.start)
    found, at, k = [], scene.span.start, 0
    for mark in MARK.finditer(text, scene.span.start, scene.span.end):
        while k < len(masked) and masked[k].end <= mark.start():
            k += 1
        if k < len(masked) and masked[k].start <= mark.start() < masked[k].end:
            continue
        if mark[0].strip() in "()!?" and _around_date(text, mark.start(), holes):
            continue
        if mark[0] == "," and _is_row(text, at, mark.start()):
            continue
        if mark[0] == "," and _beside_date(text, Span(at, mark.start()), holes, scene.span.end, ctx):
            continue
        if text[at : mark.start()].strip():
            found.append(Span(at, mark.start()))
        at = mark.end()
    if text[at : scene.span.end].strip() or not found:
        found.append(Span(at, scene.span.end))
    ctx.cut = (scene.span, found)
    return found


def _is_row(text: str, start: int, comma: int) -> bool:
    """Whether a comma stands in a row of names behind a verb whose bracket is open: "wollen Chor, Verein und Wehr"."""
    row = ROW.match(text, comma)
    if row is None:
        return False
    before, behind = [m[0] for m in WORD.finditer(text, start, comma)], WORD.match(text, row.end() + 1)
    verb = next((n for n, word in enumerate(before) if word in AHEAD or _may_be_finite(word)), None)
    if (
        verb is None
        or not before[-1][0].isupper()
        or (behind is not None and _may_be_finite(behind[0]) and before[verb] not in AHEAD)
    ):
        return False
    return 0 < len(before) - verb - 1 <= (MOST_SUBJECT if before[verb] in AHEAD else MOST_OPEN)


def _asides(scene: Scene, span: Span, text: str) -> list[Span]:
    """The brackets within a clause that tell no date and have no verb: "in der Ringstraße (Nummern 2 bis 8) und"."""
    if "(" not in text[span.start : span.end]:
        return []
    found = (Span(*m.span()) for m in BRACKET.finditer(text, span.start, span.end))
    told = [m.span for m in scene.mentions]
    return [
        one
        for one in found
        if not any(one.overlaps(t) for t in told)
        and not any(_may_be_finite(word) for word in text[one.start + 1 : one.end - 1].split())
    ]


def _around_date(text: str, bracket: int, holes: Sequence[Span]) -> bool:
    """Whether a bracket holds only a date: "nächste Woche (1. Mai!) fällt die Probe aus"."""
    at = bisect_right([h.start for h in holes], bracket)
    if text[bracket] == "(":
        return at < len(holes) and holes[at].start - bracket <= 2 and ")" in text[holes[at].end : holes[at].end + 3]
    return at > 0 and bracket - holes[at - 1].end <= 2 and "(" in text[holes[at - 1].start - 2 : holes[at - 1].start]


def _beside_date(text: str, piece: Span, holes: Sequence[Span], end: int, ctx: Context) -> bool:
    """Whether the comma behind a piece only sets off a date: "am Mittwoch, 26. April, 19.30 Uhr, verlegt"."""
    comma = piece.end
    at = bisect_right([h.start for h in holes], comma)
    before = holes[at - 1] if at else None
    behind_date = before is not None and ROOM.fullmatch(text, before.end, comma) is not None
    after = holes[at] if at < len(holes) else None
    if after is not None and after.start - comma < 40:
        gap = text[comma + 1 : after.start].lower().split()
        small = all(w in ARTICLES or w in PREPOSITIONS or w in ADVERBS for w in gap)
        opens = bool(gap) and (gap[0] in STARTERS - RELATIVE or (gap[0] in RELATIVE and len(gap) > 1))
        if small and not opens:
            following = WORD.match(text, after.end + 1)
            new = following is not None and following[0].islower() and _may_be_finite(following[0])
            return behind_date or not (new or _hangs(piece, ctx))
    if not behind_date:
        return False
    words = [m[0] for m in WORD.finditer(text, comma, min(end, comma + 40))][:2]
    if words and words[0].lower() in ADVERBS and len(words) > 1 and _may_be_finite(words[1]):
        return False
    return not words or words[0].lower() not in STARTERS


def _may_be_finite(word: str) -> bool:
    """Whether a word alone looks like a finite verb."""
    small = word in NO_VERB or word in PREPOSITIONS or word in ARTICLES or word in ADVERBS or word in PRONOUNS
    return word in AUXILIARIES or (
        not small and word.islower() and len(word) > 3 and word.endswith(("t", "en")) and not _is_adjective(word)
    )


def _clause(
    scene: Scene, pieces: Sequence[Span], left: Span | None, at: Span, ctx: Context, *, apart: bool = False
) -> Clause | None:
    span = Span(pieces[0].start, pieces[-1].end)
    tokens = [t for p in (pieces if apart else [span]) for t in _tokens(scene, p, ctx)]
    words = [i for i, token in enumerate(tokens) if not token.hole]
    if len(words) < 2 and not (words and len(tokens) > 1):
        return None
    first = tokens[words[0]].lower
    after_comma = left is not None and ctx.document.text[left.end : span.start].strip() == ","
    # "über den die Kammer verhandelt"; what "geladen hatte" tells is over, and the main clause says what comes of it
    led = first in PREPOSITIONS and len(words) > 3 and tokens[words[1]].lower in WHOM and tokens[-1].lower not in GONE
    if (first in SUBORDINATE or ((first in RELATIVE or led) and after_comma)) and _ends_in_verb(tokens):
        verbs = [i for i in words if _is_verb(tokens, i, last=True)]
        if not verbs:
            return None
        verb = verbs[-1]
        closing = (verb - 1,) if verb and _closes(tokens[verb - 1]) and tokens[verb].lower in AUXILIARIES else ()
        return Clause(span, tuple(tokens), verb, closing, True, left)
    verb = next((i for i in words if _is_verb(tokens, i)), -1)
    if verb < 0:
        return None
    if (own := _with_date_in_front(tokens, verb, at)) is not None:
        tokens, verb = own
        span = Span(tokens[0].start, tokens[-1].end)
    tokens, verb = _joined(tokens, verb, at)
    return Clause(span, tuple(tokens), verb, _closing(tokens, verb), False, left)


def _ends_in_verb(tokens: Sequence[Token]) -> bool:
    """Whether a clause keeps its verb to the end: "die am Montag beginnt", but not "das ist der Donnerstag"."""
    last = len(tokens) - 1
    if len(tokens) > 2 and not tokens[1].hole and tokens[1].lower in AUXILIARIES:
        return last == 2 and tokens[2].lower in AUXILIARIES
    return _is_verb(tokens, last, last=True) or any(
        _is_verb(tokens, i, last=True) and tokens[i + 1].lower in ("und", "oder") for i in range(2, last)
    )


def _with_date_in_front(tokens: list[Token], verb: int, at: Span) -> tuple[list[Token], int] | None:
    """The half that a date stands in, where the second has its own: "tagt im Mai und am 12. Juni beginnt die Messe"."""
    for joint in range(verb + 2, len(tokens) - 3):
        if tokens[joint].lower != "und":
            continue
        second = joint + 1
        while second < len(tokens) and (tokens[second].hole or tokens[second].lower in LEADING):
            second += 1
        dated = any(token.hole for token in tokens[joint + 1 : second])
        if dated and second < len(tokens) - 1 and _is_verb(tokens, second):
            return (
                (tokens[:joint], verb) if at.start < tokens[joint].start else (tokens[joint + 1 :], second - joint - 1)
            )
    return None


def _joined(tokens: list[Token], verb: int, at: Span) -> tuple[list[Token], int]:
    """The half that a date stands in, where "und" joins two verbs of one subject: "ist abgebaut und zieht weiter"."""
    second = next(
        (i for i in range(verb + 2, len(tokens)) if tokens[i - 1].lower == "und" and _is_verb(tokens, i)), None
    )
    if second is None:
        return tokens, verb
    if at.start < tokens[second].start:
        return tokens[: second - 1], verb
    return [*tokens[:verb], *tokens[second:]], verb


def _words(text: str, span: Span) -> list[Token]:
    """The words of a stretch without dates, a quotation as one word."""
    found: list[Token] = []
    at = span.start
    for quote in QUOTED.finditer(text, span.start, span.end):
        found += [Token(*m.span(), m[0]) for m in WORD.finditer(text, at, quote.start())]
        found.append(Token(*quote.span(), quote[0], quoted=True))
        at = quote.end()
    return found + [Token(*m.span(), m[0]) for m in WORD.finditer(text, at, span.end)]


def _tokens(scene: Scene, span: Span, ctx: Context) -> list[Token]:
    text = ctx.document.text
    holes = [(m.span, True) for m in scene.mentions]
    quotes = [(Span(*m.span()), False) for m in QUOTED.finditer(text, span.start, span.end)]
    asides = _asides(scene, span, text)
    found: list[Token] = []
    at = span.start
    for part, hole in sorted([*holes, *quotes, *((one, False) for one in asides)], key=lambda one: one[0].start):
        if part.start < at or part.end > span.end:
            continue
        found += [Token(*m.span(), m[0]) for m in WORD.finditer(text, at, part.start)]
        if part in asides:
            at = part.end
            continue
        found.append(Token(part.start, part.end, text[part.start : part.end], hole=hole, quoted=not hole))
        at = part.end
    found += [Token(*m.span(), m[0]) for m in WORD.finditer(text, at, span.end)] if at < span.end else []
    return found


def _is_verb(tokens: Sequence[Token], at: int, *, last: bool = False) -> bool:
    """Whether a word is a finite verb, by its ending and its neighbours; `last` in a clause with its verb last."""
    token = tokens[at]
    word = token.lower
    before = tokens[at - 1] if at else None
    if token.hole or not word.isalpha():
        return False
    if token.word[0].isupper():  # "Melden Sie sich"
        polite = word.endswith("en") and at + 1 < len(tokens) and tokens[at + 1].word in ("Sie", "wir")
        return before is None and (polite or word in COME)
    if word in AUXILIARIES:
        return True
    if word in NO_VERB or word in PREPOSITIONS or word in ARTICLES or word in ADVERBS or word in PRONOUNS:
        return False
    attributive = (
        before is not None
        and not before.hole
        and (
            before.lower in ARTICLES
            or before.lower in PREPOSITIONS
            or (before.word.islower() and _is_adjective(before.lower))
        )
    )
    if attributive and not last:
        return False
    if STRONG_PAST.match(word):
        return True
    if word.endswith("t") and len(word) > 3:
        participle = PARTICIPLE.match(word) and not FINITE_GE.match(word)
        return not (participle and word.startswith(("ge", "ange", "auf", "ein", "vor", "aus")) and "ge" in word[:6])
    if word.endswith("e") and PARTICIPLE.match(word[:-1]):  # "verkaufte den Hof", but "die gekaufte Karte"
        dated = at + 2 < len(tokens) and tokens[at + 1].lower in PREPOSITIONS and tokens[at + 2].hole
        object_ = at + 1 < len(tokens) and _opens_object(tokens[at + 1])
        return not word.startswith("ge") and (object_ or dated)  # "verkaufte am Dienstag"
    if word in SAID and before is not None and (before.hole or before.is_noun):
        return True
    if word.endswith("e") and "ich" in (
        before.lower if before else "",
        tokens[at + 1].lower if at + 1 < len(tokens) else "",
    ):
        return True
    if word.endswith(("te", "ten")) and not _is_adjective(word):
        return before is None or before.hole or before.is_noun or before.lower in ADVERBS or before.lower in PRONOUNS
    if word.endswith("n") and len(word) > 3:
        if at + 1 == len(tokens):
            return last or (before is not None and (before.hole or before.is_noun) and at <= 2)
        beside = before is None or before.hole or before.is_noun or before.lower in ADVERBS or before.lower in PRONOUNS
        return beside and (word.endswith(("en", "ern", "eln")) and not _is_adjective(word))
    return False


def _opens_object(token: Token) -> bool:
    """Whether what stands behind a verb, and behind no adjective: a date, an article, a pronoun."""
    return token.hole or token.lower in ARTICLES or token.lower in PRONOUNS or token.lower in ADVERBS


def _is_adjective(word: str) -> bool:
    """Whether a word describes the noun behind it, by its ending."""
    return ADJECTIVE.match(word) is not None and VERB_EN.match(word) is None


def _closes(token: Token) -> bool:
    word = token.lower
    return (
        token.word.islower()
        and not token.hole
        and (word in PREFIX or (word.endswith(("t", "en", "ern", "eln", "tun", "sein")) and len(word) > 3))
    )


def _closing(tokens: Sequence[Token], verb: int) -> tuple[int, ...]:
    """The infinitive, participle or prefix at the end of a clause, without what comes behind it."""
    if tokens[verb].lower in AUXILIARIES:
        found = [i for i in range(verb + 1, len(tokens)) if _closes(tokens[i]) and not _before_noun(tokens, i)]
        found = [i for i in found if tokens[i].lower not in NO_VERB and tokens[i].lower not in ADVERBS]
        found = [i for i in found if tokens[i].lower not in PREPOSITIONS or i == len(tokens) - 1]
        if not found:
            return ()
        end = found[-1]
        return (end - 1, end) if end - 1 in found and end - 1 > verb else (end,)
    last = len(tokens) - 1
    if last > verb and tokens[last].lower in PREFIX and tokens[last].word.islower():
        return (last,)
    # "nimmt teil am Treffen": a prefix that what belongs to it follows; a preposition never stands before a verb's end.
    for i in range(verb + 1, len(tokens)):
        word = tokens[i]
        if word.lower in PREFIX and word.lower not in PREPOSITIONS and word.word.islower():
            if word.lower in ARTICLES and not (i < last and tokens[i + 1].lower in PREPOSITIONS):
                continue  # "zieht ein Umzug durch die Stadt", but "lädt ein zum Fest"
            return (i,)
    return ()


def _before_noun(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word that could close a clause only describes the noun behind it."""
    return (
        at + 1 < len(tokens)
        and tokens[at + 1].is_noun
        and not tokens[at + 1].hole
        and (
            at == 0
            or tokens[at - 1].lower in ARTICLES
            or tokens[at - 1].lower in PREPOSITIONS
            or _is_adjective(tokens[at].lower)
        )
    )


# Tense ----------------------------------------------------------------------------------------------------------------


KEPT = frozenset(
    (
        Tense.OLD, Tense.MOVED, Tense.CANCELLED, Tense.DUE, Tense.PLANNED, Tense.HYPOTHETICAL, Tense.VALID,
        Tense.UNDERWAY, Tense.REPORT,
    )
)  # fmt: skip


def governing(scene: Scene, at: Span, cue: Cue | None, ctx: Context) -> Cue | None:
    """The verb that a date belongs to: that of its clause, unless the nearest word says more."""
    clause = clause_of(scene, at, ctx)
    own = cue_of(clause, scene, at) if clause is not None else None
    if clause is None or own is None:
        return cue
    words = [t.start for t in clause.tokens]
    inside = [c for c in scene.cues if c.span.start in words]
    if NOT_AS.search(ctx.document.text, scene.span.start, at.start):
        return Cue(Tense.OLD, own.span, own.words)
    if GIVEN_UP.search(ctx.document.text, clause.span.start, clause.span.end) and is_generic(clause, ctx):
        return Cue(Tense.OLD, own.span, own.words)
    text, start, end = ctx.document.text, scene.span.start, scene.span.end
    if CONGRATULATES.search(text, start, end) and not INVITES.search(text, start, end):
        return Cue(Tense.VALID, own.span, own.words)
    if STANDING.search(ctx.document.text, clause.span.start, clause.span.end) or _forbids(clause):
        return Cue(Tense.VALID, own.span, own.words)
    for tense in (Tense.CANCELLED, Tense.MOVED):
        off = next((c for c in inside if c.tense is tense), None)
        if off is not None and own.tense is not Tense.OLD and (cue is None or cue.tense is not Tense.OLD):
            return off
    if cue is not None and cue.tense is Tense.REPORT and cue.span.start != clause.finite.start:
        return own
    if cue is not None and cue in inside and cue.tense in KEPT:
        return own if own.tense in (Tense.OLD, Tense.PAST) and cue.tense is Tense.PLANNED else cue
    return own


def _forbids(clause: Clause) -> bool:
    """Whether it is a rule that something must not be done."""
    return clause.finite.lower in ("darf", "dürfen") and any(
        t.lower.startswith("kein") or t.lower in ("nicht", "nur") for t in clause.tokens
    )


def cue_of(clause: Clause, scene: Scene, at: Span) -> Cue | None:
    """What the verbs of a clause say of the date in it."""
    verb, final = clause.finite, clause.final.lower()
    tense = _tense(clause, verb.lower, final)
    if tense is Tense.PLANNED and verb.lower in ("hat", "haben") and DECIDED.search(final) and _is_on_day(clause, at):
        tense = Tense.PAST  # "hat am 18. September einen Antrag beschlossen", but "für den 18. September"
    words = final if tense is Tense.DUE and TOLD.fullmatch(final) else verb.word
    return Cue(tense, Span(verb.start, verb.end), words) if tense is not None else None


def _is_on_day(clause: Clause, at: Span) -> bool:
    """Whether a date is when something is done, with what it is done to behind: "am 18. September einen Antrag"."""
    last = clause.closing[0] if clause.closing else len(clause.tokens)
    dated = (n for n, t in enumerate(clause.tokens[:last]) if t.start <= at.start < t.end)
    return any(n + 1 < last and n and clause.tokens[n - 1].lower == "am" for n in dated)


def _keeps_day(clause: Clause) -> bool:
    """Whether a day is the object of a clause, and not when something is done."""
    return any(token.hole and before.lower == "den" for before, token in pairwise(clause.tokens))


def _tense(clause: Clause, verb: str, final: str) -> Tense | None:
    if verb in ("hätte", "hätten", "sollte", "sollten") and ("sollen" in final or verb.startswith("sollte")):
        return Tense.OLD
    spoken = {token.lower for token in clause.tokens}
    if verb in ("sollen", "müssen") and spoken & {"hätte", "hätten"}:  # "das am 12. Juli hätte stattfinden sollen"
        return Tense.OLD
    if verb in ("wollte", "wollten", "sollte", "sollten") and spoken & {"eigentlich", "ursprünglich", "zunächst"}:
        return Tense.OLD
    if verb in ("war", "waren") and any(SET.fullmatch(word) for word in spoken):
        return Tense.OLD
    if verb in WISHED:
        return Tense.HYPOTHETICAL
    first = clause.closing[0] if clause.closing else 0
    if verb in HAVE and first > clause.verb + 1 and clause.tokens[first - 1].lower == "zu":
        return Tense.DUE if SUBMITTED.fullmatch(final) else Tense.FUTURE  # "ist bis 15. April zu überweisen"
    participle = bool(final) and PARTICIPLE.match(final.split(maxsplit=1)[0]) is not None
    if verb in ("ist", "sind") and final == "bestätigt":
        return Tense.PLANNED
    if verb in ("zieht", "ziehen", "ziehe") and final == "vor":
        return Tense.MOVED
    if verb in HAVE and KEEPS.search(final) and _keeps_day(clause):
        return Tense.PLANNED
    if verb in HAVE or verb in GONE:
        if re.search(r"\bzu\s+\w+en\b|\w+zu\w{2,}en\b", final) and verb in HAVE:
            return Tense.FUTURE
        if MOVED.search(final):
            return Tense.MOVED
        over = SHUT.search(final) is not None and (verb in ("hat", "haben") or verb in GONE)
        if participle and SET.search(final) and not over:
            return Tense.OLD if verb in ("war", "waren") else Tense.PAST if verb.startswith("hatte") else Tense.PLANNED
        if verb in GONE:
            return Tense.PAST
        return Tense.PAST if participle else Tense.PRESENT
    if verb in ("muss", "müssen") and HANDED.search(final):
        return Tense.DUE
    if verb in ("wird", "werden") and TOLD.fullmatch(final) and spoken & {"bis", "spätestens"}:
        return Tense.DUE
    if verb in ("konnte", "konnten", "musste", "mussten", "durfte", "durften"):
        return Tense.PAST
    if verb in AHEAD:
        return Tense.MOVED if MOVED.search(final) else Tense.FUTURE
    if verb in AUXILIARIES:
        return Tense.PRESENT
    if STRONG_PAST.match(verb) or WEAK_PAST.search(verb):
        return Tense.PAST
    if verb.endswith("ten") and not PRESENT_TEN.match(verb):
        return Tense.PAST
    return Tense.PRESENT


# Subject --------------------------------------------------------------------------------------------------------------


def subject(clause: Clause, ctx: Context) -> Span | None:
    """The noun phrase in the nominative, so far as its place and its article show it; None for a pronoun."""
    found = _subject(clause, ctx)
    if all(clause.tokens[i].word.isdigit() for i in found):
        return None  # "Schon 2018 war eine Studie erschienen"
    return Span(clause.tokens[found[0]].start, clause.tokens[found[-1]].end) if found else None


def pointer(clause: Clause) -> str | None:
    """The pronoun that is the subject: "sie", "wir"."""
    near = [t.lower for t in clause.tokens[: clause.verb + 3] if not t.hole]
    return next((w for w in near if w in PRONOUNS and w not in ("sich", "uns", "euch", "mir", "ihnen", "es")), None)


def event_in_front(clause: Clause, heads: Sequence[Span], text: str) -> Span | None:
    """The occasion on which something is done: "zur Vernissage spricht ...", "beim Empfang"."""
    for head in heads:
        before = text[max(clause.span.start, head.start - 60) : head.start]
        if clause.span.start <= head.start < clause.span.end and OCCASION.search(before):
            return head
    return None


def antecedent_span(clause: Clause) -> Span | None:
    """Where what a relative clause hangs on stands; None for another clause."""
    first = next((t for t in clause.tokens if not t.hole), None)
    relative = clause.subordinate and first is not None and first.lower in RELATIVE
    return clause.left if relative else None


def is_between(clause: Clause, at: int) -> bool:
    """Whether a word stands in a clause that only parts this one."""
    inside = clause.span.start <= at < clause.span.end
    return inside and all(not token.start <= at < token.end for token in clause.tokens)


def is_generic(clause: Clause, ctx: Context) -> bool:
    """Whether the subject is only "der Termin"."""
    span = subject(clause, ctx)
    if ctx.text(clause.span).startswith(("Als Termin", "Als neuer Termin", "Als Datum")):
        return True
    return span is not None and GENERIC.fullmatch(ctx.text(span)) is not None


def takes_place(clause: Clause, cue: Cue | None, ctx: Context) -> bool:
    """Whether the verb only says that its subject is to be: "sie beginnt um 17 Uhr", "er wird nachgeholt"."""
    words = f"{clause.finite.word} {clause.final}"
    moved = cue is not None and cue.tense in (Tense.MOVED, Tense.CANCELLED, Tense.OLD)
    return moved or ctx.words.happening.search(words) is not None or (not clause.final and clause.finite.lower == "ist")


def tells_new(clause: Clause, ctx: Context) -> bool:
    """Whether a clause is about something that was not spoken of before: "tritt die Band auf", "steigt ein Fest"."""
    span = subject(clause, ctx)
    if span is None:
        return pointer(clause) == "wir" and clause.finite.lower not in GATHER
    return ctx.text(span).lower().startswith("ein") or _is_there(clause) or not takes_place(clause, None, ctx)


def is_spoken(words: Sequence[str]) -> bool:
    """Whether some words are a clause of their own, by an auxiliary verb."""
    return any(word.lower() in AUXILIARIES for word in words)


def is_relative(clause: Clause) -> bool:
    """Whether a clause says more of the noun in front of it: "die am Freitag beginnt"."""
    first = next((t for t in clause.tokens if not t.hole), None)
    return clause.subordinate and first is not None and first.lower in RELATIVE


def _subject(clause: Clause, ctx: Context) -> list[int]:
    tokens, verb = clause.tokens, clause.verb
    if clause.subordinate:
        first = next((i for i, t in enumerate(tokens) if not t.hole), 0)
        if tokens[first].lower in RELATIVE:
            return []
        led = tokens[first].lower in PREPOSITIONS and tokens[first + 1].lower in WHOM
        return _phrase_in_nominative(tokens, first + 1 + led, verb)
    if verb + 1 < len(tokens) and tokens[verb + 1].lower in ("wir", "ich", "man"):
        return []  # "Den Spielplatz eröffnen wir am 1. Mai"
    front = [i for i in range(verb) if not tokens[i].hole]
    while front and tokens[front[0]].lower in ADVERBS:
        front = front[1:]
    if front and any(tokens[i].is_noun for i in front):
        opening = tokens[front[0]].lower
        holes = any(t.hole for t in tokens[front[0] : verb])
        if opening not in PREPOSITIONS and opening not in OBLIQUE and not holes:
            return front if len(front) <= MOST_SUBJECT else _noun_phrase(tokens, front[0], verb)
        if opening not in PREPOSITIONS and opening not in OBLIQUE:  # "Die für Freitag angekündigte Diskussion"
            hole = max(i for i in range(verb) if tokens[i].hole)
            behind = [i for i in _noun_phrase(tokens, hole + 1, verb) if opening in ARTICLES]
            return _noun_phrase(tokens, front[0], verb) or behind or _stripped(tokens, front)
    if front and not any(tokens[i].is_noun for i in front) and any(tokens[i].lower in PRONOUNS for i in front):
        return []
    return _phrase_in_nominative(tokens, verb + 1, len(tokens))


def _stripped(tokens: Sequence[Token], found: list[int]) -> list[int]:
    """The words without what leads to a date at their end."""
    while found and (tokens[found[-1]].lower in SMALL or not tokens[found[-1]].is_noun):
        found = found[:-1]
    return found


def _phrase_in_nominative(tokens: Sequence[Token], start: int, stop: int) -> list[int]:
    """The first noun phrase that is in no other case, behind the verb."""
    at = start
    while at < stop:
        token = tokens[at]
        word = token.lower
        if token.word in ("er", "sie", "wir", "ich", "ihr", "man", "Sie"):
            return []
        if token.hole or word in ADVERBS or word in PRONOUNS or (word in NO_VERB and not token.is_noun):
            at += 1
            continue
        if word in PREPOSITIONS:
            phrase = _noun_phrase(tokens, at + 1, stop)
            at = phrase[-1] + 1 if phrase else at + 1
            continue
        phrase = _noun_phrase(tokens, at, stop)
        if not phrase:
            at += 1
            continue
        if word in OBLIQUE:
            at = phrase[-1] + 1
            continue
        return phrase
    return []


def _describes(word: str) -> bool:
    return word.endswith(("e", "en", "er", "es", "em")) or word in ("rund", "etwa")


def _noun_phrase(tokens: Sequence[Token], start: int, stop: int) -> list[int]:
    """An article, adjectives, nouns and a genitive; the numbers of its words."""
    found: list[int] = []
    nouns = 0
    at = start
    while at < stop and len(found) < MOST_SUBJECT:
        token = tokens[at]
        word = token.lower
        if token.hole:
            break
        if token.is_noun:
            nouns += 1
        elif nouns and word in ("der", "des", "und", "&", "von", "für", "aus", "eines", "einer"):
            following = _noun_phrase(tokens, at + 1, min(stop, at + 5))
            if not following or following[0] != at + 1 or (word == "und" and tokens[at + 1].lower in PREPOSITIONS):
                break
            found += [at, *following]
            at = found[-1] + 1
            continue
        elif nouns or word in PREPOSITIONS or word in PRONOUNS or not (word in ARTICLES or _describes(word)):
            break
        found.append(at)
        at += 1
    return found if nouns else []


def thing(clause: Clause, ctx: Context) -> Span | None:
    """What is done something with, where nobody is named: "Den Fragebogen gebt bitte bis Freitag ab"."""
    tokens = clause.tokens
    for at, token in enumerate(tokens):
        opens = token.lower in ARTICLES or (at == 0 and (token.is_noun or _describes(token.lower)))
        before = tokens[at - 1].lower if at else ""
        if token.hole or not opens or before in PREPOSITIONS or at in (clause.verb, *clause.closing):
            continue
        phrase = [i for i in _noun_phrase(tokens, at, len(tokens)) if i != clause.verb and i not in clause.closing]
        if phrase and any(tokens[i].is_noun for i in phrase):
            return Span(tokens[phrase[0]].start, tokens[phrase[-1]].end)
    return None


OCCASION = re.compile(
    r"\b(?:zum|zur|beim|bei\s+der|bei\s+einem|bei\s+einer|zu\s+einem|zu\s+einer|auf\s+der|auf\s+einer|im\s+Rahmen\s+der|"
    r"im\s+Rahmen\s+des)\s+(?:[a-zäöüß]+(?:e|en|er|es|em)\s+){0,2}\Z",
    re.IGNORECASE,
)
OBLIQUELY = re.compile(
    r"\b(?:vor|nach|wegen|während|seit|trotz|statt|über|ohne|durch|aus|vom|von|für|gegen|mit|unter|neben|um)\s+"
    r"(?:(?:der|dem|den|die|das|des|einer|einem|eines|eine|ein|einen|dieser|diesem|ihrer|ihrem|seiner|seinem|unserer|"
    r"unserem)\s+)?(?:[a-zäöüß]+(?:e|en|er|es|em)\s+){0,2}\Z"
)


BY_MEANS = re.compile(
    r"\b(?:mit|per|über|in|im|an|auf|unter|bei|beim)\s(?:(?:dem|der|den|die|das|einem|einer|ein|eine|unserem|unserer)\s)?"
    r"(?:[a-zäöüß]+(?:em|en|er|e)\s){0,2}\Z",
    re.IGNORECASE,
)
BREAK = re.compile(r"[,;:(–—]")


def object_of(clause: Clause, ctx: Context) -> Span | None:
    """What is done something to, behind the verb and its subject: "besucht am 8. Oktober das Wasserwerk"."""
    tokens, named = clause.tokens, set(_subject(clause, ctx))
    if clause.subordinate or not named:
        return None
    at = clause.verb + 1
    while at < len(tokens):
        word = tokens[at].lower
        if at in named or at in clause.closing or tokens[at].hole or word in ADVERBS or word in PRONOUNS:
            at += 1
            continue
        if BREAK.search(ctx.document.text, tokens[at - 1].end, tokens[at].start):
            return None
        led = word in PREPOSITIONS
        phrase = _noun_phrase(tokens, at + led, len(tokens))
        phrase = [i for i in phrase if i not in clause.closing]
        if phrase and not led and phrase[0] == at and word not in ("dem", "einem", "der", "des", "ihrem", "seinem"):
            return Span(tokens[phrase[0]].start, tokens[phrase[-1]].end)
        at = phrase[-1] + 1 if phrase else at + 1
    return None


def is_by_means(text: str, start: int, at: int) -> bool:
    """Whether a preposition tells how or where something is done with a thing: "mit dem Formular", "in die Liste"."""
    return BY_MEANS.search(text, max(start, at - 60), at) is not None


def is_oblique(text: str, start: int, at: int) -> bool:
    """Whether a preposition makes a noun phrase a circumstance: "nach dem Gottesdienst", not "zur Sitzung"."""
    return OBLIQUELY.search(text, max(start, at - 60), at) is not None


# Lines ----------------------------------------------------------------------------------------------------------------


def line(clause: Clause, scene: Scene, ctx: Context) -> tuple[str, Span] | None:
    """Subject, verb and rest of a clause without its dates, as in a diary; and where the subject stands."""
    if (invited := _invited(clause, ctx)) is not None:
        return title.heading(ctx.text(invited), ctx.words), invited
    named = _subject(clause, ctx)
    tokens = clause.tokens
    who = ctx.text(Span(tokens[named[0]].start, tokens[named[-1]].end)) if named else ""
    said = pointer(clause) if not named else None
    if not named and clause.subordinate:
        who = _antecedent(clause, ctx)
    if not who and said in POINTING:
        before = _named_before(clause, scene, ctx) or ctx.actor
        who = ctx.text(before) if before is not None else ""
    if not who and clause.verb == 0 and clause.left is not None:
        who = _whoever(clause.left, ctx)
    rest = _rest(clause, scene, set(named), ctx)
    if (
        not who
        and rest.split(" ", 1)[0] in PREPOSITIONS
        and clause.finite.lower in MODAL
        and clause.final.endswith("n")
    ):
        return None  # "Dazu will ich am Elternabend mehr erzählen"
    if any(word in ("nicht", "kein", "keine", "keinen", "nie") for word in rest.lower().split()[:1]):
        return None
    verb, final = clause.finite.word, clause.final or _prefix_before_pause(clause, ctx)
    verb = f"{verb} sich" if who and any(t.lower == "sich" for t in tokens) else verb
    if who and _only_happens(clause):
        made = who
    elif rest and clause.finite.lower in ("hat", "haben") and (CALLED_OFF.fullmatch(final) or _is_off(clause)):
        made = rest  # "Der Chor hat sein Konzert abgesagt"
    elif who and _is_off(clause):
        made = f"{who} {WHY.sub('', rest)}".strip()
    elif not who and rest and clause.finite.lower in MAKING and not final:
        made = rest  # "Das Ausladen der Pfeifen machen wir"
    elif clause.finite.lower in AUXILIARIES and final and not _is_there(clause):
        words = final.split()
        if len(words) > 1 and words[-1] in ("werden", "worden", "sein", "haben", "sollen", "können"):
            final = " ".join(words[:-1])
        joint = ":" if who and not PARTICIPLE.match(final) and rest else ""
        made = f"{who}{joint} {rest} {final}"
    elif (clause.finite.lower in ("gibt", "gibts") and not final) or _is_there(clause):
        made = f"{who} {rest}"
    elif who and clause.finite.lower in ("ist", "sind") and any(t.lower == "dran" for t in tokens):
        made = f"{who} an der Reihe"
    elif clause.finite.lower in ("ist", "sind", "haben", "hat", "wird", "werden", "soll"):
        joint = "" if rest.split(" ", 1)[0] in PREPOSITIONS else ":"  # "Arbeitseinsatz am Steg"
        made = f"{who}{joint} {rest}" if who and rest else who
    elif not who and said not in ("wir", "ich", "man", "ihr", "sie"):
        return None
    else:
        made = f"{who} {verb} {rest} {final}" if who else f"{rest} {final}{verb}"
    span = (
        Span(tokens[named[0]].start, tokens[named[-1]].end) if named else Span(clause.finite.start, clause.finite.end)
    )
    text = title.heading(made, ctx.words)
    if made != who and final in PREFIX and who and not _is_off(clause) and not text.endswith(f" {final}"):
        text = f"{text} {final}"  # a heading loses a preposition at its end, which here belongs to the verb
    held = made.strip() == who and (_only_happens(clause) or _is_at_hour(clause, scene) or _is_there(clause))
    return (text, span) if title.length(text) >= 2 or held else None


def _prefix_before_pause(clause: Clause, ctx: Context) -> str:
    """The prefix of a verb in front of a pause after which its clause goes on: "stellt das Buch vor: am 3. Mai"."""
    tokens, text = clause.tokens[clause.verb + 1 :], ctx.document.text
    return next((t.lower for t in tokens if t.lower in PREFIX and text[t.end : t.end + 1] in (":", ",")), "")


def _is_at_hour(clause: Clause, scene: Scene) -> bool:
    """Whether a clause says no more than when its subject is: "Ihre Fußpflege ist am 21. Januar um 8.15 Uhr"."""
    if clause.finite.lower not in ("ist", "sind") or clause.final or not scene.clocks:
        return False
    return all(token.hole or token.lower in LEADING for token in clause.tokens[clause.verb + 1 :])


def _is_there(clause: Clause) -> bool:
    """Whether it only says that there will be its object: "wird es ein Fest geben"."""
    said = any(t.word in ("es", "Es") for t in clause.tokens)
    return said and clause.final == "geben" and clause.finite.lower in AUXILIARIES


def _invited(clause: Clause, ctx: Context) -> Span | None:
    """What people are told to come to: "Kommt zu unserem Bücherbummel", "Wir laden zum Bücherbummel ein"."""
    tokens, opening = clause.tokens, [t.lower for t in clause.tokens[:2]]
    come = (opening[0] in COME and opening[1:] != ["es"]) or opening == ["kommen", "sie"]
    asked = clause.finite.lower == "laden" and clause.final == "ein" and pointer(clause) == "wir"
    if not (asked or (come and clause.verb == 0 and not clause.final)) or _subject(clause, ctx):
        return None
    for at, token in enumerate(tokens[:-1]):
        if token.lower not in ("zum", "zur", "zu") or tokens[at + 1].hole:
            continue
        phrase = _noun_phrase(tokens, at + 1, len(tokens))
        if (noun := next((i for i in phrase if tokens[i].is_noun), None)) is not None:
            return Span(tokens[noun].start, tokens[phrase[-1]].end)
    return None


def _only_happens(clause: Clause) -> bool:
    """Whether a verb says no more of its subject than that it is held: "findet in der Aula statt", "steigt"."""
    if clause.finite.lower in AUXILIARIES:
        return HELD.match(clause.final) is not None
    return HAPPENS.fullmatch(f"{clause.finite.lower} {clause.final}".strip()) is not None


def _is_off(clause: Clause) -> bool:
    """Whether a verb says no more of its subject than that it is off, or for when it is set: "entfällt"."""
    said = clause.final if clause.finite.lower in AUXILIARIES else f"{clause.finite.lower} {clause.final}".strip()
    return OFF.fullmatch(said) is not None


def says(clause: Clause, verb: Finder) -> bool:
    """Whether the verb of a clause, with its prefix or behind its auxiliary, is the one."""
    final = clause.final.split()
    if clause.finite.lower in AUXILIARIES:
        spoken = final[:1]
    else:
        spoken = [" ".join([clause.finite.lower, *(["sich"] if is_reflexive(clause) else []), *final])]
    return any(verb.fullmatch(word.lower()) is not None for word in spoken)


def is_reflexive(clause: Clause) -> bool:
    """Whether a verb is done to its subject: "treffen sich"."""
    return any(t.lower in ("sich", "uns") for t in clause.tokens)


def topic(clause: Clause, scene: Scene, ctx: Context) -> str:
    """What the verb is about: "über die Deponie", "mit dem Minister"."""
    tokens = clause.tokens
    for i in range(clause.verb + 1, len(tokens) - 1):
        if tokens[i].lower in ("über", "mit", "zu", "zum", "zur", "gegen", "aus", "für") and not tokens[i + 1].hole:
            phrase = _noun_phrase(tokens, i + 1, len(tokens))
            if phrase and not any(n in clause.closing for n in phrase):
                return ctx.text(Span(tokens[i].start, tokens[phrase[-1]].end))
    return ""


def _rest(clause: Clause, scene: Scene, named: set[int], ctx: Context) -> str:
    """The words beside subject and verb: no dates nor what leads to them, no adverbs, at most a title's worth."""
    tokens, text = clause.tokens, ctx.document.text
    room = MOST_WORDS - len(named) - 1 - len(clause.closing)
    behind = list(range(clause.verb + 1, len(tokens)))
    front = list(range(clause.verb))
    groups: list[list[int]] = []
    aside = False
    object_first = bool(front) and not named and tokens[front[0]].lower not in PREPOSITIONS
    for i in [*front, *behind] if clause.subordinate or object_first else [*behind, *front]:
        token = tokens[i]
        if i in named or i in clause.closing or token.hole:
            groups.append([])
            aside = False
            continue
        aside = aside or token.lower == "wie"
        if aside:
            continue  # "nicht wie geplant in der Aula"
        if token.lower in SUBORDINATE or (clause.subordinate and i == 0):
            continue
        opens = token.lower in PREPOSITIONS or (
            token.lower in OBJECT and any(tokens[n].is_noun for g in groups[-1:] for n in g)
        )
        if not groups or (opens and groups[-1]) or i == 0 or i == clause.verb + 1:
            groups.append([])
        groups[-1].append(i)
    said = [words for group in groups if (words := _plain(tokens, group, text))]
    kept: list[list[str]] = []
    for words in sorted(said, key=lambda words: words[0].lower() not in OBJECT):  # objects before what says where
        if sum(map(len, kept)) + len(words) <= room:
            kept.append(words)
    return " ".join(word for words in said if words in kept for word in words)


def _plain(tokens: Sequence[Token], group: Sequence[int], text: str) -> list[str]:
    """A group of words without adverbs and without prepositions that lead to a date."""
    pairs = {i for i in group[1:-1] if tokens[i].lower == "und" and tokens[i - 1].is_noun and tokens[i + 1].is_noun}
    words = [i for i in group if i in pairs or (tokens[i].lower not in ADVERBS and tokens[i].lower not in PRONOUNS)]
    if not words or not any(tokens[i].is_noun or len(tokens[i].word) > 4 for i in words):
        return []
    if tokens[words[-1]].word in ("Zeit", "Zeitraum"):  # "in der Zeit von 8 bis 11 Uhr"
        return []
    while words and (tokens[words[-1]].lower in ARTICLES or tokens[words[-1]].lower in PREPOSITIONS):
        words.pop()
    found = [text[tokens[i].start : tokens[i].end] for i in words]
    return [found[0].lower() if tokens[words[0]].lower in PREPOSITIONS else found[0], *found[1:]] if found else []


def _named_before(clause: Clause, scene: Scene, ctx: Context) -> Span | None:
    """The subject of an earlier clause of the sentence, for which "sie" stands."""
    for piece in _pieces(scene, ctx):
        if piece.end > clause.span.start:
            break
        earlier = _clause(scene, (piece,), None, piece, ctx)
        if earlier is not None and (found := subject(earlier, ctx)) is not None:
            return found
    return None


def _whoever(piece: Span, ctx: Context) -> str:
    """What somebody wants: "Auskünfte zum Budget" of "wer Auskünfte zum Budget wünscht"."""
    words = _words(ctx.document.text, piece)
    if len(words) < 3 or words[0].lower != "wer":
        return ""
    inner = words[1:-1]
    while inner and not inner[-1].is_noun:
        inner = inner[:-1]
    return ctx.text(Span(inner[0].start, inner[-1].end)) if inner else ""


def _antecedent(clause: Clause, ctx: Context) -> str:
    """What a relative pronoun stands for: the last noun phrase in front of its comma."""
    first = next((t for t in clause.tokens if not t.hole), None)
    if first is None or first.lower not in RELATIVE or clause.left is None:
        return ""
    words = _words(ctx.document.text, clause.left)
    at = len(words) - 1
    while at >= 0 and len(words) - at < MOST_SUBJECT:
        if words[at].lower in PREPOSITIONS or words[at].lower in ARTICLES:
            break
        if not words[at].is_noun and not words[at].lower.endswith(("e", "en", "er", "es", "em")):
            break
        at -= 1
    chosen = words[at + 1 :]
    return ctx.text(Span(chosen[0].start, chosen[-1].end)) if chosen and any(t.is_noun for t in chosen) else ""
