"""An article in, the number of each paragraph out, by which readers cite where no page has a number."""

from __future__ import annotations

from collections.abc import Mapping

from apparatus.model import Edition, ResolvedArticle


def paragraph_numbers(article: ResolvedArticle) -> Mapping[str, int]:
    """Block id to number, counted from 1 through the whole article. Quotations and lists count, headings do not."""
    blocks = (resolved.block for section in article.sections for resolved in section.blocks)
    return {block.id: number for number, block in enumerate((b for b in blocks if b.type != "heading"), start=1)}


def all_numbers(edition: Edition) -> Mapping[tuple[str, str], int]:
    """The numbers of all articles, by article slug and block id."""
    return {
        (article.article.slug, block): number
        for article in edition.articles
        for block, number in paragraph_numbers(article).items()
    }
