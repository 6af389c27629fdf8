"""Reads citations without quotation marks that a date, an address or a shelf mark proves.

address     https://viaf.org/, accessed May 3, 2020
periodical  New York Times, August 3, 1921          (Chicago Manual 14.191)
dated       Author, Title, Site, May 3, 2020, https://…
            Jane Doe to John Roe, May 3, 1920, Roe Papers, Library    (14.229)
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.head import author_pieces, put_authors
from apparatus.read.note.lists import SMALL_WORDS
from apparatus.read.note.names.asides import handle_behind, is_acronym
from apparatus.read.note.names.double_surnames import ET_AL_RE
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.names.organisations import is_body, looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_before, words_of
from apparatus.read.note.short_forms.short_beside import names_alone, names_and_year
from apparatus.read.note.statements.behind import is_date, visit_ahead
from apparatus.read.note.statements.genres import GENRE_RE
from apparatus.read.note.statements.reviewed import reviewed
from apparatus.read.note.statements.work_statements import reviews
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.titles.descriptions import (
    SPEECH_OF_RE,
    STATED_RE,
    described_before_interview,
    is_interview,
    office_before_interview,
)
from apparatus.read.note.titles.loose_titles import take_title
from apparatus.read.note.titles.page_names import end_of_headline, headline_of, names_page
from apparatus.read.note.titles.sentence_case import sentence_end
from apparatus.read.note.titles.title_ends import DOCUMENTS, title_end
from apparatus.read.note.titles.unsigned_heads import heads_unsigned
from apparatus.read.note.unpublished.kept_documents import DONE_RE, KEPT_RE, boxed_behind, described, kept_document
from apparatus.read.note.unpublished.letters import LETTER_RE
from apparatus.read.note.unpublished.spoken import read_told, told_the_author
from apparatus.read.note.words.day_patterns import MONTH, YEAR
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.patterns import ROLE_RE
from apparatus.read.note.words.signals import INNER_RE
from apparatus.read.note.words.title_words import capital_share, foreign
from apparatus.read.note.works.dated_again import cited_again, years_of_title
from apparatus.read.note.works.dated_settled import settle_dated
from apparatus.read.note.works.proofs import proven


def read_address(text: str, pieces: list[Piece], at: int) -> Found | None:
    """An address that stands alone, or with the day of the visit before it."""
    if pieces[at].kind != "url" and not visit_ahead(text, pieces, at):
        return None
    draft = Draft()
    end, index = read_tail(text, pieces, at, draft)
    if draft.get("series"):  # `https://harbours.example/data 2019 and later`: the sentence goes on
        draft = Draft()
        end, index = read_tail(text, pieces[: at + 1], at, draft)
    return Found(draft, end, index, "full", "address")


def _by_handle(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a handle stands for the author, or beside the name: `Ana Lima (@analima)`, `@analima`."""
    names = words_of(text, pieces[at])
    if names[:1] == "@" and " " not in names and at + 2 < len(pieces):
        return True
    beside = at + 3 < len(pieces) and text[pieces[at + 2].start] == "@"
    return (beside or handle_behind(text, pieces, at)) and looks_like_names(names)


def _calls_work(head: str, behind: str) -> bool:
    """Whether what may be an author says what a work is: a document, an interview, a review, a speech, or a letter
    before the periodical that prints it."""
    if head in DOCUMENTS or is_interview(head) or reviews(head):
        return True
    if SPEECH_OF_RE.search(head) or STATED_RE.search(head):
        return True
    return " to " in head and LETTER_RE.match(head) is not None and periodical_kind(behind) is not None


SETTING: Final = ("In ", "On ", "By ", "Since ", "Until ", "During ", "After ")
WHEN_RE: Final = lazy.regex(
    rf"[A-Z][a-z]+ (?:(?:early|mid|late)[ -])?(?:\d{{1,2}} )?(?:{MONTH}(?: \d{{1,2}})?(?:,? {YEAR})?|{YEAR})\Z"
)
"""`In January 2024, they found it in the Quay Library`: when a sentence tells that something was."""


def read_dated(text: str, pieces: list[Piece], at: int) -> Found | None:
    """Author and title, then a date, an address or a shelf mark."""
    if pieces[at].kind != "text" or text.startswith(("Accessed ", "Retrieved "), pieces[at].start):
        return None
    if text.startswith(SETTING, pieces[at].start) and WHEN_RE.match(words_of(text, pieces[at])):
        return None
    if described_before_interview(text, pieces, at):
        return _without_description(text, pieces, at)
    if told := read_told(text, pieces, at):
        return told
    if posted := _post_unparted(text, pieces, at):
        return posted
    end = _head_end(text, pieces, at)
    if end < 0:
        return None
    if _by_handle(text, pieces, at):
        return _post(text, pieces, at)
    authors, after, role = _authors_end(text, pieces, at, end)
    if after >= len(pieces) or pieces[after].kind != "text" or INNER_RE.search(words_of(text, pieces[after])):
        return None
    head = words_of(text, pieces[at])
    draft = Draft(loose=True, said={"law"} if VERSUS in head else set())
    if after > at:
        put_authors(words_before(text, pieces, at, min(authors, after)), role, draft)
    begin = _tail_begins(text, pieces, after, draft)
    if begin < 0:
        return None
    end, index = read_tail(text, pieces, begin, draft)
    if not draft.date and index < len(pieces) and pieces[index].kind == "text" and told_the_author(draft):
        return None  # `Jane Doe, email to the author, kindly confirmed the day`
    if not _placed(draft, index - after) or (after == at and not draft.authors and not _says_more(draft)):
        return None
    if draft.date and draft.date.end_year and years_of_title(text[pieces[at].start : end], draft):
        return None
    if rule := cited_again(draft, named=after > at):
        return Found(draft, end, index, "short", rule)
    if after == at and not draft.authors and (_told_of(text, pieces, index) or PASSIVE_RE.search(head)):
        return None
    settle_dated(text, pieces, at, draft)
    said = end - (len(words_of(text, pieces[index - 1])) if pieces[index - 1].kind == "bracket" else 0)
    if not DONE_RE.search(head) and _is_sentence(text[pieces[at].start : said], draft):
        return None
    return Found(draft, end, index, "full", "dated")


PASSIVE_RE: Final = lazy.regex(
    r" (?:is|are|was|were|can be|may be|ha(?:s|ve|d) been) [a-z]{2,}(?:ed|en|wn|ld|nd) (?:by|at|in|on|from|through) "
)
"""`is provided by`: in small letters, as no title in headline style has it."""


def _head_end(text: str, pieces: list[Piece], at: int) -> int:
    """The index of what ends authors and title; -1 if nothing does that proves a work, or they only list names."""
    end = next((i for i in range(at, len(pieces)) if _ends_head(text, pieces[i])), len(pieces))
    if end == len(pieces):
        return end if proven(text, pieces[at].start, pieces[-1].end) else -1
    return -1 if _listed(text, pieces, at, end) and names_and_year(text, pieces, at, end) else end


def _without_description(text: str, pieces: list[Piece], at: int) -> Found | None:
    """The same of a person's description before an interview, which the work is read without."""
    parted = pieces[at + 2].kind == ","
    comma = pieces[at + 2] if parted else Piece(",", pieces[at + 1].start, pieces[at + 1].start)
    found = read_dated(text, [*pieces[: at + 1], comma, *pieces[at + 2 + parted :]], at)
    if not found:
        return None
    put_authors(words_of(text, pieces[at]), "", found.draft)
    return found._replace(following=found.following + parted)


def _authors_end(text: str, pieces: list[Piece], at: int, end: int) -> tuple[int, int, str]:
    """The index behind the authors, the one behind their office as well, and their role; `at` if what stands there is
    the title."""
    authors, role = (at, "") if described(text, pieces, at) else author_pieces(text, pieces, at, end, full=False)
    after = authors
    if after > at:
        after += office_before_interview(text, pieces, after)
    if after < len(pieces) and is_date(text, pieces[after]):
        after = at  # `BattyMamzelle, 10 January 2014`: what stands before a date is no author without a title
    head = words_of(text, pieces[at])
    if after > at and (VERSUS in head or _calls_work(head, words_of(text, pieces[min(after, end - 1)]))):
        after = at
    behind = words_of(text, pieces[after]) if at < after < len(pieces) else ""
    if behind and (
        behind == "accessed" or behind.startswith(CATALOGUES) or (read_locator(behind) and not GENRE_RE.match(behind))
    ):
        after = at  # `Trade Partnership Agreement, art. 12`: what a passage follows is the title
    if after > at and not role and heads_unsigned(text, pieces, at, after):
        after = at
    return authors, after, role


def _is_sentence(words: str, draft: Draft) -> bool:
    """Whether small letters show prose, where nothing else shows a work."""
    plain = not (
        draft.get("url")
        or draft.accessed
        or draft.get("genre")
        or draft.get("number")
        or draft.said
        or draft.in_sentence_style
        or draft.locator.startswith("s.v")
    )
    shown = draft.get("container") or draft.published or draft.locator
    printed = draft.date and shown and any(name.given for name in draft.authors)
    return plain and capital_share(words) < 0.7 and not (printed and foreign(draft.get("title")))


def _told_of(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether a sentence goes on about what bears the title: `Harbours (2012–), a series that follows …`."""
    index -= pieces[index - 1].kind == ","
    if index + 1 >= len(pieces) or pieces[index].kind != "," or pieces[index - 1].kind != "bracket":
        return False
    return TOLD_RE.match(text, pieces[index + 1].start) is not None


TOLD_RE: Final = lazy.regex(r"(?:an?|the|which|who|whose|where|based|starring)\s")


def _listed(text: str, pieces: list[Piece], at: int, end: int) -> bool:
    """Whether more than one name or title stands before the piece at `end`, or one that others are said to be with."""
    return end > at + 2 or (end == at + 1 and ET_AL_RE.search(words_of(text, pieces[at])) is not None)


def _ends_head(text: str, piece: Piece) -> bool:
    """Whether neither authors nor title go on behind a piece."""
    if piece.kind == "bracket":
        return not (is_acronym(text, piece) or ROLE_RE.match(text, piece.start, piece.end))
    return piece.kind in ("url", "date")


def _tail_begins(text: str, pieces: list[Piece], at: int, draft: Draft) -> int:
    """Takes the title at `at`; the index of the first piece behind it, -1 when there is none."""
    if reviews(words_of(text, pieces[at])) and (
        draft.authors or by_somebody(text, pieces, at) or reviewed(text, pieces, at)[0]
    ):
        draft.quoted = True
        return at
    begin = described(text, pieces, at)
    if begin:
        draft.put("title", text[pieces[at].start : pieces[begin - 1].end])
        draft.said.add("archive")
        return begin
    if catalogue := _before_catalogue(text, pieces, at):
        draft.put("title", text[pieces[at].start : pieces[catalogue - 2].end])
        return catalogue
    begin = title_end(text, pieces, at)
    if begin == at + 1 and not draft.authors and kept_document(text, pieces, at, draft):
        return begin
    if draft.authors and GENRE_RE.match(words_of(text, pieces[at])):
        begin = at + 1  # `interview with John Roe (Quay Archive)`
    title = text[pieces[at].start : pieces[begin - 1].end]
    if draft.authors and begin == at + 1 and boxed_behind(text, pieces, at):
        draft.put("genre" if title[0].islower() else "title", title)
        draft.said.add("archive")
        return begin
    if not take_title(title, draft):
        wide = end_of_headline(text, pieces, begin)
        if headed := headline_of(text, pieces, at, wide):
            begin, title = wide, text[pieces[at].start : pieces[wide - 1].end]
        if not headed and (end := sentence_end(text, pieces, at, begin, draft.authors)):
            begin, draft.in_sentence_style = end, True
            title = text[pieces[at].start : pieces[end - 1].end]
        if not (headed or draft.in_sentence_style or names_page(text, pieces, at, begin, draft.authors)):
            return -1
        draft.put("title", title)
        draft.said |= {headed} if headed else set()
    directed = "film" in draft.said and pieces[at].kind == "text" and text.startswith("directed by", pieces[at].start)
    return at if draft.get("genre") or directed else begin


def _before_catalogue(text: str, pieces: list[Piece], at: int) -> int:
    """The index of the words that call a work a catalogue, before which all parts are of its title: `Bücher, Graphik,
    auction cat., Quay & Co., Cologne, 25 September 1989`; 0 if one part or none stands there."""
    if not text[pieces[at].start].isupper():
        return 0
    for index in range(at + 2, min(len(pieces), at + FARTHEST), 2):
        if pieces[index].kind != "text" or pieces[index - 1].kind != "," or pieces[index - 2].kind != "text":
            return 0
        if text.startswith(CATALOGUES, pieces[index].start):
            return index if index > at + 2 else 0
    return 0


FARTHEST: Final = 14
"""Pieces of a title with commas."""


def by_somebody(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether the author of a book under review follows: `Review of Politics 12 (1950)` is a journal."""
    return any(
        p.kind == "text" and text.startswith(("by ", "ed. ", "directed by "), p.start) for p in pieces[at + 2 : at + 9]
    )


def _placed(draft: Draft, length: int) -> bool:
    """Whether the citation says when or where the work is to be found."""
    if draft.date or draft.accessed or draft.get("url") or draft.get("doi"):
        return True
    if draft.locator.startswith("s.v") or told_the_author(draft):
        return True
    if draft.authors and FILED_RE.match(draft.get("title")):
        return True  # a company files a form once for a year
    if draft.get("title").startswith(("Personal com", "Personal cor", "Personal con")):
        return length < 2 and looks_like_names(draft.get("title").partition(" with ")[2])
    kept = draft.get("archive") or draft.get("container")
    if draft.authors and draft.in_book and draft.get("genre").startswith("interview"):
        return True  # `Ana Lima, interviewed by Jane Doe, in Harbour Narratives, vol. 17`
    if draft.authors and draft.get("genre").startswith(KEPT_GENRES) and KEPT_RE.search(kept):
        return True  # `Jane Doe, diary, Lima papers`
    if "archive" not in draft.said:
        return False
    return draft.get("archive_location") != "" or (
        (length > 3 or draft.get("title")[-4:].isdigit()) and KEPT_RE.search(draft.get("archive")) is not None
    )


FILED_RE: Final = lazy.regex(
    rf"(?:Form )?(?:10-K|20-F|10-Q|40-F|8-K)(?:/A)? for the (?:(?:[Ff]iscal|[Ff]ull) )?"
    rf"(?:[Yy]ear|[Qq]uarter(?:ly [Pp]eriod)?) [Ee]nd(?:ed|ing) .*{YEAR}\Z"
)
"""`Form 10-K for the Fiscal Year Ended December 31, 2019`."""

KEPT_GENRES: Final = (
    "diary", "untitled", "undated", "letter", "memo", "notebook", "typescript", "manuscript", "sketchbook", "scrapbook",
    "draft", "will", "journal entry", "field notes", "ledger",
)  # fmt: skip
"""What is kept in archives, and needs no day."""


def _post(text: str, pieces: list[Piece], at: int) -> Found | None:
    """`Jane Doe (@jdoe), Twitter, March 3, 2020`: a post without its words (14.209)."""
    draft = Draft(quoted=True)
    alone = text[pieces[at].start] == "@"
    put_authors(words_of(text, pieces[at]), "", draft)
    end, index = read_tail(text, pieces, at + (2 if alone or pieces[at + 1].kind == "bracket" else 3), draft)
    called = draft.get("container") or draft.get("genre").endswith((" post", "tweet", " photo", " thread"))
    return Found(draft, end, index, "full", "dated") if draft.date and called else None


UNPARTED_RE: Final = lazy.regex(
    r"(?P<who>@?\w[\w.-]{2,25}(?: [A-ZÀ-Þ][\w’.-]{0,25}){0,3})(?P<gap> )"
    r"(?:Facebook|Instagram|LinkedIn|Twitter|Bluesky|Mastodon)"
    r" (?:post|thread|photo|video)\Z"
)


def _post_unparted(text: str, pieces: list[Piece], at: int) -> Found | None:
    """`quay-watch Twitter post, October 28, 2021`: no comma parts the account from what it has posted."""
    found = UNPARTED_RE.match(text, pieces[at].start, pieces[at].end)
    if not found or [piece.kind for piece in pieces[at + 1 : at + 3]] != [",", "date"]:
        return None
    who = found["who"]
    account = " " not in who and not (who.isalpha() and (who.islower() or who.istitle() or who.isupper()))
    if not account and not begins_with_given_name(who):
        return None
    draft = Draft(quoted=True)
    if account:
        draft.authors = (Name(literal=who),)
    else:
        put_authors(who, "", draft)
    behind = pieces[at]._replace(start=found.end("gap"))
    end, index = read_tail(text, [*pieces[:at], behind, *pieces[at + 1 :]], at, draft)
    return Found(draft, end, index, "full", "dated") if draft.date else None


def _says_more(draft: Draft) -> bool:
    """Whether a citation that names nobody says more than a word and a year: `Kohn, 2002`, `Madrid, Spain, 1793`."""
    exact = draft.date and (draft.date.month or draft.date.literal)
    found = exact or draft.accessed or draft.get("url")
    first, held = draft.get("title").partition(" ")[0], draft.get("container")
    if not found and first.lower() in SMALL_WORDS and not (first in ARTICLES and held and is_body(held)):
        return False  # `From the 79th Congress (1945–1947)`
    if (
        not exact
        and len(draft.stated) == 1
        and not draft.accessed
        and _issues_by_year(draft.get("title"), bracketed=draft.original)
    ):
        return False  # `Ana Lima (2001)`, `Lima et al., 2014`, `World Bank, 2016`
    return bool(
        exact or " " in draft.get("title") or draft.get("url") or draft.get("doi") or draft.said or draft.accessed
    )


def _issues_by_year(words: str, *, bracketed: bool) -> bool:
    """Whether words name who wrote a work that the year behind them tells from others (Chicago Manual 15.22)."""
    if names_alone(words):
        return bracketed or ET_AL_RE.search(words) is not None
    return not bracketed and looks_like_organisation(words, strict=True)


ARTICLES: Final = frozenset({"The", "A", "An"})
"""Of such words those with which a title begins: `The Quays of the North, Port Institute, 2025`."""

VERSUS: Final = " v. "
"""Between the parties to a case, who are no authors."""

CATALOGUES: Final = ("exh. cat", "exhibition cat", "auction cat", "sale cat", "sales cat")
"""What stands behind a title, never behind an author."""
