"""Tells documents that archives keep by what they are called: in small letters, as they have no title (Chicago Manual
14.221-31).

Comes in: the pieces of a citation. Comes out: whether a description heads it, and where that ends.
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.behind import is_date, is_day
from apparatus.read.note.words.hints import HINTS
from apparatus.read.note.words.looks import Signed
from apparatus.read.note.words.named_kinds import KEEPER, KEPT_PAPERS
from apparatus.read.note.words.patterns import COLLECTION_RE
from apparatus.read.note.words.shelf_marks import COUNT_RE, FILE_RE, MARK_RE
from apparatus.read.note.words.title_words import sentence_like

KEPT_RE: Final = lazy.regex(
    rf"(?:{KEPT_PAPERS}|papers)\b|Manuscript|(?!Archive\b){KEEPER}\b"
    r"|Archiv[oe]?\b(?! of)|(?:National|State|City|University|Digital|Sound|Film|Radio) Archive\b"
)
"""Where documents are kept."""


def kept_document(text: str, pieces: list[Piece], at: int, draft: Draft) -> bool:
    """Whether a description in small letters, a day and a shelf mark show a document: `Cabinet minutes, 5 August 1914,
    CAB 41/35/26`, or a day and a state’s collection; or one that names a document, and who keeps it: `Price list for
    prints, Lima papers`."""
    words = words_of(text, pieces[at])
    if at + 2 >= len(pieces) or not words[:1].isupper() or sentence_like(words):
        return False
    if _named_and_kept(text, pieces, at, words):
        draft.said.add("archive")
    elif not _minuted(text, pieces, at, words):
        return False
    draft.in_sentence_style |= words.endswith(" minutes")
    draft.put("title", words)
    return True


def _minuted(text: str, pieces: list[Piece], at: int, words: str) -> bool:
    if at + 4 >= len(pieces) or len(words.split()) > 8:
        return False
    if not is_date(text, pieces[at + 1 if pieces[at + 1].kind == "date" else at + 2]):
        return False
    kept = next((pattern for kind, pattern in reversed(HINTS) if kind == "archive"), None)
    if kept is not None and any(p.kind == "text" and kept.match(text, p.start, p.end) for p in pieces[at + 3 : at + 9]):
        return True
    printed = pieces[at + 4] if pieces[at + 1].kind == "," else pieces[at + 3]
    return words.endswith(" minutes") and printed.kind == "text" and _in_collection(text, printed)


def _in_collection(text: str, piece: Piece) -> bool:
    """Whether a state’s collection of documents is named, perhaps behind `in`."""
    begin = piece.start + (len("in ") if text.startswith("in ", piece.start) else 0)
    return COLLECTION_RE.match(text, begin, piece.end) is not None


def _named_and_kept(text: str, pieces: list[Piece], at: int, words: str) -> bool:
    """Whether the words name a document, and a place where documents are kept ends the citation."""
    if len(words.split()) > LONGEST or not NAMED_RE.match(words) or pieces[at + 1].kind not in (",", "date"):
        return False
    kept = any(p.kind == "text" and _keeps(text, p) for p in pieces[at + 2 :]) or _filed(text, pieces, at)
    return kept and all(_noun_phrase(text, p) for p in pieces[at + 2 :] if p.kind == "text")


def _filed(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a day and the letters and number of a file stand right behind a description: `Field notebooks, 3 May
    1958, NF28`."""
    day = at + 1 + (pieces[at + 1].kind == ",")
    return (
        day + 2 < len(pieces)
        and is_day(text, pieces[day])
        and pieces[day + 1].kind == ","
        and FILE_RE.match(words_of(text, pieces[day + 2])) is not None
    )


def _keeps(text: str, piece: Piece) -> bool:
    return (
        KEPT_RE.search(text, piece.start, piece.end) is not None
        or KEEPERS_RE.match(text, piece.start, piece.end) is not None
        or BOX_RE.match(text, piece.start, piece.end) is not None
    )


KEEPERS_RE: Final = lazy.regex(
    r"(?:NARA|TNA|GRI|RAC|LOC|LC|BnF|BNF|AAA|NYPL|FDRL|GARF|RGASPI|AN|BL|CUL|IOR|LAC|NLS|NLI|MHS|HSP|AAS|NLW|SHC|BHC|BAnQ)\b"
)
"""Archives and libraries by their letters."""


def _noun_phrase(text: str, piece: Piece) -> bool:
    """Whether a part may name who made, issued or keeps a document, when or where, and is no sentence's."""
    words = words_of(text, piece)
    return words[0] in ":," or not words[0].islower() or len(words.split()) < FEW or MADE_RE.match(words) is not None


FEW: Final = 4
LONGEST: Final = 24
MADE_RE: Final = lazy.regex(
    r"(?:issued|made|kept|compiled|written|taken|prepared|drawn|designed|sent|edited) (?:by|for) "
)

NAMED_RE: Final = lazy.regex(
    r"(?:The |An? )?(?:[\w’'&-]+ ){0,6}?"
    r"(?:[Rr]eports?|[Mm]inutes|[Ll]etters?|[Mm]emo(?:randum|randa)?|[Dd]iary|[Dd]iaries|journals?|memoirs?"
    r"|autobiography|reminiscences|recollections|(?:biographical|autobiographical) sketch|[Nn]otebooks?|[Ss]ketchbooks?"
    r"|[Ss]crapbooks?|[Ll]edgers?|[Ll]og(?:book)?|[Ll]ists?|[Ii]nvoices?|[Rr]eceipts?|[Cc]ontracts?|[Pp]rogram(?:me)?s?"
    r"|[Cc]hecklists?|[Pp]ress releases?|[Ff]l[iy]ers?|[Ll]eaflets?|[Pp]osters?|[Pp]hotographs?|[Vv]iews?|[Mm]aps?"
    r"|[Pp]lans?|[Dd]rawings?|[Ss]cripts?|[Dd]rafts?|[Tt]ypescripts?|[Mm]anuscripts?|[Tt]ranscripts?|[Nn]otes?"
    r"|[Qq]uestionnaires?|[Pp]etitions?|[Ww]ill|[Ii]nventor(?:y|ies)|[Cc]ensus|[Rr]egisters?|[Yy]earbooks?|[Cc]lippings?"
    r"|[Aa]lbums?|[Pp]ostcards?|[Tt]elegrams?|[Cc]ertificates?|[Dd]epositions?|[Aa]ffidavits?|[Ss]heets?|[Bb]udgets?"
    r"|[Bb]rochures?|[Cc]ards?|[Cc]orrespondence|[Bb]ill of sale|[Dd]eeds?|[Ff]iles?|[Hh]andbill|[Cc]atalogu?e"
    r"|[Ss]tatutes|[Oo]rders?|[Bb]ook)"
    r"(?: (?:of|for|to|from|by|on|in|at|between|about|regarding|with|showing|entry|book|\d{4}).*)?\Z"
)
"""What a document is called that has no title."""


BOX_RE: Final = lazy.regex(r"(?:in )?(?:[Bb]ox(?:es)?|[Ff]olders?|[Cc]arton|[Rr]eel) \d")
SHELF_RE: Final = lazy.regex(r"(?:[Bb]ox(?:es)?|[Ff]olders?|[Cc]arton|[Rr]eel|[Ff]ile|MSS?\.?|#)\s?\d")


def described(text: str, pieces: list[Piece], at: int) -> int:
    """The index behind a description in small letters that heads a citation which names a box and who keeps it:
    `Survey notes made by Jane Lima, 1880, Box 4, Quay Papers, City Library`; 0 when there is none."""
    words = words_of(text, pieces[at])
    if _of_same_file(text, pieces, at, words):
        return at + 1
    if at + 4 >= len(pieces) or len(words.split()) > 16:
        return 0
    if words[0].islower() and at and pieces[at - 1].kind == "," and pieces[at].start - pieces[at - 1].end <= 1:
        return 0  # `Jane Doe, diary, 12 May 1934`; but `For the tides, see the | diary of Jane Doe`
    if words[0].islower() or not DONE_RE.search(words):
        return _named_to_day(text, pieces, at, words)
    behind = range(at + 2, len(pieces))
    box = next((i for i in behind if SHELF_RE.match(text, pieces[i].start, pieces[i].end)), 0)
    if not box or not any(KEPT_RE.search(text, p.start, p.end) for p in pieces[box + 1 :] if p.kind == "text"):
        return 0
    return next(i for i in behind if i == box or is_date(text, pieces[i])) - 1


OF_FILE_RE: Final = lazy.regex(
    r"(?:(?:draft|handwritten|undated|marginal) )?(?:minute|note|memo(?:randum)?|letter|telegram|cable|d[ei]spatch"
    r"|report|diary|draft|circular|brief) (?:by|from|of|to|for) (?:the )?[A-ZÀ-Þ]"
)


def _of_same_file(text: str, pieces: list[Piece], at: int, words: str) -> bool:
    """Whether a description of a few words and a day stand behind *ibid.* and a comma, which says where the document
    lies: `ibid., minute by Lima, 20 March 1940`."""
    if at < BEHIND_COMMA or pieces[at - 1].kind != "," or pieces[at - BEHIND_COMMA].kind != "text":
        return False
    if not words_of(text, pieces[at - BEHIND_COMMA]).lower().endswith(("ibid", "ibid.", "ibidem")):
        return False
    day = at + 1 + (at + 1 < len(pieces) and pieces[at + 1].kind == ",")
    dated = day < len(pieces) and is_day(text, pieces[day])
    return dated and len(words.split()) <= MANY and OF_FILE_RE.match(words) is not None


BEHIND_COMMA: Final = 2
"""Pieces from one part to the next, with the comma between the two."""


def boxed_behind(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a date, papers and a box stand behind a few words, which then say what a document is: `Jane Doe, Activity
    booklet, 1975, Doe Papers, box 24`."""
    words = words_of(text, pieces[at])
    if at + 4 >= len(pieces) or pieces[at + 1].kind != "," or len(words.split()) > MANY or sentence_like(words):
        return False
    own = takewhile(lambda piece: piece.kind in (",", "text"), pieces[at + 3 :])
    behind = [words_of(text, piece) for piece in own if piece.kind == "text"]
    own_words = list(takewhile(lambda words: not words[:1].islower() or BOX_RE.match(words), behind))
    dated = is_date(text, pieces[at + 2])
    return dated and any(map(PAPERS_RE.search, own_words)) and any(map(BOX_RE.match, own_words))


MANY: Final = 8
PAPERS_RE: Final = lazy.regex(rf"\b(?:{KEPT_PAPERS}|papers|[Aa]rchives?)\Z")


def _named_to_day(text: str, pieces: list[Piece], at: int, words: str) -> int:
    """`Annual report of the District Commissioner, Nyeri, 10 January 1938, DC/NYI/1/3`, `Will, Ana Lima (Madame Doe),
    27 March 1775, AN, MC/ET/LIX/12`: a town, an office or persons may belong to the description, a day ends it, and a
    shelf mark or papers and their keeper stand behind."""
    days = range(at + 2, min(at + FARTHEST, len(pieces) - 2))
    day = next((i for i in days if pieces[i - 1].kind == "," and _is_day(text, pieces[i])), 0)
    if not day or not NOUN_RE.match(words) or any(piece.kind not in WITHIN for piece in pieces[at:day]):
        return 0
    behind = [words_of(text, piece) for piece in pieces[day + 2 :] if piece.kind == "text"]
    marked = any(MARK_RE.match(part) and not COUNT_RE.match(part) for part in behind)
    kept = [KEPT_RE.search(part) is not None for part in behind]
    return day - 1 if marked or sum(kept) > 1 else 0


def _is_day(text: str, piece: Piece) -> bool:
    """Whether a day stands there, or one on which something was done with the document: `proved 12 May 1691`."""
    done = DAY_OF_RE.match(text, piece.start, piece.end) if piece.kind == "text" else None
    return is_day(text, piece._replace(start=done.end()) if done else piece)


DAY_OF_RE: Final = lazy.regex(r"(?:proved|probated|dated|signed|sworn|taken|written|filed|recorded) ")

FARTHEST: Final = 7
"""Pieces, commas among them, from a description to behind its day."""

WITHIN: Final = frozenset({"text", ",", "bracket"})

DEEDS: Final = (
    "contract", "will", "testament", "inventory", "inventories", "deed", "lease", "indenture", "dowry", "bond",
    "settlement", "conveyance", "contrat", "inventaire", "procès-verbal", "testamento", "inventario", "contratto",
)  # fmt: skip
"""What notaries and courts draw up."""

WRITINGS: Final = (
    "diary", "diaries", "notebook", "notebooks", "sketchbook", "sketchbooks", "scrapbook", "logbook", "letterbook",
    "letter-book", "commonplace book", "typescript", "manuscript", "memorandum book", "ledger", "account book",
)  # fmt: skip
"""What somebody writes or draws, and an archive keeps under a mark."""

NOUN_RE: Final = lazy.regex(
    r"(?:[\w’-]+ )?(?:report|minutes?|draft|memorandum|summary|record|conclusions|petition|notes?|deposition|transcript"
    r"|statement|resolutions?|circular|instructions|brief|protocol|manifesto|diary|sketchbooks?|notebooks?|estimate|testimony|agenda"
    rf"|(?:last )?(?:{'|'.join(DEEDS)}))(?: [a-z]|\Z)",
    re.I,
)
"""What the description of a document without a title begins with."""


DONE_RE: Final = Signed(
    (" by ", " for "),
    lazy.regex(
        r"(?<! is)(?<! was)(?<! were)(?<! been)"
        r"\s(?:made|done|kept|compiled|written|taken|prepared|drawn|collected|given) (?:by|for) [A-ZÀ-Þ]"
    ),
)
"""Who made a document that has no title."""
