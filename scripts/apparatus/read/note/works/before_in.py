"""Reads a piece whose title stands without quotation marks before what holds it: `in:`, as German and Italian notes
print it, or a journal with its volume.

    Hans Rothfels, Zeitgeschichte als Aufgabe, in: Vierteljahrshefte für Zeitgeschichte 1 (1953), S. 1–8
    Jane Doe, The Keepers of Harbours, Journal of Quays 9(4), 1961: 175–83

Comes in: the pieces of a citation. Comes out: what `quoted` reads when the title is taken for a quotation (DIN ISO 690,
5.2: the host document is introduced by `In:`).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.head import author_pieces, put_authors
from apparatus.read.note.names.names import looks_like_person
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.given_names import is_given_or_initial
from apparatus.read.note.words.patterns import LISTED_RE
from apparatus.read.note.words.reporting import SAYS
from apparatus.read.note.words.signs import group
from apparatus.read.note.words.title_words import looks_like_title, strip_stop
from apparatus.read.note.works.quoted import read_quoted

IN: Final = group(
    ", in ", "«", ", dans ", " in: ", " In: ", " in : ", "[in:] ", "[In:] ", "Journal", "Review", "Revue", "Revista",
    "Quarterly", "Annals", "Studies", "Bulletin", "Proceedings",
)  # fmt: skip
IN_RE: Final = lazy.regex(r"\[?[Ii]n ?:\]? ?|dans (?=[A-ZÀ-ÞŒ])")


def read_before_in(text: str, pieces: list[Piece], at: int) -> Found | None:
    """`Author, Title, in: Journal 12 (1986), S. 21–45`."""
    host = next((i for i in range(at + 2, len(pieces)) if _holds(text, pieces, i)), 0)
    if host and pieces[host].kind == "quote":
        pieces, host = _journal_freed(text, pieces, host)
    if not host or any(piece.kind not in BEFORE for piece in pieces[at:host]):
        return _without_title(text, pieces, at)
    after, _ = author_pieces(text, pieces, at, host, full=True)
    last = host - (2 if pieces[host - 1].kind == "," else 1)
    start = pieces[after].start if after < len(pieces) else 0
    words = strip_stop(text[start : pieces[last].end])
    if not at < after <= last or not _titles(words, text, pieces[host].start):
        return None
    title = Piece("quote", start - 1, start + len(words) + 1)  # as if marks stood around it
    begun = [*pieces[:after], title, Piece(",", title.end, title.end), *pieces[host:]]
    found = read_quoted(text, begun, at)
    return found._replace(following=found.following + len(pieces) - len(begun)) if found else None


def _titles(words: str, text: str, host: int) -> bool:
    """Whether words are a title: behind a full name, and before the colon of `in:`, capitals are not asked of them."""
    return looks_like_title(words) or (words[0].isupper() and text.startswith(COLON, host))


COLON: Final = ("in:", "In:", "in :")


def _journal_freed(text: str, pieces: list[Piece], host: int) -> tuple[list[Piece], int]:
    """The pieces without the marks about a journal, and without the `in` before it, and where it stands then."""
    led = text[pieces[host - 1].start : pieces[host - 1].end] == "in"
    begin = host - led
    return [*pieces[:begin], Piece("text", pieces[host].start + 1, pieces[host].end - 1), *pieces[host + 1 :]], begin


COUNTED_RE: Final = lazy.regex(
    r"(?:n\. ?s\.,? ?)?(?:\d{1,4}|[IVXLC]{1,8}|(?:[Vv]ol|n|nn|fasc|a)\. ?[\dIVXLC]+)"
    r"(?:[/,.–-] ?\d{1,3}(?:[–-]\d{1,3})?)?\Z"
)
"""What stands behind the journal: `97`, `97/3–4`, `XXIII`, `n. 3`."""


def _quoted_journal(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether marks hold a journal, as in Italy, where the title of a piece stands in italics: volume and year follow,
    `«Quaderni storici», 97 (2008), pp. 12–20`."""
    if text[pieces[at].start] != "«" or at + 3 >= len(pieces) or pieces[at + 1].kind != ",":
        return False
    if pieces[at - 1].kind != "," and text[pieces[at - 1].start : pieces[at - 1].end] != "in":
        return False
    return COUNTED_RE.match(text, pieces[at + 2].start, pieces[at + 2].end) is not None


def _without_title(text: str, pieces: list[Piece], at: int) -> Found | None:
    """`F. Quay and A. Lima, in Journal of Ports (1965), 101–46`: no title stands between the names and what holds the
    piece, as classicists cite; or a sentence tells what its subject says in a book."""
    host = next((i for i in range(at + 2, len(pieces)) if HOST_RE.match(text, pieces[i].start)), 0)
    if not host or any(piece.kind not in ("text", ",") for piece in pieces[at:host]):
        return None
    names = text[pieces[at].start : pieces[host - 2].end]
    if not all(map(_in_full, LISTED_RE.split(names))):
        return None
    draft = Draft(quoted=True)
    end, index = read_tail(text, pieces, host, draft)
    if not (draft.date and draft.get("container")):
        return None
    if not (draft.get("pages") or draft.locator or (draft.published and SAYS_RE.match(text, end))):
        return None
    put_authors(names, "", draft)
    draft.in_book = bool(draft.editors or draft.get("place") or draft.get("publisher"))
    if not draft.in_book and not draft.get("pages"):
        draft.put("pages", draft.locator)
        draft.locator = ""
    return Found(draft, end, index, "full", "periodical")


def _in_full(name: str) -> bool:
    """Whether words are a person's name with initials or a given name, and no family name alone, as in a short form."""
    given, _, family = name.partition(" ")
    return family != "" and is_given_or_initial(given) and looks_like_person(name)


SAYS_RE: Final = lazy.regex(rf",?\s(?:also |rightly |further |has |have )?(?:{SAYS})\s(?!in |by )")
"""`Ana Lima, in Quays and Tides (Lisbon: Quay Press, 1960), describes the port`."""

HOST_RE: Final = lazy.regex(r"in (?=[A-ZÀ-Þ])")

BEFORE: Final = frozenset({"text", ",", "bracket", "date"})
"""What may stand before `in:`, in names and titles."""


JOURNAL_RE: Final = lazy.regex(
    r"(?P<name>[A-ZÀ-Þ][^\d,]{4,90}?) (?:(?:1[89]|20)\d\d"
    r"|(?:[Vv]ol\. ?)?\d{1,3}(?:\(\d{1,3}(?:[-–/]\d{1,3})?\)|[:/.]\d{1,3})?)\Z"
)
DATED_RE: Final = lazy.regex(rf"{YEAR}(?::\s?(?:pp?\. ?)?\d[\d–-]*)?\Z|vol\.? ?\d")
"""What follows the journal behind a comma: the year, with pages; or behind the year, the volume."""


def _holds(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether `in:` or a journal with its volume and year stands at `at`."""
    if pieces[at].kind == "quote":
        return _quoted_journal(text, pieces, at)
    if text.startswith(("in", "In", "[", "dans "), pieces[at].start) and IN_RE.match(text, pieces[at].start):
        return True
    if at + 2 >= len(pieces) or pieces[at].kind != "text" or pieces[at - 1].kind != "," or pieces[at + 1].kind != ",":
        return False
    last = text[pieces[at].end - 1]
    if not last.isdigit() and last != ")":
        return False
    journal = JOURNAL_RE.match(text, pieces[at].start, pieces[at].end)
    return (
        journal is not None
        and DATED_RE.match(text, pieces[at + 2].start, pieces[at + 2].end) is not None
        and periodical_kind(journal["name"]) == "article"
    )
