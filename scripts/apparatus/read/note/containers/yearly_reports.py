"""Reads reports whose year stands before their name, as the British and the Commonwealth count them (OSCOLA 2.1;
Bluebook T2).

Comes in: the pieces of a citation and the index of the year, or words that begin with it. Comes out: how many pieces
the statement has, 0 when it is none; the draft is filled.

    [1932] AC 562 · [2003] UKHL 12 · (1992) 175 CLR 1 · [2008] OJ C115/13 · 1995 (3) SA 391 (CC) · AIR 1978 SC 597
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.containers.law_numbers import law_number
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece, ending_with, words_of
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.speakers import PER

YEAR_RE: Final = lazy.regex(r"[\[(](?P<year>\d{4}(?:[-–/]\d{2,4})?)[\])]\Z")

NEUTRAL_RE: Final = lazy.regex(
    r"(?P<volume>\d{1,4}\s|[IVX]{1,3}\s(?=[A-Z][A-Za-z]))?"
    r"(?P<reporter>[A-Z][A-Za-z.’' ]{1,24}?(?:\s\((?:[A-Z]\w{1,8}|[DS]|Pt\.? \d{1,4}|\d[a-z]{1,2})\)|\(R\))?)\s"
    r"(?:(?P<behind>\d{1,3}(?:\(\d{1,2}\)| ?/ ?\d)) )?(?:at (?:pp?\.? )?"
    r"(?P<pinned>\d{1,5}(?:[-–]\d{1,5})?(?: ?[A-H](?:[-–][A-H])?\b)?)"
    r"|(?P<page>(?:I{1,3}-)?\d{1,5}(?:[ab]\b|_\d{1,4}(?:-[A-Z]{1,2})?\b)?))"
    r"(?:\s\([A-Z]\w{1,8}\))?"
    r"(?:,? (?:at )?(?:paras? |pp?\.? )?(?P<passage>(?:paras?\. )?\d{1,4}(?:[-–]\d{1,4}| ?[A-H](?:[-–][A-H])?\b)?)"
    rf"| at)?(?:,? {PER}(?: at (?:pp?\.? ?)?(?P<spoken>\d{{1,5}}(?:[-–]\d{{1,5}})?))?)?\Z"
)
"""`UKHL 12`, `UKIPTrib 12_34-H`, `2 AC 115`, `AC 562 (HL) 580`, and without its first page `AC at 580`, behind the year
in square or round brackets."""

TREATY_SERIES_RE: Final = lazy.regex(r"(?:U\.? ?N|L\.? ?N)\.? ?T\.? ?S\b|U\.? ?S\.? ?T\b|I\.? ?L\.? ?M\b")
AGREED_RE: Final = lazy.regex(
    r"\b(?:Agreements?|Treaty|Treaties|Conventions?|Protocols?|Declaration|Covenant|Charter|Accords?|Understanding|Pact"
    r"|Annex|Memorandum|Exchange of (?:Notes|Letters)|Statute|Amendments?)\b"
)
"""What states agree on; International Legal Materials print awards and reports as well."""
DATED_SERIES_RE: Final = lazy.regex(
    r"(?P<volume>\d{1,4}) (?:(?P<series>(?:U\.? ?N|L\.? ?N)\.? ?T\.? ?S\.?|U\.? ?S\.? ?T\.?|I\.? ?L\.? ?M\.?)"
    r"|(?P<reports>E\.?H\.?R\.?R\.?|I\.?L\.?R\.?|B\.?H\.?R\.?C\.?|E\.?C\.?R\.?|C\.?M\.?L\.?R\.?|I\.?H\.?R\.?R\.?"
    r"|I\.?N\.?L\.?R\.?|RIAA)) \((?P<year>\d{4})\)"
    r"(?:,? pp?\.)? (?P<page>\d{1,5}(?:[-–]\d{1,5})?)(?: at (?P<passage>\d{1,5}(?:[-–]\d{1,5})?))?\Z"
)
"""`55 UNTS (1947) 188`, `35 EHRR (2002) 1`: the year between a series of treaties, or of reports, and the page."""

JOURNAL_OF_UNION_RE: Final = lazy.regex(r"O\.?J\.? ?[LC] ?\d{1,4}/\d{1,4}\Z")
"""`[2008] OJ C115/13`."""

DOCKETS_RE: Final = lazy.regex(
    r"(?:Joined )?(?:Cases? )?(?P<number>[CT][-‑–]\d{1,4}/\d\d(?: (?:and|to|&) [CT][-‑–]\d{1,4}/\d\d)?)(?P<at> at)?\Z"
)
"""`[2010] C-236/08, C-237/08 and C-238/08`: cases of the Court of Justice that no reports print yet."""

SOUTH_AFRICAN_RE: Final = lazy.regex(
    r"(?P<year>(?:18|19|20)\d\d) (?:Supp\.? ?)?\((?P<volume>\d{1,2})\) (?P<reporter>[A-Z][A-Za-z. ]{1,12})"
    r" (?P<page>\d{1,5})"
    r"(?: \([A-Z]{1,6}\))?(?:,? (?:at )?(?:paras? )?(?P<passage>\d{1,4}[A-Ja-j]?(?:[-–]\d{0,4}[A-Ja-j]?)?))?\Z"
    r"|(?P<air>AIR|A\.I\.R\.) (?P<of>(?:19|20)\d\d) (?:[A-Z][A-Za-z.]{0,12}) (?P<at>\d{1,5})\Z"
)
"""`1995 (3) SA 391 (CC)`, `AIR 1978 SC 597`: the year without brackets before the name of the reports."""


REPORTS_RE: Final = lazy.regex(
    r"(?P<reports>I\.?\s?C\.?\s?J\.?\s(?:Reports|Rep\.)|P\.?\s?C\.?\s?I\.?\s?J\.?\s(?:Reports|Rep\.)|ECHR"
    r"|ITLOS (?:Reports|Rep\.)|Recueil|E\.?C\.?R\.?|Reports of Judgments and Decisions)"
    r"\s(?P<year>\d{4}(?:[-–](?:19|20)\d\d)?)(?:[-–](?P<volume>[IVX]{1,4})(?: (?P<page>\d{1,4}))?)?\Z"
)
"""`I.C.J. Reports 1986`, `ECHR 2005-IX`: a volume named by its year, or one of several of a year."""

SERIES_RE: Final = lazy.regex(r"(?P<year>\d{4}) (?P<reports>P\.C\.I\.J\.|PCIJ) \(?[Ss]er\. [AB]")
"""`1927 P.C.I.J. (ser. A) No. 10` (Bluebook T3)."""

NUMBERED_REPORTS_RE: Final = lazy.regex(
    r"(?P<reports>(?:(?:PCIJ|P\.C\.I\.J\.),? (?:Rep\.? )?)?(?:Series|Ser\.?) [A-E](?:/[A-F])?),?"
    r" [Nn]o\.? (?P<volume>\d{1,3})\Z|(?P<number>\d{1,3}) (?P<european>Eur\. Ct\. H\.R\.)\Z"
)
"""`Series A no. 161`: the reports of the European Court of Human Rights until 1995."""


def year_first(words: str, draft: Draft) -> bool:
    """Takes reports whose year has no brackets."""
    found = SOUTH_AFRICAN_RE.match(words)
    if not found:
        return False
    draft.date = draft.date or read_date(found["year"] or found["of"])
    draft.put("volume", found["volume"] or "")
    draft.put("container", found["reporter"] or found["air"])
    draft.put("pages", found["page"] or found["at"])
    if found["passage"]:
        draft.add_locator(found["passage"])
    return True


def supplement(text: str, pieces: list[Piece], index: int, draft: Draft) -> int:
    """Takes reports in a supplement of the year, whose number stands in a bracket: `1999 Supp (2) SCC 34`."""
    if index + 2 >= len(pieces) or pieces[index + 1].kind != "bracket" or pieces[index + 2].kind != "text":
        return 0
    return 3 * year_first(text[pieces[index].start : pieces[index + 2].end], draft)


LAW_REPORTS_RE: Final = lazy.regex(
    r"(?P<reports>L\.?R\.? \d{1,2} (?:H\.?L\.?(?: Sc\.?)?|P\.?C\.?|Q\.?B\.?|C\.?P\.?|Ex\.?|Exch\.?|Eq\.?"
    r"|Ch\.?(?: App\.?)?|C\.?C\.?R\.?|[PA]\.? ?& ?[DE]\.?|Sc\.? ?& ?Div\.?|Ir\.?)) (?P<page>\d{1,4})"
    r"(?:,? at (?:pp?\.? )?(?P<passage>\d{1,4}(?:[-–]\d{1,4})?))?\Z"
)
"""`(1868) LR 3 HL 330`: the Law Reports before 1875, whose volume stands amid their name."""


def law_reports(words: str, draft: Draft) -> bool:
    """Takes such reports."""
    found = LAW_REPORTS_RE.match(words) if words[0] == "L" else None
    if found and not draft.get("container"):
        draft.stated.update(container=found["reports"], pages=found["page"])
    if found and found["passage"]:
        draft.add_locator(found["passage"])
    return found is not None


def behind_year(text: str, pieces: list[Piece], index: int, draft: Draft) -> int:
    """Takes the year in brackets at `index`, and the reports behind it."""
    year = YEAR_RE.match(words_of(text, pieces[index]))
    comma = index + 2 < len(pieces) and pieces[index + 1].kind == "," and counted_again(text, pieces, index + 3)
    if year and comma:  # `(1974), 49 DLR (3d) 666`
        pieces = [*pieces[: index + 1], *pieces[index + 2 :]]
        taken = behind_year(text, pieces, index, draft)
        return taken and taken + 1
    if not year or index + 1 >= len(pieces) or pieces[index + 1].kind != "text":
        return 0
    words = words_of(text, pieces[index + 1])
    if JOURNAL_OF_UNION_RE.match(words):
        draft.date = draft.date or read_date(year["year"])
        draft.put("number", words)
        return 2
    if law_reports(words, draft) or _by_identifier(words, draft):
        draft.date = draft.date or read_date(year["year"])
        return 2
    dockets = _dockets(text, pieces, index + 1, draft)
    if dockets:
        draft.date = draft.date or read_date(year["year"])
        return dockets + 1
    last = index + 1 + 2 * counted_again(text, pieces, index + 2)
    found = NEUTRAL_RE.match(text, pieces[index + 1].start, pieces[last].end)
    if not found or (pieces[index].kind == "bracket" and not _counted(found)):
        return 0
    draft.date = draft.date or read_date(year["year"])
    if not draft.get("container"):
        draft.put("volume", (found["volume"] or found["behind"] or "").strip())
        numbered = found["reporter"].endswith(" No")  # `PCIJ Rep Series A No 10`
        draft.stated.update(container=found["reporter"].removesuffix(" No"))
        draft.put("volume" if numbered else "pages", found["page"] or "")
    for passage in ("pinned", "passage", "spoken"):
        if found[passage]:
            draft.add_locator(found[passage])
    if TREATY_SERIES_RE.match(found["reporter"]) and (
        found["reporter"][0] != "I" or not draft.get("title") or AGREED_RE.search(draft.get("title"))
    ):
        draft.said.add("treaty")
    return last + 1 - index


def _by_identifier(words: str, draft: Draft) -> bool:
    """`[2015] ECLI:EU:C:2015:650`: the identifier of a case, which is its number where no other is known."""
    return words.startswith(("ECLI:", "EU:")) and law_number(words, draft)


def _counted(found: re.Match[str]) -> bool:
    """Whether reports behind a year in round brackets have a volume, or letters for a name: `(2004) Crim LR 373`."""
    if found["volume"] or found["behind"]:
        return True
    named = LETTERS_RE.match(found["reporter"]) is not None or found["reporter"] == "Mor"  # Morison’s Dictionary
    return named and found["reporter"] not in NO_REPORTS


LETTERS_RE: Final = lazy.regex(
    r"(?:(?:[A-Z][a-z]{1,4}\.? ){0,2}(?:[A-Z]{2,5}|(?:[A-Z]\.\s?){2,5})(?: (?:Civ|Crim|Admin|Ch|Fam|Rep)\.?)?"
    r"|Lloyd[’']?s Rep\.?)"
    r"(?:\s\((?:[A-Z]\w{1,8}|\d[a-z]{1,2})\))?\Z"
)
"""Reports that letters name."""
NO_REPORTS: Final = frozenset({"BBC", "ITV", "CD", "DVD", "HD", "TV", "VHS", "EP", "LP", "MS", "US"})


AGAIN_RE: Final = lazy.regex(
    r"\((?:\d[a-z]{1,2}|(?<=ER \()(?:Comm|EC|D)|(?<=App R \()S|(?<=SCC \()(?:Cri|Civ|Supp)|Pt\.? \d{1,4})\) \d"
)


def counted_again(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether a bracket says in which series reports are counted, and their page follows: `49 DLR (3d) 666`."""
    if index + 1 >= len(pieces) or pieces[index].kind != "bracket" or pieces[index + 1].kind != "text":
        return False
    return AGAIN_RE.match(text, pieces[index].start) is not None


def dated_series(text: str, pieces: list[Piece], index: int, draft: Draft) -> int:
    """Takes a series of treaties, or of reports, with the year before the page; how many pieces they are."""
    if index + 2 >= len(pieces) or pieces[index + 1].kind != "bracket" or draft.get("container"):
        return 0
    last = index + 2 + (pieces[index + 2].kind == "," and index + 3 < len(pieces))
    found = DATED_SERIES_RE.match(text, pieces[index].start, pieces[last].end)
    if not found:
        return 0
    container = found["series"] or found["reports"]
    draft.stated.update(volume=found["volume"], container=container, pages=found["page"])
    draft.date = draft.date or read_date(found["year"])
    draft.said |= {"treaty"} if found["series"] else set()
    if found["passage"]:
        draft.add_locator(found["passage"])
    return last + 1 - index


NAMED_SERIES_RE: Final = lazy.regex(
    r"(?P<series>(?:U\.?N|L\.?N)\.?T\.?S\.?|(?:United|League of) Nations,? Treaty Series),? [Vv]ol(?:\.|ume) "
    r"(?P<volume>\d{1,4})(?: \((?P<year>\d{4})\))?,? (?:at )?pp?\. (?P<page>\d{1,5}(?:[-–]\d{1,5})?)"
)
"""`United Nations, Treaty Series, vol. 402, p. 71`, as that body itself cites it."""


def named_series(text: str, pieces: list[Piece], index: int, draft: Draft) -> int:
    """Takes a series of treaties whose name stands before its volume and page; how many pieces they are."""
    found = NAMED_SERIES_RE.match(text, pieces[index].start) if text[pieces[index].start] in "UL" else None
    last = ending_with(pieces, index, found)
    if not found or last < 0 or draft.get("container"):
        return 0
    draft.stated.update(volume=found["volume"], container=found["series"], pages=found["page"])
    draft.date = draft.date or read_date(found["year"] or "")
    draft.said.add("treaty")
    return last + 1 - index


def _dockets(text: str, pieces: list[Piece], index: int, draft: Draft) -> int:
    """Takes the numbers of joined cases; how many pieces they are."""
    at = index
    while at < len(pieces) and (found := DOCKETS_RE.match(words_of(text, pieces[at]))):
        draft.append("number", found["number"])
        at += 2
    return max(at - 1 - index, 0)


def numbered_next(text: str, pieces: list[Piece], index: int, draft: Draft) -> int:
    """`(1975) Series A no 18`: the year before the number of the reports (OSCOLA 2.8)."""
    if index + 1 >= len(pieces) or not NUMBERED_REPORTS_RE.match(words_of(text, pieces[index + 1])):
        return 0
    year = read_date(words_of(text, pieces[index])[1:-1])
    draft.date = draft.date or year
    return int(year is not None)


def yearbook(text: str, pieces: list[Piece], index: int, draft: Draft) -> int:
    """`I.C.J. Reports (1950)`, `I.C.J. Reports, 1962`: the year
    by which the volume is named in brackets; `1927 P.C.I.J. (ser. A)`."""
    behind = index + 1 + (index + 2 < len(pieces) and pieces[index + 1].kind == ",")
    if behind >= len(pieces) or pieces[behind].kind not in ("bracket", "text"):
        return 0
    words, inner = words_of(text, pieces[index]), words_of(text, pieces[behind]).strip("()")
    found = REPORTS_RE.match(f"{words} {inner}") or (SERIES_RE.match(f"{words} {inner}") if " P" in words else None)
    if not found:
        return 0
    draft.put("container", found["reports"])
    draft.date = draft.date or read_date(found["year"])
    return behind + 1 - index
