"""``psql`` on a command line, with variables before it; likewise pg_dump and its relatives.

PostgreSQL documentation, *psql*, options of connections; what a shell does to the words.
"""

import os
import re
import shlex
from typing import Final

from azpg_gui.core.connection.unexpanded_paths import FILE_KEYWORDS, expanded
from azpg_gui.core.interchange.assignments import Assignment, assignments
from azpg_gui.core.interchange.dialects.keywords import gather_keywords, is_keyword_string
from azpg_gui.core.interchange.dialects.uri import gather_uri
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import ConcernCode, Imported, Kind
from azpg_gui.core.interchange.variables import VARIABLES
from azpg_gui.core.sentences import sentence

__all__ = ["read", "recognise"]

_PROGRAMS: Final = (
    "psql", "pgcli", "pg_dump", "pg_dumpall", "pg_restore", "pgbench", "pg_isready", "createdb",
    "dropdb", "vacuumdb", "reindexdb", "clusterdb", "pg_basebackup", "createuser", "dropuser",
)  # fmt: skip
_PROGRAM: Final = re.compile(
    rf"(?:\A|\s|[/\\])(?:{'|'.join(_PROGRAMS)})(?:\.exe)?[\"']?(?=\s|\Z)", re.IGNORECASE
)
_SHORT: Final = {"h": "host", "p": "port", "U": "user", "d": "dbname"}
_LONG: Final = {"host": "host", "port": "port", "username": "user", "dbname": "dbname"}
# Of psql; of pg_dump and its relatives.
_WITH_VALUE: Final = (frozenset("cfFLoPRTv"), frozenset("fFjnNtTSZEe"))
_LONG_WITH_VALUE: Final = frozenset({
    "command", "file", "output", "log-file", "set", "variable", "pset", "field-separator",
    "record-separator", "table-attr", "format", "jobs", "schema", "table", "role", "compress",
})  # fmt: skip


def recognise(text: str) -> float:
    first = text[:4000]
    found = _PROGRAM.search(first)
    if found is None:
        return 0.0
    before = first[: found.start()].rpartition("\n")[2].strip().strip("\"'&")
    # sudo, env PGSSLMODE=…, docker run -it postgres, C:\\Program Files\\…\\bin
    words = before.split()
    plain = all(re.fullmatch(r"\w+=.*|-\S*|[\w./:\\()]+;?", word) for word in words)
    return 0.985 if plain or "PGPASSWORD" in first[: found.start()] else 0.0


def read(text: str) -> Imported:
    """Raises UnreadableError."""
    gathering = Gathering(Kind.PSQL, program="psql")
    words = _words(gathering, text)
    program = next((i for i, word in enumerate(words) if _ends(word)), -1)
    for one in _set_before(text):
        keyword = VARIABLES[one.name]
        gathering.take(keyword, one.value if one.literal else _expanded(keyword, one.value))
    is_psql = program < 0 or "psql" in words[program].lower()
    _take_arguments(gathering, words[program + 1 :], _WITH_VALUE[not is_psql])
    return gathering.finish()


def _set_before(text: str) -> list[Assignment]:
    """Variables set in front of the program, on its line or above it."""
    found = _PROGRAM.search(text)
    before = text[: found.start() + 1] if found else ""
    lines = re.sub(r"&&|;", "\n", before) if '"' not in before and "'" not in before else before
    above, newline, same = lines.rstrip().rpartition("\n")
    if re.match(r"\s*(?:env\s+)?\w+=", same):  # NAME=value NAME=value psql
        lines = f"{above}{newline}export {same.strip().removeprefix('env ')}"
    return [one for one in assignments(lines) if one.name in VARIABLES]


def _ends(word: str) -> bool:
    return re.split(r"[/\\]", word)[-1].lower().removesuffix(".exe") in _PROGRAMS


def _words(gathering: Gathering, text: str) -> list[str]:
    """As a shell takes them apart, lines continued by ``\\``, a backtick or ``^``."""
    joined = re.sub(r"[ \t][\\`^][ \t]*\n\s*", " ", text)
    line = next((line for line in joined.split("\n") if _PROGRAM.search(line)), joined)
    if line.count('"') % 2 and '"' in line:  # a string that goes over several lines
        line = joined
    lexer = shlex.shlex(line, posix=True, punctuation_chars=False)
    lexer.whitespace_split = True
    lexer.commenters = ""
    if re.search(r"[A-Za-z]:\\", line):
        lexer.escape = ""  # a path of Windows
    try:
        return list(lexer)
    except ValueError:
        gathering.refuse(sentence("A quotation mark is missing in the command."))


def _take_arguments(gathering: Gathering, words: list[str], letters: frozenset[str]) -> None:
    positional: list[str] = []
    index = 0
    while index < len(words):
        word = words[index]
        index += 1
        if word in {"|", ";", "&&", "||", ">", "<", "2>&1"}:
            break
        if word == "--":
            positional += words[index:]
            break
        name, value, takes_next = _option(word, letters)
        if not name:
            positional.append(word)
            continue
        if takes_next and index < len(words):
            value = words[index]
            index += 1
        _take_option(gathering, name, value)
    # psql [DBNAME [USERNAME]]
    for keyword, word in zip(("dbname", "user"), positional, strict=False):
        if keyword == "dbname":
            _take_database(gathering, word)
        elif gathering.says_nothing("user"):
            gathering.take("user", word)


def _option(word: str, letters: frozenset[str]) -> tuple[str, str, bool]:
    """Long name or letter, the value in the same word, and whether the next word is the value."""
    if word.startswith("--"):
        name, equals, value = word[2:].partition("=")
        takes = not equals and (name in _LONG or name in _LONG_WITH_VALUE)
        return name, value, takes
    if word.startswith("-") and len(word) > 1 and not word[1].isdigit():
        letter, rest = word[1], word[2:]
        takes = letter in _SHORT or letter in letters
        return letter, rest, takes and not rest
    return "", "", False


def _take_option(gathering: Gathering, name: str, value: str) -> None:
    keyword = _SHORT.get(name) or _LONG.get(name)
    if keyword == "dbname":
        _take_database(gathering, value)
    elif keyword is not None:
        gathering.take(keyword, value)
    elif name in {"set", "v", "variable"} and value.partition("=")[0] in {"sslmode", "sslrootcert"}:
        # Microsoft's pages write --set=sslmode=require.
        setting, _, meant = value.partition("=")
        gathering.take(setting, _expanded(setting, meant))
        gathering.concern(
            ConcernCode.TRANSLATED,
            sentence(
                "--set sets a variable of psql and does nothing to the connection. “{keyword}” was "
                "taken as the setting that was meant.",
                keyword=setting,
            ),
            setting,
        )


def _take_database(gathering: Gathering, value: str) -> None:
    """``recognized_connection_string`` of fe-connect.c: a name that is a URI or holds a ``=``."""
    if re.match(r"postgres(?:ql)?://", value):
        gather_uri(gathering, value)
    elif "=" in value and (is_keyword_string(value) or "=" in value):
        gather_keywords(gathering, value)
        for keyword in FILE_KEYWORDS:
            if keyword in gathering.values:
                gathering.values[keyword] = _expanded(keyword, gathering.values[keyword])
    else:
        gathering.take("dbname", value)


def _expanded(keyword: str, value: str) -> str:
    """A shell puts in ``~`` and ``$HOME``; libpq does not."""
    return expanded(value, os.environ) if keyword in FILE_KEYWORDS else value
