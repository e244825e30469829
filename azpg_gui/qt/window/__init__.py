"""The main window and what happens in it."""
