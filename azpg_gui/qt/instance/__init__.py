"""One window a user and display: a second start hands over what it was given."""
