"""Renderings: pure functions from a report to text that is safe to show."""
