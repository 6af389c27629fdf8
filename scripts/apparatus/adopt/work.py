"""A file on its way to Markdown, and how pandoc is asked."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass, field

from apparatus.adopt.formats import TREE
from apparatus.adopt.latex import Beside
from apparatus.adopt.layout import plain_addresses, set_captions
from apparatus.adopt.named_notes import Named
from apparatus.adopt.told import Told
from apparatus.adopt.tree import Node, drop_empty_tables, part_numbered_lines, set_notes_behind_pictures

SECONDS = 120


class RefusedError(ValueError):
    """Why a file cannot be taken in, and what to do."""


@dataclass(slots=True)
class Work:
    """A file on its way to Markdown, and what an editor should know of it."""

    data: bytes
    form: str
    beside: Beside
    """Gives what a file holds that lies in the folder of the article."""
    around: list[str] = field(default_factory=list)
    """The words of what stands around the article."""
    notices: list[tuple[str, str]] = field(default_factory=list)
    """Messages, each with what to do."""
    placed: list[Told] = field(default_factory=list)
    """Messages, each with its line in the file and what to do."""
    told: tuple[list[str], str] = field(default_factory=lambda: ([], ""))
    """The authors and the date that a page tells programs."""
    named: Named = field(default_factory=Named)
    """Which note each marker calls, where they have names."""
    signed: list[str] = field(default_factory=list)
    """The authors in the plainest field of a page, which names one where it can."""

    def tree(self, command: Sequence[str]) -> Node:
        """Pandoc's tree of it."""
        tree: Node = json.loads(run([*command, "-f", self.form, "-t", TREE], self.data))
        return tree

    def take(self, tree: Node) -> None:
        """Go on from a tree."""
        set_captions(tree["blocks"])
        drop_empty_tables(tree["blocks"])
        part_numbered_lines(tree["blocks"])
        plain_addresses(tree)
        set_notes_behind_pictures(tree["blocks"])
        self.data, self.form = json.dumps(tree).encode(), TREE


def run(command: Sequence[str], data: bytes) -> bytes:
    """What pandoc says, called so, of a file."""
    return subprocess.run(command, input=data, capture_output=True, check=True, timeout=SECONDS).stdout
