"""Dates and times in plain text."""
