"""Words of a LaTeX document that pandoc would lose or turn: its text in; the same, as pandoc reads it, out.

Pandoc knows no environment of csquotes and its like, takes the measures behind `\\begin{multicols}{2}` for words, and
leaves out commands that it does not know with all that they hold, `\\newthought{The first harbour}`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from apparatus import lazy
from apparatus.adopt.tree import LINES, Node, Nodes, every_node, lists_in, words_of

QUOTING = lazy.regex(r"\\(?P<end>begin|end)\{(?:display|block)?(?:quoting|quotes|extract|extquote|displayquote)\*?\}")
CITED_QUOTE = lazy.regex(
    r"\\begin\{displaycquote\}(?P<passage>(?:\[[^\]\n]{0,200}\]){0,2})\{(?P<keys>[^{}]{1,200})\}(?P<words>.{0,9000}?)"
    r"\\end\{displaycquote\}",
    re.DOTALL,
)
QUOTED = lazy.regex(
    r"\\(?P<kind>text|block)cquote\*?\s?(?P<passage>(?:\[[^\]\n]{0,200}\]){0,2})\{(?P<keys>[^{}]{1,200})\}\s?(?=\{)"
)
BRACE = lazy.regex(r"\\.|[{}]", re.DOTALL)
LONGEST = 9000
"""No quotation has more letters."""

MEASURE = r"\{(?:-?\d{0,4}\.?\d{0,4}\s?(?:\\?(?:text|line|column)width|cm|mm|in|pt|em|ex)?)\}"
MEASURED = lazy.regex(
    rf"\\begin\{{(?P<name>multicols\*?|spacing|adjustwidth\*?|changemargin|addmargin\*?|wrapfigure)\}}(?:{MEASURE}){{1,2}}"
)
FOOT_AS_END = lazy.regex(
    r"\\let\s?\\footnote\s?=?\s?\\endnote\b|\\renewcommand\*?\s?\{?\\footnote\}?\s?(?:\[1\])?\s?\{\\endnote(?:\{#1\})?\}"
)
"""What makes endnotes of all footnotes."""

IN_MARGIN = lazy.regex(r"\\(?:marginnote|marginpar)\s?(?:\[[^\]\n]{0,200}\])?\s?\{")
MARGIN, TITLE, AUTHOR, YEAR = "margin:", "title:", "author:", "year:"
"""Where links lead that stand for what pandoc does not know, or takes for a whole citation."""

CITED_PART = lazy.regex(
    r"\\(?:[Cc]ite(?P<part>title|author|year|date))\*?\s?(?:\[[^\]\n]{0,100}\]){0,2}\{(?P<key>[^{},\s]{1,100})\}"
)
PARTS = {"title": TITLE, "author": AUTHOR, "year": YEAR, "date": YEAR}

COMMAND = lazy.regex(r"\\(?P<name>[A-Za-z]{2,40})\*?\s?(?:\[[^\]\n]{0,200}\]\s?)*(?P<groups>\{.*\})\s*\Z", re.DOTALL)
GROUP = lazy.regex(r"\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}\s*\Z")
WORDS = lazy.regex(r"[^\W\d_]{2,}[,;:]? [^\W\d_]{2,}|\A\s*[A-Z][^\W\d_]{2,}\s*\Z")
NO_WORDS = lazy.regex(
    r"(?:.*(?:cite|ref|label|index|bib|style|color|font|page|mark|skip|space|name|length|counter|head|foot|key|tikz|draw"
    r"|note|graphic|import|input|include|caption|command|option|setup|gls|hyper|pdf).*"
    r"|todo|hyphenation|institute|institution|affil\w*|address|email|thanks|titlerunning|authorrunning|subjclass|date"
    r"|addcontentsline|toc\w*|hyphenpenalty|orcid\w*|inst)",
    re.IGNORECASE,
)
"""Commands whose words are no words of the text."""


def as_pandoc_reads(text: str) -> str:
    """The document without what pandoc would turn."""
    text = FOOT_AS_END.sub("", text)
    if "quot" in text or "extract" in text:
        text = CITED_QUOTE.sub(
            lambda found: f"\\begin{{quote}}{found['words'].rstrip()}{_cite(found)}\n\\end{{quote}}", text
        )
        text = QUOTING.sub(lambda found: f"\\{found['end']}{{quote}}", text)
        text = _with_quotations(text)
    text = MEASURED.sub(lambda found: f"\\begin{{{found['name']}}}", text)
    text = IN_MARGIN.sub(lambda _: f"\\footnote{{\\href{{{MARGIN}}}{{.}}", text)
    return CITED_PART.sub(lambda found: f"\\href{{{PARTS[found['part']]}{found['key']}}}{{{found['key']}}}", text)


def _cite(found: re.Match[str]) -> str:
    return f"\\autocite{found['passage']}{{{found['keys']}}}"


def _with_quotations(text: str) -> str:
    """The text with quoted words before what they are cited from."""
    made, done = [], 0
    for found in QUOTED.finditer(text):
        end = group_at(text, found.end(), LONGEST) if found.start() >= done else -1
        if end > 0:
            command = "\\enquote" if found["kind"] == "text" else "\\blockquote"
            words = text[found.end() : end]
            cited = _cite(found)
            quoted = f"{command}{words}{cited}" if found["kind"] == "text" else f"{command}{words[:-1]}{cited}}}"
            made += [text[done : found.start()], quoted]
            done = end
    return "".join([*made, text[done:]])


def group_at(text: str, at: int, longest: int = 1_000_000) -> int:
    """Where the group ends that a brace opens: behind its closing one, or -1."""
    depth = 0
    for brace in BRACE.finditer(text, at, at + longest):
        if brace[0] in "{}":
            depth += 1 if brace[0] == "{" else -1
            if not depth:
                return brace.end()
    return -1


# --- Commands that pandoc does not know -------------------------------------------------------------------------


def unknown_commands(tree: Node) -> list[str]:
    """The names of the commands that hold words and that pandoc would leave out; `tree` is one with raw LaTeX."""
    raw = (node["c"][1] for node in every_node(tree["blocks"]) if node["t"] in ("RawInline", "RawBlock"))
    found = (COMMAND.match(text) for text in raw if text.startswith("\\") and not text.startswith("\\begin"))
    return list(dict.fromkeys(one["name"] for one in found if one and _holds_words(one)))


def _holds_words(command: re.Match[str]) -> bool:
    last = GROUP.search(command["groups"])
    return bool(last and WORDS.search(last[1])) and not NO_WORDS.fullmatch(command["name"])


def with_their_words(text: str, names: list[str]) -> str:
    """The document with the words of commands, in groups of their own."""
    head, begin, body = text.partition("\\begin{document}")
    called = re.compile(rf"\\(?:{'|'.join(names)})(?![A-Za-z])\*?\s?(?:\[[^\]\n]{{0,200}}\]\s?)*(?=\{{)")
    made, done = [], 0
    for found in called.finditer(body):
        if found.start() < done:
            continue
        at, end = found.end(), group_at(body, found.end())
        while 0 < end < len(body) and body[end] == "{" and (further := group_at(body, end)) > 0:
            at, end = end, further
        if end > 0:
            made += [body[done : found.start()], "{}", body[at + 1 : end - 1]]
            done = end
    return "".join([head, begin, *made, body[done:]])


# --- What stands for it in pandoc's tree ------------------------------------------------------------------------


def set_margin_notes_behind(blocks: Nodes) -> None:
    """Set notes in the margin, which have no number, behind the paragraphs beside which they stand."""
    for at in range(len(blocks) - 1, -1, -1):
        for inner in lists_in(blocks[at]):
            set_margin_notes_behind(inner)
        if blocks[at]["t"] in LINES:
            aside = [node for node in blocks[at]["c"] if node["t"] == "Note" and _leads_to(_first(node), MARGIN)]
            blocks[at]["c"] = [node for node in blocks[at]["c"] if node not in aside]
            for note in aside:
                del note["c"][0]["c"][0]
            blocks[at + 1 : at + 1] = [block for note in aside for block in note["c"]]


def _first(note: Node) -> Node | None:
    words = note["c"][0]["c"] if note["c"] and note["c"][0]["t"] in LINES else []
    return words[0] if words else None


def _leads_to(node: Node | None, place: str) -> bool:
    return node is not None and node["t"] == "Link" and str(node["c"][2][0]).startswith(place)


def parts_cited(tree: Node) -> Iterator[tuple[Node, str, str]]:
    """What stands for the title, the authors or the year of a work, which of them, and the key of the work."""
    for node in every_node(tree["blocks"]):
        part = next((part for part in (TITLE, AUTHOR, YEAR) if _leads_to(node, part)), "")
        if part:
            yield node, part, words_of(node["c"][1])
