"""What this installation consists of, and whether each part works: what a bug report needs."""
