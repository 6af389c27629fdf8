r"""Plain text in, the value of a BibTeX field out, and back again.

A value has to mean the same to all who read it: LaTeX and biber, pandoc, citation-js, and pybtex (with mkdocs-bibtex,
which shows what pybtex makes of it). What each of them does with a character was tried, and this is the writing on
which they agree, or all but pybtex:

    &  %  #  _      \&  \%  \#  \_            a bare % hides the rest of the value from pybtex and from LaTeX
    ~               \textasciitilde{}         a bare ~ is a no-break space
    \               \textbackslash{}
    -- `` '' ?` !`  -{}-  and so on           bare ones become dashes, quotation marks, inverted marks
    {  }            U+FF5B  U+FF5D            BibTeX counts braces before it looks at backslashes: no writing serves all
    $               \$                        a bare $ stops LaTeX and citation-js, and pandoc drops the whole value
    ^               \textasciicircum{}        a bare ^ stops LaTeX; citation-js misreads \^{}

pybtex leaves the last two standing as they are: whoever shows its text has to put them right (`as_text`).

Letters of any script stay as they are, in UTF-8.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from pybtex.exceptions import PybtexError
from pybtex.richtext import Text

from apparatus import lazy

SPACE = lazy.regex(r"\s+")
"""Runs of white space, in every script: pybtex makes one space of each when it reads a value."""

SPECIAL = lazy.regex(r"[\\{}~&%#_$^]|-(?=-)|`(?=`)|'(?=')|[?!](?=`)|,(?=,)")
"""What cannot stand as itself in a value; of two marks that would melt into one, the first."""

ESCAPES = {
    "\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "&": r"\&", "%": r"\%", "#": r"\#", "_": r"\_", "$": r"\$",
    "^": r"\textasciicircum{}",
    "{": "\uff5b", "}": "\uff5d", "-": "-{}", "`": "`{}", "'": "'{}", "?": "?{}", "!": "!{}", ",": ",{}",
}  # fmt: skip

BARE_PERCENT = lazy.regex(r"(?<!\\)%")

MARKUP = lazy.regex(r"[\\{}~`'%-]")
"""A value without any of these is its own plain text."""

UNSAFE_IN_ADDRESS = lazy.regex(r"[\s{}\\^`<>\"|]")
"""Characters that no address may hold (RFC 3986, appendix A) and that would end or break a field or a link."""

WEB_ADDRESS = lazy.regex(r"https?://[^\s/]", re.IGNORECASE)

DOI_PREFIX = lazy.regex(r"(?:https?://(?:dx\.)?doi\.org/|doi:\s*)", re.IGNORECASE)

BIDI_CONTROLS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""They reorder what is shown, so that a record would read differently from what it says (Unicode UAX 9, UTS 39)."""


def clean(text: str) -> str:
    """Printable text on one line: white space folded to single spaces; control characters, halves of surrogate pairs,
    byte-order marks and bidirectional controls dropped."""
    if text.isprintable():
        # Then the only white space in it is the space, and it has no control of any kind.
        return " ".join(text.split())
    text = SPACE.sub(" ", text)
    text = "".join(c for c in text if unicodedata.category(c) not in ("Cc", "Cs") and c != "\ufeff")
    text = "".join(c for c in text if c not in BIDI_CONTROLS)
    return SPACE.sub(" ", text).strip()


def escape(text: str) -> str:
    """Plain text as a field's value, without the braces around it."""
    return SPECIAL.sub(lambda match: ESCAPES[match.group()], clean(text))


def as_text(shown: str) -> str:
    """What pybtex makes of a value, without the commands that it leaves standing."""
    return shown.replace(r"\$", "$").replace(r"\textasciicircum ", "^")


@lru_cache(maxsize=1 << 12)
def plain(value: str) -> str:
    """A field's value as the text that it stands for. A value with unbalanced braces is read without them."""
    if not MARKUP.search(value):
        return clean(value)
    value = BARE_PERCENT.sub(r"\\%", value).replace(r"\$", "$").replace(r"\textasciicircum{}", "^")
    try:
        return clean(str(Text.from_latex(value)))
    except (PybtexError, UnicodeError, RecursionError):
        return clean(value.replace("{", "").replace("}", ""))


def address(url: str) -> str:
    """A web address as it can stand in a field and in a link; empty when it is not http or https."""
    url = url.strip()
    if not WEB_ADDRESS.match(url):
        return ""
    url = UNSAFE_IN_ADDRESS.sub(lambda match: "".join(f"%{byte:02X}" for byte in match.group().encode()), url)
    return clean(url)


def bare_doi(doi: str) -> str:
    """A DOI without the resolver's address before it (DOI Handbook, 2.2: it begins with `10.`); empty if it is none.
    The angles of an older one are written as an address has them (RFC 3986, 2.1), for it stands in links."""
    doi = DOI_PREFIX.sub("", doi.strip(), count=1).replace("<", "%3C").replace(">", "%3E")
    doi = UNSAFE_IN_ADDRESS.sub("", doi)
    return clean(doi) if doi.startswith("10.") else ""
