"""Variables in manifests of Kubernetes: ``Secret``, ``ConfigMap``, and the ``env`` of
containers, which Azure Container Apps and Container Instances write the same way.

The values of a Secret's ``data`` are base64; those of ``stringData`` and of a ConfigMap are plain
(Kubernetes API reference, *Secret v1 core*).
"""

import base64
import binascii
import json
import re
from collections.abc import Iterator
from typing import Final

from azpg_gui.core.interchange.assignments import Assignment
from azpg_gui.core.interchange.imported import UnreadableError
from azpg_gui.core.interchange.placeholders import stands_in_brackets
from azpg_gui.core.interchange.yaml_lines import flattened, scalar
from azpg_gui.core.sentences import printable, sentence

__all__ = ["is_manifest", "manifest_variables"]

_BLOCK: Final = re.compile(
    r"(?:^|[{,])[ \t]*(?:- )?[\"']?(?:stringData|data)[\"']?:[ \t]*(?:\{|$)", re.MULTILINE
)
_SECRET: Final = re.compile(
    r"[\"']?kind[\"']?:\s*[\"']?Secret\b|[\"']?type[\"']?:\s*[\"']?(?:Opaque|kubernetes\.io/)"
)
_OTHER_KIND: Final = re.compile(r"^\s*[\"']?kind[\"']?:\s*[\"']?\w+", re.MULTILINE)
_MEMBER: Final = re.compile(r"(?:\A|\.)(?P<block>data|stringData)\.(?P<name>[\w.-]+)\Z")
# - name: PGHOST          {"name": "PGHOST", "value": "srv"}
#   value: srv            valueFrom: only the cluster knows it
_ENV: Final = re.compile(
    r"(?:-[ \t]+|\{\s*)[\"']?name[\"']?:[ \t]*[\"']?(?P<name>[A-Za-z_]\w{1,80})[\"']?,?\s+"
    r"[\"']?(?:value[\"']?:[ \t]*(?P<value>[^\n]*)|(?P<other>valueFrom|secretRef)[\"']?:)"
)
# - value: srv
#   name: PGHOST
_ENV_TURNED: Final = re.compile(
    r"^[ \t]*-[ \t]+value:[ \t]*(?P<value>[^\n]*)\n"
    r"[ \t]+name:[ \t]*[\"']?(?P<name>[A-Za-z_]\w{1,80})[\"']?[ \t]*$",
    re.MULTILINE,
)


def is_manifest(text: str) -> bool:
    return any(pattern.search(text) for pattern in (_BLOCK, _ENV, _ENV_TURNED))


def manifest_variables(text: str) -> list[Assignment]:
    """What ``text`` sets, each on its line.

    Raises:
        UnreadableError: a value of a Secret is not base64.
    """
    found: list[Assignment] = []
    first = 1
    for document in re.split(r"(?m)^---.*$", text):
        lines = document.split("\n")
        for one in (*_members(document), *_of_containers(document)):
            named = re.compile(rf"[^#\n]*\b{re.escape(one.name)}\b[\"']?\s*(?:[:,]|\Z)")
            at = next((n for n, line in enumerate(lines) if named.match(line)), 0)
            found.append(one._replace(line=first + at))
        first += len(lines) - 1
    return found


def _members(document: str) -> Iterator[Assignment]:
    pairs = []
    for name, value in _flat(document):
        member = _MEMBER.search(name)
        if member is not None:
            pairs.append((member["block"], member["name"], value))
    encoded = [value for block, _, value in pairs if block == "data"]
    is_secret = _SECRET.search(document) is not None or (
        _OTHER_KIND.search(document) is None
        and all(len(v) > 3 and _decoded(v) is not None for v in encoded)
    )
    for block, name, value in pairs:
        plain: str | None = value
        if block == "data" and is_secret and not (stands_in_brackets(value) or "{{" in value):
            plain = _decoded(value)
        if plain is None:
            raise UnreadableError(
                sentence(
                    "“{name}” of the Secret is not base64: under “data” Kubernetes wants that, "
                    "plain text stands under “stringData”.",
                    name=printable(name, limit=60),
                )
            )
        yield Assignment(name, plain, literal=True, in_block=True)


def _flat(document: str) -> Iterator[tuple[str, str]]:
    if document.lstrip()[:1] != "{":
        yield from flattened(document)
        return
    try:
        yield from _flat_json("", json.loads(document), 0)
    except (ValueError, RecursionError):
        return


def _flat_json(path: str, value: object, depth: int) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict) and depth < 8:
        for name, inner in value.items():
            yield from _flat_json(f"{path}.{name}" if path else str(name), inner, depth + 1)
    elif isinstance(value, list) and depth < 8:
        for inner in value:
            yield from _flat_json(path, inner, depth + 1)
    elif isinstance(value, str):
        yield path, value


def _decoded(value: str) -> str | None:
    """What the base64 says; a line end behind it came from ``echo``, and is no part of a value."""
    try:
        text = base64.b64decode(re.sub(r"\s", "", value), validate=True).decode()
    except (binascii.Error, ValueError):
        return None
    text = text.removesuffix("\n").removesuffix("\r")
    return text if text.isprintable() else None


def _of_containers(document: str) -> Iterator[Assignment]:
    for found in _ENV.finditer(document):
        value = (found["value"] or "").strip()
        if found["other"]:
            value = "${" + found["name"] + "}"
        elif value[:1] in {'"', "'"}:
            value = scalar(value)
        else:
            value = scalar(value.rstrip("},"))
        yield Assignment(found["name"], value, literal=True)
    for found in _ENV_TURNED.finditer(document):
        yield Assignment(found["name"], scalar(found["value"]), literal=True)
