"""Reads the elements of a bibliography entry into a draft (Chicago Manual 14.18).

Comes in: an entry on one line. Comes out: a draft, or None when the text states no work.

    entry    = [ names "." ] title "." { element "." }
    names    = Family "," Given { "," Given Family } [ "," ed | trans ]  |  organisation  |  "———"
    element  = edition | editors | container … | [ place ":" ] publisher "," date | date | address | "Accessed" date
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Name, Reference
from apparatus.read.note.containers.quoted_holders import series_of_report
from apparatus.read.note.entries.behind_titles import ADDED_BY_RE, is_person, says, with_stops
from apparatus.read.note.entries.counted_journals import counted_journal
from apparatus.read.note.entries.entry_element import printed_on_day, read_element
from apparatus.read.note.entries.entry_elements import elements_of
from apparatus.read.note.entries.entry_head import DASHES_RE, OPENERS, author_end, read_heading
from apparatus.read.note.entries.entry_publication import (
    PUBLICATION_RE,
    STATEMENT_RES,
    is_publication,
    prints,
    read_collection,
)
from apparatus.read.note.entries.entry_title import ADDRESS_RE, goes_on_in, with_statements
from apparatus.read.note.entries.held_books import held_book
from apparatus.read.note.entries.listed_heads import comma_head, listed_head
from apparatus.read.note.entries.repeated import repeated, written_out
from apparatus.read.note.entries.turned_heads import turned_head
from apparatus.read.note.names.library_headings import heading_end
from apparatus.read.note.names.names import looks_like_names, read_names
from apparatus.read.note.names.organisations import is_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import scan
from apparatus.read.note.statements.behind import is_journal
from apparatus.read.note.statements.brackets import read_bracket
from apparatus.read.note.statements.genres import GENRE_RE
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import YEAR, YEAR_ALONE_RE
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.places import known_with_region
from apparatus.read.note.words.title_words import strip_stop, title_of


def read_entry(entry: str, before: Reference | None) -> Draft | None:
    """The facts of an entry; `before` is the work of the entry before it, whose authors a dash stands for."""
    dashes = DASHES_RE.match(entry)
    draft = Draft()
    joined = written_out(entry[dashes.end() :], before, listed="," in dashes.group()) if dashes else ""
    alone = dashes is not None and not joined
    rest = repeated(entry[dashes.end() :], draft, before) if dashes and alone else _headed(joined or entry, draft)
    elements = elements_of(rest)
    if not elements:
        return None
    if (dashes or draft.authors or draft.editors) and goes_on_in(elements):
        elements[:2] = [". ".join(elements[:2])]
    elements = with_stops(_whole_title(elements))
    if not elements:
        return None
    _read_elements(elements, draft)
    return draft if _states_work(draft) else None


JOINED_RE: Final = lazy.regex(r"[^,:.“”\"]{2,30}, [^,:“”\"]{2,30}, and [^,:“”\"]{4,40}, (?=[A-Z][^,.]{2,80}:)")
"""`Lima, Ana, and John H. Quay, Harbour Towns: …`: a comma where a stop should end the names."""


def _headed(entry: str, draft: Draft) -> str:
    """Takes the names off the head of an entry; what is left begins with the title."""
    heading = heading_end(entry)
    if heading:
        draft.authors = (Name(literal=entry[:heading].rstrip(" .")),)
        return entry[heading:].strip()
    if (turned := turned_head(entry) or listed_head(entry) or comma_head(entry)) is not None:
        put_people(turned.names, turned.role, draft)
        draft.et_al = turned.et_al
        return entry[turned.end :]
    titled = TITLED_RE.match(entry)
    if titled and begins_with_given_name(titled["name"]) and not begins_with_given_name(titled["head"]):
        draft.authors = read_names(titled["name"])[0]
        return entry[titled.start("head") :]
    joined = JOINED_RE.match(entry)
    end = joined.end() if joined else author_end(entry)
    head, rest = entry[:end].strip(), entry[end:].strip()
    if not head or not rest or not (rest[0] in OPENERS or _is_heading(head, rest)):
        return entry
    names, et_al, role = read_heading(head)
    if not names:
        return entry
    bare = PLACE_BEHIND_RE.sub("", head).rstrip(" .,")
    of_town = rest[0] in OPENERS and OF_TOWN_RE.search(head) is not None
    if of_town or periodical_kind(bare) in ("newspaper", "magazine"):
        draft.put("container", bare)
        draft.said |= {"newspaper"} if of_town else set()
    else:
        put_people(names, role, draft)
    draft.et_al = et_al
    return rest


def put_people(names: tuple[Name, ...], role: str, draft: Draft) -> None:
    """Puts names where the role behind them says."""
    if role.startswith("trans"):
        draft.translators = names
    elif role:
        draft.editors = names
    else:
        draft.authors = names


OF_TOWN_RE: Final = lazy.regex(r"\s\([A-ZÀ-Þ][\w.’ -]{2,30}, (?:[A-Z]{2}|[A-Z][a-z]{2,5}\.)\)\.?\Z")
"""`Emporia Gazette (Emporia, KS)`: a newspaper, and the town where it appears."""

PLACE_BEHIND_RE: Final = lazy.regex(r"\s\([^()]{2,40}\)\.?\Z")


def _is_heading(head: str, rest: str) -> bool:
    """Whether the first element of an entry without quotation marks holds names, so that the title is yet to come."""
    bare = head.rstrip(".")
    names, _, role = read_heading(head)
    following = elements_of(rest)
    if following and "," not in head and printed_on_day(following[0]):
        return False
    if following and SPAN_RE.search(bare) and is_publication(following[0]):
        return False  # `Passenger Lists, 1820–1957. Provo, UT: …`
    if role and following and _is_title(head, following[0]):
        return False
    if role or (len(names) > 1 and names[0].given and "," in head and ":" not in head):
        return role != "" or not _half_a_title(head, names)
    if len(bare.split()) > 60 or (_is_statement(rest) and not (_inverted(head, names) and _may_be_title(following))):
        return False
    first = names[0] if names else None
    if first and first.family and ("," in head or " and " in head) and not TITLED_RE.match(head):
        return True
    if len(following) == 1 and is_organisation(bare, strict=True) and "(" in following[0]:
        return True
    return len(following) > 1 and not PUBLICATION_RE.match(following[0]) and ":" not in bare and looks_like_names(bare)


def _is_title(head: str, following: str) -> bool:
    """Whether what stands before a role is the title, and the names behind it: `Harbour Towns, ed. Rui Costa`."""
    words, _, role = head.rpartition(", ")
    behind = following.partition(" (")[0]
    if (
        not role
        or "," in words
        or words.rpartition(" ")[2].isupper()
        or " " not in behind
        or not looks_like_names(behind)
    ):
        return False
    return not is_organisation(words, strict=True) and (begins_with_given_name(behind) or not is_person(words))


TITLED_RE: Final = lazy.regex(
    r"(?P<name>[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]*\.?){0,2} [A-ZÀ-Þ][\w’-]+), "
    r"(?P<head>[A-ZÀ-Þ][^,.:;“”\"]{3,80}): [A-ZÀ-Þ]"
)
"""`Jane Doe, Harbours: A History`: the title stands behind the comma, as in a note."""


def _half_a_title(head: str, names: tuple[Name, ...]) -> bool:
    """Whether the words behind one name are no second one: `Jane Doe, Harbour Surplus. What the Quays Have Left`."""
    if len(names) > FEWEST or not names[1].literal or " and " in head or "&" in head:
        return False
    return head.startswith(names[0].given) and not is_organisation(names[1].literal, strict=True)


FEWEST: Final = 2

SPAN_RE: Final = lazy.regex(rf", {YEAR}(?:[-–]\d{{2,4}})?\Z")


def _inverted(head: str, names: tuple[Name, ...]) -> bool:
    """`Davis, Clark.`: a title that a colon and years make look like place, publisher and date may follow."""
    return bool(names and names[0].given and head.startswith(f"{names[0].family},"))


def _may_be_title(following: list[str]) -> bool:
    """Whether what a colon and a year make look like the imprint may be a title: more follows, or no town stands before
    the colon."""
    placed = PUBLICATION_RE.match(following[0])
    return len(following) > 1 or (placed is not None and not known_with_region(placed["place"]))


def _read_elements(elements: list[str], draft: Draft) -> None:
    at = _read_title(elements, draft)
    if len(elements) == at + 1 and read_collection(elements[at], draft):
        return
    while at < len(elements):
        if not draft.published and _held(elements, at):
            draft.quoted = True
            elements[at:] = _whole_title(elements[at:])
            if held_book(elements, at, draft):
                at += 1
                continue
        if not (draft.published or draft.get("container")) and counted_journal(elements[at], draft):
            at += 1
            continue
        if (
            draft.quoted
            and at + 1 < len(elements)
            and not draft.get("container")
            and _half_a_name(elements[at], elements[at + 1])
        ):
            elements[at + 1] = f"{elements[at]}. {elements[at + 1]}"
        elif not (elements[at][0] == "(" and elements[at][-1] == ")" and read_bracket(elements[at][1:-1], draft)):
            read_element(elements[at], draft)
        at += 1
    if draft.published and not draft.quoted and COUNTED_RE.match(draft.get("archive")):
        draft.put("series", draft.stated.pop("archive"))
        draft.said.discard("archive")
    if draft.quoted:
        series_of_report(draft)
    if draft.quoted and draft.locator and not draft.get("pages"):
        draft.put("pages", draft.locator)
        draft.locator = ""


COUNTED_RE: Final = lazy.regex(r"[A-ZÀ-Þ][^,;:]{5,90} (?:[Nn]o\. )?\d{1,3}\Z")
"""`Royal Historical Society Studies in History 12`: what is counted before an imprint is a series, and no archive."""


def _half_a_name(element: str, following: str) -> bool:
    """Whether a stop stands within a journal's name: `Annals. Ports and Quays 12, no. 2`."""
    if says(following):
        return False
    if len(element) < 6 and element.isalpha() and element != "Blog":
        return True  # `Ann. Appl. Stat. 1`
    plain = len(element.split()) < 4 and element.replace(" ", "").isalpha() and not GENRE_RE.match(element)
    return plain and is_journal(following)


def _read_title(elements: list[str], draft: Draft) -> int:
    """Takes the title; the index of the first element behind it."""
    first = elements[0]
    pieces = scan(first)
    if (
        pieces
        and pieces[0].kind == "quote"
        and (
            len(pieces) == 1
            or pieces[1].kind in (",", "bracket", "square", ".")
            or first.count(" ", 0, pieces[0].end) > 1
        )
    ):
        draft.quoted = True
        draft.put("title", title_of(first[: pieces[0].end]))
        rest = first[pieces[0].end :].strip(" ,")
        if rest and HELD_RE.match(rest):
            elements.insert(1, rest)
        elif rest and not counted_journal(rest, draft):
            read_element(rest, draft)
        return 1
    title = first
    bracket = next(
        (p for p in pieces if p.kind == "bracket" and read_date(split_last(first[p.start + 1 : p.end - 1]))), None
    )
    if bracket and YEARS_RE.match(first[bracket.start :]) and any(map(is_publication, elements)):
        bracket = None
    if bracket and read_bracket(first[bracket.start + 1 : bracket.end - 1], draft):
        title = first[: bracket.start].rstrip(" ,")
        if first[bracket.end :].strip(" ,."):
            read_element(first[bracket.end :].strip(" ,"), draft)
    elif bracket is None:
        alone = len(elements) > 1 and all(map(ADDRESS_RE.match, elements[1:]))
        title = with_statements(first, draft, alone=alone)
    draft.put("title", strip_stop(title))
    if INTERVIEW_RE.match(title):
        draft.said.add("interview")
    return 1


def _whole_title(elements: list[str]) -> list[str]:
    """The elements of an entry; a title without marks that a question mark parts in two is one."""
    at, title = 1, elements[0]
    while (
        at < len(elements)
        and title[-1] in "?!"
        and title[0] not in OPENERS
        and not (_is_statement(elements[at]) or prints(elements[at]) or _held(elements, at))
    ):
        title += " " + elements[at]
        at += 1
    return [title, *elements[at:]]


def _held(elements: list[str], at: int) -> bool:
    """Whether an element names what holds the work: `In` stands before it, or year and volume behind it."""
    if HELD_RE.match(elements[at]):
        return True
    following = elements[at + 1] if at + 1 < len(elements) else ""
    counted = YEAR_AND_VOLUME_RE.match(following) or (YEAR_ALONE_RE.match(following) and periodical_kind(elements[at]))
    return bool(counted) and not any(map(str.isdigit, elements[at]))


HELD_RE: Final = lazy.regex(r"(?:[Pp]p\. ?\d{1,5}[-–]\d{1,5},? )?[Ii]n:? (?=[A-ZÀ-Þ])")
YEAR_AND_VOLUME_RE: Final = lazy.regex(rf"{YEAR}, (?:vol|no|n°|Jg|Bd|Nr|H|roč|č)\b")
"""`The Port Review. 2008, vol. 97, no. 3` (ISO 690:2010, 15.3)."""


INTERVIEW_RE: Final = lazy.regex(r"(?:Oral history i|I)nterview (?:by|with|of)\b")

YEARS_RE: Final = lazy.regex(r"\(\d{4}[-–]\d{2,4}\)|\([A-ZÀ-Þ][^():]{2,40}, \d{4}\)")
"""Years, or a town and a year: the title’s where the imprint stands elsewhere, as `The Great Fire (London, 1666)`."""


def split_last(text: str) -> str:
    """What stands behind the last comma."""
    return text.rpartition(",")[2].strip()


def _is_statement(text: str) -> bool:
    """Whether what follows the first element says how the work appeared, so that the first element is its title."""
    first, *others = elements_of(text) or [""]
    if any(pattern.match(first) for pattern in STATEMENT_RES) or text.startswith(("http", "www.", "doi")):
        return True
    if is_publication(first):
        return not any(map(is_publication, others))
    if ADDED_BY_RE.match(first):
        return True
    return read_date(first) is not None or (not others and HOUSE_RE.match(first) is not None)


HOUSE_RE: Final = lazy.regex(rf"[A-ZÀ-Þ][^.:,;()“”\"\d]{{1,60}}, {YEAR}\Z")
"""`Penguin, 1997`: nothing but a publisher and the year end an entry."""


def _states_work(draft: Draft) -> bool:
    """Whether an entry says more than a heading does: a title, and by whom, where or when."""
    if not (draft.get("title") or draft.get("container")):
        return False
    named = bool(draft.authors or draft.editors or draft.translators)
    return named or draft.date is not None or draft.accessed is not None or draft.published or len(draft.stated) > 1
