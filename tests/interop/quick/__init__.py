"""The quick half of ``make interop``: a driver runs all its situations in one process."""
