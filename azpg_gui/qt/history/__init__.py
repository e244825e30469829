"""The page *History*: every test of a profile, and what changed from one to the next."""
