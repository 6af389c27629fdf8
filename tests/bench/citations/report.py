"""A `Score` in; the printed tables, the figures for `--json`, and failures with examples out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from bench.citations.score import FIELDS, Failure, Score
from bench.table import columns

VERDICTS = ("right", "reported", "wrong", "missed")
NONE = "-"


def _share(part: float, whole: float, of_nothing: float = 1) -> float:
    return part / whole if whole else of_nothing


BINS = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01)


def calibration(total: Score) -> list[tuple[str, int, float, float]]:
    """By how sure readings are said to be: how many, how sure on average, and the share that is right."""
    rows = []
    for low, high in pairwise(BINS):
        within = [(sure, right) for sure, right in total.sure if low <= sure < high]
        if within:
            said, right = (sum(part) / len(within) for part in zip(*within, strict=True))
            rows.append((f"{low:.2f}–{min(high, 1):.2f}", len(within), said, right))
    return rows


def field_figures(total: Score, name: str) -> tuple[float, float, float]:
    """Precision, recall and F1 of a field."""
    precision, recall = _share(total.right[name], total.read[name]), _share(total.right[name], total.stated[name])
    return precision, recall, _share(2 * precision * recall, precision + recall) if precision + recall else 0.0


def summary(total: Score) -> dict[str, Any]:
    """All figures."""
    right, read, stated = (sum(counter[n] for n in FIELDS) for counter in (total.right, total.read, total.stated))
    return {
        "notes": total.notes,
        "full citations": total.full.total(),
        "all right": _share(total.all_right.total(), total.full.total()),
        "items": total.items.total(),
        "items found with the right kind": _share(total.found.total(), total.items.total()),
        "citations read where none stands": total.extra,
        "short forms and ibid.": total.short.total(),
        **{f"… {verdict}": _share(total.short[verdict], total.short.total(), 0) for verdict in VERDICTS},
        "field F1": _share(2 * right, read + stated),
        "notes a second": round(total.notes / total.seconds) if total.seconds else 0,
        "fields": {n: dict(zip(("precision", "recall", "F1"), field_figures(total, n), strict=True)) for n in FIELDS},
        "kinds": {
            kind: {"citations": n, "all right": _share(total.all_right[kind], n), "kind": _share(total.found[kind], n)}
            for kind, n in sorted(total.full.items())
        },
    }


def tables_text(totals: Mapping[str, Score]) -> str:
    """Three tables, the whole, by field and by kind: the first set of notes in detail, the others beside it."""
    first, *others = totals.values()
    figures = [summary(total) for total in totals.values()]
    measures = [name for name, value in figures[0].items() if not isinstance(value, dict)]
    beside = list(totals)[1:]
    return "\n\n".join((
        columns(
            ("measure", *totals),
            [(name, *(_text(name, row) for row in figures)) for name in measures],
            left=(0,),
        ),
        columns(
            ("field", "stated", "precision", "recall", "F1", *(f"F1 ({name})" for name in beside)),
            [(name, *_field(first, name), *(_field(total, name)[-1] for total in others)) for name in FIELDS],
            left=(0,),
        ),
        columns(
            ("kind", "citations", "kind right", "all right", *(f"all right ({name})" for name in beside)),
            [(kind, *_kind(first, kind), *(_kind(total, kind)[-1] for total in others)) for kind in sorted(first.full)],
            left=(0,),
        ),
    ))  # fmt: skip


def _field(total: Score, name: str) -> tuple[str, ...]:
    if not total.stated[name]:
        return (NONE,) * 4
    return (str(total.stated[name]), *(f"{value:.3f}" for value in field_figures(total, name)))


def _kind(total: Score, kind: str) -> tuple[str, ...]:
    count = total.full[kind]
    if not count:
        return (NONE,) * 3
    return str(count), f"{total.found[kind] / count:.1%}", f"{total.all_right[kind] / count:.1%}"


def _text(name: str, figures: Mapping[str, Any]) -> str:
    value = figures[name]
    if name in {f"… {verdict}" for verdict in VERDICTS} and not figures["short forms and ibid."]:
        return NONE
    if isinstance(value, int):
        return f"{value:,}"
    return f"{value:.3f}" if name == "field F1" else f"{value:.1%}"


SHOWN = ("authors", "title", "container", "publisher", "year", "locator")


def markdown_text(totals: Mapping[str, Score]) -> str:
    """The table of `docs/reading.md`."""
    figures = [summary(total) for total in totals.values()]
    rows = [
        ("notes; full citations in them", [f"{row['notes']:,}; {row['full citations']:,}" for row in figures]),
        (
            "full citations with authors, title, container and year right",
            [f"{row['all right']:.1%}" for row in figures],
        ),
        ("citations found, each with its kind", [f"{row['items found with the right kind']:.1%}" for row in figures]),
        ("F1 over all fields", [f"{row['field F1']:.3f}" for row in figures]),
        (f"F1: {' · '.join(SHOWN)}", [" · ".join(f"{row['fields'][n]['F1']:.3f}" for n in SHOWN) for row in figures]),
        (f"short forms and *ibid.*: {' · '.join(VERDICTS)}", [_verdicts(row) for row in figures]),
        ("notes read a second, one core", [f"{row['notes a second']:,}" for row in figures]),
    ]
    head = ["made-up notes, printed by", *totals]
    lines = [head, ["---"] * len(head), *([name, *cells] for name, cells in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _verdicts(row: Mapping[str, Any]) -> str:
    if not row["short forms and ibid."]:
        return "none in them"
    return " · ".join(f"{row[f'… {verdict}']:.1%}" for verdict in VERDICTS)


def failures_text(total: Score, examples: int = 3) -> str:
    """What failed, the most frequent first, with the shortest examples."""
    groups: dict[tuple[str, ...], list[Failure]] = defaultdict(list)
    for failure in total.failures:
        groups[failure.kind, *(d.what for d in failure.differences[:3])].append(failure)
    parts = []
    for group, found in sorted(groups.items(), key=lambda group: -len(group[1])):
        parts.append(f"## {group[0]}: {', '.join(group[1:])} ({len(found)} times)\n")
        for failure in sorted(found, key=lambda failure: len(failure.note))[:examples]:
            parts.append(f"- note: {failure.note!r}")
            parts += [f"  citation: {failure.citation!r}"] if len(failure.note) > len(failure.citation) + 2 else []
            parts += [f"  {d.what}: expected {d.expected!r}, got {d.got!r}" for d in failure.differences]
        parts.append("")
    return "\n".join(parts)
