"""The test dialog: verdict, stages, facts, and what to do."""
