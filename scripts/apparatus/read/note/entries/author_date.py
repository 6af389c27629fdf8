"""Reads references whose year stands behind the authors, as in lists by author and date (Chicago Manual 15.9; APA
Publication Manual 9.4; Harvard style).

Comes in: a reference on one line. Comes out: a draft, or None when no names and year head it.

    reference = names [","] ( "(" date ")" [ "." | "," | ":" ] | "." year "." | "," year [ "." | "," ] ) title source
    title     = title_before_source.py
    source    = author_date_source.py
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.model import Name, Reference
from apparatus.read.note.entries.author_date_names import (
    ACRONYM_RE,
    INITIALS_LAST_RE,
    LONE_RE,
    NATURAL_RE,
    family_first,
    put_names,
)
from apparatus.read.note.entries.author_date_source import read_source
from apparatus.read.note.entries.author_date_titles import publishes
from apparatus.read.note.entries.entry_elements import split_elements
from apparatus.read.note.entries.entry_head import DASHES_RE
from apparatus.read.note.entries.entry_publication import is_publication
from apparatus.read.note.entries.repeated import repeated, written_out
from apparatus.read.note.entries.title_before_source import OPENERS, put_title
from apparatus.read.note.entries.visits_before import without_visit
from apparatus.read.note.lists import SENTENCE_WORDS
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.persons import is_one_person
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.statements.comma_imprints import is_publisher
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import MONTH_NAME, YEAR
from apparatus.read.note.words.given_names import begins_with_given_name, is_given_or_initial
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.named_kinds import MEETING
from apparatus.read.note.words.patterns import COLLECTION_RE
from apparatus.read.note.words.title_words import capital_share

_MONTH: Final = r"[A-Z][a-z]{2,8}\.?"
DATE_RE: Final = lazy.regex(
    rf"\s?(?:\((?:(?P<month>{_MONTH}(?: \d{{1,2}},?)?) )?"
    rf"(?P<bracketed>{YEAR}-\d\d-\d\d|{YEAR}(?:[-–/]\d{{2,4}})?|n\.\s?d\.?|no date|undated|in press|forthcoming)"
    rf"(?:-?(?P<letter>[a-z]))?(?: \[{YEAR}\])?"
    rf"(?:/{YEAR}|, (?P<day>{_MONTH}(?:[-–/ ][A-Z][a-z]+)?(?: \d{{1,2}})?))?\)(?P<mark>[.,:;]?)"
    rf"|(?<=[.,]\s)(?:(?P<first>(?:\d{{1,2}} )?{MONTH_NAME}|{MONTH_NAME} \d{{1,2}},) )?"
    rf"(?P<bare>{YEAR}|n\.d(?=\.\s))[a-z]?(?P<stop>[.,:]))\s(?=[^\Wa-z_]|[“‘\"'«„¿¡(\[])"
)
"""The date behind the names: in a bracket, or between stops. The year is bare there, or its day stands before it."""

YEAR_LAST_RE: Final = lazy.regex(rf"[\w.,;:] ?[\[(]?{YEAR}[\])]?\.?\Z|, (?:{_MONTH} )?{YEAR}\b")

LONGEST_NAMES: Final = 600


ASKED_RE: Final = lazy.regex(
    r", (?:notes?|sketch(?:es)?|report|minutes|account) (?:on|for|of|with) [^,]{2,60},?\s?\Z"
    r"|, (?:[Oo]ral [Hh]istory|[Pp]ersonal|[Tt]elephone|[Aa]uthor[’']s?)? ?[Ii]nterview,?\s?\Z"
    r"|\A(?:[A-Z][a-z]+ )?(?:[Ii]nterview|[Cc]onversation|[Ll]etter|[Ee]-?mail|[Cc]ommunication)s? (?:with|from|to|by) "
)
"""`Ana Lima, Oral History Interview, 2002`, `Interview with a pilot, Lisbon, 14 October 2009`: what stands before the
year are no names."""


def read_author_date(reference: str, before: Reference | None = None, *, sure: bool = True) -> Draft | None:
    """The facts of a reference; with `sure` off, as in a note, only what its names and its source prove to be one. A
    dash stands for the authors of the work `before` it."""
    found = DATE_RE.search(reference, 0, LONGEST_NAMES)
    if not found or not found.start() or not _parted(found) or ASKED_RE.search(reference, 0, found.start()):
        return None
    names, draft = reference[: found.start()].strip(" ,"), Draft()
    if COLLECTION_RE.match(names):
        return None  # `Foreign Relations of the United States, 1914, Supplement`: a volume of documents
    body = _is_stopped_body(found, names)
    dashes = DASHES_RE.match(f"{names} ") if before else None
    joined = written_out(names[dashes.end() :], before, listed="," in dashes.group()) if dashes else ""
    if dashes and not joined and not repeated(f"{names} "[dashes.end() :], draft, before).strip():
        pass
    elif body:
        draft.authors = (Name("", literal=names.rstrip(".") if names.count(".") == 1 else names),)
    elif not put_names(joined or names, draft, bracketed=not found["bare"], sure=sure or _heads(found, names)):
        return None
    draft.date = read_date(_date_of(found))
    rest = ISBN_RE.sub("", reference[found.end() :].strip())
    if found["stop"] == ":" and YEAR_LAST_RE.search(rest):
        return None  # `Lima, Ana. 1848: A History. Lisbon: Quay Press, 1994`: the year is the title's
    if not sure and found["bare"] and SEE_RE.match(rest):
        return None  # `Lima to Costa, May 3, 1914. See Harbour Papers, https://…`: another work
    if "," in (found["mark"], found["stop"]) and _begins_with_passage(rest):
        return None  # `Constitution of Spain (1978), art. 10`
    elements = split_elements(rest) if found["bare"] else []
    if elements and is_publication(elements[0].rstrip(" .")) and not any(map(publishes, elements[1:2])):
        return None  # `Ohio State Census, 1915. Provo, UT: …`: the year is the title's
    source = put_title(_without_part(without_visit(rest, draft), draft), draft)
    if not draft.get("title"):
        return None
    said = read_source(source, draft)
    _put_meeting(draft)
    if body and not (draft.get("url") or draft.published):
        return None
    if not sure and OWN_YEAR_RE.search(draft.get("publisher")) and "eprinted" not in draft.get("place"):
        return None  # `Quayport, May 2010. I follow Ana Lima, Harbours (Lisbon: Quay, 2001)`: of another work
    marked = (names.endswith(".") and found["mark"] == ".") or (found["bare"] and is_publisher(draft.get("publisher")))
    stopped = marked and draft.published  # `Reuters. (1977). Ports. Sage.`, `Reuters. 1977. Ports. Sage.`
    addressed = draft.get("url") and draft.date and draft.date.day
    shown = (
        stopped
        or draft.accessed
        or addressed
        or (draft.published and draft.get("place"))
        or (draft.get("series") and draft.get("number"))
    )
    if not (sure or body) and (LONE_RE.match(names) or (found["bare"] and ACRONYM_RE.match(names))) and not shown:
        return None  # a surname and a year alone point to a list, as `Hegel (1991)`
    if not (said or sure) and source == "":
        return _whole(names, draft, rest, stopped="." in (found["mark"], found["stop"]))
    return draft if said or sure else None


def _put_meeting(draft: Draft) -> None:
    """Takes the meeting at which somebody spoke, by what a bracket says, for no publisher (APA 10.5)."""
    held = draft.get("publisher")
    if draft.get("genre") in SPOKEN and MEETING_RE.search(held) and not draft.get("event"):
        draft.stated["event"] = draft.stated.pop("publisher")


SPOKEN: Final = frozenset({"conference presentation", "conference session", "paper presentation"})
MEETING_RE: Final = lazy.regex(rf"\b(?:{MEETING}|Congress|(?:Annual )?Meeting|Convention)\b")
SEE_RE: Final = lazy.regex(r"(?:See|Cf\.|Compare)(?: also)? [A-ZÀ-Þ“\"]")

OWN_YEAR_RE: Final = lazy.regex(rf", {YEAR}\Z")


def _whole(names: str, draft: Draft, rest: str, *, stopped: bool) -> Draft | None:
    """The draft of a work that nothing but its authors, family name first, its year, its title and a page state:
    `Lima, Ana (2001), Harbours and Keys, p. 12`, in marks, in headline style, or behind a stop; None of any other."""
    people = draft.authors or draft.editors
    given = people[0].given.partition(" ")[0] if people else ""
    turned = given != "" and f"{names}, ".startswith(f"{family_first(people[0])}, ")
    paged = PASSAGE_RE.search(draft.get("title"))
    title = draft.get("title")[: paged.start() if paged else None]
    if not turned or not is_given_or_initial(given) or not title[:1].isupper() or HOLDER_RE.search(title):
        return None
    if rest[0] not in OPENERS and not _titles(title, stopped=stopped):
        return None
    draft.stated["title"] = title
    draft.add_locator(paged["page"] if paged else "")
    draft.original = True
    return draft


HOLDER_RE: Final = lazy.regex(r", ?\. |\d ?\(\d|\d ?[:,] ?(?:pp?\. ?)?\d|\bdoi\b|, [Nn]o\.")
"""What shows that a journal, which none of the marks parts, stands behind a title."""


def _titles(words: str, *, stopped: bool) -> bool:
    """Whether words without marks behind a year are a title and say nothing: in headline style, or, behind a stop, in
    the style of a sentence."""
    several = words.split()
    if len(several) >= FEWEST and capital_share(words) == 1:
        return True
    return stopped and len(several) > 1 and SENTENCE_WORDS.isdisjoint(words.lower().split())


def _heads_title(found: re.Match[str], names: str) -> bool:
    """Whether a bracket with the year parts what may name a body from a title in marks: `X-Road (undated), ‘Quays’`."""
    titled = found["bracketed"] is not None and found.string[found.end()] in OPENERS
    return titled and BODY_RE.match(names) is not None


def _heads(found: re.Match[str], names: str) -> bool:
    """Whether the marks about the year show what stands before it as the author."""
    return _heads_title(found, names) or _heads_month(found, names) or _heads_marks(found, names)


def _heads_marks(found: re.Match[str], names: str) -> bool:
    """Whether stops part a family name and its initials from a year, and that from a title in marks: `Lima T. 2019.
    “Ports.”`"""
    titled = found["bare"] is not None and found["stop"] == "." and found.string[found.end()] in OPENERS
    return titled and INITIALS_LAST_RE.match(names) is not None


def _heads_month(found: re.Match[str], names: str) -> bool:
    """Whether a person by a known given name stands before a month and a stop: `Ana Lima, October 2006. Ports.`"""
    if not found["first"] or found["stop"] != "." or names.count(" ") not in (1, 2, 3):
        return False
    known = begins_with_given_name(names.removeprefix("Sir ").removeprefix("Dame "))
    return known and NATURAL_RE.match(names) is not None


def _is_stopped_body(found: re.Match[str], names: str) -> bool:
    """Whether stops part what can be but a body from a year in a bracket, and that from the title: `Quay Parts.
    (2021). Harbours`, `Quay/Port. (n.d.). Harbours`."""
    name = names.removesuffix(".")
    if found["mark"] != "." or name == names or not STOPPED_BODY_RE.match(name):
        return False
    words = name.split()
    if words[-1] in CONSULTED:
        return True
    if is_one_person(words) or looks_like_organisation(names, strict=True):
        return False
    return len(words) != PAIR and not any(word in ("and", "&") for word in words[1 : -1 if len(words) == THREE else 1])


CONSULTED: Final = frozenset({"Dictionary", "Encyclopedia", "Encyclopaedia", "Thesaurus"})
"""What ends the name of a work of reference, in whose own name its entries stand: `Quay Dictionary. (n.d.). Tide.`"""
PAIR: Final = 2
"""Words that may be a given name and a family name."""
THREE: Final = 3
"""Words that may be two family names: `Lima and Costa. (2021).`"""

STOPPED_BODY_RE: Final = lazy.regex(
    r"(?:[A-ZÀ-Þ0-9](?:[\w’'&-]|(?<=[A-Z])\.)*(?:/[A-ZÀ-Þ][\w’'&-]*)?)"
    r"(?: (?:of|for|and|the|on|&|[A-ZÀ-Þ0-9][\w’'&-]*)){0,7}\Z"
)
BODY_RE: Final = lazy.regex(
    r"[A-ZÀ-Þ][\w’&.-]*(?: (?:of|for|and|the|on|&|government|ministry|[A-ZÀ-Þ0-9][\w’&.-]*)){0,7}\Z"
)
"""`Estonia government`, `X-Road`."""

FEWEST: Final = 3
"""Words of a title that stands so."""

PASSAGE_RE: Final = lazy.regex(r",\s(?:(?:pp?\.|pages?|S\.)\s?)?(?P<page>\d{1,4}(?:[-–]\d{1,4})?)\Z")


ISBN_RE: Final = lazy.regex(r"[,.]? \(?ISBN(?:-1[03])?:? ?[\dX-]{10,17}\)?")
"""The number of a book in the trade, which no field holds."""


def _parted(found: re.Match[str]) -> bool:
    """Whether the marks about a bare year are those of a list: a comma on either side, or stops; where its day stands
    before it, stops, or commas before a title in marks: `Port Times, May 3, 1934, 1` is a newspaper."""
    if found["first"] and found["stop"] != "." and found.string[found.end()] not in OPENERS:
        return False
    return found["bare"] is None or found.string[found.start("bare") - 2] in ".," or found["stop"] == "."


def _date_of(found: re.Match[str]) -> str:
    day = found["day"] or (found["month"] or found["first"] or "").rstrip(",")
    year = found["bracketed"] or found["bare"]
    if not day or not year[0].isdigit():
        return "n.d." if year == "undated" else year
    if day[0].isdigit():
        return f"{day} {year}"
    return f"{day}, {year}" if day[-1].isdigit() else f"{day} {year}"


def _begins_with_passage(rest: str) -> bool:
    """Whether a page stands where a title should: `…, Universität Hamburg, 1991, S. 33. The claim is repeated.`"""
    return any(read_locator(part.rstrip(". ")) for part in (rest.partition(",")[0], *split_elements(rest)[:1]))


PART_BEHIND_RE: Final = lazy.regex(
    r",\s(?P<part>(?:[Cc]h(?:apter|ap\.|s?\.)|[Ss]ection|sec\.)\s?[\dIVX]+(?:[-–]\d+)?)\.?\Z"
)
"""`…, Oxford: Quay Press, Chapter 3.`: the part of the book, last."""


def _without_part(rest: str, draft: Draft) -> str:
    """What stands behind the year without the part of the book that a note cites."""
    found = PART_BEHIND_RE.search(rest)
    if found:
        draft.add_locator(read_locator(found["part"]))
    return rest[: found.start()] if found else rest
