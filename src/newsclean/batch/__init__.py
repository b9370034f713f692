"""A tree of pages comes in, a tree of texts goes out: planned, made in parallel, recorded, and gone on with later."""
