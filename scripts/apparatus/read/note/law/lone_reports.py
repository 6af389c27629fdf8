"""Reads a case, or an article of a law review, that a lawyer cites by nothing but where it is printed, whatever the
reports are called.

Comes in: the pieces of a stretch of a note. Comes out: what was read, or None.

    230 N.Y. 239 (1921) · 14 Watts 12 (Pa. 1844) · (1992) 175 CLR 1 · 6 L.A.C.A. 141 · (1989) 8 Port L. Rev. 502, 505
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.containers.law_numbers import REGNAL_RE
from apparatus.read.note.containers.signed_journals import JOURNAL_RE
from apparatus.read.note.containers.yearly_reports import LAW_REPORTS_RE
from apparatus.read.note.law.legal import close
from apparatus.read.note.lists import MONTHS
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.speakers import PER

REPORTED_RE: Final = lazy.regex(
    r"\d{1,4} (?P<reports>[A-Z][\w.’']{0,8}(?: (?:[A-Z][\w.’']{0,8}|&|\d(?:d|th))){0,4}) \d{1,5}\Z"
)
SHORTENED_RE: Final = lazy.regex(r"(?:[A-Z][\w’']{0,7}\.|[A-Z]{1,2}|&|\d(?:d|th)|[A-Z]\.(?:[\w’']{1,4}\.?){1,4})\Z")
UNSHORTENED: Final = frozenset({"Ohio", "Iowa", "Utah", "Idaho", "Alaska", "Hawaii", "Maine", "Guam"})
"""States whose names lawyers write out: `45 Ohio St. 3d 314`, `12 Iowa 34` (Bluebook, table T10)."""
OF_OTHERS: Final = frozenset({
    "Rev.", "J.", "Q.", "Bull.", "Stud.", "Hist.", "Mag.", "Proc.", "Trans.", "Ann.", "Soc.", "Sci.", "Phil.", "Lit.",
    "Am.", "Int.", "Cor.", "Sam.", "Kgs.", "Chr.", "Chron.", "Thess.", "Tim.", "Macc.",
})  # fmt: skip
"""Words of learned journals, and books of the Bible, which are cited so as well."""

UNSTOPPED_RE: Final = lazy.regex(
    r"(?:US|S Ct|L Ed(?: ?2d)?|F(?:ed\.?)? ?(?:2d|3d|4th)\.?|F Supp(?: ?[23]d)?|F(?:ed)? App[’']?x|FRD|BR|WL"
    r"|Fed Cl|Ct Cl|Cal(?: App| Rptr)?(?: ?(?:[23]d|4th|5th))?|N[YEWJ](?: ?[23]d)?|S[EWo](?: ?[23]d)?|A ?[23]d"
    r"|P ?[23]d|Mass(?: App Ct)?"
    r"|Ill(?: App)?(?: ?[23]d)?|Wis(?: ?2d)?|Wash(?: ?2d)?|Va|Pa|Ohio St(?: ?[23]d)?|Mich|Minn|Tex|Conn|Ga|Md|NC|Or)\Z"
)
"""American reports without stops (The University of Chicago Manual of Legal Citation, 3.2)."""

YEAR_RE: Final = lazy.regex(rf"\((?P<court>[A-Z0-9][\w. ’']{{0,40}}[.\w] )?{YEAR}\)\Z")
BRITISH_RE: Final = lazy.regex(r"\((?:1[89]|20)\d\d\)\Z")
BRITISH_REPORTS_RE: Final = lazy.regex(
    r"(?:\d{1,4}|[IVX]{1,3}) (?:[A-Z]{2,6}|(?:[A-Z]\.){2,5}|All E\.?R\.?|Cr\.? ?App\.? ?R\.?|Lloyd[’']?s Rep\.?)"
    rf"(?: \([A-Z]\w{{0,3}}\))? \d{{1,5}}(?: at \d{{1,5}})?(?: {PER})?\Z"
)


BRITISH_REVIEW_RE: Final = lazy.regex(
    r"(?P<volume>\d{1,3})(?:\s?\((?P<issue>\d{1,2})\))? (?P<name>[A-Z][^\d()“”\"]{2,60}?) \d{1,4}(?:[-–]\d{1,4})?"
    r"(?: at \d{1,5})?\Z"
)
"""`(1989) 8 Port L. Rev. 502`: an article behind its year."""
REVIEW_RE: Final = lazy.regex(
    r"(?:.*\b(?:L\.?\s?Rev\.?|Law Review|L\.\s?J\.|Law Journal|L\.\s?Q\.(?:\s?R\.)?|Law Quarterly(?: Review)?)"
    r"|(?:[A-Z][\w’']{0,7}\.?\s){0,3}J(?:\.|ournal)\s.*\b(?:L\.|Law))\Z"
)
"""`Port L. Rev.`, `Lisb. L.J.`, `Port J. Int’l L.`: what prints articles on law."""
LAW_JOURNAL_REPORTS_RE: Final = lazy.regex(r"L\. ?J\.|S\. ?J\.")
"""`73 L.J. Ch. 30`, `(1904) 117 L.J. 42`: reports of cases."""

YEARLESS_RE: Final = lazy.regex(
    r"\d{1,3} (?P<reports>(?:[A-Z]\.){3,6}(?: ?\dd)?|ER|E\.R\.|CLR|ALJR|DLR|EHRR|ILR"
    r"|Ch\. ?D\.|[KQ]\.B\.(?:D\.)?|L\.R\. [A-Z][\w.]{1,8}"
    r"|(?:[A-Z][\w’']{0,7}\. ?){1,4}(?:Rep|L\.R)\.(?: ?\dd)?"
    r"|(?:[A-Z][\w’']{0,7}\. ?){1,5}L\. ?(?:Rev|J)\.) \d{1,5}\Z"
)
"""`6 L.A.C.A. 141`, `12 Lisb. L. Rep. 141`: reports that their letters show to be such, though no year is given."""
NO_REPORTS: Final = frozenset({"J.A.M.A.", "P.M.L.A.", "B.C.E.", "I.L.S.", "H.M.S.", "S.J.", "M.S.S."})


YEARLY_RE: Final = lazy.regex(
    r"(?:A\.?I\.?R\.? (?:19|20)\d\d [A-Z][A-Za-z.]{0,12} \d{1,5}"
    r"|(?:18|19|20)\d\d (?:\(\d{1,2}\) (?:SA|SACR|BCLR|All SA)|SLT|SC|SCLR|SCCR|JC|SCC)(?: \((?:HL|PC|J)\))? \d{1,4}"
    r"(?: \([A-Z]{1,6}\))?(?: (?:at )?(?:paras? )?\d{1,4}[A-J]?(?:[-–]\d{0,4}[A-J]?)?)?)\Z"
)
"""`AIR 1990 SC 12`, `1990 (2) SA 12 (A)`, `1990 SLT 12`: called by their years."""


def read_lone_report(text: str, pieces: list[Piece], at: int) -> Found | None:
    """A case or an article by volume, reports and page, its year in a bracket behind or before them, or none."""
    first = text[pieces[at].start]
    if first == "(" and pieces[at].kind == "bracket":
        return _behind_year(text, pieces, at)
    if not (first.isdigit() or first == "A") or pieces[at].kind != "text":
        return None
    if YEARLY_RE.match(words_of(text, pieces[at])):
        return close(text, pieces, at, Draft(said={"law"}))
    found = REPORTED_RE.match(words_of(text, pieces[at]))
    bracket = _behind_pages(text, pieces, at)
    if found and bracket >= len(pieces):
        return _yearless(text, pieces, at)
    year = YEAR_RE.match(words_of(text, pieces[bracket])) if found and bracket < len(pieces) else None
    if not found or not year or REGNAL_RE.match(found["reports"]):
        return None
    if _prints_articles(found["reports"]) and not year["court"]:
        return _article(close(text, pieces, at, Draft(said={"law"})), words_of(text, pieces[at]).partition(" ")[0], "")
    named = UNSTOPPED_RE.match(found["reports"]) is not None or _shortened(found["reports"])
    if not named and not (year["court"] and " " not in found["reports"]):
        return None
    return close(text, pieces, at, Draft(said={"law"}))


def _behind_year(text: str, pieces: list[Piece], at: int) -> Found | None:
    """`(1992) 175 CLR 1`, `(1989) 8 Port L. Rev. 502`"""
    if at + 1 >= len(pieces) or not BRITISH_RE.match(words_of(text, pieces[at])):
        return None
    words = words_of(text, pieces[at + 1])
    review = BRITISH_REVIEW_RE.match(words)
    if review and (_prints_articles(review["name"]) or _learned(review["name"])):
        return _article(close(text, pieces, at, Draft(said={"law"})), review["volume"], review["issue"] or "")
    if (
        BRITISH_REPORTS_RE.match(words)
        or LAW_REPORTS_RE.match(words)
        or (review and not review["issue"] and _shortened(review["name"]))
    ):
        return close(text, pieces, at, Draft(said={"law"}))
    return None


def _prints_articles(name: str) -> bool:
    """Whether a name is that of a law review, or of a journal of the bar; in capitals as well: `LISB. L. REV.`"""
    if LAW_JOURNAL_REPORTS_RE.match(name):
        return False
    quiet = LOUD_RE.sub(lambda loud: loud[0].capitalize(), name)
    return any(pattern.match(name) for pattern in (REVIEW_RE, JOURNAL_RE, BAR_RE)) or bool(REVIEW_RE.match(quiet))


LOUD_RE: Final = lazy.regex(r"[A-Z]{3,12}(?=\.|\s|\Z)")
BAR_RE: Final = lazy.regex(r"(?:[A-Z]\.\s?|[A-Z][a-z]{1,8}\.\s?(?:St\.\s?)?){1,2}B\.\s?(?:A\.\s?)?J\.\Z")
"""`A. B. A. J.`, `Lisb. St. B.J.`"""


def _learned(name: str) -> bool:
    """Whether every word of a name is shortened, and the first or the last says that it is a journal’s: `J. AM. JUD.
    SOC.`"""
    words = LOUD_RE.sub(lambda loud: loud[0].capitalize(), name).split()
    called = not JOURNALS.isdisjoint((words[0], words[-1]))
    return called and len(words) > 1 and all(map(SHORTENED_RE.match, words))


JOURNALS: Final = frozenset({"J.", "Rev.", "Q.", "Bull."})


def _article(found: Found, volume: str, issue: str) -> Found:
    """The same, an article of which nothing but the journal is named."""
    draft = found.draft
    draft.said.discard("law")
    draft.said.add("article")
    draft.stated["volume"] = volume
    draft.put("issue", issue)
    return found


def _yearless(text: str, pieces: list[Piece], at: int) -> Found | None:
    """`6 L.A.C.A. 141`, `87 Lisb. L. Rev. 1234, 1240`: nothing else stands there."""
    words = words_of(text, pieces[at])
    found = YEARLESS_RE.match(words)
    if not found or found["reports"] in NO_REPORTS or found["reports"].startswith("J."):
        return None
    case = close(text, pieces, at, Draft(said={"law"}))
    return _article(case, words.partition(" ")[0], "") if _prints_articles(found["reports"]) else case


def _behind_pages(text: str, pieces: list[Piece], at: int) -> int:
    """The index behind the page at which a case begins, and those cited."""
    at += 1
    while at + 1 < len(pieces) and pieces[at].kind == "," and text[pieces[at + 1].start].isdigit():
        at += 2
    return at


def _shortened(reports: str) -> bool:
    """Whether the name of reports is shortened word by word, and does not say something else."""
    words = reports.split()
    named = words[0] in UNSHORTENED
    if not (named or "." in reports) or not all(map(SHORTENED_RE.match, words[named:])):
        return False
    return OF_OTHERS.isdisjoint(words) and words[0].rstrip(".").lower() not in MONTHS
