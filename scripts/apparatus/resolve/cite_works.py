"""Gathers the works that the notes cite in full: one work for each, however often it is cited.

Comes in: the references of full citations, one after another. Comes out: works, each with the union of what was stated.
Two citations are of one work when authors and title are the same and the dates can be.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields, replace
from typing import Any, Final

from apparatus import lazy
from apparatus.model import LAWS, Reference
from apparatus.model.page_ranges import LONGEST_ARTICLE, bounds
from apparatus.resolve.cite_address import addresses_of, at_same_address, bare, with_finer_date, with_fuller_title
from apparatus.resolve.cite_match import (
    dates_agree,
    families,
    flat,
    flat_title,
    initials,
    name_fits,
    names_fit,
    title_fits,
    title_initials,
)
from apparatus.resolve.cite_papers import other_paper

FIELDS = tuple(f.name for f in fields(Reference) if f.name != "kind")


@dataclass(slots=True)
class Gathered:
    """A work while it is being gathered."""

    number: int
    """In the order of first citation, from 0."""
    reference: Reference
    printed: str
    title: str = ""
    """Flat, for comparing."""
    names: tuple[str, ...] = ()


@dataclass(slots=True)
class Shelf:
    """All works, found by their title."""

    works: list[Gathered] = field(default_factory=list)
    _by_opening: dict[str, list[Gathered]] = field(default_factory=dict)
    _by_address: dict[str, list[Gathered]] = field(default_factory=dict)

    def add(self, reference: Reference, printed: str) -> Gathered:
        """The work that `reference` states: a known one, to which it may add fields, or a new one."""
        title = flat_title(reference.title) or flat(
            f"{reference.container} {reference.section} {reference.archive} {reference.archive_location}"
        )
        names = families(reference)
        for work in self._by_opening.get(_opening(title), []):
            if _same(work, title, names, reference):
                return self._merged(work, _with_shorter(work.reference, reference), reference)
        for work in self._at(reference):
            if at_same_address(work.reference, reference) and not other_paper(work.reference, reference):
                self._merged(work, with_fuller_title(work.reference, reference), reference)
                self._retitle(work)
                return work
        work = Gathered(len(self.works), reference, printed, title, names)
        self.works.append(work)
        self._by_opening.setdefault(_opening(title), []).append(work)
        self._stands(work)
        return work

    def _at(self, reference: Reference) -> Iterator[Gathered]:
        """The works that stand at an address of `reference`."""
        return (work for address in addresses_of(reference) for work in self._by_address.get(address, []))

    def _merged(self, work: Gathered, known: Reference, reference: Reference) -> Gathered:
        """`work`, of which `known` was stated, with what `reference` adds."""
        work.reference = union(with_finer_date(known, reference), reference)
        work.names = families(work.reference)
        self._stands(work)
        return work

    def _retitle(self, work: Gathered) -> None:
        """Let a work be found by its title as it is now too."""
        title = flat_title(work.reference.title)
        if title and title != work.title:
            work.title = title
            self._by_opening.setdefault(_opening(title), []).append(work)

    def _stands(self, work: Gathered) -> None:
        """Let a work be found by its addresses."""
        for address in addresses_of(work.reference):
            there = self._by_address.setdefault(address, [])
            if all(other is not work for other in there):
                there.append(work)


SENT_RE: Final = lazy.regex(r"(?P<sender>.+?) to (?P<receiver>.+)\Z")


def repeats_letter(work: Gathered, reference: Reference) -> bool:
    """Whether `Palmerston to Bowring, 12 May 1837` means `work`, a letter of that day between people of those names."""
    ours, theirs = SENT_RE.match(flat(reference.title)), SENT_RE.match(_sent(work.reference))
    if not ours or not theirs or not reference.date or not reference.date.year or reference.date != work.reference.date:
        return False
    archive = reference.archive if not reference.archive_location else ""
    container = reference.container if reference.container.isupper() else ""
    forms = {form for form in (_form(reference), _form(work.reference)) if form}
    bare = Reference(
        kind=reference.kind,
        title=reference.title,
        date=reference.date,
        archive=archive,
        container=container,
        genre=reference.genre if len(forms) < 2 else "",
    )
    shorter = all(_ends_name(ours[part], theirs[part]) for part in ("sender", "receiver"))
    return shorter and reference == bare


def _form(letter: Reference) -> str:
    """What was sent, in one word: `letter` for a private letter; empty if that is not told."""
    return f" {letter.genre}".partition(" to ")[0].lower().rpartition(" ")[2]


def _sent(letter: Reference) -> str:
    """Who wrote to whom, flat: `Ana Lima, letter to Jane Roe` as `Ana Lima to Jane Roe`."""
    receiver = f" {letter.genre}".partition(" to ")[2]
    if receiver and len(letter.authors) == 1:
        return flat(f"{letter.authors[0].display} to {receiver}")
    return flat(letter.title)


def _ends_name(short: str, full: str) -> bool:
    """Whether a name is the last part of a full one, or the first of several words, as of a body."""
    return f" {full}".endswith(f" {short}") or (" " in short and full.startswith(f"{short} "))


LEAF_RE: Final = lazy.regex(r",?\s(?:fols?|folios?|ff?|pp?)\.?\s?\d.*\Z")


def mark_of(reference: Reference) -> str:
    """The number or shelf mark by which a document can be meant, flat and without the leaf."""
    kept = reference.title if reference.kind == "archive" else ""
    return flat(LEAF_RE.sub("", f"{kept} {reference.number} {reference.archive_location}"))


def repeats_document(work: Gathered, reference: Reference) -> bool:
    """Whether a citation that gives a mark alone means `work`: `BL, Add. MS 7214, fol. 13r`, `GOV/2015/68`."""
    mark, held, here = mark_of(reference), flat(work.reference.archive), flat(reference.archive)
    if len(mark) < 4 or not any(map(str.isdigit, mark)):
        return False
    if not f" {held} {mark_of(work.reference)}".rstrip().endswith(f" {mark}"):
        return _numbered_by(work.reference, mark)
    if held and here and f" {here} " not in f" {held} " and not name_fits(here, held):
        words = held.split()
        return here in (initials(words)[: len(here)], initials(words, counted=True)[: len(here)])
    return True


def _numbered_by(stated: Reference, mark: str) -> bool:
    """Whether a mark is the initials and the number of what stands in the author's place: `NIE 4-61` for National
    Intelligence Estimate 4-61."""
    named = flat(stated.authors[0].literal) if len(stated.authors) == 1 else ""
    words = named.split()
    number = next((at for at, word in enumerate(words) if word[0].isdigit()), 0)
    return number > 1 and mark == " ".join((initials(words[:number]), *words[number:]))


def repeats_law(work: Gathered, reference: Reference) -> bool:
    """Whether a law by its initials, or by the words with which its title begins, means `work`: `APA, 5 U.S.C. § 706`;
    `Rome Statute, art. 53`; or by its title without the year; or a code without its state: `Penal Code § 21.19`."""
    if work.reference.kind not in LAWS:
        return False
    title = flat_title(reference.title)
    if title.endswith(" code") and f" {title} " in f"{work.title} ":
        return True
    if reference.title.isupper():
        return title_initials(reference.title, work.title)
    year = work.reference.date.year if work.reference.date else 0
    dated = year > 0 and f"{title} {year}".removeprefix("the ") == work.title.removeprefix("the ")
    return dated or (title != work.title and work.title.startswith(f"{title} of "))


def repeated(reference: Reference, works: Iterable[Gathered]) -> bool:
    """Whether a citation that gives no more than author, title and year means one of the works: the title is that of
    the work or its beginning, or, with an author, words that one work only has."""
    names, title = families(reference), flat_title(reference.title)
    fits = [
        max(title_fits(title, work.title), 2 * (not reference.url and prints(title, work)))
        for work in works
        if (names_fit(names, work.names, reference.et_al) or _prints_in(names, work) or (not names and work.names))
        and dates_agree(reference.date, work.reference.date)
        and _may_be_at(reference, work.reference)
    ]
    if not names:
        return " " in title and any(fit >= 3 for fit in fits)
    return any(fit >= 3 for fit in fits) or (fits.count(2) == 1 and not reference.url)


def _prints_in(names: tuple[str, ...], work: Gathered) -> bool:
    """Whether what stands in the author's place is the newspaper in which a work without an author stands."""
    return not work.names and len(names) == 1 and name_fits(names[0], flat_title(work.reference.container))


def _may_be_at(one: Reference, other: Reference) -> bool:
    """Whether a citation's address is that of a work, or a surname alone stands beside it and the work has none."""
    if not one.url:
        return True
    if other.url:
        return bare(one.url) == bare(other.url)
    return not any(name.given for name in one.authors)


def prints(title: str, work: Gathered) -> bool:
    """Whether a flat title of more than a few letters stands in a work's citation, if not as its title: in brackets, as
    its translation; or, of any length, behind the number of a volume as the volume's own: `Hitler, vol. 1: Hubris`."""
    printed = f" {flat(work.printed)} "
    if len(title) < 7 and not any(mark in printed for mark in (" vol ", " volume ")):
        return False
    return (
        f" {title} " in printed if len(title) > 6 else re.search(rf" vol(?:ume)? \w+:? {title} ", printed) is not None
    )


def page_for_year(reference: Reference, works: Iterable[Gathered]) -> bool:
    """Whether what was read as a year is a page of a work that the names and the title mean: `Lima, “Quays,” 1890`."""
    names, title = families(reference), flat_title(reference.title)
    year = reference.date.year if reference.date else 0
    return any(
        _holds_page(work.reference.pages, year)
        and title_fits(title, work.title) > (1 if names else 2)
        and (not names or names_fit(names, work.names, reference.et_al))
        for work in works
    )


def _holds_page(pages: str, page: int) -> bool:
    """Whether a range holds a page: `1904–33`; of a work whose first page alone is known, one not far behind it."""
    known = bounds(pages, LONGEST_ARTICLE)
    return known is not None and known[0] <= page <= known[1]


def _opening(title: str) -> str:
    """Titles that can be one begin alike: up to the colon, or the whole."""
    return title.partition(":")[0]


def _same(work: Gathered, title: str, names: tuple[str, ...], reference: Reference) -> bool:
    shortened = ":" in work.title + title and _one_is_short(work.title, title)
    if work.title != title and not (shortened and (names or _issued_alike(work.reference, reference))):
        years = [date.year if date else 0 for date in (work.reference.date, reference.date)]
        if not (names == work.names and years[0] == years[1] > 0 and _ends_in_series(work.title, title)):
            return False
    if not dates_agree(work.reference.date, reference.date) or other_paper(work.reference, reference):
        return False
    if names and work.names:
        if reference.kind == "interview" and len(names) != len(work.names):
            return False  # `Interview by Jane Doe` with one person, and with two
        if not title and ("interview" in reference.genre) != ("interview" in work.reference.genre):
            return False  # what somebody told in an interview, and in a letter
        if not (names_fit(names, work.names, reference.et_al) or names_fit(work.names, names, work.reference.et_al)):
            return False
    elif not _same_stand(work.reference, reference):
        return False
    return " " in title or _same_stand(work.reference, reference)


def _issued_alike(one: Reference, other: Reference) -> bool:
    """Whether a citation that gives no more than a title and an institution names that of a work without an author."""
    if one.authors or other.authors or other.date or other.url:
        return False
    here, there = (flat_title(stated.container or stated.publisher) for stated in (one, other))
    return here != "" and here == there


def _ends_in_series(one: str, other: str) -> bool:
    """Whether one of two titles with subtitles goes on behind the other, with a series that was taken for its end."""
    short, long = sorted((one, other), key=len)
    return ":" in short and long.startswith(f"{short} ")


def _one_is_short(one: str, other: str) -> bool:
    """Whether one of two titles lacks the subtitle of the other."""
    return one.startswith(other + ":") or other.startswith(one + ":")


def _same_stand(one: Reference, other: Reference) -> bool:
    """Whether two references stand in the same container, or do not say that they do not, and are otherwise not at
    odds."""
    here, there = flat_title(one.container), flat_title(other.container)
    if here and there and here != there and max(title_fits(here, there), title_fits(there, here)) < 3:
        return False
    marked = one.archive_location != "" and one.archive_location == other.archive_location
    if not marked and _kept_apart(one.archive, other.archive):
        return False
    if not one.title and not other.title:
        return one.date == other.date and one.pages == other.pages and _same_address(one, other)
    return not (one.archive_location and other.archive_location and one.archive_location != other.archive_location)


def _kept_apart(one: str, other: str) -> bool:
    """Whether two documents lie in papers or archives of which nothing in their names shows that they may be the same:
    `Diary, 3 October 1940, Lima Papers` and `Diary, 3 October 1940, Costa Papers`."""
    here, there = _called(one), _called(other)
    return bool(here and there) and here.isdisjoint(there)


def _called(archive: str) -> set[str]:
    """What an archive is called by: the words of its name that not all archives have, and the letters of each part."""
    parts = [flat(part).split() for part in archive.split(", ")]
    words = {word for part in parts for word in part} - KEEPERS
    return words | {initials(part, counted=counted) for part in parts if len(part) > 1 for counted in (True, False)}


KEEPERS: Final = frozenset({
    "papers", "collection", "collections", "archive", "archives", "library", "manuscripts", "records", "mss", "ms",
    "the", "of", "and", "for", "historical", "society", "university", "national", "state", "special", "box", "folder",
    "files",
})  # fmt: skip
"""What archives of any kind are called."""


def _same_address(one: Reference, other: Reference) -> bool:
    """Whether two references without titles give one address, or none; a citation of the same people may leave it
    out."""
    here, there = (re.sub(r"\Ahttps?://(?:www\.)?|/\Z", "", stated.url) for stated in (one, other))
    return here == there or bool(one.authors and other.authors and not (here and there))


def _with_shorter(one: Reference, other: Reference) -> Reference:
    """`one`, without the series that stands behind its title if `other` shows that it is one."""
    series = _ends_in_series(flat_title(one.title), flat_title(other.title)) and len(other.title) < len(one.title)
    return replace(one, title=other.title) if series else one


def union(one: Reference, other: Reference) -> Reference:
    """`one`, with what only `other` states."""
    added: dict[str, Any] = {name: getattr(other, name) for name in FIELDS if not getattr(one, name)}
    if one.kind == "misc":
        added["kind"] = other.kind
    return replace(one, **{name: value for name, value in added.items() if value})
