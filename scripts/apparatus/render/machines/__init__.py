"""The edition in; what search engines, reference managers, feed readers and other programs can read, out."""
