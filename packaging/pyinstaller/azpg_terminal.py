"""``azpg`` of the packaged program."""

import sys

from azpg_gui.cli import main

sys.exit(main())
