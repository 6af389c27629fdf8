"""Tells where another citation begins within a sentence, with no semicolon before it (Chicago Manual 14.35, 14.272).

Comes in: the pieces of a note and the stretch so far. Comes out: whether the next piece opens a citation of its own.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Cite
from apparatus.read.note.citation import read_citation
from apparatus.read.note.in_prose.cited_at import read_from
from apparatus.read.note.in_prose.topic_led import KNOWN
from apparatus.read.note.names.name_lists import INITIALS_RE, initial_a
from apparatus.read.note.names.names import looks_like_names, looks_like_person
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.names.turned_lists import is_initials
from apparatus.read.note.names.units import count_bodies
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.short_forms.repeats import note_aside, points_back
from apparatus.read.note.statements.behind import is_day, is_printed
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.given_names import begins_with_given_or_initial
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.named_kinds import LETTERS_TO
from apparatus.read.note.words.reporting import SAYS
from apparatus.read.note.words.roles import LONE_ROLES
from apparatus.read.note.words.title_words import looks_like_title

QUOTED_IN_RE: Final = lazy.regex(
    r"(?:and )?(?:as )?(?:quoted|cited|qtd\.?|reprinted|repr\.|rpt\.?|reproduced|excerpted|discussed|mentioned) in\s"
    r"|(?:citad[ao] e[nm]|cité dans|zit(?:iert|\.) (?:nach|n\.))\s"
    r"|and\s(?:the\s)?(?:discussions?|accounts?|analys[ie]s|introduction|essays?|remarks|chapters?|papers|contributions)"
    r"\s(?:in|of|by|to)\s"
    r"(?=[A-ZÀ-Þ“])"
    r"|(?:following|citing|quoting|paraphrasing|against|contra|pace)\s(?=[A-ZÀ-Þ“])"
    r"|(?:discussing|considering|applying|distinguishing|criticising|criticizing|approving)\s"
    r"(?=[A-ZÀ-Þ][^;“”]{2,80}? v\.? [A-ZÀ-Þ])"
    r"|(?:referencing|with reference to)\s(?:the\s)?(?=[A-ZÀ-Þ“])"
)
IDEM_RE: Final = lazy.regex(r"(?:and |& |with )?(?:idem|eadem)\Z")
JOINED_RE: Final = lazy.regex(r"(?:and|&|with|as well as)(?:\s(?=[A-ZÀ-Þ])|\Z)")
ANDS: Final = ("and ", "& ")
STARTS: Final = frozenset("acdefipqrwz&")
"""The letters with which one of these begins."""


def begins_another(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> int:
    """Where another citation begins in the words at `at`, behind a comma; 0 if none does. `Lima, Harbours, 12 and Roe,
    Ports, 3`: behind the page; `(PhD diss., 1990) and quoted in Roe`: behind a bracket."""
    first = text[pieces[at].start]
    capital = first.isupper()
    if first.isdigit() or first == ":" or text.startswith(BEFORE_JOINT, pieces[at].start):
        behind = _behind_page(text, pieces, at)
        if behind or not first.isalpha():
            return behind
    if stretch[-1].kind == "bracket" and (behind := _behind_page(text, pieces, at)):
        return behind
    if first in "a&" and _behind_note(text, pieces, at, stretch):
        return pieces[at].start
    if stretch[-1].kind != ",":
        and_ = next((len(word) for word in ANDS if text.startswith(word, pieces[at].start)), 0)
        if stretch[-1].kind == "quote" and and_ and _published_behind(text, pieces, at, pieces[at].start + and_):
            return pieces[at].start
        joined = stretch[-1].kind == "bracket" and and_ > 0
        if joined and is_printed(text, stretch[-1]) and _titled_behind(text, pieces, at):
            return pieces[at].start
        return pieces[at].start if joined and QUOTED_IN_RE.match(text, pieces[at].start) else 0
    if capital and SUPPLEMENT_RE.match(text, pieces[at].start):
        return 0  # `FRUS, 1914, Supplement, The World War`
    begins = _next_in_list if capital else _begins if first in STARTS else None
    return pieces[at].start if begins and begins(text, pieces, at, stretch) else 0


SUPPLEMENT_RE: Final = lazy.regex(r"(?:Supplement|Appendix|Addendum)(?: (?:\d|[IVX]+))?[,:]? ")
"""What belongs to a volume that stands before it, and is nobody’s name."""

LETTER_RE: Final = lazy.regex(
    r"(?<=\w )and (?=[A-ZÀ-Þ\[][\w.’\[\]-]*(?: [A-ZÀ-Þ\[][\w.’\[\]-]*){0,4} to (?:the )?[A-ZÀ-Þ\[][^,]{2,80}\Z)"
)


def letter_behind(text: str, pieces: list[Piece], at: int) -> int:
    """Where a letter with its day begins behind where another is kept: `box 4 and Ana Lima to Tom Roe, May 3, 1924`; 0
    if none does."""
    if at + 2 >= len(pieces) or pieces[at + 1].kind != "," or not is_day(text, pieces[at + 2]):
        return 0
    found = LETTER_RE.search(text, pieces[at].start, pieces[at].end)
    kept = found is not None and any(map(str.isdigit, text[pieces[at].start : found.start()]))
    return found.start() if found and kept else 0


def _titled_behind(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a title with its subtitle and a bracket with a year stand behind `and`: `(Oxford: Quay, 1998) and The
    Harbours: A History (…)`, `and Harbours First! Its History, Culture, and Politics (…)`."""
    title = words_of(text, pieces[at]).partition(" ")[2]
    if title[-1:] in ("?", "!") and title[0].isupper() and at + 1 < len(pieces) and pieces[at + 1].kind == ".":
        behind = pieces[at + 2 : at + FARTHEST]
        size = next((i for i, piece in enumerate(behind) if piece.kind not in ("text", ",")), 0)
        return size > 0 and is_printed(text, behind[size])
    printed = at + 1 < len(pieces) and is_printed(text, pieces[at + 1])
    told = ": " in title or TOLD_YEARS_RE.search(title) is not None
    return printed and told and title[0].isupper() and looks_like_title(title)


TOLD_YEARS_RE: Final = lazy.regex(r"[a-z], (?:1[0-9]|20)\d\d[-–]\d{2,4}\Z")
"""`Harbours and Empires, 1890–1945`: no place before a publisher ends so."""


FARTHEST: Final = 12
"""Pieces from a mark within a title to behind its imprint."""

JOINT_RE: Final = lazy.regex(r"\s(?=(?:and|&)(?:\s[A-ZÀ-Þ]|\Z))")
BEFORE_JOINT: Final = (
    "p. ",
    "pp. ",
    "esp. p",
    "especially p",
    "supra",
    "op. cit",
    "loc. cit",
    "note ",
    "n. ",
    "above, n",
)
"""How a page begins, and what points back in its place."""

REPORTED_RE: Final = lazy.regex(r"\d{1,4} [A-ZÀ-Þ][^\d]{2,80} \d{1,5}\Z")
"""`93 Port Law Journal 860` behind a year in brackets."""


def _behind_page(text: str, pieces: list[Piece], at: int) -> int:
    """Where `and` begins the next citation behind what the first points to: `12 and Roe, Ports, 3`, `(Oxford: Quay,
    1998) ch 4 and Roe, Ports`; the next by the same author may be a title in quotation marks."""
    found = JOINT_RE.search(text, pieces[at].start, pieces[at].end)
    if not found or at + 1 >= len(pieces):
        return 0
    head = text[pieces[at].start : found.start()].lstrip(": ")
    if not (read_locator(head) or points_back(head) or (pieces[at - 1].kind == "bracket" and REPORTED_RE.match(head))):
        return 0
    names = text[found.end() : pieces[at].end].partition(" ")[2]
    if not names:
        return found.end() if pieces[at + 1].kind == "quote" else 0
    if _source_behind(text, pieces, at, pieces[at].end - len(names)):
        return found.end()
    title = pieces[at + 2] if pieces[at + 1].kind == "," and at + 2 < len(pieces) else pieces[at + 1]
    if title.kind not in ("text", "quote"):
        return 0
    words = words_of(text, title)
    titled = title.kind == "quote" or looks_like_title(words) or points_back(words) is not None
    titled = titled or (words[:1].isupper() and INITIALS_RE.match(names) is not None)
    named = initial_a(names) or (looks_like_names(names) and not read_locator(names))
    return found.end() if titled and named else 0


def _source_behind(text: str, pieces: list[Piece], at: int, start: int) -> bool:
    """Whether a work begins at `start`, within the words at `at`, which its author shows, or what it is: `12 and Treaty
    of Versailles, art. 231, June 28, 1919`."""
    if read_locator(text[start : pieces[at].end]):
        return False  # `12 and Appendix A`
    read = read_from(text, pieces, at, start)
    stated = read.reference if read and read.form == "full" else None
    if stated is None or stated.kind in KNOWN:
        return stated is not None
    printed = stated.container if stated.kind == "article" else ""
    return bool(stated.authors and (stated.title or printed) and stated.date)


def _behind_note(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> bool:
    """Whether `and` and a name stand behind the note that cited a work: `Lima, Harbours (n 4) and Roe (n 7)`."""
    bracket = stretch[-2 if stretch[-1].kind == "," and len(stretch) > 1 else -1]
    if not note_aside(text, bracket):
        return False
    found = JOINED_RE.match(text, pieces[at].start, pieces[at].end)
    return found is not None and looks_like_names(text[found.end() : pieces[at].end].lstrip())


def _begins(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> bool:
    """Whether the words are `quoted in`, `and idem`, or `and` behind a page and a comma (`Lima, Harbours, 12, and Roe,
    Ports, 3`)."""
    piece = pieces[at]
    if QUOTED_IN_RE.match(text, piece.start):
        return not _printed_again(text, pieces, at, stretch)
    if text.endswith(("idem", "eadem"), piece.start, piece.end) and IDEM_RE.match(text, piece.start, piece.end):
        return at + 1 < len(pieces) and pieces[at + 1].kind == ","
    found = JOINED_RE.match(text, piece.start, piece.end) if text[piece.start] in "aw&" else None
    if found and (_newspaper_behind(text, pieces, at, found.end()) or _dated_behind(text, pieces, at, found.end())):
        return True
    if found and at + 2 < len(pieces) and text.startswith(LETTERS_TO, pieces[at + 2].start):
        return looks_like_names(text[found.end() : piece.end])  # `…, 3 May 1893, and Ana Lima, letter to Tom Roe, …`
    if found and len(stretch) > 1 and stretch[-2].kind in ("quote", "bracket", "date", "url"):
        if text.startswith(ANDS, piece.start) and is_printed(text, stretch[-2]) and _titled_behind(text, pieces, at):
            return True
        return _published_behind(text, pieces, at, found.end())
    if not found or len(stretch) < 2 or stretch[-2].kind != "text":
        return False
    if len(stretch) < 4:
        return _figured(text, stretch) and _published_behind(text, pieces, at, found.end())
    if not _pages(words_of(text, stretch[-2])):
        if _figured(text, stretch) and _published_behind(text, pieces, at, found.end()):
            return True
        return _titled_pair(text, pieces, at, found.end(), words_of(text, stretch[-2]))
    joined = text[found.end() : piece.end]
    if not joined:
        return at + 1 < len(pieces) and pieces[at + 1].kind in ("quote", ",")
    return not read_locator(joined) and read_date(joined) is None


def _dated_behind(text: str, pieces: list[Piece], at: int, start: int) -> bool:
    """Whether a full name, its year in a bracket and a title in marks stand behind `and`: `“Quays,” in Harbours,
    Lisbon, and Ana Roe (1999) “Ports”`."""
    behind = pieces[at + 1 : at + 4]
    kinds = [piece.kind for piece in behind if piece.kind != ","]
    if kinds[:2] != ["bracket", "quote"] or not DATED_RE.match(text, behind[0].start, behind[0].end):
        return False
    name = text[start : pieces[at].end]
    return " " in name and begins_with_given_or_initial(name) and looks_like_person(name)


DATED_RE: Final = lazy.regex(rf"\({YEAR}[a-z]?\)\Z")


def _newspaper_behind(text: str, pieces: list[Piece], at: int, start: int) -> bool:
    """Whether a newspaper and its day stand behind `and`: `Lisbon Times, 12 May 1891, and Porto Gazette, 13 May`."""
    if at + 2 >= len(pieces) or pieces[at + 1].kind != ",":
        return False
    day = read_date(words_of(text, pieces[at + 2]))
    name = text[start : pieces[at].end].removeprefix("the ")
    return day is not None and day.day > 0 and periodical_kind(name) in ("newspaper", "magazine")


def _figured(text: str, stretch: list[Piece]) -> bool:
    """Whether a stretch holds a day, a number or a shelf mark, and so more than a list of authors."""
    told = (text[piece.start : piece.end] for piece in stretch[:-1] if piece.kind != "quote")
    return any(any(map(str.isdigit, words)) for words in told)


def _published_behind(text: str, pieces: list[Piece], at: int, start: int) -> bool:
    """Whether a full name, a title and a bracket stand behind a title in quotation marks or a date: `Lima, ‘Quays’,
    and Ana Roe, The Harbour Towns (London, 1976)`."""
    name = text[start : pieces[at].end]
    if not (initial_a(name) or (" " in name and looks_like_person(name))):
        return False
    if at + 1 < len(pieces) and words_of(text, pieces[at + 1]).strip("()") in LONE_ROLES:
        at += 1
    elif at + 2 < len(pieces) and words_of(text, pieces[at + 2]) in LONE_ROLES:
        if words_of(text, pieces[at + 2]).startswith("eds"):
            return False  # the last of several editors
        at += 2
    behind = pieces[at + 1 : at + 4]
    if len(behind) < 3:
        return False
    comma, title, bracket = behind
    return [comma.kind, title.kind, bracket.kind] == [",", "text", "bracket"] and looks_like_title(
        words_of(text, title)
    )


def _printed_again(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> bool:
    """Whether a book is named right behind a title as where it stands: `Lewis, “Automobilism,” reprinted in Creatures
    of Habit, ed. Paul Edwards`."""
    if not text.startswith(("repr", "excerpted"), pieces[at].start) or stretch[-2].kind != "quote":
        return False
    return " " in words_of(text, stretch[0]) and all(piece.kind != "quote" for piece in pieces[at + 1 : at + 4])


CLEAR_TITLE_RE: Final = lazy.regex(
    r"(?:The|An?) [A-ZÀ-Þ].|[A-ZÀ-Þ][^:]*(?: (?:of|and|in|the|to|for|on|a|an|with|from)\b|: ).* [A-ZÀ-Þ]"
)
"""A title that is no name in a list of authors."""


def _titled_pair(text: str, pieces: list[Piece], at: int, start: int, before: str) -> bool:
    """Whether a surname and a title follow a title: `Lima, The Harbour Towns, and Roe, The Age of Quays`."""
    name = text[start : pieces[at].end]
    if " " in name or not looks_like_person(name) or not CLEAR_TITLE_RE.match(before) or at + 2 >= len(pieces):
        return False
    if pieces[at + 1].kind != "," or pieces[at + 2].kind != "text":
        return False
    title = words_of(text, pieces[at + 2])
    return CLEAR_TITLE_RE.match(title) is not None and looks_like_title(title) and not read_locator(title)


def _next_in_list(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> bool:
    """Whether commas alone part short forms: `Lima, Harbours, 12, Roe, Ports, 3, and Poe, 7`."""
    if len(stretch) < 4 or at + 2 >= len(pieces):
        return False
    if " " in (name := words_of(text, pieces[at])):
        placed = any(piece.kind in ("bracket", "imprint") for piece in stretch) and PAGE_RE.match(
            text, stretch[-2].start
        )
        return bool(placed and begins_with_given_or_initial(name) and looks_like_person(name)) and _source_behind(
            text, pieces, at, pieces[at].start
        )
    if at + 4 >= len(pieces):
        return False
    comma, title, pages = pieces[at + 1], pieces[at + 2], pieces[at + 4 if pieces[at + 3].kind == "," else at + 3]
    if comma.kind != "," or title.kind not in ("text", "quote") or pages.kind != "text":
        return False
    if any(piece.kind not in ("text", ",", "quote") for piece in stretch) or not looks_like_person(
        words_of(text, pieces[at])
    ):
        return False
    named = title.kind == "quote" or (
        looks_like_title(words_of(text, title)) and not read_locator(words_of(text, title))
    )
    return named and _pages(words_of(text, pages)) and _pages(words_of(text, stretch[-2]))


PAGE_RE: Final = lazy.regex(r"(?:: )?(?:pp?\. ?)?\d{1,4}(?:[-–]\d{1,4})?,")


def _pages(words: str) -> bool:
    """Whether words are pages, with or without a label."""
    return words != "" and (words[0].isdigit() or words[0] in "pivx") and read_locator(words) != ""


def first_of_two(text: str, pieces: list[Piece], at: int, signal: str, begin: int) -> tuple[Cite, int] | None:
    """The first of two citations that `, and` joins: `Lima, Harbours and Their Keys, and Quay, “Those”`; or `, with`
    behind `Compare`."""
    compared = signal.lower().startswith(COMPARING)
    last = min(len(pieces), at + 12)
    if last < at + 3 or not any(text.find(join, begin, pieces[last - 1].end) >= 0 for join in JOINS[compared]):
        return None
    for index in range(at + 2, last):
        piece = pieces[index]
        if piece.kind == "text" and pieces[index - 1].kind == "," and text.startswith(JOINS[compared], piece.start):
            named = [words_of(text, part) for part in pieces[at : index + 3] if part.kind != ","]
            if THEIRS_RE.match(text, piece.start) or (index > at + 2 and count_bodies(named)):
                return None
            read = read_citation(text, pieces[: index - 1], at, signal, begin)
            stated = read[0].reference if read else None
            sure = read and stated and (read[0].locator or (read[0].rule != "surname" and _of_words(stated.title)))
            if read and read[1] == index - 1 and sure and (index + 1 < len(pieces) or read[0].locator):
                return read
    return None


def _of_words(title: str) -> bool:
    """Whether a title has several words, and is no initials."""
    return " " in title and not is_initials(f"{title}.")


COMPARING: Final = ("compare", "contrast", "cf")
JOINS: Final = (("and ", "& "), ("and ", "& ", "with "))
"""What joins a second citation to the first; `with` does behind `Compare`."""


THEIRS_RE: Final = lazy.regex(r"(?:and|with|&) (?:its|their|his|her|other|others|of|on|in|to) ")
"""What goes on behind `and` with the sentence, and begins no citation."""

LEADS_RE: Final = lazy.regex(
    r"(?:For|On|In|As for|Regarding|Concerning|About|Among|Beyond)\s(?![^.;:]{1,60}[ -](?:see|compare)\b)"
    r"(?:[^.;:]|(?<=\b[A-Z])\.){2,60}\Z"
)


def leads_to_authors(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether `For Germany,` stands before a citation with its authors, and is none of them."""
    if at + 4 >= len(pieces) or pieces[at].kind != "text" or text[pieces[at].start] not in "FOIARCB":
        return False
    if pieces[at + 1].kind != "," or not LEADS_RE.match(text, pieces[at].start, pieces[at].end):
        return False
    names = words_of(text, pieces[at + 2])
    if pieces[at + 2].kind != "text" or " " not in names or not looks_like_person(names) or pieces[at + 3].kind != ",":
        return False
    read = read_citation(text, pieces, at + 2, "", pieces[at + 2].start)
    return read is not None and read[0].reference is not None and bool(read[0].reference.authors)


PAGED_SAYS_RE: Final = lazy.regex(
    r"(?!quotes? (?:on|at|from) (?:pp?\. ?)?\d)"
    rf"(?:also |rightly |further )?(?:{SAYS}|follows?|repeats?|reproduces?|reprints|prints|publishes|draws|relies"
    r"|borrows|credits?|dates|attributes)\s(?!by |\d)"
)

SAYS_RE: Final = lazy.regex(
    rf"(?:also |rightly |further |has |have )?(?:{SAYS}|remains?|is|was)\s"
    r"(?!by |in |on |at |as |to )"
    r"|and (?:is|are|was|were|has|have|had|will|may|can|should|must)\s"
)
VERB_RE: Final = lazy.regex(
    r"(?:(?:wrongly|rightly|already|also|only|never) )?"
    r"(?:(?!pages |vols |notes |parts |copies |essays |lines |verses |items |series )"
    r"[a-z]{3,}(?:[b-rt-z]s|[^aeio]es|ed)"
    r"|has|had|have|gives?|takes?|makes?|does|did|went|came|saw|took|gave) [a-z“]"
)
"""A verb behind a page: `Lima, “Those Quays,” 90 rejects the question`."""

PAGE_SAYS_RE: Final = lazy.regex(
    rf"(?!{YEAR} )\d{{1,4}}(?:[-–]\d{{1,4}})?\s(?=[a-z])"
    r"(?!(?:foot|end)?notes?\s\d[\d–-]*(?:\s(?:and|&)\s\d[\d–-]*)?\Z)"
)


PAGE_DASH_RE: Final = lazy.regex(r"\d{1,4}(?:[-–]\d{1,4})?(?:–(?=–[a-z])|—(?=[a-z])|\s(?=[—–]\s[a-z]))")
"""`Lima, Harbours, 12—a claim that …`: a dash between the page and what is said of it."""


def says_behind(text: str, piece: Piece, stretch: list[Piece]) -> int:
    """Where the rest of a sentence begins, whose subject is a citation, with no comma before the verb; 0 if there is
    none: `Lima, Harbours, 12 notes the decline`, `Lima, “Those Quays” provides a map`; with one, behind a page."""
    if stretch[-1].kind == "quote":
        named = len(stretch) == 3 and stretch[0].kind == "text" and looks_like_names(words_of(text, stretch[0]))
        return piece.start if named and SAYS_RE.match(text, piece.start) else 0
    first = text[piece.start]
    if len(stretch) > 3 and stretch[-1].kind == "," and first.islower() and PAGED_SAYS_RE.match(text, piece.start):
        return piece.start if _pages(words_of(text, stretch[-2])) else 0
    if not first.isdigit() or len(stretch) < 2 or (words := words_of(text, piece)) == words.upper():
        return 0
    found = PAGE_SAYS_RE.match(text, piece.start, piece.end)
    titled = "quote" in (stretch[-1].kind, stretch[-2].kind) or len(stretch) > 3
    if found and (SAYS_RE.match(text, found.end()) or (titled and VERB_RE.match(text, found.end()))):
        return found.end()
    aside = PAGE_DASH_RE.match(text, piece.start, piece.end)
    return aside.end() if aside else 0
