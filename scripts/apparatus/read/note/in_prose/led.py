"""Finds the author to whom a sentence leads up: `The same point is made, with examples, by Ana Lima, Harbours (…)`.

Comes in: the pieces of a stretch. Comes out: where the lead ends and the name begins, if a book with its place and year
follows (Chicago Manual 14.37, 14.39: a note may mix remarks and sources).
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.citation import read_citation
from apparatus.read.note.in_prose.case_led import case_led
from apparatus.read.note.in_prose.edition_used import USED, edition_used
from apparatus.read.note.lists import GIVEN_NAMES, MONTHS, PLACES
from apparatus.read.note.names.names import looks_like_person
from apparatus.read.note.names.possessive import owned
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.patterns import ROLE_RE
from apparatus.read.note.words.signs import group, groups_in
from apparatus.read.note.words.title_words import capital_share

FARTHEST: Final = 9
"""Pieces between the head of a stretch and the bracket with place and year."""

HOLDING_PLACE: Final = ("bracket", "imprint")

IN_RE: Final = re.compile(r"(?P<who>[A-ZÀ-Þ][\w’'.-]*(?: [A-ZÀ-Þ][\w’'.-]*){1,3}) in (?=[A-ZÀ-Þ])")


def _named_in(text: str, pieces: list[Piece], at: int) -> int:
    """Where the author begins of a quoted title in which somebody is named: `John Roe in Ana Lima, “Quays”`; 0 if none
    is."""
    name = pieces[at]
    if pieces[at + 1].kind != "," or pieces[at + 2].kind != "quote":
        return 0
    found = IN_RE.match(text, name.start, name.end) if text.find(" in ", name.start, name.end) > 0 else None
    if not found or found["who"].partition(" ")[0].lower() not in GIVEN_NAMES:
        return 0
    both = looks_like_person(found["who"]) and looks_like_person(text[found.end() : name.end])
    return found.end() if both and found.end() < name.end else 0


LEADING_RE: Final = re.compile(
    r"(?:\A|(?<=\s))(?:by|to|on|upon|from|with|in|follow|followed|following|includes?|including|like|than"
    r"|(?:th(?:at|ose) of)|is|are|was|were|remains?"
    r"|(?:works?|writings|study|studies|account|analysis|argument|reading|insights?|ideas|research) of)\s"
    r"(?=[A-ZÀ-Þ][^\W\d_]*[.’'\s-])"
)
"""The word before the name."""

VERBS: Final = (
    "I", "We", "we", "See", "see", "is", "are", "am", "was", "were", "been", "being", "owe", "owes", "draw", "draws",
    "follow", "follows", "relies", "rely", "build", "builds", "borrow", "borrows", "take", "takes", "come", "comes",
    "derive", "derives", "include", "includes", "appear", "appears", "goes back", "lean", "leans", "rest", "rests",
    "depend", "depends", "agree", "agrees", "differ", "differs", "indebted", "came", "remain", "remains", "has", "have",
    "Starting", "Beginning",
)  # fmt: skip
SAYING_RE: Final = re.compile(rf"\b(?:{'|'.join(VERBS)})\s")
"""A verb: the words before the name are a sentence's and not a title's, as in `A Letter to Ana Lima`."""

LEADING: Final = group(": ", *(f"{verb} " for verb in VERBS))
"""Signs of such a verb, or of the colon behind a sentence."""


OWING_RE: Final = re.compile(
    r"\b(?:I|[Ww]e|ow(?:es?|ed|ing)|indebted|debt|due|back|close|attributed|credited|traced)\s"
)
"""What is said before `to` and an author; `as it was told to Ana Lima` may stand in a title."""


def led_to(text: str, pieces: list[Piece], at: int, lead: int, *, signalled: bool) -> tuple[int, int] | None:
    """Where the lead ends that begins at `lead` with a signal, or without at piece `at`, and where the citation behind
    it begins; behind a signal, only a colon ends it."""
    versus = text.find(" v", pieces[0].start, pieces[-1].end) >= 0  # of the stretch alone: a note may have thousands
    party = case_led(text, pieces, at) if versus else 0
    if party:
        return party - 1, party
    groups = groups_in(text)
    used = edition_used(text, pieces, at, lead) if groups & USED else 0
    if used:
        return used - 1, used
    begin = pieces[at].start if at < len(pieces) else 0
    may_name = at + 2 < len(pieces) and pieces[at].kind == "text" and (not signalled or text[begin].isupper())
    if may_name and (held := _named_in(text, pieces, at)):
        return held - 1, held
    version = VERSION_RE.match(text, begin) if groups & VERSION and may_name else None
    if version and version.end() < pieces[at + 2].end:
        return version.end() - 1, version.end()
    named = NOUN_RE.match(text, begin) if may_name and groups & NOUN else None
    if named and named.end() < pieces[at].end and _names_author(text, pieces, at, named.end()):
        return named.end() - 1, named.end()
    if not groups & LEADING:
        return None
    asked = INTERVIEWED_RE.match(text, begin, pieces[-1].end) if groups & INTERVIEWED and may_name else None
    if asked and capital_share(asked["lead"]) < HEADLINE:
        return asked.end() - 1, asked.end()
    places = [i for i, piece in enumerate(pieces[at : at + FARTHEST], at) if piece.kind in HOLDING_PLACE]
    if not places:
        return None
    bracket = next((i for i in places if not ROLE_RE.match(text, pieces[i].start, pieces[i].end)), places[0])
    if bracket < at + 3:
        return None if signalled else _owned(text, begin, pieces[bracket - 1])
    if text.find(": ", begin, pieces[bracket].start) > 0 and (colon := _behind_colon(text, pieces, at, bracket)):
        return colon, colon + 1
    if signalled or not SAYING_RE.search(text, begin, pieces[bracket].start):
        return None
    for index in range(at, bracket - 2):
        piece = pieces[index]
        if piece.kind not in ("text", ",", "bracket"):
            return None
        if piece.kind != "text" or pieces[index + 1].kind not in (",", "bracket"):
            continue
        for found in LEADING_RE.finditer(text, max(piece.start, piece.end - 120), piece.end):
            if _is_sentence(text[begin : found.end()]) and _names_author(text, pieces, index, found.end()):
                return found.end() - 1, found.end()
    return _owned(text, begin, pieces[bracket - 1])


def _owned(text: str, begin: int, before: Piece) -> tuple[int, int] | None:
    """`It is summed up in Ana Lima’s Harbours (…)`: where the sentence ends and the author begins whose book is named
    before the bracket."""
    if before.kind != "text" or not OWNER_RE.search(text, before.start, before.end):
        return None
    for found in LEADING_RE.finditer(text, before.start, before.end):
        if owned(text[found.end() : before.end])[0] and _is_sentence(text[begin : found.end()]):
            return found.end() - 1, found.end()
    return None


OWNER_RE: Final = re.compile(r"\w[’']s? [A-ZÀ-Þ]")


def _behind_colon(text: str, pieces: list[Piece], at: int, bracket: int) -> int:
    """Where the blank behind a colon is at which a sentence in small letters ends, before an author and a book: `The
    keys are told apart here: Ana Lima, Harbours (…)`; 0 if there is none."""
    for index in range(at, bracket - 2):
        piece = pieces[index]
        colon = text.rfind(": ", piece.start, piece.end) if piece.kind == "text" else -1
        if colon < 0 or pieces[index + 1].kind != ",":
            continue
        lead, last = text[pieces[at].start : colon].split(), text[piece.start : colon].split()
        small = all(sum(word[0].islower() for word in words) * 2 > len(words) for words in (lead, last))
        halved = (
            bool(last) and last[-1][0].isupper()
        )  # perhaps a title: `works such as To Restore Democracy: …, ed. Jane Doe`
        if len(lead) > 3 and small and _names_author(text, pieces, index, colon + 2, edits=not halved):
            return colon + 1
        return 0
    return 0


NOUN_RE: Final = re.compile(
    r"(?:(?:[Ss]ee|[Cc]f\.|[Cc]ompare) )?"
    r"(?:(?:Abstract|Video|Paper|Audio|Text|Translation|Source|Slides|Transcript|Recording|Original|Reprint"
    r"|Primary|Secondary|Epigraphs?|(?:In )?(?:English|French|German|Italian|Spanish|Portuguese|Dutch|Russian|Polish"
    r"|Latin|Greek|Hebrew|Arabic|Chinese|Japanese|Korean)(?: (?:translation|edition|version|text))?): (?=[A-ZÀ-Þ])"
    r"|(?:These|Those|Others|Examples) (?:include|are) (?=[A-ZÀ-Þ])"
    r"|(?:[a-z]+ )?[A-ZÀ-Þ][\w.’' -]{2,40}[’']s? (?:[a-z]+ ){0,2}"
    r"(?:contribution|essay|chapter|article|introduction|foreword) (?:to|in) (?=[A-ZÀ-Þ])"
    r"|(?:[Tt]he )?(?:[a-z]+ ){0,2}(?:synopsis|abstract|blurb|page|website|entry|record|description)"
    r" (?:of|for) (?=[A-ZÀ-Þ])"
    r"|(?:[Tt]he )?(?:[a-z]+ ){0,2}(?:works?|writings|study|studies|analysis|account|discussion|research)"
    r" (?:of|by) (?=[A-ZÀ-Þ])"
    r"|(?:(?:[Tt]he|[Aa]n?|[Tt]his|[Mm]y|[Aa]ll|[Mm]ost|[Ss]ome|[Ff]urther|[Ff]ull|[Mm]ore|[Bb]iographical"
    r"|[Aa]dditional|[Dd]etailed|[Bb]rief|[Uu]seful|[Rr]elevant|[Ee]xcellent|English|French|German|Spanish"
    r"|Russian|Italian|Latin) ){0,3}"
    r"(?:[Tt]ranslations?|[Tt]ext|cases|[Ee]xamples?|discussions?|[Ff]igures|[Dd]ata|[Qq]uotations?|[Pp]assages?"
    r"|[Ee]pigraph|details|[Ii]nformation|references|sources|accounts?|bibliography|evidence|[Ss]tatistics"
    r"|[Ii]mages?|[Rr]eproductions?|transcriptions?|summary|summaries|overviews?|essays|articles|chapters"
    r"|contributions|material)"
    r"(?: (?:on|about|for|of|concerning|regarding) [^.,;:()“”\"]{3,70}?(?= (?:is|are|comes?|was|were|taken|drawn"
    r"|derived|compiled|gathered|provided|supplied|found|from) ))?"
    r"(?: (?:is|are|comes?|was|were|can be|found|given|taken|drawn|derived|compiled|gathered|provided|supplied|printed"
    r"|reproduced|quoted|cited|collected|available|adapted|modified|here|also)){0,4} (?:from|in|by) (?=[A-ZÀ-Þ]))"
)
"""`Translation from Robert Alter, …`, `See cases in Jane Doe, …`: what is taken from the work, and no part of it."""


NOUN: Final = group(
    *(f"{word}: " for word in (
        "Abstract", "Video", "Paper", "Audio", "Text", "Translation", "Source", "Slides", "Transcript", "Recording",
        "Original", "Reprint", "Primary", "Secondary", "Epigraph", "Epigraphs", "English", "French", "German",
        "Italian", "Spanish", "Portuguese", "Dutch", "Russian", "Polish", "Latin", "Greek", "Hebrew", "Arabic",
        "Chinese", "Japanese", "Korean", "translation", "edition", "version", "text",
    )),
    "These ", "Those ", "Others ", "Examples ",
    *(f"{noun} {to} " for noun in ("contribution", "essay", "chapter", "article", "introduction", "foreword")
      for to in ("to", "in")),
    *(f"{noun} {by} " for by in ("of", "by") for noun in (
        "work", "works", "writings", "study", "studies", "analysis", "account", "discussion", "research",
    )),
    *(f"{noun} {of} " for of in ("of", "for") for noun in (
        "synopsis", "abstract", "blurb", "page", "website", "entry", "record", "description",
    )),
    "ranslation ", "ranslations ", "ext ", "cases ", "xample ", "xamples ", "discussion ", "discussions ", "igures ",
    "ata ", "uotation ", "uotations ", "assage ", "assages ", "pigraph ", "details ", "nformation ", "references ",
    "sources ", "account ", "accounts ", "bibliography ", "evidence ", "tatistics ", "mage ", "mages ",
    "eproduction ", "eproductions ", "transcription ", "transcriptions ", "summary ", "summaries ", "overview ",
    "overviews ", "essay ", "essays ", "articles ", "chapters ", "contributions ", "material ",
)  # fmt: skip
"""Signs of such words."""


VERSION_RE: Final = re.compile(
    r"(?:[Ii]n )?(?:English|Eng\.|French|Fr\.|German|Ger\.|Italian|Spanish|Russian|Polish|Dutch|American|UK|US)"
    r" (?:edn?|edition|trans|transl|translation|tr|version)\b\.?(?:,| as| published as| appeared as) (?=[A-ZÀ-Þ“‘'])"
)
"""`English edn., Harbours`, behind the work in its first language."""

VERSION: Final = group(
    *(
        f" {word}{mark}"
        for word in ("edn", "ed", "trans", "transl", "tr")
        for mark in (".,", ",", ". as", ". p", ". a")
    ),
    *(f" {word}{mark}" for word in ("edition", "translation", "version") for mark in (",", " as", " p", " a")),
)

INTERVIEWED_RE: Final = re.compile(
    r"(?P<lead>[^:;“”\"]{8,120}): (?=(?:Author(?:[’']s)? i|Personal i|Telephone i|I)nterviews? (?:with|by|of) [A-ZÀ-Þ])"
)
"""`About her years at the harbour: Author interview with Ana Lima`: the words of the text to which the note belongs."""

INTERVIEWED: Final = group(
    *(f": {kind}nterview" for kind in ("I", "Author i", "Author’s i", "Personal i", "Telephone i"))
)
HEADLINE: Final = 0.8
"""The share of capitals that shows a title: `Speaking of Harbours: Interview with Ana Lima`."""


def _is_sentence(lead: str) -> bool:
    """Whether the words have a verb, and hardly a capital but at their head: a title has more."""
    rest = lead.split()[1:]
    if lead.endswith(" to ") and not OWING_RE.search(lead):
        return False
    capitals = sum(not word[0].islower() and word != "I" and not _dates(word) for word in rest)
    return capitals * 4 <= len(rest) and SAYING_RE.search(lead) is not None


def _dates(word: str) -> bool:
    """Whether a word may be a part of a day: `the edict of 4 November 1551 in Ana Lima`."""
    return word.isdigit() or word.lower() in MONTHS


def _names_author(text: str, pieces: list[Piece], index: int, start: int, *, edits: bool = True) -> bool:
    """Whether a person's name and a published book stand at `start`; with `edits` an editor's name will do."""
    end = pieces[index].end
    first = text[start:end].partition(" and ")[0]
    if not looks_like_person(first) or (" " not in first and first.lower() in PLACES):
        return False
    read = read_citation(text, [Piece("text", start, end), *pieces[index + 1 :]], 0, "", start)
    stated = read[0].reference if read else None
    if read is None or stated is None:
        return False
    if read[0].rule not in ("published", "quoted-title") and not stated.title.startswith("review of "):
        return False
    whole = " " in first or bool(stated.publisher and stated.place)
    return whole and bool((stated.authors or (edits and (stated.editors or stated.translators))) and stated.date)
