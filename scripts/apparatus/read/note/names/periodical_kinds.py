"""Tells newspapers, magazines and journals by their names.

Comes in: the name of a container. Comes out: its kind, or None.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from apparatus import lazy
from apparatus.model import Kind
from apparatus.read.note.lists import (
    GOVERNMENTS,
    JOURNAL_WORDS,
    JOURNALS,
    MAGAZINES,
    NEWSPAPER_WORDS,
    NEWSPAPERS,
    ORGANISATION_HEADS,
    PLACES,
)
from apparatus.read.note.names.in_capitals import acronym
from apparatus.read.note.words.shortened import spelt_out
from apparatus.read.note.words.title_words import foreign

NAMED_RE: Final = lazy.regex(
    r"[ABJPQRSTZ](?<=\b.)(?:(?<=J)ournal|(?<=R)(?:eview|evue|evista)|(?<=Q)uarterly|(?<=A)nnals|(?<=S)tudies"
    r"|(?<=B)ulletin of|(?<=P)roceedings|(?<=T)ransactions (?:on|of)|(?<=Z)eitschrift)\b"
    r"(?! (?:Commission|Committee|Council|Board|Panel|Office|Agency|Institute|Cent(?:er|re)|Department|Program(?:me)?"
    r"|Foundation|Association|Group|Unit)\b)"
)
"""What is named so; but `Security Review Commission` and `Strategic Studies Institute` are no journals."""


DOUBLE_RE: Final = lazy.regex(
    r"\s(?:(?:News|Post|Times|Review|Courier|Press|Daily|Morning|Evening)-Journal"
    r"|Journal[- ](?:Constitution|World|Sentinel|Gazette|Star|Courier|Tribune|Times)|Journal-(?:Bulletin|News|Standard)"
    r"|Spokesman-Review|(?:Star|Press)-Telegram|Times-Union)\Z"
)
"""Two papers in one name: `Atlanta Journal-Constitution`, `Wilmington News-Journal`, `Lincoln Journal Star`."""


ONLINE_RE: Final = lazy.regex(r" (?:online(?: archive| edition)?|web ?site|digital edition|web exclusives?)\Z")
"""`New York Times online archive`, `Health Affairs Web Exclusive`: where a paper stands that is printed as well."""


RUN_RE: Final = lazy.regex(r" \((?:1[6789]|20)\d\d ?[-–][^()]{0,14}\)\Z")
"""`Hartford Courant (1923–1991)`: the years of its run."""
LONGEST: Final = 200
"""Characters of a periodical's name."""


@lru_cache(maxsize=2048)
def periodical_kind(name: str) -> Kind | None:
    """The kind of periodical that a name shows by itself, also a shortened one: `Foreign Aff.`, `N.Y. Times Mag.`"""
    if len(name) > LONGEST:
        return None
    if name[-1:] == ")":
        name = RUN_RE.sub("", name)
    whole, _, column = name.partition(": ")
    if column and whole.lower().removeprefix("the ") in COLUMNED:
        name = whole  # `National Review: Capital Matters`
    kind = _periodical_kind(name)
    if kind or not ("." in name or "'" in name or "’" in name):
        return kind
    spelt = spelt_out(name)
    return _periodical_kind(spelt) or WITHOUT_SMALL.get(spelt.lower())


COLUMNED: Final = MAGAZINES | NEWSPAPERS
_LISTED: Final[tuple[tuple[frozenset[str], Kind], ...]] = ((MAGAZINES, "magazine"), (NEWSPAPERS, "newspaper"))
WITHOUT_SMALL: Final[dict[str, Kind]] = {
    name.replace(" of the ", " ").replace(" of ", " "): kind
    for names, kind in _LISTED
    for name in names
    if " of " in name
}
"""Whose little words are left out where the others are shortened: `Chron. Higher Educ.`"""


SENT_OUT_RE: Final = lazy.regex(r" (?:Brief|Briefing|Outlook|Monitor|Bulletin|Digest|Watch|Perspectives|Insights?)\Z")


def names_periodical(name: str) -> bool:
    """Whether a name is a periodical’s where it stands beside the body that issues it: `China Brief` too."""
    return SENT_OUT_RE.search(name) is not None or periodical_kind(name) is not None


def _periodical_kind(name: str) -> Kind | None:
    if "Report: " in name:
        return None  # `The Harbour Report: Value for Money Review`
    whole = name.lower().replace("’", "'").strip()
    bare = whole.removeprefix("the ").strip()
    printed = ONLINE_RE.sub("", bare)
    return _listed_kind(name, whole, printed) or _kind_by_words(name, bare, printed)


def _listed_kind(name: str, whole: str, printed: str) -> Kind | None:
    """The kind of a periodical that is known, in its own script or for a part of the world as well."""
    if (
        printed in NEWSPAPERS
        or whole in NEWSPAPERS
        or (name[-1:] > "\u3000" and SCRIPT_RE.search(name))
        or PINYIN_RE.match(name)
        or (name.isupper() and f"the {whole}" in NEWSPAPERS)
    ):
        return "newspaper"
    if printed in MAGAZINES or whole in MAGAZINES:
        return "magazine"
    if printed in JOURNALS:
        return "article"
    title, _, land = printed.rpartition(" ")
    if title and (land in EDITIONS or land in GOVERNMENTS) and (title in MAGAZINES or title in NEWSPAPERS):
        return "newspaper" if title in NEWSPAPERS else "magazine"
    return None


def _kind_by_words(name: str, bare: str, printed: str) -> Kind | None:
    """The kind of which the words of a name are that nobody lists."""
    if bare.endswith(AGENCIES):
        return "newspaper"
    words = bare.replace("-", " ").replace(" news letter", " newsletter").split()
    if ("-" in name or "Journal " in name) and DOUBLE_RE.search(name):
        return "newspaper"
    if words[:1] == ["sunday"] and words[2:3] in (["and"], ["&"]):
        return "newspaper"  # `Sunday Journal and Star`
    if words[-1:] == ["bulletin"] and " ".join(words[:-1]) in PLACES:
        return "newspaper"  # `San Francisco Bulletin`
    if len(words) > 2 and words[-2] in TIMES_OF_DAY and words[-1] in ("journal", "bulletin"):
        return "newspaper"  # `Albany Evening Journal`
    if len(words) > 1 and _names_a_journal(name):
        return "article"
    if "magazine" in words or (len(words) > 1 and words[-1] in ("weekly", "monthly")):
        return "magazine"
    if printed != bare and len(words) > 2 and words[-1] == "online":
        words = words[:-1]  # `Harbour News Online`
    if 1 < len(words) < FEW and words[-1] in ROMANISED and name[0].isupper():
        return "newspaper"
    if words and len(words) <= 5 and words[-1] in NEWSPAPER_WORDS and name.split()[-1][0].isupper():
        if words[-1] in ("monitor", "observer", "mirror", "register") and _lettered(name):
            return None  # the series of an institute: `MERICS China Monitor`
        return "newspaper"
    if FREE_PRESS_RE.match(name):
        return "newspaper"
    if (len(words) == 2 and words[0] in TIMES_OF_DAY) or "daily" in words[1:4]:
        return "newspaper"  # `Daily Sketch`, `Western Daily Press`
    if words and words[0] in JOURNAL_WORDS:
        return "article"
    if len(words) > 2 and words[-1] == "bulletin" and words[-2] not in TIMES_OF_DAY:
        return "article"  # `Department of State Bulletin`
    if len(words) > 1 and words[0] in ("el", "la", "il", "le", "o", "der", "die") and words[1] in NEWSPAPER_WORDS:
        return "newspaper"  # `El Diario del Hogar`
    return None


def _lettered(name: str) -> bool:
    """Whether a name begins with letters that stand for a body, and is not in capitals as a whole."""
    first = name.split()[0]
    return acronym(first) and not (name.isupper() and len(first) > LONGEST_LETTERS)


LONGEST_LETTERS: Final = 6
"""`MERICS` is a body's letters, `CHRISTIAN` a word in capitals."""

AGENCIES: Final = (
    " news agency", " press agency", " press service", " news service", " wire service", " newswire",
)  # fmt: skip

SCRIPT_RE: Final = lazy.regex(
    r"\A(?!\S* ?[“\"])[A-Za-zāīūēōü’ -]{0,40}[\u3400-\u9fff]{0,6}(?:日报|日報|晚报|晚報|时报|時報|新闻|新聞|报|報)\Z"
)
"""`Shenbao 申報`: characters that say what the name before them is."""
PINYIN_RE: Final = lazy.regex(r"[A-Z][a-z]{3,12}bao\Z")
"""`Dagongbao`: the same word in Latin letters."""

FREE_PRESS_RE: Final = lazy.regex(
    r"(?:The )?[A-ZÀ-Þ][\w.’-]+(?: [A-ZÀ-Þ][\w.’-]+)? Free Press"
    r"(?:(?: and|[ -]) ?[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+)?)?\Z"
)
"""`Detroit Free Press`, `Singapore Free Press and Mercantile Advertiser`; the `Free Press` alone prints books."""

FEW: Final = 4
ROMANISED: Final = frozenset({
    "ribao", "wanbao", "shibao", "shangbao", "shinbun", "shimbun", "nichinichi", "hōchi", "gazeta", "sinmun", "ilbo",
})  # fmt: skip
"""Words of newspapers' names that stand in small letters as other languages print them: `Minato shinbun`."""

TIMES_OF_DAY: Final = frozenset({"daily", "evening", "morning", "sunday"})
EDITIONS: Final = frozenset({
    "uk", "us", "usa", "asia", "europe", "africa", "arabia", "america", "oceania", "italia",
    "españa", "méxico", "brasil", "deutschland", "polska", "türkiye",
})  # fmt: skip
"""Beside the names of states, what the edition of a periodical for a part of the world is called by: `Vogue Italia`."""


def is_newspaper(name: str) -> bool:
    """Whether a name is that of a known newspaper, or as only those are called: `Daily Sketch`, `Lisbon Mercury`."""
    bare = ONLINE_RE.sub("", name.lower().replace("’", "'").removeprefix("the ").strip())
    return bare in NEWSPAPERS or bare.rpartition(" ")[0] in PLACES or not DAY_WORDS.isdisjoint(bare.split())


SMALL_RE: Final = lazy.regex(r"[A-ZÀ-Þ][^\W\d_]{2,20}(?: [a-zß-ÿ][^\W\d_]{3,20}){1,2}\Z")


def of_another_language(name: str) -> bool:
    """Whether two or three words, all but the first in small letters, may be a newspaper whose language prints its name
    so: `Krasnaia zvezda`, `Renmin ribao`."""
    return SMALL_RE.match(name) is not None and (name[-1] in "aiou" or foreign(name))


DAY_WORDS: Final = frozenset({"daily", "evening", "morning", "sunday", "news", "newspaper", "times", "tribune"})
"""Words that only newspapers and their sites are called by."""


ENDED_SO: Final = (
    " Law Review", " Law Journal", " Quarterly", " Quarterly Review", " Monthly Review", " Economic Review",
    " Business Review",
)  # fmt: skip
"""How journals end, that of an institution too: `Federal Reserve Bank of Minneapolis Quarterly Review`."""


def _names_a_journal(name: str) -> bool:
    """Whether a name holds a journal's word, and not behind an institution's: `Center for Asian Studies` is none."""
    if name.endswith(ENDED_SO):
        return True
    name = name.removeprefix("The ").removeprefix("International ")  # alone it heads no institution’s name
    found = NAMED_RE.search(name)
    if found is None:
        return False
    before = name[: found.start()].lower().split()
    if found.group() == "Studies" and found.end() == len(name) and not PREPOSITIONS.intersection(before):
        before = before[:-1]  # `Harbour Movement Studies`: of what they are
    return not any(word.strip(".,") in ORGANISATION_HEADS for word in before)


PREPOSITIONS: Final = frozenset({"for", "of", "on"})
"""What stands behind an institution’s noun: `Center for Group Studies`."""
