"""What an article holds beside running text, at its widest: a table, a work that many notes cite, headings on paper."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from apparatus.cli import main
from browser.pages import served
from built import build_site

CELLS = "| " + " | ".join(f"harbourmasters{column}" for column in range(6)) + " |\n"
ARTICLE = f"""# Harbours

The first harbour was built before the railway came, and it was small for the ships of its day.[^1]

{CELLS}|---|---|---|---|---|---|
{CELLS}
[^1]: Ana Lima, *Quays* (Lisbon: Quay, 2001), 12.
"""


def test_a_wide_table_does_not_widen_the_page(browser: Browser, tmp_path: Path) -> None:
    root = tmp_path / "project"
    root.mkdir()
    (tmp_path / "a.md").write_text(ARTICLE, encoding="utf-8")
    assert main(["--project", str(root), "new", "article", str(tmp_path / "a.md"), "--slug", "a"]) == 0
    assert main(["--project", str(root), "harvest"]) == 0
    site = build_site("mkdocs.yml", tmp_path / "site", root=root, SITE_URL="")
    page = browser.new_page(viewport={"width": 390, "height": 800})
    with served(site) as address:
        page.goto(f"{address}/a/full/")
        assert page.evaluate("document.documentElement.scrollWidth") == 390
        assert page.locator(".ap-table").evaluate("(table) => table.scrollWidth > table.clientWidth")
    page.close()


OFTEN = "".join(f"The wall is deep.[^{n}] " for n in range(1, 41))
CITED = "".join(f"[^{n}]: Lima, *Quays*, {n}.\n" for n in range(2, 41))
LINES = "".join(f"The crane at quay {n} is high, and ships lie there for days.\n\n" for n in range(1, 200))
LONG = f"""# Harbours

{OFTEN}

{LINES}
## Cranes

### Their Keepers

{"Nobody knows who has the key to it. " * 30}

[^1]: Ana Lima, *Quays* (Lisbon: Quay, 2001), 12.
{CITED}"""


@pytest.fixture(scope="module")
def long(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of an edition of one long article."""
    folder = tmp_path_factory.mktemp("long")
    (folder / "root").mkdir()
    (folder / "a.md").write_text(LONG, encoding="utf-8")
    assert main(["--project", str(folder / "root"), "new", "article", str(folder / "a.md"), "--slug", "a"]) == 0
    assert main(["--project", str(folder / "root"), "harvest"]) == 0
    with served(build_site("mkdocs.yml", folder / "site", root=folder / "root", SITE_URL="")) as address:
        yield address


def test_the_notes_that_cite_a_work_leave_room_for_its_author(browser: Browser, long: str) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 800})
    page.goto(f"{long}/sources/")
    assert page.locator(".ap-work-notes a").count() == 40
    author = page.locator(".ap-work-author").bounding_box()
    title = page.locator(".ap-work-title").bounding_box()
    notes = page.locator(".ap-work-notes").bounding_box()
    assert author and title and notes
    assert author["height"] < 30, "one line"
    assert abs(author["y"] - notes["y"]) < 20 and notes["width"] < 200 and notes["x"] > title["x"] + 100
    page.close()


def test_a_finger_meets_a_part_anywhere_on_its_line(browser: Browser, long: str) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 800})
    page.goto(f"{long}/a/")
    line = page.locator(".ap-contents li").last
    box = line.bounding_box()
    assert box and box["height"] >= 30
    for x, y in ((4, 3), (4, box["height"] - 3), (box["width"] - 4, box["height"] / 2)):
        hit = "([x, y]) => document.elementFromPoint(x, y).closest('a')?.textContent"
        assert page.evaluate(hit, [box["x"] + x, box["y"] + y]) == "Cranes", (x, y)
    page.close()


HEADS_LAST = """() => [...document.querySelectorAll('.ap-sheet__text')]
  .filter((text) => text.lastElementChild && /^H[1-6]$/.test(text.lastElementChild.tagName)).length"""


def test_no_heading_stands_last_on_a_sheet(browser: Browser, long: str) -> None:
    page = browser.new_page()
    page.goto(f"{long}/a/full/")
    together = """(rows) => {
      dispatchEvent(new Event('afterprint'));
      const heading = document.querySelector('.ap-body h2');
      for (let row = 0; row < rows; row += 1) heading.previousElementSibling.remove();
      dispatchEvent(new Event('beforeprint'));
    }"""
    for _ in range(40):  # the headings meet the foot of a sheet at one of these lengths
        page.evaluate(together, 1)
        assert page.evaluate(HEADS_LAST) == 0
        pair = page.locator(".ap-sheet__text:has(h2) h3")
        assert pair.count() == 1, "a heading and the one below it stay together"
    page.close()
