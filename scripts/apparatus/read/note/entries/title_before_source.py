"""Takes the title of a reference by author and date, with what brackets and commas behind it state of the edition, the
volume, the genre or the page.

Comes in: what stands behind the year. Comes out: the draft with its title, and the source behind it (Chicago Manual
15.9; APA Publication Manual 9.18-22).

    title = “…” | words { "[" genre "]" | "(" edition or number ")" } ( "." | "," )
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.entries.author_date_source import paper_of_series
from apparatus.read.note.entries.author_date_titles import publishes, source_behind, with_imprint_behind
from apparatus.read.note.entries.dated_papers import without_day_last
from apparatus.read.note.entries.entry_elements import split_elements
from apparatus.read.note.names.names import looks_like_names, read_names
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import scan
from apparatus.read.note.statements.comma_imprints import is_publisher
from apparatus.read.note.statements.genres import THESIS_RE, say_genre
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.patterns import EDITION_RE
from apparatus.read.note.words.roles import edits_by, translates_by
from apparatus.read.note.words.title_words import strip_stop, title_of

OPENERS: Final = "“\"‘'«„"


ADDRESS_BEHIND_RE: Final = lazy.regex(
    r"[.,]\s(?:(?:(?:[Aa]vailable|[Rr]etrieved|[Aa]ccessed|[Oo]nline)\b[^.,]{0,24}\s)?<?(?=https?://|www\.)"
    r"|(?=\((?:last )?accessed [A-Z\d][\w ]{2,20}\)\.?\Z))"
)
"""`, available at https://…`: the address, and what leads up to it; or when it was visited."""

PAPER_LAST_RE: Final = lazy.regex(
    r",\s(?P<series>(?:[A-Z][\w’&-]* ){0,4}(?:Report|Paper|Brief|Briefing|Memo|Note|Insight|Comment|Study|Monograph)s?"
    r"(?:,? (?:No\. ?)?(?P<number>\d[\d/-]{0,8}))?|(?P<command>(?:Cm|Cmd|Cmnd|CP|HC|HL)\.? ?\d{1,5}))\Z"
)
"""`Quays, Research Paper`, `…, CP 403` before place and publisher: what the body that issued it calls it."""


BOOK_BEHIND_RE: Final = lazy.regex(r"\w[”\"’'»] (?!in )[^\W\d_][^,.“”()]{2,80}[.,] [A-ZÀ-Þ][^:.“”()\d]{1,40}: [A-ZÀ-Þ]")
"""`“Smart” Ports. Lisbon: Quay Press`: marks that open a book's title, as no comma ends them and a town follows."""


HOUSED_RE: Final = lazy.regex(
    r"(?P<title>(?:[^()“”\"]|“[^“”]{1,60}”){6,200}[\w?!]) \((?P<house>[A-ZÀ-Þ][^():;\d]{2,60})\)\.?\Z"
)
"""`Notes on the Quay (Quay Press)`: a bracket that holds the publisher alone."""
ASKED_AT_RE: Final = lazy.regex(r"(?<=[?!])\s(?=https?:|www\.|doi:)")
"""A question that an address follows at once."""
GOES_ON_RE: Final = lazy.regex(r"\s*(?!https?:|www\.|doi)[a-zß-ÿ]")
"""Small letters behind a question, and no address."""


def put_title(rest: str, draft: Draft) -> str:
    """Takes the title; what stands behind it is the source."""
    if rest[:1] in OPENERS:
        pieces = scan(rest)
        if pieces and pieces[0].kind == "quote" and not BOOK_BEHIND_RE.match(rest, pieces[0].end - 2):
            draft.quoted = True
            draft.put("title", title_of(rest[: pieces[0].end]))
            return rest[pieces[0].end :].strip(" ,.")
    led = ADDRESS_BEHIND_RE.search(rest)
    if led:
        words = _without_page(without_day_last(rest[: led.start()], draft), draft)
        return ". ".join(filter(None, (put_title(words, draft), rest[led.start() :].strip(" ,."))))
    asked = ASKED_AT_RE.search(rest)
    if asked and ". " not in rest[: asked.start()]:
        return ". ".join(filter(None, (put_title(rest[: asked.start()], draft), rest[asked.end() :])))
    housed = HOUSED_RE.match(rest)
    if housed and is_publisher(housed["house"]) and ". In " not in housed["title"]:
        draft.put("title", strip_stop(housed["title"]))
        return housed["house"]
    rest, imprint = with_imprint_behind(rest)
    if imprint:
        draft.put("title", strip_stop(_without_brackets(_without_edition(rest, draft).rstrip("."), draft)))
        return imprint
    elements = split_elements(rest)
    title = elements[0] if elements else ""
    while len(title) < len(rest) and title.rstrip()[-1:] in "?!" and GOES_ON_RE.match(rest, len(title)):
        title += elements[1]
    cut = source_behind(rest, elements)
    title, source = rest[:cut].strip(" ,"), rest[cut:].strip(" ,.")
    stopped = STOPPED_NUMBER_RE.match(source)
    if stopped and NUMBER_RE.match(stopped["number"]):
        draft.put("number", stopped["number"])
        source = source[stopped.end() :]
    issued = publishes(source) or looks_like_organisation(source, strict=True)
    paper = PAPER_LAST_RE.search(title) if issued else None
    if paper:
        name = "" if paper["command"] else paper["series"].removesuffix(paper["number"] or "").rstrip()
        draft.put("series", name.removesuffix("No.").rstrip(" ,"))
        draft.put("number", paper["command"] or paper["number"] or "")
        draft.said |= {"report"} if paper["command"] else set()
        title = title[: paper.start()]
    draft.put("title", strip_stop(_without_brackets(_without_edition(title, draft).rstrip("."), draft)))
    return source


PAGE_LAST_RE: Final = lazy.regex(r",\s(?P<page>pp?\.\s?\d{1,4}(?:[-–]\d{1,4})?)\Z")
"""`Harbours, p. 8` before an address."""


def _without_page(words: str, draft: Draft) -> str:
    """The title without the page cited behind it."""
    found = PAGE_LAST_RE.search(words) if ". " not in words.replace("p. ", "p.") else None
    draft.add_locator(read_locator(found["page"]) if found else "")
    return words[: found.start()] if found else words


def _without_edition(title: str, draft: Draft) -> str:
    """The title without the edition that a comma parts from it: `How Courts Work, 2nd edn`."""
    for mark in (", ", ". "):
        rest, parted, edition = title.rpartition(mark)
        if parted and EDITION_RE.match(edition):
            draft.put("edition", edition if edition[-1] == "." or mark == ", " else f"{edition}.")
            return rest
    return title


BRACKETED_RE: Final = lazy.regex(r"\s(?:\[(?P<genre>[^\[\]]{3,120})\]|\((?P<said>[^()]{2,60})\))\Z")
VOLUME_RE: Final = lazy.regex(r"[Vv]ols?\.?\s(?P<volume>[\dIVX][\dIVX–-]*)\Z")
NUMBER_RE: Final = lazy.regex(r"(?:[A-Z][\w. ]+\s)?(?:No\.?|Number)\s\S+\Z|E[DJ]\d{6}\Z")
"""`Report No. 12`, `ED401163`: how a body, and the register of what is written on education, count what they print."""
STOPPED_NUMBER_RE: Final = lazy.regex(r"\((?P<number>[^()]{2,60})\)[.,]?\s(?=[A-ZÀ-Þ])")
"""`Quays. (ED401163). Port Service`: a stop before the bracket."""


def _without_brackets(title: str, draft: Draft) -> str:
    """The title without the genre, edition, volume or number that a bracket behind it states (APA 9.19)."""
    while found := BRACKETED_RE.search(title):
        said = found["said"] or ""
        volume = VOLUME_RE.match(said)
        people = ROLED_RE.match(said)
        if found["genre"]:
            _put_genre(found["genre"], draft)
        elif people and _put_people(people, draft):
            pass
        elif volume:
            draft.put("volume", volume["volume"])
        elif EDITION_RE.match(said):
            draft.put("edition", said)
        elif said and paper_of_series(said, draft):
            pass
        elif NUMBER_RE.match(said):
            draft.put("number", said)
        elif said and (THESIS_RE.match(said) or said.lower() in GENRES):
            _put_genre(said, draft)
        else:
            break
        title = title[: found.start()]
    return title


ROLED_RE: Final = lazy.regex(
    r"(?P<names>[A-ZÀ-Þ][^();\d]{3,80}?),? (?P<role>(?:Eds?|Trans|Trs?)\.?(?: (?:&|and) (?:Eds?|Trans)\.?)?)"
    r"(?:; (?P<more>[^()]{3,40}))?\Z"
)
"""`J. Zhu, Trans.`, `I. Kleden, Ed. & Trans.; Vol. 6`: who translated or edited it (APA 9.23, 9.29)."""


def _put_people(found: re.Match[str], draft: Draft) -> bool:
    """Takes the editors or translators, and the volume or edition behind them."""
    if not looks_like_names(found["names"]):
        return False
    people = read_names(found["names"])[0]
    if translates_by(found["role"]):
        draft.translators = people
    if edits_by(found["role"]):
        draft.editors = draft.editors or people
    more = found["more"] or ""
    if volume := VOLUME_RE.match(more):
        draft.put("volume", volume["volume"])
    elif EDITION_RE.match(more):
        draft.put("edition", more)
    return True


def _put_genre(genre: str, draft: Draft) -> None:
    """`Doctoral dissertation, University of Leeds`; a translation of the title tells nothing about the work."""
    kind, _, school = genre.partition(", ")
    if THESIS_RE.match(kind):
        draft.said.add("thesis")
        draft.put("genre", kind)
        draft.put("publisher", school)
    elif kind.lower() in GENRES:
        say_genre(kind.lower(), draft)


GENRES: Final = frozenset({
    "blog post", "data set", "dataset", "film", "podcast", "tweet", "conference presentation", "conference session",
    "paper presentation", "working paper", "press release", "report", "speech", "video",
})  # fmt: skip
"""What a bracket behind a title may call the work (APA 9.21)."""
