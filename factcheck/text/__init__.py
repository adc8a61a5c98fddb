"""Reading skills with no opinion about facts: pure functions on text or on a parsed paragraph."""
