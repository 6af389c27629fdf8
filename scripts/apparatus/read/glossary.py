"""The glossary as people write it: one Markdown file a term in; terms and every fault in them out.

A file is front matter (YAML between two lines `---`) and a body, the definition in our words, in Markdown:

    ---
    term: grain elevator
    kind: system
    gloss: A tower in which grain is stored and from which ships and trains are filled.
    aliases: [grain silo]
    native: 谷物升降机
    native_lang: zh-Hans
    traditional: 穀物升降機
    pinyin: gǔwù shēngjiàngjī
    literal: grain lifting machine
    see_also: [harbour]
    dates:
      - {date: 1843, what: The first one is built in Buffalo., source: doe-1990-grain}
    sources:
      - {key: doe-1990-grain, supports: what it is and when it came up, status: found elsewhere}
    ---

    A grain elevator is … [@doe-1990-grain].

The file's name is the term's id and the last part of its address. Every paragraph of a definition cites a source, and
`sources` names the works that the file cites, no more and no fewer.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from pathlib import PurePosixPath

from apparatus import lazy
from apparatus.model import Dated, Place, Problem, Support, Term
from apparatus.read.fields import ID_RE
from apparatus.read.frontmatter import Lines, Loc, load_yaml, validate
from apparatus.read.glossary_schema import TermMatter
from apparatus.read.markdown import check_markdown, citations, split_page
from apparatus.read.sourced import UNWRITTEN, check_listed, check_paragraphs, first_words, without_blank_ends

HAN_RE = lazy.regex(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")

TONES = "\u0304\u0301\u030c\u0300"
"""The marks of the four tones, as Unicode takes them from their vowels (NFD)."""


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
        term_id = id_of(term_id) or term_id
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
    else:
        problems += check_paragraphs(page.body, path, page.body_line)
    if matter is None:
        matter = _usable(data, id_of(term_id).replace("-", " ") or "nameless")
    else:
        problems += _check_matter(matter, lines, path)
        problems += _check_sources(matter, keys, lines, path)
    return _term(term_id, matter, page.body, page.body_line, lines, path, keys), problems


def _term(
    term_id: str, matter: TermMatter, body: str, body_line: int, lines: Lines, path: str, cited: tuple[str, ...]
) -> Term:
    latitude, longitude = matter.coordinates or (0, 0)
    return Term(
        id=term_id,
        term=matter.term,
        kind=matter.kind,
        gloss=matter.gloss,
        body=without_blank_ends(body),
        place=lines.place(path, ("term",)),
        aliases=tuple(matter.aliases),
        native=matter.native,
        native_lang=matter.native_lang,
        traditional=matter.traditional,
        pinyin=matter.pinyin,
        literal=matter.literal,
        family=matter.family,
        see_also=tuple(matter.see_also),
        coordinates=(latitude, longitude) if matter.coordinates else None,
        dates=tuple(Dated(dated.date, dated.what, dated.source) for dated in matter.dates),
        sources=tuple(Support(source.key, source.supports, source.status) for source in matter.sources),
        cited=cited,
        changed=matter.changed,
        draft=matter.draft,
        body_line=first_words(body, body_line),
        places={loc: lines.place(path, loc) for loc in lines.positions if loc},
    )


def id_of(name: str) -> str:
    """The id that a name in Latin letters gives: `Réunion (island)` gives `reunion-island`; empty if it gives none."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return "-".join(re.findall("[a-z0-9]+", plain.lower().replace("'", "")))


def _usable(data: object, words: str) -> TermMatter:
    """Front matter made of the fields that are right; `words` stand in place of a missing name and definition."""
    fields: dict[object, object] = {"term": words, "kind": "concept", "gloss": f"{words[:99]}.", "sources": []}
    for name, value in data.items() if isinstance(data, dict) else ():
        if validate(TermMatter, fields | {name: value}, Lines(), "")[0] is not None:
            fields[name] = value
    return TermMatter.model_validate(fields)


def _check_matter(matter: TermMatter, lines: Lines, path: str) -> Iterator[Problem]:
    """What no single field shows."""
    if matter.native and not matter.native_lang:
        hint = "add `native_lang: zh-Hans`, or whatever language it is"
        yield Problem(lines.place(path, ("native",)), "the language of the native name is missing", hint)
    if matter.gloss.startswith(UNWRITTEN) and not matter.draft:
        hint = "write the definition, or add `draft: true`"
        yield Problem(lines.place(path, ("gloss",)), "the definition is still that of a skeleton", hint)
    if matter.family and matter.kind != "person":
        yield Problem(lines.place(path, ("family",)), f"a {matter.kind} has no family name", "take it out")
    yield from _check_chinese(matter, lines, path)


def _check_chinese(matter: TermMatter, lines: Lines, path: str) -> Iterator[Problem]:
    """A Chinese name has characters and a pronunciation with tones, and both stand together."""
    chinese = matter.native_lang.split("-")[0] == "zh"
    if chinese and not HAN_RE.search(matter.native):
        place = lines.place(path, ("native",) if matter.native else ("native_lang",))
        yield Problem(place, "a Chinese name without Chinese characters", "write them into `native`")
    if matter.native and chinese and not matter.pinyin:
        hint = "add `pinyin`, with tone marks"
        yield Problem(lines.place(path, ("native",)), "a Chinese name without its pronunciation", hint)
    if matter.pinyin and not matter.native:
        yield Problem(lines.place(path, ("pinyin",)), "a pronunciation without characters", "add `native`")
    if chinese and matter.pinyin and not any(mark in unicodedata.normalize("NFD", matter.pinyin) for mark in TONES):
        yield Problem(lines.place(path, ("pinyin",)), "the pinyin has no tones", "write it as in chéngshì dànǎo")
    if matter.traditional and not (chinese and matter.native):
        hint = "give the simplified ones as `native`, with `native_lang: zh-Hans`"
        yield Problem(lines.place(path, ("traditional",)), "traditional characters without simplified ones", hint)
    elif matter.traditional and matter.traditional == matter.native:
        hint = "take it out: it is given only where it differs"
        yield Problem(lines.place(path, ("traditional",)), "the traditional characters are the simplified ones", hint)


def _check_sources(matter: TermMatter, cited: Collection[str], lines: Lines, path: str) -> Iterator[Problem]:
    """The works that the body and the dates cite are those of `sources`."""
    dated: dict[Loc, str] = {("dates", index, "source"): dated.source for index, dated in enumerate(matter.dates)}
    listed = [(source.key, source.supports) for source in matter.sources]
    return check_listed(listed, cited, lines, path, dated, "supports: ..., status: ...")
