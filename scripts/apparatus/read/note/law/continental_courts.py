"""Reads decisions of courts of the continent by court, day and number, in any order, and where they are printed, as
lawyers there and those who write on them cite them.

    Cass. civ. 1re, 3 mai 1999, n° 98-12.345, Bull. civ. I, n° 12 · CE, 3 mai 1999, n° 12345, Lima
    BVerfG, 1 BvR 12/99, 3 May 1999, para 34 · Corte Cost., 3 May 1999, n. 123 · HR 3 May 1999, NJ 1999/123
    Bundesgerichtshof [BGH] [Federal Court of Justice], May 3, 1999, IX ZR 12/99 (Ger.)

Comes in: the pieces of a stretch of a note. Comes out: a citation, or None when no such decision stands there.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.signs import and_digit, group

CONTINENTAL: Final = group(
    "Cass. ", "Cass., ", "Cass civ", "Cass com", "Cass crim", "Cass soc", "CE, ", "CE Ass", "CE Sect", "CE, Ass",
    "Cons. const", "our de cassation, ", "onseil constitutionnel", "Conseil d", "Corte Cost",
    "Corte cost", "Hoge Raad", "BVerfG, ", "BGH, ",
    "BVerwG, ", "BAG, ", "OGH, ", "OGH ", *and_digit("HR ", "STC ", "STS ", "Cass ", "CE "),
    "ribunale di ", "ribunale ordinario", "Corte d’Appello", "ribunal judiciaire",
    "grande instance de ", "our d’appel de ",
    "echtbank ", "erechtshof ", "andgericht ", "waltungsgericht ", "mtsgericht ",
    "Bundesver", "Bundesgerichts", "Bundesarbeitsg", "Bundessozialg", "] [", "ourt]",
    "ribunal]", "Council of State]",
)  # fmt: skip

_GLOSS: Final = r"\[[^\[\]]{0,60}(?:[Cc]ourt|[Tt]ribunal|Council of State)\b[^\[\]]{0,40}\]"
"""What a court is in English (Bluebook 20.3)."""

_CHAMBER: Final = r"(?:(?:ass\. plén|ch\. mixte|civ|com|soc|crim|req)\.?|(?:[1-3](?:re|ère|e|ème)|\([1-3]\))(?!\w))"
_TOWN: Final = (
    r"(?:Tribunale (?:ordinario )?di|Corte d[’']Appello di|Tribunal (?:judiciaire|de grande instance|administratif) de"
    r"|Cour d[’']appel de|Rechtbank|Gerechtshof|Landgericht|Oberlandesgericht|Verwaltungsgericht|Amtsgericht)"
    r" [A-ZÀ-Þ][a-zà-ÿ-]+(?: [A-ZÀ-Þ][a-zà-ÿ-]+)?"
)
"""A lower court and its town."""

COURT_RE: Final = lazy.regex(
    rf"(?P<court>Cass\.?(?:,? (?:{_CHAMBER},? ?){{1,2}}(?<! ))?|CE(?:,? (?:Ass|Sect)\.?)?|Cons\. const\.?"
    rf"|(?P<glossed>[A-ZÀ-Þ][^\[\],;:()“”\"\d]{{3,60}} (?:\[[A-Z][\w. ]{{1,15}}\] )?{_GLOSS}(?: {_CHAMBER}){{0,2}})"
    rf"|Cour de cassation(?:,? (?:{_CHAMBER},? ?){{1,2}}(?<! ))?|Conseil constitutionnel|Conseil d[’']État"
    rf"|Corte [Cc]ost(?:\.|ituzionale)?|Hoge Raad|{_TOWN}|HR|BVerfG|BVerwG|BGH|BAG|OGH"
    r"|(?:Bundes(?:verfassungs|verwaltungs|arbeits|sozial)gericht|Bundesgerichtshof)"
    r"(?: \[[A-Z][A-Za-z]{2,5}\])?"
    r"(?=, (?:\d{1,2} [A-Z]|[IVX]{1,4} Z|[Jj]udge?ment |[Dd]ecision |[Uu]rteil |[Bb]eschluss ))"
    r"|(?P<numbered>ST[CS]) (?=\d))"
)
_DAY: Final = (
    r"(?:(?:[Jj]udge?ment|[Dd]ecision|[Dd]écision|[Aa]rrêt|[Uu]rteil|[Bb]eschluss|Order|sentenza|sent\.|ord\.)"
    r"(?: of the (?:First|Second|Grand) (?:Senate|Chamber))?(?: of| du| vom| v\.)?,? )?"
    r"(?P<day>\d{1,2}(?:er)?\.? [A-ZÀ-Þa-zà-ÿ]{3,9} (?:19|20)\d\d"
    r"|[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d)"
)
_NUMBER: Final = (
    r"(?:(?:[Dd][eé]cision|[Aa]rrêt) )?(?P<number>[Nn](?:[°º]s?|os?\b)\.? ?\d[\w./-]*(?: (?:DC|QPC|L))?"
    r"|n\.? \d{1,4}(?:/\d{4})?|\d{1,2} [A-Z]{1,4}[A-Za-z]{0,2} \d{1,5}/\d\d[a-z]?"
    r"|(?:[IVX]{1,4}[a-z]? )?Z[RB] \d{1,4}/\d\d|\d{1,4}/(?:19|20)\d\d|ECLI:[A-Z]{2}:[\w:.]{5,40})"
)
_PRINTED: Final = (
    r"(?P<bulletin>Bull\.? ?(?:[Cc]iv|[Cc]rim|[Cc]om)?\.?(?: [IVX]{1,3})?),? [Nn][°o]\.? ?(?P<item>\d{1,4})"
    r"|(?P<recueil>Rec(?:\.|ueil)(?: Lebon)?),? (?:p\. ?)?(?P<at>\d{1,5})"
    r"|(?P<volume>\d{1,4}) (?P<reports>[A-ZÀ-Þ][^\[\],;:()\d]{3,80} \[[A-Z][\w. ]{1,12}\]|BVerfGE|BGHZ|BGHSt|BVerwGE)"
    r" (?P<first>\d{1,4})"
    r"|(?P<journal>D\.|JCP|Foro It\.?|RTD civ\.|AJDA|NJ|RvdW|JZ|NJW|NVwZ) (?P<year>(?:19|20)\d\d)(?:, |/)"
    r"(?:p\. ?)?(?P<page>\d{1,5})|(?P<where>(?:FJ|FFJJ|consid\.|Rn\.?|Rz\.?) ?\d{1,3})"
)
_COUNTED: Final = r"(?P<counted>[A-Z]{1,5}(?: [A-Z]{1,3})? \d{1,6}(?:/\d{2,4})?)"
"""`K 12/99`, `ADI 123`: how other courts count their cases."""
ITEM_RE: Final = lazy.regex(
    rf"(?:, | [–—] |,| of (?=\d)| du (?=\d)|(?P<open> \()| )(?:{_DAY}|{_NUMBER}|{_PRINTED}|{_COUNTED})"
    r"(?(open)\))(?![\w/-])"
)
NAMED_RE: Final = lazy.regex(r", (?P<title>[A-ZÀ-Þ][\w’' .&-]{2,100}?)(?=[.;]?\Z|[;,] |\. )")


NAMING: Final = ("CE", "Conseil const", "Cons. const")
"""Courts whose decisions have a name behind their number."""


CALLED_RE: Final = lazy.regex(
    r"(?: [–—] |, (?=[A-ZÀ-Þ][\w’-]+ [\w’ -]+(?:, (?:paras?|Rn)|\Z)))"
    r"(?P<title>[A-ZÀ-Þ][^\d,;:()\[\]–—]{5,80}?)(?=[.;]?\Z|[;,] |\. )"
    r"| \((?P<matter>[A-ZÀ-Þ][^\d.,;:()\[\]]{3,80}?)\)(?=[.;]?\Z|[;,] |\. )"
)
"""`1 BvR 16/13 – Right to be Forgotten I`: the name of a decision."""


def read_continental(text: str, pieces: list[Piece], at: int) -> Found | None:
    """The decision: a day and a number, or one of them and where it is printed; a name and a passage may follow."""
    if pieces[at].kind != "text":
        return None
    stop = pieces[-1].end
    court = COURT_RE.match(text, pieces[at].start, stop)
    if not court:
        return None
    draft, end, seen = Draft(said={"law"}), court.end(), 0
    draft.put("publisher", "" if court["numbered"] else court["court"].rstrip(","))
    if court["numbered"]:
        end -= 1
    while item := ITEM_RE.match(text, end, stop):
        if item["counted"] and not court["glossed"]:
            break
        seen += _put(item, draft)
        end = item.end()
    if court["numbered"]:
        draft.stated["number"] = f"{court['numbered']} {draft.get('number')}"
        seen += 1
    if seen < LEAST or not (draft.date or draft.get("number")):
        return None
    named = (NAMED_RE if text.startswith(NAMING, pieces[at].start) else CALLED_RE).match(text, end, stop)
    if named:
        draft.put("title", named["title"] or named["matter"])
        end = named.end()
    last = next((i for i in range(at, len(pieces)) if pieces[i].end in (end, end + 1)), -1)
    if last < 0:
        return None
    closing, following = read_tail(text, pieces, last + 1, draft)
    return Found(draft, max(closing, pieces[last].end), following, "full", "legal")


LEAST: Final = 2
"""Statements behind a court that tell a decision from other words."""


OF_YEAR_RE: Final = lazy.regex(r"/(?P<year>(?:19|20)\d\d)\Z")


def _put(item: re.Match[str], draft: Draft) -> int:
    """Takes one statement; how many it counts for, as one that names the year of a decision does twice."""
    if item["day"]:
        draft.date = draft.date or read_date(item["day"].replace("1er ", "1 "))
    elif item["counted"]:
        draft.put("number", item["counted"])
    elif item["number"]:
        joined = " BvR " in item["number"] or " BvL " in item["number"]
        draft.append("number", item["number"]) if joined else draft.put("number", item["number"])
        year = OF_YEAR_RE.search(item["number"])
        draft.date = draft.date or read_date(year["year"] if year else "")
        return 1 + (year is not None)
    elif item["where"]:
        draft.add_locator(item["where"])
    elif item["bulletin"]:
        draft.stated.update(container=item["bulletin"], issue=item["item"])
    elif item["recueil"]:
        draft.stated.update(container=item["recueil"], pages=item["at"])
    elif item["reports"]:
        draft.stated.update(container=item["reports"], volume=item["volume"], pages=item["first"])
    else:
        draft.stated.update(container=item["journal"], volume=item["year"], pages=item["page"])
    return 1
