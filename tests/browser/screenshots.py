"""Pictures of each kind of page, wide, middling and narrow, light and dark. Usage: screenshots.py [SITE [FOLDER]]."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from playwright.sync_api import Browser

from browser.kinds import kinds
from browser.pages import chromium, served

ROOT = Path(__file__).resolve().parents[2]
WIDTHS = {1440: 900, 768: 1024, 390: 844}
SCHEMES = ("light", "dark")
TALLEST = 4000
"""Of a picture, in pixels: what is below looks like what is above."""


def main(site: Path = ROOT / "site", folder: Path = ROOT / "screenshots") -> int:
    if not (site / "index.html").is_file():
        print(f"{site}: holds no site (run: make site)", file=sys.stderr)
        return 1
    folder.mkdir(parents=True, exist_ok=True)
    with served(site) as address, chromium() as browser:
        for width in WIDTHS:
            for scheme in SCHEMES:
                take(browser, address, folder, width, scheme)
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")
    return 0


def take(browser: Browser, address: str, folder: Path, width: int, scheme: str) -> None:
    """A picture of each kind of page."""
    context = browser.new_context(
        viewport={"width": width, "height": WIDTHS[width]},
        color_scheme=scheme,  # type: ignore[arg-type]
        reduced_motion="reduce",
    )
    page = context.new_page()
    for name, path in kinds().items():
        page.goto(f"{address}/{path}")
        page.wait_for_load_state("load")
        page.wait_for_timeout(200)
        height = min(page.evaluate("document.documentElement.scrollHeight"), TALLEST)
        clip = {"x": 0, "y": 0, "width": width, "height": max(height, WIDTHS[width])}
        page.screenshot(path=folder / f"{name}-{width}-{scheme}.png", clip=clip, full_page=True)  # type: ignore[arg-type]
    context.close()


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:3])))
