"""What says who an author is: a line or a sentence in; whether it does, and of whom it tells, out.

Senior Fellow, Port Institute
Dr. Jane Smith is a Senior Fellow at the Port Institute.
"""

from __future__ import annotations

import re

from apparatus import lazy
from apparatus.read.seed.byline import MAX_LINE, NAME, NO_NAME
from apparatus.read.seed.labels import MARKER

POST = lazy.regex(
    r"[*_]{0,2}(?:(?:Senior|Associate|Assistant|Adjunct|Visiting|Research|Distinguished|Non-?resident|Emeritus|Former"
    r"|Deputy|Executive|Founding|Wissenschaftliche[r]?) ){0,3}"
    r"(?:Fellow|Professor|Director|Analyst|Researcher|Lecturer|Scholar|Editor|Correspondent|Associate|Adviser|Advisor"
    r"|Professeure?|Ma[iî]tre(?:sse)?|Inspect(?:eur|rice)|Direct(?:eur|rice)|Cherch(?:eur|euse)|Doctorante?"
    r"|Wissenschaftler(?:in)?|Mitarbeiter(?:in)?|Professorin|Leiter(?:in)?|Referent(?:in)?"
    r"|Profesora?|Investigadora?|Catedrátic[oa]|Directora?|Ricercat(?:ore|rice)|Docente)"
    r"(?:,|[*_]*$| (?:of|for|at|in|with|on|emeritus|and|de|des|du|d[’']|à|en"
    r"|do|da|dos|das|na|no|del|della|dell[’']|der|für|an|am|bei|principale?|générale?|di"
    r"|presso)\b)",
    re.IGNORECASE,
)
"""How a line begins that says as what an author works, in the languages of publishers."""

TOLD_OF = lazy.regex(
    rf"(?:\A[—–-]? ?|[.!?;] )(?P<name>{NAME.pattern})(?:, [^.,]{{2,40}}\.?\)?){{0,2}},?"
    r" (?:is|was|ist|est|es|serves|works|teaches|holds) "
)
"""How a sentence begins that tells of an author."""

POSTS = lazy.regex(
    r"\b(?:fellow|professor|director|analyst|researcher|lecturer|scholar|student|candidate|editor|associate|undergraduate"
    r"|attorney|lawyer|counsel|journalist|writer|historian|economist|philosopher|theologian|columnist|correspondent|dean"
    r"|head of|consultant|advis[eo]r|ambassador"
    r"|wissenschaftler(?:in)?|mitarbeiter(?:in)?|professorin|chercheu(?:r|se)|professeure?|profesora?|investigadora?)\b",
    re.IGNORECASE,
)
"""What a life says that its bearer works as."""

OF_AUTHOR = lazy.regex(
    r"(?:the authors? (?:is|are|was|were)|(?:der|die) autor(?:in|en|innen)? (?:ist|sind)|l[’']aut(?:eur|rice) est"
    r"|(?:el|la) autora? es|l[’']autore è|o autor é|a autora é)\b",
    re.IGNORECASE,
)
"""How a sentence begins that tells of an author whom it does not name."""

LONGEST_LIFE = 300


def all_told_of(text: str) -> tuple[str, ...]:
    """The names of all of whom the sentences of a text tell that begin with one."""
    plain = text.lstrip("*_# ").replace("**", "")
    return tuple(found["name"] for found in TOLD_OF.finditer(plain) if not NO_NAME.search(found["name"]))


def told_of(text: str, *, in_front: bool = False) -> str:
    """The name of whom a text tells that begins with it; `in_front`, of a sentence or two about her work."""
    found = TOLD_OF.match(text.lstrip("*_# ").replace("**", "")[:MAX_LINE])
    if found is None or NO_NAME.search(found["name"]):
        return ""
    short = len(text) <= LONGEST_LIFE and POSTS.search(text) and not MARKER.search(text)
    return found["name"] if short or not in_front else ""
