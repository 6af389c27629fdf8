"""Tells what a part of an archival note says of the document itself: what it is called, its day, its sort, and who
wrote it (Chicago Manual 14.222-231).

Comes in: a part that stands by a shelf mark, and the draft. Comes out: whether it tells of the document; the draft.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.names.names import looks_like_names, read_names
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.unpublished.letters import LETTER_RE
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.given_names import begins_with_given_name

DOCUMENT_RE: Final = lazy.regex(
    r"(?:letter|memo(?:randum)?|minutes?|note|report|telegram|despatch|dispatch|draft|diary|petition|testimony"
    r"|deposition|rapport"
    r"|affidavit|complaint|indictment|inventory|protocol|transcript|resolution|decree|stenogram|plainte|procès-verbal|proclamation|requête|warrant"
    r"|lettre|note|carta|informe|bericht|brief|schreiben|protokoll|file note|record of|conclusions|circular"
    r"|list|map|plan|register|accounts?|notes|reader[’']s report|sketch(?:es)?"
    r"|survey|census|journal|logbook|instructions|treaty|contract|will)\b",
    re.I,
)


SORT_RE: Final = lazy.regex(r"[a-zà-ÿ]+(?:[’']s?)?(?: [a-zà-ÿ]+){0,2}\Z")
"""`promptbook`, `examiner’s report`: what sort of document it is, in small letters."""


def is_document(words: str) -> bool:
    """Whether words name a letter or another document, perhaps with its day."""
    if SERIES_RE.match(words):
        return False
    if LETTER_RE.match(words) or DOCUMENT_RE.match(words) or SOMEBODYS_RE.match(words):
        return True
    return words[-1:].isdigit() and OF_DAY_RE.search(words) is not None


SERIES_RE: Final = lazy.regex(
    r"(?:Memos|Memoranda|Letters|Telegrams|Cables|Reports|D[ei]spatches|Notes|Messages|Instructions) (?:to|from) "
)
"""`Memos to the President, box 2`: a series, in which a document stands."""


def put_document(words: str, draft: Draft) -> None:
    """Takes what a document is, and the day that its name holds."""
    within = OF_DAY_RE.search(words)
    draft.date = draft.date or (read_date(within["day"]) if within else None)
    bare = within is not None and not within["joined"]  # `Stalin to Zhdanov 17 Aug. 1941`
    draft.put("title", words[: within.start()] if within and bare else words)


OF_DAY_RE: Final = lazy.regex(
    r"\s(?P<joined>(?:of|dated|du|vom|del?) )?"
    r"(?P<day>\d{1,2}\.? (?:de )?[^\W\d_]+\.? (?:de )?\d{4}|[^\W\d_]+ \d{1,2}, \d{4})\Z"
)

SOMEBODYS_RE: Final = lazy.regex(
    r"[A-ZÀ-Þ][^,;:]{1,40} (?:report|memorandum|memo|letter|telegram|minutes|note|statement|petition)s?"
    r" (?:of|on|to|from|by|about|regarding|concerning) "
    r"|[A-ZÀ-Þ][\w’'-]{1,30}(?: [A-ZÀ-Þ][\w’'-]{1,30}){0,3} (?:report|memorandum|memo|letter|telegram|statement"
    r"|petition|interrogation|deposition|debriefing|testimony)\Z"
)
"""`Board of Trade report on the state of the harbours`, `Ana Lima interrogation`."""


def signs(text: str, pieces: list[Piece], quote: int, draft: Draft) -> bool:
    """Takes what was read as a document for who made it, since a title in quotation marks stands right behind it: `box
    4: Port Council, “Quays,” 12 May 1965`."""
    maker = draft.get("title")
    if (
        draft.authors
        or quote < 2
        or pieces[quote - 1].kind != ","
        or not words_of(text, pieces[quote - 2]).endswith(maker)
    ):
        return False
    sender, _, receiver = maker.partition(" to ")
    if receiver and looks_like_names(sender) and looks_like_names(receiver):
        draft.stated["genre"] = f"to {receiver}"  # `PREM 19/924, Roe to Lima, “Quays,” 14 July 1982`
        draft.authors = read_names(sender, short=" " not in sender)[0]
        return True
    if not looks_like_names(maker):
        return False
    draft.authors = read_names(maker)[0]
    return True


MADE_RE: Final = lazy.regex(
    r"(?P<maker>[A-ZÀ-Þ][^,;:()\d]{1,50}), (?P<sort>(?:minute|memorandum|memo|note|journal|diary|draft|report|telegram"
    r"|despatch|dispatch|statement|notebook)(?: (?:to|for|of|on) [^,;]{2,60})?)\Z"
)
"""`G. G. Roe, minute`: who wrote a document, and of what sort it is."""


def settle_maker(draft: Draft) -> None:
    """Takes who wrote a document on a shelf off its sort, where both were taken for what it is called."""
    found = MADE_RE.match(draft.get("title"))
    if found and not draft.authors and not draft.get("genre") and looks_like_names(found["maker"]):
        draft.authors = read_names(found["maker"], short=" " not in found["maker"])[0]
        draft.stated["genre"] = found["sort"]
        del draft.stated["title"]


def made_by(text: str, pieces: list[Piece], at: int, words: str, draft: Draft) -> bool:
    """Takes who wrote a document, whose title stands in marks right behind the name, or before it: `FO 371/12345, Ana
    Lima, “Quays,” 3 May 1927`, `“Quays” by V. M. Lima`."""
    if draft.authors:
        return False
    if draft.get("title"):
        maker = words.removeprefix("by ")
        known = maker != words and " " in maker and looks_like_names(maker)
    else:
        maker, quoted = words, [piece.kind for piece in pieces[at + 1 : at + 3]] == [",", "quote"]
        known = begins_with_given_name(maker) or (INITIALS_RE.match(maker) is not None and looks_like_names(maker))
        known = known and quoted
    draft.authors = read_names(maker)[0] if known else ()
    return known


INITIALS_RE: Final = lazy.regex(r"(?:[A-ZÀ-Þ]\. ?){1,3}[A-ZÀ-Þ][\w’-]{2,20}\Z")
"""`V. M. Lima`: no office is called so."""
