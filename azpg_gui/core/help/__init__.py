"""The help: pages made of sentences, the same in the window, in ``docs/`` and in the terminal."""
