"""Finds how far a title or a journal's name goes on behind a stop that stands within it.

Comes in: the pieces of a note, the index of a stop, and the stretch before it. Comes out: the index of the last piece
that the name has behind the stop, 0 where the stop ends a sentence. French journals and German books part title and
subtitle by a stop (Chicago Manual 14.88-89): `Annales. Histoire, Sciences Sociales 56, no. 6 (2001)`.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import SENTENCE_WORDS, SMALL_WORDS
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.names.organisations import has_head
from apparatus.read.note.names.sentence_words import leads_to_title, opener, title_begins
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.behind import is_dated_bracket, is_printed
from apparatus.read.note.statements.genres import THESIS_RE
from apparatus.read.note.stretches.stops_for_commas import LEAD_RE
from apparatus.read.note.titles.sentence_case import issued
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.houses import is_house
from apparatus.read.note.words.patterns import ROLE_RE
from apparatus.read.note.words.title_words import capital_share, foreign, looks_like_title, sentence_like

FARTHEST: Final = 9
"""Pieces between the stop and the bracket."""


def name_ends(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> int:
    """The last piece of the name that goes on behind the stop at `at`."""
    if len(stretch) < 3 or stretch[-1].kind != "text" or stretch[-2].kind != "," or at + 2 >= len(pieces):
        return 0
    bracket = _bracket(text, pieces, at)
    if _second_headline(text, pieces, at, stretch) or (not bracket and _issued_subtitle(text, pieces, at, stretch)):
        return at + 1
    capital = text[stretch[-1].start].isupper() or text.startswith("and ", stretch[-1].start)
    if not capital or not text[pieces[at + 1].start].isupper():
        return 0
    if not bracket:
        return _of_counted_journal(text, pieces, at) if stretch[-3].kind == "quote" else 0
    if stretch[-3].kind == "quote" and pieces[bracket].kind == "bracket":
        return _of_journal(text, pieces, at, stretch[-1], bracket)
    if stretch[-1].titled or any(text.startswith("see ", piece.start) for piece in pieces[at + 2 : bracket]):
        return 0  # the title ends with its italics, or a sentence leads up to another work
    if SUBSERIES_RE.match(text, stretch[-1].start, pieces[bracket].start):
        return bracket - 1
    last = bracket - (1 if pieces[bracket].kind == "bracket" else 2)
    if last <= at or not _subtitle(text, pieces, at, stretch, last + 1):
        return 0
    return _subtitle_ends(text, pieces, at, last + 1) - 1


SUBSERIES_RE: Final = lazy.regex(
    r"(?:[A-ZÀ-Þ][\w’'&-]*\s|(?:of|and|the|for|in|on)\s){0,7}"
    r"(?:Publications?|Series|Studies|Library|Texts|Monographs?|Papers|Documents|Records|Memoirs|Contributions|Reports)"
    r"\.\s(?:[A-ZÀ-Þ][\w’'&-]*:?\s|(?:of|and|the|for|in|on)\s){1,6}\d{1,4}\s\Z"
)
"""`Quay Historical Publications. Miscellany: 123`: a part of a series, with its number, before the imprint."""


def _issued_subtitle(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> bool:
    """Whether a subtitle follows, and behind it who issued the work and when: `Jane Doe, Keys and Quays. A Strategy,
    Atlantic Council, March 30, 2020`."""
    if stretch[-1].titled or pieces[at + 1].kind != "text" or not _titled(text, stretch):
        return False
    subtitle = text[pieces[at + 1].start : pieces[at + 1].end]
    if has_head(subtitle) or is_house(subtitle) or sentence_like(subtitle):
        return False  # who issued it, or what is said of it
    worded = not SMALL_WORDS.isdisjoint(subtitle.split()) or not looks_like_names(subtitle)
    return looks_like_title(subtitle) and worded and issued(text, pieces, at + 2)


def _second_headline(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> bool:
    """Whether the headline of a newspaper has two sentences: `Jane Doe, The Harbours Are Full. Here’s Why, Politico
    (Aug. 5, 2021)`, `Politico, Aug. 5, 2021`; its author stands before it with a given name, as in no short form."""
    if len(stretch) != 3 or at + 4 >= len(pieces) or stretch[-1].titled or not _author(text, stretch[:1]):
        return False
    if (
        SURNAME_RE.match(text, stretch[0].start, stretch[0].end)
        or text.count(" ", stretch[2].start, stretch[2].end) < 3
    ):
        return False
    if [piece.kind for piece in pieces[at + 1 : at + 4]] != ["text", ",", "text"]:
        return False
    if pieces[at + 4].kind == "bracket":
        date = read_date(HOUR_RE.sub("", text[pieces[at + 4].start + 1 : pieces[at + 4].end - 1]))
    else:
        date = read_date(text[pieces[at + 5].start : pieces[at + 5].end]) if at + 5 < len(pieces) else None
    named = text[pieces[at + 3].start].isupper() and text.count(" ", pieces[at + 3].start, pieces[at + 3].end) < 4
    said = text[pieces[at + 1].start : pieces[at + 1].end]
    return date is not None and date.day > 0 and named and said.count(" ") >= LONGEST_NAME


HOUR_RE: Final = lazy.regex(r", \d{1,2}:\d\d ?[AaPp]\.?[Mm]\.?\Z")
LONGEST_NAME: Final = 4
"""Spaces in the names before a title; what has as many is a sentence."""


def _bracket(text: str, pieces: list[Piece], at: int) -> int:
    """The bracket, the imprint without one, or the `in:` to which nothing but text and commas leads; 0 if there is
    none."""
    for index in range(at + 1, min(len(pieces), at + FARTHEST)):
        if pieces[index].kind == "bracket":
            return index if index > at + 1 and pieces[index - 1].kind == "text" else 0
        if pieces[index].kind == "imprint" or text.startswith(("in: ", "In: "), pieces[index].start):
            return index
        if pieces[index].kind not in ("text", ","):
            return 0
    return 0


ISSUE_RE: Final = lazy.regex(r"(?:vol|no|issue|nr|n°|t)\b\.?\s?\d{1,4}\Z|\d{1,4}(?:[/.:]\d{1,3})?\Z", re.I)
VOLUME_RE: Final = lazy.regex(r"\s(?:vol\. |no\. )?\d{1,4}(?:[/.:]\d{1,3})?\Z")


def _of_journal(text: str, pieces: list[Piece], at: int, head: Piece, bracket: int) -> int:
    """Behind a quoted title, a volume or issue and its date show a journal."""
    if head.end - head.start > 50 or any(map(str.isdigit, text[head.start : head.end])):
        return 0
    if not is_dated_bracket(text, pieces[bracket]):
        return 0
    last = bracket - 1
    while last > at + 1 and ISSUE_RE.match(text, pieces[last].start, pieces[last].end):
        last -= 2
    counted = last < bracket - 1 or VOLUME_RE.search(text, pieces[last].start, pieces[last].end)
    return last if counted else 0


COUNTED_RE: Final = lazy.regex(
    r"(?:vol|no|issue|nr|n°|n\.°|nº|t|num|núm)(?:\.\s?|\s|(?<=[°º]))(?:\d{1,4}(?:[-–/]\d{1,4})?|[IVXLC]{1,7})\Z", re.I
)
YEAR_RE: Final = lazy.regex(rf"(?:[^\W\d_]{{3,10}}(?:-[^\W\d_]{{3,10}})? )?{YEAR}\Z")


def _of_counted_journal(text: str, pieces: list[Piece], at: int) -> int:
    """Behind a quoted title, a volume or issue between commas and its year: `Vingtième Siècle. Revue d’histoire, n° 45,
    1995`; the name may hold a comma."""
    if sentence_like(text[pieces[at + 1].start : pieces[at + 1].end]):
        return 0
    for last in range(at + 1, min(at + 6, len(pieces) - 2), 2):
        if pieces[last].kind != "text" or pieces[last + 1].kind != ",":
            return 0
        following = pieces[last + 2]
        if COUNTED_RE.match(text, following.start, following.end):
            years = pieces[last + 4 : last + 7 : 2]
            return last if any(YEAR_RE.match(text, piece.start, piece.end) for piece in years) else 0
        if any(map(str.isdigit, text[following.start : following.end])):
            return 0
    return 0


def _subtitle(text: str, pieces: list[Piece], at: int, stretch: list[Piece], bracket: int) -> bool:
    """Whether a subtitle follows: who wrote the book stands before the title, and no name behind the stop. `bracket`
    is what ends it: the bracket, or the comma before an imprint without one."""
    if pieces[bracket].kind == "bracket":
        date = read_date(text[pieces[bracket].start + 1 : pieces[bracket].end - 1])
        if not is_printed(text, pieces[bracket]) or (date and date.day):
            return False  # `…, Foreign Policy (July 12, 2023)`: a newspaper or a site stands before its day
    if not _titled(text, stretch) or text.startswith("In ", pieces[at + 1].start) or leads_on(text, pieces[at + 1]):
        return False
    author = LEAD_RE.sub("", text[stretch[0].start : stretch[0].end], count=1)
    lone = len(stretch) == 3 and SURNAME_RE.match(author)
    if lone and text.startswith("The ", pieces[at + 1].start):
        return False  # `Bloch, Feudal Society. The Historian’s Craft (…)`: a short form, and another book
    ends = _subtitle_ends(text, pieces, at, bracket)
    return ends == at + 2 or _listed(text, pieces, at, ends)


HALF: Final = 0.5


def leads_on(text: str, piece: Piece) -> bool:
    """Whether a sentence leads up to another work: `Bloch, Feudal Society. The point is made in Quays and Keys (…)`,
    `Unless otherwise noted, all quotations follow Bloch, Feudal Society (…)`."""
    words = text[piece.start : piece.end]
    if words.endswith("?") and capital_share(words) > HALF:
        return False  # `Has it Made a Difference?`
    begin = title_begins(words)
    small_lead = " " in words[begin:] or capital_share(words[:begin].partition(" ")[2]) < HALF
    if begin > 0 and small_lead and leads_to_title(words[:begin]):
        return True  # `The Lives of Lima and Costa by their Students` has its capitals
    first, _, rest = words.partition(" ")
    small = rest[:1].islower()
    told = not SENTENCE_WORDS.isdisjoint(word for word in rest.split() if word != "i")
    return small and (opener(first) or told)


def _titled(text: str, stretch: list[Piece]) -> bool:
    """Whether an author and a title are all that stands before the stop; the title may list words: `Jared Diamond,
    Guns, Germs, and Steel`."""
    if text.startswith("and ", stretch[-1].start):
        parts = [text[piece.start : piece.end] for piece in stretch[2:-1:2]]
        return len(parts) > 1 and all(part.count(" ") < FEW for part in parts) and _author(text, stretch[:1])
    title = text[stretch[-1].start : stretch[-1].end]
    small = title[0].isupper() and title.count(" ") < LONGEST_NAME + FEW and not sentence_like(title)
    if not small and not looks_like_title(title):
        return False
    return _author(text, stretch[:-2]) or (
        AND_WITHIN_RE.search(title) is not None and _listed_by_editors(text, stretch)
    )


AND_WITHIN_RE: Final = lazy.regex(r" (?:and|&|und|et|y|e|og|och|en) ")


def _listed_by_editors(text: str, stretch: list[Piece]) -> bool:
    """Whether a title that lists words stands behind its editors: `in Ana Lima (ed.), Harbours, Quays and Keys`."""
    for size in range(4, min(len(stretch), 2 * FEW + 3), 2):
        role, parts = stretch[-size - 1], stretch[-size + 1 :: 2]
        if ROLE_RE.match(text, role.start, role.end):
            short = all(piece.kind == "text" and words_of(text, piece).count(" ") < FEW for piece in parts)
            named = stretch[:-size] if role.kind == "bracket" else stretch[: -size - 2]
            return short and _author(text, named)
    return False


FEW: Final = 3
"""Spaces in each part of a list that is a title."""


def _author(text: str, stretch: list[Piece]) -> bool:
    """Whether the last of the pieces is an author's full name, with a role in brackets behind it or not."""
    if stretch[-1].kind == "bracket" and ROLE_RE.match(text, stretch[-1].start, stretch[-1].end):
        stretch = stretch[:-1]
    if not stretch:
        return False
    author = LEAD_RE.sub("", text[stretch[-1].start : stretch[-1].end], count=1)
    if len(stretch) > 2 and "quote" in (stretch[-2].kind, stretch[-3].kind):
        author = author.removeprefix("in ").removeprefix("dans ")  # of the book that holds a piece
    if len(stretch) == 1 and SURNAME_RE.match(author):
        return True
    return " " in author and looks_like_names(author)


SURNAME_RE: Final = lazy.regex(r"(?:[Ii]dem|[Ee]adem|[A-ZÀ-Þ][\w’'-]{2,})\Z")
"""A surname that stands alone before a title, or what stands for it."""


def _subtitle_ends(text: str, pieces: list[Piece], at: int, bracket: int) -> int:
    """The index behind the subtitle: that of the bracket, or of the comma before editors, an edition, a series, a
    thesis, or a site in capitals."""
    for index in range(at + 2, bracket - 1):
        if pieces[index].kind != ",":
            continue
        behind = text[pieces[index + 1].start : pieces[index + 1].end]
        loud = behind.isupper() and len(behind) > FEW and not text[pieces[at + 1].start : pieces[index].start].isupper()
        if loud or MODIFIER_RE.match(behind) or THESIS_RE.match(behind):
            return index
    return bracket


MODIFIER_RE: Final = lazy.regex(
    r"(?:[Ee]d|[Ee]ds|trans|transl|[Tt]rad|rev|enl|exh|illus|[Hh]rsg|[Hh]g|übers)\. |[Hh]rsg |[Ii]n:? [“‘]?[A-ZÀ-Þ0-9]"
    r"|(?:edited|translated|revised|introduced|with an introduction|foreword|herausgegeben|a cura|sous la) "
    r"|\d{1,2}(?:st|nd|rd|th) (?:rev\. )?ed|(?:New|Revised) [Ee]d|[Vv]ol\. [\dIVX]|(?:t|T|Bd|tom)\. [\dIVX]"
    r"|\d{1,2} (?:vols?|voll|Bde|tt|t)\b"
)
"""What may stand between a subtitle and the imprint."""


FOREIGN_AND_RE: Final = lazy.regex(r"\w+ (?:und|et|y|e|i|en|og|och) ")


def _listed(text: str, pieces: list[Piece], at: int, bracket: int) -> bool:
    """Whether the subtitle is a list that `and` ends, and no author before a title: `Reading, Exegesis, and
    Hermeneutics in Traditional China`, `Schrift, Erinnerung und politische Identität`."""
    last = text[pieces[bracket - 1].start : pieces[bracket - 1].end]
    if last.startswith("and ") or (bracket == at + 4 and FOREIGN_AND_RE.match(last) and foreign(last)):
        return True
    words = pieces[at + 3 : bracket : 2]
    if len(words) > 1 and all(text[piece.start].islower() for piece in words):
        return True  # `L’atelier du port. Théories, actions, représentations, Paris, Le Quai, 2007`
    first = text[pieces[at + 1].start : pieces[at + 1].end]
    return " " in first and not looks_like_names(first)
