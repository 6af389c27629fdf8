"""What kind of work a citation states."""
