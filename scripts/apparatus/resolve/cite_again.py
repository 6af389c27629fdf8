"""Tells what looks like a new work, or like prose, and only repeats a work cited before.

Comes in: what was read, and the works cited before it. Comes out: the work, or the short form that it is; None when it
repeats nothing (Chicago Manual 14.30).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import Final

from apparatus import lazy
from apparatus.model import LAWS, Cite, Date, Name, Reference
from apparatus.resolve.cite_match import BEGINS, dates_agree, families, family, flat, flat_title, names_fit, title_fits
from apparatus.resolve.cite_parts import pieces_of_book
from apparatus.resolve.cite_works import Gathered, repeats_document, repeats_law


def cited_again(stated: Reference, works: Collection[Gathered]) -> Gathered | None:
    """The work cited before that a citation repeats which looks full."""
    return (
        _document_again(stated, works)
        or _reported_again(stated, works)
        or _speech_again(stated, works)
        or _paper_again(stated, works)
        or _kept_again(stated, works)
        or _dated_again(stated, works)
        or _surname_again(stated, works)
        or _interview_again(stated, works)
        or _begun_again(stated, works)
    )


def _one(works: Iterable[Gathered]) -> Gathered | None:
    """The one work there is, however often it stands among them; None where there are several or none."""
    found = {work.number: work for work in works}
    return next(iter(found.values())) if len(found) == 1 else None


def _document_again(stated: Reference, works: Collection[Gathered]) -> Gathered | None:
    """The one document cited before that a number or a shelf mark alone means."""
    if stated.kind in LAWS and (stated.title.isupper() or titled_alone(stated)):
        return _one(work for work in works if repeats_law(work, stated))
    if stated.number and stated.title and not (stated.authors or stated.date or stated.container):
        number, title = flat(stated.number), flat_title(stated.title)
        # `CP(48)6, ‘First Aim’, para. 4`
        return _one(w for w in works if flat(w.reference.number) == number and title_fits(title, w.title) > 0)
    titled = stated.title and stated.kind != "archive"
    bare = titled or stated.authors or stated.date or stated.container or stated.url
    if bare or not (stated.number or stated.archive_location):
        return None
    return _one(work for work in works if repeats_document(work, stated))


def _reported_again(stated: Reference, works: Collection[Gathered]) -> Gathered | None:
    """The one case, or the one section of a code, that stands in the same place and of which a party alone or nothing
    is named, and no court: `Lima, 1995 WL 323710, at *5`, `47 U.S.C. § 230(f)`."""
    place = _place(stated)
    yeared = stated.date is not None and str(stated.date.year) != stated.volume
    if stated.kind != "law" or not all(place) or yeared or stated.publisher:
        return None
    title = flat_title(stated.title)
    return _one(
        work for work in works if _place(work.reference) == place and (not title or _is_party(title, work.title))
    )


def _is_party(name: str, title: str) -> bool:
    return any(f"{party} ".startswith(f"{name} ") for party in title.split(" v "))


def _place(law: Reference) -> tuple[str, str, str]:
    """Where a case is reported, or in which section of a code a law stands."""
    return law.volume, flat(law.container), law.pages.partition("(")[0]


def titled_alone(stated: Reference) -> bool:
    """Whether a law is cited by words of its title alone: `Rome Statute, art. 53`."""
    return " " in stated.title and stated == Reference(kind=stated.kind, title=stated.title)


def _speech_again(stated: Reference, works: Collection[Gathered]) -> Gathered | None:
    """The one interview or letter cited before that a surname and the genre mean: `Lima, interview by author`."""
    bare = replace(stated, kind="misc", authors=(), genre="", et_al=False)
    surnames = stated.authors and not any(name.given for name in stated.authors)
    if not stated.genre or not surnames or bare != Reference():
        return None
    names = families(stated)
    return _one(
        work for work in works if work.reference.genre == stated.genre and names_fit(names, work.names, stated.et_al)
    )


def _paper_again(stated: Reference, works: Collection[Gathered]) -> Gathered | None:
    """The one document cited before that lies in the same place and has a title which begins so."""
    if stated.kind != "archive" or not (stated.title and stated.archive and stated.archive_location):
        return None
    title, place = flat_title(stated.title), (flat(stated.archive), flat(stated.archive_location))
    return _one(
        work
        for work in works
        if title_fits(title, work.title) == BEGINS
        and (flat(work.reference.archive), flat(work.reference.archive_location)) == place
        and dates_agree(stated.date, work.reference.date)
    )


def _kept_again(stated: Reference, works: Collection[Gathered]) -> Gathered | None:
    """The one document of an archive and a day that the first words of its title and the day mean: `Minutes, April 29,
    1957`."""
    if not (stated.title and stated.date and stated.date.day):
        return None
    if stated != Reference(kind=stated.kind, title=stated.title, date=stated.date):
        return None
    title, day = flat_title(stated.title), stated.date
    return _one(
        w for w in works if w.reference.archive and w.reference.date == day and f"{w.title} ".startswith(f"{title} ")
    )


def _dated_again(stated: Reference, works: Collection[Gathered]) -> Gathered | None:
    """The one work that a surname and its title mean, or the edition in which letters of that name stand, behind which
    the day of a letter or an entry follows: `Lima, Correspondence, 212 (17 November 1851)`."""
    if not (stated.title and stated.date and stated.date.day) or len(stated.authors) != 1 or stated.authors[0].given:
        return None
    if stated != Reference(kind=stated.kind, authors=stated.authors, title=stated.title, date=stated.date):
        return None
    names, title = families(stated), flat_title(stated.title)
    found = [w for w in works if names_fit(names, w.names, False) and title_fits(title, w.title) >= BEGINS]
    return _one(found or pieces_of_book(names, title, works))


def _surname_again(stated: Reference, works: Collection[Gathered]) -> Gathered | None:
    """The one work that a lone surname and the first words of its title mean, behind which it is told once more where
    the work stands: `Lima, “Keys of the Quay,” Port Web, May 3, 2012, https://…`."""
    if len(stated.authors) != 1 or stated.authors[0].given or " " in stated.authors[0].display or not stated.date:
        return None
    names, title = families(stated), flat_title(stated.title)
    if title.count(" ") < 2:
        return None
    return _one(
        w
        for w in works
        if len(w.reference.authors) == 1
        and w.reference.authors[0].given
        and names == w.names
        and w.title.startswith((f"{title} ", f"{title}:"))
        and w.reference.date
        and w.reference.date.year == stated.date.year
    )


def _interview_again(stated: Reference, works: Collection[Gathered]) -> Gathered | None:
    """The one interview of that day with somebody who is not named, of whom fewer words are said: `Interview with
    official, 3 May 2019`."""
    words = set(flat(stated.title).split()) - UNTOLD
    if stated.kind != "interview" or not (words and stated.date and stated.date.day) or stated.place or stated.authors:
        return None
    found = _one(w for w in works if w.reference.kind == "interview" and w.reference.date == stated.date)
    return found if found and 2 * len(words & set(found.title.split())) >= len(words) else None


def _begun_again(stated: Reference, works: Collection[Gathered]) -> Gathered | None:
    """The one work whose title begins so, of those that stand in the same place or whose issuer is the same, where
    nothing else is told: `“Keys of the Quay,” Port Works`."""
    if stated.authors or " " not in stated.title or not stated.container:
        return None
    if stated != Reference(kind=stated.kind, title=stated.title, container=stated.container):
        return None
    title, held = flat_title(stated.title), flat_title(stated.container)
    begun = [work for work in works if work.title.startswith(f"{title} ")]  # before a colon, `Shelf` finds it
    return _one(w for w in begun if held in (flat_title(w.reference.container), flat_title(w.reference.publisher)))


UNTOLD: Final = frozenset({"interview", "author", "authors", "by", "with", "a", "an", "the", "of", "former"})


def as_pair(cite: Cite, works: Iterable[Gathered]) -> Cite | None:
    """The short form that a title and a year prove to be, when one of the works is by those two and of that year:
    `Lima & Quay (1994), 27`, which could be a title."""
    stated = cite.reference or Reference()
    names = PAIR_RE.match(stated.title)
    if not names or not stated.date or replace(stated, title="", date=None) != Reference(kind=stated.kind):
        return None
    pair = flat(names["first"]), flat(names["second"])
    if not any(names_fit(pair, w.names, False) == 2 and dates_agree(stated.date, w.reference.date) for w in works):
        return None
    people = Name(family=names["first"]), Name(family=names["second"])
    short = Reference(authors=people, date=stated.date)
    return replace(cite, form="short", reference=short, rule="surname", confidence=0.8, telltales=())


PAIR_RE: Final = lazy.regex(r"(?P<first>[\w’'-]+) (?:and|&) (?P<second>[\w’'-]+)\Z")


def without_number(cite: Cite) -> Cite | None:
    """A short form whose title ends in a number, which is taken for the year of the work or for the first page: `Lima,
    Harbours 2011`, `Lima, Harbours 1, 3`; or is nothing but the mark of a sheet or a part: `Lima, B 2`."""
    stated = cite.reference
    if stated and cite.form == "short" and stated.authors and SHEET_RE.match(stated.title):
        passage = ", ".join(filter(None, (stated.title, cite.locator)))
        return replace(cite, reference=replace(stated, title=""), locator=passage)
    found = NUMBER_BEHIND_RE.match(stated.title) if stated and cite.form == "short" and not stated.date else None
    if not stated or not found or not (stated.authors or " " in found["title"]):
        return None
    if found["year"]:
        return replace(cite, reference=replace(stated, title=found["title"], date=Date(int(found["year"]))))
    pages = ", ".join(filter(None, (found["page"], cite.locator)))
    return replace(cite, reference=replace(stated, title=found["title"]), locator=pages)


SHEET_RE: Final = lazy.regex(
    r"[A-Z]{1,2} ?\d{1,3}[rv]?(?:, [A-Z]{1,2} ?\d{1,3}[rv]?)*\Z"
    r"|(?:Title|Book|Bk\.?|Lib\.?|Lect(?:ure|\.)|Dist\.) [\divxlIVXL]{1,7}\Z"
)
NUMBER_BEHIND_RE: Final = lazy.regex(
    r"(?P<title>[^\W\d_].*[^\W\d_][’”?!]?),? (?:(?P<year>(?:1[5-9]|20)\d\d)|(?P<page>\d{1,4}))\Z"
)


def is_whole_title(cite: Cite, work: Gathered) -> bool:
    """Whether a short form prints a work's title as a whole."""
    return cite.reference is not None and flat_title(cite.reference.title) == work.title


def numbered_otherwise(cite: Cite, work: Gathered) -> bool:
    """Whether a work's title has another number behind the words of a short form: `Harbours 2` is not `Harbours 1`."""
    title = flat_title(cite.reference.title) if cite.reference else ""
    _, fits, behind = work.title.partition(title) if title else ("", "", "")
    return fits != "" and behind[1:2].isdigit()


def titled_again(cite: Cite, works: Sequence[Gathered]) -> Cite | None:
    """A short form that was taken for prose, as it is written in small letters: the title of the one work cited before,
    or how it begins, and a page: `Field notes of the survey by Jane Lima, 14–18.`"""
    found = TITLED_RE.match(cite.text)
    if not found or len(found["title"].split()) < LEAST:
        return None
    title = flat_title(found["title"])
    alike = [work for work in works if title_fits(title, work.title) >= BEGINS]
    if not _one([work for work in alike if work.title == title] or alike):
        return None
    end = cite.start + found.end("locator")
    return replace(
        cite,
        form="short",
        end=end,
        text=found.group().rstrip(" ."),
        reference=Reference(title=found["title"]),
        locator=found["locator"],
        rule="short",
        confidence=0.8,
    )


def named_again(cite: Cite, works: Sequence[Gathered]) -> Cite | None:
    """A short form that was taken for prose, as a title in small letters stands behind the surname: `Quay, harbours and
    keys, 14.`, when the one such work of that author was cited before."""
    found = NAMED_RE.match(cite.text)
    if not found:
        return None
    title, names = flat_title(found["title"]), (flat(found["name"]),)
    if not _one(w for w in works if title_fits(title, w.title) >= 2 and names_fit(names, w.names, False)):
        return None
    start, end = found.start("name"), found.end("locator")
    return replace(
        cite,
        form="short",
        signal=cite.text[:start].rstrip(),
        end=cite.start + end,
        text=cite.text[:end],
        reference=Reference(authors=(Name(family=found["name"]),), title=found["title"]),
        locator=found["locator"],
        rule="short",
        confidence=0.8,
    )


NAMED_RE: Final = lazy.regex(
    r"(?:(?:[Ss]ee|[Cc]f\.)(?: also)? )?(?P<name>[A-ZÀ-Þ][\w’'-]+), (?P<title>[a-zß-ÿ][^,;:()“”\".]{3,80}), "
    r"(?:pp?\. ?)?(?P<locator>\d[\d–-]*(?:, \d[\d–-]*)*)\.?\Z"
)


def pieced_again(cite: Cite, works: Sequence[Gathered]) -> tuple[Cite, Gathered] | None:
    """The short form, and the piece it means, that names the author of a piece and the book in which it stands, by its
    editor, its title, or both: `Lima, in Roe, Harbours, 12`, `Lima in Roe (ed.), p. 12`."""
    found = IN_BOOK_RE.match(cite.text) if len(cite.text) < LONGEST else None
    if not found:
        return None
    names = (flat(found["name"]),)
    piece = _one(
        work
        for work in works
        if work.reference.container and names_fit(names, work.names, False) and _is_book(found["book"], work.reference)
    )
    if piece is None:
        return None
    start, end = found.start("name"), found.end("locator")
    short = replace(
        cite,
        form="short",
        signal=cite.text[:start].rstrip(),
        end=cite.start + end,
        text=cite.text[:end],
        reference=Reference(authors=(Name(family=found["name"]),), container=found["book"]),
        locator=found["locator"],
        rule="short",
        confidence=0.8,
    )
    return short, piece


def _is_book(words: str, piece: Reference) -> bool:
    """Whether words name the book in which a piece stands: its title, its editors, or these and the title."""
    people = tuple(family(person) for person in piece.editors or piece.container_authors)
    editors, comma, title = ROLE_RE.sub("", words).partition(", ")
    listed = tuple(flat(name) for name in LISTED_RE.split(editors))
    edited = bool(people) and names_fit(listed, people, True) > 0
    least = 2 if edited else 3
    book = flat_title(title if edited and comma else words)
    return (edited and not comma) or title_fits(book, flat_title(piece.container)) >= least


ROLE_RE: Final = lazy.regex(r",? \(?(?:eds?|Hrsg)\.?\)?(?=,|\Z)")
LISTED_RE: Final = lazy.regex(r" (?:and|&|und|et|y) ")
IN_BOOK_RE: Final = lazy.regex(
    r"(?:(?:[Ss]ee|[Cc]f\.)(?: also)? )?(?P<name>[A-ZÀ-Þ][\w’'-]+),? in:? (?P<book>[A-ZÀ-Þ][^;:“”\"‘]{2,100}), "
    r"(?:at )?(?:pp?\. ?)?(?P<locator>\d[\d–-]*(?:, \d[\d–-]*)*)\.?\Z"
)


def titled_within(cite: Cite, works: Sequence[Gathered]) -> Cite | None:
    """The short form at the end of a sentence that names a work by its title: `Lima quotes it in Harbours and Keys,
    195.`, `Lima interview, Harbours and Keys, volume 7, 222A.`; only by the whole title, or by the whole of it up to a
    colon."""
    if not any(map(str.isdigit, cite.text.rstrip(" .")[-2:])):
        return None
    begin = max(0, len(cite.text) - LONGEST)
    for found in WITHIN_RE.finditer(cite.text, begin):
        title = flat_title(found["title"])
        if " " in title and _one(work for work in works if title_fits(title, work.title) >= BEGINS):
            start, end = found.start("title"), found.end("locator")
            return replace(
                cite,
                form="short",
                start=cite.start + start,
                end=cite.start + end,
                text=cite.text[start:end],
                reference=Reference(title=found["title"]),
                locator=found["locator"],
                rule="short",
                confidence=0.8,
            )
    return None


LONGEST: Final = 160
WITHIN_RE: Final = lazy.regex(
    r"(?:\b(?:in|of|from|by|see|interview,)|[’']s) (?=(?P<title>[A-ZÀ-Þ][^,;:()“”\"]{6,120}), (?:pp?\. ?)?"
    r"(?P<locator>(?:(?:chap|ch)s?\. ?|chapters? |vol(?:ume |\. ?))?\d[\d–-]*(?:, \d[\d–-]*)*[A-Z]?)[. ]*\Z)"
)


TITLED_RE: Final = lazy.regex(
    r"(?P<title>[A-ZÀ-Þ][^;:()“”\"]{8,160}), (?:pp?\. ?)?(?P<locator>\d[\d–-]*(?:, \d[\d–-]*)*)\.?\Z"
)
LEAST: Final = 3
"""Words of a title that no sentence is likely to hold by chance before a number."""
