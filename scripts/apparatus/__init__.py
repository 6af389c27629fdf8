"""apparatus: an annotated edition out of an article with numbered notes."""

__version__ = "0.1.0"
