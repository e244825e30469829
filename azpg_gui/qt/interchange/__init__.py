"""What comes from other programs and goes to them: import with its preview, export."""
