"""Paragraphs and words that can be cited and linked to: the menu of a paragraph, links to selected words."""

from __future__ import annotations

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from browser.conftest import Place
from browser.kinds import kinds

Opened = Callable[..., Page]
CLIPBOARD = {"permissions": ["clipboard-read", "clipboard-write"]}
SELECT = """(block) => {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let text = walker.nextNode();
  while (text.data.length < 40 || text.parentElement.closest('a')) text = walker.nextNode();
  getSelection().setBaseAndExtent(text, 3, text, 32);
  return text.data.slice(3, 32);
}"""


def copied(page: Page) -> str:
    text: str = page.evaluate("navigator.clipboard.readText()")
    return text.replace("\r", "")


def test_a_paragraph_is_cited_with_its_number(opened: Opened, place: Place) -> None:
    page = opened(place.at(kinds()["section"]), **CLIPBOARD)
    block = page.locator(".ap-body p.ap-block").nth(1)
    block.hover()
    anchor = block.locator(".ap-anchor")
    expect(anchor).to_have_css("opacity", "1")
    number, ident = anchor.get_attribute("data-n"), block.get_attribute("id")
    address = f"{page.url.split('#')[0]}#{ident}"
    anchor.click()
    menu = page.locator(".ap-menu")
    names = menu.get_by_role("button").all_inner_texts()
    texts = {}
    for name in names:
        if not menu.is_visible():
            anchor.click()
        menu.get_by_role("button", name=name, exact=True).click()
        texts[name] = copied(page)
    assert texts["Copy link"] == address
    first = (block.text_content() or "").split()[0]
    for name, locator in {
        "Chicago note": f"para. {number}",
        "APA": f"para. {number}",
        "MLA": f"par. {number}",
        "BibTeX": f"¶~{number}",
    }.items():
        text = texts[f"Copy quotation, {name}"]
        assert text.startswith(f"“{first}") and locator in text and address in text, name
    assert not re.search(r"\w\d+[”.]", texts["Copy quotation"].split("” ")[0])  # no marker's number in the words
    page.keyboard.press("Escape")
    page.goto("about:blank")
    page.goto(address)
    expect(page.locator(f"#{ident}")).to_be_in_viewport()


def test_a_link_leads_to_exactly_the_words(opened: Opened, place: Place) -> None:
    page = opened(place.at(kinds()["section"]), **CLIPBOARD)
    block = page.locator(".ap-body p.ap-block").last
    words = block.evaluate(SELECT)
    button = page.get_by_role("button", name="Copy link to these words")
    button.click()
    link = copied(page)
    ident = block.get_attribute("id")
    assert f"#{ident}:~:text=" in link
    # Where the browser knows no such links, and on the page itself, our script marks the words.
    page.evaluate(
        "(to) => { const a = document.createElement('a'); a.href = to; a.textContent = 'x';"
        " document.querySelector('h1').append(a); }",
        link,
    )
    page.locator("h1 a").last.click()
    marked = page.locator("mark.ap-found")
    expect(marked.first).to_be_in_viewport()
    found = "".join(marked.all_text_contents())
    assert words.strip() in found and len(found) < len(words) + 30
    page.goto("about:blank")
    page.goto(link)
    expect(block).to_be_in_viewport()
