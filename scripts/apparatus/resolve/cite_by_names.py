"""Finds the work that names alone mean (Chicago Manual 14.30): surnames, or words taken for names that prove a title, a
body with a title, or an author in the genitive.

Comes in: what a short form prints, and the works cited. Comes out: one work, or candidates and the reason in words.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from apparatus import lazy
from apparatus.model import Name, Reference
from apparatus.resolve.cite_alias import as_printed
from apparatus.resolve.cite_by_both import by_names_and_title, by_possessive
from apparatus.resolve.cite_by_title import by_title
from apparatus.resolve.cite_known import Finding
from apparatus.resolve.cite_match import all_but_nearly, flat, flat_title, names_fit
from apparatus.resolve.cite_ways import Form, Way, first_found, only, tie
from apparatus.resolve.cite_weigh import best_of, with_given
from apparatus.resolve.cite_works import Gathered


def by_names(form: Form, position: int) -> Finding:
    """The work by people of those names; of several the one that is spoken of before `position`."""
    return (
        _signed(form, position)
        or first_found(WAYS, form)
        or Finding(
            candidates=tuple(_called(form)),
            reason="no work by that name is cited in full in this article",
            rule="name-unknown",
        )
    )


def _by_one(work: Gathered) -> bool:
    """Whether a work has one author, so that `et al.` cannot mean it."""
    return len(work.names) == 1 and not work.reference.et_al


def _possible(form: Form) -> list[Gathered]:
    return [w for w in form.works if not (form.reference.et_al and _by_one(w))]


def _signed(form: Form, position: int) -> Finding | None:
    et_al = form.reference.et_al
    best = best_of((names_fit(form.names, form.cited.names_of(w), et_al), w) for w in _possible(form))
    best = with_given(form.reference, best)
    if len(best) == 1:
        certain = names_fit(form.names, form.cited.names_of(best[0]), et_al) == 2
        return only(best, "names", 0.95 if certain else 0.6)
    earlier = [w for w in best if form.cited.first[w.number] < position]
    return only(earlier, "names-so-far", 0.75) or tie(best, "several works are cited under that name")


def _in_full(form: Form) -> Finding | None:
    """`Li Wei, 12`: the whole name."""
    whole = [w for w in form.works if w.reference.authors and flat(w.reference.authors[0].display) == form.names[0]]
    return only(whole, "names", 0.95) if len(form.names) == 1 else None


def _titled_with_year(form: Form) -> Finding | None:
    """`Global Risks Report 2019`: the year is the title's."""
    date = form.reference.date
    found = by_title(flat_title(f"{_printed(form)} {date.year}"), form.cited) if date else None
    return found if found and found.work else None


def _own_life(form: Form) -> Finding | None:
    """`Lima, 59`: who tells a life in a work that is signed by nobody."""
    told = [w for w in form.works if len(form.names) == 1 and _tells_own_life(form.names[0], w)]
    return only(told, "names-part", 0.6)


def _titled(form: Form) -> Finding | None:
    found = by_title(flat_title(_printed(form)), form.cited)
    if found.work and form.reference.et_al and _by_one(found.work):
        return None
    return found if found.work or found.candidates else None


def _list_and_title(form: Form) -> Finding | None:
    """`Lima, Roe, and Poe, Court, Engine, and Body`: names up to the first `and`, and a title with commas. What is
    found so is the last word: such a list means nothing else."""
    parts = _literal(form).split(", ")
    last = next((at for at, part in enumerate(parts) if part.startswith(("and ", "& "))), 0)
    if not 0 < last < len(parts) - 1:
        return None
    people = [*parts[:last], parts[last].partition(" ")[2]]
    return _both(form, people, ", ".join(parts[last + 1 :]))


def _name_and_title(form: Form) -> Finding | None:
    """`Ekbladh, State, River, and Library`: behind the first comma all is the title."""
    first, comma, others = _literal(form).partition(", ")
    return _both(form, [first], others) if comma else None


def _first_and_title(form: Form) -> Finding | None:
    """`Burrows, Blackmail, Scandal, and Revolution`: one name, and a title with commas."""
    if len(form.names) <= 2:
        return None
    people = form.reference.authors
    rest = flat_title(as_printed(people[1:], ""))
    found = by_names_and_title(Form(form.names[:1], rest, Reference(authors=people[:1]), form.cited))
    return found if found.work else None


def _possessive(form: Form) -> Finding | None:
    return by_possessive(_printed(form), form.cited)


def _body_and_title(form: Form) -> Finding | None:
    """`OECD Recommendation, 5`. Where the first word is such letters, what is found so is the last word."""
    head, _, rest = _printed(form).partition(" ")
    if not (rest and head.isupper() and len(head) > 2):
        return None
    body = form.cited.acronyms.get(flat(head), flat(head))
    return by_names_and_title(Form((body,), flat_title(rest), Reference(), form.cited))


def _without_comma(form: Form) -> Finding | None:
    """`Lima Harbours, 5`."""
    head, _, rest = _printed(form).partition(" ")
    if not rest:
        return None
    found = by_names_and_title(Form((flat(head),), flat_title(rest), Reference(), form.cited))
    return replace(found, confidence=0.7) if found.work else None


def _misspelt(form: Form) -> Finding | None:
    return only([w for w in _possible(form) if all_but_nearly(form.names, w.names)], "names-nearly", 0.6)


def _called_so(form: Form) -> Finding | None:
    return only(_called(form), "names-part", 0.6)


WAYS: Final[tuple[Way, ...]] = (
    _in_full,
    _titled_with_year,
    _own_life,
    _titled,
    _list_and_title,
    _name_and_title,
    _first_and_title,
    _possessive,
    _body_and_title,
    _without_comma,
    _misspelt,
    _called_so,
)
"""Where no work is signed so, the surest first."""


def _printed(form: Form) -> str:
    return as_printed(form.reference.authors, "")


def _literal(form: Form) -> str:
    """The first name, where it was not parted."""
    return form.reference.authors[0].literal if form.reference.authors else ""


def _both(form: Form, people: list[str], title: str) -> Finding:
    stated = Reference(authors=tuple(map(Name, people)))
    return by_names_and_title(Form(tuple(map(flat, people)), flat_title(title), stated, form.cited))


def _called(form: Form) -> list[Gathered]:
    return [w for w in form.works if len(form.names) == 1 and _is_called(form.names[0], w)]


OWN_LIFE_RE: Final = lazy.regex(
    r"(?:The )?(?:Reminiscences|Memoirs?|Autobiography|Recollections|Oral History) of "
    r"(?P<name>[A-ZÀ-Þ][^,:;()]{3,60})\Z"
)


def _tells_own_life(name: str, work: Gathered) -> bool:
    """Whether a surname ends the name of who tells, in a work without an author: `Reminiscences of Ana Lima Jr.`"""
    found = OWN_LIFE_RE.match(work.reference.title) if not work.reference.authors else None
    return found is not None and flat(found["name"]).removesuffix(" jr").endswith(f" {name}")


SHORTEST_CALL: Final = 4


def _is_called(name: str, work: Gathered) -> bool:
    """Whether a name is a part of the first author's that is more than a common given name: `Yaqut` for Yāqūt
    al-Ḥamawī."""
    if len(name) < SHORTEST_CALL or not work.reference.authors or work.reference.authors[0].literal:
        return False
    return name in flat(work.reference.authors[0].given).split(" ")
