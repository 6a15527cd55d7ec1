"""calfeed at the command line: python -m calfeed."""

from calfeed.cli import main

main()
