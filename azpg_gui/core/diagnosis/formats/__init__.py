"""A report and its diagnosis, written down."""
