"""Reads what points back without a title: ibid., id., op. cit., supra note 12 (Chicago Manual 14.34-36; Bluebook 4)."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from apparatus import lazy
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.short_forms.square_brackets import freed_of_brackets
from apparatus.read.note.words.day_patterns import MONTH, YEAR
from apparatus.read.note.words.locators import is_passage, more_sections, read_locator
from apparatus.read.note.words.passages import in_corpus
from apparatus.read.note.words.patterns import PARTS
from apparatus.read.note.words.remarks import tells_of_words
from apparatus.read.note.words.signs import and_digit, either_case, group, groups_in

IBID_RE: Final = lazy.regex(
    r"id\.?,? ib(?:id)?\b\.?|(?:ibid(?:em)?|ib|ebd|ebenda)\b\.?|id(?:\.(?!\w)|\Z|(?=\sat\s(?:pp?\.\s?)?\d))"
    r"|(?:idem|eadem|ead\.?)(?:\Z|(?=\s(?:at\s|§\s?|(?:pp?|paras?)\.\s?)?\d))"
    r"|(?:op|ob|loc|art)\.?\s?cit\b\.?|as\sabove\.?\Z",
    re.I,
)
OPUS_RE: Final = lazy.regex(
    r"(?:op|ob|loc|art)\.?\s?cit\b\.?|a\.\s?a\.\s?O\b\.?|(?-i:aaO)\b|ibid\b\.?|id\.(?!\w)"
    r"|(?:as )?(?:cited|quoted|mentioned|discussed) above\Z",
    re.I,
)
"""Behind a name, `ibid.` means that author's work in the citation before."""
SUPRA_RE: Final = lazy.regex(
    r"(?:above|supra|infra(?=[\s,]))\s?,?\s?(?:at\s)?(?:notes?|nn?|fn|footnote)(?:\b\.?\s?|(?=\d))(?P<note>\d{1,4})"
    r"|(?:see\s|(?:as\s)?cited (?:in\s|at\s)?|as (?:in\s|at\s)?)?(?:note\s|(?:n|fn)\.?\s?)(?P<note2>\d{1,4}),?"
    r"\s(?:above|supra)\b"
    r"|(?:as (?:in\s|at\s)?|(?:as\s)?cited (?:in\s|at\s)?|cit\.,? (?:in\s)?)"
    r"(?:note|n\.|fn\.?|ref\.)\s(?P<note3>\d{1,4})"
    r"|(?:op|loc)\.?\s?cit\.?,?\s(?:supra\s)?(?:notes?|nn?|fn|footnote)\b\.?\s(?P<note4>\d{1,4})"
    r"(?:,?\s(?:above|supra)\b)?|supra\b",
    re.I,
)


REPEAT: Final = group(
    *either_case("ibid", "ebd", "ebenda", "eadem", "supra", "infra ", "infra,", "above", "ead."),
    *(sign + mark for sign in either_case("ib", "id", "idem", "ead") for mark in ' .,;:)]”"’?!'),
    *(
        word + stop + gap + "cit"
        for word in either_case("op", "ob", "loc", "art")
        for stop in (".", "")
        for gap in (" ", "")
    ),
    *(word + stop + gap + "Cit" for word in ("Op", "Ob", "Loc", "Art") for stop in (".", "") for gap in (" ", "")),
    *(word + stop + gap + "CIT" for word in ("OP", "OB", "LOC", "ART") for stop in (".", "") for gap in (" ", "")),
    *either_case("a. a. o", "a.a.o", "a. a.o", "a.a. o"),
    *("a. a. O", "a.a.O", "a. a.O", "a.a. O", "aaO"),
    *and_digit(*either_case("note ", "notes ", "n. ", "fn. ", "fn ", "fn.", "fn", "ref. ", "anm. ")),
    *and_digit(*either_case(*(mark + word for mark in " (" for word in ("n ", "n.", "n")))),
)
"""Signs of what points back."""

NOTE_RE: Final = lazy.regex(r"(?:nn?|fn|(?:foot)?note)\b\.?\s?(?P<note>\d{1,4})\Z")
"""`op. cit., n. 8`: the note in which the work was cited."""


NOTED_RE: Final = lazy.regex(r"(?:op|loc)\.?\s?cit\.?,?\s(?:supra\s)?(?:notes?|nn?|fn|footnote)\b\.?\s\d", re.I)
"""`Op. cit. note 12`: whose work it is says the note."""


class Back(NamedTuple):
    """What points back to a work: the note that it names, 0 if none, and the words behind it."""

    note: int
    rest: str


def points_back(words: str) -> Back | None:
    """What `supra note 12, at 30` or `op. cit.` says; None for other words."""
    found = SUPRA_RE.match(words) or OPUS_RE.match(words)
    if not found:
        return None
    note = note_named(found) if lazy.found_by(found, SUPRA_RE) else 0
    return Back(note, words[found.end() :].strip(" ,").removeprefix("at "))


SEE_RE: Final = lazy.regex(r"(?:\b[Ss]ee(?:,? also|,? e\.g\.,?)?|\b[Cc]f\.?)\s\Z")
BARE_RE: Final = lazy.regex(
    r"(?<![^\s(])\(?(?:(?:[Ss]ee|[Aa]bove|[Ss]upra) )?(?:[Nn]ote |(?:[Nn]|[Ff]n)(?:\. ?| )?)(?P<note>\d{1,4})"
    r"(?: above| supra)?(?:\)|\b)(?![\d–-])"
)
"""`See note 12`: behind a signal, a note of this article; and before a page, `n 12, 34`, `(n 12) 34`."""
WHOLE_RE: Final = lazy.regex(r"\(?(?:n\.? ?|fn\.? ?)\d{1,4}\)?\.?\Z")
"""A note that holds nothing but the number of another: `n 25`."""
NOTED_ABOVE_RE: Final = lazy.regex(r"(?:[Nn]ote|[Ff]?[Nn]\.?) ?(?P<note>\d{1,4})\Z")
"""`As above, note 12`: a note of this article, and no note of what was cited last."""
SEVERAL_RE: Final = lazy.regex(r"\W*(?:above\s|supra\s)?\W*(?:notes|nn)\b", re.I)
"""`supra notes 12–14`: several notes mean no one work."""
AHEAD_RE: Final = lazy.regex(r",?\s(?:below|infra)\b", re.I)
"""`n. 12, below`: a note that comes later names no work cited before."""


def _cites_or_ends(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether behind `As above` nothing stands, or a passage, and no sentence goes on."""
    behind = pieces[at + 1 : at + 3]
    if not behind or behind[0].kind in (".", ";"):
        return True
    return len(behind) > 1 and behind[0].kind == "," and read_locator(words_of(text, behind[1])) != ""


def read_repeat(text: str, pieces: list[Piece], at: int) -> Found | None:
    """`Ibid., 12`, or `supra note 12` without a name."""
    if pieces[at].kind == "bracket":
        return _read_bare(text, pieces, at)
    if pieces[at].kind != "text":
        return None
    pieces = freed_of_brackets(text, pieces, at)
    words = words_of(text, pieces[at])
    draft, joined = Draft(), False
    found = IBID_RE.match(words) if not NOTED_RE.match(words) else None
    if found and _is_none(text, pieces, at, words):
        return None
    noted = note_aside(text, pieces[at + 1]) if found and at + 1 < len(pieces) else 0
    if noted and found and found.end() >= len(words.rstrip(".")):
        draft.refers_to_note = noted
        end, index = take_locators(text, pieces, at + 2, draft, pieces[at + 1].end)
        return Found(draft, end, index, "short", "supra")
    if found:
        rest = words[found.end() :].strip(" ,.").removeprefix("at ").removeprefix("in ")
        day = _day_right_behind(text, pieces, at, rest) if rest[:1].isdigit() else ""
        if rest and not (day or read_locator(rest)):
            return None
        draft.locator = day or read_locator(rest)
        behind = at + 1 if rest else _behind_day(text, pieces, at + 1, draft)
        end, index = take_locators(text, pieces, behind, draft, pieces[behind - 1].end)
        end, index = _take_section(text, pieces, index, draft, end)
        above = NOTED_ABOVE_RE.match(draft.locator) if words[:8].lower() == "as above" else None
        if above:
            draft.locator, draft.refers_to_note = "", int(above["note"])
            return Found(draft, end, index, "short", "supra")
        return Found(draft, end, index, "ibid", "ibid")
    if words.lower() in ("above", "supra") and at + 2 < len(pieces) and pieces[at + 1].kind == ",":
        pieces = [*pieces[:at], Piece("text", pieces[at].start, pieces[at + 2].end), *pieces[at + 3 :]]
        words = words_of(text, pieces[at]).replace(",", "", 1)
        joined = True
    elif _above_behind(text, pieces, at, words):
        pieces = [*pieces[:at], Piece("text", pieces[at].start, pieces[at + 2].end), *pieces[at + 3 :]]
        words = words_of(text, pieces[at])
        joined = True
    words = words.removesuffix(" and accompanying text").removesuffix(" and associated text")
    ahead = words[:5].lower() == "infra"  # without a name it means the text beside a note
    back = points_back(words) if not (SEVERAL_RE.match(words) or ahead) else None
    if not back or not back.note:
        return _read_bare(text, pieces, at)
    if back.rest and not read_locator(back.rest):
        return None
    draft.refers_to_note, draft.locator = back.note, read_locator(back.rest)
    end, index = take_locators(text, pieces, at + 1, draft, pieces[at].end)
    return Found(draft, end, index + 2 * joined, "short", "supra")


def _above_behind(text: str, pieces: list[Piece], at: int, words: str) -> bool:
    """Whether `supra` stands behind the number of a note and a comma: `note 12, supra`."""
    if at + 2 >= len(pieces) or pieces[at + 1].kind != "," or pieces[at + 2].kind != "text":
        return False
    return NOTED_ABOVE_RE.match(words) is not None and words_of(text, pieces[at + 2]).lower() in ("above", "supra")


def _day_right_behind(text: str, pieces: list[Piece], at: int, rest: str) -> str:
    """The day of an entry that no comma parts from the word, if nothing or a page is behind it: `Ibid. 4 May 1940`."""
    parts = pieces[at + 1 : at + 3]
    ended = not parts or parts[0].kind in (".", ";")
    if not ended and not (len(parts) > 1 and parts[0].kind == "," and _is_page(text, parts[1])):
        return ""
    return rest if WHOLE_DAY_RE.match(rest) else ""


WHOLE_DAY_RE: Final = lazy.regex(rf"\d{{1,2}} {MONTH} {YEAR}\Z")
ENTRIES: Final = ("entry of", "entry for", "entry dated")


def _behind_day(text: str, pieces: list[Piece], at: int, draft: Draft) -> int:
    """Where the page stands behind the day of a diary's entry or of an issue, which is taken, or nothing does: `Ibid.,
    May 3, 1775, 12`, `Ibid., entry of May 3, 1775`; `at` if anything else does."""
    entry = at + 1 < len(pieces) and pieces[at + 1].kind == "text" and words_of(text, pieces[at + 1]) in ENTRIES
    day = at + 1 + entry
    if [piece.kind for piece in pieces[at : day + 1 : 1 + entry]] != [",", "date"]:
        return at
    parts = pieces[day + 1 : day + 3]
    ended = not parts or parts[0].kind in (".", ";")
    if not ended and not (len(parts) > 1 and parts[0].kind == "," and _is_page(text, parts[1])):
        return at
    draft.add_locator(text[pieces[at + 1].start : pieces[day].end])
    return day + 1


def _is_none(text: str, pieces: list[Piece], at: int, words: str) -> bool:
    """Whether what looks like ibid. says something else: `as above` amid a sentence, or `idem` before a title."""
    if words[2:] == " above" and not _cites_or_ends(text, pieces, at):
        return True
    return words.rstrip(".").lower() in IDEM and _names_work(text, pieces, at)


def _read_bare(text: str, pieces: list[Piece], at: int) -> Found | None:
    """`See note 12`, or `n 12, 34` and `(n 12) 34` as a note of its own: the author is named in the sentence that bears
    the note (OSCOLA 1.2)."""
    begin = pieces[at].start
    bare = BARE_RE.match(text, begin, pieces[at].end)
    if not bare or AHEAD_RE.match(text, pieces[at].end):
        return None
    signalled = SEE_RE.search(text[:begin][-12:]) is not None
    parted = pieces[at].kind == "bracket" and text[:begin].rstrip().endswith((".", ";"))
    if not (signalled or parted or not any(map(str.isalnum, text[:begin]))):
        return None
    pieces = freed_of_brackets(text, pieces, at)
    draft = Draft()
    draft.refers_to_note = int(bare["note"])
    rest = text[bare.end() : pieces[at].end].strip(" ,").removeprefix("at ")
    draft.locator = read_locator(rest)
    if rest and not draft.locator:
        return None
    end, index = take_locators(text, pieces, at + 1, draft, pieces[at].end)
    alone = not rest and index == len(pieces) and WHOLE_RE.match(text)
    if not (signalled and pieces[at].kind == "text") and not (draft.locator and index == len(pieces)) and not alone:
        return None
    return Found(draft, end, index, "short", "supra")


def _take_section(text: str, pieces: list[Piece], at: int, draft: Draft, end: int) -> tuple[int, int]:
    """Takes the title of a section, which `ibid.` may have in place of a page: `Ibid., “Disrepair.”`; nothing else may
    stand behind it."""
    last = at + 1 < len(pieces) and pieces[at].kind == "," and pieces[at + 1].kind == "quote"
    if not last or any(piece.kind != "," for piece in pieces[at + 2 :]):
        return end, at
    draft.add_locator(words_of(text, pieces[at + 1]).replace(",”", "”").replace(".”", "”"))
    return pieces[at + 1].end, at + 2


IDEM: Final = frozenset({"idem", "id", "eadem", "ead"})
"""In the author's place: the author of the citation before (14.35)."""


def _names_work(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a title follows `idem`: then it stands for the author alone; not where surnames do that point back for
    themselves, `Id., Lima, supra note 2`."""
    if at + 2 >= len(pieces) or pieces[at + 1].kind != ",":
        return False
    following = pieces[at + 2]
    pointing = at + 4 < len(pieces) and text.startswith(("supra", "above"), pieces[at + 4].start)
    if pointing and following.kind == "text" and words_of(text, pieces[at]) == "Id.":
        names = words_of(text, following)
        return " " in names and not (names.isupper() or " & " in names or " and " in names)
    words = words_of(text, following).removeprefix("at ")
    return following.kind == "quote" or (following.kind == "text" and not (read_locator(words) or PART_RE.match(words)))


def note_named(supra: re.Match[str]) -> int:
    """The number of the note that `supra` names; 0 when it names none."""
    return int(supra["note"] or supra["note2"] or supra["note3"] or supra["note4"] or 0)


def take_pointer(text: str, pieces: list[Piece], at: int, draft: Draft, end: int) -> tuple[int, int]:
    """Takes `supra note 12, at 30` or `note 12 above` behind a short title; where the text ends and the next index."""
    start, noted = at, _aside_ahead(text, pieces, at) if groups_in(text) & REPEAT else 0
    if noted:
        draft.refers_to_note = note_aside(text, pieces[noted])
        take_locators(text, pieces[:noted], at, draft, end)
        return take_locators(text, pieces, noted + 1, draft, pieces[noted].end)
    at += at < len(pieces) and pieces[at].kind == ","
    if at >= len(pieces) or pieces[at].kind != "text" or not groups_in(text) & REPEAT:
        return end, start
    found = points_back(words_of(text, pieces[at]))
    if not found or (found.rest and not read_locator(found.rest)):
        return end, start
    draft.refers_to_note = found.note
    if found.rest:
        draft.add_locator(read_locator(found.rest))
    return take_locators(text, pieces, at + 1, draft, pieces[at].end)


def _aside_ahead(text: str, pieces: list[Piece], at: int) -> int:
    """Where brackets name the note, nothing but pages before them; 0 if none do."""
    while at < len(pieces) and (pieces[at].kind == "," or _is_page(text, pieces[at])):
        at += 1
    return at if at < len(pieces) and note_aside(text, pieces[at]) else 0


def _is_page(text: str, piece: Piece) -> bool:
    return piece.kind == "text" and read_locator(words_of(text, piece)) != ""


def note_aside(text: str, piece: Piece) -> int:
    """The note that brackets name as that of the full citation: `(see n. 5 above)`, `(cit. n. 12)`, `(ref. 3)`; 0 if
    they hold anything else."""
    if piece.kind not in ("bracket", "square"):
        return 0
    found = ASIDE_RE.match(text, piece.start, piece.end)
    return int(found["note"]) if found else 0


ASIDE_RE: Final = lazy.regex(
    r"[(\[](?:see |wie |siehe |s\. |voir |supra,? |above,? |as in |as |(?:as )?cited (?:above,? )?(?:(?:in|at) )?"
    r"|full (?:citation|cite|reference|ref\.|details) (?:(?:in|at) )?|(?:op\. )?cit\.,? (?:above,? )?(?:in )?)?"
    r"(?:nn?|[Nn]otes?|fn|footnote|[Rr]ef|Anm|Fn)\b\.?\s?"
    r"(?P<note>\d{1,4})(?:,? above|,? supra)?[)\]]\Z"
)


def take_locators(text: str, pieces: list[Piece], at: int, draft: Draft, end: int) -> tuple[int, int]:
    """Takes the locators that follow, behind a comma or right behind a bracket; where the text ends and the next
    index."""
    behind = at
    while True:
        while behind < len(pieces) and pieces[behind].kind == ",":
            behind += 1
        if behind == len(pieces) or pieces[behind].kind != "text":
            break
        words = words_of(text, pieces[behind])
        if tells_of_words(words):
            end = pieces[behind].end
            at = behind = behind + 1
            continue
        paged = pieces[behind + 1 : behind + 2] and pieces[behind + 1].kind == ","
        volume = (paged and VOLUME_RE.match(words)) or (at == behind - 1 and PART_RE.match(words))
        whole = (
            volume or more_sections(draft.locator, words) or FILED_RE.match(words) or (paged and DAY_RE.match(words))
        )
        locator = words if whole else read_locator(words.removeprefix("at "))
        if not locator:
            break
        draft.add_locator(locator)
        end = pieces[behind].end
        at = behind = behind + 1
    return take_passage(text, pieces, at, draft, end)


PART_RE: Final = lazy.regex(
    r"(?:[Nn]os?|[Ii]tem|[Bb]ox|[Bb]de?|[Tt]|[Tt]om[eo]?|[Tt]itle|[Vv]ols?)\.? "
    r"(?:\d{1,4}|[IVXL]{1,6})(?:[-–]\d{1,4})?\Z"
    r"|págs?\. ?\d{1,4}(?:[-–]\d{1,4})?\Z"
    rf"|(?:{PARTS})\Z"
)
"""The piece or volume of a work, or a part with a capital: `Ibid., no. 12`, `Ibid., Introduction`."""
DAY_RE: Final = lazy.regex(rf"(?:{MONTH}\.? \d{{1,2}}|\d{{1,2}} {MONTH})\Z")
"""The entry of a diary before its page: `Ibid., Oct. 23, p. 319`."""
FILED_RE: Final = lazy.regex(
    r"(?:[Ff]ond|[Oo]p(?:is[’']?)?|[Dd](?:elo)?|[Ll](?:ist)?|[Ee]d\. ?[Kk]hr|[Bb]ox|[Ff]older|[Ff]ile|[Ll]egajo"
    r"|[Aa]rk|[Kk]|[Bb]l|[Ss]pr|[Nn]r)\.? ?\d{1,5}(?:[-–]\d{1,5})?\Z"
    r"|(?:[Ll]egajo )?\d{1,5}(?:/\d{1,5}){1,4}(?:[-–]\d{1,5})?\Z"
)
"""Where a document of the same archive lies: `Ibid., Op. 11, D. 1605`, `Ibid., 8019/39/1`."""
VOLUME_RE: Final = lazy.regex(r"(?:[IVX]{1,5}|[IVXLC]{2,8})\Z")
"""The volume before a page: `Ibid., II, 34`."""


def take_passage(text: str, pieces: list[Piece], at: int, draft: Draft, end: int) -> tuple[int, int]:
    """Takes the passage in a bracket behind a page, `83 (§ 12)`; where the text ends and the next index."""
    while at < len(pieces) and pieces[at].start == pieces[at].end:  # what a range of paragraphs took in
        at += 1
    if not draft.locator or at >= len(pieces) or pieces[at].kind != "bracket":
        return end, at
    inner = words_of(text, pieces[at])[1:-1]
    if not is_passage(inner):
        return end, at
    draft.locator += f" ({inner})"
    return pieces[at].end, at + 1


def corpus_aside(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a bracket behind a passage tells where an edition of old texts has it: `(CCSL 27:175)`."""
    return at < len(pieces) and pieces[at].kind == "bracket" and in_corpus(words_of(text, pieces[at])[1:-1])


def take_aside(text: str, pieces: list[Piece], at: int, draft: Draft, end: int) -> tuple[int, int]:
    """Takes pages that stand in a bracket of their own: `Lima, Harbours (esp. 12–14)`, `(see chap. 3)`; a number alone
    may be anything's."""
    if corpus_aside(text, pieces, at):
        corpus = words_of(text, pieces[at])
        draft.locator = f"{draft.locator} {corpus}" if draft.locator else corpus[1:-1]
        return pieces[at].end, at + 1
    if draft.locator or at >= len(pieces) or pieces[at].kind != "bracket":
        return end, at
    if draft.refers_to_note and note_aside(text, pieces[at]) == draft.refers_to_note:
        return pieces[at].end, at + 1
    inner = words_of(text, pieces[at])[1:-1].removeprefix("see ")
    if inner.isdigit() or not read_locator(inner):
        return end, at
    draft.locator = read_locator(inner)
    return pieces[at].end, at + 1
