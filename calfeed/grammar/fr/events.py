"""French words for events: how they are named, which verbs announce, move and call them off."""

from calfeed.grammar.vocabulary import Deed, Tense, Vocabulary, listed

_OFF = (
    r"(?:annulée?s?|supprimée?s?|n['’]aur(?:a|ont)\s+pas\s+lieu|reportée?s?\s+(?:sine\s+die|"
    r"à\s+une\s+date\s+ultérieure)|n['’]aur(?:a|ont)\s+finalement\s+pas\s+lieu|ne\s+se\s+"
    r"tiendr(?:a|ont)\s+pas|tombe(?:nt)?\s+à\s+l['’]eau)"
)
_SHIFT = r"(?:reportée?s?|décalée?s?|déplacée?s?|avancée?s?|repoussée?s?|prolongée?s?|reprogrammée?s?|remise?s?)"

WORDS = Vocabulary(
    language="fr",
    ourselves=frozenset(("nous", "je", "j", "tu", "vous")),
    subordinates=listed(
        r"que qu['’]\w* qui dont où si s['’]ils? lorsqu\w* quand "
        r"selon afin puisqu\w* tandis alors après avant"
    ),
    title_of_people="Réunion de {}",
    meeting="réunion",
    orders=listed("première? prochaine?"),
    towards=listed("au à"),
    lasting=listed("dure(?:nt|ra|ront)? durée"),
    same=listed("même"),
    nones=listed("pas_de aucune?"),
    labels_day=listed("date dates jour"),
    labels_end=listed(r"fin (?:date|heure)_de_fin jusqu['’]au"),
    labels_what=listed("quoi objet sujet thème intitulé événement"),
    slots=listed(r"(?:notre|la|le|cette)?_?(?:nouvelle_)?(?:date|rendez-vous|créneau)"),
    same_time=listed(r"(?:à_la_)?même_heure heure_habituelle"),
    denied=listed("(?:et_)?(?:non|pas)(?:_le)?"),
    sections=listed(r"""
        notes? contacts? contexte divers(?:es)? informations?\b.* infos?\b.* à_(?:venir|noter|savoir)\b.* agenda\b.*
        (?:pour|en)_\w+\b.* rappels? inscriptions? tarifs? accès actualités? dates?\b.* questions_diverses
    """),
    desks=listed(r"""
        (?:heures|horaires)(?:_d.ouverture)? ouvert(?:ure)? bureaux? secrétariat accueil tél(?:éphone)? standard guichet
        mairie permanence_téléphonique
    """),
    nothings=listed("pas_de aucune? rien relâche libre"),
    of="de",
    nouns=listed(r"""
        réunions? sommets? conférences?(?:_de_presse)? points?_presse entretiens? rencontres? séances? sessions?
        audiences? procès verdicts? votes? scrutins? élections? référendums? débats? plénières? présentations?
        cérémonies? obsèques hommages? messes? veillées? inaugurations? réceptions? dîners? déjeuners?
        petits?-déjeuners? concerts? spectacles? projections? avant-premières? représentations? festivals?
        foires? salons? marchés? expositions? vernissages? ouvertures? lancements? conférences? colloques?
        séminaires? webinaires? ateliers? cours stages? formations? visites?(?:_guidées?)? excursions? voyages?
        déplacements? sorties? randonnées? marches? manifestations? rassemblements? grèves?
        préavis(?:_de_grève)? piquets?(?:_de_grève)? mobilisations? matchs? matches tournois? championnats?
        finales? courses? répétitions? fêtes? soirées? quiz bals? lotos? brocantes? vide-greniers? congrès
        forums? symposiums? tables?_rondes? assemblées?(?:_générales?)? assises conciliations?
        commissions?(?:_paritaires?)? consultations? négociations? pourparlers fermetures? coupures? travaux
        vacances examens? auditions? questions_au_gouvernement conseils?(?:_des_ministres|_municipa(?:l|ux))?
        discours allocutions? signatures? remises?_(?:des?|du)_\w+ portes_ouvertes
        journées?_(?:d['’]études?|portes_ouvertes|de_\w+) lectures? permanences? défilés? matinales?
        micros?_tendus? points?_d['’]étape collectes? dons_du_sang kermesses? carnavals? invités? épreuves?
        débriefings? briefings?
    """),
    weak_nouns=listed(r"""
        cours marchés? salons? stages? travaux vacances courses? lectures? questions_au_gouvernement conseils?
        sorties? commissions? invités? épreuves? marches? ouvertures? lancements? séances? points?_presse
        discours votes? entretiens? déplacements? voyages? formations? consultations? sessions? examens? préavis
        présentations? lectures? procès fêtes? soirées?
    """),
    deadlines=listed(r"""
        date_limite inscriptions? candidatures? propositions? résumés? accréditations? contributions? dossiers?
        textes? articles? paiements? cotisations? réponses? réservations? soumissions? notifications?
        formulaires? communications?
    """),
    breaks=listed(r"""
        accueil(?:_.*)? café(?:_.*)? pause(?:_.*)? déjeuner déjeuner_libre pause_déjeuner émargement.* fin
        clôture départ.* arrivée.* ouverture_des_portes.*
    """),
    cues=(
        (
            Tense.HYPOTHETICAL,
            r"si\s+(?:\w+\s+){1,5}?(?:était|étaient|avait)|pourrait|pourraient|serait|seraient|aurait|"
            r"auraient",
        ),
        (
            Tense.OLD,
            r"initialement(?:\s+prévue?s?)?|devait\s+(?:avoir\s+lieu|se\s+tenir)|au\s+lieu\s+du|"
            r"et\s+non\s+(?:le|à)|avait\s+été\s+(?:proposée?|prévue?|"
            r"fixée?)(?:\s+par\s+\w+\s+\w+)?(?:\s+pour)?|était\s+prévue?",
        ),
        (Tense.CANCELLED, rf"(?:est|sont|a\s+été|ont\s+été)?\s*{_OFF}"),
        (
            Tense.MOVED,
            rf"(?:est|sont|a\s+été|ont\s+été)\s+{_SHIFT}(?:\s+(?:au|à))?|"
            rf"(?:passe|passent|glisse|glissent)\s+(?:au|du)",
        ),
        (
            Tense.DUE,
            r"(?:sont|est)\s+à\s+(?:envoyer|adresser|remettre|retourner)|au\s+plus\s+tard|"
            r"date\s+limite|(?:sont|est)\s+priée?s?\s+de|merci\s+de|s['’]inscrire|il\s+me\s+faut|"
            r"(?:seront|sera|sont)\s+(?:attendue?s?|donnée?s?)(?=\s+(?:pour|le|au))|clôture\s+des",
        ),
        (
            Tense.PLANNED,
            r"(?:est|sont|a\s+été)?\s*(?:prévue?s?|programmée?s?|fixée?s?|attendue?s?|envisagée?s?|"
            r"planifiée?s?|annoncée?s?\s+pour|calée?s?|invitée?s?\s+à|citée?s?\s+à|doi(?:t|vent)\s+(?:se\s+)?\w+|"
            r"convoquée?s?|appelée?s?\s+à\s+(?:se\s+)?\w+|inscrite?s?)|courant(?=\s+du)",
        ),
        (
            Tense.FUTURE,
            r"(?!(?:opéra|caméra|agora|libra|era|ira)\b)(?:se\s+)?\w{2,}(?:era|ira|dra|tra|vra|rra|"
            r"ura|ora|eront|iront|dront|tront|vront|rront|uront|oront|erons|irons|drons)(?:\s+(?:lieu|"
            r"donnée?s?|ouverte?s?|fermée?s?))?|va\s+\w+|vont\s+\w+|aura|auront|sera|seront|fera|"
            r"feront|ira|iront",
        ),
        (Tense.VALID, r"valables?|en\s+vigueur|s['’]applique|à\s+compter\s+du|jusqu['’]en|entre\s+en\s+vigueur"),
        (Tense.UNDERWAY, r"est\s+en\s+cours|se\s+poursuit|depuis"),
        (
            Tense.REPORT,
            r"a-t-(?:elle|il)\s+\w+|a\s+(?:déclaré|annoncé|indiqué|précisé|confirmé|affirmé|ajouté|"
            r"expliqué)|selon|annonce|indique|précise|résume|diffusé|publié",
        ),
        (
            Tense.PAST,
            r"(?:a|ont|avait|avaient|était|étaient|fut|furent|eut|n['’]a|n['’]avait)(?:\s+(?:pas|déjà|"
            r"été|encore|toujours))*(?:\s+\w+(?:é|ée|és|ées|i|ie|is|it|u|ue|us|ues|rt|rte))?",
        ),
        (Tense.PAST, r"\w{3,}(?:èrent|irent|aient|ait)|passèrent|naquit|mourut"),
        (
            Tense.PRESENT,
            r"a\s+lieu|ont\s+lieu|se\s+(?:tient|tiennent|déroule|retrouve|réunit|réunissent)|commence|"
            r"visite|reçoit|se\s+rend|inaugure|joue|donne|présente|rencontre|vote|débat|comparaît|revient|fête|"
            r"célèbre|ferme|rouvre|s['’]ouvre|démarre|dispute|affronte|intervient|tient|prend|fait\s+\w+|examine|"
            r"vient|arrive|part|reprend|siège|se\s+prononce|rend|clôt|clôture|convoque|invite|"
            r"débute|ouvre|organise|propose|accueille|on\s+se\s+retrouve|est|sont",
        ),
    ),
    deeds=(
        Deed(r"se\s+réuni(?:ra|ront|t|ssent)", "Réunion de {who}"),
        Deed(r"se\s+rassembler|se\s+rassembl(?:e|ent|era|eront)", "Rassemblement de {who}"),
        Deed(r"reç(?:oit|oivent)|recev(?:ra|ront)", "Rencontre : {who}"),
        Deed(r"rencontr(?:e|ent|era|eront)", "Rencontre : {who}"),
        Deed(r"vot(?:e|ent|era|eront)", "Vote : {who}"),
        Deed(r"débat(?:tent|tra|tront)?", "Débat : {who}"),
        Deed(r"compara(?:ît|îtra|issent|îtront)", "Audience : {who}"),
        Deed(r"inaugur(?:e|ent|era|eront)", "Inauguration : {what}"),
        Deed(r"jou(?:e|ent|era|eront)|se\s+produi(?:t|sent|ra|ront)|chant(?:e|era|eront)", "Concert : {who}"),
        Deed(r"affront(?:e|ent|era|eront)", "Match : {who}"),
        Deed(r"se\s+prononc(?:e|era)|tranche(?:ra)?", "Décision : {who}"),
        Deed(r"rend(?:ra)?(?=\s+(?:son|sa)\s+(?:jugement|décision|verdict|arrêt))", "Jugement : {who}"),
        Deed(r"sign(?:e|ent|era|eront)", "Signature : {what}"),
        Deed(r"manifest(?:e|ent|era|eront)", "Manifestation : {who}"),
        Deed(r"se\s+rendra|visitera|se\s+rendront", "Visite de {who}"),
        Deed(r"on\s+se\s+retrouve", "Réunion de préparation"),
        Deed(r"s['’]accréditer|accréditer", "Accréditation"),
        Deed(r"sera\s+fermée?|seront\s+fermée?s", "Fermeture de {who}"),
    ),
    articles=listed(r"""
        le la les l un une des du de d ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes
        chaque aux au
    """),
    definite=frozenset(("le", "la", "les", "l", "ce", "cet", "cette", "ces")),
    links=listed("de du des d avec sur entre pour contre par à au aux"),
    stops=listed(r"""
        en dans chez dès avant après pendant jusqu depuis vers sous et ou mais donc car que qui dont où lorsque
        quand si comme ne pas est sont a ont sera seront aura auront avait était se il elle ils elles on nous
        vous je tu ce y également ainsi puis aussi lors à_partir prévue prévu prévus prévues annulée annulé
        fixée au_plus_tard le courant
    """),
    pronouns=listed("il elle ils elles on ce cela celle-ci celui-ci"),
    ordinals=listed("premi(?:er|ère) deuxième|seconde? troisième quatrième cinquième"),
    happens=listed(r"""
        aur(?:a|ont)_lieu a_lieu se_tiend\w+ se_déroul\w+ débute\w* commence\w* ouvri\w+ sera seront prévue?s?
        programmée?s? annulée?s? reportée?s? attendue?s?
    """),
    by=listed("avant_le avant jusqu['’]au jusqu['’]à au_plus_tard(?:_le)? d['’]ici_le"),
    excepted=listed("sauf hormis excepté"),
    now=listed("désormais maintenant nouvelle_date"),
    since=listed("depuis depuis_le après née?_le"),
    until=listed("jusqu['’]au jusqu['’]à"),
    either=listed("ou"),
    place_on=listed(r"""
        sur sous depuis vers par derrière entre de_la du de chez jusqu['’]à jusqu['’]au au_pied_de le_long_de
        près_de
    """),
    placeless=listed(r"""
        annonce publication résultats? décision inscriptions? vente billetterie grève préavis vacances élections?
        réponse rapport notification
    """),
    offices=listed(r"""
        ministère préfecture conseil assemblée sénat banque rédaction bureau direction association
    """),
    place_in=listed(r"""
        à au aux en dans chez sur_le sur_la sur devant devant_le devant_la sur_les sous_le sous_la
        au_pied_de au_sein_de au_siège_de à_l['’]angle_de
    """),
    place_nouns=listed(r"""
        salle maison mairie place rue quai théâtre musée bibliothèque médiathèque école lycée université gare
        parc stade hôtel palais église parvis rond-point terminal hôpital ministère assemblée sénat bâtiment
        gymnase galerie cathédrale château jardin port plage stade librairie restaurant bar tribunal cour
        chapelle gymnase cinéma centre bureau siège campus amphithéâtre quartier boulevard avenue ateliers amphi
        auditorium foyer hall cave caveau grange ferme moulin manoir domaine halle halles esplanade parking pont
        digue jetée môle capitainerie cale bassin chantier usine entrepôt atelier studio loft kiosque podium
        scène cirque chapiteau piscine patinoire vélodrome hippodrome arènes aéroport aérodrome héliport
        ambassade consulat caserne commissariat gendarmerie préfecture sous-préfecture hémicycle monument
        mémorial cimetière crypte abbaye prieuré couvent temple synagogue mosquée presbytère bistrot brasserie
        café cantine réfectoire auberge gîte camping refuge clinique ehpad crèche maternelle faculté institut
        observatoire planétarium archives square allée impasse chemin route sentier rive berge lac étang forêt
        bois clairière pré champ verger vignoble terrasse préau rez-de-chaussée lieu-dit local locaux tiers-lieu
        mjc
    """),
    goes_to=listed("visite_(?:à|en|au) déplacement_(?:à|en|au) voyage_(?:à|en|au)"),
    kinds=(
        frozenset(("réunion", "rencontre", "entretien", "séance", "session", "sommet")),
        frozenset(("grève", "mouvement", "préavis")),
    ),
    not_places=listed(r"""
        lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
        septembre octobre novembre décembre midi minuit partir.* nouveau l['’]heure.* la_presse.* l['’]occasion.*
        la_suite.* cause.* cours.* présence.* distance compter.* l['’]invitation.* la_fin.* moins plus début.*
        fin.* quinze.* la_semaine.* outre effet français anglais allemand espagnol breton occitan direct différé
        public privé fait particulier général plein_air.* tout.* cas.* vue.* raison.* fonction.* partie.*
        compagnie.* partenariat.* collaboration.* gouvernement la_demande l['’]issue.* l['’]ordre.*
        l['’]unanimité la_veille.* la_hausse la_baisse l['’]appel.* l['’]initiative.* pied vélo l['’]avance
        l['’]étude la_place.* vendredi.* mi-.* l['’]exception.* la_presse
    """),
    people=listed(r"""
        ministres? présidente?s? représentante?s? délégations? élu(?:e|s|es)? députée?s? maires? préfet(?:e|s)?
        syndicats? fédérations? dockers enseignante?s? étudiante?s? parents experts? dirigeants? conseillers?
        apprentis aides
    """),
    takes_part=listed(r"""
        se_rend\w+ participe\w+ rencontre\w+ visite\w+ se_réuni\w+ sera seront interviend\w+ décidera
    """),
    led_by=listed("en_présence_de présidée?_par animée?_par organisée?_par avec"),
    start_words=listed(r"à_partir_de début commence\w* ouvrira de dès coup_d['’]envoi"),
    other_words=listed(r"""
        ouverture_des_portes accueil départ inscription rendez-vous publié mis_à_jour diffusé
    """),
    end_words=listed(r"fin jusqu['’]à s['’]achèvera termine\w*"),
    online=listed(r"""
        en_ligne en_visio(?:conférence)? visioconférence zoom teams webinaire à_distance par_vidéo
    """),
    hybrid=listed(r"""
        en_présence_et_à_distance et_en_ligne hybride en_présentiel_et retransmise?_en_direct
        et_en_visio(?:conférence)?
    """),
    tentative=listed(r"""
        sous_réserve prévisionnel attendue?s? provisoire à_confirmer envisagée?s? probablement au_plus_tôt
    """),
    labels_when=listed(r"""
        quand dates? horaires? heures? date_et_(?:heure|horaire) jour nouvelle_date début jour_et_heure
    """),
    labels_programme=listed("programme agenda ordre_du_jour calendrier déroulé note rappel"),
    labels_where=listed(r"""
        où lieux? adresse salle (?:lieu_de_)?rendez-vous ville site endroit point_de_rencontre
    """),
    labels_who=listed(r"""
        qui intervenante?s? participante?s? avec animation animateur conférencière? invitée?s? en_présence_de
    """),
    not_titles=listed("annulée? reportée? en_ligne gratuit entrée.* ouvert_à.* fermé_à.* toute_presse"),
    posted=listed("publié(?:_le)? diffusé(?:_le)? mis_à_jour(?:_le)? texte_diffusé posté envoyé"),
    not_events=(
        ("a law or a rule", r"(?:loi|décret|arrêté|accord|note|rapport|ordonnance)(?:\s+[^\s,]+){0,4}\s+du"),
        ("a birth or a death", r"née?|décédée?|mort"),
        ("opening hours", r"ouvert\s+du|horaires|7j/7"),
        ("an anniversary", r"anniversaire"),
        ("history", r"depuis\s+le|fondée?\s+le"),
    ),
    title_of_deadline="Date limite : {}",
    title_at_place="{}, {}",
    title_more="{} : {}",
    reply="réponses",
    due_verbs=((r"s['’]inscrire", "inscriptions"), (r"accréditer", "accréditation"), (r"répondre", "réponses")),
    all_deadlines=listed("toutes_les_dates_limites"),
    notices=listed("réponses?.* notification.* .*réponses?"),
    deadline_words=listed("dates?_limites? calendrier_des_soumissions clôture_des_inscriptions"),
    abbreviations=frozenset(
        [
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
        ]
    ),
    time_words=listed(r"""
        lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
        septembre octobre novembre décembre
    """),
)
