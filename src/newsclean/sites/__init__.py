"""What the caller knows of single sites: rules for their pages, and whether the patterns in them are harmless."""
