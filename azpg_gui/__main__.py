"""Starts the window: ``azpg-gui``."""

import gc
import sys


def main() -> int:
    """The window, or a sentence that says what is missing to open one."""
    # Thousands of objects are made for good until the window shows; looking through them again and
    # again is waste. ``run_window`` turns the collector on again.
    gc.disable()
    try:
        from azpg_gui.app import run_window  # noqa: PLC0415 - a missing Qt is explained, not dumped
    except ImportError as error:
        sys.stderr.write(
            f"azpg-gui cannot open its window: {error}\n"
            "On Debian and Ubuntu install: libegl1 libxkbcommon-x11-0 libxcb-cursor0 libdbus-1-3. "
            "Without a window, `azpg check TARGET` does the same test.\n"
        )
        return 3
    return run_window(sys.argv)


if __name__ == "__main__":
    sys.exit(main())
