"""Walks over what follows the title of a citation, piece by piece.

Comes in: the pieces after the title. Comes out: a filled draft, and where the citation ends. Each statement that
Chicago notes put there has its own small reader (`statements`); what none of them takes is the container, or, when it
begins with a small letter, prose that follows the citation.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.containers.container import OF_UN, read_container
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.cursor import Cursor
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.short_forms.square_brackets import freed_of_brackets
from apparatus.read.note.statements.brackets import read_bracket
from apparatus.read.note.statements.date_statements import of_file
from apparatus.read.note.statements.genres import PRESENTED_RE
from apparatus.read.note.statements.seats import bracket_ahead, imprint_ahead
from apparatus.read.note.tail.folders import FOLDERS, boxed, folder, names_another
from apparatus.read.note.tail.site_brackets import (
    field_with_bracket,
    names_issuer,
    names_passage,
    names_site,
    read_site_and_day,
)
from apparatus.read.note.tail.statements import ASKED_FOR, put_address, statements_from
from apparatus.read.note.titles.meanings import tells_meaning
from apparatus.read.note.titles.quoted_titles import marked_title_end
from apparatus.read.note.words.address_leads import FOUND_AT
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.houses import names_house
from apparatus.read.note.words.locators import PASSAGE_STARTS, UNDER_HEADING, read_locator
from apparatus.read.note.words.patterns import ACCESSED, ACCESSED_RE, EDITORIAL_PLACE_RE, SHELF_RE, SYMBOL_RE
from apparatus.read.note.words.places import place_alone
from apparatus.read.note.words.roles import LED_EDITORS
from apparatus.read.note.words.shelf_marks import KEEPER_RE
from apparatus.read.note.words.signals import leads_to_another
from apparatus.read.note.words.title_words import strip_stop, title_of

BEFORE_ADDRESS: Final = FOUND_AT | {
    "available", "from", "via", "retrieved from", "archived at", "doi", "see", "video", "web", "eprint", "@",
}  # fmt: skip
"""Small words before an address."""


AVAILABLE_RE: Final = re.compile(
    r"(?:(?<=[\w.)]),? |\A)"
    r"(?:(?:online|ebook|e-book|digital|web) edition(?: available)?|available|accessed|accessible|online)"
    r"(?: online)? (?:at|from) ?:?\Z"
)
AT_SITE_RE: Final = re.compile(
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
        if leads_to_another(text, piece.start) or not _READERS[piece.kind](cursor):
            break
        end = cursor.pieces[cursor.at - 1].end
    return end, cursor.at


UNDER_RE: Final = re.compile(rf"{UNDER_HEADING}\Z")
ENCLOSED: Final = frozenset({
    "enclosing", "enclosure", "with enclosure", "attaching", "attachment", "with attachment", "with attached", "with",
})  # fmt: skip
"""What goes with a letter, before its title: `Lima to Costa, May 3, 1947, enclosing “The Quays,” Lima Papers`."""


EDITS_RE: Final = re.compile(
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
    if words in (":", "online", "declassified", "respectively"):
        cursor.at += 1
        return True
    if words.startswith(("and see ", "and cf. ", "but see ", "but cf. ")):
        return False
    if words[:9] == "reposted " and cursor.draft.get("url"):
        return False  # where it stands as well
    if words.startswith("and ") and names_another(cursor.draft, words):
        return False
    if following == "bracket" and cursor.draft.published and cursor.draft.date and _edits_another(cursor):
        return False
    if not words:
        cursor.at += 1
        return True
    for statement in statements_from(words[0], cursor.groups & ASKED_FOR):
        if statement(cursor, words):
            return True
    return read_container(cursor, words)


def _before_quote(cursor: Cursor, words: str) -> bool:
    """Takes a quotation with the words that say what it names: an entry, a book, what goes with a letter, a folder."""
    if words.rstrip(".") in ("s.v", "s.vv") or UNDER_RE.match(words):
        entry = cursor.text[cursor.pieces[cursor.at].start : cursor.pieces[cursor.at + 1].end]
        cursor.draft.add_locator(strip_stop(entry))
        cursor.at += 2
        return True
    if words == "in" and _in_quoted(cursor):
        return True
    if cursor.draft.letter and words.lower() in ENCLOSED:
        cursor.at += 2
        return True
    return words.rstrip(":").lower() in FOLDERS and folder(cursor, cursor.at, cursor.at + 1)


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


ISSUE_RE: Final = re.compile(r"(?:a |the )?(?:special (?:issue|section|forum|double issue)|forum|roundtable|dossier)\b")


SUBTITLE_RE: Final = re.compile(r": [A-ZÀ-Þ]\w+ \w")


def _in_quoted(cursor: Cursor) -> bool:
    """`“Surface Reading,” in “The Way We Read Now,” ed. …, special issue, Representations 108`: the journal is still to
    come (14.178); without one, what the quotation names holds the work."""
    draft = cursor.draft
    if boxed(cursor, cursor.at + 1):
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
        draft.stated["container"] += f", {cursor.words(cursor.at)}"
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
        if (
            seen
            and seen.day
            and (seen.year, seen.month, seen.day) > (draft.date.year, draft.date.month, draft.date.day)
        ):
            draft.accessed = seen  # `Port Times, May 3, 2009, December 1, 2013, http://…`
            return cursor.take()
    cursor.put_date(cursor.words(cursor.at))
    return cursor.take()


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
    found = TOWN_YEAR_RE.match(words)
    if found and not cursor.draft.get("place") and not names_house(found["town"]):
        cursor.draft.put("place", found["town"])
        cursor.draft.published = True
        return cursor.put_date(found["year"]) and cursor.take()
    return read_bracket(words, cursor.draft) and cursor.take()


TOWN_YEAR_RE: Final = re.compile(rf"(?P<town>[^\W\d_][\w’-]+) (?P<year>{YEAR})\Z")
"""`Harlow 1992`: behind a title a town stands alone before the year."""


def _bracket(cursor: Cursor) -> bool:
    """Steps over a bracket, which may tell nothing."""
    inner = cursor.words(cursor.at)[1:-1].strip()
    draft = cursor.draft
    if _address(cursor, inner) or _collected(draft, inner) or _passage(cursor, inner):
        return cursor.take()
    if _shelved(draft, inner, kept=inner[:1].isupper() and cursor.kind(cursor.at) != "square"):
        return cursor.take()
    if named := field_with_bracket(cursor, inner):
        draft.stated[named] += f" ({inner})"
        cursor.at += 1
        return True
    if _tells_meaning(cursor, inner) or read_site_and_day(cursor, inner):
        return cursor.take()
    if names_issuer(cursor, inner):
        draft.put("publisher", inner)
        draft.published = True
    elif names_site(cursor, inner):
        draft.put("container", inner)
    elif cursor.container_open:
        if draft.in_book and CENTURIES_RE.match(inner) and bracket_ahead(cursor):
            draft.stated["container"] += f" ({inner})"
        elif _is_place(inner):
            _behind_container(cursor, inner)
    return cursor.take()


def _address(cursor: Cursor, inner: str) -> bool:
    """Takes an address, whatever leads up to it, or the day on which it was visited."""
    draft = cursor.draft
    accessed = ACCESSED_RE.match(inner) if cursor.groups & ACCESSED else None
    if accessed:
        draft.accessed = draft.accessed or read_date(inner[accessed.end() :].strip())
        return True
    if inner[:1].islower() and ("http" in inner or "www." in inner) and (address := LED_ADDRESS_RE.match(inner)):
        put_address(address["url"], draft)
        return True
    if inner.startswith(("http", "www.", "doi")):
        put_address(inner.partition(", ")[0], draft)
        return True
    return False


def _collected(draft: Draft, inner: str) -> bool:
    """Takes the symbol or the series that a work bears; where it appeared first is not told of what is cited."""
    if inner.startswith(OF_UN) and any(map(str.isdigit, inner)) and (symbol := SYMBOL_RE.match(inner)):
        draft.put("number", symbol["number"])
        draft.said.add("treaty")
        return True
    if inner[:2] in ("co", "Co") and (collection := COLLECTION_RE.match(inner)):
        draft.put("series", collection["name"].strip())
        return True
    if _series_behind(draft, inner):
        return True
    # `Harbours, Quay Books, 1988 (orig. Puertos, Muelle, 1974)`
    return inner.startswith("orig. ") and draft.date is not None


def _series_behind(draft: Draft, inner: str) -> bool:
    """Takes a series with the number of the book in it, in a bracket behind the imprint or before it: `Berlin: Kai,
    2004 (Port Studies 18)`, `(= Studien zum Hafen, 18), Berlin 2004`."""
    found = SERIES_BEHIND_RE.match(inner) if inner[-1:].isdigit() or inner[-1:] in "IVX" else None
    imprinted = draft.date is not None and _placed(draft)
    if (
        not found
        or not (imprinted or (found["label"] and not draft.quoted and not draft.date))
        or draft.get("series")
        or read_locator(inner)
        or read_date(inner)
    ):
        return False
    draft.put("series", found["series"] if found["label"] else f"{found['series']} {found['number']}")
    draft.put("number", found["number"] if found["label"] else "")
    return True


def _placed(draft: Draft) -> bool:
    return bool(draft.get("publisher") or draft.get("place"))


SERIES_BEHIND_RE: Final = re.compile(
    r"(?:= ?)?(?P<series>(?=[^ ]+ [^ ]|[^ ]{6,} )[A-ZÀ-Þ][^\d():;]{4,90}?)"
    rf"(?P<label>,|,? (?:no|Nr|vol|Bd)\.|,? Band)? (?!{YEAR}\Z)"
    rf"(?P<number>\d{{1,4}}(?:/{YEAR})?|(?<=[,.d] )[IVX]{{1,6}})\Z"
)


def _passage(cursor: Cursor, inner: str) -> bool:
    """Takes the passage that is cited; a note in which the book that holds the piece was cited is none."""
    draft = cursor.draft
    if inner[:1] in PASSAGE_STARTS and names_passage(cursor, inner):
        draft.locator += f" ({inner})"
        return True
    if draft.in_book and inner[:1] in "sanc" and NOTE_RE.match(inner):
        return True
    if inner[:1] in ("pm" if draft.locator else "pmesc") and (locator := read_locator(BEFORE_PAGE_RE.sub("", inner))):
        draft.add_locator(locator)
        return True
    return False


def _shelved(draft: Draft, inner: str, *, kept: bool) -> bool:
    """Takes where in an archive a document lies, or who keeps the papers, if words in a round bracket may say so: `box
    3, Lima Papers (Quay Library, Lisbon)`."""
    if (SHELF_RE.match(inner) or inner[:1] == "#") and "archive" in draft.said and not draft.get("archive_location"):
        draft.put("archive_location", inner)
        return True
    if SHELVED_RE.match(inner) and _among_papers(draft):
        draft.said.add("archive")
        draft.keep_in_archive()
        draft.put("archive_location", inner)
        return True
    if kept and ("archive" in draft.said or draft.letter) and any(map(KEEPER_RE.search, inner.split(", "))):
        draft.said.add("archive")
        draft.keep_in_archive()
        draft.append("archive", inner)
        return True
    return False


COLLECTION_RE: Final = re.compile(r"(?:[Cc]oll?\.|collection)\s[«“\"‘]?\s?(?P<name>[^«»“”\"‘’]{2,60}?)\s?[»”\"’]?\Z")
"""`coll. « Ports »`: the series of a book."""

LED_ADDRESS_RE: Final = re.compile(r"[a-z][a-z ]{2,30}:? <?(?P<url>(?:https?://|www\.)[^\s<>]+)>?\Z")
"""`(available at https://…)`, as blogs of lawyers want to be cited; `(cached: https://…)`, where a copy is kept."""

NOTE_RE: Final = re.compile(
    r"(?:see |as in |cited in )?(?:above,? |supra,? )?(?:note|nn?\.|fn\.?) \d{1,4}(?: above)?\Z"
)

BEFORE_PAGE_RE: Final = re.compile(r"\A(?:manuscript at|see) ")

SHELVED_RE: Final = re.compile(r"[A-Z]{2,5} \d{1,4}(?:\.\d{1,4}){1,4}\Z")
"""`(QBD 3.2.4)`: the shelf mark of papers."""


def _among_papers(draft: Draft) -> bool:
    """Whether a letter or the like, of a day, is kept among the papers before the bracket."""
    document = draft.letter or ("archive" in draft.said) or (draft.loose and draft.get("genre") != "")
    dated = draft.date is not None and draft.date.month
    return bool(document and dated and (draft.get("archive") or draft.get("container")) and not draft.published)


def _tells_meaning(cursor: Cursor, inner: str) -> bool:
    if cursor.kind(cursor.at) == "square":
        return _meaning(cursor, inner)
    return cursor.at > 0 and tells_meaning(cursor.text, cursor.pieces, cursor.at)


def _meaning(cursor: Cursor, inner: str) -> bool:
    """Whether a square bracket translates the title before it, so that words such as `Speech at` in it say nothing of
    the work: `“Zai … jianghua” [Speech at the Symposium on Philosophy]` (Chicago Manual 14.99)."""
    if ":" in inner and not inner.rstrip("?.")[-4:].isdigit():
        return True
    if inner[-4:].isdigit() and _imprint_behind(cursor):
        return True  # `Ha-namal, 1878–1948 [The Port, 1878–1948] (Lisbon: Quay, 1980)`
    behind_title = cursor.at > 0 and cursor.kind(cursor.at - 1) == "quote"
    return behind_title and inner[:1].isupper() and PRESENTED_RE.match(inner + " ") is not None


def _imprint_behind(cursor: Cursor) -> bool:
    """Whether place or publisher and the year stand right behind a bracket."""
    at = cursor.at + 1 + (cursor.kind(cursor.at + 1) == ",")
    if cursor.kind(at) == "imprint":
        return True
    return cursor.kind(at) == "bracket" and cursor.words(at)[-5:-1].isdigit()


def _behind_container(cursor: Cursor, inner: str) -> None:
    """Where a newspaper appears (14.193); who publishes a site; what a name means that is printed in another language
    (11.9); or the letters by which an institution is known, which no field holds."""
    draft = cursor.draft
    container = draft.get("container")
    if inner.endswith((" series", " Series")):
        draft.put("series", inner)
    elif inner.endswith((" edition", " ed.")):
        draft.put("edition", inner)
    elif cursor.kind(cursor.at) == "square" and not place_alone(inner):
        draft.gloss = inner
    elif inner.startswith(container) or _is_body(inner):
        draft.put("publisher", inner)
    elif inner in STATES or periodical_kind(container) or not _of_letters(inner, container):
        draft.put("place", inner)


STATES: Final = frozenset({"UK", "US", "USA", "EU"})


def _of_letters(inner: str, container: str) -> bool:
    """Whether letters in a bracket shorten the name of an institution."""
    return inner.isupper() and inner.isalpha() and looks_like_organisation(container)


def _is_body(inner: str) -> bool:
    """Whether a bracket behind a container names an institution or a company; `(UK)` and `(Mexico City)` do not."""
    return " " in inner and looks_like_organisation(inner, strict=True) and not place_alone(inner)


CENTURIES_RE: Final = re.compile(
    r"(?:siglos? |siècles? |secol[io] )?[IVX]{1,5}[eo°èm]{0,3}(?:[-–][IVX]{1,5}[eo°èm]{0,3})?"
    r"(?: (?:s\.|siècles?|secol[io]))?\Z"
)
"""`(XIX–XX)`: the centuries of which a book tells."""

CHAPTER_RE: Final = re.compile(r"(?:chap|ch|chapter|part|pt|bk|book|sec|section|lecture|essay|canto)\b[^,]*\Z", re.I)
"""The locator is a part of the work, whose title may follow: `chap. 18, “Who Started the Korean War?”`."""


def _is_place(inner: str) -> bool:
    """Whether a bracket behind a container names its town or country, `(UK)`, and not its short name: `(CVPR)`."""
    return (not inner.isupper() or len(inner) == 2 or inner == "USA") and EDITORIAL_PLACE_RE.match(inner) is not None


def _quote(cursor: Cursor) -> bool:
    """A second quotation is another title, unless a paper was presented at what it names, or it names a folder."""
    draft = cursor.draft
    if boxed(cursor, cursor.at):
        draft.said.add("archive")
        draft.append(
            "archive_location", cursor.words(cursor.at).replace(",”", "”").replace(',"', '"').replace(".”", "”")
        )
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
    "quote": _quote, "text": _text, "bracket": _bracket, "square": _bracket, "imprint": _imprint, "url": _url,
    "date": _date,
}  # fmt: skip
