"""`apparatus new article`: an article comes into a project whole or not at all."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apparatus.adopt import FRONT_PAGE, SETTINGS, adopt
from apparatus.cli import main
from apparatus.cli.new import write_all
from apparatus.project import load
from apparatus.read.editorial import read_editorial
from built import build_site

PROSE = "The first harbour was built before the railway came, and it was small for the ships of its day."
TEXT = f"Harbours: Their “Keys”\r\n\r\nBy Jane Smith\r\n\r\nMay 2023\r\n\r\n{PROSE}[1]\r\n\r\n1 Lima, *Quays*.\r\n"
SLUG = "smith-2023-harbours-keys"


def files_in(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def new(root: Path, data: bytes, *options: str) -> int:
    article = root.parent / "An article.md"
    article.write_bytes(data)
    return main(["--project", str(root), "new", "article", str(article), *options])


def test_an_empty_folder_becomes_a_project_that_builds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = tmp_path / "edition"
    root.mkdir()
    assert new(root, TEXT.encode()) == 0
    assert files_in(root) == {f"seeds/{SLUG}.txt", f"seeds/{SLUG}.yml", *SETTINGS, FRONT_PAGE}
    assert (root / "seeds" / f"{SLUG}.txt").read_bytes() == TEXT.encode()
    assert "1 section, 1 note, 1 marker\n" in capsys.readouterr().out
    assert main(["--project", str(root), "harvest"]) == 0
    assert "0 works in " in (said := capsys.readouterr().out) and "1 paragraph in " in said
    assert main(["--project", str(root), "check"]) == 0
    site = build_site("mkdocs.yml", tmp_path / "site", root=root)
    home = (site / "index.html").read_text("utf-8")
    assert "by Jane Smith" in home and "Weber" not in home
    assert "-offline.zip" not in home
    (root / "dist").mkdir()
    (root / "dist" / f"{SLUG}-offline.zip").write_bytes(b"x")
    site = build_site("mkdocs.yml", tmp_path / "site", root=root)
    assert f'href="downloads/{SLUG}-offline.zip"' in (site / "index.html").read_text("utf-8")
    copy = build_site("mkdocs.offline.yml", tmp_path / "copy", root=root)
    assert not list(copy.rglob("*.zip"))
    assert (site / "assets" / "edition.css").stat().st_size and (site / "assets" / "reader.js").stat().st_size


def test_without_a_bibliography_nothing_is_built_and_the_way_to_one_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = tmp_path / "edition"
    root.mkdir()
    assert new(root, f"{TEXT}2 Ng, *Keys*.\r\n".encode()) == 1
    assert "first mend what is wrong above in seeds/" in capsys.readouterr().out
    assert (root / "seeds" / f"{SLUG}.txt").exists()
    assert main(["--project", str(root), "harvest"]) == 1
    with pytest.raises(AssertionError, match=r"(?s)seeds/.*bib/references\.bib: is not there yet"):
        build_site("mkdocs.yml", tmp_path / "site", root=root)


def test_what_was_read_is_what_the_editor_finds(tmp_path: Path) -> None:
    made, article, problems = adopt(TEXT.encode(), "a.txt")
    editorial, faults = read_editorial(made[f"seeds/{SLUG}.yml"].decode(), "a.yml")
    assert article is not None and editorial is not None and not problems and not faults
    assert (
        (editorial.title, editorial.authors)
        == (article.title, article.authors)
        == ("Harbours: Their “Keys”", ("Jane Smith",))
    )
    assert editorial.date == article.date and editorial.sha256 == hashlib.sha256(TEXT.encode()).hexdigest()


def test_a_project_keeps_what_it_has(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = tmp_path / "edition"
    (root / "docs").mkdir(parents=True)
    (root / "docs" / "index.md").write_text("Ours.\n")
    assert new(root, TEXT.encode(), "--slug", "one") == new(root, TEXT.encode(), "--slug", "two") == 0
    assert (root / "docs" / "index.md").read_text() == "Ours.\n"
    assert "give the edition a name there that is right for all" in capsys.readouterr().out
    project, _ = load(root)
    assert [article.slug for article in project.sources.articles] == ["one", "two"]


def test_files_from_which_nothing_is_read_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = tmp_path / "edition"
    root.mkdir()
    assert new(root, TEXT.encode(), "--slug", "one") == 0
    seeds = root / "seeds"
    for name in ("one.md", "README.md", ".gitkeep", "one.jpg"):
        (seeds / name).write_text("x")
    assert main(["--project", str(root), "check"]) == 0
    (seeds / "extra.md").write_text("x")
    (seeds / "other.yml").write_text("slug: other\n")
    capsys.readouterr()
    assert main(["--project", str(root), "check"]) == 1
    said = capsys.readouterr().err
    assert (
        "seeds/extra.md: is not read: an article is a text" in said and "apparatus new article seeds/extra.md" in said
    )
    assert "seeds/other.yml: is about an article that is not there: seeds/other.txt" in said


@pytest.mark.parametrize(
    ("data", "options", "status", "said"),
    [
        (b"", (), 2, "the file is empty"),
        (b"\x00\x01\xff", (), 2, "An article.md"),
        (TEXT.encode(), ("--slug", "Not One"), 1, "is no address"),
        (TEXT.encode(), ("--slug", "taken"), 1, "there is an article of this name already"),
    ],
)
def test_what_cannot_be_taken_in_leaves_no_trace(
    data: bytes, options: tuple[str, ...], status: int, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = tmp_path / "edition"
    (root / "seeds").mkdir(parents=True)
    (root / "seeds" / "taken.yml").write_text("slug: taken\n")
    before = files_in(root)
    assert new(root, data, *options) == status
    assert said in capsys.readouterr().err and files_in(root) == before


def test_a_file_that_is_not_there_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--project", str(tmp_path), "new", "article", str(tmp_path / "none.txt")]) == 2
    assert "none.txt: cannot be read" in capsys.readouterr().err


def test_when_one_file_cannot_be_written_none_is(tmp_path: Path) -> None:
    (tmp_path / "c").write_text("there already")
    with pytest.raises(OSError):
        write_all(tmp_path, {"a": b"1", "b": b"2", "c": b"3"})
    assert files_in(tmp_path) == {"c"} and (tmp_path / "c").read_text() == "there already"


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=40))
def test_any_title_gives_files_that_can_be_read(title: str) -> None:
    made, article, _ = adopt(f"{title}\n\n{PROSE}[1]\n\n1 Lima.\n".encode("utf-8", "replace"), "a.txt", "a")
    if article is None:
        return
    editorial, faults = read_editorial(made["seeds/a.yml"].decode(), "a.yml")
    assert editorial is not None and not faults
    assert editorial.title == article.title.strip()
