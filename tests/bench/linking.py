"""An article in; how long it takes to find terms in it, for glossaries of growing size, out.

The terms are made of the article's own words, so that many of them begin where the text could hold one: the hard case
for a search. The time must not grow with their number.
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from apparatus.model import Article, Place, Term
from apparatus.resolve.term_forms import WORD, forms_of
from apparatus.resolve.terms import find_terms
from bench.table import columns

REPEATED = 20
"""How often the article is searched in one measurement."""


@dataclass(frozen=True, slots=True)
class Linking:
    """How long it took to find the terms."""

    terms: int
    megabytes: float
    uses: int
    """How many uses were found in the article once."""
    prepared: float
    """Seconds to put the terms in order, once for a build."""
    seconds: float

    @property
    def seconds_a_megabyte(self) -> float:
        """What must stay the same, but for the uses that more terms find."""
        return self.seconds / self.megabytes


def linkings(article: Article, sizes: Sequence[int], repeat: int = 3) -> Iterator[Linking]:
    """Search times of the article for each number of terms."""
    texts = [block.text for section in article.sections for block in section.blocks]
    megabytes = REPEATED * sum(len(text.encode()) for text in texts) / 1e6
    made = made_terms(texts, max(sizes))
    for size in sizes:
        start = time.perf_counter()
        forms = forms_of(made[:size])
        prepared = time.perf_counter() - start
        times = []
        for _ in range(repeat):
            start = time.perf_counter()
            uses = [len(find_terms(text, forms)) for _ in range(REPEATED) for text in texts]
            times.append(time.perf_counter() - start)
        yield Linking(size, megabytes, sum(uses) // REPEATED, prepared, median(times))


def made_terms(texts: Sequence[str], count: int) -> list[Term]:
    """Terms of two to four words, all different; the same in every run. Half of them stand in the article as they are,
    as far as it has so many words; the others are its words in another order."""
    rng = random.Random(count)
    words = [word for text in texts for word in WORD.findall(text)]
    forms: dict[str, None] = {}
    in_order = False
    while len(forms) < count:
        # In turns, also where the article has no further words in order: then those in another order go on.
        in_order = not in_order
        start, length = rng.randrange(len(words) - 4), rng.randint(2, 4)
        chosen = words[start : start + length] if in_order else rng.choices(words, k=length)
        forms[" ".join(chosen)] = None
    return [Term(f"term-{n}", form, "g.", "b", Place("x.md")) for n, form in enumerate(forms)]


def linkings_text(found: Sequence[Linking]) -> str:
    """The table of the searches."""
    head = ("terms", "MB", "uses", "prepared s", "seconds", "s/MB")
    lines = [
        (f"{f.terms:,}", f"{f.megabytes:.2f}", str(f.uses), f"{f.prepared:.3f}", f"{f.seconds:.3f}",
         f"{f.seconds_a_megabyte:.2f}")
        for f in found
    ]  # fmt: skip
    return columns(head, lines)
