"""Who spoke in a case, or who is said to have, as parts of patterns (OSCOLA 2.1.7; Australian Guide 2.7).

Comes in: nothing. Comes out: the parts.
"""

from __future__ import annotations

from typing import Final

JUDGES: Final = frozenset({
    "CJ", "ACJ", "J", "JJ", "AJ", "JA", "JJA", "AJA", "LJ", "LJJ", "LCJ", "MR", "DCJ", "CJHC", "AsJ", "SJ", "JSC", "P",
    "C",
})  # fmt: skip
"""What judges are, in letters behind their names."""

JUDGE_LETTERS: Final = "|".join(sorted(JUDGES, key=lambda letters: (-len(letters), letters)))
JUDGE: Final = (
    rf"(?:(?:Lords?|Lady|Baroness|Viscount|Justice)(?: (?:of|and|[A-ZÀ-Þ][\w’-]+)){{1,6}}(?: (?:{JUDGE_LETTERS}))?"
    rf"|[A-ZÀ-Þ][\w’-]+(?: (?:and|[A-ZÀ-Þ][\w’-]+)){{0,4}} (?:{JUDGE_LETTERS}))"
)
"""`Lord Roe of Quay`, `Lima and Roe JJ`."""

PER: Final = r"per [A-Z][\w.’-]*(?:,? (?:[A-Z][\w.’-]*|of|and|&)){0,7}"
"""`per Lord Roe`, `per Lima and Roe JJ`."""
