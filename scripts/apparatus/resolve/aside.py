"""What stands beside the text of an article in; the terms that it names, as links and as uses, out.

In a note only the author's own words are searched: a citation leads to its work, and neither its title nor a title in
quotation marks holds a link. Of the matter, the lead and the acknowledgements are prose. Each note and each piece is
read by itself, as it is shown, so each links a term where it names it first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from apparatus import lazy
from apparatus.model import Around, Article, AsideUse, Item, Note, ResolvedMatter, Work
from apparatus.resolve.given import Given, decided, matter_key, note_key
from apparatus.resolve.runs import TermLink, body_runs
from apparatus.resolve.sentences import sentence_at, sentence_spans
from apparatus.resolve.styled import styled_runs
from apparatus.resolve.term_forms import Forms
from apparatus.resolve.terms import Match, Persons, find_terms

PROSE: Mapping[str, Around] = {"lead": "lead", "acknowledgements": "acknowledgements"}
"""The kinds of matter in which terms are linked; a reference to the article is a citation."""

TITLE = lazy.regex(r"“[A-Z][^”]*”")
"""A quotation that begins with a capital, as titles do: in notes it may be one that no rule has read."""


class Aside:
    """What stands beside the text of one article. Collects every use in `uses`."""

    def __init__(
        self,
        article: Article,
        forms: Forms,
        given: Mapping[str, Sequence[Given]],
        uses: dict[str, list[AsideUse]],
    ) -> None:
        self.article = article
        self.forms = forms
        self.given = given
        self.uses = uses

    def note_links(self, note: Note, items: Iterable[Item]) -> list[TermLink]:
        """The links of a note: the first of each term in the words that cite nothing."""
        own = [(item.start, item.end) for item in items if item.kind == "prose"]
        if not own:
            return []
        titles = [match.span() for match in TITLE.finditer(note.text)]
        found = [m for m in find_terms(note.text, self.forms) if _inside(m, own) and not _inside(m, titles)]
        return self._links(found, note.text, ("note", note.number), self.given.get(note_key(note), ()))

    def matter(self) -> Iterator[ResolvedMatter]:
        """Every piece of the matter; those that are no prose hold no links."""
        for number, piece in enumerate(self.article.matter, start=1):
            part = PROSE.get(piece.kind)
            found = find_terms(piece.text, self.forms) if part else []
            given = self.given.get(matter_key(piece), ()) if part else ()
            links = self._links(found, piece.text, (part or "lead", number), given)
            yield ResolvedMatter(piece, number, styled_runs(body_runs(piece.text, links, ()), piece.styles))

    def _links(
        self, found: Iterable[Match], text: str, where: tuple[Around, int], given: Sequence[Given]
    ) -> list[TermLink]:
        matches = decided(Persons(self.forms).certain(found), given)
        spans = sentence_spans(text, self.article.language) if matches else ()
        links: dict[str, TermLink] = {}
        for match in matches:
            links.setdefault(match.term, (match.start, match.end, match.term))
            span = sentence_at(spans, match.start + 1)
            start, end = (span.start, span.end) if match.end <= span.end else (0, len(text))
            use = AsideUse(self.article.slug, *where, text[start:end], match.start - start, match.end - start)
            self.uses[match.term].append(use)
        return list(links.values())


def title_uses(works: Mapping[str, Work], forms: Forms) -> dict[str, tuple[str, ...]]:
    """By the id of a term: the works that the notes cite and whose titles name it. A family name alone names nobody."""
    found: dict[str, list[str]] = defaultdict(list)
    for key, work in works.items():
        matches = () if work.editorial else find_terms(work.reference.title, forms)
        for term in dict.fromkeys(match.term for match in matches if match.certainty == "sure"):
            found[term].append(key)
    return {term: tuple(keys) for term, keys in found.items()}


def _inside(match: Match, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= match.start and match.end <= end for start, end in spans)
