"""Reads the book that holds a chapter, and editors and translators behind a title (Chicago Manual 14.103-109).

Comes in: a cursor and the words at it. Comes out: whether they were such a statement.

    in Title, ed. Jane Doe and John Roe
    in Jane Doe and John Roe, eds., Title
    trans. Jane Doe
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.containers.book_names import take_author_behind
from apparatus.read.note.names.names import looks_like_names, looks_like_person, read_names, split_names
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.cursor import Cursor
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.statements.seats import bracket_ahead, publisher_ahead
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.given_names import begins_with_given_name, is_given_name
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.patterns import ADDED, EDITED_RE, LISTED_RE, ROLE_RE, VOLUME_RE, VOLUMES_RE
from apparatus.read.note.words.roles import edits_by, translates_by
from apparatus.read.note.words.signs import group

MOST: int = 12
"""Names in a list: what is longer is none."""


AND_RE: Final = lazy.regex(r"(?:and|und|et|y|e) ")

AS_TITLE_RE: Final = lazy.regex(r" as [A-ZÀ-Þ“]")
"""`translated by Jane Doe as The Harbor (…)`."""


DONE_BY_RE: Final = lazy.regex(
    r"\A(?:and [a-z]+ed )?(?:by|por|par) (?=[A-ZÀ-Þ])"
    r"|,? and (?:(?:revised|adapted|annotated|corrected) by|rev\.) [A-ZÀ-Þ].*\Z"
)
"""`ed. and completed by Jane Doe`, `comp. by Jane Doe`, `ed. por Jane Doe`; who did what no field holds: `trans.
Jane Doe and revised by Tom Roe`."""


def edited(cursor: Cursor, words: str) -> bool:
    """`ed. Jane Doe`, `trans. Jane Doe and John Roe`; of a book with a foreword or another's piece in it, `by Jane Doe`
    as well."""
    found = None if COMPILATION_RE.match(words) else EDITED_RE.match(words)
    if not found:
        bound = cursor.draft.in_book or (cursor.draft.quoted and bracket_ahead(cursor))
        held = cursor.draft.part or (bound and cursor.container_open and cursor.draft.get("container") != "")
        return held and words.startswith("by ") and looks_like_names(words[3:]) and take_author_behind(cursor)
    if found["tr"] and (words.endswith(" as") or (" as " in words and AS_TITLE_RE.search(words))):
        return False  # the translation itself follows
    if _title_behind_role(cursor, words[found.end() :], found["ed"] or ""):
        return True
    if found["tr"] and " in " in words and _held_in(cursor, words, found.end()):
        return True
    names, at = [DONE_BY_RE.sub("", words[found.end() :])], cursor.at + 1
    numbered = NUMERAL_RE.search(cursor.draft.get("container")) if cursor.draft.in_book else None
    if numbered and not cursor.draft.get("volume"):
        cursor.draft.stated["container"] = cursor.draft.get("container")[: numbered.start()]
        cursor.draft.put("volume", numbered["volume"])
    directs = bool(found["dir"]) or ((found["ed"] or "").lower().startswith("dir") and not cursor.draft.in_book)
    several = (found["ed"] or "").lower().startswith("eds")
    while _more_names(cursor, names, at, several=several):
        names.append(cursor.words(at + 1))
        at += 2
    beside = cursor.next_text(at)
    if beside.startswith("with ") and looks_like_person(beside[5:]) and " and " not in names[-1]:
        names.append(beside)
        at += 2
    people = read_people(", ".join(names))
    draft = cursor.draft
    if directs:
        draft.said.add("film")
        draft.authors = draft.authors or people
    elif found["both"] or found["ed"]:
        draft.editors = draft.editors or people
    if found["both"] or found["tr"]:
        draft.translators = draft.translators or people
    cursor.at = at
    cursor.container_open = False
    return True


COMPILATION_RE: Final = lazy.regex(r"comp\. \d{1,5}\Z")
"""`comp. 212`: a compilation in an archive, and nobody who compiled."""

NUMERAL_RE: Final = lazy.regex(r"(?<=[^\W\d_]), (?P<volume>[IVX]{1,5})\Z")
"""`in Port Studies, II, ed. Jane Doe`: the volume of a book."""

HELD_RE: Final = lazy.regex(r" (?=in [A-ZÀ-Þ“‘])")


def _held_in(cursor: Cursor, words: str, begin: int) -> bool:
    """Takes who translated a piece before the book that holds it, where a comma is missing: `“Keys,” trans. Jane Doe in
    Harbours (…)`; of a piece without quotation marks, before a journal and its volume. The cursor then stands at
    `in`."""
    if not (cursor.draft.quoted or VOLUME_RE.match(cursor.next_text(cursor.at + 1))):
        return False
    found = HELD_RE.search(words, begin)
    names = words[begin : found.start()] if found else ""
    if not found or cursor.draft.in_book or cursor.draft.get("container") or not looks_like_names(names):
        return False
    piece = cursor.pieces[cursor.at]
    rest = piece._replace(start=piece.end - len(words) + found.end())
    cursor.pieces = [*cursor.pieces[: cursor.at], rest, *cursor.pieces[cursor.at + 1 :]]
    cursor.draft.translators = cursor.draft.translators or read_people(names)
    return True


BY: Final = group("by ", "from ")
WRITTEN_RE: Final = lazy.regex(r"(?:(?:conducted )?by (?=[A-ZÀ-Þ])|(?P<body>(?:by|from) (?:the )?(?=[A-ZÀ-Þ])))")
"""`by Ana Lima`, `from the Department of Agriculture`."""


def written(cursor: Cursor, words: str) -> bool:
    """`by Mark P. Sullivan` behind a title whose author is the agency that issued it, or nobody."""
    draft = cursor.draft
    begins = WRITTEN_RE.match(words)
    if (
        not begins
        or (begins["body"] and not looks_like_organisation(words[begins.end() :]))
        or (draft.editors and not draft.locator.startswith("s.v"))
        or any(name.family for name in draft.authors)
    ):
        return False
    if begins["body"] and _retrieved(cursor, words) and periodical_kind(words[begins.end() :]):
        draft.put("container", words[begins.end() :])
        return cursor.take()
    names, at = [words[begins.end() :]], cursor.at + 1
    while _more_names(cursor, names, at):
        names.append(cursor.words(at + 1))
        at += 2
    if not looks_like_names(", ".join(names)):
        return False
    if (draft.date or words.startswith("conducted")) and "nterview" in draft.get("title"):
        draft.put("genre", f"interview {words}")  # who asks is no author (14.211)
        draft.said.add("interview")
        cursor.at = at
        return True
    if draft.authors:
        issuer = ", ".join([*(name.display for name in draft.authors), *_part_of_body(draft)])
        draft.put("publisher", "" if publisher_ahead(cursor) else issuer)  # `(Lisbon: Quay Press, 1904)`
    draft.authors = read_names(", ".join(names))[0]
    cursor.at = at
    return True


def _retrieved(cursor: Cursor, words: str) -> bool:
    """Whether a page was retrieved on a day from what is named, whose address follows, and nobody signed it: `“Keys”
    (2020). Retrieved May 3, 2024, from Port Daily https://…`."""
    draft, addressed = cursor.draft, cursor.kind(cursor.at + 1) == "url"
    told = draft.authors or draft.get("container") or draft.get("publisher")
    return addressed and words.startswith("from ") and draft.quoted and draft.accessed is not None and not told


def _part_of_body(draft: Draft) -> tuple[str, ...]:
    """Takes the part of a body that stands behind it off the title: `U.S. Library of Congress, Congressional Research
    Service, Harbours in Brief, by Ana Lima`."""
    part, _, title = draft.get("title").partition(", ")
    if not title[:1].isupper() or ": " in part or not looks_like_organisation(part, strict=True):
        return ()
    draft.stated["title"] = title
    return (part,)


ADDED_RE: Final = lazy.regex(rf" (?:{ADDED},? by|with the (?:assistance|help) of) [A-ZÀ-Þ].*\Z")
"""What another added to a text, or how another helped: no field holds one."""

STOPPED_RE: Final = lazy.regex(r"[^\W\d_][a-zà-ÿ]{2}(?<!Esq)\.\Z")
"""`translated by T. Lima. (Oxford: …)`: a stop before the bracket, which ends nothing."""


def read_people(names: str) -> tuple[Name, ...]:
    """Editors or translators; where they are named by their surnames alone, those are family names."""
    if " with " in names:
        names = ADDED_RE.sub("", names)
    if " with " in names:
        names = names.replace(" with ", ", ", 1) if " and " in names else names.replace(" with ", " and ", 1)
    if STOPPED_RE.search(names):
        names = names[:-1]
    return read_names(names, short=not any(" " in name.strip() for name in split_names(names)))[0]


def read_editors(names: str) -> tuple[Name, ...]:
    """The editors of the book that holds a piece; by their surnames alone where the book was cited before: `in Lima,
    Roe, and Poe, eds., Harbours`."""
    surnames = [name.removeprefix("and ") for name in names.split(", ")]
    alone = len(surnames) > 1 and not _turned(names, surnames)
    alone = alone and all(" " not in name and looks_like_person(name) for name in surnames)
    return tuple(Name(family=name) for name in surnames) if alone else read_names(names)[0]


def _turned(names: str, parts: list[str]) -> bool:
    """Whether names are those of one person, family name first: `Lima, A.`, `Roe, Tom`."""
    if any(STOPPED_RE.match(part) for part in parts[1:]):
        return True
    two = len(parts) == PAIR and ", and " not in names
    return two and is_given_name(parts[1]) and not is_given_name(parts[0])


PAIR: Final = 2


def _title_behind_role(cursor: Cursor, rest: str, role: str) -> bool:
    """`in Jane Doe and John Roe, eds. Title`, where a comma is missing: several editors need an `and` behind `eds.`,
    and what was taken for the title of the book holds it."""
    draft = cursor.draft
    held = draft.get("container")
    if not role.lower().startswith("eds") or not (draft.in_book and held) or _may_be_people(rest) or "," in rest:
        return False
    if not looks_like_names(held) or not JOINED_RE.search(held) or rest.endswith((" al.", " al")):
        return False
    if _more_names(cursor, [rest], cursor.at + 1, several=True):
        return False  # `in Society and Circulation, eds. Jane Doe, John Roe and Ann Poe`
    draft.editors = read_editors(held)
    draft.stated["container"] = rest
    cursor.at += 1
    cursor.container_open = True
    return True


JOINED_RE: Final = lazy.regex(r" (?:and|&) |,")


def _may_be_people(words: str) -> bool:
    """Whether `and` joins words each of which may be somebody's name."""
    return " and " in words and all(map(looks_like_person, words.split(" and ")))


def _more_names(cursor: Cursor, names: list[str], at: int, *, several: bool = False) -> bool:
    """Whether the list of names goes on behind the comma: only if an `and` is still to come; `several` says that there
    are more than one, and the last may stand behind a bare `and`."""
    words = cursor.next_text(at)
    if words and _given_behind(names[-1], words):
        return True
    if words.rstrip(".") in ET_AL:
        return True
    if not words or any(" and " in f" {name} " for name in names) or EDITED_RE.match(words) or read_locator(words):
        return False
    if AND_RE.match(words) or words.rstrip(".") in ("Jr", "Sr"):
        return True
    if (several or cursor.draft.in_book or _known(words)) and _last_two(words):
        return True
    if _listed_without_and(cursor, at, several=several):
        return True
    if cursor.draft.in_book and _last_alone(cursor, words, at):
        return True
    ahead = at + 2
    while (following := cursor.next_text(ahead)) and ahead - at < 2 * MOST:
        two = several or cursor.draft.in_book or _known(following)
        if AND_RE.match(following) or (two and _last_two(following)):
            return looks_like_names(words)
        ahead += 2
    return False


ET_AL: Final = ("et al", "et. al")

TURNED_GIVEN_RE: Final = lazy.regex(
    r"(?:[A-ZÀ-Þ]\.(?: ?[A-ZÀ-Þ]\.)*|(?P<given>[A-ZÀ-Þ][\w’-]+))(?: and [A-ZÀ-Þ][\w’-]+)?\Z"
)


def _given_behind(names: str, words: str) -> bool:
    """Whether a given name stands behind a family name: `ed. Doe, Jane and Roe, Tom`."""
    family = names.rpartition(" and ")[2].removeprefix("and ")
    found = TURNED_GIVEN_RE.match(words) if " " not in family and family[:1].isupper() else None
    return found is not None and (not found["given"] or is_given_name(found["given"]))


def _known(words: str) -> bool:
    """Whether initials or a common given name begin words."""
    given = words.partition(" ")[0]
    return is_given_name(given) or INITIAL_RE.match(words) is not None


def _listed_without_and(cursor: Cursor, at: int, *, several: bool) -> bool:
    """Whether nothing but full names stands from the comma at `at` to the count of the volumes, to another role, or of
    several editors to the bracket of the book: `ed. Jane Doe, Tom Roe, Ana Lima, 12 vols. (…)`, `eds. Jane Doe, Tom Roe
    (…)`, `eds. A. Lima, B. Costa, Warszawa 2010`, `ed. Jane Doe, Tom Roe, Ana Lima et al. (…)`."""
    if VOLUMES_RE.match(cursor.next_text(at)):
        return False
    if several and INITIALLED_RE.match(cursor.words(at - 1)) and INITIALLED_RE.match(cursor.next_text(at)):
        return True
    last = at + 2 * MOST
    while (words := cursor.next_text(at)) and at < last and not _ends_names(words):
        name = words.removesuffix(" et al.")
        several = several or name != words
        if not (1 < len(name.split()) < 5 and _known(name) and looks_like_person(name)):
            return False
        at += 2
    printed = cursor.kind(at) == "bracket" or [cursor.kind(at), cursor.kind(at + 1)] == [",", "imprint"]
    return bool(words) or (several and printed)


INITIALLED_RE: Final = lazy.regex(
    r"(?:[Ee]ds\. (?:by )?)?(?:[A-ZÀ-Þ]\.[ -]?){1,3}(?:(?:van|von|de|de[nr]|di|du) ){0,2}[A-ZÀ-Þ][\w’'-]*[a-zß-ÿ]\Z"
)
"""`J. Hale`, of several editors: `eds. J. Hale, N. Kern, Harbour Studies 4 (…)`, where the series follows them."""


def _ends_names(words: str) -> bool:
    """Whether words behind a comma count volumes, or tell of others who translated or edited the book."""
    return VOLUMES_RE.match(words) is not None or EDITED_RE.match(words) is not None


def _last_two(words: str) -> bool:
    """Whether words are two full names, as those that end a list: `Jane Doe and John Roe`."""
    first, _, last = words.partition(" and ")
    return " " in first and " " in last and looks_like_names(words)


def _last_alone(cursor: Cursor, words: str, at: int) -> bool:
    """Whether words are the last of a list without `and`: a person's name, and behind it pages or the bracket of the
    book (`edited by Jane Doe, John Roe, 137–190`)."""
    if not 1 < len(words.split()) < 5 or not begins_with_given_name(words) or not looks_like_person(words):
        return False
    following = cursor.next_text(at + 2)
    return cursor.kind(at + 2) == "bracket" or (read_locator(following)[:1].isdigit() and read_date(following) is None)


ROLE_BEHIND: Final = group(
    *(f"{opens}{role}" for opens in (" ", "(") for role in (
        "ed", "Ed", "ED", "éd", "Éd", "hrsg", "Hrsg", "hg", "Hg", "trans", "Trans", "TRANS", "tr.", "Tr.", "trs",
        "comp.", "Comp.", "comps", "compil", "dir", "Dir", "coord", "Coord", "org.", "Org.", "orgs", "Orgs", "a c",
        "A c", "sous ", "Sous ", "tr)", "comp)", "org)",
    )),
)  # fmt: skip
"""Signs of a role, of which its note holds one."""


def role_behind(text: str, pieces: list[Piece], index: int) -> int:
    """The index of the role behind the names at `index`, in brackets or between commas, `Harbours, Jane Doe (ed.) (…)`;
    0 if there is none."""
    last = len(pieces) - 1
    if index >= last:
        return 0
    if pieces[index + 1].kind == "bracket":
        role = ROLE_RE.match(text, pieces[index + 1].start, pieces[index + 1].end)
        return index + 1 if role and looks_like_names(text[pieces[index].start : pieces[index].end]) else 0
    at = index + 2
    while at < last and at <= index + MOST and pieces[at - 1].kind == "," and pieces[at].kind == "text":
        short = pieces[at].end - pieces[at].start <= LONGEST_ROLE
        if short and pieces[at + 1].kind in BEHIND_ROLE and ROLE_ALONE_RE.match(text, pieces[at].start, pieces[at].end):
            several = text.startswith(SEVERAL, pieces[at].start)
            return at if _surely_people(text[pieces[index].start : pieces[at - 1].start], several=several) else 0
        if pieces[at + 1].kind == "bracket":
            role = ROLE_RE.match(text, pieces[at + 1].start, pieces[at + 1].end)
            return at + 1 if role and _surely_people(text[pieces[index].start : pieces[at].end]) else 0
        at += 2
    return 0


BEHIND_ROLE: Final = (",", "bracket")


SEVERAL: Final = ("eds", "Eds")


def _surely_people(names: str, *, several: bool = False) -> bool:
    """Whether names are people's in full, the first by its given name, `and` before the last of several; `eds.` behind
    names tells that there are `several` where commas alone part them."""
    parts = LISTED_RE.split(names)
    if len(parts) > 1 and not AND_WITHIN_RE.search(names) and not several:
        return False
    given = parts[0].partition(" ")[0]
    known = INITIAL_RE.match(given) or is_given_name(given)
    return bool(known) and all(" " in part and looks_like_person(part) for part in parts)


def contributors_behind(text: str, pieces: list[Piece], at: int, bracket: int) -> tuple[str, str, int] | None:
    """`Harbours, Ann Quay and Bob Roe, eds. (…)`: the names between a title and the bracket, with their role behind
    them; the role, and the index at which the names begin."""
    last = bracket - 2 if pieces[bracket - 1].kind == "," else bracket - 1
    end = last - 1 if pieces[last].kind == "bracket" else last - 2
    if end - 1 < at or pieces[end].kind != "text" or pieces[end + 1].kind not in (",", "bracket"):
        return None
    role = text[pieces[last].start : pieces[last].end].strip("()")
    if len(role) > LONGEST_ROLE or not ROLE_ALONE_RE.match(role) or (end == last - 1 and pieces[end - 1].kind != ","):
        return None
    first = _first_of_list(text, pieces, at, end, role)
    names = text[pieces[first].start : pieces[end].end]
    parts = LISTED_RE.split(names)
    if (
        first == at
        or pieces[first - 1].kind != ","
        or not all(" " in part and looks_like_person(part) for part in parts)
    ):
        return None
    return names, role, first


def _first_of_list(text: str, pieces: list[Piece], at: int, last: int, role: str) -> int:
    """The index of the first of the names that end at `last`: `and` joins the last of them, or each is surely a
    person's; a title stands before them, behind its author if there is one."""
    joined = AND_WITHIN_RE.search(text, pieces[last].start, pieces[last].end) is not None
    several = role[:3].lower() == "eds"
    first = last
    while first - 3 > at and pieces[first - 1].kind == ",":
        piece = pieces[first - 2]
        sure = _surely_person(text, piece)
        titled = first - 4 > at or not _surely_person(text, pieces[at])
        if not (
            (joined and titled and _whole_person(text, piece))
            or (sure and (several or joined or _initials(text, piece)))
        ):
            break
        first -= 2
    return first


AND_WITHIN_RE: Final = lazy.regex(r"(?:(?<=\s)|(?<!.))and\s|\s&\s")


def _whole_person(text: str, piece: Piece) -> bool:
    words = text[piece.start : piece.end]
    return piece.kind == "text" and " " in words and looks_like_person(words)


def _surely_person(text: str, piece: Piece) -> bool:
    """Whether initials or a known given name show a person."""
    given = text[piece.start : piece.end].partition(" ")[0]
    return (_initials(text, piece) or is_given_name(given)) and _whole_person(text, piece)


def _initials(text: str, piece: Piece) -> bool:
    return INITIAL_RE.match(text, piece.start, piece.end) is not None


INITIAL_RE: Final = lazy.regex(r"[A-ZÀ-Þ]\.")

LONGEST_ROLE: Final = 22
ROLE_ALONE_RE: Final = lazy.regex(
    r"(?:[Ee]ds?|[Ee]ditors?|[Tt]rans|[Tt]ranslators?|[Tt]rs?\.|comps?)\.?"
    r"(?:,? (?:and|&) (?:trans|tr|eds?|comp|translators?)\b\.?)?\Z"
)


GLOSS_RE: Final = lazy.regex(r"\[[^\[\]]{1,200}\]\s")
"""`“Harbours,” [港口] Jane Doe (trans.)`: what the title before means, or its words in their own script."""


def with_role(cursor: Cursor, words: str) -> bool:
    """`Jane Doe (ed.)` behind a title."""
    behind = role_behind(cursor.text, cursor.pieces, cursor.at)
    if not behind:
        return False
    last = behind - (cursor.kind(behind - 1) == ",") - 1
    begin = cursor.pieces[cursor.at].start
    gloss = GLOSS_RE.match(cursor.text, begin) if cursor.text[begin] == "[" else None
    people = read_names(cursor.text[gloss.end() if gloss else begin : cursor.pieces[last].end])[0]
    role = cursor.words(behind)
    if translates_by(role):
        cursor.draft.translators = cursor.draft.translators or people
    if edits_by(role) or not translates_by(role):
        cursor.draft.editors = cursor.draft.editors or people
    cursor.at = behind + 1
    cursor.container_open = False
    return True
