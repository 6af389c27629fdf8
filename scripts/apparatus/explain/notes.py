"""A note with its resolved items in, an explanation in plain text out."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from apparatus import lazy
from apparatus.explain.layout import WIDTH, columns, visible, wrapped
from apparatus.explain.search import NAME_PARTS, Span
from apparatus.explain.spans import JOINING, spans
from apparatus.harvest import harvest
from apparatus.model import Article, Cite, Entry, Item, Note, Place, Problem, Work
from apparatus.read.seed.inline import read_inline
from apparatus.read.seed.linked import read_linked
from apparatus.render.cards import KIND_LABELS
from apparatus.render.readings import SECOND, TELLTALES, is_uncertain, rule_words

NAMED_RE: Final = lazy.regex(r"(?:(?P<slug>[a-z0-9][a-z0-9-]*):)?(?P<number>\d{1,6})\Z")
"""`7` or `weber-2023-smart-cities:7`."""

ALONE: Final = "A text alone: its short forms can mean only what it cites itself."
INDENT: Final = "    "
FACTS: Final = (12, WIDTH - 18)
"""Widths of a name and of what is said under it."""
PIECES: Final = (9, 20, 42, 19)
"""Widths of position, role, text and what shows it."""
BETWEEN: Final = ("punctuation", JOINING, "points back")
QUOTES: Final = '“"„«‘「『《〈【'


def names_a_note(words: str) -> bool:
    """Whether the words name a note of the project, and are not the text of one."""
    return NAMED_RE.match(words.strip()) is not None


def explain_named(words: str, articles: Sequence[Article], curated: Sequence[Entry]) -> tuple[str, list[Problem]]:
    """How the note that `words` names was read: `slug:7`, or `7` where there is one article only. A problem when there
    is no such note."""
    found = NAMED_RE.match(words.strip())
    assert found is not None, "ask names_a_note first"
    slug, number = found["slug"] or "", int(found["number"])
    of_slug = [article for article in articles if not slug or article.slug == slug]
    if len(of_slug) != 1:
        return "", [_no_article(slug, articles)]
    article = of_slug[0]
    notes = [note for note in article.notes if note.number == number][-1:]  # given twice, the later one is resolved
    if not notes:
        last = max((note.number for note in article.notes), default=0)
        hint = f"its notes go up to {last}" if last else "it has no notes"
        return "", [Problem(Place(article.path), f"has no note {number}", hint)]
    harvested, _ = harvest(articles, curated)
    items = harvested.items.get((article.slug, number), ())
    head = f"Note {number} of {article.slug}, {article.path}:{notes[0].line}"
    return f"{head}\n\n{explain(notes[0], items, harvested.works)}", []


def _no_article(slug: str, articles: Sequence[Article]) -> Problem:
    slugs = [article.slug for article in articles]
    if not slug:
        hint = f"say which: {', '.join(slugs)}" if slugs else "put a note's text into quotation marks to have it read"
        return Problem(Place("seeds"), "several articles have notes" if slugs else "holds no article", hint)
    near = difflib.get_close_matches(slug, slugs, n=1)
    hint = f"did you mean {near[0]}?" if near else f"there is: {', '.join(slugs)}" if slugs else ""
    return Problem(Place("seeds"), f"no article has the slug {slug!r}", hint)


def explain_text(text: str) -> str:
    """How a text is read as a note that stands alone."""
    inline = read_inline(text, addresses_shown=True)
    note = Note(1, inline.text, 1, read_linked(inline))
    article = Article("note", "-", "", (), None, "", (), (note,), (), ())
    harvested, _ = harvest([article])
    return f"{ALONE}\n\n{explain(note, harvested.items['note', 1], harvested.works)}"


def explain(note: Note, items: Sequence[Item], works: Mapping[str, Work]) -> str:
    """The note, then each of its items, then the pieces of the item: position in the note, role, text, and what stands
    around it. `items` are those of the note, one for each of its cites."""
    lines = [INDENT + line for line in wrapped(visible(note.text), WIDTH - 4)]
    if not note.cites:
        lines += ["", "Nothing in it can be read: it holds no words."]
    end = 0
    for number, (cite, item) in enumerate(zip(note.cites, items, strict=True), 1):
        lines += _gap(note.text, end, cite.start)
        lines += ["", *_item(number, cite, item, works, note.text[: cite.start])]
        end = cite.end
    return "\n".join([*lines, *_gap(note.text, end, len(note.text))]) + "\n"


def _gap(text: str, start: int, end: int) -> list[str]:
    between = text[start:end]
    return ["", f"Between items, {start}–{end}: {visible(between).strip()}"] if between.strip() else []


def _item(number: int, cite: Cite, item: Item, works: Mapping[str, Work], said: str) -> Iterator[str]:
    """What is told of one item; `said` are the words of the note before it."""
    yield f"{number}. {_headline(cite, item)}, characters {cite.start}–{cite.end}"
    yield from columns(list(_facts(cite, item, works)), FACTS, INDENT)
    if cite.form == "prose":
        return
    pieces, missing = spans(cite)
    yield ""
    yield from columns([("at", "taken for", "text", "shown by")], PIECES, INDENT)
    rows = [_row(cite, pieces, at) for at, piece in enumerate(pieces) if piece.role != "space"]
    rows += [("–", role, visible(value), _missing(cite, value, said)) for role, value in missing]
    yield from columns(rows, PIECES, INDENT)


def _headline(cite: Cite, item: Item) -> str:
    if cite.form == "prose":
        return "Prose"
    if cite.form == "full" and cite.reference:
        return f"Full citation, {KIND_LABELS[cite.reference.kind].lower() or 'kind not shown'}"
    form = "Short form that points back" if cite.ibid or cite.refers_to_note else "Short form"
    return form + (", unresolved" if item.kind == "unresolved" else "")


def _facts(cite: Cite, item: Item, works: Mapping[str, Work]) -> Iterator[tuple[str, str]]:
    yield "read by", f"{cite.rule}: {rule_words(cite.rule)}"
    if cite.second:
        yield "read again", f"{cite.second}: {SECOND[cite.second]}"
    if cite.form == "short":
        words = item.reason if item.kind == "unresolved" else rule_words(item.rule)
        yield "resolved by" if item.work else "unresolved", f"{item.rule}: {words}"
    yield "confidence", f"{item.confidence:.2f}" + (", to be looked at" if is_uncertain(item) else "")
    if item.telltales:
        yield "lowered by", ", ".join(f"{name} ({TELLTALES[name]})" for name in item.telltales)
    for name, value in (("signal", cite.signal), ("locator", cite.locator)):
        if value:
            yield name, visible(value)
    if item.work:
        yield "work", _work(item.work, works) if cite.form == "short" else item.work
    for at, key in enumerate(item.candidates):
        yield "" if at else "candidates", _work(key, works)


def _work(key: str, works: Mapping[str, Work]) -> str:
    return f"{key}: {visible(works[key].printed)}" if key in works and works[key].printed else key


def _row(cite: Cite, pieces: Sequence[Span], at: int) -> tuple[str, str, str, str]:
    piece = pieces[at]
    text = cite.text[piece.start - cite.start : piece.end - cite.start]
    position = f"{piece.start}–{piece.end}"
    if piece.role in BETWEEN:
        return position, piece.role, visible(text.strip()), ""
    shown = f"read as {visible(piece.value)}" if piece.value else _shown_by(cite, pieces, at)
    return position, piece.role, visible(text), shown


def _missing(cite: Cite, value: str, said: str) -> str:
    """Why a field has no piece of its own."""
    words, text, before = ("".join(part.split()) for part in (value, cite.text, said))
    return "within a piece above" if words in text else "said before it" if words in before else "not word for word"


def _shown_by(cite: Cite, pieces: Sequence[Span], at: int) -> str:
    """What stands directly before a piece, since that is what tells one field from another."""
    person, _, part = pieces[at].role.rpartition(" ")
    inside = part in NAME_PARTS and any(piece.role.rpartition(" ")[0] == person for piece in pieces[:at])
    if inside or pieces[at].role == "signal":
        return ""
    if at == 0 or all(piece.role in ("signal", "space") for piece in pieces[:at]):
        return "the first words"
    before = pieces[at - 1]
    text = visible(cite.text[before.start - cite.start : before.end - cite.start]).strip()
    if before.role == "space":
        return f"after {pieces[at - 2].role}"
    if before.role not in BETWEEN:
        return f"after {before.role}"
    if text[-1] in QUOTES:
        return "quotation marks"
    return f"after {text[-14:].strip()}"
