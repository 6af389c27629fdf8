"""Finds authors and title at the head of a citation.

Comes in: the pieces of a citation from its first. Comes out: how many pieces are the authors, and where the title
stands. A title in quotation marks says itself where the authors end. Without them the authors are the longest opening
run that reads like names (Chicago Manual 14.76: two names are joined by `and`, more end in `, and`).
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.model import Name
from apparatus.read.note.lists import (
    EAST_ASIAN_SURNAMES,
    GOVERNMENTS,
    NEWSPAPERS,
    PLACES,
    SINGLE_NAME_AUTHORS,
)
from apparatus.read.note.names.asides import ACRONYM_RE, aside_of_name
from apparatus.read.note.names.double_surnames import (
    BESIDE_RE,
    ET_AL_RE,
    STROKE_RE,
    both_in_full,
    in_capitals,
    joined_by_with,
    slashed,
)
from apparatus.read.note.names.in_capitals import loud_names
from apparatus.read.note.names.library_headings import government, institution
from apparatus.read.note.names.name_lists import (
    AND_START_RE,
    CREDIT_RE,
    INITIALS_RE,
    both_by_initials,
    by_initials,
    given_and_another,
    initial_a,
    initials_behind,
    initials_first,
    last_two,
    turned_list,
    unjoined,
)
from apparatus.read.note.names.names import looks_like_names, looks_like_person, read_names
from apparatus.read.note.names.organisations import has_head, is_organisation, looks_like_organisation
from apparatus.read.note.names.surnames import surnames_joined
from apparatus.read.note.names.turned_families import turned_family
from apparatus.read.note.names.turned_lists import is_initials, turned_pairs
from apparatus.read.note.names.units import count_bodies, count_matters, count_units
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.given_names import begins_with_given_name, joins_given_names
from apparatus.read.note.words.honorifics import is_dignity, without_honorifics
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.patterns import ROLE_RE
from apparatus.read.note.words.roles import BOTH, LED_ROLES, one_role


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
        elif pieces[index].kind not in (",", "square") and not aside_of_name(text, pieces, index):
            break
    words = [words_of(text, pieces[i]) for i in parts]
    count = count_authors(words, full=full) if len(words) > 1 else 0
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
        last = count
        while last + 2 < len(words) and AGAIN_RE.match(words[last + 1]):
            last += 1
        roles = " ".join(words[count : last + 1])
        return _behind(text, pieces, parts[last]), one_role(roles) or role["role"].lower()
    if count + 1 < len(words) and is_dignity(words[count]):
        count += 1
    return _behind(text, pieces, parts[count - 1]), ""


SPEECH_RE: Final = re.compile(
    r"(?:Prepared |Opening |Keynote )?(?:Remarks|Address|Speech|Statement|Testimony|Comments) (?:at|to|before|for|on) "
)
OFFICE_RE: Final = re.compile(
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
    return (joined or all(map(_known, words))) and looks_like_names(", ".join(words))


def _behind(text: str, pieces: list[Piece], index: int) -> int:
    index += 1
    if index < len(pieces) and (pieces[index].kind == "square" or aside_of_name(text, pieces, index)):
        index += 1
    return index + 1 if index < len(pieces) and pieces[index].kind == "," else index


def _joined(words: str) -> bool:
    """`Erik J. Engstrom & Jason M. Roberts` at the end of a list, as lawyers print it (Bluebook 15.1)."""
    return all(" " in name and looks_like_person(name) for name in words.split(" & "))


SCRIPT_NAME_RE: Final = re.compile(r"[\u3400-\u9fff]{2,4}\Z|[\uac00-\ud7af]{2,4}\Z")
"""`王沪宁`: a name in Chinese or Korean script; what follows is the title."""


ARTICLE_RE: Final = re.compile(r"(?:The|An?) (?=.* [a-z])")


def titled_with_article(words: str) -> bool:
    """Whether an article and words in small letters show a title, as no institution ends it and nobody's rank follows:
    `The Life and Death of Ana Lima, Keeper of the Quays`."""
    found = ARTICLE_RE.match(words)
    if not found or has_head(words) or is_dignity(words[found.end() :]) or both_by_initials(words):
        return False
    return not looks_like_organisation(words[found.end() :], strict=True)


NUMERALS: Final = ("I", "V", "X", "C")
"""Letters that are volumes or books before anybody’s initial."""


def count_authors(words: list[str], *, full: bool) -> int:
    """How many of the parts between commas are authors, from the first; a title must still follow them."""
    first = f"B{words[0][1:]}" if full and initial_a(words[0]) else words[0]
    if full and SCRIPT_NAME_RE.match(first):
        return 1
    if words[1][0] in "《『「":
        return 1  # the marks of a Chinese title
    if first[0] == "“" or (first[0] == "‘" and "’" in first):
        return 0  # the first words of a title; an ayin begins a name
    if ". " in first and (government(first) or institution(first, 0)):
        return 1
    if ET_AL_RE.search(first) or "; " in first:
        return 1
    if first[0] in "AT" and titled_with_article(first):
        return 0
    if ("/" in first or "–" in first or "—" in first or " - " in first) and STROKE_RE.search(first) and slashed(first):
        return 1 if looks_like_names(first) else 0
    if first[:2].isupper() and loud_names(first):
        return next((i for i in range(1, len(words) - 1) if not loud_names(words[i])), len(words) - 1)
    if in_capitals(first):
        listed = next((i for i in range(1, len(words) - 1) if not in_capitals(words[i])), len(words) - 1)
        if listed > 1:
            return listed  # `Étienne BALIBAR, Immanuel WALLERSTEIN, Race, nation, classe`
    if both_in_full(first):
        return 1 if looks_like_names(first) else 0
    if " and " in first or " & " in first or (" with " in first and joined_by_with(first) != first):
        titled = first.startswith("The ") and " of " in first and not looks_like_organisation(first, strict=True)
        return 1 if looks_like_names(first) and not titled else 0
    if len(words) > 2 and first.lower() in GOVERNMENTS and looks_like_organisation(words[1], strict=True):
        return 1 + count_units(words[1:])  # `Great Britain, Colonial Office, Report on …`
    if (
        ":" in first
        or words[1].startswith("s.v")
        or (len(words) > 2 and words[2].startswith("s.v"))
        or not (looks_like_person(first) or looks_like_organisation(first, strict=True) or _in_office(first))
    ):
        return 0
    if words[1][0].islower() and _lone(first) and any(map(AND_START_RE.match, words[2:])):
        return 0  # `Arabia, the Gulf, and the West`
    if len(words) > 3 and (pairs := turned_pairs(words[:-1])):
        return pairs
    if full and len(words) > 2 and " " in first and turned_family(first, words[1].partition(" and ")[0]):
        return turned_list(words) or 2  # `De Landa, Manuel, A Thousand Years`
    if (
        full
        and len(words) > 2
        and _lone(first)
        and not _single_name(first)
        and begins_with_given_name(words[1])
        and looks_like_person(words[1])
    ):
        return turned_list(words) or 2  # `Perloff, Marjorie, The Poetics of Indeterminacy`: family name first
    if len(words) > 2 and _lone(first):
        if full and (initials_first(words[1]) or given_and_another(words[1])):
            paired = initials_behind(words) if is_initials(words[1]) else 0
            return turned_list(words) or max(2, paired)  # `Burke, P. and R. Porter, eds., The Social History`
        if words[1][1:2] == "." and (count := initials_behind(words)):
            return count
        if initials_first(words[1]) and words[1] not in NUMERALS and not read_locator(words[2]):
            return turned_list(words) or 2  # `Lima, A, Harbours`
    if full and _lone(first) and any("& " in word for word in words[1:-1]) and (listed := _surnames_listed(words)):
        return listed
    if full and _lone(first) and _lone(words[1]) and not first.isupper() and not _single_name(first):
        return 0
    if len(words) > 2 and looks_like_organisation(first, strict=True):
        if any(word.startswith(("and ", "& ")) for word in words[2:6]) and (count := count_bodies(words)):
            return count
        if (units := count_units(words)) > 1:
            return units
        if (matters := count_matters(words)) > 1:
            return matters
    beside = BESIDE_RE.match(words[1]) if words[1][0] in "wit" else None
    if beside and looks_like_names(words[1][beside.end() :]):
        words = [words[0], words[1][beside.end() :], *words[2:]]
    for count in range(1, len(words) - 1):
        word = words[count]
        found = AND_START_RE.match(word)
        if found:
            if looks_like_names(word[found.end() :]) and not read_locator(words[count + 1]):
                return count + 1 + words[count + 1].startswith(("et al", "et. al"))
            break
        if word.startswith(("et al", "et. al")):
            return count + 1
        if both_in_full(word) and looks_like_names(word):
            return count + 1
        if word.endswith((" et al.", " et al")) and " " in word[: -len(" et al.")] and looks_like_names(word):
            return count + 1
        titled = words[count + 1].startswith(LED_ROLES)  # what stands before a role is the title
        if (" and " in word and not titled and last_two(word, words[count + 1])) or (" & " in word and _joined(word)):
            return count + 1
        if not looks_like_person(word) or (_lone(word) and not word.isupper() and " " in first):
            break
    if len(words) > 2 and by_initials(words[1]) and (listed := _listed_by_initials(words)) > 1:
        return listed
    return 2 if len(words) > 2 and (beside or _second_author(first, words[1], words[2])) else 1


def _surnames_listed(words: list[str]) -> int:
    """How many of the parts between commas are surnames alone, an ampersand before the last, ahead of a title: `Lima,
    Costa, & Roe, Harbour Law`; but `Dickens, Dombey & Son, New Edition`."""
    last = next((at for at, word in enumerate(words[:-1]) if "& " in word), 0)
    titled = last > 1 and " " in words[last + 1] and words[last + 1][:1].isupper()
    return last + 1 if titled and surnames_joined(", ".join(words[: last + 1])) else 0


def _listed_by_initials(words: list[str]) -> int:
    """How many people are listed by their initials, with no `and`, before a title that is no place: `W. Wade, C.
    Forsyth, Administrative Law`."""
    count = 0
    while count < len(words) - 1 and by_initials(words[count]) and looks_like_person(words[count]):
        count += 1
    title = words[count].partition(":")[0]
    listed = " " in title or count > PAIR
    return count if title[:1].isupper() and listed and title.lower() not in PLACES else 0


PAIR: Final = 2


def _second_author(first: str, name: str, title: str) -> bool:
    """`Robert Roe, Ana Lima, Those Harbours: A History`: two full names without `and`, or by their initials, before a
    title with a subtitle."""
    if ": " not in title and not (MIDDLE_RE.match(name) and title.count(" ") > 1):
        return False
    if all(" " in person and INITIALS_RE.match(person) for person in (first, name)):
        return True
    if not all(_known(person) for person in (first, name)):
        return False
    head = title.partition(": ")[0]
    return " " in head and head.lower() not in PLACES and not looks_like_person(head)


def _known(name: str) -> bool:
    """Whether words are a person's name with a common given name."""
    first, _, others = name.partition(" ")
    known = joins_given_names(first) or MIDDLE_RE.match(name) or others in EAST_ASIAN_SURNAMES
    return bool(others and known) and looks_like_person(name)


MIDDLE_RE: Final = re.compile(r"[A-ZÀ-Þ][\w’-]+ (?:[A-ZÀ-Þ]\. ?){1,2}[A-ZÀ-Þ]")
"""`Zsófia C. Jansen`: an initial in the middle shows a person."""


def _in_office(first: str) -> bool:
    """`Secretary of Defense Ana Lima`: a person behind an office."""
    words = first.split()
    bare = without_honorifics(words)
    return 1 < len(bare) < len(words) and looks_like_person(" ".join(bare))


def _single_name(first: str) -> bool:
    """`Aristotle`, `Xinhua`: an author of one word."""
    return first.lower() in SINGLE_NAME_AUTHORS or first.lower() in NEWSPAPERS


def _lone(words: str) -> bool:
    """A single word: the first part of `Guns, Germs, and Steel` rather than an author."""
    return " " not in words and looks_like_person(words)


ROLES: Final = (" ed.", " eds.", " eds", " trans.")
ASIDE_RE: Final = re.compile(r"\s?\[[^\[\]]{1,100}\]\Z")
"""The name behind a pseudonym: `George Eliot [Marian Evans]`."""


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
    if "(" in names:
        names = ACRONYM_RE.sub("", names).replace(" ,", ",").strip()
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
    apart = names.rfind(" ") if names.endswith(ROLES) and not parted and not SECOND_ROLE_RE.search(names) else 0
    cut = max(comma, names.rfind("("), apart)
    names = names[:cut].rstrip(" ,") if cut > 0 else names
    before, _, last = names.rpartition(",")
    return _without_role(names) if before and (ROLE_RE.match(last.strip()) or AGAIN_RE.match(last.strip())) else names


AGAIN_RE: Final = re.compile(r"(?:(?:and|&) )?(?:[Ee]ds?|[Tt]rans|[Tt]rs?|[Ii]ntrod?|annot|comps?)\b\.?\Z")
"""Another role of the same people: `ed., trans., and introd.`"""


SECOND_ROLE_RE: Final = re.compile(r"(?: and|&) (?:trans|trs?|eds?)\.\Z")
