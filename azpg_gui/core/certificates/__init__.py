"""Certificates: from bytes to facts, the Azure roots, downloads, and libpq's trust files."""
