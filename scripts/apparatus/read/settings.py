"""The settings of MkDocs in; what in them keeps it from building an edition, which MkDocs does not tell, out."""

from __future__ import annotations

from collections.abc import Iterator

import yaml

from apparatus.model import Place, Problem

PLUGIN = "apparatus"

MATERIAL = "material"


def settings_problems(text: str, path: str) -> Iterator[Problem]:
    """Where the plugin or the theme that the pages need is not named. Settings that inherit others may leave out
    both; broken ones are told elsewhere."""
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except (yaml.YAMLError, RecursionError):
        return
    fields = {key.value: value for key, value in root.value} if isinstance(root, yaml.MappingNode) else {}
    if "INHERIT" in fields:
        return
    plugins = fields.get("plugins")
    if plugins is None or PLUGIN not in _names(plugins):
        line = plugins.start_mark.line + 1 if plugins else 1
        message = f"the plugin '{PLUGIN}' is not named, so that MkDocs builds nothing of the edition"
        yield Problem(
            Place(path, line), message, f"write `{PLUGIN}: {{}}`, or `- {PLUGIN}` in a list, under `plugins:`"
        )
    theme = fields.get("theme")
    if theme is None or MATERIAL not in _theme(theme):
        line = theme.start_mark.line + 1 if theme else 1
        hint = f"write `theme: {{name: {MATERIAL}}}`"
        yield Problem(Place(path, line), f"the theme is not '{MATERIAL}', for which the pages are made", hint)


def _names(plugins: yaml.Node) -> list[str]:
    """Plugins as MkDocs takes them: the names of a mapping, or a list of names and of mappings of one."""
    if isinstance(plugins, yaml.MappingNode):
        return [str(key.value) for key, _ in plugins.value]
    nodes = plugins.value if isinstance(plugins, yaml.SequenceNode) else []
    return [
        name for node in nodes for name in ([str(node.value)] if isinstance(node, yaml.ScalarNode) else _names(node))
    ]


def _theme(theme: yaml.Node) -> list[str]:
    if not isinstance(theme, yaml.MappingNode):
        return [str(theme.value)]
    return [str(value.value) for key, value in theme.value if key.value == "name"]
