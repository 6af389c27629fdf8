"""The edition in; the page that says how far it reaches, counted, out. Nobody has to claim what is counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from unicodedata import normalize

from apparatus.model import Edition, IndexEntry, Page, Status, TermKind
from apparatus.render.complete import complete
from apparatus.render.environment import render
from apparatus.render.glossary_pages import groups, without_tones

ADDRESS = "about/coverage"


@dataclass(frozen=True, slots=True)
class Share:
    """How many of how many: `part` of `whole`."""

    label: str
    part: int
    whole: int

    @property
    def percent(self) -> int:
        """In whole per cent, rounded down: 100 is said only of all."""
        return 100 * self.part // self.whole if self.whole else 100


@dataclass(frozen=True, slots=True)
class KindRow:
    """The entries of one kind."""

    kind: TermKind
    label: str
    entries: int
    named: int
    """How many of them the articles name, in the text or beside it."""
    uses: int

    @property
    def percent(self) -> int:
        """Of the entries, how many are named."""
        return Share("", self.named, self.entries).percent


def coverage_page(edition: Edition, to: Callable[[str], Callable[..., str]]) -> Page:
    """The page at `/about/coverage/`."""
    html = render(
        "coverage.html",
        to=to(ADDRESS),
        kinds=list(_kinds(edition)),
        shares=[share for share in shares(edition) if share.whole],
        statuses=statuses(edition),
        articles=[(article.article, edition.names[article.article.slug]) for article in edition.articles],
    )
    entries = (IndexEntry("", "Coverage", ""),)
    return Page(ADDRESS, "coverage", "Coverage", html, nav=ADDRESS, entries=entries)


def shares(edition: Edition) -> Iterator[Share]:
    """What is counted over the whole edition. Without a glossary there is nothing that names could be held against."""
    if edition.terms:
        with_entry = sum(len(names.covered) for names in edition.names.values())
        without = sum(len(names.without) for names in edition.names.values())
        yield Share("Names and terms in the text that have an entry", with_entry, with_entry + without)
    if edition.annotations:
        yield from _annotated(edition)
    cited = [work for work in edition.works.values() if not work.editorial]
    addressed = [work for work in cited if complete(work).url or complete(work).doi]
    yield Share("Works cited by the notes whose address is known", len(addressed), len(cited))
    seen = [work for work in cited if work.edited.get("annote")]
    if seen:
        yield Share("Works cited by the notes that the editor has seen or sought", len(seen), len(cited))
    items = [item for article in edition.articles for note in article.notes for item in note.items]
    citations = [item for item in items if item.kind != "prose"]
    resolved = [item for item in citations if item.work]
    yield Share("Citations in the notes that lead to a work", len(resolved), len(citations))
    native = [term for term in edition.terms if term.native_lang.startswith("zh")]
    tones = [term for term in native if term.native and without_tones(term.pinyin) != normalize("NFD", term.pinyin)]
    yield Share("Chinese names that have characters, and pinyin with tones", len(tones), len(native))
    placed = [term for term in edition.terms if term.kind == "place"]
    located = [term for term in placed if term.coordinates]
    yield Share("Places with coordinates", len(located), len(placed))


def _annotated(edition: Edition) -> Iterator[Share]:
    """Paragraphs and notes about which the editor says something."""
    blocks = {(one.article, one.block) for one in edition.annotations if one.block}
    notes = {(one.article, one.note) for one in edition.annotations if one.note}
    all_blocks = [b for a in edition.articles for s in a.sections for b in s.blocks if b.block.type != "heading"]
    all_notes = {(a.article.slug, note.note.number) for a in edition.articles for note in a.notes}
    yield Share("Paragraphs that have an annotation", len(blocks), len(all_blocks))
    yield Share("Notes that have an annotation", len(notes), len(all_notes))


def statuses(edition: Edition) -> list[tuple[Status, int]]:
    """Who answers for what the entries say, and how often; the commonest first."""
    return Counter(source.status for term in edition.terms for source in term.sources).most_common()


def _kinds(edition: Edition) -> Iterator[KindRow]:
    for group in groups(edition):
        uses = [len(edition.term_uses[t.id]) + len(edition.aside_uses.get(t.id, ())) for t in group.terms]
        yield KindRow(group.kind, group.label, len(uses), sum(count > 0 for count in uses), sum(uses))
