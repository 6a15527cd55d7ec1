"""French words for people and bodies that act, and for what stands before a name."""

from calfeed.grammar.vocabulary import listed

AGENTS = listed(r"""
    ministres? président(?:e|s|es)? premi(?:er|ère)_ministre député(?:e|s|es)? sénat(?:eur|rice|eurs) maires?
    préfet(?:e|s)? adjoint(?:e|s)? direct(?:eur|rice|eurs) secrétaires? représentant(?:e|s|es)? délégations?
    syndicats? fédérations? unions? associations? collectifs? comités? commissions? conseils? assemblée gouvernement
    mairie ville préfecture région département ministère parlement sénat cour tribunal université école lycée
    collège compagnie troupe orchestre chœur groupe équipe club parti direction employeurs salariés ouvriers dockers
    agents enseignants parents élèves étudiants habitants riverains élus chercheurs auteurs autrices artistes
    bénévoles membres adhérents agriculteurs médecins infirmi(?:ers|ères) avocats juges syndicalistes
    conservat(?:eur|rice) \w+(?:teurs|trices|istes|iens|iennes|ants|eurs)
    mairesse maire technicien(?:s|ne|nes)? soutiens assureurs pompiers sapeurs-pompiers gendarmes policiers police
    gendarmerie armée marins pêcheurs éleveurs viticulteurs commerçants artisans locataires propriétaires
    copropriétaires
    retraités jeunes enfants familles voisins usagers patients victimes proches avocat(?:e)? juge procureur(?:e)?
    prévenus? accusés? ambassad(?:eur|rice|eurs) roi reine pape évêque cardinal chanceli(?:er|ère) sous-préfète?
    président(?:e)?_de_\w+ bureau_syndical intersyndicale coordination cgt cfdt fo medef banque_centrale fondation
    musée théâtre harmonie fanfare chorale quatuor trio orchestre_\w+ sociétaires actionnaires associés partenaires
    homologues? collègues? citoyens? manifestants grévistes convives chefs_d['’]État soignants? urgentistes cheminots
    intervenants? conférenci(?:er|ère|ers) écrivaine?s? romanci(?:er|ère) poète historiennes? chorégraphe comédiens
    chefs? cheffe rect(?:eur|rice) doyenne? proviseure? princip(?:al|ale) lycéens collégiens doctorante?s?
""")
# Beside them, those whom a sentence may name without more: the choice of who takes part weighs where they stand.
GROUPS = listed(r"""
    jury bureau chambre cellule direction rédaction personnel équipage clergé paroisse communes? villages? quartier
    communauté_de_communes agglomération métropole intercommunalité canton état rectorat consulat ambassade mission
    service(?:s)? cabinet tribunaux cours_d['’]appel parquet défense partie(?:s)?_civile(?:s)? plaignants? requérants?
    parties plaignantes prévenue(?:s)? avocate(?:s)? notaires? huissiers? experts? expertes? architectes? urbanistes?
    ingénieur(?:e|s|es)? géomètres? maçons? couvreurs? menuisiers? plombiers? électriciens? mécaniciens? exploitants?
    repreneurs? industriels conserveries? entreprises? sociétés? usine commerçante?s? restaurateurs? boulangers?
    bouchers? vignerons? maraîchers? apiculteurs? bergers? chasseurs? forestiers? paysans? paysannes? conducteurs?
    chauffeurs? routiers? livreurs? postiers? éboueurs? aiguilleurs pilotes? hôtesses stewards journalistes?
    photographes? cadreurs? réalisat(?:eur|rice)s? cinéastes? scénaristes? compositeurs? chanteu(?:r|se)s?
    musicien(?:s|ne|nes)? danseu(?:r|se)s? comédien(?:ne|nes)? conteu(?:r|se)s? peintres? sculpteurs? plasticiens?
    illustrat(?:eur|rice)s? traduct(?:eur|rice)s? interprètes? éditeurs? libraires? bibliothécaires? archivistes?
    curés? prêtres? moines? religieuses? fidèles pasteurs? imams? rabbins? pèlerins? anciens aînés seniors adolescents
    ados adultes tout-petits bébés écoliers écolières élève étudiante(?:s)? apprentis? stagiaires? animateurs?
    professeure?s? profs enseignant(?:e|es)? instituteurs? éducat(?:eur|rice)s? infirmier aides-soignants? soignant
    sages-femmes pharmaciens? dentistes? vétérinaires? kinés? psychologues? patient(?:e|es)? donneurs? secouristes?
    bourgmestres? échevin(?:e|s|es)? conseiller(?:s|e|ères)? conseillère(?:s)? commissaires? gouverneur(?:e|s)?
    envoyés? consul(?:s|e)? diplomates? négociat(?:eur|rice)s? médiat(?:eur|rice)s? observat(?:eur|rice)s? témoins?
    public spectateurs? visiteurs? touristes? supporters? joueu(?:r|se)s? arbitres? entraîneu(?:r|se)s? coureurs?
    cyclistes? randonneurs? nageurs? marcheurs? volontaires? réservistes? soldats? légionnaires? matelots? équipes?
    délégué(?:e|s|es)? père_noël saint_nicolas harki(?:s)? réfugiés? migrants? exilés? sinistrés? riverain(?:e|es)?
    cadre(?:s)? candidat(?:e|s|es)? personnes(?:_présélectionnées)? électeurs? électrices? contribuables? abonnés?
    clients? consommateurs? marchands?
""")
PLURAL = "s"  # of those that have one form
# What goes on a word for a body or for people behind it.
BEHIND = (
    r"\w{2,}(?:ale?s?|aux|aires?|ifs?|ives?|iques?|ien(?:ne)?s?|el(?:le)?s?|ables?|isée?s?|eur|rice|ine?|ains|aine|"
    r"oise?|civile?s?)"
)

HONORIFICS = listed(r"m\. mme mlle mm\. dr pr ministre président(?:e)? préfet(?:e)? maire me")
MEETS = listed(r"""
    rencontre(?:ra|ront|r)? recev(?:ra|ront) reçoi(?:t|vent) accueill(?:e|ent|era|eront) affronte(?:ra|ront|nt)?
    s['’]entretien(?:dra|dront|t|nent) aux_côtés_(?:de|du|des) devant_(?:le|la|les)
    auprès_d[eu] en_présence_d[eu]s?
""")
# Small words in front of a name and behind it, by what they say of it.
LEADS = {
    "with": listed("avec"),
    "against": listed("contre"),
    "between": listed("entre"),
    "by": listed("par"),
    "of": listed("de du des d"),
    "for": listed("pour"),
    "at": listed("en à au aux sur dans devant"),
    "from": listed("depuis"),
    "about": listed("sous"),
    "to": listed("vers jusqu"),
    "and": listed("et ou"),
    "the": listed("le la les l cette ce ces"),
    "a": listed("un une deux trois"),
    "his": listed("son sa ses leur leurs notre nos votre"),
    "all": listed("tous toutes chaque"),
    "said": listed("dit"),
    "that": listed("qui que qu"),
    "when": listed("quand lorsque où"),
}
# Words that somebody is called by, by kind.
HEADS = {
    "office": listed(r"""
        ministres? présidente? maires? mairesse préf[eè]te? (?:sous-)?préfet direct(?:eur|rice) secrétaire
        chanceli\w+ ambassad\w+ juge sénat(?:eur|rice) recteur professeure? mme m mlle
    """),
    "artist": listed(r"""
        auteure?s? autrice écrivain\w* historien\w* romanci\w+ compagnie troupe chœur orchestre quatuor trio
        ensemble fanfare harmonie chorale pianiste artistes? conférenci\w+
    """),
    "council": listed(r"""
        conseils? comités? commission cour tribunal sénat assemblée bureau parlement jury élus
    """),
    "body": listed(r"""
        syndicats? associations? fédérations? collectifs? coordination gouvernement ministère mairie ville
        entreprise préfecture direction intersyndicale fondation
    """),
    "press": listed(r"""
        presse journalistes médias photographes
    """),
    "crowd": listed(r"""
        habitants riverains parents élèves adhérents membres enfants familles salariés agents usagers bénévoles
        étudiants enseignants jeunes public
    """),
    "team": listed(r"""
        équipe club
    """),
}
# Nouns of events, by whom they bring together.
EVENTS = {
    "match": listed(r"""
        match partie tournoi course finale
    """),
    "show": listed(r"""
        concert spectacle représentation projection festival fête opéra
    """),
    "talk": listed(r"""
        conférence causerie atelier débat présentation rencontre lecture
    """),
    "talks": listed(r"""
        pourparlers négociations? sommet visite entretien
    """),
    "strike": listed(r"""
        grève manifestation rassemblement
    """),
    "hearing": listed(r"""
        audience procès jugement délibéré
    """),
    "press": listed(r"""
        conférence_de_presse point_presse
    """),
    "meeting": listed(r"""
        réunion séance assemblée conseil congrès
    """),
    "vote": listed(r"""
        scrutin élections? vote
    """),
    "ceremony": listed(r"""
        cérémonie inauguration messe
    """),
    "closure": listed(r"""
        fermeture coupure travaux
    """),
    "fair": listed(r"""
        exposition marché salon
    """),
}
HE = listed(r"il elle")  # who was spoken of: one person
THEY = listed(r"ils elles on nous")
# What a label calls those whom it stands in front of, or over.
LABELS = listed(r"""
    orateurs? oratrices? conférenciers? jury seront_présents? personnalités présence sous_la_présidence_de
    direction chef interprètes? distribution artistes musiciens invités_d['’]honneur prendront_la_parole délégation
    encadrement formateurs? formatrices? animé_par animée_par table_ronde
""")
