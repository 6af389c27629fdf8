"""Articles, terms, works and the items of all notes in; the edition out, in which every link is known both ways."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from apparatus.model import (
    WITHOUT_LINKS,
    Annotation,
    Article,
    AsideUse,
    Block,
    Citing,
    Edition,
    Item,
    Neighbour,
    Placed,
    ResolvedArticle,
    ResolvedBlock,
    ResolvedNote,
    ResolvedSection,
    Run,
    Section,
    Sentence,
    Term,
    TermUse,
    Work,
    WorkUse,
)
from apparatus.resolve.annotated import Stretch, annotated_runs
from apparatus.resolve.annotations import place_annotations
from apparatus.resolve.aside import Aside, title_uses
from apparatus.resolve.given import Given, decided, given_links
from apparatus.resolve.names import Seen, names_in
from apparatus.resolve.runs import body_runs, note_runs
from apparatus.resolve.sentences import Span, sentence_at, sentence_spans
from apparatus.resolve.styled import styled_runs
from apparatus.resolve.term_forms import Forms, forms_of
from apparatus.resolve.terms import Match, Persons, find_terms

Items = Mapping[tuple[str, int], tuple[Item, ...]]
"""The resolved items of each note, by article slug and note number."""


def resolve_edition(
    articles: Sequence[Article],
    glossary: Sequence[Term],
    works: Mapping[str, Work],
    items: Items,
    annotations: Sequence[Annotation] = (),
) -> Edition:
    """The edition of all `articles`. Every item's work is a key of `works`. An annotation whose passage is not
    found, or found twice, is left out."""
    forms = forms_of(glossary)
    ids = {term.id for term in glossary}
    term_uses: dict[str, list[TermUse]] = defaultdict(list)
    work_uses: dict[str, list[WorkUse]] = defaultdict(list)
    aside_uses: dict[str, list[AsideUse]] = defaultdict(list)
    placed, _ = place_annotations(annotations, articles)
    stretches = _stretches(placed)
    about: dict[str, list[str]] = defaultdict(list)
    walks = [_Walk(article, forms, ids, term_uses, stretches, about) for article in articles]
    resolved = tuple(_resolve_article(walk, items, work_uses, aside_uses) for walk in walks)
    return Edition(
        articles=resolved,
        works=works,
        work_uses={key: tuple(work_uses.get(key, ())) for key in works},
        terms=tuple(sorted(glossary, key=lambda term: term.term.casefold())),
        term_uses={term.id: tuple(term_uses.get(term.id, ())) for term in glossary},
        neighbours=_neighbours(term_uses),
        names={walk.article.slug: names_in(walk.seen, walk.needless) for walk in walks},
        aside_uses={term: tuple(uses) for term, uses in aside_uses.items()},
        title_uses=title_uses(works, forms),
        annotations=placed,
        term_annotations={term: tuple(dict.fromkeys(ids)) for term, ids in about.items()},
    )


def _stretches(placed: Sequence[Placed]) -> dict[tuple[str, str], list[Stretch]]:
    """Those of the running text, by article slug and block id."""
    found: dict[tuple[str, str], list[Stretch]] = defaultdict(list)
    for one in placed:
        if one.block:
            found[one.article, one.block].append((one.start, one.end, one.annotation.id, one.number))
    return found


def _neighbours(term_uses: Mapping[str, Sequence[TermUse]]) -> dict[str, tuple[Neighbour, ...]]:
    """The terms that share sentences with each, a sentence counted once for each of them."""
    sentences: dict[Sentence, set[str]] = defaultdict(set)
    for term, uses in term_uses.items():
        for use in uses:
            sentences[use.sentence].add(term)
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for terms in sentences.values():
        for term in terms:
            counts[term].update(terms - {term})
    return {
        term: tuple(Neighbour(other, count) for other, count in sorted(c.items(), key=lambda item: (-item[1], item[0])))
        for term, c in counts.items()
    }


def _resolve_article(
    walk: _Walk, items: Items, work_uses: dict[str, list[WorkUse]], aside_uses: dict[str, list[AsideUse]]
) -> ResolvedArticle:
    article = walk.article
    sections = tuple(walk.section(section) for section in article.sections)
    aside = Aside(article, walk.forms, walk.given, aside_uses)
    matter = tuple(aside.matter())
    notes = []
    for note in article.notes:
        found = note.own(items.get((article.slug, note.number), ()))
        citings = tuple(walk.citings.get(note.number, ()))
        runs = styled_runs(note_runs(note.text, found, aside.note_links(note, found)), note.styles)
        notes.append(ResolvedNote(note, found, runs, citings))
        for item in found:
            if item.work:
                work_uses[item.work].append(WorkUse(article.slug, note.number, item, citings, note.shown))
    return ResolvedArticle(article, sections, tuple(notes), matter)


class _Walk:
    """One walk through an article, collecting the sentences that call notes and those that use terms."""

    def __init__(
        self,
        article: Article,
        forms: Forms,
        terms: Collection[str],
        term_uses: dict[str, list[TermUse]],
        stretches: Mapping[tuple[str, str], Sequence[Stretch]],
        about: dict[str, list[str]],
    ) -> None:
        self.article = article
        self.forms = forms
        self.persons = Persons(forms)
        self.seen: list[Seen] = []
        self.needless = [given.name for given in article.not_terms]
        self.given, _ = given_links(article, terms)
        self.term_uses = term_uses
        self.stretches = stretches
        self.about = about
        self.citings: dict[int, list[Citing]] = defaultdict(list)
        self.known_notes = {note.number for note in article.notes}
        self.shown = {note.number: note.shown for note in article.notes}

    def section(self, section: Section) -> ResolvedSection:
        linked: set[str] = set()
        blocks = tuple(self.block(section, block, linked) for block in section.blocks)
        called = dict.fromkeys(m.note for b in section.blocks for m in b.marks if m.note in self.known_notes)
        return ResolvedSection(section, blocks, tuple(called))

    def block(self, section: Section, block: Block, linked: set[str]) -> ResolvedBlock:
        """A term is linked where the section uses it first (a reader may arrive at any section), and where the editor
        says so."""
        spans = sentence_spans(block.text, self.article.language)
        marks = [self.mark(section, block, spans, mark.offset, mark.note) for mark in block.marks]
        given = self.given.get(block.id, ())
        links = []
        matches = [] if block.type in WITHOUT_LINKS else self.matches(block, given)
        if block.type not in WITHOUT_LINKS:
            self.seen.append(Seen(block.text, matches))
        for match in matches:
            self.use(section, block, spans, match)
            if match.term not in linked or any(g.force and g.start == match.start for g in given):
                linked.add(match.term)
                links.append((match.start, match.end, match.term))
        stretches = self.stretches.get((self.article.slug, block.id), ())
        runs = annotated_runs(self.labelled(body_runs(block.text, links, marks)), stretches)
        return ResolvedBlock(block, styled_runs(runs, block.styles))

    def labelled(self, runs: Iterable[Run]) -> tuple[Run, ...]:
        """Runs whose marks have the numbers that readers see."""
        return tuple(
            replace(run, label=self.shown.get(int(run.target), run.target)) if run.kind == "mark" else run
            for run in runs
        )

    def matches(self, block: Block, given: Sequence[Given]) -> list[Match]:
        """The uses of terms in a block, by rule and as the editor corrects it."""
        return decided(self.persons.certain(find_terms(block.text, self.forms)), given)

    def mark(
        self, section: Section, block: Block, spans: tuple[Span, ...], offset: int, note: int
    ) -> tuple[int, int, int]:
        sentence = self.sentence(section, block, sentence_at(spans, offset))
        ref = len(self.citings[note]) + 1
        self.citings[note].append(Citing(note, ref, sentence, self.shown.get(note, str(note))))
        return offset, note, ref

    def use(self, section: Section, block: Block, spans: tuple[Span, ...], match: Match) -> None:
        span = sentence_at(spans, match.start + 1)
        # A sentence boundary inside a term would cut it: then the whole block is the context.
        stretches = self.stretches.get((self.article.slug, block.id), ())
        self.about[match.term] += [told for start, end, told, _ in stretches if start < match.end and match.start < end]
        whole = span if match.end <= span.end else Span(0, len(block.text))
        marks = (mark for mark in block.marks if mark.note in self.known_notes)
        notes = dict.fromkeys(mark.note for mark in marks if _within(sentence_at(spans, mark.offset), whole))
        sentence = self.sentence(section, block, whole)
        use = TermUse(sentence, match.start - whole.start, match.end - whole.start, tuple(notes))
        self.term_uses[match.term].append(use)

    def sentence(self, section: Section, block: Block, span: Span) -> Sentence:
        return Sentence(self.article.slug, section.id, block.id, block.text[span.start : span.end])


def _within(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end
