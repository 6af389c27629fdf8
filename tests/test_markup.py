"""Every page parses without a single error by the rules of HTML (WHATWG HTML, 13.2), in both forms of the site.

What may stand in what, `make validate` checks; it needs a Java.
"""

from __future__ import annotations

from pathlib import Path

import html5lib
import pytest


def faults(html: str) -> list[str]:
    """What a parser complains of, with the line and column."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    parser.parse(html)
    return [f"{line}:{column}: {code} {values}" for (line, column), code, values in parser.errors]


@pytest.mark.parametrize("output", ["hosted_site", "offline_site"])
def test_every_page_is_well_formed(output: str, request: pytest.FixtureRequest) -> None:
    site: Path = request.getfixturevalue(output)
    pages = sorted(site.rglob("*.html"))
    assert len(pages) > 50
    broken = {page.relative_to(site).as_posix(): faults(page.read_text("utf-8")) for page in pages}
    assert {page: found[:3] for page, found in broken.items() if found} == {}


@pytest.mark.parametrize("body", ["<p><div></div></p>", "<b><i></b></i>", "<p id=a id=b>", "</li>", "<a href='x>"])
def test_what_is_not_is_noticed(body: str) -> None:
    assert faults(f"<!doctype html><title>x</title><body>{body}")
    assert faults("<!doctype html><title>x</title><body><p>x</p>") == []
