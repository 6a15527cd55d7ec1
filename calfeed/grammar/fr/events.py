"""French words for events: how they are named, which verbs announce, move and call them off."""

from calfeed.grammar.vocabulary import Deed, Tense, Vocabulary, listed

# "nous avons dû décaler la réunion du 10 au 11 juin"
_WE_SHIFT = (
    r"(?:(?:je|j['’]|nous|on|il)\s?(?:vous\s+)?)?(?:(?:dois|doit|devons|faut|vais|va|allons|proposons|propose|souhaitons|préférons)\s+"
    r"(?:de\s+)?|(?:ai|a|avons|ont)\s+dû\s+)?(?:(?:décal|report|repouss|déplac|avanc|différ)er|"
    r"(?:décal|report|repouss|déplac|déplaç|avanç|avanc|différ)(?:e|ons)|"
    r"(?:ai|a|avons|ont)\s+(?:décal|report|repouss|déplac|avanc|différ)é)"
    r"(?=\s+(?:le|la|les|l['’]|notre|nos|votre|cette?|ce)\s?[^.;:!?]{2,80}\s(?:au|à)\s(?:(?:\w+\s)?\d|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b))"
)
_ADVERB = r"(?:finalement|malheureusement|donc|également|aussi|désormais|ainsi|toutefois|cependant|bien|déjà|enfin)"
_OFF = (
    r"(?:annulée?s?|supprimée?s?|déprogrammée?s?|abandonnée?s?|retirée?s?\s+(?:du\s+programme|de\s+l['’](?:affiche|ordre\s+du\s+jour))|"
    r"annulation(?=\s?:|\s?\)|\s?(?:\n|\Z))|"
    r"n['’](?:aur(?:a|ont)|a|ont)\s+(?:\w+\s+){0,3}pas\s+lieu|"
    r"(?:reportée?s?|suspendue?s?|repoussée?s?)\s+(?:sine\s+die|jusqu['’]à\s+nouvel\s+(?:ordre|avis)|"
    r"à\s+une\s+date\s+(?:ultérieure|indéterminée))|"
    r"ne\s+pourr(?:a|ont)\s+(?:pas\s+)?(?:avoir\s+lieu|se\s+tenir|être\s+\w+)|"
    r"ne\s+(?:se\s+(?:tiendr|fer|jouer|dérouler|organiser)(?:a|ont)|ser(?:a|ont)|s['’]ouvrir(?:a|ont)|pourr(?:a|ont)|peut|peuvent)\s+(?:\w+\s+){0,2}pas"
    r"(?:\s+(?:avoir\s+lieu|se\s+tenir|être\s+\w+|maintenue?s?|assurée?s?|reconduite?s?))?|"
    r"n['’]est\s+(?:pas|plus)\s+(?:maintenue?|assurée?|d['’]actualité)|ne\s+sont\s+(?:pas|plus)\s+(?:maintenue|"
    r"assurée)s?|"
    r"tombe(?:nt)?\s+à\s+l['’]eau|il\s+n['’]y\s+aura\s+(?:pas|plus|aucune?)(?!\s+(?:d['’]|de\s+(?:courant|gaz|train|bus|métro|circulation)))|passe(?:nt)?\s+à\s+la\s+trappe|on\s+(?:annule|oublie)|nous\s+annulons|annule(?:nt)?|"
    r"(?:avons|ai|a|ont)\s+dû\s+(?:annuler|renoncer|supprimer|déprogrammer)|(?:devons|dois|doit|doivent|contraint\w*|obligée?s?|forcée?s?)\s+"
    r"(?:malheureusement\s+|donc\s+)?(?:d['’]|de\s+|à\s+)?(?:annuler|renoncer|supprimer|déprogrammer)|(?:a|avons|ont|ai)\s+(?:été\s+)?(?:annulé|supprimé)e?s?|"
    r"(?:est|sont)\s+passée?s?\s+à\s+la\s+trappe|(?:est|sont)\s+tombée?s?\s+à\s+l['’]eau|fait\s+relâche)"
)
_SHIFT = (
    r"(?:reportée?s?|décalée?s?|déplacée?s?|avancée?s?|devancée?s?|anticipée?s?|repoussée?s?|prolongée?s?|"
    r"reprogrammée?s?|remise?s?(?!\s+en\s+délibéré)|renvoyée?s?|ajournée?s?|différée?s?|transférée?s?|retardée?s?)"
)
_BE = r"(?:est|sont|a\s+été|ont\s+été|sera|seront|vient\s+d['’]être|viennent\s+d['’]être|être)"
_HAVE = r"(?:a|ont|avons|ai|avez|n['’]a|n['’]ont)"
_DONE = r"(?:sera|seront|va\s+être|vont\s+être|doi(?:t|vent)\s+être|devrai(?:t|ent)\s+être|est|sont)\s+(?:\w+ment\s+)?"
_SET = (
    r"(?:fixé|programmé|prévu|convoqué|convié|invité|appelé|donné\s+rendez-vous|retenu|arrêté|planifié|calé|inscrit|"
    r"assigné|cité|mis\s+en\s+demeure|promis)"
)

WORDS = Vocabulary(
    language="fr",
    betweens=listed("entre"),
    sometime=listed("(?:dans_le_)?courant(?:_(?:de|du))?"),
    apiece=listed("(?:à_)?chaque_fois"),
    earlier=listed(r"avanc\w+ devanc\w+ anticip\w+ plus_tôt"),
    from_=listed("du"),
    plain=((r"(?:es|s)\Z", ""),),
    title_of_owed="{} : {}",
    keeps_subject=True,
    ourselves=frozenset(("nous", "je", "j", "tu", "vous", "on")),
    subordinates=listed(
        r"que qu['’]\w* qui dont où si s['’]ils? lorsqu\w* quand "
        r"selon afin puisqu\w* tandis alors après avant"
    ),
    title_of_people="Réunion de {}",
    meeting="réunion",
    orders=listed("première? prochaine?"),
    towards=listed("au à"),
    lasting=listed("dure(?:nt|ra|ront)? durée"),
    same=listed("mêmes?"),
    same_place=listed(r"""
        mêmes?_(?:heures?_et_(?:même_)?)?(?:lieu|endroit|adresse) (?:lieu|endroit)_habituel
        lieu_(?:inchangé|identique)
    """),
    nones=listed("pas_de pas_d['’] plus_de aucune? ni"),
    labels_day=listed("date dates jour"),
    due_on=listed(r"""
        (?:prévu|programmé|annoncé|fixé|convoqué|planifié|calé)e?s?(?:_(?:au|le|pour_le|pour))?
        (?:devait|devaient)_(?:avoir_lieu|se_tenir|se_dérouler|être_\w+|débuter|commencer)(?:_le)?
        (?:était|étaient)_\w+(?:_pour)?_le
    """),
    formerly=listed(r"""
        au_lieu_d[ue] initialement auparavant et_non (?:report|prolong|déplac|avanc|décal)\w+_du
    """),
    business=listed(r"""
        approbation_.* ouverture_de_la_séance.* adoption_.*ordre_du_jour.* questions_diverses appel_.* rapport_.*
    """),
    bids=listed(r"demandé_à\b demandé_de prié(?:e?s?) invité(?:e?s?) convié(?:e?s?) convoqué(?:e?s?) demandant_de"),
    held=listed(r"""
        (?:a|ont|auront|aura)_lieu se_(?:tien(?:t|nent|dra|dront)|déroule(?:nt|ra|ront)?) se_réuni(?:t|ssent)
        nous_nous_(?:retrouvons|réunissons) on_se_retrouve
    """),
    of_all=listed(r"tou(?:te)?s_les tou(?:te)?s(?=_à_\d) chaque les_deux"),
    unless=listed(r"""
        sauf_(?:mention|indication|avis)_contraire
    """),
    archive=listed(r"""
        (?:événements|éditions|réunions|rencontres|conférences|concerts|séances)_(?:passée?s|précédente?s) archives?
        rétrospective résultats historique chronologie la_semaine_dernière\b.* retour_sur\b.*
    """),
    addressed=listed(r"""
        rappel attention important info nouveau nouveauté mise_à_jour rectificatif
        à_noter dernière_minute changement annulée? reportée?
    """),
    labels_what=listed("quoi objet sujet thème intitulé événement"),
    titled=listed("sous_(?:ce|le)_titre sous_l['’]intitulé intitulée?s? baptisée?s?"),
    says_when=listed(r"""
        rendez-vous(?:_(?:est_)?(?:donné|fixé|pris))?(?!_(?:avec|chez|médical|manqué|de_\w+)) rdv
        (?:quand|date|date_et_heure|heure|horaire|jour)(?=\s?:)
        à_(?:noter|retenir|vos_agendas) dates?_à_(?:retenir|noter) le_grand_jour(?:_est_fixé)?
        on_se_(?:retrouve|donne_rendez-vous|voit) nous_nous_(?:retrouvons|donnons_rendez-vous)
        (?:ce_sera|c['’]est)(?=_(?:pour_)?(?:le_)?(?:\d|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|demain|ce_|dans_))
        (?:on|vous)_(?:pourra|peut|pourrez|pouvez)_y(?=_) retenez(?:_(?:bien_)?la_date)? notez(?:_(?:bien_)?la_date)?
        (?:venez|rejoignez-nous)(?:_(?:donc|nombreux|nombreuses|tous|nous_voir|nous_rejoindre))*
        réservez_(?:votre|la|cette)_(?:date|soirée|journée)
    """),
    slots=listed(r"(?:(?:notre|la|le|cette)_)?(?:nouvelle_)?(?:date|rendez-vous|créneau)"),
    same_time=listed(r"(?:à_la_)?même_heure heure_habituelle"),
    denied=listed("(?:et_)?(?:non|pas)(?:_le)?"),
    sections=listed(r"""
        programme(?=\W*\Z) manifestations(?=\W*\Z) rendez-vous(?=\W*\Z)
        (?:communiqué(?:_de_presse)?|invitation(?:_presse)?|avis|note_aux_rédactions)(?=\W*\Z) notes? contacts?
        durée modalités bon_à_savoir
        à_(?:vos|votre|nos)_agendas?(?=\W*\Z) (?:les_|nos_|prochaines_)?(?:représentations|séances)(?=\W*\Z)
        contexte divers(?:es)? informations?\b.* infos?\b.* à_(?:venir|noter|savoir)\b.* agenda\b.*
        (?:pour|en)_\w+\b.* rappels? inscriptions? tarifs? accès actualités? dates?\b.* questions_diverses
    """),
    desks=listed(r"""
        (?:heures|horaires?)(?:_d.ouverture)? ouvert(?:ure)? bureaux? secrétariat accueil tél(?:éphone)? standard
        guichet (?:le_|la_)?(?:magasin|boutique)_(?:est|reste|sera)_(?:\w+_)?ouvert
        mairie permanence_téléphonique médiathèque bibliothèque caisse musée archives
    """),
    asks=listed(r"""
        merci(?!_de_noter) veuillez(?!_noter) prière_de
        (?:envoy|répond|confirm|signal|dépos|renvoy|rend|apport|inscriv|précis|commun|transmett|adress|prévén|avis|commande|votez|proposez)\w*ez
        (?!rendez-vous)\w+(?:ez|ons)-(?:moi|nous|vous|le|la|les) il_faut j['’]attends on_attend peu(?:t|vent)_suivre
        (?:peu(?:t|vent)|pouvez|pourr(?:a|ez|ont))_(?:encore_|aussi_|également_)?(?:voter|candidater|postuler|s['’]inscrire|déposer|adresser|proposer|retirer|récupérer|commander|contribuer|soumettre|échanger)
    """),
    arrives=listed("être parvenir arriver rester"),
    obliges=listed(r"peu(?:t|vent|x) pouvons pouvez pourr(?:a|ont|ez|ons) doi(?:t|vent|s) dev(?:ez|ra|ront|rez)"),
    afterwards=listed(r"puis ensuite par_la_suite dès_lors"),
    nothings=listed("pas_de aucune? rien relâche libre"),
    labels_end=listed(r"""
        fin fin_des_travaux (?:date|heure)_de_fin jusqu['’]au
    """),
    departs=listed(r"""
        part(?:ira|iront|ent)? départs? s['’]élancer?\w* démarr\w+ quitt\w+
    """),
    spots=listed(r"""
        au aux à_la à_l['’] (?:devant|derrière|sous|dans)_(?:l[ea]s?|l['’])
        (?:près|au_pied|au_bord)_(?:du|des|de_la|de_l['’])
    """),
    place_on=listed(r"""
        sur sous depuis vers par derrière entre de_la du de chez jusqu['’]à jusqu['’]au au_pied_de le_long_de près_de
    """),
    wholes=listed(r"tou(?:s|te|tes|t) chaque toujours ensemble"),
    at_it=listed(r"là-bas sur_place"),
    reasons=listed(r"""
        parce_qu\w* puisqu\w* car_(?:le|la|les|il|elle|ils|elles|on|nous|un|une)
        s['’]ils? si_(?:le|la|les|elle|elles|on|nous|un|une)
    """),
    sign_ups=listed(r"""
        (?:ouverture|clôture|début)_des_(?:inscriptions|réservations) inscriptions? billetterie réservations?
        vente_des_billets
    """),
    placeless=listed(r"""
        annonce publication résultats? décision inscriptions? vente billetterie grève préavis vacances élections?
        réponse rapport notification
    """),
    offices=listed(r"""
        ministère préfecture conseil assemblée sénat banque rédaction bureau direction association
    """),
    elides=r"(?<!\w)de (?=[aeiouéèêâîôœ])(?!onz|ou)",
    contracted=(
        ("de le ", "du "),
        ("de les ", "des "),
        ("à le ", "au "),
        ("à les ", "aux "),
        ("de des ", "des "),
    ),
    set_for=("pour",),
    elided=r"(?:[ld]['’](?!abord\b|accord\b|ailleurs\b|après\b|autres?\b|ici\b)(?:une?\s+)?)",
    purpose=r"pour\s+(?P<what>(?:(?:m|n|v)ous\s+|me\s+|se\s+|y\s+|s['’])?\w+(?:er|ir|re)(?!\w))\s*",
    title_to_do="Date limite pour {}",
    prices=listed(r"coût(?:e|ent|era|eront)"),
    lasts=listed(r"dur\w+ se_poursui\w+ se_prolong\w+"),
    ends=listed(r"""
        prend\w*_fin s['’]ach[eè]v\w+ (?:se_)?termin\w+ (?:se_)?clôtur\w+ dur\w+ se_poursui\w+ se_prolong\w+
    """),
    reflexives=frozenset(("se",)),
    of="de",
    nouns=listed(r"""
        désalpes? inalpes? poyas? déballages? puces vide-jardins? vide-ateliers? cueillettes?
        bénédictions? croisières? proclamations? reconstitutions? réveillons? tournages? trophées?
        yoga pilates zumba tai[_-]chi qi_gong sophrologie réus? répètes? confs?
        jeux?_de_piste levée_des_couleurs cafés?[_-](?:philo|littéraires?|citoyens?|tricot|jeux) jam-session
        open_mic stand-up joutes nuit_blanche
        nuits?_(?:des|du)_(?!\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\w+ entrée_en_fonctions?
        nocturnes? noces séjours? promenades? duels? déménagements? opérations?_\w+ inspections?
        réquisitoires? barrages?_filtrants? (?:re)?mises?_en_(?:service|vente|eau|lumière)
        pose_de_(?:la_)?première_pierre démolition évacuation déminage dépôts?_de_gerbes? dons?_du_sang
        portes_ouvertes prologue prestation_de_serment élagage éclipses? décollage atterrissage amarrage
        chasse_aux_œufs arbre_de_noël concours_de_\w+
        nuits?_(?:des|de_la)_(?:musées?|lecture|philo\w*|chercheurs?|science|poésie|forêts?|étoiles) campagnes?
        démonstrations?
        ventes? animations? inventaires? relevés?
        réunions? réunions?-débats? entrevues? sommets? points?_presse points?_de_presse entretiens? rencontres?
        séances? sessions? conférences?(?:_de_presse|-débats?)? audiences? procès verdicts? votes? scrutins?
        élections? référendums? débats? plénières? présentations? plaidoiries? délibérés? réquisitions comparutions?
        référés? cérémonies? obsèques inhumations? enterrements? funérailles hommages? messes? veillées? vêpres
        cultes? inaugurations? réceptions? dîners? déjeuners? banquets? soupers? brunchs? repas goûters? apéros?
        apéritifs? cocktails? pots? petits?-déjeuners? cafés?-(?:rencontres?|débats?|philo|concerts?|citoyens?)
        pique-niques? barbecues? concerts? spectacles? récitals? projections? avant-premières? représentations?
        ciné-(?:débats?|clubs?|concerts?|goûters?) festivals? foires? salons? marchés? bourses?_aux_\w+ braderies?
        trocs? expositions? expo vernissages? finissages? ouvertures? réouvertures? lancements? colloques?
        séminaires? webinaires? webinaires? ateliers? cours stages? formations? visites?(?:_guidées?)? excursions?
        voyages? masterclass masterclasses hackathons? soutenances? leçons?_inaugurales? conférences?_inaugurales?
        déplacements? sorties? randonnées? balades? marches? manifestations? manifs? rassemblements? cortèges?
        grèves? préavis(?:_de_grève)? piquets?(?:_de_grève)? mobilisations? débrayages? arrêts?_de_travail sit-in
        blocages? journées?_d['’]action opérations?_(?:escargot|coup_de_poing|péage_gratuit) actions? matchs? matches
        derbys? derby tournois? championnats? finales? demi-finales? quarts?_de_finale courses? critériums? cross
        marathons? semi-marathons? trails? rallyes? régates? compétitions? entraînements?
        répétitions?(?:_générales?)? répétitions? répés? filages? fêtes? soirées? matinées? quiz bals? lotos?
        tombolas? kermesses? carnavals? guinguettes? fest-noz karaokés? concours dictées? feux?_d['’]artifice
        brocantes? vide-greniers? vide-dressings? bric-à-brac ventes?_(?:aux_enchères|de_\w+|publiques?) enchères
        tirages?(?:_au_sort)? tête-à-tête congrès forums? symposiums? tables?_rondes?
        assemblées?(?:_générales?|_extraordinaires?)? AG assises conciliations? médiations?
        commissions?(?:_paritaires?)? comités?(?:_\w+)?_de_(?:pilotage|suivi|lecture)
        comités?_(?:syndical|syndicaux|d['’]entreprise|de_ligne) consultations? concertations? enquêtes?_publiques?
        négociations? pourparlers fermetures? coupures? interruptions? maintenances? travaux rinçages? purges?
        déviations? collectes? ramassages? distributions? livraisons? battues? nettoyages? chantiers?_participatifs?
        essais mises?_(?:en_service|en_eau|à_l['’]eau|en_vente|à_jour|en_ligne) poses?_d(?:e|u|es)?_\w+
        premières?_pierres? épreuves?(?:_de_charge)? exercices?(?:_d['’]évacuation)? tests?_des_sirènes dépistages?
        vaccinations? vacances rentrées? prérentrées? pré-rentrées? examens? auditions? questions_au_gouvernement
        conseils?(?:_des_ministres|_municipa(?:l|ux)|_communa(?:l|ux)|_communautaires?|_départementa(?:l|ux))?
        conseils?_d['’](?:administration|école) conseils?_(?:de_classe|de_quartier|général|syndical) discours
        allocutions? causeries? signatures? dédicaces? remises?_(?:des?|du)_\w+ passations?(?:_de_\w+)?
        commémorations? recueillements? minutes?_de_silence dépôts?_de_gerbe dévoilements? baptêmes? jumelages?
        intronisations? investitures? processions? pèlerinages? portes_ouvertes premiers?_tours? seconds?_tours?
        journées?_(?:d['’]études?|d['’]information|portes_ouvertes|de_\w+|du_patrimoine|citoyennes?|mondiales?|nationales?)
        lectures? permanences? défilés? matinales? heures?_du_conte contes veillées? micros?_tendus?
        points?_d['’](?:étape|information) dons?_du_sang invités? tournées? étapes? débriefings? briefings?
        visioconférences? visios? rendez-vous
        feux?_de_(?:la_saint-jean|joie|camp) bûchers? ducasses? thés?_dansants? cavalcades? vide-maisons? décrochages?
        rétrospectives? déambulations? randos? états_généraux leçons?(?:_d['’]\w+|_publique)? panels? discussions?
        (?:\w+-)?dédicaces? concerts?-\w+ soirées?-\w+ apéros?-\w+ dîners?-\w+ lectures?-\w+ générales? premières?
        galas? vins?_d['’]honneur verres?_de_l['’]amitié méchouis? galettes?(?:_des_rois)? corridas? triathlons?
        galas?_de_\w+ castings? oraux oral vœux célébrations? offices? prières? chemins?_de_croix communions?
        ordinations? mariages? levées?_d[ue]_(?:corps|drapeau) opérations?_(?:propreté|portes_ouvertes|\w+) chantiers?
        corvées? plantations? débroussaillages? vidanges? simulations? migrations? prestations?_de_serment
        dépouillements? recensements? interviews? émissions? meetings? dialogues? journées? quinzaines?
        nuits?_(?:des?|du)_\w+ après-midi_\w+ cafés?_des_\w+ scènes?_ouvertes? micros?_ouverts? slams? improvisations?
        cabarets? blind_tests? escape_games? chasses?_(?:aux?)_\w+ lâchers?(?:_de_\w+)? retraites?_aux_flambeaux
        parades? tintamarres? rallye-photos? vendanges transhumances? comices? combats? tontines? ziarra gamou magal
        tabaski délibérations? consultations?_particulières? inscriptions_au_tableau
        bureaux?_(?:syndical|directeur|exécutif)
        comités?_(?:directeurs?|exécutifs?|techniques?|techniques|social_et_économique) cse fermetures?_de_\w+
        jugements? remises? pose_de_la_première_pierre initiations? démonstrations? dégustations? échauffements?
        simultanées? tests? essais bilans?_\w+ ripailles? raclettes? fondues? crémaillères? jubilés? anniversaires?
        baptêmes? ouvertures?_\w+ restitutions? auditoriums? plénières? prières?_\w+ prestations? mises?_en_\w+
        assemblées?_\w+
    """),
    weak_nouns=listed(r"""
        yoga pilates zumba tai[_-]chi qi_gong sophrologie répètes?
        nocturnes? noces séjours? promenades? duels? déménagements? opérations?_\w+ inspections?
        campagnes? démonstrations? ventes? animations? inventaires? relevés?
        cours marchés? salons? stages? travaux vacances courses? lectures? questions_au_gouvernement conseils?
        sorties? commissions? invités? épreuves? marches? ouvertures? lancements? séances? points?_presse discours
        votes? entretiens? déplacements? voyages? formations? consultations? sessions? examens? préavis
        présentations? procès fêtes? soirées? repas pots? actions? étapes? tournées? rentrées? essais exercices?
        concours contes maintenances? livraisons? distributions? interruptions? fermetures? coupures? réouvertures?
        matinées? compétitions? bourses?_\w+_\w+ rendez-vous visios? visioconférences? opérations?_\w+ expo référés?
        réquisitions premiers?_tours? seconds?_tours? cross blocages? tests?_\w+ collectes? cérémonies essais
        ventes?_de_\w+ mises?_à_jour mises?_en_ligne foires? auditions? vaccinations? dépistages? ramassages?
        premières?_pierres? concertations? finales? balades? enchères enquêtes?_publiques?
        panels? discussions? générales? premières? oral oraux vœux offices? prières? célébrations? communions?
        mariages? chantiers? plantations? vidanges? simulations? migrations? recensements? interviews? émissions?
        dialogues? journées? quinzaines? combats? vendanges délibérations? jugements? remises? initiations?
        démonstrations? dégustations? rétrospectives? leçons?.* galettes? opérations?_\w+ parades? improvisations?
        tests? prestations? mises?_en_\w+ jubilés? anniversaires? lâchers? castings? magal corvées? slams? cabarets?
        transhumances? raclettes? fondues? déambulations? restitutions? auditoriums? ripailles? meetings? bilans?_\w+
    """),
    deadlines=listed(r"""
        date_limite délais?_(?:de|d['’]|pour)\w*
        (?:consultations?|concours|enquêtes?_publiques?|votes?|scrutins?)(?=_(?:[^.;:]{1,40}_)?(?:est|sera|reste|restera|demeure)_ouverte?s?_jusqu)
        inscriptions? candidatures? propositions? résumés? accréditations? contributions? dossiers?
        copies? photos? références? justificatifs? appels?_(?:à|aux|d['’])\w* bulletins? devis rapports?_de_stage
        textes? articles? paiements? cotisations? réponses? réservations? soumissions? notifications? formulaires?
        communications? commandes?
        (?<!réserve\sde\s)(?<!attente\sde\s)confirmations?
        offres? plis observations? commentaires? manuscrits? demandes?
        préinscriptions? pré-inscriptions? adhésions? recours questionnaires? mémoires dépôts?
        manifestations?_d['’]intérêt vœux sondages? chèques? autorisations?(?:_parentales?)? bons?_de_commande
        versements? souscriptions? attestations? versions?_(?:définitives?|finales?|révisées?) abstracts?
        actes?_de_candidature procurations? questions?_écrites? nominations? amendements? bordereaux?
    """),
    breaks=listed(r"""
        prises?_de_parole.* allocutions?.* échanges?_avec_.* coupure_d[ue].* buffet.* cocktail.*
        verre_de_l['’]amitié.* vin_d['’]honneur.* mots?_d(?:e|['’]).*
        questions?_(?:du_public|de_la_salle|et_réponses).* visite_libre.*
        photo_de_groupe.*
        accueil(?!_(?:des_nouv|d['’]un|du_nouv|de_la_délég|de_loisirs)).*
        café(?:_(?:d['’]accueil|de_bienvenue|et|offert|croissants?|viennoiseries|à_disposition|servi)\b.*)?
        pause(?:_.*)? déjeuner déjeuner_libre pause_déjeuner émargement.* fin clôture
        départ(?!_d(?:e_la|e_l['’]|u|es)_?(?:randonnée|balade|marche|course|visite|promenade|procession|cortège|défilé|rallye|cross|trail|marathon)).*
        arrivée(?!_d(?:u|e_la|es)_(?:père|saint|tour|course|flamme|cortège|rois|mages|étape|rallye|marathon)).*
        ouverture_des_portes.*
    """),
    cues=(
        (
            Tense.CANCELLED,
            r"(?:nous\s+|on\s+)?(?:(?:devons|doit|doivent|devrons|avons\s+dû|ont\s+dû|a\s+dû|faut)\s+|(?:contraint|obligé|forcé)e?s?\s+d['’])"
            r"(?:annuler|supprimer)",
        ),
        (
            Tense.HYPOTHETICAL,
            r"si\s+(?:\w+\s+){1,5}?(?:était|étaient|avait|(?!fait\b|parfait\b|souhait\b|trait\b|lait\b)\w{2,}(?:ait|aient))|pourrait|pourraient|serait|seraient|aurait|"
            r"auraient|aurions|serions|ne\s+devrai(?:en)?t\s+pas|(?:se\s+)?\w{2,}(?:erai(?:en)?t|drai(?:en)?t)|"
            r"(?:se\s+)?(?:réun|ouvr|accueill|part|sort|intervien?d)irai(?:en)?t|(?:recev|reverr|verr|pourr)ai(?:en)?t",
        ),
        (
            Tense.OLD,
            r"prévue?s?\s+(?:dans\s+un\s+premier\s+temps|au\s+départ|à\s+l['’]origine|d['’]abord)|"
            r"initialement(?:\s+(?:prévue?s?|programmée?s?|fixée?s?|annoncée?s?))?|d['’]abord\s+(?:prévue?s?|fixée?s?)|"
            r"(?:devai(?:en)?t|aurai(?:en)?t\s+dû)\s+(?:initialement\s+)?(?:avoir\s+lieu|se\s+(?:tenir|dérouler)|"
            r"être\s+\w+|(?:se\s+|s['’])?\w+(?:er|ir|re|oir))|au\s+lieu\s+d[ue]|en\s+lieu\s+et\s+place\s+du|"
            r"plutôt\s+que\s+le|et\s+non\s+(?:pas\s+)?(?:le|au|à)(?=\s+(?:\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))|"
            r"avai(?:en)?t\s+(?:d['’]abord\s+|"
            r"initialement\s+)?été\s+(?:proposée?s?|prévue?s?|annoncée?s?|"
            r"programmée?s?|fixée?s?)(?:\s+par\s+\w+\s+\w+)?(?:\s+pour)?|"
            r"étai(?:en)?t\s+(?:initialement\s+)?(?:prévue?s?|programmée?s?|fixée?s?|"
            r"annoncée?s?|attendue?s?)",
        ),
        (
            Tense.PLANNED,
            r"(?:n['’](?:est|a|ont)|ne\s+(?:sont|sera|seront))\s+(?:donc\s+|finalement\s+)?(?:pas|nullement|ni)\s+(?:été\s+)?"
            r"(?:annulée?s?|supprimée?s?|reportée?s?|déplacée?s?)",
        ),
        (
            Tense.CANCELLED,
            r"n(?:e\s+|['’])(?:tiend|organise|propose|célébre|donne)r(?:a|ont|ons)\s+pas"
            r"(?=\s+(?:d['’]|(?:de|sa|son|ses|leurs?|notre|nos|la|le|les)\s|l['’]))(?![^.;:]{0,80}\bavant\b)",
        ),
        (Tense.CANCELLED, r"ne\s+(?:le|la|les|l['’])\s*\w+(?:ra|rons|ront|rez)\s+(?:pas|plus)"),
        (Tense.MOVED, rf"(?:a|ont)\s+dû\s+être\s+{_SHIFT}(?:\s+(?:au|à))?"),
        (Tense.CANCELLED, r"(?:a|ont)\s+dû\s+être\s+(?:annulée?s?|supprimée?s?)"),
        (Tense.CANCELLED, rf"(?:{_BE}\s+)?(?:{_ADVERB}\s+)?{_OFF}"),
        (
            Tense.MOVED,
            rf"{_BE}\s+(?:{_ADVERB}\s+)?{_SHIFT}(?:\s+(?:au|à))?|"
            rf"(?:passe|passent|glisse|glissent|bascule|basculent|se\s+décale|se\s+décalent)\s+(?:au|du|à(?=\s+(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b))|"
            r"(?<!\bse\s)(?:reporte|décale|repousse|déplace)(?:nt|ons)?|avançons|" + _WE_SHIFT,
        ),
        (
            Tense.DUE,
            r"(?:doi(?:s|t|vent)|devez|devr(?:a|ez|ont)|(?:est|sont|êtes)\s+(?:invité|prié|tenu)e?s?\s+(?:à|de|d['’]))\s?"
            r"(?:confirmer|réserver|signaler|(?:vous\s+|s['’])?(?:inscrire|accréditer))|"
            r"(?:sont|est|seront|sera)?\s*à\s+(?:envoyer|adresser|remettre|retourner|déposer|renvoyer|rendre|"
            r"transmettre|"
            r"soumettre|faire\s+parvenir|régler|verser)|au\s+plus\s+tard|"
            r"doi(?:t|vent)\s+(?:nous\s+|me\s+|lui\s+)?(?:parvenir|être\s+(?:envoyée?s?|adressée?s?|déposée?s?|"
            r"remise?s?|reçue?s?|transmise?s?|"
            r"retournée?s?|rendue?s?|renvoyée?s?))|devront\s+(?:nous\s+)?(?:parvenir|être\s+(?:envoyée?s?|"
            r"adressée?s?|déposée?s?|remise?s?|reçue?s?))|"
            r"(?:peu(?:t|vent)|pourr(?:a|ont))\s+(?:aussi\s+|également\s+|encore\s+)?(?:être\s+(?:envoyée?s?|"
            r"adressée?s?|déposée?s?|"
            r"transmise?s?|formulée?s?)|s['’]inscrire)|closent|(?:est|sera|seront)\s+close?s?|date\s+limite|"
            r"dernier\s+délai|dernier\s+jour\s+pour|"
            r"(?:sont|est|êtes)\s+priée?s?\s+de\s+(?:s['’]|"
            r"se\s+|vous\s+)?\w+|"
            r"merci\s+(?:d['’]avance\s+)?(?:de\s+(?:me\s+|nous\s+|vous\s+|bien\s+vouloir\s+)?|d['’])(?!noter\b)\w+|"
            r"(?:sera|seront|serez)\s+(?:informée?s?|avisée?s?|notifiée?s?|prévenue?s?|averties?|avertis)"
            r"(?=[^;.!?]{0,60}\s(?:avant|au\s+plus\s+tard|d['’]ici|jusqu['’]au)(?:\W|\Z))|"
            r"et\s+closes?|(?<!\w)(?:transmettez|adressez|renvoyez|retournez|déposez|remettez|communiquez|signalez|rendez|"
            r"faites-(?:nous|moi)|prévenez|apportez|annoncez-vous)(?=\s)|vous\s+annoncer|s['’]annoncer|"
            r"(?:s['’]|vous\s+|t['’]|nous\s+)inscrire|inscrivez-vous|réservez|inscris-toi|s['’]accréditer|"
            r"s['’]inscri(?:t|vent)(?=\s)|candidater|postuler|"
            r"(?:il\s+(?:me|nous|lui|leur)\s+faut|(?:ai|avons|a|ont)\s+besoin\s+de(?:\s+recevoir)?|(?:accept|attend)(?:ons|e|ent)?)"
            r"(?=\s[^;.!?]{0,60}?\s(?:avant|jusqu['’]|pour\s+le|au\s+plus\s+tard))|à\s+(?:me|nous|lui|leur)\s+(?:remettre|rendre|envoyer|retourner)|"
            r"il\s+me\s+faut|confirmez|répondez|envoyez|faites?-(?:le-)?(?:moi|nous)\s+savoir|"
            r"(?:dites|dis|écri(?:s|vez)|prévien(?:s|ez)|prévenez|avertis(?:sez)?|avise[sz]?|réponds|répondez|téléphone[sz]?|appelle[sz]?|"
            r"confirme[sz]?|signale[sz]?)-(?:l[ea]-|les-)?(?:moi|nous|lui|leur)|"
            r"(?:a|ont|avez|as|disposent|dispose|disposez)\s+jusqu['’](?:au|à)|"
            r"(?:seront|sera|sont)\s+(?:attendue?s?|donnée?s?|reçue?s?|acceptée?s?)(?=\s+(?:pour|le|au|jusqu|avant))|"
            r"on\s+(?:réserve|répond|confirme|dépose|s['’]inscrit)(?=\s+(?:avant|d['’]ici|jusqu|au\s+plus))|"
            r"clôture\s+des|(?:je|on|nous|se)\s+clôtur(?:e|ent|ons|era|eront)|(?:s['’]achèv|se\s+termin)(?:e|ent|"
            r"era)(?=\s+[^.]{0,24}candidatur)",
        ),
        (
            Tense.PLANNED,
            r"(?:a|ont|avons)\s+(?:décidé|convenu|choisi|accepté|résolu)\s+(?:de\s+|d['’])\w+(?:er|ir|re|oir)|"
            r"(?:a\s+été\s+|est\s+|sont\s+)?mise?s?\s+en\s+délibéré|"
            r"(?:(?:ai|a|avons|avez|ont)\s+(?:réserv|bloqu|not|cal|gard|pos|choisi|reten)(?:é|u)?|(?:réserv|bloqu|not|gard)(?:er|ez)|reten(?:ir|ez))"
            r"(?=\s+(?:bien\s+|déjà\s+|dès\s+\w+\s+)?(?:le|la\s+(?:date|journée|soirée|matinée)\s+du)\s(?:\w+\s)?\d)|"
            r"(?:(?:espér|compt)(?:ons|ent)|souhaitons)\s+(?:pouvoir\s+)?(?:se\s+)?\w+(?:er|ir|re|oir)|"
            rf"{_HAVE}\s+(?:été\s+)?(?:{_ADVERB}\s+)?{_SET}e?s?|"
            r"(?:est|sont|a\s+été|ont\s+été)?\s*(?:prévue?s?|programmée?s?|fixée?s?|attendue?s?|envisagée?s?|"
            r"planifiée?s?|annoncée?s?\s+pour|calée?s?|invitée?s?\s+à|conviée?s?\s+à|citée?s?\s+à|"
            r"devrai(?:t|ent)\s+(?:également\s+|aussi\s+|ensuite\s+)?(?:se\s+|s['’])?\w+|"
            r"doi(?:t|vent)\s+(?:également\s+|aussi\s+|ensuite\s+|désormais\s+)?(?:se\s+|s['’])?\w+|"
            r"convoquée?s?|appelée?s?\s+à\s+(?:se\s+)?\w+|inscrite?s?|retenue?s?\s+pour)|courant(?=\s+d[ue])|"
            r"(?:vous\s+)?(?:invite|convie|convoque)(?:nt|ons)?(?=\s+(?:à|au|aux|les|la|le|tous|toutes|ses|vous)\b)|"
            r"vous\s+(?:invite|convie|attend|attendent|attendons|invitent|convient|donne|donnent|donnons)|"
            r"(?:donne|donnent|donnons|prend|prennent)\s+rendez-vous|"
            r"(?:a|ont|avons|ai)\s+(?:l['’]honneur|le\s+plaisir|la\s+joie|le\s+bonheur)\s+de(?:\s+vous)?\s+\w+|a\s+rendez-vous|ont\s+rendez-vous|"
            r"(?:prévoi|envisag|comptent|compte|entend|entendent|s['’]apprêt|espèr)(?:t|e|ent)?\s+(?:de\s+|à\s+|"
            r"d['’])?(?:se\s+|s['’])?\w+(?:er|ir|re|oir)|"
            r"à\s+l['’]ordre\s+du\s+jour|au\s+programme|rendez-vous(?=\s+(?:le|à|au|devant|lundi|mardi|mercredi|"
            r"jeudi|vendredi|samedi|"
            r"dimanche|ce|demain|dans|dès))",
        ),
        (
            Tense.FUTURE,
            r"(?!(?:opéra|caméra|agora|libra|era|ira|extra|ultra|infra|supra|contra|mantra|angora|pandora|flora|"
            r"aurora|sandra|"
            r"alexandra|cassandra|laura|nora|dora|vera|indira|elvira|samira|nadira|lira|isaura|tempura|señora|"
            r"orchestra|sutra)\b)"
            r"(?:se\s+|s['’])?\w{2,}(?:era|ira|dra|tra|vra|rra|"
            r"ura|ora|eront|iront|dront|tront|vront|rront|uront|oront|erons|irons|drons|vrons|rrons|urons|erai|"
            r"irai|drai|rrai|vrai|"
            r"urai|erez|irez|drez|vrez|rrez|urez|eras|iras|dras|uras|rras)(?:\s+(?:lieu|fin|"
            r"donnée?s?|ouverte?s?|fermée?s?|tenue?s?|présentée?s?|organisée?s?|célébrée?s?|inaugurée?s?))?|"
            r"(?:va|vont|allons|vais|allez)\s+(?:se\s+|s['’]|nous\s+|vous\s+)?\w+(?:er|ir|re|oir)|"
            r"aura(?:\s+(?:\w+\s+)?lieu)?|auront(?:\s+(?:\w+\s+)?lieu)?|"
            r"sera|seront|fera|"
            r"feront|ira|iront",
        ),
        (
            Tense.VALID,
            r"visibles?\s+jusqu|conservée?s?\s+jusqu|consultables?|à\s+voir\s+jusqu|ouverte?s?\s+jusqu|valables?|"
            r"(?:demeure|reste)(?:nt)?\s+(?:\w+ment\s+)?(?:interdite?s?|fermée?s?|ouverte?s?|accessibles?|gratuite?s?|"
            r"autorisée?s?|obligatoires?|inchangée?s?)|"
            r"(?:marque|marquent|marquera)(?=\s+(?:le|la|les)\s+(?:\w+\s+)?(?:\w*centenaire|anniversaire|\w+\s+ans)\b)|"
            r"en\s+vigueur|s['’]applique|à\s+compter\s+du|jusqu['’]en|entre\s+en\s+vigueur",
        ),
        (Tense.UNDERWAY, r"est\s+en\s+cours|se\s+poursuit|se\s+poursuivent|depuis|bat\s+son\s+plein"),
        (
            Tense.REPORT,
            r"a-t-(?:elle|il|on)\s+\w+|il\s+(?:est|a\s+été)\s+convenu|"
            r"(?:rappel|précis|ajout|soulign|indiqu)ant(?=\s+qu)|(?:a|ont)\s+(?:fait\s+savoir|déclaré|annoncé|indiqué|précisé|confirmé|"
            r"affirmé|ajouté|"
            r"expliqué|assuré|souligné|rappelé|raconté|estimé|appris|promis|reconnu|prévenu|répondu|regretté|dit)|"
            r"selon|"
            r"annonce|annoncent|informe(?:nt)?(?=\s+que)|signale(?:nt)?(?=\s+que)|communique(?:nt)?(?=\s+que)|avertit(?=\s+que)|indique|précise|résume|explique|assure|affirme|souligne|promet|rappelle|prévient|"
            r"confie|fait\s+savoir|"
            r"(?<!sera\s)(?<!seront\s)(?<!être\s)(?:diffusé|publié)",
        ),
        (
            Tense.PAST,
            r"(?<=,\s)(?:(?:inaugur|lanc|commenc|entam|fond|cré)ée?s?|ouverte?s?)(?=\sen\s)|"
            r"(?:(?<=,\s)|(?<=[.!?:;]\s)|(?<=\n)|(?<=^))(?!(?:rentrée|arrivée|battue|partie)\b)(?:battu|vaincu|écarté|éliminé|qualifié|sacré|suspendu|ajourné|repoussé|retardé|"
            r"arrivé|parti|rentré|revenu|reçu|réuni|hospitalisé|opéré|libéré|relaxé|condamné|inculpé|enlevé|agressé|saisi|détruit|"
            r"déposé|dévoilé|lancé|annoncé|interrompu|dissous|décédé|mort)e?s?(?=\s+(?:hier\b|(?:lundi|mardi|mercredi|jeudi|"
            r"vendredi|samedi|dimanche)\b(?!\s+\d)))|vainqueure?s?(?=\s+(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b)|"
            r"(?<!sera\s)(?<!seront\s)(?<!être\s)(?<!soit\s)(?<!est\s)(?<!sont\s)(?:tenu|conclu|adopté|présenté|prononcé|délivré|élu|nommé|investi|désigné|rompu|limogé|pris|signé|approuvé|diffusé|rendu|dévoilé|obtenu|voté|retrouvé|blessé|tué|survenu|daté|paru|"
            r"interrogé|recueilli|scellé|trouvé|découvert|arrêté|interpellé|capturé|enregistré|constaté|commis|subi|secouru)"
            r"e?s?(?=\s+(?:hier|(?:le\s+)?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\s+à\s+\d)\b))|nous\s+nous\s+sommes\s+\w+",
        ),
        (
            Tense.PAST,
            r"(?:a|ont|ai|avons|n['’]a|n['’]ont|avait|avaient|n['’]avait)(?:\s+(?:pas|déjà|été|encore|toujours|"
            r"bien|aussi|également|"
            r"finalement|ainsi|tous|toutes))*\s+(?!lieu\b|rendez|besoin)\w+(?:é|ée|és|ées|i|ie|is|it|u|ue|us|ues|"
            r"rt|rte|[aeo]int|[aeo]inte)|"
            r"(?:s['’]est|se\s+sont|s['’]étai(?:en)?t)\s+\w+|(?:est|sont)\s+(?:partie?s?|venue?s?|arrivée?s?|"
            r"née?s?|morte?s?|revenue?s?|rentrée?s?|retournée?s?|(?:re)?montée?s?|(?:re)?descendue?s?|repartie?s?|ressortie?s?|"
            r"décédée?s?|parvenue?s?|intervenue?s?|survenue?s?|apparue?s?|"
            r"devenue?s?|restée?s?|passée?s?|entrée?s?|sortie?s?|allée?s?|tombée?s?(?!\s+à\s+l['’]eau))|"
            r"avait|avaient|était|étaient|fut|furent|eut|n['’]avait|étais|étions|étiez|avions",
        ),
        (
            Tense.PAST,
            r"\w{3,}(?:èrent|irent|aient|ait)(?<!fait)(?<!trait)(?<!plait)(?<!souhait)|naquit|mourut|"
            r"(?:com|ap|re|sur|entre)?prit|(?:re|ad|trans|pro|sou|per)mit|fit|(?:re|par|inter|sur|de|pré)vint|(?:re|ob|sou|main|con)?tint|"
            r"(?:re|aper|con)çut|voulut|perdit|rendit|descendit|répondit|entendit|chuta|gagna|remporta|déclara",
        ),
        (
            Tense.PRESENT,
            r"se\s+déplace(?:nt)?(?=\s)|répète(?:nt)?|s['’]entraîne(?:nt)?|(?:n['’])?a\s+lieu|ont\s+lieu|se\s+(?:tient|tiennent|déroule|déroulent|retrouve|retrouvent|réunit|"
            r"réunissent|joue|jouent|dispute|"
            r"disputent|produit|produisent|rend|rendent|prononce|prononcent|termine|terminent|rassemble|"
            r"rassemblent|voit|voient|"
            r"poste|mobilise|mobilisent)|(?:commence|débute|démarre|reprend|recommence|redémarre)(?:nt)?|"
            r"reprennent|débarque(?:nt)?|"
            r"visite|visitent|reçoit|reçoivent|inaugure(?:nt)?|joue(?:nt)?|donne(?:nt)?|présente(?:nt)?|"
            r"rencontre(?:nt)?|vote(?:nt)?|débat(?:tent)?|"
            r"comparaît|comparaissent|revient|reviennent|fête(?:nt)?|"
            r"célèbre(?:nt)?|ferme(?:nt)?|rouvre(?:nt)?|s['’]ouvre(?:nt)?|s['’]achève(?:nt)?|s['’]installe(?:nt)?|"
            r"s['’]arrête(?:nt)?|"
            r"dispute(?:nt)?|affronte(?:nt)?|intervient|interviennent|tient|tiennent|prend(?:\s+fin)?|prennent|"
            r"fait\s+\w+|examine(?:nt)?|"
            r"vient|viennent|arrive(?:nt)?|(?<!quelque\s)part|partent|(?<!au\s)(?<!le\s)(?<!du\s)(?<!son\s)siège(?:nt)?|rend|clôt|clôture(?:nt)?|lance(?:nt)?|"
            r"anime(?:nt)?|"
            r"expose(?:nt)?|chante(?:nt)?|dédicace(?:nt)?|signe(?:nt)?|dévoile(?:nt)?|auditionne(?:nt)?|"
            r"manifeste(?:nt)?|défile(?:nt)?|"
            r"comporte(?:nt)?|comprend|comprennent|se\s+compose(?:nt)?|"
            r"ouvre(?:nt)?|organise(?:nt)?|propose(?:nt)?|accueille(?:nt)?|dure(?:nt)?|on\s+(?:se\s+)?(?:retrouve|reprend|"
            r"chante|joue|répète|part|fête|reçoit|"
            r"fait\s+\w+|se\s+voit|se\s+réunit|démonte|monte)|attend|attendent|participe(?:nt)?|tourne|"
            r"embarque(?:nt)?|passe(?:nt)?|est|sont|"
            r"(?:s['’](?:envol|élanc|affront|install|invit|attaqu|empar|instruir)|se\s+(?:referm|clôtur|lanc|press|promèn|penche|"
            r"mesur|frott|prépar|disput))(?:e|ent)|(?:emménag|déménag|quitt|gagn|rejoin|regagn|travers|décoll|accost|appareill|"
            r"débarqu|rall(?:i|um)|fouill|sillonn)(?:e|ent)(?=\s)|repart(?:ent)?|atterrit|atterrissent|"
            r"(?:on|nous)\s+(?:nous\s+|se\s+|y\s+|en\s+|vous\s+)?(?!avons\b|sommes\b|souhait|pens|croi|rappel|remerci|esp[eé]r)"
            r"\w{3,}(?:e|t|d|ons)(?=\s)",
        ),
    ),
    deeds=(
        Deed(
            r"(?:va|vont|doi(?:t|vent)|devrai(?:en)?t)\s+se\s+(?:réunir|revoir|rencontrer|retrouver)",
            "Réunion de {who}",
        ),
        Deed(r"se\s+réuni(?:ra|ront|t|ssent|rai(?:en)?t)", "Réunion de {who}"),
        Deed(
            r"repren(?:d|nent|dra|dront)(?!\s+(?:le|la|les|son|sa|ses|leurs?|une?|des|du|possession|contact|l['’]\w+)\b)",
            "Reprise de {who}",
            "Reprise",
        ),
        Deed(r"répèt(?:e|ent|era|eront)", "Répétition de {who}"),
        Deed(r"s['’]entraîn(?:e|ent|era|eront)", "Entraînement de {who}"),
        Deed(r"se\s+rassembler|se\s+rassembl(?:e|ent|era|eront)", "Rassemblement de {who}"),
        Deed(
            r"(?:reç(?:oit|oivent)|recev(?:ra|ront)|accueill(?:e|ent|era|eront))"
            r"(?=\s+(?:le\s+public|(?:les|ses|leurs)\s+(?:habitants|administrés|usagers|riverains|adhérents|électeurs))\b)|"
            r"se\s+tien(?:t|nent|dra|dront)\s+à\s+(?:la\s+|votre\s+)?disposition",
            "Permanence de {who}",
        ),
        Deed(r"reç(?:oit|oivent)|recev(?:ra|ront)", "Rencontre de {who}"),
        Deed(r"(?:se\s+)?rencontr(?:e|ent|era|eront|erai(?:en)?t)", "Rencontre de {who}"),
        Deed(r"siég(?:er(?:a|ont))", "Réunion de {who}"),
        Deed(r"témoigner(?:a|ont)", "Témoignage de {who}"),
        Deed(r"intervien(?:dra|dront)(?=\s+(?:sur|dans|à|au)\b)", "Intervention de {who}"),
        Deed(r"vot(?:e|ent|era|eront)", "Vote de {who}"),
        Deed(r"débat(?:tent|tra|tront)?", "Débat de {who}"),
        Deed(r"compara(?:ît|îtra|issent|îtront)", "Audience de {who}"),
        Deed(r"inaugur(?:e|ent|era|eront)", "Inauguration : {what}", "Inauguration"),
        Deed(r"on\s+joue|nous\s+jou(?:ons|erons)", "Concert", "Concert"),
        Deed(
            r"(?<!se\s)jou(?:e|ent|era|eront)|se\s+produi(?:t|sent|ra|ront)|chant(?:e|ent|era|eront)",
            "Concert de {who}",
        ),
        Deed(r"affront(?:e|ent|era|eront)", "Match : {who} – {what}", "Match de {who}"),
        Deed(r"se\s+prononc(?:e|era|eront)|tranch(?:e|era)", "Décision de {who}"),
        Deed(r"rend(?:ra)?(?=\s+(?:son|sa)\s+(?:jugement|délibéré))", "Jugement de {who}"),
        Deed(r"rend(?:ra)?(?=\s+sa\s+décision)", "Décision de {who}"),
        Deed(r"rend(?:ra)?(?=\s+son\s+verdict)", "Verdict de {who}"),
        Deed(r"rend(?:ra)?(?=\s+son\s+arrêt)", "Arrêt de {who}"),
        Deed(r"sign(?:e|ent|era|eront)", "Signature : {what}"),
        Deed(r"manifest(?:e|ent|era|eront)", "Manifestation de {who}"),
        Deed(r"défil(?:e|ent|era|eront)", "Défilé de {who}"),
        Deed(r"se\s+rend(?:ra|ront)|visit(?:era|eront)", "Visite de {who}"),
        Deed(r"auditionn(?:e|ent|era|eront)", "Audition : {what}", "Audition"),
        Deed(r"dévoil(?:e|ent|era|eront)", "Présentation : {what}"),
        Deed(
            r"on\s+se\s+(?:re)?(?:voit|trouve|retrouve)|nous\s+nous\s+re(?:voyons|trouvons)", "Rencontre", "Rencontre"
        ),
        Deed(r"dédicac(?:e|era)", "Dédicace de {who}"),
        Deed(r"exposer(?:a|ont)", "Exposition de {who}"),
        Deed(r"anim(?:era|eront)", "{what}"),
        Deed(
            r"(?:sera|seront)\s+(?:barrée?s?|neutralisée?s?|(?:coupée?s?|interdite?s?|"
            r"fermée?s?)\s+à\s+la\s+circulation)",
            "Fermeture de {who}",
        ),
        Deed(rf"{_DONE}(?:inaugurée?s?)", "Inauguration de {who}"),
        Deed(
            rf"{_DONE}(?:installée?s?|intronisée?s?|investie?s?)(?=\s(?:\w+\s){{0,4}}dans\sses\sfonctions)",
            "Installation de {who}",
        ),
        Deed(rf"{_DONE}(?:présentée?s?)", "Présentation de {who}"),
        Deed(rf"{_DONE}(?:posée?s?)", "Pose de {who}"),
        Deed(rf"{_DONE}(?:lancée?s?)", "Lancement de {who}"),
        Deed(rf"{_DONE}(?:signée?s?)", "Signature de {who}"),
        Deed(rf"{_DONE}(?:dévoilée?s?)", "Dévoilement de {who}"),
        Deed(rf"{_DONE}(?:élue?s?)", "Élection de {who}"),
        Deed(rf"{_DONE}(?:examinée?s?)", "Examen de {who}"),
        Deed(rf"{_DONE}(?:jugée?s?)", "Procès de {who}"),
        Deed(rf"{_DONE}(?:projetée?s?)", "Projection de {who}"),
        Deed(rf"{_DONE}(?:baptisée?s?)", "Baptême de {who}"),
        Deed(rf"{_DONE}(?:inhumée?s?)", "Obsèques de {who}"),
        Deed(rf"{_DONE}(?:ouverte?s?(?!\s+(?:du|de|tous|toutes|les|chaque|jusqu)))", "Ouverture de {who}"),
        Deed(rf"{_DONE}(?:démolie?s?)", "Démolition de {who}"),
        Deed(rf"{_DONE}(?:distribuée?s?)", "Distribution de {who}"),
        Deed(rf"{_DONE}(?:collectée?s?|ramassée?s?)", "Collecte de {who}"),
        Deed(rf"{_DONE}(?:tirée?s?\s+au\s+sort)", "Tirage au sort de {who}"),
        Deed(rf"{_DONE}(?:mise?s?\s+en\s+service)", "Mise en service de {who}"),
        Deed(rf"{_DONE}(?:mise?s?\s+en\s+vente)", "Mise en vente de {who}"),
        Deed(rf"{_DONE}(?:soumise?s?\s+au\s+vote|votée?s?|mise?s?\s+aux\s+voix)", "Vote de {who}"),
        Deed(rf"{_DONE}(?:célébrée?s?)", "Célébration de {who}"),
        Deed(rf"{_DONE}(?:commémorée?s?)", "Commémoration de {who}"),
        Deed(rf"{_DONE}(?:auditionnée?s?|entendue?s?)", "Audition de {who}"),
        Deed(rf"{_DONE}(?:dépouillée?s?)", "Dépouillement de {who}"),
        Deed(rf"{_DONE}(?:vidangée?s?)", "Vidange de {who}"),
        Deed(rf"{_DONE}(?:livrée?s?)", "Livraison de {who}"),
        Deed(r"(?:sera|seront)\s+(?:remise?s?|décernée?s?)", "Remise de {who}"),
        Deed(r"s['’]accréditer|accréditer", "Accréditation"),
        Deed(
            rf"(?:sera|seront|reste(?:ra|ront)?)\s+(?:(?:\w+ment|{_ADVERB})\s+)?fermée?s?|fermer(?:a|ont)",
            "Fermeture de {who}",
        ),
        Deed(r"sera\s+coupée?|seront\s+coupée?s", "Coupure de {who}"),
        Deed(r"rouvr(?:e|ent|ira|iront)", "Réouverture de {who}"),
        Deed(r"ouvr(?:e|ent|ira|iront)(?=\s+au\s+public\b)", "Ouverture de {who} au public"),
        Deed(r"rendez-vous", "Rendez-vous", "Rendez-vous"),
    ),
    articles=listed(r"""
        le la les l un une des du de d ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes chaque
        aux au d['’]une? l['’]une? qu['’]une? cette certaine? certains certaines quelques aucune?
    """),
    definite=frozenset(("le", "la", "les", "l", "ce", "cet", "cette", "ces")),
    links=listed(r"""
        de du des d avec sur entre pour contre par à au aux autour
        simulant réunissant opposant associant mêlant rassemblant regroupant retraçant célébrant marquant visant
    """),
    stops=listed(r"""
        partir compter jusqu['’]\w+ lors en dans chez dès avant après pendant jusqu depuis vers sous et ou mais donc
        que qui dont où lorsque quand si comme ne pas est sont a ont sera seront aura auront avait était se il
        elle ils elles on nous vous je tu ce y également ainsi puis aussi lors à_partir prévue prévu prévus prévues
        annulée annulé fixée au_plus_tard courant qu['’]\w+ c['’]est n['’]\w+ s['’]\w+ j['’]\w+ m['’]\w+ t['’]\w+
        tout voici voilà afin sauf hormis programmée? programmée?s organisée?s? attendue?s? inscrite?s? tenue?s?
        désormais notamment n qu devant
    """),
    pronouns=listed(r"""
        (?:finalement|donc|alors|du_coup)_(?:ce(?:la)?|ça|il|elle)
        il elle ils elles on ce cela ça celle-ci celui-ci ceux-ci celles-ci c['’]est ce_dernier cette_dernière
        (?:la|le)_(?:premi(?:er|ère)|deuxième|seconde?|troisième|quatrième|prochaine?|suivante?|dernière?|autre)
        cel(?:le|les|ui) ceux (?:cel(?:le|les|ui)|ceux)_(?:de_(?:cette|ce)|d['’]aujourd['’]hui|du_(?:mois|jour))\b.*
    """),
    ordinals=listed("premi(?:er|ère) deuxième|seconde? troisième quatrième cinquième"),
    happens=listed(r"""
        aur(?:a|ont)_lieu (?:a|ont|avoir)_lieu se_(?:tien|tenir|déroul|dérouler|jou|disput|produi)\w* débute\w*
        commence\w* démarr\w+ ouvri\w+ (?:re)?poussée?s? décalée?s? déplacée?s? avancée?s? ajournée?s? renvoyée?s?
        prolongée?s? sera seront prévue?s? programmée?s? annulée?s? reportée?s? attendue?s?
        décalée?s? avancée?s? déplacée?s? repoussée?s? fixée?s? devancée?s? maintenue?s? supprimée?s?
        s['’](?:ouvr|achèv|achev|install|arrêt)\w+ repren\w+ prend\w*_fin (?:se_)?termine\w* se_clôtur\w+ reviend\w+
        revient (?:fait|fera)_étape est sont
    """),
    by=listed(r"""
        d['’]ici(?:_(?:à|au|la|le))?
        avant_le avant_la avant jusqu['’]au jusqu['’]à au_plus_tard(?:_le)? d['’]ici(?:_(?:le|au))?
        dernier_délai(?:_le|_:)?
    """),
    excepted=listed(r"""
        (?:sauf|hormis|pas|non)_en sauf(?:_le|_les|_pendant|_durant)? hormis(?:_le)? excepté(?:_le)?
        à_l['’]exception_d[ue]s?
    """),
    anew=listed(r"""
        (?:se|nous_nous)_rattrap\w+ (?:rattrap|reprogramm)\w+ (?:réessa|retent)\w+
        report(?:ée?)?_(?:est|au) à_la_place
    """),
    instead=listed(r"""
        plutôt (?:reporté|déplacé|décalé|avancé|repoussé)e?s?_(?:au|à) le_(?:reporter|décaler|déplacer)_au à_la_place
        (?:prenons|faisons|disons)(?:-le)? on_l[ea]_(?:décale|déplace|reporte)
    """),
    old_dates=listed(r"""
        date_(?:initiale|prévue|d['’]origine|précédente) (?:ancienne|précédente)_date initialement avant précédemment
        auparavant au_lieu_d[eu]
    """),
    now=listed("désormais maintenant nouvelle_date nouveau_rendez-vous nouvelles_dates finalement plutôt"),
    done_first=listed(r"""
        (?:parti|né|fondé|créé|lancé|ouvert|fermé|allumé|arrêté|construit|bâti|nommé|repéré|découvert)e?s?
        (?:adopté|voté|inauguré|commandé|détruit|restauré|endommagé|signé|engagé|entamé|paru|publié|disparu)e?s?
    """),
    since=listed("après_le depuis depuis_le depuis_la née?_le"),
    until=listed("jusqu['’]au jusqu['’]à"),
    either=listed("ou"),
    but=(r"mais(?:\s+(?:bien|plutôt))?(?:\s+(?:le|au|pour))?(?:\s+le)?",),
    not_online=listed(r"""
        (?:inscriptions?|inscrire|réservations?|réserver|billetterie|billets|formulaire|acheter|disponibles?|consultables?|candidatures?|dossiers?|paiement|vente)(?:_\w+){0,3}_en_ligne
        en_ligne_(?:sur|à_l['’]adresse|via)
        (?:pas|plus|jamais|ni)_(?:retransmi\w+|diffus\w+|webdiffus\w+|en_ligne|en_visio\w*)
        (?:mis(?:e?s)?|programme|compte-rendu|enregistrements?|supports)(?:_\w+){0,3}_en_ligne
        après_(?:\w+_){0,4}(?:sur|par)_(?:zoom|teams|visio)
        rien_n['’]est_(?:\w+_)?(?:diffusé|retransmis|webdiffusé)\w*
        (?:pas_de|sans|aucune)_(?:visio\w*|zoom|direct|webdiffusion)
        aucune?_\w+_(?:en_ligne|à_distance|en_visio\w*)
        suivez-nous_sur\b.* (?:pas|plus|aucune)_(?:de_)?(?:retransmission|diffusion)
    """),
    only=listed("uniquement seulement exclusivement"),
    place_in=listed(r"""
        à au aux en dans chez sur_le sur_la sur devant face_à au_pied_d[ue] au_départ_d[ue] rendez-vous_devant
        devant_le devant_la sur_les sous_le sous_la au_pied_de au_sein_de à_l['’]angle_de
    """),
    about=listed(r"""
        sur concernant consacrée?s?_(?:à|aux?) portant_sur autour_d[eu] à_propos_d[eu] au_sujet_d[eu] examin\w+
        débatt\w+ discut\w+
    """),
    affairs=listed(r"""
        situation crise guerres? conflits? paix sécurité violences? combats trêve cessez-le-feu troubles
        manifestations droits
        élections? coup_d['’]état génocide réfugiés famine faim sécheresse séismes? tremblement_de_terre inondations
        aide
        reconstruction réformes? pauvreté démocratie évolution événements
    """),
    gatherings=listed(r"sommets? conférences? congrès forums? pourparlers négociations colloques? symposiums?"),
    lands=listed(r"""
        mer golfe lacs? océan baie détroit désert îles? péninsule vallée bassin région côte
        forêts? nord sud est ouest
    """),
    place_nouns=listed(r"""
        dépôt club-house étage marchés? tente
        salles?_des_fêtes salles?_(?:polyvalente|municipale|communale|paroissiale)s?
        ciné(?!-\w) cinémathèque artothèque skate-?park
        chalet infirmerie arènes? rivière opéra immeuble sous-sol station
        arènes? auditoire autodrome aérogare bistro bosquet cabane cascade casino chalet circuit cité complexe
        corniche crématorium crêperie dispensaire dortoir fabrique forge fontaine funérarium immeuble
        manufacture marais opéra pelouse pinacothèque pizzeria placette prison pub puits rivière roseraie
        scierie statue stèle taverne terminus vestibule écomusée écuries? étable pressoir
        zone_(?:industrielle|artisanale|commerciale|portuaire) base_(?:nautique|de_loisirs|navale|aérienne)
        beffroi donjon citadelle remparts cloître collégiale évêché paroisse boulodrome bowling dojo skatepark cabaret
        discothèque philharmonie bourse_du_travail rectorat laboratoires? labo déchetterie déchèterie ressourcerie
        recyclerie
        station_\w+ halte bergerie haras pépinière raffinerie embarcadère débarcadère appontement marina crique
        falaises? île presqu['’]île passerelle arboretum zoo aquarium pharmacie technopole coworking
        showroom magasin boutique supermarché épicerie boulangerie fromagerie cidrerie distillerie karting parking
        rez-de-jardin mezzanine cour_d['’]honneur chai cuverie champ_de_foire place_du_marché hôtel_de_ville amphis?
        barrage ponton écluse viaduc tunnel carrière cave ruche rucher serre potager bibliobus gare centre-ville bourg
        village hameau
        rond-point carrefour échangeur péage quais berges bal guinguette brasserie salon amphi vestiaire
        tribune
        salle maison mairie place rue quai théâtre musée bibliothèque médiathèque école lycée université gare parc
        stade hôtel palais église parvis rond-point terminal hôpital ministère assemblée sénat bâtiment gymnase
        galerie cathédrale château jardin port plage librairie restaurant bar tribunal cour chapelle cinéma centre
        bureaux? siège campus amphithéâtre amphi quartier boulevard avenue ateliers chemin allée impasse cours route
        halle halles foyer préau kiosque chapiteau domaine ferme brasserie café auberge abbaye monastère basilique
        temple synagogue mosquée piscine patinoire vélodrome hippodrome esplanade passage square pont sous-préfecture
        préfecture commissariat caserne aéroport auditorium conservatoire zénith dôme espace pavillon résidence
        institut faculté local hangar scène terrain jardins cimetière monument mémorial porte rotonde villa tour
        ludothèque crèche collège internat clinique studio plateau belvédère refuge camping phare manoir bureau hall
        cave caveau grange moulin parking digue jetée môle capitainerie cale bassin chantier usine entrepôt atelier
        loft podium cirque arènes aérodrome héliport ambassade consulat gendarmerie hémicycle crypte prieuré couvent
        presbytère bistrot cantine réfectoire gîte ehpad maternelle observatoire planétarium archives sentier rive
        berge lac étang forêt bois clairière pré champ verger vignoble terrasse rez-de-chaussée lieu-dit locaux
        tiers-lieu mjc
    """),
    courts=listed("tribunal cour"),
    goes_to=listed(
        r"""
        (?:visites?|sorties?|excursions?|déplacements?|voyages?|balades?|pèlerinages?|promenades?|randonnées?|départs?|défilés?|marche)(?:_\w+){0,2}_(?:à_la|à_l['’]|à|au|aux|en|dans)
        (?:visites?|découvertes?|tour|fermetures?|inaugurations?|inspections?|secteur)_(?:de_la|de_l['’]|du|des|de)
    """
    ),
    kinds=(
        frozenset(("réunion", "rencontre", "entretien", "séance", "session", "sommet")),
        frozenset(("grève", "mouvement", "préavis", "mobilisation", "arrêt de travail")),
        frozenset(("concert", "récital", "spectacle", "représentation")),
        frozenset(("conférence", "causerie", "colloque", "rencontre")),
    ),
    not_places=listed(r"""
        profit.* sujet.* bénéfice.* terme.* milieu.* moyen.* choix.* prix.* coût.* tarif.* titre.* complet total
        (?:le|la)quel(?:le)?.* cadre.* suite.* même_(?:heure|jour).* demande.* invitation.* occasion.* initiative.*
        entrée.*
        (?:titre|thème|slogan|mot_d['’]ordre)(?:_.*)? maternelles? maternelles?_et.* primaires? élémentaires?
        (?:affaire|dossier|article|point|chapitre|épisode|tome|volume|délibération|loi|décret)_(?:n[°o]\s?)?\S{0,8}\d.*
        dvd.* vinyle?.* blu-ray.* huis_clos.*
        saison mandat période.* phase.* époque.* série.* débat.* discussion.*
        page.* projet.* société.* rues_suivantes.*
        zoom.* teams.* youtube.* facebook.* instagram.* telegram.* twitch.* webex.* discord.* skype.* whatsapp.*
        google.*meet.*
        tour_\w+(?:er|ir|re) tour_de_rôle.*
        bureaux_de marge.* présentiel.* distanciel.* attente.* mesure.* train.* question.* référé.* cours.* interne.*
        binôme.* groupe.* famille.* silence.* musique.* anglais.* trois_.* deux_.* quatre_.* dépit.* échange.* signe.*
        tenue.* plein_air.* soirée.* matinée.* semaine.* journée.* début_.*
        lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
        septembre octobre novembre décembre midi minuit partir.* nouveau l['’]heure.* la_presse.* l['’]occasion.*
        la_suite.* cause.* cours.* présence.* distance compter.* l['’]invitation.* la_fin.* moins plus début.* fin.*
        quinze.* la_semaine.* outre effet l['’]issue.* l['’]initiative.* l['’]appel.* l['’]ordre.* l['’]affiche.*
        l['’]étude.* disposition place jour.* ligne direct scène vigueur cas.* raison.* vue.* particulier général
        revanche visio\w*.* zoom.* teams.* attendant.* compagnie.* hommage.* mémoire.* faveur.* nos.* vos.* leur.*
        tous.* toutes.* chacun.* entrée.* tarif.* prix.* gratuit.* l['’]exception.* l['’]entrée_libre.* français
        anglais allemand espagnol breton occitan différé public privé fait plein_air.* tout.* fonction.* partie.*
        partenariat.* collaboration.* gouvernement la_demande l['’]unanimité la_veille.* la_hausse la_baisse pied
        vélo l['’]avance l['’]étude la_place.* vendredi.* mi-.* la_presse
    """),
    people=listed(r"""
        ministres? présidente?s? représentante?s? délégations? élu(?:e|s|es)? députée?s? maires? préfet(?:e|s)?
        syndicats? fédérations? dockers enseignante?s? étudiante?s? parents experts? dirigeants? conseillers?
        apprentis aides
    """),
    takes_part=listed(r"""
        se_rend\w+ participe\w+ rencontre\w+ visite\w+ se_réuni\w+ sera seront interviend\w+ décidera présentera
        animera examinera recevra recevront dédicacera jouera joueront chantera répondra viendra viendront
        s['’]exprimera
    """),
    led_by=listed(r"""
        en_présence_d[eu]s? présidée?_par animée?s?_par organisée?s?_par avec menée?_par conduite?_par dirigée?_par
        à_l['’]appel_d[eu]s?
    """),
    start_words=listed(r"""
        à_partir_de début débute\w* commence\w* ouvrira de dès coup_d['’]envoi on_(?:chante|joue|commence|démarre)
        démarr\w+ lever_de_rideau
    """),
    other_words=listed(r"""
        ouverture_des_portes(?:_à)? (?<!ses\s)(?<!leurs\s)portes(?:_à)? accueil inscriptions? rendez-vous
        publié mis_à_jour diffusé raccord échauffement vestiaires? café balance montage installation
        émargement remise_des_dossards
        retrait_des_dossards
    """),
    end_words=listed(
        r"fin(?!_d[e'’u])(?:_prévue)?(?:_à|_vers)? jusqu['’]à jusque_vers s['’]achève\w* termine\w* clôture "
        r"se_termine\w*"
    ),
    online=listed(r"""
        en_ligne en_visio(?:conférence)? par_visio(?:conférence)? visioconférence visio zoom teams webinaires?
        à_distance par_vidéo jitsi google_meet en_distanciel distanciel par_téléphone (?:audio|télé)conférence webinaire
        par_(?:zoom|teams|visio|téléphone|visioconférence) sur_(?:zoom|teams) via_(?:zoom|teams)
        virtuel(?:le|lement)? en_virtuel dématérialisée?
        lien_(?:de_connexion|zoom|teams|visio) en_webinaire
    """),
    hybrid=listed(r"""
        en_présence_et_à_distance et_en_ligne hybride en_présentiel_(?:et|ou) (?:aussi_)?retransmise?_en_direct
        diffusée?_en_direct (?:et|ou)_(?:en|par)_visio(?:conférence)? (?:aussi_)?webdiffusée?s?
        (?:suivre|suivi)_en_(?:ligne|direct|visio) aussi_(?:en_ligne|par_zoom|sur_zoom|en_visio)
        ou_(?:en_ligne|à_distance|sur_zoom|par_zoom) et_(?:sur|par)_zoom en_présentiel_comme_en en_présentiel_et
        retransmise?_en_direct et_en_visio(?:conférence)? retransmi[ts]e?s?(?:_\w+)?
        diffusée?s?_en_(?:direct|ligne) en_direct_sur
        (?:et|ou)_(?:à_distance|en_distanciel|en_visio(?:conférence)?|en_ligne|par_zoom|sur_zoom|via_zoom|par_visio)
        en_présentiel_(?:ou|et)_\w+ suivre_(?:à_distance|en_ligne|en_direct)
        suivie?_(?:à_distance|en_ligne|en_direct) format_hybride en_streaming webdiffusée?s? webdiffusion
        captation_en_direct sur_place_(?:et|ou)_en_ligne
        (?:diffusée?s?|retransmise?s?)_sur_(?:youtube|facebook|le_site|la_chaîne|internet)
        (?:suivre|suivie?)_(?:sur|par|via)_(?:zoom|teams|youtube|internet|visio)
        en_direct_(?:par|via)_(?:zoom|youtube|internet)
        participation_à_distance
    """),
    called_off=listed(r"""
        tombe(?:nt)?_à_l['’]eau on_oublie n['’]aura_finalement_pas_lieu passe_à_la_trappe est_abandonnée?
    """),
    tentative=listed(r"""
        selon_toute_(?:vraisemblance|probabilité) si_le_nombre si_(?:suffisamment|assez)_d\w*
        si_tout_(?:va_bien|se_passe_bien) en_attente_de_confirmation sous_réserve_d\w* au_crayon_\w+
        sous_réserve.{0,1} prévisionnel(?:le)?s? provisoires? à_confirmer envisagée?s? probablement
        au_plus_tôt au_mieux devrai(?:en)?t en_principe a_priori sauf_imprévu sauf_contrordre
        si_le_ciel par_(?:beau_temps|ciel_clair)
        si_la_météo_le_permet si_le_temps_le_permet normalement vraisemblablement pas_avant reste_à_confirmer
        sera_confirmée? au_crayon pressentie?s? à_préciser si_tout_va_bien théoriquement en_théorie peut-être
        espèr(?:e|ent|ons) vise(?:nt)? selon_la_météo sous_réserve prévisionnel provisoire
        (?<!invités\ssont\s)(?<!visiteurs\ssont\s)(?<!personnes\ssont\s)(?<!participants\ssont\s)attendue?s?(?!_(?:par|à_ce_que|nombreu))
        pourvu_que à_condition_que si_(?:la|le|les)_\w+_le_permet(?:tent)? si_rien_ne_change
        date_(?:provisoire|indicative)
        devrai(?:t|ent)_(?:se_tenir|avoir_lieu|être|débuter|commencer|rouvrir|ouvrir|reprendre|intervenir|arriver)
        sous_condition si_(?:la_météo|le_temps|les_conditions|tout|le_quorum|besoin) prévisionnelle?s?
        provisoirement sauf_(?:imprévu|avis_contraire|changement) à_titre_provisoire éventuellement
        pourrai(?:t|ent)_(?:se_tenir|avoir_lieu|être) espère(?:nt)? à_définir date_à_fixer
    """),
    labels_when=listed(r"""
        du à_partir_du à_compter_du quand date dates horaires? heures? date_et_heure jours? date_et_lieu dates?
        date_et_(?:heure|horaire) jour nouvelle_date début jour_et_heure début_des_travaux
    """),
    bulletins=listed(r"""
        feuille(?:_\w+)? bulletin lettre_(?:hebdomadaire|mensuelle|paroissiale|d['’]information) newsletter menus?
        planning annonces infos? programme_de_la_semaine programme_du agenda_du semaine_paroissiale gazette
    """),
    labels_programme=listed(r"""
        programme agenda ordre_du_jour o_r_d_r_e_d_u_j_o_u_r p_r_o_g_r_a_m_m_e
        calendrier déroulé note rappel prévisions prochains_rendez-vous
        dates_à_retenir à_venir nos_rendez-vous
    """),
    named_after=listed(r"""
        (?:salles?|places?|palais|parcs?|halls?|halles?|rues?|centres?|maisons?|foyers?|comités?|bureaux?|offices?)_de_la_
        (?:salles?|places?|palais|parcs?|halls?|halles?|rues?|centres?|maisons?|foyers?|comités?|bureaux?|offices?)_d['’]
        (?:salles?|places?|palais|parcs?|halls?|halles?|rues?|centres?|maisons?|foyers?|comités?|bureaux?)_(?:de|du|des)_
        (?:offices?|quais?|terrains?|champs?|théâtres?|hôtels?|pavillons?|espaces?|services?|jurys?|lieux?)_(?:de|du|des)_
        (?:offices?|quais?|terrains?|champs?|hôtels?|pavillons?|espaces?|services?|jurys?|lieux?)_(?:de_la_|de_l['’]|d['’])
        (?:frais|droits?|tarifs?|registres?|cartes?|bulletins?|listes?|urnes?)_(?:de|du|des|aux?)_
    """),
    runs=listed(r"(?:le_)?déroul(?:é|ement)(?:_\w+)? minutage conducteur"),
    labels_where=listed(r"""
        où lieu lieux adresse salle rendez-vous endroit lieux? (?:lieu_de_)?rendez-vous ville site point_de_rencontre
        lieux?_(?:de_la|de_l['’]|du|des|de)_?(?:rencontre|réunion|séance|conférence|événement|concert|atelier|activité|manifestation)s?
    """),
    labels_who=listed(r"""
        qui intervenants? participants? avec animation intervenante?s? participante?s? animateur conférencière?
        invitée?s? en_présence_de
    """),
    entry=listed(r"""
        (?:au_)?(?:même_(?:lieu|endroit)|(?:lieu|endroit)_habituel)
        \d[\d,]*_euros?\b.* gratuit entrée_(?:libre|gratuite|\d.*) sur_(?:inscription|réservation) tout_public
        (?:inscription|réservation)_.*
        ouvert_à_tou(?:s|tes) participation_libre
    """),
    not_titles=listed(r"""
        annulée?s? annulation supprimée?s? reportée?s? complet
        en_ligne gratuite? entrée.* ouverte?_à.* fermée?_à.* toute_presse tarif.*
        sur_inscription tout_public gratuit ouvert_à.* fermé_à.*
    """),
    posted=listed(r"""
        publiée?(?:_le)? diffusée?(?:_le)? mise?_à_jour(?:_le)? texte_diffusé postée?(?:_le)? envoyée?(?:_le)?
        affichée?(?:_le)? publié(?:_le)? diffusé(?:_le)? mis_à_jour(?:_le)? posté envoyé
    """),
    not_events=(
        ("thanks for what has been", r"\bmerci(?:\s+(?!de\b)\w+){0,3}\s+(?:pour|d['’]être|d['’]avoir)\s[^,:]*\Z"),
        (
            "a publication",
            r"(?:bulletin|journal|édition|article|courrier|lettre|e-?mail|courriel|message|communiqué|affiche|tract|avis|"
            r"numéro|facture|circulaire)\s+(?:\w+\s+)?du(?=\s*$)",
        ),
        ("a law or a rule", r"(?:loi|décret|arrêté|accord|note|rapport|ordonnance)(?:\s+[^\s,]+){0,4}\s+du(?=\s*$)"),
        ("a birth or a death", r"née?|décédée?|mort"),
        ("a price", r"(?:tarifs?|réduction|remise|rabais|promotion)\s[^.;]{0,40}jusqu['’]au"),
        (
            "a break or logistics",
            r"\((?:[^\s()]+\s){1,3}(?:occupé|pris|fermé|indisponible|réservé|loué)e?s?(?:\s(?:le|ce))?",
        ),
        ("opening hours", r"(?<!portes\s)ouverte?s?\s+du|horaires|7j/7"),
        (
            "a validity range",
            r"(?:contrats?|bail|baux|prêts?|emprunts?|licences?|concessions?|permis|mandats?|accords?|traités?|conventions?|"
            r"brevets?|assurances?|abonnements?|bons?|visas?|garanties?)\s(?:[^.;,]{0,24}\s)?(?:court|courent|expire(?:nt|ra)?|"
            r"prend\s+fin|prennent\s+fin|s['’]achève(?:nt)?|se\s+termine(?:nt)?|arrive(?:nt)?\s+à\s+(?:échéance|terme)|"
            r"vaut|valent|dure(?:nt)?)(?:\s+(?:jusqu['’](?:au?|à)|le|au))?",
        ),
        ("a validity range", r"(?:garantie?s?|gelée?s?|bloquée?s?|plafonnée?s?)\s+jusqu['’](?:au?|à)"),
        (
            "the weather",
            r"(?:pluies?|neige|averses|gel|orages?|gelées|chaleur|canicule|verglas|soleil|vents?)\s(?:[^.;,]{0,20}\s)?"
            r"(?:jusqu['’](?:au?|à)|attendue?s?|prévue?s?|annoncée?s?)",
        ),
        ("a score", r"(?:victoire|défaite|succès|revers|match\s+nul)\s+(?:de|du|d['’])"),
        (
            "history",
            r"(?:repéré|découvert|retrouvé|disparu|échoué|détruit|entamé|survenu|élu|arraché|incendié|ravagé|endommagé)e?s?\s+le",
        ),
        ("an anniversary", r"anniversaire\s+d[ue]s?(?:\s+[^\s,]+){0,3}"),
        ("history", r"depuis\s+le|fondée?\s+le"),
    ),
    states=(
        (
            "a plot",
            r"(?-i:Dans)\s+(?:le|la|ce|cette)\s+(?:(?:premi|dern|deux)\w+\s+)?(?:roman|film|série|récit|épisode|scène|chapitre|acte)(?=,)",
        ),
        (
            "a caption or a link to another text",
            r"à\s+(?:lire|voir|écouter)\s+aussi|lire\s+aussi|nos\s+archives|voir\s+aussi|lors\s+d['’]une?\s+(?:\w+\s+){1,4}?à\s+\w+(?=,)",
        ),
        (
            "denied",
            r"aucune?\s+(?:\w+\s+){1,3}?n['’](?:est|a\s+été|était|avait\s+été)\s+(?:prévue?|programmée?|fixée?|envisagée?|convoquée?)|"
            r"(?:dément|a\s+démenti|démentent|nie|nient|a\s+nié|réfute)|rien\s+ne\s+dit\s+(?:que|qu['’]\w+)|il\s+est\s+faux\s+(?:de\s+dire\s+)?(?:que|qu['’]\w+)",
        ),
        (
            "hypothetical",
            r"(?-i:Étiez|Étais|Avez|As|Faut)-(?:vous|tu|il)|(?-i:Imaginons|Supposons|Admettons)|(?-i:Quelle?s?)\s+(?:\w+)(?=\s+(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s?!)",
        ),
        (
            "a payment",
            r"(?:dividende|prélèvement|pension|remboursement|échéance|loyer|salaire|cotisation|facture|acompte|prime)s?\s(?:(?:[^.;,]|[.,]\d){0,50}\s)?"
            r"(?:sera|seront|est|sont|aura|interviendra|intervient)\s+(?:\w+\s+)?(?:mise?|lieu|virée?s?|débitée?s?|exigibles?|due?s?|prélevée?s?|versée?s?|le)|"
            r"remboursement\s+interviendra|mis\s+en\s+paiement",
        ),
        (
            "the weather",
            r"(?:soleil|brouillard|redoux|neige|pluie|vent|orages?|averses?|verglas|gel|avalanches?|températures?|marée|vigilance)\s(?:[^.;]{0,40}\s)?"
            r"(?:brillera|cesser\w+|dissiper\w+|annoncé|restera|lèvera|couchera|concernés|soufflera|atteindr\w+|atteindra|tomber\w+)|pleine\s+lune|coefficient",
        ),
        (
            "opening hours",
            r"(?:habituellement|en\s+général|généralement|traditionnellement|d['’]ordinaire|d['’]habitude)(?=\s(?:[^.;]{0,20}\s)?(?:le|un)\s+(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))|"
            r"(?<!sera\s)(?<!seront\s)fermé(?:e|s|es)?\s+le(?=\s+(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b(?!\s+\d))",
        ),
        (
            "a reporting period",
            r"exercice\s+(?:clos|qui\s+s['’]achève)|(?:inflation|chômage|nombre|croissance|dette)\s(?:[^.;,]{0,30}\s)?(?:devrait|devraient)",
        ),
        (
            "a person's own time",
            r"de\s+retour\s+de\s+(?:vacances|congés?)|(?:absente?s?|excusée?s?)\s(?:[^.;]{0,40}\s)?\((?:en|au|malade)|(?:serai|suis|sera|est)\s+pas\s+(?:joignable|là|disponible|au\s+bureau)",
        ),
        (
            "a break or logistics",
            r"(?-i:Semez|Plantez|Arrosez|Taillez)|à\s+consommer\s+(?:de\s+préférence\s+)?avant",
        ),
        (
            "history",
            r"à\s+la\s+suite\s+(?:de|du|des)|(?:détruit|endommagé|ravagé|touché|frappé)e?s?\s+par|mémorial\s+(?:de|du|des)|commémorer\s+(?:l['’]\w+|la|le|les)",
        ),
        (
            "a validity range",
            r"(?:prix|tarifs?|loyers?|taxes?|impôts|péages?|salaires|frais)\s(?:[^.;,]{0,24}\s)?(?:augmente(?:nt|ront|ra)?|baisse(?:nt|ront|ra)?|"
            r"grimpe(?:nt|ront|ra)?|passe(?:nt|ront|ra)?\s+(?:à|de))|"
            r"(?:passeport|visa|permis|carte|licence|contrat|mandat|assurance)s?\s(?:[^.;,]{0,24}\s)?expire(?:nt|ra|ront)?|"
            r"(?:est|sont)\s+(?:désormais\s+)?(?:autorisée?s?|interdite?s?|obligatoires?|permise?s?)\s+(?:à\s+partir\s+du|dès\s+le|à\s+compter\s+du)",
        ),
        (
            "a state",
            r"(?:est|sont|reste|restent|demeure)\s+(?:\w+ment\s+|encore\s+|toujours\s+)?(?:fermée?s?|coupée?s?|barrée?s?|bloquée?s?|inaccessibles?)"
            r"(?:\s+(?:à|au|aux)\s+[^.;,]{2,24}?)?\s+jusqu['’]\w+",
        ),
        (
            "a reporting period",
            r"(?:premier|deuxième|troisième|quatrième|dernier)\s+(?:trimestre|semestre)\s(?:[^.;,]{0,12}\s)?(?:se\s+)?(?:termine|commence|achève|débute)",
        ),
        ("the weather", r"soleil\s+se\s+(?:couche|lève)|lune\s+(?:est|sera)\s+pleine|fera\s+(?:\w+\s+)?\d+\s+degrés"),
        (
            "hypothetical",
            r"(?:ignore|ignorent|ne\s+sait|ne\s+savent)\s+(?:pas\s+|encore\s+){0,2}si|"
            r"(?:incertain|pas\s+(?:certain|sûr|clair|décidé|établi))\s+(?:que|si)",
        ),
        (
            "history",
            r"remonte(?:nt)?\s+(?:au|à|aux)|photo(?:\s+montre|\s?:)|comme\s+(?:annoncé|indiqué|signalé)\s+le|lancée?s?\s+le|"
            r"(?:a|ont)\s+été\s+(?:arrêté|condamné|élu|nommé|blessé|tué)e?s?",
        ),
        ("the time of writing", r"(?:page\s+)?mise?\s+à\s+jour"),
        ("a law or a rule", r"procès-verbal\s+de\s+(?:la\s|l['’])\w+\s+du"),
        (
            "a payment",
            r"(?:dividendes?|salaires?|pensions?|retraites?|intérêts|primes?|allocations?|remboursements?|indemnités?)\s"
            r"(?:[^.;,]{0,30}\s)?(?:versée?s?|payée?s?|virée?s?|créditée?s?)",
        ),
        (
            "a validity range",
            r"(?:tarifs?|prix|taux|règles?|billets?)\s(?:[^.;,]{0,24}\s)?(?:s['’]appliquent|s['’]appliqueront|s['’]applique|"
            r"(?:est|sont|reste|restent)\s+(?:fixes?|valables?|inchangée?s?|gelée?s?))|"
            r"(?:bail|contrats?|garanties?|exercices?)\s(?:[^.;,]{0,16}\s)?(?:commence(?:nt)?|débute(?:nt)?|prend\s+(?:effet|cours)|"
            r"se\s+cl(?:ôt|oture)|se\s+termine)|"
            r"(?:appartement|logement|chambre|maison|postes?)\s(?:[^.;,]{0,24}\s)?(?:libres?|à\s+pourvoir|vacants?)",
        ),
        (
            "opening hours",
            r"ouverte?s?\s+(?:comme\s+(?:d['’]habitude|toujours)|normalement|aux\s+horaires\s+habituels)",
        ),
        (
            "a break or logistics",
            r"(?:billets?|badges?|dossards?|clés?|colis|commandes?|livraisons?|accréditations?|laissez-passer)\s(?:[^.;,]{0,24}\s)?"
            r"(?:(?:peut|peuvent|pourra|pourront)\s+être\s+(?:retirée?s?|récupérée?s?)|(?:sera|seront|est|sont)\s+(?:livrée?s?|"
            r"expédiée?s?|envoyée?s?)|(?:à\s+retirer|se\s+retirent|disponibles?))|"
            r"(?:hôtel|gîte|chambres?|refuge)\s(?:[^.;,]{0,16}\s)?(?:complet|complète|complets)",
        ),
        (
            "a break or logistics",
            r"(?:liens?|codes?|identifiants|documents?|supports?|diaporamas?|convocations?|invitations?|ordre\s+du\s+jour|"
            r"attestations?|confirmations?|enregistrements?)\s(?:[^.;]{0,40}\s)?(?:(?:sera|seront|est|sont)\s+(?:\w+\s+)?(?:envoyé|"
            r"adressé|transmis|communiqué|expédié|diffusé|distribué)e?s?|(?:parviend|arrive)r(?:a|ont))|"
            r"(?:recevrez|recevras|recevront|(?:enver|transmett|adresse|communique)r(?:ons|ai))\s(?:[^.;,]{0,24}\s)?(?:liens?|codes?|"
            r"identifiants|documents?|supports?|diaporamas?|convocations?|invitations?|attestations?|confirmations?)",
        ),
        (
            "a past recording",
            r"(?:enregistrements?|rediffusions?|replays?|vidéos?|podcasts?|documents?|dossiers?|plans?|projet)\s(?:[^.;,]{0,30}\s)?"
            r"(?:disponibles?|en\s+ligne|consultables?|visibles?|(?:peut|peuvent)\s+être\s+(?:consultée?s?|vue?s?|"
            r"écoutée?s?))(?=\s[^.;,]{0,30}(?:jusqu|à\s+partir|dès))",
        ),
        (
            "an age or a condition",
            r"(?:personnes|enfants|élèves|joueurs|ceux|celles|jeunes)\s+(?:qui\s+(?:auront|ont)|née?s|âgée?s)",
        ),
        ("an age or a condition", r"(?:a|aura|fête(?:ra)?(?:\s+ses)?)\s+\w+\s+ans\s+le"),
        ("an anniversary", r"(?:cela|ça|il)\s+(?:fera|fait|y\s+aura)\s+(?:\w+\s+)?(?:\w+\s+)?ans"),
        ("the weather", r"(?:coucher|lever)\s+du\s+soleil|températures"),
        ("hypothetical", r"(?:avait|avaient|a|ont)\s+espéré"),
        ("not known", r"(?:nul|personne)\s+ne\s+sait\s+(?:si|quand)"),
        ("a person's own time", r"(?:prendre|prend|prendra)\s+sa\s+retraite|absente?s?\s+jusqu|en\s+congés?"),
    ),
    title_of_deadline="Date limite : {}",
    title_at_place="{}, {}",
    title_by="{} par {}",
    evenings_ahead=True,
    generics=listed("événement manifestation soirée tout"),
    epithets=listed(r"d['’]abord ensuite enfin"),
    speakers=(
        r"quant\s+(?:à\s+(?:la\s+|l['’])?|aux?\s+)|"
        r"(?:(?:nouvelle|nouveau)\s+(?:date|heure|horaire)|changement\s+(?:de\s+date|d['’]horaire))\s+"
        r"(?:pour|de|du|des)\s+(?:(?:la|le|les)\s+|l['’])?"
    ),
    only_calls=(
        r"(?:les\s+portes\s+(?:ouvr|s['’]ouvr)\w+|tout\s+le\s+monde\s+est|vous\s+êtes\s+(?:tous|toutes)|(?:début|coup\s+d['’]envoi)\b|"
        r"réservez\s+(?:la|cette|votre)\s+date|l['’]événement\s+(?:est|aura|se)|ça\s+se\s+passe)\b"
    ),
    is_at=r"est|sera",
    hosts=r"accueill(?:e|era|eront|ent)|abrit(?:e|era)",
    undone=r"\s(?:(?:est|sont)(?:\s\w+)?\s)?(?:annulé|reporté|déplacé)e?s?\Z|\schange(?:nt)?\sde\sdate\Z",
    clumsy=(
        r"\A(?:on|nous|vous|je|tu|ceux|celles?|celui|cela|et|mais|car|rappelant)\s|\A(?:j|c|qu|n)['’]|"
        r"\b(?:qui|que)\s.*\s(?:la|les?)\s\w+nt\Z"
    ),
    title_more="{} : {}",
    our_deeds=(
        (r"repren\w+", "Reprise"),
        (r"visit\w+", "Visite"),
        (r"plant\w+", "Plantation"),
        (r"netto\w+", "Nettoyage"),
        (r"ramass\w+", "Ramassage"),
        (r"rép[éè]t\w+", "Répétition"),
        (r"fêt\w+", "Fête"),
        (r"mont(?!r)\w+", "Montage"),
        (r"démont\w+", "Démontage"),
        (r"rang\w+", "Rangement"),
        (r"ferm\w+", "Fermeture"),
        (r"ouvr\w+", "Ouverture"),
        (r"rouvr\w+", "Réouverture"),
        (r"inaugur\w+", "Inauguration"),
        (r"distribu\w+", "Distribution"),
        (r"répar\w+", "Réparation"),
        (r"récolt\w+", "Récolte"),
        (r"cueill\w+", "Cueillette"),
        (r"déménag\w+", "Déménagement"),
        (r"accueill\w+", "Accueil"),
        (r"projet\w+", "Projection"),
        (r"march\w+", "Marche"),
        (r"part\w*", "Départ"),
        (r"cél[éè]br\w+", "Célébration"),
        (r"vend\w*", "Vente"),
        (r"pei(?:gn|n[dt])\w*", "Peinture"),
        (r"présent\w+", "Présentation"),
        (r"discut\w+", "Discussion"),
        (r"li(?:t|sons|ra|rons)", "Lecture"),
        (r"randonn\w+", "Randonnée"),
    ),
    reply="réponses",
    due_verbs=(
        (r"(?:s['’]|vous\s+|t['’]|nous\s+)inscrire|inscrivez-vous|inscris-toi|s['’]inscri(?:t|vent)", "inscriptions"),
        (
            r"(?:sera|seront|serez)\s+(?:informée?s?|avisée?s?|notifiée?s?|prévenue?s?|averties?|avertis)",
            "notification",
        ),
        (r"(?:s['’])?accréditer", "accréditation"),
        (r"annoncez-vous|(?:vous\s|s['’])annoncer", "inscriptions"),
        (
            r"répondre|répond(?:ez|s)|(?:dites|dis|écri(?:s|vez)|prévien(?:s|ez)|prévenez|avis\w+|avert\w+|téléphon\w+|appel\w+)-[\w-]+"
            r"|faites?-(?:le-)?(?:moi|nous)\s+savoir",
            "réponses",
        ),
        (r"confirmer|confirmez", "confirmation de présence"),
        (r"réserver|réservez|réserve(?:nt)?", "réservations"),
        (r"candidater|postuler", "candidatures"),
        (r"régler|verser|payer", "paiement"),
        (r"dites-(?:le-)?moi|prévenir|signaler", "réponses"),
    ),
    all_deadlines=listed("toutes_les_dates_limites"),
    notices=listed("réponses?.* notifications?.* .*réponses? résultats?.* décisions?.*"),
    deadline_words=listed(r"""
        dates?_limites? calendrier_des_soumissions clôture_des_(?:inscriptions|candidatures|accréditations)
        date_butoir échéances? dernier_délai
        dernier_jour_(?:pour|d['’]inscription|des_inscriptions|de_dépôt|du_dépôt)
    """),
    abbreviations=frozenset(
        [
            "vs",
            "m",
            "mm",
            "mme",
            "mlle",
            "dr",
            "pr",
            "st",
            "n",
            "no",
            "art",
            "p",
            "lun",
            "mar",
            "mer",
            "jeu",
            "ven",
            "sam",
            "dim",
            "merc",
            "vend",
            "janv",
            "févr",
            "avr",
            "juil",
            "sept",
            "oct",
            "nov",
            "déc",
            "tél",
            "env",
            "ex",
            "cf",
            "etc",
            "av",
            "bd",
            "mgr",
            "vol",
            "chap",
            "éd",
            "hab",
            "boul",
            "rte",
        ]
    ),
    time_words=listed(r"""
        lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
        septembre octobre novembre décembre
        (?:lun|mar|mer|jeu|ven|sam|dim)\b
    """),
)
