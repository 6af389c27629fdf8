"""The glossary as people write it: one Markdown file a term in; terms and every fault in them out.

A file is front matter (YAML between two lines `---`) and a body, the definition in our words, in Markdown:

    ---
    term: grain elevator
    short: A tower in which grain is stored and from which ships and trains are filled.
    aliases: [grain silo]
    native: 谷物升降机
    native_lang: zh-Hans
    pinyin: gǔwù shēngjiàngjī
    literal: grain lifting machine
    see: [harbour]
    ---

    A grain elevator is … [@key-of-a-work]

The file's name is the term's id and the last part of its address. Every definition cites a source: a body without
`[@key]` is a fault.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import PurePosixPath
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict

from apparatus.model import Place, Problem, Term
from apparatus.read.frontmatter import Lines, load_yaml, validate
from apparatus.read.markdown import HIDDEN_RE, check_markdown, citations, split_page

ID_RE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
"""The id of a term: letters a-z and digits, in words joined by single hyphens."""

LANGUAGE_RE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
"""A language tag (BCP 47), without its rarer forms."""

UNWRITTEN = "To be written:"
"""How the definition begins in a skeleton. Only a draft may keep it."""


def _one_line(text: str) -> str:
    if not text.strip():
        raise ValueError("write some text, or take the field out")
    if "\n" in text or HIDDEN_RE.search(text):
        raise ValueError("write it on one line, without control characters")
    if text != text.strip():
        raise ValueError("take out the spaces at its ends")
    return text


def _plain(text: str) -> str:
    if any(mark in text for mark in ("<", "[@", "](", "**", "`")):
        raise ValueError("write plain text: markup and citations go into the body")
    return _one_line(text)


def _maybe(text: str) -> str:
    return _plain(text) if text else text


def _language(text: str) -> str:
    if text and not LANGUAGE_RE.fullmatch(text):
        raise ValueError("give a language tag such as zh-Hans")
    return text


def _id(text: str) -> str:
    if not ID_RE.fullmatch(text):
        raise ValueError("give the name of a file in the glossary, without .md")
    return text


Text = Annotated[str, AfterValidator(_plain)]
Maybe = Annotated[str, AfterValidator(_maybe)]


class TermMatter(BaseModel):
    """The front matter of a term."""

    model_config = ConfigDict(extra="forbid", strict=True)

    term: Text
    short: Text
    aliases: list[Text] = []
    native: Maybe = ""
    native_lang: Annotated[str, AfterValidator(_language)] = ""
    pinyin: Maybe = ""
    literal: Maybe = ""
    see: list[Annotated[str, AfterValidator(_id)]] = []
    draft: bool = False


def read_term(text: str, path: str) -> tuple[Term | None, list[Problem]]:
    """Reads one file of the glossary; `path` is its name as a person would type it.

    Returns the term and all faults of front matter and body; None when the file has no front matter at all. A field
    that cannot be used is left out of the term, so that everything else in it is still read, linked and checked.
    """
    page, problems = split_page(text, path)
    term_id = PurePosixPath(path.replace("\\", "/")).stem
    if not ID_RE.fullmatch(term_id):
        hint = f"rename it to {id_of(term_id) or 'letters a-z, digits and hyphens'}.md"
        problems.append(Problem(Place(path), "the name of the file cannot be an address", hint))
    if page is None:
        return None, problems
    data, lines, faults = load_yaml(page.matter, path, page.matter_line)
    matter, wrong = validate(TermMatter, data, lines, path) if data is not None else (None, [])
    problems += faults + wrong
    problems += check_markdown(page.body, path, page.body_line)
    keys = tuple(dict.fromkeys(citation.key for citation in citations(page.body)))
    if not page.body.strip():
        hint = "write the definition below the second line ---"
        problems.append(Problem(Place(path, page.body_line), "the definition is missing", hint))
    elif not keys:
        hint = "name the work that it rests on, as in [@key]; the keys are in bib/"
        problems.append(Problem(Place(path, _first_words(page.body, page.body_line)), "no source is cited", hint))
    if matter is None:
        matter = _usable(data, id_of(term_id).replace("-", " ") or "nameless")
    else:
        problems += _check_matter(matter, lines, path)
    term = Term(
        id=term_id,
        term=matter.term,
        short=matter.short,
        body=_without_blank_ends(page.body),
        place=lines.place(path, ("term",)),
        aliases=tuple(matter.aliases),
        native=matter.native,
        native_lang=matter.native_lang,
        pinyin=matter.pinyin,
        literal=matter.literal,
        see=tuple(matter.see),
        sources=keys,
        draft=matter.draft,
        body_line=_first_words(page.body, page.body_line),
        alias_places=tuple(lines.place(path, ("aliases", index)) for index in range(len(matter.aliases))),
        see_places=tuple(lines.place(path, ("see", index)) for index in range(len(matter.see))),
    )
    return term, problems


def check_terms(terms: Sequence[Term]) -> list[Problem]:
    """What is wrong between terms: a name that two of them bear, a see-also to nowhere, a draft or itself.

    Names are compared without case, with runs of spaces as one, and in the compatible form of Unicode (NFKC).
    """
    problems, bearers = list[Problem](), dict[str, tuple[str, Place]]()
    for term in terms:
        for kind, name, place in _names(term):
            other = bearers.setdefault(_folded(name), (kind, place))
            if other != (kind, place):
                message = f"the {kind} '{name}' is already the {other[0]} at {other[1]}"
                problems.append(Problem(place, message, "a name leads to one entry: take it out of one of the two"))
    by_id = {term.id: term for term in terms}
    return problems + [problem for term in terms for problem in _check_see(term, by_id)]


def check_citations(terms: Iterable[Term], known_keys: Collection[str]) -> list[Problem]:
    """The citations whose key is in no bibliography, each with its place and the nearest key there is."""
    return [
        Problem(Place(term.place.path, line, column), f"no work has the key '{key}'", _nearest(key, known_keys, "bib/"))
        for term in terms
        for key, line, column in citations(term.body, term.body_line)
        if key not in known_keys
    ]


def id_of(name: str) -> str:
    """The id that a name in Latin letters gives: `Réunion (island)` gives `reunion-island`; empty if it gives none."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return "-".join(re.findall("[a-z0-9]+", plain.lower().replace("'", "")))


def _first_words(body: str, line: int) -> int:
    """The line on which a body begins once the empty lines before it are gone."""
    return line + body[: len(body) - len(body.lstrip())].count("\n")


def _without_blank_ends(body: str) -> str:
    """A body without the empty lines before and after it; the indent of its first line stays."""
    return body[body.rfind("\n", 0, len(body) - len(body.lstrip())) + 1 :].rstrip()


def _usable(data: object, words: str) -> TermMatter:
    """Front matter made of the fields that are right; `words` stand in place of a missing name and definition."""
    fields: dict[object, object] = {"term": words, "short": words}
    for name, value in data.items() if isinstance(data, dict) else ():
        if validate(TermMatter, fields | {name: value}, Lines(), "")[0] is not None:
            fields[name] = value
    return TermMatter.model_validate(fields)


def _check_matter(matter: TermMatter, lines: Lines, path: str) -> Iterator[Problem]:
    """What no single field shows."""
    if matter.native and not matter.native_lang:
        hint = "add `native_lang: zh-Hans`, or whatever language it is"
        yield Problem(lines.place(path, ("native",)), "the language of the native name is missing", hint)
    if matter.short.startswith(UNWRITTEN) and not matter.draft:
        hint = "write the definition, or add `draft: true`"
        yield Problem(lines.place(path, ("short",)), "the definition is still that of a skeleton", hint)


def _folded(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def _names(term: Term) -> Iterator[tuple[str, str, Place]]:
    """What a term is called, and where each name stands."""
    yield "term", term.term, term.place
    for alias, place in zip(term.aliases, term.alias_places or (term.place,) * len(term.aliases), strict=True):
        yield "alias", alias, place


def _check_see(term: Term, by_id: Mapping[str, Term]) -> Iterator[Problem]:
    for target, place in zip(term.see, term.see_places or (term.place,) * len(term.see), strict=True):
        if target == term.id:
            yield Problem(place, f"the see-also '{target}' leads to the term itself", "take it out")
        elif target not in by_id:
            yield Problem(place, f"the see-also '{target}' leads nowhere", _nearest(target, by_id, "docs/glossary/"))
        elif by_id[target].draft and not term.draft:
            message = f"the see-also '{target}' leads to a draft, which is not published"
            yield Problem(place, message, "finish that entry, or take it out here")


def _nearest(word: str, known: Collection[str], where: str) -> str:
    near = difflib.get_close_matches(word, sorted(known), n=1)
    return f"did you mean '{near[0]}'?" if near else f"it has to be in {where}"
