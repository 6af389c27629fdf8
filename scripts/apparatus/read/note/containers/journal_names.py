"""Parts a journal's name from its volume and issue (Chicago Manual 14.171).

Comes in: a cursor and a name. Comes out: the name without them, when what follows shows that they are there.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import ABBREVIATIONS, CAPITAL_ABBREVIATIONS, COMMON_WORDS, NEWSPAPERS, SMALL_WORDS
from apparatus.read.note.names.meetings import names_meeting
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.cursor import Cursor
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.statements.broadcasts import STATION_RE
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import SQUARE_YEAR_RE, YEAR_ALONE_RE, YEAR_FIGURES, YEAR_IN_BRACKET_RE
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.patterns import ISSUE_RE, JOURNAL_TAIL_RE, VOLUME_AND_ISSUE_RE, VOLUME_RE
from apparatus.read.note.words.title_words import strip_stop

LABELS: Final = (
    ", issue #",
    " issue #",
    " Issue #",
    " vol.",
    " Vol.",
    ", vol.",
    ", Vol.",
    " Vol",
    " no.",
    " No.",
    " volume",
    " Volume",
    " nr.",
    " Nr.",
    " issue",
    " Issue",
    " #",
    " vol",
    " Bd.",
    " vyp.",
    " kn.",
)

ISSUE_LABELS: Final = ("no", "vyp", "nr", "issue", "issue #", "#")


def without_volume(cursor: Cursor, name: str) -> str:
    """Takes the volume off a journal's name when an issue, a year or pages follow: `Social Text 33` (14.171); and
    before it the count of its volumes, `Past and Present n.s.` (14.184)."""
    name = without_roman(cursor, name) if cursor.draft.in_book else name
    name = _without_number(cursor, _without_pages(cursor.draft, name))
    if name[-1:] == "." and ends_whole(name):
        return name[:-1]
    counted = COUNTED_RE.search(name) if name.endswith(COUNTS) else None
    if not counted:
        return name
    count = counted["count"]
    cursor.draft.append("series", "supp. vol." if count[0] in "sS" else count)
    return name[: counted.start()]


def without_roman(cursor: Cursor, name: str) -> str:
    """The name of a book without the volume behind its comma, which is no suffix of a person's name before a bracket:
    `in Collected Works, II (…)`."""
    found = ROMAN_RE.search(name) if name[-1:] in ROMAN and cursor.kind(cursor.at + 1) == "bracket" else None
    if not found or cursor.draft.get("volume") or cursor.text.startswith(EDITED, cursor.pieces[cursor.at + 1].start):
        return name
    cursor.draft.put("volume", found["volume"])
    return name[: found.start()]


EDITED: Final = ("(ed", "(Ed", "(trans", "(comp")
"""`in Ana Lima, III, (ed.) Harbours`: a person stands before it."""

ROMAN: Final = ("I", "V", "X")
ROMAN_RE: Final = lazy.regex(r"(?<=[a-zß-ÿ]), (?P<volume>[IVX]{1,6})\Z")


def ends_whole(name: str) -> bool:
    """Whether the word before the stop at the end of a name is whole, so that the stop stands for a comma: `Past &
    Present. 10, no. 1`. A name that is shortened has no small words (ISO 4:1997, 4.4)."""
    words = name[:-1].split()
    last = words[-1]
    if name.endswith(WHOLE_WORDS) or WHOLE_RE.match(name):
        return True
    if "." in name[:-1] or last.lower() in ABBREVIATIONS or last in CAPITAL_ABBREVIATIONS:
        return False
    return last.lower() in COMMON_WORDS or (len(last) > SHORT and not SMALL_WORDS.isdisjoint(words))


SHORT: Final = 3
"""Letters of a last word that may be shortened though no list holds it."""

WHOLE_WORDS: Final = (" Quarterly.", " Review.", " Studies.", " Journal.", " History.", " Bulletin.", " Magazine.")
"""Behind a word that nobody shortens so, a stop stands for a comma: `The Harbour Quarterly. 74, no. 4`."""

WHOLE_RE: Final = lazy.regex(
    r"(?:[\w’'&-]{1,24},? ){0,8}(?:Law|Art|War|Film|World|Research|Thought|Health|[A-ZÀ-Þ]?[\w’'-]{3,24}"
    r"(?:[aeiouyáéíó]|men|man|(?:ic|io|ie|ion|air|er|ing|ad|or|ur|is)s|ion|ism|ist|ing|ment))\.\Z"
)
"""A name without other stops whose last word ends as no shortened one does: `International Politics. 10, no. 1`."""

COUNTS: Final = (
    " ser.", " series", " n.s.", " N.S.", " o.s.", " O.S.", " n. s.", " N. S.", " supp", " suppl", " Supp", " Suppl",
    " supplementary", " Supplementary",
)  # fmt: skip
COUNTED_RE: Final = lazy.regex(
    r"(?<=[^\W\d_]|\.),? (?P<count>(?:\d\d?(?:st|nd|rd|th|d)|new) ser(?:\.|ies)|[no]\. ?s\.|supp(?:l|lementary)?)\Z",
    re.I,
)


GLUED_RE: Final = lazy.regex(r"(?<=[a-z\u3400-\u9fff\uac00-\ud7af]{3})\d{1,3}\Z")
"""`Contemporary Southeast Asia26, no. 3`: the source has lost a space, or has none behind another script."""


def _begins_in_book(cursor: Cursor, name: str, first: str) -> bool:
    """Whether a number behind a book that holds a piece is where the piece begins, since the page cited and a year
    alone follow: `in Port Forum: Overview and Next Steps 17, 18 (2010)` (Bluebook 15.5)."""
    page = cursor.next_text(cursor.at + 1)
    led = cursor.draft.in_book or cursor.words(cursor.at).startswith("in ")
    if not led or not page.isdigit() or not int(first) <= int(page) < int(first) + MOST_PAGES:
        return False
    bracket = cursor.at + 3
    held = cursor.kind(bracket) == "bracket" and YEAR_IN_BRACKET_RE.match(cursor.text, cursor.pieces[bracket].start)
    return bool(held) and not cursor.draft.quoted and name.count(" ") > 1 and periodical_kind(name) is None


MOST_PAGES: Final = 80


def _without_number(cursor: Cursor, name: str) -> str:
    """The name without its volume and issue."""
    glued = GLUED_RE.search(name) if name[-1].isdigit() and _volume_shown(cursor) else None
    if glued:
        name = f"{name[: glued.start()]} {glued.group()}"
    head, _, last = name.rpartition(" ")
    if last.isdigit() and _begins_in_book(cursor, head, last):
        cursor.draft.put("pages", last)
        return head
    if last[:1] == "#":
        head, last = f"{head} #", last[1:]
    paged = PAGED_TAIL_RE.match(last) if ":" in last and cursor.draft.quoted else None
    if paged and head and (paged["article"] or range_of_pages(paged["pages"])):
        cursor.draft.put("pages", paged["article"] or paged["pages"])
        last = paged["volume"]
    found = JOURNAL_TAIL_RE.match(last) if head and head[-1] != "&" else None
    if not found or name.lower() in NEWSPAPERS or STATION_RE.match(name) or not _counts(cursor, head, last, found):
        return name  # `France 24`, `BBC Radio 4`
    issue = found["issue"] or found["bracketed"] or ""
    label = next((label for label in LABELS if head.endswith(label)), "")
    if not label and YEAR_ALONE_RE.match(last) and VOLUME_RE.match(cursor.next_text(cursor.at + 1)):
        cursor.put_date(last)
        return head  # `British Journal of Sociology 1986, vol. 37`
    if not label and _year_of_name(cursor, last):
        return name
    head = _without_label(head, label)
    if label.strip(" ,.").lower() in ISSUE_LABELS and not found["bracketed"]:
        cursor.draft.put("issue", last)
        head = head and _without_number(cursor, head)  # `Harbour Magazine vol. 86 no. 1`
    elif not issue and not label and ("–" in last or "-" in last) and pages_for_volume(last):
        cursor.draft.put("pages", last)  # `Prog. Aerosp. Sci. 1–20 (2018)`
    elif YEAR_ALONE_RE.match(issue) and not (label or cursor.draft.date or found["bracketed"]):
        cursor.put_date(issue)
        cursor.draft.put("issue", last.partition("/")[0])  # `Berliner Journal für Soziologie 3/2005`
    else:
        cursor.draft.put(
            "volume", last[: found.start("issue" if found["issue"] else "bracketed") - 1] if issue else last
        )
        cursor.draft.put("issue", issue)
    if not issue and not label and name[0].isupper() and (two := VOLUME_BEFORE_RE.search(head)):
        cursor.draft.stated["volume"] = two["volume"]
        cursor.draft.put("issue", last)
        head = head[: two.start()]  # `New Testament Studies 46 8 (2019)`
    cursor.container_open = False
    return head


def _counts(cursor: Cursor, head: str, last: str, found: re.Match[str]) -> bool:
    """Whether a number counts the volumes or issues of what the words before it name, and is no part of the name."""
    if last.isupper() and (head.endswith(COUNTED) or _of_title(cursor)):
        return False  # `History of World War II`; `in Issues in Ideas II (Dordrecht: Kluwer, 1996)`
    shown = issue_follows(cursor) or registered(cursor) or _addressed_issue(cursor, head)
    if not shown and not (head.endswith(LABELS) and _day_follows(cursor)):
        return False
    if (found["issue"] or found["bracketed"]) == "0":
        return False  # `Business 2.0`
    if last.isdigit() and len(last) == 1 and _counted_behind(cursor):
        return False
    # `Harbours after 2016`
    return len(last) != YEAR_FIGURES or not (head.rpartition(" ")[2] in BEFORE_YEAR or names_meeting(head))


def _counted_behind(cursor: Cursor) -> bool:
    """Whether volume and issue stand between commas behind a name that ends in a number: `harbour 2, 1, 3 (1973)`,
    `harbour 2, 1, no. 3 (1973)`, `harbour 2, 1.3 (1973)`."""
    volume, issue = cursor.next_text(cursor.at + 1), cursor.next_text(cursor.at + 3)
    if VOLUME_AND_ISSUE_RE.match(volume):
        return read_date(cursor.words_in_bracket(cursor.at + 3)) is not None
    if not (volume.isdigit() and (issue.isdigit() or ISSUE_RE.match(issue))):
        return False
    return read_date(cursor.words_in_bracket(cursor.at + 5)) is not None


def _without_label(head: str, label: str) -> str:
    """The name without what says that a number follows, and its stop unless that shortens the last word."""
    head = head.removesuffix(label).rstrip(" ,")
    if label and head.endswith(".") and (" " not in head or head.endswith(SUPPLEMENTS) or ends_whole(head)):
        return strip_stop(head)
    return head


def _year_of_name(cursor: Cursor, last: str) -> bool:
    """Whether the year that ends a name comes again in a bracket, or an imprint stands there: `Computer Vision 2001
    (2001)`, `China after 2016 (Beijing: …)`."""
    bracket = cursor.words_in_bracket(cursor.at + 1) if len(last) == YEAR_FIGURES else ""
    return last.isdigit() if ": " in bracket else bracket.endswith(last)


SUPPLEMENTS: Final = (" Supp.", " Suppl.", " supp.", " suppl.")

VOLUME_BEFORE_RE: Final = lazy.regex(r"(?<=[a-z.]) (?P<volume>\d{1,3})\Z")


def _volume_shown(cursor: Cursor) -> bool:
    """Whether an issue follows, or a year in brackets and the pages: a number run together with a name is a volume."""
    if ISSUE_RE.match(cursor.next_text(cursor.at + 1)):
        return True
    paged = cursor.kind(cursor.at + 2) == "text" and cursor.words(cursor.at + 2).startswith(": ")
    return paged and read_date(cursor.words_in_bracket(cursor.at + 1)) is not None


PAGED_TAIL_RE: Final = lazy.regex(
    r"(?P<volume>\d{1,4}(?:\(\d{1,4}(?:[-–/]\d{1,3})?\))?):(?:(?P<article>[A-Za-z]{1,3}\d{1,9})|(?P<pages>\d{1,5}[-–]\d{1,5}))\Z"
)
"""`14:R115`, `2(8):e124`, `171:737–738`: the pages, or the number of the article, run together with the volume."""

DOUBLE_ISSUE: Final = 2
"""As many numbers as a double issue has: `15:1–2`."""


def pages_for_volume(numbers: str) -> bool:
    """Whether two numbers are too far apart for those of volumes printed as one."""
    first, last = re.split(r"[-–]", numbers)[:2]
    return first.isdigit() and last.isdigit() and int(last) - int(first) > MOST_VOLUMES


MOST_VOLUMES: Final = 5


def range_of_pages(numbers: str) -> bool:
    """Whether two numbers are pages rather than a double issue: they are high, or far apart."""
    first, last = (int(number) for number in re.split(r"[-–]", numbers))
    return first > MOST_ISSUES or last - first >= DOUBLE_ISSUE or last < first


MOST_ISSUES: Final = 52
"""Issues of a volume."""


_RULERS: Final = (
    "Louis Henry Edward George Charles William James Philip Richard Elizabeth Napoleon Frederick Alexander Nicholas"
    " Catherine Ivan Henri Ludwig Friedrich Wilhelm"
    " Karl Carlos Felipe Alfonso Pius Leo Gregory Clement Innocent Paul Benedict John"
)
COUNTED: Final = (
    " War", "Siglo", " Council", " Vatican", " Part", " Article", " Title", " Phase", " Serie", " Série",
    *(f" {ruler}" for ruler in _RULERS.split()),
)  # fmt: skip
"""What is told from its like by a numeral in capitals: `History of World War II`, `Wars of Louis XIV`."""


def _of_title(cursor: Cursor) -> bool:
    """Whether a numeral belongs to the title of a book, as its imprint shows behind it, or italics: `in Malcolm X`."""
    return cursor.draft.in_book and (_printed(cursor) or cursor.pieces[cursor.at].titled)


def _printed(cursor: Cursor) -> bool:
    """Whether the bracket with the publisher or the town stands right behind."""
    words = cursor.words_in_bracket(cursor.at + 1)
    return words[-4:].isdigit() and (": " in words or read_date(words) is None)


BEFORE_YEAR: Final = frozenset({
    "after", "before", "since", "until", "in", "of", "from", "to", "circa", "beyond", "années", "après", "avant",
    "depuis", "en", "Jahre", "Jahren", "nach", "vor", "seit", "bis", "von", "um", "anni", "dopo", "dal", "al", "años",
    "anos", "desde", "hasta",
})  # fmt: skip
"""Words behind which a number of four digits is a year."""

VOLUME_AND_PAGE_RE: Final = lazy.regex(
    r"(?P<name>[A-ZÀ-Þ][^\d:,]{4,80}) (?P<volume>\d{1,3})(?: ?\((?P<issue>\d{1,3}(?:[-–]\d)?)\))?"
    r" (?:(?P<page>\d{1,4})|(?P<pages>\d{1,4}[-–]\d{1,4}))\Z"
)


def _without_pages(draft: Draft, name: str) -> str:
    """Takes volume and pages off a journal whose year stood before it: `‘Harbours’ (2019) Coastal Law Journal 35 20`,
    where the British print the volume in front."""
    found = VOLUME_AND_PAGE_RE.match(name) if name[-1].isdigit() and draft.quoted and draft.date else None
    if not found or draft.in_book or draft.get("volume"):
        return name
    for field in ("volume", "issue", "pages"):
        draft.put(field, found[field] or "")
    draft.put("pages", found["page"] or "")
    return found["name"]


def _day_follows(cursor: Cursor) -> bool:
    """Whether the day of an issue follows its labelled number: `Port Review no. 42, May 3, 1992`."""
    return cursor.kind(cursor.at + 1) == "," and cursor.kind(cursor.at + 2) == "date"


def _addressed_issue(cursor: Cursor, name: str) -> bool:
    """Whether nothing but the address follows a journal: `Journal of Peer Production 3, https://…`."""
    addressed = cursor.kind(cursor.at + 1) == "," and cursor.kind(cursor.at + 2) == "url"
    return addressed and periodical_kind(name) == "article"


def registered(cursor: Cursor) -> bool:
    """Whether a DOI follows, which pages of sites called by a number have none of: `Historia 13, https://doi.org/…`."""
    if cursor.kind(cursor.at + 1) != "," or not cursor.draft.quoted or cursor.draft.in_book:
        return False
    behind = cursor.at + 2
    words = cursor.words(behind) if cursor.kind(behind) in ("url", "text") else ""
    return DOI_RE.match(words) is not None


DOI_RE: Final = lazy.regex(r"(?:https?://)?(?:dx\.)?doi(?:\.org/|: ?)10\.", re.I)


def issue_follows(cursor: Cursor) -> bool:
    """Whether an issue, a year or pages stand behind the piece at the cursor."""
    at = cursor.at + 1
    if cursor.kind(at) == ",":
        at += 1
        words = cursor.words(at) if cursor.kind(at) == "text" else ""
        if words:
            if ISSUE_RE.match(words.partition(": ")[0]) or words.isdigit() or read_locator(words):
                return True
            return read_date(words.partition(":")[0]) is not None  # `9(4), 1961: 175–83`
    if cursor.kind(at) == "bracket":
        return True
    if cursor.kind(at) == "square" and (
        SQUARE_YEAR_RE.match(cursor.text, cursor.pieces[at].start) or read_date(cursor.words(at)[1:-1]) is not None
    ):
        return True
    return cursor.kind(at) == "text" and cursor.words(at)[0] == ":"


PAGED_RE: Final = lazy.regex(
    r"(?P<name>(?:[a-z]{1,3})?[A-Z][^\d:]{3,80}(?:: [A-Z][^\d:]{4,60})?) (?P<volume>\d{1,3})"
    r"(?:\((?P<issue>\d{1,3})\)|[./](?P<behind>\d{1,2}(?:[-–]\d{1,2})?))?"
    r" ?: (?:(?P<page>\d{1,4})|(?P<pages>\d{1,4}[-–]\d{1,4}|e\d{3,9}))\Z"
)
"""`e19875` is the number by which a journal without pages counts its articles."""


def paged_volume(cursor: Cursor, words: str) -> bool:
    """Takes `Harbour Review 15: 10`, `15.2 : 10–30`, a journal whose year the note leaves out; before a year and pages
    the second number is the issue's: `Harbour Review 31: 3, 2017, pp. 12–20`."""
    found, draft = PAGED_RE.match(words), cursor.draft
    if not found:
        return False
    issued = bool(found["page"]) and YEAR_ALONE_RE.match(cursor.next_text(cursor.at + 1)) is not None
    issued = issued and cursor.next_text(cursor.at + 3).startswith(("pp. ", "p. "))
    draft.put("container", found["name"])
    draft.put("volume", found["volume"])
    draft.put("issue", (found["page"] if issued else found["issue"] or found["behind"]) or "")
    draft.put("pages", found["pages"] or "")
    draft.locator = draft.locator or ("" if issued else found["page"] or "")
    return True


BEFORE_RE: Final = lazy.regex(
    r"(?P<volume>\d{1,3}) (?P<name>[A-Z][\w.’'&]*(?: (?:&|[a-zß-ÿ]{2,14}|[A-Z][\w.’'&]*)){0,7})\Z"
)


def volume_before(draft: Draft) -> None:
    """Takes the volume off a magazine that lawyers cite by its month: `44 Comm. ACM, Mar. 2001, at 62`. The name is
    shortened or in capitals, or a page is cited and no day."""
    held = draft.get("container")
    dated = draft.locator or (draft.date and draft.date.month and draft.get("url"))
    found = BEFORE_RE.match(held) if held[:1].isdigit() and dated else None
    monthly = draft.locator[:1].isdigit() and draft.date is not None and draft.date.month and not draft.date.day
    if found and (monthly or "." in found["name"] or found["name"].isupper()):
        draft.stated["container"] = found["name"]
        draft.put("volume", found["volume"])
        draft.said.add("article")


ISSUED_RE: Final = lazy.regex(r"(?P<name>[A-ZÀ-Þ][^\d,]{2,60}) (?P<volume>\d{1,4})\Z")


def special_issue(cursor: Cursor, words: str) -> bool:
    """Whether the words are what an issue is called: `October 28, Discipleship: A Special Issue (Spring 1984): 125`,
    `Isis 90, supplement (1999): 12`."""
    found = ISSUED_RE.match(cursor.draft.get("container"))
    supplement = SUPPLEMENT_RE.match(words) is not None
    if not found or not (words[0].isupper() or supplement) or cursor.kind(cursor.at + 2)[:1] not in ("t", ""):
        return False
    if read_date(cursor.words_in_bracket(cursor.at + 1)) is None:
        return False
    cursor.draft.stated["container"] = found["name"]
    cursor.draft.put("volume", found["volume"])
    cursor.draft.put("issue" if supplement else "section", words)
    return True


SUPPLEMENT_RE: Final = lazy.regex(r"supp(?:l(?:ement)?)?\b\.?\Z")
"""What an issue is called that has no number."""
