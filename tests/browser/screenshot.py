"""Makes the README's screenshot: a part of the article with a note open. Usage: screenshot.py [SITE [PICTURE]]."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from browser.pages import chromium, served

ROOT = Path(__file__).resolve().parents[2]


def main(site: Path = ROOT / "site", picture: Path = ROOT / "docs/assets/screenshot.png") -> int:
    if not (site / "index.html").is_file():
        print(f"{site}: holds no site (run: make site)", file=sys.stderr)
        return 1
    with served(site) as address, chromium() as browser:
        page = browser.new_page(viewport={"width": 1200, "height": 800})
        page.goto(address)
        page.get_by_role("link", name="Start reading").first.click()
        page.get_by_role("link", name="Next").click()
        page.locator("a[role=doc-noteref]").nth(1).click()
        page.wait_for_selector(".ap-pop")
        page.screenshot(path=picture)
    print(picture)
    return 0


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:3])))
