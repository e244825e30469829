"""Connection strings for the programs of others: one file a driver."""
