"""Finds the work that a title alone means (Chicago Manual 14.30).

Comes in: a flat title, and the works cited. Comes out: one work, or candidates and the reason in words.
"""

from __future__ import annotations

from typing import Final

from apparatus.model import Date, Reference
from apparatus.resolve.cite_known import CitedWorks, Finding
from apparatus.resolve.cite_match import BEGINS, bears, flat_title, nearly_fits, title_fits
from apparatus.resolve.cite_parts import calls, pieces_titled
from apparatus.resolve.cite_report import PARTIES_RE, by_number, is_party
from apparatus.resolve.cite_ways import Form, Way, first_found, only, tie
from apparatus.resolve.cite_weigh import up_to_colon
from apparatus.resolve.cite_works import Gathered, mark_of

FEW: Final = 3
"""Words that another title may hold as well."""

LEAST: Final = 11
"""Letters of a title that a slip does not make another's."""

SHORTEST_CONTAINER: Final = 5


def by_title(title: str, cited: CitedWorks, date: Date | None = None) -> Finding:
    """The work of a title. With a `date` only works that can be of it have the title."""
    if not title:
        return Finding(reason="the form names neither an author nor a title", rule="empty")
    form = Form((), title, Reference(date=date), cited)
    return first_found(WAYS, form) or Finding(
        candidates=tuple(form.alike or _containers(form)),
        reason="no work with such a title is cited in full in this article",
        rule="title-unknown",
    )


def _titled(form: Form) -> Finding | None:
    """The work whose title it is, or begins so, or has several words of it."""
    title, best = form.title, form.alike
    strong = [w for w in best if title_fits(title, w.title) >= (2 if " " in title else BEGINS)]
    strong = strong or [w for w in best if is_party(title, w)]
    borne = [w for w in strong if bears(title, w.reference.title)]
    strong = up_to_colon(title, borne or strong)
    rivals = [] if borne else _begun_alike(title, strong, form.cited)
    if len(strong) == 1 and not rivals:
        sure = borne or title_fits(title, strong[0].title) >= BEGINS
        return only(strong, "title", 0.95 if sure else 0.7)
    return tie((*strong, *rivals), "several works have such a title")


def _named_so(form: Form) -> Finding | None:
    """The words are the author."""
    named = [w for w in form.cited.works if w.names and flat_title(w.names[0]) == form.title]
    return None if form.alike else only(named, "names", 0.8)


def _with_all_words(form: Form) -> Finding | None:
    """The work that has all the words in its title, in their order."""
    return only(form.alike, "title-nearly", 0.65) if len(form.title.split()) > FEW else None


def _with_a_slip(form: Form) -> Finding | None:
    if form.alike or len(form.title) <= LEAST:
        return None
    return only([w for w in form.cited.works if nearly_fits(form.title, w.title)], "title-nearly", 0.7)


def _piece_of_book(form: Form) -> Finding | None:
    """The one piece that is cited from the book of that title."""
    return None if form.alike else only(pieces_titled(form.title, form.cited.works), "part-of-book", 0.6)


def _marked(form: Form) -> Finding | None:
    """`A/HRC/38/35, para. 47`: the title is the end of a document's mark."""
    if not any(map(str.isdigit, form.title)):
        return None
    marked = [w for w in form.cited.works if f" {mark_of(w.reference)}".endswith(f" {form.title}")]
    return only(marked, "title", 0.9)


def _of_party(form: Form) -> Finding | None:
    """`Lima v. AQ` for Lima v. American Quays."""
    parties = PARTIES_RE.split(form.title)
    return only([w for w in form.cited.works if len(parties) == 2 and is_party(parties[0], w)], "party", 0.7)


def _numbered(form: Form) -> Finding | None:
    """`Quay Report 1763`."""
    return by_number(form.title, form.cited)


def _issued(form: Form) -> Finding | None:
    """`Quay Call, Keepers under Fire`: a body whose name might be a title's beginning."""
    issued = [w for w in form.cited.works if _issued_and_titled(form.title, w) or _dated_and_titled(form.title, w)]
    return only(issued, "names-and-title", 0.9)


def _of_volume(form: Form) -> Finding | None:
    """`Prophet of Truth`: the volume of a work in several that bears the title."""
    titled = [w for w in form.cited.works if title_fits(form.title, flat_title(w.reference.volume_title)) >= BEGINS]
    return only(titled, "title", 0.9)


def _contained(form: Form) -> Finding | None:
    """The one work from the journal or the site of that name."""
    return only(_containers(form), "container", 0.6)


WAYS: Final[tuple[Way, ...]] = (
    _titled,
    _named_so,
    _with_all_words,
    _with_a_slip,
    _piece_of_book,
    _marked,
    _of_party,
    _numbered,
    _issued,
    _of_volume,
    _contained,
)
"""The surest first."""


def _containers(form: Form) -> list[Gathered]:
    return [
        w
        for w in form.cited.works
        if len(w.reference.container) > SHORTEST_CONTAINER
        and calls(form.title, flat_title(w.reference.container), BEGINS)
    ]


def _issued_and_titled(title: str, work: Gathered) -> bool:
    """Whether words are the name of the body that issued a work, and then several of its title, or its beginning."""
    body = flat_title(work.reference.authors[0].literal) if work.reference.authors else ""
    if not body or not title.startswith(f"{body} "):
        return False
    rest = title.removeprefix(f"{body} ")
    return title_fits(rest, work.title) >= (2 if " " in rest else BEGINS)


def _dated_and_titled(title: str, work: Gathered) -> bool:
    """Whether the year of a work stands before the beginning of its title: `1954 Hague Convention`."""
    year, _, rest = title.partition(" ")
    date = work.reference.date
    return date is not None and " " in rest and year == str(date.year) and work.title.startswith(f"{rest} ")


def _begun_alike(title: str, strong: list[Gathered], cited: CitedWorks) -> list[Gathered]:
    """Beside a work that has a short title's words in its midst, those that begin with its first word and have the
    others: `Chips Act` for a European Chips Act or the Chips and Science Act."""
    if len(strong) != 1 or title_fits(title, strong[0].title) != 2:
        return []
    opening = title.partition(" ")[0] + " "
    return [w for w in cited.works if w.title.startswith(opening) and title_fits(title, w.title) == 1]
