"""What pybtex's plain style and biber's data model both accept: entry types, the fields that they need, and those that
they know. Facts only, found by reading the one and by running the other over every type (`biber --validate-datamodel`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from apparatus import lazy
from apparatus.model import Kind

TYPES: Mapping[Kind, tuple[str, ...]] = {
    "article": ("article",), "newspaper": ("article",), "magazine": ("article",), "book": ("book",),
    "chapter": ("incollection", "inbook"), "conference": ("inproceedings",), "report": ("techreport",),
    "dataset": ("dataset",),
}  # fmt: skip
"""The types that suit a kind, the best first. A thesis has that of its degree (`DEGREES`); all else, and whatever lacks
a needed field, is a `misc`."""

NEEDS: Mapping[str, tuple[str, ...]] = {
    "article": ("authors", "title", "container", "date"),
    "book": ("authors|editors", "title", "publisher", "date"),
    "incollection": ("authors", "title", "container", "editors", "date"),
    "inbook": ("authors", "title", "container", "publisher", "date"),
    "inproceedings": ("authors", "title", "container", "date"),
    "techreport": ("authors", "title", "genre|series", "publisher", "date"),
    "phdthesis": ("authors", "title", "genre", "publisher", "date"),
    "mastersthesis": ("authors", "title", "genre", "publisher", "date"),
    "dataset": ("title",),
    "online": ("title", "url"),
    "misc": (),
}
"""What pybtex's plain style or biber's data model demands; `|` stands between alternatives. A report needs a word for
what it is, since both would print one that nobody stated ("Technical report") in its place."""

_BOOK = {
    "editors": "editor", "translators": "translator", "publisher": "publisher", "place": "address", "series": "series",
    "edition": "edition", "volume": "volume", "issue": "number", "number": "number", "pages": "pages",
}  # fmt: skip
_THESIS = {"publisher": "school", "place": "address", "genre": "type", "pages": "pages"}

FIELDS: Mapping[str, Mapping[str, str]] = {
    "article": {
        "editors": "editor", "translators": "translator", "container": "journal", "series": "series",
        "volume": "volume", "issue": "number", "number": "number", "pages": "pages",
    },
    "book": _BOOK,
    "incollection": _BOOK | {"container": "booktitle"},
    "inbook": _BOOK | {"container": "booktitle", "container_authors": "bookauthor"},
    "inproceedings": {
        "editors": "editor", "container": "booktitle", "publisher": "publisher", "place": "address",
        "series": "series", "volume": "volume", "issue": "number", "number": "number", "pages": "pages",
        "event": "eventtitle",
    },
    "techreport": {
        "publisher": "institution", "place": "address", "genre": "type", "series": "type", "issue": "number",
        "number": "number", "pages": "pages",
    },
    "phdthesis": _THESIS,
    "mastersthesis": _THESIS,
    "dataset": {
        "editors": "editor", "container": "organization", "publisher": "publisher", "place": "address",
        "series": "series", "edition": "edition", "issue": "number", "number": "number", "genre": "type",
    },
    "online": {"editors": "editor", "container": "organization"},
    "misc": {
        "editors": "editor", "container": "howpublished", "publisher": "organization", "place": "address",
        "genre": "type",
    },
}  # fmt: skip
"""Which field of a type holds which part of a reference."""

LABELS: Mapping[str, str] = {
    "section": "sec. {}", "translators": "trans. {}", "editors": "ed. {}", "edition": "{} ed.", "genre": "{}",
    "series": "{}", "volume": "vol. {}", "volume_title": "{}", "issue": "no. {}", "number": "{}", "pages": "p. {}",
    "container": "{}",
    "event": "{}", "publisher": "{}", "place": "{}",
    "container_authors": "book by {}",
}  # fmt: skip
"""The parts that are in a field only if the type has one, in the order in which they take it, and how a part is
written in the note if it has none. The title of a volume has one in biblatex alone, which then asks for that of the
whole work as `maintitle`; BibTeX's styles show no such field, and would leave out the title that all know."""

DEGREES = {
    "phdthesis": lazy.regex(r"ph\.? ?d|d\.? ?phil|do[ck]tor|diss", re.IGNORECASE),
    "mastersthesis": lazy.regex(r"master|magist|maestr|mestrado|diplom|\bm\.? ?(?:a|sc|phil)\b", re.IGNORECASE),
}
"""What a citation calls a thesis, by the type that names the same degree."""

ORDER = (
    "author", "title", "shorttitle", "langid", "editor", "translator", "bookauthor", "booktitle", "journal",
    "entrysubtype", "howpublished", "organization", "eventtitle", "series", "edition", "volume", "number", "pages",
    "type", "institution", "school", "publisher", "address", "date", "year", "month", "origdate", "pubstate", "library",
    "note", "doi", "url", "urldate",
)  # fmt: skip
"""The order of fields; an editor's further fields follow by name, `annote`, the editor's reason, last."""

NOT_YET = {"forthcoming": "forthcoming", "in press": "inpress", "in preparation": "inpreparation"}
"""What a citation prints in place of a date, and biblatex's word for it (biblatex manual, 2.3.11)."""
