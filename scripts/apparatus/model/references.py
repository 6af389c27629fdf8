"""What a citation says about a work."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from apparatus.model.making import quickly_made

Kind = Literal[
    "book", "chapter", "article", "newspaper", "magazine", "web", "blog", "report", "thesis", "conference", "archive",
    "law", "treaty", "speech", "interview", "dataset", "post", "film", "misc",
]  # fmt: skip
"""What a work is, as far as a citation shows it. `misc` when it does not."""

LAWS: Final[frozenset[Kind]] = frozenset({"law", "treaty"})
"""Kinds of works that go by their titles, their numbers and where they are printed, and have no author."""

DIARIES: Final = frozenset({"Journal", "Journals", "Diary", "Diaries", "Notebooks"})
"""What a short form calls a work that has an entry for each day: `Lima, Journal, 6 May 1863, p. 12`."""

_DIARIES_TOO: Final = frozenset({"Diary", "Diaries", "Notebooks", "Reminiscences"})


def is_diary(title: str) -> bool:
    """Whether a short title is that of a work with entries by the day: `Journal`, `A Quay Clerk’s Diary`."""
    words = title.split()
    return title in DIARIES or (bool(words) and (words[-1] in _DIARIES_TOO or words[0] in ("Diary", "Diaries")))


Doubt = Literal["", "~", "?"]
"""How sure a source is of a date, in the signs of EDTF (ISO 8601-2, 8.4): `~` is about that time (`ca. 1920`), `?` is a
guess (`[1920?]`), and nothing is sure."""


@dataclass(frozen=True, slots=True)
class Name:
    """A person, or an organisation written as a `literal`."""

    family: str = ""
    given: str = ""
    particle: str = ""
    """`van`, `de la`: CSL's non-dropping particle."""
    suffix: str = ""
    """`Jr.`, `III`."""
    literal: str = ""
    """The whole name of an organisation, or of a person whose parts are not known. Excludes the other fields."""

    @property
    def sort_family(self) -> str:
        """The part by which a bibliography sorts and a short form refers."""
        return self.literal or self.family

    @property
    def display(self) -> str:
        """The name in reading order."""
        return self.literal or " ".join(filter(None, (self.given, self.particle, self.family, self.suffix)))


@dataclass(frozen=True, slots=True)
class Date:
    """A date as precise as the source gives it; 0 and the empty string mean not stated."""

    year: int = 0
    month: int = 0
    day: int = 0
    end_year: int = 0
    """Of a range: `1861-65` is year 1861, end_year 1865."""
    end_month: int = 0
    """Of a range: `May–June 2003` is month 5, end_month 6; end_year is 0 where it ends in the year it begins."""
    end_day: int = 0
    season: str = ""
    """`spring`, `summer`, `autumn`, `winter`."""
    literal: str = ""
    """What is printed when it is no date: `forthcoming`, `n.d.`."""
    doubt: Doubt = ""
    """Of the whole date."""

    @property
    def iso(self) -> str:
        """`2021`, `2021-02`, `2021-02-03`, `1861/1865` or `2003-05/2003-06` (ISO 8601-1; ranges as in EDTF and
        biblatex)."""
        return "/".join("-".join((f"{end[0]:04d}", *(f"{part:02d}" for part in end[1:]))) for end in self.ends)

    @property
    def ends(self) -> tuple[tuple[int, ...], ...]:
        """Year, month and day, as far as they are known, of the date or of both ends of a range."""
        if not self.year:
            return ()
        first = _known(self.year, self.month, self.day)
        return (first, _known(self.end_year or self.year, self.end_month, self.end_day)) if self.is_range else (first,)

    @property
    def is_range(self) -> bool:
        """Whether it has a first and a last year, month or day."""
        return bool(self.end_year or self.end_month)

    @property
    def edtf(self) -> str:
        """The same with how sure it is: `1920~`, `1920-05-03?`, `1861~/1865~` (ISO 8601-2, 8.4)."""
        return "/".join(end + self.doubt for end in self.iso.split("/")) if self.year else ""

    @property
    def is_year(self) -> bool:
        """Whether it is one year and no more is stated, whether the source is sure of it or not."""
        return self.year > 0 and not (self.month or self.end_year or self.season or self.literal)


def _known(year: int, month: int, day: int) -> tuple[int, ...]:
    """The parts of a day without those that are not known: a day only in a month."""
    return (year, month, day) if month and day else (year, month) if month else (year,)


@dataclass(frozen=True, slots=True)
class Reference:
    """Everything that one full citation states about a work, and nothing else. All strings are as printed."""

    kind: Kind = "misc"
    authors: tuple[Name, ...] = ()
    et_al: bool = False
    """Whether the citation says that there are more authors than it names."""
    editors: tuple[Name, ...] = ()
    translators: tuple[Name, ...] = ()
    container_authors: tuple[Name, ...] = ()
    """Who wrote the book in which another's piece stands: `Jane Doe, introduction to John Roe, Harbours (…)`."""
    title: str = ""
    """Of the work itself, without its outer quotation marks and without the comma or stop that closes the citation."""
    container: str = ""
    """The journal, newspaper, site, blog or book that the work stands in."""
    publisher: str = ""
    """Publisher, or the institution that issued a report or granted a degree."""
    place: str = ""
    series: str = ""
    volume_title: str = ""
    """Of the volume alone, where the title, or the container, is that of a work in several (Chicago Manual 14.119)."""
    edition: str = ""
    volume: str = ""
    issue: str = ""
    pages: str = ""
    """The page range of the whole work in its container, never the passage that a note points to."""
    number: str = ""
    """Of a report, law, UN document or patent."""
    date: Date | None = None
    """Of the edition that is cited, or the day of a document of its own."""
    original_date: Date | None = None
    """Of the first edition, where the citation states both (Chicago Manual 14.114)."""
    container_date: Date | None = None
    """Of the book that prints a letter or another document, of whose own day `date` is: `Lima to Costa, June 16, 1846,
    in The Letters of Ana Lima (New York: Quay, 1894)`."""
    accessed: Date | None = None
    url: str = ""
    doi: str = ""
    section: str = ""
    """Of a newspaper: `World news`."""
    genre: str = ""
    """`blog`, `PhD diss.`, `press release`: what the citation calls the work."""
    event: str = ""
    archive: str = ""
    archive_location: str = ""


for _shape in (Name, Date, Reference):
    quickly_made(_shape)
