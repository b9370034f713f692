"""Text files that are meant to be clean come in; what would change in them, or the mended files, go out."""
