"""Parts the volume, and the session before it, from the name of what a parliament prints of its debates (Chicago Manual
14.288-289): `1st sess. Congressional Record 107`.

Comes in: the fields of a citation. Comes out: the same fields, the name alone in the container or the title.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy

RECORDS: Final = frozenset({"Congressional Record", "Congressional Globe", "Parliamentary Debates", "Hansard"})
"""In these a parliament prints its debates."""

GAZETTES: Final = frozenset({
    "Fed. Reg.", "Fed.Reg.", "Federal Register", "Stat.", "U.S. Stat.", "Statutes at Large", "U.S. Statutes at Large",
})  # fmt: skip
"""In these a state publishes its law."""

_PART: Final = r"(?:No\.? )?[LC] ?\d{1,3}[AEI]?(?:/\d{1,4})?"
OFFICIAL_JOURNAL_RE: Final = lazy.regex(
    r"(?P<name>Official Journal(?: of the (?:European (?:Union|Communities|Community)|EU|EC))?)"
    rf"(?:,? (?P<part>{_PART}))?\Z"
)
"""The journal in which the European Union publishes its law, and perhaps its series and number."""
PART_RE: Final = lazy.regex(rf"{_PART}\Z")
"""`C 326`, `L 119/1`: the series of the Official Journal, its number and perhaps a page."""


def part_of_journal(words: str, journal: str) -> bool:
    """Whether words are the number of the Official Journal behind its name."""
    return journal.startswith("Official") and bool(OFFICIAL_JOURNAL_RE.match(journal) and PART_RE.match(words))


RECORD_RE: Final = lazy.regex(
    r"(?:(?:1st|2nd|2d|3rd|3d) [Ss]ess\. )?"
    rf"(?P<name>{'|'.join(sorted(RECORDS))})"
    r"(?:,? (?:vol\. )?(?P<volume>\d{1,3}))?\Z"
)


def part_volume(stated: dict[str, str]) -> None:
    """`Congressional Record 107`: the number counts volumes."""
    for field in ("container", "title", "series"):
        words = stated.get(field, "")
        found = RECORD_RE.match(words) if words[-1:] in RECORD_ENDS else None
        if not found or (found["name"] == words):
            continue
        stated["container" if field == "series" and not stated.get("container") else field] = found["name"]
        if field == "series" and stated.get("container") == found["name"]:
            del stated["series"]
        if found["volume"] and not stated.get("volume"):
            stated["volume"] = found["volume"]


RECORD_ENDS: Final = frozenset("des0123456789")
"""With what one of these ends."""
