"""The edition in; the same pages as Markdown, as somebody would write them for plain MkDocs, out.

Every page of ours has its counterpart under the same address, with the same words and the same links. Notes are
footnotes where text stands that calls them. Nothing here is timed: the plain build finds its Markdown ready.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from apparatus.model import Annotation, Citing, Edition, Page, ResolvedArticle, ResolvedBlock, Run, Term, WorkUse
from apparatus.render.annotations import ADDRESS as ANNOTATIONS
from apparatus.render.bibtex import entry
from apparatus.render.cards import Card, date_words, make_cards
from apparatus.render.coverage import shares
from apparatus.render.csl import items_json
from apparatus.render.glossary_pages import LISTED
from apparatus.render.machines.files import described
from apparatus.render.ris import record
from apparatus.render.timeline import drawing

SPECIAL = re.compile(r"[\\`*_\[\]#]|^(?=[-+])|(?<=\d)\.(?=\s)", re.MULTILINE)
"""What Markdown would take for markup."""

CITATION = re.compile(r"\[(?P<keys>@[^\]]+)\]")
KEY = re.compile(r"@([\w:-]+)")
FRONT_MATTER = re.compile(r"\A---\n.*?^---\n", re.DOTALL | re.MULTILINE)


def escape(text: str) -> str:
    """Plain text as Markdown."""
    text = SPECIAL.sub(lambda match: "\\" + match.group(), text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def link(here: str, there: str, text: str, fragment: str = "") -> str:
    """A link from page to page, as MkDocs wants it: to the Markdown file."""
    path = posixpath.relpath(f"{there}.md", posixpath.dirname(here) or ".")
    return f"[{text}]({path}{'#' + fragment if fragment else ''})"


def markdown_pages(edition: Edition, pages: Iterable[Page], written: Mapping[str, str]) -> dict[str, str]:
    """The Markdown of each page of `pages`, by path under `docs/`. `written` is what people wrote, by such a path."""
    book = _Book(edition)
    return {f"{page.address}.md": book.page(page, written.get(page.written, "")) for page in pages}


def article_pages(edition: Edition) -> dict[str, str]:
    """A page an article, and nothing else: what one would publish by hand."""
    book = _Book(edition)
    return {f"{a.article.slug}.md": book.full(a.article.slug, a) for a in edition.articles}


class _Book:
    """What all pages share."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self.cards = make_cards(edition)
        self.terms = {term.id: term for term in edition.terms}
        self.articles = {a.article.slug: a for a in edition.articles}
        self.titles = {(a.article.slug, s.section.id): s.section.title for a in edition.articles for s in a.sections}

    def page(self, page: Page, written: str) -> str:
        here = page.address
        folder, _, name = here.partition("/")
        if page.kind == "landing":
            return self.landing(here, written)
        if page.kind == "sources":
            return self.sources(here)
        if page.kind == "work":
            return self.work(here, self.cards[name])
        if page.kind in ("glossary", "kind"):
            return self.glossary(here, page.kind == "kind")
        if page.kind == "term":
            return self.term(here, self.terms[name], written)
        if page.kind == "atlas":
            return self.atlas(here)
        if page.kind == "timeline":
            return self.timeline(here)
        if page.kind == "coverage":
            return self.coverage()
        if page.kind == "data":
            return self.data()
        if page.kind == "annotations":
            return self.annotations(here)
        article = self.articles[folder]
        makers = {"overview": self.overview, "full": self.full, "notes": self.notes, "ledger": self.ledger}
        return makers.get(page.kind, self.section)(here, article)

    # --- The article --------------------------------------------------------------------------------------------

    def overview(self, here: str, article: ResolvedArticle) -> str:
        about = article.article
        contents = [link(here, f"{about.slug}/{s.section.id}", escape(s.section.title)) for s in article.sections]
        others = [link(here, f"{about.slug}/{name}", name) for name in ("full", "notes", "ledger")]
        cite = [escape(piece.text) for piece in about.matter if piece.kind == "how-to-cite"]
        parts = [_byline(article), f"# {escape(about.title)}", escape(about.lead), "## Contents", _list(contents)]
        return _joined([*parts, " · ".join(others), "## How to cite", *cite, "## Rights", escape(about.rights)])

    def section(self, here: str, article: ResolvedArticle) -> str:
        sections = [resolved.section for resolved in article.sections]
        index = next(i for i, section in enumerate(sections) if here == f"{article.article.slug}/{section.id}")
        resolved = article.sections[index]
        beside = sections[max(index - 1, 0) : index] + sections[index + 1 : index + 2]
        pager = [link(here, f"{article.article.slug}/{other.id}", escape(other.title)) for other in beside]
        body = [self.block(here, block) for block in resolved.blocks if block.block.type != "heading"]
        head = [_byline(article), f"# {escape(sections[index].title)}"]
        remarks = self.remarks(here, article, sections[index].id)
        return _joined([*head, *body, " · ".join(pager), *self.footnotes(here, article, set(resolved.notes)), *remarks])

    def full(self, here: str, article: ResolvedArticle) -> str:
        about = article.article
        parts = [_byline(article), f"# {escape(about.title)}", escape(about.lead)]
        for resolved in article.sections:
            parts.append(f"## {escape(resolved.section.title)}")
            parts += [self.block(here, block) for block in resolved.blocks if block.block.type != "heading"]
        parts += [escape(m.text) for m in about.matter if m.kind not in ("title", "author", "date", "lead")]
        called = {number for resolved in article.sections for number in resolved.notes}
        return _joined([*parts, *self.footnotes(here, article, called), *self.remarks(here, article)])

    def notes(self, here: str, article: ResolvedArticle) -> str:
        parts = ["# Notes"]
        for note in article.notes:
            parts.append(f"**{note.note.number}** {self.runs(here, note.runs)}")
            parts += [f"> {self.sentence(here, citing)}" for citing in note.citings]
            parts += self.on_note(here, article, note.note.line)
        return _joined(parts)

    def ledger(self, here: str, article: ResolvedArticle) -> str:
        furniture = [(str(f.line), escape(f.text), f.reason) for f in article.article.furniture]
        matter = [(str(m.line), escape(m.text), m.kind) for m in article.article.matter]
        tables = [_table(("Line", "Text", "Reason"), furniture), _table(("Line", "Text", "Kind"), matter)]
        return _joined(["# What stood around the text", *tables])

    def block(self, here: str, resolved: ResolvedBlock) -> str:
        text = self.runs(here, resolved.runs)
        if resolved.block.type == "quote":
            return _quoted(text)
        return _list(text.split("\n")) if resolved.block.type == "list" else text

    def runs(self, here: str, runs: Iterable[Run]) -> str:
        return "".join(map(partial(self.run, here), runs))

    def run(self, here: str, run: Run) -> str:
        if run.kind == "mark":
            return f"[^{run.target}]"
        if run.kind == "annotation":
            return f"[^{run.target}]"
        if run.kind == "url":
            return f"<{run.text}>"
        folders = {"term": "glossary", "work": "sources"}
        articles_only = "/" not in here
        if run.kind == "text" or (run.kind == "work" and articles_only):
            return escape(run.text)
        return link(here, f"{folders[run.kind]}/{run.target}", escape(run.text))

    def footnotes(self, here: str, article: ResolvedArticle, called: set[int]) -> Iterator[str]:
        for note in article.notes:
            if note.note.number in called:
                said = self.on_note(here, article, note.note.line)
                text = "\n\n".join([self.runs(here, note.runs), *said]).replace("\n", "\n    ")
                yield f"[^{note.note.number}]: {text}"

    def remarks(self, here: str, article: ResolvedArticle, section: str = "") -> Iterator[str]:
        """The editor's annotations of the text, as footnotes of their own."""
        for one in self.edition.annotations:
            if one.block and one.article == article.article.slug and section in ("", one.section):
                yield f"[^{one.annotation.id}]: " + self.said(here, one.annotation).replace("\n", "\n    ")

    def on_note(self, here: str, article: ResolvedArticle, line: int) -> Iterator[str]:
        for one in self.edition.annotations:
            if one.note and one.article == article.article.slug and one.line == line:
                yield self.said(here, one.annotation)

    def said(self, here: str, annotation: Annotation) -> str:
        title = link(here, ANNOTATIONS, f"**{escape(annotation.title)}**", annotation.id)
        return f"Editor: {title}\n\n{self.uncited(here, annotation.body)}"

    def annotations(self, here: str) -> str:
        parts = ["# The editor’s annotations"]
        for one in self.edition.annotations:
            told = one.annotation
            parts += [
                f"## {escape(told.title)} {{#{told.id}}}",
                _quoted(escape(one.exact)),
                self.uncited(here, told.body),
            ]
            shown = [f"{link(here, f'sources/{s.key}', s.key)}: {escape(s.supports)}" for s in told.sources]
            parts += [f"{told.motivation}, {date_words(told.date)}", _list(shown)]
        return _joined(parts)

    def sentence(self, here: str, citing: Citing) -> str:
        sentence = citing.sentence
        title = self.titles[sentence.article, sentence.section]
        fragment = f"fnref{citing.ref if citing.ref > 1 else ''}:{citing.note}"
        back = link(here, f"{sentence.article}/{sentence.section}", f"↩ {escape(title)}", fragment)
        return f"{escape(sentence.text)} {back}".replace("\n", " ")

    # --- Works, terms, the front door ---------------------------------------------------------------------------

    def sources(self, here: str) -> str:
        lines = []
        for card in self.cards.values():
            notes = [link(here, f"{use.article}/notes", str(use.note)) for use in card.uses]
            title = link(here, f"sources/{card.key}", escape(card.title))
            lines.append(f"{title} {_about(card)} {', '.join(notes)}")
        return _joined(["# Sources", _list(lines)])

    def work(self, here: str, card: Card) -> str:
        work = self.edition.works[card.key]
        address = [f"<{card.url}>"] if card.url else []
        printed = ["## As the note prints it", escape(card.printed)] if card.printed else []
        added = [_list(f"**{name}** {escape(value)}" for name, value in card.added)] if card.added else []
        uses = ["## Cited in"] if card.uses else []
        uses += [piece for use in card.uses for piece in self.use(here, use)]
        exports = [_code(text) for text in (entry(work), record(work), items_json([work]))]
        return _joined([f"# {escape(card.title)}", _about(card), *address, *printed, *added, *uses, *exports])

    def use(self, here: str, use: WorkUse) -> Iterator[str]:
        yield link(here, f"{use.article}/notes", f"Note {use.note}") + f" {escape(use.item.locator)}"
        yield from (f"> {self.sentence(here, citing)}" for citing in use.citings)

    def glossary(self, here: str, one_kind: bool) -> str:
        kinds = {f"{address}/index": kind for kind, address in LISTED.items()}
        kind = kinds.get(here) if one_kind else None
        terms = [term for term in self.edition.terms if kind in (None, term.kind)]
        lines = [f"{link(here, f'glossary/{t.id}', escape(t.term))} {t.native} {escape(t.gloss)}" for t in terms]
        return _joined(["# Glossary", _list(lines)])

    def term(self, here: str, term: Term, written: str) -> str:
        see = [link(here, f"glossary/{id}", escape(self.terms[id].term)) for id in term.see_also if id in self.terms]
        head = [f"# {escape(term.term)}", f"{term.native} *{term.pinyin}* {escape(term.literal)}", escape(term.gloss)]
        uses = [f"> {self.term_use(here, use.sentence.article, use.sentence.section, use.sentence.text)}"
                for use in self.edition.term_uses[term.id]]  # fmt: skip
        near = [link(here, f"glossary/{n.term}", escape(self.terms[n.term].term))
                for n in self.edition.neighbours.get(term.id, ())]  # fmt: skip
        rows = [(link(here, f"sources/{source.key}", escape(self.cards[source.key].title)), escape(source.supports),
                 source.status) for source in term.sources]  # fmt: skip
        tables = ["## Sources", _table(("Source", "Shows", "Who says so"), rows)]
        body = [self.uncited(here, written), ", ".join(see), ", ".join(near), "## Where the article uses it", *uses]
        return _joined([*head, *body, *tables])

    def term_use(self, here: str, article: str, section: str, text: str) -> str:
        back = link(here, f"{article}/{section}", f"↩ {escape(self.titles[article, section])}")
        return f"{escape(text)} {back}".replace("\n", " ")

    def atlas(self, here: str) -> str:
        placed = [term for term in self.edition.terms if term.coordinates]
        lines = [f"{link(here, f'glossary/{t.id}', escape(t.term))} {t.coordinates}" for t in placed]
        return _joined(["# Atlas", _list(lines)])

    def timeline(self, here: str) -> str:
        pieces = ["# Timeline"]
        for year in drawing(self.edition).years:
            lines = [f"{e.date.iso}: {escape(e.what)} {link(here, e.address, escape(e.name))}" for e in year.events]
            lines += [link(here, f"sources/{key}", escape(self.cards[key].title)) for key in year.works]
            pieces += [f"## {year.year}", _list(lines)]
        return _joined(pieces)

    def coverage(self) -> str:
        rows = [(share.label, str(share.part), str(share.whole)) for share in shares(self.edition)]
        names = [escape(name) for names in self.edition.names.values() for name, _ in names.without]
        return _joined(["# Coverage", _table(("What", "There", "Of"), rows), _list(names)])

    def data(self) -> str:
        rows = [(file.path, escape(file.holds), file.form, file.rights) for file in described(self.edition)]
        return _joined(["# Data", _table(("File", "Holds", "Form", "Rights"), rows)])

    def landing(self, here: str, written: str) -> str:
        parts = []
        for article in self.edition.articles:
            slug, title = article.article.slug, escape(article.article.title)
            parts += [f"# {link(here, f'{slug}/index', title)}", _byline(article), escape(article.article.lead)]
        return _joined([*parts, FRONT_MATTER.sub("", written)])

    def uncited(self, here: str, written: str) -> str:
        """What a person wrote, its citations as plain links: the plain build has no bibliography."""

        def links(match: re.Match[str]) -> str:
            keys = [key for key in KEY.findall(match["keys"]) if key in self.cards]
            return "(" + "; ".join(link(here, f"sources/{key}", escape(self.cards[key].title)) for key in keys) + ")"

        return CITATION.sub(links, FRONT_MATTER.sub("", written))


def _byline(article: ResolvedArticle) -> str:
    return escape(" · ".join([*article.article.authors, date_words(article.article.date)]))


def _about(card: Card) -> str:
    return escape(" · ".join(part for part in (card.authors, card.container, card.published) if part))


def _joined(parts: Iterable[str]) -> str:
    return "\n\n".join(part for part in parts if part.strip()) + "\n"


def _list(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}" for line in text.split("\n"))


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    cells = [head, ["---"] * len(head), *rows]
    return "\n".join(
        "| " + " | ".join(cell.replace("\n", " ").replace("|", "\\|") for cell in row) + " |" for row in cells
    )


def _code(text: str) -> str:
    return f"```\n{text.rstrip()}\n```"
