"""What a test allows a machine that is busy: what comes late is no failure."""

PATIENCE = 300  # seconds for another program to end
