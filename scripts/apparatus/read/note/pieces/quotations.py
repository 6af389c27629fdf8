"""Tells a quotation that is a title from one that stands within a title (Chicago Manual 14.94).

Comes in: a text, how far it has been given to pieces, and the place of a quotation. Comes out: yes or no.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import COMMON_WORDS, FOREIGN_WORDS, PARTICLES, SMALL_WORDS
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.given_names import is_given_name, is_given_or_initial
from apparatus.read.note.words.patterns import PRESS_WORDS
from apparatus.read.note.words.reporting import SAYS
from apparatus.read.note.words.signals import SIGNAL_RE
from apparatus.read.note.words.title_words import capital_share

LAST_MARK_RE: Final = lazy.regex(r".*[,;:.“”\"()\[\]]", re.DOTALL)
"""Back to the last mark before a quotation."""

GOES_ON_RE: Final = lazy.regex(
    r":\s(?!\d{1,4}(?:[-–.,;]|\Z))|\s[–—]\s(?=(?:The|An?|On|How|Why)\s[^;“”\"]{3,160}[\d)])|\s(?:and|or|of|for|as|from|to|versus|vs\.?|after|before|without|beyond)\s(?:the\s|an?\s)?[A-Z]"
)
"""What goes on with a title that begins with a quotation: `“Urban Freedom”: A History`, `“Archive” and the Harbor`."""


ISSUED_RE: Final = lazy.regex(
    r" (?:by|from) (?:the )?[A-ZÀ-Þ][^,;“”\"]{3,80}, (?:(?:available |online )?at |accessed |available |<?https?:)"
)
"""`“The State of the News Media” from the Pew Research Center, at https://…`: who issued it, and where it stands."""


REVIEWED_RE: Final = lazy.regex(
    r"\s[A-ZÀ-Þ][^,;“”\"()\d]{2,160}(?:, [^,;“”\"()\d]{2,60})?, \d{1,3} [A-Z][^,;“”\"()\d]{0,80}"
    r"(?:\b(?:L\.|J\.|REV|Rev|LAW|Law)[^,;“”\"()\d]{0,30} \d{1,5}\b| \d{1,5}(?:, \d{1,5}(?:[-–]\d{1,5})?)? \(\d{4}\))"
    r"|\sin\s[A-ZÀ-Þ][^,;“”\"()\d]{2,160}(?:, [^,;“”\"()\d]{2,60})?, \d{1,3} [A-Z][^,;“”\"()\d]{0,80}"
    r"\b(?:L\.|REV|Rev)[^,;“”\"()\d]{0,30} \d{1,5}\b"
    r"|\s[A-ZÀ-Þ][^,;“”\"()\d]{2,160}, in [A-ZÀ-Þ][^;“”\"()\d]{2,120}(?:\d{4}[-–]\d{4})? \d{1,4}"
    r"(?:, \d[\d–-]{0,8}){0,3}(?: (?:& )?nn?\.\d[\d–-]{0,6})? \([^()]{0,80}\d{4}\)"
)
"""What goes on so to the volume and the name of a law review, or to the page and the year of a journal: `“Naked”
Preferences and the Constitution, 84 Colum. L. Rev. 1689`; or to the book that holds it: `…, in Harbours 34 (2001)`."""


_TO_IMPRINT: Final = (
    r"[^()“”\";]{2,150}"
    r"(?: \((?:(?:trans|eds?)\. [A-ZÀ-Þ][^():;,]{2,40}, )?"
    r"(?:[A-ZÀ-Þ][^():;]{2,40}: [^():;]{2,60}|[A-ZÀ-Þ][^():;\d]{2,40}), (?:[A-Z][a-z]{2,8}\.? )?\d{4}\)"
    rf"|, [A-ZÀ-Þ][^():;,\d]{{2,40}}(?:, [A-Z]{{2}})?: [^():;\d]{{2,60}}, \d{{4}}\b"
    rf"|, (?:[A-ZÀ-Þ][\w’&.-]* ){{0,4}}(?:{PRESS_WORDS})(?: [\w’&.-]+){{0,3}}, [^():;\d]{{2,40}}, \d{{4}}\b)"
)
"""The rest of a book's title and its imprint."""

BOOK_RE: Final = lazy.regex(rf" (?:(?![Ii]n\b|ed\.|eds\.|trans\.|and\b|see\b)[^\W\d_]|in an? [A-ZÀ-Þ]){_TO_IMPRINT}")
"""What goes on so to the imprint of a book: `“Tanagra” Figurines (Boston: Houghton, 1879)`."""

WORDS = 3
"""Words in marks with which a book's title begins; more are a chapter's whose comma is lost."""


def within_title(text: str, done: int, start: int, close: int) -> bool:
    """Whether a quotation is a part of a title that is not quoted as a whole: `The End of “Privacy”`, `Rethinking
    “War,”` (Chicago Manual 14.94)."""
    if "\u2e80" <= text[start - 1 : start] <= "\ud7a3" and "\u2e80" <= text[close : close + 1] <= "\ud7a3":
        return True  # amid a title in a script of East Asia: `论“一带一路”倡议`
    inner = text[start + 1 : close - 1]
    unclosed = inner[-1:] not in ",.’'" and inner[:1].isupper()
    opens = unclosed and text[max(done, start - 2) : start].strip() in ("", ",")
    if opens and (GOES_ON_RE.match(text, close) or REVIEWED_RE.match(text, close)):
        return ISSUED_RE.match(text, close) is None
    if opens and start and inner.count(" ") < WORDS and _opens_book(text, close):
        return True
    if unclosed and EDITED_RE.search(text, max(0, start - SHORT_ROLE), start) and AMID_RE.match(text, close):
        return True
    if text.endswith(", ", 0, start):
        return False
    if _nickname(text, done, start, close) or (text[start - 2 : start - 1].isalpha() and COUNTED_RE.match(text, close)):
        return True
    if _of_book_title(text, done, start, close) or (done and one_word_amid(text, done, start, close)):
        return True
    return _goes_on_from(text, done, start, close)


def _goes_on_from(text: str, done: int, start: int, close: int) -> bool:
    """Whether the words before a quotation, behind the last mark, begin the title in which it stands."""
    inner = text[start + 1 : close - 1]
    begin = max(done, start - 60)
    mark = LAST_MARK_RE.match(text, begin, start)
    part = text[mark.end() if mark else begin : start].strip() if text[begin:start][-1:].isspace() else ""
    signal = SIGNAL_RE.match(part + " ")
    if part.startswith("in "):
        part = part[3:]
    elif signal and signal.end() <= len(part):
        part = part[signal.end() :]
    listed = LIST_ENDS_RE.match(part)
    part = part[listed.end() :] if listed else part
    if not part or not part[0].isupper() or SIGNAL_RE.fullmatch(part + " "):
        return False
    words = part.split()
    if listed:
        return len(words) > 1 and words[-1] in ("a", "an", "the", "for", "of", "as") and words[-2] not in KINDS
    if len(words) > 1 and (words[-1] in FOREIGN_WORDS or (words[-1] in ("di", "de", "la") and inner[:1].islower())):
        return inner.count(" ") < LONGEST_QUOTED
    if words[-1] == "as" and TRANSLATED_RE.search(text, begin, start):
        return False
    if words[-1] in ("The", "A", "An", "His", "Her", "Their", "Its") or (done and _does_to(words)):
        return True
    if words[-1] == "in" and _ends_in_names(text[begin:start].split()[:-1]) and not text.startswith(" (", close):
        return False  # `argued by Ana B. Lima in “Those Harbours”`
    if words[-1] == "in" and words[-2:-1] and (words[-2] in FOUND or SAYS_RE.fullmatch(words[-2])):
        return False
    unclosed = inner[-1:] not in ",.’'" and inner[:1].isupper()
    if unclosed and inner.count(" ") < WORDS and _headline(words) and AMID_RE.match(text, close):
        return True
    if part in ASKING and unclosed and inner.count(" ") < LONGEST_QUOTED:
        return text[close : close + 1] == " " and text[close + 1 : close + 2].isalpha()
    if words[-1] in SMALL_WORDS:
        return len(words) > 1 and capital_share(part) > 0.6 and inner.count(" ") < 5
    return (
        inner.count(" ") < 2
        and len(words) == 1
        and (done > 0 or signal is not None)
        and words[0].endswith(("ing", "ond"))
    )


ASKING: Final = frozenset({"How", "Why", "When", "Where", "What", "Beyond", "Against"})
"""What begins a title or its second half, and nobody’s name: `Ana Lima, Quays: How “Ports for Peace” Came to Be`."""


def _does_to(words: list[str]) -> bool:
    """Whether words say what is done with something of somebody’s, which stands behind them in marks: `Jane Doe,
    Watching Lisbon’s “Safe Quays,” Quay Briefs`."""
    owned = len(words) > 1 and words[-1].endswith(("’s", "'s"))
    return owned and words[0].endswith("ing") and words[0].lower() in COMMON_WORDS and not is_given_name(words[0])


SAYS_RE: Final = lazy.regex(SAYS)
"""`As Ana Lima shows in “Harbours,”`."""

TRANSLATED_RE: Final = lazy.regex(r"\b(?:translated|(?:translated by|transl?\.) [^,;:“”\"]{3,60}) as \Z")
"""`translated by Ana B. Lima as “Harbours”`."""

FOUND: Final = frozenset(
    {"quoted", "cited", "qtd.", "rpt.", "reprinted", "reported", "published", "described", "mentioned", "discussed"}
)
"""What leads up, with `in`, to the work in which something stands: `Ana Lima quoted in “Port Closed,” Harbour News`."""


def _opens_book(text: str, close: int) -> bool:
    """Whether the rest of a book's title and its imprint follow, and no date, behind which another work begins."""
    found = BOOK_RE.match(text, close)
    return found is not None and not DATED_RE.search(text, close, text.rfind("(", close, found.end()))


SHORT_ROLE: Final = len(", introduction to ")
EDITED_RE: Final = lazy.regex(r"\beds?\.\)?, \Z|, (?:foreword|preface|introduction|afterword|prologue|epilogue) to \Z")
"""Nobody edits a piece, nor has it a foreword: `Jane Doe, ed., “Harbours” in the Age of Keys (Lisbon: Quay, 2001)`,
`Jane Doe, foreword to “Harbour” Masters (Lisbon: Quay, 2001)`."""

DATED_RE: Final = lazy.regex(rf", {YEAR}, ")


AMID_RE: Final = lazy.regex(rf" (?!by\b|from\b|ed\.|eds\.|trans\.)[^\W\d_]{_TO_IMPRINT}")
"""What goes on behind words in marks amid a book's title: `New “Directions” in Music (Dubuque, IA: Brown, 1976)`."""


def _headline(words: list[str]) -> bool:
    """Whether words begin a title, and are nobody's name."""
    named = is_given_or_initial(words[0]) or any(len(word) < 3 and word[-1] == "." for word in words)
    return not named and capital_share(" ".join(words)) == 1


LIST_ENDS_RE: Final = lazy.regex(r"(?:and|or|und|et|e|y) (?:the |an? )?(?=[A-ZÀ-Þ])")
"""The end of a list in a title: `Path Dependence, Its Critics, and the Quest for “Historical Economics”`."""

KINDS: Final = frozenset({"Review", "Chapter", "Part", "Section", "Discussion", "Translation", "Abstract"})
"""What stands before the title of a piece that is spoken of."""


COUNTED_RE: Final = lazy.regex(r" \d{1,4}(?:, (?:no|nos|n\.s|vol)\.| \((?:[A-Z][a-z]+ )?(?:1[89]|20)\d\d\))")
"""The volume behind a journal that ends in a name of its own: `Atti dell’Accademia “La Colombaria” 74 (2009)`."""


def _ends_in_names(words: list[str]) -> bool:
    """Whether words end in the full name of a person or two, each with a common given name or initials."""
    at = len(words)
    while at and (words[at - 1][0].isupper() or words[at - 1] in PARTICLES or words[at - 1] == "and"):
        at -= 1
    people = [name.split() for name in " ".join(words[at:]).split(" and ")]
    return len(people) < 3 and all(len(name) > 1 and is_given_or_initial(name[0]) for name in people)


SURNAME_RE: Final = lazy.regex(r" (?:[a-z]{2,3} )?[A-ZÀ-Þ][\w’'-]+(?:, | and |$)")


def _nickname(text: str, done: int, start: int, close: int) -> bool:
    """`Robert “Jake” Lima, …`: what somebody is called, between a given name and a family name."""
    if close - start > 18 or CALLED_RE.match(text, start + 1, close - 1) is None:
        return False
    given = text[max(done, start - 24) : start].rpartition(", ")[2].split()
    if not given or SURNAME_RE.match(text, close) is None:
        return False
    alone = len(given) == 1 and NAME_RE.match(given[0]) is not None and TITLED_RE.match(text, close) is not None
    return is_given_name(given[-1]) or alone


CALLED_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’'-]*\.?(?: [A-ZÀ-Þ][\w’'-]*)?\Z")
NAME_RE: Final = lazy.regex(r"(?!See\Z|And\Z|But\Z|The\Z|On\Z|In\Z|For\Z|Cf)[A-ZÀ-Þ][\w’'-]+\Z")
TITLED_RE: Final = lazy.regex(r" [A-ZÀ-Þ][\w’'-]+, [“\"]")
"""The family name and the title behind it: `Damian “Junior Gong” Marley, “Harbours,”`."""


TITLE_BEFORE_RE: Final = lazy.regex(r"[A-ZÀ-Þ][^,;.“”\"()\[\]]{1,90}(?P<colon>:\s|[\w’]\s)\Z")
PUBLISHED_RE: Final = lazy.regex(
    r"[^;()“”\".]{0,120}(?:\seds?\.\s[^;()“”\"]{0,80}|\strans\.\s[^;()“”\"]{0,80})?"
    r"(?:(?<!\d)|(?<=\d{4}[-–]\d{4}))\s?\([A-Z][^;()“”\"]{1,80}(?::\s[^;()“”\"]{1,80}|,\s)\d{4}\)"
)
LONGEST_QUOTED: Final = 4


def _of_book_title(text: str, done: int, start: int, close: int) -> bool:
    """Whether a few quoted words stand within a book's title, since the title goes on to a publisher's bracket: `The
    Anti-Politics Machine: “Development,” Bureaucratic Power, and …`, `The Story of the Last “Black Cargo,” ed. …`."""
    if done == 0 or text.count(" ", start, close) >= LONGEST_QUOTED:
        return False
    before = TITLE_BEFORE_RE.search(text, max(done, start - 90), start)
    if not before or capital_share(before.group()) < 0.7 or not (before["colon"][0] == ":" or ": " in before.group()):
        return False
    return PUBLISHED_RE.match(text, close) is not None


def one_word_amid(text: str, done: int, start: int, close: int) -> bool:
    """Whether one word stands in marks amid a title in headline style: `High-Risk Series: “Federal” Government Needs to
    Act`, `OECD “Digital” Economy Outlook`."""
    if " " in text[start:close] or not AMID_WORD_RE.match(text, start, close):
        return False
    before = text[max(done, start - 90) : start].lstrip(" ,")
    if not HEADLINE_RE.match(before) or not BEHIND_RE.match(text, close):
        return False
    words = before.split()
    subtitled = words[-1][-1] == ":"
    if not (subtitled or _leads_to_noun(words)) and text[close + 1].islower():
        return False
    whole = subtitled or len(words) > 1 or words[0].isupper() or words[0].lower() in COMMON_WORDS or words[0].isdigit()
    at = start - len(before)
    whole = whole or OFFICE_BEFORE_RE.search(text, max(0, at - LONGEST_OFFICE), at) is not None
    return whole and _headline(words)


OFFICE_BEFORE_RE: Final = lazy.regex(
    r"\b(?:Ministry|Government|Department|Bureau|Office|Committee|Council) (?:of|for|on) [^,;.“”]{2,40}[,.] \Z"
)
"""An office before a title, behind whose comma a word is no surname: `Ministry of Ports, Smart “Quays” Mission`."""
LONGEST_OFFICE: Final = 90


def _leads_to_noun(words: list[str]) -> bool:
    """Whether words need the next for a noun and are no author: `The Port “Office” in Eclipse`, `Lessons from Lima’s
    “Harbours” in Quays`."""
    owned = len(words) > LEAST_OWNED and words[-1].endswith(("’s", "'s"))
    return owned or (len(words) > 1 and words[0] in ("The", "A", "An"))


LEAST_OWNED: Final = 2
"""Words of a name, whose possessive leads to what one wrote."""

AMID_WORD_RE: Final = lazy.regex(r"[“‘„\"][^\W\d_]+[^\W_][”’“\"]\Z")
HEADLINE_RE: Final = lazy.regex(r"(?:19|20)\d\d \Z|[A-ZÀ-Þ][^,;.“”\"()\[\]\d]+[^\W\d_]:? \Z")
BEHIND_RE: Final = lazy.regex(r" (?:(?:in|on|of|for|and|to) [^\W\d_]|[A-ZÀ-Þ][^\W\d_]{2,} \w)")

SENTENCE: Final = 9
"""Words of a sentence: a question that is a title is shorter, or in headline style."""


VISITED_RE: Final = lazy.regex(
    r" [A-ZÀ-Þ][^,;:.()“”\"]{1,60}, (?:(?:last )?(?:accessed|visited|viewed|retrieved|modified|updated) |https?:)"
)
"""What only a page of a site has behind it."""


def asks(text: str, start: int, close: int) -> bool:
    """Whether a quotation is a question somebody asks, and no title, so that its mark ends the sentence around it."""
    if text[close - 2] not in "?!" or text[close : close + 1] != " " or not text[close + 1 : close + 2].isupper():
        return False
    if VISITED_RE.match(text, close):
        return False
    return text.count(" ", start, close) >= SENTENCE and capital_share(text[start + 1 : close - 1]) < 0.5
