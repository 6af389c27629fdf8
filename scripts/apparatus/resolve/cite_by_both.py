"""Finds the work that names and a title mean (Chicago Manual 14.30).

Comes in: what a short form prints, and the works cited. Comes out: one work, or candidates and the reason in words.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Cite, Name, Reference
from apparatus.resolve.cite_alias import as_printed
from apparatus.resolve.cite_by_title import by_title
from apparatus.resolve.cite_known import CitedWorks, Finding
from apparatus.resolve.cite_match import (
    BEGINS,
    body_fits,
    family,
    flat,
    flat_title,
    goes_on_behind,
    inflected,
    lacks_letter,
    name_fits,
    nearly_fits,
    nearly_named,
    shortens,
    spelt_out,
    title_fits,
)
from apparatus.resolve.cite_parts import lists_others, pieces_of_book, wholes_named
from apparatus.resolve.cite_quotation import by_quotation
from apparatus.resolve.cite_ways import Form, Way, first_found, only, tie
from apparatus.resolve.cite_weigh import best_of, by_accents, up_to_colon, with_given
from apparatus.resolve.cite_works import Gathered, prints


def by_names_and_title(form: Form) -> Finding:
    """The work by people of those names that has such a title."""
    return first_found(WAYS, form) or Finding(
        candidates=tuple(_titled_alike(form)),
        reason="no work by that name is cited in full in this article",
        rule="name-unknown",
    )


def _titled_so(form: Form) -> Finding | None:
    alone = [w for w in form.named if len(form.names) == len(w.names) and title_fits(form.title, w.title) > 2]
    best = best_of((title_fits(form.title, w.title), w) for w in alone or form.named)
    best = up_to_colon(form.title, with_given(form.reference, best))
    best = by_accents(form.reference.title, best)
    return only(best, "names-and-title", 0.98) or tie(best, "several works by that name have such a title")


def _titled_nearly(form: Form) -> Finding | None:
    """The title with a slip, a word spelt out or shortened."""
    nearly = [
        w
        for w in form.named
        if nearly_fits(form.title, w.title) or spelt_out(form.title, w.title) or shortens(form.reference.title, w.title)
    ]
    return only(nearly or [w for w in form.named if inflected(form.title, w.title)], "title-nearly", 0.75)


def _printed_so(form: Form) -> Finding | None:
    so = [w for w in form.named if prints(form.title, w)]
    of_book = pieces_of_book(form.names, form.title, form.works) if len(so) == 1 else []
    if len(of_book) > 1 and so[0] in of_book:
        return None  # one of several pieces of a book by that title prints it in its short form
    return only(so, "title-printed", 0.8)


def _titled_longer(form: Form) -> Finding | None:
    """The title goes on behind the one of the work."""
    return only([w for w in form.named if goes_on_behind(form.reference.title, w.title)], "title-goes-on", 0.8)


def _by_contributor(form: Form) -> Finding | None:
    others = [w for w in form.works if title_fits(form.title, w.title) >= 2 and _takes_part(form.names[0], w.reference)]
    others = best_of((title_fits(form.title, w.title), w) for w in others)  # `CJEU, Lima` beside Lima II
    return only(others, "title-and-contributor", 0.9)


def _piece_of_book(form: Form) -> Finding | None:
    parts = pieces_of_book(form.names, form.title, form.works)
    return only(parts, "part-of-book", 0.85) or tie(parts, "several pieces of that book are cited")


def _book_around(form: Form) -> Finding | None:
    """`Lima, “Quays,” in Harbours and Keys`, which is listed as a whole."""
    return only(wholes_named(flat_title(form.reference.container), form.named), "part-of-whole", 0.8)


def _titled_with_names(form: Form) -> Finding | None:
    """The names are words of the title."""
    printed = as_printed(form.reference.authors, form.reference.title)
    found = by_title(flat_title(printed), form.cited)
    if found.work is None or (found.work.names and title_fits(form.title, found.work.title) > 2):
        return None  # the piece is another's, which bears the same title
    if found.work.names and form.title and printed in found.work.reference.title:
        return None  # `Lima, On Quays` is what somebody's `Remarks on Lima, On Quays` treats
    return found


def _with_others(form: Form) -> Finding | None:
    """The title is no title but goes on with the authors."""
    listed = [
        w for w in form.named if len(form.names) == 1 and lists_others(form.title, form.cited.names_of(w), w.title)
    ]
    return only(listed, "names", 0.9)


def _anonymous(form: Form) -> Finding | None:
    """The author stands in the sentence before the work, or in the citation of what it translates."""
    alike = _titled_alike(form)
    unsigned = len(alike) == 1 and not (alike[0].reference.authors or alike[0].reference.editors)
    return only(alike, "title", 0.7) if unsigned and " " in form.title else None


def _owned(form: Form) -> Finding | None:
    owned = [
        w
        for w in _titled_alike(form)
        if not w.reference.authors and len(form.names) == 1 and _gives_owner(form.title, form.names[0], w.title)
    ]
    return only(owned, "title", 0.8)


def _issued(form: Form) -> Finding | None:
    """By the body that issued it."""
    if len(form.names) != 1:
        return None
    issued = [w for w in form.works if title_fits(form.title, w.title) >= 2 and _is_body(form.reference, w)]
    return only(issued, "body-and-title", 0.75)


def _by_name_alone(form: Form) -> Finding | None:
    """What people of that name wrote has other titles."""
    if not form.named:
        return None
    return Finding(candidates=tuple(form.named), reason="no work by that name has such a title", rule="title-unknown")


def _misspelt(form: Form) -> Finding | None:
    names = form.names
    misspelt = [w for w in _titled_alike(form) if len(names) <= len(w.names) and all(map(_misspells, names, w.names))]
    return only(misspelt, "name-nearly", 0.7)


WAYS: Final[tuple[Way, ...]] = (
    _titled_so,
    _titled_nearly,
    _printed_so,
    _titled_longer,
    _by_contributor,
    _piece_of_book,
    _book_around,
    _titled_with_names,
    _with_others,
    _anonymous,
    _owned,
    _issued,
    _by_name_alone,
    _misspelt,
)
"""The surest first."""


def by_possessive(printed: str, cited: CitedWorks) -> Finding | None:
    """`See also Lima’s Harbours, 5`: the author's name stands in the genitive before the title."""
    found = POSSESSIVE_RE.match(printed)
    if not found:
        return None
    stated = Reference(authors=(Name(found["name"]),), title=found["title"])
    form = Form((flat(found["name"]),), flat_title(found["title"]), stated, cited)
    owned = by_names_and_title(form)
    if owned.rule == "tie":
        unmarked = Cite(form="short", start=0, end=len(printed), text=printed, reference=stated)
        owned = by_quotation(owned, form.names, form.title, unmarked, cited)
    return owned if owned.rule == "names-and-title" and owned.work else None


POSSESSIVE_RE: Final = lazy.regex(r"(?P<name>[A-ZÀ-Þ][\w-]+(?:[’'][A-ZÀ-Þ]\w+)?)(?:[’']s|(?<=s)[’']) (?P<title>\S.*)\Z")


def by_colon(printed: str, cited: CitedWorks) -> Finding | None:
    """`Lima: Harbours, 5`: a colon stands behind the author's name, as in Germany."""
    names, colon, title = printed.partition(": ")
    if not colon or len(names.split()) > LONGEST_NAME:
        return None
    people = tuple(Name(family=name) for name in NAMES_RE.split(names))
    signed = Reference(authors=people, title=title)
    found = by_names_and_title(Form(tuple(map(family, people)), flat_title(title), signed, cited))
    return found if found.work or found.rule == "tie" else None


NAMES_RE: Final = lazy.regex(r", (?:and )?| (?:and|&|und|et|/) |/")
LONGEST_NAME: Final = 6
"""Words of the names before a colon."""


def _titled_alike(form: Form) -> list[Gathered]:
    """The works that begin with such a title, whoever wrote them."""
    return [w for w in form.works if title_fits(form.title, w.title) >= BEGINS]


def _misspells(name: str, full: str) -> bool:
    return name == full or nearly_named(name, full) or lacks_letter(name, full)


def _gives_owner(title: str, name: str, full: str) -> bool:
    """Whether a title goes on with who made the work: `Harbour Board, Report` for the Report of the Harbour Board of
    Quay; `Lima, Letters` for the Letters of Jane Lima."""
    found = OWNER_RE.match(full, len(title)) if full.startswith(title) else None
    words, wanted = found["owner"].split() if found else [], name.split()
    return any(words[at : at + len(wanted)] == wanted for at in range(1 if len(wanted) > 1 else GIVEN))


OWNER_RE: Final = lazy.regex(r" (?:of|by) (?:the )?(?P<owner>[^:]+)")
GIVEN: Final = 3
"""Before which word of a name the family name stands at the latest."""


def _is_body(reference: Reference, work: Gathered) -> bool:
    """Whether the author of a short form can be the body that issued a work, by some of its words or letters, or by one
    word where the title tells enough."""
    printed = reference.authors[0].display if reference.authors else ""
    body = work.reference.authors[0].literal if work.reference.authors else ""
    if not body or not (" " in printed or printed.isupper()):
        return False
    title, names = flat_title(reference.title), flat(printed)
    told = len(title.split()) >= TELLING and title_fits(title, work.title) >= BEGINS
    shared = set(LONG_RE.findall(names)) & set(LONG_RE.findall(flat(body)))
    return body_fits(names, flat(body)) or (told and bool(shared))


TELLING: Final = 4
"""Words with which a title begins that tell the work of a body, though its name is shortened: `Senate Subcomm. on
Quays` for the Permanent Subcommittee on Quays."""
LONG_RE: Final = lazy.regex(r"\b\w{4,}")


def _takes_part(name: str, reference: Reference) -> bool:
    """Whether a name is that of an editor, a translator or the body that published it, a part of an author's name
    (`Pavez` for Jorge Pavez Ojeda), or the newspaper in which a work without an author stands."""
    people = (*reference.authors, *reference.editors, *reference.translators)
    if any(name_fits(name, family(person)) for person in people):
        return True
    if any(f" {name} " in f" {flat(person.display)} " for person in people) or name == flat(reference.publisher):
        return True
    return not reference.authors and name_fits(flat_title(name), flat_title(reference.container))
