"""A citation while it is being read: fields are filled in as they are met, and frozen at the end."""

from __future__ import annotations

from dataclasses import dataclass, field

from apparatus.model import Date, Kind, Name, Reference

STATED = (
    "title", "container", "publisher", "place", "series", "edition", "volume", "issue", "pages", "number", "url", "doi",
    "section", "genre", "event", "archive", "archive_location",
)  # fmt: skip
"""The fields of a `Reference` that hold text."""


@dataclass(slots=True)
class Draft:
    """What has been read so far."""

    authors: tuple[Name, ...] = ()
    et_al: bool = False
    editors: tuple[Name, ...] = ()
    translators: tuple[Name, ...] = ()
    date: Date | None = None
    accessed: Date | None = None
    stated: dict[str, str] = field(default_factory=dict)
    """Field name to text, for the fields named in `STATED`."""
    locator: str = ""
    quoted: bool = False
    """Whether the title stands in quotation marks."""
    in_book: bool = False
    """Whether the container was introduced by `in`."""
    published: bool = False
    """Whether a bracket names a publisher or a place."""
    refers_to_note: int = 0
    """Of `supra note 12`: the note named."""
    said: set[str] = field(default_factory=set)
    """Words that tell the kind: `thesis`, `conference`, `archive`, `interview` and so on."""

    def put(self, name: str, value: str) -> None:
        """Fills a field once; the first statement stands."""
        if value and not self.stated.get(name):
            self.stated[name] = value

    def get(self, name: str) -> str:
        """What the field holds so far."""
        return self.stated.get(name, "")

    def reference(self, kind: Kind) -> Reference:
        """The frozen result."""
        return Reference(
            kind=kind,
            authors=self.authors,
            et_al=self.et_al,
            editors=self.editors,
            translators=self.translators,
            date=self.date,
            accessed=self.accessed,
            **self.stated,
        )
