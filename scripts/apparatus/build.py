"""Sources in, everything that the site consists of out. Pure: nothing is opened, written or printed.

This is the overview of the whole: harvest the citations, resolve every link, render every page.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import PurePosixPath
from types import MappingProxyType

from apparatus.formatted.itself import cite_forms, listed_authors, own_works
from apparatus.formatted.store import read, stale, usable
from apparatus.harvest import Harvest, difference, harvest
from apparatus.model import NO_GAPS, Article, Edition, Gaps, Output, Problem, Sources
from apparatus.read.markdown import check_markdown, citations
from apparatus.read.register import SUFFIX
from apparatus.read.register import difference as difference_of_ids
from apparatus.render.book.epub import epub, last_change
from apparatus.render.book.single import single
from apparatus.render.exports import make_exports
from apparatus.render.links import Links
from apparatus.render.machines.files import data_files, data_page
from apparatus.render.pages import context_of, pages
from apparatus.render.term_cards import term_cards
from apparatus.resolve.edition import resolve_edition
from apparatus.review import check_cited, review

REFERENCES = "bib/references.bib"
"""Where a project keeps its generated bibliography."""


def build(
    sources: Sources,
    links: Links,
    landing: str = "",
    bibliography: str = "",
    written: Sequence[tuple[str, str]] = (),
    references: str | None = None,
    formatted: str | None = None,
    registers: Mapping[str, str] = MappingProxyType({}),
    kept: Collection[str] = (),
    copies: Sequence[tuple[str, str]] = (),
    gaps: Gaps = NO_GAPS,
) -> tuple[Output, list[Problem]]:
    """The pages and files of the edition, and what an editor has to know.

    `landing` is the Markdown file under `docs/` for the front page, `bibliography` the file in which works are
    corrected, `written` the path and text of each Markdown page that is no glossary entry or
    annotation, `references` the generated
    bibliography as it stands on the disk, `formatted` the generated file of formatted citations, `registers` the
    registers of paragraphs by the path of their article, `kept` the paths of the schemas that the site has anyway,
    `copies` the path in the site and the size of each copy that readers can take along, `gaps` what
    cannot be judged."""
    harvested, problems = harvest(sources.articles, sources.curated)
    problems = [*problems, *_check(sources, harvested, written, references, formatted, registers, gaps)]
    edition = _resolved(sources, harvested)
    exports = make_exports(edition.works.values(), harvested.entries, harvested.bibtex)
    stored, _ = read(formatted or "{}")
    forms = usable(stored, edition.works.values())
    cites = {article.slug: cite_forms(stored, article) for article in sources.articles}
    made = tuple(
        pages(
            edition,
            links,
            exports.of_work,
            landing,
            bibliography,
            forms,
            cites,
            copies,
            listed_authors(sources.articles),
        )
    )
    files = {**exports.files, **data_files(edition, links)}
    asked = {path: text for page in made for path, text in page.files}
    every = (*made, data_page(edition, {*files, *kept}, links))
    return Output(every, {**files, **asked}, term_cards(edition)), problems


def _resolved(sources: Sources, harvested: Harvest) -> Edition:
    """Everything that readers see: drafts stay with the editor."""
    published = [term for term in sources.glossary if not term.draft]
    annotations = [annotation for annotation in sources.annotations if not annotation.draft]
    return resolve_edition(sources.articles, published, harvested.works, harvested.items, annotations)


def books(
    sources: Sources, formatted: str | None = None, style: str = "", script: str = "", stamp: str = ""
) -> dict[str, str | dict[str, str]]:
    """Each article by itself, by the name of the file: one page that needs nothing else, with the site's `style` and
    `script` in it, and the files of an EPUB in the order in which they are packed. `stamp` is the time of the last
    change; where it is empty, that of the last dated change of the edition."""
    harvested, _ = harvest(sources.articles, sources.curated)
    edition = _resolved(sources, harvested)
    stored, _ = read(formatted or "{}")
    forms = usable(stored, edition.works.values())
    context = context_of(edition, Links(directory_urls=False), listed_authors(sources.articles))
    made: dict[str, str | dict[str, str]] = {}
    for article in edition.articles:
        slug, cites = article.article.slug, cite_forms(stored, article.article)
        made[f"{slug}.html"] = single(context, article, forms, cites, style, script)
        made[f"{slug}.epub"] = epub(context, article, forms, stamp or last_change(edition, article))
    return made


def check(
    sources: Sources,
    written: Sequence[tuple[str, str]],
    references: str | None = None,
    formatted: str | None = None,
    registers: Mapping[str, str] = MappingProxyType({}),
    gaps: Gaps = NO_GAPS,
) -> list[Problem]:
    """What `build` would find wrong, without rendering anything."""
    harvested, problems = harvest(sources.articles, sources.curated)
    return [*problems, *_check(sources, harvested, written, references, formatted, registers, gaps)]


def _check(
    sources: Sources,
    harvested: Harvest,
    written: Sequence[tuple[str, str]],
    references: str | None,
    formatted: str | None,
    registers: Mapping[str, str],
    gaps: Gaps,
) -> list[Problem]:
    """What does not hold together in the glossary, what is unsafe or broken in Markdown, and generated files that are
    not those of the sources, if these can be read."""
    cited = {citation.key for _, text in written for citation in citations(text)}
    problems = [*review(sources, harvested.works, cited, gaps), *check_cited(written, harvested.works, gaps.keys)]
    for path, text in written:
        problems += check_markdown(text, path)
    if gaps.works:
        return problems
    if references is not None:
        problems += difference(references, harvested.bibtex, REFERENCES)
    if formatted is not None:
        problems += stale(formatted, [*harvested.works.values(), *own_works(sources.articles)])
    return [*problems, *stale_registers(sources.articles, registers)]


def stale_registers(articles: Iterable[Article], registers: Mapping[str, str]) -> list[Problem]:
    """Where a register is not that of its article, or an id of it is lost."""
    told = ((registers[a.path], a, register_path(a.path)) for a in articles if a.path in registers)
    return [problem for old, article, path in told for problem in difference_of_ids(old, article, path)]


def register_path(article: str) -> str:
    """Where an article's register stands: beside it."""
    return PurePosixPath(article).with_suffix(SUFFIX).as_posix()
