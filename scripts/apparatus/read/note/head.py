"""Finds authors and title at the head of a citation.

Comes in: the pieces of a citation from its first. Comes out: how many pieces are the authors, and where the title stands.
A title in quotation marks says itself where the authors end. Without them the authors are the longest opening run that
reads like names (Chicago Manual 14.76: two names are joined by `and`, more end in `, and`).
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.locators import read_locator
from apparatus.read.note.names import ET_AL_RE, is_organisation, looks_like_names, looks_like_person
from apparatus.read.note.tail import ROLE_RE
from apparatus.read.note.tokens import Piece

AND_START_RE: Final = re.compile(r"(?:and|&)\s")


def title_quote(text: str, pieces: list[Piece], at: int) -> int:
    """The index of the quotation that is a title, looking from `at`; -1 when there is none."""
    for index in range(at, len(pieces)):
        piece = pieces[index]
        if piece.kind == "quote":
            return index if quoted_title(text, pieces, index) else -1
        if piece.kind not in ("text", ",", "date", "square"):
            return -1
    return -1


def quoted_title(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether a quotation is a title: at the head or after names, a capital first, and a separator behind it."""
    piece = pieces[index]
    inner = text[piece.start + 1 : piece.end - 1].strip()
    if not inner or not any(c.isalnum() for c in inner):
        return False
    first = next(c for c in inner if c.isalnum())
    if first.islower() and not inner.rstrip("’'”")[-1:] in ",.?!":
        return False
    if index + 1 >= len(pieces) or pieces[index + 1].kind in (",", "bracket", "square", "url", "date"):
        return True
    closed = inner.rstrip("’'”\" )")[-1:] in ",.?!…"
    follows = text[pieces[index + 1].start : pieces[index + 1].end]
    if follows[:1].islower() and not follows.startswith(
        ("in ", "ed. ", "trans. ", "accessed ", "no. ", "vol. ", "p. ", "pp. ")
    ):
        return False
    return closed or index == 0 or pieces[index - 1].kind == "," or follows.startswith(("in ", "In ", "accessed "))


def author_pieces(text: str, pieces: list[Piece], at: int, end: int, *, full: bool) -> tuple[int, str]:
    """How far the authors reach from `at` (the index behind them), and their role if the citation prints one.

    `end` is the index of the first piece that cannot belong to authors or title. `full` says that the citation is known
    to be a full one, so that a lone capitalised word is more likely a title's than a surname.
    """
    parts = [i for i in range(at, end) if pieces[i].kind == "text"]
    words = [text[pieces[i].start : pieces[i].end] for i in parts]
    if not parts or any(pieces[i].kind not in ("text", ",") for i in range(at, parts[-1] + 1)):
        parts, words = _leading_run(pieces, at, end, text)
    if len(words) < 2:
        return at, ""
    count = count_authors(words, full=full)
    if not count:
        return at, ""
    role = ROLE_RE.match(words[count]) if count < len(words) else None
    if role and count + 1 < len(words):
        return _behind(pieces, parts[count]), role["role"].lower()
    return (_behind(pieces, parts[count - 1]), "") if count < len(words) else (at, "")


def _leading_run(pieces: list[Piece], at: int, end: int, text: str) -> tuple[list[int], list[str]]:
    parts = []
    for i in range(at, end):
        if pieces[i].kind == "text":
            parts.append(i)
        elif pieces[i].kind != ",":
            break
    return parts, [text[pieces[i].start : pieces[i].end] for i in parts]


def _behind(pieces: list[Piece], index: int) -> int:
    index += 1
    return index + 1 if index < len(pieces) and pieces[index].kind == "," else index


def count_authors(words: list[str], *, full: bool) -> int:
    first = words[0]
    if ET_AL_RE.search(first):
        return 1
    if " and " in first or " & " in first:
        return 1 if looks_like_names(first) else 0
    if ":" in first or not (looks_like_person(first) or is_organisation(first)):
        return 0
    if (
        full
        and len(first.split()) == 1
        and looks_like_person(words[1])
        and len(words[1].split()) == 1
        and not first.isupper()
    ):
        return 0
    for count in range(1, len(words) - 1):
        word = words[count]
        found = AND_START_RE.match(word)
        if found:
            rest = word[found.end() :]
            behind = words[count + 1]
            if looks_like_names(rest) and (not read_locator(behind)):
                return count + 1
            break
        if word.startswith("et al"):
            return count + 1
        if not looks_like_person(word):
            break
    return 1


def name_suffix(words: str) -> int:
    """Where a list of names that ends a stretch of prose begins: `Sobchak quotes Maurice Merleau-Ponty`; -1 if none does."""
    tokens = [(m.start(), m.group()) for m in re.finditer(r"\S+", words)]
    at = len(tokens)
    while at and looks_like_person(tokens[at - 1][1]) and len(tokens) - at < 9:
        at -= 1
    while at < len(tokens) and tokens[at][1][0].islower() and tokens[at][1] in ("and", "e", "y"):
        at += 1
    return tokens[at][0] if at < len(tokens) else -1
