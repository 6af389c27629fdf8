"""Entries in; what is unusual in their length or their typography, as notices, out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from apparatus import lazy
from apparatus.model import Annotation, Place, Problem, Term

SHORTEST, LONGEST = 60, 200
"""Of a definition, in words."""

CITATION = lazy.regex(r"\[@[^\]\n]*\]")

ADDRESS = lazy.regex(r"<[^<>\s]+>|\]\([^()\s]*\)|`[^`\n]*`")
"""Addresses and code, in which marks are not typography."""

FENCES = ("```", "~~~")

ITEM = lazy.regex(r"^(?:[-*+]|\d+[.)])\s+")
"""What begins an item of a list."""

MARKS = (
    (lazy.regex(r"(?<=\w)'(?=\w)|(?<=\w)'(?!\w)|(?<!\w)'(?=\w)|\""), "a typewriter's quotation mark", "write ’ “ ”"),
    (lazy.regex(r"\s[-–—]\s|—"), "a dash", "write a comma, a colon or two sentences"),
    (lazy.regex(r"(?<=\S)  +(?=\S)"), "two spaces", "leave one"),
)
"""What print does not have, how a message calls it, and what to write."""


def check_lengths(terms: Iterable[Term]) -> Iterator[Problem]:
    """Definitions that are shorter or longer than a reader of a card expects."""
    for term in terms:
        count = len(CITATION.sub("", term.body).split())
        if not SHORTEST <= count <= LONGEST:
            place = Place(term.place.path, term.body_line)
            message = f"the definition has {count} words"
            yield Problem(place, message, f"{SHORTEST} to {LONGEST} are usual", "notice")


def check_style(terms: Iterable[Term | Annotation]) -> Iterator[Problem]:
    """Typewriter's marks in what an entry or annotation says: the first of each sort in each line."""
    for term in terms:
        words, place = (term.gloss, term.at("gloss")) if isinstance(term, Term) else (term.title, term.at("title"))
        yield from _in_line(words, place.path, place.line)
        for number, line in enumerate(term.body.split("\n"), start=term.body_line):
            yield from _in_line(ADDRESS.sub("x", line), term.place.path, number)


def check_pages(written: Iterable[tuple[str, str]]) -> Iterator[Problem]:
    """The same marks in the pages that people wrote, outside of front matter, code and tables."""
    for path, text in written:
        fence, lines = "", text.split("\n")
        closed = lines.index("---", 1) if lines[0] == "---" and "---" in lines[1:] else -1
        for number, line in enumerate(lines, start=1):
            bare = line.strip()
            if fence or bare.startswith(FENCES):
                fence = "" if fence and bare.startswith(fence) else fence or bare[:3]
            elif number > closed + 1 and not line.startswith(("    ", "|", "<")):
                yield from _in_line(ADDRESS.sub("x", ITEM.sub("", bare)), path, number)


def _in_line(text: str, path: str, line: int) -> Iterator[Problem]:
    for pattern, what, hint in MARKS:
        if pattern.search(text):
            yield Problem(Place(path, line), f"{what} in the text", hint, "notice")
