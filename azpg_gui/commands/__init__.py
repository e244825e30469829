"""The commands of ``azpg``, one module each."""
