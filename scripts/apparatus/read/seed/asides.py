"""What stands between the paragraphs of a text and is about it: paragraphs in; the text, and what was taken out, out.

    Port Studies, Vol. 61, No. 4 (Autumn 2008), pp. 33-57
    Ana Lima is a professor at the Port Institute.
    Ana Lima, “Harbours and Their Keys,” Issue Brief 12, May 2023.

The foot of a first page names the journal and tells of the author; a site puts the article's own citation below its
first paragraph. A PDF as text has both where the page ended, between two paragraphs or within a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from apparatus import lazy
from apparatus.model import Furniture, Matter
from apparatus.read.seed.byline import without_title
from apparatus.read.seed.cited import cited_authors
from apparatus.read.seed.dates import read_date
from apparatus.read.seed.labels import MARKER
from apparatus.read.seed.lines import Paragraph
from apparatus.read.seed.told_of import POSTS, told_of
from apparatus.read.seed.wording import part_of

LONGEST, LONGEST_LIFE = 200, 900

MOST_LINES = 4
"""No imprint has more."""

RIGHTS = lazy.regex(r"\.? *(?:copyright )?©.*\Z|\.? *copyright (?:\(c\)|by|\d{4}).*\Z", re.IGNORECASE)

JOURNAL = lazy.regex(r"[^\W\d_a-z][^,:;“”\"()\[\]\d]{2,80}(?: \d{1,3}(?:\.\d{1,2})?)?")
"""`Port Studies`, `Port Studies 61`."""

JOINTS = lazy.regex(r"[,;:]? ?[()] ?|[,;:] |\. (?=[A-Z])")

COUNT = lazy.regex(
    r"(?:vol(?:\.|ume)?|no\.?|number|iss(?:\.|ue)?|nr\.?|band|bd\.|heft|jg\.|jahrgang|n[°º]|tome|año|núm\.?) ?"
    r"(?:\d{1,4}(?: ?[/–-] ?\d{1,4})?|[IVXLC]{1,7})",
    re.IGNORECASE,
)
"""`Vol. 61`, `No. 4`."""

PAGES = lazy.regex(r"(?:pp?\.? ?|s\. ?)?\d{1,4} ?[–-] ?\d{1,4}|pp?\. ?\d{1,4}", re.IGNORECASE)
NUMBER = lazy.regex(
    r"(?:e-?)?issn:? ?\d{4}-\d{3}[\dX](?: ?[(]?(?:print|online)[)]?)?|(?:doi:? ?)?10\.\d{4,9}/\S+", re.I
)


def is_imprint(text: str) -> bool:
    """Whether a line is the name of a journal with its volume or issue, and else only dates, pages and numbers."""
    if len(text) > LONGEST or not any(map(str.isdecimal, text)):
        return False
    text = RIGHTS.sub("", text).strip(" .")
    if NUMBER.fullmatch(text):
        return True
    name, *pieces = [piece.strip() for piece in JOINTS.split(text) if piece.strip()] or [""]
    counted = [piece for piece in pieces if COUNT.fullmatch(piece)]
    paged = any(map(PAGES.fullmatch, pieces)) and any(map(read_date, pieces)) and name[-1:].isdecimal()
    return (
        bool(counted or paged)
        and JOURNAL.fullmatch(name) is not None
        and all(
            piece in counted or PAGES.fullmatch(piece) or NUMBER.fullmatch(piece) or read_date(piece)
            for piece in pieces
        )
    )


def without_asides(
    paragraphs: Sequence[Paragraph], title: str, authors: Sequence[str]
) -> tuple[list[Paragraph], list[Matter], list[Furniture]]:
    """The text without imprints of its journal, lives of its authors, and its own citation. A heading
    behind the last marker of a note opens back matter, which is read as such."""
    left: list[Paragraph] = []
    matter: list[Matter] = []
    furniture: list[Furniture] = []
    bare = frozenset(map(without_title, authors))
    last = max((at for at, paragraph in enumerate(paragraphs) if MARKER.search(paragraph.text)), default=0)
    for at, paragraph in enumerate(paragraphs):
        if _is_imprint(paragraph):
            matter.append(Matter("date", paragraph.text, paragraph.line))
        elif _is_life(paragraph, bare) and (at < last or not (left and part_of(left[-1].text))):
            over = left.pop() if left and part_of(left[-1].text) == "author" else None
            furniture += [Furniture(over.text, over.line, "heading over the author")] if over else []
            matter.append(Matter("author", paragraph.text, paragraph.line))
        elif left and part_of(left[-1].text) == "how-to-cite" and cited_authors([paragraph], title):
            label = left.pop()
            furniture.append(Furniture(label.text, label.line, "heading over the how-to-cite"))
            matter.append(Matter("how-to-cite", paragraph.text, paragraph.line))
        else:
            left.append(paragraph)
    return left, matter, furniture


def _is_imprint(paragraph: Paragraph) -> bool:
    lines = paragraph.lines
    return is_imprint(paragraph.text) or (
        1 < len(lines) <= MOST_LINES and all(is_imprint(line.text.strip()) for line in lines)
    )


def _is_life(paragraph: Paragraph, authors: frozenset[str]) -> bool:
    """Whether a paragraph says who an author is; a text that calls notes is the author's own."""
    text = paragraph.text
    if len(text) > LONGEST_LIFE or not any(name in text[:LONGEST] for name in authors):
        return False
    return without_title(told_of(text)) in authors and bool(POSTS.search(text)) and not MARKER.search(text)
