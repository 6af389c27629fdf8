"""Reads what points back without a title: ibid., id., op. cit., supra note 12 (Chicago Manual 14.34-36; Bluebook 4)."""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.draft import Draft, Found
from apparatus.read.note.head import words_of
from apparatus.read.note.locators import read_locator
from apparatus.read.note.tokens import Piece

IBID_RE: Final = re.compile(r"(?:ibid|ib|ebd|ebenda)\b\.?|id\.(?!\w)|idem\Z|(?:op|loc|art)\.?\s?cit\b\.?", re.I)
OPUS_RE: Final = re.compile(r"(?:op|loc|art)\.?\s?cit\b\.?|a\.\s?a\.\s?O\b\.?", re.I)
SUPRA_RE: Final = re.compile(
    r"(?:above|supra)\s?,?\s?(?:at\s)?(?:notes?|nn?|fn|footnote)\b\.?\s?(?P<note>\d{1,4})"
    r"|(?:see\s)?(?:note|n\.)\s(?P<note2>\d{1,4})\s(?:above|supra)|supra\b",
    re.I,
)


def read_repeat(text: str, pieces: list[Piece], at: int) -> Found | None:
    """`Ibid., 12`, or `supra note 12` without a name."""
    if pieces[at].kind != "text":
        return None
    words = words_of(text, pieces[at])
    draft = Draft()
    found = IBID_RE.match(words)
    if found:
        rest = words[found.end() :].strip(" ,.").removeprefix("at ")
        if rest and not read_locator(rest):
            return None
        draft.locator = read_locator(rest)
        end, index = take_locators(text, pieces, at + 1, draft, pieces[at].end)
        return Found(draft, end, index, "ibid", "ibid")
    supra = SUPRA_RE.match(words)
    if supra and supra.end() == len(words) and note_named(supra):
        draft.refers_to_note = note_named(supra)
        end, index = take_locators(text, pieces, at + 1, draft, pieces[at].end)
        return Found(draft, end, index, "short", "supra")
    return None


def note_named(supra: re.Match[str]) -> int:
    """The number of the note that `supra` names; 0 when it names none."""
    return int(supra["note"] or supra["note2"] or 0)


def take_locators(text: str, pieces: list[Piece], at: int, draft: Draft, end: int) -> tuple[int, int]:
    """Takes the locators that follow; where the text ends and the next index."""
    while at + 1 < len(pieces) and pieces[at].kind == "," and pieces[at + 1].kind == "text":
        locator = read_locator(words_of(text, pieces[at + 1]).removeprefix("at "))
        if not locator:
            break
        draft.add_locator(locator)
        end = pieces[at + 1].end
        at += 2
    return end, at
