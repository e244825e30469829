"""The page *Connection*: server, sign-in, security."""
