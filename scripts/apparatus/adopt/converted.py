"""A file of a word processor or a web page in; the article in Markdown out, by pandoc, with what is not taken over.

Needs the extra `citeproc`, which brings pandoc. Text, footnotes and endnotes, emphasis, links, lists and tables come
over; pictures do not. Pandoc reads with `--sandbox`: a file cannot make it open another one.

Markdown in which notes stand within the sentences, `^[Text]`, is written anew with its notes behind the text, and so is
Markdown whose notes are linked in HTML, `<sup><a href="#fn1">1</a></sup>` and `<li id="fn1">`, unless they are read as
they stand.
"""

from __future__ import annotations

import json
import re
import subprocess
import zipfile
from collections.abc import Sequence
from html import unescape
from io import BytesIO
from textwrap import dedent

from apparatus.adopt import bracketed
from apparatus.adopt.jats import readable
from apparatus.adopt.linked_notes import with_footnotes
from apparatus.adopt.notes_beside import with_notes_beside
from apparatus.adopt.page_chrome import without_chrome, without_login
from apparatus.adopt.title_block import with_plain_title_block
from apparatus.adopt.tree import drop_empty_links, drop_empty_tables, lower_notes
from apparatus.adopt.unlinked_notes import with_links
from apparatus.formatted.engine import EXTRA, pandoc
from apparatus.model import Place, Problem
from apparatus.read.seed import read_article
from apparatus.read.seed.encoding import HTML, decode
from apparatus.read.seed.formulas import formula_at

MARKDOWN = (
    "markdown_strict-raw_html+footnotes+startnum+fancy_lists+pipe_tables+yaml_metadata_block"
    "+definition_lists+table_captions"
)
DRAWN, LEFT_OUT = "+grid_tables", b"[TABLE]"
"""How tables come over in whose cells several paragraphs stand, and what pandoc writes in place of one where it may not
draw it."""

SECONDS = 120
SHOWN = 60
SAMPLE = 3000

IN_BRACKETS = b"[Footnote"
"""What a text with `[Footnote 1: Text]` holds."""

WORD, OPEN_DOCUMENT, PAGE = "docx", "odt", "html"
WITHIN = "markdown-implicit_figures-citations-smart"
BOOK, JOURNAL, TEX = "epub", "jats", "latex"
ANCHORED, TREE = f"{WITHIN}-tex_math_dollars", "json"
MARKED = "Markdown with notes in HTML"
NAMES = {
    WORD: "Word",
    OPEN_DOCUMENT: "OpenDocument",
    PAGE: "HTML",
    BOOK: "EPUB",
    JOURNAL: "JATS",
    TEX: "LaTeX",
    WITHIN: "Markdown with notes in its sentences",
}

SOURCE = re.compile(
    rb"(?P<jats>(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE article\b[^>]*>\s*)?<article[\s>])"
    rb"|(?P<latex>(?:[^\n]{0,500}\n){0,200}?\\documentclass\b[^\n]*\n)"
)
"""How a file of other formats begins, by their names. Pandoc reads rich text too, but loses letters of it."""

CALL = re.compile(rb"\]\(#(?P<id>[^()\s]{1,80})\)")
ANCHOR = re.compile(rb"<(?P<tag>a|span) (?:id|name)=(?P<id>\"[^\"<>]{1,80}\"|'[^'<>]{1,80}')></(?P=tag)>")
"""`<span id="page-30-0"></span>`: where programs that read pages write down what a link in Markdown leads to."""

CALL_IN_HTML = re.compile(
    rb"<a\s[^<>]{0,300}?\bhref=([\"']?)#(?P<id>[^\"'\s<>]{1,80})\1[^<>]{0,300}>\s*\[?\d{1,4}\]?\s*</a", re.IGNORECASE
)
NOTE_IN_HTML = re.compile(
    rb"<(?:div|li|p|dd|td)\s(?:[^<>]{0,300}?\s)?id=([\"']?)(?P<id>[^\"'\s<>]{1,80})\1[\s>]", re.IGNORECASE
)
HEAD = re.compile(
    rb"\A(?:\xef\xbb\xbf)?(?:---[ \t]*\r?\n.{0,9000}?\n(?:---|\.\.\.)|\+\+\+[ \t]*\r?\n.{0,9000}?\n\+\+\+)[ \t]*\r?\n",
    re.DOTALL,
)
"""The head of a file of Markdown, in YAML or TOML, which is kept as it is."""

NOTE_WITHIN = re.compile(rb"[^\s\\`^]\^\[[^\]\s^]")
"""`word^[Text]`, pandoc's note within a sentence."""

PICTURE = re.compile(r"!\[(?P<words>[^\]\n]*)\]\([^)\n]*\)(?:\{[^}\n]*\})?(?:\\\n)?")


RAISED = re.compile(r"\^\((?:\\\[)?(?P<numbers>\d{1,3}(?: ?[,;–-] ?\d{1,3}){0,30})(?:\\\])?\)")
"""Several raised numbers as pandoc writes them, `^(2,3)`; one alone is of raised digits, as all shall be."""

HIGH = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")

ENTITY = re.compile(r"(?P<code>(?<![\\`])`[^`\n]{1,2000}`)|(?P<opens>&lt;(?=[A-Za-z/!?]))|&(?:\w{2,20}|#\w{1,8});")
"""A sign as pandoc writes it, `&amp;`. In code it writes none; `&lt;cite&gt;` is words, but `<cite>` would be a tag."""

ORDINAL = re.compile(r"(?<=\d)\^\((?P<letters>st|nd|rd|th|er?|[ºª])\)")
"""`2^(nd) ed.`: raised letters as pandoc writes them; raised digits are characters of their own."""


SET_HIGH_OR_LOW = re.compile(
    r"(?<=[\w)\]*])(?:\^\(\*?(?P<high>[^\W_][\w+−-]{0,7})\*?\)|_\(\*?(?P<low>[^\W_][\w+−-]{0,7})\*?\))"
)
"""`x^(n+1)` and `*x*_(*i*)`: other letters and signs."""
BETWEEN_MARKERS = re.compile(r"(?<=\])\^\((?P<sign>[,;–-] ?)\)(?=\[\^)")
"""`[^1]^(,)[^2]`: a raised comma."""

FORMULA = re.compile(r"\$\$[^$]{1,2000}\$\$|(?<![\w$\\])\$[^\s$][^$]{0,300}\$(?!\d)")
PRIMES = re.compile(r"(?<=[\w)*])\^\((?P<signs>[′″‴]{1,3})\)")
ESCAPED = re.compile(r"\\(?P<sign>[_*\[\]#|<>`$~])")
WIKI = re.compile(r"\\\[\\\[(?P<words>[^\[\]\n\\]{1,200}(?:\\?\|[^\[\]\n\\|]{1,300})?)\\\]\\\]")
"""A link of a wiki as pandoc writes it, `\\[\\[Quay\\|words\\]\\]`."""


BOX = re.compile(
    rb"^:{3,}[^{}\n]{0,80}\{[^{}\n]{0,200}\btitle=\"(?P<title>[^\"\n*]{1,200})\"[^{}\n]{0,200}\}[ \t]*:*[ \t]*$",
    re.MULTILINE,
)
"""A box of pandoc whose name stands in an attribute, where no reader would see it."""

RAISED_LINK = re.compile(r"\^\((?P<link>\[\\?\[?\d{1,3}\\?\]?\]\(#[^()\s]{1,60}\))\)")
"""A raised marker that leads to its note: `^([1](#fn1))`."""

ROLE = re.compile(rb"(?P<tag><\w[^<>]{0,2000}?)\srole=[\"']?doc-[a-z]{3,20}[\"']?", re.IGNORECASE)
"""Pandoc leaves out a link of the role `doc-noteref` whose note is not where it looks for it."""

CONTROL = re.compile(
    rb"<input\b[^<>]{0,500}>|<label\b[^<>]{0,500}>(?:&#8853;|\xe2\x8a\x95|\s){0,5}</label>", re.IGNORECASE
)
"""What opens a note in the margin on a telephone; pandoc would end a paragraph there."""

BEFORE_TIME = re.compile(rb"(?<=</span>)\s{0,20}(?:<span\b[^<>]{0,200}>\s{0,20})?(?=<time\b)", re.IGNORECASE)
"""What stands between the names and the date above an article, which a page sets apart by its style."""

ASIDE = re.compile(rb"<(?P<end>/?)aside\b", re.IGNORECASE)
WITH_ID = re.compile(
    rb"<(?:p|sup|small|b|i|em|strong|cite)\b[^<>]{0,500}?\sid=([\"']?)(?P<id>[^\"'\s<>]{1,200})\1[^<>]{0,500}>",
    re.IGNORECASE,
)
"""Elements whose ids pandoc does not keep."""

NAME_OF_PAGE = re.compile(r"\A(?P<before>---\n(?:(?!title:|---).*\n)*)title:.*\n(?:[ \t]+.*\n)*")
HEADING = re.compile(r"^# \S", re.MULTILINE)

ABSTRACT = re.compile(
    r"\A(?P<before>---\n(?:(?!---|abstract:).*\n){0,200})"
    r"abstract: (?:\|\n(?P<block>(?:  .*\n|\n){1,200})|(?P<line>\S.*)\n)"
    r"(?P<after>(?:(?!---).*\n){0,200}---\n)"
)
"""An abstract in the head of the file, where no reader would see it."""


def format_of(data: bytes) -> str:
    """Which of the formats that can be converted a file is of, by what it holds; empty for any other."""
    if not data.startswith(b"PK\x03\x04"):
        if source := SOURCE.match(data.removeprefix(b"\xef\xbb\xbf")):
            return source.lastgroup or ""
        if HTML.match(data[:SAMPLE].decode("utf-8", "replace").removeprefix("\ufeff")):
            return PAGE
        if b"\x00" in data:
            return ""
        if NOTE_WITHIN.search(data):
            return WITHIN
        return ANCHORED if _has_anchors(data) else MARKED if _has_notes_in_html(data) else ""
    try:
        with zipfile.ZipFile(BytesIO(data)) as file:
            names = file.namelist()
    except zipfile.BadZipFile:
        return ""
    if "word/document.xml" in names:
        return WORD
    return OPEN_DOCUMENT if "content.xml" in names else BOOK if "META-INF/container.xml" in names else ""


def _has_anchors(data: bytes) -> bool:
    anchors = {found["id"][1:-1] for found in ANCHOR.finditer(data)} if b"](#" in data else set()
    return any(found["id"] in anchors for found in CALL.finditer(data)) if anchors else False


def _has_notes_in_html(data: bytes) -> bool:
    noted = {found["id"] for found in NOTE_IN_HTML.finditer(data)} if b"#" in data else set()
    return any(found["id"] in noted for found in CALL_IN_HTML.finditer(data)) if noted else False


def _run(command: Sequence[str], data: bytes) -> bytes:
    return subprocess.run(command, input=data, capture_output=True, check=True, timeout=SECONDS).stdout


def _linked(data: bytes, command: Sequence[str], form: str) -> tuple[bytes, bool, list[str]]:
    """The tree of a page, whether its notes were made footnotes since links or their places tell them, and what stood
    on the page around the article."""
    data = _as_pandoc_reads(data) if form == PAGE else ANCHOR.sub(rb"<span id=\g<id>></span>", data)
    tree = json.loads(_run([*command, "-f", form, "-t", TREE], data))
    told = with_footnotes(tree) or with_notes_beside(tree["blocks"])
    around = without_chrome(tree["blocks"]) if form == PAGE else []
    without_login(tree["meta"])
    drop_empty_links(tree["blocks"])
    drop_empty_tables(tree["blocks"])
    return json.dumps(tree).encode(), told, around


def _titled(data: bytes, command: Sequence[str], form: str) -> bytes:
    """The tree of a document with a plain title block."""
    data = readable(data) if form == JOURNAL else data
    tree = json.loads(_run([*command, "-f", form, "-t", TREE], data))
    with_plain_title_block(tree)
    lower_notes(tree["blocks"])
    drop_empty_tables(tree["blocks"])
    return json.dumps(tree).encode()


def _with_footnotes(data: bytes) -> bytes:
    """Plain text, its notes in brackets made footnotes."""
    if IN_BRACKETS not in data:
        return data
    text, _ = decode(data, "")
    made = bracketed.with_footnotes(text) if text else text
    return made.encode() if made and made != text else data


def _as_pandoc_reads(data: bytes) -> bytes:
    data = CONTROL.sub(b"", BEFORE_TIME.sub(rb"\g<0><br>", data, count=1))
    data = ASIDE.sub(rb"<\g<end>div", ROLE.sub(rb"\g<tag>", data))
    return WITH_ID.sub(rb'\g<0><a id="\g<id>"></a>', data)


def _of_page(text: str) -> str:
    """The text of a web page: the name of the page, which names the site as well, is no title where a heading is."""
    text = RAISED_LINK.sub(lambda found: found["link"], text)
    text = NAME_OF_PAGE.sub(lambda found: found["before"], text, count=1) if HEADING.search(text) else text
    return text.removeprefix("---\n---\n\n")


def _as_signs(text: str) -> str:
    """The text with what pandoc could not write in its plainest Markdown written as richer ones do."""
    text = BETWEEN_MARKERS.sub(lambda found: found["sign"], text)
    text = PRIMES.sub(lambda found: found["signs"], text)
    text = SET_HIGH_OR_LOW.sub(lambda found: f"^{found['high']}^" if found["high"] else f"~{found['low']}~", text)
    text = WIKI.sub(lambda found: f"[[{found['words'].replace(chr(92), '')}]]", text)
    return FORMULA.sub(_formula_meant, text)


def _formula_meant(found: re.Match[str]) -> str:
    """A formula that pandoc could not write in plain letters, without the backslashes that kept its signs."""
    formula = formula_at(found[0], 0)
    return ESCAPED.sub(r"\g<sign>", found[0]) if formula and formula.end() == len(found[0]) else found[0]


def _sign_meant(found: re.Match[str]) -> str:
    return found["code"] or ("\\<" if found["opens"] else unescape(found[0]))


def _abstract_below(head: re.Match[str]) -> str:
    words = dedent(head["block"] or head["line"]).strip()
    return f"{head['before']}{head['after']}\n# Abstract\n\n{words}\n"


def _words_of(picture: re.Match[str]) -> str:
    """What a picture shows, unless its caption begins with the same in the next line. Alone in its paragraph it is no
    heading: a span tells."""
    text, words = picture.string, picture["words"].strip()
    following = text[picture.end() : picture.end() + len(words) + 6].strip()
    if following.startswith(words):
        return ""
    before, behind = text[max(0, picture.start() - 2) : picture.start()], text[picture.end() : picture.end() + 1]
    alone = before in ("", "\n\n") and behind in ("", "\n")
    return f"[{words}]{{.picture}}" if alone and words and "[" not in words else picture["words"]


def _left_out(around: Sequence[str], path: str) -> Problem:
    """What of a page was taken for the site's, so that an editor can see it."""
    said = "”, “".join(f"{words[:SHOWN]}…" if len(words) > SHOWN else words for words in around)
    message = f"left out, as what stands on the page around the article: “{said}”"
    return Problem(Place(path), message, "put back into the text what is the author's", "notice")


def converted(data: bytes, path: str) -> tuple[bytes | None, list[Problem]]:
    """The text of a file as UTF-8, or None and why there is none. A file that is no word processor's is its own."""
    written_by = format_of(data)
    if not written_by:
        return _with_footnotes(data), []
    programme = pandoc()
    if written_by == MARKED and read_article(data, path)[0] is not None:
        return data, []
    if programme is None and written_by in (ANCHORED, MARKED):
        return data, []
    if programme is None:
        hint = f"install pandoc (pip install 'apparatus-edition[{EXTRA}]'), or save the file as plain text, UTF-8"
        return None, [Problem(Place(path), f"the file is {NAMES[written_by]}, which needs pandoc to be read", hint)]
    command = [str(programme), "--sandbox", "--standalone", "--wrap=preserve"]
    around: list[str] = []
    try:
        source, form, head = data, written_by, b""
        if form == WITHIN:
            source = BOX.sub(rb"\g<0>\n\n**\g<title>**\n", data)
        if written_by == MARKED:
            head = found[0] if (found := HEAD.match(data)) else b""
            source = _run(
                [str(programme), "--sandbox", "--wrap=preserve", "-f", ANCHORED, "-t", PAGE], data[len(head) :]
            )
            form = PAGE
        if form == ANCHORED:
            source = with_links(data)
        if form in (PAGE, BOOK, ANCHORED):
            (source, told, around), form = _linked(source, command, form), TREE
            if not told and written_by in (ANCHORED, MARKED):
                return data, []
        elif form in (TEX, JOURNAL, WORD, OPEN_DOCUMENT):
            source, form = _titled(source, command, form), TREE
        made = _run([*command, "-f", form, "-t", MARKDOWN], source)
        if LEFT_OUT in made:
            made = _run([*command, "-f", form, "-t", MARKDOWN + DRAWN], source)
    except (OSError, subprocess.SubprocessError) as error:
        said = (getattr(error, "stderr", b"") or str(error).encode()).decode("utf-8", "replace").strip()
        message = f"pandoc cannot read the file: {said.splitlines()[-1] if said else 'it says nothing'}"
        return None, [Problem(Place(path), message, "save the file as plain text, UTF-8")]
    text, pictures = PICTURE.subn(_words_of, made.decode("utf-8"))
    text = RAISED.sub(lambda found: found["numbers"].translate(HIGH), text)
    text = ENTITY.sub(_sign_meant, ORDINAL.sub(lambda found: found["letters"], text))
    text = _as_signs(text)
    if written_by in (PAGE, MARKED):
        text = _of_page(text)
    text = f"{head.decode('utf-8', 'replace')}\n{text}" if head else text
    text = ABSTRACT.sub(_abstract_below, text)
    problems = [_left_out(around, path)] if around else []
    if pictures:
        message = f"{pictures} pictures are not taken over" if pictures > 1 else "a picture is not taken over"
        problems.append(Problem(Place(path), message, "say in an annotation what it shows", "notice"))
    return text.encode(), problems
