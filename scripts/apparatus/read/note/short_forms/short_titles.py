"""Tells the title of a short form that stands without quotation marks, or without any name (Chicago Manual 14.30-33).

Comes in: words behind the names of a short form, or where they could stand. Comes out: a judgement.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import COMMON_WORDS, EAST_ASIAN_SURNAMES, FAMILIES_TOO, PARTICLES
from apparatus.read.note.names.double_surnames import ET_AL_RE
from apparatus.read.note.names.name_lists import in_full
from apparatus.read.note.names.names import looks_like_person
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.surnames import ABSTRACT_RE, surnames_joined
from apparatus.read.note.short_forms.scripture import titles_alone
from apparatus.read.note.short_forms.short_beside import is_document
from apparatus.read.note.words.day_patterns import YEAR, YEAR_ENDED
from apparatus.read.note.words.given_names import is_given_name
from apparatus.read.note.words.patterns import LISTED_RE
from apparatus.read.note.words.shortened import CALENDAR_RE, PRINTED_PAPERS
from apparatus.read.note.words.title_words import capital_share, looks_like_title, sentence_like

LONGEST: Final = 16
"""Words of a title alone: longer ones are sentences."""


def title_part(words: str, *, first: bool) -> bool:
    """Whether a part between commas can stand in a title: later ones may begin with `and` or a small word."""
    if not first:
        words = words.removeprefix("and ").removeprefix("or ").removeprefix("the ")
        if words.startswith("from ") and PERIOD_RE.match(words):
            return True
    return looks_like_title(words) or is_document(words)


_WHEN: Final = rf"(?:[\w.]{{1,9}} ){{0,2}}{YEAR}"
PERIOD_RE: Final = lazy.regex(rf"from {_WHEN} to (?:{_WHEN}|[A-Z][a-z]{{2,8}}\.? \d{{1,2}}(?:st|nd|rd|th)?)\Z")
"""`from 1846 to 1847`, `from 3 May 1846 to May 10th`: of what years a title tells."""


def small_title(names: str, title: str) -> bool:
    """Whether a few words with a single capital are a title behind a surname: `Moreno, Vida cotidiana, 12`; a subtitle
    may be a sentence: `Lima, Harbours: How trade is changing the shore, 12`."""
    if not names[:1].isupper() or not title[:1].isupper():
        return False
    if " " in names and not (looks_like_person(names) or surnames_joined(names) or _several_in_full(names)):
        return False
    head, colon, _ = title.partition(": ")
    if colon and len(title.split()) <= LONGEST:
        return looks_like_title(head)
    return 1 < len(title.split()) <= FEW and not sentence_like(title)


def _several_in_full(names: str) -> bool:
    """Whether several people stand there, each with initials or a known given name: `A. Lima, R. Costa and Jo Roe`."""
    people = LISTED_RE.split(names)
    return len(people) > 1 and all(map(in_full, people))


def case_called(words: str) -> bool:
    """Whether words are what a case is called by who was in it: `Lima judgment`, `the Roe and Doe appeal decision`."""
    return words.endswith(RULINGS) and CASE_RE.match(words) is not None


RULINGS: Final = (" judgment", " judgement", " decision", " case", " ruling", " award", " opinion")
CASE_RE: Final = lazy.regex(
    r"(?:[Tt]he )?(?!In |As |See |For |This |That |Such |An? )"
    r"[A-ZÀ-Þ][\w’.-]+(?: (?:and|&|v\.?|et|al\.|of|[A-ZÀ-Þ][\w’.-]+)){0,6}"
    r" (?:(?:trial|appeals?|sentencing|arrest|first|second) )?[a-z]+\Z"
)


def decided_again(words: str) -> bool:
    """Whether words are one of several cases of the same party, told by its number: `Quayle II`, `Quay Line III`."""
    return DECIDED_RE.match(words) is not None


DECIDED_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’'-]{2,20}(?: [A-ZÀ-Þ][\w’'-]{2,20})? (?:I{1,3}|IV|VI?)\Z")


FEW: Final = 7
"""Words of a short title."""


def bare_title(title: str) -> bool:
    """Whether words without any name beside them are a title: every weighty word has a capital, as in no sentence."""
    if not EAST_ASIAN_STOPS.isdisjoint(title):
        return False
    long = len(title.split()) > LONGEST and not YEARLY_RE.match(title)
    return looks_like_title(title) and not long and capital_share(title) > 0.95


YEARLY_RE: Final = lazy.regex(rf".*\b(?:Reports?|Accounts|Statements?|Catalogue|Proceedings)\b.*{YEAR_ENDED}")
"""`Report of the Port Board for the Year Ended May 3, 1946`: such titles are long."""


EAST_ASIAN_STOPS: Final = frozenset("，。；")
"""These stand in sentences: their letters have no case that could show a title."""


def words_of_title(words: str) -> bool:
    """Whether words that might be names are those of a title: `Letters`, `The Essential Turing`, `Eichmann in
    Jerusalem`, and no institution’s."""
    if " " not in words:
        return titles_alone(words.lower())
    if words.startswith("The "):
        return not looks_like_organisation(words[4:], strict=True)
    if " and " in words and _pair_of_things(words):
        return True
    if TRADITIONS_RE.match(words) or SHORTENED_RE.match(words) or SOMEBODYS_RE.match(words) or CALENDAR_RE.match(words):
        return True
    first = words.partition(" ")[0]
    if words.partition(" ")[2] in EAST_ASIAN_SURNAMES:
        return False  # `Haiming Liu`, which no gerund begins
    if len(first) >= GERUND and first.endswith("ing") and not is_given_name(first) and " and " not in words:
        return not looks_like_organisation(words, strict=True)
    if " of " in words and CONSULTED_RE.match(words):
        return True
    told = IN_TITLES_RE.search(words) or (" of " in words and first.lower() in COMMON_WORDS) or _all_common(words)
    return bool(told) and not looks_like_organisation(words, strict=True)


SHORTENED_RE: Final = lazy.regex(
    rf"(?:{PRINTED_PAPERS}|Cal(?=\. (?:Treas|S\. ?P|State|Pat|Close|Inq|Doc)))\."
    r"(?: (?:[A-ZÀ-Þ][\w’]*\.?|of|the)){1,5}\Z"
)
"""`Corr. Lima`, `Cat. Quay MSS`, `Cal. State Papers`: the shortened title of what prints letters or lists documents."""
SOMEBODYS_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w-]+(?:[’']s|s[’']) (?:Journal|Log|Diary|Voyages?|Memorials?|Narrative)\Z")
"""`Lima’s Journal`: what somebody wrote down."""


TRADITIONS_RE: Final = lazy.regex(r"(?:[SṢ]a[hḥ][iī][hḥ]|Sunan|Musnad|Muwa[tṭ][tṭ]a[’ʾ]?) (?:al-)?[A-ZÀ-Þ]")
"""`Sahih Muslim`: a collection of what is told of the Prophet, by whoever made it."""


def _pair_of_things(words: str) -> bool:
    """Whether a title joins two words of the language, one of which nobody is called: `Being and Time`, `War and
    Peace`, no two surnames."""
    pair = words.lower().split(" and ")
    things = [word in COMMON_WORDS or word in THINGS for word in pair]
    return len(pair) == PAIR == words.count(" ") and any(things) and all(map(_is_word, pair))


PAIR: Final = 2
THINGS: Final = frozenset({
    "chaos", "darkness", "death", "dream", "fear", "guilt", "honour", "men", "mind", "myth", "self", "shame", "sin",
    "soul", "virtue", "war", "world",
})  # fmt: skip
"""Words of titles that nobody is called, beside the common ones."""
THINGS_AND_FAMILIES: Final = THINGS | frozenset({
    "art", "blood", "cotton", "east", "faith", "gold", "iron", "justice", "land", "light", "man", "money", "night",
    "place", "power", "pride", "prose", "sea", "silver", "steel", "town", "vice", "word",
})  # fmt: skip
"""Those that somebody may be called."""


def _is_word(word: str) -> bool:
    """Whether a word is one of the language, even if families bear it as well."""
    return (
        word in COMMON_WORDS
        or word in THINGS_AND_FAMILIES
        or word in FAMILIES_TOO
        or ABSTRACT_RE.search(word) is not None
    )


def _all_common(words: str) -> bool:
    """Whether three words or more, the first no given name, are all common ones: `Classical Literary Criticism`."""
    lowered = words.lower().split()
    return len(lowered) > 2 and COMMON_WORDS.issuperset(lowered) and not is_given_name(words.partition(" ")[0])


CONSULTED_RE: Final = lazy.regex(
    r"(?:[A-ZÀ-Þ][\w’-]* ){0,3}(?:Antholog(?:y|ies)|Encyclop(?:a?edia|ædia|édie)|Lexicon|Thesaurus|Concordance"
    r"|Gazetteer|Almanac|Chronicles?|Annals) of "
)
"""`Quay Anthology of Theory and Criticism`: what one looks things up in, and nobody's name."""

GERUND: Final = 6
"""Letters of the first word of `Giving Offense`, and of no `Ling` or `Xing`."""

IN_TITLES_RE: Final = lazy.regex(r"[’']s? [A-ZÀ-Þ]| (?:in|on|for|to|at|from|as|with) ")


def title_only(words: str) -> bool:
    """Whether capitalised words without a comma are more likely a title than names: four or more, initials apart, none
    an `and`."""
    tokens = [token for token in words.split() if not (len(token) == 2 and token[1] == ".")]
    if " and " in words or " & " in words or ET_AL_RE.search(words):
        return len(tokens) > 9
    return len(tokens) > 3 and not any(token in PARTICLES for token in tokens)


SCENE_RE: Final = lazy.regex(r"[Aa]ct (?:[IVXivx]{1,4}|\d|[a-z]{3,5}), [Ss]c(?:ene|\.)")


def of_play(locator: str) -> bool:
    """Whether a passage is one of a play, which is cited by its title alone: `Romeo and Juliet, act 2, scene 3`."""
    return SCENE_RE.match(locator) is not None
