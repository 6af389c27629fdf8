"""The theme's style without what no page of this site can show.

A theme has rules for everything that some site might use: boxes, tabs, twenty colours, two directions. A reader's first
visit pays for all of them. After the build it is known which classes there are, in the pages and in the scripts; a
rule that asks for another one never applies (Selectors 4, section 3.1), so nothing looks different without it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from mkdocs.structure.files import File

CLASSES = re.compile(rb"""\bclass=(?:"([^"]*)"|'([^']*)'|([^\s>"']+))""")
JUDGED = re.compile(r"data-md-color-|dir$")
"""Attributes whose values are in the pages; others may be set by scripts."""

VALUES = re.compile(rb"""\b(?:data-md-color-[a-z]+|dir)=["']?([\w-]+)""")
INLINE = re.compile(rb"<script\b[^>]*>(.*?)</script", re.DOTALL)
WORD = re.compile(rb"[\w-]+")

TOKEN = re.compile(r"""/\*.*?\*/|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|url\([^)"']*\)|[{};]""", re.DOTALL)
"""What decides where a rule or a declaration ends, and what may hold such a sign without meaning it."""

GROUPS = ("@media", "@supports", "@layer", "@container")
"""At-rules that hold rules."""

ATTRIBUTE = re.compile(r"""\[([\w-]+)(?:[~|^$*]?=(?:"([^"]*)"|'([^']*)'|([^\]\s]*)))?[^\]]*\]""")
NEGATED = re.compile(r":not\([^()]*\)")
FUNCTION = re.compile(r":([\w-]+)\(([^()]*)\)")
CLASS = re.compile(r"\.(-?[A-Za-z_][\w-]*)")
CUSTOM = re.compile(r"\s*(--[\w-]+)\s*:")
USED = re.compile(r"var\(\s*(--[\w-]+)")


@dataclass(frozen=True)
class Seen:
    """What the pages and scripts of a site name."""

    classes: frozenset[str]
    """Of pages, and all words of scripts, which may make elements of these classes."""
    values: frozenset[str]
    """Of the attributes by which the theme tells colours and directions."""


def trim_theme(sheets: Sequence[File], site: Path) -> None:
    """Write each of the theme's style sheets into the built `site` without rules that never apply."""
    seen = seen_in(site)
    ours = {Path(sheet.abs_dest_path) for sheet in sheets}
    others = [path.read_text(encoding="utf-8") for path in site.rglob("*.css") if path not in ours]
    trimmed = [trim(sheet.content_string, seen) for sheet in sheets]
    asked = {word for word in seen.classes if word.startswith("--")}
    for sheet, text in zip(sheets, without_idle(trimmed, others, asked), strict=True):
        Path(sheet.abs_dest_path).write_text(text, encoding="utf-8")


def seen_in(site: Path) -> Seen:
    """What the pages and scripts below a folder name. The search's own scripts and index make no element."""
    classes: set[bytes] = set()
    values: set[bytes] = set()
    scripts: set[bytes] = set()
    for path in site.rglob("*.html"):
        html = path.read_bytes()
        for names in set(CLASSES.findall(html)):
            classes.update(b" ".join(names).split())
        values.update(VALUES.findall(html))
        scripts.update(INLINE.findall(html))
    for path in site.rglob("*.js"):
        if path.relative_to(site).parts[0] != "search" and not {"workers", "lunr"} & set(path.parts):
            scripts.add(path.read_bytes())
    for script in scripts:
        classes.update(WORD.findall(script))
    return Seen(_texts(classes), _texts(values))


def _texts(names: Iterable[bytes]) -> frozenset[str]:
    return frozenset(name.decode("utf-8", "replace") for name in names)


def trim(css: str, seen: Seen) -> str:
    """A style sheet without the selectors that nothing seen can match, and without rules that have no other."""
    return "".join(_trimmed(css, seen))


def _trimmed(css: str, seen: Seen) -> Iterator[str]:
    for head, block in rules(css):
        if block is None:
            yield head
        elif head.startswith(GROUPS):
            inner = trim(block, seen)
            if inner.strip():
                yield f"{head}{{{inner}}}"
        elif head.startswith("@"):
            yield f"{head}{{{block}}}"
        else:
            alive = [selector for selector in _listed(head) if is_alive(selector, seen)]
            if alive:
                yield f"{','.join(alive)}{{{block}}}"


def rules(css: str) -> Iterator[tuple[str, str | None]]:
    """Heads with their blocks, in order; statements without a block (`@charset`) with None. Comments between rules,
    the address of a map of the sheet among them, are left out."""
    depth = start = opened = 0
    for token in TOKEN.finditer(css):
        sign = token.group()
        if sign == "{":
            depth += 1
            opened = token.start() if depth == 1 else opened
        elif sign == "}":
            depth -= 1
            if depth == 0:
                yield css[start:opened].strip(), css[opened + 1 : token.start()]
                start = token.end()
        elif depth == 0 and (sign == ";" or (sign.startswith("/*") and not css[start : token.start()].strip())):
            if sign == ";":
                yield css[start : token.end()].strip(), None
            start = token.end()


def _listed(selectors: str) -> list[str]:
    """The parts of a list of selectors: commas in brackets part nothing."""
    parts, depth, start = [], 0, 0
    for at, sign in enumerate(selectors):
        if sign in "([":
            depth += 1
        elif sign in ")]":
            depth -= 1
        elif sign == "," and depth == 0:
            parts.append(selectors[start:at])
            start = at + 1
    return [*parts, selectors[start:]]


def is_alive(selector: str, seen: Seen) -> bool:
    """Whether an element of the site may match a selector. What is not understood may."""
    rest = NEGATED.sub("", selector)
    if "\\" in rest or ":not(" in rest:
        return True
    while found := FUNCTION.search(rest):
        name, inner = found.groups()
        if name in ("is", "where") and not any(is_alive(part, seen) for part in _listed(inner)):
            return False
        rest = rest[: found.start()] + rest[found.end() :]
    shown = all(_is_shown(found, seen) for found in ATTRIBUTE.finditer(rest))
    return shown and all(name in seen.classes for name in CLASS.findall(ATTRIBUTE.sub("", rest)))


def _is_shown(attribute: re.Match[str], seen: Seen) -> bool:
    """Whether an attribute's value is seen, if it is one that is judged."""
    name, *values = attribute.groups()
    value = next((value for value in values if value), "")
    return not value or not JUDGED.match(name) or value in seen.values


def without_idle(sheets: Sequence[str], others: Sequence[str], asked: set[str]) -> list[str]:
    """Style sheets without custom properties that no style asks for, pictures of icons above all; `asked` are those
    that scripts name."""
    texts = list(sheets)
    while True:
        used = asked.union(*(USED.findall(text) for text in (*texts, *others)))
        left = [_spared(text, used) for text in texts]
        if left == texts:
            return left
        texts = left


def _spared(css: str, used: set[str]) -> str:
    """A style sheet without the custom properties that are not used."""
    kept = []
    for head, block in rules(css):
        if block is None:
            kept.append(head)
            continue
        if head.startswith(GROUPS):
            inner = _spared(block, used)
        elif head.startswith("@"):
            inner = block
        else:
            inner = ";".join(part for part in _declarations(block) if _is_used(part, used))
        if inner.strip():
            kept.append(f"{head}{{{inner}}}")
    return "".join(kept)


def _declarations(block: str) -> list[str]:
    parts, start = [], 0
    for token in TOKEN.finditer(block):
        if token.group() == ";":
            parts.append(block[start : token.start()])
            start = token.end()
    return [part for part in (*parts, block[start:]) if part.strip()]


def _is_used(declaration: str, used: set[str]) -> bool:
    found = CUSTOM.match(declaration)
    return found is None or found.group(1) in used
