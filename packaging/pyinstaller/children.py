"""Programs that are started from here (initdb, az, a browser) get their own libraries back.

PyInstaller's starter points LD_LIBRARY_PATH at this program's own, and keeps what was set before.
The loader read it at the start, so this process loses nothing.
"""

import os

before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
os.environ.pop("LD_LIBRARY_PATH", None)
if before is not None:
    os.environ["LD_LIBRARY_PATH"] = before
