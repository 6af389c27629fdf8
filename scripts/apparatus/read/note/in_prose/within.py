"""Finds where a citation begins within a sentence of prose.

Comes in: the pieces of a stretch that does not begin with a citation. Comes out: a position in the text, or None.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.model import Cite
from apparatus.read.note.citation import read_citation
from apparatus.read.note.in_prose.names_in_prose import may_be_author, name_suffix
from apparatus.read.note.in_prose.title_told import taken_from, title_told
from apparatus.read.note.in_prose.titles_within import (
    SAID,
    behind_colon,
    may_be_title,
    title_in_brackets,
    title_of_theirs,
)
from apparatus.read.note.law.law_articles import named_in_prose
from apparatus.read.note.lists import PLACES
from apparatus.read.note.names.names import looks_like_names, looks_like_person
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.short_forms.offices import says_office
from apparatus.read.note.short_forms.short_clause import TOLD_IN_RE
from apparatus.read.note.statements.behind import visit_ahead
from apparatus.read.note.titles.quoted_titles import title_quote
from apparatus.read.note.unpublished.repositories import REPOSITORY, REPOSITORY_RE
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.given_names import begins_with_given_name, is_given_name
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.looks import Signed
from apparatus.read.note.words.signals import INNER_RE
from apparatus.read.note.words.signs import groups_in
from apparatus.read.note.words.title_words import capital_share

ATTEMPTS: Final = 8
"""Quotations and prepositions that are tried in one search: it keeps the search linear."""


def citation_within(text: str, pieces: list[Piece], at: int) -> int | None:
    """Where a citation may begin within prose: at a signal, at a quoted title or the names before it, behind a colon,
    at a name or title behind `in` or `by`, or at an address."""
    if says_office(text[pieces[at].start : pieces[-1].end]) or PRESENTED_RE.match(text, pieces[at].start):
        return None
    tried = 0
    for index in range(at, len(pieces)):
        piece = pieces[index]
        if piece.kind == "text":
            again = IBID_RE.search(text, max(piece.start + 1, piece.end - 40), piece.end)
            if again and index + 2 < len(pieces) and read_locator(words_of(text, pieces[index + 2])):
                return again.end("before")
            if (same := IDEM_RE.search(text, piece.start, piece.end)) and _titled_behind(text, pieces, index):
                return same.start("name")
            if index > at and text[piece.start] in "iI" and CLAUSE_RE.match(text, piece.start, piece.end):
                return piece.start
            found = INNER_RE.search(text, piece.start + (index == at), min(piece.end + 30, pieces[-1].end))
            if found and found.start() < piece.end and found.end() < pieces[-1].end:
                return found.start()
        elif piece.kind == "quote" and index > at and tried < ATTEMPTS and title_quote(text, pieces, index) == index:
            tried += 1
            start = _names_before(text, pieces, index, at)
            if start is not None:
                return start
    return (
        _behind_aside(text, pieces, at)
        or behind_colon(text, pieces, at)
        or named_in_prose(text, pieces, at)
        or _behind_example(text, pieces, at)
        or _behind_preposition(text, pieces, at)
        or title_told(text, pieces, at)
        or title_in_brackets(text, pieces, at)
        or title_of_theirs(text, pieces, at)
        or _kept_in(text, pieces, at)
        or _code_ruling(text, pieces, at)
        or _address(text, pieces, at)
    )


def _behind_example(text: str, pieces: list[Piece], at: int) -> int | None:
    """Where a work begins that a sentence gives for an example: `used by schools, for example, Lima and Roe, Ports
    (…)`."""
    for index in range(at + 1, len(pieces) - 2):
        if pieces[index].kind != "text" or words_of(text, pieces[index]) not in EXAMPLES:
            continue
        start = pieces[index + 2].start
        if pieces[index + 1].kind != "," or not text[start].isupper():
            continue
        read = read_citation(text, pieces[index + 2 :], 0, "", start)
        if read and read[0].form == "full":
            return start
    return None


EXAMPLES: Final = ("for example", "for instance", "e.g.", "e.g")

PRESENTED_RE: Final = lazy.regex(
    r"(?:(?:Parts?|(?:An? )?[Ee]arlier (?:versions?|drafts?)|Versions?|Drafts?"
    r"|A (?:first |previous |shorter )?(?:version|draft)) of )?"
    r"(?:[Tt]his|[Tt]he present) (?:article|essay|paper|chapter|study|work) (?:was|were) (?:first )?"
    r"(?:presented|given|delivered|read|discussed) "
)
"""`Parts of this article were presented at the conference Ports and Keys`: what the author tells of the work itself."""


def _code_ruling(text: str, pieces: list[Piece], at: int) -> int | None:
    """Where a code of the Union begins with its section, behind what a sentence says that it rules: `Title II rules the
    keepers, 42 U.S.C. § 12182 (2012)`, `they sued under 42 U.S.C. § 1983`; behind the name of an act, the code belongs
    to that."""
    for index in range(at, len(pieces)):
        piece = pieces[index]
        if piece.kind != "text":
            continue
        if led := LED_RE.search(text, piece.start, piece.end):
            return led.start("code")
        parted = index >= at + 2 and pieces[index - 1].kind == "," and pieces[index - 2].kind == "text"
        if parted and CODE_RE.match(text, piece.start) and not ACT_END_RE.search(words_of(text, pieces[index - 2])):
            return piece.start
    return None


_CODE: Final = r"\d{1,2} (?:U\. ?S\. ?C\.(?: ?A\.)?|C\. ?F\. ?R\.) (?:§{1,2} ?\d|(?:ch|pt)s?\. ?\d)"
CODE_RE: Final = lazy.regex(_CODE)
LED_RE: Final = lazy.regex(rf"\b(?:[Uu]nder|[Bb]y|[Ii]n|of|to|with|within|from|at) (?P<code>{_CODE})")
ACT_END_RE: Final = lazy.regex(r"(?:\b(?:Act|Code|Law|Title|Chapter|Amendments?)|\d{4}|[A-Z])\Z")


def _kept_in(text: str, pieces: list[Piece], at: int) -> int | None:
    """Where an archive begins that a sentence names with a place on its shelves: `The recipe turns up again in Quay
    Library, Lisbon, MS 12, fol. 3`."""
    if not groups_in(text) & REPOSITORY:
        return None
    for index in range(at, len(pieces) - 2):
        piece = pieces[index]
        found = KEPT_IN_RE.search(text, piece.start, piece.end) if piece.kind == "text" else None
        if not found or not REPOSITORY_RE.match(text, found.end(), piece.end):
            continue
        rest = [Piece("text", found.end(), piece.end), *pieces[index + 1 :]]
        read = read_citation(text, rest, 0, "", found.end())
        if read and read[0].rule == "shelved" and read[1] == len(rest):
            return found.end()
    return None


KEPT_IN_RE: Final = lazy.regex(r"(?:\A|(?<=[a-z,]\s)|(?<=[a-z]))\s?\b(?:in|at|from)\s(?:the\s)?(?=[A-ZÀ-Þ])")


def _address(text: str, pieces: list[Piece], at: int) -> int | None:
    """Where an address begins to which a sentence leads: `The data are kept at https://harbours.example/data`. What
    only says where the work before it is kept is left to that."""
    if KEPT_RE.match(text, pieces[at].start):
        return None
    addressed = (index for index in range(at + 1, len(pieces)) if pieces[index].kind == "url")
    found = next((index for index in addressed if _leads_to_page(text, pieces[index])), 0)
    visits = (index for index in range(max(at + 1, found - FEW), found) if visit_ahead(text, pieces, index))
    start = pieces[next(visits, found)].start if found else None
    signal = SEE_RE.search(text, max(0, start - LONGEST_SIGNAL), start) if start else None
    return signal.start() if signal else start


def _leads_to_page(text: str, piece: Piece) -> bool:
    """Whether an address says that it is one, or names a page of a host and `at` or `from` stands before it."""
    if text.startswith(("http", "www."), piece.start):
        return True
    return "/" in text[piece.start : piece.end] and text.endswith((" at ", " from ", " at: "), 0, piece.start)


FEW: Final = 3
"""Pieces of the day of a visit, before the address."""

SEE_RE: Final = lazy.regex(r"(?<=[:;,(] )[Ss]ee(?: also)? <?\Z")
LONGEST_SIGNAL: Final = 14

KEPT_RE: Final = lazy.regex(r"(?:also )?(?:archived|available|accessible)(?: \w+)? at:? ")


IBID_RE: Final = Signed(("ibid",), lazy.regex(r"(?P<before>[a-z,]\s)ibid\.?\Z"))
"""`… is discussed ibid., 68`, `… in ibid., 68`."""

IDEM_RE: Final = lazy.regex(r"\s(?P<name>idem|eadem|ders\.|dies\.)\Z")
"""`on the north idem, Harbours of the North`."""


def _titled_behind(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a comma, and a title, stand behind the piece at `at`."""
    if at + 2 >= len(pieces) or pieces[at + 1].kind != ",":
        return False
    return pieces[at + 2].kind == "quote" or text[pieces[at + 2].start].isupper()


CLAUSE_RE: Final = lazy.regex(r"[Ii](?:d|bid)\.(?: at [\d–-]{1,9})?\Z")
"""`The board had no power, id. at 12, though it claimed one`: a citation clause (Bluebook 1.1)."""

ASIDE_RE: Final = lazy.regex(
    r"(?:and|but|or|(?:more )?generally|in general|finally|also)\Z"
    r"|(?:(?:and |but |or )?(?:for|on|as|in|from|among|by|more|most)\s)[a-z\d–’'\s-]{1,90}\Z",
    re.I,
)
"""Words in small letters that lead up to a citation: `for a critique,`, `and,`."""


def _behind_aside(text: str, pieces: list[Piece], at: int) -> int | None:
    """`for a contrary view, Lima, Harbours, 12`: only if a work follows with its author, and a title or a page."""
    index = at
    while index + 2 < len(pieces) and index < at + 6 and pieces[index].kind == "text" and pieces[index + 1].kind == ",":
        if not ASIDE_RE.match(text, pieces[index].start, pieces[index].end):
            return None
        index += 2
        if text[pieces[index].start].isupper():
            read = read_citation(text, pieces, index, "", pieces[index].start)
            stated = read[0].reference if read else None
            joined = text.startswith("and,", pieces[at].start)
            short = read and stated and read[0].locator and (stated.title or joined)
            full = read and stated and read[0].form == "full" and (stated.authors or stated.editors)
            good = full or (short and stated and stated.authors)
            return pieces[index].start if good else None
    return None


_WORKS: Final = (
    "article|essay|chapter|paper|piece|post|lecture|study|dissertation|thesis|monograph|report|memoir|review|survey"
    "|account|manuscript|column|editorial|speech|talk"
)
INTRODUCES_RE: Final = lazy.regex(rf"\b(?:in|from|of|titled|entitled|{_WORKS})\Z")
WORK_RE: Final = lazy.regex(rf"(?:\b(?:his|her|their|the|an?|this)|\w[’']s?) (?:[a-z-]{{1,20}} ){{0,3}}(?:{_WORKS})\Z")
"""`in his comparative study, “Harbours” (PhD diss., Quay University, 1975)`: what leads to a title behind a comma."""
LONGEST_LEAD: Final = 90


def _names_before(text: str, pieces: list[Piece], quote: int, at: int) -> int | None:
    before = pieces[quote - 1]
    if before.kind == "text":
        if text[before.end - 1] == ":":
            inner = text[pieces[quote].start + 1 : pieces[quote].end - 1]
            return pieces[quote].start if capital_share(inner) > 0.7 or _is_full(text, pieces, quote) else None
        introduced = INTRODUCES_RE.search(text, max(before.start, before.end - 14), before.end)
        if not introduced:
            return pieces[quote].start if _is_placed(text, pieces, quote) else None
        said = _is_full(text, pieces, quote) or _is_paged(text, pieces, quote)
        return pieces[quote].start if said else None
    index = quote - 2
    index -= index > at and pieces[index].kind == "square"  # `Jane Doe [pseudonym of Ana Lima], “Title”`
    if before.kind != "," or index < at or pieces[index].kind != "text":
        return None
    lead = text[max(pieces[index].start, pieces[index].end - LONGEST_LEAD) : pieces[index].end]
    if WORK_RE.search(lead) and _is_full(text, pieces, quote):
        return pieces[quote].start
    if index - 2 >= at and pieces[index - 1].kind == "," and YEAR_RE.match(text, pieces[index].start):
        index -= 2  # `: Jane Doe, 2016, “Title”`
    while index - 2 >= at and pieces[index - 1].kind == "," and _name_part(text, pieces[index]):
        if pieces[index - 2].kind != "text":
            break
        index -= 2
    for first in range(index, quote - 1, 2):
        start = _names_start(text, pieces, first, at)
        if start > 0 or (start == 0 and first > index):
            return pieces[first].start + start
        if start == 0 and first > at:
            return pieces[first].start
    return pieces[quote].start if _is_placed(text, pieces, quote) else None


WHERE: Final = (" of ", " in ", " at ", " from ", " to ")


def _names_start(text: str, pieces: list[Piece], first: int, at: int) -> int:
    """Where in the words of a piece names begin, behind what leads up to them; negative if none do."""
    words = text[pieces[first].start : pieces[first].end]
    start = name_suffix(words)
    if start < 0 and ": " in words:
        start = _after_lead(words, begins=first == at)
    if start < 0 and words.startswith(("in ", "by ", "and ")):
        bare = words.partition(" ")[2]
        behind = pieces[first - 1 - (pieces[first - 1].kind == ",")].kind if first > at else ""
        behind_work = behind == "quote" or (first == at and bare.lower() not in PLACES)
        named = looks_like_names(bare) if behind_work else _full_names(bare)
        start = len(words) - len(bare) if named else start  # `… “keepers” in Jane Doe, “Title”`
    if start > 0 and words[start:].lower() in PLACES and words[:start].endswith(WHERE):
        return start if _paged_title(text, pieces, first + 2) else -1  # `He told the people of Lisbon, “We want to …”`
    if start > 0 and (RUN_ON_RE.search(words, start) or _said_by(text, pieces, first, words[:start])):
        return -1
    led = start < 0 and first > at + 1 and text.endswith(LEADING, 0, pieces[first - 2].end)
    return 0 if led and _name_part(text, pieces[first]) else start


RUN_ON_RE: Final = lazy.regex(r"—[a-z]")
"""`his address to Congress—saying, “…”`: the sentence goes on."""


def _said_by(text: str, pieces: list[Piece], first: int, before: str) -> bool:
    """Whether an article stands before what looks like a name, and no title behind it but what somebody says:
    `a reviewer for The Collector, “There has hardly …”`, `in the English, “Origin Is the Goal,” and`."""
    if not before.endswith((" the ", " The ")):
        return False
    quote = first + 2
    return not (_paged_title(text, pieces, quote) or (quote < len(pieces) and _is_full(text, pieces, quote)))


def _paged_title(text: str, pieces: list[Piece], quote: int) -> bool:
    """Whether a page stands behind a quotation."""
    last = pieces[quote + 2] if quote + 2 < len(pieces) and pieces[quote].kind == "quote" else None
    return last is not None and last.kind == "text" and read_locator(words_of(text, last)) != ""


LEADING: Final = (" at", " in", " by", " of", " from")
"""`can be found at, Lima, “Quays”`: what leads to names, with a comma by mistake."""

YEAR_RE: Final = lazy.regex(rf"{YEAR},")


def _after_lead(words: str, *, begins: bool) -> int:
    """Where names begin behind the colon that ends the words to which a note belongs, a quotation or the head of a
    sentence: `“shock and awe”: Ngaire Lima, `, `Tolls: Ana Lima, `; -1 if there are none."""
    lead, _, names = words.rpartition(": ")
    label = lead.isalpha() and not is_given_name(lead) and begins_with_given_name(names)
    led = not lead or (begins and (label or capital_share(lead) < SAID or TOPIC_RE.match(lead) is not None))
    return len(words) - len(names) if led and " " in names and looks_like_names(names) else -1


TOPIC_RE: Final = lazy.regex(r"(?:On|For|About|Regarding|Concerning|Re|As (?:for|to)) (?:the |an? )?[^\s:]{3,}")
"""How what a source is about begins: `On the American Port Society: Ana Lima, “Harbours”`."""


def _full_names(words: str) -> bool:
    """Whether words are names with given names, the first of them a common one: `…, in Jane Doe, “Title”`."""
    return " " in words and may_be_author(words) and looks_like_names(words)


def _name_part(text: str, piece: Piece) -> bool:
    """Whether the part between two commas is a name in a list of names: then the first name stands before it."""
    words = text[piece.start : piece.end].removeprefix("and ").removeprefix("& ")
    return words in ("et al.", "et al") or (looks_like_person(words) and len(words.split()) <= 4)


def _is_full(text: str, pieces: list[Piece], at: int) -> bool:
    read = read_citation(text, pieces, at, "", pieces[at].start)
    return read is not None and read[0].form == "full"


def _is_paged(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a quotation in a title's capitals, behind `in`, has nothing but a page behind it: `takes the other side
    in “Harbours of a New Age,” p. 40`."""
    inner = text[pieces[at].start + 1 : pieces[at].end - 1]
    if not text.endswith(" in ", 0, pieces[at].start) or " " not in inner or capital_share(inner) < ALL:
        return False
    read = read_citation(text, pieces, at, "", pieces[at].start)
    if read is None or read[0].form != "short" or read[0].locator == "":
        return False
    rest = next((piece.start for piece in pieces[read[1] :] if piece.kind == "text"), -1)
    told = TOLD_IN_RE.search(text, max(0, pieces[at].start - LONGEST_LEAD), pieces[at].start)
    return read[1] == len(pieces) or (
        told is not None and text[rest].islower()
    )  # `As Lima argues in “Quays,” 4, it is`


ALL: Final = 1


def _is_placed(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a quotation behind prose is the title of a work that is said to have appeared somewhere."""
    read = read_citation(text, pieces, at, "", pieces[at].start)
    stated = read[0].reference if read and read[0].form == "full" else None
    if stated is None:
        return False
    held = stated.container or stated.archive or stated.authors or stated.kind in HEARD
    return bool(stated.url or (held and stated.date))


HEARD: Final = ("conference", "thesis")
"""What a meeting heard or a school accepted, and nothing holds: `my “Quays,” paper read at the Port Meeting`."""


def _behind_preposition(text: str, pieces: list[Piece], at: int) -> int | None:
    """`… is explored in Lima, Harbours and Their Keys`: a short form or book that ends the sentence."""
    pieces = pieces[:-1] if pieces[-1].kind == "," else pieces
    for index in range(max(at, len(pieces) - 10), len(pieces) - 2):
        piece = pieces[index]
        if piece.kind != "text" or pieces[index + 1].kind != ",":
            continue
        found = PREPOSITION_RE.search(text, max(piece.start, piece.end - 120), piece.end)
        if not found:
            continue
        name, head = text[found.end() : piece.end], text[piece.start : found.start()]
        if name.lower() in PLACES or not may_be_author(name) or (index > at and may_be_title(head)):
            continue
        rest = [Piece("text", found.end(), piece.end), *pieces[index + 1 :]]
        read = read_citation(text, rest, 0, "", found.end())
        if not read or (read[1] < len(rest) and read[0].rule != "published" and not _joins(text, rest, read[1])):
            continue
        told = read[0].locator and SUMMARISED_RE.search(text, piece.start, found.end())
        if told or _states_work(read[0]) or taken_from(text, piece.start, found.end()):
            return found.end()
    return None


def _joins(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether another is joined to a short form: `… is based on Lima, 12–14, and Roe, 22`."""
    at += pieces[at].kind == ","
    return at < len(pieces) and text.startswith("and ", pieces[at].start)


SUMMARISED_RE: Final = lazy.regex(
    r"\b(?:summari[sz]ed|discussed|described|cited|quoted|reprinted|excerpted|excerpt|translated|reproduced|mentioned"
    r"|analy[sz]ed|treated|examined|explored)(?: \w+)? (?:in|by) \Z"
    r"|\b(?:based|draws?|drawn|drew|relie[sd]|rely) (?:up)?on \Z"
)
"""`His theories are summarized in Levelt, 453`."""

PREPOSITION_RE: Final = lazy.regex(
    r"(?<=[a-z\d,])\s(?:in|by|from|is|are|remains?|follows?|includes?|such as|like"
    r"|(?:draws?|drawn|drew|relie[sd]|rely|depends?|rests?|builds?|built|based|leans?) (?:up)?on)\s(?:e\.g\.,?\s)?"
    r"(?=[A-Z][^A-Z]{1,40}(?:-[A-Z][a-z]{2,20})?,?\Z|[A-Z]\S+ (?:and [A-Z]\S+|et al\.?)\Z"
    r"|(?:[A-ZÀ-Þ][\w’.-]*\s){1,3}[A-ZÀ-Þ][\w’-]+\Z)"
)


def _states_work(cite: Cite) -> bool:
    """Whether a reading names an author and a title that is more than a place name, or points to a page; or to the
    note that cites the work."""
    stated = cite.reference
    if cite.refers_to_note:
        return True
    if stated is None or not stated.authors or not (stated.title or stated.genre):
        return False
    return bool(cite.locator) or cite.form == "full" or len(stated.title.split()) > 2
