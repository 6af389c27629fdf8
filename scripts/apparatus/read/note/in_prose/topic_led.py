"""Finds the citation that follows what it is cited for: `On quays, Ana Lima, Harbours (…)`, `As Roe notes, TNA, CAB 1`.

Comes in: the pieces of a stretch. Comes out: where the citation begins (Chicago Manual 14.37).
"""

from __future__ import annotations

from string import ascii_lowercase, ascii_uppercase
from typing import Final

from apparatus import lazy
from apparatus.model import Cite
from apparatus.read.note.citation import read_citation
from apparatus.read.note.in_prose.cited_at import cites
from apparatus.read.note.lists import GOVERNMENTS, PLACES
from apparatus.read.note.names.name_lists import in_full
from apparatus.read.note.names.names import FIRMS, looks_like_person
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.short_forms.listed import ITEM_RE, PARTED_RE, by_family, may_title
from apparatus.read.note.words.places import known_place
from apparatus.read.note.words.reporting import SAYS
from apparatus.read.note.words.signs import group

_MORE: Final = (
    r"(?:more|further|details|information|(?:(?:the|an?|some|full|complete|detailed|additional|general) ){1,2}+"
    r"(?:texts?|lists?|details|information|discussion|account|overview|history))(?![\w’'])"
)
SITE_RE: Final = lazy.regex(
    rf"(?:[Ff]or (?P<more>{_MORE})?+|(?:[Oo]n|[Aa]s (?:for|to)|[Aa]bout|[Rr]egarding|[Cc]oncerning|[Ww]ith regard to) )"
    r"(?:[^,:;()]|, (?=[a-z])){2,160}?"
    r"(?:,? (?:(?=(?:see|cf\.)(?: also| generally| further)?,? (?:e\.g\.,? )?(?:http|www\.))"
    r"|(?:please )?(?:visit|go to|check|consult|refer to) (?=http|www\.))|(?(more):|(?!)) (?=http|www\.))"
)
"""`For details on the Quay Convention, see http://…`: a topic that would be a title if an address alone stood behind
it, as with a colon it may be: `For the Love of Quays: http://…`."""

SITED: Final = group(
    *(
        f"{word} {site}"
        for word in (
            "see", "cf.", "also", "generally", "further", "e.g.", "e.g.,", "visit", "go to", "check", "consult",
        )
        for site in ("http", "www.")
    ),
    "see, e", "refer to http", "refer to www.", ": http", ": www.",
)  # fmt: skip


def site_led(text: str, pieces: list[Piece], at: int) -> int:
    """Where an address, or the signal before it, begins behind a topic; 0 if none does."""
    found = SITE_RE.match(text, pieces[at].start, pieces[-1].end) if pieces[at].kind == "text" else None
    return found.end() if found else 0


KEY_RE: Final = lazy.regex(
    r"(?!https?:|doi:)[^\W\d_](?:[^:;.“”\"()\[]|(?<=\b[A-Z])\.){2,120}[^\W_](?<! [Ii]n):\s(?=[^\W\d_])"
)
NAMED: Final = group(*(f": {letter}" for letter in f"{ascii_uppercase}ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØŒŠÙÚÛÜÝŽdv"))
"""Signs of a name, or of its particle, behind a colon."""
YEARED: Final = group(
    *(f"{letter} {century}" for letter in f"{ascii_lowercase}.]" for century in ("17", "18", "19", "20")),
    *(f"({century}" for century in ("17", "18", "19", "20")),
    " & ", "l., 19", "l., 20",
)  # fmt: skip
"""Signs of authors before a year."""


def key_led(text: str, pieces: list[Piece], at: int) -> int:
    """Where a work begins that its authors and year name behind a topic and a colon: `European trade: Lima & Costa
    2016`; 0 if what stands there may be the second half of a title: `Harbour Cities: London and Paris 1916`."""
    found = KEY_RE.match(text, pieces[at].start, pieces[-1].end) if pieces[at].kind == "text" else None
    item = ITEM_RE.match(text, found.end(), pieces[-1].end) if found else None
    if not found or not item or item["page"] is not None or not by_family(item) or may_title(item):
        return 0
    key = found.group()[:-2]
    names = [name.lower() for name in PARTED_RE.split(item["names"]) if name]
    if known_place(key) or not HOUSES.isdisjoint(names):
        return 0
    if (item["more"] or "& " in item["names"]) and not TITLED_RE.search(key):
        return found.end()
    if TITLED_RE.search(key) or text.startswith(" (", item.end()):
        return 0  # `Ana Lima, Une histoire des ports: Lisbonne 1956 (Paris: Seuil, 2005)`
    words = key.split()
    return found.end() if words[1:] and words[-1].islower() and PLACES.isdisjoint(names) else 0


PEOPLED: Final = group(*(f": {letter}" for letter in f"{ascii_uppercase}ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØŒŠÙÚÛÜÝŽ"))
"""Signs of a name behind a colon."""
ABOUT_RE: Final = lazy.regex(
    r"(?:(?:On|For|About|Regarding|Concerning|As (?:for|to)) [^:;“”()\d]{3,60}|(?P<land>[A-ZÀ-Þ][\w’ -]{3,30})): "
    r"(?=(?P<name>[A-ZÀ-Þ][^,:;“”()]{2,60}),)"
)


def person_led(text: str, pieces: list[Piece], at: int) -> int:
    """Where a work begins whose author is named in full behind a topic and a colon, `On Molotov: G. Roberts, Molotov
    (…)`, or behind a land, `Portugal: Ana Lima, The Ports (…)`; 0 if none does."""
    found = ABOUT_RE.match(text, pieces[at].start) if pieces[at].kind == "text" else None
    if not found or found.end("name") > pieces[at].end or not in_full(found["name"]):
        return 0
    if found["land"] and found["land"].lower() not in GOVERNMENTS:
        return 0
    return found.end() if looks_like_person(found["name"]) and cites(text, pieces, at, found.end()) else 0


HOUSES: Final = FIRMS | {"bros", "fils", "söhne"}
"""Who publishes with somebody, and writes nothing."""
TITLED_RE: Final = lazy.regex(r", [A-ZÀ-Þ]")
"""What parts an author or a title from the town before a publisher: `Ana Lima, Harbours, Lisbon: Roe & Sons, 2015`."""

TOPIC_RE: Final = lazy.regex(
    r"(?:[Oo]n|[Ff]or|[Ii]n|[Aa]s|[Aa]gainst|[Oo]f|[Aa]mong|[Aa]bout|[Rr]egarding|[Cc]oncerning|[Ww]ith|[Bb]esides"
    r"|[Hh]ere and)(?: [a-zß-ÿ][a-zß-ÿ’'-]*){1,10}(?<! see)\Z"
    rf"|As (?:[A-ZÀ-Þ][\w.’'-]* (?:and )?){{1,5}}(?:has |have )?(?:{SAYS}|puts|points)(?: [a-z]+){{0,6}}\Z"
)
KNOWN: Final = frozenset({"archive", "law", "treaty", "interview", "newspaper", "dataset"})
"""Kinds of works that no words in small letters begin."""


def topic_led(text: str, pieces: list[Piece], at: int) -> int:
    """Where a work begins behind such words and a comma; 0 if none does that could not as well be the rest of a title
    or sentence."""
    if at + 2 >= len(pieces) or pieces[at].kind != "text" or pieces[at + 1].kind != ",":
        return 0
    joined = text.endswith((" or ", " and "), 0, pieces[at].start)
    named = not joined and PLACED_RE.match(text, pieces[at].start, pieces[at].end) is not None
    if joined or not (named or TOPIC_RE.match(text, pieces[at].start, pieces[at].end)):
        return 0
    begin = pieces[at + 2].start
    read = read_citation(text, pieces, at + 2, "", begin) if not text[begin].islower() else None
    sure = read is not None and _sure(read[0], ends=read[1] == len(pieces))
    if named and read and not _by_surname(read[0]):
        sure = sure and text[pieces[at].start].islower() and _by_person(read[0])
    return begin if read and sure else 0


PLACED_RE: Final = lazy.regex(
    r"(?:on|for|about|regarding|concerning)(?: the)?(?: [A-ZÀ-Þ][\w’-]+){1,2}\Z"
    r"|(?:[Oo]n|[Ff]or|[Aa]bout|[Rr]egarding|[Cc]oncerning)(?: (?!see )[a-zß-ÿ][a-zß-ÿ’'-]*){1,9}"
    r" (?:of|at|in|on|from|to|against|under|by|near)(?: the)?(?: [A-ZÀ-Þ][\w’-]+){1,2}\Z"
)
"""`For the battle at the springs of Quayford`: a topic that ends in a name, which heads no short form;
`on Europe` in small letters is one as well."""


def _by_surname(cite: Cite) -> bool:
    """Whether a short form has one surname, a title and a page."""
    stated = cite.reference
    if cite.rule != "short" or stated is None or not stated.title or not cite.locator:
        return False
    return len(stated.authors) == 1 and not stated.authors[0].given


def _by_person(cite: Cite) -> bool:
    """Whether the author of a work is named in full."""
    stated = cite.reference
    return cite.form == "full" and stated is not None and any(name.given for name in stated.authors)


def _sure(cite: Cite, *, ends: bool) -> bool:
    """Whether a citation shows by itself that it is one: a work by who wrote it or what it is, a short form, which must
    end the stretch, by its title in marks, its page or the note to which it points."""
    stated = cite.reference
    if stated is None:
        return False
    if cite.form == "full":
        named = stated.authors or stated.editors or cite.rule == "quoted-title"
        return bool(named) or stated.kind in KNOWN
    pointed = cite.refers_to_note > 0 or cite.rule == "short-title" or cite.locator[:1].isdigit()
    return ends and pointed and not cite.ibid
