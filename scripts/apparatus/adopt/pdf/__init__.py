"""A PDF in, pandoc's tree of the article in it out: by where each letter stands, in which size and face."""
