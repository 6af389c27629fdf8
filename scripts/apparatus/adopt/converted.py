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
from collections.abc import Sequence
from pathlib import Path

from apparatus import lazy
from apparatus.adopt import (
    asciidoc,
    book,
    bracketed,
    docbook,
    jats,
    latex,
    open_document,
    page_meta,
    starred_notes,
    word,
)
from apparatus.adopt.formats import (
    ANCHOR,
    ANCHORED,
    BOOK,
    DOCBOOK,
    JOURNAL,
    MANUAL,
    MARKED,
    MARKUP,
    NAMES,
    OPEN_DOCUMENT,
    OTHER_LETTERS,
    PAGE,
    PAPER,
    TEX,
    TREE,
    TYPED,
    WITHIN,
    WORD,
    format_of,
)
from apparatus.adopt.latex import Beside
from apparatus.adopt.latex_citations import keys_cited, show_keys, with_citations
from apparatus.adopt.latex_words import set_margin_notes_behind, unknown_commands, with_their_words
from apparatus.adopt.layout import (
    drop_instructions,
    open_layout_tables,
    open_note_tables,
    set_box_titles,
    set_cited_works,
    set_heads,
)
from apparatus.adopt.linked_notes import with_footnotes
from apparatus.adopt.named_notes import join_repeated, named_notes, not_come_over
from apparatus.adopt.notes_beside import with_notes_beside, without_repeated_notes
from apparatus.adopt.page import as_pandoc_reads, of_page
from apparatus.adopt.page_chrome import authors_taken, only_of_article, without_chrome
from apparatus.adopt.page_head import with_plain_head, with_plain_lines, without_name_of_site
from apparatus.adopt.page_styles import set_by_classes, with_emphasis
from apparatus.adopt.raw_tags import read_tags
from apparatus.adopt.saved import taken_out
from apparatus.adopt.signs import in_signs, with_abstract_below
from apparatus.adopt.title_block import part_authors, with_plain_title_block
from apparatus.adopt.tree import Node, Nodes, drop_empty_links, lower_notes, open_raised_words
from apparatus.adopt.unlinked_notes import with_links
from apparatus.adopt.work import RefusedError, Work, run
from apparatus.formatted.engine import EXTRA, pandoc
from apparatus.model import Place, Problem
from apparatus.read.seed import read_article
from apparatus.read.seed.encoding import EXTRACT, decode

MARKDOWN = (
    "markdown_strict-raw_html+footnotes+startnum+fancy_lists+pipe_tables+yaml_metadata_block"
    "+definition_lists+table_captions"
)
DRAWN, LEFT_OUT = "+grid_tables", b"[TABLE]"
"""How tables come over in whose cells several paragraphs stand, and what pandoc writes in place of one where it may not
draw it."""

PDF_EXTRA = "pdf"
"""What brings the program that reads PDFs."""

SHOWN = 60

IN_BRACKETS = b"[Footnote"
"""What a text with `[Footnote 1: Text]` holds."""

HEAD = lazy.regex(
    rb"\A(?:\xef\xbb\xbf)?(?:---[ \t]*\r?\n.{0,9000}?\n(?:---|\.\.\.)|\+\+\+[ \t]*\r?\n.{0,9000}?\n\+\+\+)[ \t]*\r?\n",
    re.DOTALL,
)
"""The head of a file of Markdown, in YAML or TOML, which is kept as it is."""

BOX = lazy.regex(
    rb"^:{3,}[^{}\n]{0,80}\{[^{}\n]{0,200}\btitle=\"(?P<title>[^\"\n*]{1,200})\"[^{}\n]{0,200}\}[ \t]*:*[ \t]*$",
    re.MULTILINE,
)
"""A box of pandoc whose name stands in an attribute, where no reader would see it."""


CITED = (
    "the works that LaTeX cites by keys are written out as the Chicago Manual has them",
    "compare a note with the printed one",
)
COMPARE = "compare these places with the printed ones"
NO_WORKS = "works are cited by keys, which stand in brackets, since no file .bib is named"
NO_WORKS_HINT = "write the notes into the article as \\footnote{...}, or name the file in \\addbibresource{...}"


AS_WELL_AS_IT_IS = (ANCHORED, MARKED)
"""Texts that can be read without pandoc."""


def _linked(work: Work, command: Sequence[str]) -> bool:
    """Make the tree of a page; whether its notes were made footnotes since links or their places tell them."""
    is_page = work.form == PAGE
    work.told = page_meta.of_page(work.data) if is_page else work.told
    styles = set_by_classes(work.data) if is_page else {}
    if work.form == BOOK:
        work.data = book.readable(work.data)
    else:
        work.data = as_pandoc_reads(work.data) if is_page else ANCHOR.sub(rb"<span id=\g<id>></span>", work.data)
    tree = work.tree(command)
    if is_page:
        with_emphasis(tree["blocks"], styles)
        open_raised_words(tree["blocks"])
    open_note_tables(tree["blocks"])
    starred_notes.set_behind(tree["blocks"])
    told = with_footnotes(tree, work.notices) or with_notes_beside(
        tree["blocks"], lambda text: _blocks_of(text, command)
    )
    without_repeated_notes(tree["blocks"])
    work.around += without_chrome(tree["blocks"]) if is_page else []
    only_of_article(tree["meta"])
    work.signed = authors_taken(tree["meta"]) if is_page else []
    drop_empty_links(tree["blocks"])
    if is_page:
        work.around += [*without_name_of_site(tree["blocks"]), *with_plain_lines(tree["blocks"])]
        with_plain_head(tree["blocks"], work.told[0])
    work.take(tree)
    return told


def _blocks_of(text: str, command: Sequence[str]) -> Nodes:
    """The blocks of a piece of HTML."""
    blocks: Nodes = json.loads(run([*command, "-f", PAGE, "-t", TREE], text.encode()))["blocks"]
    return blocks


def _made_readable(work: Work, command: Sequence[str]) -> tuple[latex.Source | None, asciidoc.Manual | None]:
    """Make of a document what pandoc reads whole; give what has to be known behind pandoc of LaTeX and of AsciiDoc."""
    source = manual = None
    if work.form == WORD:
        work.data, work.around, work.notices = word.readable(work.data)
    elif work.form == OPEN_DOCUMENT:
        work.data, work.around, work.notices = open_document.readable(work.data)
    elif work.form == JOURNAL:
        work.data, work.named = jats.readable(work.data)
    elif work.form == DOCBOOK:
        work.data, work.named = docbook.readable(work.data)
    elif work.form == TEX:
        source = latex.readable(work.data, work.beside)
        work.data = _with_words(source.text, work, command)
        work.placed += source.told
    elif work.form == MANUAL:
        manual = asciidoc.readable(work.data)
        work.data = manual.text.encode()
    else:
        work.named = named_notes(work.data, work.form)
    return source, manual


def _tree_of(work: Work, command: Sequence[str]) -> Node:
    """The tree of a document; what of its notes with names has no other half, or did not come over, is told."""
    tree = work.tree(command)
    work.placed += work.named.told
    work.notices += [] if work.named.told else not_come_over(tree, work.named.calls)
    return tree


def _titled(work: Work, command: Sequence[str]) -> None:
    """Make the tree of a document with a plain title block."""
    source, manual = _made_readable(work, command)
    tree = _tree_of(work, command)
    if manual:
        work.placed += asciidoc.left_over(tree, manual)
    if source:
        set_margin_notes_behind(tree["blocks"])
        tree = _with_works(tree, source, work, command)
    if work.form == MARKUP:
        drop_instructions(tree["blocks"])
        set_cited_works(tree["blocks"])
        part_authors(tree["meta"])
    open_layout_tables(tree["blocks"])
    set_box_titles(tree["blocks"])
    set_heads(tree["blocks"])
    with_plain_title_block(tree)
    lower_notes(tree["blocks"])
    join_repeated(tree, work.named.calls)
    work.take(tree)


def _in_sentences(work: Work, command: Sequence[str]) -> None:
    """Make the tree of Markdown whose notes stand in its sentences."""
    work.named = named_notes(work.data, work.form)
    work.data = BOX.sub(rb"\g<0>\n\n**\g<title>**\n", work.data)
    tree = _tree_of(work, command)
    read_tags(tree["blocks"])
    join_repeated(tree, work.named.calls)
    work.take(tree)


def _with_words(text: str, work: Work, command: Sequence[str]) -> bytes:
    """A LaTeX document with the words of commands that pandoc does not know."""
    tree = json.loads(run([*command, "-f", f"{TEX}+raw_tex", "-t", TREE], text.encode()))
    names = unknown_commands(tree)
    if names:
        said = ", ".join(f"\\{name}" for name in names)
        work.notices.append((f"commands are not read, and their words are taken over as they stand: {said}", COMPARE))
        text = with_their_words(text, names)
    return text.encode()


def _from_paper(work: Work) -> None:
    """Make the tree of a PDF."""
    try:
        from apparatus.adopt.pdf.article import article_in
        from apparatus.adopt.pdf.sheets import UnreadableError
    except ModuleNotFoundError:
        hint = f"install it (pip install 'apparatus-edition[{PDF_EXTRA}]'), or {EXTRACT}"
        raise RefusedError("the file is a PDF, which needs pdfminer.six to be read", hint) from None
    try:
        found = article_in(work.data)
    except UnreadableError as error:
        raise RefusedError(*error.args) from error
    work.around, work.notices = found.around, found.notices
    work.take(found.tree)


def _with_works(tree: Node, source: latex.Source, work: Work, command: Sequence[str]) -> Node:
    """The tree of a LaTeX document with its citations as LaTeX would print them."""
    keys = keys_cited(tree)
    missing = [*source.parts_missing, *(source.works_missing if keys and not source.works else [])]
    if missing:
        names = ", ".join(dict.fromkeys(missing))
        raise RefusedError(f"the file needs another one: {names}", "put it into the folder in which the article is")
    for name in ("bibliography", "nocite"):
        tree["meta"].pop(name, None)
    if not keys:
        return tree
    if not source.works:
        show_keys(tree)
        work.notices.append((NO_WORKS, NO_WORKS_HINT))
        return tree
    plain = [command[0], "--sandbox"]
    tree, unknown = with_citations(
        tree,
        source.works,
        lambda options, data: run([*plain, *options], data),
        in_notes=source.in_notes,
        listed=source.listed,
    )
    work.notices.append(CITED if not unknown else (f"no work has the key {', '.join(unknown)}", "see the file .bib"))
    return tree


def _with_footnotes(data: bytes) -> bytes:
    """Plain text, its notes in brackets made footnotes."""
    if IN_BRACKETS not in data:
        return data
    text, _ = decode(data, "")
    made = bracketed.with_footnotes(text) if text else text
    return made.encode() if made and made != text else data


def _left_out(around: Sequence[str], path: str) -> Problem:
    """What of a page was taken for the site's, so that an editor can see it."""
    said = "”, “".join(f"{words[:SHOWN]}…" if len(words) > SHOWN else words for words in around)
    message = f"left out, as what stands around the article: “{said}”"
    return Problem(Place(path), message, "put back into the text what is the author's", "notice")


def _markdown(work: Work, programme: Path) -> tuple[bytes, bytes]:
    """What pandoc makes of a file, nothing where the text is read better as it is, and the head of a text, which is
    kept."""
    command = [str(programme), "--sandbox", "--standalone", "--wrap=preserve"]
    written_by, head = work.form, b""
    if work.form == MARKED:
        head = found[0] if (found := HEAD.match(work.data)) else b""
        plain = [str(programme), "--sandbox", "--wrap=preserve", "-f", ANCHORED, "-t", PAGE]
        work.data, work.form = run(plain, work.data[len(head) :]), PAGE
    if work.form == ANCHORED:
        work.data = with_links(work.data)
    if work.form in (PAGE, BOOK, ANCHORED):
        if not _linked(work, command) and written_by in (ANCHORED, MARKED):
            return b"", b""
    elif work.form == PAPER:
        _from_paper(work)
    elif work.form == WITHIN:
        _in_sentences(work, command)
    else:
        _titled(work, command)
    made = run([*command, "-f", work.form, "-t", MARKDOWN], work.data)
    if LEFT_OUT in made:
        made = run([*command, "-f", work.form, "-t", MARKDOWN + DRAWN], work.data)
    return made, head


def converted(data: bytes, path: str, beside: Beside = lambda _: None) -> tuple[bytes | None, list[Problem]]:
    """The text of a file as UTF-8, or None and why there is none. A file that is no word processor's is its own."""
    received = data
    data, beside = taken_out(data, beside)
    written_by = format_of(data, path)
    if not written_by:
        return _with_footnotes(data), []
    programme = pandoc()
    if written_by == MARKED and read_article(data, path)[0] is not None:
        return data, []
    if programme is None and written_by in AS_WELL_AS_IT_IS:
        return data, []
    if programme is None:
        hint = f"install pandoc (pip install 'apparatus-edition[{EXTRA}]'), or save the file as plain text, UTF-8"
        return None, [Problem(Place(path), f"the file is {NAMES[written_by]}, which needs pandoc to be read", hint)]
    work = Work(data, written_by, beside)
    work.data, unsure = _in_utf8(data, written_by, path)
    if any(problem.level == "error" for problem in unsure):
        return None, unsure
    try:
        made, head = _markdown(work, programme)
    except RefusedError as refused:
        return None, [Problem(Place(path), *refused.args)]
    except (OSError, RecursionError, subprocess.SubprocessError) as error:
        said = (getattr(error, "stderr", b"") or str(error).encode()).decode("utf-8", "replace").strip()
        lines = [line.strip() for line in said.splitlines() if line.strip(" ^")]
        message = f"pandoc cannot read the file: {lines[-1] if lines else 'it says nothing'}"
        return None, [Problem(Place(path), message, "save the file as plain text, UTF-8")]
    if not made and written_by in AS_WELL_AS_IT_IS:
        return received, []
    text, told = _finished(work, made, head, written_by, path)
    return text, [*unsure, *told]


def _in_utf8(data: bytes, form: str, path: str) -> tuple[bytes, list[Problem]]:
    """What people type, in UTF-8, and what is not sure of it."""
    if form not in TYPED or OTHER_LETTERS.search(data):
        return data, []
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        text, problems = decode(data, path)
        return text.encode() if text else data, problems
    return data, []


def _finished(work: Work, made: bytes, head: bytes, written_by: str, path: str) -> tuple[bytes, list[Problem]]:
    """The text of what pandoc made, and what an editor should know of it."""
    text, pictures = in_signs(made.decode("utf-8"))
    if written_by in (PAGE, MARKED):
        text = of_page(text)
    if written_by == PAGE:
        text = page_meta.with_what_it_tells(text, *work.told, work.signed, path)
    text = with_abstract_below(f"{head.decode('utf-8', 'replace')}\n{text}" if head else text)
    problems = [_left_out(work.around, path)] if work.around else []
    problems += [Problem(Place(path, line), message, hint, level) for line, message, hint, level in work.placed]
    problems += [Problem(Place(path), message, hint, "notice") for message, hint in work.notices]
    if pictures:
        message = f"{pictures} pictures are not taken over" if pictures > 1 else "a picture is not taken over"
        problems.append(Problem(Place(path), message, "say in an annotation what it shows", "notice"))
    return text.encode(), problems
