"""Everything azpg-gui knows, without a window: imports go downwards only, and never to Qt."""
