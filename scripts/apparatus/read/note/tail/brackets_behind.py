"""Reads a bracket behind a title or its container: an address, the series or the symbol of the work, the passage, the
shelf, what a title means, who issued it or where a newspaper appears.

Comes in: a cursor at the bracket. Comes out: the draft filled, and the cursor behind the bracket, which may tell
nothing.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.containers.container import OF_UN
from apparatus.read.note.containers.patents import PATENT, steps_in_bracket
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.periodical_kinds import names_periodical, periodical_kind
from apparatus.read.note.pieces.cursor import Cursor
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.short_forms.aliases import ALIAS_RE, NAMING
from apparatus.read.note.statements.genres import PRESENTED_RE
from apparatus.read.note.statements.seats import bracket_ahead
from apparatus.read.note.tail.site_brackets import (
    field_with_bracket,
    names_issuer,
    names_passage,
    names_site,
    read_site_and_day,
)
from apparatus.read.note.tail.statements import put_address
from apparatus.read.note.titles.meanings import tells_meaning
from apparatus.read.note.titles.title_bounds import SUBTITLED_RE
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.locators import PASSAGE_STARTS, read_locator
from apparatus.read.note.words.named_kinds import KEPT_PAPERS
from apparatus.read.note.words.patterns import (
    ACCESSED,
    ACCESSED_RE,
    EDITORIAL_PLACE_RE,
    SHELF_RE,
    SYMBOL_RE,
    VOLUME_RE,
    VOLUMES_RE,
)
from apparatus.read.note.words.patterns import COLLECTION_RE as DOCUMENTS_RE
from apparatus.read.note.words.places import place_alone
from apparatus.read.note.words.shelf_marks import KEEPER_RE


def read_behind_title(cursor: Cursor) -> bool:
    """Steps over a bracket, which may tell nothing."""
    inner = cursor.words(cursor.at)[1:-1].strip()
    draft = cursor.draft
    if cursor.kind(cursor.at) == "square" and _tells_receiver(cursor):
        draft.stated["genre"] += f" [{inner}]"
        return cursor.take()
    if cursor.groups & PATENT and steps_in_bracket(inner, draft):
        return cursor.take()
    if _volumes(draft, inner) or _address(cursor, inner) or _collected(draft, inner) or _passage(cursor, inner):
        return cursor.take()
    if _shelved(draft, inner, kept=inner[:1].isupper() and cursor.kind(cursor.at) != "square"):
        return cursor.take()
    if _names_keeper(cursor, inner):
        cursor.at += 1
        return True
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
        if draft.in_book and _subtitled(cursor):
            draft.stated["container"] += f" ({inner}){cursor.words(cursor.at + 1)}"
            cursor.at += 2
            return True
        elif _printers(draft, inner):
            draft.stated["container"] += f" ({inner})"
            draft.said.add("newspaper")
        elif draft.in_book and CENTURIES_RE.match(inner) and bracket_ahead(cursor):
            draft.stated["container"] += f" ({inner})"
        elif _is_place(inner) or _issues(draft, inner):
            _behind_container(cursor, inner)
    return cursor.take()


COUNTED_RE: Final = lazy.regex(
    r"[Vv]ol(?:ume|s)?\.? (?P<volume>(?:\d{1,3}|[IVXLC]{1,7})(?:(?:[-–]| and | & )(?:\d{1,3}|[IVXLC]{1,7}))?)\Z"
)


def _volumes(draft: Draft, inner: str) -> bool:
    """Takes a volume, or how many there are, that a bracket of its own states: `Ports of the North (Vol. 2)`."""
    found = COUNTED_RE.match(inner) if inner[:1] in "vV" else None
    if draft.quoted or draft.get("volume") or not (found or (inner[:1].isdigit() and VOLUMES_RE.match(inner))):
        return False
    draft.put("volume", found["volume"] if found else inner)
    return True


PRINTERS_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’-]+ (?:and|&) [A-ZÀ-Þ][\w’-]+\Z")
"""`Virginia Gazette (Purdie and Dixon)`: by whom a newspaper was printed of which a town had two."""


def _printers(draft: Draft, inner: str) -> bool:
    named = PRINTERS_RE.match(inner) is not None and not place_alone(inner)
    return named and periodical_kind(draft.get("container")) == "newspaper"


def _tells_receiver(cursor: Cursor) -> bool:
    """Whether a square bracket stands behind the one to whom a letter was sent: `letter to Berta [his sister]`."""
    genre = cursor.draft.get("genre")
    return " to " in genre and cursor.at > 0 and cursor.words(cursor.at - 1).endswith(genre)


def _names_keeper(cursor: Cursor, inner: str) -> bool:
    """Whether a bracket gives a short name to the archive before it, whose parts go on behind it, or to a collection of
    documents, whose years do: `City Archive, Lisbon (hereafter CAL), Quays, box 12`; the letters alone, `Port Institute
    (PI), Lima Papers, box 12`."""
    if cursor.container_open and ACRONYM_RE.match(inner) and PAPERS_RE.match(cursor.next_text(cursor.at + 1)):
        return True
    if not cursor.groups & NAMING or not cursor.container_open or not ALIAS_RE.match(f"{inner})"):
        return False
    kept = cursor.draft.get("archive") or cursor.draft.get("container")
    return DOCUMENTS_RE.match(kept) is not None or any(map(KEEPER_RE.search, kept.split(", ")))


ACRONYM_RE: Final = lazy.regex(r"[A-Z][A-Za-z]{0,4}[A-Z]\Z")
PAPERS_RE: Final = lazy.regex(rf"[A-ZÀ-Þ][^,;]{{1,60}} (?:{KEPT_PAPERS}|papers)\Z")


def _subtitled(cursor: Cursor) -> bool:
    """Whether the subtitle of the book that holds a piece stands behind the bracket: `in Three Ports (Lisbon, Porto,
    Faro): A History`."""
    following = cursor.pieces[cursor.at].end
    return SUBTITLED_RE.match(cursor.text, following) is not None and cursor.kind(cursor.at + 1) == "text"


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
        host, _, told = inner.partition(", ")
        put_address(host, draft)
        _visited(told, draft)
        return True
    return False


def _visited(told: str, draft: Draft) -> None:
    """Takes the version of a site and the day of the visit: `(www.example.org, version 8.0, 3 May 2019)`."""
    version = VERSION_RE.match(told)
    if version:
        draft.put("edition", version["version"])
    day = told[version.end() :] if version else told
    led = ACCESSED_RE.match(day)
    visit = read_date(day[led.end() :] if led else day)
    draft.accessed = draft.accessed or (visit if visit and visit.day else None)


VERSION_RE: Final = lazy.regex(r"(?P<version>[Vv]ersion \d[\d.]{0,6})(?:, |\Z)")


def _collected(draft: Draft, inner: str) -> bool:
    """Takes the symbol or the series that a work bears; where it appeared first is not told of what is cited."""
    if inner.startswith(OF_UN) and any(map(str.isdigit, inner)) and (symbol := SYMBOL_RE.match(inner)):
        draft.put("number", symbol["number"])
        draft.said.add("treaty")
        return True
    if inner[:2] in ("CM", "ST", "SN", "DS") and COUNCIL_RE.match(inner):
        draft.put("number", inner)
        return True
    if inner[:2] in ("co", "Co") and (collection := COLLECTION_RE.match(inner)):
        draft.put("series", collection["name"].strip())
        return True
    if _numbered_series(draft, inner):
        return True
    # `Harbours, Quay Books, 1988 (orig. Puertos, Muelle, 1974)`
    return inner.startswith("orig. ") and draft.date is not None


COUNCIL_RE: Final = lazy.regex(r"[A-Z]{2} \d{3,5}/\d{2,4}(?: (?:INIT|REV|ADD|COR)(?: ?\d)?){0,2}\Z")
"""`CM 5133/25`, `ST 12345/24 INIT`: a document of the Council of the Union."""


def _numbered_series(draft: Draft, inner: str) -> bool:
    """Takes a series with the number of the book in it, in a bracket behind the imprint or before it: `Berlin: Kai,
    2004 (Port Studies 18)`, `(= Studien zum Hafen, 18), Berlin 2004`."""
    found = NUMBERED_SERIES_RE.match(inner) if inner[-1:].isdigit() or inner[-1:] in "IVX" else None
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


NUMBERED_SERIES_RE: Final = lazy.regex(
    r"(?:= ?)?(?P<series>(?=[^ ]+ [^ ]|[^ ]{6,} )[A-ZÀ-Þ][^\d():;]{4,90}?)"
    rf"(?P<label>,|,? (?:no|Nr|vol|Bd)\.|,? Band)? (?!{YEAR}\Z)"
    rf"(?P<number>\d{{1,4}}(?:/{YEAR})?|(?<=[,.d] )[IVX]{{1,6}})\Z"
)


def _passage(cursor: Cursor, inner: str) -> bool:
    """Takes the passage that is cited; a note in which the book that holds the piece was cited is none."""
    draft = cursor.draft
    placed = PLACE_RE.match(inner) if draft.locator[:1].isdigit() else None
    if placed or (inner[:1] in PASSAGE_STARTS and names_passage(cursor, inner)):
        if draft.in_book and not draft.get("pages") and PAGES_RE.match(draft.locator):
            draft.put("pages", draft.locator)
            draft.locator = inner
        else:
            draft.locator += f" ({inner})"
        return True
    if draft.in_book and inner[:1] in "sanc" and NOTE_RE.match(inner):
        return True
    if inner[:1] in ("pm" if draft.locator else "pmesc") and (locator := read_locator(BEFORE_PAGE_RE.sub("", inner))):
        draft.add_locator(locator)
        return True
    return False


PLACE_RE: Final = lazy.regex(
    r"(?:\d{1,3}|[ivxl]{1,6}|[IVXL]{1,6})(?:(?:, |\. ?)(?:\d{1,3}|[ivxl]{1,6})(?:[-–]\d{1,3})?){1,3}\Z"
)
"""`pp. 376–406 (i, 2, 10)`, `pp. 3–51 (60.11)`: book, chapter and section of an old work, behind the pages of a
translation in which it stands."""
PAGES_RE: Final = lazy.regex(r"\d{1,4}[-–]\d{1,4}\Z")


NUMBERED_PAPERS_RE: Final = lazy.regex(r"(?:MSS?|Mss?|MC|AC|UA|RG|#)\.? ?[A-Z]?\d[\d.]{0,6}\Z")
"""`folder 18, Quay Church Records (MS H62)`: the number of the papers, behind that of the box in them."""
ENDS_IN_PAPERS_RE: Final = lazy.regex(rf"\b(?:{KEPT_PAPERS}|papers)\Z")


def _shelved(draft: Draft, inner: str, *, kept: bool) -> bool:
    """Takes where in an archive a document lies, or who keeps the papers, if words in a round bracket may say so: `box
    3, Lima Papers (Quay Library, Lisbon)`."""
    if (SHELF_RE.match(inner) or inner[:1] == "#") and "archive" in draft.said and not draft.get("archive_location"):
        draft.put("archive_location", inner)
        return True
    if "archive" in draft.said and NUMBERED_PAPERS_RE.match(inner) and ENDS_IN_PAPERS_RE.search(draft.get("archive")):
        draft.append("archive_location", inner)
        return True
    if (SHELVED_RE.match(inner) or _counted(draft, inner)) and _among_papers(draft):
        draft.said.add("archive")
        draft.keep_in_archive()
        draft.put("archive_location", inner)
        return True
    if kept and ("archive" in draft.said or draft.letter) and any(map(KEEPER_RE.search, inner.split(", "))):
        draft.said.add("archive")
        draft.keep_in_archive()
        draft.append("archive", inner)
        return True
    if kept and draft.locator and LEVELS_RE.match(inner) and draft.date and not draft.get("archive"):
        draft.said.add("archive")
        draft.put("archive", inner)
        return True
    if kept and LETTERS_RE.match(inner) and _unkept(draft, inner):
        draft.said.add("archive")
        draft.put("archive", inner)
        return True
    return False


LETTERS_RE: Final = lazy.regex(r"[A-Z]{3,7}(?: [A-Z]{3,7})?\Z")
"""`(QBP KFYA)`: the letters by which papers and their archive were called before."""


LEVELS_RE: Final = lazy.regex(r"[A-ZÀ-Þ][^,;:()“”\"\d]{3,60}(?:, [^,;:()“”\"]{1,40}){1,6}, [A-Z]{3,6}\Z")
"""`(Pamphlets on Quays, Harbour Board, Doe, Jane, 1, QLYA)`: what leads to a paper, up to the letters of the
archive."""


def _unkept(draft: Draft, inner: str) -> bool:
    """Whether such letters stand behind the day or the page of a document of which nothing tells who keeps it; one word
    of capitals alone may name a news agency, unless it is a letter."""
    sent = draft.letter or draft.get("genre").startswith("letter ")
    if not (sent or " " in inner) or draft.date is None or not draft.date.month:
        return False
    place = draft.get("place") if not draft.get("event") else ""  # where a talk was held tells of no keeper
    return not (place or any(map(draft.get, ("container", "publisher", "url", "archive", "volume"))))


COLLECTION_RE: Final = lazy.regex(r"(?:[Cc]oll?\.|collection)\s[«“\"‘]?\s?(?P<name>[^«»“”\"‘’]{2,60}?)\s?[»”\"’]?\Z")
"""`coll. « Ports »`: the series of a book."""

LED_ADDRESS_RE: Final = lazy.regex(
    r"(?:[a-z][a-z ]{2,30}|(?:accessible|available|online) (?:on|at|in|via|through|from) [A-ZÀ-Þ][^()<>]{1,60}[:,]):? "
    r"<?(?P<url>(?:https?://|www\.)[^\s<>]+)>?(?: \[https?://[^\s\[\]]{4,120}\])?\Z"
)
"""`(available at https://…)`, as blogs of lawyers want to be cited; `(cached: https://…)`, where a copy is kept;
`(accessible on Quay Web: Papers, https://…)`; a copy may stand behind the address, `(available at https://… [https://…])`."""

NOTE_RE: Final = lazy.regex(
    r"(?:see |as in |cited in )?(?:above,? |supra,? )?(?:note|nn?\.|fn\.?) \d{1,4}(?: above)?\Z"
)

BEFORE_PAGE_RE: Final = lazy.regex(r"\A(?:manuscript at|see) ")

SHELVED_RE: Final = lazy.regex(r"[A-Z]{2,5} \d{1,4}(?:\.\d{1,4}){1,4}\Z")
"""`(QBD 3.2.4)`: the shelf mark of papers."""
TWO_NUMBERS_RE: Final = lazy.regex(r"\d{1,4}/\d{1,4}\Z")


def _counted(draft: Draft, inner: str) -> bool:
    """Whether two numbers right behind the name of papers say where a document lies: `Quay Papers (556/4)`."""
    papers = draft.get("archive") or draft.get("container")
    return TWO_NUMBERS_RE.match(inner) is not None and PAPERS_RE.match(papers) is not None


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
    """Whether place or publisher and the year stand right behind a bracket, or behind the volume there."""
    at = cursor.at + 1 + (cursor.kind(cursor.at + 1) == ",")
    at += cursor.kind(at) == "text" and VOLUME_RE.match(cursor.words(at)) is not None
    if cursor.kind(at) == "imprint":
        return True
    return cursor.kind(at) == "bracket" and cursor.words(at)[-5:-1].isdigit()


def _behind_container(cursor: Cursor, inner: str) -> None:
    """Where a newspaper appears (14.193); who publishes a site; what a name means that is printed in another language
    (11.9); or the letters by which an institution is known, which no field holds."""
    draft = cursor.draft
    container = draft.get("container")
    if inner[-1] in "IVXLC.es" and AGES_RE.match(inner):
        draft.stated["container"] += f" ({inner})"
    elif inner.endswith((" series", " Series")):
        draft.put("series", inner)
    elif inner.endswith((" edition", " ed.")):
        draft.put("edition", inner)
    elif cursor.kind(cursor.at) == "square" and not place_alone(inner):
        draft.gloss = inner
    elif inner.startswith(container) or _is_body(inner):
        draft.put("publisher", inner)
    elif inner not in STATES and inner == "".join(filter(str.isupper, container)):
        return  # `Associated Press (AP)`
    elif inner in STATES or periodical_kind(container) or not _of_letters(inner, container):
        draft.put("place", inner)


STATES: Final = frozenset({"UK", "US", "USA", "EU"})


def _of_letters(inner: str, container: str) -> bool:
    """Whether letters in a bracket shorten the name of an institution."""
    return inner.isupper() and inner.isalpha() and looks_like_organisation(container)


def _is_body(inner: str) -> bool:
    """Whether a bracket behind a container names an institution or a company; `(UK)` and `(Mexico City)` do not."""
    return " " in inner and looks_like_organisation(inner, strict=True) and not place_alone(inner)


def _issues(draft: Draft, inner: str) -> bool:
    """Whether a longer name of an institution, `(Institute of Ports and Quays)`, stands behind a periodical or a site,
    and not behind an institution whose name it may translate."""
    held = draft.get("container")
    if not draft.quoted or draft.in_book or not held or periodical_kind(inner) or not _is_body(inner):
        return False
    return names_periodical(held) or not looks_like_organisation(held)


CENTURIES_RE: Final = lazy.regex(
    r"(?:siglos? |siècles? |secol[io] )?[IVX]{1,5}[eo°èm]{0,3}(?:[-–][IVX]{1,5}[eo°èm]{0,3})?"
    r"(?: (?:s\.|siècles?|secol[io]))?\Z"
)
"""`(XIX–XX)`: the centuries of which a book tells."""


AGES_RE: Final = lazy.regex(
    r"(?:[Ss]iglos?|[Ss]iècles?|[Ss]ecol[io]|[Ss]éculos?|[Ss]ecc?\.) [IVX]{1,5}"
    r"(?:(?:[-–]| (?:y|e|et|al) )[IVX]{1,5})?\Z"
    r"|[IVX]{1,5}e?(?:[-–][IVX]{1,5}e?)? (?:siècles?|secol[io])\Z"
)
"""`Iberoamérica (siglos XVIII–XIX)`: centuries, and no town."""


def _is_place(inner: str) -> bool:
    """Whether a bracket behind a container names its town or country, `(UK)`, and not its short name or who makes it:
    `(CVPR)`, `(PORT reporting unit)`."""
    return (
        not inner.endswith(MAKERS)
        and (not inner.isupper() or len(inner) == 2 or inner == "USA")
        and EDITORIAL_PLACE_RE.match(inner) is not None
    )


MAKERS: Final = (" unit", " team", " desk", " staff")
"""How those end who make what is held: they are no town."""
