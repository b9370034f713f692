"""What belongs to a picture."""
