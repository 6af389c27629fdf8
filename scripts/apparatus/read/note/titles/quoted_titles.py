"""Tells which quotation of a citation is its title, and which is somebody's words.

Comes in: the pieces of a citation. Comes out: the index of the title, or -1.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.names.asides import is_acronym
from apparatus.read.note.names.full_names import is_full_name
from apparatus.read.note.names.names import looks_like_names, looks_like_person
from apparatus.read.note.names.organisations import is_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.names.sentence_words import names_begin
from apparatus.read.note.names.small_names import printed_small
from apparatus.read.note.names.year_behind_names import year_of_authors
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.behind import is_dated_bracket, is_day, is_printed, journal_at, stands_dated
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.patterns import ACCESSED_RE, APPEARED_RE
from apparatus.read.note.words.posting import POSTED_AT
from apparatus.read.note.words.records import is_record
from apparatus.read.note.words.signals import read_signal
from apparatus.read.note.words.title_words import capital_share, foreign, in_other_script, sentence_like

BEHIND_TITLE: Final = (
    "in ",
    "In ",
    "in: ",
    "In: ",
    "ed. ",
    "rev. ed.",
    "new ed.",
    "trans. ",
    "accessed ",
    "no. ",
    "vol. ",
    "p. ",
    "pp. ",
    "presented at ",
    "paper ",
    "chap. ",
    "chapter ",
    "arXiv",
    "bioRxiv",
    "medRxiv",
    *(f"{spoken} {given} " for spoken in ("lecture", "talk", "address", "speech") for given in ("given", "delivered")),
)
"""Small words that may stand behind a quoted title without a comma before them."""


SIGNALS: Final = ("See ", "Cf. ", "Compare ")
REMARKS: Final = ("for ", "on ", "which ", "where ", "about ")
"""How a remark on a work begins that stands right behind its title."""


def remark_behind(text: str, pieces: list[Piece], quote: int) -> bool:
    """Whether a remark follows a title, `Lima, “Harbour Keepers” for a longer account`, or a sentence with a signal of
    its own behind the stop in its marks: `“Harbour Keepers.” See also Port Times, May 3, 1952`."""
    at = quote + 1
    if text[pieces[quote].end - 2] in ".?!" and _signal_behind(text, pieces, at):
        return True
    if at >= len(pieces) or pieces[at].kind != "text":
        return False
    return text.startswith(REMARKS, pieces[at].start) or words_of(text, pieces[at]) == "and"


def _signal_behind(text: str, pieces: list[Piece], at: int) -> bool:
    following = next((piece for piece in pieces[at : at + 2] if piece.kind != ","), None)
    signalled = following is not None and text.startswith(SIGNALS, following.start)
    return bool(signalled and following and read_signal(text, following.start, following.end)[0])


def _behind_name(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether a name and a comma stand before a quotation."""
    named = index > 1 and pieces[index - 1].kind == "," and pieces[index - 2].kind == "text"
    return named and looks_like_person(words_of(text, pieces[index - 2]).rpartition(" and ")[2])


def title_quote(text: str, pieces: list[Piece], at: int) -> int:
    """The index of the quotation that is a title, looking from `at`; -1 when there is none."""
    for index in range(at, len(pieces)):
        kind = pieces[index].kind
        if kind == "quote":
            return index if quoted_title(text, pieces, index) else -1
        if kind not in ("text", ",", "date", "square") and not (
            kind == "bracket" and (_aside(text, pieces[index]) or year_of_authors(text, pieces, at, index))
        ):
            return -1
    return -1


def _aside(text: str, piece: Piece) -> bool:
    """A bracket that may stand among names: `(@handle)`, `(Bad Dominicana)`, `(eds.)`, `(G20)`, `(chair, Quay
    Trust)`."""
    if text[piece.start + 1] == "@" or is_acronym(text, piece):
        return True
    marks = ":" if text[piece.start + 1].islower() else ",:"
    return piece.end - piece.start <= 40 and not any(c.isdigit() or c in marks for c in text[piece.start : piece.end])


ENACTED_RE: Final = lazy.regex(
    r"(?:(?:Council|Commission|Delegated|Implementing) ){0,2}(?:Regulation|Directive|Decision|Recommendation)"
    r" (?:\((?:EU|EC|EEC)\) )?(?:No\.? )?\d{1,4}/\d{1,4}"
)
"""`“Council Regulation (EC) 1467/97 on speeding up the procedure”`: an act, however long its title."""
QUOTED_FIRST_RE: Final = lazy.regex(r"[“\"‘'][^“”\"‘]{3,120}[”\"’']:? (?P<first>[A-ZÀ-Þ])")
"""`‘“we heard it here” Inns as Public Places’`: words that a title quotes at its head, in small letters."""


def quoted_title(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether a quotation is a title: at the head or after names, a capital first, and a separator behind it."""
    piece = pieces[index]
    inner = text[piece.start + 1 : piece.end - 1].strip()
    first = inner[:1] if inner[:1].isalnum() else next(filter(str.isalnum, inner[:40]), "")
    if not first:
        return False
    if first.islower() and (behind := QUOTED_FIRST_RE.match(inner)):
        first = behind["first"]
    if inner[:3] in ("al-", "el-"):
        first = inner[3:4] or first  # an Arabic article is small at the head of a title as well
    closed = inner.rstrip("’'”\" )")[-1:] in ",.?!…" or text.startswith(",", piece.end)
    if index > 1 and "bracket" in (pieces[index - 1].kind, pieces[index - 2].kind) and _posted(text, pieces, index):
        return True
    signed = len(pieces) == 1 and _signed_behind(text, piece.end)
    said = first.islower() or (index == 0 and not piece.linked and _sentence(inner, signed=signed))
    if said and capital_share(inner) < 0.5 and not ENACTED_RE.match(inner):
        if first.islower():
            return _in_small_letters(text, pieces, index, closed=closed)
        return _as_sentence(text, pieces, capital=first.isupper(), closed=closed)
    if first.islower() and not closed:
        return _paged(text, pieces, index)
    if index + 1 >= len(pieces) or pieces[index + 1].kind in (",", "bracket", "square", "url", "date"):
        return True
    follows = words_of(text, pieces[index + 1])
    if follows in ("at", "available at") and index + 2 < len(pieces) and pieces[index + 2].kind == "url":
        return True
    if _sourced_behind(follows):
        return True
    if follows[:1].islower() and not follows.startswith(BEHIND_TITLE):
        return _told_unparted(text, pieces, index, follows, closed=closed)
    if follows[:1] in ":—–":
        return PASSAGE_RE.match(follows) is not None and index > 0
    parted = closed or index == 0 or pieces[index - 1].kind == ","
    return parted or follows.startswith(BEHIND_TITLE[:4]) or is_record(follows)


def _in_small_letters(text: str, pieces: list[Piece], index: int, *, closed: bool) -> bool:
    """Whether what stands around words in small letters shows that they are a title: a dictionary that explains them,
    when and where they appeared, or a page."""
    if closed:
        if index == 0 and (_accessed_behind(text, pieces) or _entry(text, pieces, index)):
            return True
        if _dated_word(text, pieces, index) or _signed_and_dated(text, pieces, index):
            return True
        if index > 1 and (journal_at(text, pieces, index + 2) is not None or _entry(text, pieces, index)):
            return True
    return _paged(text, pieces, index) or (closed and _small_chapter(text, pieces, index))


def _as_sentence(text: str, pieces: list[Piece], *, capital: bool, closed: bool) -> bool:
    """Whether a sentence at the head of a citation is a title, since it is dated, kept or visited, or a headline."""
    if capital and _headline(text, pieces):
        return True
    if not closed:
        return False
    if capital and (stands_dated(text, pieces, 1) or _kept_behind(text, pieces) or _released(text, pieces)):
        return True
    return _accessed_behind(text, pieces) or _entry(text, pieces, 0)


RELEASED_RE: Final = lazy.regex(
    r"(?:joint )?(?:(?:press|news|media) (?:release|statement)|client alert|fact ?sheet|blog post|white paper)\Z"
)
"""`“Quay wins the contract for all the ports of the north and the south,” press release, May 3, 2021`."""


def _released(text: str, pieces: list[Piece]) -> bool:
    """Whether what was released stands behind a quotation that heads a note, and its day."""
    if len(pieces) < DATED_PARTS or pieces[1].kind != "," or pieces[3].kind != ",":
        return False
    return RELEASED_RE.match(words_of(text, pieces[2]).lower()) is not None and is_day(text, pieces[4])


DATED_PARTS: Final = 5
"""A quotation, what it is and its day, each behind a comma."""


def _told_unparted(text: str, pieces: list[Piece], index: int, follows: str, *, closed: bool) -> bool:
    """Whether small words right behind a title tell of the work: a journal, what it is, a page, or a remark on it."""
    inner = text[pieces[index].start + 1 : pieces[index].end - 1].strip()
    if SMALL_JOURNAL_RE.match(follows) and _year_soon(text, pieces, index + 2):
        return True
    if _in_small_named(text, pieces, index, follows) or (closed and inner[-1] in "?!" and UNPARTED_RE.match(follows)):
        return True
    if kind_behind(text, pieces, index):
        return index == 0 or pieces[index - 1].kind == ","
    if _behind_name(text, pieces, index) and read_locator(follows.removeprefix("at ")):
        return True  # `Lima, “Harbours and keepers” at 48`
    return remark_behind(text, pieces, index) and _behind_name(text, pieces, index) and capital_share(inner) > 0.6


def _in_small_named(text: str, pieces: list[Piece], index: int, follows: str) -> bool:
    """Whether the name of a periodical that begins with a small letter, and a day, stand behind a title."""
    return index > 0 and stands_dated(text, pieces, index + 2) and printed_small(follows)


ENTRIES_RE: Final = lazy.regex(
    r"(?:in )?(?:[A-Z][\w’-]+ ){0,4}(?:Dictionary|Thesaurus|Glossary|Encyclop(?:a?edia|ædia|édie)|Lexicon|OED)\b"
)


def _entry(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether the dictionary stands behind the word that it explains: `Roe, “provenance,” Dictionary of Archives`."""
    at = index + 1 + (index + 2 < len(pieces) and pieces[index + 1].kind == ",")
    return at < len(pieces) and ENTRIES_RE.match(text, pieces[at].start, pieces[at].end) is not None


WORD_RE: Final = lazy.regex(r"[a-zß-ÿ’'-]{3,24}(?:,? \(?(?:n|v|adj|adv|prep|noun|verb|adjective)\b\.?\d?\)?)?[,.]?\Z")


def _dated_word(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether a word, what part of speech it is behind it, heads an entry of what is named and dated behind it:
    `“quay, n.,” Harbour Words, March 2020`."""
    if (index and pieces[index - 1].kind != ",") or index + 4 >= len(pieces) or pieces[index + 1].kind != ",":
        return False
    word, named = words_of(text, pieces[index])[1:-1], pieces[index + 2]
    if pieces[index + 3].kind != "," or named.kind != "text" or not WORD_RE.match(word):
        return False
    told = ACCESSED_RE.match(text, pieces[index + 4].start) is not None or (
        not index and is_day(text, pieces[index + 4])
    )
    name = words_of(text, named)
    sure = " " in name or " " in word or (index > 0 and pieces[-1].kind == "url")
    return told and name[0].isupper() and sure and capital_share(name) == 1


FARTHEST_DATE: Final = 6
"""Pieces behind a title within which its date stands: commas, a site and who publishes it."""


def _signed_and_dated(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether a title that its author prints in small letters stands between names and where and when it appeared:
    `bell hooks, “eating the other,” Harbour Quarterly, May 2016`."""
    if index < 2 or pieces[index - 1].kind != ",":
        return False
    start = read_signal(text, pieces[0].start, pieces[0].end)[1]
    names = text[start : pieces[index - 2].end]
    if not looks_like_names(names) and not is_organisation(names) and not _led_names(names):
        return False
    for at in range(index + 1, min(len(pieces), index + FARTHEST_DATE)):
        if stands_dated(text, pieces, at):
            return True
        first = text[pieces[at].start : pieces[at].start + 1]
        if pieces[at].kind != "," and not (pieces[at].kind == "text" and (first.isupper() or first.isdigit())):
            return False
    return False


def _led_names(words: str) -> bool:
    """Whether names end the words of a sentence, and a signal leads to them: `For another view, see Ana Lima`."""
    begin = names_begin(words, opens=False)
    return begin > 0 and words.endswith(SIGNALLED, 0, begin) and looks_like_names(words[begin:])


SIGNALLED: Final = (" see ", " also ", " especially ", " cf. ", " e.g., ")

SMALL_JOURNAL_RE: Final = lazy.regex(r"[a-z][a-z-]{4,20}(?: [a-z-]{3,15}){0,2} \d{1,3}\Z")
"""`archipelagos 5`: a journal in small letters, with its volume."""


def _year_soon(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether the year in brackets stands at `at`, or behind the issue there."""
    bracket = at + 2 * (at + 2 < len(pieces) and pieces[at].kind == ",")
    return bracket < len(pieces) and is_dated_bracket(text, pieces[bracket])


BY_RE: Final = lazy.regex(r"(?:by|from) (?:the )?(?=[A-ZÀ-Þ])")


def _sourced_behind(words: str) -> bool:
    """Whether words right behind a title say by whom it is or where it appeared: `“Deep Play” by Clifford Geertz`."""
    found = BY_RE.match(words)
    if found:
        names = words[found.end() :]
        return " " in names and looks_like_names(names)
    return APPEARED_RE.match(words) is not None


MEANT_RE: Final = lazy.regex(
    r"(?!(?:Thus|Indeed|Moreover|However|Again|Hence|Still|Yet|Also|Later|Here|There|Then|Now|Today|Once|\w+ly)\b)"
    r"(?:(?:[Dd]e|[Vv]an|[Vv]on|[Dd]u|[Dd]i|[Dd]ella|[Ll]e|[Ll]a)(?: de[rn])? )?"
    r"[A-ZÀ-Þ][\w’-]{2,30}(?:(?:, [A-ZÀ-Þ][\w’-]{2,30})*,? and [A-ZÀ-Þ][\w’-]{2,30}|,? et al\.?)?\Z"
)
"""Who is meant in a short form."""
MEANT_LAST_RE: Final = lazy.regex(r"[a-zß-ÿ],? [A-ZÀ-Þ][\w’-]{2,30}\Z")
"""The same behind the words of a sentence: `For discussion, see Lima`."""


def _paged(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether a title that begins with a small letter stands between surnames and a page that ends the citation, the
    book that holds it before the page perhaps: `Weisner, “the midwives of South Germany,” 83`."""
    behind = _behind_quote(pieces, index)
    if index < 2 or behind >= len(pieces) or pieces[behind].kind != "text":
        return False
    book = words_of(text, pieces[behind])
    if behind + 2 < len(pieces) and pieces[behind + 1].kind == "," and " " in book and capital_share(book) > 0.6:
        behind += 2
    start = read_signal(text, pieces[0].start, pieces[0].end)[1]
    names = text[start : pieces[index - 2].end]
    if not MEANT_RE.match(names) and not MEANT_LAST_RE.search(names):
        return False
    following = pieces[behind + 1 : behind + 3]
    goes_on = len(following) > 1 and following[0].kind == "," and text[following[1].start].islower()
    ended = not following or following[0].kind in (";", ".") or goes_on
    return ended and read_locator(words_of(text, pieces[behind])) != ""


def _behind_quote(pieces: list[Piece], index: int) -> int:
    """The index of what a comma, or a mark within the quotation, parts from it; past the end if nothing does."""
    behind = index + 1
    return behind + 1 if behind < len(pieces) and pieces[behind].kind == "," else behind


IN_BOOK_RE: Final = lazy.regex(r"[Ii]n [A-ZÀ-Þ]")
SHORTEST, LONGEST = 1, 10
"""Words of a chapter's title in small letters; more are a sentence that somebody said."""


def _small_chapter(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether a title that its author prints in small letters stands between a name and the book that holds it; one
    that reads like a sentence only before an imprint, or if italics tell the book: `Lucille Clifton, “here yet be
    dragons,” in The Book of Light (…)`."""
    words = words_of(text, pieces[index])[1:-1].split()
    at = _behind_quote(pieces, index)
    at += at + 1 < len(pieces) and pieces[at].kind == "square"
    if not SHORTEST <= len(words) <= LONGEST or index < 2 or at >= len(pieces) or pieces[at].kind != "text":
        return False
    if pieces[index - 1].kind != "," or pieces[index - 2].kind != "text":
        return False
    held = text.startswith(("in ", "In "), pieces[at].start)
    book = pieces[at + 2] if held and at + 2 < len(pieces) and pieces[at].italic < 0 else pieces[at]
    in_italics = book.kind == "text" and 0 <= book.italic - book.start <= len("in ") and _page_behind(text, pieces, at)
    beside = capital_share(words_of(text, pieces[at])) > 0.6 and _printed_soon(text, pieces, at + 1)
    if not (held or in_italics or beside):
        return False
    if not looks_like_person(words_of(text, pieces[index - 2]).rpartition(" ")[2]):
        return False
    if _printed_soon(text, pieces, at + 1):
        return True
    if in_italics:
        return True
    told = len(words) == 1 or sentence_like(" ".join(words))
    return IN_BOOK_RE.match(text, pieces[at].start) is not None and not told


EDITED_RE: Final = lazy.regex(r"(?:ed(?:s?\.|ited)|trans(?:\.|lated))\s")


def _printed_soon(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether the imprint stands at `at`, or behind the editor or translator there."""
    if at + 2 < len(pieces) and pieces[at].kind == "," and EDITED_RE.match(text, pieces[at + 1].start):
        at += 2
    return at < len(pieces) and is_printed(text, pieces[at])


def _page_behind(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a page stands behind the book at `at`, or behind its author and it."""
    return any(
        pieces[index - 1].kind == "," and pieces[index].kind == "text" and read_locator(words_of(text, pieces[index]))
        for index in range(at + 2, min(len(pieces), at + 5))
    )


UNPARTED_RE: Final = lazy.regex(
    r"(?:unpublished |working |conference |discussion |public |keynote )?(?:paper|manuscript|lecture|address|talk|essay"
    r"|op-ed|editorial|master[’']s thesis|honors thesis|(?:doctoral )?(?:thesis|dissertation|diss\.))\Z"
    r"|(?:unpublished |conference |invited |keynote |opening |prepared |written |public )?"
    r"(?:speech|remarks|address|lecture|talk|testimony|statement"
    r"|paper|presentation)(?: presented| delivered| given)? "
    r"(?:to|at|before|for) (?:the |an? )?(?=[A-ZÀ-Þ\d]|annual |international )"
)
"""What a work is, behind a title that ends in a mark of its own, with no comma: `“Who Owns the Port?” lecture`."""

KIND_RE: Final = lazy.regex(
    r"(?:digital |online |video |web ?|music |short |press )?(?:panel|flyer|poster|video|site|podcast|project"
    r"|exhibit(?:ion)?|dataset|brochure|film|documentary|broadcast|trailer|map|photograph|release)\Z"
)
"""What the work is, straight behind its title: `“Odetta” flyer`."""


def kind_behind(text: str, pieces: list[Piece], quote: int) -> str:
    """The words that say what a quoted title names, if nothing or a date, an address or a name follows them."""
    if quote + 1 >= len(pieces) or pieces[quote + 1].kind != "text":
        return ""
    words = words_of(text, pieces[quote + 1])
    if not words[0].islower() or not KIND_RE.match(words):
        return ""
    behind = pieces[quote + 2 : quote + 4]
    told = len(behind) > 1 and behind[1].kind == "text" and text[behind[1].start].islower()
    return "" if told or (behind and behind[0].kind != ",") else words


PASSAGE_RE: Final = lazy.regex(r":\s?\d{1,4}(?:[-–]\d{1,4})?\Z")
"""`‘Harbours’: 12`."""

PLATFORM_RE: Final = lazy.regex(rf"{POSTED_AT}\b")


def _posted(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether a quotation holds the words of a post, which may begin in small letters and be a sentence (14.209)."""
    at = index + 2 if index + 1 < len(pieces) and pieces[index + 1].kind == "," else index + 1
    if at >= len(pieces) or pieces[at].kind != "text" or not PLATFORM_RE.match(text, pieces[at].start):
        return False
    before = index - 2 if pieces[index - 1].kind == "," else index - 1
    return before >= 0 and pieces[before].kind == "bracket" and text[pieces[before].start + 1] == "@"


def _kept_behind(text: str, pieces: list[Piece]) -> bool:
    """Whether a name and an address follow a quotation that heads a note, a year between them or not: `“Does it float?
    How ports have moved,” Quay Institute, 2018, available at https://…`."""
    behind = pieces[1:8]
    if len(behind) < 3 or behind[0].kind != "," or behind[1].kind != "text" or behind[2].kind != ",":
        return False
    name = words_of(text, behind[1])
    if " " not in name or len(name.split()) > LONGEST or capital_share(name) < 1:
        return False
    rest = behind[3:]
    address = next((at for at, piece in enumerate(rest) if piece.kind == "url"), -1)
    return address >= 0 and all(piece.kind in (",", "date") or _leads(text, piece) for piece in rest[:address])


def _leads(text: str, piece: Piece) -> bool:
    """Whether words are a year, or lead to an address."""
    return piece.kind == "text" and LEADS_RE.match(text, piece.start, piece.end) is not None


LEADS_RE: Final = lazy.regex(r"(?:(?:1[89]|20)\d\d,? ?)?(?:available |accessible |online )?(?:at:?|from)?\Z")


def _accessed_behind(text: str, pieces: list[Piece]) -> bool:
    """Whether a site and the day of a visit follow a quotation that heads a note: `“open-models,” GitHub, accessed`."""
    return len(pieces) > 4 and pieces[3].kind == "," and ACCESSED_RE.match(text, pieces[4].start) is not None


PARTS_BEHIND: Final = 2
"""A name and a newspaper, before the date."""


def _headline(text: str, pieces: list[Piece]) -> bool:
    """Whether a newspaper and a day follow a quotation that heads a note, an author at most before them, or a day and
    an address: `“A headline in small letters,” Jane Doe, The Guardian, May 3, 2019`."""
    if _held_in_bracket(text, pieces):
        return True
    holder = author = ""
    for at in range(2, min(len(pieces), 2 * PARTS_BEHIND + 3), 2):
        if pieces[at - 1].kind != ",":
            return False
        if is_day(text, pieces[at]):
            addressed = pieces[-1].kind == "url" and looks_like_person(author or holder)
            return bool(holder) and (periodical_kind(holder) is not None or addressed)
        if pieces[at].kind != "text" or not text[pieces[at].start].isupper():
            return False
        author, holder = holder, words_of(text, pieces[at])
    return False


def _held_in_bracket(text: str, pieces: list[Piece]) -> bool:
    """Whether a newspaper and its day stand in a bracket behind a quotation that no stop ends, and an address behind
    them: `“A headline in small letters” (Port Times, 3 May 2019) <https://…>`."""
    if [piece.kind for piece in pieces[:3]] != ["quote", "bracket", "url"] or text[pieces[0].end - 2] == ".":
        return False
    name, _, day = words_of(text, pieces[1])[1:-1].partition(", ")
    date = read_date(day)
    return date is not None and date.day > 0 and periodical_kind(name) is not None


def _sentence(quotation: str, *, signed: bool) -> bool:
    """Whether a quotation reads like a sentence that somebody said: long, in small letters, and English; in another
    language too, where it ends in a stop, and behind it begins a work that is `signed`."""
    abroad = foreign(quotation) or in_other_script(quotation)
    return len(quotation.split()) > 11 and (not abroad or (signed and quotation[-1:] == "."))


def _signed_behind(text: str, end: int) -> bool:
    """Whether somebody's full name and a comma stand behind the stop that ends a stretch."""
    name, comma, _ = text[end + 1 : end + LONGEST_NAME].partition(",")
    return comma != "" and is_full_name(name)


LONGEST_NAME: Final = 50
"""Characters of a name."""


def marked_title_end(text: str, pieces: list[Piece], quote: int) -> int:
    """The index of the imprint behind a book whose title begins with words in marks: `“Harbour Master,” the Play and
    Other Tales (London, 1987)`; 0 where a journal or nothing of the kind follows the marks."""
    last = quote + 1 + (quote + 1 < len(pieces) and pieces[quote + 1].kind == ",")
    if last + 1 >= len(pieces) or pieces[last].kind != "text" or text[pieces[last].end - 1].isdigit():
        return 0
    bracket, words = pieces[last + 1], words_of(text, pieces[last])
    if not (words[0].isupper() or words.startswith(("the ", "and ", "or "))) or periodical_kind(words):
        return 0
    return last + 1 if is_printed(text, bracket) and not is_dated_bracket(text, bracket) else 0
