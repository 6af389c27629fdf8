"""Word files as tests write them, by hand: what Word, Google Docs and reference managers write, pandoc does not."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from io import BytesIO

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"

STYLES = "".join(
    f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/></w:style>'
    for key, name in (
        ("Normal", "Normal"),
        ("Title", "Title"),
        ("Subtitle", "Subtitle"),
        ("Heading1", "heading 1"),
        ("TOC1", "toc 1"),
    )
)
NUMBERING = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/>'
    '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)
NUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'


def run(text: str, settings: str = "") -> str:
    """Letters that are set in one way."""
    return f'<w:r><w:rPr>{settings}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*parts: str, style: str = "", settings: str = "") -> str:
    """A paragraph; what is no element is text."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{settings}</w:pPr>{''.join(p if p[:1] == '<' else run(p) for p in parts)}</w:p>"


def call(number: int, kind: str = "footnote", sign: str = "") -> str:
    """What calls a note; `sign` stands in place of its number."""
    own = ' w:customMarkFollows="1"' if sign else ""
    return f'<w:r><w:{kind}Reference{own} w:id="{number}"/>{f"<w:t>{sign}</w:t>" if sign else ""}</w:r>'


def notes(*texts: str, kind: str = "footnote") -> str:
    """The notes of a file, numbered from 1."""
    made = (
        f'<w:{kind} w:id="{n}">{paragraph(f"<w:r><w:{kind}Ref/></w:r>", text)}</w:{kind}>'
        for n, text in enumerate(texts, 1)
    )
    return f"<w:{kind}s {NAMESPACES}>{''.join(made)}</w:{kind}s>"


def word_file(body: str, links: Mapping[str, str] | None = None, **parts: str) -> bytes:
    """The bytes of a file with its parts, such as `footnotes` or further `styles`; `links` lead from its endnotes."""
    parts |= {
        "styles": f"<w:styles {NAMESPACES}>{STYLES}{parts.get('styles', '')}</w:styles>",
        "numbering": f"<w:numbering {NAMESPACES}>{NUMBERING}</w:numbering>",
    }
    kinds = "".join(f'<Relationship Id="r{n}" Type="{OFFICE}/{n}" Target="{n}.xml"/>' for n in parts)
    led = "".join(
        f'<Relationship Id="{key}" Type="{OFFICE}/hyperlink" Target="{address}" TargetMode="External"/>'
        for key, address in (links or {}).items()
    )
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as made:
        made.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{PACKAGE}"><Relationship Id="a" Type="{OFFICE}/officeDocument" '
            'Target="word/document.xml"/></Relationships>',
        )
        made.writestr("word/document.xml", f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>")
        made.writestr("word/_rels/document.xml.rels", f'<Relationships xmlns="{PACKAGE}">{kinds}</Relationships>')
        made.writestr("word/_rels/endnotes.xml.rels", f'<Relationships xmlns="{PACKAGE}">{led}</Relationships>')
        for name, text in parts.items():
            made.writestr(f"word/{name}.xml", text)
    return file.getvalue()
