"""Reads laws and treaties that are cited by name and passage alone (Chicago Manual 14.287-302; OSCOLA 2.4-2.5).

    European Convention on Human Rights, art. 8 · Article 8 of the European Convention on Human Rights
    Constitution of Ireland, Article 40.3 · Articles 5(2), 12, 15, Data Protection Act 2018

Comes in: pieces. Comes out: a citation, or None when no such law stands there.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.law.whole_laws import whole_law
from apparatus.read.note.lists import GOVERNMENTS
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, ending_with, words_of
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.titles.issuers import YEAR_RE
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import EXACT_DAY, YEAR, YEAR_ALONE_RE
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.named_kinds import AGREED, ENACTED
from apparatus.read.note.words.signs import and_digit, group
from apparatus.read.note.words.title_words import capital_share

NAME_RE: Final = lazy.regex(
    r"(?P<title>(?:[A-ZÀ-Þ][\w.’'&-]*\s(?:(?:[a-z]{2,4}|\(?[A-ZÀ-Þ][\w.’'&-]*\)?)\s){0,12}?)?"
    rf"(?:{AGREED}|{ENACTED}|Basic Law|Model Law|Directive|Trade Agreement|Agreement(?=\s\())"
    r"(?:\s(?:of|on|for|against|to|relating to|concerning|between|establishing)\s[^;:()“”\"]{3,160})?"
    rf"(?:\s\((?:[A-Z][A-Za-z]{{1,8}}|[A-Z]{{2,5}} [A-Z][a-z]{{3,12}})\))?(?P<year>(?:\s(?:of\s)?{YEAR})?))\Z"
)
"""What laws and treaties are called: `Vienna Convention on the Law of Treaties`, `Data Protection Act 2018`."""

BARE: Final = frozenset({"Act", "Code", "Ordinance", "Regulation", "Directive", "Rules", "Regulations", "Order"})
"""What is the name of a law only behind another word, and with a year or as a code."""

TREATIES: Final = frozenset({
    "TFEU", "TEU", "AEUV", "EUV", "ECHR", "EMRK", "CEDH", "ICCPR", "ICESCR", "UNCLOS", "VCLT", "CEDAW", "UNCRC",
    "UDHR", "CRC", "CAT", "ICERD", "CRPD", "TRIPS", "GATT", "GATS", "CISG", "ACHR", "TFUE", "TUE",
})  # fmt: skip
"""Treaties that lawyers shorten to letters: `Art 263 TFEU`."""
LAWS: Final = frozenset({
    "GG", "BGB", "StGB", "StPO", "ZPO", "HGB", "VwGO", "VwVfG", "BVerfGG", "UrhG", "GWB", "UWG", "ZGB", "ABGB", "GDPR",
    "DSGVO", "DSA", "DMA", "CPR",
    "FPR", "IPC", "CrPC", "CrimPR", "CCQ", "CCLC", "Civil Procedure Rules", "Code civil", "Code pénal",
    "Codice civile",
    "Código Civil", "Grundgesetz", "Bürgerliches Gesetzbuch", "Strafgesetzbuch", "Bunreacht na hÉireann", "C. civ.",
    "Constitution", "Charter", "ICTYSt", "ICTRSt", "ICCSt", "SCSLSt", "STLSt", "ICTYSt.", "ICTRSt.", "ICCSt.",
    "SCSLSt.", "STLSt.",
})  # fmt: skip
"""Laws that they shorten so: `§ 823 BGB`, and the statutes of tribunals: `Article 7 ICTYSt.`"""

DATED: Final = BARE - {"Code", "Directive"}
"""What is no law without its year."""

NUMBERED_RE: Final = lazy.regex(
    r"(?:[A-ZÀ-Þ][\w’'-]*\s){0,4}(?:Law|Decree|Act|Ordinance) No\.?\s?(?=[\w/-]*\d)[\w/-]+(?P<year> of \d{4})?\Z"
)
"""`Law No. 1-FKZ`, `Supreme Decree No. 28701`: a law known by its number."""

DECREE_RE: Final = lazy.regex(rf"(?:Decree|Edict|Ordinance|Law|Act) of (?:the )?(?P<date>{EXACT_DAY})\Z")
"""`Decree of 27 April 1848`: known by its day."""

OLD_ACT_RE: Final = lazy.regex(
    r"(?:Acts?|Statutes?|Bill) of (?:the )?[A-ZÀ-Þ][\w’'-]*"
    r"(?: (?:(?:and|of|in|for|the|with) ){0,2}[A-ZÀ-Þ][\w’'-]*){0,4}"
    r" (?P<year>1[2-9]\d\d)\Z"
)
"""`Act of Supremacy 1558`: an old act, known by its matter and year."""

LETTERS_RE: Final = lazy.regex(r"[A-Z]{1,5}A (?P<year>(?:19|20)\d\d)\Z")
"""`HRA 1998`: an act by its letters, its year and the passage behind it."""

RIGHTS_RE: Final = lazy.regex(r"\b(?:Declaration|Charter|Covenant|Convention) (?:of|on)\b.*\bRights\b")
"""What is known by its name alone: `Universal Declaration of Human Rights`."""

ANOTHER_RE: Final = lazy.regex(rf"\b{YEAR} and [A-ZÀ-Þ]")
"""Another work behind the year: `Harbour Statute of 1969 and Ana Lima, Ports (…)`."""

LEADS: Final = ("Under ", "Within ", "In the ", "By the ", "Per the ", "Since the ", "With the ", "Before the ")
"""How a sentence leads up to a law."""

OF_YEAR_RE: Final = lazy.regex(rf"\sof (?P<year>{YEAR})\Z")

LAST_YEAR_RE: Final = lazy.regex(rf"\s(?P<year>{YEAR})\Z")

TREATY_RE: Final = lazy.regex(r"\b(?:Treaty|Convention|Covenant|Protocol|Agreement)\b")

PASSAGE_RE: Final = lazy.regex(
    r"(?:(?:Articles?|Arts?|Art[ií]culos?|Artigos?|Artikel|T[ií]tulo|Sections?|Secs?|ss?(?=\.? \d)|Chap(?:ter)?s?"
    r"|Titles?|Parts?|Pts?|Preamble|Recitals?|Rules?|Regulations?|Paragraphs?|Paras?|Amend(?:ments?)?|Amdt)\b\.?|§§?)\s?"
    r"(?:\d{1,4}[A-Za-z]?(?:[.:]\d{1,3}){0,3}(?: ?\([\w]{1,4}\)){0,4}°?(?:\sAbs\.\s\d{1,2}(?:\s(?:S\.|Satz)\s\d)?)?"
    r"|[IVXLC]{1,7}(?:\([\w]{1,4}\)){0,4})"
    r"(?:\s?(?:[-–]|and|&)\s?(?:\d{1,3}|(?-i:[IVXL]{1,7})(?:\(\w{1,4}\)){0,4}(?!\w))"
    r"|\s?(?:[-–]|and|&)\s?\(\w{1,3}\))?"
    r"|Preamble\Z",
    re.I,
)
"""`Article 8`, `art. 6(1)(f)`, `Section 12`, `Title VII`."""
UNPARTED_RE: Final = lazy.regex(
    r"\s(?P<passage>(?:[Aa]rts?\.?|[Aa]rticles?|§§?) ?\d{1,3}[A-Za-z]?(?:\(\w{1,4}\)){0,4}"
    r"(?:(?:\s?[-–]\s?| and | & )\d{1,3}[A-Za-z]?(?:\(\w{1,4}\)){0,4})?"
    r"|(?:(?<=onstitution )|(?<=IPC )|(?<=CrPC ))ss? ?\d{1,3}[A-Z]{0,2}(?:\(\w{1,5}\)){0,4}"
    r"|(?<=PR )(?:rr?\.? )?\d{1,2}\.\d{1,2}[A-Z]?(?:\(\w{1,4}\)){0,4}|(?<=PR )(?:[Pp]art|[Pp]t) \d{1,2}[A-Z]?)\Z"
)
"""`UN Charter art 2(4)`, `CPR r 12.3`: no comma before the passage."""

CHAPTER_RE: Final = lazy.regex(r"\((?P<number>[Cc](?:ap|hap|h)\.? ?\d{1,4}[A-Z]?)\)\Z")
"""`Harbours Ordinance (Cap. 12), s. 3`: the chapter of the laws of a colony."""

MORE_RE: Final = lazy.regex(r"(?:and\s)?\d{1,3}[A-Za-z]?(?:\(\w{1,4}\)){0,4}\Z")
"""`12`, behind `Articles 5(2)`."""

NAMED_LAW: Final = group(
    *and_digit(
        "onstitution (",
        "), s. ",
        "), ss. ",
        ", s ",
        ", s. ",
        ", ss. ",
        ", ss ",
        "S. ",
        "Ss. ",
        "SS. ",
        " s. ",
        " ss. ",
        " s ",
        " ss ",
        " r ",
        "PR ",
        "hap. ",
        "hapter ",
        "rticle ",
        "rticles ",
        "rt. ",
        "rts. ",
        "rt ",
        "rts ",
        "ection ",
        "ections ",
        "ec. ",
        "mendment ",
        "mend. ",
        "mdt. ",
        "ule ",
        "egulation ",
        "ara. ",
        "aragraph ",
        "ecital ",
        "ecitals ",
        "§ ",
        "§",
    ),
    *(
        f"{passage} {numeral}"
        for passage in (
            "mend.",
            "mendment",
            "hap.",
            "hapter",
            "rticle",
            "rticles",
            "rt.",
            "rts.",
            "rt",
            "rts",
            "ection",
            "ec.",
            "itle",
            "TITLE",
            "TICLE",
            "CTION",
        )
        for numeral in "IVX"
    ),
    "onstitution of ",
    "of the Rights of ",
    "Decree of ",
    "Edict of ",
    "Ordinance of ",
    "Law of ",
    "Act of ",
    "Bill of Rights 1",
    "Human Rights",
    "Peoples’ Rights",
    "Peoples' Rights",
    "Fundamental Rights",
    ", Preamble",
    ", preamble",
)


def read_named_law(text: str, pieces: list[Piece], at: int) -> Found | None:
    """A law by its name, before or behind the passage of it."""
    if pieces[at].kind != "text":
        return None
    over = _over_commas(text, pieces, at)
    if over > at:
        joined = [*pieces[:at], pieces[at]._replace(end=pieces[over].end), *pieces[over + 1 :]]
        found = _named_before(text, joined, at)
        return found._replace(following=found.following + over - at) if found else None
    alone = words_of(text, pieces[at]) if len(pieces) == 1 else ""
    alone = alone.removeprefix("the ").removeprefix("The ") if not UNPARTED_RE.search(alone) else ""
    if alone and (RIGHTS_RE.search(alone) or DECREE_RE.match(alone) or OLD_ACT_RE.match(alone)):
        draft = Draft(said={"law"})
        if _put_name(alone, draft):
            return Found(draft, pieces[at].end, 1, "full", "legal")
    whole = whole_law(text, pieces, at)
    if whole:
        return whole
    passage = PASSAGE_RE.match(text, pieces[at].start, pieces[at].end)
    return _named_behind(text, pieces, at, passage) if passage else _named_before(text, pieces, at)


MATTER_RE: Final = lazy.regex(
    rf"(?:[A-ZÀ-Þ][\w’-]*\s(?:(?:of|on|for|and|the)\s)?){{0,6}}{AGREED}\s(?:on|against|for|to|concerning|relating to)\s"
)
"""`International Covenant on Economic`: the head of a treaty whose matters commas may part."""

MOST_COMMAS: Final = 8
"""Pieces of the name of a treaty, with the commas between them."""


def _over_commas(text: str, pieces: list[Piece], at: int) -> int:
    """The index of the last piece of a treaty’s name in which commas stand, before the passage: `International Covenant
    on Economic, Social and Cultural Rights, art. 2`; `at` where none do."""
    if not MATTER_RE.match(text, pieces[at].start, pieces[at].end):
        return at
    last = at
    for index in range(at + 2, min(at + MOST_COMMAS, len(pieces))):
        piece = pieces[index]
        if piece.kind != "text" or pieces[index - 1].kind != ",":
            continue
        if _is_passage(text, pieces, index):
            break
        if begins_with_given_name(words_of(text, piece)):
            return at
        last = index
    joined = text[pieces[last].start : pieces[last].end] if last > at else ""
    closed = last + 1 < len(pieces) and _behind_name(text, pieces, last + 1)
    return last if closed and (" and " in joined or " or " in joined) else at


def _behind_name(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a passage follows the name of a treaty, behind a comma or its year in brackets."""
    at += pieces[at].kind == "bracket" and YEAR_RE.match(words_of(text, pieces[at])) is not None
    return at < len(pieces) and pieces[at].kind == "," and _is_passage(text, pieces, at + 1)


def _named_before(text: str, pieces: list[Piece], at: int) -> Found | None:
    """`Vienna Convention on the Law of Treaties, art. 31`."""
    draft = Draft(said={"law"})
    unparted = UNPARTED_RE.search(text, pieces[at].start, pieces[at].end)
    if unparted and _put_name(text[pieces[at].start : unparted.start()], draft):
        draft.add_locator(unparted["passage"])
        end, following = read_tail(text, pieces, at + 1, draft)
        return Found(draft, max(end, pieces[at].end), following, "full", "legal")
    dated = at + 1 < len(pieces) and pieces[at + 1].kind == "bracket"
    if dated and (called := _called(text, pieces, at)):
        return called
    chapter = CHAPTER_RE.match(words_of(text, pieces[at + 1])) if dated else None
    draft.put("number", chapter["number"] if chapter else "")
    comma = at + 1 + dated
    year = _year_between(text, pieces, comma) if not dated else ""
    comma += 2 * bool(year)
    if not _is_passage(text, pieces, comma + 1) or pieces[comma].kind != ",":
        return None
    if dated and not (chapter or YEAR_RE.match(words_of(text, pieces[at + 1]))):
        return None
    draft.date = read_date(words_of(text, pieces[at + 1])[1:-1] if dated and not chapter else year)
    if not _put_name(words_of(text, pieces[at]), draft):
        return None
    draft.add_locator(words_of(text, pieces[comma + 1]).removesuffix(":"))
    end, following = read_tail(text, pieces, comma + 2, draft)
    return Found(draft, max(end, pieces[comma + 1].end), following, "full", "legal")


SHORT_RE: Final = lazy.regex(r"\((?:the )?[A-Z][A-Za-z-]*(?: (?:[A-Z][A-Za-z]*|[IVX]+)){0,3}\)\Z")
"""`(TEU)`, `(EU Charter)`: the name by which a law is called."""


def _called(text: str, pieces: list[Piece], at: int) -> Found | None:
    """`Treaty on European Union (TEU), art 5`: the name by which a law is called stands before the passage. Another may
    stand before it: `Convention for … Freedoms (European Convention …, as amended) (ECHR) art 3`."""
    index = at + 2 + (at + 2 < len(pieces) and pieces[at + 2].kind == ",")
    if index >= len(pieces) or pieces[index].kind != "text":
        return None
    short = SECOND_RE.match(text, pieces[index].start, pieces[index].end)
    name = short["name"] if short else words_of(text, pieces[at + 1])
    passage = pieces[index]._replace(start=short.end()) if short else pieces[index]
    if not SHORT_RE.match(name) or name[1:-1] in NO_NAMES or not _is_passage(text, [passage], 0):
        return None
    draft = Draft(said={"law"})
    if not _put_name(words_of(text, pieces[at]), draft):
        return None
    if not short:
        draft.stated["title"] = text[pieces[at].start : pieces[at + 1].end]
    draft.add_locator(words_of(text, passage))
    end, following = read_tail(text, pieces, index + 1, draft)
    return Found(draft, max(end, passage.end), following, "full", "legal")


SECOND_RE: Final = lazy.regex(r"(?P<name>\([A-Z][A-Za-z]{1,10}\)),? ")

NO_NAMES: Final = frozenset(
    {"Cth", "Vic", "Qld", "UK", "NZ", "NSW", "WA", "SA", "Tas", "ACT", "NT", "HK", "US", "India"}
)
"""Lands, whose law it is."""


def _year_between(text: str, pieces: list[Piece], comma: int) -> str:
    """The year between a law and the passage of it: `Universal Declaration of Human Rights, 1948, art. 1`."""
    if [piece.kind for piece in pieces[comma : comma + 3]] != [",", "text", ","]:
        return ""
    year = words_of(text, pieces[comma + 1])
    return year if YEAR_ALONE_RE.match(year) else ""


def _named_behind(text: str, pieces: list[Piece], at: int, passage: re.Match[str]) -> Found | None:
    """`Article 8 of the European Convention on Human Rights`, `Articles 5(2), 12, 15, Data Protection Act 2018`."""
    draft, index = Draft(said={"law"}), at
    signed = GERMAN_RE.match(text, passage.end(), pieces[at].end) if passage.group()[0] == "§" else None
    if signed:
        draft.put("title", signed["letters"])
        draft.add_locator(passage.group())
        return Found(draft, pieces[at].end, at + 1, "full", "legal")
    worded = GESETZ_RE.match(text, passage.end(), pieces[-1].end) if passage.group()[0] == "§" else None
    last = ending_with(pieces, at, worded)
    if worded and last >= 0:
        draft.put("title", worded["title"])
        draft.add_locator(passage.group())
        end, following = read_tail(text, pieces, last + 1, draft)
        return Found(draft, max(end, worded.end()), following, "full", "legal")
    rest = text[passage.end() : pieces[at].end]
    draft.add_locator(passage.group())
    name = rest.strip().removeprefix("of ").removeprefix("in ") if rest[:1].isspace() else ""
    if not rest:
        index = at + 2
        while index < len(pieces) and pieces[index].kind == "text" and MORE_RE.match(words_of(text, pieces[index])):
            draft.add_locator(words_of(text, pieces[index]))
            index += 2
        name = words_of(text, pieces[index]) if index < len(pieces) and pieces[index].kind == "text" else ""
    if name and index + 2 < len(pieces) and YEAR_ALONE_RE.match(words_of(text, pieces[index + 2])):
        draft.date = read_date(words_of(text, pieces[index + 2]))  # `of the Harbours Act, 1969`
    numbered = index + 1 < len(pieces) and pieces[index + 1].kind == "bracket"
    chapter = CHAPTER_RE.match(words_of(text, pieces[index + 1])) if name and numbered else None
    if chapter:
        draft.put("number", chapter["number"])  # `Section 12 of the Harbours Ordinance (Cap. 3)`
    lettered = passage.group()[-1] == ")" and passage.group()[0] in "Ss" and _by_letters(name)
    if lettered:
        draft.put("title", name.removeprefix("the "))
    elif not name or not _put_name(name, draft):
        return None
    index += chapter is not None
    if name.endswith("St") and text.startswith(".", pieces[index].end):
        draft.stated["title"] += "."  # `ICTYSt.`: the stop is the abbreviation’s, though it ends the sentence too
    index += 2 * bool(draft.date and draft.date.year and not any(map(str.isdigit, name)))
    end, following = read_tail(text, pieces, index + 1, draft)
    return Found(draft, max(end, pieces[index].end), following, "full", "legal")


ACRONYM_RE: Final = lazy.regex(r"(?:the )?(?P<letters>[A-Z]{3,6})\Z")


def _by_letters(name: str) -> bool:
    """Whether letters behind a subsection are those of an act for which the article has them: `Section 2(2) QRO`."""
    found = ACRONYM_RE.match(name)
    return found is not None and found["letters"] not in NO_NAMES and found["letters"].lower() not in GOVERNMENTS


GESETZ_RE: Final = lazy.regex(
    r" (?:of the )?(?P<title>[A-ZÄÖÜ][a-zäöüß]{3,40}gesetz(?:buch)?)(?: \([A-ZÄÖÜ][A-Za-zÄÖÜäöü]{1,10}\))?"
    r"(?: for [^,;()]{5,80}(?=, <?https?:))?"
)
"""`§ 64 Hafenrechtsgesetz (HafenG)`: a German law in one word, its letters behind it."""
GERMAN_RE: Final = lazy.regex(
    r" (?:of the )?(?P<letters>(?=[A-ZÄÖÜ][A-Za-zäöü]{0,8}[A-Z])[A-ZÄÖÜ][A-Za-zäöü]{0,10}(?:G|GB|O|V))"
    r"(?: [an]\.? ?F\.?)?\Z"
)
"""`§ 6b BDSG`, `§ 5 NetzDG a.F.`: an act or an order of German lands by its letters."""


def _is_passage(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a passage stands at `at` and nothing else in its piece."""
    if at >= len(pieces) or pieces[at].kind != "text":
        return False
    found = PASSAGE_RE.match(text, pieces[at].start, pieces[at].end)
    if found and found.end() == pieces[at].end:
        return True
    words = words_of(text, pieces[at])
    if found and words[found.end() - pieces[at].start :] == ":" and _quoted_behind(pieces, at):
        return True
    led = found or words[:8] in ("Preamble", "preamble")
    return bool(led) and (" (" in words or " and " in words) and read_locator(words) == words


def _quoted_behind(pieces: list[Piece], at: int) -> bool:
    """Whether the words of the passage stand behind it: `s. 151: "All ports are free"`."""
    return at + 1 < len(pieces) and pieces[at + 1].kind == "quote"


def _undated(kind: str, title: str) -> bool:
    """Whether what it is called is no law without its year; a regulation of the Union is known by its matter."""
    return kind in DATED and not (kind == "Regulation" and title.count(" ") > 1)


def _put_name(name: str, draft: Draft) -> bool:
    """Takes the name of a law; False when it is none."""
    letters = name.removeprefix("the ").removeprefix("The ")
    if letters in TREATIES or letters in LAWS:
        draft.put("title", letters)
        draft.said = {"treaty"} if letters in TREATIES else {"law"}
        return True
    dated = (OLD_ACT_RE.match(letters) or LETTERS_RE.match(letters)) if name[-1:].isdigit() else None
    if dated:
        draft.put("title", letters)
        draft.date = read_date(dated["year"])
        return True
    decree = DECREE_RE.match(name) if name[-1:].isdigit() else None
    if decree:
        draft.put("title", name)
        draft.date = read_date(decree["date"])
        return True
    numbered = NUMBERED_RE.match(name) if " No" in name else None
    if numbered:
        draft.put("title", name)
        draft.date = read_date((numbered["year"] or "").removeprefix(" of "))
        return True
    found = NAME_RE.match(name.removeprefix("the ").removeprefix("The "))
    if not found or name.startswith(LEADS) or capital_share(found["title"]) < 0.7 or ANOTHER_RE.search(found["title"]):
        return False
    title = found["title"]
    kind = title.removesuffix(found["year"]).rpartition(" ")[2]
    if (
        title in BARE
        or " " not in title
        or (_undated(kind, title) and not (found["year"] or draft.date or draft.get("number")))
    ):
        return False
    draft.put("title", title)
    if TREATY_RE.search(title):
        draft.said = {"treaty"}
    year = OF_YEAR_RE.search(title) or (LAST_YEAR_RE.search(title) if not found["year"] else None)
    if found["year"] or year:
        draft.date = read_date(year["year"] if year else found["year"].split()[-1])
    return True
