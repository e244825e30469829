"""One run against one server: parameters → report. The only package that opens sockets to it."""
