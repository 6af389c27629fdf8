"""Authors: a line at the top, or the article's own citation, in; the names in reading order out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from apparatus.read.seed.compare import squeeze
from apparatus.read.seed.lines import Paragraph
from apparatus.read.seed.wording import BY_WORDS

PARTICLE = r"(?:(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|ten|ter|bin|al|el|y|e) )"
NAME = re.compile(rf"(?:(?:Dr|Prof)\.? )*[^\W\d_a-z][\w’'.-]*(?: {PARTICLE}{{0,2}}[^\W\d_a-z][\w’'.-]*){{1,3}}")
"""`Jane Q. Smith`, `John van Dyke`."""

BETWEEN = re.compile(r", and |, | and | & | \| |; ")

AFFILIATION = re.compile(
    r"\b(?:Agency|Analyst|Associate|Center|Centre|College|Correspondent|Council|Department|Director|Editor|Fellow|Forum"
    r"|Foundation|Institut|Institute|Journal|Ministry|Professor|Program|Programme|Researcher|School|Universi\w+)\b"
)
"""What a line says after a name: where the author works, and as what."""

NO_NAME = re.compile(
    r"\b(?:The|A|An|Key|Policy|Executive|Chapter|Part|Section|Background|Context|Source|Sources|Method|Methods|Data|History"
    r"|Overview|Year|Years|Finding|Findings|Analysis|Result|Results|Framework|Literature|Review|Question|Questions|Case"
    r"|Study|City|Cities|Of|And|In|For|Next|Steps|Points|New|Early|Historical|Conclusion|Introduction)\b"
)
"""Words of headings: a line of two capitalised words that holds one of them is no name."""

CITED = re.compile(r"""(?P<names>[^“"„«:]{3,160}?)[.,]? [“"„«]""")
"""What stands before the quoted title in an article's own citation."""

LABEL = re.compile(r'[^:“"]{3,40}: ')
"""`Suggested citation: `."""

MAX_LINE = 200


def names_in(text: str) -> tuple[str, ...]:
    """The names in `Jane Smith, John van Dyke and Bo Ng, Port Institute`; none when the line holds anything else."""
    if len(text) > MAX_LINE:
        return ()
    names: list[str] = []
    for part in BETWEEN.split(text.strip()):
        if AFFILIATION.search(part):
            break
        if not NAME.fullmatch(part) or NO_NAME.search(part):
            return ()
        names.append(part)
    return tuple(names)


def by_line(text: str) -> tuple[str, ...]:
    """The names in `By Jane Smith and John Doe`."""
    lowered = text[:MAX_LINE].lower()
    word = next((word for word in BY_WORDS if lowered.startswith(word + " ")), None)
    return names_in(text[len(word) :]) if word else ()


def authors_at_top(paragraph: Paragraph) -> tuple[str, ...]:
    """The names in the first line of a short paragraph; the others say where the authors work."""
    if len(paragraph.lines) > 3:
        return ()
    first = paragraph.lines[0].text
    return by_line(first) or names_in(first)


def cited_authors(paragraphs: Sequence[Paragraph], title: str) -> tuple[str, ...]:
    """The authors in the article's own citation: `Lima, Ana. “Title of the Article.” 2023.`"""
    key = squeeze(title)
    for paragraph in paragraphs if key else ():
        text = paragraph.text if len(paragraph.text) < 600 else ""
        match = CITED.match(text, label.end() if (label := LABEL.match(text)) else 0)
        if match and squeeze(text[match.end() :]).startswith(key):
            return _cited_names(match["names"])
    return ()


def _cited_names(text: str) -> tuple[str, ...]:
    """`Lima, Ana` and `Smith, Jane, and John Doe`: the first name is inverted (Chicago Manual 14.76)."""
    first, *others = re.split(r",? and | & |; ", text.strip())
    parts = [part.strip() for part in first.split(",") if part.strip()]
    if len(parts) >= 2 and " " not in parts[0]:
        parts = [f"{parts[1]} {parts[0]}", *parts[2:]]
    return tuple(name.strip(" ,") for name in (*parts, *others) if name.strip(" .,"))
