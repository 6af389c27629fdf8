"""Gives a citation the authors of the one before it: behind `idem`, or where a surname alone stands in the author's
place (Chicago Manual 14.35).

Comes in: a citation and the one before it. Comes out: the citation, with those authors if it means them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from apparatus import lazy
from apparatus.model import Cite, Name, Reference
from apparatus.read.note.confidence import restated
from apparatus.read.note.names.named_before import named_before
from apparatus.read.note.names.told_author import with_told_author
from apparatus.read.note.words.signals import OF_ONE_RE, OF_SEVERAL_RE
from apparatus.read.note.words.title_words import foreign
from apparatus.read.note.words.versions import LANGUAGE, VERSION


def beside(text: str, cites: Sequence[Cite], cite: Cite) -> Cite:
    """A citation with the authors that those before it give it."""
    if not cites or not cite.reference:
        return cite
    cite = with_told_author(_in_one_order(cite, cites[-1]), cites[-1], text[cites[-1].end : cite.start])
    cite = joined_to(named_before(cite, cites), cites[-1], text[cites[-1].end : cite.start])
    before = next(filter(states_authors, reversed(cites)), None)
    return of_the_same(cite, before, text[before.end : cite.start]) if before else cite


TURNED_RE: Final = lazy.regex(
    r"(?P<family>[A-ZÀ-Þ][\w’'-]{1,30}), (?P<given>[A-ZÀ-Þ](?:\.|[\w’'-]{1,20})(?:[ -][A-ZÀ-Þ](?:\.|[\w’'-]{1,20}))?), "
    r"(?P<title>[^\W_a-zß-ÿ].{2,})"
)


def _in_one_order(cite: Cite, before: Cite) -> Cite:
    """A citation without an author whose title begins with two words and commas has the first name of them behind the
    family name, if the citation before has: `Lima, Ana, Harbours (…); Okafor, Nkem, Tides (…)`."""
    stated, other = cite.reference, before.reference
    if not stated or stated.authors or not other or not other.authors or cite.form != "full" or before.form != "full":
        return cite
    first = other.authors[0]
    if not first.given or not before.text[len(before.signal) :].lstrip(" ,").startswith(
        f"{first.family}, {first.given},"
    ):
        return cite
    found = TURNED_RE.match(stated.title)
    if not found or not cite.text[len(cite.signal) :].lstrip(" ,").startswith(f"{found['family']}, "):
        return cite
    author = Name(family=found["family"], given=found["given"])
    return restated(cite, replace(stated, authors=(author,), title=found["title"]))


def states_authors(cite: Cite) -> bool:
    """Whether a citation says whose the next can be: not by `idem` itself."""
    stated = cite.reference
    return stated is not None and not any(map(_idem, (*stated.authors, *stated.editors)))


def _theirs(cite: Cite, before: Cite, between: str) -> bool:
    """`see her Harbours (…)` behind a citation of one author; `their` behind one of several."""
    stated = cite.reference
    if not cite.signal or not stated or stated.authors or stated.editors or not before.reference:
        return False
    if any(map(str.isupper, between)):
        return False
    several = len(before.reference.authors) > 1 or before.reference.et_al
    return (OF_SEVERAL_RE if several else OF_ONE_RE).search(cite.signal) is not None


def _idem(name: Name) -> bool:
    return name.display.rstrip(".").lower() in ("idem", "eadem", "id", "ead")


def _idem_alone(people: Sequence[Name]) -> bool:
    """Whether `idem` alone stands in the place of people."""
    return len(people) == 1 and not people[0].given and _idem(people[0])


def _idem_first(stated: Reference, author: Name) -> Reference | None:
    """What is stated of a work that the author before has made with others: `id. and Ana Lima (eds), Quays`."""
    if _idem_leads(stated.authors):
        return replace(stated, authors=(author, *stated.authors[1:]))
    if _idem_leads(stated.editors):
        return replace(stated, editors=(author, *stated.editors[1:]))
    return None


def _idem_leads(people: Sequence[Name]) -> bool:
    """Whether `idem` stands for the first of several people."""
    return len(people) > 1 and not people[0].given and _idem(people[0])


def of_the_same(cite: Cite, before: Cite | None, between: str = "") -> Cite:
    """A citation behind `idem` has the authors of the one before it (Chicago Manual 14.35); a surname alone in the
    author's place, as in `Borges, Ficciones`, is that of the author before."""
    if not (before and before.reference and cite.reference):
        return cite
    stated, known = cite.reference, before.reference.authors or before.reference.editors
    if known and not stated.authors and _idem_alone(stated.editors):
        return restated(cite, replace(stated, editors=known))
    if len(known) == 1 and (joint := _idem_first(stated, known[0])):
        return restated(cite, joint)
    if known and _idem_alone(stated.authors):
        others = before.reference.et_al and bool(before.reference.authors)
        return restated(cite, replace(stated, authors=known, et_al=others))
    if known and stated.title and (_theirs(cite, before, between) or _is_version(cite, before, between)):
        return restated(cite, replace(stated, authors=known))
    if cite.form != "full":
        return cite
    if not stated.authors and len(known) == 1 and known[0].family:
        return _without_surname(cite, known[0])
    named = _surname_alone(stated.authors[0]) if len(stated.authors) == 1 else ""
    same = [name for name in known if named and name.given and _surname(name).casefold() == named.casefold()]
    return restated(cite, replace(stated, authors=tuple(same))) if len(same) == 1 else cite


def joined_to(cite: Cite, before: Cite | None, between: str) -> Cite:
    """A second title behind a bare `and` or a comma is by the authors of the first: `Jane Doe, Harbours (…) and Quays
    (…)`; behind a semicolon if the house is the same too, or if both are whole books of one person, or two articles."""
    joined = between.strip(" ,").replace("&", "and")
    if joined not in ("and", "", ";", "; and") or not (joined or "," in between) or not (before and before.reference):
        return cite
    one, other = before.reference, cite.reference
    translated = _translated(one, other) if other and joined == ";" else False
    if other and joined == ";" and not (translated or _of_one_house(one, other) or _whole_works(before, cite)):
        return cite
    if not other or (joined != "and" and other.translators and not translated):
        return cite
    signed = SIGNED | {"magazine"} if joined and cite.text[:1] in MARKS else SIGNED
    if not (before.form == cite.form == "full" and one.kind in signed and other.kind in signed and one.authors):
        return cite
    if other.authors or (other.editors and other.kind == "book") or cite.signal or BY_RE.search(other.title):
        return cite
    return restated(cite, replace(other, authors=one.authors, et_al=one.et_al))


BY_RE: Final = lazy.regex(r"\sby\s(?:the\s)?[A-ZÀ-Þ][\w.’-]*\s(?:[A-ZÀ-Þ]|of\s)")
"""`Harbours by Ana Lima`, `Quays by the Port of Lisbon`: a title that names who wrote."""


def _translated(one: Reference, other: Reference) -> bool:
    """Whether a translated book, which somebody has written, stands behind a book by one person with a title in
    another language: `Ana Lima, Häfen und Kais (…); Ports and Quays, trans. Jane Doe (…)`."""
    if one.kind != "book" or other.kind != "book" or not other.translators or other.series or other.container:
        return False
    lone = len(one.authors) == 1 and one.authors[0].given != "" and not one.et_al and not one.translators
    of_other = (foreign(one.title) and not foreign(other.title)) or _akin(one.title, other.title)
    return lone and of_other and not UNSIGNED_RE.search(other.title)


STEM: Final = 6
"""So many letters words of two languages share, though their ends are not the same."""


def _akin(title: str, translated: str) -> bool:
    """Whether two titles share a word, as languages write it: `Negative Dialektik` and `Negative Dialectics`."""
    first, second = (
        {word[:STEM] for word in words.lower().split() if len(word) >= STEM} for words in (title, translated)
    )
    return title != translated and not first.isdisjoint(second)


def _is_version(cite: Cite, before: Cite, between: str) -> bool:
    """Whether a book without an author is said to be the one before in another language: `; English edn., Harbours`."""
    one, other = before.reference, cite.reference
    if not (one and one.authors and other and other.kind == "book") or other.authors or before.form != "full":
        return False
    return cite.form == "full" and VERSION_RE.fullmatch(f"{between.strip(' ,;.')} {cite.signal}".strip()) is not None


VERSION_RE: Final = lazy.regex(
    rf"(?:[Ii]n (?:an )?|[Aa]n |[Tt]he )?{VERSION}:?(?: as)?"
    rf"|(?:published )?in {LANGUAGE} as|translated (?:into {LANGUAGE} )?as"
)
"""What says that the same book follows in another language."""


def _of_one_house(one: Reference, other: Reference) -> bool:
    """Whether two books are published by the same house, at the same place, and the second is no work of reference."""
    if one.kind != "book" or other.kind != "book" or REFERENCE_RE.search(other.title):
        return False
    return other.publisher != "" and (one.publisher, one.place) == (other.publisher, other.place)


def _whole_works(before: Cite, cite: Cite) -> bool:
    """Whether two whole books are listed, or two whole articles."""
    return _whole_books(before, cite) or _whole_articles(before, cite)


def _whole_articles(before: Cite, cite: Cite) -> bool:
    """Whether two articles, each with a title in marks, volume, pages and year, are listed, the first by people named
    in full: `Ana Lima, “Quays,” Port Review 3 (1999): 1–9; “Tides,” Quay Review 7 (2001): 3–12`."""
    one, other = before.reference, cite.reference
    if not one or not other or cite.text[:1] not in MARKS or UNSIGNED_RE.search(other.title):
        return False
    if JOINT_RE.match(other.title):
        return False
    whole = all(work.kind == "article" and work.volume and work.pages and work.date for work in (one, other))
    return whole and all(name.given for name in one.authors)


def _whole_books(before: Cite, cite: Cite) -> bool:
    """Whether two books, each with town and year, both or neither with a house, and neither with a page, are listed,
    the first by one person named in full: `Ana Lima, Quays (Lisbon: Quay, 1999); Tides (Porto: Port, 2001)`."""
    one, other = before.reference, cite.reference
    if not one or not other or before.locator or cite.locator or REFERENCE_RE.search(other.title):
        return False
    printed = all(book.kind == "book" and book.place and book.date for book in (one, other))
    printed = printed and bool(one.publisher) == bool(other.publisher)
    lone = len(one.authors) == 1 and one.authors[0].given != "" and not one.et_al
    return printed and lone and not (other.url or other.editors or other.series or UNSIGNED_RE.search(other.title))


UNSIGNED_RE: Final = lazy.regex(
    r"\b(?:Catalog\w*|Exhibition|Yearbook|Almanac|Bibliograph\w+|Register|Calendar|Documents|Census|Statistics"
    r"|Gospels?|Testament|Qur\w+|Vedas?|Upani\w+|Works|Letters|Papers|Conference|Congress|Essays)\b"
)
"""What is listed without an author of its own, or is somebody else’s."""

JOINT_RE: Final = lazy.regex(
    r"(?:Special (?:Issue|Section)|Symposium|Forum|Round-?table|Editorial|Introduction|Note|Developments)\b"
)
"""How a journal heads what it prints unsigned, or by many."""

REFERENCE_RE: Final = lazy.regex(
    r"\b(?:Handbook|Companion|Encyclop\w+|Dictionary|History|Reader|Bible|Anthology|Atlas|Guide|Report|Proceedings)\b"
)
"""What many have written, or nobody signed."""

SIGNED: Final = frozenset({"book", "article", "chapter"})
"""Kinds of works that have an author almost always."""
MARKS: Final = frozenset("“\"‘'")


def _surname_alone(name: Name) -> str:
    """What a citation prints in the author's place, if that can be a surname."""
    return "" if name.given else name.literal or _surname(name)


def _surname(name: Name) -> str:
    return f"{name.particle} {name.family}".strip()


def _without_surname(cite: Cite, author: Name) -> Cite:
    """The citation with the surname of the author before taken off its title."""
    stated = cite.reference
    if not stated or not stated.title.startswith(author.family + ", "):
        return cite
    title = stated.title[len(author.family) + 2 :]
    return restated(cite, replace(stated, authors=(author,), title=title))
