"""Authors: a line at the top, or the article's own citation, in; the names in reading order out."""

from __future__ import annotations

import re

from apparatus import lazy
from apparatus.read.note.words.given_names import is_given_name, joins_given_names
from apparatus.read.seed.dates import read_date
from apparatus.read.seed.labels import MARKER
from apparatus.read.seed.wording import BY_WORDS, KIND, SERIES

PARTICLE = r"(?:(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|ten|ter|bin|al|el|y|e) )"
TITLED = (
    r"(?:Dr|Prof|Professor|Sir|Dame|Amb|Ambassador|Lt|Lieutenant|Gen|General|Brig|Brigadier|Sgt|Sergeant|Col|Colonel|Maj|Major|Capt|Captain"
    r"|Cdr|Commander|Commodore|VADM|RADM|ADM|(?:Rear |Vice )?Admiral|Senator|Rev|Justice|Judge|Mr|Mrs|Ms"
    r"|(?:(?:Vice|Deputy) )?(?:Chair(?:man|woman)?|Governor|President))\.? "
)
"""What stands before a name and is none."""

NAME = lazy.regex(
    rf"(?:{TITLED})*[^\W\d_a-z][\w’'.-]*"
    rf"(?: (?:{PARTICLE}{{0,2}}[^\W\d_a-z][\w’'.-]*|[a-z]\.(?= [^\W\d_a-z]))){{1,4}}"
)
"""`Jane Q. Smith`, `John van Dyke`, `Dr. Jane Smith`, and `Jane q. Smith`, as programs that read pages write it."""

HAN_NAME = lazy.regex(r"[\u4e00-\u9fff]{2,4}(?:[、，, ]+[\u4e00-\u9fff]{2,4}){0,5}")
"""`王小明`, `王小明、李华`."""

BETWEEN = lazy.regex(r", and |, | and | AND | und | et | & | \| |; | (?:y|e|en|i) (?=[^\W\d_a-z][\w’'.-]* )")
"""Parts names; `y` and its like stand within one as well, before its last word: `José Ortega y Gasset`."""

DEGREE = lazy.regex(
    r"(?:PhD|Ph\.D\.|MSc|J\.D\.|DPhil|Esq\.|Jr\.|Sr\.|[A-Z]{2,5}|(?:[A-Z]\.){2,4}|[Rr]etired|"
    r"(?:U\.?S\.?|[A-Z][a-z]+) (?:Army|Navy|Air Force|Marine Corps|Coast Guard)(?: Reserve)?)"
)
"""What follows a name after a comma and is none: a degree, an order (`O.P.`), a service."""

BAR = lazy.regex(r"[ \xa0]{1,4}(?:\\?\||[•·/])[ \xa0]{1,4}|(?<=\d)[•·|](?=\d| )|(?<=min read)[•·]")
"""Parts what stands in one line above or under a title: `May 11, 2023 | Policy Brief`, `May 11, 2023·9 min read`."""

NOTE_SIGNS = "*∗_†‡§¶⁰¹²³⁴⁵⁶⁷⁸⁹0123456789 ,"
"""What stands behind a name and leads to where its bearer works, or to thanks."""

SIGNED = lazy.regex(r"[*∗†‡§¶⁰¹²³⁴⁵⁶⁷⁸⁹]|[a-z1-9] ?(?=[A-Z])|\([a-h1-9]\) ?(?=[A-Z])")
"""How the line that it leads to begins."""

EMPHASIS = lazy.regex(r"(?P<mark>\*{1,2}|_{1,2})[^*_]{1,300}(?P=mark)")
BOLD = lazy.regex(r"\*\*([^*]{3,60}?)\*\*")
NAMED = lazy.regex(
    r"(?P<name>(?P<given>[^\W\d_a-z][^\W\d_A-Z]{2,20}) (?:[A-Z]\. )?(?:(?:van|von|de|del|bin|al) )?"
    r"[^\W\d_a-z][\w’'-]{1,20}),? [^\W\d_a-z]"
)
"""A name of two words or three, before another word with a capital."""

IN_BRACKETS = lazy.regex(r" ?\([^()]{1,140}\)")
""" `(Port Institute)` behind a name."""

AFFILIATION = lazy.regex(
    r"\b(?:Agency|Analyst|Associate|Center|Centre|College|Correspondent|Council|Department|Director|Editor|Fellow|Forum"
    r"|Foundation|Institut|Institute|Journal|Ministry|Professor|Program|Programme|Researcher|School|Universi\w+)\b"
)
"""What a line says after a name: where the author works, and as what."""

OF_HOUSE = lazy.regex(r"[A-Z]{3,6} [A-Z][a-z]")
"""How the name of a house begins that capitals shorten: `PMI Harbours`, behind names."""

NO_NAME = lazy.regex(
    r"\b(?:The|A(?!\.)|An|Key|Policy|Executive|Chapter|Part|Section|Background|Context|Source|Sources|Method|Methods|Data|History"
    r"|Overview|Year|Years|Finding|Findings|Analysis|Result|Results|Framework|Literature|Review|Question|Questions|Case"
    r"|Study|Initiative|Project|Series|Society|Affairs|Group|Report|Paper|Brief|Endowment|City|Cities|Of|And|In|For|Next|Steps|Points|How|Why|What|When|Where|Who|Its|Their|Our|One|Two|Three|Four|Five|Strategy|New|Early|Historical|Conclusion|Introduction"
    r"|Eu|EU|Us|US|Uk|UK|Nato|NATO|Nº|No|Nr"
    r"|Ein|Eine|Einer|Die|Und|Zur|Zum|Über|Für|Les|Une)\b"
)
"""Words of headings: a line of two capitalised words that holds one of them is no name."""

CONTACT = lazy.regex(r"[\w.+-]{1,60}@[\w-]{1,60}\.|orcid|corresponding author|(?:twitter|e-?mail) ?[:@]", re.IGNORECASE)
"""How to reach an author."""

DATED_BY = lazy.regex(r"(?P<date>[^|]{6,40}?),? (?P<by>(?:written )?by .{3,160})", re.IGNORECASE)
"""`May 11, 2023 by Jane Smith`."""

MAX_LINE = 200
"""A line of names is no longer."""

DATE_JOINT = lazy.regex(r",? (?:on )|, |(?:[,.;] ?| )[–—-] ")

LINK = lazy.regex(r"(?<!!)\[(?P<words>[^\[\]]{1,80})\]\([^()\s]{0,200}(?:\([^()\s]{0,20}\))?\)")

NAMED_FIRST = lazy.regex(r"[^\W\d_a-z][\w’'-]+ (?:[A-Z]\. ){0,2}[^\W\d_a-z]")

OF_OTHERS = (
    "General", "Gen", "Major", "Maj", "Judge", "Justice", "Chair", "Governor", "President", "Vice", "Deputy", "Senator",
)  # fmt: skip
"""Titles that open other lines as well: `Major Powers at Sea`."""

TITLES = lazy.regex(rf"(?:{TITLED})+")

WITH_HELP = lazy.regex(r",? with (?:\w+ ){0,3}(?:assistance|support|contributions?|help|input)\b.*", re.IGNORECASE)
"""`By Jane Smith, with research assistance from Bo Ng`: who helped."""

PICTURED = lazy.regex(r"\A\W{0,6}(?:writer|author)[’']s picture ?", re.IGNORECASE)
"""What a builder of sites writes before the author's name, close to it."""

HANDLE = lazy.regex(r",? @\w{2,30}")
"""Behind a name, where its bearer writes: `Jane Smith @jsmith`."""

DRAWN_BY = lazy.regex(
    r"[.;|] ?(?:design|graphics?|illustrations?|art|photo(?:graph)?s?|photography|data|edited|editing)"
    r"(?: and \w+)? by\b.*",
    re.IGNORECASE,
)
"""`By Jane Smith. Design by Bo Ng.`: who drew what stands beside the text."""

OF_KIND = lazy.regex(rf"(?:an? )?{KIND} (?=(?:written |authored |prepared )?by[ :])", re.IGNORECASE)
"""Before a by-line, what the text is: `Guest post by Jane Smith`."""

FIRST_IN = lazy.regex(r"(?:,? (?:[Cc]ourtesy(?: of)?|[Ff]or|[Vv]ia) | [–—-] )(?=[A-Z]).*")
"""Behind names, where the text came out: `By Jane Smith – Port Review`, `By Jane Smith for Port Review`."""

WITH_POST = lazy.regex(rf"(?:,? and|,? &|;) (?P<name>{NAME.pattern}), (?P<post>[^,;]{{3,80}})")
"""A name behind another's post, with its own."""

SLASH = lazy.regex(r" / (?=(?P<given>[^\W\d_][\w-]*))")
"""Parts names, `By Ana Lima / Jane Smith`, or a name and the section of a site."""

TURNED_NAME = lazy.regex(
    r"\A(?P<family>[^\W\d_a-z][\w’'-]{1,30}), (?P<given>[^\W\d_a-z][\w’'.-]{1,30}(?: [A-Z]\.){0,2})\Z"
)
"""`Lima, Ana`."""

OF_CLASS = lazy.regex(
    r"(?<=[^\W\d_]),? (?:LL\.?M\.?|J\.?D\.?|Ph\.?D\.?|M\.?P\.?[AHP]\.?|[BM]\.?A\.?),? ?[’'‘]\d\d(?=,|\Z| and )"
)
"""Behind a name, when its bearer left the school: `Ana Lima LLM ’23`."""

POSITION = lazy.regex(
    r"(?:(?:the|an?|chief|senior|deputy|vice|executive|former|assistant|head of|policy|research|managing) )*+"
    r"(?:chair(?:man|woman|person)?|head|president|lecturer|scholar|consultant|student|candidate|expert|advis[eo]r|officer"
    r"|specialist|coordinator|manager|economist|lawyer|attorney|writer|historian|journalist|scientist|partner|founder)s?\b",
    re.IGNORECASE,
)
"""As what an author works, behind a name and a comma: `Jane Smith, Chair of the Quays`."""

LETTERED = lazy.regex(r"(?<=[^\W\d_]) [a-h](?:, ?[a-h*∗†])*(?=[,;]| and | & |\Z)")
"""Letters behind a name that lead to where its bearer works: `Jane Smith a,*, Bo Ng b`."""

STARRED = lazy.regex(r"\[[*∗†‡]\]")
"""A sign behind a name that leads to thanks, as in `Jane Smith[*]`."""

RAISED_SIGN = lazy.regex(r"<sup>(?P<sign>[^<>]{1,12})</sup>", re.IGNORECASE)
"""A sign behind a name, or before what it leads to."""


def without_title(name: str) -> str:
    """A name without what stands before it: `Colonel Jane Smith`."""
    return TITLES.sub("", name)


def untitled(name: str) -> str:
    """A name without rank and degree, as citations give it; one word behind a title stays with it."""
    bare = without_title(name)
    return bare if " " in bare else name


def has_given_name(text: str) -> bool:
    """Whether a line of names begins with a common given name, or with a title or rank that means nothing else."""
    rest = without_title(text)
    return joins_given_names((rest.split() or [""])[0]) or (rest != text and not text.startswith(OF_OTHERS))


def unlinked(text: str) -> str:
    """A line of a title page without the addresses of its links: `By [Jane Smith](/experts/smith)`."""
    return LINK.sub(lambda link: link["words"], text) if "](" in text else text


def parted_from_date(text: str) -> tuple[str, str]:
    """A line of names, and the date behind or before them: `By Jane Smith, May 11, 2023`, `Jane Smith on 11 May 2023`,
    `May 11, 2023 by Jane Smith`."""
    if (behind := DATED_BY.fullmatch(text[:MAX_LINE])) and read_date(behind["date"]):
        return behind["by"], behind["date"]
    for joint in DATE_JOINT.finditer(text[:MAX_LINE]):
        if read_date(text[joint.end() :]):
            return text[: joint.start()], text[joint.end() :]
    return text, ""


def names_in(text: str) -> tuple[str, ...]:
    """The names in `Jane Smith, John van Dyke and Bo Ng, Port Institute`; none when the line holds anything else."""
    text = unlinked(RAISED_SIGN.sub("", text) if "<" in text else text).replace("\\*", "*").rstrip("\\ ")
    text = OF_CLASS.sub("", text)
    if len(text) > MAX_LINE or SERIES.fullmatch(text):
        return ()
    if found := _set_in_bold(text) or _between_slashes(text) or _before_place(text):
        return found
    if HAN_NAME.fullmatch(text.strip()):
        return tuple(re.split("[、，, ]+", text.strip()))
    names: list[str] = []
    for part in BETWEEN.split(MARKER.sub("", LETTERED.sub("", STARRED.sub("", IN_BRACKETS.sub("", text)))).strip()):
        name = part.strip(NOTE_SIGNS)
        cased = name.title() if name.isupper() else name
        if AFFILIATION.search(cased) and (bearer := _who_works(name, bool(names))):
            return (*names, bearer)
        if names and AFFILIATION.search(cased):
            return (*names, *_with_posts(text))
        if AFFILIATION.search(cased) or read_date(part.strip()) or (names and OF_HOUSE.match(name)):
            break
        if names and (not name or DEGREE.fullmatch(name)):
            continue
        if names and POSITION.match(name):
            return (*names, *_with_posts(text))
        if not NAME.fullmatch(name) or NO_NAME.search(cased) or (names and " " not in without_title(name)):
            return ()
        if any(map(str.isdecimal, name)):
            return ()
        names.append(untitled(name))
    return tuple(names)


def _who_works(text: str, follows: bool) -> str:
    """The name in `Bo Ng for the Port Institute`; one that follows no other begins with a common given name."""
    name, place, _ = text.partition(" for the ") if " for the " in text else text.partition(" of the ")
    found = place and NAME.fullmatch(name) and not (AFFILIATION.search(name) or NO_NAME.search(name))
    return name if found and (follows or has_given_name(name)) else ""


def _with_posts(text: str) -> list[str]:
    """The later names in `Ana Lima, Researcher, Port Institute, and Jane Smith, Professor, Quay School`."""
    found = [(match["name"], match["post"]) for match in WITH_POST.finditer(text)]
    posted = [name for name, post in found if AFFILIATION.search(post) or POSITION.match(post)]
    return [untitled(name) for name in posted if has_given_name(name) and not _is_of_place(name)]


def _is_of_place(name: str) -> bool:
    """Whether words with capitals are a heading's, or name an institution."""
    return bool(NO_NAME.search(name) or AFFILIATION.search(name))


def _between_slashes(text: str) -> tuple[str, ...]:
    """The names in `Ana Lima / Jane Smith / Bo Ng`, the first of them perhaps turned (`Lima, Ana`), of which most begin
    with a common given name."""
    parts = [TURNED_NAME.sub(r"\g<given> \g<family>", part) for part in text.strip().split(" / ")]
    given = sum(map(has_given_name, parts))
    named = all(NAME.fullmatch(part) and not _is_of_place(part) for part in parts)
    return tuple(map(untitled, parts)) if len(parts) > 1 and named and 2 * given > len(parts) else ()


def _set_in_bold(text: str) -> tuple[str, ...]:
    """The names in `**Jane Smith** *Senior Fellow* **Bo Ng** *Director*`."""
    bold = BOLD.findall(text) if text.startswith("**") else []
    return tuple(bold) if bold and all(NAME.fullmatch(name) and not NO_NAME.search(name) for name in bold) else ()


def _before_place(text: str) -> tuple[str, ...]:
    """The name in `Jane Smith Centre for Ports and Quays`, which begins with a common given name, and later ones with
    their posts."""
    found = NAMED.match(text) if AFFILIATION.search(text) else None
    return (found["name"], *_with_posts(text)) if found and is_given_name(found["given"]) else ()


def signed(text: str, above: str) -> bool:
    """Whether a line says of a name in the line above where its bearer works: `¹ Port Institute` under `Smith¹`."""
    text, above = (RAISED_SIGN.sub(r"\g<sign>", part) if "<" in part else part for part in (text, above))
    sign = SIGNED.match(text.strip()) if not EMPHASIS.match(text.strip()) else None
    return bool(sign) and len(text) <= 2 * MAX_LINE and sign is not None and sign[0].strip() in above.replace("**", "")


def may_be_by_line(text: str) -> bool:
    """Whether a line begins as a by-line does, with a name, and goes on with something else: `By Jane Smith PRISM Vol.
    7`."""
    word, _, rest = text.strip("*_ ").partition(" ")
    rest = without_title(rest.lstrip(" :"))
    return (
        word.lower().rstrip(":") in BY_WORDS
        and len(text) < MAX_LINE
        and NAMED_FIRST.match(rest) is not None
        and is_given_name(rest.split()[0])
    )


def by_line(text: str) -> tuple[str, ...]:
    """The names in `By Jane Smith and John Doe`."""
    text = PICTURED.sub("by ", text, count=1) if "icture" in text else text
    text, _ = parted_from_date(unlinked(text)[: MAX_LINE + 1].replace("**", "").replace(" :", ":", 1).strip("*_ "))
    text = OF_KIND.sub("", text)
    lowered = text.lower()
    word = next((word for word in BY_WORDS if lowered.startswith((word + " ", word + ":"))), None)
    return names_in(_without_help(text[len(word) :].lstrip(" :"))) if word else ()


def _without_help(names: str) -> str:
    """What a by-line says without who helped, where the authors write and where it came out."""
    bare = DRAWN_BY.sub("", WITH_HELP.sub("", names)) if " by " in names or " with " in names else names
    bare = SLASH.sub(lambda sign: ", " if joins_given_names(sign["given"]) else sign[0], FIRST_IN.sub("", bare))
    return HANDLE.sub("", bare) if "@" in bare else bare
