"""Reads an article as lawyers cite it: volume, journal and page behind its title (Bluebook 16).

Comes in: the pieces of a citation and which of them are the journal and the bracket with the year. Comes out: what was
read.

    Kate Klonick, The New Governors, 131 Harv. L. Rev. 1598, 1603 (2018)
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.head import author_pieces, put_authors
from apparatus.read.note.law.any_journal import LETTERED, PAGE, REVIEW, YEARLY_RE, other_journal, passage_behind
from apparatus.read.note.lists import COMMON_WORDS, SMALL_WORDS
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.turned import between_commas
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.brackets import read_bracket
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.titles.sentence_case import signed_sentence
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.title_words import ENGLISH_ARTICLES, capital_share, strip_stop

VOLUME_FIRST_RE: Final = lazy.regex(
    r"(?P<volume>\d{1,4})(?:\((?P<issue>\d{1,3}(?:[-–/]\d{1,3})?)\))?(?:\s|(?=[A-Z][a-z]{2}))(?P<name>(?=[A-Z])[^\d“”\"]{0,60}?(?:\b(?:L|LAW|Law|Legal|LEGAL|J|Rev|REV|Q|Y\.B)\b\.?|L\.J\.|Review"
    rf"|Journal|Quarterly|{REVIEW}|(?<=\d ){LETTERED})"
    rf"[^\d“”\"]{{0,40}}?)\s{PAGE}(?:\s(?P<cited>\d{{1,5}}))?\Z"
)
"""`131 Harv. L. Rev. 1598`, `52 Stan. L. Rev. xi`, `62Port L Rev 112`, `74 Notre Dame L. Rev. Online 12`; and the page
cited where its comma is lost."""

DESIGNATION_RE: Final = lazy.regex(
    r"(?P<genre>(?:Student )?Note|Comment|Essay|Article|Foreword|Response|Recent Case|Case (?:Comment|Note)|Symposium"
    r"|Book Review|Opinion|Op-Ed|Editorial|Commentary|Letter to the Editor|Podcast|Panel Discussion|Blog Post), "
)
"""What lawyers write before the title of a piece that is no article: `Note, Amazon’s Antitrust Paradox` (Bluebook 16.6,
16.7)."""

QUOTED_HEAD_RE: Final = lazy.regex(r"(?:“[^“”]{2,80}”|\"[^\"]{2,80}\"|‘[^‘’]{2,80}’)(?::| [–—])? \w")
"""`“Enemies of the People”: The Press`, `“Naked” Preferences`: only the first words of a title are quoted."""

REVIEW_OF_RE: Final = lazy.regex(r"(?:[Bb]ook )?[Rr]eview (?:of|essay on)\s")
"""`Review of Conjuring, by Jane Doe, Signs 12 (1987)` is no book: `statements` reads it."""


def journal_at(text: str, pieces: list[Piece], at: int, bracket: int) -> re.Match[str] | None:
    """Volume, journal and page."""
    words = words_of(text, pieces[at]) if pieces[at].kind == "text" else ""
    if not words[:1].isdigit():
        return None
    year = text[pieces[bracket].end - 5 : pieces[bracket].end - 1]
    return VOLUME_FIRST_RE.match(words) or (other_journal(words, year) if at + 5 >= bracket else None)


def article(text: str, pieces: list[Piece], at: int, journal: int, bracket: int) -> Found | None:
    """The article whose journal stands at `journal` and whose year stands in the bracket."""
    found = journal_at(text, pieces, journal, bracket)
    draft = Draft(quoted=True)
    designated = DESIGNATION_RE.match(text, pieces[at].start)
    after, role = (at, "") if designated else author_pieces(text, pieces, at, journal, full=True)
    turned = _turned(text, pieces, at, journal - 1) if after == at and not designated else None
    after = turned[1] if turned else after
    dashed = "—" in text[pieces[at].start : pieces[after].start] if at < after < journal else False
    if dashed or (after >= journal and text.startswith(ENGLISH_ARTICLES, pieces[at].start)):
        after = at  # `The Path of the Law`: no institution, for nothing else is a title
    title = text[pieces[after].start : pieces[journal - 1].end].strip(" ,")
    if found is None or role or not _may_be_title(title, alone=after == at):
        return None
    cited = passage_behind(text, pieces, journal, found["page"])
    if after == at and not designated and not _stands_alone(title, found, cited=cited):
        return None
    if turned:
        draft.authors = turned[0]
    elif after > at:
        put_authors(_names(text, pieces, at, after), "", draft)
    put_title(title, draft)
    draft.stated.update(volume=found["volume"], container=found["name"].rstrip(","), pages=found["page"])
    draft.put("issue", found["issue"] or "")
    draft.locator = found["cited"] or ""
    for piece in pieces[journal + 1 : bracket]:
        locator = read_locator(words_of(text, piece).removeprefix("at ")) if piece.kind == "text" else ""
        if locator:
            draft.add_locator(locator)
        elif piece.kind != ",":
            return None
    read_bracket(words_of(text, pieces[bracket])[1:-1], draft)
    if _ends(text, pieces, bracket + 1):
        return Found(draft, pieces[bracket].end, bracket + 1, "full", "review")
    end, index = read_tail(text, pieces, bracket + 1, draft)
    return Found(draft, max(end, pieces[bracket].end), index, "full", "review")


def _may_be_title(title: str, *, alone: bool) -> bool:
    """Whether words can be the title of an article; one that stands `alone`, behind nobody’s name, has capitals."""
    if not title or title[0].islower() or REVIEW_OF_RE.match(title):
        return False
    if title[0] in '“"‘' and not QUOTED_HEAD_RE.match(title):
        return False
    return not alone or capital_share(title) >= HEADLINE


def _turned(text: str, pieces: list[Piece], at: int, comma: int) -> tuple[tuple[Name, ...], int] | None:
    """An author family name first, whom no list knows, and the index of the title: `Quayu, Anunka, Placing the Port, 12
    Port L. Rev. 3`; no word of a language is called so."""
    found = between_commas(text, pieces, at, comma)
    words = [words_of(text, piece).lower() for piece in pieces[at : at + 3]]
    return found if found and COMMON_WORDS.isdisjoint(words) else None


def year_first(text: str, pieces: list[Piece], at: int, bracket: int) -> Found | None:
    """`Roscoe Pound, Liberty of Contract (1909) 18 Yale L.J. 454`: the year before the volume, as American lawyers
    printed it until the 1940s."""
    words = words_of(text, pieces[bracket + 1])
    found = VOLUME_FIRST_RE.match(words) or other_journal(words)
    headed = signed(text, pieces, at, bracket) if found else None
    if found is None or headed is None or headed.title[0].islower():
        return None
    draft = _printed_in(found, found["volume"], headed)
    read_bracket(words_of(text, pieces[bracket])[1:-1], draft)
    end, index = read_tail(text, pieces, bracket + 2, draft)
    return Found(draft, max(end, pieces[bracket + 1].end), index, "full", "review")


class Signed(NamedTuple):
    """The authors of an article as they are printed, and its title."""

    names: str
    title: str


def signed(text: str, pieces: list[Piece], at: int, end: int) -> Signed | None:
    """Authors and title before the piece at `end`, if both stand there and no mark opens the title."""
    after, role = author_pieces(text, pieces, at, end, full=True)
    title = text[pieces[after].start : pieces[end].start].strip(" ,")
    if after == at or role or not title or (title[0] in '“"‘' and not QUOTED_HEAD_RE.match(title)):
        return None
    return Signed(_names(text, pieces, at, after), title)


def _names(text: str, pieces: list[Piece], at: int, after: int) -> str:
    """The authors before a title, without what parts them from it, which may be a possessive."""
    end = pieces[after - 1].start if pieces[after - 1].kind == "," else pieces[after].start
    return text[pieces[at].start : end].strip(" ,")


def _printed_in(found: re.Match[str], volume: str, headed: Signed) -> Draft:
    """An article in the journal that `found` names."""
    draft = Draft(quoted=True)
    put_authors(headed.names, "", draft)
    put_title(headed.title, draft)
    draft.stated.update(volume=volume, container=found["name"], pages=found["page"])
    return draft


def put_title(title: str, draft: Draft) -> None:
    """Takes the title, and what the piece is if that stands before it: `Note, Amazon’s Antitrust Paradox`."""
    designation = DESIGNATION_RE.match(title)
    draft.put("genre", designation["genre"] if designation else "")
    draft.put("title", strip_stop(title[designation.end() :] if designation else title))


YEAR_RE: Final = lazy.regex(r"(?:18[5-9]|19\d|20\d)\d\Z")

YEAR_VOLUME_RE: Final = lazy.regex(
    r"(?P<volume>(?:18[5-9]|19\d|20\d)\d)"
    r" (?P<name>(?=[A-Z])[\w.’'& ]{2,50}?\b(?:Rev|REV|L\. ?J|L\.F|(?:Legal|LEGAL) F)\.) (?P<page>\d{1,5})\Z"
)


LOUD_RE: Final = lazy.regex(
    r"(?P<volume>\d{1,3}) (?P<name>(?=[^\d]*[A-Z]{5})[A-Z][A-Z.’'&:-]*(?: [A-Z&][A-Z.’'&:-]*){0,12})"
    r" (?P<page>\d{1,5}|[ivxl]{1,8})\Z"
)
"""`15 QUAYS & KEYS 3`: a journal in capitals, as lawyers print all of them, whatever its name."""


def no_bracket(text: str, pieces: list[Piece], at: int) -> Found | None:
    """`Hendrik Hartog, Pigs and Positivism, 1985 Wis. L. Rev. 899, 912`: a review that counts no volumes but years
    (Bluebook 16.4); or an article whose year the note does not print, `Jane Doe, Keys, 15 QUAYS & KEYS 3`."""
    for index in range(at + 2, min(len(pieces), at + FARTHEST)):
        words = words_of(text, pieces[index]) if pieces[index].kind == "text" else ""
        if not words[:1].isdigit() or pieces[index - 1].kind != ",":
            continue
        yearly = YEAR_VOLUME_RE.match(words)
        found = yearly or VOLUME_FIRST_RE.match(words) or LOUD_RE.match(words)
        if not found:
            found = other_journal(words, words[:4])
            if not found or not passage_behind(text, pieces, index, found["page"]):
                continue
            yearly = found if lazy.found_by(found, YEARLY_RE) else None
        headed = signed(text, pieces, at, index)
        if headed is None or " v. " in headed.title:
            return None
        if capital_share(headed.title) < HEADLINE and not signed_sentence(*headed):
            return None
        draft = _printed_in(found, found["volume"], headed)
        draft.date = read_date(found["volume"]) if yearly or YEAR_RE.match(found["volume"]) else None
        end, index = read_tail(text, pieces, index + 1, draft)
        return Found(draft, end, index, "full", "review")
    return None


def _ends(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether what stands behind the year is another citation or the rest of a sentence: journal, page and year say all
    that there is."""
    at += at < len(pieces) and pieces[at].kind == ","
    if at >= len(pieces) or pieces[at].kind != "text":
        return False
    return text[pieces[at].start].isupper() or text.startswith(("and ", "& ", "with "), pieces[at].start)


HEADLINE: Final = 0.6
"""The share of capitals that shows a title."""


def _stands_alone(title: str, journal: re.Match[str], *, cited: bool) -> bool:
    """Whether a title has no author: a collective piece, or one whose author the sentence before it names."""
    told = "." in journal["name"] or journal["name"].endswith(" Rcd")
    worded = cited or not SMALL_WORDS.isdisjoint(title.split())
    body = "—" not in title and looks_like_organisation(title, strict=True)
    sure = lazy.found_by(journal, VOLUME_FIRST_RE) or told or (worded and not body)
    if not sure or " " not in title or not title[0].isupper() or LEADS_RE.match(title) or " v. " in title:
        return False
    return all(capital_share(part) > TITLE for part in title.split(", "))


LEADS_RE: Final = lazy.regex(r"(?:In|See|For|As|On|By|From|Also|But) (?:The|An?|[a-z]\w+) ")
"""What leads up to a title and is no part of it: `In The Harbour Alternative`."""


def named_in_prose(text: str, pieces: list[Piece], at: int) -> int:
    """Where the title of an article begins to which prose leads up: `she says in an essay, The Harbour Alternative, 12
    Harv. L. Rev. 531 (2024)`; 0 if there is none."""
    for index in range(at + 2, min(len(pieces) - 1, at + FARTHEST)):
        if pieces[index].kind != "text" or not text[pieces[index].start].isdigit() or pieces[index - 1].kind != ",":
            continue
        bracket = next((i for i in range(index + 1, min(len(pieces), index + 6)) if pieces[i].kind == "bracket"), 0)
        words = words_of(text, pieces[index])
        if not bracket or not (VOLUME_FIRST_RE.match(words) or _of_any_name(words, words_of(text, pieces[bracket]))):
            continue
        first = index - 2
        while first - 2 >= at and pieces[first - 1].kind == "," and _titular(text, pieces[first - 2]):
            first -= 2
        return _behind_lead(text, pieces[max(at, first - 2)]) or (first > at and pieces[first].start)
    return 0


def _of_any_name(words: str, bracket: str) -> bool:
    """Whether a journal stands there whose year is all that the bracket holds."""
    return bracket[1:-1].isdigit() and other_journal(words) is not None


def _behind_lead(text: str, piece: Piece) -> int:
    """Where title or author begin within a piece: `is discussed in Jane Doe`; 0 if the whole piece is prose."""
    led = LED_RE.search(text, piece.start, piece.end)
    return led.end() if led and _titular(text, Piece("text", led.end(), piece.end)) else 0


def _titular(text: str, piece: Piece) -> bool:
    return piece.kind == "text" and text[piece.start].isupper() and capital_share(words_of(text, piece)) > TITLE


TITLE: Final = 0.8
FARTHEST: Final = 24
"""Pieces between prose and the journal."""

LED_RE: Final = lazy.regex(
    r"(?:\A|(?<=[\s(]))(?:in|In|of|see|See|by|from|essay|article|note|comment|titled|entitled)\s(?=[A-ZÀ-Þ])"
)
