"""From what arrived to a document: octets in, clean text with its structure out.

    load (a file) -> Announcement -> read -> Document
                                      |
              decode -> clean -> plain | page (HTML) | mail
                       pages -> sheet -> plain (PDF)  |  archive -> wordml (.docx)

Every offset in a document counts code points of the cleaned text. Inside a block a newline is a line break that the
writer meant: line ends that only wrap a paragraph have become spaces. What `Block.level` says depends on the kind:

    HEADING  its rank, 1 is the highest          HEADER  0 own, 1 and more: of a quoted or forwarded mail
    ITEM     depth in the list, from 1           QUOTE   0 an embedded post or a cited passage, 1 and more: an
    ROW      1 for a row of column headings              earlier mail, by depth of quotation

A calendar has no prose: `media_type` tells that an announcement is one, and `calfeed.ics` reads it.

A row's `cells` keep their column: a cell that is covered by a span of rows or columns is an empty span. A header's
cells are its name and its value.
"""

from calfeed.reading.door import CALENDAR, load, media_type, read

__all__ = ["CALENDAR", "load", "media_type", "read"]
