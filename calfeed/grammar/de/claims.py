"""German words that say how firmly something is known, and what has become of a meeting."""

from calfeed.grammar.vocabulary import listed

HEARSAY = listed(r"""
    angeblich offenbar anscheinend mutmaßlich dem_vernehmen_nach
    (?:\w*berichten|\w*medien|insidern|\w*informationen|\w*kreisen|gerüchten|quellen)_zufolge
    laut_(?:\w+_){0,2}?(?:medien|\w*berichten|insidern|\w*kreisen|quellen|\w*agentur\w*|dpa|afp|reuters)
    nach_(?:angaben|informationen)_(?:\w+_){0,2}?(?:insidern|\w*kreisen|quellen|medien) nach_\w+-informationen
    aus_\w*kreisen heißt_es_aus verlautete? gerüchte\w*
    (?:medien|quellen|insider|zeitungen)_(?:\w+_){0,4}?(?:berichten|melden|sagen) spekulation\w* unbestätigt\w*
""")
ACCORDING = listed(r"laut")
POSSIBLE = listed(r"""
    (?:könnten?|dürften?)(?=[^;!?]{1,120}\s(?:treffen|stattfinden|zusammenkommen|zusammentreten|reisen|besuchen)(?:\W|\Z))
    (?:könnten?|dürften?)(?=[^;!?]{1,120}\s(?:beginnen|starten|tagen|verhandeln|eintreffen|empfangen)(?:\W|\Z))
    (?:könnten?|dürften?)(?=[^;!?]{1,120}\s(?:fortgesetzt|abgehalten|verschoben|verlegt|aufgenommen|abgesagt)\swerden)
""")
CONFIRMED = listed(r"""
    bestätigt(?:e|en)? steht_(?:nun_|jetzt_|damit_)?fest stehen_(?:nun_|jetzt_|damit_)?fest definitiv
""")
UNCONFIRMED = listed(r"""
    (?:nicht|nie|kein\w*|noch|weder|niemand|sobald|falls|bis|wenn|wird|werden)_(?:\w+_){0,3}?bestätigt\w*
    bestätigt\w*_(?:seine[nm]?|ihre[nm]?|eure|deine)_\w+ bestätigte[nr]?_(?:referent|redner|gäst|teilnehm|f[aä]ll)\w*
""")
GOES_AHEAD = listed(r"""
    (?:findet|finden)_(?:\w+_){0,5}?(?:wie_(?:geplant|vorgesehen|angekündigt)|doch|trotzdem|dennoch)_(?:\w+_){0,4}?statt
    (?:wird|werden|soll|sollen|kann|können)_(?:\w+_){0,5}?(?:wie_geplant|doch|trotzdem|dennoch)_(?:\w+_){0,4}?stattfinden
    (?:ist|sind)_(?:nun_|jetzt_|offiziell_|damit_)?bestätigt (?:wurde|wurden)_(?:nun_|jetzt_|offiziell_)?bestätigt
    steht_(?:nun_|jetzt_|damit_)?fest
""")
HAPPENED = listed(r"""
    stattgefunden (?:fand|fanden)(?=\s[^;!?]{1,100}\sstatt(?:\W|\Z)) abgehalten zu_ende_gegangen
    (?:ging|gingen)(?=\s[^;!?]{1,100}\szu\s+ende(?:\W|\Z)) endete beendet
""")
MET = listed(r"""
    (?:traf|trafen)_sich sich(?=\s[^;!?]{1,100}\s(?:getroffen|versammelt)(?:\W|\Z)) zusammengekommen zusammengetreten
    (?:kam|kamen|trat|traten)(?=\s[^;!?]{1,100}\szusammen(?:\W|\Z))
""")
PUTS_OFF = listed(r"""
    verschoben vertagt verschiebt verschieben aufgeschoben
""")
GENERAL = listed(r"""
    treffen gespräche? sitzung(?:en)? veranstaltung(?:en)? termine? konferenz(?:en)? begegnung(?:en)? beratung(?:en)?
    verhandlung(?:en)? tagung(?:en)? besuche? anhörung(?:en)? unterredung(?:en)? spiele? konzerte? versammlung(?:en)?
    vorträge? vortrag prozess
""")
ELSEWHEN = listed(r"""
    letzte[sn]_(?:jahr|monat|herbst|sommer|winter|frühjahr|saison) vergangene[sn]_(?:jahr|monat|herbst|sommer|winter)
    vorjahr jedes_jahr jährlich im_jahr_(?:19|20)\d\d seit_(?:19|20)\d\d vor_(?:\w+_){1,2}(?:jahren|monaten) einst
    mehrmals immer oft regelmäßig üblicherweise traditionell falls wenn ob nie niemals zuletzt erstmals
    früher
""")
