"""Titles: what stands between quotation marks, and what looks like a title without them.

Comes in: a stretch of text. Comes out: the title without its outer marks and without the comma or stop that closes the
citation (Chicago Manual 6.9 puts it inside), or a judgement. Capitals are judged by headline style (8.159).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import FOREIGN_WORDS, SENTENCE_WORDS, SMALL_WORDS

EAST_ASIAN_MARKS: Final = {"《": "》", "『": "』", "「": "」"}
"""Marks around Chinese, Japanese and Korean titles."""

CLOSERS: Final = "’”\"'»)]】"


def title_of(quotation: str) -> str:
    """The title inside a quotation, its nested quotation marks kept: `The Keeper’s ‘Safe Harbours’`."""
    inner = quotation[1:].strip() if quotation[:1] in "“„«»\"‘'" else quotation
    if inner[-1:] in '”»"“«' or (quotation[:1] == "‘" and inner[-1:] == "’") or (quotation[:1] == "'" == inner[-1:]):
        inner = inner[:-1].rstrip()
    return strip_stop(inner)


SHORTENED: Final = (" gg.", " rr.", " etc.", " &c.")
"""The word for years in Russian and in Polish, shortened, `1921–1929 gg.`, and what stands for the rest of a list."""


def strip_stop(title: str) -> str:
    """A title without the closing comma or full stop, which may stand within nested marks: `‘Smarter,’`."""
    if title[:1] in EAST_ASIAN_MARKS and title.find(EAST_ASIAN_MARKS[title[0]]) == len(title) - 1:
        title = title[1:-1]
    if title.endswith(" ."):
        title = title.rstrip(" .")  # `Harbours . . .`: what a long title leaves out
    core = title.rstrip(CLOSERS)
    tail = title[len(core) :]
    initials = max(0, len(core) - LONGEST_INITIALS)
    stopped = (
        core[-1:] == "."
        and core[-2:] != ".."
        and core[-3:] != ". ."
        and tail[:1] != ")"
        and not core.endswith(SHORTENED)
    )
    if core[-1:] in (",", ";") or (stopped and not INITIALS_RE.search(core, initials)):
        core = core[:-1]
        if core[-1:] == "." and SENTENCES_RE.search(core):
            core = core[:-1]
    bare = core + tail
    return bare if bare.isprintable() and "  " not in bare and bare.strip() == bare else " ".join(bare.split())


SENTENCES_RE: Final = lazy.regex(r"[a-z]{3}\. [A-ZÀ-Þ][^.]{5,200}[a-z]{4}\.\Z")
"""`You Give Them Keys. They Tell Quays.`, before a comma: a headline of two sentences."""

INITIALS_RE: Final = lazy.regex(r"\b(?:[A-Z]\.[A-Z]|(?<!, )[A-Z]\. [A-Z]|Inc|Corp|Co|Ltd|Bros|Jr|Sr|Esq)\.\Z")
"""`China vs the U.S.`, `In re Google Inc.`, `A Memoir of Jane Doe, Esq.`: the stop is the abbreviation's."""

LONGEST_INITIALS: Final = 5
"""Characters of such an abbreviation with its stop."""


ARABIC_ARTICLE_RE: Final = lazy.regex(r"\A(?:al|el|a[dnrstz]|a[sd]h)-(?=\W?[^\W\d_])")
"""`al-Fihrist`: the article is in small letters wherever it stands (Chicago Manual 11.80)."""


def arabic_article(title: str) -> bool:
    """Whether a title begins with the article, and a capital behind it."""
    found = ARABIC_ARTICLE_RE.match(title)
    return found is not None and title[found.end() :].lstrip("ʿʾ‘’'")[:1].isupper()


@lru_cache(maxsize=2048)
def capital_share(text: str) -> float:
    """How many of the weighty words begin with a capital, a digit or a letter without case: 1.0 in headline style."""
    weighty = capital = 0
    for position, word in enumerate(text.split()):
        bare = word
        if not word.isalpha():
            bare = word.strip("“”\"‘’'()[]【】.,:;?!—–-")
            if "-" in bare[:4] and bare[0].islower():
                bare = ARABIC_ARTICLE_RE.sub("", bare)
        if not bare or (position and bare in SMALL_WORDS):
            continue
        weighty += 1
        capital += not bare[0].islower()
    return capital / weighty if weighty else 0.0


def looks_like_title(text: str) -> bool:
    """Whether unquoted text could be a title: a capital first and headline style."""
    bare = text.lstrip("“\"‘'([【¿¡")
    if "-" in bare[:4]:
        bare = ARABIC_ARTICLE_RE.sub("", bare)
    if not bare or bare[0].islower() or len(text) > 300 or text.rpartition(" ")[2] in SMALL_WORDS:
        return False
    share = capital_share(text)
    if romanised([word for word in text.split() if word[0] < "\u2e80"]):
        return True  # `Xin shiqi cujin 新时期促进`
    return share >= 0.66 or (foreign(text) and (share >= 0.25 or (share > 0 and not sentence_like(text))))


LEADS_RE: Final = lazy.regex(
    r"\b(?:argue|write|note|suggest|show|observe|claim|explain|discuss|describe|demonstrate|contend|maintain"
    r"|remark|recall|insist"
    r"|state|assert|emphasize|document|examine|explore|offer|provide|call|define|develop|make|put|trace|analyze"
    r"|recount|advance)"
    r"(?:s|es|ed|d)?(?:\s[a-z]\w*){0,6}\s(?:in|of)(?:\s(?:his|her|their|the book))?\s(?=[A-Z])|"
    r"\b(?:published|wrote|issued)\s(?:An?|The)\s(?=[A-Z])|"
    r"[’'”\"]s?\s(?:[a-z]+\s){0,3}(?:discussion|account|analysis|argument|review|study|essay|work|treatment|use"
    r"|description"
    r"|book|remarks|chapter|contribution|introduction|foreword|observation|claim|reading|history)s?\s(?:of|on|in|that|about)\s"
)


def leads_up(text: str) -> bool:
    """Whether words are prose that leads up to a title: `Lima’s discussion of quays in`."""
    return LEADS_RE.search(text) is not None or RESTS_RE.search(text) is not None or _leads_to_work(text)


RESTS_RE: Final = lazy.regex(
    r"\b(?:depends?|relie[sd]|rely|draws?|drawn|drew|builds?|built|based|rests?|leans?) (?:heavily |largely |chiefly )?"
    r"(?:up)?on (?:[A-ZÀ-Þ][\w’'.-]* ){1,3}[A-ZÀ-Þ][\w’'-]+(?:, |\Z)"
)
"""`Our account depends upon Jane Doe, `."""


LEADS_TO_RE: Final = lazy.regex(
    r"\b[a-z]{4,}\s(?:from|in|by|see)\s(?=[A-ZÀ-Þ])|\b[a-z]{2,}\s(?:from|in)\s(?:his|her|their)\s(?=[A-ZÀ-Þ])|\b(?:remains|is|are|include|includes)\s(?=[A-ZÀ-Þ])"
    r"|\b(?:appeared|published|issued|reissued|such)(?: (?:in|until) \d{4})? as\s(?=[A-ZÀ-Þ])"
    r"|\b(?:is|are|was|were|includes?|following|this|these|see|example|topic|subject|point|works|books|sources"
    r"|studies|examples):\s(?=[A-ZÀ-Þ])"
    r"|\b(?:depends?|relie[sd]|rely|draws?|drawn|drew|builds?|built|rests?|leans?) (?:heavily |largely |chiefly )?"
    r"(?:up)?on (?=[A-ZÀ-Þ])"
)


def _leads_to_work(text: str) -> bool:
    """Whether a sentence leads up to a work: `The phrase comes from James C. Scott, Seeing Like a State`."""
    found = LEADS_TO_RE.search(text)
    if not found or capital_share(text[: found.end()]) > 0.7 or _says_within_title(text, found):
        return False
    rest = text[found.end() :]
    return len(rest.split()) > 2 and (capital_share(rest) > 0.8 or foreign(rest) or AUTHOR_RE.match(rest) is not None)


def _says_within_title(text: str, found: re.Match[str]) -> bool:
    """Whether the verb is one that stands small in a title in headline style, before a subtitle: `Data is
    Scarce: How Ports Count`."""
    if found.group() not in ("is ", "are ") or "," in text:
        return False
    rest = text[found.end() :]
    colon = rest.find(": ")
    return 0 < colon < LONGEST_SAID and capital_share(text[: found.start()]) == capital_share(rest) == 1


LONGEST_SAID: Final = 40
"""Characters of what a title says of a thing, before its subtitle."""

AUTHOR_RE: Final = lazy.regex(r"(?:[A-ZÀ-Þ][\w’'.-]* ){1,3}[A-ZÀ-Þ][\w’'-]+, [A-ZÀ-Þ]")
"""An author before a title in another language, which has few capitals."""


def sentence_like(text: str) -> bool:
    """Whether words in small letters are an English sentence rather than a title in another language."""
    loud = text.isupper()
    return any(
        word.lower() in SENTENCE_WORDS and (loud or not word.isupper() or word == "I")  # `the WHO`
        for word in text.split()
        if word != "i"  # `i suoi uomini`
    )


def foreign(text: str) -> bool:
    """Whether text holds a small word that English does not have."""
    words = text.replace("’", "' ").split()
    if not FOREIGN_WORDS.isdisjoint(words) or FOREIGN_PAIR_RE.search(text) is not None:
        return True
    if "’" in text and "‘" not in text and SOFT_RE.search(text):
        return True
    if len(words) > LONGEST_SHOWN:
        return romanised(words) or _slavic(words, MANY_SLAVIC)
    return romanised(words) or _article_first(words) or _accented(words) or _slavic(words)


def in_other_script(text: str) -> bool:
    """Whether text begins in letters of the Russians or of East Asia, in which no title has capitals for its words."""
    return OTHER_SCRIPT_RE.match(text) is not None


OTHER_SCRIPT_RE: Final = lazy.regex(r"[«“‘《(]?[\u0400-\u04ff\u2e80-\u9fff\uac00-\ud7af]")

LONGEST_SHOWN: Final = 12
MANY_SLAVIC: Final = 3
"""In more words than that, one that looks foreign may be a borrowed one."""


SOFT_RE: Final = lazy.regex(r"[a-z]{3}[bdlmrtvz]’(?=[\s,:.]|\Z)")
"""The soft sign that ends a word of romanised Russian: `Stalin i vlast’`; an English word has it behind *s*."""


ENGLISH_ARTICLES: Final = ("The ", "A ", "An ")
"""With which a title begins, and no name."""
ARTICLES: Final = frozenset("La Le Les El Los Las Der Die Das Il Lo Gli Un Une Una Ein Eine".split())  # noqa: SIM905


def _article_first(words: list[str]) -> bool:
    """`La communauté`, `Le deuxième sexe`: an article, and a noun in small letters."""
    return len(words) > 1 and words[0] in ARTICLES and words[1][0].islower()


def _accented(words: list[str]) -> bool:
    """Whether a word in small letters has a letter that English has only in borrowed words: `Cien años`."""
    return any(
        ACCENT_RE.search(word) and word not in BORROWED for at, word in enumerate(words) if not at or word[0].islower()
    )


def _slavic(words: list[str], least: int = 1) -> bool:
    """Whether so many words in small letters, or the first, end as only romanised Russian does: `ekonomicheskii
    zhurnal`."""
    small = (word for at, word in enumerate(words) if not at or word[0].islower())
    return sum(word.strip(",:.()").endswith(SLAVIC) for word in small) >= least


SLAVIC: Final = (
    "kii", "skaia", "skoe", "skogo", "skoi", "skom", "skikh", "skim", "skie", "naia", "nykh", "nyi", "nogo", "nye",
    "iia", "iii", "iiu", "iiakh", "ost'", "ost’", "nosti", "stvo", "stva", "stvennoi", "enii", "anii", "anie", "enie",
)  # fmt: skip
ACCENT_RE: Final = lazy.regex(r"[ß-öø-ž]")
_BORROWED: Final = (
    "café cafés cliché clichés naïve façade façades élite élites fiancé fiancée protégé protégés résumé exposé coup"
    " décor détente émigré émigrés première régime régimes rôle attaché communiqué"
)
BORROWED: Final = frozenset(_BORROWED.split())


FOREIGN_PAIR_RE: Final = lazy.regex(
    r"\b(?:de|en|à|a|y|e|et|sur|por|con|sobre|para|entre|contra|desde) (?:la|los|las|le|les|l[’'])\b|\b[dl][’'][a-zà-ÿ]"
    r"|(?<![aàá] )\b(?:la|el|il|lo|gli) (?!la\b)[a-zà-ÿ]{3}"
)
_SYLLABLE: Final = (
    r"(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?"
    r"(?:i?ang|i?ong|eng|ing|uang|[iu]?an|en|in|un|ue|ui|uo|ua|i?ao|i?ou|iu|ia|ie|ai|ei|er|a|o|e|i|u)"
)
PINYIN_RE: Final = lazy.regex(rf"(?:{_SYLLABLE}){{1,5}}\Z")


def romanised(words: list[str]) -> bool:
    """Whether all words, two at least, are Chinese in pinyin: `Zhongguo jindai shi`."""
    return 1 < len(words) < 24 and all(len(word) < 24 and is_pinyin(word.lower().strip(",:’'")) for word in words)


PINYIN_ENDS: Final = frozenset("aeiougnr")


def is_pinyin(word: str) -> bool:
    """Whether a word in small letters is made of Chinese syllables."""
    return word[-1:] in PINYIN_ENDS and PINYIN_RE.match(word) is not None


QUESTION_RE: Final = lazy.regex(r"(?:What|How|Why|Who|When|Where|Which|Is|Are|Do|Does|Did|Should|Would|Has|Have)\s")
"""How a title begins that asks, and no name."""
