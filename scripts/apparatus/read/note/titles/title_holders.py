"""Takes off a title without marks who issued the work, before it or behind it, as lawyers print it (Bluebook 15.1,
15.5.1, 16.4): `Jane Doe, Rand Corp., Harbour Keys 12 (2004)`, `Jane Doe, Harbour Keys, PROC. PORT WORKSHOP (2014)`.

Comes in: the title as far as its bracket, which holds no more than the year. Comes out: the title alone, with what
holds the work in the draft.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import PLACES
from apparatus.read.note.names.names import looks_like_names, read_names
from apparatus.read.note.names.organisations import ends_in_head, has_head, looks_like_organisation, shortened
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.statements.numbered import put_preprint
from apparatus.read.note.words.day_patterns import MONTH
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.houses import PRESS_RE
from apparatus.read.note.words.locators import within_article
from apparatus.read.note.words.named_kinds import MEETING, PAPER, PAPER_SORT
from apparatus.read.note.words.shortened import SHORTENED_BODY_RE, all_shortened
from apparatus.read.note.words.title_words import capital_share
from apparatus.read.note.words.whole_names import whole_names

BOOK_RE: Final = lazy.regex(
    r"(?:(?<! in)(?<! of)(?<! from)(?<! to)(?<! since)(?<! after)(?<! before)\s(?P<page>\d{1,4}))?"
    r"(?:,(?P<mark>[”’\"])?|(?<=[?!])(?P<asked>[”’\"])?) in (?=[A-Z\d])"
)
"""Before it the page stands; a number behind a preposition is a year of the title: `The Law of Quays in 1900, in
HARBOURS 12`."""
EDITED_BOOK_RE: Final = lazy.regex(r"(?<=[?!]) In (?=[A-ZÀ-Þ])")
"""`Why Have There Been No Great Keepers? In Harbours, ed. Jane Doe`: the question ends the title."""


BOOK_VOLUME_RE: Final = lazy.regex(r"(?P<volume>\d{1,2}) (?=[A-Z])")
"""`in 2 THE COLLECTED WORKS 214`: the volume stands before the title (Bluebook 15.1)."""


COLLECTION_RE: Final = lazy.regex(
    r"(?:The|Encyclop\w+|Handbook|Collected|Complete|Selected|Works|Papers|Writings|Dictionary|International)\s"
)
"""How books of several volumes begin: `in 3 Encyclopedia of the American Constitution 1120`."""


def without_book(title: str, draft: Draft) -> str:
    """Takes the book that holds a piece off its title: `Title, in Handbook of Harbours 214` (Bluebook 15.5.1)."""
    found = BOOK_RE.search(title) if " in " in title else None
    if not found:
        return title
    draft.quoted = draft.in_book = True
    book = title[found.end() :]
    volume = BOOK_VOLUME_RE.match(book) if book[0].isdigit() else None
    if volume and (book.isupper() or COLLECTION_RE.match(book, volume.end())):
        draft.put("volume", volume["volume"])
        book = book[volume.end() :]
    draft.put("container", _without_owner(_without_editors(book, draft), draft))
    draft.add_locator(found["page"] or "")
    return title[: found.start()] + (found["mark"] or found["asked"] or "")


def _without_editors(book: str, draft: Draft) -> str:
    """Takes the editors off the book before which they stand: `Ana Roe, Rui Costa, and Jo Doe, eds, Harbours`
    (Maroonbook 4.3)."""
    found = EDITORS_FIRST_RE.match(book) if ", ed" in book else None
    if not found or not looks_like_names(found["names"]):
        return book
    draft.editors = read_names(found["names"])[0]
    volume = BOOK_VOLUME_RE.match(found["title"])
    if volume:
        draft.put("volume", volume["volume"])
    return found["title"][volume.end() if volume else 0 :]


def _without_owner(book: str, draft: Draft) -> str:
    """Takes who wrote it off the book, both in capitals: `in ANA LIMA, ESSAYS ON QUAYS 1 (1953)` (Bluebook 15.5.1)."""
    owner, _, title = book.partition(", ")
    if not (title and book.isupper() and " " in owner and begins_with_given_name(owner) and looks_like_names(owner)):
        return book
    draft.container_authors = read_names(owner)[0]
    return title


EDITORS_FIRST_RE: Final = lazy.regex(r"(?P<names>[^\d:;]{5,160}?), eds?\.?, (?P<title>(?:\d{1,2} )?[A-ZÀ-Þ].*)\Z")


def without_edited_book(title: str, draft: Draft) -> str:
    """Takes the book that holds a piece off its title, whose editors stand behind."""
    found = EDITED_BOOK_RE.search(title) if " In " in title else None
    if not found:
        return title
    draft.quoted = draft.in_book = True
    draft.put("container", title[found.end() :])
    return title[: found.start()]


COMPANY_RE: Final = lazy.regex(r"(?:Inc|LLC|Ltd|Corp|Co|LLP|L\.P)\b\.?\Z")
CAPITALS_RE: Final = lazy.regex(r"(?!AND |OR )[A-Z][A-Z.’' &-]{5,80}\Z")


def in_capitals(name: str) -> bool:
    """Whether a name is printed in capitals, as lawyers print those of journals, and is no shelf mark: `THE HILL`."""
    return CAPITALS_RE.match(name) is not None and (" " in name or len(name) >= LONG)


LONG: Final = 8
"""Letters of a word in capitals that is no initials."""


def without_issuer(title: str, draft: Draft, *, addressed: bool = False) -> str:
    """The title without an institution before it, or a journal, a press or an institution behind it; `addressed` where
    an address follows that is yet to be read."""
    title = without_papers(title, "", draft) if title[-1:].isdigit() else title
    parts = _parts(title)
    if len(parts) < 2 or not draft.authors or any(map(draft.get, ("publisher", "place", "container"))):
        return title
    if (0, len(title)) in whole_names(title):
        return title
    met = next((at for at, part in enumerate(parts) if at and MEETING_RE.match(part)), 0)
    if met:
        return _without_proceedings(parts, met, draft)
    before = next((count for count in range(len(parts) - 1, 0, -1) if _issues(parts[:count], parts[count:])), 0)
    if before:
        while before + 1 < len(parts) and _shortened_body(parts[before]):
            before += 1  # `Port Analyst’s Off., Cal. Dep’t of Quays, The Price of Harbours`
        draft.put("publisher", ", ".join(parts[:before]))
        if len(parts) > before + 1 and RESEARCH_RE.match(parts[before]):
            draft.put("number", parts.pop(before))
        draft.said.add("report")
        if parts[-1].isdigit() and len(parts) > before + 1 and not DAY_END_RE.search(parts[-2]):
            draft.add_locator(parts.pop())
        return ", ".join(parts[before:])
    site = len(parts) - 1 - (len(parts) > 2 and PASSAGE_RE.match(parts[-1]) is not None)
    if (preprint := put_preprint(parts[site], draft)) or (
        (addressed or draft.get("url")) and _site(parts[site], ", ".join(parts[:site]))
    ):
        issued = not preprint and (addressed or SHORTENED_BODY_RE.match(parts[site]) is not None)
        issued = issued and periodical_kind(parts[site]) is None
        draft.quoted = not issued
        draft.put("publisher" if issued else "container", "" if preprint else parts[site])
        if issued:
            draft.said.add("report")
        draft.add_locator(", ".join(parts[site + 1 :]).removeprefix("at "))
        return ", ".join(parts[:site])
    paged = PAGED_RE.match(parts[-2]) if parts[-1].isdigit() else None
    if paged and (in_capitals(paged["name"]) or _prints_passage(paged, parts[-1])):
        draft.put("pages", paged["page"])
        draft.add_locator(parts[-1])
        return _without_holder(", ".join([*parts[:-2], paged["name"]]), paged["name"], draft)
    return _without_holder(title, parts[-1], draft)


def _parts(title: str) -> list[str]:
    """What the commas part, a body of many matters before the title kept whole: `Task Force on Quays, Ports, & Grp.
    Keys, The Price of Harbours`."""
    found = BODY_OF_MATTERS_RE.match(title) if ", " in title else None
    if not found:
        return title.split(", ")
    return [found["body"], *title[found.end() :].split(", ")]


BODY_OF_MATTERS_RE: Final = lazy.regex(
    r"(?P<body>(?:(?:U\.S\.|[A-Z][\w’'.-]+) ){0,3}(?:Task Force|Comm[’']n|Dep[’']t|Comm\.|Subcomm\.|Off\.|Bd\.|Bureau"
    r"|Commission|Committee|Department|Office) (?:on|of|for) (?:the )?(?:[A-Z][\w’'.-]+(?: [A-Z][\w’'.-]+)?, ){1,4}"
    r"(?:and|&) [A-Z][\w’'.-]+(?: [A-Z][\w’'.-]+)?), (?=[A-ZÀ-Þ“‘][^,]* )"
)
"""A body by several matters with which it deals."""


def _shortened_body(words: str) -> bool:
    """Whether words are a body's as lawyers shorten them: `Cal. Dep’t of Ports & Tides`."""
    if SHORTENED_BODY_RE.match(words):
        return True
    return any(map(shortened, words.split())) and looks_like_organisation(words, strict=True)


def _prints_passage(paged: re.Match[str], passage: str) -> bool:
    """Whether a journal is named before an article's first page and a passage: `Port L. Rev. 1, 18`; `Port Phys. 96,
    216407` has a volume and a number."""
    return within_article(paged["page"], passage) and (
        all_shortened(paged["name"]) or periodical_kind(paged["name"]) is not None
    )


DAY_END_RE: Final = lazy.regex(rf" {MONTH} \d{{1,2}}\Z")
"""`Report on the Storm of December 24, 2020`: the year is the title's."""

PASSAGE_RE: Final = lazy.regex(r"(?:at )?\d{1,4}(?:[-–]\d{1,4})?\Z")
RESEARCH_RE: Final = lazy.regex(r"(?:(?:R[LS]?|IF|IN|LSB)\d{4,5}|NCJ(?: No\.)? ?\d{4,6})\Z")
"""`R42114`, `NCJ 250123`: the number of a report to the Congress, or of one on crime, behind who issued it (Bluebook
13.4(d))."""

MEETING_RE: Final = lazy.regex(
    r"(?:in )?(?:Proceedings of |PROCEEDINGS OF |Proc\. "
    rf"|Transactions of (?=[^,]{{0,80}}\b(?:{MEETING}|Congress|Meeting)\b)"
    r"|(?:19|20)\d\d (?:[A-Z][\w&-]* ){0,3}(?:\d{1,3}(?:st|nd|rd|th) )?"
    rf"(?:[A-Z][\w-]* ){{0,4}}{MEETING}\b)"
)
"""`2001 IEEE Conference on …` behind a title that stands without marks."""


def _without_proceedings(parts: list[str], met: int, draft: Draft) -> str:
    """Takes the proceedings in which a paper stands off its title, and the town behind them: `Robust Detection, 2001
    IEEE Conference on Computer Vision, Kauai (2001): 511`."""
    if len(parts) > met + 1 and (parts[-1].lower() in PLACES or " " not in parts[-1]):
        draft.put("place", parts.pop())
    draft.quoted = True
    draft.put("container", ", ".join(parts[met:]).removeprefix("in "))
    draft.said.add("conference")
    return ", ".join(parts[:met])


def _site(name: str, title: str) -> bool:
    """Whether what stands behind a title, an address behind the year, names the site, as lawyers print it (Bluebook
    18.2): `The Setting of the Stage, Medium (2017), https://…`."""
    if ARXIV_RE.match(name):
        return True
    named = (
        name[:1].isupper()
        and ":" not in name
        and not title.isupper()
        and name.count(" ") < LONGEST_SITE
        and not name.startswith("And ")
    )
    return named and title.count(" ") > 1 and (", " not in title or ": " in title) and capital_share(name) == 1


LONGEST_SITE: Final = 4
"""Words of a site's name."""

ARXIV_RE: Final = lazy.regex(r"(?:arXiv|ARXIV|SSRN)(?::? ?[\d./-]{4,16}(?:v\d)?(?: \[[\w.-]{2,12}\])?)?\Z")

PAGED_RE: Final = lazy.regex(r"(?P<name>[^\d]{6,80}) (?P<page>\d{1,4})\Z")
"""`U.C. DAVIS L. REV. 1`, before the page that is cited."""


def _issues(parts: list[str], behind: list[str]) -> bool:
    """Whether the parts before a title are an institution, or a company and what it is."""
    following = behind[0]
    if following.startswith(("and ", "& ")) or following[:1].islower():
        return False
    if " " not in following and not parts[-1].endswith(".") and not _begins_list(parts[0], behind):
        return False
    if following[0].isdigit() or parts[0].startswith(("A ", "An ")) or SERIES_RE.match(following):
        return False
    if len(parts) > 1 and COMPANY_RE.match(parts[-1]):
        return len(parts) == 2
    if len(parts) == 1 and (parts[0] in OFFICES or ", " in parts[0]):
        return True
    name = parts[0].title() if parts[0].isupper() else parts[0]
    headed = ends_in_head(name) or (has_head(name) and (" of " in name.lower() or " for " in name.lower()))
    headed = headed or SHORTENED_BODY_RE.match(parts[0]) is not None
    return len(parts) == 1 and " " in name and headed and looks_like_organisation(name, strict=True)


OFFICES: Final = frozenset({
    "BJS", "CBO", "CDC", "CISA", "CRS", "DHS", "DOD", "DOE", "DOJ", "DOL", "DOT", "EPA", "FBI", "FCC", "FTC", "GAO",
    "HHS", "HUD", "NIJ", "NIST", "OECD", "USDA", "USAID",
})  # fmt: skip
"""Offices by the letters by which lawyers know them, behind who wrote their reports (Bluebook 15.1(c))."""


def _begins_list(body: str, behind: list[str]) -> bool:
    """Whether the one word behind a body whose words are shortened is the title, or begins one that lists: `Lima
    Endowment for Int’l Peace, Quays, Ports, and the Law of the Sea`; of two matters of the body, the title would
    follow."""
    last = behind[-1]
    listing = len(behind) > 2 and last.startswith(("and ", "& ")) and last.count(" ") > 2
    return (listing or len(behind) == 1) and any(map(shortened, body.split()))


SERIES_RE: Final = lazy.regex(
    rf"(?P<series>[A-Z][^,:]{{0,70}}?\b(?:{PAPER_SORT}|Analysis|Economics) {PAPER}s?(?: Series)?)"
    r"(?:,? (?:[Nn]os?\.|[Nn]umber|#))?"
    r"(?: (?P<number>[\w./-]{1,12}))?\Z"
)
"""`NBER Working Paper No. 729` behind a title: the series of the work, and its number."""


COUNTED_RE: Final = lazy.regex(r"(?P<series>[A-Z][^,:\d]{4,60}),? [Nn]o\. (?P<number>(?=\w*\d)[\w/-]{1,10})\Z")
"""`Harbour Lectures No. 12`: a series of any name, by its number."""

PAPERS: Final = ("Paper", "Brief", "Report", "Memorandum", "Note")
"""One of these stands in the name of such a series."""


def without_papers(title: str, number: str, draft: Draft) -> str:
    """Takes the series of papers off a title, of which `number` stands behind it if not within."""
    head, comma, last = title.rpartition(", ")
    found = SERIES_RE.match(last) if comma and any(noun in last for noun in PAPERS) else None
    counted = COUNTED_RE.match(last) if comma and not found else None
    if counted:
        draft.put("series", counted["series"])
        draft.put("number", counted["number"])
        return head
    if not found or not (found["number"] or number):
        return title
    draft.put("series", found["series"])
    draft.put("number", found["number"] or number.partition(", ")[0])
    draft.said.add("report")
    return head


HOUSES: Final = frozenset({
    "Addison-Wesley", "Academic", "Anchor", "Ashgate", "Bantam", "Blackwell", "Bloomsbury", "Brill", "Doubleday",
    "Einaudi", "Elsevier", "Faber", "Feltrinelli", "Fischer", "Flammarion", "Gallimard", "Grasset", "Harper",
    "HarperCollins", "Houghton Mifflin", "Knopf", "Laterza", "Macmillan", "McGraw-Hill", "Norton", "Palgrave",
    "Palgrave Macmillan", "Penguin", "Pergamon", "Polity", "Prentice Hall", "Prentice-Hall", "Random House",
    "Routledge", "Sage", "Scribner", "Seuil", "Simon & Schuster", "Springer", "Suhrkamp", "Verso", "Viking", "Vintage",
    "Wiley", "W. W. Norton", "Wiley-Blackwell", "Zone",
})  # fmt: skip
"""Publishers whose names do not say so."""


def _prints(words: str, draft: Draft) -> bool:
    """Whether words behind a title are a publisher: a house, a press, or a company that bears the author's name."""
    if words in HOUSES or (PRESS_RE.search(words) is not None and capital_share(words) == 1):
        return True
    author = draft.authors[0].literal if len(draft.authors) == 1 else ""
    return author != "" and words.startswith(f"{author} ")


def _without_holder(title: str, last: str, draft: Draft) -> str:
    """Takes the last part, if it is a journal's name in capitals or one that says what it is."""
    rest = title[: -len(last) - 2]
    if _prints(last, draft):
        draft.put("publisher", last)
        return rest
    if (rest.isupper() or not in_capitals(last)) and periodical_kind(last) is None and not all_shortened(last):
        return title
    draft.quoted = True
    draft.put("container", last)
    draft.said.add("article")
    return rest
