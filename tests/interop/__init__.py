"""Every snippet as it is printed, run by its own driver: a folder a driver, ``make interop``."""
