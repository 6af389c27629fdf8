"""Reads again, by the article as a whole, what no note tells by itself.

Comes in: an article whose notes were read one by one. Comes out: the same, with towns told from publishers, the
numbers of notes behind *ibid.*, authors that only a short form names, works of reference cited by an entry, titles
that stand alone, and the short forms within sentences.
"""

from __future__ import annotations

from apparatus.model import Article
from apparatus.resolve.cite_bracketed import with_bracketed
from apparatus.resolve.cite_carried import with_carried
from apparatus.resolve.cite_entries import with_entries
from apparatus.resolve.cite_imprints import with_imprints
from apparatus.resolve.cite_marked import with_marked
from apparatus.resolve.cite_mentions import with_mentions
from apparatus.resolve.cite_pointers import with_pointers
from apparatus.resolve.cite_told import with_told
from apparatus.resolve.note_numbers import with_note_numbers


def read_together(article: Article) -> Article:
    """The article, each reading made on what the one before it left."""
    alone = with_carried(with_note_numbers(with_imprints(article)))
    return with_pointers(with_bracketed(with_mentions(with_marked(with_told(with_entries(alone))))))
