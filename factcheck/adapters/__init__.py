"""Edges: the command line and the readers of files."""
