"""The register of an article's paragraphs: which id each of them has had since it was first published.

An id is made of a paragraph's opening words once, when the paragraph is new. From then on the register keeps it, so
that an edit elsewhere does not move it and no link that somebody has shared ever breaks.
"""

from apparatus.read.register.keep import keep
from apparatus.read.register.lines import SUFFIX, Kept, difference, read_register, write_register

__all__ = ["SUFFIX", "Kept", "difference", "keep", "read_register", "write_register"]
