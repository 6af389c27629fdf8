"""The pages of an output in, the site's short navigation out.

The navigation stands on every page, so it names kinds of pages and never grows with the edition.
"""

from __future__ import annotations

from pathlib import Path

from apparatus.model import Output
from apparatus.render import coverage
from apparatus.render.annotations import ADDRESS as ANNOTATIONS
from apparatus.render.machines import files


def navigation(output: Output, docs: Path) -> list[dict[str, object]]:
    """Entries for `nav` in the form of `mkdocs.yml`, none for what the edition has not. What people wrote beside the
    landing page stands under About."""
    overviews = [page for page in output.pages if page.kind == "overview"]
    entries: list[dict[str, object]] = [{"Edition": "index.md"}]
    if len(overviews) == 1:
        slug = overviews[0].address.removesuffix("/index")
        entries += [{"Article": f"{slug}/index.md"}, {"Notes": f"{slug}/notes.md"}]
    kinds = {page.kind for page in output.pages}
    annotated = any(page.address == ANNOTATIONS and len(page.entries) > 1 for page in output.pages)
    entries += [{"Sources": "sources/index.md"}] * ("work" in kinds)
    entries += [{"Glossary": "glossary/index.md"}] * ("term" in kinds)
    entries += [{"Annotations": f"{ANNOTATIONS}.md"}] * annotated
    written = sorted((path for path in docs.glob("*.md") if path.stem != "index"), key=lambda p: (p.stem != "about", p))
    made = [{"Coverage": f"{coverage.ADDRESS}.md"}, {"Data": f"{files.PAGE}.md"}]
    return [*entries, {"About": [*(path.name for path in written), *made]}]
