"""An article in, its pages out: the overview, the parts, the whole, the notes, and what stood around the text."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import cast

from markupsafe import Markup

from apparatus.model import (
    Block,
    IndexEntry,
    Page,
    Placed,
    ResolvedArticle,
    ResolvedBlock,
    ResolvedNote,
    ResolvedSection,
)
from apparatus.render.annotations import bodies, of_notes
from apparatus.render.beside import Piece, back_matter, lead_of
from apparatus.render.cards import date_words
from apparatus.render.context import Context, To
from apparatus.render.environment import environment, markup, render
from apparatus.render.facets import note_facets, strip_of
from apparatus.render.machines.head import head
from apparatus.render.machines.of_article import article_head, highwire
from apparatus.render.term_cards import cards_for
from apparatus.render.work_cards import WorkCards

AFFILIATED = frozenset("*†‡⁰¹²³⁴⁵⁶⁷⁸⁹")

OF_A_BYLINE = 8
"""As many letters a by-line has beside its names: `By` and `and`."""


def article_pages(context: Context, article: ResolvedArticle, cite_forms: Mapping[str, str]) -> Iterator[Page]:
    """An article's overview, its parts, the whole on one page, its notes, and what stood around the text."""
    slug, links = article.article.slug, context.links
    whole = article_head(article.article, links)
    # The pages that show paragraphs and notes stand side by side: what is made for one of them is right on all.
    shared = shown_of(context, article, cite_forms, context.to(f"{slug}/full"))
    base = Page(f"{slug}/", "section", "", "", nav=f"{slug}/index", source=article.article.path)
    yield _overview_page(replace(base, head=whole), context, article, shared)
    yield from _section_pages(replace(base, head=head(highwire(article.article, links))), context, article, shared)
    yield _full_page(replace(base, head=whole), context, article, shared)
    yield _notes_page(base, context, article, shared)
    ledger = f"What stood around the text: {article.article.title}"
    html = render("ledger.html", **shared)
    yield replace(base, address=f"{slug}/ledger", kind="ledger", title=ledger, html=html)


def shown_of(
    context: Context, article: ResolvedArticle, cite_forms: Mapping[str, str], to: To, cards: bool = True
) -> dict[str, object]:
    """What templates show of an article, linked by `to`; `cards` says whether a link can bring the card of a work."""
    said = bodies(context.edition, to, cards)
    return {
        "article": article.article,
        "resolved_article": article,
        "byline": byline(article),
        "owners": owners(article),
        "works_at": works_at(article),
        "cite_forms": dict(cite_forms),
        "cards": context.cards,
        "to": to,
        "bodies": _bodies(context, article, to),
        "printed": _printed_notes(context, article, to, of_notes(context.edition, article.article.slug, said, to)),
        "said": said,
        "work_cards": WorkCards(context, article.article.slug, to),
        "lead": lead_of(article),
    }


def _bodies(context: Context, article: ResolvedArticle, to: To) -> dict[str, Markup]:
    """Each block as it stands in the text, its former ids before it. A heading may stand as the page's own, so its
    former ids stand before what follows it, or before itself where it ends a section."""
    block = environment().get_template("macros.html").module.body_block  # type: ignore[attr-defined]
    former = environment().get_template("former.html").module.former_ids  # type: ignore[attr-defined]
    bodies: dict[str, Markup] = {}
    for section in article.sections:
        waiting: list[Block] = []
        for resolved in section.blocks:
            waiting.append(resolved.block)
            html = markup(block(resolved, to, resolved.block.number))
            bodies[resolved.block.id] = html
            if resolved.block.type != "heading":
                bodies[resolved.block.id] = markup(former(waiting)) + html
                waiting = []
        if waiting and len(section.blocks) > 1:
            bodies[waiting[-1].id] = markup(former(waiting)) + bodies[waiting[-1].id]
    return bodies


def cards_of(
    context: Context,
    sections: Iterable[ResolvedSection] = (),
    notes: Iterable[ResolvedNote] = (),
    pieces: Iterable[Piece] = (),
) -> Markup:
    """The cards of the terms to which what a page shows leads, in its order."""
    shown = [piece.matter.runs for piece in pieces]
    shown += [block.runs for section in sections for block in section.blocks]
    shown += [note.runs for note in notes]
    return cards_for(chain.from_iterable(shown), context.term_cards)


def annotations_in(context: Context, slug: str, section: str = "") -> list[Placed]:
    """Those of the running text of an article, or of one of its sections."""
    found = [one for one in context.edition.annotations if one.block and one.article == slug]
    return [one for one in found if one.section == section] if section else found


def _parts(context: Context, article: ResolvedArticle) -> dict[int, str]:
    """Where numbers begin again, the title of the part from which a note is called: it tells two notes 1 apart."""
    if all(note.note.shown == str(note.note.number) for note in article.notes):
        return {}
    titles, slug = context.titles, article.article.slug
    return {note.note.number: titles[slug, note.citings[0].sentence.section] for note in article.notes if note.citings}


def _printed_notes(
    context: Context, article: ResolvedArticle, to: To, annotations: Mapping[int, Markup]
) -> dict[int, dict[str, str | Markup]]:
    """The words of each note and the editor's remarks on it, by its line: numbers may be given twice by mistake."""
    macros = environment().get_template("macros.html").module
    text, remarks = macros.note_text, macros.remarks  # type: ignore[attr-defined]
    parts = _parts(context, article)
    return {
        note.note.line: {
            "text": markup(text(note, to, context.cards)),
            "part": parts.get(note.note.number, ""),
            "remarks": markup(remarks(note, to, context.cards)) + annotations.get(note.note.line, Markup()),
        }
        for note in article.notes
    }


def whole_article(
    context: Context,
    article: ResolvedArticle,
    shared: Mapping[str, object],
    further: Sequence[tuple[str, str]],
    cards_file: str = "",
) -> str:
    """The article on one page, without its cards: these wait in `cards_file`, or in the page itself. `further` are the
    addresses and words of the links under its contents."""
    return render(
        "full.html",
        **{**shared, "work_cards": {}},
        matter=back_matter(article),
        annotations=annotations_in(context, article.article.slug),
        cards_file=cards_file,
        further=further,
    )


def _full_page(base: Page, context: Context, article: ResolvedArticle, shared: dict[str, object]) -> Page:
    """The whole article. It links to nearly all works and terms: their cards wait in a file of their own, which is
    asked for when the first is needed, so that the page stays light."""
    slug = article.article.slug
    address, cards = f"{slug}/full", f"{slug}/cards.js"
    further = [(context.to(address)(f"{slug}/index"), "In parts"), ("#notes", "Notes")]
    html = whole_article(context, article, shared, further, context.links.root(address) + cards)
    terms = cards_of(context, article.sections, article.notes, [*lead_of(article), *back_matter(article)])
    works = cast("WorkCards", shared["work_cards"]).linked(html)
    waiting = render("cards_file.html", terms=terms, works=works)
    return replace(
        base,
        address=address,
        kind="full",
        title=f"{article.article.title}: on one page",
        html=html,
        description=article.article.lead[:300],
        files=((cards, f"apparatus.keepCards({json.dumps(waiting, ensure_ascii=False)});\n"),),
    )


def _overview_page(base: Page, context: Context, article: ResolvedArticle, shared: dict[str, object]) -> Page:
    address = base.nav
    values = shared | {"to": context.to(address)}
    titled = [s for s in article.sections if s.blocks and s.blocks[0].block.type == "heading"]
    html = render(
        "overview.html",
        **values,
        citation=how_to_cite(article, context.authors.get(article.article.slug, "")),
        term_cards=cards_of(context, pieces=lead_of(article)),
        editorial=any(s.section.editorial for s in article.sections),
        source_titles=len(titled),
    )
    title = article.article.title
    entry = IndexEntry("", title, article.article.lead)
    return replace(
        base, address=address, kind="overview", title=title, html=html, description=entry.text[:300], entries=(entry,)
    )


def heading_of(resolved: ResolvedSection) -> ResolvedBlock | None:
    """The author's heading of a part, if it has one."""
    blocks = resolved.blocks
    headed = blocks and blocks[0].block.type == "heading" and not resolved.section.editorial
    return blocks[0] if headed else None


def _section_pages(base: Page, context: Context, article: ResolvedArticle, shared: dict[str, object]) -> Iterator[Page]:
    sections = article.sections
    notes = {note.note.number: note for note in article.notes}
    for index, resolved in enumerate(sections):
        section, blocks = resolved.section, resolved.blocks
        called = [notes[number] for number in resolved.notes]
        heading = heading_of(resolved)
        html = render(
            "section.html",
            **shared,
            section=section,
            heading=heading,
            blocks=blocks[1:] if heading else blocks,
            index=index + 1,
            count=len(sections),
            previous=sections[index - 1].section if index else None,
            next=sections[index + 1].section if index + 1 < len(sections) else None,
            section_notes=called,
            term_cards=cards_of(context, [resolved], called),
            annotations=annotations_in(context, article.article.slug, section.id),
            strip=strip_of(resolved, notes, context.facets, article.article.language),
        )
        entries = [IndexEntry("", section.title, "")]
        numbers = context.numbers
        entries += [
            IndexEntry(b.block.id, f"¶{numbers[article.article.slug, b.block.id]}, {section.title}", b.block.text)
            for b in blocks
            if b.block.type != "heading"
        ]
        opening = next((b.block.text for b in blocks if b.block.type != "heading"), "")
        yield replace(
            base,
            address=f"{article.article.slug}/{section.id}",
            title=section.title,
            html=html,
            description=opening[:300],
            entries=tuple(entries),
        )


def _notes_page(base: Page, context: Context, article: ResolvedArticle, shared: dict[str, object]) -> Page:
    titles = {section.section.id: section.section.title for section in article.sections}
    html = render(
        "notes.html",
        **shared,
        section_titles=titles,
        term_cards=cards_of(context, notes=article.notes),
        numbers=context.numbers,
        note_facets={note.note.line: note_facets(note, context.facets) for note in article.notes},
        note_parts={n.note.line: list(dict.fromkeys(c.sentence.section for c in n.citings)) for n in article.notes},
    )
    entries = [IndexEntry("", "Notes", "")]
    entries += [IndexEntry(f"note-{n.note.number}", f"Note {n.note.shown}", n.note.text) for n in article.notes]
    address = f"{article.article.slug}/notes"
    title = f"Notes: {article.article.title}"
    return replace(base, address=address, kind="notes", title=title, html=html, nav=address, entries=tuple(entries))


def byline(article: ResolvedArticle) -> str:
    """Author and date, as far as they are known."""
    parts = [", ".join(article.article.authors), date_words(article.article.date)]
    return " · ".join(part for part in parts if part)


def owners(article: ResolvedArticle) -> str:
    """Whose the article is, where nobody says it."""
    return "author’s" if len(article.article.authors) < 2 else "authors’"


def works_at(article: ResolvedArticle) -> list[str]:
    """What the article says of its authors beside their names, as it prints it: where they work, who they are. Names
    with signs stand before it, which tell whose each is."""
    told = [part.text for part in article.article.matter if part.kind == "author"]
    more = [text for text in told if _says_more(text, article.article.authors)]
    return [text for text in told if text in more or (more and any(char in AFFILIATED for char in text))]


def _says_more(text: str, names: Iterable[str]) -> bool:
    for name in names:
        text = text.replace(name, "")
    return sum(char.isalpha() for char in text) > OF_A_BYLINE


def how_to_cite(article: ResolvedArticle, listed: str = "") -> str:
    """The article's own statement where it has one, else one made of what is known. `listed` is how a bibliography
    names its authors."""
    stated = [piece.text for piece in article.article.matter if piece.kind == "how-to-cite"]
    if stated:
        return " ".join(stated)
    about = article.article
    parts = [
        listed or ", ".join(about.authors),
        f"“{about.title}{'' if about.title.endswith(('?', '!', '.', '？', '！')) else '.'}”",
        about.publisher,
        date_words(about.date),
    ]
    return " ".join(part if part.endswith(("”", ".")) else f"{part}." for part in parts if part)
