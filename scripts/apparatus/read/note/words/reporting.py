"""The verbs by which a sentence tells what a work or its author says (Chicago Manual 14.37)."""

from __future__ import annotations

import re
from typing import Final

REGULAR: Final = (
    "address advance analyse analyze argue articulate assert call chart cite claim coin compare conclude connect"
    " consider contain contend criticise criticize critique defend define demonstrate describe detail develop"
    " discuss distinguish document elaborate emphasise emphasize examine explain explore express highlight identify"
    " illustrate include insist interpret introduce investigate list locate maintain map mention narrate note"
    " observe offer outline point present propose provide quote raise recall recount refer reflect remark report"
    " reveal review show state stress suggest summarise summarize survey talk theorise theorize trace track treat"
    " underline use view"
)

IRREGULAR: Final = (
    "stud(?:y|ies|ied)|writes?|wrote|written|finds?|found|gives?|gave|makes?|made|says?|said|sees?|shown|speaks?"
    "|spoke|takes?|took|tells?|told|thinks?|reads|puts"
)

SAYS: Final = "|".join((*(rf"{verb}(?:e?s|e?d)?" for verb in REGULAR.split()), IRREGULAR))
"""Any of them, in the present or past, to be put before a word bound or a space."""

CITED_FOR: Final = (
    r"for (?:an?|the|this|these|more|further|details?|discussions?|examples?|instance|other|similar|how|why)"
)
RELATIVE_WORDS: Final = ("which", "who", "whose", "where", "when", "though", "although", "whereas", "while")
RELATIVE: Final = "|".join((*RELATIVE_WORDS, "(?:in|on|from|about) which", "(?:on|for) whom"))
"""How what is said of a work goes on behind it: `for a survey`, `where she doubts it`."""

SUBJECT_RE: Final = re.compile(rf"(?:[A-ZÀ-Þ][\w.’'-]* ){{1,4}}(?:{SAYS}) [\w“‘]")
"""`Lima tells of seven`: the names of who says something, and what."""
