"""Parts a bibliography entry at the stops between its elements (Chicago Manual 14.18).

Comes in: an entry on one line. Comes out: its elements; stops within quotation marks and brackets part nothing.
"""

from __future__ import annotations

import re
from itertools import chain, pairwise
from typing import Final

from apparatus import lazy
from apparatus.read.note.entries.entry_publication import PUBLICATION_RE
from apparatus.read.note.entries.imprint_marks import plain_imprint
from apparatus.read.note.lists import SHORTENED_WORDS
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.pieces.tokens import scan
from apparatus.read.note.words.given_names import begins_with_given_name, is_given_name
from apparatus.read.note.words.places import known_place, known_with_region

HIDDEN_STOP_RE: Final = lazy.regex(
    r"(?:\b(?:\d+(?:st|nd|rd|th|d)(?:\s[A-Za-z][a-z]+|\s[Rr]ev\.)?|\d+th anniversary|[Rr]ev|[Nn]ew|[Ee]nl"
    r"|[Ee]xpanded|[Rr]evised|[Ss]econd"
    r"|[Tt]hird)\.?\s[Ee]dn?|\d\s[Vv]ols?|\bet al"
    r"|\b(?:Inc|Ltd|Jr|Sr)|,\s(?:eds?|trans)|\b[A-Z])\.\s+(?=[A-Z“]|\d\s[Vv]ols?\b)"
)
"""A stop behind an abbreviation that ends an element all the same; behind an initial it does if a place and a publisher
follow."""

IN_BOOK_RE: Final = lazy.regex(r"[.”\"?!]\s[Ii]n:?\s[^.]{3,160}\Z")
BEFORE_ADDRESS_RE: Final = lazy.regex(
    r"\.\s+(?=<?(?:pp?\.?\s?\d|https?:|www\.|doi\b|10\.\d|[Aa]ccessed|[Rr]etrieved|arXiv))"
)


SHORTENED_RE: Final = lazy.regex(
    r"(?:(?<=[”\"]\s)|(?<=[”\"]\.\s))(?P<words>(?:[A-Z][\w&]{0,9}\.?\s){0,5}[A-Z]\w{1,9})\.\s+(?=(?:[A-Z&]\S*\s){1,6}\d)"
)
"""`“Title.” U. PA. L. REV. 145`: a stop within the name of a periodical, its words shortened."""


def _shortened(words: str) -> bool:
    """Whether the last word is known to be shortened, or all are in capitals."""
    return words.isupper() or words.rpartition(" ")[2].lower() in SHORTENED_WORDS


BEFORE_PLACE_RE: Final = lazy.regex(
    r"(?<=[a-z]{4})(?<![Tt]rans)\.\s+(?=[A-ZÀ-Þ][^.:;()“”\d]{1,40}(?:,\s[A-Z][A-Za-z]{1,5}\.?)?:\s[A-ZÀ-Þ][^.:;()“”]{2,60}[.,\d]*\Z)"
)
"""The stop before a place and a publisher that end an entry, whatever word stands before it."""


def elements_of(entry: str) -> list[str]:
    """The parts of an entry without the stops that part them."""
    elements = list[str]()
    for element in split_elements(entry):
        bare = element.strip(" ,")
        if bare[-1:] not in ("”", '"') and not ABBREVIATED_RE.search(bare):
            bare = bare.rstrip(".").rstrip(" ,")
        if any(c.isalnum() for c in bare):
            elements.append(bare)
    title, last = elements[:1], len(elements) - 1
    plain = (plain_imprint(element, last=at == last) for at, element in enumerate(elements) if at)
    return [*title, *chain.from_iterable(plain)]


def _before_names(entry: str, role: re.Match[str]) -> bool:
    """Whether the names of those whose role it is stand behind it: `In Famulus Christi, ed. Gerald Bonner`, `Harbours,
    trans. Rui Costa`; a person before it shows that they do not."""
    if IN_BOOK_RE.search(entry, max(0, role.start() - 200), role.start()):
        return True
    person = PERSON_RE.search(entry, max(0, role.start() - 60), role.start())
    names = NAMES_RE.match(entry, role.end())
    if names and entry.startswith(",", names.end("names")) and begins_with_given_name(names["names"]):
        return looks_like_names(names["names"])  # `White Masks, trans. Rui Costa, London: Quay Press`
    if person and (INITIAL_RE.search(person.group()) or is_given_name(person["given"])):
        return False
    return names is not None and looks_like_names(names["names"])


ASKED_RE: Final = lazy.regex(r"[?!]\s+(?=\d\s[Vv]ols?\b|\d{1,2}(?:st|nd|rd|th|d)\s(?:rev\.\s)?ed)")
"""`Who Owns the Quay? 2 vols.`"""

ROLE_RE: Final = lazy.regex(r"\((?:[Ee]ds?|[Tt]rans)\.\)\.\s+(?=[A-ZÀ-Þ])")
"""`Harbours. Rui Costa (ed.). Lisbon: …`: a stop behind a role."""

_PERSON: Final = r"(?:[A-ZÀ-Þ](?:\.|[\w’-]+) ){1,3}[A-ZÀ-Þ][\w’-]+"
PERSON_RE: Final = lazy.regex(rf"(?:, |and |(?<![Ee]d)(?<!eds)(?<!rans)\. )(?=(?P<given>[\w’-]+)){_PERSON}\Z")
INITIAL_RE: Final = lazy.regex(r"\b[A-ZÀ-Þ]\.")
NAMES_RE: Final = lazy.regex(rf"(?P<names>{_PERSON}(?:,? (?:and |& )?{_PERSON}){{0,3}})(?:[.,]| \(|\Z)")


def _publishes(words: str) -> bool:
    """Whether words behind an initial are place, publisher and date, and no family name before them: `Zandt, Lisbon:
    Quay Press, 1994`."""
    found = PUBLICATION_RE.match(words)
    if not found or len(found["place"].strip(".")) == 1:  # `Garden City, N. Y.: Quay Press`
        return False
    _, comma, place = found["place"].partition(", ")
    return not comma or known_with_region(found["place"]) or not _ends_in_place(place)


def _ends_in_place(words: str) -> bool:
    """Whether a town, known or before its state, ends some words."""
    return known_with_region(words) or known_place(words.rpartition(", ")[2])


ABBREVIATED_RE: Final = lazy.regex(r"\b(?:[Ee]ds?|[Vv]ols?)\.\Z")
"""An abbreviation at the end of an element keeps its stop: `2nd ed.`"""


def split_elements(entry: str) -> list[str]:
    """The parts of an entry that stops part, with their stops; stops within quotation marks and brackets part nothing.
    Together they give the entry back."""
    pieces = scan(entry)
    masked = list(entry)
    for piece in pieces:
        if piece.kind in ("quote", "bracket", "square", "url"):
            masked[piece.start + 1 : piece.end] = "\x00" * (piece.end - piece.start - 1)
    plain = "".join(masked)
    bounds = {piece.end for piece in pieces if piece.kind == "."}
    bounds |= {piece.end for piece in pieces if piece.kind == "quote" and entry[piece.end - 2] in ".?!"}
    for found in HIDDEN_STOP_RE.finditer(plain):
        if found.group()[0] == "," and _before_names(entry, found):
            continue
        following = entry[found.end() : found.end() + 200].partition(". ")[0].rstrip(".")
        if not found.group().rstrip()[-2].isupper() or _publishes(following):
            bounds.add(found.end())
    bounds |= {found.end() for found in ASKED_RE.finditer(plain)}
    bounds |= {found.end() for found in ROLE_RE.finditer(entry)}
    bounds |= {found.end() for found in BEFORE_ADDRESS_RE.finditer(entry)}
    bounds |= {found.start() + 1 for found in BEFORE_PLACE_RE.finditer(plain)}
    bounds -= {found.end("words") + 1 for found in SHORTENED_RE.finditer(entry) if _shortened(found["words"])}
    cuts = [0, *sorted(bounds), len(entry)]
    return [entry[begin:end] for begin, end in pairwise(cuts) if end > begin]
