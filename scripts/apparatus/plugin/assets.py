"""Small files of script and style in, the two files that a page asks for out.

Pages opened from a folder cannot load ES modules, and each request costs a reader's phone time: so the pieces are
joined when the site is built, in the order of their names.
"""

from __future__ import annotations

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from apparatus.house import JOINED, READER, house, lean

SINGLE = ("assets/desk.js", "assets/lost.js")
"""Scripts of one kind of page, which ask for them (`pages.SCRIPTS`); they need the reader's script."""

HOUSE = ("assets/iframe-worker.js", "assets/favicon.svg")
"""By what the search works in a copy that is opened from a folder (`apparatus offline`), and the sign of the site."""


def join_assets(files: Files, config: MkDocsConfig) -> None:
    """Put each joined file in the place of its pieces. A project that has no pieces and asks for the file in its
    settings gets the house's."""
    extra = (*config.extra_css, *config.extra_javascript, *config.extra.get("polyfills", ()))
    asked = {str(path) for path in (*extra, config.theme.get("favicon"))}
    for target, pattern in JOINED.items():
        pieces = sorted((file for file in files if Path(file.src_uri).match(pattern)), key=lambda file: file.src_uri)
        for piece in pieces:
            files.remove(piece)
        texts = [piece.content_string for piece in pieces]
        if not pieces and target in asked and files.get_file_from_path(target) is None:
            texts = [path.read_text(encoding="utf-8") for path in sorted(house().glob(pattern.removeprefix("assets/")))]
        if texts:
            text = "".join(lean(text, Path(target).suffix) for text in texts)
            files.append(File.generated(config, target, content=text))
    for path in SINGLE if READER in asked else ():
        own = files.get_file_from_path(path)
        text = own.content_string if own else (house() / Path(path).name).read_text(encoding="utf-8")
        if own:
            files.remove(own)
        files.append(File.generated(config, path, content=lean(text, ".js")))
    for path in HOUSE:
        if path in asked and files.get_file_from_path(path) is None:
            files.append(File.generated(config, path, abs_src_path=str(house() / Path(path).name)))
