"""Lists of facts about names and words, kept as text files in `lists/` so that a writer can add to them.

Comes in: nothing. Comes out: frozen sets, read once. A line that begins with `#` says what the list is for; names of
several words stand between bars, single words between spaces.
"""

from __future__ import annotations

from importlib import resources
from unicodedata import normalize

from apparatus.model.letters import without_marks

_FOLDER = resources.files(__package__) / "lists"


def _lines(name: str) -> list[str]:
    text = (_FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def _words(name: str) -> frozenset[str]:
    """Single words between spaces."""
    return frozenset(word for line in _lines(name) for word in line.split())


def _phrases(name: str) -> frozenset[str]:
    """Names of several words, between bars or line ends."""
    return frozenset(phrase.strip() for line in _lines(name) for phrase in line.split("|"))


def _either_letters(names: frozenset[str]) -> frozenset[str]:
    """Names as they are printed, and as they are read without the marks of letters: `jiří`, `jiri`."""
    return names | set(map(without_marks, names))


def _joined_ways(name: str) -> tuple[str, ...]:
    """A name in the ways in which `and` may stand before its last part: `Risk and Society`, `, & Society`."""
    parts, joined, last = name.partition(" and ")
    return tuple(f"{parts}{joint}{last}" for joint in (" and ", ", and ", " & ", ", & ")) if joined else (name,)


def _either_and(name: str) -> frozenset[str]:
    """Names of several words, each with `and` and with `&`: `Sight and Sound`, `Sight & Sound`."""
    names = _phrases(name)
    return names | {way for each in names for way in (each.replace(" & ", " and "), each.replace(" and ", " & "))}


def _either_apostrophe(names: frozenset[str]) -> frozenset[str]:
    """Names with the apostrophe as it is printed, and as it is typed."""
    return names | {name.replace("’", "'") for name in names}


def _typed_plainly(surnames: frozenset[str]) -> frozenset[str]:
    """Family names as they are printed, and as they are typed without accents, `Diaz`, unless that is another word."""
    plain = {"".join(filter(str.isascii, normalize("NFD", name))) for name in surnames}
    others = GIVEN_NAMES | COMMON_WORDS
    return surnames | {name for name in plain if name.lower() not in others}


def _months() -> dict[str, int]:
    rows = [line.split() for line in _lines("months")]
    return {form: int(number) for number, *forms in rows for form in forms}


ORGANISATION_HEADS = _words("organisation-heads")
ORGANISATION_HINTS = _words("organisation-hints")
COMPANIES = _words("companies")
LONE_ORGANISATIONS = _words("lone-organisations")
ORGANISATIONS_LIKE_PEOPLE = _either_apostrophe(_either_and("organisations-like-people"))
DATABASES = _either_apostrophe(_phrases("databases"))
ISSUERS = _either_and("issuers")
ACRONYMS = _words("acronyms")
GIVEN_NAMES = _either_letters(_words("given-names"))
FAMILIES_TOO = _words("families-too")
FAMILIES_MOSTLY = _words("families-mostly")
FAMILIES_IN_CAPITALS = _words("families-in-capitals")
COMMON_WORDS = _words("common-words")
SENTENCE_WORDS = _words("sentence-words")
NAMES_WITH_COMMAS = frozenset(way for name in _phrases("names-with-commas") for way in _joined_ways(name))
PLACES = _either_letters(_phrases("places"))
PUBLISHERS = _phrases("publishers")
SERIES_WITH_COMMAS = _phrases("series-with-commas")
GOVERNMENTS = _phrases("governments")
CORPORA = _words("corpora")
SINGLE_NAME_AUTHORS = _phrases("single-name-authors")
SURNAMES_ALONE = _words("surnames-alone")
CLASSICAL_WORKS = _phrases("classical-works")
SURNAMES_OF_AUTHORS = _words("surnames-of-authors")
LOWER_CASE_AUTHORS = _phrases("lower-case-authors")
NEWSPAPERS = _either_and("newspapers")
MAGAZINES = _either_and("magazines")
JOURNALS = _either_and("journals")
JOURNAL_WORDS = _words("journal-words")
NEWSPAPER_WORDS = _words("newspaper-words")
ABBREVIATIONS = _words("abbreviations")
CAPITAL_ABBREVIATIONS = _words("capital-abbreviations")
HEADS_OF_TITLES = _words("heads-of-titles")
NUMBERED_WORDS = _words("numbered-words")
BOOKS_OF_SCRIPTURE = _words("books-of-scripture")
SMALL_WORDS = _words("small-words")
FOREIGN_WORDS = _words("foreign-words")
PARTICLES = _words("particles")
CAPITAL_PARTICLES = _words("capital-particles")
DOUBLE_SURNAMES = _either_apostrophe(_phrases("double-surnames"))
SPANISH_SURNAMES = _typed_plainly(_words("spanish-surnames"))
EAST_ASIAN_SURNAMES = _words("east-asian-surnames")
EAST_ASIAN_SURNAMES_MOSTLY = _words("east-asian-surnames-mostly")
MONTHS = _months()


def _shortened() -> dict[str, str]:
    rows = [line.partition(" ") for line in _lines("shortened-words")]
    return {short: whole.title() for short, _, whole in rows}


SHORTENED_WORDS = _shortened()
"""The words of periodicals' names that are shortened: `aff` to `Affairs`."""


def _telltale_counts() -> dict[str, tuple[int, int]]:
    rows = [line.split() for line in _lines("telltales")]
    return {name: (int(seen), int(right)) for name, seen, right in rows}


TELLTALE_COUNTS = _telltale_counts()
"""Of full citations in real notes at first sight: how many readings showed a telltale, and how many were right."""
