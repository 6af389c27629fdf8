"""Tells stops that stand where a comma should, as in a bibliography, between the parts of one citation.

Comes in: the pieces of a note, the index of a stop, and the stretch before it. Comes out: whether the citation goes on
behind it (Chicago Manual 14.23 parts the elements of a note by commas).

    Rachel Carson. Silent Spring (Boston: …)
    Jane Doe, “Harbours.” Port Review 32 (2016): 729–738
    Jane Doe, “Harbours.” New York Times, May 3, 2019
    Jane Doe, “Harbours.” (MA thesis, Yale University, 1995)
"""

from __future__ import annotations

from itertools import takewhile
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import DATABASES, JOURNAL_WORDS, SENTENCE_WORDS
from apparatus.read.note.names.full_names import are_people
from apparatus.read.note.names.names import looks_like_names, split_names
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.periodical_kinds import of_another_language, periodical_kind
from apparatus.read.note.names.small_names import printed_small
from apparatus.read.note.pieces.sentences import CODE_NEXT_RE
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.behind import (
    counted_without_year,
    house_at,
    institution_at,
    is_date,
    is_dated_bracket,
    is_day,
    is_printed,
    journal_at,
    stands_dated,
)
from apparatus.read.note.stretches.book_behind import book_behind, bracket_behind, in_book, printed_behind
from apparatus.read.note.stretches.genres_behind import says_spoken, says_thesis
from apparatus.read.note.stretches.names_before_stop import TITLE, sentence_names
from apparatus.read.note.unpublished.letters import LETTER_RE, NUMBERED_RE
from apparatus.read.note.unpublished.repositories import REPOSITORY_RE
from apparatus.read.note.unpublished.shelved import read_shelved
from apparatus.read.note.words.given_names import is_given_name
from apparatus.read.note.words.houses import is_house
from apparatus.read.note.words.leads import LED_RE
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.patterns import ACCESSED_RE, ALL_KEPT_RE
from apparatus.read.note.words.title_words import capital_share, looks_like_title

LEAD_RE: Final = lazy.regex(
    r"\A(?:.*\b(?:[Ss]ee|[Cc]f\.|[Rr]ead|(?:[Qq]uoted|[Cc]ited|[Rr]eprinted) in)"
    r"(?:,? (?:also|especially|generally|further|(?:for|as an) (?:example|instance)|e\.g\.|inter alia))*[:,]? "
    r"|[Ee]\.g\.,? |Sources?: |According to |and )"
)
"""What leads up to the first author: `On quays, see `, `and `."""


def stands_for_comma(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> bool:
    """Whether the stop at `at` parts the elements of one citation."""
    if at + 1 >= len(pieces) or CODE_NEXT_RE.match(text, pieces[at + 1].start):
        return False
    if stretch[-1].kind == "quote":
        return (
            _journal_or_thesis(text, pieces, at, stretch)
            or _container_behind(text, pieces, at, stretch)
            or _only_date_behind(text, pieces, at, stretch)
            or (in_book(text, pieces[at + 1]) and book_behind(text, pieces, at, stretch[-1], _titled(text, stretch)))
            or (is_printed(text, pieces[at + 1]) and _titled(text, stretch))
        )
    if _visited_behind(text, pieces, at, stretch) or _year_behind(text, pieces, at, stretch):
        return True
    if _published_behind(text, pieces, at, stretch) or _found_behind(text, pieces, at, stretch):
        return True
    if _kept_behind(text, pieces, at, stretch) or PAGED_RE.match(text, pieces[at + 1].start, pieces[at + 1].end):
        return True
    return at + 2 < len(pieces) and (
        _dated_behind(text, pieces, at, stretch)
        or _author_before(text, pieces, at, stretch)
        or _issued_behind(text, pieces, at, stretch)
        or _short_title_behind(text, pieces, at, stretch)
        or _series_behind(text, pieces, at, stretch)
    )


def _series_behind(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> bool:
    """Whether the series and the imprint stand behind the number of a volume: `trans. Ana Lima, vol. 6. Quay Texts
    (Lisbon: Quay, 1996)`."""
    counted = stretch[-1].kind == "text" and VOLUME_RE.match(text, stretch[-1].start, stretch[-1].end)
    named = pieces[at + 1].kind == "text" and text[pieces[at + 1].start].isupper()
    return bool(counted and named and len(stretch) > 2) and is_printed(text, pieces[at + 2])


VOLUME_RE: Final = lazy.regex(r"[Vv]ol\. ?\d{1,3}\Z")


def _short_title_behind(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> bool:
    """Whether surnames stand before a short title and its page, and nothing else: `Tyler, Ligibel, and Tyler. Historic
    Preservation, 30` (Chicago Manual 14.30)."""
    kinds = [piece.kind for piece in pieces[at + 1 : at + 5]]
    if kinds[:3] != ["text", ",", "text"] or kinds[3:] not in ([], ["."], [";"]):
        return False
    if not SURNAMES_ALONE_RE.match(text, stretch[0].start, stretch[-1].end):
        return False
    if stretch[0] is not pieces[0] and text[: stretch[0].start].rstrip()[-1:] != ";":
        return False
    title = words_of(text, pieces[at + 1])
    return (
        TITLE_ALONE_RE.match(title) is not None
        and capital_share(title) == 1
        and bool(read_locator(words_of(text, pieces[at + 3])))
    )


SURNAMES_ALONE_RE: Final = lazy.regex(
    r"(?!Ibid|Idem|Ead?em|Id\b)[A-ZÀ-Þ][\w’'-]+(?:(?:, [A-ZÀ-Þ][\w’'-]+){0,4},? (?:and|&) [A-ZÀ-Þ][\w’'-]+)?\Z"
)
TITLE_ALONE_RE: Final = lazy.regex(r"[A-ZÀ-Þ][^\d:()]{3,50}\Z")


PAGED_RE: Final = lazy.regex(r"Pp?\. ?\d[\d, –-]*\Z")
"""`Lisbon: Quay Press, 2016. Pp. 61–64`: pages that begin like a sentence."""


def _visited_behind(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> bool:
    """Whether the day of the visit stands behind the address, in a sentence of its own: `https://…. Accessed May 3,
    2021` (Chicago Manual 14.12)."""
    if pieces[at + 1].kind != "text" or not (stretch[-1].kind == "url" or _is_database(text, stretch[-1])):
        return False
    found = ACCESSED_RE.match(text, pieces[at + 1].start)
    day = text[found.end() : found.end() + 1] if found else ""
    return day.isdigit() or day.isupper()


def _is_database(text: str, piece: Piece) -> bool:
    return piece.kind == "text" and words_of(text, piece) in DATABASES


def _found_behind(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> bool:
    """Whether the database where a work was found stands behind its page, and nothing else in its sentence: `(London:
    Quay, 1655), 273. EEBO`."""
    if len(stretch) < 3 or not text[stretch[-1].end - 1].isdigit() or not _is_database(text, pieces[at + 1]):
        return False
    return at + 2 == len(pieces) or pieces[at + 2].kind in (".", ";")


def _published_behind(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> bool:
    """Whether who publishes a work of reference stands behind its day, before the day of the visit: `“Lima, Ana,”
    Dictionary of Pilots, January 3, 2008. Quay Press, accessed May 12, 2019`."""
    if at + 3 >= len(pieces) or pieces[at + 2].kind != "," or not is_day(text, stretch[-1]):
        return False
    if not any(piece.kind == "quote" for piece in stretch) or not is_house(words_of(text, pieces[at + 1])):
        return False
    behind = pieces[at + 3]
    return behind.kind == "url" or ACCESSED_RE.match(text, behind.start) is not None


def _year_behind(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> bool:
    """Whether the year in brackets stands behind the issue of a journal: `“Those Quays,” Port Review 32, no. 4. (2016):
    5–7`."""
    if not text[stretch[-1].end - 1].isdigit() or stretch[-1].kind != "text" or len(stretch) < 3:
        return False
    return is_dated_bracket(text, pieces[at + 1]) and any(piece.kind == "quote" for piece in stretch[-5:-1])


PLACED: Final = frozenset({"bracket", "date", "imprint"})


def address_behind(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> bool:
    """Whether a semicolon parts a dated work from its own address, or the address from the day of access: `(London:
    Quay, 2017): 5–7; https://…; Accessed May 3, 2021`."""
    if at + 1 >= len(pieces):
        return False
    kinds = [piece.kind for piece in stretch]
    addressed = "url" in kinds
    if pieces[at + 1].kind == "url":
        return not addressed and not PLACED.isdisjoint(kinds)
    dated = addressed or (stretch[-1].kind in ("date", "text") and is_day(text, stretch[-1]))
    return dated and pieces[at + 1].kind == "text" and ACCESSED_RE.match(text, pieces[at + 1].start) is not None


def keeper_behind(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> bool:
    """Whether a semicolon parts the last of several documents from where all are kept: `…, May 9, 1849; both at Quay
    Library`."""
    if at + 1 >= len(pieces) or not text.startswith(("both ", "all ", "each "), pieces[at + 1].start):
        return False
    return is_day(text, stretch[-1]) and ALL_KEPT_RE.match(text, pieces[at + 1].start) is not None


def _kept_behind(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> bool:
    """Whether the archive that keeps a letter follows its day: `Ana Lima to Tom Roe, 4 May 1869. Quay Library,
    MS 12`, `Ana Lima to Tom Roe, Ningpo, China, 4 May 1869. Lima Papers, Quay Library`."""
    if len(stretch) < 3 or not is_date(text, stretch[-1]):
        return False
    before = takewhile(lambda piece: piece.kind in ("text", ","), reversed(stretch[-LONGEST_LETTER:-1]))
    if text[stretch[0].start : stretch[-1].start].rstrip(" ,").endswith(("nterview", "iary")):
        return _keeper_alone(text, pieces, at + 1)  # `Ana Lima, oral history interview, 2002. Quay Archives`
    if not is_day(text, stretch[-1]):
        return False
    if not any(_is_sent(text, piece) or NUMBERED_RE.match(text, piece.start) for piece in before):
        return False
    return read_shelved(text, pieces, at + 1) is not None or _keeper_alone(text, pieces, at + 1)


LONGEST_LETTER: Final = 9
"""Pieces, commas among them, of a letter from its names to its day."""


def _is_sent(text: str, piece: Piece) -> bool:
    return LETTER_RE.match(LEAD_RE.sub("", words_of(text, piece), count=1)) is not None


def _keeper_alone(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether nothing but names follows, and the first is that of papers or an archive: `Lima Papers, Quay Library`; or
    nothing but letters: `LFP`."""
    parts = list(takewhile(lambda piece: piece.kind in ("text", ","), pieces[at:]))
    if not parts or (at + len(parts) < len(pieces) and pieces[at + len(parts)].kind not in (".", ";")):
        return False
    words = words_of(text, parts[0])
    if len(parts) == 1 and ACRONYM_RE.match(words):
        return True
    named = REPOSITORY_RE.match(words)
    return (
        named is not None
        and all(words_of(text, part)[0].isupper() for part in parts[::2])
        and (named.end() == len(words) or capital_share(words) == 1)
    )


def _issued_behind(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> bool:
    """Whether the institution that issued a report stands behind its title, before the year: `Ana Lima and Tom Roe,
    Harbour Index: Methods and Sources. Quay Institute, 2020`; or the publisher of a book, `Ana Lima, Harbours.
    Routledge, 2001`."""
    if len(stretch) < 3 or any(piece.kind not in ("text", ",") for piece in stretch):
        return False
    printed = house_at(text, pieces, at + 1)
    issued = printed or institution_at(text, pieces, at + 1)
    if not issued or not looks_like_title(words_of(text, stretch[-1])):
        return False
    names = _without_sentence(LEAD_RE.sub("", text[stretch[0].start : stretch[-3].end], count=1))
    if printed and " " in names and looks_like_names(names) and names.replace(" and ", " ").istitle():
        return True
    return are_people(names) or looks_like_organisation(names, strict=True)


def _author_before(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> bool:
    """`Rachel Carson. Silent Spring, Boston: …`, `Richard Hopkins. ‘An Introduction’, …`; the year may stand before the
    stop, `Jay Forrester, 1989. ‘The Model’, …`."""
    dated = pieces[at + 1].kind == "quote" and len(stretch) > 1 and is_date(text, _freed(text, stretch[-1]))
    if dated:
        stretch = stretch[:-1] if stretch[-2].kind != "," else stretch[:-2]
    if any(piece.kind not in ("text", ",") for piece in stretch):
        return sentence_names(text, pieces, at, stretch)
    names = text[stretch[0].start : stretch[-1].end]
    lead = LEAD_RE.match(names)
    led = names[lead.end() :] if lead else names.rpartition(": ")[2]
    names = _without_sentence(led)
    if pieces[at + 1].kind == "quote" and _goes_on(text, pieces, at + 1):
        return (
            are_people(names)
            or (len(stretch) == 1 and PERSON_RE.match(names) is not None and _heads_title(text, pieces[at + 1], names))
            or (" " in names and looks_like_organisation(names, strict=True))
            or _turned(names)
            or (LONE_RE.match(names) is not None and (dated or _dated_soon(text, pieces, at + 2)))
            or (not lead and JOINED_SURNAMES_RE.match(names) is not None and looks_like_names(names))
            or (_may_sign(names) and _source_behind(text, pieces, at + 1))
            or sentence_names(text, pieces, at, stretch)
        )
    if pieces[at + 1].kind == "quote":
        return sentence_names(text, pieces, at, stretch)
    body = len(stretch) == 1 and " " in names and looks_like_organisation(names, strict=True)
    if not (body or are_people(names)):
        return False
    if pieces[at + 1].kind != "text" or not text[pieces[at + 1].start].isupper():
        return False
    if names != led and _signed(text, pieces, at + 1):
        return False  # `It was by the painter, Ana Lima. Tom Roe, Harbours (…)`
    alone = len(stretch) == 1 or ", " not in names
    if bracket_behind(text, pieces, at) or (alone and not body and printed_behind(text, pieces, at)):
        return True
    ahead = [p.kind for p in pieces[at + 1 : at + 12] if p.kind in (".", ";", "imprint", "quote")]
    return alone and (ahead[:1] == ["imprint"] or (ahead[:2] == [".", "imprint"] and not body))


def _signed(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a work that begins at `at` has an author of its own."""
    return pieces[at + 1].kind == "," and are_people(words_of(text, pieces[at]))


def _without_sentence(names: str) -> str:
    """The last of what stands between commas, if it names people and words of a sentence lead up to it: `As Tom Roe
    notes, Ana Lima`."""
    head, comma, last = names.rpartition(", ")
    said = comma and not looks_like_names(head) and any(word.islower() for word in head.split())
    return last if said and not head.rpartition(", ")[2].istitle() and are_people(last) else names


def _freed(text: str, piece: Piece) -> Piece:
    """What stands in a bracket."""
    return Piece("text", piece.start + 1, piece.end - 1) if piece.kind == "bracket" else piece


def _goes_on(text: str, pieces: list[Piece], quote: int) -> bool:
    """Whether a mark, a bracket, the book that holds it or its address, or a day or a journal, follows a quotation that
    closes with a mark of its own: `“Quays.” openHarbour. May 3, 2015`."""
    behind = pieces[quote + 1]
    if behind.kind in ("bracket", "square", "date") or text.startswith(("in ", "in: ", "at "), behind.start):
        return True
    first = text[behind.start : behind.start + 1]
    asked = text[pieces[quote].end - 2] in "?!" and behind.kind == "text" and (first.isupper() or first.isdigit())
    small = behind.kind == "text" and printed_small(words_of(text, behind)) and stands_dated(text, pieces, quote + 2)
    return behind.kind in (",", ".") or is_day(text, behind) or asked or small


PERSON_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’-]+(?: (?:[A-ZÀ-Þ]\.|[A-ZÀ-Þ][\w’-]+)){1,2}\Z")


def _heads_title(text: str, quote: Piece, names: str) -> bool:
    """Whether a quotation behind what may be a name, given or not, is a title."""
    words = names.lower().split()
    known = any(word in SENTENCE_WORDS or word in JOURNAL_WORDS for word in words)
    return (
        not (known or periodical_kind(names))
        and looks_like_names(names)
        and capital_share(words_of(text, quote)) > TITLE
    )


FULL_NAME_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w.’-]+(?: [\w.’-]+){0,3} [A-ZÀ-Þ][\w’-]+(?:, Jr\.?)?\Z")
ACRONYM_RE: Final = lazy.regex(r"[A-Z]{2,6}\Z")


def _may_sign(names: str) -> bool:
    """Whether words are nothing but full names, common or not, or the letters of an agency: `IANS`."""
    if ACRONYM_RE.match(names):
        return True
    full = all(map(FULL_NAME_RE.match, split_names(names)))
    return full and looks_like_names(names) and SENTENCE_WORDS.isdisjoint(names.lower().split())


def _source_behind(text: str, pieces: list[Piece], quote: int) -> bool:
    """Whether a journal with its volume stands behind a quotation, or a container with its day or number."""
    behind = quote + 1 + (pieces[quote + 1].kind in (",", "."))
    return behind < len(pieces) and (
        journal_at(text, pieces, behind) is not None or _dated_container(text, pieces, behind)
    )


def _dated_soon(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a day stands behind the title and what holds it, so that the title has an author."""
    kinds = [piece.kind for piece in pieces[at : at + 3]]
    return kinds == [",", "text", ","] and at + 3 < len(pieces) and is_day(text, pieces[at + 3])


TURNED_RE: Final = lazy.regex(
    r"[A-ZÀ-Þ][\w’-]{1,30}, (?P<given>[^\s,]+)(?: (?:[A-ZÀ-Þ]\.?|[A-ZÀ-Þ][\w’-]{1,20})){0,2}\Z"
)


def _turned(names: str) -> bool:
    """`Lima, Ana B.`: a name printed family name first."""
    found = TURNED_RE.match(names)
    given = found["given"] if found else ""
    return given == given.capitalize() and is_given_name(given)


LONE_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’-]{1,30}, [A-ZÀ-Þ][\w’-]{1,20}(?: [A-ZÀ-Þ]\.?)?\Z")
"""The same, with a given name that is also something else: `Childs, Marquis.`"""

_SURNAME: Final = r"(?:(?:[Ll]e|[Ll]a|[Dd][aeiu]|[Dd]e la|[Vv][ao]n|[Vv]an de[rn]?) )?[A-ZÀ-Þ][\w’-]{1,30}"
JOINED_SURNAMES_RE: Final = lazy.regex(rf"{_SURNAME}(?:, {_SURNAME}){{0,3}},? and {_SURNAME}\Z")
"""`Lima and Roe`: the authors of a short form."""


def _journal_or_thesis(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> bool:
    """Whether a journal with its volume and year follows, or a thesis: `Jane Doe, ‘Harbours’. Port Review 32 (2016):
    729–738`, `“Harbours.” PhD dissertation, …`."""
    if says_thesis(text, pieces[at].end) or (says_spoken(text, pieces[at].end) and _titled(text, stretch)):
        return True
    if len(stretch) < 3 and not _titled(text, stretch) and capital_share(words_of(text, stretch[-1])[1:-1]) <= TITLE:
        return False
    words = words_of(text, pieces[at + 1]) if pieces[at + 1].kind == "text" else ""
    return journal_at(text, pieces, at + 1) is not None or counted_without_year(words.removeprefix("In "))


def _container_behind(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> bool:
    """Whether a newspaper, site or series follows with its date, number or address: `Jane Doe, “Harbours.” New York
    Times, May 3, 2019`."""
    return _dated_container(text, pieces, at + 1) and _titled(text, stretch)


def _dated_container(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a name stands at `at`, and a date, a number or an address behind it."""
    at = _last_of_name(text, pieces, at)
    container = pieces[at]
    words = words_of(text, container).removesuffix(" website").removesuffix(" blog")
    if container.kind != "text" or not words or len(words.split()) > 8:
        return False
    if not words[0].isupper():
        return printed_small(words) and stands_dated(text, pieces, at + 1)
    if capital_share(words) < 0.8 and not (periodical_kind(words) or of_another_language(words)):
        return False
    if words in LEADS:
        return False  # `… On June 30, 1918, …`: the next sentence
    return stands_dated(
        text, pieces, at + 1 + (at + 1 < len(pieces) and text.startswith("(blog)", pieces[at + 1].start))
    )


def _last_of_name(text: str, pieces: list[Piece], at: int) -> int:
    """The last part of the name of a blog in which commas stand: `Food for Thought, Quay Labs blog`."""
    for last in range(at + 2, min(at + 6, len(pieces)), 2):
        if pieces[last - 1].kind != "," or pieces[last].kind != "text":
            break
        if words_of(text, pieces[last]).endswith(" blog"):
            return last
    return at


LEADS: Final = frozenset({"On", "In", "By", "At", "Since", "After", "Before", "During", "Until", "From", "As"})


def _titled(text: str, stretch: list[Piece]) -> bool:
    """Whether the quotation that ends a stretch is a title: in headline style, or without the stop that a sentence has
    within the marks; with nothing but names before it."""
    if len(stretch) == 1 or words_of(text, stretch[-2]).lower() in ("and", "see", "see also", "cf.", "also"):
        closed = text[stretch[-1].end - 2]
        return closed not in ".,?!…" or capital_share(text[stretch[-1].start + 1 : stretch[-1].end - 1]) > 0.7
    if len(stretch) < 3 or stretch[-2].kind != ",":
        return False
    if is_date(text, _freed(text, stretch[-3])):
        return stretch[0].kind == "text"  # `Jane Doe (9 June 2006), “Harbours.”`
    apart = len(stretch) > ET_AL_APART and words_of(text, stretch[-3]) in ("et al.", "et al")
    before = stretch[-5] if apart else stretch[-3]
    words = words_of(text, before)
    led = LED_RE.match(words)
    names = words[led.end() :] if led else LEAD_RE.sub("", words, count=1)
    return before.kind == "text" and looks_like_names(names)


ET_AL_APART: Final = 4
"""Pieces of names, `et al.` and a title, the commas between them left out."""


def _only_date_behind(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> bool:
    """Whether nothing but a day follows, and an address if any: `Jane Doe. “Harbours.” July 10, 2019. https://…`; or
    the year in brackets: `Jane Doe, “Harbours.” (1966)`."""
    after = [piece.kind for piece in pieces[at + 2 : at + 4]]
    if is_dated_bracket(text, pieces[at + 1]):
        return (not after or after[0] in (".", ";", ",")) and _titled(text, stretch)
    if not is_day(text, pieces[at + 1]):
        return False
    return (not after or after[0] in (".", ";") or after == [",", "url"]) and _titled(text, stretch)


def _dated_behind(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> bool:
    """Whether the container stands between two such stops: `“Harbours.” BBC News. May 3, 2019.`, `“Whose Port?”
    quays.org. May 2019`."""
    if text.startswith("(blog)", stretch[-1].start):
        stretch = stretch[:-1]
    site = stretch[-1].kind == "url" and not text.startswith(("http", "www."), stretch[-1].start)
    if len(stretch) < 3 or not (stretch[-1].kind == "text" or site):
        return False
    if stretch[-2].kind == "quote":
        asked = text[stretch[-2].end - 2] in "?!"  # no stop stands behind the mark of a question
        return asked and stands_dated(text, pieces, at + 1)
    if stretch[-3].kind != "quote" or stretch[-2].kind != ",":
        return False
    return text[stretch[-2].start] != "," and stands_dated(text, pieces, at + 1)
