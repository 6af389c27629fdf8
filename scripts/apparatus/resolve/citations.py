"""Resolves the citations of all articles: full ones to works with keys, short ones to those works.

Comes in: articles whose notes are read. Comes out: the works, and each note's items. What a short form does not say
unmistakably is left unresolved, with candidates, a reason and a notice to the editor.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Final

from apparatus import lazy
from apparatus.model import (
    LAWS,
    Article,
    CitationIndex,
    Cite,
    Item,
    ItemKind,
    Name,
    Note,
    Place,
    Problem,
    Reference,
    Work,
)
from apparatus.resolve.cite_again import is_whole_title, numbered_otherwise, without_number
from apparatus.resolve.cite_alias import short_name
from apparatus.resolve.cite_conflicts import other_dates
from apparatus.resolve.cite_ibid import again, each_in_turn, explanations, is_within, passing_over, same_as_before
from apparatus.resolve.cite_known import CitedWorks, Finding
from apparatus.resolve.cite_match import (
    acronym_behind,
    families,
    flat,
    flat_title,
    given_fits,
    given_of,
    names_fit,
    title_fits,
)
from apparatus.resolve.cite_remarks import is_remark, keeps
from apparatus.resolve.cite_shelve import Shelved, names_idem, shelve, shelve_listed
from apparatus.resolve.cite_short import find_short
from apparatus.resolve.cite_supra import find_in_note, pointer
from apparatus.resolve.cite_weigh import by_page
from apparatus.resolve.cite_works import Gathered, Shelf
from apparatus.resolve.keys import assign_keys

Keys = Sequence[str]


def resolve_citations(articles: Sequence[Article], taken: Collection[str] = ()) -> tuple[CitationIndex, list[Problem]]:
    """Works by key, in the order of a bibliography, and the items of each note; a notice for each unresolved form.

    `taken` are keys that no cited work may get, such as those of works that only an editor cites.
    """
    shelf = Shelf()
    full = [shelve(article, shelf) for article in articles]
    listed = [shelve_listed(article, shelf) for article in articles]
    keys = assign_keys([work.reference for work in shelf.works], taken)
    items: dict[tuple[str, int], tuple[Item, ...]] = {}
    problems: list[Problem] = []
    for article, works, others in zip(articles, full, listed, strict=True):
        problems += other_dates(article, works.works, keys)
        _ArticleResolver(article, works, others, keys).resolve(items, problems)
    ordered = sorted(shelf.works, key=lambda work: _order(work.reference, keys[work.number]))
    return (
        CitationIndex(
            works={
                keys[work.number]: Work(key=keys[work.number], reference=work.reference, printed=work.printed)
                for work in ordered
            },
            items=items,
        ),
        problems,
    )


def _order(reference: Reference, key: str) -> tuple[tuple[str, ...], str, str]:
    """Authors or title first, then title, without leading articles; alone before in company (Chicago Manual
    14.65-71)."""
    people = reference.authors or reference.editors
    title = flat_title(reference.title or reference.container)
    names = tuple(flat_title(f"{name.sort_family} {name.given}") for name in people)
    return names or (title,), title, key


class _ArticleResolver:
    """Walks over the notes of one article, remembering what was cited last."""

    def __init__(self, article: Article, shelved: Shelved, listed: list[Gathered], keys: Keys) -> None:
        self.article, self.full, self.again, self.keys = article, shelved.works, shelved.again, keys
        self.paged, self.keepers = shelved.paged, shelved.keepers
        self.cited = CitedWorks()
        self.positions: dict[tuple[int, int], int] = {}
        self.by_number: dict[int, list[Gathered]] = {}
        self.first_in: dict[int, int] = {}
        """The number of the note that cites a work in full first, by the work's number."""
        for at, note in enumerate(article.notes):
            for which in range(len(note.cites)):
                self.positions[at, which] = len(self.positions)
                if (at, which) in self.full:
                    self._add(note.cites[which], self.full[at, which], self.positions[at, which])
                    self.first_in.setdefault(self.full[at, which].number, note.number)
        for work in listed:
            self.cited.add_listed(work)
        self.people: tuple[Name, ...] = ()
        """The authors of the work cited last, for `idem`."""
        self.unfound: tuple[str, ...] = ()
        """The names of the short form just before, where it gives a title and no work is found for it."""
        self.last: list[Finding] = []
        """What the note before, or this note so far, cites; what the one before that does where it is a remark."""

    def _add(self, cite: Cite, work: Gathered, position: int) -> None:
        of_holder = self.keepers.names(cite.alias)
        self.cited.add(work, position, "" if of_holder else short_name(cite))
        if of_holder and cite.alias:
            self.cited.archives.add(flat_title(cite.alias))
        for name in work.reference.authors:
            acronym = acronym_behind(name.literal, cite.text)
            if acronym:
                self.cited.acronyms[flat(acronym)] = flat(name.literal)

    def resolve(self, items: dict[tuple[str, int], tuple[Item, ...]], problems: list[Problem]) -> None:
        """Fills in the items of each note and the notices."""
        remarked = False
        for at, note in enumerate(self.article.notes):
            resolved, here, explained = [], list[Finding](), explanations(note.text)
            for which, read in enumerate(note.cites):
                cite = self.paged.get((at, which), read)
                finding = self._find(cite, at, which, here)
                shorter = without_number(cite)
                if shorter and finding and (not finding.work or is_whole_title(shorter, finding.work)):
                    again = self._find(shorter, at, which, here)
                    if again and again.work and not numbered_otherwise(shorter, again.work):
                        cite, finding = shorter, again
                if finding is not None:
                    if is_within(cite.start, explained):
                        finding = replace(finding, explains=True)
                    here.append(finding)
                    self._remember(note, finding, self.positions[at, which])
                    self.unfound = () if finding.work else self._names_unfound(cite)
                    if finding.work is None:
                        problems.append(self._notice(note, cite, finding))
                resolved.append(self._item(cite, finding))
            items[self.article.slug, note.number] = tuple(resolved)
            if not here:
                self.unfound = ()
            passed = not (here or remarked) and is_remark(note) and same_as_before([], self.last).work
            self.last, remarked = (self.last, True) if passed else (here, False)

    def _remember(self, note: Note, finding: Finding, position: int) -> None:
        if finding.work:
            self.people = finding.work.reference.authors or self.people
            self.cited.mention(finding.work, position)
            self.by_number.setdefault(note.number, []).append(finding.work)

    def _find(self, cite: Cite, at: int, which: int, here: list[Finding]) -> Finding | None:
        if cite.form == "prose":
            return None
        if (at, which) in self.full:
            return Finding(work=self.full[at, which], rule=cite.rule)  # which work it is, is sure
        if (at, which) in self.again:
            again = self.again[at, which]
            rule = "law-again" if again.reference.kind in LAWS else "letter-again"
            rule = "part-of-book" if (at, which) in self.paged else rule
            return Finding(work=again, rule=rule, confidence=0.9)
        if cite.ibid:
            if each := each_in_turn(self.article.notes[at].cites, which, self.last):
                return each
            quoted = which and QUOTED_RE.search(self.article.notes[at].cites[which - 1].text)
            before = passing_over(cite, self.last)
            same = same_as_before(passing_over(cite, here[:-1] if quoted else here), before)
            return by_page(same, cite.locator) if all(finding.work for finding in before) else same
        if cite.rule == "surname" and cite.reference and IBID_RE.search(cite.text):
            return self._author_ibid(cite, families(cite.reference), self.positions[at, which], here)
        if cite.reference and names_idem(cite.reference) and self.people:
            cite = replace(cite, reference=replace(cite.reference, authors=self.people))
        if cite.reference and _names_body(cite.reference, self.cited):
            body = Name(literal=cite.reference.title)
            cite = replace(cite, reference=replace(cite.reference, authors=(body,), title=""))
        if cite.refers_to_note:
            last = here[-1].work if here and CITED_RE.match(cite.text) else None
            if last and last in self.by_number.get(cite.refers_to_note, []):
                return Finding(work=last, rule="supra", confidence=0.97)
            number = cite.refers_to_note
            first = [work for work in self.cited.works if self.first_in.get(work.number) == number]
            to = pointer(cite, self.by_number.get(number, []), first)
            return find_in_note(to, self.positions[at, which], self.cited)
        position = self.positions[at, which]
        if self.unfound and self.unfound == _names_alone(cite):
            return Finding(reason="the citation before is itself unresolved", rule="name-unknown")
        found = find_short(cite, position, self.cited)
        if not found.work and which and keeps(cite, self.article.notes[at]):
            return None
        told = found.work or found.rule == "volume"
        return found if told else self._of_note_before(cite, position, here) or found

    def _names_unfound(self, cite: Cite) -> tuple[str, ...]:
        """The names of a short form for which no work is found, if it gives a title or repeats one that does."""
        names, stated = _names_alone(cite), cite.reference
        if not stated or cite.form != "short" or not (stated.title or names == self.unfound):
            return ()
        return families(stated)

    def _of_note_before(self, cite: Cite, position: int, here: list[Finding]) -> Finding | None:
        """`Lima, 12` right behind `Ana Lima, “Quays,” …` or `Lima, “Quays,” 3`, which the Chicago Manual prints in
        place of ibid. (14.34): the one work by that name in what was cited just before."""
        names, stated = _names_alone(cite), cite.reference
        if not names or not stated:
            return None
        before = here[-1:] or self.last
        fits = {f.work.number: f for f in before if f.work and _is_by(names, f.work, et_al=stated.et_al)}
        if len(fits) != 1:
            return None
        (same,) = fits.values()
        if same.work is None or same.rule == "names" or self._goes_by_editor(same.work):
            return None  # a year told it from others by that name, or the book in which it stands is cited too
        if same.rule not in ("names-and-title", "ibid") and not self._of_one(names, same.work, position):
            return None
        return replace(again(same), confidence=min(NOT_IBID, same.confidence))

    def _goes_by_editor(self, piece: Gathered) -> bool:
        """Whether a letter goes by the name of who edited the book in which it stands, and that is cited by itself."""
        held = flat_title(piece.reference.container) if not piece.reference.authors else ""
        return held != "" and any(work.title == held for work in self.cited.works)

    def _of_one(self, names: tuple[str, ...], work: Gathered, position: int) -> bool:
        """Whether the works cited so far or listed under the names are by one person, not by two of one surname."""
        known = [w for w in self.cited.works if self.cited.first[w.number] < position or w.number in self.cited.listed]
        theirs = [given_of(other.reference) for other in known if names_fit(names, other.names, True)]
        return all(given_fits(given_of(work.reference), given) for given in theirs)

    def _author_ibid(self, cite: Cite, names: tuple[str, ...], position: int, here: list[Finding]) -> Finding:
        """`Lima, ibid., 12`: that author's work in the citation before; not a guess where that is itself unresolved."""
        same = same_as_before(here, self.last)
        if same.work and (not same.work.names or names_fit(names, same.work.names, True)):
            return same
        theirs = {f.work.number: f.work for f in self.last if f.work and names_fit(names, f.work.names, True)}
        if len(theirs) == 1:
            return Finding(work=next(iter(theirs.values())), rule="ibid", confidence=0.9)
        if self.last and not any(f.work for f in self.last):
            return Finding(reason="the citation before is itself unresolved", rule="ibid")
        return find_short(cite, position, self.cited)

    def _item(self, cite: Cite, finding: Finding | None) -> Item:
        if finding is None:
            return Item("prose", cite.start, cite.end, cite.text, rule=cite.rule, confidence=cite.confidence)
        if finding.work is None:
            keys = tuple(self.keys[work.number] for work in finding.candidates)
            return Item(
                "unresolved", cite.start, cite.end, cite.text, None, cite.locator, cite.signal, keys,
                finding.reason, finding.rule, 0.0,
            )  # fmt: skip
        if cite.form == "short" and _ends_title(cite, finding.work):
            cite = replace(cite, locator="")  # `Lima, Harbours, 1400–1800`
        kind: ItemKind = "full" if cite.form == "full" and finding.rule == cite.rule else "short"
        return Item(
            kind, cite.start, cite.end, cite.text, self.keys[finding.work.number], cite.locator, cite.signal,
            rule=finding.rule, confidence=_sure(cite, finding), telltales=cite.telltales if kind == "full" else (),
        )  # fmt: skip

    def _notice(self, note: Note, cite: Cite, finding: Finding) -> Problem:
        keys = ", ".join(self.keys[work.number] for work in finding.candidates[:5])
        form = " ".join(cite.text.split())
        form = form if len(form) <= 80 else form[:77] + "…"
        return Problem(
            Place(self.article.path, note.line),
            f"note {note.number}: short form {form!r} is unresolved: {finding.reason}",
            f"an annotation can say what the note means; {f'candidates: {keys}' if keys else 'there is no candidate'}",
            "notice",
        )


CITED_RE: Final = lazy.regex(r"(?:as )?cited (?:in|at) ")
"""Behind a short form, `cited in note 2` says where: `Lima, cited in note 2`."""
QUOTED_RE: Final = lazy.regex(
    r"(?:\A|\s)(?:quoted|cited|criticised|criticized|discussed|reviewed|reprinted|reproduced|translated|summarised"
    r"|summarized|analysed|analyzed|described|mentioned)(?: in)?\Z"
)
"""`Lima, Harbours (…), quoted ibid.`: in what was cited before Lima."""
NOT_IBID: Final = 0.8
"""How sure a name alone is in the place of ibid."""
IBID_RE: Final = lazy.regex(r", ibid\b", re.I)


def _names_alone(cite: Cite) -> tuple[str, ...]:
    """The names of a short form that gives nothing but them: `Lima, 12`."""
    stated = cite.reference
    if not stated or cite.form != "short" or stated.title or stated.date or stated.genre:
        return ()
    return families(stated)


def _names_body(stated: Reference, cited: CitedWorks) -> bool:
    """Whether what was read as a title is the name of a body that issued a work, and no work’s title."""
    title = flat(stated.title)
    if " " not in title or stated != Reference(kind=stated.kind, title=stated.title):
        return False
    bodies = any((title,) == work.names and not given_of(work.reference) for work in cited.works)
    return bodies and not any(title_fits(title, work.title) for work in cited.works)


def _is_by(names: tuple[str, ...], work: Gathered, *, et_al: bool) -> bool:
    """Whether names are those of a work's authors, or of the court that decided it."""
    court = work.reference.publisher if work.reference.kind == "law" else ""
    return names_fit(names, work.names or ((flat(court),) if court else ()), et_al) > 0


def _ends_title(cite: Cite, work: Gathered) -> bool:
    """Whether what was read as a locator is the end of the title: `Lima, Harbours, 1400–1800`."""
    if not cite.locator or cite.reference is None or not cite.reference.title:
        return False
    words = flat_title(f"{cite.reference.title} {cite.locator}")
    return f"{work.title}:".startswith((f"{words}:", f"{words} "))


def _sure(cite: Cite, finding: Finding) -> float:
    """How sure the whole is: a work that fits by its names, title or note confirms that the form was read rightly."""
    confirmed = cite.form == "short" and finding.rule in CONFIRMED
    return round(finding.confidence if confirmed else min(cite.confidence, finding.confidence), 2)


CONFIRMED: Final = frozenset(
    {
        "alias",
        "ibid",
        "law-again",
        "letter-again",
        "names",
        "names-and-title",
        "part-of-book",
        "supra",
        "title",
        "title-and-contributor",
    }
)
