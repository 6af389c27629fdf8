"""Reads a note otherwise than it is printed, and finds the way back to the places of print.

Comes in: a note as printed, and what is to be read for some of it. Comes out: the text that is read; its citations in
their printed places.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import Any, Final

from apparatus import lazy
from apparatus.model import Cite
from apparatus.read.note.pieces.changes import Change
from apparatus.read.note.pieces.number_signs import MONTHS, MONTHS_RE
from apparatus.read.note.pieces.other_signs import with_ampersands
from apparatus.read.note.words.signs import groups_in


class Plain:
    """A note as it is read, where that is not as it is printed."""

    __slots__ = ("inserted", "marked", "numbers", "places", "printed", "text", "words")

    def __init__(self, printed: str, changes: dict[int, Change], *, marked: bool = False) -> None:
        """`changes` are all that is read otherwise, by where it begins; `marked` if they are none of letters, but of
        marks and of the order of names, which a title keeps as they are printed."""
        self.printed, self.marked = printed, marked
        self.words = _misread_words(printed, changes)
        self.numbers = _signed_numbers(printed, changes)
        self.places: list[int] = []
        """Of each character of the text, where it is printed."""
        self.inserted: set[int] = set()
        """The places in the text of characters for which nothing is printed."""
        parts: list[str] = []
        done = 0
        for start, (end, stands, place) in sorted(changes.items()):
            if start < done:
                continue  # the line end behind a hyphen
            parts += printed[done:start], stands
            self.places += range(done, start)
            if end == start:
                self.inserted.update(range(len(self.places), len(self.places) + len(stands)))
            self.places += [place] * len(stands)
            done = end
        parts.append(printed[done:])
        self.places += range(done, len(printed))
        self.text = "".join(parts)
        if self.text.endswith(" "):
            self.text = self.text[:-1]
            self.places.pop()

    def after(self, place: int) -> int:
        """Where in the text the first character stands that is printed at `place` or behind it."""
        return bisect_left(self.places, place)

    def as_printed(self, cite: Cite) -> Cite:
        """A citation of the text in the places of what is printed."""
        start, last = self.places[cite.start], self.places[cite.end - 1]
        end = min(last if cite.end - 1 in self.inserted and last > start else last + 1, len(self.printed))
        behind = next((at for at in self.places[cite.end :] if at != end - 1), len(self.printed))
        unread = self.printed[end:behind]
        if any(map(str.isalnum, unread)):
            end += len(unread.rstrip())  # words that stand for a link behind a work are its own
        unread = self.printed[self.places[cite.start - 1] + 1 if cite.start else 0 : start]
        if any(map(str.isalpha, unread)):
            start -= len(unread.lstrip())  # and so are those that are read behind its names: `trans. Tom Roe, Quays`
        printed = self.printed[start:end]
        cite = self._with_marks(cite) if self.marked and cite.reference is not None else cite
        cite = with_ampersands(_with_dashes(cite, printed), printed)
        cite = _with_signs(cite, self.numbers) if self.numbers else cite
        return replace(_with_letters(cite, self.words), start=start, end=end, text=printed)

    def _with_marks(self, cite: Cite) -> Cite:
        """A citation whose titles have the marks and the order of words that are printed: `Poetic Authority: Spenser,
        Milton, and Literary History`, where two names seem to be one person’s."""
        changed: dict[str, Any] = {}
        for name in TITLES:
            value = getattr(cite.reference, name)
            printed = self._printed_for(value, cite) if " " in value else value
            if printed != value:
                changed[name] = printed
        if not changed or cite.reference is None:
            return cite
        return replace(cite, reference=replace(cite.reference, **changed))

    def _printed_for(self, value: str, cite: Cite) -> str:
        """What is printed for words of a citation: the same words, or else the value itself."""
        start = self.text.find(value, cite.start, cite.end)
        if start >= 0:
            return self._printed_at(start, value)
        stopped = f"{value[:-1]},{value[-1]}" if value[-1] in CLOSING else ""  # the comma of the sentence
        start = self.text.find(stopped, cite.start, cite.end) if stopped else -1
        if start < 0:
            return value
        printed = self._printed_at(start, stopped)
        return printed[:-2] + printed[-1]

    def _printed_at(self, start: int, value: str) -> str:
        places = self.places[start : start + len(value)]
        printed = self.printed[min(places) : max(places) + 1]
        return printed if sorted(WORD_RE.findall(printed)) == sorted(WORD_RE.findall(value)) else value


CLOSING: Final = frozenset("”’\"'")
TITLES: Final = ("title", "container")
WORD_RE: Final = lazy.regex(r"\w+")
WORDED: Final = ("title", "container", "publisher", "series", "genre", "archive", "edition")
"""Fields in which words stand."""


def _misread_words(printed: str, changes: dict[int, Change]) -> dict[str, str]:
    """The words that are read with other letters, and as they are printed: numbers, which may be meant otherwise in a
    title, and a few abbreviations; none that is printed as well."""
    letters = {
        start: (end, stands)
        for start, (end, stands, _) in changes.items()
        if stands.isalnum() and len(stands) == end - start and printed[start:end].isalnum()
    }
    if not letters:
        return {}
    words: dict[str, str] = {}
    found = list(WORD_RE.finditer(printed))
    for word in found:
        for start in range(word.start(), word.end()) if len(word.group()) <= LONGEST else ():
            if start in letters:
                end, stands = letters[start]
                read = f"{printed[word.start() : start]}{stands}{printed[end : word.end()]}"
                if read in ABBREVIATED or any(map(str.isdigit, read)):
                    words[read] = word.group()
    for word in found:
        words.pop(word.group(), None)
    return words


ABBREVIATED: Final = ("ed", "eds", "al")
"""What editors and editions are called, and the end of *et al.*"""

LONGEST: Final = 12
"""Characters of a number, with what may be joined to it."""


NUMBER_RE: Final = lazy.regex(r"\d+")


def _signed_numbers(printed: str, changes: dict[int, Change]) -> dict[str, str]:
    """The numbers before which a word is read for a sign, `no. 250`, and as they are printed: `N°250`."""
    numbers: dict[str, str] = {}
    for start, (end, stands, _) in changes.items():
        number = NUMBER_RE.match(printed, end) if stands[:1].isalpha() and stands[-1:] == " " else None
        if number:
            numbers[f"{stands}{number.group()}"] = printed[start : number.end()]
    return numbers


def _with_signs(cite: Cite, numbers: dict[str, str]) -> Cite:
    """A citation whose titles have the signs that are printed in them."""
    stated = cite.reference
    if stated is None:
        return cite
    changed: dict[str, Any] = {}
    for name in TITLES:
        value = getattr(stated, name)
        for read, sign in numbers.items():
            if read in value:
                changed[name] = value = value.replace(read, sign)
    return replace(cite, reference=replace(stated, **changed)) if changed else cite


def _with_letters(cite: Cite, words: dict[str, str]) -> Cite:
    """A citation whose words have the letters that are printed in place of those read: `Ports, 1900–l914`. In a number
    they are surely misread, in a title perhaps not."""
    stated = cite.reference
    if stated is None or not words:
        return cite
    changed: dict[str, Any] = {}
    for name in WORDED:
        value = getattr(stated, name)
        if name == "title" and " v. " in value:
            continue  # the names of parties, which are read as other names are
        kept = WORD_RE.sub(lambda found: words.get(found.group(), found.group()), value)
        if kept != value:
            changed[name] = kept
    return replace(cite, reference=replace(stated, **changed)) if changed else cite


NUMBERS_APART_RE: Final = lazy.regex(r"(?<!\d)(?P<first>\d{1,9}) (?P<dash>[–-]) (?P<last>\d{1,9})(?!\d)")


def _with_dashes(cite: Cite, printed: str) -> Cite:
    """A citation whose titles have the spaces around a dash between numbers that are `printed` there, `Ropes 1 - 20`,
    and the hyphen between months; in ranges of pages and days they say nothing."""
    stated = cite.reference
    if stated is None or not (" – " in printed or " - " in printed or groups_in(printed) & MONTHS):
        return cite
    title, container = stated.title, stated.container
    for found in NUMBERS_APART_RE.finditer(printed):
        closed = f"{found['first']}{found['dash']}{found['last']}"
        title, container = title.replace(closed, found.group()), container.replace(closed, found.group())
    for found in MONTHS_RE.finditer(printed):
        title = title.replace(f"{found.group()[:-1]}/", found.group())
    kept = title == stated.title and container == stated.container
    return cite if kept else replace(cite, reference=replace(stated, title=title, container=container))
