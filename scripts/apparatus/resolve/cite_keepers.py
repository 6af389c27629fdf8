"""Spells out the archive, the collection or the periodical that a citation names by a short name: `folder 3, box 219,
LHP` behind `Langston Hughes Papers, Yale University (hereafter LHP)` (Chicago Manual 14.59-60, 14.222).

Comes in: the citations of an article, one after another. Comes out: each as it would stand without the short names.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Final

from apparatus import lazy
from apparatus.model import Cite, Reference
from apparatus.resolve.cite_match import flat, flat_title, initials


@dataclass(frozen=True, slots=True)
class Keeper:
    """Where documents are kept: a collection, if one is told apart, and the archive that has it."""

    collection: str
    archive: str


@dataclass(slots=True)
class Keepers:
    """The archives and periodicals of one article by the short names that its notes have given so far."""

    by_name: dict[str, Keeper] = field(default_factory=dict)
    periodicals: dict[str, Reference] = field(default_factory=dict)
    """What is cited in the periodical that a name is short for."""
    _collections: dict[str, str] = field(default_factory=dict)
    """Where collections are kept, by their names: `Jane Doe papers, Quay Library`."""

    def spelt_out(self, stated: Reference) -> Reference:
        """`stated`, with the names of its keeper in full where it gives short ones."""
        stated = self._collection(stated) if self._collections else stated
        issue = (
            not stated.container and stated.date is not None and stated.title in self.periodicals
        )  # `NYT, May 3, 1915`
        stated = replace(stated, title="", container=stated.title) if issue else stated
        if first := self.periodicals.get(stated.container):
            kind = first.kind if stated.kind == "misc" else stated.kind
            return replace(stated, container=first.container, kind=kind)
        if not self.by_name:
            return stated
        if stated.archive:
            parts = [self.by_name.get(part) for part in stated.archive.split(", ")]
            return self._in_parts(stated) if any(parts) else stated
        if stated.container in self.by_name:
            kept = self.by_name[stated.container]
            return replace(stated, container=kept.collection, archive=kept.archive)
        short, _, rest = stated.archive_location.partition(" ")
        if rest and short in self.by_name and not stated.container:  # `LHP 3/12`
            kept = self.by_name[short]
            return replace(stated, container=kept.collection, archive=kept.archive, archive_location=rest)
        return stated

    def names(self, short: str) -> bool:
        """Whether a short name is that of an archive or a periodical, and not of a work."""
        return short in self.by_name or short in self.periodicals

    def _collection(self, stated: Reference) -> Reference:
        """`Doe papers` is the one collection so far that is called so in full, and nothing else is said of where."""
        parts = stated.archive.split(", ")
        at = next((at for at, part in enumerate(parts) if COLLECTION_RE.search(part)), len(parts) - 1)
        short, rest = parts[at].casefold(), parts[at + 1 :]
        full = [kept for name, kept in self._collections.items() if name.casefold().endswith(f" {short}")]
        same = len(full) == 1 and all(part in full[0] for part in rest)
        return replace(stated, archive=", ".join([*parts[:at], full[0]])) if same else stated

    def _in_parts(self, stated: Reference) -> Reference:
        """`Jane Doe Papers, LC`: each part that is a short name gives way to the full one, unless another has that."""
        parts = [(part, self.by_name.get(part)) for part in stated.archive.split(", ")]
        full = [kept.archive for _, kept in parts if kept]
        spelt = [kept.archive if kept else part for part, kept in parts]
        alone = [one for one in spelt if not any(one != other and f", {one}, " in f", {other}, " for other in full)]
        collections = [kept.collection for _, kept in parts if kept and kept.collection]
        return replace(stated, container=stated.container or ", ".join(collections), archive=", ".join(alone))

    def learn(self, cite: Cite, beside: str = "") -> None:
        """Notes the short names that a citation of a document gives to where it is kept, or to where the one `beside`
        it is, and those that one of an article gives to its periodical."""
        stated = cite.reference
        if not stated or len(cite.text) > LONGEST:
            return
        if stated.kind in PERIODICALS and stated.container:
            self._learn_periodical(cite.text, stated)
        if stated.kind != "archive":
            return
        head, _, rest = stated.archive.partition(", ")
        if rest and COLLECTION_RE.search(head):
            self._collections.setdefault(head, stated.archive)
        begin = _begin(cite.text, stated) if "(" in cite.text else -1
        for found in GIVEN_RE.finditer(cite.text, begin) if begin >= 0 else ():
            printed = BRACKET_RE.sub("", cite.text[begin : found.start()])
            self._call(found["short"], printed, stated, beside, told=bool(found["told"]))
        if cite.alias and stated.archive:
            self._call(cite.alias, stated.archive, stated, beside, told=False)

    def _learn_periodical(self, text: str, stated: Reference) -> None:
        behind = text.find(f"{stated.container} (")
        found = GIVEN_RE.match(text, behind + len(stated.container) + 1) if behind >= 0 else None
        if found and _fits(found["short"], stated.container) and found["short"] != stated.container:
            self.periodicals.setdefault(found["short"], stated)

    def _call(self, short: str, printed: str, stated: Reference, beside: str, *, told: bool) -> None:
        """Notes what a short name stands for, if that can be seen; not the box in which a document lies."""
        held, printed = f"{stated.container}, {stated.archive}".strip(", "), printed.strip(" ,;")
        printed = printed if all(part in held for part in printed.split(", ")) else held
        name = _named(printed, short) or _named(beside, short) or (printed if told and short.isupper() else "")
        if name:
            self.by_name.setdefault(short, self._keeper(name, stated))

    def _keeper(self, name: str, stated: Reference) -> Keeper:
        """A keeper by its name, parted into collection and archive as the citation that introduces it is."""
        if stated.container and name.startswith(stated.container):
            return Keeper(stated.container, stated.archive)
        return Keeper("", self._in_parts(Reference(archive=name)).archive)


PERIODICALS: Final = frozenset({"article", "magazine", "newspaper"})
LONGEST: Final = 2000
"""Letters of a citation that gives short names; more are no list of names."""

GIVEN_RE: Final = lazy.regex(
    r"\((?P<told>(?:cited )?(?:hereafter|hereinafter|henceforth)(?: cited)?(?: as)? |cited as )?[“\"‘]?"
    r"(?P<short>[A-Z][\w.&’-]+(?: [A-Z][\w.&’-]+){0,3})[”\"’]?\)"
)
BRACKET_RE: Final = lazy.regex(r"\s?\([^()]*\)")


def _begin(text: str, stated: Reference) -> int:
    """Where the name of the keeper begins in the text of a citation; -1 where it is printed otherwise."""
    heads = [name.partition(", ")[0] for name in (stated.container, stated.archive) if name]
    places = [text.find(head) for head in heads]
    return min(places, default=-1) if all(place >= 0 for place in places) else -1


def _named(printed: str, short: str) -> str:
    """What of a keeper's name a short name stands for: from the part on that has its words or its initials; of an
    archive named before its collection, all; nothing where no part fits."""
    parts = printed.split(", ")
    for at, part in enumerate(parts):
        if _fits(short, part):
            within = COLLECTION_RE.search(part) and not COLLECTION_RE.search(", ".join(parts[:at]))
            return ", ".join(parts if within else parts[at:])
    return ""


COLLECTION_RE: Final = lazy.regex(r"\b(?:papers|collections?|records|MSS|manuscripts)\b", re.I)


def _fits(short: str, part: str) -> bool:
    """Whether a short name holds words of a part in their order (`Block Papers`), or the initials of its words."""
    rest = iter(flat(part).split())
    if all(word in rest for word in flat(short).split()):
        return True
    letters = flat(short.replace(".", "")).replace(" ", "")
    named = (initials(words.split(), counted=c) for words in (flat(part), flat_title(part)) for c in (False, True))
    return short.isupper() and any(name.startswith(letters) for name in named)
