"""The editor's annotations come to the reader as notes do, and go when the reader wants none."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from apparatus.model import Placed
from apparatus.resolve.annotations import place_annotations
from built import load_project

CALL = ".ap-ed a"


@pytest.fixture(scope="module")
def first() -> Placed:
    sources = load_project().sources
    placed, _ = place_annotations(sources.annotations, sources.articles)
    return placed[0]


@pytest.fixture
def page(browser: Browser, address: str, first: Placed, request: pytest.FixtureRequest) -> Iterator[Page]:
    width = getattr(request, "param", 768)
    context = browser.new_context(viewport={"width": width, "height": 900}, has_touch=width < 600)
    opened = context.new_page()
    errors: list[object] = []
    opened.on("pageerror", lambda error: errors.append(error))
    opened.goto(f"{address}/{first.article}/{first.section}/")
    yield opened
    context.close()
    assert not errors


def words(first: Placed) -> str:
    return f"Editor {first.annotation.title}"


@pytest.mark.parametrize("page", [1440, 768, 390], indirect=True)
def test_a_click_brings_the_annotation(page: Page, first: Placed) -> None:
    call = page.locator(CALL).first
    call.scroll_into_view_if_needed()
    call.click()
    shown = page.locator(".ap-pop, .ap-beside.is-on").first
    expect(shown).to_contain_text(words(first))
    box = shown.bounding_box()
    assert box is not None and box["y"] + box["height"] <= 901
    if page.viewport_size == {"width": 390, "height": 900}:
        assert box["height"] <= 450 and box["x"] == 0


@pytest.mark.parametrize("page", [1440], indirect=True)
def test_it_stands_in_the_margin_until_a_reader_wants_none(page: Page, first: Placed) -> None:
    beside = page.locator(".ap-beside", has_text=words(first))
    expect(beside).to_be_visible()
    notes = page.locator(".ap-beside").count()
    calls = page.locator(CALL).count()
    page.locator(".ap-settings-button").click()
    page.get_by_role("checkbox", name="The editor’s annotations").uncheck()
    expect(page.locator(CALL).first).to_be_hidden()
    expect(page.locator(".ap-eds")).to_be_hidden()
    expect(page.locator(".ap-beside")).to_have_count(notes - calls)
    page.reload()
    expect(page.locator(CALL).first).to_be_hidden()


def test_quiet_reading_has_none(page: Page) -> None:
    page.locator(".ap-settings-button").click()
    page.get_by_role("checkbox", name="Quiet reading").check()
    expect(page.locator(CALL).first).to_be_hidden()
    expect(page.locator(".ap-eds")).to_be_hidden()


def test_on_paper_it_stands_at_the_foot_of_its_page(page: Page, first: Placed) -> None:
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    sheet = page.locator(".ap-sheet", has=page.locator(".ap-ed")).first
    expect(sheet.locator(".ap-sheet__note", has_text=words(first))).to_have_count(1)
    page.evaluate("dispatchEvent(new Event('afterprint'))")


def test_without_script_it_is_a_link_away_and_a_link_back(browser: Browser, address: str, first: Placed) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/{first.article}/{first.section}/")
    page.locator(CALL).first.click()
    assert page.url.endswith(f"#ed-{first.annotation.id}")
    entry = page.locator(f"#ed-{first.annotation.id}")
    expect(entry).to_be_in_viewport()
    expect(entry).to_contain_text(words(first))
    entry.locator("a.ap-back").click()
    assert page.url.endswith(f"#ref-ed-{first.annotation.id}")
    context.close()
