"""Reads a newspaper, magazine or journal that is cited without author and title (Chicago Manual 14.199-200).

Comes in: pieces. Comes out: a citation, or None when what stands there is no periodical with a date.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.containers.gazettes import GAZETTE_RE
from apparatus.read.note.lists import ACRONYMS, COMMON_WORDS, PLACES, SMALL_WORDS
from apparatus.read.note.names.names import looks_like_person, read_names
from apparatus.read.note.names.organisations import has_head
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.behind import is_date, is_dated_bracket
from apparatus.read.note.statements.genres import PRESENTED_RE
from apparatus.read.note.statements.work_statements import reviews
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.named_kinds import SENT_FROM_RE
from apparatus.read.note.words.patterns import ISSUE_RE, ROMAN_VOLUME_RE
from apparatus.read.note.words.places import town_with_state
from apparatus.read.note.words.title_words import capital_share, foreign, sentence_like
from apparatus.read.note.works.dated import by_somebody


def read_periodical(text: str, pieces: list[Piece], at: int) -> Found | None:
    """A newspaper, magazine or journal without author and title."""
    if pieces[at].kind != "text":
        return None
    words = words_of(text, pieces[at])
    if reviews(words) and by_somebody(text, pieces, at):
        return None
    if described := read_described(text, pieces, at):
        return described
    if "." in words and PERSON_RE.match(words) and begins_with_given_name(words):
        return None
    if _speaks(text, pieces, at) or SENT_FROM_RE.match(words):
        return None
    if counted := _counted_alone(text, pieces, at, words):
        return counted
    local = _with_town(text, pieces, at)
    issue = _issue_behind(text, pieces, at) or _volume_behind(text, pieces, at)
    known = periodical_kind(_bare_name(words)) is not None or GAZETTE_RE.match(words) is not None
    known = known or (" in the " in words and _in_newspaper(SIGNED_RE.match(words)))
    if not local and not issue and not _is_blog(text, pieces, at) and not known:
        named = _is_lettered(words) or _is_of_elsewhere(words)
        return _unknown(text, pieces, at) if named and _dated_alone(text, pieces, at) else None
    draft = Draft(quoted=True, said={"newspaper"} if local else set())
    end, index = read_tail(text, pieces, at, draft)
    _signed(draft)
    exact = draft.date and (draft.date.month or draft.date.season or draft.get("volume") or draft.get("issue"))
    dated = exact or (draft.date and EITHER_RE.search(text, pieces[at].end, end))
    _put_pages(draft)
    return Found(draft, end, index, "full", "periodical") if draft.get("container") and dated else None


def _put_pages(draft: Draft) -> None:
    """Takes a number twice behind proceedings for where a paper begins and the page cited, as lawyers print both:
    `reprinted in Proceedings of the Port Conference 328, 328 (1987)`."""
    page = draft.get("volume")
    if page and page == draft.get("issue") and draft.get("container").startswith(("Proceedings ", "Proc. ", "PROC. ")):
        del draft.stated["volume"], draft.stated["issue"]
        draft.put("pages", page)
        draft.add_locator(page)


def _counted_alone(text: str, pieces: list[Piece], at: int, words: str) -> Found | None:
    """A journal by its volume in Roman figures and a page, as local historians cite it: `Virginia Magazine of History,
    XXXVI, 180`."""
    parts = pieces[at + 1 : at + 5]
    if [piece.kind for piece in parts] != [",", "text", ",", "text"] or not ROMAN_VOLUME_RE.match(
        words_of(text, parts[1])
    ):
        return None
    page = read_locator(words_of(text, parts[3]))
    if not page or periodical_kind(_bare_name(words)) is None:
        return None
    draft = Draft(quoted=True, said={"article"}, locator=page)
    draft.put("container", words)
    draft.put("volume", words_of(text, parts[1]))
    return Found(draft, parts[3].end, at + 5, "full", "periodical")


def _is_blog(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a name ends as those of blogs do, and a day stands behind it: `Google Blog, Dec. 4, 2009`."""
    named = text.endswith((" Blog", " Weblog"), pieces[at].start, pieces[at].end)
    return named and at + 2 < len(pieces) and pieces[at + 1].kind == "," and is_date(text, pieces[at + 2])


def _speaks(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether two words are somebody who speaks, since what was said and before whom follows: `Yan Sun, testimony
    before the Port Commission`."""
    if at + 2 >= len(pieces) or pieces[at + 1].kind != "," or words_of(text, pieces[at]).count(" ") != 1:
        return False
    return PRESENTED_RE.match(words_of(text, pieces[at + 2])) is not None and looks_like_person(
        words_of(text, pieces[at])
    )


def _is_lettered(words: str) -> bool:
    """Whether an author may call a newspaper by letters that he lists elsewhere, `SFCA, September 16, 1893`; those of
    an organisation everybody knows."""
    return words.isupper() and words.isalpha() and 1 < len(words) < LONGEST and words.lower() not in ACRONYMS


def _is_of_elsewhere(words: str) -> bool:
    """Whether a name of few words has letters that English has not, and is nobody's: `Čas`, `Bolond istók`."""
    return not words.isascii() and words.count(" ") <= 2 and words[0].isupper() and not looks_like_person(words)


def _dated_alone(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a day stands behind a name, and nothing behind that but a page."""
    if at + 2 >= len(pieces) or pieces[at + 1].kind != "," or not is_date(text, pieces[at + 2]):
        return False
    behind = pieces[at + 3 : at + 5]
    return not behind or (len(behind) == 2 and behind[0].kind == "," and read_locator(words_of(text, behind[1])) != "")


EITHER_RE: Final = lazy.regex(r"\s\(?\d\d?/\d\d?/\d\d\d\d(?!\d)")
"""`The Times, 4/06/1974`: a day, though either number may be the month."""


PERSON_RE: Final = lazy.regex(r"[A-ZÀ-Þ][^\W\d_]+ [A-ZÀ-Þ]\. [A-ZÀ-Þ][^\W\d_]+\Z")
"""`William Q. Sánchez`: no Quarterly."""


SIGNED_RE: Final = lazy.regex(
    r"(?P<author>[A-ZÀ-Þ][^\W\d]*\.? [^,:;()\d]{2,40}?)"
    r"(?:[’']s? (?P<genre>(?:[a-z]+ )?(?:review|essay|article|remarks|reply|response|obituary|critique)))?"
    r" in (?:the (?=[A-ZÀ-Þ]))?(?P<journal>.+)"
)
"""`Jane Doe in the Port Quarterly`, `Jane Doe’s review in Harbour History`."""


LETTERED_RE: Final = lazy.regex(r"(?P<author>[A-Z]{2,3}) in (?:the (?=[A-ZÀ-Þ]))?(?P<journal>[A-ZÀ-Þ].+)")
"""`TE in Quayport Courier`: somebody by initials, as an edition of papers calls the one whose they are."""


def _signed(draft: Draft) -> None:
    """Takes off the name of a periodical who wrote or spoke in it."""
    lettered = LETTERED_RE.match(draft.get("container")) if not draft.authors else None
    if lettered and periodical_kind(lettered["journal"]) == "newspaper":
        draft.authors = (Name(literal=lettered["author"]),)
        draft.stated["container"] = lettered["journal"]
        return
    found = SIGNED_RE.match(draft.get("container"))
    if not found or draft.authors or periodical_kind(found["author"]) or not looks_like_person(found["author"]):
        return
    if begins_with_given_name(found["author"]) or found["author"][1] == "." or _in_newspaper(found):
        draft.authors = read_names(found["author"])[0]
        draft.stated["container"] = found["journal"]
        draft.put("genre", found["genre"] or "")


def _in_newspaper(found: re.Match[str] | None) -> bool:
    """Whether two words or three that may be a name stand before the name of a newspaper: `Lemuel Adams in Norfolk
    Herald`."""
    if not found or periodical_kind(found["journal"]) != "newspaper":
        return False
    return " " in found["author"] and looks_like_person(found["author"]) and _has_no_word(found["author"])


def _has_no_word(name: str) -> bool:
    """Whether no word of a name is one of the language."""
    return COMMON_WORDS.isdisjoint(name.lower().split())


def _unsigned(words: str) -> str:
    """The name of a periodical without who wrote in it."""
    signed = SIGNED_RE.match(words) if " in " in words else None
    return signed["journal"] if signed and looks_like_person(signed["author"]) else words


_PIECES: Final = (
    "advertisement announcement article caption cartoon clipping column dedication editorial illustration item notice"
    " obituary photograph photo poem supplement cover profile"
)
PIECE_RE: Final = lazy.regex(
    rf"(?:[A-ZÀ-Þ][\w-]*(?: [a-z-]+){{0,2}} )?(?:{_PIECES.replace(' ', '|')}|letter to the editor"
    r"|(?<=[Uu]nsigned )review|(?<=[Aa]nonymous )review)s?"
    r"(?: (?:of|for|on|about|by|regarding|concerning) .{3,80})?\Z",
    re.I,
)
"""`Untitled news item`, `Advertisement for gramophones`: how a piece in a newspaper is called that has no title."""


WITHIN_RE: Final = lazy.regex(
    rf"(?P<piece>(?:{_PIECES.replace(' ', '|')}|letter to the editor)s?"
    r"(?: (?:of|for|on|about|by|regarding|concerning) [^,;:()]{3,60}?)?) in (?:the )?",
    re.I,
)
"""`Advertisement in the Evening Star`."""


def read_described(text: str, pieces: list[Piece], at: int) -> Found | None:
    """What a piece in a newspaper is, before the newspaper and its day: `Editorial, New York Tribune, May 3, 1850`."""
    within = WITHIN_RE.match(text, pieces[at].start, pieces[at].end) if at + 2 < len(pieces) else None
    if within:
        return _described_within(text, pieces, at, within)
    if at + 4 >= len(pieces) or pieces[at + 1].kind != "," or pieces[at + 2].kind != "text":
        return None
    described, name = words_of(text, pieces[at]), words_of(text, pieces[at + 2])
    if not described[0].isupper() or not PIECE_RE.match(described) or capital_share(name) < 1 or has_head(name):
        return None
    return _titled(described, read_periodical(text, pieces, at + 2) or _unknown(text, pieces, at + 2))


def _described_within(text: str, pieces: list[Piece], at: int, within: re.Match[str]) -> Found | None:
    """The same, where `in` stands before the newspaper."""
    rest = [*pieces[:at], Piece("text", within.end(), pieces[at].end), *pieces[at + 1 :]]
    name = text[within.end() : pieces[at].end]
    if not name or not text[pieces[at].start].isupper() or capital_share(name) < 1 or has_head(name):
        return None
    return _titled(within["piece"], read_periodical(text, rest, at) or _unknown(text, rest, at))


def _titled(described: str, found: Found | None) -> Found | None:
    """The piece by what it is, if a newspaper of a month at least was found."""
    if not found or not found.draft.date or not found.draft.date.month:
        return None
    found.draft.stated["title"] = described
    return found


def _unknown(text: str, pieces: list[Piece], at: int) -> Found | None:
    """A newspaper that nothing but its day tells."""
    if (
        pieces[at + 1].kind != ","
        or not is_date(text, pieces[at + 2])
        or len(words_of(text, pieces[at]).split()) > LONGEST
    ):
        return None
    draft = Draft(quoted=True)
    end, index = read_tail(text, pieces, at, draft)
    day = draft.date is not None and draft.date.day > 0
    if not day or not draft.get("container") or draft.get("archive"):
        return None
    draft.said.add("newspaper")
    return Found(draft, end, index, "full", "periodical")


LONGEST: Final = 5
"""Words of a newspaper's name."""


def _issue_behind(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a volume, an issue and a date show that a name is a journal's: `Novyi mir 7, no. 1 (January 1931): 4`."""
    if at + 3 >= len(pieces) or not ISSUE_RE.match(words_of(text, pieces[at + 2])):
        return False
    name, behind = _unsigned(words_of(text, pieces[at])), pieces[at + 3]
    counted = name[-1].isdigit() or _only_counted(name)
    if behind.kind == "bracket":
        if not counted and not (_small_name(name) and PAGE_RE.match(text, behind.end)):
            return False
        return is_dated_bracket(text, behind) or _revolutionary(text, pieces, at + 3)
    dated = at + 4 < len(pieces) and is_date(text, pieces[at + 4])
    return (
        dated and _only_counted(name) and behind.kind == "," and any(p.kind == "url" for p in pieces[at + 5 : at + 8])
    )


VOLUME_RE: Final = lazy.regex(r"(?:\d{1,3}|[IVXLC]{1,7}|[ivxlc]{1,7})\Z")
PAGE_RE: Final = lazy.regex(r"(?::\s?|,\s(?:pp?\.\s)?)\d{1,4}(?!\d|\w*[.:]\d)")


def _volume_behind(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a volume, a date in brackets and a page show that a name is a journal's: `Past & Present 5 (1948): 12`,
    `Gentleman’s Magazine, 11 (1741), 56`, `Novyi mir, 38, no. 11 (November 1962): 8`."""
    name, _, last = words_of(text, pieces[at]).rpartition(" ")
    behind, apart = at + 1, not (name and VOLUME_RE.match(last))
    if apart:
        if at + 3 >= len(pieces) or pieces[at + 1].kind != "," or not VOLUME_RE.match(words_of(text, pieces[at + 2])):
            return False
        name, behind = words_of(text, pieces[at]), at + 3
    issue = apart and behind + 2 < len(pieces) and ISSUE_RE.match(words_of(text, pieces[behind + 1]))
    behind += 2 if issue else 0
    if behind + 1 >= len(pieces) or not is_dated_bracket(text, pieces[behind]):
        return False
    found = PAGE_RE.match(text, pieces[behind].end)
    colon = found is not None and found.group()[0] == ":"
    if not found or (apart and not issue and not colon and " " not in name and not periodical_kind(name)):
        return False
    if _only_counted(name) or periodical_kind(name):
        return True
    sure = issue or (colon and (not apart or " " not in name or _small_name(name)))
    return bool(sure) and name[0].isupper() and len(name.split()) <= LONGEST and not sentence_like(name)


def _small_name(name: str) -> bool:
    """Whether a capital begins a name of a few words, of which one is small, so that it names nobody: `Novyi mir`."""
    first, *others = name.split()
    small = any(word[0].islower() and word not in SMALL_WORDS for word in others)
    return first[0].isupper() and small and len(others) < FEW and not (sentence_like(name) or SORT_RE.search(name))


FEW: Final = 4
SORT_RE: Final = lazy.regex(r"(?:papers?|reports?|series|documents?|notes?|letters?|issues?|volumes?|edition)\Z")
"""What is numbered and appears on its own: `Working paper, no. 3`."""


def _only_counted(name: str) -> bool:
    """Whether a name may be that of a journal that counts its issues only: `Savacou, no. 5 (June 1971)`."""
    person = begins_with_given_name(name)
    return not person and (capital_share(name) == 1 or foreign(name)) and len(name.split()) <= LONGEST


def _revolutionary(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a second bracket gives the day by our calendar: `(10 Floréal An 79) (30 April 1871)`."""
    return at + 1 < len(pieces) and pieces[at + 1].kind == "bracket" and is_dated_bracket(text, pieces[at + 1])


def _with_town(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a town in brackets, known or before the letters of its state, and a day stand behind a name: `Emancipator
    (New York), May 3, 1838` (14.193)."""
    if at + 3 >= len(pieces) or pieces[at + 1].kind != "bracket" or not is_date(text, pieces[at + 3]):
        return False
    name = words_of(text, pieces[at])
    town, _, state = words_of(text, pieces[at + 1])[1:-1].partition(", ")
    if (
        not (town.lower() in PLACES or town_with_state(town, state))
        or len(name.split()) > 4
        or not (capital_share(name) == 1 or _in_small(name))
    ):
        return False
    date = read_date(words_of(text, pieces[at + 3]))
    person = begins_with_given_name(name)
    return date is not None and date.day > 0 and not person and not has_head(name)


def _in_small(name: str) -> bool:
    """Whether a name has small letters as those of other languages have: `Ilustrovani list`, `Slovenski narod`."""
    return (
        name[0].isupper() and name.count(" ") <= 2 and not sentence_like(name) and SMALL_WORDS.isdisjoint(name.split())
    )


def _bare_name(words: str) -> str:
    """A periodical's name without the volume behind it."""
    head, _, last = words.rpartition(" ")
    return head if head and last.isdigit() else words
