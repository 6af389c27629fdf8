"""Reads a bracket after a title or a journal's name.

Comes in: what stands between the brackets. Comes out: fields of the draft.

    publication                                           see `publications`
    issue date  = date                                    journal (14.171)
    genre       = "blog" | "podcast" | …                  (14.208)
    granted, presented                                    see `genres`
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.model import Date
from apparatus.read.note.names.people_in_brackets import PEOPLE_FIRST, without_people
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.statements.bare_years import with_comma
from apparatus.read.note.statements.bracket_years import year_alone
from apparatus.read.note.statements.genres import (
    BRACKETED,
    BRACKETED_TOO,
    PRESENTED,
    THESIS,
    read_presented,
    read_thesis,
    say_genre,
)
from apparatus.read.note.statements.issues_in_brackets import HEADS as COUNTING
from apparatus.read.note.statements.issues_in_brackets import issue_in_bracket, without_volume
from apparatus.read.note.statements.kinds_in_brackets import ACTED, STATED, enacted, stated_kind, when_adopted
from apparatus.read.note.statements.papers_in_brackets import ISSUED, without_paper
from apparatus.read.note.statements.publications import read_publication
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import PRINT_YEAR
from apparatus.read.note.words.patterns import EDITION_RE
from apparatus.read.note.words.signs import either_case, group, groups_in

REMARK_RE: Final = lazy.regex(
    r"(?:emphas[ie]s|italics|my|author[’']?s|translations?|trans\. mine|hereafter|hereinafter|henceforth|quoted"
    r"|cited|see|cf\.?"
    r"|brackets|original|accessed|archived|both|all|subscription|paywall)(?![\w&])|in [A-Z][a-z]+$",
    re.I,
)
"""How a remark begins that tells nothing about the work."""

NAMING_RE: Final = lazy.regex(r"(?:hereafter|hereinafter|henceforth)\b[^;]{1,120}(?<!1[5-9]\d\d)(?<!20\d\d)\Z")
"""`hereinafter Bill: HB 12`: a short name in which a colon stands."""

WORK_WITHIN_RE: Final = lazy.regex(r"[\w.], [“\"][^“”\"]{3,300}[,?!][”\"] ")
"""`(Jane Doe, “Harbours,” …)`: a citation within a bracket, and no publisher."""
SINGLE_WITHIN_RE: Final = lazy.regex(r"\A[A-ZÀ-Þ][^:“”\"]{1,80}, [‘'][A-ZÀ-Þ][^“”\"]{2,200}?[’'], in [A-ZÀ-Þ]")
"""`(Doe, ‘Harbours’, in Quays, ed. by Ana Lima […])`: the same in single marks, with the book that holds the piece."""


NAMED_RE: Final = lazy.regex(r",’ (?=(?:1[5-9]|20)\d\d\Z)")

SEASON_EDITION_RE: Final = lazy.regex(
    r"(?P<edition>(?P<date>(?:Spring|Summer|Fall|Autumn|Winter) \d{4}) (?:ed\.|[Ee]dition))(?:,.*)?\Z"
)
"""`Fall 2016 edition`, as an encyclopedia that is kept up to date numbers its states."""

EDITION_YEAR_RE: Final = lazy.regex(
    r"(?:(?P<press>[A-Z][\w.’'& -]{1,40}(?:, [A-Z][\w.’']{1,20} (?:&|and) [A-Z][\w.’'& ]{1,30})?) )?"
    r"(?P<edition>(?i:(?:\d{1,2}(?:st|nd|rd|th|d)?(?: rev\.)?|\d{4}[-–]\d\d"
    r"|(?:rev\. and )?enl\.|rev\.|new|expanded|updated|paperback|paper|hardcover|softcover|pocket|abridged|student"
    r"|online)"
    r" (?:ed\b\.?(?: rev\.)?|edn\.?|edition)|\d{1,2}(?:e|ᵉ|ème) éd\.|\d{1,2}\. Aufl(?:age|\.)))"
    r" (?P<year>\d{4})(?: & (?:Cum\. )?Supp\. \d{4})?\Z"
)
"""`2d ed. 1994`, `9TH ED. 2017`, `Yale Univ. Press 2d ed. 1986`, `3d ed. 2002 & Supp. 2018`, `2nd edn 1993`, as lawyers
print it (Bluebook 15.4; OSCOLA 3.2)."""

OF_YEAR_RE: Final = lazy.regex(
    rf"(?P<edition>(?P<year>{PRINT_YEAR})(?: (?P<press>[A-Z][\w’&-]*(?: (?:and |& )?[A-Z][\w’&-]*){{0,3}}))?"
    r" (?:edn?\b\.?|[Ee]dition))\Z"
)
"""`1957 edn`, `1976 OUP edn`: the edition of a year, perhaps that of a publisher, and nothing more."""

EDITIONS: Final = (" ed", " ED", " éd", " Aufl")

REMARK: Final = group(
    *either_case(
        "emphasis", "emphases", "italics", "my", "author", "translation", "trans. mine", "hereafter", "hereinafter",
        "henceforth", "quoted", "cited", "see", "cf", "brackets", "original", "accessed", "archived", "both", "all",
        "subscription", "paywall", "in ",
    )
)  # fmt: skip
SAID_RE: Final = lazy.regex(r"[“\"].{24,}[”\"]\.?\Z")
"""What the work says: a passage in quotation marks and nothing else."""


MEETING_RE: Final = lazy.regex(r"[A-Z][A-Za-z&/]{1,11}(?:[ -]?[’'‘]\d\d|[ -]?(?:19|20)\d\d)\Z")
"""`ICP 2011`, `PORT ’19`: a conference by its letters and its year, behind its name."""

LETTERS_RE: Final = lazy.regex(r"[A-Z][a-z]{1,12}(?:[A-Z][a-z]{1,8}){1,3}\Z")
"""`SmartPortComm`: its letters in one word, without the year."""

CONFERENCES: Final = ("Conf", "Proc", "Sympos", "Workshop", "Congress", "Meeting")


def _by_letters(inner: str, draft: Draft) -> bool:
    """Whether a bracket has nothing but the letters of the conference that the name before it tells."""
    lettered = MEETING_RE.match(inner) is not None or LETTERS_RE.match(inner) is not None
    return lettered and any(word in draft.get("container") for word in CONFERENCES)


def read_bracket(inner: str, draft: Draft, *, square: bool = False) -> bool:
    """Fills `draft` from a bracket; False when the bracket tells nothing about the work."""
    inner, pages = year_alone(when_adopted(inner), quoted=draft.quoted)
    if pages.isdigit():
        draft.add_locator(pages)
    else:
        draft.put("pages", pages)
    if _take_date(inner, draft):
        return True
    if (inner[-2:].isdigit() or inner.isalpha()) and _by_letters(inner, draft):
        return True
    if inner[:1] in COUNTING:
        if issue_in_bracket(inner, draft):
            return True
        inner = without_volume(inner, draft)
    if _take_edition(inner, draft) or ("code: " in inner and _take_dataset(inner, draft)):
        return True
    inner = inner if square else with_comma(inner)
    groups = groups_in(inner)
    if inner[:1] in "IA" and _take_index(inner, draft):
        return True
    if (groups & STATED and stated_kind(inner, draft)) or (groups & ACTED and enacted(inner, draft)):
        return True
    if "“" in inner or '"' in inner:
        if WORK_WITHIN_RE.search(inner) or SAID_RE.match(inner) or QUOTED_RE.match(inner):
            return False
        inner = inner.replace(",”", "”,").replace(',"', '",')  # `(Moscow: “Nauka,” 1976)`
    elif ", in " in inner and SINGLE_WITHIN_RE.search(inner):
        return False
    elif "‘" in inner:
        inner = NAMED_RE.sub("’, ", inner)  # `(Moscow: Izdatel’stvo ‘Mir,’ 2010)`
    if groups & PEOPLE_FIRST and (rest := without_people(inner, draft)):
        draft.published = True
        return read_bracket(rest, draft)
    if _take_genre(inner, draft, square=square):
        return True
    if not inner or (groups & REMARK and (":" not in inner or NAMING_RE.match(inner)) and REMARK_RE.match(inner)):
        return False
    return _take_issuer(inner, groups, draft)


CODE_RE: Final = lazy.regex(
    r"(?:[^();]{1,60}; ){0,8}(?:[Dd]ata ?set |[Oo]nline data )?code: (?P<code>[\w-]{2,40})"
    r"(?:[;,] (?:last )?accessed (?:on )?(?P<day>[^();]{6,24}))?\Z"
)
"""`(health; million euros; dataset code: gba_nabsfin07; accessed July 9, 2026)`: under which code an office keeps a
table."""


def _take_dataset(inner: str, draft: Draft) -> bool:
    found = CODE_RE.match(inner)
    if not found or draft.get("number"):
        return False
    draft.put("number", found["code"])
    draft.accessed = draft.accessed or read_date(found["day"] or "")
    draft.said.add("dataset")
    return True


QUOTED_RE: Final = lazy.regex(r"[“\"][^“”\"]{16,}[,.?!]?[”\"]")
"""A title in quotation marks with its source: no publisher is called so."""


def _take_date(inner: str, draft: Draft) -> bool:
    """Takes the date that fills a bracket: of the work, of an issue, or of an edition that is not the first."""
    date = read_date(inner)
    if not date:
        return False
    if not date.year and draft.date:  # `(2015) 12 MLR (forthcoming)`
        draft.said |= {"article"} if draft.quoted and draft.get("container") else set()
        return True
    again = draft.date is not None and (draft.editors or draft.translators) and date.year > draft.date.year
    if draft.original and (draft.get("container") or again):
        draft.date = None  # `(1785), ed. Jane Doe (1954)`
    draft.original = draft.date is None and not (date.month or draft.get("container"))
    draft.issued = not date.day and draft.get("container") != ""
    draft.date = date if draft.date is None or _undated(draft.date) else draft.date
    return True


NO_DATES: Final = frozenset("nosu")
"""How `n.d.`, `o.J.`, `s.d.` and `undated` begin, and neither `forthcoming` nor `in press`."""


def _undated(date: Date) -> bool:
    """Whether a source has no date, so that what a bracket supplies is its date: `n.d. [1920?]` (14.145)."""
    return date.literal[:1].lower() in NO_DATES


def _take_index(inner: str, draft: Draft) -> bool:
    """Takes the number of a report, if none is known yet."""
    indexed = INDEX_RE.match(inner)
    if not indexed or draft.get("number"):
        return False
    draft.put("number", indexed["number"])
    draft.said.add("report")
    return True


INDEX_RE: Final = lazy.regex(r"(?:AI )?Index(?: [Nn]umber)?: (?P<number>[A-Z]{2,5} ?\d[\w/.-]{2,20})\Z")
"""`(Index: EUR 01/2556/2020)`: the number under which an organisation keeps its papers."""


def _take_genre(inner: str, draft: Draft, *, square: bool) -> bool:
    """Takes what a work is called by; some words say so in square brackets or behind a quoted title alone."""
    lowered = inner.lower()
    if (
        lowered in BRACKETED
        or (len(inner) < 30 and lowered.startswith(("blog", "podcast", "film", "video")))
        or (lowered in BRACKETED_TOO and (square or draft.quoted))
    ):
        say_genre(inner, draft)
        return True
    return False


def _take_issuer(inner: str, groups: int, draft: Draft) -> bool:
    """Takes who keeps a work, granted a degree for it, heard it or published it."""
    if groups & ISSUED:
        inner = without_paper(inner, draft)
    if groups & KEPT and _kept(inner, draft):
        return True
    if groups & THESIS and read_thesis(inner, draft):
        return True
    return bool(groups & PRESENTED and read_presented(inner, draft)) or read_publication(inner, draft)


def _take_edition(inner: str, draft: Draft) -> bool:
    """Takes an edition, with or without its year: `(2nd ed.)`, `(3rd ed. 1980)`, `(Spring 2020 edition)`."""
    if seasonal := SEASON_EDITION_RE.match(inner) if inner[:1] in "SFAW" else None:
        draft.put("edition", seasonal["edition"])
        draft.date = draft.date or read_date(seasonal["date"])
        return True
    if inner[:1].isdigit() and not draft.date and (found := OF_YEAR_RE.match(inner)):
        _put_edition_of_year(found, draft)
        return True
    if inner.endswith(("edition", " ed.", " edn")) and EDITION_RE.match(inner):
        draft.put("edition", inner)
        return True
    bare = EDITION_YEAR_RE.match(inner) if any(word in inner for word in EDITIONS) else None
    if not bare:
        return False
    draft.put("edition", bare["edition"])
    draft.put("publisher", bare["press"] or "")
    draft.date = draft.date or read_date(bare["year"])
    return True


def _put_edition_of_year(found: re.Match[str], draft: Draft) -> None:
    """Takes the year of an edition that nothing else tells, until a bracket behind it tells another, and who brought
    it out, who takes the place of the name of the edition."""
    draft.put("publisher", found["press"] or "")
    draft.put("edition", "" if found["press"] else found["edition"])
    draft.date, draft.original = read_date(found["year"]), True


KEPT: Final = group(
    *(f"{word}{end}" for word in ("Papers", "Collection", "Archive", "Archives", "MSS") for end in ", "),
    "rchiv", "Librar", "ibliot", "Museum", "ox ", "older ", "arton ", "ossier ", "iasse ", "egajo ",
)  # fmt: skip
KEPT_RE: Final = lazy.regex(
    r"(?P<archive>[A-ZÀ-Þ][^,;:]{2,60}? (?:Papers|Collection|Archives?|Library|MSS)"
    r"|(?:[A-ZÀ-Þ][^,;:]{0,30} )?(?:[A-Z][a-z]*|[a-zA-Z]?[a-z]*a)rchiv[^,;:]{0,40}|"
    r"[^,;:]{0,30}Biblioth?[eè][^,;:]{2,40}"
    r"|[A-ZÀ-Þ][^,;:]{1,60}(?=, (?:[Bb]ox|[Ff]older) )),? "
    r"(?P<location>(?:[Bb]ox |[Ff]older )?(?!\d{4}\Z)\d[\w:,./ -]*)\Z"
)
_MARK: Final = r"(?:[Bb]ox|[Ff]older|[Cc]arton|[Dd]ossier|[Ll]iasse|[Ll]egajo) [\dA-Z][\w/.-]{0,14}"
MARKED_RE: Final = lazy.regex(rf"{_MARK}(?:, {_MARK})*\Z")
"""`(box 3, folder 2)`: where a document lies, before who keeps it."""


def _kept(inner: str, draft: Draft) -> bool:
    """Takes where a letter or the like is kept: `Jane Doe, memo to John Roe, July 2, 1959 (Doe Papers, 79:6)`."""
    if MARKED_RE.match(inner) and not draft.get("archive_location"):
        draft.put("archive_location", inner)
        draft.said.add("archive")
        return True
    found = KEPT_RE.match(inner) if draft.date and draft.date.month and not draft.quoted else None
    if not found or draft.get("archive"):
        return False
    draft.put("archive", found["archive"])
    draft.put("archive_location", found["location"])
    draft.said.add("archive")
    return True
