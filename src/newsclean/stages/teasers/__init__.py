"""What leads to other articles."""
