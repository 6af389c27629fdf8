"""Reads a stretch of a note: its citations, and the prose before, between and behind them.

Comes in: the pieces of the stretch. Comes out: `Cite`s and the bounds of prose, in order. A signal such as `see`, or
names before a quoted title, begin a citation after prose (Chicago Manual 14.37-38); remarks in brackets belong to the
citation before them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final, NamedTuple

from apparatus import lazy
from apparatus.model import Cite
from apparatus.read.note.citation import read_citation
from apparatus.read.note.in_prose.another import COMPARING, first_of_two, leads_to_authors
from apparatus.read.note.in_prose.led import led_to
from apparatus.read.note.in_prose.page_quotes import words_behind_page
from apparatus.read.note.in_prose.sentence_led import sentence_led
from apparatus.read.note.in_prose.within import citation_within
from apparatus.read.note.lists import PARTICLES, SMALL_WORDS
from apparatus.read.note.names.full_names import are_people
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.short_forms.aliases import equated_in, named
from apparatus.read.note.short_forms.signal_in_title import signal_apart
from apparatus.read.note.stretches.opened import Begun, Read, opened
from apparatus.read.note.titles.page_names import headline_of
from apparatus.read.note.unpublished.letters import heads_letter
from apparatus.read.note.words.given_names import begins_with_given_or_initial
from apparatus.read.note.words.remarks import FOUND_IN_RE, RIGHTS_RE
from apparatus.read.note.words.reporting import SAYS
from apparatus.read.note.words.signals import leads_to_another, quoted_within, read_signal
from apparatus.read.note.words.signs import groups_in
from apparatus.read.note.works.pieces_in_books import IN_BOOK, held_at

JOINER_RE: Final = lazy.regex(
    r"(?:[Aa]nd(?:,(?=\s(?:[A-ZÀ-Þ“\"]|(?:on|for|about|regarding|concerning)\s)))?|or|Or(?=\s[a-z])|[Aa]s well as|&)\s"
)
"""Joins the last citation of a list to the one before it; a comma may follow `and`, before a topic too: `and, on
Europe, Lima, Quays, 12`; `Or` before a capital is a given name."""

WITH_RE: Final = lazy.regex(r"with (?=[A-ZÀ-Þ]|id\.|\d)")
"""`Compare Ana Lima, Harbours, 3, with Roe, Ports, 12`: the signal of the second of the two."""

IN_RE: Final = lazy.regex(r"in (?=[A-ZÀ-Þ])")
"""`12, or in Ana Lima, Ports (…)`: where else the words stand."""

JOINER_STARTS: Final = frozenset("aAoO&")

ATTEMPTS: Final = 16
"""How often a citation is looked for within one sentence of prose before the rest is taken as prose."""


def read_stretch(text: str, pieces: list[Piece], within: Read | None) -> Iterator[Begun]:
    """Citations, and the bounds of prose, which may go on in the next stretch. `within` reads what a bracket holds; it
    is None where the text itself stands in one, in which no others are opened."""
    at = fruitless = 0
    compared, alias = False, ""
    if len(pieces) == 1 and pieces[0].kind == "quote" and words_behind_page(text, pieces[0]):
        yield pieces[0].start, pieces[0].end
        return
    if RIGHTS_RE.match(text[pieces[0].start : pieces[-1].end]):
        yield pieces[0].start, pieces[-1].end
        return
    while at < len(pieces):
        if pieces[at].kind == ",":
            at += 1
            continue
        if equated := equated_in(text, pieces[at]):
            if equated.start() > pieces[at].start:
                yield pieces[at].start, equated.start()
            at, alias = _skip_to(pieces, at, equated.end()), equated["alias"]
        if pieces[at].kind == "bracket" and FOUND_IN_RE.match(text, pieces[at].start, pieces[at].end):
            yield pieces[at].start, pieces[at].end
            at += 1
            continue
        head = _head(text, pieces, at, compared=compared)
        if not head:
            return
        at = head.at
        if prose := _leading_up(text, pieces, head):
            yield prose.begin, prose.end
            at = _skip_to(pieces, head.here, prose.behind)
            continue
        if read := _read_behind(text, pieces, head):
            compared = head.signal.lower().startswith(COMPARING)
            cite, at = _with_remarks(text, pieces, read[1], signal_apart(read[0]), opens=within is not None)
            yield replace(cite, alias=alias) if alias and cite.form == "full" else named(text, cite)
            alias = ""
            continue
        if pieces[at].kind == "bracket" and within and leads_to_another(text, pieces[at].start):
            yield from opened(text, pieces[at : at + 1], pieces[at].start, pieces[at].end, within)
            at += 1
            continue
        fruitless += 1
        last = fruitless > ATTEMPTS
        split = None if last else citation_within(text, pieces, head.here if head.here < len(pieces) else at)
        stop = pieces[-1].end if split is None else head.joined + len(text[head.joined : split].rstrip())
        yield from opened(text, pieces[at:], head.joined, stop, within)
        if split is None:
            return
        at = _skip_to(pieces, at, split)


class _Head(NamedTuple):
    """What stands before the words of a citation."""

    joined: int
    """Where it begins, with the word that joins it to the citation before."""
    begin: int
    """Where it begins behind that word."""
    at: int
    """The first piece behind that word."""
    signal: str
    start: int
    """Where the citation begins behind its signal."""
    here: int
    """The first piece behind the signal."""


def _head(text: str, pieces: list[Piece], at: int, *, compared: bool) -> _Head | None:
    """What may join a citation to the one before it, and its signal; None if nothing stands behind the first. With the
    one before something may be `compared`."""
    joined = begin = pieces[at].start
    joiner = _joiner(text, pieces[at])
    if joiner:
        begin = joiner.end()
        at = _skip_to(pieces, at, begin)
        if at == len(pieces):
            return None
    signal, start = read_signal(text, begin, pieces[-1].end)
    if (compared or (at == 0 and begin)) and WITH_RE.match(text, begin):
        signal, start = "with", begin + len("with ")
    if (
        joiner
        and not signal
        and joined
        and IN_RE.match(text, begin)
        and begins_with_given_or_initial(text[begin + 3 :])
    ):
        signal, start = "in", begin + len("in ")
    return _Head(joined, begin, at, signal, start, _skip_to(pieces, at, start))


class _Prose(NamedTuple):
    """Words that lead up to a citation, and where it begins behind them."""

    begin: int
    end: int
    behind: int


def _leading_up(text: str, pieces: list[Piece], head: _Head) -> _Prose | None:
    """What leads up to a citation beside its signal: a country, a case or a topic, or a sentence."""
    _, begin, _, signal, _, here = head
    if here < len(pieces) and groups_in(text) & IN_BOOK and held_at(text, pieces, here):
        return None
    if here < len(pieces) and heads_letter(text, pieces, here):
        return None
    if not signal and leads_to_authors(text, pieces, here):
        return _Prose(begin, pieces[here].end, pieces[here].end)
    lead = led_to(text, pieces, here, begin, signalled=bool(signal))
    if lead:
        return _Prose(head.joined if "," in text[head.joined : begin] else begin, *lead)
    led = sentence_led(text, pieces, here, signalled=bool(signal))
    if led and _headline(text, pieces, here, led):
        return None  # `Quay may fine boats used in Lisbon harbour, Port Times, May 3, 2021`
    return _Prose(head.joined, head.joined + len(text[head.joined : led].rstrip()), led) if led else None


def _headline(text: str, pieces: list[Piece], at: int, led: int) -> bool:
    """Whether a headline of a newspaper stands at `at`, for a word in small letters that is no particle stands among
    those at `led`, which are nobody's name then."""
    words = text[led : pieces[at].end].split()
    small = any(word.isalpha() and word.islower() and word not in JOINING for word in words)
    return small and headline_of(text, pieces, at, at + 1) is not None


JOINING: Final = PARTICLES | SMALL_WORDS
"""What stands in small letters within or between names."""


def _read_behind(text: str, pieces: list[Piece], head: _Head) -> tuple[Cite, int] | None:
    """The citation behind a signal, and the first piece behind it; the signal may prove a word of its title, or its
    first word a signal."""
    _, begin, _, signal, start, here = head
    read = read_citation(text, pieces, here, signal, begin) if here < len(pieces) else None
    amid = text[max(0, begin - 2) : begin - 1].islower()  # `the collection Against Theory`
    if read and signal in OF_TITLES and (amid or _untold(read[0])) and start == begin + len(signal) + 1:
        pieces[here] = pieces[here]._replace(start=begin)
        read = read_citation(text, pieces, here, "", begin) or read
    if read and not signal and _opens_sentence(text, start, read[0]):
        pieces[here] = pieces[here]._replace(start=start + len("In "))
        read = read_citation(text, pieces, here, "In", begin) or read
    read = read or first_of_two(text, pieces, here, signal, begin)
    return None if read and (_who_is_quoted(text, read[0]) or _who_made(read[0])) else read


def _who_made(cite: Cite) -> bool:
    """Whether what looks like a title is who translated or edited a work that stands in no words of the note:
    `Translated by Ana Lima (Lisbon: Quay Press, 2001)`."""
    stated = cite.reference
    if not MADE_RE.match(cite.signal) or stated is None or stated.authors or stated.editors:
        return False
    return are_people(stated.title)


MADE_RE: Final = lazy.regex(r"(?:[Tt]ranslated|[Ee]dited) by\Z")


def _who_is_quoted(text: str, cite: Cite) -> bool:
    """Whether a short form names nobody but who is quoted: `Ana Lima; quoted in Roe, Ports`."""
    dated = cite.reference is not None and cite.reference.date is not None
    named = (cite.rule == "surname" and not dated) or (cite.rule == "short" and cite.text.endswith(("Jr.", "Sr.")))
    return named and not cite.locator and QUOTED_BEHIND_RE.match(text, cite.end) is not None


QUOTED_BEHIND_RE: Final = lazy.regex(
    r"[,;]\s(?:as )?(?:quoted|cited|qtd\.?) in\s(?!(?:nn?|notes?|fn)\b\.?\s\d)|,\scitad[ao] en\s"
)


def _joiner(text: str, piece: Piece) -> re.Match[str] | None:
    """The word at the head of a piece that joins it to the citation before."""
    may_join = piece.kind == "text" and text[piece.start] in JOINER_STARTS
    return JOINER_RE.match(text, piece.start, piece.end + len(", concerning ")) if may_join else None


OF_TITLES: Final = frozenset({"Against", "From", "Following"})
"""Signals that as well begin titles: `Against Method (London: Verso, 1975)`."""


def _untold(cite: Cite) -> bool:
    """Whether a work has a title without marks and nobody to whom such a signal could lead."""
    stated = cite.reference
    people = stated is not None and (stated.authors or stated.editors) and stated.kind != "film"
    return cite.form == "full" and stated is not None and stated.title != "" and not people and cite.rule in UNQUOTED


def _opens_sentence(text: str, start: int, cite: Cite) -> bool:
    """Whether `In` is no word of a title, since the sentence goes on behind the work: `In Stage and City, 10 Harv. L.
    Rev. 457 (1897), Holmes argued`."""
    if not text.startswith("In ", start) or not _untitled_by_in(cite):
        return False
    return GOES_ON_RE.match(text, cite.end) is not None


def _untitled_by_in(cite: Cite) -> bool:
    stated = cite.reference
    return stated is not None and cite.form == "full" and not stated.authors and stated.title.startswith("In ")


GOES_ON_RE: Final = lazy.regex(
    rf",\s(?:[A-ZÀ-Þ][\w.’-]*\s(?:and\s)?){{1,6}}(?:{SAYS}|[a-z]{{3,12}}(?:ed|es))\s|,\s(?:s?he|they|we|I|it)\s"
)

UNQUOTED: Final = frozenset({"published", "dated"})


REMARKS_RE: Final = lazy.regex(
    r"\((?:citing|quoting|reviewing) (?:(?!the |an? |id\b|ibid|supra|infra|see |de |van |von |al-)[a-z]"
    r"|(?!id\b|ibid|supra|infra|see |[^()]*\sv\.? )[^()\d,“”\"‘’:;]{3,120}(?:\)| as [a-z]{2,12}ing (?:that|to)\b))"
)
"""`(citing refusal to speak as an example)`, `(quoting Ana Lima)`, `(quoting Ana Lima as saying that …)`: no work."""


def _with_remarks(text: str, pieces: list[Piece], at: int, cite: Cite, *, opens: bool) -> tuple[Cite, int]:
    """A citation with the remarks in brackets behind it, `(emphasis mine)`, and the first piece behind them."""
    while at < len(pieces) and pieces[at].kind in ("bracket", "square"):
        if opens and leads_to_another(text, pieces[at].start) and not REMARKS_RE.match(text, pieces[at].start):
            break
        begin = quoted_within(text, pieces[at].start, pieces[at].end) if opens else -1
        if begin > 0:
            pieces[at] = Piece("bracket", begin, text.rfind(")", begin, pieces[at].end - 1) + 1)
            return replace(cite, end=begin - 1, text=text[cite.start : begin - 1]), at
        cite = replace(cite, end=pieces[at].end, text=text[cite.start : pieces[at].end])
        at += 1
    return cite, at


def _skip_to(pieces: list[Piece], at: int, start: int) -> int:
    """The index of the piece at `start`; a piece that begins before it is cut."""
    while at < len(pieces) and (pieces[at].end <= start or pieces[at].kind == ","):
        at += 1
    if at < len(pieces) and pieces[at].start < start:
        pieces[at] = pieces[at]._replace(start=start)
    return at
