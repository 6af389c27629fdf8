"""What the file does to the text on its way: lines in; lines without it, and a ledger of what was taken out, out.

Soft hyphens and spaces without width, hyphens that a page's width put into words, lines drawn under headings
(`=====`), and the head of a Markdown file.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass

from apparatus import lazy
from apparatus.model import Furniture, Problem
from apparatus.read.seed.file_head import OF_HEAD, read_head
from apparatus.read.seed.lines import JOINED, Line
from apparatus.read.seed.printed import UNSEEN
from apparatus.read.seed.prose import OF_HEADING

DIVIDED = lazy.regex(r"(?P<word>[^\W\d_]{2,40})[-\u00ad\u2010]\s*$")
BEGUN = lazy.regex(r"\s*(?P<word>[^\W\d_]{2,40})")
WORD = lazy.regex(r"[^\W\d_]{2,40}(?:-[^\W\d_]{2,40})*")

NO_WORDS = frozenset(
    (
        "able", "ably", "al", "ally", "ance", "ances", "cial", "ed", "ence", "ences", "er", "ers", "es", "ible", "ibly",
        "ing", "ings", "isation", "ism", "ist", "ists", "ities", "ity", "ive", "ization", "lished", "ly", "ment",
        "mental", "ments", "ness", "ous", "sion", "sions", "tial", "tion", "tional", "tions", "ture", "tures",
    )
)  # fmt: skip
"""Ends of words that are no words: before one of them, a hyphen was put in by the page."""

APART = frozenset(
    (
        "agro", "all", "anti", "bio", "co", "counter", "cross", "cyber", "eco", "electro", "euro", "ex", "geo", "half",
        "high", "inter", "long", "low", "macro", "micro", "mid", "mini", "multi", "nano", "neo", "non", "pan", "para",
        "petro", "post", "pre", "pro", "proto", "pseudo", "quasi", "re", "self", "semi", "short", "sino", "so", "socio",
        "sub", "techno", "trans", "ultra", "vice", "well",
    )
)  # fmt: skip
"""Beginnings of words after which a hyphen may be the author's."""

AND = frozenset(("and", "or", "und", "oder", "bis", "et", "ou", "y", "o", "e", "en", "of"))
"""What may follow a hyphen that stands for the rest of a word: `Außen- und Sicherheitspolitik`."""

OFTEN = 5
"""A text in which so many words are divided at the ends of lines was hyphenated by a program."""

DIVISIONS = "-"
"""Under which the words of a text count how many are divided."""

TYPESET = "\u2010"
"""Under which the words of a text say whether hyphens of this kind stand at the ends of lines only."""

AHEAD = 12
"""So many lines further on a word may go on behind what stands between two pages."""

HYPHEN = "hyphen at the end of a line"

UNDERLINE = lazy.regex(r"={3,}\s*|-{3,}\s*")


@dataclass(frozen=True, slots=True)
class Physical:
    """Lines of text."""

    lines: tuple[Line, ...]
    taken: frozenset[int]
    """The numbers of lines of which nothing is text."""
    ledger: tuple[Furniture, ...]
    head: Mapping[str, object]
    """What the file's head says."""
    problems: tuple[Problem, ...]
    """What is wrong with that."""
    abstract: tuple[Line, ...] = ()
    """What the head holds for readers."""


def unwrap(lines: Sequence[Line], path: str, tables: Container[int] = ()) -> Physical:
    """Takes out what is no text. `path` is for problems, `tables` are the numbers of lines that draw tables."""
    head = read_head(lines, path)
    ledger = list(_around(lines[: head.end], head.abstract))
    taken = {line.number for line in lines[: head.end]}
    left = list(lines)
    words: Counter[str] | None = None
    for at in range(head.end, len(left)):
        line = left[at]
        if UNSEEN.search(line.text):
            left[at] = line = _without_unseen(line, left[at + 1].text if at + 1 < len(left) else "", ledger)
        following = left[at + 1].text if at + 1 < len(left) else ""
        if (divided := DIVIDED.search(line.text[-45:])) and (begun := BEGUN.match(following)):
            words = words or _words(lines)
            if _is_one(divided, begun["word"], words):
                ledger.append(Furniture(line.text.rstrip()[-1], line.number, HYPHEN))
                left[at] = Line(line.number, line.text.rstrip()[:-1] + JOINED)
        if line.number not in tables and _is_underline(left, at):
            taken.add(line.number)
            ledger.append(Furniture(line.text.strip(), line.number, OF_HEADING))
    return Physical(tuple(left), frozenset(taken), tuple(ledger), head.said, head.problems, head.abstract)


def _around(lines: Sequence[Line], abstract: Sequence[Line]) -> Iterator[Furniture]:
    """What the head of a file holds beside its abstract."""
    words = {line.number: line.text for line in abstract}
    for line in lines:
        if line.number not in words:
            yield Furniture(line.text.strip(), line.number, OF_HEAD)
            continue
        pieces = line.text.partition(words[line.number])[::2] if words[line.number] else ()
        yield from (Furniture(piece.strip(), line.number, OF_HEAD) for piece in pieces if piece.strip())


def _without_unseen(line: Line, following: str, ledger: list[Furniture]) -> Line:
    found = "".join(UNSEEN.findall(line.text))
    ledger.append(Furniture(found, line.number, "characters that cannot be seen"))
    bare = UNSEEN.sub("", line.text)
    soft = line.text.rstrip().endswith("\u00ad") and following[:1].isalpha()
    return Line(line.number, bare.rstrip() + JOINED if soft else bare)


def joined_over_pages(lines: Sequence[Line], taken: Container[int]) -> tuple[list[Line], list[Furniture]]:
    """The lines of a body with the words joined that go on behind what stands between two pages; the lines in `taken`
    are that."""
    left, ledger = list(lines), list[Furniture]()
    words: Counter[str] | None = None
    for at, line in enumerate(left):
        if not (divided := DIVIDED.search(line.text[-45:])) or line.number in taken:
            continue
        ahead = left[at + 1 : at + 1 + AHEAD]
        next_at = next((n for n, other in enumerate(ahead) if other.text.strip() and other.number not in taken), 0)
        between = ahead[:next_at]
        begun = BEGUN.match(ahead[next_at].text) if any(other.number in taken for other in between) else None
        if begun:
            words = words or _words(lines)
            if _is_one(divided, begun["word"], words):
                ledger.append(Furniture(line.text.rstrip()[-1], line.number, HYPHEN))
                left[at] = Line(line.number, line.text.rstrip()[:-1] + JOINED)
    return left, ledger


def _words(lines: Sequence[Line]) -> Counter[str]:
    """The words of a text, without what stands before a hyphen at the end of a line."""
    divided = [DIVIDED.subn("", UNSEEN.sub("", line.text)) for line in lines]
    words = Counter(word[0].casefold() for text, _ in divided for word in WORD.finditer(text))
    words[TYPESET] = not any("\u2010" in text for text, _ in divided)
    words[DIVISIONS] = sum(bool(count) or text.endswith(JOINED) for text, count in divided)
    return words


def _is_one(divided: re.Match[str], after: str, words: Counter[str]) -> bool:
    """Whether a page's width divided a word: the text has it undivided elsewhere, or what follows is no word, or, in a
    hyphenated text, what stands before. Where none is so, the hyphen may be the author's and stays, unless it is one
    that only the ends of lines have."""
    before = divided["word"]
    if not after[0].islower():
        return False
    if words[TYPESET] and TYPESET in divided[0]:
        return True
    first, second = before.casefold(), after.casefold()
    if words[first + second] or words[f"{first}-{second}"]:
        return words[first + second] > words[f"{first}-{second}"]
    no_word = second in NO_WORDS or (words[DIVISIONS] >= OFTEN and not words[first])
    return first not in APART and second not in AND and no_word


def _is_underline(lines: Sequence[Line], at: int) -> bool:
    """`=====` or `-----` under one line of text, with a blank line before it."""
    if at < 1 or not UNDERLINE.fullmatch(lines[at].text) or not lines[at - 1].text.strip():
        return False
    before = lines[at - 2].text.strip() if at > 1 else ""
    return not before and len(lines[at - 1].text) < 200
