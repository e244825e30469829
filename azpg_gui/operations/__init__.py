"""What the window and ``azpg`` both do, each deed once."""
