"""Phrases out of templates: `{noun}` in a template is replaced by one of the templates listed under `noun`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from random import Random

SLOT = re.compile(r"\{(\w+)\}")

Grammar = Mapping[str, Sequence[str]]


def expand(rng: Random, grammar: Grammar, template: str) -> str:
    """`template` with every slot filled, however deep the slots stand in one another."""
    while match := SLOT.search(template):
        template = template[: match.start()] + rng.choice(grammar[match[1]]) + template[match.end() :]
    return template


def chance(rng: Random, share: float) -> bool:
    """Whether something that happens in `share` of all cases happens now."""
    return rng.random() < share
