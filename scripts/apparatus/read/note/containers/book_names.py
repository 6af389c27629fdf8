"""Tells what stands between `in` and the title of the book that holds a chapter (Chicago Manual 14.30, 14.103-107).

    in her Harbours and Their Keys
    in Karl Marx and Friedrich Engels, Collected Works
    in Romay and Ferrer, Harbours, 118-41

Comes in: a draft or cursor and the words. Comes out: a judgement.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.lists import COMMON_WORDS, PLACES
from apparatus.read.note.names.names import looks_like_names, looks_like_person, read_names
from apparatus.read.note.names.of_place import of_place
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.names.year_behind_names import SEVERAL_SURNAMES_RE
from apparatus.read.note.pieces.cursor import Cursor
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import words_of
from apparatus.read.note.short_forms.repeats import points_back
from apparatus.read.note.statements.seats import bracket_ahead, imprint_ahead
from apparatus.read.note.words.given_names import begins_with_given_name, begins_with_given_or_initial
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.patterns import EDITED_RE, EDITION_RE, LISTED_RE, VOLUME_RE
from apparatus.read.note.words.title_words import looks_like_title

SEVERAL_RE: Final = lazy.regex(
    r"[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)? (?:and|&) [A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?\Z"
)
"""`González Mello and Miliotes`: surnames of two words among them."""

OWN_RE: Final = lazy.regex(
    r"\A(?:(?:his|her|their|my)(?: own)?(?: (?:(?:co-?)?edited )?"
    r"(?:collection|volume|book|anthology|memoir|essay collection|collected essays|collected works))?"
    r"|the (?:(?:exhibition|auction|sale) )?catalog(?:ue)?) (?=[A-ZÀ-Þ])"
)
"""`in her Harbours and Their Keys`, `in his edited volume Harbours`: by the author of the chapter; or what the book
is, `in the exhibition catalogue Harbours`."""

OWN_BOOK_RE: Final = lazy.regex(
    r"(?:his|her|their|my)(?: own)? (?:(?:co-?)?edited )?(?:collection|volume|book|anthology|memoir)\Z"
)
"""`in his edited collection, Harbours`: the title follows behind a comma."""

AUTHORS_RE: Final = lazy.regex(
    r"[A-ZÀ-Þ][\w.’'-]+ (?:(?:van|von|de|de[nr]|di|da|du|del|della|le|la|ter|ten|zu) ){0,2}"
    r"[A-ZÀ-Þ][\w.’' -]{1,60}(?<! Papers)(?<! Records)(?<! Collection)\Z"
)


IDEM_AND_RE: Final = lazy.regex(r"(?:idem|eadem|[Dd]ers\.|[Dd]ies\.)(?: ?/ ?| (?:and|und|&|et) )(?=[A-ZÀ-Þ])")
"""`in: ders./Tonio Hölscher (Hg.), Kultur und Gedächtnis`: the author, and another."""

IDEM: Final = frozenset({"idem", "eadem", "id", "id.", "ders.", "dies.", "the same"})


def by_the_author(draft: Draft, words: str) -> bool:
    """Whether words behind `in` name the author of the chapter again, by surname alone, in full or by `idem`."""
    if words in IDEM or OWN_BOOK_RE.match(words) or any(words in (n.family, n.display) for n in draft.authors):
        return True
    return AUTHORS_RE.match(words) is not None and _authors_of_book(draft, words)


def by_another(cursor: Cursor, words: str) -> bool:
    """Whether words behind `in` are the full name of who wrote the book that holds another's piece: `“Introduction,” in
    Nadezhda Mandelstam, Hope Against Hope`. Two words before an edited book are the name only if a
    given name is among them: `in Working Slavery, Pricing Freedom: Perspectives from the Caribbean, ed. Jane Doe`."""
    if " of " in words and of_place(words):
        return bracket_ahead(cursor)  # `in Gregory of Nyssa, The Letters (…)`
    if looks_like_organisation(words, strict=True) and " of " in words:
        return bracket_ahead(cursor) and not _edited_behind(cursor)
    if " " not in words and _introduced(cursor, words):
        return True
    if _prints_itself(cursor, words):
        return True
    words = words.removesuffix(".").removesuffix(" et al")
    if not AUTHORS_RE.match(words) or not looks_like_names(words) or periodical_kind(words) == "newspaper":
        return False
    both = words.split(" and ")
    if not all(" " in name and looks_like_person(name) for name in both):
        return False
    strange = [name for name in both if not begins_with_given_or_initial(name)]
    if len(both) > 1 and (strange == both or not all(map(_of_no_word, strange))):
        return False
    if not begins_with_given_name(words) and _edited_behind(cursor):
        return False
    return bool(read_names(words)[0][0].given)


def _of_no_word(name: str) -> bool:
    """Whether nothing in a name is a word of the language."""
    return COMMON_WORDS.isdisjoint(name.lower().split())


def _prints_itself(cursor: Cursor, words: str) -> bool:
    """Whether a body made the collection that it prints: `in OECD, Laws of Quays (Paris: OECD, 1979)`; or a report, as
    bodies make them: `in World Bank, World Development Report, March 2022`."""
    if looks_like_organisation(words, strict=True) and OF_BODIES_RE.match(cursor.next_text(cursor.at + 1)):
        return True
    ahead = cursor.pieces[cursor.at + 3 : cursor.at + 8]
    bracket = next((piece for piece in ahead if piece.kind in ("bracket", "imprint")), None)
    if bracket is None or not looks_like_organisation(words, strict=True):
        return False
    initials = "".join(word[0] for word in words.split() if word[0].isupper())
    printed = words_of(cursor.text, bracket)
    return f": {words}, " in printed or (len(initials) > 1 and f": {initials}, " in printed)


OF_BODIES_RE: Final = lazy.regex(
    r"(?:(?:18|19|20)\d\d )?(?:[A-ZÀ-Þ][\w’'–-]* |(?:of|on|in|and|the|for|to) ){0,8}"
    r"(?:Reports?|Survey|Outlook|Estimates|Yearbook|Assessment|Indicators|Statistics|Statistical Abstract|Guidelines"
    r"|Census|Trends|Findings|Budget|Fact ?book|Almanac)"
    r"(?:,? (?:18|19|20)\d\d| (?:of|on|for|to) [A-ZÀ-Þ][^,;]*|: .*)?\Z"
)
"""How a report or figures are called that a body issues."""


def _introduced(cursor: Cursor, words: str) -> bool:
    """Whether a foreword or the like shows that a surname before a title wrote the book: `‘Foreword’ in Roe, The Law of
    Quays (CUP 2017)`; but not `‘Foreword’ in Guns, Germs and Steel`."""
    if not FOREWORD_RE.match(cursor.draft.get("title")) or words.lower() in PLACES or not looks_like_person(words):
        return False
    return BOOK_RE.match(cursor.next_text(cursor.at + 1)) is not None and bracket_ahead(cursor)


FOREWORD_RE: Final = lazy.regex(r"(?:Foreword|Preface|Introduction|Afterword|Epilogue|Prologue|Postscript)\b")
BOOK_RE: Final = lazy.regex(r"(?:The|An?) [A-ZÀ-Þ]|[A-ZÀ-Þ][^,:]{2,80} (?:of|in|on|for|to) ")


def more_authors(cursor: Cursor) -> int:
    """How many pieces more the authors of the book are: `in Jane Doe, John Roe, and Ann Poe, Harbours (…)`; none
    unless `and` stands before the last of them, and a title behind."""
    at = cursor.at
    while " " in (words := cursor.next_text(at + 1)) and looks_like_person(words.removeprefix("and ")):
        at += 2
        if words.startswith("and "):
            return at - cursor.at if looks_like_title(cursor.next_text(at + 1)) else 0
    return 0


ET_AL: Final = (" et al.", " et al")


def take_authors(cursor: Cursor, first: str, *, again: bool) -> None:
    """Takes who wrote the book before its title, unless it is the author `again`, and nobody beside:
    `“The German Ideology,” in Karl Marx and Friedrich Engels, Collected Works`."""
    behind = more_authors(cursor)
    others = [cursor.words(cursor.at + ahead) for ahead in range(2, behind + 1, 2)]
    if not again or (first.endswith(ET_AL) and not cursor.draft.et_al):
        cursor.draft.container_authors = read_names(", ".join([first, *others]), short=" " not in first)[0]
    cursor.at += behind


def take_author_behind(cursor: Cursor) -> bool:
    """Takes who wrote the book behind its title, unless the piece in it is by the same."""
    names = cursor.words(cursor.at).removeprefix("by ")
    people = read_names(names)[0]
    if not by_the_author(cursor.draft, names) or _namesakes(cursor.draft.authors, people):
        cursor.draft.container_authors = people
    if cursor.draft.quoted and cursor.kind(cursor.at + 1) in ("bracket", "imprint"):
        cursor.draft.in_book = True  # `“Quays,” The Book of Harbours, by Ana Lima (Lisbon: Quay, 2001)`
    return cursor.take()


def _namesakes(authors: tuple[Name, ...], people: tuple[Name, ...]) -> bool:
    """Whether people bear the author's family name, and given names that begin otherwise: `Eva Lima, ‘Preface’, in
    Quays, by Ana Lima`."""
    given = {name.given[:1] for name in authors}
    return bool(people) and all(name.given and name.given[0] not in given for name in people) and "" not in given


def _edited_behind(cursor: Cursor) -> bool:
    """Whether editors stand behind the title that begins with the next piece."""
    statements = (EDITED_RE.match(cursor.next_text(at)) for at in range(cursor.at + 3, cursor.at + 9, 2))
    return any(found and not found["tr"] for found in statements)


def of_known_book(cursor: Cursor, words: str, following: str) -> bool:
    """Whether surnames behind `in` are the editors of a book cited before, whose short title follows."""
    if says_more(following):
        return False
    if following[:1] in POINTED and points_back(following) and looks_like_names(words):
        return _edit(words)
    if any(EDITED_RE.match(cursor.next_text(cursor.at + more)) for more in (1, 3)) or COUNTED_RE.match(following):
        return False  # `in Ports and Power, Quay Studies 12, ed. Ana Lima`
    if SEVERAL_SURNAMES_RE.match(words) and (looks_like_title(following) or _titled_in_small(cursor, following)):
        return True
    if not looks_like_title(following):
        return " " in following and _names_editor(words) and _titled_in_small(cursor, following)
    if bracket_ahead(cursor) or cursor.next_text(cursor.at + 3).startswith("and "):
        return False
    titled = " " in following or read_locator(cursor.next_text(cursor.at + 3)) != ""
    lone = " " not in words and words.lower() not in PLACES and titled and looks_like_person(words)
    return lone or SEVERAL_RE.match(words) is not None


def _names_editor(words: str) -> bool:
    """Whether a single word is somebody’s name: neither a common word nor a thing of the mind, as in `Islam, gender and
    change`."""
    lone = LONE_RE.match(words) is not None and words.lower() not in COMMON_WORDS and not ABSTRACT_RE.search(words)
    return lone and _names_somebody(words)


ABSTRACT_RE: Final = lazy.regex(r"(?:ity|is[mt]|tion|ics|logy|ness|ment|land|lam|ia)\Z")


def _edit(words: str) -> bool:
    """Whether names are of people or of a body, rather than a title that reads like a body’s name: `Encyclopaedia of
    Islam`, `CRIMINAL JUSTICE IN QUAYS`."""
    if words.isupper() and TITLED_RE.search(words):
        return False
    return periodical_kind(words) is None and all(
        not name.literal or looks_like_organisation(words, strict=True) for name in read_names(words, short=True)[0]
    )


COUNTED_RE: Final = lazy.regex(r"[A-ZÀ-Þ][^\d,:]{3,60} \d{1,3}\Z")
"""`Quay Studies 12`: a series and a number in it."""

TITLED_RE: Final = lazy.regex(r" (?:IN|AND THE|OF THE|ON|FROM|TO) ")
POINTED: Final = frozenset("aAiIlLoOsS")
"""How `op. cit.`, `ibid.`, `supra note 8` and `above n. 8` begin."""


def _titled_in_small(cursor: Cursor, following: str) -> bool:
    """Whether a title in small letters stands before the pages: `in Beas and Losón, Ofrenda y gracia, 73-84`."""
    return following[:1].isupper() and read_locator(cursor.next_text(cursor.at + 3)) != ""


def read_surnames(words: str) -> tuple[Name, ...]:
    """The editors of a book cited before, of whom only surnames are named."""
    if not SEVERAL_RE.match(words):
        return read_names(words, short=True)[0]
    return tuple(Name(family=surname) for surname in LISTED_RE.split(words))


LONE_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’'-]+\Z")
LAST_RE: Final = lazy.regex(r"(?:(?:and|&) [A-ZÀ-Þ][\w’'-]+|[A-ZÀ-Þ][\w’'-]+ (?:and|&) [A-ZÀ-Þ][\w’'-]+)\Z")


def take_listed_title(cursor: Cursor, first: str) -> str:
    """The title of a book that lists single words, none of which is a name, before a page: `in Essays, Moral,
    Political, and Literary, 225`; the cursor stands at the last of them then."""
    listed, at = _words_listed(cursor, first)
    title = ", ".join(listed)
    words = LISTED_RE.split(title)
    if len(words) < LEAST or not LAST_RE.match(listed[-1]) or not read_locator(cursor.next_text(at + 1)):
        return ""
    if not all(word.lower() in COMMON_WORDS for word in words):
        return ""
    cursor.at = at
    return title


def _words_listed(cursor: Cursor, first: str) -> tuple[list[str], int]:
    """The words between commas from the one at the cursor on, up to one that is not single, and where that stands."""
    listed, at = [first], cursor.at
    while LONE_RE.match(listed[-1]) and cursor.kind(at + 1) == ",":
        at += 2
        listed.append(cursor.words(at) if cursor.kind(at) == "text" else "")
    return listed, at


def take_surnames(cursor: Cursor, first: str) -> bool:
    """Takes the three or more surnames whose book was cited before, with a title, a page or `op. cit.` behind the last:
    `in Romay, Ferrer, and Miliotes, Harbours, 118–41`; the cursor stands at the last of them then."""
    listed, at = _words_listed(cursor, first)
    if len(listed) == 1 or not LAST_RE.match(listed[-1]):
        return False
    if any(EDITED_RE.match(cursor.words(i)) for i in range(at + 2, at + FARTHEST, 2) if cursor.kind(i) == "text"):
        return False  # `in Ports, Power, and Politics, vol. 2, ed. Ana Lima`
    surnames = LISTED_RE.split(", ".join(listed))
    following = cursor.next_text(at + 1)
    sure = len(surnames) == len(listed)  # unlike `Lima, Quays and Tides, 12`
    titled = following[:1].isupper() and looks_like_title(following)
    if not titled and imprint_ahead(cursor):
        return False  # `in Ports, Power, and Politics, vol. 2 (Lisbon: Quay Press, 2001)`
    known = titled or points_back(following) or (sure and read_locator(following))
    if len(surnames) < LEAST or not known or not all(map(_names_somebody, surnames)):
        return False
    cursor.draft.editors = tuple(Name(family=surname) for surname in surnames)
    cursor.at = at
    return True


LEAST: Final = 3
FARTHEST: Final = 8


def _names_somebody(surname: str) -> bool:
    return surname.lower() not in PLACES and looks_like_person(surname)


def _authors_of_book(draft: Draft, words: str) -> bool:
    """Whether names behind `in` are the author's, who wrote the book as well: its title is still to come."""
    if not looks_like_names(words):
        return False
    families = {name.family for name in draft.authors if name.family}
    return not families.isdisjoint(name.family for name in read_names(words)[0])


def says_more(words: str) -> bool:
    """Whether words between commas are no title: a locator, editors, an edition or volume."""
    if words[:1] in NUMERALS and ROMAN_RE.match(words):
        return True
    return bool(read_locator(words) or EDITED_RE.match(words) or EDITION_RE.match(words) or VOLUME_RE.match(words))


NUMERALS: Final = frozenset("IVXLC")
ROMAN_RE: Final = lazy.regex(r"[IVXLC]{1,8}\Z")

VOLUME_OF_RE: Final = lazy.regex(
    r"[Vv]ol(?:ume|\.) (?P<volume>\d{1,3}|[ivxIVX]{1,6}) of "
    r"(?:(?:his|her|their) |(?P<whose>[\w .-]{2,40})[’']s )?(?=[A-ZÀ-Þ])"
)
"""`in vol. 5 of Neumann’s Collected Works`."""


def without_volume_of(draft: Draft, rest: str) -> str:
    """Takes the volume off the book that holds a piece, and whose it is if the piece is by the same."""
    found = VOLUME_OF_RE.match(rest)
    if not found:
        return rest
    draft.put("volume", found["volume"])
    whose = found["whose"] or ""
    own = not whose or any(name.family and whose.endswith(name.family) for name in draft.authors)
    return rest[found.end() if own else found.start("whose") :]
