"""Code, formulas, lists and definitions, in the text and in notes: none widens the page, and all are printed."""

from __future__ import annotations

from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from apparatus.cli import main
from browser.pages import served
from browser.test_accessibility import WCAG
from built import build_site

LINE = "ships = read(" + ", ".join(f"harbour_{number}" for number in range(20)) + ")"
ARTICLE = f"""# Harbours

The first harbour was built before the railway came, and it was small for the ships of its day.[^1]

```python
{LINE}

print(ships)
```

$$ {" + ".join(f"x_{{{number}}}" for number in range(40))} = 1 $$

- one key,

  and its lock

- two keys

Quay
: Where ships lie.[^2]

| The lamp goes out,
| the ship comes in.

[^1]: See

    > The key was lost.

    - Ana Lima, *Quays* (Lisbon: Quay, 2001), 12;
    - Lima, *Quays*, 14.

          {LINE}

[^2]: Lima, *Quays*, 15.
"""
WIDTHS = """() => [...document.querySelectorAll('body *')].filter((part) =>
  part.checkVisibility() && !part.closest('pre, .ap-table') && part.getBoundingClientRect().right > innerWidth + 1)
  .map((part) => part.outerHTML.slice(0, 80))"""


def test_blocks_of_markdown_are_shown_and_printed(browser: Browser, tmp_path: Path) -> None:
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
        assert page.evaluate(WIDTHS) == []
        assert page.locator(".ap-body pre").evaluate("(code) => code.scrollWidth > code.clientWidth")
        assert page.locator("#note-1 .ap-note__text > :not(.ap-editor)").evaluate_all(
            "(all) => all.map((part) => part.tagName)"
        ) == [
            "P",
            "BLOCKQUOTE",
            "UL",
            "DIV",
            "P",
        ]
        found = Axe().run(page, options={"runOnly": WCAG}).response["violations"]
        assert [(one["id"], [node["html"] for node in one["nodes"]]) for one in found] == []
        verse = page.locator(".ap-body p", has_text="The lamp goes out")
        assert verse.inner_text().startswith("The lamp goes out,\nthe ship comes in.")
        page.emulate_media(media="print")
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        printed = "".join((page.locator(".ap-sheets").text_content() or "").split())
        for words in (LINE, "print(ships)", "x_{39} = 1", "and its lock", "two keys", "Where ships lie."):
            assert "".join(words.split()) in printed
        assert printed.count("".join(LINE.split())) == 2
        sheet = page.locator(".ap-sheet__text p", has_text="The lamp goes out")
        assert sheet.inner_text().startswith("The lamp goes out,\nthe ship comes in.")
    page.close()
