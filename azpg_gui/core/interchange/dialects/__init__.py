"""Connection strings, one dialect a module: ``recognise(text) -> float`` and ``read(text)``."""
