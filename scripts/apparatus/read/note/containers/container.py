"""Reads what no statement takes: the journal, newspaper, site, series or archive that holds the work.

Comes in: a cursor and the words at it. Comes out: whether the words belong to the citation. Words that begin with a
small letter, and names before a new quoted title, do not.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.containers.begun_again import another_begins
from apparatus.read.note.containers.gazettes import put_gazette
from apparatus.read.note.containers.holders import put_words
from apparatus.read.note.containers.longer_names import longer_name
from apparatus.read.note.containers.small_containers import small_container
from apparatus.read.note.lists import DATABASES
from apparatus.read.note.names.organisations import is_body
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.cursor import Cursor
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.statements.behind import is_day, is_placed
from apparatus.read.note.statements.genres import THESIS_RE
from apparatus.read.note.statements.seats import imprint_ahead, is_state
from apparatus.read.note.words.alternatives import alternatives
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import YEARS_ALONE_RE
from apparatus.read.note.words.hints import HINT, hinted
from apparatus.read.note.words.named_kinds import KEEPER, KEPT_PAPERS
from apparatus.read.note.words.patterns import (
    ACCESSED_RE,
    ALL_KEPT_RE,
    COLLECTION_RE,
    IN_RE,
    PART_OF_COLLECTION_RE,
    RESOLUTION_RE,
    SYMBOL_RE,
)
from apparatus.read.note.words.records import RECORDS_RE, is_record, passage_in
from apparatus.read.note.words.shelf_marks import COUNT_RE, MARK_RE
from apparatus.read.note.words.title_words import capital_share, sentence_like

SMALL_NAMES: Final = ("and ", "arXiv", "bioRxiv", "medRxiv", "n+1", "eds.", "ed.", "al-", "hearing on ")
"""What begins with a small letter and still is a container or a part of one."""


LINK_WORDS: Final = frozenset(
    {"URL", "DOI", "Link", "link", "PDF", "PDF file", "pdf", "pdf file", "Available here", "available here"}
)
"""What a page prints for an address, and a text taken from it keeps alone."""

ENDS: Final = frozenset({"", "url", ";", "."})

POSTED_RE: Final = lazy.regex(r"(?:(?:blog )?post )?(?:published|posted) (?:on|at|in|by) (?:the )?(?=[A-Z])")
"""`post published on Medium`: where a page stands."""

DONE_RE: Final = lazy.regex(
    r"(?:and )?(?:(?:text|notes|translation|index) )?[a-z]{3,}ed(?: and [a-z]+ed)?(?: by [A-ZÀ-Þ].*)?\Z"
)
"""`text established, annotated, and presented by Jane Doe`: what was done to a book before it was printed."""

PRIVATE_RE: Final = lazy.regex(
    r"(?:in )?(?:an? |the )?(?:author’s )?private (?:collection|hands)\Z|collection of the author\Z"
)
"""`private collection`, behind a letter: where it lies."""

ON_FILE_RE: Final = lazy.regex(
    r"(?:posted|uploaded) by "
    r"|(?:(?:a |the )?(?:[a-z]+ ){0,3}?(?:notes|tapes?|recordings?|transcripts?|cop(?:y|ies)|letters?|originals?"
    r"|films?|e-?mails?|typescripts?|manuscripts?) )?(?:(?:kept |held )?(?:in|with|by) (?:the )?"
    r"(?:possession|files|collection) of (?:the )?(?:present )?(?:author|writer)"
    r"|(?:kept |held )?(?:in|with) (?:the )?(?:author|writer)’s \w+"
    r"|(?:is )?on file with |with (?:the )?author\Z)"
    r"|(?:the )?author’s (?:own )?(?:copy|notes|field ?notes|files|collection|possession|transcript|tape)\b"
    r"|(?:private|personal|unpublished|handwritten) (?:notes|field ?notes|tape|transcript|recording)s?\Z"
)
"""`author’s copy`, `notes in author’s possession`, `private notes`: where a work lies that is in no archive; no field
holds it."""


KEPT_IN_RE: Final = lazy.regex(
    r"(?:located|held|housed|kept|preserved|deposited|now) (?:in|at|by) (?:the )?"
    rf"(?=[A-ZÀ-Þ].*\b(?:{KEPT_PAPERS}|{KEEPER})\b)"
)
"""`located in the Quay Collection`: where a document is kept."""


COPY_RE: Final = lazy.regex(r"cop(?:y|ies) (?:in|at) (?:the )?(?P<where>[A-ZÀ-Þ].*)\Z")
"""`May 1942, copy in Lima Papers, Quay Library`, `copy in CMH`: where a paper is kept that was never printed."""


def _sentence_behind_address(cursor: Cursor, words: str) -> bool:
    """Whether a sentence follows the address, though a comma stands before it: `https://…, The case was settled`."""
    behind = cursor.at > 1 and cursor.pieces[cursor.at - 2].kind == "url"
    return behind and " " in words and capital_share(words) < SENTENCE and sentence_like(words)


SENTENCE: Final = 0.5
"""The share of capitals below which words are a sentence."""


def _small_part(cursor: Cursor, words: str) -> bool:
    """Takes the part behind the name of a collection: `Corpus Christianorum, series latina 35`."""
    ahead = cursor.pieces[cursor.at].end <= cursor.draft.until
    if not ahead or not PART_OF_COLLECTION_RE.match(words):
        return False
    if not cursor.draft.get("series").endswith(cursor.words(cursor.at - 2)):
        return False
    cursor.draft.append("series", words)
    return True


def _of_volume(cursor: Cursor, words: str) -> bool:
    """Takes the rest of the title of a volume, before the imprint: `vol. 3, Gouverner, c’est choisir, 1954–1955
    (Paris: …)`."""
    draft = cursor.draft
    if not draft.get("volume") or draft.published or not draft.get("series").endswith(cursor.words(cursor.at - 2)):
        return False
    following = cursor.at + 1
    if YEARS_ALONE_RE.match(cursor.next_text(following)):
        following += 2
    bracket = cursor.kind(following) == "bracket" and is_placed(cursor.text, cursor.pieces[following])
    if not bracket and cursor.kind(following + (cursor.kind(following) == ",")) != "imprint":
        return False
    draft.append("series", words)
    return True


def read_container(cursor: Cursor, words: str) -> bool:
    """Takes `words` as container, publisher, series or archive; False when the citation has ended before them."""
    draft = cursor.draft
    if longer_name(cursor, words):
        return True
    if words in LINK_WORDS and draft.get("title") and cursor.kind(cursor.at + 1) in ENDS:
        return cursor.take()
    if words[0] == "(":
        return False  # a remark in a bracket that is not closed
    if words[0] == "/" and " " not in words and words.count("/") > 1:
        draft.put("url", words)  # `/core/journals/a`: an address that lost its host
        return cursor.take()
    if another_begins(cursor, words) or _sentence_behind_address(cursor, words):
        return False
    if words[0] == "i" and ("possession" in words or "author" in words) and ON_FILE_RE.match(words.replace("'", "’")):
        return cursor.take()
    copied = COPY_RE.match(words) if words[0] == "c" else None
    if copied:
        draft.said.add("archive")
        kept = draft.get("archive") or draft.get("archive_location")
        draft.append("archive_location", words) if kept else draft.put("archive", copied["where"])
        return cursor.take()
    if draft.letter and not draft.get("archive") and PRIVATE_RE.match(words):
        draft.put("archive", words)
        return cursor.take()
    words = _without_symbol(draft, _without_keeping(cursor, words))
    for take in MARKED:
        if take(cursor, words):
            return True
    if words[0].islower() and ON_FILE_RE.match(words.replace("'", "’")):
        return cursor.take()
    posted = POSTED_RE.match(words) if words[0] in "pb" and draft.quoted and not draft.get("container") else None
    words = words[posted.end() :] if posted else words
    if words.endswith(" at") and cursor.kind(cursor.at + 1) == "url" and cursor.put_date(words[:-3]):
        return cursor.take()
    words = _without_coming(cursor, words)
    if words[0] == "f" and draft.quoted and not draft.get("container") and FOR_RE.match(words):
        words = words[4:]
    if words[0] == "t" and _named_with_article(cursor, words):
        words = words[4:]
    if cursor.pieces[cursor.at].end <= draft.until and DONE_RE.match(words):
        return cursor.take()
    if words[0].islower() and (_small_part(cursor, words) or _of_volume(cursor, words)):
        return cursor.take()
    joined = draft.quoted and words.startswith("and ") and words[4:5].islower() and not draft.get("container")
    if words[0].islower() and (joined or not words.startswith(SMALL_NAMES)) and not small_container(cursor, words):
        return _skip_unread(cursor, words)  # `“Quays,” and sources cited there`
    paged = AT_PAGE_RE.match(words) if draft.quoted and not draft.get("container") and " at " in words else None
    if paged and cursor.kind(cursor.at + 1) == "," and cursor.kind(cursor.at + 2) == "date":
        words = paged["name"]
        draft.add_locator(paged["page"])
    if not draft.in_book and cursor.groups & HINT:
        draft.said |= hinted(words)
    put_words(cursor, words)
    cursor.at += 1
    return True


def _without_keeping(cursor: Cursor, words: str) -> str:
    """The words without what says that the work is kept in what they name, alone or with others."""
    draft = cursor.draft
    if draft.quoted or draft.in_book:
        held = KEPT_IN_RE.match(words) if words[0] in "lhkpdn" else None
    else:
        held = None if _names_volume(cursor, words) else IN_RE.match(words)
    words = words[held.end() :] if held else words
    shared = ALL_KEPT_RE.match(words) if words[0] in "abe" and not draft.get("container") else None
    if shared and (draft.letter or hinted(words) or shared["at"]):
        words = words[shared.end() :]
        mark = cursor.next_text(cursor.at + 1)
        shelved = draft.letter and MARK_RE.match(mark) is not None and not COUNT_RE.match(mark)
        draft.in_book = not (hinted(words) or shared["at"] or shelved)
        draft.said |= set() if draft.in_book else {"archive"}
    return words


SYMBOL_END_RE: Final = lazy.regex(
    r"(?<=[a-z])(?<!\bDoc) (?P<number>(?:A|S|E|CCPR|CEDAW|CRC|CAT|CERD|CMW|CRPD)/[A-Z\d][\w./()-]{2,40}\d)\Z"
)
"""`Human Rights Council A/HRC/23/48/Add.2`: the symbol of a document behind the organ, without a comma."""


def _without_symbol(draft: Draft, words: str) -> str:
    found = SYMBOL_END_RE.search(words) if "/" in words and draft.quoted and not draft.get("number") else None
    if not found:
        return words
    draft.put("number", found["number"])
    draft.said.add("treaty")
    return words[: found.start()]


def _without_coming(cursor: Cursor, words: str) -> str:
    """The words without what says that a work is to appear in what they name."""
    draft = cursor.draft
    if words.endswith(" Forthcoming") and draft.quoted and cursor.put_date("forthcoming"):
        words = words[: -len(" Forthcoming")]
    coming = COMING_RE.match(words) if draft.quoted and not draft.get("container") else None
    if coming and imprint_ahead(cursor):
        draft.in_book = True  # the bracket says when, if not at what page
        return words[coming.end() :]
    if coming and cursor.put_date("forthcoming"):
        words = words[coming.end() :].rstrip(":")
        draft.said.add("article")
    return words


COMING_RE: Final = lazy.regex(r"(?:forthcoming|to appear|to be published) in (?:the )?(?=[A-ZÀ-Þ])")
"""`forthcoming in Port Review`, `forthcoming in Ports and Quays, ed. Jane Doe (London: Quay, 2005)`."""


FOR_RE: Final = lazy.regex(r"for [A-ZÀ-Þ][^,;:]{2,60} (?:magazine|newspaper|journal)\b")
"""`“Quays,” for Harbours magazine, 31, no. 2 (2011)`: what a piece was written for."""

AT_PAGE_RE: Final = lazy.regex(r"(?P<name>[A-ZÀ-Þ][^,;]{2,60}) at (?:pp?\. )?(?P<page>\d{1,5}(?:[-–]\d{1,5})?)\Z")
"""`“Quays,” Can. H.C. Deb. at 8720, May 15, 1969`: the page before the day."""


def _named_with_article(cursor: Cursor, words: str) -> bool:
    """`“Blueprint for …,” the White House, October 4, 2022`: a small article before where a page stands, or before the
    repository behind a box."""
    draft = cursor.draft
    if draft.get("archive_location") and KEPT_WITH_ARTICLE_RE.match(words):
        return True
    if draft.get("container") or draft.in_book or not words.startswith("the "):
        return False
    shown = draft.quoted or (draft.loose and draft.get("title") and (periodical_kind(words[4:]) or is_body(words[4:])))
    if not shown:
        return False
    following = cursor.kind(cursor.at + 1)
    placed = (following == "," and (cursor.kind(cursor.at + 2) in ("date", "url") or _visited(cursor))) or (
        following == "bracket" and read_date(cursor.words_in_bracket(cursor.at + 1)) is not None
    )
    return placed and words[4:5].isupper() and capital_share(words[4:]) > 0.9 and len(words.split()) < 6


KEPT_WITH_ARTICLE_RE: Final = lazy.regex(rf"the (?=[A-ZÀ-Þ])[^,;]*\b{KEEPER}\b")
"""`Lima Papers, box 5, the National Archives`: a repository behind a box."""


def _visited(cursor: Cursor) -> bool:
    """Whether the day of a visit follows the comma behind what is at the cursor."""
    return ACCESSED_RE.match(cursor.next_text(cursor.at + 1)) is not None


def _collection(cursor: Cursor, words: str) -> bool:
    draft = cursor.draft
    if words[0] in "UD" and COLLECTION_RE.match(cursor.next_text(cursor.at + 1)) and "State" in words:
        cursor.at += 2  # `U.S. Department of State, Foreign Relations of the United States`
        words = cursor.words(cursor.at)
    if words[0] not in "FDAPCH" or draft.get("container") or not COLLECTION_RE.match(words):
        return False
    draft.in_book = cursor.container_open = True
    draft.put("container", words)
    cursor.at += 1
    return True


def _symbol(cursor: Cursor, words: str) -> bool:
    """The symbol of a document of the United Nations or the European Union, which tells its kind."""
    draft = cursor.draft
    if words in ("OJ L", "OJ C") and ACT_NUMBER_RE.match(cursor.next_text(cursor.at + 1)):
        draft.put("number", f"{words}, {cursor.next_text(cursor.at + 1)}")
        draft.said.add("law")
        cursor.at += 2
        return cursor.take()
    if _records(cursor, words):
        return True
    found = SYMBOL_RE.match(words) if words[0] in "UASECTHFOJLP12" else None
    found = found or (RESOLUTION_RE.match(words) if " Res" in words or "/Res" in words else None)
    if not found:
        return False
    draft.put("number", found["number"])
    report = found["number"].startswith(("JOIN", "SWD")) or draft.get("title").startswith(REPORTS)
    if words.startswith("League") or LEAGUE_RE.match(found["number"]):
        draft.said.add("report")
    elif words.startswith(OF_UN) or " Res" in words or "/Res" in words:
        draft.said.add("treaty")
    elif not report:
        draft.said.add("law")
    return cursor.take()


LEAGUE_RE: Final = lazy.regex(r"[AC]\.\d{1,4}\b.*19[1-4]\d")
"""`C.405.M.144.1926.VI`: how the League of Nations counted its documents."""

REPORTS: Final = ("White Paper", "Green Paper", "Communication", "Report", "Joint Communication")
"""How titles of documents begin that make no law."""

ACT_NUMBER_RE: Final = lazy.regex(r"\d{4}/\d{1,5}\Z")
"""`OJ L, 2024/1689`: since October 2023 each act is an issue of its own, which bears the number of the act."""

OF_UN: Final = ("UN ", "U.N.", "A/", "S/", "E/", "ST/", "CCPR/", "TD/", "HRI/", "CEDAW/", "CRC/", "CAT/",
         "CERD/", "CRPD/", "CMW/", "CED/")  # fmt: skip
"""How the symbols of documents of the United Nations begin."""


def _records(cursor: Cursor, words: str) -> bool:
    """Where in the official records a document stands, up to its symbol: no name of a journal."""
    if words[0] not in "U123456789" or not (RECORDS_RE.match(words) or _meets(cursor, words)):
        return False
    while cursor.kind(cursor.at + 1) == "," and (part := cursor.next_text(cursor.at + 1)):
        if not is_record(part) and not passage_in(part):
            break
        if passage_in(part):
            cursor.draft.add_locator(passage_in(part))
        cursor.at += 2
    cursor.draft.said.add("treaty")
    return cursor.take()


def _meets(cursor: Cursor, words: str) -> bool:
    """Whether a session stands before the symbol of what was laid before it: `‘Ports’ 71st session (2019) UN Doc …`."""
    symbols = ("UN Doc", "U.N. Doc")
    ahead = cursor.pieces[cursor.at + 1 : cursor.at + 4]
    return is_record(words) and any(cursor.text.startswith(symbols, piece.start) for piece in ahead)


def _recording(cursor: Cursor, words: str) -> bool:
    draft = cursor.draft
    found = SONG_RE.match(words) if words[0] in "to" and draft.quoted else None
    if not found or not (draft.authors or "film" in draft.said):
        return False
    draft.put("publisher" if draft.get("container") else "container", found["recording"])
    label = cursor.next_text(cursor.at + 1)
    if label.endswith((" Records", " Recordings")):
        draft.put("publisher", label)
        cursor.at += 2
    return cursor.take()


def _names_volume(cursor: Cursor, words: str) -> bool:
    """Whether `In` begins the title of a volume whose number stands before it: `vol. 1, In the Harbour (…)`."""
    return words.startswith("In ") and cursor.draft.get("volume") != "" and not cursor.draft.get("series")


def _rest_of_volume(cursor: Cursor, words: str) -> bool:
    """More of the title of a volume of documents: `Eastern Europe; the Soviet Union (…)`."""
    draft = cursor.draft
    if not words[0].islower() or not draft.in_book or not draft.get("series") or cursor.words(cursor.at - 1) != ";":
        return False
    draft.stated["series"] += f"; {words}"
    return cursor.take()


def _state(cursor: Cursor, words: str) -> bool:
    """The state behind a town: `Cambridge, MA`; and the publisher behind a colon: `Cambridge, MA: Quay Institute`."""
    draft = cursor.draft
    state, _, house = words.partition(": ")
    if not is_state(cursor, state) or (house and (draft.published or not house[0].isupper())):
        return False
    draft.stated["place"] += f", {state}"
    if house:
        draft.put("publisher", house)
        draft.published = True
    return cursor.take()


def _gazette(cursor: Cursor, words: str) -> bool:
    """The gazette in which a state prints its law, or the order that is printed there, behind a quoted title."""
    draft = cursor.draft
    if not draft.quoted or draft.in_book:
        return False
    if words[0] == "E" and ORDER_RE.match(words):
        draft.put("number", words)
        draft.said.add("law")
        return cursor.take()
    found = GAZETTE_RE.match(words) if words[0].isdigit() and cursor.container_open else None
    if found and draft.get("container"):
        draft.put("section", draft.stated.pop("container"))
        draft.stated.update(container=found["name"], volume=found["volume"], pages=found["page"])
        return cursor.take()
    return put_gazette(words, draft) and cursor.take()


ORDER_RE: Final = lazy.regex(r"Exec(?:utive|\.) Order(?: [Nn]o\.)? \d[\d,]{2,6}\Z")
GAZETTE_RE: Final = lazy.regex(r"(?P<volume>\d{1,3}) (?P<name>Fed\. ?Reg\.) (?P<page>\d[\d,]{1,7})\Z")
"""`Supplementary Information, 88 Fed. Reg. 73458`: a part of what is printed there stands before it."""


def _database(cursor: Cursor, words: str) -> bool:
    """Steps over the database in which a dated work was found that another printed: no field holds one (14.9)."""
    draft = cursor.draft
    told = draft.get("genre") != "" and not THESIS_RE.search(draft.get("genre"))
    if draft.date is None or not (draft.published or draft.get("container") or draft.get("publisher")) or told:
        return False
    if not DATABASE_RE.match(words) or cursor.kind(cursor.at + 1) not in DATABASE_ENDS:
        return False
    if cursor.kind(cursor.at + 1) == "bracket" and ENTRY_RE.match(cursor.words(cursor.at + 1)):
        cursor.at += 1
    return cursor.take()


DATABASE_RE: Final = lazy.regex(
    rf"(?:{alternatives(DATABASES)})(?: (?:[A-Z][\w’'-]*|&|and|of)){{0,6}}(?: (?:no\. )?\d{{5,10}})?\Z"
)
ENTRY_RE: Final = lazy.regex(r"\((?:[A-Z]{2,4} ?)?\d{4,10}\)\Z")
"""`ProQuest (13865986)`: the number under which the database has the work."""
DATABASE_ENDS: Final = ENDS | {",", "bracket"}


MARKED: Final = (_database, _gazette, _collection, _symbol, _recording, _rest_of_volume, _state)
"""What shows by its own words what it is, before anything is asked of the draft."""


def _skip_unread(cursor: Cursor, words: str) -> bool:
    """Steps over a few small words that nothing reads (`letter no. 729`) if a date or an address still follows."""
    if len(words.split()) > 5 or cursor.kind(cursor.at + 1) != ",":
        return False
    ahead = cursor.pieces[cursor.at + 1 : cursor.at + 6]
    described = cursor.draft.quoted and not cursor.draft.date and words.islower()  # `panel discussion`
    found = any(p.kind in ("url", "date") or (described and is_day(cursor.text, p)) for p in ahead)
    return found and cursor.take()


SONG_RE: Final = lazy.regex(r"(?:track [A-D]?\d{1,2},? )?on (?P<recording>[A-Z0-9][^,;]{1,120})\Z")
"""`track 12 on Lemonade` (14.263)."""
