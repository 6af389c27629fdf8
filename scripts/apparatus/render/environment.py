"""The Jinja environment of all our pages: autoescaped, strict about unknown names, with the filters they share."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

import jinja2
from markupsafe import Markup

from apparatus import lazy
from apparatus.model import Block, Citing, ResolvedNote, ResolvedSection, Run, Status
from apparatus.render.cards import Card, date_words
from apparatus.render.readings import doubt_words, first_looks, is_uncertain
from apparatus.render.rows import (
    definition_rows,
    holds_list,
    list_tree,
    note_blocks,
    number_columns,
    says_something,
    table_rows,
)
from apparatus.render.scripts import is_plain, pieces, spelled

STATUS_WORDS: Mapping[Status, str] = {
    "stated by the article": "The article says so",
    "stated by its source": "A source of the article says so",
    "found elsewhere": "Found elsewhere by the editor",
    "editor's inference": "The editor’s inference",
}


def ref_id(marker: Run | Citing) -> str:
    """The id of a note marker: `ref-7`, and `ref-7-2` for the second marker of the same note."""
    note = marker.target if isinstance(marker, Run) else str(marker.note)
    return f"ref-{note}" + (f"-{marker.ref}" if marker.ref > 1 else "")


def places(card: Card) -> list[Citing]:
    """The markers under which the work is cited, each once, in the order of the notes."""
    return list(dict.fromkeys(citing for use in card.uses for citing in use.citings))


def first_works(notes: Iterable[ResolvedNote]) -> dict[int, list[str]]:
    """The works that each note cites and no note before it, by the note's line."""
    seen: set[str] = set()
    found: dict[int, list[str]] = {}
    for note in notes:
        keys = dict.fromkeys(run.target for run in note.runs if run.kind == "work" and run.target not in seen)
        found[note.note.line] = list(keys)
        seen.update(keys)
    return found


def letters(number: int) -> str:
    """`a` to `z`, `aa`, `ab` and so on: as editions letter the editor's notes where the author's have numbers."""
    found = ""
    while number:
        number, rest = divmod(number - 1, 26)
        found = chr(ord("a") + rest) + found
    return found


def host(address: str) -> str:
    """`example.org` of `https://www.example.org/page`."""
    return urlsplit(address).netloc.removeprefix("www.")


def is_address(value: str) -> bool:
    """Whether a value can be shown as a link: http(s) only."""
    return value.startswith(("http://", "https://")) and " " not in value


def bars(values: Iterable[object]) -> str:
    """`|A|B|`: values that a script can find one by one; the empty string for none."""
    written = [str(value).replace("|", "/") for value in values]
    return f"|{'|'.join(written)}|" if written else ""


def romanised(tag: str) -> str:
    """The language tag of a Latin transcription: `zh-Latn` for `zh-Hans` (BCP 47)."""
    return tag.split("-")[0] + "-Latn"


def coordinates(position: tuple[float, float]) -> str:
    """`18.88° N, 121.37° E` of a latitude and a longitude."""
    latitude, longitude = position
    north, east = "N" if latitude >= 0 else "S", "E" if longitude >= 0 else "W"
    return f"{abs(latitude):g}° {north}, {abs(longitude):g}° {east}"


def status_words(status: Status) -> str:
    """Who says what a source is cited for, in words."""
    return STATUS_WORDS[status]


def is_picture(block: Block) -> bool:
    """Whether a paragraph is nothing but what the file says of a picture: `![The quay](quay.png)`, or as pictures are
    called in a text that was converted, `[The quay]{.picture}`."""
    return any(
        style.kind == "literal"
        and (style.opened == "![" or style.closed.endswith("{.picture}"))
        and (style.start, style.end) == (0, len(block.text))
        for style in block.styles
    )


def numbered(sections: Sequence[ResolvedSection]) -> bool:
    """Whether the author numbers the parts, so that the contents need not count them: `1 Quays`, `II. Keys`."""
    return sum(NUMBERED.match(one.section.title) is not None for one in sections) * 2 > len(sections)


NUMBERED = lazy.regex(r"(?:part |chapter )?(?:\d{1,2}[.):]?|[IVX]{1,5}[.):]|[A-H][.)])\s", re.IGNORECASE)


def words(text: str) -> str:
    """The text with other scripts and control characters marked, or the text itself if it has none."""
    if is_plain(text):
        return text
    marked: str = environment().get_template("macros.html").module.marked_words(text)  # type: ignore[attr-defined]
    return marked


@cache
def environment() -> jinja2.Environment:
    """Made once; templates are compiled on first use."""
    env = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        auto_reload=False,
        trim_blocks=True,
    )
    filters: list[Callable[..., object]] = [
        ref_id,
        list_tree,
        table_rows,
        definition_rows,
        note_blocks,
        says_something,
        number_columns,
        holds_list,
        is_picture,
        host,
        is_address,
        romanised,
        pieces,
        words,
        spelled,
    ]
    filters += [coordinates, date_words, status_words, first_looks, is_uncertain, doubt_words]
    filters += [places, first_works, bars, letters, numbered]
    env.filters.update({function.__name__: function for function in filters})
    return env


def render(template: str, **values: object) -> str:
    """The page of `template` with `values`, all of which are escaped unless they are Markup."""
    return environment().get_template(template).render(**values)


def markup(html: str) -> Markup:
    """HTML that a template of ours made, to be put into another one as it is."""
    return Markup(html)
