"""WCAG 2.2 A and AA as far as a machine can tell (axe-core), on each kind of page: wide and narrow, light, dark and in
the system's own colours, with what opens open."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from browser.conftest import Place
from browser.kinds import kinds

Opened = Callable[..., Page]
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
OTHERS = ("data/",)
COLOURS = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "forced": {"color_scheme": "dark", "forced_colors": "active"},
}


OF_COLOURS = ["color-contrast", "link-in-text-block"]
"""The rules that look at colours, by far the slowest; the others judge the same page the same in every scheme."""

ALIKE = """() => {
  const name = (one) => `${one.tagName}.${one.getAttribute('class')}`;
  const made = (part) => [part, ...part.querySelectorAll('*')].map(name);
  for (const list of document.querySelectorAll('.md-content :is(ol, ul, dl, tbody, .ap-text, .ap-body)')) {
    const seen = new Map();
    for (const part of [...list.children]) {
      const form = [...new Set(made(part))].sort().join();
      seen.set(form, (seen.get(form) || 0) + 1);
      if (seen.get(form) > 2) part.remove();
    }
  }
}"""
"""Leaves two of the parts of a list that are made alike: their colours and sizes are the same."""


def broken(page: Page, where: str, rules: list[str], without: Sequence[str] = ()) -> list[str]:
    """The rules that the page breaks, when nothing fades any more: the theme's header is see-through while it
    appears."""
    page.wait_for_function("document.getAnimations().every((moving) => moving.playState !== 'running')")
    options = {"runOnly": rules, "resultTypes": ["violations"], "rules": {rule: {"enabled": False} for rule in without}}
    found = Axe().run(page, options=options).response["violations"]
    return [f"{where}: {rule['id']}: {rule['nodes'][0]['html'][:160]}" for rule in found]


@pytest.mark.parametrize("colours", COLOURS)
def test_no_rule_of_wcag_is_broken(opened: Opened, hosted: Place, colours: str) -> None:
    page = opened(hosted.at(), **COLOURS[colours], reduced_motion="reduce")
    faults: list[str] = []
    for path in (*kinds().values(), *OTHERS):
        if colours != "light" and path == kinds()["full"]:
            continue  # the colours of a part, many times over
        page.set_viewport_size({"width": 1440, "height": 900})
        page.goto(hosted.at(path))
        page.wait_for_timeout(150)  # until the scripts of the theme have looked where the page stands
        if colours == "light":
            faults += broken(page, f"/{path}", WCAG, without=OF_COLOURS)
        page.evaluate(ALIKE)
        faults += broken(page, f"/{path} in {colours}", OF_COLOURS)
        if colours == "light" or path == kinds()["section"]:
            page.set_viewport_size({"width": 390, "height": 900})
            there = path == kinds()["section"]  # on others a narrow screen shows the same colours
            rules = OF_COLOURS if colours != "light" else WCAG
            faults += broken(page, f"/{path} at 390 in {colours}", rules, without=() if there else OF_COLOURS)
    assert faults == []


@pytest.mark.parametrize("colours", COLOURS)
def test_what_opens_breaks_no_rule_either(opened: Opened, hosted: Place, colours: str) -> None:
    page = opened(hosted.at(), **COLOURS[colours], reduced_motion="reduce")
    faults: list[str] = []
    rules = WCAG if colours == "light" else OF_COLOURS
    for width in (1440, 390):
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(hosted.at(kinds()["section"]))
        page.wait_for_timeout(150)
        page.locator(".ap-body .ap-term").first.click()
        expect(page.locator(".ap-pop")).to_be_visible()
        faults += broken(page, f"a term at {width}", rules)
        page.keyboard.press("Escape")
        marker = page.locator(".ap-body a[role=doc-noteref]").first
        marker.focus()
        page.keyboard.press("Enter")
        page.locator(".ap-pop .ap-work").first.click()
        expect(page.locator(".ap-pop")).to_have_count(2)
        faults += broken(page, f"a note and its work at {width}", rules)
        page.keyboard.press("Escape")
        page.keyboard.press("Escape")
        page.locator(".ap-anchor").nth(1).dispatch_event("click")
        faults += broken(page, f"the menu of a paragraph at {width}", rules)
        page.keyboard.press("Escape")
        page.get_by_role("button", name="Reading settings").click()
        faults += broken(page, f"the settings at {width}", rules)
        page.keyboard.press("Escape")
    assert faults == []


def test_markers_and_buttons_are_large_enough_to_be_hit(opened: Opened, hosted: Place) -> None:
    """24 pixels (WCAG 2.2, 2.5.8), also where the text would excuse less."""
    page = opened(hosted.at(kinds()["full"]), width=390, has_touch=True)
    page.locator(".ap-anchor").first.dispatch_event("click")
    small = page.locator(
        ".ap-body :is([role=doc-noteref], .ap-anchor), .ap-pop button, .ap-settings-button, .ap-notes .ap-back"
    ).evaluate_all(
        "(all) => all.map((one) => [one.outerHTML.slice(0, 90), one.getBoundingClientRect()])"
        ".filter(([, box]) => box.width && (box.width < 23.9 || box.height < 23.9)).map(([html]) => html)"
    )
    assert small == []


HIDDEN = """() => {
    const focused = document.activeElement;
    if (focused === document.body) return null;
    const { left, top, width, height } = focused.getClientRects()[0] || { left: -1, top: -1, width: 0, height: 0 };
    const seen = width && document.elementFromPoint(left + Math.min(width / 2, 20), top + Math.min(height / 2, 10));
    return seen && (focused.contains(seen) || seen.contains(focused)) ? "" : focused.outerHTML.slice(0, 160);
}"""


@pytest.mark.parametrize("width", [1440, 390])
def test_nothing_that_has_the_focus_is_hidden(opened: Opened, hosted: Place, width: int) -> None:
    """Whoever reads by Tab alone sees where they are (WCAG 2.2, 2.4.7 and 2.4.11): no stop is in a menu that is closed,
    none under a box that the stop before it brought."""
    page = opened(hosted.at(kinds()["section"]), width=width)
    hidden: list[str] = []
    stops = 0
    while stops < 400:
        stops += 1
        page.keyboard.press("Tab")
        found = page.evaluate(HIDDEN)
        for _ in range(20 if found else 0):  # search opens and closes slowly
            page.wait_for_timeout(50)
            found = page.evaluate(HIDDEN)
            if not found:
                break
        if found is None:
            break
        hidden += [found] if found else []
    assert stops in range(31, 400)
    assert hidden == []


def test_the_menu_of_a_narrow_page_is_opened_and_left_by_keyboard(opened: Opened, hosted: Place) -> None:
    page = opened(hosted.at(), width=390)
    menu, panel = page.get_by_role("button", name="Menu"), page.locator(".md-sidebar--primary")
    expect(panel).to_be_hidden()
    menu.focus()
    page.keyboard.press("Enter")
    expect(menu).to_have_attribute("aria-expanded", "true")
    expect(panel.locator("a:focus")).to_be_in_viewport()
    inner = panel.locator("label.md-nav__link[role=button]").last
    inner.focus()
    page.keyboard.press("Space")
    expect(panel.locator(".md-nav__title:focus")).to_be_in_viewport()
    page.keyboard.press("Tab")
    expect(panel.locator(".md-nav .md-nav a:focus")).to_be_in_viewport()
    page.keyboard.press("Escape")
    expect(menu).to_be_focused()
    expect(panel).to_be_hidden()


def test_without_styles_icons_are_small_and_words_stand_apart(opened: Opened, hosted: Place) -> None:
    page = opened(hosted.at(kinds()["section"]))
    page.evaluate("document.querySelectorAll('link[rel=stylesheet], style').forEach((sheet) => sheet.remove())")
    widths = page.locator("svg").evaluate_all("(all) => all.map((icon) => icon.getBoundingClientRect().width)")
    assert widths and max(widths) <= 24
    assert all(" " in link for link in page.locator(".ap-pager a").all_inner_texts())
    assert "Next " in page.locator(".ap-pager").inner_text()
