"""What is of the site and not of the article: menus, notices, widgets, comments, what stands far from the text."""
