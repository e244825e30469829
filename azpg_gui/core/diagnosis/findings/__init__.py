"""What may be found, by stage: each function answers with its findings, or with none."""
