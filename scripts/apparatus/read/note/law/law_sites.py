"""Reads a page of a site as lawyers cite it: its title, the site, the address, and the day of a visit (Bluebook 18.2).

    Small Claims Fall Sharply, CT. STAT. PROJECT, https://… (last visited Oct. 22, 2017)

Comes in: pieces. Comes out: a citation, or None when the note begins otherwise.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.head import author_pieces, put_authors
from apparatus.read.note.law.law_news import in_small_capitals, named_in, signs
from apparatus.read.note.lists import GIVEN_NAMES
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.signs import group
from apparatus.read.note.words.title_words import capital_share

VISITED: Final = group("(last visited ", "(last accessed ", "(last updated ", "[https://perma.cc")
VISITED_RE: Final = re.compile(r"\((?:last visited|last accessed|last updated) |\[https://perma\.cc")
"""The day of a visit, or the address at which an archive keeps the page (Bluebook 18.2.1)."""


def read_law_site(text: str, pieces: list[Piece], at: int) -> Found | None:
    """The title, behind the author if one is named, and the site, which lawyers print in capitals."""
    url = next((i for i in range(at + 3, min(len(pieces), at + FARTHEST)) if pieces[i].kind == "url"), -1)
    if url < at + 4 or url + 1 >= len(pieces) or not VISITED_RE.match(text, pieces[url + 1].start):
        return None
    if [piece.kind for piece in pieces[url - 3 : url]] != [",", "text", ","] or pieces[at].kind != "text":
        return None
    site = words_of(text, pieces[url - 2])
    if site[:4].isdigit():
        return None  # `Port Statistics, 2002-03`: years are no site
    end = url - 3
    told = in_small_capitals(site, text[pieces[at].start : pieces[end].start]) or named_in(pieces[url], text, site)
    if not (told or (end == at + 1 and _alone(text, pieces[at], pieces[url]) and capital_share(site) == 1)):
        return None
    after, role = author_pieces(text, pieces, at, end, full=True)
    if role or after >= end or not signs(text[pieces[at].start : pieces[after].start].strip(" ,")):
        after = at
    title = text[pieces[after].start : pieces[end].start]
    if capital_share(title) < HEADLINE:
        return None
    draft = Draft(quoted=True)
    if after > at:
        put_authors(text[pieces[at].start : pieces[after].start].strip(" ,"), "", draft)
    draft.put("title", title)
    draft.put("container", site)
    stop, index = read_tail(text, pieces, url, draft)
    return Found(draft, stop, index, "full", "review")


def _alone(text: str, head: Piece, url: Piece) -> bool:
    """Whether what stands before a site names neither a person nor an institution, nor the owner of the address, so
    that it is a title: `Privacy Policy, Project for Public Spaces, https://…`."""
    words = words_of(text, head)
    first = words.partition(" ")[0]
    if " " not in words or first.lower() in GIVEN_NAMES or first.endswith(".") or named_in(url, text, words):
        return False
    listed = " and " in words or " & " in words
    return PAGE_RE.search(words) is not None or not (listed or looks_like_organisation(words, strict=True))


PAGE_RE: Final = re.compile(
    r"\A(?:About|Our|Who|What|How|Where|Why|Meet|Join|Find|Contact)\s"
    r"|\b(?:Policy|Policies|Terms|Guidelines|Rules|Questions|Standards|Notice|Agreement|Conditions|Statistics|Results"
    r"|History|Overview|Statement|Locations|Features|Membership|Resources|Facts|Map|Mission)\Z"
)
"""What sites call their pages, and no institution is called."""


FARTHEST: Final = 14
"""Pieces between the head of a citation and its address."""

HEADLINE: Final = 0.6
"""The share of capitals that shows a title."""
