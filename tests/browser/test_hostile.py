"""A browser runs nothing of what an article says, on no page and in no find of the search."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser

from browser.pages import served
from built import build_site
from hostile import hostile_project


def test_nothing_of_an_article_runs(browser: Browser, tmp_path: Path) -> None:
    site = build_site("mkdocs.yml", tmp_path / "site", root=hostile_project(tmp_path / "project"), SITE_URL="")
    page = browser.new_page()
    ran = []
    with served(site) as root:
        for file in sorted(site.rglob("*.html")):
            path = file.relative_to(site).as_posix()
            page.goto(f"{root}/{path}")
            ran += [path] if page.evaluate("'ran' in window") else []
        page.goto(f"{root}/")
        page.keyboard.press("/")
        page.locator(".md-search__input").press_sequentially("harbours")
        page.locator(".md-search-result__link").first.wait_for()
        ran += ["search"] if page.evaluate("'ran' in window") else []
    page.close()
    assert ran == []
