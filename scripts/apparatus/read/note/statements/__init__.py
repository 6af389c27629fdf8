"""The statements behind a title, one at a time: dates, places and publishers, editions, numbers, locators."""
