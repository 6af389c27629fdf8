"""The door for people at a terminal: arguments in; files, printed problems and an exit status out.

Exit status: 0 when all is well, 1 when there are problems to mend, 2 when something cannot be read at all.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import get_args

from apparatus.model import Article, Motivation, Place, Problem, Sources, TermKind, Work, counted, listed


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `apparatus` with `arguments` (those of the process by default) and return the exit status."""
    options = _parser().parse_args(arguments)
    status: int = options.run(options)
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="apparatus", description="An annotated edition from an article with notes.")
    parser.add_argument("--project", type=Path, default=Path(), help="the project's folder (default: this one)")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    harvest = commands.add_parser("harvest", help="write bib/references.bib, bib/formatted.json and seeds/<slug>.ids")
    harvest.add_argument("--check", action="store_true", help="write nothing; say what in the files is stale")
    harvest.set_defaults(run=_harvest)

    check = commands.add_parser("check", help="say what is wrong with what people wrote")
    check.add_argument("--notices", action="store_true", help="also say what an editor may want to look at")
    check.set_defaults(run=_check)

    schema = commands.add_parser("schema", help="write the JSON Schemas of what people write, under docs/data/")
    schema.set_defaults(run=_schema)

    explain = commands.add_parser("explain", help="print how a note was read: what was taken for what, by which rule")
    explain.add_argument(
        "note", help="a note of the project (7, or slug:7), the text of a note, or - to read it from stdin"
    )
    explain.set_defaults(run=_explain)

    _add_new(commands.add_parser("new", help="write the skeleton of a contribution"))

    export = commands.add_parser("export", help="write article.json and the bibliography of any article with notes")
    export.add_argument("article", type=Path, help="a text with markers [n] and numbered notes at its end")
    export.add_argument("--out", type=Path, required=True, help="the folder to write into")
    export.set_defaults(run=_export)

    offline = commands.add_parser(
        "offline", help="build offline/ and, in dist/, <slug>-offline.zip, <slug>.html and <slug>.epub"
    )
    offline.set_defaults(run=_offline)

    links = commands.add_parser("links", help="ask the external addresses of the edition whether they still answer")
    links.add_argument("--cache", type=Path, default=None, help="the folder of remembered answers (default: .cache)")
    links.set_defaults(run=_links)
    return parser


def _add_new(new: argparse.ArgumentParser) -> None:
    """What `apparatus new` takes: a term, an annotation or an article."""
    kinds = new.add_subparsers(required=True, metavar="KIND")
    term = kinds.add_parser("term", help="a glossary entry")
    term.add_argument("name", help="the term as a sentence would hold it")
    term.add_argument("--kind", default="concept", choices=get_args(TermKind), help="what it is (default: concept)")
    term.add_argument("--source", default="", help="the key of a work that the definition will rest on")
    term.set_defaults(run=_new_term)
    annotation = kinds.add_parser("annotation", help="what the editor says of a passage")
    annotation.add_argument("title", help="what it says, in a few words")
    annotation.add_argument("exact", help="the words that it is about, copied from the text")
    annotation.add_argument("--on", default="article", help="`article` (default), or a note as in `note 12`")
    annotation.add_argument("--prefix", default="", help="words before them, where they stand more than once")
    annotation.add_argument("--suffix", default="", help="words after them, where they stand more than once")
    annotation.add_argument(
        "--motivation", default="commenting", choices=get_args(Motivation), help="why (default: commenting)"
    )
    annotation.add_argument("--source", default="", help="the key of a work on which it will rest")
    annotation.set_defaults(run=_new_annotation)
    article = kinds.add_parser("article", help="take an article into the project: seeds/<slug>.txt and .yml")
    article.add_argument("file", type=Path, help="the article: plain text, Markdown, a web page, a file from Word, ...")
    article.add_argument("--slug", default="", help="its address (default: from author, year and title)")
    article.set_defaults(run=_new_article)


def tell(problems: Iterable[Problem], notices: bool = True, ranked: bool = False) -> int:
    """Print problems in the order of their places, each once; return 1 if any is an error, else 0. `ranked` notices
    follow the errors in the order in which they are given: what to look at first comes first."""
    given = list(dict.fromkeys(problems))
    found = sorted(given)
    if ranked:
        found = [p for p in found if p.level == "error"] + [p for p in given if p.level != "error"]
    for problem in found:
        if notices or problem.level == "error":
            print(problem, file=sys.stderr)
    return int(any(problem.level == "error" for problem in found))


def _harvest(options: argparse.Namespace) -> int:
    from apparatus.build import REFERENCES, stale_registers
    from apparatus.formatted.itself import own_works
    from apparatus.formatted.store import PATH, stale
    from apparatus.harvest import difference, harvest
    from apparatus.project import load, read_text

    root: Path = options.project
    project, problems = load(root)
    made = () if options.check else (REFERENCES, PATH)
    if tell([problem for problem in problems if problem.place.path not in made], notices=False):
        return 1
    harvested, _ = harvest(project.sources.articles, project.sources.curated)
    path = root / REFERENCES
    if not options.check:
        path.parent.mkdir(exist_ok=True)
        path.write_text(harvested.bibtex, encoding="utf-8", newline="\n")
        print(f"{counted(len(harvested.works), 'work')} in {path}")
        _register(project.sources.articles, root)
        works = [*harvested.works.values(), *own_works(project.sources.articles)]
        return _format(works, project.formatted, root / PATH)
    old, unreadable = read_text(path, REFERENCES)
    problems = unreadable or difference(old, harvested.bibtex, REFERENCES)
    problems += stale(project.formatted, [*harvested.works.values(), *own_works(project.sources.articles)])
    return tell([*problems, *stale_registers(project.sources.articles, project.registers)])


def _register(articles: Iterable[Article], root: Path) -> None:
    """Write down the id of every paragraph, so that it stays."""
    from apparatus.build import register_path
    from apparatus.read.register import write_register

    for article in articles:
        path = root / register_path(article.path)
        path.write_text(write_register(article), encoding="utf-8", newline="\n")
        print(f"{counted(sum(len(section.blocks) for section in article.sections), 'paragraph')} in {path}")


def _format(works: Iterable[Work], old: str | None, path: Path) -> int:
    """Bring the formatted citations up to date; without a citation processor, say so and leave them as they are."""
    from apparatus.formatted.renew import renew
    from apparatus.formatted.store import read, write

    stored, _ = read(old or "{}")
    forms, problems = renew(stored, works)
    if not problems:
        path.write_text(write(forms), encoding="utf-8", newline="\n")
        print(f"{counted(len(forms), 'formatted citation')} in {path}")
    return tell(problems)


def _check(options: argparse.Namespace) -> int:
    from apparatus.build import check
    from apparatus.project import dead_links, load, settings_faults
    from apparatus.review import questions

    root: Path = options.project
    project, problems = load(root)
    found = check(
        project.sources,
        project.written,
        project.references,
        project.formatted,
        project.registers,
        project.gaps,
    )
    problems = [*problems, *settings_faults(root), *found, *dead_links(root, project), *_stale_schemas(root)]
    if options.notices:
        sources = project.sources
        problems += [*_doubts(sources), *questions(sources.glossary, sources.annotations, project.written)]
    status = tell(problems, notices=options.notices, ranked=True)
    if not status:
        print(f"Nothing is wrong with {_counted(project.sources)}.")
    return status


def _counted(sources: Sources) -> str:
    counts = {"article": sources.articles, "term": sources.glossary, "annotation": sources.annotations}
    return listed([counted(len(found), name) for name, found in counts.items()])


def _stale_schemas(root: Path) -> Iterator[Problem]:
    from apparatus.project import read_text
    from apparatus.schemas import SCHEMAS, stale

    for path in SCHEMAS:
        if (root / path).is_file():
            text, problems = read_text(root / path, path)
            yield from problems or stale({path: text})


def _doubts(sources: Sources) -> Iterator[Problem]:
    from apparatus.explain import doubts
    from apparatus.harvest import harvest

    harvested, _ = harvest(sources.articles, sources.curated)
    return doubts(sources.articles, harvested.items)


def _schema(options: argparse.Namespace) -> int:
    from apparatus.schemas import SCHEMAS, schema

    root: Path = options.project
    for path in SCHEMAS:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(schema(path), encoding="utf-8", newline="\n")
        print(path)
    return 0


def _explain(options: argparse.Namespace) -> int:
    from apparatus.explain import explain_named, explain_text, names_a_note
    from apparatus.project import load

    root: Path = options.project
    if names_a_note(options.note):
        project, _ = load(root)
        shown, problems = explain_named(options.note, project.sources.articles, project.sources.curated)
    else:
        text = sys.stdin.buffer.read().decode("utf-8", "replace") if options.note == "-" else options.note
        shown, problems = explain_text(text.rstrip("\r\n")), []
    sys.stdout.buffer.write(shown.encode("utf-8", "replace"))
    tell(problems)
    return 2 if problems else 0


def _new_term(options: argparse.Namespace) -> int:
    from apparatus.cli.new import new_term

    return new_term(options)


def _new_annotation(options: argparse.Namespace) -> int:
    from apparatus.cli.new import new_annotation

    return new_annotation(options)


def _new_article(options: argparse.Namespace) -> int:
    from apparatus.cli.new import new_article

    return new_article(options)


def _export(options: argparse.Namespace) -> int:
    from apparatus.adopt.converted import converted
    from apparatus.cli.new import files_beside, without_lines
    from apparatus.harvest import export
    from apparatus.read.register import SUFFIX

    article: Path = options.article
    shown = article.as_posix()
    try:
        data = article.read_bytes()
        beside = article.with_suffix(".yml")
        editorial = beside.read_bytes() if beside.is_file() else None
        ids = article.with_suffix(SUFFIX)
        register = ids.read_bytes() if ids.is_file() else b""
    except OSError as error:
        tell([Problem(Place(shown), f"cannot be read: {error.strerror}", "name the file of an article")])
        return 2
    is_seed = article.suffix == ".txt" and editorial is not None  # kept as it is; what it was converted from is beside
    article_text, faults = (data, []) if is_seed else converted(data, shown, files_beside(article))
    files, problems = (
        export(article_text, shown, editorial, register=register) if article_text is not None else ({}, [])
    )
    status = tell([*faults, *(problems if article_text is data else without_lines(problems, shown))])
    if not files:
        return 2
    try:
        options.out.mkdir(parents=True, exist_ok=True)
        for name, text in files.items():
            (options.out / name).write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        tell([Problem(Place(options.out.as_posix()), f"cannot be written: {error.strerror}", "choose another folder")])
        return 2
    return status


def _offline(options: argparse.Namespace) -> int:
    from apparatus.cli.copies import make_copies

    root: Path = options.project
    return make_copies(root)


def _links(options: argparse.Namespace) -> int:
    from apparatus.external import addresses, ask, standards
    from apparatus.harvest import harvest
    from apparatus.project import load

    root: Path = options.project
    project, problems = load(root)
    if tell(problems, notices=False):
        return 1
    harvested, _ = harvest(project.sources.articles, project.sources.curated)
    cache = options.cache or root / ".cache"
    return tell(ask([*addresses(project.sources, harvested.works, project.written), *standards()], cache))
