"""Dark colours where no script runs.

The theme's dark scheme is a value that a script gives the page when the system asks for dark. Where none runs, style
has to ask itself: each rule of the scheme stands a second time, for pages that no script has marked
(`theme/main.html`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from tinycss2 import parse_one_rule, parse_stylesheet, serialize
from tinycss2.ast import Node

from apparatus.plugin.trim import is_group, listed, rules_within

DARK = "(prefers-color-scheme: dark)"

SCHEME = "data-md-color-scheme"


def dark_scheme(config: MkDocsConfig) -> str | None:
    """The scheme that the settings name for systems that ask for dark."""
    palette = config.theme.get("palette")
    options = palette if isinstance(palette, list) else []
    return next((option.get("scheme") for option in options if option.get("media") == DARK), None)


def darken(site: Path, scheme: str) -> None:
    """Let the style sheets of a built site, the theme's and others, show the scheme without a script."""
    for path in site.rglob("*.css"):
        text = path.read_text(encoding="utf-8")
        if scheme in text:
            path.write_text(darkened(text, scheme), encoding="utf-8")


def darkened(css: str, scheme: str) -> str:
    """A style sheet with a second form of each rule that asks for the scheme."""
    named = re.compile(rf"""\[{SCHEME}=["']?{re.escape(scheme)}["']?\]""")
    rules = parse_stylesheet(css, skip_comments=True, skip_whitespace=True)
    return str(serialize(_with_second_forms(rules, named)))


def _with_second_forms(rules: Iterable[Node], named: re.Pattern[str]) -> Iterator[Node]:
    for rule in rules:
        if is_group(rule):
            rule.content = list(_with_second_forms(rules_within(rule), named))
        yield rule
        if rule.type == "qualified-rule":
            selectors = [serialize(selector) for selector in listed(rule.prelude)]
            marked = ",".join(_unmarked(selector, named) for selector in selectors if named.search(selector))
            if marked:
                yield parse_one_rule(f"@media screen and {DARK}{{{marked}{{{serialize(rule.content)}}}}}")


def _unmarked(selector: str, named: re.Pattern[str]) -> str:
    """A selector of no more weight, so that rules outweigh each other as they did (Selectors 4, section 17)."""
    return f":where(html:not([data-ap])) {named.sub(f'[{SCHEME}]', selector.strip())}"
