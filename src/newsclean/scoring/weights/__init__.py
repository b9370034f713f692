"""The scorer's weights, one generated module a model; see training/README.md."""
