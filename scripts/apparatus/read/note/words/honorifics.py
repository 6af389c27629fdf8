"""Takes titles and ranks off the head of a name (Chicago Manual 8.18-36): they belong to no field."""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import (
    EAST_ASIAN_SURNAMES,
    ORGANISATION_HEADS,
    PARTICLES,
)
from apparatus.read.note.words.given_names import is_given_name

RANKS: Final = frozenset({
    "Admiral", "General", "Colonel", "Major", "Captain", "Senator", "President", "Secretary", "Chancellor",
    "Premier", "Commissioner", "Governor", "Representative", "Ambassador", "Gen.", "Adm.", "Archbishop", "Bishop",
    "Cardinal", "Metropolitan", "Patriarch", "Rabbi", "Archdeacon",
})  # fmt: skip
"""What stands before a name in full: `Admiral John C. Aquilino`, but not in `General Electric`."""

HONORIFICS: Final = frozenset({"Dr.", "Prof.", "Professor", "Sir", "Dame", "Mrs.", "Mr.", "Ms.", "Rev.", "Dr", "Hon."})

OFFICES: Final = frozenset({"Prime", "Foreign", "Defence", "Defense", "Finance", "Interior", "Trade"})
"""What stands before `Minister`."""

SHORT_RANKS: Final = frozenset({
    "VADM", "RADM", "ADM", "LTG", "LTC", "COL", "GEN", "CDR", "LCDR", "CAPT", "MAJ", "Lt.", "Col.", "Maj.", "Capt.",
    "Cmdr.", "Brig.", "Gen.", "Adm.", "Sgt.", "Lt", "Col", "Maj", "Capt", "Cmdr", "Brig", "Gen", "Adm", "Sgt", "Dom.",
    "Fr.", "Prof", "Cpl.", "Pvt.", "Ens.", "Cdr.", "Comdr.", "Msgr.", "Supt.", "Amb.", "CPT", "1LT", "2LT",
    "SGT", "MG", "BG", "SFC", "Sen.", "Rep.", "Gov.",
})  # fmt: skip
"""Ranks that can be nothing else before two words: `Lt. Gen. John Doe`."""

HIGHER: Final = frozenset({"Vice", "Rear", "Major", "Lieutenant", "Brigadier"})
"""What stands before another rank: `Rear Admiral`."""

INITIAL_RE: Final = lazy.regex(r"(?:[^\W\d_]\.?-?){1,4}\Z")

INCORPORATED: Final = frozenset({"Inc", "Ltd", "LLC", "LLP", "Corp", "Co", "PLC", "GmbH"})
"""What ends the name of a company, behind a comma of its own."""

SONS: Final = frozenset({"b.", "bt."})
"""`Yaḥyā b. Ādam`: whose son or daughter somebody is (Chicago Manual 8.14)."""


def joined_particle(word: str) -> bool:
    """`ten-Doesschate`, `deBary`: a particle that a hyphen joins to the name, or nothing parts from it."""
    particle, _, name = word.partition("-")
    return (particle in PARTICLES and name[:1].isupper()) or FUSED_RE.match(word) is not None


FUSED_RE: Final = lazy.regex(r"(?:de|du|van|von|le|la|di|da|della?)[A-ZÀ-Þ][a-zß-ÿ]{2}")


_DIGNITIES: Final = (
    "Earl|Duke|Duchess|Marquess|Marquis|Marquise|Viscount|Viscountess|Baron|Baroness|Count|Countess|Lord|Lady|Bishop"
    "|Archbishop|Abbot|Prince|Princess|Comte|Comtesse|Duc|Duchesse|Sieur|Seigneur"
)
DIGNITY_RE: Final = lazy.regex(
    rf"(?:(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|\d{{1,2}}(?:st|nd|rd|th)) )?(?:{_DIGNITIES})"
    r"(?: (?:of|de|du|von|d[’']))? ?[A-ZÀ-Þ][\w’-]+(?: (?:and )?[A-ZÀ-Þ][\w’-]+){0,2}\Z"
)
"""`Third Earl of Shaftesbury` behind a name (Chicago Manual 8.32)."""


_ORDERS: Final = (
    r"S\.J\.|SJ|O\.P\.|OP|O\.S\.B\.|OSB|O\.F\.M\.(?: Cap\.| Conv\.)?|OFM|O\.C\.S\.O\.|OCSO|O\.C\.D\.|O\.Carm\."
    r"|O\.S\.A\.|OSA|C\.S\.C\.|C\.S\.Sp\.|C\.Ss\.R\.|C\.S\.S\.R\.|C\.M\.|S\.D\.B\.|S\.S\.J\.|O\.M\.I\.|M\.M\.|R\.S\.M\.|I\.H\.M\."
)
ORDER_RE: Final = lazy.regex(rf",\s(?:{_ORDERS})(?=[,;:)]|\s[(“\"]|\s(?:and|&)\s|\Z)")
ORDER_END_RE: Final = lazy.regex(rf"(?<=[a-zß-ÿ])\s(?:{_ORDERS})\Z")
"""`Ana B. Lima O.S.A.`: the same without a comma."""
TWO_NAMES_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w.’'-]*\s[A-ZÀ-Þ][\w’'-]+\Z")


def order_behind(text: str, comma: int) -> bool:
    """Whether the letters of a religious order stand behind a comma and a full name: `Robert F. Taft, S.J.`; behind a
    family name they are initials."""
    second = text[comma + 3 : comma + 4]
    if second != "." and not second.isupper():
        return False
    found = ORDER_RE.match(text, comma)
    return found is not None and TWO_NAMES_RE.search(text, max(0, comma - 60), comma) is not None


def without_orders(names: str) -> str:
    """Names without such letters, which belong to no field."""
    for found in reversed(list(ORDER_RE.finditer(names))):
        if TWO_NAMES_RE.search(names, 0, found.start()):
            names = names[: found.start()] + names[found.end() :]
    return names


JUDGE_RE: Final = lazy.regex(
    r"(?P<name>(?:Lord|Lady|Sir|Dame|Baroness) [A-ZÀ-Þ][\w’'-]+(?: (?:of )?[A-ZÀ-Þ][\w’'-]+){0,3})"
    r",? (?:LCJ|CJ|LJ|MR|QC|KC|L\.C\.J\.|C\.J\.|L\.J\.|L\.C\.|M\.R\.|Q\.C\.|K\.C\.)\Z"
)


def without_judges_letters(name: str) -> str:
    """The name of a judge or of counsel who bears a title, without the letters of the office: `Lord Quayle LCJ`."""
    found = JUDGE_RE.match(name)
    return found["name"] if found else name


def without_order_behind(name: str) -> str:
    """A full name without the letters of an order right behind it; behind one word they are initials."""
    found = ORDER_END_RE.search(name) if name[-1:] in ".JPBMA" else None
    return name[: found.start()] if found and TWO_NAMES_RE.search(name, 0, found.start()) else name


PROFESSIONS: Final = (
    "cartographer", "mapmaker", "engraver", "photographer", "painter", "artist", "illustrator", "lithographer",
    "draughtsman", "printmaker", "sculptor", "architect", "composer", "lyricist", "author", "writer", "playwright",
    "filmmaker", "producer", "surveyor", "etcher",
)  # fmt: skip
PROFESSION_RE: Final = lazy.regex(rf"(?:{'|'.join(PROFESSIONS)})s?\Z")
"""What the maker of a map or a picture is, behind the name, as libraries say it."""


def is_dignity(words: str) -> bool:
    """Whether words between commas are the rank of the person named before them, or what the person does."""
    if words[:1].islower():
        return PROFESSION_RE.match(words) is not None
    return words[:1].isalnum() and DIGNITY_RE.match(words) is not None


HELD_OF: Final = (
    r"(?:(?:Arch)?[Bb]ishop|Dean|Archdeacon|Abbot|Abbess|Prior(?:ess)?|Earl|Duke|Duchess|Count(?:ess)?|Baron(?:ess)?"
    r"|Marquis|Viscount|King|Queen|Elector|Governor|Mayor|Justiciar|Sheriff|Constable) of [A-ZÀ-Þ]"
)
HOLDS_RE: Final = lazy.regex(HELD_OF)
"""What somebody is of some place: `Ana Lima, Bishop of Waterford and Justiciar of Ireland`."""


def without_honorifics(words: list[str]) -> list[str]:
    """The words of a name from the given name on."""
    while len(words) > 1 and words[0] in HONORIFICS:
        words = words[1:]
    if len(words) == PAIR and words[0] in LEGISLATORS and words[1][0].isupper():
        return words[1:]
    if len(words) > 2 and _heads_body(words):
        return words
    while len(words) > 2 and words[0] in SHORT_RANKS:
        words = words[1:]
    higher, hyphen, rank = words[0].partition("-")
    if len(words) > 2 and hyphen and higher in HIGHER and rank in RANKS:
        return words[1:]  # `Major-General J. L. Moulton`
    if len(words) > 3 and words[0] in HIGHER and words[1] in RANKS:
        words = words[1:]
    if len(words) > 3 and words[1] == "Minister" and words[0] in OFFICES and "of" not in words:
        return words[2:]
    if len(words) > 2 and words[0] in RANKS and words[1][0].isupper() and _is_rank(words):
        return words[1:]
    kept = len(words) < 3 or HELD.isdisjoint(words) or " ".join(words).startswith(STAFFED)
    return words if kept else _without_office(words)


def _heads_body(words: list[str]) -> bool:
    """Whether what looks like a rank is short for a word of a body's name, behind which stands another such word, or
    the noun for one last: `Gen. Servs. Admin.`, `Gen. Accounting Office`; or a report's: `Rep. of the Port Board`."""
    if words[0] == "Rep." and words[1] == "of":
        return True
    noun = words[-1].lower() in ORGANISATION_HEADS and not is_given_name(words[1])
    shortened = words[1] not in SHORT_RANKS and SHORTENED_RE.match(words[1]) is not None
    return words[0] == "Gen." and (noun or shortened)


SHORTENED_RE: Final = lazy.regex(r"(?!Sir|Wm|Chas|Geo|Jas|Jos|Thos|Robt)[A-Z][a-z’']{2,8}\.\Z")


def _is_rank(words: list[str]) -> bool:
    """Whether the first of the words stands before a person's name, and begins no company's: `General Electric`."""
    if "Agreement" in words or words[-1] in INSTRUMENTS:
        return False
    return words[0] in PERSONS or is_given_name(words[1]) or INITIAL_RE.match(words[-2]) is not None


PAIR: Final = 2
LEGISLATORS: Final = frozenset({"Senator", "Sen.", "Rep.", "Congressman", "Congresswoman"})
"""Ranks before a family name alone, with which no company's name begins: `Senator Lima`."""

INSTRUMENTS: Final = frozenset({"Convention", "Treaty", "Act", "Statute", "Regulation", "Directive", "Comment"})
"""What ends the name of a text that binds, and nobody's: `General Data Protection Regulation`."""

HELD: Final = RANKS | {
    "Chair", "Chairman", "Chairwoman", "Chairperson", "Director", "Minister", "Administrator", "Comptroller", "Counsel",
    "Spokesman", "Spokeswoman", "Spokesperson", "Adviser", "Advisor", "Envoy", "Congressman", "Congresswoman",
    "Speaker", "Justice", "Judge", "CEO", "Mayor",
}  # fmt: skip
"""Offices that stand before a name with whose they are: `Fed Chair`, `Secretary of State`."""

PERSONS: Final = frozenset({"President", "Senator", "Archbishop", "Rabbi"})
"""Ranks with which no name of an institution or company begins."""

PORTFOLIOS: Final = frozenset({
    "State", "Defense", "Defence", "Commerce", "Energy", "Labor", "Labour", "Agriculture", "Education", "Health",
    "Transportation", "Treasury", "Interior", "Security", "Affairs", "Finance", "Justice", "Intelligence", "Staff",
})  # fmt: skip
"""What ends an office that says whereof it is: `Secretary of State`."""

STAFFED: Final = ("Office of ", "The Office of ", "Offices of ")
"""Who works for somebody: `Office of Senator Ana Lima` is nobody's name."""

LONGEST_NAME: Final = 4


def _without_office(words: list[str]) -> list[str]:
    """The name behind such an office: `Deputy Secretary of Defense Ana Lima`."""
    for at in range(max(1, len(words) - LONGEST_NAME), len(words) - 1):
        if words[at - 1].islower() or words[at][0].islower() or HELD.isdisjoint(words[:at]):
            continue
        eastern = words[at] in EAST_ASIAN_SURNAMES and words[at - 1] in HELD and len(words) - at < LONGEST_NAME
        known = eastern or is_given_name(words[at]) or _of_portfolio(words[:at])
        if known and words[-1].lower() not in ORGANISATION_HEADS:
            return words[at:]
    return words


def _of_portfolio(office: list[str]) -> bool:
    """Whether an office says whereof it is, so that whatever follows is a name: `Under Secretary of State`."""
    if office[-1] not in PORTFOLIOS or "of" not in office[1:]:
        return False
    return office[office.index("of", 1) - 1] in HELD
