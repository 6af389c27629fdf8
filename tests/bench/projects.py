"""A project and a number in; folders that MkDocs can build out: ours from raw text, and plain ones from Markdown.

Everything here happens before the clock starts.
"""

from __future__ import annotations

import hashlib
import re
import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from apparatus.build import build
from apparatus.harvest import harvest
from apparatus.model import Article, Edition, Output
from apparatus.project import load
from apparatus.read.seed import read_article
from apparatus.render.links import Links
from apparatus.resolve.edition import resolve_edition
from bench.plain import article_pages, markdown_pages
from bench.vary import Varied, vary_editorial

OURS, PLAIN, ARTICLES, EMPTY = "apparatus", "plain", "plain, articles only", "empty"

LINK = re.compile(r"\[(?P<text>(?:[^\]\\]|\\.)*)\]\((?P<to>[^)\s]+)\)")
"""A link in Markdown."""

PLAIN_SETTINGS: Mapping[str, Any] = {
    "site_name": "Plain",
    "site_url": "http://127.0.0.1:8000/",
    "theme": {"name": "material", "language": "en", "font": False},
    "plugins": ["search"],
    "markdown_extensions": ["footnotes"],
}
"""Lean: what grows with the pages (a long navigation) and what asks other servers (a web font) is left out."""


@dataclass(frozen=True, slots=True)
class Project:
    """A folder with a `mkdocs.yml`, ready to be built."""

    tool: str
    config: Path


def write_projects(root: Path, folder: Path, copies: int) -> list[Project]:
    """The projects of one size, under `folder`, made of `copies` articles of the project at `root`."""
    ours = folder / "apparatus"
    write_ours(root, ours, copies)
    edition, output = edition_of(ours)
    written = written_pages(ours)
    pages = markdown_pages(edition, output.pages, written)
    glossary = {path: text for path, text in pages.items() if path.startswith("glossary/")}
    return [
        Project(OURS, ours / "mkdocs.yml"),
        # What stands for itself among the written pages, such as "about", is on both sides.
        write_plain(PLAIN, folder / "plain", written | pages),
        write_plain(ARTICLES, folder / "articles", _alone(article_pages(edition), glossary)),
    ]


def write_empty(folder: Path) -> Project:
    """A site of one page: what it takes to start MkDocs with Material."""
    return write_plain(EMPTY, folder, {"index.md": "# Empty\n"})


# --- Ours -------------------------------------------------------------------------------------------------------


def write_ours(root: Path, folder: Path, copies: int) -> None:
    """The project itself with `copies` articles: its settings, what people wrote, its bibliography."""
    for name in ("docs", "bib"):
        shutil.copytree(root / name, folder / name)
    shutil.copy(root / "mkdocs.yml", folder / "mkdocs.yml")
    (folder / "seeds").mkdir()
    for name, data in seeds(root, copies):
        (folder / "seeds" / name).write_bytes(data)
    project, _ = _load(folder)
    harvested, _ = harvest(project.sources.articles, project.sources.curated)
    (folder / "bib" / "references.bib").write_text(harvested.bibtex, encoding="utf-8", newline="\n")


def seeds(root: Path, copies: int) -> Iterator[tuple[str, bytes]]:
    """Names and contents of the files in `seeds/`: the articles of the project in turn, each time as another copy."""
    originals = sorted((root / "seeds").glob("*.txt"))
    terms = [form for term in _load(root)[0].sources.glossary for form in (term.term, *term.aliases)]
    varied = {path: Varied(_article(path), path.read_text(encoding="utf-8-sig"), terms) for path in originals}
    for index in range(copies):
        number, which = divmod(index, len(originals))
        path = originals[which]
        # Copy 0 is the file as received, byte for byte.
        data = varied[path].copy(number).encode() if number else path.read_bytes()
        stem = f"{path.stem}-{number:04}" if number else path.stem
        yield f"{stem}.txt", data
        editorial = path.with_suffix(".yml")
        if editorial.is_file():
            yield f"{stem}.yml", _editorial(editorial.read_bytes(), stem, data) if number else editorial.read_bytes()


def _editorial(editorial: bytes, slug: str, data: bytes) -> bytes:
    fields = vary_editorial(yaml.safe_load(editorial), slug, hashlib.sha256(data).hexdigest())
    return yaml.safe_dump(fields, allow_unicode=True, sort_keys=False, width=1000).encode()


def _article(path: Path) -> Article:
    article, problems = read_article(path.read_bytes(), f"seeds/{path.name}")
    if article is None:
        raise SystemExit("\n".join(map(str, problems)))
    return article


def _load(folder: Path) -> Any:
    return load(folder)


def written_pages(folder: Path) -> dict[str, str]:
    """The Markdown that people wrote in a project, by path under `docs/`."""
    docs = folder / "docs"
    return {path.relative_to(docs).as_posix(): path.read_text(encoding="utf-8") for path in sorted(docs.rglob("*.md"))}


def edition_of(folder: Path) -> tuple[Edition, Output]:
    """The edition of the project in `folder`, and what our build makes of it."""
    project, problems = _load(folder)
    broken = [str(problem) for problem in problems if problem.level == "error"]
    if broken:
        raise SystemExit("the copies have faults:\n" + "\n".join(broken[:20]))
    sources = project.sources
    output, _ = build(sources, Links(True), project.landing, project.bibliography)
    harvested, _ = harvest(sources.articles, sources.curated)
    published = [term for term in sources.glossary if not term.draft]
    annotations = [annotation for annotation in sources.annotations if not annotation.draft]
    return resolve_edition(sources.articles, published, harvested.works, harvested.items, annotations), output


# --- Plain ------------------------------------------------------------------------------------------------------


def write_plain(tool: str, folder: Path, pages: Mapping[str, str]) -> Project:
    """A project of ready-made Markdown with a navigation of three entries at most."""
    for name, text in pages.items():
        path = folder / "docs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    nav = [name for name in ("index.md", "sources/index.md", "glossary/index.md") if name in pages]
    config = folder / "mkdocs.yml"
    config.write_text(yaml.safe_dump({**PLAIN_SETTINGS, "nav": nav}, sort_keys=False), encoding="utf-8")
    return Project(tool, config)


def _alone(articles: Mapping[str, str], glossary: Mapping[str, str]) -> dict[str, str]:
    """Articles and glossary without links to pages that are not there."""
    slugs = {name.removesuffix(".md") for name in articles}
    index = "# Articles\n\n" + "".join(f"- [{slug}]({slug}.md)\n" for slug in sorted(slugs))
    return {"index.md": index, **articles, **{name: _unlinked(text, glossary) for name, text in glossary.items()}}


def _unlinked(text: str, kept: Iterable[str]) -> str:
    names = {name.rpartition("/")[2] for name in kept}
    return LINK.sub(lambda m: m.group() if m["to"] in names or m["to"].startswith("http") else m["text"], text)
