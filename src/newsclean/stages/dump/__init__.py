"""Which lines of a flat dump are its article."""
