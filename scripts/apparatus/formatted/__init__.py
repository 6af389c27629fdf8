"""Works in; each one's citation in the forms of Chicago, APA and MLA out, kept in a file until the work changes.

A citation processor (`engine`) makes the forms when `apparatus harvest` runs; `store` keeps them. A build reads only
the file: it needs no processor, and a work without forms is shown without them.
"""
