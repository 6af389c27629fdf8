"""Parts the year from the publisher before it where a bracket has no comma between the two, as lawyers print it:
`(3rd edn, OUP 2011)`, `(PhD thesis, University of Hull 2018)` (OSCOLA 3.2).

Comes in: what stands between the brackets. Comes out: the same with the comma.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.lists import PLACES
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.day_patterns import DAY, YEAR, YEAR_ALONE_RE
from apparatus.read.note.words.patterns import EDITION_RE
from apparatus.read.note.words.places import placed

_WORD: Final = (
    r"(?:(?:[A-ZÀ-Þ]\.){2,3}|[A-ZÀ-Þ][\w’'&/-]*(?:(?<=Inc|Ltd|Pub|Soc|Lib)\.|(?<=Co|Wm|St|Ft|Mt)\."
    r"|(?<=Univ|Publ|Bros|Inst|Acad|Corp|Will)\.|(?<=Assoc|Found)\.|(?<=\b[A-Z])\.)?|&)"
)
_SMALL: Final = r"(?:and|at|et|und|y|e|de|del|des|du|di|della|da|do|of|for|on|in|the|la|le|el|der|für|am|im|an|sur)"
BARE_RE: Final = lazy.regex(
    rf"(?P<head>(?:[^();]*, (?:and )?)?(?P<press>{_WORD}(?:(?: {_SMALL}){{0,2}} {_WORD}){{0,9}}"
    r"(?: (?:et |e |y )?(?:fils|frères|figli|hijos)|/M\.| a\.\s?M\.| i\.\s?Br\.)?"
    r"|(?:[A-ZÀ-Þ][\w’'&-]{0,12}\.? (?:of )?){1,5}(?:Press|Publishers|Publ[’']rs|Books))"
    r"|(?:[^();]*, )?(?:Printed|Published) for [^();:\d]{3,60}"
    r"|[^:]{2,40}: [^:\d]{2,80}(?:[^\W\d_.]|Inc\.|Co\.|Ltd\.|Publ?\.|Soc\.)"
    r"|[^:\d]{4,80}, (?:[A-Z]\.[A-Z]|[A-Z][a-z]{1,5})\.)"
    rf" (?P<year>{YEAR}(?:[-–]\d{{2,4}})?)\Z"
)

DATED_RE: Final = lazy.regex(rf"(?P<site>[A-ZÀ-Þ][^,;:()\d]{{2,60}}(?<! on)(?<! of)(?<! in)) (?P<day>{DAY})\Z")
"""`The Guardian 3 May 2020`"""

_NO_PRESS: Final = (
    "january february march april may june july august september october november december jan feb mar apr jun jul aug"
    " sep sept oct nov dec spring summer autumn fall winter act order bill regulations chapter part no vol volume issue"
    " session draft version edition revised updated published adopted adoption since in from around circa about born"
    " late early see accessed retrieved archived forthcoming episode season cth vic nsw qld cir before after until by"
    " easter christmas michaelmas hilary trinity"
)
NO_PRESS: Final = frozenset(_NO_PRESS.split())
"""Words before a year that begin or end no publisher's name."""


ABOUT_THEN: Final = (" c.", " ca.", " ca", " circa", " about", " around", " probably", " possibly")
"""Words that belong to a year of which nobody is sure."""


def with_comma(inner: str) -> str:
    """What stands in a bracket, the year parted from the publisher, or the day from the newspaper or site."""
    before, _, year = inner.rpartition(" ")
    if not before or before[-1] in ",:" or not (inner[-1].isdigit() and inner[-2].isdigit()):
        return inner
    if before.endswith(ABOUT_THEN):
        head, _, about = before.rpartition(" ")
        return inner if head[-1:] in ",:" else f"{head}, {about} {year}"
    if where := placed(inner):
        return f"{where['rest']}, {where['year']}"
    if dated := DATED_RE.match(inner):
        words = dated["site"].lower().split(" ")
        told = {words[0], words[-1]} & NO_PRESS or (len(words) == 1 and words[0].endswith("ed"))
        return inner if told else f"{dated['site']}, {dated['day']}"
    found = BARE_RE.match(inner)
    if not found:
        return inner
    words = (found["press"] or "").lower().split(" ")
    if words[0] in NO_PRESS or words[-1] in NO_PRESS:
        return inner
    return f"{found['head']}, {found['year']}"


LONE_RE: Final = lazy.regex(rf"\((?P<name>[A-ZÀ-Þ][a-zß-ÿ][\w’'-]*) {YEAR}\)\Z")


def cites_author(bracket: str, authors: tuple[Name, ...]) -> bool:
    """Whether a name and a year in a bracket may cite somebody rather than name a publisher: `(Foucault 1978)` behind
    words that no author precedes, or whom they name."""
    lone = LONE_RE.match(bracket) if bracket.count(" ") == 1 else None
    if not lone or lone["name"].lower() in PLACES or lone["name"].lower() in NO_PRESS:
        return False
    return not authors or any(lone["name"] in (name.family, name.literal) for name in authors)


OPEN: Final = ("; open access", ", open access", "; Open Access", ", Open Access")
"""What says how a book is read that its publisher gives away."""

VERSION_RE: Final = lazy.regex(
    r"(?<=\d)[,;] (?P<version>(?:[Uu]pdated|[Rr]evised|[Aa]mended|rev\.)(?: in)?"
    rf"(?: \d{{1,2}})?(?: [A-Z][a-z]+)?(?: \d{{1,2}},)? {YEAR})\Z"
)
"""`2015, updated December 2016`: the version that is cited, behind the day of the first."""

EDITIONS: Final = (" ed.", " edn", " edn.", " edition")


def edition_behind_year(inner: str, draft: Draft) -> str:
    """What stands in a bracket before the edition behind the year, or with it: `Quay Press, 2003, 2nd edn`, `Quay
    Press, 2003 ed.`, `Quay Press, June 2015, updated May 2016`; and before what else may stand there."""
    if inner.endswith(OPEN):
        inner = inner[: -len(OPEN[0])]
    version = VERSION_RE.search(inner) if inner[-1:].isdigit() and (" rev. " in inner or "ed " in inner) else None
    if version:
        draft.put("edition", version["version"])
        return inner[: version.start()]
    rest, comma, last = inner.rpartition(", ") if inner.endswith(EDITIONS) else ("", "", "")
    if not comma or not EDITION_RE.match(last):
        return inner
    year = last.partition(" ")[0]
    if not rest[-1:].isdigit() and not YEAR_ALONE_RE.match(year):
        return inner
    draft.put("edition", last)
    return rest if rest[-1:].isdigit() else f"{rest}, {year}"
