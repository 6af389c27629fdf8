"""Sheets of paper, described in a case, as a PDF.

@ 72 700 10 14        the next rows stand at 72 points from the left and 700 from below, are 10 points high and 14 apart
Words of a row^1^ and _slanted_ ones, |bold| ones
~ 100                 a rule of 100 points where the next row would stand
===                   a new sheet
"""

from __future__ import annotations

import re

from fpdf import FPDF

WIDTH, HEIGHT = 595, 842

PIECES = re.compile(r"\^(?P<raised>[^^]+)\^|_(?P<slanted>[^_]+)_|\|(?P<bold>[^|]+)\||(?P<plain>[^_|^]+)")
STYLES = {"slanted": "I", "bold": "B"}


def printed(described: str) -> bytes:
    """The PDF."""
    pdf = FPDF(unit="pt", format=(WIDTH, HEIGHT))
    pdf.set_auto_page_break(False)
    pdf.add_page()
    left, height, size, leading = 72.0, 770.0, 10.0, 14.0
    for line in described.splitlines():
        if line == "===":
            pdf.add_page()
        elif line.startswith("@ "):
            left, height, size, leading = map(float, line[2:].split())
        else:
            if line.startswith("~ "):
                pdf.line(left, HEIGHT - height, left + float(line[2:]), HEIGHT - height)
            else:
                _row(pdf, line, left, HEIGHT - height, size)
            height -= leading
    return bytes(pdf.output())


def _row(pdf: FPDF, line: str, left: float, top: float, size: float) -> None:
    for found in PIECES.finditer(line):
        kind = found.lastgroup or "plain"
        raised = kind == "raised"
        pdf.set_font("Times", STYLES.get(kind, ""), size * 0.6 if raised else size)
        words = found[kind].encode("cp1252").decode("latin-1")
        pdf.text(left, top - size * 0.35 if raised else top, words)
        left += pdf.get_string_width(words)
