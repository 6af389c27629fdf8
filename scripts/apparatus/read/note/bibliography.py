"""Reads an entry of a bibliography: the same facts as a full citation in a note, in another order.

Comes in: entries, in order. Comes out: a `Cite` for each that states a work; it holds the whole entry.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from apparatus import lazy
from apparatus.model import Cite, Name
from apparatus.read.note.entries.author_date import read_author_date
from apparatus.read.note.entries.entry import read_entry
from apparatus.read.note.entries.entry_elements import elements_of
from apparatus.read.note.entries.entry_head import OPENERS
from apparatus.read.note.entries.listed_heads import listed_head
from apparatus.read.note.kinds.classify import classify
from apparatus.read.note.law.legal_signs import shows_law
from apparatus.read.note.names.turned_print import in_natural_order
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.plain_letters import in_plain_letters
from apparatus.read.note.reader import read_note
from apparatus.read.note.statements.whole import with_what_whole_tells
from apparatus.read.note.titles.title_bounds import YEARS_RE
from apparatus.read.note.words.day_patterns import EXACT_DAY
from apparatus.read.note.words.given_names import begins_with_given_name, is_given_name

LONGEST: Final = 2000
"""Characters of an entry: what is longer is a text."""

SENTENCES: Final = 150
"""Characters of what may be sentences about the works that are listed."""

SAYS_WORK_RE: Final = lazy.regex(r"[\d:(\[“”\"«„《‘]|http|www\.|n\.d\.|[Ff]orthcoming")
"""What an entry of that length holds: a date, a mark of a title, of a place or of an address."""


def read_bibliography(entries: Iterable[str]) -> tuple[Cite, ...]:
    """The entries of a bibliography that state a work, in order; headings and remarks are left out."""
    read: list[Cite] = []
    for entry in entries:
        cite = read_bibliography_entry(entry, read[-1] if read else None)
        if cite:
            read.append(cite)
    turned = sum(TURNED_HEAD_RE.match(cite.text) is not None for cite in read)
    return tuple(map(_by_a_body, read)) if turned > max(4, len(read) // 2) else tuple(read)


TURNED_HEAD_RE: Final = lazy.regex(r"[^\W\d_][\w’ -]{1,30}, [^\W\d_]")


def _by_a_body(cite: Cite) -> Cite:
    """An entry among others whose authors are printed family name first: an author who is not is no person, unless a
    common given name says so."""
    stated = cite.reference
    author = stated.authors[0] if stated and len(stated.authors) == 1 else None
    if not stated or not author or not author.given or author.particle or author.suffix:
        return cite
    if begins_with_given_name(author.given) or author.given[1:2] in ("", "."):
        return cite
    if not cite.text.startswith(f"{author.display}. "):
        return cite
    return replace(cite, reference=replace(stated, authors=(Name(literal=author.display),)))


def read_bibliography_entry(text: str, before: Cite | None = None) -> Cite | None:
    """One entry as a full citation; None when the text states no work. `before` is the entry before it: a dash in the
    authors' place stands for its authors (Chicago Manual 14.67)."""
    if not text.strip() or len(text) > LONGEST:
        return None
    cite = next(iter(in_plain_letters(text, lambda plain: _read_entry(plain, before))), None)
    return cite and with_what_whole_tells(cite)


def _read_entry(text: str, before: Cite | None) -> tuple[Cite, ...]:
    """The same of an entry in letters that all patterns know."""
    cite = _entry_as_cite(text, before)
    return (cite,) if cite else ()


def _entry_as_cite(text: str, before: Cite | None) -> Cite | None:
    entry = " ".join(text.split())
    if len(entry) > SENTENCES and not SAYS_WORK_RE.search(entry):
        return None
    dated = read_author_date(entry, before.reference if before else None)
    if dated:
        return Cite(
            "full",
            0,
            len(text),
            text,
            dated.reference(classify(dated)),
            dated.locator,
            rule="bibliography",
            confidence=_sure(dated),
        )
    letter = LETTER_RE.match(entry)
    turned = _as_note(f"{entry[: letter.end() - 2]},{entry[letter.end() - 1 :]}") if letter else _turned(entry)
    if turned:
        return replace(turned, end=len(text), text=text)
    if BARE_RE.match(entry) and (note := _as_note(text)) and _names_more(note):
        return note
    draft = (
        None
        if entry[0] not in OPENERS and shows_law(entry[:120])
        else read_entry(entry, before.reference if before else None)
    )
    if draft is None:
        return _as_note(text)
    if not (draft.authors or draft.editors) and (note := _as_note(text)) and _names_more(note):
        return note
    reference = draft.reference(classify(draft))
    return Cite("full", 0, len(text), text, reference, draft.locator, rule="bibliography", confidence=_sure(draft))


LETTER_RE: Final = lazy.regex(
    r"[A-ZÀ-Þ][^,;:.“”\"]{2,60} to [A-ZÀ-Þ][^,;:“”\"]{2,60}, "
    rf"{EXACT_DAY}\.\s"
)
"""`Abigail Adams to John Adams, 31 March 1776.`"""

BARE_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’'-]+ (?![IVX]{2,3}\b)[A-Z]{1,3}(?:\. |, | and | & | \(eds?\))")
"""`Lima A and Costa R, Harbours (Quay Press 1994)`: as lawyers and physicians print names; a note reads them."""

TURNED_RE: Final = lazy.regex(
    r"(?P<family>[^\W\d_][\w’'-]{1,30}(?:\s[A-ZÀ-Þ][\w’'-]{1,30})?), "
    r"(?P<given>[A-ZÀ-Þ][\w’-]{1,20}(?:[ -][A-ZÀ-Þ](?:\.|(?<!\. [A-ZÀ-Þ])[\w’]{1,20})){0,2}),?"
    r"(?P<more> (?:and|&) [A-ZÀ-Þ][\w’-]{1,20} (?:[A-ZÀ-Þ]\. ){0,2}[A-ZÀ-Þ][\w’-]{1,30},)?(?<=,)"
    r" (?P<rest>[“‘\"]?[^\W\d_a-z].{12,})\Z"
)


def _turned(entry: str) -> Cite | None:
    """An entry in which commas part what stops part elsewhere: `Lima, Ana, Harbours and Keys (Lisbon: Quay, 2001)`.
    With the name turned it is a note."""
    found = TURNED_RE.match(entry)
    if not found or not is_given_name(found["given"].partition(" ")[0].partition("-")[0]):
        return None
    if len(elements_of(found["rest"])) > 1 or ((listed := listed_head(entry)) and len(listed.names) > 1):
        return None
    cite = _as_note(f"{in_natural_order(found)}{found['more'] or ','} {found['rest']}")
    stated = cite.reference if cite else None
    good = stated and stated.title and stated.authors and stated.authors[0].family.endswith(found["family"].split()[-1])
    return cite if good and stated and (stated.date or stated.publisher) else None


def _names_more(cite: Cite) -> bool:
    """Whether an entry read as a note has an author or an editor: some bibliographies are printed as notes are."""
    stated = cite.reference
    if stated is None or not cite.rule.endswith(("published", "quoted-title")):
        return False
    if not stated.authors:
        return any(name.given and name.family for name in stated.editors)
    span = stated.title[:1].isdigit() and (stated.authors[0].literal or YEARS_RE.match(stated.title))
    return not span  # `Ohio State Census, 1915. Provo, UT: …`


def _as_note(text: str) -> Cite | None:
    """An entry printed as a note would: its first full citation stands for the whole."""
    cite = next((cite for cite in read_note(text) if cite.form == "full"), None)
    if cite is None:
        return None
    return replace(cite, start=0, end=len(text), text=text, signal="", rule="bibliography-" + cite.rule, confidence=0.6)


def _sure(draft: Draft) -> float:
    score = 0.95
    if not (draft.authors or draft.editors):
        score -= 0.1
    if not draft.date and not draft.accessed:
        score -= 0.15
    if not (draft.quoted or draft.published):
        score -= 0.15
    return round(score, 2)
