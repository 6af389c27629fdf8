"""The ways in which articles print their note markers: lines in; every marker of one form out.

A form is sure where its marks mean hardly anything else (`¹`, `[^1]`, `{1}`). The digits that a page leaves behind
(`ended.12`), and `(1)`, mean other things too: of these only those are taken that count up (`counting`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from apparatus import lazy
from apparatus.read.seed import roman
from apparatus.read.seed.labels import MARKER, number_of, numbers_in
from apparatus.read.seed.lines import Line
from apparatus.read.seed.powers import SHOWN, UNIT, is_of_unit, may_be_power

LIST = r"\d{1,4}(?: ?[,;–—-] ?\d{1,4}){0,30}"
RAISED = "[⁰¹²³⁴-⁹]"

RAISE = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
"""What makes raised digits of digits."""


@dataclass(frozen=True, slots=True)
class Form:
    """One way to print a marker."""

    pattern: re.Pattern[str]
    """With the group `numbers`."""
    sure: bool = True


FORMS: dict[str, Form] = {
    "bracket": Form(MARKER),
    "raised": Form(
        lazy.regex(
            rf"(?<![\d⁰¹²³⁴-⁹⁺⁻])(?P<numbers>{RAISED}{{1,4}}(?: ?[,;˒‚⁻–-] ?{RAISED}{{1,4}}){{0,30}})"
            r"(?![⁺⁻⁰¹²³⁴-⁹]|\]\(#)"
        )
    ),
    "caret": Form(lazy.regex(rf"(?<![\d^])\^[(\[]?(?P<numbers>{LIST})[)\]]?\^?")),
    "sup": Form(lazy.regex(rf"<sup>(?:<a [^<>]{{0,200}}>)?\[?(?P<numbers>{LIST})\]?(?:</a>)?</sup>", re.IGNORECASE)),
    "brace": Form(lazy.regex(rf"\{{(?P<numbers>{LIST})\}}")),
    "wide": Form(lazy.regex(rf"[［〔【](?P<numbers>{LIST})[］〕】]")),
    "circled": Form(lazy.regex(r"(?P<numbers>[①-⑳])")),
    "link": Form(
        lazy.regex(rf"\\?\[\\?\[?(?P<numbers>{LIST}|{RAISED}{{1,4}})\\?\]\\?\]?(?:\(#[^()\s]{{1,60}}\)|(?<=\\\]))")
    ),
    "word": Form(
        lazy.regex(
            rf"[\[(](?:foot|end)?(?:notes?|n\.|nn\.|fn\.?|anm\.|fußnote) ?(?P<numbers>{LIST})[\])]", re.IGNORECASE
        )
    ),
    "spoken": Form(lazy.regex(r"(?<=[^\s\[(])(?:[Ff]oot|[Ee]nd)note ?(?P<numbers>\d{1,3})(?![\d.]\d|\w)")),
    "round": Form(lazy.regex(r"[(（](?P<numbers>[1-9]\d{0,2}(?: ?[,;–—-] ?\d{1,3}){0,9})[)）]"), sure=False),
    "glued": Form(
        lazy.regex(
            r"(?:(?<=[^\W\d_]|[.,;:!?…”’\"')\]»。，；：！？」』])|(?<=[.,;”’)][†‡*])|(?<=[.,;”’)][†‡*] ))"
            r"(?P<numbers>[1-9]\d{0,2}(?:[,;–—-][1-9]\d{0,2}){0,9})(?![\w%°$€£′″]|[.,:]\d|\.[a-z]|-\w)"
        ),
        sure=False,
    ),
    "loose": Form(
        lazy.regex(r"(?<=\w|») (?P<numbers>[1-9]\d{0,2}(?:, ?[1-9]\d{0,2}){0,9})(?= ?[.,;:](?:\s|$))"), sure=False
    ),
    "spaced": Form(
        lazy.regex(r"(?<=[.!?”\"’'),;:]) (?P<numbers>[1-9]\d{0,2}(?:,[1-9]\d{0,2}){0,9})(?= [^\W\d_]| [“\"‘'(]|\s*$)"),
        sure=False,
    ),
}
"""By name, the commonest first."""

CLOSING = "”’\"')]»"
"""What may close behind a stop or a comma."""

HIGH = ("raised", "sup", "caret")
"""The forms in which powers are written as well."""

ABBREVIATED = lazy.regex(
    r"(?:^|(?![’'])[\W\d_])(?:pp?|no|nos|nr|vol|art|arts|figs?|ch|chap|secs?|v|s|ss|paras?|cf|ed|tab|col|nn?|f|ff|ver|pt|app|u|us|eq)$",
    re.IGNORECASE,
)
"""What stands before a number with its stop and makes it a page or a part: `p.12`, `no.3`; not as in `Lima’s.12`."""

LETTERED = lazy.regex(r"\b(?i:sections?|chapter|part|appendix|annexe?|table|figure|article|anhang|kapitel) [A-Z]\.$")
"""What makes a number behind it a part of a part: `section H.2`."""

IN_ADDRESS = lazy.regex(r"\(#[^()\s]{0,10}$")
"""What makes it a part of where a link leads: `(#_ftn2)`."""

ENDED = lazy.regex(r"\s*$| [^\W\d_a-z]| [“\"‘(]")
"""What stands behind the end of a sentence."""

YEAR = lazy.regex(r"(?<!\d)(?:1[89]|20)\d\d$")
"""After a decimal point no marker comes, after a year and a stop one may."""


@dataclass(frozen=True, slots=True)
class Token:
    """A marker, or what looks like one."""

    index: int
    """Of the line in the list of lines."""
    start: int
    end: int
    numbers: tuple[int, ...]
    weight: int
    """How much its place speaks for a marker: more after a stop or a quotation mark than after a letter; nothing where
    it may be a fraction, as in `$6,370.7 On`."""
    opens: bool
    """Whether nothing stands before it on its line."""
    power: bool = False
    """Whether it may be a power, as in `R²`."""


def form_of(name: str) -> Form:
    """The form of a name, Roman ones among them."""
    return FORMS[name] if name in FORMS else Form(roman.FORMS[name], sure=not name.endswith("glued"))


def tokens_of(name: str, lines: Sequence[Line], taken: frozenset[int] = frozenset()) -> list[Token]:
    """Every marker of a form, in order."""
    form = form_of(name)
    return [
        token
        for index, line in enumerate(lines)
        if line.text and line.number not in taken
        for token in _in_line(name, form, index, line.text)
    ]


def _in_line(name: str, form: Form, index: int, text: str) -> Iterator[Token]:
    for match in form.pattern.finditer(text):
        start = match.start("numbers") if name in ("spaced", "loose") else match.start()
        is_roman = match["numbers"][0] in "ivxlc"
        numbers = (roman.number_of_roman(match["numbers"]),) if is_roman else _numbers(match["numbers"])
        if name == "bracket" and text.startswith("(#", match.end()):
            continue
        if not numbers or (not form.sure and list(numbers) != sorted(set(numbers))):
            continue
        before = text[max(0, start - 12) : start].rstrip() if name != "glued" else text[max(0, start - 12) : start]
        doubtful = name == "glued" and _ends_number(before) and ENDED.match(text, match.end()) is not None
        if name in ("glued", "raised") and not doubtful and not _may_follow(name, before):
            continue
        below = (
            text[max(0, start - SHOWN) : start] if name in HIGH and len(numbers) == 1 and "[" not in match[0] else ""
        )
        if below and is_of_unit(below, numbers[0]):
            continue
        stop = before[-1:] in ".,;:!?…”’\"')]»。，；：！？」』"
        within = name == "spaced" and before.rstrip(CLOSING)[-1:] in ",;:"
        if name == "spaced" and within != text[match.end() + 1 : match.end() + 2].islower():
            continue
        weight = 0 if doubtful else 2 if stop and not within else 1
        power = bool(below) and may_be_power(below)
        yield Token(index, start, match.end(), numbers, weight, not text[:start].strip(), power)


def _numbers(text: str) -> tuple[int, ...]:
    if any(not (char.isascii()) for char in text):
        text = "".join(_plain(char) for char in text)
    return tuple(number for number in numbers_in(text.replace("—", "–")) if number)


def _plain(char: str) -> str:
    if char in "⁻–—":
        return "–"
    return "," if char in "˒‚" else str(number_of(char)) if char.isdigit() or "①" <= char <= "⑳" else char


def _ends_number(before: str) -> bool:
    """Whether a number and a stop stand before digits."""
    return before[-1:] == "." and before[-2:-1].isdigit() and not YEAR.search(before[:-1])


def _may_follow(name: str, before: str) -> bool:
    """Whether what stands before a raised or glued number leaves room for a marker."""
    if name == "glued" and (UNIT.search(before) or LETTERED.search(before) or IN_ADDRESS.search(before)):
        return False
    if name == "glued" and before[-1:] in ".,:" and before[-2:-1].isdigit():
        return bool(YEAR.search(before[:-1]))
    if name == "raised" or not before[-1:].isalpha():
        return not ABBREVIATED.search(before[:-1]) if before[-1:] == "." else True
    return (before[-2:].isalpha() and before[-1:].islower()) or not before[-1:].isascii()
