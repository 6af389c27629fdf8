"""Reads what states and their unions publish under a name of its own: acts of the European Union, documents with a
symbol, standards, and volumes of diplomatic documents (Chicago Manual 14.290-305).

act        Regulation (EU) 2016/679 of the European Parliament and of the Council …, OJ L 119
symbol     European Commission, Proposal for a Regulation laying down …, COM(2021) 206 final
standard   ISO/IEC 27001:2013, Information Security Management Systems (Geneva: ISO, 2013)
volume     Foreign Relations of the United States, 1961–1963, vol. 11, Cuban Missile Crisis (…), doc. 34
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.containers.reporters import printed
from apparatus.read.note.head import put_authors
from apparatus.read.note.law.diets import read_debates_of_diet
from apparatus.read.note.law.symbols import (
    DOCUMENT_RE,
    LONGEST,
    OF_DAY_RE,
    OJ,
    symbol_alone,
    symbol_behind,
    symbol_in_bracket,
    with_symbol,
)
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.records import OFFICIAL_JOURNAL_RE, PART_RE, RECORDS
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.numbered import STANDARD_RE
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.titles.title_bounds import days_of_title
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import EXACT_DAY, MONTH_NAME, YEAR
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.patterns import COLLECTION_RE, SYMBOL_RE, VOLUME_RE
from apparatus.read.note.words.signs import and_digit, behind_digit, group
from apparatus.read.note.words.title_words import strip_stop, title_of

ACT_RE: Final = lazy.regex(
    r"(?:(?:Council|(?:European )?Commission|European Parliament and Council|Delegated|Implementing|Framework) ){0,3}"
    r"(?:(?:Regulation|Directive|Decision|Recommendation)s? (?:\((?:EU|EC|EEC|Euratom|CFSP)(?:, \w+)?\) )?(?:No\.? )?"
    r"\d{1,4}/\d{1,5}(?:/(?:EU|EC|EEC|JHA|CFSP|Euratom))?(?![\w/])"
    r"|(?:(?<=Commission )|(?<=Commission, ))(?:Implementing )?Decision C\(\d{4}\) ?\d{1,5}(?: final)?\b)"
)
"""`Regulation (EU) 2016/679`, `Council Directive 95/46/EC`, `Commission Decision C(2014) 2258 final`."""

DOCTRINE_RE: Final = lazy.regex(
    r"(?:(?:Joint|(?:Air Force|Army|Naval|Marine Corps) Doctrin(?:e|al)) Publication|Field Manual|JP|FM|ADP|AFDP|MCDP) "
    r"\d{1,2}(?:-\d{1,3}(?:\.\d{1,2})?)?\Z"
)
"""`Air Force Doctrine Publication 3-60`: the number under which a force prints its doctrine, before the title."""

DEBATE_RE: Final = lazy.regex(rf"(?P<title>H[CL] Deb(?:ates?)?)\.?,? (?P<date>{EXACT_DAY})\Z")
"""`HC Deb 13 March 2023`: Hansard, as British notes cite it."""

YEARS_RE: Final = lazy.regex(r"\d{4}(?:[-–/]\d{2,4})?\Z")


def read_document(text: str, pieces: list[Piece], at: int) -> Found | None:
    """An official document, when its number, symbol or series shows it."""
    if pieces[at].kind != "text":
        return None
    head = words_of(text, pieces[at])
    led = _led(text, pieces, at) or read_debates_of_diet(text, pieces, at)
    if led:
        return led
    if ACT_RE.match(head):
        return None if _points_back(text, pieces, at) else _act(text, pieces, at)
    debate = DEBATE_RE.match(head) if " Deb" in head else None
    if debate:
        return _day_of_debate(text, pieces, at, debate)
    debates = _debates(text, pieces, at) if DEBATES_RE.match(head) else None
    if debates:
        return debates
    if bracketed := symbol_in_bracket(text, pieces, at):
        return bracketed
    if symbol_behind(text, pieces, at):
        return with_symbol(text, pieces, at, at)
    if (head[0] in "UGSHEACTFO" or head.startswith("Resolution ")) and (alone := symbol_alone(text, pieces, at)):
        return alone
    after = _issuers(text, pieces, at)
    if _called(text, pieces, after):
        return _called_act(text, pieces, at, after)
    if after < len(pieces) and pieces[after].kind == "text":
        head = words_of(text, pieces[after])
        if DOCTRINE_RE.match(head):
            return _standard(text, pieces, at, after)
        if head[0].isupper() and STANDARD_RE.match(head.partition(": ")[0]):
            return _standard(text, pieces, at, after)
    if after > at and after < len(pieces) and ACT_RE.match(text, pieces[after].start):
        act = _act(text, pieces, after)
        if act:
            put_authors(text[pieces[at].start : pieces[after].start].strip(" ,"), "", act.draft)
        return act
    if after < len(pieces) and pieces[after].kind == "text" and COLLECTION_RE.match(words_of(text, pieces[after])):
        return _volume(text, pieces, at, after)
    return with_symbol(text, pieces, at, after) if after > at else None


def _day_of_debate(text: str, pieces: list[Piece], at: int, debate: re.Match[str]) -> Found | None:
    """A debate by its house and its day."""
    draft = Draft(said={"law"}, date=read_date(debate["date"]))
    draft.put("title", debate["title"])
    end, index = read_tail(text, pieces, at + 1, draft)
    return Found(draft, end, index, "full", "document") if draft.date else None


def _led(text: str, pieces: list[Piece], at: int) -> Found | None:
    """A document behind who wrote it and the mandate, or an act behind its letters and a colon."""
    if at + 3 < len(pieces) and MANDATE_RE.match(text, pieces[at + 1].start, pieces[at + 1].end):
        return _by_mandate(text, pieces, at)
    head = words_of(text, pieces[at])
    if (bracketed := _behind_bracket(text, pieces, at)) is not pieces:
        return read_document(text, bracketed, at)
    parted = _behind_colon(text, pieces, at) if ": " in head and "/" in head else pieces
    if parted is pieces:
        return None
    found = read_document(text, parted, at)
    return found._replace(following=max(at + 1, found.following - 2)) if found else None


MANDATE_RE: Final = lazy.regex(
    r"\((?:the )?(?:U\.?N\.? )?"
    r"(?:Special (?:Rapporteur|Representative)|Sp\. Rapporteur|Independent Expert|Rapporteur)\b"
)
"""`Ana Lima (Special Rapporteur on the Right to Harbours), Report …`: the mandate of who wrote it (Bluebook T3)."""


def _by_mandate(text: str, pieces: list[Piece], at: int) -> Found | None:
    """What somebody wrote for the United Nations, whose mandate stands behind the name."""
    found = with_symbol(text, [*pieces[: at + 1], *pieces[at + 2 :]], at, at + 2, signed=True)
    if found is None:
        return None
    found.draft.authors = ()
    put_authors(words_of(text, pieces[at]), "", found.draft)
    return found._replace(following=found.following + 1)


DEBATES_RE: Final = lazy.regex(
    r"(?:[A-Z][A-Za-z.]{1,8} )?(?:(?:H\. ?[CLR]|S|Sen|Parl|Leg|L\. ?[CA])\.|H[CLR]|Dáil|Seanad) Deb(?:s|ates)?\.?\Z"
)
LAND_RE: Final = lazy.regex(r"\([A-Z][A-Za-z.]{0,8}(?: [A-Z][A-Za-z.]{0,8})?\)\Z")


def _debates(text: str, pieces: list[Piece], at: int) -> Found | None:
    """`H.C. Deb. (Can.), 1970, Vol. VI, at 6027`: what a parliament prints of its debates, and whose it is."""
    behind = at + 1
    if behind < len(pieces) and pieces[behind].kind == "bracket" and LAND_RE.match(words_of(text, pieces[behind])):
        behind += 1
    draft = Draft(said={"law"})
    draft.put("title", text[pieces[at].start : pieces[behind - 1].end])
    end, index = read_tail(text, pieces, behind, draft)
    counted = bool(draft.date) + bool(draft.get("volume")) + bool(draft.locator) > 1
    return Found(draft, max(end, pieces[behind - 1].end), index, "full", "document") if counted else None


DOCUMENT: Final = group(
    "ublication ", "Field Manual", "FM ", "JP ", "ADP ", "FDP ", "MCDP ",
    "FRUS", "Foreign Relations", "DBF", "DBP", "DDF", "DGF", "ADAP", "Documents", "Akten", "Public Papers",
    "Congressional", "Hansard", "Parliamentary", "eriode, ", ". Sitzung", "A/", "S/", "E/", "T/", "UN Doc", "U.N. Doc",
    "/Res. ", *and_digit("/Res."), "GA Res", "SC Res", "G.A. Res", "S.C. Res", "HRC Res", "H.R.C. Res",
    "ly resolution ", "il resolution ", "ts resolution ",
    "Assembly Res", "Council Res", "Assembly res", "Council res",
    "COM(", "COM (", "HC Deb", "HL Deb", " Deb.", " Debs", " Debates",
    "OJ L", "OJ C", "OJ 19", "OJ 20", *and_digit("OJL", "OJC", "OJL ", "OJC ", " C("), "RFC", "BCP",
    "STD", "ISO", "IEC", "IEEE", "ANSI", "ETSI", "ITU", "ASTM", "DIN", "BS ",
    "GB", "NIST", "FIPS", "ECMA", "UL ", "SAE", "INCITS", "CEN", "3GPP", "W3C", "CCPR", "TD/", "HRI/", "FCCC",
    "CEDAW", "CRC/", "CAT/", "CERD/", "CRPD/", "CMW/", "CED/", "JOIN", "SWD", *and_digit(*behind_digit("/")),
)  # fmt: skip
"""A quick look: most notes hold none of these."""


def _issuers(text: str, pieces: list[Piece], at: int) -> int:
    """The index behind the organisations that head a citation."""
    index = at
    while index + 2 < len(pieces) and pieces[index].kind == "text" and pieces[index + 1].kind == ",":
        words = words_of(text, pieces[index])
        if (
            COLLECTION_RE.match(words)
            or STANDARD_RE.match(words)
            or DOCTRINE_RE.match(words)
            or ACT_RE.match(words)
            or DOCUMENT_RE.match(words)
            or _called(text, pieces, index)
            or not looks_like_organisation(words, strict=True)
        ):
            break
        index += 2
    return index


def _points_back(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether an act is cited again: `Council Directive 95/46, supra note 1, art. 2(d)`."""
    return any(text.startswith("supra", piece.start) for piece in pieces[at + 1 : at + 4])


CALLED_RE: Final = lazy.regex(r"(?:[A-Z][\w-]* ){1,6}(?:Regulation|Directive|Act|Code)\Z")


LETTERED_RE: Final = lazy.regex(
    r"[A-Z][A-Za-z]{1,7}(?:R(?: [IVX]{1,3})?[,:] (?=(?:\w+ )?Regulation )"
    r"|D(?: [IVX]{1,3})?[,:] (?=(?:\w+ )?Directive ))" + ACT_RE.pattern
)
"""`GDPR, Regulation (EU) 2016/679`, `AIFMD, Directive 2011/61/EU`: the letters of the name end in what it is."""


CALLED_COLON_RE: Final = lazy.regex(
    r"(?:[A-Z][\w-]* ){0,6}(?:Regulation|Directive|Act|Code|[A-Z]{2,7}[RDA])(?P<colon>: )"
)


def _behind_colon(text: str, pieces: list[Piece], at: int) -> list[Piece]:
    """`GDPR: Regulation (EU) 2016/679`: the pieces with a comma for the colon; the same where none stands there."""
    piece = pieces[at]
    found = CALLED_COLON_RE.match(text, piece.start, piece.end)
    if not found or not ACT_RE.match(text, found.end()):
        return pieces
    colon = found.start("colon")
    parted = Piece("text", piece.start, colon), Piece(",", colon, colon + 1), Piece("text", found.end(), piece.end)
    return [*pieces[:at], *parted, *pieces[at + 1 :]]


def _behind_bracket(text: str, pieces: list[Piece], at: int) -> list[Piece]:
    """`General Data Protection Regulation (GDPR): Regulation (EU) 2016/679`: the pieces with a comma for the bracket
    and the colon; the same where none stand there."""
    if [piece.kind for piece in pieces[at : at + 3]] != ["text", "bracket", "text"]:
        return pieces
    colon, end = pieces[at + 2].start, pieces[at + 2].end
    if not text.startswith(": ", colon) or not ACT_RE.match(text, colon + 2, end):
        return pieces
    if not CALLED_RE.match(words_of(text, pieces[at])):
        return pieces
    return [*pieces[: at + 1], Piece(",", colon, colon + 1), Piece("text", colon + 2, end), *pieces[at + 3 :]]


def _called(text: str, pieces: list[Piece], at: int) -> bool:
    """`General Data Protection Regulation, Regulation (EU) 2016/679`: the name by which an act is called, before it."""
    if [piece.kind for piece in pieces[at : at + 3]] != ["text", ",", "text"]:
        return False
    called = CALLED_RE.match(words_of(text, pieces[at])) and ACT_RE.match(text, pieces[at + 2].start)
    return bool(called or LETTERED_RE.match(text, pieces[at].start))


def _called_act(text: str, pieces: list[Piece], at: int, after: int) -> Found | None:
    act = _act(text, pieces, after + 2)
    if act:
        printed_in = act.draft.stated.pop("number", "")
        act.draft.put("number", ", ".join(filter(None, (act.draft.stated.pop("title"), printed_in))))
        act.draft.put("title", words_of(text, pieces[after]))
        if after > at:
            put_authors(text[pieces[at].start : pieces[after].start].strip(" ,"), "", act.draft)
    return act


def _act(text: str, pieces: list[Piece], at: int) -> Found | None:
    """The title goes on to the journal that prints the act, to a bracket, a date or an address."""
    index = _act_ends(text, pieces, at)
    title = text[pieces[at].start : pieces[index - 1].end].strip(" ,")
    if len(title) > LONGEST:
        return None
    draft = Draft(said={"law"})
    unparted = JOURNAL_RE.search(title) if " OJ" in title else None
    if unparted:
        draft.put("number", unparted["number"])
        title = title[: unparted.start()]
    lettered = LETTERED_JOURNAL_RE.search(title) if title.endswith((" L", " C")) else None
    if lettered and index < len(pieces) and COUNTED_ACT_RE.match(words_of(text, pieces[index])):
        draft.put("number", f"{lettered['series']}, {words_of(text, pieces[index])}")
        title, index = title[: lettered.start()], index + 1
    made = MADE_RE.search(title) if title.endswith(", in") else None
    draft.date = read_date(made["day"]) if made else None
    title = title[: made.start()] if made else title.removesuffix(", in")
    draft.put("title", title)
    held = JOURNAL_HELD_RE.match(words_of(text, pieces[index])) if index < len(pieces) else None
    if held:
        draft.put("number", held["number"])
        draft.add_locator(held["page"]) if held["page"] else None
        index += 1
    index = _put_journal(text, pieces, index, draft)
    while index < len(pieces):
        taken = 1 if pieces[index].kind == "," else printed(text, pieces, index, draft)
        if not taken and pieces[index].kind == "text" and read_locator(words_of(text, pieces[index])):
            draft.add_locator(read_locator(words_of(text, pieces[index])))
            taken = 1
        if not taken:
            break
        index += taken
    end, following = read_tail(text, pieces, index, draft)
    day = OF_DAY_RE.search(title)
    if day and not (draft.date and draft.date.month):
        draft.date = read_date(day["date"])
    return Found(draft, max(end, pieces[index - 1].end), following, "full", "document")


def _put_journal(text: str, pieces: list[Piece], at: int, draft: Draft) -> int:
    """Takes the Official Journal by its full name and its number; the index behind them."""
    named = OFFICIAL_JOURNAL_RE.match(words_of(text, pieces[at])) if at < len(pieces) else None
    if not named:
        return at
    draft.put("container", named["name"])
    if named["part"] or at + 2 >= len(pieces) or not PART_RE.match(part := words_of(text, pieces[at + 2])):
        draft.put("number", (named["part"] or "").removeprefix("No. "))
        return at + 1
    draft.put("number", part.removeprefix("No. "))
    return at + 3


def _act_ends(text: str, pieces: list[Piece], at: int) -> int:
    """The index of what stands behind the title of an act: a number in a bracket, or the journal that prints it."""
    index = at + 1
    while index < len(pieces) and pieces[index].kind in ("text", ",", "bracket"):
        words = words_of(text, pieces[index])
        if (
            pieces[index].kind == "bracket"
            and any(map(str.isdigit, words))
            and not words.endswith(("Directive)", "Act)"))
        ):
            break
        if pieces[index].kind == "text" and (_closes_act(words) or printed(text, pieces, index, Draft())):
            break
        index += 1
    return index


MADE_RE: Final = lazy.regex(rf", of (?P<day>{EXACT_DAY}), in\Z")
"""`…, on ports, of 12 December 2012, in OJ L351, 20 December 2012`: the day of the act, and not that of the journal."""

_JOURNAL: Final = r"(?P<number>OJ ?(?:(?:19|20)\d\d,? )?[LC] ?\d{1,4}(?:/\d{1,4})?)"
JOURNAL_RE: Final = lazy.regex(rf" {_JOURNAL}\Z")
"""`… on ports OJ 2019 L130/92`: no comma before the journal of the Union."""
JOURNAL_HELD_RE: Final = lazy.regex(
    rf"\({_JOURNAL}(?:, \d{{1,2}}\.\d{{1,2}}\.\d{{4}})?(?:, p\. ?(?P<page>\d{{1,4}}))?\)\Z"
)
"""`(OJ 1993 L 95, p. 29)`, as the Court of Justice prints it."""


LETTERED_JOURNAL_RE: Final = lazy.regex(r",? (?P<series>OJ [LC])\Z")
COUNTED_ACT_RE: Final = lazy.regex(r"(?:19|20)\d\d/\d{1,5}\Z")
"""`in OJ L, 2024/1760`: the journal of the Union, which counts its acts."""


def _closes_act(words: str) -> bool:
    if words.startswith("Official J") and OFFICIAL_JOURNAL_RE.match(words):
        return True
    return bool(words.startswith((*OJ, "O.J.")) or SYMBOL_RE.match(words) or read_locator(words) or read_date(words))


def _standard(text: str, pieces: list[Piece], at: int, after: int) -> Found | None:
    """The number stands first and the title behind it, or behind a colon."""
    number, colon, title = words_of(text, pieces[after]).partition(": ")
    index = after + 1
    if not colon:
        if after + 2 >= len(pieces) or pieces[after + 1].kind != "," or pieces[after + 2].kind != "text":
            return None
        title, index = words_of(text, pieces[after + 2]), after + 3
        while _goes_on(text, pieces, index):
            title, index = text[pieces[after + 2].start : pieces[index + 1].end], index + 2
    if not title[:1].isupper() or read_date(title):
        return None
    draft = Draft(said={"report"})
    if after > at:
        issued = text[pieces[at].start : pieces[after].start].strip(" ,")
        if " & " in issued:  # `NAT’L INST. OF STANDARDS & TECH., U.S. DEP’T OF COM.`
            draft.authors = (Name(literal=issued),)
        else:
            put_authors(issued, "", draft)
    draft.put("number", number)
    draft.put("title", strip_stop(title))
    end, following = read_tail(text, pieces, index, draft)
    known = draft.date or draft.published or draft.get("url") or draft.get("doi")
    return Found(draft, max(end, pieces[index - 1].end), following, "full", "document") if known else None


def _goes_on(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether a comma stands within a standard's title: `Cybersecurity, and Privacy Protection`."""
    if index + 1 >= len(pieces) or pieces[index].kind != "," or pieces[index + 1].kind != "text":
        return False
    words = words_of(text, pieces[index + 1])
    return words.startswith("and ") or any(
        p.kind == "text" and words_of(text, p).startswith("and ") for p in pieces[index + 3 : index + 4]
    )


def _volume(text: str, pieces: list[Piece], at: int, after: int) -> Found | None:
    """A volume of diplomatic documents: the years belong to the title, and the volume has a title of its own."""
    draft = Draft()
    if after > at:
        put_authors(text[pieces[at].start : pieces[after].start].strip(" ,"), "", draft)
    title, own, index = [words_of(text, pieces[after])], list[str](), after + 1
    while index + 1 < len(pieces) and pieces[index].kind == "," and pieces[index + 1].kind == "text":
        words = words_of(text, pieces[index + 1])
        volume = VOLUME_RE.match(words)
        if YEARS_RE.match(words):
            (own or title).append(words)
        elif volume and not draft.get("volume"):
            draft.put("volume", volume["number"])
            own += [volume["title"]] if volume["title"] else []
        elif own and MONTHS_RE.match(words):
            own.append(words)
        elif volume or read_locator(words) or read_date(words) or not words[0].isupper():
            break
        else:
            own.append(words)
        index += 2
        if index + 1 < len(pieces) and pieces[index].kind == "bracket" and days_of_title(text, pieces, index):
            (own or title)[-1] += f" {words_of(text, pieces[index])}"
            index += 1
    index, holder = _piece_of_volume(text, pieces, index, draft)
    draft.put(holder, ", ".join(title))
    draft.put("volume_title" if draft.get("volume") else "series", ", ".join(own))
    end, following = read_tail(text, pieces, index, draft)
    if not (draft.get("volume") or draft.published or draft.locator):
        return None
    draft.published = True
    if title[0] in RECORDS:
        draft.said.add("law")
        _part_locator(draft)
    return Found(draft, max(end, pieces[index - 1].end), following, "full", "document")


MONTHS_RE: Final = lazy.regex(rf"(?:{MONTH_NAME} )?(?:{YEAR} ?)?[-–—] ?{MONTH_NAME} {YEAR}\Z")
"""`Vietnam, July 1970–January 1972`: of which months a volume tells."""


def _piece_of_volume(text: str, pieces: list[Piece], at: int, draft: Draft) -> tuple[int, str]:
    """Takes the document that stands in marks behind a volume, with its day; the index behind it, and what the volume
    is to the citation."""
    behind = at + (at < len(pieces) and pieces[at].kind == ",")
    if not draft.get("volume") or behind >= len(pieces) or pieces[behind].kind != "quote":
        return at, "title"
    title = title_of(words_of(text, pieces[behind]))
    dated = DATED_TITLE_RE.match(title)
    draft.put("title", dated["title"] if dated else title)
    draft.date = read_date(dated["day"]) if dated else None
    draft.in_book = True
    return behind + 1, "container"


DATED_TITLE_RE: Final = lazy.regex(rf"(?P<title>.{{4,200}}?), (?P<day>{EXACT_DAY})(?:, \d{{1,2}}[.:]\d\d.{{0,20}})?\Z")
"""`“Memorandum of Conversation, May 31, 1971, 10:00am–1:30pm”`: the day and the hours behind what it is."""

VOLUME_FIRST_RE: Final = lazy.regex(r"(?P<volume>\d{1,3}), (?=pt\. )")
"""`Congressional Record, 81st Cong., 2nd sess., 1950, 96, pt. 7: 9319`."""


def _part_locator(draft: Draft) -> None:
    found = None if draft.get("volume") else VOLUME_FIRST_RE.match(draft.locator)
    if found:
        draft.put("volume", found["volume"])
        draft.locator = draft.locator[found.end() :]
