"""Counts the authors among the parts between commas at the head of a citation whose title no marks show.

The authors are the longest opening run that reads like names (Chicago Manual 14.76: two names are joined by `and`, more
end in `, and`), and the title behind them is no name.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import (
    COMMON_WORDS,
    EAST_ASIAN_SURNAMES,
    GOVERNMENTS,
    NEWSPAPERS,
    PLACES,
    SINGLE_NAME_AUTHORS,
    SURNAMES_OF_AUTHORS,
)
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
    INITIALS_RE,
    by_initials,
    given_and_another,
    initial_a,
    initials_behind,
    initials_first,
    last_two,
    turned_list,
)
from apparatus.read.note.names.names import looks_like_names, looks_like_person
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.parts_of_bodies import part_and_whole
from apparatus.read.note.names.surnames import surnames_joined
from apparatus.read.note.names.turned_families import turned_family
from apparatus.read.note.names.turned_lists import is_initials, turned_pairs
from apparatus.read.note.names.units import count_bodies, count_matters, count_units
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.given_names import begins_with_given_name, joins_given_names
from apparatus.read.note.words.honorifics import without_honorifics
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.roles import LED_ROLES


def count_authors(words: list[str], *, full: bool) -> int:
    """How many of the parts between commas are authors, from the first; a title must still follow them. `full` says
    that the citation is known to be a full one."""
    first = f"B{words[0][1:]}" if full and initial_a(words[0]) else words[0]
    told = _told_by_first(first, words, full=full)
    if told is not None:
        return told + _beside(words) if told == 1 and len(words) > 2 else told
    if others := _before_others(words):
        return others
    if words[1][0].islower() and _lone(first) and any(map(AND_START_RE.match, words[2:])):
        return 0  # `Arabia, the Gulf, and the West`
    if len(words) > 2 and (turned := _family_first(first, words, full=full)):
        return turned
    if full and _lone(first) and any("& " in word for word in words[1:-1]) and (listed := _surnames_listed(words)):
        return listed
    if len(words) >= MANY and _lone(first) and (listed := _rare_surnames(words)):
        return listed
    if full and _lone(first) and _lone(words[1]) and not first.isupper():
        known = len(words) == PAIR or words[2][0].islower()  # `Hobbes, Leviathan`, but `Habermas, Juergen, Facts`
        if not (_single_name(first) or (known and first.lower() in SURNAMES_OF_AUTHORS)):
            return 0
    if (
        len(words) > 2
        and (part_and_whole(words) or looks_like_organisation(first, strict=True))
        and (bodies := _bodies(words))
    ):
        return bodies
    beside = BESIDE_RE.match(words[1]) if words[1][0] in "wit" else None
    if beside and looks_like_names(words[1][beside.end() :]):
        words = [words[0], words[1][beside.end() :], *words[2:]]
    if joined := _joined_list(first, words):
        return joined
    if len(words) > 2 and by_initials(words[1]) and (listed := _listed_by_initials(words)) > 1:
        return listed
    if len(words) > PAIR + 1 and (listed := _listed_in_full(words, full=full)) > PAIR:
        return listed
    return 2 if len(words) > 2 and (beside or _second_author(first, words[1], words[2])) else 1


PART_OF_NAME_RE: Final = lazy.regex(
    r"(?P<name>[A-ZÀ-Þ][\w’'.-]{0,20}(?: [A-ZÀ-Þ][\w’'.-]{0,20}){0,2}?)(?P<others> et\.? al\.?)?\Z"
)
OTHERS_RE: Final = lazy.regex(r"et\.? al\.?\Z")


def _before_others(words: list[str]) -> int:
    """How many parts are names or halves of one before `et al.`, which ends any list of authors: `Lima, Ana et al.,
    Harbours`, `Roe, Marlin, et al., Harbours`; 0 if they are none."""
    for at, word in enumerate(words[:MOST_PARTS]):
        if at and at < len(words) - 1 and OTHERS_RE.match(word):
            return at + 1
        found = PART_OF_NAME_RE.match(word)
        if not found:
            return 0
        if found["others"]:
            return at + 1 if 0 < at < len(words) - 1 else 0
    return 0


MOST_PARTS: Final = 5
"""Names and halves of names before `et al.`"""


MANY: Final = 4
"""Parts of three names and a title."""


NO_SURNAMES: Final = COMMON_WORDS | PLACES | GOVERNMENTS


def _rare_surnames(words: list[str]) -> int:
    """How many single words that no language has are joined by `and` before a title of several words: `Madgic, Seaberg,
    and Winks, The American Experience`; things in a title are called by common words."""
    last = next((at for at, word in enumerate(words) if "and " in word), 0)
    names = [*words[:last], *words[last].removeprefix("and ").split(" and ")]
    if len(names) < MANY - 1 or last + 1 >= len(words) or " " not in words[last + 1]:
        return 0
    rare = all(map(_lone, names)) and NO_SURNAMES.isdisjoint(map(str.lower, names))
    return last + 1 if rare and words[last + 1][0].isupper() else 0


REFERENCE: Final = frozenset({"Encyclopaedia Britannica", "Encyclopædia Britannica", "Britannica"})
WORK_RE: Final = lazy.regex(r"(?!.*\b(?:ed|edn|edition|vol|Online)\b)[A-ZÀ-Þ][\w’-]+(?: [\w’&-]+)*\Z")
"""`World Bank, World Development Indicators, s.v. “population”`: a work of reference behind who made it, and no
edition."""


def _compiles(first: str, work: str) -> bool:
    """Whether somebody, or an institution, made a work of reference."""
    if begins_with_given_name(first) and looks_like_person(first):
        return True
    return " " in work and first not in REFERENCE and looks_like_organisation(first, strict=True)


def _beside(words: list[str]) -> int:
    """1 if the second part names who wrote with the first authors: `Ana Lima and Rui Costa, with Tom Roe, Harbours`."""
    found = BESIDE_RE.match(words[1]) if words[1][0] in "wit" and words[2][0].isupper() else None
    return 1 if found and looks_like_names(words[1][found.end() :]) else 0


def _told_by_first(first: str, words: list[str], *, full: bool) -> int | None:
    """How many authors the first part tells by itself, if it does: it is no name, or all names are in it, or all are in
    capitals."""
    if full and (SCRIPT_NAME_RE.match(first) or (SCRIPT_BODY_RE.match(first) and words[1][0] > "\u3400")):
        return 1
    if words[1][0] in "《『「":
        return 1  # the marks of a Chinese title
    if TELLS_RE.search(first):
        return 0  # `Developments Involving the Republic of Quays, Office of the Secretary of Ports`
    if first[0] == "“" or (first[0] == "‘" and "’" in first):
        return 0  # the first words of a title; an ayin begins a name
    if ". " in first and (government(first) or institution(first, 0)):
        return 1
    if ET_AL_RE.search(first) or "; " in first:
        return 1
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
        if len(words) > 2 and looks_like_organisation(first, strict=True) and (listed := _listed_bodies(words)):
            return listed  # `Commission of Ports and Quays, Ministry of Trade, and Ministry of Finance`
        titled = first.startswith("The ") and " of " in first and not looks_like_organisation(first, strict=True)
        return 1 if looks_like_names(first) and not titled else 0
    if len(words) > 2 and first.lower() in GOVERNMENTS and looks_like_organisation(words[1], strict=True):
        return 1 + count_units(words[1:])  # `Great Britain, Colonial Office, Report on …`
    if len(words) > 2 and words[2].startswith("s.v"):
        return 1 if WORK_RE.match(words[1]) and _compiles(first, words[1]) else 0
    if ":" in first or words[1].startswith("s.v"):
        return 0
    if looks_like_person(first) or looks_like_organisation(first, strict=True) or _in_office(first):
        return None
    return int(OFFICE_RE.match(first) is not None and OF_OFFICE_RE.match(words[1]) is not None)


TELLS_RE: Final = lazy.regex(r"\w (?:Involving|Concerning|Regarding|Relating to|Affecting|Facing|Threatening|Shaping) ")
"""Words that stand in no name."""

OFFICE_RE: Final = lazy.regex(
    r"(?:The )?(?:Secretary|Governor|Superintendent|Commissioner|Comptroller|Surgeon|Minister|Director|Inspector"
    r"|Treasurer|Auditor|Register) (?:General )?(?:of|for) (?:the )?[A-Z][\w’-]+(?: [A-Z][\w’-]+){0,2}\Z"
)
OF_OFFICE_RE: Final = lazy.regex(
    r"(?:(?:First|Second|Annual|Biennial|Special|Final|[A-Z][a-z]+th) ){0,2}Report(?: of the\b| to \b|\Z)"
)
"""`Secretary of War, Annual Report of the Secretary of War`: an office, and what it reports."""


def _family_first(first: str, words: list[str], *, full: bool) -> int:
    """How many parts are authors whose family names stand before the given ones; 0 if none are."""
    if len(words) > 3 and (pairs := turned_pairs(words[:-1])):
        return pairs
    if full and " " in first and turned_family(first, words[1].partition(" and ")[0]):
        return turned_list(words) or 2  # `De Landa, Manuel, A Thousand Years`
    if not _lone(first):
        return 0
    if full and not _single_name(first) and begins_with_given_name(words[1]) and looks_like_person(words[1]):
        return turned_list(words) or 2  # `Perloff, Marjorie, The Poetics of Indeterminacy`
    if full and (initials_first(words[1]) or given_and_another(words[1])):
        paired = initials_behind(words) if is_initials(words[1]) else 0
        return turned_list(words) or max(2, paired)  # `Burke, P. and R. Porter, eds., The Social History`
    if words[1][1:2] == "." and (count := initials_behind(words)):
        return count
    if initials_first(words[1]) and words[1] not in NUMERALS and not read_locator(words[2]):
        return turned_list(words) or 2  # `Lima, A, Harbours`
    return 0


def _bodies(words: list[str]) -> int:
    """How many parts are institutions, or one with its units or what it deals with; 0 if one part names all."""
    if count := _listed_bodies(words):
        return count
    if (units := count_units(words)) > 1:
        return units
    return matters if (matters := count_matters(words)) > 1 else 0


def _listed_bodies(words: list[str]) -> int:
    """How many parts are institutions of which an `and` joins the last; 0 if they are none."""
    return count_bodies(words) if any(word.startswith(("and ", "& ")) for word in words[2:6]) else 0


def _joined_list(first: str, words: list[str]) -> int:
    """How many parts are a list of names that `and` or `et al.` ends; 0 if they are none."""
    for count in range(1, len(words) - 1):
        word = words[count]
        found = AND_START_RE.match(word)
        if found:
            untitled = looks_like_organisation(first, strict=True) and read_date(words[count + 1]) is not None
            if looks_like_names(word[found.end() :]) and not (untitled or read_locator(words[count + 1])):
                return count + 1 + words[count + 1].startswith(("et al", "et. al"))
            return 0
        if word.startswith(("et al", "et. al")):
            return count + 1
        if both_in_full(word) and looks_like_names(word) and not (_lone(first) and word.startswith("De ")):
            return count + 1  # but `Eraclius, De coloribus et artibus`
        if word.endswith((" et al.", " et al")) and " " in word[: -len(" et al.")] and looks_like_names(word):
            return count + 1
        behind = words[count + 1 :]  # what stands before a role is the title, with its years if it has any
        titled = behind[0].startswith(LED_ROLES) or (len(behind) > 1 and YEARS_RE.match(behind[0]) is not None)
        if (" and " in word and not titled and last_two(word, words[count + 1])) or (" & " in word and _joined(word)):
            return count + 1
        if not looks_like_person(word) or (_lone(word) and not word.isupper() and " " in first):
            return 0
    return 0


YEARS_RE: Final = lazy.regex(r"1\d{3}[–-](?:\d\d|1\d{3}|20\d\d)\Z")
"""`Ana Lima, Jane Roe and Lisbon Trade, 1890–1920, trans. …`: of what years a title tells."""

SCRIPT_NAME_RE: Final = lazy.regex(r"[\u3400-\u9fff]{2,4}\Z|[\uac00-\ud7af]{2,4}\Z")
"""`王沪宁`: a name in Chinese or Korean script; what follows is the title."""

SCRIPT_BODY_RE: Final = lazy.regex(
    r"[\u3400-\u9fff]{3,30}(?:[院部委会局厅署所処庁省]|办公室|辦公室|中心|公司|集团|集團|政府|银行|銀行|大学|大學)\Z"
)
"""`国务院新闻办公室`: an office, a company or a school in Chinese script, before a title in the same."""


NUMERALS: Final = ("I", "V", "X", "C")
"""Letters that are volumes or books before anybody’s initial."""


def _joined(words: str) -> bool:
    """`Erik J. Engstrom & Jason M. Roberts` at the end of a list, as lawyers print it (Bluebook 15.1)."""
    return all(" " in name and looks_like_person(name) for name in words.split(" & "))


def _surnames_listed(words: list[str]) -> int:
    """How many of the parts between commas are surnames alone, an ampersand before the last, ahead of a title: `Lima,
    Costa, & Roe, Harbour Law`; but `Dickens, Dombey & Son, New Edition`."""
    last = next((at for at, word in enumerate(words[:-1]) if "& " in word), 0)
    titled = last > 0 and not words[last].endswith(FIRMS) and " " in words[last + 1] and words[last + 1][:1].isupper()
    return last + 1 if titled and surnames_joined(", ".join(words[: last + 1])) else 0


FIRMS: Final = ("& Son", "& Sons", "& Co", "& Co.", "& Company", "& Daughter", "& Brothers", "& Bros.")


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


def _listed_in_full(words: list[str], *, full: bool) -> int:
    """How many people are listed by their full names, with no `and`, before a title that is no place and no name: `Ana
    Lima, Rui Costa, Jane Doe, Harbours of the North`. Half of them, and the last, have a known given name; before a
    title of one word all have."""
    known: list[bool] = []
    for word in words[:-1]:
        if word.count(" ") not in (1, 2, 3) or not looks_like_person(word):
            break
        known.append(known_by_given_name(word))
    count = next((at for at in range(len(known), 0, -1) if known[at - 1]), 0)
    if not count or sum(known[:count]) * 2 < count or not (full or known[0]):
        return 0
    title = words[count].partition(":")[0]
    if not title[:1].isupper() or title.lower() in PLACES or title.startswith(LED_ROLES):
        return 0
    if " " not in title and not (all(known) and count > PAIR):
        return 0
    if " et al" in title:
        return 0  # `Marlin et al. Harbours`: more names
    return 0 if looks_like_person(title) and begins_with_given_name(title) else count


def _second_author(first: str, name: str, title: str) -> bool:
    """`Robert Roe, Ana Lima, Those Harbours: A History`: two full names without `and`, or by their initials, before a
    title with a subtitle."""
    if ": " not in title and not (MIDDLE_RE.match(name) and title.count(" ") > 1):
        return False
    if all(" " in person and INITIALS_RE.match(person) for person in (first, name)):
        return True
    if not all(known_by_given_name(person) for person in (first, name)):
        return False
    head = title.partition(": ")[0]
    return " " in head and head.lower() not in PLACES and not looks_like_person(head)


def known_by_given_name(name: str) -> bool:
    """Whether words are a person's name with a common given name."""
    first, _, others = name.partition(" ")
    known = joins_given_names(first) or MIDDLE_RE.match(name) or others in EAST_ASIAN_SURNAMES
    return bool(others and known) and looks_like_person(name)


MIDDLE_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’-]+ (?:[A-ZÀ-Þ]\. ?){1,2}[A-ZÀ-Þ]")
"""`Zsófia C. Jansen`: an initial in the middle shows a person."""


def _in_office(first: str) -> bool:
    """`Secretary of Defense Ana Lima`: a person behind an office."""
    words = first.split()
    bare = without_honorifics(words)
    return 1 < len(bare) < len(words) and looks_like_person(" ".join(bare))


def _single_name(first: str) -> bool:
    """`Aristotle`, `Xinhua`, `idem`: an author of one word."""
    return first in SAME or first.lower() in SINGLE_NAME_AUTHORS or first.lower() in NEWSPAPERS


SAME: Final = frozenset({"idem", "Idem", "eadem", "Eadem"})
"""What stands for the name just given, at the head of a piece."""


def _lone(words: str) -> bool:
    """A single word: the first part of `Guns, Germs, and Steel` rather than an author."""
    return " " not in words and looks_like_person(words)
