"""Finds, within what was taken for prose, names that point to another note, and passages of laws cited before.

    … as was held in Quay II (n 5), at [12]          OSCOLA 1.2.1
    … which the Harbour Statute art 28(b) forbids    OSCOLA 2.4.1
    … see note 34 below; on the letter cited above, n. 5

Comes in: an article whose notes were read one by one. Comes out: the same article, such prose cut into prose and short
forms. A number in brackets points only to a note that cites something, and a law is found only by the name that a note
before gave it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import Final

from apparatus import lazy
from apparatus.model import LAWS, Article, Cite, Name, Note, Reference
from apparatus.resolve.cite_alias import short_name
from apparatus.resolve.cite_mentions import LEADS, LOCATOR_RE, LONGEST, Mention, cut

POINTER_RE: Final = lazy.regex(r" \((?:nn?|fn|note)\.? ?(?P<note>\d{1,4})\)")
_WHERE: Final = r"(?:above|below|supra)"
NOTE_RE: Final = lazy.regex(
    rf"\b(?:(?:foot)?note|nn?\b\.?|fn\.?) ?(?P<note>\d{{1,4}})(?![\d–-]|,? (?:and|&|to|or) \d|, \d| (?:in|of|to|on)\b)"
    rf"(?P<where>,? {_WHERE}\b)?"
)
LED_RE: Final = lazy.regex(
    r"(?:\b(?:[Ss]ee(?:,? also|,? further)?|(?:cited|quoted|discussed|mentioned|given)(?: in| at)?"
    r"|[Tt]ext (?:to|accompanying)|[Aa]ccompanying),? )?"
    rf"(?P<where>\b{_WHERE},? (?:in )?)?(?<!infra )(?<!infra, )\Z"
)
"""What stands before the number of a note to which a sentence points without a name: `see below, note 34`."""
LEAD: Final = 40

PARAGRAPHS_RE: Final = lazy.regex(r",? (?:at )?(?P<locator>\[\d{1,4}\](?:\s?[-–,]\s?\[\d{1,4}\])*)")
ENDS_RE: Final = lazy.regex(r"[.,;:)]|\Z")
"""What follows a page that no label shows to be one."""

JOINERS: Final = frozenset({"v", "v.", "vs.", "of", "and", "the", "on", "for", "&"})
"""Small words within the name of a case or a law."""

PAUSES: Final = ",;:.?!”’"

OPENERS: Final = LEADS | {"The", "This", "That", "Under", "Following", "Unlike", "Since", "After", "Before", "Whereas"}
"""Words with a capital that begin a sentence and no name."""

LONGEST_NAME: Final = 100

PASSAGE_RE: Final = lazy.regex(
    r",? (?P<locator>(?:[Aa]rt(?:icle)?s?|ss?|[Ss]ec(?:tion)?s?|[Pp]ara(?:graph)?s?|[Rr]ecitals?|[Rr]eg(?:ulation)?s?"
    r"|[Rr]ules?|§§?)\.? ?\d{1,4}[A-Za-z]?(?:\(\w{1,4}\)){0,4})"
)
SHORTEST: Final = 3
"""Letters of a short name without a second word."""


def with_pointers(article: Article) -> Article:
    """The article, in whose notes such short forms are citations."""
    citing = frozenset(note.number for note in article.notes if any(cite.form != "prose" for cite in note.cites))
    laws: set[str] = set()
    notes = []
    for note in article.notes:
        notes.append(_note(note, citing, laws))
        laws |= {name for cite in note.cites for name in _law_names(cite)}
    return replace(article, notes=tuple(notes))


def _law_names(cite: Cite) -> Iterator[str]:
    """The names by which a law or a treaty cited in full can be named within a sentence."""
    stated = cite.reference
    if cite.form != "full" or not stated or stated.kind not in LAWS or " v" in stated.title:
        return
    called = short_name(cite)
    if " " in called or (len(called) >= SHORTEST and called.isupper()):
        yield called
    if " " in stated.title and "(" not in stated.title:
        yield stated.title


def _note(note: Note, citing: frozenset[int], laws: Collection[str]) -> Note:
    cites: list[Cite] = []
    for cite in note.cites:
        found = list(_pointers(cite, citing - {note.number}, laws)) if cite.form == "prose" else []
        cites += cut(cite, found) if found else [cite]
    return replace(note, cites=tuple(cites)) if cites != list(note.cites) else note


def _pointers(prose: Cite, citing: Collection[int], laws: Collection[str]) -> Iterator[Mention]:
    """The short forms within prose, in order, none of which reaches into another."""
    text = prose.text[:LONGEST]
    found = [mention for match in POINTER_RE.finditer(text) if (mention := _pointer(text, match, citing))]
    found += [mention for match in NOTE_RE.finditer(text) if (mention := _unnamed(text, match, citing))]
    found += [mention for law in laws if law in text for mention in _passages(text, law)]
    end = 0
    for mention in sorted(found, key=lambda mention: (mention.start, -mention.end)):
        if mention.start >= end:
            yield mention
            end = mention.end


def _pointer(text: str, match: re.Match[str], citing: Collection[int]) -> Mention | None:
    """The short form whose name stands before the number of a note."""
    number, name = int(match["note"]), _name_before(text, match.start())
    if number not in citing or not name:
        return None
    named = Reference(title=name) if " " in name else Reference(authors=(Name(family=name),))
    passage = PARAGRAPHS_RE.match(text, match.end()) or LOCATOR_RE.match(text, match.end())
    if passage and passage["locator"][0].isdigit() and not ENDS_RE.match(text, passage.end()):
        passage = None
    start, end = match.start() - len(name), (passage or match).end()
    return Mention(start, end, named, passage["locator"] if passage else "", number)


def _unnamed(text: str, match: re.Match[str], citing: Collection[int]) -> Mention | None:
    """The short form that is nothing but the number of a note, behind `see` or beside `below`."""
    led = LED_RE.search(text, max(0, match.start() - LEAD), match.start())
    if int(match["note"]) not in citing or led is None or not (led.group() or match["where"]):
        return None
    start = led.start("where") if led["where"] else match.start()
    return Mention(start, match.end(), Reference(), "", int(match["note"]))


def _name_before(text: str, end: int) -> str:
    """The words with capitals, and the small ones that join them, right before a place."""
    words = text[max(0, end - LONGEST_NAME) : end].split(" ")
    begin = len(words) - 2 if words[-2:-1] == ["(No"] else len(words)
    while begin and (words[begin - 1].lstrip("(")[:1].isupper() or words[begin - 1] in JOINERS):
        if begin < len(words) and words[begin - 1][-1] in PAUSES and words[begin - 1] not in JOINERS:
            break
        begin -= 1
    while begin < len(words) and words[begin] in OPENERS | JOINERS:
        begin += 1
    name = " ".join(words[begin:])
    return name if name.endswith(")") == ("(" in name) and name[-1:] not in PAUSES else ""


def _passages(text: str, law: str) -> Iterator[Mention]:
    """Where a law stands with a passage behind it."""
    for found in re.finditer(rf"(?<!\w){re.escape(law)}(?!\w)", text):
        passage = PASSAGE_RE.match(text, found.end())
        if passage:
            yield Mention(found.start(), passage.end(), Reference(title=law), passage["locator"])
