"""Articles and an editor's bibliography in; every cited work, and the edition's bibliography as BibTeX, out.

What the notes state comes from `resolve`; over it go the fields that an editor corrected in `bib/curated.bib`, and the
works that only the editor cites are added. `difference` says how a bibliography on the disk differs from that, and
`export` writes the same down for one text outside of any project.
"""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import zip_longest
from pathlib import PurePosixPath

from apparatus.model import Article, CitationIndex, Editorial, Entry, Item, Place, Problem, Reference, Work
from apparatus.read.bib import prefixes
from apparatus.read.bib_entries import BibEntry, read_entries
from apparatus.read.editorial import read_editorial
from apparatus.read.register import SUFFIX, keep, read_register
from apparatus.read.seed import read_article
from apparatus.render.article_json import article_json
from apparatus.render.bibtex import bibliography
from apparatus.render.bibtex import entry as bibtex_entry
from apparatus.render.complete import complete, kind_of
from apparatus.render.csl import items_json
from apparatus.render.ris import records
from apparatus.resolve.citations import resolve_citations
from apparatus.resolve.read_together import read_together

HEADER = "% Written by `apparatus harvest`; what is to be corrected goes into bib/curated.bib.\n"
RUN = "run: apparatus harvest"
ARTICLES = ("the ", "a ", "an ")


@dataclass(frozen=True, slots=True)
class Harvest:
    """All works of an edition, and what every note says of them."""

    works: Mapping[str, Work]
    """By key, in the order of a bibliography: by author or title."""
    items: Mapping[tuple[str, int], tuple[Item, ...]]
    """What each note consists of, by the article's slug and the note's number."""
    entries: Mapping[str, str]
    """Each work as BibTeX, by key, in the order of the keys."""
    bibtex: str
    """`bib/references.bib`: all entries in one file."""


def harvest(
    articles: Iterable[Article], curated: Iterable[Entry] = (), taken: Iterable[str] = ()
) -> tuple[Harvest, list[Problem]]:
    """All works that the articles or the editor cite. Problems: what the notes leave unresolved, entries of the
    editor's that belong to no work, keys that would be taken for one another. `taken` are keys already published."""
    articles = tuple(articles)
    index, problems = resolve_citations(articles, taken=tuple(taken))
    works, found = overlay(_with_short_titles(index, articles), tuple(curated))
    ordered = dict(sorted(works.items(), key=lambda pair: sort_key(pair[1])))
    entries = {key: bibtex_entry(works[key]) for key in sorted(works)}
    bibtex = HEADER + "\n" + "\n".join(entries.values())
    return Harvest(ordered, index.items, entries, bibtex), [*problems, *found]


def _with_short_titles(index: CitationIndex, articles: Iterable[Article]) -> dict[str, Work]:
    """The works with the first short title that a note uses for each, where it is a part of the title."""
    works = dict(index.works)
    for article in articles:
        for note in article.notes:
            # Where two notes have one number, the items are those of the second.
            for item, cite in zip(index.items[article.slug, note.number], note.cites, strict=False):
                work = works.get(item.work or "") if item.kind == "short" and item.text == cite.text else None
                short = cite.reference.title if cite.reference else ""
                if work and short and not work.short_title and _is_part(short, work.reference.title):
                    works[work.key] = replace(work, short_title=short)
    return works


def _is_part(short: str, title: str) -> bool:
    return _folded(short) in _folded(title) and _folded(short) != _folded(title)


def overlay(works: Mapping[str, Work], curated: Iterable[Entry]) -> tuple[dict[str, Work], list[Problem]]:
    """The works with an editor's fields laid over them, and the editor's own sources beside them."""
    result, problems = dict(works), []
    entries = {entry.key: entry for entry in curated}
    for entry in entries.values():
        type_ = "" if entry.type == "misc" else entry.type
        if entry.key in works:
            result[entry.key] = replace(works[entry.key], edited=dict(entry.fields), type=type_)
        elif _is_source(entry):
            work = Work(entry.key, Reference(), edited=dict(entry.fields), editorial=True, type=entry.type)
            result[entry.key] = replace(work, reference=Reference(kind=kind_of(work)))
        else:
            problems.append(_no_work(entry, works))
    for short, long in prefixes(result):
        entry_ = entries.get(short) or entries.get(long)
        if entry_ and not (short in entries and long in entries):
            message = f"entry {entry_.key}: the key {short} is the beginning of the key {long}"
            problems.append(Problem(entry_.place, message, "give the editor's source another key"))
    return result, problems


def sort_key(work: Work) -> tuple[str, str, int, str]:
    """The place of a work in a bibliography: by its authors, then by title without its article (Chicago Manual of
    Style, 18th ed., 13.65-13.73); a work without an author stands under its title."""
    reference = complete(work)
    title = _folded(reference.title or reference.container)
    title = next((title.removeprefix(word) for word in ARTICLES if title.startswith(word)), title)
    authors = " ".join(f"{name.sort_family}, {name.given}" for name in reference.authors)
    return _folded(authors) or title, title, reference.date.year if reference.date else 0, work.key


def _folded(text: str) -> str:
    letters = (c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return " ".join("".join(c if c.isalnum() else " " for c in letters).split())


def _is_source(entry: Entry) -> bool:
    return "title" in entry.fields and any(name in entry.fields for name in ("author", "organization", "publisher"))


def _no_work(entry: Entry, works: Mapping[str, Work]) -> Problem:
    near = difflib.get_close_matches(entry.key, works, n=1)
    message = f"entry {entry.key}: no note cites a work with this key"
    hint = "a source of the editor's own needs a title, and an author, an organization or a publisher"
    return Problem(entry.place, message, f"did you mean {near[0]}?" if near else hint)


# --- Is the bibliography up to date? ----------------------------------------------------------------------------


def difference(old: str, new: str, path: str) -> list[Problem]:
    """Every difference between the bibliography at `path`, which reads `old`, and what it should be, `new`."""
    if old == new:
        return []
    (before, faults), (after, _) = read_entries(old, path), read_entries(new, path)
    is_, should = {entry.key: entry for entry in before}, {entry.key: entry for entry in after}
    missing = [Problem(Place(path), f"entry {key} is missing", RUN) for key in should if key not in is_]
    surplus = [
        Problem(e.place, f"entry {key} belongs to no cited work", RUN) for key, e in is_.items() if key not in should
    ]
    changed = [p for key, entry in should.items() if key in is_ for p in _changes(is_[key], entry)]
    return sorted([*faults, *missing, *surplus, *changed]) or [_first_line(old, new, path)]


def _changes(old: BibEntry, new: BibEntry) -> Iterator[Problem]:
    about = f"entry {new.key}: "
    if old.type != new.type:
        yield Problem(old.place, f"{about}the type is @{old.type} but should be @{new.type}", RUN)
    for name, value in new.values.items():
        if name not in old.values:
            yield Problem(old.place, f"{about}field {name} is missing; it should be {_shown(value)}", RUN)
        elif old.values[name] != value:
            message = f"{about}field {name} is {_shown(old.values[name])} but should be {_shown(value)}"
            yield Problem(old.places[name], message, RUN)
    for name in old.values.keys() - new.values.keys():
        yield Problem(
            old.places[name], f"{about}field {name} is {_shown(old.values[name])} but should not be there", RUN
        )


def _first_line(old: str, new: str, path: str) -> Problem:
    pairs = enumerate(zip_longest(old.splitlines(), new.splitlines(), fillvalue=""), start=1)
    line = next((number for number, (a, b) in pairs if a != b), 0)
    return Problem(Place(path, line), "the entries are right, but their order, a comment or the layout is not", RUN)


def _shown(value: str) -> str:
    return "{" + (value if len(value) <= 100 else value[:97] + "...") + "}"


# --- One text, outside of any project ---------------------------------------------------------------------------


def export(
    data: bytes, path: str, editorial_text: bytes | str | None = None, editorial_path: str = "", register: bytes = b""
) -> tuple[dict[str, str], list[Problem]]:
    """The files that any text with numbered notes gives, by name; none, with problems, when it cannot be read as an
    article. `editorial_text` is what an editor says of it, if anything: the file beside it that ends in `.yml`;
    `register` the ids of its paragraphs, from the file beside it that ends in `.ids`."""
    beside = editorial_path or PurePosixPath(path).with_suffix(".yml").as_posix()
    editorial, problems = _editorial(editorial_text, beside)
    article, found = read_article(data, path, editorial)
    problems += found
    if article is None:
        return {}, problems
    ids = PurePosixPath(path).with_suffix(SUFFIX).as_posix()
    entries, found = read_register(register.decode("utf-8", "replace").replace("\r\n", "\n"), ids)
    problems += found
    article = read_together(keep(article, entries))
    harvested, found = harvest([article])
    works = harvested.works.values()
    items = {number: of_note for (_, number), of_note in harvested.items.items()}
    files = {
        "article.json": article_json(article, items, harvested.works),
        "references.bib": bibliography(works),
        "references.json": items_json(works),
        "references.ris": records(works),
    }
    return files, [*problems, *found]


def _editorial(text: bytes | str | None, path: str) -> tuple[Editorial | None, list[Problem]]:
    if text is None:
        return None, []
    try:
        return read_editorial(text if isinstance(text, str) else text.decode("utf-8-sig"), path)
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        return None, [Problem(Place(path, line), "is not UTF-8", "save the file as UTF-8")]
