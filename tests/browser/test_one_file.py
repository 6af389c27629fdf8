"""One file of HTML, opened from a folder: notes, terms and works come to the reader as on the site."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from apparatus.paper import find_browser, print_page
from browser.test_accessibility import COLOURS, OF_COLOURS, WCAG, broken
from test_books import edition, page_of

Opened = Callable[..., Page]
PHONE = {"width": 390, "height": 844}


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("book") / "edition.html"
    path.write_text(page_of(edition(), next(iter(edition())).removesuffix(".html")), "utf-8")
    return path.as_uri()


@pytest.mark.parametrize("size", [{}, PHONE], ids=["wide", "phone"])
def test_what_a_link_leads_to_comes_to_the_reader(opened: Opened, address: str, size: dict[str, int]) -> None:
    page = opened(address, **size)
    box = page.locator(".ap-pop")
    page.locator(".ap-body .ap-mark a").nth(1).click()
    expect(box).to_contain_text((page.locator("#note-2 .ap-note__text").text_content() or "")[:40])
    page.keyboard.press("Escape")
    expect(box).to_have_count(0)
    term = page.locator(".ap-body .ap-term").first
    name = (term.get_attribute("href") or "").removeprefix("#glossary/")
    term.click()
    expect(box).to_contain_text((page.locator(f"[id='glossary/{name}'] .ap-gloss").text_content() or "")[:40])
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_button_for_settings_covers_no_words(opened: Opened, address: str) -> None:
    page = opened(address, **PHONE)
    button = page.locator(".ap-settings-button").bounding_box()
    first = page.locator(".ap-kicker").first.bounding_box()
    assert button and first and first["y"] >= button["y"] + button["height"] - 8


def test_a_reader_sets_its_colours_which_the_page_keeps(opened: Opened, address: str) -> None:
    page = opened(address, color_scheme="dark")
    ground = "getComputedStyle(document.body).backgroundColor"
    dark = page.evaluate(ground)
    page.locator(".ap-settings-button").click()
    page.get_by_label("Light").check(force=True)
    light = page.evaluate(ground)
    assert light != dark
    page.reload()
    assert page.evaluate(ground) == light


@pytest.mark.parametrize("colours", COLOURS)
def test_no_rule_of_wcag_is_broken(opened: Opened, address: str, colours: str) -> None:
    page = opened(address, **COLOURS[colours], reduced_motion="reduce")
    rules = WCAG if colours == "light" else OF_COLOURS
    page.evaluate(
        "() => document.querySelectorAll(':is(.ap-lists section, ol, ul, .ap-body) > :nth-child(n + 5)')"
        ".forEach((one) => one.closest('.ap-side, h2') || one.remove())"
    )
    assert broken(page, colours, rules) == []


def test_without_script_every_note_is_a_link_away(opened: Opened, address: str) -> None:
    page = opened(address, java_script_enabled=False)
    page.locator(".ap-body .ap-mark a").nth(1).click()
    expect(page.locator("#note-2")).to_be_in_viewport()
    page.locator("#note-2 .ap-back").click()
    expect(page.locator("#ref-2")).to_be_in_viewport()


def test_on_paper_each_note_stands_on_the_sheet_that_calls_it(opened: Opened, address: str) -> None:
    page = opened(address)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    sheet = page.locator(".ap-sheet").first
    assert "file:" not in sheet.inner_text() and "/edition.html" not in sheet.inner_text()
    expect(sheet.locator(".ap-sheet__note").first).to_be_visible()
    expect(page.locator("main")).to_be_hidden()
    expect(page.locator("#glossary")).to_be_hidden()


def test_a_pdf_is_the_same_each_time_and_has_a_page_for_each_sheet(opened: Opened, address: str) -> None:
    made = time.struct_time((2026, 5, 11, 0, 0, 0, 0, 131, 0))
    page = Path(address.removeprefix("file://"))
    browser = find_browser()
    assert browser
    pdfs = []
    for _ in range(2):
        printed = print_page(page, browser, made)
        assert printed == page.with_suffix(".pdf")
        pdfs.append(printed.read_bytes())
    assert pdfs[0] == pdfs[1] and pdfs[0].count(b"(D:20260511000000") == 2
    sheets = opened(address)
    sheets.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert pdfs[0].count(b"/Type /Page\n") == sheets.locator(".ap-sheet").count() > 5


def test_a_browser_that_prints_nothing_leaves_nothing(address: str) -> None:
    page = Path(address.removeprefix("file://"))
    page.with_suffix(".pdf").write_bytes(b"of before")
    for browser in (str(page.parent / "none"), shutil.which("false") or "", shutil.which("true") or ""):
        assert print_page(page, browser, time.gmtime(0)) is None
    assert not page.with_suffix(".pdf").exists()
