"""Trust anchors: what libpq's root file accepts, and how it is changed, downloaded, exported."""
