"""What a reader does, in another engine: a note by pointer and by keyboard, in the margin and as a sheet, settings,
search, a link to words, paper. Skipped where there is no Firefox; the other tests of this folder are Chromium's."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from urllib.parse import quote

import pytest

from browser.conftest import Place
from browser.firefox import Firefox, SilentError, find, firefox
from browser.kinds import kinds

MARKERS = ".ap-body a[role=doc-noteref]"
BOXES = "document.querySelectorAll('.ap-pop').length"
BOX = "document.querySelector('.ap-pop')"


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Firefox]:
    program = find()
    if not program:
        pytest.skip("no Firefox is installed (on Debian: apt-get install firefox-esr)")
    try:
        with firefox(program, tmp_path_factory.mktemp("profile")) as started:
            yield started
    except SilentError as silent:
        pytest.skip(str(silent))


@pytest.fixture
def section(window: Firefox, place: Place) -> Iterator[str]:
    """The address of a part, hosted and in a folder, in whose scripts nothing goes wrong."""
    yield place.at(kinds()["section"])
    assert window.faults(place.root) == []


def opened(window: Firefox, url: str, width: int) -> None:
    window.size(width)
    window.open(url)
    window.point(3, 400)
    window.run(f"document.querySelectorAll('{MARKERS}')[1].scrollIntoView({{ block: 'center', behavior: 'instant' }})")


def test_a_note_by_pointer_and_by_keyboard(window: Firefox, section: str) -> None:
    opened(window, section, 800)
    box = "const { left, top, width, height } = document.querySelectorAll(arguments[0])[1].getClientRects()[0];"
    window.point(*window.run(f"{box} return [left + width / 2, top + height / 2]", MARKERS))
    window.wait(f"{BOXES} === 1")
    near = f"{box} const there = {BOX}.getBoundingClientRect();"
    gap = window.run(
        f"{near} return Math.min(Math.abs(there.top - top - height), Math.abs(top - there.bottom))", MARKERS
    )
    assert gap < 16
    window.point(3, 400)
    window.wait(f"{BOXES} === 0")
    window.run("document.querySelectorAll(arguments[0])[1].focus()", MARKERS)
    window.press("Enter")
    window.wait(f"{BOXES} === 1")
    window.press("Tab")
    assert window.run(f"return {BOX}.contains(document.activeElement)")
    window.press("Escape", "Escape")
    window.wait(f"{BOXES} === 0")
    assert window.run("return document.activeElement === document.querySelectorAll(arguments[0])[1]", MARKERS)


def test_notes_beside_the_text_and_at_the_foot(window: Firefox, section: str) -> None:
    opened(window, section, 1440)
    window.wait("document.querySelectorAll('.ap-beside').length > 2")
    boxes = window.run(
        "return [...document.querySelectorAll('.ap-beside')].map((one) => one.getBoundingClientRect())"
        ".map(({ top, bottom }) => [top, bottom])"
    )
    assert all(bottom <= top + 1 for (_, bottom), (top, _) in pairwise(boxes))
    opened(window, section, 520)
    window.run("document.querySelectorAll(arguments[0])[1].click()", MARKERS)
    window.wait(f"{BOXES} === 1")
    foot = f"const {{ left, bottom }} = {BOX}.getBoundingClientRect(); return [left, Math.round(innerHeight - bottom)]"
    assert window.run(foot) == [0, 0]
    assert window.run("return document.documentElement.scrollWidth <= innerWidth")


def test_what_is_set_is_kept(window: Firefox, section: str) -> None:
    opened(window, section, 1440)
    window.run("document.querySelector('.ap-settings-button').click()")
    window.run("document.querySelector('.ap-settings [value=dark]').click()")
    window.open(section)
    assert window.run("return document.body.dataset.mdColorScheme") == "slate"
    window.run("localStorage.clear()")


def test_search_and_a_link_to_words(window: Firefox, section: str) -> None:
    opened(window, section, 1440)
    ident, words = window.run(
        "const block = [...document.querySelectorAll('.ap-body p.ap-block')].at(-1);"
        "const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (text) => text.data.length > 50 ? 1 : 3);"
        "return [block.id, texts.nextNode().data.trim()]"
    )
    window.press("/")
    window.wait("document.activeElement.matches('.md-search__input')")
    window.press(*words[:25])
    window.wait("document.querySelectorAll('.md-search-result__link').length")
    window.open("about:blank")
    window.open(f"{section}#{ident}:~:text={quote(words[:40].split(' ', 1)[1].rsplit(' ', 1)[0])}")
    window.wait("scrollY > 0")
    assert window.run("return Boolean(document.fragmentDirective || document.querySelector('.ap-found'))")


def test_on_paper_and_back(window: Firefox, section: str) -> None:
    opened(window, section, 1440)
    assert window.pdf().startswith(b"%PDF")
    assert window.run("return document.querySelectorAll('.ap-sheets').length") == 0
