"""What lawyers cite: cases, acts, treaties, documents of states, articles of law reviews."""
