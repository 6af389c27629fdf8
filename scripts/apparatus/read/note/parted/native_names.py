"""Finds names in their own script that stand in brackets, or with no space, behind the name in Latin letters.

    Feng Mingzhu馮明珠, ed., Gugong      Xiao Tianliang [肖天亮] (ed.), Harbours
    Xiao Tianliang 肖天亮 ed., Harbours

Comes in: a note as printed. Comes out: where a space alone is to be read between the two (Chicago Manual 11.90), behind
which the name is read in the order of East Asia.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import EAST_ASIAN_SURNAMES
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.parted.print_patterns import BEGINS
from apparatus.read.note.pieces.changes import Change, put_for

_SCRIPT: Final = "[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]{2,6}"
SIGN_RE: Final = lazy.regex("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_NAME: Final = r"[A-ZÀ-Þ][a-zà-ÿ’'-]{1,15}\s[A-ZÀ-Þ][a-zà-ÿ’'-]{1,20}(?:\s[A-ZÀ-Þ][a-zà-ÿ’'-]{1,20})?"
_NAMED: Final = rf"(?:{_NAME})(?:\s?\[{_SCRIPT}\]|\s?\({_SCRIPT}\)|\s?{_SCRIPT})"
_BEHIND: Final = r"(?=\.?,|\s(?:eds?|trans)\.,|\.?\s(?:and|&|et\sal)\b|\s\((?:eds?|trans)\b|\.\s[A-ZÀ-Þ“\"‘])"
_LIST: Final = rf"(?P<names>{_NAMED}(?:,?\s(?:(?:and|&)\s)?{_NAMED}){{0,9}})"
NATIVE_NAMES_RE: Final = lazy.regex(rf"(?:{BEGINS}|;\sand\s){_LIST}{_BEHIND}")
BY_RE: Final = lazy.regex(rf"\b(?:eds?\.|trans\.|by)\s{_LIST}")
WITHIN_RE: Final = lazy.regex(rf"(?:\(|(?<=[a-z])\s|(?<=[a-z],)\s){_LIST}{_BEHIND}")
"""The same within a sentence, where a known family name must begin it."""
TURNED_RE: Final = lazy.regex(
    rf"{BEGINS}[A-ZÀ-Þ][a-zà-ÿ’'-]{{1,20}},\s[A-ZÀ-Þ][\w’'-]{{1,20}}?(?P<script>\s?[\[(]?{_SCRIPT}[\])]?)(?=[.,]\s)"
)
"""`Ge, Zhaoguang 葛兆光. Gangkou`: the family stands first anyway."""
NAMED_RE: Final = lazy.regex(rf"(?P<name>{_NAME})(?:(?P<open>\s?[\[(]){_SCRIPT}(?P<close>[\])])|{_SCRIPT})")

ROLE_RE: Final = lazy.regex(rf"{_SCRIPT}(?P<gap>\s)(?=(?:eds?|trans)\.,)")
"""No comma before the role."""


def native_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such names stand."""
    if text.isascii() or not SIGN_RE.search(text):
        return
    within = (found for found in WITHIN_RE.finditer(text) if found["names"].split()[0] in EAST_ASIAN_SURNAMES)
    for listed in (*NATIVE_NAMES_RE.finditer(text), *BY_RE.finditer(text), *within):
        for found in NAMED_RE.finditer(text, *listed.span("names")):
            if looks_like_organisation(found["name"]):
                continue
            at = found.end("name")
            if found["open"]:
                yield at, Change(found.end("open"), " ", at)
                yield put_for(found, "", "close")
            else:
                yield at, Change(at, " ", at)
    for led in ROLE_RE.finditer(text):
        yield put_for(led, ", ", "gap")
    for turned in TURNED_RE.finditer(text):
        yield put_for(turned, "", "script")
