"""Reads a short form without quotation marks: `Prucha, 243`, `Limerick, Under an Open Sky, 83` (Chicago Manual
14.30-33)."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from apparatus.model import Date
from apparatus.read.note.head import count_authors, titled_with_article
from apparatus.read.note.lists import LOWER_CASE_AUTHORS, PARTICLES
from apparatus.read.note.names.name_lists import in_full
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.short_forms.joined import before_another
from apparatus.read.note.short_forms.law_again import LAW_RE, of_body, of_law
from apparatus.read.note.short_forms.listed import first_turned, surnames_listed
from apparatus.read.note.short_forms.offices import says_office
from apparatus.read.note.short_forms.passages_behind import tells_years, without_volume
from apparatus.read.note.short_forms.repeats import NOTE_RE, REPEAT, Back, points_back, take_aside, take_passage
from apparatus.read.note.short_forms.reported_years import as_yearly
from apparatus.read.note.short_forms.scripture import is_scripture
from apparatus.read.note.short_forms.short_beside import (
    SURNAMES_RE,
    chapter_title,
    drop_book,
    drop_part,
    edition_aside,
    entry_title,
    full_names,
    is_document,
    is_sentence,
    latin_title,
    name_list,
    note_in_brackets,
    part_last_two,
    role_aside,
    with_entries,
    without_own_volume,
    without_range,
    year_or_acronym,
)
from apparatus.read.note.short_forms.short_clause import (
    YEAR_RE,
    drop_remarks,
    says_behind_bracket,
    sentence_behind,
    take_edition,
    take_editors,
    told_between,
)
from apparatus.read.note.short_forms.short_holders import without_holder
from apparatus.read.note.short_forms.short_roles import before_colon, put_people, role_apart
from apparatus.read.note.short_forms.short_titles import (
    bare_title,
    case_called,
    of_play,
    small_title,
    title_only,
    title_part,
    words_of_title,
)
from apparatus.read.note.short_forms.square_brackets import freed_of_brackets
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.places import STATE_NAME_RE
from apparatus.read.note.words.signs import groups_in
from apparatus.read.note.words.title_words import capital_share, strip_stop

REMARK_RE: Final = re.compile(
    r"(?:emphas[ie]s|italics|translations?|my|author|ital|all|this|these|the author|personal|unless|both"
    r"|(?:see )?(?:below|infra)|cited (?:below|here)|there|in|for|on|it|thanks|hereafter|hereinafter|henceforth)\b",
    re.I,
)
"""How an editor's remark or a sentence begins: `Emphasis added.`"""


def read_short(text: str, pieces: list[Piece], at: int) -> Found | None:
    """Surname, surname and title, or title, each with or without a locator; nothing else may stand beside it."""
    if says_office(text[pieces[at].start : pieces[-1].end]):
        return None
    pieces = freed_of_brackets(text, pieces, at)
    pieces = before_another(text, pieces, at) if ", and " in text else pieces
    end = at
    draft = Draft()
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
    sentence = sentence_behind(text, pieces, parts)
    if sentence:
        parts, end = parts[:sentence], len(pieces)
    elif says_behind_bracket(text, pieces, end):
        end = len(pieces)
    if not parts or any(piece.kind not in ("bracket", "square") for piece in pieces[end:]):
        return None
    words = [words_of(text, pieces[i]) for i in parts]
    brackets = [i for i in range(at, end) if pieces[i].kind == "bracket"]
    role = next((i for i in brackets if role_aside(text, pieces, i, at)), 0) if brackets else 0
    if role:  # `Lima, Roe and Poe (eds.), Harbours`: all before it are names
        words[: sum(i < role for i in parts)] = [text[pieces[at].start : pieces[role - 1].end]]
    held = without_holder(words, draft)
    did = words_of(text, pieces[role]) if role and not held else ""
    edited = EDITED_RE.match(words[1]) if len(words) > 1 and not role else None
    if edited and _no_names(words[1], edited["title"]) and SURNAMES_RE.match(words[0]):
        words[1], did = edited["title"], edited["role"]
    did = did or ("" if held else role_apart(words))
    titled = pieces[at].titled or (not did and take_editors(words, draft))
    drop_book(words, parts, draft)
    last = with_entries(text, pieces[:end], parts, words)
    remark = REMARK_RE.match(words[0])
    if (
        (remark and (words[0].startswith("Cited ") or not _headline(words[0])))
        or is_scripture(words[0])
        or is_sentence(words)
        or (words[-1] in ELSEWHERE and PART_RE.match(words[0]))
    ):
        return None
    drop_remarks(words)
    take_edition(words, draft)
    if len(words) > 2 and is_document(words[1]) and words[2].isupper() and words[2].isalpha():
        del words[2]  # the archive that keeps it: `Amiot, letter, GRI, 12`
    found = ARTICLE_RE.match(words[0]) if words[0][:2].isupper() else None
    if found and read_locator(found["locator"]):
        words[:1] = [found["name"], found["locator"]]
    if len(words) == 1 and (paged := NAME_AND_PAGE_RE.match(words[0])):
        words = [paged["name"], paged["page"]]
    stop, pointed = _trailing_locators(words, draft), False
    if groups_in(text) & REPEAT:
        stop = _without_pointer(words, parted := stop, draft)
        pointed = stop < parted
    stop += draft.refers_to_note > 0 and part_last_two(words, stop)
    without_own_volume(words, stop, draft)
    if end + 1 < len(pieces) and not draft.refers_to_note:
        return None
    without_volume(words, stop, draft)
    stop = _without_year(words, stop, draft)
    named = words[1] if stop > 1 else ""
    stop -= drop_part(words, stop, draft)
    told = draft.locator[:1].isdigit() or draft.locator.startswith(PARTS) or (bool(named) and words[1:2] != [named])
    if held and stop == 1:
        names, title = words[0], ""
    elif stop == 1 and (draft.get("container") or titled):
        names, title = "", words[0]
    elif did and stop > 1:
        names, title = words[0], ", ".join(words[1:stop])
    elif stop == 1 and draft.date and SURNAMES_RE.match(words[0]):
        names, title = words[0], ""
    elif stop == 1 and (draft.locator or pointed or draft.refers_to_note) and case_called(words[0]):
        names, title = "", words[0].removeprefix("the ").removeprefix("The ")
    else:
        alone = stop == 1 and (of_law(words[0], draft.locator) or of_play(draft.locator))
        names, title = ("", words[0]) if alone else ("", "")
        if stop and not alone:
            names, title = _names_and_title(words[:stop], located=told, pointed=pointed or draft.refers_to_note > 0)
    if (not names and not title) or (not title and SITE_RE.search(names)):
        return None
    if not draft.locator and STATE_NAME_RE.match(title if names else title.rpartition(", ")[2]):
        return None  # `Toms River, New Jersey`
    if not names and draft.locator.startswith("S. "):
        names, title = before_colon(title)
    if names:
        put_people(names, did, draft)
    title = strip_stop(without_range(title, draft))
    if title[:1].isdigit() and read_date(title):
        return None  # `The Congress met Saturday, 3 June 1878`
    draft.put("title", title)
    ends, following = take_aside(text, pieces, last + 1, draft, pieces[last].end)
    ends, following = take_passage(text, pieces, following, draft, ends)
    cited = Found(draft, ends, following, "short", "short" if title else "surname")
    return as_yearly(cited) if title else cited


PARTS: Final = ("ch. ", "chs. ", "chap. ", "chaps. ", "chapter ", "chapters ", "passim")
"""Passages of a book, before which a title may have small letters only."""

ELSEWHERE: Final = frozenset({"above", "below", "infra", "supra"})
PART_RE: Final = re.compile(
    r"(?:[Pp]art|[Cc]hapter|[Ss]ection|[Aa]ppendix|[Aa]nnex|[Tt]able|[Ff]igure)s? [\dA-Z.-]{1,8}\Z"
)
"""`See Part II, infra`: another place of the article that bears the note."""

NAME_AND_PAGE_RE: Final = re.compile(r"(?P<name>[A-ZÀ-Þ][^.]{2,80})\. (?P<page>pp?\. ?\d[\d–-]{0,9})\Z")
"""`The Road Not Traveled. p. 89`: a stop before the page."""

EDITED_RE: Final = re.compile(r"(?P<role>(?:eds?|comps?)\.) (?P<title>[A-ZÀ-Þ].+)\Z")
"""`Kruse and Tuck, eds. Fog of War`: a stop where a comma should stand."""
SITE_RE: Final = re.compile(r"\w\.(?:com|org|net|edu|gov)\Z")
"""`Ancestry.com` alone says where the work before it was found."""


def _no_names(words: str, title: str) -> bool:
    """Whether what stands behind `eds.` is no list of editors: `Letters and Papers, eds. Brewer and Gairdner`."""
    return not looks_like_names(title) or (words.startswith("eds. ") and not re.search(r" and | & |,", title))


def _headline(words: str) -> bool:
    """`In the Break`: a title that begins as a remark does, with a capital on every weighty word."""
    return (
        words.count(" ") > 1
        and capital_share(words) > 0.95
        and not words.startswith(("Translation by ", "Emphasis ", "Thanks to "))
    )


AUTHOR_YEAR_RE: Final = re.compile(r"(?P<names>[^\d(),]{2,80}),?\s(?P<year>(?:1[6-9]|20)\d\d)[a-z]?\Z")
"""`Smith 2005`, as in references by author and date (Chicago Manual 15.7)."""


def _without_year(words: list[str], stop: int, draft: Draft) -> int:
    """Takes the year of the work off names by which it is meant: `Smith 2005, 12`, `Smith, 2005`."""
    if draft.date:
        return stop
    if len(words) > 1 and stop == 1 and (found := YEAR_RE.match(words[1])) and looks_like_names(words[0]):
        draft.date = Date(int(found["year"]))
        draft.locator = ", ".join(read_locator(w) for w in words[2:])
    elif stop == 1 and (found := AUTHOR_YEAR_RE.match(words[0])) and looks_like_names(found["names"]):
        if LAW_RE.search(found["names"]):
            return stop  # `Harbours Act 1998`
        draft.date = Date(int(found["year"]))
        words[0] = found["names"]
    return stop


ARTICLE_RE: Final = re.compile(
    r"(?P<name>[A-Z][A-Z&-]{1,9})\s(?P<locator>(?:arts?|sec|secs|chaps?|ch|paras?|pt|§§?)\b\.?\s?\S.{0,30})\Z"
)
"""`NPT art. III`: an abbreviation and a passage, with no comma between them."""


PIECE_RE: Final = re.compile(
    r"(?:[Nn]os?|ep|epp|q|cod|MSS?|item|box)\.? \d[\d–-]*\Z"
    r"|(?:t\.|tom?\.|tom[eo]|Bde?\.|Band|Teil) (?:\d{1,3}|[IVXL]{1,6})(?:[-–]\d{1,3})?\Z"
)
"""`no. 25`: a piece of a collection that has been cited before."""

ROMAN_RE: Final = re.compile(r"[IVX]{1,6}(?:[-–][IVX]{1,6})?\Z")
"""The volume before a page: `Gibbon, Decline and Fall, II, 34`."""


def _trailing_locators(words: list[str], draft: Draft) -> int:
    """Takes locators off the end; how many parts are left."""
    words[-1] = words[-1].lstrip("”’ ") or words[-1]  # of a title whose opening mark is wanting
    paged = (COLON_PAGE_RE if len(words) > 1 else YEAR_PAGE_RE).search(words[-1])
    if paged and not read_locator(words[-1]):  # `ii: 12` is the volume and its page
        words[-1:] = [words[-1][: paged.start()], paged["page"]]
    stop = len(words)
    while stop and (
        read_locator(words[stop - 1].removeprefix("at ").removeprefix("and ").rstrip("."))
        or (stop > 1 and PIECE_RE.match(words[stop - 1]))
        or (stop > NAMED and CAPITAL_PART_RE.match(words[stop - 1]) and not name_list(words[: stop - 1]))
    ):
        if stop > NAMED and tells_years(words[stop - 1], words[stop:]):
            break  # what the title tells of: `Whitley, Art in England, 1800–1820`
        stop -= 1
    if 1 < stop < len(words) and ROMAN_RE.match(words[stop - 1]):
        stop -= 1
    found = ", ".join(read_locator(w.removeprefix("at ").rstrip(".")) or w.rstrip(".") for w in words[stop:])
    draft.locator = found or draft.locator
    return stop


NAMED: Final = 2
"""Parts of an author and a title."""
CAPITAL_PART_RE: Final = re.compile(
    r"(?:(?:Editor’s )?(?:Introduction|Preface|Foreword|Afterword)|Conclusion|Epilogue|Prologue|Postscript"
    r"|Acknowledge?ments|(?:Chapter|Part|Book|Volume|Section|Lecture)"
    r" (?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve))\Z"
)
"""`Lima, Harbours, Introduction`: a part of a work with a capital, behind its title."""

COLON_PAGE_RE: Final = re.compile(r"(?<=[a-zß-ÿ?]):\s(?P<page>\d{1,4}(?:[-–]\d{1,4})?)\Z")
"""`Lima, Harbours: 12`: a colon before the page."""
YEAR_PAGE_RE: Final = re.compile(r"(?<=\s(?:1[6-9]|20)\d\d):\s?(?P<page>\d{1,4}(?:[-–]\d{1,4})?)\Z")
"""`Harbour Society of Lisbon 1990: 12`."""

ABOVE: Final = frozenset({"above", "as above", "see above", "cited above"})
"""Before the number of a note: `Lima, above, note 4`."""


UNPARTED_RE: Final = re.compile(
    r"(?<=\w)\s(?=(?:supra|above),? (?:notes?|nn?|fn)\b|supra\Z|(?:op|loc)\. ?cit\b"
    r"|(?:note|nn?\.?) \d{1,4},? (?:above|supra)\b)"
)
"""What points back right behind a name or title: `LIMA AND ROE supra note 2`."""


def _without_pointer(words: list[str], stop: int, draft: Draft) -> int:
    """Takes `supra note 12` or `op. cit.` off the end, before which the comma may be wanting."""
    unparted = UNPARTED_RE.search(words[stop - 1]) if stop else None
    if unparted:
        words[stop - 1 : stop] = [words[stop - 1][: unparted.start()], words[stop - 1][unparted.end() :]]
        stop += 1
    if stop < 2:
        return stop
    found = points_back(words[stop - 1])
    if not found and words[stop - 1] in ABOVE and NOTE_RE.match(draft.locator.partition(", ")[0]):
        found = Back(0, "")
    if not found:
        return stop
    draft.refers_to_note = found.note or draft.refers_to_note
    if found.rest and read_locator(found.rest):
        draft.add_locator(read_locator(found.rest))
    if not found.note and (note := NOTE_RE.match(draft.locator.partition(", ")[0])):
        draft.refers_to_note, draft.locator = int(note["note"]), draft.locator.partition(", ")[2]
    return stop - 1


def _names_and_title(words: list[str], *, located: bool, pointed: bool) -> tuple[str, str]:
    """Names and title among the parts between commas; both empty when the parts read like a sentence. Between a surname
    and a page (`located`) a title may have small letters only; `pointed` says that something points
    back behind them."""
    if "/" in words[0] or " with " in words[0]:
        words = [SLASHED_RE.sub(r"\1 and \2", words[0]), *words[1:]]
    joined = ", ".join(words)
    if len(words) == 1:
        if located and latin_title(joined):
            return "", joined
        first = joined.removesuffix(" and others")
        cased = capital_share(first) > 0.95 or joined in LOWER_CASE_AUTHORS or _particled(joined)
        if not cased:
            return "", ""
        if " v " in joined or " v. " in joined or joined.startswith(MATTERS):
            return ("", joined) if bare_title(joined) else ("", "")
        if (
            looks_like_names(joined)
            and not titled_with_article(joined)
            and (not title_only(joined) or of_body(joined))
            and not DOCUMENTS_RE.search(joined)
            and not words_of_title(joined)
            and not _set_in(joined)
        ):
            return joined, ""
        return ("", joined) if bare_title(joined) else ("", "")
    if turned := first_turned(words):
        return turned
    if in_full(words[0]) and not any(" " in word.removeprefix("and ") for word in words[1:]):
        return words[0], ", ".join(words[1:])  # `Jane Roe, Quays, Ports, and Tides`
    if (
        name_list(words)
        or (not located and full_names(words))
        or (words[1] in ("et al.", "et al") and len(words) == 2 and looks_like_names(words[0]))
    ):
        return joined, ""
    if any(word.startswith(("and ", "& ")) and read_locator(before) for before, word in pairwise(words)):
        return "", ""  # two citations: `Lima, Harbours, 12, and Quay, Ports, 3`
    if pointed and surnames_listed(words, pointed=True):
        return joined, ""
    count = surnames_listed(words) or count_authors(words, full=False)
    names, title = ", ".join(words[:count]), ", ".join(words[count:])
    small = located and count > 0 and len(words) - count == 1 and small_title(names, title)
    if not small and not all(title_part(word, first=not number) for number, word in enumerate(words[count:])):
        return "", ""
    if count and len(names.split()) <= 14:
        return names, title
    return ("", title) if bare_title(title) else ("", "")


MATTERS: Final = ("Re ", "In re ", "Ex parte ")
"""How a case is called after what it is about."""


DOCUMENTS_RE: Final = re.compile(
    r"\s(?:Papers|Documents|Memoirs|Letters|Diar(?:y|ies)|Records|Tapes|Cables|Report|Protocol|Convention|Resolution"
    r"|Decision|Judge?ment|Opinion|Award|Indictment|Agreement|Treaty|Charter|Constitution|Declaration|Proceedings|Data(?:base|set)|Census|Survey|Yearbook|Gazetteer|Dictionary)\Z"
    r"|\A(?:H[CL] Deb|Report|Study|Judge?ment|Convention|Charter|Protocol|Guidelines|Treaty|Statute|Declaration)\Z"
)
"""`Pentagon Papers`: what is published of somebody or something is no surname."""


def _set_in(words: str) -> bool:
    """Whether words tell of something within something, and begin with no institution that works there:
    `Quays in the University`, unlike `Centre for Research in the Arts`."""
    first, within, _ = words.partition(" in the ")
    return within != "" and not looks_like_organisation(first)


SLASHED_RE: Final = re.compile(r"\A([A-ZÀ-Þ][\w’-]+)(?:\s?/\s?| with )([A-ZÀ-Þ][\w’-]+)\Z")
"""`Marx/Engels`, `Smith with Hoefer`: two names."""


def _particled(names: str) -> bool:
    """`Spivak and el-Ghobashy`, `van den Berg`: names in small letters only before a family name."""
    small = [word for word in names.split() if word[0].islower() and word not in ("and", "et", "al.", "al.,")]
    return any(map(str.isalpha, names)) and all(
        word in PARTICLES or word.startswith(("el-", "al-", "d’", "d'", "bin-")) for word in small
    )
