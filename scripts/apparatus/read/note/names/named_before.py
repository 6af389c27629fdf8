"""Finds the author whom a sentence names before a title that stands without one: `Jane Doe traces this in “Harbours,”
Port Review 3 (1981)`, `See Jane Doe’s account of quays in Harbours (…)` (Chicago Manual 14.37: what the text says, the
note need not repeat).

Comes in: a citation and what was read before it. Comes out: the citation, with that author if one alone can be meant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from apparatus import lazy
from apparatus.model import Cite, Date, Name, Reference
from apparatus.read.note.confidence import restated
from apparatus.read.note.lists import PLACES, SENTENCE_WORDS
from apparatus.read.note.names.names import looks_like_person, read_names
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.words.given_names import begins_with_given_or_initial
from apparatus.read.note.words.reporting import SAYS
from apparatus.read.note.words.signals import MORE, OF_ONE_RE, OF_SEVERAL_RE

_WORD: Final = r"[A-ZÀ-Þ][\w’'-]*[\w]"
_INITIAL: Final = r"[A-ZÀ-Þ]\.(?:[ -]?[A-ZÀ-Þ]\.){0,2}"
_ONE_GIVEN: Final = rf"(?:{_WORD}|{_INITIAL})(?: (?:{_WORD}|{_INITIAL}))?"
_ONE: Final = (
    rf"(?:{_WORD}|{_INITIAL}) (?:(?:{_INITIAL}|{_WORD}|de|van|von|la|del|der) ){{0,3}}(?:[ae]l-|a[dnrst]-|ash-)?{_WORD}"
)
_NAME: Final = (
    r"(?P<name>(?<!The )(?!(?:See|Cf|Compare|As|For|In|On|Also|Here|Both|And|But|The|An?) )"
    rf"{_ONE}(?: and {_ONE})?(?<![’']s))"
)

_BESIDE: Final = (
    r"for (?:example|instance),|has|have|had|also|long|often|similarly|likewise|rightly|further|later|briefly"
    r"|convincingly|explicitly|usefully"
)
_DOES: Final = (
    r"turn(?:s|ed)|den(?:ies|ied)|doubt(?:s|ed)|return(?:s|ed)|tak(?:es|en)|took|push(?:es|ed)|extend(?:s|ed)|appl(?:ies|ied)"
    r"|track(?:s|ed)|recover(?:s|ed)|places|placed|reconstruct(?:s|ed)|restate[sd]|defend(?:s|ed)|built|builds|pursue[sd]"
    r"|(?:dispute|challenge|revise|reproduce|situate|frame|underscore|recognize|acknowledge|expose|calculate|estimate)[sd]"
    r"|(?:contest|question|revisit|reject|disagree|adopt|adapt|refute|rebut|link|sketch|warn|predict|comment|uncover|repeat|echo)"
    r"(?:e?s|t?ed)|identif(?:ies|ied)"
)
"""Verbs of what a scholar does, beside those of saying."""
SUBJECT_RE: Final = lazy.regex(
    rf"{_NAME}(?: \([^()]{{2,40}}\)|, [a-z][a-z’ -]{{3,50}}(?=,)|, (?:an?|the|one|her|his) [\w’ -]{{3,60}}(?=,))?,? "
    rf"(?:(?:{_BESIDE}) ){{0,2}}(?:{SAYS}|{_DOES})\b"
)
"""`Jane Doe has addressed`, `Jane Doe, a friend of Lima, explains`: who says something, and a verb of saying."""

WHOSE_RE: Final = lazy.regex(
    rf"{_NAME}[’']s? (?:\d{{4}} )?(?:[a-z-]+ ){{0,3}}(?:accounts?|address|analys[ie]s|argument|article|book|chapter"
    r"|claim|commentary|concept|classic|column|critique|definition|description|discussions?|dissertation|essay|formulation|history"
    r"|idea|insight|interpretation|lecture|memoir|monograph|notion|observation|op-ed|overview|paper|piece|post|reading"
    r"|reflections|rebuttal|rejoinder|remarks?|repl(?:y|ies)|report|responses?|review|speech|statement|stud(?:y|ies)|survey"
    r"|talk|term|testimony|theory|thesis|treatment|works?|writings)\b"
)
"""`See Jane Doe’s recent account`."""

THEIR_RE: Final = lazy.regex(rf"{_NAME}(?:,|(?: [a-z][a-z-]*){{1,6}}) (?:in|of) (?:his|her|their){MORE}\Z")
"""`as Jane Doe outlines in her “…”`, `Jane Doe, in her landmark study`: whose work it is."""

BESIDE_RE: Final = lazy.regex(
    rf"(?:\A|[.;:] )(?:(?:[Ss]ee|[Cc]f\.|[Cc]ompare)(?: also)? )?(?P<name>{_WORD}(?: and {_WORD})?)(?:[’']s)?,? "
    rf"[A-ZÀ-Þ][^;:“”]{{2,60}},? and (?:(?:his|her|their){MORE}|the same authors?[’']s?)\Z"
)
"""`See Doe, Harbours, and the same author’s “…”`: a short form right before it."""

AGENT_RE: Final = lazy.regex(
    rf"\b(?:by|from|as (?:does|did|do)) {_NAME}(?P<suffix>,? (?:Jr|Sr)\.)? in(?: (?:his|her|their){MORE})?\Z"
)
"""`as was shown by Jane Doe in`, `as was shown by Jane Doe in her`."""

OWNS_RE: Final = lazy.regex(rf"{_NAME}[’']s\Z")
"""`I recommend Jane Doe’s “…”`: whose work stands right behind."""

ANSWER_RE: Final = lazy.regex(
    rf"(?:\A|[.;] )(?:(?:[Ss]ee|[Cc]f\.|[Cc]ompare)(?: also| too)? )?(?P<name>{_WORD}(?: and {_WORD})?)[’']s? "
    r"(?:[a-z-]+ ){0,2}(?:response|reply|rejoinder|answer|review|critique|discussion)"
    r"(?: (?:to|of)(?: (?:the )?[A-ZÀ-Þ][\w’-]+){1,3}| to (?:his|her|their) [a-z]+)?(?:[:,]| in)\Z"
)
"""`See Doe and Roe’s response to Poe:`: surnames, right before a title in quotation marks."""

THEIR_WORK_RE: Final = lazy.regex(
    r"\bin (?:his|her|their) (?:[a-z-]+ ){0,3}(?:study|book|monograph|volume|treatise|work|memoir|history),?\Z"
)
"""`Jane Doe’s writings, especially in her seminal study,`: whose book stands right behind."""

LEADS: Final = (" in", " her", " his", " their", "”", '"', "’s", "'s")
NOUN_BEFORE_RE: Final = lazy.regex(r"[’']s? (?:(?P<year>\d{4}) )?(?:[a-z-]+ ){0,3}[a-z-]+,?\Z")
BEGINS_RE: Final = lazy.regex(r"[^\W\d_]{3,}[.?!][”\"’')]{0,2}\s+(?=[A-ZÀ-Þ“\"])")
"""Where a sentence ends within prose; a stop behind an initial ends none."""


def named_before(cite: Cite, before: Sequence[Cite]) -> Cite:
    """A title without an author is by the one whom the sentence before it names: behind `in her`, by the last."""
    stated = cite.reference
    if not before or before[-1].form != "prose" or not stated or stated.authors:
        return cite
    if cite.form == "short" and stated.title and OF_ONE_RE.search(cite.signal):  # `See his “Harbours,” 12`
        names = _author_in(before[-1].text, cite.signal, quoted=True)
        return replace(cite, reference=replace(stated, authors=names)) if names else cite
    if (
        cite.form != "full"
        or cite.rule not in ("quoted-title", "published")
        or (cite.rule == "published" and stated.editors)
    ):
        return cite
    if cite.rule == "published" and (owned := _owner_told(stated.title, before[-1].text)):
        names, title = owned
        return restated(cite, replace(stated, authors=names, title=title))
    if cite.rule == "published" and (surname := _surname_told(stated.title, before[-1].text)):
        title = stated.title.removeprefix(f"{surname}, ")
        return replace(cite, reference=replace(stated, authors=(Name(family=surname),), title=title))
    names = _author_in(before[-1].text, cite.signal, quoted=cite.rule == "quoted-title")
    names = names or _of_own_work(before, cite.signal)
    names = names or _of_the_last(before[-1].text, [one.reference for one in before[:-1] if one.reference])
    told = replace(stated, authors=names, original_date=_year_told(before[-1].text, stated))
    return replace(cite, reference=told) if names else cite


OWN_WORK_RE: Final = lazy.regex(
    rf"(?:\A|[.;] )For {_NAME.replace(_ONE, f'(?:{_ONE}|{_WORD})')}[’']s (?:most )?"
    r"(?:earli(?:er|est)|recent|own|first|later|latest|original) (?:[a-z-]+ ){0,2}"
    r"(?:work|writings?|study|book|research|article|essay|account|argument|analysis|thesis|dissertation)"
    r"(?: (?:on|of|about) [a-z ]{3,40})?,\Z"
)


def _of_own_work(before: Sequence[Cite], signal: str) -> tuple[Name, ...]:
    """The author of what a sentence leads to as somebody’s own: `For Ana Lima’s earliest work, see “Quays,”`; or by the
    surname, where the note has the whole name before."""
    found = OWN_WORK_RE.search(before[-1].text) if signal.lower() in ("see", "see also") else None
    if not found:
        return ()
    name = found["name"]
    if " " not in name:
        said = " ".join(cite.text for cite in before)
        whole = re.search(rf"\b(?P<name>{_ONE_GIVEN} {re.escape(name)})\b(?![’']s)", said)
        name = whole["name"] if whole else ""
    people = name.split(" and ")
    return read_names(name)[0] if name and all(map(begins_with_given_or_initial, people)) else ()


def _year_told(said: str, stated: Reference) -> Date | None:
    """The year of the first edition, if one earlier than that of the work stands with whose it is: `Ana Lima’s 1979
    essay “…,” in Harbours (… 1998)`."""
    found = NOUN_BEFORE_RE.search(said[-60:])
    year = int(found["year"]) if found and found["year"] else 0
    earlier = stated.kind in ("book", "chapter") and stated.date is not None and 0 < year < stated.date.year
    return Date(year) if earlier and not stated.original_date else stated.original_date


OWNER_RE: Final = lazy.regex(rf"(?P<surname>{_WORD}[^\W\d_])[’']s (?P<title>[A-ZÀ-Þ].* .*)")


def _owner_told(title: str, said: str) -> tuple[tuple[Name, ...], str] | None:
    """Who wrote a work whose possessive begins its title, if a sentence before it tells what the same person in full
    does, and the title: `Ana Lima keeps them apart. See Lima’s Quays and Keys (…)`."""
    found = OWNER_RE.match(title)
    if not found:
        return None
    does = re.search(
        rf"(?:\A|[.;!?] )(?P<name>{_ONE_GIVEN} {re.escape(found['surname'])}) [a-z]{{2,14}}(?:s|ed)\b", said
    )
    known = does and begins_with_given_or_initial(does["name"])
    return (read_names(does["name"])[0], found["title"]) if does and known else None


SURNAME_FIRST_RE: Final = lazy.regex(rf"(?P<surname>{_WORD}), (?=[A-ZÀ-Þ])")


def _surname_told(title: str, said: str) -> str:
    """The surname that seems to begin a title, if the prose before it names the same person in full: `Vincent Carretta
    doubts it. See Carretta, Equiano, the African: Biography of a Self-Made Man (…)`."""
    found = SURNAME_FIRST_RE.match(title)
    surname = found["surname"] if found else ""
    named = re.search(rf"(?P<name>{_WORD} (?:{_INITIAL} )?{re.escape(surname)})\b", said) if surname else None
    return surname if named and begins_with_given_or_initial(named["name"]) else ""


def _of_the_last(said: str, works: Sequence[Reference]) -> tuple[Name, ...]:
    """The authors of the work before a sentence that names nobody and ends with whose the next is: `Ana Lima, “Quays,”
    12. A revised version is in her Harbours (…)`; or nobody but them: `Lima had argued so in “Keys,” …`; or those of
    the work whose author alone it names: `Lima returned to them in her Harbours (…)`."""
    last = _named_at_head(said, works) if works else None
    if not last:
        return ()
    if len(last.authors) == 1 and _tells_of(last.authors[0].family, said):
        return last.authors
    if any(map(str.isupper, said[1:])):
        return ()
    several = len(last.authors) > 1 or last.et_al
    return last.authors if (OF_SEVERAL_RE if several else OF_ONE_RE).search(said) else ()


def _named_at_head(said: str, works: Sequence[Reference]) -> Reference | None:
    """The work whose author a sentence names with its first word; the last work, if nobody does something there."""
    head = said.partition(" ")[0].removesuffix("’s")
    named = [work for work in works if len(work.authors) == 1 and work.authors[0].family == head]
    if named:
        return named[-1]
    somebody = SOMEBODY_RE.match(said)
    return None if somebody and head.lower() not in SENTENCE_WORDS else works[-1]


SOMEBODY_RE: Final = lazy.regex(rf"[A-ZÀ-Þ][\w’-]+ (?:{SAYS}|{_DOES})\b")
"""`Costa returned`: by surname alone."""


def _tells_of(surname: str, said: str) -> bool:
    """Whether a sentence tells where the author of the work before it says something: `Lima had argued so in`."""
    told = said.startswith(f"{surname} ") and said.endswith(" in")
    return told and surname != "" and not any(map(str.isupper, said[len(surname) :]))


def _author_in(said: str, signal: str, *, quoted: bool) -> tuple[Name, ...]:
    theirs = OF_ONE_RE.search(said) is not None or OF_SEVERAL_RE.search(said) is not None
    if theirs and (found := THEIR_RE.search(said[-120:])):
        return read_names(found["name"])[0] if looks_like_person(found["name"]) else ()
    if theirs and quoted and not signal and (found := BESIDE_RE.search(said)):
        surnames = found["name"]
        return read_names(surnames, short=True)[0] if all(map(looks_like_person, surnames.split(" and "))) else ()
    led = (said.endswith(" in") or theirs) and (not signal or OF_ONE_RE.fullmatch(signal))
    agent = AGENT_RE.search(said[-120:]) if led else None
    if agent and names_person(agent["name"]):
        return read_names(agent["name"] + (agent["suffix"] or ""))[0]
    owner = OWNS_RE.search(said[-120:]) if quoted and not signal and said.endswith(("’s", "'s")) else None
    if owner and all(map(names_person, owner["name"].split(" and "))):
        return read_names(owner["name"])[0]
    answer = ANSWER_RE.search(said) if quoted and not signal else None
    if answer and all(map(looks_like_person, answer["name"].split(" and "))):
        return read_names(answer["name"], short=True)[0]
    own = any((OF_ONE_RE.search(signal), OF_SEVERAL_RE.search(signal), THEIR_WORK_RE.search(said)))
    leads = said.endswith(LEADS) or (quoted and NOUN_BEFORE_RE.search(said[-60:]) is not None)
    if not own and (signal or not leads):
        return ()
    starts = [found.end() for found in BEGINS_RE.finditer(said)]
    sentence = said[starts[-1] if starts else 0 :]
    named = [*SUBJECT_RE.finditer(sentence), *WHOSE_RE.finditer(sentence)]
    known = {found["name"] for found in named if names_person(found["name"])}
    return read_names(known.pop())[0] if len(known) == 1 and len(named) == 1 else ()


def names_person(name: str) -> bool:
    """Whether words are a person's name, as a given name shows, or nothing speaks for a place or a body."""
    if begins_with_given_or_initial(name):
        return True
    words = name.lower().split()
    known = (
        periodical_kind(name) or looks_like_organisation(name) or any(w in PLACES or w in SENTENCE_WORDS for w in words)
    )
    return looks_like_person(name) and not known
