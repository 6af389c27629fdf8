"""Finds the day of a letter or memorandum that stands before its subject, and reads it behind.

    Memo, Lima to Costa, May 3, 1964, “Quays,” NSF, Country File, box 12, LBJL
    Embassy Lisbon to State, 3 May 1964, “Quays and Keys,” RG 59, NARA
    KNA, PC 12/3, Lima to Costa, 3 May 1964 on ‘Quays and Keys’

Comes in: a note as printed. Comes out: the day behind the subject, and a comma for the word that leads to one (Chicago
Manual 14.229: who wrote to whom, and then what is said of the letter). What is quoted from a letter is a sentence, and
no subject.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_behind, put_for
from apparatus.read.note.words.day_patterns import EXACT_DAY
from apparatus.read.note.words.signs import behind_digit, group
from apparatus.read.note.words.title_words import looks_like_title, sentence_like

_LEADS: Final = ("on", "about", "re", "regarding", "concerning")
SUBJECTS: Final = group(*behind_digit(", “", ', "'), *(f" {lead} {mark}" for lead in _LEADS for mark in "“‘"))
_NAME: Final = r"[A-ZÀ-Þ][\w.’-]*(?: (?:[A-ZÀ-Þ][\w.’-]*|of|the|de|von|van|and)){0,6}+"
SUBJECT_RE: Final = lazy.regex(
    rf" to (?:the )?{_NAME}, (?P<day>(?P<date>{EXACT_DAY})(?:, |,? (?:{'|'.join(_LEADS)}) ))"
    r"(?P<subject>[“\"](?P<words>[^“”\"]{2,120}?)(?:,[”\"]|[”\"],))(?= [\w(])"
)
LED_RE: Final = lazy.regex(
    rf" to (?:the )?{_NAME}, {EXACT_DAY}(?P<led>,? (?:{'|'.join(_LEADS)}) )(?=‘[A-ZÀ-Þ][^‘’]{{2,120}}’)"
)
"""`Lima to Costa, 3 May 1964 on ‘Quays and Keys’`."""
SENDER_RE: Final = lazy.regex(rf"(?:\A|[.;:,] |[a-z] ){_NAME}\Z")
LONGEST_SENDER: Final = 60


def subjects_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a day stands, and where it is read."""
    for found in LED_RE.finditer(text):
        yield put_for(found, ", ", "led")
    for found in SUBJECT_RE.finditer(text):
        words = found["words"]
        sent = SENDER_RE.search(text[max(0, found.start() - LONGEST_SENDER) : found.start()])
        if sent and looks_like_title(words) and not sentence_like(words):
            yield put_for(found, "", "day")
            yield put_behind(found, f" {found['date']},", "subject")
