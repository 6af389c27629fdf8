"""Reads a citation whose title stands in quotation marks: an article, a chapter, a page, or a short form of one."""

from __future__ import annotations

import re
from typing import Final, Literal

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.containers.quoted_holders import settle_holder
from apparatus.read.note.head import put_authors
from apparatus.read.note.kinds.shown_kinds import CONSULTED_RE
from apparatus.read.note.lists import COMPANIES, GOVERNMENTS, LONE_ORGANISATIONS, SPANISH_SURNAMES
from apparatus.read.note.names.institutions import names_behind_title, put_body, without_body
from apparatus.read.note.names.names import (
    looks_like_person,
    read_names,
)
from apparatus.read.note.names.organisations import is_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.short_forms.repeats import note_aside, take_pointer
from apparatus.read.note.statements.before_title import (
    WORK_RE,
    WORKS,
    put_owner,
)
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.titles.last_words import ends_title
from apparatus.read.note.titles.own_script import behind_own_script
from apparatus.read.note.titles.quoted_titles import kind_behind, marked_title_end, remark_behind, title_quote
from apparatus.read.note.titles.series_in_marks import series_in_marks
from apparatus.read.note.unpublished.letters import heads_letter
from apparatus.read.note.unpublished.repositories import kept_first
from apparatus.read.note.words.given_names import is_given_name
from apparatus.read.note.words.patterns import SPEECH_RE, SPEECH_STARTS
from apparatus.read.note.words.places import known_place
from apparatus.read.note.words.signs import group
from apparatus.read.note.words.title_words import capital_share, title_of
from apparatus.read.note.works.quoted_makers import names_before, put_makers
from apparatus.read.note.works.quoted_sayings import (
    TITLED,
    is_said,
    said_alone,
    said_in,
    says_nothing,
    told_of,
    within_sentence,
)

QUOTATION: Final = group("“", "„", "«", "»", '"', "‘", "'")
IN_TONGUE_RE: Final = lazy.regex(
    r"the (?:original(?: [A-Z][a-z]+)?|(?:English|French|German|Italian|Spanish|Portuguese|Dutch|Russian|Polish|Latin"
    r"|Greek|Hebrew|Arabic|Chinese|Japanese|Korean)(?: (?:original|text|version|translation))?)\Z"
)
"""`“Surdiffusion” in the French`: how a word reads there, and no book."""
OPENED: Final = ("(", "[")
"""What nobody is called: a bracket that nothing closes."""
ESPECIALLY_RE: Final = lazy.regex(r"[:,] (?:esp\.|especially|particularly) (?:pp?\. ?)?\d{1,4}[-–]\d{1,4}\Z")


def read_quoted(text: str, pieces: list[Piece], at: int) -> Found | None:
    """`Author, “Title,” …`; without anything that says where or when it appeared, it is a short form."""
    quote = _title_of_work(text, pieces, at)
    if quote < 0 or heads_letter(text, pieces, at):
        return None
    if ends_title(text, pieces, at, quote) and (whole := _with_last_words(text, pieces, at, quote)):
        return whole
    if book := _book_in_marks(text, pieces, at, quote):
        return book
    draft = Draft(quoted=True)
    names = names_before(text, pieces, at, quote, draft)
    if names is None or names in OPENED:
        return None
    # `Doe’s review of the event, “…”` ends with what is reviewed
    mentioned = WORK_RE.search(names) if names.endswith(WORKS) or "s review o" in names else None
    if mentioned:
        names = names[: mentioned.start()].removeprefix("the ")
    names, body = without_body(names) if ", " in names else (names, "")
    if not put_makers(text, pieces, quote, names, draft):
        return None
    _put_title(words_of(text, pieces[quote]), draft)
    kind = kind_behind(text, pieces, quote)
    after = behind_own_script(text, pieces, quote + 1 + bool(kind))
    site = _site_before_note(text, pieces, after)
    end, index = take_pointer(text, pieces, after + site, draft, pieces[after + site - 1].end)
    if index > after + site and (names or _titled_before(draft) or WORK_CITED_RE.match(text, pieces[after].start, end)):
        draft.authors, draft.et_al = read_names(names, short=True) if names else ((), False)
        return Found(draft, end, index, "short", "short-title")
    if not remark_behind(text, pieces, quote):
        end, index = read_tail(text, pieces, after, draft)
    draft.pointed = ESPECIALLY_RE.search(text, pieces[quote].end, end) is not None
    _settle(names, body, mentioned, draft)
    if IN_TONGUE_RE.match(draft.get("container")) and not (names or draft.published):
        return None
    if says_nothing(names, mentioned, draft) or (not names and told_of(text, end, draft)):
        return None
    if not names and within_sentence(text, pieces[quote], draft):
        return None
    if not _in_known_book(text[end : end + 4], draft) and _form(draft) == "full":
        draft.put("genre", kind)
        return Found(draft, end, index, "full", "quoted-title")
    if not names and is_said(text, pieces[at], pieces[quote], draft, last=index == len(pieces)):
        return None
    if names and draft.authors:
        draft.authors, draft.et_al = read_names(names, short=True)
    return Found(draft, end, index, "short", "short-title")


WORK_CITED_RE: Final = lazy.regex(r",?\s?(?:op|art|loc)\.\s?cit\b", re.I)
"""`“Quays,” op. cit.`: what is cited is the work of that title."""


def _site_before_note(text: str, pieces: list[Piece], at: int) -> int:
    """1 if the site of a page stands in a bracket before the note that cited it: `'Tides' (QuayWatch) (n 10)`."""
    if [piece.kind for piece in pieces[at : at + 2]] != ["bracket", "bracket"]:
        return 0
    site = words_of(text, pieces[at])[1:-1]
    return int(site[:1].isupper() and not any(map(str.isdigit, site)) and note_aside(text, pieces[at + 1]) > 0)


def _book_in_marks(text: str, pieces: list[Piece], at: int, quote: int) -> Found | None:
    """A book whose title, or whose series, stands in marks."""
    bracket = marked_title_end(text, pieces, quote) if quote == at and _behind_in(text, pieces[at]) else 0
    if bracket:
        return _marked_book(text, pieces, quote, bracket)
    return _book_of_series(text, pieces, at, quote) if quote > at and series_in_marks(text, pieces, at, quote) else None


def _with_last_words(text: str, pieces: list[Piece], at: int, quote: int) -> Found | None:
    """A work whose title stands in no marks but for its last words."""
    bracketed = pieces[quote + 1 : quote + 2] and pieces[quote + 1].kind == "bracket"
    draft = Draft(quoted=not bracketed)
    put_authors(text[pieces[at].start : pieces[quote - 2].start], "", draft)
    title = text[pieces[quote - 1].start : pieces[quote].end]
    draft.put("title", title[:-2] + title[-1] if title[-2] in ",." else title)
    end, index = read_tail(text, pieces, quote + 1, draft)
    told = draft.date and (draft.published or draft.get("container") or draft.get("publisher"))
    return Found(draft, end, index, "full", "published" if bracketed else "quoted-title") if told else None


def _title_of_work(text: str, pieces: list[Piece], at: int) -> int:
    """The index of the quotation that is the title of what is cited; -1 if it is what somebody says, or kept there."""
    quote = title_quote(text, pieces, at)
    if quote == at and (said_in(text, pieces, quote) or said_alone(text, pieces, quote)):
        return -1
    return -1 if quote >= at + 2 and kept_first(text, pieces, at, quote) else quote


def _put_title(quoted: str, draft: Draft) -> None:
    """Takes the title out of its marks; it may be that of a speech."""
    draft.put("title", title_of(quoted))
    if draft.get("title")[:1] in SPEECH_STARTS and SPEECH_RE.match(draft.get("title")):
        draft.said.add("speech")


def _titled_before(draft: Draft) -> bool:
    """Whether the title itself points back to the note in which the work was cited."""
    return draft.refers_to_note > 0 and capital_share(draft.get("title")) >= TITLED


def _settle(names: str, body: str, mentioned: re.Match[str] | None, draft: Draft) -> None:
    """Takes what the words before the title tell beside names, if nothing behind it does, and who issued it or holds
    it."""
    if mentioned and mentioned["own"]:
        put_owner(mentioned["work"], draft)
    if body:
        put_body(draft, body)
    if not names:
        names_behind_title(draft)
    settle_holder(draft)


def _marked_book(text: str, pieces: list[Piece], quote: int, bracket: int) -> Found:
    """A book whose title only begins with words in marks, up to the bracket with its imprint."""
    draft = Draft()
    draft.put("title", text[pieces[quote].start : pieces[bracket - 1].end])
    end, index = read_tail(text, pieces, bracket, draft)
    return Found(draft, end, index, "full", "published")


def _book_of_series(text: str, pieces: list[Piece], at: int, quote: int) -> Found:
    """A book whose series alone stands in marks, behind its author and title."""
    draft = Draft()
    put_authors(words_of(text, pieces[at]), "", draft)
    draft.put("title", text[pieces[at + 2].start : pieces[quote - 2].end])
    draft.put("series", title_of(words_of(text, pieces[quote])))
    behind = quote + 1 + (quote + 1 < len(pieces) and pieces[quote + 1].kind == ",")
    if pieces[behind].kind == "text" and not known_place(words_of(text, pieces[behind])):
        draft.put("publisher", words_of(text, pieces[behind]))
        behind += 1
    draft.published = True
    end, index = read_tail(text, pieces, behind, draft)
    return Found(draft, end, index, "full", "published")


def _behind_in(text: str, piece: Piece) -> bool:
    """Whether `in` leads up to a piece."""
    return IN_BEFORE_RE.search(text, max(0, piece.start - 4), piece.start) is not None


IN_BEFORE_RE: Final = lazy.regex(r"(?<![\w-])[Ii]n\s\Z")


def _surname_alone(draft: Draft) -> bool:
    return len(draft.authors) == 1 and not draft.authors[0].given


def _repeated_with_year(draft: Draft) -> bool:
    """`Lima, ‘Harbour Keepers’, 2007, p. 304`, `Lima, ‘Harbour Keepers’, forthcoming`, `Lima and Costa, “Quays,” 2018`:
    surnames alone, and nothing but the year says where; one alone without a page may be a body's name."""
    date = draft.date
    bare = date is not None and not (date.month or date.season)
    if date is None or not bare or (date.literal if draft.locator else date.year and len(draft.authors) < PAIR):
        return False
    if draft.stated.keys() - {"title"} or draft.accessed or draft.said:
        return False
    return bool(draft.authors) and all(map(_is_surname, draft.authors))


PAIR: Final = 2
"""Authors who are people, for bodies are seldom named by single words together."""


def _is_surname(name: Name) -> bool:
    """Whether an author is named by the family alone, and is no company, body or land."""
    if name.literal:
        return " " not in name.literal and looks_like_person(name.literal) and name.literal.lower() not in BODIES
    return not name.given and name.family.lower() not in BODIES


BODIES: Final = COMPANIES | LONE_ORGANISATIONS | GOVERNMENTS


def _form(draft: Draft) -> Literal["full", "short"]:
    """Full when the citation states where or when the work appeared; short otherwise (Chicago Manual 14.29-30)."""
    dated = draft.date is not None or draft.accessed is not None
    if _repeated_with_year(draft):
        return "short"
    if draft.get("number").isdigit() and draft.locator and _surname_alone(draft) and len(draft.stated) == 2:
        draft.add_locator(f"no. {draft.stated.pop('number')}")  # `Lima, “Album 1,” 37, no. 76`
    if (
        dated
        or draft.published
        or draft.get("number")
        or draft.get("url")
        or draft.get("doi")
        or draft.said - {"speech"}
    ):
        return "full"
    named = any(name.given for name in (*draft.authors, *draft.editors))
    if draft.get("container") and all(" " in name.literal for name in draft.authors):
        return "full"
    paged = draft.locator and draft.stated.keys() <= {"title"} and not draft.in_book
    bare = draft.stated.keys() <= {"title"} and not draft.in_book and not any(map(_in_full, draft.authors))
    return "full" if named and not paged and not bare else "short"


def _in_known_book(following: str, draft: Draft) -> bool:
    """Whether nothing but a title says what holds a piece of nobody’s: `“Locations,” in Ropes and Quays`; with figures
    for what follows, the title goes on: `in Laws of the Quay. 1500–1848`."""
    if following.strip(". ").isdigit():
        return False
    if not draft.in_book or capital_share(draft.get("title")) < TITLED:
        return False
    if draft.authors or draft.editors or draft.translators or draft.container_authors or draft.date or draft.accessed:
        return False
    container = draft.get("container")
    named = periodical_kind(container) or CONSULTED_RE.search(container) or is_organisation(container)
    return not named and draft.stated.keys() <= {"title", "container"}


def _in_full(name: Name) -> bool:
    """Whether a given name is written out: initials may tell two surnames apart in a short form (14.32)."""
    if name.given.endswith("ez") and name.given in SPANISH_SURNAMES and not is_given_name(name.given):
        return False  # `Martínez Lima, “Quays”`: two family names
    return any(len(word) > 1 and not word.endswith(".") for word in name.given.split())
