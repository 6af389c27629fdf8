"""Cuts a note into stretches and reads each as a citation or as prose.

Comes in: the text of a note. Comes out: `Cite`s in order. A semicolon or the end of a sentence ends a stretch (Chicago
Manual 14.57); within one, a signal such as `see` or names before a quoted title begin a citation after prose.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from apparatus.model import Cite
from apparatus.read.note.citation import read_citation
from apparatus.read.note.containers.shared import share
from apparatus.read.note.east_asian import native_in
from apparatus.read.note.entries.embedded import entries_in
from apparatus.read.note.in_prose.another import COMPARING, first_of_two, leads_to_authors
from apparatus.read.note.in_prose.in_brackets import bracketed, holds_imprint, may_cite, sure_in_brackets
from apparatus.read.note.in_prose.led import led_to
from apparatus.read.note.in_prose.page_quotes import words_behind_page
from apparatus.read.note.in_prose.phrase_keys import KEYED, is_keyed, phrase_key
from apparatus.read.note.in_prose.sentence_led import sentence_led
from apparatus.read.note.in_prose.told import told
from apparatus.read.note.in_prose.within import citation_within
from apparatus.read.note.names.same_author import beside
from apparatus.read.note.parted.issues_read import states_count
from apparatus.read.note.parted.marks_of_the_manual import marks_of_the_manual
from apparatus.read.note.parted.parted import parted
from apparatus.read.note.pieces.laid_out import Plain, is_laid_out
from apparatus.read.note.pieces.own_number import own_number
from apparatus.read.note.pieces.tokens import Piece, Span
from apparatus.read.note.second_readings import STOP_FOR_COMMA, over_stop, over_stop_before_day
from apparatus.read.note.short_forms.aliases import equated_in, named
from apparatus.read.note.short_forms.continued import continued
from apparatus.read.note.short_forms.signal_in_title import signal_apart
from apparatus.read.note.statements.towns_beside import with_towns
from apparatus.read.note.stretches.stretches import stretches_of
from apparatus.read.note.stretches.subtitles import over_stop_in_title
from apparatus.read.note.unsigned import goes_on, unsigned
from apparatus.read.note.words.reporting import SAYS
from apparatus.read.note.words.signals import QUOTING, read_signal
from apparatus.read.note.words.signs import groups_in

JOINER_RE: Final = re.compile(r"(?:[Aa]nd|or|Or(?=\s[a-z])|[Aa]s well as|&)\s")
"""Joins the last citation of a list to the one before it; `Or` before a capital is a given name."""

WITH_RE: Final = re.compile(r"with (?=[A-ZÀ-Þ])")
"""`Compare Ana Lima, Harbours, 3, with Roe, Ports, 12`: the signal of the second of the two."""

JOINER_STARTS: Final = frozenset("aAoO&")

LEAST: Final = 2
LONGEST_BRACKET: Final = 1000
"""Characters of a bracket in which citations are looked for."""

ATTEMPTS: Final = 16
"""How often a citation is looked for within one sentence of prose before the rest is taken as prose."""


Reader = Callable[[str, Sequence[Span]], tuple[Cite, ...]]


def read_note(text: str, whole: Sequence[Span] = ()) -> tuple[Cite, ...]:
    """The citations and the prose of a note. Every string can be read; what is no citation is prose. `whole` are
    stretches in which no mark parts anything, as titles in italics.

    Each cite's text is `text[cite.start:cite.end]`; what stands between two cites is punctuation, white space, or the
    `and` that joins two citations.
    """
    by = own_number(text) if text else 0
    if not any(map(str.isalnum, text[by:])):
        return _wordless(text)
    return _numbered(text, whole, by, _read_laid_out) if by else _read_laid_out(text, whole)


def _numbered(text: str, whole: Sequence[Span], by: int, read: Reader) -> tuple[Cite, ...]:
    """The same of a note whose own number reaches to `by`. It belongs to the first citation, or to the prose."""
    first, *others = _placed(read(text[by:], _moved(whole, by)), by)
    return (replace(first, start=0, text=text[: first.end]), *others)


def _read_laid_out(text: str, whole: Sequence[Span]) -> tuple[Cite, ...]:
    """The same of a note without its number."""
    return _read_as(Plain(text), whole, _read_ordered) if is_laid_out(text) else _read_ordered(text, whole)


def _read_ordered(text: str, whole: Sequence[Span]) -> tuple[Cite, ...]:
    """The same of a note that holds nothing but words, marks and single spaces: what other houses part by other marks
    is read with those of the Manual."""
    within = bracketed(text)
    if within:
        inner = read_note(text[1:within])
        if any(cite.form == "full" for cite in inner) or all(map(_dated, inner)):
            return tuple(_placed(inner, 1))
    changes = marks_of_the_manual(text)
    cites = _read_as(Plain(text, changes), whole, _read) if changes else _read(text, whole)
    return _read(text, whole) if changes and any(states_count(cite, text) for cite in cites) else cites


def _read_as(plain: Plain, whole: Sequence[Span], read: Reader) -> tuple[Cite, ...]:
    """What is read in another text, in the places of what is printed."""
    moved = [(plain.after(start), plain.after(end)) for start, end in whole]
    return tuple(_apart(plain, read(plain.text, moved)))


def _apart(plain: Plain, cites: Sequence[Cite]) -> Iterator[Cite]:
    """The citations in their printed places, none of which reaches into the one before: what is read in another order
    may end where the next begins."""
    end = 0
    for cite in map(plain.as_printed, cites):
        if cite.end > end:
            start = max(end, cite.start)
            yield replace(cite, start=start, text=cite.text[start - cite.start :])
            end = cite.end


def _read(text: str, whole: Sequence[Span]) -> tuple[Cite, ...]:
    """The citations and the prose of a note without what lays it out. Its own number belongs to the first of them."""
    by = own_number(text)
    if not by or not any(map(str.isalnum, text[by:])):
        return _read_all(text, whole)
    return _numbered(text, whole, by, _read_all)


def _moved(whole: Sequence[Span], by: int) -> list[Span]:
    """The places that stand behind the first `by` characters, in what is left without these."""
    return [(start - by, end - by) for start, end in whole if start >= by]


def _placed(cites: Sequence[Cite], by: int) -> list[Cite]:
    """What was read behind the first `by` characters, in the places of the whole."""
    return [replace(cite, start=cite.start + by, end=cite.end + by) for cite in cites]


def _read_all(text: str, whole: Sequence[Span], *, keyed: bool = False) -> tuple[Cite, ...]:
    """The same without a number, or, if it is `keyed`, without the words of the text to which it belongs."""
    key = phrase_key(text) if groups_in(text) & KEYED and not keyed else 0
    if key and is_keyed(behind := _read_all(text[key:], _moved(whole, key), keyed=True), text[:key]):
        return (told(text, 0, key - 1), *_placed(behind, key))
    entries = native_in(text) or entries_in(text)
    cites: list[Cite] = []
    at = 0
    for entry in entries:
        cites += _shifted(text, at, entry.start)
        cites.append(entry)
        at = entry.end
    return (*cites, *(_shifted(text, at, len(text)) if at else _cites(text, whole)))


def _dated(cite: Cite) -> bool:
    """Whether a short form is one by author and year."""
    return cite.rule == "surname" and cite.reference is not None and cite.reference.date is not None


def _wordless(text: str) -> tuple[Cite, ...]:
    """A note of marks alone cites nothing; it is kept as prose."""
    begin = len(text) - len(text.lstrip())
    words = text.strip()
    return (Cite("prose", begin, begin + len(words), words, rule="prose"),) if words else ()


def _shifted(text: str, begin: int, end: int) -> Iterator[Cite]:
    """What stands between two places of a note."""
    if not any(map(str.isalnum, text[begin:end])):
        return
    for cite in _cites(text[begin:end]):
        yield replace(cite, start=cite.start + begin, end=cite.end + begin)


def _cites(text: str, whole: Sequence[Span] = (), *, nested: bool = False) -> list[Cite]:
    """The citations and the prose of a text; `nested` is one that stands in brackets, in which no others are opened."""
    cites: list[Cite] = []
    prose: tuple[int, int] | None = None
    for stretch in _read_twice(text, parted(text, whole), nested):
        for cite in stretch:
            if isinstance(cite, tuple) and not prose and cites and (more := continued(text, cites[-1], *cite)):
                cites[-1] = more
                continue
            if isinstance(cite, tuple):
                prose = (prose or cite)[0], _with_stop(text, cite[1])
                continue
            if prose and text[prose[0] : prose[1]] == "In" and cite.form == "full" and not cite.signal:
                cite, prose = replace(cite, start=prose[0], text=text[prose[0] : cite.end], signal="In"), None
            if prose:  # a stop without a space behind it belongs to one of the two
                cites.append(told(text, prose[0], min(prose[1], cite.start)))
                prose = None
            left = share(text, cites, cite) if cites else cite
            if left:
                cites.append(beside(text, cites, left) if cites else left)
    if prose:
        cites.append(told(text, *prose))
    return with_towns(cites) if len(cites) > 1 else cites


def _read_twice(text: str, pieces: list[Piece], nested: bool) -> Iterator[list[Cite | tuple[int, int]]]:
    """What is read in each stretch, or in two of which it is surer that a stop within one citation parts them."""
    before: list[Piece] = []
    stop = begun = 0
    for stretch, following in pairwise([*stretches_of(text, pieces), []]):
        if stretch[0].start < begun:
            continue  # what is read already
        stretch = before or stretch
        read = list(_read_stretch(text, list(stretch), nested))
        signed = unsigned(text, read, stretch[-1].end, _cites) if read else None
        if read and following and not signed:
            signed = goes_on(text, read, stretch[-1].end, following[-1].end, _cites)
        if signed:
            read, begun = [signed], signed.end
        before = []
        if read and following and following[0].start >= begun:
            last = read[-1]
            over = over_stop(text, stretch, following, last) if isinstance(last, Cite) else []
            over = over or over_stop_in_title(text, stretch, following, last)
            before = over or over_stop_before_day(text, stretch, following, read)
        if not before:
            yield [_over(cite, stop) for cite in read] if stop else read
        stop = stretch[-1].end if before else 0


def _over(cite: Cite | tuple[int, int], stop: int) -> Cite | tuple[int, int]:
    """A reading, marked as second if it goes on over the stop at `stop`."""
    if isinstance(cite, Cite) and cite.start < stop < cite.end:
        return replace(cite, second=STOP_FOR_COMMA)
    return cite


def _who_is_quoted(text: str, cite: Cite) -> bool:
    """Whether a short form names nobody but who is quoted: `Ana Lima; quoted in Roe, Ports`."""
    dated = cite.reference is not None and cite.reference.date is not None
    named = (cite.rule == "surname" and not dated) or (cite.rule == "short" and cite.text.endswith(("Jr.", "Sr.")))
    return named and not cite.locator and QUOTED_BEHIND_RE.match(text, cite.end) is not None


QUOTED_BEHIND_RE: Final = re.compile(
    r"[,;]\s(?:as )?(?:quoted|cited|qtd\.?) in\s(?!(?:nn?|notes?|fn)\b\.?\s\d)|,\scitad[ao] en\s"
)


def _read_stretch(text: str, pieces: list[Piece], nested: bool) -> Iterator[Cite | tuple[int, int]]:
    """Citations, and the bounds of prose, which may go on in the next stretch."""
    at = fruitless = 0
    compared, alias = False, ""
    if len(pieces) == 1 and pieces[0].kind == "quote" and words_behind_page(text, pieces[0]):
        yield pieces[0].start, pieces[0].end
        return
    while at < len(pieces):
        if pieces[at].kind == ",":
            at += 1
            continue
        begin = pieces[at].start
        equated = equated_in(text, pieces[at])
        if equated:
            at, alias = _skip_to(pieces, at, equated.end()), equated["alias"]
            if equated.start() > begin:
                yield begin, equated.start()
            begin = pieces[at].start
        joiner = _joiner(text, pieces[at])
        if joiner:
            begin = joiner.end()
            at = _skip_to(pieces, at, begin)
            if at == len(pieces):
                return
        signal, start = read_signal(text, begin, pieces[-1].end)
        if (compared or (at == 0 and begin)) and WITH_RE.match(text, begin):
            signal, start = "with", begin + 5
        here = _skip_to(pieces, at, start)
        if not signal and leads_to_authors(text, pieces, here):
            yield begin, pieces[here].end
            at = here + 1
            continue
        lead = led_to(text, pieces, here, begin, signalled=bool(signal))
        if lead:
            yield begin, lead[0]
            at = _skip_to(pieces, here, lead[1])
            continue
        led = sentence_led(text, pieces, here, signalled=bool(signal))
        if led:
            begin = joiner.start() if joiner else begin
            yield begin, begin + len(text[begin:led].rstrip())
            at = _skip_to(pieces, here, led)
            continue
        read = read_citation(text, pieces, here, signal, begin) if here < len(pieces) else None
        if read and signal in OF_TITLES and _untold(read[0]) and start == begin + len(signal) + 1:
            pieces[here] = pieces[here]._replace(start=begin)
            read = read_citation(text, pieces, here, "", begin) or read
        if read and not signal and _opens_sentence(text, start, read[0]):
            pieces[here] = pieces[here]._replace(start=start + len("In "))
            read = read_citation(text, pieces, here, "In", begin) or read
        read = read or first_of_two(text, pieces, here, signal, begin)
        if read and _who_is_quoted(text, read[0]):
            read = None
        if read:
            cite, at = signal_apart(read[0]), read[1]
            compared = signal.lower().startswith(COMPARING)
            cite, at = _with_remarks(text, pieces, at, cite, nested)
            yield replace(cite, alias=alias) if alias and cite.form == "full" else named(text, cite)
            alias = ""
            continue
        if joiner:
            begin = joiner.start()
        if pieces[at].kind == "bracket" and not nested and text.startswith(QUOTING, pieces[at].start):
            yield from _opened(text, pieces[at : at + 1], pieces[at].start, pieces[at].end)
            at += 1
            continue
        split = citation_within(text, pieces, here if here < len(pieces) else at)
        fruitless += 1
        stop = pieces[-1].end if split is None or fruitless > ATTEMPTS else begin + len(text[begin:split].rstrip())
        yield from _opened(text, [] if nested else pieces[at:], begin, stop)
        if split is None or fruitless > ATTEMPTS:
            return
        at = _skip_to(pieces, at, split)


def _joiner(text: str, piece: Piece) -> re.Match[str] | None:
    """The word at the head of a piece that joins it to the citation before."""
    may_join = piece.kind == "text" and text[piece.start] in JOINER_STARTS
    return JOINER_RE.match(text, piece.start, piece.end + 1) if may_join else None


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


GOES_ON_RE: Final = re.compile(
    rf",\s(?:[A-ZÀ-Þ][\w.’-]*\s){{1,4}}(?:{SAYS}|[a-z]{{3,12}}(?:ed|es))\s|,\s(?:s?he|they|we|I|it)\s"
)

UNQUOTED: Final = frozenset({"published", "dated"})


REMARKS_RE: Final = re.compile(
    r"\((?:citing|quoting|reviewing) (?:(?!the |an? |id\b|ibid|supra|infra|see |de |van |von |al-)[a-z]"
    r"|(?!id\b|ibid|supra|infra|see |[^()]*\sv\.? )[^()\d,“”\"‘’:;]{3,120}(?:\)| as [a-z]{2,12}ing (?:that|to)\b))"
)
"""`(citing refusal to speak as an example)`, `(quoting Ana Lima)`, `(quoting Ana Lima as saying that …)`: no work."""


def _with_remarks(text: str, pieces: list[Piece], at: int, cite: Cite, nested: bool) -> tuple[Cite, int]:
    """A citation with the remarks in brackets behind it, `(emphasis mine)`, and the first piece behind them."""
    while at < len(pieces) and pieces[at].kind in ("bracket", "square"):
        if not nested and text.startswith(QUOTING, pieces[at].start) and not REMARKS_RE.match(text, pieces[at].start):
            break
        cite = replace(cite, end=pieces[at].end, text=text[cite.start : pieces[at].end])
        at += 1
    return cite, at


def _opened(text: str, pieces: list[Piece], begin: int, end: int) -> Iterator[Cite | tuple[int, int]]:
    """Prose, and the citations that stand in brackets within it: `… as she says (Discourse of Twitter, 29)`."""
    for piece in pieces:
        if piece.kind != "bracket" or piece.end > end or piece.start < begin:
            continue
        inner = text[piece.start + 1 : piece.end - 1]
        if not (LEAST < len(inner) < LONGEST_BRACKET and may_cite(inner)):
            continue
        cites = _cites(inner, nested=True) if not IN_RE.match(inner) else _within_in(inner)
        quoted = text.startswith(QUOTING, piece.start) and any(cite.form == "full" for cite in cites)
        if not (quoted or all(map(sure_in_brackets, cites)) or holds_imprint(cites)):
            continue
        if text[begin : piece.start].strip():
            yield begin, begin + len(text[begin : piece.start].rstrip())
        for cite in cites:
            start, stop = cite.start + piece.start + 1, cite.end + piece.start + 1
            yield (start, stop) if cite.form == "prose" else replace(cite, start=start, end=stop)
        begin = piece.end
    rest = text[begin:end]
    if any(map(str.isalnum, rest)):
        begin += len(rest) - len(rest.lstrip(" ,.;:)\n\t"))
        yield begin, end


IN_RE: Final = re.compile(r"in (?=[A-ZÀ-Þ“])")
"""`(in Jane Doe, Harbours [Oxford: Quay Press, 1996], 12)`: a preposition before what a bracket holds."""


def _within_in(inner: str) -> list[Cite]:
    """The citations of a bracket that begins with `in`, which is the signal of the first."""
    cites = [replace(cite, start=cite.start + 3, end=cite.end + 3) for cite in _cites(inner[3:], nested=True)]
    if cites and cites[0].form != "prose" and cites[0].start == 3 and not cites[0].signal:
        cites[0] = replace(cites[0], start=0, text=inner[: cites[0].end], signal="in")
    return cites


def _skip_to(pieces: list[Piece], at: int, start: int) -> int:
    """The index of the piece at `start`; a piece that begins before it is cut."""
    while at < len(pieces) and (pieces[at].end <= start or pieces[at].kind == ","):
        at += 1
    if at < len(pieces) and pieces[at].start < start:
        pieces[at] = pieces[at]._replace(start=start)
    return at


def _with_stop(text: str, end: int) -> int:
    """Prose keeps the stop that ends it, and the mark that closes behind the stop."""
    while end < len(text) and text[end] in '.?!…”’")]»':
        end += 1
    return end
