"""Finds the addresses in a note, and mends those that a line break has cut (Chicago Manual 14.18).

Comes in: a text. Comes out: where its addresses begin and end; white space within one is no part of it, and whoever
takes the address leaves it out.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import COMMON_WORDS
from apparatus.read.note.words.signs import and_digit, group

LANDS: Final = (
    "jp", "kr", "tw", "hk", "sg", "in", "au", "nz", "ca", "ch", "at", "nl", "be", "se", "no", "dk", "fi", "pl", "it",
    "es", "ie", "ru", "br", "za", "io", "ai",
)  # fmt: skip
"""Top-level domains of which a host without `www.` is one only if a stroke stands behind it."""

ADDRESS: Final = group(
    "://", "www.", "doi:", *and_digit("10."), ".com", ".org", ".net", ".edu", ".gov", ".int", ".info", ".eu", ".uk",
    ".de", ".fr", ".cn", ".mil", *(f".{land}/" for land in LANDS),
)  # fmt: skip
"""Whether a note may hold an address at all; most do not, and are spared the search."""

_TOP: Final = r"(?:com|org|net|edu|gov|int|mil|info|eu|uk|de|fr|cn|au|ca|co|ac|jp|kr|ch|nl|br|za)"
_SPACED: Final = rf"\s(?=[a-z0-9-]{{1,40}}\.(?:[a-z]|\s(?:[a-z0-9-]{{1,40}}\.\s?){{0,3}}{_TOP}(?![\w-])))"
"""A space before the name of a host, whose other stops may have spaces behind them too: `www. example. org`."""

URL_RE: Final = lazy.regex(
    r"(?:\bhttps?://(?:dx\.)?doi\.org/|\bdoi:\s?)?\b10\.\d{4,5}/\(SICI\)[^\s“”\"]{8,60};\d-[\dA-Z]"
    rf"|(?:\bftp://|\bhttps?\s?://(?:(?:www\.)?{_SPACED})?|\bwww\.(?:{_SPACED})?"
    r"|\bdoi:\s?10\.|\b10\.\d{4,9}/)"
    r"(?:[^\s<>‹›\"“”()\[\]—]|—(?=[a-z0-9]{1,30}(?:-[a-z0-9]{1,30}){2})|\([^\s<>‹›\"“”()]*+\)|(?<=[\w=&?])\[[\w-]{0,30}\](?==))+(?<![.,;:’'])"
    rf"|(?<![\w-])(?<!\w\.)[a-z0-9-]{{1,63}}+(?:\.[a-z0-9-]{{1,63}}+){{0,4}}\.(?:com|org|net|edu|gov|int|info|eu|uk|de|fr|cn|mil"
    rf"|(?:{'|'.join(LANDS)})(?=/))"
    r"(?:/(?:[^\s<>‹›\"“”()\[\]]*(?<![.,;:’']))?)?(?![\w@-])(?!\.\w)"
)
"""An address, without the punctuation behind it; a bracket belongs to it only if it is closed (RFC 3986, appendix
C), a square one only before the value of a parameter, and none holds a dash for a pause, but one before words that
hyphens join. Older DOIs, made of an item's identifier, have angles and a semicolon (ANSI/NISO Z39.56)."""

FIRST_RE: Final = lazy.regex(r"://|www\.|doi:|10\.|\.(?=[a-z0-9-])")
"""What the first word of any address holds: the words before it are not searched."""

BROKEN_RE: Final = lazy.regex(
    r"(?:(?<=[/=?&_%-])|\.)\s(?!doi:|https?:)(?=[a-z0-9ﬁﬂ]|(?<=[/_-]\s)[A-Z])(?P<more>[^\s<>‹›\"“”()\[\],;]{1,200})(?=[.,;)\]]?(?:\s|\Z))"
    r"|\s(?P<hyphened>(?:[-_][a-z0-9]|&\w{1,40}=)[^\s<>‹›\"“”()\[\],;]{0,200})(?=[.,;)\]>]?(?:\s|\Z))"
    r"|\s(?P<path>[a-z0-9][^\s<>‹›\"“”()\[\],;/]{0,40}/[^\s<>‹›\"“”()\[\],;]{1,200})(?=[.,;)\]]?(?:\s|\Z))"
    r"|(?<=[a-z])\s(?P<file>[a-z]{1,30}(?:[-_][a-z\d]{1,30}){1,12}\.(?:aspx?|s?html?|pdf|php))(?=[.,;)\]]?(?:\s|\Z))"
    r"|(?:(?:(?<=%20)|(?<=\w\+)|(?<=\w\+-))\s|\s(?=[^\s%]{1,60}%[2-9A-F][\dA-F]\w))(?P<encoded>\w[^\s<>‹›\"“”()\[\],;]{1,200})"
    r"(?=[.,;)\]>]{0,2}(?:\s|\Z))"
    r"|(?<=[\w-])\s(?P<ending>\.(?:pdf|s?html?|aspx?|php|jsp|docx?|xlsx?|txt|cfm))(?=[.,;)\]>]{0,2}(?:\s|\Z))"
    r"|(?<=[/_+=-][TYWVF])\s(?P<small>[a-z]{2,30}(?:[._/+-]\w[^\s<>‹›\"“”()\[\],;]{0,200})?)(?=[.,;)\]>]{0,2}(?:\s|\Z))"
)
"""What may stand behind an address that a line break has cut in two, or behind a large letter of it that a file of
print sets apart: `Some_T estimony.pdf`."""

DOMAIN_RE: Final = lazy.regex(
    rf"(?:\.\s(?:com|org|net|edu|gov|int|info|mil|eu|uk|de|fr|cn|{'|'.join(LANDS)})|\s\.[a-z]{{2,4}}(?:\.[a-z]{{2,4}})?)/"
    r"(?:[^\s<>‹›\"“”()\[\],;]{0,200}(?<![.:’']))?"
)
"""The rest of an address that a line break has cut before a part of its host: `https://example. org/a`."""

UNFINISHED_RE: Final = lazy.regex(rf"https?://(?:[\w-]{{1,40}}\.){{0,3}}(?!{_TOP}\Z)[a-z0-9-]{{1,40}}\Z")
REST_OF_HOST_RE: Final = lazy.regex(
    rf"\.\s(?:[a-z0-9-]{{1,40}}\.){{1,3}}{_TOP}(?![\w-])(?:/(?:[^\s<>‹›\"“”()\[\],;]{{0,200}}(?<![.:’']))?)?"
)
"""The rest of a host that ends before its land or kind: `https://docs. harbours.example.org/a`."""

HOST_KIND_RE: Final = lazy.regex(r"\.\s(?:com|org|net|edu|gov|info)(?=[.,;)\]>]{0,2}(?:\s|\Z))")
"""What kind of a host it is, and nothing behind: `https://harbours. org.`"""

BROKEN_HOST_RE: Final = lazy.regex(r"https?://(?:[\w-]{1,40}\.){0,3}[a-z0-9]{1,40}(?:-[a-z0-9]{1,40}){0,4}-\Z")
REST_OF_NAME_RE: Final = lazy.regex(
    rf"\s[a-z0-9-]{{1,40}}(?:\.[a-z0-9-]{{1,40}}){{0,4}}\.{_TOP}(?![\w-])"
    r"(?:/(?:[^\s<>‹›\"“”()\[\],;]{0,200}(?<![.:’']))?)?"
)
"""A host that a line break has cut behind a hyphen of its name: `https://port- harbours.example.org/a`."""

HOST_RE: Final = lazy.regex(
    rf"\.\s(?:[a-z0-9-]{{1,40}}\.\s?){{0,3}}{_TOP}(?:\.\s?(?:uk|au|nz|za|br|jp|cn|kr|tw|hk|sg|il))?(?![\w-])"
    r"(?:/(?:[^\s<>‹›\"“”()\[\],;]{0,200}(?<![.:’']))?)?"
)
"""The rest of a host of whose stops one has a space behind it already."""

ENDING_RE: Final = lazy.regex(r"(?:pdf|s?html?|aspx?|php|jsp|docx?|xlsx?|txt|cfm)\b")
"""How a file ends, behind a stop with a space."""

FILE_RE: Final = lazy.regex(r".*[_=]|.*\.(?:pdf|PDF|html?|xml|aspx?|php|docx?|xlsx?)\Z")
"""What shows that a word with a capital behind a stroke is the rest of an address and begins no sentence."""

PLUS_RE: Final = lazy.regex(r"\w\+\w")
"""`Joint+Vision`: words between which an address has no spaces."""

LAST_WORD_RE: Final = lazy.regex(r"\s[a-z]{3,}(?:-[a-z]+)*(?:\.?\Z|[.;]\s[A-ZÀ-Þ“])")
NOT_OF_ADDRESS: Final = frozenset(
    {"accessed", "archived", "here", "online", "website", "site", "passim", "print", "italics"}
)
"""Words that may end a citation behind its address: any other behind a stroke or hyphen is the address's last part."""

COPY_RE: Final = lazy.regex(r"\d{4,14}/(?:https?://|www\.)")
"""The date of a copy in the archive of the web, and the address that it copies."""
PREFIX: Final = 14
ENDING: Final = 6
"""Characters that hold how a file ends."""
PERMA_RE: Final = lazy.regex(r"perma\.cc/[A-Z\d]{4}-\Z")
"""The first half of an address of the archive that lawyers keep; the other has as many signs."""
PREFIX_RE: Final = lazy.regex(r"\b10\.\d{4,9}/\Z")
"""The first half of an identifier, behind which the other must stand (ISO 26324, 4.1)."""

PART_OF_ADDRESS_RE: Final = lazy.regex(r"[a-z].*[/=_\d-]|\d.*[a-z/=_.-]", re.I)


def addresses(text: str) -> list[tuple[int, int]]:
    """Where addresses stand, the ones cut by a line break mended: `https://example.org/a/ b-c.html`."""
    spans: list[tuple[int, int]] = []
    first = FIRST_RE.search(text)
    for match in URL_RE.finditer(text, text.rfind(" ", 0, max(first.start() - 1, 0)) + 1) if first else ():
        start, end = match.span()
        if spans and start < spans[-1][1]:
            continue
        domain = DOMAIN_RE.match(text, end) if text.startswith((". ", " ."), end) else None
        spaced = HOST_RE.match(text, end) if not domain and " " in match.group() else None
        if not domain and not spaced and UNFINISHED_RE.match(match.group()):
            spaced = REST_OF_HOST_RE.match(text, end) or HOST_KIND_RE.match(text, end)
        if text[end - 1] == "-" and BROKEN_HOST_RE.match(match.group()):
            spaced = REST_OF_NAME_RE.match(text, end)
        end = (domain or spaced or match).end()
        more = BROKEN_RE.match(text, end) if "/" in text[start + 9 : end] else None
        gaps = 0
        while more and (_goes_on(more) or (gaps >= SURE_GAPS and LAST_PART_RE.match(text, end))):
            gaps += text[end - 1] == "/"
            end = more.end() - (text[more.end() - 1] in ".:")
            more = BROKEN_RE.match(text, end)
        end += text[end : end + 1] == "'" and text.count("'", start, end) % 2  # which closes a pair within it
        end += text.startswith((".>", ",>"), end)  # what stands before the mark that closes it is its own
        spans.append((start, _with_rest(text, start, end)))
    return spans


def _with_rest(text: str, start: int, end: int) -> int:
    """The end of an identifier whose last figures a space has cut off, where it is known how many there are."""
    head = HEAD_RE.search(text, max(start, end - LONGEST_IDENTIFIER), end)
    rest = FIGURES_RE.match(text, end) if head else None
    whole = head and rest and IDENTIFIER_RE.fullmatch(text[head.start() : rest.end()].replace(" ", ""))
    return rest.end() if rest and whole else end


LONGEST_IDENTIFIER: Final = 40
HEAD_RE: Final = lazy.regex(r"10\.1080/[\dX.]{1,20}\Z")
FIGURES_RE: Final = lazy.regex(r"\.?\s[\dX][\dX.]{0,20}(?<!\.)(?=[.,;)]?(?:\s|\Z))")
IDENTIFIER_RE: Final = lazy.regex(r"10\.1080/\d{7}[\dX]\.(?:19|20)\d\d\.\d{7}")
"""`10.1080/09512748.2020.18 12699`: an ISSN, a year and seven figures, as one house makes the identifiers of all its
journals."""

SURE_GAPS: Final = 2
LAST_PART_RE: Final = lazy.regex(
    r"(?<=/)\s(?:\d{1,9}|[A-Za-z\d.]{1,40}(?:[-_][A-Za-z\d.]{1,40}){1,12})(?=[.,;)\]]?(?:\s|\Z))"
)
"""The last part of an address behind whose strokes spaces stand everywhere: `/ handle/ 10986/ 5980`."""


def _has_mark(words: str) -> bool:
    """Whether anything but small letters stands in the rest of an address, a stop at its end apart."""
    return not words.rstrip(".").isalpha()


def _goes_on(found: re.Match[str]) -> bool:
    """Whether what stands behind a space is the rest of an address rather than a word or a page number."""
    if found["encoded"] or found["ending"]:
        return found["encoded"] not in NOT_OF_ADDRESS
    if found["small"]:
        return _has_mark(found["small"]) or f"{found.string[found.start() - 1].lower()}{found['small']}" in COMMON_WORDS
    if found["file"]:
        return not FILE_RE.match(found.string[max(0, found.start() - ENDING) : found.start()])
    more = found["more"] or found["path"] or found["hyphened"]
    if COPY_RE.match(more) and found.string.endswith("/web/", 0, found.start()):
        return True
    if "://" in more or more.startswith("www.") or more.rstrip(".") in ("and/or", "his/her", "he/she", "s/he"):
        return False
    if PREFIX_RE.search(found.string, max(0, found.start() - PREFIX), found.start()):
        return True
    if found.group().startswith(". ") and ENDING_RE.match(more):
        return True
    if PERMA_RE.search(found.string, max(0, found.start() - PREFIX), found.start()):
        return PERMA_RE.match(f"perma.cc/{more.rstrip('.')}-") is not None
    if more[0].isupper():
        return "/" in more or PLUS_RE.search(more) is not None or FILE_RE.match(more.rstrip(".")) is not None
    if found["hyphened"]:
        return more[1:].rstrip(".") not in NOT_OF_ADDRESS
    if found["path"] or "/" in more or "=" in more:
        return True
    if found.string[found.start() - 1] in "/-" and LAST_WORD_RE.match(found.string, found.start()):
        return more.rstrip(".") not in NOT_OF_ADDRESS
    more = more.rstrip(".")
    return not more.isdigit() and (PART_OF_ADDRESS_RE.match(more) or FILE_RE.match(more)) is not None
