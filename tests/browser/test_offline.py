"""The copy on a plane: opened from a folder, nothing is asked of any server, and search finds words in any script."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from built import load_project


def searched(browser: Browser, folder: Path, words: str) -> tuple[list[str], list[str], list[str]]:
    """Addresses of what a search finds, requests that are not for files of the copy, and errors."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    page = context.new_page()
    strange: list[str] = []
    errors: list[str] = []
    page.on("request", lambda request: strange.append(request.url) if not request.url.startswith("file:") else None)
    page.on("requestfailed", lambda request: errors.append(request.url))
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto((folder / "index.html").as_uri())
    field = page.locator(".md-search__input")
    field.click()
    field.fill(words)
    # The theme searches when a key comes up; an input method ends with one, filling a field by script does not.
    page.keyboard.press("End")
    results = page.locator(".md-search-result__link")
    expect(results.first).to_be_visible(timeout=10_000)
    found = [link.get_attribute("href") or "" for link in results.all()]
    results.first.click()
    page.wait_for_load_state()
    expect(page.locator("h1")).to_be_visible()
    context.close()
    return found, strange, errors


def native_words() -> list[str]:
    return [term.native.split("/")[0].strip() for term in load_project().sources.glossary if term.native]


@pytest.mark.parametrize("words", ["digital brain", *native_words()])
def test_a_copy_opened_from_a_folder_finds_words_and_asks_nobody(
    browser: Browser, offline_site: Path, words: str
) -> None:
    found, strange, errors = searched(browser, offline_site, words)
    assert found
    assert strange == []
    assert errors == []


def test_a_chinese_term_is_found_by_its_characters_and_its_sound_without_tones(
    browser: Browser, offline_site: Path
) -> None:
    term = next(term for term in load_project().sources.glossary if term.native and term.pinyin)
    by_characters, _, _ = searched(browser, offline_site, term.native.split("/")[0].strip())
    assert any(f"glossary/{term.id}" in address for address in by_characters[:3])


def test_characters_inside_a_longer_term_are_found(browser: Browser, offline_site: Path) -> None:
    term = next(term for term in load_project().sources.glossary if len(term.native.split("/")[0].strip()) >= 4)
    found, _, _ = searched(browser, offline_site, term.native.split("/")[0].strip()[-2:])
    assert any(f"glossary/{term.id}" in address for address in found)
