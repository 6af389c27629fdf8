"""A numbered note: as read, and as resolved."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final, Literal

from apparatus.model.making import quickly_made
from apparatus.model.references import Reference

CiteForm = Literal["full", "short", "prose"]
"""A full citation states a work; a short form (surname, short title, ibid., supra) points to one; the rest is prose."""


LONE_IMPRINT: Final = "lone-imprint"
"""The telltale of a citation whose imprint is one name that no list knows, which the article around it may settle."""


@dataclass(frozen=True, slots=True)
class Cite:
    """One stretch of a note as read, before anything is looked up. `text` is `note.text[start:end]`."""

    form: CiteForm
    start: int
    end: int
    text: str
    reference: Reference | None = None
    """Of a full citation; of a short form, the names and title that it does give."""
    locator: str = ""
    """The passage pointed to, as printed and without its label where the label is `p.` or `pp.`: `12-15`, `chap. 3`."""
    signal: str = ""
    """`See`, `see also`, `cf.`, `quoted in`: the words that introduce the citation."""
    alias: str = ""
    """The short name that the citation gives the work for later notes: `(hereafter FRUS)`."""
    refers_to_note: int = 0
    """Of `supra note 12`: the note named; 0 otherwise."""
    ibid: bool = False
    """Whether the form points to the citation before it (ibid., id., op. cit. without a name)."""
    rule: str = ""
    """The name of the rule that decided, for `explain`."""
    confidence: float = 1.0
    """Between 0 and 1: how far an editor can rely on this reading unseen."""
    telltales: tuple[str, ...] = ()
    """Of a full citation: what it shows that wrong readings often show, such as `comma-in-container`."""
    second: str = field(default="", repr=False)
    """What a second reading did that was surer than the first, for `explain`; empty where the first stands."""


quickly_made(Cite)


StyleKind = Literal["em", "strong", "del", "sup", "sub", "code", "math", "link", "address", "literal", "sign"]

SHOWN_STYLES: tuple[StyleKind, ...] = ("em", "strong", "del", "sup", "sub", "code", "math", "link")
"""Those that a reader sees."""


@dataclass(frozen=True, slots=True)
class Style:
    """A stretch of a text that the file sets off with marks of Markdown. The marks are taken out of the text."""

    kind: StyleKind
    """Emphasis, strong emphasis, words struck out, raised or lowered; code, a formula in TeX; a link's words; the
    address of a link that stays in a note; an escaped sign; a sign that the file writes by others, which are `opened`:
    `&lt;`."""
    start: int
    end: int
    opened: str
    """The mark before the stretch, as the file has it: `*`, `**`, `[`."""
    closed: str
    """The mark behind it: `*`, `](https://example.org)`."""
    address: str = ""
    """Of a link."""


ItemKind = Literal["full", "short", "prose", "unresolved"]


@dataclass(frozen=True, slots=True)
class Item:
    """One stretch of a note, resolved. An unresolved short form says what it may mean and is never guessed."""

    kind: ItemKind
    start: int
    end: int
    text: str
    work: str | None = None
    locator: str = ""
    signal: str = ""
    candidates: tuple[str, ...] = ()
    reason: str = ""
    """Of an unresolved form: why it could not be resolved."""
    rule: str = ""
    confidence: float = 1.0
    telltales: tuple[str, ...] = ()
    """Of a full citation: what lowers the confidence."""


BlockType = Literal["paragraph", "quote", "list", "table", "definitions", "code", "heading"]

WITHOUT_LINKS: tuple[BlockType, ...] = ("heading", "code")
"""Blocks in which no term is a link."""


@dataclass(frozen=True, slots=True)
class NoteBlock:
    """A paragraph of a note, or a list, a quotation, a table or code in it."""

    type: BlockType
    start: int
    """In the text of the note."""
    end: int


@dataclass(frozen=True, slots=True)
class Note:
    """A numbered note as printed, with what was read in it."""

    number: int
    text: str
    """Verbatim, without its number and without page furniture."""
    line: int
    cites: tuple[Cite, ...] = ()
    """In order; together with what stands between them they give the text back."""
    label: str = ""
    """What the article prints as its number, where that is another: in each part the count may begin again."""
    styles: tuple[Style, ...] = ()
    """In the order in which they begin."""
    blocks: tuple[NoteBlock, ...] = ()
    """Of a note of Markdown that is more than one paragraph: what it is made of, in order. Line ends part them."""
    named: bool = False
    """Whether the label is a name, as a footnote of Markdown has, even where that is a number."""

    @property
    def shown(self) -> str:
        """The number that readers see: the one that is printed, where a number is."""
        return self.label if self.label.isdecimal() and not self.named else str(self.number)

    def own(self, items: Iterable[Item]) -> tuple[Item, ...]:
        """Those of `items` that were read in this note: by mistake of a source, two notes may have one number."""
        return tuple(item for item in items if self.text[item.start : item.end] == item.text)
