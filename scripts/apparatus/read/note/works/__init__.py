"""The readers of one citation: by a title in quotation marks, by a publisher, by a date."""
