"""The editor's annotations and the articles in; each annotation at its passage, and those that have none, out.

A passage stands in one paragraph or one note, and the annotation has to say enough to tell it from all others.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from apparatus.model import Annotation, Article, Placed, Problem, Target
from apparatus.resolve.quotes import Folded, fold, nearest, occurrences, quotation

CONTEXT = 32
"""How many characters before and after a passage are kept with it, as annotation tools do."""

SHOWN = 40
"""In characters: how much of a text a message shows."""

COPY = "copy the words from the text, without note markers"


@dataclass(frozen=True, slots=True)
class _Text:
    """A paragraph or a note."""

    article: str
    section: str
    block: str
    note: int
    line: int
    words: str
    folded: Folded
    name: str
    """As a message calls it."""

    def around(self, start: int, end: int) -> str:
        """The words with a little of what stands around them."""
        before, after = self.words[max(start - 20, 0) : start], self.words[end : end + 20]
        before, after = "…" * (start > 20) + before, after + "…" * (end + 20 < len(self.words))
        shown = " ".join(f"{before}[{_short(self.words[start:end])}]{after}".split())
        return f"“{shown}” in {self.name}"


@dataclass(frozen=True, slots=True)
class _Found:
    text: _Text
    start: int
    end: int


def place_annotations(
    annotations: Sequence[Annotation], articles: Sequence[Article]
) -> tuple[tuple[Placed, ...], list[Problem]]:
    """Every annotation whose passage is found once, in the order of the passages (those of notes last), and a problem
    for each of the others."""
    if not annotations:
        return (), []
    texts = [text for article in articles for text in _texts(article)]
    order = {id(text): index for index, text in enumerate(texts)}
    found: list[tuple[int, int, int, Annotation, _Text]] = []
    problems: list[Problem] = []
    for annotation in annotations:
        places = list(_places(annotation.target, texts))
        if len(places) == 1:
            at = places[0]
            found.append((order[id(at.text)], at.start, at.end, annotation, at.text))
        else:
            problems.append(_problem(annotation, places, texts))
    found.sort(key=lambda one: (bool(one[4].note), *one[:3], one[3].id))
    return tuple(_placed(found)), problems


def _texts(article: Article) -> Iterator[_Text]:
    called: dict[int, str] = {}
    for section in article.sections:
        for block in section.blocks:
            for mark in block.marks:
                called.setdefault(mark.note, section.id)
            if block.type != "heading":
                name = f"¶{block.number}" if block.number else f"line {block.line}"
                yield _Text(article.slug, section.id, block.id, 0, block.line, block.text, fold(block.text), name)
    for note in article.notes:
        section_id, name = called.get(note.number, ""), f"note {note.number}"
        yield _Text(article.slug, section_id, "", note.number, note.line, note.text, fold(note.text), name)


def _places(target: Target, texts: Iterable[_Text]) -> Iterator[_Found]:
    sought = quotation(target.exact, target.prefix, target.suffix)
    for text in texts:
        if text.note == target.note:
            yield from (_Found(text, start, end) for start, end in occurrences(text.folded, sought))


def _placed(found: Iterable[tuple[int, int, int, Annotation, _Text]]) -> Iterator[Placed]:
    counts: dict[str, int] = {}
    for _, start, end, annotation, text in found:
        counts[text.article] = counts.get(text.article, 0) + 1
        yield Placed(
            annotation=annotation,
            number=counts[text.article],
            article=text.article,
            section=text.section,
            block=text.block,
            note=text.note,
            line=text.line,
            start=start,
            end=end,
            exact=text.words[start:end],
            prefix=text.words[max(start - CONTEXT, 0) : start],
            suffix=text.words[end : end + CONTEXT],
        )


# --- What is wrong ----------------------------------------------------------------------------------------------


def _problem(annotation: Annotation, places: Sequence[_Found], texts: Sequence[_Text]) -> Problem:
    target, place = annotation.target, annotation.at("target", "exact")
    inside = [text for text in texts if text.note == target.note]
    where = f"note {target.note}" if target.note else "the article"
    if not inside:
        numbers = sorted({text.note for text in texts if text.note})
        known = f"the notes are {numbers[0]} to {numbers[-1]}" if numbers else "there are no notes"
        return Problem(annotation.at("target", "on"), f"there is no note {target.note}", known)
    if places:
        shown = "; ".join(at.text.around(at.start, at.end) for at in places[:3])
        message = f"{where} holds the words '{_short(target.exact)}' {len(places)} times"
        return Problem(place, message, f"tell which by `prefix` or `suffix`: {shown}")
    without = list(_places(Target(target.note, target.exact), texts))
    if without:
        field = "prefix" if target.prefix else "suffix"
        message = f"{where} holds the words '{_short(target.exact)}', but not with this {field}"
        message += " and suffix" if target.prefix and target.suffix else ""
        shown = "; ".join(at.text.around(at.start, at.end) for at in without[:3])
        return Problem(annotation.at("target", field), message, f"they stand at: {shown}")
    return Problem(place, f"{where} does not hold the words '{_short(target.exact)}'", _near(target.exact, inside))


def _near(exact: str, texts: Sequence[_Text]) -> str:
    found = nearest(exact, [text.folded for text in texts])
    if found is None:
        return COPY
    index, start, end = found
    return f"did you mean “{texts[index].words[start:end]}” in {texts[index].name}? {COPY}"


def _short(text: str) -> str:
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 3].rstrip()}..."
