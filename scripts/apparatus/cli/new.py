"""`apparatus new`: what a person wants to begin in, its files on the disk out.

What is written is whole or not there: every file gets its name only when all of them have been written.
"""

from __future__ import annotations

import argparse
import datetime
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from apparatus.cli import tell
from apparatus.model import Article, Place, Problem, counted

if TYPE_CHECKING:
    from apparatus.skeleton import Skeleton

MEND = """\
Next:
  first mend what is wrong above in seeds/{slug}.txt: nothing is built before; and take the line `sha256`, which is of
  the text as received, out of seeds/{slug}.yml
Then:"""

NEXT = """\
  look through seeds/{slug}.yml; what was read is filled in
  apparatus harvest          writes the bibliography of its notes into bib/
  apparatus check --notices  says what an editor should look at
  apparatus offline          writes copies to take along into dist/, which the front page offers
  mkdocs build               writes the edition into site/"""

BESIDE = """\
  mkdocs.yml and docs/index.md were made for another article: give the edition a name there that is right for all"""


def new_term(options: argparse.Namespace) -> int:
    """Write the skeleton of a glossary entry."""
    from apparatus.harvest import harvest
    from apparatus.project import load
    from apparatus.skeleton import new_term as skeleton_of

    root: Path = options.project
    project, _ = load(root)
    harvested, _ = harvest(project.sources.articles, project.sources.curated)
    taken = {term.id for term in project.sources.glossary}
    skeleton, problems = skeleton_of(options.name, taken, tuple(harvested.works), options.source, options.kind)
    return tell(problems) if skeleton is None else _write(root, skeleton)


def new_annotation(options: argparse.Namespace) -> int:
    """Write the skeleton of an annotation about words that are found."""
    from apparatus.harvest import harvest
    from apparatus.model import Date, Target
    from apparatus.project import load
    from apparatus.read.annotation_schema import ON_RE
    from apparatus.skeleton import new_annotation as skeleton_of

    root: Path = options.project
    on = ON_RE.fullmatch(options.on)
    if on is None:
        return tell(
            [Problem(Place(options.on), "is nothing to annotate", "write `article`, or a note as in `note 12`")]
        )
    project, _ = load(root)
    harvested, _ = harvest(project.sources.articles, project.sources.curated)
    today = datetime.date.today()
    skeleton, problems = skeleton_of(
        options.title,
        Target(int(on["number"] or 0), options.exact, options.prefix, options.suffix),
        Date(today.year, today.month, today.day),
        {annotation.id for annotation in project.sources.annotations},
        tuple(harvested.works),
        project.sources.articles,
        options.source,
        options.motivation,
    )
    return tell(problems) if skeleton is None else _write(root, skeleton)


def _write(root: Path, skeleton: Skeleton) -> int:
    target = root / skeleton.path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(skeleton.text, encoding="utf-8", newline="\n")
    print(f"{skeleton.path}: a draft that is not published until its line 'draft: true' is removed")
    return 0


def new_article(options: argparse.Namespace) -> int:
    """Take an article into the project: its bytes as they are, and what was read beside them. Returns 2 when nothing
    was read or written, 1 when the name or the text that was taken in is to be mended, else 0."""
    from apparatus.adopt import FRONT_PAGE, SETTINGS, adopt
    from apparatus.adopt.converted import converted
    from apparatus.project import names_of_articles

    root: Path = options.project
    shown = options.file.as_posix()
    try:
        data = options.file.read_bytes()
    except OSError as error:
        tell([Problem(Place(shown), f"cannot be read: {error.strerror}", "name the file of an article")])
        return 2
    text, problems = converted(data, shown, files_beside(options.file))
    if text is None:
        tell(problems)
        return 2
    there = [path for path in (*SETTINGS, FRONT_PAGE) if (root / path).exists()]
    received = data if text is not data else None
    made, article, found = adopt(text, shown, options.slug, names_of_articles(root), there, received)
    status = tell([*problems, *(_in_text(found, shown, made) if received else found)])
    if not made:
        return 2 if article is None else 1
    try:
        write_all(root, made)
    except OSError as error:
        tell([Problem(Place(root.as_posix()), f"nothing was written: {error.strerror}", "see to the folder")])
        return 2
    _say(made, article, bool(status), is_first=not there)
    return status


def files_beside(file: Path) -> Callable[[str], bytes | None]:
    """Gives what a file holds that lies in the folder of another one, or below it."""
    folder = file.resolve().parent

    def content_of(name: str) -> bytes | None:
        for path in (folder / name, folder / Path(name).name):
            if path.resolve().is_relative_to(folder) and path.is_file():
                return path.read_bytes()
        return None

    return content_of


def _in_text(problems: Iterable[Problem], path: str, made: Mapping[str, bytes]) -> list[Problem]:
    """Problems of a text that was converted: their lines are those of the text, not of the file handed in."""
    text = next((name for name in made if name.endswith(".txt")), path)
    return [
        replace(problem, place=replace(problem.place, path=text)) if problem.place.path == path else problem
        for problem in problems
    ]


def without_lines(problems: Iterable[Problem], path: str) -> list[Problem]:
    """Problems of a text that was converted and is not kept: the file handed in has other lines."""
    return [replace(found, place=Place(path)) if found.place.path == path else found for found in problems]


def write_all(root: Path, made: Mapping[str, bytes]) -> None:
    """Write all files or none: under passing names first, then under their own, none over a file that is there."""
    passing = {root / path: root / f"{path}.part" for path in made}
    named: list[Path] = []
    try:
        for (path, part), data in zip(passing.items(), made.values(), strict=True):
            path.parent.mkdir(parents=True, exist_ok=True)
            part.write_bytes(data)
        for path, part in passing.items():
            path.hardlink_to(part)
            named.append(path)
    except OSError:
        for path in named:
            path.unlink(missing_ok=True)
        raise
    finally:
        for part in passing.values():
            part.unlink(missing_ok=True)


def _say(made: Mapping[str, bytes], article: Article | None, faulty: bool, *, is_first: bool) -> None:
    for path in made:
        print(path)
    if article is not None:
        marks = sum(len(block.marks) for section in article.sections for block in section.blocks)
        authors = ", ".join(article.authors) or "no author found"
        date = article.date.iso if article.date else "no date found"
        print(f"Read: “{article.title}”; {authors}; {date}")
        counts = (
            counted(len(article.sections), "section"),
            counted(len(article.notes), "note"),
            counted(marks, "marker"),
        )
        print(f"      {', '.join(counts)}")
    print(
        (MEND if faulty else "Next:").format(slug=(slug := Path(next(iter(made))).stem)),
        *(() if is_first else (BESIDE,)),
        NEXT.format(slug=slug),
        sep="\n",
    )
