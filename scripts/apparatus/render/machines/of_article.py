"""An article in; what reference managers and search engines read about it, out.

The names are those of Highwire Press, as Google Scholar's inclusion guidelines list them and as Zotero reads them, and
the type is schema.org's `ScholarlyArticle`. Nothing is invented: without a publisher there is none, and no journal is
made up to please a reader.
"""

from __future__ import annotations

from collections.abc import Iterator

from apparatus.model import Article, Date
from apparatus.render.links import Links
from apparatus.render.machines.head import CONTEXT, Data, filled, head


def article_head(article: Article, links: Links) -> str:
    """For every page on which the article is read."""
    return head(highwire(article, links), scholarly_article(article, links))


def highwire(article: Article, links: Links) -> Iterator[tuple[str, str]]:
    """`citation_*` with values. An institution makes Zotero keep a report, which needs no journal."""
    yield "citation_title", article.title
    yield from (("citation_author", author) for author in article.authors)
    stated = {
        "citation_publication_date": _slashed(article.date),
        "citation_technical_report_institution": article.publisher,
        "citation_language": article.language,
        "citation_public_url": article.address,
        "citation_abstract_html_url": links.absolute(f"{article.slug}/index"),
        "citation_fulltext_html_url": links.absolute(f"{article.slug}/full"),
    }
    yield from filled(stated).items()  # type: ignore[misc]


def scholarly_article(article: Article, links: Links) -> Data:
    """The article, whose first home is the publisher's page, as it stands here."""
    return {
        "@context": CONTEXT,
        "@type": "ScholarlyArticle",
        "@id": links.absolute(f"{article.slug}/index"),
        "headline": article.title,
        "author": [{"@type": "Person", "name": author} for author in article.authors],
        "datePublished": article.date.iso if article.date else "",
        "publisher": {"@type": "Organization", "name": article.publisher} if article.publisher else "",
        "inLanguage": article.language,
        "abstract": article.lead,
        "url": links.absolute(f"{article.slug}/full"),
        "sameAs": article.address,
        "copyrightNotice": article.rights,
    }


def _slashed(date: Date | None) -> str:
    return date.iso.partition("/")[0].replace("-", "/") if date and not date.end_year else ""
