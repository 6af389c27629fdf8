"""An article of the edition in; one file of HTML that holds all of it, and needs nothing else, out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast
from xml.etree.ElementTree import Element

from html5lib import serialize

from apparatus.model import ResolvedArticle
from apparatus.render.article_pages import cards_of, shown_of, whole_article
from apparatus.render.book.parts import held_by, lists, ways_of
from apparatus.render.book.settled import settle_links, tree_of
from apparatus.render.context import Context
from apparatus.render.environment import markup, render
from apparatus.render.forms import Form
from apparatus.render.work_cards import WorkCards


def single(
    context: Context,
    article: ResolvedArticle,
    forms: Mapping[str, tuple[Form, ...]],
    cite_forms: Mapping[str, str],
    style: str,
    script: str,
) -> str:
    """The page. `style` and `script` are those of the site, `cite_forms` the citation of the article as the site's
    pages hold it for readers who copy one."""
    held, ways = held_by(context, article), ways_of(context, article)
    shared = shown_of(context, article, cite_forms, ways)
    parts = list(lists(context, article, held, forms, ways))
    further = [("#notes", "Notes"), *((f"#{part.id}", part.title) for part in parts)]
    whole = whole_article(context, article, shared, further)
    html = render(
        "book/single.html",
        whole=markup(whole),
        parts=[markup(part.html) for part in parts],
        terms=cards_of(context, article.sections, article.notes),
        works=cast("WorkCards", shared["work_cards"]).linked(whole),
    )
    tree = tree_of(html)
    settle_links({"page": tree}, {"page": ""})
    about = article.article
    return render(
        "book/single-page.html",
        article=about,
        body=markup(_inner(tree)),
        style=markup((render("book/single.css") + style).replace("</", "<\\/")),
        script=markup(script.replace("</", "<\\/")),
    )


def _inner(tree: Element) -> str:
    """What an element holds, as HTML."""
    options = {"omit_optional_tags": False, "quote_attr_values": "always", "resolve_entities": False}
    parts = (serialize(child, tree="etree", **options) + (child.tail or "") for child in tree)
    return (tree.text or "") + "".join(parts)
