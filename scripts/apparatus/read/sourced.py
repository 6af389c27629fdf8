"""What an editor writes with sources, in; whether every paragraph has one and the front matter lists them all, out.

Definitions and annotations keep the same rules: the last sentence of a paragraph cites the work on which it rests, and
`sources` names the works that the file cites, no more and no fewer.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from types import MappingProxyType

import sentencex

from apparatus import lazy
from apparatus.model import Place, Problem
from apparatus.read.frontmatter import Lines, Loc
from apparatus.read.markdown import citations

UNWRITTEN = "To be written:"
"""How a skeleton's gloss or body begins. Only a draft may keep it."""

NO_CLAIM_RE = lazy.regex(r"#{1,6} |\[[^\]]+\]:")
"""How a heading or the address of a link begins: blocks that state nothing."""


def first_words(body: str, line: int) -> int:
    """The line on which a body begins once the empty lines before it are gone."""
    return line + body[: len(body) - len(body.lstrip())].count("\n")


def without_blank_ends(body: str) -> str:
    """A body without the empty lines before and after it; the indent of its first line stays."""
    return body[body.rfind("\n", 0, len(body) - len(body.lstrip())) + 1 :].rstrip()


def check_listed(
    listed: Sequence[tuple[str, str]],
    cited: Collection[str],
    lines: Lines,
    path: str,
    elsewhere: Mapping[Loc, str] = MappingProxyType({}),
    fields: str = "supports: ...",
) -> Iterator[Problem]:
    """Works that are listed and not cited, cited and not listed, or listed twice.

    `listed` are the key and the purpose of each of the `sources`, `cited` the keys in the body, `elsewhere` those in
    other fields, by where they stand; `fields` is how the hint writes those that stand beside a key."""
    keys = {key for key, _ in listed}
    used = {*cited, *elsewhere.values()}
    meant = {near[0] for key in used - keys if (near := _misspelt(key, keys - used))}
    said = set[tuple[str, str]]()
    for index, (key, supports) in enumerate(listed):
        place = lines.place(path, ("sources", index))
        if key not in used and key not in meant:
            hint = f"cite it as [@{key}] where it supports the text, or take it out"
            yield Problem(place, f"the source '{key}' is not cited in the entry", hint)
        if (key, supports) in said:
            yield Problem(place, f"the source '{key}' is listed twice for the same", "keep one of the two")
        said.add((key, supports))
    yield from (
        _unlisted(key, keys - used, lines.place(path, loc), fields) for loc, key in elsewhere.items() if key not in keys
    )
    yield from (
        _unlisted(key, keys - used, lines.place(path, ("sources",)), fields) for key in cited if key not in keys
    )


def _unlisted(key: str, idle: Collection[str], place: Place, fields: str) -> Problem:
    """`idle` are keys that are listed and not cited."""
    near = _misspelt(key, idle)
    hint = f"add `- {{key: {key}, {fields}}}` to `sources`"
    if near:
        hint = f"did you mean '{near[0]}', which is listed and not cited?"
    return Problem(place, f"'{key}' is cited and not listed among the sources", hint)


def _misspelt(key: str, idle: Collection[str]) -> list[str]:
    """The listed key that nobody cites and this one is meant for, if there is one."""
    return difflib.get_close_matches(key, sorted(idle), n=1, cutoff=0.8)


def check_paragraphs(body: str, path: str, first_line: int) -> Iterator[Problem]:
    """A paragraph whose last sentence cites nothing: what it states would stand without a source."""
    for match in re.finditer(r"(?:[^\n]*\S[^\n]*(?:\n|\Z))+", body):
        text = match.group().strip()
        if NO_CLAIM_RE.match(text) or citations(_last_sentence(text)):
            continue
        line = first_line + body.count("\n", 0, match.start())
        hint = "name the work that it rests on before the last full stop, as in [@key]; the keys are in bib/"
        yield Problem(Place(path, line), "the last sentence of this paragraph cites no source", hint)


def _last_sentence(text: str) -> str:
    boundaries = sentencex.get_sentence_boundaries("en", " ".join(text.split()))
    return str(boundaries[-1]["text"]) if boundaries else text
