"""The works that an article cites, under the names by which short forms can mean them, and what a short form means.

Comes in: works with the places at which each is first spoken of. Comes out: the works that a date or a short name
leaves.
"""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass, field
from typing import Final

from apparatus import lazy
from apparatus.model import Cite, Date
from apparatus.resolve.cite_match import dates_agree, flat_title
from apparatus.resolve.cite_works import Gathered

NEVER: Final = 1 << 30
"""The position of a work that stands in the bibliography only."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What a short form means."""

    work: Gathered | None = None
    candidates: tuple[Gathered, ...] = ()
    reason: str = ""
    rule: str = ""
    confidence: float = 1.0
    explains: bool = False
    """Whether it stands in a bracket that explains the one before: `Lima, 3 U.S. at 5 (quoting Doe, 2 U.S. at 4)`."""


@dataclass(slots=True)
class CitedWorks:
    """The works that one article cites in full or lists in its bibliography, and where each is first spoken of."""

    first: dict[int, int] = field(default_factory=dict)
    """Position among the article's citations, by the work's number."""
    works: list[Gathered] = field(default_factory=list)
    listed: set[int] = field(default_factory=set)
    """The numbers of those that stand in the article's bibliography."""
    aliases: dict[str, list[Gathered]] = field(default_factory=dict)
    """Short names that the notes introduce (`hereafter FRUS`), flat."""
    archives: set[str] = field(default_factory=set)
    """Short names of archives, flat: `(hereafter TNA)` behind a document names where it is kept."""
    acronyms: dict[str, str] = field(default_factory=dict)
    """Short names of organisations that the notes print behind the long ones (`World Bank (WB)`), both flat."""

    def add(self, work: Gathered, position: int, alias: str = "") -> None:
        """Notes that `work` is cited at `position`, and by which short name it goes from there on."""
        if work.number not in self.first:
            self.first[work.number] = position
            self.works.append(work)
        held = self.aliases.setdefault(flat_title(alias), []) if alias else [work]
        if work not in held:
            held.append(work)

    def add_listed(self, work: Gathered) -> None:
        """Notes that `work` stands in the bibliography; no note may cite it in full."""
        if work.number not in self.listed:
            self.add(work, NEVER)
            self.listed.add(work.number)

    def mention(self, work: Gathered, position: int) -> None:
        """Notes that a short form at `position` means `work`."""
        self.first[work.number] = min(position, self.first.get(work.number, NEVER))

    def names_of(self, work: Gathered) -> tuple[str, ...]:
        """The names under which a work can be meant, those of organisations spelt out."""
        return tuple(self.acronyms.get(name, name) for name in work.names) if self.acronyms else work.names

    def of(self, date: Date | None) -> Iterable[Gathered]:
        """The works that can be of a date."""
        return self.works if date is None else [w for w in self.works if dates_agree(date, w.reference.date)]


VOLUME_RE: Final = lazy.regex(r"\d{4} \d{2,4}\b|(?:.* )?vol\b")
"""Years or a volume: another part of a collection than the one that was given a short name."""

NUMERALS_RE: Final = lazy.regex(r"(?:§{0,2} ?[ivxl]++(?: |\Z))+\Z")
"""`II, §xi`: a part and a section."""


def alias_at_head(cite: Cite, aliases: Container[str]) -> str:
    """The short name with which a citation begins, before what it is cited by: `STC 2829`, `JMA, B2/7`."""
    words = flat_title(cite.text[len(cite.signal) :] if cite.signal else cite.text).split(" ")
    for count in range(min(len(words) - 1, 6), 0, -1):
        head, rest = " ".join(words[:count]), " ".join(words[count:])
        if head in aliases:
            numbered = any(map(str.isdigit, rest)) or NUMERALS_RE.match(rest) is not None
            return head if numbered and len(rest) <= 40 and not VOLUME_RE.match(rest) else ""
    return ""
