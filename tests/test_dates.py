"""Dates as notes print them: what is read, and how a page tells it."""

from __future__ import annotations

import pytest

from apparatus.read.note.words.dates import read_date
from apparatus.render.cards import date_words
from apparatus.render.complete import date


@pytest.mark.parametrize(
    ("printed", "value", "words"),
    [
        ("February 2021", "2021-02", "February 2021"),
        ("ca. 3 May 2003", "2003-05-03~", "ca. 3 May 2003"),
        ("1861–65", "1861/1865", "1861–1865"),
        ("May/June 2003", "2003-05/2003-06", "May–June 2003"),
        ("May, June 2003", "2003-05/2003-06", "May–June 2003"),
        ("septiembre–octubre de 1971", "1971-09/1971-10", "September–October 1971"),
        ("Jan.–June 2020", "2020-01/2020-06", "January–June 2020"),
        ("December 2003/January 2004", "2003-12/2004-01", "December 2003–January 2004"),
        ("December–January 2003–04", "2003-12/2004-01", "December 2003–January 2004"),
        ("January 1-5, 2003", "2003-01-01/2003-01-05", "1–5 January 2003"),
        ("June 5 to 9, 1990", "1990-06-05/1990-06-09", "5–9 June 1990"),
        ("3 and 4 May 1891", "1891-05-03/1891-05-04", "3–4 May 1891"),
        ("30 May–1 June 2013", "2013-05-30/2013-06-01", "30 May–1 June 2013"),
        ("May 30–June 2, 2013", "2013-05-30/2013-06-02", "30 May–2 June 2013"),
        ("3 May 2001–4 June 2002", "2001-05-03/2002-06-04", "3 May 2001–4 June 2002"),
    ],
)
def test_a_date_is_told_as_far_as_it_is_stated(printed: str, value: str, words: str) -> None:
    read = read_date(printed)
    assert read is not None and (read.edtf, date_words(read)) == (value, words)
    assert date(value) == read


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("January 3 and 5, 2003", "2003-01-03"),
        ("June and August 2003", "2003-06"),
        ("June 2022 and March 2023", "2022-06"),
        ("December/January 1986", "1986-12"),
        ("May 9–3, 2003", "2003-05-09"),
    ],
)
def test_two_dates_apart_are_no_range(printed: str, value: str) -> None:
    """The first counts; nothing is said of what lies between."""
    read = read_date(printed)
    assert read is not None and read.edtf == value
