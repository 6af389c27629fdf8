"""Finds the work that a short form means, among the works that its article cites in full or lists in its bibliography.

Comes in: a short form as read, and the works with the places at which each is first spoken of. Comes out: a `Finding`:
one work, or candidates and the reason in words. A tie is never guessed (Chicago Manual 14.29-36).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from apparatus.model import Cite, Date, Name, Reference
from apparatus.resolve.cite_alias import as_printed, by_alias, by_initials
from apparatus.resolve.cite_known import CitedWorks, Finding
from apparatus.resolve.cite_match import (
    BEGINS,
    all_but_nearly,
    bears,
    body_fits,
    families,
    family,
    flat,
    flat_title,
    goes_on_behind,
    inflected,
    lacks_letter,
    name_fits,
    names_fit,
    nearly_fits,
    nearly_named,
    shares_words,
    shortens,
    spelt_out,
    title_fits,
)
from apparatus.resolve.cite_parts import lists_others, part_named, pieces_of_book, pieces_titled, wholes_named
from apparatus.resolve.cite_quotation import by_quotation
from apparatus.resolve.cite_report import by_number, by_report
from apparatus.resolve.cite_spoken import find_sent, find_spoken
from apparatus.resolve.cite_weigh import (
    best_of,
    by_whole,
    by_years,
    ordered,
    up_to_colon,
    weigh,
    with_given,
)
from apparatus.resolve.cite_works import Gathered, mark_of, prints


def find_short(cite: Cite, position: int, cited: CitedWorks) -> Finding:
    """The work that a short form at `position` means."""
    reference = cite.reference or Reference()
    names = tuple(cited.acronyms.get(name, name) for name in families(reference))
    title = flat_title(reference.title)
    found = by_alias(cite, reference, cited)
    if found is None and reference.genre:
        found = find_spoken(reference, position, cited)
    elif found is None and names and title:
        parts = part_named(cite.text, names, title, cited.works)
        part = Finding(work=parts[0], rule="part-of-book", confidence=0.9) if len(parts) == 1 else None
        found = part or find_sent(names, title, position, cited)
        found = found or _by_names_and_title(names, title, reference, cited)
    elif found is None and names:
        found = _by_names(names, reference, position, cited)
    elif found is None:
        found = _by_title(title, cited, reference.date)
        found = found if found.work or not reference.date else _by_title(title, cited)
        found = found if found.work else _by_possessive(reference.title, cited) or found
        found = found if found.work else _by_colon(reference.title, cited) or found
    found = found if found.work or (found.candidates and not names) else by_initials(reference, cited) or found
    found = found if found.work or (names and title) else _by_shortened(reference, cited) or found
    found = found if found.work or names else _letter_between(title, cited) or by_report(cite, cited) or found
    if found.rule == "tie" and not title:
        found = by_years(found, cite.locator)
        found = found if found.work else by_whole(found, cite.locator)
    if names and title and found.rule in ("tie", "names-and-title"):
        found = by_quotation(found, names, title, cite, cited)
    if found.work:
        return weigh(found, position, cited)
    candidates = found.candidates or tuple(w for w in cited.works if shares_words(title, w.title))
    return replace(found, candidates=ordered(candidates, title, position, cited))


def _by_names_and_title(names: tuple[str, ...], title: str, reference: Reference, cited: CitedWorks) -> Finding:
    works = list(cited.of(reference.date))
    named = [
        w
        for w in works
        if names_fit(names, cited.names_of(w), reference.et_al) or _shares_first(names, cited.names_of(w))
    ]
    alone = [w for w in named if len(names) == len(w.names) and title_fits(title, w.title) > 2]
    best = with_given(reference, best_of((title_fits(title, w.title), w) for w in alone or named))
    best = up_to_colon(title, best)
    if len(best) == 1:
        return Finding(work=best[0], rule="names-and-title", confidence=0.98)
    if best:
        return Finding(candidates=tuple(best), reason="several works by that name have such a title", rule="tie")
    nearly = [
        w
        for w in named
        if nearly_fits(title, w.title) or spelt_out(title, w.title) or shortens(reference.title, w.title)
    ]
    nearly = nearly or [w for w in named if inflected(title, w.title)]
    if len(nearly) == 1:
        return Finding(work=nearly[0], rule="title-nearly", confidence=0.75)
    stated = [w for w in named if prints(title, w)]
    if len(stated) == 1:
        return Finding(work=stated[0], rule="title-printed", confidence=0.8)
    whole = [w for w in named if goes_on_behind(reference.title, w.title)]
    if len(whole) == 1:
        return Finding(work=whole[0], rule="title-goes-on", confidence=0.8)
    others = [w for w in works if title_fits(title, w.title) >= 2 and _takes_part(names[0], w.reference)]
    if len(others) == 1:
        return Finding(work=others[0], rule="title-and-contributor", confidence=0.9)
    parts = pieces_of_book(names, title, works)
    if len(parts) == 1:
        return Finding(work=parts[0], rule="part-of-book", confidence=0.85)
    if parts:
        return Finding(candidates=tuple(parts), reason="several pieces of that book are cited", rule="tie")
    wholes = wholes_named(flat_title(reference.container), named)
    if len(wholes) == 1:  # `Lima, “Quays,” in Harbours and Keys`, which is listed as a whole
        return Finding(work=wholes[0], rule="part-of-whole", confidence=0.8)
    titled = _by_title(flat_title(as_printed(reference.authors, reference.title)), cited)
    if titled.work and not (titled.work.names and title_fits(title, titled.work.title) > 2):
        return titled  # else the piece is another's, which bears the same title
    listed = [w for w in named if len(names) == 1 and lists_others(title, cited.names_of(w), w.title)]
    if len(listed) == 1:
        return Finding(work=listed[0], rule="names", confidence=0.9)
    alike = tuple(w for w in works if title_fits(title, w.title) >= BEGINS)
    if len(alike) == 1 and " " in title and not (alike[0].reference.authors or alike[0].reference.editors):
        # its author stands in the sentence before it, or in the citation of what it translates
        return Finding(work=alike[0], rule="title", confidence=0.7)
    owned = [w for w in alike if not w.reference.authors and len(names) == 1 and _gives_owner(title, names[0], w.title)]
    if len(owned) == 1:
        return Finding(work=owned[0], rule="title", confidence=0.8)
    issued = [w for w in works if title_fits(title, w.title) >= 2 and _is_body(reference, w)]
    if len(issued) == 1 and len(names) == 1:
        return Finding(work=issued[0], rule="body-and-title", confidence=0.75)
    if named:
        return Finding(candidates=tuple(named), reason="no work by that name has such a title", rule="title-unknown")
    misspelt = [w for w in alike if len(names) <= len(w.names) and all(map(_misspells, names, w.names))]
    if len(misspelt) == 1:
        return Finding(work=misspelt[0], rule="name-nearly", confidence=0.7)
    return Finding(
        candidates=alike, reason="no work by that name is cited in full in this article", rule="name-unknown"
    )


def _misspells(name: str, full: str) -> bool:
    return name == full or nearly_named(name, full) or lacks_letter(name, full)


def _by_shortened(reference: Reference, cited: CitedWorks) -> Finding | None:
    """`Arth. Leg., 12`: the one work whose title is so shortened."""
    printed = as_printed(reference.authors, reference.title)
    works = [w for w in cited.of(reference.date) if shortens(printed, w.title)]
    return Finding(work=works[0], rule="title-shortened", confidence=0.7) if len(works) == 1 else None


def _letter_between(title: str, cited: CitedWorks) -> Finding | None:
    """`Lima to Doe, 2`: the one letter between people of those names."""
    sender, to, receiver = title.partition(" to ")
    if not to:
        return None
    works = [w for w in cited.works if _joins(w.title, sender, receiver)]
    return Finding(work=works[0], rule="letter-again", confidence=0.8) if len(works) == 1 else None


def _joins(title: str, sender: str, receiver: str) -> bool:
    first, to, second = title.partition(" to ")
    return bool(to) and f" {sender} " in f" {first.removesuffix(' letter')} " and f" {receiver} " in f" {second} "


def _gives_owner(title: str, name: str, full: str) -> bool:
    """Whether a title goes on with who made the work: `Harbour Board, Report` for the Report of the Harbour Board of
    Quay; `Lima, Letters` for the Letters of Jane Lima."""
    found = OWNER_RE.match(full, len(title)) if full.startswith(title) else None
    words, wanted = found["owner"].split() if found else [], name.split()
    return any(words[at : at + len(wanted)] == wanted for at in range(1 if len(wanted) > 1 else GIVEN))


OWNER_RE: Final = re.compile(r" (?:of|by) (?:the )?(?P<owner>[^:]+)")
GIVEN: Final = 3
"""Before which word of a name the family name stands at the latest."""


def _is_body(reference: Reference, work: Gathered) -> bool:
    """Whether the author of a short form can be the body that issued a work, by some of its words or letters."""
    printed = reference.authors[0].display if reference.authors else ""
    body = work.reference.authors[0].literal if work.reference.authors else ""
    return body != "" and (" " in printed or printed.isupper()) and body_fits(flat(printed), flat(body))


def _by_one(work: Gathered) -> bool:
    """Whether a work has one author, so that `et al.` cannot mean it."""
    return len(work.names) == 1 and not work.reference.et_al


def _by_names(names: tuple[str, ...], reference: Reference, position: int, cited: CitedWorks) -> Finding:
    works = [w for w in cited.of(reference.date) if not (reference.et_al and _by_one(w))]
    best = with_given(reference, best_of((names_fit(names, cited.names_of(w), reference.et_al), w) for w in works))
    if len(best) == 1:
        certain = names_fit(names, cited.names_of(best[0]), reference.et_al) == 2
        return Finding(work=best[0], rule="names", confidence=0.95 if certain else 0.6)
    if best:
        earlier = [w for w in best if cited.first[w.number] < position]
        if len(earlier) == 1:
            return Finding(work=earlier[0], rule="names-so-far", confidence=0.75)
        return Finding(candidates=tuple(best), reason="several works are cited under that name", rule="tie")
    whole = [
        w for w in cited.of(reference.date) if w.reference.authors and flat(w.reference.authors[0].display) == names[0]
    ]
    if len(whole) == 1 and len(names) == 1:  # `Li Wei, 12`
        return Finding(work=whole[0], rule="names", confidence=0.95)
    printed = as_printed(reference.authors, "")
    if reference.date:  # `Global Risks Report 2019`: the year is the title's
        found = _by_title(flat_title(f"{printed} {reference.date.year}"), cited)
        if found.work:
            return found
    found = _by_title(flat_title(printed), cited)
    if (found.work and not (reference.et_al and _by_one(found.work))) or found.candidates:
        return found
    first, comma, others = reference.authors[0].literal.partition(", ") if reference.authors else ("", "", "")
    listed = _list_and_title(f"{first}{comma}{others}")
    if listed:
        people, title = listed
        stated = Reference(authors=tuple(map(Name, people)))
        return _by_names_and_title(tuple(map(flat, people)), title, stated, cited)
    if comma:  # `Ekbladh, State, River, and Library`
        return _by_names_and_title((flat(first),), flat_title(others), Reference(authors=(Name(first),)), cited)
    if len(names) > 2:  # `Burrows, Blackmail, Scandal, and Revolution`: one name, and a title with commas
        rest = flat_title(as_printed(reference.authors[1:], ""))
        found = _by_names_and_title(names[:1], rest, Reference(authors=reference.authors[:1]), cited)
        if found.work:
            return found
    owned = _by_possessive(printed, cited)
    if owned:
        return owned
    head, _, rest = printed.partition(" ")
    if rest and head.isupper() and len(head) > 2:  # `OECD Recommendation, 5`
        return _by_names_and_title((cited.acronyms.get(flat(head), flat(head)),), flat_title(rest), Reference(), cited)
    if rest:  # `Lima Harbours, 5`
        found = _by_names_and_title((flat(head),), flat_title(rest), Reference(), cited)
        if found.work:
            return replace(found, confidence=0.7)
    slips = [w for w in works if all_but_nearly(names, w.names)]
    if len(slips) == 1:
        return Finding(work=slips[0], rule="names-nearly", confidence=0.6)
    called = [w for w in cited.of(reference.date) if len(names) == 1 and _is_called(names[0], w)]
    if len(called) == 1:
        return Finding(work=called[0], rule="names-part", confidence=0.6)
    return Finding(
        candidates=tuple(called), reason="no work by that name is cited in full in this article", rule="name-unknown"
    )


def _by_possessive(printed: str, cited: CitedWorks) -> Finding | None:
    """`See also Lima’s Harbours, 5`: the author's name stands in the genitive before the title."""
    found = POSSESSIVE_RE.match(printed)
    if not found:
        return None
    names, title = (flat(found["name"]),), flat_title(found["title"])
    stated = Reference(authors=(Name(found["name"]),), title=found["title"])
    owned = _by_names_and_title(names, title, stated, cited)
    if owned.rule == "tie":
        unmarked = Cite(form="short", start=0, end=len(printed), text=printed, reference=stated)
        owned = by_quotation(owned, names, title, unmarked, cited)
    return owned if owned.rule == "names-and-title" and owned.work else None


POSSESSIVE_RE: Final = re.compile(r"(?P<name>[A-ZÀ-Þ][\w-]+(?:[’'][A-ZÀ-Þ]\w+)?)(?:[’']s|(?<=s)[’']) (?P<title>\S.*)\Z")


def _by_colon(printed: str, cited: CitedWorks) -> Finding | None:
    """`Lima: Harbours, 5`: a colon stands behind the author's name, as in Germany."""
    names, colon, title = printed.partition(": ")
    if not colon or len(names.split()) > LONGEST_NAME:
        return None
    people = tuple(Name(family=name) for name in NAMES_RE.split(names))
    signed = Reference(authors=people, title=title)
    found = _by_names_and_title(tuple(map(family, people)), flat_title(title), signed, cited)
    return found if found.work or found.rule == "tie" else None


NAMES_RE: Final = re.compile(r", (?:and )?| (?:and|&|und|et|/) |/")
LONGEST_NAME: Final = 6
"""Words of the names before a colon."""


def _is_called(name: str, work: Gathered) -> bool:
    """Whether a name is a part of the first author's that is more than a common given name: `Yaqut` for Yāqūt
    al-Ḥamawī."""
    if len(name) < 4 or not work.reference.authors or work.reference.authors[0].literal:
        return False
    return name in flat(work.reference.authors[0].given).split(" ")


def _list_and_title(words: str) -> tuple[list[str], str] | None:
    """`Lima, Roe, and Poe, Court, Engine, and Body`: names up to the first `and`, and a title with commas."""
    parts = words.split(", ")
    last = next((at for at, part in enumerate(parts) if part.startswith(("and ", "& "))), 0)
    if not 0 < last < len(parts) - 1:
        return None
    people = [*parts[:last], parts[last].partition(" ")[2]]
    return people, flat_title(", ".join(parts[last + 1 :]))


FEW: Final = 3
"""Words that another title may hold as well."""


def _by_title(title: str, cited: CitedWorks, date: Date | None = None) -> Finding:
    if not title:
        return Finding(reason="the form names neither an author nor a title", rule="empty")
    best = best_of((title_fits(title, w.title), w) for w in cited.of(date))
    strong = [w for w in best if title_fits(title, w.title) >= (2 if " " in title else BEGINS)]
    strong = strong or [w for w in best if is_party(title, w)]
    borne = [w for w in strong if bears(title, w.reference.title)]
    strong = up_to_colon(title, borne or strong)
    rivals = [] if borne else _begun_alike(title, strong, cited)
    if len(strong) == 1 and rivals:
        return Finding(candidates=(*strong, *rivals), reason="several works have such a title", rule="tie")
    if len(strong) == 1:
        sure = borne or title_fits(title, strong[0].title) >= BEGINS
        return Finding(work=strong[0], rule="title", confidence=0.95 if sure else 0.7)
    if strong:
        return Finding(candidates=tuple(strong), reason="several works have such a title", rule="tie")
    named = [w for w in cited.works if w.names and flat_title(w.names[0]) == title]
    if len(named) == 1 and not best:
        return Finding(work=named[0], rule="names", confidence=0.8)
    if len(best) == 1 and len(title.split()) > FEW:  # all its words, in their order
        return Finding(work=best[0], rule="title-nearly", confidence=0.65)
    nearly = [w for w in cited.works if not best and len(title) > 11 and nearly_fits(title, w.title)]
    if len(nearly) == 1:
        return Finding(work=nearly[0], rule="title-nearly", confidence=0.7)
    parts = pieces_titled(title, cited.works) if not best else []
    if len(parts) == 1:
        return Finding(work=parts[0], rule="part-of-book", confidence=0.6)
    marked = [
        w for w in cited.works if any(map(str.isdigit, title)) and f" {mark_of(w.reference)}".endswith(f" {title}")
    ]
    if len(marked) == 1:  # `A/HRC/38/35, para. 47`
        return Finding(work=marked[0], rule="title", confidence=0.9)
    parties = PARTIES_RE.split(title)
    cases = [w for w in cited.works if len(parties) == 2 and is_party(parties[0], w)]
    if len(cases) == 1:  # `Lima v. AQ` for Lima v. American Quays
        return Finding(work=cases[0], rule="party", confidence=0.7)
    numbered = by_number(title, cited)
    if numbered:  # `Quay Report 1763`
        return numbered
    issued = [w for w in cited.works if _issued_and_titled(title, w) or _dated_and_titled(title, w)]
    if len(issued) == 1:  # `Quay Call, Keepers under Fire`: a body whose name might be a title's beginning
        return Finding(work=issued[0], rule="names-and-title", confidence=0.9)
    stands = [
        w
        for w in cited.works
        if len(w.reference.container) > 5 and title_fits(title, flat_title(w.reference.container)) >= BEGINS
    ]
    if len(stands) == 1:
        return Finding(work=stands[0], rule="container", confidence=0.6)
    return Finding(
        candidates=tuple(best or stands),
        reason="no work with such a title is cited in full in this article",
        rule="title-unknown",
    )


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


def is_party(name: str, work: Gathered) -> bool:
    """Whether a name is a party's to a case: `Jones` for United States v. Jones, `Boerne` for City of Boerne v. Flores
    (Bluebook 10.9)."""
    return work.reference.kind == "law" and any(
        party == name or party.startswith(f"{name} ") or party.endswith(f" of {name}")
        for party in PARTIES_RE.split(work.title)
    )


PARTIES_RE: Final = re.compile(r"\sv\s")


def _shares_first(names: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether the first name is any of the work's: with a title beside it, that is enough to look at the title."""
    return any(name_fits(names[0], name) for name in full)


def _takes_part(name: str, reference: Reference) -> bool:
    """Whether a name is that of an editor, a translator or the body that published it, a part of an author's name
    (`Pavez` for Jorge Pavez Ojeda), or the newspaper in which a work without an author stands."""
    people = (*reference.authors, *reference.editors, *reference.translators)
    if any(name_fits(name, family(person)) for person in people):
        return True
    if any(f" {name} " in f" {flat(person.display)} " for person in people) or name == flat(reference.publisher):
        return True
    return not reference.authors and name_fits(flat_title(name), flat_title(reference.container))
