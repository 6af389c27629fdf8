"""Finds a title that lists words, or has a subtitle behind a comma, before who issued the work.

    Jane Doe, Guns, Butter, and Growth in Asia, Brookings Institution, May 2019
    Jane Doe, Keys and Quays, Implications for Ports, Port Council, March 30, 2020

Comes in: a draft whose title no marks show. Comes out: the same, with all of its title.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.lists import COMMON_WORDS, FAMILIES_MOSTLY, FAMILIES_TOO, GIVEN_NAMES, PLACES
from apparatus.read.note.names.organisations import has_head, looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.genres import GENRE_RE
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.houses import is_house

JOINED_RE: Final = lazy.regex(r"[^\d:()]*\b(?:and|for|of|in|to|on|from|with|the|a|an)\b[^\d:()]*\Z")
"""What the rest of a title is made of: weighty words joined by small ones."""

UNIT_RE: Final = lazy.regex(
    r"\b(?:Programme?|Project|Initiative|Series|Papers?|Briefs?|Reports?|Notes?|Division|Unit|Team|Group|Network|Hub|Lab)\b"
)
"""A part of an institution, or a series of it."""


def with_rest_of_title(draft: Draft) -> None:
    """Adds to the title what stands between it and the issuer."""
    for name in ("container", "publisher"):
        rest, comma, body = draft.get(name).rpartition(", ")
        paper = periodical_kind(body) in PAPERS
        if comma and (paper or _issues(body)) and _of_title(rest):
            draft.append("title", rest)
            del draft.stated[name]
            draft.stated["container" if paper else name] = body


def with_end_of_list(draft: Draft) -> None:
    """Adds to a title that lists three things behind its colon, or whole if an institution made it, the last two, where
    nothing else shows that they are what holds it: `Harbours in Transition: Quays, Replacements & Risks`."""
    held = draft.get("container")
    found = LAST_TWO_RE.match(MARKS_RE.sub("", held)) if " & " in held or " and " in held else None
    if not found or draft.quoted or draft.published or draft.get("volume") or periodical_kind(held):
        return
    _, colon, first = draft.get("title").rpartition(": ")
    issued = all(name.literal for name in draft.authors) or (" and the " in held and draft.get("publisher") != "")
    if not colon and not issued:
        return  # `Ana Lima, Ports, Philosophy and Public Affairs`
    listed = [words.rpartition(" ")[2] for words in (first, found["first"], found["last"]) if words]
    if (
        first.count(" ") > (colon != "" and issued) + (", and " in held and not draft.authors)
        or first.startswith(("A ", "An ", "The "))
        or not all(map(_thing, listed))
        or is_house(held)
        or has_head(held)
    ):
        return
    draft.append("title", held)
    del draft.stated["container"]


def with_list_of_body(draft: Draft) -> None:
    """Adds to the title of an institution the rest of a list that goes on as no name does: `Port Office, Findings on
    Acts, Policies, and Practices Related to Quays and Locks, March 22, 2018`."""
    if draft.quoted or draft.published or not draft.authors or not all(name.literal for name in draft.authors):
        return
    for name in ("container", "publisher"):
        held = draft.get(name)
        if ", and " in held and LIST_RE.match(held) and not periodical_kind(held):
            draft.append("title", held)
            del draft.stated[name]
            return


LIST_RE: Final = lazy.regex(
    r"[A-ZÀ-Þ][a-z]{2,20}(?: [A-ZÀ-Þ][a-z]{2,20})?(?:, [A-ZÀ-Þ][a-z]{2,20}(?: [A-ZÀ-Þ][a-z]{2,20})?){0,3}"
    r", and [A-ZÀ-Þ][a-z]{2,20}"
    r"(?: [A-ZÀ-Þ][a-z]{2,20}){0,2} (?:to|of|in|for|on|under|with|from|within|by|at) "
)

_WORD: Final = r"[A-ZÀ-Þ][a-z-]{2,20}(?:(?<=-)[A-ZÀ-Þ][a-z]{2,12})?"
_THING: Final = rf"{_WORD}(?: {_WORD})?"
_DOING: Final = (
    r"[A-ZÀ-Þ][a-z]{2,12}ing (?:(?:an?|the|for|to|with) )?[A-ZÀ-Þ][\w’-]{2,20}(?: [A-ZÀ-Þ][\w’-]{2,20}){0,3}"
)
MARKS_RE: Final = lazy.regex(r"[“”]| \([^()]{2,30}\)\Z")
"""What may stand about a word of a list, or behind the last: `“Survival” and Risks (and Beyond)`."""
LAST_TWO_RE: Final = lazy.regex(
    rf"(?P<first>{_THING}),? (?:and|&) (?:(?P<doing>{_DOING})|(?:the )?(?P<last>{_THING}))(?:: [A-ZÀ-Þ][^:]{{2,80}})?\Z"
)
THING_RE: Final = lazy.regex(
    r"\w{2,}(?:[^s]s|tion|sion|ment|ity|ness|ing|ism|ance|ence|logy|ship|cy|ure|al|dom|hood|y)\Z"
)
"""How nouns end that name no person and no firm; of a list they are most often in the plural."""


def _thing(word: str) -> bool:
    """Whether a word of a list names things, and nobody's family: a firm is `Rogers & Jones`."""
    lower = word.lower()
    named = lower in GIVEN_NAMES or lower in PLACES or lower in FAMILIES_TOO or lower in FAMILIES_MOSTLY
    return not named and (lower in COMMON_WORDS or THING_RE.search(lower) is not None)


PAPERS: Final = ("newspaper", "magazine")


def list_for_authors(text: str, pieces: list[Piece], at: int, draft: Draft) -> None:
    """Takes for a title what looked like authors behind a person, when an institution stands where the title should."""
    if len(draft.authors) < FEWEST or draft.et_al or not _issues(draft.get("title")) or _issuer_named(draft):
        return
    if not draft.authors[0].given or any(map(_may_be_person, draft.authors[1:])):
        return
    begins = text.find(draft.get("title"), pieces[at].start)
    if pieces[at].kind == "text" and begins > 0 and words_of(text, pieces[at]).count(" ") < LONGEST_NAME:
        title = text[pieces[at + 2].start : begins].strip(" ,")
        draft.stated.update(title=title, container=draft.get("title"))
        draft.authors = draft.authors[:1]


FEWEST: Final = 3
LONGEST_NAME: Final = 4


def _may_be_person(name: Name) -> bool:
    return name.given != ""


def _issuer_named(draft: Draft) -> bool:
    return bool(draft.get("container") or draft.get("publisher"))


def _issues(body: str) -> bool:
    return is_house(body) or (" " in body and looks_like_organisation(body, strict=True))


def _of_title(words: str) -> bool:
    """Whether words before an issuer go on with the title, and name no unit of it, no town, nobody and no genre."""
    if not words[:1].isupper() or JOINED_RE.match(words) is None or UNIT_RE.search(words) or GENRE_RE.match(words):
        return False
    if has_head(words) or is_house(words) or periodical_kind(words) or begins_with_given_name(words):
        return False
    return not any(part.lower() in PLACES for part in words.split(", "))
