"""What a measuring process printed arrives whole, whatever Python buffers."""

import json
import os
import subprocess
import sys
from pathlib import Path


def test_the_figures_arrive_through_a_pipe_without_pythonunbuffered() -> None:
    figures = {"gap ms": 16.5, "many": list(range(5_000))}
    environ = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    code = "import sys; sys.path.append('.')\n"
    code += f"from tests.support.measured import leave_with; leave_with({figures!r})"
    done = subprocess.run(
        [sys.executable, "-P", "-c", code], cwd=Path(__file__).parents[2],
        env=environ, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert json.loads(done.stdout) == figures
