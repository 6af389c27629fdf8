"""Finds the short title to which a sentence leads up that tells what is taken from it: `The quotation is from Harbours
and Their Keys, bk. 1, chap. 7` (Chicago Manual 14.37).

Comes in: the pieces of a stretch. Comes out: where the title begins, if nothing but a passage follows it.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.citation import read_citation
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.places import place_alone
from apparatus.read.note.words.reporting import SAYS
from apparatus.read.note.words.title_words import capital_share, foreign, looks_like_title

FROM_RE: Final = lazy.regex(
    r"\b(?:(?:quot(?:e|ation)|phrase|passage|line|epigraph|citation|term|anecdote|account|translation|excerpt|extract"
    r"|description|definition|metaphor|expression|example|figure|table|map|story|version|text)s?|words|lyrics|data|this"
    r"|these|it|they|what follows)\b(?: [a-z’]+){0,5}? (?:is|are|was|were|comes?|came|taken|drawn|derived?s?|quoted"
    r"|cited|borrowed|adapted|reprinted)(?: [a-z]+){0,2} from (?:the )?(?-i:(?=[A-ZÀ-Þ]))"
    rf"|\b(?:{SAYS}|makes?|gives?|tells?|develops?|draws?|offers?|provides?|returns?|did|does|drew"
    r"|lays? out|laid out|sets? (?:out|forth)|works? out|worked out|takes? up|took up|pursues?d?)\b"
    r"(?: [a-z’-]+){0,7}? in (?:his |her |their |the )?(?-i:(?=[A-ZÀ-Þ]))"
    r"|[’'](?:s|(?<=s[’']))\s(?:[a-z]+\s){0,2}(?:discussion|account|analysis|argument|treatment|reading|description"
    r"|translation|critique|remarks|comments|observations|interpretation|definition|chapter)s?"
    r"(?:\s(?:of|on|about)\s[^,;:“”\"()\d]{2,80}?)?\sin\s(?:his\s|her\s|their\s)?(?-i:(?=[A-ZÀ-Þ]))"
    r"|\b(?:summari[sz]ed|discussed|described|quoted|reprinted|excerpted|reproduced|mentioned|analy[sz]ed|treated|examined"
    r"|explored|told|recounted|recorded)(?: [a-z]+){0,2} in (?:the )?(?-i:(?=[A-ZÀ-Þ]))",
    re.I,
)


def title_told(text: str, pieces: list[Piece], at: int) -> int | None:
    """Where such a title begins."""
    piece = pieces[at]
    ends = _passage_ends(text, pieces, at + 1)
    if piece.kind != "text" or ends == at + 1:
        return None
    for found in FROM_RE.finditer(text, piece.start, piece.end):
        title = text[found.end() : piece.end]
        if (
            " " not in title
            or place_alone(title)
            or PART_RE.match(title)
            or not looks_like_title(title)
            or (capital_share(title) <= ALL and not foreign(title))
        ):
            continue
        rest = [Piece("text", found.end(), piece.end), *pieces[at + 1 : ends]]
        read = read_citation(text, rest, 0, "", found.end())
        stated = read[0].reference if read and read[1] == len(rest) and read[0].form == "short" else None
        if read and stated and read[0].locator and (stated.title or " from " in found.group()):
            return found.end()
    return None


def _passage_ends(text: str, pieces: list[Piece], at: int) -> int:
    """The index behind the passages that begin at `at`, if nothing follows them or the sentence goes on in small
    letters; otherwise `at`."""
    ends = index = at
    while index < len(pieces) and (pieces[index].kind == "," or _is_passage(text, pieces[index])):
        index += 1
        ends = index if pieces[index - 1].kind != "," else ends
    told_on = index == len(pieces) or text[pieces[index].start].islower()
    return ends if told_on else at


PART_RE: Final = lazy.regex(
    r"(?:Part|Chapter|Book|Volume|Section|Appendix|Act|Scene|Canto|Table|Figure|Note|Letter|Document) \S+\Z"
)
"""`Part Two`: of this work."""


def taken_from(text: str, start: int, end: int) -> bool:
    """Whether words say what is taken from a work that they lead up to: `All quotations are from`."""
    return text.startswith(" from ", end - len(" from ")) and any(
        found.end() == end for found in FROM_RE.finditer(text, start)
    )


ALL: Final = 0.95
"""The share of capitals that shows a title."""


def _is_passage(text: str, piece: Piece) -> bool:
    return piece.kind == "text" and read_locator(words_of(text, piece).removeprefix("and ")) != ""
