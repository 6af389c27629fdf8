"""Formulas in TeX, and links between the pages of a wiki, as rules of a parser of Markdown: a text and a place in; what
stands there, whole, out.

    $x_i$, $$x_i = 1$$, \\(x_i\\), \\[x_i = 1\\], \\begin{align}x_i\\end{align}
    [[Quay]], [[Quay|the words]]

A dollar sign is mostly money: `$5 to $10` holds no formula.
"""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

from apparatus import lazy

SHAPES = {
    "$$": lazy.regex(r"\$\$(?P<tex>[^$]{1,2000})\$\$"),
    "$": lazy.regex(r"(?<![\w$\\])\$(?P<tex>[^\s$](?:[^$]{0,298}[^\s$\\])?)\$(?![\d$])"),
    "\\(": lazy.regex(r"\\\((?P<tex>(?:[^\\$]|\\(?![()])){1,400})\\\)"),
    "\\[": lazy.regex(r"\\\[(?P<tex>(?:[^\\$]|\\(?![\[\]])){1,2000})\\\]"),
    "\\b": lazy.regex(r"(?P<tex>\\begin\{(?P<kind>[a-z]{1,15}\*?)\}(?:[^\\]|\\(?!begin)){1,2000}?\\end\{(?P=kind)\})"),
}
"""By how they begin."""

TEX = lazy.regex(r"\\[A-Za-z]|[_^{]")
"""A sign that nothing but a formula has."""
SIGN = lazy.regex(r"[=<>+]")
WORD = lazy.regex(r"[^\W\d_]{4}")
SHORT = lazy.regex(r"[^\W\d_$][\w'′()\[\],/*|.–-]{0,11}|[\d.,]{1,8}")
"""`x`, `n(t)`, `12`."""

WIKI = lazy.regex(
    r"\[\[(?:(?P<page>[^\[\]|\n\d^][^\[\]|\n]{0,200})\|(?P<words>[^\[\]|\n]{1,300})|(?P<alone>[A-ZÀ-Þ#][^\[\]|\n]{0,200}))\]\](?!\()"
)
"""In small letters, words in two pairs of brackets may be an author’s: `[[sic]]`."""


def formula_at(text: str, at: int) -> re.Match[str] | None:
    """A formula that begins here."""
    shape = SHAPES.get(text[at : at + 2]) or SHAPES.get(text[at : at + 1])
    found = shape.match(text, at) if shape else None
    opening = text[at : at + 2]
    return found if found and (opening in ("$$", "\\b") or _is_tex(found["tex"].strip(), opening)) else None


def _is_tex(tex: str, opening: str) -> bool:
    """Brackets with a backslash may be an author's: `\\[sic\\]`, `\\(2\\)`."""
    if TEX.search(tex):
        return True
    short = None if opening == "\\[" or (tex.isdecimal() and opening == "\\(") else SHORT.fullmatch(tex)
    return (short is not None or SIGN.search(tex) is not None) and not WORD.search(tex)


def with_formulas(parser: MarkdownIt) -> MarkdownIt:
    """The parser with these rules."""
    parser.inline.ruler.before("escape", "formula", _formula)
    parser.inline.ruler.before("link", "wiki", _wiki)
    return parser


def _formula(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] not in "$\\":
        return False
    found = formula_at(state.src, state.pos)
    if found is None:
        return False
    if not silent:
        token = state.push("formula", "", 0)
        token.content, token.markup = found["tex"], state.src[state.pos : found.start("tex")]
    state.pos = found.end()
    return True


def _wiki(state: StateInline, silent: bool) -> bool:
    found = WIKI.match(state.src, state.pos) if state.src.startswith("[[", state.pos) else None
    if found is None:
        return False
    if not silent:
        token = state.push("wiki", "", 0)
        token.content = found["words"] or found["alone"]
        token.markup = state.src[state.pos : found.start("words" if found["words"] else "alone")]
    state.pos = found.end()
    return True
