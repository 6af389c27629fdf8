"""A note, a term or a work comes to the reader: by pointer, by keyboard, by touch, and without any script."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from browser.conftest import Place
from browser.kinds import kinds

Opened = Callable[..., Page]
MIDDLING = {"width": 768, "height": 1024}
PHONE = {"width": 390, "height": 844}
MARKERS = ".ap-body a[role=doc-noteref]"


def tab_to(page: Page, link: Locator) -> None:
    """Give a link the focus as the Tab key does, which a focus by script is not."""
    link.focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    expect(link).to_be_focused()


def words_of(page: Page, marker: Locator) -> str:
    """The beginning of the note that a marker calls."""
    text = page.locator(f"#note-{marker.inner_text()} .ap-note__text > p").first.text_content() or ""
    return text.split("↩")[0].strip()[:60]


def test_by_pointer_a_note_is_previewed_kept_and_left(opened: Opened, place: Place) -> None:
    page = opened(place.at(kinds()["section"]), **MIDDLING)
    marker, box = page.locator(MARKERS).nth(1), page.locator(".ap-pop")
    marker.hover()
    expect(box).to_contain_text(words_of(page, marker))
    box.hover()
    page.wait_for_timeout(450)  # longer than a box waits before it goes
    expect(box).to_be_visible()
    page.mouse.move(3, 3)
    expect(box).to_have_count(0)
    before = page.evaluate("scrollY")
    marker.click()
    page.mouse.move(3, 3)
    page.wait_for_timeout(450)
    expect(box).to_be_visible()
    assert page.evaluate("scrollY") == before
    box.locator(".ap-work").first.hover()
    expect(box).to_have_count(2)
    expect(box.last).to_contain_text("Page of this source")
    page.keyboard.press("Escape")
    expect(box).to_have_count(1)
    page.keyboard.press("Escape")
    expect(box).to_have_count(0)
    expect(marker).to_be_focused()


@pytest.mark.parametrize("anchored", [True, False])
def test_a_box_without_room_covers_no_marker(opened: Opened, hosted: Place, anchored: bool) -> None:
    """As in a low window, in browsers that know anchors and in others."""
    page = opened(hosted.at(), width=800, height=300)
    if not anchored:
        page.add_init_script("CSS.supports = () => false")
    page.goto(hosted.at(kinds()["section"]))
    if not anchored:
        page.add_style_tag(
            content=".ap-pop { position-area: none !important; position-try-fallbacks: none !important }"
        )
    faults = []
    for marker in page.locator(MARKERS).all()[:4]:
        marker.evaluate("(link) => link.scrollIntoView({ block: 'center', behavior: 'instant' })")
        marker.hover()
        box = page.locator(".ap-pop")
        expect(box).to_have_count(1)
        link, there = marker.bounding_box(), box.bounding_box()
        assert link and there
        above = there["y"] + there["height"] <= link["y"] + 1
        below = there["y"] >= link["y"] + link["height"] - 1 and there["y"] + there["height"] <= 301
        faults += [] if above or below else [(link, there)]
        page.mouse.move(3, 3)
        expect(box).to_have_count(0)
    assert faults == []


def test_a_pointer_at_rest_opens_nothing(opened: Opened, hosted: Place) -> None:
    """A box may open, and the page may be scrolled, under a pointer that nobody moves."""
    page = opened(hosted.at(kinds()["section"]), **MIDDLING)
    marker, box = page.locator(MARKERS).nth(1), page.locator(".ap-pop")
    marker.focus()
    page.keyboard.press("Enter")
    work = box.locator("a.ap-work").first
    place = work.evaluate("(link) => { const { left, top } = link.getClientRects()[0]; return [left + 9, top + 9]; }")
    page.keyboard.press("Escape")
    page.mouse.move(*place)
    page.keyboard.press("Enter")
    page.wait_for_timeout(600)  # longer than a pointer waits for a box
    expect(box).to_have_count(1)
    page.keyboard.press("Escape")
    expect(marker).to_be_focused()


@pytest.mark.parametrize("width", [1440, 768, 390])
def test_by_keyboard_a_note_is_opened_entered_and_left(opened: Opened, place: Place, width: int) -> None:
    page = opened(place.at(kinds()["section"]), width=width)
    marker, box = page.locator(MARKERS).first, page.locator(".ap-pop")
    tab_to(page, marker)
    if width < 1280:
        expect(box).to_be_visible()
    else:  # the note stands beside the text and is lit, or comes in a box where it is folded
        expect(page.locator(".ap-beside.is-on, .ap-pop").first).to_contain_text(words_of(page, marker))
    page.keyboard.press("Enter")
    expect(box).to_contain_text(words_of(page, marker))
    expect(marker).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("Tab")
    expect(box.first.locator(":focus")).to_have_count(1)
    page.keyboard.press("Escape")  # the work's own box, which its link brought
    page.keyboard.press("Escape")
    expect(box).to_have_count(0)
    expect(marker).to_be_focused()
    page.keyboard.press("Enter")
    inside = box.first.locator("a, button").count()
    for _ in range(4 * inside):
        page.keyboard.press("Tab")
        if not page.evaluate("document.activeElement.closest('.ap-pop')"):
            break
    expect(box).to_have_count(0)
    after = "(m) => !!(m.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING)"
    assert marker.evaluate(after)


def test_by_touch_a_note_is_a_sheet_that_leaves_the_marker_in_sight(opened: Opened, place: Place) -> None:
    page = opened(place.at(kinds()["section"]), **PHONE, has_touch=True, is_mobile=True)
    marker, box = page.locator(MARKERS).last, page.locator(".ap-pop")
    marker.scroll_into_view_if_needed()
    marker.tap()
    expect(box).to_contain_text(words_of(page, marker))
    sheet, mark = box.bounding_box(), marker.bounding_box()
    assert sheet and mark
    assert sheet["width"] == PHONE["width"]
    assert sheet["height"] <= PHONE["height"] / 2 + 1
    assert 0 < mark["y"] < mark["y"] + mark["height"] <= sheet["y"]
    before = page.evaluate("scrollY")
    box.locator(".ap-work").first.tap()
    expect(box).to_have_count(2)
    assert page.evaluate("scrollY") == before
    box.last.get_by_role("button", name="Close").tap()
    expect(box).to_have_count(1)
    box.get_by_role("button", name="Close").tap()
    expect(box).to_have_count(0)


def test_a_phones_own_way_back_closes_the_sheet_and_leaves_the_page(opened: Opened, hosted: Place) -> None:
    """As browsers of phones tell it (HTML, section 6.4.5, close watchers)."""
    page = opened(hosted.at(), **PHONE, has_touch=True, is_mobile=True)
    page.add_init_script(
        "window.watching = []; window.CloseWatcher = class {"
        " constructor() { watching.push(this); } destroy() { watching.splice(watching.indexOf(this), 1); } }"
    )
    page.goto(hosted.at(kinds()["section"]))
    marker, box = page.locator(MARKERS).first, page.locator(".ap-pop")
    marker.tap()
    box.locator(".ap-work").first.tap()
    expect(box).to_have_count(2)
    page.evaluate("watching.at(-1).onclose()")
    expect(box).to_have_count(1)
    box.get_by_role("button", name="Close").tap()
    expect(box).to_have_count(0)
    assert page.evaluate("watching.length") == 0


def test_what_is_in_a_box_can_be_selected_and_its_other_uses_reached(opened: Opened, hosted: Place) -> None:
    page = opened(hosted.at(kinds()["full"]), **MIDDLING)
    with page.expect_response("**/cards.js"):  # one request, with the first box
        page.locator(MARKERS).first.hover()
    expect(page.locator(".ap-pop")).to_be_visible()
    page.mouse.move(3, 3)
    used = page.evaluate(
        "[...document.querySelectorAll('template')]"
        ".find((card) => card.content.querySelectorAll('[data-note]').length > 2).id"
    )
    key = used.removeprefix("card-")
    number = page.evaluate(
        "(id) => document.getElementById(id).content.querySelectorAll('[data-note]')[1].dataset.note", used
    )
    page.locator(f"{MARKERS}[href='#note-{number}']").first.click()
    box = page.locator(".ap-pop")
    expect(box).to_contain_text("Use 2 of ")
    expect(box.get_by_role("link", name="Previous use")).to_be_visible()
    box.locator(f"[data-card][href*='/{key.removeprefix('work-')}']").first.click()
    uses = page.locator(".ap-pop").last.locator("[data-note]")
    expect(page.locator(".ap-pop").last.locator("[aria-current]")).to_contain_text(f"note {number}")
    assert all(
        href.startswith("#ref-") for href in uses.evaluate_all("(all) => all.map((a) => a.getAttribute('href'))")
    )
    page.keyboard.press("Escape")
    box.locator(".ap-note__text, p").first.select_text()
    assert len(page.evaluate("getSelection().toString()")) > 10
    expect(box).to_be_visible()
    box.get_by_role("link", name="Next use").click()
    expect(page.locator(":target")).to_be_in_viewport()
    expect(page.get_by_role("navigation", name="Way back")).to_contain_text(f"note {number}")


def test_the_link_in_the_note_leads_to_the_work_and_its_sentence_back(opened: Opened, place: Place) -> None:
    page = opened(place.at(kinds()["section"]), **MIDDLING)
    page.locator(MARKERS).first.click()
    page.locator(".ap-pop .ap-work").first.click()
    page.get_by_role("link", name="Page of this source").click()
    expect(page.locator("#cited-in")).to_be_visible()
    page.locator(".ap-sentence .ap-back").first.click()
    assert page.url.rpartition("#")[2].startswith("ref-")
    expect(page.locator(":target")).to_be_in_viewport()


def test_without_scripts_a_marker_leads_to_its_note_and_back(browser: Browser, hosted: Place) -> None:
    context = browser.new_context(viewport=PHONE, java_script_enabled=False)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(hosted.at(kinds()["full"]))
    marker = page.locator(MARKERS).first
    marker.click()
    note = page.locator(f"#note-{marker.inner_text()}")
    expect(note).to_be_in_viewport()
    note.locator("[role=doc-backlink]").first.click()
    expect(marker).to_be_in_viewport()
    context.close()


COLOURS = """() => [...document.querySelectorAll('body, .md-header, .md-content *, .md-footer *')]
  .filter((part) => part.checkVisibility() && !part.closest('.ap-margin, .ap-filter, .ap-copy, svg, template'))
  .map((part) => [part, getComputedStyle(part)])
  .map(([part, of]) => [part.tagName, of.color, of.backgroundColor, of.colorScheme].join(' '))"""


@pytest.mark.parametrize("kind", ["landing", "section", "work", "coverage", "lost"])
def test_without_scripts_a_page_is_as_dark_as_with_them(browser: Browser, hosted: Place, kind: str) -> None:
    found = []
    for scripts in (True, False):
        context = browser.new_context(color_scheme="dark", java_script_enabled=scripts, reduced_motion="reduce")
        page = context.new_page()
        page.goto(hosted.at(kinds()[kind]))
        page.wait_for_function("document.getAnimations().every((moving) => moving.playState !== 'running')")
        found.append(set(page.evaluate(COLOURS)))
        context.close()
    with_scripts, without = found
    assert any("rgb(24, 23, 20) dark" in told for told in without)
    assert without - with_scripts == set()


def test_no_page_is_wider_than_the_screen(opened: Opened, hosted: Place) -> None:
    """320 pixels are 1280 at a zoom of 400 per cent (WCAG 2.2, 1.4.10)."""
    page = opened(hosted.at())
    for name, path in kinds().items():
        page.goto(hosted.at(path))
        for width in (1440, 640, 390, 320):
            page.set_viewport_size({"width": width, "height": 900})
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), (name, width)
