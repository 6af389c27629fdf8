"""Composes the notes of a made-up article and keeps what each citation in them means.

Comes in: a seed. Comes out: notes in order, each with the `Meant`s that a reader should find in it; what stands between
them is prose and punctuation. Later notes point back to earlier ones as the Manual says (14.29-36).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random
from typing import Literal, NamedTuple

from apparatus.model import Kind, Reference
from bench.citations import titles
from bench.citations.grammar import chance, expand
from bench.citations.render import Printed, full
from bench.citations.sheet import locator
from bench.citations.short import can_be_short, names_of, short_form, short_title, surnames
from bench.citations.style import Style, style
from bench.citations.works import Work, work

SIGNALS = (
    "See",
    "See",
    "See",
    "See also",
    "See also",
    "Cf.",
    "See, e.g.,",
    "But see",
    "See especially",
    "E.g.,",
    "Compare",
)
QUOTING = ("quoted in", "quoted in", "cited in", "reprinted in")


@dataclass(frozen=True, slots=True)
class Meant:
    """One citation as its author meant it."""

    form: Literal["full", "short", "ibid"]
    start: int
    end: int
    reference: Reference
    work: int
    """Which of the article's works it cites; -1 for a tie, which nobody can decide."""
    kinds: frozenset[Kind] = frozenset()
    locator: str = ""
    signal: str = ""
    unscored: frozenset[str] = frozenset()


class MadeNote(NamedTuple):
    number: int
    text: str
    meant: tuple[Meant, ...]


@dataclass(slots=True)
class _Known:
    """A work that the article has cited in full."""

    work: Work
    first: Printed
    note: int
    nickname: str = ""


@dataclass(slots=True)
class _Writer:
    """Writes one article."""

    rng: Random
    style: Style
    known: list[_Known] = field(default_factory=list)
    last: list[int] = field(default_factory=list)
    """Works cited in the note before; empty when there are none."""

    def note(self, number: int) -> MadeNote:
        if chance(self.rng, 0.07):
            self.last = []
            return MadeNote(number, self._prose(), ())
        line = _Line()
        count = self.rng.choices((1, 2, 3, 4), (74, 16, 7, 3))[0]
        if chance(self.rng, 0.06):
            line.write(self.style.finish(expand(self.rng, titles.PROSE, "{sentence_before}"), self.rng) + " ")
        signal = self._signal(line)
        here: list[int] = []
        for at in range(count):
            if at:
                signal = self._join(line)
            here.append(self._cite(line, signal, here, number))
        self._close(line)
        self.last = here
        return MadeNote(number, line.text, tuple(line.meant))

    def _prose(self) -> str:
        count = self.rng.choice((1, 1, 2))
        said = [expand(self.rng, titles.PROSE, "{prose}") + "." for _ in range(count)]
        return self.style.finish(" ".join(said), self.rng)

    def _signal(self, line: _Line) -> str:
        """What stands before the first citation."""
        if chance(self.rng, 0.08):
            before = expand(self.rng, titles.PROSE, "{before}")
            line.write(f"{before} ")
            return before.rstrip(",")[before.rindex("see") :]
        if chance(self.rng, 0.2):
            signal = self.rng.choice(SIGNALS)
            return signal
        return ""

    def _join(self, line: _Line) -> str:
        """What stands between two citations."""
        if chance(self.rng, 0.12):
            line.stop()
            line.write(" ")
            return self.rng.choice(("", "See also", "See"))
        how = self.rng.choices(("; ", "; and ", "quoted"), (84, 9, 7))[0]
        if how == "quoted":
            line.write(", ")
            return self.rng.choice(QUOTING)
        line.write(how)
        return self.rng.choice(("", "", "", "see also", "cf.", "but see")) if how == "; " else ""

    def _close(self, line: _Line) -> None:
        if chance(self.rng, 0.03):
            line.write(f" ({expand(self.rng, titles.PROSE, '{remark}')})")
        line.stop()
        if chance(self.rng, 0.06):
            line.write(" " + self.style.finish(expand(self.rng, titles.PROSE, "{after}"), self.rng))

    def _cite(self, line: _Line, signal: str, here: list[int], note: int) -> int:
        """Writes one citation and says which work it cites."""
        start = len(line.text)
        if signal and not line.text.endswith(("see ", "see also ", "especially ", "example, ", "e.g., ")):
            line.write(signal + " ")
        before = here[-1:] or (self.last if len(set(self.last)) == 1 else [])
        quoting = signal in QUOTING
        if before and before[0] >= 0 and self.style.ibid and not quoting and chance(self.rng, 0.12):
            return self._ibid(line, start, signal, before[0])
        usable = [at for at, known in enumerate(self.known) if can_be_short(known.work) or known.nickname]
        if usable and chance(self.rng, 0.38):
            which = self.rng.choice(usable[-12:] if chance(self.rng, 0.6) else usable)
            return self._short(line, start, signal, which, note)
        return self._full(line, start, signal, note)

    def _ibid(self, line: _Line, start: int, signal: str, which: int) -> int:
        passage = locator(self.rng) if chance(self.rng, 0.6) else ""
        within = bool(signal) or line.text.rstrip().endswith((";", "and", ",", "see", "also", "especially"))
        word = "ibid." if within else "Ibid."
        line.write(word + (f", {self.style.pages(passage)}" if passage else ""), self)
        line.add("ibid", start, Reference(), which, passage, signal)
        return which

    def _full(self, line: _Line, start: int, signal: str, note: int) -> int:
        made = self._new_work()
        printed = full(made, self.style, self.rng)
        line.write(printed.text, self)
        nickname = ""
        if made.kind in ("book", "archive") and not made.editors and chance(self.rng, 0.03):
            nickname = "".join(word[0] for word in made.title.split() if word[0].isupper())[:5]
            if len(nickname) > 2 and nickname not in {known.nickname for known in self.known}:
                line.write(f" (hereafter {self.rng.choice(('', 'cited as '))}{nickname})")
            else:
                nickname = ""
        self.known.append(_Known(made, printed, note, nickname))
        line.add("full", start, printed.reference, len(self.known) - 1, printed.locator, signal, printed)
        return len(self.known) - 1

    def _new_work(self) -> Work:
        """A work that differs from all others in its short title, now and then by an author of another."""
        taken = {(names_of(known.work), short_title(known.work.title)) for known in self.known if known.work.title}
        while True:
            made = work(self.rng)
            before = [
                known.work for known in self.known if known.work.authors and known.work.kind in ("book", "article")
            ]
            if made.kind in ("book", "article") and made.authors and before and chance(self.rng, 0.1):
                made = Work(made.kind, made.title, self.rng.choice(before).authors, (), (), made.date, made.facts)
            short, names = short_title(made.title), names_of(made)
            if not any(short == title and (names == theirs or not names or not theirs) for theirs, title in taken):
                return made

    def _short(self, line: _Line, start: int, signal: str, which: int, note: int) -> int:
        known = self.known[which]
        passage = locator(self.rng) if chance(self.rng, 0.75) else ""
        behind = self.style.pages(passage) if passage else ""
        named = surnames(known.work, self.style.et_al_from)
        target, text = which, ""
        if known.nickname and (not can_be_short(known.work) or chance(self.rng, 0.7)):
            text = known.nickname
        elif named and self.style.supra and known.note < note:
            rivals = [k for k in self.known if k.note == known.note and surnames(k.work, 4) == surnames(known.work, 4)]
            text = f"{named}, supra note {known.note}" if len(rivals) == 1 else ""
            behind = f"at {passage}" if passage else ""
        elif named and self.style.bare_surnames and chance(self.rng, 0.4):
            text = named
            others = [k.work for k in self.known if k is not known and _shares_name(k.work, known.work)]
            if others:
                tied = all(names_of(other) == names_of(known.work) for other in others) and chance(self.rng, 0.2)
                target, text = (-1, text) if tied else (which, "")
            if text and self.style.op_cit:
                text += ", op. cit."
        if not text:
            target, behind = which, self.style.pages(passage) if passage else ""
            text = short_form(known.work, known.first, named, self.style.quotes == "single", bool(behind))
            line.write(text + (f" {behind}" if behind else ""), self)
        else:
            line.write(text + (f", {behind}" if behind else ""), self)
        line.add("short", start, Reference(), target, passage, signal)
        return target


def _shares_name(one: Work, other: Work) -> bool:
    """Whether a surname of the one could mean the other."""
    mine = {name.sort_family.split()[-1] for name in (*one.authors, *one.editors)}
    return not mine.isdisjoint(name.sort_family.split()[-1] for name in (*other.authors, *other.editors))


class _Line:
    """The text of a note while it grows."""

    def __init__(self) -> None:
        self.text = ""
        self.meant: list[Meant] = []

    def write(self, text: str, writer: _Writer | None = None) -> None:
        """Adds text; a citation's with the article's marks and noise. A sentence begins with a capital."""
        sentence = not self.text or self.text.endswith((". ", ".” ", '." '))
        if writer and sentence and not self.text.endswith(("Cf. ", "cf. ")):
            text = text[0].upper() + text[1:]
        self.text += writer.style.finish(text, writer.rng) if writer else text

    def add(
        self, form: Literal["full", "short", "ibid"], start: int, reference: Reference, which: int, passage: str,
        signal: str, printed: Printed | None = None,
    ) -> None:  # fmt: skip
        """Says what the text since `start` means."""
        kinds = printed.kinds if printed else frozenset[Kind]()
        unscored = printed.unscored if printed else frozenset[str]()
        self.meant.append(Meant(form, start, len(self.text), reference, which, kinds, passage, signal, unscored))

    def stop(self) -> None:
        """Ends a sentence: the stop stands within closing quotation marks (Chicago Manual 6.9)."""
        text = self.text
        if text.endswith((".", "?", "!", ".”", ".’", '."', "?”", "!”", '?"', '!"')):
            return
        closing = 2 if text.endswith(("’”", "'\"")) else int(text.endswith(("”", '"')))
        at = len(text) - closing
        self.text = f"{text[:at]}.{text[at:]}"


def article(seed: int, notes: int = 60) -> list[MadeNote]:
    """The notes of the made-up article number `seed`: the same number, the same notes."""
    rng = Random(f"notes {seed}")
    writer = _Writer(rng, style(rng))
    return [writer.note(number) for number in range(1, notes + 1)]
