"""Reads the author whose possessive stands before a title in prose: `in Fernand Braudel’s The Structures of Everyday
Life (New York: …)`.

Comes in: the words before a publisher's bracket. Comes out: the author's name and the title. A title may begin with a
name itself (`James Joyce’s Ulysses: A Study`), so that a full name must stand there and two words behind it.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import COMMON_WORDS, PLACES
from apparatus.read.note.names.full_names import is_full_name
from apparatus.read.note.names.names import looks_like_person
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.title_words import ENGLISH_ARTICLES

POSSESSIVE_RE: Final = lazy.regex(
    r"(?P<name>[A-ZÀ-Þ][^,:;()’'\d]{4,40}?)[’']s? (?:(?!(?:and|in|of|on|the|to|from|with) )[a-z-]+,? ){0,2}"
    r"(?P<title>[A-ZÀ-Þ].{6,})"
)
"""`Robert Carter’s thorough Sea of Pearls`."""


DESCRIBED_RE: Final = lazy.regex(
    r"(?P<name>[A-ZÀ-Þ][^,:;()’'\d]{4,40}?)[’']s? (?=[a-z-]*[a-z]{5})(?:[a-z-]+ ){1,8}(?P<title>[A-ZÀ-Þ].{6,})"
)
"""`Deirdre McCloskey’s multivolume set on the bourgeoisie The Bourgeois Virtues`: no title has such words in small
letters."""

BY_WHOM_RE: Final = lazy.regex(r"(?P<name>[A-ZÀ-Þ][^,:;()\d]{4,40}?): (?P<title>[A-ZÀ-Þ].{6,})")
"""`the work of Michael Zuckert: The Natural Rights Republic`."""


def author_and_title(text: str, begin: int, words: str) -> tuple[str, str]:
    """The author and the title; no author where the words are a title, or no prose leads up to them."""
    described = DESCRIBED_RE.match(words)
    if described and all(map(is_full_name, described["name"].split(" and "))):
        return described["name"], described["title"]
    led = text.endswith((" works of ", " work of ", " by "), 0, begin)
    named = BY_WHOM_RE.match(words) if led else None
    if named and is_full_name(named["name"]):
        return named["name"], named["title"]
    led = begin > LEAST and text[begin - 2].islower() and text[begin - 1] == " "
    author, title = owned(words)
    return (author, title) if author and (led or title.startswith(ENGLISH_ARTICLES)) else ("", words)


LEAST: Final = 2


def owned(words: str) -> tuple[str, str]:
    """The author whose possessive stands before a title, and the title; no author where all words are a title."""
    found = POSSESSIVE_RE.match(words)
    if not found or not begins_with_given_name(found["name"]):
        return "", words
    names = found["name"].split(" and ")
    whole = all(" " in name and looks_like_person(name) for name in names)
    several = " " in found["title"].partition(":")[0] or len(names) > 1
    return (found["name"], found["title"]) if whole and several else ("", words)


FORMS: Final = frozenset({"Poems", "Letters", "Essays", "Plays", "Stories", "Works", "Speeches", "Writings", "Sermons"})
"""What may be no whole title: `Poems by Emily Dickinson`."""


SHORT: Final = 3
"""Words of a title, less one, behind which a name that is not commonly given may as well be a part of it."""


def _rare(name: str) -> bool:
    """Whether two words that are no common ones, nor a town, may be somebody's name: `Tino Balio`."""
    words = name.lower().split()
    return len(words) == 2 and name.istitle() and COMMON_WORDS.isdisjoint(words) and name.lower() not in PLACES


def by_author(title: str) -> tuple[str, str]:
    """A title and who stands behind its last `by`, full names that are commonly given: `Making the Monetary Union by
    Harold James`; nobody where somebody edited, translated or told it."""
    head, _, names = title.rpartition(" by ")
    last = head.rpartition(" ")[2]
    done = last[:1].islower() and last.endswith(("ed", "en", "told"))
    people = names.replace(", and ", ", ").replace(" and ", ", ").split(", ")
    whole = all(" " in name and looks_like_person(name) for name in people)
    whole = whole and (any(map(is_full_name, people)) or (head.count(" ") > SHORT and _rare(names)))
    return (head, names) if whole and not done and head not in FORMS else (title, "")
