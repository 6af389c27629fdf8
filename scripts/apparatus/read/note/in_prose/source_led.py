"""Finds a source of any kind to which a verb or a colon leads up: `The phrase is from Jane Doe to Ana Lima, 3 May 1850,
Quay Papers`, `The figure was disputed: TNA, FO 371/12345` (Chicago Manual 14.37).

Comes in: the pieces of a stretch. Comes out: where the source begins, if it reaches to the end of the sentence.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Cite
from apparatus.read.note.citation import read_citation
from apparatus.read.note.lists import SENTENCE_WORDS
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.sentence_words import HALF, IN_TONGUE, leads_to_source
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.reporting import SAYS
from apparatus.read.note.words.title_words import capital_share

FARTHEST: Final = 14
"""Pieces between the head of a stretch and the names or the source."""

ATTEMPTS: Final = 6
"""How many names or sources are tried in one search: it keeps the search linear."""

TELLS: Final = (
    r"(?:analy[sz]e|argue|cite|criticize|define|describe|emphasi[sz]e|examine|explore|illustrate|include|observe|provide"
    r"|quote|summari[sz]e|trace)[sd]?|(?:consider|contain|develop|discuss|explain|mention|offer|present|suggest|treat)"
    r"(?:e?s|ed)|makes?|gives?|says?|writes?|shows?|finds?"
)
"""Verbs that tell what a sentence takes from a work, in forms that are no nouns."""

FINITE_RE: Final = lazy.regex(
    r"\b(?:is|are|was|were|am|be|comes?|came|goes|draws?|drew|drawn|relies|rely|relied|rests?|remains?|follows?|followed|appears?"
    r"|appeared|survives?|stems?|adapts?|reproduces?|owes?|refers?|uses?|used|depends?|borrows?|borrowed|disagrees?"
    rf"|{TELLS})\b(?:(?: [a-z]+){{0,3}}? {IN_TONGUE}|(?: (?!and |{IN_TONGUE}\b)[a-z]+){{0,5}}) (?=[A-ZÀ-Þ“‘\"§\d])"
)
"""A finite verb in small letters, which no title in headline style has, and the words to the next capital."""

REPORTS_RE: Final = lazy.regex(rf"\b(?:{SAYS}|(?:dis)?agrees?|differs?)(?: [a-z]+)*\Z")

SETTING_RE: Final = lazy.regex(
    r"(?:According to|Thus|So too|As [a-z]+(?: out)? (?:by|in)|In the words of|Adapted from|After|Based on|From|Per"
    r"|[Ww]ith the [a-z]+s(?: [a-z]+ed)? (?:in|of)) "
    r"(?=[A-ZÀ-Þ“‘\"§\d])"
)
"""How a sentence begins that names its source first."""

COLON_RE: Final = lazy.regex(
    r"\s(?:[a-zà-ÿ][\w’-]*[”\")]?|(?P<named>(?:the|this|that|these|those)(?:\s(?:of\s)?[A-ZÀ-Þ][\w’-]*){1,4}))"
    r": (?=[A-ZÀ-Þ“‘\"§\d])"
)
"""The colon that ends a sentence which announces its source: `The figure was disputed: TNA, FO 371/12345`, `It goes
back to the White Paper: Home Office, Harbours (…)`."""

SURE: Final = 0.6
"""How sure a reading must be behind such words."""


def source_led(text: str, pieces: list[Piece], at: int) -> int:
    """Where a source of any kind begins to which a verb leads up, and which reaches to the end of the sentence: `The
    phrase is from Jane Doe to Ana Lima, May 3, 1850, Quay Papers`; 0 if none does."""
    piece = pieces[at]
    colon = _announced(text, pieces, at)
    if colon:
        return colon
    set_out = SETTING_RE.match(text, piece.start, piece.end)
    for tried, found in enumerate([set_out] if set_out else FINITE_RE.finditer(text, piece.start, piece.end)):
        start = found.end()
        if tried == ATTEMPTS or start >= piece.end:
            return 0
        who, within, _ = f"{text[start : piece.end]} ".partition(" in ")
        named = within and looks_like_names(who)  # `by Jane Doe in “Quays”`: the sentence names the author
        if named or not (set_out or leads_to_source(text[piece.start : start])):
            continue
        rest = [Piece("text", start, piece.end), *pieces[at + 1 :]]
        read = read_citation(text, rest, 0, "", start)
        printed = read and read[0].rule == "periodical" and text.endswith(PRINTED_IN, piece.start, start)
        if read and read[1] == len(rest) and (_surely_full(read[0]) or _points(read[0]) or printed):
            return start
        if read and read[1] == len(rest) and set_out and read[0].form == "full" and read[0].rule in LAWYERLY:
            return start
    return _told_behind(text, pieces, at)


def _told_behind(text: str, pieces: list[Piece], at: int) -> int:
    """Where a work that was cited before begins behind `in`, the verb standing behind commas or brackets: `The panel
    (37.28), two jars, and a figure (37.29) are illustrated in | Lima, Harbours, 127`; 0 if none does."""
    for index in range(at + 2, min(at + FARTHEST, len(pieces) - 2)):
        piece = pieces[index]
        if piece.kind not in ("text", ",", "bracket"):
            return 0
        found = TOLD_IN_RE.search(text, piece.start, piece.end) if piece.kind == "text" else None
        inserted = INSERTED_RE.search(text, max(pieces[at].start, piece.start - LONGEST_INSERTED), piece.start)
        start = found.end() if found else piece.start if inserted else 0
        if not start:
            continue
        rest = [Piece("text", start, piece.end), *pieces[index + 1 :]]
        read = read_citation(text, rest, 0, "", start)
        return start if read and read[1] == len(rest) and _points(read[0]) else 0
    return 0


INSERTED_RE: Final = lazy.regex(
    r" (?:is|are|was|were|remains?), (?:of course|however|for (?:example|instance)|again|once more|still|perhaps), \Z"
)
"""A verb and the words between commas that part it from the work: `The classic account is, of course, | Lima, …`."""
LONGEST_INSERTED: Final = 30
"""Signs in such words and their verb."""

TOLD_IN_RE: Final = lazy.regex(
    r"\b(?:is|are|was|were) (?:also )?(?:illustrated|discussed|described|reproduced|published|mentioned|printed|listed"
    r"|recorded|shown|treated|analy[sz]ed|cited|quoted|summari[sz]ed|examined|catalogued) in (?=[A-ZÀ-Þ])"
)

PRINTED_IN: Final = (" in ", " in the ", " from ", " from the ")
"""`She is named in the | Port Review 106 (January 1900): 1`."""

LAWYERLY: Final = frozenset({"review", "legal"})
"""Rules whose marks no sentence has: volume, page and year."""


def _points(cite: Cite) -> bool:
    """Whether a short form points back for sure: to a note, or by its author, title and page."""
    stated = cite.reference
    located = cite.locator or cite.rule == "short-title"
    named = stated is not None and stated.authors and stated.title and located and not JOINED_RE.search(cite.text)
    paged = cite.rule == "surname" and LABELLED_RE.search(cite.text) is not None
    return cite.form == "short" and not cite.ibid and (cite.refers_to_note > 0 or bool(named) or paged)


JOINED_RE: Final = lazy.regex(r", and (?!\d)")
"""What joins another work, or words of the sentence; a page may stand behind it too."""

LABELLED_RE: Final = lazy.regex(r", (?:op\. ?cit\.,? )?pp?\. ?\d")
"""The label of a page, which only a work cited before has behind a surname: `is surveyed by Lima, pp. 19–20`."""


def _surely_full(cite: Cite) -> bool:
    return cite.form == "full" and (cite.confidence >= SURE or _well_stated(cite))


def _well_stated(cite: Cite) -> bool:
    """Whether a less sure reading states what no sentence does: a mark on the shelves, the number of a case, or who
    issued a work, its day and its address."""
    stated = cite.reference
    if stated is None or not stated.title or cite.form != "full":
        return False
    if stated.kind in ("archive", "law") and (stated.archive_location or stated.number):
        return True
    body = bool(stated.authors) and all(name.literal for name in stated.authors)
    return body and stated.url != "" and stated.date is not None and stated.date.month > 0


def _announced(text: str, pieces: list[Piece], at: int) -> int:
    """Where a source begins behind the colon of a sentence, in which commas may stand; 0 if none does."""
    index = at
    while not (found := COLON_RE.search(text, pieces[index].start, pieces[index].end)):
        index += 2
        if index >= min(len(pieces), at + FARTHEST) or (pieces[index - 1].kind, pieces[index].kind) != (",", "text"):
            return 0
    lead = text[pieces[at].start : found.end() - 2]
    named = found["named"] is not None
    told = not SENTENCE_WORDS.isdisjoint(lead.lower().split()) or REPORTS_RE.search(lead)
    topic = _topic_of_body(text, lead, found.end(), pieces[index:])
    if not topic and (not (told or (named and FINITE_RE.search(lead))) or not leads_to_source(lead)):
        return 0
    rest = [Piece("text", found.end(), pieces[index].end), *pieces[index + 1 :]]
    read = read_citation(text, rest, 0, "", found.end())
    if not read or read[1] != len(rest) or not _surely_full(read[0]):
        return 0
    signed = read[0].reference is not None and read[0].reference.authors
    return found.end() if signed or not named else 0  # a title may go on behind a name


def _topic_of_body(text: str, lead: str, start: int, pieces: list[Piece]) -> bool:
    """Whether words in small letters tell of what the source of a body is, whose title is in headline style:
    `Homicide rate: World Bank, Harbours and Ports (…)`."""
    body = text[start : pieces[0].end]
    if capital_share(lead) > HALF or lead.count(" ") > LONGEST_TOPIC or len(pieces) < LEAST or pieces[1].kind != ",":
        return False
    title = next(
        (words_of(text, piece) for piece in pieces[2:] if piece.kind != "," and not _of_bodies(text, piece)), ""
    )
    if not title or capital_share(title) <= HALF:
        return False
    return (body.isupper() and body.isalpha() and len(body) > 2) or looks_like_organisation(body, strict=True)


def _of_bodies(text: str, piece: Piece) -> bool:
    """`UNODC`, `and OHCHR`: further bodies in a list."""
    return words_of(text, piece).removeprefix("and ").isupper()


LEAST: Final = 3
"""Pieces of a body and its title, with the comma between."""
LONGEST_TOPIC: Final = 8
"""The most blanks in words that tell of what a source is."""
