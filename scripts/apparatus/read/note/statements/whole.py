"""Adds what no part of a citation tells by itself, but the whole of it does.

Comes in: a citation that has been read. Comes out: the same with the year of its first edition, the title of its
volume, the year of the book that prints it, the Congress that numbers it, and how long a video runs.
"""

from __future__ import annotations

from apparatus.model import Cite
from apparatus.read.note.statements.congresses import with_congress
from apparatus.read.note.statements.container_dates import with_container_date
from apparatus.read.note.statements.first_years import with_first_year
from apparatus.read.note.statements.running_times import with_running_time
from apparatus.read.note.statements.volume_titles import with_volume_title


def with_what_whole_tells(cite: Cite) -> Cite:
    """The citation with all of these."""
    return with_running_time(with_congress(with_container_date(with_volume_title(with_first_year(cite)))))
