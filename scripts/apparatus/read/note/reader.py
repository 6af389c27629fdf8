"""Cuts a note into stretches and reads each as a citation or as prose.

Comes in: the text of a note. Comes out: `Cite`s in order. A semicolon or the end of a sentence ends a stretch (Chicago
Manual 14.57); within one, a signal such as `see` or names before a quoted title begin a citation after prose.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from apparatus import lazy
from apparatus.model import Cite
from apparatus.read.note.closing_remarks import with_remarks
from apparatus.read.note.confidence import confidence
from apparatus.read.note.containers.shared import share
from apparatus.read.note.east_asian import native_in
from apparatus.read.note.entries.embedded import entries_in
from apparatus.read.note.entries.scientists import scientific
from apparatus.read.note.entries.stopped_papers import stopped_papers
from apparatus.read.note.in_prose.in_brackets import bracketed
from apparatus.read.note.in_prose.led_at_head import behind_lead
from apparatus.read.note.in_prose.phrase_keys import KEYED, as_short_by_day, is_keyed, phrase_key
from apparatus.read.note.in_prose.told import told, without_fragments
from apparatus.read.note.names.named_behind import with_subjects
from apparatus.read.note.names.same_author import beside
from apparatus.read.note.papers_beside import with_papers_beside
from apparatus.read.note.parted.marks_of_the_manual import marks_of_the_manual
from apparatus.read.note.parted.parted import parted
from apparatus.read.note.parted.titles_before_in import SPANNED, titles_before_in
from apparatus.read.note.pieces.laid_out import layout_changes
from apparatus.read.note.pieces.misread import guessed_changes, sure_changes
from apparatus.read.note.pieces.own_number import own_number
from apparatus.read.note.pieces.plain import Plain
from apparatus.read.note.pieces.tokens import Piece, Span
from apparatus.read.note.pieces.words_put_in import altered, words_put_in
from apparatus.read.note.plain_letters import in_plain_letters
from apparatus.read.note.remote_addresses import with_remote_addresses
from apparatus.read.note.same_archive import with_same_archive
from apparatus.read.note.second_readings import STOP_FOR_COMMA, over_stop, over_stop_before_day
from apparatus.read.note.short_forms.continued import called_behind, continued, volume_behind
from apparatus.read.note.statements.towns_beside import with_towns
from apparatus.read.note.statements.whole import with_what_whole_tells
from apparatus.read.note.stretches.opened import Begun, Read
from apparatus.read.note.stretches.read_stretch import read_stretch
from apparatus.read.note.stretches.stretches import stretches_of
from apparatus.read.note.stretches.subtitles import over_stop_in_title, parts_of_subtitle
from apparatus.read.note.unsigned import goes_on, unsigned
from apparatus.read.note.words.signs import groups_in

Reader = Callable[[str, Sequence[Span]], tuple[Cite, ...]]


def read_note(text: str, whole: Sequence[Span] = ()) -> tuple[Cite, ...]:
    """The citations and the prose of a note. Every string can be read; what is no citation is prose. `whole` are
    stretches in which no mark parts anything, as titles in italics.

    Each cite's text is `text[cite.start:cite.end]`; what stands between two cites is punctuation, white space, or the
    `and` that joins two citations.
    """
    cites = in_plain_letters(text, lambda plain: _read_printed(plain, whole))
    cites = with_remote_addresses(text, tuple(map(with_what_whole_tells, cites)))
    return with_remarks(text, with_papers_beside(text, with_same_archive(text, cites)))


def _read_printed(text: str, whole: Sequence[Span]) -> tuple[Cite, ...]:
    """The same of a note as it is printed but for its letters."""
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
    changes = layout_changes(text)
    return _read_as(Plain(text, changes), whole, _read_lettered) if changes else _read_lettered(text, whole)


def _read_lettered(text: str, whole: Sequence[Span]) -> tuple[Cite, ...]:
    """The same of a note that holds nothing but words, marks and single spaces. Its letters may have marks where a
    line end parted a word, so that only now it is one."""
    cites = _read_unled(text, whole)
    return behind_lead(text, cites, lambda at: _placed(_read_unled(text[at:], _moved(whole, at)), at))


def _read_unled(text: str, whole: Sequence[Span]) -> tuple[Cite, ...]:
    """The same, whatever leads up to it."""
    return in_plain_letters(text, lambda plain: _read_recovered(plain, whole))


def _read_recovered(text: str, whole: Sequence[Span]) -> tuple[Cite, ...]:
    """The same of a note in letters that all patterns know: what a machine has read for print is read as print."""
    guessed = guessed_changes(text)
    changes = {**sure_changes(text), **guessed}
    if not changes:
        return _read_ordered(text, whole)
    places = sorted(guessed)
    return tuple(_doubted(cite, places) for cite in _read_as(Plain(text, changes), whole, _read_ordered))


def _doubted(cite: Cite, places: Sequence[int]) -> Cite:
    """A full citation within which something is guessed, at one of these places in order, is less sure."""
    if cite.form != "full" or bisect_left(places, cite.start) == bisect_left(places, cite.end):
        return cite
    shown = (*cite.telltales, "misread")
    return replace(cite, telltales=shown, confidence=confidence(shown))


def _read_ordered(text: str, whole: Sequence[Span]) -> tuple[Cite, ...]:
    """The same of a note as it was printed: what other houses part by other marks is read with those of the Manual."""
    within = bracketed(text)
    if within:
        inner = read_note(text[1:within])
        if any(cite.form == "full" for cite in inner) or all(map(_dated, inner)):
            return tuple(_placed(inner, 1))
    if science := scientific(text):
        return _around(text, whole, science)
    if groups_in(text) & SPANNED:
        whole = [*whole, *titles_before_in(text)]
    changes = marks_of_the_manual(text)
    if not changes:
        return _read(text, whole)
    cites, put = _read_as(Plain(text, changes, marked=True), whole, _read), words_put_in(text, changes)
    return _read(text, whole) if put and altered(text, cites, put) else cites


def _around(text: str, whole: Sequence[Span], cite: Cite) -> tuple[Cite, ...]:
    """The same of a note in which one citation is known: what stands before it, and behind it. One that follows is
    taken in turn, so that a list of many is moved only once."""
    cites: list[Cite] = []
    found: Cite | None = cite
    rest, by = text, 0
    while found:
        before = rest[: found.start].rstrip()
        cites += _placed((*(_read_ordered(before, _moved(whole, by)) if before else ()), found), by)
        joined = JOINED_RE.match(rest, found.end)
        by += joined.end() if joined else found.end
        rest = text[by:] if text[by:].strip(" .)") else ""
        found = scientific(rest) if rest and not bracketed(rest) else None
    return (*cites, *_placed(_read_ordered(rest, _moved(whole, by)), by)) if rest else tuple(cites)


JOINED_RE: Final = lazy.regex(r"[.,;]*(?:\s+(?:(?<=[,;]\s)and\s+)?)?")
"""What parts one citation from the next."""


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
        return (told(text, 0, key - 1), *_placed(as_short_by_day(behind), key))
    entries = native_in(text) or stopped_papers(text) or entries_in(text)
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
    for stretch in _read_twice(text, parted(text, whole), None if nested else _in_bracket):
        for cite in stretch:
            if isinstance(cite, tuple) and not prose and cites and (more := continued(text, cites[-1], *cite)):
                cites[-1] = more
                if not any(map(str.isalnum, text[more.end : cite[1]])):
                    continue
                cite = _from_word(text, more.end, cite[1]), cite[1]
            if isinstance(cite, tuple):
                prose = (prose or cite)[0], _with_stop(text, cite[1])
                continue
            if prose and cite.form == "full" and not cite.signal and _held_in(text[prose[0] : prose[1]], cites):
                signal = text[prose[0] : prose[1]]
                cite, prose = replace(cite, start=prose[0], text=text[prose[0] : cite.end], signal=signal), None
            if cites and (called := called_behind(text, cites[-1], prose, cite)):
                cites[-1], prose = called, None
                continue
            if cites and not prose and (more := volume_behind(text, cites[-1], cite)):
                cites[-1] = more
                continue
            if prose:  # a stop without a space behind it belongs to one of the two
                cites.append(told(text, prose[0], min(prose[1], cite.start)))
                prose = None
            left = share(text, cites, cite) if cites else cite
            if left:
                cites.append(beside(text, cites, left) if cites else left)
    if prose:
        cites.append(told(text, *prose))
    return without_fragments(text, with_towns(with_subjects(cites))) if len(cites) > 1 else cites


def _from_word(text: str, start: int, end: int) -> int:
    """Where the first word, or the mark that opens it, stands behind what ends a bracket and a sentence."""
    return next(at for at in range(start, end) if text[at] not in " \n\t.,)")


def _held_in(words: str, cites: list[Cite]) -> bool:
    """Whether nothing but `In` stands before a citation, or `in` behind a quoted title that says nothing more."""
    stated = cites[-1].reference if cites and words == "in" else None
    return words == "In" or (stated is not None and cites[-1].rule == "quoted-title" and stated.kind == "misc")


def _in_bracket(text: str) -> list[Cite]:
    """The same of what a bracket holds."""
    return _cites(text, nested=True)


def _read_twice(text: str, pieces: list[Piece], within: Read | None) -> Iterator[list[Begun]]:
    """What is read in each stretch, or in two of which it is surer that a stop within one citation parts them."""
    stretches = [*stretches_of(text, pieces), []]
    before: list[Piece] = []
    at = stop = begun = 0
    while at < len(stretches) - 1:
        stretch, following = stretches[at : at + 2]
        at += 1
        if stretch[0].start < begun:
            continue  # what is read already
        stretch = before or stretch
        read = list(read_stretch(text, list(stretch), within))
        signed = unsigned(text, read, stretch[-1].end, _cites) if read else None
        if read and following and not signed:
            signed = goes_on(text, read, stretch[-1].end, following[-1].end, _cites)
        if signed:
            read, begun = [signed], signed.end
        before = []
        if read and following and following[0].start >= begun:
            last = read[-1]
            before = over_stop(text, stretch, following, last) if isinstance(last, Cite) else []
            before = before or over_stop_in_title(text, stretch, following, last)
            before = before or over_stop_before_day(text, stretch, following, read)
            if not before:
                parts, read_on = parts_of_subtitle(text, stretches[at:])
                before = over_stop_in_title(text, stretch, parts, last) if parts else []
                at += read_on if before else 0
        if not before:
            yield [_over(cite, stop) for cite in read] if stop else read
        stop = stretch[-1].end if before else 0


def _over(cite: Begun, stop: int) -> Begun:
    """A reading, marked as second if it goes on over the stop at `stop`."""
    if isinstance(cite, Cite) and cite.start < stop < cite.end:
        return replace(cite, second=STOP_FOR_COMMA)
    return cite


def _with_stop(text: str, end: int) -> int:
    """Prose keeps the stop that ends it, the last of `. . . .` too, and the mark that closes behind the stop."""
    end += 2 * (text.startswith(" .", end) and text.endswith(" .", 0, end))
    while end < len(text) and text[end] in '.?!…”’")]»':
        end += 1
    return end
