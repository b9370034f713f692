"""The headings within the article."""
