"""Stages: each takes a context, looks at the units of its document, and marks them with reasons."""
