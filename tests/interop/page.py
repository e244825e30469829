"""The table of a run, for a terminal and as a page of docs/."""

from collections.abc import Iterable, Mapping
from typing import Any

from azpg_gui.core.help.frameworks import FRAMEWORKS
from azpg_gui.core.strings.drivers import DRIVERS
from azpg_gui.core.strings.snippet import Level
from tests.interop.outcome import Outcome
from tests.interop.situations import Situation

__all__ = ["page", "record", "table"]


def table(outcomes: Iterable[Outcome]) -> str:
    rows = [["driver", "level", *Situation]]
    found: dict[tuple[str, str], dict[str, str]] = {}
    for one in outcomes:
        found.setdefault((one.case.driver, one.case.level), {})[one.case.situation] = one.word
    rows += [[*key, *(words[situation] for situation in Situation)] for key, words in found.items()]
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    return "\n".join(
        "  ".join(word.ljust(width) for word, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )


_LEVELS = {Level.ENCRYPTED: "encrypted", Level.CA: "issuer proven", Level.FULL: "host proven"}
_HEAD = """# Drivers that were run

What `azpg strings` prints for a password, run as it is printed by its own driver against practice
servers; `make interop` makes this page. What it prints for a token was not run: that takes an
account of Azure. *Encrypted* has to refuse a server without TLS; *issuer
proven* also an unknown issuer, an expired certificate and a missing intermediate; *host proven*
also a certificate of another name. `pg_stat_ssl` judges whether a connection is encrypted. *nasty*
is a user, a password, a database and a folder of the root file with blanks, both quotes,
`\\ @ % $ {} ; # = &`, a line break (in the database and the folder) and Korean. In
*password-in-it* that password stands in the string itself (`--with-password`), and is nowhere else.
Every refusal's words are explained by `azpg explain`; the run checks it.
"""


def page(results: Mapping[str, Any]) -> str:
    drivers: dict[str, Any] = results["drivers"]
    ran = {name: one for name, one in drivers.items() if one["version"]}
    lines = [
        _HEAD,
        f"Run on {results['date']} against PostgreSQL {results['server']}: {len(ran)} drivers."
        + "".join(_also(*one) for one in results.get("also", {}).items()),
        "",
        f"| driver | version | level | {' | '.join(Situation)} |",
        f"|---|---|---|{'---|' * len(Situation)}",
    ]
    for name in (name for name in DRIVERS if name in ran):
        for level in Level:
            words = ran[name]["levels"][level.value]
            first = (
                (DRIVERS[name].title, ran[name]["version"])
                if level is Level.ENCRYPTED
                else ("", "")
            )
            cells = [*first, _LEVELS[level], *(words[situation.value] for situation in Situation)]
            lines.append(f"| {' | '.join(cells)} |")
    without = [driver.title for name, driver in DRIVERS.items() if name not in ran]
    lines += ["", f"No run is recorded of {', '.join(without)}.", ""]
    for name, one in ran.items():
        title = DRIVERS[name].title
        lines += [f"* {title}: {note}" for note in one.get("known", {}).values()]
        lines += [f"* {title}, –: {one['impossible']}"] if one["impossible"] else []
    lines += ["", *_frameworks(results.get("frameworks", {}))]
    return "\n".join(lines).rstrip() + "\n"


def _also(server: str, found: Mapping[str, Any]) -> str:
    different = "; ".join(found["different"]) or "none had another outcome"
    return f" Against PostgreSQL {server}, {found['runs']} runs: {different}."


_TITLES = {page.name: str(page.title) for page in FRAMEWORKS} | {"spring": "Spring Framework"}
_FRAMEWORKS = """## Frameworks

The lines and the proof of the help's pages, as they are printed there, in a project of the
framework. Where the server is not the one that is meant, the proof must fail, and its words are
explained. Debian has Laravel without its empty project and without tinker, and Spring without
Spring Boot: what these do with the lines of the page, the run does.
"""


def _frameworks(found: Mapping[str, Any]) -> list[str]:
    if not found:
        return []
    ran = {name: one for name, one in found.items() if one["version"]}
    columns = list(next(iter(ran.values()))["situations"])
    rows = [
        f"| {_TITLES[name]} | {one['version']} | {' | '.join(one['situations'].values())} |"
        for name, one in ran.items()
    ]
    head = [f"| framework | version | {' | '.join(columns)} |", f"|---|---|{'---|' * len(columns)}"]
    not_run = ", ".join(_TITLES[name] for name in found if name not in ran)
    return [_FRAMEWORKS, *head, *rows, *(["", f"Not run: {not_run}."] if not_run else [])]


def record(results: Mapping[str, Any]) -> dict[str, Any]:
    """What the window and ``azpg strings`` say of a run: a level counts where nothing was wrong."""
    drivers = {
        name: {
            "version": one["version"],
            "levels": [level for level, words in one["levels"].items() if _is_right(words)],
        }
        for name, one in results["drivers"].items()
        if one["version"]
    }
    return {"date": results["date"], "server": results["server"], "drivers": drivers}


def _is_right(words: Mapping[str, str]) -> bool:
    return len(words) == len(Situation) and "WRONG" not in words.values()
