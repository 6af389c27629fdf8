"""Finds the work that a pointer to a note means: `Lima, supra note 12` (Bluebook 4.2; Chicago Manual 14.31).

Comes in: the pointer, and the works that the note named cites. Comes out: one of these, or candidates and the reason in
words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from apparatus import lazy
from apparatus.model import LAWS, Cite, Reference
from apparatus.resolve.cite_alias import by_alias
from apparatus.resolve.cite_known import CitedWorks, Finding
from apparatus.resolve.cite_match import (
    all_but_nearly,
    families,
    flat,
    flat_title,
    names_fit,
    nearly_named,
    title_fits,
)
from apparatus.resolve.cite_quotation import in_same_letters
from apparatus.resolve.cite_report import is_number, is_party
from apparatus.resolve.cite_short import find_short
from apparatus.resolve.cite_weigh import by_page
from apparatus.resolve.cite_works import Gathered


@dataclass(frozen=True, slots=True)
class Pointer:
    """What a pointer prints, and what stands in the note that it names."""

    cite: Cite
    names: tuple[str, ...]
    title: str
    """Flat."""
    works: tuple[Gathered, ...]
    """What the note cites."""
    first: Sequence[Gathered]
    """What it is the first to cite in full."""

    def titled(self, works: list[Gathered]) -> list[Gathered]:
        """Those of the works that have the title, or go by it as by a name; all where the names tell enough."""
        if not self.title or (len(works) < 2 and self.names):
            return works
        fits = [w for w in works if title_fits(self.title, w.title)]
        return fits or [w for w in works if names_fit((self.title,), w.names, True)]


def pointer(cite: Cite, works: Iterable[Gathered], first: Sequence[Gathered]) -> Pointer:
    """What `cite` points to: a note that cites `works`, of which `first` in full for the first time, and these alone
    where it cites none otherwise."""
    stated = cite.reference or Reference()
    there = {w.number: w for w in works} or {w.number: w for w in first}
    return Pointer(cite, families(stated), flat_title(stated.title), tuple(there.values()), first)


def find_in_note(to: Pointer, position: int, cited: CitedWorks) -> Finding:
    """The one work of the note that fits the names and the title given, or another that is meant when the number is
    wrong."""
    fits = to.titled(_first(SIGNED, to))
    if len(fits) != 1 and (known := by_alias(to.cite, to.cite.reference or Reference(), cited)) and known.work:
        return known
    fits = fits or _first(CALLED, to)
    if len(fits) == 1:
        return Finding(work=fits[0], rule="supra", confidence=0.97)
    meant = _meant_there(to, fits)
    if len(meant) == 1:
        return Finding(work=meant[0], rule="supra", confidence=0.9)
    elsewhere = find_short(to.cite, position, cited) if to.names and not fits else Finding()
    if elsewhere.work:  # the number is not always right, when notes were added late
        return replace(elsewhere, rule="supra-elsewhere", confidence=0.6)
    if len(to.works) == 1 and not to.title and _tells_nobody(to):
        return Finding(work=to.works[0], rule="supra", confidence=0.6)
    if len(to.works) == 1 and _names_parties(to):  # the text names them, and the note no more than the report
        return Finding(work=to.works[0], rule="supra", confidence=0.8)
    if len(to.works) == 1 and _names_law(to):
        return Finding(work=to.works[0], rule="supra", confidence=0.7)
    if fits:
        several = Finding(candidates=tuple(fits), reason="several works in the note named fit", rule="supra")
        return by_page(several, to.cite.locator, NEAR)
    none = f"note {to.cite.refers_to_note} cites no work that fits"
    return Finding(candidates=to.works, reason=none, rule="supra")


NEAR: Final = 10
"""Pages by which the article that is meant must be told from others: a page may be a slip."""


def _tells_nobody(to: Pointer) -> bool:
    """Whether the one work may be by whom a pointer names, since it does not say by whom it is; an act or a case has a
    name of its own, and is called by letters perhaps, but not by somebody's surname."""
    work, stated = to.works[0], to.cite.reference
    person = stated is not None and any(name.family for name in stated.authors)
    return not work.names and not (person and work.reference.kind in LAWS and work.reference.title)


def _names_parties(to: Pointer) -> bool:
    """Whether a pointer names two parties, and the note a case by its report alone: `Lima v Costa (n 49)` for `[2001]
    UKHL 8` (OSCOLA 2.1.1: a name given in the text need not be repeated)."""
    case = to.works[0].reference
    return case.kind == "law" and not case.title and " v " in f" {to.title} "


def _names_law(to: Pointer) -> bool:
    """Whether a pointer calls a law by its matter and its kind, and the note holds nothing but one law of that kind:
    `Quay Directive (n 12)` for Directive 2009/24 on the building of quays."""
    kind = to.title.rpartition(" ")[2] if not to.names else ""
    law = to.works[0].reference
    return kind in KINDS and law.kind in LAWS and kind in to.works[0].title.split()[:KIND_STANDS]


KINDS: Final = frozenset({"directive", "regulation", "decision", "recommendation", "convention", "treaty", "agreement"})
KIND_STANDS: Final = 4
"""Words among which the kind of a law stands at the head of its title."""


Fits = Callable[[Pointer], list[Gathered]]


def _first(ways: Iterable[Fits], to: Pointer) -> list[Gathered]:
    """The works that fit in the first of the ways in which any does."""
    return next((works for way in ways if (works := way(to))), [])


def _by_them(to: Pointer) -> list[Gathered]:
    fits = [w for w in to.works if not to.names or names_fit(to.names, w.names, True)]
    exact = [w for w in fits if to.names and len(to.names) == len(w.names)]
    return exact or fits


def _of_party(to: Pointer) -> list[Gathered]:
    return [w for w in to.works if len(to.names) == 1 and is_party(to.names[0], w)]


def _misspelt(to: Pointer) -> list[Gathered]:
    return [w for w in to.works if all_but_nearly(to.names, w.names)]


SIGNED: Final[tuple[Fits, ...]] = (_by_them, _of_party, _misspelt)


def _with_name_in_title(to: Pointer) -> list[Gathered]:
    """Where an author's work has a name in its title, it is not by that name."""
    return [
        w for w in to.works if len(to.names) == 1 and not to.title and not w.names and to.names[0] in w.title.split()
    ]


def _named_otherwise(to: Pointer) -> list[Gathered]:
    return [w for w in to.works if to.names and _begins_name(to.names, w.reference)]


def _called_so(to: Pointer) -> list[Gathered]:
    law = not to.names and to.title  # a case by its number alone: `Schram II`
    return [w for w in to.works if (to.names or (law and w.reference.kind == "law")) and _is_called(to.cite, w)]


def _held_by(to: Pointer) -> list[Gathered]:
    """Where nobody signed a page, it goes by the body on whose site it stands, or which issued it."""
    return [
        w
        for w in to.works
        if len(to.names) == 1
        and not to.title
        and not w.names
        and to.names[0] in (flat(w.reference.container), flat(w.reference.publisher))
    ]


def _numbered_so(to: Pointer) -> list[Gathered]:
    """`WP12 (n 3)`: a paper by its number."""
    counted = not to.names and len(to.title) > LEAST and any(map(str.isdigit, to.title))
    return [w for w in to.works if counted and is_number(to.title, flat(w.reference.number))]


LEAST: Final = 3
"""Signs of a number that tells a document by itself have more."""

CALLED: Final[tuple[Fits, ...]] = (_held_by, _with_name_in_title, _named_otherwise, _numbered_so, _called_so)


def _meant_there(to: Pointer, fits: list[Gathered]) -> list[Gathered]:
    """Of several works of a note those that it cites in full first (Bluebook 4.2: that is the note which `supra`
    names) and that are printed as the short form is; none if these are others."""
    there = [work for work in fits if work in to.first] or fits
    return [work for work in in_same_letters(to.cite, fits) if work in there]


def _is_called(cite: Cite, work: Gathered) -> bool:
    """Whether a case goes by words of its title (`Schrems II (n 5)` for Data Protection Commissioner v Facebook Ireland
    and Schrems), or a lone author's name is printed with a slip of the pen in one of the two places."""
    stated = cite.reference or Reference()
    names = families(stated)
    if work.reference.kind != "law":
        return len(names) == len(work.names) == 1 and not stated.title and nearly_named(names[0], work.names[0])
    called = [word for word in flat(cite.text.partition(" (n")[0]).split() if not ORDINAL_RE.match(word)]
    return bool(called) and all(len(word) > 3 and f" {word} " in f" {work.title} " for word in called)


ORDINAL_RE: Final = lazy.regex(r"(?:i{1,3}|iv|v|no|\d)\Z")


def _begins_name(names: tuple[str, ...], reference: Reference) -> bool:
    """Whether a work's first author is printed with a name at the head: `De Lima` for De Lima Ana, whose names were
    taken in another order."""
    first = flat(reference.authors[0].display) if reference.authors else ""
    return len(names) == 1 and first.startswith(f"{names[0]} ")
