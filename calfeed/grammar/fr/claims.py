"""French words that say how firmly something is known, and what has become of a meeting."""

from calfeed.grammar.vocabulary import listed

HEARSAY = listed(r"""
    selon_(?:\w+_){0,2}?(?:sources?|médias?|presse|informations|rumeurs?|proches) selon_l['’](?:afp|agence)
    d['’]après_(?:\w+_){0,2}?(?:sources?|médias?|presse|informations|rumeurs?) de_sources?_\w+ une_source_\w+
    (?:des|plusieurs|deux|certaines|les)_sources_(?:\w+_){0,4}?(?:affirment|indiquent|assurent|évoquent|disent)
    à_en_croire il_se_dit rumeurs?
    (?:des|plusieurs|les)_médias_(?:\w+_){0,2}?(?:rapportent|affirment|évoquent|annoncent) apparemment
""")
ACCORDING = listed(r"selon d['’]après")
POSSIBLE = listed(r"""
    pourrai(?:en)?t_(?:avoir_lieu|se_\w+re?|s['’]\w+|rencontrer|débuter|commencer|reprendre|accueillir|recevoir|arriver|venir)
    pourrai(?:en)?t_être_(?:reporté|organisé|annulé|signé|repris)e?s? devrai(?:en)?t aurai(?:en)?t_lieu il_est_question
    serai(?:en)?t_(?:prévu|organisé|reporté|programmé|fixé|attendu|repoussé)e?s? recevrai(?:en)?t
    (?:se_)?rendrai(?:en)?t
    (?:se_)?(?:rencontr|commenc|début|déroul|retrouv|organis|particip|arriv|visit|sign)erai(?:en)?t reprendrai(?:en)?t
    (?:se_)?(?:réun|accueill|ouvr|part)irai(?:en)?t (?:se_|s['’])?(?:inter|entre|re)?(?:tien|vien)drai(?:en)?t
    envisage(?:nt)?
""")
CONFIRMED = listed(r"""
    (?:a|ont)_(?:\w+ment_|bien_)?confirmé confirme(?:nt)?
    (?:est|sont|a_été|ont_été)_(?:\w+ment_|désormais_|bien_)?confirmée?s? c['’]est_(?:officiel|confirmé)
    aur(?:a|ont)_bien_lieu se_tiendr(?:a|ont)_bien
""")
UNCONFIRMED = listed(r"""
    (?:n['’]|ne_)(?:\w+_){0,3}?(?:pas|jamais|ni|encore|guère)_(?:\w+_){0,2}?confirm\w*
    (?:pas|non|encore|jamais|à|être|ni|si|fois|sera|seront|reste|restent)_(?:\w+_){0,2}?confirm\w*
    (?:(?:a|ont)_)?confirm\w+_(?:sa|son|ses|leurs?|votre|vos)
""")
GOES_AHEAD = listed(r"""
    aur(?:a|ont)_(?:bien|finalement|quand_même)_lieu se_tiendr(?:a|ont)_(?:bien|finalement|comme_prévu)
    aur(?:a|ont)_lieu_comme_(?:prévu|annoncé)
    (?:est|sont|restent?|a_été|ont_été)_(?:bien_|toutefois_|\w+ment_)?(?:maintenue?|confirmée?|rétablie?)s?
""")
HAPPENED = listed(r"""
    (?:a|ont)_eu_lieu s['’]est_(?:tenue?|déroulée?|achevée?|terminée?|conclue?)
    se_sont_(?:tenue?s|déroulée?s|achevée?s|terminée?s|conclue?s) (?:a|ont)_pris_fin
""")
MET = listed(r"""
    s['’]est_(?:réunie?|entretenue?) se_sont_(?:réunie?s|rencontrée?s|retrouvée?s|entretenue?s) (?:a|ont)_rencontré
    (?:a|ont)_tenu_(?:\w+_){0,3}?(?:réunion|pourparlers|consultations|entretiens)
""")
PUTS_OFF = listed(r"""
    reportée?s? repoussée?s? ajournée?s? différée?s? reporte(?:nt)? repousse(?:nt)?
""")
GENERAL = listed(r"""
    réunions? rencontres? entretiens? pourparlers discussions? séances? sessions? conférences? événements? rendez-vous
    négociations? visites? audiences? débats? consultations? cérémonies? concerts? match(?:s|es)? spectacles? procès
""")
ELSEWHEN = listed(r"""
    l['’]an_(?:dernier|passé) (?:année|saison)_(?:dernière|passée|précédente) mois_dernier (?:en|depuis)_(?:19|20)\d\d
    chaque_(?:année|mois|semaine) tous_les_(?:ans|mois) il_y_a_(?:\w+_){1,3}(?:ans|mois|années) autrefois jadis
    souvent régulièrement traditionnellement toujours plusieurs_fois précédemment si s['’]il lorsque quand
    pour_la_(?:première|dernière)_fois
""")
