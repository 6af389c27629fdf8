"""Markdown as pandoc writes it in; the same as an article has it, out: letters that are raised, signs, pictures."""

from __future__ import annotations

import re
from html import unescape
from textwrap import dedent

from apparatus import lazy
from apparatus.read.seed.dates import read_date
from apparatus.read.seed.forms import RAISE
from apparatus.read.seed.formulas import formula_at

PICTURE = lazy.regex(r"!\[(?P<words>[^\]\n]*)\]\([^)\n]*\)(?:\{[^}\n]*\})?(?:\\\n)?")


RAISED = lazy.regex(r"\^\((?:\\\[)?(?P<numbers>\d{1,3}(?:(?:\\? )?[,;–-](?:\\? )?\d{1,3}){0,30})(?:\\\])?\)")
"""Several raised numbers as pandoc writes them, `^(2,3)`; one alone is of raised digits, as all shall be."""

NUMBER_TYPED = lazy.regex(r"^(?P<number>\d{1,4})\\(?=[.)] )", re.MULTILINE)
"""A number that opens a paragraph, as pandoc writes it so that it opens no list: `1\\. Note`."""

BRACKET_TYPED = lazy.regex(r"^\\\((?P<sign>[^\W\d_]{1,4}|\d{1,4})\\\)(?= )", re.MULTILINE)
"""A sign in brackets that opens a paragraph, `\\\\(a\\\\) Lagos`, which would be a formula."""

DAY_TYPED = lazy.regex(r"^(?P<day>\d{1,2})\\(?P<rest>\. [^\W\d_]{3,10} \d{4})$", re.MULTILINE)
"""`11\\. Mai 2023`."""

ENTITY = lazy.regex(r"(?P<code>(?<![\\`])`[^`\n]{1,2000}`)|(?P<opens>&lt;(?=[A-Za-z/!?]))|&(?:\w{2,20}|#\w{1,8});")
"""A sign as pandoc writes it, `&amp;`. In code it writes none; `&lt;cite&gt;` is words, but `<cite>` would be a tag."""

ORDINAL = lazy.regex(r"(?<=\d)\^\((?P<letters>st|nd|rd|th|er?|[ºª])\)")
"""`2^(nd) ed.`: raised letters as pandoc writes them; raised digits are characters of their own."""


SET_HIGH_OR_LOW = lazy.regex(
    r"(?P<address>\]\([^\s()]{1,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,500}){1,9}\)|<https?://[^\s<>]{1,2000}>)"
    r"|(?<=[\w)\]*∀-⋿])(?:\^\(\*?(?P<high>[^\W_][\w+−-]{0,7})\*?\)|_\(\*?(?P<low>[^\W_][\w+−-]{0,7})\*?\))"
)
"""`x^(n+1)` and `*x*_(*i*)`: other letters and signs."""
BETWEEN_MARKERS = lazy.regex(r"(?<=\])\^\((?P<sign>[,;–-] ?)\)(?=\[\^)")
"""`[^1]^(,)[^2]`: a raised comma."""

FORMULA = lazy.regex(r"\$\$[^$]{1,2000}\$\$|(?<![\w$\\])\$[^\s$][^$]{0,300}\$(?!\d)")
PRIMES = lazy.regex(r"(?<=[\w)*])\^\((?P<signs>[′″‴]{1,3})\)")
ESCAPED = lazy.regex(r"\\(?P<sign>[_*\[\]#|<>`$~])")
WIKI = lazy.regex(r"\\\[\\\[(?P<words>[^\[\]\n\\]{1,200}(?:\\?\|[^\[\]\n\\|]{1,300})?)\\\]\\\]")
"""A link of a wiki as pandoc writes it, `\\[\\[Quay\\|words\\]\\]`."""


ABSTRACT = lazy.regex(
    r"\A(?P<before>---\n(?:(?!---|abstract:).*\n){0,200})"
    r"abstract: (?:\|\n(?P<block>(?:  .*\n|\n){1,200})|(?P<line>\S.*)\n)"
    r"(?P<after>(?:(?!---).*\n){0,200}---\n)"
)
"""An abstract in the head of the file, where no reader would see it."""


def _numbered(text: str) -> str:
    """The text with numbers that open paragraphs in turn as they were typed: they are of notes, or of a list."""
    found = list(NUMBER_TYPED.finditer(text))
    numbers = [int(number["number"]) for number in found]
    for at in range(len(found) - 1, -1, -1):
        near = (numbers[at] - numbers[at - 1] if at else 0, (numbers[at + 1 : at + 2] or [0])[0] - numbers[at])
        if 1 in near:
            text = text[: found[at].end() - 1] + text[found[at].end() :]
    return DAY_TYPED.sub(
        lambda day: f"{day['day']}{day['rest']}" if read_date(f"{day['day']}{day['rest']}") else day[0], text
    )


def in_signs(text: str) -> tuple[str, int]:
    """The text with what pandoc could not write in its plainest Markdown written as richer ones do, and how many
    pictures it had."""
    text, pictures = PICTURE.subn(_words_of, text)
    text = RAISED.sub(lambda found: found["numbers"].replace("\\ ", " ").translate(RAISE), text)
    text = BRACKET_TYPED.sub(r"(\g<sign>)", _numbered(text))
    text = ENTITY.sub(_sign_meant, ORDINAL.sub(lambda found: found["letters"], text))
    text = BETWEEN_MARKERS.sub(lambda found: found["sign"], text)
    text = PRIMES.sub(lambda found: found["signs"], text)
    text = SET_HIGH_OR_LOW.sub(_height_meant, text)
    text = WIKI.sub(lambda found: f"[[{found['words'].replace(chr(92), '')}]]", text)
    return FORMULA.sub(_formula_meant, text), pictures


def _height_meant(found: re.Match[str]) -> str:
    """What is set high or low; addresses may hold such signs, and stay."""
    if found["address"]:
        return found[0]
    return f"^{found['high']}^" if found["high"] else f"~{found['low']}~"


def with_abstract_below(text: str) -> str:
    """The text with an abstract that the head of the file holds below it."""
    return ABSTRACT.sub(_abstract_below, text)


def _formula_meant(found: re.Match[str]) -> str:
    """A formula that pandoc could not write in plain letters, without the backslashes that kept its signs."""
    formula = formula_at(found[0], 0)
    return ESCAPED.sub(r"\g<sign>", found[0]) if formula and formula.end() == len(found[0]) else found[0]


def _sign_meant(found: re.Match[str]) -> str:
    return found["code"] or ("\\<" if found["opens"] else unescape(found[0]))


def _abstract_below(head: re.Match[str]) -> str:
    words = dedent(head["block"] or head["line"]).strip()
    return f"{head['before']}{head['after']}\n# Abstract\n\n{words}\n"


def _words_of(picture: re.Match[str]) -> str:
    """What a picture shows, unless its caption begins with the same in the next line. Alone in its paragraph it is no
    heading: a span tells."""
    text, words = picture.string, picture["words"].strip()
    following = " ".join(text[picture.end() : picture.end() + len(words) + 6].split())
    if following.startswith(" ".join(words.split())):
        return ""
    before, behind = text[max(0, picture.start() - 2) : picture.start()], text[picture.end() : picture.end() + 1]
    alone = before in ("", "\n\n") and behind in ("", "\n")
    return f"[{words}]{{.picture}}" if alone and words and "[" not in words else picture["words"]
