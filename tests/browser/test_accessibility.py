"""WCAG 2.2 A and AA as far as a machine can tell (axe-core), on each kind of page, wide and narrow, light and dark."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from built import load_project

OPTIONS = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}


def addresses() -> list[str]:
    project = load_project()
    article = project.sources.articles[0]
    parts = [section.id for section in article.sections][:2]
    pages = ["", *[f"{article.slug}/{part}/" for part in parts], f"{article.slug}/", f"{article.slug}/notes/"]
    return [
        *pages,
        f"{article.slug}/ledger/",
        "sources/",
        "glossary/",
        *["a-z/", "atlas/", "timeline/", "systems/", "about/coverage/"],
        f"glossary/{project.sources.glossary[0].id}/",
    ]


def settled(page: Page) -> None:
    """Waits until nothing fades any more: the theme's header is see-through while it appears."""
    page.wait_for_load_state("load")
    page.wait_for_timeout(150)  # until the scripts of the theme have looked where the page stands
    page.wait_for_function("document.getAnimations().every((moving) => moving.playState !== 'running')")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, 390])
def test_no_rule_of_wcag_is_broken(browser: Browser, address: str, width: int, scheme: str) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 900},
        color_scheme=scheme,  # type: ignore[arg-type]
        reduced_motion="reduce",
    )
    page = context.new_page()
    broken = []
    for path in addresses():
        page.goto(f"{address}/{path}")
        settled(page)
        for rule in Axe().run(page, options=OPTIONS).response["violations"]:
            broken.append(f"/{path}: {rule['id']}: {rule['nodes'][0]['html'][:160]}")
    context.close()
    assert broken == []


def test_an_open_note_breaks_no_rule_either(browser: Browser, address: str) -> None:
    article = load_project().sources.articles[0]
    context = browser.new_context(viewport={"width": 1200, "height": 900})
    page = context.new_page()
    page.goto(f"{address}/{article.slug}/full/")
    settled(page)
    page.locator("a[role=doc-noteref]").first.click()
    violations = Axe().run(page, options=OPTIONS).response["violations"]
    context.close()
    assert [rule["id"] for rule in violations] == []
