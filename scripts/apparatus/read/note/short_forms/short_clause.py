"""Tells where a short form ends and the rest of its sentence begins: `Lima, Harbours, 12, makes the same point`.

Comes in: the pieces of a stretch and which of them are text. Comes out: how many of these are the short form's.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.names.names import looks_like_names, looks_like_person, read_names
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.remarks import tells_of_words
from apparatus.read.note.words.reporting import CITED_FOR, RELATIVE, SAYS
from apparatus.read.note.words.signals import leads_to_another
from apparatus.read.note.words.title_words import looks_like_title

YEAR_RE: Final = lazy.regex(rf"(?P<year>{YEAR})[a-z]?\Z")


def sentence_behind(text: str, pieces: list[Piece], parts: list[int]) -> int:
    """How many parts stand before the rest of a sentence: `Lima, Harbours, 12, makes the same point`, `Lima (1980), for
    a survey`; 0 when none follows a page or year."""
    if len(parts) > 1 and remark_begins(text, pieces[parts[1]]):
        dated = pieces[parts[1] - 2]
        if dated.kind == "bracket" or DATED_RE.search(text, dated.start, dated.end):
            return 1
    for count in range(2, len(parts)):
        words, before = _with_quoted(text, pieces, parts[count]), words_of(text, pieces[parts[count - 1]])
        if _named_and_told(text, pieces[parts[0]], pieces[parts[count - 2]], before, words):
            return count
        if count == 2 and not _one_part_leads(text, pieces[parts[0]], before, words):
            continue
        paged = (PAGE_RE.match(before) or before == "passim") and read_locator(before)
        joined = words in JOINING and count + 1 < len(parts)  # `Lima, Harbours, 12, however, denies it`
        if joined:
            words = _with_quoted(text, pieces, parts[count + 1])
        if paged and VERB_RE.match(words) and not (read_locator(words) or tells_of_words(words)):
            return count
    return 0


def _with_quoted(text: str, pieces: list[Piece], at: int) -> str:
    """The words of a part, with the quotation to which they lead: `that “people”`, `on “quays”`."""
    quoted = at + 1 < len(pieces) and pieces[at + 1].kind == "quote"
    return text[pieces[at].start : pieces[at + 1].end] if quoted else words_of(text, pieces[at])


JOINING: Final = frozenset({"however", "moreover", "too", "by contrast", "on the other hand", "in turn", "instead"})
"""What stands between commas before the verb of a sentence."""
DATED_RE: Final = lazy.regex(rf"[a-zß-ÿ.] {YEAR}[a-rt-z]?\Z")
"""`Lima 1980`, before a comma and what it is cited for; `in the 1980s` cites nothing."""


def remark_begins(text: str, piece: Piece) -> bool:
    """Whether words say what a work is cited for: `for a description`, `where she doubts it`."""
    return CLAUSE_RE.match(text, piece.start, piece.end) is not None


PAGE_RE: Final = lazy.regex(r"(?:(?:pp?|chaps?|chs?|secs?|pts?|bks?|vols?)\. ?|chapters? |part )?[\dIVX]")


def _one_part_leads(text: str, first: Piece, page: str, words: str) -> bool:
    """Whether a name or title alone stands before a page and the rest of a sentence: `Lima, 12, says so`, or behind a
    signal `See Harbours, 12, where she doubts it`."""
    if SAYS_RE.match(words) and looks_like_person(words_of(text, first)):
        return True
    if words[0].islower() and TOLD_IN_RE.search(text, max(0, first.start - LONGEST_LEAD), first.start):
        return True
    if not CLAUSE_RE.match(words) or YEAR_RE.match(page):
        return False
    return SIGNALLED_RE.search(text, max(0, first.start - 24), first.start) is not None


TOLD_IN_RE: Final = lazy.regex(
    rf"[A-ZÀ-Þ][\w’.-]+(?: and [A-ZÀ-Þ][\w’.-]+)? (?:{SAYS})(?: [a-z’-]+){{0,5}} in (?:his |her |their )?\Z"
)
"""`As Lima argues in`: who says something, before the title in which it is said."""
LONGEST_LEAD: Final = 80


def _named_and_told(text: str, first: Piece, last: Piece, title: str, words: str) -> bool:
    """Whether names and a title without a passage stand behind a signal, and then what the work is cited for: `See Ana
    Lima, Harbours of the North, for examples of such quays`; or behind another work, both of which have shown it."""
    if not looks_like_title(title) or read_locator(title):
        return False
    if not CLAUSE_RE.match(words):
        joined = SHOWN_RE.match(words) is not None and text.endswith("), and ", 0, first.start)
        return joined and looks_like_names(text[first.start : last.end])
    signalled = SIGNALLED_RE.search(text, max(0, first.start - 24), first.start) is not None
    names = text[first.start : last.end].removesuffix(" et al.").rstrip(" ,")
    return signalled and looks_like_names(names)


def says_behind_bracket(text: str, pieces: list[Piece], end: int) -> bool:
    """Whether the rest of a sentence stands behind a page and the passage in brackets: `Lima, Harbours, 12 (II, § 3)
    wrote that …`."""
    if end < 2 or end + 1 >= len(pieces) or pieces[end].kind != "bracket" or pieces[end - 1].kind != "text":
        return False
    index = end + 1 + (pieces[end + 1].kind == ",")
    if index >= len(pieces) or pieces[index].kind != "text" or not read_locator(words_of(text, pieces[end - 1])):
        return False
    return SAID_RE.match(text, pieces[index].start) is not None


SHOWN_RE: Final = lazy.regex(r"(?:both )?have (?:[a-z]+ly )?[a-z]{3,}(?:ed|en|wn|nd|ld|ght)\s")
"""`have documented the spread`: what two works do."""
SAID_RE: Final = lazy.regex(rf"(?:{SAYS})\s")
SAYS_RE: Final = lazy.regex(r"[a-z]{2,}(?:s|ed)\s")
CLAUSE_RE: Final = lazy.regex(rf"(?:{RELATIVE}|{CITED_FOR}|(?:on|about|regarding) (?:an?|the|this|more|how|why))\s")
SIGNALLED_RE: Final = lazy.regex(r"\b(?:[Ss]ee|[Cc]f\.|[Cc]ompare|[Cc]ontrast)(?: also|,? for example,|, e\.g\.,)?\s\Z")
VERB_RE: Final = lazy.regex(
    r"(?!and |or |nos \d|with [^a-z]|in |to (?!name |mention |cite |give )|of |the |ed|trans|pp?\b|at |see |cf\b|s\."
    r"|emph|ital|my )"
    r"(?:[a-z]{3,}|is|on(?=\s(?:(?:the|how|why|what|this|his|her|their)\s|“)))\s[\w“]"
)


def drop_remarks(words: list[str]) -> None:
    """Takes out what an editor says beside a title: `ed.`, `trans. Poe`, and `emphasis mine` at the end."""
    while len(words) > 2 and (words[-1] == "respectively" or tells_of_words(words[-1])):
        words.pop()
    if len(words) > 2:
        words[1:] = [word for word in words[1:] if not (word[0] in "etc" and ROLED_RE.match(word))]


def take_edition(words: list[str], draft: Draft) -> None:
    """Takes the edition that is cited off the parts behind a title: `Lima, Harbours, 2nd ed., 12`."""
    for at in range(len(words) - 1, 0, -1):
        if SHORT_EDITION_RE.match(words[at]):
            edition = words.pop(at)
            draft.put("edition", f"{edition}." if edition.endswith(" ed") else edition)  # its stop ends the note


SHORT_EDITION_RE: Final = lazy.regex(
    r"(?:\d{1,2}(?:st|nd|rd|th|d)|[Rr]ev\.|[Rr]evised|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Nn]ew|[Ee]nlarged|[Ee]xpanded"
    rf"|[Uu]pdated|{YEAR})(?: (?:rev\.|revised|enl\.|enlarged|American|English))?"
    r" (?:edn?\b\.?|[Ee]dition)(?:,? rev\.)?\Z"
)


def take_editors(words: list[str], draft: Draft) -> bool:
    """Takes the editors of a work that is named by its title alone: `Harbour Letters, ed. Lima and Roe, 12`; whether
    there are any."""
    found = EDITORS_RE.match(words[1]) if len(words) > 1 and words[1][0] == "e" else None
    if not found or not looks_like_names(found["names"]):
        return False
    draft.editors = read_names(found["names"], short=True)[0]
    del words[1]
    return True


EDITORS_RE: Final = lazy.regex(r"(?:eds?\.|edited)(?: by)? (?P<names>[A-ZÀ-Þ].{1,80})\Z")
ROLED_RE: Final = lazy.regex(
    r"(?:eds?|trans|comps?)\.(?: and trans\.)?(?: (?:(?:and|&) )?[A-ZÀ-Þ][\w’.-]+){0,5}(?: et al\.?)?\Z"
)


def told_between(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a bracket tells what the page before it is cited for, and another page follows: `12 (pilots), 33`."""
    inner = words_of(text, pieces[at])
    if at < LEAST or at + 2 >= len(pieces) or not inner[1].islower() or leads_to_another(inner, 0):
        return False
    before, comma, behind = pieces[at - 1], pieces[at + 1], pieces[at + 2]
    if before.kind != "text" or comma.kind != "," or behind.kind != "text":
        return False
    more = words_of(text, behind)
    return more.removeprefix("and ")[:1].isdigit() and read_locator(words_of(text, before))[:1].isdigit()


LEAST: Final = 2
"""Pieces before a bracket that stands behind a page."""
