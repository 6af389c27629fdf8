"""Reads the name of a case, a treaty or an act, who made it, and its day (Bluebook 10.2, 21.4).

Comes in: the pieces before the first statement of where the law is printed. Comes out: a draft with all three.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.containers.law_numbers import CHAPTER_RE, REGNAL_RE
from apparatus.read.note.containers.signed_journals import names_people
from apparatus.read.note.law.any_journal import LETTERED, REVIEW, other_journal
from apparatus.read.note.lists import PARTICLES, PLACES
from apparatus.read.note.names.names import looks_like_names, read_names
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.behind import is_date, is_dated_bracket, is_placed
from apparatus.read.note.statements.genres import PRESENTED_RE
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import EXACT_DAY, PRINT_YEAR
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.hints import hinted
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.named_kinds import AGREED, ENACTED
from apparatus.read.note.words.patterns import CONGRESS_RE, UNPARTIED_RE, VOLUME_RE
from apparatus.read.note.words.signals import INNER_RE
from apparatus.read.note.words.title_words import capital_share

OPENED_RE: Final = lazy.regex(
    r"(?:opened for signature|adopted|signed|concluded|done|ratified|entered into force"
    r"|agreed)(?: at [A-Z][\w ]{2,20})?"
    r"(?: on)?(?:\s(?P<date>\d.*|[A-Z].*))?\Z"
)
"""`opened for signature 23 May 1969` (Bluebook 21.4.4)."""

STAGE_RE: Final = lazy.regex(
    r"\((?:Advisory Opinion|Merits|Judge?ment|Jurisdiction[\w ]*|Preliminary Objections?|Provisional Measures|Order"
    r"|Admissibility|Reparations?|Compensation|(?:Final |Partial )?Award|No\.? \d"
    r"|(?:Judge?ment|Award|Decision|Ruling) on (?:the )?(?:Merits|Jurisdiction|Costs|Liability|Quantum|Annulment)[\w ]*"
    r"|(?!Case )[A-Z][\w .’-]+(?: v\.? |/)[A-Z][\w .’-]+)\)\Z"
)
SIGNED_RE: Final = lazy.regex(
    r"\((?:opened for signature|adopted|signed|concluded|done|ratified|entered into force)(?: on)? "
    rf"(?P<date>{EXACT_DAY}|[^,;()]{{6,40}})(?:[,;][^()]{{4,80}})?\)\Z"
)
"""`(adopted 23 May 1969, entered into force 27 January 1980)` (OSCOLA 4.2)."""


def in_name(bracket: str) -> bool:
    """Whether a bracket may stand before where a case or a treaty is printed: its stage, its parties, its days."""
    return (
        ACRONYM_RE.match(bracket) is not None
        or STAGE_RE.match(bracket) is not None
        or SIGNED_RE.match(bracket) is not None
    )


ACRONYM_RE: Final = lazy.regex(r"\((?:[A-Z]{2,8}(?: No\.? \d{1,3})?|Protocol [IVX]{1,3})\)\Z")
"""`(ILO No. 29)`, `(Protocol I)`: a short name within the name of a treaty."""

YEAR_RE: Final = lazy.regex(rf"{PRINT_YEAR}\Z")


SPAN_RE: Final = lazy.regex(rf"{PRINT_YEAR}[-–](?:\d\d){{1,2}}\Z")

FARTHEST: Final = 6
"""Pieces from where a law is printed to the imprint, whose year is the work's: `Port Bill, 1921, 66th Cong. (Lisbon:
Quay, 1920)`."""


def put_title(text: str, pieces: list[Piece], at: int, first: int, draft: Draft) -> bool:
    """Takes the name of the case or act, who made it, and its date if one stands behind it."""
    imprinted = any(is_placed(text, piece) for piece in pieces[first : first + FARTHEST])
    ends = (
        i
        for i in range(behind_bills(text, pieces, at) + 1, first)
        if not (imprinted and YEAR_RE.match(words_of(text, pieces[i])))
        and (_ends_title(text, pieces[i]) or _dated_at(text, pieces, i))
    )
    stop = _behind_day(text, pieces, next(ends, first), first, draft)
    if stop + 2 == first and SPAN_RE.match(text, pieces[stop].start, pieces[stop].end):
        stop = first  # `Documents on Ports, 1944–1961, 87th Cong.`: of which years the title tells
    for piece in pieces[stop:first]:
        _take_statement(words_of(text, piece), draft)
    begin = _makers(text, pieces, at, stop, draft)
    title = text[pieces[begin].start : pieces[stop].start].strip(" ,") if first > at else ""
    if " v. " in title or " v " in title:
        printed = words_of(text, pieces[min(first, len(pieces) - 1)])
        party = VERSUS_RE.split(title, maxsplit=1)[0]
        if leads_up_to_party(party) or _of_article(title, printed) or on_case(title.partition(" v")[0]):
            return False
        title = _name_of_case(title, printed, draft)
    elif _printed_in_journal(text, pieces, first, title) and not (UNPARTIED_RE.match(title) or names_people(title)):
        return False
    title = title.removeprefix("the ")
    rule = RULE_RE.match(title)
    if rule:
        draft.put("genre", rule["genre"])
        title = title[rule.end() :]
    if not title or title in NOTED:
        return True
    if _is_no_name(title):
        return False
    draft.put("title", _without_passages(title, draft))
    return True


def _take_statement(words: str, draft: Draft) -> None:
    """Takes what stands between a name and where the law is printed: a day, a volume, a number or a passage."""
    found = OPENED_RE.match(words) or SIGNED_RE.match(words)
    date = read_date(found["date"] or "" if found else words)
    draft.date = draft.date or date
    if volume := VOLUME_RE.match(words):
        draft.put("volume", volume["number"])
    elif CHAPTER_RE.match(words) or DOCKET_RE.match(words) or OF_HOUSE_RE.match(words):
        draft.put("number", words)
    elif read_locator(words) and not date:
        draft.add_locator(words)


OF_HOUSE_RE: Final = lazy.regex(r"(?:H\.? ?R\.?|S\.)[ –-]?\d{1,5}\Z")
"""`H.R.-13870`: the bill that a hearing is on."""


def _name_of_case(title: str, printed: str, draft: Draft) -> str:
    """The name of a case without its number, its year, and the reports behind it that no comma parts from it."""
    title = PRINTED_AS_RE.sub("", title)
    if docket := EUROPEAN_RE.search(title) if title[-1] == ")" else None:
        draft.put("number", docket["number"])
        title = title[: docket.start()]
    if dated := DATED_RE.search(title):
        draft.date = draft.date or read_date(dated["year"])
        title = title[: dated.start()]
    if " Eng. Rep. " in printed:
        title = NAMED_REPORTS_RE.sub("", title)
    return SHORTENED_REPORTS_RE.sub("", title)


def _is_no_name(title: str) -> bool:
    """Whether words read like a sentence, or are too many for a name."""
    head = title.partition(" ")[0]
    camel = any(map(str.isupper, head)) or (head in PARTICLES and VERSUS_RE.search(title) is not None)
    return (
        (title[0].islower() and not camel)
        or SAID_RE.match(title) is not None
        or INNER_RE.search(title) is not None
        or capital_share(OTHERS_RE.sub("", title)) < 0.6
        or len(title) > 300
        or _spoken(title)
    )


OTHERS_RE: Final = lazy.regex(r" and (?:an)?others?(?= v\.? |\Z| \()")
"""`Lima and others v Costa and another`: who is not named."""


def _without_passages(title: str, draft: Draft) -> str:
    """The name without the article of a treaty, or the section of an act, that is cited."""
    if "treaty" in hinted(title) or title.startswith(("Statute of the ", "Rome Statute ")):
        draft.said.add("treaty")
        if passage := ARTICLE_RE.search(title):
            draft.locator = ", ".join(filter(None, (passage["where"], draft.locator)))
            title = title[: passage.start()]
    if section := SECTION_RE.search(title) if "§" in title else None:
        draft.locator = ", ".join(filter(None, (section["where"], draft.locator)))
        title = title[: section.start()]
    return title


RULE_RE: Final = lazy.regex(r"(?P<genre>(?:Proposed|Final|Interim Final|Direct Final|Temporary) Rule), (?=[A-Z])")
"""`Proposed Rule, Quay Requirements, 79 Fed. Reg. 45,151`: at what stage a rule is."""

NOTED: Final = frozenset({"Noted", "Reported", "Reprinted"})
"""What says no more than that something is printed there: `Noted (1990) 53 M.L.R. 12`."""

SAID_RE: Final = lazy.regex(r"(?:See|Cf\.?|As|In|For|On) (?:the|an?|this|that) [a-z]")
"""`See the note by Lima (1990) 53 M.L.R. 12`: the words of a sentence."""

SECTION_RE: Final = lazy.regex(r"(?<=[a-z\d]) (?P<where>§{1,2} ?\d[\w().–-]{0,20})\Z")
"""`Harbour Act of 1990 § 3, 15 U.S.C. § 7`: the section of an act, and where a code prints it."""

ON_BILL_RE: Final = lazy.regex(r"\bon (?:H\. ?R\.|S\.)(?: ?(?:J|Con)\. ?Res\.)? ?\d{1,5}\Z")
BILL_RE: Final = lazy.regex(r"(?:(?:and|&) )?(?:H\.? ?R\.?|S\.)(?: ?(?:J|Con)\. ?Res\.)? ?\d{1,5}\b")


def behind_bills(text: str, pieces: list[Piece], at: int) -> int:
    """The index of the last of several bills in the title of a hearing: `Hearings on S. 12, S. 13, and H.R. 14 Before
    the …`; `at` where there are none."""
    piece = pieces[at]
    if piece.kind != "text" or not ON_BILL_RE.search(text, max(piece.start, piece.end - FARTHEST_BILL), piece.end):
        return at
    while at + 2 < len(pieces) and pieces[at + 1].kind == "," and BILL_RE.match(text, pieces[at + 2].start):
        at += 2
    return at


FARTHEST_BILL: Final = 24
"""Characters that a bill behind `on` may take."""

ARTICLE_RE: Final = lazy.regex(r"\s(?P<where>arts?\.\s\d[\w()–-]{0,20}(?: & \d[\w()–-]{0,20})?)\Z")
"""`Vienna Convention on the Law of Treaties art. 31`: the passage before the day (Bluebook 21.4)."""


def _behind_day(text: str, pieces: list[Piece], stop: int, first: int, draft: Draft) -> int:
    """The index behind the day or year by which an act is called: `Act of Feb. 12, 1793`, `Bank Charter Act, 1844`."""
    if stop >= first:
        return stop
    if pieces[stop].kind == "date" and text.endswith(CALLED_BY_DAY, 0, pieces[stop].start):
        draft.date = read_date(words_of(text, pieces[stop]))
        return stop + 1
    year = words_of(text, pieces[stop])
    if text.endswith("Act, ", 0, pieces[stop].start) and YEAR_RE.match(year) and _of_reign(text, pieces[first]):
        draft.date = read_date(year)
        return stop + 1
    return stop + _calls_bill(text, pieces, stop, first)


def _calls_bill(text: str, pieces: list[Piece], stop: int, first: int) -> bool:
    """Whether a year is that for which a bill provides on which a committee reports: the report has its own day behind
    its number, or the bill is one that provides for a year: `Report on the Harbour Bill, 2024, S. Rep. 118-81 (July 27,
    2023)`, `Port Appropriations Bill, 2024, S. Rep. 118-81`."""
    if stop + 2 != first or not text.endswith(BILLS, 0, pieces[stop].start):
        return False
    if not (YEAR_RE.match(words_of(text, pieces[stop])) and REPORTED_RE.match(words_of(text, pieces[first]))):
        return False
    behind = pieces[first + 1 : first + FARTHEST]
    return text.endswith(YEARLY_BILLS, 0, pieces[stop].start) or any(
        piece.kind == "date" or is_dated_bracket(text, piece) for piece in behind
    )


YEARLY_BILLS: Final = tuple(
    f" {kind} {bill}, " for kind in ("Appropriation", "Appropriations") for bill in ("Bill", "Act")
)
BILLS: Final = (" Bill, ", " Act, ")
CALLED_BY_DAY: Final = ("Act of ", "Law of ", "Ordinance of ", "Statute of ", "Resolution of ")


def _of_reign(text: str, piece: Piece) -> bool:
    return REGNAL_RE.match(words_of(text, piece)) is not None


def _spoken(title: str) -> bool:
    """Whether what stands before a congress is testimony, and no title of a law."""
    found = PRESENTED_RE.search(title)
    return found is not None and title[found.start()].islower()


def leads_up_to_party(party: str) -> bool:
    """Whether prose leads up to the first party to a case: `See the opinion of Justice Holmes in Lochner`."""
    party = CROWN_RE.sub("R", party)
    if "(" in party:
        return False  # `Activities in and against Nicaragua (Nicaragua v. …)`
    words = [word for word in SEATED_RE.sub(" ", party).split() if word not in JOINING | PARTICLES]
    small = sum(word[0].islower() and not CAMEL_RE.match(word) for word in words)
    return small > 1 or (small == 1 and len(words) > 3) or LEAD_RE.match(party) is not None


CAMEL_RE: Final = lazy.regex(r"(?:d[eiu]|de[lnr]|la|le|van|von|mc|e|i)[A-ZÀ-Þ][\w’'-]+,?\Z")
"""`duPont`, `deNemours`, `eBay`: a name with a capital inside."""

SEATED_RE: Final = lazy.regex(r"(?<=\.) at (?=[A-Z])")
"""`First Amend. Inst. at Columbia Univ.`: where an institution whose name is shortened has its seat."""

CROWN_RE: Final = lazy.regex(r"\b(?:R|Regina)\.? \([^()]{2,60}\)")
"""`R (Lima)`, `R. (on the application of Lima)`: for whom the Crown proceeds."""

LEAD_RE: Final = lazy.regex(
    r"(?:See|As|In(?! re\b)) |(?:(?:Contrast|Compare|Consider|Note|Cf\.?) the|The|This|These|That|Those|Both|Such|An?) "
    r"(?:(?:[a-z’-]+|(?:Supreme |High )?Court|Chamber|House|Tribunal|Board|Appeals?|Lords) ){1,6}in (?=[A-Z])"
    r"|(?:Followed|Applied|Approved|Affirmed|Reversed|Considered|Distinguished|Doubted|Disapproved|Upheld|Confirmed"
    r"|Explained|Adopted|Rejected) (?:in|by) (?=[A-Z])"
    r"|(?:Unlike|Like|Since|After|Following|Contrary to|Despite)(?: in)? (?=[A-Z])"
    r"|(?:[a-z]+ ){0,3}(?:in|with|by|from|under|as|like|on|to|of|following|including) (?=[A-Z])"
)
"""What stands before a party and is no part of its name: `and in Doe`, `with Doe`."""

JOINING: Final = frozenset(
    {"of", "the", "and", "for", "rel.", "ex", "on", "in", "re", "de", "la", "et", "al.", "von", "van", "ve", "und", "y"}
)
"""Small words within the name of a party."""

VERSUS_RE: Final = lazy.regex(r"\sv\.?\s")


def _printed_in_journal(text: str, pieces: list[Piece], first: int, title: str) -> bool:
    """Whether a law review, or a journal whose author is named, is where something is printed."""
    if _in_law_review(text, pieces, first):
        return True
    return ", " in title and first + 1 < len(pieces) and _article_on(title, words_of(text, pieces[first + 1]))


def _article_on(title: str, printed: str) -> bool:
    """Whether a person stands before a title, and it is printed in what spells its name out as no reporter does:
    `Jane Doe, The Keys of the Port (1924) 10 Historia 17`."""
    journal = other_journal(printed) if "." not in printed else None
    return journal is not None and SPELT_RE.search(journal["name"]) is not None and _signed(title.partition(", ")[0])


def on_case(party: str) -> bool:
    """Whether people and the first half of a title stand before the party to a case: `Jane Doe and Ana Lima, The Keys
    of the Port: On Roe`, `Jane Doe, The Long Shadow of Roe`."""
    first, _, rest = party.partition(", ")
    if TITLE_RE.match(rest) and (_signed(first) or _signed(ET_AL_RE.sub("", first))):
        return True
    half = HALVES_RE.search(party)
    if half is None or ", " not in party[: half.start()]:
        return False
    listed, _, _ = party[: half.start()].rpartition(", ")
    return _signed(first) or _signed(listed)


HALVES_RE: Final = lazy.regex(r": | [–—] ")
ET_AL_RE: Final = lazy.regex(r",? et al\.?\Z")
TITLE_RE: Final = lazy.regex(
    r"(?:(?:The|An?) (?:[\w’'-]+ )+|(?:After|Beyond|From|Rethinking|Revisiting|Reading|Why|How|When|What|Remembering) )"
    r"(?:(?:of|to|in|on|for|after|from|behind|beyond|since|with|about|against|and|under) )?[A-Z]"
)
"""`The Long Shadow of Lochner`, `Beyond Roe`: how a title begins that names a case."""


def _signed(authors: str) -> bool:
    return begins_with_given_name(authors) and looks_like_names(authors)


SPELT_RE: Final = lazy.regex(r"[a-zß-ÿ]{4}")


def _in_law_review(text: str, pieces: list[Piece], first: int) -> bool:
    """Whether a law review is where something is printed, its year before or behind it."""
    at = first + (first + 1 < len(pieces) and pieces[first].kind == "bracket")
    return at < len(pieces) and LAW_REVIEW_RE.match(words_of(text, pieces[at])) is not None


LAW_REVIEW_RE: Final = lazy.regex(
    r"\d{1,4} (?:[^\d]{0,40}\b(?:L(?:\.|aw|AW)? ?(?:Rev|REV|J|Q)\b|J\.? ?L\b|A\. ?J\b"
    rf"|{REVIEW})|{LETTERED})"
)
"""`37 Port L. Rev.`, `23 Port College LR`, `45 MLR`: what prints no cases."""

FULL_JOURNAL_RE: Final = lazy.regex(r"\d{1,4} (?P<name>[A-Z][a-z]{3,} [^\d.]{0,60}[a-z]{4}) \d")
REPORTS: Final = (
    "Reports", "Reporter", "Reporters", "Record", "Register", "Cases", "Decisions", "Laws", "Large", "Code", "Acts",
    "Statutes", "Edition", "Digest", "Opinions",
)  # fmt: skip
"""How the names of those end that print cases and laws."""


def in_journal(words: str) -> bool:
    """Whether an article is printed there, for a journal of law prints it or one whose name is given in full: `37
    Washington Quarterly 289`."""
    if LAW_REVIEW_RE.match(words):
        return True
    found = FULL_JOURNAL_RE.match(words)
    return found is not None and not found["name"].endswith(REPORTS)


def _of_article(title: str, printed: str) -> bool:
    """Whether somebody wrote on a case: a journal prints it, or a subtitle follows the parties."""
    if LAW_REVIEW_RE.match(printed):
        return True
    signed = ", " in VERSUS_RE.split(title, maxsplit=1)[0]
    return signed and (in_journal(printed) or SUBTITLE_RE.search(title) is not None)


SUBTITLE_RE: Final = lazy.regex(r" v\. [^:]{3,80}: [A-Z]")
"""`Jane Doe, Lima v. Roe: The End of Quays`."""

SHORTENED_REPORTS_RE: Final = lazy.regex(
    r", (?:\d{1,3} )?(?:[A-Z][a-z’']{1,8}\. ){1,3}(?:\([A-Z][\w. ]{1,12}\) )?\d{1,4}\Z"
)
"""`Cro. Eliz. 663`, `4 Wall. 12` before other reports."""

EUROPEAN_RE: Final = lazy.regex(r" \((?P<number>(?:Cases? )?[CTF][-‑–]\d{1,4}/\d\d(?: P)?)\)\Z")
"""`Lima v Costa (C-123/04)`: the number of a case before the Court of Justice."""

NAMED_REPORTS_RE: Final = lazy.regex(r", (?:[A-Z][\w.’']+ ){1,3}\d{1,4}\Z")
"""`Cro. Eliz. 663` before the English Reports: the old reports are known by who wrote them (Bluebook T2.43)."""

DATED_RE: Final = lazy.regex(r" \((?P<year>1[5-9]\d\d|20\d\d)\)\Z")
"""`Polites v. The Commonwealth (1945), 70 C.L.R. 60`: the year behind the parties."""

PRINTED_AS_RE: Final = lazy.regex(r"\s\[(?:GC|dec\.)\]\Z")
"""`[GC]` behind a case: by the Grand Chamber."""


def _dated_at(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether the town stands there where a treaty was signed, its day behind it."""
    if pieces[index].kind != "text" or words_of(text, pieces[index]).lower() not in PLACES or index + 2 >= len(pieces):
        return False
    return is_date(text, pieces[index + 2])


def _ends_title(text: str, piece: Piece) -> bool:
    """Whether a date, the parties to a treaty, an article or a volume stands there: the title has ended."""
    if piece.kind != "text":
        return piece.kind == "date" or (piece.kind == "bracket" and SIGNED_RE.match(words_of(text, piece)) is not None)
    words = words_of(text, piece)
    day = not words.isdigit() and read_date(words) is not None
    return bool(
        day
        or DOCKET_RE.match(words)
        or OF_HOUSE_RE.match(words)
        or OPENED_RE.match(words)
        or PARTIES_RE.match(words)
        or VOLUME_RE.match(words)
        or CERTIORARI_RE.match(words)
        or read_locator(words)
    )


CERTIORARI_RE: Final = lazy.regex(r"cert(?:\.|iorari)? (?:denied|granted|dismissed)\Z")
"""`Lima v. Costa, cert. denied, 139 S. Ct. 675`: what is printed is the order, and not the decision."""


DOCKET_RE: Final = lazy.regex(r"(?!(?:19|20)\d\d-(?:19|20)\d\d\Z)\d{2,4}-(?:[A-Z]{1,4}-)?\d{3,5}\Z")
"""`07-2441`, `2007-CA-0757`: the number of a case on the docket, behind the parties (Bluebook 10.8.1, T1 Louisiana)."""

PARTIES_RE: Final = lazy.regex(r"(?:U\.S\.|[A-Z][\w.]{1,14})-[A-Z][\w. ]{1,14}\Z")
"""`U.S.-Mex.`: the parties to a treaty (Bluebook 21.4.2)."""


def _makers(text: str, pieces: list[Piece], at: int, stop: int, draft: Draft) -> int:
    """Takes the organisations before the title of a treaty or act as its authors; the index behind them."""
    index = at
    while index + 2 < stop and pieces[index].kind == "text" and pieces[index + 1].kind == ",":
        words = words_of(text, pieces[index])
        chamber = words in CHAMBERS
        if (
            " v. " in words
            or " v " in words
            or DEBATES_RE.match(words)
            or not (chamber or looks_like_organisation(words, strict=True))
        ):
            break
        index += 2
    behind = [words_of(text, piece) for piece in pieces[stop : stop + 5]]
    reported = any(map(REPORTED_RE.match, behind)) and text[pieces[index].start].isupper()
    register = any("Fed. Reg." in words for words in behind) and text[pieces[index].start].isupper()
    congress = register or reported or any(map(CONGRESS_RE.match, behind))
    while (
        index > at
        and not congress
        and not (pieces[index].kind == "text" and MADE_RE.match(words_of(text, pieces[index])))
    ):
        index -= 2
    if index > at and (reported or "Report" in words_of(text, pieces[index])):
        draft.said = {"report"}
    if index > at:
        draft.authors = read_names(text[pieces[at].start : pieces[index].start].strip(" ,"))[0]
    return index


REPORTED_RE: Final = lazy.regex(r"(?:S|H\.? ?R?)\.? ?(?:Exec\. )?(?:Rep|Re?pt|Prt)\.(?: No\.)? \d")
"""`S. Rep. 116-290`, `H.R. Rep. No. 94-1487`: the number of what a committee of Congress reports."""

DEBATES_RE: Final = lazy.regex(r"Annals of Congress|Congressional (?:Record|Globe)|Register of Debates")
"""The record of what was said in a chamber: no body makes it that the chamber behind it could have said."""

CHAMBERS: Final = frozenset({"House", "Senate", "House of Representatives", "House of Commons", "House of Lords"})

MADE_RE: Final = lazy.regex(
    rf"(?:[A-Z][\w.-]*\s){{0,5}}(?:{AGREED}|{ENACTED}|Agreement|Directive|Resolution|Reports?|Hearings?|Rule|Law"
    r"|(?<=Draft )(?:Articles|Principles|Conclusions|Guidelines|Guiding))\b"
)
"""What an organisation makes that stands in its place as author."""
