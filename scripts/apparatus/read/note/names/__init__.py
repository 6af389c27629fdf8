"""Persons, organisations and periodicals: told from each other, and put in the order of the fields."""
