"""LaTeX as pandoc reads it whole: a document in; the same one, its notes and its other files set where pandoc reads
them, and the files in which its works are, out.

Pandoc leaves out endnotes, notes in the margin and those whose text stands apart from their mark
(`\\\\footnotemark ... \\\\footnotetext{Text}`), and opens no other file.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from apparatus import lazy
from apparatus.adopt.latex_marks import with_notes_at_marks
from apparatus.adopt.latex_words import as_pandoc_reads, group_at
from apparatus.adopt.told import Told

Beside = Callable[[str], bytes | None]
"""What a file of a name holds that lies beside the article; None where there is none."""

READ_FIRST = lazy.regex(r"(?<!\\)%[^\n]*")
OTHER_FILE = lazy.regex(r"\\(?:input|include|subfile)\s?\{(?P<name>[^{}\\\n]{1,200})\}")
DEEPEST = 4

WORKS = lazy.regex(
    r"\\(?:addbibresource|bibliography|addglobalbib)\s?(?:\[[^\]\n]{0,100}\])?\{(?P<names>[^{}]{1,400})\}"
)
HELD = lazy.regex(
    r"\\begin\{filecontents\*?\}(?:\[[^\]\n]{0,60}\])?\{(?P<name>[^{}\n]{1,100})\}\n(?P<text>.*?)"
    r"\\end\{filecontents\*?\}",
    re.DOTALL,
)
"""A file that the document itself writes."""

OTHER_NOTE = lazy.regex(r"\\(?:endnote|sidenote|footnotetextonly)(?=\s?[\[{])")
ALL_OF_A_WORK = lazy.regex(r"\\(?P<foot>foot|Foot)?(?:fullcite|shortcite|headlesscite|smartcite)(?=\*?\s?[\[{])")
NOTE = lazy.regex(r"\\(?:(?P<text>footnote)\s?(?:\[\d{1,4}\])?\s?(?=\{)|(?P<cited>(?:[Aa]uto|[Ff]oot|text)cites?)\b)")
LABEL, REFERENCE = lazy.regex(r"\\label\{(?P<name>[^{}]{1,100})\}"), lazy.regex(r"\\ref\{(?P<name>[^{}]{1,100})\}")
ENTRY = lazy.regex(r"\\bibitem\s?(?:\[[^\]]{0,200}\])?\{[^{}]{1,100}\}")
LIST_OF_ENTRIES = lazy.regex(
    r"\\begin\{thebibliography\}\s?\{[^{}]{0,60}\}(?P<entries>.*?)\\end\{thebibliography\}", re.DOTALL
)
OF_THE_DAY = lazy.regex(r"\\date\s?\{\s?\\today\s?\}|(?<=\\date\{)\\today")
LISTED = lazy.regex(r"\\(?:printbibliography|bibliography\b|printshorthands)")
PACKAGE = lazy.regex(
    r"\\(?:usepackage|RequirePackage)\s?(?:\[(?P<options>[^\]]{0,600})\])?\s?\{(?P<names>[^{}]{1,300})\}"
)
NOTE_STYLE = lazy.regex(r"\b(?:verbose|footnote|oscola|inote|dw|historian|sbl|mla-footnotes|notes?)\b")


@dataclass(slots=True)
class Source:
    """A document and what it says of its works."""

    text: str
    works: list[bytes] = field(default_factory=list)
    """The files of works, in BibTeX."""
    works_missing: list[str] = field(default_factory=list)
    parts_missing: list[str] = field(default_factory=list)
    """The names of files that are not there, of works and of the text."""
    in_notes: bool = True
    """Whether works are cited in notes; else by author and year."""
    listed: bool = False
    """Whether a bibliography is printed."""
    told: list[Told] = field(default_factory=list)
    """What has to be known of marks apart from their notes."""


def readable(data: bytes, beside: Beside) -> Source:
    """The document as pandoc reads it."""
    original = _decoded(data)
    source = Source(original)
    held = {found["name"]: found["text"].encode() for found in HELD.finditer(source.text)}
    source.text = HELD.sub("", source.text)
    head, begin, body = source.text.partition("\\begin{document}")
    head = _with_other_files(head, beside, [], 0)
    source.text = head + begin + _with_other_files(body, beside, source.parts_missing, 0)
    bare = READ_FIRST.sub("", source.text)
    for name in _names_of_works(bare):
        found = held.get(name) or beside(name)
        if found is None:
            source.works_missing.append(name)
        else:
            source.works.append(_kept_as_written(_decoded(found)).encode())
    source.in_notes, source.listed = _cites_in_notes(bare), LISTED.search(bare) is not None
    text = OF_THE_DAY.sub(lambda found: "\\date{}" if found[0].endswith("}") else "", source.text)
    text = as_pandoc_reads(text)
    text = ALL_OF_A_WORK.sub(lambda found: "\\footcite" if found["foot"] else "\\cite", text)
    cites = source.in_notes and any(note["cited"] for note in NOTE.finditer(bare))
    text, source.told = with_notes_at_marks(OTHER_NOTE.sub(r"\\footnote", text), original, cites=cites)
    source.text = _with_numbers(LIST_OF_ENTRIES.sub(_as_section, text), source.in_notes)
    return source


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _with_other_files(text: str, beside: Beside, missing: list[str], depth: int) -> str:
    """The text with those of the files that it takes in; of those that are not there the names are kept."""

    def taken(found: re.Match[str]) -> str:
        line = text[text.rfind("\n", 0, found.start()) + 1 : found.start()]
        name = found["name"].strip()
        name = name if "." in name.rsplit("/", 1)[-1] else f"{name}.tex"
        if READ_FIRST.search(line) or not name.endswith((".tex", ".ltx")):
            return found[0]
        data = beside(name) if depth < DEEPEST else None
        if data is None:
            missing.append(name)
            return ""
        return _with_other_files(_body_of(_decoded(data)), beside, missing, depth + 1) + "\n"

    return OTHER_FILE.sub(taken, text)


def _body_of(text: str) -> str:
    """A part that is a document of its own, without its head."""
    _, begin, body = text.partition("\\begin{document}")
    return body.partition("\\end{document}")[0] if begin else text


def _names_of_works(text: str) -> Iterator[str]:
    for found in WORKS.finditer(text):
        for name in found["names"].split(","):
            if name.strip():
                yield name.strip() if name.strip().endswith(".bib") else f"{name.strip()}.bib"


def _cites_in_notes(text: str) -> bool:
    for package in PACKAGE.finditer(text):
        options = package["options"] or ""
        if "biblatex-chicago" in package["names"]:
            return "authordate" not in options
        if "biblatex" in package["names"]:
            return NOTE_STYLE.search(options) is not None
        if "natbib" in package["names"]:
            return False
    return True


def _as_section(found: re.Match[str]) -> str:
    """A list of works that somebody typed, each a paragraph."""
    return f"\\section*{{References}}{ENTRY.sub(lambda _: chr(10) * 2, found['entries'])}"


def _with_numbers(text: str, in_notes: bool) -> str:
    """The text with the numbers of notes where it refers to them by labels."""
    numbers: dict[str, int] = {}
    count = done = 0
    for note in NOTE.finditer(text):
        if note.start() < done or (note["cited"] and not in_notes):
            continue
        count += 1
        end = group_at(text, note.end()) if note["text"] else -1
        if end > 0:
            numbers |= {label["name"]: count for label in LABEL.finditer(text, note.end(), end)}
            done = end
    return REFERENCE.sub(lambda found: str(numbers.get(found["name"], found[0])), text)


TITLE = lazy.regex(r"\b(?:\w{0,12}title|series|journal|\w{0,12}titleaddon)\s{0,9}=\s{0,9}(?=[{\"])", re.IGNORECASE)


def _kept_as_written(works: str) -> str:
    """Works in BibTeX, the letters of their titles guarded: pandoc would make most capitals small."""
    made, done = [], 0
    for found in TITLE.finditer(works):
        at = found.end()
        if at < done:
            continue
        end = group_at(works, at) if works[at] == "{" else works.find('"', at + 1) + 1
        if end > 0:
            made += [works[done:at], "{{", works[at + 1 : end - 1], "}}"]
            done = end
    return "".join([*made, works[done:]])
