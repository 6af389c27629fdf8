"""What holds a work: journals, newspapers, books, series, events, archives."""
