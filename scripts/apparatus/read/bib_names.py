"""The names that a bibliography may use: entry types and fields of BibTeX and biblatex (biblatex manual, 2.1-2.2)."""

_TYPES = """
article book booklet collection conference dataset electronic inbook incollection inproceedings jurisdiction legal
legislation letter manual mastersthesis misc movie online patent performance phdthesis proceedings report software
techreport thesis unpublished video www
"""

_FIELDS = """
abstract addendum address annotation annote archiveurl author bookauthor booksubtitle booktitle chapter date day doi
edition editor eid entrysubtype eprint eprintclass eprinttype eventtitle howpublished institution isbn issn issue
journal journaltitle keywords langid language library location mainsubtitle maintitle month nameaddon note number
organization origdate origlanguage origtitle pages pagetotal part publisher pubstate school series shorttitle subtitle
title titleaddon translator type url urldate venue version volume volumes year
"""

TYPES = frozenset(_TYPES.split())
FIELDS = frozenset(_FIELDS.split())

NAME_FIELDS = frozenset({"author", "bookauthor", "editor", "translator"})

VERBATIM = frozenset({"url", "doi", "eprint", "archiveurl"})
"""Fields whose value is an address or identifier: nothing in it is LaTeX."""

DATE_FIELDS = frozenset({"date", "urldate", "origdate"})
