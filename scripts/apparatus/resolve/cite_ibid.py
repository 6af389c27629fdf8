"""Finds what `ibid.` means: the work cited just before (Chicago Manual 14.34).

Comes in: what this note so far and the one before it cite. Comes out: the work, or candidates and the reason in words.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from operator import itemgetter
from typing import Final

from apparatus import lazy
from apparatus.model import Cite
from apparatus.resolve.cite_known import Finding


def passing_over(cite: Cite, findings: list[Finding]) -> list[Finding]:
    """What an `ibid.` may mean; `id.`, of the lawyers, passes over what a bracket explains with (Bluebook 4.1), unless
    nothing else is cited there: `The court agreed (citing Lima v. Roe, 3 U.S. 4 (1901)). Id. at 5.`"""
    others = [each for each in findings if not each.explains] if ID_RE.match(cite.text) else []
    return others or findings


ID_RE: Final = lazy.regex(r"(?:[A-Za-z]{2,8},? )?id(?:\.|\Z)", re.I)


def explanations(text: str) -> list[tuple[int, int]]:
    """Where a note says in a bracket what the work before it does with others: `(quoting …)`, `(citing …; …)`; a
    bracket within such a one is not told again."""
    opened: list[int] = []
    spans: list[tuple[int, int]] = []
    for bracket in BRACKET_RE.finditer(text):
        if bracket[0] == "(":
            opened.append(bracket.start())
        elif opened:
            start = opened.pop()
            if EXPLAINS_RE.match(text, start):
                while spans and spans[-1][0] > start:
                    spans.pop()
                spans.append((start, bracket.end()))
    return spans


def is_within(at: int, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether a place lies in one of the spans, which are in their order and do not meet."""
    before = bisect_right(spans, at, key=itemgetter(0)) - 1
    return before >= 0 and at < spans[before][1]


BRACKET_RE: Final = lazy.regex(r"[()]")
EXPLAINS_RE: Final = lazy.regex(
    r"\((?:(?:in turn|first|second|third|partially|directly|also) )?"
    r"(?:quoting|citing|discussing|describing|overruling|rejecting|following|adopting|abrogating|distinguishing)\b"
)


def same_as_before(here: list[Finding], before: list[Finding]) -> Finding:
    """The work cited just before, in this note or as the only one of the last."""
    if here:
        return again(here[-1])
    works = {f.work.number: f.work for f in before if f.work}
    if (len(works) == 1 and all(f.work for f in before)) or (len(before) > 1 and _repeats(before[-1])):
        return again(before[-1])
    if not before:
        return Finding(reason="the note before cites nothing", rule="ibid")
    candidates = dict.fromkeys(w for f in reversed(before) for w in ([f.work.number] if f.work else []))
    known = tuple(works[number] for number in candidates)
    reason = "the note before cites several works" if len(known) > 1 else "the citation before is itself unresolved"
    return Finding(candidates=known or before[-1].candidates, reason=reason, rule="ibid")


def each_in_turn(cites: Sequence[Cite], which: int, before: list[Finding]) -> Finding | None:
    """What one of several means that are all of a note, `Ibid.; ibid.`, behind a note of as many works: the one that
    stands in its place."""
    alone = all(cite.ibid and not cite.locator for cite in cites)
    works = {finding.work.number for finding in before if finding.work}
    if not alone or not 1 < len(cites) == len(before) == len(works):
        return None
    return Finding(work=before[which].work, rule="ibid-each", confidence=0.8)


def _repeats(finding: Finding) -> bool:
    """Whether the note before itself ends in an `ibid.` that is known, which goes on here."""
    return finding.work is not None and finding.rule == "ibid"


def again(finding: Finding) -> Finding:
    """What was cited before, cited once more."""
    if finding.work:
        return Finding(work=finding.work, rule="ibid", confidence=min(0.97, finding.confidence))
    return Finding(candidates=finding.candidates, reason="the citation before is itself unresolved", rule="ibid")
