"""Spanish words for a day or an hour that no longer holds, and for the one that does."""

from calfeed.grammar.moving import Moves
from calfeed.grammar.vocabulary import either_case

MOVES = Moves(
    gone_on=either_case(r"\b(?:tras|después\sde)\s\Z"),
    now_on=either_case(r"\s(?:será|tendrá\slugar|se\s(?:celebrará|hará|realizará))\s(?:finalmente\s|ahora\s)?el\s"),
    given_up=either_case(
        r"(?:\b(?:inicialmente|originalmente|en\sprincipio)(?:\s\w+){0,3}?|"
        r"\b(?:previst|fijad|anunciad|convocad|programad|señalad|planead|agendad)[oa]s?|"
        r"\bno\s(?:va\sa\sser|será|se\s(?:hará|celebrará))|\bvencían?|\bcerraban?|\b(?:debían?|iban?\sa)(?:\s\w+){1,4}?|\ben\s(?:lugar|vez)|\by\sno|\bno)(?:\s(?:para|de))?(?:\s?el|\sdel|l)?\s\Z"
    ),
    changed=either_case(
        r"\b(?:se\s(?:adelant|aplaz|traslad|pospon|pas|corr|retras|mueve)|extiend|ampl[íi]a|prorrog|aplazad|trasladad|pospuest|reprogramad|adelantad|nueva\sfecha|"
        r"finalmente|en\s(?:lugar|vez)|y\sno|sino\b|no\sel\s(?:\d|(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b)|qued(?:a|an|ó|aron)\s(?:\w+\s)?para|"
        r"(?:adelant|aplaz|retras|traslad|posterg)(?:an?|ó|aron|amos)\b|pospon(?:en?|emos)\b|pospuso)"
    ),
    impossible=either_case(
        r"\bno\s(?:se\s)?(?:puede|pueden|podrá|podrán|pudo)n?\s(?:celebrar(?:se)?|tener\slugar|realizar(?:se)?)\b"
    ),
    outdated=either_case(
        r"\bfecha\b[^.;]{0,80}\b(?:queda\s(?:anulada|sin\sefecto)|ya\sno\s(?:es\sválida|rige|vale|está\svigente))|\bsustituye\s(?:a\s)?la\s(?:fecha|del)\b|"
        r"\bentradas\b.{0,60}\b(?:siguen|seguirán|serán)\s(?:siendo\s)?válidas\b|\bfecha\s(?:original|anterior|inicial)\b"
    ),
    hour_given_up=either_case(
        r"(?:\b(?:en\s(?:lugar|vez)\sde|y\sno(?:\sa)?|inicialmente(?:\sa)?)|,\sno\sa|\(antes)\s(?:a\s)?(?:las?\s)?\Z"
    ),
    contrast=either_case(r",?\s(?:y\s)?no(?:,?\scomo(?:\s\w+){1,3},?)?\s(?:el\s)?"),
    in_brackets=either_case(r"\(\s?(?:ampliado,?\s)?(?:en\s(?:lugar|vez)\sde[l]?|antes)(?:\sel)?\s\Z"),
    again=either_case(r"\bde\snuevo\b"),
    than_planned=either_case(
        r"\s(?:de|que)\slo\s(?:\w+\s){0,3}?(?:previsto|anunciado|planeado|programado|indicado|pensado|publicado|acordado|"
        r"convocado|esperado)\b"
    ),
    than=either_case(r"\s(?:de|que)\slo\s"),
    unusual=either_case(
        r"\b(?:debido\sa|a\scausa\sde|con\smotivo\sde|normalmente|habitualmente|de\scostumbre|por\s(?:(?:las?|el|los)\s)?(?:vacaciones|obras?|festivos?|puentes?|fiestas?))\b"
    ),
    to_hour=either_case(r"\sa\slas?\s\Z"),
    this=either_case(r"\best[ae]\s\Z"),
    plain=either_case(r"atención|ojo|abajo|arriba|updated?|actuali\w+"),
    unchanged=either_case(
        r"\b(?:según\slo|como\sestaba)\sprevisto\b|\bse\smantienen?\b|\bcomo\s(?:siempre|de\scostumbre)\b"
    ),
)
