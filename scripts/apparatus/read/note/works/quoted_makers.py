"""Reads who wrote what stands in quotation marks, or what holds it, from the words before it.

Comes in: a text, its pieces and a draft. Comes out: the names, or that the words are none; the draft is filled.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.head import put_authors
from apparatus.read.note.lists import SMALL_WORDS
from apparatus.read.note.names.asides import accounts
from apparatus.read.note.names.in_capitals import acronym
from apparatus.read.note.names.library_headings import government
from apparatus.read.note.names.name_lists import initial_a
from apparatus.read.note.names.names import (
    LEADING_PARTICLES,
    looks_like_names,
    split_names,
)
from apparatus.read.note.names.organisations import is_organisation, lettered_bodies, looks_like_organisation
from apparatus.read.note.names.periodical_kinds import of_another_language
from apparatus.read.note.names.year_behind_names import without_paper, without_year
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece, words_before, words_of
from apparatus.read.note.statements.before_title import (
    CODED_RE,
    HOST_RE,
    HOSTS,
    TRANSLATED_RE,
    author_of_entry,
    dated_act,
    without_genre,
    without_number,
    without_translator,
)
from apparatus.read.note.statements.behind import is_day
from apparatus.read.note.titles.translated import translated_before
from apparatus.read.note.unpublished.spoken import read_said
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.named_kinds import PAPER, PAPER_SORT
from apparatus.read.note.words.patterns import ROLE_RE
from apparatus.read.note.words.title_words import capital_share
from apparatus.read.note.works.quoted_sayings import TITLED

REFERENCE_RE: Final = lazy.regex(
    r"\A(?:The )?(?:[A-Z][\w’-]+ ){0,5}(?:Encyclop(?:a?e|æ)dia\b|Dictionary\b|Wikipedia\Z)"
)
"""A reference work before its entry: `Encyclopaedia Britannica, “Harbour,”` (Chicago Manual 14.130)."""

ASIDE_RE: Final = lazy.regex(r"\s?\((?!eds?\b|trans\b|comps?\b)[^()]{1,40}\)|\s?\[[^\[\]]{1,40}\]")
"""The handle or pseudonym behind a name, as in a post (14.209)."""


def put_makers(text: str, pieces: list[Piece], quote: int, names: str, draft: Draft) -> bool:
    """Takes from the words before a title who wrote the work, or the work of reference or the newspaper that holds it;
    False if they are neither."""
    called = accounts(names, text, pieces[quote].end) if names[:1].islower() or names[:1] == "@" else []
    if called:
        draft.authors = tuple(Name(literal=name) for name in called)
        return True
    if names.endswith(" as") and translated_before(text, pieces[quote].start - len(names) - 1, names, draft):
        return True
    if names and REFERENCE_RE.search(names) and "," not in names:
        draft.put("container", names)
        return True
    return not names or _authors(names, draft) or _newspaper(text, pieces, quote, names, draft)


def names_before(text: str, pieces: list[Piece], at: int, quote: int, draft: Draft) -> str | None:
    """The words before a title without what they tell beside names, which goes into the draft; None if they lead up to
    what somebody says."""
    names = words_before(text, pieces, at, quote) if quote > at else ""
    if dated_act(names, draft):
        return ""
    if pieces[quote - 1].kind == "text" and names.startswith(TOPIC_HEADS):
        return None
    translated = TRANSLATED_RE.match(names) if names.endswith("]") else None
    if translated and not translated["meaning"].startswith("pseud") and is_organisation(translated["meaning"]):
        draft.authors, names = (Name(literal=translated["name"]),), ""
    if names[-1:] == ":":
        names = names.removesuffix(":").rstrip()
        if capital_share(words_of(text, pieces[quote])) < TITLED:
            return None  # `Moreover: “But if the quays …”`: what somebody says
    names = without_translator(names, draft)
    if names.endswith(("s.v.", "s.v")):
        names = author_of_entry(text, pieces, quote, names)
    if names[-1:] == ")" or names[-1:].isdigit():
        names = without_year(names, draft)
    elif ", 1" in names or ", 2" in names or " 19" in names or " 20" in names or " 18" in names:
        names = without_paper(names, draft)
    names = _without_issue(names, draft) if names[-1:].isdigit() else names
    if "(@" in names:
        draft.said.add("post")  # `Ana Lima (@analima), “Ports Are Closed,” May 3, 2019`
    if ("(" in names or "[" in names) and not (CODED_RE.match(names) or government(names)):
        if two := lettered_bodies(names):
            draft.authors, names = tuple(Name(literal=name) for name in two), ""
        names = ASIDE_RE.sub("", names)
    names = read_said(without_genre(text, without_number(names, draft), draft), draft)
    names = names.removesuffix(".") if names in ("idem.", "eadem.") else names
    if names.endswith(HOSTS):
        names = HOST_RE.sub("", names)
    if names.endswith(("’s", "'s")) and pieces[quote - 1].kind == "text":
        names = names[:-2].removeprefix("the ")  # `Lima’s “Harbours,” Port Review 3 (1981)`
    return names


TOPIC_HEADS: Final = ("On ", "For ", "About ", "Regarding ", "Concerning ", "As for ", "As to ", "In ")
"""How words begin that tell of what a source is, before words in marks and no comma: `On Thomsonian “Quays,” see`."""


def _without_issue(names: str, draft: Draft) -> str:
    """A body's name without what it issued, and when."""
    issued = ISSUED_RE.search(names)
    if not issued:
        return names
    draft.date = read_date(issued["day"])
    draft.put("genre", issued["genre"])
    return names[: issued.start()]


ISSUED_RE: Final = lazy.regex(
    r",? (?P<genre>(?:(?:joint )?(?:press|news|media) )?(?:release|statement)|news|communiqué|announcement|fact ?sheet"
    r"|(?:(?:client|legal|policy) (?:alert|update|brief(?:ing)?)|blog ?post|white paper|newsletter|op-ed|circular)"
    r"(?= of))"
    r"(?: of|,) (?P<day>\d{1,2} [A-Z][a-z]{2,8} (?:19|20)\d\d|[A-Z][a-z]{2,8} \d{1,2}, (?:19|20)\d\d)\Z"
)
"""`Port Council press release of 22 May 2023`, `Roe & Lima client alert of 22 May 2023` before a title."""


def _newspaper(text: str, pieces: list[Piece], quote: int, name: str, draft: Draft) -> bool:
    """Whether a newspaper of another language, which has small letters in its name, stands in the author's place before
    a headline and its day: `Krasnaia zvezda, “The Harbour Is Open,” March 15, 2023`."""
    if pieces[quote - 1].kind != "," or not of_another_language(name):
        return False
    day = quote + 2 + (quote + 3 < len(pieces) and pieces[quote + 1].kind == "square")
    if day >= len(pieces) or pieces[day - 1].kind != "," or not is_day(text, pieces[day]):
        return False
    draft.put("container", name)
    draft.said.add("newspaper")
    return True


def _authors(names: str, draft: Draft) -> bool:
    """Reads the names before a quoted title; False when they are no names."""
    head, comma, last = names.rpartition(",")
    if not comma and names.endswith(ROLES):
        head, comma, last = names.rpartition(" ")
    role = ROLE_RE.match(last.strip()) if comma else None
    bare = head if role else names
    if _mixed(bare) or LEAD_RE.match(bare) or bare.endswith(LEADING_UP) or _labelled(bare):
        return False
    if ": " in bare and all(looks_like_organisation(part, strict=True) for part in bare.split(": ")):
        draft.authors = (Name(literal=bare),)
        return True
    issued = ISSUED_AS_RE.search(bare) if not role and bare[-1] in "eflmorst" else None
    if issued and bare.endswith("m") and not _office(bare[: issued.start()]):
        issued = None  # `National Security Study Memorandum, “…”`
    if issued:
        draft.put("genre", issued["genre"])
        names = bare = bare[: issued.start()]
    if not looks_like_names(bare) and not initial_a(bare):
        words = bare.split()
        if BRAND_RE.match(bare) or MINISTRY_RE.match(bare):
            draft.authors = (Name(literal=bare),)
            return True
        if len(words) > 6 or any(w[0].islower() and w not in IN_A_NAME for w in words) or words[0][0].islower():
            return False
    put_authors(names, role["role"].lower() if role else "", draft)
    return True


def _office(words: str) -> bool:
    """Whether words name an office or a body by what it is of: `Secretary of the Navy`, `Department of Quays`."""
    return " of " in words and looks_like_organisation(words, strict=True)


def _labelled(names: str) -> bool:
    """Whether one word and a colon say what a source is for, before somebody's name: `Tolls: Ana Lima, “Harbours”`."""
    label, colon, name = names.partition(": ")
    return colon != "" and label.isalpha() and begins_with_given_name(name) and looks_like_names(name)


BRAND_RE: Final = lazy.regex(r"[a-z]{1,2}[A-Z][A-Za-z]{1,14}(?: [A-Z]\w+){0,3}\Z")
"""`eBay`, `dLOC`, `eLife Sciences`: a name that begins with a small letter."""

MINISTRY_RE: Final = lazy.regex(
    r"(?:the )?[A-ZÀ-Þ][a-z]{1,12}(?:an|sh|ese|ch|i|ss|[ea]k) (?:[a-z]{3,14} (?:and )?){0,3}"
    r"(?:ministry|government|parliament|embassy)\Z"
)
"""`Portuguese economy ministry`, `Dutch government`: a body named by its land and its field."""

ROLES: Final = (" ed.", " eds.", " (ed.)", " (eds.)", " (ed)", " (eds)")
"""What somebody did, behind a name and a space."""

IN_A_NAME: Final = SMALL_WORDS | {"contributors"}
"""What the name of authors may hold in small letters: `Wikipedia contributors`."""

LEADING_UP: Final = (" to", " of", " on", " in", " from", " for", " that")
"""What no name ends with: `Annotation to “Ordinance”`."""

LEAD_RE: Final = lazy.regex(r"(?:See|For|On|As|In|Also|But|Compare)\s(?:[a-z][\w’-]*\s){1,6}[A-Z]")
"""`See cases in Jane Doe and John Roe, “…”`: prose leads up to the names."""

ISSUED_AS_RE: Final = lazy.regex(
    r"(?<=[\w.’)])\s(?P<genre>press release|news release|media release|press statement|fact sheet|white paper|report"
    rf"|editorial|{PAPER_SORT} {PAPER}|Press Release|Fact Sheet|[Mm]emorandum)\Z"
)
"""`European Commission press release, “…”`: what the work is, behind who issued it."""

PAGES_RE: Final = lazy.regex(r", \d{1,4}(?:[-–]\d{1,4})?, ")
"""A page among what should be names shows that a citation ends there."""


def _mixed(names: str) -> bool:
    """Whether a list holds surnames and other words: `Foner, Free Soil, Free Labor, and Fields` are two citations."""
    if ", " not in names:
        return False
    if PAGES_RE.search(names):
        return True
    if ", and " not in names:
        return False
    first, *others = split_names(names)
    if any(other[0].isdigit() for other in others):
        return True  # `Davis, Return, 70, and Finlay`
    lone = " " not in first and not acronym(first)
    return lone and any(
        " " in other
        and other[0].isupper()
        and other.partition(" ")[0] not in LEADING_PARTICLES
        and not is_organisation(other)
        for other in others[:-1]
    )
