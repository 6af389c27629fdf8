"""Reads what German journals of law print, as lawyers there cite it: by the letters of the journal, the year and the
page. A court stands before it, its decision with day and number, or who wrote, without a title.

    BGH, NJW 1990, 45 (47)      BVerfG, Beschluss vom 3. Mai 1990, 1 BvR 12/89      Lima/Roe, JZ 1990, 45 ff.
    OLG Köln, 8.4.2016, 6 U 120/15, https://…

Comes in: pieces. Comes out: a citation, or None when no such court or journal stands there.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.names.names import looks_like_names, read_names
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.alternatives import alternatives
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import GERMAN_DAY
from apparatus.read.note.words.german_journals import JOURNALS
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.signs import and_digit, group

DECIDED: Final = ("Urteil", "Urt.", "Beschluss", "Beschluß", "Beschl.")
SPOKEN: Final = ("Order", "Judgment", "Judgement", "Decision")
GERMAN: Final = group(
    *(f"{journal} {century}" for journal in JOURNALS for century in ("19", "20")),
    *(f" {said} {of}" for said in DECIDED for of in ("vom", "v.")),
    *and_digit(*(f" {said} of " for said in SPOKEN)),
    *(f"{court}G " for court in ("L", "V", "A", "Arb", "F")),
    *and_digit("BGH, ", "BVerfG, ", "BVerwG, ", "BAG, ", "BFH, ", "BSG, ", "OGH, ", "KG, ", "VGH, "),
)
"""Of these signs a text holds some where a journal or a decision stands so."""

_COURT: Final = (
    r"(?P<court>(?:BVerfG|BVerwG|BGH|BAG|BFH|BSG|EuGH|EuG|EGMR|BayObLG|KG|RG|RAG|OGH|BGer|VfGH|VwGH"
    r"|(?:OLG|LG|AG|VG|VGH|OVG|LAG|ArbG|FG|LSG|SG|LVerfG) [A-ZÄÖÜ][\wäöüß./-]+"
    r"(?: a\. ?M\.| [A-ZÄÖÜ][\wäöüß./-]+| I{1,2}\b)?)"
    r"(?: \((?:[A-Z]{1,3}|GrS)\))?)"
)
_JUDGED: Final = (
    r"(?:(?:Vorlage|Teil|Versäumnis|Kammer)?(?:[Uu]rteil|[Bb]eschluss|[Bb]eschluß|[Uu]rt\.|[Bb]eschl\.)|Gutachten"
    r"|(?:Order|Judge?ment|Decision)(?= of))"
    rf" (?:vom|v\.|of) ?(?P<day>{GERMAN_DAY})"
)
_NUMBER: Final = r"(?: ?[-–] ?|, )(?:Az\.:? |Rs\. )?(?P<number>(?=[^,;()]{1,24}/\d\d)[A-Z\d][\w .-]{1,20}/\d{2,4})"
_JOURNAL: Final = alternatives(JOURNALS)
_PRINTED: Final = (
    rf"(?P<journal>{_JOURNAL}) (?P<year>(?:19|20)\d\d), (?:S\. )?(?P<page>\d{{1,5}}(?:[-–]\d{{1,5}})?)(?P<ff> ff?\.?)?"
    r"(?:(?:, | \()(?P<cited>\d{1,5}(?:[-–]\d{1,5})?(?: ff?\.?)?)\)?)?(?![\w:])"
)
_MARGIN: Final = r"(?:Rn|Rz|Tz)\.? ?\d{1,4}(?: ?ff?\.?)?"
DECIDED_RE: Final = lazy.regex(
    rf"{_COURT}(?:,? {_JUDGED}(?:{_NUMBER})?(?:(?:, | = ){_PRINTED})?|(?:, | ){_PRINTED.replace('?P<', '?P<p_')})"
    rf"(?:,? (?:juris )?(?P<margin>{_MARGIN}))?"
)
DATED_RE: Final = lazy.regex(
    rf"{_COURT},? (?P<day>\d{{1,2}}\. ?\d{{1,2}}\. ?(?:19|20)\d\d){_NUMBER}"
    rf"(?:(?:, | = ){_PRINTED})?(?:,? (?P<margin>{_MARGIN}))?"
)
"""`OLG Köln, 8.4.2016, 6 U 120/15`: the day, and not what was decided."""
_SURNAME: Final = r"(?:(?:v\.|von|van|de) )?(?:[A-ZÄÖÜ]\. ){0,2}[A-ZÄÖÜ][a-zäöüß][\wäöüß’-]{1,24}"
SIGNED_RE: Final = lazy.regex(rf"(?P<authors>{_SURNAME}(?:/{_SURNAME}){{0,3}}), {_PRINTED}")
_FULL: Final = rf"(?:[A-ZÄÖÜ][a-zäöüß-]*\.? ?){{1,2}} {_SURNAME}"
TITLED_RE: Final = lazy.regex(
    rf"(?P<names>{_FULL}(?:(?:/| und | and | & ){_FULL}){{0,2}}|{_SURNAME}(?:/{_SURNAME}){{0,3}}), "
    rf"(?P<title>[A-ZÄÖÜ][^;„“”\"]{{3,200}}?), {_PRINTED}"
)
"""`Ana Lima, Die Häfen, NJW 1990, 45`: no marks show the title."""

FARTHEST: Final = 12
"""Pieces that such a citation may have."""


def read_german(text: str, pieces: list[Piece], at: int) -> Found | None:
    """The decision of a court, or an article without its title."""
    if pieces[at].kind != "text":
        return None
    start, end = pieces[at].start, pieces[-1].end
    found = DECIDED_RE.match(text, start, end) or DATED_RE.match(text, start, end) or SIGNED_RE.match(text, start, end)
    found = found or TITLED_RE.match(text, start, end)
    stop = found.end() - text.endswith(".", 0, found.end()) if found else -1
    last = next((i for i in range(at, min(len(pieces), at + FARTHEST)) if pieces[i].end in (stop, stop + 1)), -1)
    if not found or last < 0 or (lazy.found_by(found, TITLED_RE) and _names_more(found["title"])):
        return None
    stated = {name.removeprefix("p_"): value for name, value in found.groupdict().items() if value}
    draft = Draft(said={"law"} if "court" in stated else {"article"}, quoted="court" not in stated)
    draft.put("publisher", stated.get("court", ""))
    if "authors" in stated:
        draft.authors = tuple(name for part in stated["authors"].split("/") for name in _signed(part))
    if "names" in stated:
        draft.authors = tuple(name for part in PARTED_RE.split(stated["names"]) for name in read_names(part)[0])
    draft.put("title", stated.get("title", ""))
    draft.date = read_date(stated.get("day", "") or stated.get("year", ""))
    draft.put("number", stated.get("number", ""))
    for name, field in (("journal", "container"), ("year", "volume"), ("page", "pages")):
        draft.put(field, stated.get(name, ""))
    for passage in ("cited", "margin"):
        draft.add_locator(stated[passage]) if passage in stated else None
    closing = max(pieces[last].end, stop)
    if "court" in stated and ADDRESS_RE.match(text, pieces[last].end, end):
        closing, following = read_tail(text, pieces, last + 1, draft)
        return Found(draft, closing, following, "full", "legal")
    return Found(draft, closing, last + 1, "full", "legal")


ADDRESS_RE: Final = lazy.regex(r",? ?<?https?:")


def _signed(part: str) -> tuple[Name, ...]:
    """`Lima`, or with initials `A. Lima`."""
    return read_names(part)[0] if ". " in part else (Name(part),)


PARTED_RE: Final = lazy.regex(r"/| und | and | & ")


def _names_more(title: str) -> bool:
    """Whether what stands between the first name and the journal begins with other people."""
    first, comma, _ = title.partition(", ")
    return comma != "" and begins_with_given_name(first) and looks_like_names(first)
