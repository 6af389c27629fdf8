"""What was never published or only said: documents in archives, letters, interviews, speeches."""
