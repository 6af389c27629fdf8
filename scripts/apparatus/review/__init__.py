"""What the editors wrote in, and whether it holds together out: checks that need more than one file.

An error is a statement that cannot be published as it is; a notice is a question that an editor may answer with "it is
meant so". `CONTRIBUTING.md` lists both.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from apparatus.model import NO_GAPS, Annotation, Article, Gaps, Problem, Sources, Term, Work
from apparatus.resolve.annotations import place_annotations
from apparatus.review.between import check_citations, check_cited, cited_places
from apparatus.review.facts import check_statuses, uncited
from apparatus.review.given import check_given
from apparatus.review.names import check_families
from apparatus.review.sharing import Prose, prose_of_annotation, prose_of_article, prose_of_term, shared_runs
from apparatus.review.style import check_lengths, check_pages, check_style
from apparatus.review.uses import check_names

__all__ = ["check_cited", "questions", "review"]


def review(
    sources: Sources, works: Mapping[str, Work], cited: Collection[str] = (), gaps: Gaps = NO_GAPS
) -> list[Problem]:
    """Errors and notices about the glossary, the annotations, the editor's works and the editor's links. `cited` are
    keys that are cited outside of glossary and annotations."""
    terms, annotations, articles = sources.glossary, sources.annotations, sources.articles
    published = [term for term in terms if not term.draft]
    return [
        *check_citations([*terms, *annotations], works, gaps.keys),
        *check_statuses(terms, works, articles),
        *(() if gaps.texts else uncited(sources.curated, works, {*cited, *_cited([*terms, *annotations])})),
        *check_names(published, articles),
        *shared_runs(_prose(articles, published, annotations)),
        *place_annotations(annotations, articles)[1],
        *(problem for article in articles for problem in check_given(article, published, gaps.entries)),
    ]


def questions(
    terms: Iterable[Term], annotations: Iterable[Annotation] = (), written: Iterable[tuple[str, str]] = ()
) -> list[Problem]:
    """Notices that take longer to find: pronunciations that may be wrong, lengths, typewriter's marks. `written` are
    path and text of the pages that are neither entry nor annotation."""
    from apparatus.review.pinyin import check_pinyin

    terms = [term for term in terms if not term.draft]
    families = check_families(terms)
    return [
        *families,
        *check_pinyin(terms),
        *check_lengths(terms),
        *check_style([*terms, *annotations]),
        *check_pages(written),
    ]


def _cited(terms: Iterable[Term | Annotation]) -> set[str]:
    return {key for term in terms for key, _ in cited_places(term)}


def _prose(articles: Sequence[Article], terms: Sequence[Term], annotations: Sequence[Annotation]) -> list[Prose]:
    of_articles = [piece for article in articles for piece in prose_of_article(article)]
    of_annotations = [piece for annotation in annotations for piece in prose_of_annotation(annotation)]
    return [*of_articles, *(piece for term in terms for piece in prose_of_term(term)), *of_annotations]
