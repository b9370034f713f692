"""The normal form of what is kept."""
