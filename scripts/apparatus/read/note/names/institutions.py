"""Tells from the rest of a citation whether an author whose name says nothing of it is an organisation or a person.

Comes in: a draft. Comes out: the same draft; a lone author is an organisation if who published the work, or the address
at which it stands, bears the author's name (Chicago Manual 14.84), and a lone word before a printed work is a family
name if nothing speaks against it.

    Agora Energiewende, … (Berlin: Agora Energiewende, 2020)
    Hugging Face, “…,” https://huggingface.co/…
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.lists import (
    COMMON_WORDS,
    COMPANIES,
    EAST_ASIAN_SURNAMES,
    GIVEN_NAMES,
    GOVERNMENTS,
    ISSUERS,
    LONE_ORGANISATIONS,
    NEWSPAPERS,
    ORGANISATION_HINTS,
    PLACES,
    SINGLE_NAME_AUTHORS,
    SPANISH_SURNAMES,
    SURNAMES_ALONE,
)
from apparatus.read.note.names.names import looks_like_person, read_names
from apparatus.read.note.names.organisations import COMPOUND_HEADS, is_body, looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.given_names import (
    begins_with_given_name,
    begins_with_given_or_initial,
    is_given_or_initial,
)
from apparatus.read.note.words.named_kinds import LETTERS_TO
from apparatus.read.note.words.shortened import SHORTENED_BODY_RE

HOST_RE: Final = lazy.regex(r"(?:https?://)?(?:www\.)?(?P<host>[a-z0-9.-]+)")


def settle_institution(draft: Draft) -> None:
    """Makes a lone author an organisation if the publisher or the site bears the author's name, in whose last letters
    no initials were meant: `Quay GPM`."""
    author = draft.authors[0]
    if "film" in draft.said and author.given:
        return  # `Ana Lima, dir., Quays` on analima.example
    name, publisher = author.display, draft.get("publisher")
    if author.given.isupper() and author.given.isalpha() and len(author.given) > 1:
        name = f"{author.family} {author.given}"
    given = begins_with_given_name(author.given)
    publishes = name in publisher and (name == publisher or name in PARTNERS_RE.split(publisher))
    if (publishes and not (given and not looks_like_organisation(name))) or (not given and _own(draft, name)):
        draft.authors = (Name(literal=name),)


PARTNERS: Final = 2


def _settle_firm(draft: Draft) -> None:
    """Makes two lone names of authors those of one firm if the site bears both: `White & Case` on whitecase.example."""
    first, second = (name.literal or ("" if name.given else name.family) for name in draft.authors)
    found = HOST_RE.match(draft.get("url")) if first and second else None
    labels = found["host"].replace("-", "").split(".") if found else []
    if f"{first}{second}".lower() in labels or f"{first}and{second}".lower() in labels:
        draft.authors = (Name(literal=f"{first} & {second}"),)


def title_behind_publisher(draft: Draft) -> None:
    """Makes the publisher the author of a work whose title seems to begin with that name and a comma: `Quay Call,
    Keepers under Fire (Lisbon: Quay Call, 2018)`."""
    publisher, title = draft.get("publisher"), draft.get("title")
    head, comma, rest = title.partition(", ")
    if not publisher or draft.authors or draft.editors:
        return
    if title.startswith(f"{publisher}, "):
        head, rest = publisher, title.removeprefix(f"{publisher}, ")
    elif not comma or head.casefold() != publisher.casefold():
        return  # letters may be printed in two ways: `DoD, Ports and Quays (Washington: DOD, 2023)`
    draft.authors = (Name(literal=head),)
    draft.stated["title"] = rest


PARTNERS_RE: Final = lazy.regex(r"[,;/] ?| and | & ")
"""What parts the names of two that publish a work together."""


def settle_surnames(draft: Draft) -> None:
    """Makes a lone word in the place of an author a family name, if the work is in print and nothing says that an
    organisation bears it: `Freud, The Ego and the Id (London: Hogarth Press, 1927)`."""
    settle_makers(draft)
    if len(draft.authors) == PARTNERS and draft.get("url"):
        _settle_firm(draft)
    in_print = draft.in_book and draft.date is not None and not draft.get("url")
    in_print = in_print or draft.get("archive") != "" or (draft.original and draft.locator[:1].isdigit())
    in_print = in_print or (draft.original and not draft.get("url") and not ISSUED_RE.search(draft.get("title")))
    in_print = in_print or (draft.quoted and _in_paper(draft))
    # `Lewis and Cocks, “Harbours,” Reuters (2010)`
    several = len(draft.authors) > 1 and (draft.quoted or draft.original)
    said = "interview" in draft.said or _sent(draft) or (draft.quoted and draft.get("genre").endswith(LECTURES))
    if in_print or several or draft.published or said or any(map(draft.get, NUMBERED)):
        draft.authors = tuple(as_surname(name, draft) for name in draft.authors)


ISSUED_RE: Final = lazy.regex(
    r"\b(?:Annual|Report|Statement|Guide(?:lines)?|Manual|Policy|Plan|Strategy|Index|Survey|Data\w*|Release|Handbook"
    r"|Standards?|Catalog(?:ue)?|Programme|Framework|Outlook|Review|Code|Terms|Tracker)\b"
)
"""What stands in the titles of what bodies and firms issue: `Harbourly, Annual Review (1990)`."""


def _in_paper(draft: Draft) -> bool:
    """Whether a piece stands in a periodical, in a book with its year alone, or on the pages of a day's issue: `Lima,
    “Quays,” Lisbon Herald, May 3, 1796`, `Lima, “Quays,” Harbour Essays (1788)`, `Lima, “Quays,” The Pier, 3 May 1963,
    12–13`."""
    container = draft.get("container")
    if not container or draft.date is None:
        return False
    paged = draft.issued or (draft.date.day > 0 and draft.locator[:1].isdigit())
    return periodical_kind(container) is not None or (paged and not draft.get("url"))


def title_before_site(draft: Draft) -> None:
    """Takes for the title what stands in the author's place before a site: one that is called by its address,
    `Frequently Asked Questions, Harbour.com, https://…`, or by the name that its address bears, `Harbour Trends Report,
    Quay, https://quay.example`; or before the office of a state whose page it is, `Harbour Court Project, Port
    Commission`, `Ports and the Tides, U.S. Cts.`."""
    if draft.quoted or draft.get("container") or not draft.get("url"):
        return
    head, site = draft.authors[0].literal if len(draft.authors) == 1 else "", draft.get("title")
    last = head.rpartition(" ")[2].lower()
    if (last in PAGES and SITE_RE.match(site)) or (head and _keeps_page(site, head, last, draft)):
        draft.stated["publisher" if draft.published and draft.locator else "container"] = site
        draft.stated["title"], draft.authors = head, ()


def letters_before_title(draft: Draft) -> None:
    """Takes the letters of a body off the title before which they stand, behind who wrote it, if the address bears
    them: `Ana Lima, QPI, The Price of Quays 9 (2024), https://www.qpi.example`."""
    letters, _, title = draft.get("title").partition(", ")
    if draft.quoted or not title or draft.get("publisher") or not (draft.authors and LETTERS_RE.match(letters)):
        return
    found = HOST_RE.match(draft.get("url"))
    if found and letters.lower() in found["host"].split(".") and title[0].isupper():
        draft.stated.update(title=title, publisher=letters)
        draft.said.add("report")


LETTERS_RE: Final = lazy.regex(r"[A-Z]{3,8}\Z")


def _keeps_page(site: str, head: str, last: str, draft: Draft) -> bool:
    """Whether what stands behind the name of a page is the site by its address, or an office; what stands there is the
    title of a page if the first is a body that keeps a site."""
    if last in UNDERTAKEN and OFFICE_NAME_RE.match(site):
        return True
    if " " in head and not SHORTENED_RE.search(head) and SHORTENED_BODY_RE.match(site):
        return True
    body = last not in PAGES | UNDERTAKEN and looks_like_organisation(head, strict=True)
    if head.count(" ") < FEWEST or (body and not HEADLINE_RE.search(head)):
        return False
    found = HOST_RE.match(draft.get("url"))
    labels = found["host"].replace("-", "").split(".") if found else []
    return "".join(filter(str.isalnum, site.lower())) in labels


HEADLINE_RE: Final = lazy.regex(
    r" (?:to Be|Is|Are|Was|Were|Has|Have|Will|by|By|Says?|Sues?|Dies?|Kills?|After|Amid|Over) [A-Z]"
)
"""Words of a headline, which may end as a body’s name does: `Keeper to Be Charged by Quayland Attorney General`."""

FEWEST: Final = 2
"""Blanks in what is called by more than a body's name."""

UNDERTAKEN: Final = frozenset({"project", "program", "programme", "initiative", "report", "survey", "strategy"})
"""What ends the name of what an office undertakes, and of its page."""

OFFICE_NAME_RE: Final = lazy.regex(
    r"(?:[A-Z][\w’'.-]* ){1,3}(?:Commission|Comm[’']n|Ministry|Department|Dep[’']t|Agency|Council|Parliament)\Z"
)
"""`European Commission`, `Eur. Comm’n`: the name of an office and nothing else."""

SHORTENED_RE: Final = lazy.regex(r"\.(?:\s|\Z)|\w[’'](?:n|t|l|y|r)\b")
"""A shortened word, as in the names of bodies."""
SITE_RE: Final = lazy.regex(r"[A-Za-z][\w-]*\.(?:com|org|net|gov|edu|int|io|info)\Z")
PAGES: Final = frozenset({
    "questions", "faq", "faqs", "catalog", "catalogue", "database", "dashboard", "tracker", "guide", "overview",
    "glossary", "timeline", "map", "index", "list", "directory", "policy", "terms", "help", "rules", "guidelines",
})  # fmt: skip
"""What ends the names of pages, and of no body."""


def settle_makers(draft: Draft) -> None:
    """The same of who edited or translated it: they are people, whatever else is stated."""
    draft.editors = _sharing(tuple(as_surname(name, draft) for name in draft.editors))
    draft.translators = _sharing(tuple(as_surname(name, draft) for name in draft.translators))


def _sharing(names: tuple[Name, ...]) -> tuple[Name, ...]:
    """Two of whom the first is named by one word, which is a given name: `trans. Tilda and Otto Quayle`."""
    match names:
        case (Name(given="", family=str(lone)), Name(family=str(family), given=str(given))) if (
            lone and family and given
        ):
            return (Name(family, lone, particle=names[1].particle), names[1])
        case _:
            return names


def _sent(draft: Draft) -> bool:
    """Whether the work is a letter: people write them."""
    return draft.get("genre").startswith((*LETTERS_TO, "e-mail to ", "email to "))


LECTURES: Final = ("Lecture", "Lectures", "lecture")
"""What a person holds: `Lima, “Quays,” 2009 Harbour Lectures`."""

NUMBERED: Final = ("volume", "issue", "pages")


def as_surname(name: Name, draft: Draft) -> Name:
    """A lone word as a family name, if nothing says that an organisation bears it."""
    word = name.literal
    if not SURNAME_RE.match(word):
        return name
    lowered = word.lower()
    of_old = lowered in SINGLE_NAME_AUTHORS and lowered not in SURNAMES_ALONE
    known = of_old or lowered in COMPANIES or lowered in LONE_ORGANISATIONS
    known = known or lowered in NOBODY or lowered in GOVERNMENTS or lowered in ISSUERS
    if known or lowered in NEWSPAPERS or lowered in PLACES or lowered.endswith(COMPOUND_HEADS):
        return name
    alone = len(draft.authors) < PARTNERS
    named = word in draft.get("publisher").split() or (alone and lowered in draft.get("url"))
    return name if named else Name(family=word)


NOBODY: Final = frozenset({
    "editors", "editor", "editorial", "staff", "anonymous", "anon", "commission", "congress", "parliament", "senate",
    "government", "ministry", "council", "correspondent", "correspondents", "newsroom", "unsigned", "committee",
    "secretariat", "court", "cabinet", "treasury", "police", "admin", "webmaster",
})  # fmt: skip
"""What stands for somebody who is not named, or for a body of a state."""

SURNAME_RE: Final = lazy.regex(
    r"(?:[ODL][’']|Mc|Mac|(?:D[aeiu]|L[ae]|De[ls]|Van|Fitz)(?=[A-Z][a-z]{3}))?"
    r"[A-ZÀ-ÞĀ-Ž][a-zß-ž]+(?:-[A-ZÀ-ÞĀ-Ž][a-zß-ž]+)?\Z"
)
"""`Freud`, `O’Neill`, `McCarthy`, `DiMaggio`, `Burke-White`."""

HOSTS: Final = (".wordpress.com", ".blogspot.com", ".tumblr.com", ".github.io", ".substack.com", ".medium.com")
"""Where people have pages under their names."""


def _own(draft: Draft, name: str) -> bool:
    """Whether the work stands on the author's own site; a person's has a name of its own (`The Harbour Podcast`)."""
    container = draft.get("container")
    found = HOST_RE.match(draft.get("url"))
    if container:
        own = container == name or container.startswith(name + " ")
        return own and not (found and _of_person(name, found["host"], draft.get("url")))
    if found and _of_person(name, found["host"], draft.get("url")):
        return False
    if found and found["host"].endswith(HOSTS) and " " in name and not looks_like_organisation(name):
        return False
    labels = found["host"].replace("-", "").split(".") if found else []
    words = ["".join(filter(str.isalnum, word)) for word in name.lower().split()]
    return "".join(words) in labels or (len(words) > 1 and set(words) <= set(labels))


def _of_person(name: str, host: str, address: str) -> bool:
    """Whether a site shows that its owner is a person: by initials before the family name (`alima.example` of Ana
    Lima), by a tilde, or by the family name itself."""
    *given, family = name.lower().split()
    if not given or looks_like_organisation(name) or ORGANISATION_HINTS & {*given, family}:
        return False
    if name.rpartition(" ")[2] in EAST_ASIAN_SURNAMES | SPANISH_SURNAMES or "/~" in address:
        return True
    label = next((label for label in host.replace("-", "").split(".") if label.endswith(family)), "")
    first = label.removesuffix(family)
    return 0 < len(first) <= MOST_INITIALS and first[0] == given[0][0] and first != given[0]


MOST_INITIALS: Final = 3

HOUSE_RE: Final = lazy.regex(
    r"\b(?:University|College|Universit\w{1,3}|Institut\w{0,2}|Library|Museum|Archives?|Foundation|Society|Cent(?:er|re))\b"
)


UNIVERSITY_RE: Final = lazy.regex(
    r"\b(?:University|College|Universit\w{1,3}|Institut\w{0,2}|Library|Museum|Foundation|Society|Cent(?:er|re))\b"
)
"""What publishes, and is no project or archive of another house."""


AUTHORITY_RE: Final = lazy.regex(
    r"\b(?:Department|Ministry|Commission|Agency|Committee|Office|Bureau|Council|Government|White House|Parliament)\b"
)
"""What writes reports, and is no project: the words behind it are a title, even if they name an institution."""


DOCUMENT_RE: Final = lazy.regex(
    r"(?:[A-Z][\w’-]+ ){0,4}(?:Framework|Guidelines?|Strategy|Plan|Policy|Notice|Statement|Paper|Principles|Roadmap)\b"
    r"|[A-Z][a-z]{3,}ing (?:[A-Za-z][\w’-]* ){2,}[A-Z]"
)
"""What a document is called that no body is called by: `Framework for Quays`, `Removing Barriers to Quays`."""


def institution_behind(draft: Draft) -> None:
    """An institution behind the name of a project publishes it: `Mapping the Republic of Letters, Stanford University,
    accessed …` (Chicago Manual 14.206)."""
    name = _no_person(draft.authors[0]) if len(draft.authors) == 1 else ""
    title = draft.get("title")
    document, comma, office = name.partition(", ")
    if comma and DOCUMENT_RE.match(document) and AUTHORITY_RE.search(office) and not draft.get("container"):
        draft.authors = ()  # `Port Strategy, Ministry of Ports, Government of Portugal, June 2022, https://…`
        draft.stated.update(title=document, container=f"{office}, {title}")
        return
    if (
        not name
        or draft.get("container")
        or not draft.get("url")
        or UNIVERSITY_RE.search(name)
        or not (HOUSE_RE.search(title) or AUTHORITY_RE.search(title))
        or AUTHORITY_RE.search(name)
        or (looks_like_organisation(name) and not HOUSE_RE.search(title) and not DOCUMENT_RE.match(name))
    ):
        return
    if " " in name and looks_like_organisation(title, strict=True):
        draft.authors = ()
        draft.stated.update(title=name, container=title)


def _no_person(author: Name) -> str:
    """The name in the place of an author, if it may be that of a page: `Known Ports Catalog`; empty if somebody can be
    called so."""
    if author.literal:
        return author.literal
    words = author.display.lower().split()
    called = words[0] in GIVEN_NAMES or words[0].endswith(".") or COMMON_WORDS.isdisjoint(words)
    return "" if called else author.display


def without_body(names: str) -> tuple[str, str]:
    """The people before a title, and the institution for which they write, behind a comma and no `and`: `Ana Lima, Port
    Institute, “Quays”`. It is no author beside them."""
    people, _, body = names.rpartition(", ")
    if not people or " " not in body or body.startswith(("and ", "& ")):
        return names, ""
    ended = " and " in people or " & " in people or people.endswith(" et al.")
    if not (ended or looks_like_organisation(body, strict=True)) or looks_like_organisation(people):
        return names, ""
    if ended and (not BODY_RE.match(body) or begins_with_given_name(body)):
        return names, ""
    named = read_names(people)[0]
    return (people, body) if named and all(name.given and name.family for name in named) else (names, "")


BODY_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’&-]+(?: (?:of|for|the|and|&|[A-ZÀ-Þ][\w’&-]+)){1,6}\Z")
"""What may stand behind the last of several people, who are all named: `Ana Lima and Jane Doe, Quay Site`."""


def put_body(draft: Draft, body: str) -> None:
    """Takes such an institution for what holds the work, where nothing else does."""
    if not (draft.in_book or draft.published or draft.stated.keys() & HOLDING):
        draft.put("container", body)


HOLDING: Final = frozenset({"container", "publisher", "series", "event", "archive"})


def names_before_address(draft: Draft) -> None:
    """Takes names for the authors if nothing but an address follows: `Ana Lima, https://…`."""
    if draft.authors or draft.date or draft.stated.keys() != {"title", "url"}:
        return
    if names := _full_names(draft.get("title")):
        draft.authors = names
        del draft.stated["title"]


def body_before_address(behind: str, draft: Draft) -> None:
    """Takes a body for the author if nothing but its year in a bracket (`behind`) and an address follow: `Quay
    Institute (2020), https://…`."""
    title = draft.get("title")
    if draft.authors or draft.stated.keys() != {"title", "url"} or not LONE_YEAR_RE.match(behind):
        return
    if is_body(title) or title.lower() in LONE_ORGANISATIONS:
        draft.authors = (Name(literal=title),)
        del draft.stated["title"]


LONE_YEAR_RE: Final = lazy.regex(r"\((?:1[89]|20)\d\d[a-z]?\)")


def names_behind_title(draft: Draft) -> None:
    """Takes the names between a quoted title and what holds it for the authors: `“Harbours,” Ana Lima, Port Times`; or
    between the title of a map, a song or the like and its year, if nothing holds it: `“Harbours,” Ana Lima, (1745)`."""
    held, keeper = draft.get("container"), draft.get("publisher")
    if draft.authors or draft.in_book or not held or periodical_kind(held.partition(", ")[0]):
        return
    if draft.date and not draft.date.month and not draft.locator and draft.stated.keys() <= ALONE:
        if _made(held, draft) and (makers := _full_names(held)):
            draft.authors = makers
            del draft.stated["container"]
        return
    listed = PEOPLE_LISTED_RE.match(held)
    for people in ([listed["people"]] if listed else []) + [held.partition(", ")[0]]:
        holder = held[len(people) + 2 :] or ("" if draft.get("place") else keeper)
        if not holder or not (holder[0].isupper() or DOMAIN_RE.fullmatch(holder)):
            continue
        if names := _full_names(people, shown=people != held and periodical_kind(holder) is not None):
            draft.authors = names
            draft.stated["container"] = holder
            if people == held:
                del draft.stated["publisher"]
            return


def _made(held: str, draft: Draft) -> bool:
    """Whether people made what is old, or told to be a map or the like; a show of today may have such a name."""
    old = draft.date is not None and draft.date.year < RECENT
    people = PEOPLE_RE.split(held)
    given = all(map(begins_with_given_or_initial, people))
    return (old or draft.get("genre") != "") and given and people[-1].rpartition(" ")[2].lower() not in COMMON_WORDS


RECENT: Final = 1950
ALONE: Final = frozenset({"title", "container", "genre"})
"""What is told of a map or a song that nothing holds, its maker in the container’s place."""

PEOPLE_LISTED_RE: Final = lazy.regex(r"(?P<people>(?:[^,]{3,40}, ){0,4}[^,]{3,40},? and [^,]{3,40})(?:, |\Z)")
DOMAIN_RE: Final = lazy.regex(r"[\w-]+(?:\.[\w-]+)+")


def _full_names(words: str, *, shown: bool = False) -> tuple[Name, ...]:
    """The names, if words are those of a few people, with common given names or initials, or where a periodical holds
    the title for sure (`shown`); before a domain or an institution may as well stand a site."""
    people = [name.split() for name in PEOPLE_RE.split(words)]
    few = len(people) <= SEVERAL and all(1 < len(name) < MANY for name in people)
    if not few or people[-1][-1] in KEPT or not all(map(looks_like_person, PEOPLE_RE.split(words))):
        return ()
    known = [is_given_or_initial(name[0]) for name in people]
    if not (known[0] or any(known[1:]) or (shown and not _body(words))):
        return ()
    names = read_names(words)[0]
    return names if names and all(name.given for name in names) else ()


KEPT: Final = (
    "Papers", "papers", "Collection", "collection", "Records", "Letters", "Fonds", "Manuscripts", "Award", "Prize",
    "Medal", "Fellowship", "Lectures", "Foundation", "Fund",
)  # fmt: skip
"""What follows the name of a person whose papers are kept, or after whom an honour or a body is called: `Jane Doe
Papers`, `A. M. Lima Award`."""


def _body(words: str) -> bool:
    """Whether words name a body, or a place."""
    return (
        looks_like_organisation(words)
        or words.lower() in PLACES
        or not COMMON_WORDS.isdisjoint(words.lower().split())
        or any(word.isupper() and len(word) > 1 and word.isalpha() for word in words.split())
    )


PEOPLE_RE: Final = lazy.regex(r",? and |, ")
SEVERAL: Final = 5
MANY: Final = 5
"""Words of a name; more are none."""
