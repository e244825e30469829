"""A program that stands in for the Azure CLI: nobody is signed in to Azure in a test."""

import json
import os
import sys
from pathlib import Path

import pytest

STAND_IN = """#!{python}
import json, os, sys, time
words, state = sys.argv[1:], os.path.join(os.path.dirname(__file__), "state.json")
values = json.load(open(state))
with open(os.path.join(os.path.dirname(__file__), "calls"), "a") as calls:
    calls.write(json.dumps(words) + "\\n")
if values.get("signed-out") and words[0] != "version":
    sys.exit("ERROR: Please run 'az login' to setup account.")
if values.get("slow") and "set" in words:
    time.sleep(60)
if words[0] == "version":
    print(json.dumps({{"azure-cli": "2.86.0", "azure-cli-core": "2.86.0"}}))
elif "list" in words:
    print(json.dumps([{{"name": "srv", "group": "rg-1"}}] if values["there"] else []))
else:
    name = words[words.index("--name") + 1]
    if "set" in words:
        values[name] = words[words.index("--value") + 1]
        json.dump(values, open(state, "w"))
    print(json.dumps({{"name": name, "value": values.get(name, "")}}))
"""


@pytest.fixture(name="az")
def az(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The stand-in's folder."""
    program = tmp_path / "az"
    program.write_text(STAND_IN.format(python=sys.executable), "utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    state(tmp_path, there=True, require_secure_transport="OFF", ssl_min_protocol_version="TLSv1.2")
    return tmp_path


def state(folder: Path, **values: object) -> None:
    (folder / "state.json").write_text(json.dumps(values), "utf-8")
