"""Kills a process at random moments while it writes a trust file, and looks at what is left.

Usage: python killing.py COUNT FOLDER
Prints one JSON object: kills, files that were the old one and the new one, damaged ones (backups
too), new files left behind, and the largest number of backups.
"""

import json
import os
import random
import signal
import sys
import time
from pathlib import Path

from azpg_gui.core.azure.roots import azure_roots
from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.certificates.certificate_file import FileKind, load_certificate_file
from azpg_gui.core.certificates.pem_bundle import pem_bundle
from azpg_gui.core.file_versions import clear_leftovers
from azpg_gui.core.roots.trust_backups import backups_of
from azpg_gui.core.roots.trust_file import (
    install_roots,
    remove_certificates,
)


def main(count: int, folder: Path) -> dict[str, int]:
    roots = [
        load_certificate_file(root.path).certificates[0] for root in azure_roots() if root.path
    ]
    path = folder / "root.crt"
    install_roots(path, roots)
    whole = len(roots)
    contents = {pem_bundle(given) for given in (roots, roots[1:], [*roots[1:], roots[0]])}
    found = {
        "kills": 0,
        "whole": 0,
        "shorter": 0,
        "damaged": 0,
        "longest_ms": 0,
        "left": 0,
        "backups": 0,
    }
    for _ in range(count):
        child = os.fork()  # everything is loaded already: the child only writes
        if child == 0:
            _write_without_end(path, roots)
        delay = random.uniform(0, 0.04)
        time.sleep(delay)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        loaded = load_certificate_file(path)
        good = loaded.kind is FileKind.CERTIFICATES
        found["kills"] += 1
        found["longest_ms"] = max(found["longest_ms"], round(delay * 1000))
        if good and len(loaded.certificates) == whole:
            found["whole"] += 1
        elif good and len(loaded.certificates) == whole - 1:
            found["shorter"] += 1
        else:
            found["damaged"] += 1
        clear_leftovers(path)
        found["left"] += len(list(folder.glob("*.new")))
        for backup in backups_of(path):
            found["damaged"] += backup.read_bytes() not in contents
        found["backups"] = max(found["backups"], len(backups_of(path)))
    return found


def _write_without_end(path: Path, roots: list[Certificate]) -> None:
    sha256 = roots[0].sha256
    while True:
        remove_certificates(path, [sha256])
        install_roots(path, roots)


if __name__ == "__main__":
    print(json.dumps(main(int(sys.argv[1]), Path(sys.argv[2]))))  # noqa: T201
