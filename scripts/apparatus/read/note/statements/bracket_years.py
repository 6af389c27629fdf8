"""Frees what stands in a bracket of what is said beside the year of the edition that is cited: another year, an hour,
the pages behind a colon.

Comes in: what stands between the brackets. Comes out: the same without, and the pages (Chicago Manual 14.114, 14.145).
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.words.day_patterns import ABOUT, PRINT_YEAR, YEAR
from apparatus.read.note.words.places import known_place

LETTERS_RE: Final = lazy.regex(r": (?:[A-Z]\.){2,6}\Z")
"""`London: S.P.C.K. 1934`: no comma parts a publisher of initials from the year."""

ORIGINAL_RE: Final = lazy.regex(
    rf"(?<=\d{{4}})\s\[(?:ca?\.\s?)?\d{{3,4}}(?:(?: & |, |[/–-])\d{{2,4}})*\]\Z|\[{PRINT_YEAR}\]\s(?=\d{{4}}\Z)"
)
"""`2008 [2000]`, `1658 [1640 & 1644]`: the year of the first edition beside that of the one cited (14.114)."""

SUPPLIED_RE: Final = lazy.regex(
    r"(?:\A|(?<=; ))\[(?P<place>[A-ZÀ-Þ][^\[\]:\d]{1,30})\](?=[:,])"
    rf"|(?<=[,:] )\[(?P<year>{ABOUT}1[4-9]\d\d\??)\]\Z"
    rf"|(?<=[a-z.])(?<!n\.d\.)(?<!n\. d\.)(?P<gap> )\[(?P<bare>{ABOUT}{PRINT_YEAR}\??)\]\Z"
    r"|\A\[(?P<whole>[A-ZÀ-Þ][^\[\]]{2,80} 1[4-9]\d\d\??)\]\Z"
)
"""`[London]: Printed for the author, [1786?]`: what the title page does not say, and the note supplies (14.132)."""

TIME_RE: Final = lazy.regex(r"(?<=\d{4}),? (?:at )?\d{1,2}:\d\d(?: ?[APap]\.?[Mm]\.?)?(?: (?:[A-Z]{1,3}T|UTC))?\Z")
"""`(July 21, 2014, 5:15 AM)`: the hour at which a page was put online (Bluebook 18.2.2)."""

PRINTED_AGAIN_RE: Final = lazy.regex(
    rf"(?:[Ff]irst publ(?:ished|\.)? )?{PRINT_YEAR}(?:;|,(?= rep| rpt))"
    r"(?: (?:repr?int(?:ed)?|repr|rpt|republished|reissued)\b\.?[:,]?)? "
    r"(?=[^;]{0,40}[A-ZÀ-Þ][^;]{2,100}\d{4}\Z)"
)
"""`1928; Quay Press 2008`, `1963; rev. ed. Quay Press 1968`: the first print, which is not the one cited."""

AGAIN_RE: Final = lazy.regex(
    r"(?P<edition>(?:rev|enl|new|exp|\d{1,2}(?:st|nd|rd|th|d))\.? (?:ed|edn)\b\.?) (?=[A-ZÀ-Þ])"
)
"""`rev. ed. Quay Press`: no comma parts edition and publisher."""

REPRINTED_BY_RE: Final = lazy.regex(
    r"[^;“”]{2,80}\d{4}(?:[-–]\d{2,4})?[;,]\s(?:(?:facsimile|facs\.|photographic|anastatic)\s)?"
    r"(?:repr?int(?:ed)?|repr|rpt)\b\.?,?\s(?:by |in )?(?=[A-ZÀ-Þ][^:;]{2,60}: [A-ZÀ-Þ])"
    r"|[^;“”]{2,80}\d{4}; (?:on )?(?:DVD|VHS|Blu-[Rr]ay),? (?=[A-ZÀ-Þ])"
)
"""`London: Bogle-L’Ouverture, 1972; repr., Washington, DC: …`: another publisher's edition is the one cited; so is the
disc in `Quay Films, 1972; DVD, Pier Video`."""

_PRINTED: Final = rf"[A-ZÀ-Þ][^,;:\d]{{2,30}}(?:: [A-ZÀ-Þ][^;:\d]{{1,60}})?, {PRINT_YEAR}"
TOWNS_RE: Final = lazy.regex(
    rf"(?P<first>{_PRINTED}); (?P<again>(?:facs(?:\.|imile)|new|rev\.|2nd|3rd) edn?\.?,? )?(?P<second>{_PRINTED})\Z"
)


def first_of_towns(inner: str) -> str:
    """`London, 1998; New York, 1999`: the first of two prints; of a book and its facsimile the one that is cited."""
    found = TOWNS_RE.match(inner)
    return inner if not found else found["second"] if found["again"] else found["first"]


LATER_RE: Final = lazy.regex(
    r"(?<=\b\d{4})(?:;\s(?:revised|expanded|enlarged|updated|paperback|(?:rev|pbk)\b)|[;,]\s(?:reissued?|repr?int(?:ed)?"
    r"|first\s(?:publ?|ed|printed|issued|appeared)|orig(?:inally)?|(?:repr|rpt)\b"
    r"|(?:\d{1,2}(?:st|nd|rd|th|d)|[Ss]econd|[Tt]hird|[Nn]ew|[Rr]ev\.)\sed(?=[^:]*\d)))[^:]*\Z"
)
"""`(New York: Quay, 1977; revised and expanded 1982)`, `…, 1963; repr. 1980`: the work is that of the first year."""

TOWN_AGAIN_RE: Final = lazy.regex(
    r"[^;“”]{2,80}\d{4}[;,]\s(?:repr?int(?:ed)?|repr|rpt)\b\.?,?\s(?:in |at )?"
    r"(?P<town>[A-ZÀ-Þ][^,;:\d]{2,30}(?:, (?:[A-Z]{2}|[A-Z]\.[A-Z]\.|[A-Z][a-z]{1,4}\.))?"
    r"(?: (?:and|&) [A-ZÀ-Þ][\w’-]{2,20})?),? "
    rf"(?P<year>{YEAR})\Z"
)
"""`London, 1668; repr., New York, 1971`: the reprint is the one cited, where its town is told as well as its year."""

UNDATED_RE: Final = lazy.regex(
    r", (?:n\. ?d\.|(?:1[89]|20)\?\?)(?=, (?:last )?(?:updated|modified|revised) [^,]{4,20}\Z)"
)
"""`(Quay University, n.d., updated November 2020)`: the day of a change is all that is known."""

COMING_RE: Final = lazy.regex(r"(?:\A|(?<=[.,A-Za-z] ))[Ff]orthcoming (?=(?:[A-Z][a-z]{2,8}\.? )?\d{4}\Z)")
"""`Jane Doe ed., forthcoming Feb. 2017`: a year behind which nothing has changed yet (Bluebook 17.4)."""

ANNOUNCED_RE: Final = lazy.regex(r"(?<=\b20\d\d),? (?:forthcoming|in press)\Z")
"""`Quay Press 2011, forthcoming`: the year for which a book is announced."""

_DAYS = r"\d{1,2} [A-Z][a-z]{2,8} ?[-–] ?\d{1,2} [A-Z][a-z]{2,8}"
SESSION_RE: Final = lazy.regex(
    rf"(?:\d{{1,3}}(?:st|nd|rd|th|d) [Ss]ess(?:ion|\.)?,? )?(?:{_DAYS}(?:(?:[;,]|,? and) {_DAYS}){{1,4}} )?"
    r"(?=(?:\S.{0,30}\b)?\d{4}\Z)"
)
"""`71st session, 2019`, `9 April–7 June; 8 July–9 August 2019`: a session in parts, to which a report was made."""

AMENDED_RE: Final = lazy.regex(r"(?<=\d{4}) \[(?:as )?(?:amended|revised|updated|last)[^\[\]]{1,40}\]\Z")
"""`May 24, 1999 [amended to 2010]`: a law is known by its first day."""

PAGES_RE: Final = lazy.regex(rf"(?P<year>[^:;]{{0,20}}\b{YEAR}): ?(?P<pages>\d{{1,4}}(?:[-–]\d{{1,4}})?)\Z")
"""`no. 1 (2018: 34)`: pages that should stand behind the bracket."""

DRAFT_RE: Final = lazy.regex(
    r"(?:(?:pre-?print|preimpresión)\b[^;:]{0,40}?|manuscript\b(?-i:[^;:A-ZÀ-Þ]{0,40}?))(?:,| in| en)? "
    rf"(?P<year>{YEAR})\Z",
    re.I,
)
"""`Preprint, submitted in 2021`."""


def _supplied(found: re.Match[str]) -> str:
    """What is supplied, with a comma before a year behind the publisher: `New York: Norton [1956]`."""
    comma = "," if found["gap"] else ""
    return comma + "".join(part for part in found.groups() if part)


def year_alone(inner: str, *, quoted: bool) -> tuple[str, str]:
    """What stands in a bracket, with one year; and the pages of a piece with a quoted title."""
    inner = " ".join(inner.split()).lstrip(": ")
    if inner[-1:] == "." and inner[-5:-1].isdigit():
        inner = inner[:-1]  # `(Random House, 1974.)`
    if inner[-6:-4] == ": " and inner[-4:].isdigit() and ": " in inner[:-6]:
        inner = f"{inner[:-6]}, {inner[-4:]}"  # `(New York: Random House: 1974)`
    if inner[-6:-4] == ". " and inner[-4:].isdigit() and LETTERS_RE.search(inner, 0, len(inner) - 5):
        inner = f"{inner[:-5]}, {inner[-4:]}"
    if inner[-4:].isdigit() and inner[:1].isdigit() and (session := SESSION_RE.match(inner)):
        inner = inner[session.end() :]
    if "[" in inner:
        inner = SUPPLIED_RE.sub(_supplied, ORIGINAL_RE.sub("", inner))
    if inner[:1] in "12Ff" and (again := PRINTED_AGAIN_RE.match(inner)):
        inner = AGAIN_RE.sub(r"\g<edition>, ", inner[again.end() :], count=1)
    if " r" in inner and (again := TOWN_AGAIN_RE.match(inner)) and known_place(again["town"]):
        inner = f"{again['town']}, {again['year']}"
    if "dated " in inner or "ified " in inner or "vised " in inner:
        inner = UNDATED_RE.sub("", inner)
    if "; " in inner or ", r" in inner or ", first " in inner or ", orig" in inner:
        inner = LATER_RE.sub("", inner)
    if ":" in inner[-16:] and (inner[-1:] in "Mm.TSC" or inner[-3:-2] == ":"):
        inner = TIME_RE.sub("", inner)
    if "orthcoming " in inner and (coming := COMING_RE.search(inner)):
        inner = inner[: coming.start()] + inner[coming.end() :]
    if inner.startswith(("in press, ", "forthcoming, ")):
        coming_in, _, rest = inner.partition(", ")
        inner = rest if rest[-1:].isdigit() else f"{rest}, {coming_in}"  # `(forthcoming, Quay Press)`
    if inner.endswith((" forthcoming", " in press")) and (announced := ANNOUNCED_RE.search(inner)):
        inner = inner[: announced.start()]
    elif inner.endswith(" forthcoming") and inner[-13:-12].isalpha():
        inner = f"{inner[:-12]}, forthcoming"  # `(OUP forthcoming)`
    if inner[-1:] == "]":
        inner = AMENDED_RE.sub("", inner)
    paged = PAGES_RE.match(inner) if quoted and ":" in inner[-10:] else None
    if paged:
        return paged["year"], paged["pages"]
    drafted = DRAFT_RE.match(inner) if quoted and inner[:1] in "pPmM" else None
    return (drafted["year"] if drafted else inner), ""
