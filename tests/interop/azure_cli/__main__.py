"""python -m tests.interop.azure_cli FOLDER: commands against the tables in azure-cli's own wheels.

The module ``_params.py`` of each wheel is run with the CLI's framework replaced by a recorder: what
it registers is what the real parser takes. A wheel is data here; nothing else of it is imported.
"""

import shlex
import sys
import types
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import MagicMock

from azpg_gui.core.azure.commands import firewall_rules, set_server_parameter
from azpg_gui.core.azure.hosts import azure_host

HOST = "srv.postgres.database.azure.com"
# Of every command (azure-cli-core, global arguments and resource_group_name_type).
EVERYWHERE = {"--resource-group", "-g", "--output", "-o", "--only-show-errors", "--query"}


class Type(dict[str, Any]):
    """``CLIArgumentType``: settings, over those of another."""

    def __init__(self, overrides: "Type | None" = None, **settings: Any) -> None:
        super().__init__({**(overrides or {}), **settings})


class Recorder:
    """What ``load_arguments`` registers: options by command and argument."""

    def __init__(self) -> None:
        self.options: dict[str, dict[str, list[str]]] = {}

    @contextmanager
    def argument_context(self, scope: str, **_: Any) -> Iterator["Recorder"]:
        self._scope = scope
        yield self

    def argument(self, name: str, arg_type: Any = None, **settings: Any) -> None:
        known = arg_type if isinstance(arg_type, Type) else Type()
        options = settings.get("options_list", known.get("options_list"))
        words = [str(o) for o in options] if options else [f"--{name.replace('_', '-')}"]
        self.options.setdefault(self._scope, {})[name] = words

    def __getattr__(self, _name: str) -> Any:
        return lambda *_args, **_settings: None

    def of(self, command: str) -> set[str]:
        """Options of a command; a narrower scope wins, argument by argument."""
        merged: dict[str, list[str]] = {}
        words = command.split()
        for length in range(1, len(words) + 1):
            merged |= self.options.get(" ".join(words[:length]), {})
        return {option for options in merged.values() for option in options}


def recorded(wheel: Path) -> Recorder:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        module = "postgresql" if _PARAMS.format("postgresql") in names else "rdbms"
        source = archive.read(_PARAMS.format(module)).decode()
    # Imports give mocks, but for the type that carries options.
    kept = dict(sys.modules)
    recorder = Recorder()
    try:
        sys.meta_path.insert(0, _Mocks())
        space: dict[str, Any] = {"__name__": f"azure.cli.command_modules.{module}._params",
                                 "__package__": f"azure.cli.command_modules.{module}"}  # fmt: skip
        exec(compile(source, wheel.name, "exec"), space)  # noqa: S102 - the CLI's own table
        space["CLIArgumentType"] = Type
        space["load_arguments"](recorder, None)
    finally:
        sys.meta_path.pop(0)
        for name in set(sys.modules) - set(kept):
            del sys.modules[name]
    return recorder


_PARAMS = "azure/cli/command_modules/{}/_params.py"


class _Mocks:
    """Every module below ``azure``, ``knack`` and the like is a mock."""

    def find_spec(self, name: str, _path: object, _target: object = None) -> Any:
        import importlib.machinery

        if name.partition(".")[0] not in {"azure", "knack", "msrestazure", "argcomplete"}:
            return None
        return importlib.machinery.ModuleSpec(name, self, is_package=True)  # type: ignore[arg-type]

    def create_module(self, spec: Any) -> types.ModuleType:
        module = MagicMock(name=spec.name)
        module.__path__ = []
        module.__name__ = spec.name
        module.CLIArgumentType = Type
        return module

    def exec_module(self, _module: object) -> None:
        return


def options_of(command: str) -> tuple[str, list[str]]:
    """``az`` left out: the command, and the options it is given."""
    words = shlex.split(command)[1:]
    first = next(index for index, word in enumerate(words) if word.startswith("-"))
    return " ".join(words[:first]), [word for word in words[first:] if word.startswith("--")]


def misspelt(recorder: Recorder, command: str) -> list[str]:
    """Options of ours that this CLI does not know."""
    name, options = options_of(command)
    known = recorder.of(name) | EVERYWHERE
    return [option for option in options if option not in known]


def main() -> int:
    wheels = sorted(Path(sys.argv[1]).glob("azure_cli-*.whl"))
    azure = azure_host(HOST)
    assert azure is not None
    failed = not wheels
    for wheel in wheels:
        version = wheel.name.split("-")[1]
        recorder = recorded(wheel)
        (rule,) = firewall_rules(azure, "203.0.113.1", version)
        (other,) = firewall_rules(azure, "203.0.113.1", "2.0" if _new(version) else "99.0")
        parameter = set_server_parameter(azure, "require_secure_transport", "on")
        assert parameter is not None
        shown = parameter.replace("parameter set", "parameter show").replace(" --value on", "")
        wrong = [found for command in (rule.command, parameter, shown)
                 for found in misspelt(recorder, command)]  # fmt: skip
        # The other spelling must not fit, or the table was not read.
        told = bool(misspelt(recorder, other.command))
        failed = failed or bool(wrong) or not told
        print(f"azure-cli {version}: {'not understood: ' + ', '.join(wrong) if wrong else 'right'}"
              f"{'' if told else ', and the other spelling fits too'}")  # fmt: skip
    return int(failed)


def _new(version: str) -> bool:
    major, minor, *_ = (int(part) for part in version.split("."))
    return (major, minor) >= (2, 87)


if __name__ == "__main__":
    sys.exit(main())
