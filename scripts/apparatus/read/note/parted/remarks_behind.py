"""Finds the colon behind a page with which a remark of the author's begins, and a translator who stands before a title.

    Lima, Harbours, 33: the former stresses trade          Augustine, City 14.28; trans. Ana Lima, City of God (…)

Comes in: a note as printed. Comes out: the semicolon that is read for the colon, as small words show that nothing of
the citation follows (Chicago Manual 14.37-39); the translator as editors are printed, behind the name (14.104).
"""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_letters
from typing import Final

from apparatus import lazy
from apparatus.read.note.parted.print_patterns import PERSON
from apparatus.read.note.pieces.changes import Change, put_before, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.places import known_place
from apparatus.read.note.words.signs import Groups, behind_digit, group

_SMALL: Final = (
    "the this that these those he she it they we in on but here there an his her its their to for as not no what when"
    " where who why how if one some all both also although while though since because according such"
)
REMARKS: Final = group(
    *(f"{digit}: {word} " for digit in "0123456789fivx" for word in _SMALL.split()),
    *(f"{digit}: {letter}" for digit in "0123456789ivx" for letter in f"{ascii_letters}“"),
)
_SENTENCE: Final = (
    r"[A-ZÀ-Þ][\w’.-]*\s(?:[A-ZÀ-Þ][\w’.-]*\s){0,3}(?:[a-z]{3,}(?:ed|s)|was|is|were|are|had|has)\s"
    r"(?:(?:an?|the|his|her|their|its|to|that|in|for|by|from|on|at|with|as|of|not)\s|“)"
)
_COUNTED: Final = r"(?:pages?|issue|article|part|number|nos?|col|column|paper|fol|folio|cited|see|edited|translated)"
REMARK_RE: Final = lazy.regex(
    r"(?:(?<=[^\W_]|[)’”.]),\s(?:(?:pp?\.\s|S\.\s|\d{1,2}:|[IVX]{1,4}:)?\d{1,4}(?:[-–]\d{1,4})?f{0,2}"
    r"|[ivxl]{1,7}(?:[-–][ivxl]{1,7})?)|\b(?:supra|above|see)\s(?:note|n\.)\s\d{1,3})(?P<colon>:)\s"
    rf"(?=(?:{'|'.join(_SMALL.split())})\s|{_SENTENCE}|(?:(?!{_COUNTED}\s)[a-z]{{3,}}\s)(?:[a-z]{{2,}}\s){{2}}|(?P<quoted>“))"
)
QUOTED: Final = group(
    *behind_digit(*(f": {mark}" for mark in "“‘\"'«")), *(f"{end}: {mark}" for end in ")]" for mark in "“‘\"'«")
)
QUOTED_RE: Final = lazy.regex(
    r"(?:,\s|\b[Ii](?:bi)?d\.?\s|\(nn?\.?\s?\d{1,3}\)\s)"
    r"(?:(?:at\s)?(?:pp?\.\s?|paras?\.?\s|¶¶?\s?)|at\s|[Aa]rts?\.?\s|[Aa]rticles?\s|§§?\s?)"
    r"\d{1,4}(?:[-–]\d{1,4})?(?:\([a-z\d]{1,3}\)){0,2}(?P<colon>:)\s(?=[“‘\"'«])"
    r"|\(n\.?\s?\d{1,3}\),?\s(?:at\s)?\[\d{1,4}\](?P<behind>:)\s(?=[“‘\"'«])"
)
"""`Lima, supra note 1, at 12: “No ships.”`, `Quay Statute, supra note 1, Art. 120: “No ships.”`: what the
passage says."""
_PAGE: Final = r"\d{1,4}(?:[-–]\d{1,4})?"
VOLUMES_RE: Final = lazy.regex(
    rf"(?<=,\s)(?:\d{{1,2}}|[IVX]{{1,4}}):\s?{_PAGE}(?:,\s{_PAGE})*(?P<and>,?\s(?:and|&)\s|;\s)"
    rf"(?=(?:\d{{1,2}}|[IVX]{{1,4}}):\s?{_PAGE}(?:[.,;]|\Z))"
)
"""`Quay, Ports, 1:44 and 2:12–15`: a comma parts the places of two volumes."""
VOLUMES: Final = group(*(f"{digit}{mark}" for digit in "0123456789" for mark in (" and ", "; ", " & ", ", and")))
_VERBS: Final = (
    r"(?:disagree|agree|argue|suggest|claim|dispute|maintain|concur|insist|dissent|differ|believe|assert|contend"
    r"|stress|emphasize|describe|discuss|observe|explain)"
    r"(?:s|es|d|ed)\b|denie[sd]\b|(?:holds|says|shows|thinks|dates|puts|gives|makes|offers|takes|finds|speaks)\s"
)
SAYS_RE: Final = lazy.regex(
    rf"(?<=[a-zà-ÿ’”)]),\s(?:pp?\.\s)?{_PAGE}(?P<comma>,)\s(?={_VERBS})"
    rf"|[,:]\s(?:pp?\.\s)?{_PAGE}(?P<name>,)\s(?=(?:[A-ZÀ-Þ][\w’-]+\s){{1,3}}(?:{_VERBS}))"
    rf"|\b[Aa]ccording\sto\s[^;.()“”]{{3,80}},\s(?:pp?\.\s)?{_PAGE}(?P<told>,)\s(?=[a-z]{{2,}}\s)"
)
"""`; but Quay, Ports, 44, disagrees`, `According to Quay, Ports, 44, the port closed`: a sentence goes on."""
IN_RE: Final = lazy.regex(r"(?:\A|[.;]\s)In\s[A-ZÀ-Þ][^“”]*\Z")
"""Before the comma, where the reader of signals knows such a sentence."""
SAYS: Final = group(
    *(f"{digit}, {letter}" for digit in "0123456789" for letter in "abcdefghijklmnopqrstuvwyz"),
    *(f"{digit}, {letter}" for digit in "0123456789" for letter in "ABCDEFGHIJKLMNOPQRSTUVWYZÀÁÄÅÉÖØÜ"),
)
TRANSLATED: Final = group("; trans. ", "; Trans. ")
TRANSLATED_RE: Final = lazy.regex(rf"(?<=;\s)(?P<role>[Tt]rans\.\s){PERSON}(?P<name>)(?=,\s[A-ZÀ-Þ])")
_ABOUT: Final = ("on", "for", "about", "regarding", "concerning")
_SURNAME: Final = r"(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]u)\s(?:de[rn]\s)?)?[A-ZÀ-Þ][\w’'-]+"
_SURNAMES: Final = rf"{_SURNAME}(?:\s(?:and|&)\s{_SURNAME}|\set\sal\.?)?"
DATED_RE: Final = lazy.regex(
    rf"(?:\b(?:[Ss]ee|also|[Cc]f\.|[Cc]ompare|and|e\.g\.,|example,)|;)\s{_SURNAMES}"
    rf"\s(?:{YEAR}[a-z]?|\({YEAR}[a-z]?\))(?P<gap>,?\s)(?=(?:{'|'.join(_ABOUT)})\s[^.;:()“”\d]{{2,100}}(?:[.;]|\Z))"
)
"""`See Lima 1971 and Roe (1975) on quays`: what works are cited for, by author and date."""
DATED: Final = group(
    *(f"{digit}{mark} {word} " for digit in "0123456789" for mark in (")", "", ",", "),") for word in _ABOUT)
)
_SOUGHT: Final = (
    "more", "further", "relevant", "discussion", "details", "background", "information", "context", "evidence",
    "other", "similar", "this", "these", "examples",
)  # fmt: skip
TITLED_RE: Final = lazy.regex(
    rf"\b(?:[Ss]ee|[Cc]f\.|[Cc]ompare|[Cc]onsult)\s(?:also\s)?{_SURNAMES},\s"
    r"(?:(?:The|An?)\s)?[A-ZÀ-Þ][\w’'-]+(?:\s(?:(?:of|and|in|the|on|for|to|an?)\s){0,3}[A-ZÀ-Þ][\w’'-]+){1,8}(?P<gap>,?\s)"
    rf"(?=(?:for\s(?:an?\s[a-zß-ÿ]|(?:{'|'.join(_SOUGHT)})\b(?!\s[A-ZÀ-Þ]))|on\s(?:how|why|this)\s)[^.;:()“”\d]{{0,120}}(?:[.;]|\Z))"
)
"""`See Lima, The Harbour Lobby for a survey`: what a title is cited for that names no page."""
TITLED: Final = group(*(f" for {word}" for word in ("a ", "an ", *_SOUGHT)), " on how ", " on why ", " on this ")

PRINTED_RE: Final = lazy.regex(
    rf",\s(?P<town>[A-ZÀ-Þ][^,;:()\d“”]{{2,40}})(?:,\s[A-Z]{{2}})?\s{YEAR}(?P<colon>:)\s(?=(?:an?|the)\s[^();:“”\d]{{3,160}}(?:\.?\Z|\.\s|;))"
)
"""`Ana Lima, Quays, Lisbon 1992: a very rich collection of documents.`"""
PRINTED: Final = group(*(f"{digit}: {word} " for digit in "0123456789" for word in ("a", "an", "the")))
"""Signs of a year with a remark behind its colon."""
DASHES_RE: Final = lazy.regex(r"(?<=\d)(?P<dashes>––)(?=[a-z]{2})")
"""`Quay, Ports, 44––repeating what he said`: two short dashes for a long one."""
DASHES: Final = group(*behind_digit("––"))

EMPHASIS_RE: Final = lazy.regex(
    r"(?P<first>;)\s(?:emphasis|emphases|italics) (?:added|mine|ours|in (?:the )?original)(?P<second>[;,])\s"
    r"(?=(?:also )?(?:available|online|accessible|accessed|retrieved)\b|https?:|www\.)"
)
"""`December 2001, 12; emphasis added; available at https://…`: the address is the work's."""
EMPHASIS: Final = group("; emphas", "; italics ")
AVAILABLE_RE: Final = lazy.regex(
    r"(?<=[\w).”’\"'])(?P<semicolon>;)\s(?=(?:also\s|now\s)?(?:available|accessible|online)(?:\sonline)?"
    r"\s(?:at|from|under|via)?:?\s?<?(?:https?:|www\.))"
)
"""`(Lisbon: Quay, 2001); available at http://…`: so is this one."""
AVAILABLE: Final = group("; available ", "; also available ", "; now available ", "; accessible ", "; online ")
RECORDS: Final = (
    "article", "audio", "document", "footage", "interview", "lecture", "paper", "podcast", "recordings?", "report",
    "slides", "speech", "talk", "text", "transcripts?", "transcription", "translation", "version", "videos?", "webcast",
)  # fmt: skip
"""In what a work may be had for the asking, beside the print that is cited."""
REPUBLISHED_RE: Final = lazy.regex(
    rf"(?<=[\w).”’\"'][.;,]\s)(?P<told>(?P<first>[Rr])e(?:published|printed|posted)(?:\sin\s{YEAR})?\son\s"
    r"[A-ZÀ-Þ][^,.;()“”]{1,40},)\s(?=<?(?:https?://|www\.))"
)
"""`(Lisbon: Quay, 2001). Republished in 2004 on Quay Web, https://…`: the address is the work's as well."""
REPUBLISHED: Final = group("epublished ", "eprinted on ", "eprinted in ", "eposted ")
_RECORD: Final = "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in RECORDS)
RECORDED_RE: Final = lazy.regex(
    r"(?<=[\w).”’\"'][.;]\s)(?P<told>(?:"
    r"(?:(?:An?|The)\s)?(?:[Ff]ull\s|[Cc]omplete\s|[Ee]ntire\s|[Aa]udio\s|[Vv]ideo\s)?"
    rf"(?:{_RECORD})\s(?:is\s|are\s)?(?:now\s|also\s|freely\s)?"
    r"(?:available|accessible)(?:\sonline)?(?:\s(?:at|from|on|via))?"
    r"|(?:[Ff]ull\s)?[Tt]ext\sat):?)\s(?=<?(?:https?://|www\.))"
)
"""`(Lisbon: Quay, 2001), 4. Video available at https://…`, `The full text is available at https://…`: so is it."""
DATED_BEFORE_RE: Final = lazy.regex(YEAR)
RECORDED: Final = group(" available ", " accessible ", "ext at http", "ext at www", "ext at: http")
CLASSIC_RE: Final = lazy.regex(
    r"(?:\A|[;.]\s|\b(?:[Ss]ee|also|[Cc]f\.|[Ee]\.g\.,)\s)[A-ZÀ-Þ][^:;.()“”\d]{3,60}\s\d{1,3}\.\d{1,4}(?:\.\d{1,3})?"
    rf"(?:[-–]\d{{1,4}})?(?P<colon>:)\s(?={PERSON}(?:,?\s(?:and|&)\s{PERSON})?,\s(?:eds?|trans)\b)"
)
"""`De sermone domini 1.10: Ana Lima, ed., Augustini De sermone (…)`: a passage, and the edition in which it stands."""
CLASSIC: Final = group(*behind_digit(": "))

REMARKED: Final = Groups(
    REPUBLISHED
    | RECORDED
    | QUOTED
    | EMPHASIS
    | AVAILABLE
    | CLASSIC
    | PRINTED
    | DASHES
    | TITLED
    | REMARKS
    | TRANSLATED
    | VOLUMES
    | SAYS
    | DATED
)
"""What of them it is asked for."""


def remarks_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such marks stand; `groups` are those of which the text holds signs."""
    for found in REMARK_RE.finditer(text) if groups & REMARKS else ():
        yield put_for(found, ";", "colon")
    for found in QUOTED_RE.finditer(text) if groups & QUOTED else ():
        yield put_for(found, ";", found.lastgroup or "colon")
    for found in PRINTED_RE.finditer(text) if groups & PRINTED else ():
        if known_place(found["town"]):
            yield put_for(found, ";", "colon")
    for found in CLASSIC_RE.finditer(text) if groups & CLASSIC else ():
        yield put_for(found, ";", "colon")
    for found in EMPHASIS_RE.finditer(text) if groups & EMPHASIS else ():
        yield put_for(found, ",", "first")
        yield put_for(found, ",", "second")
    for found in AVAILABLE_RE.finditer(text) if groups & AVAILABLE else ():
        yield put_for(found, ",", "semicolon")
    for found in REPUBLISHED_RE.finditer(text) if groups & REPUBLISHED else ():
        yield put_for(found, "Available at" if found["first"] == "R" else "available at", "told")
    for found in RECORDED_RE.finditer(text) if groups & RECORDED else ():
        if DATED_BEFORE_RE.search(text, max(0, found.start() - 120), found.start()):  # a short form has no year
            yield put_for(found, "Available at", "told")
    for found in DASHES_RE.finditer(text) if groups & DASHES else ():
        yield put_for(found, "—", "dashes")
    for found in VOLUMES_RE.finditer(text) if groups & VOLUMES else ():
        yield put_for(found, ", ", "and")
    for found in SAYS_RE.finditer(text) if groups & SAYS else ():
        at = found.start(found.lastgroup or 0)
        if found.lastgroup == "name" and IN_RE.search(text, 0, at):
            continue
        yield at, Change(at + 1, ";", at)
    for found in DATED_RE.finditer(text) if groups & DATED else ():
        yield put_for(found, "; ", "gap")
    for found in TITLED_RE.finditer(text) if groups & TITLED else ():
        yield put_for(found, "; ", "gap")
    for found in TRANSLATED_RE.finditer(text) if groups & TRANSLATED else ():
        yield put_for(found, "", "role")
        yield put_before(found, ", trans.", "name")
