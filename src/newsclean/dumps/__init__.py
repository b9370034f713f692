"""How a page became flat text, and what that broke: a module a kind of dump, each takes lines and gives lines back."""
