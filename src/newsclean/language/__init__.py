"""The words of menus, teasers, captions and credits in all languages, and the forms of short lines."""
