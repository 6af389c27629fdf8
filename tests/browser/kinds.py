"""A page of each kind, by a name: what screenshots, the accessibility tests and the scales look at."""

from __future__ import annotations

from functools import cache

from built import load_project


@cache
def kinds() -> dict[str, str]:
    """The address of each page below the site's own, the longest section and the most cited work among them."""
    project = load_project()
    article = project.sources.articles[0]
    section = max(article.sections, key=lambda section: sum(len(block.text) for block in section.blocks))
    terms = [term.id for term in project.sources.glossary if not term.draft]
    work = next(iter(_cited(project)))
    pages = {
        "landing": "",
        "overview": f"{article.slug}/",
        "section": f"{article.slug}/{section.id}/",
        "full": f"{article.slug}/full/",
        "notes": f"{article.slug}/notes/",
        "ledger": f"{article.slug}/ledger/",
        "sources": "sources/",
        "work": f"sources/{work}/",
        "glossary": "glossary/",
        "annotations": "annotations/",
        "term": f"glossary/{terms[0]}/" if terms else "",
        "letters": "a-z/" if terms else "",
        "systems": "systems/" if any(term.kind == "system" for term in project.sources.glossary) else "",
        "atlas": "atlas/" if any(term.coordinates for term in project.sources.glossary) else "",
        "timeline": "timeline/" if any(term.dates for term in project.sources.glossary) else "",
        "coverage": "about/coverage/",
        "about": "about/",
        "lost": "404.html",
    }
    return {name: path for name, path in pages.items() if path or name == "landing"}


def _cited(project: object) -> list[str]:
    """Keys of the works, the one with an address and the most notes first."""
    from apparatus.harvest import harvest
    from apparatus.project import Project
    from apparatus.render.complete import complete

    assert isinstance(project, Project)
    harvested, _ = harvest(project.sources.articles, project.sources.curated)
    uses = [item.work for items in harvested.items.values() for item in items if item.work]
    return sorted(harvested.works, key=lambda key: (not complete(harvested.works[key]).url, -uses.count(key), key))
