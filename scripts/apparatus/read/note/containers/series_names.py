"""Parts the series from the title before it, where neither a number nor a word says that it is one.

Comes in: the words between authors and the bracket with place and publisher. Comes out: title and series; a series has
no mark of its own in a note (Chicago Manual 14.123), so only a title with a subtitle or the years it treats is parted,
and no list in it.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import GOVERNMENTS, PLACES, SERIES_WITH_COMMAS
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.named_kinds import PAPER, PAPER_SORT
from apparatus.read.note.words.patterns import ISSUE_RE, NEW_SERIES_RE, VOLUME_RE
from apparatus.read.note.words.title_words import capital_share, foreign

SERIES_RE: Final = lazy.regex(r"(?!An? )[A-ZÀ-Þ][^\W\d_’'-]*(?:[ -][^\W\d_:]+[’']?s?){1,8}\Z")
"""`Critical Cultural Communication`: two words at least, no digit and no colon."""

SERIES_IN_RE: Final = lazy.regex(r"(?:[A-ZÀ-Þ][\w’&-]* ){1,5}Series (?:in|on|of) [A-Z]")
"""`Addison-Wesley Series in Behavioral Science`."""

YEARS_RE: Final = lazy.regex(r"(?:.* )?\d{4}[-–](?:\d{2}|\d{4})\Z")
"""The years that a title ends with."""

JOINED: Final = ("and ", "or ", "& ", "und ", "et ", "y ")
LEAST: Final = 3
"""Words between the colon and the comma: shorter parts are those of a list."""


def without_series(
    text: str, pieces: list[Piece], after: int, modifier: int, bracket: int, title: str, draft: Draft
) -> str:
    """The title that begins at `after` without the series that ends at `modifier`, which the draft takes."""
    title = _without_counted(text, pieces, after, modifier, title, draft)
    if (modifier - after < 2 and pieces[after].titled) or not (", " in title or ",” " in title) or draft.get("series"):
        return title  # in italics it is one piece
    behind = [found.end() for found in COMMA_RE.finditer(title)][-MOST:]
    known = next((at for at in behind if COUNT_RE.sub("", title[at:].lower()) in SERIES_WITH_COMMAS), 0)
    if known:
        draft.put("series", title[known:])
        return title[: known - 2]
    counts = words_of(text, pieces[modifier]) if modifier < bracket else ""
    counted = _counted_alone(counts) or (modifier + 1 == bracket and counts.startswith(("no. ", "No. ")))
    if counted or modifier == bracket:
        title, series = without_series_name(title, counted=counted)
        draft.put("series", series)
    return title


COMMA_RE: Final = lazy.regex(", ")
COUNT_RE: Final = lazy.regex(r",? (?:vol\. |no\. )?\d{1,3}\Z")
MOST: Final = 5
"""Commas from the end of a title back, behind which a series may begin that has commas of its own."""


def _counted_alone(words: str) -> bool:
    """Whether a number stands behind what names no series by itself: `Great Britain 4`, `Analysis Paper no. 20`."""
    name, _, number = words.rpartition(" ")
    if not number.isdigit():
        return False
    name = name.removesuffix(" no.").removesuffix(" No.")
    return name.lower() in PLACES or name.lower() in GOVERNMENTS or PAPER_RE.match(name) is not None


PAPER_RE: Final = lazy.regex(rf"(?:(?:Analysis|Summary|{PAPER_SORT}) )?(?:{PAPER}|Catalogue|Supplement|Monograph)\Z")
FIRST_RE: Final = lazy.regex(r" (?:[1-3]|I{1,3})\Z")
"""The first volumes are rather those of the work: `: The Larger Statuary, Wall Paintings and Mosaics, vol. 1`."""


def _without_counted(text: str, pieces: list[Piece], after: int, modifier: int, title: str, draft: Draft) -> str:
    """The same with a series that has a volume: `The Postmodern Condition: A Report on Knowledge, Theory and History of
    Literature, vol. 10`."""
    last = modifier - 1
    while last > after and pieces[last].kind == ",":
        last -= 1
    words = words_of(text, pieces[last])
    head = text[pieces[after].start : pieces[last].start].rstrip(" ,")
    if (
        last == after
        or not _counts_series(text, pieces[modifier])
        or not (COLLECTED_RE.match(words) or _long_enough(text, pieces[modifier], head, words))
        or not words[0].isupper()
        or (" and " in words and FIRST_RE.search(words_of(text, pieces[modifier])))
    ):
        return title
    draft.put("series", words)
    return head


def _counts_series(text: str, piece: Piece) -> bool:
    """Whether a part says which volume of a series this is: `vol. 10`, `no. 2`, `n.s.`"""
    words = words_of(text, piece)
    return piece.kind == "text" and any(counts.match(words) for counts in (VOLUME_RE, ISSUE_RE, NEW_SERIES_RE))


SUBTITLE_RE: Final = lazy.regex(r"[:?] | [–—] |[^\W\d_]{4}\. (?=[A-ZÀ-Þ])")
"""What parts a subtitle from its title; a dash does, and a stop behind a word that is not shortened."""


def _long_enough(text: str, modifier: Piece, head: str, words: str) -> bool:
    """Whether a title with a subtitle stands before words that are enough for a series."""
    subtitled = SUBTITLE_RE.search(head) or NEW_SERIES_RE.match(words_of(text, modifier))
    return subtitled is not None and len(words.split()) >= LEAST_OF_SERIES


LEAST_OF_SERIES: Final = 3
"""Words of a series behind a title that has a subtitle."""

COLLECTED_RE: Final = lazy.regex(
    r"(?:Gesammelte|Sämtliche|Ausgewählte) (?:Schriften|Werke|Briefe)\Z|(?:Kritische )?Gesamtausgabe\Z|Werkausgabe\Z"
    r"|Œuvres complètes\Z|Oeuvres complètes\Z|Obras completas\Z|Opere complete\Z|Tutte le opere\Z"
    r"|(?:The )?(?:Collected|Complete|Selected) (?:Works|Writings|Papers)(?: of [A-ZÀ-Þ][^,;:()]{3,40})?\Z"
)
"""The edition of somebody's works of which a book is a volume: `Noten zur Literatur, Gesammelte Schriften, vol. 11`."""


def collected_apart(draft: Draft) -> None:
    """Takes such an edition off the title of the book that holds a piece."""
    book, comma, edition = draft.get("container").rpartition(", ")
    if comma and draft.in_book and draft.get("volume") and not draft.get("series") and COLLECTED_RE.match(edition):
        draft.stated["container"] = book
        draft.put("series", edition)


def without_series_name(title: str, *, counted: bool = False) -> tuple[str, str]:
    """The title, and the series behind its subtitle, or before the number of a volume; empty where none is seen."""
    marked, closed, last = title.rpartition(",” ")
    if closed and PAPERS_RE.match(last):
        return f"{marked}”", last
    mark = SUBTITLE_RE.search(title)
    colon = mark.end() - 2 if mark else -1
    parts = title[colon + 2 if colon > 0 else 0 :].split(", ")
    if len(parts) > 1 and " Series " in parts[-1] and SERIES_IN_RE.match(parts[-1]):
        return title[: -len(parts[-1]) - 2], parts[-1]
    if len(parts) == PAIR and parts[0].count(" ") >= LEAST - 1 and PAPERS_RE.match(parts[-1]):
        return title[: -len(parts[-1]) - 2], parts[-1]
    dated = len(parts) > 1 and YEARS_RE.match(parts[-2]) is not None
    if not (dated or ((colon > 0 or counted) and len(parts) > 1)) or not _names_series(parts[-1]):
        return title, ""
    before = parts[:-1]
    if dated or counted:
        listed = colon > 0 and not dated and " and " in parts[-1]  # `: Statuary, Paintings and Mosaics, vol. 1`
    elif len(before) == 1:
        alike = any(joint in parts[-1] for joint in PAIRED) or AGENT_RE.match(parts[-1]) or _alike(before[0], parts[-1])
        listed = bool(alike) or len(before[0].split()) < LEAST or OPEN_RE.search(before[0]) is not None
    else:
        listed = not before[-1].startswith(JOINED)
    return (title, "") if listed else (title[: -len(parts[-1]) - 2], parts[-1])


PAIR: Final = 2
PAPERS_RE: Final = lazy.regex(
    r"(?!(?:Collected|Selected|Private|Public|Personal|Family|State|Other|Diplomatic|Official|Early|Late|Last|Some)\b)"
    r"[A-ZÀ-Þ][\w&’.-]*(?: [A-ZÀ-Þ&][\w’.-]*){0,3} (?:(?:Policy )?Briefs|Backgrounders|(?:(?:Working|Occasional|Policy"
    r"|Discussion|Research|Briefing|Analysis) )?Papers|(?:Special|Policy|Strategic|Research) Reports|Monographs)\Z"
)
"""`Quay Briefs`, `Adelphi Papers`: what an institution issues, by what its parts are."""


def _alike(first: str, second: str) -> bool:
    """Whether two halves of a subtitle are built alike: `Years of Hope, Days of Rage`."""
    joint, words = first.split()[-WORDS:][1:-1], second.split()
    return len(words) == WORDS and words[1:-1] == joint and all(map(str.islower, joint))


WORDS: Final = 3
"""Words of such a half."""

PAIRED: Final = (" and ", " or ", " to ", " versus ")
"""What joins the words of a title: `From Art to Anti-Semitism, Ballet to Bolshevism`."""

AGENT_RE: Final = lazy.regex(r"(?:The )?[A-Z][a-z]+(?:or|er|ist|man|woman) of ")
"""Who somebody named before was: `Creator of the Electronic Age`, `The Father of Harbours`."""

OPEN_RE: Final = lazy.regex(
    r" (?:of|in|at|(?:the|an?|and) \w+(?:ive|al|ic|ous|ful|ed|less|able|ible|ary|ern|ing|ish)"
    r"|(?:and|or) [Oo]ther \w+)\Z"
)
"""What goes on behind the comma: `A Study of the Destructive, Polymorphic Malware`."""


NO_SERIES: Final = (
    "From ", "With ", "In ", "By ", "Or ", "To ", "Volume ", "His ", "Her ", "My ", "Our ", "Their ", "Its ", "Your ",
)  # fmt: skip
"""How the last words of a title begin that name no series: `The Life of Ana Lima, Her First Love`."""


def _names_series(words: str) -> bool:
    if not SERIES_RE.match(words) or words.startswith(NO_SERIES):
        return False
    if words.lower() in PLACES or begins_with_given_name(words):
        return False
    return capital_share(words) == 1 and not foreign(words)
