"""German words for people and bodies that act, and for what stands before a name."""

from calfeed.grammar.vocabulary import listed

AGENTS = listed(r"""
    \w+innen \w+leute \w+schaft(?:en)? \w*verb[aä]nde?s? \w*vereine?s? \w*r[aä]te?s? \w*aussch[uü]ss(?:e|es)?
    \w*minister(?:in|s)? \w*präsident(?:in|en)? \w*kanzler(?:in|s)? \w*chef(?:in|s)? \w*leiter(?:in|s)?
    \w*meister(?:in|s)? \w*sprecher(?:in|s)? \w*partei(?:en)? \w*fraktion(?:en)? \w*gruppe \w*kammer \w*gericht(?:s)?
    \w+amt(?:s)? \w*ministerium(?:s)? \w*behörde \w*kommission \w*gesellschaft \w*orchester(?:s)? \w*chor(?:s|es)?
    \w*ensemble(?:s)? \w*quartett(?:e|en)? trio \w*mannschaft \w*team(?:s)? \w*hochschule \w*universität \w*kirche
    \w*feuerwehr \w*polizei \w*gemeinde(?:n)? \w*bündnis \w*initiative \w*stiftung \w*werke stadt regierung
    bundestag bundesrat landtag kabinett senat vorstand eltern schüler mitglieder beschäftigten? fahrer bauern
    landwirte band opposition koalition kinder familien nachbarn \w*direktor(?:in)? \w*dirigent(?:in)?
    \w*künstler(?:in)?
    \w*verwaltung \w*betrieb(?:e|s)? \w*unternehmen \w*konzern(?:s)? \w*firma \w*büro(?:s)? \w*klasse(?:n)? \w*gruppen
    \w*beirat(?:s|es)? \w*kapelle \w*kreis(?:es)? \w*kreuz(?:es)? \w*wehr \w*wacht \w*hilfswerk(?:s)? \w*dienst(?:es)?
    \w*bürger \w*anwohner(?:n)? \w*besucher(?:n)? \w*gäste(?:n)? \w*schüler(?:n)? \w*lehrer(?:n)? \w*forscher(?:n)?
    \w*pfleger(?:n)? \w*ärzt(?:e|en|in) \w*anwält(?:e|en|in) \w*richter(?:n|in)? \w*staatsanwalt(?:s)? \w*kläger(?:n)?
    \w*arbeiter(?:n)? \w*arbeitgeber(?:n)? \w*arbeitnehmer(?:n)? \w*händler(?:n)? \w*handwerker(?:n)?
    \w*berater(?:n|in)? \w*vermittler(?:n|in)? \w*unterhändler(?:n|in)? \w*botschafter(?:n|in)? diplomaten
    gesandte[nr]?
    \w*techniker(?:n)?
    \w*senior(?:en|innen) \w*jugendliche[nr]? \w*freiwillige[nr]? \w*angehörige[nr]? \w*delegierte[nr]?
    \w*abgeordnete[nr]?
    \w*vorsitzende[nr]? \w*beauftragte[nr]? \w*eigentümer(?:n)? \w*mieter(?:n)? \w*züchter(?:n)? \w*imker(?:n)?
    \w*autor(?:in|en)? \w*historiker(?:in)? \w*organist(?:in)? \w*pianist(?:in)? \w*solist(?:en|in)?
    \w*delegation(?:en)?
    \w*ingenieur(?:in|e)? \w*förster(?:in)? \w*bischof(?:s)? königin könig papst \w*senator(?:in)?
    \w*botschafter(?:in)?
    \w*(?:führer|schreiber|redakteur|regisseur|moderator|referent|pädagog|trainer)(?:e|en|in|innen|n|s)?
    \w*(?:ranger|träger|decker|helfer|pfleger)(?:e|en|in|innen|n|s)?
    \w*(?:bauer|bäuerin|landwirt|förster|jäger|sänger|musiker|gitarrist)(?:e|en|in|innen|n|s)?
    \w*(?:professor|intendant|kurator|rektor)(?:e|en|in|innen|n|s)?
    \w*(?:minister|chef|amtskolleg)(?:e|en|in|innen|n|s)?
    \w*kolleg(?:e|en|in|innen) \w*(?:ologe|ologen|ologin|graf|grafin|therapeut|therapeutin|anwalt|anwälte|anwältin)
    \w*gewerkschafter(?:n|in|innen)? \w*aktivist(?:en|in|innen)? \w*demonstrant(?:en|in|innen)? opfer streikende[nr]?
    ehrenamtliche[nr]? gewerbetreibende[nr]? beschuldigte[nr]? angeklagte[nr]? zeug(?:e|en|in|innen)
    \w*gewerkschaft(?:en)? \w*konferenz_der_\w+ \w*parlament(?:s)? \w*regierung \w*bank \w*elternbeirat \w*konvent
""")
# Beside them, those whom a sentence may name without more: the choice of who takes part weighs where they stand.
GROUPS = listed(r"""
    \w*hersteller(?:n|s|in)? \w*werber(?:n|s|in)? \w*betreiber(?:n|s|in)? \w*anrainer(?:n|in|innen)?
    \w*nachbar(?:n|in)? \w*planer(?:n|in)? \w*bewohner(?:n|in)? \w*zuschauer(?:n|in)? \w*teilnehmer(?:n|in)?
    \w*spieler(?:n|in)? \w*fahrer(?:n|in)? \w*läufer(?:n|in)? \w*schwimmer(?:n|in)? \w*wanderer(?:n)?
    \w*kletterer(?:n)? \w*reiter(?:n|in)? \w*sportler(?:n|in)? \w*turner(?:n|in)? \w*fußballer(?:n|in)?
    \w*ruderer(?:n)? \w*fischer(?:n|in)? \w*schäfer(?:n)? \w*bäcker(?:n|in|ei)? \w*metzger(?:n|in|ei)?
    \w*gärtner(?:n|in|ei)? \w*winzer(?:n|in)? \w*jäger(?:n|in)? \w*wart(?:e|en|in)? \w*wirt(?:e|en|in)?
    \w*verbund(?:es|s)? \w*vorstand(?:s|es)? \w*vorstände \w*ausschüssen? \w*kreistag(?:s|es)? \w*landtag(?:s|es)?
    \w*stadtrat(?:s|es)? \w*kirchenpflege \w*synode \w*kollegium(?:s)? \w*belegschaft \w*personal(?:s)?
    \w*publikum(?:s)? \w*jury \w*redaktion \w*hauptmann(?:s)? \w*landeshauptfrau \w*stadträt(?:e|in|innen)
    \w*rät(?:in|innen) \w*amtsleiter(?:in)? \w*sachverständige[nr]? \w*gutachter(?:n|in)? \w*architekt(?:en|in|innen)?
    \w*physiker(?:n|in)? \w*biologen? \w*geologen? \w*mediziner(?:n|in)? \w*apotheker(?:n|in)? \w*hebammen?
    \w*patient(?:en|in|innen)? \w*studierende[nr]? \w*student(?:en|in|innen)? \w*azubis? \w*lehrling(?:e|en)?
    \w*praktikant(?:en|in|innen)? \w*pädagog(?:en|in|innen)? \w*erzieher(?:n|in)? \w*kindergarten \w*schule(?:n)?
    \w*kita \w*kläger(?:in)? \w*beklagte[nr]? \w*verteidig(?:er|ung) \w*anklage \w*geschworene[nr]? \w*schöffen?
    \w*journalist(?:en|in|innen)? \w*reporter(?:n|in)? \w*fotograf(?:en|in|innen)? \w*dichter(?:n|in)?
    \w*erzähler(?:n|in)? \w*maler(?:n|in)? \w*bildhauer(?:n|in)? \w*tänzer(?:n|in)? \w*schauspieler(?:n|in)?
    \w*komponist(?:en|in)? \w*übersetzer(?:n|in)? \w*verlag(?:s|es)? \w*buchhandlung \w*bibliothek(?:arin|ar)?
    \w*theater(?:s)? \w*museum(?:s)? \w*priester(?:n|s)? \w*pfarrer(?:n|s|in)? \w*gläubige[nr]?
    \w*konfirmand(?:en|innen)? \w*ministranten \w*pilger(?:n)? \w*soldat(?:en|innen)? \w*polizist(?:en|innen)?
    \w*sanitäter(?:n)? \w*retter(?:n)? \w*einsatzkräfte(?:n)? \w*fachkräfte(?:n)? \w*kunden \w*kundschaft
    \w*verbraucher(?:n)? \w*pendler(?:n)? \w*gläubiger(?:n)? \w*aktionär(?:e|en|innen)? \w*gesellschafter(?:n)?
    \w*investor(?:en)? \w*bieter(?:n)? \w*bewerber(?:n|in|innen)? \w*kandidat(?:en|in|innen)? \w*wähler(?:n|innen)?
    \w*flüchtlinge(?:n)? \w*geflüchtete[nr]? \w*betroffene[nr]? \w*beteiligte[nr]? \w*interessierte[nr]?
    \w*erwachsene[nr]? \w*anfänger(?:n)? \w*fortgeschrittene[nr]? \w*rentner(?:n)? \w*jugend \w*jubilare
""")

HONORIFICS = listed(r"""
    herr frau dr\.? prof\.? minister(?:in)? präsident(?:in)? kanzler(?:in)? bürgermeister(?:in)? landrat landrätin
    pfarrer(?:in)? bischof
    papst könig(?:in)? ministerpräsident(?:in)?(?:en)? bundeskanzler(?:in)? präsidenten kommissar(?:in)?
    ingenieur(?:in)? architekt(?:in)? dirigent(?:in)? autor(?:in)? schriftsteller(?:in)? historiker(?:in)?
    professor(?:in)? baudirektor(?:in)? direktor(?:in)? intendant(?:in)? kurator(?:in)? förster(?:in)?
    revierförster(?:in)? schulleiter(?:in)? stadtrat stadträtin staatssekretär(?:in)? botschafter(?:in)? kantor(?:in)?
    organist(?:in)? vorsitzende[rn]? dekan(?:in)? rektor(?:in)?
""")
MEETS = listed(r"""
    trifft treffen trifft_sich treffen_sich berät beraten diskutiert diskutieren spricht sprechen empfängt empfangen
    begrüßt nehmen sitzen diskutieren streiten vor_dem vor_der gemeinsam_mit zusammen_mit sowie
""")
# Small words in front of a name and behind it, by what they say of it.
LEADS = {
    "with": listed("mit"),
    "against": listed("gegen"),
    "between": listed("zwischen"),
    "by": listed("von durch"),
    "of": listed("der des"),
    "for": listed("für"),
    "at": listed("in im am an auf bei unter vor vom zum zur"),
    "from": listed("aus"),
    "about": listed("über zu"),
    "to": listed("nach bis"),
    "and": listed("und oder sowie"),
    "the": listed("die das dem den dieser diese"),
    "a": listed("ein eine einen einem einer zwei drei"),
    "his": listed("ihr ihre ihren sein seine unser unsere unseren"),
    "all": listed("alle jeder beide"),
    "said": listed("sagte sagt"),
    "that": listed("dass wer"),
    "when": listed("wo während nachdem wenn als seit"),
}
# Words that somebody is called by, by kind.
HEADS = {
    "office": listed(r"""
        \w*(?:minister|präsident|bürgermeister|direktor|kanzler|botschafter|richter|trainer|leiter|professor|sprecher)(?:in|s|en)?
        \w*chef(?:in)? landrat landrätin herr frau dr prof pfarrer(?:in)? bischof
    """),
    "artist": listed(r"""
        \w*(?:autor|pianist|organist|dirigent|historiker|kurator|solist|künstler|moderator|referent)(?:in|en|innen)?
        \w*chor \w*orchester \w*quartett trio ensemble band kapelle \w*ologe \w*ologin
    """),
    "council": listed(r"""
        \w*rat \w*rates \w*ausschuss\w* \w*gericht\w* \w*parlament\w* \w*kommission \w*vorstand\w* \w*beirat\w*
        bundestag landtag kabinett senat jury
    """),
    "body": listed(r"""
        \w*verband\w* \w*verein\w* \w*gewerkschaft\w* \w*behörde \w*ministerium\w* \w*amt\w* \w*firma
        \w*stiftung \w*initiative \w*gruppe \w*partei\w* \w*bank \w*gesellschaft \w*werke \w*regierung
    """),
    "press": listed(r"""
        presse \w*redaktion\w* journalist\w* medien\w* fotograf\w*
    """),
    "crowd": listed(r"""
        \w*anwohner\w* \w*bürger\w* \w*mitglieder\w* eltern \w*schüler\w* \w*kinder\w* \w*beschäftigte\w*
        \w*gäste\w* \w*besucher\w* \w*helfer\w* \w*freiwillige\w* ehrenamtliche\w* familien \w*arbeiter\w*
    """),
    "team": listed(r"""
        team mannschaft elf
    """),
}
# Nouns of events, by whom they bring together.
EVENTS = {
    "match": listed(r"""
        \w*spiel(?:e)? \w*rennen \w*turnier \w*finale derby \w*lauf
    """),
    "show": listed(r"""
        \w*konzert(?:e)? \w*aufführung \w*auftritt \w*film \w*fest \w*oper \w*vorstellung
    """),
    "talk": listed(r"""
        \w*vortrag \w*lesung \w*seminar \w*workshop \w*kurs \w*debatte \w*podium\w*
    """),
    "talks": listed(r"""
        \w*verhandlung\w* \w*gespräch\w* \w*gipfel \w*besuch \w*treffen
    """),
    "strike": listed(r"""
        \w*streik \w*kundgebung \w*demo(?:nstration)? mahnwache
    """),
    "hearing": listed(r"""
        \w*prozess \w*urteil \w*anhörung
    """),
    "press": listed(r"""
        \w*pressekonferenz pressetermin fototermin
    """),
    "meeting": listed(r"""
        \w*sitzung \w*versammlung \w*kongress \w*tagung
    """),
    "vote": listed(r"""
        \w*wahl \w*abstimmung
    """),
    "ceremony": listed(r"""
        \w*eröffnung \w*feier \w*einweihung \w*gottesdienst
    """),
    "closure": listed(r"""
        \w*sperrung \w*wartung \w*schließung
    """),
    "fair": listed(r"""
        \w*ausstellung \w*markt \w*messe
    """),
}
HE = listed(r"er")  # who was spoken of: one person
THEY = listed(r"sie es wir")
# What a label calls those whom it stands in front of, or over.
LABELS = listed(r"""
    sprecher(?:in|innen)? redner(?:in|innen)? mitwirkende vortragende podium auf_dem_podium es_spielen es_sprechen
    es_spielt jury leitung dirigent(?:in)? solist(?:en|in|innen)? vertreter
    ansprechpartner kursleitung trainer(?:in)? dozent(?:en|in|innen)? eingeladen musik ehrengäste delegation
""")
