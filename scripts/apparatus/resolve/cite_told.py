"""Gives works without an author the one whom the sentence around them names, and joins a name to its title.

    Lima expanded the argument in The Harbours of the North (Oxford: Quay Press, 2014)
    Lima, Quays, 5. She expanded the argument in The Harbours of the North (Oxford: Quay Press, 2014)
    see also Lima’s earlier Harbours of the North (Oxford: Quay Press, 2014)
    Lima returned to this later; see her Harbours of the North (Oxford: Quay Press, 2014)
    Lima. Harbours of the North, 195
    Lima to Costa, 3 May 1851, in Lima, Letters, ed. Jane Doe (Oxford: Quay Press, 1993)

Comes in: an article whose notes were read one by one. Comes out: the same article. Only who wrote another work that the
article cites in full is so found.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from apparatus import lazy
from apparatus.model import Article, Cite, Name, Note, Reference
from apparatus.resolve.cite_alias import as_printed
from apparatus.resolve.cite_match import flat_title, title_fits
from apparatus.resolve.cite_mentions import Known, known_works

SUBJECT_RE: Final = lazy.regex(
    r"(?:\A|[.?!;]\s)(?:(?:But|And|Later|Elsewhere|Here),? )?(?:(?P<pronoun>He|She|They)|(?P<name>[A-ZÀ-Þ][\w’-]+))"
    r" (?P<verb>(?:later|also|first|then|has|had|himself|herself|would)? ?"
    r"(?:[a-z]+(?:s|ed|de|ew|ook|ote)|(?<=They )[a-z]+))"
    r" (?P<rest>[^.;()“”]{0,120}?)\b(?:in|with)\Z"
)
"""A sentence whose subject is a surname, or who wrote what was cited just before it, and which goes on with the work:
`Lima returned to this in`, `She returned to this in`."""
AS_RE: Final = lazy.regex(
    r"(?:\A|[\s.(])(?:translated by|(?:(?:first|originally|later|also|re)[ -]?)?"
    r"(?:published|appeared|printed|issued|translated)"
    r"(?: in (?:English|French|German|Italian|Spanish|\d{4}))? as)\Z"
)
"""What leads to the same work under another title: `The essay first appeared as`."""
TRANSLATED: Final = ("trans. ", "Trans. ", "translated by ", "Translated by ", "English trans. ")
PASSIVE_RE: Final = lazy.regex(r"\b(?:is|was|are|were|been|by|from|of [A-ZÀ-Þ])\b")
OWNER_RE: Final = lazy.regex(
    r"(?P<name>[A-ZÀ-Þ][\w’-]*\w)(?:[’']s|(?<=s)[’']) (?:own|later|earlier|recent|subsequent|previous|first|second"
    r"|other|classic|early|late|famous|influential|seminal|pioneering|important|forthcoming)(?: (?:book|study|work"
    r"|volume|monograph|essay|article))?,? (?=[A-ZÀ-Þ])"
)


def with_told(article: Article) -> Article:
    """The article, in whose notes such works have authors, and such short forms are one."""
    known = known_works(article)
    return replace(article, notes=tuple(_note(note, known) for note in article.notes)) if known else article


def _note(note: Note, known: Mapping[str, Sequence[Known]]) -> Note:
    cites: list[Cite] = []
    last: tuple[Name, ...] = ()
    for cite in note.cites:
        before = cites[-1] if cites else None
        stated = cite.reference
        if stated and cite.form == "full" and ", " in stated.container:
            stated = _owned(stated, known)
            cite = replace(cite, reference=stated)
        made = stated and (stated.authors or (stated.editors and stated.kind != "chapter"))  # who edits holds the piece
        if stated and cite.form == "full" and not made and stated.title:
            cite = replace(cite, reference=_told(cite, stated, cites, last, known))
            cites.append(cite)
        elif before and stated and (joined := _joined(note.text, before, cite, stated, known)):
            cites[-1] = joined
        else:
            cites.append(cite)
        last = cite.reference.authors if cite.form == "full" and cite.reference else last
    return replace(note, cites=tuple(cites)) if cites != list(note.cites) else note


def _told(
    cite: Cite, stated: Reference, cites: Sequence[Cite], last: tuple[Name, ...], known: Mapping[str, Sequence[Known]]
) -> Reference:
    """A work with the author whom its title or the sentence before it names."""
    before = cites[-1] if cites else None
    if before and before.form != "prose" and before.reference and _of_nobody(stated):
        return replace(stated, authors=tuple(_person(name.family, known) for name in before.reference.authors))
    if last and stated.translators and cite.text.startswith(TRANSLATED):
        return replace(stated, authors=last)
    if last and AS_RE.search(cite.signal or (before.text if before and before.form == "prose" else "")):
        return replace(stated, authors=last)
    owner = OWNER_RE.match(stated.title) if stated.title[:1].isupper() else None
    if owner:
        return replace(stated, authors=(_person(owner["name"], known),), title=stated.title[owner.end() :])
    if before and before.form == "prose" and OWN_RE.search(cite.signal) and (name := _only_named(before.text, known)):
        return replace(stated, authors=(_person(name, known),))
    subject = SUBJECT_RE.search(before.text) if before and before.form == "prose" else None
    if not subject or PASSIVE_RE.search(subject["rest"]):
        return stated
    if subject["pronoun"]:
        return replace(stated, authors=_meant(subject["pronoun"], cites[:-1], known))
    if subject["name"] not in known:
        return stated
    return replace(stated, authors=(_person(subject["name"], known),))


OWN_RE: Final = lazy.regex(r"\b(?:his|her)\Z")
WORD_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w-]+(?=(?:[’']s)? [a-z])")


def _only_named(said: str, known: Mapping[str, Sequence[Known]]) -> str:
    """The one author of this article of whom the prose before `see his Harbours (…)` speaks; nothing if of several."""
    named = {word for word in WORD_RE.findall(said) if word in known}
    return named.pop() if len(named) == 1 else ""


def _meant(pronoun: str, before: Sequence[Cite], known: Mapping[str, Sequence[Known]]) -> tuple[Name, ...]:
    """Whom a pronoun means behind a citation: its one author, or its several ones; nobody if it does not name them."""
    stated = before[-1].reference if before and before[-1].form in ("full", "short") else None
    authors = stated.authors if stated and not stated.et_al else ()
    if any(name.literal for name in authors) or (len(authors) > 1) != (pronoun == "They"):
        return ()
    return tuple(name if name.given else _person(name.family, known) for name in authors)


def _owned(stated: Reference, known: Mapping[str, Sequence[Known]]) -> Reference:
    """A letter or a piece whose book is named behind the surname of who wrote the book, one that the article knows or
    that of the writer of the letter."""
    name, _, title = stated.container.partition(", ")
    sender = f" {stated.title.partition(' to ')[0]}"
    if stated.container_authors or " " in name or not (name in known or sender.endswith(f" {name}")):
        return stated
    if stated.kind not in ("chapter", "misc") or not title[:1].isupper() or "," in title.partition(", ")[0]:
        return stated
    return replace(stated, container=title, container_authors=(_person(name, known),))


def _of_nobody(piece: Reference) -> bool:
    """Whether a piece stands in a book that nobody is said to have made, so that both are by the author cited just
    before: `Lima, Harbours, 3; see also “Quays,” in Ports and Piers (Oxford: …)`."""
    return piece.kind == "chapter" and bool(piece.container) and not (piece.editors or piece.container_authors)


def _person(name: str, known: Mapping[str, Sequence[Known]]) -> Name:
    """An author by a surname, with the given names that the article's other works of his state, if they agree."""
    given = {work.given for work in known.get(name, ())}
    return Name(family=name, given=given.pop() if len(given) == 1 else "")


def _joined(
    text: str, before: Cite, cite: Cite, stated: Reference, known: Mapping[str, Sequence[Known]]
) -> Cite | None:
    """A surname, a stop and a title of its bearer’s as one short form."""
    named = before.reference
    if (
        named is None
        or before.form != "short"
        or cite.form != "short"
        or named != Reference(kind=named.kind, authors=named.authors)
    ):
        return None
    if before.locator or len(named.authors) != 1 or text[before.end : cite.start] != ". ":
        return None
    title = as_printed(stated.authors, stated.title)
    works = known.get(named.authors[0].family, ())
    if not any(title_fits(flat_title(title), flat_title(" ".join(work.title))) >= LEAST for work in works):
        return None
    reference = replace(named, title=title)
    return replace(
        cite, start=before.start, text=text[before.start : cite.end], signal=before.signal, reference=reference,
        rule="short",
    )  # fmt: skip


LEAST: Final = 2
"""How well a title must fit (`title_fits`)."""
