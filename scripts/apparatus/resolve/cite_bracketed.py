"""Finds the passages in brackets within sentences that tell whose work they are of, or by which short name it goes.

    … as Lima has it (p. 209)      … repeats the story from Lima (loc. cit.)      … to her sister (Letters, I, 189)
    … those of Lima (“Harbours,” p. 48)      Lima (Harbours and Keys, p. 48) and Costa note …

Comes in: an article whose notes were read one by one. Comes out: the same article, such prose cut into prose and short
forms. A page is of the one known author whom its sentence names: right before the bracket, or of what the note cites.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from apparatus import lazy
from apparatus.model import Article, Cite, Name, Note, Reference
from apparatus.resolve.cite_alias import as_printed, short_name
from apparatus.resolve.cite_match import flat_title, title_fits
from apparatus.resolve.cite_mentions import LONGEST, OTHERS_RE, Known, Mention, cut, known_works, people_behind

PAGE: Final = r"\d{1,4}(?:[-–]\d{1,4})?(?: ?ff?\.?)?"
VOLUME: Final = rf"(?:[IVX]{{1,4}}, ?|\d{{1,2}}:){PAGE}"
BRACKET_RE: Final = lazy.regex(
    r"\((?:(?:(?:see |cf\. )?(?:esp\. |especially |also )?|at )"
    r"(?P<page>(?:pp?\. ?|at )(?:[ivxl]+(?:[-–][ivxl]+)?|\d[^()]{0,30})"
    rf"|{VOLUME}(?:, {PAGE})*)"
    r"|(?P<back>(?:[Oo]p|[Ll]oc)\. ?cit\.)(?:,? (?:pp?\. ?)?(?P<paged>\d[\d–-]*))?)\)"
)
ITEM: Final = (
    r"(?:(?:(?:vols?|nos?|pp?|docs?|arts?|paras?|chaps?|bks?|ser)\b\.? ?|§§? ?)?"
    r"(?:\d[\d:./–-]{0,12}(?<!\.)|[IVX]{1,6}\b))"
)
LABEL_RE: Final = lazy.regex(r"(?:pp?\. ?|at )")
STOP_RE: Final = lazy.regex(r"[.?!][”’]? (?=[A-ZÀ-Þ“‘])")


def with_bracketed(article: Article) -> Article:
    """The article, in whose notes such short forms are citations."""
    known = known_works(article)
    called = _called(article)
    if not (known or called):
        return article
    listed = "|".join(map(re.escape, sorted(known, key=lambda name: (-len(name), name))))
    names = re.compile(rf"(?<![\w-])(?:{listed})(?![\w-])" if known else r"(?!)")
    return replace(article, notes=tuple(_note(note, names, known, called) for note in article.notes))


@dataclass(frozen=True, slots=True)
class Called:
    """The short names that the notes give works."""

    pattern: re.Pattern[str]
    """One of them, with the passage behind it."""
    since: Mapping[str, int]
    """The note that gives it."""


def _called(article: Article) -> Called | None:
    called: dict[str, int] = {}
    for note in article.notes:
        for cite in note.cites:
            name = short_name(cite) if cite.reference and not cite.reference.archive else ""
            if name[:1].isupper():
                called.setdefault(name, note.number)
    if not called:
        return None
    listed = "|".join(map(re.escape, sorted(called, key=lambda name: (-len(name), name))))
    pattern = rf"(?<![\w“‘\"-])(?P<alias>{listed}),? (?P<passage>{ITEM}(?:(?:, | and ){ITEM}){{0,5}})(?!\w)"
    return Called(re.compile(pattern), called)


def _note(note: Note, names: re.Pattern[str], known: Mapping[str, Sequence[Known]], called: Called | None) -> Note:
    cites: list[Cite] = []
    here: set[str] = set()
    for cite in note.cites:
        stated = cite.reference
        if cite.form == "prose":
            text = cite.text[:LONGEST]
            named = _by_name(text, note.number, called) if called else ()
            found = _in_order([*named, *(_bracketed(text, names, known, here) if "(" in text else ())])
            cites += cut(cite, found) if found else [cite]
        elif cites and stated and _is_titled(cite, stated):
            cites.append(_of_author_before(note.text, cites[-1], cite, names, known))
        elif cites and stated and _is_named(cite, stated):
            called_so = replace(cite, reference=Reference(title=as_printed(stated.authors, "")))
            found_so = _of_author_before(note.text, cites[-1], called_so, names, known)
            cites.append(cite if found_so is called_so else found_so)
        else:
            cites.append(cite)
        here |= {name.family for name in stated.authors} if stated else set()
    return replace(note, cites=tuple(cites)) if cites != list(note.cites) else note


def _by_name(text: str, number: int, called: Called) -> Iterator[Mention]:
    """The short forms that are such a name, in a note behind the one that gives it."""
    for found in called.pattern.finditer(text):
        alone = len(found["alias"]) > 1 or text[: found.start()].endswith(PARTED)
        if called.since[found["alias"]] >= number or not alone:
            continue
        passage = LABEL_RE.sub("", found["passage"], count=1)
        yield Mention(found.start(), found.end(), Reference(title=found["alias"]), passage)


PARTED: Final = (", ", "; ", "(")
"""What stands before a short name of one letter, which elsewhere may be anything: `in Europe (pl. 6), E 61`."""


def _in_order(found: Sequence[Mention]) -> list[Mention]:
    """Those of the mentions that reach into none before them, in order."""
    kept: list[Mention] = []
    for mention in sorted(found, key=lambda mention: mention.start):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept


def _bracketed(
    text: str,
    names: re.Pattern[str],
    known: Mapping[str, Sequence[Known]],
    here: Collection[str],
) -> Iterator[Mention]:
    """The short forms in the brackets of prose, in order."""
    behind = 0
    for found in BRACKET_RE.finditer(text):
        stops = [stop.end() for stop in STOP_RE.finditer(text, behind, found.start())]
        named = list(names.finditer(text, stops[-1] if stops else behind, found.start()))
        behind = found.end()
        if not named:
            continue
        end = OTHERS_RE.match(text, named[-1].end())
        close = text[end.end() if end else named[-1].end() : found.start()] in (" ", "’s ", "’ ")
        alone = len({name.group() for name in named}) == 1 and named[-1].group() in here
        if not close and (found["back"] or not alone):
            continue
        works = known[named[-1].group()]
        people = people_behind(text, named[-1], works)
        group = "page" if found["page"] else "back"
        yield _mention(found, group, Reference(authors=people), found["page"] or found["paged"] or "")


def _mention(found: re.Match[str], group: str, reference: Reference, passage: str) -> Mention:
    end = found.end() - 1
    return Mention(found.start(group), end, reference, LABEL_RE.sub("", passage, count=1).strip())


def _is_titled(cite: Cite, stated: Reference) -> bool:
    """Whether a short form gives nothing but a title."""
    return cite.form == "short" and stated.title != "" and stated == Reference(kind=stated.kind, title=stated.title)


def _is_named(cite: Cite, stated: Reference) -> bool:
    """Whether a short form gives nothing but names, which may be a title in a bracket behind its author."""
    return cite.rule == "surname" and stated == Reference(kind=stated.kind, authors=stated.authors)


def _of_author_before(
    text: str, before: Cite, cite: Cite, names: re.Pattern[str], known: Mapping[str, Sequence[Known]]
) -> Cite:
    """A short form in a bracket that gives a title alone, with the author whose name stands before the bracket, if one
    of his works has such a title."""
    if before.form != "prose" or text[before.end : cite.start].strip() != "(" or cite.reference is None:
        return cite
    named = list(names.finditer(before.text))
    if not named or named[-1].end() != len(before.text.removesuffix("’s")):
        return cite
    title, name = flat_title(cite.reference.title), named[-1].group()
    if not any(title_fits(title, flat_title(" ".join(work.title))) >= LEAST for work in known[name]):
        return cite
    person = Name(family=name)
    return replace(cite, reference=replace(cite.reference, authors=(person,)))


LEAST: Final = 2
"""How well a title must fit (`title_fits`)."""
