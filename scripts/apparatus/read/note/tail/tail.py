"""Walks over what follows the title of a citation, piece by piece.

Comes in: the pieces after the title. Comes out: a filled draft, and where the citation ends. Each statement that
Chicago notes put there has its own small reader (`statements`); what none of them takes is the container, or, when it
begins with a small letter, prose that follows the citation.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.containers.container import read_container
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.cursor import Cursor
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.short_forms.square_brackets import freed_of_brackets
from apparatus.read.note.statements.brackets import read_bracket
from apparatus.read.note.statements.date_statements import of_file
from apparatus.read.note.statements.genres import HEARING_RE
from apparatus.read.note.statements.seats import imprint_ahead
from apparatus.read.note.tail.brackets_behind import read_behind_title
from apparatus.read.note.tail.folders import FOLDERS, boxed, folder, names_another, names_file
from apparatus.read.note.tail.statements import ASKED_FOR, put_address, statements_from
from apparatus.read.note.titles.quoted_titles import marked_title_end
from apparatus.read.note.words.address_leads import FOUND_AT
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.houses import names_house
from apparatus.read.note.words.locators import UNDER_HEADING
from apparatus.read.note.words.reporting import PEOPLE, SAYS
from apparatus.read.note.words.roles import LED_EDITORS
from apparatus.read.note.words.signals import leads_to_another, quoted_within
from apparatus.read.note.words.title_words import strip_stop, title_of

BEFORE_ADDRESS: Final = FOUND_AT | {
    "available", "from", "via", "retrieved from", "archived at", "doi", "see", "video", "web", "eprint", "@",
}  # fmt: skip
"""Small words before an address."""


AVAILABLE_RE: Final = lazy.regex(
    r"(?:(?<=[\w.)]),? |\A)"
    r"(?:(?:online|ebook|e-book|digital|web) edition(?: available)?|available|accessed|accessible|online)"
    r"(?: online)? (?:at|from) ?:?\Z"
)
AT_SITE_RE: Final = lazy.regex(
    r"(?:available|accessible|posted|downloadable|online) (?:at|from|on|via|through) (?:the )?[A-Z][^,;:]{1,40}:\Z"
)
"""`available at SSRN: https://…`: whose address it is."""
AVAILABLE_ENDS: Final = (" at", "at:", "t :", "rom", "om:", "m :")
"""`Port Review available at: https://…`: no comma parts the container from what leads up to its address."""


def read_tail(text: str, pieces: list[Piece], at: int, draft: Draft) -> tuple[int, int]:
    """Fills `draft` from the pieces at `at` and after; where the citation's text ends, and the next piece's index."""
    cursor = Cursor(text, freed_of_brackets(text, pieces, at - 1) if at else pieces, at, draft)
    end = pieces[at - 1].end if at else pieces[0].start
    while cursor.at < len(cursor.pieces):
        piece = cursor.pieces[cursor.at]
        if piece.kind == ",":
            cursor.at += 1
            continue
        if piece.kind == "bracket" and quoted_within(text, piece.start, piece.end) > 0:
            break
        if leads_to_another(text, piece.start) or not _READERS[piece.kind](cursor):
            break
        end = cursor.pieces[cursor.at - 1].end
    return end, cursor.at


UNDER_RE: Final = lazy.regex(rf"{UNDER_HEADING}\Z")
ENCLOSED: Final = frozenset({
    "enclosing", "enclosure", "with enclosure", "attaching", "attachment", "with attachment", "with attached", "with",
})  # fmt: skip
"""What goes with a letter, before its title: `Lima to Costa, May 3, 1947, enclosing “The Quays,” Lima Papers`."""


EDITS_RE: Final = lazy.regex(
    r"(?:[A-ZÀ-Þ][\w.’-]* (?:and )?){1,7}[A-ZÀ-Þ][\w’-]+ \([Ee]ds?\.?\),? "
    rf"[A-ZÀ-Þ][^();“”]{{3,160}} \([^()]{{2,80}}{YEAR}\)"
)


def _edits_another(cursor: Cursor) -> bool:
    """Whether who edited the next work stands behind an imprint, with its title and its own: `(Rome: Quay, 1986), Ana
    Lima (ed.), Ports (Paris: Molo, 1984)`."""
    return EDITS_RE.match(cursor.text, cursor.pieces[cursor.at].start) is not None


def _text(cursor: Cursor) -> bool:
    words, following = cursor.words(cursor.at), cursor.kind(cursor.at + 1)
    if following == "quote" and _before_quote(cursor, words):
        return True
    if following == "url" and _before_address(cursor, words):
        return True
    led = AVAILABLE_RE.search(words) if following == "url" and words[-3:] in AVAILABLE_ENDS else None
    if led:
        words = words[: led.start()]
        piece = cursor.pieces[cursor.at]
        cursor.pieces[cursor.at] = piece._replace(end=piece.start + led.start())
    if words in (":", "online", "respectively"):
        cursor.at += 1
        return True
    if words[:12] == "declassified" and (behind := _behind_release(cursor, words)):
        cursor.at = behind
        return True
    if words.startswith(ANOTHER) or (cursor.draft.date and SENTENCE_RE.match(words)):
        return False
    if (
        cursor.draft.quoted
        and not cursor.draft.in_book
        and words.startswith(ADDED)
        and not cursor.draft.stated.keys() & HELD
    ):
        return False  # `See his “Quays,” 12, and the appendix to Harbours`
    if words[:9] == "reposted " and cursor.draft.get("url"):
        return False  # where it stands as well
    if words.startswith("and ") and names_another(cursor.draft, words):
        return False
    if following == "bracket" and cursor.draft.published and cursor.draft.date and _edits_another(cursor):
        return False
    if not words:
        cursor.at += 1
        return True
    if cursor.draft.published and (" and " in words or ": " in words) and CLAUSE_RE.match(words):
        return False
    if cursor.draft.published and _volume_of_several(cursor, words):
        return True
    for statement in statements_from(words[0], cursor.groups & ASKED_FOR):
        if statement(cursor, words):
            return True
    return read_container(cursor, words)


def _behind_release(cursor: Cursor, words: str) -> int:
    """The index behind words that tell that a document was declassified, and when, which is neither its day nor that of
    a visit: `June 22, 1971, declassified March 1, 2016, https://…`; 0 if they tell something else."""
    found = RELEASED_RE.match(words)
    if not found or (found["year"] and not cursor.draft.date):
        return 0
    day = not found["year"] and cursor.draft.date is not None and cursor.kind(cursor.at + 1) == "date"
    return cursor.at + (2 if day else 1)


RELEASED_RE: Final = lazy.regex(rf"declassified(?: (?:on|in))?(?: (?P<year>(?:[A-Z][a-z]{{2,8}} )?{YEAR}))?\Z")

CLAUSE_RE: Final = lazy.regex(rf"{PEOPLE}\s(?:{SAYS})(?::\s|\s(?:(?:that|how|why|the|an?)\s|[“\"‘]))")
"""`Jane Doe and Rui Roe argue that quays …`, `Jane Doe writes: I …`, behind an imprint: the sentence goes on."""
VOLUME_RE: Final = lazy.regex(r"(?P<volume>[IVX]{1,6}|[ivx]{1,6}|\d{1,2}): (?P<title>[A-ZÀ-Þ][^:;\d]{2,100})\Z")
COUNT_RE: Final = lazy.regex(r"\d{1,2} vols?\b")


def _volume_of_several(cursor: Cursor, words: str) -> bool:
    """Takes the one of several volumes that is cited, its title and its year, behind the imprint of all: `4 vols
    (London: Quay Press, 2003–8), III: The Deep (2006), p. 94`."""
    found = VOLUME_RE.match(words) if ": " in words and COUNT_RE.match(cursor.draft.get("volume")) else None
    if not found or cursor.draft.locator:
        return False
    cursor.draft.stated["volume"] = found["volume"]
    cursor.draft.put("volume_title", found["title"])
    year = read_date(cursor.words_in_bracket(cursor.at + 1))
    if year and year.is_year:
        cursor.draft.date = year
        cursor.at += 1
    return cursor.take()


ANOTHER: Final = (
    "and see ", "and cf. ", "but see ", "but cf. ", "and for ", "and it ", "and was ", "and were ", "and is ",
    "and are ", "and has ",
)  # fmt: skip
"""What begins another citation, or goes on with the sentence: `Port Review 12: 3–4, and it was included in …`."""
SENTENCE_RE: Final = lazy.regex(r"(?:For|On) (?:an? |the |this |more )[a-z]")
"""`For a summary of this shift`, behind a date: the next sentence."""
ADDED: Final = ("and the ", "and his ", "and her ", "and their ", "as well as ")
HELD: Final = frozenset({"container", "publisher", "series", "genre", "event"})


def _before_quote(cursor: Cursor, words: str) -> bool:
    """Takes a quotation with the words that say what it names: an entry, a book, what goes with a letter, a folder."""
    if words.rstrip(".") in ("s.v", "s.vv") or UNDER_RE.match(words):
        entry = cursor.text[cursor.pieces[cursor.at].start : cursor.pieces[cursor.at + 1].end]
        cursor.draft.add_locator(strip_stop(entry))
        cursor.at += 2
        return True
    if words == "in" and _in_quoted(cursor):
        return True
    if cursor.draft.get("event") and HEARING_RE.match(words):
        hearing = cursor.text[cursor.pieces[cursor.at].start : cursor.pieces[cursor.at + 1].end]
        cursor.draft.append("event", hearing.replace(",”", "”").replace(',"', '"'))
        cursor.at += 2
        return True
    if cursor.draft.letter and words.lower() in ENCLOSED:
        cursor.at += 2
        return True
    return words.rstrip(":").lower().removeprefix("in ") in FOLDERS and folder(cursor, cursor.at, cursor.at + 1)


def _before_address(cursor: Cursor, words: str) -> bool:
    """Steps over words that lead up to an address, if they say no more than whose it is."""
    if words.rstrip(" :").lower() in BEFORE_ADDRESS:
        cursor.at += 1
        return True
    if words[-1:] == ":" and AT_SITE_RE.match(words):
        return cursor.take()
    if words.startswith("online: "):
        cursor.draft.put("container", words.removeprefix("online: ").strip())
        return cursor.take()
    return False


ISSUE_RE: Final = lazy.regex(r"(?:a |the )?(?:special (?:issue|section|forum|double issue)|forum|roundtable|dossier)\b")


SUBTITLE_RE: Final = lazy.regex(r": [A-ZÀ-Þ]\w+ \w")


def _in_quoted(cursor: Cursor) -> bool:
    """`“Surface Reading,” in “The Way We Read Now,” ed. …, special issue, Representations 108`: the journal is still to
    come (14.178); without one, what the quotation names holds the work."""
    draft = cursor.draft
    if boxed(cursor, cursor.at + 1) or names_file(cursor, cursor.at + 1):
        cursor.at += 1
        return _quote(cursor)
    if not draft.quoted or draft.get("container"):
        return False
    ahead = range(cursor.at + 2, min(cursor.at + 14, len(cursor.pieces)))
    if not any(cursor.kind(at) == "text" and ISSUE_RE.match(cursor.words(at)) for at in ahead):
        draft.in_book = True
        draft.put("container", title_of(cursor.words(cursor.at + 1)))
        if bracket := marked_title_end(cursor.text, cursor.pieces, cursor.at + 1):
            whole = cursor.text[cursor.pieces[cursor.at + 1].start : cursor.pieces[bracket - 1].end]
            draft.stated["container"] = whole
            cursor.at = bracket
            return True
        behind = cursor.words(cursor.at + 2) if cursor.kind(cursor.at + 2) == "text" else ""
        if behind[:1].isalpha() or SUBTITLE_RE.match(behind):
            whole = cursor.text[cursor.pieces[cursor.at + 1].start : cursor.pieces[cursor.at + 2].end]
            draft.stated["container"] = whole  # `in “Raw Data” Is an Oxymoron`, `in “Our Dear Port”: Letters`
            cursor.at += 1
    cursor.at += 2
    return True


def _date(cursor: Cursor) -> bool:
    """A day may belong to the title of a book: `Acts of a Conference, June 9–11, 1999, ed.`, `Acts of a Conference,
    Rome, 9–11 June 1999 (Berlin: …)`."""
    draft = cursor.draft
    if (
        draft.in_book
        and cursor.container_open
        and (cursor.next_text(cursor.at + 1).startswith(LED_EDITORS) or imprint_ahead(cursor))
    ):
        # `in Acts of the May 1–3, 1962, Port Conference (…)`
        joint = ", " if cursor.kind(cursor.at - 1) == "," else " "
        draft.stated["container"] += f"{joint}{cursor.words(cursor.at)}"
        cursor.at += 1
        return True
    if draft.letter and draft.date and not draft.in_book and draft.get("container") and not _is_periodical(draft):
        draft.append(
            "container", cursor.words(cursor.at)
        )  # the day of a file: `Port Speech, May 3, 2001, City Archive`
        cursor.at += 1
        return True
    if draft.date and of_file(cursor):
        return True
    if draft.date and draft.date.day and not draft.accessed and _right_before_address(cursor):
        seen = read_date(cursor.words(cursor.at))
        if seen and seen.day and seen.iso > draft.date.iso:
            draft.accessed = seen  # `Port Times, May 3, 2009, December 1, 2013, http://…`
            return cursor.take()
    if _of_entry(cursor):
        draft.add_locator(cursor.words(cursor.at))
        return cursor.take()
    cursor.put_date(cursor.words(cursor.at))
    return cursor.take()


def _of_entry(cursor: Cursor) -> bool:
    """Whether a day stands behind the page of a printed book: it is that of a diary's entry, or of a letter: `ed. Jane
    Doe (Lisbon: Quay, 1958), 447, November 9, 1864`."""
    draft = cursor.draft
    printed = draft.published and draft.locator != "" and draft.date is not None and draft.date.is_year
    day = read_date(cursor.words(cursor.at)) if printed and not draft.quoted else None
    return day is not None and bool(day.day) and cursor.kind(cursor.at + 1) in ENDS


ENDS: Final = ("", ".", ";")
"""What stands behind the last part of a citation."""


def _right_before_address(cursor: Cursor) -> bool:
    """Whether an address stands right behind a day."""
    return cursor.kind(cursor.at + 1) == "," and cursor.kind(cursor.at + 2) == "url"


def _is_periodical(draft: Draft) -> bool:
    return periodical_kind(draft.get("container")) is not None


def _url(cursor: Cursor) -> bool:
    draft = cursor.draft
    if draft.get("url") and not draft.get("title") and not draft.get("container"):
        return False  # a list of addresses: each is a citation
    words = cursor.words(cursor.at)
    site = "/" not in words and draft.quoted and not draft.get("container")
    if site and (_address_ahead(cursor) or _dated_behind(cursor, words)):
        draft.put("container", words)  # a site that is called by its address
    else:
        put_address(words, draft)
    cursor.at += 1
    cursor.container_open = False
    return True


def _dated_behind(cursor: Cursor, words: str) -> bool:
    """Whether the day follows a site, as it does the name of a newspaper: `redandblack.com, 26 August 2003`."""
    if cursor.draft.date or words.startswith("www.") or cursor.kind(cursor.at + 1) != ",":
        return False
    return cursor.kind(cursor.at + 2) == "date" or read_date(cursor.next_text(cursor.at + 1)) is not None


def _address_ahead(cursor: Cursor) -> bool:
    return any(piece.kind == "url" for piece in cursor.pieces[cursor.at + 1 : cursor.at + 6])


def _imprint(cursor: Cursor) -> bool:
    words = cursor.words(cursor.at)
    if cursor.draft.letter and cursor.draft.get("archive") and YEARS_RE.search(words):
        cursor.draft.append("archive", words)
        return cursor.take()
    found = TOWN_YEAR_RE.match(words)
    if found and not cursor.draft.get("place") and not names_house(found["town"]):
        cursor.draft.put("place", found["town"])
        cursor.draft.published = True
        return cursor.put_date(found["year"]) and cursor.take()
    return read_bracket(words, cursor.draft) and cursor.take()


YEARS_RE: Final = lazy.regex(r"\d{4}[-–]\d{2,4}\Z")
"""`Harbour War 1914–1918`, behind the archive of a letter: years that its files cover."""
TOWN_YEAR_RE: Final = lazy.regex(rf"(?P<town>[^\W\d_][\w’-]+) (?P<year>{YEAR})\Z")
"""`Harlow 1992`: behind a title a town stands alone before the year."""


CHAPTER_RE: Final = lazy.regex(r"(?:chap|ch|chapter|part|pt|bk|book|sec|section|lecture|essay|canto)\b[^,]*\Z", re.I)
"""The locator is a part of the work, whose title may follow: `chap. 18, “Who Started the Korean War?”`."""


def _quote(cursor: Cursor) -> bool:
    """A second quotation is another title, unless a paper was presented at what it names, or it names a folder."""
    draft = cursor.draft
    if boxed(cursor, cursor.at):
        draft.said.add("archive")
        draft.append(
            "archive_location", cursor.words(cursor.at).replace(",”", "”").replace(',"', '"').replace(".”", "”")
        )
        return cursor.take()
    if names_file(cursor, cursor.at):
        draft.said.add("archive")
        draft.put("archive", title_of(cursor.words(cursor.at)))
        return cursor.take()
    if cursor.kind(cursor.at + 1) == "text" and cursor.words(cursor.at + 1).lower() in FOLDERS:
        return folder(cursor, cursor.at, cursor.at + 1)
    if cursor.at > 1 and cursor.kind(cursor.at - 1) == "," and CHAPTER_RE.match(draft.locator):
        draft.add_locator(cursor.words(cursor.at).replace(",”", "”").replace(".”", "”"))
        return cursor.take()
    if draft.get("genre").lower().startswith("interview on") and not draft.get("container"):
        draft.put("container", title_of(cursor.words(cursor.at)))
        return cursor.take()
    event = draft.get("event").lower()
    heard = "conference" in draft.said or ("speech" in draft.said and event != "")
    if not heard or not draft.get("genre") or event not in UNNAMED:
        return False
    draft.stated["event"] = title_of(cursor.words(cursor.at))
    return cursor.take()


UNNAMED: Final = frozenset(
    ("", "conference", "symposium", "workshop", "panel", "seminar", "colloquium", "session", "meeting", "roundtable")
)
"""What a meeting is, before its name in quotation marks."""


_READERS = {
    "quote": _quote, "text": _text, "bracket": read_behind_title, "square": read_behind_title,
    "imprint": _imprint, "url": _url, "date": _date,
}  # fmt: skip
