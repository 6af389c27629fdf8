"""Reads cases, statutes, bills, treaties and what else lawyers cite by volume, reporter and page (Chicago Manual
14.269-305). `reporters` reads where they are printed.

case     Brown v. Board of Education, 347 U.S. 483, 495 (1954), aff’g 98 F. Supp. 797 (D. Kan. 1951)
         Donoghue v Stevenson [1932] AC 562
         Case C-131/12, Google Spain SL v. AEPD, ECLI:EU:C:2014:317
statute  National Environmental Policy Act, 42 U.S.C. § 4321 (1969)
act      Civil Rights Act of 1964, Pub. L. No. 88-352, 78 Stat. 241
         Investigatory Powers Act 2016, c. 25, s. 61
bill     H.R. 2135, 90th Cong. (1967)
report   H.R. Rep. No. 94-1476, at 66 (1976)
treaty   Council of Europe, Convention on Cybercrime, November 23, 2001, ETS No. 185
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.containers.law_numbers import APPLICATION_RE, CRIMINAL_RE, NUMBER_RE, year_identified
from apparatus.read.note.containers.reporters import printed
from apparatus.read.note.law.case_again import read_again
from apparatus.read.note.law.case_history import with_history
from apparatus.read.note.law.committees import congress_behind
from apparatus.read.note.law.court_papers import PAPERS, court_paper
from apparatus.read.note.law.courts_before import court_before
from apparatus.read.note.law.legal_signs import sign_between
from apparatus.read.note.law.legal_titles import VERSUS_RE, YEAR_RE, behind_bills, in_name, put_title
from apparatus.read.note.law.passages_cited import passage_cited
from apparatus.read.note.law.reports_behind import (
    PRACTICE,
    before_remark,
    court_behind,
    day_before,
    docketed,
    in_force,
    next_case,
    spoken,
    year_before,
)
from apparatus.read.note.law.statutes import read_act, read_adopted, read_code, read_foreign_act
from apparatus.read.note.law.tribunal_papers import decided
from apparatus.read.note.law.unparted_law import parted
from apparatus.read.note.lists import MONTHS
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.named_kinds import ORDERS
from apparatus.read.note.words.patterns import CONGRESS_RE, UNPARTIED_RE
from apparatus.read.note.words.records import is_record
from apparatus.read.note.words.title_words import capital_share

DOCKET_RE: Final = lazy.regex(r"(?:[A-Z]{2,4}|(?:[A-Z]\.){2,3}) \d{1,5}/\d{2,4}(?:\Z|(?=,)|\s(?=[A-Z]))")
"""`HCJ 5688/92`: the letters of a court and the number of the case, before its name."""


OPINION_RE: Final = lazy.regex(
    r"(?P<opinion>(?:Opinion|View|Joint Opinion) of (?:Advocate General|AG|A\.G\.) [A-ZÀ-Þ][\w’.-]+"
    r"(?: [A-ZÀ-Þ][\w’-]+){0,2})(?: in (?=(?:Joined )?Cases? [CTF]?-?\d)|\Z)"
)
"""`Opinion of AG Roe in Case C-123/04`: who advised the Court of Justice, before the case (OSCOLA 2.6.5)."""


def read_legal(text: str, pieces: list[Piece], at: int) -> Found | None:
    """A case, statute, bill or treaty: a name, if any, and then where it is printed."""
    opinion = OPINION_RE.match(text, pieces[at].start, pieces[at].end) if pieces[at].kind == "text" else None
    if opinion:
        begun = at + 2 * (opinion.end() == pieces[at].end)
        if begun >= len(pieces):
            return None
        rest = [*pieces[:begun], Piece("text", max(opinion.end(), pieces[begun].start), pieces[begun].end)]
        found = _read_reported(text, [*rest, *pieces[begun + 1 :]], begun)
        if found and found.form == "full":
            found.draft.put("genre", opinion["opinion"])
        return found
    ruling = decided(text, pieces, at)
    if ruling:
        found = _read_reported(text, pieces, ruling.case)
        if found and found.form == "full":
            found.draft.stated["genre"] = ruling.paper
        return found
    paper = court_paper(text, pieces, at) if text[pieces[at].start] in PAPERS else None
    if paper:
        found = _read_reported(text, pieces, paper.case)
        if found and found.form == "full" and found.draft.get("title"):
            found.draft.stated["title"] = f"{paper.title}, {found.draft.get('title')}"
            found.draft.locator = paper.page
        return found
    docket = DOCKET_RE.match(text, pieces[at].start, pieces[at].end) if text[pieces[at].start].isupper() else None
    if docket and " v" in text[docket.end() :]:
        whole = docket.end() == pieces[at].end
        if whole and (at + 2 >= len(pieces) or pieces[at + 1].kind != ","):
            return None
        rest = pieces if whole else [*pieces[:at], Piece("text", docket.end(), pieces[at].end), *pieces[at + 1 :]]
        found = _read_reported(text, rest, at + 2 * whole)
        if found:
            found.draft.put("number", docket.group().strip())
        return found
    return _read_reported(text, pieces, at)


def _read_reported(text: str, pieces: list[Piece], at: int) -> Found | None:
    pieces, added = parted(text, pieces, at)
    found = _read_legal(text, pieces, at)
    return found._replace(following=max(at + 1, found.following - added)) if found else None


PUBLIC_LAW_RE: Final = lazy.regex(r"(?P<number>Pub\. ?L\.(?: No\.)? ?\d{1,3}-\d{1,4}):\s")
"""`Pub. L. 107-56: USA PATRIOT Act of 2001`: a colon between number and name."""


def _read_legal(text: str, pieces: list[Piece], at: int) -> Found | None:
    start, end = pieces[at].start, before_remark(text, pieces, at)
    named = PUBLIC_LAW_RE.match(text, start, pieces[at].end) if text.startswith("Pub", start) else None
    if named:
        mark = Piece(",", named.end("number"), named.end("number") + 1)
        both = [Piece("text", start, mark.start), mark, Piece("text", named.end(), pieces[at].end)]
        found = _read_legal(text, [*pieces[:at], *both, *pieces[at + 1 :]], at)
        return found._replace(following=max(at + 1, found.following - 2)) if found else None
    if pieces[at].kind not in ("text", "square", "date") or not sign_between(text, start, end):
        return None
    if pieces[at].kind == "date":
        return _of_day(text, pieces, at)
    if congress_behind(text, pieces, at):
        return None  # a report
    foreign = read_foreign_act(text, pieces, at) or read_adopted(text, pieces, at)
    if foreign is not None:
        return foreign
    draft = Draft(said={"law"})
    found = read_code(text, pieces, at) or read_again(text, pieces, at) or read_act(text, pieces, at)
    if found is not None:
        return found
    spoke = court_before(text, pieces, at, draft)
    if spoke > at:
        pieces, added = parted(text, pieces, spoke)
        found = _reported(text, pieces, spoke, draft) or _decided_on(text, pieces, spoke, draft)
        return found._replace(following=max(at + 1, found.following - added)) if found else None
    return _reported(text, pieces, at, draft)


def _decided_on(text: str, pieces: list[Piece], at: int, draft: Draft) -> Found | None:
    """The name of a case that stands behind its court and its day, and is printed nowhere: `Port Court of Quays,
    judgment of 27 June 2012, Case of the Dockers v. Lima, par. 12`."""
    if not (draft.get("publisher") and draft.date and draft.date.day):
        return None
    end = at
    while end < len(pieces) and pieces[end].kind in ("text", "bracket"):
        end += 1
    title = text[pieces[at].start : pieces[end - 1].end] if end > at else ""
    if not VERSUS_RE.search(title) or not title[0].isupper() or len(title) > LONGEST_NAME:
        return None
    draft.put("title", title)
    return close(text, pieces, end, draft)


LONGEST_NAME: Final = 240
"""Characters of the name of a case."""


def _reported(text: str, pieces: list[Piece], at: int, draft: Draft) -> Found | None:
    """What stands behind the court, if it heads the name: the name, and where the law is printed."""
    first = _printed_from(text, pieces, at)
    if first < 0:
        return _in_old_reports(text, pieces, at, draft)
    if first == at + 2 and words_of(text, pieces[first]).startswith(ORDERS) and _orders(words_of(text, pieces[at])):
        draft.authors = (Name(literal=words_of(text, pieces[at])),)
        at = first
    number = words_of(text, pieces[at]) if first == at else ""
    if number and (NUMBER_RE.match(number) or APPLICATION_RE.match(number)):
        first = _named_behind(text, pieces, at, draft)
    elif not put_title(text, pieces, at, first, draft):
        return None
    return close(text, pieces, first, draft)


def _of_day(text: str, pieces: list[Piece], at: int) -> Found | None:
    """`July 28, 1951, 189 UNTS 150`: a treaty by its day and where it is printed, for the text names it."""
    if at + 2 >= len(pieces) or pieces[at + 1].kind != "," or not TREATIES_RE.match(text, pieces[at + 2].start):
        return None
    draft = Draft(date=read_date(words_of(text, pieces[at])), said={"law"})
    return close(text, pieces, at + 2, draft)


TREATIES_RE: Final = lazy.regex(r"\d{1,4} (?:U\.? ?S\.? ?T\b|[UL]\.? ?N\.? ?T\.? ?S\b|I\.? ?L\.? ?M\b)\.? \d")

OLD_REPORTS_RE: Final = lazy.regex(r"(?P<reports>(?:[A-Z][a-z’]{1,7}\. ?){1,3})(?P<page>\d{1,4})\Z")
OF_TRIAL: Final = frozenset({
    "Tr.", "Aff.", "Dep.", "Decl.", "Br.", "Op.", "Doc.", "Ex.", "Exh.", "Comp.", "Compl.", "Rec.", "Mem.", "Pet.",
    "Mot.", "Hr.", "Arg.",
})  # fmt: skip
"""Papers of a trial, whose page may stand behind the parties as well."""


def _in_old_reports(text: str, pieces: list[Piece], at: int, draft: Draft) -> Found | None:
    """`Lima v. Roe, Cro. Eliz. 663`: reports known by who wrote them, and no volume (Bluebook T2.43)."""
    if at + 2 >= len(pieces) or pieces[at + 1].kind != "," or " v. " not in words_of(text, pieces[at]):
        return None
    words = words_of(text, pieces[at + 2])
    found = OLD_REPORTS_RE.match(words)
    if not found or read_locator(words) or read_date(words) or not OF_TRIAL.isdisjoint(found["reports"].split()):
        return None
    if found["reports"].strip(" .").lower() in MONTHS or not put_title(text, pieces, at, at + 2, draft):
        return None
    draft.stated.update(container=found["reports"].strip(), pages=found["page"])
    return close(text, pieces, at + 3, draft)


def _printed_from(text: str, pieces: list[Piece], at: int) -> int:
    """The index of the first statement of where the law is printed; -1 if there is none."""
    begin, end = pieces[at].start, before_remark(text, pieces, at)
    versus = any(text.find(sign, begin, end) >= 0 for sign in (" v. ", " v ", *WORLD_COURTS))
    versus = versus or text.startswith(PRACTICE, pieces[at].start)
    versus = versus or (text[pieces[at].start] in "RIEM" and UNPARTIED_RE.match(text, pieces[at].start) is not None)
    for index in range(behind_bills(text, pieces, at), len(pieces)):
        kind = pieces[index].kind
        if index > at and kind == "text" and ANOTHER_RE.match(text, pieces[index].start):
            return -1
        found = printed(text, pieces, index, Draft()) if index > at or kind != "bracket" else 0
        criminal = index == at + 1 and kind == "bracket" and _of_accused(text, pieces, index)
        court = kind == "bracket" and index > at and spoken(text, pieces, at, index)
        if found and (versus or kind != "bracket" or found > 1 or criminal or court):
            return index
        if kind not in ("text", ",", "date", "square") and not (
            kind == "bracket"
            and index > at
            and (versus or in_name(words_of(text, pieces[index])) or _within_act(text, pieces, at, index))
        ):
            return -1
    return -1


def _of_accused(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether the number of a criminal case stands in a bracket, and no imprint behind it, as behind a book on it."""
    if index + 1 < len(pieces) and pieces[index + 1].kind == "bracket":
        return False
    return CRIMINAL_RE.match(words_of(text, pieces[index])[1:-1]) is not None


WORLD_COURTS: Final = ("ICJ", "I.C.J.", "PCIJ", "P.C.I.J.", "ITLOS")
"""Whose cases may be called by a matter, with the parties in a bracket."""


def _within_act(text: str, pieces: list[Piece], at: int, index: int) -> bool:
    """`Act of Congress (1861) Organizing the Territory`: a year within the name of an act."""
    goes_on = index == at + 1 and index + 1 < len(pieces) and pieces[index + 1].kind == "text"
    return (
        goes_on
        and text.startswith(("Act ", "An Act "), pieces[at].start)
        and words_of(text, pieces[index])[1:-1].isdigit()
    )


ANOTHER_RE: Final = lazy.regex(r"(?:(?:and|but) )?(?:[Cc]f\.|see|compare|contra) ")
"""`Evidence Before International Tribunals (1939), at p. 154, and cf. Joyce v. …`: another source begins."""


def _named_behind(text: str, pieces: list[Piece], at: int, draft: Draft) -> int:
    """`Case C-131/12, Google Spain SL v. AEPD`: the name may follow the number."""
    first = at
    while at + 2 < len(pieces) and pieces[at + 1].kind == "," and JOINED_RE.match(words_of(text, pieces[at + 2])):
        at += 2
    draft.put("number", text[pieces[first].start : pieces[at].end])
    if at + 2 < len(pieces) and pieces[at + 1].kind == "," and pieces[at + 2].kind == "text":
        last = _parties_end(text, pieces, at + 2)
        words = text[pieces[at + 2].start : pieces[last].end]
        numbered = draft.get("number").startswith(NAMED_BEHIND) or " Res. " in draft.get("number")
        titled = numbered and not (read_locator(words) or CONGRESS_RE.match(words) or is_record(words))
        titled = titled and not ("Fed" in words or printed(text, pieces, at + 2, Draft()))
        named = " v. " in words or " v " in words or titled
        act = ACT_RE.match(words) if "Pub. L." in draft.get("number") else None
        if act or (named and (capital_share(words) > 0.6 or _printed_next(text, pieces, last + 2, draft))):
            last += not act and last + 1 < len(pieces) and _of_name(text, pieces, last + 1, draft)
            words = text[pieces[at + 2].start : pieces[last].end]
            words = words[1:-1] if words[0] == "(" and words[-1] == ")" else words
            draft.put("title", act["title"] if act else words)
            draft.locator = draft.locator or (act["where"] if act else "") or ""
            draft.date = read_date(act["year"] or "") if act else draft.date
            return last + 1
    elif at + 1 < len(pieces) and CALLED_RE.match(words_of(text, pieces[at + 1])) and _european(draft):
        draft.put("title", words_of(text, pieces[at + 1])[1:-1])  # `case C-12/14 (Lima)`
        return at + 2
    return at + 1


CALLED_RE: Final = lazy.regex(r"\([A-ZÀ-Þ][^()\d]{2,80}\)\Z")


def _parties_end(text: str, pieces: list[Piece], at: int) -> int:
    """The index of the last piece of the parties, whatever commas are in them, before the year of European reports:
    `Lima, née Costa et al. v. Port of Quay, Lisbon [1976] ECR 1921`."""
    year = next((i for i in range(at, len(pieces)) if pieces[i].kind not in ("text", ",")), at)
    reported = year > at and REPORTED_RE.match(text, pieces[year].start) is not None
    if not reported or not VERSUS_RE.search(text, pieces[at].start, pieces[year].start):
        return at
    return year - 1 - (pieces[year - 1].kind == ",")


REPORTED_RE: Final = lazy.regex(r"\[(?:19|20)\d\d\] (?:ECR|CJEU|CMLR|EUECJ|All ER \(EC\))\b")


def _printed_next(text: str, pieces: list[Piece], at: int, draft: Draft) -> bool:
    """Whether where the Court of Justice prints a case stands behind words, which are its name in any language."""
    return at < len(pieces) and _european(draft) and text.startswith(PRINTED_AT, pieces[at].start)


PRINTED_AT: Final = ("EU:", "ECLI:", "[19", "[20")


def _european(draft: Draft) -> bool:
    return "C-" in draft.get("number") or "T-" in draft.get("number")


def _of_name(text: str, pieces: list[Piece], at: int, draft: Draft) -> bool:
    """Whether a bracket belongs to the name of a case: `(No 2)`, `(Serb. & Mont. v. Belg.)`, `(Scoring)`."""
    if pieces[at].kind != "bracket":
        return False
    called = _european(draft) and [piece.kind for piece in pieces[at + 1 : at + 2]] == [","]
    return OF_NAME_RE.match(text, pieces[at].start) is not None or (
        called and CALLED_RE.match(text, pieces[at].start, pieces[at].end) is not None
    )


OF_NAME_RE: Final = lazy.regex(r"\((?:No\.? \d|[^()\d]{2,80} v\.? )")


def _orders(words: str) -> bool:
    """Whether words name who gives orders: `The White House, Executive Order 13800, Strengthening …`."""
    return words.endswith("White House") or looks_like_organisation(words, strict=True)


NAMED_BEHIND: Final = ("no ", "no. ", "nos. ", "case ", "Case ", "Cases ", "Joined ", "Opinion ", *ORDERS)
"""Numbers behind which the name may stand."""

ACT_RE: Final = lazy.regex(
    r"(?P<title>[A-Z][^,;:]{3,140}? Act(?: of (?P<year>\d{4}))?)(?: (?P<where>§{1,2} ?\d[\w().-]*))?\Z"
)
"""`Pub. L. No. 107-56, USA PATRIOT Act of 2001`: the name behind the number."""

JOINED_RE: Final = lazy.regex(r"(?:[CT]-\d{1,4}/\d\d(?: ?P\b)?(?: (?:and|to|&) )?){1,2}\Z")
"""`C-512/18 and C-520/18` behind `Joined Cases C-511/18`."""


REPORTS: Final = ("Reports of Judgments", "Reports of Cases", "Reports of International")
"""How reports are called by words alone, behind the number of the application."""


CLAUSE_RE: Final = lazy.regex(
    r"(?:and|but|which|who) "
    r"(?!(?:accompanying|following|notes?|cases|authorities|references|sources|others?|passim|see)\b)[a-z]{2,}[ .;,]"
)
"""`They sued under 42 U.S.C. § 1983, and won`: the sentence goes on behind the law."""


def close(text: str, pieces: list[Piece], first: int, draft: Draft) -> Found:
    """Takes all statements of where the law is printed, pages pointed to between them, and what follows."""
    index, end = first, pieces[max(first - 1, 0)].end
    while index < len(pieces):
        if pieces[index].kind == ",":
            index += 1
            continue
        taken = docketed(text, pieces, index, draft) or printed(text, pieces, index, draft)
        taken = taken or passage_cited(text, pieces, index, draft, first)
        taken = taken or day_before(text, pieces, index, draft) or year_before(text, pieces, index, draft)
        taken = taken or court_behind(text, pieces, index, draft) or in_force(text, pieces[index])
        if not taken:
            break
        index += taken
        end = pieces[index - 1].end
    behind = index + (index < len(pieces) and pieces[index].kind == ",")
    told = behind < len(pieces) and CLAUSE_RE.match(text, pieces[behind].start) is not None
    last, following = read_tail(text, pieces[: index if told else next_case(text, pieces, index)], index, draft)
    if draft.get("series").startswith(REPORTS) and not draft.get("container"):
        draft.stated["container"] = draft.stated.pop("series")
    if VERSUS_RE.search(draft.get("title")) or draft.get("genre").startswith("Award"):
        draft.said.discard("treaty")  # `40 ILM 36` prints awards too
    year = draft.get("volume").partition("(")[0].partition("-")[0]
    if YEAR_RE.match(year) and "treaty" not in draft.said:
        draft.date = draft.date or read_date(year)  # `2019 SCC 10`, `2001(II) Y.B. Int’l L. Comm’n 26`
    if "treaty" in draft.said and not draft.date and YEAR_RE.match(year := draft.get("title")[:4]):
        draft.date = read_date(year)  # `1982 Convention on the Law of the Sea`
    draft.date = draft.date or year_identified(draft)
    end = max(end, last if following > index else end)
    return with_history(text, pieces, Found(draft, end, following, "full", "legal"))
