"""``azpg`` of the packaged program; ``-m MODULE`` runs a part of it (azpg_gui/this_program.py)."""

import runpy
import sys

from azpg_gui.cli import main

if sys.argv[1:2] == ["-m"] and "".join(sys.argv[2:3]).startswith("azpg_gui."):
    module = sys.argv[2]
    del sys.argv[1:3]
    runpy.run_module(module, run_name="__main__", alter_sys=True)
else:
    sys.exit(main())
