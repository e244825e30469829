"""What may be offered: made here, and judged here before anybody sees it."""
