"""Who made the article, and when."""
