"""Reads newspapers, magazines and pages of sites as lawyers cite them: author, title, where it appeared and its day
(Bluebook 16.5-16.6, 18.2).

    Jane Doe, Harbour Keys, N.Y. TIMES, June 15, 1990, at A1 · Jane Doe, Harbour Keys, QUAY BLOG (May 3, 2020), https://…

Comes in: the pieces of a citation and which of them is the day. Comes out: what was read.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from apparatus import lazy
from apparatus.read.note.containers.journal_names import volume_before
from apparatus.read.note.head import author_pieces, put_authors
from apparatus.read.note.law.law_articles import DESIGNATION_RE, QUOTED_HEAD_RE
from apparatus.read.note.law.signed_pages import SHORTENED_RE, heads_title, shows_people
from apparatus.read.note.lists import SINGLE_NAME_AUTHORS
from apparatus.read.note.names.names import looks_like_names, looks_like_person
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.brackets import read_bracket
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.titles.sentence_case import signed_sentence
from apparatus.read.note.titles.title_holders import in_capitals
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import EXACT_DAY
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.shortened import SHORTENED_BODY_RE
from apparatus.read.note.words.title_words import capital_share

COMING: Final = ("(forthcoming ", "(forthcoming, ", "(Forthcoming ", "(Forthcoming, ")
"""How the bracket begins of what has not appeared yet."""

COMING_RE: Final = lazy.regex(
    r"(?P<volume>\d{1,4})\s(?P<numbered>[A-Z][^\d“”\"]{1,80})\Z|(?P<name>(?=[A-Z])[^\d“”\"]{0,60}?"
    r"\b(?:L|J|Rev|REV|Q|L\.J|Review|Journal|Quarterly)\b\.?"
    r"(?:\s(?:&|of|for|on|and)\s[A-Z][^\d“”\"(),]{0,40}|\sOnline)?)\Z"
)
"""`77 Fla. L. Rev. (forthcoming 2025)`, `Berkeley J. of Gender`: a journal that has no page yet (Bluebook 17.4)."""

UNCOUNTED_RE: Final = lazy.regex(
    r"(?P<volume>)(?P<numbered>)(?P<name>(?!(?:And|Or)\b)[A-ZÀ-Þ][\w’.-]*:?"
    r"(?: (?:&|of|and|the|in|for|[A-ZÀ-Þ][\w’.-]*:?)){0,7})\Z"
)
"""`Theory & Society (forthcoming 2019)`: a journal without a word of its own, and without a volume, behind a title."""


def _single(title: str) -> bool:
    """Whether a title has several words and no comma, so that what stands behind the comma is none of it."""
    return ", " not in title and title.count(" ") > 1


NEWS_RE: Final = lazy.regex(rf"\({EXACT_DAY}(?:, (?:at )?\d{{1,2}}:\d\d(?: [AaPp]\.?[Mm]\.?)?(?: [A-Z]{{2,4}})?)?\)")
"""The day in brackets behind a newspaper's name: `N.Y. Times (July 29, 2020)` (Bluebook 16.6)."""


PAGE_RE: Final = lazy.regex(r"at [A-Z]{0,2}-?\d{1,4}(?:[-–][A-Z]{0,2}-?\d{1,4})?\Z")


def newspaper(text: str, piece: Piece) -> bool:
    """Whether a newspaper's or magazine's name stands before the bracket, in which only the year may stand."""
    words = words_of(text, piece)
    return piece.kind == "text" and words[:1].isupper() and periodical_kind(words) in ("newspaper", "magazine")


def dated_page(text: str, pieces: list[Piece], at: int) -> Found | None:
    """`Jane Doe, Title, N.Y. TIMES, June 15, 1990, at A1`: a day between commas and the page behind it."""
    for day in range(at + 4, min(len(pieces) - 2, at + FARTHEST)):
        if pieces[day + 2].kind != "text" or not PAGE_RE.match(text, pieces[day + 2].start, pieces[day + 2].end):
            continue
        if pieces[day - 1].kind != "," or pieces[day + 1].kind != "," or pieces[day - 2].kind != "text":
            return None
        if read_date(words_of(text, pieces[day])) is None or words_of(text, pieces[day])[:4].isdigit():
            return None
        found = read_news(text, [*pieces[: day - 1], *pieces[day:]], at, day - 1)
        return found._replace(following=found.following + 1) if found else None
    return None


FARTHEST: Final = 16
"""Pieces between the head of a citation and its day."""


def read_news(text: str, pieces: list[Piece], at: int, day: int) -> Found | None:
    """`Jane Doe, Title, N.Y. Times (July 29, 2020)`: between author and day, the last part names the newspaper, or,
    with an address behind the day, the site (Bluebook 18.2)."""
    if text.find(": ", pieces[day].start, pieces[day].end) > 0 or pieces[day - 2].kind != ",":
        return None  # place and publisher: the title ends with `Times` or `News`
    name = words_of(text, pieces[day - 1])
    if any(piece.kind == "quote" and text[piece.end - 2] in ",." for piece in pieces[at + 1 : day - 2]):
        return None  # `For the case, see “Lima v. Roe,” Recent Cases, Quay Law Review 12 (May 3, 2017)`
    leaf = LEAF_RE.search(name) if name[-1].isdigit() and pieces[day].kind == "bracket" else None
    if leaf and periodical_kind(name[: leaf.start()]) == "newspaper":
        return _without_leaf(text, pieces, at, day, leaf)
    to_come = text.startswith(COMING, pieces[day].start)
    coming = COMING_RE.match(name) if to_come else None
    after = _behind_authors(text, pieces, at, day - 2)
    title = text[pieces[max(after, at)].start : pieces[day - 2].start].strip(" ,")
    if name[:1] in "’”'\"" and title[:1] not in "‘“":  # `Who Is ‘Worthless,’ GUARDIAN`: the mark behind its comma
        title, name = title + name[0], name[1:].lstrip()
        pieces = [*pieces[: day - 1], pieces[day - 1]._replace(start=pieces[day - 1].end - len(name)), *pieces[day:]]
    if to_come and not coming and at < after and _single(title):
        coming = UNCOUNTED_RE.match(name)
    holder = _holder(name, title, coming, pieces, day)
    signed = not holder.paged and after > at and _signed(text, pieces, at, day)
    if after < 0 or not title or _quoted_whole(title) or not (holder.known or holder.site or coming or signed):
        return None
    if after > at and not holder.known and _ends_list(text, pieces, at, day, title):
        return _by_listed(text, pieces, at, day, name)
    if after > at and title.isupper() and name.isupper():
        return None  # a book, its author and who issued it
    if after == at and not DESIGNATION_RE.match(title) and not _holds_alone(text, pieces, day, title, holder):
        return None
    names = text[pieces[at].start : pieces[max(after, at)].start].strip(" ,")
    if capital_share(title) < HEADLINE and not _printed_small(names, title, holder, signed=signed):
        return None
    if names and not holder.known and SHORTENED_BODY_RE.match(COUNTED_RE.sub("", title)):
        return None  # `Jane Doe, Port Rsch. Serv., The Price of Quays 2 (Aug. 14, 2023), https://…`: a report
    draft = Draft(quoted=True)
    if names:
        put_authors(names, "", draft)
    _put_title(title, draft)
    begin = _put_holder(text, pieces, day, holder, draft)
    end, index = read_tail(text, pieces, begin, draft)
    volume_before(draft)
    if holder.bare.endswith(JOURNALS) and HOUR_RE.search(text, pieces[day].start, pieces[day].end):
        draft.said.add("newspaper")
    return Found(draft, end, index, "full", "review")


JOURNALS: Final = (" J.", " Journal", " JOURNAL")
HOUR_RE: Final = lazy.regex(r"\d, \d{1,2}:\d\d [AaPp]\.?[Mm]\b")
"""`Quay J. (Jan. 24, 2021, 4:14 PM)`: no journal but a daily has hours."""


class _Holder(NamedTuple):
    """What may hold a piece, and what speaks for it."""

    name: str
    bare: str
    """The name without the page of a site."""
    coming: re.Match[str] | None
    """The name of a journal in which the piece is to appear."""
    site: bool
    """An address stands behind the day."""
    paged: bool
    """The day stands between commas, before a page."""
    capitals: bool
    """The name stands in capitals, as lawyers print it, and the title does not."""
    known: bool


def _holder(name: str, title: str, coming: re.Match[str] | None, pieces: list[Piece], day: int) -> _Holder:
    """What the name between a title and a day tells of itself."""
    site = name[:1].isupper() and _address_behind(pieces, day)
    leaved = SITE_PAGE_RE.match(name) if site and name[-1].isdigit() else None
    bare = leaved["name"] if leaved else name
    capitals = in_small_capitals(bare, title) or (
        bare.isupper() and not title.isupper() and periodical_kind(bare) is not None
    )
    known = capitals or periodical_kind(name) is not None or name.endswith((" Blog", "Post", " News"))
    return _Holder(name, bare, coming, site, pieces[day].kind != "bracket", capitals, known)


def _holds_alone(text: str, pieces: list[Piece], day: int, title: str, holder: _Holder) -> bool:
    """Whether a name holds a piece before whose title nobody stands."""
    if holder.paged and holder.known:
        return True
    if holder.coming and not holder.site:
        return False
    surely = (holder.site and (holder.capitals or named_in(pieces[day + 2], text, holder.bare))) or (
        holder.capitals and SHORTENED_RE.search(holder.name) is not None
    )
    return _title_alone(text, title, pieces[day - 1], surely=surely)


def _printed_small(names: str, title: str, holder: _Holder, *, signed: bool) -> bool:
    """Whether a title has the small letters of a headline, or of what its author prints so."""
    headed = holder.capitals or signed or periodical_kind(holder.name) == "newspaper"
    if headed and title[0].isupper() and (names or holder.site or holder.paged):
        return True
    return holder.coming is not None and names != "" and signed_sentence(names, title)


def _put_title(title: str, draft: Draft) -> None:
    """Takes the title, and what the work is called before it."""
    designation = DESIGNATION_RE.match(title)
    if designation:
        draft.put("genre", designation["genre"])
        title = title[designation.end() :]
    draft.put("title", title)


def _without_leaf(text: str, pieces: list[Piece], at: int, day: int, leaf: re.Match[str]) -> Found | None:
    """The same without the page that stands right behind the newspaper: `NY Times A1 (Mar 3, 2004)`."""
    name = pieces[day - 1]._replace(end=pieces[day - 1].start + leaf.start())
    found = read_news(text, [*pieces[: day - 1], name, *pieces[day:]], at, day)
    if found:
        found.draft.locator = ", ".join(filter(None, (leaf["page"], found.draft.locator)))
    return found


LEAF_RE: Final = lazy.regex(r" (?P<page>[A-Z]{1,2}-?\d{1,3}|\d{1,3})\Z")


def _signed(text: str, pieces: list[Piece], at: int, day: int) -> bool:
    """Whether a known given name begins the note, and a whole day and a name with capitals end it, so that the words
    between are a headline, whoever printed it: `Jane Doe, How the harbour was won, Port Wire (Dec. 7, 2024)`."""
    date = read_date(words_of(text, pieces[day])[1:-1])
    name = words_of(text, pieces[day - 1])
    named = begins_with_given_name(words_of(text, pieces[at]))
    return named and date is not None and date.day > 0 and name.count(" ") < SHORT and capital_share(name) == 1


def _ends_list(text: str, pieces: list[Piece], at: int, day: int, words: str) -> bool:
    """Whether what stands before a name is the end of a list of authors, so that the name is the title: `Ana Lima, Rui
    Costa & Jane Doe, The End of Quays (May 3, 2021), https://…`."""
    joined = " & " in words or " and " in words
    return joined and looks_like_names(words) and author_pieces(text, pieces, at, day, full=True)[0] == day - 1


def _by_listed(text: str, pieces: list[Piece], at: int, day: int, title: str) -> Found:
    """What the authors of a list wrote, with nothing between its title and its day."""
    draft = Draft(quoted=True)
    put_authors(text[pieces[at].start : pieces[day - 1].start].strip(" ,"), "", draft)
    _put_title(title, draft)
    end, index = read_tail(text, pieces, day, draft)
    return Found(draft, end, index, "full", "review")


COUNTED_RE: Final = lazy.regex(r", [A-Z]{1,3}\d{3,6}\Z")
"""`Port Rsch. Serv., R12345`: the number of a report behind who issued it."""

SHORT: Final = 4
"""Spaces in the name of a newspaper."""


def _put_holder(text: str, pieces: list[Piece], day: int, holder: _Holder, draft: Draft) -> int:
    """Takes a journal that is yet to come, or a site with its page; the index of what is read next."""
    if holder.paged and holder.capitals and periodical_kind(holder.name) is None:
        draft.said.add("article")  # a journal that pages each issue anew
    if holder.coming:
        draft.put("volume", holder.coming["volume"] or "")
        draft.put("container", holder.coming["numbered"] or holder.coming["name"])
        draft.said.add("article")
        return day
    paged = SITE_PAGE_RE.match(words_of(text, pieces[day - 1])) if holder.site else None
    if not paged:
        return day - 1
    draft.put("container", paged["name"])
    draft.add_locator(paged["page"])
    read_bracket(words_of(text, pieces[day])[1:-1], draft)
    return day + 1


SITE_PAGE_RE: Final = lazy.regex(
    r"(?P<name>[^\d]{4,80})(?<!N[Oo]\.)(?<!V[Oo][Ll]\.) (?P<page>\d{1,4}(?:[-–]\d{1,4})?)\Z"
)
"""`U.S. DEP’T OF JUST. 12 (Nov. 17, 2023), https://…`: a page of what stands on a site."""


def _quoted_whole(title: str) -> bool:
    """Whether a title stands in quotation marks, and not only its first words: `“Enemies of the People”: The Press`."""
    return title[0] in '“"‘' and QUOTED_HEAD_RE.match(title) is None


def _behind_authors(text: str, pieces: list[Piece], at: int, end: int) -> int:
    """The index behind the authors, `at` if none stand there; -1 if they say that they are editors."""
    if DESIGNATION_RE.match(text, pieces[at].start):
        return at
    after, role = author_pieces(text, pieces, at, end, full=True)
    if role:
        return -1
    if at < after < end and text[pieces[after].start].islower():
        return at  # `China cuts births with IUDs, abortion, sterilization`: a list within a title
    names = text[pieces[at].start : pieces[min(after, end)].start].strip(" ,")
    if after > end or (names.count(" ") > 1 and not signs(names)):
        return at
    titled = at < after < end and not shows_people(names) and heads_title(text, pieces, at, after, end, names)
    return at if titled else after


def signs(names: str) -> bool:
    """Whether people or an organisation stand there, and no title: four words without a known given name, an initial or
    what joins two are nobody's name."""
    if looks_like_organisation(names, strict=True):
        return True
    lone = not any(mark in names for mark in (" & ", " and ", ", ", "."))
    if lone and names.count(" ") > 2 and not begins_with_given_name(names):
        return False
    return looks_like_names(names)


def in_small_capitals(name: str, title: str) -> bool:
    """Whether a name stands in capitals behind a title that does not, as lawyers print what holds an article."""
    return (in_capitals(name) or (name.isupper() and name.isalpha() and len(name) > ACRONYM)) and not title.isupper()


ACRONYM: Final = 3
"""Letters of an acronym that is hardly a newspaper's or a site's name."""


def named_in(url: Piece, text: str, site: str) -> bool:
    """Whether the address holds the name of the site: `YouTube, https://www.youtube.com/…`."""
    letters = "".join(filter(str.isalpha, site)).lower()
    return len(letters) > SHORTEST and letters in text[url.start : url.end].lower().partition("//")[2].partition("/")[0]


SHORTEST: Final = 4
"""Letters of a site's name that an address may hold by chance."""


def _title_alone(text: str, title: str, name: Piece, *, surely: bool) -> bool:
    """Whether the words before a site's name are a title and no author: a sentence or question of four words or more,
    which no institution's name is; before a newspaper's, three words that name nobody; before a name in capitals or
    one that the address holds, with a day and an address, whatever names nobody."""
    words = title.count(" ") + 1
    if words > 2 and newspaper(text, name):
        return words > 3 or not looks_like_person(title)
    if ("." in words_of(text, name) or words_of(text, name).isupper()) and newspaper(text, name):
        return not shows_people(title) and title.lower() not in SINGLE_NAME_AUTHORS
    if surely:
        return words > 3 or not begins_with_given_name(title)
    return words > 3 and SENTENCE_RE.search(title) is not None


SENTENCE_RE: Final = lazy.regex(
    r"\A(?:How|What|Why|Who|When|Where|Do|Does|In|On)\s|\b(?:Is|Are|Was|Were|Has|Have|Can|Could|Will|Would|May|Must"
    r"|Should|Says?|Finds?|Shows?)\s|[?!:%]|\b(?:19|20)\d\d\b"
)


def _address_behind(pieces: list[Piece], day: int) -> bool:
    return [piece.kind for piece in pieces[day + 1 : day + 3]] == [",", "url"]


HEADLINE: Final = 0.6
"""The share of capitals of a title; newspapers print theirs as sentences."""
