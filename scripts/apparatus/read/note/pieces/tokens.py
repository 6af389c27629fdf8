"""Cuts a note into the pieces that its punctuation shows.

Comes in: the text of a note. Comes out: a flat list of `Piece`s in order: quotations, brackets, addresses, full dates,
the plain text between them, and the separators at the top level. What stands inside quotation marks or brackets is one
piece, so that a comma in a title separates nothing.

    note      = { text | quotation | bracket | url | date | comma | semicolon | stop }
    quotation = “ … ” | " … " | „ … “ | « … » | ‘ … ’       may hold anything, itself included
    bracket   = ( … ) | [ … ]
    stop      = a full stop, question or exclamation mark that ends a sentence

One pass finds the marks, one pairs them (`pairs`), one builds the pieces: linear in the length.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import itemgetter
from typing import Final, Literal, NamedTuple

from apparatus import lazy
from apparatus.read.note.lists import MONTHS
from apparatus.read.note.pieces.abbreviations import abbreviated
from apparatus.read.note.pieces.addresses import ADDRESS, addresses
from apparatus.read.note.pieces.pairs import Mark, pair_marks
from apparatus.read.note.pieces.quotations import asks, within_title
from apparatus.read.note.pieces.semicolons import within_title as semicolon_within_title
from apparatus.read.note.pieces.sentences import CLOSING, address_follows, ends_sentence, separator_inside
from apparatus.read.note.pieces.word_brackets import SQUARE_IMPRINT_RE, within_word, years_go_on, years_of_title
from apparatus.read.note.words.address_leads import FOUND_AT
from apparatus.read.note.words.alternatives import alternatives
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.honorifics import order_behind
from apparatus.read.note.words.signs import groups_in
from apparatus.read.note.words.whole_names import whole_names

SECTION_RE: Final = lazy.regex(r"§ ?[\d.:-]+(?:\[\w{1,4}\])*\Z")
FARTHEST_SECTION: Final = 32
"""Characters of a section before a square bracket that belongs to it."""

Kind = Literal["text", "quote", "bracket", "square", "url", "date", "imprint", ",", ";", "."]


class Piece(NamedTuple):
    """A stretch of a note: `text[start:end]`."""

    kind: Kind
    start: int
    end: int
    italic: int = -1
    """Where the words begin in it that the page sets in italics, as it does titles; -1 if none do."""
    linked: bool = False
    """Whether it is a quotation whose words the page marks as a title, as by a link."""

    @property
    def titled(self) -> bool:
        """Whether it begins with such words."""
        return self.italic == self.start

    def cut(self, gap: tuple[int, int], mark: Kind = ",") -> tuple[Piece, Piece, Piece]:
        """The words before a gap, the mark that is read in it, and the words behind it."""
        return Piece("text", self.start, gap[0]), Piece(mark, *gap), Piece("text", gap[1], self.end)


MARK_RE: Final = lazy.regex(r"[“„«”»\"()\[\]‘,;.?!…](?:(?<=[.?!…])[.?!…]++)?")
"""Everything that can bound a piece; one set of characters first, which is found fastest."""

STRAIGHT_RE: Final = lazy.regex(
    r"[“„«”»\"()\[\]‘,;.?!…'](?:(?<![.?!…'])|(?<=[.?!…])[.?!…]*+"
    r"|(?<=')(?=[\w“‘(\"\[])(?:(?<=[,;:(.] ')|(?<=[a-zà-ÿ],')(?=[A-ZÀ-Þ])|(?<=\A')|(?<=[Ss]ee ')|(?<=\sand ')"
    r"|(?:(?<=[a-zà-ÿ] ')|(?<=[A-Z]{2} '))(?=[A-ZÀ-Þ])))"
)
"""The same, and a straight single mark where it can open a quotation."""

_MONTH: Final = alternatives(cased for month in MONTHS for cased in (month.capitalize(), month.upper()))
MONTH_DAY_RE: Final = lazy.regex(
    rf"\b(?:c(?:a?\.|irca)\s)?(?:(?:(?:{_MONTH})\.?\s\d{{1,2}}(?:\s?[–—-]\s?|\s(?:and|&)\s))?(?:{_MONTH})\.?\s\d{{1,2}}(?:st|nd|rd|th)?(?:[–-]\d{{1,2}}|\s(?:and|&)\s\d{{1,2}})?"
    rf"|(?:\d{{1,2}}[–-])?\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?(?:{_MONTH})\.?)\Z"
)
YEAR_RE: Final = lazy.regex(
    r",\s?(?:\d{4}(?:/\d\d(?:\d\d)?)?\b(?:\?(?=[,;.)]))?|\[\d{4}\??\]|year unknown\b|\[year unknown\])"
)
"""`January 3` and `, 2021`: in the American order a comma stands within the date (Chicago Manual 6.38); some print
`3 January, 2021`. `, 1649/50`: of a day before 25 March, in both styles (9.34). `, [1920]`, `, 1920?`: the editor's, as
is `, year unknown`."""

JOINING: Final = frozenset({"-", "–", "—", "and"})
YEAR_STARTS: Final = frozenset("12[y")

WITH_DAY: Final = (
    "ended ", "ending ", "Ended ", "Ending ", "judgment of ", "/EEC of ", "/EC of ", "/EU of ", " proved ",
    "the Period ", "the period ",
)  # fmt: skip
"""Words that a day belongs to: `Form 10-K for the fiscal year ended December 31, 2020`."""

_ENDED: Final = rf"(?:[Ee]nd(?:ed|ing)|[Pp]eriod) (?:{_MONTH})\.? \d{{1,2}}, {YEAR}"
ENDED_RE: Final = lazy.regex(rf"{_ENDED}\Z")
SECOND_RE: Final = lazy.regex(rf"{_ENDED},? (?:and|[Tt]o|[Tt]hrough) \Z")
"""`for the years ended June 30, 2020, and June 30, 2019`, `for the period May 1, 2020 through June 30, 2021`: the
second of two such days."""
FARTHEST: Final = 40
"""Characters from such a word to behind its day."""

SUFFIX_RE: Final = lazy.regex(
    r",\s?(?:Ltd|Inc|LLC|L\.L\.C|LLP|L\.P|J[rR]|S[rR]|(?:II|III|IV)(?![:.,]?\s?(?:\d|pp?\.)|-\d|[:.]\s?[ivx]{1,4}\b)|Esq|M\.?D|Ph\.?D(?!\.?\s(?:[Tt]hes|[Dd]iss))|LL\.?[BDM](?=\.,?\s)|S\.A|GmbH|N\.V|Co|PLC)"
    r"\b\.?(?!\w)"
)
"""A comma that belongs to a name: `Co., Ltd`, `Davis, Jr.`"""

ROLES: Final = (" ed.", "ans.")
ROLE_STOP_RE: Final = lazy.regex(r".{0,2}\([Ee]ds?\.?\)\.\Z")
"""`Ana Lima (ed.). Harbours`: a stop for the comma behind the editors."""

ROLE_AGAIN_RE: Final = lazy.regex(r"\s(?:(?:trans|ed|intro)\.,? )?(?:and|&) (?:trans|trs?|eds?|intro|annot|comp)\.")
"""What somebody did besides editing or translating."""

EDITION_END_RE: Final = lazy.regex(r"(?:\d(?:st|nd|rd|th|d)|[Rr]ev\.|[Ee]nl\.|[Nn]ew) ed\.\Z")
"""`2nd ed., ed. and trans. Ana Lima`: an edition, and no role."""

SUFFIX_HEADS: Final = frozenset("Lt In LL L. Jr JR Sr SR II IV Es MD M. Ph PL S. Gm N. Co".split())  # noqa: SIM905
"""A quick look: the two characters with which one of them begins."""

ORDER_STARTS: Final = frozenset("CIMORS")
"""The letters with which those of an order begin; the next is no small one."""


SITE_RE: Final = lazy.regex(r" \([^()\d]{3,60}\) <?https?://")
"""`‘Harbours.’ (Port Forum) <https://…>`: the site of a page, as lawyers print it (OSCOLA 3.4.8)."""


Span = tuple[int, int]
"""Where a stretch of a text begins and ends."""


def scan(text: str, whole: Sequence[Span] = ()) -> list[Piece]:
    """The pieces of `text`, in order. White space between pieces belongs to none, and what stands in a `whole` stretch
    to one."""
    pattern = STRAIGHT_RE if "'" in text else MARK_RE
    marks: list[Mark] = [(text[start], start, end) for start, end in map(re.Match.span, pattern.finditer(text))]
    whole = sorted(whole)
    if whole:
        spans = _joined(whole)
        marks = [mark for mark in marks if not _within(mark[1], spans)]
    if groups_in(text) & ADDRESS:
        marks = _with_addresses(marks, addresses(text))
    pieces = _Builder(text).build(marks, pair_marks(text, marks))
    return [_in_italics(piece, whole) for piece in pieces] if whole else pieces


def _joined(whole: Sequence[Span]) -> list[Span]:
    """The same places in spans of which none lies within another."""
    spans: list[Span] = []
    for start, end in whole:
        if spans and start < spans[-1][1]:
            spans[-1] = spans[-1][0], max(end, spans[-1][1])
        else:
            spans.append((start, end))
    return spans


def _within(place: int, spans: Sequence[Span]) -> bool:
    """Whether a place lies in one of the spans, which stand in order and apart."""
    last = bisect_right(spans, place, key=itemgetter(0)) - 1
    return last >= 0 and place < spans[last][1]


def _in_italics(piece: Piece, whole: Sequence[Span]) -> Piece:
    """A piece that knows where the first title in it begins."""
    first = bisect_left(whole, piece.start, key=itemgetter(0))
    if piece.kind == "quote" and first < len(whole) and whole[first][0] == piece.start + 1:
        return piece._replace(linked=True)
    begins = piece.kind == "text" and first < len(whole) and whole[first][0] < piece.end
    return piece._replace(italic=whole[first][0]) if begins else piece


def _with_addresses(marks: list[Mark], spans: list[tuple[int, int]]) -> list[Mark]:
    """Puts each address in place of the marks within it."""
    merged: list[Mark] = []
    at = 0
    for start, end in spans:
        while at < len(marks) and marks[at][1] < start:
            merged.append(marks[at])
            at += 1
        merged.append(("url", start, end))
        while at < len(marks) and marks[at][1] < end:
            at += 1
    return merged + marks[at:]


STOPS: Final = frozenset(".?!…")

SAYS_NOTHING: Final = frozenset(".>›")
"""What may stand alone behind an address."""


LEADS: Final = FOUND_AT | {
    "disponible en", "disponible sur", "disponível em", "disponibile su", "online unter", "verfügbar unter", "en",
    "em", "unter",
}  # fmt: skip
"""What may stand between a comma and an address and says no more than that it follows."""
LONGEST_LEAD: Final = 22
NAMED_AT_RE: Final = lazy.regex(
    r"(?:[Tt]he )?(?:[A-ZÀ-Þ][\w.’'&-]{0,30} (?:(?:of|for|the|and|in|&) ){0,2}){2,9}at(?<= at)\Z"
)
"""`Ports and Quays, The University of Lisbon at https://…`: no comma between who issued it and where it stands."""


class _Builder:
    """Makes pieces out of marks; `done` is how far the text has been given to pieces."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.pieces: list[Piece] = []
        self.done = 0
        self.whole = whole_names(text)

    def build(self, marks: list[Mark], pairs: dict[int, int]) -> list[Piece]:
        for mark, start, end in marks:
            if start < self.done:
                continue
            if mark == ",":
                self._comma(start, end)
            elif mark in STOPS:
                if ends_sentence(self.text, start, end):
                    self._stop(mark, start, end)
            elif mark == ";":
                if not semicolon_within_title(self.text, start):
                    self._add(";", start, end)
            elif mark == "url":
                self._add("url", start, end)
            else:
                close = pairs.get(start)
                if close and not (mark in "([" and _of_words(self.text, start, close)):
                    self._enclosed(mark, start, close)
        self._flush(len(self.text))
        return self.pieces

    def _stop(self, mark: str, start: int, end: int) -> None:
        close = end
        while close < end + 3 and self.text[close : close + 1] in CLOSING:
            close += 1
        self._flush(start if mark == "." else close)
        parts = address_follows(self.text, close) or (
            mark == "." and ROLE_STOP_RE.match(self.text, max(0, start - 6), end)
        )
        self.pieces.append(Piece("," if parts else ".", end, close))
        self.done = close

    def _flush(self, to: int) -> None:
        """The text before `to` that no piece holds yet."""
        text, done = self.text, self.done
        if done >= to:
            return
        begin = done + (text[done] == " ")
        if begin < to and text[begin].isalnum() and text[to - 1].isalnum():
            day = text[begin].isdigit() and text[to - 1].isdigit() and DAY_FIRST_RE.fullmatch(text, begin, to)
            self.pieces.append(Piece("date" if day else "text", begin, to))
            return
        if done and text[done : done + 1] in (">", "›"):  # closes an address
            done += 1
        bare = text[done:to].strip().removesuffix(" <").removesuffix(" ‹").rstrip()
        if bare and bare not in "<‹":  # alone, it opens an address
            start = text.index(bare[0], done)
            if (
                bare.startswith(". ") and self.pieces and self.pieces[-1].kind != "url"
            ):  # ends no sentence: `(London: Quay, 1999). p. 33`
                self.pieces.append(Piece(",", start, start + 1))
                bare = bare[1:].lstrip()
                start = text.index(bare[0], start + 1)
            self.pieces.append(Piece("," if bare in SAYS_NOTHING else "text", start, start + len(bare)))

    def _add(self, kind: Kind, start: int, end: int) -> None:
        self._flush(start)
        if kind == "url" and self.pieces:
            self._without_lead(self.pieces)
            self._free_of_stop(self.pieces[-1])
        self.pieces.append(Piece(kind, start, end))
        self.done = end

    def _without_lead(self, pieces: list[Piece]) -> None:
        """Leaves out the words that lead from a comma to an address: `Ports and Quays, available at https://…`."""
        last = pieces[-1]
        if last.kind == "text" and len(pieces) > 1 and pieces[-2].kind == ",":
            words = self.text[last.start : min(last.end, last.start + LONGEST_LEAD)]
            if words.lower().rstrip(" :") in LEADS:
                pieces.pop()
            elif NAMED_AT_RE.match(self.text, last.start, last.end):
                named = last.end - len(" at")
                pieces[-1:] = [Piece("text", last.start, named), Piece(",", named, named)]

    def _free_of_stop(self, last: Piece) -> None:
        """Takes the stop off what stands before an address: it ends the sentence of the source."""
        if last.kind == "text" and self.text[last.end - 1] == "." and not abbreviated(self.text, last.end - 1):
            self.pieces[-1] = Piece("text", last.start, last.end - 1)

    def _enclosed(self, mark: str, start: int, close: int) -> None:
        if mark == "[" and SECTION_RE.search(self.text, max(0, start - FARTHEST_SECTION), start):
            return  # `§ 13.05[A][1]`
        if mark in "([":
            rounded = mark == "(" or SQUARE_IMPRINT_RE.match(self.text, start, close) is not None
            self._add("bracket" if rounded else "square", start, close)
            return
        separator = separator_inside(self.text, start, close)
        if within_title(self.text, self.done, start, close):
            if separator == ",":  # of the sentence: `The “Girl Problem,” 70`
                self._flush(close)
                self.done = close
                self.pieces.append(Piece(",", close, close))
            return
        self._add("quote", start, close)
        if separator == "." and (self.text.startswith(" [", close) or SITE_RE.match(self.text, close)):
            separator = ""  # what the title means follows, or its site
        if not separator and asks(self.text, start, close):
            separator = "."
        if separator:
            self.pieces.append(Piece(separator, close, close))

    def _comma(self, start: int, end: int) -> None:
        text = self.text
        if self.whole and any(a <= start < b for a, b in self.whole):
            return
        year = YEAR_RE.match(text, start) if text[end + 1 : end + 2] in YEAR_STARTS else None
        day = MONTH_DAY_RE.search(text, max(self.done, start - 36), start) if year else None
        if year and day:
            if not self._of_title(day.start()):
                self._add_day(day.start(), year.end())
            return
        head = text[end : end + 3].lstrip()[:2]
        if head[:1].isdigit() and text[end].isdigit() and text[start - 1 : start].isdigit():
            return
        if text.startswith(" and ", end) and text[start - 1 : start].isdigit() and self._years_go_on(start):
            return
        again = text[start - 1] == "." and text.startswith(ROLES, start - 4) and ROLE_AGAIN_RE.match(text, end)
        if again and not EDITION_END_RE.search(text, max(0, start - 12), start):
            return  # `ed., trans., and intro. Jane Doe`
        suffix = head in SUFFIX_HEADS and not text[start - 1].isdigit() and SUFFIX_RE.match(text, start) is not None
        suffix = suffix and not (text[start - 1] == ")" and (VOLUME_RE.match(text, start) or text[start - 2].isdigit()))
        if not (suffix or (head[:1] in ORDER_STARTS and not head[1:].islower() and order_behind(text, start))):
            self._add(",", start, end)

    def _years_go_on(self, comma: int) -> bool:
        """Whether another year, or another day of which a report tells, stands behind the comma."""
        ended = ENDED_RE.search(self.text, max(self.done, comma - FARTHEST), comma) is not None
        return ended or years_go_on(self.text, comma)

    def _of_title(self, day: int) -> bool:
        """Whether a day belongs to the words before it, or follows one that does."""
        if self.text.endswith(WITH_DAY, 0, day):
            return True
        return SECOND_RE.search(self.text, max(self.done, day - FARTHEST - len("through ")), day) is not None

    def _add_day(self, start: int, end: int) -> None:
        """Adds a day, or the second of two to the first: `January 15, 1959–June 11, 1960`, `May 3, 1920, and May 5,
        1921`."""
        parted = bool(self.pieces) and self.pieces[-1].kind == ","
        last = self.pieces[-1 - parted] if len(self.pieces) > parted else None
        if last is None or last.kind != "date" or self.text[last.end : start].strip(" ,") not in JOINING:
            self._add("date", start, end)
            return
        del self.pieces[-1 - parted :]
        self.pieces.append(last._replace(end=end))
        self.done = end


VOLUME_RE: Final = lazy.regex(r", [IVX]{1,6}(?: \(|[/-]\d)")
"""`Port Review (Lisbon), IV (1971)`, `(Edinburgh, 1956), III/2`: a volume behind a bracket, and no suffix of a name."""

DAY_FIRST_RE: Final = lazy.regex(rf"\d{{1,2}} (?:{_MONTH})\.? {YEAR}")
"""`3 May 2019`: the day first."""


def _of_words(text: str, start: int, close: int) -> bool:
    """Whether a bracket belongs to the words around it, or to the title that it ends."""
    return within_word(text, start, close) or years_of_title(text, start, close)


def words_of(text: str, piece: Piece) -> str:
    """The text of a piece."""
    return text[piece.start : piece.end]


def ending_at(pieces: list[Piece], at: int, end: int) -> int:
    """The index of the piece, from `at` on, that ends at a place; -1 if none does."""
    return next((index for index in range(at, len(pieces)) if pieces[index].end == end), -1)


def ending_with(pieces: list[Piece], at: int, found: re.Match[str] | None) -> int:
    """The index of the piece with which ends what was found; -1 if nothing was, or if it ends amid a piece."""
    return ending_at(pieces, at, found.end()) if found else -1


def matched(pattern: re.Pattern[str], text: str, pieces: list[Piece], at: int) -> tuple[re.Match[str] | None, int]:
    """What a pattern finds where a piece of text begins, and the index of the piece with which it ends; None and -1 if
    it finds nothing, or ends amid a piece."""
    found = pattern.match(text, pieces[at].start, pieces[-1].end) if pieces[at].kind == "text" else None
    last = ending_with(pieces, at, found)
    return (found, last) if last >= 0 else (None, -1)


def words_before(text: str, pieces: list[Piece], at: int, index: int) -> str:
    """The text from the piece at `at` to the one before `index`, without the mark that parts the two."""
    last = index - 1
    while last > at and pieces[last].kind == ",":
        last -= 1
    return text[pieces[at].start : pieces[last].end].strip(" ,")
