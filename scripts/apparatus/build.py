"""Sources in, everything that the site consists of out. Pure: nothing is opened, written or printed.

This is the overview of the whole: harvest the citations, resolve every link, render every page.
"""

from __future__ import annotations

from collections.abc import Sequence

from apparatus.harvest import Harvest, difference, harvest
from apparatus.model import Output, Problem, Sources
from apparatus.read.glossary import check_citations
from apparatus.read.markdown import check_markdown
from apparatus.render.exports import make_exports
from apparatus.render.links import Links
from apparatus.render.pages import pages
from apparatus.resolve.edition import resolve_edition

REFERENCES = "bib/references.bib"
"""Where a project keeps its generated bibliography."""


def build(
    sources: Sources,
    links: Links,
    landing: str = "",
    bibliography: str = "",
    written: Sequence[tuple[str, str]] = (),
    references: str | None = None,
) -> tuple[Output, list[Problem]]:
    """The pages and files of the edition, and what an editor has to know.

    `landing` is the Markdown file under `docs/` for the front page, `bibliography` the file in which works are
    corrected, `written` the path and text of each Markdown page that is no glossary entry, `references` the generated
    bibliography as it stands on the disk."""
    harvested, problems = harvest(sources.articles, sources.curated)
    problems = [*problems, *_check(sources, harvested, written, references)]
    published = [term for term in sources.glossary if not term.draft]
    edition = resolve_edition(sources.articles, published, harvested.works, harvested.items)
    exports = make_exports(edition.works.values(), harvested.entries, harvested.bibtex)
    made = pages(edition, links, exports.of_work, landing, bibliography)
    return Output(tuple(made), exports.files), problems


def check(sources: Sources, written: Sequence[tuple[str, str]], references: str | None = None) -> list[Problem]:
    """What `build` would find wrong, without rendering anything."""
    harvested, problems = harvest(sources.articles, sources.curated)
    return [*problems, *_check(sources, harvested, written, references)]


def _check(
    sources: Sources, harvested: Harvest, written: Sequence[tuple[str, str]], references: str | None
) -> list[Problem]:
    """Citations of works that do not exist, what is unsafe or broken in Markdown, and a bibliography that is not that
    of the sources."""
    problems = check_citations(sources.glossary, harvested.works)
    for path, text in written:
        problems += check_markdown(text, path)
    if references is not None:
        problems += difference(references, harvested.bibtex, REFERENCES)
    return problems
