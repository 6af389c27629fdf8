"""Tells a letter, or the like, that an archive keeps from one that is printed.

Comes in: a draft whose container stands behind a day. Comes out: whether that names who keeps it (Chicago Manual
14.111-20).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.names.in_capitals import acronym
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.short_forms.scripture import titles_alone
from apparatus.read.note.words.named_kinds import KEPT_PAPERS, LETTERS_TO
from apparatus.read.note.words.shelf_marks import KEEPER_RE, MARK_RE


def kept_letter(draft: Draft) -> bool:
    """`letter to Astorga, 14 September 1893, AHAS, Monumento sepulcral`: an archive known by its letters keeps it."""
    if not draft.loose or draft.published or (draft.get("volume") and not FONDS_RE.match(draft.get("container"))):
        return False
    if draft.get("url") and not (draft.letter and KEEPER_RE.search(draft.get("container"))):
        return False
    _put_letter(draft)
    if not (draft.letter or draft.get("genre").lower().startswith(WRITTEN)):
        return False
    keepers = draft.get("container").split(", ")
    lettered = all(map(acronym, keepers[0].split())) or SHELVED_RE.match(keepers[0]) is not None
    lettered = lettered or (len(keepers) > 1 and all(map(acronym, keepers[-1].split("/"))))
    name = draft.get("container")
    paged = draft.locator[:1].isdigit() and name.istitle()  # what is printed: `Lima to Roe, 3 May 1861, Message, 31`
    called = draft.letter and not (draft.in_book or paged) and SHORT_NAME_RE.match(name) is not None
    called = called and not titles_alone(name.lower())
    return keepers != [""] and bool(
        lettered
        or called
        or BOOK_RE.search(keepers[0])
        or OFFICE_RE.match(keepers[0])
        or (not draft.in_book and any(map(BODY_RE.search, keepers)))
        or any(map(KEEPER_RE.search, keepers))
    )


FONDS_RE: Final = lazy.regex(rf"[A-Z]{{2,6}}, [^,]{{0,40}}\b(?:Fondos?|Fonds|{KEPT_PAPERS})\b")
"""`AHAS, Fondo de Gobierno`: papers that count their volumes, as printed ones do."""


def put_keeper_of_letter(draft: Draft) -> None:
    """Makes what was taken for a container the archive, its town with it, and a mark at its end the place there."""
    fields = tuple(draft.stated)
    behind = "place" in fields and fields.index("place") > fields.index("container")
    keeper = draft.stated.pop("container")
    held, _, mark = keeper.rpartition(", ")
    if held and MARK_RE.match(mark) and not draft.get("archive_location"):
        keeper = held
        draft.put("archive_location", mark)
    if draft.get("volume"):
        draft.put("archive_location", f"vol. {draft.stated.pop('volume')}")
    if MARK_RE.match(draft.get("series")):
        draft.put("archive_location", draft.stated.pop("series"))
    if behind and BODY_RE.search(keeper) and not draft.get("archive_location"):
        keeper = f"{keeper}, {draft.stated.pop('place')}"  # where a letter was sent from stands before its day
    draft.stated["archive"] = keeper


def kept_by_letters(draft: Draft) -> bool:
    """Whether an archive known by its letters keeps what has a title in marks and the day of an old paper, or leaves:
    `“Contract of Works,” 11 May 1896, AGN, Gobierno`; then its name is put right."""
    container = draft.get("container")
    dated = draft.behind_date and draft.date is not None and draft.date.day > 0
    leaved = not draft.date and draft.locator[:1].isdigit()
    if not (dated or leaved) or draft.published or draft.stated.keys() - {"title", "container", "genre"}:
        return False
    old = dated and draft.date is not None and draft.date.year < MODERN
    if HELD_RE.match(container) and (old or container.startswith(ARCHIVES)):
        draft.stated["archive"] = draft.stated.pop("container")
    return draft.get("archive") != ""


MODERN: Final = 1930
"""Before that year nobody who issued papers was known by letters alone."""
ARCHIVES: Final = ("AG", "AH")
"""How the letters of a general or a historical archive begin in Spanish and Portuguese."""
HELD_RE: Final = lazy.regex(r"[A-Z]{3,6}, [A-ZÀ-Þ][\w’ -]{2,60}\Z")


SHORT_NAME_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’-]+(?: (?:Center|Centre|Archive|MSS?|Trust|Fund|Estate))?\Z")
"""`Burns`, `Ransom Center`: by what an author calls the papers that he lists elsewhere."""


BOOK_RE: Final = lazy.regex(
    r"\b(?:Letter ?[Bb]ook|Letter ?[Pp]ress(?: [Bb]ook| [Cc]opy)?|Copy ?[Bb]ook|Letters (?:Sent|Received|Out|In))s?\b"
)
"""In what copies of letters were kept."""

OFFICE_RE: Final = lazy.regex(
    r"(?:Ministry|Department|Embassy|Legation|Secretariat) (?:of|for) [A-ZÀ-Þ]"
    r"|(?:[A-Z][\w’.-]* ){1,4}(?:Department|Ministry)\Z"
)
"""Who has a letter in its files: `Ministry of Ports, Lisbon`."""

BODY_RE: Final = lazy.regex(
    r"\b(?:Institut(?:e|ion)?|Universit[yà]|Foundation|Cent(?:er|re)|Gallery|Seminary|College|Academy|Abbey)\b"
)
"""What has papers, but is no archive by its name: `Quay Research Institute, Lisbon`."""


def _put_letter(draft: Draft) -> None:
    """Takes what somebody wrote to somebody for no title, though it begins with a capital: `Ana Lima, Letter to Rui
    Costa, 3 May 1801, Quay Institute`."""
    title, date = draft.get("title"), draft.date
    dated = date is not None and date.day > 0 and not draft.quoted
    if dated and draft.authors and not draft.get("genre") and LETTER_RE.match(title):
        draft.put("genre", draft.stated.pop("title"))


LETTER_RE: Final = lazy.regex(r"(?:Letter|Memorandum|Telegram|Postcard) to [A-ZÀ-Þ]")

SHELVED_RE: Final = lazy.regex(r"[A-Z]{2,6} [A-Z]{0,2}\d[\w/.-]*\Z")
"""`FLC R1-6-123`: an archive by its letters, and a mark in it."""

WRITTEN: Final = (
    "diary", "journal entry", "notebook", "sketchbook", "scrapbook", "undated", "untitled", "autograph", *LETTERS_TO,
    "memo to ", "memorandum to ", "telegram to ", "cable to ", "report on ", "reader’s report", "reader's report",
    "notes on ", "notes for ", "note on ", "sketch", "account with ", "inventory", "petition", "deposition",
)  # fmt: skip
"""Genres of what is kept and not published."""
