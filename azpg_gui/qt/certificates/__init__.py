"""The page *Certificates*: what is trusted, and the roots Azure needs."""
