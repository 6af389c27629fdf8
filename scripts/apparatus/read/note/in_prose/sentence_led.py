"""Finds the citation to which a sentence leads up, whatever the words: `Here I part company with Ana Lima, Harbours
(…)` (Chicago Manual 14.37, 14.39: a note may mix remarks and sources).

Comes in: the pieces of a stretch. Comes out: where the names or the title begin of the work that is cited, if what
stands before them is a sentence's, and what follows reads as a citation by itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.citation import read_citation
from apparatus.read.note.in_prose.cited_at import cites, read_from
from apparatus.read.note.in_prose.report_led import report_led
from apparatus.read.note.in_prose.source_led import ATTEMPTS, FARTHEST, source_led
from apparatus.read.note.in_prose.titles_within import CAPITALS
from apparatus.read.note.law.dated_treaties import DAYS, long_treaty
from apparatus.read.note.lists import COMMON_WORDS, SMALL_WORDS
from apparatus.read.note.names.lifetimes import YEARS_RE
from apparatus.read.note.names.names import looks_like_names, looks_like_person
from apparatus.read.note.names.sentence_words import (
    DETERMINERS,
    IN_TONGUE,
    leads_to_names,
    leads_to_title,
    may_open,
    names_begin,
    title_begins,
    topical,
)
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.unpublished.kept_documents import DEEDS, WRITINGS
from apparatus.read.note.unpublished.letters import CORRESPONDENTS
from apparatus.read.note.words.given_names import is_given_or_initial
from apparatus.read.note.words.patterns import ROLE_RE
from apparatus.read.note.words.signals import INNER_RE, read_signal
from apparatus.read.note.words.signs import group, groups_in
from apparatus.read.note.words.title_words import capital_share, looks_like_title

UNPARTIED: Final = ("In re ", "In Re ", "Ex parte ", "Ex Parte ")
"""How a case begins that has one party, and no sentence."""


def sentence_led(text: str, pieces: list[Piece], at: int, *, signalled: bool) -> int:
    """Where the names, or the title of a book without any, begin to which a sentence leads up that begins at `at`,
    perhaps behind a signal; 0 if none do."""
    if at >= len(pieces) or pieces[at].kind != "text" or text.startswith(UNPARTIED, pieces[at].start):
        return 0
    if groups_in(text) & DAYS and long_treaty(text, pieces[at].start, pieces[-1].end):
        return 0
    if held := _held_in(text, pieces, at):
        return held
    if not may_open(words_of(text, pieces[at])) and not _goes_on_small(text, pieces, at):
        return 0
    if signal := _behind_topic(text, pieces, at):
        return signal
    names = _names_led(text, pieces, at, signalled) or title_led(text, pieces, at) or report_led(text, pieces, at)
    return names or _document_led(text, pieces, at) or (0 if signalled else source_led(text, pieces, at))


HELD_RE: Final = lazy.regex(r"[A-ZÀ-Þ][^,;:()“”\"]{2,90}\sin\s(?=(?P<first>[A-ZÀ-Þ][\w.’-]*) )")


def _held_in(text: str, pieces: list[Piece], at: int) -> int:
    """Where the authors begin of what holds the matter that is named before: `Advert in P. J. Lynch, History (…)`."""
    found = HELD_RE.match(text, pieces[at].start, pieces[at].end)
    if not found or not is_given_or_initial(found["first"]):
        return 0
    if INNER_RE.search(text, pieces[at].start, found.end()):
        return 0
    names = text[found.end() : pieces[at].end]
    return found.end() if looks_like_names(names) and cites(text, pieces, at, found.end()) else 0


def _behind_topic(text: str, pieces: list[Piece], at: int) -> int:
    """Where the signal begins that stands in a topic, or behind it and a comma: `On the north see Jane Doe`, `For more
    on this, see Quays and Keys, N.Y. TIMES`; 0 if none does."""
    begin, end = pieces[at].start, pieces[at].end
    if at + 2 >= len(pieces) or not topical(text[begin:end].split()):
        return 0
    found = INNER_RE.search(text, begin + 1, pieces[at + 2].end)
    within = found and found.end() < end
    behind = found and pieces[at + 1].kind == "," and found.start() == pieces[at + 2].start
    return found.start() if found and (within or behind) else 0


def _goes_on_small(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a single word and a comma open a sentence: `Adapted, with permission, from Jane Doe, Ports (…)`."""
    if at + 2 >= len(pieces) or pieces[at + 1].kind != "," or pieces[at + 2].kind != "text":
        return False
    return " " not in words_of(text, pieces[at]) and topical(words_of(text, pieces[at + 2]).split())


def _names_led(text: str, pieces: list[Piece], at: int, signalled: bool) -> int:
    begin = pieces[at].start
    for tried, (index, start) in enumerate(_candidates(text, pieces, at, signalled)):
        if tried == ATTEMPTS:
            return 0
        if cites(text, pieces, index, start):
            if _subtitled(text, pieces, at, index, start) or _last_word(text, pieces, index, start):
                continue
            return signal_before(text, begin, _whole_title(text, pieces, at, index, start))
    return 0


def _subtitled(text: str, pieces: list[Piece], at: int, index: int, start: int) -> bool:
    """Whether what looked like names ends a title that has begun before a colon: `Early Ports: Quay and Key, ed. …`."""
    lead = text[pieces[at].start : start]
    if ": " not in lead or lead.startswith("In ") or capital_share(lead) < HEADLINE:
        return False
    read = read_from(text, pieces, index, start)
    title = read.reference.title if read and read.reference and not read.reference.authors else ""
    return title != "" and text.startswith(title, start)


HEADLINE: Final = 0.7


def _last_word(text: str, pieces: list[Piece], index: int, start: int) -> bool:
    """Whether what looked like a name ends a title, and is nobody's: `Certain letters of holy martyrs of God, ed. Jane
    Doe (…)`, `Die musikalischen Monographien, ed. Jane Doe (…)`."""
    before = text[pieces[index].start : start].split()
    of = text.endswith(" of ", 0, start)
    foreign_word = before and before[-1].islower() and before[-1] not in COMMON_WORDS and before[-1] not in SMALL_WORDS
    if not (of or foreign_word):
        return False
    read = read_from(text, pieces, index, start)
    return read is not None and read.reference is not None and not read.reference.authors


def _whole_title(text: str, pieces: list[Piece], at: int, index: int, start: int) -> int:
    """Where the title begins that ends in what looked like names: `argues in | Harbours under Ice, trans. …`; `start`
    if names stand there."""
    read = read_from(text, pieces, index, start)
    title = read.reference.title if read and read.reference and not read.reference.authors else ""
    begin = _title_start(text, pieces[index])
    whole = pieces[at].start < begin < start and title and text.startswith(title, start)
    return begin if whole and leads_to_title(text[pieces[at].start : begin]) else start


def _candidates(text: str, pieces: list[Piece], at: int, signalled: bool) -> Iterator[tuple[int, int]]:
    """The pieces that end in names behind a sentence's words, and where these names begin. Behind a signal only the
    words that follow it are searched: what is farther on belongs to the citation that it introduces."""
    begin = pieces[at].start
    signal = INNER_RE.search(text, begin + 1, pieces[-1].end)
    farthest = signal.end() if signal else pieces[-1].end
    for index in range(at, min(at + FARTHEST, len(pieces) - 1)):
        piece, before = pieces[index], pieces[index - 1 - (index > at + 1 and pieces[index - 1].kind == ",")]
        if piece.kind in ("bracket", "url") or (piece.kind == "quote" and index == at) or piece.start > farthest:
            return
        if piece.kind != "text" or not _ends_names(text, pieces[index + 1]):
            continue
        edited = pieces[index + 1].kind == "bracket"
        if text.startswith("in ", piece.start) and before.kind == "quote" and _names_work(text, before, edited=edited):
            return  # `was printed as “Harbour Keys” in Jane Doe, Ports (…)`
        names = names_begin(words_of(text, piece), opens=index == at)
        start = piece.start + names
        if names < 0 or start == begin:
            continue
        start = _whole_body(text, max(begin + 1, piece.start), start)
        if leads_to_names(text[begin:start], text[start : piece.end], signalled=signalled):
            yield index, start


OFFICE_RE: Final = lazy.regex(
    r"(?<=[a-z] )(?:[A-Z][\w’.]{1,12} ){0,2}(?:Office|Bureau|Department|Ministry|Bank|Board|Committee|Commission|Agency"
    r"|Institute|Cent(?:er|re)) (?:of|for|on) (?:the )?\Z"
)


def _whole_body(text: str, begin: int, start: int) -> int:
    """Where the name of a body begins whose last words looked like a person's: `can be found in | Office of Financial
    Research, “Quays,”`; `start` if none stands there."""
    found = OFFICE_RE.search(text, max(begin, start - LONGEST_BODY), start)
    return found.start() if found else start


LONGEST_BODY: Final = 60
"""Signs of what such a body is, before what it deals with."""


def _ends_names(text: str, piece: Piece) -> bool:
    """Whether names may end before a piece."""
    role = ROLE_RE.match(text, piece.start, piece.end) if piece.kind == "bracket" else None
    return piece.kind in (",", "quote") or role is not None


def _names_work(text: str, quote: Piece, *, edited: bool) -> bool:
    """Whether a quotation is a title of several words; before who `edited` the book that holds it, any that begins with
    a capital is one, and a single word that its comma closes."""
    inner = text[quote.start + 1 : quote.end - 1]
    several = " " in inner or (edited and inner[-1:] == ",")
    return several and (looks_like_title(inner.strip(" ,.")) or (edited and inner[0].isupper()))


def signal_before(text: str, begin: int, start: int) -> int:
    """Where the signal begins that stands right before the names at `start`; `start` if none does, 0 if a title stands
    between, with which it is read: `see the chapter “Quays” in Jane Doe, Ports (…)`."""
    found = INNER_RE.search(text, begin + 1, start)  # each search must move on
    if found is None:
        return start - len("also ") if text.endswith(", also ", begin, start) else start
    if read_signal(text, found.start(), start)[1] == start:
        return found.start()
    return 0 if QUOTED_RE.search(text, found.end(), start) else start


IN_TONGUE_RE: Final = lazy.regex(rf"\b{IN_TONGUE} (?=[A-ZÀ-Þ])")
QUOTED_RE: Final = lazy.regex('[“‘"]')


MADE_RE: Final = lazy.regex(r"(?:eds?\.|edited |trans\.|translated |\d+ vols\.|(?:\d+\w\w|rev\.) ed)")
"""What may stand between a title and its imprint."""


def title_led(text: str, pieces: list[Piece], at: int) -> int:
    """Where a title begins, its imprint behind it and no author before it, to which a sentence leads up that begins at
    `at`: `The figure is taken from Harbours and Keys (Lisbon: Quay, 2001)`; 0 if none does."""
    if INNER_RE.search(text, pieces[at].start + 1, pieces[-1].end):
        return 0
    ahead = range(at + 1, min(len(pieces), at + FARTHEST))
    lives = [i for i in ahead if pieces[i].kind == "bracket" and YEARS_RE.match(text, pieces[i].start, pieces[i].end)]
    bracket = next((i for i in ahead if pieces[i].kind in ("bracket", "imprint") and i not in lives), 0)
    if not bracket or not text[pieces[bracket].end - 2].isdigit():
        return 0
    beside = [i for i in range(at, bracket) if pieces[i].kind not in ("text", ",") and i not in lives]
    if not all(_word_in_marks(text, pieces, i) for i in beside):
        return 0
    last = next((i for i in range(bracket - 1, at - 1, -2) if not MADE_RE.match(text, pieces[i].start)), at)
    index = next((i for i in range(last, at, -2) if not _goes_on(text, pieces[i])), at)
    index += 2 * (index < last and title_begins(words_of(text, pieces[index])) < 0)
    if pieces[index].kind != "text":
        return 0
    start = _title_start(text, pieces[index])
    title = text[start : pieces[last].end]
    if start <= pieces[at].start or " " not in title or not looks_like_title(title):
        return 0
    lead = text[pieces[at].start : start]
    if not leads_to_title(lead) or (lead.count(" ") > FEW and capital_share(lead) > CAPITALS):
        return 0  # `Calendar of State Papers of the Reign of Charles I, ed. …`
    read = read_from(text, pieces, index, start)
    stated = read.reference if read and read.rule == "published" else None
    return start if stated and stated.date and not stated.authors else 0


FEW: Final = 3
"""Blanks in what may lead to a title with capitals alone: `See Jane Doe’s `."""


def _word_in_marks(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a quotation is a part of its sentence: `first used the term “quay” in a book, Harbours`."""
    if pieces[at].kind != "quote" or pieces[at - 1].kind != "text" or pieces[at + 1].kind != "text":
        return False
    return text[pieces[at + 1].start].islower()


def _goes_on(text: str, piece: Piece) -> bool:
    """Whether a part between commas may go on with a title: `Manners, Opinions, Times`, `and the West`."""
    words = words_of(text, piece)
    return looks_like_title(words.removeprefix("and ").removeprefix("or ").removeprefix("the "))


def _title_start(text: str, piece: Piece) -> int:
    """Where a title begins that ends a piece, behind the person who says something in it: `Jane Doe in | Harbours`."""
    start = piece.start + title_begins(words_of(text, piece))
    if tongue := IN_TONGUE_RE.search(text, piece.start, piece.end):
        return tongue.end()
    who, within, rest = text[start : piece.end].partition(" in ")
    before = text[max(0, start - 12) : start].rpartition(" ")[0].rpartition(" ")[2]
    owned = before in DETERMINERS or (" " not in who and before not in NAMING)
    told = before == "of" and " " not in who and " " in rest  # `the north of Quayland in Harbours and Keys`
    return piece.end - len(rest) if within and (told or (not owned and _say(who))) else start


def _say(who: str) -> bool:
    """Whether words are one who may say something, or two with their given names."""
    both = who.split(" and ")
    return looks_like_person(who) or (len(both) > 1 and all(" " in name and looks_like_person(name) for name in both))


NAMING: Final = frozenset({"by", "and", "as", "that", "how", "when", "what", "with", "to", "where", "which"})
"""Behind these, a single word may be somebody who says something in a work: `as Lima in Harbours`."""


_DEEDS: Final = "|".join(DEEDS)
DEED_RE: Final = lazy.regex(
    rf"\b(?:the|an?|his|her|their|its) (?P<deed>(?:[a-z-]+ )?(?:{_DEEDS}) (?:of|between|by|for) (?=[A-ZÀ-Þ]))"
)
DEED: Final = group(*(f"{deed} {of} " for deed in DEEDS for of in ("of", "between", "by", "for")))


_WRITINGS: Final = "|".join(WRITINGS)
WRITING_RE: Final = lazy.regex(
    rf"\b(?:the|an?|his|her|their) (?P<deed>(?:[a-z-]+ )?(?:{_WRITINGS}) (?:of|by) (?:an? |the )?(?=[A-ZÀ-Þ]))"
)
"""`see the | sketchbook of Ana Lima, 1942–43, …, QM 12/3`: such writings are known by their mark alone."""
WRITING: Final = group(*(f"{writing} {of} " for writing in WRITINGS for of in ("of", "by")))


LETTER_RE: Final = lazy.regex(
    r"\b(?:among (?:them|these|those)|including|such as|for (?:example|instance)|e\.g\.|especially|notably|namely"
    r"|compare)(?: the)?,? (?P<deed>(?=[A-ZÀ-Þ][^,;:“”\"]{1,60} to (?:the )?[A-ZÀ-Þ]))"
)
"""`letters that nobody printed, among them | Ana Lima to Rui Costa, …`."""


def _document_led(text: str, pieces: list[Piece], at: int) -> int:
    """Where a document begins that an archive keeps and a sentence names with its day: `It stands in the estate |
    inventory of Ana Lima, 10 April 1775, AN, MC/ET/LIX/12`; 0 if none does."""
    groups = groups_in(text)
    patterns = [DEED_RE] * bool(groups & DEED) + [LETTER_RE] * bool(groups & CORRESPONDENTS)
    for pattern in [*patterns, *[WRITING_RE] * bool(groups & WRITING)]:
        for index in range(at, min(at + FARTHEST, len(pieces) - 2)):
            piece = pieces[index]
            found = pattern.search(text, piece.start, piece.end) if piece.kind == "text" else None
            if found:
                marked = pattern is WRITING_RE
                return found.start("deed") if _kept(text, pieces, index, found.start("deed"), marked=marked) else 0
    return 0


def _kept(text: str, pieces: list[Piece], index: int, start: int, *, marked: bool) -> bool:
    """Whether a document that begins at `start`, in a piece, is kept in an archive, and the stretch ends with it; if it
    must be `marked`, its place on the shelves is told."""
    rest = [Piece("text", start, pieces[index].end), *pieces[index + 1 :]]
    read = read_citation(text, rest, 0, "", start)
    stated = read[0].reference if read and read[1] == len(rest) else None
    return stated is not None and stated.kind == "archive" and (stated.archive_location != "" or not marked)
