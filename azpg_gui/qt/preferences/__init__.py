"""The dialog *Preferences*."""
