"""The same sources give the same bytes, whatever the order of hashes, the time zone, the language or the folder."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from apparatus.offline import pack, prune
from built import EPOCH, build_site

ELSEWHERE = {"PYTHONHASHSEED": "2", "TZ": "Pacific/Auckland", "LC_ALL": "C"}
"""What may differ between two machines. The shared builds of the tests have another hash seed."""


def digests(folder: Path) -> dict[str, str]:
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): sha256(path.read_bytes()).hexdigest() for path in files}


def test_the_hosted_site_is_the_same_twice(hosted_site: Path, tmp_path: Path) -> None:
    again = digests(build_site("mkdocs.yml", tmp_path / "again", **ELSEWHERE))
    assert len(again) > 100
    assert again == digests(hosted_site)


def test_the_zip_is_the_same_twice(offline_site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", EPOCH)
    again = build_site("mkdocs.offline.yml", tmp_path / "again", **ELSEWHERE)
    prune(again)
    first = pack(offline_site, tmp_path / "first" / "edition-offline.zip").read_bytes()
    assert first == pack(again, tmp_path / "second" / "edition-offline.zip").read_bytes()


def test_another_day_gives_another_sitemap(hosted_site: Path, tmp_path: Path) -> None:
    """The comparison above sees what it should: with another date, some bytes do differ."""
    other = digests(build_site("mkdocs.yml", tmp_path / "other", SOURCE_DATE_EPOCH="1600000000"))
    same = digests(hosted_site)
    assert {path for path in same if same[path] != other[path]} >= {"sitemap.xml"}


@pytest.mark.parametrize(
    "lock", ["requirements.lock", "tests/package-lock.json", "tests/citation_js/package-lock.json"]
)
def test_a_lock_file_names_no_address(lock: str) -> None:
    """Names, versions and hashes: where the packages come from is the reader's own setting."""
    text = (Path(__file__).parents[1] / lock).read_text(encoding="utf-8")
    assert "://" not in text
    assert "sha512-" in text or "--hash=sha256:" in text
