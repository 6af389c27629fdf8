"""Words that speak for a kind of work, wherever they stand behind its title: `Papers`, `directed by`, `Twitter`.

Comes in: a piece of a citation. Comes out: the kinds for which it speaks.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from apparatus import lazy
from apparatus.model import Kind
from apparatus.read.note.words.named_kinds import MEETING
from apparatus.read.note.words.shelf_marks import OFFICES
from apparatus.read.note.words.signs import and_digit, group

RECORD_OFFICES: Final = (
    *OFFICES, "MS", "Cod", "R", "BArch", "Colonial Office", "Foreign Office", "War Office", "Home Office",
    "State Papers", "Admiralty", "Treasury",
)  # fmt: skip
"""What stands before a shelf mark with a stroke."""

HINTS: Final[tuple[tuple[Kind, re.Pattern[str]], ...]] = (
    (
        "archive",
        lazy.regex(
            r"\b(?:(?<!Working )(?<!Discussion )(?<!Occasional )(?<!Conference )(?<!Research )(?<!Policy )"
            r"Papers\b(?! (?:in|on|No))|[A-ZÀ-Þ][a-zà-ÿ’-]+ papers\b"
            r"|[Bb]ox(?:es)?\s\d|[Ff]older\s\w|MSS?\b\.?|RG\s?\d|Record Group"
            r"|[Ff]onds|Archives?\b|Archivo|Nachlass|Special Collections|Manuscript (?:Division|Collection)"
            r"|Records\b(?! of the| \d)|Collection\b"
            r"|[Rr]eel\s\d|Historical Society"
            r"|(?:[Rr]esearch|[Cc]uratorial|[Oo]bject|[Dd]epartmental|[Rr]egistrar’s|[Cc]onservation|[Ee]xhibition)"
            r" files?(?=,|\Z| \d))"
        ),
    ),
    ("archive", lazy.regex(rf"\b(?:{'|'.join(RECORD_OFFICES)})\.?\s\d+/\d|[a-z]archiv\b|\bIOR[ /:][A-Z]")),
    (
        "treaty",
        lazy.regex(
            r"\A(?:Consolidated Versions? of the )?"
            r"(?:(?:International|Vienna|Geneva|Hague|Paris|United Nations|UN|U\.N\.|European|Inter-American|American"
            r"|African|Framework|Optional|Additional|Montreal|Kyoto|Rome|Budapest|First|Second|Third|Fourth|Definitive"
            r"|Mutual Defense|Universal)\s){0,3}"
            r"(?:Treaty|Convention|Agreement|Protocol|Covenant|Charter)\s(?:\([IVX]+\)\s|Additional\s)?(?:of|on|between|for"
            r"|against|to"
            r"|[Rr]elating|[Rr]elative|[Cc]oncerning|[Aa]mong|[Rr]egarding|[Cc]oncerned|[Rr]especting|with"
            r"|[Pp]rohibiting|[Ee]stablishing)\s"
            r"|\A(?:(?:The )?Rome )?Statute of the (?:International|Permanent) [A-Z]"
        ),
    ),
    ("interview", lazy.regex(r"\b(?:interview(?:ed)? (?:by|with)|oral history)\b")),
    (
        "conference",
        lazy.regex(
            rf"\b(?:(?:paper|poster) presented|presented at|Proceedings of the .{{0,60}}{MEETING})\b"
        ),
    ),
    ("film", lazy.regex(r"\b(?:directed by|dir\.|YouTube|Vimeo)\b")),
    (
        "post",
        lazy.regex(
            r"\b(?:Twitter|TWITTER|Facebook(?! (?:Code|Engineering|Research|Newsroom)\b)|FACEBOOK|Instagram|INSTAGRAM"
            r"|Mastodon|Weibo|Truth Social|tweet|Reddit|LinkedIn)\b"
            r"|(?<![\w–-])Telegram\b(?! (?:from|to|of|and|&)\b| (?:[Nn]o\. ?)?\d)|\ATweets? by\b"
        ),
    ),
    ("dataset", lazy.regex(r"\b(?:data ?set|Harvard Dataverse|Zenodo|Dataverse|distributed by)\b")),
)  # fmt: skip
"""Words that speak for a kind, wherever they stand behind the title."""


HINT: Final = group(
    "Papers", "papers", "ox ", "oxes ", "older ", "MS", "RG", "Record Group", "onds", "Archiv", "archiv", "Nachlass",
    "Special Collections", "Manuscript ", "Records", "Collection", "eel ", "Historical Society", " file", "IOR",
    *and_digit(*(f"{office}{stop} " for stop in ("", ".") for office in RECORD_OFFICES)),
    "Treaty", "Convention", "Agreement", "Protocol", "Covenant", "Charter", "Statute of the ",
    "interview", "oral history", "presented",
    "Proceedings of the", "directed by", "dir.", "YouTube", "Vimeo", "Twitter", "TWITTER", "Facebook", "FACEBOOK",
    "Instagram", "INSTAGRAM", "Mastodon", "Weibo", "Truth Social",
    "weet", "Reddit", "LinkedIn", "Telegram", "data set", "dataset", "Dataverse", "Zenodo", "distributed by",
)  # fmt: skip
"""Signs of what such words say."""


@lru_cache(maxsize=2048)
def hinted(words: str) -> frozenset[Kind]:
    """The kinds for which words speak."""
    return frozenset(kind for kind, pattern in HINTS if pattern.search(words))
