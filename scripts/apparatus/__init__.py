"""apparatus: an annotated edition out of an article with numbered notes.

What other programs may rely on stands here and in `docs/api.md`: three functions, and the shapes that they hand out.
The functions load the reader when they are called, so that importing this costs no more than the shapes do.
"""

from __future__ import annotations

from apparatus.model import (
    Article,
    Block,
    Cite,
    CiteForm,
    Date,
    Editorial,
    Furniture,
    Kind,
    Level,
    Mark,
    Matter,
    Name,
    Note,
    Place,
    Problem,
    Reference,
    Section,
    Style,
)

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Block",
    "Cite",
    "CiteForm",
    "Date",
    "Editorial",
    "Furniture",
    "Kind",
    "Level",
    "Mark",
    "Matter",
    "Name",
    "Note",
    "Place",
    "Problem",
    "Reference",
    "Section",
    "Style",
    "export",
    "read_article",
    "read_note",
]


def read_note(text: str) -> tuple[Cite, ...]:
    """What one note says, in order: full citations, short forms, and prose.

    Any string can be read, and none raises an exception. Each cite's text is `text[cite.start:cite.end]`; what stands
    between two cites is white space, punctuation or the `and` that joins citations: nothing of the note is lost. Marks
    of Markdown (`*Title*`, `[Title](https://…)`) are part of a cite's text and not of its fields.

    Sections are those of the Chicago Manual of Style, 17th edition; the 18th has short forms in 13.32-39.

    - Several citations in a note are parted by semicolons (14.57); words such as `see` before one are its `signal`.
    - `full`: a book by its place, publisher and year (14.127), a chapter or another part of one (14.103-110), an
      article, a newspaper (14.191), a thesis (14.215), a case or a law (14.269-305), and whatever else shows where or
      when it appeared. Several authors are named as in 14.76; `n.d.` is a date (14.145). A passage that the note
      points to is the `locator`, and never among the work's own `pages`.
    - `short`: surname, surname and short title, or title (14.29-33); `ibid` is set where the form points to the
      citation before (14.34), and `refers_to_note` where it names a note (`supra note 12`, as lawyers write).
    - `prose`: everything else.

    `cite.rule` names what decided and `cite.confidence` how far the reading can be relied on unseen, from 0 to 1.
    Short forms are not looked up: that takes the whole article (`export`).
    """
    from apparatus.read.seed.linked import read_marked as read

    return read(text)


def read_article(
    data: bytes, path: str = "article.txt", editorial: Editorial | None = None
) -> tuple[Article | None, list[Problem]]:
    """An article with its notes read, and what is wrong with it.

    `data` is UTF-8 text with markers `[1]` in its body and, behind it, notes that begin `1 Text`, `1. Text` or
    `[1] Text`. `path` is what problems call it and what the article is named after; nothing is opened. The article is
    None, with an error that says why, when the bytes are no text or the text has no notes. A marker belongs to the
    words before it (Chicago Manual of Style, 18th ed., 13.29).
    """
    from apparatus.read.seed import read_article as read

    return read(data, path, editorial)


def export(data: bytes, path: str = "article.txt") -> tuple[dict[str, str], list[Problem]]:
    """The files of `apparatus export`, by name: `article.json`, `references.bib`, `references.json` (CSL-JSON) and
    `references.ris`; and what is wrong. No files, with problems, when the text cannot be read as an article.

    Here short forms are resolved to the works that they mean (Chicago Manual of Style, 17th ed., 14.29-36); one that
    fits no work or several is reported with its candidates and never guessed.
    """
    from apparatus.harvest import export as write

    return write(data, path)
