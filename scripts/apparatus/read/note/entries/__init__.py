"""References as bibliographies print them: family names first, elements parted by stops, years behind the authors."""
