"""Reads the entry of a report that nothing but its number, behind its series or alone, shows: no town and no publisher
stand in it (Chicago Manual 14.220).

    Lima, A., R. Costa, and T. Roe. Harbours of the North. NBER Working Paper 12345, February 2025.
    U.S. Government Accountability Office. Harbours of the North. GAO-20-494. Washington, DC, June 2020. https://…
    Congressional Research Service. Harbours of the North. R41142.

Comes in: a note, and where such an entry may begin. Comes out: its end and what it says, or None.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.entries.entry import read_entry
from apparatus.read.note.entries.entry_elements import split_elements
from apparatus.read.note.entries.listed_heads import read_list
from apparatus.read.note.entries.whereabouts import whereabouts
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.day_patterns import DAY, YEAR
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.signs import and_digit, group

_PAPER: Final = (
    r"(?:[A-ZÀ-Þ][\w&’'-]*\s){1,7}(?:Papers?|Briefs?|Reports?|Notes?|Memo(?:randum)?|Backgrounder|Monographs?)"
    r"(?:,?\s(?:[Nn]o\.|Number|Series,?|#))?\s?\d[\w./-]{0,14}\b"
)
_NUMBER: Final = (
    r"(?:GAO[-/](?:[A-Z]{3,4}-)?\d\d-\d{1,4}[A-Z]{0,3}|(?:R[LS]?|IF|IN|LSB|IB)\d{4,6}|RR-?[A-Z]?\d{3,5}(?:-\d)?)"
)
_WHEN: Final = rf"(?:(?:updated|revised)\s)?(?:{DAY}|{YEAR})"
_WHERE: Final = r"[A-ZÀ-Þ][\w .’-]{2,30}(?:,\s[A-Z][\w.]{1,12})?"
NUMBERED_RE: Final = lazy.regex(
    rf"(?<=[\w’”?!)\"])(?:\.|(?<=[?!]))\s(?:{_PAPER}|{_NUMBER})(?:(?:(?P<placed>[.,]\s(?P<where>{_WHERE})),\s{_WHEN}|[.,]\s{_WHEN})?"
    r"(?:,\s[A-Z]{2,8}(?=\.))?)"
    rf"(?=\.?(?:\s*\Z|\s(?!{_WHERE}:\s)[A-ZÀ-Þ<h])|;)"
)
PAPERS: Final = ("Paper", "Brief", "Report", "Note", "Memo", "Monograph", "Backgrounder")
NUMBERED: Final = group(
    *and_digit(*(f"{paper}{count} " for paper in PAPERS for count in ("", "s", " No.", " no.", ", No."))),
    *and_digit(". GAO-", ". R", ". RL", ". RS", ". IF", ". IN", ". LSB", ". RR", ". RR-", ". IB"),
)
LONGEST: Final = 600


def numbered_report(text: str, start: int) -> tuple[int, Draft] | None:
    """The end and the facts of such an entry at `start`."""
    found = NUMBERED_RE.search(text, start, start + LONGEST)
    if not found:
        return None
    before = text[start : found.start() + 1]
    title = _title_in(before)
    if not title or title[0] in "“\"‘'" or ";" in before:
        return None
    end = found.end()
    at, behind = found.span("placed") if found["placed"] else (end, end)
    draft = read_entry(f"{' '.join((text[start:at] + text[behind:end]).split())}.", None)
    if draft is None or not draft.get("number") or not draft.get("title") or not draft.authors:
        return None
    draft.said.add("report")
    draft.put("place", found["where"] or "")
    return whereabouts(text, end, draft), draft


def _title_in(before: str) -> str:
    """The one element between the authors, a body or a list of people, and the number; nothing if more stand there."""
    listed = read_list(before, 0)
    if listed and LISTED_RE.match(before, listed.end):
        head, *others = before[: listed.end], before[listed.end :].lstrip(". ")
    else:
        head, *others = (part.strip() for part in split_elements(before) if part.strip())
        if not _names_authors(head):
            return ""
    title = " ".join(others)
    parts = [part for part in split_elements(title) if part.strip()]
    subtitled = len(parts) == SUBTITLED and parts[1].lstrip().startswith(ARTICLES)
    return title if len(parts) == 1 or subtitled else ""


SUBTITLED: Final = 2
ARTICLES: Final = ("A ", "An ", "The ", "How ", "Why ", "What ", "Evidence ", "Lessons ")
"""How a subtitle behind a stop begins."""


LISTED_RE: Final = lazy.regex(r"(?<=\.)\s(?=[A-ZÀ-Þ\d])|\.\s")
"""What ends a list of people: a stop, which may be the last initial's."""


def _names_authors(head: str) -> bool:
    """Whether all of the first part is an institution's name or somebody's."""
    body = head.rstrip(".")
    if looks_like_organisation(body.partition(", ")[0], strict=True):
        return True
    return begins_with_given_name(body) and looks_like_names(body)
