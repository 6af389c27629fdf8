"""Finds articles in journals that count years alone, as the lawyers of Italy and Spain cite them behind *in*, and sets
the marks about the title and the brackets about the year.

    A. LIMA, R. COSTA, I porti. Una storia, in Mercato, concorrenza, porti, 2017, pp. 9-36
    A. Lima, Los puertos, in Cuadernos de los puertos, 2018, n. 2, pp. 7-178
    A. Lima, I porti, in Quaderni del mare, 2022, vol. 9, pp. 473-511

Comes in: a note as printed. Comes out: `“I porti. Una storia,” Mercato, concorrenza, porti (2017): 9-36`, the issue
before the year (Chicago Manual 14.171).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.parted.journal_parts import as_counted, named_before
from apparatus.read.note.parted.print_patterns import FURTHER, PERSON
from apparatus.read.note.pieces.changes import Change
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.places import known_place
from apparatus.read.note.words.signs import behind_digit, group

YEARLY_ARTICLES: Final = group(
    *behind_digit(", pp. ", ", p. ", ", pp ", ", n. ", ", n.° ", ", nº ", ", fasc. ", ", vol. ")
)
_NAME: Final = r"(?P<name>[A-ZÀ-Þ][^;()“”«»\"\d]{2,120}?)"
HELD_RE: Final = lazy.regex(
    rf"(?P<in>,\s(?:in|en)\s){_NAME}(?P<gap>,\s(?P<year>{YEAR}))"
    r"(?P<volumed>,\svol\.\s(?P<volume>\d{1,3}))?(?P<counted>,\s(?:nn?\.|n\.?[°º]|fasc\.)\s(?P<issue>\d{1,3}(?:[-–/]\d{1,3})?))?(?P<paged>,\s)pp?\.?\s?\d"
)
"""What holds the article: the journal, its year, the volume, the issue, and where the pages begin. A comma keeps the
stop of a journal whose name is shortened."""
_INITIALS: Final = r"(?:[A-ZÀ-Þ][a-zß-ÿ]?\.[\s-]?){1,4}"
_FAMILY: Final = r"(?:(?:de|di|dal?|del|della|van|von) ){0,2}[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þdl][\w’'-]+){0,3}"
_ONE: Final = rf"{_INITIALS}{_FAMILY}"
INITIALLED_RE: Final = lazy.regex(
    rf"(?P<names>{_ONE}(?:(?:\s[-–]\s|,?\s(?:e|y|and|&)\s|,\s){_ONE}){{0,6}}),\s(?=[A-ZÀ-Þ¿¡(“«\"])"
)
"""People by initials, commas between them."""
NAMED_RE: Final = lazy.regex(rf"(?P<names>{PERSON}{FURTHER}),\s(?=[A-ZÀ-Þ¿¡(“«\"])")
"""One person by the given name, or several of whom the last stands behind `and`."""
BOOK_RE: Final = lazy.regex(
    r"(?:[A-Z]\.|AA\.?\s?VV|ID\.|Id\.|Enciclopedia|Digesto|Scritti|Liber|Festschrift|Commentario|Trattato|Tratado|Atti|Actas"
    r"|Handbook|The\s\w+\sHandbook|Studi\sin|Estudios\sen|Libro)(?=[\s,]|\Z)"
)
"""How a book begins that holds the work, or the names of its editors."""
_WITHIN: Final = r"“[^“”]{2,120}”|\"[^\"“”]{2,120}\"|«[^«»]{2,120}»"
_WHOLE: Final = rf"(?:{_WITHIN})(?:,?\Z|,\s(?:trad|trans|a cura|eds?\.|cit|[A-ZÀ-Þ]))"
TITLE_RE: Final = lazy.regex(rf"(?!{_WHOLE})(?:[^;“”«»\"]|{_WITHIN}){{3,400}}+\Z")
"""A title, in which words may stand in marks, though not all of it does."""
MARKS_RE: Final = lazy.regex(r"(?P<open>“|(?<![\w.,!?’])\")|(?P<close>[”\"])")


def yearly_articles(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such articles stand, and what is read for their marks."""
    for found in HELD_RE.finditer(text):
        led = found["name"].rfind(", in ") + 1
        name = found["name"][led + 4 :] if led else found["name"]
        begin = found.start("name") + led + 4 if led else found.start("name")
        ends = begin - len(", in ")
        title = _title_before(text, ends, counted=bool(found["counted"] or found["volume"]), name=name)
        if title < 0 or _is_book(name):
            continue
        marks = list(MARKS_RE.finditer(text, title, ends))
        if not marks or marks[0].start() > title:
            yield title, Change(title, "“", title)
        for mark in marks:
            opening = "“‘" if mark.start() == title else "‘"
            yield mark.start(), Change(mark.end(), opening if mark["open"] else "’", mark.start())
        yield ends, Change(begin, ",” ", ends)
        shortened = "," * (name.endswith(".") and not (found["volume"] or found["issue"]))
        stands = f"{shortened}{as_counted(found['volume'], found['issue'], found['year'])}: "
        yield found.start("gap"), Change(found.end("paged"), stands, found.start("gap"))


def _is_book(name: str) -> bool:
    """Whether a name is that of a book, or the town in which one came out stands before the year."""
    last = name.rpartition(", ")[2]
    return BOOK_RE.match(name) is not None or known_place(last) or (last != name and looks_like_names(name))


def _title_before(text: str, ends: int, *, counted: bool, name: str) -> int:
    """Where the title begins that ends there, behind names; -1 where none does."""
    named = next(named_before(text, ends, INITIALLED_RE, NAMED_RE), None)
    if named is None:
        return -1
    sure = lazy.found_by(named, INITIALLED_RE) or counted or periodical_kind(name) == "article"
    return named.end() if sure and TITLE_RE.match(text, named.end(), ends) else -1
