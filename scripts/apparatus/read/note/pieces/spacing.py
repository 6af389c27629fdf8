"""Finds the spaces that a text recovered from print has where none are meant, before a comma, a stop or a colon, or
behind the hyphen of a line break, and where it has lost some.

Comes in: a note as printed. Comes out: what is to be read for such spaces, or where they are wanting.
"""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_letters, ascii_lowercase, ascii_uppercase, digits
from typing import Final

from apparatus import lazy
from apparatus.model.letters import SMALL
from apparatus.read.note.pieces.addresses import ADDRESS, addresses
from apparatus.read.note.pieces.changes import BLANK, Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import and_digit, group, groups_in
from apparatus.read.note.words.title_words import foreign

_DUTCH: Final = r"[\s\u00ad\u200b\u2060]{1,4}(?:Grave|Hertog|Heer|Jacob)"
"""`Willem Jacob ’s Gravelima`: what is left of an article before these is no ending of the word before it."""
SPACED_RE: Final = lazy.regex(
    r"\s(?:(?<=[\w”“\"’).]\s)\s*(?=[,)\]](?!\w))|(?<=[\w,“ ][(\[]\s)\s*(?=\w)"
    rf"|(?<=[\w”\"’).]\s)\s*(?=[’']\s?s\b(?!{_DUTCH}))|(?<=\w\s[’']\s)(?=s\b)"
    r"|(?:(?<=[\s(\[—][“„]\s)|(?<=\A[“„]\s))\s*(?=\w)"
    r"|(?<=[\w.,?!…’]\s)\s*(?=”(?:[\s,.;:)\]]|\Z)|“\s?[,.;:)])"
    r"|(?<=[\w”\"’).]\s)\s*(?=;\s(?![^;:,()]{2,40}(?:,\s[A-Z][A-Z. ]{1,4})?\s?:))|(?<=[.”)]\s)\s*(?=\.\Z)"
    r"|(?<=[\w”\"’)]\s)\s*(?=\.(?!\s?\.)(?:[\s,;:)\]]|\Z))|(?<=\b[A-ZÀ-Þ]\s)(?=\.[A-ZÀ-Þ]\s?\.)"
    r"|(?<=[\s\u00ad\u200b\u2060][“‘]\s)\s*(?=[A-ZÀ-Þ])"
    r"|(?<=[\s\u00ad\u200b\u2060][\"']\s)\s*(?=[A-ZÀ-Þ](?:[^\"']|(?<=\w)'(?=\w)){2,200}\s[\"']\s?,\s)"
    r"|(?<=, [a-z]{3}\s)(?=\.[a-z]{2,20}\.(?:com|org|net|edu|gov|mil|int)/)"
    r"|(?<=, [a-z]{4}\s)(?=\.[a-z]{2,20}\.(?:com|org|net|edu|gov|mil|int)/)"
    r"|(?<=[\w?!]\s)\s*(?=[”’\"']\s?,\s)|(?<=[\w.,?!…]\s)\s*(?=[”\"]\)(?:[\s,.;:]|\Z))|(?<=\([“\"]\s)\s*(?=\w)"
    r"|(?<=,\s[‘']\s)(?=[“\"]\w)|(?<=[\w?!][’']\s)(?=[’'],?\s\())"
)
"""A space that such a text has before a comma, a stop or a closing bracket, behind an opening one, or within the marks
of a title; the stops of an ellipsis keep theirs."""

SPACED: Final = group(
    ' ")',
    " ”)",
    '(" ',
    "(“ ",
    " ,",
    " ;",
    " ’s",
    " 's",
    " ’ s",
    " ' s",
    " ” ",
    " “ ",
    " “,",
    "„ ",
    " ”.",
    " ”;",
    " ”:",
    " ”]",
    " )",
    "( ",
    " .",
    " ]",
    "[ ",
    "“ ",
    "‘ ",
    " ”,",
    " ’,",
    ' ",',
    " ',",
    "‘ “",
    "' \"",
    "’ ’",
    "' '",
)

SPREAD_RE: Final = lazy.regex(r"(?<=[\w”\"’).?!])\s+(?=[:;?!](?:\s|\Z))|(?<=:)\s\.(?=\s[A-ZÀ-Þ])")
"""A space before a colon or a semicolon, where stops within the note have theirs as well, and a stop that ends
nothing behind a colon. In French such a space is set before a colon, and before no stop."""

COLON: Final = " : "
COLONS: Final = group(COLON)
COLON_RE: Final = lazy.regex(r"(?<=[\w”\"’)])\s(?=:\s[A-ZÀ-Þ“‘])")
ENGLISH_RE: Final = lazy.regex(r"\s(?:the|and|of|The|An?|its|their)\s")
"""A space before the colon of a title stands in no English book, but in every French one."""

BROKEN: Final = "- "
BREAKS: Final = group(BROKEN, "\u2011 ")
BROKEN_RE: Final = lazy.regex(
    r"(?<=\b(?i:[ae]l)-)\s(?=[A-ZÀ-Þ])|-\s(?<=[^\W\d_]{2}-\s)(?<!\bAL-\s)(?<!\bEL-\s)(?!(?i:and|or|to|in|of|the|for|with|as|on|at|by|from|into|than|nor|but|versus|und|oder|bis"
    r"|sowie|als|wie|zur?|zum|vo[nm]|im|auf|de[rsmn]|die|das|et|en|ou|y|o|e|ed|och|og|eller|oraz|lub)\b)"
    rf"(?:(?=[a-zà-ÿ{SMALL}]{{2}})|(?<=[A-ZÀ-Þ]{{2}}-\s)(?=[A-ZÀ-Þ]{{2}}))"
    r"|(?<=[A-Z]{2}-)\s(?=\d{1,2}\b(?![:\d]))"
    r"|\u2011\s(?<=[a-z]{2}\u2011\s)(?=[a-z]{2})(?!(?:and|or|to|und|oder|bis|et|ou|y)\b)"
)
"""A hyphen before a space, where a line break has parted a word: `Revo- lution`, `SHAP- ING`; where words follow that
share what comes behind, it parts none (`pre- and postwar`). Before a number the hyphen stays: `COVID- 19`."""

PREFIX_RE: Final = lazy.regex(
    r"\b(?:Non|Anti|Post|Self|Inter|Multi|Semi|Neo|Pan|Sino|Anglo|Franco|Russo)-(?P<gap>\s)(?=[A-Z][a-z])"
    r"|(?<=[a-z]{2})-(?P<last>\s)"
    r"(?=(?:Related|Based|Driven|Oriented|Led|Owned|Funded|Sponsored|Backed|Cent(?:er|re)d)\b)"
)
"""`Non- Decisionmaking`: a word that stands alone nowhere; `Law- Related`: the last word of a compound."""

COMPOUND_RE: Final = lazy.regex(r"(?<=[a-z]{2}-)\s(?=[A-ZÀ-Þ][a-zà-ÿ])")
"""`Data- Driven`: two words of one compound, where the note holds broken words as well."""

GLUED_BEFORE: Final = f"{ascii_letters}{digits}”’*_"
INITIAL: Final = (f"{before}.{behind}" for before in ascii_uppercase for behind in ascii_uppercase)
QUOTED: Final = (f'{before}"{behind}' for before in ascii_lowercase for behind in ascii_uppercase)
STOPPED: Final = (
    f"{before}{mark}{behind}" for mark in ".," for before in ascii_lowercase for behind in f"{ascii_uppercase}“"
)
DATED: Final = (
    *(f"{before},{behind}" for before in digits for behind in ascii_uppercase),
    *(f"{before},{behind}" for before in f"{ascii_lowercase}) " for behind in digits),
    *(f"{before},{century}" for before in digits for century in ("19", "20")),
)
OPENED: Final = (f"{marks}{behind}" for marks in ('."', ".,") for behind in ascii_uppercase)
GLUED: Final = group(
    *(f":{letter}" for letter in f"{ascii_uppercase}“‘"), *(f"{letter}(" for letter in GLUED_BEFORE), *INITIAL,
    ")(", ")‘", ".(", *QUOTED, *STOPPED, *OPENED, ",ed", ",tran", ",p", "”p", ",vol", ",no", ",chap", *DATED,
    *(f":{century}" for century in range(15, 21)),
    *and_digit("pp No.", "pp no.", "pp. No.", "pp. no."),
)  # fmt: skip
GLUED_RE: Final = lazy.regex(
    r"[(:](?:(?<=[A-Za-z]\()(?=[A-ZÀ-Þ][^():;]{1,40}: [A-ZÀ-Þ][^():;]{1,80}\d{4}\))"
    r"|(?<=[”’*_]\()(?=[A-ZÀ-Þ][^();]{1,120}\d{4}\))"
    rf"|(?<=[a-z\d*]\()(?={YEAR}\)(?:[:,.;(]|\Z| (?!\d)))|(?<=\b[A-Z]\.\()(?={YEAR}[a-z]?\)[.,:]?\s)"
    rf"|(?<=\.\()(?={YEAR}, [A-Z][a-z]{{2,8}} \d{{1,2}}\))"
    r"|(?:(?<=[a-zà-ÿāēīōūčšžłń”]:)|(?<=[a-z]\s:))(?=[A-Z“‘](?:[\w’]*[a-zà-ÿ]|\. [A-ZÀ-Þ][a-zà-ÿ]))"
    r"|(?:(?<=,\s[A-Z]{2}:)|(?<=[A-Za-z]\.[A-Z]\.:)|(?<=[a-z]\.:))(?=[A-Z][a-z]))"
    r"|\.(?<=[A-Z]\.)(?<!\w[A-Z]\.)(?<!\bde\s[A-Z]\.)(?![A-Z]’s\b)(?=[A-ZÀ-Þ][a-zà-ÿ’]\w[\w’-]*[,\s’])"
    r"|\.(?:(?<=[a-z]{3}\.)(?<!www\.)|(?<=[ (]ed\.)|(?<=\w v\.))"
    r"(?=[A-ZÀ-Þ][a-zà-ÿ]{2})(?!(?:Com|Net|Org|Edu|Gov|Info|Mil|Xyz)\b)"
    r"|,(?:(?<=[a-zà-ÿ]{2},)|(?<=\bed\.,)|(?<=\beds\.,))(?=[A-ZÀ-Þ“][\w’])|[a-z](?=\((?:[Ee]ds?\.?|[A-Z]{2,6})\))|[a-z](?=\(pp?\.\s\d)"
    r"|(?<=(?:19|20)\d\d)\)(?=\([A-Za-z]|‘[A-ZÀ-Þ][^’]{2,200}’)|,(?<=[a-z”’],)(?=\d{1,2}(?:st|nd|rd|th)\sed)"
    r"|,(?<=[a-z\d”’*_?!],)(?=(?:eds?\.|edited\sby|trans\.|translated\sby)[\sA-ZÀ-Þ])"
    rf"|[,”](?:(?<=[)\da-zà-ÿ”’*_?!.],)|(?<=,”))(?=(?:pp?|vols?|nos?|chaps?)\.(?:{BLANK})?\d)"
    r"|\.(?<=\b[Aa]pp [Nn]o\.)(?=\d{1,6}/\d\d)|\.(?<=\b[Aa]pp\. [Nn]o\.)(?=\d{1,6}/\d\d)"
    r"|,(?<=(?:19|20)\d\d,)(?=[A-Z]{1,5}/[A-Z\d]|[A-Z][a-z]{2,})|,(?<=[a-z)\s],)(?=\d{1,2}\s[A-Z][a-z]{2,8}\.?\s(?:19|20)\d\d)"
    r"|,(?:(?<=[a-z] \d,)|(?<=[a-z] \d\d,))(?=(?:19|20)\d\d\b)"
    r"|,(?:(?<=[a-z] \d,(?:19|20)\d\d,)|(?<=[a-z] \d\d,(?:19|20)\d\d,))(?=\d)"
    rf"|\([A-ZÀ-Þ][^():;\d]{{2,40}}:(?={YEAR}\)(?:[.,;]|\Z))"
    r"|(?<=[a-z]{2})\"(?=[A-ZÀ-Þ][a-zà-ÿ]{2})|(?<=[a-z]{2})\.(?=\"[A-ZÀ-Þ][\w’'-])"
)
"""Where a space is lost: before the bracket with an imprint or a year, behind a colon (`Lisbon:1990`), between initials
and a family name (`A.B.Lima,`), before who edited or translated a book (`Harbours,ed. Ana Lima`) or the page
(`Harbours,p. 12`), behind a title in straight marks (`"Harbours"Port Review 3 (1987)`), or before one, behind a name
(`Lima, Ana."Harbours."`), before a day or behind its year (`Harbours,18 July 2016,A/HRC/32`, `April 19,1999,11`)."""
NAMESPACE_RE: Final = lazy.regex(r"(?:\w\.\w+/\S*|//\S*|[?#=&_%@]\S*|\b(?:doi|hdl|urn|ark|isbn|lccn|oclc|https?))\Z")
"""Before a colon within an address or a number of a register."""

APART_RE: Final = lazy.regex(r"(?<=\d)\s[–-]\s(?=\d)")
"""A range of numbers with spaces around its dash: `12 – 15`."""
APART: Final = group(*and_digit(" – ", " - "))


def unglued(text: str) -> Iterator[tuple[int, Change]]:
    """The spaces that are lost."""
    marks = counted = 0
    for found in GLUED_RE.finditer(text):
        word = text.rfind(" ", 0, found.start()) + 1
        if found.group() == '"' or text.startswith('."', found.start()):
            marks, counted = marks + text.count('"', counted, found.end()), found.end()
            if marks % 2:
                if found.group() == "." and text[found.end() + 2 : found.end() + 3].islower():
                    yield found.end() + 1, Change(found.end() + 1, " ", found.end() + 1)  # `of all."Ana Lima, …`
                continue  # the mark opens a title, or the one behind the stop closes it
        if not NAMESPACE_RE.search(text, word, found.start()) and not _names_site(text, word):
            at = found.end() - (found.group() == "(")
            yield at, Change(at, " ", at)


SITE_RE: Final = lazy.regex(r"(?P<name>[A-ZÀ-Þ][\w-]{1,30}\.[A-Z][a-z]{2,12})[,.;)]")
SITE_ENDS: Final = (
    ".Press",
    ".News",
    ".Law",
    ".Today",
    ".World",
    ".Media",
    ".Online",
    ".Blog",
    ".Live",
    ".Tech",
    ".Space",
)


def _names_site(text: str, start: int) -> bool:
    """Whether a word with a stop in it is what a site calls itself: `HarbourPolicy.Press`, by its capitals and end or
    by an address of that name."""
    found = SITE_RE.match(text, start)
    if not found:
        return False
    name = found["name"]
    parted = name.endswith(SITE_ENDS) and any(map(str.isupper, name[1 : name.index(".")]))
    return parted or f"/{name.lower()}/" in text.lower().replace("/www.", "/")


def spread(printed: str) -> Iterator[tuple[int, Change]]:
    """The spaces beside marks: `Harbours : A History (Rome, N .Y ., 1980)`."""
    found = list(SPACED_RE.finditer(printed))
    if any(printed.startswith(".", each.end()) and any(map(str.isalnum, printed[each.end() :])) for each in found):
        found += SPREAD_RE.finditer(printed)
    elif COLON in printed and is_english(printed):
        found += COLON_RE.finditer(printed)
    return (put_for(each, "") for each in found)


def is_english(text: str) -> bool:
    """Whether English has all small words of a text, and some; beside an address the mark may part a page from its
    site."""
    return not groups_in(text) & ADDRESS and ENGLISH_RE.search(text) is not None and not foreign(text)


def broken_words(printed: str) -> Iterator[tuple[int, Change]]:
    """What parts the words that line breaks have cut; within an address a hyphen is its own."""
    spans = addresses(printed) if groups_in(printed) & ADDRESS else []
    found = [
        each for each in BROKEN_RE.finditer(printed) if not any(start < each.start() < end for start, end in spans)
    ]
    compounds = COMPOUND_RE.finditer(printed) if any(len(each.group()) > 1 for each in found) else ()
    yield from (put_for(each, "") for each in (*found, *compounds))
    yield from (put_for(each, "", "gap" if each["gap"] else "last") for each in PREFIX_RE.finditer(printed))
