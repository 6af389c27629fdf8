"""Finds the work that a short form means, among the works that its article cites in full or lists in its bibliography.

Comes in: a short form as read, and the works with the places at which each is first spoken of. Comes out: a `Finding`:
one work, or candidates and the reason in words. A tie is never guessed (Chicago Manual 14.29-36).
"""

from __future__ import annotations

from dataclasses import replace

from apparatus.model import Cite, Reference, is_diary
from apparatus.resolve.cite_alias import as_printed, by_alias, by_initials
from apparatus.resolve.cite_by_both import by_colon, by_names_and_title, by_possessive
from apparatus.resolve.cite_by_names import by_names
from apparatus.resolve.cite_by_title import by_title
from apparatus.resolve.cite_known import CitedWorks, Finding
from apparatus.resolve.cite_match import families, family, flat, flat_title, people_of, shares_words, shortens
from apparatus.resolve.cite_parts import books_by, is_part, names_part, part_named
from apparatus.resolve.cite_quotation import by_quotation
from apparatus.resolve.cite_report import by_paper, by_report, unless_elsewhere
from apparatus.resolve.cite_spoken import find_sent, find_spoken
from apparatus.resolve.cite_ways import Form, only
from apparatus.resolve.cite_weigh import by_letter, by_volumes, by_whole, by_years, ordered, weigh


def find_short(cite: Cite, position: int, cited: CitedWorks) -> Finding:
    """The work that a short form at `position` means."""
    reference = _with_year(_without_given(_without_entry(cite.reference or Reference()), cited), cited)
    names = tuple(cited.acronyms.get(name, name) for name in families(reference))
    form = Form(names, flat_title(reference.title), reference, cited)
    found = _decided(_otherwise(_stated(cite, position, form), cite, form), cite, form)
    if found.work:
        return weigh(found, position, cited)
    candidates = found.candidates or tuple(w for w in cited.works if shares_words(form.title, w.title))
    return replace(found, candidates=ordered(candidates, form.title, position, cited))


def _without_entry(stated: Reference) -> Reference:
    """What is printed without the day of an entry in a diary, which is not that of the work: `Lima, Journal, 6 October
    1863, p. 12`."""
    entry = stated.date is not None and stated.date.day > 0 and is_diary(stated.title)
    return replace(stated, date=None) if entry else stated


def _without_given(stated: Reference, cited: CitedWorks) -> Reference:
    """What is printed without a title, where that is the given name of who bears the surname before it: `Lima, Ana`."""
    title = flat(stated.title)
    if len(stated.authors) != 1 or stated.authors[0].given or not title:
        return stated
    name = families(stated)[0]
    given = any(
        family(person) == name and flat(person.given) == title for w in cited.works for person in people_of(w.reference)
    )
    return replace(stated, title="") if given else stated


def _with_year(stated: Reference, cited: CitedWorks) -> Reference:
    """What is printed with the year as the end of its title, where a cited title goes on so: `Lima, Land and Quays,
    1865, 12` for `Land and Quays, 1865`."""
    title, date = flat_title(stated.title), stated.date
    if not title or date is None or date.month or not any(f"{title} {date.year}" in w.title for w in cited.works):
        return stated
    return replace(stated, title=f"{stated.title}, {date.year}", date=None)


def _stated(cite: Cite, position: int, form: Form) -> Finding:
    """The work by what the form states: a short name of its own, what was said or sent, names, a title."""
    found = by_alias(cite, form.reference, form.cited) or by_report(cite, form.cited)
    found = found or by_paper(form.reference, form.cited)
    if found:
        return found
    if form.reference.genre:
        return find_spoken(form.reference, position, form.cited)
    if form.names and form.title:
        part = only(part_named(cite.text, form.names, form.title, form.cited.works), "part-of-book", 0.9)
        sent = find_sent(form.names, form.title, position, form.cited)
        return part or sent or _of_part(by_names_and_title(form), cite.text)
    return by_names(form, position) if form.names else _titled(form)


def _of_part(found: Finding, printed: str) -> Finding:
    """What was found, unless it is another piece of the book whose preface or the like is named: `Lima, introduction
    to Costa, Harbours`, where of that book only Roe’s chapter is cited."""
    if found.work is None or found.rule != "part-of-book" or not names_part(printed) or is_part(found.work):
        return found
    return Finding(candidates=(found.work,), reason="no work by that name has such a title", rule="title-unknown")


def _titled(form: Form) -> Finding:
    """The work by its title alone: of the date that is printed or of another, behind a name in the genitive or a
    colon."""
    stated = form.reference
    dated = by_title(form.title, form.cited, stated.date)
    found = by_title(form.title, form.cited) if stated.date and not dated.work else dated
    if found.work:
        return found
    return by_possessive(stated.title, form.cited) or by_colon(stated.title, form.cited) or found


def _otherwise(found: Finding, cite: Cite, form: Form) -> Finding:
    """What was found, or the work by the initials of its title, by a title with shortened words, by who wrote to whom,
    or by what it is called in its own words."""
    if not (found.work or (found.candidates and not form.names)):
        found = by_initials(form.reference, form.cited) or found
    if not (found.work or (form.names and form.title)):
        found = _by_shortened(form) or found
    if not (found.work or form.names):
        found = _letter_between(form.title, form.cited) or found
    if not found.work and form.title and form.reference.container:
        found = only(books_by(form.reference.container, form.cited.works), "part-of-book", 0.6) or found
    return found


def _decided(found: Finding, cite: Cite, form: Form) -> Finding:
    """What was found; between several works years, pages, quotation marks or the volume of the reports may decide."""
    if form.reference.date and not form.title:
        found = by_letter(found, cite.text, form.reference.date, form.cited)
    if found.rule == "tie" and not form.title:
        found = by_whole(by_years(found, cite.locator), cite.locator)
    if not form.title:
        found = by_volumes(found, cite.locator)
    if form.names and form.title and found.rule in ("tie", "names-and-title"):
        found = by_quotation(found, form.names, form.title, cite, form.cited)
    return unless_elsewhere(found, cite)


def _by_shortened(form: Form) -> Finding | None:
    """`Arth. Leg., 12`: the one work whose title is so shortened."""
    printed = as_printed(form.reference.authors, form.reference.title)
    return only([w for w in form.works if shortens(printed, w.title)], "title-shortened", 0.7)


def _letter_between(title: str, cited: CitedWorks) -> Finding | None:
    """`Lima to Doe, 2`: the one letter between people of those names."""
    sender, to, receiver = title.partition(" to ")
    return only([w for w in cited.works if to and _joins(w.title, sender, receiver)], "letter-again", 0.8)


def _joins(title: str, sender: str, receiver: str) -> bool:
    first, to, second = title.partition(" to ")
    return bool(to) and f" {sender} " in f" {first.removesuffix(' letter')} " and f" {receiver} " in f" {second} "
