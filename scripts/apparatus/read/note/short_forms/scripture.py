"""Knows passages of scripture and of the classics, which are no works that could be listed (Chicago Manual 14.238-52).

Comes in: the first words of a note. Comes out: whether they are such a passage, `Genesis 1:26`, `Tac. Ann. 4.34`; the
volume and page of what a title of a word names, `Correspondence 10:331`, are none.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import BOOKS_OF_SCRIPTURE, COMMON_WORDS, HEADS_OF_TITLES

VERSE_RE: Final = lazy.regex(
    r"(?P<number>[1-4I]{1,3} )?(?P<book>[A-Z][a-z’'-]+)\.?(?P<more> (?:(?:of|the) )*[A-Z][a-z’'-]+)? \d{1,3}:\d"
)
CHAPTER_RE: Final = lazy.regex(
    r"(?:[1-4I]{1,3} )?(?P<book>[A-Z][a-z’'-]+)\.? \d{1,3}(?P<verse>\.\d{1,3}(?:[-–]\d{1,3})?)?\Z"
)
"""`Heb. 1`; a verse may follow behind a comma, or a stop as the British print it: `Matt. 5.13`."""
PASSAGE_RE: Final = lazy.regex(
    r"(?:Babylonian|Palestinian|Jerusalem) Talmud\b"
    r"|(?:(?:[A-Z][a-z]{1,5}\. ){1,3}|[A-Z][a-z]{2,11} |[A-Z][a-z]{1,5}\. [A-Z][a-z]{2,11} )"
    r"(?:\d{1,3}|[IVXL]{1,6})(?:\.\d{1,4}){1,3}"
    r"|(?:[A-Z][a-z]{1,5}\. ){2}\d{1,4}[a-e]?(?:[-–]\d{1,4}[a-e]?)?\Z"
)


def is_scripture(words: str) -> bool:
    """Whether words begin with a passage of scripture or a classic."""
    chapter = CHAPTER_RE.match(words)
    known = chapter is not None and chapter["book"].lower() in BOOKS_OF_SCRIPTURE
    if known or (chapter and not chapter["verse"]):
        return known
    found = VERSE_RE.match(words)
    if not found:
        return PASSAGE_RE.match(words) is not None
    book = found["book"].lower()
    if found["more"]:
        return book in BOOKS_OF_SCRIPTURE
    return book in BOOKS_OF_SCRIPTURE or bool(found["number"]) or not titles_volumes(book)


def titles_volumes(word: str) -> bool:
    """Whether a word before a volume and a page is the short title of what is in volumes: `Correspondence 10:331`."""
    return word in COMMON_WORDS or titles_alone(word)


def titles_alone(word: str) -> bool:
    """Whether a word can be nobody's name, since it says what somebody wrote: `Letters, 12`, `Autobiography, 12`."""
    return word in WRITINGS or (word.endswith("s") and word[:-1] in HEADS_OF_TITLES)


WRITINGS: Final = frozenset({
    "annals", "aufzeichnungen", "autobiography", "briefe", "briefwechsel", "carnets", "carteggio", "cartas",
    "correspondance", "correspondence", "denkwürdigkeiten", "diaries", "diary", "dnevnik", "documents", "epistolario",
    "erinnerungen", "journal", "journals", "memoirs", "mémoires", "memorias", "notebooks", "obras", "oeuvres", "œuvres",
    "opere", "perepiska", "proceedings", "records", "schriften", "sochineniia", "sochineniya", "souvenirs", "speeches",
    "statutes", "tagebuch", "tagebücher", "vospominaniia", "werke", "works", "writings",
})  # fmt: skip
"""Such words; others end in an `s` behind the head of a title."""
