"""Finds references by author and date in a note: `Lima, A. (2001). Harbours. Quay Press.` (Chicago Manual 15.9).

Comes in: a note. Comes out: the reference that begins at a place; `Lima (2001)` alone is a short form and none.
"""

from __future__ import annotations

import re
from itertools import accumulate, pairwise
from typing import Final

from apparatus import lazy
from apparatus.model import Cite
from apparatus.read.note.entries.author_date import STOPPED_BODY_RE, read_author_date
from apparatus.read.note.entries.entry_cite import entry_cite
from apparatus.read.note.entries.entry_elements import split_elements
from apparatus.read.note.entries.short_by_date import Head, short_by_date
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.semicolons import within_title
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.patterns import YEAR_SIGNS
from apparatus.read.note.words.reporting import REMARK, REMARK_DASH, before_remark
from apparatus.read.note.words.signals import read_signal
from apparatus.read.note.words.signs import group, groups_in
from apparatus.read.note.words.title_words import capital_share, sentence_like, strip_stop

LONGEST: Final = 1200
"""Characters of a reference."""

YEARED_RE: Final = lazy.regex(
    rf"{YEAR}(?:(?<=[\w.,)]\s\(\d{{4}})(?:-\d\d-\d\d|[a-z])?"
    r"(?:, [A-Z][a-z]{2,8}\.?(?:[-–/][A-Z][a-z]{2,8}| \d{1,2})?)?\)[.,:]?"
    r"|(?:(?<=[a-z.]\s\d{4})|(?<=[a-z.],\s\d{4}))[a-z]?[.,])\s(?!PP?\. ?\d)(?:[^\W\d_a-zß-ÿ]|[“‘\"'«„])"
)
DATED_RE: Final = lazy.regex(
    YEARED_RE.pattern + r"|(?<=[\w)]\.\s)n\.d\.\s(?=[“\"A-ZÀ-Þ])"
    r"|(?<=\()(?:n\.\s?d\.(?:-?[a-z])?|no date|undated)\)[.,]?\s(?=[^\W_a-zß-ÿ]|[“‘\"'«„])"
)
"""A year behind names, and a title behind it: a quick look before `author_date.py` is asked. It begins at the year, for
figures are found faster than names."""

BEFORE_YEAR: Final = 2
"""A name has a letter at least, and a space behind it."""


def shows_author_date(text: str) -> bool:
    """Whether a note may hold a reference by author and date; most hold none."""
    groups = groups_in(text)
    if groups & UNDATED:
        return DATED_RE.search(text) is not None
    return groups & YEAR_SIGNS != 0 and YEARED_RE.search(text) is not None


UNDATED: Final = group("(n.d", "(n. d", "(no date", "(undated", ". n.d. ")


NEXT_RE: Final = lazy.regex(
    rf"(?<=[.;)\d])\s(?=[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'-]+)?,\s[A-ZÀ-Þ]\.[^()“”]{{0,200}}\({YEAR})|;\s"
    rf"|,\s(?=and\s[A-ZÀ-Þ][\w’.-]+(?:\s[\w’.-]+){{1,3}},\s[A-ZÀ-Þ“‘\"][^;()]{{3,160}}\([^()]{{0,80}}{YEAR}\))"
)
"""Where the next reference begins."""


def reference_at(text: str, begin: int) -> Cite | None:
    """The reference by author and date that begins at `begin`, behind its signal if it has one."""
    signal, start = read_signal(text, begin, len(text))
    if unsigned := _unsigned(text, start):
        return author_date_cite(text, begin, unsigned[0], signal, unsigned[1])
    head = DATED_RE.search(text, start + BEFORE_YEAR, start + LONGEST)
    names = text[start : head.start()].rstrip(" (,") if head else ""
    if not head or ("; " in names and not _listed(names)) or names.endswith(LAWS) or ENTITLED_RE.match(names):
        return None
    if ANOTHER_RE.match(text, head.end() - 1):
        return None  # `Interview with an official, Lisbon, 14 March 2022. On the tides, see Ana Lima, …`
    parted = NEXT_RE.finditer(text, head.end())
    following = next((found for found in parted if not _in_title(text, found, head.end())), None)
    end = following.start() if following else len(text)
    if end - start > LONGEST:
        return None
    end = before_remark(text, head.end(), without_sentences(text, head.end(), end))
    draft = read_author_date(" ".join(text[start:end].split()), sure=False)
    if draft is None:
        return short_by_date(text, begin, end, Head(signal, names, head.start(), head.end() - 1))
    if _is_passage(draft.get("title")) or BOX_RE.search(draft.get("title")):
        return None
    return author_date_cite(text, begin, end, signal, draft)


BOX_RE: Final = lazy.regex(r"(?:\A|, )(?:[Bb]ox|[Ff]older|[Rr]eel|[Cc]arton) \d")
"""Where an archive keeps what was read for a title: `Jane Doe, booklet, 1975, Doe Papers, box 24, Quay Institute`."""


ENTITLED_RE: Final = lazy.regex(r"[^,]{4,60}, (?:The|An?) [A-ZÀ-Þ]")
"""`Ana Lima, The Ports of the Indies (1514)`: an article behind a name begins a title."""

LAWS: Final = (
    " Fiscal Year",
    " Convention",
    " Treaty",
    " Covenant",
    " Protocol",
    " Agreement",
    " Declaration",
    " Act",
    " Constitution",
)
"""With what the names of laws end, which write nothing."""

UNSIGNED_RE: Final = lazy.regex(
    r"(?P<title>[A-ZÀ-Þ][^().;“”\"]{12,200}[.?!])"
    rf" \((?P<date>{YEAR}, [A-Z][a-z]{{2,8}}\.?(?: \d{{1,2}})?|n\.d\.)\)\. "
    r"(?P<paper>[A-ZÀ-Þ][^().;“”\"]{2,60}?)"
    r"(?:\.(?=\Z|\s(?:Retrieved |Available |at |from )?(?P<address>https?://\S+)?(?:\Z|\s))"
    rf"|(?=;\s|,\s(?:and|for)\s|{REMARK_DASH}|\s(?:{REMARK})))"
)
"""`Port opens in Accra. (1925, July 10). Harbour Chronicle.`: nobody signed it (APA 9.12)."""
FEWEST: Final = 3
"""Words of such a title."""


def _unsigned(text: str, start: int) -> tuple[int, Draft] | None:
    """What nobody signed, the day behind its title, and where it ends."""
    found = UNSIGNED_RE.match(text, start) if text.find(". (", start, start + 210) > 0 else None
    if not found or len(found["title"].split()) < FEWEST or looks_like_names(found["title"].rstrip(".")):
        return None
    shorter = found["title"].count(" ") < found["paper"].count(" ")
    if shorter and STOPPED_BODY_RE.match(found["title"][:-1]):
        return None  # `Quay Parts Company. (n.d.). How is a quay built?`
    year, _, day = found["date"].partition(", ")
    draft = Draft(quoted=True, date=read_date(f"{day}, {year}" if day[-1:].isdigit() else f"{day} {year}".strip()))
    draft.stated.update(title=strip_stop(found["title"]), container=found["paper"])
    address = (found["address"] or "").rstrip(".")
    draft.put("url", address)
    return (found.end("address") if address else found.end()), draft


def author_date_cite(text: str, begin: int, end: int, signal: str, draft: Draft) -> Cite:
    """The citation of a draft that was read so."""
    return entry_cite(text, begin, end, signal, draft, "author-date")


def _in_title(text: str, parted: re.Match[str], title: int) -> bool:
    """Whether a mark stands within the title that begins at `title`, or within a bracket."""
    at = parted.start()
    if text[at] != ";":
        return False
    bracketed = text.rfind("(", 0, at) > text.rfind(")", 0, at)  # `(R. Costa, Trans.; 2nd ed.)`
    return (
        bracketed
        or _in_marks(text, title - 1, at)
        or _goes_on(text, title, at)
        or within_title(text, at)
        or _joins_bodies(text, at)
    )


CLOSERS: Final = {"“": "”", '"': '"'}
"""What ends a title that begins with a mark."""


def _in_marks(text: str, title: int, at: int) -> bool:
    """Whether a title's quotation marks hold what stands at `at`: `(2017), “Ports and Quays; Lessons Learned”`."""
    closer = CLOSERS.get(text[title])
    return closer is not None and at < text.find(closer, title + 1, title + LONGEST)


BODY_RE: Final = lazy.regex(
    r"; (?P<body>[A-ZÀ-Þ][^.;:()“”\"\d]{5,90})(?: \([A-Z]{2,9}\))?\. (?=Retrieved |Available |Accessed |https?:)"
)


def _joins_bodies(text: str, at: int) -> bool:
    """Whether a semicolon stands between two bodies, behind which only an address is told: `Quay Institute; Institute
    of Ports (IP). Retrieved from https://…`."""
    found = BODY_RE.match(text, at)
    return found is not None and looks_like_organisation(found["body"], strict=True)


def _goes_on(text: str, title: int, at: int) -> bool:
    """`(1997). Ports and power; a study of quays. Quay Press`: no stop has ended the title, and no signal follows."""
    behind = text[at + 2 : at + 3]
    if not behind.islower() or any(stop in text[title:at] for stop in (". ", "? ", ", ", '"', "”")):
        return False
    return ". " in text[at:] and not read_signal(text, at + 2, len(text))[0]


def _is_passage(title: str) -> bool:
    """`Quay Journal (1862), 261–62. …`: pages behind the year are no title; four digits may be one."""
    return title[:1].isdigit() and read_locator(title) != "" and not (title.isdigit() and len(title) == len("1984"))


def _listed(names: str) -> bool:
    """`Lima, A.; Quay, B.`: names between semicolons."""
    return all(NAMED_RE.match(part) for part in names.split("; "))


NAMED_RE: Final = lazy.regex(r"(?:and |& )?[A-ZÀ-Þ][\w’' -]+,\s[A-ZÀ-Þ][\w.’ -]{0,20}\Z")


def without_sentences(text: str, title: int, end: int) -> int:
    """Where a reference ends: before the sentences that stand behind its source, or before the signal of another."""
    stops = accumulate(map(len, split_elements(text[title - 1 : end])), initial=title - 1)
    for at, (begin, stop) in enumerate(pairwise(stops)):
        element = text[begin:stop].strip()
        if at and ANOTHER_RE.match(element):
            return begin
        if at and PAGED_RE.search(text, begin, stop) and SENTENCE_NEXT_RE.match(text, stop):
            return stop
        if at and VERB_RE.match(element):
            return begin
        if at < BEHIND_SOURCE:
            continue
        if sentence_like(element) and capital_share(element) < SENTENCE and not SOURCE_RE.match(element):
            return begin
    return end


ANOTHER_RE: Final = lazy.regex(
    r"(?:See|Cf\.|Compare|But see|Contrast)(?: also| now| further| e\.g\.,?)? [A-ZÀ-Þ]"
    r"|(?:For|On) [a-z][^.;:“”()]{3,80}, (?:see|cf\.|compare)(?: also)? [A-ZÀ-Þ]"
)
"""Where the signal of another reference, or the words before it, stand: `For doubts, see Lima, A. (2016)`."""

PAGED_RE: Final = lazy.regex(
    r"\d ?(?:\(\d{1,3}(?:[-–]\d{1,3})?\))?[,:] ?(?:pp?\. ?)?[A-Za-z]?\d{1,5}[-–]\d{1,5}\.\s*\Z"
)
"""The volume, the issue and the pages of a journal: `5(4), 115–133.`"""
SENTENCE_NEXT_RE: Final = lazy.regex(
    r"\s*(?![^.;]{0,100}(?::\s|https?:|doi|www\.))"
    r"(?:(?:The|This|It|An?|Source|Also|Cited|Based) [a-z]|Read\b|PDF\b|[A-ZÀ-Þ][a-z]+(?: [a-z]+){2}\b)"
)
"""How words begin that are told of an article, and no address is in them."""
VERB_RE: Final = lazy.regex(
    r"(?:The|This|That|These|It|An?|He|She|They)(?: [a-z]{2,14}){0,2} "
    r"(?:is|are|was|were|has|have)(?: [a-z]{2,14}){1,20}\b"
)
"""`The claim is repeated in 1993`: a sentence, and no source."""
BEHIND_SOURCE: Final = 2
"""Elements of a title and its source."""
SENTENCE: Final = 0.6
SOURCE_RE: Final = lazy.regex(r"In:? |Retrieved |Accessed |Available |https?:|doi")
