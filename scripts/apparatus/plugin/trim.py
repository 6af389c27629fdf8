"""The theme's style without what no page of this site can show.

A theme has rules for everything that some site might use: boxes, tabs, twenty colours, two directions. A reader's first
visit pays for all of them. After the build it is known which classes there are, in the pages and in the scripts; a
rule that asks for another one never applies (Selectors 4, section 3.1), so nothing looks different without it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from mkdocs.structure.files import File
from tinycss2 import parse_blocks_contents, parse_rule_list, parse_stylesheet, serialize
from tinycss2.ast import LiteralToken, Node

from apparatus import lazy

CLASSES = lazy.regex(rb"""class=(?:"([^"]*)"|'([^']*)'|([^\s>"']+))""")
JUDGED = lazy.regex(r"data-md-color-|dir$")
"""Attributes whose values are in the pages; others may be set by scripts."""

VALUES = (lazy.regex(rb"""data-md-color-[a-z]+=["']?([\w-]+)"""), lazy.regex(rb"""dir=["']?([\w-]+)"""))
"""Apart, and so found by their first letters: a search for either takes seven times as long."""

INLINE = lazy.regex(rb"<script\b[^>]*>(.*?)</script", re.DOTALL)
WORD = lazy.regex(rb"[\w-]+")

USED = lazy.regex(r"var\(\s*(--[\w-]+)")
GIVEN = lazy.regex(r"(--[\w-]+)\s*:")
"""Custom properties that a sheet gives a value, and perhaps others: those that a rule asks for all the same."""

TABS, TAB = b"tabbed-set", b"tabbed"
"""What a page holds that has tabs, and how all classes begin that the theme's script gives to their parts."""

GROUPS = frozenset({"media", "supports", "layer", "container"})
"""At-rules that hold rules."""

ANY_OF = frozenset({"is", "where"})
"""Functions that match what one of their selectors matches; what other functions ask for is not judged."""


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
        values.update(*(value.findall(html) for value in VALUES))
        scripts.update(INLINE.findall(html))
    has_tabs = TABS in classes
    for path in site.rglob("*.js"):
        if path.relative_to(site).parts[0] != "search" and not {"workers", "lunr"} & set(path.parts):
            scripts.add(path.read_bytes())
    for script in scripts:
        classes.update(WORD.findall(script))
    return Seen(_texts(name for name in classes if has_tabs or not name.startswith(TAB)), _texts(values))


def _texts(names: Iterable[bytes]) -> frozenset[str]:
    return frozenset(name.decode("utf-8", "replace") for name in names)


def trim(css: str, seen: Seen) -> str:
    """A style sheet without the selectors that nothing seen can match, and without rules that have no other."""
    return str(serialize(_trimmed(parse_stylesheet(css, skip_comments=True, skip_whitespace=True), seen)))


def _trimmed(rules: Iterable[Node], seen: Seen) -> Iterator[Node]:
    for rule in rules:
        if rule.type == "qualified-rule":
            alive = [selector for selector in listed(rule.prelude) if is_alive(selector, seen)]
            rule.prelude = list(_joined(alive))
            if alive:
                yield rule
        elif is_group(rule):
            rule.content = list(_trimmed(rules_within(rule), seen))
            if rule.content:
                yield rule
        else:
            yield rule


def is_group(rule: Node) -> bool:
    """Whether a rule holds rules that it lets apply or not."""
    return rule.type == "at-rule" and rule.lower_at_keyword in GROUPS and rule.content is not None


def rules_within(group: Node) -> list[Node]:
    """The rules that a rule holds."""
    return list(parse_rule_list(group.content, skip_comments=True, skip_whitespace=True))


def listed(tokens: Iterable[Node]) -> list[list[Node]]:
    """The selectors of a list."""
    selectors: list[list[Node]] = [[]]
    for token in tokens:
        if token == ",":
            selectors.append([])
        else:
            selectors[-1].append(token)
    return selectors


def _joined(selectors: Iterable[list[Node]]) -> Iterator[Node]:
    for number, selector in enumerate(selectors):
        if number:
            yield LiteralToken(0, 0, ",")
        yield from selector


def is_alive(selector: Sequence[Node], seen: Seen) -> bool:
    """Whether an element of the site may match a selector. What is not understood may."""
    for before, token in pairwise([None, *selector]):
        if before == "." and token.type == "ident" and token.value not in seen.classes:
            return False
        if token.type == "[] block" and not _is_shown(token.content, seen):
            return False
        chosen = token.type == "function" and token.lower_name in ANY_OF
        if chosen and not any(is_alive(part, seen) for part in listed(token.arguments)):
            return False
    return True


def _is_shown(attribute: Sequence[Node], seen: Seen) -> bool:
    """Whether an attribute's value is seen, if it is one that is judged."""
    name, *values = [token.value for token in attribute if token.type in ("ident", "string")]
    return not values or not JUDGED.match(name) or values[0] in seen.values


def without_idle(sheets: Sequence[str], others: Sequence[str], asked: set[str]) -> list[str]:
    """Style sheets without custom properties that no style asks for, pictures of icons above all; `asked` are those
    that scripts name (CSS Custom Properties 1, section 2)."""
    texts = list(sheets)
    while True:
        used = asked.union(*(USED.findall(text) for text in (*texts, *others)))
        left = [text if used.issuperset(GIVEN.findall(text)) else _spared(text, used) for text in texts]
        if left == texts:
            return left
        texts = left


def _spared(css: str, used: set[str]) -> str:
    rules = parse_stylesheet(css, skip_comments=True, skip_whitespace=True)
    return str(serialize(_rules_spared(rules, used)))


def _rules_spared(rules: Iterable[Node], used: set[str]) -> Iterator[Node]:
    """Rules without the custom properties that are not used."""
    for rule in rules:
        if rule.type == "qualified-rule":
            rule.content = list(_declarations_spared(rule.content, used))
        elif is_group(rule):
            rule.content = list(_rules_spared(rules_within(rule), used))
        if rule.content is None or rule.content:
            yield rule


def _declarations_spared(tokens: list[Node], used: set[str]) -> Iterator[Node]:
    """The declarations of a block; a block without custom properties, and one not understood, stays as it is."""
    parts = parse_blocks_contents(tokens, skip_comments=True, skip_whitespace=True)
    custom = [part for part in parts if part.type == "declaration" and part.name.startswith("--")]
    if all(part.name in used for part in custom) or any(part.type == "error" for part in parts):
        yield from tokens
        return
    yield from (part for part in parts if part not in custom or part.name in used)
