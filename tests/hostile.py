"""A project whose article would run a script wherever one of its words were taken for HTML."""

from __future__ import annotations

from pathlib import Path

from apparatus.cli import main

SCRIPT = '</title><script>window.ran=1</script>"><img src=x onerror=window.ran=1>'
TITLE = f"On {SCRIPT} Harbours"

WRITTEN = TITLE.replace("<", "\\<")
"""The title in Markdown, in which a tag that is not escaped is none of its words."""

ARTICLE = f"""# {WRITTEN}

By Jane Doe

The harbour <img src=x onerror=window.ran=1> was built {{{{ 7*7 }}}} before the [railway](javascript:window.ran=1).[^1]

## Part {SCRIPT} two

Another paragraph {SCRIPT} that is long enough to be one.[^2]

[^1]: {SCRIPT} Jane Smith, *Ports <i onclick=window.ran=1>of</i> {SCRIPT}* (London: Verso, 2001), 12.
[^2]: Ann Lima, “Quays {SCRIPT},” *Port {SCRIPT} Review* 12 (2001): 3, https://example.org/"><script>window.ran=1</script>.
"""

EDITORIAL = f"""
title: '{TITLE}'
authors: ['Jane {SCRIPT} Doe', '{SCRIPT}']
date: 2024-05-11
publisher: 'Institute {SCRIPT}'
rights: 'All {SCRIPT} rights'
"""


def hostile_project(root: Path) -> Path:
    """The project, as the commands of `apparatus` make it from the article."""
    root.mkdir()
    article = root.parent / "article.md"
    article.write_text(ARTICLE, encoding="utf-8")
    assert main(["--project", str(root), "new", "article", str(article), "--slug", "hostile"]) == 0
    (root / "seeds" / "hostile.yml").write_text(f"slug: hostile{EDITORIAL}", encoding="utf-8")
    assert main(["--project", str(root), "harvest"]) == 0
    return root
