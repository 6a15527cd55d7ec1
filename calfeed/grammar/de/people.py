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
    begrüßt vor_dem vor_der gemeinsam_mit zusammen_mit sowie
""")
