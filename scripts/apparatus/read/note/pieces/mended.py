"""Mends words within which a line break has left its hyphen in the source: `Univer-sity`, `Ameri-can`.

Comes in: a field. Comes out: the field with such words joined. A hyphen within a word is a break when what follows is
no word by itself, or what stands before it is none and both together are one; one before a space is mended in the whole
note (`spacing.py`).
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import MAGAZINES, NEWSPAPERS
from apparatus.read.note.pieces.parted_words import ALONE, WHOLE
from apparatus.read.note.words.given_names import is_given_name

PIECE_RE: Final = lazy.regex(
    r"-(?:(?<=[a-z]{2}-)(?=(?:lution|tions?|sions?|ments?|sity|sities|versity|versities|tional|tionary|tives?|sive|tury"
    r"|turies|tures?|cally|cal|tory|tories|lished|lishing|graphy|phy|ology|logical|ance|ence|ical|ity|ety|nity|rity"
    r"|lity|cial|tial|ary|icans?|ous|vania|nomics?)\b)|(?<=\bCam-)(?=bridge\b))"
)
"""A hyphen before letters that are no word, and stand behind none."""

WORD_RE: Final = lazy.regex(r"(?<![\w’'.-])(?P<head>[A-Za-z][a-z]{1,11})-(?P<rest>[a-z]{2,12})(?![\w’'-])")
_NATIONS: Final = (
    "african american arabian asian australian austrian belgian brazilian british canadian caribbean christian chinese"
    " danish dutch egyptian english european finnish french german hungarian indian iranian irish islamic israeli"
    " italian japanese jewish korean latin mexican muslim norwegian ottoman persian polish portuguese prussian roman"
    " russian scottish soviet spanish swedish swiss turkish ukrainian victorian vietnamese"
)
KNOWN: Final = WHOLE | frozenset(_NATIONS.split())
"""Words, and those for peoples."""
LEAST: Final = 6
"""Letters of a word that has been parted."""
_PREFIXES: Final = (
    "re co de dis un non pre pro post anti ante inter intra trans sub super semi multi micro macro mis con counter ex"
    " extra ultra neo in en mal bi tri auto hyper meta para poly pseudo tele vice socio geo bio eco cyber arch mini"
    " maxi proto quasi contra demi mono omni peri"
)
PREFIXED: Final = frozenset(_PREFIXES.split())
_FIRST: Final = (
    "aero agri air apprentice back be block boat book breast broad brother care cat chair child craft crafts"
    " cross day east eight electro eng fair fall far farm fear fellow field finger fire fisher flag flash foot for"
    " fore frame free fresh friend gate gentle grand grass hand hard hay head him how ideo infra it job key kick"
    " kin king law light line lock lone maiden mail main man market master me mid more my nano near neighbor"
    " neighbour neuro never news north oak pain paper parent pass pay peace pipe plan plat play power price psycho"
    " quarter rain reader real rider ring rock round run safe sail school set ship shop shore sister sky soft song"
    " south spokes stake start steel steward still story stream sweat team techno test them theo there tick time"
    " trade turn type wage ware way web well west wet what wheel when where whole wide wild wire with wor world"
    " writer yester"
)
FIRST: Final = PREFIXED | frozenset(_FIRST.split())
"""What is set off by a hyphen on purpose, `re-presentation`, `dis-ease`, or is the first of two words: `well-being`."""

CUT: Final = frozenset({"ex", "in", "con", "pro", "sub"})
"""Prefixes that nobody sets off before what is no word by itself: `Ex-perimental`, `Con-ventional`."""

HELD: Final = frozenset({"title", "container", "publisher", "place", "series"})


def mend(stated: dict[str, str]) -> None:
    """Mends the fields that hold words."""
    for name, words in stated.items():
        if words[-1:] == ":" and name in ("container", "publisher"):
            stated[name] = words = words[:-1].rstrip()
        if words[:2] in ("- ", "– ", "— ") and name == "container":
            stated[name] = words = words[2:]  # `“Quays” - Port News`
        if words[:1] in "’”" and name == "container" and (closes := CLOSES_RE.match(words)):
            stated[name] = words = words[closes.end() :]
        if "-" in words and name in HELD:
            stated[name] = mended(words)
        if name in HELD and any(map(str.isdigit, words)):
            stated[name] = _without_head(stated[name])
        if "– " in words and (name in HELD or name == "pages"):
            stated[name] = closed(stated[name])


def mend_paper(stated: dict[str, str]) -> None:
    """Takes the hyphen out of the name of a container, if a newspaper or magazine is called so without it: `The
    At-lantic`."""
    name = stated.get("container", "")
    if "-" in name and name.lower().removeprefix("the ") not in PAPERS:
        whole = name.replace("-", "")
        stated["container"] = whole if whole.lower().removeprefix("the ") in PAPERS else name


PAPERS: Final = NEWSPAPERS | MAGAZINES

CLOSES_RE: Final = lazy.regex(r"[’”]{1,3} (?=[A-ZÀ-Þ])")
"""`“Four ‘Quays’’,’” Port Times`: of marks printed twice, those that no title can end in."""


def closed(numbers: str) -> str:
    """A range of numbers without the space that a line break leaves behind its dash: `1516– 45`."""
    return BROKEN_RANGE_RE.sub("–", numbers) if "– " in numbers else numbers


HEAD_RE: Final = lazy.regex(
    r"(?<=[a-z] )(?:(?=(?:[A-Z]+ ){0,9}(?:OF|THE|AND|IN|TO) )(?:[A-Z’]{2,}[,:]? ){2,10}\d{1,4} "
    r"(?=[a-z]|University Press\Z)"
    r"|(?<= and )(?P<page>\d{2,3} )(?=(?:the|its|their) ))"
)
"""`Quay THE PORT AND THE HOME 57 University Press`, `China and 402 the World`: the head of a page, or its number, where
no words like these can be meant."""


def _without_head(words: str) -> str:
    """The words without such a head; two numbers may go together, `between 395 and 402 the Goths`."""
    head = HEAD_RE.search(words)
    if not head or (head["page"] and any(map(str.isdigit, words[: head.start()]))):
        return words
    return f"{words[: head.start()]}{words[head.end() :]}"


BROKEN_RANGE_RE: Final = lazy.regex(r"(?<=\d)– (?=\d)")


def mended(words: str) -> str:
    """The words with what a line break parted joined again."""
    return WORD_RE.sub(_joined, PIECE_RE.sub("", words))


def _joined(found: re.Match[str]) -> str:
    """A word without its hyphen, if only both parts together are one."""
    head, whole = found["head"].lower(), f"{found['head']}{found['rest']}".lower()
    if head in CUT and len(found["rest"]) >= LEAST and found["rest"] not in KNOWN and whole in KNOWN:
        return f"{found['head']}{found['rest']}"
    if len(whole) < LEAST or head in FIRST or head in ALONE or is_given_name(found["head"]):
        return found.group()
    return f"{found['head']}{found['rest']}" if whole in KNOWN else found.group()
