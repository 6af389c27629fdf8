"""Filters, sorting, copying and the page for lost readers, as a reader uses them: from a server and from a folder."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from selectolax.lexbor import LexborHTMLParser

from browser.kinds import kinds
from browser.pages import served
from built import load_project

PERMISSIONS = ["clipboard-read", "clipboard-write"]


@pytest.fixture(params=["hosted", "folder"])
def root(request: pytest.FixtureRequest) -> tuple[str, str]:
    """Where the site begins, and how its pages end."""
    if request.param == "hosted":
        return request.getfixturevalue("address") + "/", "/"
    return request.getfixturevalue("offline_site").as_uri() + "/", ".html"


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    made = browser.new_context(viewport={"width": 1440, "height": 900}, permissions=PERMISSIONS)
    errors: list[str] = []
    made.on("weberror", lambda error: errors.append(str(error.error)))
    yield made
    made.close()
    assert errors == []


def slug() -> str:
    return load_project().sources.articles[0].slug


def shown(page: Page) -> list[str]:
    """The numbers of the notes that can be seen, in their order."""
    return page.locator("[data-desk] li[data-kind]:visible").evaluate_all("(all) => all.map((li) => li.value + '')")


def total() -> int:
    return len(load_project().sources.articles[0].notes)


def test_the_desk_is_filtered_counted_and_kept_in_the_address(context: BrowserContext, root: tuple[str, str]) -> None:
    page = context.new_page()
    page.goto(f"{root[0]}{slug()}/notes{root[1]}")
    count = page.locator(".ap-count")
    expect(count).to_have_text(f"{total()} notes")
    page.get_by_label("Kind", exact=True).select_option("Newspaper")
    left = page.locator("[data-desk] li:visible")
    assert 0 < left.count() < total()
    expect(count).to_have_text(f"{left.count()} of {total()} notes")
    assert all("|Newspaper|" in kind for kind in left.evaluate_all("(all) => all.map((li) => li.dataset.kind)"))
    page.reload()
    expect(page.get_by_label("Kind", exact=True)).to_have_value("Newspaper")
    expect(count).to_have_text(re.compile(rf"^\d+ of {total()} notes$"))
    page.get_by_role("button", name="Show all").click()
    expect(count).to_have_text(f"{total()} notes")
    assert "?" not in page.url


def test_notes_are_sorted_by_year_and_back(context: BrowserContext, root: tuple[str, str]) -> None:
    page = context.new_page()
    page.goto(f"{root[0]}{slug()}/notes{root[1]}?sort=year")
    years = page.locator("[data-desk] li").evaluate_all(
        "(all) => all.map((li) => li.dataset.year.split('|')[1] || '9')"
    )
    assert years == sorted(years) and len(set(years)) > 3
    page.get_by_label("Sort", exact=True).select_option(label="As in the text")
    assert shown(page) == [str(n) for n in range(1, total() + 1)]


def test_years_from_and_to(context: BrowserContext, address: str) -> None:
    page = context.new_page()
    page.goto(f"{address}/{slug()}/notes/?from=2013&to=2016")
    years = page.locator("[data-desk] li:visible").evaluate_all("(all) => all.map((li) => li.dataset.year)")
    assert years and all(any(2013 <= int(y) <= 2016 for y in filter(None, found.split("|"))) for found in years)


def test_the_strip_of_a_part_leads_to_its_notes(context: BrowserContext, root: tuple[str, str]) -> None:
    page = context.new_page()
    page.goto(f"{root[0]}{kinds()['section'].rstrip('/')}{root[1]}")
    link = page.locator(".ap-strip a").first
    number = int((link.text_content() or "").split()[0])
    link.click()
    expect(page.locator(".ap-count")).to_have_text(f"{number} of {total()} notes")
    page.go_back()
    page.locator(".ap-strip a", has_text="without a known address").click()
    expect(page.get_by_label("No known address")).to_be_checked()


def test_a_link_to_a_note_shows_it_whatever_is_filtered(context: BrowserContext, address: str) -> None:
    page = context.new_page()
    page.goto(f"{address}/{slug()}/notes/?kind=Newspaper")
    hidden = page.locator("[data-desk] li[hidden]").first.get_attribute("id")
    page.evaluate("(id) => { location.hash = id; }", hidden)
    expect(page.locator(f"#{hidden}")).to_be_visible()


def test_without_script_every_note_stands_under_its_sentence(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/{slug()}/notes/")
    assert page.locator("[data-desk] li:visible").count() == total()
    expect(page.locator(".ap-filter")).to_have_count(0)
    assert page.locator("[data-desk] li > .ap-sentence + .ap-note").count() == total()
    context.close()


def test_sources_are_filtered_too(context: BrowserContext, root: tuple[str, str]) -> None:
    page = context.new_page()
    page.goto(f"{root[0]}sources{'/' if root[1] == '/' else '/index.html'}?missing=address")
    left = page.locator("[data-desk] li:visible")
    assert left.count() and left.count() == page.locator("li:visible", has_text="no address known").count()


def test_every_form_of_a_work_can_be_copied(context: BrowserContext, root: tuple[str, str]) -> None:
    page = context.new_page()
    page.goto(f"{root[0]}{kinds()['work'].rstrip('/')}{root[1]}")
    places = page.locator("[data-copy]")
    names = places.evaluate_all("(all) => all.map((place) => place.dataset.copy)")
    assert {"Chicago, note", "APA", "MLA", "BibTeX", "RIS"} <= set(names)
    for at, name in enumerate(names):
        page.get_by_role("button", name=f"Copy: {name}", exact=True).click()
        expect(page.get_by_role("status").filter(has_text=f"{name} copied")).to_have_count(1)
        text = (places.nth(at).text_content() or "").strip()
        assert page.evaluate("navigator.clipboard.readText()").replace("\r", "") == text
    expect(page.locator(".md-clipboard, .md-code__button")).to_have_count(0)


@pytest.fixture
def lost(context: BrowserContext, hosted_site: Path) -> Iterator[Page]:
    """A page of a server that answers with the site's 404.html, whatever it is asked for."""
    page = context.new_page()
    asked = page.context
    body = (hosted_site / "404.html").read_text("utf-8")
    with served(hosted_site.parent) as server:
        asked.route(f"{server}/annotated/lost/**", lambda route: route.fulfill(status=404, body=body))
        page.goto(f"{server}/annotated/lost/{kinds()['term'].replace('a', 'e')}?x=1")
        yield page


def test_the_nearest_address_is_offered(lost: Page) -> None:
    wanted = kinds()["term"]
    expect(lost.get_by_role("heading", level=1)).to_have_text("There is no page at this address")
    near = lost.locator("#ap-near a")
    assert f"/annotated/{wanted}" in near.evaluate_all("(all) => all.map((a) => a.getAttribute('href'))")
    near.first.click()
    expect(lost.locator("h1")).not_to_have_text("There is no page at this address")


def test_the_page_for_lost_readers_helps_without_script(hosted_site: Path) -> None:
    tree = LexborHTMLParser((hosted_site / "404.html").read_text("utf-8"))
    links = [node.attributes["href"] or "" for node in tree.css(".ap-page a")]
    article = load_project().sources.articles[0]
    assert len(links) > len(article.sections) + 4
    for link in links:
        target = hosted_site / link.removeprefix("/annotated/")
        assert link.startswith("/annotated/") and (target / "index.html").is_file(), link
