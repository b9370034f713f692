"""Writers: a document comes in, a string goes out; each module is one output format."""
