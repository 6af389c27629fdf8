"""Contents count the parts of an article, unless its author does."""

from __future__ import annotations

import pytest

from apparatus.build import build
from apparatus.model import Sources
from apparatus.read.seed import read_article
from apparatus.render.links import Links

PROSE = "The first harbour was built before the railway came, and it was small for the ships of its day.[1]"


@pytest.mark.parametrize(
    ("titles", "counted"),
    [
        (("1 The Quays", "2 The Keys", "Conclusion"), False),
        (("I. The Quays", "II. The Keys"), False),
        (("Part 1: The Quays", "Part 2: The Keys"), False),
        (("The Quays", "The Keys"), True),
        (("1914 and After", "The Keys", "In Sum"), True),
        (("I Saw the Quays", "A Key", "The Gate"), True),
    ],
)
def test_parts_that_the_author_numbers_are_not_counted(titles: tuple[str, ...], counted: bool) -> None:
    parts = "\n\n".join(f"## {title}\n\n{PROSE}" for title in titles)
    article, _ = read_article(f"# Harbours\n\n{parts}\n\n1 Ana Lima, Quays, 2001.\n".encode(), "seeds/quays.txt")
    assert article is not None and [section.title for section in article.sections] == list(titles)
    output, _ = build(Sources(articles=(article,)), Links(True))
    contents = [page.html for page in output.pages if 'class="ap-contents' in page.html]
    assert contents and all(('class="ap-contents"' in html) is counted for html in contents)


@pytest.mark.parametrize(
    ("titles", "deep"),
    [
        (("## The Quays", "### The Keys", "## The Gate"), [0, 1, 0]),
        (("## The Quays", "## The Keys"), [0, 0]),
        (
            ("## Introduction", "## I. The Quays", "## A. The Keys", "## 1. Who Has Them", "## II. The Gate"),
            [0, 0, 1, 2, 0],
        ),
        (("## A. The Quays", "## B. The Keys", "## C. The Gate", "## D. The Sea"), [0, 0, 0, 0]),
        (("## I. The Quays", "## H. The Keys", "## I. The Gate", "## Conclusion"), [0, 1, 1, 0]),
        (("## 1 The Quays", "## 1.1 The Keys", "## 1.1.1 The Gate", "## 2 The Sea"), [0, 1, 2, 0]),
        (("## 1914 and After", "## A Key"), [0, 0]),
    ],
)
def test_contents_tell_how_deep_a_part_stands(titles: tuple[str, ...], deep: list[int]) -> None:
    parts = "\n\n".join(f"{title}\n\n{PROSE}" for title in titles)
    article, _ = read_article(f"# Harbours\n\n{parts}\n\n1 Ana Lima, Quays, 2001.\n".encode(), "seeds/quays.txt")
    assert article is not None and [section.level for section in article.sections] == deep
    output, _ = build(Sources(articles=(article,)), Links(True))
    told = [page.html.count("data-level=") for page in output.pages if 'class="ap-contents' in page.html]
    assert told and set(told) == {sum(map(bool, deep))}
