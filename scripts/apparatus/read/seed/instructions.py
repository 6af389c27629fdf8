"""Instructions to the program that makes a site: a line of nothing else in; the words in it that a reader sees out.

    {% include figure.html filename="figure1.png" caption="Figure 1: A map of historic English counties" %}
    {{< figure src="a.png" title="The quay" >}}

What a picture or a box is called is the author's, and stays as a paragraph of its own; the rest is for the program.
"""

from __future__ import annotations

from collections.abc import Iterator

from apparatus import lazy
from apparatus.read.seed.dialects import title_in

UNIT = r"\{\{[<%][^{}]*[%>]\}\}|\{%[^{}]*%\}"
UNITS = lazy.regex(rf"{UNIT}|:{{3,}}[^{{}}]{{0,80}}\{{[^{{}}]*\}}")
INSTRUCTION = lazy.regex(
    rf"\s*(?:(?:{UNIT}|\{{[:#.][^{{}}]*\}})\s*)+|\s{{0,3}}:{{3,}}(?:\s*(?:\w[\w-]*\s*)?(?:\{{[^{{}}]*\}})?\s*)?"
    r"|\s{0,3}:{3,}\{[\w-]{1,40}\}\s+\S.*"
)
"""A line of them; `{: .lead}` and `::: box` hold no words, but `::: {.box title="Keys"}` has some."""

CAPTIONS = tuple(
    lazy.regex(
        rf"(?<=\s){name}\s?[=:]\s?(?:\"(?P<double>(?:[^\"\\]|\\.)*)\"|'(?P<single>(?:[^'\\]|\\.)*)'|`(?P<raw>[^`]*)`)"
    )
    for name in ("caption", "title")
)
"""A title is what a reader sees where there is no caption."""


def shown_in(text: str) -> list[tuple[int, int]]:
    """Where in an instruction's line words stand that a reader sees, as (start, end), one for each instruction."""
    title = title_in(text)
    return [span for unit in UNITS.finditer(text) if (span := _shown(text, *unit.span())) is not None] or (
        [title] if title else []
    )


def pieces_of(text: str, shown: list[tuple[int, int]]) -> Iterator[str]:
    """The stretches of a line that are for the program."""
    edges = [0, *(edge for span in shown for edge in span), len(text)]
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        yield text[start:end].strip()


def _shown(text: str, start: int, end: int) -> tuple[int, int] | None:
    for caption in CAPTIONS:
        found = caption.search(text, start, end)
        if found and any(char.isalnum() for char in found[found.lastgroup or 0]):
            return found.span(found.lastgroup or 0)
    return None
