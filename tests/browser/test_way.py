"""The way back, the reader's settings, and where they stopped: over changes of page, from a server and a folder."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Locator, Page, expect

from browser.conftest import Place
from browser.kinds import kinds

Opened = Callable[..., Page]
MARKERS = ".ap-body a[role=doc-noteref]"


def bar(page: Page) -> Locator:
    return page.get_by_role("navigation", name="Way back")


def quiet(page: Page, on: bool) -> None:
    """Switch quiet reading as a reader does, by keyboard."""
    page.get_by_role("button", name="Reading settings").click()
    page.get_by_label("Quiet reading").set_checked(on)
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Reading settings")).to_be_focused()


def test_the_bar_leads_back_from_a_note_and_from_another_page(opened: Opened, place: Place) -> None:
    page = opened(place.at(kinds()["section"]), width=768)
    marker = page.locator(MARKERS).nth(2)
    marker.click()
    page.get_by_role("link", name=f"Go to note {marker.inner_text()}").click()
    expect(page.locator(":target")).to_be_in_viewport()
    expect(bar(page)).to_contain_text(f"note {marker.inner_text()}")
    bar(page).get_by_role("link").first.click()
    expect(marker).to_be_in_viewport()
    expect(bar(page)).to_have_count(0)
    term = page.locator(".ap-body .ap-term").last
    block = term.evaluate("(link) => link.closest('.ap-block').id")
    number = term.evaluate("(link) => link.closest('.ap-block').querySelector('.ap-anchor').dataset.n")
    term.click()
    page.get_by_role("link", name="Whole entry").click()
    expect(bar(page)).to_contain_text(f"¶{number}")
    page.locator(".ap-kicker a").first.click()
    expect(bar(page).get_by_role("link")).to_have_count(2)  # where they came from, and the place in the text
    bar(page).get_by_role("link").last.click()
    expect(page.locator(f"#{block}")).to_be_in_viewport()
    assert page.url.endswith(f"#{block}")


def test_the_bar_leads_back_to_a_drawing(opened: Opened, place: Place) -> None:
    page = opened(place.at("atlas/"), width=768)
    page.locator("svg a").first.click()
    expect(page.locator(":target")).to_be_in_viewport()
    expect(bar(page)).to_contain_text("Atlas")
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    bar(page).get_by_role("link").first.click()
    expect(page.locator("svg a").first).to_be_in_viewport()
    expect(bar(page)).to_have_count(0)


def test_the_browsers_back_does_the_same(opened: Opened, place: Place) -> None:
    page = opened(place.at(kinds()["section"]), width=768)
    marker = page.locator(MARKERS).last
    marker.scroll_into_view_if_needed()
    before = page.evaluate("scrollY")
    marker.click()
    page.get_by_role("link", name=f"Go to note {marker.inner_text()}").click()
    expect(bar(page)).to_be_visible()
    page.go_back()
    expect(bar(page)).to_have_count(0)
    assert abs(page.evaluate("scrollY") - before) < 5


def test_settings_hold_after_a_reload_and_are_forgotten_at_once(opened: Opened, place: Place) -> None:
    page = opened(place.at(kinds()["section"]))
    size = page.locator(".ap-body").evaluate("(text) => parseFloat(getComputedStyle(text).fontSize)")
    page.get_by_role("button", name="Reading settings").click()
    for choice in ("Largest", "Sans serif", "Dark"):
        page.get_by_label(choice, exact=True).check(force=True)
    page.get_by_label("Notes in the margin").uncheck()
    page.reload()
    root = page.locator("html")
    assert page.locator(".ap-body").evaluate("(text) => parseFloat(getComputedStyle(text).fontSize)") > size * 1.2
    assert "serif" not in page.locator(".ap-body").evaluate("(t) => getComputedStyle(t).fontFamily.split(',')[0]")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    expect(page.locator(".ap-beside")).to_have_count(0)
    page.get_by_role("button", name="Reading settings").click()
    expect(page.get_by_label("Notes in the margin")).not_to_be_checked()
    page.get_by_role("button", name="Forget all").click()
    assert page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('apparatus.settings'))") == []
    expect(root).not_to_have_attribute("data-ap-size", "largest")
    expect(page.locator(".ap-beside").first).to_be_visible()


def test_quiet_reading_is_quiet_to_eye_and_ear(opened: Opened, place: Place) -> None:
    page = opened(place.at(kinds()["section"]))
    called = page.locator(MARKERS).evaluate_all("(all) => [...new Set(all.map((a) => a.textContent))]")
    quiet(page, True)
    body = page.locator(".ap-body")
    assert page.locator(".ap-mark:visible, .ap-beside").count() == 0
    heard = body.aria_snapshot()
    assert "Note " in heard and not any(f'link "Note {number}"' in heard for number in called)
    assert body.locator("a.ap-term[href]").count() == 0
    groups = body.locator("details")
    said = " ".join(groups.locator("summary").all_inner_texts())
    assert all(number in said for number in called)
    groups.first.locator("summary").click()
    expect(groups.first.locator(".ap-note__text").first).to_be_visible()
    quiet(page, False)
    expect(groups).to_have_count(0)
    expect(page.locator(MARKERS).first).to_be_visible()


def test_a_reader_goes_on_where_they_stopped(opened: Opened, place: Place) -> None:
    page = opened(place.at(kinds()["section"]))
    block = page.locator(".ap-body .ap-block").nth(3)
    number = block.locator(".ap-anchor").get_attribute("data-n")
    block.evaluate("(text) => scrollTo({top: text.offsetTop - 20, behavior: 'instant'})")
    expect(page.locator(".ap-progress")).to_be_attached()
    page.wait_for_function("localStorage.getItem('apparatus.places')")
    later = page.context.new_page()
    later.goto(place.at())
    offer = later.get_by_role("navigation", name="Continue reading")
    assert later.evaluate("scrollY") == 0
    expect(offer).to_contain_text("You stopped at ¶")
    told = int((offer.text_content() or "").split("¶")[1].split(":")[0])
    assert abs(told - int(number or 0)) <= 1
    offer.get_by_role("link", name="continue").click()
    expect(later.locator(":target")).to_be_in_viewport()
    last = page.context.new_page()
    page.close()  # a page that is still open goes on keeping its place
    later.close()
    last.goto(place.at())
    last.get_by_role("button", name="Forget").click()
    last.reload()
    expect(last.get_by_role("navigation", name="Continue reading")).to_have_count(0)
