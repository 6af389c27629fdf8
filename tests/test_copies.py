"""The front page gives out the offline copy, if one was made."""

from __future__ import annotations

from pathlib import Path

import pytest

from apparatus.build import build
from apparatus.offline import name_of_copy
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


def test_only_the_copy_of_these_articles_is_given_out(tmp_path: Path) -> None:
    assert name_of_copy(["a"]) == "a-offline.zip" and name_of_copy(["a", "b"]) == "edition-offline.zip"
    assert copies_in(tmp_path / "none", "a-offline.zip") == {}
    for name in ("edition-offline.zip", "a-offline.zip", "other.zip", "notes.txt"):
        (tmp_path / name).write_bytes(b"x" * 1_260_000)
    found = copies_in(tmp_path, "edition-offline.zip")
    assert list(found) == ["downloads/edition-offline.zip"]
    assert size_of(found["downloads/edition-offline.zip"]) == "1.3 MB"
