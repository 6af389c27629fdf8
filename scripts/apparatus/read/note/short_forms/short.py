"""Reads a short form without quotation marks: `Prucha, 243`, `Limerick, Under an Open Sky, 83` (Chicago Manual
14.30-33)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import GOVERNMENTS, SINGLE_NAME_AUTHORS
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.short_forms.classics import classical_passage, classical_passage_apart
from apparatus.read.note.short_forms.law_again import of_law
from apparatus.read.note.short_forms.offices import says_office
from apparatus.read.note.short_forms.passages_behind import without_volume, without_volume_title
from apparatus.read.note.short_forms.repeats import REPEAT, corpus_aside, take_aside, take_passage
from apparatus.read.note.short_forms.reported_years import as_yearly, names_yearly
from apparatus.read.note.short_forms.scripture import is_scripture
from apparatus.read.note.short_forms.short_beside import (
    SURNAMES_RE,
    chapter_title,
    drop_book,
    drop_part,
    edition_aside,
    entry_title,
    is_document,
    is_sentence,
    note_in_brackets,
    part_last_two,
    role_aside,
    with_entries,
    without_own_volume,
    without_range,
    year_or_acronym,
)
from apparatus.read.note.short_forms.short_clause import (
    drop_remarks,
    says_behind_bracket,
    sentence_behind,
    take_edition,
    take_editors,
    told_between,
)
from apparatus.read.note.short_forms.short_holders import without_holder
from apparatus.read.note.short_forms.short_parts import names_and_title
from apparatus.read.note.short_forms.short_passages import trailing_locators, without_pointer, without_year_of_work
from apparatus.read.note.short_forms.short_roles import before_colon, put_people, role_apart
from apparatus.read.note.short_forms.short_rows import in_row
from apparatus.read.note.short_forms.short_titles import (
    SHORTENED_RE,
    case_called,
    decided_again,
    of_play,
)
from apparatus.read.note.short_forms.square_brackets import freed_of_brackets
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import MONTH_NAME
from apparatus.read.note.words.honorifics import HOLDS_RE
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.passages import ANSWER_RE, TWO_RE, counts_questions, in_corpus, is_counted
from apparatus.read.note.words.places import STATE_NAME_RE
from apparatus.read.note.words.shortened import CALENDAR_RE
from apparatus.read.note.words.signs import groups_in
from apparatus.read.note.words.title_words import capital_share, strip_stop


@dataclass(slots=True)
class ShortForm:
    """A short form while it is being read."""

    text: str
    pieces: list[Piece]
    at: int
    """The index of its first piece."""
    draft: Draft = field(default_factory=Draft)
    end: int = 0
    """The index behind its last piece."""
    parts: list[int] = field(default_factory=list)
    """Which of its pieces are text."""
    words: list[str] = field(default_factory=list)
    """What stands between its commas."""
    held: bool = False
    """Whether it names the book that holds the work."""
    role: str = ""
    """What the people named first did, as it is printed."""
    titled: bool = False
    """Whether what stands first is a title."""
    stop: int = 0
    """How many of the words are names and title."""
    pointed: bool = False
    """Whether words such as `supra` point back."""
    located: bool = False
    """Whether a passage stands behind the title."""


def read_short(text: str, pieces: list[Piece], at: int) -> Found | None:
    """Surname, surname and title, or title, each with or without a locator; nothing else may stand beside it."""
    if says_office(text[pieces[at].start : pieces[-1].end]):
        return None
    pieces = freed_of_brackets(text, pieces, at)
    form = ShortForm(text, pieces, at)
    if not _stands_alone(form):
        return None
    draft = form.draft
    _tell_roles(form)
    drop_book(form.words, form.parts, draft)
    last = with_entries(text, pieces[: form.end], form.parts, form.words)
    if _cites_nothing(form.words):
        return None
    _part_further(form)
    _take_passages(form)
    if form.end + 1 < len(pieces) and not draft.refers_to_note:
        return None
    names, title = _names_and_title(form)
    if names and not title and ELIDED_RE.match(names):
        names, title = "", names
    if (not names and not title) or (not title and SITE_RE.search(names)):
        return None
    if not draft.locator and STATE_NAME_RE.match(title if names else title.rpartition(", ")[2]):
        return None  # `Toms River, New Jersey`
    if names and not (draft.locator or draft.date or draft.refers_to_note) and _lands(f"{names}, {title}"):
        return None
    if names and not draft.locator and " of " in title and HOLDS_RE.match(title):
        return None  # `Ana Lima, Bishop of Waterford`
    if YEARS_RE.match(draft.locator) and (not names or looks_like_organisation(names)):
        return None  # `Quay University, 1961–68`: when somebody was there
    if not names and not draft.locator and text.startswith(", and the ", pieces[-1].end):
        return None  # `Talks with Ana Lima, and the whole group, turned up much`
    if not title and " " in names and MONTH_END_RE.search(names):
        return None  # `The committee sat from January 1878`
    if not names and draft.locator.startswith("S. "):
        names, title = before_colon(title)
    if names:
        put_people(names, form.role, draft)
    title = without_range(title, draft)
    title = title if SHORTENED_RE.match(title) or _is_calendar(title, draft) else strip_stop(title)
    if title[:1].isdigit() and read_date(title):
        return None  # `The Congress met Saturday, 3 June 1878`
    draft.put("title", title)
    ends, following = take_aside(text, pieces, last + 1, draft, pieces[last].end)
    ends, following = take_passage(text, pieces, following, draft, ends)
    if names:
        _point_to_note(draft)
    cited = Found(draft, ends, following, "short", "short" if title else "surname")
    return as_yearly(cited) if title else cited


ELIDED_RE: Final = lazy.regex(r"L[’'][a-zà-ÿ][^,]*\Z")
"""`L’inventario, fol. 13v`: an article before a small letter begins a title, and nobody’s name."""


def _lands(words: str) -> bool:
    """Whether words are nothing but lands: `cited in France and Germany`, `regimes in Europe, Asia, and America`."""
    parts = [part.removeprefix("the ").lower() for part in PARTED_RE.split(words) if part]
    return all(part in GOVERNMENTS or part in CONTINENTS for part in parts)


PARTED_RE: Final = lazy.regex(r",? and |, ")
CONTINENTS: Final = frozenset({
    "africa", "america", "americas", "asia", "europe", "oceania", "pacific", "balkans", "caribbean", "middle east",
    *(f"{side} america" for side in ("latin", "north", "south", "central")),
    *(f"{side} europe" for side in ("eastern", "western", "central", "southern", "northern")),
    *(f"{side} asia" for side in ("east", "south", "southeast", "central", "western")),
    *(f"{side} africa" for side in ("north", "east", "west", "southern", "sub-saharan")),
})  # fmt: skip

YEARS_RE: Final = lazy.regex(r"(?:1[5-9]|20)\d\d[-–](?:(?:1[5-9]|20)\d\d|\d\d)\Z")
MONTH_END_RE: Final = lazy.regex(rf" (?:in|from|of|since|until|till|by) {MONTH_NAME}\Z")


def _point_to_note(draft: Draft) -> None:
    """`Lima, n. 2, p. 222`: the note of the article stands before the page, where one of the work stands behind it."""
    found = NOTE_FIRST_RE.match(draft.locator) if not draft.refers_to_note else None
    if found and (found["passage"] or not draft.get("title")):
        draft.refers_to_note, draft.locator = int(found["note"]), found["passage"] or ""


NOTE_FIRST_RE: Final = lazy.regex(r"(?:n\.|note) ?(?P<note>\d{1,3})(?:, (?P<passage>\d.*))?\Z")

SITE_RE: Final = lazy.regex(r"\w\.(?:com|org|net|edu|gov)\Z")
"""`Ancestry.com` alone says where the work before it was found."""


def _stands_alone(form: ShortForm) -> bool:
    """Finds where a short form ends and what stands between its commas; whether nothing else follows, save the rest of
    a sentence."""
    text, pieces, at, draft = form.text, form.pieces, form.at, form.draft
    end = at
    while end < len(pieces) and (
        pieces[end].kind in ("text", ",")
        or chapter_title(text, pieces, end, at)
        or entry_title(text, pieces, end, at)
        or note_in_brackets(text, pieces, end, at, draft)
        or year_or_acronym(text, pieces, end, at, draft)
        or edition_aside(text, pieces, end, at, draft)
        or role_aside(text, pieces, end, at)
        or (pieces[end].kind == "bracket" and told_between(text, pieces, end))
    ):
        end += 1
    parts = [i for i in range(at, end) if pieces[i].kind == "text"]
    if sentence := sentence_behind(text, pieces, parts):
        parts, end = parts[:sentence], len(pieces)
    elif says_behind_bracket(text, pieces, end):
        end = len(pieces)
    form.end, form.parts, form.words = end, parts, [words_of(text, pieces[i]) for i in parts]
    return bool(parts) and all(piece.kind in ("bracket", "square") for piece in pieces[end:])


def _tell_roles(form: ShortForm) -> None:
    """Takes off what says that people edited or translated the work, or the book that holds it."""
    text, pieces, at, words, draft = form.text, form.pieces, form.at, form.words, form.draft
    brackets = [i for i in range(at, form.end) if pieces[i].kind == "bracket"]
    aside = next((i for i in brackets if role_aside(text, pieces, i, at)), 0) if brackets else 0
    if aside:  # `Lima, Roe and Poe (eds.), Harbours`: all before it are names
        words[: sum(i < aside for i in form.parts)] = [text[pieces[at].start : pieces[aside - 1].end]]
    form.held = without_holder(words, draft)
    if aside and not form.held:
        form.role = words_of(text, pieces[aside])
    edited = EDITED_RE.match(words[1]) if len(words) > 1 and not aside else None
    if edited and _no_names(words[1], edited["title"]) and SURNAMES_RE.match(words[0]):
        words[1], form.role = edited["title"], edited["role"]
    if not form.role and not form.held:
        form.role = role_apart(words)
    form.titled = pieces[at].titled or (not form.role and take_editors(words, draft))


EDITED_RE: Final = lazy.regex(r"(?P<role>(?:eds?|comps?)\.) (?P<title>[A-ZÀ-Þ].+)\Z")
"""`Kruse and Tuck, eds. Fog of War`: a stop where a comma should stand."""


def _no_names(words: str, title: str) -> bool:
    """Whether what stands behind `eds.` is no list of editors: `Letters and Papers, eds. Brewer and Gairdner`."""
    return not looks_like_names(title) or (words.startswith("eds. ") and not re.search(r" and | & |,", title))


POINTS_RE: Final = lazy.regex(
    r"(?:[Ii]nfra|[Ss]upra)\s(?:Parts?|Sections?|Chapters?|Appendix)\s"
    r"|(?:Part|Section|Chapter) (?:\d{1,2}|[IVX]{1,5}): (?=[A-Z])"
    r"|Appendix (?:[A-Z]|\d{1,2})(?::| [–—-]) (?=[A-Z])"
)
"""`Infra Part III.B`, `Chapter 8: Quays`, `Appendix A – Tables`: another place of the work."""


def _cites_nothing(words: list[str]) -> bool:
    """Whether the words are a remark, a sentence, a passage of scripture or another place of the article."""
    return (
        (REMARK_RE.match(words[0]) is not None and (words[0].startswith("Cited ") or not _headline(words[0])))
        or POINTS_RE.match(words[0]) is not None
        or (is_scripture(words[0]) and not classical_passage(words[0]))
        or SPEAKS_RE.match(words[0]) is not None
        or LAW_LED_RE.match(words[0]) is not None
        or MONEY_RE.match(words[0]) is not None
        or is_sentence(words)
        or (words[-1] in ELSEWHERE and PART_RE.match(words[0]) is not None)
    )


REMARK_RE: Final = lazy.regex(
    r"(?:emphas[ie]s|italics|translations?|my|author|ital|all|this|these|the author|personal|unless|both"
    r"|(?:see )?(?:below|infra)|cited (?:below|here)|there|in|for|on|it|thanks|thus|hence|such as"
    r"|examples (?:include|are)|hereafter|hereinafter|henceforth)\b"
    r"|(?:vide )?supra\Z",
    re.I,
)
"""How an editor's remark or a sentence begins: `Emphasis added.`"""


SPEAKS_RE: Final = lazy.regex(
    r"(?:I|We|He|She|They) (?:[a-z]+ )*[a-z]+ |(?:[A-Z]\. ?){1,3}[A-ZÀ-Þ]{3,20} in (?=[A-ZÀ-Þ])"
)
"""`I have used the copy in the Quay Library, Lisbon`: somebody speaks; `A. LIMA in Harbours`: or writes."""


LAW_LED_RE: Final = lazy.regex(
    r"(?:Under|Within|Pursuant to) (?:the )?(?:(?!The )[A-ZÀ-Þ][\w’.-]*+ ){1,5}"
    r"(?:Act|Code|Rules|Regulations?|Directive)(?: (?:of )?\d{4}|(?<=Regulation) .{0,12}\d{4}/\d{1,4})?\Z"
)
"""`Under the Harbour Act`, `Within U.S. Code, Title 10`: a sentence leads up to a law."""

MONEY_RE: Final = lazy.regex(r"(?:USD|EUR|GBP|CNY|JPY|US\$|[$€£¥]) ?\d(?!.{0,80}\s[A-ZÀ-Þ][a-zà-ÿ])")
"""`USD 1 475/kW`: what something costs; `$2 a Day` is a title."""

ELSEWHERE: Final = frozenset({"above", "below", "infra", "supra"})
PART_RE: Final = lazy.regex(
    r"(?:[Pp]art|[Cc]hapter|[Ss]ection|[Aa]ppendix|[Aa]nnex|[Tt]able|[Ff]igure)s? [\dA-Z.-]{1,8}\Z"
)
"""`See Part II, infra`: another place of the article that bears the note."""


def _headline(words: str) -> bool:
    """`In the Break`: a title that begins as a remark does, with a capital on every weighty word."""
    return (
        words.count(" ") > 1
        and capital_share(words) > 0.95
        and not words.startswith(("Translation by ", "Emphasis ", "Thanks to "))
    )


def _part_further(form: ShortForm) -> None:
    """Parts words between which the comma is wanting, and takes out what stands beside the title."""
    words, draft = form.words, form.draft
    drop_remarks(words)
    take_edition(words, draft)
    if len(words) > 2 and is_document(words[1]) and words[2].isupper() and words[2].isalpha():
        del words[2]  # the archive that keeps it: `Lima, letter, QRI, 12`
    elif len(words) > LEAST_KEPT and words[-1].isupper() and words[-1].isalpha() and PAPERS_RE.search(words[-2]):
        del words[-2:]  # the same behind the page: `Lima, Harbours brochure, 12, Quay records, QRI`
    found = ARTICLE_RE.match(words[0]) if words[0][:2].isupper() else None
    if found and read_locator(found["locator"]):
        words[:1] = [found["name"], found["locator"]]
    classical = classical_passage(words[0])
    if classical:
        words[:1] = classical
    form.titled = form.titled or classical_passage_apart(words)
    _part_counted(words, corpus=corpus_aside(form.text, form.pieces, form.end))
    if len(words) == 1 and (paged := NAME_AND_PAGE_RE.match(words[0])):
        words[:] = [paged["name"], paged["page"]]


def _part_counted(words: list[str], *, corpus: bool) -> None:
    """Parts the passage from an author of old or the title behind one, in whatever language: `Thucydides 2.37`, `Livy,
    Ab urbe condita 2.32`; or from any title behind which an edition of old texts stands, or one does in a bracket
    (`corpus`): `Cyril of Alexandria, On John 4.2, PG 73:577`."""
    if len(words) > 1 and ANSWER_RE.match(words[-1]) and is_counted(words[-2]):
        words[-2:] = [f"{words[-2]}, {words[-1]}"]
    named = len(words) > 1 and (words[0].lower() in SINGLE_NAME_AUTHORS or _by_letters(words))
    at = 1 if named else 0
    if len(words) > 1 and (corpus or in_corpus(words[-1])):
        at = len(words) - (1 if corpus else 2)
    head, _, passage = words[at].rpartition(" ")
    known = corpus or at or head.lower() in SINGLE_NAME_AUTHORS
    chapter = passage.isdigit() and (corpus or in_corpus(words[-1]))  # `Liber confessorum 20, PL 71:842B`
    if head and known and head[0].isupper() and (chapter or TWO_RE.match(passage) or is_counted(passage)):
        words[at : at + 1] = [head, passage]


def _by_letters(words: list[str]) -> bool:
    """Whether book and chapter stand behind a single name and the letters of a work: `Hippolytus, REF 6.18`."""
    return len(words) == AUTHOR_AND_WORK and " " not in words[0] and LETTERS_RE.match(words[1]) is not None


AUTHOR_AND_WORK: Final = 2
LETTERS_RE: Final = lazy.regex(r"[A-Z]{2,4} \d{1,2}\.\d{1,3}\Z")

LEAST_KEPT: Final = 3
"""Parts of a short form with a page, the papers in which the document lies, and the archive."""
PAPERS_RE: Final = lazy.regex(r"\b(?:[Rr]ecords|[Pp]apers|[Cc]ollection|[Ff]onds)\Z")
ARTICLE_RE: Final = lazy.regex(
    r"(?P<name>[A-Z][A-Z&-]{1,9})\s(?P<locator>(?:arts?|sec|secs|chaps?|ch|paras?|pt|§§?)\b\.?\s?\S.{0,30})\Z"
)
"""`NPT art. III`: an abbreviation and a passage, with no comma between them."""
NAME_AND_PAGE_RE: Final = lazy.regex(r"(?P<name>[A-ZÀ-Þ][^.]{2,80})\. (?P<page>pp?\. ?\d[\d–-]{0,9})\Z")
"""`The Road Not Traveled. p. 89`: a stop before the page."""


def _take_passages(form: ShortForm) -> None:
    """Takes off what stands behind the title: pages, what points back, volume, year; and the part of the work before
    it."""
    words, draft = form.words, form.draft
    stop = trailing_locators(words, draft)
    if groups_in(form.text) & REPEAT:
        stop = without_pointer(words, parted := stop, draft)
        form.pointed = stop < parted
    stop += draft.refers_to_note > 0 and part_last_two(words, stop)
    stop = without_volume_title(words, stop, draft)
    without_own_volume(words, stop, draft)
    without_volume(words, stop, draft)
    stop = without_year_of_work(words, stop, draft)
    named = words[1] if stop > 1 else ""
    form.stop = stop - drop_part(words, stop, draft)
    located = draft.locator[:1].isdigit() or draft.locator.startswith(PARTS) or counts_questions(draft.locator)
    form.located = located or (bool(named) and words[1:2] != [named])


PARTS: Final = (
    "vol. ",
    "vols. ",
    "sec. ",
    "secs. ",
    "ch. ",
    "chs. ",
    "chap. ",
    "chaps. ",
    "chapter ",
    "chapters ",
    "passim",
)
"""Passages of a book, before which a title may have small letters only."""


def _is_calendar(words: str, draft: Draft) -> bool:
    """Whether letters name a series of documents of old, since years follow: `QSPD, 1665–6, p. 591`."""
    return draft.locator[:1] == "1" and CALENDAR_RE.match(f"{words} {draft.locator.partition(',')[0]}") is not None


def _names_and_title(form: ShortForm) -> tuple[str, str]:
    """Names and title among the words; both empty when they read like a sentence."""
    words, draft, stop = form.words[: form.stop], form.draft, form.stop
    pointed = form.pointed or draft.refers_to_note > 0
    if form.held and stop == 1:
        return words[0], ""
    if stop == 1 and (draft.get("container") or form.titled or _is_calendar(words[0], draft)):
        return "", words[0]
    if form.role and stop > 1:
        return words[0], ", ".join(words[1:])
    if draft.date and names_yearly(form.words, stop):
        return "", words[0]
    if stop == 1 and draft.date and (SURNAMES_RE.match(words[0]) or looks_like_organisation(words[0], strict=True)):
        return words[0], ""
    if stop == 1 and (draft.locator or pointed) and case_called(words[0]):
        return "", words[0].removeprefix("the ").removeprefix("The ")
    if stop > 1 and pointed and ASKED_RE.match(", ".join(words)):
        return "", ", ".join(words)
    if stop == 1 and pointed and decided_again(words[0]):
        return "", words[0]
    if stop == 1 and (of_law(words[0], draft.locator) or of_play(draft.locator)):
        return "", words[0]
    if stop == PAIR and in_row(form.text, form.pieces[form.parts[0]], form.pieces[form.parts[-1]], *words):
        return words[0], words[1]
    return names_and_title(words, located=form.located, pointed=pointed) if stop else ("", "")


PAIR: Final = 2
"""Words of a short form: a surname and a title."""


ASKED_RE: Final = lazy.regex(
    r"(?:[A-ZÀ-Þ][\w’-]+, ){1,5}(?:(?:and|&) )?(?:[A-ZÀ-Þ][\w’-]+|[a-z]{2}-[A-ZÀ-Þ][\w’-]+) Interviews?\Z"
)
"""`Lima, Costa, al-Roe Interview, supra note 2`: who was asked is a part of how it is called."""
