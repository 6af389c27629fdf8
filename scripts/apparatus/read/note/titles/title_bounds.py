"""Tells marks that stand within an unquoted title from those that end a stretch.

Comes in: the pieces of a note, the index of a semicolon or of the end of a sentence, and the stretch before it. Comes
out: whether the title goes on behind it.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import MONTHS, SMALL_WORDS
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.names.sentence_words import names_begin
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.behind import institution_at, is_day, is_placed, is_printed, names_press
from apparatus.read.note.statements.genres import GENRE_RE
from apparatus.read.note.titles.meanings import tells_meaning
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import YEAR, YEAR_ALONE_RE
from apparatus.read.note.words.given_names import begins_with_given_or_initial, is_given_name
from apparatus.read.note.words.patterns import COLLECTION_RE, IMPRINT_RE, ROLE_RE, VOLUME_RE
from apparatus.read.note.words.roles import LED_EDITORS
from apparatus.read.note.words.signals import read_signal
from apparatus.read.note.words.title_words import capital_share, looks_like_title, sentence_like

OR_RE: Final = lazy.regex(
    r";,?\s(?:(?:[Oo]r|[Oo]u|[Oo]der|[Oo]vvero),\s(?:(?:the|an?)\s)?(?=[A-ZÀ-Þ])|[Oo]r,?\s(?:[Tt]he|[Aa]n?)\s(?=[A-ZÀ-Þ]))"
)


def second_title(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> int:
    """The index of the piece with which a second title ends that begins behind the semicolon at `at`: `Moby-Dick; or,
    The Whale` (Chicago Manual 8.167); 0 if none does."""
    found = OR_RE.match(text, pieces[at].start)
    if not found or stretch[-1].kind != "text" or text[stretch[-1].end - 1].isdigit():
        return 0
    return next(
        (
            i
            for i in range(at + 1, min(at + 4, len(pieces)))
            if pieces[i].kind == "text" and pieces[i].end > found.end()
        ),
        0,
    )


def title_goes_on(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> bool:
    """Whether a semicolon stands within a title: of an old book, or of a volume of documents (`1950, vol. 1, National
    Security Affairs; Foreign Economic Policy (…)`)."""
    if _more_title(text, pieces, at, stretch) or _old_title(text, pieces, at, stretch):
        return True
    if at + 2 >= len(pieces) or pieces[at + 1].kind != "text" or not is_placed(text, pieces[at + 2]):
        return False
    starts = (p.start + 3 * text.startswith("in ", p.start) for p in stretch[:9] if p.kind == "text")
    return any(COLLECTION_RE.match(text, start) for start in starts) and all(
        p.kind in ("text", ",", "date") for p in stretch
    )


MORE_RE: Final = lazy.regex(
    r"(?:with|at|as|being|from|together with|also|comprising|to [Ww]hich|in [Ww]hich|wherein|(?!see)[a-z]{3,}ing)\s"
    r"|(?:With|Being|Containing|Including|Comprising|Shewing|Showing)"
    r" (?:an?|the|all|some|sundry|divers|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) "
    r"|(?:To|In) which |(?:Selected|Compiled|Drawn|Collected|Translated) from |Together with "
    r"|Being (?:[A-Za-z]+ ){1,2}of "
)
"""How the second half of an old title begins."""

HEADLINE: Final = 0.6
FARTHEST: Final = 16
"""Pieces between the semicolon and the bracket."""


def _old_title(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> bool:
    """Whether a title goes on in small letters as old ones do, up to place and publisher: `The History of the French
    Dominions; giving a particular account of the climate (London: …)`."""
    if at + 2 >= len(pieces) or stretch[-1].kind != "text":
        return False
    if not MORE_RE.match(text, pieces[at + 1].start):
        return False
    last = words_of(text, stretch[-1])
    if (
        " " not in words_of(text, stretch[0])
        or last[0].isdigit()
        or not any(looks_like_title(words_of(text, piece)) for piece in stretch if piece.kind == "text")
    ):
        return False
    capital = text[pieces[at + 1].start].isupper()
    for index in range(at + 1, min(at + FARTHEST, len(pieces))):
        kind = pieces[index].kind
        if kind == "bracket":
            signed = len(stretch) > 1 and looks_like_names(words_of(text, stretch[0]))
            headline = capital_share(text[stretch[0].start : pieces[index - 1].end]) >= HEADLINE
            return (signed or headline) and _prints(text, pieces, index)
        if kind != "," and not _of_old_title(text, pieces[index], capital=index == at + 1 or capital):
            return False
    return False


def _prints(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a bracket holds place, publisher and year, or the year stands right before it: `1851 (Lisbon: Quay)`."""
    if is_placed(text, pieces[at]) or is_printed(text, pieces[at]):
        return True
    return ": " in words_of(text, pieces[at]) and YEAR_ALONE_RE.match(words_of(text, pieces[at - 1])) is not None


def _of_old_title(text: str, piece: Piece, *, capital: bool) -> bool:
    """Whether a part may belong to such a title, or be its volume or year; several words with a `capital` may if the
    title has gone on with one: `; Comprising his Letters, Exclusive of the Diary, Vol. IV, 1851 (…)`."""
    words = words_of(text, piece)
    if piece.kind != "text" or VOLUME_RE.match(words):
        return piece.kind == "text" or YEAR_ALONE_RE.match(words) is not None
    return not (words[0].isupper() and " " in words) or (capital and not begins_with_given_or_initial(words))


def goes_on_behind_mark(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> bool:
    """Whether a question mark stands within a book's title: `Spivak, Can the Subaltern Speak? Reflections on … (New
    York: …)`."""
    if at + 2 >= len(pieces) or not (
        len(stretch) > 2 or _of_same(text, stretch) or _unsigned(text, pieces, at, stretch)
    ):
        return False
    if text[pieces[at].start - 1] not in "?!" and not _second_sentence(text, pieces, at, stretch):
        return False
    title, subtitle = stretch[-1], pieces[at + 1]
    if subtitle.end - title.start > 300 or read_signal(text, subtitle.start, subtitle.end)[0]:
        return False
    if title.kind != "text" or subtitle.kind != "text" or pieces[at + 2].kind not in ("bracket", ",", "square"):
        return False
    if pieces[at + 2].kind == "square" and not (at + 3 < len(pieces) and pieces[at + 3].kind in ("bracket", ",")):
        return False
    if pieces[at + 2].kind == "," and institution_at(text, pieces, at + 1):
        return False  # who issued it: `…, The Harbours That We Need? King’s College London, 2021`
    if text[title.end - 1].isdigit() and is_day(text, title):
        return False  # `Quayport, May 2010. Where these differ, …`
    begin = read_signal(text, title.start, title.end)[1] if len(stretch) == 1 else title.start
    if text[pieces[at].start - 1] in "?!" and _asks_in_sentence_style(text, pieces, at, stretch):
        return True
    words = IN_RE.sub("", text[begin : title.end], count=1)
    return looks_like_title(words) and looks_like_title(text[subtitle.start : subtitle.end])


IN_RE: Final = lazy.regex(
    r"\A(?:(?:chap(?:ter|\.) \d{1,2} )?[Ii]n:?|chap(?:ter|\.) \d{1,2} of|en|dans|nel"
    r"|(?:preface|foreword|introduction|prologue|epilogue|afterword|postface|appendix) (?:to|of|in)) "
)
"""What leads up to the book that holds a piece."""


def _asks_in_sentence_style(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> bool:
    """Whether a person and a question that few capitals show stand before the mark, and an imprint behind the subtitle:
    `Spivak, Can the subaltern speak? Reflections on the history of an idea (New York: …)`."""
    if len(stretch) == EDITED and ROLE_RE.match(text, stretch[2].start, stretch[2].end):
        stretch = [stretch[0], *stretch[-2:]]  # `Jane Doe, ed., Can the harbour speak?`
    if len(stretch) != 3 or not is_printed(text, pieces[at + 2]) or not text[pieces[at + 1].start].isupper():
        return False
    words = text[read_signal(text, stretch[0].start, stretch[0].end)[1] : stretch[0].end]
    author = words[max(0, names_begin(words, opens=True)) :]
    return " " in author and looks_like_names(author) and text[stretch[-1].start].isupper()


EDITED: Final = 5
"""Pieces of a name, what its bearer did, a title, and the commas between."""


def _unsigned(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> bool:
    """Whether a title in headline style and its subtitle with an imprint are all that there is: `Poorer Than Their
    Parents? Flat or Falling Incomes (New York: …)`."""
    if len(stretch) > 1 or not is_printed(text, pieces[at + 2]):
        return False
    begin = read_signal(text, stretch[0].start, stretch[0].end)[1]
    return capital_share(text[begin : stretch[0].end]) > UNSIGNED


UNSIGNED: Final = 0.8
"""The share of capitals in such a title."""


def _of_same(text: str, stretch: list[Piece]) -> bool:
    """Whether the title stands behind a signal that says whose it is: `See also his Can the Subaltern Speak? …`."""
    signal = read_signal(text, stretch[0].start, stretch[0].end)[0] if len(stretch) == 1 else ""
    return signal.endswith((" his", " her", " their", " my", " our"))


IN_SAME: Final = frozenset({"in idem", "in eadem", "in id.", "in ead."})
"""A book by the author of the chapter."""


def _second_sentence(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> bool:
    """Whether a stop stands within the title of a book that holds a chapter: `in Climate Change 2022: Mitigation.
    Contribution of Working Group III, ed. P. R. Shukla (Cambridge: …)`."""
    led = text.startswith("in ", stretch[-1].start) or (
        len(stretch) > 4 and text[stretch[-3].start : stretch[-3].end] in IN_SAME
    )
    if not led or stretch[-1].kind != "text":
        return False
    edited = any(text.startswith(LED_EDITORS, piece.start) for piece in pieces[at + 3 : at + 6 : 2])
    return any(p.kind == "quote" for p in stretch[-6:-1]) and (pieces[at + 2].kind == "bracket" or edited)


YEARS_RE: Final = lazy.regex(r"\d{4}[-–]\d{2,4}\Z")
TOLD_RE: Final = lazy.regex(
    rf"{YEARS_RE.pattern}|{YEAR}\Z"
    r"|(?:[Tt]ranslated|[Ee]dited|[Cc]ompiled)(?: and (?:translated|edited|introduced))? by [A-ZÀ-Þ]"
    r"|(?:trans|eds?)\. [A-ZÀ-Þ]"
)
"""What may stand between the rest of a title and its imprint: years, or who made the book; a volume as well."""


def _told(words: str) -> bool:
    return TOLD_RE.match(words) is not None or VOLUME_RE.match(words) is not None


def _more_title(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> bool:
    """Whether what follows a semicolon names no author and a publisher's bracket ends it, while names and a title with
    a subtitle stand before: `Dening, Islands: Discourse on a Silent Land; Marquesas, 1774–1880 (Melbourne: …)`."""
    if len(stretch) < 3 or at + 2 >= len(pieces) or pieces[at + 1].kind != "text":
        return False
    begin = read_signal(text, stretch[0].start, stretch[-1].end)[1]
    if any(p.kind not in ("text", ",") for p in stretch) or sum(p.end > begin for p in stretch) != 3:
        return False
    head = words_of(text, stretch[-1])
    author = text[max(begin, stretch[-3].start) : stretch[-3].end]
    first = author.partition(" ")[0]
    known = is_given_name(first) or (len(first) < 4 and first.endswith("."))
    whole = known and " " in author and looks_like_names(author)
    if not (whole or ": " in head) or not looks_like_title(head):
        return False
    end = at + 2
    while end + 2 < len(pieces) and pieces[end].kind == "," and _told(words_of(text, pieces[end + 1])):
        end += 2
    return end < len(pieces) and is_printed(text, pieces[end])


_DAY: Final = rf"(?:\d{{1,2}}\.? )?(?:{'|'.join((*MONTHS, *map(str.capitalize, MONTHS)))})\.? "
_ABOUT: Final = r"(?:(?:c\.|ca\.?|circa|vers|um|v\.|before|after|early|late) ?)?"
_AGE: Final = rf"{_ABOUT}\d{{1,4}}s?(?:,? (?:B\.?C\.?(?:E\.?)?|C\.?E\.?|A\.?D\.?))?"
SPAN_ABOUT_RE: Final = lazy.regex(rf"\({_AGE}(?: ?[-–—] ?| to | until ){_AGE}\)\Z")
"""`(c. 1320–c. 1480)`, `(600 BCE–400 CE)`: years of which a book tells, as far as they are known."""
ABOUT_RE: Final = lazy.regex(
    rf"{SPAN_ABOUT_RE.pattern}"
    rf"|\((?:to|until|from|before|after) {_ABOUT}\d{{3,4}}s?\)\Z|\(\d{{3,4}} circa\)\Z"
)
"""The same, or up to when a book tells of something: `(to c. 1650)`."""

RANGE_RE: Final = lazy.regex(
    rf"\((?:{_DAY})?\d{{4}} ?[-–] ?(?:{_DAY})?\d{{2,4}}(?: (?:gg|rr)\.)?\)\Z"
    r"|\((?:b|d|fl|r)\. [^()]{3,25}\)\Z|\(A\.?[HD]\.? \d{1,4}(?:[-–]\d{1,4})?\)\Z"
    r"|\([^()]{0,24}\d(?:st|nd|rd|th)[^()]{0,30} [Cc]entur(?:y|ies)\)\Z"
    r"|\((?:[Ss]iglos?|[Ss]ec(?:c\.|\.|ol[io])|[Ss]éculos?|[Ss]s?\.) [IVX]{1,5}(?:[-–][IVX]{1,5})?\)\Z"
    r"|\((?:siècles? )?[IVX]{1,5}e?(?:[-–][IVX]{1,5}e?)?(?: (?:siècles?|s\.|secol[io]))?\)\Z"
    r"|\(\d{1,2}(?:st|nd|rd|th)(?:[-–]\d{1,2}(?:st|nd|rd|th))? c\.\)\Z"
)
"""`(1954–1955)`, `(May 1954 – June 1955)`, `(d. 726/1325)`, `(siglos XVI–XVII)`: years of what a book tells
of, or of a life."""

SUBTITLE_RE: Final = lazy.regex(
    r"\((?:(?!Italy|Sicily|July)[A-Z][a-z]{2,10}ly|Again|Yet|Too|Now)\)\Z"
    r"|\((?=[A-ZÀ-ÞЀ-Я])(?![Ee]ds?\b|[Tt]rans)[^()\d:,]{3,40} [^()\d:]{3,60}\)\Z"
)
"""`The Tragedy of Philosophy (Philosophy and Dogma), trans. …`: a subtitle in brackets; `Ports Should Talk
(Seriously), Quay Institute, …`: a word that belongs to the title."""


def subtitle_in_brackets(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether what stands in brackets before a comma ends a title that no marks show: `Harbour Song (Live at the Quay),
    May 3, 2012`, and is no genre."""
    if at + 1 >= len(pieces) or pieces[at].kind != "bracket" or pieces[at + 1].kind != ",":
        return False
    found = SUBTITLE_RE.match(words_of(text, pieces[at]))
    return found is not None and not GENRE_RE.match(text, pieces[at].start + 1)


SHORT_NAME_RE: Final = lazy.regex(r"\([A-Z]{2,8}(?:[ -][A-Z]{2,8}){0,2}(?: \d[\d.]{0,4}|\d{1,2})?\)\Z")
"""`Risk Management Framework (RMF 1.0)`: the short name of a document is a part of its title."""


YEAR_RE: Final = lazy.regex(
    r"\((?:(?:b|d|fl|r|ca?)\. ?){0,2}(?:\d{2,4}/)?\d{3,4}(?:[-–](?:\d{2,4}/)?\d{2,4})?"
    r"(?: (?:A\.?D\.?|C\.?E\.?|A\.?H\.?))?\)\Z"
)


def year_in_title(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether a year in brackets stands amidst a title: `Famine (1943) as Revealed in a Survey (Calcutta: …)`, or
    before a series."""
    if _year_before_series(text, pieces, index) or _paired_year(text, pieces, index):
        return True
    if index + 2 >= len(pieces) or pieces[index + 1].kind != "text" or pieces[index + 2].kind != "bracket":
        return _when_and_where(text, pieces, index)
    return YEAR_RE.match(words_of(text, pieces[index])) is not None


def _paired_year(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether a year before the imprint is the second of two in a title: `Law Reform in Louisiana (1808) and Quebec
    (1866) (Lisbon: Quay, 2015)`; alone it would be that of the first edition."""
    if [piece.kind for piece in pieces[max(0, index - 2) : index + 2]] != ["bracket", "text", "bracket", "bracket"]:
        return False
    first, amid, second = (words_of(text, piece) for piece in pieces[index - 2 : index + 1])
    return amid.startswith("and ") and YEAR_RE.match(first) is not None and YEAR_RE.match(second) is not None


def years_of_title(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether years in brackets belong to the title: `Digital Transformation Strategy for Africa (2020–2030) (Addis
    Ababa: …)`."""
    if year_in_title(text, pieces, index):
        return True
    if days_of_title(text, pieces, index):
        return True
    words = words_of(text, pieces[index])
    if pieces[index + 1].kind in (",", "bracket") and dates_resolution(text, pieces[index]):
        printed = is_placed(text, pieces[index + 1]) or is_printed(text, pieces[index + 1])
        return printed or any(
            DATED_RE.match(text, piece.start, piece.end) for piece in pieces[index + 2 : index + FARTHEST]
        )
    if pieces[index + 1].kind == "," and SPANNED_RE.match(words):
        return any(is_placed(text, piece) for piece in pieces[index + 2 : index + FARTHEST] if piece.kind == "bracket")
    if pieces[index + 1].kind == "bracket" and ABOUT_RE.match(words):
        return True
    ranged = RANGE_RE.match(words) or SPAN_ABOUT_RE.match(words)
    return pieces[index + 1].kind in ("bracket", ",") and ranged is not None


RESOLVED_RE: Final = lazy.regex(rf"\bResolution \d{{3,5}} \({YEAR}\)\Z")
"""`Monitoring in Light of Security Council Resolution 2231 (2015), Quay Institute, 2020`: the year of a resolution."""


def dates_resolution(text: str, piece: Piece) -> bool:
    """Whether a bracket holds nothing but the year of a resolution, which is called by both."""
    return RESOLVED_RE.search(text, max(0, piece.start - 24), piece.end) is not None


DATED_RE: Final = lazy.regex(rf"(?:[A-Z][a-z]{{2,8}} )?{YEAR}\Z")


UNDATED_RE: Final = lazy.regex(
    r"\((?:\d{1,2}(?:er)? )?(?P<first>[^\W\d_]{3,10}) ?[-–] ?(?:\d{1,2}(?:er)? )?(?P<last>[^\W\d_]{3,10})\)\Z"
)
"""Days or months without their year, which the title has told."""


def days_of_title(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether a month or days stand in a bracket before the imprint: `The Fifteen Weeks (February 21–June 5, 1947)
    (New York: …)`."""
    words = words_of(text, pieces[index])
    following = pieces[index + 1] if index + 1 < len(pieces) else pieces[index]
    if following.kind != "bracket" or not names_press(text, following):
        return False
    undated = UNDATED_RE.match(words)
    if undated and {undated["first"].lower(), undated["last"].lower()} <= MONTHS.keys():
        return True  # `Documents diplomatiques, 1954 (21 juillet–31 décembre) (Paris: …)`
    if not words[-2:-1].isdigit():
        return False
    days = read_date(words[1:-1])
    return days is not None and days.month > 0


SERIES_BEHIND_RE: Final = lazy.regex(r"[A-ZÀ-Þ][^\d,:;()“”]{3,60} \d{1,3}\Z")


def _year_before_series(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether a series with its number, and the imprint, stand behind a year that ends a title: `The Ports of the
    Indies (1514), Port Studies 10 (Turnhout: Brepols, 1999)`."""
    if [piece.kind for piece in pieces[index + 1 : index + 4]] != [",", "text", "bracket"]:
        return False
    series = SERIES_BEHIND_RE.match(words_of(text, pieces[index + 2]))
    printed = series is not None and IMPRINT_RE.match(text, pieces[index + 3].start) is not None
    return printed and YEAR_RE.match(words_of(text, pieces[index])) is not None


def bracket_of_title(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether a bracket is a part of the title: the short name of a document, a subtitle before a comma, or what stands
    before a translation."""
    words = words_of(text, pieces[index])
    if pieces[index + 1].kind == "bracket" and CENTURIES_RE.match(words):
        return True
    if tells_meaning(text, pieces, index):
        return False
    if text[pieces[index].start - 2] == ":" or (WITH_RE.match(words) and is_printed(text, pieces[index + 1])):
        return not is_placed(text, pieces[index])
    if SUBTITLED_RE.match(text, pieces[index].end) and not is_placed(text, pieces[index]):
        return True
    return (
        pieces[index + 1].kind == "square"
        or SHORT_NAME_RE.match(words) is not None
        or (pieces[index + 1].kind in (",", "bracket") and SUBTITLE_RE.match(words) is not None)
    )


SUBTITLED_RE: Final = lazy.regex(r": [A-ZÀ-Þ“‘]")
"""`Narrators of History (A.D. 550–800): Gregory, Bede, and Paul`: the subtitle stands behind the bracket."""

CENTURIES_RE: Final = lazy.regex(
    r"\((?:[A-ZÀ-Þ][\w ’-]{2,40}, )?(?:[IVX]{1,5}e(?:[-–][IVX]{1,5}e)? siècles?"
    r"|(?:[Ss]éculos?|[Ss]iglos?|[Ss]iècles?|[Ss]ecol[io]|[Ss]ecc?\.) [IVX]{1,5}"
    r"(?:(?:[-–]| (?:[eyaà]|et|al?|au) )[IVX]{1,5})?"
    r"|\d{1,2}\.(?:(?:[-–/]| und | bis )\d{1,2}\.)? (?:Jh\.|Jahrhunderts?)"
    r"|(?:the )?[a-z]{4,12}th(?: (?:to|and) [a-z]{4,12}th)? [Cc]entur(?:y|ies))\)\Z"
)
"""`(séculos XVIII e XIX)`, `(18. und 19. Jahrhundert)` before the publisher’s bracket: the centuries of
which a book tells."""

WITH_RE: Final = lazy.regex(r"\((?:with|including|and|or) ")
"""`(with Revised Points – 2022)` before the publisher’s bracket."""

SETTING_RE: Final = lazy.regex(rf"\((?P<place>[A-ZÀ-Þ][\w ’-]{{2,30}}), {YEAR}(?:[-–]\d{{2,4}})?\)\Z")
"""`(Haiti, 1942)`, `(France, 1789–1799)`: where and when what a book tells of took place."""


SPANNED_RE: Final = lazy.regex(r"\([A-ZÀ-Þ][\w ’-]{2,30}, \d{4}[-–]\d{2,4}\)\Z")
"""`(France, 1848–1871)`: a land and the years of which a title tells."""


def _when_and_where(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether a bracket with a country and a year ends a title, since the publisher's bracket follows."""
    if index + 1 == len(pieces) or pieces[index + 1].kind != "bracket":
        return False
    if not is_placed(text, pieces[index + 1]):
        return False
    return SETTING_RE.match(text, pieces[index].start, pieces[index].end) is not None


def in_small_letters(text: str, title: str, bracket: Piece) -> bool:
    """Whether an author prints the title in small letters: only before place, publisher and year, and no sentence's
    words: `David Antin, talking at the boundaries (New York: …)`."""
    words = title.split()
    led = words[0] in SMALL_WORDS or "," in title or title != title.lower() or sentence_like(title)
    return is_placed(text, bracket) and 1 < len(words) <= SHORT and not led


SHORT: Final = 7
"""Words of a title in small letters; more are a sentence."""
