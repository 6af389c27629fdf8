"""A PDF is made only where each character of the page can be printed, and made again is the same."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from apparatus import paper
from apparatus.cli.copies import print_pages
from apparatus.paper import characters_of, unprintable

PAGE = "<!doctype html><title>t</title><script>'\u7801'</script><p>Quays {}<style>p::after{{content:'\u6837'}}</style>"

FONTS = "#!/bin/sh\necho '20-7e 3b1-3c9 4e2d'\n"


def fonts(folder: Path) -> Path:
    """The folder of a program that tells which characters fonts have."""
    program = folder / "fc-list"
    program.write_text(FONTS)
    program.chmod(0o755)
    return folder


def test_fontconfig_tells_characters_in_spans() -> None:
    assert characters_of("20-22 41\n41 3b1-3b2\n") == {" ", "!", '"', "A", "α", "β"}
    assert characters_of("") == set()


@pytest.mark.parametrize(
    ("said", "lacking"),
    [
        ("of αβγ and 中", ""),
        ("of 中国", "国"),
        ("of 中国城市脑", "国, 城 and 2 more"),
        ("that\u00a0only\u200bsteer\u202e", ""),
    ],
)
def test_what_no_font_has_is_told(said: str, lacking: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(fonts(tmp_path)), prepend=":")
    assert unprintable(PAGE.format(said)) == lacking


def test_where_nothing_lists_fonts_they_are_taken_to_be_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paper.shutil, "which", lambda _: None)
    assert unprintable(PAGE.format("of 中国")) == ""


@pytest.mark.parametrize(
    ("said", "browser", "told"),
    [
        ("of quays", "", "no Chromium was found (install chromium, or set CHROMIUM to the path of one)"),
        ("of 中国", "false", "no font here has 国 (install one"),
        ("of 中", "false", "did not print it (set CHROMIUM to the path of another Chromium)"),
    ],
)
def test_why_there_is_no_pdf_is_told_and_no_older_one_stays(
    said: str,
    browser: str,
    told: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    page = tmp_path / "quays.html"
    page.write_text(PAGE.format(said), "utf-8")
    page.with_suffix(".pdf").write_bytes(b"of before")
    monkeypatch.setattr(paper, "PLACES", ())
    monkeypatch.setenv("CHROMIUM", shutil.which(browser) or "")
    monkeypatch.setenv("PATH", str(fonts(tmp_path)))
    print_pages([page])
    assert capsys.readouterr().out.startswith(f"{page.with_suffix('.pdf')}: not made, ")
    print_pages([page])
    assert told in capsys.readouterr().out
    assert not page.with_suffix(".pdf").exists()
