"""Takes off a title what ends it although no word or comma shows it: an edition, a volume, the passage of a classical
work.

Comes in: the title and the draft. Comes out: the title alone, with the rest in the draft (Chicago Manual 14.113).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.lists import NUMBERED_WORDS
from apparatus.read.note.names.organisations import is_organisation
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.passages import COLUMN_RE, YEAR_RE
from apparatus.read.note.words.title_words import capital_share

PASSAGE_RE: Final = lazy.regex(
    r"\s(?P<passage>(?:[IVX]{1,6}\.|\d{1,3}[.:])(?:\d{1,3}\.){0,2}\d{1,4}[a-e]?(?:[-–]\d{1,4}[a-e]?)?"
    r"|[§¶]{1,2} ?\d[\d.:–-]*|(?:chs?|chaps?)\. ?(?:\d{1,3}(?:[-–]\d{1,3})?|[IVX]{1,6})"
    r"|\d{1,4} nn?\. ?\d{1,3})(?<!\.0)\Z"
)


def without_edition(title: str, draft: Draft) -> str:
    """Takes the edition off the title from which no comma parts it: `Dictionary of Quays 4th ed.`"""
    if not title.endswith((" ed.", " ed", " edn.", " edn", " éd.", " éd", " Aufl.", " Aufl", " Auflage")):
        return title
    found = UNPARTED_EDITION_RE.search(title)
    if not found:
        return title
    draft.put("edition", found["edition"])
    return title[: found.start()]


def take_edition_held(draft: Draft) -> None:
    """Takes the edition off the book that holds a chapter."""
    if draft.in_book and not draft.get("edition") and draft.get("container"):
        draft.stated["container"] = without_edition(draft.get("container"), draft)


def take_volume_held(draft: Draft) -> None:
    """Takes the volume and its own title off a book, or one that holds a chapter, where no comma parts them."""
    field = "container" if draft.in_book else "title"
    if (draft.quoted and not draft.in_book) or draft.get("volume") or draft.get("series"):
        return
    if " Vol" not in draft.get(field):
        return
    if draft.in_book and (last := LAST_VOLUME_RE.search(draft.get(field))):
        draft.put("volume", last["volume"])
        draft.stated[field] = draft.get(field)[: last.start()]
    elif found := NAMED_VOLUME_RE.search(draft.get(field)):
        draft.put("volume", found["volume"])
        draft.put("series", found["title"])
        draft.stated[field] = draft.get(field)[: found.start()]


def give_back_end(draft: Draft) -> None:
    """Gives a title its last words, which were taken for what holds it: `Law, Politics, and the Quays (2014)`."""
    held = draft.get("container")
    if held.startswith("and ") and draft.get("title") and not any(map(draft.get, ("volume", "issue", "pages"))):
        draft.stated["title"] = f"{draft.get('title')}, {draft.stated.pop('container')}"
        draft.said.discard("article")
        draft.quoted, draft.published = False, True
    elif draft.get("url") and not any(map(draft.get, COUNTED_FIELDS)):
        _give_back_list(draft)


COUNTED_FIELDS: Final = ("volume", "issue", "pages", "series", "number")


def _give_back_list(draft: Draft) -> None:
    """Gives a title the rest of what it lists, before an address: `Jane Doe, Quays, Tides, and the Law, https://…`."""
    field = "container" if draft.get("container") else "publisher"
    title, found = draft.get("title"), LIST_END_RE.match(draft.get(field))
    if not title or not found or title[-1] in "?!" or is_organisation(found["second"], strict=True):
        return
    if "," in found["second"] and " " in title + found["second"].replace(", ", ""):
        return
    draft.stated["title"] = f"{title}, {draft.stated.pop(field)}"
    draft.said -= {"report", "article"}


LIST_END_RE: Final = lazy.regex(
    r"(?P<second>[A-ZÀ-Þ][\w’-]*(?:,? [A-ZÀ-Þ][\w’-]*){0,2}), (?:and|or|&) (?:(?:the|an?) )?[A-ZÀ-Þ][^,;:]{1,80}\Z"
)


def take_passage_held(draft: Draft) -> None:
    """Takes volume and page off the letters of a collection of papers: `QP 16:295–96`."""
    found = PAPERS_RE.match(draft.get("container")) if not draft.locator else None
    if found:
        draft.stated["container"] = found["name"]
        draft.add_locator(found["where"])


PAPERS_RE: Final = lazy.regex(r"(?P<name>[A-Z]{2,6}) (?P<where>\d{1,3}:\d{1,4}(?:[-–]\d{1,4})?)\Z")


def take_page_held(draft: Draft) -> None:
    """Takes the page off the title of what a body has on its site, where the body's words are shortened, or body and
    title are both in capitals, as lawyers print them: `Port Servs. Corp., Budget of Quays 5, https://…`; or a paragraph
    that a comma parts from the title: `Reform of Ports (PR), ¶ 1`, `Reform of Ports, at app. B`."""
    marked = MARKED_RE.search(draft.get("title")) if not draft.locator else None
    if marked:
        draft.stated["title"] = draft.get("title")[: marked.start()]
        draft.add_locator(marked["where"] or marked["at"])
    section = SECTION_RE.search(draft.get("title")) if draft.get("url") and "§" in draft.get("title") else None
    if section and not draft.locator and draft.said.isdisjoint(("law", "treaty")):
        draft.stated["title"] = draft.get("title")[: section.start()]
        draft.add_locator(section["where"])
    body = draft.authors[0].literal if len(draft.authors) == 1 else ""
    if not body or draft.quoted or draft.locator or not draft.get("url") or draft.get("container"):
        return
    found = PAGED_TITLE_RE.match(draft.get("title"))
    if not found or found["noun"].lower() in COUNTED or not (SHORTENED_RE.search(body) or body.isupper()):
        return
    if not body.isupper() or draft.get("title").isupper():
        draft.stated["title"] = found["title"]
        draft.add_locator(found["page"])


def take_video_site(draft: Draft) -> None:
    """Takes a site of videos beside the day for what shows the work, and for nobody who issued it: `Port Forum, The Day
    After the Tide (YouTube, Jan. 20, 2020), https://…`."""
    if draft.get("publisher").lower() in VIDEO_SITES and not (draft.get("container") or draft.get("place")):
        draft.stated["container"] = draft.stated.pop("publisher")
        draft.said = draft.said - {"report"} | {"film"}
        draft.quoted, draft.published = True, False


CHANNEL_RE: Final = lazy.regex(
    r"(?P<channel>[A-ZÀ-Þ][\w’&.-]*(?: [A-ZÀ-Þ\d][\w’&.-]*){0,3}), (?P<title>[A-ZÀ-Þ][^\s,]* [^\s,]+ [^,]+)\Z"
)


def take_channel(draft: Draft) -> None:
    """Takes the channel that shows a video for its author, where no marks part the two: `Harbourphile, Why Quays Don’t
    Work, YOUTUBE (Nov. 6, 2015), https://…`."""
    shown = draft.get("container").lower() in VIDEO_SITES
    found = CHANNEL_RE.match(draft.get("title")) if shown and not draft.authors else None
    if found:
        draft.authors = (Name(literal=found["channel"]),)
        draft.stated["title"] = found["title"]


VIDEO_SITES: Final = frozenset({"youtube", "vimeo", "tiktok", "twitch"})


SECTION_RE: Final = lazy.regex(r"(?<=[a-z?!”]) (?P<where>§{1,2} ?\d[\d.–-]{0,11})\Z")
"""`A Toolkit for Harbours § 5.44, https://…`"""

MARKED_RE: Final = lazy.regex(
    r", (?:(?P<where>¶{1,2} ?\d[\d–-]{0,9}(?:\([a-z\d]{1,3}\))?)"
    r"|at (?P<at>(?:apps?|tbls?|figs?|chs?|pts?|exh?s?|annex|box)\.? ?(?:[A-Z]|[IVX]{1,6}|\d{1,3})(?:[.–-]\d{1,3})?"
    r"|\d{1,2}:\d\d(?::\d\d)?))\Z"
)
"""A paragraph, an appendix, a table or a minute, behind `at` where lawyers point to it."""
COUNTED: Final = NUMBERED_WORDS | {
    "area", "article", "battalion", "book", "chapter", "class", "district", "form", "goal", "grade", "group", "highway",
    "industry", "issue", "level", "no", "note", "number", "paper", "part", "phase", "region", "report", "section",
    "series", "squadron", "target", "top", "type", "version", "vision", "volume", "war", "week", "world", "year",
}  # fmt: skip
"""What a number belongs to that ends a title."""
PAGED_TITLE_RE: Final = lazy.regex(
    r"(?P<title>[A-ZÀ-Þ][^;]{2,160} (?P<noun>[^\W\d_]{4,})) (?P<page>[1-9]\d{0,2}(?:[-–]\d{1,3})?)\Z"
)
SHORTENED_RE: Final = lazy.regex(r"(?:[a-z]{2}\.|[a-z][’'](?:[nt]|cy)\.?)(?: |\Z)")
"""`Servs.`, `Dep’t`: words that only lawyers shorten in the name of a body."""

LAST_VOLUME_RE: Final = lazy.regex(r"(?<=\w): Vol(?:ume|\.) (?P<volume>\d{1,2}|[IVX]{1,5}|One|Two|Three|Four)\Z")
"""`in Origins of Ports: Volume II, ed. Jane Doe`."""

NAMED_VOLUME_RE: Final = lazy.regex(
    r"(?<=\w) Vol(?:ume|\.) (?P<volume>\d{1,2}|[IVX]{1,5}|One|Two|Three|Four): (?P<title>[A-ZÀ-Þ].*)\Z"
)
"""`A History of Ports Volume 2: The Middle Ages`."""

UNPARTED_EDITION_RE: Final = lazy.regex(
    r"(?<=[\w’'”\".!?]) (?P<edition>(?:\d{1,2}(?:st|nd|rd|d|th)?|first|second|third|fourth|fifth|rev\.|revised|new"
    r"|enl\.) (?:and (?:rev|enl)\. |rev\. )?edn?\.?|\d{1,2}(?:e|ᵉ|ème) éd\.?|\d{1,2}\. Aufl(?:age|\.)?)\Z"
)


VOLUME_RE: Final = lazy.regex(r"(?<=[^\W\d]{3}), (?P<volume>[ivx]{1,5}|[IVX]{1,5}|[1-9]\d?)\Z")

_COLLECTED: Final = (
    r"\b(?:Works|Writings|Papers|Letters|Commentaries|Diaries|Speeches|Lectures|Correspondence|Schriften|Werke|Œuvres"
    r"|Oeuvres|Opere|Obras)"
)
COLLECTED_RE: Final = lazy.regex(
    rf"{_COLLECTED}(?: (?:of [^,:;]{{3,40}}(?<!War)|(?i:complètes|complete|completas)))? (?P<arabic>[1-9]\d?)\Z"
    rf"|{_COLLECTED} (?P<roman>[IVX]{{1,5}})\Z"
)
"""`The Papers of Ana Lima 10`, `Lima’s Commentaries 3`: what fills many volumes needs no comma before the number of
one; a Roman number behind a name may be a ruler's."""


HEADLINE: Final = 0.7
CALLED_RE: Final = lazy.regex(
    r"(?:(?<=[^\W\d])|(?<=[\d)”])(?=[.,]))(?:(?P<stopped>\.)|:|,) (?:[Vv]ol(?:ume|\.)"
    r"|(?P<other>[Tt]om[eo]?|[Tt]\.|Band|Bd\.|[Kk]nj(?:iga|\.)|[Ss]vazek|[Ss]v\.|[Dd][ií]l)) "
    r"(?P<volume>\d{1,2}|[IVX]{1,5})\.?\Z"
)
"""`The Collected Essays of Ana Lima: Volume 2`, `Main Currents of Trade. Vol. 2`, `Glavni tokovi, tom III`."""


def without_volume(title: str, draft: Draft) -> str:
    """Takes the number of the volume off the title that no word shows: `Harbours and Quays, ii`."""
    counted = title[-1] in "ivxIVX0123456789" or (title[-1] == "." and title[-2:-1] in "IVX0123456789")
    called = CALLED_RE.search(title) if counted and not draft.get("volume") else None
    if called and (called["stopped"] or called["other"] or capital_share(title) > HEADLINE):
        draft.put("volume", called["volume"])
        return title[: called.start()]
    found = COLLECTED_RE.search(title) if counted else None
    if found and not draft.get("volume"):
        draft.put("volume", found["arabic"] or found["roman"])
        return title[: found.start("arabic" if found["arabic"] else "roman") - 1]
    found = VOLUME_RE.search(title) if counted else None
    if not found or draft.get("volume") or title.isupper():
        return title  # lawyers print a page there: `WAGES AND PRICES, 34 (1941)`
    draft.put("volume", found["volume"])
    return title[: found.start()]


def without_passage(title: str, draft: Draft) -> str:
    """Takes the passage off the title of a classical work: `Confessions 8.12.29` (Chicago Manual 14.242-52)."""
    found = PASSAGE_RE.search(title) if title[-1].isalnum() and any(map(str.isdigit, title[-2:])) else None
    if not found:
        return _without_column(title, draft) if title[-1].isalnum() and draft.authors else title
    issued = any(_body(name.literal) for name in draft.authors)
    if issued or title.endswith(("Version", "Release", " version", " release"), 0, found.start()):
        return title  # `CIS Controls Version 8.1`, `Quay registers dataset version 1.1`
    draft.add_locator(found["passage"])
    return title[: found.start()]


def _body(literal: str) -> bool:
    """Whether a name may be a body’s, and not that of somebody of old: `Gregory of Tours`, `Pliny the Elder`."""
    return literal.isupper() or (" " in literal and OF_OLD_RE.match(literal) is None)


OF_OLD_RE: Final = lazy.regex(r"[A-ZÀ-Þ][a-zà-ÿ]+ (?:of|the|von|de) (?:[A-ZÀ-Þ][a-zà-ÿ]+\.? ?)+\Z")


def _without_column(title: str, draft: Draft) -> str:
    """Takes page and column of the first edition off the title: `Politics, 1253a1–5`."""
    head, _, passage = title.rpartition(" ")
    if not passage[:1].isdigit() or not COLUMN_RE.match(passage) or YEAR_RE.match(passage):
        return title
    if not (head.endswith(",") or passage[2:3].isdigit()):
        return title  # `Windows 10a`
    draft.add_locator(passage)
    return head.removesuffix(",")


PAGE_RE: Final = lazy.regex(r",\spp?\.\s?(?P<page>\d{1,4}(?:[-–]\d{1,4})?)\Z")


def without_page(title: str, draft: Draft) -> str:
    """Takes the page off the title that stands before a publisher without brackets: `Harbours, p.12, Quay Press`."""
    found = PAGE_RE.search(title) if title[-1:].isdigit() else None
    if not found:
        return title
    draft.add_locator(found["page"])
    return title[: found.start()]


BOOK_AND_CHAPTER_RE: Final = lazy.regex(r",\s(?P<passage>[IVX]{1,6}, \d{1,3}(?:[-–]\d{1,3})?)\Z")


def without_chapter(title: str, draft: Draft) -> str:
    """Takes book and chapter off the title of a translated work: `Sayings, XI, 12`, where no volume stands."""
    found = BOOK_AND_CHAPTER_RE.search(title) if title[-1:].isdigit() else None
    if not found:
        return title
    draft.add_locator(found["passage"])
    return title[: found.start()]
