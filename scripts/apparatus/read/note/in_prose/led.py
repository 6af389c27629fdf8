"""Finds the citation to which set words lead up: `English edition, Harbours (…)`, `Translation: Jane Doe, Ports (…)`.

Comes in: the pieces of a stretch. Comes out: where the lead ends and the citation begins (Chicago Manual 14.37, 14.39:
a note may mix remarks and sources).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.in_prose.act_led import PRINTED as ACTS
from apparatus.read.note.in_prose.act_led import act_led
from apparatus.read.note.in_prose.case_led import UNPARTIED, case_led
from apparatus.read.note.in_prose.cited_at import cites, tells_where
from apparatus.read.note.in_prose.edition_used import USED, edition_used
from apparatus.read.note.in_prose.sentence_led import signal_before
from apparatus.read.note.in_prose.topic_led import (
    NAMED,
    PEOPLED,
    SITED,
    YEARED,
    key_led,
    person_led,
    site_led,
    topic_led,
)
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.signs import group, groups_in
from apparatus.read.note.words.title_words import capital_share
from apparatus.read.note.words.versions import VERSION, VERSIONS


def led_to(text: str, pieces: list[Piece], at: int, lead: int, *, signalled: bool) -> tuple[int, int] | None:
    """Where the lead ends that begins at `lead` with a signal, or without at piece `at`, and where the citation behind
    it begins; behind a signal, only a colon ends it."""
    groups = groups_in(text)
    versus = text.find(" v", pieces[0].start, pieces[-1].end) >= 0  # of the stretch alone: a note may have thousands
    party = case_led(text, pieces, at) if versus or groups & UNPARTIED else 0
    party = party or (act_led(text, pieces, at) if groups & ACTS else 0)
    if party:
        begin = signal_before(text, pieces[at].start, party) or party
        return begin - 1, begin
    used = edition_used(text, pieces, at, lead) if groups & USED else 0
    if used:
        return used - 1, used
    begin = pieces[at].start if at < len(pieces) else 0
    topic = _behind_topic(text, pieces, at, groups) if not signalled and at < len(pieces) else 0
    if topic:
        return topic - 1, topic
    may_name = at + 2 < len(pieces) and pieces[at].kind == "text" and (not signalled or text[begin].isupper())
    version = VERSION_RE.match(text, begin) if groups & VERSIONS and may_name else None
    if version and version.end() < pieces[at + 2].end:
        return version.end() - 1, version.end()
    named = NOUN_RE.match(text, begin) if may_name and groups & NOUN else None
    if named and named.end() < pieces[at].end and cites(text, pieces, at, named.end()):
        return named.end() - 1, named.end()
    printed = PRINTED_RE.match(text, begin, pieces[at].end) if may_name and groups & PRINTED else None
    if printed and (tells_where(text, pieces, at, printed.end()) or EDITED_RE.match(text, printed.end())):
        return printed.end() - 1, printed.end()
    told = TOLD_RE.match(text, begin, pieces[at].end) if at + 1 < len(pieces) and groups & TOLD else None
    if told and tells_where(text, pieces, at, told.end()):
        return told.end() - 1, told.end()
    asked = INTERVIEWED_RE.match(text, begin, pieces[-1].end) if groups & INTERVIEWED and may_name else None
    if asked and capital_share(asked["lead"]) < HEADLINE:
        return asked.end() - 1, asked.end()
    return None


def _behind_topic(text: str, pieces: list[Piece], at: int, groups: int) -> int:
    """Where a work, its key or its address begins behind what it is cited for; 0 if none does."""
    begin = topic_led(text, pieces, at)
    begin = begin or (key_led(text, pieces, at) if groups & NAMED and groups & YEARED else 0)
    begin = begin or (person_led(text, pieces, at) if groups & PEOPLED else 0)
    return begin or (site_led(text, pieces, at) if groups & SITED else 0)


PRINTED_RE: Final = lazy.regex(
    r"(?:[A-ZÀ-Þ][^.;:“”\"()]{2,120}?\b(?:is|are|was|were|be|been|appear(?:s|ed)?)\s(?:(?:also|now|first)\s)?"
    r"(?:(?:found|printed|reprinted|reproduced|published|given|available|quoted|cited|described|reported)\s)?"
    r"|(?:(?:[Ff]urther|[Mm]ore|[Ff]ull)\s)?[Dd]etails\s)in\s(?:the\s)?(?=[A-ZÀ-Þ])"
)
"""`The text can be found in Arms Control Today 27 (May 1997): 21–24`: what a journal prints, though nobody is named."""

EDITED_RE: Final = lazy.regex(
    r"[A-ZÀ-Þ][^,;:.()“”\"]{2,80}, (?:eds?|trans)\. [A-ZÀ-Þ][\w’-]+(?:(?:,| and| &) [A-ZÀ-Þ][\w’-]+){0,2}"
    r"(?:, \d|\.?\Z|\.\s)"
)
"""`Harbours, ed. Roe`: a book cited before, by the surnames of its editors."""

PRINTED: Final = group(
    *(
        f"{verb} in "
        for verb in (
            "found", "printed", "reproduced", "published", "given", "available", "quoted", "cited", "described",
            "reported", "appears", "appear", "appeared", "etails", " is", " are", " was", " were", "now",
        )
    )
)  # fmt: skip
"""Signs of such words."""

_TELLING: Final = (
    "discussion", "review", "critique", "account", "summary", "report", "treatment", "obituary",
    "note", "notice", "response", "reply", "essay", "article",
)  # fmt: skip
TOLD_RE: Final = lazy.regex(
    rf"(?:[Ss]ee\s(?:also\s)?)?(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir)\s(?:[a-z-]{{1,20}}\s){{0,3}}(?:{'|'.join(_TELLING)})s?\s"
    r"(?:(?:of|on|by|about)\s[^.;:,“”\"()]{2,80}\s)?in\s(?:the\s)?(?=[A-ZÀ-Þ])"
)
"""`See also a critical discussion of this book in Voprosy istorii, no. 2 (2005): 162–174`."""

TOLD: Final = group(*(f" {word}{end} " for word in _TELLING for end in ("", "s")))

NOUN_RE: Final = lazy.regex(
    r"(?:(?:[Ss]ee|[Cc]f\.|[Cc]ompare) )?"
    r"(?:Abstract|Video|Paper|Audio|Text|Translation|Source|Slides|Transcript|Recording|Original|Reprint"
    r"|(?:Full )?(?:Citation|Reference)|Note|Ref\.|Further|Primary|Secondary|Epigraphs?"
    r"|(?:In )?(?:English|French|German|Italian|Spanish|Portuguese|Dutch|Russian|Polish|Latin|Greek|Hebrew|Arabic"
    r"|Chinese|Japanese|Korean)(?: (?:translation|edition|version|text))?): (?=[A-ZÀ-Þ])"
)
"""`Translation: Robert Alter, …`: a word and a colon say what is meant of the work."""


NOUN: Final = group(
    *(f"{word}: " for word in (
        "Abstract", "Video", "Paper", "Audio", "Text", "Translation", "Source", "Slides", "Transcript", "Recording",
        "Original", "Reprint", "Citation", "Reference", "Note", "Ref.", "Further", "Primary", "Secondary", "Epigraph",
        "Epigraphs", "English", "French", "German", "Italian", "Spanish", "Portuguese", "Dutch", "Russian", "Polish",
        "Latin", "Greek", "Hebrew", "Arabic", "Chinese", "Japanese", "Korean", "translation", "edition", "version",
        "text",
    ))
)  # fmt: skip
"""Signs of such words."""


VERSION_RE: Final = lazy.regex(
    rf"(?:(?:or |and )?(?:in )?(?:its |the |an )|[Ii]n )?{VERSION}(?:,| as| published as| appeared as) (?=[A-ZÀ-Þ“‘'])"
)
"""`English edn., Harbours`, behind the work in its first language."""

INTERVIEWED_RE: Final = lazy.regex(
    r"(?P<lead>[^:;“”\"]{8,120}): (?=(?:Author(?:[’']s)? i|Personal i|Telephone i|I)nterviews? (?:with|by|of) [A-ZÀ-Þ])"
)
"""`About her years at the harbour: Author interview with Ana Lima`: the words of the text to which the note belongs."""

INTERVIEWED: Final = group(
    *(f": {kind}nterview" for kind in ("I", "Author i", "Author’s i", "Personal i", "Telephone i"))
)
HEADLINE: Final = 0.8
"""The share of capitals that shows a title: `Speaking of Harbours: Interview with Ana Lima`."""
