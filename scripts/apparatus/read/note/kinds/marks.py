"""Parts a document's shelf mark from the archive that keeps it (Chicago Manual 14.222-231)."""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.kinds.scanned import ONLINE
from apparatus.read.note.lists import PLACES
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.houses import AUCTION_HOUSES
from apparatus.read.note.words.places import known_place
from apparatus.read.note.words.shelf_marks import MARK_RE, OFFICE_RE

MARK_FIRST_RE: Final = lazy.regex(r"(?P<mark>[A-Z]{1,6}\s?\d[\w/.-]*), (?=(?:The )?[A-ZÀ-Þ][a-z])")


def put_mark(draft: Draft) -> None:
    """`Cabinet minutes, 3 May 1950, CAB 128/17, The National Archives, Kew`: the mark stands before who keeps it."""
    archive = draft.get("archive")
    found = MARK_FIRST_RE.match(archive) if archive and not draft.get("archive_location") else None
    if found:
        draft.stated["archive"] = archive[found.end() :]
        draft.put("archive_location", found["mark"])
    _put_box(draft)


def put_keeper(draft: Draft) -> None:
    """`“Diary [Manuscript],” Quayport Historical Society, https://…`: who keeps a document is no container; what was
    seen on a day, or is of these years, may be a page of the keeper’s site."""
    container = draft.get("container")
    if not container or draft.get("archive") or draft.in_book or draft.accessed or draft.get("volume"):
        return
    if (draft.date and draft.date.year >= ONLINE) or periodical_kind(container) or ": " in container:
        return
    names = [draft.stated.pop(name, "") for name in ("container", "publisher", "place")]
    draft.put("archive", ", ".join(filter(None, names)))
    keeper, _, mark = draft.get("archive").rpartition(", ")
    if keeper and not draft.get("archive_location") and OFFICE_RE.match(mark):
        draft.stated["archive"] = keeper  # `TNA, CO 822/1337`
        draft.put("archive_location", mark)


def sold_by(draft: Draft) -> None:
    """`Old Master Drawings, sale cat., Christie’s, London, 24 June 1998, lot 12`: who sells it issued the catalogue."""
    house, _, town = draft.get("container").rpartition(", ")
    if house and town.lower() in PLACES and not draft.get("publisher"):
        del draft.stated["container"]
        draft.put("publisher", house)
        draft.put("place", town)


SOLD: Final = ("auction cat", "sale cat", "sales cat")
HOUSE_RE: Final = lazy.regex(r".*(?:[’']s\b|&|\bAuction|\bHouse\b|\bBonhams|\bPhillips)")


def is_sold(draft: Draft) -> bool:
    """Whether a work is the catalogue of an auction, a book that the house issued; its title may be a list: `Important
    Ceramics, Jades, and Clocks, auction cat., Christie’s London, 5 July 1990`."""
    if not draft.get("genre").lower().startswith(SOLD) or draft.quoted or draft.in_book:
        return False
    if draft.get("container") and not draft.get("publisher"):
        draft.stated["publisher"] = draft.stated.pop("container")
    house, comma, town = draft.get("publisher").partition(", ")
    if comma and not draft.get("place") and (known_place(town) or known_place(town.partition("/")[0])):
        draft.stated.update(publisher=house, place=town)  # `Sotheby’s, Minneapolis, MN`
    listed = draft.authors[0].literal if len(draft.authors) == 1 else ""
    if listed and draft.get("title") and not HOUSE_RE.match(listed):
        draft.stated["title"] = f"{listed}, {draft.stated['title']}"
        draft.authors = ()
    return True


def is_sale(draft: Draft) -> bool:
    """Whether an auction house is all that is named beside a title, town and day: `Sotheby’s, The Lima Collection
    (Lisbon, 3 May 1990)`, a catalogue and no report."""
    house = draft.authors[0].literal if len(draft.authors) == 1 else ""
    return house in AUCTION_HOUSES and draft.stated.keys() <= {"title", "place", "publisher"} and draft.date is not None


BOXED_RE: Final = lazy.regex(r"(?P<title>[A-ZÀ-Þ].{5,}?) (?P<box>(?:Box|Folder|Reel|Carton|Drawer) \d{1,4}[A-Za-z]?)\Z")


def _put_box(draft: Draft) -> None:
    """`Manor Account Book 1793–1825 Box 46, Folder 2, Province Archives`: no comma stands before the box."""
    title = draft.get("title")
    found = BOXED_RE.match(title) if title[-1:].isalnum() and draft.get("archive") and not draft.quoted else None
    if found:
        draft.stated["title"] = found["title"]
        behind = draft.get("archive_location")
        draft.stated["archive_location"] = f"{found['box']}, {behind}" if behind else found["box"]


KEPT_RE: Final = lazy.regex(
    r"(?P<mark>(?=[\w/.-]*\d\d)[A-Z]{1,5}[\w/.-]{3,24}), (?P<archive>[A-Z]{2,7}(?: [A-Z]{2,7})?)\Z"
)


KEPT_FIRST_RE: Final = lazy.regex(r"(?P<archive>[A-Z][A-Za-z]{1,6}(?<=[A-Z])), (?P<mark>.*\d.*)\Z")


def kept_under_mark(draft: Draft) -> bool:
    """`“Opening Remarks,” 8 April 2000, QX20115TP0031, MPL`, `“Inventaire,” 10 April 1775, AN, MC/ET/LIX/12`: a mark of
    letters and digits, and an archive known by its letters."""
    container = draft.get("container")
    if not draft.date or not (container[-1:].isupper() or container[-1:].isdigit()):
        return False
    printed = draft.published or draft.get("url") or draft.get("volume") or draft.get("issue") or draft.get("number")
    found = None if printed else KEPT_RE.match(container) or KEPT_FIRST_RE.match(container)
    if not found or (container[-1].isdigit() and not MARK_RE.match(found["mark"])):
        return False
    del draft.stated["container"]
    draft.put("archive_location", found["mark"])
    draft.put("archive", found["archive"])
    return True


REGISTER_RE: Final = lazy.regex(r"(?P<keeper>[A-Z][A-Z-]{1,9}), (?P<series>[A-Z][\w. ]{0,24})\Z")
LEAF_RE: Final = lazy.regex(r"(?:ff?\.? |fols?\.? )?\d{1,4} ?[rv](?:[-–]\d{1,4} ?[rv])?\Z")


def kept_by_leaf(draft: Draft) -> bool:
    """`Actas, 30 September 1773, AMP-BNAH, AC 53, 113v`: whether a dated document lies on a leaf of a register, which
    is no journal with a volume; its archive and its place there are put into the draft."""
    kept = REGISTER_RE.match(draft.get("container"))
    dated = draft.date is not None and draft.date.day > 0
    if not kept or not dated or not draft.get("volume") or draft.get("issue") or not LEAF_RE.match(draft.locator):
        return False
    register = f"{kept['series']} {draft.get('volume')}, {draft.locator}"
    draft.stated |= {"container": "", "volume": "", "archive": kept["keeper"], "archive_location": register}
    draft.locator = ""
    return True
