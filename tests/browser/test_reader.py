"""A note comes to the reader: by pointer, by keyboard, by touch, and without any script."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from apparatus.project import Project
from built import load_project

WIDE = {"width": 1200, "height": 900}
PHONE = {"width": 390, "height": 844}


@pytest.fixture(scope="module")
def project() -> Project:
    return load_project()


def section_with_notes(project: Project) -> str:
    article = project.sources.articles[0]
    section = next(s for s in article.sections if sum(len(b.marks) for b in s.blocks) > 1)
    return f"{article.slug}/{section.id}/"


@pytest.fixture
def page(browser: Browser, address: str, project: Project) -> Iterator[Page]:
    context = browser.new_context(viewport=WIDE)
    opened = context.new_page()
    errors: list[object] = []
    opened.on("pageerror", lambda error: errors.append(error))
    opened.goto(f"{address}/{section_with_notes(project)}")
    yield opened
    context.close()
    assert not errors


def test_hovering_shows_the_note_and_leaving_hides_it(page: Page) -> None:
    marker = page.locator("a[role=doc-noteref]").first
    words = page.locator(f"#note-{marker.inner_text()} .ap-note__text > p").first.text_content() or ""
    marker.hover()
    box = page.locator(".ap-pop")
    expect(box).to_be_visible()
    assert words.split("↩")[0].strip() in (box.text_content() or "")
    page.mouse.move(5, 5)
    expect(box).to_have_count(0)


def test_the_keyboard_opens_enters_and_closes_the_note(page: Page) -> None:
    marker = page.locator("a[role=doc-noteref]").first
    # The focus has to come from the keyboard: Tab from the link before it.
    page.locator("a[role=doc-noteref], .ap-text a").first.focus()
    for _ in range(20):
        if page.evaluate("document.activeElement.getAttribute('role')") == "doc-noteref":
            break
        page.keyboard.press("Tab")
    box = page.locator(".ap-pop")
    expect(box).to_be_visible()
    expect(marker).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("!!document.activeElement.closest('.ap-pop')")
    while box.count() > 1:  # the link that has the focus brings its own box
        page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    expect(box).to_have_count(0)
    assert page.evaluate("document.activeElement.id") == marker.get_attribute("id")


def test_a_click_keeps_the_note_open_and_the_reader_in_place(page: Page) -> None:
    marker = page.locator("a[role=doc-noteref]").nth(1)
    marker.scroll_into_view_if_needed()
    before = page.evaluate("scrollY")
    marker.click()
    page.mouse.move(5, 5)
    page.wait_for_timeout(500)
    expect(page.locator(".ap-pop")).to_be_visible()
    assert page.evaluate("scrollY") == before
    page.locator("h1").click()
    expect(page.locator(".ap-pop")).to_have_count(0)


def test_the_link_in_the_note_leads_to_the_work_and_its_sentence_back(page: Page) -> None:
    page.locator("a[role=doc-noteref]").first.click()
    page.locator(".ap-pop .ap-work").first.click()
    page.get_by_role("link", name="Page of this source").click()
    expect(page.locator("#cited-in")).to_be_visible()
    page.locator(".ap-sentence .ap-back").first.click()
    assert page.url.rpartition("#")[2].startswith("ref-")
    expect(page.locator(":target")).to_be_in_viewport()


def test_on_a_phone_the_note_is_a_sheet_that_leaves_the_marker_in_sight(
    browser: Browser, address: str, project: Project
) -> None:
    context = browser.new_context(viewport=PHONE, has_touch=True)
    page = context.new_page()
    page.goto(f"{address}/{section_with_notes(project)}")
    marker = page.locator("a[role=doc-noteref]").nth(1)
    marker.scroll_into_view_if_needed()
    marker.tap()
    box = page.locator(".ap-pop")
    expect(box).to_be_visible()
    sheet, mark = box.bounding_box(), marker.bounding_box()
    assert sheet and mark
    assert sheet["width"] == PHONE["width"]
    assert sheet["height"] <= PHONE["height"] / 2 + 1
    assert mark["y"] + mark["height"] <= sheet["y"]
    context.close()


def test_without_scripts_a_marker_leads_to_its_note_and_back(browser: Browser, address: str, project: Project) -> None:
    context = browser.new_context(viewport=PHONE, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/{section_with_notes(project)}")
    marker = page.locator("a[role=doc-noteref]").first
    marker.click()
    note = page.locator(f"#note-{marker.inner_text()}")
    expect(note).to_be_in_viewport()
    note.locator("[role=doc-backlink]").first.click()
    expect(marker).to_be_in_viewport()
    context.close()


@pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "phone"])
def test_no_page_is_wider_than_the_screen(
    browser: Browser, address: str, project: Project, viewport: dict[str, int]
) -> None:
    slug = project.sources.articles[0].slug
    context = browser.new_context(viewport=viewport)
    page = context.new_page()
    term = project.sources.glossary[0].id
    for path in ("", f"{slug}/", f"{slug}/full/", f"{slug}/notes/", f"{slug}/ledger/", "sources/", f"glossary/{term}/"):
        page.goto(f"{address}/{path}")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
    context.close()
