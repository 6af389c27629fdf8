"""Text made comparable: what is left when case, spaces and the shapes of quotes and dashes do not matter."""

from __future__ import annotations

from apparatus import lazy

SHAPES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "–": "-", "—": "-"})

SPACES = lazy.regex(r"\s+")

NO_WORD = lazy.regex(r"[\W_]+")


def plain(text: str) -> str:
    """One shape of quotes and dashes, single spaces, lower case."""
    return SPACES.sub(" ", text.translate(SHAPES)).strip().casefold()


def squeeze(text: str) -> str:
    """Letters and digits only, in lower case: equal for a title and its running header."""
    return NO_WORD.sub("", text.casefold())
