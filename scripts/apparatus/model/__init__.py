"""The shapes of an edition, from a place in a file to the finished book.

Nothing in this package imports anything of ours from outside it. Whoever has read its modules can guess the rest:
`read` makes the shapes of `problems`, `references`, `notes`, `article`, `editorial`, `glossary` and `annotations` from
text; `resolve` makes those of `works`, `passages` and `edition`, where every link is known; `render` writes them down
as `output`. Values never change; a step hands on a new one.
"""

from __future__ import annotations

from apparatus.model.annotations import Annotation, Evidence, Motivation, Placed, Target
from apparatus.model.article import (
    Article,
    Block,
    Furniture,
    GivenLink,
    GivenName,
    Mark,
    Matter,
    MatterKind,
    Section,
)
from apparatus.model.counting import counted, listed
from apparatus.model.edition import (
    Edition,
    ResolvedArticle,
    ResolvedBlock,
    ResolvedMatter,
    ResolvedNote,
    ResolvedSection,
    Sources,
)
from apparatus.model.editorial import Editorial, Entry, GivenTitle
from apparatus.model.glossary import Dated, Status, Support, Term, TermKind
from apparatus.model.notes import (
    LONE_IMPRINT,
    SHOWN_STYLES,
    WITHOUT_LINKS,
    BlockType,
    Cite,
    CiteForm,
    Item,
    ItemKind,
    Note,
    NoteBlock,
    Style,
    StyleKind,
)
from apparatus.model.output import WRITTEN, IndexEntry, Output, Page, PageKind
from apparatus.model.passages import (
    Around,
    AsideUse,
    Citing,
    Names,
    Neighbour,
    Part,
    Run,
    RunKind,
    Sentence,
    TermUse,
    WorkUse,
)
from apparatus.model.problems import NO_GAPS, Gaps, Level, Place, Problem
from apparatus.model.references import DIARIES, LAWS, Date, Doubt, Kind, Name, Reference, is_diary
from apparatus.model.works import CitationIndex, Work

__all__ = [
    "DIARIES",
    "LAWS",
    "LONE_IMPRINT",
    "NO_GAPS",
    "SHOWN_STYLES",
    "WITHOUT_LINKS",
    "WRITTEN",
    "Annotation",
    "Around",
    "Article",
    "AsideUse",
    "Block",
    "BlockType",
    "CitationIndex",
    "Cite",
    "CiteForm",
    "Citing",
    "Date",
    "Dated",
    "Doubt",
    "Edition",
    "Editorial",
    "Entry",
    "Evidence",
    "Furniture",
    "Gaps",
    "GivenLink",
    "GivenName",
    "GivenTitle",
    "IndexEntry",
    "Item",
    "ItemKind",
    "Kind",
    "Level",
    "Mark",
    "Matter",
    "MatterKind",
    "Motivation",
    "Name",
    "Names",
    "Neighbour",
    "Note",
    "NoteBlock",
    "Output",
    "Page",
    "PageKind",
    "Part",
    "Place",
    "Placed",
    "Problem",
    "Reference",
    "ResolvedArticle",
    "ResolvedBlock",
    "ResolvedMatter",
    "ResolvedNote",
    "ResolvedSection",
    "Run",
    "RunKind",
    "Section",
    "Sentence",
    "Sources",
    "Status",
    "Style",
    "StyleKind",
    "Support",
    "Target",
    "Term",
    "TermKind",
    "TermUse",
    "Work",
    "WorkUse",
    "counted",
    "is_diary",
    "listed",
]
