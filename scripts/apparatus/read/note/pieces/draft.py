"""A citation while it is being read: fields are filled in as they are met, and frozen at the end."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple

from apparatus import lazy
from apparatus.model import Date, Kind, Name, Reference
from apparatus.read.note.pieces.mended import closed, mend
from apparatus.read.note.pieces.records import part_volume
from apparatus.read.note.pieces.yearbooks import part_year
from apparatus.read.note.words.named_kinds import KEEPER, KEPT_PAPERS, LETTERS_TO

REPOSITORY_RE: Final = lazy.regex(
    rf"\b(?:{KEEPER}|Records of the|Fonds|Nachlass)\b"
    rf"|\b(?:{KEPT_PAPERS}|papers)\Z"
)


QUOTED_ENDS: Final = (",”", ",’", ',"')
"""The comma of the sentence within the marks of words that end a title: `Draft of “One Art,”`."""


@dataclass(slots=True)
class Draft:
    """What has been read so far."""

    authors: tuple[Name, ...] = ()
    et_al: bool = False
    editors: tuple[Name, ...] = ()
    translators: tuple[Name, ...] = ()
    container_authors: tuple[Name, ...] = ()
    date: Date | None = None
    accessed: Date | None = None
    stated: dict[str, str] = field(default_factory=dict)
    """Field name to text, for the fields of a `Reference` that hold text."""
    locator: str = ""
    refers_to_note: int = 0
    """Of `supra note 12`: the note named."""
    quoted: bool = False
    """Whether the title stands in quotation marks."""
    loose: bool = False
    """Whether neither quotation marks nor a bracket show the title."""
    in_sentence_style: bool = False
    """Whether such a title has few capitals, and is known by who issued it."""
    letter: bool = False
    """Whether the title names a sender and a receiver."""
    part: bool = False
    """Whether the title is the name of a part of a book: `foreword to …`."""
    in_book: bool = False
    """Whether the container was introduced by `in`."""
    published: bool = False
    """Whether a bracket names a publisher or a place."""
    lone: bool = False
    """Whether nothing but one name that no list holds stands before the year of an imprint: a town’s or a house’s."""
    behind_date: bool = False
    """Whether the container stands behind the date, as what keeps a document does, and is no periodical."""
    original: bool = False
    """Whether the date so far is a year alone in brackets, which may be that of an earlier edition."""
    issued: bool = False
    """Whether a bracket behind the container holds the month or the year alone, as of an issue."""
    gloss: str = ""
    """What the name of the container means, as the note translates it: `Qiushi [Seeking Truth]`."""
    until: int = 0
    """Where the bracket stands that names publisher and place, if it is known beforehand."""
    pointed: bool = False
    """Whether the note points to a range for its own sake: `(2009), esp. 171–73`."""
    owned: bool = False
    """Whether the words before it say whose it is: `See her volume`."""
    said: set[Kind] = field(default_factory=set)
    """Kinds that words met on the way speak for: `thesis`, `archive`, `interview` and so on."""

    def put(self, name: str, value: str) -> None:
        """Fills a field once; the first statement stands."""
        if value and not self.stated.get(name):
            self.stated[name] = value

    def append(self, name: str, value: str) -> None:
        """Adds behind a comma to what a field holds."""
        held = self.stated.get(name)
        self.stated[name] = f"{held}, {value}" if held else value

    def get(self, name: str) -> str:
        """What the field holds so far."""
        return self.stated.get(name, "")

    def add_locator(self, locator: str) -> None:
        """Adds to what the note points to: `12`, then `45-47`."""
        locator = closed(locator)
        self.locator = f"{self.locator}, {locator}" if self.locator else locator

    def keep_in_archive(self) -> None:
        """What was read as the container of a document proves to be a part of the archive that keeps it."""
        kept = self.loose or self.behind_date or self.in_repository()
        if not kept or self.in_book or self.get("archive") or self.get("url"):
            return
        names = ["container"] if self.loose or self.published else ["container", "publisher", "place"]
        fields = list(self.stated) if self.get("genre").startswith(("to ", *LETTERS_TO)) else []
        if "place" in names and "place" in fields and fields.index("place") < fields.index("container"):
            names.remove("place")  # where a letter was written stands before its day
        self.put("archive", ", ".join(filter(None, [self.stated.pop(name, "") for name in names])))

    def in_repository(self) -> bool:
        """Whether what stands behind a quoted title is where archives are kept, and no journal."""
        return REPOSITORY_RE.search(self.get("container")) is not None and not self.get("volume")

    def reference(self, kind: Kind) -> Reference:
        """The frozen result."""
        mend(self.stated)
        part_volume(self.stated)
        self.date = part_year(self.stated, self.date)
        title = self.get("title")
        if title.endswith(QUOTED_ENDS):
            self.stated["title"] = f"{title[:-2]}{title[-1]}"
        return Reference(
            kind=kind,
            authors=self.authors,
            et_al=self.et_al,
            editors=self.editors,
            translators=self.translators,
            container_authors=self.container_authors,
            date=self.date,
            original_date=None,  # the whole citation tells both (`statements.first_years`, `container_dates`)
            container_date=None,
            accessed=self.accessed,
            **self.stated,
        )


class Found(NamedTuple):
    """A citation that a reader found."""

    draft: Draft
    end: int
    """Where its text ends."""
    following: int
    """The index of the first piece behind it."""
    form: Literal["full", "short", "ibid"]
    rule: str
    """The name of what decided, for `explain`."""
