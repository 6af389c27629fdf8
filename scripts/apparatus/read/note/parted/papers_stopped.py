"""Finds the stops that part a document without a day from the box or the folder in which it lies, the papers of which
that is one, and who keeps these, as a bibliography parts them.

    Telegram to Ana Lima. Box 3. Jane Doe Papers (JDP). Quay University Libraries.
    “The Port College.” Harbour Survey, January 11, 1962.–September 19, 1969. Jane Doe Papers. Quay College
    “The Port College.” Harbour Survey, January 11, 1962–September 19, 1969. JDP.

Comes in: a note as printed. Comes out: what is to be read for them, commas (Chicago Manual 14.222).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.unpublished.kept_documents import BOX_RE, NAMED_RE
from apparatus.read.note.words.day_patterns import DAY
from apparatus.read.note.words.named_kinds import KEPT_PAPERS
from apparatus.read.note.words.shelf_marks import KEEPER_RE
from apparatus.read.note.words.signs import Groups, group
from apparatus.read.note.words.title_words import sentence_like

PAPERS: Final = group(*(f"{papers}{mark}" for papers in ("Papers", "Records", "Collection") for mark in (". ", " (")))
SPANS: Final = group(
    ").,", *(f".{dash}" for dash in "–-—"), *(f"{dash}{month}" for dash in "–-—" for month in "JFMASOND")
)
STOPPED: Final = Groups(PAPERS | SPANS)
"""What of them it is asked for."""

_LEVEL: Final = r"[A-ZÀ-Þ](?:[^.;“”\"()]|\([A-Z]{2,6}\)|(?<=\b[A-Z])\.|(?<=\d)\.(?=[–—-])){2,110}+"
NOTE_RE: Final = lazy.regex(
    rf"(?:\A|(?<=;\s))(?P<head>[“\"][^“”\"]{{3,160}}\.[”\"]|{_LEVEL}\.)"
    rf"(?P<levels>\s{_LEVEL}(?:\.\s{_LEVEL}){{0,4}})(?=\.?\Z|;)"
)
STOP_RE: Final = lazy.regex(r"(?<!\b[A-Z])(?P<stop>\.)[”\"]?\s")
PAPERS_RE: Final = lazy.regex(rf"(?:[A-ZÀ-Þ][\w’.-]*,? ){{1,5}}{KEPT_PAPERS}(?: \([A-Z]{{2,6}}\))?\Z")
BODY_RE: Final = lazy.regex(
    r"\b(?:Universit(?:y|é|à|ät)|Universidade?|College|Institute|Special Collections|Archives)\b"
)
FOLDER_RE: Final = lazy.regex(rf"[^,]{{3,60}}, {DAY}\.?[–—-]{DAY}\Z")
LETTERS_RE: Final = lazy.regex(r"[A-Z]{3,6}\Z")
SPAN_RE: Final = lazy.regex(rf"(?:{DAY}|\))(?P<stop>\.)(?=[–—-]{DAY}|,\s\d\d/\d\d/\d{{4}}[–—-])")
"""Behind the first of two days, or what is short for a name, no stop belongs."""


def papers_stopped_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such stops stand; `groups` are those of which the text holds signs."""
    for stray in SPAN_RE.finditer(text) if groups & SPANS else ():
        yield put_for(stray, "", "stop")
    for found in NOTE_RE.finditer(text):
        if _is_kept(found):
            begin = max(found.start(), found.end("head") - 2)
            yield from (put_for(stop, ",", "stop") for stop in STOP_RE.finditer(text, begin, found.end()))


def _is_kept(found: re.Match[str]) -> bool:
    """Whether a document heads levels of an archive, of which papers and behind them their keeper, or a folder of
    these days and the letters of the papers, are the last."""
    levels = LEVELS_RE.split(found["levels"].strip())
    if any(len(words.split()) > LONGEST or sentence_like(words) for words in levels):
        return False
    head = found["head"].rstrip(".")
    if head[0] not in '“"' and NAMED_RE.match(head) is None:
        return False
    if FOLDER_RE.match(levels[0]) and len(levels) > 1 and LETTERS_RE.match(levels[1]):
        return len(levels) == FOLDER_AND_LETTERS
    before = levels[:1] if len(levels) > 1 and not PAPERS_RE.match(levels[0]) else []
    if before and not (BOX_RE.match(before[0]) or FOLDER_RE.match(before[0])):
        return False
    papers, keepers = levels[len(before)], levels[len(before) + 1 :]
    return bool(PAPERS_RE.match(papers) and keepers) and any(map(_keeps, keepers))


LEVELS_RE: Final = lazy.regex(r"(?<!\b[A-Z])\.\s")
FOLDER_AND_LETTERS: Final = 2
LONGEST: Final = 14
"""Words of a level."""


def _keeps(words: str) -> bool:
    """Whether a level names who keeps papers, or a university that does."""
    return KEEPER_RE.search(words.partition(", ")[0]) is not None or BODY_RE.search(words) is not None
