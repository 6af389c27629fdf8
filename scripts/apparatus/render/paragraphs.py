"""An edition in, the number of each paragraph out, by which readers cite where no page has a number."""

from __future__ import annotations

from collections.abc import Mapping

from apparatus.model import Edition


def all_numbers(edition: Edition) -> Mapping[tuple[str, str], int]:
    """By article slug and block id. Headings have none."""
    return {
        (article.article.slug, resolved.block.id): resolved.block.number
        for article in edition.articles
        for section in article.sections
        for resolved in section.blocks
        if resolved.block.number
    }
