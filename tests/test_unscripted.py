"""Where no script runs, style asks the system itself whether it is dark."""

from __future__ import annotations

import pytest
from mkdocs.config.defaults import MkDocsConfig

from apparatus.plugin.unscripted import dark_scheme, darkened

FOR = ":where(html:not([data-ap])) [data-md-color-scheme]"
ON = "@media screen and (prefers-color-scheme: dark)"

CASES = {
    "p{a:b}": "p{a:b}",
    "[data-md-color-scheme=slate]{a:b}": f"{ON}{{{FOR}{{a:b}}}}",
    '[data-md-color-scheme="slate"] p{a:url(x;y)}': f"{ON}{{{FOR} p{{a:url(x;y)}}}}",
    "[data-md-color-scheme=slate][data-md-color-primary=red]{a:b}": f"{ON}{{{FOR}[data-md-color-primary=red]{{a:b}}}}",
    "[data-md-color-scheme=default] p{a:b}": "[data-md-color-scheme=default] p{a:b}",
    "h1,[data-md-color-scheme=slate] p,h2{a:b}": f"{ON}{{{FOR} p{{a:b}}}}",
    "@position-try --x{a:b}": "@position-try --x{a:b}",
}


@pytest.mark.parametrize("css", CASES)
def test_each_rule_of_the_dark_scheme_stands_twice(css: str) -> None:
    second = CASES[css]
    assert darkened(css, "slate") == (css if second == css else css + second)


def test_the_second_form_stands_where_the_first_does() -> None:
    """So what comes later outweighs it as before."""
    css = "@media screen{[data-md-color-scheme=slate]{a:b}p{a:c}}h1{a:d}"
    assert darkened(css, "slate") == (
        f"@media screen{{[data-md-color-scheme=slate]{{a:b}}{ON}{{{FOR}{{a:b}}}}p{{a:c}}}}h1{{a:d}}"
    )


@pytest.mark.parametrize(
    ("palette", "scheme"),
    [
        ([{"media": "(prefers-color-scheme: dark)", "scheme": "slate"}], "slate"),
        ([{"media": "(prefers-color-scheme)", "scheme": "default"}], None),
        ({"scheme": "slate"}, None),
        (None, None),
    ],
)
def test_the_settings_name_the_dark_scheme(palette: object, scheme: str | None) -> None:
    config = MkDocsConfig()
    config.load_dict({"site_name": "x", "theme": {"name": "material", "palette": palette}})
    config.validate()
    assert dark_scheme(config) == scheme
