exec python -m django --version
