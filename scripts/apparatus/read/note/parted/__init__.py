"""Pieces parted or joined where the punctuation of a note alone misleads."""
