"""Makes resources/explanations/messages.json from the catalogs on this machine.

libpq, PostgreSQL and the C library print their messages in the user's language. This collects, for
every pattern of azpg_gui/core/explanations, what Debian's packages libpq5, postgresql-15 (Debian
12), postgresql-17 (Debian 13) and libc-l10n make of it. Those of the other Debian are unpacked
(``dpkg -x``) into folders of their own:

    python packaging/translated_messages.py /usr/share/locale FOLDER/usr/share/locale
"""

import gettext
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from azpg_gui.core.explanations.languages import ATTEMPT_PREFIXES, SEVERITIES
from azpg_gui.core.explanations.matching import fits, normalised
from azpg_gui.core.explanations.messages import login
from azpg_gui.core.explanations.messages.row import GAP
from azpg_gui.core.explanations.tables import TABLES

VERSIONS = (15, 17)
TARGET = Path(__file__).resolve().parent.parent / "resources" / "explanations" / "messages.json"
LANGUAGES = ["cs", "de", "el", "es", "fr", "it", "ja", "ka", "ko", "ru", "sv", "uk", "zh_CN"]
_PLACEHOLDER = re.compile(r"%(?:\d+\$)?[-+ #0]*(?:\d+|\*)?(?:\.(?:\d+|\*))?(?:l{0,2}|z)[a-zA-Z]")
# PostgreSQL puts these behind "no pg_hba.conf entry for …" (auth.c, ClientAuthentication).
TAILS = ("no encryption", "SSL encryption")
# What libpq fills in where it says that a value is invalid (fe-connect.c).
_KEYWORDS = (
    "sslmode", "ssl_min_protocol_version", "ssl_max_protocol_version", "channel_binding",
    "gssencmode", "target_session_attrs",
)  # fmt: skip
_SYSTEM = (
    "Connection refused", "Connection timed out", "Connection reset by peer", "No route to host",
    "Network is unreachable", "Broken pipe", "Name or service not known",
    "Temporary failure in name resolution", "No address associated with hostname",
)  # fmt: skip


def catalog(folders: list[Path], language: str, name: str) -> dict[str, str]:
    for folder in folders:
        path = folder / language / "LC_MESSAGES" / f"{name}.mo"
        if path.exists():
            with path.open("rb") as opened:
                read = gettext.GNUTranslations(opened)
            texts = vars(read)["_catalog"]
            return {k: text for k, text in texts.items() if isinstance(k, str) and k and text}
    return {}


def as_pattern(text: str) -> str:
    """``%s`` becomes a gap, and nothing is left around the words that tell."""
    pattern = normalised(_PLACEHOLDER.sub(GAP, text)).replace('"…"', GAP)
    return re.sub(r"[\s…:.,()\"']*…[\s…:.,()\"']*", GAP, pattern).strip("… .,\"'()")


def beginning(text: str) -> str:
    """The start of an attempt's line: what follows its gaps is kept."""
    return re.sub(r'["(]*…[")]*', GAP, normalised(_PLACEHOLDER.sub(GAP, text))).strip("… ")


def filled(text: str, number: int, value: str) -> str:
    """``text`` with one of its placeholders filled in, wherever the language has it."""
    if f"%{number}$s" in text:
        return text.replace(f"%{number}$s", value)
    before = text.split("%s")
    return "%s".join(before[:number]) + value + "%s".join(before[number:])


def first_line(text: str) -> str:
    return text.partition("\n")[0]


def tells(pattern: str) -> bool:
    """Long enough to be about one thing: a word in letters, two signs of Chinese."""
    letters = sum(2 if ord(c) > 0x2E7F else 1 for c in pattern if c.isalpha())
    return letters >= 8


def translations(folders: list[Path], language: str, version: int) -> Iterator[tuple[str, str]]:
    """(pattern of ours, the same in the language)."""
    server = catalog(folders, language, f"postgres-{version}")
    client = catalog(folders, language, f"libpq5-{version}")
    system = {k: v for k, v in catalog(folders, language, "libc").items() if k in _SYSTEM}
    everything = {pattern for table in TABLES for row in table for pattern in row.patterns}
    of_the_server = {pattern for row in login.ROWS for pattern in row.patterns}
    for texts, patterns in ((server, of_the_server), (client, everything), (system, everything)):
        for english, text in texts.items():
            words, told = normalised(first_line(english)), as_pattern(first_line(text))
            if words != normalised(text) and tells(told):
                yield from ((p, told) for p in patterns if fits(p, words))
    for english, text in {**server, **client}.items():
        for prefix in ATTEMPT_PREFIXES:
            if english.strip().endswith(":") and fits(prefix, normalised(english)):
                yield prefix, beginning(text)
    # Since 16 without the end of the line.
    invalid = client.get('invalid %s value: "%s"\n') or client.get('invalid %s value: "%s"')
    if invalid:
        told = normalised(first_line(invalid))
        yield from (
            (f"invalid {keyword} value", as_pattern(told.replace("%s", keyword, 1)))
            for keyword in _KEYWORDS
        )
    if server.get("FATAL"):
        yield SEVERITIES[0], normalised(server["FATAL"]) + ":"
    for head in ("no pg_hba.conf entry", "pg_hba.conf rejects connection"):
        for english, text in server.items():
            if english.startswith(head + " for host") and english.count("%s") == 4:
                for tail in TAILS:
                    told = as_pattern(filled(text, 4, server.get(tail, tail)))
                    yield f"{head}…{tail.lower()}", told


def main() -> None:
    folders = [Path(argument) for argument in sys.argv[1:]]
    for version in VERSIONS:
        if not catalog(folders, "ko", f"libpq5-{version}"):
            sys.exit(f"no catalogs of libpq {version} in {folders}")
    phrases: dict[str, set[str]] = {}
    for language in LANGUAGES:
        for version in VERSIONS:
            for ours, theirs in translations(folders, language, version):
                if ours != theirs:
                    phrases.setdefault(ours, set()).add(theirs)
    TARGET.parent.mkdir(exist_ok=True)
    document = {
        "made_from": "Debian's libpq5 and postgresql, 15 and 17 (PostgreSQL License), libc-l10n",
        "phrases": {key: sorted(texts) for key, texts in sorted(phrases.items())},
    }
    TARGET.write_text(json.dumps(document, ensure_ascii=False, indent=1) + "\n", "utf-8")
    print(sum(map(len, phrases.values())), "phrases for", len(phrases), "patterns")


if __name__ == "__main__":
    main()
