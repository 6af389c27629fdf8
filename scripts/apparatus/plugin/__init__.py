"""The door to MkDocs: hooks that hand the edition to the host, each of which makes one call."""

from apparatus.plugin.hooks import ApparatusPlugin

__all__ = ["ApparatusPlugin"]
