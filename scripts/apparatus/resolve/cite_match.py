"""Compares what a short form gives with what a full citation states.

Comes in: names and titles as printed. Comes out: forms that can be compared, and how well two of them fit. Case,
quotation marks, the brackets `【】`, hyphens and spaces make no difference.
"""

from __future__ import annotations

import unicodedata
from difflib import SequenceMatcher
from typing import Final

from apparatus import lazy
from apparatus.model import Date, Name, Reference

DROPPED_RE: Final = lazy.regex(r"[“”„«»\"‘’‛ʻʿʾ'`´【】\[\]()]")
GAP_RE: Final = lazy.regex(r"[\s\-‐‑–—,.;!?/|_]+")
ARTICLE_RE: Final = lazy.regex(r"(?:the|an?|der|die|das|l[ea]s?|el|los|las)\s")


ELIDED_RE: Final = lazy.regex(r"\A[“‘\"]?[Ll][’'](?=\w)")
"""An article before a vowel: `L’image survivante`."""


def flat(text: str) -> str:
    """Text without case, accents, quotation marks and the like; a colon stays, because a short title may end at it."""
    kept = DROPPED_RE.sub("", text)
    bare = kept.casefold()
    if not bare.isascii():
        bare = unicodedata.normalize("NFKD", kept).casefold()
        bare = "".join(c for c in bare if not unicodedata.combining(c))
    return GAP_RE.sub(" ", bare).replace(" :", ":").replace(" & ", " and ").strip(" :")


def flat_title(text: str) -> str:
    """A title to compare: `flat`, without a leading article."""
    bare = flat(ELIDED_RE.sub("", text))
    found = ARTICLE_RE.match(bare)
    return bare[found.end() :] if found and found.end() < len(bare) else bare


def family(name: Name) -> str:
    """The part of a name to which a short form refers, flat."""
    return flat(f"{name.particle} {name.family}" if name.family else name.literal)


def families(reference: Reference) -> tuple[str, ...]:
    """The names under which a work can be referred to: those of the people it goes by."""
    return tuple(map(family, people_of(reference)))


def people_of(reference: Reference) -> tuple[Name, ...]:
    """Whom a work goes by: its authors, or the editors of a work without, or its translators (Chicago Manual 14.76)."""
    return reference.authors or reference.editors or reference.translators


def given_of(reference: Reference) -> str:
    """The given names of the first person a work goes by; empty if that is an organisation, or nobody."""
    return next((name.given for name in people_of(reference)), "")


def acronym_behind(name: str, text: str) -> str:
    """The short name that a text prints in brackets behind an organisation's; empty when it does not."""
    at = text.find(f"{name} (") if name else -1
    found = ACRONYM_RE.match(text, at + len(name)) if at >= 0 else None
    return found["acronym"] if found else ""


ACRONYM_RE: Final = lazy.regex(r"\s\((?P<acronym>(?=[^()]*[A-Z][^()]*[A-Z])(?:[A-Z]\w+ ){0,2}[A-Z][\w&/-]{1,11})\)")
"""`(OECD)`, `(Venice Commission)`."""


def given_fits(short: str, full: str) -> bool:
    """Whether given names as a short form prints them can be those of a work: the same, their beginning or initials."""
    ours, theirs = flat(short).split(), flat(full).split()
    if not ours or not theirs:
        return True
    return all(one.startswith(other) or other.startswith(one) for one, other in zip(ours, theirs, strict=False))


def name_fits(short: str, full: str) -> bool:
    """Whether a flat short name can stand for a flat full one: equal, its beginning, its last word, or its initials."""
    if not short or not full:
        return False
    if short == full or full.startswith(short + " ") or full.endswith(" " + short):
        return True
    if len(short) > 4 and short.replace(" ", "") == full.replace(" ", ""):
        return True  # `DuBois` for Du Bois
    words = full.split()
    return len(words) > 2 and _initials(short, words)


def body_fits(short: str, full: str) -> bool:
    """Whether a flat short name can stand for a body's: its first and last word and others of it in order, `Quay
    Commission` for Quay Economic and Security Commission; its words in another order, `Commerce Department` for
    Department of Commerce; or letters of its words in order, `MOFCOM` for Ministry of Commerce."""
    words, whole = short.split(), full.split()
    if len(words) > 1:
        if set(words) - UNCOUNTED == set(whole) - UNCOUNTED:
            return True
        rest = iter(whole)
        return words[0] == whole[0] and words[-1] == whole[-1] and all(word in rest for word in words)
    letters = iter(full)
    return 3 < len(short) < 9 and len(whole) > 1 and short[0] == full[0] and all(one in letters for one in short)


UNCOUNTED: Final = frozenset({"of", "for", "the", "and", "&", "de", "on", "in", "to", "at"})
"""Words of an organisation's name that give its short name no letter."""


BOUND: Final = frozenset({"co", "non", "anti", "inter", "counter", "trans"})
"""First halves of words with a hyphen, which share one letter: `Co-operation`."""


def _initials(short: str, words: list[str]) -> bool:
    """Whether a short name is made of initials: `NSC` for National Security Council, `Commission on AI`."""
    head, *tail = short.split()
    if tail and 1 < len(head) < 6 and words[-len(tail) :] == tail and initials(words[: -len(tail)]) == head:
        return True  # `UN Human Rights Council`
    *same, last = short.split()
    if same and (len(last) < 2 or words[: len(same)] != same):
        return False
    weighty = [word for word in words[len(same) :] if word not in UNCOUNTED]
    weighty = [word for at, word in enumerate(weighty) if not (at and weighty[at - 1] in BOUND)]
    if len(words) > 2 and not same and last == initials(words, counted=True):
        return True  # `DoD`
    return len(weighty) > (1 if same else 2) and last == "".join(word[0] for word in weighty)


def names_fit(short: tuple[str, ...], full: tuple[str, ...], et_al: bool) -> int:
    """How well a short form's names fit a work's: 2 all of them, 1 the first of several, 0 not."""
    if len(short) > 1 and short != full and sorted(short) == sorted(full):
        return 1
    if not short or not full or not name_fits(short[0], full[0]):
        return 0
    if len(short) > len(full) or not all(map(name_fits, short, full)):
        return 0
    if len(short) == len(full) or (et_al and len(full) > len(short)):
        return 2
    return 1


BEGINS: Final = 3
"""What `title_fits` gives for the same title or its beginning."""


def title_fits(short: str, full: str) -> int:
    """How well a flat short title fits a flat full one: 4 the same, 3 its beginning, 2 a run of its words, 1 some of
    its words in order, 0 not (Chicago Manual 14.33: a short title holds key words of the full one, in their order)."""
    if not short or not full:
        return 0
    if short == full:
        return 4
    if full.startswith(short) and full[len(short)] in " :":
        return 3
    if short.startswith(full) and short[len(full)] in " :":
        return 3
    plain, whole = short.replace(":", ""), full.replace(":", "")
    if f" {plain} " in f" {whole} ":
        return 2
    words, rest = plain.split(), iter(whole.split())
    return 1 if len(words) > 1 and all(word in rest for word in words) else 0


def goes_on_behind(short: str, full: str) -> bool:
    """Whether the part of the work that is meant stands behind its title and a comma: `Port Statistics, 1910 Sample`
    for Port Statistics: Version 7."""
    title, _, part = short.partition(", ")
    return bool(part) and " " in title and flat_title(title) == full.partition(":")[0]


def bears(short: str, printed: str) -> bool:
    """Whether a title prints a flat short one in brackets: `Regulation 3 on Quays (Quays Act)` is the Quays Act."""
    return "(" in printed and any(flat_title(inner) == short for inner in BRACKETED_RE.findall(printed))


BRACKETED_RE: Final = lazy.regex(r"\(([^()]{3,80})\)")


def title_initials(letters: str, full: str) -> bool:
    """Whether capitals are the initials of a flat title, with its small words or without: `PI` for Philosophical
    Investigations."""
    letters, _, year = letters.partition(" ")
    if not (letters.isupper() and letters.isalpha() and 1 < len(letters) < 7):
        return False
    words = full.partition(":")[0].split()
    if year:  # `WDR 1992`
        if year not in words or not year.isdigit():
            return False
        words.remove(year)
    weighty = [word for word in words if word not in UNCOUNTED]
    short = letters.casefold()
    return len(weighty) > 1 and short in ("".join(w[0] for w in words), "".join(w[0] for w in weighty))


def initials(words: list[str], *, counted: bool = False) -> str:
    """The first letters of words, without those of small ones unless they are `counted`."""
    return "".join(word[0] for word in words if counted or word not in UNCOUNTED)


def nearly_fits(short: str, full: str) -> bool:
    """Whether a short title is the beginning of a full one but for a slip of the pen: `Video Games` for
    `Videogames`, or two letters turned."""
    numbers = {word for word in short.split() if word.isdigit()}
    if not numbers <= set(full.replace(":", "").split()):
        return False  # the report of another year
    short, full = short.replace(" ", ""), full.replace(" ", "").replace(":", "")
    if len(short) < 8:
        return False
    ratio = SequenceMatcher(None, short, full[: len(short)], autojunk=False).ratio()
    turned = sorted(short) == sorted(full[: len(short)])
    return ratio >= (0.94 if len(short) < 24 and not turned else 0.9)


def inflected(short: str, full: str) -> bool:
    """Whether a short title of several words is a run of a full one's but for how the words end: `Northern Harbours`
    for Northern Harbour Towns."""
    words, whole = short.replace(":", "").split(), full.replace(":", "").split()
    size = len(words)
    return size > 1 and any(all(map(_inflects, words, whole[at:])) for at in range(len(whole) - size + 1))


def _inflects(one: str, other: str) -> bool:
    if one == other:
        return True
    stem = min(len(one), len(other)) - 1
    return stem > 3 and one[:stem] == other[:stem] and abs(len(one) - len(other)) < 3


def nearly_named(one: str, other: str) -> bool:
    """Whether two family names are one but for a slip of the pen: `Braudell` for Braudel, `Plohky` for Plokhy."""
    if min(len(one), len(other)) < 6:
        return False
    turned = one[0] == other[0] and sorted(one) == sorted(other)
    return turned or SequenceMatcher(None, one, other, autojunk=False).ratio() > 0.85


def lacks_letter(one: str, other: str) -> bool:
    """Whether one of two family names is the other without one of its letters: `Oaks` for Oakes."""
    short, long = sorted((one, other), key=len)
    letters = iter(long)
    return len(short) == len(long) - 1 > 3 and short[0] == long[0] and all(letter in letters for letter in short)


def all_but_nearly(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether one of several names is a work's, and the others are but for slips of the pen: `Yeun and Richardson` for
    Yuen and Richardson."""
    return len(short) == len(full) and bool({*short} & {*full}) and all(map(_slips, short, full))


def _slips(one: str, other: str) -> bool:
    if one == other:
        return True
    alike = one[:1] == other[:1] and min(len(one), len(other)) > 3
    return alike and SequenceMatcher(None, one, other, autojunk=False).ratio() > 0.74


def spelt_out(short: str, full: str) -> bool:
    """Whether a short title is a full one's words in order but for initials: `AI Risk Framework` for Artificial
    Intelligence Risk Management Framework; `Preliminary Report: IAL` spells the subtitle so."""
    title = full.replace(":", "") if ":" in short else full.partition(":")[0]
    rest, spelt = title.split(), False
    for word in short.replace(":", "").split():
        size = len(word) if 1 < len(word) < 6 else 1
        whole = next((i for i, other in enumerate(rest) if other == word), len(rest))
        letters = next(
            (i for i in range(len(rest) - size + 1) if size > 1 and _letters(rest[i : i + size]) == word), whole
        )
        if min(whole, letters) == len(rest):
            return False
        spelt = spelt or letters < whole
        rest = rest[letters + size :] if letters < whole else rest[whole + 1 :]
    return spelt


def shortens(short: str, full: str) -> bool:
    """Whether a short title as printed is the beginning of a flat full one whose words it shortens, one of them at
    least by a stop: `Arth. Leg.` for Arthurian Legend."""
    words = [word for word in SPACE_RE.split(short) if word]
    if len(words) < 2 or not any(word.endswith(".") for word in words):
        return False
    whole = [word for word in full.replace(":", "").split() if word not in UNCOUNTED]
    short_words = [word for word in words if flat(word) not in UNCOUNTED]
    *others, last = short_words or [""]
    if len(short_words) > len(whole) or not all(map(_begins, others, whole)):
        return False
    return len(short_words) > 1 and _begins(f"{last.rstrip('.')}.", whole[len(others)])  # its stop may end the title


SPACE_RE: Final = lazy.regex(r"\s+")


def _begins(word: str, whole: str) -> bool:
    bare = flat(word)
    return bare == whole or (word.endswith(".") and len(bare) > 1 and whole.startswith(bare))


def _letters(words: list[str]) -> str:
    return "".join(word[0] for word in words)


def shares_words(short: str, full: str) -> bool:
    """Whether a title holds most of the longer words of a short title that it does not fit: a candidate, and no
    more."""
    words = {word for word in short.replace(":", "").split() if len(word) > 3 and not word.isdigit()}
    return len(words) > 2 and 3 * len(words & set(full.replace(":", "").split())) >= 2 * len(words)


def likeness(short: str, full: str) -> int:
    """How much of a short title that fits no work is found in a full one: shared words, or shared initials of an
    abbreviation. It orders candidates and never decides."""
    shared = len(set(short.replace(":", "").split()) & set(full.replace(":", "").split()))
    letters = short.replace(" ", "")
    if shared or len(letters) > 8 or len(short.split()) > 2:
        return shared * 10
    initials = [word[0] for word in full.split()]
    return sum(min(letters.count(c), initials.count(c)) for c in set(letters))


def dates_agree(one: Date | None, other: Date | None) -> bool:
    """Whether two dates can be one: what both state is the same."""
    if one is None or other is None or not one.year or not other.year:
        return True
    if one.year != other.year:
        return False
    return (not one.month or not other.month or one.month == other.month) and (
        not one.day or not other.day or one.day == other.day
    )
