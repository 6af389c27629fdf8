"""What `apparatus new article` writes: an article's bytes in; the files that take it into a project out. Nothing is
opened here.

The article is kept byte for byte. Beside it comes the editor's file with what was read, so that an editor corrects
instead of typing. A folder that is no project yet becomes one: it gets the settings of the site and a front page, which
say nothing that the article does not say.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from html import escape
from importlib.resources import files
from pathlib import PurePosixPath

from apparatus import lazy
from apparatus.model import Article, Place, Problem, listed
from apparatus.read.fields import ID_RE
from apparatus.read.seed import read_article
from apparatus.read.seed.ids import SMALL, slug

SEEDS = "seeds"

SETTINGS = ("mkdocs.yml", "mkdocs.offline.yml")
FRONT_PAGE = "docs/index.md"

TITLE_WORDS = 2
"""As many telling words of the title are in an address that nobody chose."""

HAN, KANA = lazy.regex("[\u3040-\u30ff\u4e00-\u9fff]"), lazy.regex("[\u3040-\u30ff]")
SAMPLE = 20_000

TAKEN = ("", ".txt", ".yml", ".ids")
"""How the files of an article end; what it was converted from has another ending."""

SMALL_WORDS = {
    "en": ("the", "of", "and", "to", "is", "that", "with", "for"),
    "de": ("der", "die", "und", "das", "ist", "nicht", "mit", "für", "von"),
    "fr": ("le", "la", "les", "et", "des", "est", "une", "dans", "pour"),
    "es": ("el", "los", "las", "y", "del", "una", "que", "por", "para"),
    "it": ("il", "gli", "della", "che", "di", "una", "per", "sono", "nel"),
    "pt": ("o", "os", "uma", "não", "do", "da", "em", "para", "com"),
    "nl": ("het", "een", "van", "niet", "en", "dat", "zijn", "voor", "met"),
    "pl": ("w", "i", "na", "się", "nie", "jest", "do", "z", "że"),
}
"""By BCP 47 language."""

EDITORIAL = """\
# What an editor says of the article. What was read in it is filled in: mend what is wrong, and add what is missing.
slug: {slug}
sha256: {sha256}
title: {title}
authors: {authors}
{date}
# publisher: Example Institute
# address: https://example.org/article  # where the publisher keeps it
# rights: Who may do what with the article.
language: {language}
# A title for each part to which the author gave none; `opening` holds the first words of its first paragraph:
# sections:
#   - title: Why harbours matter
#     opening: In the early years
"""

CONVERTED = "# The text was converted by pandoc from {original}, which is the article as received.\n"

SIGNS = lazy.regex(r"([\\`*_\[\]{}])")
"""What Markdown does not take for a letter."""

FRONT = """\
This is an annotated edition of *{title}*{by}. The words of the article and of its notes are the {owners}, unchanged.
Every note stands beside the sentence that calls it, and every work that the notes cite has a page of its own.
"""


def adopt(
    data: bytes,
    path: str,
    wanted: str = "",
    taken: Collection[str] = (),
    there: Collection[str] = (),
    received: bytes | None = None,
) -> tuple[Mapping[str, bytes], Article | None, list[Problem]]:
    """The files, by their paths in the project, with the article as read and what is wrong with it.

    `path` names the file that was handed in, `wanted` is the slug that an editor chose, `taken` are the names of
    articles in the project, `there` those of `SETTINGS` and `FRONT_PAGE` that exist already. `received` is the file
    from which the text was converted: it is kept beside it. No files when the text cannot be read as an article (then
    there is none), or when its name is no address or is taken."""
    article, problems = read_article(data, path)
    if article is None:
        return {}, None, problems
    name = wanted or address_of(article) or slug(PurePosixPath(path).stem, 12) or "article"
    fault = _fault_of(name, taken)
    if fault is not None:
        return {}, article, [fault]
    made = {f"{SEEDS}/{name}.txt": data, f"{SEEDS}/{name}.yml": editorial(article, name).encode()}
    if received is not None:
        suffix = PurePosixPath(path).suffix.lower()
        original = f"{SEEDS}/{name}{suffix if suffix not in TAKEN else '.md'}"
        made[f"{SEEDS}/{name}.yml"] = CONVERTED.format(original=original).encode() + made[f"{SEEDS}/{name}.yml"]
        made[original] = received
    return (
        made | {path: text.encode() for path, text in _settings(article).items() if path not in there},
        article,
        problems,
    )


def address_of(article: Article) -> str:
    """An address such as `smith-2024-harbours-cables`: surname, year and telling words of the title, as far as they
    were read. Empty when none of the title's letters has a place in an address."""
    words = [word for word in slug(article.title, 20).split("-") if word and word not in SMALL]
    if not words or not any(word.isalpha() for word in words):
        return ""
    family = slug(article.authors[0].split()[-1], 1) if article.authors else ""
    year = str(article.date.year) if article.date else ""
    return "-".join(part for part in (family, year, *words[: TITLE_WORDS if family else 2 * TITLE_WORDS]) if part)


def editorial(article: Article, name: str) -> str:
    """The editor's file of an article, filled in with what was read."""
    return EDITORIAL.format(
        slug=name,
        sha256=article.sha256,
        title=_quoted(article.title),
        authors=f"[{', '.join(map(_quoted, article.authors))}]",
        date=f"date: {article.date.iso}" if article.date and article.date.iso else "# date: 2024-05-11",
        language=language_of(article),
    )


def language_of(article: Article) -> str:
    """The language of the text, by its script or by the small words that it has most of; English when in doubt."""
    text = " ".join(block.text for section in article.sections for block in section.blocks)[:SAMPLE]
    if len(HAN.findall(text)) * 4 > len(text):
        return "ja" if KANA.search(text) else "zh"
    words = Counter(text.lower().split())
    counts = {language: sum(words[word] for word in small) for language, small in SMALL_WORDS.items()}
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] > 2 * counts["en"] else "en"


def _fault_of(name: str, taken: Collection[str]) -> Problem | None:
    place = Place(f"{SEEDS}/{name}.txt")
    if not ID_RE.fullmatch(name):
        return Problem(
            place, f"{name!r} is no address", "use letters a-z, digits and hyphens: --slug smith-2024-harbours"
        )
    if name in taken:
        return Problem(place, "there is an article of this name already", "choose another name with --slug")
    return None


def _settings(article: Article) -> dict[str, str]:
    texts = {path: (files("apparatus.adopt") / path).read_text(encoding="utf-8") for path in SETTINGS}
    texts[SETTINGS[0]] = texts[SETTINGS[0]].replace("SITE_NAME", _quoted(f"{article.title} – annotated edition"))
    by = f" by {_as_written(listed(article.authors))}" if article.authors else ""
    owners = "author’s" if len(article.authors) < 2 else "authors’"
    return texts | {FRONT_PAGE: FRONT.format(title=_as_written(article.title), by=by, owners=owners)}


def _as_written(text: str) -> str:
    """Markdown that shows these characters and nothing else."""
    return SIGNS.sub(r"\\\1", " ".join(escape(text, quote=False).split())).replace("@", "&#64;")


def _quoted(text: str) -> str:
    """A YAML string in double quotes, on one line; what cannot be seen is written by its number (YAML 1.2.2, 5.7)."""
    escaped = (c if c.isprintable() and c not in '"\\' else f"\\U{ord(c):08x}" for c in text)
    return f'"{"".join(escaped)}"'
