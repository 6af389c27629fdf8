"""Reads acts by their short titles, constitutions, codes and restatements (Chicago Manual 14.287, 14.299; Bluebook 12).

    Investigatory Powers Act 2016, c. 25, s. 61 · U.S. Const. amend. XIV · Cal. Civ. Code § 1798.100

Comes in: pieces. Comes out: a citation, or None when no such law stands there.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.containers.reporters import printed
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import YEAR_ALONE_RE
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.locators import more_sections, read_locator
from apparatus.read.note.words.named_kinds import ENACTED
from apparatus.read.note.words.title_words import capital_share

CONSTITUTION_RE: Final = lazy.regex(
    r"(?P<title>[A-Z][\w. ]{1,24}Const(?:\.|itution)|(?:U\. ?S\.|U[Ss]|(?:[A-Z][a-z]{0,5}\. ?){1,2}) Const),?\s"
    r"(?P<where>(?:[Aa]mend(?:ment)?|[Aa]rt(?:icle)?|[Pp]mbl)\b.*)\Z"
)
"""`U.S. Const. amend. XIV` (14.287), `U. S. CONST, amend. II` as some recover it."""

CODE_RE: Final = lazy.regex(
    r"(?P<title>(?i:Restatement \((?:First|Second|Third|Fourth)\) of) [\w’' &:.]{3,80}?"
    r"|[A-Z][\w.()’'& -]{0,60}?"
    r"(?:\b(?:Codes?|Laws?|Ann\.|Stats?\.|Regs?\.|Torts|Contracts|Property|Act|Manual|Conduct|Responsibility)|\b[A-Z]\.))"
    r"\s(?P<where>(?:(?:tit|ch|art|pt)\. ?\w{1,5}, )?(?:§{1,2}\s?|[Rr]\. |(?i:dr|ec) )"
    r"\d[\w.():–-]{0,20}(?: to -?\d[\w.-]{0,12})?(?: cmts?\. \w(?:[–-]\w)?)?)\Z"
    r"|(?P<rules>(?:[A-Z][a-z]{1,5}\.?|[A-Z]\. ?[A-Z]\.) R\. ?(?:Civ|Crim|App|Bankr|Evid)\.(?: P(?:roc)?\.)?"
    r"|F(?i:re|rcp|rcrp|rap|rbp)|Fed R (?:Evid|(?:Civ|Crim|App|Bankr) P))"
    r"\s(?P<rule>\d[\w.()–-]{0,20}(?: advisory committee[’']s note.{0,30})?)\Z"
)
"""`Cal. Civ. Code § 1798.100`, `Restatement (Second) of Torts § 402A`, `Fed. R. Civ. P. 12(b)(6)` (Bluebook 12),
`Tex. R. Evid. 901`, `FRCP 12(b)(6)` (Maroonbook 4.6)."""

CAPITALS_RE: Final = lazy.regex(r"\b[A-Z]{2,}\b")


def _in_small_letters(words: str) -> str:
    """The words as long as they were, without the small capitals in which lawyers print the names of constitutions and
    codes, and which a plain text has as capitals: `CAL. CIV. CODE` (Bluebook 12.3)."""
    return CAPITALS_RE.sub(lambda found: found.group().capitalize(), words)


ACT_RE: Final = lazy.regex(
    rf"(?P<title>[A-ZÀ-Þ][^,;:]{{3,120}}\s(?:{ENACTED}|Bill)\s"
    r"(?:(?:of\s)?|(?:No\. )?(?P<number>\d{1,3}) of )(?P<year>\d{4}))(?P<land> \([A-Z][A-Za-z]{1,8}\))?\Z"
)
"""`Investigatory Powers Act 2016`, `Cybercrimes Act 19 of 2020`: an act by its short title (14.299)."""

ACT_PART_RE: Final = lazy.regex(
    r"(?:c|ch|cap|No)(?:\.\s?|\s)(?P<chapter>\d{1,4})\Z"
    r"|(?P<order>S\.?[SR]?\.?[IR]\.? (?:No\.? )?\d{4}(?:/| No\.? ?)\d{1,5})\Z"
    r"|(?P<where>(?:ss?|schs?|arts?|pts?|regs?|rr?|cls?|divs?)\b\.?\s\d.*"
    r"|(?:sub)?(?:tits?|titles?)\.? [IVXLC]{1,5}(?:[-–][IVXLC]{1,5}|, subtit\. [A-Z])?)\Z"
)
"""`c. 25`, `s. 61`, `No. 119`, `tit. V`."""


def read_act(text: str, pieces: list[Piece], at: int) -> Found | None:
    """An act by its short title, with its chapter or section."""
    states = pieces[at : at + 1]
    if _of_country(text, pieces, at):
        at += 2
    found = ACT_RE.match(words_of(text, pieces[at])) or _numbered_act(text, pieces, at)
    if not found or (lazy.found_by(found, ACT_RE) and (SAID_RE.search(found["title"]) or LED_RE.match(found["title"]))):
        return None
    if at + 2 < len(pieces) and BILL_RE.match(text, pieces[at + 2].start):
        return None  # the year of the act is not the bill's
    draft, index, end = Draft(said={"law"}), at + 1, pieces[at].end
    draft.put("title", found["title"] if lazy.found_by(found, ACT_RE) else words_of(text, pieces[at]))
    draft.date = read_date(found["year"])
    if lazy.found_by(found, NUMBERED_ACT_RE):
        draft.put("number", found.group())
        index, end = at + 3, pieces[at + 2].end
    draft.put("number", found["number"] or "")
    if states[0] is not pieces[at]:
        draft.authors = (Name(literal=words_of(text, states[0])),)
    if index < len(pieces) and text.startswith(POINTERS, pieces[index].start):
        return None  # cited before: `Harbours Act 1998 (n 5) s 3`
    while index < len(pieces) and (pieces[index].kind == "," or _put_part(text, pieces, index, draft)):
        end = pieces[index].end if pieces[index].kind != "," else end
        index += 1
    jurisdiction = (lazy.found_by(found, ACT_RE) and found["land"]) or any(
        words_of(text, p) in JURISDICTIONS for p in pieces[at + 1 : index]
    )
    alone = len(pieces) == at + 1 and lazy.found_by(found, ACT_RE) and not any(map(str.isdigit, found["title"][:-5]))
    if not (draft.get("number") or draft.locator or jurisdiction or alone):
        return None
    last, following = read_tail(text, pieces, index, draft)
    return Found(draft, max(end, last if following > index else end), following, "full", "legal")


def _put_part(text: str, pieces: list[Piece], index: int, draft: Draft) -> bool:
    """Takes the chapter of an act, the part of it that is cited, or where it is printed; a short bracket may tell
    something else. False if what stands there is no part of the citation."""
    kind = pieces[index].kind
    if kind not in ("text", "bracket"):
        return False
    words = words_of(text, pieces[index])
    plain = words[1:-1] if kind == "bracket" else words
    part = ACT_PART_RE.match(plain)
    if part and (part["chapter"] or part["order"]) and not draft.get("number"):
        draft.put("number", plain)
        return True
    if part and part["where"]:
        draft.add_locator(plain)
        return True
    if printed(text, pieces, index, draft):
        return True
    if kind == "bracket":
        if YEAR_ALONE_RE.match(plain) and draft.get("container").rstrip(".") == "Stat":
            draft.date = read_date(plain)  # `Harbours Act of 2017, 132 Stat. 1253 (2018)`
        return len(words) <= LONGEST_REMARK
    if (code := CODE_RE.match(words)) and code["title"]:
        draft.put("container", code["title"])
        draft.add_locator(code["where"])
        return True
    if read_locator(words):
        draft.add_locator(words)
        return True
    return False


LONGEST_REMARK: Final = 24
"""Letters of a bracket that belongs to an act, whatever it says."""

POINTERS: Final = ("(n ", "(n. ", "(fn ", "(above n", "(supra n", "(note ")

SAID_RE: Final = lazy.regex(r"\A[A-ZÀ-Þ][\w’]+ [a-z]{2,12}(?:ed|es) (?:the )?[A-ZÀ-Þ]")
"""A verb leads up to an act: `Parliament passed the Harbours Act 1990`."""

LED_RE: Final = lazy.regex(r"(?:Under|In|By|Per|Before|After|Since|Following|Unlike|Like|With) (?:the|this|that) ")
"""`Under the Harbours Act 1990`: a sentence leads up to it."""

COUNTRY_RE: Final = lazy.regex(
    r"(?:(?:Government |Parliament |(?:People’s |Islamic |Federal )?Republic )of )?"
    r"(?:the )?[A-Z][a-z]+(?: [A-Z][a-z]+)?\Z"
)
NUMBERED_ACT_RE: Final = lazy.regex(r"No\. (?P<number>\d{1,3}) of (?P<year>\d{4})\Z")


def _of_country(text: str, pieces: list[Piece], at: int) -> bool:
    """`Singapore, Cybersecurity Act 2018`: the country before its act."""
    if [piece.kind for piece in pieces[at : at + 3]] != ["text", ",", "text"]:
        return False
    act = words_of(text, pieces[at + 2])
    if not COUNTRY_RE.match(words_of(text, pieces[at])):
        return False
    return ACT_RE.match(act) is not None or _numbered_act(text, pieces, at + 2) is not None


def _numbered_act(text: str, pieces: list[Piece], at: int) -> re.Match[str] | None:
    """`Data Protection Act, No. 24 of 2019`."""
    if at + 2 >= len(pieces) or not words_of(text, pieces[at]).endswith(" Act") or pieces[at + 2].kind != "text":
        return None
    return NUMBERED_ACT_RE.match(words_of(text, pieces[at + 2]))


JURISDICTIONS: Final = frozenset({"(Cth)", "(NSW)", "(Vic)", "(Qld)", "(UK)", "(NZ)"})

BILL_RE: Final = lazy.regex(r"(?:H\.? ?R\.?|S\.) ?\d")

FOREIGN_ACT_RE: Final = lazy.regex(
    r"(?:(?:Undang-Undang|Peraturan|Keputusan|Instruksi)\b[^,;“”]{0,80}?\b(?:Nomor|No\.) \d{1,4}(?:/\w+)? [Tt]ahun"
    r"|(?:Loi|Décret|Ordonnance|Arrêté)\b[^,;“”]{0,40}? n(?:[°º]|o\.) ?[\d-]+ du"
    r" (?P<day>\d{1,2})(?:er)? (?P<month>[a-zû]+é?[a-z]*)"
    r"|(?:Ley|Real Decreto|Decreto|Lei|Legge)\b[^,;“”]{0,30}? (?:n\.?[°º] ?|No\. |nº )?[\d.]{1,7}(?:/| de )"
    r"|(?:Lei|Decreto(?:-Lei)?)(?: Complementar)? [Nn](?:\.?[°º]|\.|o\.) ?[\d.]{1,7},"
    r"(?=\sde\s(?P<of>\d{1,2}º? de [a-zç]{4,9} de (?:19|20)\d\d))"
    r"\sde\s\d{1,2}º? de [a-zç]{4,9} de"
    r"|(?:Legge|Decreto legislativo)(?=\s(?P<on>\d{1,2} [a-z]{4,9} (?:19|20)\d\d), n\. ?\d)\s\d{1,2} [a-z]{4,9}"
    r")\s?(?P<year>(?:19|20)\d\d)\b(?:(?<=[a-z] \d{4}), n\. ?\d{1,4}\b)?"
)
"""`Undang-Undang Nomor 27 Tahun 2022`, `Loi n° 2018-493 du 20 juin 2018`: acts that name their number and year."""


def read_foreign_act(text: str, pieces: list[Piece], at: int) -> Found | None:
    """An act of another country under its own name, with what it is about."""
    found = FOREIGN_ACT_RE.match(text, pieces[at].start) if pieces[at].kind == "text" else None
    last = next((i for i in range(at, len(pieces)) if found and found.end() <= pieces[i].end), -1)
    if not found or last < 0 or any(piece.kind not in ("text", ",", "date") for piece in pieces[at : last + 1]):
        return None
    day = (
        f"{found['day']} {found['month']} {found['year']}"
        if found["day"]
        else found["of"] or found["on"] or found["year"]
    )
    behind = OF_DAY_RE.match(text, pieces[last].end)
    if behind:
        day = f"{behind['day']} de {found['year']}"
        last = next(i for i in range(last, len(pieces)) if behind.end() <= pieces[i].end)
    draft = Draft(said={"law"}, date=read_date(day) or read_date(found["year"]))
    if behind and last + 2 < len(pieces) and NAMED_MATTER_RE.match(text, pieces[last + 2].start):
        last += 2
    while last + 2 < len(pieces) and pieces[last + 1].kind == "," and MATTER_RE.match(text, pieces[last + 2].start):
        last += 2
    draft.put("title", text[pieces[at].start : pieces[last].end])
    held = last + 2 < len(pieces) and pieces[last + 1].kind == ","
    gazette = GAZETTE_RE.match(text, pieces[last + 2].start, pieces[last + 2].end) if held else None
    if gazette:
        draft.put("container", gazette["name"])
        draft.put("issue", gazette["issue"] or "")
        last += 2
    end, index = read_tail(text, pieces, last + 1, draft)
    return Found(draft, max(end, pieces[last].end), index, "full", "legal")


OF_DAY_RE: Final = lazy.regex(r", de (?P<day>\d{1,2} de [a-z]{4,10})(?=,|\Z|\.)")
NAMED_MATTER_RE: Final = lazy.regex(r"(?:de |sobre |por la que |por el que )(?:la |el |los |las )?[A-Za-zÀ-ÿ]{2}")
"""`Ley 19/2013, de 9 de diciembre, de transparencia`: the day of a Spanish law, and its matter."""

GAZETTE_RE: Final = lazy.regex(
    r"(?P<name>JORF|JO|Journal officiel(?: de la République française)?|BOE|Diário Oficial da União|Gazzetta Ufficiale)"
    r"(?:,? n(?:[°º.]|úm\.) ?(?P<issue>\d{1,5}))?(?: d[ue]l? \d{1,2}(?:er)? [a-zà-ÿ]+ \d{4})?\Z"
)
"""`JORF n° 0297 du 23 décembre 2018`: what prints the laws of a land."""

MATTER_RE: Final = lazy.regex(
    r"(?:aux?|à|et|de|des|du|en|sur|dans|y|por|del|e|da|do|della|dei) (?:la |les? |l[’'])?[a-zà-ÿ]{2}"
)
"""`relative à l’informatique, aux fichiers et aux libertés`: what the act is about goes on behind a comma."""


ADOPTED_RE: Final = lazy.regex(r"(?:adopted|promulgated) by (?:the )?(?P<body>[A-ZÀ-Þ][^,;“”]{3,120})\Z")
LAW_RE: Final = lazy.regex(r"[A-ZÀ-Þ][^,;:“”]{3,120}?\s(?:Law|Act|Code|Regulations?|Measures|Decree|Provisions)\b")


def read_adopted(text: str, pieces: list[Piece], at: int) -> Found | None:
    """`Data Security Law of …, adopted by the Standing Committee …, June 10, 2021, effective September 1, 2021, art.
    3`: a law, and who adopted it (Bluebook, table 2)."""
    if [piece.kind for piece in pieces[at : at + 5]] != ["text", ",", "text", ",", "date"]:
        return None
    found = ADOPTED_RE.match(words_of(text, pieces[at + 2]))
    if not found or not LAW_RE.match(words_of(text, pieces[at])):
        return None
    draft, index = Draft(said={"law"}, date=read_date(words_of(text, pieces[at + 4]))), at + 5
    draft.put("title", words_of(text, pieces[at]))
    draft.put("publisher", found["body"])
    if [piece.kind for piece in pieces[index : index + 3]] == [",", "text", "date"]:
        index += 3 * (words_of(text, pieces[index + 1]) == "effective")
    end, following = read_tail(text, pieces, index, draft)
    return Found(draft, max(end, pieces[index - 1].end), following, "full", "legal")


def read_code(text: str, pieces: list[Piece], at: int) -> Found | None:
    """A constitution, a code or a restatement, and the passage of it."""
    if at + 2 < len(pieces) and NAMED_ACT_RE.match(text, pieces[at].start, pieces[at].end):
        return _act_in_code(text, pieces, at)
    if at + 2 < len(pieces) and STATE_CODE_RE.match(text, pieces[at + 2].start) and _entitled(text, pieces[at]):
        return _act_in_code(text, pieces, at)
    first, words = at, words_of(text, pieces[at])
    plain = _in_small_letters(words)
    found = CONSTITUTION_RE.match(plain) or CODE_RE.match(plain)
    if not found and plain.endswith(("Const.", "Const")) and at + 2 < len(pieces):  # `U.S. Const., amend. XIV`
        found = CONSTITUTION_RE.match(f"{plain} {_in_small_letters(words_of(text, pieces[at + 2]))}")
        at, words = (at + 2, f"{words} {words_of(text, pieces[at + 2])}") if found else (at, words)
    section = at + 2 < len(pieces) and text.startswith("§", pieces[at + 2].start)
    subject = SUBJECT_RE.match(text, pieces[at + 2].start, pieces[at + 2].end) if at + 2 < len(pieces) else None
    if not found and subject and plain.endswith((" Code Ann.", " Code")):  # `MD. CODE ANN., TAX-GEN. § 7.5`
        whole = f"{words} {text[subject.end() - 1 : pieces[at + 2].end]}"
        found = CODE_RE.match(_in_small_letters(whole))
        at, words = (at + 2, whole) if found else (at, words)
    if not found and section and CODIFIED_RE.search(plain):
        at += 2
        words = f"{words}, {words_of(text, pieces[at])}"
        parted = CODIFIED_RE.search(plain)
        found = CODE_RE.match(_in_small_letters(words)) if parted and parted["part"] else None
        if not found:
            words = words.replace(", §", " §")  # `N.Y. Penal Law, § 215.58`
            found = CODE_RE.match(_in_small_letters(words))
    if not found or OF_UNION_RE.search(words, 0, found.end()):
        return None
    draft = Draft(said={"law"})
    named = {name: words[found.start(name) : found.end(name)] for name, value in found.groupdict().items() if value}
    draft.put("title", named.get("title") or named["rules"])
    if subject and at > first:
        draft.stated["title"] += f", {subject.group()[:-1].strip()}"
    draft.add_locator(named.get("where") or named["rule"])
    at = _more_sections(text, pieces, at, draft)
    last = _codified(text, pieces, at, draft)
    issued = last + 1 < len(pieces) and pieces[last + 1].kind == "bracket"
    last += printed(text, pieces, last + 1, draft) if issued else 0
    if issued and last + 1 < len(pieces) and text.startswith(("and ", "& "), pieces[last + 1].start):
        return Found(draft, pieces[last].end, last + 1, "full", "legal")  # another act
    end, index = read_tail(text, pieces, last + 1, draft)
    return Found(draft, max(end, pieces[last].end), index, "full", "legal")


OF_UNION_RE: Final = lazy.regex(r"[a-z] \d{1,2} (?:U\. ?S\. ?C|C\. ?F\. ?R)\.")
"""`The keepers sued under 42 U.S.C. § 1983`: a sentence leads up to a code that has its number, and is no code."""

NAMED_ACT_RE: Final = lazy.regex(r"[A-ZÀ-Þ][^,;:“”§]{3,120}\sAct(?: of (?P<year>\d{4}))?\Z")


def _act_in_code(text: str, pieces: list[Piece], at: int) -> Found | None:
    """`Harbour Privacy Act of 2018, Cal. Civ. Code § 1798.100 (2022)`: an act, and the code that prints it."""
    found = read_code(text, pieces, at + 2) if pieces[at + 1].kind == "," else None
    if not found or not found.draft.locator.startswith(("§", "tit", "ch")):
        return None
    draft = found.draft
    draft.stated["container"] = draft.stated.pop("title")
    draft.put("title", words_of(text, pieces[at]))
    named = NAMED_ACT_RE.match(words_of(text, pieces[at]))
    draft.date = draft.date or read_date((named["year"] if named else "") or "")
    return found


STATE_CODE_RE: Final = lazy.regex(
    r"(?:[A-Z][a-z]{1,6}\.|[NSWRD]\. ?[A-Z][a-z]{0,2}\.) (?:[A-Z][\w’'.]*,? |& ){0,6}"
    r"(?:Code|Regs\.|Laws|Stat\.|Admin\.)(?: Ann\.)?,? (?:(?:tit|ch|pt|art)\. ?\w{1,5}, )?§"
)
"""A code of a state, and the section."""


def _entitled(text: str, piece: Piece) -> bool:
    """Whether words before a code of a state are what it prints: `Quay Score Sheet, Cal. Code Regs. tit. 15, § 33`."""
    words = words_of(text, piece)
    if piece.kind != "text" or " " not in words or "§" in words or begins_with_given_name(words):
        return False
    return words.rpartition(" ")[2].isalpha() and capital_share(words) > HEADLINE


HEADLINE: Final = 0.8
"""The share of capitals in what a code prints."""

SUBJECT_RE: Final = lazy.regex(r"(?:[A-Z][A-Za-z’'-]{1,12}\.?(?: & | )){1,4}§")
"""The subject behind the comma of a code, with its section: `Crim. Law § 3`."""


def _more_sections(text: str, pieces: list[Piece], at: int, draft: Draft) -> int:
    """The last piece of the sections behind commas: `Harbour Act §§ 11(a)(1), 11(d)`."""
    if "§§" not in draft.locator:
        return at
    while at + 2 < len(pieces) and pieces[at + 1].kind == "," and pieces[at + 2].kind == "text":
        if not more_sections(draft.locator, words_of(text, pieces[at + 2])):
            break
        at += 2
        draft.add_locator(words_of(text, pieces[at]))
    return at


def _codified(text: str, pieces: list[Piece], at: int, draft: Draft) -> int:
    """The last piece of where a section of an act stands in a code: `Harbour Act § 12, 15 U.S.C. §§ 1–7 (2000)`."""
    if at + 2 >= len(pieces) or pieces[at + 1].kind != "," or pieces[at + 2].kind != "text":
        return at
    stands = CODED_RE.match(text, pieces[at + 2].start, pieces[at + 2].end)
    return at + 1 + printed(text, pieces, at + 2, draft) if stands else at


CODED_RE: Final = lazy.regex(r"\d{1,3} [A-Z][\w. ]{1,24} (?:§|pt)")


CODIFIED_RE: Final = lazy.regex(r"\s(?:Laws?|Code|Ann\.|Stats?\.|Regs?\.)(?P<part> (?:tit|ch|art|pt)\. ?\w{1,5})?\Z")
"""A code, and the title or chapter of it, before the comma and the section: `Mass. Gen. Laws ch. 93H, § 1`."""
