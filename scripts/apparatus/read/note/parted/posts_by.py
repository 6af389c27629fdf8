"""Finds a post that is called so before the name of who sent it, and turns the two.

    See tweet by Jane Doe, July 13, 2021, https://…          See the tweet by Jane Doe (@jdoe), July 13, 2021, https://…

Comes in: a note as printed. Comes out: what is to be read for the words before the name, and behind it (Chicago Manual
14.209).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.parted.print_patterns import DATE, URL
from apparatus.read.note.pieces.changes import Change, put_behind, put_for
from apparatus.read.note.words.signs import group

POSTED: Final = group("weet by ", "post by ", "thread by ", "weets by ")
POST_RE: Final = lazy.regex(
    r"(?P<called>\b(?:(?:the|a|this)\s)?(?P<what>[Tt]weet|(?:Twitter|Facebook|Bluesky|X|Weibo)\s(?:post|thread))\sby\s(?:the\s)?)"
    rf"(?P<who>@?[A-ZÀ-Þa-z][\w’.-]{{1,25}}(?:\s[\w’.-]{{1,20}}){{0,5}}(?:\s\(@\w{{2,20}}\))?)(?=,\s{DATE},\s{URL})"
)


def posts_turned(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such words stand."""
    for found in POST_RE.finditer(text):
        yield put_for(found, "", "called")
        called = "tweet" if found["what"] == "Tweet" else found["what"]
        yield put_behind(found, f", {called}", "who")
