"""A folder in, the sources that people keep in it out. The only module that knows where things stand on the disk."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from apparatus import lazy
from apparatus.model import Annotation, Article, Editorial, Entry, Gaps, Place, Problem, Sources, Term
from apparatus.read.annotations import read_annotation
from apparatus.read.bib import read_curated
from apparatus.read.editorial import read_editorial
from apparatus.read.frontmatter import yaml_faults
from apparatus.read.glossary import id_of, read_term
from apparatus.read.merges import unfinished_merges
from apparatus.read.register import SUFFIX, keep, read_register
from apparatus.read.seed import read_article
from apparatus.read.settings import settings_problems
from apparatus.resolve.read_together import read_together
from apparatus.review.between import check_terms
from apparatus.review.ways import dead_ends

ANNOTATIONS = "annotations"
"""The folder of annotations under `docs/`."""


@dataclass(frozen=True, slots=True)
class Project:
    """What was found in a project's folder."""

    sources: Sources
    landing: str
    """The Markdown file of the front page relative to `docs/`, or the empty string."""
    bibliography: str
    """The file in which people correct works, relative to the project."""
    unpublished: frozenset[str]
    """Files under `docs/` that are no pages of their own: drafts, and annotations, which stand at their passages."""
    written: tuple[tuple[str, str], ...]
    """Path and text of the Markdown pages that are neither glossary entries nor annotations."""
    references: str | None
    """The text of the generated bibliography as it stands on the disk, if it does."""
    formatted: str | None
    """The text of the generated file of formatted citations, likewise."""
    registers: Mapping[str, str]
    """The text of each register of paragraphs that there is, by the path of its article."""
    gaps: Gaps
    kept: frozenset[str]
    """Schemas that stand under `docs/`, by their paths in the site."""
    watched: tuple[Path, ...]
    """Folders outside `docs/` whose changes change the site."""


def load(
    root: Path, docs: Path | None = None, seeds: Path | None = None, bib: Path | None = None
) -> tuple[Project, list[Problem]]:
    """Everything in the project at `root`, in the folders of these names unless others are given. Files that cannot be
    read are problems; the others are read all the same."""
    docs, seeds, bib = docs or root / "docs", seeds or root / "seeds", bib or root / "bib"
    registers, problems = _registers(root, seeds)
    articles, faults = _articles(root, seeds, registers)
    curated, more = _curated(root, bib / "curated.bib")
    glossary, unread, others = _glossary(root, docs / "glossary")
    annotations, further = _annotations(root, docs / ANNOTATIONS)
    written, illegible = _written(root, docs)
    is_broken = any(problem.level == "error" for problem in (*faults, *more))
    gaps = Gaps(
        entries=unread,
        texts=bool(unread or illegible or len(annotations) < _count(docs / ANNOTATIONS)),
        works=is_broken,
        keys=_keys_in(bib) if is_broken else frozenset(),
    )
    references, stale = _generated(root, bib / "references.bib")
    formatted, unreadable = _generated(root, bib / "formatted.json")
    project = Project(
        sources=Sources(articles, curated, glossary, annotations),
        landing="index.md" if (docs / "index.md").is_file() else "",
        bibliography=_shown(root, bib / "curated.bib"),
        unpublished=frozenset(
            [
                *(Path(term.place.path).relative_to(docs.name).as_posix() for term in glossary if term.draft),
                *(path.relative_to(docs).as_posix() for path in _markdown_files(docs / ANNOTATIONS)),
            ]
        ),
        written=written,
        references=references,
        formatted=formatted,
        registers=registers,
        gaps=gaps,
        kept=frozenset(path.relative_to(docs).as_posix() for path in docs.rglob("*.schema.json")),
        watched=tuple(folder for folder in (seeds, bib) if folder.is_dir()),
    )
    return project, [*problems, *faults, *more, *others, *further, *illegible, *stale, *unreadable]


def names_of_articles(root: Path) -> frozenset[str]:
    """The names that articles of the project, or files of theirs, have."""
    return frozenset(path.stem for path in (root / "seeds").glob("*") if path.suffix in (".txt", ".yml", SUFFIX))


def read_text(path: Path, shown: str) -> tuple[str, list[Problem]]:
    """The text of a UTF-8 file, without a byte-order mark and with `\\n` line ends; empty, with a problem, if it
    cannot be read or is two texts."""
    try:
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
        problems = list(unfinished_merges(text, shown))
        return ("" if problems else text), problems
    except OSError as error:
        return "", [Problem(Place(shown), f"cannot be read: {error.strerror}")]
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        message = f"is not UTF-8: byte 0x{error.object[error.start]:02x}"
        return "", [Problem(Place(shown, line), message, "save the file as UTF-8")]


SETTINGS = ("mkdocs.yml", "mkdocs.offline.yml")
"""Files that MkDocs reads, which tells what is wrong with them by its own words, or not at all."""


def settings_faults(root: Path) -> list[Problem]:
    """What cannot be read in the settings of the site, stands there twice, or is lacking."""
    problems: list[Problem] = []
    for shown in SETTINGS:
        if (root / shown).is_file():
            text, found = read_text(root / shown, shown)
            problems += found or [*yaml_faults(text, shown), *settings_problems(text, shown)]
    return problems


def dead_links(root: Path, project: Project) -> list[Problem]:
    """Where pages and entries link to what is not there, which MkDocs tells without the line."""
    docs = root / "docs"
    files = {path.relative_to(docs).as_posix() for path in docs.rglob("*") if path.is_file()}
    files |= {"glossary/index.md", "sources/index.md", *(f"sources/{key}.md" for key in _keys_in(root / "bib"))}
    slugs = [article.slug for article in project.sources.articles]
    entries = [(_shown(root, path), read_text(path, "")[0]) for path in _markdown_files(docs / "glossary")]
    texts = [
        (text, path, PurePosixPath(path).relative_to("docs").parent) for path, text in (*project.written, *entries)
    ]
    return [found for text, path, at in texts for found in dead_ends(text, path, at.as_posix(), files, slugs)]


def _shown(root: Path, path: Path) -> str:
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()


def _registers(root: Path, seeds: Path) -> tuple[dict[str, str], list[Problem]]:
    registers: dict[str, str] = {}
    problems: list[Problem] = []
    for path in sorted(seeds.glob(f"*{SUFFIX}")):
        article, shown = path.with_suffix(".txt"), _shown(root, path)
        if article.is_file():
            text, found = read_text(path, shown)
            problems += found
            if not found:
                registers[_shown(root, article)] = text
        else:
            message = f"holds the ids of an article that is not there: {_shown(root, article)}"
            problems.append(Problem(Place(shown), message, "give both files one name"))
    return registers, problems


def _articles(root: Path, seeds: Path, registers: Mapping[str, str]) -> tuple[tuple[Article, ...], list[Problem]]:
    paths = sorted(seeds.glob("*.txt"))
    if not paths:
        shown = _shown(root, seeds)
        none = Problem(Place(shown), "holds no article", "put the article's text there as <slug>.txt")
        return (), [none, *_left_out(root, seeds)]
    articles: dict[str, Article] = {}
    problems: list[Problem] = []
    for path in paths:
        editorial, found = _editorial(root, path.with_suffix(".yml"))
        article, more = read_article(path.read_bytes(), _shown(root, path), editorial)
        entries, faults = read_register(registers.get(_shown(root, path), ""), _shown(root, path.with_suffix(SUFFIX)))
        problems += [*found, *more, *faults]
        article = article and read_together(keep(article, entries))
        if article is not None and article.slug in articles:
            message = f"has the slug {article.slug!r} of {articles[article.slug].path}"
            problems.append(Problem(Place(article.path), message, "give one of them another slug in its .yml"))
        elif article is not None:
            articles[article.slug] = article
    return tuple(articles.values()), [*problems, *_left_out(root, seeds)]


ORIGINALS = frozenset({".md", ".markdown", ".html", ".htm", ".docx", ".odt", ".epub", ".xml", ".tex", ".pdf", ".rtf"})
"""What an article may be received as; a text of its name, made of it, stands beside it."""


def _left_out(root: Path, seeds: Path) -> Iterator[Problem]:
    """Files among the articles from which nothing is read."""
    for path in sorted(seeds.iterdir()) if seeds.is_dir() else ():
        shown, text = _shown(root, path), path.with_suffix(".txt")
        if path.suffix != ".yml" and path.suffix.lower() in (".yml", ".yaml"):
            yield Problem(Place(shown), "is not read: its name does not end in .yml", f"call it {path.stem}.yml")
        if path.stem.upper() == "README" or text.is_file():
            continue
        if path.suffix.lower() in ORIGINALS:
            hint = f"take it into the project: apparatus new article {shown}"
            yield Problem(Place(shown), "is not read: an article is a text, <slug>.txt", hint)
        elif path.suffix == ".yml":
            message = f"is about an article that is not there: {_shown(root, text)}"
            yield Problem(Place(shown), message, "give both files one name")


def _editorial(root: Path, path: Path) -> tuple[Editorial | None, list[Problem]]:
    if not path.is_file():
        return None, []
    text, problems = read_text(path, _shown(root, path))
    if problems:
        return None, problems
    return read_editorial(text, _shown(root, path))


def _curated(root: Path, path: Path) -> tuple[tuple[Entry, ...], list[Problem]]:
    if not path.is_file():
        return (), []
    text, problems = read_text(path, _shown(root, path))
    if problems:
        return (), problems
    if not text.strip():
        hint = "delete it, or write the entries that it had"
        return (), [Problem(Place(_shown(root, path), 1), "the file is empty", hint)]
    return read_curated(text, _shown(root, path))


KEY_RE = lazy.regex(r"^[ \t]*@\w+[ \t]*[{(][ \t]*([^\s,{}()]+)", re.MULTILINE)
"""The key of an entry, whatever is wrong with the rest of it."""


def _keys_in(bib: Path) -> frozenset[str]:
    texts = [path.read_bytes().decode("utf-8", "replace") for path in bib.glob("*.bib")]
    return frozenset(key for text in texts for key in KEY_RE.findall(text))


def _glossary(root: Path, folder: Path) -> tuple[tuple[Term, ...], frozenset[str], list[Problem]]:
    """Entries, ids of those that could not be read, and what is wrong with all of them."""
    terms: list[Term] = []
    problems: list[Problem] = list(_misplaced(root, folder))
    unread = {id_of(PurePosixPath(problem.place.path).stem) for problem in problems}
    for path in _markdown_files(folder):
        text, found = read_text(path, _shown(root, path))
        term, more = (None, []) if found else read_term(text, _shown(root, path))
        problems += [*found, *more]
        if term is not None:
            terms.append(term)
        if term is None or not term.places:
            unread.add(id_of(path.stem))
    return tuple(terms), frozenset(unread), [*problems, *check_terms(terms, unread)]


def _annotations(root: Path, folder: Path) -> tuple[tuple[Annotation, ...], list[Problem]]:
    annotations: list[Annotation] = []
    problems: list[Problem] = list(_misplaced(root, folder))
    for path in _markdown_files(folder):
        text, found = read_text(path, _shown(root, path))
        annotation, more = (None, []) if found else read_annotation(text, _shown(root, path))
        problems += [*found, *more]
        if annotation is not None:
            annotations.append(annotation)
    return tuple(annotations), problems


TEXTS = frozenset({".md", ".markdown", ".mdown", ".mkd", ".txt", ".text", ".yml", ".yaml", ""})
"""What people call a text that they mean to be an entry or an annotation."""


def _misplaced(root: Path, folder: Path) -> Iterator[Problem]:
    """Files from which nothing is read, since they are called otherwise than entries and annotations are, or stand
    deeper than these."""
    for path in sorted(folder.rglob("*")):
        names = path.relative_to(folder).parts
        if not path.is_file() or path.stem.upper() in ("README", "INDEX") or any(name[0] in "._" for name in names):
            continue
        wanted = _shown(root, folder / f"{path.stem}.md")
        if len(names) > 1 and path.suffix.lower() == ".md":
            message = f"is not read: what is not right in {_shown(root, folder)}/ is no part of the edition"
            yield Problem(Place(_shown(root, path)), message, f"move it to {wanted}")
        elif len(names) == 1 and path.suffix != ".md" and path.suffix.lower() in TEXTS:
            yield Problem(Place(_shown(root, path)), "is not read: its name does not end in .md", f"call it {wanted}")


def _count(folder: Path) -> int:
    return sum(1 for _ in (*_markdown_files(folder), *_misplaced(folder, folder)))


def _markdown_files(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.glob("*.md")) if path.stem != "index")


def _written(root: Path, docs: Path) -> tuple[tuple[tuple[str, str], ...], list[Problem]]:
    pages: list[tuple[str, str]] = []
    problems: list[Problem] = []
    for path in sorted(docs.rglob("*.md")):
        if path.parent in (docs / "glossary", docs / ANNOTATIONS) and path.stem != "index":
            continue
        text, found = read_text(path, _shown(root, path))
        problems += found
        pages.append((_shown(root, path), text))
    return tuple(pages), problems


def _generated(root: Path, path: Path) -> tuple[str | None, list[Problem]]:
    if not path.is_file():
        return None, []
    text, problems = read_text(path, _shown(root, path))
    return (None if problems else text), [replace(problem, hint="run: apparatus harvest") for problem in problems]
