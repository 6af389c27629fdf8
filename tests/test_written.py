"""What people wrote, as it stands in a page: marks after the stop, other scripts marked, nothing that could run."""

from __future__ import annotations

import pytest

from apparatus.model import WRITTEN
from apparatus.plugin.written import compose, words_of
from apparatus.render.links import Links

MARK = '<sup id="fnref:a"><a class="footnote-ref" href="#fn:a">1</a></sup>'


def written(html: str) -> str:
    return compose(WRITTEN, html, Links(True), "glossary/quay")


@pytest.mark.parametrize("between", ["", " ", "\n"])
@pytest.mark.parametrize("stop", [".", ",", ";", ":", "?", ""])
def test_a_mark_stands_right_behind_the_stop(between: str, stop: str) -> None:
    assert written(f"<p>Quays{between}{MARK}{stop} End.</p>") == f"<p>Quays{stop}{MARK} End.</p>"


def test_another_script_is_marked_in_text_and_left_alone_in_attributes() -> None:
    assert written('<p title="北斗">北斗</p>') == '<p title="北斗"><span lang="zh">北斗</span></p>'


def test_a_character_that_turns_the_text_round_is_shown_by_name() -> None:
    assert "\u202e" not in written("<p>a\u202eb</p>")


@pytest.mark.parametrize(
    "html",
    ["<script>alert(1)</script>", '<p onclick="x()">a</p>', '<a href="javascript:x()">a</a>', "<iframe></iframe>"],
)
def test_nothing_that_could_run_gets_through(html: str) -> None:
    kept = written(html)
    assert not any(part in kept for part in ("script", "onclick", "iframe", "alert"))


def test_search_finds_the_words_of_a_sentence_and_no_number_of_a_note() -> None:
    assert words_of(f"<p>Quays in the east{MARK} {MARK}. A yard 4\n{MARK} stands there {MARK}.</p>") == (
        "Quays in the east. A yard 4 stands there."
    )
