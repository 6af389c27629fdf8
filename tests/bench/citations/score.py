"""Compares what was read with what was meant.

Comes in: the notes of made-up articles. Comes out: a `Score`: counts by field, kind and short form, and every failure.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from time import process_time
from typing import NamedTuple

from apparatus.model import Article, Cite, Date, Item, Name, Note, Reference
from apparatus.read.note import read_note
from apparatus.resolve.citations import resolve_citations
from bench.citations.article import MadeNote, Meant

FIELDS = (
    "authors", "editors", "translators", "title", "container", "publisher", "place", "series", "edition", "volume",
    "issue", "pages", "number", "year", "date", "accessed", "url", "doi", "section", "event", "archive",
    "archive_location", "locator", "signal",
)  # fmt: skip
ALL_RIGHT = ("authors", "title", "container", "year")
MARKS = str.maketrans({**dict.fromkeys('“”‘’"`´«»', "'"), **dict.fromkeys("–—‑‐", "-")})


class Difference(NamedTuple):
    what: str
    """The field, or what else went wrong."""
    expected: str
    got: str


class Failure(NamedTuple):
    """A citation that was not read as it was meant."""

    kind: str
    note: str
    citation: str
    differences: tuple[Difference, ...]


@dataclass(slots=True)
class Score:
    """Counts over any number of notes."""

    notes: int = 0
    seconds: float = 0.0
    right: Counter[str] = field(default_factory=Counter)
    """By field: stated and read so."""
    read: Counter[str] = field(default_factory=Counter)
    """By field: read at all."""
    stated: Counter[str] = field(default_factory=Counter)
    """By field: stated at all."""
    full: Counter[str] = field(default_factory=Counter)
    """Full citations, by kind."""
    all_right: Counter[str] = field(default_factory=Counter)
    """Those with authors, title, container and year right, by kind."""
    found: Counter[str] = field(default_factory=Counter)
    """Items found with the right kind, by kind, `short` and `ibid`."""
    items: Counter[str] = field(default_factory=Counter)
    extra: int = 0
    """Citations read where none stands."""
    short: Counter[str] = field(default_factory=Counter)
    """Short forms and ibid., by `right`, `reported`, `wrong` and `missed`."""
    sure: list[tuple[float, bool]] = field(default_factory=list)
    """Of each citation that has a work, the confidence stated and whether it is right."""
    failures: list[Failure] = field(default_factory=list)


Reader = Callable[[str], tuple[Cite, ...]]


def score(articles: Iterable[Sequence[MadeNote]], read: Reader = read_note) -> Score:
    """Reads and resolves the notes of each article, and compares."""
    total = Score()
    for notes in articles:
        begin = process_time()
        cites = [read(note.text) for note in notes]
        total.seconds += process_time() - begin
        total.notes += len(notes)
        as_read = tuple(Note(n.number, n.text, n.number, found) for n, found in zip(notes, cites, strict=True))
        index, _ = resolve_citations([Article("made", "made", "", (), None, "", (), as_read, (), ())])
        _compare(total, notes, cites, [index.items["made", note.number] for note in notes])
    return total


class _Pair(NamedTuple):
    note: MadeNote
    meant: Meant
    cite: Cite | None
    item: Item | None


def _compare(
    total: Score, notes: Sequence[MadeNote], cites: Sequence[Sequence[Cite]], items: Sequence[Sequence[Item]]
) -> None:
    pairs = [pair for at, note in enumerate(notes) for pair in _pairs(total, note, cites[at], items[at])]
    keys: dict[int, set[str]] = {}
    for pair in pairs:
        if pair.meant.form == "full" and pair.item and pair.item.work:
            keys.setdefault(pair.meant.work, set()).add(pair.item.work)
    for pair in pairs:
        if pair.meant.form == "full":
            _full(total, pair)
        else:
            _short(total, pair, keys)


def _pairs(total: Score, note: MadeNote, cites: Sequence[Cite], items: Sequence[Item]) -> list[_Pair]:
    """Each citation meant with the one read that shares the most of its text; what is left over is extra."""
    free = {at for at, cite in enumerate(cites) if cite.form != "prose"}
    pairs = []
    for meant in note.meant:
        best = max(free, key=lambda at: _shared(meant, cites[at]), default=-1)
        if best >= 0 and _shared(meant, cites[best]) > 0:
            free.discard(best)
            pairs.append(_Pair(note, meant, cites[best], items[best]))
        else:
            pairs.append(_Pair(note, meant, None, None))
    for at in sorted(free):
        cite = cites[at]
        total.extra += 1
        _read_so(total, items[at], right=False)
        total.failures.append(Failure("extra", note.text, cite.text, (Difference("extra", "nothing", cite.form),)))
        if cite.form == "full":
            values = _values(cite.reference, cite.locator, cite.signal)
            total.read.update(name for name, value in values.items() if value)
    return pairs


def _read_so(total: Score, item: Item, *, right: bool) -> None:
    """Counts a citation by how sure the reading was said to be."""
    if item.work:
        total.sure.append((item.confidence, right))


def _shared(meant: Meant, cite: Cite) -> int:
    return min(meant.end, cite.end) - max(meant.start, cite.start)


def _full(total: Score, pair: _Pair) -> None:
    meant, cite = pair.meant, pair.cite
    kind = meant.reference.kind
    total.full[kind] += 1
    total.items[kind] += 1
    found = cite if cite and cite.form == "full" else None
    reference = found.reference if found and found.reference else Reference()
    wrong = []
    if found and reference.kind in meant.kinds:
        total.found[kind] += 1
    else:
        got = reference.kind if found else cite.form if cite else "not found"
        wrong.append(Difference("kind", "/".join(sorted(meant.kinds)), got))
    expected = _values(meant.reference, meant.locator, meant.signal)
    got_values = _values(reference, found.locator if found else "", found.signal if found else "")
    _same_place(kind, expected, got_values)
    differences = [difference for name in FIELDS if (difference := _field(total, meant, name, expected, got_values))]
    right = found is not None and not any(d.what in ALL_RIGHT for d in differences)
    total.all_right[kind] += right
    if cite and pair.item:
        _read_so(total, pair.item, right=right)
    wrong += differences if found else []
    if wrong:
        total.failures.append(Failure(kind, pair.note.text, _words(pair), tuple(wrong)))


def _field(total: Score, meant: Meant, name: str, expected: dict[str, str], got: dict[str, str]) -> Difference | None:
    if name in meant.unscored:
        return None
    total.stated[name] += bool(expected[name])
    total.read[name] += bool(got[name])
    if expected[name] != got[name]:
        return Difference(name, expected[name], got[name])
    total.right[name] += bool(expected[name])
    return None


def _words(pair: _Pair) -> str:
    return pair.note.text[pair.meant.start : pair.meant.end]


def _same_place(kind: str, expected: dict[str, str], got: dict[str, str]) -> None:
    """A note does not say whether a range of pages in a journal is the article's or the passage's: either will do."""
    if kind == "article" and expected["pages"] and got["locator"] == expected["pages"] and not got["pages"]:
        got["pages"], got["locator"] = got["locator"], ""


def _short(total: Score, pair: _Pair, keys: dict[int, set[str]]) -> None:
    meant, cite, item = pair.meant, pair.cite, pair.item
    total.items[meant.form] += 1
    fits = cite is not None and cite.form == "short" and cite.ibid == (meant.form == "ibid")
    total.found[meant.form] += fits
    verdict = _verdict(meant, cite, item, keys)
    total.short[verdict] += 1
    if cite and item:
        _read_so(total, item, right=verdict == "right")
    wrong = []
    if verdict != "right":
        wanted = next(iter(keys.get(meant.work, ())), "a tie" if meant.work < 0 else "a work that was not found")
        got = f"{item.kind} {item.work or ', '.join(item.candidates)} ({item.rule})" if item else "not found"
        wrong.append(Difference(verdict, wanted, got))
    read = fold(cite.locator) if cite and cite.form == "short" else ""
    expected = fold(meant.locator)
    total.stated["locator"] += bool(expected)
    total.read["locator"] += bool(read)
    total.right["locator"] += bool(expected) and read == expected
    if read != expected and cite and cite.form == "short":
        wrong.append(Difference("locator", meant.locator, cite.locator))
    if wrong:
        total.failures.append(Failure(meant.form, pair.note.text, _words(pair), tuple(wrong)))


def _verdict(meant: Meant, cite: Cite | None, item: Item | None, keys: dict[int, set[str]]) -> str:
    if cite is None or item is None or cite.form == "full":
        return "missed"
    if item.work is None:
        return "right" if meant.work < 0 else "reported"
    return "right" if item.work in keys.get(meant.work, ()) else "wrong"


# --- Values -----------------------------------------------------------------------------------------------------


def _values(reference: Reference | None, locator: str, signal: str) -> dict[str, str]:
    reference = reference or Reference()
    values = {name: _value(getattr(reference, name, "")) for name in FIELDS}
    values["authors"] += " et al." if reference.et_al else ""
    date = reference.date or Date()
    values["year"] = str(date.year or date.literal or "")
    values["doi"] = values["doi"].lower()
    values["url"] = values["url"].replace(" ", "")
    values["locator"], values["signal"] = fold(locator), fold(signal).casefold().strip(" ,:")
    return values


def _value(value: object) -> str:
    if isinstance(value, tuple):
        return "; ".join(_name(name) for name in value)
    if isinstance(value, Date):
        return " ".join(part for part in (value.season, value.iso, value.literal) if part)
    return fold(str(value or ""))


def _name(name: Name) -> str:
    """Family and given name; whether a particle stands in the family name or before it is no matter."""
    if name.literal:
        return fold(name.literal)
    return fold(", ".join(p for p in (f"{name.particle} {name.family}".strip(), name.given, name.suffix) if p))


def fold(text: str) -> str:
    """Without what print varies: white space, quotation marks, dashes, ligatures."""
    text = unicodedata.normalize("NFKC", text).translate(MARKS)
    return re.sub(r"\s+", " ", text).strip()
