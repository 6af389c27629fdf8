"""An article in; its own citation, with a paragraph of it as the passage, in each form, out.

The article is cited by the same processor as the works that it cites, and its forms are kept beside theirs. Which
paragraph and which address are meant, only the page knows on which a reader copies: two slots stand for them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from apparatus.formatted.items import ITSELF, printable
from apparatus.formatted.store import Forms, fresh
from apparatus.model import Article, Reference, Work
from apparatus.read.note.names.organisations import is_organisation
from apparatus.render.bibtex import entry
from apparatus.render.cards import date_words, listed_words
from apparatus.render.complete import names
from apparatus.render.forms import pieces

ADDRESS: Final = "https://address.invalid/"
"""Stands for the address until the forms are made (a name that is never given to a host: RFC 6761, 6.4)."""

PARAGRAPH: Final = "80808"

SLOTS: Final = {ADDRESS: "{url}", PARAGRAPH: "{p}"}


def own_work(article: Article) -> Work:
    """The article as a work that one could cite. Its key is one that no cited work can have."""
    authors = " and ".join(f"{{{name}}}" if _is_whole(name) else name for name in article.authors)
    reference = Reference(
        "web", names(authors), title=article.title, publisher=article.publisher, date=article.date, url=ADDRESS
    )
    return Work(f"{ITSELF}{article.slug}", reference)


def _is_whole(name: str) -> bool:
    """Whether a name is not to be turned round."""
    return " and " in name or is_organisation(name, strict=True)


def listed_authors(articles: Iterable[Article]) -> dict[str, str]:
    """How a bibliography names the authors of each article, by its slug."""
    return {article.slug: listed_words(own_work(article).reference.authors) for article in articles}


def own_works(articles: Iterable[Article]) -> list[Work]:
    """The same for several."""
    return [own_work(article) for article in articles]


def cite_forms(stored: Mapping[str, Forms], article: Article) -> dict[str, str]:
    """`chicago`, `apa`, `mla` and `bibtex` with the slots `{p}`, the number of a paragraph, and `{url}`. APA and MLA
    are what stands in the text and, on a second line, the entry of the bibliography. Where no processor made them,
    there is a plain form and BibTeX."""
    work = own_work(article)
    bibtex = entry(Work(article.slug, work.reference)).rstrip().removesuffix("}") + "  note = {¶~80808}\n}\n"
    forms = fresh(stored, {work.key: printable(work)}).get(work.key)
    if forms is None:
        texts = {"chicago": _plain(article)}
    else:
        texts = {"chicago": _text(forms.note), "apa": _text(forms.apa), "mla": _text(forms.mla)}
    return {name: _slotted(text) for name, text in (texts | {"bibtex": bibtex}).items() if text}


def _text(kept: str) -> str:
    return "".join(text for text, _ in pieces(kept))


def _plain(article: Article) -> str:
    """Author, title, publisher, date, paragraph, address: a note as Chicago has it, as far as commas can tell."""
    parts = [", ".join(article.authors), f"“{article.title},”", article.publisher, date_words(article.date)]
    parts += [f"para. {PARAGRAPH}", ADDRESS]
    return ", ".join(part for part in parts if part).replace(",”, ", ",” ") + "."


def _slotted(text: str) -> str:
    for stand_in, slot in SLOTS.items():
        text = text.replace(stand_in, slot)
    return text
