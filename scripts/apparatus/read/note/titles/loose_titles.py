"""Takes the title of a work that no marks show, or what stands in its place: what the work is (Chicago Manual
14.211-14, 14.229).

Comes in: the words behind the authors, and the draft. Comes out: whether they can be a title or a genre; the draft
holds it.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.statements.genres import GENRE_RE, say_genre
from apparatus.read.note.titles.descriptions import (
    DOCUMENT_RE,
    POST_RE,
    SPEECH_OF_RE,
    SPOKE_RE,
    SPOKEN_RE,
    is_interview,
)
from apparatus.read.note.words.hints import hinted
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.patterns import SPEECH_RE
from apparatus.read.note.words.title_words import leads_up, looks_like_title, sentence_like

SIGNALLED_RE: Final = lazy.regex(r"(?:See|Cf\.|Compare|Consult) (?:also )?[a-z]")
"""`See the exchange between Lima and Quay in …`: what a signal leads up to."""

LABEL_RE: Final = lazy.regex(
    r"[A-ZÀ-Þ][\w-]*(?: [\w-]+){0,3}? (?:repository|web ?site|site|page|homepage|code|data|data ?sets?|scripts?|archive"
    r"|database|map|visuali[sz]ation|documentation):\Z"
)
"""`Project repository: https://…`: what the address leads to."""

WEEKDAYS: Final = tuple(f" {day}day" for day in ("Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun"))
"""What ends a sentence that tells when something was: `The sale began Wednesday, 30 May 1900`."""

NO_TITLES: Final = frozenset(
    {"see", "on", "in", "by", "for", "cf.", "at", "from", "after", "before", "since", "until", "note"}
)
"""Words with a capital that begin a sentence and are no title by themselves."""


MARKED_RE: Final = lazy.regex(r"[“‘\"][A-ZÀ-Þ][^“”‘\"]{3,100}[”’\"]: (?:[“‘\"]?[A-ZÀ-Þ]|\d)")
"""`“We Lost the Quay”: Ports and Keys in Lisbon`: words of somebody, and a subtitle."""


def _unquoted(title: str, draft: Draft) -> str:
    """The title without the words in marks that somebody is known to have set before its subtitle."""
    marked = MARKED_RE.match(title) if draft.authors else None
    return title[marked.end() - 1 :] if marked else title


def take_title(title: str, draft: Draft) -> bool:
    """Takes a piece as title, or as genre (`interview by the author`); False when it can be neither."""
    if (
        draft.authors
        and GENRE_RE.match(title)
        and (title[0].islower() or POST_RE.match(title) or SPOKE_RE.match(title))
    ):
        _put_genre(title, draft)
        return True
    if _names_document(title, draft):
        return True
    if (
        not looks_like_title(title)
        or title.endswith(WEEKDAYS)
        or leads_up(_unquoted(title, draft))
        or SIGNALLED_RE.match(title)
        or title.lower() in NO_TITLES
        or len(title.split()) > 30
        or read_locator(title)
    ):
        return False
    draft.put("title", title.removesuffix(":"))  # `The project’s site: https://…`
    draft.said |= hinted(title)
    if not draft.authors and title.endswith((" Agreement", " Treaty", " Convention", " Protocol")):
        draft.said.add("treaty")
    if draft.authors and SPEECH_RE.match(title):
        draft.said.add("speech")
    return True


def _put_genre(words: str, draft: Draft) -> None:
    """Takes what a work is; behind `directed by`, what was taken for authors is the title of a film."""
    if words.startswith("directed by ") and not draft.get("title"):
        draft.put("title", ", ".join(name.display for name in draft.authors))
        draft.authors = ()
        draft.said.add("film")
    else:
        say_genre(words, draft)


def _names_document(title: str, draft: Draft) -> bool:
    """Takes a title that says what it is the title of: an interview, a speech, a document; or a label before an
    address."""
    if is_interview(title):
        draft.put("title", title)
        draft.said.add("interview")
        return True
    if ("’s " in title or "'s " in title) and title[0].isupper() and SPEECH_OF_RE.search(title):
        draft.put("title", title)
        draft.said.add("speech")
        return True
    if DOCUMENT_RE.match(title) and 1 < len(title.split()) < 16 and not sentence_like(title):
        draft.put("title", title)
        if SPOKEN_RE.match(title):
            draft.said.add("speech")
        return True
    if title.endswith(":") and LABEL_RE.match(title):
        draft.put("title", title[:-1])
        return True
    return False
