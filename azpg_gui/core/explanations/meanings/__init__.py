"""What each finding code means where nothing was measured, one table a stage."""
