"""Reads an entry of a bibliography whose authors are printed given name first, as some do in notes.

    Vance O. Packard. The Hidden Persuaders. New York: McKay, 1957.

Comes in: a note, and where such an entry may begin and end. Comes out: its end and what it says, or None.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Name, Reference
from apparatus.read.note.entries.entry import read_entry
from apparatus.read.note.entries.entry_head import read_heading
from apparatus.read.note.names.full_names import are_people
from apparatus.read.note.names.organisations import is_issuer, looks_like_organisation
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.places import known_with_region

HEAD_RE: Final = lazy.regex(
    r"[A-ZÀ-Þ](?:[^.;:“”\"()\d\[\]]|(?>(?<=[ .’'-][A-Z])\.|(?<=\A[A-Z])\.)){4,160}(?<![ .’'-][A-Z])\.\s(?=[A-ZÀ-Þ])"
)
"""Names before a stop that is no initial's."""

PRINTED_RE: Final = lazy.regex(
    r"[.?!]\s[A-ZÀ-Þ](?:[^:.;()“”\"\d]|(?<=[a-zM.])\.(?=:| and )|(?<=[A-Z .,])[A-Za-z]{1,4}\.){2,40}: "
    rf"[A-ZÀ-Þ](?:[^:;()“”\"\d]|\(\w{{1,3}}\)){{1,100}}, (?:[A-Z][a-z]{{2,8}}\.? (?:\d{{1,2}}, )?)?{YEAR}"
)
"""`Harbours. New York: Quay Press, 1957`: place, publisher and year behind a stop, as in an entry."""

INITIAL_RE: Final = lazy.regex(r"(?:\A|[ -])[A-Z]\.")


HYPHENED_RE: Final = lazy.regex(r"[A-ZÀ-Þ][a-zà-ÿ]+-[A-Za-zÀ-ÿ]+\Z")
"""`Huey-Meei`: a given name of two parts."""


def may_begin(text: str, start: int) -> bool:
    """Whether such an entry may begin at `start`, wherever it ends."""
    return shows_imprint(text, start) and HEAD_RE.match(text, start) is not None


ISSUED_RE: Final = lazy.regex(
    rf"\.\s(?P<body>[A-ZÀ-Þ][^:.;()“”\"\d,]{{2,80}}), (?:[A-Z][a-z]{{2,8}}\.? )?{YEAR}(?=[.;,]|\Z)"
)
"""`Harbours. RAND Corporation, March 2021`: an institution and a date behind a stop."""


_ISSUE: Final = r"(?:\(\d{1,4}(?:[-–]\d{1,4})?\)|, no\. \d{1,4}(?:[-–]\d{1,4})?)"
_PAGES: Final = r": ?[A-Z]?\d{1,5}(?:--?|–)[A-Z]?\d{1,5}"

LISTED_RE: Final = lazy.regex(
    rf"[.?!]\s(?:[A-ZÀ-Þ][^;:“”\"()\d]{{2,80}}(?: \([A-Z]{{2,8}}\))?, \d{{1,4}}(?:{_ISSUE}(?:{_PAGES})?|{_PAGES})"
    rf", (?:[A-Z][a-z]{{2,8}}\.? )?{YEAR}"
    r"|In [A-ZÀ-Þ][^;:“”\"]{4,160}?, (?:pages|pp\.) \d{1,5}(?:--?|–)\d"
    rf"|(?:(?:Technical|Working|Discussion|Tech\.) (?:[Rr]eport|[Pp]aper|[Rr]ep\.)|arXiv)[^;“”\"]{{4,100}}?, "
    rf"(?:[A-Z][a-z]{{2,8}}\.? )?{YEAR})"
)
"""`Quays. Port Review, 13(4):633–641, May 1995`, `Quays. In Proceedings of the Port Conference, pages 12–20`, `Quays.
Technical Report TR-12, Porto University, 2012`: what BibTeX’s plain styles print behind a title."""


def shows_imprint(text: str, start: int = 0) -> bool:
    """Whether place, publisher and year, or an institution and a date, or a journal’s volume and pages, stand behind a
    stop."""
    if PRINTED_RE.search(text, start) or LISTED_RE.search(text, start):
        return True
    return any(is_issuer(found["body"]) for found in ISSUED_RE.finditer(text, start))


def given_first(text: str, start: int, end: int) -> tuple[int, Draft] | None:
    """The end and the facts of a book's entry at `start`: full names, a title, and place, publisher and year, each
    behind a stop (Chicago Manual 14.18 turns the first name)."""
    head = HEAD_RE.match(text, start, end)
    if not head or not shows_imprint(text[:end], head.end() - 2):
        return None
    people, et_al, role = _heading(head.group().strip(), placed=_placed(text[:end], head.end() - 2))
    if not people:
        return None
    rest = " ".join(text[head.end() : end].split())
    draft = read_entry(f"———. {rest}", Reference())  # the names are read
    if draft is None or MARKED_RE.search(rest) or not (draft.date and _says_where(draft)):
        return None
    if role in ("trans", "trans.") and are_people(draft.get("title")):
        return (
            None  # the title is before the role: `Black Skin, White Masks, trans. Rui Costa, London: Quay Press, 2008`
        )
    if draft.get("place").startswith("and "):
        return None  # it reaches into another work: `…, 12, and Ruth Benedict, Patterns of Culture (Boston: …)`
    if SUBTITLE_RE.match(draft.get("series")):
        draft.stated["title"] += f". {draft.stated.pop('series')}"
    draft.et_al = et_al
    if role.startswith("trans"):
        draft.translators = people
    elif role:
        draft.editors = people
    else:
        draft.authors = people
    return end, draft


MARKED_RE: Final = lazy.regex(r"[“\"][^“”\"\s]*(?:\s|\Z)")
"""Several words in marks, as a title of a piece is; a single one stands amid a title."""


def _says_where(draft: Draft) -> bool:
    """Whether a publisher is stated, or a journal or a book with the pages or the volume."""
    counted = draft.get("pages") or draft.get("volume") or draft.get("issue")
    return draft.published or bool(draft.get("container") and counted) or bool(draft.get("number"))


SUBTITLE_RE: Final = lazy.regex(r"(?:An?|Why|How|What) ")
"""With what the names of series hardly begin: `A History of Quays, Eugene, OR: Quay Press, 1990`."""


def _placed(text: str, start: int) -> bool:
    """Whether a known town stands before the publisher."""
    found = PRINTED_RE.search(text, start)
    return found is not None and known_with_region(found.group()[2:].partition(":")[0])


def _heading(head: str, *, placed: bool) -> tuple[tuple[Name, ...], bool, str]:
    """The people whose full names are the head of an entry, or the body that issued it; a name that is not common is
    one only before an imprint with a known town."""
    body = head.rstrip(".")
    if body.endswith(("’", "'")):
        return (), False, ""  # a title in single marks
    if " " in body and "," not in body and looks_like_organisation(body, strict=True):
        return (Name(literal=body),), False, ""
    people, et_al, role = read_heading(head)
    if not people or not all(name.given and name.family for name in people):
        return (), False, ""
    given = people[0].given
    known = placed or _known(given) or HYPHENED_RE.match(given) is not None
    return (people, et_al, role) if known else ((), False, "")


def _known(given: str) -> bool:
    """Whether a given name is a common one, or holds an initial."""
    return begins_with_given_name(given) or INITIAL_RE.search(given) is not None
