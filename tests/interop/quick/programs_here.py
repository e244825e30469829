"""Runs the programs of ``cases.json`` in this Python."""

import contextlib
import io
import json
import os
import traceback
from pathlib import Path

for case in json.loads(Path("cases.json").read_text("utf-8")):
    os.environ.pop("PGPASSWORD", None)
    if case["password"]:
        os.environ["PGPASSWORD"] = case["password"]
    printed, failed = io.StringIO(), None
    text = (Path(case["folder"]) / case["file"]).read_text("utf-8")
    try:
        with contextlib.redirect_stdout(printed):
            exec(compile(text, case["file"], "exec"), {})  # noqa: S102 - our own snippets
    except Exception:
        failed = traceback.format_exc()
    print(json.dumps({"printed": printed.getvalue(), "failed": failed}), flush=True)
