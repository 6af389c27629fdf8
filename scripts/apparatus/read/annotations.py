"""The editor's annotations as people write them: one Markdown file each in; annotations and every fault in them out.

A file is front matter (YAML between two lines `---`) and a body, what the editor has to say, in Markdown:

    ---
    title: The sum is in pounds
    target:
      on: article
      exact: a loan of 40,000
      prefix: The bank granted
    motivation: correcting
    date: 2026-05-01
    sources:
      - {key: doe-1990-grain, supports: the currency}
    ---

    The contract names pounds sterling [@doe-1990-grain].

The file's name is the annotation's id. Whether the passage is there, is found out by `resolve/annotations.py`.
"""

from __future__ import annotations

from pathlib import PurePosixPath

from apparatus.model import Annotation, Evidence, Place, Problem, Target
from apparatus.read.annotation_schema import ON_RE, AnnotationMatter
from apparatus.read.fields import ID_RE
from apparatus.read.frontmatter import Lines, load_yaml, validate
from apparatus.read.markdown import check_markdown, citations, split_page
from apparatus.read.sourced import UNWRITTEN, check_listed, check_paragraphs, first_words, without_blank_ends


def read_annotation(text: str, path: str) -> tuple[Annotation | None, list[Problem]]:
    """Reads one file of annotations; `path` is its name as a person would type it.

    Returns the annotation and all faults of front matter and body; None when the front matter cannot be used. The body
    is checked all the same.
    """
    page, problems = split_page(text, path)
    name = PurePosixPath(path.replace("\\", "/")).stem
    if not ID_RE.fullmatch(name):
        hint = "name it with letters a-z, digits and single hyphens"
        problems.append(Problem(Place(path), "the name of the file cannot be an address", hint))
    if page is None:
        return None, problems
    data, lines, faults = load_yaml(page.matter, path, page.matter_line)
    matter, wrong = validate(AnnotationMatter, data, lines, path) if data is not None else (None, [])
    problems += faults + wrong + check_markdown(page.body, path, page.body_line)
    if page.body.strip():
        problems += check_paragraphs(page.body, path, page.body_line)
    else:
        hint = "write what is to be said below the second line ---"
        problems.append(Problem(Place(path, page.body_line), "the annotation has no words", hint))
    if matter is None:
        return None, problems
    cited = tuple(dict.fromkeys(citation.key for citation in citations(page.body)))
    problems += check_listed([(source.key, source.supports) for source in matter.sources], cited, lines, path)
    if page.body.lstrip().startswith(UNWRITTEN) and not matter.draft:
        place = Place(path, first_words(page.body, page.body_line))
        hint = "write the annotation, or add `draft: true`"
        problems.append(Problem(place, "the words are still those of a skeleton", hint))
    return _annotation(name, matter, page.body, first_words(page.body, page.body_line), cited, lines, path), problems


def _annotation(
    name: str, matter: AnnotationMatter, body: str, body_line: int, cited: tuple[str, ...], lines: Lines, path: str
) -> Annotation:
    on = ON_RE.fullmatch(matter.target.on)
    target = matter.target
    return Annotation(
        id=name,
        title=matter.title,
        target=Target(int((on and on["number"]) or 0), target.exact, target.prefix or "", target.suffix or ""),
        motivation=matter.motivation,
        date=matter.date,
        body=without_blank_ends(body),
        place=lines.place(path, ("title",)),
        sources=tuple(Evidence(source.key, source.supports) for source in matter.sources),
        cited=cited,
        body_line=body_line,
        places={loc: lines.place(path, loc) for loc in lines.positions if loc},
        changed=matter.changed,
        draft=matter.draft,
    )
