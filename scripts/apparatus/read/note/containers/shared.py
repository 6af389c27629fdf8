"""Gives pieces that stand in one book or journal what is stated once, behind the last of them (Chicago Manual 14.107):
`Jane Doe, “Quays,” and John Roe, “Ports,” both in Harbours, ed. Ann Poe (…)`.

Comes in: the citations of a note so far and the next one. Comes out: the citations, each with what holds it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from apparatus import lazy
from apparatus.model import Cite, Name, Reference
from apparatus.read.note.confidence import restated
from apparatus.read.note.containers.shelved_together import shelved_as_next
from apparatus.read.note.kinds.scanned import is_yearly
from apparatus.read.note.statements.container_dates import with_container_date
from apparatus.read.note.words.named_kinds import LETTERS_TO

ALL_IN_RE: Final = lazy.regex(r"(?:both|all(?: \w+)?|each) (?:of which are )?(?:published |printed |collected )?in\Z")
PAGES_RE: Final = lazy.regex(r"\d{1,4}[-–]{1,2}\d{1,4}\Z|\Z")
"""The whole range of a piece, and not a passage in it."""

TITLED: Final = ("quoted-title", "short-title")


def share(text: str, cites: list[Cite], cite: Cite) -> Cite | None:
    """Fills in what the pieces before `cite` share with it; returns `cite`, or None if the last of them has taken it
    in, because it is nothing but the book that holds them."""
    stated = cite.reference
    if stated and cite.form == "short" and MARK_RE.match(stated.title):
        return _on_shelves(cites, cite, stated)
    if stated and cite.rule == "short-title" and cites and not stated.authors:
        return _behind_surname(text, cites, cite, stated)
    if not stated or cite.form != "full" or not cites:
        return cite
    if stated.kind == "treaty" and not stated.title and _printed_again(cites[-1], stated):
        return restated(cite, replace(stated, kind="law"))
    if cite.rule == cites[-1].rule == "shelved" and not stated.archive:
        return _beside_on_shelves(text, cites[-1], cite, stated)
    if _kept(cite, stated) and (ALL_BEHIND_RE.search(cite.text) or _letters_joined(text, cites, cite, stated)):
        _keep_together(text, cites, cite, stated)
    if together := shelved_as_next(cites[-1], stated):
        cites[-1] = together
    if cites[-1].form == "prose" and ALL_IN_RE.match(cites[-1].text):
        return _taken_in(text, cites, cite, stated)
    if stated.container and is_yearly(stated.title):
        return _reports_within(text, cites, cite, stated)
    if cite.rule == "quoted-title" and stated.container and stated.date and _holds_several(stated):
        first = len(cites) - _joined(text, cites, cite.start)
        cites[first:] = [_within(piece, replace(stated, pages="")) for piece in cites[first:]]
    return cite


def _on_shelves(cites: list[Cite], cite: Cite, stated: Reference) -> Cite:
    """A short form that is an archive by the short name which the note gave it, and a mark there: `City Archive
    (hereafter CA), J 12; CA, J 13`."""
    lettered = stated.authors[0].literal if len(stated.authors) == 1 else ""
    known = lettered and any(e.alias == lettered and e.reference and e.reference.kind == "archive" for e in cites)
    if not known or cite.locator:
        return cite
    kept = Reference(kind="archive", archive=lettered, archive_location=stated.title)
    return restated(replace(cite, form="full", rule="shelved"), kept)


def _beside_on_shelves(text: str, before: Cite, cite: Cite, stated: Reference) -> Cite:
    """A document with its mark alone, behind one whose mark has the same letters and whose archive is named: `NARA, RG
    59, box 3, Lima to Doe, May 3, 1949; RG 226, box 4, Doe to Lima, May 9, 1949`."""
    kept = before.reference
    joined = JOINED_RE.fullmatch(text, before.end, cite.start)
    if not kept or not kept.archive or not joined or cite.signal or before.alias:
        return cite
    letters, blank, _ = stated.archive_location.partition(" ")
    if not blank or not letters.isupper() or not kept.archive_location.startswith(f"{letters} "):
        return cite
    return restated(cite, replace(stated, archive=kept.archive))


JOINED_RE: Final = lazy.regex(r"[;,] (?:and )?")


def _behind_surname(text: str, cites: list[Cite], cite: Cite, stated: Reference) -> Cite:
    """A title with its author, whom a stop parts from it: `Lima. “Harbours,” 34`."""
    last = cites[-1]
    if last.rule != "surname" or last.locator or not last.reference or len(last.reference.authors) != 1:
        return cite
    if text[last.end : cite.start] != ". " or not stated.title[:1].isupper():
        return cite
    cites.pop()
    whole = replace(cite, start=last.start, text=text[last.start : cite.end], signal=last.signal)
    return restated(whole, replace(stated, authors=last.reference.authors))


def _printed_again(last: Cite, stated: Reference) -> bool:
    """Whether a case stands before where International Legal Materials print it: `Lima v. Roe, 542 U.S. 507 (2004),
    reprinted in 43 I.L.M. 1166 (2004)`."""
    before = last.reference
    return before is not None and before.kind == "law" and ILM_RE.match(stated.container) is not None


ILM_RE: Final = lazy.regex(r"I\.? ?L\.? ?M\.?\Z")

MARK_RE: Final = lazy.regex(r"(?:[\w.’-]+ ){0,3}(?:[A-Z]{0,2}\d[\w/.-]*|[IVXLC]{1,6})\Z")
"""`J 1568`, `Marine B7 202`, `Series II`."""

KEPT: Final = ("letter", "dated", "quoted-title")
"""Rules of what an archive may keep."""
ALL_BEHIND_RE: Final = lazy.regex(
    r"[,;] (?P<all>both|all(?: \w+)?|each) (?:of which are )?(?:[a-z]+ )?(?:in|at|from|by) "
    r"(?:(?:the )?[A-ZÀ-Þ]|(?:box(?:es)?|folders?|files?|reel|carton|series) \w)"
)


def _kept(cite: Cite, stated: Reference) -> bool:
    """Whether a letter, or what an archive keeps, is cited."""
    return cite.rule in KEPT and (cite.rule == "letter" or stated.kind == "archive")


def _letters_joined(text: str, cites: list[Cite], last: Cite, stated: Reference) -> bool:
    """Whether `and` or a comma joins a letter with an archive to one without: `Lima to Doe, May 3, 1849 and Doe to
    Lima, May 9, 1849, Lima Papers`; or a semicolon, where the one before tells a box and not whose it is: `Lima to Doe,
    May 3, 1849, Box 2; Doe to Lima, May 9, 1849, Box 4, Lima Papers`; of those that a book prints, `and`."""
    own = cites[-1].reference
    held = stated.archive or (stated.container and stated.kind == "chapter")
    if not (own and held and _is_letter(last) and _is_letter(cites[-1])):
        return False
    between = text[cites[-1].end : last.start]
    if not stated.archive:
        return _is_and(between)
    return between == ", " or _is_and(between) or (between == "; " and _boxed_alike(own, stated))


def _is_letter(cite: Cite) -> bool:
    """Whether a letter is cited: by who wrote it and who got it, or as `Ana Lima, letter to Tom Roe`."""
    return cite.rule == "letter" or (cite.reference is not None and cite.reference.genre.startswith(LETTERS_TO))


def _is_and(between: str) -> bool:
    """Whether `and` joins two citations, so that those before them belong to the same row."""
    return between.strip(" ,;") == "and"


def _boxed_alike(one: Reference, other: Reference) -> bool:
    """Whether two documents lie in boxes, or in files, that are counted alike."""
    label = one.archive_location.partition(" ")[0]
    return label.isalpha() and label == other.archive_location.partition(" ")[0]


def _keep_together(text: str, cites: list[Cite], last: Cite, stated: Reference) -> None:
    """Gives letters and other documents in a row what the last says of all: `Lima to Doe, May 3, 1849; and Doe to Lima,
    May 9, 1849, both at Quay Library`."""
    found = ALL_BEHIND_RE.search(last.text)
    most = 1 if found and found["all"] == "both" else len(cites)
    listed, following = _is_and(text[cites[-1].end : last.start]), last
    printed = with_container_date(last).reference
    for at in range(len(cites) - 1, max(-1, len(cites) - 1 - most), -1):
        own = cites[at].reference
        if cites[at].rule not in KEPT or own is None or own.archive or own.container or own.publisher or own.url:
            return
        if not (found or _is_letter(cites[at])):
            return
        if not (found or listed or _letters_joined(text, cites[: at + 1], following, stated)):
            return
        held = replace(
            own,
            kind=stated.kind,
            place=own.place or (stated.place if stated.publisher else ""),
            archive=stated.archive,
            archive_location=own.archive_location or stated.archive_location,
            container=stated.container,
            container_authors=stated.container_authors,
            container_date=printed.container_date if printed else None,
            volume=stated.volume,
            publisher=stated.publisher,
            editors=stated.editors,
        )
        following, cites[at] = cites[at], restated(cites[at], held)


def _taken_in(text: str, cites: list[Cite], cite: Cite, book: Reference) -> Cite | None:
    """The pieces before `both in` become chapters of the book behind it."""
    if cite.rule != "published" or not book.title or len(cites) < 3 or not _stands_alone(cites[-2]):
        return cite
    both = cites.pop().text.startswith("both")
    held = replace(book, kind="chapter", title="", authors=(), container=book.title, container_authors=book.authors)
    last = _within(cites.pop(), held)
    first = len(cites)
    while first and (_stands_alone(cites[first - 1]) or (both and _is_by_two_surnames(cites[first - 1]))):
        first -= 1
        if both:
            break
    cites[first:] = [_within(piece, held) for piece in cites[first:]]
    cites.append(replace(last, end=cite.end, text=text[last.start : cite.end]))
    cites[first:] = _with_pages_of_each(cites[first:], cite.locator)
    return None


def _with_pages_of_each(pieces: list[Cite], locator: str) -> list[Cite]:
    """Gives pieces without pages those that stand behind the book in the same order: `…, both in Harbours (Lisbon,
    1991), 12–30, 141–71`; what is no list of as many is the passage in the last."""
    pages = BETWEEN_RE.split(locator)
    if not locator or any(piece.locator for piece in pieces):
        return pieces
    if len(pages) != len(pieces) or not all(map(PAGES_RE.match, pages)):
        return [*pieces[:-1], replace(pieces[-1], locator=locator)]
    return [replace(piece, locator=own) for piece, own in zip(pieces, pages, strict=True)]


BETWEEN_RE: Final = lazy.regex(r",? and |, ")


HELD_RE: Final = lazy.regex(r"(?P<body>[A-ZÀ-Þ][^,;:]{2,80}), (?P<title>[A-ZÀ-Þ][\w ]{0,20}Reports? of [^,;:]{2,80})\Z")
"""`Lisbon Port Board, Annual Report of the Port Board`: who prints the yearly reports, and as what."""


def _reports_within(text: str, cites: list[Cite], last: Cite, stated: Reference) -> Cite:
    """The second of two yearly reports, with which the first shares what holds them: `Ninth Annual Report of the Port
    Board, 1917, and Tenth Annual Report of the Port Board, 1918, in …`."""
    first = cites[-1].reference
    if not first or not is_yearly(first.title) or replace(first, title="", date=None) != Reference(kind=first.kind):
        return last
    if text[cites[-1].end : last.start].strip(" ,") != "and" or stated.publisher or stated.place:
        return last
    held = HELD_RE.match(stated.container)
    names = (Name(literal=held["body"]),) if held else ()
    container = held["title"] if held else stated.container
    cites[-1], last = (
        restated(cite, replace(own, kind="report", container=container, container_authors=names))
        for cite, own in ((cites[-1], first), (last, stated))
    )
    return last


def _holds_several(stated: Reference) -> bool:
    """Whether several pieces may stand in what is stated: in a book, or on several ranges of pages of a journal."""
    return stated.kind == "chapter" or (stated.kind == "article" and ", " in stated.pages)


def _joined(text: str, cites: list[Cite], start: int) -> int:
    """How many pieces stand before `start`, with commas between them and `and` before the last."""
    count, and_before = 0, False
    for cite in reversed(cites):
        between = text[cite.end : start].strip(" ,")
        and_before = and_before or between in ("and", "&")
        if not (and_before and _stands_alone(cite)) or between not in ("", "and", "&"):
            break
        count, start = count + 1, cite.start
    return count


def _within(cite: Cite, held: Reference) -> Cite:
    """A piece with what holds it."""
    stated = cite.reference or Reference()
    whole = replace(held, title=stated.title, authors=stated.authors, et_al=stated.et_al, translators=())
    return restated(replace(cite, form="full", rule="quoted-title"), whole)


def _stands_alone(cite: Cite) -> bool:
    """Whether a citation gives the author's full name and a title in quotation marks, perhaps all its pages, and
    nothing else."""
    return _is_title_alone(cite) and cite.reference is not None and any(name.given for name in cite.reference.authors)


def _is_by_two_surnames(cite: Cite) -> bool:
    """Whether the same gives both surnames of somebody and no given name: `Lima Costa, “Quays”`."""
    one = cite.reference.authors if cite.reference else ()
    return _is_title_alone(cite) and len(one) == 1 and " " in one[0].family


def _is_title_alone(cite: Cite) -> bool:
    """Whether a citation gives nothing but who wrote a piece, its title in quotation marks, perhaps all its pages."""
    stated = cite.reference
    if stated is None or cite.rule not in TITLED or cite.refers_to_note or not PAGES_RE.match(cite.locator):
        return False
    return stated == Reference(kind=stated.kind, authors=stated.authors, et_al=stated.et_al, title=stated.title)
