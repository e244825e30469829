"""What the program writes of itself: its log, and the report of a crash. Without secrets."""
