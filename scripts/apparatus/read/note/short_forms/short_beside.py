"""Reads what may stand between the commas of a short form beside words: notes, years, editions and chapters in brackets
or quotation marks.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.model import Date
from apparatus.read.note.lists import ACRONYMS, COMMON_WORDS, COMPANIES, FAMILIES_TOO, GIVEN_NAMES, PARTICLES
from apparatus.read.note.names.asides import is_acronym
from apparatus.read.note.names.double_surnames import ET_AL_RE
from apparatus.read.note.names.name_lists import last_two
from apparatus.read.note.names.names import looks_like_names, looks_like_person, read_names
from apparatus.read.note.names.organisations import is_organisation
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.short_forms.passages_behind import without_passage
from apparatus.read.note.short_forms.repeats import note_aside
from apparatus.read.note.short_forms.short_clause import SHORT_EDITION_RE, remark_begins
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.locators import UNDER_HEADING, read_locator
from apparatus.read.note.words.patterns import DOCTRINE, ROLE_RE
from apparatus.read.note.words.title_words import looks_like_title, strip_stop

CHAPTER_OF_RE: Final = lazy.regex(
    r"(?P<chapter>(?:[Cc]hap(?:ter|\.)|[Cc]h\.|[Pp]art|[Bb]ook) [\dIVXL]{1,6}) (?:of|in) (?=[A-ZÀ-Þ])"
    r"|(?:[Pp]ages?|[Pp]p?\.) (?P<page>\d[\d–-]{0,9}) (?:(?:of|in) (?=[A-ZÀ-Þ])|(?=[A-ZÀ-Þ][\w.’-]* [A-ZÀ-Þ]))"
)
"""`Chapter 5 of Lima, Harbours`, `p. 12 of Lima`; right before a name, as biblatex prints what stands before a
citation, `Page 56 Jane Doe, Harbours`."""


def note_in_brackets(text: str, pieces: list[Piece], index: int, at: int, draft: Draft) -> bool:
    """`Braudel, Mediterranean (see n. 5 above), 2:757`; `Lima (n 12) 45`."""
    note = note_aside(text, pieces[index]) if index > at else 0
    draft.refers_to_note = note or draft.refers_to_note
    return note > 0


def year_or_acronym(text: str, pieces: list[Piece], index: int, at: int, draft: Draft) -> bool:
    """`Scott (1986), 1060`, `Scott (1986, 12)`; `World Bank (WB), 12`."""
    if pieces[index].kind != "bracket" or index == at:
        return False
    if index == at + 1 and is_acronym(text, pieces[index]):
        return True
    found = IN_BRACKETS_RE.match(words_of(text, pieces[index]))
    names = text[pieces[at].start : pieces[index].start].rstrip()
    several = index == at + 1 or " and " in names or " & " in names
    if not found or not several or not (looks_like_names(names) or (names.isupper() and names.isalpha())):
        return False
    if not _locator_behind(text, pieces, index, found):
        return False
    draft.date = Date(int(found["year"]))
    draft.locator = read_locator(found["locator"] or "")
    return True


def names_and_year(text: str, pieces: list[Piece], at: int, index: int) -> bool:
    """Whether surnames stand before a year in brackets: `King, Pan, and Roberts (2013), 335`."""
    return year_or_acronym(text, pieces, index, at, Draft())


def edition_aside(text: str, pieces: list[Piece], index: int, at: int, draft: Draft) -> bool:
    """`Harbour Papers (Gravel), 1:452`: which edition it is, before a page; `Harbours (5th edn) p 1` needs no comma."""
    behind = index + 1 + (index + 1 < len(pieces) and pieces[index + 1].kind == ",")
    if pieces[index].kind != "bracket" or index == at or behind >= len(pieces):
        return False
    inner = words_of(text, pieces[index])
    if len(inner) > 60 or pieces[behind].kind != "text" or not read_locator(words_of(text, pieces[behind])):
        return False
    if SHORT_EDITION_RE.match(inner[1:-1]):
        draft.put("edition", inner[1:-1])
        return True
    return behind > index + 1 and not any(map(str.isdigit, inner))


def latin_title(words: str) -> bool:
    """Whether words can only be the title of a Latin work: `De civitate Dei`, `Contra Faustum`; `De los Santos` is a
    name."""
    found = LATIN_RE.match(words)
    return found is not None and found["second"] not in PARTICLES and len(words.split()) < MANY


LATIN_RE: Final = lazy.regex(
    r"(?:De|Contra|Super|Adversus) (?P<second>[a-z]{3,}|[A-Z][a-z]+ (?:ad|in|contra|et|de) [a-z]+)(?: [A-Za-z]+)*\Z"
)
MANY: Final = 8


def names_alone(words: str) -> bool:
    """Whether words can only be names: `Ana Lima`, `Lima et al.`, and not `Lima and Quay`, which may be a title."""
    known = begins_with_given_name(words) or ET_AL_RE.search(words) is not None
    return known and looks_like_names(words)


def _locator_behind(text: str, pieces: list[Piece], index: int, found: re.Match[str]) -> bool:
    """Whether a page follows the year, a remark, or nothing, so that no sentence goes on behind it."""
    following = pieces[index + 2] if index + 2 < len(pieces) and pieces[index + 1].kind == "," else None
    ends = index + 1 == len(pieces) or (following is not None and remark_begins(text, following))
    if found["locator"]:
        return ends and read_locator(found["locator"]) != ""
    if ends:
        names = text[pieces[index - 1].start : pieces[index].start].rstrip()
        return names_alone(names) or SURNAMES_RE.match(names) is not None
    return following is not None and read_locator(words_of(text, following)) != ""


SURNAMES_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’-]+(?:(?:, [A-ZÀ-Þ][\w’-]+)*,? (?:and|&) [A-ZÀ-Þ][\w’-]+)?\Z")
IN_BRACKETS_RE: Final = lazy.regex(rf"\((?P<year>{YEAR})[a-z]?(?:[,:]\s?(?P<locator>[^()]{{1,30}}))?\)\Z")


def entry_title(text: str, pieces: list[Piece], index: int, at: int) -> bool:
    """The entry of a dictionary: `EI2, s.v. “Wakf”` (14.233); or a chapter named by its title: `Lima, Harbours, chapter
    “Landlocked.”`"""
    return (
        pieces[index].kind == "quote"
        and index > at + 1
        and pieces[index - 1].kind == "text"
        and ENTRY_RE.match(words_of(text, pieces[index - 1])) is not None
    )


ENTRY_RE: Final = lazy.regex(
    r"s\.vv?\.\Z|(?:chap(?:ter|\.)|ch\.|sec(?:tion|\.)|part|cap[ií]tulo|chapitre|Kapitel)(?: [\dIVX]{1,4}:?)?\Z"
    rf"|{UNDER_HEADING}\Z"
)


def with_entries(text: str, pieces: list[Piece], parts: list[int], words: list[str]) -> int:
    """Joins the title of an entry or chapter to the words before it; the index of the last piece taken."""
    last = parts[-1]
    for at, index in enumerate(parts[-len(words) :]):
        if index + 1 < len(pieces) and pieces[index + 1].kind == "quote" and ENTRY_RE.match(words[at]):
            joined = text[pieces[index].start : pieces[index + 1].end]
            words[at] = strip_stop(joined.replace(",”", "”").replace(".”", "”"))
            last = max(last, index + 1)
    titled = [piece.kind for piece in pieces[last + 1 :]] == [",", "quote"]
    return last + 2 if titled and CHAPTER_RE.match(read_locator(words[-1])) else last


def chapter_title(text: str, pieces: list[Piece], index: int, at: int) -> bool:
    """The title of the chapter to which a locator points: `chap. 5, “Landlocked,” 222–78`."""
    if (
        pieces[index].kind != "quote"
        or index < at + 4
        or pieces[index - 1].kind != ","
        or pieces[index - 2].kind != "text"
    ):
        return False
    return CHAPTER_RE.match(read_locator(words_of(text, pieces[index - 2]))) is not None


CHAPTER_RE: Final = lazy.regex(
    r"(?:chap|ch|part|pt|sec|section|book|bk|introduc|conclusion|epilogue|ep[ií]logo|prefa|pr[oó]logo|cap[ií]tulo)",
    re.I,
)


def role_aside(text: str, pieces: list[Piece], index: int, at: int) -> bool:
    """`Lima and Roe (eds.), Harbours, 12`: what the people named did, behind their names; before a title of several
    words the comma may be wanting."""
    if pieces[index].kind != "bracket" or not at < index < len(pieces) - 2:
        return False
    behind = pieces[index + 1]
    if behind.kind != "," and (behind.kind != "text" or " " not in words_of(text, behind)):
        return False
    return ROLE_RE.match(text, pieces[index].start, pieces[index].end) is not None


IS_RE: Final = lazy.regex(r"\s(?:is|are|was|were)\s[a-z]")
DRAWN_RE: Final = lazy.regex(
    r"[a-z] (?:drawn|taken|comes|derived|adapted|compiled|gathered|quoted|cited) from [A-ZÀ-Þ]"
)
"""`Details on rents drawn from Jane Doe`: prose leads up to a name."""


def is_sentence(words: list[str]) -> bool:
    """Whether a sentence stands in the place of a name: `The letter is among the Quay Papers, City Archive`."""
    if (" from " in words[0] and DRAWN_RE.search(words[0])) or SCHOLARS_RE.match(words[0]) or words[0] in ADVERBS:
        return True
    if len(words) > 1 and words[-1].startswith("and ") and LISTED_SUBJECT_RE.match(words[-1]):
        return True
    return len(words) > 1 and IS_RE.search(words[0]) is not None and not read_locator(words[1])


LISTED_SUBJECT_RE: Final = lazy.regex(
    r"and (?:even |also |now |the |some |many ){0,3}(?:[A-ZÀ-Þ][\w’.-]* (?:of (?:the )?)?){1,5}"
    r"(?:has|have|had|is|are|was|were|do|does|did|can|could|will|would|may|might|must|should) (?:not )?[a-z]{2,}"
)
"""`Lisbon, LBC, and even Quay TV have started to show ports`: the last of a list, and what is said of all."""


ADVERBS: Final = frozenset({
    "However", "Moreover", "Nevertheless", "Nonetheless", "Therefore", "Furthermore", "Thus", "Hence", "Indeed",
    "Instead", "Still", "Meanwhile", "Later", "Earlier", "Finally", "Perhaps", "Apparently", "Unfortunately",
    "Of course", "For example", "For instance", "In fact", "In addition", "At the same time", "By contrast",
    "In contrast",
})  # fmt: skip
"""How a sentence begins before a comma."""

SCHOLARS_RE: Final = lazy.regex(
    r"(?:[A-ZÀ-Þ][\w-]+ )?(?:scholars|historians|authors|writers|critics|(?:theor|econom|sociolog|anthropolog"
    r"|archaeolog|lingu|jur|femin)ists|philosophers|geographers|theologians|lawyers|researchers|poets) [A-ZÀ-Þ]"
)
"""`Portuguese historians Jane Doe, Ana Lima and Rui Costa`: who they are, and nothing of theirs is cited."""


PART_OF_RE: Final = lazy.regex(
    r"\A(?:(?:untitled )?introductory essay"
    r"|preface|foreword|acknowledge?ments|introduction|afterword|epilogue|prologue|conclusion|appendix"
    r"|dedication|epigraph|headnote|postscript|glossary)"
    r" (?:to|of|in) (?=[A-Z“])"
)
"""The part of a work cited before: `Appadurai, introduction to Social Life of Things`."""


def drop_part(words: list[str], stop: int, draft: Draft) -> int:
    """Takes `introduction to` off the work that holds it, and that work's author: `Bhabha, foreword to Fanon, Wretched
    of the Earth`; how many of the words are gone."""
    part = PART_OF_RE.match(words[1]) if stop > 1 else None
    if not part:
        return 0
    words[1] = words[1][part.end() :]
    owners = looks_like_person(words[1]) or (" and " in words[1] and looks_like_names(words[1]))
    if stop == 2 or not owners or words[2][0].islower():
        return 0
    draft.container_authors = read_names(words.pop(1), short=True)[0]
    return 1


LEAST: Final = 3
"""Parts of a short form with a work, the book that holds it, and a page."""


def drop_book(words: list[str], parts: list[int], draft: Draft) -> None:
    """Takes off the book in which the work stands: `Kant, The Metaphysics of Morals, in Practical Philosophy, 557`."""
    if len(words) < LEAST or len(words) != len(parts):
        return
    at = next((i for i in range(len(words) - 1, 0, -1) if not _page(words[i])), 0)
    if not 0 < at < len(words) - 1 or not words[at].startswith("in "):
        return
    book, work = words[at][3:], words[at - 1]
    titled = at > 1 or (" " in work and not looks_like_person(work))
    if " " in book and titled and looks_like_title(book) and looks_like_title(work):
        draft.put("container", book)
        del words[at], parts[at]


def _page(words: str) -> bool:
    return words[0].isdigit() and read_locator(words) != ""


DOCUMENTS: Final = frozenset({
    "letter", "letters", "diary", "notebook", "testimony", "memoir", "logbook", "journal", "will", "proposal",
    "memorandum", "typescript", "statement", "petition", "inventory", "contract", "brochure", "pamphlet", "flyer",
    "script", "transcript", "manuscript", "draft", "program", "programme", "questionnaire",
})  # fmt: skip
"""What a short form calls a document that has no title."""

SENT_RE: Final = lazy.regex(r" to [A-ZÀ-Þ][\w.’'-]*(?: [\w.’'-]+){0,3}\Z")
"""To whom a letter was sent."""
OF_WORK_RE: Final = lazy.regex(r"(?:[a-z]+ )?(?P<form>[a-z]+) (?:for|of) [A-ZÀ-Þ“]")
"""Of which work a draft or a script is."""


def is_document(words: str) -> bool:
    """`letter`, `typewritten proposal`, `letter to Jane Roe`, `script for Harbours and Quays`, `Harbours brochure`."""
    called, _, form = SENT_RE.sub("", words).rpartition(" ")
    if form in DOCUMENTS:
        return " " not in called or called.istitle()
    of = OF_WORK_RE.match(words)
    return of is not None and of["form"] in DOCUMENTS


def without_own_volume(words: list[str], stop: int, draft: Draft) -> None:
    """Takes off the volume that lawyers print before an author: `2 Aquinas, supra note 27, at 227` (Bluebook 15.1)."""
    if draft.refers_to_note and stop == 1:
        words[0] = OWN_VOLUME_RE.sub("", words[0])


OWN_VOLUME_RE: Final = lazy.regex(r"\A\d{1,2} (?=[A-ZÀ-Þ][\w’'-]+\Z)")


PAIR_RE: Final = lazy.regex(r"(?P<first>[A-ZÀ-Þ][\w’'-]+) (?P<second>& [A-ZÀ-Þ][\w’'-]+)\Z")


def part_last_two(words: list[str], stop: int) -> bool:
    """Parts the last two authors, between whom lawyers put no comma: `Kaye, Ward & Chun, supra note 12`."""
    pair = PAIR_RE.match(words[stop - 1]) if 1 < stop < len(words) else None
    if not pair or any(" " in word for word in words[: stop - 1]):
        return False
    words[stop - 1 : stop] = [pair["first"], pair["second"]]
    return True


def name_list(words: list[str]) -> bool:
    """`Smith, Jones, and Brown`: nothing but names of one to three words, and no title behind one, `Smith, Beauty,
    Health, and Permanence`."""
    if not words[-1].startswith(("and ", "& ")) or (len(words) > LISTED and any(map(_says, words[1:]))):
        return False
    return all(
        looks_like_person(bare := w.removeprefix("and ").removeprefix("& "))
        and len(bare.split()) <= 3
        and (bare.isupper() or not is_organisation(bare))
        for w in words
    )


LISTED: Final = 3
"""Names of a list that is no title behind a name: this has two parts at least before `and`."""


def _says(word: str) -> bool:
    """Whether a word is one of the language, by which hardly anybody is called."""
    bare = word.removeprefix("and ").removeprefix("& ").lower()
    return bare in COMMON_WORDS and bare not in FAMILIES_TOO and bare not in GIVEN_NAMES


def full_names(words: list[str]) -> bool:
    """`Jane Doe, Ana Lima and Rui Costa`: nothing but names in full, no comma before the last."""
    return len(words) > 1 and last_two(words[-1], "") and all(" " in w and looks_like_person(w) for w in words[:-1])


def without_range(title: str, draft: Draft) -> str:
    """Takes pages or a section off a title when the comma between them is missing: `Unexpected Places 5–7`, `Contracts
    § 7.7`, `Harbours at 12`, `QP 2.14.3`; a single number only where more and higher ones follow, `Harbours 1, 3,
    8–11`; the number of a manual is none, `FM 3-24`."""
    if title[-1:].isdigit() and MANUAL_RE.search(title):
        return title
    labelled = LABELLED_RE.search(title) if title[-1:].isalnum() or "§" in title else None
    if labelled and labelled.start() and (locator := read_locator(labelled["locator"].removeprefix("at "))):
        draft.locator = ", ".join(filter(None, (locator, draft.locator)))
        return title[: labelled.start()]
    if (bare := without_passage(title, draft)) != title:
        return bare
    head, _, last = title.rpartition(" ")
    if SECTION_RE.match(title) and _of_person(draft) and head.casefold() not in ACRONYMS:
        draft.locator = ", ".join(filter(None, (last, draft.locator)))
        return head
    listed = draft.locator != "" and _goes_before(last, draft.locator)
    if not head or not (RANGE_RE.match(last) if not draft.locator else listed):
        return title
    draft.locator = f"{last}, {draft.locator}" if listed else last
    return head


MANUAL_RE: Final = lazy.regex(rf"(?:\A|[\s,]){DOCTRINE}\Z")
SECTION_RE: Final = lazy.regex(r"[A-Z]{2,3} \d{1,3}(?:\.\d{1,3}){2,3}(?:[-–]\d{1,4}(?:\.\d{1,3})*)?\Z")
"""`QP 2.14.3`: book, chapter and section behind the letters by which a work of the ancients is known."""


def _of_person(draft: Draft) -> bool:
    """Whether persons wrote it; what a body issues has versions: `Quay Software, PTP 1.3.1`."""
    families = [name.family for name in draft.authors]
    return bool(families) and all(
        family and family.casefold() not in COMPANIES and not is_organisation(family) for family in families
    )


def _goes_before(page: str, pages: str) -> bool:
    """Whether what stands before a comma is the first page of a list: a range, or a page before at least two others."""
    found, behind = PAGE_RE.match(page), FIRST_PAGE_RE.match(pages)
    if not found or not behind or int(found["first"]) >= int(behind.group()):
        return False
    return found["last"] is not None or "," in pages


PAGE_RE: Final = lazy.regex(r"(?P<first>\d{1,3})(?:[-–](?P<last>\d{1,3}))?\Z")
FIRST_PAGE_RE: Final = lazy.regex(r"\d{1,4}(?![\d:])")
LABELLED_RE: Final = lazy.regex(
    r"\s(?P<locator>§§? ?\d[\w.:()-]*|(?:at |pp?\. ?|paras?\.? |chaps?\. |ch\. )\d{1,4}(?:[-–]\d{1,4})?"
    r"|(?:bks?|pts?|secs?|arts?|lib|vv?|ll?)\. (?:\d{1,4}|[IVXLivxl]{1,7})(?:[-–]\d{1,4})?)\Z"
)
RANGE_RE: Final = lazy.regex(r"\d{1,3}[-–]\d{1,3}\Z|\d{1,2}:\d{1,4}(?:[-–]\d{1,4}|ff?\.?)?\Z")
