"""A table that is wider than the window scrolls within itself."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser

from apparatus.cli import main
from browser.pages import served
from built import build_site

CELLS = "| " + " | ".join(f"harbourmasters{column}" for column in range(6)) + " |\n"
ARTICLE = f"""# Harbours

The first harbour was built before the railway came, and it was small for the ships of its day.[^1]

{CELLS}|---|---|---|---|---|---|
{CELLS}
[^1]: Ana Lima, *Quays* (Lisbon: Quay, 2001), 12.
"""


def test_a_wide_table_does_not_widen_the_page(browser: Browser, tmp_path: Path) -> None:
    root = tmp_path / "project"
    root.mkdir()
    (tmp_path / "a.md").write_text(ARTICLE, encoding="utf-8")
    assert main(["--project", str(root), "new", "article", str(tmp_path / "a.md"), "--slug", "a"]) == 0
    assert main(["--project", str(root), "harvest"]) == 0
    site = build_site("mkdocs.yml", tmp_path / "site", root=root, SITE_URL="")
    page = browser.new_page(viewport={"width": 390, "height": 800})
    with served(site) as address:
        page.goto(f"{address}/a/full/")
        assert page.evaluate("document.documentElement.scrollWidth") == 390
        assert page.locator(".ap-table").evaluate("(table) => table.scrollWidth > table.clientWidth")
    page.close()
