"""Italian, as far as one announcement needs it: a language that calfeed does not have, in one folder."""

COMMON = "il la lo gli le di del della e un una che si alle nel per con sarà presso gennaio lunedì giovedì"
