"""Parts a short form into names and title (Chicago Manual 14.30-33).

Comes in: the words between its commas, its passage off them. Comes out: both, of which one may be empty.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import LOWER_CASE_AUTHORS, PARTICLES
from apparatus.read.note.names.author_counts import count_authors
from apparatus.read.note.names.name_lists import by_initials, in_full
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.names.organisations import is_body, looks_like_organisation
from apparatus.read.note.short_forms.law_again import of_body
from apparatus.read.note.short_forms.listed import first_turned, surnames_listed
from apparatus.read.note.short_forms.short_beside import full_names, latin_title, name_list
from apparatus.read.note.short_forms.short_titles import bare_title, small_title, title_only, title_part, words_of_title
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.title_words import capital_share, foreign, sentence_like


def names_and_title(words: list[str], *, located: bool, pointed: bool) -> tuple[str, str]:
    """Names and title among the parts between commas; both empty when the parts read like a sentence. Between a surname
    and a page (`located`) a title may have small letters only; `pointed` says that something points
    back behind them."""
    printed = words[0]
    if "/" in words[0] or " with " in words[0]:
        words = [SLASHED_RE.sub(r"\1 and \2", words[0]), *words[1:]]
    if len(words) == 1:
        named, title = _name_or_title(words[0], located=located)
        return named, title and printed  # in a title a stroke stays one
    if (turned := first_turned(words)) and not (turned[0] and _last_of_list(turned[1])):
        return turned
    if turned:
        return ", ".join(words), ""
    if in_full(words[0]) and not any(" " in word.removeprefix("and ") for word in words[1:]):
        return words[0], ", ".join(words[1:])  # `Jane Roe, Quays, Ports, and Tides`
    if (
        (name_list(words) and not _plurals(words[1:]))
        or (not located and full_names(words))
        or (words[1] in ("et al.", "et al") and len(words) == 2 and looks_like_names(words[0]))
    ):
        return ", ".join(words), ""
    if any(word.startswith(("and ", "& ")) and read_locator(before) for before, word in pairwise(words)):
        return "", ""  # two citations: `Lima, Harbours, 12, and Quay, Ports, 3`
    if pointed and surnames_listed(words, pointed=True):
        return ", ".join(words), ""
    count = surnames_listed(words) or count_authors(words, full=False)
    if located and count > 1 and words[count][:1].islower() and not any(AND_RE.search(word) for word in words[:count]):
        count = 1  # `Heinemann, Rasse, Siedlung, deutsches Blut, 301`: who wrote together stand with `and`
    names, title = ", ".join(words[:count]), ", ".join(words[count:])
    small = located and count > 0 and (len(words) - count == 1 or _foreign_list(title)) and small_title(names, title)
    if not small and not all(title_part(word, first=not number) for number, word in enumerate(words[count:])):
        return "", ""
    if count and len(names.split()) <= 14:
        return names, title
    return ("", title) if bare_title(title) else ("", "")


def _last_of_list(words: str) -> bool:
    """Whether `and` and a person stand where a title should: `Costa, A., and R. Roe`."""
    return words.startswith("and ") and by_initials(words.removeprefix("and ")) and looks_like_names(words[4:])


def _plurals(words: list[str]) -> bool:
    """Whether several words in the plural stand behind a surname, the last of them two: `Lima, Stones, Quays, and Port
    Keys`."""
    return len(words) > 1 and " " in words[-1].removeprefix("and ") and all(word.endswith("s") for word in words)


AND_RE: Final = lazy.regex(r"(?:\A| )(?:and|&|et|und|y|e) ")


def _foreign_list(title: str) -> bool:
    """Whether words of another language stand between commas, in small letters: `Stalin, vlast’, religiia`."""
    return (foreign(title) or GERMAN_RE.search(title) is not None) and not any(map(str.isdigit, title))


GERMAN_RE: Final = lazy.regex(r", [a-zäöüß]{4,}e[mnrs]? [A-ZÄÖÜ][a-zäöüß]+\Z")
"""`Rasse, Siedlung, deutsches Blut`: an adjective in small letters before a noun that has a capital."""


def _name_or_title(words: str, *, located: bool) -> tuple[str, str]:
    """The same of words with no comma between them."""
    if words.rstrip(".").endswith(" et al") and looks_like_names(words):
        return words, ""
    if located and (
        latin_title(words) or WRITTEN_RE.match(words) or SOMEBODYS_RE.match(words) or _foreign_title(words)
    ):
        return "", words
    parties = UNNAMED_RE.sub("", words)
    if parties != words and VERSUS_RE.search(parties) and bare_title(parties):
        return "", words
    if not (
        capital_share(words.removesuffix(" and others")) > 0.95 or words in LOWER_CASE_AUTHORS or _particled(words)
    ):
        return "", ""
    titled = ("", words) if bare_title(words) else ("", "")
    if " v " in words or " v. " in words or words.startswith(MATTERS):
        return titled
    named = (
        looks_like_names(words)
        and (not title_only(words) or of_body(words) or _of_bodies(words))
        and not DOCUMENTS_RE.search(words)
        and not words_of_title(words)
        and not _set_in(words)
        and not _set_beside(words)
        and words.partition(" ")[0] not in ARTICLES
    )
    return (words, "") if named else titled


UNNAMED_RE: Final = lazy.regex(r" and (?:an)?others?(?= v\.? |\Z)")
VERSUS_RE: Final = lazy.regex(r"[\w.)’] v\.? [A-ZÀ-Þ]")
"""`Lima and others v Costa and another`: a case, and those who are not named."""


def _of_bodies(words: str) -> bool:
    """Whether the sign of lawyers joins the names of bodies: `Quay Law Institute & Port of Lisbon Project on Tides`."""
    bodies = words.split(" & ")
    return len(bodies) > 1 and all(" " in body and is_body(body) for body in bodies)


def _foreign_title(words: str) -> bool:
    """Whether a few words of another language begin with a capital: `Mémoires inédits`, before a page."""
    few = 1 < len(words.split()) <= FEW and words[0].isupper()
    small = words.partition(" ")[2].islower() and " et al" not in words
    return few and small and foreign(words) and not sentence_like(words)


FEW: Final = 5

ARTICLES: Final = frozenset({"Das", "Der", "Die", "Ein", "Eine", "Gli", "Las", "Les", "Los", "Un", "Una", "Une"})
"""With which titles begin in other languages, and no names."""

WRITTEN_RE: Final = lazy.regex(
    r"(?:The )?(?:[A-ZÀ-Þ][\w’-]+ ){0,3}(?:[Ff]ield ?(?:notes|notebooks?|books?)|[Dd]iar(?:y|ies)(?: account| entries)?"
    r"|[Nn]otebooks?|[Ll]og ?books?|[Ll]edgers?|[Mm]inute ?books?|[Ll]etter ?books?)(?: of work done)?"
    r" (?:(?:kept |compiled |written )?by|of)"
    r" (?:[A-ZÀ-Þ]\. ?){0,3}[A-ZÀ-Þ][\w’-]+(?: (?:[A-ZÀ-Þ]\. )?[A-ZÀ-Þ][\w’-]+){0,3}\Z"
)
"""`Field notes of Ana Lima`, `Port Lands notebook compiled by A. B. Roe`: a document by what it is and who wrote it."""

SOMEBODYS_RE: Final = lazy.regex(
    r"(?:[A-ZÀ-Þ][\w’'-]+ ){1,3}(?:memoirs?|diar(?:y|ies)|autobiography|notebooks?|recollections|reminiscences)\Z"
)
"""`Urabi memoirs`: what somebody wrote down."""

MATTERS: Final = ("Re ", "In re ", "Ex parte ")
"""How a case is called after what it is about."""


DOCUMENTS_RE: Final = lazy.regex(
    r"\s(?:Papers|Documents|Memoirs|Letters|Diar(?:y|ies)|Records|Tapes|Cables|Report|Protocol|Convention|Resolution"
    r"|Decision|Judge?ment|Opinion|Award|Indictment|Agreement|Treaty|Charter|Constitution|Declaration|Proceedings|Data(?:base|set)|Census|Survey|Yearbook|Gazetteer|Dictionary)\Z"
    r"|\A(?:H[CL] Deb|Report|Study|Judge?ment|Convention|Charter|Protocol|Guidelines|Treaty|Statute|Declaration)\Z"
)
"""`Pentagon Papers`: what is published of somebody or something is no surname."""


def _set_in(words: str) -> bool:
    """Whether words tell of something within something, and begin with no institution that works there:
    `Quays in the University`, unlike `Centre for Research in the Arts`."""
    first, within, _ = words.partition(" in the ")
    return within != "" and not looks_like_organisation(first)


def _set_beside(words: str) -> bool:
    """Whether words set somebody beside what no body is called: `Ana Lima and British Poetry`."""
    first, _, beside = words.partition(" and ")
    return THING_RE.search(beside) is not None and " " in first and begins_with_given_name(first)


THING_RE: Final = lazy.regex(
    r"\A(?:the )?(?:[A-ZÀ-Þ][\w’-]{1,30} ){1,4}(?:Poetry|Poetics|Literature|Fiction|Drama|Thought|Philosophy|Theology"
    r"|Aesthetics|Criticism|Rhetoric|Painting|Sculpture|[A-ZÀ-Þ][a-z]{3,12}ism)\Z"
)


SLASHED_RE: Final = lazy.regex(r"\A([A-ZÀ-Þ][\w’-]+)(?:\s?/\s?| with )([A-ZÀ-Þ][\w’-]+)\Z")
"""`Marx/Engels`, `Smith with Hoefer`: two names."""


def _particled(names: str) -> bool:
    """`Spivak and el-Ghobashy`, `van den Berg`: names in small letters only before a family name."""
    small = [word for word in names.split() if word[0].islower() and word not in ("and", "et", "al.", "al.,")]
    return any(map(str.isalpha, names)) and all(
        word in PARTICLES or word.startswith(("el-", "al-", "d’", "d'", "bin-")) for word in small
    )
