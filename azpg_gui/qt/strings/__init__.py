"""The page *Connection strings*: how other programs connect to the profile's server."""
