"""The front page gives out the offline copy, if one was made."""

from __future__ import annotations

from pathlib import Path

import pytest

from apparatus.build import build
from apparatus.plugin.copies import copies_in, size_of
from apparatus.render.links import Links
from built import load_project


@pytest.mark.parametrize("copies", [[], [("downloads/text-offline.zip", "3.9 MB")]])
def test_the_front_page_links_to_the_copies_that_there_are(copies: list[tuple[str, str]]) -> None:
    project = load_project()
    output, _ = build(project.sources, Links(True), project.landing, project.bibliography, copies=copies)
    html = next(page.html for page in output.pages if page.kind == "landing")
    assert html.count("-offline.zip") == len(copies)
    assert ('href="downloads/text-offline.zip" download>' in html and "zip, 3.9 MB" in html) == bool(copies)


def test_only_offline_copies_are_given_out(tmp_path: Path) -> None:
    assert copies_in(tmp_path / "none") == {}
    for name in ("b-offline.zip", "a-offline.zip", "other.zip", "notes.txt"):
        (tmp_path / name).write_bytes(b"x" * 1_260_000)
    found = copies_in(tmp_path)
    assert list(found) == ["downloads/a-offline.zip", "downloads/b-offline.zip"]
    assert size_of(found["downloads/a-offline.zip"]) == "1.3 MB"
