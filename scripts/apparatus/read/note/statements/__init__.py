"""The statements behind a title, one at a time: places and publishers, editions, numbers, genres."""
