"""Back matter: the paragraphs at the end of the body and those after the notes in; matter and site chrome out."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from apparatus import lazy
from apparatus.model import Furniture, Matter, MatterKind, Place, Problem
from apparatus.read.seed.accounting import LEADING, QUOTING
from apparatus.read.seed.body import DRAWN_BREAK, RULE
from apparatus.read.seed.byline import without_title
from apparatus.read.seed.compare import squeeze
from apparatus.read.seed.inline import read_inline
from apparatus.read.seed.items import BULLETS, item_starts
from apparatus.read.seed.labels import MARKER, numbers_in
from apparatus.read.seed.lines import SENTENCE_END, Paragraph, goes_on, join
from apparatus.read.seed.prose import HEADING_MARK, MAX_HEADING, OF_HEADING, is_heading
from apparatus.read.seed.wording import APPEARED, BODY_HEADINGS, RIGHTS_WORDS, Part, part_of

KIND_OF: dict[Part, MatterKind] = {
    "acknowledgements": "acknowledgements",
    "how-to-cite": "how-to-cite",
    "bibliography": "bibliography",
    "rights": "rights",
    "author": "author",
    "notes": "acknowledgements",
    "lead": "lead",
}
"""What stands under a heading is matter of this kind. An unnumbered paragraph at the head of the notes is, by custom,
where the author gives thanks (Chicago Manual 14.55)."""

RUN_IN = lazy.regex(r"(?P<label>[^:.]{3,40}):\s")
"""`Acknowledgements: The author ...`"""

RUN_IN_PARTS = ("acknowledgements", "how-to-cite", "author")

APPENDIX = lazy.regex(
    r"[#* ]{0,8}(?:appendix|appendices|annex|annexe|annexes|anhang|anexo|apéndice|allegato)\b", re.IGNORECASE
)

SIGNED = lazy.regex(r"\[?(?P<sign>[*†‡])+(?: ?|\] )(?=[^\W_*])")
"""How the author's own note begins: `* The author thanks ...`."""

SIGN = lazy.regex(rf"\s*[{BULLETS}]\s+")
"""Of an item of a list; a number may be what the text refers to."""

QUOTING_SIGN = lazy.regex(r"^\s*>\s?")

YEAR = lazy.regex(r"\b(?:19|20)\d\d\b")
STOP_OR_DIGIT = lazy.regex(r"""[.!?]["”’»)]*$|\d""")


CHROME, ASIDE = "after the notes, from the site", "after the notes, of no known part"


@dataclass(slots=True)
class Back:
    """What the walk through the back matter has found so far."""

    matter: list[Matter] = field(default_factory=list)
    furniture: list[Furniture] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    body: list[Paragraph] = field(default_factory=list)
    """Of what stands after the notes: an appendix."""
    aside: list[int] = field(default_factory=list)
    """The lines at which texts begin that belong to no known part."""

    def put(self, kind: MatterKind, paragraph: Paragraph) -> None:
        """Takes a paragraph, of a bibliography that is a list each item without its sign."""
        if RULE.fullmatch(paragraph.text):
            self.furniture.append(Furniture(paragraph.text, paragraph.line, DRAWN_BREAK))
            return
        if (mark := HEADING_MARK.match(paragraph.text)) and len(paragraph.lines) == 1:
            self.furniture.append(Furniture(mark["mark"], paragraph.line, OF_HEADING))
            self.matter.append(Matter(kind, paragraph.text[mark.end() :], paragraph.line))
            return
        if quoting := QUOTING_SIGN.match(paragraph.lines[0].text):
            self._put_quoted(kind, paragraph, quoting[0].strip())
            return
        starts = item_starts(paragraph.lines) if kind == "bibliography" else []
        if not starts or starts[0]:
            self.matter.append(Matter(kind, paragraph.text, paragraph.line))
            return
        for start, end in pairwise([*starts, len(paragraph.lines)]):
            line, *others = paragraph.lines[start:end]
            sign = SIGN.match(line.text)
            if sign:
                self.furniture.append(Furniture(sign[0].strip(), line.number, LEADING))
            text = join([line.text[sign.end() if sign else 0 :], *(other.text for other in others)])
            self.matter.append(Matter(kind, text, line.number))

    def _put_quoted(self, kind: MatterKind, paragraph: Paragraph, sign: str) -> None:
        """Takes a paragraph that Markdown sets as a quotation, without the signs of that."""
        self.furniture += [
            Furniture(sign, line.number, QUOTING) for line in paragraph.lines if QUOTING_SIGN.match(line.text)
        ]
        text = join(QUOTING_SIGN.sub("", line.text) for line in paragraph.lines)
        self.matter.append(Matter(kind, text, paragraph.line))


LIFE = lazy.regex(
    r"(?:, [^,;\n]{2,30}(?=,)){0,2}[,\s]*(?:\([^()]{1,60}\) ?)?(?:is|was|has|directs|serves|works|worked|teaches|holds"
    r"|heads|leads|writes|ist|war|lehrt|leitet|est|a été|es|dirige)\b"
)
"""What follows a name where a text tells of its bearer."""


def is_life(paragraph: Paragraph, authors: Sequence[str]) -> bool:
    """Whether a paragraph tells who an author is; the name may stand over it."""
    lines = [line.text.strip().lstrip("*_#> ") for line in paragraph.lines]
    named = len(lines) > 1 and without_title(lines[0].rstrip("*_ ")) in authors
    text = without_title(join(lines[1:] if named else lines).lstrip("*_ "))
    return any(text.startswith(name) and LIFE.match(text[len(name) :].lstrip("*_")) for name in authors if name)


def split_back(
    paragraphs: Sequence[Paragraph], known: Container[int], authors: Sequence[str] = ()
) -> tuple[list[Paragraph], Back]:
    """Parts the back matter from the end of the body. A heading such as `Sources` opens back matter only where no
    marker of a note comes after it; otherwise it is one of the body."""
    last = max((at for at, paragraph in enumerate(paragraphs) if _is_marked(paragraph, known)), default=-1)
    body, back = list(paragraphs[: last + 1]), Back()
    part: Part | None = None
    for at in range(last + 1, len(paragraphs)):
        paragraph = paragraphs[at]
        following = paragraphs[at + 1 : at + 3]
        if opened := _opens(paragraph):
            part = opened
            back.furniture.append(Furniture(paragraph.text, paragraph.line, f"heading over the {part}"))
        elif kind := (_rights(paragraph) if part else None) or _run_in(paragraph):
            back.matter.append(Matter(kind, paragraph.text, paragraph.line))
        elif part is None and is_life(paragraph, authors):
            back.matter.append(Matter("author", paragraph.text, paragraph.line))
        elif part is None or _is_body_again(paragraph, following, part):
            part = None
            body.append(paragraph)
        else:
            back.put(KIND_OF[part], paragraph)
    return body, back


def author_notes(
    paragraphs: Sequence[Paragraph], front: Sequence[Matter], authors: Sequence[str]
) -> tuple[list[Paragraph], list[Matter]]:
    """Parts the notes to which an asterisk behind the title or a name leads from the body."""
    signs = {sign for part in front for sign in "*†‡" if sign in _plain(read_inline(part.text).text)}
    body: list[Paragraph] = []
    matter: list[Matter] = []
    parted = [part for paragraph in paragraphs for part in _at_sign(paragraph, signs)] if signs else paragraphs
    taken = False
    for paragraph in parted:
        match = SIGNED.match(_plain(read_inline(paragraph.text).text)) if signs and len(paragraph.text) < 1000 else None
        if match and match["sign"] in signs:
            names = any(name in paragraph.text[:120] for name in authors)
            matter.append(Matter("author" if names else "acknowledgements", paragraph.text, paragraph.line))
            taken = bool(body)
        elif taken and goes_on(body[-1].lines[-1].text, paragraph.text):
            body[-1] = Paragraph((*body[-1].lines, *paragraph.lines), body[-1].gap)
            taken = False
        else:
            body.append(paragraph)
            taken = False
    return body, matter


def _plain(text: str) -> str:
    """A text with every asterisk of one shape."""
    return text.replace("∗", "*")


def _at_sign(paragraph: Paragraph, signs: Container[str]) -> list[Paragraph]:
    """A paragraph, parted where such a note stands close below a line that ends amid a sentence."""
    for at, (above, line) in enumerate(pairwise(paragraph.lines), 1):
        match = SIGNED.match(_plain(line.text))
        if match and match["sign"] in signs and not SENTENCE_END.search(above.text.rstrip()[-60:]):
            return [Paragraph(paragraph.lines[:at], paragraph.gap), Paragraph(paragraph.lines[at:])]
    return [paragraph]


def _at_headings(paragraphs: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """The paragraphs, parted at the headings of other parts that stand close between two sentences, as in a text
    without blank lines."""
    for paragraph in paragraphs:
        start, lines = 0, paragraph.lines
        for at in range(1, len(lines) - 1):
            text, below = lines[at].text.strip(), lines[at + 1].text.strip()
            closed = SENTENCE_END.search(lines[at - 1].text.rstrip()[-60:])
            if closed and below[:1].isupper() and text[:1].isupper() and part_of(text) not in (None, "lead"):
                yield from (Paragraph(lines[start:at], paragraph.gap), Paragraph(lines[at : at + 1]))
                start = at + 1
        yield Paragraph(lines[start:], 1) if start else paragraph


def read_after(paragraphs: Sequence[Paragraph], title: str, path: str, authors: Sequence[str] = ()) -> Back:
    """Reads what stands after the last note. Short lines without a stop are site chrome; a text that belongs to no
    known part goes to the ledger with a notice."""
    back = Back()
    part: Part | None = None
    appendix = False
    paragraphs = list(_at_headings(paragraphs))
    end = len(paragraphs)
    while end and _is_chrome(paragraphs[end - 1]) and not _opens(paragraphs[end - 1]):
        end -= 1
    for paragraph in paragraphs[:end]:
        if part not in (None, "bibliography") and _is_chrome(paragraph):
            part = None
        if opened := _opens(paragraph):
            part = opened
            back.furniture.append(Furniture(paragraph.text, paragraph.line, f"heading over the {part}"))
            appendix = False
        elif appendix or (part is None and APPENDIX.match(paragraph.text) and len(paragraph.text) < MAX_HEADING):
            appendix = True
            back.body.append(paragraph)
        elif kind := _rights(paragraph) or _run_in(paragraph) or _kind_after(paragraph, part, title):
            back.put(kind, paragraph)
        elif is_life(paragraph, authors):
            back.put("author", paragraph)
        else:
            _put_aside(paragraph, back)
    for paragraph in paragraphs[end:]:
        _put_aside(paragraph, back)
    back.problems += _aside(back, path)
    return back


def _is_marked(paragraph: Paragraph, known: Container[int]) -> bool:
    return any(number in known for match in MARKER.finditer(paragraph.text) for number in numbers_in(match["numbers"]))


def _opens(paragraph: Paragraph) -> Part | None:
    if len(paragraph.lines) > 1 or len(paragraph.text) > 60:
        return None
    part = part_of(paragraph.text)
    return None if part == "lead" else part


def _run_in(paragraph: Paragraph) -> MatterKind | None:
    match = RUN_IN.match(paragraph.text)
    part = part_of(match["label"]) if match else None
    return KIND_OF[part] if part in RUN_IN_PARTS and part is not None else None


def _is_body_again(paragraph: Paragraph, following: Sequence[Paragraph], part: Part) -> bool:
    """An appendix after the acknowledgements, say. In a bibliography a short line is a heading of its own."""
    if squeeze(paragraph.text) in BODY_HEADINGS:
        return True
    return part not in ("bibliography", "notes") and is_heading(paragraph, following)


def _rights(paragraph: Paragraph) -> MatterKind | None:
    """A statement of rights stands for itself, whatever heading it follows."""
    start = paragraph.text[:300].lower()
    return "rights" if start.startswith(("©", "copyright", "(c) ")) or "all rights reserved" in start else None


def _kind_after(paragraph: Paragraph, part: Part | None, title: str) -> MatterKind | None:
    if part:
        return KIND_OF[part]
    text = paragraph.text
    if len(text) < 1000 and len(squeeze(title)) > 3 and squeeze(title) in squeeze(text) and YEAR.search(text):
        return "how-to-cite"
    if len(text) < MAX_HEADING * 2 and APPEARED.match(text) and YEAR.search(text):
        return "how-to-cite"
    return "rights" if any(word in text[:300].lower() for word in RIGHTS_WORDS) else None


def _is_chrome(paragraph: Paragraph) -> bool:
    text = paragraph.text
    if len(paragraph.lines) > 2:
        return all(line.text.strip().count(" ") < 3 and not STOP_OR_DIGIT.search(line.text) for line in paragraph.lines)
    return text.count(" ") < 6 and not STOP_OR_DIGIT.search(text)


def _put_aside(paragraph: Paragraph, back: Back) -> None:
    reason = CHROME if _is_chrome(paragraph) else ASIDE
    back.furniture.extend(Furniture(line.text.strip(), line.number, reason) for line in paragraph.lines)
    back.aside += [paragraph.line] if reason == ASIDE else []


def _aside(back: Back, path: str) -> list[Problem]:
    if not back.aside:
        return []
    many = f"{len(back.aside)} texts after the last note, of which this is the first, were"
    message = f"{many if len(back.aside) > 1 else 'a text after the last note was'} put aside as page furniture"
    hint = "give it a heading, such as Acknowledgements or Bibliography, if it is the author's"
    return [Problem(Place(path, back.aside[0]), message, hint, "notice")]
