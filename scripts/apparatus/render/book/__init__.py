"""An article with its notes, its terms and its sources in; books that stand alone out: one file of HTML, and EPUB."""
