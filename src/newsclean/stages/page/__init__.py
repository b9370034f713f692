"""Which blocks of a page are its article: what stays over its score, and what goes by its place or its name."""
