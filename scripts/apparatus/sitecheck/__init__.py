"""A built site in, what is wrong with its links out.

Nothing here knows an article, and nothing trusts the code that made the pages: what is read are the files, as a browser
would read them. Needs selectolax, which only those who build and test the project have to install.
"""

from apparatus.sitecheck.circle import check_circle
from apparatus.sitecheck.links import check_links
from apparatus.sitecheck.origin import html_file, page_files

__all__ = ["check_circle", "check_links", "html_file", "page_files"]
