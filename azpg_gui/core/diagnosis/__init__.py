"""Report → verdict, findings and remedies: pure functions, no input, no output."""
