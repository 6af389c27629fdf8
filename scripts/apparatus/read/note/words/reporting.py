"""The verbs by which a sentence tells what a work or its author says (Chicago Manual 14.37)."""

from __future__ import annotations

from typing import Final

from apparatus import lazy

REGULAR: Final = (
    "acknowledge address advance affirm analyse analyze argue articulate assert call chart cite claim coin compare"
    " concede conclude connect consider contain contend criticise criticize critique defend define demonstrate"
    " describe detail develop discuss distinguish document elaborate emphasise emphasize examine explain explore"
    " express highlight illustrate include insist interpret introduce investigate list locate maintain map mention"
    " narrate note observe offer outline point present propose provide quote raise recall recount refer reflect remark"
    " report reveal review show state stress suggest summarise summarize survey talk theorise theorize trace track"
    " treat underline use view"
)

IRREGULAR: Final = (
    "stud(?:y|ies|ied)|identif(?:y|ies|ied)|writes?|wrote|written|finds?|found|gives?|gave|makes?|made|says?|said|sees?|shown|speaks?"
    "|spoke|takes?|took|tells?|told|thinks?|reads|puts"
)

SAYS: Final = "|".join((*(rf"{verb}(?:e?s|e?d)?" for verb in REGULAR.split()), IRREGULAR))
"""Any of them, in the present or past, to be put before a word bound or a space."""

CITED_FOR: Final = (
    r"for (?:an?|the|this|these|his|her|their|its|more|further|details?|discussions?|comments?|examples?|instance"
    r"|evidence|other|similar|how|why)"
)
RELATIVE_WORDS: Final = ("which", "who", "whose", "where", "when", "though", "although", "whereas", "while")
RELATIVE: Final = "|".join((*RELATIVE_WORDS, "(?:in|on|from|about) which", "(?:on|for) whom"))
"""How what is said of a work goes on behind it: `for a survey`, `where she doubts it`."""

PEOPLE: Final = r"[A-ZÀ-Þ][\w.’-]*(?:\s[A-ZÀ-Þ][\w.’-]*){1,4}(?:\sand(?:\s[A-ZÀ-Þ][\w.’-]*){2,4})?"
"""One or two full names within a sentence: `Jane Doe and Rui Roe`."""

SUBJECT_RE: Final = lazy.regex(rf"(?:[A-ZÀ-Þ][\w.’'-]* ){{1,4}}(?:{SAYS}) [\w“‘]")
"""`Lima tells of seven`: the names of who says something, and what."""

REMARK: Final = (
    r"(?:(?:for|with|as) (?:an?|the|this|these|more|further|details?|discussions?|examples?|references?|other|similar)"
    r"|where|which|who|whose|(?:in|on|from) which|and (?:elsewhere|the (?:works|literature|sources|references|studies)"
    r"|(?:further )?(?:works|literature|sources|references|studies|authorities)(?= (?:given|cited|quoted|there)))"
    rf"|(?:is|was|remains|{SAYS}) (?:an?|the|this|how|why|what|that|seven|several|many|some))(?:\s|\Z)"
)
"""How what is said of a work begins right behind its last number or day."""
REMARK_DASH: Final = r"(?:\s?—\s?|\s[–-]\s)(?=[a-z]+\s)"
BEHIND_NUMBER_RE: Final = lazy.regex(
    rf"(?:(?<=\d)|(?<=\d\])|(?<=\d\?\])|(?<=\d[a-z])|(?<=\d f\.)|(?<=\df\.)|(?<=ff\.)|"
    rf"(?<![\w’'])[ivxlc]{{2,7}}(?=[\s—]))(?P<gap>\s(?={REMARK})|{REMARK_DASH})"
)
CLOSED_REMARK_RE: Final = lazy.regex(rf"(?<=[\w.)\]])\s\((?:{RELATIVE}|{CITED_FOR})\s[^()\d]*\)\.?\s*\Z")
"""`Port Review 12: 3–45 (where it is denied)`."""
ADDRESS_REMARK_RE: Final = lazy.regex(r"(?<=[\w/)>\]])—(?=[a-z]+\s)[^\d:;.“”/]*\.?\s*\Z")
"""`https://port.org/quays—a good survey`, `(accessed 8 Mar. 2019)—a good survey`."""
WORDED_REMARK_RE: Final = lazy.regex(
    rf"(?<=[a-z])(?:,\s(?:{RELATIVE})|\s(?:for an?|is an?|was an?))\s[^\d:;.“”A-Z]*\.?\s*\Z"
)
"""`… Working Paper 79. Rome, where it is denied`: behind the last element, which names a town or who issued it."""
NO_SOURCE_RE: Final = lazy.regex(r"[^\d:;.“”]*\.?\s*\Z")
"""Words to the end, and no year, page or publisher among them."""


def before_remark(text: str, begin: int, end: int) -> int:
    """Where a reference between two places ends: before what is said of it to its end, if something is."""
    for found in BEHIND_NUMBER_RE.finditer(text, begin, end):
        if NO_SOURCE_RE.match(text, found.end(), end):
            return found.start("gap")
    element = text.rfind(". ", begin, end)
    said = WORDED_REMARK_RE.search(text, element + 2, end) if element > 0 else None
    if said:
        return said.start()
    closed = CLOSED_REMARK_RE.search(text, begin, end) or ADDRESS_REMARK_RE.search(text, begin, end)
    return closed.start() if closed else end
