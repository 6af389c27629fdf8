"""Finds authors and title at the head of a citation.

Comes in: the pieces of a citation from its first. Comes out: how many pieces are the authors, and where the title
stands. A title in quotation marks says itself where the authors end. Without them the authors are the longest opening
run that reads like names (Chicago Manual 14.76: two names are joined by `and`, more end in `, and`).
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.lists import (
    GOVERNMENTS,
)
from apparatus.read.note.names.asides import ACRONYM_RE, aside_of_name
from apparatus.read.note.names.author_counts import count_authors, known_by_given_name
from apparatus.read.note.names.name_lists import (
    CREDIT_RE,
    unjoined,
)
from apparatus.read.note.names.names import looks_like_names, read_names
from apparatus.read.note.names.organisations import is_organisation, lettered_bodies
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.honorifics import is_dignity
from apparatus.read.note.words.patterns import ROLE_RE
from apparatus.read.note.words.roles import BOTH, one_role
from apparatus.read.note.words.title_words import QUESTION_RE


def author_pieces(text: str, pieces: list[Piece], at: int, end: int, *, full: bool) -> tuple[int, str]:
    """How far the authors reach from `at` (the index behind them), and their role if the citation prints one.

    `end` is the index of the first piece that cannot belong to authors or title. `full` says that the citation is known
    to be a full one, so that a lone capitalised word is more likely a title's than a surname.
    """
    parts: list[int] = []
    titled = -1
    for index in range(at, end):
        if pieces[index].kind == "text" or (
            pieces[index].kind == "bracket" and ROLE_RE.match(words_of(text, pieces[index]))
        ):
            if titled < 0 and pieces[index].italic == pieces[index].start:
                titled = len(parts)
            parts.append(index)
        elif pieces[index].kind not in (",", "square") and not _beside_name(text, pieces, index):
            break
    words = [words_of(text, pieces[i]) for i in parts]
    count = count_authors(words, full=full) if len(words) > 1 else 0
    count = _before_question(words, _before_article(words, count))
    titled = len(words) if titled < 0 else titled
    if count > titled or (0 < count < titled < len(words) and _names_all(words[:titled])):
        count = titled
    role_at = next((i for i in range(count + 1, len(words)) if ROLE_RE.match(words[i])), 0) if count else 0
    if 0 < role_at < titled and unjoined(words[:role_at], words[role_at]):
        count = role_at
    if not count or count >= len(words):
        return at, ""
    if count + 1 < len(words) and CREDIT_RE.match(words[count]):
        return _behind(text, pieces, parts[count]), ""
    if speaks := _offices_before_speech(words, count):
        return _behind(text, pieces, parts[speaks - 1]), SPEAKER
    role = ROLE_RE.match(words[count])
    if role and count + 1 < len(words):
        if words[count].startswith("(dir"):
            return _behind(text, pieces, parts[count]), "ed"  # as the French call an editor
        last = _last_role(words, count)
        return _behind(text, pieces, parts[last]), one_role(" ".join(words[count : last + 1])) or role["role"].lower()
    if count + 1 < len(words) and is_dignity(words[count]) and not words[count + 1][0].islower():
        count += 1  # but `Ana Lima, Lord Harbour, ed. Jane Roe` has a title
    return _behind(text, pieces, parts[count - 1]), ""


def _before_article(words: list[str], count: int) -> int:
    """How many of the names stand before a title that begins with an article and joins two things: `Ana Lima, The
    Sacred and the Profane, Port Studies`; nobody behind a person is called so."""
    if count < 2 or not known_by_given_name(words[0]):
        return count
    return next((at for at in range(1, count) if words[at].startswith(ARTICLES)), count)


def _before_question(words: list[str], count: int) -> int:
    """How many of the names stand before a title that asks: `Ana Lima, What Are Ports, Harbours, and Quays?`"""
    asks = next((at for at in range(count) if QUESTION_RE.match(words[at])), count)
    return asks if any(word.endswith("?") for word in words[asks:]) else count


ARTICLES: Final = ("The ", "A ", "An ")


def _last_role(words: list[str], first: int) -> int:
    """The index of the last of what those before the title did, if something stands behind it: `ed.`, `and trans.`"""
    last = first
    while last + 2 < len(words) and AGAIN_RE.match(words[last + 1]):
        last += 1
    return last


SPEECH_RE: Final = lazy.regex(
    r"(?:Prepared |Opening |Keynote )?(?:Remarks|Address|Speech|Statement|Testimony|Comments) (?:at|to|before|for|on) "
)
OFFICE_RE: Final = lazy.regex(
    r"\b(?:Att[’']y|Sec[’']y|Comm[’'][rn]|Adm[’']r|Dep[’']t|Dir\.|Attorney|Secretary|Minister|President"
    r"|Chair(?:man|woman)?|Director|Commissioner|Governor|Ambassador|Commander|Chief|Administrator|Head|Mayor"
    r"|Office of|Department of)(?!\w)"
)
MOST_OFFICES: Final = 3
SPEAKER: Final = "speaker"
"""Instead of a role: somebody's offices stand behind the name."""


def _offices_before_speech(words: list[str], count: int) -> int:
    """The index of a speech behind the offices of the person named before them, 0 if there is none: `Ana Lima, U.S.
    Att’y Gen., Remarks at the Port Institute (June 24, 2009)` (Bluebook 17.2.5)."""
    for at in range(count + 1, min(len(words), count + MOST_OFFICES + 1)):
        if not OFFICE_RE.search(words[at - 1]):
            return 0
        if SPEECH_RE.match(words[at]):
            return at
    return 0


def _names_all(words: list[str]) -> bool:
    """Whether all parts before a title in italics are names: `and` joins the last, or each has a known given name."""
    joined = " and " in f" {words[-1]}" or " & " in f" {words[-1]}"
    return (joined or all(map(known_by_given_name, words))) and looks_like_names(", ".join(words))


TRANSLATED_RE: Final = lazy.regex(
    r"\s?\((?:(?:trans(?:\.|l\.|lated by)|tr\.) (?P<names>[A-ZÀ-Þ][^()\d]{2,60})"
    r"|(?P<before>[A-ZÀ-Þ][^()\d]{2,60}?),? (?:trans|tr)\.)\)"
)
"""`Ana Lima (trans. Rui Costa), Harbours`: who translated the work, behind the author."""


CONTRIBUTED_RE: Final = lazy.regex(
    r"\s?\((?:with(?: (?:contributions?|the (?:assistance|collaboration|help|participation)) (?:by|from|of))?"
    r"|in collaboration with|assisted by) [A-ZÀ-Þ][^()\d]{2,80}\)"
)
"""`Ana Lima and Rui Costa (with contributions by Jane Doe), Harbours`: who wrote parts of the work."""


def _beside_name(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether a bracket behind a name says more of who bears it, or who translated the work."""
    translated = pieces[index].kind == "bracket" and TRANSLATED_RE.match(text, pieces[index].start, pieces[index].end)
    contributed = pieces[index].kind == "bracket" and CONTRIBUTED_RE.match(text, pieces[index].start, pieces[index].end)
    return bool(translated or contributed) or aside_of_name(text, pieces, index)


def _behind(text: str, pieces: list[Piece], index: int) -> int:
    index += 1
    if index < len(pieces) and (pieces[index].kind == "square" or _beside_name(text, pieces, index)):
        index += 1
    return index + 1 if index < len(pieces) and pieces[index].kind == "," else index


ROLE_ENDS: Final = (" ed.", " eds.", " eds", " trans.")
ASIDE_RE: Final = lazy.regex(r"\s?\[[^\[\]]{1,100}\]\Z")
"""The name behind a pseudonym: `George Eliot [Marian Evans]`."""


def _unless_amid(aside: re.Match[str]) -> str:
    """Nothing for a short name in brackets, but what stands amid the name itself: `IMT-2020 (5G) Promotion Group`."""
    goes_on = aside.string[aside.end() : aside.end() + 2].strip()[:1].isupper()
    return aside.group() if goes_on and aside.group()[1].isdigit() else ""


def put_authors(names: str, role: str, draft: Draft) -> None:
    """Reads names into authors, or into editors or translators if the citation says so behind them."""
    aside = ASIDE_RE.search(names) if names.endswith("]") else None
    names = names[: aside.start()] if aside else names.removesuffix("]")
    if aside and is_organisation(aside.group().strip(" []")) and not role:
        draft.authors = (Name(literal=names),)
        return
    if ", " in names and names.partition(", ")[0].lower() in GOVERNMENTS:
        draft.authors = (Name(literal=names),)
        return
    if ", " in names and is_dignity(last := names.rpartition(", ")[2]) and " " not in last.partition(" and ")[2]:
        names = names.rpartition(", ")[0]  # but `Ana Lima, Lord Roe and Rui Costa` are three
    if ", with " in names or ", as told to " in names:
        head, _, last = names.rpartition(", ")
        names = head if CREDIT_RE.match(last) else names
    if "(" in names and (translated := TRANSLATED_RE.search(names)):
        draft.translators = read_names(translated["names"] or translated["before"])[0]
        names = f"{names[: translated.start()]}{names[translated.end() :]}"
    if "(" in names:
        if not role and (two := lettered_bodies(names)):
            draft.authors = tuple(Name(literal=name) for name in two)
            return
        names = CONTRIBUTED_RE.sub("", names)
        names = ACRONYM_RE.sub(_unless_amid, names).replace(" ,", ",").strip()
    if role == SPEAKER:
        names, role = _without_offices(names), ""
    if role:
        names = _without_role(names)
    people, draft.et_al = read_names(names)
    if role.startswith("tr"):
        draft.translators = people
    elif role.removesuffix("s") in ("dir", "director"):
        draft.authors = people
        draft.said.add("film")
    elif role:
        draft.editors = people
        draft.translators = people if role == BOTH else ()
    else:
        draft.authors = people


def _without_offices(names: str) -> str:
    """The name before the offices of a speaker."""
    parts = names.split(", ")
    return ", ".join(parts[: next((at for at, part in enumerate(parts) if at and OFFICE_RE.search(part)), len(parts))])


def _without_role(names: str) -> str:
    """Names without the role behind them, or the two."""
    comma = names.rfind(",")
    parted = comma > 0 and ROLE_RE.match(names[comma + 1 :].strip()) is not None
    apart = names.rfind(" ") if names.endswith(ROLE_ENDS) and not parted and not SECOND_ROLE_RE.search(names) else 0
    cut = max(comma, names.rfind("("), apart)
    names = names[:cut].rstrip(" ,") if cut > 0 else names
    before, _, last = names.rpartition(",")
    return _without_role(names) if before and (ROLE_RE.match(last.strip()) or AGAIN_RE.match(last.strip())) else names


AGAIN_RE: Final = lazy.regex(r"(?:(?:and|&) )?(?:[Ee]ds?|[Tt]rans|[Tt]rs?|[Ii]ntrod?|annot|comps?)\b\.?\Z")
"""Another role of the same people: `ed., trans., and introd.`"""


SECOND_ROLE_RE: Final = lazy.regex(r"(?: and|&) (?:trans|trs?|eds?)\.\Z")
