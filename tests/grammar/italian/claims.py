"""Italian words that say how firmly something is known, and what has become of a meeting."""

from calfeed.grammar.vocabulary import listed

HEARSAY = listed("secondo_(?:alcune_)?fonti pare_che")
ACCORDING = listed(r"secondo")
POSSIBLE = listed("potrebber?o? dovrebber?o?")
CONFIRMED = listed("ha_confermato è_confermat[oa]")
UNCONFIRMED = listed("non_ha_confermato da_confermare")
GOES_AHEAD = listed("si_terrà_(?:regolarmente|come_previsto) è_confermat[oa]")
HAPPENED = listed("si_è_tenut[oa] ha_avuto_luogo")
MET = listed("si_sono_(?:riunit|incontrat)i")
PUTS_OFF = listed("rinviat[oaie] posticipat[oaie]")
GENERAL = listed("riunion[ei] incontr[oi] colloqui")
ELSEWHEN = listed("anno_scorso ogni_anno se quando")
