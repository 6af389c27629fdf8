"""What `apparatus new` writes: a name in; the path and text of a file that a person then fills out.

A skeleton passes every check as it stands, so that its writer starts from green. It cannot be taken for finished text:
it is a draft, which is checked and not published, and without `draft: true` its definition is refused.
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Collection, Sequence
from typing import NamedTuple

from apparatus.model import Article, Date, Place, Problem, Target
from apparatus.read.annotations import read_annotation
from apparatus.read.fields import MARKUP
from apparatus.read.glossary import id_of
from apparatus.read.sourced import UNWRITTEN
from apparatus.resolve.annotations import place_annotations

GLOSSARY = "docs/glossary"

TERM = """\
---
term: {term}
kind: {kind}
gloss: {gloss}
draft: true
aliases: []
native: ""
native_lang: ""
pinyin: ""
literal: ""
see_also: []
dates: []
sources:
  - {{key: {key}, supports: what it shows, status: found elsewhere}}
---

This entry is a draft and is not published. Put the definition here, in your own words, and cite the work on which each
statement rests, as this sentence does [@{key}].
"""


ANNOTATIONS = "docs/annotations"

ANNOTATION = """\
---
title: {title}
target:
  on: {on}
  exact: {exact}{around}
motivation: {motivation}
date: {date}
draft: true
sources:
  - {{key: {key}, supports: what it shows}}
---

To be written: what is to be said of these words, each fact with the work on which it rests [@{key}].
"""


class Skeleton(NamedTuple):
    """A file to be written."""

    path: str
    text: str


def new_term(
    name: str, existing: Collection[str], keys: Sequence[str], source: str = "", kind: str = "concept"
) -> tuple[Skeleton | None, list[Problem]]:
    """The skeleton of a glossary entry.

    `existing` are the ids that are taken, `keys` the keys of the bibliography in its order; `source` is the key of the
    work that the entry is to start from, the first of the bibliography if it is empty; `kind` is one of `TermKind`.
    None when the name gives no id, its id is taken, or the source is in no bibliography.
    """
    name = " ".join(name.split())
    term_id = id_of(name)
    path = f"{GLOSSARY}/{term_id or '?'}.md"
    if not name.isprintable() or any(mark in name for mark in MARKUP):
        return None, [Problem(Place(path), f"the name {name!r} holds markup", "give the term in plain words")]
    if not term_id:
        hint = "give the English term; the original goes into the field `native`"
        return None, [Problem(Place(path), f"the name {name!r} has no letters a-z for an address", hint)]
    if term_id in existing:
        return None, [Problem(Place(path), f"there is an entry '{term_id}' already", "edit it, or add an alias to it")]
    problems = _check_source(source, keys, path)
    if problems:
        return None, problems
    text = TERM.format(
        term=_quoted(name),
        kind=kind,
        gloss=_quoted(f"{UNWRITTEN} one sentence that says what this is."),
        key=source or keys[0],
    )
    return Skeleton(path, text), []


def new_annotation(
    title: str,
    target: Target,
    day: Date,
    existing: Collection[str],
    keys: Sequence[str],
    articles: Sequence[Article],
    source: str = "",
    motivation: str = "commenting",
) -> tuple[Skeleton | None, list[Problem]]:
    """The skeleton of an annotation about words that one of `articles` holds once.

    `day` is the day on which it is written, `motivation` one of `Motivation`; the others are as for a term. None when
    the words are not found, or not once, and where no term could be made.
    """
    title = " ".join(title.split())
    name = id_of(title)
    path = f"{ANNOTATIONS}/{name or '?'}.md"
    if not title.isprintable() or any(mark in title for mark in MARKUP):
        return None, [Problem(Place(path), f"the title {title!r} holds markup", "say it in plain words")]
    if not name:
        return None, [
            Problem(Place(path), f"the title {title!r} has no letters a-z for an address", "say it in English")
        ]
    if name in existing:
        return None, [Problem(Place(path), f"there is an annotation '{name}' already", "give this one another title")]
    problems = _check_source(source, keys, path)
    if problems:
        return None, problems
    text = ANNOTATION.format(
        title=_quoted(title),
        on=f"note {target.note}" if target.note else "article",
        exact=_quoted(target.exact),
        around="".join(
            f"\n  {field}: {_quoted(words)}"
            for field, words in (("prefix", target.prefix), ("suffix", target.suffix))
            if words
        ),
        motivation=motivation,
        date=day.iso,
        key=source or keys[0],
    )
    annotation, problems = read_annotation(text, path)
    if annotation is not None:
        problems += place_annotations([annotation], articles)[1]
    return (None, problems) if problems else (Skeleton(path, text), [])


def _check_source(source: str, keys: Sequence[str], path: str) -> list[Problem]:
    """What keeps a skeleton from citing `source`, or the first of `keys` if it is empty."""
    if not keys:
        hint = "run `apparatus harvest`, or add a work to bib/curated.bib"
        return [Problem(Place(path), "the bibliography is empty, so the entry has no source to cite", hint)]
    if source and source not in keys:
        near = difflib.get_close_matches(source, keys, n=1)
        hint = f"did you mean '{near[0]}'?" if near else "the keys are in bib/"
        return [Problem(Place(path), f"no work has the key '{source}'", hint)]
    return []


def _quoted(text: str) -> str:
    """A YAML string in double quotes; what JSON writes is YAML too (YAML 1.2.2, section 1.3)."""
    return json.dumps(text, ensure_ascii=False)
