"""The edition in; the pages of the glossary out: a page a term, the index by kinds, and lists of single kinds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from unicodedata import combining, normalize

from apparatus.model import WRITTEN, Edition, IndexEntry, Neighbour, Page, Placed, Sentence, Term, TermKind, TermUse
from apparatus.render.arcs import arcs_of
from apparatus.render.beside import Beside
from apparatus.render.cards import Card
from apparatus.render.environment import markup, render
from apparatus.render.links import Links
from apparatus.render.machines.head import head
from apparatus.render.machines.of_terms import defined_term, defined_term_set

LABELS: Mapping[TermKind, tuple[str, str]] = {
    "concept": ("Concept", "Concepts"),
    "system": ("System", "Systems"),
    "person": ("Person", "People"),
    "organisation": ("Organisation", "Organisations"),
    "place": ("Place", "Places"),
    "project": ("Project", "Projects"),
    "cable": ("Submarine cable", "Submarine cables"),
    "event": ("Event", "Events"),
}
"""How a page calls a kind: one of it, and several. The index has them in this order."""

LISTED: Mapping[TermKind, str] = {
    "system": "systems", "person": "people", "organisation": "organisations", "place": "places",
}  # fmt: skip
"""The kinds that have a page of their own, and its folder."""

LETTERS = "a-z/index"
"""The page of all entries in the order of the alphabet."""

MOST_NEIGHBOURS = 12


@dataclass(frozen=True, slots=True)
class Group:
    """The entries of one kind."""

    kind: TermKind
    label: str
    terms: tuple[Term, ...]
    address: str
    """Of the page that lists them alone, or the empty string."""


@dataclass(frozen=True, slots=True)
class Shared:
    """What all these pages need."""

    edition: Edition
    cards: Mapping[str, Card]
    titles: Mapping[tuple[str, str], str]
    """Section titles by article slug and section id."""
    links: Links
    beside: Beside
    annotations: Mapping[str, Sequence[Placed]]
    """Those of passages that name a term, by its id."""
    to: Callable[[str], Callable[..., str]]
    """For the page at an address, the function by which it links to others."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A sentence that uses a term, once or more."""

    sentence: Sentence
    pieces: tuple[tuple[str, bool], ...]
    """The sentence cut up, and whether a piece is the term."""
    notes: tuple[int, ...]


def glossary_pages(shared: Shared) -> Iterator[Page]:
    """All pages of the glossary; none where it has no entries."""
    if not shared.edition.terms:
        return
    grouped = list(groups(shared.edition))
    yield _index_page(shared, grouped)
    for group in grouped:
        if group.address:
            yield _kind_page(shared, group)
    yield _letters_page(shared)
    terms = {term.id: term for term in shared.edition.terms}
    for term in shared.edition.terms:
        yield _term_page(shared, term, terms)


def groups(edition: Edition) -> Iterator[Group]:
    """The entries by kind, kinds without entries left out."""
    for kind, (_, label) in LABELS.items():
        terms = tuple(term for term in edition.terms if term.kind == kind)
        if terms:
            yield Group(kind, label, terms, f"{LISTED[kind]}/index" if kind in LISTED else "")


def _index_page(shared: Shared, grouped: list[Group]) -> Page:
    address = "glossary/index"
    uses = shared.edition.term_uses
    html = render("glossary.html", to=shared.to(address), groups=grouped, uses=uses, ways=_ways(shared.edition))
    entries = (IndexEntry("", "Glossary", ""),)
    data = head(data=defined_term_set(shared.edition.terms, shared.links))
    return Page(address, "glossary", "Glossary", html, nav=address, head=data, entries=entries)


def _kind_page(shared: Shared, group: Group) -> Page:
    arcs = arcs_of(group.terms, shared.edition.neighbours) if group.kind == "system" else None
    html = render("kind.html", to=shared.to(group.address), group=group, uses=shared.edition.term_uses, arcs=arcs)
    entries = (IndexEntry("", group.label, ""),)
    return Page(group.address, "kind", group.label, html, nav="glossary/index", entries=entries)


def _ways(edition: Edition) -> list[tuple[str, str]]:
    """Other orders of the same entries."""
    ways = [(LETTERS, "A to Z")] if edition.terms else []
    ways += [("atlas/index", "Atlas")] if any(term.coordinates for term in edition.terms) else []
    return [*ways, ("timeline/index", "Timeline")] if any(term.dates for term in edition.terms) else ways


def _letters_page(shared: Shared) -> Page:
    by_letter: dict[str, list[Term]] = {}
    for term in alphabetical(shared.edition.terms):
        letter = without_tones(term.term)[0].upper()
        by_letter.setdefault(letter if letter.isascii() and letter.isalpha() else "#", []).append(term)
    letters = [(letter, "other" if letter == "#" else letter.lower(), terms) for letter, terms in by_letter.items()]
    html = render("letters.html", to=shared.to(LETTERS), letters=letters, uses=shared.edition.term_uses)
    return Page(LETTERS, "kind", "A to Z", html, nav="glossary/index", entries=(IndexEntry("", "A to Z", ""),))


def _term_page(shared: Shared, term: Term, terms: Mapping[str, Term]) -> Page:
    address = f"glossary/{term.id}"
    html = render(
        "term.html",
        annotations=shared.annotations.get(term.id, ()),
        to=shared.to(address),
        term=term,
        label=LABELS[term.kind][0],
        written=markup(WRITTEN),
        cards=shared.cards,
        see=[terms[other] for other in term.see_also if other in terms],
        uses=list(sentences(shared.edition.term_uses[term.id])),
        note_labels={(a.article.slug, n.note.number): n.note.shown for a in shared.edition.articles for n in a.notes},
        asides=list(shared.beside.asides(shared.edition.aside_uses.get(term.id, ()))),
        in_titles=[key for key in shared.edition.title_uses.get(term.id, ()) if key in shared.cards],
        neighbours=[(terms[near.term], near.sentences) for near in _nearest(shared.edition, term)],
        section_titles=shared.titles,
    )
    scripts = (term.native, term.traditional, term.pinyin, without_tones(term.pinyin), term.literal)
    words = (*scripts, *term.aliases, term.gloss)
    entry = IndexEntry("", term.term, " · ".join(word for word in words if word))
    return Page(
        address, "term", term.term, html,
        description=term.gloss, head=head(data=defined_term(term, shared.links)), source=term.place.path,
        written=f"{address}.md", nav="glossary/index", entries=(entry,),
    )  # fmt: skip


def sentences(uses: Sequence[TermUse]) -> Iterator[Shown]:
    """The sentences of a term's uses, each once."""
    for sentence, found in groupby(uses, key=lambda use: use.sentence):
        of_sentence, position, pieces = list(found), 0, []
        for use in of_sentence:
            pieces += [(sentence.text[position : use.start], False), (sentence.text[use.start : use.end], True)]
            position = use.end
        pieces.append((sentence.text[position:], False))
        yield Shown(sentence, tuple(pieces), of_sentence[0].notes)


def _nearest(edition: Edition, term: Term) -> tuple[Neighbour, ...]:
    return edition.neighbours.get(term.id, ())[:MOST_NEIGHBOURS]


def alphabetical(terms: Iterable[Term]) -> tuple[Term, ...]:
    """The entries in the order of the alphabet, whatever marks their letters bear."""
    return tuple(sorted(terms, key=lambda term: without_tones(term.term).casefold()))


def without_tones(pinyin: str) -> str:
    """`junmin` of `jūnmín`: what a reader without a Chinese keyboard types."""
    return "".join(c for c in normalize("NFD", pinyin) if not combining(c))
