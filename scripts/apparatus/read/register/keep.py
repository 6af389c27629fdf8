"""An article with fresh ids, and the register of what was published, in; the article with the ids that it keeps out.

A paragraph whose words are the same keeps its id wherever it stands. One that was edited is told by how it begins and
ends, and by its neighbours. The id of one that is gone leads to the neighbour that it had.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from typing import Final

from apparatus.model import Article, Block
from apparatus.read.register.lines import Kept
from apparatus.read.seed.ids import Ids

ALIKE: Final = 0.6
"""From this similarity on, two beginnings or ends are those of one paragraph that was edited. Unlike English sentences
of this length come to about 0.4."""

IN_PLACE: Final = 0.1
"""What the same neighbours add to it."""

Pairs = dict[int, int]
"""Places in the article, and the places in the register that they have."""


def keep(article: Article, entries: Sequence[Kept]) -> Article:
    """The article with ids, and further ids that lead to its paragraphs, from the register. Without one, as it was."""
    blocks = [block for section in article.sections for block in section.blocks]
    if not entries or not blocks:
        return article
    pairs = _alike(blocks, entries, _same(blocks, entries))
    former = _left_behind(entries, pairs)
    ids = Ids(frozenset(name for entry in entries for name in (entry.id, *entry.former)))
    kept = iter([_kept(block, entries, pairs.get(at), former[at], ids) for at, block in enumerate(blocks)])
    sections = (replace(s, blocks=tuple(next(kept) for _ in s.blocks)) for s in article.sections)
    return replace(article, sections=tuple(sections))


def _kept(block: Block, entries: Sequence[Kept], entry: int | None, more: Sequence[str], ids: Ids) -> Block:
    if entry is None:
        return replace(block, id=ids.give("", block.id, block.text), former=tuple(more))
    return replace(block, id=entries[entry].id, former=(*entries[entry].former, *more))


def _same(blocks: Sequence[Block], entries: Sequence[Kept]) -> Pairs:
    """Paragraphs with the same words: first those in the same order, then those that were moved."""
    new, old = [Kept.of(block).sum for block in blocks], [entry.sum for entry in entries]
    pairs: Pairs = {}
    for start, there, length in SequenceMatcher(None, new, old, autojunk=False).get_matching_blocks():
        pairs |= {start + step: there + step for step in range(length)}
    moved: dict[str, deque[int]] = defaultdict(deque)
    for at in _without(pairs.values(), len(old)):
        moved[old[at]].append(at)
    for at in _without(pairs, len(new)):
        if moved[new[at]]:
            pairs[at] = moved[new[at]].popleft()
    return pairs


def _alike(blocks: Sequence[Block], entries: Sequence[Kept], pairs: Pairs) -> Pairs:
    """The same with paragraphs that were edited, the most similar first."""
    missing, new = _without(pairs.values(), len(entries)), _without(pairs, len(blocks))
    around_new, around_old = _neighbours(pairs, len(blocks)), _neighbours(_turned(pairs), len(entries))
    found = []
    for at in new:
        ends = Kept.of(blocks[at]).ends
        before, after = around_new[at]
        for entry in missing:
            old_before, old_after = around_old[entry]
            in_place = pairs.get(before, -1) == old_before or pairs.get(after, len(entries)) == old_after
            likeness = _likeness(ends, entries[entry].ends, ALIKE - IN_PLACE * in_place) + IN_PLACE * in_place
            if likeness >= ALIKE:
                found.append((-likeness, abs(at - entry), at, entry))
    result, taken = dict(pairs), set(pairs.values())
    for _, _, at, entry in sorted(found):
        if at not in result and entry not in taken:
            result[at] = entry
            taken.add(entry)
    return result


def _likeness(new: tuple[str, str], old: tuple[str, str], least: float) -> float:
    """How alike two paragraphs begin or end, whichever is more; 0 when it is less than `least`."""
    return max(_ratio(a, b, least) for a, b in zip(new, old, strict=True))


def _ratio(a: str, b: str, least: float) -> float:
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    if matcher.real_quick_ratio() < least or matcher.quick_ratio() < least:
        return 0.0
    ratio = matcher.ratio()
    return ratio if ratio >= least else 0.0


def _neighbours(pairs: Mapping[int, int], count: int) -> list[tuple[int, int]]:
    """For each place, the nearest paired places before and after it: -1 and `count` stand for the ends."""
    paired = [-1, *sorted(pairs), count]
    around = []
    for at in range(count):
        after = bisect_left(paired, at)
        around.append((paired[after - 1], paired[after + (paired[after] == at)]))
    return around


def _left_behind(entries: Sequence[Kept], pairs: Pairs) -> defaultdict[int, list[str]]:
    """The ids of paragraphs that are gone, by the place in the article to which they lead now."""
    places = _turned(pairs)
    around = _neighbours(places, len(entries))
    left: defaultdict[int, list[str]] = defaultdict(list)
    for at in _without(places, len(entries)):
        before, after = around[at]
        nearest = before if before >= 0 and (after == len(entries) or at - before <= after - at) else after
        left[places.get(nearest, 0)] += [entries[at].id, *entries[at].former]
    return left


def _turned(pairs: Mapping[int, int]) -> Pairs:
    return {there: here for here, there in pairs.items()}


def _without(taken: Iterable[int], count: int) -> list[int]:
    known = set(taken)
    return [at for at in range(count) if at not in known]
