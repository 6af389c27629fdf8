"""Reads references whose year stands behind the authors, as in lists by author and date (Chicago Manual 15.9; APA
Publication Manual 9.4; Harvard style).

Comes in: a reference on one line. Comes out: a draft, or None when no names and year head it.

    reference = names [","] ( "(" date ")" [ "." | "," | ":" ] | "." year "." | "," year [ "." | "," ] ) title source
    title     = “…” | words { "[" genre "]" | "(" edition or number ")" } ( "." | "," )
    source    = author_date_source.py
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.model import Name, Reference
from apparatus.read.note.entries.author_date_source import paper_of_series, read_source
from apparatus.read.note.entries.author_date_titles import publishes, source_behind, with_imprint_behind
from apparatus.read.note.entries.dated_papers import without_day_last
from apparatus.read.note.entries.entry_elements import split_elements
from apparatus.read.note.entries.entry_head import DASHES_RE, read_heading
from apparatus.read.note.entries.entry_publication import is_publication
from apparatus.read.note.entries.repeated import repeated, written_out
from apparatus.read.note.entries.visits_before import without_visit
from apparatus.read.note.lists import ABBREVIATIONS, PARTICLES
from apparatus.read.note.names.double_surnames import ET_AL_RE
from apparatus.read.note.names.names import SUFFIX_RE, looks_like_names, read_names
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.names.persons import is_one_person
from apparatus.read.note.names.turned_families import particles_of
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import scan
from apparatus.read.note.statements.comma_imprints import is_publisher
from apparatus.read.note.statements.genres import THESIS_RE, say_genre
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import MONTH_NAME, YEAR
from apparatus.read.note.words.given_names import begins_with_given_name, is_given_or_initial
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.particles import SIGNED_PARTICLE
from apparatus.read.note.words.patterns import EDITION_RE
from apparatus.read.note.words.roles import edits_by, translates_by
from apparatus.read.note.words.title_words import capital_share, strip_stop, title_of

_MONTH: Final = r"[A-Z][a-z]{2,8}\.?"
DATE_RE: Final = lazy.regex(
    rf"\s?(?:\((?:(?P<month>{_MONTH}(?: \d{{1,2}},?)?) )?"
    rf"(?P<bracketed>{YEAR}-\d\d-\d\d|{YEAR}(?:[-–/]\d{{2,4}})?|n\.\s?d\.?|no date|undated|in press|forthcoming)"
    rf"(?:-?(?P<letter>[a-z]))?(?: \[{YEAR}\])?"
    rf"(?:/{YEAR}|, (?P<day>{_MONTH}(?:[-–/ ][A-Z][a-z]+)?(?: \d{{1,2}})?))?\)(?P<mark>[.,:;]?)"
    rf"|(?<=[.,]\s)(?:(?P<first>(?:\d{{1,2}} )?{MONTH_NAME}|{MONTH_NAME} \d{{1,2}},) )?"
    rf"(?P<bare>{YEAR}|n\.d(?=\.\s))[a-z]?(?P<stop>[.,:]))\s(?=[^\Wa-z_]|[“‘\"'«„¿¡(\[])"
)
"""The date behind the names: in a bracket, or between stops. The year is bare there, or its day stands before it."""

YEAR_LAST_RE: Final = lazy.regex(rf"[\w.,;:] ?[\[(]?{YEAR}[\])]?\.?\Z|, (?:{_MONTH} )?{YEAR}\b")

SENTENCE_RE: Final = lazy.regex(r"(?P<word>[^\W\d_]{3,})\.\s(?=[A-ZÀ-Þ])")
"""A stop behind a word that is written out."""

LONGEST_NAMES: Final = 600
OPENERS: Final = "“\"‘'«„"
NATURAL_RE: Final = lazy.regex(r"(?:[A-ZÀ-Þ][\w’.-]*\s){1,4}(?:(?:de|van|von|der|la|del|du)\s){0,2}[A-ZÀ-Þ][\w’'-]+\Z")
SURNAME_RE: Final = lazy.regex(r"[A-ZÀ-Þ][a-zß-ÿ’][\w’-]+\Z")
PERSON_RE: Final = lazy.regex(
    r"(?:[A-ZÀ-Þ][\w’-]+ )?(?:[A-ZÀ-Þ]\.[ -]?){1,3}(?:(?:de|van|von|der|la|del|du) ){0,2}[A-ZÀ-Þ][\w’-]+\Z"
)
"""`J. R. Lima`, `Jane R. Lima`: an initial shows a person."""
ROMAN_PAGE_RE: Final = lazy.regex(r"\s[ivxl]{1,6}\Z")
"""`Harbours xii`: a page stands before the year, behind a title."""

MARKED_RE: Final = lazy.regex(r", (?:Add\. )?(?:MSS?|Mss?|Cod)\.?(?: [A-Za-z][\w.]{0,14}){0,3}\Z")
"""`Paris, Bibliothèque nationale de France, MS lat.`: the mark of a manuscript, whose number is no year."""

INITIALS_LAST_RE: Final = lazy.regex(
    rf"(?:{SIGNED_PARTICLE}[ -]){{0,2}}[A-ZÀ-Þ][\w’-]+(?:[\s-][A-ZÀ-Þ][\w’-]+)?"
    r" (?:[A-Z]{1,3}(?:-[A-Z])?|(?:[A-Z]\.){1,3})\Z"
)
"""`Haefeli WE`: the initials behind a family name, without a comma."""


ASKED_RE: Final = lazy.regex(
    r", (?:notes?|sketch(?:es)?|report|minutes|account) (?:on|for|of|with) [^,]{2,60},?\s?\Z"
    r"|, (?:[Oo]ral [Hh]istory|[Pp]ersonal|[Tt]elephone|[Aa]uthor[’']s?)? ?[Ii]nterview,?\s?\Z"
    r"|\A(?:[A-Z][a-z]+ )?(?:[Ii]nterview|[Cc]onversation|[Ll]etter|[Ee]-?mail|[Cc]ommunication)s? (?:with|from|to|by) "
)
"""`Ana Lima, Oral History Interview, 2002`, `Interview with a pilot, Lisbon, 14 October 2009`: what stands before the
year are no names."""


def read_author_date(reference: str, before: Reference | None = None, *, sure: bool = True) -> Draft | None:
    """The facts of a reference; with `sure` off, as in a note, only what its names and its source prove to be one. A
    dash stands for the authors of the work `before` it."""
    found = DATE_RE.search(reference, 0, LONGEST_NAMES)
    if not found or not found.start() or not _parted(found) or ASKED_RE.search(reference, 0, found.start()):
        return None
    names, draft = reference[: found.start()].strip(" ,"), Draft()
    body = _is_stopped_body(found, names)
    dashes = DASHES_RE.match(f"{names} ") if before else None
    joined = written_out(names[dashes.end() :], before, listed="," in dashes.group()) if dashes else ""
    if dashes and not joined and not repeated(f"{names} "[dashes.end() :], draft, before).strip():
        pass
    elif body:
        draft.authors = (Name("", literal=names.rstrip(".") if names.count(".") == 1 else names),)
    elif not _put_names(joined or names, draft, bracketed=not found["bare"], sure=sure or _heads(found, names)):
        return None
    draft.date = read_date(_date_of(found))
    rest = ISBN_RE.sub("", reference[found.end() :].strip())
    if found["stop"] == ":" and YEAR_LAST_RE.search(rest):
        return None  # `Lima, Ana. 1848: A History. Lisbon: Quay Press, 1994`: the year is the title's
    if "," in (found["mark"], found["stop"]) and _begins_with_passage(rest):
        return None  # `Constitution of Spain (1978), art. 10`
    elements = split_elements(rest) if found["bare"] else []
    if elements and is_publication(elements[0].rstrip(" .")) and not any(map(publishes, elements[1:2])):
        return None  # `Ohio State Census, 1915. Provo, UT: …`: the year is the title's
    source = _put_title(_without_part(without_visit(rest, draft), draft), draft)
    if not draft.get("title"):
        return None
    said = read_source(source, draft)
    if body and not (draft.get("url") or draft.published):
        return None
    if not sure and OWN_YEAR_RE.search(draft.get("publisher")) and "eprinted" not in draft.get("place"):
        return None  # `Quayport, May 2010. I follow Ana Lima, Harbours (Lisbon: Quay, 2001)`: of another work
    marked = (names.endswith(".") and found["mark"] == ".") or (found["bare"] and is_publisher(draft.get("publisher")))
    stopped = marked and draft.published  # `Reuters. (1977). Ports. Sage.`, `Reuters. 1977. Ports. Sage.`
    addressed = draft.get("url") and draft.date and draft.date.day
    shown = (
        stopped
        or addressed
        or (draft.published and draft.get("place"))
        or (draft.get("series") and draft.get("number"))
    )
    if not (sure or body) and (LONE_RE.match(names) or (found["bare"] and ACRONYM_RE.match(names))) and not shown:
        return None  # a surname and a year alone point to a list, as `Hegel (1991)`
    if not (said or sure) and source == "" and found["mark"] == ",":
        return _whole(names, draft)
    return draft if said or sure else None


OWN_YEAR_RE: Final = lazy.regex(rf", {YEAR}\Z")


def _whole(names: str, draft: Draft) -> Draft | None:
    """The draft of a work that nothing but its authors, family name first, its year, its title in headline style and a
    page state: `Lima, Ana (2001), Harbours and Keys, p. 12`; None of any other."""
    people = draft.authors or draft.editors
    given = people[0].given.partition(" ")[0] if people else ""
    turned = given != "" and names.startswith(f"{_turned(people[0])}, ")
    paged = PASSAGE_RE.search(draft.get("title"))
    title = draft.get("title")[: paged.start() if paged else None]
    known = is_given_or_initial(given)
    if not (turned and known) or len(title.split()) < FEWEST or capital_share(title) < 1 or not title[0].isupper():
        return None
    draft.stated["title"] = title
    draft.add_locator(paged["page"] if paged else "")
    draft.original = True
    return draft


def _heads_title(found: re.Match[str], names: str) -> bool:
    """Whether a bracket with the year parts what may name a body from a title in marks: `X-Road (undated), ‘Quays’`."""
    titled = found["bracketed"] is not None and found.string[found.end()] in OPENERS
    return titled and BODY_RE.match(names) is not None


def _heads(found: re.Match[str], names: str) -> bool:
    """Whether the marks about the year show what stands before it as the author."""
    return _heads_title(found, names) or _heads_month(found, names)


def _heads_month(found: re.Match[str], names: str) -> bool:
    """Whether a person by a known given name stands before a month and a stop: `Ana Lima, October 2006. Ports.`"""
    if not found["first"] or found["stop"] != "." or names.count(" ") not in (1, 2, 3):
        return False
    known = begins_with_given_name(names.removeprefix("Sir ").removeprefix("Dame "))
    return known and NATURAL_RE.match(names) is not None


def _is_stopped_body(found: re.Match[str], names: str) -> bool:
    """Whether stops part what can be but a body from a year in a bracket, and that from the title: `Quay Parts.
    (2021). Harbours`, `Quay/Port. (n.d.). Harbours`."""
    name = names.removesuffix(".")
    if found["mark"] != "." or name == names or not STOPPED_BODY_RE.match(name):
        return False
    words = name.split()
    if is_one_person(words) or looks_like_organisation(names, strict=True):
        return False
    return len(words) != PAIR and not any(word in ("and", "&") for word in words[1 : -1 if len(words) == THREE else 1])


PAIR: Final = 2
"""Words that may be a given name and a family name."""
THREE: Final = 3
"""Words that may be two family names: `Lima and Costa. (2021).`"""

STOPPED_BODY_RE: Final = lazy.regex(
    r"(?:[A-ZÀ-Þ0-9](?:[\w’'&-]|(?<=[A-Z])\.)*(?:/[A-ZÀ-Þ][\w’'&-]*)?)"
    r"(?: (?:of|for|and|the|on|&|[A-ZÀ-Þ0-9][\w’'&-]*)){0,7}\Z"
)
BODY_RE: Final = lazy.regex(
    r"[A-ZÀ-Þ][\w’&.-]*(?: (?:of|for|and|the|on|&|government|ministry|[A-ZÀ-Þ0-9][\w’&.-]*)){0,7}\Z"
)
"""`Estonia government`, `X-Road`."""

FEWEST: Final = 3
"""Words of a title that stands so."""

PASSAGE_RE: Final = lazy.regex(r",\s(?:(?:pp?\.|pages?|S\.)\s?)?(?P<page>\d{1,4}(?:[-–]\d{1,4})?)\Z")


LONE_RE: Final = lazy.regex(r"[A-ZÀ-Þ][a-zà-ÿ’-]+(?<!s)\.?\Z")
"""A surname that heads a reference whose place and publisher follow: `Hegel. 1991. Logic. Indianapolis: Hackett.`"""

ACRONYM_RE: Final = lazy.regex(r"[A-Z]{2,8}\.?\Z")
"""A body that heads it by its letters: `FAO. 2002. Harbours of the World. Rome.`"""


ISBN_RE: Final = lazy.regex(r"[,.]? \(?ISBN(?:-1[03])?:? ?[\dX-]{10,17}\)?")
"""The number of a book in the trade, which no field holds."""


def _parted(found: re.Match[str]) -> bool:
    """Whether the marks about a bare year are those of a list: a comma on either side, or stops; where its day stands
    before it, stops, or commas before a title in marks: `Port Times, May 3, 1934, 1` is a newspaper."""
    if found["first"] and found["stop"] != "." and found.string[found.end()] not in OPENERS:
        return False
    return found["bare"] is None or found.string[found.start("bare") - 2] in ".," or found["stop"] == "."


def _date_of(found: re.Match[str]) -> str:
    day = found["day"] or (found["month"] or found["first"] or "").rstrip(",")
    year = found["bracketed"] or found["bare"]
    if not day or not year[0].isdigit():
        return "n.d." if year == "undated" else year
    if day[0].isdigit():
        return f"{day} {year}"
    return f"{day}, {year}" if day[-1].isdigit() else f"{day} {year}"


def _put_names(names: str, draft: Draft, *, bracketed: bool, sure: bool) -> bool:
    """Takes the names; False when what stands before the year is something else."""
    if not names or ":" in names or any(char in names for char in '“”"?!') or any(map(str.isdigit, names)):
        return False
    if " ‘" in names or " '" in names:
        return False  # `Lima A, ‘Harbours’ (2001) 12 Port Review 3`: a title before the year
    if ROMAN_PAGE_RE.search(names) or MARKED_RE.search(names):
        return False
    written_out = any(found["word"].lower() not in ABBREVIATIONS for found in SENTENCE_RE.finditer(names))
    if written_out and not looks_like_organisation(names.rpartition(". ")[2].rstrip(". "), strict=True):
        return False  # a title stands between the names and the year: `Lima, Ana. Harbours (1791–1830)`
    initials = _initials_last(names, bracketed=bracketed)
    people, draft.et_al, role = initials or read_heading(names)
    if len(people) > 1 and not role and all(SURNAME_RE.match(name.literal) for name in people):
        people = read_names(names, short=True)[0]  # `Lima and Costa (1992), “Quays”`
    alone = len(people) == 1 and not _is_turned(people[0], names)
    bare = SUFFIX_RE.removed(ET_AL_RE.removed(names))
    natural = NATURAL_RE.match(bare) is not None and draft.et_al
    known = looks_like_organisation(names, strict=True) or ACRONYM_RE.match(names) is not None
    proved = sure or natural or known or PERSON_RE.match(bare) is not None
    if not people or (not bracketed and alone and not proved and not LONE_RE.match(names)):
        return False
    body = known or looks_like_organisation(names) or (" " not in names and periodical_kind(names) is not None)
    stopped = initials is not None and (draft.et_al or bracketed or people[0].given.endswith("."))
    if alone and not sure and not (stopped or body or NATURAL_RE.match(bare) or LONE_RE.match(names)):
        return False
    if any(len(name.display.split()) > 12 or _of_sentence(name) for name in people):
        return False
    if not sure and any(name.given for name in people) and any(map(_lone, people)):
        return False  # a title stands between: `M. Bayles & B. Chapman, Justice, Rights and Tort Law (1983)`
    if translates_by(role):
        draft.translators = people
    elif role:
        draft.editors = people
    else:
        draft.authors = people
    return True


def _is_turned(first: Name, names: str) -> bool:
    """Whether the first of the names stands family name first."""
    return "," in names and first.given != "" and names.startswith((_turned(first), first.family))


def _of_sentence(name: Name) -> bool:
    """Whether what would be somebody's given names, or a body's, holds words of a sentence: `On this see Lima, J.
    (2001)`, `The phrase is from Lima, J. (2001)`."""
    if any(word.islower() and word.isalpha() and word not in PARTICLES for word in name.given.split()):
        return True
    return not VERBS.isdisjoint(name.literal.split())


VERBS: Final = frozenset({"is", "are", "was", "were", "has", "have", "see", "from"})
"""Words that stand in no body's name."""


def _turned(name: Name) -> str:
    """The family name with its particle, as it heads an entry: `van Helden`."""
    return f"{name.particle} {name.family}".lstrip()


def _lone(name: Name) -> bool:
    """Whether a name is a single word that is no acronym."""
    return name.literal != "" and " " not in name.literal and not name.literal.isupper()


def _initials_last(names: str, *, bracketed: bool) -> tuple[tuple[Name, ...], bool, str] | None:
    """`Bergk V, Haefeli WE`, `Bergk V. and Haefeli W.`: the initials behind the family names, as physicians list them;
    before a year without a bracket the last stop is the list's."""
    bare = ET_AL_RE.removed(names)
    parts = [part.strip() for part in re.split(r",\s(?:and\s|&\s)?|\s(?:and|&)\s", bare)]
    if not all(part.endswith(".") for part in (parts if bracketed else parts[:-1] or [""])):
        parts = [part.rstrip(".") for part in parts]
    if not all(map(INITIALS_LAST_RE.match, parts)):
        return None
    return tuple(map(_initialled, parts)), bare != names, ""


def _initialled(part: str) -> Name:
    """A name whose initials stand last."""
    family, given = part.rsplit(" ", 1)
    particle, family = particles_of(family)
    return Name(family, given, particle=particle)


ADDRESS_BEHIND_RE: Final = lazy.regex(
    r"[.,]\s(?:(?:(?:[Aa]vailable|[Rr]etrieved|[Aa]ccessed|[Oo]nline)\b[^.,]{0,24}\s)?<?(?=https?://|www\.)"
    r"|(?=\((?:last )?accessed [A-Z\d][\w ]{2,20}\)\.?\Z))"
)
"""`, available at https://…`: the address, and what leads up to it; or when it was visited."""

PAPER_LAST_RE: Final = lazy.regex(
    r",\s(?P<series>(?:[A-Z][\w’&-]* ){0,4}(?:Report|Paper|Brief|Briefing|Memo|Note|Insight|Comment|Study|Monograph)s?"
    r"(?:,? (?:No\. ?)?(?P<number>\d[\d/-]{0,8}))?|(?P<command>(?:Cm|Cmd|Cmnd|CP|HC|HL)\.? ?\d{1,5}))\Z"
)
"""`Quays, Research Paper`, `…, CP 403` before place and publisher: what the body that issued it calls it."""


BOOK_BEHIND_RE: Final = lazy.regex(r"\w[”\"’'»] (?!in )[^\W\d_][^,.“”()]{2,80}[.,] [A-ZÀ-Þ][^:.“”()\d]{1,40}: [A-ZÀ-Þ]")
"""`“Smart” Ports. Lisbon: Quay Press`: marks that open a book's title, as no comma ends them and a town follows."""


def _begins_with_passage(rest: str) -> bool:
    """Whether a page stands where a title should: `…, Universität Hamburg, 1991, S. 33. The claim is repeated.`"""
    return any(read_locator(part.rstrip(". ")) for part in (rest.partition(",")[0], *split_elements(rest)[:1]))


PART_BEHIND_RE: Final = lazy.regex(
    r",\s(?P<part>(?:[Cc]h(?:apter|ap\.|s?\.)|[Ss]ection|sec\.)\s?[\dIVX]+(?:[-–]\d+)?)\.?\Z"
)
"""`…, Oxford: Quay Press, Chapter 3.`: the part of the book, last."""


def _without_part(rest: str, draft: Draft) -> str:
    """What stands behind the year without the part of the book that a note cites."""
    found = PART_BEHIND_RE.search(rest)
    if found:
        draft.add_locator(read_locator(found["part"]))
    return rest[: found.start()] if found else rest


HOUSED_RE: Final = lazy.regex(
    r"(?P<title>(?:[^()“”\"]|“[^“”]{1,60}”){6,200}[\w?!]) \((?P<house>[A-ZÀ-Þ][^():;\d]{2,60})\)\.?\Z"
)
"""`Notes on the Quay (Quay Press)`: a bracket that holds the publisher alone."""
ASKED_AT_RE: Final = lazy.regex(r"(?<=[?!])\s(?=https?:|www\.|doi:)")
"""A question that an address follows at once."""
GOES_ON_RE: Final = lazy.regex(r"\s*(?!https?:|www\.|doi)[a-zß-ÿ]")
"""Small letters behind a question, and no address."""


def _put_title(rest: str, draft: Draft) -> str:
    """Takes the title; what stands behind it is the source."""
    if rest[:1] in OPENERS:
        pieces = scan(rest)
        if pieces and pieces[0].kind == "quote" and not BOOK_BEHIND_RE.match(rest, pieces[0].end - 2):
            draft.quoted = True
            draft.put("title", title_of(rest[: pieces[0].end]))
            return rest[pieces[0].end :].strip(" ,.")
    led = ADDRESS_BEHIND_RE.search(rest)
    if led:
        words = _without_page(without_day_last(rest[: led.start()], draft), draft)
        return ". ".join(filter(None, (_put_title(words, draft), rest[led.start() :].strip(" ,."))))
    asked = ASKED_AT_RE.search(rest)
    if asked and ". " not in rest[: asked.start()]:
        return ". ".join(filter(None, (_put_title(rest[: asked.start()], draft), rest[asked.end() :])))
    housed = HOUSED_RE.match(rest)
    if housed and is_publisher(housed["house"]) and ". In " not in housed["title"]:
        draft.put("title", strip_stop(housed["title"]))
        return housed["house"]
    rest, imprint = with_imprint_behind(rest)
    if imprint:
        draft.put("title", strip_stop(_without_brackets(_without_edition(rest, draft).rstrip("."), draft)))
        return imprint
    elements = split_elements(rest)
    title = elements[0] if elements else ""
    while len(title) < len(rest) and title.rstrip()[-1:] in "?!" and GOES_ON_RE.match(rest, len(title)):
        title += elements[1]
    cut = source_behind(rest, elements)
    title, source = rest[:cut].strip(" ,"), rest[cut:].strip(" ,.")
    issued = publishes(source) or looks_like_organisation(source, strict=True)
    paper = PAPER_LAST_RE.search(title) if issued else None
    if paper:
        name = "" if paper["command"] else paper["series"].removesuffix(paper["number"] or "").rstrip()
        draft.put("series", name.removesuffix("No.").rstrip(" ,"))
        draft.put("number", paper["command"] or paper["number"] or "")
        draft.said |= {"report"} if paper["command"] else set()
        title = title[: paper.start()]
    draft.put("title", strip_stop(_without_brackets(_without_edition(title, draft).rstrip("."), draft)))
    return source


PAGE_LAST_RE: Final = lazy.regex(r",\s(?P<page>pp?\.\s?\d{1,4}(?:[-–]\d{1,4})?)\Z")
"""`Harbours, p. 8` before an address."""


def _without_page(words: str, draft: Draft) -> str:
    """The title without the page cited behind it."""
    found = PAGE_LAST_RE.search(words) if ". " not in words.replace("p. ", "p.") else None
    draft.add_locator(read_locator(found["page"]) if found else "")
    return words[: found.start()] if found else words


def _without_edition(title: str, draft: Draft) -> str:
    """The title without the edition that a comma parts from it: `How Courts Work, 2nd edn`."""
    for mark in (", ", ". "):
        rest, parted, edition = title.rpartition(mark)
        if parted and EDITION_RE.match(edition):
            draft.put("edition", edition if edition[-1] == "." or mark == ", " else f"{edition}.")
            return rest
    return title


BRACKETED_RE: Final = lazy.regex(r"\s(?:\[(?P<genre>[^\[\]]{3,120})\]|\((?P<said>[^()]{2,60})\))\Z")
VOLUME_RE: Final = lazy.regex(r"[Vv]ols?\.?\s(?P<volume>[\dIVX][\dIVX–-]*)\Z")
NUMBER_RE: Final = lazy.regex(r"(?:[A-Z][\w. ]+\s)?No\.?\s\S+\Z")


def _without_brackets(title: str, draft: Draft) -> str:
    """The title without the genre, edition, volume or number that a bracket behind it states (APA 9.19)."""
    while found := BRACKETED_RE.search(title):
        said = found["said"] or ""
        volume = VOLUME_RE.match(said)
        people = ROLED_RE.match(said)
        if found["genre"]:
            _put_genre(found["genre"], draft)
        elif people and _put_people(people, draft):
            pass
        elif volume:
            draft.put("volume", volume["volume"])
        elif EDITION_RE.match(said):
            draft.put("edition", said)
        elif said and paper_of_series(said, draft):
            pass
        elif NUMBER_RE.match(said):
            draft.put("number", said)
        elif said and (THESIS_RE.match(said) or said.lower() in GENRES):
            _put_genre(said, draft)
        else:
            break
        title = title[: found.start()]
    return title


ROLED_RE: Final = lazy.regex(
    r"(?P<names>[A-ZÀ-Þ][^();\d]{3,80}?),? (?P<role>(?:Eds?|Trans|Trs?)\.?(?: (?:&|and) (?:Eds?|Trans)\.?)?)"
    r"(?:; (?P<more>[^()]{3,40}))?\Z"
)
"""`J. Zhu, Trans.`, `I. Kleden, Ed. & Trans.; Vol. 6`: who translated or edited it (APA 9.23, 9.29)."""


def _put_people(found: re.Match[str], draft: Draft) -> bool:
    """Takes the editors or translators, and the volume or edition behind them."""
    if not looks_like_names(found["names"]):
        return False
    people = read_names(found["names"])[0]
    if translates_by(found["role"]):
        draft.translators = people
    if edits_by(found["role"]):
        draft.editors = draft.editors or people
    more = found["more"] or ""
    if volume := VOLUME_RE.match(more):
        draft.put("volume", volume["volume"])
    elif EDITION_RE.match(more):
        draft.put("edition", more)
    return True


def _put_genre(genre: str, draft: Draft) -> None:
    """`Doctoral dissertation, University of Leeds`; a translation of the title tells nothing about the work."""
    kind, _, school = genre.partition(", ")
    if THESIS_RE.match(kind):
        draft.said.add("thesis")
        draft.put("genre", kind)
        draft.put("publisher", school)
    elif kind.lower() in GENRES:
        say_genre(kind.lower(), draft)


GENRES: Final = frozenset(
    {"blog post", "data set", "dataset", "film", "podcast", "tweet", "conference presentation", "paper presentation",
     "working paper", "press release", "report", "speech", "video"}
)  # fmt: skip
"""What a bracket behind a title may call the work (APA 9.21)."""
