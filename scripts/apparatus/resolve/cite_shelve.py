"""Puts the works that an article cites in full, or lists, on the shelf; and tells full citations that only repeat one.

Comes in: an article and the shelf of all articles. Comes out: the works by the place of their citation: the position of
the note and of the cite in it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Final

from apparatus import lazy
from apparatus.model import LAWS, Article, Cite, Name, Reference
from apparatus.resolve.cite_again import (
    PAIR_RE,
    as_pair,
    cited_again,
    named_again,
    pieced_again,
    titled_again,
    titled_alone,
    titled_within,
)
from apparatus.resolve.cite_alias import short_name
from apparatus.resolve.cite_held import (
    fill_in_pieces,
    in_its_book,
    in_named_book,
    in_same_book,
    new_piece,
    piece_in_ibid,
    piece_in_volume,
)
from apparatus.resolve.cite_keepers import Keepers
from apparatus.resolve.cite_known import alias_at_head
from apparatus.resolve.cite_match import families, flat_title
from apparatus.resolve.cite_pointed import in_pointed_book, piece_pointed
from apparatus.resolve.cite_works import (
    Gathered,
    Shelf,
    page_for_year,
    repeated,
    repeats_letter,
)

At = tuple[int, int]

WEAK: Final = ("dated", "document", "periodical", "shelved")
"""Rules of readings that neither a mark nor a bracket proves: a short name given before decides against them."""


@dataclass(slots=True)
class Shelved:
    """What the full citations of an article mean."""

    works: dict[At, Gathered] = field(default_factory=dict)
    again: dict[At, Gathered] = field(default_factory=dict)
    """Citations that look full and repeat another."""
    paged: dict[At, Cite] = field(default_factory=dict)
    """Short forms that look full, because their page could be a year, or like prose."""
    keepers: Keepers = field(default_factory=Keepers)


def shelve(article: Article, shelf: Shelf) -> Shelved:
    """The works of an article's full citations."""
    shelved = Shelved()
    bare = _shelve_full(article, shelf, shelved)
    _shelve_bare(article, shelf, shelved, bare)
    pieces = {work.number: work for work in shelved.works.values()}
    fill_in_pieces(pieces.values(), [*pieces.values(), *_listed(article)])
    _tell_unsure(article, shelved, list(pieces.values()))
    return shelved


def _shelve_full(article: Article, shelf: Shelf, shelved: Shelved) -> list[tuple[At, Cite]]:
    """Shelves what is surely a work, one citation after another; returns those that state so little that they may
    repeat another."""
    bare: list[tuple[At, Cite]] = []
    letters: list[Gathered] = []
    aliases: set[str] = set()
    named: dict[str, Reference] = {}
    last: tuple[Name, ...] = ()
    beside: tuple[At, Cite] | None = None
    by_note = partial(_by_note, article, shelved)
    for place, cite in _cites(article):
        stated = cite.reference or Reference()
        if beside and (parallel := _reported_twice(beside, place, cite, shelved)):
            shelved.again[place] = parallel
            continue
        piece = new_piece(cite, shelved.works.values()) or _in_volume(article, place, cite, shelved)
        near = beside[1] if beside and beside[0][0] == place[0] else None
        piece = piece or piece_in_ibid(cite, shelved.works.values(), near)
        piece = piece or piece_pointed(cite, shelved.works.values(), by_note)
        if piece:
            shelved.paged[place] = cite = piece
            stated = cite.reference or stated
        if cite.form == "full":
            stated = replace(stated, authors=last) if names_idem(stated) else stated
            stated = in_same_book(cite, stated, _just_before(place, beside, shelved))
            stated = in_pointed_book(cite, stated, by_note)
            stated = in_its_book(shelved.keepers.spelt_out(stated), shelved.works.values())
            stated = in_named_book(stated, named)
        shelved.keepers.learn(cite, _archive_beside(place, beside))
        beside = place, cite
        if cite.form == "full" and not (_is_weak(cite, stated) and _goes_by(cite, stated, aliases)):
            letter = next((work for work in letters if repeats_letter(work, stated)), None)
            again = letter or cited_again(stated, shelved.works.values())
            if again:
                shelved.again[place] = again
            elif _states_little(stated) or PAIR_RE.match(stated.title) or _titled_law(stated):
                bare.append((place, cite))
            else:
                work = shelved.works[place] = shelf.add(stated, unsignalled(cite))
                letters += [work] if " to " in f"{stated.title} {stated.genre}" else []
        called = short_name(cite)
        aliases |= {flat_title(called)} if called and not shelved.keepers.names(called) else set()
        if called and place in shelved.works:
            named[flat_title(called)] = shelved.works[place].reference
        last = stated.authors or last
    return bare


def _by_note(article: Article, shelved: Shelved) -> Mapping[int, Sequence[Gathered]]:
    """The works of the notes read so far, by the number of the note."""
    works: dict[int, list[Gathered]] = {}
    for (at, _), work in (*shelved.works.items(), *shelved.again.items()):
        works.setdefault(article.notes[at].number, []).append(work)
    return works


def _in_volume(article: Article, place: At, cite: Cite, shelved: Shelved) -> Cite | None:
    """The piece in the book cited in full before it in the same note that a short form is, if it is one."""
    note, which = article.notes[place[0]], place[1]
    if cite.form != "short":
        return None
    books = [at for at in range(which) if (place[0], at) in shelved.works and (place[0], at) not in shelved.paged]
    if not books:
        return None
    between = note.text[note.cites[books[-1]].end : cite.end]
    return piece_in_volume(cite, between, shelved.works[place[0], books[-1]])


def _shelve_bare(article: Article, shelf: Shelf, shelved: Shelved, bare: list[tuple[At, Cite]]) -> None:
    """Shelves those of the bare citations that repeat none of the works, cited before or after."""
    others = [*{work.number: work for work in shelved.works.values()}.values(), *_listed(article)]
    for place, cite in bare:
        pair = as_pair(cite, others)
        if pair:
            shelved.paged[place] = pair
        elif cite.reference and cite.reference.date and page_for_year(cite.reference, others):
            shelved.paged[place] = _paged(cite, cite.reference)
        elif cite.reference and (law := _law_again(place, cite.reference, shelved)):
            shelved.again[place] = law
        elif cite.reference and (_titled_law(cite.reference) or not repeated(cite.reference, others)):
            shelved.works[place] = shelf.add(cite.reference, unsignalled(cite))


def _law_again(place: At, stated: Reference, shelved: Shelved) -> Gathered | None:
    """The act before that a law means which gives little: `HRA 1998, s 3`."""
    if stated.kind not in LAWS:
        return None
    return cited_again(stated, [work for at, work in shelved.works.items() if at < place])


def _tell_unsure(article: Article, shelved: Shelved, works: list[Gathered]) -> None:
    """Finds the short forms in what looks like prose."""
    for place, cite in _unsure(article):
        before = [work for at, work in shelved.works.items() if at < place]
        piece = pieced_again(cite, before) if " in" in cite.text else None
        if piece:
            shelved.paged[place], shelved.again[place] = piece
            continue
        if cite.form == "short":
            continue
        short = titled_again(cite, before) or named_again(cite, before) or titled_within(cite, works)
        if short:
            shelved.paged[place] = short


def _archive_beside(place: At, beside: tuple[At, Cite] | None) -> str:
    """What keeps the document that is cited just before a place in the same note."""
    stated = beside[1].reference if beside and beside[0][0] == place[0] else None
    return stated.archive if stated else ""


def _just_before(place: At, beside: tuple[At, Cite] | None, shelved: Shelved) -> Gathered | None:
    """The work cited in full just before a place: in the same note, or as the only one of the note before."""
    at = beside[0] if beside else place
    alone = at[0] == place[0] or (at[0] + 1 == place[0] and (at[0], at[1] - 1) not in shelved.works)
    return (shelved.works.get(at) or shelved.again.get(at)) if alone else None


def _reported_twice(before: tuple[At, Cite], place: At, cite: Cite, shelved: Shelved) -> Gathered | None:
    """The case cited just before in the same note that a report without a title prints as well: `R v Lima [2017] 1 Cr
    App R 12; [2016] EWCA Crim 1613` (OSCOLA 2.1.2)."""
    at, case = before
    one, other = case.reference or Reference(), cite.reference or Reference()
    if at[0] != place[0] or at[1] + 1 != place[1] or cite.form != "full" or cite.signal:
        return None
    untitled = other.kind == "law" and other.container and other == _report(other)
    if one.kind != "law" or not (one.title and untitled) or one.container in ("", other.container):
        return None  # the same series prints another decision
    if one.date and other.date and abs(one.date.year - other.date.year) > 1:
        return None
    return shelved.works.get(at) or shelved.again.get(at)


def _report(stated: Reference) -> Reference:
    """What tells nothing but where a case is reported."""
    return Reference(kind="law", container=stated.container, volume=stated.volume, pages=stated.pages, date=stated.date)


LETTERS_RE: Final = lazy.regex(r"[A-ZÄÖÜ][A-Za-zäöü]{1,10}[A-Z]\Z")
"""`UrhG`: a German law by its letters."""


def _is_weak(cite: Cite, stated: Reference) -> bool:
    """Whether a citation may only look full; `GDPR, art. 17`, `HRA 1998, s 3` and `Quay Statute, art. 5` are all that
    many lawyers print of a law."""
    if cite.rule in WEAK or _titled_law(stated):
        return True
    letters = stated.kind in LAWS and (stated.title.isupper() or LETTERS_RE.match(stated.title) is not None)
    return letters and (not stated.date or stated.title.endswith(f" {stated.date.year}"))


def _titled_law(stated: Reference) -> bool:
    """Whether a law is cited by its title alone, which may repeat `Quay Act 1998, s 3`."""
    return stated.kind in LAWS and titled_alone(stated)


def _goes_by(cite: Cite, stated: Reference, aliases: set[str]) -> bool:
    """Whether a citation begins with a short name that was given before."""
    return bool(aliases) and (flat_title(stated.title) in aliases or alias_at_head(cite, aliases) != "")


def _paged(cite: Cite, reference: Reference) -> Cite:
    """A short form whose page had been read as a year."""
    page = str(reference.date.year) if reference.date else ""
    return replace(cite, form="short", locator=page, reference=replace(reference, date=None))


def _cites(article: Article) -> list[tuple[At, Cite]]:
    """The citations of an article that state anything, in order, with their places."""
    return [
        ((at, which), cite)
        for at, note in enumerate(article.notes)
        for which, cite in enumerate(note.cites)
        if cite.reference is not None
    ]


def _unsure(article: Article) -> list[tuple[At, Cite]]:
    """What an article's notes say beside its full citations, with its places."""
    return [
        ((at, which), cite)
        for at, note in enumerate(article.notes)
        for which, cite in enumerate(note.cites)
        if cite.form == "prose" or (cite.form == "short" and " in" in cite.text)
    ]


def names_idem(reference: Reference) -> bool:
    """Whether `idem` stands in the author's place (Chicago Manual 14.35)."""
    return len(reference.authors) == 1 and reference.authors[0].display.rstrip(".").lower() in (
        "idem",
        "eadem",
        "id",
        "ead",
    )


def _states_little(reference: Reference) -> bool:
    """Whether a citation gives author and title, perhaps an address, or a year behind a surname or a title alone, and
    nothing else: it may repeat one that says more."""
    surnames = not any(name.given for name in reference.authors)
    date = reference.date if reference.date and not reference.date.month else None
    if date and date.year and not surnames:
        return False
    return bool(reference.title and (reference.authors or date)) and reference == Reference(
        kind=reference.kind,
        authors=reference.authors,
        et_al=reference.et_al,
        title=reference.title,
        date=date,
        url=reference.url,
    )


def _listed(article: Article) -> list[Gathered]:
    """The works of the bibliography, to compare with."""
    stated = [(cite.reference, cite.text) for cite in article.bibliography if cite.reference]
    return [Gathered(-1, one, text, flat_title(one.title), families(one)) for one, text in stated]


def shelve_listed(article: Article, shelf: Shelf) -> list[Gathered]:
    """The works that an article's bibliography lists, whether or not a note cites them."""
    return [shelf.add(cite.reference, cite.text) for cite in article.bibliography if cite.reference]


def unsignalled(cite: Cite) -> str:
    """A citation's text without the `See` that introduces it."""
    return cite.text[len(cite.signal) :].lstrip(" ,:\n\t") if cite.text.startswith(cite.signal) else cite.text
