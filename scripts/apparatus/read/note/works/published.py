"""Reads a work that appeared by itself, its title without quotation marks: `Author, Title (Place: Publisher, year)`."""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.containers.contributors import contributors_behind
from apparatus.read.note.containers.series_names import without_series
from apparatus.read.note.containers.titleless import count_issue
from apparatus.read.note.head import author_pieces, put_authors
from apparatus.read.note.law.volume_before_author import own_volume
from apparatus.read.note.names.before_italics import named_before_italics
from apparatus.read.note.names.full_names import are_people, is_full_name
from apparatus.read.note.names.names import looks_like_names, looks_like_person, read_names
from apparatus.read.note.names.organisations import has_head, titled_before_issuer
from apparatus.read.note.names.possessive import author_and_title, by_author
from apparatus.read.note.names.turned import turned_name
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_before, words_of
from apparatus.read.note.statements.brackets import read_bracket
from apparatus.read.note.statements.imprint_signs import by_press, printed_behind
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.titles.issuers import without_issuer_before
from apparatus.read.note.titles.modifiers import first_modifier
from apparatus.read.note.titles.quoted_titles import quoted_title
from apparatus.read.note.titles.title_bounds import (
    ABOUT_RE,
    RANGE_RE,
    SPANNED_RE,
    dates_resolution,
    days_of_title,
    year_in_title,
)
from apparatus.read.note.titles.title_holders import without_edited_book
from apparatus.read.note.titles.translated import translated_as
from apparatus.read.note.titles.unparted import (
    COUNTED,
    PAGED_TITLE_RE,
    without_chapter,
    without_edition,
    without_page,
    without_passage,
    without_volume,
)
from apparatus.read.note.titles.unquoted import journal_before
from apparatus.read.note.words.day_patterns import YEAR, YEAR_IN_BRACKET_RE
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.houses import names_house
from apparatus.read.note.words.passages import NUMBERED_PIECE_RE
from apparatus.read.note.words.patterns import EDITED_RE
from apparatus.read.note.words.roles import edits_by, translates_by
from apparatus.read.note.words.shortened import all_shortened
from apparatus.read.note.words.signs import group
from apparatus.read.note.words.title_words import (
    looks_like_title,
    strip_stop,
)
from apparatus.read.note.works.no_works import Parts, is_no_work
from apparatus.read.note.works.settled_books import settle_book
from apparatus.read.note.works.shown_titles import shows_title
from apparatus.read.note.works.witnesses import witnessed

BRACKET: Final = group("(", ": ", " 15", " 16", " 17", " 18", " 19", " 20")
"""A bracket, the colon between a place and a publisher that no bracket holds, or the year behind a place."""


YEARS_RE: Final = lazy.regex(r"(?:\d{4}(?:[-–]\d{2,4})?|[IVX]{1,5})\Z")
"""`Foreign Relations of the United States, 1952–1954`, `Actes de Lavra, I`: years or a volume alone are no title."""


NUMBER_RE: Final = lazy.regex(r"\d{4}\Z")


def _by_one(draft: Draft) -> bool:
    """Whether one person, and nobody else, wrote a work whose title may be a number: `George Orwell, 1984`."""
    return len(draft.authors) == 1 and begins_with_given_name(draft.authors[0].given) and draft.authors[0].family != ""


def read_published(text: str, pieces: list[Piece], at: int) -> Found | None:
    """A book or report, recognised by the bracket that names place, publisher or year (Chicago Manual 14.100)."""
    bracket = _publication_bracket(text, pieces, at)
    if bracket < 0 or OFFICE_RE.match(text, pieces[bracket].start):
        return None
    if own := own_volume(text, pieces, at):
        author = Piece("text", own.end(), pieces[at].end)
        found = read_published(text, [*pieces[:at], author, *pieces[at + 1 :]], at)
        if found and found.draft.authors and not found.draft.get("volume"):
            found.draft.put("volume", own["volume"])
            return found
    if said := witnessed(text, pieces, at, bracket):
        return said
    done = _done_before_title(text, pieces, at, bracket)
    if done:
        found = read_published(text, [*pieces[: at + PAIR], *pieces[at + PAIR + PAIR * len(done) :]], at)
        if found:
            for role, names in done:
                _put_doers(found.draft, role, names)
            return found._replace(following=found.following + PAIR * len(done))
    behind = contributors_behind(text, pieces, at, bracket)
    if not behind:
        return _read_published(text, pieces, at, bracket)
    names, role, first = behind
    found = _read_published(text, [*pieces[: first - 1], *pieces[bracket:]], at, first - 1)
    if not found:
        return None
    people = read_names(names)[0]
    if translates_by(role):
        found.draft.translators = found.draft.translators or people
    if edits_by(role):
        found.draft.editors = found.draft.editors or people
    return found._replace(following=found.following + bracket - first + 1)


OFFICE_RE: Final = lazy.regex(
    r"\((?:[A-ZÀ-Þ][\w-]+ ){0,3}(?:Fellow|Curator|Director|Professor|Lecturer|Librarian|Archivist|Chair|Ambassador"
    r"|Secretary|Researcher|Student),? (?:(?:of|at|for|in) )?[A-ZÀ-Þ]"
)
"""`Ana Lima (Curatorial Fellow, Quay Foundation, 2021–22)`: who somebody was, and no imprint."""


def _done_before_title(text: str, pieces: list[Piece], at: int, bracket: int) -> list[tuple[str, str]]:
    """The roles and names of who translated or edited a book between its author and its title: `Ana Lima, trans. Tom
    Roe, Harbours (…)`, `Lima, trans. Tom Roe, ed. Jane Doe, Letters (…)`; behind a title that is a name, its series
    would follow, and so behind an editor alone."""
    done: list[tuple[str, str]] = []
    here = at + PAIR
    while here + PAIR < bracket and [piece.kind for piece in pieces[here - 1 : here + PAIR]] == [",", "text", ","]:
        found = DONE_RE.match(text, pieces[here].start, pieces[here].end)
        names = text[found.end() : pieces[here].end] if found else ""
        if not found or not looks_like_names(names):
            break
        done.append((found["role"], names))
        here += PAIR
    if not any(translates_by(role) for role, _ in done) or here >= bracket or pieces[here].kind != "text":
        return []
    titled = words_of(text, pieces[here])
    if not looks_like_title(titled) or NO_TITLE_RE.search(titled) or (titled[-1].isdigit() and len(done) == 1):
        return []
    return done if len(done) > 1 or is_full_name(words_of(text, pieces[at])) else []


def _put_doers(draft: Draft, role: str, names: str) -> None:
    """Takes who translated or edited a book."""
    people = read_names(names)[0]
    if translates_by(role):
        draft.translators = people
    else:
        draft.editors = draft.editors or people


NO_TITLE_RE: Final = lazy.regex(
    r"\b(?:Editions?|Library|Series|Classics?|Studies|Texts|Press|Books|Collection|Monographs)\b|\d(?:st|nd|rd|th) "
)
"""What stands in the name of a series or a house."""

DONE_RE: Final = lazy.regex(r"(?P<role>transl?\.|translated|eds?\.|edited)(?: by)? (?=[A-ZÀ-Þ])")


def _read_published(text: str, pieces: list[Piece], at: int, bracket: int) -> Found | None:
    """What stands before the bracket, and behind it."""
    draft = Draft()
    pieces, after, role = _put_people(text, pieces, at, bracket, draft)
    modifier = first_modifier(text, pieces, after, bracket)
    journal = journal_before(text, pieces, after, bracket) if draft.authors else 0
    if journal and modifier > after + 1:
        draft.quoted, modifier = True, min(modifier, journal)
    if _lists_in_title(text, pieces, at, after, modifier) or _issued_by(text, pieces, after, bracket, draft):
        draft, after = Draft(), at
    if modifier == after == at + PAIR < bracket and _named_in_full(text, pieces, at, bracket):
        modifier += 1
    if modifier == after == at + PAIR and _piece_in_book(text, pieces, after):
        modifier += PAIR
    counted = text[pieces[after].start : pieces[modifier - 1].end].strip(" ,")
    numbered = modifier > after and NUMBER_RE.match(counted) is not None and _by_one(draft)
    if (modifier <= after and after > at) or (YEARS_RE.match(counted) and not numbered):
        # what looked like names is the title: `The New Media Reader, ed. Jane Doe (…)`
        draft, after = _first_alone(text, pieces, at, after)
        modifier = first_modifier(text, pieces, after, bracket)
    if modifier <= after or (_dated_or_quoted(text, pieces, after, modifier) and not numbered):
        return None
    begins, modifier = without_issuer_before(text, pieces, after, modifier, bracket, draft)
    owned = OWNED_RE.search(text, max(0, pieces[at].start - LONGEST_OWNER), pieces[at].start) is not None
    parts = Parts(at, after, modifier, bracket, role, unsigned=after == at and not (draft.authors or owned))
    title = text[pieces[after].start : pieces[begins - 1].end].strip(" ,")
    if is_no_work(text, pieces, parts, title, draft):
        return None
    title = _put_title(text, pieces, parts, title, draft)
    draft.owned = owned
    draft.until = pieces[bracket].start
    if draft.authors and modifier < bracket and title[-1:].isdigit():
        count_issue(text, pieces[modifier], pieces[bracket], draft)
    end, index = read_tail(text, pieces, modifier, draft)
    settle_book(draft, in_journal=journal > 0)
    if not _says_publication(draft, in_journal=journal > 0) and (
        parts.unsigned or not shows_title(text, pieces, index, role, title, draft)
    ):
        return None  # a bracket that holds only years, as after a person's name, proves no book
    if _to_come(draft):
        draft.date, draft.authors = None, read_names(draft.authors[0].display, short=True)[0]
        return Found(draft, end, index, "short", "short")
    told = index < len(pieces) and text[pieces[index].start].islower()
    if told and not (draft.authors or draft.get("publisher") or _apart(text, pieces, bracket)):
        return None  # `The Congress of Vienna (Vienna 1815) decided`
    return Found(draft, end, index, "full", "published")


OWNED_RE: Final = lazy.regex(
    r"\b(?:[Ss]ee|[Cc]f\.|also|in) (?:his|her|their) (?:(?:[a-z]+ )?(?:book|volume|study|monograph|memoir|novel) )?\Z"
)
"""`See her volume Harbours of the North (2009)`: whose it is, the words before it say."""
LONGEST_OWNER: Final = 30


def _to_come(draft: Draft) -> bool:
    """Whether a surname, a title and no more than that the work is to come repeat it: `Decker, Harbours
    (forthcoming)`."""
    stated = draft.date is not None and draft.date.literal == "forthcoming" and draft.stated.keys() <= {"title"}
    return stated and len(draft.authors) == 1 and " " not in draft.authors[0].display and not draft.editors


def _named_in_full(text: str, pieces: list[Piece], at: int, bracket: int) -> bool:
    """Whether somebody with a known given name stands before words with a number that are all of a title: `Ana Lima,
    Symphony No. 5 (Leipzig, 1809)`; without a name they are a series behind the title."""
    numbered = bracket == at + PAIR + 1 and NUMBERED_TITLE_RE.search(text, 0, pieces[at + PAIR].end) is not None
    return numbered and are_people(words_of(text, pieces[at]))


def _piece_in_book(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a numbered piece of somebody's, and the book that holds it, stand at an index: `Augustine, Sermon 52, in
    Sermons (…)`; a part of the book itself would stand behind its title."""
    found = NUMBERED_PIECE_RE.match(text, pieces[at].start, pieces[at].end) if pieces[at].kind == "text" else None
    if not found or at + PAIR >= len(pieces) or pieces[at + 1].kind != ",":
        return False
    return IN_BOOK_RE.match(text, pieces[at + PAIR].start) is not None


IN_BOOK_RE: Final = lazy.regex(r"in (?=[A-ZÀ-Þ])")

NUMBERED_TITLE_RE: Final = lazy.regex(r" N(?:o|r|os)\. \d{1,3}\Z")


def _first_alone(text: str, pieces: list[Piece], at: int, after: int) -> tuple[Draft, int]:
    """The draft and the title's index where names end the title, `Ana Lima, The Letters of John Roe and Jane Doe, 3rd
    ed. (…)`: the first name before a title that begins as such titles do; nobody, if nothing shows one."""
    titled = after > at + PAIR and text.startswith(TITLE_HEADS, pieces[at + PAIR].start)
    if not titled or pieces[at + 1].kind != "," or not looks_like_person(words_of(text, pieces[at])):
        return Draft(), at
    return Draft(authors=read_names(words_of(text, pieces[at]))[0]), at + PAIR


TITLE_HEADS: Final = ("The ", "A ", "An ", "Letters ", "Essays ", "Conversations ", "Writings ", "Speeches ", "Papers ")
"""With what a title begins that may end in names."""


def _dated_or_quoted(text: str, pieces: list[Piece], after: int, modifier: int) -> bool:
    """Whether a date stands where a title would, or a title in marks among what would be one."""
    return pieces[after].kind == "date" or any(
        quoted_title(text, pieces, i) for i in range(after, modifier) if pieces[i].kind == "quote"
    )


def _put_title(text: str, pieces: list[Piece], parts: Parts, title: str, draft: Draft) -> str:
    """Takes the title, and apart from it the author, series and part that it holds; the title without these."""
    at, after, modifier, bracket, _, unsigned = parts
    if unsigned:
        title = _without_author(text, pieces[at].start, title, draft)
    if draft.editors:
        title = title.removesuffix(", ed.").removesuffix(", eds.")  # `Ana Lima, ed., Harbours, ed. (…)`: printed twice
    title = without_series(text, pieces, after, modifier, bracket, title, draft)
    title = _without_parts(text, pieces, modifier, bracket, title, draft)
    if draft.authors and title[-1:].isdigit() and modifier < bracket:
        title = _without_page(text, pieces[modifier], pieces[bracket], title, draft)
    draft.put("title", title if all_shortened(title.rpartition(", ")[2]) else strip_stop(title))
    return title


def _without_page(text: str, behind: Piece, bracket: Piece, title: str, draft: Draft) -> str:
    """The title without the page that lawyers print behind it, before the book that holds the piece and a year alone:
    `Ana Lima, Harbours and Quays 3, in Proceedings of the Third Port Conference (2009)`."""
    paged = PAGED_TITLE_RE.match(title) if text.startswith("in ", behind.start) else None
    if not paged or not YEAR_IN_BRACKET_RE.match(text, bracket.start) or paged["noun"].lower() in COUNTED:
        return title
    draft.add_locator(paged["page"])
    return paged["title"]


def _lists_in_title(text: str, pieces: list[Piece], at: int, after: int, modifier: int) -> bool:
    """Whether a single word and a comma begin a title in small letters, which an editor follows: `Language, history and
    class, ed. Jane Doe (Oxford, 1991)`; nobody is called so, and a title by somebody begins with a capital."""
    if after != at + PAIR or modifier <= after or pieces[after].kind != "text":
        return False
    if " " in words_of(text, pieces[at]):
        return _pairs_alike(words_of(text, pieces[at]), words_of(text, pieces[after]))
    small = modifier < len(pieces) and text[pieces[after].start].islower()
    return small and text[pieces[at].start].isupper() and EDITED_RE.match(text, pieces[modifier].start) is not None


def _pairs_alike(names: str, title: str) -> bool:
    """Whether what looks like a body begins a title of two pairs of words that begin alike: `Northern Quays, Northern
    Tides: A History`."""
    first, _, second = names.partition(" ")
    return " " not in second and ":" in title and title.startswith(f"{first} ") and not has_head(names)


PAIR: Final = 2
"""A word and the comma behind it."""


def _issued_by(text: str, pieces: list[Piece], after: int, bracket: int, draft: Draft) -> bool:
    """Whether what looked like a body is the title, and who issued the work stands alone between it and the bracket:
    `Resource Book on Harbours, Port Commission (June 2004)`."""
    if len(draft.authors) != 1 or not draft.authors[0].literal or bracket != after + 1:
        return False
    return titled_before_issuer(draft.authors[0].literal, words_of(text, pieces[after]))


def _put_people(text: str, pieces: list[Piece], at: int, bracket: int, draft: Draft) -> tuple[list[Piece], int, str]:
    """Puts who stands before the title; the pieces then, the index behind these names, and their role."""
    pieces = translated_as(text, pieces, at, draft)
    after, role = author_pieces(text, pieces, at, bracket, full=True) if not draft.translators else (at, "")
    turned = turned_name(text, pieces, at, bracket)
    if turned:
        draft.authors, after, pieces = turned
    elif after > at:
        if not role and after >= at + 2 * PAIR and BYNAME_RE.match(text, pieces[after].start):
            after -= PAIR  # `Ana Lima, Jane Roe, the Keeper: A History (…)`
        put_authors(words_before(text, pieces, at, after), role, draft)
    elif not draft.translators and (name := named_before_italics(text, pieces, at)):
        draft.authors, after = (Name(literal=name),), at + 2
    return pieces, after, role


BYNAME_RE: Final = lazy.regex(r"the [A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+){0,2}: [A-ZÀ-Þ]")
"""What somebody was called of whom a book tells, and its subtitle; the name before it is in the title."""


def _without_author(text: str, start: int, title: str, draft: Draft) -> str:
    """The title without the author that it names: `Jane Doe’s Harbours`, `Harbours by Jane Doe`."""
    author = ""
    if "’" in title or "'" in title or ": " in title:
        author, title = author_and_title(text, start, title)
    if " by " in title and not author:
        title, author = by_author(title)
    if not author and (found := LETTERS_RE.match(title)):
        author, title = found["author"], found["title"]
        draft.authors = read_names(author, short=True)[0]
    elif author:
        draft.authors = read_names(author)[0]
    return title


LETTERS_RE: Final = lazy.regex(
    r"(?P<author>[A-ZÀ-Þ][\w’-]+), (?P<title>(?:Correspond[ae]nce|Letters|Lettres|Briefe|Journals?|Diary|Diaries|Works)"
    r", 1\d{3}[-–](?:1\d)?\d\d)\Z"
)
"""`Roe, Correspondence, 1857–1863`: a surname before what somebody wrote in these years."""


def _without_parts(text: str, pieces: list[Piece], modifier: int, bracket: int, title: str, draft: Draft) -> str:
    """The title without the edited book, chapter, edition, volume, passage and page that stand behind it."""
    if modifier < bracket and (edits := EDITED_RE.match(text, pieces[modifier].start)):
        title = without_edited_book(title, draft) if edits["ed"] else title
        title = without_chapter(title, draft) if edits["tr"] else title
    title = without_page(without_passage(without_volume(without_edition(title, draft), draft), draft), draft)
    return title.removeprefix(": ").removesuffix(":")  # behind `World Health Organization (WHO)`


def _says_publication(draft: Draft, *, in_journal: bool) -> bool:
    """Whether more than a year shows that the work was published."""
    paged = in_journal and draft.get("pages") != "" and draft.get("volume") != ""
    return bool(draft.published or draft.said or draft.get("event") or paged or names_house(draft.get("publisher")))


def _apart(text: str, pieces: list[Piece], bracket: int) -> bool:
    """Whether a comma parts the year from the town, and another what is told from the bracket: `(New York, 1977),
    power is productive`."""
    behind = bracket + 1 < len(pieces) and pieces[bracket + 1].kind == ","
    return behind and TOWN_YEAR_RE.search(text, pieces[bracket].start, pieces[bracket].end) is not None


TOWN_YEAR_RE: Final = lazy.regex(rf"[^\W\d_]\.?, {YEAR}\)\Z")


def _publication_bracket(text: str, pieces: list[Piece], at: int) -> int:
    """The index of the bracket that names publisher, place or year; -1 when there is none before an address."""
    for index in range(at + 1, len(pieces)):
        kind = pieces[index].kind
        if kind == "imprint":
            return index
        if kind == "bracket":
            trial = Draft()
            words = words_of(text, pieces[index])
            ranged = any(pattern.match(words) for pattern in (RANGE_RE, SPANNED_RE, ABOUT_RE))
            if dates_resolution(text, pieces[index]):
                continue
            if year_in_title(text, pieces, index) or ORIGINAL_RE.match(text, pieces[index].start):
                continue
            if (ranged and printed_behind(text, pieces, index)) or days_of_title(text, pieces, index):
                continue
            if read_bracket(words_of(text, pieces[index])[1:-1], trial) and (trial.date or by_press(trial)):
                return index
        elif kind == "url":
            return -1
    return -1


ORIGINAL_RE: Final = lazy.regex(r"\(orig\.(?: pub\.)? [A-Z0-9]")
"""`Harbours, Quay Books, 1988 (orig. Puertos, Muelle, 1974)`: what appeared first is not what is cited."""
