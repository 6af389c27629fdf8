"""Finds a title to which prose leads up: before its imprint, `in Harbours and Their Keys (Lisbon: Quay, 2001)`, or
behind a colon.

Comes in: the pieces of a stretch that does not begin with a citation. Comes out: a position in the text, or None.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.citation import read_citation
from apparatus.read.note.names.sentence_words import IN_TONGUE
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.patterns import VOLUME_RE
from apparatus.read.note.words.reporting import PEOPLE
from apparatus.read.note.words.title_words import capital_share, foreign, looks_like_title

ATTEMPTS: Final = 8
"""Prepositions that are tried in one search: it keeps the search linear."""

TITLE_IN_RE: Final = lazy.regex(
    rf"(?<=[a-z’”\"])\s(?:{IN_TONGUE}|in|of|from|to|as|remains|is|are|includes?|(?P<made>published|issued|wrote))\s"
    r"(?:(?:his|her|their|the) (?:book|study|novel|memoir),?\s)?(?=[A-ZÀ-Þ])"
    r"|(?<=[a-z\d,])\s?(?:including|such as|in|of|from|to|by|throughout)\s(?:my|our|his|her|their)\s(?=[A-ZÀ-Þ])"
    r"|(?<=[a-z])[’']s?\s(?:(?!in |of |from |to |as |is |are |includes? )[a-z-]+\s){1,6}(?=[A-ZÀ-Þ])"
    r"|\s(?:depends?|relie[sd]|rely|draws?|drawn|drew|builds?|built|rests?|leans?)(?: heavily| largely| chiefly)?"
    r" (?:up)?on\s(?=[A-ZÀ-Þ])"
)


AGENT_RE: Final = lazy.regex(rf"\b[a-z]{{3,}}(?:ed|[wu]n) by {PEOPLE}\Z")
"""`As shown by Jane Doe` before ` in Harbours (…)`."""


CLOSED_RE: Final = lazy.regex(r"[^*_]*[*_]\Z")
OPENED_RE: Final = lazy.regex(r"(?:\A|[\s(])[*_]\w[^*_]*\Z")
"""`*Letters of Martyrs of God*`: the emphasis of one title closes behind such a word, and has opened before it."""


CAPITALS: Final = 0.9
"""The share of them that no sentence has."""


def title_in_brackets(text: str, pieces: list[Piece], at: int) -> int | None:
    """`See Ana Lima’s discussion of quays in Harbours and Their Keys (Lisbon: …)`: the title of a book to which
    prose leads up."""
    ahead = range(at + 1, min(len(pieces), at + 12))
    bracket = next((i for i in ahead if pieces[i].kind in ("bracket", "imprint")), -1)
    if bracket < 0:
        return None
    for index in range(at, bracket):
        piece = pieces[index]
        if piece.kind != "text":
            continue
        if owned := _owned_at_head(text, pieces, index) if index == at else 0:
            return owned
        begin = piece.start - (index > at and text[piece.start - 1] == " ")
        for tried, found in enumerate(TITLE_IN_RE.finditer(text, begin, piece.end)):
            head, tail = text[piece.start : found.start()], text[found.end() : piece.end]
            if tried > ATTEMPTS:
                break
            if CLOSED_RE.match(tail) and OPENED_RE.search(text[pieces[at].start : found.start()]):
                continue
            agent = AGENT_RE.search(head[-120:])
            if capital_share(head) > 0.7 and not found["made"] and not agent:
                continue
            if index > at and capital_share(text[pieces[at].start : found.start()]) > CAPITALS:
                continue  # `Calendar of State Papers, Domestic Series, of the Reign of Charles I, ed. …`
            if not agent and (not looks_like_title(tail) or (capital_share(tail) < 0.8 and not foreign(tail))):
                continue
            rest = [Piece("text", found.end(), piece.end), *pieces[index + 1 :]]
            read = read_citation(text, rest, 0, "", found.end())
            if read and read[0].rule == "published":
                return found.end()
    return None


OWN_RE: Final = lazy.regex(r"(?<=[a-z])\s(?:in|from|of|to)\s(?:his|her|their|my|our)\s(?=[A-ZÀ-Þ])")


def title_of_theirs(text: str, pieces: list[Piece], at: int) -> int | None:
    """`In the essay of that name in his Local Knowledge, pp. 19–35`: a title of some words and a passage, which end the
    sentence."""
    last = len(pieces) - 1
    if last < at + 2 or pieces[last].kind != "text" or pieces[last - 2].kind != "text":
        return None
    titled = pieces[last - 2]
    if pieces[last - 1].kind != "," or not read_locator(text[pieces[last].start : pieces[last].end]):
        return None
    found = OWN_RE.search(text, titled.start, titled.end)
    title = text[found.end() : titled.end] if found else ""
    if not found or " " not in title or not looks_like_title(title) or capital_share(title) < CAPITALS:
        return None
    return found.end()


HEAD_RE: Final = lazy.regex(r"in (?=[A-ZÀ-Þ][^,;:()“”]{4,40}[’']s? )")


def _owned_at_head(text: str, pieces: list[Piece], at: int) -> int:
    """Where whose book it is begins behind `in` at the head of what is joined to another work: `…, 12; and in Ana
    Lima’s classic Ports (Lisbon: …)`; 0 if nobody’s is."""
    head = HEAD_RE.match(text, pieces[at].start, pieces[at].end)
    if not head:
        return 0
    rest = [Piece("text", head.end(), pieces[at].end), *pieces[at + 1 :]]
    read = read_citation(text, rest, 0, "", head.end())
    stated = read[0].reference if read and read[0].rule == "published" else None
    return head.end() if stated and stated.authors else 0


def behind_colon(text: str, pieces: list[Piece], at: int) -> int | None:
    """`… in the port in 1901: Lima, Harbours`: only if names and a title follow the last colon."""
    subtitle = False
    for index in range(len(pieces) - 1, max(at, len(pieces) - 8) - 1, -1):
        piece = pieces[index]
        colon = text.rfind(": ", piece.start, piece.end) if piece.kind == "text" else -1
        if colon < 0 or VOLUME_RE.match(text[piece.start : colon]):
            continue
        rest = [Piece("text", colon + 2, piece.end), *pieces[index + 1 :]]
        read = read_citation(text, rest, 0, "", colon + 2)
        stated = read[0].reference if read and read[1] == len(rest) else None
        if read and read[0].ibid:
            return colon + 2
        if stated and read and read[0].rule == "published" and _announces(text[pieces[at].start : colon]):
            return colon + 2
        if stated and read and read[0].rule == "shelved" and stated.archive and stated.archive_location:
            return colon + 2 if text[piece.start : colon].rpartition(" ")[2][:1].islower() else None
        good = stated and (stated.authors or stated.editors) and not text.startswith(stated.title or "\0", colon + 2)
        if not good or not read or (read[0].rule == "surname" and "op. cit" not in read[0].text):
            subtitle = index > at and may_be_title(text[piece.start : colon])
            if subtitle:
                continue
            return None
        if subtitle and read[0].form != "full" and not _announces(text[pieces[at].start : colon]):
            return None
        by_author = index > at and may_be_title(text[piece.start : colon])
        return (title_in_brackets(text, pieces, at) if by_author else None) or colon + 2
    return None


def _announces(words: str) -> bool:
    """Whether words before a colon are a sentence that leads up to a title: `It filled one volume: Harbours (…)`."""
    last = words.rpartition(" ")[2]
    sentence = last.isalpha() and last.islower() and PART_RE.search(words) is None
    return sentence and len(words.split()) > SHORTEST and capital_share(words) < SAID


PART_RE: Final = lazy.regex(r", [A-ZÀ-Þ]")
"""What parts an author from a title."""


SHORTEST: Final = 3
SAID: Final = 0.5
"""Words of such a sentence, and the share of capitals in it."""


def may_be_title(words: str) -> bool:
    """Whether the words before a colon may be a title, so that what follows is the subtitle: `Ana Lima, Harbours:
    Trade, Tides and Keys`."""
    return looks_like_title(words) and capital_share(words) > 0.7
