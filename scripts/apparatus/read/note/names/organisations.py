"""Tells organisations from persons, without a list of organisations.

Comes in: a name. Comes out: a judgement. What speaks for an organisation is a noun such as `Institute`, an acronym, a
legal form, a possessive, or `of` between two words; what speaks for a person is a common given name before one other
word.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import (
    COMPANIES,
    EAST_ASIAN_SURNAMES,
    FAMILIES_MOSTLY,
    FAMILIES_TOO,
    GIVEN_NAMES,
    GOVERNMENTS,
    NEWSPAPER_WORDS,
    ORGANISATION_HEADS,
    ORGANISATION_HINTS,
    ORGANISATIONS_LIKE_PEOPLE,
    PLACES,
)
from apparatus.read.note.names.in_capitals import acronym, family_in_capitals, loud_body
from apparatus.read.note.names.persons import INITIALS_RE, is_one_person, list_of_persons, plain
from apparatus.read.note.names.titles_of_bodies import TITLED, begins_title
from apparatus.read.note.words.given_names import begins_with_given_name, is_given_name
from apparatus.read.note.words.honorifics import SHORT_RANKS
from apparatus.read.note.words.houses import is_house
from apparatus.read.note.words.title_words import capital_share

LONGEST: Final = 300
CORPORATE_RE: Final = lazy.regex(
    r"[ACGILNPSp](?<=\b.)(?:(?<=C)o(?:rp)?|(?<=I)nc|(?<=L)(?:td|LC|LP|\.P)|(?<=S)\.A(?<!\AS\.A)|(?<=G)mbH|(?<=A)G|(?<=P)LC|(?<=p)lc"
    r"|(?<=N)\.V)\b\.?,?"
)
"""The legal form of a company; its first letter first, which is found faster than any of ten words."""

ROMAN_RE: Final = lazy.regex(r"[IVX]+\Z")
SERVED: Final = frozenset({
    "arts", "audit", "creative", "education", "energy", "food", "forestry", "health", "homes", "housing", "innovate",
    "music", "skills", "sport", "statistics", "tourism", "transport", "visit",
})  # fmt: skip
LANDS: Final = frozenset({"scotland", "wales", "england", "britain", "uk", "nsw", "ni"})
"""What a body serves, and its land: `Audit Scotland`, `Statistics Canada`."""
TWO: Final = 2
PREPOSITIONS: Final = frozenset({"of", "for", "on", "against", "in"})
DOCUMENTS: Final = frozenset({
    "calendar", "calendars", "report", "reports", "proceedings", "minutes", "protocols", "handbook", "directory",
    "hearing", "hearings", "debates", "statement", "communiqué", "communique", "petition", "petitions", "memorandum",
    "deposition", "affidavit", "inventory",
})  # fmt: skip
"""Nouns for what an organisation writes: a name that holds one is a title."""

WRITTEN: Final = (
    "Records of ", "Papers of ", "Letter from ", "Letter of ", "Message from ", "Message of ", "Speech of ",
    "Speech by ", "Review of ", "Rep. of ", "Summary of ", "MEMORANDUM FROM ",
    "MEMORANDUM OF ", "LETTER FROM ", "TESTIMONY OF ", "STATEMENT OF ",
)  # fmt: skip
"""How the title begins of what somebody wrote."""

INSTRUMENTS: Final = frozenset({"agreement", "treaty", "convention", "protocol", "declaration", "covenant"})
"""Nouns for what states conclude: a name that ends in one is a title."""

COMPOUND_HEADS: Final = (
    "gesellschaft", "ministerium", "verband", "institut", "stiftung", "bundesbank", "nationalbank", "zentralbank",
    "landesbank", "riksbank",
)  # fmt: skip
"""Ends of German and Nordic compounds that are nouns for organisations."""


def is_organisation(text: str, *, strict: bool = False) -> bool:
    """Whether a name is an organisation's. `strict` leaves out the signs that a title may show as well."""
    return len(text) <= LONGEST and _judged(text)[strict]


@lru_cache(maxsize=2048)
def _judged(text: str) -> tuple[bool, bool]:
    """Whether a name is an organisation's by all signs, and by the strict ones alone."""
    words = text.replace("’", "'").split()
    if not words or " quoted in " in text or (text[-1].isdigit() and YEARS_RE.search(text)):
        return False, False
    if " de La " in text and FRENCH_RE.match(text):
        return False, False
    bare = [word.strip(".,()").lower() for word in words]
    shown = _shown(text, words, bare)
    if shown is not None:
        return shown, shown
    given = bare[0] in GIVEN_NAMES or (bare[0] == "royal" and len(words) == 2)  # `Royal Cortissoz`
    hinted = bare[-1] in ORGANISATION_HINTS or (not given and (bare[0] in ORGANISATION_HINTS or bare[0] in COMPANIES))
    hinted = hinted and not (bare[0] in GIVEN_NAMES or any(len(word) == 1 for word in bare))
    return hinted or _may_be_title(text, words, bare), hinted


FRENCH_RE: Final = lazy.regex(r"(?:[A-ZÀ-Þ][\w’-]* ){1,4}de La [A-ZÀ-Þ][\w’-]+\Z")
"""`Jean Quayol de La Force`: the article in a capital, as in French names (Chicago Manual 8.9)."""


def _may_be_title(text: str, words: list[str], bare: list[str]) -> bool:
    """Whether a name has what organisations have, and titles as well: a possessive, a preposition, an article."""
    return (
        bare[0] == "the"
        or not PREPOSITIONS.isdisjoint(bare[1:-1])
        or any(word.endswith("'s") and word != "'s" for word in words[:-1])
        or any(word[0].isalpha() and not word.isalpha() and any(map(str.isdigit, word)) for word in words)
    )


def _shown(text: str, words: list[str], bare: list[str]) -> bool | None:
    """Whether a name is an organisation's, if a word of it tells."""
    if text in ORGANISATIONS_LIKE_PEOPLE or loud_body(text) or _in_pinyin(text) or UNNAMED_RE.match(text):
        return True
    if len(words) == 1:
        return acronym(words[0]) or bare[0].endswith(COMPOUND_HEADS)
    if CORPORATE_RE.search(text) or CHAPTER_RE.match(text) or TOWN_RE.match(text):
        return True
    if "." in text and (SITE_RE.search(text) or OFFICER_RE.search(text)):
        return True
    if text.isupper() and (_list_in_capitals(text) or text.endswith((", JR.", ", SR."))):
        return False
    if (
        text.startswith(WRITTEN)
        or text.endswith(" State Papers")
        or (len(bare) > TWO and bare[1:3] == ["generated", "by"])
    ):
        return False
    if ENTITLED_RE.match(text):
        return False
    if not DOCUMENTS.isdisjoint(bare) or (bare[-1] in INSTRUMENTS and words[-1][0].isupper()):
        return False
    if bare[-1] in FAMILIES_TOO and len(words) < 5 and _given(bare[:-1], words):
        return False
    if len(words) < 6 and _is_paper(words, bare):
        return True
    if len(words) == 2 and words[1].capitalize() in EAST_ASIAN_SURNAMES and (text.isupper() or CAMEL_RE.search(text)):
        return False  # `YAN LAU`, `JingJing Jiang`
    if len(words) > 2 and not DAILIES.isdisjoint(bare[1:-1]):
        return True  # `Chickasha Daily Express`
    if (bare[-1] in GOVERNMENTS or bare[-1] in LANDS) and _of_a_land(text, bare):
        return True
    if words[-1] == "Associates" or (acronym(words[0]) and words[-1] == "International"):
        return True
    if bare[0] in GIVEN_NAMES and len([word for word in bare if len(word) > 1]) == 2:
        return bare[-1] in ORGANISATION_HEADS and bare[-1] not in FAMILIES_TOO and len(words) == TWO
    if (
        len(bare) == TWO + 1
        and bare[0] in GIVEN_NAMES
        and bare[1] in FAMILIES_AMID
        and bare[2] not in ORGANISATION_HEADS
    ):
        return False  # `Pamela Church Lima`
    if not ORGANISATION_HEADS.isdisjoint(bare) or any(map(_compound, (bare[0], bare[-1]))) or words[-1] in ARMS:
        return not (IN_TITLE_RE.search(text) and ORGANISATION_HEADS.isdisjoint((bare[0], bare[-1])))
    if "," not in text and any(map(shortened, words[1:])):
        return True
    at = int(words[0] in HOUSES)
    if bare[at + 1 : at + 2] and bare[at + 1] in PREPOSITIONS and shortened(words[at]):
        return True  # `Comm. on Ports`, `S. Comm. on Ports`
    if CAMEL_RE.search(text) and any(map(_run_together, words)):
        return True
    return _by_letters(text, words, bare)


def _by_letters(text: str, words: list[str], bare: list[str]) -> bool | None:
    """Whether letters among the words stand for a body, and are nobody’s name in capitals; None if there are none."""
    if any(map(str.isupper, words[:-1])) and any(
        acronym(word) and word not in SHORT_RANKS and not ROMAN_RE.match(word) for word in words[:-1]
    ):
        family = family_in_capitals(words) if bare[0] in GIVEN_NAMES else 0
        return not (family or _shouted(words) or is_one_person(words) or list_of_persons(text))
    return None


CHAPTER_RE: Final = lazy.regex(r"[A-Z]{3,8}(?: of |[–-])[A-Z][a-z]")
"""`ACLU–New Mexico`, `ACLU of Texas`: a part of an organisation that is known by its letters."""

UNNAMED_RE: Final = lazy.regex(
    r"Anon(?:ymous|\.)\Z|(?:The |the )?(?:[Ee]ditors|[Ee]ditorial (?:[Bb]oard|[Ss]taff))\Z"
    r"|[A-Z]{2,6} (?:Editors?|Newsroom)\Z"
)
"""Those who speak for a paper and are not named (Chicago Manual 14.79)."""

HOUSES: Final = ("S.", "H.", "U.S.")
"""What stands before the committees of the Congress."""


def _compound(word: str) -> bool:
    """Whether a German word ends in a noun for organisations: `Bundesministerium für Häfen`."""
    return word.endswith(COMPOUND_HEADS)


YEARS_RE: Final = lazy.regex(r"\d{4}[-–](?:\d\d){1,2}\Z")
IN_TITLE_RE: Final = lazy.regex(r" and [A-ZÀ-Þ]\w+ in ")
"""`Religion and Society in Kent`: the end of a title; what it is, an organisation's name says first or last."""

TOWN_RE: Final = lazy.regex(
    r"(?:Ville|Mairie|Municipalité|Municipalidad|Municipio|Município|Prefeitura|Comune|Commune|Gemeente|Stadt|Kanton"
    r"|Canton|Région|Provincia|Gobernación|Intendencia) (?:(?:de|del|du|des|di|da|do|van|von) |d[’'])[A-ZÀ-Þ]"
)
"""A town or a region that governs itself: `Ville de Genève`, `Comune di Milano`."""

SITE_RE: Final = lazy.regex(r"\w\.(?:com|org|net|edu|gov)\b")
"""The address of a site for its name: `Harbour.com Editors`."""

OFFICER_RE: Final = lazy.regex(r"(?:\A| )(?:Att[’']y|Sol[’']r|Inspector|Comptroller|Surgeon) Gen\.\Z")
"""`Att’y Gen.`, `Cal. Att’y Gen.`: an office by who holds it, as lawyers shorten it."""

DAILIES: Final = frozenset({"daily", "weekly", "evening"})
"""What stands within the name of a newspaper."""

ARMS: Final = frozenset({"AI", "UK", "USA", "US", "EU", "UN", "Associates", "Gallery", "Unit"})
"""What ends the name of an organisation: `Epoch AI`, `Transparency International UK`, `Abt Associates`."""

ABBREVIATED: Final = frozenset({
    "Found.", "Inst.", "Serv.", "Univ.", "Sch.", "Coll.", "Soc’y", "Soc'y", "Fed’n", "Fed'n", "Grp.", "Ctr.", "Ass’n",
    "Ass'n", "Comm’n", "Comm'n", "Int’l", "Int'l", "Dep’t", "Dep't", "Div.", "Bd.", "Off.",
    "Comm.", "Subcomm.", "Admin.", "Servs.",
})  # fmt: skip
"""Words of the names of organisations as lawyers shorten them: `Elec. Frontier Found.` (Bluebook T6)."""


ENDS: Final = frozenset(".ltynLTYN")
"""With what they end."""


def shortened(word: str) -> bool:
    """Whether a word is one of these, also in capitals."""
    return word[-1:] in ENDS and (word in ABBREVIATED or (word.isupper() and word.capitalize() in ABBREVIATED))


CAMEL_RE: Final = lazy.regex(r"[a-z][A-Z]")
"""A quick look: most names hold no capital within a word."""

RUN_TOGETHER_RE: Final = lazy.regex(r"(?P<first>[A-Z][a-z]{2,})[A-Z][A-Za-z]*\Z")
NAME_PARTS: Final = frozenset(
    {"mac", "fitz", "van", "vander", "vanden", "vande", "von", "del", "della", "dos", "san", "saint", "las", "los"}
)


def _run_together(word: str) -> bool:
    """`DeepMind`, `ChinaFile`: two words printed as one, and none that families or parents join, as in `MacArthur` and
    `AnnaLee`."""
    if word.isupper() or word[1:].islower():
        return False
    found = RUN_TOGETHER_RE.match(word)
    return found is not None and not (found["first"].lower() in NAME_PARTS or is_given_name(found["first"]))


def _given(bare: list[str], words: list[str]) -> bool:
    """Whether what stands before a last word are given names or initials: `Dmitri Law`, `T. N. Post`."""
    first, last = bare[0], words[-1].lower().strip(".,")
    family = last in FAMILIES_MOSTLY and len(words) == 2 and plain(first) and first not in NAMED_AFTER
    if first in GIVEN_NAMES or family:
        return ORGANISATION_HEADS.isdisjoint(bare)
    initials = [word for word in words[:-1] if INITIALS_RE.match(word)]
    return (
        bool(initials) and (words[0] in initials or len(words) < 4) and first not in ("u.s", "u.n", "u.k", "us", "un")
    )


FAMILIES_AMID: Final = frozenset({"church", "hall", "house", "college", "council"})
"""Families’ names that may stand between a given name and another: `Mary Church Lima`."""

NAMED_AFTER: Final = frozenset({"théâtre", "theatre", "opéra", "palais", "hôtel", "port", "princess", "battle", "café"})
"""What is no given name before such a family's: `Théâtre Royal`."""


def _is_paper(words: list[str], bare: list[str]) -> bool:
    """Whether a name ends as those of newspapers do, behind a town if others may end so too: `Quayport Democrat`,
    `Porto Sun`, `St. Anne Star`."""
    last = bare[-1].rpartition("-")[2]
    if last not in PAPERS and (last not in NEWSPAPER_WORDS or last in WRITINGS or words[-1].islower()):
        return False
    if len(words) > 2 and words[0] in TOWN_STARTS:
        return True
    return bare[0] not in GIVEN_NAMES and (
        " ".join(bare[:-1]) in PLACES or (last in PAPERS and not any("." in word for word in words))
    )


TOWN_STARTS: Final = ("St.", "Ste.", "Mt.", "Ft.", "Mount", "Fort", "Port", "San", "Santa", "Los", "Las")
"""What towns are called first, and no person who is called by a newspaper's noun last."""

WRITINGS: Final = ("journal", "item", "age")
"""Newspapers’ nouns that end titles behind a town as well: `London Journal`."""

PAPERS: Final = frozenset({
    "tribune", "bulletin", "gazette", "herald", "chronicle", "times", "courier", "examiner", "inquirer", "telegraph",
    "newsday", "democrat", "intelligencer", "advertiser", "enquirer", "picayune", "caledonian",
})  # fmt: skip
"""How the name of a newspaper ends that stands in the author's place: `Norwich Bulletin`."""


def _shouted(words: list[str]) -> bool:
    """Whether a name is printed in capitals throughout, as bylines are: `JOHN SMITH`, `J. SMITH`."""
    few = len(words) in (2, 3) or (len(words) == 4 and any(map(INITIALS_RE.match, words[1:])))
    named = len(words[-1]) > 3 or (len(words[0]) > 2 and is_given_name(words[0]))  # `JOHN HART ELY`
    return few and named and all(w.isupper() for w in words if len(w.strip(".")) > 1)


def _list_in_capitals(text: str) -> bool:
    """`JOHN SMITH, ANN POE & TOM ROE`: the authors of a book as lawyers print them (Bluebook 15)."""
    if " & " not in text:
        return False
    names = [name.split() for name in text.replace(", & ", ", ").replace(" & ", ", ").split(", ")]
    return all(1 < len(name) < 5 for name in names) and any(
        is_given_name(name[0]) or name[-1].capitalize() in EAST_ASIAN_SURNAMES for name in names
    )


def looks_like_organisation(text: str, *, strict: bool = False) -> bool:
    """Whether a stretch is an organisation's name, and no sentence that mentions one: it has capitals and no colon."""
    if ":" in text or not is_organisation(text, strict=strict):
        return False
    if capital_share(text) < _least_capitals(text) or any(word in text for word in OF_A_SENTENCE):
        return False
    if text[0] in TITLED and begins_title(text):
        return False
    return all(part.strip()[:1].isupper() or part.strip().startswith("and ") for part in text.split(","))


OF_A_SENTENCE: Final = (
    " preserved in ",
    " kept at ",
    " is ",
    " was ",
    " are ",
    " were ",
    " v. ",
    " v ",
    "reaty between ",
    "greement between ",
)
"""What the name of no organisation holds: `The point was put by Ana Lima and Tom Church`, `Lima v. Board of Education`.
"""


def _in_pinyin(text: str) -> bool:
    """Whether a name is an organisation's in Chinese, its characters behind it or not: `Guojia tongjiju 国家统计局`."""
    if text[-1:] > "\u3000":
        text = SCRIPT_RE.sub("", text)
    told = text.endswith(PINYIN_ENDS) or OFFICE_RE.search(text) is not None
    return told and PINYIN_RE.match(text) is not None


OFFICE_RE: Final = lazy.regex(r" [a-zü’]{5,20}ju\Z")
"""`Tianjin weishengju`: an office of a town."""
SCRIPT_RE: Final = lazy.regex(r" [\u3400-\u9fff]{2,30}\Z")


def _least_capitals(text: str) -> float:
    """How many capitals the name of an organisation has at least; in French, only the first word has one (`Assemblée
    nationale`)."""
    if text.partition(" ")[0].lower() in ORGANISATION_HEADS and ACCENT_RE.search(text):
        return 0.3
    if _in_pinyin(text) or UNNAMED_RE.match(text):
        return 0
    return 0.6 if is_organisation(text, strict=True) else 0.85


PINYIN_ENDS: Final = (
    "yanjiusuo", "yanjiuyuan", "xueyuan", "yanjiubu", "weiyuanhui", "bangongshi", "bangongting", "tongjiju", "zhongxin",
    "xiehui", "daxue", "gongsi", "waijiaobu", "guofangbu", "yanjiushi", "bianweihui",
    "dang’anju", "chubanju", "bianjibu", "guowuyuan", "zhengfu", "dang’anguan",
)  # fmt: skip
PINYIN_RE: Final = lazy.regex(r"[A-Z][a-zü’]{2,24}(?: [a-zü’]{2,24}){1,10}\Z")
"""`Zhongguo shehui kexueyuan`: how offices and schools are called in Chinese, the first word alone with a capital."""

ACCENT_RE: Final = lazy.regex(r"[éèêàçô]")


def has_head(text: str) -> bool:
    """Whether a name holds a noun for an organisation or an acronym."""
    return any(word.strip(".,()").lower() in ORGANISATION_HEADS or acronym(word) for word in text.split())


def is_body(text: str) -> bool:
    """Whether a name is that of an organisation for sure: it holds a noun for one, and nothing speaks against it."""
    return has_head(text) and looks_like_organisation(text, strict=True)


def is_issuer(text: str) -> bool:
    """Whether a name is that of a press or of such a body, which issue books and reports, and of no periodical."""
    return is_house(text) or is_body(text)


def ends_in_head(text: str) -> bool:
    """`Brookings Institution`, but not `Department of Health`: there an `and` joins what the department is for."""
    last = text.split()[-1].strip(".,()")
    return last != "Archives" and (
        shortened(text.rpartition(" ")[2]) or last.lower() in ORGANISATION_HEADS or acronym(last)
    )


MATTER_RE: Final = lazy.regex(r"[a-z](?:[ts]ion|sis|ity|ics|ology)s?\Z|[a-z]{4}ments?\Z|[a-z]{3}ances?\Z")
"""How nouns end for what a body deals with, and family names hardly do: `System Analysis`, `Rope Inspection`."""


def names_matter(text: str) -> bool:
    """Whether words say what a body deals with, and so belong to the name of one: `System Analysis and Studies Panel`,
    `Animal Health and Welfare Panel`."""
    last = text.rpartition(" ")[2]
    return last.lower() in ORGANISATION_HINTS or MATTER_RE.search(last) is not None


BODY_RE: Final = lazy.regex(
    r"\sand\s(?=(?:High Representative|Dicastery|Congregation|Committee|Commission|Ministry|Department|Office"
    r"|Secretariat|Directorate|Bureau|Agency) (?:of|for) "
    r"|U\.?S\.? Department of "
    r"|(?:Minist(?:ère|er[ei]o|ério|ero)|Bundesministerium|Empresa|Ag[eê]n[cç](?:ia|e)|Institut[oe]?|Comis(?:são|ión)"
    r"|Con(?:selho|sejo)|Secretar[ií]a|Departamento|Banco|Autori(?:dade|dad|tà|té))"
    r" (?:d(?:e|o|a|os|as|el|es|u|ella|i|er)|für|Na[ct]ional|Federal|Geral|General) )"
)
"""Between two bodies, the second of which begins with what it is: `Ministry of Defence and Ministry of Finance`."""


LETTERED_RE: Final = lazy.regex(r"([^(),]{5,120})\s\([A-Z]{2,8}\) and ([A-Z][^(),]{4,120})\s\([A-Z]{2,8}\)\Z")


def lettered_bodies(text: str) -> list[str]:
    """Two bodies behind each of which its letters stand, which part them: `Committee on Ports and Keys (COPAK) and
    Union of Quays (UQ)`; or nothing."""
    found = LETTERED_RE.match(text)
    both = [*found.groups()] if found else []
    return both if all(map(is_organisation, both)) else []


LETTERS_RE: Final = lazy.regex(r"[A-Z]{3,6}\Z")
"""`UN Women and WFP`; two letters may be a matter (`Office of Science and IT`)."""


def bodies(text: str) -> list[str]:
    """The bodies that an `and` joins before a noun for one, or the letters by which one is known; empty when there is
    one body alone."""
    first, joined, second = text.rpartition(" and ")
    if joined and LETTERS_RE.match(second) and is_organisation(first):
        return [first, second]
    parts = BODY_RE.split(text)
    return parts if len(parts) > 1 and is_organisation(parts[0]) else []


def titled_before_issuer(words: str, issuer: str) -> bool:
    """Whether words before who issued a work are its title, though they look like the name of a body: `Resource Book on
    Harbours, Port Commission`."""
    topic = TOPIC_RE.search(words)
    if topic is None or words.count(" ") < FEW or BODY_NOUN_RE.search(words, 0, topic.start()):
        return False
    return is_body(issuer) and TOPIC_RE.search(issuer) is None


ENTITLED_RE: Final = lazy.regex(
    r"[A-Z][a-z]+ing (?:the|an?|[Ll]ike) |(?:Beyond|Against|Inside|Behind|Towards?|Between) |(?:When|Why|How|What|Who) "
    r"|.*(?<! for) an? |(?!.* of ).* (?:State|Nation|Empire)\Z"
)
"""How titles begin or end that hold the word of a body: `Seeing Like a State`, `Beyond the Council`."""

FEW: Final = 3
"""Blanks in a title of some words."""
TOPIC_RE: Final = lazy.regex(r" (?:on|in|for|to) ")
BODY_NOUN_RE: Final = lazy.regex(
    r"\b(?:Academy|Agency|Alliance|Assembly|Association|Authority|Board|Bureau|Campaign|Cent(?:er|re)|Coalition|College"
    r"|Commission|Committee|Company|Conference|Council|Department|Directorate|Federation|Forum|Foundation|Fund|Group"
    r"|Initiative|Institut\w*|Lab|Laboratory|League|Ministry|Movement|Network|Office|Organi[sz]ation|Partnership|Program"
    r"|Programme|Project|School|Secretariat|Service|Society|Task Force|Trust|Union|University|International|National)\b"
)
"""What a body is called, before what it deals with: `Centre for Harbour Research`."""


def _of_a_land(text: str, bare: list[str]) -> bool:
    """Whether a name that ends in a land is a body's: `Audit Scotland`, `Environment and Climate Change Canada`."""
    if len(bare) == TWO:
        return bare[0] in SERVED
    return " and " in text and _deals_with(text, bare)


def _deals_with(text: str, bare: list[str]) -> bool:
    """Whether a name of capitals says what a body deals with, and its land last."""
    matter, _, land = text.partition(" and ")
    capitals = all(word[0].isupper() for word in text.split() if word != "and")
    return capitals and PREPOSITIONS.isdisjoint(bare) and " " in land and of_land(matter, land)


def of_land(matter: str, land: str) -> bool:
    """Whether two halves that `and` joins are what one body deals with, and its land last: `Environment and Climate
    Change Canada`."""
    return _ends_in_land(land) and not (_ends_in_land(matter) or has_head(matter) or begins_with_given_name(matter))


def _ends_in_land(words: str) -> bool:
    name, _, land = words.rstrip(".").rpartition(" ")
    return land.lower() in GOVERNMENTS and name[-1:].isalpha() and not begins_with_given_name(name)
