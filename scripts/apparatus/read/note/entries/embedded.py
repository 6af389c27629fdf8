"""Finds bibliography entries within a note: `See Lima, Ana B. Harbours and Their Keys. Lisbon: …, 2001.`

Comes in: a note. Comes out: the entries with their places. Some authors print their notes like entries, or half so; the
stops within such an entry end no sentence.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.model import Cite
from apparatus.read.note.entries.author_date_notes import author_date_cite, reference_at, shows_author_date
from apparatus.read.note.entries.entry import read_entry
from apparatus.read.note.entries.entry_cite import entry_cite
from apparatus.read.note.entries.entry_elements import split_elements
from apparatus.read.note.entries.entry_publication import is_publication
from apparatus.read.note.entries.given_first import given_first, may_begin, shows_imprint
from apparatus.read.note.entries.numbered_reports import NUMBERED, numbered_report
from apparatus.read.note.entries.placed_books import placed_book, shows_placed
from apparatus.read.note.entries.turned_heads import turned_head
from apparatus.read.note.entries.unstopped import shows_unstopped, unstopped
from apparatus.read.note.lists import ABBREVIATIONS, SHORTENED_WORDS
from apparatus.read.note.names.names import looks_like_names, read_names
from apparatus.read.note.names.organisations import is_issuer, looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.names.turned_families import turned_family
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.semicolons import parting_semicolon
from apparatus.read.note.pieces.sentences import ends_sentence
from apparatus.read.note.words.dates import split_date
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.given_names import is_given_name
from apparatus.read.note.words.leads import LED
from apparatus.read.note.words.patterns import YEAR_SIGNS
from apparatus.read.note.words.reporting import before_remark
from apparatus.read.note.words.signals import read_signal
from apparatus.read.note.words.signs import groups_in

_WORD: Final = r"[^\W\d_][\w’'-]{0,30}"
_CLOSE: Final = r"(?:(?:\.[A-Z]){1,3}(?=\.\s[“\"]|\.,?\s(?:and|&)\s))?"
"""`Lima, A.E. “Ports.”`, `Lima, A.E. and J.H. Costa.`: initials that no space parts."""
_NO_TITLE: Final = r"(?![A-ZÀ-Þ][\w’'-]{1,30}\s(?:de|of|di)\s(?:[A-Z]\.[\s-]?){1,3}[A-ZÀ-Þ][\w’-]{1,30},\seds?\.\s)"
"""`Jean-Paul Lima, Letters of J.-P. Lima, ed. Ana Costa`: a title that ends in a name."""
HEAD_RE: Final = lazy.regex(
    rf"(?:{_WORD}\s){{0,2}}{_WORD},\s{_NO_TITLE}(?P<given>[^\W\d_][\w’'-]{{0,30}}){_CLOSE}\.?"
    r"(?:\s[^\W\d_][\w’'.-]{0,30}){0,3}?"
    r"(?P<more>(?:,(?:\s[^\W\d_][\w’'.-]{0,30}){2,4}(?=,|\s(?:and|&)\s)){0,12},?\s(?:and|&)\s(?:[^.;,“”\"]|(?<=\b[A-Z])\.){3,60}\.|(?:,\set\sal\.)?,\s(?:eds?"
    r"|trans|editors?|translators?)\.|(?:,(?:\s[^\W\d_][\w’'.-]{0,30}){2,4}(?=,)){0,12},\set\sal\.)?(?:\s\([^()]{1,40}\)\.)?(?<=\.)\s(?=[“\"A-ZÀ-Þ])"
    r"(?!(?<=\s[A-Z]\.\s)[A-ZÀ-Þ][\w’-]{1,30},\s(?:and|&)\s[A-ZÀ-Þ][^.;,“”\"]{2,60}(?:\.\s[^.;,“”\"]{2,40})?,\seds\.)"
)
"""`Family, Given.` or `Family, Given, and Given Family.` with a title behind it; not `Zofia Lima, Ana B. Roe, and Tom
Poe, eds., Harbours`."""

INVERTED_RE: Final = lazy.regex(
    rf",\s[A-ZÀ-Þ][\w’'-]{{0,30}}{_CLOSE}\.?"
    r"(?:\s[^\W\d_][\w’'.-]{0,30}){0,3}?"
    r"(?:,? (?:and|&) (?:[^.;,“”\"]|(?<=\b[A-Z])\.){3,60})?"
    r"(?:(?:,(?:\s[^\W\d_][\w’'.-]{0,30}){2,4}(?=,)){0,12},\set\sal\.)?"
    r"(?:(?<=\.)|\.|,\s(?:eds?|trans|editors?|translators?)\.)\s[“\"(A-ZÀ-Þ]"
)
"""A quick look: most notes hold nothing like it."""

TITLE_FIRST_RE: Final = lazy.regex(r"(?:“[^“”\"]{5,200}[.?!]’?”|\"[^\"]{5,200}[.?!]’?\") In [A-ZÀ-Þ]")
"""`“Ports.” In World Almanac 1963 …`: an entry that nobody signed."""

NAMED_RE: Final = lazy.regex(r"(?P<names>[A-ZÀ-Þ][^;:“”\"()\d]{3,160})(?<! )\s(?=[“\"])")
"""`Jane Doe, Ann Roe, and Tom Lima, “Ports.” In …`: the authors of such an entry, printed as a note prints them."""

STOP_RE: Final = lazy.regex(r"\.\s[“\"(A-ZÀ-Þ]")
"""A quicker one: the end of it."""

_TURNED: Final = r"(?=[A-ZÀ-Þ][\w’-]+, (?!(?:Vol|Part|Pt|Book|Bk|Ser)\b)[A-ZÀ-Þ])"
_BODY: Final = r"[A-ZÀ-Þ][^.;:()“”\"\d]{3,90}"
BODY_RE: Final = lazy.regex(rf"{_BODY}(?=\s\({YEAR}\)\.\s)")
"""`Ministry of Ports (2019). Harbours`: an institution before its year."""
_TITLED: Final = rf"(?=[A-ZÀ-Þ][^.;:()“”‘’]{{2,80}} \((?:{YEAR}|undated)\),? [‘“])"
BEGINS_RE: Final = lazy.regex(
    rf"{LED}|\A|(?:;|(?<![A-Z])\.)\s+(?:(?<=;\s)and\s+)?|\b(?:[Ss]ee(?:,? also)?[:,]?|refer to|consult)\s+"
    rf"|(?<=\d\)),?\s+(?:and\s+)?{_TURNED}|(?<=[,.?!]”)\s+{_TURNED}"
    rf"|(?::|\bfrom|\b[Aa]ccording to|\bespecially|\bby|\bin)\s+(?:{_TURNED}|{_TITLED})"
    rf"|(?<=[a-z]{{2}}):\s+(?={_BODY}\s\({YEAR}\)\.\s)"
)
"""At the head, behind a stop, a signal, a quotation, the bracket that ends the work before, or what leads to it."""

SEE_RE: Final = lazy.regex(r"[Ss]ee(?:,? also)?[:,]?\s+\Z")
"""A signal, which belongs to the entry; not `See the account by`."""

IN_BRACKETS_RE: Final = lazy.regex(
    r"\([^()]{2,80}[:,]\s[^()]{2,100}(?:\d{4}|forthcoming|n\.d\.)\)(?:,\s(?:pp?\.?\s?)?\d[\d–-]*(?!\d))?"
)
"""Place, publisher and year as a note prints them, with the page behind them."""
TOWN_RE: Final = lazy.regex(rf"\([A-ZÀ-Þ][^():\d]{{2,40}},? {YEAR}\)")
"""A town and a year alone."""

CLOSED_RE: Final = lazy.regex(r"(?:[.?!]’?[”\"]|[”\"]\.)\s")
"""How a title in quotation marks ends in an entry; in a note a comma ends it."""

YEAR_RE: Final = lazy.regex(rf"\b{YEAR}\b")
GOES_ON_RE: Final = lazy.regex(
    r"\s*(?:<?https?:|www\.|<?doi|DOI|[Aa]ccessed|[Rr]etrieved|[Aa]vailable|Online|URL|\d|pp?\.?\s?\d|[Vv]ol|[Nn]o\."
    r"|Print\.?\s*\Z)"
)
"""What may follow the date; `Print.`, as the MLA had it, says nothing more."""
OPENERS: Final = ("“", '"', "‘")
LONGEST: Final = 1200
ATTEMPTS: Final = 24
"""How many places of a note are tried in vain, to keep the search linear."""


def entries_in(text: str) -> list[Cite]:
    """The entries in a note, in order; most notes hold none."""
    dated = shows_author_date(text)
    stopped = STOP_RE.search(text) is not None
    unsigned = " In " in text and TITLE_FIRST_RE.search(text) is not None
    inverted = stopped and (
        unsigned or INVERTED_RE.search(text) is not None or (groups_in(text) & YEAR_SIGNS != 0 and shows_imprint(text))
    )
    loud = stopped and text[:2].isupper() and turned_head(text) is not None
    yeared, placed = shows_unstopped(text), stopped and shows_placed(text)
    numbered = stopped and groups_in(text) & NUMBERED != 0
    if not (dated or inverted or loud or yeared or placed or numbered):
        return []
    found: list[Cite] = []
    done = failed = 0
    for begin in BEGINS_RE.finditer(text):
        if failed > ATTEMPTS:
            break
        at = begin.start() if SEE_RE.match(begin.group()) else begin.end()
        if at < done or (begin.group()[:1] == "." and not ends_sentence(text, begin.start(), begin.start() + 1)):
            continue
        if begin.group()[:1] == ":" and not _names_person(text, at):
            continue  # `Ana Lima, Universities: British, Indian. A Study (London, 1966)`
        cite = _unstopped(text, at) if yeared else None
        cite = cite or (reference_at(text, at) if dated else None) or (_numbered(text, at) if numbered else None)
        cite = cite or (_placed(text, at) if placed else None) or (_entry(text, at) if inverted or loud else None)
        if cite:
            found.append(cite)
            done = cite.end
        else:
            failed += 1
    return found


GIVEN_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’-]+, (?P<given>[A-ZÀ-Þ][\w’-]*)")


def _names_person(text: str, at: int) -> bool:
    """Whether a known given name or an initial stands behind the family name at `at`, or a year behind a body."""
    body = BODY_RE.match(text, at)
    if body:
        return looks_like_organisation(body.group(), strict=True)
    found = GIVEN_RE.match(text, at)
    return found is not None and (len(found["given"]) == 1 or is_given_name(found["given"]))


def _unstopped(text: str, begin: int) -> Cite | None:
    """The entry at `begin` whose year stands without a bracket behind initials without stops."""
    signal, start = read_signal(text, begin, len(text))
    found = unstopped(text, start)
    return author_date_cite(text, begin, found[0], signal, found[1]) if found else None


def _placed(text: str, begin: int) -> Cite | None:
    """The book at `begin` whose place and publisher stand behind a stop."""
    signal, start = read_signal(text, begin, len(text))
    found = placed_book(text, start) if signal.lower() not in WITHIN else None
    return entry_cite(text, begin, found[0], signal, found[1]) if found else None


def _numbered(text: str, begin: int) -> Cite | None:
    """The report at `begin` that its number shows."""
    signal, start = read_signal(text, begin, len(text))
    found = numbered_report(text, start)
    return entry_cite(text, begin, found[0], signal, found[1]) if found else None


WITHIN: Final = ("in", "in:")
"""What leads to the book that holds a piece, which then is told before it."""


def _entry(text: str, begin: int) -> Cite | None:
    """The entry that begins at `begin`, behind its signal if it has one."""
    signal, start = read_signal(text, begin, len(text))
    if text[start : start + 2].isupper() and (loud := _loud(text, start)):
        return entry_cite(text, begin, loud[0], signal, loud[1])
    head = HEAD_RE.match(text, start)
    natural = not head or _natural(head.group())
    if natural and (titled := _title_first(text, start) or _given_first(text, start)):
        return entry_cite(text, begin, titled[0], signal, titled[1])
    if not head or natural or not _heads_entry(text, start, head):
        return None
    end = _end(text, start)
    bracketed = IN_BRACKETS_RE.search(text, start, end)
    if bracketed and not text.startswith(("“", '"'), head.end()):
        end = bracketed.end()
    printed = bracketed or TOWN_RE.search(text, start, end)
    if _of_another(text, head, bracketed, end) or (printed and _titles_behind_name(head)):
        return None
    draft = read_entry(" ".join(text[start:end].split()).removesuffix(" Print."), None)
    if draft is None or not _is_entry(draft):
        return None
    if printed and _titles_for_names(text[start : text.find(draft.get("title"), start)], draft):
        return None  # `Gibbons, P. J., Astride the River. A History of Hamilton (Hamilton, 1977)`
    marked = not draft.in_book or printed or text.startswith(OPENERS, head.end())
    if draft.quoted and marked and not (CLOSED_RE.search(text, start, end) or _of_day(text, head.end(), draft)):
        return None
    return entry_cite(text, begin, end, signal, draft)


def _of_day(text: str, title: int, draft: Draft) -> bool:
    """Whether a title that no marks hold stood in a periodical on a day: `Lima, Ana. Ports Are Closing. New York Times,
    April 26, 2022`."""
    plain = not text.startswith(OPENERS, title) and not draft.in_book
    return (
        plain and draft.date is not None and draft.date.day > 0 and periodical_kind(draft.get("container")) is not None
    )


def _heads_entry(text: str, start: int, head: re.Match[str]) -> bool:
    """Whether what looks like a name turned for a list is one, and not a case, a law or the last of several names that
    are not turned."""
    if head["given"][0].islower() or head.group().rstrip().endswith(" v."):
        return False
    if text.startswith(("idem, ", "Idem, "), start):
        return False
    if (
        IN_CAPITALS_RE.search(text, max(start, head.end() - 9), head.end() + LONGEST_WORD)
        and not head.group().isupper()
    ):
        return False
    if LAW_NEXT_RE.match(text, head.end()):
        return False
    thing = THING_RE.search(head["more"] or "")
    if thing and not looks_like_organisation(thing["thing"], strict=True):
        return False
    if not FAMILY_RE.match(text, head.end()):
        return True
    # `Ann Poe, Jim Roe, and Mary E. Gray, Harbours (…)`: the stop is an initial's
    # `Nolan Poe, Keith T. Roe, and Mary Gray, Harbours (…)`
    return not (INITIAL_END_RE.search(head.group()) or TWO_NAMES_RE.match(head.group()))


def _of_another(text: str, head: re.Match[str], bracketed: re.Match[str] | None, end: int) -> bool:
    """Whether the imprint in brackets, or what follows the first name, belongs to a work that others wrote."""
    company = _in_company(head["more"] or "")
    given = company or is_given_name(head["given"])
    quoted = text.startswith(("“", '"'), head.end()) and CLOSED_RE.search(text, head.end(), end)
    if not given and not quoted and (bracketed or (head["more"] or "").startswith(", ")):
        return True  # `Prucha, Great Father. Smith, Ports (London: Verso, 2001)`
    if not bracketed or not head["more"] or company:
        return False
    # `Einhard, Vita Karoli, ed. Oswald Holder-Egger (Hanover: Hahn, 1911)`
    return looks_like_names(text[head.end() : bracketed.start()].partition(",")[0].rstrip())


KEPT: Final = frozenset({"arch", "archiv", "bibl", "ref", "cod", "ms", "mss", "coll", "fondo", "dept", "min", "div"})
"""What shortens the name of a part of an archive, and no given name."""


def _loud(text: str, start: int) -> tuple[int, Draft] | None:
    """Where an entry ends whose family names stand first in capitals, and what it says; a colon behind them may also
    begin what a note prints with commas."""
    head = turned_head(text, start)
    last = text[start : head.end].rstrip(" .").rpartition(" ")[2] if head else ""
    if last.lower() in KEPT:
        return None  # `ASV, Arch. Nunz. Parigi, b. 412`: an archive by its letters
    if last[1:].isupper() and (last.lower() in SHORTENED_WORDS or last.lower() in ABBREVIATIONS):
        return None  # `CONSUMER FIN. PROT. BUREAU, …`: a body, its words shortened
    end = _end(text, head.end) if head else 0
    colon = head is not None and ": " in text[head.end - 3 : head.end]
    if not head or (colon and len(split_elements(text[head.end : end])) < FEWEST):
        return None
    draft = read_entry(" ".join(text[start:end].split()), None)
    stated = draft is not None and draft.get("title") and (draft.date or draft.accessed or draft.get("url"))
    return (end, draft) if draft and stated else None


def _given_first(text: str, start: int) -> tuple[int, Draft] | None:
    """An entry whose authors are printed given name first; where it ends is asked only where one may begin."""
    return given_first(text, start, _end(text, start)) if may_begin(text, start) else None


def _title_first(text: str, start: int) -> tuple[int, Draft] | None:
    """Where an entry ends that begins with its title, or with its authors in natural order, and what it says:
    `Jane Doe, “Ports.” In Harbours and Keys, 12–45. Lisbon: Quay Press, 2001`."""
    named = NAMED_RE.match(text, start)
    names = named["names"].rstrip(",.") if named else ""
    title = named.end() if named else start
    quoted = TITLE_FIRST_RE.match(text, title)
    if not quoted or (named and not _full_names(names)):
        return None
    end = _end(text, quoted.end())  # a semicolon in the title ends nothing
    if IN_BRACKETS_RE.search(text, quoted.end(), end) or (names and TOWN_RE.search(text, quoted.end(), end)):
        return None  # printed as in a note, but for the stop
    words = " ".join(text[title:end].split())
    if names and sum(map(_is_whole, split_elements(words))) == FEWEST:
        return None  # so is what commas part up to its end
    draft = read_entry(words, None)
    if draft is None or not (draft.date and draft.get("container") and (draft.published or draft.get("pages"))):
        return None
    if names:
        draft.authors, draft.et_al = read_names(names)
    return end, draft


def _is_whole(element: str) -> bool:
    """Whether an element ends behind what it says, and not behind a role, and is no address."""
    return not element.endswith(ROLE_ENDS) and not element.startswith((" http", "http"))


ROLE_ENDS: Final = (", ed. ", ", eds. ", ", trans. ")
FEWEST: Final = 2
"""Elements of an entry: the title, and the book with all that is told of it."""


def _full_names(names: str) -> bool:
    """Whether words are nothing but full names."""
    if not looks_like_names(names):
        return False
    people, _ = read_names(names)
    return bool(people) and all(name.given and name.family for name in people)


IN_CAPITALS_RE: Final = lazy.regex(r"[ ,][A-Z]{2,6}(?:[’'][A-Z]{1,2})?\.\s(?=[A-Z]{2,}[.,’ ])")
"""`About Us, ELEC. FRONTIER FOUND.`: a shortened word of the name of a site, as lawyers print it."""
LONGEST_WORD: Final = 24
"""Letters of the next word of such a name, with the mark behind it."""
INITIAL_END_RE: Final = lazy.regex(r",? (?:and|&) [A-ZÀ-Þ][\w’-]* [A-ZÀ-Þ]\.\s\Z")
LAW_NEXT_RE: Final = lazy.regex(
    r"(?:[A-Z][\w’]{0,8}\.,? ){0,4}(?:(?:Code|Stats?\.|Laws?|Ann\.)[ \w.]{0,16} §|(?:WT/DS|[ASE]/RES/)\d)"
)
"""`Harbour Privacy Act, Cal. Civ. Code § 1798`, `Traffic in Transit, WTO Doc. WT/DS512/R`: a law or a document."""
THING_RE: Final = lazy.regex(r"\b(?:and|&)\s(?:the|an?)\s(?P<thing>[^.]{3,60})\.\Z")
"""`Oil and the Translucent.`: the end of a title, where no body is called so."""
FAMILY_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’-]+(?:,\s|\s\((?:[Ee]d|[Tt]rans))")
TWO_NAMES_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’-]+ [A-ZÀ-Þ][\w’-]+, [A-ZÀ-Þ][\w’-]+ [A-Z]\.\s\Z")


JOINT_RE: Final = lazy.regex(r"\b(?:and|&)\s")


def _in_company(more: str) -> bool:
    """Whether a full name follows the first, as the others do in an entry: `Lima, Santana, and Oscar Reyes.`"""
    named = more.removesuffix(", et al.").rpartition(", ")[2] if more.endswith(", et al.") else more.rstrip(".")
    words = JOINT_RE.split(named)[-1].split()
    return 1 < len(words) < 4 and is_given_name(words[0])


def _titles_for_names(names: str, draft: Draft) -> bool:
    """Whether more than one author was read though no word joins them, and one of the others has no name that is known
    or an initial: that is a title."""
    if len(draft.authors) < 2 or JOINT_RE.search(names) or "et al" in names:
        return False
    return not all("." in name.given or is_given_name(name.given) for name in draft.authors[1:])


def _titles_behind_name(head: re.Match[str]) -> bool:
    """Whether several words stand before the comma that are no family name, and so the first part of the title behind
    it: `Hajo Lima, Quayport. A City and Its Harbour (Lisbon, 1982)`."""
    family, _, given = head.group().rstrip(" .").partition(", ")
    return " " in family and not head["more"] and not turned_family(family, given)


def _natural(head: str) -> bool:
    """Whether the first name is printed given name first: `Jane Doe, John A. Roe`."""
    family = head.partition(",")[0].split()
    return len(family) > 1 and is_given_name(family[0])


def _is_entry(draft: Draft) -> bool:
    """Whether what was read has a name printed family name first, a title, and where or when it appeared."""
    people = draft.authors or draft.editors
    if not people or not people[0].given or not draft.get("title") or not (draft.quoted or draft.published):
        return False
    return bool(draft.date or draft.accessed or draft.get("url"))


def _end(text: str, start: int) -> int:
    """Where the entry ends: at the next semicolon, or behind its date, unless an address or pages follow; before what
    is said of it."""
    stop = parting_semicolon(text, start, start + LONGEST)
    rest = text[start : stop if stop >= 0 else start + LONGEST]
    joined = ANOTHER_RE.search(rest)
    rest = rest[: joined.end()] if joined else rest
    at, closed = start, False
    elements = list(split_elements(rest))
    for count, element in enumerate(elements):
        if closed and element.strip() and not GOES_ON_RE.match(element):
            break
        quoted = count == 1 and element.lstrip()[:1] in OPENERS  # the years in it are the title’s
        dated = count > 0 and not quoted and YEAR_RE.search(element) is not None and _closes(element)
        title = count == 1 or not is_publication(element.strip(" ."))
        closed = closed or (dated and not (title and _prints(elements[count + 1 : count + 2])))
        at += len(element)
    return before_remark(text, start, start + len(text[start:at].rstrip()))


ANOTHER_RE: Final = lazy.regex(
    rf"{YEAR}(?=,? and (?:[A-ZÀ-Þ](?:\.|[\w’-]+) ){{1,3}}[A-ZÀ-Þ][\w’-]+, [^;()]{{3,200}} \([^()]*\d{{4}}\))"
    r"|[\d)](?=\. (?:See|Cf\.|Compare|But see)(?: also)? [A-ZÀ-Þ“])"
)
"""`Lisbon: Quay Press, July 3, 2019, and Jane Doe, Ports (Boston: Mole, 1934)`: a note’s own work behind an entry."""


def _prints(following: list[str]) -> bool:
    """Whether place, publisher and year follow, or a body and a day, so that the years before them are those of which a
    book tells."""
    return any(is_publication(each.strip(" .")) or _issues(each.strip(" .")) for each in following)


def _issues(element: str) -> bool:
    """Whether a body stands before a month or a day: `Quay Institute, April 26, 2022`."""
    body, date = split_date(element)
    return date is not None and date.month > 0 and is_issuer(body)


def _closes(element: str) -> bool:
    """Whether a year in an element is that of publication: a bracket, a publisher or a comma stands before it."""
    return CLOSING_RE.search(element) is not None


CLOSING_RE: Final = lazy.regex(rf"[:,(]\s?[^:]*?{YEAR}\)?[^\w]*(?:(?:pp?\.?\s)?\d{{1,4}}[-–\d]*)?\W*\Z|\d{{4}}\):")
