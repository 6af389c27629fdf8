"""Tells the words of a sentence that leads up to a citation from names and titles: `Here I part with | Ana Lima`
(Chicago Manual 14.37, 14.39: a note may mix remarks and sources).

Comes in: words that end before a comma, a bracket or a quotation. Comes out: where names or a title begin in them, and
whether what stands before can be a sentence's.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import PARTICLES, SENTENCE_WORDS, SMALL_WORDS
from apparatus.read.note.names.names import looks_like_person
from apparatus.read.note.words.given_names import begins_with_given_or_initial, is_given_name
from apparatus.read.note.words.reporting import SAYS
from apparatus.read.note.words.title_words import capital_share, foreign

LEAST: Final = 2
"""Words that a name has behind the word that opens the sentence."""

LONGEST_NAMES: Final = 200
"""Characters before a comma in which names are looked for."""

HALF: Final = 0.5
"""The share of capitals that a sentence has at most."""

OPENERS: Final = frozenset(
    {
        "According", "After", "Against", "Although", "Among", "And", "As", "Because", "Besides", "Beyond", "Both",
        "But", "Cited", "Contra", "Despite", "Even", "Following", "For", "From", "Hence", "Here", "If", "In", "Like",
        "Neither", "Nor", "Not", "Now", "Only", "Or", "Pace", "Quoted", "Since", "So", "Though", "Thus", "Unlike",
        "Unless", "When", "Where", "Whereas", "While", "With", "Yet",
        "Data", "Details", "Examples", "Excerpt", "Figures", "Information", "Quotation", "Quotations", "Source",
        "Sources", "Statistics", "Text", "Translation", "Translations",
    }
)  # fmt: skip
"""Words with which a sentence opens, or says what it takes from a work, and that are no names."""

CONJUNCTIONS: Final = frozenset({"Although", "Because", "If", "Since", "Though", "Unless", "When", "Whereas", "While"})
"""Those of them that are no given names, so that initials may follow: `Although S. T. Roe (ed.), Harbours`."""

TOPICS: Final = frozenset(
    {"for", "on", "in", "from", "at", "about", "among", "regarding", "concerning", "as", "with", "by"}
)
"""How what a source is about begins that stands before it and a comma: `for Brazil, Jane Doe, Ports (…)`."""

TITLED_RE: Final = lazy.regex(
    r"(?:\A|\s)(?:letters?|epistles?|address|speech|sermon|ode|elegy|reviews?|life|lives|memoirs?|works|correspondence"
    r"|journals?|diary|diaries|travels|voyages|trial) (?:to|of|from)(?: the late)?\Z"
    r"|\btold to\Z|\bin (?:collaboration|association|conversation|cooperation) with\Z|\bv(?:s|ersus)?\.?\Z",
    re.I,
)
"""What goes on with a name in a title or a list of authors: `A letter to William Pitt`, `The life of Ana Lima`, `Review
of Ana Lima`, `as told to`, `in collaboration with`, `v.`"""

DETERMINERS: Final = frozenset({"the", "a", "an", "this", "that", "his", "her", "their", "its", "our", "my"})
"""Behind these stands a person only by a known given name: `the Black Act, and Jane Doe`."""

SAID_RE: Final = lazy.regex(
    r"\b(?:[a-z]+(?:ed|en|wn|ught|[ctdkwr]s|es|ys)(?: [a-z]+)? (?:in|from|on|by|against|as|with|to)|whose)\Z"
)
"""The end of a sentence that leads up to a title: `As she observes in`, `was printed in`, `of Jane Doe, whose`."""

SAME_AUTHOR: Final = frozenset(
    f"{joined}{whose}" for joined in ("", "in ", "and ", "and in ") for whose in ("her", "his", "their", "my", "our")
)
"""What joins a title to another of the same author: `12 and her | Harbours (…)`."""

INITIAL_RE: Final = lazy.regex(r"[A-ZÀ-Þ]\.")
"""Behind it, a word that looks like an adverb is a given name: `Lily E. Kay`."""

IN_TONGUE: Final = r"in(?:to)? (?:[A-Z][a-z]{2,12}(?:ish|an|ese|ic|ch|ew|ek|in)|Thai|Urdu|Hindi)(?: as|:)"
"""`was published in German as | Hafen und Kai`, `in German: | Hafen`: the language in which a work has the title that
follows."""

WORD_RE: Final = lazy.regex(r"\S+")


def names_begin(words: str, opens: bool) -> int:
    """Where the names begin that end `words`; with `opens` behind a word that opens a sentence; -1 if none do."""
    shift = max(0, len(words) - LONGEST_NAMES)
    tokens = [(found.start() + shift, found.group()) for found in WORD_RE.finditer(words[shift:])]
    at = len(tokens)
    while at and _of_names(tokens, at):
        at -= 1
    while at < len(tokens) and tokens[at][1][0].islower():
        at += 1
    if opens and not at and len(tokens) > LEAST and opener(tokens[at][1]):
        at += tokens[at][1] in CONJUNCTIONS or not INITIAL_RE.match(tokens[1][1])
    elif 0 < at < len(tokens) - LEAST and tokens[at - 1][1][-1] == ":":
        at += tokens[at][1] in CONJUNCTIONS
    return tokens[at][0] if at < len(tokens) else -1


def _of_names(tokens: list[tuple[int, str]], at: int) -> bool:
    """Whether the word before `at` belongs to the names behind it: a capital, `and`, or a particle within a name."""
    word = tokens[at - 1][1]
    if word[0].isupper():
        apart = word.endswith(("’s", "'s", "s’")) or DASHED_RE.search(word) is not None
        return looks_like_person(word) and not apart
    if at == len(tokens):
        return word in ("al.", "al")
    if word in ("and", "&", "et"):
        return at > 1 and tokens[at - 2][1][0].isupper()
    return word in PARTICLES and at > 1 and tokens[at - 2][1][0].isupper()


DASHED_RE: Final = lazy.regex(r"[—–](?:in|see|from|by|is|are|as)\Z")
"""`anthologies—old ones, including Lima—in Jane Doe, Harbours`: a dash closes an aside, and the sentence goes on."""


def title_begins(words: str) -> int:
    """Where a title in headline style begins that ends `words`; -1 if none does."""
    tokens = [(found.start(), found.group()) for found in WORD_RE.finditer(words)]
    at = len(tokens)
    while at and (not tokens[at - 1][1][0].islower() or (at < len(tokens) and tokens[at - 1][1] in SMALL_WORDS)):
        at -= 1
    while at < len(tokens) and not tokens[at][1][0].isupper():
        at += 1
    return tokens[at][0] if at < len(tokens) else -1


SMALL_RE: Final = lazy.regex(r"(?:\A|\s)[“‘\"']?[a-z]")


def may_open(words: str) -> bool:
    """Whether words may open a sentence: a weighty word in small letters, or one that opens nothing else."""
    first, _, others = words.partition(" ")
    if opener(first) or SMALL_RE.search(words) is None:
        return opener(first)  # names alone, with which most notes begin, are spared the rest
    return (first[:1].islower() and first not in PARTICLES) or any(map(_weighty, others.split()))


def opener(word: str) -> bool:
    """Whether a word with a capital opens a sentence: `Thus`, `Similarly`."""
    return word in OPENERS or (word.endswith("ly") and not is_given_name(word))


def _weighty(word: str) -> bool:
    bare = word.strip(",;:“”\"’'")
    return bare[:1].islower() and (bare not in SMALL_WORDS or bare in SENTENCE_WORDS) and bare not in PARTICLES


def leads_to_names(lead: str, names: str, *, signalled: bool) -> bool:
    """Whether `lead` is a sentence's, perhaps behind a signal, and no title of which the `names` behind it are a
    part."""
    lead = lead.rstrip()
    words = lead.replace(",", " ").replace("—", " ").split()
    joined, opens, certain = " ".join(words), opener(words[0].capitalize()), begins_with_given_or_initial(names)
    behind_comma = lead.endswith(",") and (certain or topical(words))
    if lead == "in" or (lead.endswith(",") and len(words) == 1):
        return False
    if (
        not (
            words[-1].islower()
            or words[-1] in CONJUNCTIONS
            or opens
            or behind_comma
            or _said(lead, names, words)
            or (certain and SINCE_RE.search(lead))
        )
        or TITLED_RE.search(joined)
        or (foreign(lead.removesuffix(" as do")) and not joined.startswith(DENIED))
    ):
        return False
    if (words[-1] in DETERMINERS and not certain) or (not opens and looks_like_person(joined.removesuffix(" and"))):
        return False
    if not any(map(_weighty, words)):
        return opens or joined.islower() or behind_comma or (signalled and words[-1] in ("in", "by"))
    speaks = words[0] in SPEAKERS and words[1:2] != [] and words[1].islower()
    speaks = speaks or (words[-2:-1] == ["and"] and words[-1] in TOPICS and words[-1] in words[:-2])
    return speaks or not SENTENCE_WORDS.isdisjoint(words) or capital_share(joined.partition(" ")[2]) <= HALF


SPEAKERS: Final = frozenset({"I", "We"})
"""With whom a sentence begins: `I quote Hobbes’s Leviathan of 1651 from Jane Doe`; one also has what stands twice
before what it names: `from the Household Survey and from Jane Doe`."""


DENIED: Final = ("I do not ", "We do not ")
"""What is no Portuguese, though `do` is: `I do not draw the line that is drawn by Ana Lima`."""


def _said(lead: str, names: str, words: list[str]) -> bool:
    """Whether a colon ends a sentence behind a person's name: `The keys are mostly the work of Ana Lima:`; it is one's
    if the given name is known, or the family name begins the `names`."""
    if not lead.endswith(":") or SENTENCE_WORDS.isdisjoint(words) or capital_share(" ".join(words[1:])) > HALF:
        return False
    person = lead[max(0, names_begin(lead[:-1], opens=False)) : -1]
    return begins_with_given_or_initial(person) or person.endswith(f" {names}")


SINCE_RE: Final = lazy.regex(r"[a-z],? (?:in|until|till|since|by|before|after|from) \d{4}:\Z")
"""A year and a colon that end a sentence: `The limit stood until 1952:`."""

OWN_RE: Final = lazy.regex(r"[a-z] (?:in|from|of|to|by|and|also|see) (?:my|our|his|her|their)(?: own)?\Z")
"""The end of a sentence that leads up to a book of its writer, or of who was named: `The argument began in my`."""


def leads_to_title(lead: str) -> bool:
    """Whether `lead` is a sentence's behind which a title may stand without its author."""
    bare = lead.rstrip(" ,")
    words = bare.replace(",", " ").split()
    if TITLED_RE.search(bare) or foreign(bare):
        return False
    if (lead.rstrip().endswith(",") and topical(words)) or bare in SAME_AUTHOR:
        return True
    if OWN_RE.search(bare):
        return True
    verb = not SENTENCE_WORDS.isdisjoint(words) and words[-1] not in DETERMINERS
    return words[-1].islower() and (verb or SAID_RE.search(bare) is not None or _somebody_does(bare))


def _somebody_does(lead: str) -> bool:
    """Whether a person stands at the head, and a word that can be a verb behind the name: `Jane Doe places the north`,
    which no title in headline style has."""
    found = DOES_RE.match(lead)
    if found is not None and (found["who"] in PRONOUNS or begins_with_given_or_initial(found["who"])):
        return True
    return " and " in lead and TWO_SAY_RE.search(lead) is not None


DOES_RE: Final = lazy.regex(
    r"(?P<who>[A-ZÀ-Þ][\w’.-]*(?: [A-ZÀ-Þ][\w’.-]*){0,3}) (?:has |had )?(?!in|as|is)[a-z]{3,12}(?:s|ed) [a-zA-ZÀ-Þ]"
)
_NAME: Final = r"[A-ZÀ-Þ][\w’.-]+(?: [A-ZÀ-Þ][\w’.-]*){0,3}"
TWO_SAY_RE: Final = lazy.regex(rf"(?:\A|[a-z,] ){_NAME} and {_NAME} (?:{SAYS})(?: [a-z]+){{0,2}}\Z")
"""`As Lima and Costa note in`: a verb in the plural, which could be a noun, behind two people."""
PRONOUNS: Final = frozenset({"He", "She", "They", "It"})


def leads_to_source(lead: str) -> bool:
    """Whether `lead`, which has a finite verb, is a sentence's and no title in small letters."""
    return capital_share(lead.partition(" ")[2]) <= HALF and not TITLED_RE.search(lead.rstrip()) and not foreign(lead)


def topical(words: list[str]) -> bool:
    """Whether words tell what a source is about, or from where it comes: `and from within the Fund itself`."""
    first = words[1] if words[0] == "and" and len(words) > 1 else words[0]
    return first.lower() in TOPICS
