"""Finds acts of the Union that are named by their matter, with their number in a bracket behind it.

    Regulation on open quays in the ports (2022/2554, OQR), or Commission Delegated Regulation on tolls (2019/158)

Comes in: a note as printed. Comes out: marks around the title, a comma and `no.` for the bracket, another bracket for
the short name, and a semicolon between two such acts (OSCOLA 2.6.1).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_before, put_for
from apparatus.read.note.words.signs import and_digit, group

COUNTED: Final = group(*and_digit("(199", "(200", "(201", "(202"))
_ACT: Final = (
    r"(?:(?:Commission|Council) )?(?:(?:Delegated|Implementing|Framework) )?(?:Regulation|Directive|Decision)"
    r" (?:on|laying down|establishing|concerning|amending) "
)
ACT_RE: Final = lazy.regex(
    rf"(?:\A|(?<=; )|(?<=[Ss]ee )|(?<=example, )|(?<=\))(?P<joint>,? (?:and|or) |, ))"
    rf"(?P<title>{_ACT}[^;:()“”\"]{{6,240}}?)(?P<open> \()(?:19|20)\d\d/\d{{1,5}}"
    r"(?:(?P<called>, )[A-Z][A-Za-z]{1,9})?(?P<close>\))(?=[.,;]|\s(?:and|or)\s|\s*\Z)"
)


def acts_counted(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such acts stand, and what is read for their marks."""
    for found in ACT_RE.finditer(text):
        if found["joint"]:
            yield found.start("joint"), Change(found.end("joint"), "; “", found.start("joint"))
        else:
            yield put_before(found, "“", "title")
        yield put_for(found, ",” no. ", "open")
        if found["called"]:
            yield put_for(found, " (", "called")
        else:
            yield put_for(found, "", "close")
