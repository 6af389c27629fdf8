"""Articles made up by hypothesis: whole ones with everything that an article can hold, and mere noise.

`articles()` gives a file together with what a reader must find in it; `noise()` gives text that only looks like an
article here and there; `damaged(text)` gives a real file with a few edits.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

from hypothesis import strategies as st

WORDS = tuple(
    re.split(
        " ",
        "harbour quay cable crane key mayor Lima city brain net 2021 1909 U.S. p. vol. “rope” ‘tar’ (sea) Ng’s École "
        "café 港口 第一 naïve Straße e.g. co-operation no. 12 12–15 https://quay.example/a_b?c=d&e=1 — & | [2021]",
    )
)
"""Words that may stand in a note: abbreviations, other scripts, years, bars, brackets."""

PLAIN = ("harbour", "quay", "cable", "crane", "key", "mayor", "city", "rope", "tar", "sea", "wharf", "light", "ship")
"""Words for the body."""

MONTHS = ("11. Mai 2023", "May 11, 2023", "11 mai 2023", "11 de mayo de 2023", "2023-05-11")


@dataclass(frozen=True)
class Made:
    """An article's file, and what it holds."""

    text: str
    title: str
    marks: tuple[int, ...]
    """The notes called, in order."""
    notes: tuple[str, ...]
    """The texts of the notes, without white space."""
    words: tuple[str, ...]
    """The words of the body, in order, without markers."""


def sentences(words: Sequence[str] = WORDS, least: int = 3, most: int = 12) -> st.SearchStrategy[str]:
    """A sentence that begins with a capital and ends with a stop."""
    return st.lists(st.sampled_from(words), min_size=least, max_size=most).map(lambda found: f"So {' '.join(found)}.")


@st.composite
def articles(draw: st.DrawFn) -> Made:
    """A file with front matter, a body with markers, notes in one of the three styles, back matter and chrome."""
    title = " ".join(["Essay", *draw(st.lists(st.sampled_from(PLAIN), min_size=3, max_size=6))])
    count = draw(st.integers(1, 9))
    body, words, marks = _body(draw, count)
    notes = [draw(sentences(most=20)) for _ in range(count)]
    width = draw(st.sampled_from([0, 0, 60, 80]))
    parts = [*_front(draw, title), *body, *draw(_back()), _notes(draw, notes, width), *draw(_after())]
    text = "\n\n".join(_wrap(part, width) for part in parts)
    text = text.replace("\n", draw(st.sampled_from(["\n", "\r\n"])))
    bom = draw(st.sampled_from(["", "", "\ufeff"]))
    return Made(bom + text, title, tuple(marks), tuple("".join(n.split()) for n in notes), tuple(words))


def _front(draw: st.DrawFn, title: str) -> list[str]:
    parts = [title]
    if draw(st.booleans()):
        parts.append(draw(st.sampled_from(MONTHS)))
    if draw(st.booleans()):
        parts = [draw(st.sampled_from(MONTHS)), title, "A quay at night\nAlle Rechte vorbehalten"]
    return parts


def _body(draw: st.DrawFn, count: int) -> tuple[list[str], list[str], list[int]]:
    parts: list[str] = []
    words: list[str] = []
    marks: list[int] = []
    calls = list(range(1, count + 1))
    while calls or len(parts) < 3:
        kind = draw(st.sampled_from(["paragraph", "paragraph", "paragraph", "list", "heading", "quote"]))
        first = "The harbour is older than the railway and it was never large enough for all ships."
        if kind == "heading":
            parts.append("The Key of the Quay")
            words += parts[-1].split()
        if kind == "list":
            items = [f"{n}. {draw(sentences(PLAIN))}" for n in range(1, draw(st.integers(2, 4)))]
            items = items if len(items) > 1 else [*items, "2. Rope."]
            parts += [
                "The harbour has these parts, which every child in the town can name in its sleep:",
                "\n".join(items),
            ]
            words += f"{parts[-2]} {parts[-1]}".split()
        if kind == "quote":
            parts += [
                "The mayor, who has the key, told the whole town about it one morning:",
                f"“{draw(sentences(PLAIN))}”",
            ]
            words += f"{parts[-2]} {parts[-1]}".split()
        sentence = draw(sentences(PLAIN))
        marker, called = _marker(draw, calls)
        parts.append(f"{first} {sentence}{marker} Nobody knew why.")
        words += f"{first} {sentence} Nobody knew why.".split()
        marks += called
    return parts, words, marks


def _marker(draw: st.DrawFn, calls: list[int]) -> tuple[str, list[int]]:
    """The next marker of those still to be called: one, two neighbours, a pair or a range."""
    if not calls:
        return "", []
    form = draw(st.sampled_from(["one", "one", "neighbours", "pair", "range"]))
    if form == "one" or len(calls) < 2:
        called = [calls.pop(0)]
        return draw(st.sampled_from(["[{}]", " [{}]"])).format(*called), called
    called = [calls.pop(0), calls.pop(0)]
    return {"neighbours": "[{}][{}]", "pair": "[{}, {}]", "range": "[{}–{}]"}[form].format(*called), called


def _notes(draw: st.DrawFn, notes: list[str], width: int) -> str:
    style = draw(st.sampled_from(["{} ", "{}. ", "[{}] "]))
    between = draw(st.sampled_from(["\n\n", "\n"]))
    head = draw(st.sampled_from(["", "Notes\n\n"]))
    texts = [_wrap(style.format(n) + text, width) for n, text in enumerate(notes, 1)]
    return head + between.join(texts)


def _back() -> st.SearchStrategy[list[str]]:
    return st.sampled_from(
        [[], ["Acknowledgements: The author thanks the mayor."], ["Bibliography", "Lima, Ana. Quays. 2001."]]
    )


def _after() -> st.SearchStrategy[list[str]]:
    return st.sampled_from([[], ["References", "Lima, Ana. Quays. 2001."], ["Topics & Regions", "Share"]])


def _wrap(text: str, width: int) -> str:
    if not width:
        return text
    options = {"break_long_words": False, "break_on_hyphens": False}
    return "\n".join(textwrap.fill(line, width, **options) for line in text.split("\n"))


def noise() -> st.SearchStrategy[str]:
    """Lines of pieces that mean something to the reader, in no order."""
    pieces = st.one_of(
        st.sampled_from(
            ["1 ", "2. ", "[3] ", "[1]", "[2, 3]", "[1–2]", "[9]", "Notes", "# ", "- ", "“", "”", "|", "May 2023"]
        ),
        st.sampled_from(
            [
                "© 2023",
                "Abstract",
                "13",
                "* * *",
                "Bibliography",
                "How to cite: ",
                "\x00",
                "\x1c",
                "\u202e",
                "\ufeff",
                "\x0c",
            ]
        ),
        st.sampled_from(["\n", "\n", "\n\n", "\r\n", "\n\n\n\n", " ", "  "]),
        sentences(PLAIN),
        st.text(max_size=6),
    )
    return st.lists(pieces, max_size=40).map("".join)


def damaged(text: str) -> st.SearchStrategy[str]:
    """A file of which lines were dropped, doubled or moved, or into which pieces were put."""
    lines = text.split("\n")
    edit = st.tuples(
        st.integers(0, len(lines) - 1),
        st.sampled_from(["drop", "double", "swap", "insert"]),
        st.sampled_from(["", "12", "[7]", "8 ", "“", "Notes", "x | May 2023 3", "\u202e", "[1, 99]", "3. "]),
    )
    return st.lists(edit, min_size=1, max_size=4).map(lambda edits: _edited(lines, edits))


def _edited(lines: Sequence[str], edits: Sequence[tuple[int, str, str]]) -> str:
    changed = list(lines)
    for at, kind, piece in edits:
        at %= len(changed)
        match kind:
            case "drop":
                del changed[at : at + 1]
            case "double":
                changed.insert(at, changed[at])
            case "swap":
                changed[at], changed[-1 - at] = changed[-1 - at], changed[at]
            case _:
                changed[at] = changed[at][: len(changed[at]) // 2] + piece + changed[at][len(changed[at]) // 2 :]
        changed = changed or [""]
    return "\n".join(changed)


def shaken(text: str) -> st.SearchStrategy[str]:
    """A file of which stretches were taken out, put elsewhere or broken, or into which signs were put."""
    edit = st.tuples(
        st.integers(0, max(len(text) - 1, 0)),
        st.integers(1, 40),
        st.sampled_from(["cut", "move", "break", "insert"]),
        st.sampled_from(
            [
                "¹",
                "[^1]",
                "(2)",
                "3",
                "{1}",
                "^2",
                "①",
                "［1］",
                "\u00ad",
                "\u200b",
                "\f",
                "-\n",
                "|",
                "\\[1\\]",
                "<sup>1</sup>",
            ]
        ),
    )
    return st.lists(edit, min_size=1, max_size=6).map(lambda edits: _shaken(text, edits))


def _shaken(text: str, edits: Sequence[tuple[int, int, str, str]]) -> str:
    for at, size, kind, piece in edits:
        head, middle, tail = text[:at], text[at : at + size], text[at + size :]
        match kind:
            case "cut":
                text = head + tail
            case "move":
                text = tail + head + middle
            case "break":
                text = f"{head}\n\n{middle}{tail}"
            case _:
                text = head + piece + middle + tail
    return text
