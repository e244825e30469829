set -e
python -m django startproject shop .
{ echo 'import os'; cat lines.txt; } >> shop/settings.py
LD_PRELOAD=libnss_wrapper.so sh proof.txt
