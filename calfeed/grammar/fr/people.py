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
HONORIFICS = listed(r"m\. mme mlle mm\. dr pr ministre président(?:e)? préfet(?:e)? maire me")
MEETS = listed(r"""
    rencontre(?:ra|ront|r)? recev(?:ra|ront) reçoi(?:t|vent) accueill(?:e|ent|era|eront) affronte(?:ra|ront|nt)?
    s['’]entretien(?:dra|dront|t|nent) aux_côtés_(?:de|du|des) devant_(?:le|la|les)
    auprès_d[eu] en_présence_d[eu]s?
""")
