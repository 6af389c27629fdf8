"""Puts what keeps a document where it belongs, if nothing but its name shows that it does (Chicago Manual 14.222-231).

    Quay Center, University of Lisbon, Lima Collection, box 3       the repository first, its university behind it
    Ana Lima Diary, 24 July 1945, Quay University Library

Comes in: the draft of what an archive keeps, or of what may be kept. Comes out: the draft, its fields put right.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import COMMON_WORDS
from apparatus.read.note.names.full_names import is_full_name
from apparatus.read.note.names.names import looks_like_person, read_names
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.named_kinds import KEEPER, SENT_FORM_RE

KEEPER_RE: Final = lazy.regex(rf"\b(?:University|College|{KEEPER})\b")
DIARY_RE: Final = lazy.regex(r"(?:[A-ZÀ-Þ][\w.’-]* ){1,4}(?:[Dd]iar(?:y|ies)|[Jj]ournals?|[Nn]otebooks?|[Ll]ogbook)\Z")
BOOK_RE: Final = lazy.regex(
    r"(?:Records|Minutes?(?: [Bb]ooks?)?|Registers?|Letter-?[Bb]ooks?|Account [Bb]ooks?|Order [Bb]ooks?|Diar(?:y|ies)"
    r"|Journals?|Daybooks?|Ledgers?|Commonplace [Bb]ooks?) of (?:the )?[A-ZÀ-Þ]"
)
"""`Records of the Harbour Society`: what a library keeps, and nobody printed."""
LIBRARY_RE: Final = lazy.regex(rf"\b{KEEPER}\Z")


def put_repository(draft: Draft) -> None:
    """A repository and its university, taken for an author and a title, where nothing is dated."""
    title, archive = draft.get("title"), draft.get("archive")
    if draft.date or draft.quoted or not (archive and KEEPER_RE.search(title)) or len(draft.authors) != 1:
        return
    draft.stated["archive"] = f"{draft.authors[0].display}, {draft.stated.pop('title')}, {archive}"
    draft.authors = ()


DOCUMENT_RE: Final = lazy.regex(
    r"\b(?:[Ll]etters?|[Mm]emos?|[Mm]emorand(?:um|a)|[Rr]equest|[Nn]otes?|[Pp]lans?|[Pp]amphlet|[Rr]eport|[Mm]inutes|[Mm]ap"
    r"|[Pp]hotographs?|[Dd]iary|[Aa]genda|[Ss]tatement|[Tt]ranscript|[Aa]pplication|[Cc]ontract|[Rr]elease|[Ff]lyer"
    r"|[Ii]nvitation|[Pp]roposal|[Ss]peech|[Rr]esolution|[Tt]elegram|[Bb]udget|[Ss]urvey|[Qq]uestionnaire|[Pp]rogram(?:me)?"
    r"|[Bb]rochure|[Cc]lipping|[Ll]ist|[Rr]eceipt|[Dd]raft)\Z"
)
COLLECTION_RE: Final = lazy.regex(
    r".*\b(?:[Rr]ecords|[Pp]apers|[Cc]ollection|Meeting Minutes|Library)(?: \([^()]*\))?\Z"
)


def put_document_before(draft: Draft) -> None:
    """A document and the papers that hold it, taken for an author and a title: `Building Request, Quay College Records
    (1952–2003), Quay Library, Box 3, May 3, 1967`."""
    if draft.quoted or not draft.authors or not draft.get("archive_location") or draft.get("genre"):
        return
    named = " and ".join(name.literal or f"{name.given} {name.family}".strip() for name in draft.authors)
    if not (DOCUMENT_RE.search(named) and COLLECTION_RE.match(draft.get("title"))):
        return
    draft.stated["archive"] = ", ".join(filter(None, (draft.stated.pop("title"), draft.get("archive"))))
    draft.stated["title"] = named
    draft.authors = ()


PAPERS_RE: Final = lazy.regex(r"(?:[^,]{3,80}, ){1,3}(?:[A-ZÀ-Þ][\w’.-]* ){1,4}Papers\Z")


def put_papers(draft: Draft) -> bool:
    """Whether papers that a library keeps were taken for a journal in volumes: `Quay University, Port Library, Ana Lima
    Papers, vol. XI, pp. 1–6`; then they are put right."""
    container = draft.get("container")
    if not PAPERS_RE.match(container) or not any(map(LIBRARY_RE.search, container.split(", "))) or draft.in_book:
        return False
    draft.stated["archive"] = draft.stated.pop("container")
    if draft.get("volume"):
        draft.put("archive_location", f"vol. {draft.stated.pop('volume')}")
    if pages := draft.stated.pop("pages", ""):
        draft.add_locator(pages)
    return True


def is_kept_diary(draft: Draft) -> bool:
    """Whether a library, taken for what holds a diary’s day, keeps it; then that is put right."""
    told = draft.date is not None and draft.date.day > 0 and not draft.quoted and not draft.get("url")
    title = draft.get("title")
    kept = LIBRARY_RE.search(draft.get("container").partition(", ")[0])
    if not told or not kept or not (BOOK_RE.match(title) or DIARY_RE.match(title)):
        return False
    draft.stated["archive"] = draft.stated.pop("container")
    if draft.get("volume").isalnum():
        draft.put("archive_location", f"vol. {draft.stated.pop('volume')}")
    return True


def put_own_name(draft: Draft) -> None:
    """Takes what was read for a newspaper with its publisher for a document and who keeps it: `Journal History, April
    5, 1848, Quay Archives`."""
    keeper = draft.get("publisher")
    if draft.get("container") and LIBRARY_RE.search(keeper) and not any(map(draft.get, ("title", "archive", "place"))):
        draft.stated["title"] = draft.stated.pop("container")
        draft.stated["archive"] = draft.stated.pop("publisher")
    elif PAPERS_OF_RE.match(keeper) and not any(map(draft.get, ("archive", "place", "volume"))) and not draft.published:
        draft.stated["archive"] = draft.stated.pop("publisher")  # `Evening News, n.d., Lima Papers`


PAPERS_OF_RE: Final = lazy.regex(r"(?:[A-ZÀ-Þ][\w.’-]* ){1,4}Papers\Z")

FILE_RE: Final = lazy.regex(r"\b(?:[Ff]iles?|[Pp]apers|[Cc]ollection|[Ss]crapbooks?)\Z")


def is_kept_file(draft: Draft) -> bool:
    """Whether a file that a library keeps was taken for the book that holds a piece: `“Recollections,” in Ana Lima
    biographical file, 1, Quay Library`; then it is put right."""
    told = FILE_RE.search(draft.get("container")) and LIBRARY_RE.search(draft.get("publisher"))
    if not told or draft.date or draft.editors or draft.get("place"):
        return False
    draft.put("archive", f"{draft.stated.pop('container')}, {draft.stated.pop('publisher')}")
    return True


def put_lone_writer(draft: Draft) -> None:
    """Takes a name that stands alone before a day for who wrote what is kept: `J. Doe, May 3, 1953, Quay research file,
    Port Institute`."""
    name = draft.get("title")
    dated = draft.date is not None and draft.date.day > 0 and not (draft.quoted or draft.letter)
    plain = is_full_name(name) and (COMMON_WORDS | {"of"}).isdisjoint(name.lower().split())  # and no `Adam Minute`
    if dated and not draft.authors and (plain or INITIALLED_RE.match(name)):
        draft.authors = read_names(draft.stated.pop("title"))[0]


INITIALLED_RE: Final = lazy.regex(r"(?:[A-ZÀ-Þ]\. ?){1,3}[A-ZÀ-Þ][\w’-]+\Z")


def put_form(draft: Draft) -> None:
    """Takes what was sent off the names of who wrote and who got it, behind a shelf mark as well: `PREM 19/2652, Ana
    Lima letter to Rui Costa`."""
    title = draft.get("title")
    found = SENT_FORM_RE.search(title) if not draft.get("genre") else None
    if found and looks_like_person(title[: found.start()]):
        draft.stated["title"] = title[: found.start()] + title[found.end() :]
        draft.put("genre", found["form"])


MARK_RE: Final = lazy.regex(r"[A-Z]{2,5} \d{1,6}/\d{1,6}(?:/\d{1,6}){0,3}\Z")


def put_mark_behind(draft: Draft) -> None:
    """Takes the mark off the name of who keeps a document, where nothing showed before that it is kept: `Sketchbook of
    Ana Lima, 1942–43, Quay Gallery, Lisbon, QGA 8224/16`."""
    kept, comma, mark = draft.get("archive").rpartition(", ")
    if comma and MARK_RE.match(mark) and not draft.get("archive_location"):
        draft.stated["archive"] = kept
        draft.put("archive_location", mark)
