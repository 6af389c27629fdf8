"""The text of `bib/formatted.json` in, the formatted citations of works out, and the other way round.

The file is written by `apparatus harvest` and committed. Every entry carries a sum over the work as it was and the
forms that were made of it: so one can tell without a citation processor when a work has changed and when a hand has
changed a form. What the sum does not vouch for is never shown.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, fields
from hashlib import sha256
from typing import Any

from apparatus.formatted.items import canonical, printable
from apparatus.model import Place, Problem, Work
from apparatus.render.forms import FORMS, Form, pieces

PATH = "bib/formatted.json"
RUN = "run: apparatus harvest"

RECIPE = 1
"""Counted up when styles or rules change what is made of the same work: then all forms are made again."""


@dataclass(frozen=True, slots=True)
class Forms:
    """One work's citation in each form: plain text in which `<i>` and `</i>` are marks and `&`, `<`, `>` are escaped.
    A form is empty where its style has none for such a work."""

    sum: str
    note: str = ""
    bibliography: str = ""
    apa: str = ""
    mla: str = ""

    @classmethod
    def of(cls, item: Mapping[str, Any], forms: Mapping[str, str]) -> Forms:
        """The forms that were made of an item."""
        return cls(check_sum(item, forms), **forms)

    @property
    def texts(self) -> dict[str, str]:
        """Each form by its name."""
        return {name: getattr(self, name) for name in FORMS}

    @property
    def shown(self) -> tuple[Form, ...]:
        """The forms as a page shows them."""
        return tuple(Form(label, pieces(self.texts[name])) for name, label in FORMS.items() if self.texts[name])


def check_sum(item: Mapping[str, Any], forms: Mapping[str, str]) -> str:
    """A short sum over a work and what was made of it."""
    made = canonical({"recipe": RECIPE, "item": item, "forms": {name: forms.get(name, "") for name in FORMS}})
    return sha256(made.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def write(forms: Mapping[str, Forms]) -> str:
    """The file's text: one work after the other by key, one form a line."""
    return json.dumps({key: asdict(forms[key]) for key in sorted(forms)}, ensure_ascii=False, indent=1) + "\n"


def read(text: str, path: str = PATH) -> tuple[dict[str, Forms], list[Problem]]:
    """The forms that a file holds. What is not as `write` makes it is a problem and left out."""
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        return {}, [Problem(Place(path, error.lineno, error.colno), f"is not JSON: {error.msg}", RUN)]
    except (ValueError, RecursionError) as error:
        return {}, [Problem(Place(path), f"is not JSON that can be read: {error}", RUN)]
    if not isinstance(data, dict):
        return {}, [Problem(Place(path, 1), "holds no entries by key", RUN)]
    names = {field.name for field in fields(Forms)}
    sound = {
        key: Forms(**entry)
        for key, entry in data.items()
        if isinstance(entry, dict) and entry.keys() == names and all(isinstance(v, str) for v in entry.values())
    }
    broken = [key for key in data if key not in sound]
    return sound, [Problem(_place(text, key, path), f"entry {key}: has not the parts of one", RUN) for key in broken]


def fresh(stored: Mapping[str, Forms], items: Mapping[str, Mapping[str, Any]]) -> dict[str, Forms]:
    """The stored forms that are those of the items as they are."""
    return {
        key: stored[key]
        for key, item in items.items()
        if key in stored and stored[key].sum == check_sum(item, stored[key].texts)
    }


def usable(stored: Mapping[str, Forms], works: Iterable[Work]) -> dict[str, tuple[Form, ...]]:
    """What pages can show, by the key of the work."""
    items = {work.key: printable(work) for work in works if work.key in stored}
    return {key: forms.shown for key, forms in fresh(stored, items).items()}


def stale(text: str | None, works: Iterable[Work], path: str = PATH) -> list[Problem]:
    """Where the file is not that of the works: entries of another work, or altered by hand, are errors; works that have
    no forms yet are told as a notice, since an edition is whole without them."""
    items = {work.key: printable(work) for work in works}
    stored, problems = read(text, path) if text is not None else ({}, [])
    current = fresh(stored, items)
    told = [*problems, *_differences(text or "", stored, current, items, path)]
    if text is not None and not told and text != write(stored):
        told.append(Problem(Place(path), "the entries are right, but their order or the layout is not", RUN))
    missing = [key for key in items if key not in stored]
    return told + ([_missing(missing, path)] if missing else [])


def _differences(
    text: str, stored: Mapping[str, Forms], current: Mapping[str, Forms], items: Mapping[str, object], path: str
) -> Iterator[Problem]:
    for key in stored:
        if key not in items:
            yield Problem(_place(text, key, path), f"entry {key}: belongs to no cited work", RUN)
        elif key not in current:
            yield Problem(_place(text, key, path), f"entry {key}: is not that of the work as it is now", RUN)


def _missing(keys: list[str], path: str) -> Problem:
    named = ", ".join(keys[:3]) + (f" and {len(keys) - 3} more" if len(keys) > 3 else "")
    return Problem(Place(path), f"no formatted citations of {named}", RUN, level="notice")


def _place(text: str, key: str, path: str) -> Place:
    at = text.find(f"\n {json.dumps(key, ensure_ascii=False)}: ")
    return Place(path, text.count("\n", 0, at + 1) + 1 if at >= 0 else 0)
