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
""")
HONORIFICS = listed(r"""
    herr frau dr\.? prof\.? minister(?:in)? präsident(?:in)? kanzler(?:in)? bürgermeister(?:in)? landrat landrätin
    pfarrer(?:in)? bischof
""")
MEETS = listed(r"""
    trifft treffen empfängt empfangen begrüßt vor_dem vor_der gemeinsam_mit zusammen_mit sowie
""")
