"""Search, from a server and on a plane: by `/`, in any script, by number, with the words marked where a hit leads."""

from __future__ import annotations

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from apparatus.model import Term
from apparatus.project import Project
from browser.conftest import Place
from browser.kinds import kinds

Opened = Callable[..., Page]
HITS = ".md-search-result__link"


def search(page: Page, words: str) -> list[str]:
    """The addresses of what is found, those under "more on this page" too, best first."""
    page.locator(".md-search__input").fill(words)  # without a key, as by pasting or dictating
    page.wait_for_function("(words) => window.answered === words", arg=words)
    return page.locator(HITS).evaluate_all("(all) => all.map((link) => link.getAttribute('href'))")


def searching(opened: Opened, place: Place) -> Page:
    """A page on which search was opened by its key."""
    page = opened(place.at())
    page.evaluate(
        "searchWorker.addEventListener('message', ({ data }) =>"
        " { if (data.type === 3) setTimeout(() => { window.answered = searchWorker.asked; }, 50); })"
    )
    page.keyboard.press("/")
    expect(page.locator(".md-search__input")).to_be_focused()
    return page


def native(term: Term) -> str:
    return term.native.split("/")[0].strip()


def test_terms_are_found_in_every_script(opened: Opened, place: Place, project: Project) -> None:
    """By their characters, by characters inside of them, and by their sound with and without tones."""
    terms = [term for term in project.sources.glossary if term.native and term.pinyin and not term.draft]
    page = searching(opened, place)
    missed = []
    for term in terms[:: max(1, len(terms) // 12)]:
        sound = term.pinyin.split("/")[0].strip()
        for words in (native(term), native(term)[-2:], sound):
            if not any(f"glossary/{term.id}" in address for address in search(page, words)):
                missed.append(words)
    for sound in ("junmin", "jūnmín"):
        assert any("glossary/" in address for address in search(page, sound))
    assert missed == []


def test_what_is_called_by_the_words_comes_first(opened: Opened, hosted: Place, project: Project) -> None:
    names = [term.term for term in project.sources.glossary if not term.draft]
    begun = [term for term in project.sources.glossary if sum(term.term.lower() in name.lower() for name in names) > 1]
    page = searching(opened, hosted)
    missed = []
    for term in [term for term in begun if not term.draft]:
        first = search(page, term.term.lower())[0]
        missed += [] if f"glossary/{term.id}" in first else [(term.term, first)]
    assert begun and missed == []


def test_a_note_and_a_paragraph_are_found_by_their_number(opened: Opened, place: Place, project: Project) -> None:
    article = project.sources.articles[0]
    page = searching(opened, place)
    for number in (15, len(article.notes)):
        first, second = search(page, f"note {number}")[:2]
        assert f"{article.slug}/notes" in first and second.endswith(f"#note-{number}")
    block = next(block for block in article.sections[1].blocks if block.type == "paragraph")
    assert search(page, f"¶{block.number}")[1].endswith(f"#{block.id}")


def test_a_hit_names_its_section_and_leads_to_the_words(opened: Opened, place: Place, project: Project) -> None:
    article = project.sources.articles[0]
    section = next(section for section in article.sections if kinds()["section"].split("/")[1] == section.id)
    block = next(block for block in section.blocks if block.type == "paragraph")
    words = " ".join(block.text.replace("(", " ").split()[:4])
    page = searching(opened, place)
    search(page, words)
    hit = page.locator(f"{HITS}[href$='#{block.id}']")
    expect(hit).to_contain_text(section.title)
    expect(hit).to_contain_text(f"¶{block.number}")
    hit.click()
    expect(page.locator(f"#{block.id}")).to_be_in_viewport()
    first = re.compile(re.escape(words.split()[0]), re.IGNORECASE)
    expect(page.locator(f"#{block.id} mark").filter(has_text=first).first).to_be_visible()
    shown = page.locator("mark").evaluate_all("(all) => all.map((one) => getComputedStyle(one).display)")
    assert set(shown) == {"inline"}
    expect(page.get_by_role("navigation", name="Way back")).to_be_visible()


def test_the_key_can_be_switched_off(opened: Opened, hosted: Place) -> None:
    page = opened(hosted.at(kinds()["section"]))
    page.get_by_role("button", name="Reading settings").click()
    page.get_by_label("The key / opens search").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    page.keyboard.press("s")
    expect(page.locator(".md-search__input")).not_to_be_focused()
