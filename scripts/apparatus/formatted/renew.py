"""Works and the forms that are stored in; the forms of the works as they are out, made where they were not stored."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from apparatus.formatted.engine import run
from apparatus.formatted.items import printable
from apparatus.formatted.store import PATH, Forms, fresh
from apparatus.model import Place, Problem, Work

Engine = Callable[[Sequence[Mapping[str, Any]]], tuple[dict[str, dict[str, str]], list[Problem]]]
"""CSL items in; by id, the text of each form out."""


def renew(
    stored: Mapping[str, Forms], works: Iterable[Work], engine: Engine = run
) -> tuple[dict[str, Forms], list[Problem]]:
    """The forms of all works, in the order of their keys. Only works that are new or were changed are given to the
    engine. Problems: what it says; if there is none, what is stored is returned as it was."""
    items = {work.key: printable(work) for work in works}
    kept = fresh(stored, items)
    wanted = [item for key, item in items.items() if key not in kept]
    made, problems = engine(wanted) if wanted else ({}, [])
    if problems:
        return dict(stored), problems
    absent = [item["id"] for item in wanted if item["id"] not in made]
    if absent:
        return dict(stored), [Problem(Place(PATH), f"the citation processor gave nothing for {', '.join(absent)}")]
    new = {key: Forms.of(items[key], forms) for key, forms in made.items()}
    return dict(sorted((kept | new).items())), []
