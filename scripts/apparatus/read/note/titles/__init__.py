"""Where a title begins and ends, with quotation marks and without."""
