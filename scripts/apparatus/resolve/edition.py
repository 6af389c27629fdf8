"""Articles, terms, works and the items of all notes in; the edition out, in which every link is known both ways."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from apparatus.model import (
    Article,
    Block,
    Citing,
    Edition,
    Item,
    ResolvedArticle,
    ResolvedBlock,
    ResolvedNote,
    ResolvedSection,
    Section,
    Sentence,
    Term,
    TermUse,
    Work,
    WorkUse,
)
from apparatus.resolve.runs import body_runs, note_runs
from apparatus.resolve.sentences import Span, sentence_at, sentence_spans
from apparatus.resolve.terms import Forms, Match, find_terms, forms_of

Items = Mapping[tuple[str, int], tuple[Item, ...]]
"""The resolved items of each note, by article slug and note number."""


def resolve_edition(
    articles: Sequence[Article], glossary: Sequence[Term], works: Mapping[str, Work], items: Items
) -> Edition:
    """The edition of all `articles`. Every item's work is a key of `works`."""
    forms = forms_of(glossary)
    term_uses: dict[str, list[TermUse]] = defaultdict(list)
    work_uses: dict[str, list[WorkUse]] = defaultdict(list)
    resolved = tuple(_resolve_article(article, forms, items, term_uses, work_uses) for article in articles)
    return Edition(
        articles=resolved,
        works=works,
        work_uses={key: tuple(work_uses.get(key, ())) for key in works},
        terms=tuple(sorted(glossary, key=lambda term: term.term.casefold())),
        term_uses={term.id: tuple(term_uses.get(term.id, ())) for term in glossary},
    )


def _resolve_article(
    article: Article,
    forms: Forms,
    items: Items,
    term_uses: dict[str, list[TermUse]],
    work_uses: dict[str, list[WorkUse]],
) -> ResolvedArticle:
    walk = _Walk(article, forms, term_uses)
    sections = tuple(walk.section(section) for section in article.sections)
    notes = []
    for note in article.notes:
        found = note.own(items.get((article.slug, note.number), ()))
        citings = tuple(walk.citings.get(note.number, ()))
        notes.append(ResolvedNote(note, found, note_runs(note.text, found), citings))
        for item in found:
            if item.work:
                work_uses[item.work].append(WorkUse(article.slug, note.number, item, citings))
    return ResolvedArticle(article, sections, tuple(notes))


class _Walk:
    """One walk through an article, collecting the sentences that call notes and those that use terms."""

    def __init__(self, article: Article, forms: Forms, term_uses: dict[str, list[TermUse]]) -> None:
        self.article = article
        self.forms = forms
        self.term_uses = term_uses
        self.citings: dict[int, list[Citing]] = defaultdict(list)
        self.known_notes = {note.number for note in article.notes}

    def section(self, section: Section) -> ResolvedSection:
        linked: set[str] = set()
        blocks = tuple(self.block(section, block, linked) for block in section.blocks)
        called = dict.fromkeys(m.note for b in section.blocks for m in b.marks if m.note in self.known_notes)
        return ResolvedSection(section, blocks, tuple(called))

    def block(self, section: Section, block: Block, linked: set[str]) -> ResolvedBlock:
        """A term is linked where the section uses it first (a reader may arrive at any section)."""
        spans = sentence_spans(block.text, self.article.language)
        marks = [self.mark(section, block, spans, mark.offset, mark.note) for mark in block.marks]
        links = []
        for match in () if block.type == "heading" else find_terms(block.text, self.forms):
            self.use(section, block, spans, match)
            if match.term not in linked:
                linked.add(match.term)
                links.append((match.start, match.end, match.term))
        return ResolvedBlock(block, body_runs(block.text, links, marks))

    def mark(
        self, section: Section, block: Block, spans: tuple[Span, ...], offset: int, note: int
    ) -> tuple[int, int, int]:
        sentence = self.sentence(section, block, sentence_at(spans, offset))
        ref = len(self.citings[note]) + 1
        self.citings[note].append(Citing(note, ref, sentence))
        return offset, note, ref

    def use(self, section: Section, block: Block, spans: tuple[Span, ...], match: Match) -> None:
        span = sentence_at(spans, match.start + 1)
        # A sentence boundary inside a term would cut it: then the whole block is the context.
        whole = span if match.end <= span.end else Span(0, len(block.text))
        use = TermUse(self.sentence(section, block, whole), match.start - whole.start, match.end - whole.start)
        self.term_uses[match.term].append(use)

    def sentence(self, section: Section, block: Block, span: Span) -> Sentence:
        return Sentence(self.article.slug, section.id, block.id, block.text[span.start : span.end])
