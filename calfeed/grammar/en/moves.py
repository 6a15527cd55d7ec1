"""English words for a day or an hour that no longer holds, and for the one that does."""

from calfeed.grammar.moving import Moves
from calfeed.grammar.vocabulary import either_case

# What still gives a day that no longer holds: "an earlier draft", "the poster still says".
_PAPERS = (
    r"\b(?:(?:earlier|previous|first|original|old|printed)\s(?:\w+\s)?(?:drafts?|versions?|timetables?|calendars?|programmes?|"
    r"programs?|notices?|announcements?|invitations?|letters?|posters?|flyers?|leaflets?|e-?mails?|newsletters?|lists?|schedules?)|"
    r"(?:website|site|posters?|flyers?|leaflets?|programme|calendar|invitations?|tickets)(?=\s(?:still|wrongly|mistakenly|erroneously)\b))"
)

MOVES = Moves(
    gone_on=either_case(r"\bafter\s\Z"),
    given_up=either_case(
        r"(?:\b(?:originally|initially|previously|formerly|at\sfirst)(?:\s\w+){0,4}?|"
        r"\b(?:should|ought\sto|would)\shave(?:\s\w+){1,5}?|\b(?:was|were)\s(?:to\shave|due|meant|supposed|going)(?:\s\w+){0,6}?|"
        r"\b(?:was|were)\sto(?:\s\w+){1,6}?|\bput\s(?:it|them)\sdown|\breplac(?:es|ing)\s(?:the\sone|one|that|those)(?:\s\w+){0,6}?|"
        r"\b(?:was|were|had)\s(?:\w+\s)?(?:been\s)?(?:\w+ly\s)?(?:set|due|planned|scheduled|announced|billed|fixed|booked|listed|"
        r"down|called|arranged|pencilled\sin|slated|timetabled)|\b(?:could|did|can|will)(?:\s?not|n['’]t)(?:\s\w+){1,4}?|"
        r"\bcan['’]t(?:\s\w+){1,4}?|\b(?:was|were)|"
        r"\b(?:moved|postponed|put\s(?:back|off)|brought\sforward|rescheduled|reset|deferred|delayed|switched|shifted|changed)(?:\s\w+)?|"
        r"\binstead\sof|\brather\sthan|\bin\splace\sof|(?:\band|,)\snot(?:,?\sas(?:\s[\w'’-]+){1,6},)?|\ballotted(?:\s\w+)?|\bannounced(?:\s[\w/.-]+){0,4})"
        r"(?:\s(?:for|on|from|of|as))?(?:\sthe)?\s\Z"
    ),
    changed=either_case(
        r",\snot\b|\b(?:now|instead|moved|postponed|rescheduled|deferred|put\s(?:back|off)|brought\sforward|new\sdates?|rearranged|"
        r"held\sover|extended|becomes?|replac(?:es|ing)\s(?:the\sone|one|that|those)\b|so\sit(?:\sis|['’]s)|"
        r"put\s(?:the|it|its|their)\s(?:\w+\s){0,3}?(?:back|off)|"
        r"cannot|can['’]t|shifted|switched|pushed\sback|delayed|slipped|roll(?:ed|s)?\sover|rather\sthan|and\snot)\b"
    ),
    impossible=either_case(
        r"\b(?:can(?:no|['’])t|can\snot|could(?:\snot|n['’]t)|unable\sto|not\sable\sto)\s(?:\w+\s)?(?:go\sahead|take\splace|be\sheld|happen)\b|"
        r"\b(?:have|has|had|need(?:ed)?|forced)\sto\smove\s[^.;]{0,60}?\sfrom\b"
    ),
    outdated=either_case(
        r"(?:\b\w+\s){0,2}\bdates?\b[^.;]{0,80}\b(?:no\slonger\s(?:appl|stand|hold|valid|counts?|good)|(?:is|are)\s(?:now\s)?(?:void|withdrawn|dropped)|ha(?:s|ve)\sbeen\s(?:dropped|withdrawn|abandoned))|"
        r"\bdates?\b[^.;]{0,80}\b(?:is|are|was|were)\s(?:wrong|incorrect|mistaken|a\smisprint|a\smistake|an\serror|out\sof\sdate)\b|"
        rf"{_PAPERS}\s(?:\w+\s){{0,3}}?(?:had\s)?(?:gave|given|says?|said|gives?|shows?|showed|names?|named|lists?|listed|stated|states)\b(?=[^.;]{{0,40}}\d)|"
        r"\b(?:disregard|ignore)\b[^.;]{0,40}\bdates?\b|\b(?:replaces|supersedes)\sthe\s(?:\w+\s)?dates?\b|"
        r"(?<!on\sthe\s)\b(?:old|original|previous|former|earlier)\s(?:dates?|listing)\b|\btickets\b.{0,60}\b(?:remain|are\sstill|stay|will\sbe)\s(?:valid|honou?red)\b|"
        r"\bno\slonger\s(?:applies|stands|holds)\b"
    ),
    hour_given_up=either_case(
        r"(?:\bwas|\bpreviously|\boriginally|\binstead\sof|\brather\sthan|(?:\band|,|\()\s?not)(?:\s(?:at|the))?\s\Z"
    ),
    not_at=either_case(
        r",?\s\(?(?:and\s)?(?:not|instead\sof|rather\sthan)\s(?:at\s)?(\d{1,2})[.:]([0-5]\d)(?![\d.:]*\d|\s?[ap]\.?m)"
    ),
    contrast=either_case(r",?\s(?:and\s)?not(?:,?\s(?:as|like)(?:\s[\w'’-]+){1,6},)?\s(?:on\s)?(?:the\s)?"),
    given_on=either_case(
        r"\s(?:[\w'’-]+\s){0,3}?(?:will|is\sto|are\sto)\s(?:now\s|instead\s)?"
        r"(?:be\s(?:given|held|played|run|staged|shown|on)|take\splace|run)\s(?:instead\s)?(?:on\s)?(?:the\s)?\Z"
    ),
    now_on=either_case(
        r"\s(?:now\s(?:takes\splace|meets|happens|runs|starts)|(?:is|are)\snow|will\snow\s[\w\s]{2,16})\s(?:on\s)?(?:the\s)?\Z"
    ),
    in_brackets=either_case(
        r"\(\s?(?:extended,?\s)?(?:was|were|previously|originally|formerly|earlier|instead\sof):?(?:\s(?:on|the))?\s\Z"
    ),
    again=either_case(r"\b(?:back|as\susual|again)\b"),
    than_planned=either_case(
        r",?\sthan\s(?:[\w’']+\s){0,4}?(?:plan(?:ned)?|scheduled?|announced|advertised|intended|expected|hoped|billed|printed|"
        r"published|stated|told|stood|thought|envisaged|arranged|agreed)\b"
    ),
    than=either_case(r",?\sthan\s"),
    unusual=either_case(r"\b(?:usual(?:ly)?|normal(?:ly)?|generally|as\sa\srule|because\sof|owing\sto|due\sto)\b"),
    to_hour=either_case(r"\sto\s\Z"),
    this=either_case(r"\b(?:this|that)\s\Z"),
    by=either_case(r"\bby\s(?:about\s)?\Z"),
    plain=either_case(r"please|note|below|above|updated?|attention"),
    unchanged=either_case(
        r"\bwe\s(?:will\s|shall\s)?(?:resume|restart|return|are\sback|start\sagain|meet\sagain)\b|\bgo(?:es)?\sahead\b|\bas\s(?:planned|usual|normal|scheduled|advertised)\b|\b(?:is|are)\s(?:not|un)\s?affected\b"
    ),
)
