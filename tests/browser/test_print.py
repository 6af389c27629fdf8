"""On paper: each note at the foot of the sheet that calls it, the author's words whole, no chrome."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page

from browser.conftest import Place
from browser.kinds import kinds

Opened = Callable[..., Page]

SHEETS = """() => [...document.querySelectorAll('.ap-sheet')].map((sheet) => {
  const [text, notes] = ['.ap-sheet__text', '.ap-sheet__notes'].map((part) => sheet.querySelector(part));
  return {
    markers: [...new Set([...text.querySelectorAll(':is(.ap-mark, .ap-ed) a')].map((link) => link.textContent))],
    notes: [...notes.children].map((note) => note.querySelector('b').textContent),
    over: text.offsetHeight + notes.offsetHeight - sheet.clientHeight,
  };
})"""

TEXT = """(where) => [...document.querySelectorAll(where)].map((part) => {
  const copy = part.cloneNode(true);
  copy.querySelectorAll('.ap-anchor, .ap-pop').forEach((tool) => tool.remove());
  return copy.textContent;
}).join('').replace(/\\s+/g, '')"""


def test_notes_stand_at_the_foot_of_the_page_that_calls_them(opened: Opened, place: Place) -> None:
    page = opened(place.at(kinds()["full"]))
    body = page.evaluate(TEXT, ".ap-body > :not(.ap-gathered)")
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    sheets = page.evaluate(SHEETS)
    assert len(sheets) > 5
    placed: set[str] = set()
    for sheet in sheets:
        assert sheet["notes"] == [number for number in sheet["markers"] if number not in placed]
        assert sheet["over"] <= 0
        placed.update(sheet["notes"])
    assert len(placed) > 50
    printed = page.evaluate(TEXT, ".ap-sheet__text")
    start = printed.index(body[:80])
    assert printed[start:].startswith(body)
    shown = page.locator(".md-header, .md-tabs, .md-footer, .ap-side, .ap-margin, .ap-bar, .ap-progress")
    assert shown.filter(visible=True).count() == 0
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator(".ap-sheet").count() == 0


LIGHT_INK = """() => {
  const found = [];
  for (const part of document.querySelectorAll('.md-content *')) {
    const words = [...part.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (!words || !part.checkVisibility() || part.closest('.ap-button--main, .ap-spots__number, svg')) continue;
    const [red, green, blue] = getComputedStyle(part).color.match(/[\\d.]+/g).map(Number);
    if (red + green + blue > 3 * 140) found.push(part.outerHTML.slice(0, 90));
  }
  return found;
}"""


def test_who_reads_light_on_dark_prints_dark_on_white(opened: Opened, hosted: Place) -> None:
    page = opened(hosted.at(), color_scheme="dark", reduced_motion="reduce")
    for name, path in kinds().items():
        page.emulate_media(media="screen")
        page.goto(hosted.at(path))
        page.emulate_media(media="print")
        assert page.evaluate(LIGHT_INK) == [], name


def test_a_pdf_has_a_page_for_each_sheet(opened: Opened, hosted: Place) -> None:
    page = opened(hosted.at(kinds()["section"]))
    pdf = page.pdf(prefer_css_page_size=True)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert pdf.count(b"/Type /Page\n") == page.locator(".ap-sheet").count()
