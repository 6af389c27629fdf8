"""The text of a citation in, and one field after another; where each stands out.

The reader keeps what it read, not where. So each field is looked for again, whole words before parts of words, and each
word is taken for one field only. White space does not count: a line may end within a title or an address. Words that do
not stand as they were read are looked for without regard to capitals, and then part by part.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import Final

from apparatus import lazy
from apparatus.model import Date, Name
from apparatus.read.note.words.dates import read_date

LABELS: Final = {
    "volume": lazy.regex(r"(?:\bvols?\.?|\bvolume|\bbd\.?|\bt\.)\s*\Z", re.I),
    "issue": lazy.regex(r"(?:\bnos?\.?|\bnum\.?|\biss\.?|\bissue|\bnr\.?|[#№])\s*\Z", re.I),
    "number": lazy.regex(r"(?:\bnos?\.?|\bnumber|\bnr\.?|[#№])\s*\Z", re.I),
    "title": lazy.regex(r"[“\"‘'„«»‹「『《〈【]\Z"),
}
"""What stands before a field, where several may hold the same words."""

WORD_RE: Final = lazy.regex(r"[^\s,;()\[\]]+")
SIZES: Final = sorted(((before, behind) for before in range(6) for behind in range(4)), key=sum)
"""How many words of a date may stand before its year and behind it, few before many."""

STOPS: Final = ".,;:()[]"
CLOSERS: Final = "’”'\"»"
"""Before them the text may have a stop that a field leaves out: `the ‘Safe Cities,’`."""

JOINED: Final = ("locator", "archive", "archive location", "series", "volume title")
"""Fields whose parts may stand apart, and some of them in the citation before."""

JOINTS: Final = ("; ", ",")
"""What joins the parts of a field that stand apart in the text: `Quay Press; Port Press`, `No. 12, ECF No. 3`."""

MOST: Final = 500
"""Places at which the same words are looked at: more are in no citation, and the search stays linear."""

NAME_PARTS: Final = ("given", "particle", "family", "suffix")

UNSPACED: Final = "\u2e80"
"""Here the scripts of East Asia begin, which set no spaces between words."""

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a note."""

    start: int
    end: int
    """In characters of the note."""
    role: str
    """What it was taken for: `author family`, `title`; `punctuation` or `words` for what stands between."""
    value: str = ""
    """What was read, where that is not the piece itself: `2021-02-03`."""


@dataclass(slots=True)
class Search:
    """A citation's text, of which one field after another is taken."""

    text: str
    found: list[Span] = field(default_factory=list)
    missing: list[tuple[str, str]] = field(default_factory=list)
    """Role and value of the fields that do not stand in the text word for word."""
    at: list[int] = field(init=False)
    """Where each character stands that is no white space."""
    letters: str = field(init=False)
    free: bytearray = field(init=False)

    def __post_init__(self) -> None:
        self.at = [at for at, c in enumerate(self.text) if not c.isspace()]
        self.letters = "".join(self.text[at] for at in self.at)
        self.free = bytearray(b"\1") * len(self.text)

    def take(self, role: str, value: str, *, last: bool = False) -> None:
        """Takes the words of a field: the first, or the last that are free; before them, those behind its label."""
        if not value:
            return
        places, label = self._places(value), LABELS.get(role)
        labelled = [p for p in places if label and label.search(self.text[max(0, p[0] - 12) : p[0]])]
        places = labelled or places or self._places(value.rstrip(CLOSERS))
        if not places and role in JOINED and "," in value:
            first, _, others = value.partition(",")
            self.take(role, first.strip())
            return self.take(role, others.strip(), last=last)
        places = places or self._places(value, any_case=True)
        if places:
            return self._claim(role, value, places[-1 if last else 0])
        parts = self._parts(value)
        for part, place in parts:
            self._claim(role, part, place)
        if not parts:
            self._claim(role, value, None)

    def has_labelled(self, role: str, value: str) -> bool:
        """Whether the words stand behind the label of their field: a title behind a quotation mark."""
        return any(LABELS[role].search(self.text[max(0, start - 1) : start]) for start, _ in self._places(value))

    def take_date(self, role: str, date: Date | None, *, last: bool = False) -> None:
        """Takes the fewest words around the year that read as the date; the year alone if none do."""
        if date is None or not date.year:
            return self.take(role, date.literal.rstrip(".") if date else "", last=last)
        years = [p for p in self._places(str(date.year)) if not self._is_number(*p)][:: -1 if last else 1]
        short = self._places(f"{date.year % 100:02}")  # `9/29/97`
        around = next((place for year in (*years, *short) if (place := self._date_around(*year, date))), None)
        shown = " ".join(part for part in (date.season, date.edtf) if part)
        self._claim(role, shown, around or next(iter(years), None))

    def take_name(self, role: str, name: Name) -> None:
        """Takes the parts of a name, which stand together in one of their orders if they can."""
        self.take(role, name.literal)
        parts = [(part, getattr(name, part)) for part in NAME_PARTS]
        behind = f"{name.particle} {name.family}"
        orders = (name.display, f"{behind}, {name.given}, {name.suffix}".rstrip(", "), f"{behind} {name.given}")
        first = next(chain.from_iterable(map(self._places, orders)), (0, len(self.text)))
        for part, value in sorted(parts, key=lambda pair: -len(pair[1])):
            places = [p for p in self._places(value) if first[0] <= p[0] and p[1] <= first[1]]
            if value:
                self._claim(f"{role} {part}", value, next(iter(places), None))

    def take_again(self, role: str, taken: str, name: Name) -> None:
        """Takes a name whose words are `taken` for another part in the work for both: `ed. and trans. Ana Lima`."""
        parts = (taken, *(f"{taken} {part}" for part in NAME_PARTS))
        at = [i for i, span in enumerate(self.found) if span.role in parts]
        for i in at:
            self.found[i] = replace(self.found[i], role=f"{role} and {self.found[i].role}")
        if not at:
            self.take_name(role, name)

    def _parts(self, value: str) -> list[tuple[str, Place]]:
        """The parts of a value and where they stand, if each stands somewhere of its own."""
        joint = next((joint for joint in JOINTS if joint in value), "")
        parts = [part.strip() for part in value.split(joint)] if joint else []
        placed = [(part, place) for part in parts for place in self._places(part, any_case=True)[:1]]
        return placed if len({place for _, place in placed}) == len(parts) else []

    def _places(self, words: str, *, any_case: bool = False) -> list[Place]:
        """Where the words stand and nothing is taken: as whole words, or, if they are long, within others."""
        needle, places = "".join(words.split()), list[Place]()
        letters = self.letters
        if any_case:
            needle, letters = lowered(needle), lowered(letters)
        start = letters.find(needle) if needle else -1
        while start >= 0 and len(places) < MOST:
            place = self.at[start], self.at[start + len(needle) - 1] + 1
            if all(self.free[place[0] : place[1]]):
                places.append(place)
            start = letters.find(needle, start + len(needle))
        return [p for p in places if self._is_whole(*p)] or (places if len(needle) > 3 else [])

    def _is_whole(self, start: int, end: int) -> bool:
        around = self.text[max(0, start - 1) : start + 1], self.text[end - 1 : end + 1]
        return not any(len(pair) == 2 and pair.isalnum() and max(pair) < UNSPACED for pair in around)

    def _is_number(self, start: int, end: int) -> bool:
        """Whether a year is a part of a longer number."""
        return self.text[max(0, start - 1) : start].isdigit() or self.text[end : end + 1].isdigit()

    def _date_around(self, start: int, end: int, date: Date) -> Place | None:
        words = [found.span() for found in WORD_RE.finditer(self.text, max(0, start - 40), end + 30)]
        year = next((at for at, word in enumerate(words) if word[0] <= start < word[1]), None)
        if year is None:
            return None
        for before, behind in SIZES:
            if before <= year and year + behind < len(words):
                first, last = words[year - before][0], words[year + behind][1]
                last = first + len(self.text[first:last].rstrip(STOPS))
                if all(self.free[first:last]) and read_date(self.text[first:last]) == date:
                    return first, last
        return None

    def _claim(self, role: str, value: str, place: Place | None) -> None:
        if place is None:
            self.missing.append((role, value))
            return
        start, end = place
        self.free[start:end] = bytes(end - start)
        same = "".join(value.split()) == "".join(self.text[start:end].split())
        self.found.append(Span(start, end, role, "" if same else value))


def lowered(text: str) -> str:
    """A text in small letters, each character of which stands where it stood."""
    return "".join(low if len(low := c.lower()) == 1 else c for c in text)
