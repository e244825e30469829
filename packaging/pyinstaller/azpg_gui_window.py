"""``azpg-gui`` of the packaged program."""

import sys

from azpg_gui.__main__ import main

sys.exit(main())
